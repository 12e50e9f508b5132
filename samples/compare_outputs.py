"""compare_outputs.py EXPECTED.ipynb EXECUTED.ipynb: checks that each cell of a notebook prints its committed output; of a picture, only that there is one."""

import json
import sys


def outputs_of(cell):
    for output in cell.get("outputs", []):
        if output["output_type"] == "stream" and output["name"] == "stdout":
            yield "".join(output["text"])
        elif output["output_type"] in ("display_data", "execute_result"):
            data = output["data"]
            yield "a picture" if "image/png" in data else "".join(data["text/plain"])


def read(path):
    with open(path, encoding="utf-8") as file:
        return [cell for cell in json.load(file)["cells"] if cell["cell_type"] == "code"]


expected, executed = (read(path) for path in sys.argv[1:3])
assert len(expected) == len(executed) > 0
different = 0
for number, (before, after) in enumerate(zip(expected, executed), 1):
    # The output of one print can arrive in several pieces.
    if "".join(outputs_of(before)) != "".join(outputs_of(after)):
        different += 1
        print(f"cell {number} prints\n{''.join(outputs_of(after))}\nwhere the notebook has\n{''.join(outputs_of(before))}")

if different:
    sys.exit(1)
print(f"{sys.argv[1].rsplit('/', 1)[-1]}: {len(expected)} cells print what is expected")
