// Made by tools/Tables/PrintedDateTable.cs from CLDR 48.2.0. Do not edit.
namespace Csm.Parsing.Dates.Tables;

internal static partial class PrintedDateTable
{
    /// <summary>
    /// A line for each language, its fields separated by tabs, the alternatives in a field by bars: the tag, the patterns of dates, twelve fields for the names of
    /// the months, AM, PM, and four fields for the patterns of a number of seconds, minutes, hours and days. In a pattern, y is the year, M the month as a
    /// number, N its name, d the day, {} the number; ~ is a space, and what is between apostrophes stands for itself.
    /// </summary>
    private const string Rows = """
        ar	d~N|d~N~y|N~y|d/M/y	يناير	فبراير	مارس	أبريل	مايو	يونيو	يوليو	أغسطس	سبتمبر	أكتوبر	نوفمبر	ديسمبر	ص|صباحًا	م|مساءً	{}~ث	{}~د	{}~س	{}~يوم|{}~أيام|{}~يومًا|{}~ي
        bg	d.M|d.M.y~'г'.|d~N|M.y~'г'.|N~y~'г'.|d~N~y~'г'.	яну|януари	фев|февруари	март	апр|април	май	юни	юли	авг|август	сеп|септември	окт|октомври	ное|ноември	дек|декември	am|пр.об.	pm|сл.об.	{}~сек|{}~с	{}~мин	{}~ч	{}~д
        bn	d~N|d~N,~y|N~y	জানু|জানুয়ারি	ফেব|ফেব্রুয়ারি	মার্চ	এপ্রি|এপ্রিল	মে	জুন	জুল|জুলাই	আগ|আগস্ট	সেপ|সেপ্টেম্বর|সেপ্ট	অক্টো|অক্টোবর	নভে|নভেম্বর	ডিসে|ডিসেম্বর	AM	PM	{}~সেকেন্ড|{}~সেঃ	{}~মিনিট|{}~মিঃ	{}~ঘণ্টা|{}~ঘঃ	{}~দিন
        ca	d~N|d~N~'del'~y|N~'del'~y|d~N~y	de~gen.|de~gener|gen.|gener	de~febr.|de~febrer|febr.|febrer	de~març|març	d’abr.|d’abril|abr.|abril	de~maig|maig	de~juny|juny	de~jul.|de~juliol|jul.|juliol	d’ag.|d’agost|ag.|agost	de~set.|de~setembre|set.|setembre	d’oct.|d’octubre|oct.|octubre	de~nov.|de~novembre|nov.|novembre	de~des.|de~desembre|des.|desembre	a.~m.	p.~m.	{}~s	{}~min	{}~h	{}~dia|{}~dies|{}~d
        cs	d.~M.|d.~M.~y|d.~N|N~y|d.~N~y	led|ledna|leden	úno|února|únor	bře|března|březen	dub|dubna|duben	kvě|května|květen	čvn|června|červen	čvc|července|červenec	srp|srpna|srpen	zář|září	říj|října|říjen	lis|listopadu|listopad	pro|prosince|prosinec	dop.	odp.	{}~s	{}~min|{}~m	{}~h	{}~den|{}~dny|{}~dne|{}~dnů|{}~d.
        da	d.~N|d.~N~y|N~y	jan.|januar	feb.|februar	mar.|marts	apr.|april	maj	jun.|juni	jul.|juli	aug.|august	sep.|september	okt.|oktober	nov.|november	dec.|december	AM	PM	{}~sek.|{}~s	{}~min.|{}~m	{}~t.|{}~t	{}~dag|{}~dage|{}~d
        de	d.~N|d.~N~y|N~y|d.M.y	Jan.|Januar|Jan	Feb.|Februar|Feb	März|Mär	Apr.|April|Apr	Mai	Juni|Jun	Juli|Jul	Aug.|August|Aug	Sept.|September|Sep	Okt.|Oktober|Okt	Nov.|November|Nov	Dez.|Dezember|Dez	AM	PM	{}~Sek.	{}~Min.	{}~Std.|{}h	{}~Tg.|{}~T
        el	d~N|d~N~y|N~y	Ιαν|Ιανουαρίου|Ιανουάριος	Φεβ|Φεβρουαρίου|Φεβρουάριος	Μαρ|Μαρτίου|Μάρ|Μάρτιος	Απρ|Απριλίου|Απρίλιος	Μαΐ|Μαΐου|Μάι|Μάιος	Ιουν|Ιουνίου|Ιούν|Ιούνιος	Ιουλ|Ιουλίου|Ιούλ|Ιούλιος	Αυγ|Αυγούστου|Αύγ|Αύγουστος	Σεπ|Σεπτεμβρίου|Σεπτέμβριος	Οκτ|Οκτωβρίου|Οκτώβριος	Νοε|Νοεμβρίου|Νοέ|Νοέμβριος	Δεκ|Δεκεμβρίου|Δεκέμβριος	π.μ.	μ.μ.	{}~δευτ.|{}~δ	{}~λ.|{}~λ	{}~ώ.|{}~ώ	{}~ημέρα|{}~ημέρες|{}~η
        en	N~d|N~d,~y|N~y	Jan|January	Feb|February	Mar|March	Apr|April	May	Jun|June	Jul|July	Aug|August	Sep|September	Oct|October	Nov|November	Dec|December	AM	PM	{}~sec|{}s	{}~min|{}m	{}~hr|{}h	{}~day|{}~days|{}d
        en-GB	d~N|d~N~y|N~y	Jan|January	Feb|February	Mar|March	Apr|April	May	Jun|June	Jul|July	Aug|August	Sept|September	Oct|October	Nov|November	Dec|December	am	pm	{}~sec|{}~secs|{}s	{}~min|{}~mins|{}m	{}~hr|{}~hrs|{}h	{}~day|{}~days|{}d
        es	d~N|d~N~y|d~'de'~N|N~y|N~'de'~y|d~'de'~N~'de'~y	ene|enero	feb|febrero	mar|marzo	abr|abril	may|mayo	jun|junio	jul|julio	ago|agosto	sept|septiembre	oct|octubre	nov|noviembre	dic|diciembre	a.~m.	p.~m.	{}~s|{}s	{}~min|{}min	{}~h|{}h	{}~d|{}d
        eu	N~d('a')|y~N~d('a')|N'ren'~d('a')|y~N|y('e')'ko'~N|y('e')'ko'~N~d('a')|y('e')'ko'~N'ren'~d('a')	urt.|urtarrila	ots.|otsaila	mar.|martxoa	api.|apirila	mai.|maiatza	eka.|ekaina	uzt.|uztaila	abu.|abuztua	ira.|iraila	urr.|urria	aza.|azaroa	abe.|abendua	AM	PM	{}~s	{}~min	{}~h	{}~egun|{}~e.
        fa	d~N|d~N~y|N~y	ژانویه|ژانویهٔ	فوریه|فوریهٔ	مارس	آوریل	مه|مهٔ	ژوئن	ژوئیه|ژوئیهٔ	اوت	سپتامبر	اکتبر	نوامبر	دسامبر	ق.ظ.|قبلازظهر	ب.ظ.|بعدازظهر	{}~ثانیه|{}s	{}~دقیقه|{}m	{}~ساعت|{}h	{}~روز
        fi	d.M.|d.M.y|d.~N|N~y|d.~N~y	tammi|tammikuuta|tammikuu	helmi|helmikuuta|helmikuu	maalis|maaliskuuta|maaliskuu	huhti|huhtikuuta|huhtikuu	touko|toukokuuta|toukokuu	kesä|kesäkuuta|kesäkuu	heinä|heinäkuuta|heinäkuu	elo|elokuuta|elokuu	syys|syyskuuta|syyskuu	loka|lokakuuta|lokakuu	marras|marraskuuta|marraskuu	joulu|joulukuuta|joulukuu	ap.	ip.	{}~s|{}s	{}~min|{}min	{}~t|{}t	{}~pv|{}pv
        fil	N~d|N~d,~y|N~y	Ene|Enero	Peb|Pebrero	Mar|Marso	Abr|Abril	May|Mayo	Hun|Hunyo	Hul|Hulyo	Ago|Agosto	Set|Setyembre	Okt|Oktubre	Nob|Nobyembre	Dis|Disyembre	AM	PM	{}~seg.|{}s	{}~min.|{}m	{}~oras|{}~na~oras	{}~araw|{}~na~araw
        fr	d~N|d~N~y|N~y	janv.|janvier	févr.|février	mars	avr.|avril	mai	juin	juil.|juillet	août	sept.|septembre	oct.|octobre	nov.|novembre	déc.|décembre	AM	PM	{}~s|{}s	{}~min|{}min	{}~h|{}h	{}~j|{}j
        ga	d~N|d~N~y|N~y	Ean|Eanáir	Feabh|Feabhra	Márta	Aib|Aibreán	Beal|Bealtaine	Meith|Meitheamh	Iúil	Lún|Lúnasa	MFómh|Meán~Fómhair	DFómh|Deireadh~Fómhair	Samh|Samhain	Noll|Nollaig	r.n.	i.n.	{}~soic	{}~nóim|{}n	{}~u	{}~lá
        gl	d~'de'~N|d~'de'~N~'de'~y|N~'de'~y	xan.|xaneiro	feb.|febreiro	mar.|marzo	abr.|abril	maio	xuño	xul.|xullo	ago.|agosto	set.|setembro	out.|outubro	nov.|novembro	dec.|decembro	a.m.	p.m.	{}~s	{}~min	{}~h	{}~día|{}~días|{}~d.
        gu	d~N|d~N,~y|N~y	જાન્યુ|જાન્યુઆરી	ફેબ્રુ|ફેબ્રુઆરી	માર્ચ	એપ્રિલ	મે	જૂન	જુલાઈ	ઑગસ્ટ	સપ્ટે|સપ્ટેમ્બર	ઑક્ટો|ઑક્ટોબર	નવે|નવેમ્બર	ડિસે|ડિસેમ્બર	AM	PM	{}~સેકંડ|{}~સે	{}~મિનિટ|{}~મિ	{}~કલાક|{}~ક	{}~દિવસ|{}~દિ
        ha	N~d|d~N,~y|N~y	Jan|Janairu	Fab|Faburairu	Mar|Maris	Afi|Afirilu	May|Mayu	Yun|Yuni	Yul|Yuli	Agu|Agusta	Sat|Satumba	Okt|Oktoba	Nuw|Nuwamba	Dis|Disamba	SF|Safiya	YM|Yamma	d~{}	mnt~{}|minti{}|minti~{}	s~{}|s{}	rana~{}|Rnk.~{}|r{}
        he	d~בN|d~בN~y|N~y	ינו׳|ינואר	פבר׳|פברואר	מרץ	אפר׳|אפריל	מאי	יוני	יולי	אוג׳|אוגוסט	ספט׳|ספטמבר	אוק׳|אוקטובר	נוב׳|נובמבר	דצמ׳|דצמבר	AM	PM	{}~שנ׳	{}~דק׳	{}~שעה|{}~שע׳	{}~יום|{}~ימ׳|{}~י׳
        hi	d~N|d~N~y|N~y	जन॰|जनवरी	फ़र॰|फ़रवरी	मार्च	अप्रैल	मई	जून	जुल॰|जुलाई	अग॰|अगस्त	सित॰|सितंबर	अक्टू॰|अक्टूबर	नव॰|नवंबर	दिस॰|दिसंबर	am	pm	{}~से॰|{}~से	{}~मि॰|{}~मि	{}~घं॰|{}~घं	{}~दिन|{}~दि
        hr	d.~N|d.~N~y.|N~y.	sij|siječnja|siječanj	velj|veljače|veljača	ožu|ožujka|ožujak	tra|travnja|travanj	svi|svibnja|svibanj	lip|lipnja|lipanj	srp|srpnja|srpanj	kol|kolovoza|kolovoz	ruj|rujna|rujan	lis|listopada|listopad	stu|studenoga|studeni	pro|prosinca|prosinac	AM	PM	{}~s	{}~min|{}~m	{}~h	{}~dan|{}~dana|{}~d.
        hu	N~d.|y.~N~d.|y.~N	jan.|január	febr.|február	márc.|március	ápr.|április	máj.|május	jún.|június	júl.|július	aug.|augusztus	szept.|szeptember	okt.|október	nov.|november	dec.|december	de.	du.	{}~mp	{}~p	{}~ó	{}~nap
        id	d~N|d~N~y|N~y	Jan|Januari	Feb|Februari	Mar|Maret	Apr|April	Mei	Jun|Juni	Jul|Juli	Agu|Agustus	Sep|September	Okt|Oktober	Nov|November	Des|Desember	AM	PM	{}~dtk	{}~mnt	{}~j	{}~hr
        ig	d~N|d~N~y|N~y	Jen|Jenụwarị	Feb|Febrụwarị	Maa|Maachị	Epr|Epreel	Mee	Juu|Jun	Jul|Julaị	Ọgọ|Ọgọọst	Sep|Septemba	Ọkt|Ọktoba	Nov|Novemba	Dis|Disemba	N’ụtụtụ	N’abalị|N’abali	{}~s	{}~min	{}~awa	{}~Ọtụtụ~Ubochi
        it	d~N|d~N~y|N~y	gen|gennaio	feb|febbraio	mar|marzo	apr|aprile	mag|maggio	giu|giugno	lug|luglio	ago|agosto	set|settembre	ott|ottobre	nov|novembre	dic|dicembre	AM	PM	{}~s|{}s	{}~min|{}min	{}~h|{}h	{}~giorno|{}~giorni|{}g|{}gg
        ja	M月d日|y年M月d日|y年M月|y/M/d	1月	2月	3月	4月	5月	6月	7月	8月	9月	10月	11月	12月	午前	午後	{}~秒|{}s	{}~分|{}m	{}~時間|{}h	{}~日|{}d
        kn	d~N|N~d,y|N~y|N~d,~y	ಜನ|ಜನವರಿ	ಫೆಬ್ರ|ಫೆಬ್ರವರಿ	ಮಾರ್ಚ್	ಏಪ್ರಿ|ಏಪ್ರಿಲ್	ಮೇ	ಜೂನ್	ಜುಲೈ	ಆಗ|ಆಗಸ್ಟ್	ಸೆಪ್ಟೆಂ|ಸೆಪ್ಟೆಂಬರ್	ಅಕ್ಟೋ|ಅಕ್ಟೋಬರ್	ನವೆಂ|ನವೆಂಬರ್	ಡಿಸೆಂ|ಡಿಸೆಂಬರ್	AM	PM	{}~ಸೆಕೆಂ|{}ಸೆಕೆಂ	{}~ನಿಮಿ|{}ನಿಮಿ	{}~ಗಂ.|{}ಗಂ.	{}~ದಿನ|{}~ದಿನಗಳು|{}ದಿ
        ko	N~d일|y년~N~d일|y년~N|y.~M.~d.	1월	2월	3월	4월	5월	6월	7월	8월	9월	10월	11월	12월	오전	오후	{}초	{}분	{}시간	{}일
        mr	d~N|d~N,~y|N~y	जाने|जानेवारी	फेब्रु|फेब्रुवारी	मार्च	एप्रि|एप्रिल	मे	जून	जुलै	ऑग|ऑगस्ट	सप्टें|सप्टेंबर	ऑक्टो|ऑक्टोबर	नोव्हें|नोव्हेंबर	डिसें|डिसेंबर	AM	PM	{}~से|{}से	{}~मिनि|{}मि	{}~ता|{}ता	{}~दिवस|{}दि
        ms	d~N|d~N~y|N~y	Jan|Januari	Feb|Februari	Mac	Apr|April	Mei	Jun	Jul|Julai	Ogo|Ogos	Sep|September	Okt|Oktober	Nov|November	Dis|Disember	PG	PTG	{}~saat|{}~s	{}~min	{}~j	{}~hari|{}~h
        nb	d.~N|d.~N~y|N~y	jan.|januar|jan	feb.|februar|feb	mars|mar	apr.|april|apr	mai	juni|jun	juli|jul	aug.|august|aug	sep.|september|sep	okt.|oktober|okt	nov.|november|nov	des.|desember|des	a.m.	p.m.	{}~sek|{}s	{}~min|{}m	{}~t|{}t	{}~d|{}d
        nl	d~N|d~N~y|N~y	jan|januari	feb|februari	mrt|maart	apr|april	mei	jun|juni	jul|juli	aug|augustus	sep|september	okt|oktober	nov|november	dec|december	a.m.	p.m.	{}~sec|{}~s	{}~min|{}~m	{}~uur|{}~u	{}~dag|{}~dagen|{}~d
        pl	d~N|d~N~y|N~y	sty|stycznia|styczeń	lut|lutego|luty	mar|marca|marzec	kwi|kwietnia|kwiecień	maj|maja	cze|czerwca|czerwiec	lip|lipca|lipiec	sie|sierpnia|sierpień	wrz|września|wrzesień	paź|października|październik	lis|listopada|listopad	gru|grudnia|grudzień	AM	PM	{}~sek.|{}~s	{}~min	{}~godz.|{}~h	{}~dzień|{}~dni|{}~dnia|{}~d.
        pt	d~'de'~N|d~'de'~N~'de'~y|N~'de'~y	jan.|janeiro	fev.|fevereiro	mar.|março	abr.|abril	mai.|maio	jun.|junho	jul.|julho	ago.|agosto	set.|setembro	out.|outubro	nov.|novembro	dez.|dezembro	AM	PM	{}~s	{}~min	{}~h	{}~dia|{}~dias
        ro	d~N|d~N~y|N~y	ian.|ianuarie	feb.|februarie	mar.|martie	apr.|aprilie	mai	iun.|iunie	iul.|iulie	aug.|august	sept.|septembrie	oct.|octombrie	nov.|noiembrie	dec.|decembrie	a.m.	p.m.	{}~s	{}~min.|{}~m	{}~oră|{}~ore|{}~h	{}~zi|{}~zile|{}~z
        ru	d~N|d~N~y~'г'.|N~y~'г'.	янв.|января|январь	февр.|февраля|февраль	мар.|марта|март	апр.|апреля|апрель	мая|май	июн.|июня|июнь	июл.|июля|июль	авг.|августа|август	сент.|сентября|сентябрь	окт.|октября|октябрь	нояб.|ноября|ноябрь	дек.|декабря|декабрь	AM	PM	{}~с	{}~мин	{}~ч	{}~дн.|{}~д.
        sk	d.~M.|d.~M.~y|d.~N|M/y|N~y|d.~N~y	jan|januára|január	feb|februára|február	mar|marca|marec	apr|apríla|apríl	máj|mája	jún|júna	júl|júla	aug|augusta|august	sep|septembra|september	okt|októbra|október	nov|novembra|november	dec|decembra|december	AM	PM	{}~s	{}~min	{}~h	{}~deň|{}~dni|{}~dňa|{}~dní|{}~d.
        sr	d.~N|d.~N~y.|N~y.|d.~M.~y.	јан|јануар	феб|фебруар	мар|март	апр|април	мај	јун	јул	авг|август	сеп|септембар	окт|октобар	нов|новембар	дец|децембар	AM	PM	{}~сек|{}~с	{}~мин|{}~м	{}~сат|{}~сата|{}~сати|{}~ч	{}~дан|{}~дана|{}~д
        sv	d~N|d~N~y|N~y	jan.|januari	feb.|februari	mars	apr.|april	maj	juni	juli	aug.|augusti	sep.|september	okt.|oktober	nov.|november	dec.|december	fm	em	{}~s|{}s	{}~min|{}m	{}~tim|{}h	{}~d|{}d
        ta	N~d|d~N,~y|d~N|N~y	ஜன.|ஜனவரி	பிப்.|பிப்ரவரி	மார்.|மார்ச்	ஏப்.|ஏப்ரல்	மே	ஜூன்	ஜூலை	ஆக.|ஆகஸ்ட்	செப்.|செப்டம்பர்	அக்.|அக்டோபர்	நவ.|நவம்பர்	டிச.|டிசம்பர்	AM	PM	{}~விநாடி|{}~வி.	{}~நிமி.	{}~ம.|{}~ம.நே.	{}~நாள்|{}~நாட்கள்|{}~நா
        th	d~N|d~N~y|N~y	ม.ค.|มกราคม	ก.พ.|กุมภาพันธ์	มี.ค.|มีนาคม	เม.ย.|เมษายน	พ.ค.|พฤษภาคม	มิ.ย.|มิถุนายน	ก.ค.|กรกฎาคม	ส.ค.|สิงหาคม	ก.ย.|กันยายน	ต.ค.|ตุลาคม	พ.ย.|พฤศจิกายน	ธ.ค.|ธันวาคม	AM|ก่อนเที่ยง	PM|หลังเที่ยง	{}~วิ|{}วิ	{}~นาที|{}นาที	{}~ชม.|{}ชม.	{}~วัน|{}วัน
        tr	d~N|d~N~y|N~y	Oca|Ocak	Şub|Şubat	Mar|Mart	Nis|Nisan	May|Mayıs	Haz|Haziran	Tem|Temmuz	Ağu|Ağustos	Eyl|Eylül	Eki|Ekim	Kas|Kasım	Ara|Aralık	ÖÖ	ÖS	{}~sn.|{}sn	{}~dk.|{}d	{}~sa.|{}~sa|{}s	{}~gün|{}g
        uk	d~N|d~N~y~'р'.|N~y~'р'.	січ.|січня|січень	лют.|лютого|лютий	бер.|березня|березень	квіт.|квітня|квітень	трав.|травня|травень	черв.|червня|червень	лип.|липня|липень	серп.|серпня|серпень	вер.|вересня|вересень	жовт.|жовтня|жовтень	лист.|листопада|листопад	груд.|грудня|грудень	дп	пп	{}~с|{}с	{}~хв|{}х	{}~год|{}г	{}~дн.|{}д
        ur	d~N|d~N،~y|N~y	جنوری	فروری	مارچ	اپریل	مئی	جون	جولائی	اگست	ستمبر	اکتوبر	نومبر	دسمبر	AM	PM	{}~سیکنڈ	{}~منٹ	{}~گھنٹہ|{}~گھنٹے	{}~دن
        vi	d~N|d~N,~y|N~y|N~'năm'~y	thg~1|tháng~1|Tháng~1	thg~2|tháng~2|Tháng~2	thg~3|tháng~3|Tháng~3	thg~4|tháng~4|Tháng~4	thg~5|tháng~5|Tháng~5	thg~6|tháng~6|Tháng~6	thg~7|tháng~7|Tháng~7	thg~8|tháng~8|Tháng~8	thg~9|tháng~9|Tháng~9	thg~10|tháng~10|Tháng~10	thg~11|tháng~11|Tháng~11	thg~12|tháng~12|Tháng~12	SA	CH	{}~giây	{}~phút	{}~giờ	{}~ngày
        yo	d~N|d~N~y|N~y|d~M~y	Oṣù~Ṣẹ́rẹ́	Oṣù~Èrèlè	Oṣù~Ẹrẹ̀nà	Oṣù~Ìgbé	Oṣù~Ẹ̀bibi	Oṣù~Òkúdu	Oṣù~Agẹmọ	Oṣù~Ògún	Oṣù~Owewe	Oṣù~Ọ̀wàrà	Oṣù~Bélú	Oṣù~Ọ̀pẹ̀	Àárọ̀	Ọ̀sán	{}~ìṣ~àáy	{}~ìṣ|{}/ìṣ	{}~wkt	{}~ọj|ọj~{}
        zh	M月d日|y年M月d日|y年M月	1月|一月	2月|二月	3月|三月	4月|四月	5月|五月	6月|六月	7月|七月	8月|八月	9月|九月	10月|十月	11月|十一月	12月|十二月	上午	下午	{}秒	{}分钟	{}小时	{}天
        zh-Hant	M月d日|y年M月d日|y年M月	1月	2月	3月	4月	5月	6月	7月	8月	9月	10月	11月	12月	上午	下午	{}~秒	{}~分鐘	{}~小時	{}~天
        """;
}
