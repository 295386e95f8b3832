import type { Language } from '../../domain/common/vocabulary'

/**
 * What was said and agreed, put in writing. The words of the conversation stand as they were read back; what was promised
 * stands with its dates.
 */
export const callConfirmationBody: Readonly<Record<Language, string>> = {
  fr: `{% if by_phone == 'yes' %}Merci du temps que vous nous avez accordé au téléphone le {{ spoken_on | date_long }}.{% else %}Merci pour notre échange du {{ spoken_on | date_long }}.{% endif %} Cette lettre en garde la trace, pour vous comme pour nous.

{% if said != '' %}{% if read_back == 'yes' %}Voici ce que nous avons compris, tel que nous vous l’avons relu :{% else %}Voici ce que nous avons noté :{% endif %}

{{ said | quote }}

{% endif %}{% if wanted != '' %}Vous souhaitez :

{{ wanted | quote }}

{% endif %}{% if agreed != '' %}Voici ce que nous avons convenu :

{{ agreed | quote }}

{% endif %}{% if promises != '' %}Voici ce que nous nous sommes engagés à faire :

{{ promises }}

{% endif %}{% if asked != '' %}De votre côté, vous nous ferez parvenir :

{{ asked }}

{% endif %}Si un point n’est pas exact, ou s’il en manque un, dites-le-nous : nous le corrigerons.`,
  en: `{% if by_phone == 'yes' %}Thank you for the time you gave us on the telephone on {{ spoken_on | date_long }}.{% else %}Thank you for our exchange on {{ spoken_on | date_long }}.{% endif %} This letter keeps a record of it, for you and for us.

{% if said != '' %}{% if read_back == 'yes' %}Here is what we understood, as we read it back to you:{% else %}Here is what we noted:{% endif %}

{{ said | quote }}

{% endif %}{% if wanted != '' %}You would like:

{{ wanted | quote }}

{% endif %}{% if agreed != '' %}Here is what we agreed:

{{ agreed | quote }}

{% endif %}{% if promises != '' %}Here is what we undertook to do:

{{ promises }}

{% endif %}{% if asked != '' %}For your part, you will send us:

{{ asked }}

{% endif %}If anything is not right, or if something is missing, tell us: we will correct it.`
}

/**
 * News while there is no answer yet: the wait is named first, then what was understood, what was done since the last news and
 * what is still missing. What is next, and when, is the promise that the letter ends with.
 */
export const progressUpdateBody: Readonly<Record<Language, string>> = {
  fr: `{% if promised_on != '' %}Nous devions revenir vers vous le {{ promised_on | date_long }} et nous ne l’avons pas fait. Nous vous présentons nos excuses pour ce retard.{% else %}Vous attendez de nos nouvelles depuis le {{ last_on | date_long }}, et attendre sans savoir est pénible.{% endif %} Votre dossier n’est pas oublié : voici où il en est.

Votre réclamation, telle que nous l’avons comprise :

{{ summary | quote }}

Ce qui a été fait depuis :

{{ done }}

{% if asked != '' %}Pour avancer, il nous manque de votre part :

{{ asked }}

{% else %}Nous ne pouvons pas encore vous répondre sur le fond, et nous préférons vous le dire.

{% endif %}Une question, un élément nouveau ? Appelez-nous, sans attendre la date ci-dessous.`,
  en: `{% if promised_on != '' %}We were due to come back to you on {{ promised_on | date_long }} and we did not. We apologise for this delay.{% else %}You have been waiting for news from us since {{ last_on | date_long }}, and waiting without knowing is hard.{% endif %} Your case is not forgotten: here is where it stands.

Your complaint, as we understood it:

{{ summary | quote }}

What has been done since:

{{ done }}

{% if asked != '' %}To go on, we need the following from you:

{{ asked }}

{% else %}We cannot yet answer you on the substance, and we would rather tell you so.

{% endif %}A question, something new? Call us, without waiting for the date below.`
}
