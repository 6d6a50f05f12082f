// What the identity room gives to the house, in the form of a module: organisations and the people who act for them.
import type { Module } from '../module.ts'
import { directoryView } from './directory.ts'
import { organisationCommands } from './organisation.ts'

export const identityModule: Module = {
  name: 'identity',
  commands: organisationCommands,
  views: [directoryView],
  sentences: {
    'identity.organisation-registered': {
      nb: '{name} ble registrert',
      nn: '{name} vart registrert',
      en: '{name} was registered',
    },
    'identity.member-added': {
      nb: '{name} ble lagt til',
      nn: '{name} vart lagd til',
      en: '{name} was added',
    },
    'identity.organisation-deactivated': {
      nb: 'Virksomheten ble tatt ut av bruk',
      nn: 'Verksemda vart teken ut av bruk',
      en: 'The organisation was taken out of use',
    },
    'identity.organisation-reactivated': {
      nb: 'Virksomheten ble tatt i bruk igjen',
      nn: 'Verksemda vart teken i bruk igjen',
      en: 'The organisation was put back in use',
    },
    'identity.roles-changed': {
      nb: 'Rollene til en person ble endret',
      nn: 'Rollene til ein person vart endra',
      en: 'The roles of a person were changed',
    },
    'identity.member-removed': {
      nb: 'En person ble fjernet',
      nn: 'Ein person vart fjerna',
      en: 'A person was removed',
    },
  },
}
