// Countries in the words of the other languages that infoboxes are read in (ca de el es fr it nl pl pt ru sv tr uk).
// Origin: Unicode CLDR 48, territory names (https://cldr.unicode.org; © Unicode, Inc., Unicode License v3);
// past states compiled by hand.

/** `country|name[|name…]`, one a line; no name stands for two countries. */
const table = `
Afghanistan|Afganistan|Αφγανιστάν|Afganistán|Afeganistão|Афганистан|Афганістан
Albania|Albània|Albanien|Αλβανία|Albanie|Albanië|Albânia|Албания|Arnavutluk|Албанія
Algeria|Algèria|Algerien|Αλγερία|Argelia|Algérie|Algerije|Algieria|Argélia|Алжир|Algeriet|Cezayir
Andorra|Ανδόρα|Andorre|Andora|Андорра
Angola|Αγκόλα|Ангола
Argentina|Argentinien|Αργεντινή|Argentine|Argentinië|Argentyna|Аргентина|Arjantin
Armenia|Armènia|Armenien|Αρμενία|Arménie|Armenië|Armênia|Армения|Ermenistan|Вірменія
Australia|Austràlia|Australien|Αυστραλία|Australie|Australië|Austrália|Австралия|Avustralya|Австралія
Austria|Àustria|Österreich|Αυστρία|Autriche|Oostenrijk|Áustria|Австрия|Österrike|Avusturya|Австрія
Azerbaijan|Azerbaidjan|Aserbaidschan|Αζερμπαϊτζάν|Azerbaiyán|Azerbaïdjan|Azerbaigian|Azerbeidzjan|Azerbejdżan|Azerbaijão|Азербайджан|Azerbajdzjan|Azerbaycan
Bahamas|Bahames|Μπαχάμες|Bahama’s|Bahamy|Багамы|Bahamalar|Багамські Острови
Bahrain|Μπαχρέιν|Baréin|Bahreïn|Bahrein|Bahrajn|Barein|Бахрейн|Bahreyn
Bangladesh|Bangladesch|Μπανγκλαντές|Bangladés|Bangladesz|Бангладеш|Bangladeş
Barbados|Μπαρμπέιντος|Barbade|Барбадос
Belarus|Belarús|Λευκορωσία|Bielorrusia|Biélorussie|Bielorussia|Białoruś|Bielorrússia|Беларусь|Білорусь
Belgium|Bèlgica|Belgien|Βέλγιο|Bélgica|Belgique|Belgio|België|Belgia|Бельгия|Belçika|Бельгія
Belize|Μπελίζ|Belice|Белиз|Беліз
Benin|Benín|Μπενίν|Bénin|Бенин|Бенін
Bhutan|Μπουτάν|Bután|Bhoutan|Butão|Бутан|Butan
Bolivia|Bolívia|Bolivien|Βολιβία|Bolivie|Boliwia|Боливия|Bolivya|Болівія
Bosnia and Herzegovina|Bòsnia i Hercegovina|Bosnien und Herzegowina|Βοσνία - Ερζεγοβίνη|Bosnia y Herzegovina|Bosnie-Herzégovine|Bosnia ed Erzegovina|Bosnië en Herzegovina|Bośnia i Hercegowina|Bósnia e Herzegovina|Босния и Герцеговина|Bosnien och Hercegovina|Bosna-Hersek|Боснія і Герцеговина
Botswana|Botsuana|Μποτσουάνα|Ботсвана|Botsvana
Brazil|Brasil|Brasilien|Βραζιλία|Brésil|Brasile|Brazilië|Brazylia|Бразилия|Brezilya|Бразилія
Brunei|Brunei Darussalam|Μπρουνέι|Brunéi|Бруней
Bulgaria|Bulgària|Bulgarien|Βουλγαρία|Bulgarie|Bulgarije|Bułgaria|Bulgária|Болгария|Bulgaristan|Болгарія
Burkina Faso|Μπουρκίνα Φάσο|Burquina Faso|Буркина-Фасо|Буркіна-Фасо
Burundi|Μπουρούντι|Бурунди|Бурунді
Cambodia|Cambodja|Kambodscha|Καμπότζη|Camboya|Cambodge|Cambogia|Kambodża|Camboja|Камбоджа|Kambodja|Kamboçya
Cameroon|Camerun|Kamerun|Καμερούν|Camerún|Cameroun|Kameroen|Camarões|Камерун
Canada|Canadà|Kanada|Καναδάς|Canadá|Канада
Cape Verde|Cap Verd|Cabo Verde|Πράσινο Ακρωτήριο|Cap-Vert|Capo Verde|Kaapverdië|Republika Zielonego Przylądka|Кабо-Верде|Kap Verde
Chad|Txad|Tschad|Τσαντ|Tchad|Ciad|Tsjaad|Czad|Chade|Чад|Çad
Chile|Xile|Χιλή|Chili|Cile|Чили|Şili|Чилі
China|Xina|Κίνα|Chine|Cina|Chiny|Китай|Kina|Çin
Colombia|Colòmbia|Kolumbien|Κολομβία|Colombie|Kolumbia|Colômbia|Колумбия|Kolombiya|Колумбія
Comoros|Comores|Komoren|Κομόρες|Comoras|Comore|Comoren|Komory|Коморы|Komorerna|Komorlar|Комори
Costa Rica|Κόστα Ρίκα|Kostaryka|Коста-Рика|Kosta Rika
Croatia|Croàcia|Kroatien|Κροατία|Croacia|Croatie|Croazia|Kroatië|Chorwacja|Croácia|Хорватия|Hırvatistan|Хорватія
Cuba|Kuba|Κούβα|Куба|Küba
Cyprus|Xipre|Zypern|Κύπρος|Chipre|Chypre|Cipro|Cypr|Кипр|Cypern|Kıbrıs|Кіпр
Czech Republic|Txèquia|Tschechien|Τσεχία|Chequia|Tchéquie|Cechia|Tsjechië|Czechy|Tchéquia|Чехия|Tjeckien|Çekya|Чехія
Denmark|Dinamarca|Dänemark|Δανία|Danemark|Danimarca|Denemarken|Dania|Дания|Danmark|Danimarka|Данія
Djibouti|Dschibuti|Τζιμπουτί|Yibuti|Gibuti|Dżibuti|Djibuti|Джибути|Cibuti|Джибуті
Dominican Republic|República Dominicana|Dominikanische Republik|Δομινικανή Δημοκρατία|République dominicaine|Repubblica Dominicana|Dominicaanse Republiek|Dominikana|Доминиканская Республика|Dominikanska republiken|Dominik Cumhuriyeti|Домініканська Республіка
East Timor|Timor-Leste|Τιμόρ-Λέστε|Timor oriental|Timor Est|Oost-Timor|Timor Wschodni|Восточный Тимор|Östtimor|Тимор-Лешті
Ecuador|Equador|Ισημερινός|Équateur|Ekwador|Эквадор|Ekvador|Еквадор
Egypt|Egipte|Ägypten|Αίγυπτος|Egipto|Égypte|Egitto|Egypte|Egipt|Egito|Египет|Egypten|Mısır|Єгипет
El Salvador|Ελ Σαλβαδόρ|Salvador|Salwador|Сальвадор
Eritrea|Ερυθραία|Érythrée|Erytrea|Eritreia|Эритрея|Eritre|Еритрея
Estonia|Estònia|Estland|Εσθονία|Estonie|Estônia|Эстония|Estonya|Естонія
Eswatini|Εσουατίνι|Esuatini|Essuatíni|Эсватини|Esvatini|Есватіні
Ethiopia|Etiòpia|Äthiopien|Αιθιοπία|Etiopía|Éthiopie|Etiopia|Ethiopië|Etiópia|Эфиопия|Etiopien|Etiyopya|Ефіопія
Fiji|Fidschi|Φίτζι|Fiyi|Fidji|Figi|Fidżi|Фиджи|Фіджі
Finland|Finlàndia|Finnland|Φινλανδία|Finlandia|Finlande|Finlândia|Финляндия|Finlandiya|Фінляндія
France|França|Frankreich|Γαλλία|Francia|Frankrijk|Francja|Франция|Frankrike|Fransa|Франція
Gabon|Gabun|Γκαμπόν|Gabón|Gabão|Габон
Gambia|Gàmbia|Γκάμπια|Gambie|Gâmbia|Гамбия|Gambiya|Гамбія
Georgia|Geòrgia|Georgien|Γεωργία|Géorgie|Georgië|Gruzja|Geórgia|Грузия|Gürcistan|Грузія
Germany|Alemanya|Deutschland|Γερμανία|Alemania|Allemagne|Germania|Duitsland|Niemcy|Alemanha|Германия|Tyskland|Almanya|Німеччина
Ghana|Γκάνα|Gana|Гана
Greece|Grècia|Griechenland|Ελλάδα|Grecia|Grèce|Griekenland|Grecja|Grécia|Греция|Grekland|Yunanistan|Греція
Grenada|Γρενάδα|Granada|Grenade|Гренада
Guatemala|Γουατεμάλα|Gwatemala|Гватемала
Guinea|Γουινέα|Guinée|Guinee|Gwinea|Guiné|Гвинея|Gine|Гвінея
Guyana|Γουιάνα|Gujana|Guiana|Гайана|Гаяна
Haiti|Haití|Αϊτή|Haïti|Гаити|Гаїті
Honduras|Hondures|Ονδούρα|Гондурас
Hungary|Hongria|Ungarn|Ουγγαρία|Hungría|Hongrie|Ungheria|Hongarije|Węgry|Hungria|Венгрия|Ungern|Macaristan|Угорщина
Iceland|Islàndia|Island|Ισλανδία|Islandia|Islande|Islanda|IJsland|Islândia|Исландия|İzlanda|Ісландія
India|Índia|Indien|Ινδία|Inde|Indie|Индия|Hindistan|Індія
Indonesia|Indonèsia|Indonesien|Ινδονησία|Indonésie|Indonesië|Indonezja|Indonésia|Индонезия|Endonezya|Індонезія
Iran|Ιράν|Irán|Irã|Иран|İran|Іран
Iraq|Irak|Ιράκ|Iraque|Ирак|Ірак
Ireland|Irlanda|Irland|Ιρλανδία|Irlande|Ierland|Irlandia|Ирландия|İrlanda|Ірландія
Israel|Ισραήλ|Israël|Israele|Izrael|Израиль|İsrail|Ізраїль
Italy|Itàlia|Italien|Ιταλία|Italia|Italie|Italië|Włochy|Itália|Италия|İtalya|Італія
Ivory Coast|Côte d’Ivoire|Ακτή Ελεφαντοστού|Costa d’Avorio|Ivoorkust|Costa do Marfim|Кот-д’Ивуар|Elfenbenskusten|Кот-дʼІвуар
Jamaica|Jamaika|Τζαμάικα|Jamaïque|Giamaica|Jamajka|Ямайка
Japan|Japó|Ιαπωνία|Japón|Japon|Giappone|Japonia|Japão|Япония|Japonya|Японія
Jordan|Jordània|Jordanien|Ιορδανία|Jordania|Jordanie|Giordania|Jordanië|Jordânia|Иордания|Ürdün|Йорданія
Kazakhstan|Kasachstan|Καζακστάν|Kazajistán|Kazakistan|Kazachstan|Cazaquistão|Казахстан|Kazakstan
Kenya|Kenia|Κένυα|Quênia|Кения|Кенія
Kosovo|Κοσσυφοπέδιο|Kosowo|Косово|Kosova
Kuwait|Κουβέιτ|Koweït|Koeweit|Kuwejt|Кувейт|Kuveyt
Kyrgyzstan|Kirguizstan|Kirgisistan|Κιργιστάν|Kirguistán|Kirghizstan|Kirghizistan|Kirgizië|Kirgistan|Quirguistão|Киргизия|Kirgizistan|Kırgızistan|Киргизстан
Laos|Lao|Λάος|Лаос
Latvia|Letònia|Lettland|Λετονία|Letonia|Lettonie|Lettonia|Letland|Łotwa|Letônia|Латвия|Letonya|Латвія
Lebanon|Líban|Libanon|Λίβανος|Líbano|Liban|Libano|Ливан|Lübnan|Ліван
Lesotho|Λεσότο|Lesoto|Лесото
Liberia|Libèria|Λιβερία|Libéria|Либерия|Liberya|Ліберія
Libya|Líbia|Libyen|Λιβύη|Libia|Libye|Libië|Ливия|Лівія
Liechtenstein|Λιχτενστάιν|Лихтенштейн|Ліхтенштейн
Lithuania|Lituània|Litauen|Λιθουανία|Lituania|Lituanie|Litouwen|Litwa|Lituânia|Литва|Litvanya
Luxembourg|Luxemburg|Λουξεμβούργο|Luxemburgo|Lussemburgo|Luksemburg|Люксембург|Lüksemburg
Madagascar|Madagaskar|Μαδαγασκάρη|Мадагаскар
Malawi|Μαλάουι|Malaui|Малави|Malavi|Малаві
Malaysia|Malàisia|Μαλαισία|Malasia|Malaisie|Maleisië|Malezja|Malásia|Малайзия|Malezya|Малайзія
Maldives|Malediven|Μαλδίβες|Maldivas|Maldive|Maldiven|Malediwy|Мальдивы|Maldiverna|Maldivler|Мальдіви
Mali|Μάλι|Мали|Малі
Malta|Μάλτα|Malte|Мальта
Mauritania|Mauritània|Mauretanien|Μαυριτανία|Mauritanie|Mauritanië|Mauretania|Mauritânia|Мавритания|Moritanya|Мавританія
Mauritius|Maurici|Μαυρίκιος|Mauricio|Maurice|Maurício|Маврикий|Маврикій
Mexico|Mèxic|Mexiko|Μεξικό|México|Mexique|Messico|Meksyk|Мексика|Meksika
Moldova|Moldàvia|Republik Moldau|Μολδαβία|Moldavia|Moldavie|Moldavië|Mołdawia|Moldávia|Молдова|Moldavien
Monaco|Mònaco|Μονακό|Mónaco|Monako|Mônaco|Монако
Mongolia|Mongòlia|Mongolei|Μογγολία|Mongolie|Mongolië|Mongólia|Монголия|Mongoliet|Moğolistan|Монголія
Montenegro|Μαυροβούνιο|Monténégro|Czarnogóra|Черногория|Karadağ|Чорногорія
Morocco|Marroc|Marokko|Μαρόκο|Marruecos|Maroc|Marocco|Maroko|Marrocos|Марокко|Marocko|Fas
Mozambique|Moçambic|Mosambik|Μοζαμβίκη|Mozambico|Mozambik|Moçambique|Мозамбик|Мозамбік
Myanmar|Myanmar (Birmània)|Μιανμάρ (Βιρμανία)|Myanmar (Birmania)|Myanmar (Birmanie)|Myanmar (Birma)|Mjanma (Birma)|Mianmar (Birmânia)|Мьянма (Бирма)|Myanmar (Burma)|Мʼянма (Бірма)
Namibia|Namíbia|Ναμίμπια|Namibie|Namibië|Намибия|Namibya|Намібія
Nepal|Νεπάλ|Népal|Непал
Netherlands|Països Baixos|Niederlande|Κάτω Χώρες|Países Bajos|Pays-Bas|Paesi Bassi|Nederland|Holandia|Países Baixos|Нидерланды|Nederländerna|Hollanda|Нідерланди
New Zealand|Nova Zelanda|Neuseeland|Νέα Ζηλανδία|Nueva Zelanda|Nouvelle-Zélande|Nuova Zelanda|Nieuw-Zeeland|Nowa Zelandia|Nova Zelândia|Новая Зеландия|Nya Zeeland|Yeni Zelanda|Нова Зеландія
Nicaragua|Νικαράγουα|Nikaragua|Nicarágua|Никарагуа|Нікарагуа
Niger|Níger|Νίγηρας|Нигер|Nijer|Нігер
Nigeria|Nigèria|Νιγηρία|Nigéria|Нигерия|Nijerya|Нігерія
North Korea|Corea del Nord|Nordkorea|Βόρεια Κορέα|Corea del Norte|Corée du Nord|Noord-Korea|Korea Północna|Coreia do Norte|КНДР|Kuzey Kore|Північна Корея
North Macedonia|Macedònia del Nord|Nordmazedonien|Βόρεια Μακεδονία|Macedonia del Norte|Macédoine du Nord|Macedonia del Nord|Noord-Macedonië|Macedonia Północna|Macedônia do Norte|Северная Македония|Nordmakedonien|Kuzey Makedonya|Північна Македонія
Norway|Noruega|Norwegen|Νορβηγία|Norvège|Norvegia|Noorwegen|Norwegia|Норвегия|Norge|Norveç|Норвегія
Oman|Ομάν|Omán|Omã|Оман|Umman
Pakistan|Πακιστάν|Pakistán|Paquistão|Пакистан
Palestine|Territoris palestins|Palästinensische Autonomiegebiete|Παλαιστινιακά Εδάφη|Territorios Palestinos|Territoires palestiniens|Territori Palestinesi|Palestijnse gebieden|Terytoria Palestyńskie|Territórios palestinos|Палестинские территории|Palestinska territorierna|Filistin Bölgeleri|Палестинські території
Panama|Panamà|Παναμάς|Panamá|Панама
Papua New Guinea|Papua Nova Guinea|Papua-Neuguinea|Παπούα Νέα Γουινέα|Papúa Nueva Guinea|Papouasie-Nouvelle-Guinée|Papua Nuova Guinea|Papoea-Nieuw-Guinea|Papua-Nowa Gwinea|Papua-Nova Guiné|Папуа — Новая Гвинея|Papua Nya Guinea|Papua Yeni Gine|Папуа-Нова Гвінея
Paraguay|Paraguai|Παραγουάη|Paragwaj|Парагвай
Peru|Perú|Περού|Pérou|Perù|Перу
Philippines|Filipines|Philippinen|Φιλιππίνες|Filipinas|Filippine|Filipijnen|Filipiny|Филиппины|Filippinerna|Filipinler|Філіппіни
Poland|Polònia|Polen|Πολωνία|Polonia|Pologne|Polska|Polônia|Польша|Polonya|Польща
Portugal|Πορτογαλία|Portogallo|Portugalia|Португалия|Portekiz|Португалія
Qatar|Katar|Κατάρ|Catar|Катар
Romania|Rumänien|Ρουμανία|Rumanía|Roumanie|Roemenië|Rumunia|Romênia|Румыния|Romanya|Румунія
Russia|Rússia|Russland|Ρωσία|Rusia|Russie|Rusland|Rosja|Россия|Ryssland|Rusya|Росія
Rwanda|Ruanda|Ρουάντα|Руанда
Samoa|Σαμόα|Самоа
San Marino|Άγιος Μαρίνος|Saint-Marin|Сан-Марино
Saudi Arabia|Aràbia Saudí|Saudi-Arabien|Σαουδική Αραβία|Arabia Saudí|Arabie saoudite|Arabia Saudita|Saoedi-Arabië|Arabia Saudyjska|Arábia Saudita|Саудовская Аравия|Saudiarabien|Suudi Arabistan|Саудівська Аравія
Senegal|Σενεγάλη|Sénégal|Сенегал
Serbia|Sèrbia|Serbien|Σερβία|Serbie|Servië|Sérvia|Сербия|Sırbistan|Сербія
Seychelles|Seychellen|Σεϋχέλλες|Seszele|Seicheles|Сейшельские о-ва|Seychellerna|Seyşeller|Сейшельські Острови
Sierra Leone|Σιέρα Λεόνε|Sierra Leona|Serra Leoa|Сьерра-Леоне|Сьєрра-Леоне
Singapore|Singapur|Σιγκαπούρη|Singapour|Singapura|Сингапур|Сінгапур
Slovakia|Eslovàquia|Slowakei|Σλοβακία|Eslovaquia|Slovaquie|Slovacchia|Slowakije|Słowacja|Eslováquia|Словакия|Slovakien|Slovakya|Словаччина
Slovenia|Eslovènia|Slowenien|Σλοβενία|Eslovenia|Slovénie|Slovenië|Słowenia|Eslovênia|Словения|Slovenien|Slovenya|Словенія
Somalia|Somàlia|Σομαλία|Somalie|Somalië|Somália|Сомали|Somali|Сомалі
South Africa|Sud-àfrica|Südafrika|Νότια Αφρική|Sudáfrica|Afrique du Sud|Sudafrica|Zuid-Afrika|Republika Południowej Afryki|África do Sul|Южно-Африканская Республика|Sydafrika|Güney Afrika|Південно-Африканська Республіка
South Korea|Corea del Sud|Südkorea|Νότια Κορέα|Corea del Sur|Corée du Sud|Zuid-Korea|Korea Południowa|Coreia do Sul|Республика Корея|Sydkorea|Güney Kore|Південна Корея
South Sudan|Sudan del Sud|Südsudan|Νότιο Σουδάν|Sudán del Sur|Soudan du Sud|Sud Sudan|Zuid-Soedan|Sudan Południowy|Sudão do Sul|Южный Судан|Sydsudan|Güney Sudan|Південний Судан
Spain|Espanya|Spanien|Ισπανία|España|Espagne|Spagna|Spanje|Hiszpania|Espanha|Испания|İspanya|Іспанія
Sri Lanka|Σρι Λάνκα|Шри-Ланка|Шрі-Ланка
Sudan|Σουδάν|Sudán|Soudan|Soedan|Sudão|Судан
Suriname|Surinam|Σουρινάμ|Суринам
Sweden|Suècia|Schweden|Σουηδία|Suecia|Suède|Svezia|Zweden|Szwecja|Suécia|Швеция|Sverige|İsveç|Швеція
Switzerland|Suïssa|Schweiz|Ελβετία|Suiza|Suisse|Svizzera|Zwitserland|Szwajcaria|Suíça|Швейцария|İsviçre|Швейцарія
Syria|Síria|Syrien|Συρία|Siria|Syrie|Syrië|Сирия|Suriye|Сирія
Taiwan|Ταϊβάν|Taiwán|Taïwan|Tajwan|Тайвань|Tayvan
Tajikistan|Tadjikistan|Tadschikistan|Τατζικιστάν|Tayikistán|Tagikistan|Tadzjikistan|Tadżykistan|Tadjiquistão|Таджикистан|Tacikistan
Tanzania|Tanzània|Tansania|Τανζανία|Tanzanie|Tanzânia|Танзания|Tanzanya|Танзанія
Thailand|Tailàndia|Ταϊλάνδη|Tailandia|Thaïlande|Thailandia|Tajlandia|Tailândia|Таиланд|Tayland|Таїланд
Togo|Τόγκο|Того
Tonga|Τόνγκα|Тонга
Trinidad and Tobago|Trinidad i Tobago|Trinidad und Tobago|Τρινιντάντ και Τομπάγκο|Trinidad y Tobago|Trinité-et-Tobago|Trinidad e Tobago|Trinidad en Tobago|Trynidad i Tobago|Тринидад и Тобаго|Trinidad och Tobago|Trinidad ve Tobago|Тринідад і Тобаго
Tunisia|Tunísia|Tunesien|Τυνησία|Túnez|Tunisie|Tunesië|Tunezja|Тунис|Tunisien|Tunus|Туніс
Turkey|Turquia|Türkei|Τουρκία|Turquía|Turquie|Turchia|Turkije|Turcja|Турция|Turkiet|Türkiye|Туреччина
Turkmenistan|Τουρκμενιστάν|Turkmenistán|Turkménistan|Turcomenistão|Туркменистан|Türkmenistan|Туркменістан
Uganda|Ουγκάντα|Ouganda|Oeganda|Уганда
Ukraine|Ucraïna|Ουκρανία|Ucrania|Ucraina|Oekraïne|Ukraina|Ucrânia|Украина|Ukrayna|Україна
United Arab Emirates|Emirats Àrabs Units|Vereinigte Arabische Emirate|Ηνωμένα Αραβικά Εμιράτα|Emiratos Árabes Unidos|Émirats arabes unis|Emirati Arabi Uniti|Verenigde Arabische Emiraten|Zjednoczone Emiraty Arabskie|Emirados Árabes Unidos|ОАЭ|Förenade Arabemiraten|Birleşik Arap Emirlikleri|Обʼєднані Арабські Емірати
United Kingdom|Regne Unit|Vereinigtes Königreich|Ηνωμένο Βασίλειο|Reino Unido|Royaume-Uni|Regno Unito|Verenigd Koninkrijk|Wielka Brytania|Великобритания|Storbritannien|Birleşik Krallık|Велика Британія
United States|Estats Units|Vereinigte Staaten|Ηνωμένες Πολιτείες|Estados Unidos|États-Unis|Stati Uniti|Verenigde Staten|Stany Zjednoczone|Соединенные Штаты|USA|Amerika Birleşik Devletleri|Сполучені Штати
Uruguay|Uruguai|Ουρουγουάη|Urugwaj|Уругвай
Uzbekistan|Usbekistan|Ουζμπεκιστάν|Uzbekistán|Ouzbékistan|Oezbekistan|Uzbequistão|Узбекистан|Özbekistan
Vanuatu|Βανουάτου|Вануату
Venezuela|Veneçuela|Βενεζουέλα|Wenezuela|Венесуэла|Венесуела
Vietnam|Βιετνάμ|Viêt Nam|Wietnam|Vietnã|Вьетнам|Вʼєтнам
Yemen|Iemen|Jemen|Υεμένη|Yémen|Iêmen|Йемен|Ємен
Zambia|Zàmbia|Sambia|Ζάμπια|Zambie|Zâmbia|Замбия|Zambiya|Замбія
Zimbabwe|Zimbàbue|Simbabwe|Ζιμπάμπουε|Zimbabue|Zimbábue|Зимбабве|Zimbabve|Зімбабве
Austria-Hungary|Österreich-Ungarn|Austria-Hongria|Αυστροουγγαρία|Austria-Hungría|Imperio austrohúngaro|Autriche-Hongrie|Austria-Ungheria|Oostenrijk-Hongarije|Austro-Węgry|Áustria-Hungria|Австро-Венгрия|Österrike-Ungern|Avusturya-Macaristan|Австро-Угорщина
Czechoslovakia|Txecoslovàquia|Tschechoslowakei|Τσεχοσλοβακία|Checoslovaquia|Tchécoslovaquie|Cecoslovacchia|Tsjecho-Slowakije|Czechosłowacja|Checoslováquia|Чехословакия|Tjeckoslovakien|Çekoslovakya|Чехословаччина
East Germany|DDR|Alemania Oriental|Allemagne de l’Est|Germania Est|Oost-Duitsland|Alemanha Oriental|ГДР|Östtyskland|Doğu Almanya|НДР
Northern Cyprus|Nordzypern|Chipre del Norte|Chypre du Nord|Cipro del Nord|Noord-Cyprus|Nordcypern|Kuzey Kıbrıs
Ottoman Empire|Imperi Otomà|Osmanisches Reich|Οθωμανική Αυτοκρατορία|Imperio otomano|Empire ottoman|Impero ottomano|Ottomaanse Rijk|Imperium Osmańskie|Império Otomano|Османская империя|Osmanska riket|Osmanlı İmparatorluğu|Османська імперія
Soviet Union|Unió Soviètica|URSS|Sowjetunion|Σοβιετική Ένωση|Unión Soviética|Union soviétique|Unione Sovietica|Sovjet-Unie|Związek Radziecki|ZSRR|União Soviética|СССР|Советский Союз|Sovjetunionen|Sovyetler Birliği|Радянський Союз|СРСР
West Germany|Alemania Occidental|Allemagne de l’Ouest|Germania Ovest|West-Duitsland|Alemanha Ocidental|Västtyskland|Batı Almanya|ФРН
Yugoslavia|Iugoslàvia|Jugoslawien|Γιουγκοσλαβία|Yougoslavie|Jugoslavia|Joegoslavië|Jugosławia|Iugoslávia|Jugoslávia|Югославия|Jugoslavien|Yugoslavya|Югославія`

/** The English name of a country by its names in other languages. */
export const foreignCountryNames: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', ...names] = line.split('|')
      return names.map((name) => [name, country] as const)
    }),
)
