// Made by tools/Tables/TopLevelDomainTable.cs from twitter-text's conformance/tld_lib.yml. Do not edit.
namespace Csm.Parsing.PostTexts.Tables;

internal static partial class TopLevelDomainTable
{
    /// <summary>The length of the longest name, in UTF-16 units.</summary>
    public const int LengthLimit = 18;

    /// <summary>The concatenated names, in case-insensitive ordinal order.</summary>
    internal const string Names =
        "aaaaarpabarthabbabbottabbvieabcableabogadoabudhabiacacademyaccentureaccountantaccountantsacoactiveactoradadacadsadultaea" +
        "egaeroaetnaafafamilycompanyaflafricaagagakhanagencyaiaigaigoairbusairforceairtelakdnalalfaromeoalibabaalipayallfinanzall" +
        "stateallyalsacealstomamamericanexpressamericanfamilyamexamfamamicaamsterdamananalyticsandroidanquananzaoaolapartmentsapp" +
        "appleaqaquarelleararabaramcoarchiarmyarpaartarteasasdaasiaassociatesatathletaattorneyauauctionaudiaudibleaudioauspostaut" +
        "horautoautosaviancaawawsaxaxaazazurebababybaidubanamexbananarepublicbandbankbarbarcelonabarclaycardbarclaysbarefootbarga" +
        "insbaseballbasketballbauhausbayernbbbbcbbtbbvabcgbcnbdbebeatsbeautybeerbentleyberlinbestbestbuybetbfbgbhbhartibibiblebid" +
        "bikebingbingobiobizbjblblackblackfridayblancoblockbusterblogbloombergbluebmbmsbmwbnbnlbnpparibasboboatsboehringerbofabom" +
        "bondboobookbookingbootsboschbostikbostonbotboutiqueboxbqbrbradescobridgestonebroadwaybrokerbrotherbrusselsbsbtbudapestbu" +
        "gattibuildbuildersbusinessbuybuzzbvbwbybzbzhcacabcafecalcallcalvinkleincamcameracampcancerresearchcanoncapetowncapitalca" +
        "pitalonecarcaravancardscarecareercareerscarscartiercasacasecaseihcashcasinocatcateringcatholiccbacbncbrecbscccdcebcenter" +
        "ceocerncfcfacfdcgchchanelchannelcharitychasechatcheapchintaichloechristmaschromechryslerchurchciciprianicircleciscocitad" +
        "elciticiticcitycityeatsckclclaimscleaningclickcliniccliniqueclothingcloudclubclubmedcmcncocoachcodescoffeecollegecologne" +
        "comcomcastcommbankcommunitycompanycomparecomputercomseccondosconstructionconsultingcontactcontractorscookingcookingchann" +
        "elcoolcoopcorsicacountrycouponcouponscoursescpacrcreditcreditcardcreditunioncricketcrowncrscruisecruisescsccucuisinellac" +
        "vcwcxcycymrucyouczdaburdaddancedatadatedatingdatsundaydclkddsdedealdealerdealsdegreedeliverydelldeloittedeltademocratden" +
        "taldentistdesidesigndevdhldiamondsdietdigitaldirectdirectorydiscountdiscoverdishdiydjdkdmdnpdodocsdoctordodgedogdohadoma" +
        "insdoosandotdownloaddrivedtvdubaiduckdunlopdunsdupontdurbandvagdvrdzeartheatececoedekaedueducationeeegehemailemerckenerg" +
        "yengineerengineeringenterprisesepostepsonequipmenterericssonerniesesqestateesuranceetetisalateueurovisioneuseventseverba" +
        "nkexchangeexpertexposedexpressextraspacefagefailfairwindsfaithfamilyfanfansfarmfarmersfashionfastfedexfeedbackferrarifer" +
        "rerofifiatfidelityfidofilmfinalfinancefinancialfirefirestonefirmdalefishfishingfitfitnessfjfkflickrflightsflirfloristflo" +
        "wersflsmidthflyfmfofoofoodfoodnetworkfootballfordforexforsaleforumfoundationfoxfrfreefreseniusfrlfrogansfrontdoorfrontie" +
        "rftrfujitsufujixeroxfunfundfurniturefutbolfyigagalgallerygallogallupgamegamesgapgardengaygbgbizgdgdngegeagentgentinggeor" +
        "gegfggggeeghgigiftgiftsgivesgivingglgladeglassgleglobalglobogmgmailgmbhgmogmxgngodaddygoldgoldpointgolfgoogoodhandsgoody" +
        "eargooggooglegopgotgovgpgqgrgraingergraphicsgratisgreengripegrocerygroupgsgtguguardianguccigugeguideguitarsgurugwgyhairh" +
        "amburghangouthaushbohdfchdfcbankhealthhealthcarehelphelsinkiherehermeshgtvhiphophisamitsuhitachihivhkhkthmhnhockeyholdin" +
        "gsholidayhomedepothomegoodshomeshomesensehondahoneywellhorsehospitalhosthostinghothoteleshotelshotmailhousehowhrhsbchtht" +
        "chuhugheshyatthyundaiibmicbciceicuidieieeeifmiinetikanoilimimamatimdbimmoimmobilieninincindustriesinfinitiinfoinginkinst" +
        "ituteinsuranceinsureintintelinternationalintuitinvestmentsioipirangaiqiririshisiselectismailiististanbulititauitvivecoiw" +
        "cjaguarjavajcbjcpjejeepjetztjewelryjiojlcjlljmjmpjnjjojobsjoburgjotjoyjpjpmorganjprsjuegosjuniperkaufenkddikekerryhotels" +
        "kerrylogisticskerrypropertieskfhkgkhkikiakimkinderkindlekitchenkiwikmknkoelnkomatsukosherkpkpmgkpnkrkrdkredkuokgroupkwky" +
        "kyotokzlalacaixaladbrokeslamborghinilamerlancasterlancialancomelandlandroverlanxesslasallelatlatinolatrobelawlawyerlblcl" +
        "dsleaseleclerclefraklegallegolexuslgbtliliaisonlidllifelifeinsurancelifestylelightinglikelillylimitedlimolincolnlindelin" +
        "klipsylivelivinglixillkllcllploanloanslockerlocusloftlollondonlottelottolovelpllplfinanciallrlsltltdltdalulundbecklupinl" +
        "uxeluxurylvlymamacysmadridmaifmaisonmakeupmanmanagementmangomapmarketmarketingmarketsmarriottmarshallsmaseratimattelmbam" +
        "cmcdmcdonaldsmckinseymdmemedmediameetmelbournememememorialmenmenumeomerckmsdmetlifemfmgmhmiamimicrosoftmilminimintmitmit" +
        "subishimkmlmlbmlsmmmmamnmomobimobilemobilymodamoemoimommonashmoneymonstermontblancmoparmormonmortgagemoscowmotomotorcycl" +
        "esmovmoviemovistarmpmqmrmsmsdmtmtnmtpcmtrmumuseummutualmutuellemvmwmxmymznanabnadexnagoyanamenationwidenaturanavynbancne" +
        "necnetnetbanknetflixnetworkneustarnewnewhollandnewsnextnextdirectnexusnfnflngngonhkniniconikenikonninjanissannissaynlnon" +
        "okianorthwesternmutualnortonnownowruznowtvnpnrnranrwnttnunycnzobiobserveroffofficeokinawaolayanolayangroupoldnavyolloomo" +
        "megaoneongoniononlonlineonyoursideoooopenoracleorangeorgorganicorientexpressoriginsosakaotsukaottovhpapagepamperedchefpa" +
        "nasonicpaneraiparisparspartnerspartspartypassagenspaypccwpepetpfpfizerpgphpharmacyphdphilipsphonephotophotographyphotosp" +
        "hysiopiagetpicspictetpicturespidpinpingpinkpioneerpizzapkplplaceplayplaystationplumbingpluspmpnpncpohlpokerpolitiepornpo" +
        "stprpramericapraxipressprimeproprodproductionsprofprogressivepromopropertiespropertyprotectionpruprudentialpsptpubpwpwcp" +
        "yqaqponquebecquestqvcracingradioraidrereadrealestaterealtorrealtyrecipesredredstoneredumbrellarehabreisereisenreitrelian" +
        "cerenrentrentalsrepairreportrepublicanrestrestaurantreviewreviewsrexrothrichrichardliricohrightathomerilrioriprmitroroch" +
        "errocksrodeorogersroomrsrsvprurugbyruhrrunrwrweryukyusasaarlandsafesafetysakurasalesalonsamsclubsamsungsandviksandvikcor" +
        "omantsanofisapsaposarlsassavesaxosbsbisbsscscascbschaefflerschmidtscholarshipsschoolschuleschwarzsciencescjohnsonscorsco" +
        "tsdsesearchseatsecuresecurityseekselectsenerservicessessevensewsexsexysfrsgshshangrilasharpshawshellshiashikshashoesshop" +
        "shoppingshoujishowshowtimeshriramsisilksinasinglessitesjskskiskinskyskypeslslingsmsmartsmilesnsncfsosoccersocialsoftbank" +
        "softwaresohusolarsolutionssongsonysoyspacespiegelsportspotspreadbettingsrsrlsrtssststadastaplesstarstarhubstatebankstate" +
        "farmstatoilstcstcgroupstockholmstoragestorestreamstudiostudystylesusuckssuppliessupplysupportsurfsurgerysuzukisvswatchsw" +
        "iftcoverswisssxsysydneysymantecsystemssztabtaipeitalktaobaotargettatamotorstatartattootaxtaxitctcitdtdkteamtechtechnolog" +
        "yteltelecitytelefonicatemasektennistevatftgththdtheatertheatretiaaticketstiendatiffanytipstirestiroltjtjmaxxtjxtktkmaxxt" +
        "ltmtmalltntotodaytokyotoolstoptoraytoshibatotaltourstowntoyotatoystptrtradetradingtrainingtraveltravelchanneltravelerstr" +
        "avelersinsurancetrusttrvtttubetuitunestushutvtvstwtzuaubankubsuconnectugukumunicomuniversityunouolupsusuyuzvavacationsva" +
        "navanguardvcvevegasventuresverisignvermögensberatervermögensberatungversicherungvetvgviviajesvideovigvikingvillasvinvipv" +
        "irginvisavisionvistavistaprintvivavivovlaanderenvnvodkavolkswagenvolvovotevotingvotovoyagevuvueloswaleswalmartwalterwang" +
        "wanggouwarmanwatchwatchesweatherweatherchannelwebcamweberwebsitewedweddingweiboweirwfwhoswhowienwikiwilliamhillwinwindow" +
        "swinewinnerswmewolterskluwerwoodsideworkworksworldwowwswtcwtfxboxxeroxxfinityxihuanxinxperiaxxxxyzyachtsyahooyamaxunyand" +
        "exyeyodobashiyogayokohamayouyoutubeytyunzazapposzarazerozipzippozmzonezuerichzwελευбгбелдетиеюкатоликкоммкдмонмоскваонла" +
        "йноргрусрфсайтсрбукрқазհայקוםابوظبياتصالاتارامكوالاردنالبحرينالجزائرالسعوديةالعليانالمغرباماراتایرانبارتبازاربيتكبھارتتو" +
        "نسسودانسوريةشبكةعراقعربعمانفلسطينقطركاثوليككوممصرمليسياموبايليموريتانياموقعهمراهپاکستانڀارتकॉमनेटभारतभारतम्भारोतसंगठनবাং" +
        "লাভারতভাৰতਭਾਰਤભારતଭାରତஇந்தியாஇலங்கைசிங்கப்பூர்భారత్ಭಾರತഭാരതംලංකාคอมไทยລາວგეみんなクラウドグーグルコムストアセールファッションポイント世界中信中国中國中文网企业佛山信" +
        "息健康八卦公司公益台湾台灣商城商店商标嘉里嘉里大酒店在线大众汽车大拿天主教娱乐家電工行广东微博慈善我爱你手机手表招聘政务政府新加坡新闻时尚書籍机构淡马锡游戏澳門点看珠宝移动组织机构网址网店网站网络联通诺基亚谷歌购物通販集团電訊盈科飞利浦食品" +
        "餐厅香格里拉香港닷넷닷컴삼성한국";

