// Made by tools/Tables/CountFormatTable.cs from CLDR 48.2.0. Do not edit.
namespace Csm.Parsing.Languages;

internal static partial class CountFormatTable
{
    /// <summary>
    /// A line for each way to write counts, its fields separated by tabs: the tag and the name of the first locale that writes them so, the decimal and
    /// the group separator, 3 or 2 for the size of all groups but the last, then each suffix with its number of zeros. ~ is a space.
    /// </summary>
    private const string Rows = """
        en	English	.	,	3	~thousand=3	K=3	~million=6	M=6	~billion=9	B=9	~trillion=12	T=12
        en-GB	British English	.	,	3	~thousand=3	k=3	~million=6	m=6	~billion=9	bn=9	~trillion=12	tn=12
        en-IN	English (India)	.	,	2	~thousand=3	K=3	~lakh=5	L=5	~crore=7	Cr=7	KCr=10	~lakh~crore=12	LCr=12
        ar	Arabic	٫	٬	3	~آلاف=3	~ألف=3	~ملايين=6	~مليون=6	~مليار=9	~ترليون=12
        ar	Arabic	.	,	3	~آلاف=3	~ألف=3	~ملايين=6	~مليون=6	~مليار=9	~ترليون=12
        fr	French	,	~	3	~k=3	~mille=3	~millier=3	~M=6	~million=6	~millions=6	~Md=9	~milliard=9	~milliards=9	~Bn=12	~billion=12	~billions=12
        fr-CA	Canadian French	,	~	3	~k=3	~mille=3	~M=6	~million=6	~millions=6	~G=9	~milliard=9	~milliards=9	~T=12	~billion=12	~billions=12
        es	Spanish	,	.	3	~mil=3	~M=6	~millones=6	~millón=6	~mil~M=9	~mil~millones=9	~B=12	~billones=12	~billón=12
        es-419	Latin American Spanish	.	,	3	~K=3	~k=3	~mil=3	~M=6	~millones=6	~millón=6	~mil~M=9	~mil~millones=9	~B=12	~billones=12	~billón=12
        es-AR	Spanish (Argentina)	,	.	3	~K=3	~k=3	~mil=3	~M=6	~millones=6	~millón=6	~mil~M=9	~mil~millones=9	~B=12	~billones=12	~billón=12
        es-CR	Spanish (Costa Rica)	,	~	3	~K=3	~k=3	~mil=3	~M=6	~millones=6	~millón=6	~mil~M=9	~mil~millones=9	~B=12	~billones=12	~billón=12
        es-MX	Mexican Spanish	.	,	3	~k=3	~mil=3	~M=6	~millones=6	~millón=6	~mil~M=9	~mil~millones=9	~B=12	~billones=12	~billón=12
        es-US	Spanish (United States)	.	,	3	~K=3	~mil=3	~M=6	~millones=6	~millón=6	~mil~M=9	~mil~millones=9	~B=12	~billones=12	~billón=12
        zh	Chinese	.	,	3	万=4	亿=8	万亿=12
        zh-Hant	Traditional Chinese	.	,	3	萬=4	億=8	兆=12
        zh-Hant-HK	Chinese (Traditional, Hong Kong SAR China)	.	,	3	K=3	M=6	B=9	T=12
        pt	Portuguese	,	.	3	~mil=3	~mi=6	~milhão=6	~milhões=6	~bi=9	~bilhão=9	~bilhões=9	~tri=12	~trilhão=12	~trilhões=12
        pt-AO	Portuguese (Angola)	,	~	3	~mil=3	~M=6	~milhão=6	~milhões=6	~mM=9	~mil~milhões=9	~Bi=12	~bilião=12	~biliões=12
        yue	Cantonese	.	,	3	千=3	萬=4	億=8	兆=12
        yue-Hans	Cantonese (Simplified)	.	,	3	千=3	万=4	亿=8	兆=12
        sr	Serbian	,	.	3	~хиљ.=3	~хиљада=3	~хиљаде=3	~мил.=6	~милион=6	~милиона=6	~милијарда=9	~милијарде=9	~милијарди=9	~млрд.=9	~бил.=12	~билион=12	~билиона=12
        sr-Latn	Serbian (Latin)	,	.	3	~hilj.=3	~hiljada=3	~hiljade=3	~mil.=6	~milion=6	~miliona=6	~milijarda=9	~milijarde=9	~milijardi=9	~mlrd.=9	~bil.=12	~bilion=12	~biliona=12
        ta	Tamil	.	,	2	~ஆயிரம்=3	ஆ=3	~மில்லியன்=6	மி=6	~பில்லியன்=9	பி=9	~டிரில்லியன்=12	டி=12
        de	German	,	.	3	~Tausend=3	~Million=6	~Millionen=6	~Mio.=6	~Milliarde=9	~Milliarden=9	~Mrd.=9	~Billion=12	~Billionen=12	~Bio.=12
        nl	Dutch	,	.	3	~duizend=3	K=3	~miljoen=6	~mln.=6	~miljard=9	~mld.=9	~biljoen=12	~bln.=12
        ru	Russian	,	~	3	~тыс.=3	~тысяч=3	~тысяча=3	~тысячи=3	~миллион=6	~миллиона=6	~миллионов=6	~млн=6	~миллиард=9	~миллиарда=9	~миллиардов=9	~млрд=9	~триллион=12	~триллиона=12	~триллионов=12	~трлн=12
        ca	Catalan	,	.	3	~k=3	~miler=3	~milers=3	~M=6	~milions=6	~milió=6	~kM=9	~miler~de~milions=9	~B=12	~bilions=12	~bilió=12
        kok	Konkani	.	,	2	~हजार=3	हज=3	~लाख=5	लाख=5	~कोटी=7	कोटी=7	~अब्ज=9	अब्ज=9	~निखर्व=11	निख=11	~हजार~निखर्व=14	हज.निख.=14
        bn	Bangla	.	,	2	~হা=3	~হাজার=3	~লা=5	~লাখ=5	~কো=7	~কোটি=7	~শত~কো=10	শত~কো=10	কো=11	~লা.কো.=12	~লাখ~কোটি=12
        fa	Persian	٫	٬	3	~هزار=3	~میلیون=6	~میلیارد=9	~تریلیون=12	~هزارمیلیارد=12
        fa	Persian	.	,	3	~هزار=3	~میلیون=6	~میلیارد=9	~تریلیون=12	~هزارمیلیارد=12
        it	Italian	,	.	3	~mila=3	K=3	~Mln=6	~milione=6	~milioni=6	~Mld=9	~miliardi=9	~miliardo=9	~Bln=12	~mila~miliardi=12	~mille~miliardi=12
        kk	Kazakh	,	~	3	~м.=3	~мың=3	~миллион=6	~млн=6	~миллиард=9	~млрд=9	~триллион=12	~трлн=12
        kk-Arab	Kazakh (Arabic)	.	,	3	~مىڭ=3	~ملن=6	~ميلليون=6	~ملرد=9	~ميلليارد=9	~ترلن=12	~تريلليون=12
        ms	Malay	.	,	3	~ribu=3	K=3	~juta=6	J=6	~bilion=9	B=9	~trilion=12	T=12
        ne	Nepali	.	,	2	~हजार=3	~लाख=5	~करोड=6	~करोड=7	~अरब=9	~खरब=11	~शंख=13
        pa	Punjabi	.	,	2	~ਹਜ਼ਾਰ=3	~ਲੱਖ=5	~ਕਰੋੜ=7	~ਅਰਬ=9	~ਖਰਬ=11	~ਨੀਲ=13
        ps	Pashto	٫	٬	3	K=3	M=6	B=9	G=9	T=12
        ps	Pashto	,	.	3	K=3	M=6	B=9	G=9	T=12
        sd	Sindhi	.	٬	3	~هزار=3	~ھزار=3	~ملين=6	~بلين=9	~ٽرلين=12
        sd	Sindhi	.	,	3	~هزار=3	~ھزار=3	~ملين=6	~بلين=9	~ٽرلين=12
        so	Somali	.	,	3	~Kun=3	~kun=3	K=3	~Milyan=6	M=6	~Bilyan=9	B=9	~Tirilyan=12	T=12
        ur	Urdu	٫	٬	3	~ہزار=3	~لاکھ=5	~کروڑ=7	~ارب=9	~کھرب=11	~ٹریلین=12
        ur	Urdu	.	,	3	~ہزار=3	~لاکھ=5	~کروڑ=7	~ارب=9	~کھرب=11	~ٹریلین=12
        el	Greek	,	.	3	~χιλ.=3	~χιλιάδα=3	~χιλιάδες=3	~εκ.=6	~εκατομμύρια=6	~εκατομμύριο=6	~δισ.=9	~δισεκατομμύρια=9	~δισεκατομμύριο=9	~τρισ.=12	~τρισεκατομμύρια=12	~τρισεκατομμύριο=12
        ha	Hausa	.	,	3	D=3	K=3	M=6	B=9	T=12
        hi	Hindi	.	,	2	~हज़ार=3	~लाख=5	~करोड़=7	~क॰=7	~अरब=9	~अ॰=9	~खरब=11	~ख॰=11	~नील=13
        ko	Korean	.	,	3	천=3	만=4	억=8	조=12
        sq	Albanian	,	~	3	~mijë=3	~milion=6	~mln=6	~miliard=9	~mld=9	~bilion=12	~bln=12
        sv	Swedish	,	~	3	~tn=3	~tusen=3	~miljon=6	~miljoner=6	~mn=6	~md=9	~miljard=9	~miljarder=9	~biljon=12	~biljoner=12	~bn=12
        sw	Swahili	.	,	3	M=6	B=9	T=12
        uz	Uzbek	,	~	3	~ming=3	~million=6	~mln=6	~milliard=9	~mlrd=9	~trillion=12	~trln=12
        af	Afrikaans	,	~	3	~duisend=3	~k=3	~m=6	~miljoen=6	~miljard=9	~mjd=9	~biljoen=12	~bn=12
        as	Assamese	.	,	2	~হাজাৰ=3	~লাখ=5	~নিযুত=6	~নিঃ=8	~শঃ~কঃ=9	~শঃ~কোঃ=9	~শত~কোটি=9	~শঃ~পঃ=12	~শত~পৰাৰ্দ্ধ=12
        az	Azerbaijani	,	.	3	~min=3	K=3	~milyon=6	~mln=6	~milyard=9	~mlrd=9	~trilyon=12	~trln=12
        be	Belarusian	,	~	3	~тыс.=3	~тысяч=3	~тысяча=3	~тысячы=3	~млн=6	~мільён=6	~мільёна=6	~мільёнаў=6	~мільёны=6	~млрд=9	~мільярд=9	~мільярда=9	~мільярдаў=9	~мільярды=9	~трлн=12	~трыльён=12	~трыльёна=12	~трыльёнаў=12	~трыльёны=12
        da	Danish	,	.	3	~t=3	~tusind=3	~million=6	~millioner=6	~mio.=6	~mia.=9	~milliard=9	~milliarder=9	~billion=12	~billioner=12	~bio.=12
        ga	Irish	.	,	3	~mhíle=3	~míle=3	k=3	~mhilliún=6	~milliún=6	M=6	~bhilliún=9	~billiún=9	~mbilliún=9	B=9	~dtrilliún=12	~thrilliún=12	~trilliún=12	T=12
        gu	Gujarati	.	,	2	~હજાર=3	~લાખ=5	~કરોડ=7	~અબજ=9	~નિખર્વ=11	~મહાપદ્મ=12	~શંકુ=13	~જલધિ=14
        hr	Croatian	,	.	3	~tis.=3	~tisuća=3	~tisuće=3	~mil.=6	~milijun=6	~milijuna=6	~milijarda=9	~milijarde=9	~milijardi=9	~mlr.=9	~bil.=12	~bilijun=12	~bilijuna=12
        jv	Javanese	,	.	3	~èwu=3	È=3	~yuta=6	Y=6	~milyar=9	M=9	~trilyun=12	T=12
        km	Khmer	,	.	3	~ពាន់=3	ពាន់=3	~លាន=6	~ប៊ីលាន=9	~ទ្រីលាន=12
        km	Khmer	.	,	3	~ពាន់=3	ពាន់=3	~លាន=6	~ប៊ីលាន=9	~ទ្រីលាន=12
        kn	Kannada	.	,	3	~ಸಾವಿರ=3	ಸಾ=3	~ಮಿಲಿಯನ್=6	ಮಿ=6	~ಬಿಲಿಯನ್=9	ಬಿ=9	~ಟ್ರಿಲಿಯನ್=12	ಟ್ರಿ=12
        lo	Lao	,	.	3	ພັນ=3	ລ້ານ=6	ຕື້=9	ພັນລ້ານ=9	ພັນຕື້=12	ລ້ານລ້ານ=12
        lo	Lao	,	.	3	~ພັນ=3	~ແສນ=5	~ລ້ານ=6	~ຕື້=9	~ລ້ານລ້ານ=12	ລລ=12
        ml	Malayalam	.	,	2	~ആയിരം=3	K=3	~ദശലക്ഷം=6	M=6	~ബില്യൺ=9	B=9	~ട്രില്യൺ=12	T=12
        mr	Marathi	.	,	2	~ह=3	~हजार=3	~लाख=5	~कोटी=7	~अब्ज=9	~खर्व=11	~पद्म=13
        my	Burmese	.	,	3	~ထောင်=3	~သောင်း=4	~သိန်း=5	~သန်း=6	~ကုဋေ=7	~ဋေ=7	~ကောဋိ=14
        or	Odia	.	,	2	~ହଜାର=3	ହ=3	~ନିୟୁତ=6	ନି=6	~ଶହକୋଟି=9	ବି=9	~ଲକ୍ଷକୋଟି=12	ଟ୍ରି=12
        ro	Romanian	,	.	3	~K=3	~de~mii=3	~mie=3	~mii=3	~de~milioane=6	~mil.=6	~milioane=6	~milion=6	~de~miliarde=9	~miliard=9	~miliarde=9	~mld.=9	~de~trilioane=12	~tril.=12	~trilioane=12	~trilion=12
        shn	Shan	.	,	3	~ႁဵင်=3	K=3	~မိုၼ်ႇ=4	~သႅၼ်=5	~လၢၼ်ႉ=6	M=6	~ႁဵင်လၢၼ်ႉ=9	G=9	~မိုၼ်ႇလၢၼ်ႉ=10	~သႅၼ်လၢၼ်ႉ=11	~လၢၼ်ႉလၢၼ်ႉ=12	T=12
        te	Telugu	.	,	2	~వేయి=3	~వేలు=3	వే=3	~మిలియన్=6	~మిలియన్లు=6	మి=6	~బిలియన్=9	~బిలియన్లు=9	బి=9	~ట్రిలియన్=12	~ట్రిలియన్లు=12	ట్రి=12
        te	Telugu	.	,	3	~వేయి=3	~వేలు=3	వే=3	~మిలియన్=6	~మిలియన్లు=6	మి=6	~బిలియన్=9	~బిలియన్లు=9	బి=9	~ట్రిలియన్=12	~ట్రిలియన్లు=12	ట్రి=12
        th	Thai	.	,	3	~พัน=3	K=3	~หมื่น=4	~แสน=5	~ล้าน=6	M=6	~พันล้าน=9	B=9	~หมื่นล้าน=10	~แสนล้าน=11	~ล้านล้าน=12	T=12
        ti	Tigrinya	.	,	3	~ሽ=3	~ሽሕ=3	~ሚ=6	~ሚልዮን=6	~ቢ=9	~ቢልዮን=9	~ት=12	~ትሪልዮን=12
        tr	Turkish	,	.	3	~B=3	~bin=3	~Mn=6	~milyon=6	~Mr=9	~milyar=9	~Tn=12	~trilyon=12
        yo	Yoruba	.	,	3	~ẹgbẹ̀rún=3	K=3	~mílíọ̀nù=6	M=6	~bilíọ̀nù=9	G=9	~tiriliọ̀nù=12	T=12
        yo-BJ	Yoruba (Benin)	.	,	3	~ɛgbɛ̀rún=3	K=3	~mílíɔ̀nù=6	M=6	~bilíɔ̀nù=9	G=9	~tiriliɔ̀nù=12	T=12
        am	Amharic	.	,	3	~ሺ=3	~ሚ=6	~ሚሊዮን=6	~ቢ=9	~ቢሊዮን=9	~ት=12	~ትሪሊዮን=12
        ba	Bashkir	.	~	3	~мең=3	~миллион=6	~млн=6	~миллиард=9	~млрд=9	~триллион=12	~трлн=12
        bg	Bulgarian	,	~	3	~хил.=3	~хиляди=3	~милион=6	~милиона=6	~млн.=6	~милиард=9	~милиарда=9	~млрд.=9	~трилион=12	~трилиона=12	~трлн.=12
        chr	Cherokee	.	,	3	~ᎢᏯᎦᏴᎵ=3	K=3	~ᎢᏳᏆᏗᏅᏛ=6	M=6	~ᎢᏯᏔᎳᏗᏅᏛ=9	B=9	~ᎢᏯᏦᎠᏗᏅᏛ=12	T=12
        cs	Czech	,	~	3	~tis.=3	~tisíc=3	~tisíce=3	~mil.=6	~milion=6	~milionu=6	~miliony=6	~milionů=6	~miliard=9	~miliarda=9	~miliardy=9	~mld.=9	~bil.=12	~bilion=12	~bilionu=12	~biliony=12	~bilionů=12
        cv	Chuvash	,	~	3	~пин=3	~млн=6	~млрд=9	~трлн=12
        cy	Welsh	.	,	3	~mil=3	K=3	~miliwn=6	M=6	~biliwn=9	B=9	~triliwn=12	T=12
        dsb	Lower Sorbian	,	.	3	~tys.=3	~tysac=3	~milion=6	~miliona=6	~milionow=6	~miliony=6	~mio.=6	~miliarda=9	~miliardow=9	~miliardy=9	~miliarźe=9	~mrd.=9	~bil.=12	~bilion=12	~biliona=12	~bilionow=12	~biliony=12
        et	Estonian	,	~	3	~tuh=3	~tuhat=3	~miljon=6	~miljonit=6	~mln=6	~miljard=9	~miljardit=9	~mld=9	~triljon=12	~triljonit=12	~trln=12
        eu	Basque	,	.	3	~M=6	~milioi=6	~B=12	~bilioi=12
        fi	Finnish	,	~	3	~t.=3	~tuhat=3	~tuhatta=3	~milj.=6	~miljoona=6	~miljoonaa=6	~miljardi=9	~miljardia=9	~mrd.=9	~bilj.=12	~biljoona=12	~biljoonaa=12
        fil	Filipino	.	,	3	~libo=3	~na~libo=3	K=3	~milyon=6	~na~milyon=6	M=6	~bilyon=9	~na~bilyon=9	B=9	~na~trilyon=12	~trilyon=12	T=12
        gd	Scottish Gaelic	.	,	3	~mhìle=3	~mìle=3	~mìltean=3	K=3	~mhillean=6	~millean=6	~milleanan=6	M=6	~bhillean=9	~billean=9	~billeanan=9	B=9	~thrillean=12	~trillean=12	~trilleanan=12	T=12
        gl	Galician	,	.	3	~M=6	~millón=6	~millóns=6	~B=12	~billón=12	~billóns=12
        he	Hebrew	.	,	3	K=3	M=6	B=9	T=12
        hsb	Upper Sorbian	,	.	3	~tys.=3	~tysac=3	~milion=6	~milionaj=6	~milionow=6	~miliony=6	~mio.=6	~miliarda=9	~miliardow=9	~miliardy=9	~miliardźe=9	~mrd.=9	~bil.=12	~bilion=12	~bilionaj=12	~bilionow=12	~biliony=12
        hu	Hungarian	,	~	3	~E=3	~ezer=3	~M=6	~millió=6	~Mrd=9	~milliárd=9	~B=12	~billió=12
        hy	Armenian	,	~	3	~հազար=3	~հզր=3	~միլիոն=6	~մլն=6	~միլիարդ=9	~մլրդ=9	~տրիլիոն=12	~տրլն=12
        id	Indonesian	,	.	3	~rb=3	~ribu=3	~jt=6	~juta=6	~M=9	~miliar=9	~T=12	~triliun=12
        ig	Igbo	.	,	3	K=3	M=6	G=9	T=12
        is	Icelandic	,	.	3	~þ.=3	~þúsund=3	~m.=6	~milljón=6	~milljónir=6	~ma.=9	~milljarðar=9	~milljarður=9	~billjón=12	~billjónir=12	~bn=12
        ja	Japanese	.	,	3	万=4	億=8	兆=12	京=16
        ka	Georgian	,	~	3	~ათ.=3	~ათასი=3	~მილიონი=6	~მლნ.=6	~მილიარდი=9	~მლრ.=9	~მლრდ.=9	~ტრილიონი=12	~ტრლ.=12
        ky	Kyrgyz	,	~	3	~миң=3	~миллион=6	~млн=6	~миллиард=9	~млд=9	~триллион=12	~трлн=12
        lt	Lithuanian	,	~	3	~tūkst.=3	~tūkstantis=3	~tūkstančiai=3	~tūkstančio=3	~tūkstančių=3	~milijonai=6	~milijonas=6	~milijono=6	~milijonų=6	~mln.=6	~milijardai=9	~milijardas=9	~milijardo=9	~milijardų=9	~mlrd.=9	~trilijonai=12	~trilijonas=12	~trilijono=12	~trilijonų=12	~trln.=12
        lv	Latvian	,	~	3	~tūkst.=3	~tūkstotis=3	~tūkstoši=3	~tūkstošu=3	~milj.=6	~miljoni=6	~miljons=6	~miljonu=6	~miljardi=9	~miljards=9	~miljardu=9	~mljrd.=9	~trilj.=12	~triljoni=12	~triljons=12	~triljonu=12
        mk	Macedonian	,	.	3	~илј.=3	~илјада=3	~илјади=3	~М=6	~мил.=6	~милион=6	~милиони=6	~ми.=9	~милијарда=9	~милијарди=9	~милј.=9	~мј.=9	~бил.=12	~билион=12	~билиони=12
        mn	Mongolian	.	,	3	~мян=3	~мян.=3	~мянга=3	~сая=6	~тэрбум=9	Т=9	~их~наяд=12	ИН=12
        nn	Norwegian Nynorsk	,	~	3	~tusen=3	k=3	~mill.=6	~million=6	~millionar=6	~milliard=9	~milliardar=9	~mrd.=9	~bill.=12	~billion=12	~billionar=12
        nb	Norwegian Bokmål	,	~	3	~tusen=3	k=3	~mill.=6	~million=6	~millioner=6	~milliard=9	~milliarder=9	~mrd.=9	~bill.=12	~billion=12	~billioner=12
        pcm	Nigerian Pidgin	.	,	3	~Taúzan=3	K=3	~Míliọn=6	M=6	~Bíliọn=9	B=9	~Tríliọn=12	T=12
        pl	Polish	,	~	3	~tys.=3	~tysiąc=3	~tysiąca=3	~tysiące=3	~tysięcy=3	~milion=6	~miliona=6	~miliony=6	~milionów=6	~mln=6	~miliard=9	~miliarda=9	~miliardy=9	~miliardów=9	~mld=9	~bilion=12	~biliona=12	~biliony=12	~bilionów=12	~bln=12
        rm	Romansh	,	~	3	~milliun=6	~milliuns=6	~miu.=6	~mia.=9	~milliarda=9	~milliardas=9	~billiun=12	~billiuns=12	~biu.=12	T~biu.=12
        sk	Slovak	,	~	3	~tis.=3	~tisíc=3	~tisíca=3	~tisíce=3	~mil.=6	~milión=6	~milióna=6	~miliónov=6	~milióny=6	~miliarda=9	~miliardy=9	~miliárd=9	~mld.=9	~bil.=12	~bilión=12	~bilióna=12	~biliónov=12	~bilióny=12
        sl	Slovenian	,	.	3	~tis.=3	~tisoč=3	~milijon=6	~milijona=6	~milijoni=6	~milijonov=6	~mio.=6	~milijard=9	~milijarda=9	~milijarde=9	~milijardi=9	~mrd.=9	~bil.=12	~bilijon=12	~bilijona=12	~bilijoni=12	~bilijonov=12
        tk	Turkmen	,	~	3	~müň=3	~million=6	~mln=6	~milliard=9	~mlrd=9	~trillion=12	~trln=12
        uk	Ukrainian	,	~	3	~тис.=3	~тисяч=3	~тисяча=3	~тисячі=3	~млн=6	~мільйон=6	~мільйона=6	~мільйони=6	~мільйонів=6	~млрд=9	~мільярд=9	~мільярда=9	~мільярди=9	~мільярдів=9	~трильйон=12	~трильйона=12	~трильйони=12	~трильйонів=12	~трлн=12
        vi	Vietnamese	,	.	3	~N=3	~nghìn=3	~Tr=6	~triệu=6	~T=9	~tỷ=9	~NT=12	~nghìn~tỷ=12
        zu	Zulu	.	,	3	~inkulungwane=3	K=3	~isigidi=6	M=6	~isigidi~sezigidi=9	B=9	~isigidintathu=12	T=12
        ar-DZ	Arabic (Algeria)	,	.	3	~آلاف=3	~ألف=3	~ملايين=6	~مليون=6	~مليار=9	~ترليون=12
        de-AT	Austrian German	,	~	3	~Tausend=3	~Million=6	~Millionen=6	~Mio.=6	~Milliarde=9	~Milliarden=9	~Mrd.=9	~Billion=12	~Billionen=12	~Bio.=12
        de-CH	Swiss High German	.	’	3	~Tausend=3	~Million=6	~Millionen=6	~Mio.=6	~Milliarde=9	~Milliarden=9	~Mrd.=9	~Billion=12	~Billionen=12	~Bio.=12
        en-AT	English (Austria)	,	.	3	~thousand=3	K=3	~million=6	M=6	~billion=9	B=9	~trillion=12	T=12
        en-CH	English (Switzerland)	.	’	3	~thousand=3	K=3	~million=6	M=6	~billion=9	B=9	~trillion=12	T=12
        en-CZ	English (Czechia)	,	~	3	~thousand=3	K=3	~million=6	M=6	~billion=9	B=9	~trillion=12	T=12
        fr-CH	Swiss French	,	’	3	~k=3	~mille=3	~millier=3	~M=6	~million=6	~millions=6	~Md=9	~milliard=9	~milliards=9	~Bn=12	~billion=12	~billions=12
        fr-LU	French (Luxembourg)	,	.	3	~k=3	~mille=3	~millier=3	~M=6	~million=6	~millions=6	~Md=9	~milliard=9	~milliards=9	~Bn=12	~billion=12	~billions=12
        it-CH	Italian (Switzerland)	.	’	3	~mila=3	K=3	~Mln=6	~milione=6	~milioni=6	~Mld=9	~miliardi=9	~miliardo=9	~Bln=12	~mila~miliardi=12	~mille~miliardi=12
        ms-BN	Malay (Brunei)	,	.	3	~ribu=3	K=3	~juta=6	J=6	~bilion=9	B=9	~trilion=12	T=12
        sw-CD	Congo Swahili	,	.	3	M=6	B=9	T=12
        ta-MY	Tamil (Malaysia)	.	,	3	~ஆயிரம்=3	ஆ=3	~மில்லியன்=6	மி=6	~பில்லியன்=9	பி=9	~டிரில்லியன்=12	டி=12
        fo	Faroese	,	.	3	~tús.=3	~túsund=3	~millión=6	~milliónir=6	~mió.=6	~mia.=9	~milliard=9	~milliardir=9	~billión=12	~billiónir=12	~bió.=12
        br	Breton	,	~	3	~a~viliadoù=3	~miliad=3	~viliad=3	k=3	~a~v/milionoù=6	~milion=6	~v/milion=6	~a~viliardoù=9	~miliard=9	~viliard=9	G=9	~a~v/bilionoù=12	~v/bilion=12	T=12
        ceb	Cebuano	.	,	3	~ka~libo=3	K=3	~ka~milyon=6	~ka~bilyon=9	B=9	~ka~trilyon=12	T=12
        eo	Esperanto	,	~	3	~mil=3	k=3	~miliono=6	~milionoj=6	~miliardo=9	~miliardoj=9	G=9	~duiliono=12	~duilionoj=12	T=12
        ia	Interlingua	,	.	3	~mil=3	~mille=3	~milles=3	~million=6	~milliones=6	~mln=6	~milliardo=9	~milliardos=9	~mld=9	~billiones=12	~bln=12
        sc	Sardinian	,	.	3	~mìg=3	~mìgia=3	~Mln=6	~millione=6	~milliones=6	~Mrd=9	~milliardos=9	~milliardu=9	~Bln=12	~mìgia~milliardos=12
        tg	Tajik	,	~	3	~ҳазор=3	~ҳзр.=3	~миллион=6	~млн.=6	~миллиард=9	~млрд.=9	~триллион=12	~трлн.=12
        tt	Tatar	,	~	3	~мең=3	~миллион=6	~млн=6	~миллиард=9	~млрд=9	млрд=9	~триллион=12	~трлн=12
        vec	Venetian	,	~	3	~mila=3	~milion=6	~milioni=6	~mln=6	~miliardi=9	~miliardo=9	~mld=9	~bilioni=12	~bln=12
        wo	Wolof	,	.	3	~thousand=3	K=3	B=9	T=12
        ff-Adlm	Fula (Adlam)	.	⹁	3	~𞤵𞤶𞤵𞤲𞤫𞤪𞤫=3	𞤓=3	~𞤣𞤵𞤦𞤵𞤲𞤫𞤪𞤫=6	𞤁=6	~𞤣𞤵𞤶𞤵𞤲𞤫𞤪𞤫=9	𞤁𞤶=9	~𞤼𞤵𞤶𞤵𞤲𞤫𞤪𞤫=12	𞤚=12
        kok-Latn	Konkani (Latin)	.	,	2	~hozar=3	hoz=3	~lakh=5	lak=5	~kotti=7	ko=7	~obz=9	obz=9	~nikhorv=11	nikh=11	~hozar~nikhorv=14	hoz.nikh.=14
        ku	Kurdish	,	.	3	~hezar=3	H=3	~milyon=6	MN=6	~milyar=9	MR=9	~trilyon=12	TN=12
        bs-Cyrl	Bosnian (Cyrillic)	,	.	3	~хиљ=3	~мил=6	~млрд=9	~бил=12
        uz-Cyrl	Uzbek (Cyrillic)	,	~	3	~минг=3	минг=3	~миллион=6	млн=6	~миллиард=9	млрд=9	~трилион=12	трлн=12
        yrl	Nheengatu	,	.	3	~miu=3	~mi=6	~miliãu=6	~miliãu-ita=6	~bi=9	~biliãu=9	~biliãu-ita=9	~tiri=12	~tiriliãu=12	~tiriliãu-ita=12
        yrl-CO	Nheengatu (Colombia)	,	.	3	~miu=3	~mi=6	~millón=6	~millón-ita=6	~bi=9	~billón-ita=9	~tiri=12	~tirillón=12	~tirillón-ita=12
        brx	Bodo	.	,	2	~रोजा=3	के=3	~निजुत=6	एम=6	~बिलियन=9	बि=9	~त्रिलियन=12	ति=12
        ee	Ewe	.	,	3	K=3	B=9	~triliɔn=12	T=12
        kxv	Kuvi	.	,	2	~h=3	~hjar=3	~mi=6	~million=6	~bi=9	~tri=12	~trillion=12
        ug	Uyghur	٫	٬	3	~مىڭ=3	مىڭ=3	~مىليون=6	مىليون=6	~مىليارد=9	مىليارد=9	~تىرىليون=12	T=12
        ug	Uyghur	.	,	3	~مىڭ=3	مىڭ=3	~مىليون=6	مىليون=6	~مىليارد=9	مىليارد=9	~تىرىليون=12	T=12
        xnr	Kangri	.	,	2	~हजार=3	~लख=5	~करोड़=7	~क॰=7	~अरब=9	~अ॰=9	~खरब=11	~ख॰=11	~नील=13
        ast	Asturian	,	.	3	~millar=3	~millares=3	K=3	~millones=6	~millón=6	G=9	T=12
        bal-Latn	Baluchi (Latin)	.	,	3	H=3	Kr=9	T=12
        fy	Western Frisian	,	.	3	~tûzen=3	K=3	~miljoen=6	~mln.=6	~miljard=9	~mld.=9	~biljoen=12	~bln.=12
        kea	Kabuverdianu	,	~	3	~mil=3	~milhãu=6	~MM=9	~mil~milhãu=9	~Bi=12	~bilhãu=12
        kgp	Kaingang	,	.	3	~mil=3	~mi=6	~milhão=6	~milhão~ag=6	~bi=9	~bilhão=9	~bilhão~ag=9	~tri=12	~trilhão=12	~trilhão~ag=12
        lb	Luxembourgish	,	.	3	~Dausend=3	~Dsd.=3	~Millioun=6	~Milliounen=6	~Mio.=6	~Milliard=9	~Milliarden=9	~Mrd.=9	~Billioun=12	~Billiounen=12	~Bio.=12
        sah	Yakut	,	~	3	~тыһ.=3	~тыһыынча=3	~мөл=6	~мөлүйүөн=6	~миллиард=9	~млрд=9	~триллион=12	~трлн=12
        scn	Sicilian	,	.	3	~migghiaru=3	~mila=3	K=3	~miliuna=6	~miliuni=6	~miliardi=9	~miliardu=9	G=9	~biliuna=12	~biliuni=12	T=12
        to	Tongan	.	,	3	~afe=3	a=3	~mano=4	~kilu=5	~miliona=6	~piliona=9	P=9	~tiliona=12	T=12
        gsw	Swiss German	.	’	3	~Tsg.=3	~Tuusig=3	~Millioon=6	~Millioone=6	~Mio.=6	~Milliarde=9	~Mrd.=9	~Billioon=12	~Billioone=12	~Bio.=12
        se	Northern Sami	,	~	3	~dt=3	~duháhat=3	~duhát=3	~miljona=6	~miljonat=6	~mn=6	~md=9	~miljardi=9	~miljardit=9	~biljona=12	~biljonat=12	~bn=12
        se-FI	Northern Sami (Finland)	,	~	3	~dt=3	~duháhat=3	~duhát=3	~miljona=6	~miljonat=6	~mn=6	~md=9	~miljárda=9	~miljárdat=9	~biljovdna=12	~biljovdnat=12	~bn=12
        ce	Chechen	.	,	3	~эзар=3	~миллион=6	~млн=6	~миллиард=9	~млрд=9	~триллион=12	~трлн=12
        ksh	Colognian	,	~	3	~Dousend=3	~tsd=3	~Million=6	~Millionen=6	~Milljuhne=6	~Mio=6	~Milliarde=9	~Milliarden=9	~Milljard=9	~Milljarde=9	~Mrd=9	~Billion=12	~Billionen=12	~Billjuhn=12	~Bio=12
        lld	lld	,	.	3	~mile=3	~Mln=6	~miliun=6	~miliuns=6	~Mlg=9	~miliard=9	~miliarg=9	~Bln=12	~biliun=12	~biliuns=12
        smn	Inari Sami	,	~	3	~tuhháát=3	K=3	~miljovn=6	~miljard=9	G=9	~biljovn=12	T=12
        """;
}
