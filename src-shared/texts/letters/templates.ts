import type { Language } from '../../domain/common/vocabulary'

/**
 * Bodies of letters as Liquid templates. A paragraph ends with a blank line. Fields stand after a colon or in apposition,
 * never after "de", "le" or "que", so that French needs no elision or agreement.
 */
export const acknowledgementBody: Readonly<Record<Language, string>> = {
  fr: `{% if channel == 'visit' or channel == 'counter' %}Merci de nous avoir rencontrés le {{ received_on | date_long }}{% elsif channel == 'call' %}Merci de nous avoir appelés le {{ received_on | date_long }}{% else %}Merci de nous avoir écrit le {{ received_on | date_long }}{% endif %} : vous nous donnez l’occasion de corriger ce qui doit l’être.

{% if type == 'works' %}Vivre cette situation est pénible, et nous en avons conscience.{% elsif type == 'delivery' %}Vous aviez compté sur cette date, et ce retard vous désorganise : nous en avons conscience.{% elsif type == 'billing' %}Voir une facture qui ne correspond pas à ce qui était prévu est désagréable, et vous avez raison de nous le signaler.{% elsif type == 'communication' %}Rester sans réponse claire est agaçant, et vous avez raison de nous le dire.{% elsif type == 'safety' %}Votre inquiétude pour votre sécurité est légitime : votre dossier passe avant les autres.{% else %}Nous mesurons la gêne que cette situation vous cause.{% endif %}

Voici ce que nous avons compris :

{{ summary | quote }}

{% if wanted != '' %}Vous souhaitez :

{{ wanted | quote }}

{% endif %}Si nous avons oublié un point, dites-le-nous.`,
  en: `{% if channel == 'visit' or channel == 'counter' %}Thank you for meeting us on {{ received_on | date_long }}{% elsif channel == 'call' %}Thank you for calling us on {{ received_on | date_long }}{% else %}Thank you for writing to us on {{ received_on | date_long }}{% endif %}. It gives us the chance to put right what needs to be.

{% if type == 'works' %}Living through this is hard, and we are aware of it.{% elsif type == 'delivery' %}You had counted on that date, and the delay disrupts your plans: we are aware of it.{% elsif type == 'billing' %}An invoice that is not what was agreed is unpleasant, and you were right to tell us.{% elsif type == 'communication' %}Being left without a clear answer is annoying, and you were right to tell us.{% elsif type == 'safety' %}You are right to be worried about your safety: your case comes before all others.{% else %}We can see the trouble this is causing you.{% endif %}

Here is what we understood:

{{ summary | quote }}

{% if wanted != '' %}You would like:

{{ wanted | quote }}

{% endif %}Please tell us if we missed anything.`
}
