// Who may use whom: reads every import in the repository and refuses what the house does not allow.
// The rules stand in CONTRIBUTING.md under "The rooms"; this file is where they are enforced.
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

export interface Breach {
  file: string
  /** Empty when the file itself is the breach. */
  imports: string
  why: string
}

/** Which packages a package may import. A package that is not named here may import none. */
const packageMayUse: Record<string, readonly string[]> = {
  peppol: ['formats'],
  eforms: ['formats'],
}

/** The order of a procurement: a module may ask the modules named beside it, and no other. */
const moduleMayAsk: Record<string, readonly string[]> = {
  procurements: [],
  notices: ['procurements'],
  qualification: ['procurements', 'notices'],
  competitions: ['procurements', 'notices', 'qualification'],
  auctions: ['procurements', 'notices', 'qualification', 'competitions'],
  contracts: ['procurements', 'notices', 'competitions'],
  purchasing: ['procurements', 'notices', 'qualification', 'competitions', 'contracts'],
  ordering: ['procurements', 'notices', 'competitions', 'contracts', 'purchasing'],
  billing: ['procurements', 'notices', 'competitions', 'contracts', 'purchasing', 'ordering'],
  records: ['procurements', 'notices', 'competitions', 'contracts', 'ordering', 'billing'],
  statistics: ['procurements', 'notices', 'competitions', 'contracts', 'ordering', 'billing'],
  // Rooms beside the flow: they show what the packages know, and ask nobody.
  guidance: [],
  validation: [],
  verification: [],
  organisations: [],
}

/**
 * What the files of a module are called, beside its own name (`contracts.ts` or `contract.ts`, or a folder of that name) and
 * that name's test. A module has those that it has something for; whatever else it knows stands in a folder named after it.
 */
const moduleFiles = ['index', 'views', 'policies', 'api', 'module', 'commands', 'sentences', 'step', 'words']

const sourceFolders = ['packages', 'apps', 'bench', 'tools']
const importPattern =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?\s*['"]([^'"\n]+)['"]|import\(\s*['"]([^'"\n]+)['"]\s*\)/g

/** Every breach of the layers below `root`; empty when the house is in order. */
export function layerBreaches(root: string): Breach[] {
  const files = sourceFolders.flatMap((folder) => typescriptFiles(join(root, folder)))
  const graph = new Map<string, string[]>()
  const breaches: Breach[] = []
  for (const file of files) {
    const from = relative(root, file)
    const stray = strayInModule(from)
    if (stray !== undefined) breaches.push({ file: from, imports: '', why: stray })
    const targets: string[] = []
    for (const { specifier, typesOnly } of importsOf(readFileSync(file, 'utf8'))) {
      const target = targetOf(root, file, specifier)
      if (target === undefined) continue
      // Types are gone when the program runs: two files may describe each other.
      if (!typesOnly) targets.push(target)
      const why = breachOf(from, target)
      if (why !== undefined) breaches.push({ file: from, imports: specifier, why })
    }
    graph.set(from, targets)
  }
  for (const circle of circles(graph)) {
    breaches.push({ file: circle[0] ?? '', imports: circle.join(' -> '), why: 'a circle of imports' })
  }
  return breaches
}

function breachOf(from: string, target: string): string | undefined {
  const a = placeOf(from)
  const b = placeOf(target)
  if (a.kind === 'package') {
    if (b.kind === 'kernel' || b.kind === 'module' || b.kind === 'ui' || b.kind === 'app')
      return 'a package knows nothing of the apps'
    if (b.kind === 'package' && b.name !== a.name && !(packageMayUse[a.name] ?? []).includes(b.name))
      return `packages/${a.name} may not use packages/${b.name}`
  }
  if (a.kind === 'kernel' && (b.kind === 'module' || b.kind === 'ui')) return `the kernel knows no ${b.kind}`
  if (a.kind === 'ui' && b.kind === 'module') return 'shared page furniture knows no module'
  if (a.kind === 'module' && b.kind === 'app') return 'a module knows nothing of what starts it'
  if (a.kind === 'module' && b.kind === 'module' && a.name !== b.name && !isTest(from)) {
    if (!target.endsWith(`modules/${b.name}/index.ts`)) return `${b.name} is reached only through its index.ts`
    if (!(moduleMayAsk[a.name] ?? []).includes(b.name)) return `${a.name} may not ask ${b.name}`
  }
  return undefined
}

