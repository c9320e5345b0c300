import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French slips that come with buffets, aircraft parts, food aid and hay. */
export const frenchSlipsWithFood: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  delivery_note: wordingsIn('fr', {
    'fr2-caterer-buffet-drop-sheet': `{company} Traiteur
feuille de livraison buffet
évén. : pot de départ, {d2} pers.
client : {client} / {someone} {mobile}
lieu : {cstreet}, {ctown}, badge à l'accueil, ascenseur B, salle Horizon
jour : {date} livré entre {time} et {time}
camion : frigo 2 départ labo {time} T° {n} °C arrivée T° {n} °C
☐ 6 plateaux canapés (lot {d3}, DLC ce soir)
☐ 4 plateaux mini-wraps dont 1 VÉGÉ étiquette verte
☐ 2 pains surprise saumon / crudités
☐ 1 corbeille légumes croquants, 2 sauces
☐ 3 plaques mignardises, 1 entremets poire 20 parts + bougie
☐ 12 bt eau plate, 8 gazeuse, 10 jus pomme, 6 crémant
☐ 4 nappes, {d2} verres loués (casiers), seaux, pinces, 80 serviettes
☐ 1 sac poubelle + 1 caisse retour
MANQUE : 1 bouteille crémant cassée, sera déduite
Reprise matériel : {date} vers 9 h, verres vidés mais pas lavés
Allergènes : classeur joint ; plats à consommer dans les deux heures hors froid
Reçu par : ................. heure : ......... ok propreté véhicule
Règlement sur facture / CB livreur {small}
un souci ? appeler le chef {someone}, portable éteint pendant le service`,
    'fr2-nato-spare-parts-release-form': `BORDEREAU DE LIVRAISON / CERTIFICAT LIBÉRATOIRE AUTORISÉ
1. Autorité : DGAC France 2. EASA FORM 1 3. N° de suivi {ref}
4. Organisme : {company} Aéro, {street}, {town}
5. Bon de travail / Contrat / Facture : OT{num} / {ref}
= 6 Item | 7 Description | 8 P/N | 9 Qty | 10 S/N | 11 Statut
- 1 | Pompe carburant auxiliaire | {num}-{d2} | 1 | {num} | OVERHAULED
- 2 | Servocommande | SC{d5} | 1 | {num} | REPAIRED
- 3 | Joint torique | NAS{d3}-{d2} | {d2} | N/A | NEW
12. Remarques : révisé selon CMM 28-{d2}-{d2} rev {n}, SB {d2} appliqué, essai banc PV joint. Durée de vie restante {num} cycles.
13a. [x] approved design data 14a. [x] Part 145.A.50
14b. Signature : {someone} 14c. Agrément FR.145.{d3} 14e. Date {today}
Destinataire : {client}, magasin avionique, {ctown}
Expédition : 1 caisse bois navette n° {d3}, {d2} kg, valeur douane {plain} EUR, régime admission temporaire
Emballage : VCI + indicateur d'humidité (rose = ouvrir), manipuler sens flèches
Échange standard : renvoyer le corps défectueux dans les vingt jours ouvrés, log-card renseignée, faute de quoi un complément de {plain} sera appelé.
User responsibilities: this certificate does not automatically constitute authority to install.
Colis reçu complet, plombs intacts n° {num} : date, visa du contrôle d'entrée`,
    'fr2-municipal-food-bank-distribution-slip': `BANQUE ALIMENTAIRE DE {city}
Bon de sortie - distribution aux associations partenaires
N° {num} {date} {time} Quai {n}
Association :: {heading}, convention {d3}
Foyers servis :: {d2} - personnes {d3}
Enlèvement par :: {someone}, camionnette réfrigérée, T° {n} °C
= Famille | Origine | Colis | Kg
- Fruits et légumes | grande distribution, ramasse du jour | {d2} | {d3}
- Produits laitiers | FSE+ | {n} | {d2}
- Viande congelée | dons industriels | {n} | {d2}
- Conserves, pâtes, riz | collecte novembre | {d2} | {d3}
- Pain, viennoiserie | artisans | {n} | {d2}
- Petits pots bébé | achat département | {n} | {n}
- Hygiène | {company} | {n} | {n}
Poids total :: {d3} kg
Participation de solidarité :: 0,{d2} €/kg soit {small}
DLC courtes : yaourts {date}, charcuterie {date} (cuire à cœur). DDM dépassée autorisée : biscuits, café, légumes secs.
Produits FSE : interdits à la revente, émargement obligatoire, affichette visible. Rappel de lot : camembert {num}, à détruire.
Les cagettes vertes et les glacières sont à restituer propres au passage suivant.
Le partenaire certifie que le transport n'excédera pas trente minutes, température relevée au départ et à l'arrivée.
Bénévole quai : Monique Partenaire : signature
Merci aux lycéens de l'atelier tri !`,
    'fr2-handwritten-hay-delivery-note': `Livré ce jour {date}
chez {person}, écurie des Saules
par {someone} (GAEC {company})
{d2} bottes rondes foin 1re coupe, 120x150, environ 260 kg
{n} grosses carrées paille de blé
1 palette minéraux (25 sacs)
2 filets à foin offerts
foin récolté le 9 juin, jamais mouillé, sondé à 13 % d'humidité
rangé sous hangar par le fond avec le manitou, dernière rangée dehors bâchée (plus de place)
il manque 4 bottes, je les amène mardi en allant au maréchal
1 botte éventrée au déchargement, comptée demie
prix convenu : {small} la botte rendue, paille {small}, à régler fin de mois sur facture
acompte reçu en espèces {small}
attention, ne pas donner tout de suite aux poneys, transition dix jours
le portail ferme mal, j'ai remis la ficelle bleue
transport {n} km, 2 voyages, plateau de 9 m
bon pour réception
signatures des deux
double au carbone, carnet n° {d2}, feuille {d2}`,
  }),
};
