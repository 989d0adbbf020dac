import { bankAccount } from './entities/bank-account';
import { birthDate } from './entities/birth-date';
import { coordinates } from './entities/coordinates';
import { driversLicence } from './entities/drivers-licence';
import { email } from './entities/email';
import { healthNumber } from './entities/health-number';
import { iban } from './entities/iban';
import { identifiedMinor } from './entities/identified-minor';
import { identityNumber } from './entities/identity-number';
import { ipAddress } from './entities/ip-address';
import { licencePlate } from './entities/licence-plate';
import { nationalId } from './entities/national-id';
import { passport } from './entities/passport';
import { paymentCard } from './entities/payment-card';
import { personName } from './entities/person-name';
import { phone } from './entities/phone';
import { sin } from './entities/sin';
import { ssn } from './entities/ssn';
import { streetAddress } from './entities/street-address';

/** Every entity a rule can look for. A new one is a file in entities/ and a line here. */
export const entities = {
  email,
  phone,
  'licence-plate': licencePlate,
  'street-address': streetAddress,
  'payment-card': paymentCard,
  ssn,
  sin,
  'identified-minor': identifiedMinor,
  iban,
  'health-number': healthNumber,
  'national-id': nationalId,
  'drivers-licence': driversLicence,
  passport,
  'birth-date': birthDate,
  'bank-account': bankAccount,
  'ip-address': ipAddress,
  coordinates,
  'identity-number': identityNumber,
  'person-name': personName,
};

export type EntityName = keyof typeof entities;
export const entityNames = Object.keys(entities) as [EntityName, ...EntityName[]];
