import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** Short French papers as they are in a hurry: filled by hand, printed by a till, typed on a phone, torn from a pad. */
export const frenchTersePapers: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  delivery_note: wordingsIn('fr', {
    'frf-terse-delivery-sand-quarry-ticket': `CARRIERE {company}
PESEE {num}
{today} {time}
CLIENT {d5} {client}
CHANTIER [LOT. DES VIGNES~A COMPLETER~STATION EPURATION]
TRANSP. [CLIENT~{other}]
IMMAT [BT-{d3}-WX~EX-{d3}-QR]
PRODUIT 0/4 SABLE LAVE CE NF EN 12620
BRUT 2{n},{d2} T P1
TARE 1{n},{d2} T MEM
NET {d2},{d2} T
CUMUL JOUR {d3},{d2} T
BACHAGE OBLIGATOIRE
PTAC CONTROLE CHAUFFEUR RESPONSABLE
SIGN. CHAUFFEUR SIGN. RECEPTION
EXEMPLAIRE CLIENT`,
    'frf-terse-delivery-flowers-card-signature': `Fleuriste {company}
Commande {num} à livrer le {date} entre {time} et 19 h
Pour : Mme {someone}
{cstreet} {ctown}
3e droite code {d2}B{d2} tel {mobile}
[bouquet rond pastel~12 roses rouges~composition deuil blanche~orchidée 2 tiges]
+ vase
carte : « Joyeux anniversaire maman, on t'aime, tes grands »
expéditeur : ne pas indiquer le prix
si absente : gardienne ou voisine palier
livré à ........ h reçu par ...............
signature
eau tous les deux jours, recoupez les tiges en biais`,
    'frf-terse-delivery-return-to-sender-warehouse': `BON DE REPRISE / RETOUR DÉPÔT
n° {d5} date {today}
enlevé chez {client} {ctown}
par {person} camion {d2}
= qté | article | état | motif
- 2 | fût inox 30 L vides | ok | consigne
- 1 | tireuse à bière 2 becs n° {num} | sale | fin de prêt
- {n} | caisses 12x1 L eau | complètes | erreur livraison
- 1 | parasol rouge | toile déchirée | prêt été
- 1 | bouteille CO2 10 kg | vide | échange
laissé en remplacement : 1 CO2 plein
à créditer selon tarif consigne
signature client
bureau : saisi le ......`,
    'frf-terse-delivery-internal-transfer-shop': `TRANSFERT INTER-MAGASINS {num}
DE {d3} {city} VERS {d3} CENTRE 2
DEMANDÉ PAR {someone} TEL
PRÉP {person} {date} {time}
= EAN | LIBELLÉ | T/C | QTE
- 3{num}{d3} | JEAN SLIM BRUT | 38 | 2
- 3{num}{d3} | JEAN SLIM BRUT | 42 | 1
- 3{num}{d3} | VESTE TEDDY | M | 1 (résa cliente, ne pas mettre en rayon)
- 3{num}{d3} | CHAUSSETTES LOT 3 | U | 12
- | CINTRES | | 50
- | SACS KRAFT MOYENS | | 1 CT
CARTONS {n} SCELLÉ {num}
NAVETTE MARDI
POINTER A RÉCEPTION, VALIDER DANS LA CAISSE SINON STOCK FAUX !!!
VISA`,
  }),
  order_confirmation: wordingsIn('fr', {
    'frf-terse-confirmation-sms-restaurant-table': `{company}
Bonjour {person}, votre table est réservée !
{date} à {time}
{n} couverts, [terrasse si beau temps~salle du bas~près de la cheminée]
Nom : {someone}
Mot : poussette + 1 végétarien
Merci de nous prévenir au {phone} en cas de retard de plus de 15 min, sinon la table est redonnée.
Au-delà de 8 personnes un menu unique est servi, liste de choix à nous rendre la veille. Une empreinte de {d2} € par personne a été prise, elle n'est pas débitée si vous venez.
[Modifier] [Annuler]
{street} {town}, parking de l'église
À bientôt !`,
    'frf-terse-confirmation-firewood-reply': `De : bois {person}
A : {someone}
{date}
Bonsoir
ok c'est noté pour {n} stères chêne charme en 33 sec 2 ans, {d2} euros le stère livré, vidé au pied du mur
je passe samedi vers {time} si il ne pleut pas trop, le champ est mou
total {d3} espèces ou chèque, pas de carte
ranger en plus 15 € le stère dites moi
laissez le portail ouvert et le chien dedans
allumettes offertes lol
bonne soirée
envoyé de mon téléphone`,
    'frf-terse-confirmation-theatre-seats-mail': `Merci pour votre achat !
Commande {num} - {today} {time}
[Le Cid~Carmen~Stand-up : Jo Pastis]
{date}, {time}, théâtre de {city}
2 x orchestre rang [F~K~M] places {d2}-{d2}, 38,00
1 x moins de 26 ans, place {d2}, 15,00
Frais 1,80
Payé 92,80 € (CB)
Vos billets sont en pièce jointe : imprimez-les ou montrez votre écran. Un billet par personne.
Ni repris ni échangés, sauf annulation du spectacle. Placement garanti jusqu'à cinq minutes avant le lever de rideau.
Garderie, PMR, boucle magnétique : {phone}`,
  }),
  receipt: wordingsIn('fr', {
    'frf-terse-receipt-taxi-pad-filled': `TAXI {person}
Commune de {city} station {d2}
Reçu {d3}
Date {date} Heure {time}
De gare
à {cstreet}
Prise en charge 2,{d2}
Course {d2},{d2}
Bagages {n},00
Péage
Total {d2},{d2} € TTC
TVA 10 % incluse
[espèces~CB~bon]
Immat. {d3} TX
signature
réclamations : préfecture`,
    'frf-terse-receipt-launderette-machine-change': `LAVERIE AUTOMATIQUE [DU PORT~BULLES]
{date} {time}
LAVE-LINGE {n} 10 KG 40° 5,50
SECHOIR {d2} 18 MIN 2,40
DOSE LESSIVE 0,80
TOTAL 8,70
BILLET 10,00
RENDU 1,30
TICKET NON FISCAL
{company} {siret}
FERME A 21H DERNIER LAVAGE 20H
EN CAS DE PANNE {mobile}
NE PAS TEINDRE`,
    'frf-terse-receipt-museum-entry-audio': `MUSEE {city}
CAISSE {n} N {num} {date} {time}
2 ADULTE EXPO+COLL | 24,00
1 -18 ANS | 0,00
1 ETUDIANT | 8,00
2 AUDIOGUIDE FR | 6,00
TOTAL EUR | 38,00
CB SANS CONTACT
TVA NON APPLICABLE SUR ENTREES
AUDIOGUIDES 20% 1,00
BILLET VALABLE LE JOUR MEME, SORTIE POSSIBLE AVEC TAMPON
PHOTOS SANS FLASH, SACS AU VESTIAIRE
CAFE DU JARDIN -10% SUR PRESENTATION
FERME LE MARDI`,
    'frf-terse-receipt-rent-garage-private': `Reçu de M. {someone}
la somme de {d2},00 € (lettres ..............................)
loyer garage n° {d2} mois de {month}
payé en espèces
solde tout compte à ce jour
{city} le {date}
{person}
(sous réserve du mois précédent non réglé)`,
    'frf-terse-receipt-club-licence-cheques': `[TENNIS CLUB~GYM VOLONTAIRE~ÉCOLE DE MUSIQUE] DE {city}
Attestation de paiement
La trésorière certifie que la famille {someone} a versé
cotisation {person} saison {year} : {d3} €
licence fédérale : {d2} €
- pass'sport : -50 €
soit {d3} € réglés en {n} chèques ({num}, {num}, {num}) à encaisser en octobre, janvier, avril
pour le CE de l'employeur
RNA W{num}
{today}, {someone} (tampon)`,
  }),
  letter: wordingsIn('fr', {
    'frf-terse-letter-note-to-teacher': `{city} le {date}
Madame,
Veuillez excuser l'absence de mon fils Théo hier après-midi, il avait de la fièvre et mal au ventre. Le médecin dit que ce n'est rien, il reprend aujourd'hui mais pas de piscine jusqu'à vendredi.
Il n'a pas pu faire sa poésie, son frère avait le cahier.
Je viendrai le chercher à 16 h 15 pour l'orthophoniste.
Merci et bonne journée
{person}
la maman`,
    'frf-terse-letter-transmittal-slip-accountant': `{company}
A {client}
Le {today}
Veuillez trouver ci-joint :
- votre bilan en deux exemplaires (un à signer et à nous rendre)
- la liasse
- notre note d'honoraires
- les pièces que vous nous aviez confiées (3 classeurs)
[X] pour information [X] pour signature [ ] selon votre demande [ ] pour attribution
Observation : il manque toujours la facture du fournisseur {other} et le relevé de {month}. Rappelez {someone}, elle vous expliquera pour la TVA sur la voiture.
Cordialement
{person}
p.j. citées`,
    'frf-terse-letter-cancel-gym-membership': `{someone} {cstreet} {ctown}
n° adhérent {num}
à {company} service résiliation
{today}
Lettre recommandée
Madame, Monsieur,
je résilie mon abonnement pour motif légitime : [mutation à plus de 50 km~grossesse~entorse avec arrêt de sport de 6 mois], justificatif joint. La résiliation doit prendre effet à réception. Je vous demande de ne plus rien prélever après cette date et de me rembourser le mois déjà payé d'avance.
Merci de me confirmer par écrit. Le badge est dans l'enveloppe.
{someone}`,
  }),
  contract: wordingsIn('fr', {
    'frf-terse-contract-equipment-loan-slip': `CONVENTION DE PRÊT DE MATÉRIEL
Mairie de {city} (services techniques) / {client}
matériel : {n} tables, {d2} chaises, 2 barnums 3 x 3, 1 sono
du {date} au {date}
enlèvement et retour par l'emprunteur aux horaires d'atelier (8 h-11 h 30)
caution : chèque 500 € non encaissé. Valeur de remplacement affichée au dos.
L'emprunteur vérifie l'état au départ, monte les barnums à 4 personnes, les leste, les démonte si le vent dépasse 50 km/h et les rend SECS.
Il est assuré en responsabilité civile ({insurer}, {num}).
Tout manquant est facturé. Prêt gratuit, aucune sous-location.
Fait en double le {today}
pour la mairie {person} l'emprunteur {someone}`,
    'frf-terse-contract-model-release-child': `AUTORISATION ET CESSION DU DROIT À L'IMAGE
Je soussigné(e) {person}, mère / père / tuteur de l'enfant {someone}, né le {date}
autorise {company} à photographier et filmer mon enfant le {date} au cours de [l'atelier théâtre~la fête du sport~la séance catalogue]
et cède à titre gratuit, pour 5 ans, dans le monde entier, le droit de reproduire ces images sur : [X] site internet [X] affiches [ ] presse [ ] télévision
Elles ne seront ni vendues, ni détournées, ni accompagnées du nom de famille. L'autorisation peut être retirée à tout moment par simple courrier ; les imprimés déjà parus ne seront pas rappelés.
En contrepartie : trois tirages.
Fait à {city}, le {today}, en deux exemplaires
Signatures du ou des parents, de l'enfant s'il a plus de 12 ans, de la société`,
    'frf-terse-contract-private-loan-acknowledgement': `RECONNAISSANCE DE DETTE
Je soussigné {person}, né le {date} à {city}, demeurant {cstreet}, {ctown},
reconnais devoir à ma sœur {someone} la somme de {small} € (en lettres de ma main : ................................................................)
qu'elle m'a prêtée ce jour par virement pour [l'achat d'une voiture~les frais d'obsèques de notre père~l'ouverture de mon salon].
Je m'engage à la rembourser en {d2} mensualités de {d3} €, sans intérêt, le 10 de chaque mois à partir de {month}, et la totalité si je vends le bien.
En cas de décès, mes héritiers sont tenus.
Formulaire 2062 à déposer aux impôts.
Fait en deux originaux, {city}, {today}
L'emprunteur La prêteuse Mon épouse, qui consent`,
  }),
  report: wordingsIn('fr', {
    'frf-terse-report-technician-visit-notes': `RAPPORT D'INTERVENTION
Tech. {person} Client {client} Site {ctown}
Date {date} arr. {time} dép. {time} trajet {n} h
Appareil : [four mixte~chambre froide négative~chaudière gaz 45 kW~portail coulissant] n° {ref}
Panne signalée : ne démarre plus, disjoncte
Constaté : sonde HS (infini), borne neutre desserrée et noircie, filtre colmaté, crasse ++
Fait : sonde remplacée, bornier refait, filtre nettoyé, essais 3 cycles OK, T° atteinte en {d2} min
Pièces : 1 sonde PT{d3}, 2 cosses
Reste à faire : ventilateur bruyant à prévoir (devis), joint de porte à commander
Conseil : dépoussiérer tous les mois, ne pas stocker devant
[X] contrat [ ] facturable
Machine en service [oui~oui, mode dégradé~non, consignée]
Signature client : {someone}, chef de cuisine
Observation client : « délai trop long »`,
    'frf-terse-report-team-meeting-bullets': `CR point équipe {date}
Présents {person}, {someone}, {someone} (visio, coupée)
Absent {someone}
1/ Tour de table
- salon pro : ok, {d2} contacts, relances à se répartir
- SAV : {n} dossiers ouverts, -{n} vs semaine dernière
- appli : bug photo pas reproduit
2/ Décisions
- on décale la livraison v{n} au {date}
- prix : pas d'augmentation avant {month}
- télétravail vendredi maintenu
3/ Actions
= quoi | qui | quand
- rappeler {client} | {someone} | demain
- maquette page tarif | {person} | {date}
- commander café (!) | tous | hier
4/ Divers
anniversaire {someone} jeudi, frigo à vider
prochaine : lundi {time}, salle bleue`,
  }),
  other: wordingsIn('fr', {
    'frf-terse-other-lost-time-door-note-shop': `FERMETURE EXCEPTIONNELLE
Chers clients,
Le magasin sera fermé du {date} au {date} inclus pour [travaux~inventaire~congés annuels~mariage de la patronne !]
Réouverture le {date} à 8 h 30
Dépôt de pain : épicerie {someone}, {street}
Colis en attente : à retirer avant samedi 12 h
Commandes de bûches / galettes : cahier ouvert dès la rentrée
Merci de votre compréhension
{company}`,
    'frf-terse-other-shopping-and-todo-list': `à faire
- appeler plombier {mobile}
- chèque cantine
- RDV garage pneus neige
- renvoyer contrat signé !!
- récup costume pressing ticket {d3}
courses
lait x6, beurre, oeufs, pâtes, farine T55
lardons, comté, salade, citrons 4
litière, ampoules E27, scotch
cadeau Léa (lego pirate ?) max 25 €
piscine samedi : bonnet, 2 € pour le casier
demander devis volet à {someone}`,
    'frf-terse-other-parts-label-carton': `{company}
REF {ref}
[ROULEMENT 6204 2RS~JOINT SPI 35X52X7~COURROIE SPZ 1250~ELECTROVANNE 24V]
QTE 10 PCES
LOT {num}
DATE {today}
CONTR {d2}
MADE IN FRANCE
EAN 3{num}{d3}
FRAGILE - CRAINT L'HUMIDITE - NE PAS GERBER
COLIS {n} / {n} POIDS {n},{d2} KG
A L'ATTENTION DE {client} MAGASIN 2`,
    'frf-terse-other-quiz-evening-scorecard': `SOIRÉE QUIZ du [Comité~Foyer~Café des Arts]
Équipe n° {n} Nom : Les [Incollables~Neurones en vacances~Poissons rouges]
Capitaine {person}
= Manche | Thème | Points /10 | Joker
- 1 | Géographie | {n} |
- 2 | Chansons des années 80 | {n} | x2
- 3 | Cinéma muet (mime) | {n} |
- 4 | Cuisine à l'aveugle | {n} |
- 5 | Calcul mental | {n} |
- 6 | Photos de classe | {n} |
TOTAL ...... Rang ......
Réponse subsidiaire : combien de haricots dans le bocal ? ......
Téléphone sur la table = 5 points
Lot : panier garni, deux entrées au zoo, et la reconnaissance éternelle`,
  }),
};
