import { defineEntity } from '../entity';
import { driversLicence } from './drivers-licence';
import { healthNumber } from './health-number';
import { nationalId } from './national-id';
import { passport } from './passport';
import { sin } from './sin';
import { ssn } from './ssn';

const members = [ssn, sin, healthNumber, driversLicence, passport, nationalId];

export const identityNumber = defineEntity({
  name: 'identity-number',
  summary:
    'Any number by which a state or insurer knows a person: `ssn`, `sin`, `health-number`, `drivers-licence`, `passport`, `national-id`.',
  find(reading) {
    const all = members.flatMap((member) => member.find(reading)).sort((a, b) => a.start - b.start || b.end - a.end);
    let over = 0;
    return all.filter(({ start, end }) => {
      if (start < over) return false;
      over = end;
      return true;
    });
  },
  examples: {
    flag: [
      'SSN 219-09-9999',
      'SIN 046 454 286',
      'OHIP 5839-027-462',
      'L4823-70915-55204',
      'Passport no. AB482037',
      'DNI 48203715Q',
    ],
    pass: ['call 416-555-0142', 'file 26-118-7342', 'on 2026-03-09'],
  },
});
