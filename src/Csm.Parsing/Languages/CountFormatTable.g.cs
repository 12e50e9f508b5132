// Made by tools/Tables/CountFormatTable.cs from CLDR 48.2.0. Do not edit.
namespace Csm.Parsing.Languages;

internal static partial class CountFormatTable
{
    /// <summary>
    /// A line for each way to write counts, its fields separated by tabs: the tag and the name of the first locale that writes them so, the decimal and
    /// the group separator, 3 or 2 for the size of all groups but the last, then each suffix with its number of zeros. ~ is a space.
    /// </summary>
    private const string Rows = """
        en	English	.	,	3	K=3	M=6	B=9	T=12
        en-GB	British English	.	,	3	k=3	m=6	bn=9	tn=12
        en-IN	English (India)	.	,	2	K=3	L=5	Cr=7	KCr=10	LCr=12
        ar	Arabic	٫	٬	3	~آلاف=3	~ألف=3	~مليون=6	~مليار=9	~ترليون=12
        ar	Arabic	.	,	3	~آلاف=3	~ألف=3	~مليون=6	~مليار=9	~ترليون=12
        fr	French	,	~	3	~k=3	~M=6	~Md=9	~Bn=12
        fr-CA	Canadian French	,	~	3	~k=3	~M=6	~G=9	~T=12
        es	Spanish	,	.	3	~mil=3	~M=6	~mil~M=9	~B=12
        es-419	Latin American Spanish	.	,	3	~K=3	~k=3	~M=6	~mil~M=9	~B=12
        es-AR	Spanish (Argentina)	,	.	3	~K=3	~k=3	~M=6	~mil~M=9	~B=12
        es-CR	Spanish (Costa Rica)	,	~	3	~K=3	~k=3	~M=6	~mil~M=9	~B=12
        es-MX	Mexican Spanish	.	,	3	~k=3	~M=6	~mil~M=9	~B=12
        es-US	Spanish (United States)	.	,	3	~K=3	~M=6	~mil~M=9	~B=12
        zh	Chinese	.	,	3	万=4	亿=8	万亿=12
        zh-Hant	Traditional Chinese	.	,	3	萬=4	億=8	兆=12
        pt	Portuguese	,	.	3	~mil=3	~mi=6	~bi=9	~tri=12
        pt-AO	Portuguese (Angola)	,	~	3	~mil=3	~M=6	~mM=9	~Bi=12
        yue	Cantonese	.	,	3	千=3	萬=4	億=8	兆=12
        yue-Hans	Cantonese (Simplified)	.	,	3	千=3	万=4	亿=8	兆=12
        sr	Serbian	,	.	3	~хиљ.=3	~мил.=6	~млрд.=9	~бил.=12
        sr-Latn	Serbian (Latin)	,	.	3	~hilj.=3	~mil.=6	~mlrd.=9	~bil.=12
        ta	Tamil	.	,	2	ஆ=3	மி=6	பி=9	டி=12
        de	German	,	.	3	~Mio.=6	~Mrd.=9	~Bio.=12
        nl	Dutch	,	.	3	K=3	~mln.=6	~mld.=9	~bln.=12
        ru	Russian	,	~	3	~тыс.=3	~млн=6	~млрд=9	~трлн=12
        ca	Catalan	,	.	3	~k=3	~M=6	~kM=9	~B=12
        kok	Konkani	.	,	2	हज=3	लाख=5	कोटी=7	अब्ज=9	निख=11	हज.निख.=14
        bn	Bangla	.	,	2	~হা=3	~লা=5	~কো=7	~শত~কো=10	শত~কো=10	কো=11	~লা.কো.=12
        fa	Persian	٫	٬	3	~هزار=3	~میلیون=6	~میلیارد=9	~تریلیون=12
        fa	Persian	.	,	3	~هزار=3	~میلیون=6	~میلیارد=9	~تریلیون=12
        it	Italian	,	.	3	K=3	~Mln=6	~Mld=9	~Bln=12
        kk	Kazakh	,	~	3	~м.=3	~мың=3	~млн=6	~млрд=9	~трлн=12
        kk-Arab	Kazakh (Arabic)	.	,	3	~مىڭ=3	~ملن=6	~ميلليون=6	~ملرد=9	~ميلليارد=9	~ترلن=12	~تريلليون=12
        ms	Malay	.	,	3	K=3	J=6	B=9	T=12
        ne	Nepali	.	,	2	~हजार=3	~लाख=5	~करोड=7	~अरब=9	~खरब=11	~शंख=13
        pa	Punjabi	.	,	2	~ਹਜ਼ਾਰ=3	~ਲੱਖ=5	~ਕਰੋੜ=7	~ਅਰਬ=9	~ਖਰਬ=11	~ਨੀਲ=13
        ps	Pashto	٫	٬	3	K=3	M=6	B=9	G=9	T=12
        ps	Pashto	,	.	3	K=3	M=6	B=9	G=9	T=12
        sd	Sindhi	.	٬	3	~هزار=3	~ملين=6	~بلين=9	~ٽرلين=12
        sd	Sindhi	.	,	3	~هزار=3	~ملين=6	~بلين=9	~ٽرلين=12
        ur	Urdu	٫	٬	3	~ہزار=3	~لاکھ=5	~کروڑ=7	~ارب=9	~کھرب=11	~ٹریلین=12
        ur	Urdu	.	,	3	~ہزار=3	~لاکھ=5	~کروڑ=7	~ارب=9	~کھرب=11	~ٹریلین=12
        el	Greek	,	.	3	~χιλ.=3	~εκ.=6	~δισ.=9	~τρισ.=12
        ha	Hausa	.	,	3	D=3	K=3	M=6	B=9	T=12
        hi	Hindi	.	,	2	~हज़ार=3	~लाख=5	~क॰=7	~अ॰=9	~ख॰=11	~नील=13
        ko	Korean	.	,	3	천=3	만=4	억=8	조=12
        sq	Albanian	,	~	3	~mijë=3	~mln=6	~mld=9	~bln=12
        sv	Swedish	,	~	3	~tn=3	~mn=6	~md=9	~bn=12
        sw	Swahili	.	,	3	M=6	B=9	T=12
        uz	Uzbek	,	~	3	~ming=3	~mln=6	~mlrd=9	~trln=12
        af	Afrikaans	,	~	3	~k=3	~m=6	~mjd=9	~bn=12
        as	Assamese	.	,	2	~হাজাৰ=3	~লাখ=5	~নিযুত=6	~নিঃ=8	~শঃ~কঃ=9	~শঃ~কোঃ=9	~শঃ~পঃ=12
        az	Azerbaijani	,	.	3	K=3	~mln=6	~mlrd=9	~trln=12
        da	Danish	,	.	3	~t=3	~mio.=6	~mia.=9	~bio.=12
        ga	Irish	.	,	3	k=3	M=6	B=9	T=12
        gu	Gujarati	.	,	2	~હજાર=3	~લાખ=5	~કરોડ=7	~અબજ=9	~નિખર્વ=11	~મહાપદ્મ=12	~શંકુ=13	~જલધિ=14
        hr	Croatian	,	.	3	~tis.=3	~mil.=6	~mlr.=9	~bil.=12
        jv	Javanese	,	.	3	È=3	Y=6	M=9	T=12
        km	Khmer	,	.	3	~ពាន់=3	ពាន់=3	~លាន=6	~ប៊ីលាន=9	~ទ្រីលាន=12
        km	Khmer	.	,	3	~ពាន់=3	ពាន់=3	~លាន=6	~ប៊ីលាន=9	~ទ្រីលាន=12
        kn	Kannada	.	,	3	ಸಾ=3	ಮಿ=6	ಬಿ=9	ಟ್ರಿ=12
        lo	Lao	,	.	3	ພັນ=3	ລ້ານ=6	ຕື້=9	ພັນຕື້=12
        lo	Lao	,	.	3	~ພັນ=3	~ລ້ານ=6	~ຕື້=9	~ລ້ານລ້ານ=12	ລລ=12
        ml	Malayalam	.	,	2	K=3	M=6	B=9	T=12
        mr	Marathi	.	,	2	~ह=3	~लाख=5	~कोटी=7	~अब्ज=9	~खर्व=11	~पद्म=13
        my	Burmese	.	,	3	~ထောင်=3	~သောင်း=4	~သိန်း=5	~သန်း=6	~ကုဋေ=7	~ဋေ=7	~ကောဋိ=14
        or	Odia	.	,	2	ହ=3	ନି=6	ବି=9	ଟ୍ରି=12
        ro	Romanian	,	.	3	~K=3	~mil.=6	~mld.=9	~tril.=12
        te	Telugu	.	,	2	వే=3	మి=6	బి=9	ట్రి=12
        te	Telugu	.	,	3	వే=3	మి=6	బి=9	ట్రి=12
        ti	Tigrinya	.	,	3	~ሽ=3	~ሚ=6	~ቢ=9	~ት=12
        tr	Turkish	,	.	3	~B=3	~Mn=6	~Mr=9	~Tn=12
        am	Amharic	.	,	3	~ሺ=3	~ሚ=6	~ቢ=9	~ት=12
        ba	Bashkir	.	~	3	~мең=3	~млн=6	~млрд=9	~трлн=12
        bg	Bulgarian	,	~	3	~хил.=3	~млн.=6	~млрд.=9	~трлн.=12
        cs	Czech	,	~	3	~tis.=3	~mil.=6	~mld.=9	~bil.=12
        cv	Chuvash	,	~	3	~пин=3	~млн=6	~млрд=9	~трлн=12
        dsb	Lower Sorbian	,	.	3	~tys.=3	~mio.=6	~mrd.=9	~bil.=12
        et	Estonian	,	~	3	~tuh=3	~mln=6	~mld=9	~trln=12
        eu	Basque	,	.	3	~M=6	~B=12
        fi	Finnish	,	~	3	~t.=3	~milj.=6	~mrd.=9	~bilj.=12
        hu	Hungarian	,	~	3	~E=3	~M=6	~Mrd=9	~B=12
        hy	Armenian	,	~	3	~հզր=3	~մլն=6	~մլրդ=9	~տրլն=12
        id	Indonesian	,	.	3	~rb=3	~jt=6	~M=9	~T=12
        is	Icelandic	,	.	3	~þ.=3	~m.=6	~ma.=9	~bn=12
        ja	Japanese	.	,	3	万=4	億=8	兆=12	京=16
        ka	Georgian	,	~	3	~ათ.=3	~მლნ.=6	~მლრ.=9	~მლრდ.=9	~ტრლ.=12
        ky	Kyrgyz	,	~	3	~миң=3	~млн=6	~млд=9	~трлн=12
        lt	Lithuanian	,	~	3	~tūkst.=3	~mln.=6	~mlrd.=9	~trln.=12
        lv	Latvian	,	~	3	~tūkst.=3	~milj.=6	~mljrd.=9	~trilj.=12
        mk	Macedonian	,	.	3	~илј.=3	~М=6	~мил.=6	~ми.=9	~милј.=9	~мј.=9	~бил.=12
        mn	Mongolian	.	,	3	~мян=3	~мян.=3	~сая=6	~тэрбум=9	Т=9	ИН=12
        nn	Norwegian Nynorsk	,	~	3	k=3	~mill.=6	~mrd.=9	~bill.=12
        pl	Polish	,	~	3	~tys.=3	~mln=6	~mld=9	~bln=12
        rm	Romansh	,	~	3	~miu.=6	~mia.=9	~biu.=12	T~biu.=12
        sl	Slovenian	,	.	3	~tis.=3	~mio.=6	~mrd.=9	~bil.=12
        tk	Turkmen	,	~	3	~müň=3	~mln=6	~mlrd=9	~trln=12
        uk	Ukrainian	,	~	3	~тис.=3	~млн=6	~млрд=9	~трлн=12
        vi	Vietnamese	,	.	3	~N=3	~Tr=6	~T=9	~NT=12
        ar-DZ	Arabic (Algeria)	,	.	3	~آلاف=3	~ألف=3	~مليون=6	~مليار=9	~ترليون=12
        de-AT	Austrian German	,	~	3	~Mio.=6	~Mrd.=9	~Bio.=12
        de-CH	Swiss High German	.	’	3	~Mio.=6	~Mrd.=9	~Bio.=12
        en-AT	English (Austria)	,	.	3	K=3	M=6	B=9	T=12
        en-CH	English (Switzerland)	.	’	3	K=3	M=6	B=9	T=12
        en-CZ	English (Czechia)	,	~	3	K=3	M=6	B=9	T=12
        fr-CH	Swiss French	,	’	3	~k=3	~M=6	~Md=9	~Bn=12
        fr-LU	French (Luxembourg)	,	.	3	~k=3	~M=6	~Md=9	~Bn=12
        it-CH	Italian (Switzerland)	.	’	3	K=3	~Mln=6	~Mld=9	~Bln=12
        ms-BN	Malay (Brunei)	,	.	3	K=3	J=6	B=9	T=12
        sw-CD	Congo Swahili	,	.	3	M=6	B=9	T=12
        ta-MY	Tamil (Malaysia)	.	,	3	ஆ=3	மி=6	பி=9	டி=12
        fo	Faroese	,	.	3	~tús.=3	~mió.=6	~mia.=9	~bió.=12
        br	Breton	,	~	3	k=3	G=9	T=12
        ia	Interlingua	,	.	3	~mil=3	~mln=6	~mld=9	~bln=12
        sc	Sardinian	,	.	3	~mìg=3	~Mln=6	~Mrd=9	~Bln=12
        tg	Tajik	,	~	3	~ҳзр.=3	~млн.=6	~млрд.=9	~трлн.=12
        tt	Tatar	,	~	3	~мең=3	~млн=6	~млрд=9	млрд=9	~трлн=12
        vec	Venetian	,	~	3	~mila=3	~mln=6	~mld=9	~bln=12
        ff-Adlm	Fula (Adlam)	.	⹁	3	𞤓=3	𞤁=6	𞤁𞤶=9	𞤚=12
        kok-Latn	Konkani (Latin)	.	,	2	hoz=3	lak=5	ko=7	obz=9	nikh=11	hoz.nikh.=14
        ku	Kurdish	,	.	3	H=3	MN=6	MR=9	TN=12
        bs-Cyrl	Bosnian (Cyrillic)	,	.	3	~хиљ=3	~мил=6	~млрд=9	~бил=12
        uz-Cyrl	Uzbek (Cyrillic)	,	~	3	минг=3	млн=6	млрд=9	трлн=12
        yrl	Nheengatu	,	.	3	~miu=3	~mi=6	~bi=9	~tiri=12
        brx	Bodo	.	,	2	के=3	एम=6	बि=9	ति=12
        kxv	Kuvi	.	,	2	~h=3	~mi=6	~bi=9	~tri=12
        ug	Uyghur	٫	٬	3	مىڭ=3	مىليون=6	مىليارد=9	T=12
        ug	Uyghur	.	,	3	مىڭ=3	مىليون=6	مىليارد=9	T=12
        xnr	Kangri	.	,	2	~हजार=3	~लख=5	~क॰=7	~अ॰=9	~ख॰=11	~नील=13
        bal-Latn	Baluchi (Latin)	.	,	3	H=3	Kr=9	T=12
        kea	Kabuverdianu	,	~	3	~mil=3	~MM=9	~Bi=12
        lb	Luxembourgish	,	.	3	~Dsd.=3	~Mio.=6	~Mrd.=9	~Bio.=12
        sah	Yakut	,	~	3	~тыһ.=3	~мөл=6	~млрд=9	~трлн=12
        to	Tongan	.	,	3	a=3	P=9	T=12
        gsw	Swiss German	.	’	3	~Tsg.=3	~Mio.=6	~Mrd.=9	~Bio.=12
        se	Northern Sami	,	~	3	~dt=3	~mn=6	~md=9	~bn=12
        ce	Chechen	.	,	3	~эзар=3	~млн=6	~млрд=9	~трлн=12
        ksh	Colognian	,	~	3	~tsd=3	~Mio=6	~Mrd=9	~Bio=12
        lld	lld	,	.	3	~Mln=6	~Mlg=9	~Bln=12
        """;
}
