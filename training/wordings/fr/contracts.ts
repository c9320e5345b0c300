import type { DocumentType } from '../../../shared/document-types/names.ts';
import type { Wording } from '../wording.ts';

/** French contracts: leases, work, sales of shows, mandates, terms annexed to others. */
export const frenchContracts: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  contract: [
    {
      family: 'fr-artist-cession-deal',
      language: 'fr',
      text: `# [CONTRAT DE CESSION DU DROIT D'EXPLOITATION D'UN SPECTACLE~Contrat de cession~Convention de coréalisation]
ENTRE LES SOUSSIGNÉS
La compagnie {company}, {street}, {town}, SIRET {siret}, licence PLATESV-R-{year}-{num}, représentée par {person} en qualité de présidente, ci-après dénommée « le producteur », d'une part,
ET {client}, {cstreet}, {ctown}, représenté par {someone}, ci-après « l'organisateur », d'autre part,
IL EST EXPOSÉ CE QUI SUIT
A - Le producteur dispose du droit de représentation du spectacle pour lequel il s'est assuré le concours des artistes.
Article 1 - Objet
Le producteur s'engage à donner {n} représentations dans les conditions définies ci-après.
Article 2 - Obligations du producteur
Il fournira le spectacle entièrement monté et assumera la responsabilité artistique. En qualité d'employeur, il assurera les rémunérations, charges sociales et fiscales comprises.
Article 3 - Obligations de l'organisateur
Il fournira le lieu en ordre de marche, y compris le personnel nécessaire au déchargement, montage et service général. Fiche technique annexée.
Article 4 - Prix
L'organisateur versera {amount} TTC sur présentation de facture, par virement.
Article 5 - Annulation : force majeure, épidémie, deuil
Article 6 - Compétence juridique
En cas de litige, les parties conviennent de s'en remettre aux tribunaux de {city}, après épuisement des voies amiables.
Fait en deux exemplaires à {city}, le {today}
Le producteur L'organisateur`,
    },
    {
      family: 'fr-residential-lease',
      language: 'fr',
      text: `CONTRAT DE LOCATION
[Logement nu à usage de résidence principale~Locaux meublés à usage de résidence principale~Bail mobilité]
(Soumis au titre Ier de la loi du 6 juillet 1989 – modèle annexé au décret n° 2015-587 du 29 mai 2015)
I. Désignation des parties
Bailleur : {someone}, {street}, {town} – mandataire {company}, carte G
Locataire(s) : {person}, colocataire {someone}
II. Objet du contrat
Consistance : immeuble collectif, période de construction 1949-1974, surface habitable {d2} m2, 3 pièces principales, cave n° {n}
Chauffage [collectif gaz~individuel électrique], classe DPE [D~E~C]
III. Date de prise d'effet {date} – durée [trois ans~un an]
IV. Conditions financières
Loyer mensuel :: {small} €
Loyer de référence majoré :: {small} €/m2
Charges, provision avec régularisation annuelle :: {small} €
Révision : IRL du 2e trimestre {year}
===
V. Travaux – néant
VI. Garanties : dépôt de garantie {small} €, cautionnement solidaire de {someone}
VII. Clause de solidarité. VIII. Clause résolutoire : deux mois après commandement demeuré infructueux.
IX. Honoraires de location : visite, dossier, rédaction {small} €, état des lieux 3 €/m2
X. Annexes : DDT, notice d'information, état des lieux, extrait du règlement de copropriété
Paraphes : Le bailleur « lu et approuvé » Le locataire`,
    },
    {
      family: 'fr-maintenance-lift',
      language: 'fr',
      text: `{company} Ascenseurs
Agence {city} - {street} {town}
Contrat n° {ref} - appareil {num}
Client : Syndicat des copropriétaires {cstreet} {ctown}, représenté par son syndic {client}
# [Contrat d'entretien~CONDITIONS PARTICULIÈRES~Contrat de maintenance étendu]
Formule souscrite :: [minimale~étendue pièces et main-d'œuvre~Premium télésurveillance]
Prise d'effet :: {date}
Durée :: 3 ans, reconduction tacite par périodes d'un an
Redevance annuelle HT :: {amount}
Intervalle des visites :: 6 semaines maximum (art. R. 134-7 CCH)
Délai d'intervention personne bloquée :: 1 h
Déblocage 24 h/24 - panne : 4 h ouvrées
Pièces couvertes : contacts, galets, câbles de traction, opérateur de porte ; exclues : vandalisme, mise en conformité
Révision annuelle P = P0 x (0,15 + 0,65 ICHT-IME / ICHT0 + 0,20 FSD2 / FSD20)
Pénalité : 1 % de la redevance par jour d'indisponibilité au-delà du 4e
Résiliation par lettre recommandée, préavis de trois mois, ou en cas de travaux importants confiés à un tiers.
Le titulaire justifie d'une assurance responsabilité civile. Carnet d'entretien tenu à disposition.
Pour le client, bon pour accord Pour le prestataire, {person}, directeur d'agence`,
    },
    {
      family: 'fr-employment-letter',
      language: 'fr',
      text: `{company}
{street} - {town}
> {person}
> {cstreet}
> {ctown}
Remise en main propre contre décharge
{city}, le {today}
Madame, Monsieur,
Suite à nos entretiens, nous avons le plaisir de vous engager au sein de notre société sous contrat à durée [indéterminée à compter du {date}~déterminée du {date} au {date} pour accroissement d'activité], sous réserve de la visite d'information et de prévention.
1 - Fonctions : vous exercerez l'emploi de {job}, statut [employé~agent de maîtrise~cadre], coefficient {d3} de la convention collective [du commerce de gros~des HCR~de l'hospitalisation privée] (IDCC {d3}{n}).
2 - Période d'essai de [deux~trois] mois, renouvelable une fois par accord écrit.
3 - Durée du travail : [35 heures par semaine réparties du lundi au vendredi~forfait annuel de 218 jours]
4 - Rémunération brute mensuelle de {amount} sur 12 mois, titre-restaurant pris en charge à 55 %
5 - Lieu de travail : {ctown} ; la mobilité régionale fait partie des clauses essentielles
6 - Loyauté, discrétion et non-concurrence pendant douze mois contre indemnité égale à 30 %
7 - La DPAE a été effectuée auprès de l'URSSAF de {city} ; droit d'accès et de rectification
Nous vous demandons de nous retourner un exemplaire paraphé à chaque page, signé, avec la mention « lu et approuvé, bon pour accord ».
Le gérant La salariée / le salarié`,
    },
    {
      family: 'fr-loan-between-individuals',
      language: 'fr',
      text: `RECONNAISSANCE DE DETTE ET CONTRAT DE PRÊT
[Enregistré à la recette de {city} le {date}~Acte sous signature privée~]
Je soussignée {person}, née le {date} à {ctown}, demeurant {cstreet}
reconnais devoir à {someone}, demeurant {street} {town}, la somme de {amount} ([douze mille~huit mille cinq cents~vingt mille] euros) qu'il m'a remise ce jour par virement
Remboursement : {d2} mensualités de {small} euros, la première le {date}
Intérêts : [sans intérêt~au taux de 1,5 % l'an]
Exigibilité anticipée : à défaut de paiement d'une seule échéance, huit jours après mise en demeure
En cas de décès de l'emprunteur, ses héritiers seront tenus solidairement et indivisiblement
Déclaration n° 2062 à la charge de l'emprunteur au-delà de 5 000 euros
Les frais du présent acte et de ses suites sont supportés par l'emprunteur
Fait en autant d'originaux que de parties, à {city}, le {today}
Mention manuscrite (article 1376 du code civil) : « Bon pour la somme de »
L'emprunteur Le prêteur`,
    },
    {
      family: 'fr-data-processing-annex',
      language: 'fr',
      text: `ANNEXE [4~B~3] – PROTECTION DES DONNÉES À CARACTÈRE PERSONNEL
au contrat de services n° {ref} conclu entre {client} (« responsable de traitement ») et {company} (« sous-traitant »)
1. Objet. Les présentes clauses ont pour objet de définir les conditions dans lesquelles le sous-traitant s'engage à effectuer les opérations de traitement définies ci-après (art. 28 RGPD).
2. Description : nature des opérations [hébergement~maintenance applicative~routage d'e-mails] ; finalité gestion du personnel ; catégories : salariés, candidats
3. Le sous-traitant s'engage à traiter les données uniquement sur instruction documentée, garantir la confidentialité, veiller à ce que les personnes autorisées s'y engagent
4. Sous-traitance ultérieure : autorisation générale, information préalable de 30 jours
= Sous-traitant ultérieur | Pays | Activité
* {other} | [France~Irlande~Allemagne] | [hébergement~envoi SMS~support]
5. Violation : notification dans un délai maximum de 48 heures après en avoir pris connaissance, à l'adresse {email}
6. Sort des données : au terme de la prestation, destruction ou renvoi, certificat écrit
7. Audit : une fois par an, préavis de quinze jours, frais à la charge du responsable
8. Responsabilité, droit applicable français, tribunal de commerce de {city}
Pour {client} Nom, qualité, date Pour {company} {person}, DPO`,
    },
    {
      family: 'fr-farm-land-lease',
      language: 'fr',
      text: `BAIL RURAL
L'an {year}, le {today}, à {city}
Mme {person}, retraitée, PROPRIÉTAIRE BAILLERESSE
L'EARL {client}, exploitant agricole, PRENEUR EN PLACE
ont convenu le bail à ferme suivant, soumis au statut du fermage (art. L. 411-1 et suivants du code rural et de la pêche maritime) :
DÉSIGNATION
= Commune | Section | N° | Lieu-dit | Contenance | Nature
* {ctown} | Z[A~B~K] | {d2} | [Les Longues Raies~Le Champ Blanc~La Noue~Sur la Fontaine] | {n} ha {d2} a {d2} ca | [terre~pré~lande]
DURÉE : neuf années entières et consécutives à compter du 11 novembre {year}
FERMAGE : {n} quintaux de blé à l'hectare, soit {small} € l'hectare, payable à terme échu le 11 novembre, variation selon l'indice national des fermages
CHARGES : le preneur remboursera la moitié de la taxe pour frais de chambre d'agriculture et 1/5 de la taxe foncière
ENTRETIEN : haies, fossés, jachères ; interdiction de retourner les prairies sans accord
ÉTAT DES LIEUX contradictoire dans le mois d'entrée. CESSION interdite sauf au conjoint ou descendant.
Dont acte en trois originaux. La bailleresse Le preneur`,
    },
    {
      family: 'fr-brokerage-mandate',
      language: 'fr',
      text: `{company} Immobilier - {street} {town}
Carte professionnelle n° CPI 6901 {year} 000 0{d2} {d3} CCI de {city} - Garantie {insurer} {amount}
# [MANDAT EXCLUSIF DE VENTE~Mandat simple de vente~Mandat de recherche] n° {ref} au registre
LE MANDANT : M. et Mme {person}, {cstreet} {ctown}
LE MANDATAIRE : l'agence ci-dessus
BIEN À VENDRE : [maison 5 pièces 112 m2 sur 640 m2 de terrain~appartement T3, lot 14 et tantièmes 132/10000~fonds de commerce boulangerie]
PRIX DEMANDÉ : {amount} net vendeur
RÉMUNÉRATION : {n},5 % TTC à la charge de [l'acquéreur~du mandant], exigible le jour où l'opération sera effectivement conclue et constatée
DURÉE : trois mois irrévocables puis prorogé par tacite reconduction, dénonçable à tout moment avec préavis de quinze jours (art. 78 décret du 20 juillet 1972)
CLAUSE PÉNALE : en cas de vente directe à un acquéreur présenté par l'agence, indemnité égale aux honoraires
Actions : photos, visite virtuelle, diffusion portails, compte rendu tous les 15 jours
Contrat conclu hors établissement : délai de rétractation de 14 jours, formulaire ci-dessous détachable
Fait en deux originaux, mots rayés nuls {n}`,
    },
    {
      family: 'fr-quote-annexed-terms',
      language: 'fr',
      text: `Document contractuel n° {ref} établi à la suite du devis {num} accepté le {date}
Entre {company}, {street}, {town}, RCS {siren}, ci-après « l'Entrepreneur »
et {person}, {cstreet} {ctown}, ci-après « le Maître de l'ouvrage »
Il a été arrêté et convenu ce qui suit :
1. Le présent [marché de travaux~contrat d'entreprise] a pour objet la [réfection de couverture~rénovation énergétique globale~surélévation] décrite au devis annexé, qui en fait partie intégrante.
2. Pièces contractuelles par ordre de priorité : le présent acte, le devis, les plans, le planning, la norme NF P 03-001
3. Prix global, forfaitaire, ferme et non révisable : {amount} TTC
4. Échéancier
- À la signature | 20 % | {plain}
- Démarrage des travaux | 30 % | {plain}
- Hors d'eau | 30 % | {plain}
- Réception | 15 % | {plain}
- Levée des réserves | 5 % | {plain}
5. Délai d'exécution {n} semaines ; pénalité 1/1000 par jour calendaire
6. Réception contradictoire, garanties de parfait achèvement, biennale et décennale
7. Différends : médiateur de la consommation {other}, puis juridictions compétentes
===
Annexe 1 : devis {num}
= Lot | Ouvrage | Montant HT
* {n} | [Dépose tuiles et liteaux~Écran sous-toiture HPV~Isolation sarking 160 mm~Zinguerie~Échafaudage] | {plain}
Annexe 2 : attestation décennale. Signatures précédées de la mention manuscrite`,
    },
    {
      family: 'fr-swiss-agency-mandate',
      language: 'fr',
      text: `CONTRAT DE MANDAT
entre {client}, [Rue de Lausanne 45, 1202 Genève~Avenue du Léman 9, 1005 Lausanne] (ci-après : la mandante)
et {company} Sàrl, [Fribourg~Neuchâtel~Yverdon-les-Bains] (ci-après : la mandataire)
Préambule : la mandante exploite [un laboratoire~une manufacture horlogère~un établissement médico-social] et souhaite confier [la direction financière externalisée~la conciergerie de ses immeubles].
Art. 1 Objet. Les art. 394 ss CO sont applicables à titre supplétif.
Art. 2 Devoirs. Diligence, fidélité, secret des affaires (art. 162 CP).
Art. 3 Honoraires : CHF {n}{d3}.00 par mois, TVA 8,1 % en sus, payables d'avance le 5
Art. 4 Frais : transports CHF 0.70/km, parking sur justificatif
Art. 5 Durée et fin : dès le {date}, résiliable en tout temps (art. 404 CO), préavis usuel de deux mois pour la fin d'un mois
Art. 6 Assurances sociales : la mandataire atteste de son affiliation AVS comme indépendante
Art. 7 Forme écrite réservée. For exclusif : {city}. Droit suisse.
Ainsi fait en deux exemplaires, Lieu et date : , le {today}
Pour la mandante Pour la mandataire`,
    },
  ],
};
