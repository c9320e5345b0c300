import type { DocumentTypeDefinition } from './definition.ts';

/** What fits no other type. Its wording is that of papers which people know well and which nobody has to book or to sign. */
export const other: DocumentTypeDefinition = {
  type: 'other',
  label: { fr: 'Autre', en: 'Other' },
  fields: [],
  anchors: [
    {
      pattern:
        /\b(?:release notes|privacy (?:policy|notice|statement)|cookie policy|notes de version|(?:politique|charte) (?:de |d'|des |relative a )[^.]{0,25}(?:confidentialite|donnees personnelles|cookies|vie privee)|mentions legales|datenschutz(?:hinweise?|richtlinie))\b/,
      weight: 3,
      where: 'title',
    },
    {
      pattern:
        /\b(?:(?:application|registration|claim|consent|intake|feedback|enrol?lment|request|evaluation|membership|entry) form|questionnaire|(?:loan|employment|credit|job|insurance|mortgage|rental) application|loan estimate|closing disclosure|application for (?:\w+ ){0,2}(?:employment|benefits|permit|admission|membership|credit|licen[cs]e)|power of attorney|check ?list|informed consent|consent (?:to|for) \w+|nomination|statutory declaration|affidavit|(?:sign|log)[- ]?(?:up|in)? ?sheet|time ?sheet|privacy statement)\b/,
      weight: 2.6,
      where: 'title',
    },
    {
      pattern:
        /\b(?:formulaire|demande (?:d'(?:inscription|enregistrement|admission|adhesion|aide|autorisation)|de (?:bourse|conge|subvention))|bulletin d'(?:adhesion|inscription)|fiche (?:d'inscription|de renseignements|sanitaire)|attestation sur l'honneur|procuration|pouvoir|autorisation parentale|droit a l'image)\b/,
      weight: 2.6,
      where: 'title',
    },
    {
      pattern:
        /(?:^|[ .:])(?:\w*antrag|antragsformular|anmelde(?:formular|bogen)|anmeldung|beitrittserklarung|fragebogen|formular|vollmacht|datenschutzerklarung)\b/,
      weight: 2.6,
      where: 'title',
    },
    {
      pattern:
        /\b(?:certificate of (?:attendance|completion|achievement|participation|appreciation|(?:live )?birth|marriage|death|compliance|conformity|origin|analysis)|(?:birth|marriage|death|medical) certificate|(?<!\w )diploma\b(?! in)|warranty|attestation de (?:presence|formation|stage|reussite|travail|scolarite|domicile)|certificat (?:de (?:travail|scolarite|conformite|garantie)|medical)|(?<!\w )diplome\b(?! d')|acte de (?:naissance|mariage|deces)|livret de famille|urkunde|\w*zeugnis|teilnahmebestatigung|garantieschein)\b/,
      weight: 3,
      where: 'title',
    },
    {
      pattern:
        /\b(?:boarding pass|e-?ticket|(?:admission|entrance|concert|train) ticket|itinerary|carte d'embarquement|you are (?:cordially )?invited|einladung|carte des vins|speise(?:nkarte|karte|plan)|price list|preisliste|tarifs? \d{4}|grille tarifaire|time ?table|fahrplan|gutschein|bon cadeau|privacy (?:policy|notice)|politique de confidentialite)\b/,
      weight: 2.4,
      where: 'title',
    },
    {
      pattern:
        /\b(?:invitation|menu|recipe|recette|rezept|catalogue|katalog|horaires|programme|agenda|prescription|ordonnance|voucher|flyer|poster|fact ?sheet|inventory|annuaire)\b/,
      weight: 1.2,
      where: 'title',
    },
    {
      pattern:
        /\b(?:please (?:print|type or print)|check (?:one|all that apply|the appropriate)|(?:for )?office use only|tick (?:the|one|as) (?:box|appropriate)|coche[rz] la case|cadre reserve|reserve a l'administration|cerfa n|zutreffendes (?:bitte )?ankreuzen|druckbuchstaben|applicant'?s? (?:name|signature|information)|signature of (?:applicant|patient|parent)|signature du demandeur|unterschrift (?:des|der) antragsteller)/,
      weight: 1.6,
      where: 'anywhere',
    },
    { pattern: /\bpay to the order of\b|\bpayez contre ce cheque\b/, weight: 3, where: 'anywhere' },
    {
      pattern:
        /\b(?:formulario|solicitud (?:de|para)|modulo (?:di|per)|domanda di|scheda|ficha (?:de|tecnica de)|\w*formulier|aanvraag\w*|inschrijving|machtiging|attestato|autocertificazione|declaracion jurada|poder (?:notarial|especial)|delega|certificado (?:de (?:asistencia|estudios|nacimiento|participacion)|medico)|certidao de|uitnodiging|invitacion|invito)\b/,
      weight: 2.4,
      where: 'title',
    },
    // Some file manuals with reports, some do not.
    {
      pattern: /\b(?:\w+ manual|manual|handbook|mode d'emploi|\w*anleitung|instructions)\b/,
      weight: 1.5,
      where: 'title',
    },
    // Rules that nobody signs: of houses, clubs, leagues, games.
    {
      pattern:
        /^(?!(?:tages|rang|gewerbe|abgaben|rechts|grund|neu|ver|an|ab|bei|ein|zu)ordnung)\w{3,}ordnung\b|\breglement (?:interieur|sportif|(?:du|de la|de l'|des) ?(?:jeu|concours|tournoi|championnat|course|epreuve|piscine|cimetiere|camping|salle|cantine|jardins?|stade)\b)|\bregles? du jeu\b|^charte (?:informatique|du benevole|d'utilisation|de bonne conduite)/,
      weight: 4,
      where: 'title',
    },
    {
      pattern:
        /^(?:the )?(?:official |general )?rules (?:of|for|and regulations)\b|\b(?:house|club|community|league|tournament|competition|contest|race|pool|playing|game|campground|dormitory|park) rules\b|\brules (?:and|&) regulations\b|\bcode of conduct\b|\bofficial rules\b/,
      weight: 4,
      where: 'title',
    },
    // What somebody is able or allowed to do, or a system is held to.
    {
      pattern:
        /\bcertificat (?:de qualification|de competence|qualibat|qualifelec|rge\b|d'(?:agrement|aptitude|accreditation))|\b(?:certificate|certificat|zertifikat)\b.{0,40}\b(?:(?:iso|iec|en) ?\d{3,5}|rge)\b|\b(?:iso|iec) ?\d{4,5}\b.{0,30}\bcertificat|^zertifikat\b/,
      weight: 3,
      where: 'title',
    },
    {
      pattern:
        /\b(?:zulassungsbescheinigung|fahrzeugschein|fahrzeugbrief|carte grise|vehicle registration)\b/,
      weight: 3,
      where: 'title',
    },
    {
      pattern: /\b(?:im namen des volkes|au nom du peuple francais)\b/,
      weight: 3,
      where: 'anywhere',
    },
  ],
};
