// Where the contracts stand in their case, and who must do what for it to go on.
import type { CaseStep, CaseTask } from '../../kernel/module.ts'
import { bareId } from '../../kernel/events/event.ts'
import { words } from '../../kernel/language.ts'
import { contracts, mayNotSign, needsCertificate, wonLots } from './contract/index.ts'

export const step: CaseStep = {
  key: 'contract',
  order: 40,
  label: words('Kontrakt', 'Kontrakt', 'Contract'),
  href: (id) => `/procurements/${id}/contracts`,
  status: (stream, services) => {
    const state = services.stateOf(stream, contracts)
    const now = services.clock.now()
    const href = `/procurements/${bareId(stream.id)}/contracts`
    const live = state.contracts.filter((contract) => contract.stage !== 'void')
    const winners = new Set(wonLots(state.competition).map((lot) => lot.supplier))
    const drafted = new Set(live.map((contract) => contract.supplier))
    const next: CaseTask[] = []
    if ([...winners].some((supplier) => !drafted.has(supplier)))
      next.push({
        role: 'caseOfficer',
        label: words('Skriv kontraktsutkast', 'Skriv kontraktsutkast', 'Draft the contract'),
        href,
      })
    for (const contract of live) {
      if (contract.stage === 'concluded') continue
      if (contract.certificate === undefined && needsCertificate(contract, now))
        next.push({
          role: 'caseOfficer',
          label: words('Bekreft skatteattest', 'Stadfest skatteattest', 'Confirm the tax certificate'),
          href,
        })
      else if (mayNotSign(state, contract, now) === undefined)
        for (const [side, role] of [
          ['buyer', 'approver'],
          ['supplier', 'submitter'],
        ] as const)
          if (!contract.signatures.some((signature) => signature.side === side))
            next.push({ role, label: words('Signer kontrakten', 'Signer kontrakten', 'Sign the contract'), href })
    }
    const concluded = live.length > 0 && live.every((contract) => contract.stage === 'concluded')
    const { notification } = state.competition
    const waiting = notification?.standstillEndsAt
    return {
      label: concluded
        ? words('Inngått', 'Inngått', 'Concluded')
        : live.length > 0
          ? words('Utkast', 'Utkast', 'Draft')
          : words('Ikke begynt', 'Ikkje byrja', 'Not begun'),
      state: concluded && next.length === 0 ? 'done' : winners.size > 0 ? 'current' : 'waiting',
      ...(waiting !== undefined && waiting > now && !concluded ? { deadline: waiting } : {}),
      next,
    }
  },
}
