// Made by tools/Tables/CountWordTable.cs from CLDR 48. Do not edit.
namespace Csm.Parsing.Dates.Tables;

internal static partial class CountWordTable
{
    /// <summary>The French names of units and currencies, by their first word, without accents.</summary>
    private const string FrenchNames =
        "acre|acre-pied|acres|acres-pieds|afghani|afghanis|ampere|amperes|annee-lumiere|annees-lumiere|ans|ariary|ariarys|austral|australs|bahts|balboas|baril|" +
        "barils|bars|becquerels|birr|birrs|bit|bits|boisseau|boisseaux|bolivars|boliviano|bolivianos|brasses|btu-it|cadratin|cadratins|calorie|calories|candela" +
        "|candelas|carat|carats|cedi|cedis|centilitre|centilitres|centimetre|centimetres|cheval-vapeur|chevaux-vapeur|cordobas|coulomb|coulombs|cruzado|cruzado" +
        "s|cruzeiro|cruzeiros|dalasi|dalasis|dalton|daltons|decennies|decilitre|decilitres|decimetre|decimetres|degre|degres|denar|denars|dinar|dinars|dirham|d" +
        "irhams|dobra|dobras|dollar|dollars|dong|dongs|dounam|dounams|drachme|drachmes|dram|drams|ekwele|ekweles|electronvolt|electronvolts|escudo|escudos|euro" +
        "|euros|farad|farads|florin|florins|fois|forint|forints|franc|francs|furlong|furlongs|gallon|gallons|gigabit|gigabits|gigahertz|gigaoctet|gigaoctets|gi" +
        "gawatt|gigawatts|gourde|gourdes|gramme|grammes|grays|guaranis|hectare|hectares|hectolitre|hectolitres|hectopascal|hectopascals|henrys|hertz|heures|hry" +
        "vnia|hryvnias|intis|jigger|jiggers|joule|joules|jours|karbovanets|katal|katals|kelvins|kilobit|kilobits|kilocalorie|kilocalories|kilogramme|kilogramme" +
        "-force|kilogrammes|kilogrammes-force|kilohertz|kilojoule|kilojoules|kilometre|kilometres|kilooctet|kilooctets|kilopascal|kilopascals|kilowatt|kilowatt" +
        "-heure|kilowatt-heures|kilowatts|kina|kinas|kuna|kunas|kwacha|kwachas|kwanza|kwanzas|kyat|kyats|lari|lats|lek|leks|lempira|lempiras|leones|leu|leus|le" +
        "vs|lilangeni|lilangenis|lires|litas|litre|litres|livre-force|livre-force-pied|livres-force|livres-force-pieds|loti|lumen|lumens|lux|maloti|manat|manat" +
        "s|megabit|megabits|megahertz|megalitre|megalitres|megaoctet|megaoctets|megapascal|megapascals|megapixel|megapixels|megawatt|megawatts|meticais|metical" +
        "|metre|metres|microgramme|microgrammes|micrometre|micrometres|microseconde|microsecondes|mile|miles|milles|milliampere|milliamperes|millibar|millibars" +
        "|milligramme|milligrammes|millilitre|millilitres|millimetre|millimetres|millimole|millimoles|milliseconde|millisecondes|milliwatt|milliwatts|mois|mvdo" +
        "l|mvdols|nafka|nafkas|naira|nairas|nanometre|nanometres|nanoseconde|nanosecondes|newton-metre|newtons|newtons-metres|ngultrum|ngultrums|noeud|noeuds|n" +
        "uits|octet|octets|ohm|ohms|onces|ouguiya|ouguiyas|parsec|parsecs|pascals|pataca|patacas|peseta|pesetas|peso|pesos|petaoctet|petaoctets|picometre|picom" +
        "etres|pieds|pinte|pintes|pixel|pixels|pouces|pula|pulas|quetzals|radian|radians|rands|riel|riels|ringgit|ringgits|riyal|riyals|rouble|roubles|roupie|r" +
        "oupies|rufiyaa|rufiyaas|schilling|schillings|semaines|shilling|shillings|siecles|sievert|sieverts|somoni|somonis|steradian|steradians|syli|sylis|taka|" +
        "takas|tala|talas|talonas|tenge|tenges|terabit|terabits|teraoctet|teraoctets|therm|therms|tolar|tolars|tonne|tonnes|trimestres|tugrik|tugriks|vatu|vatu" +
        "s|volt|volts|watt|watts|webers|wons|yard|yards|yen|yens|yuan|yuans|zloty|zlotys";

