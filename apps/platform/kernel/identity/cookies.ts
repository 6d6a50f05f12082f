// The cookies of the identity room. With https they carry the prefix that binds them to this very host.

export interface CookieNames {
  readonly session: string
  /** Carries a login under way. */
  readonly login: string
  /** Tells one visitor without session from another, for form tokens. */
  readonly visitor: string
  readonly options: {
    readonly path: '/'
    readonly httpOnly: true
    readonly sameSite: 'lax'
    readonly secure: boolean
  }
}

export function cookieNames(publicUrl: string): CookieNames {
  const secure = new URL(publicUrl).protocol === 'https:'
  const prefix = secure ? '__Host-' : ''
  return {
    session: `${prefix}heldigital-session`,
    login: `${prefix}heldigital-login`,
    visitor: `${prefix}heldigital-visitor`,
    options: { path: '/', httpOnly: true, sameSite: 'lax', secure },
  }
}
