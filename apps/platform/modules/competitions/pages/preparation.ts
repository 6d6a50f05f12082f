// Getting a competition ready: what is missing, documents, committee and keys, evaluation models, approval.
import type { EvaluationModel } from '@heldigital/scoring'
import { recordedSince } from './changes.ts'
import { html, nothing, type Html, type Renderable } from '../../../kernel/http/html.ts'
import type { PageDefinition } from '../../../kernel/http/page.ts'
import { peopleOf } from '../../../kernel/identity/directory.ts'
import type { OrganisationId } from '../../../kernel/identity/actor.ts'
import { words } from '../../../kernel/language.ts'
import type { Services } from '../../../kernel/module.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import {
  actions,
  alert,
  amount,
  buttonForm,
  buttonLink,
  checkboxGroup,
  columns,
  dateTime,
  deadline,
  details,
  facts,
  fileField,
  form,
  formatBytes,
  formatPercent,
  formBox,
  hiddenField,
  link,
  moneyField,
  numberField,
  panel,
  prose,
  radioField,
  section,
  stack,
  table,
  tag,
  textArea,
  textField,
  timeline,
} from '../../../ui/index.ts'
import { partText, sentenceOf } from '../../procurements/index.ts'
import { whatIsMissing } from '../competition/index.ts'
import { modelText } from './model-text.ts'
import { procedureText } from './procedure-text.ts'
import { buyerAccess, caseOf, competitionPage, namesOf, type Case } from './case.ts'

const documentLimit = 100 * 1024 * 1024

export const preparationPage: PageDefinition<Services> = {
  path: '/procurements/:procurement/competition',
  access: buyerAccess,
  commands: [
    'competitions.add-document',
    'competitions.remove-document',
    'competitions.name-committee',
    'competitions.make-committee-key',
    'competitions.set-model',
    'competitions.submit-for-approval',
    'competitions.return',
    'competitions.approve',
    'competitions.cancel',
  ],
  render: async (request, services) => {
    const own = await caseOf(request, services)
    if (isRefusal(own)) return own
    const { state } = own
    const drafting = state.stage === 'preparing'
    return {
      ...competitionPage(
        own,
        {
          title: words('Konkurransen', 'Konkurransen', 'The competition'),
          ...(drafting
            ? {
                lead: request.t(
                  words(
                    'Gjør ferdig punktene nedenfor. Så sender saksbehandleren konkurransen til godkjenning, og den kunngjøres når en annen har godkjent den.',
                    'Gjer ferdig punkta nedanfor. Så sender saksbehandlaren konkurransen til godkjenning, og han blir kunngjord når ein annan har godkjent han.',
                    'Finish the points below. Then the case officer submits the competition for approval, and it is published when somebody else has approved it.',
                  ),
                ),
              }
            : {}),
        },
        cancelled(own),
        columns(
          stack(
            drafting ? checklist(own) : state.stage === 'approval' ? await approval(own) : summary(own),
            documents(own),
            await committee(own),
            models(own),
          ),
          aside(own),
        ),
      ),
      scripts: ['committee-key.js'],
    }
  },
}

function cancelled({ state, request }: Case): Html {
  return state.cancelledBecause === undefined
    ? nothing
    : alert(request, {
        tone: 'danger',
        title: words('Konkurransen er avlyst', 'Konkurransen er avlyst', 'The competition was cancelled'),
        body: html`<p>${state.cancelledBecause}</p>`,
      })
}

