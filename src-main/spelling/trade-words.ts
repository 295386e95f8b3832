import type { Language } from '../../src-shared/domain/common/vocabulary'

const words = (text: string): readonly string[] => text.trim().split(/\s+/u)

/** Words of building sites and complaints that the dictionaries lack. */
export const tradeWords: Readonly<Record<Language, readonly string[]>> = {
  fr: words(`
    placo placoplâtre rejingot rejingots pavillonneur pavillonneurs regarnissage hydrofugation fissuromètre ferroscan pachomètre humidimètre cloquage faïençage
    télérelève télérelevé replanifier replanifié replanifiée démoussage pisciniste Consuel Qualibat SignalConso Légifrance rdv svp ht ttc rdc email emails apt appt
  `),
  en: words(`
    dampproofing soffit soffits downpipe downpipes flashings repointing rebar formwork purlin purlins combi soakaway subfloor
    regrout regrouting reglaze delamination spalling overpayment overbilled callout callouts timeslot timeslots fusebox
    ductwork escalations pro rata
  `)
}
