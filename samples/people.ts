import { type Company, ownCompany } from './companies.ts';

/** Someone who does not exist. */
export interface Person {
  readonly firstName: string;
  readonly lastName: string;
  readonly role: string;
  readonly company: Company;
}

export function fullName(person: Person): string {
  return `${person.firstName} ${person.lastName}`;
}

/** firstname.lastname@domain without accents. */
export function mailAddress(person: Person): string {
  const local = `${person.firstName}.${person.lastName}`
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z.]+/g, '-');
  return `${local}@${person.company.domain}`;
}

export const accountant: Person = {
  firstName: 'Hélène',
  lastName: 'Charpentier',
  role: 'Responsable comptable',
  company: ownCompany,
};

export const buyer: Person = {
  firstName: 'Thomas',
  lastName: 'Garrigue',
  role: 'Acheteur',
  company: ownCompany,
};

export const employee: Person = {
  firstName: 'Amélie',
  lastName: 'Rousselot',
  role: "Cheffe d'atelier",
  company: ownCompany,
};

export const director: Person = {
  firstName: 'Jean-Baptiste',
  lastName: 'Verdier',
  role: 'Président',
  company: ownCompany,
};
