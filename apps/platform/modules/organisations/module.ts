// Organisations and the people who act for them: how they come in, who is invited, who may do what. The rules of membership
// stand in the kernel's identity room.
import { join } from 'node:path'
import { words } from '../../kernel/language.ts'
import type { Module } from '../../kernel/module.ts'
import { acceptInvitation, invite, withdrawInvitation } from './invitation/invitation.ts'
import { administratorAccess } from './organisation.ts'
import { pages } from './pages/index.ts'
import { operatorAccess } from './pages/organisations.ts'
import {
  approveRegistration,
  askRegistration,
  refuseRegistration,
  withdrawRegistration,
} from './registration/registration.ts'
import { registrationRequests } from './views.ts'

export const organisationsModule: Module = {
  name: 'organisations',
  migrations: join(import.meta.dirname, 'migrations'),
  commands: [
    askRegistration,
    withdrawRegistration,
    approveRegistration,
    refuseRegistration,
    invite,
    withdrawInvitation,
    acceptInvitation,
  ],
  views: [registrationRequests],
  pages,
  navigation: [
    {
      href: '/organisation',
      label: words('Virksomheten', 'Verksemda', 'Organisation'),
      access: administratorAccess,
      order: 90,
    },
    {
      href: '/organisations',
      label: words('Alle virksomheter', 'Alle verksemder', 'All organisations'),
      access: operatorAccess,
      order: 91,
    },
  ],
  sentences: {
    'organisations.registration-asked': words(
      '{personName} ba om å registrere {name}',
      '{personName} bad om å registrere {name}',
      '{personName} asked to register {name}',
    ),
    'organisations.registration-approved': words(
      'Registreringen ble godkjent',
      'Registreringa vart godkjend',
      'The registration was approved',
    ),
    'organisations.registration-refused': words(
      'Registreringen ble avslått: {reason}',
      'Registreringa vart avslått: {reason}',
      'The registration was refused: {reason}',
    ),
    'organisations.registration-withdrawn': words(
      'Forespørselen om registrering ble trukket',
      'Førespurnaden om registrering vart trekt',
      'The request to register was withdrawn',
    ),
    'organisations.invited': words('{name} ble invitert', '{name} vart invitert', '{name} was invited'),
    'organisations.invitation-withdrawn': words(
      'Invitasjonen til {name} ble trukket',
      'Invitasjonen til {name} vart trekt',
      'The invitation to {name} was withdrawn',
    ),
    'organisations.invitation-accepted': words(
      'Invitasjonen til {name} ble tatt imot',
      'Invitasjonen til {name} vart teken imot',
      'The invitation to {name} was accepted',
    ),
  },
}
