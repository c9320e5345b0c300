import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French agreements that are short, are filled in by hand or are adhered to by a signature. */
export const frenchShortAgreements: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  contract: wordingsIn('fr', {
    'fr-garage-parking-lease': `[Location d'un emplacement de stationnement~Bail de garage~Contrat de location de box]
Entre {person}, propriétaire, et {client}, locataire
Le bailleur loue au locataire le [box n° {n}~parking n° {n}, 2e sous-sol] situé {street}, {town}.
Durée : un an à partir du {date}, reconduit tacitement. Préavis d'un mois de part et d'autre.
Loyer : {small} par mois, payable le 5. Caution : deux mois. Une télécommande remise.
Interdit : stocker des produits inflammables, sous-louer.
{city}, le {today}, en deux exemplaires. Le bailleur / Le locataire, « lu et approuvé »`,
    'fr-equipment-loan-agreement': `Convention de [mise à disposition de salle~prêt de matériel~prêt d'exposition]
La commune de {city}, représentée par son maire {person}, et l'association {client}
conviennent :
1. La commune met gratuitement à disposition [la salle polyvalente~deux tentes et vingt tables~le minibus] du {date} au {date}.
2. L'emprunteur s'engage à rendre le bien propre et en état ; caution par chèque non encaissé de {small}.
3. Il justifie d'une assurance responsabilité civile.
4. La convention peut être dénoncée en cas de force majeure.
Pour la commune, Pour l'association`,
    'fr-gym-membership-adhesion': `CONTRAT D'ADHÉSION - {company} Fitness
Club de {city} - conseiller {someone}
Adhérent :: {client}
Adresse :: {cstreet}, {ctown}
Formule :: [Liberté sans engagement~Engagement 12 mois~Duo]
Début :: {date}
Mensualité TTC :: {small}
Frais d'inscription :: {small}
Article 1. L'abonnement est nominatif et incessible.
Article 3. Suspension sur certificat médical, un mois au moins.
Article 5. À l'issue de la période minimale, le contrat se poursuit pour une durée indéterminée ; résiliation par lettre, préavis d'un mois.
Article 8. Délai de rétractation de 14 jours si signé hors établissement.
[x] Je reconnais avoir lu les conditions générales et le règlement. Signature de l'adhérent`,
    'fr-nanny-model-contract-blank': `CONTRAT DE TRAVAIL - [assistant maternel agréé~garde d'enfants à domicile~employé de maison]
Modèle à compléter en deux exemplaires
Entre l'employeur : nom ............ n° Urssaf-Pajemploi ............
et le salarié : nom ............ n° de sécurité sociale ............ agrément du ............
Enfant accueilli : ............ né le ............
Date d'effet : ............ Période d'essai : ...... mois
Accueil : ( ) 52 semaines ( ) 46 semaines ou moins
Horaires
= Lundi | Mardi | Mercredi | Jeudi | Vendredi
- ...... | ...... | ...... | ...... | ......
Salaire horaire brut ...... Mensualisation : ...... h x ...... sem. / 12 = ......
Indemnité d'entretien ...... Repas ...... Congés payés, jours fériés travaillés : ............
Rupture : préavis selon l'ancienneté. Convention collective du 15 mars 2021.
Fait à ............ Signatures précédées de « lu et approuvé »`,
    'fr-subscription-terms-mobile': `{company} Mobile - Conditions générales d'abonnement
Contrat n° {num} souscrit le {date} par {client}
Offre :: [Forfait 100 Go bloqué~Série spéciale 5G~Box fibre]
1. Objet. Les présentes définissent les conditions dans lesquelles {company} fournit à l'abonné l'accès à son réseau.
2. Durée. Sans engagement, ou 12 ou 24 mois selon l'offre.
3. Obligations de l'opérateur. Disponibilité 95 % de la population ; compensation à défaut.
4. Obligations de l'abonné. Paiement à l'échéance, usage personnel, déclaration de vol.
5. Prix. Révision notifiée un mois à l'avance ; résiliation sans frais dans les quatre mois.
6. Suspension. 7. Résiliation. 8. Portabilité, RIO. 9. Médiateur des communications électroniques.
Récapitulatif contractuel remis. Signé électroniquement le {today} à {time}`,
    'fr-telework-signed-charter': `CHARTE [DE TÉLÉTRAVAIL~INFORMATIQUE~D'USAGE DU VÉHICULE DE SERVICE] - engagement individuel
Entre {company} et {person}, {job}
Le salarié, volontaire, exercera ses fonctions à domicile {n} jour(s) par semaine à compter du {date}.
Il reste joignable de 9 h à 12 h et de 14 h à 17 h. Il s'engage à protéger les données et à signaler tout incident.
La société fournit un ordinateur et verse {small} par mois.
Période d'adaptation de trois mois, réversibilité avec préavis de quinze jours.
La violation de la présente charte expose à des sanctions disciplinaires.
Reçu un exemplaire, lu et accepté le {today}. Le salarié ; pour la société, {someone}`,
    'fr-image-rights-release': `[Autorisation de captation et d'exploitation de l'image~Cession de droit à l'image]
Je soussigné(e) {person}, demeurant {cstreet}, cède à {company}, qui accepte, le droit de fixer, reproduire et diffuser mon image.
Supports : site, réseaux sociaux, affiches. Territoire : monde. Durée : {n} ans.
Contrepartie : [à titre gracieux~forfait de {small}]
{company} s'interdit tout usage portant atteinte à la dignité. Droit applicable : français.
Fait en deux exemplaires à {city}, le {today}. Le cédant. Le cessionnaire`,
    'fr-debt-instalment-agreement': `PROTOCOLE D'ÉCHELONNEMENT
{company}, ci-après le créancier, et {client}, ci-après le débiteur
Le débiteur reconnaît devoir {plain} au titre de factures impayées et s'oblige à les régler ainsi :
= Échéance | Date | Montant
- 1 | {date} | {small}
- 2 | {date} | {small}
- 3 | {date} | le solde
À défaut d'un seul paiement, la totalité devient exigible huit jours après mise en demeure. Le créancier renonce aux pénalités échues.
Le présent accord vaut transaction au sens de l'article 2044 du Code civil. {city}, le {today}`,
    'fr-horse-boarding-contract': `Contrat de [pension équine~garde d'animal~saillie]
Écurie {company}, SIRET {siret} / propriétaire : {client}
Le propriétaire confie à l'écurie l'équidé [Quartz~Utopie~Vadrouille], n° SIRE {num}, né en {year}.
Pension : [box paille~pré-abri~demi-pension], {small} TTC par mois, payable d'avance.
L'écurie assure nourriture, eau, curage quotidien. Maréchalerie, vermifuges et vétérinaire sont à la charge du propriétaire.
Urgence : l'écurie est mandatée pour appeler le vétérinaire Dr {someone}.
Responsabilité : assurance mortalité facultative ; renonciation à recours limitée à {plain}.
Préavis d'un mois. Droit de rétention en cas d'impayé (art. 1948 du Code civil).`,
    'fr-freelance-order-terms-named': `CONDITIONS PARTICULIÈRES n° {ref}
prises en application des conditions générales de services conclues entre {company} (le Prestataire) et {client} (le Client) le {date}
Prestation :: [audit de sécurité~refonte du site~assistance à maîtrise d'ouvrage]
Intervenant :: {someone}
Durée :: du {date} au {date}
Prix :: {plain} HT, forfaitaire, ferme
Facturation :: 40 % à la signature, 60 % à la recette
Lieu :: {ctown} et à distance
Dérogation à l'article 9 des conditions générales : plafond de responsabilité porté à {plain}.
Les stipulations non modifiées demeurent en vigueur. Pour le Prestataire, Pour le Client, noms, qualités, dates`,
    'fr-volunteer-agreement': `Convention d'engagement [bénévole~réciproque~de service civique]
L'association {company} et M./Mme {person}
L'association s'engage à accueillir, former et assurer le bénévole et à rembourser ses frais sur justificatifs.
Le bénévole s'engage à respecter le projet, la confidentialité et ses horaires : le [mardi~samedi] de {time} à {time}.
Cette activité n'est pas un emploi et ne donne lieu à aucune rémunération.
Chacun peut y mettre fin à tout moment, si possible en prévenant {n} jours avant.
Signé à {city} le {today}`,
    'fr-photocopier-rental-agreement': `{company} Bureautique
CONTRAT DE LOCATION ET D'ENTRETIEN n° {num}
Locataire :: {client}
SIREN :: {siren}
Matériel loué :: 1 multifonction couleur {ref}, n° série {num}
Durée irrévocable :: [21~16~20] trimestres
Loyer trimestriel HT :: {plain}
Coût copie noir / couleur :: 0,00{d2} / 0,0{d2}
Article 4. Le locataire choisit sous sa seule responsabilité le matériel et le fournisseur.
Article 7. Cession à un établissement financier acceptée d'avance.
Article 10. À défaut de dénonciation par lettre recommandée neuf mois avant le terme, le contrat est reconduit pour quatre trimestres.
Article 12. Résiliation : indemnité égale aux loyers restant à courir.
Cachet, nom et signature du locataire ; le {today}`,
    'fr-belgian-student-contract': `Contrat d'occupation étudiant
Conclu entre {company}, ONSS {num}, CP {d3}.{d2}, et {person}, né(e) le {date}, étudiant(e)
Article 1. Du {date} au {date}, {d2} heures par semaine, horaire en annexe.
Article 2. Fonction : [vendeuse~plongeur~aide-monteur]. Lieu : {town}.
Article 3. Rémunération brute : {n},{d2} € l'heure, virement le {n} du mois.
Article 4. Les trois premiers jours valent période d'essai.
Article 5. Médecin du travail, boîte de secours, délégation : voir règlement de travail, dont l'étudiant reçoit copie.
Dimona effectuée. L'étudiant déclare disposer d'un contingent de {d3} heures.
Fait en double à {city}`,
    'fr-swiss-sublease': `CONTRAT DE SOUS-LOCATION
Locataire principal :: {person}
Sous-locataire :: {client}
Objet :: [une chambre meublée~appartement de 3,5 pièces~surface commerciale de {d2} m2], {cstreet}, {ctown}
Début :: {date}
Fin :: [durée indéterminée~{date}]
Sous-loyer net CHF {n}50.- ; charges forfaitaires CHF {d2}.- ; dépôt une mensualité sur compte bloqué.
Résiliation sur formule officielle, trois mois pour le terme. Art. 262 CO : le bailleur, {other} Gérance SA, a donné son accord écrit.
Le bail principal et les règles et usages locatifs du canton font partie intégrante du contrat.
Lieu, date, signatures`,
    'fr-quebec-service-undertaking': `ENTENTE DE SERVICES
ENTRE : {client} INC., personne morale ayant son siège au {cstreet} (le « Client »)
ET : {company}, ici représentée par {person}, dûment autorisé(e) (le « Fournisseur »)
ATTENDU QUE le Client désire retenir les services du Fournisseur ;
LES PARTIES CONVIENNENT DE CE QUI SUIT :
1. Services : [déneigement saisonnier~tenue de livres~entretien paysager], du {date} au {date}.
2. Honoraires : {plain} $ plus TPS et TVQ, en {n} versements.
3. Obligations. Le Fournisseur détient une assurance responsabilité de 2 000 000 $ et est en règle avec la CNESST.
4. Résiliation. Nonobstant l'article 2125 C.c.Q., préavis écrit de trente jours.
5. Élection de domicile : district judiciaire de {city}.
EN FOI DE QUOI, les parties ont signé à {city}, ce {today}.`,
  }),
};