    /// <summary>The start of each name, and the end of the last one.</summary>
    internal static ReadOnlySpan<ushort> Starts =>
    [
        0, 3, 7, 13, 16, 22, 28, 31, 35, 42, 50, 52, 59, 68, 78, 89, 92, 98, 103, 105, 109, 112, 117, 119,
        122, 126, 131, 133, 147, 150, 156, 158, 165, 171, 173, 176, 180, 186, 194, 200, 204, 206, 215, 222, 228, 237, 245, 249,
        255, 261, 263, 278, 292, 296, 301, 306, 315, 317, 326, 333, 339, 342, 344, 347, 357, 360, 365, 367, 376, 378, 382, 388,
        393, 397, 401, 404, 408, 410, 414, 418, 428, 430, 437, 445, 447, 454, 458, 465, 470, 477, 483, 487, 492, 499, 501, 504,
        506, 509, 511, 516, 518, 522, 527, 534, 548, 552, 556, 559, 568, 579, 587, 595, 603, 611, 621, 628, 634, 636, 639, 642,
        646, 649, 652, 654, 656, 661, 667, 671, 678, 684, 688, 695, 698, 700, 702, 704, 710, 712, 717, 720, 724, 728, 733, 736,
        739, 741, 743, 748, 759, 765, 776, 780, 789, 793, 795, 798, 801, 803, 806, 816, 818, 823, 833, 837, 840, 844, 847, 851,
        858, 863, 868, 874, 880, 883, 891, 894, 896, 898, 906, 917, 925, 931, 938, 946, 948, 950, 958, 965, 970, 978, 986, 989,
        993, 995, 997, 999, 1001, 1004, 1006, 1009, 1013, 1016, 1020, 1031, 1034, 1040, 1044, 1058, 1063, 1071, 1078, 1088, 1091, 1098, 1103, 1107,
        1113, 1120, 1124, 1131, 1135, 1139, 1145, 1149, 1155, 1158, 1166, 1174, 1177, 1180, 1184, 1187, 1189, 1191, 1194, 1200, 1203, 1207, 1209, 1212,
        1215, 1217, 1219, 1225, 1232, 1239, 1244, 1248, 1253, 1260, 1265, 1274, 1280, 1288, 1294, 1296, 1304, 1310, 1315, 1322, 1326, 1331, 1335, 1343,
        1345, 1347, 1353, 1361, 1366, 1372, 1380, 1388, 1393, 1397, 1404, 1406, 1408, 1410, 1415, 1420, 1426, 1433, 1440, 1443, 1450, 1458, 1467, 1474,
        1481, 1489, 1495, 1501, 1513, 1523, 1530, 1541, 1548, 1562, 1566, 1570, 1577, 1584, 1590, 1597, 1604, 1607, 1609, 1615, 1625, 1636, 1643, 1648,
        1651, 1657, 1664, 1667, 1669, 1679, 1681, 1683, 1685, 1687, 1692, 1696, 1698, 1703, 1706, 1711, 1715, 1719, 1725, 1731, 1734, 1738, 1741, 1743,
        1747, 1753, 1758, 1764, 1772, 1776, 1784, 1789, 1797, 1803, 1810, 1814, 1820, 1823, 1826, 1834, 1838, 1845, 1851, 1860, 1868, 1876, 1880, 1883,
        1885, 1887, 1889, 1892, 1894, 1898, 1904, 1909, 1912, 1916, 1923, 1929, 1932, 1940, 1945, 1948, 1953, 1957, 1963, 1967, 1973, 1979, 1983, 1986,
        1988, 1993, 1996, 1998, 2001, 2006, 2009, 2018, 2020, 2022, 2024, 2029, 2035, 2041, 2049, 2060, 2071, 2076, 2081, 2090, 2092, 2100, 2104, 2106,
        2109, 2115, 2123, 2125, 2133, 2135, 2145, 2148, 2154, 2162, 2170, 2176, 2183, 2190, 2200, 2204, 2208, 2217, 2222, 2228, 2231, 2235, 2239, 2246,
        2253, 2257, 2262, 2270, 2277, 2284, 2286, 2290, 2298, 2302, 2306, 2311, 2318, 2327, 2331, 2340, 2348, 2352, 2359, 2362, 2369, 2371, 2373, 2379,
        2386, 2390, 2397, 2404, 2412, 2415, 2417, 2419, 2422, 2426, 2437, 2445, 2449, 2454, 2461, 2466, 2476, 2479, 2481, 2485, 2494, 2497, 2504, 2513,
        2521, 2524, 2531, 2540, 2543, 2547, 2556, 2562, 2565, 2567, 2570, 2577, 2582, 2588, 2592, 2597, 2600, 2606, 2609, 2611, 2615, 2617, 2620, 2622,
        2625, 2629, 2636, 2642, 2644, 2646, 2650, 2652, 2654, 2658, 2663, 2668, 2674, 2676, 2681, 2686, 2689, 2695, 2700, 2702, 2707, 2711, 2714, 2717,
        2719, 2726, 2730, 2739, 2743, 2746, 2755, 2763, 2767, 2773, 2776, 2779, 2782, 2784, 2786, 2788, 2796, 2804, 2810, 2815, 2820, 2827, 2832, 2834,
        2836, 2838, 2846, 2851, 2855, 2860, 2867, 2871, 2873, 2875, 2879, 2886, 2893, 2897, 2900, 2904, 2912, 2918, 2928, 2932, 2940, 2944, 2950, 2954,
        2960, 2969, 2976, 2979, 2981, 2984, 2986, 2988, 2994, 3002, 3009, 3018, 3027, 3032, 3041, 3046, 3055, 3060, 3068, 3072, 3079, 3082, 3089, 3095,
        3102, 3107, 3110, 3112, 3116, 3118, 3121, 3123, 3129, 3134, 3141, 3144, 3148, 3151, 3154, 3156, 3158, 3162, 3165, 3170, 3175, 3177, 3179, 3185,
        3189, 3193, 3203, 3205, 3208, 3218, 3226, 3230, 3233, 3236, 3245, 3254, 3260, 3263, 3268, 3281, 3287, 3298, 3300, 3308, 3310, 3312, 3317, 3319,
        3326, 3333, 3336, 3344, 3346, 3350, 3353, 3358, 3361, 3367, 3371, 3374, 3377, 3379, 3383, 3388, 3395, 3398, 3401, 3404, 3406, 3409, 3412, 3414,
        3418, 3424, 3427, 3430, 3432, 3440, 3444, 3450, 3457, 3463, 3467, 3469, 3480, 3494, 3509, 3512, 3514, 3516, 3518, 3521, 3524, 3530, 3536, 3543,
        3547, 3549, 3551, 3556, 3563, 3569, 3571, 3575, 3578, 3580, 3583, 3587, 3596, 3598, 3600, 3605, 3607, 3609, 3616, 3625, 3636, 3641, 3650, 3656,
        3663, 3667, 3676, 3683, 3690, 3693, 3699, 3706, 3709, 3715, 3717, 3719, 3722, 3727, 3734, 3740, 3745, 3749, 3754, 3758, 3760, 3767, 3771, 3775,
        3788, 3797, 3805, 3809, 3814, 3821, 3825, 3832, 3837, 3841, 3846, 3850, 3856, 3861, 3863, 3866, 3869, 3873, 3878, 3884, 3889, 3893, 3896, 3902,
        3907, 3912, 3916, 3919, 3931, 3933, 3935, 3937, 3940, 3944, 3946, 3954, 3959, 3963, 3969, 3971, 3973, 3975, 3980, 3986, 3990, 3996, 4002, 4005,
        4015, 4020, 4023, 4029, 4038, 4045, 4053, 4062, 4070, 4076, 4079, 4081, 4084, 4093, 4101, 4103, 4105, 4108, 4113, 4117, 4126, 4130, 4138, 4141,
        4145, 4148, 4156, 4163, 4165, 4167, 4169, 4174, 4183, 4186, 4190, 4194, 4197, 4207, 4209, 4211, 4214, 4217, 4219, 4222, 4224, 4226, 4230, 4236,
        4242, 4246, 4249, 4252, 4255, 4261, 4266, 4273, 4282, 4287, 4293, 4301, 4307, 4311, 4322, 4325, 4330, 4338, 4340, 4342, 4344, 4346, 4349, 4351,
        4354, 4358, 4361, 4363, 4369, 4375, 4383, 4385, 4387, 4389, 4391, 4393, 4395, 4398, 4403, 4409, 4413, 4423, 4429, 4433, 4436, 4438, 4440, 4443,
        4446, 4453, 4460, 4467, 4474, 4477, 4487, 4491, 4495, 4505, 4510, 4512, 4515, 4517, 4520, 4523, 4525, 4529, 4533, 4538, 4543, 4549, 4555, 4557,
        4559, 4564, 4582, 4588, 4591, 4597, 4602, 4604, 4606, 4609, 4612, 4615, 4617, 4620, 4622, 4625, 4633, 4636, 4642, 4649, 4655, 4666, 4673, 4677,
        4679, 4684, 4687, 4690, 4695, 4698, 4704, 4714, 4717, 4721, 4727, 4733, 4736, 4743, 4756, 4763, 4768, 4774, 4777, 4780, 4782, 4786, 4798, 4807,
        4814, 4819, 4823, 4831, 4836, 4841, 4850, 4853, 4857, 4859, 4862, 4864, 4870, 4872, 4874, 4882, 4885, 4892, 4897, 4902, 4913, 4919, 4925, 4931,
        4935, 4941, 4949, 4952, 4955, 4959, 4963, 4970, 4975, 4977, 4979, 4984, 4988, 4999, 5007, 5011, 5013, 5015, 5018, 5022, 5027, 5034, 5038, 5042,
        5044, 5053, 5058, 5063, 5068, 5071, 5075, 5086, 5090, 5101, 5106, 5116, 5124, 5134, 5137, 5147, 5149, 5151, 5154, 5156, 5159, 5161, 5163, 5167,
        5173, 5178, 5181, 5187, 5192, 5196, 5198, 5202, 5212, 5219, 5225, 5232, 5235, 5243, 5254, 5259, 5264, 5270, 5274, 5282, 5285, 5289, 5296, 5302,
        5308, 5318, 5322, 5332, 5338, 5345, 5352, 5356, 5365, 5370, 5381, 5384, 5387, 5390, 5394, 5396, 5402, 5407, 5412, 5418, 5422, 5424, 5428, 5430,
        5435, 5439, 5442, 5444, 5447, 5453, 5455, 5463, 5467, 5473, 5479, 5483, 5488, 5496, 5503, 5510, 5525, 5531, 5534, 5538, 5542, 5545, 5549, 5553,
        5555, 5558, 5561, 5563, 5566, 5569, 5579, 5586, 5598, 5604, 5610, 5617, 5624, 5633, 5637, 5641, 5643, 5645, 5651, 5655, 5661, 5669, 5673, 5679,
        5684, 5692, 5695, 5700, 5703, 5706, 5710, 5713, 5715, 5717, 5726, 5731, 5735, 5740, 5744, 5751, 5756, 5760, 5768, 5774, 5778, 5786, 5793, 5795,
        5799, 5803, 5810, 5814, 5816, 5818, 5821, 5825, 5828, 5833, 5835, 5840, 5842, 5847, 5852, 5854, 5858, 5860, 5866, 5872, 5880, 5888, 5892, 5897,
        5906, 5910, 5914, 5917, 5922, 5929, 5934, 5938, 5951, 5953, 5956, 5959, 5961, 5963, 5968, 5975, 5979, 5986, 5995, 6004, 6011, 6014, 6022, 6031,
        6038, 6043, 6049, 6055, 6060, 6065, 6067, 6072, 6080, 6086, 6093, 6097, 6104, 6110, 6112, 6118, 6128, 6133, 6135, 6137, 6143, 6151, 6158, 6160,
        6163, 6169, 6173, 6179, 6185, 6195, 6200, 6206, 6209, 6213, 6215, 6218, 6220, 6223, 6227, 6231, 6241, 6244, 6252, 6262, 6269, 6275, 6279, 6281,
        6283, 6285, 6288, 6295, 6302, 6306, 6313, 6319, 6326, 6330, 6335, 6340, 6342, 6348, 6351, 6353, 6359, 6361, 6363, 6368, 6370, 6372, 6377, 6382,
        6387, 6390, 6395, 6402, 6407, 6412, 6416, 6422, 6426, 6428, 6430, 6435, 6442, 6450, 6456, 6469, 6478, 6496, 6501, 6504, 6506, 6510, 6513, 6518,
        6523, 6525, 6528, 6530, 6532, 6534, 6539, 6542, 6550, 6552, 6554, 6556, 6562, 6572, 6575, 6578, 6581, 6583, 6585, 6587, 6589, 6598, 6602, 6610,
        6612, 6614, 6619, 6627, 6635, 6651, 6668, 6680, 6683, 6685, 6687, 6693, 6698, 6701, 6707, 6713, 6716, 6719, 6725, 6729, 6735, 6740, 6750, 6754,
        6758, 6768, 6770, 6775, 6785, 6790, 6794, 6800, 6804, 6810, 6812, 6818, 6823, 6830, 6836, 6840, 6847, 6853, 6858, 6865, 6872, 6886, 6892, 6897,
        6904, 6907, 6914, 6919, 6923, 6925, 6932, 6936, 6940, 6951, 6954, 6961, 6965, 6972, 6975, 6988, 6996, 7000, 7005, 7010, 7013, 7015, 7018, 7021,
        7025, 7030, 7037, 7043, 7046, 7052, 7055, 7058, 7064, 7069, 7076, 7082, 7084, 7093, 7097, 7105, 7108, 7115, 7117, 7120, 7122, 7128, 7132, 7136,
        7139, 7144, 7146, 7150, 7157, 7159, 7161, 7163, 7165, 7168, 7172, 7174, 7181, 7184, 7187, 7190, 7196, 7202, 7205, 7208, 7210, 7214, 7217, 7220,
        7223, 7226, 7229, 7235, 7242, 7248, 7254, 7261, 7268, 7276, 7283, 7289, 7295, 7300, 7304, 7309, 7313, 7318, 7322, 7327, 7332, 7336, 7340, 7343,
        7347, 7353, 7356, 7363, 7366, 7369, 7375, 7382, 7391, 7395, 7400, 7407, 7411, 7414, 7417, 7421, 7427, 7432, 7437, 7442, 7446, 7450, 7454, 7458,
        7462, 7469, 7475, 7486, 7491, 7495, 7500, 7504, 7507, 7510, 7513, 7515, 7518, 7522, 7526, 7528, 7531, 7534, 7540, 7544, 7546, 7548, 7550, 7552,
        7555, 7557, 7559, 7561, 7563, 7565, 7567, 7569, 7571, 7573, 7575, 7577, 7579, 7581, 7586, 7588, 7592, 7594, 7597, 7599, 7601, 7603, 7605, 7607,
        7609, 7612, 7614, 7616, 7618, 7620, 7622, 7625, 7627, 7629, 7631, 7633, 7636, 7638, 7640, 7642, 7644, 7646, 7650, 7652, 7654, 7656, 7658, 7660,
        7663, 7665, 7667, 7669, 7671, 7675, 7678, 7680, 7682, 7686, 7688, 7690, 7692, 7694, 7696,
    ];
}