function checklist(own: Case): Html {
  const { request, state, facts: notice } = own
  const missing = whatIsMissing(state)
  const of = (...codes: string[]) => missing.filter((each) => codes.includes(each.code.replace('competitions.', '')))
  const points = [
    {
      label: words('Kunngjøringen er skrevet', 'Kunngjeringa er skriven', 'The notice is written'),
      href: own.href('notice'),
      open: of('no-notice'),
    },
    {
      label: words(
        'Konkurransegrunnlaget er lagt ved',
        'Konkurransegrunnlaget er lagt ved',
        'The procurement documents are attached',
      ),
      href: '#documents',
      open: of('no-documents'),
    },
    {
      label: words(
        'Åpningskomiteen er valgt, og alle har nøkkel',
        'Opningskomiteen er vald, og alle har nøkkel',
        'The opening committee is named, and all have a key',
      ),
      href: '#committee',
      open: of('no-committee', 'keys-missing'),
    },
    {
      label: words(
        'Evalueringsmodellen er valgt for hver delkontrakt',
        'Evalueringsmodellen er vald for kvar delkontrakt',
        'The evaluation model is chosen for each lot',
      ),
      href: '#models',
      open: of('no-model'),
    },
  ]
  const done = points.filter((point) => point.open.length === 0 && (notice !== undefined || point.href !== '#models'))
  const f = form(request, { command: 'competitions.submit-for-approval', stream: own.ref })
  return section(
    request,
    {
      title: words('Sjekkliste', 'Sjekkliste', 'Checklist'),
      lead: request.t(words('{done} av {all} er klare.', '{done} av {all} er klare.', '{done} of {all} are ready.'), {
        done: done.length,
        all: points.length,
      }),
    },
    stack(
      table(request, {
        caption: words('Sjekkliste', 'Sjekkliste', 'Checklist'),
        captionHidden: true,
        rows: points,
        columns: [
          {
            key: 'point',
            label: words('Punkt', 'Punkt', 'Point'),
            cell: (point) => link(request, point.href, point.label),
          },
          {
            key: 'state',
            label: words('Status', 'Status', 'Status'),
            cell: (point) =>
              done.includes(point)
                ? tag(request, words('Klart', 'Klart', 'Ready'), 'success')
                : tag(request, words('Mangler', 'Manglar', 'Missing'), 'warning'),
          },
          {
            key: 'cure',
            label: words('Hva du kan gjøre', 'Kva du kan gjere', 'What you can do'),
            cell: (point) => {
              const [first] = point.open
              return first === undefined
                ? '–'
                : html`${first.cure[request.language]}${first.legalBasis === undefined ? nothing : html` <span class="rule">${first.legalBasis}</span>`}`
            },
          },
        ],
      }),
      own.may('caseOfficer')
        ? buttonForm(f, {
            submit: words('Send til godkjenning', 'Send til godkjenning', 'Submit for approval'),
          })
        : nothing,
    ),
  )
}

function summary(own: Case): Html {
  const { request, state, facts: notice } = own
  const { t } = request
  return section(
    request,
    { title: words('I korte trekk', 'I korte trekk', 'In brief') },
    stack(
      facts(request, [
        { label: words('Kunngjøring', 'Kunngjering', 'Notice'), value: state.notices.competition?.number },
        {
          label: words('Tilbudsfrist', 'Tilbodsfrist', 'Deadline for tenders'),
          value: notice?.deadline === undefined ? undefined : deadline(request, notice.deadline),
        },
        {
          label: words('Prosedyre', 'Prosedyre', 'Procedure'),
          value: notice === undefined ? undefined : procedureText(request, notice.procedure),
        },
        { label: words('Anslått verdi', 'Anslått verdi', 'Estimated value'), value: amount(request, state.case.value) },
        {
          label: words('Del av forskriften', 'Del av forskrifta', 'Part of the regulation'),
          value: partText(request, state.case.part),
        },
        { label: 'CPV', value: notice?.cpv.join(', ') },
      ]),
      (notice?.lots.length ?? 0) === 0
        ? nothing
        : table(request, {
            caption: words(
              'Delkontrakter og tildelingskriterier',
              'Delkontraktar og tildelingskriterium',
              'Lots and award criteria',
            ),
            rows: notice?.lots ?? [],
            columns: [
              { key: 'title', label: words('Delkontrakt', 'Delkontrakt', 'Lot'), cell: (lot) => lot.title },
              {
                key: 'criteria',
                label: words('Kriterier', 'Kriterium', 'Criteria'),
                cell: (lot) =>
                  lot.criteria
                    .map(
                      (each) =>
                        `${each.name}${each.weight === undefined ? '' : ` (${formatPercent(each.weight, request.language)})`}`,
                    )
                    .join(', '),
              },
              {
                key: 'value',
                label: words('Anslått verdi', 'Anslått verdi', 'Estimated value'),
                kind: 'number',
                cell: (lot) =>
                  lot.value === undefined
                    ? t(words('ikke oppgitt', 'ikkje oppgjeven', 'not stated'))
                    : amount(request, lot.value),
              },
            ],
          }),
    ),
  )
}

