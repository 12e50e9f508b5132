// Made by tools/Tables/XPhraseTable.cs from X's web client of September 2025. Do not edit.
namespace Csm.Parsing.Languages;

internal static partial class XPhraseTable
{
    /// <summary>
    /// A line with the tag of each language, then one for each phrase: its name, a tab, and its forms, separated by tabs. {} is a name, a number or a date.
    /// </summary>
    private const string Rows = """
        ar
        PageTop	لا تفوّت ما يحدث	لعرض اختصارات لوحة المفاتيح، اضغط على علامة الاستفهام
        Furniture	مستخدمو X يعرفون ما يحدث أولًا.	تسجيل الدخول	تسجيل	عرض اختصارات لوحة المفاتيح	رؤية منشورات جديدة	نشر	المنشورات	الردود	المميزة	المقالات	الوسائط	الإعجابات	البحث في الخط الزمنيّ	الأفضل	الأحدث	أشخاص	القوائم	تسجيلات الإعجاب الخاصة بك خاصّة. يمكنك أنت فقط رؤيتها.	تسجيلات الإعجاب الخاصة بكِ خاصّة. يمكنكِ أنتِ فقط رؤيتها.	غير مُتابَع بواسطة أيّ شخص تتابعه	غير مُتابَع بواسطة أيّ شخص تتابعينه	المتابعون الذين تعرفهم	نشر ردّك	نشر ردّكِ	خطّك الزمنيّ الرئيسي	ماذا يحدث؟	سجّل الآن لتحصل على خطك الزمني الذي له طابعك الشخصي!	شروط الخدمة	سياسة الخصوصيّة	سياسة الكوكيز	إمكانية الوصول	معلومات الإعلان	المزيد	متابعة	تابِع	اشتراك	حساب ساخر
        Conversation	محادثة
        PageEnd	الأشخاص ذوو الصلة	‏قد يعجبك	اقتراحات المتابعة	المتداوَل الآن	عوامل تصفية البحث	هل أنت جديد على X؟	هل أنتِ جديدة على X؟
        BetweenPosts	عرض هذه السلسلة	إظهار الردود	عرض المزيد من الردود	هذا المنشور غير متاح.	ترجمة المنشور	تقييم هذه الترجمة:	عرض الاقتباسات	اكتشاف المزيد
        OwnPosts	منشورات {}	سجّل @{} إعجابه بمنشورات
        Total	{} منشورات	{} من المنشورات	{} منشور
        Joined	انضم في {}	انضمت في {}
        Born	تاريخ الميلاد {}
        Following	متابَعين	متابَعًا	متابَع	متابَعان
        Followers	متابِعين	متابِعًا	متابِع	متابِعان	{} متابِعًا	{} متابِع واحد	{} متابِع	{} متابِعان	{} متابِعات	{} متابِعةً	{} متابِعة واحدة	{} متابِعة	{} متابِعتان
        Subscriptions	الاشتراكات
        Pinned	منشور مُثبّت
        YouReposted	لقد أعدتَ النشر	لقد أعدتِ النشر
        Reposted	أعاد {} النشر
        ReplyingTo	ردًا على
        AndOthers	و{} آخرون	وشخص واحد آخر	و{} آخران	و{} آخر
        Quote	اقتباس	Quote
        ShowMore	عرض المزيد
        TranslatedFrom	تمت ترجمته من {} بواسطة Google	تمت الترجمة من {} بواسطة Grok
        Label	المقالة	آلى
        Views	المشاهدات	{} مشاهدات	{} مشاهدة	{} من المشاهدات
        Ad	الإعلان	مُروَّج	مُروَّج بواسطة {}
        From	من
        FromDomain	من {}
        Media	صورة GIF	الصورة
        bg
        PageTop	Не пропускай какво се случва	За да видиш клавишните комбинации, натисни въпросителната
        Furniture	Хората в X са първите, които разбират какво се случва.	Вход	Регистриране	Преглед на клавишните комбинации	Виж нови публикации	Публикуване	Публикации	Отговори	Акценти	Статии	Мултимедийно съдържание	Харесвания	Търсене в хрониката	Най-популярни	Последни	Хора	Списъци	Харесванията ти са поверителни. Само ти можеш да ги виждаш.	Не е следван/а от нито един потребител, когото следваш	Последователи, които познаваш	Публикувай своя отговор	Началната ти хроника	Какво се случва?	Регистрирай се сега, за да получиш собствена персонализирана хроника!	Условията за ползване	Политиката за поверителност	Политика за „бисквитките“	Достъпност	Информация за рекламите	Още	Следване	Абониране	Пародиен профил
        Conversation	Разговор
        PageEnd	Подходящи хора	Може да харесаш	Кого да следваш	Тренд в момента	Филтри за търсене	Нов/а ли си в X?
        BetweenPosts	Покажи тази нишка	Показване на отговорите	Показване на още отговори	Тази публикация не е налична.	Превод на публикация	Оцени този превод:	Преглед на цитатите	Откриване на още
        OwnPosts	Публикации на {}	Харесани публикации на {}
        Total	{} публикация	{} публикации
        Joined	Присъединяване: {}
        Born	Дата на раждане: {}
        Following	следван/а	следвани
        Followers	последовател	последователи	{} последовател	{} последователи
        Subscriptions	Абонаменти
        Pinned	Закачена публикация
        YouReposted	Ти препубликува
        Reposted	{} препубликува
        ReplyingTo	В отговор до
        AndOthers	и още 1 човек	и още {} души
        Quote	Цитат
        ShowMore	Показване на още
        TranslatedFrom	Преведено от {} от Google	Преведено от {} от Grok
        Label	Статия	Автоматизиран
        Views	Показвания	{} преглеждане	{} преглеждания
        Ad	Реклама	Спонсорирано	Спонспорирано от {}
        From	От
        FromDomain	От {}
        Media	GIF файл	Изображение
        bn
        PageTop	কী ঘটছে মিস করবেন না	কীবোর্ড শর্টকাটগুলি দেখতে প্রশ্ন চিহ্ন টিপুন
        Furniture	X-এ মানুষজন সবচেয়ে আগে জানতে পারে।	লগ ইন	সাইন আপ করুন	কীবোর্ড শর্টকাটগুলি দেখুন	নতুন পোস্ট দেখুন	পোস্ট	উত্তরগুলি	হাইলাইট	নিবন্ধগুলো	মিডিয়া	পছন্দ	সময়রেখা অনুসন্ধান করুন	সেরা	সর্বশেষ	ব্যাক্তি	তালিকা	আপনার লাইকগুলি ব্যক্তিগত। কেবল আপনি এ সেগুলি দেখতে পারবেন।	আপনি যাদের অনুসরণ করছেন তাদের অন্য কেউ অনুসরণ করছেন না	আপনার জানা অনুসরণকারীগণ	আপনার উত্তর পোস্ট করুন	আপনার হোম সময়রেখা	কী ঘটছে?	আপনার নিজস্ব ব্যক্তিগতকৃত সময়রেখা পেতে এখনই নিবন্ধন করুন!	পরিষেবার শর্তাবলী	গোপনীয়তা নীতি	কুকি সম্পর্কিত নীতি	অ্যাক্সেসযোগ্যতা	বিজ্ঞাপনের তথ্য	আরও	অনুসরণ করুন	সদস্যতা নিন	প্যারোডি অ্যাকাউন্ট
        Conversation	কথা-বার্তা
        PageEnd	প্রাসঙ্গিক ব্যক্তি	আপনার এটা পছন্দ হতে পারে	কাকে অনুসরণ করবেন	এখন প্রবণতা	অনুসন্ধান ফিল্টারগুলি	X-এ নতুন?
        BetweenPosts	এই থ্রেডটি দেখান	উত্তর দেখান	আরও উত্তর দেখান	এই পোস্টটি অনুপলভ্য।	পোস্ট অনুবাদ করুন	এই অনুবাদটি রেট করুন:	উদ্ধৃতিগুলো দেখুন	আরও খুঁজুন
        OwnPosts	{}-এর পোস্ট	{} পোস্ট পছন্দ করেছেন
        Total	{} পোস্ট
        Joined	{}-এ যোগদান করেছেন
        Born	জন্ম {}
        Following	অনুসরণ করছেন
        Followers	অনুসরণকারী	অনুসরণকারীরা	{} অনুসরণকারী
        Subscriptions	সাবস্ক্রিপশন
        Pinned	পিন করা পোস্ট
        YouReposted	আপনি রিপোস্ট করেছেন
        Reposted	{} রিপোস্ট করেছেন
        ReplyingTo	{}-কে উত্তর দিচ্ছেন
        AndOthers	এবং অন্য 1 জন	এবং অন্য {} জন
        Quote	উদ্ধৃতি
        ShowMore	আরও দেখান
        TranslatedFrom	Google {} থেকে অনুবাদ করেছে	{} থেকে Grok দ্বারা অনুবাদ করা
        Label	নিবন্ধ	স্বয়ংক্রিয় করা হয়েছে
        Views	ভিউজ	{} ভিউ
        Ad	বিজ্ঞাপন	বিজ্ঞাপিত	{} দ্বারা প্রচারিত
        From	{}-এর থেকে
        FromDomain	{} পাঠিয়েছেন
        Media	GIF	চিত্র
        ca
        PageTop	No et perdis el que passa	Per veure les dreceres de teclat, prem l'interrogant
        Furniture	Els usuaris de X són els primers a assabentar-se de tot.	Entra	Registra't	Mostra les dreceres de teclat	Mira publicacions noves	Publica	Publicacions	Respostes	Destacats	Articles	Continguts	Agradaments	Cerca a la cronologia	Populars	Últim	Gent	Llistes	Els teus agradaments són privats. Només tu els pots veure.	No el segueix ningú que segueixis	Seguidors que coneixes	Publica la resposta	La teva cronologia principal	Què passa?	Registra-t'hi ara per obtenir la teva pròpia cronologia personalitzada.	condicions del servei	polítca de privacitat	Política de galetes	Accessibilitat	Informació sobre els anuncis	Més	Segueix	Subscriu-te	Compte de paròdia
        Conversation	Conversa
        PageEnd	Persones rellevants	Potser t'agrada	Qui seguir	És tendència ara	Filtres de cerca	Acabes d'arribar a X?
        BetweenPosts	Mostra el fil	Mostra les respostes	Mostra més respostes	Aquesta publicació no està disponible.	Tradueix la publicació	Valora aquesta traducció:	Mostra les cites	Descobreix-ne més
        OwnPosts	Publicacions de {}	Publicacions que han agradat a {}
        Total	{} publicació	{} publicacions
        Joined	Data d'unió: {}	Data en què s'hi va unir: {}
        Born	Data de naixement: {}
        Following	Seguint
        Followers	Seguidor	Seguidors	{} Seguidor	{} Seguidors
        Subscriptions	Subscripcions
        Pinned	Publicació fixada
        YouReposted	Ho has republicat
        Reposted	{} s'ha republicat
        ReplyingTo	En resposta a
        AndOthers	i a un usuari més	i a {} usuaris més
        Quote	Cita
        ShowMore	Mostra'n més
        TranslatedFrom	Traduït per Google del: {}	Traduït per Grok des del: {}
        Label	Article	Automatitzat
        Views	Visualitzacions	{} visualització	{} visualitzacions
        Ad	Anunci	Patrocinat	Patrocinat per {}
        From	De:
        FromDomain	De {}
        Media	GIF	Imatge
        cs
        PageTop	Nezmeškejte nic z aktuálního dění	Stisknutím otazníku zobrazíte klávesové zkratky.
        Furniture	Uživatelé platformy X se vše dozví jako první.	Přihlásit se	Zaregistrovat se	Zobrazit klávesové zkratky	Zobrazit nové posty	Post	Posty	Odpovědi	Výběr	Články	Média	Lajky	Prohledat časovou osu	Populární	Nejnovější	Lidé	Seznamy	Vaše lajky jsou soukromé. Vidět je můžete jen vy.	Uživatele nesleduje nikdo, koho sledujete	Sledující, které znáte	Postujte svou odpověď	Vaše časová osa na hlavní stránce	Co se právě děje?	Zaregistrujte se a získejte svou vlastní časovou osu.	smluvními podmínkami	zásadami ochrany osobních údajů	Zásady používání souborů cookie	Zpřístupnění	Informace o reklamách	Víc	Sledovat	Odebírat	Parodický účet
        Conversation	Konverzace
        PageEnd	Relevantní lidé	Mohlo by se vám líbit	Koho sledovat	Aktuální trendy	Filtry hledání	Jste na platformě X noví?
        BetweenPosts	Zobrazit toto vlákno	Zobrazit odpovědi	Zobrazit další odpovědi	Tento post není dostupný.	Přeložit post	Ohodnotit tento překlad:	Zobrazit citace	Objevte víc
        OwnPosts	Posty uživatele {}	Uživatel {} lajkoval posty
        Total	{} posty	{} post
        Joined	Uživatel se připojil: {}	Uživatel se připojil {}
        Born	Datum narození: {}
        Following	Sledování
        Followers	Sledující	Sledujících	{} sledující	{} sledujících
        Subscriptions	Předplatná
        Pinned	Připnutý post
        YouReposted	Repostovali jste
        Reposted	Uživatel {} repostoval
        ReplyingTo	Odpověď uživateli
        AndOthers	a {} dalším uživatelům	a 1 dalšímu uživateli
        Quote	Citace
        ShowMore	Zobrazit více
        TranslatedFrom	Přeložil Google z: {}	Přeloženo z jazyka {} pomocí Groka
        Label	Článek	Automatizovaný
        Views	Zhlédnutí	{} zobrazení
        Ad	Reklamy	Sponzorováno	Sponzorováno uživatelem {}
        From	Od uživatele
        FromDomain	Od {}
        Media	GIF	Obrázek
        da
        PageTop	Gå ikke glip af det, der sker	Tryk på spørgsmålstegnet for at se tastaturgenveje
        Furniture	Folk på X er de første, der ved det.	Log ind	Tilmeld dig	Vis tastaturgenveje	Se nye posts	Post	Posts	Svar	Højdepunkter	Artikler	Medier	Likes	Søg på tidslinjen	Top	Seneste	Personer	Lister	Dine likes er private. Det er kun dig, der kan se dem.	Følges ikke af nogen, som du følger	Følgere, du kender	Post dit svar	Din forsidetidslinje	Hvad sker der?	Tilmeld dig nu, og få din egen, helt personlige tidslinje!	vilkår for anvendelse	privatlivspolitik	Cookiepolitik	Tilgængelighed	Annonceinfo	Mere	Følg	Abonnér	Parodi-konto
        Conversation	Samtale
        PageEnd	Relevante personer	Du vil måske synes om	Hvem kan følges	Trender nu	Søgefiltre	Ny på X?
        BetweenPosts	Vis denne tråd	Vis svar	Vis flere svar	Denne post er ikke tilgængelig.	Oversæt post	Bedøm denne oversættelse:	Vis citater	Opdag mere
        OwnPosts	{}s posts	{}s likede posts
        Total	{} post	{} posts
        Joined	Medlem siden {}
        Born	Født {}
        Following	Følger
        Followers	Følger	Følgere	{} Følger	{} Følgere
        Subscriptions	Abonnementer
        Pinned	Fastgjort post
        YouReposted	Du repostede
        Reposted	{} repostede
        ReplyingTo	Svarer
        AndOthers	og 1 anden	og {} andre
        Quote	Citat
        ShowMore	Vis mere
        TranslatedFrom	Oversat fra {} af Google	Oversat fra {} af Grok
        Label	Artikel	Automatiseret
        Views	Visninger	{} visning	{} visninger
        Ad	Annonce	Promoveret	Promoveret af {}
        From	Fra
        FromDomain	Fra {}
        Media	GIF	Billede
        de
        PageTop	Lass dir nichts Neues entgehen	Fragezeichen drücken, um Tastatur Kurzbefehle anzuzeigen
        Furniture	Leute auf X sind topaktuell informiert.	Anmelden	Registrieren	Tastatur Kurzbefehle anzeigen	Neue Posts sehen	Post	Posts	Antworten	Highlights	Artikel	Medien	Gefällt mir	Timeline durchsuchen	Top	Neueste	Personen	Listen	Deine „Gefällt mir“-Markierungen sind privat. Nur du kannst sie sehen.	Gefolgt von niemandem, dem du folgst	Follower, die du kennst	Deine Antwort posten	Deine Timeline der Startseite	Was gibt's Neues?	Registriere dich jetzt, um deine eigene personalisierte Timeline zu erhalten!	Allgemeinen Geschäftsbedingungen	Datenschutzrichtlinien	Cookie-Richtlinie	Barrierefreiheit	Anzeigen-Info	Mehr	Folgen	Abonnieren	Parodie-Account
        Conversation	Konversation
        PageEnd	Relevante Personen	Was dir gefallen könnte	Wem folgen?	Aktuelle Trends	Suchfilter	Neu bei X?
        BetweenPosts	Diesen Thread anzeigen	Antworten anzeigen	Mehr Antworten anzeigen	Dieser Post ist nicht verfügbar.	Post übersetzen	Bewerte diese Übersetzung:	Zitate anzeigen	Mehr entdecken
        OwnPosts	Posts von {}	Posts, die {} gefallen
        Total	{} Post	{} Posts
        Joined	Seit {} bei X	Beigetreten {}
        Born	Geboren am {}
        Following	Folge ich
        Followers	Follower	{} Follower
        Subscriptions	Abonnements
        Pinned	Angehefteter Post
        YouReposted	Du hast repostet
        Reposted	{} hat repostet
        ReplyingTo	Antwort an
        AndOthers	und 1 weitere Person	und {} weitere Personen
        Quote	Zitat
        ShowMore	Mehr anzeigen
        TranslatedFrom	Original ({}) übersetzt von Google	Originalsprache {}, übersetzt von Grok
        Label	Artikel	Automatisiert
        Views	Anzeigen	{} Mal angezeigt
        Ad	Anzeige	Gesponsert	Gesponsert von {}
        From	Von
        FromDomain	Von {}
        Media	GIF	Bild
        el
        PageTop	Μην χάσετε όσα συμβαίνουν	Για να δείτε συντομεύσεις πληκτρολογίου, πατήστε το ερωτηματικό
        Furniture	Οι άνθρωποι στο X είναι οι πρώτοι που το μαθαίνουν.	Σύνδεση	Εγγραφή	Προβολή συντομεύσεων πληκτρολογίου	Προβολή νέων αναρτήσεων	Δημοσίευση	Αναρτήσεις	Απαντήσεις	Κορυφαία	Άρθρα	Πολυμέσα	"Μου αρέσει"	Αναζήτηση χρονολογίου	Πρόσφατα	Άτομα	Λίστες	Τα likes σας είναι προσωπικά. Μόνο εσείς μπορείτε να τα δείτε.	Δεν ακολουθείται από άτομα που ακολουθείτε	Ακόλουθοι που γνωρίζετε	Δημοσιεύστε την απάντησή σας	Το χρονολόγιο αρχικής σελίδας σας	Τι συμβαίνει;	Εγγραφείτε τώρα και αποκτήστε το δικό σας εξατομικεύμενο χρονολόγιο!	Όρους χρήσης της υπηρεσίας	Πολιτική προστασίας προσωπικών δεδομένων	Πολιτική σχετικά με τα cookie	Προσβασιμότητα	Πληροφορίες διαφημίσεων	Περισσότερα	Ακολουθήστε	Λογαριασμός παρωδίας
        Conversation	Συζήτηση
        PageEnd	Σχετικά άτομα	Ίσως να σας αρέσει	Ποιους να ακολουθήσετε	Δημοφιλή τώρα	Φίλτρα αναζήτησης	Νέοι στο Χ;
        BetweenPosts	Προβολή αυτού του νήματος Tweet	Εμφάνιση απαντήσεων	Εμφάνιση περισσότερων απαντήσεων	Αυτή η ανάρτηση δεν είναι διαθέσιμη.	Μετάφραση ανάρτησης	Βαθμολογήστε αυτή τη μετάφραση:	Προβολή παραθέσεων	Ανακαλύψτε περισσότερα
        OwnPosts	Ανάρτηση του {}	{} άρεσε τις αναρτήσεις
        Total	{} ανάρτηση	{} αναρτήσεις
        Joined	Έγινε μέλος {}	Έγινε μέλος: {}
        Born	Γενέθλια: {}
        Following	Ακολουθείτε
        Followers	Ακόλουθος	Ακόλουθοι	{} Ακόλουθος	{} Ακόλουθοι
        Subscriptions	Συνδρομές
        Pinned	Καρφιτσωμένη ανάρτηση
        YouReposted	Αναδημοσιεύσατε
        Reposted	{} αναδημοσίευσε
        ReplyingTo	Απάντηση στο χρήστη
        AndOthers	και 1 ακόμη	και {} ακόμη
        Quote	Παράθεση
        ShowMore	Εμφάνιση περισσότερων
        TranslatedFrom	Μεταφράστηκε από τα {} από την Google	Μεταφράστηκε από τα {} από το Grok
        Label	Άρθρο	Αυτοματοποιημένο
        Views	Προβολές	{} προβολή	{} προβολές
        Ad	Διαφήμιση	Προωθημένο	Προώθηση από το χρήστη {}
        From	Από τον χρήστη
        FromDomain	Από {}
        Media	GIF	Εικόνα
        en
        PageTop	Don’t miss what’s happening	To view keyboard shortcuts, press question mark
        Furniture	People on X are the first to know.	Log in	Sign up	View keyboard shortcuts	See new posts	Post	Posts	Replies	Highlights	Articles	Media	Likes	Search timeline	Top	Latest	People	Lists	Your likes are private. Only you can see them.	Not followed by anyone you’re following	Followers you know	Post your reply	Your Home Timeline	What’s happening?	Sign up now to get your own personalized timeline!	Terms of Service	Privacy Policy	Cookie Policy	Accessibility	Ads info	More	Follow	Subscribe	Parody account
        Conversation	Conversation
        PageEnd	Relevant people	You might like	Who to follow	Trending now	Search filters	New to X?
        BetweenPosts	Show this thread	Show Replies	Show more replies	This post is unavailable.	Translate post	Rate this translation:	View Quotes	Discover more
        OwnPosts	{}’s posts	{}’s liked posts
        Total	{} post	{} posts
        Joined	Joined {}
        Born	Born {}
        Following	Following
        Followers	Follower	Followers	{} Follower	{} Followers
        Subscriptions	Subscriptions
        Pinned	Pinned post
        YouReposted	You reposted
        Reposted	{} reposted
        ReplyingTo	Replying to
        AndOthers	and 1 other	and {} others
        Quote	Quote
        ShowMore	Show more
        TranslatedFrom	Translated from {} by Google	Translated from {} by Grok
        Label	Article	Automated
        Views	Views	{} view	{} views
        Ad	Ad	Promoted	Promoted by {}
        From	From
        FromDomain	From {}
        Media	GIF	Image
        es
        PageTop	No te pierdas lo que está pasando	Para ver los atajos del teclado, presiona el signo de interrogación
        Furniture	Las personas en X son las primeras en enterarse.	Iniciar sesión	Regístrate	Ver atajos de teclado	Ver posts nuevos	Post	Posts	Respuestas	Destacados	Artículos	Multimedia	Me gusta	Buscar en la cronología	Destacado	Más reciente	Personas	Listas	Tus Me gusta son privados. Solo tú puedes verlos.	Ninguna de las cuentas que sigues sigue a este usuario	Seguidores que conoces	Postea tu respuesta	Tu cronología de inicio	¿Qué está pasando?	Regístrate ahora para obtener tu propia cronología personalizada.	Términos de servicio	Política de privacidad	Política de cookies	Accesibilidad	Información de anuncios	Más opciones	Seguir	Suscribirse	Cuenta parodia
        Conversation	Conversación
        PageEnd	Personas relevantes	Tal vez te guste	A quién seguir	Tendencias del momento	Filtros de búsqueda	¿Eres nuevo en X?
        BetweenPosts	Mostrar este hilo	Mostrar respuestas	Mostrar más respuestas	Este post no está disponible.	Traducir post	Califica esta traducción:	Ver Citas	Descubrir más
        OwnPosts	Posts de {}	Posts que {} ha indicado que le gustan
        Total	{} post	{} posts
        Joined	Se unió en {}	Se unió el {}
        Born	Fecha de nacimiento: {}
        Following	Siguiendo
        Followers	Seguidor	Seguidores	{} Seguidor	{} Seguidores
        Subscriptions	Suscripciones
        Pinned	Post fijado
        YouReposted	Reposteaste
        Reposted	{} reposteó
        ReplyingTo	Respondiendo a
        AndOthers	y 1 más	y {} más
        Quote	Cita
        ShowMore	Mostrar más
        TranslatedFrom	Traducido del {} por Google	Traducido del {} por Grok
        Label	Artículo	Automatizado
        Views	Reproducciones	{} visualización	{} visualizaciones
        Ad	Anuncio	Promocionado	Promocionado por {}
        From	De
        FromDomain	De {}
        Media	GIF	Imagen
        eu
        PageTop	Ez galdu gertatzen ari dena	Lasterbideak ikusteko, sakatu galdera marka
        Furniture	People on X are the first to know.	Hasi saioa	Izena eman	Ikusi teklatuko lasterbideak	See new posts	Post	Posts	Erantzunak	Hoberenak	Articles	Media	Atsegiteak	Bilatu denbora lerroa	Gora	Azkenak	Jendea	Zerrendak	Your likes are private. Only you can see them.	Zuk jarraitzen diozun norbaitek hari jarraitzen ez diona	Ezagutzen dituzun jarraitzaileak	Post your reply	Zure Hasierako Denbora lerroa	Zer ari da gertatzen?	Eman izena orain denbora-lerro pertsonalizatua lortzeko!	Zerbitzu-baldintzak	Pribatutasun politika	Cookiei buruzko gidalerroak	Irisgarritasuna	Ads info	Gehiago	Jarraitu	Harpidetu	Parody account
        Conversation	Elkarrizketa
        PageEnd	Jende aipagarria	Agian atsegin duzu	Nori jarraitu	Joera orain	Bilaketa-iragazkiak	New to X?
        BetweenPosts	Erakutsi haria	Erakutsi erantzunak	Erakutsi erantzun gehiago	This post is unavailable.	Translate post	Rate this translation:	Ikusi aipamenak	Discover more
        OwnPosts	{}’s posts	{}’s liked posts
        Total	{} post	{} posts
        Joined	Joined {}	Erregistratze-data: {}
        Born	Jaioteguna: {}
        Following	jarraitzen
        Followers	jarraitzaile	{} Jarraitzaile
        Subscriptions	Subscriptions
        Pinned	Pinned post
        YouReposted	You reposted
        Reposted	{} reposted
        ReplyingTo	{}(r)i erantzunez
        AndOthers	eta 1 gehiago	eta {} beste
        Quote	Aipamena
        ShowMore	Gehiago erakutsi
        TranslatedFrom	Googlek itzuli du (jatorrizko hizkuntza: {})	Translated from {} by Grok
        Label	Artikulua	Automated
        Views	Ikustaldiak	{} view	{} views
        Ad	Iragarkia	Sustatua	{}(e)k sustatua
        From	Norena:
        FromDomain	From {}
        Media	GIF fitxategia	Irudia
        fa
        PageTop	هیچ رویدادی را در توییتر از دست ندهید	برای مشاهده میان‌برهای صفحه‌کلید، علامت سؤال را فشار دهید
        Furniture	افرادی که در X هستند نخستین افرادی هستند که باخبر می‌شوند.	ورود	نام‌نویسی	مشاهده میان‌برهای صفحه‌کلید	مشاهده پست‌های جدید	پست	پست‌ها	پاسخ‌ها	موارد برتر	مقاله‌ها	رسانه تصویری	پسندها	جستجوی خط زمان	برترین	آخرین	افراد	فهرست‌ها	پسندهای شما خصوصی است. فقط شما می‌توانید آن‌ها را ببینید.	هیچ‌یک از کسانی‌که دنبال می‌کنید او را دنبال نمی‌کنند	دنبال‌کنندگانی که می‌شناسید	پاسختان را پست کنید	خط زمان اصلی شما	چه خبر است؟	همین حالا نام‌نویسی کنید تا خط زمان شخصی‌شده خودتان را داشته باشید!	شرایط استفاده	سیاست‌های مربوط به حریم شخصی	سیاست کوکی‌ها	دسترس‌پذیری	اطلاعات آگهی‌ها	بیشتر	دنبال کردن	اشتراک	حساب کاربری تقلیدی
        Conversation	گفتگو
        PageEnd	افراد مرتبط	شاید بپسندید	افرادی برای دنبال کردن	بحث داغ کنونی	فیلترهای جستجو	در X تازه‌وارد هستید؟
        BetweenPosts	این رشته‌توییت نشان داده شود	نمایش پاسخ‌ها	نمایش پاسخ‌های بیشتر	این پست دردسترس نیست.	ترجمه پست	این ترجمه را رتبه‌بندی کنید:	مشاهده نقل‌قول‌ها	کاوش بیشتر
        OwnPosts	پست‌های {}	پست‌های پسندیده‌شده {}
        Total	{} پست
        Joined	تاریخ پیوستن: {}	تاریخ پیوستن {}
        Born	تاریخ تولد {}
        Following	دنبال‌شده
        Followers	دنبال‌کننده	دنبال‌كننده	{} دنبال‌کننده	{} دنبال‌كننده
        Subscriptions	اشتراک‌ها
        Pinned	پست سنجاق‌شده
        YouReposted	شما بازپست کردید
        Reposted	{} بازپست کرد
        ReplyingTo	در حال پاسخ به
        AndOthers	و یک نفر دیگر	و {} نفر دیگر
        Quote	نقل‌قول
        ShowMore	نمایش موارد بیشتر
        TranslatedFrom	ترجمه Google از {}	ترجمه از {} توسط Grok
        Label	مقاله	خودکار
        Views	بازدیدها	{} بازدید
        Ad	آگهی	تبلیغی	تبلیغ شده توسط {}
        From	از
        FromDomain	از {}
        Media	GIF	تصویر
        fi
        PageTop	Älä jää paitsi tapahtumista	Pikanäppäimet näet painamalla kysymysmerkkiä
        Furniture	Tuoreimmat uutiset löytyvät X:stä.	Kirjaudu sisään	Rekisteröidy	Näytä pikanäppäimet	Näytä uusia julkaisuja	Julkaise	Julkaisut	Vastaukset	Kohokohdat	Artikkelit	Media	Tykkäykset	Hae aikajanalta	Suosittu	Uusimmat	Henkilöt	Listat	Tykkäyksesi ovat yksityisiä. Kukaan muu ei näe niitä.	Seuraajien joukossa ei ole ketään, jota seuraat	Tuntemasi seuraajat	Julkaise vastauksesi	Kotiaikajanasi	Mitä tapahtuu?	Rekisteröidy nyt, niin saat itsellesi räätälöidyn aikajanan	käyttöehdot	yksityisyyskäytännön	Evästekäytäntö	Esteettömyys	Tietoa mainoksista	Lisää	Seuraa	Tilaa	Parodiatili
        Conversation	Keskustelu
        PageEnd	Merkityksellisiä henkilöitä	Saattaisit tykätä	Uusia seurattavia	Suosittua juuri nyt	Hakusuodattimet	Onko X sinulle uusi?
        BetweenPosts	Näytä tämä ketju	Näytä vastaukset	Näytä lisää vastauksia	Tämä julkaisu ei ole saatavilla.	Käännä julkaisu	Anna tälle käännökselle arvio:	Näytä lainaukset	Löydä uutta
        OwnPosts	Käyttäjän {} julkaisut	Käyttäjän {} tykkäämät julkaisut
        Total	{} julkaisu	{} julkaisua
        Joined	Liittynyt {}	Liittyi {}
        Born	Syntynyt {}
        Following	seurattu	seurattua
        Followers	seuraaja	seuraajaa	{} seuraaja	{} seuraajaa
        Subscriptions	Tilaukset
        Pinned	Kiinnitetty julkaisu
        YouReposted	Uudelleenjulkaisit
        Reposted	{} uudelleenjulkaisi
        ReplyingTo	Vastauksena käyttäjälle
        AndOthers	ja 1 muulle	ja {} muulle
        Quote	Lainaa
        ShowMore	Näytä lisää
        TranslatedFrom	Kielestä {} kääntänyt Google	Kielestä {} kääntänyt Grok
        Label	Artikkeli	Robottitili
        Views	Katselut	{} näyttö	{} näyttöä
        Ad	Mainos	Mainostettu	Mainostajana {}
        From	Käyttäjältä
        FromDomain	Tililtä {}
        Media	GIF	Kuva
        fil
        PageTop	Huwag palampasin ang mga nangyayari	Para tingnan ang mga shortcut sa keyboard, pindutin ang tandang pananong
        Furniture	Mga tao sa X ang unang nakakaalam.	Mag-log in	Mag-sign up	Tingnan ang mga shortcut sa keyboard	Tingnan ang mga bagong post	Post	Mga Post	Mga Sagot	Highlights	Mga Artikulo	Media	Mga Gusto	Maghanap sa timeline	Nangunguna	Pinakabago	Mga Tao	Mga Listahan	Pribado ang mga like mo. Ikaw lang ang makakakita sa mga ito.	Hindi sinusundan ng sinumang sinusundan mo	Mga tagasunod na kilala mo	I-post ang reply mo	Ang Home Timeline mo	Ano'ng nangyayari?	Mag-sign up ngayon upang makuha ang iyong personalisadong timeline!	Mga Tuntunin ng Serbisyo	Patakaran sa Privacy	Patakaran sa Cookie	Accessibility	Info sa ads	Higit pa	Sundan	Mag-subscribe	Parody account
        Conversation	Usapan
        PageEnd	Mga may kaugnayang tao	Maaaring magustuhan mo	Sino'ng dapat sundan	Nauuso ngayon	Pansala sa paghahanap	Bago sa X?
        BetweenPosts	Ipakita ang thread na ito	Ipakita ang Mga Sagot	Magpakita pa ng mga sagot	Hindi available ang post na Ito.	Isalin ang post	Bigyan ng rating ang pagsasalin na ito:	Tingnan ang Mga Quote	Tuklasin ang higit pa
        OwnPosts	Mga post ni {}	Mga ni-like na post ni {}
        Total	{} post	{} (na) post
        Joined	Sumali noong {}
        Born	Ipinanganak noong {}
        Following	Sinusundan
        Followers	Tagasunod	Mga Tagasunod	{} Tagasunod	{} Mga Tagasunod
        Subscriptions	Subscriptions
        Pinned	Naka-pin na post
        YouReposted	Nag-repost ka
        Reposted	Nag-repost si {}
        ReplyingTo	Sumasagot kay
        AndOthers	at 1 pang iba	at {} pang iba
        Quote	Quote
        ShowMore	Magpakita pa
        TranslatedFrom	Isinalin ng Google mula sa {}	Isinalin ng Grok mula sa {}
        Label	Artikulo	Naka-automate
        Views	Mga View	{} view	{} (na) view
        Ad	Ad	Promoted	Promoted ni {}
        From	Mula kay
        FromDomain	Mula sa {}
        Media	GIF	Larawan
        fr
        PageTop	Ne manquez pas ce qui se passe.	Pour voir les raccourcis clavier, appuyez sur le point d'interrogation.
        Furniture	Les utilisateurs de X sont les premiers à savoir.	Se connecter	S'inscrire	Voir les raccourcis clavier	Voir de nouveaux posts	Post	Posts	Réponses	Posts marquants	Articles	Médias	J'aime	Rechercher dans le fil	À la une	Récent	Personnes	Listes	Vos J'aime sont privés. Vous êtes la seule personne qui les voit.	Suivi par aucune des personnes que vous suivez	Abonnés que vous connaissez	Postez votre réponse	Votre fil d'actualités	Quoi de neuf ?	Inscrivez-vous pour profiter de votre propre fil personnalisé !	Conditions d'utilisation	Politique de confidentialité	Politique relative aux cookies	Accessibilité	Informations sur les publicités	Plus	Suivre	Souscrire	Compte parodique
        Conversation	Conversation
        PageEnd	Personnes pertinentes	Vous pourriez aimer	Suggestions	Tendance actuellement	Filtres de recherche	Novice sur X ?
        BetweenPosts	Afficher cette discussion	Voir les réponses	Voir plus de réponses	Ce post n'est pas disponible.	Traduire le post	Évaluez cette traduction :	Voir les citations	Découvrez plus
        OwnPosts	Posts de {}	Posts aimés par {}
        Total	{} post	{} posts
        Joined	A rejoint X le {}	A rejoint X en {}
        Born	Naissance le {}
        Following	abonnement	abonnements
        Followers	abonné	abonnés	{} abonné	{} abonnés
        Subscriptions	Souscriptions
        Pinned	Post épinglé
        YouReposted	Vous avez reposté
        Reposted	{} a reposté
        ReplyingTo	En réponse à
        AndOthers	et 1 autre personne	et {} autres personnes
        Quote	Citation
        ShowMore	Voir plus
        TranslatedFrom	À l'origine en {} et traduit par Google	À l'origine en {}, traduit par Grok
        Label	Article	Automatisé
        Views	Vues	{} vue	{} vues
        Ad	Publicités	Sponsorisé	Sponsorisé par {}
        From	De
        FromDomain	De {}
        Media	GIF	Image
        ga
        PageTop	Ná caill a bhfuil ag tarlú	Brúigh ar an gcomhartha ceiste chun féachaint ar na haicearraí méarchláir
        Furniture	People on X are the first to know.	Logáil isteach	Cláraigh	Féach na haicearraí méarchláir	See new posts	Post	Posts	Freagraí	Buaicphointí	Articles	Meáin	Thaitin siad seo le	Cuardaigh amlíne	Barr	Na scéalta is déanaí	Daoine	Liostaí	Your likes are private. Only you can see them.	Ní leanann aon duine a leanann tú an duine seo	Leantóirí a bhfuil aithne agat orthu	Post your reply	D' Amlíne Bhaile	Cad atá ag tarlú?	Cláraigh anois chun d'amlíne phearsantaithe féin a fháil.	Téarmaí Seirbhíse	bPolasaí Príobhaideachais	Polasaí Fianáin	Inrochtaineacht	Ads info	Tuilleadh	Lean	Liostáil	Parody account
        Conversation	Comhrá
        PageEnd	Daoine ábhartha	B'fhéidir go mbeadh dúil agat iontu seo	Daoine le leanúint	Ag treochtáil faoi láthair	Scagairí cuardaigh	New to X?
        BetweenPosts	Taispeáin an snáithe seo	Taispeáin Freagraí	Taispeáin tuilleadh freagraí	This post is unavailable.	Translate post	Rate this translation:	Amharc ar Shleachta	Discover more
        OwnPosts	{}’s posts	{}’s liked posts
        Total	{} post	{} posts
        Joined	Joined {}	Cláraithe {}
        Born	A rugadh {}
        Following	{} Á leanúint	1 Á leanúint	2 Á leanúint
        Followers	{} Leantóir	1 Leantóir	2 Leantóir	{} Leantóirí
        Subscriptions	Subscriptions
        Pinned	Pinned post
        YouReposted	You reposted
        Reposted	{} reposted
        ReplyingTo	Ag freagairt
        AndOthers	agus {} eile	agus 1 eile	agus 2 eile
        Quote	Sliocht
        ShowMore	Taispeáin tuilleadh
        TranslatedFrom	Aistrithe ó {} ag Google	Translated from {} by Grok
        Label	Alt	Automated
        Views	Amharcanna	{} view	{} views
        Ad	Fógra	Urraithe	Urraithe ag {}
        From	Ó
        FromDomain	From {}
        Media	GIF	Íomhá
        gl
        PageTop	Non perdas o que está a acontecer	Para ver os atallos de teclado, preme o símbolo de interrogación de peche
        Furniture	People on X are the first to know.	Iniciar sesión	Rexistrarse	Ver os atallos de teclado	See new posts	Post	Posts	Respostas	Destacados	Articles	Multimedia	Gústames	Procurar na cronoloxía	Máis recente	Xente	Listaxes	Your likes are private. Only you can see them.	Non o segue ningún dos usuarios que segues	Seguidores que coñeces	Post your reply	A túa cronoloxía de inicio	Que está a pasar?	Crea unha conta agora e consigue a túa propia cronoloxía personalizada!	Condicións de uso	Normativa de privacidade	Política de cookies	Accesibilidade	Ads info	Máis	Seguir	Subscribirse	Parody account
        Conversation	Conversa
        PageEnd	Persoas relevantes	Poderíache gustar	A quen seguir	Tendencia agora	Filtros de procura	New to X?
        BetweenPosts	Amosar este fío	Amosar respostas	Amosar máis respostas	This post is unavailable.	Translate post	Rate this translation:	Ver citas	Discover more
        OwnPosts	{}’s posts	{}’s liked posts
        Total	{} post	{} posts
        Joined	Joined {}	Uniuse en {}
        Born	Data de nacemento: {}
        Following	seguindo
        Followers	seguidor	seguidores	{} seguidor	{} seguidores
        Subscriptions	Subscriptions
        Pinned	Pinned post
        YouReposted	You reposted
        Reposted	{} reposted
        ReplyingTo	En resposta a
        AndOthers	e 1 usuario máis	e {} usuarios máis
        Quote	Cita
        ShowMore	Amosar máis
        TranslatedFrom	Traducido do {} por Google	Translated from {} by Grok
        Label	Artigo	Automated
        Views	Visualizacións	{} view	{} views
        Ad	Anuncio	Patrocinado	Patrocinado por {}
        From	De
        FromDomain	From {}
        Media	GIF	Imaxe
        gu
        PageTop	શું થઈ રહ્યું છે તે ચૂકશો નહીં	કીબોર્ડ શોર્ટકટ્સ જોવા માટે, પ્રશ્ન ચિહ્ન દબાવો
        Furniture	X પરના લોકોને સૌથી પહેલા જાણકારી મળે છે.	લોગ ઈન	સાઈન અપ	કીબોર્ડ શોર્ટકટ્સ જુઓ	નવી પોસ્ટ્સ જુઓ	પોસ્ટ	પોસ્ટ્સ	પ્રત્યુતરો	વિશેષતાઓ	લેખો	મીડિયા	લાઈક્સ	સમય અવધિ શોધો	ટોચના	તાજેતરનું	લોકો	યાદી	તમારી લાઇક્સ ખાનગી છે. માત્ર તમે તેમને જોઈ શકશો.	તમે અનુસરી રહ્યાં છો તેમને કોઈપણ દ્વારા અનુસરવામાં આવ્યા નથી	તમે જાણતા હોવ તેવા અનુયાયીઓ	તમારો પ્રત્યુત્તર પોસ્ટ કરો	તમારી હોમ સમય અવધિ	શું ચાલી રહ્યું છે?	તમારી વ્યક્તિગત સમય અવધિ મેળવવા માટે સાઈન અપ કરો!	સેવાની શરતો	ગોપનીયતા નીતિ	કુકીની નીતિ	ઉપલ્બધતા	વિજ્ઞાપનોની માહિતી	વધુ	અનુસરો	સબ્સ્ક્રાઈબ કરો	પેરોડી એકાઉન્ટ
        Conversation	વાર્તાલાપ
        PageEnd	સંબંધિત લોકો	તમે કદાચ લાઈક કરશો	કોને અનુસરવું	હવે વલણો લાગુ થઈ રહ્યાં છે	શોધ માટેના ફિલ્ટર્સ	X માટે નવા છો?
        BetweenPosts	આ થ્રેડ બતાવો	પ્રત્યુતરો બતાવો	વધુ પ્રત્યુતરો દર્શાવો	આ પોસ્ટ અનુપલબ્ધ છે.	પોસ્ટનો અનુવાદ કરો	આ અનુવાદને રેટ કરો:	અવતરણો જુઓ	વધુ શોધો
        OwnPosts	{}ની પોસ્ટ્સ	{} દ્વારા લાઇક કરવામાં આવેલી પોસ્ટ
        Total	{} પોસ્ટ	{} પોસ્ટ્સ
        Joined	{}ના રોજ જોડાયા	{}એ જોડાયા
        Born	{}એ જન્મ
        Following	અનુસરી રહ્યાં છે
        Followers	અનુયાયી	અનુયાયીઓ	{} અનુયાયી
        Subscriptions	સબ્સ્ક્રિપ્શન્સ
        Pinned	પિન કરેલી પોસ્ટ
        YouReposted	તમે રીપોસ્ટ કર્યું
        Reposted	{} દ્વારા રિપોસ્ટ થઈ
        ReplyingTo	{}ને પ્રત્યુતર આપી રહ્યાં છે
        AndOthers	અને 1 અન્ય	અને {} અન્ય
        Quote	અવતરણ
        ShowMore	વધુ દર્શાવો
        TranslatedFrom	Google દ્વારા {} માંથી અનુવાદિત	Grok દ્વારા {} માંથી અનુવાદ
        Label	લેખ	આપમેળે ચાલતા
        Views	વ્યૂઝ	{} વ્યૂ
        Ad	જાહેરાત	પ્રચાર કરાયેલું	{} દ્વારા પ્રચાર કરાયેલું
        From	{} તરફથી
        FromDomain	{} તરફથી
        Media	GIF	છબી
        ha
        PageTop	Kada a rasa abin da yake faruwa	Don ganin yanken madannai, danna alamar tambaya
        Furniture	People on X are the first to know.	Shiga	Yi rajista	Duba yanken madannai	See new posts	Post	Posts	Amsoshi	Highlights	Articles	Midiya	So-so	Neman tsarin lokaci	Na sama	Sabo	Mutane	Jere-jere	Your likes are private. Only you can see them.	Not followed by anyone you’re following	Mabiya da ka sani	Post your reply	Tsarin Lokacin Gidanka	Me ke faruwa?	Yi rajista yanzu don samun keɓaɓɓen tsarin lokacinka.	Sharuɗɗan Sabis	Manufar Sirri	Dokar Kuki	Samun dama	Bayanin Talla	Ƙari	Bi	Parody account
        Conversation	Tattaunawa
        PageEnd	Mutane da suka dace	Wataƙila za ka so	Wa za a bi	Na yayi yanzu	Matatan nema	New to X?
        BetweenPosts	Nuna wannan zaren tattaunwa	Show Replies	Nuna ƙarin amsoshi	This post is unavailable.	Translate post	Rate this translation:	View Quotes	Gano ƙari
        OwnPosts	{}’s posts	{}’s liked posts
        Total	{} post	{} posts
        Joined	Joined {}	An shiga {}
        Born	An haifa {}
        Following	Ana bin
        Followers	Mai bi	Masu bi	{} Follower	{} Followers
        Subscriptions	Biyan Kuɗi
        Pinned	Pinned post
        YouReposted	You reposted
        Reposted	{} reposted
        ReplyingTo	Ana amsawa zuwa
        AndOthers	and 1 other	and {} others
        Quote	Quote
        ShowMore	Nuna ƙari
        TranslatedFrom	An fassara daga {} daga Google	Translated from {} by Grok
        Label	Maƙala	Automated
        Views	Dube-dube	{} view	{} views
        Ad	Ad	An tallata	Promoted by {}
        From	From
        FromDomain	From {}
        Media	GIF	Hoto
        he
        PageTop	אל תחמיץ את מה שקורה	כדי להציג קיצורי מקשים, לחץ על סימן השאלה
        Furniture	אנשים ב-X הם הראשונים שיודעים.	כניסה	הירשם	הצג קיצורי מקשים	ראה פוסטים חדשים	פרסום	פוסטים	תשובות	המיטב	מאמרים	מדיה	הערות "אהבתי"	חפש בציר הזמן	מובילים	העדכני ביותר	אנשים	רשימות	סימוני 'אהבתי' שלך הם פרטיים. רק אתה יכול לראות אותם.	לא נמצא ברשימת המעקב של אף אחד שאתה עוקב אחריו	עוקבים שאתה מכיר	פרסום תשובה	ציר הזמן של דף הבית שלך	מה קורה?	הירשם עכשיו וקבל ציר זמן מותאם אישית עבורך!	תנאי השירות	מדיניות הפרטיות	מדיניות קובצי Cookie	נגישות	פרטי מודעות	עוד	עקוב	חשבון 'פרודיה'
        Conversation	שיחה
        PageEnd	אנשים רלוונטיים	אולי תאהב את	אחרי מי לעקוב	נושאים חמים עכשיו	מסנני חיפוש	חדש ב-X?
        BetweenPosts	הצג שרשור זה	הצג תשובות	הצג תשובות נוספות	פוסט זה אינו זמין.	תרגם את הפוסט	דירוג התרגום הזה:	הצג ציטוטים	גלה עוד
        OwnPosts	הפוסטים של {}	פוסטים שסומנו כ'אהבתי' על ידי ‎@{}
        Total	{} פוסטים	{} פוסט
        Joined	כאן מאז {}	הצטרף ב-{}
        Born	תאריך לידה {}
        Following	ברשימת המעקב
        Followers	עוקבים	עוקב	{} עוקבים	{} עוקב
        Subscriptions	הרשמות כמנוי
        Pinned	פוסט נעוץ
        YouReposted	פרסמת מחדש
        Reposted	{} פורסמו מחדש
        ReplyingTo	בתשובה ל-
        AndOthers	ול-{} נוספים	ול-משתמש אחד נוסף
        Quote	ציטוט
        ShowMore	הצג עוד
        TranslatedFrom	תורגם מ{} על-ידי Google	תורגם מ-{} על ידי Grok
        Label	מאמר	אוטומטיים
        Views	צפיות	{} צפיות	{} צפייה
        Ad	מודעה	מקודם	מקודם על-ידי {}
        From	מאת
        FromDomain	מאת {}
        Media	GIF	תמונה
        hi
        PageTop	जो हो रहा है उससे न चूकें	कीबोर्ड शॉर्टकट देखने के लिए, प्रश्न चिह्न दबाएं
        Furniture	X पर मौजूद लोग, चीज़ों के बारे में जानने वाले पहले लोग होते हैं.	लॉगिन करें	साइन अप करें	कीबोर्ड शॉर्टकट देखें	नए पोस्ट्स देखें	पोस्ट	पोस्ट्स	जवाब	हाइलाइट्स	लेख	मीडिया	पसंद	टाइमलाइन खोजें	शीर्ष	नवीनतम	लोग	सूचियाँ	आपकी पसंद निजी हैं. केवल आप ही उन्हें देख सकते हैं.	कोई भी ऐसा व्यक्ति फ़ॉलो नहीं करता जिसे आप फ़ॉलो कर रहे हैं	फ़ॉलोअर्स जिन्हें आप जानते हैं	अपना जवाब पोस्ट करें	आपकी होम टाइमलाइन	क्या हो रहा है?	अपनी स्वयं की निजीकृत टाइमलाइन प्राप्त करने के लिए अभी साइन अप करें!	कुकी उपयोग	सेवा की शर्तों	कुकी नीति	ऐक्सेस-अनुमति	विज्ञापन जानकारी	और अधिक	फ़ॉलो करें	सदस्यता लें	पैरोडी खाता
        Conversation	बातचीत
        PageEnd	प्रासंगिक लोग	शायद आपको पसंद आए	किसे फ़ॉलो करें	अभी प्रचलित	खोज फ़िल्टर	X पर नए हैं?
        BetweenPosts	यह थ्रेड दिखाएं	जवाब दिखाएं	और अधिक जवाब दिखाएँ	यह पोस्ट उपलब्ध नहीं है.	पोस्ट का अनुवाद करें	इस अनुवाद को रेटिंग दें:	कोट देखें	और अधिक जानें
        OwnPosts	{} के पोस्ट्स	{} के पसंद किए गए पोस्ट्स
        Total	{} पोस्ट	{} पोस्ट्स
        Joined	{} को शामिल हुए	{} में शामिल हुए
        Born	जन्म तिथि {}
        Following	फ़ॉलोइंग
        Followers	फ़ॉलोअर	फ़ॉलोअर्स	{} फ़ॉलोअर	{} फ़ॉलोअर्स
        Subscriptions	सब्सक्रिप्शन
        Pinned	पिन किया गया पोस्ट
        YouReposted	आपने रीपोस्ट किया
        Reposted	{} ने रीपोस्ट किया
        ReplyingTo	{} को जवाब दे रहे हैं
        AndOthers	और 1 अन्य	और {} अन्य
        Quote	कोट
        ShowMore	और अधिक दिखाएं
        TranslatedFrom	Google के द्वारा {} से अनुवादित	Grok द्वारा {} से अनुवादित
        Label	लेख	स्वचालित
        Views	व्यू	{} व्यू	{} व्यूज़
        Ad	विज्ञापन	प्रचारित	{} के द्वारा प्रचारित
        From	{} से
        FromDomain	{} से
        Media	GIF	छवि
        hr
        PageTop	Ostanite u tijeku sa svime što se događa	Da biste prikazali tipkovne prečace, pritisnite upitnik
        Furniture	Osobe koje upotrebljavaju X prve saznaju vijesti.	Prijava	Registracija	Prikaz tipkovnih prečaca	Pogledajte nove objave	Objavi	Objave	Odgovori	Istaknuto	Članci	Medijski sadržaj	Oznake „sviđa mi se”	Pretraživanje vremenske crte	Najpopularnije	Najnovije	Korisnici	Popisi	Vaše su oznake „sviđa mi se” privatne. Samo vi ih možete vidjeti.	Korisnika/cu ne prati nitko od korisnika/ca koje vi pratite	Osobe koje prate korisnika koje vi poznajete	Objavite odgovor	Vaša vremenska crta na naslovnici	Što se događa?	Odmah se registrirajte i dobit ćete vlastitu personaliziranu vremensku crtu!	Uvjete korištenja	Pravila o privatnosti	Pravilnik o korištenju kolačića	Pristupačnost	Informacije o oglasima	Više	Počni pratiti	Pretplata	Račun za parodije
        Conversation	Razgovor
        PageEnd	Relevantne osobe	Moglo bi vam se svidjeti	Koga pratiti	Trenutno aktualno	Pretraživanje filtara	Novi ste na platformi X?
        BetweenPosts	Pokaži tu nit razgovora	Prikaži odgovore	Prikaži još odgovora	Ta objava nije dostupna.	Prevedi objavu	Ocijenite taj prijevod:	Prikaži citate	Otkrijte više
        OwnPosts	Objave korisnika/ce {}	Objave koje je {} označio/la sa „sviđa mi se”
        Total	{} nove objave	{} nova objava	{} novih objava
        Joined	Datum pridruživanja: {}
        Born	Datum rođenja: {}
        Following	pratim
        Followers	osobe koje prate	osoba koja prati	osoba koje prate	{} osobe koje prate	{} osoba koja prati	{} osoba koje prate
        Subscriptions	Pretplate
        Pinned	Prikvačena objava
        YouReposted	Proslijedili ste objavu
        Reposted	{} je proslijedio/la objavu
        ReplyingTo	Odgovor za korisnika/cu
        AndOthers	i još njima {}	i još jednoj osobi
        Quote	Citat
        ShowMore	Prikaži još
        TranslatedFrom	Prevedeno pomoću Googlea sa sljedećeg jezika: {}	Preveo Grok s jezika {}
        Label	Članak	Automatski
        Views	Prikaza	{} prikaza	{} prikaz
        Ad	Oglas	Sponzorirano	Sponzorira {}
        From	Od korisnika/ce
        FromDomain	S računa {}
        Media	GIF	Slika
        hu
        PageTop	Ne maradj le semmiről!	A billentyűparancsok megtekintéséhez nyomd meg a kérdőjelet!
        Furniture	Az X felhasználói tudják meg elsőként.	Bejelentkezés	Regisztráció	Billentyűparancsok megtekintése	Új bejegyzések megtekintése	Bejegyzés	Bejegyzések	Válaszok	Kiemelések	Cikkek	Média	Kedvelések	Keresés az idővonalon	Legnépszerűbb	Legfrissebb	Emberek	Listák	A kedveléseid privátok. Csak te láthatod őket.	Nem követi senki, akit te követsz	Követők, akiket ismersz	Tedd közzé a válaszod!	Kezdőlapod idővonala	Mi történik éppen most?	Regisztrálj most, hogy saját, személyre szabott idővonalad lehessen!	Felhasználási feltételeket	Adatvédelmi irányelveket	Cookie-kra vonatkozó irányelv	Kisegítő lehetőségek	Hirdetési információk	Továbbiak	Követés	Feliratkozás	Paródia fiók
        Conversation	Beszélgetés
        PageEnd	Releváns felhasználók	Ez is tetszhet még	Kit kövessek?	Népszerű témák	Keresési szűrők	Új vagy az X-en?
        BetweenPosts	Hozzászóláslánc megjelenítése	Válaszok megjelenítése	Több válasz megjelenítése	Ez a bejegyzés nem elérhető.	Bejegyzés lefordítása	Értékeld ezt a fordítást:	Idézések megtekintése	Továbbiak felfedezése
        OwnPosts	{} bejegyzései	{} kedvelt bejegyzései
        Total	{} bejegyzés
        Joined	Csatlakozás dátuma: {}	Csatlakozás: {}
        Born	Születésnap: {}
        Following	Követés
        Followers	Követő	{} követő
        Subscriptions	Előfizetések
        Pinned	Kitűzött bejegyzés
        YouReposted	Újraposztoltad
        Reposted	{} újraposztolta
        ReplyingTo	Válasz neki:
        AndOthers	és 1 másik felhasználónak	és {} másik felhasználónak
        Quote	Idézés
        ShowMore	Még több megjelenítése
        TranslatedFrom	{} nyelvről fordította a Google	A Grok fordította {} nyelvről
        Label	Cikk	Automatikus
        Views	Megtekintések	{} megtekintés
        Ad	Hirdetés	Ajánlott	{} ajánlja
        From	{} felhasználótól
        FromDomain	Innen: {}
        Media	GIF	Kép
        id
        PageTop	Jangan melewatkan apa yang sedang terjadi	Untuk melihat pintasan papan ketik, tekan tanda tanya
        Furniture	Orang-orang di X tahu lebih dulu.	Masuk	Daftar	Lihat pintasan papan ketik	Lihat postingan baru	Posting	Postingan	Balasan	Sorotan	Artikel	Media	Suka	Cari timeline	Populer	Terbaru	Orang	Suka Anda bersifat pribadi. Hanya Anda yang dapat melihatnya.	Tidak diikuti oleh siapa pun yang Anda ikuti	Pengikut yang Anda kenal	Posting balasan Anda	Timeline Beranda Anda	Apa yang sedang terjadi?	Daftar sekarang untuk mendapatkan timeline pribadi Anda sendiri!	Persyaratan Layanan	Kebijakan Privasi	Kebijakan Penggunaan Kuki	Aksesibilitas	Informasi iklan	Lainnya	Ikuti	Berlangganan	Akun parodi
        Conversation	Percakapan
        PageEnd	Orang yang relevan	Anda mungkin suka	Untuk diikuti	Sedang populer	Penyaring pencarian	Baru menggunakan X?
        BetweenPosts	Tampilkan utas ini	Tampilkan Balasan	Tampilkan balasan lainnya	Postingan ini tidak tersedia.	Terjemahkan postingan	Nilai terjemahan ini:	Lihat Kutipan	Temukan lebih banyak
        OwnPosts	Postingan {}	Postingan yang disukai {}
        Total	{} postingan
        Joined	Bergabung {}
        Born	Lahir {}
        Following	Mengikuti
        Followers	Pengikut	{} Pengikut
        Subscriptions	Berlangganan
        Pinned	Postingan tersemat
        YouReposted	Anda memposting ulang
        Reposted	{} memposting ulang
        ReplyingTo	Membalas
        AndOthers	dan {} lainnya
        Quote	Kutipan
        ShowMore	Tampilkan lebih banyak
        TranslatedFrom	Diterjemahkan dari bahasa {} oleh Google	Diterjemahkan dari bahasa {} oleh Grok
        Label	Artikel	Otomatis
        Views	Penayangan	{} tayangan
        Ad	Iklan	Dipromosikan	Dipromosikan oleh {}
        From	Dari
        FromDomain	Dari {}
        Media	GIF	Gambar
        ig
        PageTop	Agbagharala ihe na-eme	Ka ilele ụzọ mkpirisi kiiboodu, pịa akara ajụjụ
        Furniture	People on X are the first to know.	Banye	Mepee akaụntụ	Lelee ụzọ mkpirisi kiiboodu	See new posts	Post	Posts	Nzaghachi	Highlights	Articles	Midia	Mmasị	Chọọ na ahịrịogè	N'elu	Nke ugbu a	Ndị mmadụ	Ndepụta	Your likes are private. Only you can see them.	Not followed by anyone you’re following	Ndị na-eso ị maara	Post your reply	Ahịrịogè Ụlọ Gị	Kedu ihe na-eme?	Debanye aha ugbu a ka ị nweta ahịrịogè ahaziri onwe gị!	Usoro Nke Ọrụ	Iwu Nzuzo	Iwu Kuki	Nnweta	Ozi mgbasa ozi	Ọzọ	Soro	Debanyere aha	Parody account
        Conversation	Mkpakọrịtaụka
        PageEnd	Ndị dị mkpa	Ị nwere ike ịmasị ya	Onye ị ga-eso	Na-ewu ewu ugbu a	Chọọ na ihe nzacha	New to X?
        BetweenPosts	Gosi eriri okwu a	Show Replies	Gosi nzaghachi ndị ọzọ	This post is unavailable.	Translate post	Rate this translation:	View Quotes	Chọpụtakwuo
        OwnPosts	{}’s posts	{}’s liked posts
        Total	{} post	{} posts
        Joined	Joined {}	Sonyere {}
        Born	Ụbọchị ọmụmụ {}
        Following	Na-eso
        Followers	Ndị na-eso	{} Ndị na-eso
        Subscriptions	Ndenye Aha
        Pinned	Pinned post
        YouReposted	You reposted
        Reposted	{} reposted
        ReplyingTo	Na-azaghachi
        AndOthers	and 1 other	and {} others
        Quote	Quote
        ShowMore	Gosikwuo
        TranslatedFrom	Atụgharịrị si {} site na Google	Translated from {} by Grok
        Label	Edide	Automated
        Views	Nlele	{} view	{} views
        Ad	Ad	A kwalitere	Promoted by {}
        From	From
        FromDomain	From {}
        Media	GIF	Onyonyo
        it
        PageTop	Non perderti ciò che c'è di nuovo	Per visualizzare i tasti di scelta rapida, premi il pulsante ?
        Furniture	Gli utenti di X sono i primi ad apprendere le novità.	Accedi	Iscriviti	Visualizza i tasti di scelta rapida	Scopri nuovi post	Post	Risposte	Highlight	Articoli	Contenuti	Mi piace	Cerca nella cronologia	Popolari	Recenti	Utenti	Liste	I tuoi Mi piace sono privati. Solo tu puoi vederli.	Nessuno dei tuoi following segue questo account	Follower che conosci	Posta la tua risposta	La tua cronologia principale	Che c'è di nuovo?	Iscriviti subito per ottenere una cronologia personalizzata su misura per te.	Termini di servizio	Informativa sulla privacy	Norme sui cookie	Accessibilità	Info sugli annunci	Altro	Segui	Abbonati	Account satirico
        Conversation	Conversazione
        PageEnd	Persone pertinenti	Potrebbero piacerti	Chi seguire	Di tendenza ora	Filtri di ricerca	Prima volta su X?
        BetweenPosts	Mostra questa discussione	Mostra risposte	Mostra altre risposte	Questo post non è disponibile.	Traduci post	Valuta questa traduzione:	Visualizza citazioni	Continua con la scoperta
        OwnPosts	Post di {}	Post a cui {} ha messo Mi piace
        Total	{} post
        Joined	Iscrizione: {}
        Born	Data di nascita: {}
        Following	following
        Followers	follower	{} follower
        Subscriptions	Abbonamenti
        Pinned	Post fissato
        YouReposted	Repost da parte tua
        Reposted	Repost di {}
        ReplyingTo	In risposta a
        AndOthers	e 1 altro	e altri {}
        Quote	Citazione
        ShowMore	Mostra altro
        TranslatedFrom	Lingua originale: {}. Traduzione di Google.	Lingua originale: {}. Traduzione di Grok.
        Label	Articolo	Automatizzato
        Views	Visualizzazioni	{} visualizzazione	{} visualizzazioni
        Ad	Annuncio	Sponsorizzato	Sponsorizzato da {}
        From	Di
        FromDomain	Da {}
        Media	GIF	Immagine
        ja
        PageTop	「いま」起きていることを見つけよう	キーボードショートカットを表示するには、はてなマークを押してください。
        Furniture	Xなら、「いま」起きていることをいち早くチェックできます。	ログイン	アカウント作成	キーボードショートカットを表示	新しいポストを表示	ポスト	返信	ハイライト	記事	メディア	いいね	タイムラインを検索	話題のポスト	最新	アカウント	リスト	いいねは非公開です。自分にのみ表示されます。	フォローしている人にフォロワーはいません	知り合いのフォロワー	返信をポスト	ホームタイムライン	いまどうしてる？	今すぐ登録して、タイムラインをカスタマイズしましょう。	利用規約	プライバシーポリシー	Cookieのポリシー	アクセシビリティ	広告情報	もっと見る	フォロー	購入する	パロディアカウント
        Conversation	会話
        PageEnd	関連性の高いアカウント	おすすめ	おすすめユーザー	速報	検索フィルター	Xを使ってみよう
        BetweenPosts	このスレッドを表示	返信を表示	返信をさらに表示	このポストは表示できません。	ポストを翻訳	この翻訳を評価:	引用を表示	もっと見つける
        OwnPosts	{}さんのポスト	{}さんがポストをいいねしました
        Total	{} 件のポスト
        Joined	{}からXを利用しています
        Born	誕生日: {}
        Following	フォロー中
        Followers	フォロワー	{} 人のフォロワー
        Subscriptions	サブスクリプション
        Pinned	固定されたポスト
        YouReposted	あなたがリポストしました
        Reposted	{}さんがリポスト
        ReplyingTo	返信先: {}さん
        AndOthers	、他{}人
        Quote	引用
        ShowMore	さらに表示
        TranslatedFrom	Googleによる{}からの翻訳	Grokによる{}からの翻訳
        Label	記事	自動
        Views	再生数	{} 件の表示
        Ad	広告	プロモーション	{}によるプロモーション
        From	投稿者:
        FromDomain	{}から
        Media	GIF画像	画像
        kn
        PageTop	ಏನಾಗುತ್ತಿದೆ ಎಂಬುದನ್ನು ಎಂದಿಗೂ ತಪ್ಪಿಸಿಕೊಳ್ಳಬೇಡಿ	ಕೀಬೋರ್ಡ್ ಶಾರ್ಟ್‌ಕಟ್‌ಗಳನ್ನು ವೀಕ್ಷಿಸಲು, ಪ್ರಶ್ನಾರ್ಥಕ ಗುರುತನ್ನು ಒತ್ತಿ
        Furniture	X ನಲ್ಲಿರುವ ಜನರು ಮೊಟ್ಟಮೊದಲು ತಿಳಿದುಕೊಳ್ಳುತ್ತಾರೆ.	ಲಾಗ್ ಇನ್	ಸೈನ್ ಅಪ್	ಕೀಬೋರ್ಡ್ ಶಾರ್ಟ್‌ಕಟ್‌ಗಳನ್ನು ವೀಕ್ಷಿಸಿ	ಹೊಸ ಪೋಸ್ಟ್‌ಗಳನ್ನು ನೋಡಿ	ಪೋಸ್ಟ್	ಪೋಸ್ಟ್‌ಗಳು	ಪ್ರತಿಕ್ರಿಯೆಗಳು	ಹೈಲೈಟ್‌ಗಳು	ಲೇಖನಗಳು	ಮಾಧ್ಯಮ	ಇಷ್ಟಗಳು	ಹುಡುಕಾಟ ಕಾಲರೇಖೆ	ಅಗ್ರ	ಇತ್ತೀಚಿನ	ಜನರು	ಪಟ್ಟಿಗಳು	ನಿಮ್ಮ ಇಷ್ಟಗಳು ಖಾಸಗಿಯಾಗಿವೆ. ನೀವು ಮಾತ್ರ ಅವುಗಳನ್ನು ನೋಡಬಹುದು.	ನೀವು ಹಿಂಬಾಲಿಸುತ್ತಿರುವ ಯಾರೂ ಹಿಂಬಾಲಿಸುತ್ತಿಲ್ಲ	ನಿಮಗೆ ತಿಳಿದಿರುವ ಹಿಂಬಾಲಕರು	ನಿಮ್ಮ ಪ್ರತಿಕ್ರಿಯೆಯನ್ನು ಪೋಸ್ಟ್ ಮಾಡಿ	ನಿಮ್ಮ ಹೋಮ್ ಕಾಲರೇಖೆ	ಏನಾಗುತ್ತಿದೆ?	ನಿಮ್ಮದೇ ವೈಯಕ್ತಿಕಗೊಳಿಸಿದ ಕಾಲರೇಖೆ ಪಡೆಯಲು ಇದೀಗ ಸೈನ್‌ ಅಪ್ ಮಾಡಿ!	ಸೇವಾ ನಿಯಮಗಳು	ಗೌಪ್ಯತಾ ನೀತಿ	ಕುಕೀಗಳ ನೀತಿ	ಪ್ರವೇಶಿಸುವಿಕೆ	ಜಾಹೀರಾತುಗಳ ಮಾಹಿತಿ	ಮತ್ತಷ್ಟು	ಹಿಂಬಾಲಿಸು	ಚಂದಾದಾರರಾಗಿ	ಪರೋಡಿ ಖಾತೆ
        Conversation	ಸಂವಾದ
        PageEnd	ಸಂಬಂಧಿತ ಜನರು	ಬಹುಶಃ ನೀವು ಇಷ್ಟಪಡಬಹುದು	ಯಾರನ್ನು ಹಿಂಬಾಲಿಸಬೇಕು	ಇದೀಗ ಪ್ರವೃತ್ತಿಯಲ್ಲಿರುವುದು	ಹುಡುಕಾಟ ಫಿಲ್ಟರ್‌ಗಳು	X ಗೆ ಹೊಸಬರೇ?
        BetweenPosts	ಈ ಥ್ರೆಡ್ ತೋರಿಸಿ	ಪ್ರತಿಕ್ರಿಯೆಗಳನ್ನು ತೋರಿಸಿ	ಇನ್ನಷ್ಟು ಪ್ರತಿಕ್ರಿಯೆಗಳನ್ನು ತೋರಿಸಿ	ಈ ಪೋಸ್ಟ್ ಲಭ್ಯವಿಲ್ಲ.	ಪೋಸ್ಟ್ ಅನ್ನು ಅನುವಾದಿಸಿ	ಈ ಅನುವಾದವನ್ನು ರೇಟ್ ಮಾಡಿ:	ಉಲ್ಲೇಖಗಳನ್ನು ವೀಕ್ಷಿಸಿ	ಇನ್ನಷ್ಟನ್ನು ಕಂಡುಕೊಳ್ಳಿ
        OwnPosts	{}ರ ಪೋಸ್ಟ್ ಗಳು	{}ರ ಲೈಕ್ ಮಾಡಲಾದ ಪೋಸ್ಟ್ ಗಳು
        Total	{} ಪೋಸ್ಟ್	{} ಪೋಸ್ಟ್‌ಗಳು
        Joined	{} ರಂದು ಸೇರಿದ್ದಾರೆ	ಸೇರಿದ ದಿನಾಂಕ {}
        Born	ಜನನ ದಿನಾಂಕ {}
        Following	ಹಿಂಬಾಲಿಸುತ್ತಿರುವುದು
        Followers	ಹಿಂಬಾಲಕರು	{} ಹಿಂಬಾಲಕ	{} ಹಿಂಬಾಲಕರು
        Subscriptions	ಸಬ್‌ಸ್ಕ್ರಿಪ್ಷನ್‌ಗಳು
        Pinned	ಪಿನ್ ಮಾಡಲಾದ ಪೋಸ್ಟ್
        YouReposted	ನೀವು ಮರುಪೋಸ್ಟ್ ಮಾಡಿದ್ದೀರಿ
        Reposted	{} ಅವರು ಮರುಪೋಸ್ಟ್ ಮಾಡಿದ್ದಾರೆ
        ReplyingTo	{} ಅವರಿಗೆ ಉತ್ತರಿಸಲಾಗುತ್ತಿದೆ
        AndOthers	ಮತ್ತು 1 ಇತರರು	ಮತ್ತು {} ಇತರರು
        Quote	ಕೋಟ್‌
        ShowMore	ಇನ್ನಷ್ಟು ತೋರಿಸಿ
        TranslatedFrom	{} ಭಾಷೆಯಿಂದ Google ಅನುವಾದಿಸಿದೆ	Grok ಮೂಲಕ {} ನಿಂದ ಅನುವಾದಿಸಲಾಗಿದೆ
        Label	ಲೇಖನ	ಸ್ವಯಂಚಾಲಿತ
        Views	ವೀಕ್ಷಣೆಗಳು	{} ವೀಕ್ಷಣೆ	{} ವೀಕ್ಷಣೆಗಳು
        Ad	ಜಾಹೀರಾತು	ಪ್ರಾಯೋಜಿತ	{} ರವರಿಂದ ಪ್ರಾಯೋಜಿಸಲ್ಪಟ್ಟಿದೆ
        From	{} ಅವರಿಂದ
        FromDomain	{} ಇಂದ
        Media	GIF	ಚಿತ್ರ
        ko
        PageTop	최신 소식을 놓치지 마세요	키보드 단축키를 보려면 물음표를 누르세요.
        Furniture	X 사용자들은 가장 먼저 새 소식을 듣습니다.	로그인	가입하기	키보드 단축키 보기	새 게시물 보기	게시	게시물	답글	하이라이트	아티클	미디어	마음에 들어요	타임라인 검색	인기	최신	사용자	리스트	내가 어떤 게시물에 마음에 들어요를 보냈는지는 공개되지 않으며 나만 볼 수 있습니다.	내가 팔로우하는 사용자 중에는 팔로워가 없습니다	내가 아는 팔로워	답글 게시하기	내 홈 타임라인	무슨 일이 일어나고 있나요?	지금 가입해서 나에게 맞춤 설정된 타임라인을 만들어 보세요!	이용약관	개인정보 처리방침	쿠키 정책	접근성	광고 정보	더 보기	팔로우	구독하기	패러디 계정
        Conversation	대화
        PageEnd	연관된 사람	내가 좋아할 만한 콘텐츠	팔로우 추천	실시간 트렌드	검색 필터	X는 처음이신가요?
        BetweenPosts	이 스레드 보기	답글 보기	더 많은 답글 보기	이 게시물을 볼 수 없습니다.	게시물 번역하기	이 번역 평가하기:	인용 보기	더 찾아보기
        OwnPosts	{} 님의 게시물	{} 님이 마음에 들어 한 게시물
        Total	{} 게시물
        Joined	{}에 가입함	가입일: {}
        Born	생일: {}
        Following	팔로우 중
        Followers	팔로워	{} 팔로워
        Subscriptions	구독.
        Pinned	메인에 올린 게시물
        YouReposted	재게시했습니다
        Reposted	{} 님이 재게시함
        ReplyingTo	{} 님에게 보내는 답글
        AndOthers	님, 다른 사람 {}명
        Quote	인용
        ShowMore	더 보기
        TranslatedFrom	{}에서 번역함(Google 제공)	{} 번역 제공: Grok
        Label	기사	자동화됨
        Views	조회수	{} 조회수
        Ad	광고	프로모션 중	{} 님이 프로모션 중
        From	{} 님의
        FromDomain	보낸 사람: {}
        Media	GIF	이미지
        mr
        PageTop	ताज्या घडामोडी कधीही चुकवू नका	कीबोर्ड शॉर्टकट्स पाहण्यासाठी प्रश्नचिन्ह दाबा
        Furniture	X वरील लोक माहित असलेले पहिले आहेत.	लॉग इन करा	साइन-अप करा	कीबोर्ड शॉर्टकट्स पहा	नवीन पोस्ट्स पहा	पोस्ट करा	पोस्ट	प्रत्युत्तरे	हायलाइट्स	लेख	मीडिया	पसंती	टाइमलाइन शोधा	लोकप्रिय	नवीनतम	लोक	याद्या	आपले लाइक्स वैयक्तिक आहेत. फक्त आपणच ते पाहू शकता.	आपण फॉलो करत असलेल्या कोणीही फॉलो केले नाही	आपल्याला माहिती असलेले फॉलोअर्स	आपले प्रत्युत्तर पोस्ट करा	आपली होम टाइमलाइन	काय घडत आहे?	स्वतःची वैयक्तिकृत टाइमलाइन मिळविण्यासाठी आता साइन-अप करा!	सेवा अटी	गोपनीयता धोरण	कुकी विषयी धोरण	प्रवेशयोग्यता	जाहिरातींविषयी माहिती	अधिक	फॉलो करा	सदस्यता घ्या	Parody खाते
        Conversation	चर्चा
        PageEnd	संबंधित व्यक्ती	आपण कदाचित पसंत कराल	आमची शिफारस	सध्या प्रचलनामध्ये आहे	शोध फिल्टर्स	X मध्ये नवीन आहात?
        BetweenPosts	हा थ्रेड दाखवा	प्रत्युत्तरे दाखवा	अधिक प्रत्युत्तरे दाखवा	हे पोस्ट अनुपलब्ध आहे.	पोस्ट भाषांतरित करा	या भाषांतराला रेट करा:	भाष्य पहा	अधिक प्रमाणामध्ये शोधा
        OwnPosts	{}’च्या पोस्ट्स	{}’ ची लाइक केलेली पोस्ट
        Total	{} पोस्ट	{} पोस्ट्स
        Joined	{} रोजी सहभागी झाले	सहभागी: {}
        Born	जन्मतारीख: {}
        Following	फॉलो करत आहे
        Followers	फॉलोअर	फॉलोअर्स	{} फॉलोअर	{} फॉलोअर्स
        Subscriptions	सबस्क्रीप्शन्स
        Pinned	पिन केलेले पोस्ट
        YouReposted	आपण पुन्हा पोस्ट केले
        Reposted	{} पुन्हा पोस्ट केले गेले
        ReplyingTo	{} यांना प्रत्युत्तर देत आहे
        AndOthers	आणि अन्य 1 जण	आणि अन्य {} जण
        Quote	भाष्य
        ShowMore	अधिक प्रमाणामध्ये दाखवा
        TranslatedFrom	Google ने {}मधून अनुवादित केले	Grok द्वारा {}मधून भाषांतरित
        Label	लेख	स्वयंचलित
        Views	अवलोकने	{} अवलोकन	{} अवलोकने
        Ad	जाहिराती	प्रमोटेड	{}  द्वारे प्रमोटेड
        From	{} यांच्याकडून
        FromDomain	{} यांच्याकडून
        Media	GIF	प्रतिमा
        ms
        PageTop	Jangan ketinggalan untuk mengetahui perkara yang berlaku	Untuk melihat pintasan papan kekunci, tekan tanda soal
        Furniture	Pengguna X ialah yang terawal mengetahui sesuatu.	Log masuk	Daftar	Lihat pintasan papan kekunci	Lihat siaran baharu	Siaran	Balasan	Sorotan	Artikel	Media	Suka	Cari garis masa	Teratas	Terkini	Orang	Senarai	Sukaan anda bersifat peribadi. Hanya anda boleh melihat sukaan anda.	Tidak diikuti oleh sesiapa yang anda ikuti	Pengikut yang anda kenali	Siarkan balasan anda	Garis Masa Laman Utama Anda	Apakah yang sedang berlaku?	Daftar sekarang untuk mendapatkan garis masa peribadi anda sendiri!	Terma Perkhidmatan	Dasar Privasi	Dasar Kuki	Kebolehcapaian	Maklumat iklan	Lagi	Ikut	Langgan	Akaun parodi
        Conversation	Perbualan
        PageEnd	Orang yang berkaitan	Anda mungkin suka	Siapa hendak diikuti	Semakin popular sekarang	Penapis carian	Baharu dengan X?
        BetweenPosts	Tunjukkan thread ini	Tunjukkan Balasan	Tunjukkan lagi balasan	Siaran ini tidak tersedia.	Terjemahkan siaran	Nilaikan terjemahan ini:	Lihat Petikan	Temui lagi
        OwnPosts	Siaran {}	Siaran yang disukai oleh {}
        Total	{} siaran
        Joined	Sertai pada {}
        Born	Tarikh lahir {}
        Following	Mengikuti
        Followers	Pengikut	{} Pengikut
        Subscriptions	Langganan
        Pinned	Siaran yang dipinkan
        YouReposted	Anda membuat siaran semula
        Reposted	{} menyiarkan semula
        ReplyingTo	Membalas kepada
        AndOthers	dan {} yang lain
        Quote	Petikan
        ShowMore	Tunjukkan lagi
        TranslatedFrom	Diterjemahkan daripada {} oleh Google	Diterjemahkan daripada {} oleh Grok
        Label	Artikel	Automatik
        Views	Tontonan	{} tontonan
        Ad	Iklan	Dipromosikan	Dipromosikan oleh {}
        From	Daripada
        FromDomain	Daripada {}
        Media	GIF	Imej
        nb
        PageTop	Ikke gå glipp av det som skjer	Trykk på spørsmålstegnet for å se tastatursnarveier
        Furniture	Folk på X er de første til å få med seg det som skjer.	Logg inn	Registrer deg	Se tastatursnarveier	Se nye innlegg	Publiser	Innlegg	Svar	Høydepunkter	Artikler	Medier	Liker	Søk i tidslinjen	Topp	Siste	Folk	Lister	Likerklikkene dine er private. Bare du kan se dem.	Følges ikke av noen du følger	Følgere du kjenner	Publiser svaret ditt	Hjemtidslinjen	Hva skjer?	Registrer deg nå for å få en personlig tilpasset tidslinje!	bruksvilkårene	personvernpolicyen	Retningslinjer for informasjonskapsler	Tilgjengelighet	Informasjon om Ads	Mer	Følg	Abonner	Parodikonto
        Conversation	Samtale
        PageEnd	Relevante personer	Du vil kanskje like	Folk å følge	Populært nå	Søkefiltre	Ikke brukt X før?
        BetweenPosts	Vis denne tråden	Vis svar	Vis flere svar	Dette innlegget er utilgjengelig.	Oversett innlegg	Vurder oversettelsen:	Vis sitater	Oppdag mer
        OwnPosts	{} sine innlegg	Innlegg som likes av {}
        Total	{} innlegg
        Joined	Registrerte seg {}
        Born	Født {}
        Following	følger
        Followers	følger	følgere	{} Følger	{} Følgere
        Subscriptions	Abonnementer
        Pinned	Festet innlegg
        YouReposted	Du republiserte
        Reposted	{} republiserte
        ReplyingTo	Svar til
        AndOthers	og 1 annen	og {} andre
        Quote	Sitat
        ShowMore	Vis mer
        TranslatedFrom	Oversatt fra {} av Google	Oversatt fra {} av Grok
        Label	Artikkel	Automatisert
        Views	Visninger	{} visning	{} visninger
        Ad	Annonse	Promotert	Promotert av {}
        From	Fra
        FromDomain	Fra {}
        Media	GIF	Bilde
        nl
        PageTop	Mis niets van wat er gebeurt	Druk op het vraagteken om sneltoetsen te bekijken
        Furniture	Mensen op X zijn als eersten op de hoogte.	Inloggen	Registreren	Sneltoetsen bekijken	Nieuwe posts bekijken	Post	Posts	Antwoorden	Hoogtepunten	Artikelen	Media	Vind-ik-leuks	Tijdlijn doorzoeken	Top	Nieuwste	Personen	Lijsten	Je vind-ik-leuks zijn privé. Alleen jij kan ze zien.	Niet gevolgd door iemand die jij volgt	Volgers die jij kent	Je antwoord plaatsen	Jouw tijdlijn	Wat houdt je bezig?	Registreer nu en krijg je eigen gepersonaliseerde tijdlijn!	Algemene voorwaarden	Privacybeleid	Cookiebeleid	Toegankelijkheid	Advertentie-info	Meer	Volgen	Abonneren	Parodie-account
        Conversation	Gesprek
        PageEnd	Relevante personen	Dit vind je misschien leuk	Wie te volgen	Nu populair	Zoekfilters	Nieuw bij X?
        BetweenPosts	Deze collectie weergeven	Antwoorden weergeven	Meer antwoorden tonen	Deze post is niet beschikbaar.	Post vertalen	Beoordeel deze vertaling:	Geciteerd bekijken	Meer ontdekken
        OwnPosts	Posts van {}	Posts die {} leuk vindt
        Total	{} post	{} posts
        Joined	Lid sinds {}
        Born	Geboren op {}
        Following	Volgend
        Followers	Volger	Volgers	{} Volger	{} Volgers
        Subscriptions	Abonnementen
        Pinned	Vastgemaakte post
        YouReposted	Je hebt deze post opnieuw geplaatst
        Reposted	{} heeft deze post opnieuw geplaatst
        ReplyingTo	Als antwoord op
        AndOthers	en 1 ander	en {} anderen
        Quote	Geciteerd
        ShowMore	Meer weergeven
        TranslatedFrom	Vertaald uit het {} door Google	Vertaald uit het {} door Grok
        Label	Artikel	Geautomatiseerd
        Views	Weergaven	{} weergave	{} weergaven
        Ad	Advertentie	Promoted	Promoted door {}
        From	Van
        FromDomain	Van {}
        Media	GIF	Afbeelding
        pl
        PageTop	Bądź na bieżąco	Naciśnij na znak zapytania, żeby zobaczyć skróty klawiszowe.
        Furniture	Użytkownicy serwisu X wiedzą jako pierwsi.	Zaloguj się	Zarejestruj się	Zobacz skróty klawiszowe	Zobacz nowe wpisy	Wpis	Wpisy	Odpowiedzi	Najciekawsze	Artykuły	Multimedia	Polubienia	Przeszukaj oś czasu	Najlepsze	Najnowsze	Użytkownicy	Listy	Twoje polubienia są prywatne. Tylko Ty możesz je zobaczyć.	Nie jest obserwowany przez żadnego z użytkowników, których obserwujesz	Obserwujący, których znasz	Opublikuj swoją odpowiedź	Twoja główna oś czasu	Co się dzieje?	Zarejestruj się teraz, żeby stworzyć własną, spersonalizowaną oś czasu!	Warunki korzystania	Politykę prywatności	Polityka dotycząca plików cookie	Dostępność	Informacja o reklamach	Więcej	Obserwuj	Subskrybuj	Konto parodystyczne
        Conversation	Rozmowa
        PageEnd	Powiązane osoby	Może Ci się spodobać	Warci obserwowania	Aktualne trendy	Filtry wyszukiwania	Dopiero zaczynasz korzystać z serwisu X?
        BetweenPosts	Pokaż ten wątek	Pokaż odpowiedzi	Pokaż więcej odpowiedzi	Ten wpis jest niedostępny.	Przetłumacz wpis	Oceń to tłumaczenie:	Zobacz cytaty	Odkryj więcej
        OwnPosts	Wpisy użytkownika {}	Wpisy polubione przez użytkownika {}
        Total	{} wpisy	{} wpisów	{} wpis	{} wpisu
        Joined	Data dołączenia: {}	Dołączył/a {}
        Born	Data urodzenia: {}
        Following	Obserwowanych	Obserwowany
        Followers	Obserwujących	Obserwujący	{} Obserwujących	{} Obserwujący
        Subscriptions	Subskrypcje
        Pinned	Przypięty wpis
        YouReposted	Podano dalej
        Reposted	Użytkownik {} podał dalej
        ReplyingTo	W odpowiedzi do
        AndOthers	i {} innych użytkowników	i jeszcze jednej osoby
        Quote	Cytuj
        ShowMore	Pokaż więcej
        TranslatedFrom	Przetłumaczone z {} przez Google	Przetłumaczone z języka {} przez Groka
        Label	Artykuł	Zautomatyzowano
        Views	Wyświetlenia	{} wyświetlenia	{} wyświetleń	{} wyświetlenie
        Ad	Reklama	Promowane	Promowane przez użytkownika {}
        From	Od
        FromDomain	Z {}
        Media	GIF	Zdjęcie
        pt
        PageTop	Não perca o que está acontecendo	Para ver as teclas de atalho, pressione o ponto de interrogação
        Furniture	As pessoas no X são as primeiras a saber.	Entrar	Inscrever-se	Ver teclas de atalho	Ver novos posts	Postar	Posts	Respostas	Destaques	Artigos	Mídia	Curtidas	Buscar timeline	Principais	Mais recentes	Pessoas	Listas	Suas curtidas são privadas. Só você pode vê-las.	Não é seguido por ninguém que você segue	Seguidores que você conhece	Postar sua resposta	Sua Timeline da Página Inicial	O que está acontecendo?	Inscreva-se para ter sua própria timeline personalizada!	Termos de Serviço	Política de Privacidade	Política de cookies	Acessibilidade	Informações de anúncios	Mais	Seguir	Conta de paródias
        Conversation	Conversa
        PageEnd	Pessoas relevantes	Talvez você curta	Quem seguir	Assuntos do momento	Filtros de busca	Acabou de chegar ao X?
        BetweenPosts	Mostrar esta sequência	Mostrar respostas	Mostrar mais respostas	Este post está indisponível.	Traduzir post	Avalie esta tradução:	Ver comentários	Descubra mais
        OwnPosts	Posts de {}	Posts curtidos de {}
        Total	{} post	{} posts
        Joined	Participa desde {}	Ingressou em {}
        Born	Nascido(a) em {}
        Following	Seguindo
        Followers	Seguidor	Seguidores	{} Seguidor	{} Seguidores
        Subscriptions	Assinaturas
        Pinned	Post fixado
        YouReposted	Você repostou
        Reposted	{} repostou
        ReplyingTo	Respondendo a
        AndOthers	e mais 1	e mais {}
        Quote	Comentar
        ShowMore	Mostrar mais
        TranslatedFrom	Traduzido do {} pelo Google	Traduzido de {} por Grok
        Label	Artigo	Automático
        Views	Visualizações	{} visualização	{} visualizações
        Ad	Anúncio	Promovido	Promovido por {}
        From	De
        FromDomain	De {}
        Media	GIF	Imagem
        ro
        PageTop	Nu rata ceea ce se întâmplă	Pentru a vedea comenzile rapide de la tastatură, apasă semnul de întrebare
        Furniture	Utilizatorii X sunt primii care află.	Conectează-te	Înregistrează-te	Vezi comenzile rapide de tastatură	Vezi postări noi	Postează	Postări	Răspunsuri	Evidențieri	Articole	Conținut media	Aprecieri	Caută în cronologie	Popular	Cele mai recente	Persoane	Liste	Aprecierile tale sunt private. Doar tu poți să le vezi.	Nu este urmărit de nicio persoană pe care o urmărești	Urmăritori pe care îi cunoști	Postează-ți răspunsul	Cronologia ta principală	Ce se întâmplă?	Înregistrează-te acum pentru a-ți crea propria cronologie personalizată!	Condițiile de utilizare	Politica de confidențialitate	Politica privind modulele cookie	Accesibilitate	Informații despre reclame	Mai multe	Urmărește	Abonează-te	Cont de parodie
        Conversation	Conversație
        PageEnd	Persoane relevante	S-ar putea să-ți placă	Pe cine să urmărești	Popular acum	Filtre de căutare	Ești utilizator nou pe X?
        BetweenPosts	Afișează acest fir	Afișează răspunsurile	Afișează mai multe răspunsuri	Această postare este indisponibilă.	Tradu postarea	Evaluează această traducere:	Vezi citatele	Descoperă mai mult
        OwnPosts	postările utilizatorului {}	Postările apreciate ale utilizatorului {}
        Total	{} postări	{} postare
        Joined	S-a alăturat la {}	S-a alăturat în {}
        Born	S-a născut în data de {}
        Following	Urmăriți	Urmărit
        Followers	Urmăritori	Urmăritor	{} (de) urmăritori	{} Urmăritor
        Subscriptions	Abonamente
        Pinned	Postare fixată
        YouReposted	Ai repostat
        Reposted	{} a repostat
        ReplyingTo	Răspuns către
        AndOthers	și încă {}	și încă 1
        Quote	Citat
        ShowMore	Arată mai multe
        TranslatedFrom	Tradus din {} de Google	Tradus din {} de Grok
        Label	Articol	Automatizat
        Views	Vizualizări	{} vizualizări	{} vizualizare
        Ad	Reclamă	Promovat	Promovat de {}
        From	De la
        FromDomain	De la {}
        Media	GIF	Imagine
        ru
        PageTop	Будьте в курсе событий	Для просмотра горячих клавиш нажмите знак вопроса
        Furniture	Пользователи X узнают обо всем первыми.	Войти	Зарегистрироваться	Посмотреть горячие клавиши	Смотреть новые посты	Опубликовать пост	Посты	Ответы	Избранное	Статьи	Медиа	Нравится	Лента поиска	Популярное	Последнее	Люди	Списки	Ваши отметки «Нравится» приватны. Они видны только вам.	Нет в читаемых у пользователей, которых читаете вы	Читатели, которых вы знаете	Опубликовать ответ	Ваша главная лента	Что происходит?	Зарегистрируйтесь прямо сейчас, чтобы персонализировать свою ленту!	Условиями предоставления услуг	Политикой конфиденциальности	Политика в отношении файлов cookie	Специальные возможности	Информация о рекламе	Ещё	Читать	Подписаться	Пародийная учетная запись
        Conversation	Переписка
        PageEnd	Подходящие люди	Вам может понравиться	Кого читать	Актуальные темы	Фильтры поиска	Недавно в X?
        BetweenPosts	Показать эту ветку	Показать ответы	Показать ещё ответы	Этот пост недоступен.	Перевести пост	Оцените этот перевод:	Смотреть цитаты	Узнать больше
        OwnPosts	Посты {}	Посты, понравившиеся {}
        Total	{} поста	{} постов	{} пост
        Joined	Дата регистрации: {}	Регистрация: {}
        Born	Дата рождения: {}
        Following	в читаемых
        Followers	читателя	читателей	читатель	{} читателя	{} читателей	{} читатель
        Subscriptions	Подписки
        Pinned	Закрепленный пост
        YouReposted	Вы сделали репост
        Reposted	{} сделал(а) репост
        ReplyingTo	В ответ
        AndOthers	и еще {} пользователям	и еще 1 пользователю	и еще {} пользователя
        Quote	Цитата
        ShowMore	Показать ещё
        TranslatedFrom	Язык оригинала: {}, переведено с помощью Google	Исходный язык — {}, переведено Grok
        Label	Статья	Автоматически
        Views	Просмотры	{} просмотра	{} просмотров	{} просмотр
        Ad	Реклама	Реклама от {}
        From	Автор:
        FromDomain	Со счета {}
        Media	GIF-файл	Изображение
        sk
        PageTop	Nenechajte si ujsť aktuálne dianie	Ak chcete zobraziť klávesové skratky, stlačte otáznik
        Furniture	Ľudia na sieti X sa to dozvedia ako prví.	Prihlásiť sa	Zaregistrovať sa	Zobraziť klávesové skratky	Zobraziť nové príspevky	Uverejniť	Príspevky	Odpovede	Výber	Články	Médiá	Páči sa	Hľadať na časovej osi	Populárne	Najnovšie	Ľudia	Zoznamy	Vaše označenia páči sa sú súkromné. Vidíte ich iba vy.	Nesledované nikým, koho sledujete	Sledujúci, ktorých poznáte	Uverejnite svoju odpoveď	Vaša domovská časová os	Čo sa deje?	Zaregistrujte sa a získajte vlastnú prispôsobenú časovú os!	podmienkami používania	zásadami ochrany súkromia	Zásady používania súborov cookie	Prístupnosť	Informácie o reklamách	Viac	Sledovať	Prihlásiť sa na odber	Parodický účet
        Conversation	Konverzácia
        PageEnd	Relevantní ľudia	Mohlo by sa vám páčiť	Koho sledovať	Trendové	Filtre vyhľadávania	Začínate používať X?
        BetweenPosts	Zobraziť toto vlákno	Zobraziť odpovede	Zobraziť viac odpovedí	Tento príspevok je nedostupný.	Preložiť príspevok	Ohodnoťte tento preklad:	Zobraziť citáty	Objaviť viac
        OwnPosts	Príspevky používateľa {}	Používateľovi {} sa páčia tieto príspevky
        Total	{} príspevky	{} príspevku	{} nový príspevok
        Joined	Pripojil(a) sa: {}	Pripojil/-a sa {}
        Born	Dátum narodenia: {}
        Following	sledovaní	sledovaného	sledovaný	sledovaných
        Followers	sledujúci	sledujúceho	sledujúcich	{} sledujúci	{} sledujúceho	{} sledujúcich
        Subscriptions	Predplatné
        Pinned	Pripnutý príspevok
        YouReposted	Opätovne ste uverejnili
        Reposted	Opätovne uverejnil/a {}
        ReplyingTo	Odpovedáte používateľovi
        AndOthers	a {} ďalších	a niekoľkých ďalších ({})	a 1 ďalšieho
        Quote	Citát
        ShowMore	Zobraziť viac
        TranslatedFrom	Preložené z jazyka {} spoločnosťou Google	Preložené Grokom z jazyka {}
        Label	Článok	Automatizované
        Views	Zobrazenia	{} zobrazenia	{} zobrazenie	{} zobrazení
        Ad	Reklama	Sponzorovaný	Sponzorované od {}
        From	Od používateľa
        FromDomain	Z účtu {}
        Media	GIF	Obrázok
        sr
        PageTop	Не пропусти дешавања	Да би видео/ла пречице са тастатуре, притисни знак питања
        Furniture	Корисници на мрежи X први сазнају.	Пријави се	Региструј се	Прикажи пречице са тастатуре	Погледај нове објаве	Објава	Објаве	Одговори	Истакнуто	Чланци	Медији	Свиђања	Претражи временску траку	Најпопуларнији	Најновије	Људи	Листе	Твоја свиђања су приватна. Само ти можеш да их видиш.	Овог корисника не прати нико кога ти пратиш	Пратиоци које познајеш	Објави свој одговор	Твоја почетна временска трака	Шта се дешава?	Региструј се одмах и добићеш сопствену персонализовану временску траку!	Условима коришћења	Политиком приватности	Политика о колачићима	Приступачност	Информације о огласима	Још	Прати	Претплати се	Налог намењен пародији
        Conversation	Разговор
        PageEnd	Релевантни људи	Можда ће ти се свидети	Кога пратити	Сада је у тренду	Филтери за претрагу	Први пут на мрежи X?
        BetweenPosts	Прикажи овај низ	Прикажи одговоре	Прикажи још одговора	Ова објава није доступна.	Преведи објаву	Оцени овај превод:	Прикажи цитате	Откриј више
        OwnPosts	Објаве корисника {}	Објаве које се свиђају кориснику {}
        Total	{} објаве	{} објава
        Joined	Датум придруживања: {}
        Born	Датум рођења: {}
        Following	Пратиш
        Followers	пратиоца	пратилац	пратилаца	{} пратиоца	{} пратилац	{} пратилаца
        Subscriptions	Претплате
        Pinned	Закачена објава
        YouReposted	Твоје поновне објаве
        Reposted	Корисник {} је објавио поново
        ReplyingTo	Одговор за
        AndOthers	и {} других	и још једног корисника
        Quote	Цитат
        ShowMore	Прикажи још
        TranslatedFrom	Превод са {} омогућава Google	Преведено са језика {} користећи Grok
        Label	Чланак	Аутоматски
        Views	Прегледи	{} прегледа	{} преглед
        Ad	Оглас	Промовисано	Промоција од стране {}
        From	Од корисника
        FromDomain	Од {}
        Media	GIF	Слика
        sv
        PageTop	Missa inte vad som händer	Tryck på frågetecknet om du vill se kortkommandon
        Furniture	Folk på X får reda på allt först.	Logga in	Registrera dig	Visa kortkommandon	Se nya inlägg	Lägg upp	Inlägg	Svar	Höjdpunkter	Artiklar	Medier	Gilla-markeringar	Sök på tidslinjen	Topp	Senaste	Personer	Listor	Dina gilla-markeringar är privata. Bara du kan se dem.	Följs inte av någon som du följer	Följare du känner	Lägg upp ditt svar	Din hemtidslinje	Vad händer?	Registrera dig nu och få en personlig tidslinje!	användarvillkoren	sekretesspolicyn	Cookie-policy	Tillgänglighet	Annonsinfo	Mer	Följ	Prenumerera	Parodikonto
        Conversation	Konversation
        PageEnd	Relevanta personer	Du kanske gillar	Rekommenderade konton	På uppgång nu	Sökfilter	Är du ny på X?
        BetweenPosts	Visa denna tråd	Visa svar	Visa fler svar	Detta inlägg är inte tillgängligt.	Översätt inlägget	Bedöm den här översättningen:	Visa citat	Upptäck mer
        OwnPosts	Inlägg av {}	Inläggen som {} har gillat
        Total	{} inlägg
        Joined	Gick med {}
        Born	Född {}
        Following	följer
        Followers	följare	{} Följare
        Subscriptions	Prenumerationer
        Pinned	Fastnålat inlägg
        YouReposted	Du återpublicerade
        Reposted	{} återpublicerade
        ReplyingTo	Svar till
        AndOthers	och en till	och {} till
        Quote	Citat
        ShowMore	Visa fler
        TranslatedFrom	Översatt från {} av Google	Översatt från {} av Grok
        Label	Artikel	Automatiserat
        Views	Visningar	{} visning	{} visningar
        Ad	Annons	Sponsrad	Sponsrad av {}
        From	Från
        FromDomain	Från {}
        Media	GIF	Bild
        ta
        PageTop	நடப்பவற்றைத் தவறவிடாதீர்கள்	விசைப்பலகைக் குறுக்குவழிகளைப் பார்க்க, கேள்விக்குறி விசையை அழுத்தவும்
        Furniture	X -இல் உள்ளவர்கள் முதலில் அறிவார்கள்.	உள் நுழைக	பதிவு செய்க	விசைப்பலகைக் குறுக்குவழிகளைக் காட்டு	புதிய இடுகைகளைக் காட்டு	இடுகை	இடுகைகள்	பதில்கள்	சிறப்புக் கூறுகள்	கட்டுரைகள்	ஊடகம்	விருப்பங்கள்	காலவரிசையில் தேடுக	முன்னணி	சமீபத்தியவை	நபர்கள்	பட்டியல்கள்	உங்கள் விருப்பங்கள் தனிப்பட்டவையாகும். நீங்கள் மட்டுமே அவற்றைப் பார்க்க முடியும்.	நீங்கள் பின்தொடரும் யாரும் இவரைப் பின்தொடரவில்லை	பின்தொடர்பவர்களில் உங்களுக்குத் தெரிந்தவர்கள்	உங்கள் பதிலை இடுகையிடவும்	உங்கள் முகப்புக் காலவரிசை	என்ன நிகழ்கிறது?	நீங்களே சொந்தமாகத் தனிப்பயனாக்கிய காலவரிசையைப் பெற, இப்போதே பதிவுசெய்க!	சேவை விதிமுறைகள்	தனியுரிமைக் கொளகைக்கு	குக்கீகள் கொள்கை	அணுகல்தன்மை	விளம்பரத் தகவல்	மேலும்	பின்தொடர்	குழு சேர்க	பகடிக் கணக்கு
        Conversation	உரையாடல்
        PageEnd	தொடர்புடைய நபர்கள்	நீங்கள் விரும்பக்கூடியவை	யாரைப் பின்தொடரலாம்	தற்போது நடப்பிலுள்ளது	தேடல் வடிகட்டிகள்	X -க்குப் புதியவரா?
        BetweenPosts	இந்தத் தொடர்ச்சியைக் காண்பி	பதில்களைக் காண்பி	மேலும் பதில்களைக் காண்பி	இந்த இடுகை கிடைக்கவில்லை.	இடுகையை மொழிபெயர்	இந்த மொழிபெயர்ப்பை மதிப்பிடவும்:	மேற்கோள்களைக் காட்டு	மேலும் கண்டறியவும்
        OwnPosts	{}-இன் இடுகைகள்	{} விரும்பிய இடுகைகள்
        Total	{} இடுகை	{} இடுகைகள்
        Joined	இணைந்த தேதி: {}
        Born	பிறந்த தேதி {}
        Following	பின்தொடர்கிறீர்கள்
        Followers	பின்தொடர்பவர்	பின்தொடர்பவர்கள்	{} பின்தொடர்பவர்	{} பின்தொடர்பவர்கள்
        Subscriptions	சப்ஸ்கிர்ப்ஷன்ஸ்
        Pinned	பின்செய்த இடுகை
        YouReposted	நீங்கள் மறுஇடுகையிட்டீர்
        Reposted	{} மறுஇடுகையிட்டது
        ReplyingTo	{} -க்கான பதிலில்
        AndOthers	மற்றும் 1 நபர்	மற்றும் {} நபர்கள்
        Quote	மேற்கோள்
        ShowMore	மேலும் காண்பி
        TranslatedFrom	{} மொழியிலிருந்து Google -ஆல் மொழிபெயர்க்கப்பட்டது	Grok -ஆல் {} இலிருந்து மொழிபெயர்க்கப்பட்டது
        Label	கட்டுரை	தானியங்காக்கப்பட்டது
        Views	பார்வைகள்	{} பார்வை	{} பார்வைகள்
        Ad	விளம்பரம்	விளம்பரப்படுத்தப்பட்டது	{} -ஆல் விளம்பரப்படுத்தப்படுவது
        From	{} அனுப்பியுள்ளார்
        FromDomain	{} இலிருந்து
        Media	GIF	படம்
        th
        PageTop	ไม่พลาดสิ่งที่เกิดขึ้น	หากต้องการดูคีย์ลัด กดเครื่องหมายคำถาม
        Furniture	ผู้คนบน X เป็นคนแรกที่รู้	เข้าสู่ระบบ	สมัคร	ดูคีย์ลัด	ดูโพสต์ใหม่	โพสต์	การตอบกลับ	ไฮไลต์	บทความ	สื่อ	ความชอบ	ค้นหาลำดับเหตุการณ์	ยอดนิยม	ล่าสุด	ผู้คน	รายชื่อ	การชื่นชอบของคุณเป็นแบบส่วนตัว มีเพียงคุณเท่านั้นที่สามารถมองเห็นได้	ยังไม่ถูกติดตามจากคนที่คุณติดตามอยู่	ผู้ติดตามที่คุณรู้จัก	โพสต์การตอบกลับของคุณ	ลำดับเหตุการณ์ในหน้าแรกของคุณ	มีอะไรเกิดขึ้นบ้าง	สมัครตอนนี้เพื่อให้คุณมีลำดับเหตุการณ์ในแบบฉบับของตัวเอง!	ข้อตกลงการใช้งาน	นโยบายความเป็นส่วนตัว	นโยบายคุกกี้	การเข้าถึง	ข้อมูลโฆษณา	เพิ่มเติม	ติดตาม	สมัครรับข้อมูล	บัญชีล้อเลียน
        Conversation	บทสนทนา
        PageEnd	บุคคลที่เกี่ยวข้อง	คุณอาจชื่นชอบ	ติดตามใครดี	ความนิยมในขณะนี้	ตัวกรองการค้นหา	เพิ่งเริ่มใช้ X ใช่ไหม
        BetweenPosts	แสดงเธรดนี้	แสดงการตอบกลับ	แสดงการตอบกลับเพิ่มเติม	โพสต์นี้ไม่สามารถใช้งานได้	แปลโพสต์	ให้คะแนนการแปลนี้:	ดูคำพูด	ค้นหาเพิ่มเติม
        OwnPosts	โพสต์ของ {}	โพสต์ที่ชื่นชอบของ {}
        Total	{} โพสต์
        Joined	เข้าร่วมเมื่อ {}
        Born	เกิดเมื่อ {}
        Following	กําลังติดตาม
        Followers	ผู้ติดตาม	{} ผู้ติดตาม
        Subscriptions	ระบบสมาชิก
        Pinned	โพสต์ที่ปักหมุด
        YouReposted	คุณรีโพสต์แล้ว
        Reposted	{} รีโพสต์แล้ว
        ReplyingTo	การตอบกลับถึง
        AndOthers	และอีก {} คน
        Quote	การอ้างอิง
        ShowMore	แสดงเพิ่มเติม
        TranslatedFrom	แปลจาก {} โดย Google	แปลจาก {} โดย Grok
        Label	บทความ	อัตโนมัติ
        Views	ยอดดู	{} ยอดดู
        Ad	โฆษณา	ประชาสัมพันธ์	ประชาสัมพันธ์โดย {}
        From	จาก
        FromDomain	จาก {}
        Media	GIF	รูปภาพ
        tr
        PageTop	Olup bitenleri kaçırma	Klavye kısayollarını görüntülemek için soru işaretine bas
        Furniture	Haberleri önce X'teki kişiler alır.	Giriş yap	Kaydol	Klavye kısayollarını görüntüle	Yeni gönderileri gör	Gönderi	Gönderiler	Yanıtlar	Öne Çıkanlar	Makaleler	Medya	Beğeni	Zaman akışında ara	Popüler	En Son	Kişiler	Listeler	Beğenilerin gizlidir. Yalnızca sen görebilirsin.	Takip ettiğin kimse takip etmiyor	Tanıdığın takipçiler	Yanıtını gönder	Ana Sayfa Zaman Akışın	Neler oluyor?	Kişiselleştirilmiş zaman akışını almak için hemen kaydol!	Terms of Service	Privacy Policy	Çerez Politikası	Erişilebilirlik	Reklam bilgisi	Daha fazla	Takip et	Abone ol	Parodi hesabı
        Conversation	Sohbet
        PageEnd	Alakalı kişiler	Bunları beğenebilirsin	Kimi takip etmeli	Gündemdekiler	Arama filtreleri	X'te yeni misin?
        BetweenPosts	Bu Tweet dizisini göster	Yanıtları Göster	Daha fazla yanıt göster	Bu gönderi kullanılamıyor.	Gönderiyi çevir	Bu çeviriyi değerlendir:	Alıntıları Görüntüle	Daha fazlasını keşfet
        OwnPosts	{} adlı kullanıcının gönderileri	{} adlı kullanıcının beğenilen gönderileri
        Total	{} gönderi
        Joined	{} tarihinde katıldı
        Born	Doğum tarihi: {}
        Following	Takip edilen
        Followers	Takipçi	{} Takipçi
        Subscriptions	Abonelikler
        Pinned	Sabitlenmiş gönderi
        YouReposted	Yeniden gönderi yayınladın
        Reposted	{} gönderiyi yeniden yayınladı
        ReplyingTo	{} adlı kullanıcıya yanıt olarak
        AndOthers	ve diğer 1 kişiye	ve diğer {} kişiye
        Quote	Alıntı
        ShowMore	Daha fazla göster
        TranslatedFrom	Google tarafından {} dilinden çevrildi	Grok tarafından {} dilinden çevrildi
        Label	Makale	Otomatikleştirildi
        Views	Görüntülemeler	{} görüntülenme
        Ad	Reklam	Sponsorlu	{} tarafından sponsorlu
        From	{} adlı kullanıcıdan
        FromDomain	Kaynak: {}
        Media	GIF	Resim
        uk
        PageTop	Будьте в курсі того, що відбувається	Щоб переглянути гарячі клавіші, натисніть знак запитання
        Furniture	Користувачі X дізнаються про все першими.	Увійти	Зареєструватися	Переглянути гарячі клавіші	Переглянути нові пости	Опублікувати пост	Пости	Відповіді	Вибране	Статті	Медіафайли	Вподобання	Стрічка пошуку	Популярні	Останні	Люди	Списки	Ваші вподобання приватні. Їх бачите лише ви.	Не читає ніхто з-поміж тих, кого ви читаєте	Читачі, яких ви знаєте	Опублікувати відповідь	Ваша головна стрічка	Що відбувається?	Зареєструйтеся зараз, щоб отримати власну персоналізовану стрічку!	Умовами надання послуг	Політикою конфіденційності	Політика використання файлів cookie	Спеціальні можливості	Рекламна інформація	Інші дії	Читати	Підписатися	Пародійний профіль
        Conversation	Розмова
        PageEnd	Пов’язані люди	Вам може сподобатися	Рекомендовані	Актуальне зараз	Фільтри пошуку	Нещодавно в X?
        BetweenPosts	Показати цей потік	Показати відповіді	Показати більше відповідей	Цей пост недоступний.	Перекласти пост	Оцініть цей переклад:	Переглянути цитати	Дізнавайтеся більше
        OwnPosts	Пости {}	Пості, що подобаються {}
        Total	{} пости	{} постів	{} пост	{} посту
        Joined	Дата приєднання: {}
        Born	Дата народження: {}
        Following	читає(те)
        Followers	читачі	читачів	читач	читача	{} читачі	{} читачів	{} читач	{} читача
        Subscriptions	Передплати
        Pinned	Закріплений пост
        YouReposted	Ви зробили репост
        Reposted	{} зробив(-ла) репост
        ReplyingTo	У відповідь
        AndOthers	і ще {}	і ще 1
        Quote	Цитата
        ShowMore	Показати більше
        TranslatedFrom	Мова оригіналу – {}, переклад від Google	Мова оригіналу – {}, перекладено Grok
        Label	Стаття	Автоматично
        Views	перегляди	{} перегляди	{} переглядів	{} перегляд	{} перегляду
        Ad	Реклама	Реклама від {}
        From	Від
        FromDomain	З рахунку {}
        Media	GIF-файл	Зображення
        ur
        PageTop	کیا چل رہا ہے، اس بارے میں لاعلم نہ رہیں	کی بورڈ شارٹ کٹس دیکھنے کے لیے سوالیہ نشان کو دبائیں
        Furniture	People on X are the first to know.	لاگ ان کریں	سائن اپ کریں	کی بورڈ شارٹ کٹس دیکھیں	See new posts	Post	Posts	جوابات	سرخیاں	Articles	میڈیا	لائک	ٹائم لائن میں تلاش کریں	مقبول ترین	تازہ ترین	لوگ	فہرستیں	Your likes are private. Only you can see them.	جن لوگوں کو آپ فالو کر رہے ہیں ان میں سے کسی نے بھی فالو نہیں کیا	جن فالورز کو آپ جانتے ہیں	Post your reply	آپ کی ہوم ٹائم لائن	کیا چل رہا ہے؟	اپنی ذاتی ٹائم لائن حاصل کرنے کے لیے ابھی سائن اپ کریں!	سروس کی شرائط	پرائیویسی حکمت عملی	کوکیز پالیسی	خصوصی افراد کے لیے رسائی	اشتہارات کی معلومات	مزید	فالو کریں	سبسکرائب کریں	Parody account
        Conversation	گفتگو
        PageEnd	متعلقہ لوگ	شاید آپ کو یہ بھی پسند آئے	کسے فالو کیا جائے	اس وقت مقبول	تلاش کے فلٹرز	New to X?
        BetweenPosts	یہ تھریڈ دکھائیں	جوابات دکھائیں	مزید جوابات دکھائیں	This post is unavailable.	Translate post	Rate this translation:	منقول دیکھیں	مزید دریافت کریں
        OwnPosts	{}’s posts	{}’s liked posts
        Total	{} post	{} posts
        Joined	Joined {}	{} میں شامل ہوئے
        Born	پیدائش {}
        Following	فالو کر رہا ہے
        Followers	فالوور	فالوورز	{} فالوور	{} فالوورز
        Subscriptions	سبسکرپشن
        Pinned	Pinned post
        YouReposted	You reposted
        Reposted	{} reposted
        ReplyingTo	{} کے جواب میں
        AndOthers	اور 1 other	اور {} others
        Quote	نقل کریں
        ShowMore	مزید دکھائیں
        TranslatedFrom	گوگل کے ذریعے {} سے ترجمہ شدہ	Translated from {} by Grok
        Label	مضمون	Automated
        Views	دیکھے جانے کی تعداد	{} view	{} views
        Ad	اشتہار	تشہیر شدہ	{} کی طرف سے تشہیر شدہ
        From	منجانب
        FromDomain	From {}
        Media	GIF	تصویر
        vi
        PageTop	Đừng bỏ lỡ chuyện gì đang diễn ra	Để xem phím tắt, nhấn dấu chấm hỏi
        Furniture	Những người dùng X luôn biết mọi chuyện đầu tiên.	Đăng nhập	Đăng ký	Xem phím tắt	Xem bài đăng mới	Đăng	Bài đăng	Các phản hồi	Sự kiện nổi bật	Bài viết	Phương tiện	Lượt thích	Tìm kiếm dòng thời gian	Hàng đầu	Mới nhất	Mọi người	Danh sách	Lượt thích của bạn đang ở chế độ riêng tư. Chỉ bạn mới có thể thấy số liệu này.	Không được theo dõi bởi bất kỳ ai mà bạn đang theo dõi	Người theo dõi mà bạn biết	Đăng câu trả lời của bạn	Dòng thời gian Trang chủ của bạn	Chuyện gì đang xảy ra?	Đăng ký ngay để nhận dòng thời gian cá nhân hóa của riêng bạn!	Điều khoản Dịch vụ	Chính sách Quyền riêng tư	Chính sách cookie	Khả năng truy cập	Thông tin quảng cáo	Thêm	Theo dõi	Tài khoản giễu nhại
        Conversation	Cuộc trò chuyện
        PageEnd	Người liên quan	Bạn có thể thích	Gợi ý theo dõi	Đang nổi bật	Bộ lọc tìm kiếm	Bạn mới làm quen với X ư?
        BetweenPosts	Hiển thị chuỗi hội thoại này	Hiển thị các câu trả lời	Hiển thị thêm trả lời	Không có bài đăng này.	Dịch bài đăng	Đánh giá bản dịch này:	Xem trích dẫn	Khám phá thêm
        OwnPosts	Bài đăng của {}	Bài đăng {} đã thích
        Total	{} bài đăng
        Joined	Đã tham gia vào {}	Tham gia {}
        Born	Sinh vào ngày {}
        Following	Đang theo dõi
        Followers	Người theo dõi	{} Người theo dõi
        Subscriptions	Đăng ký
        Pinned	Bài đăng đã ghim
        YouReposted	Bạn đã đăng lại
        Reposted	{} đã đăng lại
        ReplyingTo	Đang trả lời
        AndOthers	và {} người khác
        Quote	Trích dẫn
        ShowMore	Hiển thị thêm
        TranslatedFrom	Được dịch từ {} bởi Google	Bản dịch từ {} của Grok
        Label	Bài viết	Tự động
        Views	Lượt xem	{} lượt xem
        Ad	Quảng cáo	Được quảng bá	Được quảng bá bởi {}
        From	Từ
        FromDomain	Từ {}
        Media	Ảnh GIF	Hình ảnh
        yo
        PageTop	Má pàdánù ǹkan tó n ṣẹlẹ̀	Láti wo àwọn àbùjá kíbọọ̀dì, tẹ àmi ìbéèrè
        Furniture	People on X are the first to know.	Fàṣẹwọlé	Forúkọsílẹ̀	Wo àwọn àbùjá kíbọọ̀dì	See new posts	Post	Posts	Àwọn èsì	Highlights	Articles	Mídíà	Àwọn ìfẹ́ràn	Wá ìròyìn tuntun	Òkè	Tuntun	Àwọn ènìyàn	Àwọn àtòkọ	Your likes are private. Only you can see them.	Not followed by anyone you’re following	Àwọn olùtelé tí o mọ̀	Post your reply	Ojúlé Ìròyìn-Tuntun rẹ	Kí ló ń ṣẹlẹ̀?	Forúkọsílẹ̀ nísìnyí láti gba àkànṣe ti ara ẹni ìròyìn tuntun rẹ!	àwọn Ìfẹnukò Ìlò	Ìlànà Ìpamọ́	Ìlànà Kúkì	Ìráàyèsí	Ẹ̀kúnrẹ́rẹ́ àlàyé àwọn ìpòlówó	Síwájú síi	Tẹ̀lé	Ṣe alábàápín	Parody account
        Conversation	Ìtàkúrọ̀sọ
        PageEnd	Àwọn ènìyàn tó ṣe kókó	O lè nífẹ̀ẹ́ sí	Ẹni láti tẹ̀lé	Ó ń di àṣà lọ́wọ́	Wá àwọn asẹ́	New to X?
        BetweenPosts	Ṣàfihàn tírẹ́ẹ̀dì yìí	Show Replies	Ṣàfihàn àwọn èsì púpọ̀ si	This post is unavailable.	Translate post	Rate this translation:	View Quotes	Ṣàwárí sí i
        OwnPosts	{}’s posts	{}’s liked posts
        Total	{} post	{} posts
        Joined	Joined {}	Darapọ̀ {}
        Born	Bí {}
        Following	Ń tẹ̀lé
        Followers	Àwọn Olùtẹ̀lé	{} Àwọn Olùtẹ̀lé
        Subscriptions	Àwọn Ìforúkọsílẹ̀
        Pinned	Pinned post
        YouReposted	You reposted
        Reposted	{} reposted
        ReplyingTo	Ń fèsì sí
        AndOthers	and 1 other	and {} others
        Quote	Quote
        ShowMore	Fihàn sii
        TranslatedFrom	Túmọ̀ láti {}nípasẹ̀ Google	Translated from {} by Grok
        Label	Àpilẹ̀kọ	Automated
        Views	Àwọn ìwo	{} view	{} views
        Ad	Ad	Ìpolongo	Promoted by {}
        From	From
        FromDomain	From {}
        Media	GIF	Àwòran
        zh
        PageTop	新鲜事一网打尽	要查看键盘快捷键，按下问号
        Furniture	X 上的用户能够抢先知道。	登录	注册	查看键盘快捷键	查看新帖子	发帖	帖子	回复	亮点	文章	媒体	喜欢	搜索时间线	热门	最新	用户	列表	你的点赞是私密的。只有你能看到它们。	你关注的人中没有人关注	你认识的关注者	发布你的回复	你的主页时间线	有什么新鲜事？	立即注册，获取你自己的个性化时间线！	服务条款	隐私政策	Cookie 政策	辅助功能	广告信息	更多	关注	订阅	戏仿账号
        Conversation	对话
        PageEnd	相关用户	你可能会喜欢	推荐关注	当前趋势	搜索过滤	X 的新用户？
        BetweenPosts	显示这个主题帖	显示回复	显示更多回复	这个帖子不可用。	翻译帖子	评价此翻译：	查看引用	发现更多
        OwnPosts	{} 的帖子	{} 点赞的帖子
        Total	{} 帖子
        Joined	加入于 {}	{} 加入
        Born	出生于 {}
        Following	正在关注
        Followers	关注者	{} 关注者
        Subscriptions	订阅服务
        Pinned	已置顶帖子
        YouReposted	你已转帖
        Reposted	{} 已转帖
        ReplyingTo	回复
        AndOthers	和 另外 {} 个人
        Quote	引用
        ShowMore	显示更多
        TranslatedFrom	由 Google 翻译自{}	由 Grok 翻译自{}
        Label	文章	自动发推
        Views	浏览量	{} 次观看
        Ad	广告	推荐	由 {} 推广
        From	来自
        FromDomain	自 {}
        Media	GIF	图像
        zh-Hant
        PageTop	別錯過正在發生的新鮮事	若要查看鍵盤快速鍵，請按問號
        Furniture	X 使用者總是搶先得知新消息。	登入	註冊	查看鍵盤快速鍵	查看新貼文	貼文	回覆	精選內容	文章	媒體	喜歡的內容	搜尋時間軸	熱門	最新	人物	列表	你喜歡的內容是私人的。只有你能看見它們。	未被你跟隨的任何人跟隨	你所認識的跟隨者	發佈你的回覆	你的首頁時間軸	有什麼新鮮事？	立即註冊，取得你個人專屬的時間軸！	服務條款	隱私政策	Cookie 使用政策	協助工具	廣告資訊	更多	跟隨	訂閱	模仿帳戶
        Conversation	對話
        PageEnd	相關人士	你可能會喜歡	跟隨誰	流行趨勢	搜尋篩選	X 的新手？
        BetweenPosts	顯示此對話串	顯示回覆	顯示更多回覆	此貼文無法查看。	翻譯貼文	評價此翻譯：	查看引用	探索更多
        OwnPosts	{} 的貼文	{} 喜歡的貼文
        Total	{} 則貼文
        Joined	於 {}加入	已加入 {}
        Born	出生於 {}
        Following	個跟隨中
        Followers	位跟隨者	{} 位跟隨者
        Subscriptions	訂閱服務
        Pinned	釘選的貼文
        YouReposted	你已轉發
        Reposted	{} 已轉發
        ReplyingTo	回覆給
        AndOthers	和其他 {} 人
        Quote	引用
        ShowMore	顯示更多
        TranslatedFrom	翻譯自{}，由 Google 翻譯	由 Grok 翻譯自{}
        Label	文章	自動化
        Views	觀看次數	{} 次查看
        Ad	廣告	推廣	由 {} 推廣
        From	來自
        FromDomain	從 {}
        Media	GIF	圖片
        """;
}
