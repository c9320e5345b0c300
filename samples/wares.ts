import { integerBetween, pick, type Random } from './random.ts';

export type Trade =
  | 'printing'
  | 'computing'
  | 'stationery'
  | 'cleaning'
  | 'transport'
  | 'timber'
  | 'hardware'
  | 'consulting'
  | 'catering'
  | 'telecom'
  | 'furniture'
  | 'textiles'
  | 'fittings';

/** What a trade sells: price in cents, most units at once, VAT rate in percent. */
export interface Ware {
  readonly reference: string;
  readonly description: string;
  readonly unit: string;
  readonly price: readonly [number, number];
  readonly most: number;
  readonly taxRate: number;
}

const ware = (
  reference: string,
  description: string,
  unit: string,
  price: readonly [number, number],
  most: number,
  taxRate = 20,
): Ware => ({ reference, description, unit, price, most, taxRate });

const WARES: Readonly<Record<Trade, readonly Ware[]>> = {
  printing: [
    ware('CAT-A4-64', 'Catalogue A4, 64 pages, dos carré collé', 'ex.', [210, 480], 1500, 5.5),
    ware('CV-350', 'Cartes de visite 350 g, pelliculage mat, par 100', 'lot', [2900, 4500], 12),
    ware('DEP-3V', 'Dépliants trois volets, quadri recto verso', 'mille', [14500, 23000], 6),
    ware('AFF-A2', 'Affiches A2 couché brillant 170 g', 'ex.', [180, 420], 300),
    ware('PAO-H', 'Mise en page et corrections', 'h', [5500, 7200], 8),
    ware('ENV-DL', 'Enveloppes DL à fenêtre, impression une couleur', 'mille', [8900, 12500], 5),
  ],
  computing: [
    ware('PC-PRO14', 'Ordinateur portable 14 pouces, 32 Go, 1 To', 'u.', [98000, 164000], 6),
    ware('ECR-27', 'Écran 27 pouces USB-C', 'u.', [24900, 41900], 8),
    ware('MNT-M', 'Maintenance informatique, forfait mensuel', 'mois', [38000, 62000], 1),
    ware('SAV-INT', "Intervention sur site d'un technicien", 'h', [7800, 9500], 6),
    ware('LIC-BUR', 'Licence suite bureautique, abonnement annuel', 'poste', [11900, 15900], 24),
    ware('NAS-4B', 'Serveur de fichiers 4 baies avec disques', 'u.', [118000, 149000], 1),
  ],
  stationery: [
    ware('PAP-A4-80', 'Ramette papier A4 80 g, 500 feuilles', 'ram.', [389, 529], 60),
    ware('TON-26X', 'Cartouche de toner noir haute capacité', 'u.', [8900, 15900], 5),
    ware('CLA-LEV', 'Classeur à levier dos 80 mm', 'u.', [219, 399], 40),
    ware('STY-B12', 'Stylos bille bleus, boîte de 12', 'bte', [349, 690], 10),
    ware('CHE-RAB', 'Chemises trois rabats, lot de 10', 'lot', [899, 1490], 12),
    ware('ETQ-L7160', 'Étiquettes adresse, 100 feuilles', 'bte', [1390, 2490], 6),
    ware('AGR-24', 'Agrafes 24/6, boîte de 1000', 'bte', [99, 219], 20),
  ],
  cleaning: [
    ware('NET-BUR', 'Nettoyage des bureaux, forfait mensuel', 'mois', [62000, 98000], 1),
    ware('VIT-TRI', 'Lavage des vitres intérieur et extérieur', 'pass.', [18000, 32000], 1),
    ware('CONS-SAN', 'Consommables sanitaires', 'lot', [4500, 7800], 3),
    ware('REM-SOL', 'Remise en état des sols', 'm²', [390, 720], 240),
  ],
  transport: [
    ware('MES-PAL', 'Messagerie palette Lyon - Nantes', 'pal.', [8900, 14500], 8),
    ware('AFF-19T', 'Affrètement porteur 19 t', 'voy.', [42000, 78000], 2),
    ware('HAY-SUP', 'Supplément hayon', 'u.', [2500, 3900], 4),
    ware('GAZ-IND', 'Indexation gazole', 'forf.', [1800, 6400], 1),
  ],
  timber: [
    ware('CHE-27', 'Plots de chêne 27 mm, séchés', 'm³', [118000, 164000], 4),
    ware('HET-40', 'Avivés de hêtre étuvé 40 mm', 'm³', [72000, 98000], 5),
    ware('EPI-63', 'Bastaings épicéa 63 x 175', 'ml', [420, 690], 320),
    ware('RAB-SER', 'Rabotage quatre faces', 'ml', [95, 160], 400),
  ],
  hardware: [
    ware('VIS-5X60', 'Vis à bois tête fraisée 5 x 60, boîte de 200', 'bte', [1190, 1890], 24),
    ware('CHA-110', 'Charnières invisibles 110°, amorties', 'u.', [289, 459], 120),
    ware('COU-500', 'Coulisses à billes 500 mm, sortie totale', 'paire', [1290, 2190], 48),
    ware('POI-ALU', 'Poignées aluminium brossé 160 mm', 'u.', [349, 790], 90),
    ware('ABR-125', 'Disques abrasifs 125 mm grain 120, par 50', 'bte', [1490, 2390], 10),
    ware('COL-D3', 'Colle vinylique D3, seau de 5 kg', 'seau', [2490, 3690], 6),
  ],
  consulting: [
    ware('CON-J', 'Journée de conseil en organisation', 'jour', [78000, 98000], 5),
    ware('AUD-QUA', 'Audit qualité et rapport de synthèse', 'forf.', [185000, 260000], 1),
    ware('FRA-DEP', 'Frais de déplacement', 'forf.', [12000, 34000], 1),
  ],
  catering: [
    ware('PLA-FRO', 'Plateaux repas froids', 'u.', [1690, 2490], 24, 10),
    ware('BUF-DEJ', 'Buffet déjeuner', 'pers.', [2400, 3600], 30, 10),
    ware('VIN-CDR', 'Côtes-du-rhône rouge 75 cl', 'bout.', [790, 1350], 18),
    ware('LIV-LYO', 'Livraison et mise en place', 'forf.', [3500, 5500], 1),
  ],
  telecom: [
    ware('FIB-PRO', 'Fibre Pro 1 Gb/s', 'mois', [4490, 5990], 1),
    ware('MOB-50', 'Forfait mobile 50 Go', 'ligne', [1290, 1990], 8),
    ware('STD-VIR', 'Standard virtuel', 'mois', [1900, 2900], 1),
  ],
  furniture: [
    ware('TAB-CHE', 'Table en chêne massif 200 x 95', 'u.', [98000, 145000], 6),
    ware('CHA-HET', 'Chaise hêtre et paille', 'u.', [18900, 26900], 24),
    ware('BIB-MOD', 'Bibliothèque modulaire, élément 80 cm', 'u.', [42000, 61000], 8),
    ware('LIV-MTG', 'Livraison et montage', 'forf.', [12000, 18000], 1),
  ],
  textiles: [
    ware('WOL-TWD', 'Wool tweed upholstery fabric, 140 cm', 'm', [2850, 4200], 80),
    ware('LIN-NAT', 'Natural linen, stonewashed, 150 cm', 'm', [1450, 2250], 120),
    ware('CTN-VEL', 'Cotton velvet, forest green', 'm', [1980, 2790], 60),
    ware('CUT-SVC', 'Cutting and labelling service', 'hr', [3200, 4100], 6),
    ware('SHP-EUR', 'Carriage and insurance to Lyon', 'lot', [8500, 16000], 1),
  ],
  fittings: [
    ware('MB-4012', 'Möbelschloss Messing vernickelt, 40 mm', 'Stk', [690, 1190], 150, 19),
    ware('SB-1107', 'Topfscharnier 35 mm mit Dämpfung', 'Stk', [185, 340], 400, 19),
    ware('GR-2200', 'Griffleiste Aluminium eloxiert, 1200 mm', 'Stk', [1450, 2290], 60, 19),
    ware('VS-0300', 'Versandkosten Stückgut Frankreich', 'psch', [6500, 11500], 1, 19),
  ],
};