/** What the approver reads before deciding: the whole in brief, and what changed since it was last returned. */
async function approval(own: Case): Promise<Html> {
  const { request, services, state, stream } = own
  const changes = recordedSince(stream.events, 'competitions.returned', 'competitions.submitted-for-approval')
  const by = state.submittedBy?.kind === 'person' ? await services.nameOfPerson(state.submittedBy.person) : ''
  const approve = form(request, { command: 'competitions.approve', stream: own.ref })
  const back = form(request, { command: 'competitions.return', stream: own.ref })
  return stack(
    alert(request, {
      tone: 'info',
      title: words('Venter på godkjenning', 'Ventar på godkjenning', 'Awaiting approval'),
      body: html`<p>${request.t(words('Sendt av {by}. En annen person må godkjenne.', 'Send av {by}. Ein annan person må godkjenne.', 'Submitted by {by}. Another person must approve.'), { by })}</p>`,
    }),
    summary(own),
    changes === undefined
      ? nothing
      : section(
          request,
          { title: words('Endret siden sist', 'Endra sidan sist', 'Changed since last time'), level: 3 },
          changes.length === 0
            ? html`<p>${request.t(words('Ingenting er endret.', 'Ingenting er endra.', 'Nothing was changed.'))}</p>`
            : timeline(
                request,
                changes.map((event) => ({ at: event.at, title: sentenceOf(event, services) })),
              ),
        ),
    own.may('approver')
      ? panel(
          stack(
            buttonForm(approve, {
              submit: words('Godkjenn og kunngjør', 'Godkjenn og kunngjer', 'Approve and publish'),
              confirm: {
                title: words(
                  'Vil du kunngjøre konkurransen?',
                  'Vil du kunngjere konkurransen?',
                  'Publish the competition?',
                ),
                text: html`<p>${request.t(words('Kunngjøringen blir offentlig med en gang, og konkurransegrunnlaget låses.', 'Kunngjeringa blir offentleg med ein gong, og konkurransegrunnlaget blir låst.', 'The notice becomes public at once, and the procurement documents are locked.'))}</p>`,
              },
            }),
            formBox(
              back,
              [
                textArea(back, {
                  name: 'reason',
                  label: words('Hva må endres?', 'Kva må endrast?', 'What must change?'),
                  rows: 3,
                  maxLength: 2000,
                }),
              ],
              { submit: words('Send tilbake', 'Send tilbake', 'Return'), variant: 'secondary' },
            ),
          ),
        )
      : own.may('caseOfficer')
        ? panel(
            formBox(
              back,
              [
                textArea(back, {
                  name: 'reason',
                  label: words(
                    'Hvorfor trekker du den tilbake?',
                    'Kvifor trekkjer du han tilbake?',
                    'Why do you take it back?',
                  ),
                  rows: 2,
                  maxLength: 2000,
                }),
              ],
              {
                submit: words('Ta tilbake til forberedelse', 'Ta tilbake til førebuing', 'Take back to preparation'),
                variant: 'secondary',
              },
            ),
          )
        : nothing,
  )
}

