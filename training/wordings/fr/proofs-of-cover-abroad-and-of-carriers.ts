import type { DocumentType } from '../../../shared/document-types/names.ts';
import { type Wording, wordingsIn } from '../wording.ts';

/** French proofs of cover of lenders, events, carriers, patients and horses. */
export const frenchFurtherProofsOfCover: Readonly<Partial<Record<DocumentType, readonly Wording[]>>> = {
  insurance_certificate: wordingsIn('fr', {
    'fr2-quebec-homeowner-lender-proof': `{insurer}
Confirmation d'assurance habitation à l'intention du créancier hypothécaire
Émise le {today} par le cabinet {company}
Assurés désignés :: {person} et {someone}
Lieu assuré :: {cstreet}, {ctown} (Québec)
Numéro de police :: {num}
Période :: du {date} au {date}, à 0 h 01, heure normale
Créancier :: Caisse {other}, acte notarié de Me {someone}
Nous confirmons que la police ci-dessus est en vigueur et comporte la garantie hypothécaire type du Bureau d'assurance du Canada (formulaire BAC 3000).
= Protection | Montant
- A Bâtiment d'habitation | {plain} $
- B Dépendances | {plain} $
- C Biens meubles | {plain} $
- D Frais de subsistance supplémentaires | {plain} $
- E Responsabilité civile | 2 000 000 $
Formule : tous risques, valeur à neuf sans limitation
Avenants : 16a eau - égouts ; 16c eau - toiture ; tremblement de terre non souscrit
Franchise : {small} $ ; eau {plain} $
Caractéristiques déclarées : construction {year}, brique, chauffage plinthes électriques, chauffe-eau 6 ans, foyer au bois inspecté
L'assureur s'engage à donner au créancier un avis de quinze jours avant toute annulation ou réduction de garantie. La présente confirmation n'accorde aucun droit additionnel à son détenteur et ne modifie pas les protections offertes par la police.
Représentant autorisé : {someone}, courtier en assurance de dommages
Visitez l'espace client afin de télécharger vos documents. Certified true copy.`,
    'fr2-event-marquee-organiser-letter-form': `{insurer} - Pôle associations
> Association {heading}
> Mairie annexe
> {ctown}
Sociétaire {num}
Le {today}
Objet : attestation pour la mise à disposition d'une salle
Madame la Présidente,
Vous avez bien voulu nous informer de l'organisation, les {date} et {date}, d'une [bourse aux plantes~fête médiévale~soirée country] dans la salle des fêtes et sur le champ de foire.
Nous vous confirmons que ces activités entrent dans l'objet de votre contrat multirisque et que, dès lors, sont garantis pour ces journées :
• la responsabilité civile de l'association, de ses dirigeants, préposés et bénévoles, même occasionnels, envers le public et entre eux ;
• les dommages d'incendie, d'explosion et de dégâts d'eau causés au bâtiment communal, au mobilier et à la vaisselle, jusqu'à {plain} euros ;
• les intoxications alimentaires consécutives à la buvette ;
• les objets remis au vestiaire surveillé, {small} euros par déposant.
Ne relèvent pas de cette couverture : le tir de feux d'artifice, les structures gonflables dont l'exploitant doit être assuré par ailleurs, l'annulation, les véhicules terrestres à moteur.
L'effectif déclaré est de {d3} personnes. Au-delà de 1 500, une extension serait à solliciter quinze jours à l'avance.
Vous pouvez remettre la présente au gestionnaire de la salle ; elle vaut attestation au sens du règlement intérieur. Aucun surcoût ne vous est réclamé, la cotisation annuelle ayant été réglée.
Bonne fête à tous vos visiteurs !
Le responsable associations, {someone}`,
    'fr2-carrier-goods-liability-certificate': `{company} - Courtage maritime & transports
ATTESTATION D'ASSURANCE
RESPONSABILITÉ CONTRACTUELLE DU [VOITURIER~COMMISSIONNAIRE DE TRANSPORT~LOUEUR AVEC CONDUCTEUR]
Nous, {company}, agissant pour le compte de {insurer} (apéritrice 60 %) et de {other} (40 %), attestons que :
{client}, {cstreet}, {ctown}, inscrite au registre des transporteurs sous le n° {year}/{d2}/{num}
a souscrit la police n° {num}, à effet du {date}, reconduite au {date}.
Limites de garantie
- National, marchandises diverses, envois < 3 t | 33 €/kg, 1 000 €/colis
- National, envois >= 3 t | 20 €/kg, 3 200 €/t
- International CMR | 8,33 DTS/kg
- Par événement et par véhicule | {plain} €
- Température dirigée | inclus, sonde et relevés exigés
- Retard | une fois le prix du transport
Vol : garantie acquise sous réserve du dispositif antivol agréé et, pour tout stationnement nocturne, d'un parking clos et gardienné. Marchandises sensibles (tabacs, alcools, téléphonie, parfums, métaux) sous-limitées à {plain} €.
Sont exclus : espèces, œuvres d'art, animaux vivants, cabotage en dehors de l'Union, déclarations de valeur non agréées.
Véhicules : la flotte déclarée, y compris affrétés réguliers.
Franchise : {small} € par sinistre.
La présente est délivrée pour une période n'excédant pas celle pour laquelle la prime a été payée et ne saurait déroger aux conditions de la police. Les donneurs d'ordre peuvent en obtenir confirmation au {phone}.
À {city}, le {today}, pour servir ce que de droit`,
    'fr2-health-mutual-card-third-party': `CARTE DE TIERS PAYANT {year}
{insurer} Santé - n° AMC {num} - télétransmission NOEMIE oui
Valable du 01/01/{year} au 31/12/{year}
Adhérent principal :: {person}
N° adhérent :: {num}
N° INSEE :: {nir}
= Bénéficiaire | Né le | Rang | Csr
- {person} | 21/02/1983 | 1 | DE
- {someone} | 09/11/1985 | 1 | DE
- {someone} | 30/07/2015 | 1 | DE
= PHAR | MED | LABO | RADL | AUXM | SAGE | HOSP | OPTI | DENT | AUDI
- 100 | 100 | 100 | 100 | 100 | 100 | PEC | PEC | PEC | PEC
PEC : prise en charge préalable, appeler le {phone} ou se connecter au portail des professionnels
Les droits mentionnés s'entendent régime obligatoire compris. Contrat responsable. Sans avance de frais chez les praticiens conventionnés.
Aux professionnels de santé : télétransmettez en DRE, concentrateur {other}. La présentation de cette attestation de droits n'exonère pas de la consultation IDB/CLC. Paiement sous 4 jours.
À l'adhérent : découpez la carte et glissez-la près de votre carte Vitale ; une version numérique vous suit dans l'application. Informez-nous en cas de changement de caisse, mariage, naissance.
Hospitalisation : chambre particulière {small} €/nuit, forfait journalier illimité. Assistance : aide ménagère {n} heures.
Duplicata édité le {today}. En cas de perte, l'ancienne carte devient inutilisable. Organisme régi par le livre II du code de la mutualité, SIREN {siren}`,
    'fr2-tunisian-vehicle-attestation': `{insurer} - Compagnie tunisienne d'assurances et de réassurances
Agence {d3} [Sousse~Nabeul~Bizerte]
ATTESTATION D'ASSURANCE AUTOMOBILE
(loi n° 2005-86) شهادة تأمين
Police n° :: {num}
Assuré :: {person}
Adresse :: Rue de la Liberté, immeuble {heading}, appt {n}
Véhicule :: [Kia Picanto~Isuzu D-Max~Peugeot Partner]
Immatriculation :: {d3} TU {num}
Usage :: [affaires et promenade~transport pour propre compte~taxi individuel]
Puissance fiscale :: {n} CV
Places :: 5
Valable du {date} 00 h au {date} minuit
Garanties
- RC obligatoire | illimitée corporel
- Défense et recours | 1 000 DT
- Incendie, vol | valeur vénale
- Bris de glaces | {d3} DT
- Personnes transportées | {num} DT
- Assistance remorquage | 80 km
Bonus-malus : classe {n}
Prime nette {d3},{d3} - Frais 10,000 - Taxe - FGA 1 % - Total {d3},{d3} DT
L'attestation est à apposer de façon visible sur le pare-brise. L'original comporte un hologramme. En cas de vente, la restituer à l'agence et demander la suspension. Carte internationale orange délivrée sur demande pour l'Algérie et la Libye.
En cas d'accident matériel : constat à l'amiable, déclaration dans les cinq jours ouvrables.
Cachet et signature de l'intermédiaire
Série A {num}`,
    'fr2-equine-liability-second-page': `Page 2/2 - Suite de l'attestation n° {num}
Équidés désignés
= Nom | SIRE | Race | Usage
- {heading} | {num} | Selle français | CSO amateur
- Tornade du Bois | {num} | Connemara | loisir
- Ulysse | {num} | ONC | retraite au pré
Responsabilité civile propriétaire d'équidé
- Tous dommages confondus | 8 000 000 € par sinistre
- Dont matériels | {plain} €
- Biens confiés (selle, van) | {small} €
La garantie joue que l'animal soit sous la garde du propriétaire, d'un demi-pensionnaire, d'un maréchal ou d'un cavalier occasionnel à titre gratuit, en carrière, en extérieur, au cours d'un transport ou en cas de divagation. Elle est étendue aux concours officiels, hors courses et TREC attelé.
Exclusions essentielles
Les dommages subis par l'équidé lui-même, par les membres du foyer, par les préposés ; les locations rémunérées ; les épreuves d'endurance de plus de 90 km.
Mortalité et frais vétérinaires : non souscrits sauf Tornade (coliques, plafond {plain} €).
Pension : l'écurie {company}, à {ctown}, est informée que la présente vaut renonciation à recours réciproque, incendie seulement.
Dispositions diverses
Toute réticence ou fausse déclaration entraîne l'application des articles L. 113-8 et L. 113-9. Prescription biennale. Contacts : {phone}, de 9 h à 18 h ; urgences nocturnes via l'assisteur.
Document édité le {today} depuis votre espace personnel ; il annule et remplace celui du {date}.
{insurer}, entreprise mutuelle. Signature : le président, {someone}`,
  }),
};
