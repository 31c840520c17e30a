"""English: states with their other names, their demonyms and the city that stands for their government.

One state a line: `name | other names | demonyms | seat of government`, with commas inside a field.
"""

LINES = """
Afghanistan || Afghan | Kabul
Albania || Albanian | Tirana
Algeria || Algerian | Algiers
Argentina || Argentine, Argentinian | Buenos Aires
Armenia || Armenian | Yerevan
Australia || Australian | Canberra
Austria || Austrian | Vienna
Azerbaijan || Azerbaijani, Azeri | Baku
Bahrain || Bahraini | Manama
Bangladesh || Bangladeshi | Dhaka
Belarus || Belarusian, Belarussian | Minsk
Belgium || Belgian |
Bolivia || Bolivian | La Paz
Bosnia | Bosnia and Herzegovina | Bosnian | Sarajevo
Botswana ||| Gaborone
Brazil || Brazilian | Brasilia
Britain | United Kingdom, UK, U.K., Great Britain | British, Briton | London
Bulgaria || Bulgarian | Sofia
Burkina Faso || Burkinabe | Ouagadougou
Cambodia || Cambodian | Phnom Penh
Cameroon || Cameroonian | Yaounde
Canada || Canadian | Ottawa
Chad || Chadian | N'Djamena
Chile || Chilean | Santiago
China | People's Republic of China | Chinese | Beijing
Colombia || Colombian | Bogota
Congo | DRC, DR Congo, Democratic Republic of Congo, Democratic Republic of the Congo | Congolese | Kinshasa
Costa Rica || Costa Rican | San Jose
Croatia || Croatian | Zagreb
Cuba || Cuban | Havana
Cyprus || Cypriot | Nicosia
Czech Republic | Czechia | Czech | Prague
Denmark || Danish, Dane | Copenhagen
Dominican Republic || Dominican | Santo Domingo
Ecuador || Ecuadorean, Ecuadorian | Quito
Egypt || Egyptian | Cairo
El Salvador || Salvadoran | San Salvador
Eritrea || Eritrean | Asmara
Estonia || Estonian | Tallinn
Ethiopia || Ethiopian | Addis Ababa
Finland || Finnish, Finn | Helsinki
France || French, Frenchman | Paris
Georgia || Georgian | Tbilisi
Germany || German | Berlin
Ghana || Ghanaian | Accra
Greece || Greek | Athens
Guatemala || Guatemalan | Guatemala City
Haiti || Haitian | Port-au-Prince
Honduras || Honduran | Tegucigalpa
Hungary || Hungarian | Budapest
Iceland || Icelandic, Icelander | Reykjavik
India || Indian | New Delhi, Delhi
Indonesia || Indonesian | Jakarta
Iran || Iranian | Tehran
Iraq || Iraqi | Baghdad
Ireland || Irish | Dublin
Israel || Israeli | Jerusalem
Italy || Italian | Rome
Ivory Coast || Ivorian | Abidjan
Jamaica || Jamaican | Kingston
Japan || Japanese | Tokyo
Jordan || Jordanian | Amman
Kazakhstan || Kazakh | Astana
Kenya || Kenyan | Nairobi
Kosovo || Kosovar | Pristina
Kuwait || Kuwaiti | Kuwait City
Kyrgyzstan || Kyrgyz | Bishkek
Laos || Laotian | Vientiane
Latvia || Latvian | Riga
Lebanon || Lebanese | Beirut
Liberia || Liberian | Monrovia
Libya || Libyan | Tripoli
Lithuania || Lithuanian | Vilnius
Luxembourg || Luxembourger |
Malaysia || Malaysian | Kuala Lumpur
Mali || Malian | Bamako
Malta || Maltese | Valletta
Mexico || Mexican | Mexico City
Moldova || Moldovan | Chisinau
Mongolia || Mongolian | Ulaanbaatar
Montenegro || Montenegrin | Podgorica
Morocco || Moroccan | Rabat
Mozambique || Mozambican | Maputo
Myanmar | Burma | Burmese | Naypyidaw
Namibia || Namibian | Windhoek
Nepal || Nepali, Nepalese | Kathmandu
Netherlands | Holland | Dutch, Dutchman | The Hague
New Zealand || New Zealander | Wellington
Nicaragua || Nicaraguan | Managua
Niger || Nigerien | Niamey
Nigeria || Nigerian | Abuja
North Korea | DPRK | North Korean | Pyongyang
North Macedonia | Macedonia | Macedonian | Skopje
Norway || Norwegian | Oslo
Oman || Omani | Muscat
Pakistan || Pakistani | Islamabad
Palestine | Palestinian Authority | Palestinian | Ramallah
Panama || Panamanian |
Paraguay || Paraguayan | Asuncion
Peru || Peruvian | Lima
Philippines || Philippine, Filipino | Manila
Poland || Polish, Pole | Warsaw
Portugal || Portuguese | Lisbon
Qatar || Qatari | Doha
Romania || Romanian | Bucharest
Russia | Russian Federation, Soviet Union, USSR | Russian, Soviet | Moscow
Rwanda || Rwandan | Kigali
Saudi Arabia || Saudi | Riyadh
Senegal || Senegalese | Dakar
Serbia || Serbian, Serb | Belgrade
Sierra Leone || Sierra Leonean | Freetown
Singapore || Singaporean |
Slovakia || Slovak | Bratislava
Slovenia || Slovenian, Slovene | Ljubljana
Somalia || Somali | Mogadishu
South Africa || South African | Pretoria
South Korea | Republic of Korea | South Korean | Seoul
South Sudan || South Sudanese | Juba
Spain || Spanish, Spaniard | Madrid
Sri Lanka || Sri Lankan | Colombo
Sudan || Sudanese | Khartoum
Sweden || Swedish, Swede | Stockholm
Switzerland || Swiss | Bern
Syria || Syrian | Damascus
Taiwan || Taiwanese | Taipei
Tajikistan || Tajik | Dushanbe
Tanzania || Tanzanian | Dodoma
Thailand || Thai | Bangkok
Tunisia || Tunisian | Tunis
Turkey | Turkiye, Türkiye | Turkish, Turk | Ankara
Turkmenistan || Turkmen | Ashgabat
Uganda || Ugandan | Kampala
Ukraine || Ukrainian | Kyiv, Kiev
United Arab Emirates | UAE, U.A.E. | Emirati | Abu Dhabi
United States | US, U.S., USA, U.S.A., United States of America, America | American | Washington
Uruguay || Uruguayan | Montevideo
Uzbekistan || Uzbek | Tashkent
Vatican | Holy See ||
Venezuela || Venezuelan | Caracas
Vietnam || Vietnamese | Hanoi
Yemen || Yemeni | Sanaa
Zambia || Zambian | Lusaka
Zimbabwe || Zimbabwean | Harare
""".strip().splitlines()

ROWS = tuple(
    tuple(tuple(word.strip() for word in field.split(",") if word.strip()) for field in line.split("|"))
    for line in LINES
)
STATES = {form.lower(): row[0][0] for row in ROWS for form in (*row[0], *row[1])}
DEMONYMS = {form.lower(): row[0][0] for row in ROWS for form in row[2]} | {
    form.lower() + "s": row[0][0] for row in ROWS for form in row[2]
}
SEATS = {city.lower(): row[0][0] for row in ROWS for city in row[3]}