    /// <summary>The names that only English has, without accents.</summary>
    private const string EnglishNames =
        "acre-feet|acre-foot|adb unit|adb units|afghan afghani|afghan afghanis|albanian lek|albanian leke|algerian dinar|algerian dinars|andorran peseta|andorr" +
        "an pesetas|angolan kwanza|angolan kwanzas|angolan new kwanza|angolan new kwanzas|angolan readjusted kwanza|angolan readjusted kwanzas|arcminute|arcmin" +
        "utes|arcsecond|arcseconds|argentine austral|argentine australs|argentine peso|argentine peso ley|argentine pesos|argentine pesos ley|ariaries|armenian" +
        " dram|armenian drams|aruban florin|astronomical unit|astronomical units|australian dollar|australian dollars|austrian schilling|austrian schillings|az" +
        "erbaijani manat|azerbaijani manats|bahamian dollar|bahamian dollars|bahraini dinar|bahraini dinars|bangladeshi taka|bangladeshi takas|barbadian dollar" +
        "|barbadian dollars|barrel|barrels|belarusian ruble|belarusian rubles|belgian franc|belgian francs|belize dollar|belize dollars|bermudan dollar|bermuda" +
        "n dollars|bhutanese ngultrum|bhutanese ngultrums|bolivar soberano|bolivar soberanos|bolivian boliviano|bolivian bolivianos|bolivian mvdol|bolivian mvd" +
        "ols|bolivian peso|bolivian pesos|bosnia-herzegovina convertible mark|bosnia-herzegovina convertible marks|bosnia-herzegovina dinar|bosnia-herzegovina " +
        "dinars|bosnia-herzegovina new dinar|bosnia-herzegovina new dinars|botswanan pula|botswanan pulas|brazilian cruzado|brazilian cruzados|brazilian cruzei" +
        "ro|brazilian cruzeiros|brazilian new cruzado|brazilian new cruzados|brazilian new cruzeiro|brazilian new cruzeiros|brazilian real|brazilian reals|brit" +
        "ish pound|british pounds|british thermal unit|british thermal units|brunei dollar|brunei dollars|bulgarian hard lev|bulgarian hard leva|bulgarian lev|" +
        "bulgarian leva|bulgarian socialist lev|bulgarian socialist leva|burmese kyat|burmese kyats|burundian franc|burundian francs|bushel|bushels|byte|bytes|" +
        "cambodian riel|cambodian riels|canadian dollar|canadian dollars|cape verdean escudo|cape verdean escudos|caribbean guilder|caribbean guilders|cayman i" +
        "slands dollar|cayman islands dollars|centiliter|centiliters|centimeter|centimeters|central african cfa franc|central african cfa francs|centuries|cfp " +
        "franc|cfp francs|chilean escudo|chilean escudos|chilean peso|chilean pesos|chilean unit|chilean units|chinese yuan|colombian peso|colombian pesos|colo" +
        "mbian real value unit|colombian real value units|colones|comorian franc|comorian francs|congolese franc|congolese francs|costa rican colon|costa rican" +
        " colons|croatian dinar|croatian dinars|croatian kuna|croatian kunas|cuban convertible peso|cuban convertible pesos|cuban peso|cuban pesos|cubic centim" +
        "eter|cubic centimeters|cubic feet|cubic foot|cubic inch|cubic inches|cubic kilometer|cubic kilometers|cubic meter|cubic meters|cubic mile|cubic miles|" +
        "cubic yard|cubic yards|cup imperial|cups imperial|cypriot pound|cypriot pounds|czech koruna|czech korunas|czechoslovak hard koruna|czechoslovak hard k" +
        "orunas|danish krone|danish kroner|days|decades|deciliter|deciliters|decimeter|decimeters|degree celsius|degree fahrenheit|degree temperature|degrees|d" +
        "egrees celsius|degrees fahrenheit|degrees temperature|denari|dessert spoon|dessert spoons|djiboutian franc|djiboutian francs|dominican peso|dominican " +
        "pesos|drachma|drachmas|dunam|dunams|dutch guilder|dutch guilders|east caribbean dollar|east caribbean dollars|east german mark|east german marks|ecuad" +
        "orian sucre|ecuadorian sucres|ecuadorian unit|ecuadorian units|egyptian pound|egyptian pounds|emalangeni|equatorial guinean ekwele|eritrean nakfa|erit" +
        "rean nakfas|estonian kroon|estonian kroons|ethiopian birr|ethiopian birrs|european composite unit|european composite units|european currency unit|euro" +
        "pean currency units|european monetary unit|european monetary units|european unit|european units|falkland islands pound|falkland islands pounds|fathom|" +
        "fathoms|feet|fijian dollar|fijian dollars|finnish markka|finnish markkas|fluid ounce|fluid ounces|fortnight|fortnights|french franc|french francs|fren" +
        "ch gold franc|french gold francs|french uic-franc|french uic-francs|g-force|gambian dalasi|gambian dalasis|georgian kupon larit|georgian kupon larits|" +
        "georgian lari|georgian laris|german mark|german marks|ghanaian cedi|ghanaian cedis|gibraltar pound|gibraltar pounds|gigabyte|gigabytes|gram|grams|gree" +
        "k drachma|greek drachmas|guatemalan quetzal|guatemalan quetzals|guilder|guilders|guinea-bissau peso|guinea-bissau pesos|guinean franc|guinean francs|g" +
        "uinean syli|guinean sylis|guyanaese dollar|guyanaese dollars|haitian gourde|haitian gourdes|hectoliter|hectoliters|honduran lempira|honduran lempiras|" +
        "hong kong dollar|hong kong dollars|horsepower|hours|hungarian forint|hungarian forints|hwan|icelandic krona|icelandic kronur|inch|inches|indian rupee|" +
        "indian rupees|indonesian rupiah|indonesian rupiahs|iranian rial|iranian rials|iraqi dinar|iraqi dinars|irish pound|irish pounds|israeli new shekel|isr" +
        "aeli new shekels|israeli pound|israeli pounds|israeli shekel|israeli shekels|italian lira|italian liras|jamaican dollar|jamaican dollars|japanese yen|" +
        "jordanian dinar|jordanian dinars|karat|karats|karbovantsiv|kazakhstani tenge|kazakhstani tenges|kenyan shilling|kenyan shillings|kilobyte|kilobytes|ki" +
        "logram|kilogram-force|kilograms|kilograms-force|kilometer|kilometers|kilowatt hour|kilowatt-hour|kilowatt-hours|knot|knots|koruna|korunas|krona|krone|" +
        "kroner|kronor|kronur|kroon|kroons|kuwaiti dinar|kuwaiti dinars|kyrgyz som|kyrgyz soms|laotian kip|laotian kips|laris|larit|larits|lati|latvian lati|la" +
        "tvian lats|latvian ruble|latvian rubles|lebanese pound|lebanese pounds|leke|lesotho loti|lesotho lotis|leva|liberian dollar|liberian dollars|libyan di" +
        "nar|libyan dinars|light year|light years|liras|litai|liter|liters|lithuanian litai|lithuanian litas|lithuanian talonas|lithuanian talonases|lotis|luxe" +
        "mbourg financial franc|luxembourg financial francs|luxembourgian convertible franc|luxembourgian convertible francs|luxembourgian franc|luxembourgian " +
        "francs|macanese pataca|macanese patacas|macedonian denar|macedonian denari|malagasy ariaries|malagasy ariary|malagasy franc|malagasy francs|malawian k" +
        "wacha|malawian kwachas|malaysian ringgit|malaysian ringgits|maldivian rufiyaa|maldivian rufiyaas|maldivian rupee|maldivian rupees|malian franc|malian " +
        "francs|maltese lira|maltese pound|maltese pounds|markka|markkas|mauritanian ouguiya|mauritanian ouguiyas|mauritian rupee|mauritian rupees|megabyte|meg" +
        "abytes|megaliter|megaliters|meter|meters|meticals|metric cup|metric cups|metric fluid ounce|metric fluid ounces|metric pint|metric pints|metric ton|me" +
        "tric tons|mexican investment unit|mexican investment units|mexican peso|mexican pesos|mexican silver peso|mexican silver pesos|microgram|micrograms|mi" +
        "crometer|micrometers|microsecond|microseconds|mile-scandinavian|miles-scandinavian|milligram|milligrams|milliliter|milliliters|millimeter|millimeters|" +
        "millisecond|milliseconds|moldovan cupon|moldovan lei|moldovan leu|monegasque franc|monegasque francs|mongolian tugrik|mongolian tugriks|months|morocca" +
        "n dirham|moroccan dirhams|moroccan franc|moroccan francs|mozambican escudo|mozambican escudos|mozambican metical|mozambican meticals|myanmar kyat|myan" +
        "mar kyats|nakfa|nakfas|namibian dollar|namibian dollars|nanometer|nanometers|nanosecond|nanoseconds|nautical mile|nautical miles|nepalese rupee|nepale" +
        "se rupees|netherlands antillean guilder|netherlands antillean guilders|new taiwan dollar|new taiwan dollars|new zealand dollar|new zealand dollars|new" +
        "ton-meter|newton-meters|nicaraguan cordoba|nicaraguan cordobas|nigerian naira|nigerian nairas|nights|north korean won|norwegian krone|norwegian kroner" +
        "|omani rial|omani rials|ounce|ounces|pakistani rupee|pakistani rupees|panamanian balboa|panamanian balboas|papua new guinean kina|paraguayan guarani|p" +
        "araguayan guaranis|percent|permille|permyriad|peruvian inti|peruvian intis|peruvian sol|peruvian soles|petabyte|petabytes|philippine peso|philippine p" +
        "esos|picometer|picometers|pint|pint imperial|pints|pints imperial|polish zloty|polish zlotys|portuguese escudo|portuguese escudos|portuguese guinea es" +
        "cudo|portuguese guinea escudos|pound|pound-force|pound-force-feet|pound-force-foot|pounds|pounds-force|qatari riyal|qatari riyals|rankine|rankines|rho" +
        "desian dollar|rhodesian dollars|rial|rials|rinet funds unit|rinet funds units|romanian lei|romanian leu|ruble|rubles|rupee|rupees|rupiah|rupiahs|russi" +
        "an ruble|russian rubles|rwandan franc|rwandan francs|salvadoran colon|salvadoran colones|samoan tala|saudi riyal|saudi riyals|serbian dinar|serbian di" +
        "nars|seychellois rupee|seychellois rupees|shekel|shekels|sierra leonean leone|sierra leonean leones|singapore dollar|singapore dollars|slovak koruna|s" +
        "lovak korunas|slovenian tolar|slovenian tolars|soberano|soberanos|solar luminosities|solar luminosity|solar mass|solar masses|solar radii|solar radius" +
        "|solomon islands dollar|solomon islands dollars|somali shilling|somali shillings|south african rand|south african rands|south korean hwan|south korean" +
        " won|south sudanese pound|south sudanese pounds|soviet rouble|soviet roubles|spanish peseta|spanish pesetas|special drawing rights|square centimeter|s" +
        "quare centimeters|square feet|square foot|square inch|square inches|square kilometer|square kilometers|square meter|square meters|square mile|square m" +
        "iles|square yard|square yards|sri lankan rupee|sri lankan rupees|sudanese dinar|sudanese dinars|sudanese pound|sudanese pounds|surinamese dollar|surin" +
        "amese dollars|surinamese guilder|surinamese guilders|swazi emalangeni|swazi lilangeni|swedish krona|swedish kronor|swiss franc|swiss francs|syrian pou" +
        "nd|syrian pounds|tablespoon|tablespoons|tajikistani ruble|tajikistani rubles|tajikistani somoni|tajikistani somonis|talonases|tanzanian shilling|tanza" +
        "nian shillings|teaspoon|teaspoons|terabyte|terabytes|testing currency unit|testing currency units|thai baht|timorese escudo|timorese escudos|tons|troy" +
        " ounce|troy ounces|tunisian dinar|tunisian dinars|turkish lira|turkmenistani manat|uae dirham|uae dirhams|ugandan shilling|ugandan shillings|uic-franc" +
        "|uic-francs|ukrainian hryvnia|ukrainian hryvnias|ukrainian karbovanets|ukrainian karbovantsiv|uruguayan nominal wage index unit|uruguayan nominal wage" +
        " index units|uruguayan peso|uruguayan pesos|us dollar|us dollars|us therm|us therms|uzbekistani som|vanuatu vatu|vanuatu vatus|venezuelan bolivar|vene" +
        "zuelan bolivars|vietnamese dong|weeks|west african cfa franc|west african cfa francs|wir euro|wir euros|wir franc|wir francs|years|yemeni dinar|yemeni" +
        " dinars|yemeni rial|yemeni rials|yugoslavian convertible dinar|yugoslavian convertible dinars|yugoslavian hard dinar|yugoslavian hard dinars|yugoslavi" +
        "an new dinar|yugoslavian new dinars|yugoslavian reformed dinar|yugoslavian reformed dinars|zairean new zaire|zairean new zaires|zairean zaire|zairean " +
        "zaires|zambian kwacha|zambian kwachas|zimbabwean dollar|zimbabwean dollars|zimbabwean gold";

