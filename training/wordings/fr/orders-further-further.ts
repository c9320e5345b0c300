import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French purchase orders of public buyers, shops, ports and programs. */
export const frenchOrdersFurtherFurther: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  purchase_order: wordingsIn('fr', {
    'fr-more-order-university-lab-consumables-sifac': `UNIVERSITÉ DE {city}
UMR {d2}{d2} - CNRS - INSERM
Bon de commande n° 45000{d5}
Centre financier :: {d3}SB{d2}
eOTP :: [A~B]{num}-FONC
Groupe marchandises :: NB.{d2}
Date :: {date}
Fournisseur :: {company} ({num})
Adresse de livraison :: Bâtiment {d2}, pièce {d3}, magasin du RDC, réception 8h30-11h45
Gestionnaire :: {person}
Responsable scientifique :: {someone}
= Poste | Réf. fournisseur | Désignation | Qté | UQ | PU HT | Montant HT
- 00010 | {num} | Pointes à filtre 200 µl stériles (10 racks) | {n} | CT | {small} | {plain}
- 00020 | {num} | Milieu DMEM high glucose 500 ml | {d2} | BT | {small} | {plain}
- 00030 | {num} | Anticorps anti-actine clone AC-{d2} 100 µg | {n} | UN | {small} | {plain}
- 00040 | | Frais de port carboglace | 1 | UN | {small} | {small}
Total HT EUR {plain} TVA 20,00 % {plain} TTC {amount}
Votre devis {ref} du {date}
Facture à déposer exclusivement sur Chorus Pro : SIRET {siret}, code service FACTURES, n° d'engagement = n° de ce bon. À défaut elle sera rejetée. Délai global de paiement 30 jours. Les clauses du CCAG-FCS s'appliquent ; les conditions générales du vendeur sont réputées non écrites.
L'ordonnateur délégué`,
    'fr-more-order-brasserie-drinks-whatsapp': `Salut {person}, commande pour livraison [jeudi~mardi~samedi] avant 10h stp
Bar Le [Balto~Longchamp~Narval], {cstreet}
- fûts blonde 30 l | {n}
- fûts IPA 20 l | 2
- Perrier 33 cl VC casier | {n}
- coca VC casier | {n}
- jus tomate 25 cl | 1
- sirop menthe, grenadine, pêche | 2 de chaque
- limonade | {n}
- pastis 1,5 l | 3
- rosé BIB 10 l | {n}
- café grains 1 kg | {d2}
- touillettes + sucres buchettes | 1 crt
reprendre : {n} fûts vides, {d2} casiers, 2 bouteilles CO2
mettre le CO2 plein derrière la porte cour, code {d2}B{d2}
ma tireuse fuit encore tu peux envoyer le tech ?
même prix que la dernière fois hein, pas l'augmentation lol
merci
{someone} {mobile}`,
    'fr-more-order-ship-chandler-provisions-vessel': `{company} Shipping
M/V [ARMORIQUE STAR~CAP LARDIER~VALENTINE D~ÎLE DE BATZ] - IMO {num}
REQUISITION / COMMANDE AVITAILLEMENT N° {num}
À :: {client}, avitailleur maritime, port de {city}
ETA :: {date} {time} quai {n}
ETD :: {date}
Département :: [cuisine~pont~machine]
Demandé par :: {person}, [chef cuisinier~bosco~second mécanicien]
Visa commandant :: {someone}
= N° IMPA | Désignation | Unité | À bord | Demandé | Accordé
- {num} | Pommes de terre lavées sac 25 kg | sac | 1 | {n} | {n}
- {num} | Cuisses de poulet congelées | kg | {d2} | {d3} | {d3}
- {num} | Lait UHT entier | l | {d2} | {d3} | {d3}
- {num} | Aussière polypropylène 48 mm 220 m | bob | 0 | 2 | 1
- {num} | Peinture antirouille gris 20 l | bid | 3 | {n} | {n}
- {num} | Gants nitrile T9 | pr | 12 | {d3} | {d3}
Livraison en franchise de droits, document d'embarquement T2L / DAE à préparer par vos soins. Denrées : DLC minimum 21 jours. Palettes filmées identifiées au nom du navire, grue du bord 1,5 t.
Facture à l'armement, {street}, {town}, en trois exemplaires visés par le bord, timbre humide obligatoire. Aucune ristourne ne pourra être consentie à l'équipage.`,
    'fr-more-order-optician-lenses-edi': `[VERRES~COMMANDE VERRES~CDE LABO] {num}
MAGASIN {d5} OPTIQUE {company} {city}
PORTEUR {num} INITIALES M.D.
LABO :: {client}
SAISI LE :: {date} {time}
TYPE :: [PROGRESSIF~UNIFOCAL~MI-DISTANCE]
= OEIL | SPH | CYL | AXE | ADD | DIAM | EP | H
- OD | +1,{d2} | -0,50 | {d2} | 2,25 | 65/70 | 31,5 | 19
- OG | +1,75 | -0,75 | {d3} | 2,25 | 65/70 | 32,0 | 19
INDICE :: 1,60
TRAITEMENT :: antireflet lumière bleue, hydrophobe
TEINTE :: [AUCUNE~PHOTO GRIS~BRUN 85 %]
MONTURE :: 53[]17 métal cerclée forme scannée
TRACE :: fichier OMA joint
PRÉCAL :: OUI
QTÉ :: 2
PU TARIF :: {small}
REMISE :: {n} %
CLASSE A 100 % SANTÉ :: NON
LIVR :: express J+2
OBSERVATIONS : porteur presbyte déçu de ses précédents, merci de respecter les hauteurs. Garantie adaptation 3 mois.
OPÉRATRICE :: {someone}
FIN`,
    'fr-more-order-church-restoration-craft-blank-half': `Association des Amis de [l'église Saint-Martin~la chapelle Sainte-Anne~l'abbaye]
mairie de {city}
Commande de l'association à :
{company}
{street} {town}
Date {today}
Suite à la réunion du bureau, nous vous passons ordre ferme pour :
- Consolidation de la statue polychrome de saint Roch (bois, XVIIe) | 1 | {plain}
- Anoxie en caisson contre les vrillettes | 1 | {plain}
- Fourniture d'un socle scellé avec système antivol | 1 | {small}
- Transport aller et retour sous assurance clou à clou | 1 | {small}
Total convenu : {amount} TTC selon votre lettre du {date}
Financement : DRAC {d2} %, département {d2} %, Fondation du patrimoine, souscription
Pas de début avant l'accord écrit de la conservatrice des antiquités et objets d'art. Photographies avant, pendant, après à fournir en double pour le dossier.
Facture à établir au nom de l'association, en deux tranches.
Délai : pour la fête patronale du {date}.
La trésorière {someone} Le président {person}
Cachet`,
    'fr-more-order-odoo-rfq-turned-po-fr': `{company}
{street}
{town}
France
Adresse de livraison
{company} Entrepôt, {street}
> {client}
> {cstreet}
> {ctown}
> TVA : {cvat}
Bon de commande fournisseur n° P{d5}
Acheteur :: {person}
Votre référence de commande :: {ref}
Date de commande :: {date} {time}:12
Réception prévue :: {date}
= Description | Taxes | Date requise | Qté | Prix unitaire | Montant
- [{d3}] {ware} | TVA déd. 20% | {date} | {d2},00 Unités | {small} | {plain} €
- [{d3}] [Cartons simple cannelure 40x30x30~Film étirable 17 µ] | TVA déd. 20% | {date} | {d3},00 Unités | {small} | {plain} €
* [{d3}] {ware} | TVA déd. 20% | {date} | {n},00 kg | {small} | {plain} €
Montant hors taxes :: {plain} €
TVA 20% :: {plain} €
Total :: {plain} €
Conditions : 45 jours fin de mois, Incoterm DAP
{phone} {email} {web} {vat}
Page 1 / 1`,
    'fr-more-order-city-parks-bulbs-mapa': `VILLE DE {city}
Direction des espaces verts et de la biodiversité
Serres municipales, {street}
ENGAGEMENT JURIDIQUE {year} / {num}
Marché :: {year}-EV-{d2} lot {n} bulbes à fleurs
Titulaire :: {client}
Imputation :: 823 - 6068 - gest. EV
Service émetteur :: {person}, poste {d3}
Devis :: sans (BPU)
= Réf. BPU | Végétal | Calibre | Conditionnement | Quantité | Prix BPU | Total HT
- 12 | Tulipa 'Ballerina' | 12/+ | cagette | {num} | 0,{d2} | {plain}
- 17 | Narcissus 'Tête-à-tête' | 10/12 | filet | {num} | 0,{d2} | {plain}
- 21 | Allium 'Purple Sensation' | 12/14 | filet | {d3} | 0,{d2} | {small}
- 34 | Mélange mécanisable « Prairie nacrée » | | m² | {d3} | {n},{d2} | {plain}
Plantation mécanique ligne {n} ml :: option levée
TOTAL TTC (TVA 10 %) :: {amount}
Livraison franco semaine {d2}, uniquement le matin, prévenir la veille le {phone}. Passeport phytosanitaire exigé. Toute variété de remplacement sera refusée sans accord préalable du technicien.
Facturation : Chorus Pro obligatoire, budget 210{d5}, code service EV01.
Pour le maire et par délégation, l'adjoint
Visa finances : {date}`,
    'fr-more-order-swiss-watch-parts-subcontract': `{company} SA
Manufacture d'horlogerie
{street}, CH-2{d3} [Le Locle~La Chaux-de-Fonds~Bienne~Le Sentier]
COMMANDE D'ACHAT N° {num}/0
Fournisseur :: {client} Sàrl, décolletage
V/réf. offre :: {num}
Acheteuse :: {person} +41 32 {d3} {d2} {d2}
Lieu, date :: {date}
= Pos. | N° article | Désignation | Plan / indice | Quantité | Prix CHF/100 | Délai sem.
- 10 | {num} | Axe de balancier cal. {d3} | {d5} / C | {num} | {small} | {d2}
- 20 | {num} | Vis pont barillet S 0.70 trempée bleuie | {d5} / A | {num} | {small} | {d2}
- 30 | {num} | Tige de remontoir 20AP poli | {d5} / F | {num} | {small} | {d2}
Prix nets, TVA 8,1 % en sus. Rendu nos ateliers, emballage antioxydant compris.
Exigences qualité : contrôle dimensionnel AQL 0,65 joint, certificat matière selon NIHS, lots repérés au laser, tolérance de surlivraison +5 % / -0 %. Vos pièces types sont à restituer.
Matière de notre fourniture : laiton CuZn39Pb3 Ø 3 mm, {d2} kg, à retirer contre bulletin.
Merci de nous retourner la présente confirmée dans les 3 jours. Toute indication de notre maison à des tiers à titre de référence est interdite.
Sans signature, document établi par GPAO`,
    'fr-more-order-second-page-hospital-works-ordre-de-service': `Suite de la commande {num} feuillet 2
Report :: {plain}
= 7 | Main d'œuvre électricien N3P2 hors heures ouvrées, coupure programmée nuit du {date} | h | {d2} | {small} | {plain}
- 8 | Onduleur 20 kVA triphasé modulaire y c. coffret by-pass | U | 1 | {plain} | {plain}
- 9 | Câble CR1-C1 5G16 | ml | {d3} | {small} | {plain}
- 10 | Essais en présence du bureau de contrôle, DOE 2 ex. papier + clé | F | 1 | {small} | {small}
- 11 | Évacuation des anciennes batteries plomb (BSD) | F | 1 | {small} | {small}
Total général HT :: {plain}
TVA 20 % :: {plain}
Total TTC :: {amount}
Délai d'exécution : {n} jours à compter de l'accusé de réception.
Pénalités : 1/1000e par jour. Les travaux en zone [réanimation~bloc opératoire~néonatologie] se font sous protocole hygiène (sas, aspirateur HEPA, surblouses) validé par l'EOH.
Plan de prévention à signer avant toute intervention ; badge à retirer au PC sécurité niveau -1 contre pièce d'identité.
Le directeur des achats, par délégation du directeur du GHT
Visa du responsable technique : {person}
Merci de rappeler le numéro ci-dessus sur toutes vos pièces (bons de livraison, factures, situations).`,
    'fr-more-order-mail-body-stationery-small-firm': `De : {person} <{email}>
À : commandes@{client}
Date : {date} {time}
Objet : Cde bureau {city}
Bonjour,
Merci de noter notre commande à livrer {street}, 2e étage droite (interphone au nom de la société) :
- ramettes A4 80 g blanc | {d2}
- classeurs levier dos 8 cm noir | {n}
- toner {d3}A noir | 2
- stylos gel bleu boîte de 12 | {n}
- enveloppes C5 fenêtre autocollantes (500) | 1
- tableau blanc émaillé 90 x 120 | 1
- papier toilette / essuie-mains | comme d'habitude
Compte client {num}. Remise 12 % du contrat, franco à partir de 60 €.
Si le toner est en rupture, prenez le compatible mais pas la marque de la dernière fois, il bavait.
Facturation au siège comme toujours, avec la mention « BDC {num} », sans quoi la compta bloque.
Confirmez-moi la date par retour svp, on ferme vendredi midi.
Cordialement
{person}
Assistante de direction - {company} - {phone}
Pensez à l'environnement avant d'imprimer ce message.`,
    'fr-more-order-collective-farm-baskets-group-purchase': `GROUPEMENT D'ACHAT [Les Paniers du canal~Bio'semble~La Ruche des voisins] - récapitulatif à envoyer au producteur
Producteur :: {client}
Tournée :: {month}
Commande groupée n° :: {d2}
Référente :: {person} {mobile}
= Foyer | Farine 5 kg | Huile colza 3 l | Lentilles 1 kg | Miel 500 g | Total
- {someone} | 1 | 2 | {n} | 0 | {small}
- {someone} | 0 | 1 | {n} | 2 | {small}
- {someone} | 2 | 0 | {n} | 1 | {small}
* {someone} | 1 | 1 | {n} | 1 | {small}
= TOTAL À LIVRER | {d2} | {d2} | {d2} | {d2} | {plain}
Prix 3e palier atteint (plus de {d2} foyers), port offert
Ordre passé par le collectif : merci de livrer le {date} de 17h30 à 19h salle des associations, on vous remet les chèques de chaque foyer sous enveloppe.
Bidons consignés : {n} à reprendre.
Si une quantité manque, réduire d'abord le miel, pas la farine.`,
    'fr-more-order-sage-x3-terse-caps-fr': `COMMANDE FOURNISSEUR
{company} SITE {d3}
CDE N :: CF{d2}{num}
DATE :: {date}
TIERS :: F{d5} {client}
DEVISE :: EUR
ACH :: {d2} {person}
FRANCO :: [OUI~NON~300 EUR]
= LIG | ARTICLE | REF FRS | DESIGNATION | UN | QTE | PX NET | MTT | DT RECEP
- 1000 | MP{d5} | {num} | GRANULE PP NAT MFI {n} | KG | {num} | {n},{d3} | {plain} | {date}
- 2000 | MP{d5} | {num} | MASTERBATCH NOIR | KG | {d3} | {n},{d3} | {plain} | {date}
- 3000 | EM{d5} | {num} | OCTABIN 1100 KG | UN | {d2} | {small} | {plain} | {date}
* 4000 | EM{d5} | {num} | {ware} | UN | {d2} | {small} | {plain} | {date}
TOTAL HT {plain}
TOTAL TVA {plain}
TOTAL TTC {plain}
REGLT VIR 60J DATE FACT
LIV {street} {town} QUAI 2 LUN-VEN 7H-15H
CERTIF MATIERE 3.1 ET FDS A JOINDRE
AR SOUS 48H A {email}
EDITE LE {date} {time} PAR X3ADM`,
    'fr-more-order-school-trip-coach-engagement-form': `COLLÈGE [Jean Moulin~Simone Veil~Marie Curie] - service gestion
{street}, {town} - UAI 0{d2}{d2}{d3}[A~K~S]
Commande publique n° {year}-{d3}
À : Autocars {client}
Voyage :: classe de [4e B~3e Euro~6e A], {d2} élèves, {n} accompagnateurs
Code programme :: VO{d2}
Nature :: 6245 transport d'élèves
Professeur responsable :: {person}
= Date | Prise en charge | Destination | Retour | Car | Prix TTC
- {date} | {time} parvis | [mine-musée~Verdun, ossuaire~théâtre romain~futuroscope] | {time} | {d2} places | {plain}
- {date} | {time} parvis | piscine | {time} | {d2} places | {small}
Suivant proposition retenue après consultation de trois transporteurs
Total TTC :: {amount}
L'acte n'engage l'établissement que revêtu de la signature de l'ordonnateur. Conducteur en règle de ses temps de conduite, ceintures, éthylotest antidémarrage, pas de double étage. Annulation sans frais jusqu'à J-3 en cas de plan Vigipirate ou alerte météo.
Mémoire à adresser après service fait à l'agence comptable, dépôt Chorus Pro, SIRET {siret}, sans code service.
La cheffe d'établissement {someone}`,
    'fr-more-order-pharmacy-group-direct-lab': `GROUPEMENT {company} - commande directe laboratoire
Officine :: {client}, CIP pharmacie {num}
Titulaire :: {person}
Délégué :: {someone} secteur {d2}
Laboratoire :: {other} Dermo
Date :: {date}
Opération :: [solaires~hiver~bébé] engagement palier {n}
= ACL | Produit | Tarif HT | Remise | UG | Quantité
- 34{num}{d2} | Lait solaire SPF 50+ 200 ml | {small} | {d2} % | 1/10 | {d2}
- 34{num}{d2} | Stick lèvres | {n},{d2} | {d2} % | | {d2}
- 34{num}{d2} | Brume invisible 150 ml | {small} | {d2} % | 1/10 | {d2}
- 34{num}{d2} | Après-soleil tube 100 ml | {n},{d2} | {d2} % | | {n}
Total unités {d3} Total net HT {plain}
Livraison en 2 fois : {date} et {date}, via plateforme
Échéance 90 jours fin de mois ; reprise des invendus 20 % en bons d'achat
PLV souhaitée : X présentoir sol O kakémono X testeurs ({n})
Tampon et signature du pharmacien (obligatoires, sans quoi la saisie sera bloquée)`,
  }),
};
