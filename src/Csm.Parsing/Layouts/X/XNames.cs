using System.Runtime.InteropServices;

namespace Csm.Parsing.Layouts.X;

/// <summary>The name that each handle has most often on a page. Accounts and names are given by their lines.</summary>
internal sealed class XNames(XPage page)
{
    private readonly Dictionary<int, (int Line, int Times)> _names = new(new AccountComparer(page));
    private readonly Dictionary<(int Handle, int Name), int> _others = new(new PairComparer(page));

    /// <summary>Counts a name above a handle. Of names that are as frequent, the first stays.</summary>
    public void Add(int handle, int name)
    {
        ref (int Line, int Times) best = ref CollectionsMarshal.GetValueRefOrAddDefault(_names, handle, out bool isKnown);
        if (!isKnown)
        {
            best = (name, 1);
            return;
        }

        if (page.TextOf(name).SequenceEqual(page.TextOf(best.Line)))
        {
            best.Times++;
            return;
        }

        int times = _others.GetValueOrDefault((handle, name)) + 1;
        _others[(handle, name)] = times;
        if (times > best.Times)
        {
            _others[(handle, best.Line)] = best.Times;
            best = (name, times);
        }
    }

    /// <summary>Whether a line is the name that a handle has most often; null if it has none.</summary>
    public bool? IsNameOf(int handle, int line) => _names.TryGetValue(handle, out (int Line, int Times) name) ? page.TextOf(line).SequenceEqual(page.TextOf(name.Line)) : null;

    private sealed class AccountComparer(XPage page) : IEqualityComparer<int>
    {
        public bool Equals(int x, int y) => page.AccountOf(x).Equals(page.AccountOf(y), StringComparison.OrdinalIgnoreCase);

        public int GetHashCode(int line) => string.GetHashCode(page.AccountOf(line), StringComparison.OrdinalIgnoreCase);
    }

    private sealed class PairComparer(XPage page) : IEqualityComparer<(int Handle, int Name)>
    {
        private readonly AccountComparer _accounts = new(page);

        public bool Equals((int Handle, int Name) x, (int Handle, int Name) y) => _accounts.Equals(x.Handle, y.Handle) && page.TextOf(x.Name).SequenceEqual(page.TextOf(y.Name));

        public int GetHashCode((int Handle, int Name) pair) => HashCode.Combine(_accounts.GetHashCode(pair.Handle), string.GetHashCode(page.TextOf(pair.Name)));
    }
}