function documents(own: Case): Html {
  const { request, state } = own
  const { t } = request
  const editable = state.stage === 'preparing' && own.may('caseOfficer')
  const add = form(request, { command: 'competitions.add-document', stream: own.ref })
  return section(
    request,
    {
      title: words('Konkurransegrunnlag', 'Konkurransegrunnlag', 'Procurement documents'),
      id: 'documents',
      lead: t(
        words(
          'Alle kan laste ned dokumentene uten innlogging fra kunngjøringen er ute.',
          'Alle kan laste ned dokumenta utan innlogging frå kunngjeringa er ute.',
          'Anyone can download the documents without logging in once the notice is out.',
        ),
      ),
    },
    stack(
      table(request, {
        caption: words('Dokumenter', 'Dokument', 'Documents'),
        captionHidden: true,
        rows: state.documents,
        empty: { title: words('Ingen dokumenter ennå', 'Ingen dokument enno', 'No documents yet') },
        columns: [
          {
            key: 'title',
            label: words('Tittel', 'Tittel', 'Title'),
            cell: (document) => link(request, `${own.href('documents')}/${document.id}`, document.title),
          },
          {
            key: 'size',
            label: words('Størrelse', 'Storleik', 'Size'),
            kind: 'number',
            cell: (document) => formatBytes(document.file.size, request.language),
          },
          {
            key: 'added',
            label: words('Lagt til', 'Lagt til', 'Added'),
            cell: (document) => dateTime(request, document.addedAt, 'short'),
          },
          ...(editable
            ? [
                {
                  key: 'remove',
                  label: words('Fjern', 'Fjern', 'Remove'),
                  kind: 'actions' as const,
                  cell: (document: (typeof state.documents)[number]) =>
                    buttonForm(
                      form(request, { command: 'competitions.remove-document', key: document.id, stream: own.ref }),
                      {
                        submit: words('Fjern', 'Fjern', 'Remove'),
                        variant: 'tertiary',
                        tone: 'danger',
                        name: `${t(words('Fjern', 'Fjern', 'Remove'))} ${document.title}`,
                      },
                      { document: document.id },
                    ),
                },
              ]
            : []),
        ],
      }),
      editable
        ? panel(
            formBox(
              add,
              [
                textField(add, {
                  name: 'title',
                  label: words('Dokumentets tittel', 'Tittelen på dokumentet', 'Title of the document'),
                  maxLength: 200,
                }),
                fileField(add, { name: 'file', label: words('Fil', 'Fil', 'File'), limit: documentLimit }),
              ],
              {
                submit: words('Legg til dokument', 'Legg til dokument', 'Add document'),
                variant: 'secondary',
                files: true,
              },
            ),
          )
        : nothing,
    ),
  )
}

async function committee(own: Case): Promise<Html> {
  const { request, services, state, stream } = own
  const { t } = request
  const { members, needed } = state.committee
  const name = await namesOf(services, { people: members.map((member) => member.person) })
  const editable = state.stage === 'preparing'
  const mine = members.find((member) => member.person === own.person)
  return section(
    request,
    {
      title: words('Åpningskomité', 'Opningskomité', 'Opening committee'),
      id: 'committee',
      lead: t(
        words(
          'Tilbudene forsegles i leverandørens nettleser til komiteens nøkler. Ingen kan lese dem før fristen, heller ikke den som drifter løsningen. {needed} medlemmer må åpne sammen.',
          'Tilboda blir forsegla i nettlesaren til leverandøren til nøklane i komiteen. Ingen kan lese dei før fristen, heller ikkje den som driftar løysinga. {needed} medlemer må opne saman.',
          'Tenders are sealed in the supplier’s browser to the committee’s keys. Nobody can read them before the deadline, the operator included. {needed} members must open together.',
        ),
        { needed },
      ),
    },
    stack(
      table(request, {
        caption: words('Medlemmer', 'Medlemer', 'Members'),
        captionHidden: true,
        rows: members,
        empty: { title: words('Komiteen er ikke valgt', 'Komiteen er ikkje vald', 'The committee has not been named') },
        columns: [
          { key: 'name', label: words('Medlem', 'Medlem', 'Member'), cell: (member) => name(member.person) },
          {
            key: 'key',
            label: words('Nøkkel', 'Nøkkel', 'Key'),
            cell: (member) =>
              member.recipient === undefined
                ? tag(request, words('Mangler', 'Manglar', 'Missing'), 'warning')
                : html`${tag(request, words('Laget', 'Laga', 'Made'), 'success')} <code class="note">${member.recipient.slice(0, 16)}…</code>`,
          },
        ],
      }),
      editable && mine !== undefined && own.may('opener')
        ? keyForm(own, mine.recipient !== undefined, name(mine.person))
        : nothing,
      editable && own.may('caseOfficer')
        ? await committeeForm(
            own,
            members.map((member) => member.person),
            needed,
            stream.owner as OrganisationId,
          )
        : nothing,
    ),
  )
}

