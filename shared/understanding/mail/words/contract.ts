import { type CategoryWords, words } from './category-words.ts';

export const contractWords: CategoryWords = {
  strong: words(`
    contrat; avenant; tacite reconduction; renouvellement; bail; convention; accord-cadre; protocole;
    projet d'acte; cession; paraph; contresign; a signer; signature electronique; avant la signature;
    revetu de votre signature; confidentialite; resili; preavis; conditions generales; statuts; pacte;
    contract; agreement; amendment; lease; \\bnda\\b; docusign; review and sign; countersign;
    terms and conditions; termination; notice period; clause; vertrag; vereinbarung; geheimhaltung;
    kundig; unterschreib; unterzeich; unterschrift; laufzeit; signed copy; e-?sign; signe;
    signe et (?:tampon|date|paraph); contrat date; lu et approuve; pour finaliser votre dossier;
    statement of work; \\bsow\\b; liability; have it executed; executed; redline; markup; your lawyer;
    addendum; annexe au contrat; mandat; procuration; power of attorney; letter of intent;
    lettre d'intention; memorandum of understanding; service agreement; framework agreement;
    data processing agreement; \\bdpa\\b; rgpd; sous-traitance; conditions particulieres; date d'effet;
    prendra effet; resiliation; denonciation; dedit; promesse de (?:vente|bail); compromis; loyer revise;
    indexation; abonnement .{0,30}(?:resilie|reconduit); bestatigen die kundigung; ihrer kundigung;
    gekundigt; vertragsverlangerung; vertragsanderung; vertragsentwurf; mietvertrag; arbeitsvertrag;
    rahmenvertrag; auftragsverarbeitung; allgemeine geschaftsbedingungen; rechtskraftig; gegenzeichn;
    beurkund; notar; contrat de travail; cdd; cdi; seller agreement; wartungsvertrag; verlangerung;
    bitte um unterschrift; mit der bitte um unterschrift; lauft (?:ende|am|zum) .{0,15}aus;
    a signer avant; signer avant; our terms; terms of (?:service|use|business)|changes? on \\d|accord;
    engagement de;
    mutual nda|subscription agreement|rental agreement|lease agreement|contrat de (?:location|maintenance|prestation|vente|bail|sous-traitance|licence)|convention de (?:stage|formation)|vereinbarung|kaufvertrag|lizenzvertrag
  `),
  weak: words(`
    signer; signature; exemplaire; observations; maitre; notaire; sign; review; draft; entwurf;
    anderungen; version; legal; reconduction; conditions; dossier; tampon; finaliser; comments; lawyer;
    agree; bestatigen; zum \\d; annexe; conseil; juridique; avocat; arrivee; partner; keep; ende;
    renewal; terms
  `),
};
