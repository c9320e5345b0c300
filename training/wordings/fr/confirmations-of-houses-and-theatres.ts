import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French confirmations of orders of theatres, window makers, wine houses and plumbers. */
export const frenchConfirmationsOfHouses: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  order_confirmation: wordingsIn('fr', {
    'fr2-spectacle-season-subscription-confirmed': `Théâtre {heading} - scène conventionnée
Billetterie {phone} mardi-samedi 13 h - 18 h 30
Confirmation de votre abonnement {year}/{d2}
Dossier {num} - spectatrice {person}
Chère abonnée,
Votre bulletin est enregistré et vos places attribuées selon l'ordre d'arrivée. En voici le détail.
= Date | Spectacle | Rang | Place | Tarif
- {date} {time} | La Nuit des ours | F | {d2}-{d2} | {small}
- {date} {time} | Quatuor {someone} | C | {d2}-{d2} | {small}
- {date} {time} | Cirque sous chapiteau | libre | - | {small}
- {date} {time} | Andromaque | J | {d2}-{d2} | {small}
- {date} {time} | Ciné-concert famille | B | {d2} à {d2} | {small}
Total {small} - réglé par chèque-vacances et carte le {date}
« Le Misanthrope » étant complet, nous vous avons placée en liste d'attente (rang {n}).
Les billets vous parviendront à la mi-septembre, ou dès maintenant sur votre mobile. Ils ne sont ni repris ni remboursés ; un échange gratuit par spectacle, jusqu'à la veille.
Vos avantages : tarif réduit pour la personne qui vous accompagne, 5 % à la librairie, navette de retour gratuite après les soirées au pôle culturel (inscrivez-vous).
Retardataires : l'accès n'est plus garanti après le lever de rideau. Le bar sert une petite assiette dès 18 h 45.
Toute l'équipe est heureuse de vous retrouver. À la rentrée !`,
    'fr2-custom-windows-ack-proforma-drawing': `{company} Fenêtres - usine de {city}
AR DE COMMANDE N° {num} - à vérifier et renvoyer signé sous 24 h
Poseur : {client} Chantier : {heading} Réf poseur : {ref}
Vue extérieure, cotes en mm, dos de dormant
= Rep | Type | L x H | Sens | Coloris | Vitrage | Px net
- A | OB 2 vtx | 1200 x 1350 | DG | 7016 ext / blanc int | 4/16/4 FE Ar | {small}
- B | Fixe | 600 x 1350 | - | 7016 | 33.2/14/4 | {small}
- C | Soufflet | 800 x 450 | - | blanc | dépoli | {small}
- D | PF 2 vtx serrure | 1400 x 2150 | DP | 7016 | 44.2 retardateur | {small}
- E | Coulissant | 2400 x 2150 | - | 7016 | 4/16/4 | {plain}
Accessoires : tapées 120 (A, B), seuil PMR 20 mm (D), grille 30 m3/h (A), volet roulant radio coffre 16 intégré (E)
Poids total {d3} kg - Uw moyen 1,{n} - Sw 0,4{n} - classement A*4 E*7B V*A2
Attention rep. D : poignée à 1 050 du bas, demande client 900, non réalisable
Délai : bon à lancer + {n} semaines, congés d'été exclus
Prix nets HT départ, total {plain}. Transport sur agrès {small}, dépôt de chevalet {small} déconsigné au retour.
Sans bon à lancer signé, la production reste en attente. Les menuiseries étant façonnées à vos mesures, elles ne pourront être ni reprises ni modifiées.
Commercial sédentaire : {someone} - technique : {phone} touche 2
BON À LANCER le ........... nom ............... cachet`,
    'fr2-wine-futures-allocation-confirmed': `Maison {company}, négociants-éleveurs
{street}, {town}
> Monsieur {person}
> {cstreet}
> {ctown}
Cher Monsieur,
Nous avons le plaisir de vous informer que votre réservation de vins en primeur, millésime {year}, a été acceptée par les châteaux et vous est attribuée en totalité, hormis le Clos {heading} contingenté.
Réservation {num} confirmée le {today}
= Cru | Cdt | Caisses | HT/btl | Total HT
- Château {other}, Médoc | CBO 6 | {n} | {small} | {plain}
- Domaine {other}, Pessac blanc | CBO 6 | 2 | {small} | {small}
- Clos {heading}, Pomerol | CBO 3 | 1 sur 2 | {small} | {small}
- Sauternes, demi-bouteilles | CBO 12 | 1 | {small} | {small}
Hors taxes, départ chais. La TVA, les droits et le transport seront facturés lors de la mise à disposition, au printemps de la deuxième année suivant la récolte.
Votre règlement de {plain} euros nous est parvenu le {date}, nous vous en remercions. Le présent certificat est à conserver précieusement : il vous sera réclamé à la livraison. Vos caisses resteront stockées gratuitement six mois dans nos entrepôts climatisés.
Si vous souhaitez des magnums en lieu et place des bouteilles, la demande est à formuler avant le 31 décembre (supplément deux euros).
Les notes de dégustation de notre chef de caves sont jointes. Nous restons vos obligés et vous prions d'agréer, cher Monsieur, l'expression de nos sentiments dévoués.
{someone}, gérant
Vente à terme non cessible sans l'accord de la maison. L'abus d'alcool est dangereux pour la santé.`,
    'fr2-lab-reagents-distributor-ack': `{company} Bioproduits - service clients Suisse
Confirmation de commande {num}
{today}, page 1
Université de {city}, Dépt de biologie, labo {d3}
No client {d5} - personne de contact {someone}
Numéro de commande interne : {ref} - fonds {num}-{d2}
= Pos. | Art. | Désignation | Cond. | Qté | CHF | Expéd.
- 10 | T{num} | Taq polymérase | 500 U | 2 | {small} | {date}
- 20 | A{num} | Anticorps anti-GFP lapin | 100 µl | 1 | {small} | {date}
- 30 | P{num} | Pointes filtrées 10 µl | 10 x 96 | {n} | {small} | stock
- 40 | E{num} | Éthanol absolu | 5 l | 2 | {small} | stock ADR
- 50 | S{num} | Sérum de veau fœtal | 500 ml | 1 | {small} | rupture
Rabais cadre hautes écoles 18 % déjà déduit. Frais : glace sèche {small}, marchandise dangereuse {small}, LSVA incluse. Taxe COV à part.
Pos. 50 : lot réservé {num} indisponible ; le fabricant propose {num}, même origine. Prière de répondre avant vendredi, à défaut la position sera supprimée.
Livraison à la réception des marchandises, rez inférieur, de 8 h à 11 h 30. Les positions 10 et 20 voyagent à -20 °C : prévoir une personne pour le déballage immédiat.
Prix hors TVA. Les retours d'articles réfrigérés ne sont pas acceptés. Réclamation sous cinq jours ouvrables, avec photographie.
Nous vous remercions de votre commande. Freundliche Grüsse, avec nos salutations, cordiali saluti`,
    'fr2-plumbing-visit-sms-confirmation': `{company} Dépannage
Confirmation d'intervention
Bonjour {person},
Suite à votre appel, votre commande d'intervention est confirmée :
Numéro :: {num}
Quoi :: [remplacement chasse d'eau suspendue~débouchage colonne cuisine~pose mitigeur thermostatique fourni]
Où :: {cstreet}, {ctown}, interphone {d2}
Quand :: {date} entre {time} et {time}
Qui :: {someone}, arrivée annoncée par SMS 20 minutes avant
Combien :: {small} € TTC, déplacement et première heure compris
Pièce posée :: {small} €
Supplément week-end :: aucun
Payable sur place par carte ou après par lien sécurisé. Une facture vous est envoyée par courriel.
À faire d'ici là : fermez le robinet d'arrêt, dégagez sous l'évier, photographiez le modèle et répondez à ce message, cela nous évite un second passage.
Besoin de déplacer ? Gratuit jusqu'à la veille 18 h ; après, 39 €.
S'agissant d'une réparation urgente sollicitée à votre domicile, le droit de rétractation ne joue pas pour les pièces strictement nécessaires.
Ce montant est ferme. Si l'artisan constate autre chose, il rédige un devis et n'entreprend rien sans votre signature.
Garantie main-d'œuvre six mois, pièces deux ans.
À bientôt, l'équipe {company} - {phone} - {web}`,
  }),
};