async function committeeForm(
  own: Case,
  members: readonly string[],
  needed: number,
  owner: OrganisationId,
): Promise<Html> {
  const { request, services } = own
  const openers = (await peopleOf(services.db, owner)).filter((person) => person.roles.includes('opener'))
  const f = form(request, {
    command: 'competitions.name-committee',
    stream: own.ref,
    initial: { members: [...members], needed: String(needed) },
  })
  return panel(
    formBox(
      f,
      [
        checkboxGroup(f, {
          name: 'members',
          label: words('Hvem kan åpne?', 'Kven kan opne?', 'Who may open?'),
          description: words(
            'Minst én flere enn antallet som må åpne, så tilbudene kan åpnes selv om en er borte. Personene har rollen åpner.',
            'Minst éin fleire enn talet som må opne, så tilboda kan opnast sjølv om ein er borte. Personane har rolla opnar.',
            'At least one more than must open, so that the tenders can be opened even if one is away. The people have the opener role.',
          ),
          choices: openers.map((person) => ({ value: person.person, label: person.name })),
        }),
        numberField(f, {
          name: 'needed',
          label: words('Hvor mange må åpne sammen?', 'Kor mange må opne saman?', 'How many must open together?'),
          whole: true,
          optional: true,
        }),
      ],
      { submit: words('Lagre komiteen', 'Lagre komiteen', 'Save the committee'), variant: 'secondary' },
    ),
  )
}

/** The key is made in the browser: without JavaScript nobody could make it but the server, which must not have it. */
function keyForm(own: Case, made: boolean, member: string): Html {
  const { request } = own
  const { t } = request
  const f = form(request, { command: 'competitions.make-committee-key', stream: own.ref })
  const passphrase = (id: string, label: string, about: string | undefined): Renderable =>
    html`<div class="field"><div class="ds-field"><label class="ds-label" for="${id}">${label}</label>${
      about === undefined ? nothing : html`<div data-field="description" id="${id}-about">${about}</div>`
    }<input class="ds-input" type="password" id="${id}" autocomplete="new-password" minlength="12" maxlength="200"${
      about === undefined ? nothing : html` aria-describedby="${id}-about"`
    }></div></div>`
  return panel(
    stack(
      html`<h3 class="ds-heading" data-size="xs">${t(made ? words('Lag en ny nøkkel', 'Lag ein ny nøkkel', 'Make a new key') : words('Lag nøkkelen din', 'Lag nøkkelen din', 'Make your key'))}</h3>`,
      prose(
        html`<p>${t(words('Nøkkelen lages her i nettleseren. Serveren får bare den offentlige delen, og den hemmelige delen låst med passordfrasen din.', 'Nøkkelen blir laga her i nettlesaren. Serveren får berre den offentlege delen, og den hemmelege delen låst med passordfrasen din.', 'The key is made here in your browser. The server gets only the public part, and the secret part locked with your passphrase.'))}</p>`,
        html`<noscript><p><strong>${t(words('Dette krever JavaScript, fordi nøkkelen ikke kan lages på serveren.', 'Dette krev JavaScript, fordi nøkkelen ikkje kan lagast på serveren.', 'This needs JavaScript, because the key must not be made on the server.'))}</strong></p></noscript>`,
      ),
      formBox(
        f,
        html`${passphrase('key-passphrase', t(words('Passordfrase', 'Passordfrase', 'Passphrase')), t(words('Minst tolv tegn; gjerne flere ord. Du trenger den når tilbudene skal åpnes.', 'Minst tolv teikn; gjerne fleire ord. Du treng henne når tilboda skal opnast.', 'At least twelve characters; several words are good. You need it when the tenders are opened.')))}
        ${passphrase('key-repeat', t(words('Gjenta passordfrasen', 'Gjenta passordfrasen', 'Repeat the passphrase')), undefined)}
        ${hiddenField(f, 'recipient', '')}${hiddenField(f, 'wrapped', '')}
        <p class="ds-validation-message" data-message role="alert" hidden></p>
        <div class="stack print-alone" data-sheet data-member="${member}" hidden></div>`,
        {
          submit: words('Lag nøkkel', 'Lag nøkkel', 'Make key'),
          live: false,
          module: 'committee-key',
        },
      ),
    ),
  )
}

