import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French papers that speak of invoices, quotes, orders, deliveries and receipts without being any. */
export const frenchAroundSales: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('fr', {
    'fr-reading-an-energy-bill': `[Comprendre ma facture~Comment lire votre facture d'énergie ?~Votre facture pas à pas]
{company}, le fournisseur qui [vous éclaire~ne vous lâche pas]
1 Vos références client : en haut à gauche, à rappeler pour toute demande.
2 Le montant à payer et la date limite de règlement.
3 L'abonnement : part fixe, facturée d'avance, TVA à 5,5 %.
4 La consommation : relevée (R) ou estimée (E), en kWh.
5 Les taxes et contributions : accise, CTA, TVA.
= Mot | Ce que cela veut dire
- Point de livraison (PDL) | le numéro à 14 chiffres de votre compteur
- HP / HC | heures pleines, heures creuses
- Échéancier | vos dix mensualités, puis la régularisation
Vous contestez le montant ? Écrivez au service clients, puis au Médiateur national de l'énergie.
Exemple fictif, ne pas payer.`,
    'fr-electronic-invoicing-leaflet': `FACTURATION ÉLECTRONIQUE : [êtes-vous prêt ?~ce qui change pour les TPE]
[Ordre des experts-comptables~Chambre de métiers et de l'artisanat~CCI] - dépliant {year}
Qui est concerné ? Toutes les entreprises assujetties à la TVA établies en France.
Quand ? Réception : pour tous dès le 1er septembre. Émission : grandes entreprises d'abord, PME l'année suivante.
Quatre nouvelles mentions sur vos factures : SIREN du client, adresse de livraison, nature de l'opération, option pour la TVA sur les débits.
- Étape 1 | choisir une plateforme agréée
- Étape 2 | mettre à jour son fichier clients
- Étape 3 | former ses équipes
Formats admis : Factur-X, UBL, CII. Un PDF envoyé par courriel ne suffira plus.
Permanence sans rendez-vous le jeudi - {phone}`,
    'fr-supplier-billing-instructions': `{company}
Instructions de facturation à l'attention des fournisseurs
Version {n} - applicable au {date}
Pour être payée à {n} jours, toute facture doit porter : notre numéro de commande (45{num}), le nom du demandeur, le numéro de TVA {vat}.
Une facture = une commande. Les factures sans numéro de commande seront retournées.
Adresse d'envoi : {email}, un seul PDF par message, 5 Mo au plus. Ni relance ni relevé à cette adresse.
- Erreur fréquente | Conséquence
- Adresse d'une filiale fermée | rejet
- TVA à 20 % sur autoliquidation | demande d'avoir
Questions sur un règlement : portail fournisseurs, rubrique « Mes factures ».`,
    'fr-invoice-dispute-form': `FORMULAIRE DE [RÉCLAMATION~CONTESTATION DE FACTURE]
À retourner au service consommateurs de {company}, {street}, {town}
Nom et prénom :: ...............................
Numéro de client :: ...............................
Facture contestée n° :: ................ du ..../..../....
Montant facturé :: ........... Montant que j'estime dû : ...........
Motif (cocher)
[ ] index erroné  [ ] déjà payée  [ ] tarif non conforme  [ ] prestation non fournie
Exposez les faits en quelques lignes : .................................................
Joindre copie de la facture et, si possible, une photo du compteur datée.
Délai de réponse : {n} jours ouvrables. Fait à ............ le ............ Signature`,
    'fr-craftsman-rates-sheet': `[Affichage obligatoire des prix~BARÈME DES INTERVENTIONS~Nos tarifs {year}] - {company}
[Plomberie - serrurerie~Électricité~Dépannage chauffage]
= Prestation | HT | TTC
- Déplacement zone 1 | {small} | {small}
- Heure de main-d'œuvre, jour | {small} | {small}
- Heure nuit, dimanche, férié | {small} | {small}
- Ouverture porte claquée | {small} | {small}
- Débouchage WC | {small} | {small}
Devis gratuit sur demande, remis obligatoirement au-delà de 150 € TTC (arrêté du 24 janvier 2017).
Prix indicatifs, hors fournitures. Pièces changées laissées au client.`,
    'fr-quote-request-blank': `Demande de devis [en ligne~gratuit et sans engagement]
{company} - {web}
Vous êtes : ( ) un particulier ( ) un professionnel ( ) une collectivité
Votre projet : [déménagement~véranda~piscine~traiteur] ................
Surface ou volume estimé :: ........
Date souhaitée :: ........
Budget envisagé :: ( ) moins de 2 000 ( ) 2 000 à 10 000 ( ) plus
Téléphone :: ................ Courriel : ................
Nous vous rappelons sous 48 h avec une première estimation. Champs marqués d'un * obligatoires.
ENVOYER`,
    'fr-comparing-quotes-advice': `[Bien comparer ses devis~Travaux : 8 conseils avant de signer un devis~Devis : que vérifier ?]
Fiche pratique de l'[association de consommateurs~espace conseil FAIRE~Test Achats] de {city}
Demandez au moins trois devis, sur la même description des travaux.
Le devis doit indiquer : date, durée de validité, décompte détaillé en quantité et prix unitaire, taux de TVA, acompte, délais.
Méfiez-vous des remises valables « aujourd'hui seulement » et des acomptes de plus de 30 %.
« Bon pour accord » : vous voilà engagé. Un devis signé vaut contrat.
- Oui | attestation décennale demandée
- Oui | label RGE vérifié sur l'annuaire
- Non | paiement en espèces
Lettre type de rétractation page suivante.`,
    'fr-tender-comparison-table': `Analyse des offres - [lot {n} menuiseries~fournitures de bureau~nettoyage des vitres]
Document de travail, ne pas diffuser
= Critère | Poids | {other} | {other} | {other}
- Prix HT | 60 | {plain} | {plain} | {plain}
- Délai | 20 | {n} j | {n} j | {n} j
- Valeur technique | 20 | 14/20 | 11/20 | 17/20
- Note pondérée | 100 | {d2},{n} | {d2},{n} | {d2},{n}
- Rang |  | 2 | 3 | 1
Devis de {other} : variante non chiffrée, à redemander.
Négociation : {someone}, avant le {date}`,
    'fr-order-form-christmas-blank': `BON DE COMMANDE [SAPINS ET CHOCOLATS~PANIERS DE NOËL~BRIOCHES~FROMAGES DU JURA]
Association de parents d'élèves de l'école de {city}
À rendre à l'enseignant avec le règlement avant le {date}
Nom de l'élève : .................... Classe : ........
= Article | Prix | Quantité | Total
- Ballotin 250 g assorti | {small} | ...... | ......
- Sujet moulé lait | {small} | ...... | ......
- Truffes fantaisie | {small} | ...... | ......
- Calendrier de l'Avent | {small} | ...... | ......
TOTAL DE LA COMMANDE : ...........
Chèque à l'ordre de l'APE. Retrait sous le préau le vendredi à 16 h 30. Merci pour nos sorties scolaires !`,
    'fr-school-uniform-size-guide': `Guide des tailles et bon à découper
{company}, vêtements [professionnels~de danse~d'équitation]
= Taille | Poitrine | Taille | Bassin
- S 36/38 | 84-88 | 66-70 | 92-96
- M 40/42 | 92-96 | 74-78 | 100-104
- L 44/46 | 100-106 | 82-88 | 108-112
Mesurez-vous sans serrer. Entre deux tailles, prenez la plus grande.
Commande groupée : un seul envoi à partir de {n} pièces, broderie offerte.
Réf. ........ Coloris ........ Taille ........ Qté ........
Réf. ........ Coloris ........ Taille ........ Qté ........
Délai habituel {n} jours. Échange gratuit sous 30 jours.`,
    'fr-purchasing-procedure': `Procédure ACH-{d2} indice [A~B~C] : passer une commande
Rédigé par {person} - approuvé par {someone} - diffusion interne
1. Objet. Décrire le circuit de la demande d'achat à la réception.
2. Seuils : moins de 1 500 € chef de service ; jusqu'à 25 000 € directeur ; au-delà comité.
3. Le demandeur saisit la demande d'achat, l'acheteur la transforme en bon de commande et l'envoie au fournisseur.
4. Aucune commande orale. Toute livraison sans commande est refusée au quai.
5. À réception, le magasinier saisit le bon de livraison ; la comptabilité rapproche commande, réception, facture.
Logigramme en annexe. Historique : A création, B seuils relevés, C fusion des sites.`,
    'fr-shop-help-tracking-orders': `[Centre d'aide~FAQ] {web} > Commandes
Où est ma commande ?
Vous recevez trois messages : confirmation, expédition, mise à disposition. Cliquez sur « Suivre mon colis ».
Puis-je modifier ma commande ? Tant que son statut est « En préparation », oui, depuis Mon compte.
Je n'ai pas reçu de confirmation de commande. Regardez vos indésirables, puis vérifiez le débit.
Comment obtenir ma facture ? Mes commandes > Détail > Télécharger.
Quels moyens de paiement acceptez-vous ? Carte, PayPal, virement, 3 fois sans frais dès {small} €.
Cet article vous a-t-il aidé ? Oui (1{d2}) - Non ({n})
Articles liés : Retours et remboursements - Livraison en point relais`,
    'fr-delivery-options-page': `Modes et frais de livraison
= Mode | Délai | Prix | Offert dès
- Point relais | 3 à 5 jours | {small} | {small}
- À domicile contre signature | 48 h | {small} | {small}
- Sur rendez-vous, à l'étage | {n} jours | {small} | -
- Retrait au dépôt de {city} | 2 h | gratuit | -
À la livraison, vérifiez l'état du colis devant le chauffeur. Notez des réserves précises sur le bon de livraison : « sous réserve de déballage » n'a aucune valeur.
Corse, DROM, îles bretonnes : supplément calculé au panier. Belgique et Luxembourg : nous consulter.`,
    'fr-unloading-safety-protocol': `PROTOCOLE DE SÉCURITÉ - chargement / déchargement
Arrêté du 26 avril 1996
Entreprise d'accueil :: {company}, {street}, {town}
Transporteur :: {other}
Nature des marchandises :: [palettes filmées~vrac~bobines~fûts]
Accès : portail {n}, 20 km/h, feux de croisement. Se présenter au poste de garde avec la lettre de voiture ou le bon de livraison.
- Caler le véhicule | chauffeur
- Couper le moteur, remettre les clés | chauffeur
- Décharger au chariot | cariste habilité
EPI : chaussures, gilet, casque. Interdit de fumer. Urgences {phone}
Signatures accueil / transporteur, valable un an`,
    'fr-customs-codes-list': `[Nomenclature combinée~Tarif des douanes~Codes SH à reporter sur vos déclarations CN23] - extrait
= Code | Désignation | Droits | TVA
- 6109 10 00 | T-shirts et maillots de corps, de coton | 12 % | {pct}
- 6403 99 {d2} | Chaussures à dessus en cuir | 8 % | {pct}
- 8471 30 00 | Machines portatives de traitement de données | exemption | {pct}
- 8517 13 00 | Téléphones intelligents | exemption | {pct}
- 9503 00 {d2} | Jouets | 4,7 % | {pct}
Notes de chapitre : ne sont pas compris les articles du n° 6309.
Pays d'origine : celui de la dernière transformation substantielle. Mise à jour {date}.`,
    'fr-packing-checklist-blank': `CHECK-LIST PRÉPARATION [CAMION~EXPÉDITION~COLIS]
Préparateur : ............ Heure : ...... Quai : ......
[ ] Bon de préparation édité
[ ] Quantités comptées deux fois
[ ] Lots et DLC relevés
[ ] Bordereau transporteur collé, ancien code-barres masqué
[ ] Bon de livraison en 2 exemplaires dans la pochette
[ ] Photo de la palette filmée
[ ] Température à cœur : ...... °C
Anomalie : .............................. Visa chef d'équipe`,
    'fr-till-user-manual': `Caisse enregistreuse [SE-{d3}~TP {d3}~EC{d2}] - Guide rapide
Mise en place du rouleau : papier thermique 57 mm, face imprimable vers le haut.
Programmer la date : clé PGM > {n} > SUB TOTAL > JJMMAA > TEND.
Programmer un taux de TVA : TAX1 > 20 > SUB TOTAL. TAX2 > 5.5 > SUB TOTAL.
Vente simple : prix > RAYON 1 > TOTAL ESPÈCES. Le ticket s'imprime, le tiroir s'ouvre.
Correction : ERR CORR avant le total. Remboursement : touche RF, puis prix et rayon.
Rapport X : lecture. Rapport Z : lecture et remise à zéro, à conserver six ans.
= Message | Cause | Remède
- E01 | erreur d'opération | touche C
- E12 | fin de papier | changer le rouleau
Le ticket imprimé à titre d'exemple : 1 PAIN 1,10 - TOTAL 1,10 - ESPÈCES 2,00 - RENDU 0,90`,
    'fr-warranty-card-blank': `[CARTE~CERTIFICAT] DE GARANTIE {company}
Félicitations pour votre achat. Conservez cette carte avec votre ticket de caisse ou facture.
Modèle : .................. N° de série : ..................
Date d'achat : ../../.... Cachet du revendeur
Durée :: [2 ans pièces et main-d'œuvre~5 ans sur le moteur~10 ans anticorrosion]
Ne sont pas couverts : l'usure normale, les chocs, le calcaire, les consommables.
La garantie légale de conformité (art. L. 217-3 et s. du Code de la consommation) s'applique en tout état de cause.
Enregistrez votre produit sur {web} et gagnez six mois.`,
    'fr-donation-tax-receipt-request': `Demande de reçu fiscal - dons {year}
Vous avez donné lors de [la quête de rue~la course solidaire~la vente de charité] de {company} ? Renvoyez ce coupon.
Nom ............ Prénom ............ Adresse ............
Montant versé ............ le ............ ( ) espèces ( ) chèque ( ) carte
Votre reçu vous parviendra en mars. 66 % de votre don sont déductibles : 50 € vous coûtent 17 €.
Merci de compter parmi nos amis.`,
    'fr-promotion-refund-offer': `OFFRE DE REMBOURSEMENT [1 ACHETÉ = 1 REMBOURSÉ~JUSQU'À 30 € REMBOURSÉS]
Du {date} au {date}, sur les produits {company} porteurs de l'offre
Comment participer
1. Achetez deux produits en une seule fois.
2. Entourez sur le ticket de caisse la date, l'enseigne et les prix.
3. Inscrivez-vous sur {web}, joignez le ticket et votre RIB.
4. Recevez le virement sous 6 à 8 semaines.
Offre limitée à une par foyer (même nom, même adresse, même IBAN). Toute preuve illisible, raturée ou découpée sera refusée. Frais de connexion non remboursés.`,
  }),
};
