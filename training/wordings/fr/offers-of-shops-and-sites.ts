import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French offers of dealers, schools, tailors, road builders and garages. */
export const frenchOffersOfShops: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  quote: wordingsIn('fr', {
    'fr2-software-saas-commercial-proposal-second-page': `Proposition commerciale {ref} - {client} - confidentiel 2
4. Notre réponse tarifaire
Sur la base des {d2} utilisateurs nommés et des deux sociétés décrites dans votre expression de besoins, nous vous proposons le découpage suivant.
= Abonnement annuel | Qté | PU HT | Total HT
- Socle gestion des temps | 1 | {plain} | {plain}
- Utilisateur badgeant mobile | {d2} | {small} | {plain}
- Module notes de frais | 1 | {plain} | {plain}
- Connecteur paie | 1 | {small} | {small}
- Total récurrent | | | {plain}
= Mise en œuvre (une seule fois) | Jours | TJM | Total HT
- Cadrage, atelier de paramétrage | {n} | {small} | {plain}
- Reprise des compteurs | 1,5 | {small} | {plain}
- Formation administrateurs, à distance | 2 | {small} | {plain}
- Recette et démarrage | {n} | {small} | {plain}
- Geste commercial | | | -{plain}
- Total forfait | | | {plain}
Options : coffre-fort numérique {small} par salarié et par an ; signature électronique, pack 500 ; environnement de test.
5. Calendrier indicatif
Signature semaine {n}, lancement à S+2, paramétrage jusqu'à S+6, pilote sur un service, généralisation avant les congés.
6. Hypothèses
Le client désigne un chef de projet disponible un jour par semaine. Les données sont remises au format attendu. Toute journée annulée moins de cinq jours ouvrés à l'avance est décomptée.
7. Modalités
Offre ferme jusqu'au {date}. Engagement 36 mois, facturation d'avance, indice Syntec. Les prestations sont facturées à l'avancement : 40 / 40 / 20. Frais de déplacement au réel plafonné.
8. Bon pour accord
Nom, qualité, date, cachet : .........................................`,
    'fr2-funeral-estimate-model': `POMPES FUNÈBRES {company}
Habilitation préfectorale {d2}-{d2}-{d3} - permanence jour et nuit {phone}
# DEVIS (modèle conforme à l'arrêté du 23 août 2010)
N° {ref} établi le {today} à {time} par {someone}
Défunt :: Mme {someone}, décédée le {date} à {city}
Demandeur :: {person}, fille
= Prestations | Courantes | Optionnelles | Pour compte de tiers
- Démarches administratives | {small} | |
- Transport avant mise en bière | {small} | |
- Chambre funéraire, 4 jours | | {small} |
- Toilette et habillage | | {small} |
- Soins de conservation | | {small} |
- Cercueil chêne 22 mm, 4 poignées | {plain} | |
- Capiton, plaque gravée, cuvette | {small} | |
- Corbillard et porteurs | {small} | |
- Maître de cérémonie | | {small} |
- Faire-part, 60 ex., avis de presse | | | {small}
- Ouverture de caveau, inhumation | {small} | |
- Vacation de police | | | 25,00
- Offrande au culte | | | {small}
- Fleurs : coussin blanc | | | {small}
Totaux :: {plain} / {small} / {small}
Total général TTC :: {plain}
dont TVA 20 % {small}, TVA 10 % (transport) {small}
Le devis est gratuit, valable quinze jours. Les frais d'obsèques peuvent être prélevés sur le compte du défunt à concurrence de 5 000 €, revalorisés, sur présentation de la facture. Un contrat prévoyance {insurer} n° {num} existe : capital à déduire.
Le choix de l'opérateur funéraire est libre ; la liste des établissements habilités est affichée en mairie.
Exemplaire de la famille. Accord : signature de la personne ayant qualité pour pourvoir aux funérailles`,
    'fr2-printing-website-instant-quote': `{web} - Imprimerie en ligne
Mon panier > Mes devis > {num}
Devis enregistré le {today} à {time}, expire dans 7 jours
Produit : [dépliant A5 fermé, 2 plis roulés~brochure agrafée 16 pages~kakémono 85x200]
- Papier | couché demi-mat 170 g PEFC
- Impression | quadri recto verso
- Finition | pelliculage soft touch, coins ronds
- Fichier | à fournir, contrôle expert inclus
- Bon à tirer | numérique
= Quantité | J+3 | J+5 | J+8
- 500 | {small} | {small} | {small}
- 1 000 | {small} | {small} | {small}
- 2 500 | {small} | {small} | {small}
- 5 000 | {small} | {small} | {small}
Votre choix : 2 500 ex. en J+5
Prix HT : {small} - frais de traitement 0,00 - livraison 1 point France : offerte - TVA : {small} - Total TTC : {small}
Code PRINT{d2} appliqué : -12 %
Enregistré par {client}, {email}, compte pro niveau Argent
Gabarit à télécharger : prévoir 3 mm de fonds perdus et des traits de coupe. Les noirs soutenus doivent comporter C40 M30 J30 N100. Texte à cinq millimètres au moins du pli.
[Transformer en commande] [Modifier] [Partager avec mon responsable]
Délai à compter de la validation du BAT avant 11 h. Les prix peuvent évoluer avec le cours du papier ; votre devis les fige jusqu'à expiration. Tolérance de quantité : ± 3 %, écart de teinte normal entre deux tirages.
Besoin d'aide ? Tchat ou {phone}, 9 h - 18 h 30. 4,{n}/5 sur {num} avis`,
    'fr2-ivory-coast-proforma-generator': `ETS {company}
Groupes électrogènes - climatisation - froid
Abidjan, Treichville zone 3, rue des Carrossiers - 01 BP {num} - Cel (+225) 05 {d2} {d2} {d2} {d2}
RCCM CI-ABJ-{year}-B-{num} CC {num} A Régime RNI
FACTURE PROFORMA N° {d3}/{year}
Doit : {client}
Date : {today}
Objet : fourniture et installation d'un groupe de secours
= Désignation | Qté | P.U. FCFA | Montant FCFA
- Groupe insonorisé 60 kVA moteur Perkins | 1 | {num}000 | {num}000
- Inverseur de source automatique 100 A | 1 | {num}00 | {num}00
- Socle béton et abri tôle | 1 | {num}00 | {num}00
- Câble U1000R2V 4x35 | {d2} ml | {d5} | {num}00
- Mise en service, plein 100 L | fft | {d5}0 | {d5}0
Total HT {num}000 - remise 2 % - TVA 18 % {num}00 - Total TTC {num}000
Arrêtée la présente proforma à la somme de .................................... francs CFA
Conditions : 60 % à la commande, 30 % à l'arrivée au port autonome, 10 % à la réception. Délai : disponible sur place / 8 semaines si importation (dédouanement inclus). Garantie : un an ou 1 000 heures, hors filtres et batteries. Validité : 15 jours, le cours du dollar faisant foi.
Le contrat d'entretien trimestriel est offert la première année pour toute confirmation avant le {date}.
Chèque à l'ordre des ETS {company} ou Mobile Money {num}.
La Direction commerciale, {person}
Nos techniciens sont assermentés. Toute réclamation se fait muni de ce document.`,
    'fr2-language-school-group-offer': `{company} Langues
Centre agréé - cours en entreprise, préparations DELF, tests
> {client}, service RH
> Madame {someone}
{city}, {today}
Votre projet « Deutsch am Schalter » - proposition chiffrée
Chère Madame,
Vous souhaitez former {n} collaboratrices du guichet à l'accueil de la clientèle germanophone. Les tests de niveau passés en ligne la semaine dernière révèlent deux groupes : débutantes (A0/A1) et intermédiaires (A2+).
Nous vous proposons :
• un parcours de {d2} leçons de 45 minutes par groupe, les mardis de {time} à {time}, dans votre salle de conférence ;
• des scénarios taillés sur mesure à partir de vos formulaires ;
• un accès plateforme de dix-huit mois ;
• une évaluation finale avec attestation.
= Prestation | Base | CHF
- Conception pédagogique | forfait | {plain}
- Enseignement groupe 1 | {d2} leçons | {plain}
- Enseignement groupe 2 | {d2} leçons | {plain}
- Manuels, licences | {n} pers. | {small}
- Total exonéré de TVA (art. 21 LTVA) | | {plain}
Un rabais de fidélité de cinq pour cent est accordé si le solde est réglé avant la première séance. Leçon annulée moins de 24 heures avant : due. Nombre maximal : huit personnes par classe ; au-delà, nous ouvrons un troisième groupe à {plain}.
Formatrice pressentie : {someone}, native de Thoune, vingt ans de métier.
Cette offre vous engage une fois contresignée ; elle reste valable jusqu'au {date}. Des subventions du fonds cantonal peuvent être obtenues, nous remplissons le dossier.
Nous serions ravis de vous compter parmi nos partenaires.
{person}, responsable pédagogique`,
    'fr2-tailor-uniform-choir-robes-quote': `Atelier {company}
couture sur mesure, tenues de scène, retouches
micro-entreprise {siren} dispensée d'immatriculation
devis du {today}
pour : chorale {heading}, Mme {someone}
- robe longue drapée bordeaux, polyester infroissable, tailles 36 à 54 | {d2} | {small} | {plain}
- patronage et gradation des tailles | 1 | {small} | {small}
- prise de mesures sur place (2 déplacements) | 2 | {small} | {small}
- gilet homme dos satin | {n} | {small} | {small}
- nœud papillon assorti | {n} | {small} | {small}
- housse de transport marquée | {d2} | {small} | {small}
total à payer {plain} €
TVA non applicable
acompte 40 % pour acheter le tissu, merci : je ne peux pas avancer la pièce entière
échantillons joints, agrafés au dos : B12 (choisi), B14, prune
essayages prévus semaine {n} puis semaine {d2}, à la salle de répétition
livraison une semaine avant le concert du {date}, promis
valable jusqu'au {date}, après l'usine italienne ferme et le coloris ne sera plus suivi
non compris : reprise après grossesse ou régime !
si vous renoncez après la coupe, les pièces taillées sont dues
signature pour accord :
{mobile}, pas le lundi`,
    'fr2-tender-price-schedule-roads': `MAÎTRE D'OUVRAGE : Commune de {city}
MARCHÉ : réfection de voirie - tranche {year}
LOT 1 : chaussées et trottoirs
DÉTAIL QUANTITATIF ESTIMATIF (valant bordereau de prix unitaires)
Candidat : {company}, {town}
= N° | Désignation | U | Qté | P.U. HT | Montant HT
- 101 | Installation de chantier, signalisation | ft | 1 | {plain} | {plain}
- 102 | Constat d'huissier | ft | 1 | {small} | {small}
- 201 | Rabotage 0-5 cm, évacuation | m² | {num} | {small} | {plain}
- 202 | Démolition bordures | ml | {d3} | {small} | {plain}
- 301 | GNT 0/31,5 ép. 20 | m3 | {d3} | {small} | {plain}
- 302 | Couche d'accrochage | m² | {num} | {small} | {plain}
- 303 | BBSG 0/10 ép. 6 cm | t | {d3} | {small} | {plain}
- 401 | Bordure T2 basse | ml | {d3} | {small} | {plain}
- 402 | Mise à niveau tampons | u | {d2} | {small} | {plain}
- 501 | Bandes podotactiles | u | {n} | {small} | {small}
- 601 | Récolement classe A | ft | 1 | {small} | {small}
TOTAL HT :: {plain}
TVA 20 % :: {plain}
TOTAL TTC :: {plain}
PSE 1 : enrobé phonique, plus-value {plain} HT. Variante : réemploi des agrégats à 30 %, moins-value {plain}.
Les prix tiennent compte de toutes sujétions, notamment du maintien des accès riverains, du passage des cars scolaires et du travail de nuit au carrefour. Ils sont établis aux conditions économiques du mois m0 ({month} {year}). Le délai de validité de l'offre est de cent vingt jours.
À {city}, le {today} Le candidat, {person} (signature électronique)
Page 3/3`,
    'fr2-garage-estimate-workshop-print': `GARAGE {company}
Agent [Dacia~Peugeot~Toyota] - toutes marques
ESTIMATION DE RÉPARATION - O.R. non ouvert
N° {num} Édité le {today} {time} Réceptionnaire {someone}
Client {person} {mobile}
Véh. [208 1.2 PureTech~Sandero Stepway~Yaris hybride] Imm. EL-{d3}-QB Km {d5}
Motif : bruit train avant, voyant moteur, CT refusé ({n} défaillances majeures)
= Opération | Temps | Pièces | MO
- Courroie de distribution + pompe | 4,{n} h | {small} | {small}
- Biellettes barre stab. x2 | 0,8 h | {small} | {small}
- Triangle AVD | 1,2 h | {small} | {small}
- Disques + plaquettes AV | 1,1 h | {small} | {small}
- Géométrie | 0,7 h | - | {small}
- Lecture défauts | 0,5 h | - | {small}
- Forfait déchets | - | {small} | -
Pièces issues de l'économie circulaire proposées : triangle (-{small}) oui / non
Total MO {small} Total pièces {small} HT {plain} TVA {small} TTC {plain}
Montant sous réserve de démontage ; au-delà de 10 % de dépassement nous vous appelons. Véhicule de prêt selon disponibilité {small}/jour, permis à présenter.
Validité 1 mois. Devis gratuit si réparation effectuée, sinon diagnostic {small}.
Contre-visite : avant le {date}, on s'en occupe.
Client : accord par SMS / signature`,
  }),
};
