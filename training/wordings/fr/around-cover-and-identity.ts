import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French papers that speak of companies, cover and identity without attesting any. */
export const frenchAroundCover: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  other: wordingsIn('fr', {
    'fr-founding-a-company-steps': `[Créer son entreprise en 7 étapes~Choisir son statut juridique~SARL ou SAS ?]
Guide de [la CCI~Bpifrance Création~l'UCM~Genilem]
= | EURL/SARL | SASU/SAS | Micro
- Capital | libre | libre | sans objet
- Dirigeant | gérant, TNS | président, assimilé salarié | TNS
- Impôt | IR ou IS | IS | versement libératoire
- Coût des formalités | environ 250 | environ 250 | gratuit
Rédiger les statuts, déposer le capital, publier l'annonce légale, immatriculer au guichet unique : comptez quinze jours jusqu'au Kbis.
Permanence notaires et avocats le premier mardi du mois. Inscription {phone}`,
    'fr-company-profile-brochure': `{company}
[Depuis 19{d2}~Trois générations~Un groupe, {n} métiers]
Notre histoire commence dans un atelier de {city}, quand {someone} reprend l'affaire de son beau-père.
Chiffres clés {year}
- Collaborateurs | {d3}
- Sites | {n}
- Chiffre d'affaires | {d2} M€
- Part à l'export | {d2} %
Nos valeurs : l'exigence, le respect, la parole tenue.
Forme juridique : SAS au capital de {num} €, RCS {city} {siren}. {slogan}`,
    'fr-legal-notice-page': `MENTIONS LÉGALES
Éditeur :: {company}
Forme et capital :: [SARL~SAS~SA] au capital de {num} euros
Siège social :: {street}, {town}
RCS :: {city} {siren}
TVA intracommunautaire :: {vat}
Directeur de la publication :: {person}
Hébergement :: {other}
Crédits photo : Unsplash, {someone}. Réalisation : agence {other}.
Conformément à la loi Informatique et Libertés, vous disposez d'un droit d'accès : {email}`,
    'fr-members-of-trade-body': `[Annuaire des membres~Liste des entreprises adhérentes] - [Club des entrepreneurs~Cluster bois~Union patronale] de {city}
État au {date}
= Raison sociale | SIREN | Activité | Dirigeant
* {other} | {d3} {d3} {d3} | {trade} | {someone}
* {other} | {d3} {d3} {d3} | {trade} | {someone}
Nouveaux inscrits en gras. Radiations : deux. Cotisations à jour : {d2} %.
Corrections à {email} avant impression.`,
    'fr-insurance-product-sheet': `[Assurance habitation~Assurance automobile~Assurance complémentaire santé~Protection juridique]
Document d'information sur le produit d'assurance
Compagnie : {insurer} - Produit : [Essentiel~Confort+~Tranquillité]
Ce document présente un résumé des principales garanties et exclusions. Il ne prend pas en compte vos besoins spécifiques.
De quel type d'assurance s'agit-il ? Ce produit couvre l'assuré contre les conséquences d'événements soudains.
Qu'est-ce qui est assuré ? Incendie, dégâts des eaux, vol, bris de glace, responsabilité civile jusqu'à 10 M€.
Qu'est-ce qui n'est pas assuré ? Les dommages intentionnels, la guerre, les biens professionnels.
Y a-t-il des exclusions à la couverture ? Vol sans effraction ; franchise de {d3} €.
Où suis-je couvert ? Quelles sont mes obligations ? Quand et comment effectuer les paiements ?
Comment puis-je résilier le contrat ? À tout moment après un an (loi Hamon).`,
    'fr-claim-form-damage': `DÉCLARATION DE SINISTRE
{insurer} - service indemnisation
N° de contrat :: ............. N° de sinistre (réservé) : .............
Assuré :: .................................
Nature :: [ ] vol [ ] dégât des eaux [ ] bris [ ] tempête [ ] incendie
Date, heure, lieu :: ...............
Circonstances détaillées (croquis au dos) : .......................................
Biens endommagés
= Objet | Date d'achat | Valeur | Justificatif
- ......... | ......... | ......... | facture / photo
- ......... | ......... | ......... | facture / photo
Tiers impliqué, son assureur et n° de police : ...............
Une plainte a-t-elle été déposée ? Je certifie exacts les renseignements ci-dessus. Délai : 5 jours ouvrés, 2 en cas de vol.`,
    'fr-insurance-needs-questionnaire': `Questionnaire [de santé simplifié~préalable responsabilité civile professionnelle~flotte automobile]
Cabinet {company}, courtier - ORIAS {num}
1. Activité exacte et part de chacune dans le chiffre d'affaires : .........
2. Sous-traitez-vous ? Vos sous-traitants fournissent-ils leur attestation d'assurance ? oui / non
3. Sinistres des trente-six derniers mois : .........
4. Assureur précédent, motif de résiliation : .........
5. Montants de garantie souhaités : ( ) 500 000 ( ) 1 500 000 ( ) 3 000 000
Toute réticence ou fausse déclaration entraîne la nullité (art. L. 113-8).
Ce questionnaire ne vaut ni proposition ni note de couverture.`,
    'fr-mutual-benefits-table': `Tableau des garanties - [régime frais de santé~complémentaire hospitalisation~assurance soins dentaires]
{insurer}, exemples de remboursement en euros
= Poste | Base | Confort | Premium
- Consultation généraliste OPTAM | 100 % BR | 130 % BR | 200 % BR
- Chambre particulière / jour | - | 45 | 80
- Couronne 100 % santé | frais réels | frais réels | frais réels
- Implant | - | 300 | 600
- Monture | 50 | 100 | 100
- Médecines douces | - | 4 x 25 | 6 x 40
BR : base de remboursement de la Sécurité sociale, dont elle est déduite. Montants non contractuels.`,
    'fr-passport-checklist': `[Passeport / carte d'identité : liste des pièces~Première demande de passeport d'un majeur~CNI - renouvellement]
Mairie de {city}, service état civil, sur rendez-vous uniquement
Originaux + photocopies
- 1 | Pré-demande ANTS imprimée (n° ou QR code)
- 2 | Photo d'identité de moins de 6 mois, 35 x 45 mm, sans sourire
- 3 | Justificatif de domicile de moins d'un an : facture, avis d'imposition, attestation d'assurance du logement
- 4 | Ancien titre, ou déclaration de perte
- 5 | Timbre fiscal : 86 € majeur, 42 € de 15 à 17 ans, 17 € avant
- 6 | Livret de famille pour l'usage du nom d'époux
Présence du demandeur obligatoire, y compris enfants. Empreintes dès 12 ans. Retrait sous trois mois. Dossier incomplet = refusé.`,
    'fr-lost-identity-declaration-blank': `DÉCLARATION DE PERTE cerfa n° 14011
[ ] de carte nationale d'identité [ ] de passeport [ ] de permis de conduire
Nom de naissance :: ................
Prénoms :: ................
Né(e) le :: ../../.... à ................
Demeurant :: ................
déclare avoir perdu le titre n° ................ délivré le ................ par ................
Circonstances : ........................
En cas de découverte, je m'engage à le restituer. Toute fausse déclaration est punie (art. 441-6 du Code pénal).
Cachet du service et visa de l'agent`,
    'fr-photo-requirements-poster': `[Photos d'identité : les règles~Une bonne photo pour vos papiers]
Taille : le visage mesure 32 à 36 mm du menton au sommet du crâne.
Fond uni, clair, jamais blanc. Tête nue. Yeux ouverts, bouche fermée.
Lunettes : sans reflet, monture fine.
- Accepté | regard droit
- Refusé | ombre, flou, couvre-chef
- Refusé | photo numérisée ou pliée
Norme ISO/IEC 19794-5. Studio {company}, {street} : e-photo agréée ANTS pour permis et carte de séjour, 8 €.`,
    'fr-visitor-badge-rules': `BADGE VISITEUR n° {d3}
Bienvenue chez {company}
Nom : ............ Société : ............ Reçu par : ............
Une pièce d'identité vous est demandée à l'accueil et rendue au départ. Portez le badge de façon visible.
En cas d'alarme, suivez votre hôte jusqu'au point {n}. Photos interdites.
Rendre ce badge à la sortie.`,
  }),
};
