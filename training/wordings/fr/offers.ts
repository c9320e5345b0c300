import type { DocumentType } from '../../../shared/document-types/names.ts';
import type { Wording } from '../wording.ts';

/** French offers and credit notes, by trade. */
export const frenchOffers: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  credit_note: [
    {
      family: 'fr-deposit-packaging',
      language: 'fr',
      text: `Brasserie et boissons {company} - entrepôt {city}
Client {num} : {client}
# [AVOIR SUR CONSIGNES~Avoir emballages~NOTE D'AVOIR] {ref}
Période du {date} au {date}, tournée de M. {someone}
= Emballage | Repris | Valeur unitaire | À votre crédit
* [Fût inox 30 L~Fût 20 L à tête plate~Casier 24 x 25 cl~Palette dormante~Bouteille CO2 10 kg~Caisse eau gazeuse verre] | {n} | [30,00~4,20~18,00] | {small}
Vides cassés ou manquants déduits : {n}
Total non soumis à TVA :: {small} €
Cet avoir sera [imputé sur votre prochain relevé~déduit du prélèvement du {date}]. Il ne donne pas lieu à remboursement en espèces.
Les emballages restent la propriété du brasseur. Bon de reprise n° {num} signé le {date}.
{company} - {street} {town} - RCS {siren}`,
    },
    {
      family: 'fr-webshop-return',
      language: 'fr',
      text: `{company}
Boutique en ligne - {web}
Bonjour {person},
Votre retour nous est bien parvenu. Voici [l'avoir correspondant~la facture d'avoir n° {ref}~votre avoir], à conserver.
Commande #{num} du {date} - facture d'origine {ref}
N° de retour :: RMA-{num}
Motif :: [Taille trop petite~Article défectueux~Droit de rétractation 14 jours~Erreur de préparation]
= Article retourné | Taille / coloris | Qté | Prix payé TTC
* [Bottines cuir~Pull col roulé laine~Sac bandoulière~Jean coupe droite~Veste de pluie] | [38 noir~M écru~unique~42 brut] | -1 | -{small}
- Frais de port aller remboursés | | | -4,90
- Promotion BIENVENUE10 reprise | | | 3,20
Total avoir TTC -{small} dont TVA -{small}
Remboursement effectué le {date} sur [la carte **** {d2}{d2}~votre compte PayPal~carte cadeau]. Délai bancaire de 3 à 5 jours ouvrés.
Aucune démarche n'est nécessaire de votre part.`,
    },
    {
      family: 'fr-energy-regularisation',
      language: 'fr',
      text: `{company} Gaz & Électricité
Facture de régularisation en votre faveur
{client} {cstreet} {ctown}
Réf. client {num} - Contrat n° {num}
Suite à [la relève réelle de votre compteur~la rectification d'index communiquée par le distributeur~un changement de tarif], nous annulons la facture {ref} du {date} établie sur une estimation.
= Ligne annulée | kWh | HT | TVA | TTC
* [Consommation estimée du {date} au {date}~Abonnement perçu à tort~CTA~Accise] | -{num} | -{small} | -{small} | -{small}
Montant crédité sur votre compte :: -{amount}
Ce crédit [viendra en déduction de vos prochaines échéances~vous sera remboursé par virement sous 15 jours]. Rien à payer.
Votre nouvel échéancier : {month} {small} € puis 9 mensualités de {small} €
Code interne AVR-{ref} - TVA à reverser par le client assujetti s'il l'a déduite (art. 272-1 du CGI)`,
    },
    {
      family: 'fr-printing-quality',
      language: 'fr',
      text: `IMPRIMERIE {company}
Offset - numérique - façonnage
{street} {town} {phone}
> {client}
> Service comptabilité
> {cstreet} {ctown}
Type de pièce :: [AVOIR~AV]
N° pièce :: {ref}
Date :: {today}
Facture concernée :: {ref} du {date}
= Désignation | Qté | PU | Total HT
- Dépliants 3 volets A4, défaut de repérage couleur constaté, réf. dossier {num} | -{num} | 0,{d2} | -{small}
- Geste commercial sur frais de calage | -1 | {small} | -{small}
Remise exceptionnelle accordée par M. {someone}, suite à votre réclamation du {date}
HT -{plain} / TVA -{small} / Net à déduire -{plain} euros
Valeur en votre aimable règlement. Le stock défectueux a été repris par nos soins le {date}.
Escompte néant. IBAN {iban}`,
    },
    {
      family: 'fr-rebate-year-end',
      language: 'fr',
      text: `Centrale d'achat {company}
Direction financière - Comptabilité fournisseurs
Adhérent :: {client} - code {num}
# [Ristourne de fin d'année {year}~Avoir RFA~Bonification annuelle] - pièce {ref}
Base de calcul : chiffre d'affaires net facturé du 1er janvier au 31 décembre
= Famille | CA HT réalisé | Palier | Taux | Ristourne HT
* [Quincaillerie~Électroportatif~Sanitaire~Peinture~EPI~Consommables soudure] | {plain} | [10 000 €~25 000 €] | 2,{d2} % | {small}
Total ristourne HT {plain} TVA récupérable 20 % {small} Avoir TTC {plain}
Mode d'apurement : [compensation sur échéance du {date}~lettrage automatique~versement]
Conforme aux conditions particulières signées le {date}. Document valant avoir au sens de l'article 289 du code général des impôts.`,
    },
    {
      family: 'fr-belgian-note',
      language: 'fr',
      text: `{company} SA - distribution de matériel de bureau
[Zoning industriel de Fleurus 6220~Parc Crealys 5032 Isnes~Rue de la Loi 42 1040 Bruxelles]
BE 0{d3}.{d3}.{d3}
Note de crédit {ref}
Date {today} Votre référence {ref} Représentant {someone}
{client}
Adaptation facture {ref} : [prix erroné~double facturation~marchandise reprise]
= Article | Qté | Prix HTVA | Montant
* {num} [Classeur à levier~Toner~Destructeur~Tableau blanc] | -{n} | {small} | -{small}
HTVA -{plain} TVA 21 % -{small} Total en votre faveur {plain}
TVA à reverser à l'État dans la mesure où elle a été initialement portée en déduction.
À porter en compte ; ne pas payer ce document.`,
    },
  ],
  quote: [
    {
      family: 'fr-moving',
      language: 'fr',
      text: `{company} - Déménagements et garde-meubles
Inscrit au registre des transporteurs - Chambre syndicale du déménagement
Visite technique effectuée le {date} par {someone}
M. ou Mme {person}
# [PROPOSITION~Devis de déménagement~OFFRE DE PRIX] n° {ref}
Chargement :: {cstreet} {ctown}, 3e étage, ascenseur 4 pers., portage 15 m
Livraison :: {street} {town}, maison, accès camion
Volume estimé :: {n} m3 ([liste jointe~inventaire annexé])
Formule :: [Économique~Standard~Luxe tout compris]
= Prestation | Inclus | Prix
- Cartons, bulle, penderies | oui | {small}
- Démontage / remontage mobilier | oui | {small}
- Monte-meubles demi-journée | [oui~option] | {small}
- Autorisation de stationnement | oui | {small}
- Assurance garantie dommage, valeur déclarée {amount} | | {small}
Total HT {plain} TVA 20 % {small} TTC {amount}
Arrhes à la réservation 30 %, solde [à la livraison~avant déchargement]. Prix valable 2 mois. Période souhaitée : semaine {d2}.
Pour accepter, retournez-nous un exemplaire daté et signé précédé de « bon pour accord », avec la déclaration de valeur.`,
    },
    {
      family: 'fr-dentist',
      language: 'fr',
      text: `Cabinet dentaire Dr {person}
Chirurgien-dentiste conventionné - N° ADELI {num}
{street} {town}
Patient : {someone} né(e) le {date} N° SS {nir}
# [DEVIS POUR TRAITEMENT PROTHÉTIQUE~Devis conventionnel~Plan de traitement et devis]
Date {today} Valable jusqu'au {date} sous réserve des évolutions de santé bucco-dentaire
= Dent | Acte (CCAM) | Nature du matériau | Honoraires | Base remb. | Panier
* {d2} | [HBLD131 Couronne céramo-métallique~HBLD680 Couronne céramique monolithique~HBLD090 Inlay-core~HBMD087 Onlay~LBLD014 Implant] | [alliage non précieux~zircone~céramique] | {small} | {small} | [RAC 0~maîtrisé~libre]
Lieu de fabrication du dispositif médical : [France~Union européenne~hors UE]
Total honoraires {plain} - Part AMO {small} - Non remboursé AMO {small}
Alternative thérapeutique 100 % santé proposée : oui
Le patient reconnaît avoir eu la possibilité de choisir entre plusieurs solutions. Document à transmettre à votre complémentaire santé avant de débuter les soins.
Signature du patient ou responsable légal - Signature du praticien`,
    },
    {
      family: 'fr-funeral',
      language: 'fr',
      text: `POMPES FUNÈBRES {company}
Habilitation préfectorale {year}-{d2}-{d3} - ORIAS {num}
Devis gratuit, remis avant toute commande (arrêté du 23 août 2010 modifié)
Demandeur : {person}, {cstreet} {ctown}
Défunt : {someone}
= Prestations | Courantes | Optionnelles | Tiers
- Préparation, démarches et formalités administratives | {small} | | 
- Transport de corps avant mise en bière | {small} | |
- Cercueil [chêne~pin~hêtre] 22 mm, 4 poignées, cuvette étanche | {small} | |
- Soins de conservation | | {small} |
- Capiton satin, plaque gravée | | {small} |
- Porteurs ({n}) et maître de cérémonie | {small} | |
- [Redevance crémation~Ouverture de caveau~Taxe municipale] | | | {small}
- Avis de parution presse locale | | | {small}
- TOTAUX TTC | {plain} | {small} | {small}
Total général {amount} (TVA 10 % transport, 20 % autres)
L'inhumation ou la crémation intervient entre 24 heures et 14 jours. Les soins de conservation ne sont pas obligatoires. Validité : 2 mois.`,
    },
    {
      family: 'fr-landscaper-mail',
      language: 'fr',
      text: `{company} paysagiste
{street}, {town}
Madame, Monsieur,
Comme suite à notre passage du {date}, vous trouverez ci-après notre [meilleure offre~chiffrage~estimation] pour [l'aménagement du jardin arrière~la taille annuelle des haies~la création d'une terrasse bois].
1. Préparation
- Débroussaillage, évacuation déchetterie | 1 ens. | {small}
- Décaissement 20 cm et géotextile | {n} m2 | {small}
2. Réalisation
* [Lames pin autoclave classe 4~Gazon en rouleau~Charmille racines nues 60/80~Clôture grillage rigide~Massif vivaces~Arrosage goutte-à-goutte] | {n} [ml~m2~u] | {small}
Ensemble HT {plain} - TVA [10 %~20 %] - TTC {plain}
Option éclairage basse tension (non comprise) : {small}
Nous pourrions intervenir [courant {month}~sous trois semaines après accord]. Acompte de 40 % au démarrage.
N'hésitez pas à nous faire part de vos remarques. Bon pour accord (date, signature) :
{person} - {mobile} - SIRET {siret}`,
    },
    {
      family: 'fr-training',
      language: 'fr',
      text: `{company} - Organisme de formation déclaré sous le n° 11 75 {d5} 75 (ne vaut pas agrément de l'État)
Certifié Qualiopi au titre des actions de formation
Client :: {client} - contact {someone}
# [Proposition pédagogique et financière~Devis formation {ref}~Offre intra-entreprise]
Intitulé :: [Sauveteur secouriste du travail (SST), maintien et actualisation~Excel, tableaux croisés~Habilitation électrique B0 H0~Management d'équipe de proximité]
Durée {n} heures, dates à convenir entre {month} et {month}, lieu : vos locaux
Public et prérequis : tout salarié, aucun prérequis
Objectifs : à l'issue, les stagiaires seront capables de mettre en œuvre les gestes et méthodes abordés
= Poste | Unité | Quantité | Montant HT
- Animation par formateur expert | jour | {n} | {plain}
- Supports et accès plateforme | stagiaire | {n} | {small}
- Frais de déplacement | forfait | 1 | {small}
[Exonéré de TVA, art. 261-4-4° a du CGI~TVA 20 %] Coût total {amount}
Prise en charge OPCO possible : demande à déposer 15 jours avant. Accessibilité : référent handicap {someone}.
Cette offre reste valable 3 mois. Dès retour signé, une convention vous sera adressée.`,
    },
    {
      family: 'fr-machine-tool',
      language: 'fr',
      text: `{company} Machines-outils
Dpt ventes - {person}, ingénieur technico-commercial
Offre n° {ref} révision B
À l'attention de M. {someone} - {client}
Objet : fourniture d'un [centre d'usinage 5 axes~tour à commande numérique~robot de palettisation] suivant votre consultation du {date}
1. Descriptif technique
Courses X/Y/Z 762 x 508 x 635 mm ; broche 12 000 tr/min ; magasin 30 outils ; CN avec conversationnel français
2. Prix
= Rep. | Fourniture | Prix EUR HT
- 01 | Machine de base | {plain}
- 02 | Convoyeur à copeaux | {plain}
- 03 | Palpeur et préréglage outils | {plain}
- 04 | Transport, manutention, mise en route 3 jours | {plain}
- 05 | Formation programmeur (option) | {small}
3. Conditions
Délai : {n} semaines départ usine, après réception de l'acompte et clarification technique
Incoterm DAP {ctown} - Paiement 30 % à la commande, 60 % avant expédition, 10 % à la réception provisoire
Garantie 12 mois pièces et main-d'œuvre. Option valable jusqu'au {date}.
Nos conditions générales de vente (FIM) sont applicables à la présente offre.`,
    },
    {
      family: 'fr-swiss-joinery',
      language: 'fr',
      text: `{company} Sàrl - ébénisterie, agencement
[Route de Berne 12, 1010 Lausanne~Chemin du Closel 5, 1020 Renens~Rue de la Jeunesse 9, 2900 Porrentruy]
OFFRE {ref}
Concerne : [cuisine sur mesure, appartement 4,5 pièces~portes palières EI30~armoires dressing]
Maître d'ouvrage : {client}
CFC 273.0 Menuiserie intérieure
= Pos. | Désignation | Quant. | Unité | Prix CHF | Total CHF
* {n}.{n} | [Façades laquées NCS S0502-Y~Plan granit 30 mm~Pose et ajustage~Dépose de l'existant~Tiroirs amortis] | {n} | [pce~ml~m2~h] | {d3}.00 | {n}{d3}.00
Total brut {n}{d3}.00 - Rabais 5 % - Escompte 2 % à 10 jours - Net HT {n}{d3}.00 - TVA 8,1 % - Net TTC {n}{d3}.85
Variante chêne massif : plus-value de CHF {n}{d3}.00
Validité 60 jours. Délai d'exécution {n} semaines dès signature du bon de commande. Les normes SIA 118 font foi.`,
    },
    {
      family: 'fr-event-catering',
      language: 'fr',
      text: `{company}, traiteur de réception
Votre événement : [mariage~séminaire~cocktail d'inauguration~repas de Noël du personnel] du {date}, environ {d3} convives
Interlocutrice : {person} {mobile}
Cocktail
- 10 pièces salées par personne, dont 3 chaudes | {d3} | 14,50 | {plain}
- Atelier découpe de jambon | 1 | {small} | {small}
Dîner
- Entrée, plat, fromage, dessert (menu Tilleul) | {d3} | 52,00 | {plain}
- Pièce montée, 3 choux | {d3} | 6,00 | {small}
Service et matériel
- Maîtres d'hôtel 1 pour 15, jusqu'à 1 h | {n} | 210,00 | {plain}
- Nappage, vaisselle, verrerie | {d3} | 7,80 | {small}
Heure supplémentaire 38,00 par serveur - droit de bouchon offert
Total [prévisionnel~estimatif] TTC {amount}, soit {small} par personne
Le nombre définitif sera communiqué 8 jours avant. Pour bloquer la date : acompte de 30 % et ce [devis~document] signé. Tarifs garantis jusqu'au {date}. Repas prestataires 18 €.`,
    },
  ],
};