const methods = [
  {
    value: 'linear',
    label: words('Poeng, lineær pris', 'Poeng, lineær pris', 'Points, linear price'),
    description: words(
      'Pris taper poeng i takt med hvor mye dyrere den er enn den laveste.',
      'Pris taper poeng i takt med kor mykje dyrare han er enn den lågaste.',
      'A price loses points in step with how much it is above the lowest.',
    ),
  },
  {
    value: 'proportional',
    label: words('Poeng, forholdsmessig pris', 'Poeng, forholdsmessig pris', 'Points, proportional price'),
    description: words(
      'Laveste pris delt på prisen. Forskjellene krymper for høye priser.',
      'Lågaste pris delt på prisen. Skilnadene krympar for høge prisar.',
      'Lowest price divided by the price. Differences shrink for high prices.',
    ),
  },
  {
    value: 'deduction',
    label: words('Fradrag i kroner for kvalitet', 'Frådrag i kroner for kvalitet', 'Deduction in kroner for quality'),
    description: words(
      'Kvalitet får en verdi i kroner som trekkes fra prisen. Kontraktsprisen er fortsatt tilbudsprisen.',
      'Kvalitet får ein verdi i kroner som blir trekt frå prisen. Kontraktsprisen er framleis tilbodsprisen.',
      'Quality gets a value in kroner that is deducted from the price. The contract price remains the offered price.',
    ),
  },
  {
    value: 'lowest-price',
    label: words('Lavest pris', 'Lågast pris', 'Lowest price'),
    description: words('Bare prisen teller.', 'Berre prisen tel.', 'Only the price counts.'),
  },
]

