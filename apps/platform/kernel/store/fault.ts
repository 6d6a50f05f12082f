// What can keep the store from opening, by name: the operator sees the cause and the cure, never only a stack.
import { fill, type Text } from '../language.ts'

export type StoreFaultCode = keyof typeof texts

/** Thrown while the product starts, backs up or restores; nothing that a user of the product does can cause one. */
export class StoreFault extends Error {
  readonly code: StoreFaultCode
  readonly title: Text
  readonly cure: Text

  constructor(code: StoreFaultCode, values: Readonly<Record<string, string | number>> = {}, cause?: unknown) {
    const { title, cure } = texts[code]
    const filled = fill(title, values)
    super(`${filled.en}. ${fill(cure, values).en}`, cause === undefined ? {} : { cause })
    this.name = 'StoreFault'
    this.code = code
    this.title = filled
    this.cure = fill(cure, values)
  }
}

const texts = {
  'store.folder-in-use': {
    title: {
      nb: 'Datamappen {folder} er i bruk av prosess {process}',
      nn: 'Datamappa {folder} er i bruk av prosess {process}',
      en: 'The data folder {folder} is in use by process {process}',
    },
    cure: {
      nb: 'Stopp den prosessen, eller velg en annen mappe med HELDIGITAL_DATA. Flere prosesser deler et lager gjennom DATABASE_URL.',
      nn: 'Stopp den prosessen, eller vel ei anna mappe med HELDIGITAL_DATA. Fleire prosessar deler eit lager gjennom DATABASE_URL.',
      en: 'Stop that process, or choose another folder with HELDIGITAL_DATA. Several processes share a store through DATABASE_URL.',
    },
  },
  'store.folder-not-usable': {
    title: {
      nb: 'Datamappen {folder} kan ikke brukes: {detail}',
      nn: 'Datamappa {folder} kan ikkje brukast: {detail}',
      en: 'The data folder {folder} cannot be used: {detail}',
    },
    cure: {
      nb: 'Gi prosessen rett til å skrive i mappen, eller velg en annen med HELDIGITAL_DATA.',
      nn: 'Gi prosessen rett til å skrive i mappa, eller vel ei anna med HELDIGITAL_DATA.',
      en: 'Let the process write in the folder, or choose another with HELDIGITAL_DATA.',
    },
  },
  'store.no-embedded-server': {
    title: {
      nb: 'Den innebygde PostgreSQL finnes ikke for denne maskinen ({platform})',
      nn: 'Den innebygde PostgreSQL finst ikkje for denne maskina ({platform})',
      en: 'There is no embedded PostgreSQL for this machine ({platform})',
    },
    cure: {
      nb: 'Sett DATABASE_URL til en PostgreSQL av versjon 15 eller nyere.',
      nn: 'Set DATABASE_URL til ein PostgreSQL av versjon 15 eller nyare.',
      en: 'Set DATABASE_URL to a PostgreSQL of version 15 or later.',
    },
  },
  'store.server-did-not-start': {
    title: {
      nb: 'Den innebygde PostgreSQL startet ikke: {detail}',
      nn: 'Den innebygde PostgreSQL starta ikkje: {detail}',
      en: 'The embedded PostgreSQL did not start: {detail}',
    },
    cure: {
      nb: 'Les {logFile}; sjekk plass på disken og rettighetene til mappen.',
      nn: 'Les {logFile}; sjekk plass på disken og rettane til mappa.',
      en: 'Read {logFile}; check the free space of the disk and the rights of the folder.',
    },
  },
  'store.unreachable': {
    title: {
      nb: 'Databasen {place} svarer ikke: {detail}',
      nn: 'Databasen {place} svarar ikkje: {detail}',
      en: 'The database {place} does not answer: {detail}',
    },
    cure: {
      nb: 'Sjekk at serveren kjører, og at DATABASE_URL har rett vert, port, bruker og passord.',
      nn: 'Sjekk at tenaren køyrer, og at DATABASE_URL har rett vert, port, brukar og passord.',
      en: 'Check that the server runs and that DATABASE_URL has the right host, port, user and password.',
    },
  },
  'store.too-old': {
    title: {
      nb: 'Databasen {place} er PostgreSQL {version}; 15 er den eldste som kan brukes',
      nn: 'Databasen {place} er PostgreSQL {version}; 15 er den eldste som kan brukast',
      en: 'The database {place} is PostgreSQL {version}; 15 is the oldest that can be used',
    },
    cure: {
      nb: 'Oppgrader serveren, eller fjern DATABASE_URL og bruk den innebygde.',
      nn: 'Oppgrader tenaren, eller fjern DATABASE_URL og bruk den innebygde.',
      en: 'Upgrade the server, or remove DATABASE_URL and use the embedded one.',
    },
  },
  'store.wrong-encoding': {
    title: {
      nb: 'Databasen {place} er kodet i {encoding}, ikke UTF8',
      nn: 'Databasen {place} er koda i {encoding}, ikkje UTF8',
      en: 'The database {place} is encoded in {encoding}, not UTF8',
    },
    cure: {
      nb: "Lag databasen med: create database ... encoding 'UTF8' template template0",
      nn: "Lag databasen med: create database ... encoding 'UTF8' template template0",
      en: "Create the database with: create database ... encoding 'UTF8' template template0",
    },
  },
  'store.migration-changed': {
    title: {
      nb: 'Migreringen {file} er endret etter at den ble kjørt',
      nn: 'Migreringa {file} er endra etter at ho vart køyrd',
      en: 'The migration {file} was changed after it had been applied',
    },
    cure: {
      nb: 'Sett filen tilbake slik den var, og skriv endringen som en ny migrering.',
      nn: 'Set fila tilbake slik ho var, og skriv endringa som ei ny migrering.',
      en: 'Put the file back as it was, and write the change as a new migration.',
    },
  },
  'store.migration-missing': {
    title: {
      nb: 'Databasen har kjørt migreringen {file}, som dette programmet ikke har',
      nn: 'Databasen har køyrt migreringa {file}, som dette programmet ikkje har',
      en: 'The database has applied the migration {file}, which this program does not have',
    },
    cure: {
      nb: 'Kjør en nyere versjon av programmet.',
      nn: 'Køyr ein nyare versjon av programmet.',
      en: 'Run a newer version of the program.',
    },
  },
  'store.migration-out-of-order': {
    title: {
      nb: 'Migreringen {file} er ny, men har et lavere eller likt nummer som en som alt finnes',
      nn: 'Migreringa {file} er ny, men har eit lågare eller likt nummer som ei som alt finst',
      en: 'The migration {file} is new, but its number is not above those that exist already',
    },
    cure: {
      nb: 'Gi den neste ledige nummer.',
      nn: 'Gi ho neste ledige nummer.',
      en: 'Give it the next free number.',
    },
  },
  'store.migration-failed': {
    title: {
      nb: 'Migreringen {file} feilet og ble rullet tilbake: {detail}',
      nn: 'Migreringa {file} feila og vart rulla tilbake: {detail}',
      en: 'The migration {file} failed and was rolled back: {detail}',
    },
    cure: {
      nb: 'Rett årsaken og start igjen; migreringer før denne er gjort.',
      nn: 'Rett årsaka og start igjen; migreringar før denne er gjorde.',
      en: 'Correct the cause and start again; the migrations before it are done.',
    },
  },
  'backup.not-empty': {
    title: {
      nb: 'Lageret er ikke tomt: tabellen {table} har rader',
      nn: 'Lageret er ikkje tomt: tabellen {table} har rader',
      en: 'The store is not empty: the table {table} has rows',
    },
    cure: {
      nb: 'Gjenopprett til en ny datamappe eller en ny database.',
      nn: 'Gjenopprett til ei ny datamappe eller ein ny database.',
      en: 'Restore into a new data folder or a new database.',
    },
  },
  'backup.damaged': {
    title: {
      nb: 'Sikkerhetskopien er skadet: {detail}',
      nn: 'Tryggingskopien er skadd: {detail}',
      en: 'The backup is damaged: {detail}',
    },
    cure: {
      nb: 'Bruk en annen sikkerhetskopi. Ingenting er gjenopprettet i databasen.',
      nn: 'Bruk ein annan tryggingskopi. Ingenting er gjenoppretta i databasen.',
      en: 'Use another backup. Nothing was restored into the database.',
    },
  },
  'backup.newer': {
    title: {
      nb: 'Sikkerhetskopien har migreringen {file}, som dette programmet ikke har i samme form',
      nn: 'Tryggingskopien har migreringa {file}, som dette programmet ikkje har i same form',
      en: 'The backup has the migration {file}, which this program does not have in the same form',
    },
    cure: {
      nb: 'Gjenopprett med versjonen som laget kopien, eller en nyere.',
      nn: 'Gjenopprett med versjonen som laga kopien, eller ein nyare.',
      en: 'Restore with the version that made the backup, or a newer one.',
    },
  },
} as const satisfies Record<string, { title: Text; cure: Text }>
