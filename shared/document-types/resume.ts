import type { DocumentTypeDefinition } from './definition.ts';

export const resume: DocumentTypeDefinition = {
  type: 'resume',
  label: { fr: 'CV', en: 'Résumé' },
  fields: [
    { name: 'personName', kind: 'text', label: { fr: 'Nom', en: 'Name' } },
    { name: 'email', kind: 'text', label: { fr: 'E-mail', en: 'E-mail' } },
    { name: 'phone', kind: 'text', label: { fr: 'Téléphone', en: 'Phone' } },
  ],
  anchors: [
    {
      pattern:
        /^(?:(?:selected |peer-?reviewed |refereed )?(?:publications|papers|presentations|talks)(?: \(.{0,20}\))?|invited (?:talks|lectures)|(?:research|teaching|academic|industry|volunteer|leadership) (?:experience|interests|positions?)|(?:academic |professional )?(?:appointments|employment|positions)|employment|teaching|courses taught|(?:professional |academic )?service|professional (?:memberships|development|activities)|(?:grants|honou?rs|awards|fellowships|scholarships)(?: (?:and|&) .{3,20})?|outreach|mentoring|areas of (?:expertise|specialization)|(?:experiencia|formacion|formacao|educacao|idiomas|habilidades|esperienz[ae]|istruzione|competenze)(?: .{0,30})?|werkervaring|opleiding(?:en)?)(?: ?:.*)?$/m,
      weight: 2,
      where: 'line',
    },
    {
      pattern: /\bcurriculum ?vitae\b|^c\.?v\.?(?:$| -)|^resume\b(?! (?:d[ue]|des|of)\b)|\blebenslauf\b/,
      weight: 6,
      where: 'title',
    },
    {
      pattern:
        /^(?:(?:technical|key|core|professional|computer|soft|it|other) )*(?:skills?|competenc(?:ies|es)|expertise)(?: (?:set|details|summary|highlights))?(?: ?:.*| - .*)?$/m,
      weight: 2.2,
      where: 'line',
    },
    {
      pattern:
        /^(?:education(?:al)?|academic)(?: (?:details|qualifications?|background|history|credentials)| and (?:training|qualifications?))?(?: ?:.*)?$/m,
      weight: 2,
      where: 'line',
    },
    {
      pattern:
        /^(?:(?:work(?:ing)?|professional|relevant|job|career) experiences?|(?:employment|work|career) history|experience|company details|internships?)(?: ?:.*)?$/m,
      weight: 2.2,
      where: 'line',
    },
    {
      pattern:
        /^(?:(?:professional |executive |career )?(?:summary|objective|profile)|about me|languages?(?: known)?|hobbies|interests|references|certifications?|achievements|awards|volunteer(?:ing)?(?: experience)?|personal (?:details|information|profile)|strengths|declaration)(?: ?:.*)?$/m,
      weight: 1.2,
      where: 'line',
    },
    {
      pattern:
        /^(?:experiences?(?: professionnelles?)?|parcours(?: professionnel)?|formations?(?: academique)?|diplomes?(?: et formations?)?|formations? et diplomes?|stages?)(?: ?:.*)?$/m,
      weight: 2.2,
      where: 'line',
    },
    {
      pattern:
        /^(?:competences?(?: .{0,25})?|langues(?: .{0,20})?|centres? d'interets?|loisirs|atouts|informatique|qualites|divers)(?: ?:.*)?$/m,
      weight: 1.8,
      where: 'line',
    },
    {
      pattern:
        /^(?:coordonnees|profil(?: personnel)?|savoir-?(?:etre|faire)|etudes|permis de conduire)(?: ?:.*)?$/m,
      weight: 1.2,
      where: 'line',
    },
    {
      pattern:
        /^(?:berufserfahrung|beruflicher werdegang|berufspraxis|werdegang|(?:schul)?(?:aus)?bildung(?:sweg)?|studium(?: .{0,20})?|personliche daten|praktika|weiterbildung(?:en)?)(?: ?:.*)?$/m,
      weight: 2.2,
      where: 'line',
    },
    {
      pattern:
        /^(?:(?:edv-?|sprach|it-?|fach|besondere )?kenntnisse(?: .{0,25})?|fahigkeiten|sprachen|hobb(?:ys|ies)|interessen)(?: ?:.*)?$/m,
      weight: 1.8,
      where: 'line',
    },
    {
      pattern:
        /\b(?:bachelor(?:'?s)?(?: of| in| degree)|master(?:'?s)?(?: of| in| degree)|b\.? ?tech|b\.?sc|m\.?sc|b\.e\.?|b\.?com|mca|mba|ph\.?d|baccalaureat|bac pro|bts|licence (?:de|en|professionnelle)|cap|abitur)\b/,
      weight: 1,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:roles? and responsib|responsibilities|job description|team lead|references available|marital status|linkedin|github|proficient (?:in|with)|years of experience|cross-functional|permis b|fuhrerschein klasse)\b/,
      weight: 1.2,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:developer|engineer|analyst|consultant|administrator|designer|teacher|trainee|assistant|technician|technicien|developpeu(?:r|se)|charge de|sachbearbeiter(?:in)?)\b/,
      weight: 0.7,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:19|20)\d{2} ?(?:-|a|to|bis|until) ?(?:(?:19|20)\d{2}|present|current|now|heute|aujourd'hui|ce jour)\b/,
      weight: 1,
      where: 'anywhere',
    },
    {
      pattern:
        /\b(?:january|february|march|april|june|july|august|september|october|november|december) \d{4} to /,
      weight: 1.2,
      where: 'anywhere',
    },
    {
      pattern: /\b(?:hoja de vida|curriculo)\b/,
      weight: 5,
      where: 'title',
    },
  ],
};