function strayInModule(from: string): string | undefined {
  const [, module, file] = /^apps\/platform\/modules\/([a-z-]+)\/([^/]+)\.ts$/.exec(from) ?? []
  if (module === undefined || file === undefined) return undefined
  const own = [module, module.replace(/s$/, '')]
  const names = [...moduleFiles, ...own, ...own.flatMap((name) => [`${name}.test`, `${name}.system.test`])]
  return names.includes(file)
    ? undefined
    : `a module has no file of this name: name it ${own.at(-1)}.ts, or give it a folder`
}

type Place = { kind: 'package' | 'module' | 'kernel' | 'ui' | 'app' | 'tool'; name: string }

function placeOf(path: string): Place {
  const parts = path.split('/')
  if (parts[0] === 'packages') return { kind: 'package', name: parts[1] ?? '' }
  if (parts[0] === 'apps' && parts[1] === 'platform') {
    if (parts[2] === 'kernel') return { kind: 'kernel', name: 'kernel' }
    if (parts[2] === 'ui') return { kind: 'ui', name: 'ui' }
    if (parts[2] === 'modules' && parts.length > 4) return { kind: 'module', name: parts[3] ?? '' }
    return { kind: 'app', name: 'platform' }
  }
  if (parts[0] === 'apps') return { kind: 'app', name: parts[1] ?? '' }
  return { kind: 'tool', name: parts[0] ?? '' }
}

function isTest(path: string): boolean {
  return path.endsWith('.test.ts') || path.includes('/test/')
}

function importsOf(source: string): { specifier: string; typesOnly: boolean }[] {
  const found: { specifier: string; typesOnly: boolean }[] = []
  for (const match of source.matchAll(importPattern)) {
    const specifier = match[1] ?? match[2]
    if (specifier !== undefined) found.push({ specifier, typesOnly: /^\s*(import|export)\s+type\s/.test(match[0]) })
  }
  return found
}

/** The repository file that a specifier names, or undefined for what comes from outside. */
function targetOf(root: string, file: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return relative(root, resolve(dirname(file), specifier))
  const own = /^@heldigital\/([a-z]+)(?:\/(.+))?$/.exec(specifier)
  if (own === null) return undefined
  const [, name, below] = own
  if (name === 'platform') return join('apps/platform', below ?? 'index.ts')
  if (name === 'cli') return 'apps/cli/src/main.ts'
  if (name === 'bench') return 'bench/run.ts'
  return join('packages', name ?? '', 'src', below ?? '', 'index.ts')
}

function circles(graph: Map<string, string[]>): string[][] {
  const found: string[][] = []
  const state = new Map<string, 'open' | 'done'>()
  const trail: string[] = []
  const visit = (node: string): void => {
    state.set(node, 'open')
    trail.push(node)
    for (const next of graph.get(node) ?? []) {
      if (!graph.has(next)) continue
      if (state.get(next) === 'open') found.push([...trail.slice(trail.indexOf(next)), next])
      else if (state.get(next) === undefined) visit(next)
    }
    trail.pop()
    state.set(node, 'done')
  }
  for (const node of graph.keys()) if (state.get(node) === undefined) visit(node)
  return found
}

function typescriptFiles(folder: string): string[] {
  const found: string[] = []
  for (const name of readdirSync(folder)) {
    if (name === 'node_modules' || name.startsWith('.')) continue
    const path = join(folder, name)
    if (statSync(path).isDirectory()) found.push(...typescriptFiles(path))
    else if (name.endsWith('.ts')) found.push(path)
  }
  return found
}

if (import.meta.main) {
  const breaches = layerBreaches(resolve(import.meta.dirname, '..'))
  for (const breach of breaches)
    console.error(`${breach.file}: ${breach.imports === '' ? '' : `imports ${breach.imports}: `}${breach.why}`)
  if (breaches.length > 0) process.exit(1)
}