/** A line of goods as ordered; `totalNet` = quantity * unitPrice, all in cents. */
export interface Line {
  readonly reference: string;
  readonly description: string;
  readonly unit: string;
  readonly quantity: number;
  readonly unitPrice: number;
  readonly taxRate: number;
  readonly totalNet: number;
}

/** So many lines of what a trade sells, each at most `mostUnits` units. */
export function makeLines(
  random: Random,
  trade: Trade,
  count: number,
  mostUnits = Number.POSITIVE_INFINITY,
): Line[] {
  const lines: Line[] = [];
  const wares = WARES[trade];
  const offset = integerBetween(random, 0, wares.length - 1);
  for (let i = 0; i < count; i++) {
    const chosen = wares[(offset + i) % wares.length] ?? pick(random, wares);
    const exact = integerBetween(random, 1, Math.min(mostUnits, chosen.most));
    const quantity = exact > 50 ? Math.round(exact / 10) * 10 : exact;
    const unitPrice = integerBetween(random, chosen.price[0], chosen.price[1]);
    lines.push({
      reference: chosen.reference,
      description: chosen.description,
      unit: chosen.unit,
      quantity,
      unitPrice,
      taxRate: chosen.taxRate,
      totalNet: quantity * unitPrice,
    });
  }
  return lines;
}