function models(own: Case): Html {
  const { request, state, facts: notice } = own
  const { t } = request
  const editable = state.stage === 'preparing' && own.may('caseOfficer')
  const lots = notice?.lots ?? []
  return section(
    request,
    {
      title: words('Evalueringsmodell', 'Evalueringsmodell', 'Evaluation model'),
      id: 'models',
      lead: t(
        words(
          'Modellen kunngjøres og kan ikke endres etterpå. Vektene kommer fra kunngjøringen.',
          'Modellen blir kunngjord og kan ikkje endrast etterpå. Vektene kjem frå kunngjeringa.',
          'The model is published and cannot be changed afterwards. The weights come from the notice.',
        ),
      ),
    },
    lots.length === 0
      ? html`<p>${t(words('Delkontraktene kommer fra kunngjøringen. Skriv den først.', 'Delkontraktane kjem frå kunngjeringa. Skriv henne først.', 'The lots come from the notice. Write it first.'))} ${link(request, own.href('notice'), words('Til kunngjøringen', 'Til kunngjeringa', 'To the notice'))}</p>`
      : stack(
          ...lots.map((lot) => {
            const model = state.models[lot.id]
            const f = form(request, {
              command: 'competitions.set-model',
              key: lot.id,
              stream: own.ref,
              initial: { method: methodOf(model) },
            })
            return section(
              request,
              { title: lot.title, level: 3 },
              stack(
                model === undefined
                  ? html`<p>${t(words('Ingen modell er valgt.', 'Ingen modell er vald.', 'No model has been chosen.'))}</p>`
                  : details(
                      request,
                      words('Slik rangeres tilbudene', 'Slik blir tilboda rangerte', 'How the tenders are ranked'),
                      modelText(request, model),
                      editable,
                    ),
                editable
                  ? panel(
                      formBox(
                        f,
                        [
                          hiddenField(f, 'lot', lot.id),
                          radioField(f, {
                            name: 'method',
                            label: words(
                              'Hvordan skal tilbudene rangeres?',
                              'Korleis skal tilboda rangerast?',
                              'How shall the tenders be ranked?',
                            ),
                            choices: methods,
                          }),
                          moneyField(f, {
                            name: 'valueOfQuality',
                            label: words(
                              'Verdi av beste kvalitet (bare ved fradrag)',
                              'Verdi av beste kvalitet (berre ved frådrag)',
                              'Value of the best quality (deduction only)',
                            ),
                            optional: true,
                          }),
                        ],
                        {
                          submit: words('Velg modell', 'Vel modell', 'Choose the model'),
                          variant: 'secondary',
                          name: `${t(words('Evalueringsmodell', 'Evalueringsmodell', 'Evaluation model'))}: ${lot.title}`,
                        },
                      ),
                    )
                  : nothing,
              ),
            )
          }),
        ),
  )
}

function methodOf(model: EvaluationModel | undefined): string {
  if (model === undefined) return ''
  if (model.method !== 'points') return model.method
  const price = model.criteria.find((criterion) => criterion.kind === 'price')
  return price?.kind === 'price' ? (price.score?.kind ?? '') : ''
}

function aside(own: Case): Html {
  const { request, state } = own
  const { t } = request
  const f = form(request, { command: 'competitions.cancel', stream: own.ref })
  const links: Renderable[] = [
    buttonLink(request, { href: own.href('notice'), label: words('Kunngjøringen', 'Kunngjeringa', 'The notice') }),
    state.notices.competition === undefined
      ? nothing
      : buttonLink(request, {
          href: `/competitions/${own.id}`,
          label: words('Slik ser leverandørene den', 'Slik ser leverandørane han', 'As suppliers see it'),
        }),
  ]
  return stack(
    actions(...links),
    own.may('approver') && state.stage !== 'cancelled'
      ? details(
          request,
          words('Avlys konkurransen', 'Avlys konkurransen', 'Cancel the competition'),
          stack(
            html`<p>${t(words('Avlysning krever saklig grunn (FOA § 25-4). Begrunnelsen går til alle leverandørene.', 'Avlysing krev sakleg grunn (FOA § 25-4). Grunngjevinga går til alle leverandørane.', 'Cancelling needs an objective reason (FOA § 25-4). The reasons go to all suppliers.'))}</p>`,
            formBox(
              f,
              [
                textArea(f, {
                  name: 'reason',
                  label: words('Begrunnelse', 'Grunngjeving', 'Reasons'),
                  rows: 4,
                  maxLength: 5000,
                }),
              ],
              {
                submit: words('Avlys', 'Avlys', 'Cancel'),
                tone: 'danger',
                variant: 'secondary',
                confirm: {
                  title: words('Vil du avlyse konkurransen?', 'Vil du avlyse konkurransen?', 'Cancel the competition?'),
                  text: html`<p>${t(words('Dette kan ikke angres.', 'Dette kan ikkje angrast.', 'This cannot be undone.'))}</p>`,
                },
              },
            ),
          ),
          request.refusedCommand === 'competitions.cancel',
        )
      : nothing,
  )
}
