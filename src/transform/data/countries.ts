// Countries with their English demonyms. Origin: names after ISO 3166-1 and common English usage, compiled by hand.
import { foreignCountryNames } from './country-names.ts'

/** `country|demonym[|demonym…]`, one a line; past states below. */
const table = `
Afghanistan|Afghan
Albania|Albanian
Algeria|Algerian
Andorra|Andorran
Angola|Angolan
Argentina|Argentine|Argentinian
Armenia|Armenian
Australia|Australian
Austria|Austrian
Azerbaijan|Azerbaijani
Bahamas|Bahamian
Bahrain|Bahraini
Bangladesh|Bangladeshi
Barbados|Barbadian
Belarus|Belarusian
Belgium|Belgian
Belize|Belizean
Benin|Beninese
Bhutan|Bhutanese
Bolivia|Bolivian
Bosnia and Herzegovina|Bosnian|Herzegovinian
Botswana|Botswanan
Brazil|Brazilian
Brunei|Bruneian
Bulgaria|Bulgarian
Burkina Faso|Burkinabé
Burundi|Burundian
Cambodia|Cambodian
Cameroon|Cameroonian
Canada|Canadian
Cape Verde|Cape Verdean
Chad|Chadian
Chile|Chilean
China|Chinese
Colombia|Colombian
Comoros|Comorian
Costa Rica|Costa Rican
Croatia|Croatian
Cuba|Cuban
Cyprus|Cypriot
Czech Republic|Czech
Denmark|Danish
Djibouti|Djiboutian
Dominican Republic|Dominican
East Timor|East Timorese
Ecuador|Ecuadorian
Egypt|Egyptian
El Salvador|Salvadoran
Eritrea|Eritrean
Estonia|Estonian
Eswatini|Swazi
Ethiopia|Ethiopian
Fiji|Fijian
Finland|Finnish
France|French
Gabon|Gabonese
Gambia|Gambian
Georgia|Georgian
Germany|German
Ghana|Ghanaian
Greece|Greek
Grenada|Grenadian
Guatemala|Guatemalan
Guinea|Guinean
Guyana|Guyanese
Haiti|Haitian
Honduras|Honduran
Hungary|Hungarian
Iceland|Icelandic
India|Indian
Indonesia|Indonesian
Iran|Iranian
Iraq|Iraqi
Ireland|Irish
Israel|Israeli
Italy|Italian
Ivory Coast|Ivorian
Jamaica|Jamaican
Japan|Japanese
Jordan|Jordanian
Kazakhstan|Kazakh|Kazakhstani
Kenya|Kenyan
Kosovo|Kosovan|Kosovar
Kuwait|Kuwaiti
Kyrgyzstan|Kyrgyz
Laos|Laotian
Latvia|Latvian
Lebanon|Lebanese
Lesotho|Basotho
Liberia|Liberian
Libya|Libyan
Liechtenstein|Liechtensteiner
Lithuania|Lithuanian
Luxembourg|Luxembourgish
Madagascar|Malagasy
Malawi|Malawian
Malaysia|Malaysian
Maldives|Maldivian
Mali|Malian
Malta|Maltese
Mauritania|Mauritanian
Mauritius|Mauritian
Mexico|Mexican
Moldova|Moldovan
Monaco|Monégasque
Mongolia|Mongolian
Montenegro|Montenegrin
Morocco|Moroccan
Mozambique|Mozambican
Myanmar|Burmese
Namibia|Namibian
Nepal|Nepalese|Nepali
Netherlands|Dutch
New Zealand|New Zealand
Nicaragua|Nicaraguan
Niger|Nigerien
Nigeria|Nigerian
North Korea|North Korean
North Macedonia|Macedonian
Norway|Norwegian
Oman|Omani
Pakistan|Pakistani
Palestine|Palestinian
Panama|Panamanian
Papua New Guinea|Papua New Guinean
Paraguay|Paraguayan
Peru|Peruvian
Philippines|Philippine|Filipino
Poland|Polish
Portugal|Portuguese
Qatar|Qatari
Romania|Romanian
Russia|Russian
Rwanda|Rwandan
Samoa|Samoan
San Marino|Sammarinese
Saudi Arabia|Saudi|Saudi Arabian
Senegal|Senegalese
Serbia|Serbian
Seychelles|Seychellois
Sierra Leone|Sierra Leonean
Singapore|Singaporean
Slovakia|Slovak
Slovenia|Slovenian|Slovene
Somalia|Somali
South Africa|South African
South Korea|South Korean
South Sudan|South Sudanese
Spain|Spanish
Sri Lanka|Sri Lankan
Sudan|Sudanese
Suriname|Surinamese
Sweden|Swedish
Switzerland|Swiss
Syria|Syrian
Taiwan|Taiwanese
Tajikistan|Tajik|Tajikistani
Tanzania|Tanzanian
Thailand|Thai
Togo|Togolese
Tonga|Tongan
Trinidad and Tobago|Trinidadian
Tunisia|Tunisian
Turkey|Turkish
Turkmenistan|Turkmen
Uganda|Ugandan
Ukraine|Ukrainian
United Arab Emirates|Emirati
United Kingdom|British
United States|American
Uruguay|Uruguayan
Uzbekistan|Uzbek
Vanuatu|Vanuatuan
Venezuela|Venezuelan
Vietnam|Vietnamese
Yemen|Yemeni
Zambia|Zambian
Zimbabwe|Zimbabwean
Austria-Hungary|Austro-Hungarian
Czechoslovakia|Czechoslovak
East Germany|East German
Northern Cyprus|Turkish Cypriot
Ottoman Empire|Ottoman
Soviet Union|Soviet
West Germany|West German
Yugoslavia|Yugoslav`

export interface Country {
  readonly name: string
  readonly demonyms: readonly string[]
}

export const countries: readonly Country[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', ...demonyms] = line.split('|')
    return { name, demonyms }
  })

const byName = new Map(countries.map(({ name }) => [name, name]))
const byDemonym = new Map(
  countries.flatMap(({ name, demonyms }) => demonyms.map((demonym) => [demonym, name])),
)
const demonymOf = new Map(countries.map(({ name, demonyms }) => [name, demonyms[0] ?? name]))

/** The country of that name (an article before it is no part of it). */
export function countryNamed(name: string): string | undefined {
  return byName.get(name.replace(/^the /iu, ''))
}

/** The country of a name in any language that infoboxes are read in: `Spain` for `España`. */
export function countryInAnyLanguage(name: string): string | undefined {
  return countryNamed(name) ?? foreignCountryNames.get(name)
}

/** The country of a demonym: `Turkey` for `Turkish`. */
export function countryOfDemonym(word: string): string | undefined {
  return byDemonym.get(word)
}

/** The adjective of a country, where it is known. */
export function demonymFor(country: string): string | undefined {
  return demonymOf.get(country)
}
