import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Further French offers, confirmations and papers of tax offices. */
export const frenchOffersAndTaxesFurther: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  quote: wordingsIn('fr', {
    'frf-quote-security-guard-tender-reply': `{company} Sécurité privée
Autorisation CNAPS AUT-0{d2}-{year}-{num} (ne confère aucune prérogative de puissance publique)
RÉPONSE À VOTRE CONSULTATION {ref}
Gardiennage du site de {client}, {ctown}
Lot unique - remise des prix
1. Dispositif proposé
Un agent de sûreté du lundi au vendredi de 19 h à 7 h, et vingt-quatre heures sur vingt-quatre le samedi, le dimanche et les jours fériés ; une ronde motorisée supplémentaire à {time} ; un chef de site joignable. Les agents sont titulaires du SST et, pour la moitié d'entre eux, du SSIAP 1. Le renfort cynophile du mois de décembre est chiffré à part.
2. Bordereau des prix unitaires
= Prestation | Unité | Prix HT
- Heure de jour, semaine | h | {d2},{d2}
- Heure de nuit (21 h-6 h) | h | {d2},{d2}
- Majoration dimanche | h | {n},{d2}
- Majoration jour férié | h | {d2},{d2}
- Ronde aléatoire avec levée de doute | u | {d2},{d2}
- Maître-chien | h | {d2},{d2}
3. Estimation annuelle
{num} heures x coefficient, soit {plain} € HT et {plain} € TTC, contribution CNAPS incluse
4. Reprise du personnel
Conformément à l'avenant du 28 janvier 2011, nous reprenons {n} salariés ; coût d'ancienneté intégré.
5. Nos engagements
Rapport quotidien dématérialisé, géolocalisation des rondes, pénalité volontaire de cent euros en cas de poste non pourvu au-delà d'une heure.
6. Révision chaque 1er janvier, indice des coûts de la branche
Validité de la proposition : cent vingt jours
Pour la société, {person}, {today}
Pièces jointes : mémoire technique, cartes professionnelles, attestation {insurer}`,
    'frf-quote-tailor-upholstery-workshop': `Atelier {person}
Tapissière d'ameublement
{street}, {town}
Estimation pour Mme {someone}
{today}
Chère Madame,
Voici ce que je peux vous proposer pour vos deux fauteuils [Voltaire~crapaud~cabriolet Louis XV] et la banquette de votre grand-tante, que j'ai eu grand plaisir à examiner.
Fauteuils (la paire)
- Dégarnissage, consolidation d'un montant, traitement contre les vrillettes | {d3},00
- Réfection traditionnelle : sangles, ressorts, crin végétal puis animal | {d3},00
- Couture du tissu, pose, clous dorés un à un | {d3},00
- Tissu : velours de lin « Ardoise », 3,20 m à {d2},00 | {d3},{d2}
- Galon | {d2},00
Banquette
- Mousse haute résilience 35 kg, ouate, toile | {d3},00
- Housse déhoussable, fermeture, passepoil | {d3},00
- Votre propre étoffe | -
Total | {plain} €
TVA non applicable (art. 293 B)
Si vous préférez garder l'ancien crin, que je peux carder, il faut retrancher {d2} euros. Avec le tissu rayé que vous hésitiez à prendre, compter {d2} euros de plus à cause du raccord.
Délai : dix semaines à compter de votre accord, l'atelier étant fermé en août. Je viens chercher les meubles et les rapporte, compris dans un rayon de vingt kilomètres.
Un tiers à la commande, le reste quand vous êtes assise dedans.
Je conserve vos échantillons épinglés jusqu'au {date}.
Bien à vous,
{person}
Pour accord :`,
    'frf-quote-machine-maintenance-yearly-tiers': `{company} Air comprimé
Offre d'entretien n° {ref}
Client :: {client}
Site :: {cstreet}, {ctown}
Interlocuteur :: {person}, responsable maintenance
Parc recensé le :: {date}
= Équipement | N° série | Heures | Visites/an
- Compresseur à vis 22 kW | {ref} | {num} | 2
- Compresseur à vis 11 kW | {ref} | {num} | 1
- Sécheur frigorifique | {ref} | - | 1
- Cuve 900 L, épreuve {year} | {num} | - | contrôle
Nous vous soumettons trois niveaux :
BRONZE visites préventives, filtres et huile, rapport | {plain} € HT/an
ARGENT bronze + déplacements illimités, main-d'œuvre de dépannage, délai 24 h ouvrées | {plain} € HT/an
OR argent + pièces d'usure, prêt d'une machine, analyse d'huile, recherche de fuites ultrasonore | {plain} € HT/an
Remise de 8 % pour un engagement de trois ans. Indexation selon ICHT-IME.
Non compris : bloc-vis, variateur, requalification décennale de la cuve (chiffrée sur demande), travaux en hauteur
Sans accord sous contrat, nos tarifs de régie sont : technicien {d2} €/h, déplacement {d3} €, majoration samedi 50 %
Observation : une fuite estimée à {d2} m³/h a été entendue sur le réseau sud ; à sept bars, elle vous coûte environ {num} € d'électricité par an.
Veuillez cocher la formule retenue : [ ] Bronze [ ] Argent [ ] Or
Bon pour accord le ........ Cachet
Offre valable deux mois - chargé d'affaires {someone}, {mobile}`,
    'frf-quote-second-page-totals-signature': `Devis {ref} - suite - page 2
Report page précédente | {plain}
LOT 3 ÉLECTRICITÉ
- 3.1 | Tableau 3 rangées, peigne, parafoudre | 1 ens | {small} | {small}
- 3.2 | Prise 16 A encastrée, câblage 2,5 mm² | {d2} u | {d2},00 | {small}
- 3.3 | Point lumineux DCL, va-et-vient | {n} u | {d2},00 | {small}
- 3.4 | Liaison équipotentielle salle d'eau | 1 ft | {small} | {small}
- 3.5 | Consuel | 1 ft | {small} | {small}
Sous-total lot 3 | | | | {plain}
LOT 4 PEINTURE
- 4.1 | Lessivage, rebouchage, ponçage | {d3} m² | {n},{d2} | {small}
- 4.2 | Deux couches velours, teinte au choix | {d3} m² | {d2},{d2} | {plain}
- 4.3 | Laque sur boiseries | {d2} ml | {n},{d2} | {small}
- 4.4 | Toile de verre, plafonds | non retenu | |
Sous-total lot 4 | | | | {plain}
Remise si les quatre lots sont confiés | | | | -{small}
TOTAL HT | | | | {plain}
TVA 10 % | | | | {small}
TVA 5,5 % (isolation) | | | | {small}
TOTAL TTC | | | | {plain}
Gestion des déchets : plâtre 0,8 t, gravats 1,5 t, bois 0,3 t, point de collecte {other}, inclus
Échéancier : 30 / 30 / 30 / 10
Le client reconnaît avoir reçu les informations précontractuelles et le formulaire de rétractation. Médiateur de la consommation : {company} Médiation
Fait à ................ le ................ Mention « bon pour travaux »`,
  }),
  order_confirmation: wordingsIn('fr', {
    'frf-confirmation-bike-made-to-measure': `Cycles {person}
artisan cadreur
{city}, {today}
Salut {someone},
C'est parti ! Ton dossier est inscrit au cahier sous le n° {d3}, avec livraison visée pour {month}. Je récapitule pour qu'il n'y ait pas de malentendu, réponds « OK » à ce message et je lance les tubes.
Cadre :: acier Columbus, soudé raccords, randonneuse 650B
Cotes :: selon étude posturale du {date}, tube horizontal 55,5, angle 72
Fourche :: acier, œillets porte-bagages, passage dynamo
Couleur :: [vert bouteille, filets crème~bleu pétrole mat~rouge brique], RAL {num}
Groupe :: 2 x 11, manettes en bout de cintre
Roues :: montées main, 32 rayons, moyeu dynamo
Divers :: selle cuir fournie par toi, garde-boue martelés, sonnette
- Cadre et fourche | {num},00
- Montage complet | {num},00
- Peinture deux tons | {d3},00
- Étude posturale déduite | -120,00
- Total | {num},00 TTC
J'ai bien reçu ton virement de {d3} €, merci. Deuxième tiers au brasage, le reste à l'enlèvement.
Changements encore possibles jusqu'au {date} : couleur, cintre, développement. Après soudure, plus rien sur la géométrie !
Délai honnête : il m'arrive d'avoir deux semaines de retard quand le peintre est débordé.
Garantie cadre : dix ans, premier propriétaire, hors chute.
À très vite à l'atelier
SIRET {siret}`,
    'frf-confirmation-print-erp-terse-arc': `ARC {num} {today}
{company} vers {client} att. {person}
VOTRE CDE {ref} RECUE LE {date} PAR [EDI~MAIL~FAX]
= PO | REF | DESIGN | QTE | PX | DEL CONF | OBS
- 1 | {d5} | PLATINE INOX 120X80 EP3 | {d3} | {n},{d2} | S{d2} | OK
- 2 | {d5} | PLATINE INOX 120X80 EP5 | {d2} | {n},{d2} | S{d2} | DELAI MODIFIE
- 3 | {d5} | EQUERRE RENF. | {d3} | {n},{d2} | S{d2} | QTE MINI 200
- 4 | {d5} | TIGE M8 LG {d3} | {d3} | 0,{d2} | DISPO | OK
TOTAL {plain} EUR HT FRANCO
RGT {d2}J FDM
LIGNE 3 PORTEE A 200 SAUF REFUS SOUS 24H
MERCI POUR VOTRE CDE
ADV {someone} {phone}`,
    'frf-confirmation-language-stay-family': `{company} Séjours linguistiques
Agrément tourisme IM0{d2}{num} - Garantie APST
Confirmation d'inscription
Dossier {ref}
Participante :: Emma {someone}, née le {date}
Responsable :: {person}, {mobile}
Destination :: [Galway, Irlande~Canterbury, Angleterre~Salamanque, Espagne]
Dates :: du {date} au {date}
Hébergement :: famille hôte, seule francophone, chambre individuelle, non-fumeurs
Cours :: quinze leçons par semaine, niveau B1 à vérifier par le test en ligne
Activités :: équitation (3 séances), excursion d'une journée
Nous avons le plaisir de confirmer la réservation ci-dessus.
= Prestation | Prix
- Séjour en pension complète | {num},00
- Voyage aller-retour accompagné depuis {city} | {d3},00
- Option équitation | {d3},00
- Assurance annulation et bagages | {d2},00
- Réduction fratrie | -50,00
Total | {num},00 €
Reçu | {d3},00 €
À régler avant le {date} | {num},00 €
Les coordonnées de la famille vous parviendront dix jours avant le départ. Documents : passeport valide, autorisation de sortie du territoire accompagnée de la copie de la pièce d'identité du parent signataire, carte européenne d'assurance maladie, fiche sanitaire.
Régime alimentaire noté : sans lactose. Asthme : ordonnance en anglais à prévoir.
Argent de poche conseillé : 60 € par semaine.
Frais d'annulation : à plus de 45 jours, 150 € ; de 45 à 21, 50 % ; ensuite, 100 %.
Réunion d'information le {date} à {time}, en visioconférence
Cordialement, {someone}, chargée de départs`,
  }),
  tax_document: wordingsIn('fr', {
    'frf-tax-stamp-registration-lease-receipt': `DGFIP - Service de l'enregistrement {city}
N° 2759 FORMALITÉ FUSIONNÉE / ENREGISTREMENT
Enregistré à : SERVICE DE LA PUBLICITÉ FONCIÈRE ET DE L'ENREGISTREMENT {city}
Le {date} Dossier {year} {d5}, référence {num}A{d5}
Acte : cession de droits sociaux (SARL {company}), sous seing privé du {date}
Parties : cédant {someone} ; cessionnaire {person}
= Liquidation | Montant
- Prix ou valeur réelle | {plain}
- Abattement 23 000 € x nombre de parts cédées / nombre total | {small}
- Assiette | {plain}
- Droit de 3 % | {small}
- Pénalité de retard, un mois | {n},00
- Frais de papier timbré | 0,00
Total liquidé : {small} euros
Montant reçu : {small} euros, chèque de banque
Le contrôleur des finances publiques, {someone}
Rappels : l'acte doit être présenté dans le mois de sa date. Il appartient aux parties d'en opérer le dépôt au greffe. La plus-value éventuelle se déclare sur l'imprimé 2074.
Le présent récépissé, apposé sur chaque exemplaire, ne saurait être interprété comme une approbation des valeurs ; l'administration conserve son droit de reprise jusqu'au 31 décembre de la troisième année.
{street}, {town} - réception sur rendez-vous, {phone}`,
    'frf-tax-audit-rectification-proposal-page': `Proposition de rectification n° 3924 - {client} - page {n}
II. TAXE SUR LA VALEUR AJOUTÉE
A. Taxe déduite à tort
En vertu de l'article 271 du code général des impôts, la taxe ayant grevé les éléments du prix d'une opération imposable est déductible, sous réserve que l'assujetti soit en possession de factures régulières.
Constatations. La vérification de comptabilité a mis en évidence la déduction d'une somme de {small} euros afférente à {n} factures émises par {other}, pour des prestations dites d'assistance. Invitée par courrier du {date} à en établir la réalité, la société n'a produit ni rapport, ni échange, ni contrat. L'émettrice, dépourvue de salariés, n'a souscrit aucune déclaration.
Conséquences. Ces factures étant de complaisance, il est proposé d'en rejeter la déduction :
= Période | Base | Rappel | Intérêt | Majoration 40 %
- du {date} au {date} | {plain} | {small} | {d2} | {small}
- du {date} au {date} | {plain} | {small} | {d2} | {small}
- du {date} au {date} | {plain} | {small} | {d2} | {small}
B. Livraisons à soi-même : néant
C. Taxe collectée. L'encaissement du {date}, libellé « avance client », n'a été déclaré que l'exercice suivant. L'administration se bornera à appliquer l'intérêt de 0,20 % par mois.
III. IMPÔT SUR LES SOCIÉTÉS
Par voie de conséquence, la charge correspondante n'est pas admise ; le bénéfice est rehaussé de {plain} euros.
Cascade : la société peut solliciter le bénéfice de l'article L. 77 du livre des procédures fiscales.
Vous disposez de trente jours pour faire parvenir votre acceptation ou vos observations, délai prorogé de trente jours sur demande. En cas de désaccord persistant, la commission des impôts directs peut être consultée ; vous pouvez également rencontrer l'interlocuteur départemental, {someone}.
L'inspecteur, {person}`,
    'frf-tax-social-security-certificate-vigilance': `URSSAF {city}
ATTESTATION DE FOURNITURE DES DÉCLARATIONS SOCIALES ET DE PAIEMENT DES COTISATIONS ET CONTRIBUTIONS SOCIALES
(articles L. 243-15 et D. 243-15 du code de la sécurité sociale)
Le {today}
Code de sécurité :: {ref}{num}
> {company}
> {street}
> {town}
Cadre légal : vigilance en matière de travail dissimulé
Madame, Monsieur,
Nous vous adressons votre attestation dite « de vigilance ». La validité de ce document doit être contrôlée sur urssaf.fr par votre donneur d'ordre, à l'aide du code ci-dessus.
Le directeur atteste qu'au titre de l'établissement {siret}, l'entreprise est à jour de ses obligations en matière de cotisations de sécurité sociale et d'allocations familiales à la date du {date}.
Effectif déclaré :: {d2} salariés
Masse salariale du dernier mois :: {plain} euros
Établissements concernés :
- {siret} | {town} | effectif {n}
Cette attestation ne préjuge pas de l'exactitude des bases sur lesquelles elle a été établie et ne vaut pas renonciation au recouvrement d'éventuelles créances contestées.
Elle est établie à partir des déclarations effectuées par vos soins. Délivrée dans le cas d'un contrat d'au moins 5 000 euros hors taxes, à renouveler tous les six mois.
Le directeur, {person}
Une fiscalité sociale au service des solidarités`,
    'frf-tax-visitor-tax-declaration-municipal': `COMMUNE DE {city} - TAXE DE SÉJOUR
ÉTAT DÉCLARATIF ET REGISTRE DU LOGEUR
Période :: [1er semestre~juillet-août~4e trimestre] {year}
Hébergeur :: {person}
Hébergement :: [meublé « Les Hirondelles »~chambre d'hôtes~camping à la ferme], n° d'enregistrement {num}
Classement :: [non classé~2 étoiles~3 épis]
Capacité :: {n} personnes
Tarif voté :: {n} % du coût HT par nuitée, plafonné / ou 0,{d2} € par personne
Taxe additionnelle départementale : 10 %
= Mois | Nuits occupées | Personnes | Exonérées (mineurs) | Nuitées taxables | Montant
- {month} | {d2} | {d2} | {n} | {d2} | {d2},{d2}
- {month} | {d2} | {d2} | {n} | {d2} | {d2},{d2}
- Location par plateforme (taxe reversée par elle) | {d2} | | | 0 | 0,00
Total dû :: {d3},{d2} €
À reverser avant le {date}, chèque à l'ordre du Trésor public ou carte sur le portail. Le registre, sans éléments d'état civil, est joint.
En l'absence de déclaration : taxation d'office après mise en demeure, intérêts de 0,20 % par mois.
Je certifie exacts les renseignements ci-dessus. {today}, signature
Régie taxe de séjour, office de tourisme, {phone}. Le produit finance les sentiers, les navettes et le fleurissement.`,
  }),
};
