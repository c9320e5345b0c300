import { pick, type Random } from '../samples/random.ts';

/** Languages that training documents are written in. */
export type WrittenLanguage = 'fr' | 'en' | 'de' | 'es' | 'it' | 'nl';

interface Locale {
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
  readonly streets: readonly string[];
  /** "75011 Paris" as the country writes it. */
  readonly towns: readonly string[];
  readonly trades: readonly string[];
  readonly forms: readonly string[];
  readonly banks: readonly string[];
  readonly insurers: readonly string[];
  readonly wares: readonly string[];
  readonly jobs: readonly string[];
  readonly months: readonly string[];
  readonly slogans: readonly string[];
  readonly tld: string;
}

const list = (text: string): readonly string[] => text.split('|').map((part) => part.trim());

const locales: Readonly<Record<WrittenLanguage, Locale>> = {
  fr: {
    firstNames: list(
      'Jeanne|Louis|Camille|Hugo|Nathalie|Philippe|Sandrine|Karim|Aïcha|Thierry|Élodie|Bruno|Sophie|Mathieu|Inès|Gérard',
    ),
    lastNames: list(
      'Petit|Lefèvre|Moreau|Girard|Bonnet|Mercier|Faure|Rousseau|Benali|Nguyen|Guérin|Colin|Barbier|Renaud|Da Silva|Haddad',
    ),
    streets: list(
      'rue des Lilas|avenue Jean Jaurès|boulevard Gambetta|chemin des Vignes|place de la République|impasse du Puits|allée des Tilleuls|quai Vauban|ZA de la Croix Blanche|route de Lyon',
    ),
    towns: list(
      '75011 Paris|69003 Lyon|13008 Marseille|33000 Bordeaux|59800 Lille|44200 Nantes|67000 Strasbourg|35000 Rennes|38000 Grenoble|92100 Boulogne-Billancourt|31300 Toulouse|74000 Annecy|1000 Bruxelles|1204 Genève|L-1220 Luxembourg',
    ),
    trades: list(
      'Menuiserie|Plomberie|Imprimerie|Transports|Garage|Boulangerie|Électricité|Cabinet|Agence|Pépinières|Bureautique|Nettoyage|Traiteur|Maçonnerie|Informatique|Distribution|Conseil|Ateliers|Fournitures|Logistique',
    ),
    forms: list('SARL|SAS|SASU|EURL|SA|SNC|SCOP|| '),
    banks: list(
      'Crédit Rural|Banque Atlantique|Caisse Mutuelle du Centre|Banque de la Loire|Crédit des Alpes|Comptoir National',
    ),
    insurers: list(
      'Mutuelle des Artisans|Prévoir Assurances|Alliance Mutuelle|Assurances du Midi|Garantie Pro|La Protectrice',
    ),
    wares: list(
      "Ramette papier A4|Porte intérieure chêne|Main d'œuvre|Forfait déplacement|Cartouche d'encre noire|Câble réseau 10 m|Maintenance mensuelle|Audit de sécurité|Location nacelle 2 jours|Tuyau PVC 40 mm|Peinture blanche 10 L|Vis inox 5x60 boîte de 200|Formation bureautique|Hébergement site web|Abonnement logiciel|Filtre à huile|Plateau repas|Bouquet de saison|Nettoyage vitres|Carrelage grès 60x60|Chaudière à condensation|Étude technique|Livraison|Impression flyers A5|Robinet mitigeur|Siège ergonomique",
    ),
    jobs: list(
      'Comptable|Chef de projet|Technicien de maintenance|Assistante commerciale|Ingénieur logiciel|Infirmière|Conducteur de travaux|Serveur|Magasinier|Développeuse web|Responsable qualité|Chargée de clientèle',
    ),
    months: list('janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'),
    slogans: list(
      'Votre partenaire au quotidien|La qualité depuis 1978|Dépannage 7j/7|Solutions durables pour les professionnels|Artisan certifié|Tout pour le bâtiment',
    ),
    tld: 'fr',
  },
  en: {
    firstNames: list(
      'James|Emily|Oliver|Sarah|Michael|Priya|David|Grace|Thomas|Aisha|Robert|Linda|Wei|Hannah|Kevin|Megan',
    ),
    lastNames: list(
      'Smith|Johnson|Patel|Brown|Taylor|Wilson|Clarke|Nguyen|Murphy|Okafor|Carter|Hughes|Garcia|Reed|Novak|Singh',
    ),
    streets: list(
      'High Street|Station Road|Church Lane|Main St|Oak Avenue|Maple Drive|Industrial Way|Market Square|Elm Street, Suite 200|Harbour Road|Park Blvd|Broadway',
    ),
    towns: list(
      'London SW1A 2AB|Bristol BS1 5TY|Leeds LS1 4AP|Dublin D02 X285|Austin, TX 78701|Portland, OR 97205|Denver, CO 80202|Boston, MA 02110|Toronto, ON M5V 2T6|Manchester M1 2JW|Chicago, IL 60601|Sydney NSW 2000|Cardiff CF10 1EP',
    ),
    trades: list(
      'Plumbing|Design|Consulting|Supplies|Electrical|Logistics|Catering|Software|Landscaping|Printing|Cleaning|Engineering|Hardware|Motors|Studios|Foods|Systems|Solutions|Trading|Textiles',
    ),
    forms: list('Ltd|Limited|LLC|Inc.|Corp.|plc|LLP|& Sons|| Co.'),
    banks: list(
      'First County Bank|Northern Trust Savings|Harbour Bank plc|Union Credit Bank|Lakeside National Bank|Metro Building Society',
    ),
    insurers: list(
      'Granite Mutual Insurance Company|Albion Insurance plc|Pacific Casualty Co.|Shield Underwriters|Continental Indemnity|Beacon Insurance Group',
    ),
    wares: list(
      'Widget, blue|Consulting services|Website hosting (monthly)|Labor|Copy paper A4 500 sheets|USB-C cable 2m|Annual support plan|Office chair|Oil filter|Brake pads front|Lawn mowing|Logo design|Domain registration|LED panel 60x60|Steel bracket 40mm|Hydraulic hose|Cardboard boxes, pack of 25|On-site training day|Software license|Shipping and handling|Coffee beans 1kg|T-shirt, size L|Server maintenance|Paint, white, 5 gal',
    ),
    jobs: list(
      'Software Engineer|Account Manager|Registered Nurse|Warehouse Operative|Data Analyst|Marketing Coordinator|Electrician|Project Manager|Barista|Sales Associate|Mechanical Engineer|HR Assistant',
    ),
    months: list('January|February|March|April|May|June|July|August|September|October|November|December'),
    slogans: list(
      'Quality you can trust|Your local experts since 1984|Built to last|We deliver|Helping businesses grow|Simply better service',
    ),
    tld: 'com',
  },
  de: {
    firstNames: list(
      'Anna|Markus|Sabine|Jürgen|Katrin|Stefan|Ayşe|Uwe|Petra|Lukas|Monika|Felix|Birgit|Torsten|Elif|Jan',
    ),
    lastNames: list(
      'Müller|Schmidt|Weber|Hoffmann|Schäfer|Koch|Yılmaz|Bauer|Richter|Klein|Wolf|Schröder|Neumann|Braun|Krüger|Vogel',
    ),
    streets: list(
      'Hauptstraße|Bahnhofstr.|Gartenweg|Lindenallee|Industriestraße|Am Markt|Schillerplatz|Goethestr.|Mühlgasse|Ringstraße',
    ),
    towns: list(
      '10115 Berlin|20095 Hamburg|80331 München|50667 Köln|60311 Frankfurt am Main|70173 Stuttgart|04109 Leipzig|90402 Nürnberg|A-1010 Wien|8001 Zürich|D-28195 Bremen|44135 Dortmund',
    ),
    trades: list(
      'Elektrotechnik|Bau|Logistik|Druckerei|Autohaus|Bürobedarf|Sanitär|Metallbau|Software|Tischlerei|Gebäudereinigung|Gartenbau|Maschinenbau|Versand|Beratung|Großhandel|Getränke|Reisen|Medizintechnik|Werbung',
    ),
    forms: list('GmbH|GmbH & Co. KG|AG|KG|OHG|UG (haftungsbeschränkt)|e.K.|GbR||e.V.'),
    banks: list(
      'Volksbank Mittelland|Sparkasse Talheim|Nordbank AG|Raiffeisenkasse Süd|Hansebank|Stadtsparkasse Neuenburg',
    ),
    insurers: list(
      'Nordlicht Versicherung AG|Allgemeine Haftpflicht VVaG|Rheinische Lebensversicherung|Schutzbund Versicherungen|Provinzia AG|Alpen Versicherung',
    ),
    wares: list(
      'Kopierpapier A4|Arbeitsstunde Monteur|Anfahrtspauschale|Sicherungsautomat B16|Tonerkartusche schwarz|Wartungsvertrag monatlich|Schrauben 5x60 VE 200|Webhosting Paket M|Bürostuhl|Beratungsleistung|Ölfilter|Fliesen 30x60|Montage Schaltschrank|Druck Flyer DIN A5|Verpackung und Versand|Netzwerkkabel 10 m|Softwarelizenz jährlich|Kabelkanal 40x60|Reinigung Büroräume|Heizungsventil|Mineralwasser Kiste|Schulung Mitarbeiter|Kugelschreiber blau|Ersatzteil Pumpe',
    ),
    jobs: list(
      'Buchhalterin|Softwareentwickler|Projektleiter|Mechatroniker|Krankenpfleger|Vertriebsmitarbeiterin|Lagerist|Elektroniker|Sachbearbeiterin|Koch|Ingenieurin|Marketing Manager',
    ),
    months: list('Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember'),
    slogans: list(
      'Ihr Partner vor Ort|Qualität seit 1952|Meisterbetrieb|Alles aus einer Hand|Technik, die verbindet|Wir liefern pünktlich',
    ),
    tld: 'de',
  },
  es: {
    firstNames: list('María|Javier|Carmen|Antonio|Lucía|Pablo|Marta|Sergio'),
    lastNames: list('García López|Fernández Ruiz|Martínez Gil|Romero Vega|Sánchez Mora|Ortega Díaz'),
    streets: list('Calle Mayor|Avenida de la Constitución|Paseo del Prado|Plaza España|C/ Alcalá'),
    towns: list('28013 Madrid|08002 Barcelona|46001 Valencia|41001 Sevilla|48001 Bilbao'),
    trades: list('Suministros|Talleres|Construcciones|Distribuciones|Asesoría|Gráficas|Electricidad'),
    forms: list('S.L.|S.A.|S.L.U.|'),
    banks: list('Banco Mediterráneo|Caja del Norte|Banca Ibérica'),
    insurers: list('Seguros del Sur|Mutua General|Aseguradora Ibérica'),
    wares: list(
      'Papel A4|Mano de obra|Material eléctrico|Servicio de limpieza|Transporte|Consultoría|Tornillos inox|Pintura blanca',
    ),
    jobs: list('Contable|Ingeniero|Comercial|Administrativo|Enfermera|Camarero'),
    months: list('enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre'),
    slogans: list('Calidad y servicio|Desde 1985|Su socio de confianza'),
    tld: 'es',
  },
  it: {
    firstNames: list('Giulia|Marco|Francesca|Alessandro|Chiara|Luca|Paola|Matteo'),
    lastNames: list('Rossi|Bianchi|Esposito|Ferrari|Romano|Conti|Greco|Gallo'),
    streets: list('Via Roma|Corso Garibaldi|Piazza Dante|Viale Europa|Via Mazzini'),
    towns: list('20121 Milano|00184 Roma|10121 Torino|40121 Bologna|50122 Firenze'),
    trades: list('Officine|Forniture|Edilizia|Tipografia|Consulenze|Trasporti|Elettronica'),
    forms: list('S.r.l.|S.p.A.|S.n.c.|'),
    banks: list('Banca del Lago|Credito Adriatico|Banca Toscana Nuova'),
    insurers: list('Assicurazioni Alpine|Mutua Italiana|Previdenza S.p.A.'),
    wares: list(
      'Carta A4|Manodopera|Materiale elettrico|Servizio di pulizia|Trasporto|Consulenza|Viti inox|Vernice bianca',
    ),
    jobs: list('Contabile|Ingegnere|Commerciale|Impiegato|Infermiera|Cameriere'),
    months: list(
      'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
    ),
    slogans: list('Qualità e servizio|Dal 1985|Il vostro partner'),
    tld: 'it',
  },
  nl: {
    firstNames: list('Sanne|Daan|Femke|Pieter|Lotte|Bram|Ingrid|Ruben'),
    lastNames: list('de Vries|Jansen|van den Berg|Bakker|Visser|Smit|Peeters|Maes'),
    streets: list('Kerkstraat|Stationsweg|Dorpsstraat|Industrieweg|Prinsengracht'),
    towns: list('1012 AB Amsterdam|3011 AA Rotterdam|3511 CC Utrecht|2000 Antwerpen|9000 Gent'),
    trades: list('Bouwbedrijf|Installatietechniek|Drukkerij|Groothandel|Advies|Transport|Kantoorartikelen'),
    forms: list('B.V.|N.V.|VOF|BV|'),
    banks: list('Noordbank|Deltabank N.V.|Spaarkas Holland'),
    insurers: list('Delta Verzekeringen|Onderlinge Waarborg|Polder Assuradeuren'),
    wares: list(
      'Kopieerpapier A4|Arbeidsuren|Elektromateriaal|Schoonmaak kantoor|Transport|Advies|Schroeven rvs|Verf wit',
    ),
    jobs: list('Boekhouder|Ingenieur|Verkoper|Administratief medewerker|Verpleegkundige|Ober'),
    months: list('januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'),
    slogans: list('Kwaliteit en service|Sinds 1985|Uw partner'),
    tld: 'nl',
  },
};

