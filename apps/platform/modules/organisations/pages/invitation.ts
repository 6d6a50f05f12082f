// What the link of an invitation opens: who invites, to what, and the button that accepts.
import { html } from '../../../kernel/http/html.ts'
import type { PageDefinition } from '../../../kernel/http/page.ts'
import { personOf } from '../../../kernel/identity/actor.ts'
import { findOrganisation } from '../../../kernel/identity/directory.ts'
import { sameBytes } from '../../../kernel/identity/secrets.ts'
import { streamId } from '../../../kernel/events/event.ts'
import { fill, words, type Text } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { refuse } from '../../../kernel/refusal.ts'
import {
  buttonLink,
  dateTime,
  facts,
  form,
  formBox,
  hiddenField,
  pageHeading,
  panel,
  stack,
  tag,
  tags,
  textField,
} from '../../../ui/index.ts'
import { acceptInvitation, codeOf, invitationFold, invitationIn } from '../invitation/invitation.ts'
import { roleNames } from '../organisation.ts'

export const invitationPage: PageDefinition<Services> = {
  path: '/invitations/:organisation/:invitation',
  access: { kind: 'person' },
  commands: [acceptInvitation.name],
  render: async (request, services) => {
    const { params, query, values, t } = request
    const stream = streamId('organisation', params['organisation'] ?? '')
    const loaded = await services.load(stream)
    const state = loaded === undefined ? undefined : services.stateOf(loaded, invitationFold)
    const invitation = state === undefined ? undefined : invitationIn(state, params['invitation'] ?? '')
    const given = typeof values['code'] === 'string' ? values['code'] : (query['code'] ?? '')
    const code = await codeOf(stream, invitation?.id ?? '', services.keystore)
    const entry = await findOrganisation(services.db, state?.organisation.id ?? '')
    if (loaded === undefined || invitation === undefined || entry === undefined) return unknown
    if (!sameBytes(Buffer.from(code), Buffer.from(given)) || entry.deactivatedAt !== null) return unknown
    const person = personOf(request.actor) ?? ''
    if (state !== undefined && Object.hasOwn(state.organisation.members, person)) return { redirect: '/register' }
    if (invitation.standing !== 'open' || invitation.until <= request.now) return closed
    const f = form(request, { command: acceptInvitation.name, stream: { id: stream, version: loaded.version } })
    const title = fill(texts.title, { name: entry.name })
    return {
      title: t(title),
      body: html`${pageHeading(request, { title, lead: t(texts.lead) })}${stack(
        panel([
          facts(request, [
            { label: texts.organisation, value: entry.name },
            { label: texts.for, value: invitation.name },
            {
              label: texts.roles,
              value: tags(invitation.roles.map((role) => tag(request, roleNames[role], 'neutral'))),
            },
            { label: texts.until, value: dateTime(request, invitation.until) },
          ]),
          formBox(
            f,
            [
              hiddenField(f, 'invitation', invitation.id),
              hiddenField(f, 'code', given),
              textField(f, { name: 'name', label: texts.name, maxLength: 200, width: 'medium', autocomplete: 'name' }),
            ],
            { submit: acceptInvitation.title, live: false, name: acceptInvitation.title },
          ),
        ]),
        html`<p class="note">${t(texts.notYou)}</p>`,
        html`<div class="actions">${buttonLink(request, { href: '/', label: texts.decline, variant: 'tertiary' })}</div>`,
      )}`,
    }
  },
}

const texts = {
  title: words('Invitasjon til {name}', 'Invitasjon til {name}', 'Invitation to {name}'),
  lead: words(
    'Du er invitert til å handle for virksomheten.',
    'Du er invitert til å handle for verksemda.',
    'You are invited to act for the organisation.',
  ),
  organisation: words('Virksomhet', 'Verksemd', 'Organisation'),
  for: words('Til', 'Til', 'For'),
  roles: words('Roller', 'Roller', 'Roles'),
  until: words('Gjelder til', 'Gjeld til', 'Valid until'),
  name: words('Navnet ditt', 'Namnet ditt', 'Your name'),
  notYou: words(
    'Er ikke invitasjonen til deg, så la den ligge og si fra til den som sendte den.',
    'Er ikkje invitasjonen til deg, så lat han liggje og sei frå til den som sende han.',
    'If the invitation is not for you, leave it and tell whoever sent it.',
  ),
  decline: words('Ikke nå', 'Ikkje no', 'Not now'),
} satisfies Record<string, Text>

const unknown = refuse(
  'organisations.unknown-invitation',
  words('Invitasjonen finnes ikke', 'Invitasjonen finst ikkje', 'There is no such invitation'),
  words(
    'Sjekk at du har hele lenken, eller be om en ny.',
    'Sjekk at du har heile lenkja, eller be om ei ny.',
    'Check that you have the whole link, or ask for a new one.',
  ),
  { status: 404 },
)
const closed = refuse(
  'organisations.invitation-closed',
  words(
    'Invitasjonen er brukt, trukket eller gått ut',
    'Invitasjonen er brukt, trekt eller gått ut',
    'The invitation is used, withdrawn or expired',
  ),
  words('Be administratoren om en ny.', 'Be administratoren om ein ny.', 'Ask the administrator for a new one.'),
  { status: 409 },
)
