import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French offers of builders, movers, undertakers and printers, and declarations of tax. */
export const frenchOffersAndDeclarations: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  tax_document: wordingsIn('fr', {
    'fr2-gift-declaration-form-filled': `cerfa 11278*{d2} N° 2735-SD
DÉCLARATION DE DON MANUEL ET DE SOMMES D'ARGENT
à déposer en double exemplaire au service départemental de l'enregistrement
IDENTITÉ DU DONATAIRE (bénéficiaire)
Nom, prénoms :: {person}
Né(e) le :: 19/09/1994 à {city}
Domicile :: {cstreet} {ctown}
Lien de parenté avec le donateur :: [petite-fille~fils~neveu]
IDENTITÉ DU DONATEUR
Nom :: {someone}
Né(e) le :: 02/02/1941 - situation : veuve
Domicile :: {street} {town}
NATURE ET DATE DU DON
[x] Somme d'argent (virement, chèque, espèces) [ ] valeurs mobilières [ ] bijou, tableau, véhicule
Montant :: {plain} €
Date du don :: {date}
Date de la révélation :: {date}
EXONÉRATION 790 G (dons familiaux de sommes d'argent)
Donateur âgé de moins de 80 ans : [oui~non] - donataire majeur : oui
Montant déjà exonéré sur quinze ans :: 0
DONATIONS ANTÉRIEURES
= Date | Notaire ou service | Bien | Valeur
- {date} | Me {someone} | usufruit parcelle | {plain}
LIQUIDATION DES DROITS (cadre réservé)
- Part taxable | {plain}
- Abattement art. 779 | {plain}
- Reste taxable | 0
- Droits dus | 0
Enregistré à {city} le {date}, dossier {year} {d5}, référence {year} N {num}. Reçu : zéro euro. L'agent
J'affirme, sous les peines édictées par l'article 1837 du CGI, que la présente est sincère et véritable.
À {city} le {today} Signature du donataire
Un exemplaire visé vous est restitué, conservez-le sans limitation de durée.`,
    'fr2-senegal-vat-return-dge': `RÉPUBLIQUE DU SÉNÉGAL
Un Peuple - Un But - Une Foi
Direction générale des Impôts et des Domaines
Centre des services fiscaux de [Dakar-Plateau~Ngor-Almadies~Thiès]
TAXE SUR LA VALEUR AJOUTÉE
Déclaration du mois de {month} {year} - à déposer au plus tard le 15 du mois suivant
NINEA :: {num} 2G3
Raison sociale :: {company}
Activité :: [commerce de quincaillerie~transit~hôtellerie]
Téléphone :: 33 {d3} {d2} {d2}
A - OPÉRATIONS RÉALISÉES (F CFA)
- 1 Ventes de biens taxables 18 % | {num}
- 2 Prestations hébergement 10 % | {num}
- 3 Exportations | {num}
- 4 Opérations exonérées | {num}
- 5 Livraisons à soi-même | 0
B - TAXE BRUTE
- 10 TVA à 18 % | {num}
- 11 TVA à 10 % | {num}
- 12 Reversements | 0
C - DÉDUCTIONS
- 20 Achats locaux | {num}
- 21 Importations, quittance douane | {num}
- 22 Immobilisations | {num}
- 23 Précompte subi (attestations) | {num}
- 24 Crédit du mois antérieur | {num}
D - NET
- 30 TVA à payer | {num}
- 31 Crédit à reporter |
Paiement : [Orange Money~virement BCEAO~chèque certifié] n° {num} du {date}
Déclaration certifiée exacte, {person}, comptable
Cadre réservé au receveur : quittance n° {num} - pénalités 5 % : 0 - cachet
Liste des fournisseurs (NINEA, montant, TVA) jointe en annexe, {n} feuillets. Télédéclarer sur Etax évite le déplacement.`,
    'fr2-tax-office-request-for-information': `DIRECTION DÉPARTEMENTALE DES FINANCES PUBLIQUES
Pôle contrôle revenus patrimoine
{street}, {town}
Réception sur rendez-vous, balf : sip.{city}@dgfip
> M. {person}
> {cstreet}, {ctown}
N° {d3}-SD ({month} {year})
# DEMANDE DE RENSEIGNEMENTS
Impôt concerné :: impôt sur le revenu
Années :: {year}, N-1
Numéro fiscal :: {d2} {d2} {d3} {d3} {d3}
Monsieur,
L'examen de votre déclaration me conduit à vous demander les précisions suivantes. Cette démarche ne présume en rien de la régularité des éléments déclarés.
1° Case 7DB - emploi d'un salarié à domicile : {plain} €. Veuillez produire les attestations annuelles de l'Urssaf ou de l'organisme prestataire, ainsi que le détail des aides perçues du département.
2° Case 6GU - pension versée à un enfant majeur : {plain} €. Merci d'établir l'état de besoin du bénéficiaire et la réalité des virements.
3° Case 8UU : un compte ouvert auprès d'un établissement néerlandais apparaît dans les informations transmises par cet État ; aucun formulaire 3916 n'a été joint.
4° Dons : les reçus de l'association {heading} comportent une date antérieure à sa création.
Vous disposez d'un délai de trente jours à compter de la réception pour me répondre. Un défaut de réponse aux points 1 et 2 autoriserait le service à reprendre les avantages selon la procédure contradictoire de l'article L. 55 du livre des procédures fiscales.
Vous pouvez vous faire assister d'un conseil de votre choix.
Le contrôleur principal, {someone}
Pièces à renvoyer avec le présent exemplaire, de préférence par la messagerie sécurisée. Le double est pour vous.`,
    'fr2-geneva-tax-at-source-statement': `RÉPUBLIQUE ET CANTON DE GENÈVE
Administration fiscale cantonale - Service de l'impôt à la source
ATTESTATION-QUITTANCE {year}
(à remettre à la personne contribuable au plus tard fin février)
Débiteur de la prestation imposable (DPI)
N° DPI :: {num}
Raison sociale :: {company} SA, {street}, {town}
Contribuable
Nom, prénom :: {person}
N° AVS :: 756.{num}.{d2}
Date de naissance :: 27.06.1988
Adresse :: {cstreet}, F-{ctown}
Permis :: [G frontalier~B~L]
Barème appliqué :: [A0~B1~C2~H1]
Période d'engagement :: du {date} au {date}
= Rubrique | Montant CHF
- 1 Salaire brut en espèces | {plain}
- 2 Indemnités journalières | {small}
- 3 Avantages en nature (voiture) | {small}
- 4 Frais effectifs remboursés | {small}
- 5 Brut soumis | {plain}
- 6 Revenu déterminant pour le taux | {plain}
- 7 Taux moyen | {n},{d2} %
- 8 Impôt retenu | {plain}
- 9 dont contribution ecclésiastique | 0.00
Jours de télétravail hors de Suisse : {d2} ({n} % du temps)
La taxation ordinaire ultérieure ou la rectification doit être demandée jusqu'au 31 mars, formulaire en ligne, dernier délai. Les quasi-résidents indiquent l'ensemble des revenus du ménage.
Cette attestation tient lieu de justificatif auprès du fisc français pour le crédit d'impôt conventionnel. Ne pas confondre avec le certificat de salaire, remis séparément.
L'employeur certifie avoir reversé l'intégralité des montants ; commission de perception 2 %.
Genève, le {today} Timbre et signature`,
  }),
  quote: wordingsIn('fr', {
    'fr2-pool-builder-offer': `{company} - Pisciniste
Construction - rénovation - hivernage
{street} {town} {phone}
> M. et Mme {person}
> {cstreet}
> {ctown}
# DEVIS [n° ~]{ref}
Date : {today} Valable deux mois
Suite à notre visite du {date}, nous avons le plaisir de vous proposer la réalisation d'un bassin de 8 x 4 m, fond plat 1,45 m, revêtement gris anthracite.
= Désignation | Qté | PU HT | Total HT
- Terrassement, évacuation 45 m3 | 1 | {plain} | {plain}
- Structure blocs à bancher, ferraillage | 1 | {plain} | {plain}
- Membrane armée 150/100 posée | 72 m² | {small} | {plain}
- Groupe de filtration à sable 14 m3/h | 1 | {plain} | {plain}
- Électrolyseur au sel | 1 | {plain} | {plain}
- Pompe à chaleur inverter 9 kW (option) | 1 | {plain} | {plain}
- Margelles pierre reconstituée | 25 ml | {small} | {plain}
- Alarme NF P90-307 | 1 | {small} | {small}
Remise salon de l'habitat -3 %
Total HT :: {plain}
TVA 20 % :: {plain}
TOTAL TTC :: {plain}
Non compris : accès grue si portail inférieur à 2,80 m, roche dure (supplément {small} €/m3), raccordement électrique depuis le tableau, remplissage en eau.
Échelonnement : 30 % à l'accord, 40 % fin de gros œuvre, 25 % à la mise en eau, 5 % après démonstration.
Délai : démarrage sous dix semaines, cinq semaines de travaux hors intempéries. Déclaration préalable à effectuer par vos soins, nous fournissons les plans.
Garanties : décennale {insurer} n° {num}, membrane 10 ans, pompe 3 ans.
Bon pour accord, date et signature précédées de la mention « devis reçu avant l'exécution des travaux »
Vous pouvez refuser d'être démarché sur Bloctel. Les prix tiennent compte du tarif acier au jour de l'étude.`,
    'fr2-wedding-photographer-proposal': `{person} photographe
Lumière naturelle & argentique
{web} - {mobile}
Pour Léa & Guillaume
Mariage du {date} - domaine {heading}, {ctown}
Merci pour votre message et pour ce café partagé ! Voici ce que j'imagine pour vous.
Formule [Mimosa~Glycine~Olivier]
Présence des préparatifs à l'ouverture du bal, soit environ onze heures
{d3} images retouchées, livrées en galerie privée sous six semaines
Tirages fine art 13 x 18, coffret en lin, clé USB gravée
Séance d'essai à {city}, une heure, pour apprivoiser l'objectif
Montant de la prestation : {plain} euros
En plus, si le cœur vous en dit
- Second photographe | {small}
- Album 30 x 30, 40 pages, couverture cuir végétal | {small}
- Livre pour les parents, les deux | {small}
- Day-after au bord de l'eau | {small}
- Photomaton vintage, livre d'or | {small}
- Heure supplémentaire | {small}
Déplacement : offert jusqu'à cent kilomètres, puis 0,60 €. Au-delà de 250 km, une chambre simple.
Pour bloquer la date : 30 % d'arrhes et le contrat signé. Le reste une semaine avant le jour J.
Proposition valable quinze jours : deux autres couples ont des vues sur ce samedi...
Un repas chaud pour le prestataire, s'il vous plaît, assis pendant que vous l'êtes.
TVA non applicable, article 293 B du CGI. EI n° {siren}. Images protégées par le droit d'auteur ; usage privé cédé, les réseaux sociaux avec mention du nom.
Belle journée,
{person}`,
    'fr2-belgian-heating-offer-html-mail': `De : offres@{web}
À : {client}
Objet : Votre demande 2{num} - remplacement chaudière mazout
Cher client, chère cliente,
Comme promis, veuillez trouver ci-dessous notre meilleure offre pour la fourniture et la pose d'une chaudière gaz à condensation en remplacement de votre installation au mazout.
OFFRE DE PRIX {ref}/rev{n}
= Poste | Description | Nbre | PU | HTVA
- 1 | Chaudière murale 30 kW, classe A | 1 | {plain} | {plain}
- 2 | Boiler inox 160 l | 1 | {plain} | {plain}
- 3 | Régulation climatique + thermostat wifi | 1 | {small} | {small}
- 4 | Tubage cheminée flexible diam. 80 | 9 m | {small} | {small}
- 5 | Démontage, évacuation ancienne | 1 | {small} | {small}
- 6 | Neutralisation citerne 3 000 l, attestation | 1 | {small} | {small}
- 7 | Raccordement compteur (Ores) | PM | |
Total HTVA {plain} - TVA 6 % (habitation de plus de dix ans) {plain} - Total TVAC {plain}
Prime régionale estimée : {small} € (audit obligatoire). Ne constitue pas un engagement de notre part.
Conditions : acompte 40 % à la commande, solde dès la mise en service. Prix fixes pendant 30 jours calendrier. Révision selon formule agréée au-delà. Délai : 3 à 4 semaines.
Ne sont pas prévus : désamiantage éventuel, embellissements, réparation de fuites cachées sur le circuit existant.
Pour confirmer, répondez simplement « OK pour accord » en joignant votre numéro EAN gaz. Un technicien certifié Cerga vous contactera.
Vous souhaitant bonne réception, nous restons à votre entière disposition.
{someone}, département offres
{company} SRL - BE0{d3}.{d3}.{d3} - enregistré catégories 11 et 25`,
    'fr2-swiss-moving-company-offer': `{company} Déménagements SA - membre ASTAG
{street} {town} - {phone}
> Madame {person}
> {cstreet}, 3e étage sans ascenseur
> {ctown}
{city}, le {today}
Notre offre {ref} Représentant : {someone}
Déménagement de {ctown} à {city}
Chère Madame,
Nous vous remercions de l'accueil réservé à notre collaborateur et vous soumettons volontiers notre offre à prix forfaitaire.
Volume estimé :: {d2} m3
Date souhaitée :: {date} dès 7 h 30
Équipe :: {n} hommes, camion 18 t avec hayon, lift extérieur
- Chargement, transport, déchargement | {plain}
- Lift 2 x demi-journée | {small}
- Emballage de la vaisselle par nos soins | {small}
- Démontage, remontage lits et armoires | {small}
- Piano droit, supplément | {small}
- Autorisations de police, panneaux | {small}
- {d2} cartons prêtés, 15 penderies | gratuit
Total net :: CHF {plain}
TVA 8,1 % :: CHF {small}
Total :: CHF {plain}
Assurance : responsabilité légale du voiturier CHF 1'000.-/m3 comprise ; casco complète sur demande, 4 ‰ de la valeur déclarée.
Nettoyage de l'ancien appartement avec garantie de remise à la régie : CHF {plain} en option.
Prestations à votre charge : vider le congélateur, dégager l'accès, réserver la conciergerie. Les plantes voyagent sans garantie. Les attentes non imputables à notre maison sont facturées en régie, CHF {small} l'heure et par homme.
Paiement : au comptant ou par TWINT au chef d'équipe, à la fin des travaux.
Offre valable 60 jours. Merci de retourner le double muni de votre signature.
Meilleures salutations`,
    'fr2-industrial-spare-parts-terse-quote': `{company} S.A.S.
Roulements - transmission - pneumatique
OFFRE No {num} Page 1
Votre consultation : mail du {date} Réf {d5}
Code client : C{d5} Suivi par : {someone} poste {d3}
{client}
Service maintenance
{ctown}
= Lg | Référence | Désignation | Qté | Px net | Délai
- 10 | 6205-2RS-C3 | Roulement billes | {d2} | {small} | stock
- 20 | SPA 1250 | Courroie trapézoïdale | {n} | {small} | stock
- 30 | HSK 63 / {d3} | Accouplement élastique | {n} | {small} | 2 sem.
- 40 | DSBC-50-200 | Vérin ISO 15552 | {n} | {small} | 5 j
- 50 | 22218 EK | Roulement à rotule + H318 | {n} | {small} | 9 sem.
- 60 | VL 5/2 1/4 | Distributeur bobine 24V | {n} | {small} | {n} j
Alternative lg 50 : marque asiatique, 3 sem., {small}
Total net HT EUR {plain}
Franco 300 €, sinon port {small} + emballage
Validité : 30 j sauf vente intermédiaire du stock et lg 50 (hausse usine {date})
Règl. : 45 j FDM, encours disponible {plain}
Incoterm 2020 FCA {city} - Poids {d2} kg - Origine UE - NC 84821090
Merci de rappeler notre n° d'offre sur votre commande et d'indiquer AR souhaité. Minimum 50 € HT par commande. Les références barrées ne sont plus fabriquées. Reprise du matériel neuf, emballé : 20 % de décote.
Nos CGV sont consultables sur {web}`,
    'fr2-quebec-tree-removal-soumission': `{company} Émondage
Licence d'arboriculteur ISA QC-{num} - Assurés 5 M$
SOUMISSION
Client : {person}
Adresse des travaux : {cstreet}, {ctown}
Tél. : {mobile}
Date : {today} Estimateur : {someone}
Travaux proposés :
1) Abattre érable argenté mort cour arrière (DHP {d2} cm), démontage par grimpeur, aucune machinerie sur le gazon.
2) Élaguer frêne avant : dégagement toiture 3 m, bois mort, haubanage statique.
3) Haie de cèdres latérale, {d2} pi x 8 pi : rabattre à 6 pi et égaliser.
4) Essouchage (12 po sous le sol), remplissage en terre.
5) Ramassage des branches, déchiquetage. Bois de chauffage laissé en 16 po : [ ] oui [ ] non
= Item | Prix
- Item 1 | {plain} $
- Item 2 | {small} $
- Item 3 | {small} $
- Item 4 | {small} $
- Rabais ensemble | -{small} $
- Sous-total | {plain} $
- TPS {small} TVQ {small} | {plain} $
Permis municipal : à la charge du client (25 $), certificat d'autorisation affiché avant l'arrivée. Hydro-Québec doit couper la ligne : délai de 3 semaines. Info-Excavation fait.
Dépôt de 10 % à l'acceptation, balance sur réception des travaux, Interac ou chèque.
Prix bon pour 30 jours. Pas responsables des tuyaux d'irrigation et clôtures invisibles non déclarés. Il se peut qu'on décale d'une journée s'il vente.
Acceptée par : ________________ Date : ________
Merci de nous faire confiance ! Voyez nos avis en ligne. RBQ non requise. NEQ 11{num}`,
  }),
};
