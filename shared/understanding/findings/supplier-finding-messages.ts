/** Sentences on what speaks against paying: signs of fraud and duplicates. `{name}` is replaced by the finding's parameter. */
export const supplierFindingMessages: Readonly<Record<string, { readonly fr: string; readonly en: string }>> =
  {
    bank_change_in_mail: {
      fr: 'L’e-mail annonce un changement de coordonnées bancaires. Appelez le fournisseur à un numéro que vous connaissez déjà avant tout paiement.',
      en: 'The e-mail announces new bank details. Before you pay, call the supplier on a number that you already had.',
    },
    bank_change_in_document: {
      fr: 'Le document annonce un changement de coordonnées bancaires. Appelez le fournisseur à un numéro que vous connaissez déjà avant tout paiement.',
      en: 'The document announces new bank details. Before you pay, call the supplier on a number that you already had.',
    },
    iban_changed: {
      fr: 'L’IBAN {iban} n’est pas celui que l’on connaît à {supplier} ({known}).',
      en: 'IBAN {iban} is not the one known for {supplier} ({known}).',
    },
    iban_in_mail: {
      fr: 'L’e-mail indique le compte {iban}, qui n’est ni sur le document ni connu pour {supplier}. Appelez le fournisseur à un numéro que vous connaissez déjà avant tout paiement.',
      en: 'The e-mail names account {iban}, which is neither on the document nor known for {supplier}. Before you pay, call the supplier on a number that you already had.',
    },
    account_in_word: {
      fr: 'Le message indique le compte bancaire {iban}. Vérifiez à qui il appartient avant tout paiement.',
      en: 'The message names bank account {iban}. Check whose it is before you pay.',
    },
    account_missing: {
      fr: 'On ne lit aucun compte bancaire sur cette facture, alors que {supplier} en indique un d’habitude ({known}). Vérifiez où elle demande de payer.',
      en: 'No bank account can be read on this invoice, while {supplier} usually names one ({known}). Check where it asks you to pay.',
    },
    iban_unconfirmed: {
      fr: 'L’IBAN {iban} n’a encore été confirmé par personne.',
      en: 'Nobody has confirmed IBAN {iban} yet.',
    },
    iban_refused: {
      fr: 'L’IBAN {iban} figurait sur un document que quelqu’un a rejeté.',
      en: 'IBAN {iban} was on a document that somebody rejected.',
    },
    sender_looks_alike: {
      fr: 'L’expéditeur {sender} ressemble à {known}, d’où écrit {supplier}, mais ce n’est pas lui.',
      en: 'The sender {sender} looks like {known}, from where {supplier} writes, but is not the same.',
    },
    reply_looks_alike: {
      fr: 'Une réponse à l’e-mail irait à {reply}, qui ressemble à {known} sans l’être.',
      en: 'A reply to the e-mail would go to {reply}, which looks like {known} without being it.',
    },
    sender_refused: {
      fr: 'L’expéditeur {sender} a envoyé un document que quelqu’un a rejeté.',
      en: 'The sender {sender} sent a document that somebody rejected.',
    },
    sender_not_authenticated: {
      fr: 'Rien ne prouve que l’e-mail vient de l’expéditeur affiché (échec : {checks}).',
      en: 'Nothing proves that the e-mail comes from the sender it shows (failed: {checks}).',
    },
    supplier_namesake: {
      fr: 'Un autre fournisseur porte le nom {supplier}, avec le numéro {known} et non {id}.',
      en: 'Another supplier has the name {supplier}, with the number {known} and not {id}.',
    },
    supplier_name_alike: {
      fr: 'Le nom {name} ressemble à celui du fournisseur {supplier}, qui a le numéro {known} et non {id}.',
      en: 'The name {name} resembles that of the supplier {supplier}, which has the number {known} and not {id}.',
    },
    duplicate_number: {
      fr: 'Un document du même fournisseur porte déjà le numéro {number} : {fileName}.',
      en: 'The same supplier has sent number {number} before: {fileName}.',
    },
    duplicate_total: {
      fr: 'Un document du même fournisseur a déjà ce total ({total}) à cette date ({date}) : {fileName}.',
      en: 'The same supplier has sent this total ({total}) of this day ({date}) before: {fileName}.',
    },
  };
