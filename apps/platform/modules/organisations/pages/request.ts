// The operator answers a request to register an organisation.
import { html } from '../../../kernel/http/html.ts'
import type { PageDefinition } from '../../../kernel/http/page.ts'
import { streamId } from '../../../kernel/events/event.ts'
import { organisationNumberOf } from '../../../kernel/identity/organisation-number.ts'
import { fill, words, type Text } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { refusals } from '../../../kernel/refusal.ts'
import {
  alert,
  dateTime,
  facts,
  form,
  formBox,
  pageHeading,
  panel,
  section,
  stack,
  textArea,
} from '../../../ui/index.ts'
import { numberWords } from '../organisation.ts'
import { decisiveRoles } from '../register/roles.ts'
import { approveRegistration, refuseRegistration, registrationFold } from '../registration/registration.ts'
import { findRequest } from '../views.ts'
import { operatorAccess } from './organisations.ts'

export const requestPage: PageDefinition<Services> = {
  path: '/organisations/requests/:request',
  access: operatorAccess,
  commands: [approveRegistration.name, refuseRegistration.name],
  render: async (request, services) => {
    const { t } = request
    const stream = streamId('organisation', request.params['request'] ?? '')
    const row = await findRequest(services.db, stream)
    const loaded = row === undefined ? undefined : await services.load(stream)
    if (row === undefined || loaded === undefined) return refusals.notFound
    const asked = services.stateOf(loaded, registrationFold).request
    const at = { id: stream, version: loaded.version }
    const approval = form(request, { command: approveRegistration.name, stream: at })
    const refusal = form(request, { command: refuseRegistration.name, stream: at })
    return {
      title: row.name,
      section: '/organisations',
      breadcrumb: [{ href: '/organisations', label: t(texts.organisations) }],
      body: html`${pageHeading(request, { title: fill(texts.title, { name: row.name }), lead: t(texts.lead) })}${stack(
        facts(request, [
          { label: texts.organisation, value: row.name },
          {
            label: texts.number,
            value: html`${numberWords(row.organisation)} · <a class="ds-link" href="https://virksomhet.brreg.no/nb/oppslag/enheter/${organisationNumberOf(row.organisation)}" rel="noreferrer">${t(texts.register)}</a>`,
          },
          { label: texts.form, value: row.form },
          { label: texts.asker, value: row.personName },
          {
            label: texts.role,
            value: t(row.role === null ? texts.noRole : (decisiveRoles[row.role] ?? texts.noRole)),
          },
          { label: texts.asked, value: dateTime(request, row.askedAt) },
        ]),
        asked?.state === 'winding-up' ? alert(request, { tone: 'warning', body: t(texts.windingUp) }) : '',
        row.standing === 'waiting'
          ? [
              section(
                request,
                { title: texts.approve, lead: t(texts.approveLead) },
                panel(
                  formBox(approval, '', {
                    submit: approveRegistration.title,
                    live: false,
                    name: approveRegistration.title,
                    confirm: {
                      title: fill(texts.approveTitle, { name: row.name }),
                      text: html`<p>${t(texts.approveText, { person: row.personName })}</p>`,
                      label: texts.approveYes,
                    },
                  }),
                ),
              ),
              section(
                request,
                { title: texts.refuse },
                panel(
                  formBox(
                    refusal,
                    textArea(refusal, {
                      name: 'reason',
                      label: texts.reason,
                      description: texts.reasonAbout,
                      maxLength: 2000,
                      rows: 3,
                    }),
                    {
                      submit: refuseRegistration.title,
                      tone: 'danger',
                      variant: 'secondary',
                      live: false,
                      name: refuseRegistration.title,
                    },
                  ),
                ),
              ),
            ]
          : alert(request, {
              tone: 'info',
              title: texts.answered,
              ...(row.reason === null ? {} : { body: row.reason }),
            }),
      )}`,
    }
  },
}

const texts = {
  organisations: words('Virksomheter', 'Verksemder', 'Organisations'),
  title: words('Registrering av {name}', 'Registrering av {name}', 'Registration of {name}'),
  lead: words(
    'Registeret kan ikke avgjøre om personen kan handle for virksomheten alene. Det må du.',
    'Registeret kan ikkje avgjere om personen kan handle for verksemda åleine. Det må du.',
    'The register cannot decide whether the person can act for the organisation alone. You must.',
  ),
  organisation: words('Virksomhet', 'Verksemd', 'Organisation'),
  number: words('Organisasjonsnummer', 'Organisasjonsnummer', 'Organisation number'),
  register: words('se i Enhetsregisteret', 'sjå i Einingsregisteret', 'see in the register'),
  form: words('Organisasjonsform', 'Organisasjonsform', 'Legal form'),
  asker: words('Bedt om av', 'Bede om av', 'Asked by'),
  role: words('Rolle i registeret', 'Rolle i registeret', 'Role in the register'),
  noRole: words('ingen kjent', 'inga kjend', 'none known'),
  asked: words('Sendt', 'Send', 'Sent'),
  windingUp: words(
    'Virksomheten er konkurs eller under avvikling. Sjekk hvem som handler for den nå, før du svarer.',
    'Verksemda er konkurs eller under avvikling. Sjekk kven som handlar for ho no, før du svarar.',
    'The organisation is bankrupt or being dissolved. Check who acts for it now before you answer.',
  ),
  approve: words('Godkjenne', 'Godkjenne', 'Approve'),
  approveLead: words(
    'Sjekk mot firmaattesten, eller be om en fullmakt fra en som kan signere for virksomheten. Navnet og nummeret alene er ikke nok: begge er offentlige.',
    'Sjekk mot firmaattesten, eller be om ei fullmakt frå ein som kan signere for verksemda. Namnet og nummeret åleine er ikkje nok: begge er offentlege.',
    'Check against the certificate of registration, or ask for an authorisation from somebody who can sign for the organisation. Name and number alone are not enough: both are public.',
  ),
  approveTitle: words('Vil du registrere {name}?', 'Vil du registrere {name}?', 'Register {name}?'),
  approveText: words(
    '{person} blir administrator, og kan levere tilbud og signere for virksomheten.',
    '{person} blir administrator, og kan levere tilbod og signere for verksemda.',
    '{person} becomes administrator and can send tenders and sign for the organisation.',
  ),
  approveYes: words('Ja, registrer', 'Ja, registrer', 'Yes, register'),
  refuse: words('Avslå', 'Avslå', 'Refuse'),
  reason: words('Begrunnelse', 'Grunngiving', 'Reason'),
  reasonAbout: words('Den som spurte, får lese den.', 'Den som spurde, får lese ho.', 'Whoever asked can read it.'),
  answered: words(
    'Forespørselen venter ikke lenger på svar',
    'Førespurnaden ventar ikkje lenger på svar',
    'The request no longer waits for an answer',
  ),
} satisfies Record<string, Text>
