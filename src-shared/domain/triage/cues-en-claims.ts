import type { CueGroup } from './cue'

/** Words of a English complaint that point to a claim, its tone and its reach. */
export const englishClaims: readonly CueGroup[] = [
  {
    category: 'legal',
    phrases: [
      'solicitor*',
      'lawyer*',
      'barrister*',
      'attorney*',
      'legal (action|proceedings|advice|team|steps|claim)',
      '(go|going|taking|take|took|see|seeing) <3> court',
      'county court',
      'court (action|claim|proceedings|order)',
      'in court',
      '(will|to|can|could|may|might|shall|ll) sue',
      'sue (you|them|your|the)',
      'suing',
      'small claims*',
      'trading standards',
      'ombudsman',
      "citizens'? advice",
      'letter before (action|claim)',
      'chargeback',
      'section 75',
      '(claim|claiming|seek|seeking|sue|award|awarded|recover|pursue) <2> damages',
      'my rights',
      'formal notice',
      'bailiff*',
      'statutory rights',
      'consumer rights',
      'adjudicat(ion|or)'
    ]
  },
  {
    category: 'legal',
    phrases: [
      '(advice from|instruct|instructed|my|our|legal) counsel',
      'before a judge',
      'legal (expenses|insurance|insurer|cover)',
      'enforce (my|our) rights',
      'take (this|it|the matter) further'
    ]
  },
  {
    category: 'public',
    phrases: [
      'google review*',
      '(bad|negative|terrible|honest) review*',
      'leave a review',
      'reviews online',
      'online review*',
      'trustpilot',
      'checkatrade',
      'social media',
      'facebook',
      'instagram',
      'tiktok',
      'linkedin',
      'twitter',
      'youtube',
      'go public',
      'going public',
      'newspaper*',
      'the press',
      'the papers',
      'journalist*',
      'bbc',
      'watchdog',
      'tell everyone',
      'warn (everyone|everybody|others|people)',
      'name and shame',
      '(one|1|zero) star*'
    ]
  },
  {
    category: 'public',
    phrases: [
      '(trash|slate|expose|name|shame) you',
      '(write|post|posting|publish|say|put) <4> (google|online|the internet|twitter|on x|forum*)',
      'my review',
      '(contacted|rang|called|written to|told) (itv|channel 4|sky news|the guardian|the mail|the local paper)',
      'reporter*'
    ]
  },
  {
    category: 'repeat',
    phrases: [
      '(second|third|fourth|fifth|sixth|tenth|2nd|3rd|4th|5th|6th|umpteenth) (time|call|email|e mail|letter|message|reminder|complaint|visit|attempt)',
      'still (no|not|nothing|waiting)',
      "still (haven|hasn|isn|aren|don|didn)*'t",
      'no (reply|answer|response|news|word|one has)',
      "(never|not|haven't|hasn't) <1> (replied|answered|heard back|heard anything|called back|came back|had a reply)",
      'already (called|phoned|rang|emailed|e mailed|written|told|reported|asked|complained|said|explained)',
      'chas(ed|ing)',
      'for (weeks|months|years)',
      '(#|##|several|many|two|three|four|five|six|ten) (weeks|months) (now|later|ago and|without)',
      'nobody',
      'no one (has|came|comes|called|calls|answers|replies|knows|seems|ever)',
      '(passed|pushed) (around|from pillar to post|from one)',
      'pillar to post',
      'yet again',
      'once again',
      'again and again',
      'keep (calling|asking|chasing|emailing|ringing)',
      '(#|##|dozen|twenty|ten|countless) (calls|emails|reminders|messages)',
      'ignored'
    ]
  },
  {
    category: 'repeat',
    phrases: [
      '(called|rung|phoned|emailed|written|asked|told you|rang) <2> (#|two|three|four|five|six|ten|several|many) times',
      '(#|two|three|four|five|six|ten|several|many|countless) times',
      '(you|they|nobody) never (answer*|call*|reply|replies|repl*|came|come|turn*)',
      '(sent|moved|bounced) from one',
      'without (an |any |)(answer|reply|response|news)',
      'have been waiting',
      "(i've|we've) been waiting"
    ]
  },
  {
    category: 'anger',
    phrases: [
      'disgrace*',
      'outrag(ed|eous|eously)',
      'outrage',
      'furious',
      'angry',
      'livid',
      'fuming',
      'fed up',
      'scam',
      'scammed',
      'scammer*',
      'rip off*',
      'ripped off',
      'liar*',
      'lied',
      'lies',
      'lying to',
      'incompeten*',
      '(a|a complete|an absolute|absolute) joke',
      'appalling',
      'appalled',
      'unacceptable',
      '(not|isn t) acceptable',
      "isn't acceptable",
      'not good enough',
      'disgust*',
      'ridiculous',
      'sick (of|and tired)',
      'cowboy*',
      'crook*',
      'thieves',
      'shambles',
      'shambolic',
      'shocking',
      'had enough',
      'shame on you',
      'laughing stock',
      'a farce'
    ]
  },
  {
    category: 'anger',
    phrases: ['charlatan*', 'beside myself', 'taking the (mickey|mick|piss)', 'laughable', 'pathetic', 'sham']
  },
  {
    category: 'churn',
    phrases: [
      'cancel (my|our|the) (order|contract|job|agreement|account|direct debit|project)',
      'cancel my',
      'refund (me|us)',
      '(want|wants|demand|expect|request|get|full) <2> refund',
      '(my|our) money back',
      'switch* (to|builder|builders|supplier|suppliers|provider|providers|contractor|contractors|company|companies)',
      '(another|different|new) (builder|supplier|contractor|company|firm|plumber|roofer) <3> (finish|complete|take over|do it|fix)',
      'competitor*',
      'never (again|use you|recommend|deal with you)',
      '(taking|take) (my|our) business',
      'terminate (the|our|my|this) (contract|agreement)'
    ]
  },
  {
    category: 'churn',
    phrases: [
      '(my|our) deposit back',
      '(done|finished) with (you|your company)',
      '(someone|somebody) else <1> (finish|complete|do|take)',
      '(go|going|taken) elsewhere',
      'never work for',
      'want to cancel'
    ]
  },
  {
    category: 'deadline',
    phrases: [
      'urgent*',
      'asap',
      'as soon as possible',
      'immediately',
      'straight away',
      '(before|by) (tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|the weekend|the end of the (week|month)|the holidays|winter)',
      'by the end of (the|this) (week|month)',
      '(moving|move) (in|out|house)',
      '(my|our|daughter s|son s|the) wedding',
      "(daughter|son)'s wedding",
      '(our|the|grand|shop|restaurant|my) (re |)opening',
      'on holiday',
      '(tenancy|lease) ends',
      'handing back the keys',
      'completion date'
    ]
  },
  {
    category: 'deadline',
    phrases: [
      'in a hurry',
      'be quick',
      'hurry up',
      '(finished|done|ready|completed|fixed|sorted) (by|before) (the|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas)',
      '(guests|family|tenants|in laws) arrive*',
      '(have|need) to move in',
      'before the baby'
    ]
  },
  {
    category: 'technical',
    phrases: [
      'expert*',
      'surveyor*',
      'structural* (engineer|survey|crack*|damage)',
      'structural',
      'building control',
      'foundations',
      'load bearing',
      'subsidence',
      'settlement crack*',
      'waterproofing',
      'damp proof*',
      'rising damp',
      'building regulations',
      'insurance claim',
      'loss adjuster*',
      'several (trades|contractors|companies)',
      'subcontractor*',
      'sub contractor*'
    ]
  },
  {
    category: 'reach',
    signal: 'building',
    phrases: [
      '(whole|entire) (building|block|street|estate|terrace|neighbourhood)',
      'all the (flats|residents|tenants|neighbours|families|apartments|homes|occupants)',
      'every (flat|resident|tenant|neighbour|home)',
      'communal (areas|hallway|stairs)',
      '(#|##|###) (flats|families|tenants|apartments|households|residents|homes)',
      '(a|the|our) (school|nursery|care home)',
      'passers by',
      'the pavement',
      'public (footpath|road)'
    ]
  },
  {
    category: 'reach',
    signal: 'household',
    phrases: [
      '(my|our|the|several|other) neighbour*',
      '(my|our|the|several|other) neighbor*',
      '(several|other|two|three|four) (flats|families|tenants|apartments|households|homes|houses)',
      'flat (below|above|downstairs|upstairs)',
      '(my|our) tenant*'
    ]
  }
]
