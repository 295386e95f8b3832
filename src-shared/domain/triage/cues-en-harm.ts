import type { CueGroup } from './cue'

/** Words of a English complaint that point to harm: danger, frailty, the loss of what a home needs. */
export const englishHarm: readonly CueGroup[] = [
  {
    category: 'safety',
    signal: 'gas',
    certain: true,
    phrases: [
      'gas leak*',
      'leak* gas',
      'smell* <2> gas',
      'gas smell',
      'smell* gas',
      'carbon monoxide',
      'explo(ded|sion|sions)',
      'gas escape'
    ]
  },
  {
    category: 'safety',
    signal: 'fire',
    certain: true,
    phrases: [
      'fire',
      'fires',
      'smoke',
      'smoking',
      'burn',
      'burns',
      'burnt',
      'burned',
      'burning',
      'flames',
      'smell of burning',
      'scorch(ed|ing|marks)*'
    ]
  },
  {
    category: 'safety',
    signal: 'electricity',
    certain: true,
    phrases: [
      'electric shock*',
      'electrical shock*',
      'electrocut*',
      'sparks',
      'sparking',
      'short circuit*',
      '(bare|exposed|live) (wire|wires|wiring|cable|cables)',
      'got a shock'
    ]
  },
  {
    category: 'safety',
    signal: 'structure',
    certain: true,
    phrases: ['collaps(e|ed|es|ing)', 'caved in', 'came down on', 'gave way']
  },
  {
    category: 'safety',
    signal: 'structure',
    phrases: [
      'crack* <6> (growing|widening|wider|bigger|spreading)',
      '(about to|going to|could|might|will) (fall|come down|collapse|give way)',
      '(ceiling|wall|beam|joist|balcony|lintel|floor|roof) <2> (sagging|bowing|bulging|sinking)'
    ]
  },
  {
    category: 'safety',
    signal: 'fall',
    certain: true,
    phrases: [
      'fell',
      'falling (tiles|bricks|masonry|plaster|debris|slates)',
      '(has|have|had|almost|nearly) fallen',
      'tripped over',
      'slipped on'
    ]
  },
  {
    category: 'safety',
    signal: 'fall',
    phrases: [
      '(handrail|railing|railings|banister|guard rail|balustrade) <3> (loose|missing|wobbly|wobbles|broken|came off|coming off|gave)',
      '(no|without|missing|loose|wobbly|broken) <1> (handrail|railing|railings|banister|guard rail|balustrade)',
      '(open|uncovered|unfenced) (hole|trench|manhole|pit)',
      'trip hazard'
    ]
  },
  {
    category: 'safety',
    signal: 'injury',
    certain: true,
    phrases: [
      'injur(ed|y|ies|ing)',
      'hospital*',
      '(was|were|been|got|is|are) hurt',
      'ambulance',
      'a and e',
      'fire brigade',
      'choking',
      'chok(e|ed)',
      'poisoning',
      'poisoned',
      'stitches',
      'broke (my|his|her) (arm|leg|wrist|ankle|hip)',
      'concussion'
    ]
  },
  {
    category: 'safety',
    signal: 'water',
    certain: true,
    phrases: ['flood*', 'water <3> (socket|sockets|fuse box|consumer unit|light fitting|light fittings|electrics)']
  },
  {
    category: 'safety',
    signal: 'toxic',
    phrases: [
      'asbestos',
      'mould',
      'mouldy',
      'mold',
      'moldy',
      'lead (paint|pipe|pipes)',
      'dry rot',
      'legionella',
      'toxic',
      'fumes'
    ]
  },
  {
    category: 'safety',
    phrases: ['unsafe', 'not safe', "isn't safe", 'dangerous*', 'a danger', 'in danger', 'hazard*', 'death trap']
  },
  {
    category: 'safety',
    signal: 'fire',
    certain: true,
    phrases: [
      '(co|carbon monoxide|smoke|fire) (alarm|detector) <3> (went off|goes off|going off|sounded|rang)',
      'smells? burnt'
    ]
  },
  {
    category: 'safety',
    signal: 'electricity',
    certain: true,
    phrases: [
      '(got|get|gives|had) <2> (jolt|shocks?|zap*) (from|off|when)',
      '(socket|plug|cable|fuse box) <3> (hot|melted|scorched|buzzing)',
      'a jolt'
    ]
  },
  {
    category: 'safety',
    signal: 'structure',
    phrases: [
      '(ceiling|roof|wall|plaster|cornice|bits|pieces|chunks) <4> (coming down|falling down|falling off|coming away|coming loose|dropping)',
      '(balcony|stairs|staircase|floor|wall|terrace|scaffolding) <1> (wobbl*|moves|shakes|shaking|leans|leaning)'
    ]
  },
  {
    category: 'safety',
    signal: 'injury',
    certain: true,
    phrases: [
      'broken (arm|leg|wrist|ankle|hip|foot|nose)',
      'headaches? <6> (stove|boiler|heater|fire)',
      'passed out',
      'sprain*'
    ]
  },
  { category: 'safety', signal: 'fall', phrases: ['(open|uncovered|unfenced|unguarded) (pit|drain|shaft)'] },
  {
    category: 'safety',
    certain: true,
    phrases: [
      '(get|be|getting) (killed|hurt)',
      '(felt|feel|feeling) faint',
      'just missed (me|us|my|our)',
      '(water|wet|soaked|damp) <4> (socket|sockets)'
    ]
  },
  {
    category: 'safety',
    signal: 'electricity',
    phrases: ['(cable|cables|wire|wires) <1> (hangs|hanging|trailing|dangling)']
  },
  {
    category: 'safety',
    signal: 'structure',
    phrases: ['came off (the|its) (roof|wall|ceiling|facade)', 'badly fixed']
  },
  {
    category: 'vulnerability',
    signal: 'distress',
    certain: true,
    phrases: [
      'suicid*',
      '(kill|hurt|harm) myself',
      'end (it all|my life)',
      '(want|wanted|wish|rather) <2> (die|dead)',
      "don't want to live",
      'no reason to live',
      "can't go on"
    ]
  },
  {
    category: 'vulnerability',
    phrases: [
      "(can't|cannot|cant) (cope|take (it|this|any) (any more|anymore|more))",
      "(can't|cannot|cant) (cope|take it any* more)",
      "can't take any more",
      'at (my|our|the) (wits end|wit s end|end of my tether)',
      "at (my|our) wits'? end",
      "at my wit's end",
      'at breaking point',
      'nervous breakdown',
      'in tears'
    ]
  },
  {
    category: 'vulnerability',
    signal: 'age',
    phrases: [
      'elderly',
      'aged (8|9)#',
      '(8|9)# (years old|year old|yrs old)',
      "(is|am|i'm|he's|she's|turned|turning|nearly|almost) (8|9)#",
      '(eighty|ninety) <1> (years old|year old)',
      '(in|into) (his|her|my|their) (eighties|nineties|80s|90s)',
      'octogenarian',
      'frail',
      'old age pensioner*',
      'pensioner*'
    ]
  },
  {
    category: 'vulnerability',
    signal: 'mobility',
    phrases: [
      'disab(led|ility|ilities)',
      'wheelchair*',
      'walking (frame|stick|aid)',
      'zimmer frame',
      "(can't|cannot|cant) (walk|climb|manage the stairs)",
      'housebound',
      'bedridden',
      'blue badge'
    ]
  },
  {
    category: 'vulnerability',
    signal: 'sight',
    phrases: [
      'partially sighted',
      'blind',
      'visually impaired',
      'macular degeneration',
      "(can't|cannot) see well",
      'large print'
    ]
  },
  {
    category: 'vulnerability',
    signal: 'hearing',
    phrases: ['deaf', 'hard of hearing', 'hearing (aid|aids|loss|impaired)']
  },
  {
    category: 'vulnerability',
    signal: 'reading',
    phrases: [
      "(can't|cannot|cant) read",
      'dyslexi*',
      'learning (disability|difficulties|difficulty)',
      'trouble reading',
      'unable to read',
      'illiterate'
    ]
  },
  {
    category: 'vulnerability',
    signal: 'language',
    phrases: [
      "(don't|do not|doesn't|does not|dont) speak <2> english",
      'english is not (my|her|his) (first|mother)',
      'my english is (bad|poor|not good)',
      'interpreter'
    ]
  },
  {
    category: 'vulnerability',
    signal: 'health',
    phrases: [
      'seriously ill',
      'very ill',
      'terminally ill',
      '(is|am|been|was|fell|i m) (ill|unwell)',
      'cancer',
      'chemo*',
      'depress(ed|ion)',
      'anxiety',
      'asthma*',
      'dialysis',
      'alzheimer*',
      "parkinson's",
      'dementia',
      'oxygen at home',
      'heart (condition|failure|attack)',
      'stroke',
      'just had (an operation|surgery)',
      'allerg(y|ic|ies)',
      'mental health'
    ]
  },
  {
    category: 'vulnerability',
    signal: 'infant',
    phrases: [
      'pregnan*',
      'baby',
      'babies',
      'newborn*',
      'new born',
      'infant',
      'toddler*',
      'premature baby',
      'expecting a (child|baby)',
      'week old'
    ]
  },
  {
    category: 'vulnerability',
    signal: 'bereavement',
    phrases: [
      'widow*',
      'bereave*',
      'passed away',
      '(husband|wife|mother|father|son|daughter|partner|mum|dad) <2> died',
      'lost my (husband|wife|mother|father|son|daughter|partner|mum|dad)',
      'funeral',
      'grieving'
    ]
  },
  {
    category: 'vulnerability',
    signal: 'guardian',
    phrases: [
      'power of attorney',
      'carer*',
      'guardian',
      'court of protection',
      'on behalf of my (mother|father|mum|dad|grandmother)'
    ]
  },
  {
    category: 'vulnerability',
    signal: 'alone',
    phrases: [
      '(live|lives|living|am|is) (all |)alone',
      '(alone|on my own) with',
      'single (mother|mum|parent|father|dad)',
      'on my own'
    ]
  },
  {
    category: 'vulnerability',
    signal: 'money',
    phrases: [
      'redundan(t|cy)',
      'made redundant',
      'universal credit',
      'in debt',
      'struggling to (pay|make ends meet|cope)',
      "(can't|cannot|cant) afford",
      "(can't|cannot) pay",
      'food bank',
      'bankrupt*',
      'unemployed',
      'lost my job',
      'state pension'
    ]
  },
  {
    category: 'vulnerability',
    signal: 'distress',
    certain: true,
    phrases: ["(don't|do not|dont) want to (live|be here|go on)", 'ending (it all|my life)']
  },
  {
    category: 'vulnerability',
    signal: 'age',
    phrases: [
      '(eighty|ninety) (one|two|three|four|five|six|seven|eight|nine)',
      'is (eighty|ninety)',
      '7(5|6|7|8|9) (years old|year old)'
    ]
  },
  {
    category: 'vulnerability',
    signal: 'mobility',
    phrases: ['walks? with (a |)(stick|frame|crutches|cane)', 'crutches', "(can't|cannot|cant) use the stairs"]
  },
  { category: 'vulnerability', signal: 'hearing', phrases: ["(can't|cannot|cant) hear"] },
  {
    category: 'vulnerability',
    signal: 'health',
    phrases: ['surgery', 'an operation', 'antidepressants', 'hip replacement', 'under treatment']
  },
  {
    category: 'vulnerability',
    signal: 'infant',
    phrases: ['(week|weeks|month|months) old (baby|son|daughter|child|twins)', '(two|three|four|five|six|#) month old']
  },
  { category: 'vulnerability', signal: 'money', phrases: ['(on|live on|living on) benefits', 'low income'] },
  { category: 'vulnerability', signal: 'health', phrases: ['multiple sclerosis', 'autis(m|tic)'] },
  { category: 'vulnerability', signal: 'bereavement', phrases: ['just lost my'] },
  { category: 'vulnerability', signal: 'money', phrases: ['make ends meet'] },
  {
    category: 'essential',
    certain: true,
    phrases: [
      "(don't|do not|haven't|have not|didn't|did not|doesn't|does not) <3> (heating|hot water|running water|electricity)",
      '(no|without|lost|had no) (more |longer |)(heating|hot water|running water|drinking water|electricity|heat)',
      '(no|without) (water|power|mains|light|lights)',
      '(no|without) (working |)(toilet|shower|bathroom)',
      "(toilet|toilets|loo) <2> (not working|broken|blocked|overflowing|overflows|unusable|out of order|won't flush)",
      "(boiler|heating) <3> (not working|broken|broke down|broken down|packed up|stopped|failed|won't start|doesn't work|out of order)",
      "(front|back|main|entrance) door <2> (won't|will not|doesn't|does not|can't|cannot|wont) <1> (close|lock|shut|open|be)",
      '(water|power|electricity|gas) <3> (cut off|turned off|been off|is off)',
      'lift <3> (not working|broken|out of order|stuck)',
      'power cut'
    ]
  },
  {
    category: 'essential',
    signal: 'water',
    phrases: [
      'leak',
      'leaks',
      'leaking',
      'leaked',
      'water <3> (coming through|pouring|dripping|running down|coming in|through the ceiling)',
      'rain <2> (coming in|gets in|getting in|through)',
      '(roof|ceiling) <2> (open|dripping)',
      'burst pipe*',
      'pipe* burst'
    ]
  },
  {
    category: 'essential',
    certain: true,
    phrases: [
      'wash* <2> in cold water',
      '(toilet|toilets|drain|drains|loo|sewage) (backs|backed|backing|back) up',
      "(can't|cannot|cant|unable to) (lock|close|shut|secure) (the|my|our) (front |back |main |)(door|house|home)",
      '(electricity|electrics|power|fuse|breaker) <2> trip*',
      'without (any |)heating',
      '(5|6|7|8|9|10|11|12|13|14|15) degrees'
    ]
  },
  {
    category: 'essential',
    certain: true,
    phrases: [
      '(hot water|heating|boiler|electricity) <1> (stopped|gone|failed)',
      'lock <1> (jammed|broken|stuck)',
      'not a drop'
    ]
  }
]
