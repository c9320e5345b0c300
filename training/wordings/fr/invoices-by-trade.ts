import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French invoices, each of another trade. */
export const frenchInvoicesByTrade: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  invoice: wordingsIn('fr', {
    'frf-invoice-electricity-home-annual': `{company} Énergie
Vos contacts
Par téléphone {phone}, du lundi au samedi 8 h-20 h
Dépannage électricité 09 72 67 50 {d2} (appel non surtaxé)
> {person}
> {cstreet}
> {ctown}
Facture de régularisation du {today} n° {num}
Client n° :: {d3} {d3} {d3}
Compte :: 1-{num}
Lieu de consommation :: {cstreet}, {ctown}
Point de livraison :: 14{d3}{num}
Offre :: [Tarif Bleu, option heures creuses~Vert fixe 2 ans~Online], {n} kVA
Montant à prélever :: {small} € le {date}
= Électricité | Relevé ou estimation | Conso kWh | Prix HT | Montant HT | TVA
- Abonnement du {date} au {date} | | | {d2},{d2}/mois | {d3},{d2} | 5,5 %
- Heures pleines {num} à {num} (relevé) | réel | {num} | 0,1{d3} | {d3},{d2} | 20 %
- Heures creuses {num} à {num} (relevé) | réel | {num} | 0,1{d3} | {d3},{d2} | 20 %
Taxes et contributions
- Accise sur l'électricité | | {num} | 0,02{d3} | {d2},{d2} | 20 %
- Contribution tarifaire d'acheminement | | | 21,93 % | {d2},{d2} | 5,5 %
Total HT | {small}
TVA | {small}
Total TTC | {small}
Déjà facturé par mensualités | -{small}
Votre nouvelle mensualité : {d2},00 € à partir du {date}
Origine de l'électricité : nucléaire {d2} %, renouvelables {d2} %, charbon 0,3 %, gaz {n} %
En cas de non-paiement, pénalités au taux légal majoré et frais de retard de 7,50 €. Difficultés de paiement : rapprochez-vous de nous ou des services sociaux ; le chèque énergie est accepté. La trêve hivernale interdit toute coupure.
Une réclamation ? {street}, {town}. Puis, sous deux mois, médiateur national de l'énergie, libre réponse n° 59252.
Page 1/4`,
    'frf-invoice-plumber-repair-handled': `{person} PLOMBERIE SANITAIRE
Dépannage - Ramonage - Débouchage
{street} {town} {mobile}
siret {siret}
FACTURE n° {ref} du {today}
Mme {someone}
{cstreet}
{ctown}
Intervention le {date} suite à votre appel (fuite sous évier, eau au plafond du voisin)
= désignation | qté | pu | total
- déplacement zone 2 | 1 | 45,00 | 45,00
- recherche de fuite, coupure colonne | 1 | 60,00 | 60,00
- flexible inox F/F 12x17 | 2 | 9,80 | 19,60
- robinet d'arrêt équerre 1/4 tour | 2 | 14,50 | 29,00
- siphon laiton + joint | 1 | 38,00 | 38,00
- main d'oeuvre | 1,5 h | 52,00 | 78,00
- évacuation ancien matériel | 1 | 0,00 | 0,00
total ht 269,60
tva 10 % 26,96
total ttc 296,56
acompte néant
à payer 296,56
réglée par chèque n° {num} le {date}
garantie pièces 2 ans sauf gel et produit corrosif
le syndic doit refaire le calorifuge de la colonne, voir avec lui
TVA au taux réduit : local d'habitation de plus de deux ans, le client l'a attesté sur le devis
indemnité forfaitaire pour frais de recouvrement entre professionnels : 40 €
assurance {insurer} contrat {num}`,
    'frf-invoice-nursing-home-monthly-stay': `RÉSIDENCE [LES HORTENSIAS~SAINT-VINCENT~LE CLOS DES AÎNÉS]
EHPAD - gestion {company}
FINESS {num}
> Monsieur {person}
> pour le compte de Mme {someone}
> {cstreet}
> {ctown}
Facture de séjour n° {ref}
Mois de {month} {year}
Résident(e) : {someone}, chambre {d3}, entrée le {date}, GIR {n}
= Prestation | Quantité | Prix de journée | Montant
- Hébergement permanent TTC 5,5 % | 30 | {d2},{d2} | {num},{d2}
- Dépendance, ticket modérateur GIR 5-6 | 30 | {n},{d2} | {d3},{d2}
- Absence hospitalisation, déduction | -4 | 20,00 | -80,00
- Blanchissage du linge fin | 1 | {d2},00 | {d2},00
- Coiffeur du {date} | 1 | 24,00 | 24,00
- Repas invité | 2 | 11,50 | 23,00
- Téléphone | 1 | {n},{d2} | {n},{d2}
Sous-total | | | {plain}
APA versée par le département | | | -{small}
Aide au logement | | | -{small}
NET À VOTRE CHARGE :: {plain} €
Prélèvement le 10 {month} sur le compte {iban}
TVA sur hébergement comprise : {small}
Dépôt de garantie détenu : {plain} €
Les tarifs ont été arrêtés par le conseil départemental et s'appliquent depuis le 1er janvier. Une copie de la présente est transmise au mandataire judiciaire. Les familles peuvent échelonner ; adressez-vous à {someone}, accueil administratif.
Les dépenses de dépendance ouvrent droit à réduction d'impôt.
Prochain conseil de la vie sociale le {date} à 15 h, goûter offert`,
    'frf-invoice-chorus-public-works-situation': `{company} TRAVAUX PUBLICS
SITUATION DE TRAVAUX N° {n}
valant facture n° {ref}
Marché public n° {year}-{d3} notifié le {date}
Maître d'ouvrage :: Commune de {city} - SIRET 21{num}{d5}
Code service :: [TECHNIQUE~VOIRIE~BAT] - engagement {num}
Opération :: Aménagement de la traverse du bourg, tranche ferme
Période d'exécution :: {month} {year}
Comptable assignataire :: SGC de {city}
= N° prix | Libellé | U | Qté marché | Cumul | Mois | P.U. HT | Montant mois
- 101 | Installation de chantier | ft | 1 | 1 | 0,5 | {plain} | {plain}
- 203 | Terrassement en déblai | m³ | {num} | {d3} | {d3} | {d2},{d2} | {plain}
- 307 | Bordure T2 granit | ml | {d3} | {d3} | {d2} | {d2},{d2} | {plain}
- 312 | Grave bitume 0/14 classe 3 | t | {num} | {d3} | {d3} | {d2},{d2} | {plain}
- 405 | Regard de visite diamètre 1000 | u | {d2} | {n} | {n} | {small} | {plain}
Montant HT du mois :: {plain}
Révision (coefficient 1,0{d2}) :: {small}
Retenue de garantie 5 % :: -{small}
Pénalités :: 0,00
Sous-traitant à payer directement ({other}) :: -{plain}
TVA 20 % :: {plain}
Net à mandater :: {plain} €
Compte à créditer :: {iban}
Délai global de paiement de trente jours. Visa du maître d'œuvre : vérifié le {date}, {someone}
Déposée sur Chorus Pro le {today}, cadre A4`,
    'frf-invoice-lawyer-fees-time-detail': `{person} Avocat à la Cour
Toque {d3} - {street} - {town}
{client}
{cstreet}
{ctown}
{city}, le {today}
Note d'honoraires n° {ref}
Affaire : [bail commercial~concurrence déloyale~licenciement], dossier {num}
Cher Monsieur,
Voici le décompte de mes diligences depuis ma précédente note, conformément à la convention du {date}.
= Date | Intervenant | Diligence | Heures
- {date} | {person} | rendez-vous au cabinet, étude du bail | 1,50
- {date} | collab. | recherches de jurisprudence | 2,75
- {date} | {person} | rédaction d'un projet d'assignation | 4,00
- {date} | {person} | échanges avec le confrère adverse | 0,75
- {date} | {person} | audience de mise en état, attente comprise | 2,00
Taux : associé {d3} € HT, collaborateur {d3} € HT
Honoraires HT | {plain}
Frais de dossier 5 % | {small}
TVA 20 % | {small}
Débours non soumis à TVA : droit de plaidoirie 13,00 ; commissaire de justice {d3},{d2}
Provisions versées | -{plain}
SOLDE TTC | {plain}
Je vous saurais gré de me faire tenir cette somme par virement CARPA ou à l'ordre du cabinet sous quinzaine. L'intérêt de retard égale trois fois le taux légal.
L'honoraire de résultat (8 %) sera, le cas échéant, liquidé à l'issue de l'instance.
En cas de contestation, vous pouvez saisir Monsieur le Bâtonnier.
Votre bien dévoué
TVA {vat}`,
    'frf-invoice-veterinary-clinic-animal': `Clinique vétérinaire [des Remparts~du Canal~Saint-Roch]
Drs {person}, {someone}
{street}, {town} - Urgences {phone}
Facture {ref}
{today} {time}
Propriétaire :: {someone}, {ctown}
Animal :: [Oslo, chien, golden retriever~Minette, chatte européenne~Caramel, lapin nain]
Identification :: 250 26{num}
Poids :: {n},{n} kg
= Acte ou produit | Qté | PU TTC | TVA | Total
- Consultation | 1 | 45,00 | 20 % | 45,00
- Radiographie, deux incidences | 1 | 78,00 | 20 % | 78,00
- Analyse sanguine, profil gériatrique | 1 | 64,50 | 20 % | 64,50
- Injection anti-inflammatoire | 1 | 14,20 | 20 % | 14,20
- Pansement | 1 | 18,00 | 20 % | 18,00
- Comprimés appétents, plaquette | 2 | 16,90 | 20 % | 33,80
- Croquettes mobilité 7 kg | 1 | 62,00 | 20 % | 62,00
Total TTC {d3},{d2} dont TVA {d2},{d2}
Réglé ce jour : CB {d3},{d2} - Reste 0,00
Ordonnance n° {num} remise. Temps d'attente viande : sans objet.
Prochain rappel vaccinal : {month} {year} (carré-hépatite-parvo, leptospirose, rage)
Feuille de soins pour votre assurance animale : tamponnée au verso
Conseils : repos en laisse dix jours, pas d'escalier, collerette la nuit
Clinique ouverte du lundi au vendredi 8 h 30-19 h, samedi 8 h 30-16 h`,
    'frf-invoice-transport-freight-monthly-table': `{company} TRANSPORTS
FACTURE {num} RELEVE {month} {year}
DO {client} CPT {d5}
= DATE | RECEP. | POSITION | EXP. | DEST. | COLIS | KG | U.M. | HT
* {date} | {num} | {d5} | {city} | [LYON 69~RENNES 35~METZ 57~PAU 64~NICE 06] | {n} | {d3} | {n},{n} | {d3},{d2}
TOTAL TRANSPORT HT | {plain}
SURCHARGE GAZOLE {n},{d2} % | {small}
TAXE SURETE {d2} EXPEDITIONS X 0,65 | {d2},{d2}
CONTRE-REMBOURSEMENT, 2 RETOURS DE FONDS | {d2},00
RENDEZ-VOUS PAR TELEPHONE | {d2},00
HAYON | {d2},50
AVOIR LITIGE {num} (1 COLIS MANQUANT) | -{d3},{d2}
TOTAL HT | {plain}
TVA 20,00 | {plain}
NET A PAYER EUR | {plain}
ECHEANCE {date} (30 JOURS DATE DE FACTURE, ART. L441-11 CCOM)
BORDEREAUX EMARGES DISPONIBLES SUR {web} PENDANT 12 MOIS
ACTION DIRECTE ART L132-8. TOUTE CONTESTATION SOUS 3 JOURS ART L133-3
ESCOMPTE NEANT. PENALITES 3 X TAUX LEGAL + 40 EUR
CO2 DE LA PRESTATION : {d3} KG
{iban} {bic} SIREN {siren} {vat}`,
    'frf-invoice-translation-foreign-customer': `{person}
Traductrice assermentée près la cour d'appel de {city}
{street} · {town} · France
Entrepreneure individuelle · SIRET {siret}
Facturé à : {other} BV, Keizersgracht {d3}, Amsterdam, Pays-Bas, NL8{num}B01
Facture / Invoice {ref}
Date {today} · Échéance {date}
Vos réf. / PO {num}
= Mission | Langues | Mots | Tarif | EUR
- Contrat de bail commercial, annexe technique | FR > NL | {num} | 0,13 | {small}
- Relecture de vos conditions générales | NL > FR | {num} | 0,05 | {small}
- Certification et apostille, trois exemplaires | | 3 | 40,00 | 120,00
- Forfait urgence week-end | | 1 | 25 % | {small}
- Frais d'envoi suivi international | | 1 | 14,{d2} | 14,{d2}
Total | | | | {plain}
Autoliquidation / Reverse charge, art. 44 directive 2006/112/CE. TVA non facturée.
Paiement par virement SEPA sans frais pour la bénéficiaire
IBAN {iban} BIC {bic}
Dispensée d'immatriculation au RCS. Pas d'escompte pour règlement anticipé.
Les fichiers sources sont détruits six mois après livraison ; secret professionnel garanti. Merci d'avoir fait appel à mes services, dank u wel!`,
    'frf-invoice-second-page-phone-calls': `{company} Mobile Entreprises Page 4 sur 6
Client {client} Compte {num} Facture du {today}
DÉTAIL PAR LIGNE
Ligne {mobile} - utilisateur {someone} - forfait Pro 40 Go
= Type | Nombre | Durée ou volume | Inclus | Hors forfait HT
- Appels nationaux | {d3} | {d2} h {d2} | oui | 0,00
- Appels vers l'Europe | {n} | 00 h {d2} | oui | 0,00
- Appels vers la Suisse | {n} | 00 h {d2} | non | {n},{d2}
- SMS | {d3} | | oui | 0,00
- Numéros spéciaux 08 | {n} | 00 h {d2} | non | {n},{d2}
- Internet | | {d2},{d2} Go | oui | 0,00
Sous-total ligne | | | | {d2},{d2}
Ligne {mobile} - utilisateur {someone} - carte data routeur
- Internet | | {d3},{n} Go | oui | 0,00
- Recharge 50 Go | 1 | | non | 25,00
Sous-total ligne | | | | {d2},{d2}
Ligne {mobile} - suspendue à votre demande le {date}
Options de compte : agenda partagé, sécurité des terminaux {n},00 x {d2}
Remise sur volume palier 2 | | | | -{d2},{d2}
Reversement à des tiers (presse, dons) non soumis à la TVA du compte | | | | {n},00
À reporter page 1 | | | | {d3},{d2}
Le détail complet des communications, numéros tronqués, est accessible trente-six mois dans l'espace gestionnaire.`,
  }),
};