    /// <summary>The letters with which symbols of units and currencies begin, and the codes of currencies.</summary>
    private const string Symbols =
        "AED|AFN|AMD|ANG|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BGN|BHD|BIF|BMD|BND|BOB|BRL|BSD|BT|BTN|BTU|BWP|BYN|BZD|Bft|Bq|Bs|Btu|CAD|CDF|CFPF|CHF|CLP|CNH|CNY|COP|" +
        "CRC|CUC|CVE|CZK|Cal|Cg|CàC|CàD|CàS|DJF|DKK|DOP|DZD|Db|EGP|ERN|ETB|EUR|F|FCFA|FCFP|FG|FJD|FKP|Ft|GB|GBP|GEL|GHS|GHz|GIP|GMD|GNF|GTQ|GW|GYD|Gb|Gbit|Glc|" +
        "Go|Gs|Gy|HKD|HNL|HRK|HTG|HUF|Hz|IDR|ILS|INR|IQD|IRR|ISK|J|JMD|JOD|JPY|K|KES|KGS|KHR|KM|KMF|KPW|KRW|KWD|KYD|KZT|Kw|Kz|Kč|L|LAK|LBP|LKR|LRD|LSL|LYD|Ls|L" +
        "t|MAD|MB|MDL|MGA|MHz|MKD|ML|MMK|MNT|MOP|MPa|MRU|MUR|MVR|MW|MWK|MXN|MYR|MZN|Mb|Mbit|Ml|Mo|Mpx|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PB|PEN|PGK|PHP|PKR|PLN|PY" +
        "G|Pa|QAR|RF|RM|RON|RSD|RUB|RWF|Rp|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SLL|SRD|SSP|STN|SYP|SZL|Sv|TB|THB|TJS|TL|TMT|TND|TTD|TWD|TZS|Tb|Tbit|To|UAH|UGX|USD|" +
        "UYU|UZS|V|VES|VND|VUV|W|WST|Wb|XAF|XCD|XCG|XOF|XPF|YER|ZAR|ZK|ZMW|ZWG|ac|acpi|ans|arcmin|arcmins|arcsec|arcsecs|atm|bars|bbl|bit|bu|byte|cL|cal|cd|ch|" +
        "cl|cm|ct|dL|deg|dl|dm|dounam|dounams|dpcm|dpi|dr|dram|drams|drdrops|dsp|dunam|eV|fl|fm|ft|fth|fur|fw|g|gal|gr|grain|grains|gte|h|hL|hPa|ha|hl|hp|hr|in" +
        "Hg|jigger|jiggers|kB|kHz|kJ|kPa|kW|kWh|kat|kb|kbit|kcal|kg|kgf|km|kn|ko|kr|kt|l|lb|lbf|lm|lx|ly|m|mA|mL|mW|mb|mbar|mc|mg|min|ml|mm|mmHg|mmol|mol|mpg|m" +
        "ph|mpt|ms|mth|mths|nm|nmi|ns|oz|pc|pi|pincée|pincées|pm|pn|ppb|ppcm|ppi|ppm|psi|pt|pte|pts|px|qt|qtr|qtrs|rd|sec|sem|smi|sq|sr|t|tbsp|therm|therms|thm" +
        "|tm|tn|tr|trim|tsp|ua|wk|wks|yd|yr|yrs|zł|Ω|μg|μm|μs|р";
}