/** One of what a language has of a kind. */
export function pickOf(
  random: Random,
  language: WrittenLanguage,
  kind: Exclude<keyof Locale, 'tld'>,
): string {
  return pick(random, locales[language][kind]);
}

export function makePerson(random: Random, language: WrittenLanguage): string {
  const first = pickOf(random, language, 'firstNames');
  const last = pickOf(random, language, 'lastNames');
  return random() < 0.2 ? `${first} ${last.toUpperCase()}` : `${first} ${last}`;
}

/** Legal forms that are also written in front of a name. */
const leading = /^(?:SARL|SAS|SASU|EURL|SA|SNC|SCOP)$/;

/** Names as companies bear them: trade and family, invented word, initials, a person, with or without a form. */
export function makeCompanyName(random: Random, language: WrittenLanguage): string {
  const trade = pickOf(random, language, 'trades');
  const family = pickOf(random, language, 'lastNames');
  const form = pickOf(random, language, 'forms').trim();
  const syllables = [
    'vel',
    'ora',
    'tek',
    'nix',
    'alt',
    'bry',
    'cor',
    'lum',
    'sol',
    'ter',
    'ami',
    'dex',
    'fen',
  ];
  const coined = `${pick(random, syllables)}${pick(random, syllables)}${random() < 0.3 ? pick(random, syllables) : ''}`;
  const invented = coined.charAt(0).toUpperCase() + coined.slice(1);
  const initials = `${family.charAt(0)}${trade.charAt(0)}${pick(random, ['M', 'S', 'L', 'D'])}`;
  const name = pick(random, [
    `${trade} ${family}`,
    `${family} ${trade}`,
    `${invented} ${trade}`,
    invented,
    `${initials} ${trade}`,
    `${family} & ${pickOf(random, language, 'lastNames')}`,
    `${invented} ${family}`,
  ]);
  const whole =
    form === '' ? name : random() < 0.15 && leading.test(form) ? `${form} ${name}` : `${name} ${form}`;
  return random() < 0.2 ? whole.toUpperCase() : whole;
}

export function makeStreet(random: Random, language: WrittenLanguage): string {
  const number = 1 + Math.floor(random() * 180);
  const street = pickOf(random, language, 'streets');
  const first = language === 'fr' || language === 'en';
  return first ? `${number}${random() < 0.2 ? ',' : ''} ${street}` : `${street} ${number}`;
}

/** "aubonmoulin.fr": letters of a name and the country's ending. */
export function makeDomain(name: string, language: WrittenLanguage): string {
  const letters = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, '')
    .trim()
    .replace(/ (?:sarl|sas|sasu|eurl|sa|gmbh|ag|kg|ltd|limited|llc|inc|corp|plc|bv|nv|sl|srl|spa)$/, '')
    .replace(/ +/g, '-');
  return `${letters || 'societe'}.${locales[language].tld}`;
}
