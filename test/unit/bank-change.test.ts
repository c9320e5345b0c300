import { expect, test } from 'vitest';
import { bankChangeWording } from '../../shared/understanding/bank-change.ts';

test.each([
  'IMPORTANT : changement de coordonnées bancaires',
  'Nous vous informons que nous avons changé de banque. À compter de ce jour, merci de …',
  'Nouveau RIB',
  'Veuillez noter nos nouvelles coordonnées bancaires.',
  'Merci de ne plus utiliser notre ancien RIB.',
  'Nos coordonnées bancaires ont changé',
  'Notre RIB a été modifié le 3 mars.',
  'Mise à jour de nos\ncoordonnées bancaires',
  'Merci de régler toutes nos factures sur notre nouveau compte.',
  'Changement d’IBAN',
  'We have changed our bank.',
  'Please note our new bank details',
  'Change of bank details',
  'Our bank account details have been updated',
  'Notice of change in banking information',
  'Updated remittance details',
  'Unsere Bankverbindung hat sich geändert.',
  'Bitte beachten Sie unsere neue Bankverbindung',
  'Änderung der Bankverbindung',
  'Wir haben die Bank gewechselt',
  'Kontowechsel zum 1. März',
  'Nueva cuenta bancaria',
  'Nuove coordinate bancarie',
  'Gewijzigd rekeningnummer',
])('announces another account: %s', (text) => {
  expect(bankChangeWording(text)).toBeDefined();
});

test.each([
  'Coordonnées bancaires : IBAN FR76 3000 4000 0312 3456 7890 143',
  'Nos coordonnées bancaires n’ont pas changé.',
  'En cas de changement de coordonnées bancaires, le client en informe le fournisseur.',
  'En cas d’une modification de RIB, appelez-nous.',
  'Toute modification de RIB doit être confirmée par téléphone.',
  'Aucun changement de coordonnées bancaires ne vous sera demandé par e-mail.',
  'Mettez à jour vos coordonnées bancaires dans votre espace client.',
  'Votre nouveau compte client est ouvert.',
  'We never change our bank details by e-mail.',
  'Any change of bank details will be confirmed by letter.',
  'Please update your payment details.',
  'Ihre Bankverbindung: DE89 3704 0044 0532 0130 00',
  'Es gibt keine Änderung der Bankverbindung.',
  '',
])('announces nothing: %s', (text) => {
  expect(bankChangeWording(text)).toBeUndefined();
});
