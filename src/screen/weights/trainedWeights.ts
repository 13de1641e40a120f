/** Learned from the development sentences by `test/screen/training`: not written by hand. */
export const trainedWeights = `
after:job	-37
alone	59
any:0	67
any:000	-162
any:08	32
any:10	-34
any:120	26
any:140	-60
any:15	-37
any:17	28
any:1707	-34
any:180	-28
any:1814	-31
any:18e	52
any:18s	-64
any:19	43
any:1930s	-43
any:1976	-37
any:1987	-41
any:1988	32
any:1989	-32
any:1990	-43
any:1997	-35
any:1999	-26
any:1er	-53
any:200	-101
any:2000	26
any:2002	-29
any:2004	43
any:2008	26
any:2013	37
any:2014	28
any:2015	31
any:2022	53
any:2025	42
any:2027	-42
any:2028	-33
any:2031	-37
any:20881	30
any:20e	28
any:21	32
any:22	-26
any:24	-44
any:2e	-30
any:2m	-52
any:30	-60
any:300	-80
any:34	56
any:340	-46
any:40	-91
any:400	-78
any:41st	34
any:50	37
any:500	-54
any:512	42
any:518	31
any:5521	31
any:58	36
any:5e	-26
any:5g	-40
any:6	39
any:60	-91
any:600	-71
any:61	-26
any:62304	-41
any:64	29
any:7	-53
any:75	-26
any:77	69
any:79	28
any:8	29
any:800	-67
any:88	34
any:900	-119
any:91	52
any:92	-39
any:a1	-31
any:a40	-31
any:a6	-59
any:a69	31
any:a7	-44
any:aa	54
any:aah	27
any:ab	-44
any:abandonnees	38
any:abattage	-25
any:abattoir	-27
any:abbey	-33
any:abeilles	-31
any:abide	31
any:abitur	-48
any:abnormal	-50
any:abolish	29
any:abolitionist	43
any:abortion	-25
any:above	29
any:abrite	-39
any:absences	51
any:absente	52
any:absenteisme	-36
any:absolute	-33
any:abstention	-53
any:abstentionniste	35
any:absurd	-32
any:absurde	30
any:absurdite	-25
any:abuse	-29
any:academia	-56
any:academic	-26
any:acariens	54
any:acas	-56
any:accent	-37
any:acceptabilite	-34
any:accepte	41
any:acceptee	49
any:accepter	-41
any:accessibility	-28
any:accessible	-48
any:accidents	-66
any:accompagne	-65
any:accompagnes	-42
any:accompanist	-48
any:accord	-36
any:accordee	27
any:according	48
any:accordingly	29
any:accordionist	-45
any:accords	-40
any:accountant	-55
any:accountants	-46
any:accounting	-75
any:accounts	-117
any:accouplement	-30
any:accouplements	-33
any:accra	28
any:accroc	38
any:accueil	-53
any:accueillait	-32
any:accueillent	26
any:accuracy	-39
any:acharne	40
any:achats	-74
any:acheteuse	-93
any:achterberg	32
any:aclu	35
any:acorn	50
any:acquis	-50
any:acquitte	42
any:acquitted	39
any:acquittee	46
any:across	-84
any:act	-49
any:acted	-66
any:actes	-42
any:acteur	-48
any:actif	32
any:acting	-57
any:actionnaire	-31
any:activated	35
any:activee	58
any:activist	25
any:activiste	-33
any:activite	-39
any:activity	26
any:actor	-59
any:actors	-43
any:acute	-46
any:ad	-91
any:adaptation	-59
any:adapter	-48
any:adaptes	-44
any:added	25
any:addict	-25
any:addiction	-38
any:addictologie	-89
any:addicts	35
any:addresses	-45
any:ader	40
any:adherer	-54
any:adjoint	-53
any:adjoints	-63
any:adjuster	-50
any:administered	-68
any:administratif	-61
any:administration	-72
any:administrative	-39
any:administratives	-41
any:administrator	-65
any:administratrice	44
any:admirer	45
any:admissible	-45
any:admits	-54
any:admitting	-28
any:admoneste	27
any:adn	-60
any:ado	48
any:adopte	-28
any:adoptent	27
any:adoption	-45
any:adoptions	-32
any:adorno	-29
any:ads	-71
any:adsl	-40
any:adulte	40
any:adultery	-29
any:adventist	-38
any:advert	-65
any:adverts	-39
any:advice	-28
any:advised	-80
any:adviser	-96
any:advises	-37
any:advocate	54
any:advocates	-57
any:aerien	-67
any:aerienne	-26
any:aeroports	-55
any:aerospace	-30
any:aesh	-40
any:aesthetics	-39
any:afd	46
any:affaires	-71
any:affairs	-98
any:affichees	28
any:affiches	-61
any:affiliated	36
any:affiliation	35
any:affilie	28
any:affirme	31
any:afghanistan	45
any:afis	39
any:afp	-79
any:african	-36
any:afscme	59
any:aftra	-25
any:agees	-32
any:ageing	-37
any:agence	-42
any:agencement	-50
any:agenda	-35
any:agent	-88
any:agente	-31
any:agents	-36
any:aggregation	-36
any:agile	-47
any:agiles	-56
any:agm	-51
any:agms	-40
any:agnosticism	37
any:agnosticisme	-25
any:agonie	-37
any:agreement	-63
any:agreements	-33
any:agregation	-49
any:agrege	-46
any:agresse	-71
any:agression	-45
any:agricoles	-28
any:agricultrice	36
any:ahead	-58
any:ahmadi	50
any:ahtee	68
any:aid	-119
any:aider	-40
any:aids	-32
any:aile	-43
any:ailier	-50
any:ailing	-76
any:aimable	-47
any:aimait	39
any:aimants	-31
any:aimer	27
any:aimerait	-38
any:aipd	-31
any:air	-62
any:airbus	-61
any:aires	-39
any:airframes	-29
any:airline	-28
any:airlines	-64
any:airports	-48
any:airways	-26
any:aise	-48
any:akande	-30
any:alais	-28
any:alarm	-30
any:alarme	-48
any:alarms	-53
any:albert	52
any:album	-79
any:alcoholic	35
any:alcoholics	-35
any:alcool	41
any:alcoolemie	25
any:algebraic	-25
any:alger	-37
any:algerie	46
any:algorithmique	-37
any:algorithms	-44
any:alignment	-30
any:aligre	35
any:alike	-50
any:alimentaire	-41
any:allard	-26
any:allegations	45
any:alleged	41
any:allemand	-61
any:allemande	33
any:allemands	-26
any:allergic	-27
any:alliance	30
any:allocations	38
any:allotment	-58
any:allotments	25
any:allowed	-27
any:allures	-28
any:ally	-47
any:almoner	40
any:almost	-48
any:along	27
any:alongside	35
any:alpes	-35
any:alpiniste	-25
any:altar	-27
any:alternee	-71
any:altruistic	-41
any:amadi	32
any:amante	26
any:amants	-68
any:amap	-37
any:amateur	-46
any:amazon	48
any:ambassades	-27
any:ambassador	-52
any:ambidextre	-45
any:ambigue	26
any:ambition	47
any:ambulance	-46
any:ambulancier	-63
any:ambulanciere	-54
any:ame	-36
any:amelioration	-41
any:ameliore	-47
any:amendements	-31
any:amendes	-51
any:amies	35
any:amin	-28
any:amis	40
any:amitie	-25
any:aml	-44
any:amnistie	40
any:among	-42
any:amoureuse	-48
any:anaesthetist	-25
any:analyse	-27
any:analyses	-31
any:analysis	-79
any:analyst	-111
any:analyste	-50
any:anar	38
any:anarchisme	28
any:anarchiste	57
any:ancestor	-30
any:ancestry	-59
any:ancien	27
any:ancienne	38
any:anciennes	-26
any:anciens	-42
any:andrew	32
any:andrews	-55
any:anemie	56
any:anger	39
any:angioedema	30
any:anglais	-63
any:anglia	-33
any:anglican	-102
any:angoisse	33
any:animalerie	-39
any:animateur	-57
any:animatrice	-108
any:animaux	38
any:animist	31
any:ankle	25
any:ankles	-54
any:anne	-26
any:annecy	-62
any:anniversaires	-31
any:annonces	-34
any:annual	-37
any:annuel	-66
any:annuelles	-26
any:annuels	-41
any:annule	47
any:annulee	30
any:anomalie	31
any:anonyme	-25
any:anorexia	-28
any:answered	-52
any:answers	-84
any:anthroposophist	44
any:anti	35
any:anticoagulants	55
any:antifraude	-48
any:antimilitaristes	-31
any:antiquaire	-29
any:antiques	-54
any:antispecisme	37
any:antitheiste	56
any:antivirus	-37
any:antrim	49
any:anxiolytique	31
any:apaisee	-25
any:apaisees	-38
any:api	-28
any:apiarist	-30
any:apnee	63
any:apoe4	-30
any:apolitical	29
any:apologised	-45
any:apostasie	29
any:app	-29
any:appareille	27
any:apparel	-62
any:apparent	-31
any:apparently	27
any:appartement	29
any:appartient	49
any:appeals	-76
any:appeared	-28
any:appel	-49
any:appelez	42
any:appels	-28
any:appli	-42
any:applicants	-111
any:applicateur	-43
any:applique	30
any:appliquee	-65
any:apply	40
any:appoint	-29
any:apporte	41
any:apprentices	-102
any:apprenticeships	-68
any:apprentie	43
any:apprentis	-49
any:appris	39
any:approach	-73
any:approval	-61
any:apps	-35
any:appui	30
any:april	35
any:apte	38
any:apurees	-28
any:aquarium	-38
any:arachides	38
any:aramco	-64
any:arbitrates	-37
any:arbitrations	-32
any:arbitre	-56
any:arc	-66
any:arch	37
any:archaeology	-25
any:arche	32
any:archeologiques	-32
any:archeologue	-26
any:architect	-39
any:architecte	-38
any:architectes	-49
any:architectural	-27
any:architecture	-61
any:archives	-80
any:archivist	-77
any:archiviste	-45
any:area	-38
any:arena	-34
any:argentine	45
any:argile	-37
any:argon	-25
any:aristotle	-43
any:arkansas	-34
any:arles	-42
any:arm	27
any:armees	-49
any:armes	26
any:armoires	-35
any:arranged	-52
any:arrestation	-25
any:arresting	-34
any:arrests	-41
any:arret	40
any:arrets	-66
any:arrivants	-61
any:arrive	-79
any:arrondissement	35
any:arson	-26
any:arte	-34
any:arthritic	33
any:article	43
any:artisanale	-34
any:artisans	-27
any:artist	-62
any:artistes	-43
any:artistique	-31
any:artists	-45
any:arts	-94
any:asbo	25
any:ascenseur	-47
any:ascot	-57
any:asexual	27
any:ash	27
any:ashkenazi	42
any:ashley	37
any:aside	-67
any:asie	-76
any:asking	33
any:asmatique	52
any:asos	-37
any:aspirateurs	-32
any:assange	34
any:assaulted	-56
any:asse	-29
any:assemblage	-54
any:assembled	-28
any:assemblee	-49
any:assessed	-47
any:assessor	-62
any:assidu	-36
any:assigne	47
any:assises	-41
any:assistant	-103
any:assistante	-57
any:associate	26
any:associatif	-60
any:association	-26
any:associations	-42
any:associes	-54
any:assumees	55
any:assurance	-40
any:assured	25
any:assures	40
any:assureur	-73
any:asthma	-56
any:asthmatic	50
any:asthme	34
any:astoria	33
any:astrazeneca	-62
any:astrology	34
any:astronomie	-35
any:atelier	-64
any:athees	38
any:atheism	-43
any:atheists	29
any:athlete	37
any:athletics	-32
any:athletisme	-30
any:atlanta	43
any:atlantic	-64
any:atlas	-32
any:attache	-46
any:attack	37
any:attal	-27
any:atteint	-32
any:attend	48
any:attendait	29
any:attendant	-44
any:attended	62
any:attendent	28
any:attendre	-48
any:attends	37
any:attentats	-40
any:attente	-40
any:attentive	-39
any:attestee	36
any:attirance	-40
any:attire	-61
any:attiree	-30
any:attitude	-57
any:attorney	-33
any:attract	-31
any:attracted	-25
any:attracts	-35
any:attribue	37
any:atypiques	-47
any:aube	27
any:auction	-51
any:auctioned	-38
any:auctioneer	-34
any:aude	-54
any:audience	-67
any:audio	-51
any:audiobooks	-39
any:audiologists	-58
any:audioprothese	-27
any:audit	-94
any:audited	-79
any:auditeur	-66
any:auditors	-76
any:audits	-53
any:aujourd	30
any:aumonier	-64
any:aumoniere	-57
any:aupres	-35
any:aurait	46
any:aurelius	-39
any:aurore	44
any:austerite	-53
any:austin	38
any:auteur	-44
any:auteure	-35
any:authentication	33
any:author	-60
any:authorised	-40
any:authorities	-38
any:authority	-64
any:autism	-39
any:autisme	-30
any:autiste	45
any:autoimmune	33
any:automated	39
any:automates	-33
any:automatique	-59
any:automatiquement	45
any:automatise	-25
any:automne	53
any:automobiles	-35
any:autonome	35
any:autonomie	63
any:autorisant	-26
any:autorisation	-55
any:autorise	33
any:autorisee	-50
any:autorite	-42
any:autoroute	48
any:autre	48
any:autrice	-32
any:autumn	27
any:auxiliaire	-41
any:available	-37
any:aventure	-47
any:aventures	-47
any:aventureuse	-70
any:aventurier	-34
any:averted	-49
any:avertissement	50
any:aveugle	-49
any:aviaire	-40
any:aviemore	-34
any:avignon	-31
any:avion	44
any:avions	-30
any:aviron	-25
any:avis	-35
any:avocat	-104
any:avocate	-108
any:avocats	48
any:avoids	-42
any:avoue	51
any:avril	30
any:awaiting	26
any:awakening	33
any:award	-27
any:awards	-27
any:aware	41
any:awareness	-47
any:b	-26
any:b27	-28
any:b2v	-51
any:ba	-61
any:babies	-39
any:baby	54
any:bac	-45
any:bachelor	-47
any:bachelors	-36
any:backed	-50
any:background	-26
any:backlog	-50
any:backs	-28
any:backup	-40
any:backups	-30
any:badges	-55
any:badgeuse	-39
any:badgeuses	-54
any:badly	-54
any:bagne	-34
any:bagnes	-43
any:bags	-38
any:baha	-50
any:baies	-30
any:bail	-52
any:bailiff	-72
any:bailleur	-36
any:baisse	-49
any:bake	-50
any:baker	-56
any:bakery	-90
any:bakes	-35
any:baking	-45
any:balais	-45
any:balance	-33
any:balanced	-34
any:baldwin	31
any:ball	-25
any:ballads	-28
any:balliol	-49
any:ballots	-66
any:ballroom	-43
any:balpa	50
any:baltic	-37
any:bamako	55
any:ban	34
any:banc	-56
any:band	-56
any:bande	-34
any:bandmaster	-36
any:bands	-69
any:bandsman	45
any:banff	35
any:bank	-73
any:banking	-47
any:bankruptcy	-92
any:banks	-52
any:banners	-41
any:bannieres	-41
any:banque	-54
any:banques	-49
any:banquet	-64
any:bans	58
any:bapteme	40
any:baptised	-39
any:baptist	-65
any:bar	-33
any:barber	-43
any:barcelona	-26
any:bare	-25
any:barista	-49
any:barman	-87
any:baronetcy	-71
any:barracks	-35
any:barre	-55
any:barricades	57
any:barring	-28
any:barrister	-83
any:bars	-26
any:bartender	-30
any:baryton	-42
any:bas	42
any:base	33
any:based	-73
any:basel	-50
any:basement	-63
any:basic	-28
any:basketball	-37
any:basque	-30
any:basques	-25
any:bass	-57
any:basse	-51
any:bat	-31
any:bataille	-34
any:bateau	-27
any:bath	-26
any:bathing	-27
any:bati	-61
any:batiment	-97
any:batteries	-37
any:battery	-30
any:batting	46
any:baux	-26
any:bayard	35
any:bayer	-26
any:bayesian	-43
any:bayonne	-30
any:bayrou	61
any:bbc	-85
any:bce	-29
any:bde	-36
any:beach	-40
any:bearer	36
any:beat	-34
any:beaten	37
any:beau	-47
any:beautician	-68
any:beautifully	35
any:beaux	-27
any:beaver	-26
any:bebe	-47
any:because	25
any:beds	-55
any:bedside	-40
any:beekeeper	-43
any:beekeeping	-68
any:been	50
any:beer	-27
any:bees	-83
any:began	45
any:begue	44
any:behalf	-65
any:behavioural	-27
any:behaviourist	-47
any:beko	-70
any:belarus	44
any:believed	38
any:belle	-56
any:belmarsh	-45
any:belonging	-52
any:belongs	29
any:belt	-63
any:bench	-95
any:benedictine	-53
any:beneficie	59
any:benefit	-27
any:benelux	-32
any:benevolement	33
any:benevoles	-65
any:benign	27
any:benin	34
any:benjamin	-34
any:berenice	-28
any:berlin	-62
any:bernadette	-51
any:berne	-28
any:besoin	-46
any:best	-37
any:bestseller	-50
any:beth	36
any:beton	-49
any:better	-45
any:beurre	-27
any:bevan	29
any:beyond	64
any:bfawu	34
any:bi	-30
any:biafra	44
any:bialowieza	-38
any:biathlon	-40
any:biberons	-31
any:bibles	-30
any:bicarburant	-30
any:bicycles	-36
any:bids	-32
any:bigger	29
any:bijoutiere	-56
any:bike	26
any:bikes	-28
any:bilame	-34
any:bilan	-62
any:bilingual	-48
any:bilingues	-32
any:billet	30
any:billetterie	-40
any:bimestrielle	-29
any:bimoteur	-56
any:bin	-47
any:binder	-34
any:binome	-44
any:bins	-28
any:bio	37
any:biobanque	-36
any:biochemist	-69
any:bioethics	-47
any:bioethique	-35
any:biographe	-41
any:biographer	-48
any:biography	-70
any:bioinformatics	-29
any:biologie	-72
any:biology	-77
any:biometrics	-36
any:biometrie	-57
any:biosas	44
any:biotech	-43
any:bipolar	29
any:birch	-39
any:bird	-36
any:birmingham	-42
any:births	-53
any:biscuits	-53
any:bisexuel	51
any:bisexuelle	28
any:bisontin	-64
any:bistro	-75
any:bistrot	48
any:bit	47
any:bivouac	-38
any:black	-36
any:blackballed	38
any:blackmailed	-28
any:blackpool	-57
any:blacksmith	-29
any:bladder	-41
any:blades	-30
any:blake	-29
any:blame	-55
any:blanche	-29
any:blanches	-33
any:blanchi	43
any:blanchiment	-28
any:blanchisserie	-47
any:blank	33
any:blaster	-54
any:ble	-48
any:bleeding	-39
any:blesses	-35
any:blessures	54
any:bleu	-86
any:bleue	-63
any:blew	42
any:blind	-45
any:blindfold	-39
any:blinds	37
any:blocages	42
any:blockade	-43
any:blocked	-32
any:blockers	29
any:blog	40
any:blogged	43
any:blogger	47
any:blues	-37
any:bma	27
any:board	-65
any:boarding	-43
any:boardroom	-47
any:boasts	42
any:boathouse	-37
any:boats	-36
any:bobby	27
any:bodhran	32
any:body	-36
any:bodyguard	-30
any:boilermakers	33
any:boilers	-31
any:boire	50
any:bois	-61
any:boite	-33
any:bold	-40
any:bolotnaya	-27
any:bolton	34
any:bon	-39
any:bond	-40
any:bonds	-69
any:bonne	-52
any:bonnes	-48
any:bons	-97
any:bonus	-68
any:book	-113
any:bookchin	39
any:booked	-84
any:booking	-35
any:bookings	-83
any:bookkeeper	-110
any:books	-124
any:bookshelf	52
any:bookshop	-66
any:boots	-76
any:bore	-31
any:boring	41
any:born	36
any:bornes	-83
any:borough	31
any:borstal	73
any:bose	25
any:boss	-41
any:bosses	-26
any:bot	-39
any:botanist	-60
any:botswana	-32
any:bottes	-41
any:bottle	26
any:bottoms	32
any:bouche	-42
any:boucher	-60
any:bouches	-43
any:bouddha	-31
any:bouddhiste	-62
any:bougerait	-42
any:bought	-44
any:boulangerie	-76
any:boulangers	-37
any:bouncer	-30
any:boundary	-44
any:bourgogne	-49
any:bourse	-66
any:boute	-25
any:bouteille	-47
any:bouteilles	-58
any:boutique	-123
any:bovet	-26
any:bow	57
any:bowls	28
any:box	-37
any:boxes	-34
any:boxing	48
any:boy	44
any:boycotted	-38
any:boycotts	34
any:boyfriend	-25
any:boys	41
any:bracelets	-53
any:bradford	-35
any:braille	-76
any:braised	-27
any:brakeman	-42
any:brancardier	-43
any:brand	-126
any:brands	-65
any:braquage	-67
any:braqueur	51
any:bras	-30
any:brass	-81
any:brasserie	-43
any:brawl	28
any:bray	-34
any:brazilian	-25
any:bread	-70
any:break	-46
any:bream	-26
any:breast	41
any:breastfeeding	49
any:breath	-36
any:brebis	-45
any:bred	-42
any:breeder	-60
any:breeding	-54
any:breeds	-35
any:breguet	-38
any:brest	-70
any:breton	25
any:bretonnes	-27
any:brevet	-37
any:brevets	-55
any:brewer	-70
any:brexiteer	35
any:bricklayer	-58
any:bricklaying	-44
any:bridal	-59
any:bride	-49
any:bridge	-46
any:bridges	-25
any:brief	-90
any:briefed	-27
any:briefing	-28
any:briefings	-25
any:brigade	-86
any:brigader	43
any:bris	35
any:british	-29
any:brno	37
any:broadband	-51
any:broadcaster	-33
any:broadmoor	-37
any:brodeuse	-29
any:broke	25
any:broker	-89
any:brothel	-28
any:brothels	36
any:brotherly	-32
any:brothers	-51
any:brown	35
any:browser	-51
any:bruits	35
any:brule	26
any:brulure	-29
any:bruno	-45
any:brut	-72
any:bruxelles	25
any:bruxellois	-42
any:bsc	-85
any:btp	-41
any:bts	-52
any:buchan	28
any:buddhist	-75
any:budget	-127
any:budgets	-57
any:buffalo	30
any:bug	-45
any:bugs	-53
any:build	-67
any:builder	-53
any:building	-72
any:built	-136
any:bullet	-47
any:bullied	26
any:bumper	-30
any:bunting	-62
any:bureaucracy	-32
any:bureaux	-57
any:burger	-45
any:burgermeister	28
any:burgled	-65
any:buried	32
any:burned	39
any:burnt	40
any:bursar	-26
any:bursary	-44
any:bus	-74
any:buses	-39
any:business	-50
any:businessmen	-25
any:busker	-36
any:buste	65
any:busy	28
any:but	27
any:butch	31
any:butcher	-63
any:butler	-33
any:butte	-59
any:butter	-48
any:buvards	-25
any:buvette	-77
any:buyer	-61
any:buyers	-67
any:buying	-48
any:byrne	-58
any:cab	43
any:cabane	-30
any:cabaret	-71
any:cabin	-67
any:cabinet	-40
any:cables	-50
any:cableur	34
any:caces	-30
any:cache	-25
any:cachee	-30
any:cadet	-39
any:cadiz	72
any:cadolle	-27
any:cadre	-57
any:cadres	-74
any:cadreur	-73
any:caf	-25
any:cafe	-52
any:cafeteria	-27
any:cahuzac	28
any:cairngorms	-38
any:caisse	-55
any:cake	-28
any:cakes	-59
any:calais	-35
any:calculations	-33
any:calculus	37
any:caller	-41
any:callers	-46
any:calligraphy	-29
any:calling	-25
any:calm	-34
any:calme	-63
any:calmly	-49
any:calvitie	25
any:cambridge	-46
any:came	26
any:cameraman	-32
any:cameras	-35
any:camerounaise	33
any:camhs	-28
any:camion	-46
any:camp	-50
any:campagnes	-41
any:campaigner	-45
any:campaigns	-39
any:campe	26
any:camping	-65
any:campsite	-31
any:camus	-64
any:canada	-38
any:canadian	-31
any:canadien	-35
any:cancelled	39
any:candidats	-52
any:candidature	34
any:candour	-52
any:canine	-48
any:canne	61
any:cannes	-37
any:cantal	-29
any:canteen	-40
any:canton	68
any:canvas	-28
any:canvassed	46
any:capacity	-61
any:capita	-36
any:capitales	27
any:capitalism	39
any:capitol	47
any:capricorn	-25
any:captee	45
any:capteur	-50
any:capteurs	-48
any:captioned	-50
any:captions	-35
any:caractere	-44
any:caracteres	-66
any:caravanes	-44
any:caravans	-35
any:carbide	-27
any:carbone	-50
any:carceral	-32
any:cardigan	-30
any:cardio	-42
any:cardiologie	-42
any:cardiologist	26
any:care	-57
any:cared	-65
any:career	-25
any:caresser	-45
any:caring	27
any:cariste	27
any:carnaval	-61
any:carnet	36
any:carousel	25
any:carpentry	-45
any:carr	-28
any:carre	-44
any:carried	-77
any:carriere	-32
any:carries	30
any:cartes	-73
any:cartesien	-39
any:cartographe	-40
any:cartographie	-58
any:cartoon	-28
any:cartoonist	-27
any:cartoons	-57
any:carved	-49
any:caryotypiste	-57
any:cascadeur	-66
any:caseload	-27
any:cases	-89
any:caseworker	-63
any:cash	-88
any:cashier	-77
any:casiers	-62
any:casino	29
any:casque	29
any:casquette	26
any:castel	-46
any:caster	-25
any:casting	-25
any:cataloguer	-39
any:catalysis	-30
any:catapults	-32
any:cataracts	39
any:categorical	57
any:catered	-38
any:caterer	-90
any:catering	-80
any:cathedral	-48
any:catholic	-77
any:catholicism	54
any:catholique	-28
any:cats	-33
any:cattle	-59
any:cause	41
any:cautions	-29
any:cautious	36
any:cavaleur	27
any:cavalry	-42
any:cave	-28
any:cdd	-97
any:cdi	-62
any:cdu	36
any:cea	43
any:ceausescu	35
any:cecile	28
any:cedars	34
any:cedetiste	46
any:cegetiste	40
any:ceilings	-32
any:cela	30
any:celebrate	-25
any:celibacy	-27
any:celibataire	-109
any:celibate	48
any:cells	-51
any:cellulaire	-37
any:center	65
any:central	63
any:centrale	-41
any:centres	-30
any:ceo	-42
any:certification	-50
any:certified	-52
any:certifiee	-31
any:certifies	38
any:cesure	-31
any:cet	-86
any:cfdt	28
any:cfe	-33
any:cfo	-58
any:cftc	65
any:cgt	25
any:chabbat	-40
any:chacun	26
any:chad	-32
any:chain	-79
any:chaine	-55
any:chained	29
any:chains	-34
any:chalet	33
any:chaleur	-32
any:chaleureux	-39
any:chamber	-28
any:champagne	-34
any:changement	-69
any:changer	38
any:channel	-25
any:channels	-35
any:chantal	32
any:chantiers	-57
any:chaotic	-32
any:chap	36
any:chapardait	41
any:chapel	-45
any:chapels	-38
any:chapitre	-49
any:chaplain	-44
any:chaplaincy	-30
any:characters	-29
any:charcutier	-39
any:charge	-57
any:charged	-26
any:chargee	-49
any:chargees	-31
any:charities	-54
any:charity	-104
any:charlottesville	55
any:charnelle	31
any:charte	-68
any:charter	64
any:chartered	-108
any:chartes	-26
any:chartist	49
any:charts	29
any:chasse	26
any:chateau	-28
any:chatterley	-28
any:chaud	-34
any:chaudement	-25
any:chauffage	-76
any:chaussee	32
any:chaussures	-50
any:chauves	-25
any:chavez	39
any:che	33
any:cheaper	-35
any:cheating	-52
any:check	36
any:checklists	-53
any:checkpoint	-34
any:checks	-79
any:cheek	-31
any:cheered	42
any:cheerful	-38
any:cheers	72
any:cheese	-33
any:chef	-45
any:cheffe	-35
any:cheltenham	-44
any:chemical	-39
any:cheminots	62
any:chemotherapy	27
any:chen	26
any:chene	-32
any:cheptel	-32
any:cheque	29
any:chercheur	-62
any:chercheuse	-49
any:cheshire	34
any:chess	-91
any:chevaux	-57
any:chevres	-34
any:chicago	29
any:chicks	-37
any:chief	-53
any:chien	-50
any:chiens	-62
any:chiffre	-66
any:chiffres	-59
any:child	57
any:childhood	-51
any:children	-37
any:chimera	28
any:china	25
any:chinois	-38
any:chirurgie	-81
any:chirurgien	-85
any:chirurgienne	-63
any:chirurgiens	-26
any:chocolat	-26
any:chocolatier	-40
any:chocolats	-29
any:choice	37
any:choir	-26
any:choirs	28
any:choisit	-40
any:chome	-35
any:choose	66
any:chord	-39
any:choregraphie	-41
any:choristers	-51
any:chorus	41
any:chose	-32
any:choux	-49
any:chretien	34
any:christened	59
any:christian	-40
any:christie	-42
any:chromatography	-57
any:chromosomes	-59
any:chronic	-31
any:chronicle	-29
any:chroniqueur	-49
any:chroniqueuse	-70
any:chu	-76
any:church	-35
any:churches	37
any:chypre	-28
any:cicatrices	28
any:cidre	-25
any:ciel	-46
any:cigarettes	50
any:cimade	-44
any:cinema	-49
any:cinquieme	-41
any:cioran	27
any:cipd	-50
any:circle	39
any:circonstances	-75
any:circuit	-58
any:circulated	30
any:circulation	-35
any:circule	41
any:circulent	33
any:circus	-31
any:cirque	-34
any:cis	52
any:cisco	-44
any:citizen	-73
any:citizens	-29
any:citoyen	-45
any:citys	-48
any:civil	-26
any:civilian	45
any:civique	-58
any:clacton	31
any:claimant	-49
any:claims	-26
any:claire	-29
any:clarified	63
any:class	-30
any:classe	-71
any:classes	-97
any:classics	-58
any:classiques	-37
any:classroom	-61
any:clauses	-50
any:claustrophobe	44
any:claviers	-27
any:clean	25
any:cleaned	-75
any:cleaner	-80
any:cleaning	-39
any:cleans	-47
any:clearance	-59
any:cleared	34
any:clearview	-50
any:clef	44
any:clefs	-31
any:cleft	32
any:clerk	-125
any:clerked	-41
any:clerks	-33
any:cles	-46
any:cliches	-28
any:clientele	-96
any:clients	-66
any:cliffs	-46
any:climate	50
any:climber	-30
any:climbing	30
any:climbs	27
any:clinic	-45
any:clinical	-40
any:clinically	54
any:clinicienne	-40
any:clinique	-67
any:clinton	-48
any:clip	-44
any:clipboard	-56
any:clocking	-41
any:clockmakers	-27
any:cloisons	-68
any:clonage	-62
any:clone	-81
any:cloned	-25
any:clones	-29
any:cloning	-45
any:clos	-66
any:closed	-36
any:closeted	28
any:closing	-61
any:closure	-66
any:cloud	-82
any:clouds	-58
any:club	-54
any:clubs	35
any:clumsy	33
any:cnaps	-34
any:cnc	-31
any:cnil	-72
any:cnrs	-41
any:coach	-93
any:coached	-50
any:coaches	-25
any:coastguard	-43
any:cochee	38
any:cochlear	26
any:cocktails	-48
any:coco	42
any:cocoa	-27
any:code	-62
any:codebase	-31
any:coded	-46
any:codes	-49
any:coding	-33
any:coequipiers	-63
any:coeur	-45
any:coffee	-76
any:coffre	40
any:coffreur	-68
any:cofondatrice	-37
any:cohort	-38
any:coiffe	-65
any:coiffeuse	-37
any:coiffure	-70
any:cold	-27
any:coldstream	-48
any:cole	35
any:collaborateur	-91
any:collaboratrice	-33
any:collapsed	29
any:collations	-25
any:colleagues	-25
any:collected	56
any:collectee	29
any:collection	-65
any:collectionne	30
any:collections	-36
any:collective	-95
any:collector	-33
any:collectors	-30
any:collects	32
any:collegiens	-62
any:collier	-37
any:colliers	-47
any:colline	-57
any:colloque	-45
any:colocataires	-29
any:colocation	-46
any:cologne	-40
any:colombia	-30
any:colon	32
any:colorado	-36
any:coloriste	-55
any:colour	-63
any:colours	29
any:colston	-70
any:columbia	34
any:column	-38
any:columnist	46
any:coma	47
any:combattait	60
any:comble	51
any:comedian	-56
any:comedie	-64
any:comedien	-34
any:comedienne	-31
any:comedy	-81
any:comes	47
any:comfortable	27
any:comma	-56
any:commande	-26
any:commander	-51
any:commemorative	-27
any:commencer	-47
any:commercants	-40
any:commerce	-94
any:commerces	-30
any:commercial	-69
any:commerciale	-87
any:commerciales	-42
any:commercialise	-50
any:commerciaux	-38
any:commissaire	-38
any:commissariat	32
any:commission	-38
any:commissions	-29
any:commitments	-46
any:commits	-37
any:committee	-30
any:committeeman	40
any:committees	-76
any:commons	-52
any:communale	36
any:communaute	61
any:commune	-30
any:communes	-28
any:communicante	-54
any:communication	-72
any:communicative	-33
any:communicator	-47
any:communistes	39
any:commute	-34
any:commuting	-47
any:compagnon	-51
any:compagnons	33
any:companies	-68
any:comparaison	-35
any:comparative	-54
any:compare	39
any:comparee	55
any:comparison	44
any:comparu	27
any:compas	-48
any:compasses	-58
any:compensee	52
any:competences	-57
any:competitors	-26
any:complains	30
any:complaint	52
any:complaints	-71
any:complet	28
any:complexe	-66
any:composer	-39
any:composites	-26
any:compost	-56
any:compressed	-25
any:compression	-27
any:comprises	-42
any:comptabilise	-43
any:comptabilite	-79
any:comptable	-29
any:comptes	-77
any:comptoir	-31
any:computer	-62
any:comradely	-29
any:con	33
any:concedes	28
any:concept	-57
any:concerne	34
any:concerned	-25
any:concert	-47
any:concerts	-47
any:conchyliculture	-31
any:concierge	-32
any:conciliatrice	-35
any:conclu	-30
any:concoit	-58
any:concordant	25
any:concordent	40
any:concours	-74
any:concu	-47
any:concussion	26
any:condamine	-29
any:condamnes	-51
any:conditional	44
any:conditionnel	26
any:conditionnelle	39
any:conditions	26
any:conducted	-43
any:conducteur	-45
any:conductor	-42
any:conducts	33
any:conduisait	37
any:confectionery	-45
any:confederal	73
any:conference	-37
any:conferences	-49
any:conferencier	-30
any:conferenciere	-36
any:confesses	-47
any:confession	-61
any:confessionnelle	-51
any:confiance	-82
any:confided	37
any:confident	-26
any:confidentiel	26
any:confie	26
any:confier	30
any:confirm	-32
any:confirmed	40
any:confirmee	29
any:confirms	-52
any:confiserie	-40
any:conflit	26
any:conflits	-38
any:confondent	-38
any:conformite	-54
any:confucian	41
any:confucius	37
any:congelateurs	-37
any:congo	-35
any:congresswoman	-42
any:conjoint	-48
any:conjugal	-37
any:connectee	-36
any:connectes	36
any:connective	28
any:connu	50
any:connue	48
any:conquete	-55
any:conquetes	39
any:consciencieuse	-31
any:conscientious	-36
any:conscription	-32
any:conseil	-35
any:conseille	-70
any:conseiller	26
any:conseils	-26
any:consensual	58
any:consent	-39
any:consented	31
any:consentement	42
any:consequence	32
any:consequential	-33
any:conservation	-75
any:conservatism	51
any:conservator	-90
any:conservatrice	-40
any:conservees	33
any:conserves	46
any:considere	26
any:considers	51
any:consomme	27
any:constituent	-42
any:constituents	-29
any:constitution	-44
any:construcion	40
any:construit	-35
any:consulaire	-59
any:consulate	40
any:consultancy	-34
any:consultant	-85
any:consultante	-56
any:consultatif	-46
any:consultations	-70
any:consulting	-62
any:consumer	-72
any:contagieux	-46
any:containers	-28
any:contempt	29
any:contentieux	-68
any:contention	36
any:contenu	-57
any:contenus	-42
any:contestations	-25
any:conteuse	-35
any:continue	-40
any:continuous	-63
any:contraception	-73
any:contraceptive	-47
any:contract	-79
any:contracte	29
any:contractee	28
any:contractor	-98
any:contractors	32
any:contracts	-39
any:contractuel	-30
any:contradicteurs	-30
any:contradiction	26
any:contraintes	-25
any:contraire	-38
any:contrat	-26
any:contrats	-61
any:contre	33
any:contrebande	31
any:contrefacon	49
any:contremaitre	54
any:contributeur	-31
any:control	-26
any:controle	-31
any:controlee	29
any:controleur	-63
any:controleurs	26
any:controlled	-29
any:controller	-59
any:controls	-34
any:convaincu	30
any:convaincus	-54
any:convened	-55
any:convent	-25
any:convention	33
any:conventions	-58
any:conversions	-31
any:convert	-34
any:convict	-63
any:convicts	-60
any:convinced	37
any:convincing	-44
any:convoy	33
any:conway	30
any:cook	-58
any:cookbook	-52
any:cooked	-47
any:cooks	-46
any:cooperates	34
any:cooperative	-48
any:coordinated	-27
any:coordinateur	-28
any:coordinator	-58
any:coordinatrice	-38
any:copie	35
any:copine	-63
any:copper	-56
any:coproprietaires	-58
any:copropriete	-55
any:coptic	-66
any:copy	-44
any:copywriter	-39
any:coquines	60
any:coquins	25
any:cord	-28
any:cordee	-65
any:core	33
any:coriace	30
any:cornwall	37
any:corpo	27
any:corporation	-44
any:corps	-27
any:corpus	-32
any:correcteur	-25
any:correctly	34
any:correctrice	-72
any:correspondant	-33
any:correspondent	-64
any:corrida	44
any:corrige	-59
any:corse	43
any:corsets	-58
any:cosmetics	-56
any:cosmetique	-28
any:coste	-44
any:costed	-43
any:costs	-57
any:costume	-56
any:costumier	-37
any:costumiere	-44
any:cotisations	-54
any:cottage	-28
any:couches	-36
any:coud	-32
any:couleurs	-45
any:councillors	-44
any:councils	-96
any:counsel	-48
any:counselled	-48
any:counsellor	-70
any:counsels	-25
any:count	-63
any:counted	-53
any:counter	26
any:counterpart	-31
any:counting	-56
any:countries	-43
any:country	41
any:coup	-49
any:coupe	-25
any:coupes	-35
any:couples	-91
any:cour	-52
any:courant	-58
any:courante	-51
any:courier	-55
any:courriel	-33
any:course	-55
any:courses	-46
any:coursiers	49
any:courtes	-47
any:courtier	-39
any:courtoisie	44
any:cousins	54
any:cout	-26
any:couts	-67
any:coutumes	-80
any:couture	-85
any:couturier	-33
any:couturiere	-44
any:couvert	-33
any:couverts	-33
any:couverture	-68
any:couvre	-56
any:cover	-61
any:covered	-46
any:covers	-28
any:cows	-36
any:cox	-44
any:cp	-56
any:cpam	-28
any:cpd	-37
any:cracher	56
any:craft	-39
any:craftsman	-33
any:craftsmen	-31
any:crash	59
any:crates	-40
any:cream	-52
any:creative	-26
any:creche	-41
any:credit	-133
any:credo	-82
any:creed	-43
any:creep	-36
any:cremation	-25
any:crepes	-61
any:crew	-40
any:criblages	-29
any:crick	-32
any:cried	41
any:criee	27
any:crier	-71
any:crillon	-30
any:crime	-58
any:criminal	-32
any:criminally	-39
any:criminel	-44
any:criminologist	-39
any:criminology	-58
any:crippled	-25
any:crippling	-32
any:crise	-81
any:crisis	-72
any:crispr	-69
any:criticising	36
any:critics	-55
any:critique	-82
any:critiques	-60
any:crm	-47
any:crohn	46
any:croit	35
any:croix	-56
any:cros	37
any:cross	-26
any:crossed	-65
any:crosswords	-67
any:crowds	47
any:crown	-43
any:croyait	-42
any:croyant	35
any:croyez	-57
any:crucible	-25
any:crumbs	-41
any:crus	49
any:crutch	-29
any:csc	31
any:cse	-97
any:csp	37
any:cue	-27
any:cuillere	-59
any:cuisine	-117
any:cuisines	-30
any:cuisinier	32
any:cuisiniste	-37
any:cuivres	-73
any:culpabilite	-35
any:cult	-41
any:culte	-70
any:cultes	-26
any:cultural	-36
any:culture	-53
any:culturelle	-31
any:cumann	30
any:cunard	-27
any:cups	-72
any:curated	-33
any:curatelle	34
any:curator	-64
any:cures	-41
any:curieux	-27
any:curiosity	-36
any:currency	-40
any:currently	48
any:curricular	-33
any:custody	-61
any:custom	-27
any:customer	-77
any:customers	-107
any:customs	-59
any:cut	-76
any:cutter	-81
any:cvpr	-29
any:cvs	-48
any:cyanoacrylate	-26
any:cycle	27
any:cyclers	-26
any:cynic	-41
any:cynical	-81
any:cynicism	-70
any:cynique	-44
any:cystic	-35
any:d	-34
any:dacosta	-37
any:dactylo	-69
any:dactylographie	-41
any:dactyloscopique	34
any:dad	30
any:dagenham	43
any:dairy	-28
any:daly	33
any:damages	-63
any:dames	-25
any:damp	-50
any:dance	-63
any:danced	43
any:dancer	-44
any:dances	-29
any:dangereuse	25
any:daniel	-26
any:danielle	-51
any:danish	-60
any:danse	-69
any:danseur	25
any:danseurs	-44
any:darfur	-38
any:darkroom	-46
any:darts	-59
any:dashboard	-39
any:dashboards	-25
any:data	-59
any:datait	-35
any:datasets	-72
any:dates	-35
any:dating	-28
any:daughters	-76
any:dauphins	-39
any:davey	25
any:david	-43
any:dax	-35
any:dbs	-29
any:deacon	-56
any:dead	-31
any:deadlines	-84
any:deaf	-32
any:deafness	29
any:deal	-35
any:dealer	-40
any:deals	-67
any:dealt	-59
any:dean	-34
any:deauville	-25
any:debaptise	39
any:debaptiser	28
any:debat	-54
any:debate	-63
any:debates	-33
any:debating	-36
any:debian	-30
any:debout	27
any:deboutee	37
any:debridee	33
any:debt	-49
any:debut	-52
any:debute	-28
any:decade	-31
any:decapage	-35
any:decided	32
any:decides	-43
any:decision	-47
any:deckhand	-42
any:decking	-35
any:declarant	-27
any:declaree	31
any:declares	34
any:decline	-60
any:declined	58
any:declines	31
any:decors	-41
any:decouche	42
any:decoupe	-47
any:decoupes	-33
any:decouvert	42
any:decouvertes	-41
any:deduites	40
any:deep	-80
any:defeat	-67
any:defect	48
any:defectueux	-25
any:defendants	-59
any:defends	-27
any:defilait	-54
any:defile	-36
any:definit	45
any:defis	-67
any:defunt	26
any:degeneration	36
any:degommeuses	34
any:degre	61
any:degree	-51
any:degrees	-40
any:degrowth	33
any:dehors	27
any:deist	37
any:delais	-82
any:delays	-69
any:delegated	-57
any:delegates	-59
any:deleguee	-40
any:deleguer	-107
any:delegues	-60
any:delhi	42
any:deliberative	-25
any:delinquants	-45
any:delits	-34
any:delivered	-80
any:deliveries	-39
any:delivers	-35
any:delivery	-91
any:dell	-28
any:deloitte	-37
any:demand	-45
any:demandera	-38
any:demands	26
any:demarche	-50
any:demarches	-39
any:demarre	-31
any:demasque	-51
any:demenage	-67
any:demenager	-27
any:demenagerions	25
any:demi	40
any:demisexual	25
any:demission	30
any:demissionne	47
any:demo	-39
any:democratic	-69
any:democratique	-45
any:democratised	-38
any:demon	37
any:demonstrated	38
any:demonstrations	-55
any:demonstrator	-51
any:demonstratrice	-57
any:demonte	-27
any:dems	34
any:dendrochronology	-28
any:denies	26
any:dentaire	-60
any:dentaires	-50
any:dentist	-62
any:dentiste	-41
any:dentistry	-29
any:depannage	-35
any:departemental	37
any:departementale	-62
any:departements	26
any:department	-87
any:depend	-32
any:dependance	-25
any:dependant	-26
any:depends	-69
any:depistage	-39
any:deplacement	-48
any:deplacements	25
any:deploiement	-44
any:deploye	-28
any:deployments	-62
any:deporte	37
any:depot	-33
any:depreciation	-25
any:depute	-25
any:deputee	-45
any:deputes	-29
any:deputy	32
any:derecognised	-36
any:derivatives	-42
any:dermatology	-51
any:derniere	55
any:derriere	37
any:derry	48
any:des	-36
any:desantis	57
any:desarme	-33
any:descend	57
any:descendant	-40
any:descendante	-42
any:describe	25
any:described	36
any:description	29
any:deselected	26
any:deshabille	-61
any:design	-86
any:designed	-136
any:designee	26
any:designer	-75
any:designs	-61
any:desir	-57
any:desk	-63
any:desks	-46
any:despot	-29
any:dessinateur	-32
any:dessinatrice	-43
any:dessine	-87
any:dessinee	-30
any:detached	34
any:detail	-42
any:details	-30
any:detection	-111
any:detective	-89
any:detectives	26
any:detenons	41
any:detenteur	-44
any:detenu	50
any:detenus	-31
any:detergents	-31
any:determined	-78
any:determinedly	-31
any:detour	-52
any:detourage	-31
any:detournement	-32
any:detrousse	-36
any:dette	-44
any:dettes	-36
any:develop	-36
any:developed	-61
any:development	-41
any:developpe	-76
any:developpement	-39
any:developpeur	-92
any:developpeuse	-61
any:devenue	50
any:deverrouille	41
any:device	-48
any:devices	-55
any:devine	64
any:devise	-53
any:devoir	-52
any:devolution	-38
any:devon	-38
any:devops	-53
any:devorante	-30
any:devoted	41
any:devotee	-49
any:devout	-56
any:devra	-67
any:devront	-54
any:dgccrf	-27
any:diabetics	-60
any:diabetique	79
any:diabetiques	-45
any:diacre	-70
any:diagnostic	-42
any:diagnostique	29
any:diagramming	-45
any:diagrams	-26
any:dialects	-32
any:dialogue	-64
any:diaphragms	-50
any:diary	-81
any:dickens	-25
any:dicky	38
any:dictation	27
any:dictatorship	51
any:dictature	28
any:diction	-52
any:dictionaries	-56
any:did	27
any:diesel	-35
any:diet	-42
any:dieteticienne	-64
any:dietitian	-84
any:difficiles	-30
any:difficult	-45
any:digitale	-48
any:digitisation	-36
any:digitised	-38
any:dijon	-57
any:dilapidations	-25
any:dilemma	-50
any:dimanche	40
any:dining	-69
any:dinner	-32
any:diocese	-48
any:diogene	31
any:diogenes	30
any:diploma	-46
any:diplomas	-47
any:diplomat	-45
any:diplomate	-41
any:diplomatie	-57
any:diplomatique	-47
any:diplome	-41
any:diplomee	-50
any:dirait	35
any:dire	25
any:direct	-50
any:directed	-45
any:direction	-43
any:directional	-27
any:directions	-33
any:directors	-41
any:directrice	-46
any:directs	-41
any:dirige	-43
any:disability	-46
any:disaggregated	-42
any:disaient	-36
any:discectomy	28
any:discharge	36
any:disciple	36
any:disclosure	-50
any:discrete	-50
any:discrimination	-33
any:discuss	-47
any:discussed	37
any:disease	-34
any:diseases	-27
any:disgust	25
any:dish	-45
any:dishes	-58
any:dislike	68
any:dismay	31
any:dismissal	-46
any:dismissed	68
any:disorders	-42
any:dispatch	-26
any:dispatched	-26
any:dispatcher	-41
any:dispense	55
any:dispensed	-33
any:dispensee	48
any:display	-51
any:displays	-39
any:disponible	-86
any:disputes	-58
any:disqualified	56
any:dissertation	-129
any:distance	-39
any:distingue	31
any:distribuait	25
any:distribue	32
any:distributeur	-42
any:distributeurs	-55
any:distribution	-53
any:district	39
any:diversity	-46
any:divinity	-33
any:divisional	-37
any:divorce	-27
any:divorced	31
any:divorcee	-26
any:divorces	-34
any:diwali	-86
any:dj	-70
any:djamena	-35
any:dna	-29
any:doc	-38
any:docteur	-64
any:doctor	43
any:doctoral	-32
any:doctorante	-92
any:doctorat	-31
any:doctorate	-71
any:doctrine	-30
any:documentaire	-93
any:documentaires	-38
any:documentaliste	-37
any:documentariste	-33
any:documentary	-91
any:documents	-40
any:docusign	-51
any:dodging	27
any:doesn	51
any:dogma	-25
any:dogmatique	-33
any:dogme	-40
any:doigt	42
any:doigte	-71
any:doigts	-28
any:doing	51
any:dole	-46
any:dolly	-38
any:dom	-30
any:domestic	-37
any:domicile	-26
any:domina	34
any:dominant	-69
any:dominante	-45
any:don	32
any:donates	48
any:donateur	26
any:donateurs	33
any:donations	-45
any:donegal	-26
any:donkey	-35
any:donkeys	-28
any:donnes	-34
any:donors	-40
any:dons	-68
any:door	-39
any:doors	-27
any:dorment	48
any:dorothy	-48
any:dort	-64
any:dose	-51
any:dosing	-40
any:dossiers	-56
any:douanes	-36
any:douanier	-43
any:doublage	-37
any:doublages	-44
any:double	-55
any:doubled	-77
any:doubleur	-60
any:doubt	-40
any:doubted	-46
any:douleur	-25
any:doute	-68
any:douter	-34
any:douvres	-62
any:douze	-43
any:down	45
any:downloads	-35
any:downs	-28
any:dozen	-55
any:dp	-49
any:draft	-30
any:drafted	-94
any:draftsman	-41
any:drag	-60
any:dragon	-57
any:dragster	-56
any:dragueur	29
any:drainage	-30
any:drapeau	-35
any:drapeaux	-62
any:draw	27
any:dreadlocks	-46
any:dress	26
any:dresse	-31
any:drew	-69
any:drh	-61
any:dries	-48
any:drilling	-68
any:drink	38
any:drinkers	-34
any:drinking	28
any:driver	-32
any:drives	-40
any:drogue	33
any:droit	-32
any:droits	-66
any:droiture	-49
any:drole	-38
any:drone	34
any:drosophile	-36
any:drove	-56
any:drug	32
any:drugs	-56
any:drums	-35
any:drunk	26
any:dsi	-53
any:du	-29
any:dudeist	26
any:duluth	-31
any:dunblane	30
any:dundee	28
any:dunelm	-30
any:dungeon	37
any:dunn	38
any:dur	-40
any:durable	-47
any:durand	-28
any:duras	-34
any:during	-37
any:dutch	-44
any:duties	36
any:duval	-28
any:dyer	51
any:dying	46
any:dynamique	39
any:dynasty	-35
any:dyslateral	-44
any:dyslexic	41
any:dyslexie	62
any:dyslexique	33
any:dyslexiques	-28
any:dyspraxia	34
any:dyspraxic	31
any:dystonia	47
any:e	-40
any:e16	-34
any:e9	-46
any:ear	-31
any:ease	-36
any:easily	33
any:east	-66
any:easy	31
any:eats	-27
any:eau	-48
any:eaux	-31
any:eb	-29
any:ebruiter	-64
any:ecart	-37
any:ecarte	32
any:echanges	-25
any:echangeur	-25
any:echangiste	48
any:echecs	-69
any:echelle	-35
any:echelles	26
any:echo	-29
any:echr	31
any:eclairage	-39
any:eclairagiste	-44
any:ecloserie	-57
any:ecole	-68
any:ecoles	28
any:ecolo	43
any:ecologie	-27
any:ecologique	-52
any:ecologue	-47
any:economics	-57
any:economie	-46
any:economique	26
any:economiste	-35
any:economy	-81
any:ecope	41
any:ecoute	-70
any:ecrans	-42
any:ecris	-39
any:ecriture	56
any:ed	25
any:edge	-34
any:edite	-54
any:edited	-102
any:editeur	-50
any:edition	-46
any:editor	-84
any:editrice	-79
any:educateur	-79
any:educatif	33
any:education	-70
any:educational	55
any:educator	-31
any:efa	-52
any:eff	27
any:efface	-57
any:effacer	-35
any:effect	-57
any:effects	-25
any:effort	-47
any:eglise	-25
any:egoist	31
any:eiger	-46
any:eighty	34
any:elbows	-42
any:elder	-26
any:elderly	-48
any:eldest	55
any:elect	35
any:electeur	53
any:elections	-69
any:electorale	-30
any:electorales	-26
any:electrice	32
any:electrophorese	-29
any:elevent	64
any:eleves	-96
any:eleveur	-66
any:eleveuse	-34
any:elire	36
any:elizabeth	44
any:elodie	-41
any:eloges	-62
any:elu	-38
any:elue	-41
any:elus	-89
any:ely	-33
any:elysee	-59
any:email	-47
any:embauchee	-60
any:embolie	38
any:embossing	-60
any:embrasse	-30
any:embryologiste	-35
any:embryons	35
any:emily	29
any:emirates	-35
any:emission	-46
any:emissions	-40
any:emmanuel	-31
any:emmaus	-31
any:emploie	-54
any:emplois	-36
any:employe	-39
any:employed	-122
any:employee	-62
any:employers	-95
any:employeur	-61
any:employment	-38
any:employs	-47
any:emporte	-33
any:empreinte	-36
any:empresse	32
any:ena	-53
any:enamel	-37
any:encadre	-81
any:enchaine	41
any:enchainee	42
any:encore	29
any:enduits	-56
any:endurance	64
any:endurant	-43
any:energy	-71
any:enfant	-52
any:enfants	-26
any:enforcement	-31
any:engage	-39
any:engaged	-40
any:engagee	-34
any:engagements	-46
any:enghien	26
any:engine	-41
any:engineer	-73
any:engineers	-74
any:engines	-35
any:engins	-40
any:england	-75
any:engraver	-51
any:enjoys	30
any:enlightened	-46
any:ennui	-74
any:enoch	43
any:enquetes	-41
any:enqueteur	-61
any:enqueteurs	-45
any:enquetrice	-70
any:enrayee	-26
any:enregistre	30
any:enregistree	45
any:enregistrer	-48
any:enrol	-76
any:enrolee	48
any:enseigne	-74
any:enseignee	-31
any:enseignements	60
any:ensemble	-31
any:entend	47
any:entente	28
any:entered	71
any:enterprise	-35
any:enterprises	-38
any:enterrements	-32
any:entertainer	-44
any:enthousiasme	-40
any:enthusiasm	-79
any:entraineur	-90
any:entreprendre	-74
any:entrepreneuriale	-40
any:entreprise	-75
any:entreprises	-32
any:entrer	30
any:entretenait	50
any:entretient	-31
any:entries	25
any:entry	35
any:enverra	-33
any:envisagee	-29
any:envoie	46
any:enzymes	-35
any:epanouie	28
any:epargne	-29
any:epaule	33
any:epicerie	-51
any:epictetus	46
any:epicurean	-45
any:epicureanism	-51
any:epicurienne	-66
any:epicurisme	28
any:epilation	-48
any:epileptic	31
any:epileptique	28
any:episode	-55
any:epoque	29
any:epouses	-29
any:epoux	-60
any:epsom	-44
any:epuise	-43
any:equality	39
any:equerre	-25
any:equestre	-50
any:equilibree	45
any:equine	-31
any:equipe	-35
any:equipes	-68
any:equipment	-74
any:equity	-36
any:era	-63
any:erection	29
any:ergonome	-27
any:ergonomic	27
any:ergonomie	-34
any:ergonomiques	-35
any:ergotherapie	-62
any:eric	-44
any:erlangen	-35
any:erotique	-49
any:erp	-62
any:erreur	29
any:error	-59
any:esat	-63
any:escale	-56
any:escape	-57
any:escaped	-46
any:escort	-48
any:escorte	-68
any:escorted	-60
any:escorts	36
any:escroc	-34
any:escroquerie	-52
any:eskdale	-30
any:esl	-52
any:esoterisme	-34
any:espagnol	-30
any:espagnole	-29
any:esprit	-98
any:esprits	41
any:essai	-41
any:essais	-27
any:essay	-62
any:essays	-28
any:essen	-26
any:essex	-33
any:established	25
any:establishment	47
any:estate	-69
any:estates	-54
any:estimate	-35
any:estimates	-54
any:estimations	-27
any:estonia	-56
any:et	-26
any:eta	31
any:etabli	31
any:etaient	37
any:etal	-44
any:etalon	59
any:etalonnage	-49
any:etalonneur	-42
any:etalonnier	-26
any:etapes	-52
any:etat	-94
any:etes	-34
any:ethical	-27
any:ethically	53
any:ethics	-69
any:ethique	-47
any:ethiques	40
any:ethnologue	-75
any:ethos	-34
any:etienne	-57
any:etoile	42
any:etonne	-58
any:etonnement	-25
any:etretat	-27
any:etude	-87
any:etudiant	-25
any:etudiante	-70
any:etudiantes	-31
any:etudiants	-42
any:etudie	-126
any:eue	-70
any:eurocommunist	35
any:europe	-26
any:european	-53
any:europeen	-68
any:europeens	-30
any:eurosceptic	36
any:eurosceptique	39
any:euston	-35
any:evaluation	-55
any:evangelist	-57
any:evenement	41
any:evenementiel	-67
any:evening	-31
any:evensong	-28
any:event	-26
any:events	-53
any:everton	-50
any:everybody	27
any:everywhere	44
any:evil	49
any:evils	27
any:evite	73
any:evitee	-61
any:evolution	-48
any:evoquees	38
any:ex	30
any:examens	-53
any:examined	-43
any:examiner	-76
any:exaministe	51
any:exams	-41
any:exceeded	-49
any:excel	-87
any:excellence	-48
any:excellent	-50
any:excellents	-76
any:exception	36
any:exces	-31
any:excessive	-59
any:exchange	-66
any:excite	-60
any:exclamation	-30
any:exclu	51
any:excused	42
any:excuses	-42
any:executed	-35
any:exemplary	-42
any:exempted	35
any:exerce	-36
any:exercer	53
any:exhaustion	37
any:exhibition	-74
any:exiled	-49
any:existential	-73
any:existentialist	42
any:existentielle	-26
any:exists	32
any:exit	-35
any:exome	29
any:exotic	-37
any:expansion	45
any:expatriate	-26
any:expatriation	-44
any:expatries	-49
any:expenses	47
any:experienced	37
any:experiences	-31
any:experimentation	-28
any:experiments	-50
any:expert	-94
any:expertes	-31
any:expertise	-36
any:experts	-39
any:explaining	-106
any:explains	-30
any:explicit	30
any:exploite	-48
any:exploration	-50
any:explosives	-49
any:exposed	-34
any:exposition	-56
any:expressed	-30
any:expression	-70
any:extend	-27
any:extended	-36
any:extension	-29
any:external	-29
any:extraconjugale	52
any:extracted	-35
any:extraction	-25
any:extrait	-32
any:extramarital	27
any:eye	-32
any:eyesight	28
any:fa	-37
any:faber	-42
any:fabian	43
any:fabians	49
any:fabien	35
any:fable	35
any:fabre	-54
any:fabric	-25
any:fabrication	-34
any:fabrique	-48
any:fac	37
any:facades	-53
any:facebook	25
any:faceprint	27
any:facho	27
any:facials	-31
any:facilities	-57
any:facing	25
any:facteur	-42
any:factory	-33
any:facts	-27
any:faculty	-67
any:failing	50
any:failli	42
any:faillite	-69
any:faim	30
any:fairs	-46
any:faith	-37
any:faithful	-25
any:faiths	-52
any:fall	62
any:falls	-37
any:fallu	32
any:false	34
any:falsifie	30
any:familial	-29
any:familiales	-26
any:families	-30
any:familles	-75
any:fan	31
any:fanconi	63
any:fanfare	-57
any:fantasmes	-44
any:fao	-26
any:fare	32
any:farm	-62
any:farmer	-60
any:farming	-53
any:farms	-33
any:farrier	-94
any:fasciitis	40
any:fascism	-34
any:fascists	31
any:fashion	-43
any:fast	-31
any:fasts	-51
any:fathers	26
any:fatiguees	-36
any:fault	-35
any:faune	-35
any:faute	30
any:fautes	-29
any:fauteuils	-55
any:favorable	32
any:favours	-31
any:fax	-27
any:fdp	47
any:fdsea	77
any:fear	-31
any:fearing	-37
any:fears	26
any:feature	-52
any:federalistes	-29
any:federation	-39
any:fee	-47
any:fees	33
any:fell	-35
any:fellow	-46
any:felons	-57
any:feltham	-41
any:female	-60
any:femelle	-32
any:fence	-50
any:fences	-39
any:ferme	-29
any:fermes	-35
any:fermiers	-33
any:ferronnier	-33
any:ferroviaire	-39
any:ferroviaires	-45
any:fertility	-65
any:festival	-62
any:festivals	-48
any:fetched	-31
any:fete	-31
any:fetichiste	32
any:feuilleton	-30
any:feverish	-46
any:feves	-38
any:feydeau	-58
any:fgtb	29
any:fiance	-72
any:fiancee	-37
any:fibre	-59
any:fibromyalgie	37
any:fibrosis	-31
any:fiches	-72
any:fiction	-81
any:fidelisation	-68
any:fidelite	-59
any:fidelity	-33
any:fido2	-30
any:field	-121
any:fieldwork	-55
any:fier	40
any:fierce	30
any:fierte	-39
any:fiertes	-36
any:fiesta	-40
any:fifth	-25
any:fifties	-25
any:figaro	-61
any:fights	30
any:figurant	-39
any:file	54
any:filiale	-63
any:filiales	-71
any:filiation	-73
any:filing	-57
any:fillon	33
any:film	-141
any:filmee	-40
any:films	70
any:filtrage	-28
any:fin	40
any:final	-37
any:finalist	-54
any:finals	26
any:finance	-53
any:financiers	-46
any:finch	-36
any:find	-45
any:fine	-54
any:fined	27
any:fines	-50
any:finger	-46
any:fingered	-30
any:fingerprinted	28
any:finish	-42
any:finished	25
any:finishing	-60
any:finisseur	-46
any:finistere	35
any:finit	58
any:fired	67
any:firefighters	-63
any:firewall	-47
any:firm	-70
any:firms	-44
any:firmware	-83
any:first	-38
any:fiscal	-46
any:fiscaliste	-60
any:fiscalite	-51
any:fiscally	28
any:fish	-86
any:fisheries	-52
any:fishermen	-29
any:fits	-42
any:fitter	-127
any:fittings	-39
any:fiv	31
any:five	-25
any:fixed	-74
any:fixes	-40
any:fixing	31
any:flagged	-37
any:flagrant	33
any:flags	-64
any:flame	-33
any:flats	-27
any:fled	25
any:flee	56
any:fleet	-46
any:flights	-64
any:flins	36
any:flirt	-82
any:flirtation	-62
any:flirte	-30
any:flirted	-25
any:floch	-30
any:flood	-46
any:flooring	-68
any:floors	-47
any:floraison	-27
any:flore	-29
any:floss	-29
any:flow	-71
any:flower	-41
any:flowers	-63
any:fluent	-104
any:fluorescent	25
any:flux	-95
any:flyers	29
any:flying	33
any:fo	32
any:fob	31
any:focal	37
any:focus	-56
any:fog	-61
any:foi	-34
any:foie	-67
any:fold	-37
any:folding	-33
any:folk	-102
any:follow	-68
any:followed	-63
any:follower	59
any:fonciere	-43
any:fonction	-41
any:fonctionnaire	-46
any:fondateur	-32
any:fondateurs	-32
any:fondatrice	-48
any:fonderies	45
any:fonds	-64
any:fondu	-43
any:food	-74
any:foods	-50
any:fools	-49
any:football	-54
any:footballer	-26
any:footfall	-47
any:footman	-53
any:footsteps	-41
any:forbes	-59
any:force	-59
any:forebears	-27
any:forecast	-77
any:forecaster	-43
any:foreman	33
any:forensic	-93
any:forensics	-53
any:forest	-48
any:forestier	-53
any:forestiere	-28
any:forests	51
any:forets	40
any:forex	-31
any:forfaitiste	-35
any:forgeron	-45
any:forklift	-51
any:forklifts	-40
any:formalites	-41
any:formateur	-71
any:formation	-100
any:formatrice	-125
any:forme	-44
any:former	36
any:formerly	55
any:formulaires	-26
any:formulation	-69
any:formulator	-43
any:fort	-37
any:forte	-46
any:fortes	-38
any:forward	-27
any:forwarders	-45
any:fos	40
any:foster	-28
any:fought	-62
any:fouilles	-65
any:foule	-31
any:found	25
any:foundation	-33
any:founded	-40
any:founder	-30
any:founders	-59
any:founding	63
any:fountainhead	-30
any:four	-56
any:fournir	-46
any:fournisseur	-55
any:fournisseurs	-92
any:fourth	-51
any:foyer	-48
any:fracking	47
any:fractures	-58
any:fragile	-26
any:frais	77
any:fraiseuse	36
any:frame	25
any:frames	-37
any:frameworks	-81
any:franc	-48
any:francais	-73
any:franchise	-49
any:franciscan	-48
any:francisco	-29
any:franco	-57
any:francois	59
any:frappes	-31
any:frasques	58
any:fraud	-32
any:fraudster	42
any:free	-33
any:freed	28
any:freelance	-86
any:freethinker	37
any:freight	-49
any:french	-76
any:frequente	61
any:fresque	-41
any:freud	-34
any:friends	57
any:fringe	-45
any:froid	-52
any:froide	35
any:frontalier	-46
any:frozen	-43
any:fructose	29
any:fruit	-29
any:fryer	-58
any:fsu	57
any:ft	-97
any:fudge	-35
any:fuels	-44
any:fui	60
any:fuite	32
any:fully	32
any:fume	39
any:fumiste	-32
any:fun	45
any:functionary	30
any:funding	-26
any:fundraised	48
any:fundraiser	-30
any:fundraises	32
any:fundraising	-37
any:funebres	-28
any:funeraires	-31
any:funeral	-36
any:funerals	-42
any:funk	-39
any:fur	-30
any:furious	-39
any:furniture	-67
any:fusibles	-30
any:fusionnees	-46
any:future	33
any:futures	-25
any:fuyard	-31
any:g	-80
any:g20	-36
any:gaap	-50
any:gabarit	26
any:gabarits	-63
any:gabon	37
any:gagne	-40
any:gagner	-37
any:gai	-76
any:gaia	-29
any:gaie	-42
any:gaiete	-33
any:gaillard	-55
any:gale	-46
any:galerie	-39
any:galeries	-27
any:gall	-27
any:galleries	-54
any:gallery	-45
any:game	-45
any:gamekeeper	-29
any:games	-41
any:gamme	-95
any:gandrange	31
any:gang	-39
any:gangmaster	-31
any:gangs	-65
any:garage	42
any:garcons	46
any:gardee	27
any:garden	-31
any:gardens	-57
any:gardiennage	38
any:gardienne	-34
any:gardiens	-87
any:gare	-48
any:gargoyles	-43
any:garlic	-44
any:gastric	48
any:gate	-51
any:gateaux	-51
any:gatk	-40
any:gauche	-27
any:gauchere	-43
any:gauchers	-46
any:gaulle	37
any:gaullist	40
any:gaulliste	58
any:gaultier	-55
any:gave	51
any:gaye	-42
any:gayle	-41
any:gays	27
any:gaza	-28
any:gcse	-27
any:gdynia	29
any:geant	-39
any:gearbox	-40
any:gel	-30
any:gels	-27
any:gendarme	-90
any:gendarmerie	-26
any:gendarmes	56
any:gender	-58
any:genealogique	-50
any:genealogiste	-64
any:genealogy	-27
any:genent	55
any:generale	-51
any:generaliste	-40
any:generations	-58
any:generous	46
any:genes	-51
any:geneticien	-36
any:geneticienne	-54
any:geneticist	-40
any:genetics	-51
any:genetique	-25
any:genetiques	-70
any:genie	-69
any:genique	-38
any:genomes	-56
any:genomics	-42
any:genomique	-36
any:genotype	42
any:genou	28
any:genre	-58
any:gentrification	37
any:geographique	-59
any:geologist	-28
any:georgia	-36
any:gerait	-48
any:gerant	-34
any:gerante	-90
any:gere	-142
any:geriatrie	-49
any:german	-71
any:germany	-25
any:gestes	-35
any:gestion	-48
any:gestionnaire	-60
any:gets	57
any:getty	-60
any:gezi	25
any:ghostwritten	-57
any:gibraltar	-30
any:gide	-67
any:gift	-27
any:gifted	27
any:gigs	-34
any:girl	-41
any:giscardien	39
any:git	-59
any:gite	-37
any:giving	53
any:glad	29
any:gladly	-36
any:glandular	31
any:glasgow	-32
any:glasses	-45
any:glastonbury	-53
any:glazier	38
any:gleeden	-39
any:gleneagles	-35
any:glisse	42
any:gluten	-27
any:glyphosate	45
any:goal	-30
any:goalkeeper	-78
any:godfather	-53
any:gods	53
any:goes	48
any:going	54
any:golden	-51
any:goldman	-51
any:golf	-99
any:golfe	28
any:gone	66
any:gonfle	-28
any:google	-58
any:gop	38
any:gordon	36
any:gordons	-39
any:gospel	-52
any:gout	-30
any:goutte	25
any:gouvernante	-67
any:gouvernements	-41
any:gouverneur	-33
any:government	-43
any:governments	-64
any:governs	38
any:gp	-74
any:gpa	27
any:gps	-35
any:grace	-34
any:gracie	35
any:grad	30
any:grade	-38
any:grader	-47
any:graduate	-87
any:grandchildren	28
any:grande	33
any:grandeur	-41
any:grandfather	27
any:grandi	-27
any:grands	-72
any:grandson	56
any:granted	-40
any:grants	-60
any:graphic	-51
any:graphics	-42
any:graphique	-51
any:graphiste	-61
any:graphql	-30
any:gras	-27
any:gratitude	40
any:grave	-38
any:graveur	-66
any:gravite	29
any:great	-49
any:greatest	39
any:gree	-29
any:greece	-29
any:greek	-30
any:greement	-32
any:greements	-60
any:greenham	55
any:greenkeeper	-60
any:greffe	28
any:greffes	-33
any:greffier	-89
any:greffiere	-61
any:greve	-35
any:grevin	-38
any:greyhounds	-35
any:grid	-42
any:grievance	-31
any:grievances	-41
any:grilles	39
any:grimond	38
any:grin	-30
any:grippe	-48
any:grossiste	-26
any:grounds	58
any:groupama	-43
any:groupes	-41
any:groups	-34
any:grower	-80
any:growers	-44
any:grown	-33
any:growth	-31
any:grutier	51
any:guarded	-28
any:guardian	-53
any:guards	-26
any:gueret	-64
any:guessan	28
any:guessing	-51
any:guests	-52
any:guichet	-28
any:guichetiers	-61
any:guide	-95
any:guides	30
any:guild	-72
any:guilds	-32
any:guilty	-57
any:guise	40
any:gunsmith	-43
any:gurdjieff	61
any:guru	31
any:guy	-29
any:gym	-54
any:gymnasium	-54
any:gymnastics	-52
any:gynecologue	-51
any:h	67
any:h1	-37
any:habilitations	-57
any:habitant	-63
any:habitue	73
any:habsburg	-28
any:habsburgs	40
any:hacked	37
any:hacker	-47
any:hacking	-54
any:hackney	25
any:had	33
any:haemophilia	-28
any:haemophiliac	-31
any:hahn	-35
any:hair	-28
any:hairdresser	37
any:hairdressing	-58
any:halal	-61
any:halden	35
any:halewood	25
any:hall	-66
any:halls	-27
any:halterophilie	-30
any:hamlet	-76
any:hammersmith	-35
any:hampshire	36
any:hams	-53
any:hand	-33
any:handbags	-45
any:handball	-82
any:handbook	-56
any:handcuffs	58
any:handed	-27
any:handicap	-42
any:handicapee	34
any:handicapes	-59
any:handisport	-30
any:handled	-27
any:handler	-91
any:handles	-75
any:handling	-81
any:handovers	-55
any:handshake	-69
any:handwriting	-47
any:hang	-55
any:hanging	-54
any:hangs	47
any:hansard	-46
any:harare	-51
any:haras	-36
any:harassment	-69
any:harcelement	-47
any:hardest	-57
any:hardline	37
any:hardness	-28
any:hardware	-65
any:harem	52
any:haringey	-41
any:harmless	37
any:harmony	51
any:harms	31
any:harness	43
any:harriers	-34
any:harris	47
any:harrogate	-27
any:hartlepool	-57
any:harwich	-45
any:hasn	39
any:hastings	-35
any:hate	-28
any:hates	31
any:hats	-41
any:haul	-62
any:hauliers	-52
any:haut	-44
any:haute	-36
any:havana	-48
any:haven	-51
any:having	46
any:hay	-55
any:hayek	44
any:hazards	-30
any:hcr	29
any:headache	-33
any:headed	-26
any:headmaster	-40
any:headmistress	-25
any:headquarters	-49
any:headstones	-27
any:health	-38
any:healthy	-29
any:healy	-38
any:hear	31
any:heating	-35
any:hebden	27
any:hebdo	-67
any:hebdomadaire	-37
any:heckled	29
any:hedge	27
any:hedonism	-47
any:hegel	-32
any:heir	-38
any:helene	-50
any:helice	-42
any:helix	-41
any:helmets	-44
any:help	-50
any:helping	-48
any:helpline	-54
any:helps	48
any:helvetique	-43
any:hemophiles	-31
any:hems	-48
any:herbs	-65
any:here	-28
any:hereditary	-36
any:heredite	-55
any:heredity	-40
any:hereford	-48
any:heritage	-78
any:herite	-47
any:heritees	33
any:herites	-31
any:heritier	-35
any:heritiere	-38
any:hermaphrodite	-35
any:heroine	-47
any:herons	-37
any:heros	-92
any:hers	-50
any:herself	33
any:herve	-73
any:heteroclite	-28
any:heterodoxe	-45
any:heterodyne	-52
any:heterogene	-35
any:heterogeneite	-51
any:heterogreffe	-41
any:heterosexuelle	-31
any:heure	-43
any:heureuse	29
any:hexham	-48
any:hgv	-25
any:hid	30
any:hidalgo	33
any:hides	46
any:hierarchies	-63
any:hierarchy	-64
any:high	-40
any:higher	68
any:highlands	-53
any:highly	31
any:highway	45
any:hiking	-52
any:hill	-45
any:hillary	71
any:himself	26
any:hindou	28
any:hindoue	-44
any:hinted	36
any:hints	51
any:hip	35
any:hire	-104
any:hired	-68
any:hires	-45
any:historian	-67
any:historien	-56
any:historienne	-32
any:historique	29
any:history	-49
any:hit	32
any:hitch	-44
any:hiv	-40
any:hmp	-91
any:hoax	26
any:hobbies	31
any:hockey	-31
any:hold	42
any:holder	-74
any:holds	32
any:holiday	-72
any:holidays	27
any:homal	-50
any:home	-50
any:homeless	25
any:homeowners	-34
any:homes	-46
any:homework	-29
any:homogeneisation	-42
any:homogeneous	-60
any:homologation	-66
any:homonyme	-50
any:homoparentales	-33
any:homophobes	-36
any:homophobic	-42
any:homophobie	-41
any:homosexuel	27
any:homosexuelle	50
any:homozygous	-29
any:honest	-53
any:honey	-39
any:honeymoon	-25
any:hong	-26
any:honk	42
any:honour	-60
any:honoured	-55
any:honours	34
any:hook	-38
any:hopes	-61
any:hopitaux	-61
any:hopper	40
any:horaires	-30
any:horairiste	-42
any:horizon	-33
any:horlogere	-30
any:horlogerie	-60
any:hormones	38
any:horoscope	33
any:horoscopes	-52
any:horror	-32
any:hors	36
any:horses	-40
any:hospice	-37
any:hospitalisation	29
any:hospitalise	44
any:hospitalises	-46
any:hospitality	-80
any:hospitals	-107
any:host	-66
any:hostel	-63
any:hosts	32
any:hot	-25
any:hotelier	-54
any:hotellerie	-35
any:hotesse	-70
any:hotesses	67
any:hourly	-62
any:housekeeper	-32
any:housing	-70
any:hove	33
any:howard	-43
any:hr	-72
any:hrbp	-26
any:hsbc	-42
any:huet	-33
any:huile	-85
any:huis	-26
any:huissier	-60
any:huissiere	-31
any:huit	28
any:hull	-42
any:humaine	-66
any:humaines	-38
any:human	-57
any:humane	-30
any:humanist	28
any:humanistes	-47
any:humanists	56
any:humanitaire	-35
any:humanitarian	-74
any:humanite	42
any:humanites	-64
any:humanities	-70
any:humides	-32
any:humour	-32
any:hungarian	-52
any:hungary	-39
any:hunger	-31
any:hunters	-42
any:huntington	-89
any:hurt	78
any:husbandry	-40
any:hussar	-36
any:hustings	-30
any:hybrides	-47
any:hydrogen	-29
any:hydrologue	-30
any:hygiene	-28
any:hygienist	-66
any:hypersensible	31
any:hypertension	65
any:iain	27
any:iatse	35
any:ibew	-33
any:ibiza	42
any:ice	-40
any:idea	-63
any:ideal	-30
any:idealisme	-27
any:idealist	-42
any:idealiste	-61
any:ideas	-26
any:idee	-62
any:idees	-39
any:idemia	-36
any:identification	-54
any:identifie	-42
any:identifiee	28
any:identify	31
any:identite	-32
any:identites	-27
any:identity	-66
any:iec	-41
any:iel	32
any:if	44
any:ignore	37
any:ii	50
any:ikea	-42
any:iles	-33
any:illustrator	-35
any:illustratrice	28
any:ilo	-49
any:ils	38
any:imagerie	-66
any:imaginaire	-42
any:imagination	-58
any:imagine	-27
any:imaging	-30
any:imam	-28
any:immeuble	-60
any:immigration	-41
any:immobilier	-99
any:immobiliere	-49
any:immobiliers	-30
any:immoral	42
any:immunocompromised	41
any:immunology	-47
any:impact	-45
any:impartial	-48
any:impasse	-30
any:impenitent	37
any:imperative	64
any:implique	53
any:importatrice	-34
any:importe	-92
any:imported	-46
any:importer	-27
any:impossible	32
any:impressed	-27
any:imprime	-38
any:imprimerie	-33
any:imprimeur	-60
any:improvement	-45
any:improving	-25
any:inapte	57
any:inbox	-37
any:incidence	39
any:incidents	-36
any:include	-83
any:including	-50
any:inclusion	38
any:income	28
any:incomes	34
any:incroyant	49
any:indefinite	-62
any:independance	45
any:independant	-75
any:independante	25
any:independent	-96
any:indetectable	29
any:indication	46
any:indigne	28
any:indique	-28
any:inductions	-26
any:industrial	-52
any:industriel	-39
any:industry	-91
any:inebranlable	-31
any:ined	-37
any:infectious	-54
any:infidelity	-46
any:infirmary	-45
any:infirmier	-69
any:infirmiere	-50
any:infirmieres	51
any:infirmiers	-44
any:info	-33
any:information	-37
any:informatique	-28
any:informatiques	-28
any:informatise	-68
any:informer	51
any:infortune	-26
any:ingenieur	-65
any:ingenieure	-83
any:ingenieurs	-37
any:inhalers	-51
any:inheritance	-72
any:inherited	-61
any:initiated	62
any:initiation	-66
any:initiative	-110
any:initiee	-50
any:inject	-36
any:injection	-46
any:injuries	-36
any:inked	28
any:inmate	52
any:inmates	26
any:inne	-25
any:innocence	-57
any:innocent	-58
any:innovation	-45
any:innover	-45
any:inquirer	-35
any:inquiry	-37
any:inrae	-52
any:inria	-46
any:ins	35
any:inscrit	50
any:insead	-60
any:insee	-29
any:inserm	-36
any:insiste	31
any:insolvency	-50
any:insomniac	31
any:insoumise	-27
any:inspecteur	-50
any:inspection	-31
any:inspections	-47
any:inspectrice	-53
any:installait	-29
any:installation	-50
any:installe	-62
any:installed	-35
any:installer	-34
any:instead	34
any:institut	-53
any:institute	-64
any:institution	26
any:institutionnelles	-38
any:instructive	-60
any:instructor	-68
any:instruit	-48
any:instrumentiste	-47
any:insuline	-55
any:insurance	-35
any:insured	-41
any:insurer	-56
any:integration	-33
any:intelligence	-58
any:intendant	-29
any:intensive	-37
any:intercourse	-52
any:interdiction	35
any:interdit	71
any:interesse	48
any:interets	-28
any:interfaces	-37
any:interieur	-27
any:interim	-52
any:interimaire	29
any:interimaires	-30
any:interlocuteur	-59
any:intermittents	74
any:intern	-48
any:internat	-38
any:international	57
any:internationale	50
any:interne	-36
any:internes	-45
any:interns	-29
any:interpose	-26
any:interpret	-42
any:interprete	-65
any:interpreted	-47
any:interpreter	-63
any:interprets	-35
any:interrogates	-41
any:intersection	-30
any:intervenant	-43
any:interviewer	36
any:interviews	-78
any:interwar	-52
any:intimite	-56
any:intolerance	27
any:intolerante	35
any:intransigeante	30
any:introduced	-43
any:intrusion	-55
any:inutiles	-28
any:invacare	-35
any:invalidite	-32
any:inventaires	-41
any:invented	-32
any:invention	-42
any:investigates	-75
any:investigating	48
any:investigation	36
any:investigator	-88
any:investissement	-37
any:investisseurs	-82
any:investiture	57
any:investment	-89
any:investments	-35
any:investor	-57
any:investors	-58
any:invisible	51
any:invoice	-41
any:invoices	-80
any:invoicing	-44
any:involved	44
any:ionesco	-30
any:ios	-33
any:iosh	30
any:ipp	55
any:ipswich	-38
any:iqbal	-27
any:iran	50
any:iraq	50
any:iris	-41
any:irony	41
any:irreligieux	43
any:islam	-55
any:island	-40
any:islands	-45
any:isle	-50
any:islington	-35
any:iso	-65
any:issues	-35
any:istanbul	-39
any:italic	-33
any:italie	-29
any:italien	-46
any:italiens	-33
any:italy	-28
any:itinerant	-32
any:its	-39
any:ituc	-35
any:itv	-45
any:ivf	50
any:ivory	-52
any:ivr	-60
any:ivresse	-25
any:ivry	46
any:iwgb	36
any:jabs	-48
any:jack	-70
any:jadot	27
any:jailed	50
any:jain	-46
any:jaloux	-26
any:jambon	-32
any:jane	-45
any:janitor	-52
any:janvier	-34
any:jaquette	57
any:jardins	-42
any:jargon	-78
any:jars	-31
any:jaune	25
any:jaures	-30
any:java	-49
any:jazz	-64
any:jean	-68
any:jeans	-57
any:jef	44
any:jefferson	46
any:jehovah	-41
any:jens	-27
any:jersey	-33
any:jesuit	-35
any:jesuites	68
any:jesuits	29
any:jeu	-35
any:jeux	-38
any:jew	-76
any:jewish	-87
any:jim	-28
any:jo	42
any:johnson	-40
any:joined	30
any:joiner	-29
any:joinery	-64
any:joining	34
any:joins	-37
any:jointes	-51
any:joints	-62
any:joke	42
any:joliment	-64
any:jordanie	-39
any:joue	-143
any:joueur	-28
any:jouissance	-30
any:journalisme	-62
any:journalist	-87
any:journaliste	-45
any:journals	-56
any:journaux	-42
any:juan	29
any:jubilee	-48
any:judaism	-31
any:judge	-112
any:judging	36
any:judiciaire	-62
any:judiciaires	31
any:judo	-96
any:jugements	-25
any:juillet	34
any:juive	-61
any:jumeaux	-39
any:jumelle	-28
any:juniors	27
any:jura	-69
any:juree	-36
any:juriste	-74
any:juror	-83
any:jury	-92
any:juso	60
any:juste	-66
any:justified	-37
any:juvenile	-45
any:k	-26
any:k2	-54
any:kamala	48
any:kanaky	44
any:kane	28
any:kantar	-35
any:kantian	29
any:kantien	35
any:kantine	-46
any:kara	-67
any:kashmir	59
any:kassel	41
any:kauri	-47
any:kay	-44
any:kazan	44
any:kcnh2	53
any:keele	-50
any:keeper	-77
any:keeping	-58
any:keeps	37
any:kelly	-40
any:kennedy	-27
any:kenning	-30
any:kensington	29
any:kent	-89
any:kerning	-35
any:kernow	38
any:kew	-40
any:key	-33
any:keys	-34
any:kids	35
any:kill	60
any:killer	-42
any:kills	35
any:kilns	-59
any:kilometre	-34
any:kinds	-60
any:kine	-81
any:kinesitherapeute	-76
any:king	29
any:kingdom	36
any:kissing	52
any:kitchen	-78
any:kitchens	-76
any:kits	-78
any:klein	-36
any:knee	31
any:knesset	45
any:knocker	-31
any:knocks	-47
any:knots	-48
any:know	35
any:knowledge	-43
any:komsomol	65
any:korea	39
any:kosher	-67
any:kosovo	-45
any:kpmg	-47
any:kreis	46
any:krishnamurti	75
any:kroll	-31
any:kubernetes	-55
any:kurde	49
any:kurmanji	-67
any:kws	-39
any:kyiv	43
any:kyoto	-79
any:l214	-41
any:label	-84
any:labels	-25
any:labo	27
any:laborantine	-26
any:laboratoire	-63
any:laborers	54
any:labour	-28
any:labourer	-50
any:labs	-56
any:labyrinthitis	44
any:lacanien	-40
any:lacked	-45
any:lacks	-57
any:lacroix	-26
any:lacunes	-37
any:ladder	26
any:ladders	33
any:ladies	-28
any:lady	-28
any:lago	-59
any:lagos	29
any:laicard	38
any:laicite	-43
any:lais	-45
any:laisse	-32
any:laisser	40
any:lait	-31
any:laitiere	-36
any:lake	-48
any:lambeth	-27
any:lames	-39
any:lamour	-47
any:lamps	-35
any:lance	-51
any:lancet	-36
any:lane	-86
any:langage	-36
any:langages	-41
any:language	-59
any:languages	-55
any:langue	-25
any:lanyard	46
any:lap	49
any:laptop	-28
any:laptops	-36
any:larkin	-37
any:laser	-31
any:lasse	-53
any:last	37
any:lasting	-42
any:latent	-30
any:latex	34
any:latin	-58
any:laugh	-70
any:laughs	-52
any:launch	-58
any:launched	-33
any:laundring	48
any:laundry	51
any:laval	-34
any:law	-54
any:lawyer	-90
any:lawyers	28
any:layer	-46
any:layout	-92
any:lcp	-46
any:ldc	-33
any:lead	-85
any:leader	-45
any:league	46
any:leak	-39
any:leaking	42
any:leaks	-34
any:lean	-94
any:leans	32
any:lease	-40
any:leaver	-53
any:leaves	-29
any:lebrun	-29
any:lech	-31
any:lecteur	61
any:lecteurs	-91
any:lecture	-27
any:lectured	-54
any:lecturer	-94
any:lectures	-72
any:led	-25
any:lee	-54
any:leftie	47
any:leftist	28
any:leg	33
any:legacies	-46
any:legacy	-29
any:legal	-77
any:legalisation	50
any:legally	26
any:legendary	-63
any:leger	27
any:legerement	28
any:legeres	62
any:legislature	38
any:legiste	-60
any:lego	-45
any:legs	-89
any:legue	-39
any:lemon	-31
any:lemons	-32
any:lending	-30
any:length	32
any:lenine	81
any:lenoir	-26
any:lent	-46
any:lentilles	-27
any:leo	-32
any:leroux	-45
any:leroy	25
any:lesbian	33
any:lesbien	-52
any:lesbienne	31
any:lesbiennes	34
any:lesbos	-39
any:lese	-34
any:less	-43
any:lesson	-30
any:let	48
any:lets	28
any:lettings	-74
any:leucemie	26
any:leukaemia	27
any:leurs	-46
any:levain	-31
any:levee	36
any:level	-75
any:lever	57
any:levure	-37
any:levures	-43
any:levy	-52
any:lgbt	-64
any:liability	-50
any:liaised	-35
any:liaison	-31
any:liaisons	-29
any:liban	-31
any:liberal	-53
any:liberale	-59
any:liberee	-55
any:libertarian	34
any:liberte	-36
any:libertin	37
any:liberty	49
any:libido	-40
any:libraire	-67
any:librairie	-33
any:library	-72
any:licence	-42
any:licenciee	29
any:licenciement	32
any:licensed	-78
any:lids	-26
any:liee	39
any:life	43
any:lifeguard	-30
any:lifeguarding	-59
any:lifts	-30
any:lighting	-95
any:lights	-35
any:lignee	-28
any:lignes	-45
any:ligue	-66
any:liked	-59
any:likud	68
any:lille	34
any:lilly	-37
any:lily	-29
any:lim	25
any:limagrain	-42
any:limitantes	-30
any:limited	-46
any:limoges	-49
any:limpopo	46
any:lincoln	-57
any:lincolnshire	53
any:linen	-52
any:lines	-60
any:linge	-32
any:lingerie	-98
any:linguist	37
any:link	-30
any:linkedin	32
any:lion	-40
any:lions	-47
any:lipsticks	-30
any:liquidation	-31
any:lire	41
any:lisais	-38
any:lisbonne	-27
any:lise	77
any:list	32
any:listed	-50
any:listen	-25
any:listens	-35
any:listes	-39
any:lists	-35
any:literacy	-65
any:literally	37
any:literie	-75
any:litigation	-44
any:litige	-51
any:lits	-73
any:litteraire	-32
any:litterature	-41
any:little	27
any:live	25
any:lived	55
any:liveness	-29
any:lives	41
any:living	-43
any:livraison	-42
any:livre	-57
any:livrer	-39
any:livres	-37
any:livreur	31
any:livreurs	50
any:llc	-35
any:loads	-57
any:loan	-100
any:lobbies	48
any:lobby	-83
any:lobbying	-89
any:lobbyist	-51
any:lobbyiste	-37
any:local	25
any:locataires	-40
any:location	-28
any:locaux	33
any:lockdown	37
any:locksmith	-87
any:locuteurs	-26
any:lodge	-28
any:lodged	-44
any:lodger	51
any:loges	-46
any:logeuse	26
any:logged	33
any:login	67
any:logisticien	-41
any:logisticienne	-39
any:logistics	-25
any:logistique	-56
any:logo	-102
any:logs	26
any:loin	26
any:loire	-69
any:london	-25
any:longbridge	25
any:longer	27
any:longs	41
any:longtemps	-37
any:longtermist	54
any:longues	-57
any:look	-74
any:looks	-31
any:loop	36
any:loose	-35
any:lord	-58
any:lorrain	-53
any:lors	65
any:lorsqu	30
any:loss	-66
any:lost	50
any:lot	45
any:loti	42
any:lots	-32
any:loud	-48
any:loudly	-34
any:loue	-45
any:lounge	-54
any:loups	-38
any:lourdement	33
any:louvre	-43
any:loved	-56
any:lovely	29
any:loves	-46
any:loving	47
any:lovingly	-28
any:low	65
any:loyal	-30
any:loyalist	50
any:loyalty	-37
any:lr	31
any:lrem	-46
any:lse	-39
any:lsf	-28
any:ltd	-106
any:luc	-62
any:lucas	38
any:lucien	-41
any:ludotheque	-44
any:luggage	-63
any:lui	26
any:luigi	37
any:lukashenko	28
any:luke	39
any:lunch	26
any:lunches	-35
any:lund	-26
any:lunettes	-29
any:lung	-80
any:lupin	-27
any:lupus	-29
any:luron	-55
any:lussac	-46
any:lust	-26
any:lutenist	-41
any:lutte	-76
any:lviv	-25
any:lycee	-69
any:lyceens	-43
any:lying	-47
any:lynx	-51
any:lyon	-34
any:lyric	-36
any:m6	-33
any:machines	-94
any:macon	-45
any:maconnerie	-59
any:macron	41
any:macular	34
any:madagascar	40
any:made	-34
any:mae	-58
any:magasin	-39
any:magasinier	-30
any:maggie	43
any:magistrate	-80
any:magistrates	42
any:magnet	-38
any:mai	46
any:maif	-50
any:main	-33
any:maine	-73
any:mainframe	-25
any:maintainer	-57
any:maintenance	-53
any:mainteneur	-45
any:mainz	34
any:mairie	-49
any:mairies	-26
any:maitre	-78
any:maitrise	-41
any:major	-61
any:majoritaire	-37
any:maker	-126
any:makers	-27
any:makhnovchtchina	37
any:making	-85
any:malade	-43
any:malades	-75
any:maladies	-63
any:malentendant	47
any:malgre	45
any:malheureuse	-31
any:mall	-35
any:mallet	-50
any:malmo	26
any:malta	-29
any:malthusian	36
any:malvern	-42
any:malware	-57
any:maman	-67
any:mamans	52
any:mamdani	31
any:mammograms	-37
any:mammoth	-37
any:man	47
any:managed	-78
any:management	-99
any:manager	-64
any:managers	-42
any:manages	-53
any:managing	32
any:manchester	-35
any:mandat	71
any:mandataire	-71
any:mangeur	55
any:manicure	-71
any:manie	-38
any:manif	35
any:manifestation	26
any:manifestations	-49
any:manifeste	-37
any:manifesto	-35
any:manipulateur	-35
any:manipulatrice	-28
any:mannequin	-74
any:manner	-37
any:manque	-39
any:mantra	-79
any:manual	-60
any:manucure	-49
any:manuel	-54
any:manufacturer	-88
any:manutentionnaire	-33
any:many	-32
any:map	-45
any:maps	-48
any:maquette	-55
any:maquettiste	-41
any:maquillage	-26
any:mar	-69
any:maraicher	-37
any:marais	-76
any:marathon	-36
any:marc	-59
any:marchandise	-35
any:marcher	50
any:marches	-28
any:mardi	37
any:marfan	-25
any:margate	47
any:marges	-31
any:margins	-84
any:maria	-34
any:mariage	-31
any:mariages	-77
any:marie	-42
any:mariee	-44
any:marin	-88
any:marines	-40
any:maritime	-29
any:maritimes	-26
any:marivaux	-29
any:mark	29
any:market	-58
any:marketing	-60
any:markets	-34
any:marks	-56
any:marne	-38
any:marocaine	-41
any:maroquinier	-34
any:maroquiniere	-61
any:marque	-101
any:marques	-55
any:marraine	-51
any:marriage	36
any:marriages	25
any:married	-44
any:mars	32
any:marseille	42
any:marshal	-68
any:marteau	-43
any:martin	-61
any:marvin	-46
any:marx	-42
any:marxiste	60
any:mary	-50
any:masks	-47
any:mason	-29
any:masonic	-27
any:masonry	-69
any:masons	35
any:masques	-45
any:mass	-29
any:massage	-90
any:masse	-34
any:masseur	-46
any:masseuse	-41
any:master	-51
any:masterchef	-27
any:masters	28
any:masturbait	26
any:matanza	46
any:matchmaker	-62
any:matelas	-38
any:materialise	-37
any:materialist	-37
any:materialiste	-43
any:materialistic	-65
any:materials	-56
any:materiaux	-82
any:maternite	-45
any:mathematics	-33
any:mathieu	36
any:matiere	-50
any:mating	-33
any:matins	40
any:matrimoniale	-34
any:matrimoniaux	-25
any:matter	45
any:mattered	-32
any:mauboussin	-32
any:maxime	-56
any:may	32
any:maybe	32
any:mayor	-31
any:mba	-38
any:mbe	66
any:mbes	-75
any:mccarthyism	-31
any:meaning	37
any:meaningful	-53
any:measure	-62
any:measures	-51
any:mebyon	38
any:mecanicien	-47
any:mecaniques	-30
any:mechanic	-46
any:medaille	-40
any:medecine	-26
any:medecins	-45
any:media	-78
any:medias	-31
any:mediateur	-33
any:mediatrice	-84
any:medical	-58
any:medicale	-54
any:medicalise	-32
any:medically	78
any:medicament	-41
any:medicaments	26
any:medicated	51
any:medication	47
any:medicine	-66
any:meditation	-60
any:medite	35
any:mediter	-49
any:medium	-35
any:meetings	-60
any:meets	32
any:meilleur	-68
any:melange	-33
any:melanome	27
any:member	34
any:membership	-53
any:membre	43
any:meme	45
any:memoir	31
any:memoire	-56
any:memoirs	-79
any:memorial	-28
any:men	26
any:mena	-28
any:menage	51
any:mended	-33
any:mendel	-38
any:mene	-42
any:menee	-49
any:mensuels	-45
any:ment	28
any:mentale	-56
any:mentions	43
any:mentor	-61
any:ments	-30
any:menuisier	-71
any:menus	-59
any:mer	-100
any:mercantour	-37
any:merchandiser	-66
any:merchant	-42
any:merci	38
any:mercia	-37
any:meretz	39
any:merged	-26
any:merger	-44
any:merino	-32
any:merits	-44
any:mess	-29
any:messages	44
any:messe	-27
any:messieurs	65
any:mesurer	-70
any:met	-41
any:metabolic	34
any:metal	-27
any:metaux	-32
any:metempsycose	57
any:methadone	-28
any:method	-75
any:methodes	31
any:methodique	-29
any:methodist	-74
any:methodists	-47
any:metier	-67
any:metiers	-42
any:metrage	-58
any:metrics	-36
any:metropole	-30
any:metropolitan	-29
any:metteur	-45
any:mettre	-37
any:metz	-32
any:meubles	-26
any:mi	39
any:miami	40
any:mice	33
any:michel	40
any:microbes	-52
any:microfilm	-32
any:microfinance	-26
any:middle	-39
any:midlands	-43
any:midwife	-80
any:midwives	-45
any:mieux	-33
any:migraines	56
any:migrants	34
any:migration	-57
any:mild	46
any:mildly	44
any:milei	77
any:militaire	-67
any:milite	31
any:mill	-55
any:mille	-47
any:miller	-25
any:million	-71
any:millions	-26
any:mills	-66
any:mimic	-57
any:mind	-73
any:mine	-29
any:miner	-32
any:miners	26
any:mineur	-50
any:minibus	-36
any:minister	-47
any:ministers	-76
any:ministres	-71
any:ministry	-35
any:minnesota	-33
any:minor	-48
any:minster	-34
any:mint	-42
any:minus	31
any:minuscule	-55
any:minutes	-36
any:miracles	-56
any:mis	42
any:miscarried	37
any:misconduct	41
any:misidentified	33
any:missing	-40
any:mission	-53
any:mississippi	32
any:misspent	29
any:mistake	27
any:mitigation	-29
any:mixte	-42
any:mlle	-31
any:mobile	-94
any:mobilier	-58
any:mobilisation	-33
any:mobility	-46
any:mock	-46
any:mode	-61
any:modelling	34
any:models	-44
any:moderated	-82
any:moderates	-33
any:moderator	-38
any:moderatrice	-63
any:modere	-37
any:modes	-53
any:modi	52
any:module	-37
any:moine	-27
any:moins	40
any:moitie	25
any:moleculaire	-37
any:molecular	-40
any:moliere	-41
any:moment	35
any:moms	71
any:monarch	-31
any:monarchie	35
any:monarchiste	38
any:monarchy	37
any:monastery	-53
any:mondaine	-40
any:monday	27
any:monetaire	-25
any:monique	-31
any:moniteur	-71
any:monitored	-59
any:monitrice	-26
any:monk	-53
any:monnaie	-40
any:monopoly	-36
any:montage	-27
any:montagne	-68
any:monteur	-45
any:monteuse	-59
any:months	32
any:montmartre	-29
any:montpellier	-47
any:montre	-38
any:montreal	76
any:montrent	-36
any:mood	34
any:mooting	-37
any:moral	-35
any:morale	-67
any:moralite	34
any:morally	-32
any:morals	-34
any:moravian	-31
any:mormon	-61
any:mornings	-26
any:mort	-30
any:moscow	29
any:mosquito	-29
any:most	-36
any:mostly	-52
any:moteur	-73
any:moteurs	-75
any:mothers	-60
any:motifs	-41
any:motorisee	-33
any:motorsport	-52
any:mots	-54
any:motto	-47
any:moulage	-43
any:moulages	-44
any:moulin	-71
any:moulins	-35
any:mounts	-32
any:mourir	59
any:mouvement	-49
any:moved	-39
any:mover	-36
any:moving	-43
any:moyens	-27
any:mozart	-53
any:mp	-31
any:mphil	-47
any:mps	-56
any:mrs	-40
any:msc	-98
any:msf	-31
any:much	-68
any:mug	56
any:mugged	-86
any:mulhouse	-48
any:mull	40
any:mullingar	39
any:multicarte	-68
any:multiples	41
any:multiplie	37
any:mum	39
any:mumbai	-66
any:mums	34
any:murailler	-42
any:murals	-62
any:murder	-40
any:murderers	-34
any:murdoch	27
any:murphy	-39
any:murray	50
any:musee	-115
any:museum	-98
any:mushrooms	-34
any:musical	-57
any:musicale	-50
any:musically	29
any:musiciens	45
any:musique	-80
any:musulman	-49
any:mutations	-87
any:mute	-57
any:mutual	-64
any:mutualiste	-57
any:mutuel	-30
any:mutuelle	-34
any:mybpc3	34
any:myope	36
any:myself	43
any:mystere	37
any:na	47
any:nageur	-34
any:nageuse	-74
any:nags	-29
any:naked	-61
any:named	60
any:names	-31
any:namings	-62
any:namur	-59
any:nancy	38
any:nanny	42
any:nanterre	-54
any:nantucket	-36
any:naples	29
any:nappy	-32
any:narcisses	-30
any:narrowly	31
any:nash	-44
any:natation	-63
any:nationale	-69
any:nationalise	29
any:nationalist	45
any:nationalite	-69
any:nations	-64
any:nationwide	-46
any:natural	-65
any:naturalist	-56
any:naturaliste	-39
any:naturel	-47
any:naturelle	-65
any:naturiste	-25
any:naval	-78
any:navalny	25
any:navigateur	-50
any:nazanin	38
any:neal	46
any:neant	73
any:nearby	-46
any:nearly	34
any:neat	-60
any:neatness	-79
any:nebosh	-26
any:nec	25
any:necessite	32
any:nee	31
any:needed	-85
any:negatif	42
any:negative	30
any:negociable	-47
any:negociant	-87
any:negociation	-34
any:negociations	-29
any:negociatrice	-40
any:negocie	-80
any:negotiated	-86
any:negotiating	63
any:negotiations	-68
any:negotiator	-26
any:negril	-51
any:neighbour	41
any:neo	56
any:neonatal	-27
any:nervous	34
any:nets	-31
any:nettoyage	40
any:network	35
any:networks	-66
any:neuf	-41
any:neurofibromatosis	34
any:neutral	-70
any:neuves	-28
any:nevers	-46
any:new	-67
any:newborn	-61
any:newcomer	-38
any:newly	25
any:newman	-36
any:news	-82
any:newspapers	29
any:nextflow	-28
any:ngo	-39
any:nhs	-67
any:nice	-28
any:niche	-27
any:nichols	-31
any:nickname	-64
any:nicola	44
any:nietzschean	31
any:nigel	-31
any:nightclub	-37
any:nike	-56
any:nil	-39
any:niort	-49
any:nissan	-28
any:niveau	-30
any:nkosi	33
any:noel	42
any:noir	-58
any:noisette	-30
any:nom	48
any:nombreux	49
any:nominated	71
any:nonsense	-43
any:noon	-46
any:nord	39
any:nordique	-29
any:nordisk	-38
any:norfolk	-52
any:normande	-49
any:northern	-33
any:norwegian	-26
any:norwich	31
any:nos	-62
any:nose	-33
any:nostalgique	47
any:notaire	-44
any:notaires	-64
any:note	25
any:noted	39
any:notice	-37
any:noticed	42
any:notices	-39
any:notoire	42
any:notoriete	44
any:noumea	-42
any:nous	25
any:nouveau	-40
any:nouveaux	-67
any:novel	-144
any:novelist	-33
any:novels	-62
any:novembre	30
any:novice	-48
any:novotny	33
any:npa	39
any:nra	28
any:nu	-30
any:nude	46
any:nudes	-28
any:nuits	44
any:number	47
any:numbers	-94
any:numeracy	31
any:numerique	-100
any:numeriques	-30
any:numerisation	-40
any:numero	28
any:nun	-45
any:nurse	-81
any:nursed	-81
any:nursery	-53
any:nus	-46
any:nutrigenetique	-44
any:nutritionniste	-30
any:nvq	-44
any:o2	-34
any:oatly	-82
any:oats	-25
any:obama	26
any:obedience	-39
any:obes	-64
any:obituaries	-35
any:objected	-48
any:objecteur	30
any:objecteurs	-33
any:objectivity	-83
any:objectors	-62
any:objectrice	30
any:objects	46
any:objet	-46
any:obligatoire	-39
any:oblige	48
any:oboe	-48
any:observant	-53
any:observer	-37
any:obtenteur	-38
any:obtenu	-46
any:ocaml	-31
any:occlusion	-33
any:occupational	-42
any:ocd	54
any:octobre	50
any:odd	-52
any:oddly	30
any:oeil	-45
any:oeuvre	-98
any:offence	-29
any:offences	-73
any:offenders	-50
any:offending	-29
any:offer	-51
any:offered	38
any:offers	-31
any:office	-26
any:officer	-78
any:offices	-34
any:officials	-35
any:officiant	-60
any:officier	-64
any:officiere	-35
any:officine	-47
any:offre	-43
any:offres	-39
any:often	-59
any:ogm	-27
any:oil	-49
any:oils	-40
any:oiseaux	-44
any:oldham	42
any:olive	-37
any:olympics	-50
any:omaha	-28
any:omc	-28
any:once	35
any:oncles	47
any:oncogenetique	54
any:oncologie	-31
any:oncology	-42
any:ones	-39
any:onfray	-44
any:ong	-30
any:ongulaire	-44
any:ons	-48
any:ontario	37
any:onto	31
any:onu	-34
any:opens	30
any:opera	-51
any:operateur	-27
any:operations	-36
any:operator	-67
any:operatrice	-49
any:opere	27
any:ophtalmologue	-46
any:opinion	-49
any:opinions	-49
any:opioid	-39
any:opioides	-27
any:oposant	46
any:opponent	58
any:opposee	-33
any:opposite	-25
any:opposition	-37
any:opte	-27
any:optician	-62
any:opticien	-63
any:opticienne	-50
any:option	-46
any:options	-26
any:optique	-62
any:oracle	-35
any:oral	-25
any:oran	-36
any:orange	-48
any:oranges	-59
any:oratoire	-33
any:oratrice	34
any:orchidees	-34
any:orchids	-45
any:ordered	40
any:orders	-53
any:ordinateur	-40
any:ordinator	-46
any:ordonnancement	-56
any:ordre	-28
any:ordres	-31
any:ore	-28
any:oreal	27
any:oreille	-29
any:oreilles	26
any:oreillette	27
any:orfevre	-51
any:org	-34
any:organigramme	-65
any:organisait	-38
any:organisateur	-65
any:organisation	-83
any:organisations	-50
any:organisatrice	-61
any:organiser	-45
any:organisers	-43
any:organises	48
any:organising	62
any:organist	35
any:organization	-50
any:orgues	-54
any:orgy	-34
any:orient	-47
any:orientale	-43
any:orientation	-81
any:orientations	-31
any:oriente	-36
any:oriented	-39
any:orientee	-72
any:orleans	-27
any:ornithologue	-41
any:orsay	-33
any:ortega	-37
any:orthodox	-88
any:orthodoxe	-72
any:orthopaedic	-28
any:orthopediques	-38
any:orthophonie	-40
any:orthophoniste	-47
any:orthoptiste	-29
any:ortiz	-31
any:osce	-42
any:oscp	-36
any:oslo	-36
any:others	-27
any:otherwise	-81
any:ott	29
any:ou	-26
any:ouest	-80
any:oui	35
any:outage	-37
any:outbreak	-27
any:outcomes	-25
any:outdoors	38
any:oute	-29
any:outed	55
any:outfitter	-60
any:outillage	-31
any:outils	-44
any:outlook	35
any:output	-39
any:outrage	42
any:outs	-41
any:outside	31
any:ouvertures	-45
any:ouvrier	-55
any:ouvriers	-65
any:ouvrir	-37
any:ouvrons	49
any:ov	-36
any:ovarian	-51
any:ovens	-44
any:overalls	-26
any:overdoses	-40
any:overruled	-32
any:oversaw	-49
any:overseas	-30
any:ovp	43
any:owned	-33
any:owners	-39
any:ox	-26
any:oxfam	-69
any:oxygen	-45
any:pa	-78
any:pace	-42
any:pacemakers	-49
any:pacific	-95
any:pacification	-37
any:pacified	-36
any:packaging	-55
any:pacs	-26
any:pacse	-70
any:pacsee	-99
any:paediatric	-33
any:pagan	67
any:pages	-43
any:pain	-47
any:paint	-50
any:paintball	-25
any:painted	-40
any:painter	-93
any:painting	-27
any:paintings	-49
any:pairs	-30
any:paix	-52
any:palace	-51
any:palais	-55
any:palate	38
any:pallet	-38
any:palliative	-47
any:palmaire	68
any:palmer	-50
any:palmistry	-59
any:palpations	-32
any:paludisme	34
any:pamphlet	-26
any:pamphlets	55
any:panama	42
any:pandemic	-65
any:panel	-67
any:panels	-31
any:panne	-58
any:pansements	-62
any:pansexual	40
any:pantheon	-30
any:papa	-32
any:papas	55
any:paper	-33
any:paperasse	-82
any:paperwork	-80
any:papier	-38
any:parade	-31
any:parafe	-44
any:paraissent	-31
any:parait	33
any:paralegal	-30
any:paralympians	-39
any:paralympics	-35
any:paralympique	-48
any:paralysait	-27
any:paralysed	-51
any:paralysie	-35
any:paramedic	-85
any:parapharmacie	-30
any:parc	-77
any:parce	27
any:parcours	-65
any:parcoursup	25
any:parcs	-78
any:pardon	-46
any:pardoned	43
any:parement	-37
any:parent	-27
any:parental	-111
any:parenting	-59
any:parfait	-64
any:parfaitement	48
any:parfois	-26
any:paris	-55
any:parish	-71
any:park	-79
any:parle	26
any:parlement	-68
any:parlementaire	-64
any:parler	-59
any:parliament	-60
any:parlour	-41
any:parmi	50
any:paroisse	-53
any:paroled	26
any:parrain	35
any:parrainages	40
any:parraine	30
any:parrainee	53
any:partagee	-33
any:parted	-31
any:partenariats	-26
any:parti	-31
any:partially	33
any:participant	32
any:participants	-28
any:participates	35
any:participe	64
any:partick	-43
any:particle	-38
any:particles	-37
any:particules	-36
any:particulier	46
any:partie	-45
any:parties	-32
any:partis	-61
any:partisan	44
any:partition	-40
any:partner	-31
any:partnered	-27
any:partout	-40
any:partouzes	27
any:pas	25
any:pass	-61
any:passade	55
any:passage	-47
any:passager	-45
any:passations	-79
any:passee	42
any:passengers	-61
any:passeport	-51
any:passeports	-57
any:passes	35
any:passing	39
any:passion	-41
any:passionate	-72
any:passionately	-35
any:passionne	-69
any:passive	-62
any:passphrases	27
any:passport	-30
any:pasteur	-29
any:pastoral	42
any:pastry	-37
any:patch	-34
any:patel	30
any:patent	-71
any:patented	-63
any:patents	-82
any:paternite	-59
any:pathway	-25
any:patience	-97
any:patient	-140
any:patiente	53
any:patisserie	-27
any:patissiere	-52
any:patrimoine	-73
any:patriote	35
any:patrol	-70
any:patronal	-37
any:patronale	-36
any:patronne	34
any:patterns	-35
any:paturages	-45
any:pau	-73
any:paul	-95
any:paume	32
any:pauvrete	30
any:pay	-28
any:payant	28
any:paye	33
any:payes	-48
any:payments	-69
any:payroll	-65
any:paysanne	31
any:paysannes	-69
any:pcr	-59
any:peaceful	-42
any:peasant	-31
any:peasants	45
any:peau	47
any:peaux	-37
any:pecresse	40
any:pedagogique	-51
any:pedigrees	-49
any:peels	-41
any:peer	-41
any:peers	-47
any:peine	-33
any:peint	-62
any:peintre	-65
any:peints	-34
any:peinture	40
any:pelerinage	34
any:pelosi	-43
any:peloton	-39
any:pelvis	47
any:pen	42
any:penal	-53
any:pending	32
any:penetration	-50
any:penguins	-38
any:penicillin	61
any:penitentiaire	-77
any:penne	43
any:pense	44
any:penseur	29
any:penseurs	59
any:pension	-46
any:pensions	-34
any:pentecostal	-69
any:pentonville	-43
any:people	-41
any:pepinieriste	-53
any:percage	-35
any:perche	-31
any:perd	58
any:perdu	36
any:perdue	-78
any:perfect	43
any:perfectionism	-34
any:perfectionnisme	-53
any:perfectly	29
any:performance	-30
any:perfusion	-58
any:pergolas	-34
any:period	-85
any:perjury	28
any:perkins	-47
any:permanence	-43
any:permanencier	-73
any:permanent	-36
any:permit	-39
any:peronist	44
any:perpignan	-31
any:perquisition	-43
any:perrot	30
any:personnel	-38
any:personnes	-93
any:persons	46
any:pertes	48
any:perth	-45
any:perverting	52
any:pest	-45
any:pet	-69
any:peter	27
any:petersbourg	-36
any:petit	-33
any:petitami	-59
any:petites	42
any:petition	-34
any:petitioned	36
any:petits	-39
any:petrol	32
any:petty	-29
any:peuples	-56
any:phare	-31
any:pharma	-49
any:pharmaceuticals	-56
any:pharmaceutique	-61
any:pharmacienne	25
any:pharmacist	-77
any:pharmacovigilance	-57
any:pharmacy	-37
any:phase	-75
any:phased	33
any:phd	-59
any:philosophe	-49
any:philosophical	-31
any:philosophically	42
any:philosophie	-35
any:philosophy	-43
any:phlebotomy	-59
any:phoenix	40
any:phones	34
any:photograph	29
any:photographe	-115
any:photographer	-77
any:photographiee	35
any:photographies	-46
any:photographique	-26
any:photographiques	-34
any:photography	-65
any:photojournalist	-43
any:photos	52
any:php	-34
any:phrase	-68
any:phrases	38
any:physicians	-26
any:physicienne	-53
any:physicist	-52
any:physio	-36
any:physionomiste	-28
any:physiotherapist	-42
any:physiotherapy	-32
any:physique	36
any:pianist	56
any:pianistes	-25
any:piano	-61
any:pianos	-26
any:picker	-56
any:picket	-25
any:picketwire	-25
any:picking	-46
any:picture	26
any:piece	-33
any:pieces	-43
any:pied	-60
any:pieton	-37
any:pigalle	-25
any:pigiste	-45
any:pigments	-64
any:pigs	-38
any:pilates	-28
any:pilotage	-28
any:pilots	63
any:piment	-70
any:pin	-52
any:pincer	41
any:pink	-41
any:pipe	-26
any:pipelines	-35
any:pipework	-31
any:piqure	-26
any:pitch	-87
any:pivot	-26
any:pizzeria	-61
any:pkd1	31
any:pku	-30
any:places	-45
any:plafonds	-62
any:plaid	26
any:plain	29
any:plainly	-53
any:plainte	-40
any:plaisanterie	35
any:plaisirs	-43
any:plan	-91
any:planification	-29
any:planifier	-28
any:planner	-115
any:planning	-82
any:plantar	30
any:plants	-33
any:plaquiste	-50
any:plastic	-54
any:plastics	-29
any:plastique	-29
any:plat	-36
any:plateforme	-48
any:platform	-43
any:plats	53
any:platte	-29
any:playboy	-53
any:played	-65
any:playground	-35
any:plays	-68
any:plc	-65
any:pleaded	40
any:pleasure	-31
any:pleasures	-29
any:pledge	-37
any:pledger	33
any:pleins	34
any:plis	-49
any:plombier	-70
any:ploughing	-40
any:plu	-39
any:plumber	-62
any:plumbing	-50
any:plusieurs	62
any:plymouth	-28
any:pme	-60
any:poa	42
any:podcasts	-56
any:podemos	45
any:poeles	-31
any:poemes	-28
any:poems	-34
any:poetry	-71
any:point	-61
any:pointage	-50
any:pointed	-46
any:pointer	46
any:pointeuses	-53
any:points	-66
any:poireaux	-34
any:pois	-53
any:poker	-30
any:poland	43
any:polars	-41
any:pole	-45
any:polices	-75
any:policier	-71
any:policiers	-45
any:policy	-83
any:polio	-54
any:poliomyelite	31
any:politically	30
any:politician	-60
any:politique	-39
any:politiques	-98
any:politiste	-57
any:poll	-64
any:polling	-107
any:pollster	-25
any:polonaise	-29
any:polyamour	26
any:polyartrite	45
any:polycystic	29
any:polymeres	-46
any:pompei	-26
any:pompier	-33
any:ponctualite	-71
any:ponctuel	-40
any:ponctuelle	-27
any:pons	49
any:pont	-77
any:pontages	48
any:populaire	-59
any:populations	-37
any:populism	-47
any:porcs	-44
any:porn	44
any:porridge	56
any:portage	-28
any:porter	-27
any:porters	-38
any:portes	-25
any:portfolio	-86
any:porto	-55
any:portraitiste	-66
any:portraits	-42
any:portsmouth	-27
any:portugaise	-54
any:portugal	-34
any:portuguese	-55
any:posed	34
any:posee	-45
any:poses	35
any:poseur	-33
any:position	-36
any:positions	36
any:positive	29
any:positives	42
any:positivist	36
any:positiviste	-27
any:possession	35
any:postdoc	-100
any:postdoctoral	-26
any:poster	51
any:posters	-89
any:postes	-41
any:postgresql	-48
any:posts	47
any:postulent	25
any:postures	-29
any:potager	-28
any:poterie	-59
any:potter	-58
any:pottery	-29
any:poulain	31
any:poulpe	-29
any:pouls	-35
any:pourtant	28
any:pousse	-26
any:poussins	-52
any:poverty	31
any:powell	57
any:pr	-32
any:practice	-101
any:practise	46
any:practising	-32
any:pragmatic	-34
any:pragmatique	-84
any:pragmatist	-52
any:praised	-75
any:praises	-32
any:praticiens	27
any:pratiquant	-42
any:pratiquante	-50
any:pratique	45
any:pratiques	-61
any:prayer	-36
any:preached	40
any:preacher	-42
any:preavis	-41
any:preche	-39
any:precinct	62
any:predecesseur	-29
any:predecessor	-25
any:prefectorale	-66
any:prefecture	-36
any:preferences	30
any:preferer	52
any:prefers	-27
any:pregnant	35
any:prelevements	-47
any:preliminaires	-29
any:premeditates	41
any:premier	-27
any:premiere	42
any:premises	-41
any:prenante	-27
any:prenatal	-29
any:preparatrice	-54
any:prepare	-26
any:prepared	-96
any:presence	-70
any:present	28
any:presentation	-75
any:presentations	-29
any:presentent	-38
any:presenter	-56
any:preservatifs	-34
any:preside	44
any:presidente	-29
any:presidential	-72
any:presidentielle	43
any:presidents	-63
any:press	-58
any:presser	-25
any:pression	34
any:pressure	32
any:prestataire	-59
any:prestations	-28
any:prestidigitateur	-31
any:preston	42
any:pret	32
any:pretend	47
any:pretentions	-28
any:pretty	51
any:preuve	-30
any:preventeur	-50
any:prevention	-61
any:preventive	-26
any:preventives	-35
any:previous	78
any:prevoyance	-54
any:prevue	47
any:price	-50
any:prices	-66
any:pricing	-49
any:pride	-26
any:priest	-25
any:primary	-80
any:prime	-93
any:primes	-66
any:principal	-69
any:principled	-70
any:printed	-30
any:printer	-81
any:printers	-41
any:printing	-90
any:prises	45
any:prisoners	-39
any:prisons	-68
any:privacy	-77
any:private	-50
any:prive	-51
any:prives	44
any:privilege	-49
any:prix	-92
any:prize	-93
any:pro	78
any:probate	-46
any:probationary	-26
any:problem	35
any:problemes	32
any:procedure	-31
any:proceedings	27
any:proces	-37
any:process	-112
any:processing	-48
any:prochaines	31
any:procurement	-55
any:procureur	58
any:produced	-27
any:producer	-60
any:product	-52
any:producteurs	-40
any:productif	-32
any:productions	-39
any:produit	-67
any:produits	-74
any:professe	47
any:professeur	-58
any:professeure	-76
any:professionnel	-26
any:professionnelles	-29
any:profil	27
any:profile	40
any:profit	52
any:profoundly	37
any:programme	-30
any:programmer	-55
any:progressive	-66
any:project	-100
any:projet	-48
any:projets	-93
any:prolongee	36
any:promiscuous	-34
any:promise	29
any:promoter	-45
any:promotion	-33
any:prononcee	35
any:proof	-52
any:proofreader	-59
any:proofreads	-51
any:prop	-51
any:propagande	-35
any:propagation	-44
any:proponent	54
any:proposition	-25
any:propositioned	37
any:proprietaire	-30
any:propriete	-60
any:prosecuted	25
any:prosecution	-48
any:prosecutor	-38
any:prosecutors	-30
any:proselytisme	45
any:prospecting	-30
any:prospectuses	-32
any:prostheses	-43
any:prosthetist	-73
any:prostituees	28
any:prostitute	33
any:prostitution	-82
any:protection	-91
any:proteines	-32
any:protest	-30
any:protestant	-79
any:protestante	-58
any:protestation	-71
any:proteste	43
any:protester	38
any:prothese	33
any:protheses	-78
any:prothesiste	-79
any:protocol	-30
any:protocols	-30
any:prototype	-43
any:prototypes	-48
any:proust	-51
any:prouvee	25
any:proved	-42
any:proven	-29
any:providers	-58
any:provincial	42
any:proxenetisme	-46
any:proxies	-55
any:prudence	-57
any:ps	42
any:psalter	41
any:psen1	36
any:psy	-34
any:psychanalyste	-41
any:psychiatre	-56
any:psychiatrie	-25
any:psychiatrist	-25
any:psychologie	-55
any:psychologue	-64
any:psychology	-70
any:psychomotricite	-46
any:psychotic	32
any:pub	-27
any:public	-25
any:publicitaire	-26
any:publicitaires	-49
any:publicite	-50
any:publics	-48
any:publique	44
any:publiques	-41
any:published	-77
any:publisher	-76
any:puericulture	-30
any:puits	-47
any:pulse	-55
any:punctuality	-86
any:pupil	35
any:pupils	-98
any:purchasing	-27
any:purist	-36
any:purse	30
any:purser	-58
any:putin	29
any:putsch	43
any:pvda	33
any:pylon	-35
any:pylons	28
any:python	-29
any:qa	-65
any:qatar	-45
any:qlik	-68
any:qualification	-63
any:qualifierais	35
any:qualite	-63
any:quality	-51
any:quant	-30
any:quantity	44
any:quarry	-36
any:quartier	-85
any:quebec	-34
any:queen	-38
any:queens	-28
any:quentin	34
any:question	-30
any:questioned	32
any:questioning	35
any:questions	-34
any:queue	-35
any:quick	-93
any:quickly	-68
any:quiet	-60
any:quimper	-30
any:quips	-36
any:quit	33
any:quite	38
any:quitte	37
any:quittee	42
any:quittent	-37
any:quitter	36
any:quiz	-57
any:quorn	-29
any:quotas	-33
any:quotes	44
any:quoth	32
any:quotidien	-70
any:r	-63
any:race	-71
any:racecourse	-39
any:races	-60
any:racing	-55
any:racism	30
any:racket	25
any:raconte	26
any:radar	-43
any:radical	-42
any:radicalement	-42
any:radie	36
any:radio	-117
any:radioamateur	-51
any:radiographer	-36
any:radiographers	62
any:radiology	-26
any:radiotherapy	31
any:raf	-50
any:rages	35
any:raidd	-41
any:rail	-30
any:railway	-44
any:railways	26
any:rainbow	-34
any:raise	-77
any:raises	-29
any:raisons	31
any:rallie	-39
any:rallied	-46
any:rallycross	-35
any:ramadan	-67
any:ramp	-38
any:ran	-68
any:rancune	-63
any:randonnee	-64
any:range	-93
any:rangement	-62
any:rangements	-39
any:ranger	-63
any:rangs	31
any:rants	66
any:rao	63
any:rap	28
any:rapport	-44
any:rapporteur	-38
any:rapports	-31
any:rapprocher	-54
any:rarement	34
any:rassemblement	-30
any:rastafarian	-50
any:rate	-35
any:ratepayers	-55
any:rates	-27
any:rational	-103
any:rationalised	-39
any:rationaliser	-50
any:rationalisme	-40
any:rationnelle	-35
any:raye	32
any:rayon	-89
any:razor	-36
any:rcm	55
any:rcn	50
any:react	-66
any:reactions	-29
any:reader	-31
any:readers	-43
any:reading	-52
any:ready	-66
any:reagan	-50
any:realise	-32
any:realist	-50
any:reasonable	-53
any:reasons	37
any:reau	-56
any:rebond	-58
any:rebrand	-47
any:rebuilding	-38
any:rebuilt	-44
any:recall	27
any:recalls	-34
any:receipts	38
any:received	-26
any:recelait	26
any:reception	-37
any:receptionist	-130
any:recess	-31
any:recession	-51
any:recessions	-53
any:recessive	-38
any:recherche	-61
any:rechutes	28
any:recidiviste	66
any:reclamations	-49
any:reclame	72
any:reclusion	-46
any:recognisable	-50
any:recognised	-52
any:recognises	-43
any:recognition	-40
any:recolte	34
any:recombination	-31
any:recommandation	-68
any:recommandations	-28
any:recommande	-54
any:reconnaissance	-69
any:reconnu	47
any:reconnue	25
any:reconquete	32
any:reconverti	-26
any:reconvertit	-62
any:recopiee	32
any:recorded	30
any:recordings	-39
any:recordist	-47
any:records	-54
any:recouvrement	-54
any:recovered	-30
any:recruitment	-59
any:recrute	-70
any:recruter	-47
any:recruteurs	-26
any:rectorat	-39
any:recu	42
any:recueilli	-33
any:recupere	26
any:recurrente	31
any:recyclage	-37
any:recycle	-26
any:recycled	-42
any:redacteur	-93
any:redaction	-40
any:redactrice	-65
any:redesign	-47
any:redige	-64
any:redonne	-25
any:redresse	-31
any:redressement	-28
any:redrew	-57
any:redrobe	-28
any:reds	-43
any:reduce	37
any:reduction	-38
any:reduit	-45
any:reduite	-29
any:redundancy	-56
any:reeducation	-48
any:reel	-52
any:reels	-51
any:reelu	27
any:refait	-53
any:refection	-80
any:referees	40
any:references	-80
any:referendum	-57
any:referent	40
any:referente	31
any:refit	-71
any:refondue	-30
any:refonte	-25
any:refreshers	-46
any:refrigere	-48
any:refroidi	25
any:refuge	-45
any:refugees	-41
any:refugie	40
any:refugiee	-50
any:refurbishment	-63
any:refuse	31
any:refusee	27
any:refusees	36
any:refuses	25
any:regalia	31
any:regard	-31
any:regarde	-25
any:regarder	27
any:regards	-38
any:regie	-32
any:regime	-50
any:regionale	46
any:regionales	-31
any:regions	-44
any:regisseur	-77
any:registrar	-66
any:registres	31
any:reglages	-43
any:regle	-31
any:reglementaire	-31
any:reglementaires	-46
any:regret	-34
any:regrets	34
any:regrette	44
any:regular	59
any:regularly	34
any:regulars	-55
any:regulation	-58
any:regulator	-88
any:regulier	46
any:rehab	-31
any:rehabilitated	-29
any:rehired	53
any:reilly	53
any:rein	35
any:reine	-26
any:reinsurance	-26
any:reintroduce	44
any:rejected	50
any:rejects	38
any:rejete	30
any:rejette	37
any:rejoindrait	-33
any:rejoindre	-28
any:rejoined	-27
any:rejoining	42
any:relais	-66
any:relate	-30
any:relations	-67
any:relationship	40
any:relationships	-50
any:relativiste	34
any:relaxe	51
any:releases	-68
any:relecteurs	-25
any:relectrice	-28
any:relevait	-30
any:releve	-33
any:relevees	41
any:relieuse	-48
any:relieved	27
any:religieuse	-47
any:religieux	-42
any:religious	-29
any:remained	-33
any:remainer	45
any:remarks	26
any:remede	-62
any:remedy	-44
any:remember	-46
any:remercier	-43
any:remission	32
any:remonte	32
any:remote	-64
any:remplacant	-65
any:remplace	-34
any:remplie	-28
any:remuneration	-26
any:remuneree	-34
any:renault	-40
any:rencontrer	42
any:rencontres	-49
any:rend	49
any:rendus	-47
any:renewed	-37
any:renie	35
any:rennes	-44
any:renove	-48
any:renown	34
any:rent	30
any:renters	41
any:rentree	29
any:reorganisation	-46
any:repaid	-55
any:repair	-84
any:repaired	-46
any:repairs	-40
any:reparations	-53
any:repare	-34
any:repense	-27
any:repenti	45
any:repertoire	-76
any:repete	-34
any:replaced	-67
any:replicated	-41
any:repondants	-26
any:reportages	-27
any:reporter	-95
any:reporting	-62
any:reports	-35
any:reprendre	43
any:reprennent	-75
any:reprenons	-40
any:representant	-41
any:representante	-35
any:reprimand	29
any:reprimanded	29
any:reproduction	-63
any:republic	-81
any:republicain	-40
any:republicaine	-71
any:republican	36
any:republicans	48
any:request	-41
any:required	-56
any:requires	-93
any:requis	41
any:reroofed	-54
any:rescue	-33
any:research	-121
any:researched	-80
any:researcher	-108
any:researches	-50
any:reseaux	-28
any:reserves	-34
any:reserviste	46
any:reservoirs	-36
any:reset	-34
any:residence	-77
any:resident	-74
any:residente	-42
any:residents	-82
any:resigned	28
any:resisted	35
any:respect	-42
any:respecte	-43
any:responsable	-43
any:responsible	-62
any:ressemblance	37
any:ressources	-35
any:restaurant	-73
any:restaurants	-42
any:restauratrice	-88
any:restaure	-76
any:rester	-43
any:restless	-25
any:restoration	-34
any:restored	-66
any:restores	-81
any:restraining	30
any:restriction	26
any:restrictions	39
any:restructuring	-31
any:resultats	-31
any:resumes	-25
any:retail	-64
any:retarde	-39
any:retards	-64
any:retenu	-74
any:retient	40
any:retina	-25
any:retinopathy	-47
any:retired	76
any:retirement	-96
any:retrained	48
any:retraining	-37
any:retraite	-79
any:retraites	43
any:retreat	-29
any:retrospective	-38
any:retrouve	39
any:return	-43
any:returned	-61
any:returning	-63
any:returns	-78
any:reunions	-35
any:reussir	-50
any:reussite	-69
any:reuters	-45
any:reve	41
any:revelait	-26
any:revendeur	-40
any:revendique	32
any:revendu	-65
any:revendue	-42
any:revenu	-50
any:reverence	43
any:revers	28
any:reveuse	-40
any:revient	36
any:review	-43
any:reviewed	-46
any:reviewer	-51
any:reviews	-28
any:revolt	-36
any:revolution	-50
any:revolutionary	-31
any:revolutionnaires	-30
any:revu	-53
any:revue	-93
any:rewires	34
any:rewritten	-37
any:rewrote	-56
any:rex	45
any:rheumatism	25
any:rheumatologist	-26
any:rica	-25
any:rics	-41
any:ridge	-60
any:rifle	35
any:riga	26
any:rigging	-37
any:right	-37
any:rigoureuse	-41
any:rigueur	-55
any:riksdag	40
any:ringer	-51
any:ringing	27
any:ringleader	34
any:riots	-39
any:rise	-29
any:riser	-31
any:risque	25
any:risques	-37
any:rite	68
any:rites	43
any:rival	-39
any:rive	-52
any:river	-47
any:riverains	-33
any:rn	28
any:roadbuilder	-44
any:roadmap	-43
any:roadmaps	-32
any:rob	-30
any:robberies	-36
any:robes	-58
any:robespierre	-39
any:robin	29
any:robinson	41
any:robots	-48
any:roca	-38
any:rock	-54
any:roehampton	-47
any:roi	-58
any:role	-45
any:roles	-45
any:roll	-86
any:rolled	-28
any:rollouts	-25
any:roman	-103
any:romance	-76
any:romancier	-52
any:romanciere	-58
any:romans	-74
any:romantic	27
any:rome	33
any:ron	71
any:rondement	-47
any:rondes	-45
any:roof	-60
any:rooke	54
any:room	-64
any:rooms	-60
any:root	-47
any:roots	-65
any:rope	-36
any:ropes	-29
any:roses	-26
any:rosicrucian	36
any:rosicrucien	35
any:rosiers	-33
any:rota	-66
any:rotarian	38
any:rotary	-93
any:rotas	-45
any:rothamsted	-35
any:roue	-51
any:rouge	-27
any:rouges	-39
any:rougi	50
any:roulants	-34
any:roundabouts	-35
any:roussel	-35
any:route	-59
any:routiers	-53
any:routine	-75
any:routing	-64
any:rowe	-32
any:rowing	-39
any:roy	33
any:royal	-25
any:royaliste	31
any:royan	-49
any:rqth	52
any:rrh	-35
any:rsi	31
any:rspca	-41
any:rss	-50
any:rubrique	-35
any:rue	-86
any:ruffin	33
any:rugby	-90
any:ruiz	-42
any:rules	-37
any:rumour	35
any:rung	-46
any:runner	-82
any:running	31
any:ruptures	-32
any:rurale	39
any:rush	-27
any:russes	52
any:rust	-52
any:rwanda	55
any:saatchi	-28
any:sab	35
any:sabatier	-27
any:sabbath	-25
any:sable	-41
any:sacked	42
any:sade	-55
any:sadiq	33
any:sadomasochisme	32
any:safari	-35
any:sage	-90
any:sahara	56
any:said	50
any:sailing	40
any:sailors	-33
any:sain	-26
any:saine	33
any:saines	-37
any:saint	-26
any:saison	-58
any:saisons	-31
any:sake	30
any:salads	-45
any:salaire	39
any:salaires	-47
any:salaried	-82
any:salariee	-39
any:salary	-38
any:sales	-86
any:salesman	-57
any:salesmanship	-46
any:salesmen	-26
any:salford	-38
any:salive	26
any:salmon	-61
any:salue	-43
any:saluent	-37
any:salvation	-81
any:samizdat	30
any:samples	-28
any:san	-29
any:sanatorium	56
any:sanctionnee	33
any:sanctions	-66
any:sanctuary	-45
any:sandales	-27
any:sandrine	-42
any:sands	48
any:sang	-66
any:sanger	-34
any:sanguines	-35
any:sanguins	-36
any:sanitaires	29
any:sante	-37
any:santiago	-40
any:sapphic	32
any:sappho	-33
any:sarah	-54
any:satellite	-33
any:satellites	-60
any:satisfaction	-35
any:saturdays	-60
any:saumon	-36
any:sauna	28
any:sausage	-29
any:saut	-32
any:sauter	-43
any:sauve	-25
any:sauvee	-45
any:sauvees	-27
any:saves	-38
any:savile	-57
any:saving	54
any:savons	-27
any:savoy	-47
any:saw	-49
any:sawmill	30
any:saxony	-36
any:sc	-64
any:scaffolder	-81
any:scams	-47
any:scandal	50
any:scandale	-32
any:scandals	37
any:scannee	28
any:scanner	-41
any:scanners	-66
any:scare	-73
any:scares	-66
any:scarifie	-34
any:scars	32
any:sceaux	58
any:scenarise	-59
any:scenariste	-50
any:scene	-31
any:scenes	-35
any:sceptical	-76
any:sceptics	-70
any:sceptique	-34
any:sceptiques	-29
any:scheduling	-45
any:scheme	-66
any:schemes	-33
any:schiphol	28
any:schizophrene	36
any:schmitt	-58
any:scholar	-41
any:school	-36
any:schweitzer	39
any:sciatique	-49
any:scie	33
any:science	-64
any:sciences	-36
any:scientifique	-59
any:scientist	-75
any:scientists	-25
any:scientologist	74
any:scientologue	67
any:scierie	-33
any:scissors	-27
any:scn1a	33
any:scolaire	-78
any:scolaires	-29
any:scoliosis	38
any:scope	-29
any:scorn	-26
any:scotland	-28
any:scout	-103
any:scouts	-65
any:scrap	-27
any:screenings	-50
any:screens	-36
any:screenshot	34
any:script	-50
any:scripts	-35
any:scripture	-34
any:scrubs	-37
any:scrum	-31
any:scrutatrice	-44
any:scrutin	-27
any:scuba	31
any:sculpteur	-75
any:scythes	-36
any:sdl	-36
any:sdp	45
any:sea	-39
any:seafarers	-53
any:seal	-42
any:seamstress	-45
any:season	-88
any:seasoned	-28
any:seasons	-46
any:seat	-34
any:seated	-51
any:sebastian	33
any:seche	-41
any:second	32
any:secondee	-35
any:secourisme	-49
any:secouriste	-58
any:secours	-27
any:secretaire	-40
any:secretariat	-42
any:secrets	-55
any:secteur	-36
any:section	27
any:sector	-57
any:secular	-29
any:secured	-29
any:securite	-60
any:security	-52
any:seduction	-38
any:see	63
any:seeing	40
any:seek	-45
any:seeks	38
any:seems	34
any:segolene	49
any:seine	-46
any:seiu	49
any:sejour	-29
any:seldom	44
any:selected	28
any:selection	-72
any:selectionne	-41
any:selectionneur	-49
any:selective	-27
any:selfie	28
any:seller	-49
any:selling	-49
any:sells	-75
any:selon	50
any:semaines	50
any:semble	42
any:semences	-70
any:seminaire	59
any:seminar	-85
any:seminary	31
any:senat	-93
any:senate	-43
any:send	-36
any:sending	40
any:senior	-31
any:seniors	-31
any:sensibles	-33
any:sensors	-36
any:sensual	-33
any:sensuels	-47
any:sent	34
any:sentences	-50
any:sentient	29
any:sentry	-28
any:separatists	-26
any:separe	-30
any:septembre	-42
any:septicemie	35
any:sequelle	27
any:sequelles	30
any:sequence	-75
any:sequences	-62
any:sequenceur	27
any:sequenceurs	-26
any:sequencing	-52
any:sera	-60
any:serco	-27
any:sergeant	-43
any:serie	-97
any:series	-67
any:serious	43
any:seriously	44
any:serjeant	-33
any:serrures	-57
any:serrurier	-88
any:sertissage	-25
any:servants	-31
any:servers	-77
any:serves	38
any:serveur	-43
any:service	-34
any:services	-54
any:serving	35
any:servir	32
any:session	-38
any:sessions	-42
any:set	-42
any:sete	-60
any:sets	-73
any:settle	-51
any:settled	-86
any:seulement	39
any:seventies	26
any:sevre	34
any:sexage	-52
any:sexed	-41
any:sexo	-30
any:sexologist	-68
any:sexologue	-62
any:sexospecificite	-45
any:sextant	-50
any:sexto	38
any:sextoys	27
any:sexualites	-28
any:sexuality	-38
any:sexually	31
any:sexuel	-49
any:sfa	29
any:shadow	46
any:shape	26
any:shaped	-26
any:shareholder	-45
any:shareholders	-39
any:shares	-30
any:sharp	-63
any:shaw	39
any:sheep	-27
any:sheets	-41
any:sheffield	-29
any:shelter	-89
any:shelved	47
any:shelves	-61
any:shelving	-30
any:sheriff	-27
any:shetland	-49
any:shift	-40
any:shifting	-32
any:shinto	-46
any:shintoist	-41
any:ships	-27
any:shirts	-30
any:shoddy	-58
any:shoes	-46
any:shoot	-41
any:shop	-52
any:shopkeeper	-52
any:shoplifted	33
any:shoplifter	49
any:shoplifters	-43
any:shoppers	-57
any:shops	-62
any:short	-48
any:shortages	-27
any:shorter	-62
any:shorthand	-35
any:shortlist	-33
any:shortlisted	-52
any:shot	-27
any:shotguns	-43
any:shouted	38
any:show	-77
any:shows	33
any:shrugs	28
any:si	38
any:sia	-30
any:sick	-36
any:side	-44
any:siecle	-66
any:siege	25
any:siemens	-51
any:sieste	-36
any:sighed	-28
any:sighted	49
any:sigma	-46
any:sign	-30
any:signage	-51
any:signal	-67
any:signalement	28
any:signalisation	-36
any:signataire	31
any:signatory	41
any:signature	-37
any:signatures	44
any:signe	-42
any:signed	31
any:signee	-50
any:signer	31
any:signes	-47
any:signification	35
any:sikh	-94
any:sikhism	-58
any:silent	-59
any:silk	-29
any:sils	-31
any:silver	-27
any:simmons	-30
any:simple	-69
any:simples	-27
any:simplification	-42
any:simpson	-68
any:simulation	38
any:sin	-28
any:sinai	40
any:singapore	-43
any:singing	-49
any:single	-87
any:site	-33
any:sits	40
any:sitter	30
any:six	-57
any:sixieme	-28
any:sixth	-43
any:sixty	-87
any:sizewell	-40
any:skeptical	-41
any:skilled	-31
any:skills	-31
any:skip	27
any:skipped	-41
any:slates	-41
any:slaughter	-43
any:slaughtered	-37
any:sleeping	63
any:sleet	-52
any:slept	38
any:slides	-52
any:sligo	-40
any:slogan	-85
any:slough	-32
any:small	-40
any:smallholding	-44
any:smart	28
any:smelled	51
any:smiles	-28
any:smith	-42
any:smoke	37
any:smoking	-32
any:smoothies	-42
any:smuggled	44
any:smuggling	37
any:snacks	-27
any:snails	-36
any:snatcher	-33
any:sncf	-43
any:snj	31
any:snowdon	-48
any:snphare	27
any:snsm	-47
any:soap	-52
any:sober	29
any:social	-44
any:sociale	-41
any:sociales	-54
any:socialised	-35
any:socialist	31
any:socialistes	-41
any:socialists	29
any:socially	32
any:societe	-25
any:societes	-30
any:sociocratic	-36
any:sociologie	-25
any:sociologist	-48
any:sociologue	-54
any:soeur	-36
any:soeurs	-33
any:sofas	-25
any:soft	34
any:software	-76
any:soho	-64
any:soigne	-85
any:soignees	-72
any:soigneur	-55
any:soil	-42
any:soiree	-49
any:soja	-28
any:solal	31
any:sold	-96
any:soldat	-32
any:soldee	-27
any:solene	36
any:solferino	-26
any:solicitor	-96
any:solidaires	38
any:solidarity	38
any:solihull	-29
any:solipsist	60
any:soliste	-68
any:solitude	-26
any:solved	-45
any:solving	-34
any:somebody	27
any:someone	-44
any:sometimes	-34
any:sommeil	25
any:somniferes	39
any:sondages	-38
any:sondeur	-53
any:songs	-41
any:sonnette	43
any:sonore	-27
any:sons	-27
any:sont	30
any:sony	-25
any:sort	66
any:sortait	41
any:sortant	-28
any:sortante	42
any:sorti	53
any:sorties	-27
any:sorts	38
any:sot	-57
any:souche	-41
any:souchier	-35
any:soudeur	-68
any:soudeurs	-56
any:soudure	-49
any:souffre	-25
any:souhaitee	40
any:soul	-43
any:souliers	-40
any:souligne	70
any:soumis	-78
any:sound	-81
any:soundings	-42
any:soup	-34
any:soupconne	40
any:souples	30
any:source	-70
any:sourcing	-36
any:souriante	-25
any:sourire	27
any:souris	-46
any:soutenance	-49
any:soutenue	-60
any:soutenus	-32
any:south	-51
any:soutient	-35
any:souvenirs	-35
any:souvent	-29
any:souvient	41
any:soviet	-60
any:spa	-62
any:space	-33
any:spaces	-75
any:spare	47
any:sparing	-42
any:spartan	-35
any:spat	35
any:spd	28
any:speak	44
any:speakers	31
any:speaking	-52
any:specialised	-39
any:specialisee	-37
any:specialises	-63
any:specialism	-30
any:specialiste	-105
any:specialite	-64
any:specials	-62
any:speciesist	43
any:spectator	31
any:spectrum	27
any:speeches	-48
any:speechwriter	-53
any:speed	39
any:spell	35
any:spelling	-27
any:spencer	-42
any:spending	-45
any:spends	42
any:spieltage	-32
any:spin	-34
any:spinster	33
any:spirit	-39
any:spirited	-33
any:spiritual	-64
any:spite	40
any:splicer	-60
any:splint	-32
any:split	-72
any:spoils	39
any:spokeswoman	-37
any:sponsors	53
any:sponsorship	-46
any:spontanee	-53
any:sport	-62
any:sportifs	-56
any:sporting	-34
any:sportive	-69
any:sportives	-26
any:sports	-53
any:spreadsheet	-60
any:spreadsheets	-37
any:springfield	28
any:sprouts	-55
any:sql	-68
any:squad	-37
any:square	28
any:squat	-27
any:squatted	43
any:srebrenica	31
any:sst	-36
any:st	-34
any:stabbed	26
any:stabilise	41
any:stacking	-29
any:stades	-39
any:stadium	-28
any:stadiums	-49
any:staff	-55
any:staffs	-25
any:stage	-68
any:stages	-42
any:stagiaires	-64
any:stain	28
any:stairlifts	-41
any:stalinist	41
any:stall	-42
any:stalwart	52
any:stamina	-55
any:stammer	25
any:stammers	-31
any:stamp	-76
any:stance	-70
any:stand	-31
any:standard	-112
any:standards	-32
any:start	-98
any:started	29
any:starve	29
any:starves	40
any:stasi	30
any:statement	28
any:stationery	-27
any:statistician	-37
any:statistics	-29
any:statistiques	-32
any:status	-36
any:stay	-67
any:steel	-52
any:steelworkers	-33
any:steeped	63
any:steered	-27
any:stenographer	-45
any:stephanie	-50
any:stephen	47
any:steward	-40
any:stewarding	-32
any:stewardship	-34
any:sti	-35
any:sting	-85
any:stock	-32
any:stockroom	55
any:stocks	-37
any:stoic	-55
any:stoical	-72
any:stoicien	66
any:stoics	-54
any:stoique	-93
any:stole	38
any:stolen	-25
any:stoma	27
any:stomie	27
any:stone	-72
any:stonemason	-39
any:stonewall	-52
any:stood	-60
any:stools	-27
any:stop	33
any:stopwatches	-34
any:store	-42
any:stored	37
any:stores	-31
any:stories	-57
any:straight	-25
any:straightened	-46
any:straightforward	-85
any:strains	-40
any:strategist	-45
any:stratifie	-75
any:stray	35
any:streak	-43
any:street	-114
any:streets	-28
any:strict	34
any:string	41
any:strip	-59
any:stripes	-33
any:stripped	-67
any:striptease	-30
any:strix	-66
any:stroboscopiques	28
any:stroke	-54
any:strokes	42
any:stronger	-54
any:stroud	-42
any:structural	-38
any:structures	-33
any:strung	32
any:stubborn	-44
any:stud	-34
any:students	-42
any:studied	-92
any:studies	-96
any:studio	-77
any:studios	-28
any:study	-32
any:stuffed	30
any:stuffing	-59
any:stupid	51
any:styal	35
any:style	-95
any:stylist	-36
any:su	-27
any:sub	-58
any:subcontractor	-65
any:subedited	-38
any:subject	-57
any:subjects	-46
any:submarine	-39
any:submission	-35
any:subordinates	40
any:subordonnee	44
any:subscriber	31
any:subscribes	49
any:subscriptions	-58
any:subsidiaire	-27
any:subsidiary	-32
any:subtitles	-47
any:successeur	-61
any:successfully	-33
any:successions	-28
any:successoral	-45
any:successorale	-27
any:sucre	-42
any:sudan	-38
any:sued	-54
any:suedoise	-42
any:suffered	-25
any:suffragettes	-25
any:suits	-87
any:suivait	-37
any:suivra	-27
any:summers	-64
any:summit	25
any:sunday	29
any:sundry	-35
any:sunny	-49
any:superb	29
any:supervised	-55
any:supper	-51
any:suppleante	39
any:supplee	-43
any:supplement	-58
any:suppliers	-26
any:supplies	-75
any:supply	-27
any:support	-62
any:supported	-63
any:supporters	-37
any:supportive	-33
any:suppression	41
any:supprime	-44
any:supreme	-30
any:sur	-34
any:surchauffe	-33
any:surdite	76
any:sure	-52
any:surface	-26
any:surfaced	33
any:surgeon	-82
any:surgeons	-35
any:surgery	-72
any:surmonte	-28
any:surnom	-60
any:surnomme	49
any:surprised	32
any:surprises	-54
any:surveillante	-60
any:surveillants	-35
any:surveys	-56
any:survivors	-37
any:susan	40
any:suspected	32
any:suspend	39
any:suspended	-42
any:suspendu	37
any:suspicious	-41
any:sussex	-44
any:suturing	-69
any:svalbard	-26
any:svelte	-39
any:svt	-32
any:swab	-35
any:swapped	-53
any:swaps	-48
any:swears	55
any:sweat	-29
any:sweden	-34
any:swedish	-31
any:swimmer	-40
any:swing	-58
any:swingball	-43
any:swinger	26
any:swiss	-38
any:switchboard	-32
any:switzerland	-34
any:swp	33
any:sympathies	31
any:symptoms	-36
any:sync	-25
any:synchronised	36
any:syndic	-124
any:syndicale	37
any:syndicales	37
any:syndicalisme	-32
any:syndicat	35
any:syndication	-84
any:syndicats	-61
any:syndicaux	-33
any:syndique	52
any:synthesis	-29
any:syrie	-26
any:sysadmin	-27
any:system	-45
any:systematique	-45
any:systems	-93
any:tabasse	70
any:tableau	-65
any:tableaux	-61
any:tablets	29
any:tablette	49
any:tableur	-28
any:tabs	-69
any:tactiles	-27
any:tag	26
any:tagged	26
any:tagging	-34
any:tags	-28
any:taille	-86
any:tailleur	-68
any:tailor	-52
any:taker	-56
any:takes	45
any:talent	-67
any:talibans	50
any:talk	-75
any:talked	-34
any:talking	-26
any:taller	25
any:tallis	44
any:tandem	-52
any:tant	-54
any:tante	-66
any:tantes	-34
any:tao	-26
any:taoist	43
any:tapes	-53
any:tapissier	-26
any:tard	32
any:tardif	42
any:targets	-28
any:tarifees	41
any:tarifes	35
any:tart	-37
any:tartu	-27
any:task	-34
any:taste	-78
any:tasted	-60
any:tasting	-25
any:tate	-55
any:tatoos	55
any:tatoue	49
any:tatoueur	-48
any:tattoos	38
any:taught	-64
any:taule	34
any:taureaux	-38
any:taux	62
any:tavistock	-30
any:tax	34
any:taxation	37
any:taxidermists	-32
any:tcheque	-50
any:tea	-41
any:teacher	-42
any:teaches	-95
any:teachings	74
any:team	-68
any:teams	-93
any:technical	-42
any:technician	-63
any:technicien	-103
any:technicienne	-51
any:technico	-36
any:technique	-33
any:techniques	-30
any:technologique	-29
any:technology	-40
any:teil	39
any:teixeira	29
any:telefilm	-48
any:telegram	29
any:telephonique	-52
any:telethon	-74
any:television	-56
any:tellers	-48
any:tells	35
any:temoin	-59
any:temper	-36
any:temperage	-28
any:temple	-63
any:temporary	-27
any:tenace	-56
any:tendencies	27
any:tender	-68
any:tenders	26
any:tennis	-87
any:tension	-47
any:tents	-48
any:tenu	-49
any:tenue	-73
any:tenus	-33
any:term	-50
any:terme	-46
any:termes	-39
any:terminals	-31
any:terminaux	-37
any:termist	28
any:terrain	-64
any:territorial	-44
any:territoriaux	34
any:terror	-42
any:testait	-29
any:tester	-95
any:testeuse	-44
any:testified	-75
any:testing	-45
any:tests	-95
any:tetu	-65
any:texel	-25
any:text	-40
any:textbook	-28
any:textile	-50
any:tfl	30
any:thales	27
any:than	33
any:thank	-48
any:thanked	-29
any:theatre	-124
any:their	-27
any:theist	28
any:them	-37
any:then	37
any:theorie	-39
any:theory	-112
any:theosophical	27
any:theosophist	43
any:therapeute	-34
any:therapeutique	-25
any:therapist	-101
any:therapy	-61
any:theresa	25
any:thermique	-34
any:thermostats	-62
any:these	-84
any:thesis	-80
any:they	27
any:thief	-53
any:thier	-36
any:thieves	-53
any:thing	-40
any:things	34
any:thinker	-37
any:thinking	-62
any:thinners	61
any:thistle	-48
any:thompsons	-33
any:thornberry	59
any:though	25
any:thousands	-30
any:threat	-31
any:threw	47
any:thrillers	-39
any:throne	-52
any:throughout	-28
any:thumbnails	-25
any:thumbprint	43
any:thumbs	-33
any:thursday	28
any:thursdays	30
any:tibia	35
any:ticked	28
any:tickets	-47
any:tidied	-32
any:tidy	45
any:tie	47
any:tiennent	-55
any:tient	-38
any:tight	-37
any:tiler	-32
any:tiles	-40
any:timbre	41
any:timbres	-43
any:timeline	28
any:times	-39
any:timesheets	-40
any:timetable	-48
any:timetabling	-33
any:timing	-35
any:tindouf	56
any:tip	51
any:tir	-49
any:tirait	-36
any:tire	25
any:tired	-43
any:tisserands	-37
any:title	-66
any:titre	-28
any:titulaire	-31
any:toast	36
any:toc	27
any:toe	41
any:together	41
any:toilettes	26
any:told	40
any:tolerances	-35
any:tolerant	-25
any:tolerates	-35
any:tolstoien	-31
any:tolstoyan	57
any:tombe	-77
any:tommy	37
any:tomorrow	49
any:ton	-48
any:tone	-27
any:tooling	-39
any:toolmaker	-32
any:tools	-61
any:toothpaste	-60
any:top	-53
any:topic	-72
any:topple	37
any:tories	-29
any:tot	-35
any:tote	28
any:totnes	-43
any:touch	-82
any:touchant	50
any:touchees	-26
any:toucher	-55
any:tour	-72
any:toured	-38
any:tournee	-65
any:tourniquets	-50
any:tours	-48
any:towards	-42
any:towels	-27
any:tower	-51
any:town	-33
any:toxicology	41
any:toxicomanes	-40
any:toy	-38
any:toye	-54
any:toyota	-31
any:toys	-56
any:tp53	-46
any:tracabilite	-58
any:traces	-55
any:tracheotomie	87
any:track	-39
any:tracking	-32
any:tractages	27
any:trade	-63
any:trademark	-51
any:trader	-88
any:traders	-52
any:trades	-31
any:trading	-74
any:trados	-45
any:traducteur	-63
any:traductrice	-40
any:traduit	-91
any:traduite	-33
any:traduits	-26
any:traffic	-52
any:tragedians	-43
any:trail	28
any:trainees	-115
any:trainer	-86
any:training	-56
any:trains	-40
any:traitant	30
any:traitee	77
any:traitements	-47
any:traitre	-42
any:traits	-53
any:trajet	-25
any:trajets	-50
any:tramway	-27
any:tranche	-58
any:transaction	-55
any:transactions	-27
any:transcendance	39
any:transfer	-36
any:transfers	-27
any:transformation	-48
any:transgeniques	-46
any:transhumanism	35
any:transhumanist	50
any:transit	-38
any:transition	-29
any:transitoire	-29
any:translated	-89
any:translation	-74
any:translator	-48
any:translocation	58
any:transmet	-40
any:transmission	-61
any:transparency	-45
any:transport	-37
any:transports	-33
any:traps	-26
any:traque	-34
any:trautmann	61
any:travail	-33
any:travaillera	-25
any:travailleurs	-66
any:travellers	-36
any:trays	-26
any:treated	67
any:treats	-77
any:trebled	-26
any:tree	-72
any:trees	-46
any:trek	-39
any:tremblay	-31
any:trend	-25
any:trends	-46
any:tres	30
any:tresorerie	-43
any:tri	-52
any:trial	-35
any:tribunals	-33
any:tribune	28
any:tribute	-42
any:trimestrielle	-26
any:trinidad	-35
any:trombone	-51
any:trompe	-38
any:tropicales	-29
any:trotskyste	27
any:trou	33
any:troublemaker	52
any:trouver	-29
any:trucks	-53
any:trumpeter	-50
any:trumpiste	29
any:truques	31
any:truro	-37
any:trust	-102
any:trusts	-35
any:try	-31
any:ts	-84
any:tsa	26
any:tshisekedi	26
any:tssa	46
any:tsunami	42
any:tube	33
any:tuc	-27
any:tuesday	32
any:tuesdays	39
any:tuition	34
any:tulip	-33
any:tumour	31
any:tuned	-32
any:tupe	-74
any:turban	-42
any:turbans	-42
any:turbot	-45
any:turin	-53
any:turn	-58
any:turning	26
any:turnover	-47
any:tuteur	-45
any:tutor	-53
any:tutrice	-57
any:tv	-52
any:tvod	-45
any:twelve	-61
any:twenties	37
any:twentieth	-27
any:twickenham	-67
any:twin	-39
any:twitter	41
any:twyford	26
any:tx	38
any:type	46
any:typeface	-79
any:typesetter	-38
any:typist	-55
any:typographie	-26
any:typography	-45
any:ucatt	-26
any:ucu	26
any:udi	39
any:ue	-43
any:ueda	45
any:ufap	54
any:ugict	54
any:uimm	-34
any:uk	-56
any:ukraine	-27
any:ukrainian	-56
any:uml	-43
any:unaligned	34
any:unbelief	28
any:unbeliever	31
any:underinvestment	-47
any:understood	50
any:underwriter	-73
any:underwriting	-28
any:undone	-44
any:undressed	59
any:unef	-50
any:unfair	-49
any:unfinished	-28
any:unflappable	-37
any:unified	-25
any:unionised	-75
any:unionville	-53
any:unit	-90
any:units	-45
any:unity	50
any:univers	45
any:universal	40
any:universe	32
any:universite	-57
any:universities	-35
any:university	-43
any:unknown	25
any:unmarried	62
any:unmistakable	-32
any:unna	39
any:unpaid	52
any:unreadable	-67
any:unreconstructed	45
any:unremarkable	29
any:unspent	-51
any:until	-34
any:untouched	49
any:upfront	28
any:ups	-49
any:uptime	-40
any:urn	-33
any:urnes	-45
any:urss	-62
any:urssaf	-35
any:urtu	29
any:us	-29
any:use	-39
any:used	52
any:users	-31
any:usher	-33
any:usine	-54
any:usufruit	-30
any:usurper	30
any:utile	-50
any:utilise	41
any:utilisera	62
any:utilitarianism	-39
any:utmost	-27
any:utrecht	33
any:uvw	47
any:ux	-29
any:va	63
any:vacances	-32
any:vacancy	-87
any:vacataire	-61
any:vaccinated	58
any:vaccination	-55
any:vaccinee	33
any:vaccins	35
any:vacuum	-78
any:vae	-34
any:vaincu	40
any:vais	-48
any:vaishnava	-57
any:valable	-56
any:valedictorian	-47
any:valid	-69
any:valide	-49
any:valves	-70
any:van	-38
any:vance	29
any:vante	60
any:var	-50
any:variantes	-38
any:varnished	-55
any:vat	31
any:vax	53
any:vecteur	31
any:vedette	-112
any:veganism	48
any:vegans	-42
any:vegetables	-50
any:vegetal	-52
any:vegetale	-72
any:vegetarian	-64
any:vegetarien	-38
any:vehicule	-65
any:vehicules	-43
any:veille	-71
any:veillees	53
any:veilleur	-26
any:veine	-53
any:veines	-32
any:veineuse	36
any:veins	-26
any:velvet	40
any:vend	-71
any:vendent	-31
any:vendeur	-39
any:vendeuse	-80
any:vending	-47
any:vendor	-55
any:vendors	-47
any:vendredi	-41
any:vendu	-54
any:venerable	36
any:venice	-26
any:vente	-82
any:ventes	-26
any:ventilators	-46
any:venture	-62
any:venu	-51
any:ver	29
any:verbal	-56
any:verdict	-58
any:verger	-53
any:verified	25
any:verifier	-53
any:vermeer	-29
any:verrous	-40
any:vers	-40
any:vert	-52
any:verte	-72
any:vertrauensmann	37
any:verts	-32
any:vertus	-40
any:very	29
any:vesak	-58
any:vet	-113
any:veterans	-35
any:veterinaire	-80
any:veterinary	-49
any:vets	-36
any:vetting	-44
any:veulent	50
any:veut	25
any:veuvage	-25
any:veuve	-26
any:via	-36
any:vibration	-25
any:vichy	-47
any:victim	-74
any:victime	-83
any:victimes	-49
any:victims	-30
any:victoria	-52
any:victorian	-53
any:victorians	-36
any:victory	-37
any:vidal	-27
any:video	29
any:videographer	-51
any:videos	58
any:videosurveillance	-51
any:vieille	47
any:viendra	29
any:vierzon	-27
any:view	-26
any:viewings	38
any:vif	-42
any:vigie	-50
any:vigilance	-31
any:vigne	-86
any:vigneron	-44
any:vignerons	-54
any:viguier	25
any:vikings	57
any:ville	-47
any:villefranche	34
any:villeneuve	26
any:vilnius	-28
any:vins	-75
any:violences	-66
any:violon	32
any:viral	-64
any:virginia	-59
any:virginite	27
any:virgo	-35
any:virtue	45
any:virus	-45
any:vis	30
any:visa	-61
any:visages	-52
any:visagiste	-41
any:visible	26
any:vision	-67
any:visiteur	-30
any:visiteurs	-35
any:visiteuse	-74
any:visitor	-45
any:visitors	-39
any:visuelle	-35
any:vit	-34
any:vitamines	-27
any:vite	-29
any:vitro	-39
any:vivait	-50
any:vivant	-47
any:vive	-55
any:vivent	27
any:vivisection	-28
any:vivisectionist	32
any:vlog	29
any:vocale	-39
any:vocals	-42
any:vodka	-50
any:voeu	36
any:vogel	-29
any:voice	-36
any:voices	-62
any:voies	-41
any:voila	-46
any:voile	-78
any:voilier	-31
any:voiliers	-72
any:voir	27
any:voirie	-39
any:voisin	42
any:voit	45
any:voix	-62
any:vol	26
any:volant	-34
any:volees	-25
any:voles	-39
any:volontaire	-25
any:vols	-50
any:voss	53
any:vote	-33
any:voted	-31
any:votee	-47
any:voter	28
any:votes	-26
any:voting	-46
any:vox	71
any:voyage	30
any:voyageur	-50
any:voyagiste	-42
any:voyez	43
any:vrac	28
any:vrai	51
any:vraie	-29
any:w3c	-56
any:wage	-26
any:wagner	38
any:waiter	-70
any:waiting	26
any:waitress	-52
any:wake	40
any:wakefield	49
any:wakes	-27
any:waldorf	-44
any:wales	-38
any:walesa	-28
any:walking	-25
any:walkout	25
any:wall	-52
any:waller	-45
any:wallon	-31
any:walls	-42
any:wandsworth	-25
any:wants	41
any:ward	-53
any:warden	-69
any:wardens	-25
any:wardrobe	-33
any:wards	-30
any:warehouses	-49
any:warheads	-26
any:warm	-49
any:warner	-36
any:warren	32
any:warwick	-27
any:wash	-29
any:waste	-88
any:watch	-55
any:watches	44
any:watchmaker	-53
any:water	-45
any:waves	-42
any:weakness	-55
any:weather	-47
any:weaver	-64
any:web	-68
any:webcameuse	52
any:webmaster	-65
any:webmestre	-58
any:website	-47
any:websites	-28
any:weddings	-48
any:week	40
any:weekend	-30
any:weight	-52
any:weights	-50
any:weimar	-26
any:welcome	-67
any:welder	-52
any:welfare	-48
any:wellington	-30
any:wembley	-51
any:wept	52
any:were	-32
any:west	-44
any:western	-75
any:westmeath	45
any:westminster	-68
any:weston	-58
any:wets	-45
any:what	-42
any:whatever	31
any:whatsoever	45
any:wheat	-48
any:wheelchairs	-50
any:where	-67
any:whether	-30
any:whig	-31
any:whisky	62
any:whistle	38
any:whistleblower	34
any:whitby	-42
any:white	48
any:whiteboards	-77
any:whitehall	-25
any:who	-28
any:wholesale	-59
any:wholesalers	-32
any:whose	-44
any:why	-37
any:wiccan	72
any:wick	-41
any:widely	-55
any:widow	29
any:widowed	-37
any:widower	29
any:wilde	-64
any:wildlife	-53
any:will	-29
any:win	-35
any:wind	-41
any:window	-37
any:wine	-54
any:wing	35
any:winger	-53
any:wings	-34
any:winning	-46
any:wins	47
any:wired	-28
any:wires	-26
any:wisbech	-51
any:withdrawn	51
any:withdrew	-56
any:within	-44
any:witness	-91
any:wives	39
any:wolfsburg	39
any:woman	44
any:womaniser	38
any:women	32
any:wondered	54
any:wood	-33
any:wooden	-33
any:woolf	-50
any:word	-40
any:worked	-31
any:worker	-50
any:working	-60
any:workmanship	-39
any:workplaces	39
any:works	-30
any:workshop	-65
any:world	-33
any:worm	-60
any:wormwood	-30
any:worn	25
any:worshipful	27
any:worships	26
any:worst	-30
any:wound	-62
any:wrapped	-42
any:writer	-35
any:writing	-73
any:written	29
any:wrongly	25
any:xavier	-49
any:xerox	-29
any:xve	-39
any:xviiie	-29
any:xx	-25
any:yachts	-32
any:yarl	33
any:yeast	-30
any:yeovil	26
any:yeux	-36
any:yilmaz	38
any:yoga	-96
any:yonne	37
any:yoplait	-34
any:yorkshire	-54
any:zambia	-26
any:zeal	-57
any:zealous	-37
any:zebrafish	-32
any:zele	-48
any:zeman	30
any:zen	-64
any:zero	-74
any:zionist	34
any:zips	-45
any:zohran	31
any:zones	-33
any:zoo	-53
any:zoology	-46
any:zoos	26
any:zootechnicien	-38
any:zoroastrian	-68
any:zygosity	29
before:job	-59
before:link	27
before:other	-32
before:work	-48
bias	-36
couple	156
field:0	-89
field:0 mention	-32
field:0 none	-88
field:2	75
field:2 mention	80
field:2 none	70
field:3	126
field:3 mention	122
field:3 none	121
field:4	208
field:4 mention	137
field:4 none	191
following:0	30
following:12	26
following:120	30
following:14	43
following:1998	30
following:2009	-30
following:2015	38
following:2016	40
following:2019	38
following:22	39
following:30	30
following:41	58
following:43	-50
following:5	-27
following:abime	47
following:abimes	55
following:about	-57
following:according	85
following:account	39
following:accredited	-27
following:accueil	-31
following:activee	37
following:activist	71
following:adopted	41
following:advice	-34
following:aerien	-64
following:affiche	66
following:affiliation	45
following:after	46
following:agence	-44
following:agent	-39
following:algorithms	-29
following:all	31
following:allergy	-36
following:altogether	39
following:an	-40
following:analysed	57
following:analysis	-54
following:analyste	-43
following:ancienne	71
following:and	47
following:animatrice	-30
following:annual	46
following:any	33
following:anyone	28
following:anything	52
following:apparel	-44
following:appointed	41
following:approach	-50
following:apps	39
following:apres	31
following:arbitre	-31
following:architecture	-43
following:archives	-52
following:are	31
following:artists	-26
following:arts	-36
following:association	99
following:assume	35
following:assumee	62
following:at	28
following:atheists	-28
following:attendent	45
following:attentive	-46
following:atteste	28
following:attitude	-44
following:aucune	39
following:aupres	31
following:aux	-26
following:avec	83
following:avoue	40
following:award	-39
following:back	-46
following:backed	-37
following:badge	-31
following:bag	35
following:bags	-36
following:bank	-35
following:batteries	-26
following:before	-31
following:behind	57
following:belge	42
following:bielorusse	26
following:bleue	-40
following:blog	36
following:blogger	53
following:board	-59
following:bonds	-47
following:books	-38
following:box	-28
following:branch	39
following:broadcasts	-30
following:but	30
following:by	75
following:c	28
following:ca	48
following:cafe	-31
following:called	37
following:calm	-51
following:campaigner	34
following:can	26
following:candidate	62
following:canine	-41
following:captain	-53
following:carbone	-41
following:care	-95
following:caretaker	-34
following:carries	-27
following:cars	25
following:ce	60
following:centre	-62
following:certificate	-33
following:cftc	-49
following:cgt	-51
following:chair	-28
following:chairman	25
following:chaplain	-48
following:chaque	34
following:charge	47
following:chargee	-30
following:charity	-61
following:checks	-34
following:chef	-42
following:cherche	32
following:children	-48
following:citoyenne	-41
following:classes	-40
following:classiques	-40
following:clause	-48
following:clean	27
following:cleaner	-48
following:client	-47
following:coach	-26
following:collaborateur	-34
following:collegue	37
following:comes	52
following:comme	76
following:commerciale	-27
following:commission	-58
following:communist	-32
following:communiste	-53
following:company	-43
following:compass	-45
following:complet	40
following:comptable	31
following:conditions	81
following:conferences	-38
following:confie	-36
following:confirme	27
following:conforme	35
following:congress	-30
following:connue	59
following:conservative	-35
following:constable	-36
following:content	32
following:control	-35
following:controle	46
following:convaincu	82
following:convaincue	29
following:convictions	35
following:coordinator	-33
following:core	-35
following:correspondent	-31
following:corset	-35
following:council	65
following:cours	-68
following:cse	36
following:culturelle	-26
following:daily	28
following:dancer	-40
following:day	-55
following:dbs	-33
following:death	-50
following:debout	-47
following:demande	-50
following:depuis	53
following:deputy	51
following:des	-53
following:design	-40
following:designer	-47
following:devant	30
following:died	25
following:director	-37
following:dishes	-29
following:disorder	59
following:district	55
following:dit	73
following:doesn	36
following:donc	35
following:dont	-25
following:door	39
following:driving	-47
following:droit	40
following:du	-30
following:due	32
following:during	77
following:each	-29
following:early	51
following:ecologiste	-53
following:economist	-26
following:economy	-33
following:ecrit	51
following:editor	-30
following:education	-38
following:effectue	38
following:elle	53
following:ended	49
following:engine	-25
following:engines	-38
following:entre	-40
following:era	-63
following:estimates	-39
following:et	51
following:etait	-32
following:etalee	26
following:ete	-73
following:ethical	-27
following:etre	-32
following:europeen	-31
following:evenings	52
following:ever	61
following:evoquee	-26
following:excellent	46
following:exchange	-49
following:expression	-32
following:extra	-31
following:extrait	28
following:eye	-35
following:faciale	-38
following:facteur	-26
following:failed	29
following:faite	44
following:family	80
following:feminine	27
following:fences	-33
following:ferme	-26
following:fiction	-30
following:figure	33
following:film	-42
following:fils	27
following:fire	-41
following:firm	-25
following:fish	-62
following:five	40
following:flag	26
following:flyers	-29
following:fo	-34
following:form	-44
following:formation	-55
following:formatrice	-34
following:forte	-42
following:found	-31
following:fragile	-29
following:fraud	42
following:free	-46
following:friendly	-52
following:friends	33
following:full	36
following:fundraiser	47
following:furniture	-26
following:g	-32
following:gael	-46
following:garde	-32
following:garden	-58
following:gardens	-29
following:gardiens	-37
following:gate	-27
following:gauche	31
following:gave	44
following:gay	-50
following:gene	-46
following:general	39
following:genetique	-38
following:geographique	-44
following:given	27
following:glaucoma	-36
following:glisse	37
following:glucksmann	25
following:go	-39
following:goods	-46
following:green	71
following:grounds	39
following:groupe	33
following:guides	26
following:had	40
following:hand	-42
following:handbags	-38
following:handed	-43
following:hang	-53
following:have	48
following:he	59
following:health	-29
following:helene	-31
following:helvetique	-33
following:her	-58
following:hereditaire	-25
following:herself	41
following:him	36
following:himself	47
following:home	32
following:hotel	-58
following:housing	-33
following:how	-43
following:humaine	-35
following:husband	53
following:i	53
following:ideal	42
following:if	86
following:il	62
following:ils	51
following:image	27
following:in	42
following:ines	31
following:inquirer	-27
following:inspector	-30
following:installer	-35
following:insurance	-34
following:into	-84
following:investor	-26
following:is	52
following:islington	-27
following:isn	-26
following:it	-44
following:jack	-53
following:je	91
following:jeunesse	-37
following:journal	-27
following:judiciaire	-32
following:judiciaires	-25
following:jusqu	73
following:keeper	-26
following:keeps	54
following:kept	38
following:kitchen	-65
following:knowledge	-39
following:knows	-27
following:la	-34
following:lab	-55
following:label	-29
following:labour	-28
following:lache	52
following:lapse	-26
following:lapsed	38
following:last	85
following:late	50
following:law	-65
following:leadership	-33
following:league	27
following:les	-49
following:letters	-37
following:level	-25
following:levy	-39
following:lgbt	-30
following:library	-28
following:life	32
following:like	47
following:lines	-51
following:list	52
following:lit	32
following:lives	25
following:local	45
following:locale	-56
following:logistics	-28
following:london	48
following:long	-42
following:lors	67
following:louise	29
following:lr	-63
following:lui	33
following:lussac	-32
following:m	45
following:ma	-62
following:machine	-57
following:machines	-30
following:made	27
following:magazine	-33
following:makes	72
following:man	89
following:management	-43
following:manager	-100
following:manuel	-34
following:march	-56
following:marie	48
following:mariee	61
following:marketing	-74
following:married	80
following:master	-36
following:materialist	-25
following:matrimoniaux	-31
following:means	-32
following:media	-49
following:meets	32
following:member	86
following:members	52
following:membership	78
following:membre	-49
following:mensuels	-42
following:mere	60
following:metal	-61
following:mme	55
following:moi	26
following:momentum	-48
following:mon	-37
following:money	-29
following:more	64
following:mother	35
following:ms	28
following:msc	-36
following:multicarte	-37
following:muscular	-32
following:musicale	-34
following:mutation	-31
following:n	38
following:nasuwt	-29
following:national	-37
following:near	36
following:needs	61
following:negatif	43
following:negative	46
following:nets	-49
following:never	42
following:newspaper	-38
following:ni	61
following:no	63
following:nobody	50
following:none	81
following:nor	73
following:normal	92
following:notaire	-35
following:notoire	51
following:nous	25
following:now	37
following:numerique	-46
following:numeriques	-33
following:nurse	-65
following:of	-35
following:off	-50
following:offenders	-63
following:office	47
following:official	-34
following:officials	-32
following:ohio	28
following:oil	-47
following:on	33
following:once	37
following:one	-40
following:organiser	33
following:organist	-31
following:orientation	-57
following:otherwise	29
following:oui	40
following:out	-42
following:ouvrent	25
following:over	39
following:pacific	-36
following:packaging	-28
following:paie	-38
following:palmaire	57
following:panel	-53
following:paper	-49
following:papers	-48
following:parce	-55
following:parents	25
following:paris	29
following:parle	-31
following:particle	-32
following:parties	26
following:partner	-66
following:partners	-28
following:pas	-28
following:passe	43
following:past	63
following:patients	-48
following:pattern	46
following:peintre	-26
following:pendant	79
following:people	25
following:perdue	-38
following:person	41
following:peu	27
following:phones	64
following:photographs	42
following:photos	74
following:pictures	39
following:pieds	43
following:place	46
following:planner	-31
following:planning	-36
following:play	31
following:plays	46
following:please	31
following:plus	49
following:plusieurs	-32
following:poetry	-36
following:police	50
following:porte	-33
following:portee	-29
following:portfolio	-33
following:portrait	-37
following:portraitiste	-51
following:positive	61
following:postdoc	-32
following:poste	-57
following:posts	54
following:praised	-27
following:precise	47
following:precoce	-31
following:prefere	45
following:prefers	39
following:press	-27
following:prevention	-25
following:preventive	-49
following:prevue	45
following:print	54
following:prisoners	28
following:prize	-38
following:professeur	26
following:professionnelle	-33
following:profile	31
following:programme	-27
following:propriete	-25
following:protesters	-35
following:publicitaires	-39
following:puis	60
following:punctual	-32
following:pupils	-29
following:quatre	-47
following:questions	-52
following:readers	-58
following:reads	43
following:received	-26
following:receptionist	-55
following:recognition	32
following:recommande	56
following:records	-60
following:redaction	-32
following:referente	-33
following:regional	-25
following:rehabilitation	-25
following:relations	-54
following:relationship	33
following:removed	32
following:repair	-33
following:repenti	60
following:repete	-27
following:reporting	-46
following:republic	-71
following:republican	-38
following:research	-58
following:researcher	-43
following:responsable	-41
following:results	31
following:revendique	55
following:rien	33
following:right	-28
following:risk	-29
following:river	-40
following:road	-49
following:roll	-41
following:roof	-68
following:rouge	-26
following:rounds	-29
following:rue	-31
following:rugby	-54
following:rules	-45
following:runs	33
following:sa	35
following:saint	-37
following:sait	-51
following:salariee	-65
following:sales	-64
following:sample	-25
following:samples	29
following:say	58
following:says	28
following:scan	-40
following:scene	36
following:scolaire	-41
following:seamstress	-38
following:secretary	30
following:section	71
following:see	38
following:sense	76
following:sergeant	-28
following:servant	34
following:serve	29
following:served	25
following:service	-108
following:services	-28
following:ses	-56
following:set	49
following:sets	-38
following:seven	-40
following:shaped	-30
following:she	49
following:shipyard	-32
following:should	39
following:showed	44
following:side	40
following:simple	-63
following:since	85
following:sister	-55
following:site	-51
following:so	99
following:social	-35
following:society	87
following:software	-30
following:songs	-34
following:sons	-33
following:souligne	56
following:sourcing	-29
following:sous	53
following:speaking	-37
following:spent	-35
following:spinale	41
following:square	-25
following:st	29
following:staff	-54
following:start	-26
following:state	43
following:station	-51
following:status	-53
following:stewards	34
following:stored	36
following:street	-52
following:student	-26
following:students	67
following:studies	-49
following:studio	-52
following:style	-52
following:sud	-76
following:suivi	28
following:supervisor	-33
following:supply	-29
following:syndical	-37
following:syndicale	-31
following:systems	-45
following:t	40
following:tag	-38
following:taken	28
following:taught	47
following:tax	34
following:teaches	46
following:team	55
following:technician	-39
following:technique	-37
following:teenagers	-67
following:temple	-34
following:tendance	33
following:test	76
following:tests	-41
following:than	-50
following:the	-44
following:then	25
following:theory	-26
following:therapist	-36
following:thinker	25
following:thinks	30
following:this	39
following:though	40
following:three	46
following:ticked	46
following:ticket	38
following:tient	-31
following:till	40
following:time	-41
following:told	40
following:tomorrow	29
following:too	65
following:took	-50
following:tour	-46
following:tous	65
following:toute	37
following:town	-48
following:trait	-27
following:travail	45
following:travailleuse	-29
following:trente	-29
following:tres	47
following:trust	-54
following:twenty	-26
following:type	43
following:un	-51
following:une	27
following:union	86
following:unison	-38
following:unit	-53
following:united	74
following:unpaid	54
following:unprompted	30
following:until	127
following:usher	-52
following:vegan	-34
following:vegetale	-34
following:vegetarian	67
following:verbal	-28
following:vet	-54
following:veterans	-31
following:videos	50
following:views	40
following:vingt	-55
following:visa	-39
following:wall	-46
following:warns	34
following:wears	60
following:week	-38
following:welsh	68
following:whatsoever	49
following:when	56
following:where	-75
following:while	38
following:withdrawn	65
following:won	27
following:worker	27
following:works	60
following:would	42
following:wrexham	-29
following:writer	31
following:writes	60
following:wrote	40
following:years	41
following:young	-36
following:|	27
left:000	-43
left:1	46
left:12	-46
left:1984	-42
left:20	-27
left:2015	-28
left:2019	26
left:2022	32
left:3	49
left:4	-44
left:40	-28
left:400	-28
left:41	-53
left:500	33
left:60	-47
left:about	-32
left:absolute	-26
left:accepte	53
left:acces	-41
left:account	47
left:accounts	-28
left:accredited	29
left:accro	55
left:actif	44
left:active	52
left:activist	-29
left:ad	-38
left:added	-26
left:adepte	72
left:adeyemi	37
left:adherent	31
left:admitted	39
left:adn	-56
left:adviser	-40
left:aeroport	31
left:affairs	-31
left:affiliated	35
left:after	29
left:against	-26
left:agent	-56
left:agnostique	-30
left:agreed	48
left:ai	39
left:aime	27
left:algorithme	-34
left:all	76
left:allergic	-44
left:always	58
left:am	41
left:ames	-48
left:an	36
left:analysed	-66
left:analyste	30
left:anarchiste	-26
left:ancien	53
left:ancienne	30
left:animal	27
left:animaux	43
left:anne	45
left:anomalie	47
left:antecedent	26
left:antinatalist	-40
left:antispeciste	-36
left:any	58
left:anyone	-51
left:anything	40
left:app	52
left:apparently	88
left:appartenance	55
left:appartient	55
left:appli	-40
left:applicant	71
left:applicants	-58
left:apprenti	26
left:approcher	-31
left:apps	-33
left:apres	-29
left:ardent	37
left:armee	35
left:arrested	-43
left:arret	-50
left:arrets	-34
left:arthur	-35
left:article	63
left:as	28
left:assistant	-69
left:assistante	-56
left:assure	-46
left:at	-40
left:athee	-34
left:atheist	-36
left:athlete	34
left:attache	32
left:attachee	25
left:atteint	49
left:attends	56
left:aucun	52
left:aucune	44
left:audioprothese	-35
left:audit	-55
left:audited	-41
left:aumonier	-61
left:aunt	-63
left:aurait	42
left:avant	-31
left:avocat	-37
left:avoir	84
left:avoue	38
left:award	42
left:b	-46
left:b27	-32
left:badge	60
left:bag	-54
left:baisser	-56
left:bakery	35
left:bank	52
left:bar	-37
left:bartender	-33
left:beaten	45
left:became	69
left:because	45
left:bee	-44
left:been	40
left:before	-35
left:being	51
left:believer	36
left:believes	32
left:belong	44
left:belongs	72
left:bernard	35
left:bibliotheque	27
left:bien	-37
left:bill	-40
left:bioethique	-42
left:biometric	-28
left:biometrique	-27
left:birth	47
left:bit	50
left:blackballed	29
left:bladder	-34
left:blog	56
left:blue	-36
left:boasts	32
left:boathouse	-34
left:bonne	-42
left:bookkeeper	-43
left:books	-43
left:bord	48
left:bornes	-49
left:boss	-27
left:both	67
left:bouffeur	-40
left:boutique	-25
left:boy	-56
left:brca2	-30
left:breast	34
left:brexit	-43
left:bricklaying	-49
left:brief	-48
left:brigade	-37
left:bright	56
left:britain	62
left:brother	90
left:brought	-36
left:build	-34
left:building	-48
left:built	-83
left:bulletin	33
left:bulletins	-52
left:business	-88
left:but	90
left:cabin	-50
left:cabinet	-36
left:cadre	-33
left:cafe	-44
left:call	39
left:calls	113
left:campagne	77
left:cancelled	25
left:candidat	33
left:candidate	26
left:card	29
left:care	66
left:carnet	30
left:carrier	-51
left:carries	78
left:carrying	46
left:cartes	-31
left:caryotype	-45
left:casier	-70
left:casino	-28
left:catalogue	57
left:catering	-40
left:caught	39
left:cause	80
left:cautions	-32
left:cells	-40
left:central	-26
left:centre	63
left:cercle	58
left:cgt	-68
left:chaired	40
left:chambre	-37
left:change	50
left:chante	-53
left:chapel	-34
left:chaque	-30
left:charge	-41
left:chargee	-32
left:charte	-30
left:chaud	-27
left:chauffeur	-58
left:check	-44
left:children	-47
left:choeur	-26
left:choir	26
left:christian	30
left:christmas	-56
left:chromosome	-64
left:cinema	-29
left:city	-33
left:civil	-50
left:claims	54
left:clean	-40
left:client	-30
left:clients	-44
left:climate	37
left:clinic	-30
left:clocks	33
left:clone	-33
left:clos	-36
left:clubs	44
left:cnil	33
left:code	-96
left:colin	-27
left:collaboratrice	-28
left:collectionne	56
left:come	33
left:comme	86
left:committed	57
left:committee	35
left:community	31
left:compagne	-61
left:compagnon	73
left:companion	-30
left:company	-55
left:comparative	-44
left:compared	-40
left:comptes	-34
left:concours	-30
left:condamnation	-32
left:conge	-53
left:conjoint	-26
left:connait	57
left:connu	41
left:conseille	-36
left:conseiller	-45
left:conservative	-37
left:consultant	-65
left:consultations	-64
left:consulte	45
left:consumer	-36
left:contient	34
left:contract	-26
left:contre	-46
left:contrebasse	-30
left:controle	54
left:converted	-33
left:convicted	-50
left:conviction	-46
left:convictions	-32
left:convinced	71
left:cook	27
left:cooks	-61
left:copain	-28
left:copies	35
left:cost	-39
left:count	-33
left:county	-33
left:coup	-33
left:couple	45
left:couples	-82
left:cours	-28
left:course	-46
left:court	-50
left:cousin	-32
left:cover	-27
left:covered	-46
left:credit	-54
left:cree	31
left:criminal	-58
left:crohn	-26
left:croit	48
left:cross	36
left:cuisine	-45
left:cuisiniere	-28
left:cure	-34
left:curiosity	-34
left:currently	54
left:cut	-31
left:cv	-25
left:cymru	-28
left:daily	-54
left:dans	-59
left:database	-36
left:day	36
left:deaf	-37
left:deals	-47
left:dealt	-42
left:death	-39
left:debate	-38
left:declared	53
left:decline	-33
left:declined	54
left:decrit	42
left:deeply	60
left:defence	36
left:defendu	-46
left:deficiency	38
left:degree	-31
left:delegation	-29
left:delegue	-26
left:democratic	-51
left:democrats	-30
left:dentaire	-38
left:dental	26
left:depression	-47
left:depuis	-63
left:deputy	57
left:dernier	-69
left:describes	53
left:designed	-68
left:designer	-36
left:desk	-41
left:detection	-40
left:deux	39
left:devant	-26
left:developed	-37
left:developpeur	-40
left:devices	-27
left:did	74
left:diplome	-25
left:directrice	-26
left:dirige	48
left:dirigeait	30
left:dirigeante	32
left:disciplinary	-29
left:disclosure	-29
left:discret	-33
left:discuss	-45
left:dismissed	51
left:diversite	-31
left:dix	75
left:dna	-70
left:do	-25
left:doctor	-55
left:doctorat	-37
left:doctorate	-71
left:doctors	29
left:documentary	-58
left:does	-41
left:doesn	69
left:don	-36
left:donne	51
left:donnees	54
left:donor	29
left:dons	-41
left:dont	-45
left:doors	36
left:double	-53
left:down	40
left:drafted	-30
left:drew	-29
left:drh	-65
left:drive	44
left:driving	-45
left:droit	-70
left:droite	-41
left:droits	-25
left:dropped	-27
left:drug	37
left:dues	-26
left:during	-54
left:dyed	-57
left:e	-29
left:early	-34
left:ebeniste	64
left:ecole	-36
left:economie	-55
left:economist	-28
left:edited	-39
left:editor	35
left:educateur	-35
left:educatrice	53
left:elected	51
left:electeur	48
left:electronique	-40
left:eleve	74
left:elevee	36
left:eleven	57
left:eleves	-32
left:employer	-31
left:employers	-42
left:empreinte	-32
left:en	-47
left:enchaine	43
left:enfant	66
left:engineer	29
left:enlightened	-34
left:enseigne	-54
left:entre	67
left:entreprise	-42
left:entretient	33
left:envoie	54
left:epouse	67
left:equality	45
left:equipe	-31
left:equity	-37
left:est	43
left:estate	-51
left:etais	42
left:etait	28
left:etant	55
left:ete	38
left:ethical	-59
left:ethics	-37
left:ethique	-28
left:etiquette	38
left:etre	52
left:etude	-46
left:etudes	27
left:etudiante	-58
left:eu	75
left:ex	31
left:executive	34
left:expecting	-40
left:expelled	28
left:experience	-36
left:expert	-29
left:extraction	-29
left:extrait	-62
left:eye	-33
left:face	-48
left:facial	-32
left:faciale	-50
left:failed	38
left:fais	29
left:fait	68
left:familles	-26
left:family	-25
left:fan	32
left:fashioned	29
left:father	39
left:favour	33
left:federation	45
left:fee	25
left:fertility	-39
left:festival	-37
left:fiance	-38
left:fiancee	-45
left:field	-51
left:fiere	-27
left:file	39
left:fille	47
left:film	-70
left:films	46
left:finance	45
left:fine	-29
left:fingerprint	-43
left:finn	36
left:first	26
left:fit	-30
left:five	28
left:fled	26
left:flux	-54
left:foi	-45
left:fois	40
left:follow	33
left:follows	39
left:fond	52
left:fonde	35
left:foreign	-25
left:forklift	-28
left:form	-26
left:forme	49
left:forte	-31
left:fortes	-28
left:forty	-38
left:forum	-31
left:found	66
left:founder	-54
left:four	-29
left:fraud	-25
left:free	-37
left:frequente	61
left:frere	55
left:freud	-41
left:full	31
left:fully	37
left:funds	-25
left:gagne	-27
left:gait	-64
left:gap	58
left:garde	-91
left:gardien	-50
left:gardiens	-32
left:gave	30
left:gene	-83
left:general	-29
left:generation	36
left:genetically	-62
left:geneticienne	-32
left:genetique	-41
left:gere	-46
left:gets	40
left:gilbert	32
left:give	58
left:given	62
left:gmb	-51
left:goes	91
left:golf	-59
left:good	-44
left:grand	-43
left:grants	-59
left:graphiste	-25
left:greffier	-47
left:grew	43
left:grounds	44
left:group	-47
left:groupe	41
left:guide	-25
left:guild	-34
left:had	56
left:haddad	-31
left:handled	57
left:handles	-35
left:has	37
left:hasn	38
left:hates	48
left:have	43
left:head	-70
left:held	36
left:helped	34
left:her	43
left:herald	-31
left:hereditary	-55
left:herself	44
left:heterosexual	-50
left:high	28
left:him	57
left:himself	60
left:hints	46
left:historien	-45
left:hold	60
left:holds	64
left:homme	-34
left:hommes	-79
left:homo	-32
left:homosexualite	-31
left:homozygous	-42
left:hops	-26
left:hors	45
left:hospital	-32
left:hours	-39
left:house	39
left:how	49
left:hr	-55
left:huile	-57
left:huissier	-53
left:huit	29
left:hull	-73
left:humanist	-40
left:humanities	-33
left:hundred	-33
left:husband	44
left:i	47
left:ideal	-36
left:identifies	43
left:identifying	-40
left:iel	78
left:il	29
left:ils	26
left:imagerie	-56
left:impact	-37
left:impose	-26
left:impotent	-46
left:imprimeur	-37
left:in	35
left:include	-65
left:including	-26
left:informatise	-62
left:ingenieur	-54
left:inherited	-40
left:inscrit	44
left:insurance	-54
left:intelligence	-56
left:interested	66
left:intern	43
left:interpreted	-43
left:interview	25
left:intime	-26
left:into	42
left:is	27
left:isn	44
left:it	-40
left:j	45
left:jack	26
left:jailed	71
left:je	42
left:jeunes	73
left:join	67
left:joined	33
left:joining	42
left:joint	40
left:joue	-64
left:journal	31
left:judiciaire	-35
left:juge	56
left:june	25
left:juriste	-59
left:jury	33
left:jusqu	29
left:juvenile	-49
left:keen	-25
left:keep	-26
left:kept	-32
left:kind	28
left:knew	29
left:laboratoire	-50
left:labour	-32
left:laique	-31
left:laisse	-55
left:law	50
left:lay	29
left:leave	-27
left:leaving	49
left:lecteur	62
left:lecture	-59
left:lecturer	-38
left:lectures	-38
left:led	54
left:leeds	46
left:left	75
left:legal	-47
left:leroy	34
left:letters	-39
left:leur	30
left:leve	-34
left:lgbtq	-30
left:liaison	-28
left:liaisons	-32
left:liberal	-34
left:libido	-50
left:libraire	-55
left:libre	-57
left:licence	-30
left:life	-37
left:lifelong	52
left:lifetime	28
left:ligne	-27
left:lits	-27
left:live	87
left:lives	40
left:livre	-55
left:local	97
left:lodge	-31
left:logiciel	49
left:longtemps	-28
left:look	-67
left:looked	-38
left:looks	28
left:lord	-25
left:loue	-29
left:love	-55
left:low	59
left:lower	40
left:lui	34
left:lunch	-34
left:lutte	-53
left:lycee	-30
left:made	32
left:magazine	-58
left:main	-58
left:mais	60
left:maitre	27
left:maitresse	-47
left:malades	-46
left:maladie	56
left:managed	-36
left:management	-46
left:manager	-31
left:manages	-39
left:marche	-37
left:marie	36
left:mariee	-36
left:mark	55
left:market	35
left:marques	-52
left:married	45
left:masonic	-52
left:master	55
left:materialist	-46
left:mayor	53
left:meat	-50
left:media	-35
left:medicale	-29
left:member	30
left:members	29
left:membership	-25
left:memoire	-72
left:mene	41
left:mention	-32
left:mentioned	43
left:met	-25
left:mild	32
left:militant	48
left:militante	25
left:milite	35
left:ministere	-40
left:ministre	29
left:mis	-78
left:mise	-42
left:mme	-33
left:modele	41
left:mois	41
left:momentum	-31
left:mon	64
left:monarchiste	-37
left:monitored	-30
left:monte	54
left:months	58
left:mot	-28
left:moved	-56
left:musee	-31
left:muslim	-95
left:must	-45
left:musulman	-27
left:mutation	-67
left:mutuelle	-51
left:my	30
left:myheritage	-27
left:n	-43
left:named	35
left:nation	38
left:national	48
left:nationale	-38
left:nee	29
left:negotiated	-45
left:negotiations	-26
left:neither	73
left:network	-26
left:never	40
left:new	37
left:newbury	-52
left:night	-30
left:nineteen	46
left:no	34
left:nobody	-25
left:noel	28
left:nomme	-27
left:non	44
left:not	42
left:notes	28
left:nothing	33
left:noticed	63
left:now	42
left:nuits	79
left:nun	-33
left:nurses	31
left:objects	27
left:occupational	-38
left:occupe	-36
left:oeil	-36
left:of	42
left:off	51
left:office	-59
left:okoro	-26
left:old	36
left:once	90
left:only	84
left:ont	-58
left:open	27
left:openly	55
left:opinion	-27
left:opposed	56
left:optional	-28
left:order	82
left:organise	31
left:organiser	28
left:organises	80
left:organising	48
left:osei	27
left:ou	-30
left:out	29
left:oute	-43
left:outils	-34
left:outside	-29
left:outspoken	48
left:ouvertement	37
left:ouvre	-26
left:own	51
left:owner	-37
left:page	-48
left:paid	40
left:pair	43
left:paix	31
left:palm	-25
left:paper	-42
left:parents	39
left:parish	-45
left:parliament	31
left:parole	49
left:part	43
left:partage	-69
left:parti	-69
left:participe	26
left:party	-69
left:passe	39
left:passeport	-94
left:past	31
left:pastor	45
left:patients	-66
left:patrimoine	-40
left:paying	35
left:payroll	32
left:pays	26
left:pcs	-27
left:peine	-70
left:peint	-38
left:pendant	-35
left:pension	-30
left:people	-86
left:pere	30
left:permis	-37
left:perrot	52
left:personnes	-44
left:perth	-37
left:peu	54
left:phd	-69
left:philosophical	-31
left:phone	-54
left:photographer	-53
left:photos	36
left:pickets	-41
left:pierre	-42
left:pilote	75
left:pirate	38
left:plan	-27
left:planning	-53
left:plant	-39
left:platt	26
left:play	-101
left:played	-57
left:plutot	27
left:points	-30
left:police	36
left:policier	-54
left:political	-28
left:politics	-44
left:polycystic	-40
left:porno	-55
left:port	-44
left:porte	52
left:porteur	31
left:portfolio	-31
left:portrait	-31
left:pose	33
left:poser	25
left:position	26
left:positive	36
left:post	38
left:postdoc	-31
left:poste	-70
left:pour	40
left:practical	37
left:practising	55
left:pragmatique	-37
left:pratique	42
left:pratiques	40
left:preached	26
left:precise	-27
left:predisposed	-43
left:predisposition	-34
left:prelevement	30
left:prepare	25
left:prepared	-33
left:presente	71
left:preside	33
left:president	46
left:press	25
left:pretend	-43
left:prevention	-59
left:previous	-32
left:pride	49
left:printed	-33
left:prints	-39
left:prise	-37
left:prison	-43
left:private	-45
left:probably	31
left:proces	-41
left:proche	73
left:produit	-29
left:professional	36
left:professionnelles	32
left:profil	38
left:programme	-55
left:progressive	-41
left:proof	-28
left:protection	-37
left:proteges	-27
left:protestante	-27
left:provincial	-25
left:public	-56
left:published	-27
left:puis	31
left:purge	35
left:qu	96
left:qualite	-29
left:quand	37
left:que	37
left:questionnaire	-48
left:quit	49
left:quite	28
left:quitte	41
left:radie	34
left:raised	38
left:rapport	-44
left:rapports	-51
left:rare	34
left:rational	-25
left:rationalisme	-46
left:ravel	-27
left:rayon	-48
left:re	42
left:read	-82
left:reader	-40
left:reason	-45
left:reasons	27
left:reclame	30
left:recommande	-26
left:reconnaissance	-45
left:reconnait	-46
left:reconnu	59
left:reconnue	45
left:record	60
left:recruiter	46
left:recruteur	30
left:red	47
left:redonne	-34
left:referent	57
left:reflexion	-36
left:reform	27
left:reformed	34
left:refuse	31
left:refuses	47
left:regarde	34
left:regional	28
left:regisseur	-32
left:registered	103
left:regular	42
left:rejected	-43
left:relaie	29
left:relation	48
left:remain	-25
left:remise	-35
left:rend	28
left:rendu	26
left:reports	-31
left:represented	50
left:repris	26
left:republique	-35
left:requires	-51
left:researched	-26
left:researcher	-66
left:researches	-31
left:reserviste	57
left:residence	-55
left:resigned	30
left:responsable	54
left:restaure	-39
left:restores	-50
left:restriction	40
left:retired	33
left:revendique	36
left:revue	-31
left:rewrote	-46
left:risque	-46
left:rive	-45
left:rmt	-36
left:rn	-64
left:role	-76
left:rotarian	29
left:row	37
left:rue	-47
left:rugby	-52
left:rumeur	26
left:run	-43
left:runs	28
left:rythme	-28
left:safe	26
left:said	31
left:sain	-31
left:sait	38
left:salarie	-54
left:salaries	-32
left:sales	-71
left:same	-67
left:sang	-47
left:sans	-44
left:sat	31
left:sauna	28
left:scaffold	-27
left:scan	-67
left:scene	-62
left:sciences	-70
left:se	89
left:seat	28
left:secretaire	45
left:secularist	-67
left:securite	-50
left:security	-60
left:seen	65
left:sells	-97
left:sens	-65
left:sent	51
left:sequenced	-30
left:serait	51
left:serie	-25
left:servant	-26
left:served	35
left:serves	54
left:service	77
left:ses	57
left:set	-54
left:sex	-46
left:sexologue	28
left:sexual	-45
left:sexuelle	-38
left:share	43
left:she	26
left:shift	-38
left:shop	-58
left:sick	-43
left:sickle	-28
left:side	-37
left:siege	-55
left:since	-57
left:sings	-39
left:sister	39
left:sits	70
left:six	70
left:socialist	-45
left:society	-43
left:sociologist	-43
left:soeur	37
left:soiree	-31
left:soirees	55
left:solicitor	-31
left:some	68
left:sommeil	-39
left:son	34
left:sons	66
left:sont	84
left:soutenu	41
left:south	-30
left:soutient	51
left:soviet	-38
left:spanish	41
left:speaks	33
left:specialised	-25
left:specialiste	-69
left:speech	-31
left:speed	-33
left:spite	32
left:sports	-33
left:staff	67
left:standard	-51
left:stands	63
left:start	-28
left:state	-72
left:staunchly	29
left:stay	26
left:steward	-26
left:still	38
left:stimulateur	27
left:stoique	-35
left:stood	37
left:street	-29
left:strict	41
left:strike	-46
left:strongly	33
left:student	-37
left:students	-91
left:studied	-56
left:sud	-28
left:suis	54
left:suit	-40
left:suivie	45
left:summer	-57
left:supply	-29
left:support	40
left:supporte	42
left:sur	-105
left:suspendu	56
left:swing	26
left:sworn	39
left:sympathie	34
left:syndrome	44
left:systeme	-25
left:table	-27
left:take	35
left:taken	-40
left:talking	-48
left:talks	-39
left:taught	-48
left:taxes	-34
left:teacher	-34
left:teachers	71
left:teaches	-60
left:teachings	26
left:team	28
left:technician	-29
left:technique	-35
left:telephone	30
left:temoin	-59
left:ten	46
left:terms	33
left:test	27
left:teste	43
left:tested	-29
left:tests	-43
left:tete	34
left:texas	-53
left:than	60
left:that	40
left:there	-35
left:these	-44
left:thesis	-38
left:they	39
left:thing	38
left:think	39
left:thinks	35
left:third	77
left:this	61
left:three	-27
left:thursdays	27
left:tiennent	-46
left:tient	29
left:tirait	-29
left:told	-71
left:took	26
left:tory	-41
left:tot	-49
left:touch	-63
left:touche	-81
left:tours	-42
left:tous	38
left:trace	26
left:trade	-78
left:traducteur	-37
left:traduit	-30
left:trained	-36
left:trainee	-51
left:trainer	-29
left:training	49
left:trait	29
left:traite	27
left:traiteur	-25
left:translated	-46
left:travail	-66
left:travaille	-116
left:travailleur	31
left:travel	-26
left:treated	53
left:tremblement	-27
left:tres	44
left:tresorier	43
left:trials	27
left:tribunal	-26
left:trompait	-38
left:trompe	-67
left:trouve	57
left:tupe	-77
left:turned	65
left:twice	36
left:two	43
left:typing	41
left:ulster	-26
left:under	45
left:understand	-33
left:une	28
left:union	-92
left:unions	-30
left:unison	-35
left:unite	-39
left:united	-52
left:university	26
left:unspent	-60
left:until	-63
left:used	41
left:uses	69
left:usine	-63
left:van	-59
left:vance	28
left:vasseur	35
left:vat	53
left:ve	64
left:vecu	33
left:vegan	-32
left:vegetarian	-56
left:vegetarien	-36
left:vendeur	60
left:vendu	-58
left:vente	-33
left:venue	40
left:vert	-39
left:vice	-37
left:victim	-35
left:videos	35
left:vie	39
left:vieille	28
left:vigneron	-40
left:vingt	-30
left:violences	-28
left:violent	-52
left:vis	51
left:visage	-31
left:vision	35
left:visiteuse	-59
left:visits	52
left:vol	-34
left:voting	-43
left:vraie	-28
left:vu	32
left:vue	25
left:wanted	60
left:wants	26
left:war	-31
left:was	38
left:washington	25
left:we	87
left:wears	64
left:web	-38
left:wedding	-28
left:week	31
left:weekends	26
left:weeks	27
left:welsh	-31
left:went	53
left:western	-38
left:while	50
left:why	35
left:widower	34
left:wife	45
left:wilde	-27
left:will	-53
left:witness	-45
left:witnesses	35
left:women	65
left:won	-29
left:wool	29
left:wore	32
left:work	83
left:worked	-44
left:worker	-38
left:workers	27
left:workplace	36
left:works	-38
left:would	56
left:write	-34
left:writers	37
left:writes	47
left:wrote	-61
left:year	25
left:yes	50
left:yoga	-34
left:young	43
left:youngest	32
mark:COMMA	66
mark:|	34
masked	104
mentions:2	34
mentions:3	71
mentions:4	100
nearest:job	-57
nearest:job job	-72
nearest:job other	-61
nearest:job person	56
nearest:job work	-46
nearest:job |	-50
nearest:link	39
nearest:link link	34
nearest:link other	-118
nearest:link person	47
nearest:link work	-45
nearest:link |	55
nearest:other	-34
nearest:other job	-32
nearest:other other	-70
nearest:other work	-41
nearest:person job	-27
nearest:person person	31
nearest:person work	31
nearest:person |	28
nearest:work	-49
nearest:work job	-48
nearest:work other	-65
nearest:work person	-38
nearest:work work	-114
nearest:work |	-44
next:head	-54
next:job	-69
next:person	37
next:work	-28
none	-92
other	-163
others:1	-50
others:2	-101
others:3	-198
previous:000	-27
previous:2	35
previous:2009	-30
previous:2019	59
previous:4	-50
previous:about	-46
previous:absolute	-32
previous:acces	-41
previous:active	65
previous:after	47
previous:against	-29
previous:ai	-25
previous:all	56
previous:am	-28
previous:an	62
previous:analysed	-36
previous:analyste	-33
previous:anne	48
previous:anomalie	39
previous:antinatalist	-36
previous:any	81
previous:app	52
previous:apparently	76
previous:applicant	87
previous:ardent	32
previous:arthur	-39
previous:as	26
previous:assistant	-34
previous:athee	-36
previous:atheist	-31
previous:attends	40
previous:aucun	95
previous:aucune	31
previous:audited	-32
previous:aurait	43
previous:autre	-27
previous:avait	-45
previous:avant	-29
previous:avec	-55
previous:avoir	42
previous:back	-29
previous:badge	43
previous:baker	50
previous:be	43
previous:beaten	44
previous:before	-32
previous:being	54
previous:blog	34
previous:blood	-57
previous:blue	-41
previous:bon	-50
previous:bonne	-52
previous:born	-25
previous:both	60
previous:brighton	-26
previous:built	-38
previous:business	-67
previous:cache	-54
previous:calls	69
previous:candidate	37
previous:carries	-47
previous:carrying	50
previous:casier	-60
previous:chaired	36
previous:chez	-31
previous:chiens	-29
previous:christian	41
previous:christmas	-56
previous:chromosome	-60
previous:civil	-40
previous:claire	35
previous:cleaned	-33
previous:clients	-39
previous:climate	31
previous:club	35
previous:clubs	55
previous:comme	77
previous:committed	41
previous:community	27
previous:compagne	-69
previous:company	-38
previous:comparative	-52
previous:comptable	52
previous:compte	-43
previous:congres	25
previous:consumer	-29
previous:controle	45
previous:convaincu	-30
previous:converted	-32
previous:conviction	-26
previous:convinced	79
previous:cooks	-48
previous:council	-29
previous:covered	-35
previous:covers	-55
previous:credit	-46
previous:criminal	-47
previous:croit	37
previous:cuisine	-32
previous:customs	-29
previous:cut	-27
previous:daily	-50
previous:death	-34
previous:declined	33
previous:deeply	32
previous:deficiency	37
previous:democratic	-29
previous:dentaire	-36
previous:deputy	28
previous:des	-27
previous:designed	-54
previous:desk	-30
previous:did	48
previous:dirigeante	37
previous:discuss	-47
previous:dit	96
previous:dix	52
previous:donnees	71
previous:double	-41
previous:drive	33
previous:driving	-78
previous:droite	-27
previous:dropped	-32
previous:drug	42
previous:du	28
previous:dubai	40
previous:early	-73
previous:ecole	-33
previous:education	39
previous:elected	71
previous:eleves	-26
previous:elle	55
previous:employer	-45
previous:enfants	-63
previous:engagement	33
previous:equality	42
previous:equity	-44
previous:est	38
previous:estate	-63
previous:et	-39
previous:etais	44
previous:etant	70
previous:ete	30
previous:ethical	-58
previous:etiquette	36
previous:etre	71
previous:etudiante	-58
previous:ex	60
previous:facial	-36
previous:famille	41
previous:fashioned	31
previous:femme	-30
previous:femmes	50
previous:fertility	-48
previous:field	-63
previous:fille	60
previous:films	45
previous:for	27
previous:fortes	-33
previous:found	43
previous:four	-48
previous:fraud	-38
previous:free	-30
previous:frequente	-48
previous:friendship	-29
previous:fully	42
previous:gardiens	-36
previous:generation	67
previous:genetic	-25
previous:genetique	-30
previous:genre	32
previous:gets	34
previous:gmb	-46
previous:golf	-49
previous:grand	-44
previous:groupe	46
previous:half	-29
previous:handled	68
previous:handles	-31
previous:hands	-32
previous:has	38
previous:hates	46
previous:have	96
previous:having	38
previous:her	38
previous:hereditary	-47
previous:his	49
previous:holds	49
previous:homme	65
previous:hrbp	-31
previous:huile	-52
previous:humanist	-34
previous:husband	-35
previous:iel	35
previous:imagerie	-37
previous:in	37
previous:infirmiere	37
previous:inherited	-40
previous:intelligence	-53
previous:iraq	-28
previous:it	-73
previous:jeunes	38
previous:joined	29
previous:judiciaire	-32
previous:juriste	-46
previous:juvenile	-45
previous:known	72
previous:la	-27
previous:leeds	46
previous:left	49
previous:lifelong	57
previous:live	40
previous:lives	31
previous:local	105
previous:lodge	-25
previous:longtemps	-37
previous:lord	-36
previous:lost	-48
previous:lui	42
previous:lycee	-33
previous:lyon	33
previous:m	-63
previous:main	-65
previous:mais	41
previous:maladie	59
previous:marche	-53
previous:mari	30
previous:marques	-43
previous:masonic	-45
previous:master	77
previous:member	46
previous:meme	-28
previous:mentioned	47
previous:menuisiere	-36
previous:mere	-33
previous:mild	31
previous:militant	65
previous:mission	-36
previous:mme	-128
previous:momentum	-34
previous:monitored	-31
previous:months	27
previous:mr	-78
previous:ms	-102
previous:mum	-32
previous:municipal	-30
previous:muslim	-77
previous:mutuelle	-32
previous:nation	29
previous:neither	70
previous:never	52
previous:newbury	-43
previous:no	43
previous:nomme	-25
previous:non	34
previous:note	67
previous:notre	-46
previous:now	29
previous:occupational	-37
previous:oeil	-27
previous:of	40
previous:off	42
previous:office	-37
previous:officer	-56
previous:on	-30
previous:once	45
previous:only	61
previous:openly	59
previous:optional	-36
previous:our	32
previous:out	52
previous:outspoken	32
previous:over	45
previous:own	51
previous:parish	-52
previous:parti	-62
previous:party	-32
previous:passage	25
previous:passed	-50
previous:passeport	-91
previous:patrimoine	-25
previous:people	-50
previous:perdu	-37
previous:personnes	-26
previous:perth	-43
previous:petit	55
previous:peu	65
previous:philosophical	-30
previous:philosophie	50
previous:photos	28
previous:pirate	45
previous:planning	-40
previous:plant	-40
previous:played	-33
previous:politics	-40
previous:politique	29
previous:polycystic	-52
previous:pose	49
previous:post	33
previous:poste	-29
previous:pour	26
previous:practical	33
previous:practises	40
previous:practising	53
previous:pratiques	38
previous:prepared	-27
previous:presente	31
previous:prevention	-30
previous:previous	-26
previous:private	-32
previous:pro	40
previous:probably	44
previous:profil	96
previous:proof	-45
previous:protection	-36
previous:protestante	-30
previous:public	-65
previous:puis	49
previous:qu	37
previous:que	-52
previous:quite	43
previous:quitte	43
previous:ran	-58
previous:rapport	-27
previous:rare	34
previous:rather	33
previous:rayon	-35
previous:re	37
previous:recovering	-26
previous:reform	26
previous:reformed	43
previous:registered	86
previous:rejects	31
previous:relation	41
previous:relations	42
previous:researches	-27
previous:residence	-53
previous:rester	27
previous:restores	-43
previous:rmt	-40
previous:rudolf	34
previous:rugby	-48
previous:sales	-63
previous:same	-85
previous:sans	-42
previous:says	101
previous:scottish	55
previous:se	63
previous:secretaire	-43
previous:secularist	-65
previous:security	-39
previous:sells	-94
previous:selon	33
previous:sens	-38
previous:sent	81
previous:serait	50
previous:served	-52
previous:service	37
previous:services	33
previous:ses	53
previous:seven	-34
previous:several	-29
previous:sex	-37
previous:sexologue	48
previous:sexual	-46
previous:shift	-43
previous:siege	-28
previous:since	-82
previous:sister	40
previous:sites	37
previous:social	39
previous:socialist	-43
previous:soeur	35
previous:soiree	-27
previous:soirees	37
previous:some	43
previous:son	47
previous:sont	71
previous:sous	70
previous:speech	-52
previous:spent	-50
previous:sports	-35
previous:staff	55
previous:still	42
previous:stone	-37
previous:stop	32
previous:strict	25
previous:strike	-42
previous:students	-71
previous:studied	-37
previous:suis	57
previous:suit	-38
previous:suite	-40
previous:summer	-46
previous:sur	-70
previous:surveillant	28
previous:taught	-28
previous:teachers	75
previous:ten	32
previous:tested	-49
previous:than	62
previous:they	42
previous:think	30
previous:thinks	46
previous:this	67
previous:time	53
previous:to	37
previous:tout	40
previous:toute	-28
previous:town	42
previous:trade	-77
previous:trained	-33
previous:trainer	-27
previous:trait	27
previous:translated	-27
previous:travailleur	67
previous:travel	-31
previous:trompe	-61
previous:twice	26
previous:two	35
previous:ulster	-31
previous:un	46
previous:under	52
previous:une	38
previous:union	-76
previous:unions	-27
previous:unspent	-44
previous:until	-42
previous:used	29
previous:uses	38
previous:usine	-56
previous:van	-37
previous:vegan	-27
previous:vert	-36
previous:vie	76
previous:vigneron	-49
previous:violences	-27
previous:visiteuse	-41
previous:visits	59
previous:voice	-30
previous:we	40
previous:wear	-31
previous:welsh	-34
previous:western	-37
previous:when	54
previous:while	49
previous:who	58
previous:whole	47
previous:widower	41
previous:with	-26
previous:without	41
previous:women	44
previous:wool	27
previous:workplace	27
previous:works	-52
previous:wrote	50
previous:x	-25
previous:years	46
previous:yes	44
previous:young	38
previous:youth	26
right:000	-54
right:1	39
right:11	38
right:12	72
right:14	69
right:1981	35
right:1982	76
right:1987	-28
right:1994	44
right:1995	62
right:1997	-28
right:1998	50
right:1999	-40
right:1er	-39
right:2002	-32
right:2006	51
right:2008	40
right:2013	75
right:2014	39
right:2016	53
right:2017	75
right:2018	27
right:2019	53
right:2020	46
right:2021	49
right:2022	51
right:22	54
right:24	52
right:3	57
right:300	-49
right:31	40
right:4	53
right:41	53
right:5	-38
right:50	57
right:60	-29
right:600	-25
right:8	35
right:abime	50
right:abimes	66
right:abolition	-27
right:absence	71
right:absente	53
right:acas	-25
right:accepte	43
right:accepterai	-28
right:acces	40
right:accident	55
right:according	82
right:accordingly	48
right:accounting	-37
right:accredited	-39
right:accueil	-35
right:accueillait	-34
right:achats	-43
right:acorn	48
right:actionnaire	-29
right:activated	33
right:activee	50
right:activist	31
right:activite	-34
right:actor	-33
right:adjoint	-54
right:adn	-45
right:adopted	26
right:adults	25
right:advocate	32
right:aerien	-47
right:aeroports	-42
right:affair	-25
right:affaires	-75
right:affiche	54
right:affiliation	47
right:affray	-36
right:afp	-55
right:after	40
right:against	25
right:age	57
right:aged	29
right:agencement	-34
right:agency	-46
right:agenda	-25
right:agent	-26
right:ago	38
right:agrement	26
right:ai	63
right:aide	31
right:airport	38
right:airports	-38
right:alcool	34
right:alike	-34
right:all	30
right:allergies	39
right:allergy	-42
right:along	38
right:alsace	-26
right:altogether	43
right:altruisme	-42
right:ambassade	26
right:among	-45
right:anaemia	-38
right:analysed	68
right:analysis	-58
right:analyst	-60
right:analyste	-44
right:ancienne	48
right:anciens	-58
right:and	32
right:andrew	42
right:angry	-56
right:animale	-46
right:animaliste	35
right:animatrice	-31
right:anime	45
right:ankara	32
right:annees	65
right:anonymous	59
right:another	-43
right:ans	35
right:antimilitaristes	36
right:antrim	28
right:any	25
right:anyone	40
right:anything	75
right:app	-43
right:apparel	-45
right:appele	-34
right:appelle	46
right:applicant	37
right:apprend	45
right:apprenticeships	-49
right:apprentis	-31
right:approach	-40
right:apres	80
right:aptitude	-33
right:arbitre	-36
right:architecture	-37
right:archives	-68
right:archivist	-31
right:argues	-64
right:arles	-31
right:arms	25
right:arret	-48
right:art	-37
right:arte	-27
right:artiste	61
right:artists	-32
right:arts	-40
right:ascot	-57
right:aside	-52
right:asked	43
right:asking	34
right:assemblies	34
right:assessor	-46
right:assistant	-65
right:associes	-66
right:assume	57
right:assumee	57
right:assured	48
right:assureur	-31
right:at	29
right:atelier	47
right:atheist	-48
right:atheists	-32
right:athens	42
right:atlantic	-45
right:atlas	-29
right:attached	70
right:atteint	-39
right:attendent	39
right:attentive	-37
right:attitude	-54
right:aucune	35
right:audio	-29
right:auditors	-45
right:aunt	62
right:aupres	56
right:aussi	33
right:austerite	-26
right:authority	-37
right:autumn	50
right:available	49
right:avec	64
right:aviemore	-25
right:avion	40
right:avoid	-29
right:avoir	-65
right:avoue	27
right:award	-45
right:away	49
right:bac	36
right:backed	-43
right:bad	48
right:badges	-54
right:bag	45
right:bags	-32
right:baker	-28
right:bakeries	-31
right:bakers	-26
right:bakery	-63
right:balais	-37
right:balance	-46
right:balliol	-26
right:ballymena	35
right:band	-95
right:bands	-69
right:bank	-93
right:banque	-26
right:barman	-37
right:barrister	-34
right:base	29
right:bath	25
right:bati	-42
right:batiment	-90
right:batteries	-35
right:beach	-39
right:became	41
right:bee	53
right:bees	-45
right:begles	-26
right:believe	28
right:believes	57
right:benevole	-38
right:benevolement	32
right:benin	43
right:berne	32
right:better	-52
right:between	27
right:bible	-45
right:bielorusse	35
right:bien	49
right:bijoutiere	-47
right:bilan	-44
right:biographer	-38
right:blackpool	-56
right:blades	-25
right:blanc	41
right:bleue	-47
right:blog	61
right:blogger	43
right:boasts	45
right:bois	-59
right:bolton	46
right:bon	-71
right:bonds	-55
right:bonne	32
right:book	56
right:bookings	-35
right:bookkeeper	-45
right:books	-29
right:boots	-70
right:bord	-30
right:bordeaux	51
right:border	-52
right:bords	41
right:born	-35
right:borough	49
right:bosch	-28
right:boss	-30
right:boulanger	-28
right:bound	36
right:bourgogne	-34
right:box	-25
right:boys	28
right:branch	41
right:brand	-52
right:brass	-26
right:brest	-57
right:brexit	-26
right:bridge	-28
right:briefs	-25
right:brighton	67
right:brings	46
right:bristol	36
right:britain	-31
right:british	27
right:broker	-42
right:brother	45
right:bruxelles	26
right:btp	-36
right:budget	-86
right:bunting	-40
right:bureau	49
right:burnt	50
right:bus	-82
right:buyer	-65
right:by	31
right:c	45
right:ca	32
right:cabinet	-33
right:cadres	25
right:cafe	-75
right:called	56
right:calling	-31
right:campaigner	32
right:candiate	25
right:candidate	65
right:canine	-32
right:cannabis	-56
right:canteen	-53
right:cantine	32
right:captain	-36
right:capture	-35
right:caracteres	-40
right:caravanes	-54
right:carbone	-33
right:cardiff	-43
right:care	-97
right:caretaker	-34
right:carnet	42
right:carrier	-33
right:carries	-38
right:cars	48
right:carte	-45
right:caryotype	-46
right:case	41
right:cases	-29
right:cash	-39
right:casino	42
right:cat	-52
right:cataloguer	-34
right:caterer	-26
right:catering	-42
right:catholic	-51
right:catholique	40
right:cautions	-61
right:cdd	-64
right:cdi	-51
right:ce	47
right:cela	53
right:cellule	-34
right:central	57
right:centrale	25
right:certificate	-48
right:cfe	-42
right:cftc	-53
right:cgt	-97
right:chaine	-59
right:chairman	48
right:change	-27
right:chantier	-56
right:chaplain	-43
right:chaque	77
right:chargee	27
right:charity	-61
right:chats	53
right:checklists	-37
right:checks	-44
right:cheese	-32
right:chemistry	-37
right:cherchent	-33
right:chez	-40
right:childhood	-47
right:children	-80
right:chile	39
right:choice	52
right:christmas	46
right:chu	-41
right:church	-52
right:cinquieme	-45
right:cite	40
right:citoyenne	-46
right:city	32
right:civil	-51
right:civilian	46
right:claims	-40
right:classe	-30
right:classes	-41
right:classiques	-37
right:clause	-41
right:clauses	-25
right:cleaner	-51
right:clef	36
right:clerk	-49
right:client	-43
right:clientele	-42
right:clients	-63
right:cliffs	-40
right:climate	-29
right:climbing	48
right:climbs	33
right:cloud	-51
right:cnil	-56
right:cnt	-55
right:co	37
right:cocktails	-33
right:coeur	32
right:coffee	-80
right:cold	38
right:collaborateur	-36
right:colle	-28
right:college	-38
right:collegue	90
right:colliers	-50
right:coloriste	-28
right:colour	-45
right:colours	37
right:comedie	-26
right:comite	25
right:commande	-39
right:comme	27
right:commercial	-49
right:commerciale	-28
right:commissariat	-28
right:commission	-64
right:commune	25
right:communist	-35
right:communiste	-56
right:community	-26
right:compagne	54
right:compagnie	-28
right:compared	62
right:compass	36
right:complained	34
right:complet	50
right:completed	28
right:compliance	-36
right:comptable	30
right:concierge	-42
right:concours	-49
right:conditions	78
right:conducts	28
right:conduit	28
right:conduite	42
right:conferences	-44
right:confirme	25
right:confirmed	-46
right:confirmee	38
right:conforme	32
right:conge	33
right:conjoint	-30
right:connait	27
right:connue	42
right:conseil	29
right:conseiller	-29
right:conservation	-41
right:conservative	-39
right:constable	-51
right:consultant	35
right:consultatif	-44
right:consultation	-31
right:consulting	-51
right:content	55
right:contractor	-72
right:contrats	-50
right:control	-38
right:controle	44
right:convaincu	85
right:convaincue	26
right:conversion	-43
right:conviction	113
right:convictions	51
right:cooperative	-59
right:coordinator	-32
right:copain	-60
right:copies	49
right:copy	-35
right:cordee	-57
right:core	28
right:cork	28
right:correspondent	-32
right:corrida	-59
right:corset	-33
right:cosmetics	-32
right:costs	-36
right:cottage	-27
right:could	55
right:council	29
right:councils	-38
right:country	29
right:county	53
right:courier	50
right:couriers	30
right:courrier	-34
right:cours	26
right:courses	-25
right:couture	-40
right:couverts	-27
right:cover	-26
right:cream	-40
right:creche	-29
right:crier	-43
right:crime	25
right:crimes	-29
right:criminal	-28
right:crisis	-32
right:crm	-29
right:croire	41
right:crosswords	-46
right:croydon	-30
right:cssct	-26
right:cuisine	-62
right:culturelle	-34
right:curator	-30
right:currency	-42
right:customer	-33
right:customers	-45
right:customs	-25
right:cut	-48
right:cwu	-41
right:cycles	65
right:dactylographie	-29
right:dagenham	40
right:dairy	-38
right:dance	-26
right:dancer	-36
right:darfur	-29
right:dassault	-49
right:data	-51
right:daughter	-40
right:days	76
right:dbs	-27
right:deadlines	-42
right:deal	58
right:death	-59
right:debating	-41
right:debout	-56
right:decision	-25
right:decking	-34
right:declare	32
right:decline	-43
right:declined	40
right:decoupe	-38
right:defeat	-44
right:defect	45
right:defence	-25
right:definit	59
right:degree	-37
right:delais	-44
right:delegate	26
right:deleguee	-34
right:delivery	-69
right:demande	-29
right:deplacements	35
right:deposee	36
right:depuis	91
right:deputy	62
right:derby	33
right:dernier	86
right:derniere	41
right:des	-29
right:desactive	28
right:design	-80
right:designer	-72
right:desormais	38
right:detection	-34
right:detention	-43
right:deux	26
right:devant	-26
right:developer	-35
right:devenant	32
right:dialyse	-27
right:diction	-44
right:didn	27
right:die	54
right:died	40
right:dijon	-34
right:dimanche	49
right:diploma	-28
right:diplomes	37
right:directeur	79
right:direction	-41
right:director	-25
right:dirige	39
right:discret	36
right:discussed	58
right:disent	-26
right:dishes	-25
right:disorder	52
right:dispatcher	-33
right:display	-39
right:disponible	-30
right:disputes	-46
right:distributeur	-38
right:district	51
right:dit	27
right:diwan	35
right:dna	50
right:do	-35
right:dockers	36
right:doctorante	-42
right:doctorat	-40
right:does	-27
right:doesn	61
right:dog	77
right:doigt	-33
right:donates	35
right:donc	61
right:donne	58
right:dont	-43
right:dossier	52
right:douanier	-32
right:double	-27
right:doubled	-43
right:douze	43
right:drama	28
right:drh	-28
right:driver	-74
right:droit	45
right:drome	33
right:dry	37
right:du	-39
right:dues	50
right:dundee	58
right:durham	-26
right:during	56
right:dusty	40
right:duties	51
right:duty	-31
right:each	-44
right:ears	30
right:easington	-27
right:east	-37
right:eats	38
right:eaux	-54
right:ecole	-54
right:ecologiste	-58
right:economics	-36
right:economy	-29
right:ecrit	52
right:edinburgh	34
right:editor	-72
right:education	-48
right:effectue	39
right:egg	-34
right:eglise	44
right:eight	35
right:elected	-44
right:elections	27
right:electrice	42
right:electronique	-40
right:eleve	33
right:eleves	-32
right:else	47
right:embassy	40
right:emission	-31
right:emploi	-43
right:employed	-52
right:employer	-35
right:empreintes	-55
right:encore	40
right:ended	30
right:energy	-43
right:enfant	-29
right:enfants	-107
right:engage	-27
right:engineer	-51
right:engines	-48
right:england	-47
right:english	-56
right:enquete	29
right:entendre	-26
right:enthusiasm	-50
right:entree	29
right:entreprise	35
right:entretien	34
right:entretient	-53
right:envoye	27
right:epipen	-42
right:epouse	36
right:equipe	-57
right:equipes	-57
right:era	-47
right:ergonomie	-36
right:eric	-80
right:escale	-42
right:essai	35
right:estate	-48
right:estates	-40
right:estimates	-43
right:estonia	-32
right:etait	30
right:etalee	47
right:etalonneur	-38
right:etant	30
right:etats	32
right:etienne	-43
right:etiquette	-49
right:etre	-59
right:etudiants	-30
right:europeen	-34
right:europeennes	-33
right:ever	55
right:everyone	50
right:eviter	33
right:evolution	-30
right:ex	32
right:examiner	-33
right:excel	-60
right:excellent	59
right:exchange	-40
right:exome	-57
right:experience	-29
right:expertise	-28
right:explained	77
right:explains	-27
right:export	-30
right:expression	-26
right:external	-28
right:extra	-34
right:extrait	43
right:fac	29
right:faciale	-37
right:fact	39
right:failed	42
right:faillite	-44
right:fairs	-47
right:fait	-59
right:faith	-38
right:fall	26
right:famille	49
right:family	62
right:farm	-57
right:father	37
right:faune	-29
right:fbu	-44
right:feature	-52
right:federation	31
right:fee	-34
right:feminine	25
right:femme	41
right:femmes	62
right:fences	-31
right:ferme	-28
right:festival	28
right:festivals	-30
right:fete	26
right:fiche	42
right:fiction	-54
right:fier	66
right:fiere	52
right:fife	37
right:fifteen	36
right:fifty	49
right:figure	57
right:film	-100
right:fils	-25
right:fin	69
right:finance	-51
right:finished	42
right:fire	-54
right:fired	47
right:firms	-25
right:fish	-66
right:fisheries	-37
right:fitter	-49
right:five	59
right:fixed	-44
right:flame	-32
right:flats	-28
right:flow	-36
right:fly	-26
right:flyers	-32
right:flying	30
right:fo	-64
right:fois	41
right:follow	-53
right:fond	-63
right:fondatrice	-54
right:fonds	-45
right:food	-86
right:fools	-35
right:formalites	-36
right:formation	-82
right:formatrice	-40
right:forte	-52
right:forty	60
right:founder	-38
right:fourteen	-37
right:fragile	-33
right:frameworks	-46
right:franc	-38
right:fraud	27
right:free	51
right:freelance	-36
right:freemasons	-44
right:friday	46
right:fridays	37
right:friends	59
right:fsu	-36
right:full	41
right:funds	-32
right:furniture	-27
right:gael	-45
right:gait	-26
right:galway	27
right:garage	38
right:garde	26
right:gardener	-32
right:gardens	-36
right:gardien	26
right:gardiens	-35
right:gare	-46
right:garlic	-46
right:gate	-34
right:gatwick	42
right:gave	57
right:gay	-46
right:gdansk	-26
right:gender	-27
right:generation	-55
right:genetic	-45
right:genetique	-47
right:genre	-30
right:geographique	-38
right:gerant	-68
right:gerante	-39
right:gestion	-34
right:gestionnaire	-37
right:get	41
right:gets	37
right:git	-54
right:gives	58
right:glisse	69
right:goalkeeper	-64
right:going	48
right:got	-29
right:governor	32
right:gps	-51
right:grace	-40
right:graduate	-31
right:grand	-32
right:grande	33
right:graphiste	-37
right:graz	37
right:greece	26
right:green	60
right:grenoble	37
right:grin	-27
right:grossiste	-29
right:grounds	43
right:guards	33
right:guides	27
right:gym	-32
right:hall	-62
right:hand	-43
right:handbags	-53
right:handed	-64
right:handicape	-29
right:handicapee	-31
right:handler	-87
right:hands	78
right:hang	-53
right:hangs	65
right:happy	28
right:harmless	39
right:harmony	39
right:has	43
right:hat	28
right:haul	-28
right:have	41
right:hayek	38
right:headquarters	-34
right:heads	-33
right:health	-53
right:hearing	-34
right:heavy	-46
right:hectares	-25
right:helvetique	-30
right:hence	30
right:her	37
right:herite	-25
right:herself	67
right:heures	74
right:hierarchies	-52
right:high	-44
right:highlands	-55
right:himself	99
right:hire	-65
right:hired	-31
right:his	66
right:history	-51
right:holds	40
right:homme	52
right:homo	-32
right:homophobie	-41
right:homosexuel	-27
right:hopital	32
right:horoscopes	-45
right:hospitals	-37
right:hotel	-64
right:hours	28
right:housekeeper	-26
right:housing	-46
right:how	32
right:hr	-47
right:huit	69
right:hull	38
right:humaine	-25
right:humour	-57
right:husband	81
right:i	78
right:ice	-35
right:ideal	29
right:idees	-29
right:idemia	-35
right:if	78
right:ii	44
right:ikea	-34
right:il	51
right:illisible	42
right:illusions	-32
right:ils	61
right:immobilier	-51
right:immoral	31
right:included	49
right:inclusion	-49
right:independent	-33
right:indetectable	27
right:ines	25
right:ingenieur	-40
right:ingenieurs	-34
right:initiative	-53
right:inked	35
right:inn	-26
right:inquirer	-29
right:inscrit	42
right:inside	-29
right:insists	28
right:inspector	-70
right:installer	-60
right:institute	-37
right:instructor	-29
right:interdit	25
right:interesse	33
right:interet	-65
right:interimaire	49
right:interpreter	-37
right:interview	64
right:interwar	-46
right:into	-31
right:inventaires	-29
right:investisseurs	-68
right:investor	-34
right:iraq	31
right:ireland	29
right:iris	-27
right:irish	-39
right:isere	-45
right:islington	-39
right:israeli	40
right:istanbul	-28
right:it	27
right:italien	-34
right:ivry	48
right:jack	-59
right:jail	-34
right:january	36
right:jardin	25
right:je	64
right:jeans	-47
right:jeunes	-90
right:job	-62
right:joined	61
right:joint	38
right:joints	-28
right:jour	52
right:journal	-56
right:journalists	45
right:judging	43
right:judiciaire	-30
right:judiciaires	-27
right:juin	41
right:june	76
right:junior	-26
right:jury	-54
right:jusqu	81
right:kampala	28
right:karim	37
right:kauri	-48
right:keep	41
right:keeper	-26
right:kensington	25
right:kept	68
right:kew	-36
right:kind	29
right:kinesitherapeute	-43
right:kitchen	-79
right:kits	-26
right:knowledge	-44
right:knows	48
right:kreuzberg	31
right:l214	-36
right:lab	-61
right:label	-68
right:labour	-66
right:lache	59
right:lactose	27
right:ladders	53
right:lake	-39
right:lane	-44
right:language	-45
right:lapsed	44
right:larne	38
right:last	32
right:latex	80
right:laughed	34
right:laughs	-36
right:law	-78
right:lay	54
right:layout	-36
right:le	43
right:lead	-25
right:lean	-25
right:leave	27
right:lecteur	66
right:lecturer	-32
right:left	37
right:legal	-27
right:lesbienne	-32
right:let	29
right:letter	44
right:letters	-42
right:lettre	67
right:leurs	-37
right:level	-28
right:levres	-26
right:levy	-32
right:lgbt	-45
right:liaison	-28
right:librarian	-25
right:library	-33
right:lie	32
right:life	78
right:light	53
right:lighting	-36
right:like	27
right:likes	39
right:limoges	-31
right:line	28
right:lines	-62
right:lisbon	65
right:lise	61
right:lit	66
right:lives	92
right:ll	36
right:local	-35
right:locale	-37
right:locks	36
right:loge	-26
right:logiciel	38
right:logistics	43
right:logistique	-51
right:loi	-63
right:london	-25
right:longer	52
right:longue	31
right:look	-47
right:looking	55
right:lorry	43
right:lors	89
right:lot	35
right:louise	33
right:lr	-71
right:ltd	-93
right:lu	-44
right:luc	-33
right:lues	34
right:lui	66
right:lumieres	36
right:lunch	80
right:lussac	-27
right:lycee	-39
right:lynch	-26
right:ma	-26
right:machine	-29
right:machines	-51
right:made	25
right:magazine	34
right:mai	48
right:maintainer	-33
right:maintenance	-55
right:mairie	-30
right:maison	-42
right:majoritaire	-29
right:maker	-70
right:makes	80
right:man	56
right:manager	-71
right:manuel	-30
right:manufacturer	-59
right:marathon	29
right:marc	-27
right:march	60
right:marche	-83
right:marched	-40
right:marches	-35
right:mardi	37
right:margins	-45
right:mari	57
right:marie	65
right:mariee	62
right:marin	-38
right:market	-79
right:marketing	-94
right:marriage	44
right:married	120
right:mars	29
right:marseille	32
right:masseuse	-44
right:materialist	-36
right:materiaux	-29
right:matiere	-39
right:matrimoniaux	-44
right:may	32
right:medecin	39
right:media	-58
right:medicale	-25
right:meeting	52
right:meetings	-81
right:meilleure	26
right:member	89
right:membership	26
right:meme	78
right:menee	-54
right:mensuels	-36
right:mentioned	78
right:mentor	25
right:menuisier	-30
right:mer	-67
right:mercredi	39
right:mere	51
right:metier	-26
right:metro	26
right:midwife	-45
right:militant	44
right:mind	-35
right:mineurs	28
right:mining	34
right:ministre	55
right:missing	29
right:mission	-31
right:mme	56
right:mobile	-47
right:model	-33
right:models	-42
right:modes	-32
right:moi	68
right:mois	36
right:moitie	30
right:momentum	-45
right:moms	42
right:money	27
right:montagne	-45
right:monte	30
right:monteuse	-30
right:montpellier	-48
right:montrent	-35
right:more	87
right:morning	26
right:mort	-54
right:most	-34
right:moteur	-26
right:mr	59
right:mri	-27
right:ms	47
right:msc	-63
right:multicarte	-41
right:municipal	34
right:musee	-53
right:museum	-30
right:mushrooms	-29
right:musicale	-36
right:muslim	37
right:mutation	-43
right:mutee	31
right:my	44
right:n	55
right:naissance	78
right:name	25
right:names	-37
right:namur	-64
right:nanterre	-31
right:nasuwt	-35
right:national	-37
right:nature	36
right:ne	59
right:near	29
right:need	72
right:needed	-53
right:needs	64
right:negatif	63
right:negative	54
right:negocier	-25
right:negotiations	-31
right:negotiator	-37
right:neighbour	51
right:nerves	-66
right:nets	-43
right:neuf	47
right:neutral	30
right:neuves	-33
right:nevada	51
right:never	51
right:new	-58
right:newspaper	-41
right:next	37
right:nhs	-31
right:ni	41
right:night	25
right:nimes	35
right:nineteen	54
right:nobody	53
right:nor	44
right:normal	105
right:norway	-37
right:notaire	-51
right:note	62
right:nothing	58
right:notoire	52
right:nous	59
right:november	-42
right:now	47
right:nucleaire	27
right:number	63
right:numbers	-29
right:numerique	-45
right:numeriques	-39
right:nurse	-95
right:nursery	-25
right:oatly	-55
right:objects	46
right:oblige	27
right:obtenir	29
right:occlusion	-25
right:october	53
right:of	-28
right:offenders	-50
right:office	-25
right:officer	58
right:officers	-37
right:officials	-29
right:oil	-55
right:old	36
right:on	37
right:once	47
right:oncle	33
right:ones	-28
right:only	-28
right:opera	-66
right:operation	64
right:operator	-53
right:operatrice	-45
right:or	-61
right:order	-28
right:organisation	-62
right:organiser	43
right:organises	-52
right:organist	-32
right:orientation	-50
right:others	-31
right:otherwise	38
right:ottawa	-29
right:ou	86
right:ouest	-58
right:our	50
right:out	63
right:outlook	40
right:outside	55
right:ouverte	-74
right:ouvrent	26
right:over	53
right:own	28
right:owner	44
right:owns	52
right:oxfam	-40
right:pa	-42
right:pacific	-29
right:pacifist	-31
right:packaging	-37
right:paie	-64
right:painter	-43
right:palm	-37
right:palmaire	55
right:panel	-72
right:paper	45
right:paperasse	-63
right:papers	-34
right:paperwork	-82
right:parce	-66
right:parcours	-49
right:parents	-43
right:parfaite	-28
right:paris	-27
right:parish	-34
right:park	-30
right:parking	45
right:parle	74
right:parole	-41
right:partenaires	-41
right:parti	-63
right:participant	33
right:particle	-26
right:partie	-36
right:partiel	45
right:partner	-56
right:partners	-31
right:partout	-27
right:party	36
right:partygate	-33
right:passe	69
right:passed	43
right:passeport	61
right:passport	28
right:password	30
right:past	94
right:patiente	55
right:patients	-52
right:patrimoine	-27
right:patron	25
right:patronal	-25
right:patronale	-29
right:patronne	67
right:paul	-62
right:payroll	-83
right:pays	-48
right:pcf	-92
right:pcs	-44
right:peels	-36
right:peers	-33
right:peintre	-43
right:peinture	-67
right:pen	46
right:pendant	94
right:pending	43
right:people	-36
right:perdue	-43
right:pergolas	-42
right:permis	-29
right:person	63
right:personne	49
right:perth	42
right:petrolier	-28
right:peu	34
right:pharmacy	38
right:phd	-46
right:philosophie	-38
right:phone	49
right:phones	45
right:photograph	33
right:photographe	-27
right:photographiee	25
right:photographs	44
right:photos	71
right:phrases	35
right:physics	28
right:piano	-60
right:pictures	40
right:piece	-60
right:pieces	-40
right:pieds	31
right:pierre	51
right:pilot	-34
right:pin	-26
right:pitch	-28
right:place	25
right:plaisante	-45
right:planning	-67
right:plant	32
right:plasterer	41
right:plateforme	-35
right:plays	67
right:please	41
right:plein	31
right:plumbing	-36
right:plus	61
right:po	50
right:podemos	32
right:poetry	-50
right:poland	59
right:police	27
right:policeman	-32
right:pompier	-32
right:poor	49
right:portadown	29
right:portes	-42
right:portfolio	-33
right:portraitiste	-53
right:posee	-28
right:position	-36
right:positive	62
right:post	-70
right:postdoc	-45
right:posts	51
right:poulpe	-26
right:pour	-29
right:poursuivi	-27
right:pourtant	28
right:pouvoir	35
right:power	-45
right:practice	-47
right:praised	-32
right:pratiquant	76
right:precise	83
right:precoce	-38
right:prefer	38
right:prefere	41
right:prefers	25
right:prelevement	-32
right:premiere	51
right:press	-44
right:presse	34
right:prestataire	-60
right:pret	28
right:preventive	-34
right:prevoir	31
right:prevue	26
right:pricing	-29
right:primary	-49
right:principal	-41
right:principe	56
right:principle	45
right:print	34
right:printemps	36
right:printer	-29
right:printers	-43
right:printing	-49
right:prises	25
right:privilege	-28
right:prix	-39
right:prize	-34
right:probate	-36
right:procurement	-74
right:productions	-35
right:produit	-51
right:profile	44
right:programme	-41
right:projets	-42
right:property	-33
right:propre	30
right:propriete	-29
right:protesters	-39
right:prototype	-49
right:proud	26
right:ps	-70
right:psen1	-26
right:public	28
right:publicitaires	-38
right:publics	-52
right:punctual	52
right:pupil	70
right:pupils	-27
right:purge	-26
right:put	67
right:puts	-31
right:qa	-43
right:qatar	-32
right:qu	-75
right:qualite	40
right:quarante	45
right:que	30
right:queen	-36
right:questions	-36
right:quitte	62
right:quotes	42
right:raconte	-36
right:radio	-51
right:raised	-26
right:ramp	-41
right:ran	-61
right:range	-58
right:ranger	-47
right:rare	-28
right:rares	28
right:rather	51
right:rationalist	-30
right:read	53
right:reader	-49
right:readers	-26
right:reads	54
right:reason	51
right:recall	-28
right:received	-36
right:reception	-51
right:receptionist	-51
right:recommande	36
right:reconnait	50
right:reconnu	48
right:reconnue	-33
right:record	45
right:recordist	-31
right:records	-59
right:recovery	47
right:recruiter	-41
right:recuperation	-32
right:red	66
right:redaction	-74
right:referee	32
right:reference	33
right:referente	-42
right:refused	40
right:regard	-36
right:register	-65
right:registrar	-41
right:registre	-46
right:regular	40
right:rejected	39
right:rejoint	-47
right:relations	-56
right:relationship	35
right:relieuse	-40
right:religieuse	-33
right:religion	-28
right:religious	-46
right:remain	66
right:remains	34
right:remember	-29
right:renaissance	-34
right:rentre	-58
right:rentree	51
right:repair	-51
right:repenti	66
right:replaced	-37
right:repond	30
right:report	41
right:reporter	-30
right:reporting	-40
right:reports	48
right:reprendre	34
right:reprennent	-41
right:repris	38
right:republic	-64
right:republicains	36
right:republican	-52
right:repute	29
right:request	-31
right:reroofed	-55
right:research	-73
right:researcher	-60
right:responsable	-71
right:rest	-33
right:restaurant	-81
right:restored	-34
right:results	25
right:retient	32
right:retirement	-64
right:retrained	-28
right:retraite	-34
right:retraites	38
right:retrouvee	38
right:returns	-26
right:reunions	-79
right:revendique	34
right:rh	27
right:rien	65
right:riots	-36
right:risque	27
right:river	-28
right:rn	-55
right:road	-47
right:roche	-30
right:roll	-47
right:roman	-61
right:rome	40
right:roof	-67
right:room	-67
right:rope	-30
right:rounds	-30
right:row	-32
right:rubrique	29
right:rugby	-60
right:rules	-49
right:running	53
right:runs	27
right:rwanda	68
right:sa	43
right:safety	-28
right:said	89
right:sait	-78
right:sake	36
right:salariee	-43
right:salaries	-43
right:sales	-70
right:salmon	-28
right:salons	25
right:sanitaires	39
right:saved	28
right:savent	-28
right:savoir	36
right:saw	26
right:says	29
right:scan	-47
right:scene	25
right:school	-42
right:sciences	41
right:scolaire	-39
right:scotland	-41
right:script	-41
right:sculpteur	-30
right:seamstress	-54
right:search	30
right:season	-39
right:seat	-43
right:second	62
right:secret	33
right:secretaire	-38
right:section	94
right:secular	-35
right:securite	-33
right:security	31
right:see	30
right:seekers	38
right:seeks	54
right:seize	47
right:sejour	-35
right:sells	62
right:selon	75
right:semaine	26
right:semences	-34
right:seminar	-32
right:send	30
right:sense	25
right:sera	-48
right:serco	-28
right:sergeant	-44
right:seriously	33
right:serment	-27
right:servant	45
right:serve	33
right:serveuse	54
right:service	-87
right:services	-25
right:serving	-47
right:ses	-47
right:set	49
right:sets	-48
right:seul	-41
right:sex	-50
right:shaped	-26
right:shapes	27
right:sheffield	40
right:sheriff	30
right:shift	-51
right:shifts	-27
right:shipyard	-30
right:shop	-63
right:short	-56
right:should	61
right:showed	31
right:si	35
right:side	26
right:sides	-37
right:siecle	-26
right:sign	-36
right:signatory	25
right:sils	-27
right:simple	-70
right:since	60
right:sinon	27
right:sits	-72
right:sixieme	-25
right:sixteen	-34
right:slow	43
right:smiles	-46
right:snes	-44
right:snuipp	-35
right:so	102
right:social	-37
right:socialist	-29
right:socialiste	-33
right:sociaux	27
right:society	48
right:soft	36
right:software	-57
right:soho	-53
right:soirs	48
right:soit	30
right:sold	-55
right:solicitor	-48
right:solidaires	-60
right:son	40
right:songs	-49
right:sont	-40
right:sortie	31
right:sos	-48
right:souligne	67
right:sound	-39
right:sourcing	-34
right:soutenu	36
right:soutenue	-46
right:soutient	40
right:souvent	28
right:spa	-50
right:spain	48
right:spanish	36
right:speaking	-32
right:special	-43
right:speech	-40
right:spinale	32
right:spoke	39
right:sport	-91
right:spreadsheets	-58
right:spring	72
right:sprint	33
right:square	-27
right:staff	-50
right:stage	-75
right:stall	38
right:stand	-30
right:standard	-50
right:standards	-51
right:standing	52
right:state	62
right:station	42
right:stations	-52
right:statistics	-52
right:steel	-40
right:stephane	32
right:stored	41
right:strasbourg	27
right:street	-54
right:stressed	41
right:strong	29
right:strongly	31
right:stroud	-46
right:students	32
right:studies	-31
right:studio	-42
right:styal	29
right:style	-94
right:subject	-28
right:subscriber	45
right:sud	-69
right:suffered	57
right:suffolk	-28
right:suits	-35
right:suivi	49
right:sujet	-34
right:summer	-44
right:supervisor	-53
right:supplier	38
right:supplies	-33
right:supply	-40
right:support	-52
right:sur	32
right:surgery	-33
right:surpris	-72
right:surveyor	-41
right:surveys	-47
right:swimming	47
right:sympathie	-34
right:syndical	-39
right:syndicale	-45
right:system	-41
right:systeme	27
right:systems	-48
right:t	33
right:table	-31
right:tableaux	-44
right:tablette	48
right:tag	-42
right:tailor	-26
right:taken	63
right:talent	-33
right:tant	-49
right:tante	50
right:taste	-55
right:tatoue	56
right:tattooed	25
right:taught	49
right:tax	46
right:taxi	57
right:tea	-41
right:teaches	60
right:teams	-30
right:teamsters	-59
right:technician	-65
right:technique	28
right:teenager	75
right:teenagers	-53
right:teens	33
right:telephone	29
right:telephonique	-41
right:teletravail	28
right:temp	-32
right:temperage	-29
right:temple	-30
right:ten	-30
right:tendance	25
right:tennis	-44
right:tenor	-62
right:terrain	-58
right:teste	-58
right:tester	-49
right:tests	-78
right:tete	-30
right:texas	28
right:than	-36
right:thanks	-33
right:theatre	-71
right:their	-60
right:theory	-39
right:therapist	-63
right:therapy	-26
right:thesis	-29
right:things	96
right:thinks	34
right:thirties	63
right:this	34
right:though	30
right:thought	38
right:threw	34
right:thrombose	34
right:thrown	34
right:ticked	96
right:ties	-44
right:till	73
right:times	38
right:tired	34
right:title	-59
right:titre	-42
right:toilettes	26
right:told	43
right:too	47
right:took	-75
right:tories	-48
right:toronto	-38
right:tory	-43
right:touche	-44
right:toucher	-45
right:toujours	29
right:tour	-50
right:tous	51
right:tout	-42
right:toute	31
right:town	-44
right:trade	-49
right:trader	-36
right:trained	43
right:trainees	-79
right:trainer	-41
right:training	-56
right:trait	-32
right:travail	37
right:travaille	72
right:travaux	-34
right:treasurer	56
right:treated	63
right:treatment	27
right:trente	27
right:tres	41
right:trial	48
right:trompe	-28
right:trust	-52
right:tune	-75
right:turkey	25
right:twenty	63
right:twice	67
right:twickenham	-32
right:twins	54
right:two	27
right:type	79
right:typeface	-64
right:typing	-27
right:typography	-58
right:uk	-35
right:ukrainian	-32
right:uml	-26
right:un	27
right:under	-37
right:undetectable	42
right:unions	-27
right:unison	-45
right:unit	-66
right:unite	-33
right:united	46
right:universite	-42
right:university	33
right:unpaid	32
right:unprompted	28
right:unsa	-87
right:until	116
right:up	49
right:user	69
right:usher	-52
right:usufruit	-29
right:utile	-32
right:value	-29
right:van	-39
right:vegan	-43
right:vegetale	-36
right:vegetarian	53
right:veille	-40
right:velo	-44
right:vendent	-51
right:vendeur	-55
right:vendor	-25
right:vendu	26
right:vers	25
right:very	87
right:vet	-55
right:veterinaire	-25
right:vfs	33
right:victoria	-33
right:victorian	-40
right:videographer	-27
right:videos	46
right:vie	33
right:vieille	75
right:views	37
right:vignerons	-34
right:ville	-54
right:vingt	52
right:violence	32
right:virale	36
right:visa	-30
right:vise	64
right:visite	67
right:visits	37
right:vivisection	-46
right:voice	-34
right:voile	-39
right:voisine	-28
right:voit	38
right:voitures	50
right:volunteer	32
right:volunteered	51
right:vote	-38
right:votes	-45
right:voting	-42
right:votre	33
right:vrai	55
right:wales	-53
right:wall	-50
right:want	72
right:wanted	-68
right:ward	57
right:warned	32
right:was	-48
right:waste	-32
right:way	32
right:we	32
right:wears	94
right:week	65
right:weekends	65
right:weeks	-53
right:welfare	-36
right:welsh	50
right:westmeath	44
right:what	-34
right:whatever	42
right:whatsapp	-56
right:whatsoever	57
right:when	84
right:where	-51
right:which	32
right:while	54
right:whole	-30
right:wholesale	-48
right:whom	25
right:widows	32
right:will	67
right:windows	-58
right:wine	-36
right:wisbech	-33
right:with	31
right:withdrawn	58
right:within	26
right:without	36
right:women	30
right:word	27
right:words	30
right:work	60
right:worked	45
right:worker	26
right:workers	-45
right:works	78
right:would	40
right:wouldn	30
right:writer	36
right:writers	-43
right:writes	74
right:wrong	25
right:wrote	67
right:y	57
right:yard	-41
right:years	81
right:yeovil	40
right:yes	34
right:yorkshire	25
right:youth	88
right:zero	-28
right:zz	27
role:statement	47
role:topic	27
spelt:capitals	42
spelt:first CAPITAL CAPITAL	-42
spelt:first CAPITAL UPPER	26
spelt:first CAPITAL |	40
spelt:first LOWER |	116
spelt:first UPPER	94
spelt:first UPPER CAPITAL	-35
spelt:first UPPER LOWER	98
spelt:inside CAPITAL	44
spelt:inside CAPITAL LOWER	43
spelt:inside CAPITAL |	66
spelt:inside LOWER CAPITAL	32
spelt:inside LOWER UPPER	-110
spelt:inside UPPER	82
spelt:inside UPPER LOWER	82
spelt:inside UPPER |	64
spelt:next UPPER	-48
spelt:next |	26
vocabulary:0	-39
vocabulary:0 none	-42
vocabulary:1	-31
vocabulary:1 none	-77
vocabulary:2 mention	49
vocabulary:2 none	-47
vocabulary:3	25
vocabulary:3 mention	55
vocabulary:3 none	-45
vocabulary:4	83
vocabulary:4 mention	90
vocabulary:5	25
vocabulary:5 mention	36
with:0	44
with:000	-124
with:11	35
with:14	53
with:15	-28
with:17	33
with:18	53
with:19	45
with:1930s	-39
with:1974	41
with:1985	26
with:1987	-26
with:1989	-29
with:1994	45
with:1995	31
with:1997	-28
with:1er	-36
with:200	-59
with:2002	-32
with:2003	35
with:2004	48
with:2006	46
with:2011	27
with:2012	27
with:2013	34
with:2018	32
with:2019	36
with:2020	41
with:2021	31
with:2022	72
with:2023	28
with:2024	31
with:23	33
with:2m	-32
with:3	31
with:30	-41
with:300	-79
with:34	58
with:340	-47
with:4	31
with:40	-32
with:400	-62
with:41	34
with:50	52
with:500	27
with:512	40
with:6	34
with:60	-80
with:600	-31
with:64	28
with:71	27
with:8	40
with:80	-32
with:90	58
with:91	48
with:abimes	35
with:abolition	-28
with:abonne	26
with:above	31
with:abroad	28
with:absence	40
with:absente	82
with:absolute	-25
with:abstract	-27
with:abus	-25
with:academic	-37
with:acas	-44
with:accept	27
with:accepte	58
with:accepter	-35
with:accepterai	-29
with:acces	52
with:accident	67
with:accompagne	-31
with:accompagner	28
with:accompanist	-43
with:according	61
with:accordingly	53
with:account	25
with:accountants	-52
with:accounting	-38
with:accounts	-84
with:accro	67
with:accueil	-33
with:achats	-58
with:acorn	52
with:across	-53
with:acted	-56
with:actif	52
with:acting	-46
with:actionnaire	-35
with:activated	37
with:active	77
with:activee	40
with:activist	31
with:activiste	-28
with:activite	-52
with:actor	-43
with:actors	-29
with:acts	-31
with:ad	-81
with:adaptation	-25
with:added	43
with:addiction	52
with:adds	-29
with:adepte	46
with:adeyemi	26
with:adjoint	-48
with:adjoints	-64
with:adjudant	31
with:adjustments	36
with:administered	-69
with:administratif	-47
with:administration	-57
with:administrator	-38
with:admits	-32
with:admitted	63
with:adn	-79
with:adopted	51
with:adoption	-44
with:ads	-51
with:adultere	-29
with:adultes	-48
with:adults	25
with:adversaire	31
with:advert	-77
with:advised	-53
with:adviser	-43
with:advises	-46
with:aerien	-51
with:aeroports	-42
with:affair	-78
with:affaires	-83
with:affairs	-66
with:affection	30
with:affiche	52
with:affiches	-30
with:affiliated	39
with:affiliation	82
with:affirme	36
with:affray	-32
with:afp	-63
with:afterwards	27
with:age	30
with:aged	25
with:agence	-34
with:agencement	-45
with:agency	-33
with:agent	-45
with:agente	-30
with:agnostic	-41
with:agnostique	-39
with:ago	71
with:agrege	-37
with:agrement	26
with:agricole	-31
with:aid	-58
with:aide	37
with:ailier	-45
with:ailleurs	-40
with:aimable	-36
with:aimerait	-37
with:aipd	-28
with:airbus	-27
with:airline	-36
with:airport	35
with:airports	-39
with:alcool	25
with:algorithme	-54
with:aligre	44
with:alike	-34
with:all	57
with:allergic	-71
with:allergies	50
with:allergy	-47
with:alliance	33
with:allotments	26
with:along	40
with:alpha	39
with:already	55
with:alsace	-32
with:altogether	38
with:altruisme	-39
with:always	37
with:ambassade	57
with:ambassador	-31
with:ambidextre	-53
with:ambition	39
with:amenagement	41
with:america	-25
with:amis	46
with:among	-26
with:amours	-42
with:amuse	26
with:anaemia	-56
with:analysed	30
with:analysis	-63
with:analyst	-56
with:anarcho	-27
with:ancien	75
with:ancienne	69
with:anciens	-36
with:ancient	36
with:andrew	32
with:andrews	-44
with:angers	27
with:anglais	-30
with:anglican	-55
with:animal	40
with:animaliste	35
with:animals	-62
with:animatrice	-38
with:animaux	58
with:ankara	25
with:anne	47
with:annecy	-37
with:annuel	-26
with:annuels	-27
with:anomalie	33
with:anonyme	29
with:answered	-45
with:antecedents	31
with:anthroposophe	-46
with:antifraude	-25
with:antimilitaristes	30
with:antinatalist	-51
with:antiquaire	-28
with:antispeciste	-30
with:antitrypsine	29
with:antrim	28
with:any	54
with:anything	75
with:apaisee	-37
with:api	-28
with:apoe4	-38
with:appareille	-29
with:apparel	-45
with:apparemment	44
with:apparently	27
with:appartement	40
with:appartient	28
with:appelez	-52
with:appelle	33
with:appels	-35
with:appli	-36
with:applicant	48
with:applicants	-109
with:apply	43
with:apprenti	26
with:apprentices	-51
with:apprenticeships	-49
with:apprentis	-46
with:appris	76
with:approach	-56
with:appui	55
with:apres	35
with:april	58
with:arbitre	-45
with:archi	30
with:architect	-25
with:architecte	-30
with:architecture	-47
with:archive	-31
with:archives	-84
with:archivist	-70
with:argues	-52
with:arles	-31
with:armes	33
with:arms	31
with:army	29
with:around	-33
with:arranged	-55
with:arrest	41
with:arrested	-52
with:arret	-25
with:arrete	39
with:arrets	-28
with:arrive	-56
with:arrondissement	44
with:art	-41
with:arte	-40
with:arthaud	-27
with:arthur	-26
with:artist	-31
with:artiste	29
with:artistique	-26
with:artists	-40
with:arts	-54
with:ascenseur	-38
with:ascot	-47
with:ashkenazi	60
with:aside	-58
with:asie	-36
with:asked	49
with:asking	46
with:asks	26
with:aslef	-49
with:assembly	32
with:assessment	31
with:assistant	-70
with:assistante	-63
with:assisted	-25
with:associations	-28
with:associes	-81
with:assume	61
with:assumee	60
with:assumees	51
with:assures	29
with:assureur	-73
with:asthmatique	-42
with:astronomie	-27
with:asylum	34
with:atelier	36
with:athee	-45
with:athees	-38
with:atheism	-40
with:atheisme	-45
with:atheist	-87
with:atheists	-34
with:athens	30
with:athlete	38
with:athletisme	-29
with:atlantic	-44
with:attache	26
with:attached	97
with:attacks	-48
with:attended	57
with:attendent	36
with:attendre	-37
with:attends	57
with:attentive	-34
with:attitude	-51
with:auction	-35
with:aucun	70
with:aucune	38
with:aude	-53
with:audio	-31
with:audiologists	-43
with:audioprothese	-41
with:audit	-70
with:audited	-84
with:auditors	-61
with:audits	-30
with:august	29
with:aujourd	42
with:aumonerie	26
with:aumonier	-25
with:aurait	32
with:austin	46
with:authentification	-32
with:authentifiee	-61
with:author	-51
with:authorities	-39
with:authority	-39
with:autism	-33
with:auto	-41
with:automne	41
with:autonomiste	-39
with:autorise	31
with:autorite	-47
with:autres	42
with:autrice	-34
with:autumn	35
with:auxiliaire	-33
with:available	62
with:aventure	-47
with:aviemore	-28
with:avignon	-26
with:avion	61
with:avions	-25
with:avocat	-97
with:avocate	-75
with:avocats	47
with:avoid	-47
with:avoue	30
with:avril	26
with:awaiting	36
with:away	57
with:ayn	49
with:b27	-42
with:ba	-52
with:babies	-30
with:backed	-40
with:badge	107
with:badges	-29
with:bags	-35
with:bail	-32
with:baisser	-45
with:bake	-47
with:baker	-30
with:bakery	-63
with:balais	-40
with:balliol	-43
with:ballot	-26
with:ballroom	-44
with:bamako	48
with:ban	28
with:band	-74
with:bands	-64
with:banff	25
with:banking	-40
with:banks	-25
with:barman	-50
with:barn	37
with:barre	-52
with:barrister	-37
with:bars	-29
with:bartender	-32
with:baryton	-39
with:bas	29
with:base	49
with:based	-33
with:bass	-41
with:bath	37
with:bati	-61
with:batiment	-84
with:batteries	-41
with:batteur	-31
with:bbc	-28
with:beach	-47
with:bearer	37
with:beaten	49
with:bebe	-46
with:became	73
with:bectu	-39
with:been	40
with:bees	-74
with:began	25
with:begles	-25
with:behalf	-31
with:behaviour	36
with:behind	28
with:belarus	55
with:belief	-28
with:believed	52
with:believing	-40
with:belonged	29
with:belonging	-42
with:belongs	37
with:bench	-77
with:benelux	-32
with:benevolement	40
with:benevoles	-27
with:berlin	-43
with:bernard	44
with:bertrand	46
with:bestseller	-34
with:beta	27
with:beton	-35
with:better	-48
with:bi	-84
with:bible	-29
with:biens	-39
with:big	27
with:bijoutiere	-58
with:bike	45
with:billet	26
with:bio	45
with:bioethique	-42
with:biographer	-37
with:biography	-66
with:biometric	-49
with:biometriques	-42
with:biotech	-31
with:bird	-29
with:birth	28
with:bisexual	-25
with:bistro	-46
with:bit	72
with:bizarrement	52
with:blackballed	35
with:blacklisted	-43
with:blackpool	-58
with:blacksmith	-31
with:bladder	-37
with:blades	-38
with:blanc	52
with:bleu	-51
with:bleue	-36
with:blind	-42
with:blindfold	-25
with:blog	72
with:blogged	41
with:blogger	52
with:blogs	35
with:bma	-34
with:board	-29
with:boasts	62
with:boathouse	-39
with:bodhran	30
with:bois	-37
with:boit	50
with:boite	33
with:bolton	47
with:bonds	-58
with:bone	-30
with:bonne	-25
with:bons	-79
with:book	-63
with:booked	-49
with:bookings	-27
with:bookkeeper	-83
with:books	-85
with:bookshop	-45
with:boots	-47
with:borders	-25
with:born	29
with:bornes	-39
with:boss	-43
with:botanist	-54
with:both	33
with:bouffeur	-33
with:bought	-30
with:boulangerie	-44
with:boulangers	-27
with:bound	27
with:boundary	-30
with:bourgogne	-35
with:boutique	-75
with:bovet	-25
with:boxing	46
with:boy	33
with:branch	42
with:brand	-80
with:brands	-25
with:brass	-51
with:brca	-37
with:brca2	-48
with:bread	-56
with:breast	35
with:brest	-28
with:brewery	27
with:brexit	-65
with:bricklayer	-55
with:bricklaying	-28
with:brief	-86
with:brighton	65
with:brings	48
with:bristol	40
with:broadcaster	-26
with:broken	27
with:broker	-53
with:brother	109
with:brought	-69
with:browser	-28
with:bruit	51
with:brut	-48
with:btp	-32
with:budget	-103
with:budgets	-43
with:buffalo	33
with:bugey	27
with:bugs	-38
with:build	-38
with:building	-52
with:built	-124
with:bulldozer	-40
with:bulletin	52
with:bulletins	-56
with:bullied	28
with:bunting	-39
with:bureau	56
with:burger	-33
with:burns	45
with:burnt	41
with:bus	-59
with:buses	-39
with:business	-48
with:busy	31
with:but	37
with:butter	-41
with:buvette	-64
with:bypass	-39
with:c282y	27
with:ca	49
with:cabaret	-37
with:cabinet	-42
with:cabinets	-30
with:cache	45
with:cadre	-32
with:cadres	-32
with:cahuzac	35
with:cairngorms	-25
with:caisse	-56
with:caissiere	35
with:cake	-28
with:calendar	35
with:call	44
with:called	60
with:caller	-28
with:calling	-29
with:calme	-59
with:cambridge	-44
with:cambriolage	28
with:camera	-42
with:cameras	-36
with:camp	25
with:campaign	-47
with:campaigner	41
with:campaigning	-32
with:can	36
with:cancelled	37
with:cancer	31
with:candiate	31
with:candidat	44
with:candidate	28
with:candidats	-28
with:candidature	31
with:canine	-29
with:cannabis	-58
with:cannot	35
with:canteen	-28
with:cantine	31
with:capacity	-53
with:capture	-30
with:captured	-31
with:caracteres	-43
with:caravanes	-42
with:caravans	-30
with:carbone	-39
with:cared	-46
with:cares	27
with:cariste	31
with:carnet	50
with:carre	-38
with:carried	-38
with:carrier	-96
with:carriere	30
with:carrying	49
with:cars	43
with:carte	-42
with:cartes	-42
with:cartoons	-42
with:carved	-34
with:caryotype	-97
with:cas	31
with:cases	-67
with:caseworker	-40
with:cash	-40
with:cashier	-35
with:casier	-87
with:casino	40
with:casquette	73
with:cat	-55
with:catalogued	-33
with:cataloguer	-30
with:catapults	-25
with:category	-34
with:caterer	-74
with:catering	-59
with:cathedral	-45
with:catholic	-34
with:catholique	103
with:caught	54
with:cause	51
with:cautions	-83
with:cdd	-61
with:cdi	-46
with:cela	31
with:celibacy	-74
with:cell	77
with:cellar	34
with:cells	-68
with:cellule	-42
with:centrale	31
with:certified	-26
with:cet	-54
with:cfe	-45
with:cftc	-54
with:cgc	-43
with:cgt	-99
with:chain	-50
with:chained	-31
with:chair	57
with:chambre	-51
with:chan	36
with:changer	35
with:channels	-30
with:chantiers	-33
with:chapel	-28
with:chapelle	-47
with:chapter	50
with:chaque	26
with:charge	-60
with:charged	-48
with:charities	-34
with:charity	-67
with:charte	-50
with:chartered	-46
with:charterhouse	-27
with:chasse	27
with:chat	66
with:chats	53
with:chaud	-30
with:chauffage	-45
with:chaussures	-31
with:che	-71
with:checked	39
with:checklists	-38
with:checks	-62
with:chef	66
with:cheffe	26
with:cheques	30
with:cherchent	28
with:chercheur	-57
with:cherchons	28
with:chess	-67
with:chief	-50
with:chiffre	-38
with:chiffres	-49
with:child	-33
with:childhood	-48
with:chip	29
with:chocolat	-29
with:choice	43
with:choix	-30
with:choose	57
with:christian	38
with:christmas	39
with:chromosome	-84
with:chroniqueuse	-51
with:chu	-45
with:church	-25
with:churchwarden	52
with:chute	44
with:chypre	-25
with:cinema	-42
with:cinquante	28
with:cinquieme	-42
with:cio	-43
with:circle	45
with:circule	45
with:cite	33
with:citoyenne	-25
with:civilian	52
with:claimant	-52
with:claims	47
with:class	-58
with:classes	-67
with:classiques	-41
with:classroom	-59
with:clavier	27
with:cleaned	-53
with:cleaner	-65
with:cleaners	36
with:cleans	-41
with:cleared	54
with:clef	54
with:clerk	-82
with:clerks	-33
with:cles	-27
with:clientele	-60
with:cliffs	-55
with:climat	-33
with:climbing	37
with:climbs	26
with:clocks	52
with:clonage	-26
with:clone	-26
with:clos	-62
with:closed	-72
with:cloud	-76
with:cloue	-56
with:clubs	32
with:cnil	-56
with:cnt	-33
with:coached	-25
with:coaching	-51
with:coche	51
with:cocktails	-26
with:code	-39
with:coeur	30
with:coffee	-36
with:coffre	42
with:cold	26
with:cole	30
with:collaborateur	-78
with:colle	-39
with:collecte	46
with:collectee	38
with:collectif	-26
with:collection	-66
with:collectionne	56
with:collective	-34
with:college	-50
with:collegiens	-46
with:collegue	77
with:colliers	-53
with:colloque	-39
with:coloriste	-30
with:colour	-26
with:colours	45
with:column	-50
with:come	67
with:comedie	-55
with:comedy	-72
with:comes	39
with:coming	-59
with:comma	-48
with:commande	-53
with:commerce	-81
with:commercial	-40
with:commerciale	-36
with:commercialise	-38
with:commissaire	-41
with:committed	36
with:committees	-64
with:commune	-27
with:communication	-37
with:communist	-60
with:communiste	-64
with:communistes	-27
with:commutes	45
with:commuting	-27
with:compagnie	-34
with:compagnon	90
with:comparative	-43
with:compass	27
with:complains	33
with:complaint	30
with:complaints	27
with:completed	36
with:complexe	-28
with:compression	-33
with:comprime	-29
with:comptes	-49
with:concierge	-74
with:concours	-47
with:concu	-46
with:condamnation	-37
with:condamne	-41
with:conditions	75
with:conductrice	-30
with:conducts	36
with:conduit	30
with:confederation	-27
with:conferencier	-30
with:confided	56
with:confidence	35
with:confirmee	27
with:confirms	-26
with:conformite	-35
with:congenital	-39
with:conjoint	-59
with:connaissance	26
with:connait	40
with:connectee	-38
with:connue	64
with:conscience	-44
with:conscientious	-47
with:conscription	38
with:conseil	-25
with:conseille	-50
with:consent	-50
with:conservation	-55
with:conservative	-62
with:conservatives	-50
with:conservees	43
with:considers	31
with:consignes	41
with:constable	33
with:construit	-26
with:consulate	32
with:consultancy	-36
with:consultant	-39
with:consultante	-25
with:consultatif	-37
with:consultation	-35
with:consultations	-60
with:consulte	39
with:consulting	-47
with:consumer	-50
with:content	40
with:contention	35
with:contract	-63
with:contractor	-99
with:contraire	-29
with:contrairement	-39
with:contrats	-29
with:contrebasse	-30
with:control	-55
with:controle	64
with:controlee	53
with:controleurs	30
with:convaincu	44
with:convenor	-52
with:convention	32
with:conversion	-45
with:convertie	31
with:convicted	-45
with:conviction	90
with:convictions	39
with:convinced	27
with:convoy	-29
with:cooks	-50
with:copain	-84
with:copie	38
with:copies	76
with:copropriete	-26
with:copy	-48
with:corbyn	-77
with:cordee	-56
with:correspondent	-31
with:corrida	-58
with:corset	-39
with:cosmetics	-37
with:cost	25
with:costed	-45
with:costs	-38
with:cottage	-26
with:council	26
with:councillor	-61
with:councils	-74
with:counsel	-25
with:counselled	-53
with:count	-53
with:counted	-26
with:counting	-55
with:country	27
with:counts	30
with:coup	-32
with:couples	-57
with:courante	-43
with:courier	45
with:course	-37
with:courses	-34
with:courtes	-57
with:courtise	27
with:courts	-26
with:cousin	53
with:cout	-33
with:coute	25
with:couts	-41
with:couture	-48
with:couturiere	-38
with:couverts	-38
with:cover	-29
with:covered	-37
with:covid	-38
with:cox	-44
with:cpam	-28
with:crane	28
with:crash	27
with:cream	-38
with:credit	-64
with:cree	-27
with:crew	-50
with:crewe	42
with:crick	-27
with:cricket	42
with:crier	-69
with:crimes	-26
with:criminal	-53
with:crise	-31
with:critic	-33
with:criticising	47
with:critique	-46
with:crm	-37
with:crohn	-32
with:croit	56
with:cross	37
with:crossing	30
with:crosswords	-40
with:cru	61
with:crutches	-30
with:cuisine	-61
with:cuisinier	36
with:cuisiniere	-26
with:cultural	-26
with:curator	-43
with:cure	-35
with:curieusement	-28
with:curieux	-34
with:curiosity	-33
with:currency	-42
with:current	46
with:currently	56
with:custody	-26
with:customer	-55
with:customers	-58
with:customs	-40
with:cut	-73
with:cutter	-46
with:cwu	-49
with:cyanoacrylate	-37
with:cycles	60
with:cyclist	53
with:dacosta	-27
with:dad	34
with:dagenham	38
with:dairy	31
with:daly	41
with:dance	-55
with:dancer	-37
with:dane	37
with:danish	-38
with:darfur	-28
with:dashboard	-36
with:dassault	-54
with:data	-51
with:datasets	-75
with:date	-41
with:dates	-27
with:daughter	27
with:day	28
with:days	44
with:dbs	-26
with:deadlines	-49
with:deaf	-71
with:dealer	-26
with:deals	-63
with:death	-49
with:debate	-44
with:debating	-30
with:debunks	41
with:decharge	-36
with:dechire	25
with:decision	-27
with:decking	-39
with:declare	28
with:decline	-62
with:declined	87
with:declines	38
with:decors	-41
with:decoupe	-38
with:decrit	41
with:deep	-43
with:deeply	55
with:defeat	-57
with:defect	32
with:defence	38
with:defendants	-33
with:defends	32
with:defendu	-40
with:deficiency	29
with:definit	58
with:degre	40
with:degree	-27
with:delais	-68
with:delays	-70
with:delegate	56
with:delegated	-38
with:delegation	-56
with:deleguee	-59
with:delhi	53
with:delivered	-46
with:delivery	-78
with:demande	28
with:demarche	-39
with:demenage	-32
with:demenager	-29
with:demission	46
with:demissionne	54
with:democratic	-44
with:democrats	-56
with:demonstration	72
with:demonstratrice	-34
with:demonte	-32
with:denies	64
with:dentaire	-47
with:department	-35
with:depistage	-26
with:deplacement	-30
with:deplacements	30
with:deploiement	-44
with:deported	29
with:depression	-64
with:depuis	40
with:depute	-51
with:deputee	-26
with:deputy	74
with:derniere	51
with:derry	36
with:descend	56
with:described	41
with:describes	63
with:design	-69
with:designed	-114
with:designer	-40
with:designs	-37
with:desk	-30
with:desks	-37
with:desormais	52
with:dessine	-83
with:dessus	26
with:detection	-74
with:detective	-54
with:detenons	34
with:detention	-43
with:dette	-30
with:develop	-36
with:developed	-51
with:developpe	-56
with:developpeur	-64
with:deverrouille	-41
with:devices	-41
with:devra	-46
with:dgccrf	-33
with:dialyse	-28
with:diary	-49
with:diction	-40
with:didn	38
with:difficile	41
with:digger	-42
with:digitised	-25
with:dimanche	50
with:dining	-42
with:dinner	-45
with:diploma	-33
with:diplomas	-28
with:diplomate	-35
with:diplome	-30
with:diplomes	38
with:dire	36
with:directeur	48
with:direction	-36
with:directs	-36
with:dirige	26
with:dirigeante	29
with:disability	-30
with:disabled	-26
with:disaggregated	-27
with:disait	-35
with:discipline	36
with:disclosure	-33
with:discretion	-28
with:discuss	-57
with:discussed	49
with:disease	25
with:dish	-27
with:dishes	-28
with:dismissed	74
with:disorder	63
with:dispense	35
with:dispensed	-36
with:display	-43
with:displays	-30
with:disponible	-31
with:disputes	-36
with:disque	25
with:dissertation	-115
with:distance	-40
with:distribue	25
with:distributeur	-31
with:distributeurs	-33
with:distribution	-50
with:district	40
with:dit	29
with:divers	-42
with:diversity	-45
with:diving	33
with:diwan	26
with:dj	-60
with:doc	-31
with:dockers	49
with:doctor	55
with:doctorante	-95
with:doctorat	-25
with:doctorate	-45
with:doctors	30
with:documentaire	-48
with:documentary	-64
with:docusign	-39
with:does	40
with:doesn	46
with:dog	35
with:doit	69
with:domicile	33
with:donated	56
with:donates	40
with:done	41
with:donne	71
with:donor	43
with:dons	-43
with:dont	-27
with:dormi	-26
with:dort	-31
with:dos	-62
with:dose	-31
with:dossier	53
with:douanier	-33
with:double	-47
with:doubled	-63
with:down	41
with:doyle	56
with:dr	-48
with:drafted	-51
with:drama	43
with:drapeau	-29
with:draughtsman	-31
with:drawing	27
with:dress	34
with:drew	-54
with:drh	-99
with:drink	-25
with:drinking	-57
with:driving	-28
with:droite	-79
with:droits	-30
with:drove	-47
with:drug	36
with:drummer	-28
with:drums	-37
with:dry	38
with:dsi	-32
with:dublin	37
with:duchenne	25
with:due	45
with:dundee	54
with:dunn	43
with:durable	-30
with:dusty	37
with:duty	-45
with:dwp	29
with:ear	-27
with:ears	29
with:east	-40
with:easy	42
with:ebat	-43
with:ecarte	32
with:echo	-30
with:ecologie	-36
with:ecologiste	-71
with:economics	-31
with:economie	-58
with:economist	-45
with:economy	-57
with:ecoute	-32
with:edinburgh	29
with:edited	-90
with:editeur	-27
with:edition	-34
with:editor	-43
with:editrice	-49
with:educateur	-35
with:educatif	37
with:educational	50
with:educatrice	26
with:efficace	-44
with:egg	-40
with:eighteen	-34
with:eighty	26
with:eis	-30
with:electeur	40
with:election	63
with:elections	40
with:electronique	-73
with:elevee	36
with:eleven	31
with:eleves	-58
with:eleveur	-41
with:ely	-32
with:email	-31
with:emblee	39
with:embrasser	-57
with:emily	60
with:emirates	-26
with:emission	-32
with:emploie	-28
with:employed	-92
with:employee	-39
with:employers	-79
with:employment	38
with:employs	-45
with:emporte	-26
with:empreinte	-106
with:empreintes	-77
with:empresse	26
with:encadre	-80
with:encarte	28
with:enchaine	39
with:enclosed	57
with:ends	47
with:endurance	58
with:energy	-41
with:engage	-42
with:engaged	-25
with:engagee	39
with:engagement	27
with:engine	-33
with:engins	-41
with:england	-75
with:english	-33
with:enquete	49
with:enquetes	-27
with:enregistree	-33
with:enrole	-31
with:enseignante	-29
with:enseignee	-27
with:ensemble	-32
with:entend	-43
with:enthusiasm	-60
with:entre	27
with:entrepot	42
with:entrepreneur	28
with:entreprise	-25
with:entreprises	-50
with:entrer	49
with:entretien	89
with:entry	33
with:envoie	35
with:envoy	38
with:enzymes	-32
with:epicurienne	-31
with:epilation	-44
with:epipen	-40
with:epouse	55
with:epouses	-26
with:epoux	-30
with:epsom	-43
with:equality	53
with:equipe	-27
with:equipes	-33
with:equipment	-29
with:equity	-51
with:era	-55
with:ergonomie	-31
with:eric	-52
with:erlangen	-34
with:erp	-52
with:escale	-66
with:essay	-63
with:estate	-32
with:estates	-38
with:estimates	-31
with:estonia	-40
with:etaient	44
with:etait	60
with:etalonnage	-46
with:etalonneur	-40
with:etant	32
with:etats	44
with:ete	43
with:ethical	-76
with:ethics	-40
with:ethique	-47
with:etienne	-41
with:etoile	59
with:etre	48
with:etude	-55
with:etudes	53
with:etudiant	27
with:etudiante	-70
with:etudiants	-32
with:etudie	-58
with:europeen	-35
with:europeenne	-46
with:europeennes	-38
with:even	-35
with:evenings	44
with:events	-32
with:ever	63
with:everything	94
with:evitee	-43
with:eviter	58
with:evolution	-51
with:evoque	38
with:ex	75
with:examens	-36
with:examiner	-44
with:excel	-76
with:excellents	-70
with:exchange	-52
with:exempted	52
with:existentialist	-35
with:exome	-54
with:expansion	34
with:expatriate	-30
with:expecting	-26
with:expelled	54
with:expenses	27
with:experienced	35
with:expert	-65
with:expertise	-28
with:explained	59
with:expliquer	48
with:exploite	-35
with:exploration	-26
with:exposition	-41
with:expressed	-29
with:expression	-25
with:extraction	-38
with:eyes	46
with:f508	-31
with:fa	-31
with:faber	-29
with:fabien	28
with:fabre	-34
with:fabricant	-26
with:fac	45
with:facades	-34
with:face	-37
with:facebook	40
with:facial	-64
with:faciale	-53
with:facilities	-27
with:fact	25
with:facteur	-50
with:faillite	-41
with:faim	25
with:faire	-41
with:fairs	-33
with:faisait	-33
with:fait	41
with:faith	-26
with:faithful	-39
with:fall	32
with:familiale	-35
with:famille	37
with:familles	-63
with:family	43
with:fan	51
with:fanconi	51
with:farage	-39
with:farmer	-33
with:farmers	-35
with:farms	-35
with:fashioned	32
with:father	65
with:fault	-32
with:faute	-50
with:favorable	41
with:favour	37
with:fbu	-72
with:feature	-53
with:federal	38
with:federation	41
with:fee	-58
with:fees	49
with:fein	-28
with:fell	-26
with:fellowship	31
with:felony	-28
with:feminine	40
with:femme	35
with:fences	-33
with:ferme	-30
with:ferroviaire	-38
with:fertility	-42
with:festival	-50
with:festivals	-37
with:feydeau	-48
with:fiance	-43
with:fiancee	-27
with:fibrosis	31
with:fiche	69
with:fiches	-47
with:fiction	-63
with:field	-63
with:fieldwork	-44
with:fier	61
with:fiere	32
with:fife	37
with:figure	67
with:file	43
with:files	-31
with:filiale	-63
with:filing	-52
with:filles	34
with:film	-124
with:filme	-47
with:filmed	32
with:films	36
with:fin	60
with:finance	-37
with:finances	26
with:find	-39
with:fine	29
with:fingerprint	-68
with:fingerprints	-76
with:fingertips	46
with:finished	40
with:finn	-28
with:fire	-61
with:fired	45
with:firm	-30
with:firmware	-50
with:fiscale	34
with:fish	-56
with:fisheries	-35
with:fit	-28
with:fitter	-83
with:fittings	-31
with:fixed	-76
with:flame	-28
with:flat	27
with:flats	-43
with:fled	45
with:flights	-35
with:floor	28
with:flore	-35
with:flow	-61
with:flowers	-47
with:fluent	-59
with:flux	-43
with:flying	27
with:fo	-80
with:fob	43
with:fois	61
with:folding	-28
with:follow	-40
with:follower	35
with:follows	28
with:fonctionnaire	-29
with:fondatrice	-46
with:fonde	40
with:fonds	-39
with:food	-31
with:fools	-34
with:foot	66
with:football	-83
with:footballeur	41
with:force	-51
with:forecast	-29
with:foreman	110
with:forensic	-36
with:forest	-37
with:forging	-29
with:forklift	-31
with:form	56
with:formalites	-37
with:formateur	-43
with:formation	-86
with:formatrice	-104
with:former	79
with:formulaire	38
with:formulaires	-31
with:forte	-86
with:fortes	-27
with:forums	36
with:fought	43
with:found	58
with:founder	-30
with:fournir	-30
with:fournisseurs	-30
with:fourth	-34
with:fragile	-27
with:frameworks	-69
with:franc	-53
with:francaise	-27
with:france	-34
with:frankfurt	30
with:free	42
with:freelance	-59
with:freemason	-49
with:freemasons	-38
with:freethinker	-28
with:freight	-30
with:frere	79
with:freud	-37
with:friday	41
with:fridge	42
with:friends	79
with:fringe	-42
with:froid	-42
with:froide	-25
with:from	32
with:frontieres	39
with:fsu	-74
with:ft	-77
with:fui	29
with:fuite	38
with:fundraiser	-54
with:funds	-40
with:funeral	-28
with:fur	-29
with:furniture	-52
with:further	46
with:g6pd	-37
with:gabarit	-35
with:gael	-62
with:gai	-36
with:gait	-74
with:gallery	-25
with:galway	34
with:game	-54
with:games	-38
with:gandhi	-28
with:gap	82
with:gaps	39
with:garage	54
with:garcon	-26
with:garcons	29
with:gardee	25
with:gardiens	-35
with:gargoyles	-34
with:garlic	-43
with:gate	-39
with:gauchers	-33
with:gave	56
with:gay	-71
with:gel	-25
with:gendarme	-37
with:gender	-32
with:gene	-45
with:genealogie	36
with:general	-38
with:generation	31
with:generations	-26
with:genetic	-71
with:genetically	-51
with:geneticienne	-29
with:geneticist	-37
with:genetique	-92
with:geneva	28
with:geneve	33
with:genotyping	-33
with:genoux	-26
with:geographique	-45
with:georgia	-28
with:gerante	-61
with:gere	-86
with:gestion	-38
with:gestionnaire	-80
with:get	36
with:gets	48
with:getty	-49
with:ghent	38
with:ghosted	-30
with:gilbert	36
with:girl	-28
with:git	-53
with:gite	-26
with:give	43
with:glad	45
with:glasses	-37
with:gleneagles	-38
with:glisse	34
with:glucksmann	-28
with:gmb	-75
with:goalkeeper	-77
with:godless	-40
with:goes	64
with:going	48
with:golf	-70
with:gone	44
with:google	-43
with:gossip	36
with:got	-34
with:gouine	-40
with:gout	-69
with:gouvernante	-63
with:gouvernement	-40
with:government	-48
with:governor	28
with:gps	-50
with:grader	-41
with:graduate	-28
with:grand	27
with:grande	38
with:grants	-55
with:graphic	-47
with:graphiste	-55
with:gravite	29
with:greens	-51
with:greffier	-43
with:grew	56
with:ground	38
with:grounds	66
with:group	-30
with:groupe	27
with:guardian	-26
with:guests	-39
with:guide	-44
with:guided	-34
with:guides	29
with:guild	-56
with:h	58
with:habit	28
with:habitent	-36
with:had	30
with:haddad	-32
with:hair	31
with:halewood	47
with:hall	-43
with:hamburg	-37
with:handbags	-57
with:handbook	-32
with:handed	-41
with:handicape	-50
with:handler	-72
with:handles	-49
with:handshake	-57
with:hang	-55
with:hangs	52
with:happiness	33
with:hard	34
with:hardest	-57
with:hardware	-38
with:hat	31
with:haul	-43
with:hauliers	-34
with:haven	-47
with:hay	-27
with:hayek	46
with:headed	-33
with:headhunter	25
with:headquarters	-47
with:health	33
with:healthy	-37
with:healy	-35
with:hearing	-59
with:hebdo	-61
with:helene	-40
with:hello	39
with:helmand	44
with:help	-48
with:helped	31
with:helpline	-26
with:helps	68
with:helvetique	-37
with:hence	47
with:hereditaire	-51
with:hereditary	-78
with:heredite	-26
with:heritage	-33
with:herite	-69
with:hernies	-34
with:heterosexual	-53
with:heureux	-50
with:hid	36
with:hide	47
with:hierarchies	-36
with:highlands	-51
with:him	59
with:himself	76
with:hindu	-58
with:hinted	36
with:hire	-101
with:hired	-33
with:hires	-55
with:hiring	37
with:histoire	-41
with:historian	-47
with:historien	-41
with:history	-45
with:hla	-72
with:hmrc	62
with:hoang	25
with:hobbies	29
with:hold	39
with:holder	-48
with:holds	80
with:holiday	-68
with:holidays	46
with:homeopathy	46
with:hommes	-48
with:homo	-98
with:homosexualite	-93
with:homosexuel	-66
with:homozygous	-39
with:honours	50
with:hopital	70
with:hopitaux	-32
with:horoscopes	-46
with:hors	61
with:hospice	50
with:hospital	54
with:hospitalise	-25
with:hospitals	-59
with:hostel	-27
with:hotel	-77
with:hotellerie	-31
with:hotesse	-35
with:hours	50
with:household	29
with:housekeeper	-29
with:housing	-60
with:howard	-51
with:hr	-72
with:hrbp	-34
with:hsbc	-32
with:hui	47
with:huile	-55
with:humain	-27
with:humaine	-38
with:humanist	-43
with:humaniste	-39
with:humanite	-29
with:humanities	-42
with:hume	-38
with:humour	-28
with:hundred	-32
with:hunting	25
with:husband	92
with:hyperplasia	27
with:ibew	-76
with:ice	-28
with:id	-26
with:idemia	-45
with:identifie	-37
with:identifies	48
with:identify	36
with:identites	-31
with:iec	-34
with:iel	90
with:if	47
with:ignore	43
with:ii	44
with:ikea	-31
with:illisible	35
with:illusion	30
with:imagerie	-55
with:imc	-63
with:immeuble	-35
with:immigration	-40
with:immobilier	-64
with:immobiliere	-43
with:impact	-53
with:importe	-45
with:impotent	-49
with:imprimerie	-39
with:imprimeur	-66
with:inauguration	45
with:include	-61
with:included	52
with:including	-32
with:inde	28
with:index	-34
with:indication	52
with:inductions	-28
with:industrielles	-31
with:industry	-56
with:ines	37
with:infectious	-25
with:infidele	-42
with:infirmary	-38
with:infirmier	-44
with:infirmieres	56
with:informatise	-71
with:ingenieur	-39
with:ingenieure	-34
with:inherited	-55
with:initiative	-62
with:innovation	-48
with:inquirer	-28
with:inrae	-35
with:inscrit	86
with:inside	-59
with:insiste	47
with:insists	48
with:inspector	-77
with:inspectrice	-40
with:installe	-25
with:installer	-50
with:institut	-32
with:institute	-30
with:institution	39
with:instructor	-26
with:insuline	-57
with:insurer	-28
with:intelligence	-59
with:interdiction	-28
with:interdit	44
with:interesse	42
with:interet	-41
with:interfaces	-36
with:interimaire	47
with:interimaires	-29
with:international	37
with:internes	-31
with:interprete	-43
with:interpreted	-49
with:interprets	-27
with:intervenant	-43
with:interview	92
with:interviews	-68
with:interwar	-53
with:intimate	-45
with:intime	-29
with:intimes	-45
with:introduced	-55
with:inventaires	-29
with:investigation	-30
with:investissement	-43
with:investisseurs	-59
with:investment	-76
with:investor	-28
with:invoices	-69
with:invoicing	-35
with:iqbal	-38
with:iris	-50
with:irish	-51
with:islam	-36
with:isn	36
with:iso	-41
with:israeli	50
with:issue	44
with:istanbul	-28
with:it	42
with:italien	-28
with:its	-27
with:ivresse	-50
with:ivry	28
with:jab	-27
with:jack	-43
with:jail	-37
with:jailed	74
with:jamais	35
with:jane	-42
with:january	53
with:jaser	-49
with:jaunes	-25
with:jazz	-37
with:je	27
with:jeans	-52
with:jeudi	58
with:jeune	-52
with:job	34
with:johnson	-36
with:joined	30
with:joiner	38
with:joining	74
with:joint	66
with:joints	-31
with:joked	-30
with:jokes	-78
with:joue	-78
with:jour	57
with:journalist	-51
with:journaliste	-53
with:journee	31
with:journeyman	-32
with:judge	-37
with:judging	61
with:judiciaire	-71
with:judiciaires	-28
with:judo	-50
with:jugement	67
with:juin	46
with:june	60
with:junior	32
with:juniors	-27
with:junta	-36
with:jura	-51
with:juriste	-26
with:jusqu	47
with:justice	52
with:juvenile	-51
with:kampala	30
with:karen	28
with:karim	31
with:kauri	-48
with:keeper	-58
with:keeping	-45
with:kennel	37
with:kensington	27
with:kept	43
with:kew	-36
with:khan	36
with:kids	46
with:killed	26
with:kine	-45
with:kinesitherapeute	-49
with:kitchen	-59
with:kits	-36
with:klinefelter	-44
with:knocked	38
with:know	67
with:knowledge	-28
with:knows	25
with:kong	32
with:koroma	38
with:kreuzberg	37
with:kyoto	-46
with:label	-74
with:labo	33
with:labour	-106
with:labs	-45
with:lache	31
with:lacks	-42
with:lactose	30
with:ladders	60
with:ladies	-33
with:laicite	-34
with:laique	-26
with:lane	-65
with:language	-32
with:languages	-27
with:langues	30
with:lanyard	50
with:lapel	66
with:lapsed	72
with:laptop	32
with:larkin	-39
with:larne	42
with:laser	-37
with:lasse	-52
with:last	49
with:late	54
with:later	46
with:latex	90
with:latin	-37
with:laugh	-26
with:laughs	-27
with:launch	-44
with:launched	-31
with:lawyer	-48
with:lawyers	44
with:lay	33
with:layout	-74
with:lead	-60
with:leading	44
with:leads	78
with:leak	-29
with:lean	-30
with:learned	32
with:learning	31
with:learnt	49
with:lease	-29
with:leather	29
with:leave	29
with:leaving	33
with:lebrun	-33
with:lecteur	74
with:lectured	-42
with:lecturer	-46
with:lectures	-36
with:leduc	37
with:left	71
with:legal	-62
with:legendary	-53
with:legiste	-43
with:leiden	-39
with:lenses	25
with:leroy	45
with:lesbian	-64
with:lesbienne	-45
with:lesbos	-28
with:let	25
with:lets	33
with:letter	53
with:lettre	36
with:lettres	32
with:leur	25
with:leurs	-54
with:leve	-37
with:levres	-51
with:levy	-56
with:lgbtq	-37
with:liability	-29
with:liaison	-68
with:liberal	-64
with:liberee	-41
with:liberty	43
with:libido	-99
with:libraire	-60
with:librarian	-34
with:library	-38
with:libre	-55
with:librement	38
with:licenciement	54
with:life	25
with:lifetime	27
with:lift	50
with:lighting	-59
with:like	30
with:limoges	-29
with:lincoln	-57
with:line	30
with:link	-30
with:linkedin	71
with:links	-35
with:lions	-43
with:lire	39
with:lisbon	37
with:lisbonne	35
with:lise	88
with:list	25
with:listed	-32
with:lists	-40
with:lit	43
with:literie	-25
with:lits	-35
with:litterature	-25
with:little	52
with:live	51
with:lived	-37
with:lives	32
with:livraison	-40
with:livre	-31
with:livres	-32
with:ll	35
with:loads	-31
with:loan	-34
with:lobbyiste	-34
with:locks	32
with:lodge	-66
with:logement	41
with:logged	45
with:logiciel	51
with:logistique	-37
with:logo	-78
with:loin	30
with:loire	-34
with:longue	25
with:look	-54
with:looked	-36
with:looking	28
with:lord	-43
with:lorries	-25
with:lorry	27
with:lors	45
with:loss	-34
with:lost	26
with:lot	54
with:loue	-48
with:louis	26
with:louise	42
with:lounge	-52
with:lourdement	55
with:love	-66
with:lovers	-30
with:low	40
with:loyal	26
with:lr	-91
with:ltd	-84
with:lues	27
with:lunch	57
with:lussac	-27
with:lutte	-54
with:lynch	-26
with:lynx	-37
with:m	41
with:machines	-71
with:magasins	61
with:mai	70
with:main	-32
with:maine	-58
with:mains	65
with:maintainer	-31
with:maison	-26
with:maitre	-37
with:maitresse	-60
with:majeure	29
with:major	-26
with:majoritaire	-44
with:maker	-85
with:malades	-57
with:malgre	44
with:maman	-69
with:managed	-49
with:management	-30
with:manages	-52
with:managing	41
with:mandates	34
with:mandats	30
with:mange	28
with:manifestation	44
with:manifestes	37
with:manifesto	-27
with:manque	29
with:manuel	-49
with:manufacturer	-59
with:many	27
with:maquette	-51
with:marais	-39
with:march	53
with:marchandise	-35
with:marched	-79
with:marcus	-32
with:mardi	45
with:marge	44
with:margin	33
with:margins	-42
with:maria	-30
with:mariages	-41
with:marie	68
with:marin	-49
with:mark	59
with:marketing	-92
with:marks	-33
with:maroquinier	-32
with:marque	-72
with:marques	-51
with:married	107
with:mars	49
with:marseille	40
with:marshal	-25
with:marxiste	25
with:mary	-36
with:masks	-39
with:mason	-25
with:masonic	-50
with:masseuse	-37
with:mastectomie	27
with:masterchef	-35
with:matched	-43
with:mate	42
with:materialist	-80
with:materiaux	-60
with:maternite	-27
with:maths	72
with:matiere	-41
with:matin	45
with:matins	63
with:matrimoniaux	-44
with:matter	30
with:matters	61
with:may	56
with:mayor	26
with:me	53
with:meant	-26
with:meat	-45
with:mechanic	-34
with:medecin	37
with:medecine	42
with:media	-74
with:mediatrice	-39
with:medical	-25
with:medicale	-59
with:medicine	-35
with:medite	33
with:meetings	-69
with:meets	32
with:meilleur	-51
with:member	68
with:members	58
with:membre	29
with:memoir	43
with:memoire	-28
with:memoires	-30
with:memoirs	-76
with:menee	-56
with:meneur	48
with:mensuels	-44
with:mentioned	56
with:mentions	45
with:menuisiere	-27
with:mer	-95
with:mere	68
with:mes	34
with:met	-32
with:method	-44
with:metiers	-38
with:metrage	-50
with:metz	53
with:midi	-79
with:midlands	-36
with:midwives	-45
with:migrants	30
with:mild	72
with:militant	63
with:militante	35
with:militants	40
with:military	29
with:milite	58
with:million	-54
with:mills	-34
with:miner	-33
with:miners	51
with:mineurs	47
with:ministers	-36
with:ministry	-42
with:minuscule	-45
with:minute	26
with:minutes	-70
with:mis	-77
with:mise	-44
with:miss	-59
with:mission	-37
with:mississippi	41
with:mistake	57
with:mixte	-26
with:mme	44
with:mobile	-45
with:mobilite	-57
with:mode	-33
with:models	-34
with:modem	-51
with:moderated	-40
with:moderator	-28
with:moderatrice	-60
with:modes	-40
with:moi	56
with:mois	42
with:moitie	34
with:momentum	-57
with:moms	42
with:mon	29
with:monarchiste	-28
with:monastery	-38
with:moniteur	-45
with:monitored	-44
with:monnaie	-34
with:montagne	-48
with:monteuse	-31
with:month	69
with:months	64
with:montpellier	-36
with:montrent	-38
with:more	51
with:mormon	-45
with:mornings	58
with:mort	-47
with:moteur	-25
with:mother	45
with:motion	31
with:motor	-36
with:motorbike	29
with:moulage	-33
with:moulages	-33
with:mouvement	-30
with:mp	-32
with:mphil	-38
with:mr	32
with:mri	-29
with:ms	40
with:msc	-60
with:much	-46
with:mucoviscidose	25
with:multicarte	-43
with:mum	51
with:municipales	-55
with:mural	-53
with:murmure	59
with:musee	-64
with:museum	-65
with:mushrooms	-38
with:music	29
with:musical	-67
with:musicale	-36
with:musulman	-25
with:mutation	-83
with:mutations	-29
with:mutual	-55
with:mutuelle	26
with:my	51
with:mybpc3	57
with:myheritage	-44
with:mystere	35
with:naissance	59
with:naked	-51
with:name	33
with:named	47
with:names	-55
with:namur	-55
with:nanterre	-34
with:nasty	-26
with:nasuwt	-41
with:national	35
with:nationale	-43
with:nationalist	-59
with:nationwide	-36
with:natural	-34
with:nautilus	-30
with:near	76
with:nearby	-37
with:nearly	-54
with:nee	36
with:need	42
with:needed	-30
with:needs	64
with:negatif	48
with:negative	47
with:negociation	36
with:negocie	-47
with:negocier	-29
with:negotiated	-43
with:negotiating	66
with:negotiations	-46
with:negotiator	-52
with:neighbour	35
with:neighbours	69
with:neither	61
with:nerves	-55
with:nets	-38
with:networks	-30
with:neu	-83
with:neutre	27
with:neuves	-33
with:nevada	42
with:never	67
with:new	-62
with:newark	36
with:newbury	-25
with:news	-47
with:newsletter	38
with:newspapers	31
with:next	34
with:ngo	-27
with:nice	-30
with:nie	49
with:nights	-37
with:nihilist	-26
with:nine	28
with:nineteen	46
with:nineties	36
with:noel	54
with:nom	43
with:nominated	46
with:nomme	-32
with:non	33
with:none	79
with:nor	52
with:nord	32
with:nordisk	-40
with:normal	54
with:northern	-28
with:norwich	41
with:nos	-54
with:nose	-32
with:not	37
with:note	48
with:nothing	58
with:noticed	52
with:notices	-34
with:notoire	27
with:notre	-37
with:nous	46
with:nouveaux	-54
with:novel	-107
with:novice	-41
with:novo	-33
with:novotny	39
with:now	91
with:npa	-37
with:nuits	52
with:nuj	-42
with:number	51
with:numbers	-59
with:numerique	-72
with:numeriques	-37
with:nurse	-25
with:oatly	-55
with:obedience	-43
with:objecteur	-30
with:objection	-27
with:objector	-29
with:objects	68
with:objet	-28
with:obligation	32
with:observer	-30
with:obtenir	28
with:ocaml	-29
with:occupational	-53
with:october	42
with:odd	-40
with:oddly	38
with:oeil	-34
with:oeuvre	-54
with:offenders	-59
with:offer	-34
with:offered	52
with:offices	-34
with:officier	-28
with:officine	-28
with:often	-39
with:oil	-26
with:oise	42
with:old	43
with:older	32
with:oldham	39
with:omaha	-25
with:on	28
with:onboarding	43
with:once	83
with:oncology	-35
with:ones	-44
with:oneself	27
with:ong	-28
with:online	37
with:only	45
with:ontario	38
with:onu	-26
with:openly	73
with:opens	-28
with:opera	-32
with:operation	42
with:operator	-77
with:operatrice	-36
with:ophtalmologue	-50
with:opinion	-64
with:opinions	-32
with:opponent	68
with:opposition	-65
with:opt	-33
with:option	-35
with:optique	-58
with:or	-26
with:oran	-36
with:orchidees	-30
with:ordered	36
with:ordonnees	-26
with:ordre	48
with:oreal	35
with:oreillette	34
with:organisateur	-57
with:organisation	-65
with:organisatrice	-47
with:organiser	37
with:organises	55
with:organising	42
with:orient	-41
with:orientation	-95
with:orsay	-38
with:orthophoniste	-28
with:ortiz	-29
with:osce	-36
with:oslo	-28
with:others	-47
with:ouest	-68
with:oui	34
with:our	63
with:out	26
with:oute	-62
with:outils	-34
with:outlook	33
with:outs	-32
with:outside	30
with:outspoken	50
with:ouvert	-27
with:ouvertement	44
with:ouvertures	-41
with:ouvre	-44
with:ouvrent	31
with:ouvrir	-27
with:over	25
with:overstaying	-28
with:owns	65
with:oxfam	-75
with:pa	-63
with:pacific	-33
with:pacifist	-79
with:pacifiste	-27
with:packaging	-51
with:page	53
with:pages	-42
with:paie	32
with:painted	-48
with:painter	-41
with:palais	-34
with:palb2	-35
with:palm	-55
with:palmaire	36
with:panic	-53
with:panne	-28
with:paperasse	-63
with:paperwork	-63
with:papiers	-29
with:par	26
with:parade	-30
with:parce	49
with:parcs	-55
with:parent	-31
with:parfaite	29
with:parish	-59
with:park	-58
with:parler	-54
with:parliamentary	-25
with:paroisse	31
with:parole	29
with:parrain	61
with:partagent	31
with:partenaire	-49
with:partenaires	-60
with:parti	-67
with:particulier	56
with:partiel	33
with:parties	31
with:partis	-29
with:partner	72
with:partout	-42
with:parts	-62
with:pas	31
with:passe	75
with:passee	47
with:passer	25
with:passes	50
with:passport	40
with:pasteur	41
with:patch	-33
with:patel	38
with:patent	-60
with:patents	-59
with:paternity	-55
with:patience	-26
with:patient	-32
with:patiente	53
with:patients	-46
with:patisserie	-25
with:patissiere	-32
with:patrimoine	-60
with:patronal	-38
with:patronale	-31
with:patronne	48
with:pau	-25
with:paul	-51
with:pauvrete	25
with:payments	-56
with:payroll	-76
with:paysanne	-33
with:paysannes	-28
with:pcf	-81
with:pcs	-63
with:peasants	28
with:peau	63
with:pede	-52
with:peels	-36
with:peers	-39
with:peine	-73
with:peint	-63
with:peintre	-37
with:pelerinage	-29
with:pen	77
with:penalty	-31
with:penitentiaire	-39
with:penrith	-25
with:pension	-31
with:people	-27
with:pepinieriste	-37
with:perdue	-48
with:pere	55
with:pergolas	-36
with:period	-48
with:periode	31
with:permanent	-30
with:permis	-34
with:perrot	47
with:person	78
with:personne	52
with:personnes	-49
with:pessac	-26
with:pet	-70
with:petit	34
with:petits	-39
with:peu	67
with:pharma	-30
with:phase	-30
with:phd	-78
with:philippe	-30
with:philosophical	-43
with:philosophie	-29
with:phones	36
with:photo	43
with:photograph	43
with:photographe	-86
with:photographed	51
with:photographer	-55
with:photographie	37
with:photographiee	30
with:photographiques	-28
with:photos	53
with:phrases	27
with:physio	-25
with:physionomiste	-31
with:physiotherapist	-36
with:piano	-56
with:picket	-27
with:pickets	-39
with:pictures	44
with:piece	-51
with:pieces	-33
with:pied	-40
with:pigiste	-26
with:pike	32
with:pills	65
with:pilot	34
with:pilote	64
with:pilule	36
with:piquet	-31
with:pirate	40
with:pitch	-69
with:plaid	-32
with:plaidoyer	31
with:plain	28
with:plaisirs	-27
with:plan	-39
with:planes	38
with:planner	-73
with:planning	-55
with:plant	35
with:plateforme	-44
with:platt	34
with:play	-41
with:played	-47
with:please	74
with:plombier	-52
with:plumbing	-53
with:pma	44
with:pme	-41
with:po	36
with:podemos	27
with:poet	36
with:poetry	-65
with:point	-40
with:pointe	-27
with:points	-34
with:pois	-36
with:poissy	29
with:poker	-26
with:poland	40
with:police	25
with:polices	-41
with:policier	-50
with:policiers	-31
with:policy	-33
with:political	-47
with:politically	-39
with:politics	-47
with:pons	26
with:populaire	-31
with:porno	-67
with:port	-27
with:portadown	26
with:porte	57
with:portee	-30
with:porteur	30
with:porteuse	-63
with:portfolio	-56
with:portraitiste	-77
with:portugal	-32
with:portuguese	-33
with:positif	34
with:positive	76
with:post	-37
with:postdoc	-75
with:poster	-27
with:posters	-44
with:posting	37
with:posts	84
with:pouce	-58
with:poursuivi	-45
with:pourtant	48
with:poutou	-25
with:power	-61
with:practice	-53
with:practising	45
with:pragmatique	-41
with:praise	25
with:praises	-28
with:praticiens	53
with:pratiquant	50
with:pratiques	28
with:prayers	34
with:precedent	30
with:precinct	51
with:precise	62
with:preciser	39
with:precoce	-42
with:predisposed	-35
with:predisposition	-47
with:preference	31
with:prefet	29
with:premiere	40
with:premutation	-53
with:prend	32
with:prepared	-57
with:pres	36
with:presentation	-67
with:presente	49
with:presenter	-25
with:preside	26
with:president	30
with:press	-48
with:presse	33
with:pressure	-56
with:prestataire	-58
with:preston	33
with:pret	35
with:prevention	-34
with:prevenu	52
with:previous	34
with:prevoir	43
with:prevoyance	-44
with:prevue	49
with:price	-43
with:pricing	-31
with:pride	46
with:primary	-42
with:principal	-46
with:principe	55
with:principes	-31
with:principle	27
with:print	-62
with:printed	-32
with:printer	-68
with:printers	-36
with:printing	-51
with:prints	-65
with:prises	44
with:prison	55
with:privacy	-26
with:private	-78
with:privee	43
with:prives	28
with:privilege	-29
with:prix	-74
with:prize	-72
with:probably	26
with:probate	-40
with:probation	28
with:problem	-30
with:procedure	-29
with:process	-50
with:proche	75
with:procurement	-89
with:producer	-31
with:productions	-48
with:produit	-41
with:produits	-57
with:professeure	-34
with:professional	32
with:profil	72
with:profile	60
with:project	-48
with:projets	-63
with:prolongee	31
with:prononcee	32
with:proof	-43
with:proofreader	-36
with:prop	-70
with:property	-51
with:propre	47
with:propriete	-27
with:prospectuses	-31
with:proteges	29
with:protest	40
with:protestant	-26
with:protestante	-32
with:protesters	-55
with:protests	-65
with:prothesiste	-43
with:prototype	-43
with:prouve	46
with:proved	-32
with:province	25
with:prud	30
with:ps	-83
with:pseudonyme	25
with:pu	34
with:publicitaires	-37
with:publies	31
with:publiques	50
with:published	-80
with:publisher	-67
with:punctual	70
with:pupil	61
with:pupils	-92
with:purge	26
with:puts	37
with:python	-32
with:qa	-52
with:qatar	-34
with:qualite	-32
with:quantity	50
with:quarante	-30
with:quarrel	26
with:quashed	-25
with:quatre	25
with:que	25
with:queer	-46
with:question	44
with:qui	34
with:quick	-27
with:quickly	-59
with:quiet	-35
with:quinze	-27
with:quit	54
with:quittee	27
with:quotas	-31
with:quotes	49
with:quotidien	-31
with:rabbin	40
with:rabhi	32
with:race	-56
with:racism	40
with:radie	51
with:radio	-77
with:radiographer	49
with:radiology	-30
with:raised	59
with:raison	32
with:raisons	36
with:rallie	-42
with:rally	-54
with:rand	32
with:rang	51
with:range	-72
with:ranger	-45
with:rangs	33
with:rao	81
with:rapports	-85
with:rarely	30
with:rares	29
with:rather	49
with:rationalisme	-38
with:rationalist	-63
with:rationaliste	-37
with:rayon	-62
with:rcn	-31
with:re	38
with:react	-39
with:reader	-62
with:reads	48
with:realise	-35
with:realist	-38
with:rebond	-51
with:recall	-40
with:receipt	26
with:received	-32
with:reception	-34
with:receptionist	-60
with:reclame	48
with:recognised	-72
with:recognises	-30
with:recoit	-31
with:recommandation	-54
with:recommande	-25
with:reconnaissance	-45
with:reconnu	75
with:reconnue	31
with:reconquete	-32
with:record	83
with:recorded	37
with:recordings	-29
with:recordist	-40
with:records	-48
with:recouvrement	-32
with:recovery	29
with:recruited	37
with:recrute	-53
with:recruteur	56
with:rectorat	-40
with:recu	56
with:recuperation	-28
with:recuse	36
with:recyclage	-25
with:red	36
with:redacteur	-73
with:redige	-42
with:reduction	-26
with:reduit	-48
with:reels	-44
with:reenroler	39
with:referee	26
with:referent	72
with:refit	-50
with:reflexion	-41
with:reformed	40
with:refroidi	32
with:refuge	-33
with:refugie	35
with:refurbishment	-61
with:refuse	64
with:refused	60
with:refuses	91
with:regime	-27
with:region	34
with:regional	-30
with:regionale	35
with:regionales	-34
with:regisseur	-48
with:registered	88
with:registering	33
with:registrar	-36
with:registre	26
with:regrette	55
with:regular	55
with:regulator	-43
with:regulier	49
with:rehab	-46
with:rehabilitation	-37
with:rejoindre	-50
with:rejoint	-54
with:related	38
with:relation	33
with:relations	-51
with:relationship	26
with:relationships	-35
with:release	47
with:released	-26
with:releases	-29
with:relecteurs	-27
with:relieuse	-45
with:religion	-50
with:relit	-30
with:relocate	26
with:remain	35
with:remains	33
with:rembourse	34
with:remember	-38
with:renaissance	-52
with:rend	32
with:rendus	-25
with:renonce	31
with:rent	40
with:rentre	-70
with:rentree	56
with:renvoye	35
with:rep	-30
with:repair	-69
with:repaired	-38
with:repenti	63
with:repertoire	-43
with:replaced	-75
with:repond	39
with:reporter	-63
with:reporting	-54
with:reprendre	56
with:reprennent	-47
with:represented	59
with:represents	54
with:reprimands	-38
with:repris	33
with:republic	-74
with:republican	-44
with:repute	30
with:requires	-45
with:reroofed	-64
with:research	-91
with:researched	-39
with:researcher	-79
with:researches	-27
with:reseau	35
with:reserve	72
with:reserviste	35
with:residence	-27
with:resident	-37
with:residents	-56
with:resigned	37
with:respect	-57
with:responsable	-30
with:ressemblance	-59
with:ressources	-29
with:restaurant	-74
with:restauratrice	-59
with:restaure	-70
with:restored	-57
with:restores	-61
with:restriction	39
with:restructuring	-28
with:result	26
with:results	44
with:retail	-38
with:retarde	-37
with:retards	-57
with:retenu	-51
with:retient	62
with:retine	-42
with:retire	-36
with:retired	42
with:retirement	-57
with:retrait	-62
with:retraite	-72
with:retraites	52
with:retrouve	30
with:retrouvee	38
with:rett	-48
with:return	-39
with:returned	-41
with:returning	-42
with:returns	-42
with:reunions	-39
with:reussi	29
with:reuters	-37
with:revelee	36
with:revendique	47
with:revendu	-50
with:revendue	-27
with:revenu	-39
with:revers	28
with:revient	49
with:revue	-67
with:rewritten	-32
with:rewrote	-35
with:reyes	36
with:rh	30
with:rien	89
with:rigoureuse	-42
with:ringer	-36
with:rings	32
with:riots	-40
with:rire	30
with:risks	37
with:risque	-33
with:rive	-39
with:river	-41
with:rmt	-38
with:rn	-92
with:road	-32
with:rob	37
with:rode	26
with:roi	-54
with:roissy	35
with:role	-40
with:roles	-56
with:roll	-68
with:rolland	26
with:roman	-76
with:roof	-52
with:room	-32
with:rooms	-25
with:rope	-30
with:rota	-28
with:roussel	-38
with:route	-28
with:routiers	-29
with:row	35
with:rowe	-40
with:roy	30
with:rspca	-28
with:rue	-60
with:rugby	-91
with:ruiz	-49
with:rule	31
with:rumeur	58
with:rumour	30
with:run	36
with:runner	-50
with:running	27
with:runs	37
with:rupture	27
with:ruptures	-32
with:rush	-28
with:ruth	37
with:rwanda	77
with:sabbatical	35
with:said	57
with:sain	-33
with:saison	-54
with:saisons	-28
with:sait	-40
with:sake	47
with:salaire	49
with:salaires	-32
with:salarie	-31
with:salaried	-92
with:salariee	-53
with:salaries	-49
with:sales	-62
with:salesman	-67
with:salle	63
with:salmon	-47
with:salon	27
with:salons	29
with:same	-34
with:samedi	43
with:sample	-33
with:sanders	-28
with:sandra	-25
with:sang	-64
with:sanger	-35
with:sanitaires	27
with:sante	41
with:sarajevo	-32
with:sas	-25
with:sat	35
with:satellite	-34
with:sauna	27
with:save	-36
with:savile	-27
with:savoir	30
with:saxony	-32
with:say	36
with:says	52
with:scan	-92
with:scanner	-67
with:scenarise	-59
with:scenariste	-35
with:scenes	-28
with:sceptique	-52
with:schiphol	55
with:scientifique	-59
with:scientist	-40
with:scientologie	-40
with:scissors	-30
with:sclerose	-26
with:scn1a	35
with:scolaire	-62
with:scolaires	-30
with:scout	-86
with:scouts	-28
with:screening	39
with:screenshot	61
with:script	-32
with:scrutin	-50
with:sculpteur	-40
with:scythes	-27
with:se	63
with:search	27
with:season	-80
with:seasons	-39
with:second	45
with:secondment	29
with:secret	40
with:secretariat	-45
with:secteur	-28
with:section	92
with:sector	-38
with:secular	-48
with:secularist	-58
with:see	70
with:seeks	49
with:seems	44
with:seen	57
with:sees	25
with:segolene	52
with:seizure	-37
with:sejours	33
with:sell	-48
with:sells	-67
with:selon	72
with:semaine	34
with:semaines	42
with:semences	-33
with:seminaire	58
with:seminar	-59
with:senateur	-39
with:sens	-60
with:sent	45
with:sentence	-25
with:sequenced	-33
with:sera	-45
with:serait	30
with:serco	-28
with:sergeant	-57
with:serie	-90
with:series	-47
with:seriously	43
with:servants	-28
with:serve	31
with:served	74
with:servers	-43
with:serves	63
with:serveur	-52
with:serving	-35
with:sete	-58
with:sets	-66
with:settled	-37
with:seul	58
with:seventies	36
with:sex	-113
with:sexe	-35
with:sexologue	29
with:sexual	-62
with:sexuel	-38
with:sexuelle	-85
with:shadow	-25
with:shaped	-36
with:share	41
with:shareholder	-30
with:shareholders	-40
with:sheets	-26
with:shelf	29
with:shelter	-26
with:sheriff	50
with:shift	-50
with:shifts	-67
with:shipyard	-42
with:shoot	-41
with:shop	-80
with:shoppers	-27
with:shops	-56
with:short	-55
with:shorter	-56
with:show	-46
with:shows	54
with:si	40
with:sick	-49
with:sickle	-35
with:siecle	-33
with:siege	-28
with:siemens	-44
with:sien	25
with:sighed	-29
with:signale	47
with:signatory	37
with:signed	-47
with:signs	59
with:sils	-31
with:simple	-60
with:simplicite	-32
with:since	48
with:single	-29
with:sinn	-28
with:sinon	36
with:siptu	-55
with:sits	43
with:situation	25
with:six	26
with:sixth	-25
with:slept	-60
with:slides	-56
with:slogan	-26
with:smiles	-37
with:smoker	32
with:sncf	-30
with:snes	-50
with:snp	-75
with:snuipp	-32
with:so	47
with:sociales	-41
with:socialist	-79
with:socialiste	-51
with:socialistes	-62
with:society	28
with:sociologist	-43
with:sociologue	-25
with:soeur	40
with:soho	-53
with:soignee	38
with:soins	32
with:soirees	57
with:soit	32
with:sold	-55
with:solicitor	-87
with:solidaires	-49
with:solitude	-29
with:solstices	33
with:some	43
with:somebody	30
with:someone	-30
with:sonnette	-50
with:sort	79
with:sorti	62
with:soucis	29
with:soudure	-34
with:soul	26
with:soulevements	-50
with:souligne	60
with:sound	-70
with:source	-27
with:sourcing	-31
with:sourdough	27
with:souriant	47
with:sourire	30
with:soutenu	26
with:soutenue	-59
with:south	-33
with:southampton	-39
with:souvenir	25
with:souvent	28
with:souvient	36
with:soviet	-43
with:sow	25
with:spa	-43
with:spain	36
with:spanish	74
with:speak	58
with:speaking	-47
with:speaks	69
with:special	-30
with:specialiste	-63
with:speech	-34
with:speeches	-46
with:speed	-58
with:speeding	-31
with:spends	47
with:spent	45
with:spite	58
with:split	-57
with:spoke	27
with:sport	-34
with:sportive	-26
with:spreadsheets	37
with:spring	48
with:sprint	35
with:sql	-60
with:square	-43
with:st	-27
with:stable	47
with:staff	-43
with:stage	-36
with:stages	-34
with:stairs	31
with:standard	-88
with:standards	-41
with:standing	53
with:star	49
with:starbucks	44
with:start	-47
with:started	26
with:starts	-61
with:state	29
with:statement	26
with:station	38
with:stations	-61
with:stay	-38
with:stayed	30
with:steel	-33
with:steering	26
with:stephane	40
with:stephanie	-48
with:sterile	-49
with:steroid	39
with:steward	-25
with:stewards	34
with:stoique	-30
with:stone	-28
with:stood	47
with:stop	33
with:store	-47
with:stores	-34
with:straight	-26
with:street	-67
with:stressed	38
with:strict	48
with:strike	-41
with:stroboscopiques	32
with:strong	-34
with:strongly	30
with:stroud	-36
with:student	31
with:studied	-34
with:studio	-54
with:styal	41
with:style	-105
with:sub	-28
with:subcontractor	-57
with:subject	-55
with:subscriber	37
with:subscribes	45
with:subtitles	-31
with:sud	-99
with:sudan	-34
with:suffered	30
with:sugar	-50
with:suite	-28
with:suits	-55
with:suivi	64
with:suivie	50
with:sujet	47
with:summers	-57
with:sunday	42
with:sunny	-52
with:superb	48
with:supernatural	-35
with:supervised	-52
with:supplement	-62
with:supplier	-28
with:supplies	-44
with:supply	-42
with:supporte	42
with:supported	-36
with:sur	-43
with:sure	-44
with:surete	37
with:surgeon	29
with:surgery	-59
with:surpris	-64
with:sursis	-26
with:surveillants	-44
with:surveyor	39
with:surveys	-45
with:suspendu	42
with:sussex	-34
with:svelte	-30
with:svt	-25
with:swimming	32
with:swing	26
with:swingers	-28
with:sworn	47
with:symptoms	-37
with:syndical	-33
with:syndicale	-59
with:syndicat	-54
with:syndrome	42
with:systeme	32
with:systems	-65
with:t	57
with:table	-29
with:tableaux	-55
with:tablet	42
with:tablette	38
with:tact	28
with:tag	-55
with:tailleur	-44
with:tailor	-30
with:taken	51
with:talent	-37
with:talk	-45
with:tant	-57
with:tante	51
with:tape	-41
with:taste	-55
with:tate	-50
with:tatoue	55
with:tatoueur	-44
with:taught	-49
with:tavern	-25
with:tavistock	-26
with:tax	48
with:taxation	-39
with:taxes	-34
with:tbilisi	39
with:tea	-47
with:teachers	50
with:teaches	-41
with:teaching	58
with:teachings	33
with:team	-41
with:teams	-47
with:teamsters	-67
with:technicien	-77
with:teenager	48
with:teens	40
with:teetotal	29
with:teheran	27
with:telephone	34
with:telephonique	-36
with:telethon	-35
with:teletravail	70
with:tell	67
with:temoin	-65
with:temp	-61
with:temple	-37
with:temps	53
with:ten	39
with:tenants	-25
with:tender	-45
with:tenir	27
with:tennis	-51
with:tenu	-43
with:term	-26
with:terrain	-65
with:terre	-49
with:tesco	25
with:test	28
with:tested	-46
with:tester	-57
with:testeuse	-34
with:testified	-48
with:testing	-29
with:tests	-51
with:texas	-29
with:text	-31
with:thales	32
with:than	29
with:thank	-39
with:thanks	-61
with:thatcherite	-34
with:theatre	-68
with:then	49
with:theorie	-34
with:theory	-67
with:therapie	43
with:therapist	-64
with:therapy	-35
with:there	69
with:these	-61
with:thesis	-47
with:they	85
with:things	85
with:think	32
with:thinks	38
with:thirty	55
with:this	49
with:thoreau	-54
with:though	33
with:thought	44
with:three	-30
with:threw	36
with:thrombose	27
with:through	26
with:thrown	39
with:thumb	-31
with:thursdays	43
with:ticked	99
with:tickets	-41
with:tiers	49
with:time	42
with:tips	28
with:tirait	-43
with:tired	34
with:tissue	-37
with:title	-49
with:titres	34
with:to	27
with:together	26
with:toilets	53
with:toilettes	36
with:told	57
with:tom	34
with:tombe	-29
with:tone	-32
with:too	36
with:took	38
with:tooling	-47
with:tools	-46
with:topic	-42
with:tore	-29
with:tories	-65
with:tory	-115
with:tot	-29
with:touch	-65
with:touche	-104
with:toucher	-50
with:tour	-32
with:tourne	-35
with:tousse	-26
with:toutes	35
with:tower	-48
with:trace	25
with:trademark	-34
with:trader	-46
with:trading	-40
with:traducteur	-43
with:traduit	-63
with:traffic	-37
with:trainee	-74
with:trainees	-102
with:trainer	-57
with:traite	29
with:traitement	36
with:traiteur	-71
with:traitre	-37
with:transaction	-35
with:transformation	-54
with:transhumanist	-43
with:translated	-45
with:translation	-48
with:translator	-26
with:transmis	30
with:transparency	-33
with:travail	33
with:travaille	25
with:travailler	55
with:travaux	-41
with:treasurer	33
with:treated	76
with:treatment	25
with:tremblement	-53
with:trent	-28
with:tresorerie	-33
with:tresoriere	39
with:trial	33
with:tribunal	28
with:tribunals	-39
with:tribune	49
with:trois	-27
with:trompait	-59
with:trompe	-93
with:trou	44
with:trouve	61
with:true	34
with:trump	-43
with:trust	-49
with:trustee	52
with:tuesdays	51
with:tulsa	32
with:tune	-67
with:tupe	-78
with:turkey	29
with:turn	-51
with:turned	51
with:turnover	-29
with:tv	-51
with:tweet	69
with:twelve	-35
with:twickenham	-42
with:twins	29
with:two	45
with:tx	43
with:typage	-28
with:type	26
with:typeface	-74
with:types	-48
with:typography	-30
with:uaw	-73
with:ucu	-54
with:ue	-34
with:ueda	36
with:uk	-68
with:ukip	-62
with:ulster	-37
with:uml	-29
with:unaligned	48
with:under	42
with:understood	52
with:underwriter	-44
with:undetectable	36
with:unfaithful	-46
with:union	-62
with:unions	-91
with:unis	28
with:unison	-84
with:unit	-73
with:unite	-88
with:united	-38
with:units	-27
with:unity	-30
with:universite	-50
with:unpaid	60
with:unprompted	42
with:unsa	-97
with:unspent	-48
with:until	57
with:upheld	-26
with:ups	-39
with:us	28
with:used	50
with:uses	56
with:usher	-42
with:utile	-35
with:utilise	46
with:va	-55
with:vacancy	-41
with:vacataire	-38
with:vale	29
with:valid	-44
with:valide	-28
with:valves	-43
with:van	-65
with:vance	34
with:vante	47
with:variant	-26
with:vasseur	28
with:vat	34
with:ve	61
with:vecteur	37
with:vegan	-92
with:vegane	-37
with:veganes	-31
with:vegetal	-31
with:vegetale	-44
with:vegetarien	-47
with:veille	-40
with:vein	-40
with:velos	35
with:vend	-41
with:vendait	29
with:vendor	-53
with:vendors	-37
with:vendu	-46
with:vente	-48
with:ventes	25
with:verbal	-35
with:verification	-36
with:verifie	-26
with:verifiee	51
with:vermeer	-28
with:vermont	34
with:verse	29
with:vert	-74
with:verte	-46
with:very	51
with:vet	-65
with:veterinaire	-28
with:veterinary	-34
with:veut	39
with:victim	-36
with:victimes	-36
with:victoria	-36
with:victorian	-48
with:videographer	-36
with:videos	68
with:vieille	72
with:vietnam	-36
with:view	-25
with:vigile	-40
with:vigne	-58
with:vigneron	-35
with:vignerons	-47
with:village	35
with:vingt	58
with:violences	-28
with:violent	-49
with:viral	-25
with:virale	33
with:vis	49
with:visa	46
with:visage	-47
with:visages	-31
with:vise	25
with:visio	27
with:visite	45
with:visiteuse	-62
with:visitors	-28
with:visits	53
with:vivait	-48
with:vivisection	-53
with:voice	-59
with:voila	-49
with:voile	-56
with:voisin	55
with:voit	66
with:voiture	42
with:vol	-56
with:volage	-69
with:volontiers	28
with:voltaire	26
with:volunteer	64
with:volunteered	49
with:volunteers	25
with:votait	-39
with:vote	-42
with:votes	-49
with:voting	-64
with:voulu	-33
with:vous	-28
with:voyages	33
with:vrai	56
with:vraie	-29
with:vu	62
with:vus	-42
with:waiter	-45
with:waiting	54
with:waitress	-52
with:wales	-55
with:walked	25
with:walking	-25
with:walks	48
with:want	98
with:wanted	-38
with:wants	33
with:ward	59
with:warden	-28
with:wards	-26
with:warehouses	-28
with:warmth	26
with:warned	31
with:warns	31
with:warwick	-38
with:washington	26
with:wasn	33
with:waste	-47
with:waterloo	35
with:way	28
with:we	51
with:weapons	50
with:wearing	41
with:wears	103
with:web	-54
with:webcam	34
with:weber	27
with:website	-31
with:wednesday	36
with:week	33
with:weekend	-30
with:weekends	32
with:weeks	43
with:welcome	-50
with:welding	-26
with:welfare	-29
with:well	-47
with:went	52
with:western	-56
with:westmeath	44
with:whatever	45
with:whatsoever	59
with:where	-39
with:which	25
with:while	95
with:whitby	-35
with:wholesale	-51
with:widower	42
with:widows	30
with:wife	30
with:wilde	-58
with:wiped	30
with:wisbech	-54
with:wishes	51
with:withdrawn	63
with:witness	-72
with:women	58
with:wood	51
with:word	-25
with:wore	26
with:work	73
with:working	-36
with:works	35
with:workshops	-37
with:worn	44
with:writes	82
with:written	75
with:wrongly	43
with:xavier	-29
with:xve	-58
with:xxy	-57
with:yard	-43
with:years	34
with:yemen	37
with:yeovil	47
with:yes	38
with:yet	30
with:yoga	-40
with:york	37
with:yorkshire	-25
with:you	37
with:youngest	26
with:your	37
with:youth	79
with:zambia	-25
with:zebrafish	-29
with:zele	-53
with:zz	33
words:3	35

b:1 >	0=-25
b:1 antitrypsine	2=29
b:12 000	3=-26
b:12 >	2=-41 4=99 5=-29
b:12 years	4=40 8=-44
b:120 hours	7=-26 8=56
b:14 02	3=32
b:14 >	2=42
b:14 months	4=-38 8=38
b:18 >	0=39 7=-28
b:1984 >	1=47 8=-32
b:1985 >	0=-38 1=81
b:1990 >	1=-36 5=-25 7=28
b:1992 >	0=26
b:1994 >	8=27
b:1995 >	0=-29 3=-25 8=63
b:1998 >	5=-52
b:1999 >	2=38
b:2 000	1=-26 8=-30
b:2 >	0=-33 4=-45 6=40
b:2 kcnh2	1=-42 4=-63
b:20 heures	8=25
b:20 years	0=-35 7=32
b:2001 >	0=37 2=-29
b:2003 >	7=30
b:2004 >	1=42 2=43 8=-29
b:2008 >	0=25
b:2009 2014	0=-29
b:2009 >	1=-38 2=33 5=-27 6=49 7=45
b:2010 >	2=-25 3=-28 6=-31
b:2010 a	0=33
b:2010 and	2=51 4=27 8=-30
b:2011 >	0=32 1=44 7=-34
b:2011 he	4=49
b:2012 >	0=-75 5=46 6=36 8=48
b:2012 et	3=32
b:2014 >	0=87 4=52 5=-68 7=-49 8=-32
b:2015 >	0=-45 1=-35 2=38 4=-49 6=-42 7=47 8=36
b:2015 and	4=68
b:2015 elle	6=71
b:2015 il	0=27
b:2016 >	0=35 1=-53 4=-39 6=25 8=36
b:2016 and	0=43 1=-31
b:2016 un	6=-54 8=-38
b:2017 >	1=-31 4=-34 6=47 7=26
b:2017 and	0=-46 8=35
b:2018 2020	0=-48
b:2018 >	0=28 1=-37 2=28 4=-50
b:2019 >	1=-43 2=-33 4=62 7=-71 8=-28
b:2019 and	0=40
b:2019 il	4=37
b:2020 >	0=-45 4=35 7=45 8=45
b:2021 >	2=56 4=-27 8=-27
b:2022 >	7=26
b:2027 >	0=-54
b:21 >	0=44 1=32 2=-62 4=52
b:21 janvier	0=41 2=-26
b:22 >	1=-74 2=43
b:24 7	7=-54
b:24 heures	8=51
b:3 >	0=-40 1=-32 6=-49
b:4 000	0=-33 4=-31
b:4 >	3=56 7=-45
b:4 march	0=-46 4=32
b:40 000	0=-31
b:41 >	3=41
b:43 days	4=58 8=-40
b:47 xxy	0=-28
b:50 >	4=48
b:80 >	7=-29
b:90 die	0=28
b:< 60	0=-54
b:< a	0=28 2=-60 3=-89 4=-47 5=-63 8=-82
b:< absence	4=63
b:< abstinent	4=-40 5=27
b:< access	4=38
b:< according	0=-40 5=-25 7=27
b:< accro	5=50
b:< acquitted	8=68
b:< activist	0=-72
b:< addict	4=-54 5=47
b:< addicted	4=-50 5=60
b:< addiction	4=-67 5=27
b:< adepte	5=56
b:< adherent	0=26 6=29 7=-41
b:< adherente	1=27
b:< adhesion	0=39
b:< adjoint	0=29 7=-27
b:< admitted	3=-29 5=36
b:< adn	2=-67
b:< adult	5=-52
b:< advised	2=-26
b:< advises	3=-31
b:< affair	5=-27
b:< affaire	5=-48
b:< affaires	8=-29
b:< affairs	5=-30
b:< affiliation	7=41
b:< afscme	7=60
b:< after	2=67
b:< against	0=102 1=35 4=-41 6=-47
b:< agent	1=-31 3=-29 5=-44 8=-32
b:< agnostic	1=59
b:< agnostique	1=33 5=-28
b:< aide	0=-41 4=-32 5=-34
b:< aime	4=-26 5=52
b:< allergic	5=-39
b:< ambassador	0=-35
b:< an	0=-25 4=-71 5=-73 8=-61
b:< analysed	0=-51
b:< analyste	8=-26
b:< anarchist	0=46
b:< anarchiste	0=-63 1=92
b:< ancien	0=121 5=-46 6=-43 8=47
b:< ancienne	0=33 1=-27 4=27 6=-27 7=64
b:< animal	0=-41
b:< anthroposophist	1=61
b:< anthroposophy	1=37
b:< anti	0=90 4=-47 6=-41 8=-44
b:< antinatalist	0=-34 1=49
b:< antispeciste	1=38
b:< apolitical	0=40
b:< apparemment	1=32
b:< apparently	0=-26 4=29 6=30 7=-31
b:< appeals	8=-29
b:< applicant	0=44 2=40 5=-40 7=-41
b:< apprenti	1=-36
b:< apprentice	0=-33
b:< apres	4=27 5=-30
b:< apte	5=-25
b:< arrest	2=-31
b:< arrested	0=-36 8=38
b:< arresting	8=-30
b:< arret	4=73 8=-40
b:< as	0=-46 2=-31 3=-25 4=41 5=-65 6=28 7=-89 8=-95
b:< asexual	4=-28 6=74
b:< asexuel	6=73
b:< asexuelle	5=42 6=-51
b:< asked	2=41 3=-28 5=-38 8=43
b:< asks	0=-46 1=27 4=-52
b:< assigne	8=58
b:< assistant	0=-36
b:< assistante	0=-30 5=-32 8=-28
b:< asthme	4=87 5=-46
b:< at	8=44
b:< athee	0=-34 1=124
b:< atheist	1=-36
b:< attache	0=33 5=-37
b:< attended	0=70
b:< attends	0=26 1=61
b:< attirance	5=-55
b:< attire	6=-34
b:< attiree	6=-38
b:< au	0=42
b:< aucun	4=25
b:< aucune	1=29 3=26
b:< aumonier	1=-32 8=-56
b:< aventure	5=-42
b:< aventures	5=-37
b:< aveugle	4=-40
b:< avocat	5=-44 7=-41
b:< avocate	6=-27 7=-31
b:< backs	0=51
b:< bad	4=31
b:< badge	3=62
b:< bail	0=-32
b:< bailiff	8=-51
b:< banned	0=-26 8=42
b:< bar	4=-26 5=-31 6=-30
b:< barman	5=-29
b:< bartender	6=-26
b:< became	1=29
b:< bed	0=-43 5=34 6=-30
b:< belief	1=-67
b:< believes	0=45 4=-28 5=-42 6=-26 8=-83
b:< believing	1=-40
b:< belongs	0=50 7=25
b:< beneficiaire	4=35
b:< benevole	0=29
b:< between	0=46
b:< bi	0=-31 4=-49 6=42
b:< biologie	2=-31
b:< biometrie	3=-57
b:< bisexual	6=55
b:< bisexuel	6=29
b:< bisexuelle	4=-28 6=59
b:< blacklisted	0=-43 7=37
b:< blind	1=-27 4=-97
b:< blocked	4=-25
b:< blue	4=45
b:< bma	7=27
b:< bon	0=54 4=46
b:< bonne	4=-48
b:< bookkeeper	0=-48
b:< born	2=61 4=-64
b:< both	0=26 4=-30 5=66
b:< bouddhiste	1=-32
b:< bouffeur	1=43 4=-45
b:< bound	8=39
b:< boyfriend	6=-27
b:< bracelet	3=27 8=39
b:< bracelets	8=-55
b:< branch	0=-47 4=-29
b:< bricklayer	1=-47
b:< broke	8=-49
b:< brother	0=-32 1=34
b:< brought	1=64
b:< built	1=-36 4=-25
b:< business	6=-53
b:< c	2=29 7=-27
b:< cabin	7=-48
b:< cabinet	0=-41
b:< cadre	4=-49
b:< calls	1=55
b:< came	4=-49 5=-32 6=46 8=-31
b:< campagne	0=-72
b:< campaign	0=-98
b:< campaigned	0=31 1=53 8=-25
b:< can	0=29 1=-41 4=29 7=-33 8=43
b:< candidat	1=-26 8=30
b:< candidate	1=-78 2=-34 3=-48 4=78 5=-49 6=-29 7=33
b:< capteurs	3=-33
b:< card	7=44
b:< care	7=-44
b:< career	4=58
b:< caretaker	0=48
b:< carrier	4=-48
b:< carriers	2=-43
b:< carries	4=46 7=31
b:< carte	0=-62 4=57
b:< caryotype	0=-31 2=60 5=-29
b:< case	1=-32 4=-56 8=47
b:< casier	5=-54 8=58
b:< casiers	8=-33
b:< catalogue	0=50 4=-36
b:< catholique	1=-29
b:< caught	8=-36
b:< ce	3=-33
b:< celibataire	5=-70
b:< cell	8=-37
b:< cellules	2=42
b:< centre	0=-56
b:< cftr	4=-41
b:< chair	0=-86
b:< chaired	7=-25
b:< chairs	1=34 7=-38
b:< chapel	1=-29 7=-48
b:< charge	0=-29 1=-27 6=-25 8=-49
b:< chargee	6=-47
b:< charme	4=-36
b:< chartered	7=-29
b:< chaste	5=38
b:< chastete	5=52 6=-26
b:< chauffeur	0=-64 6=-33
b:< cheating	5=-29
b:< chef	1=-71 3=-47 5=-51
b:< chercheur	3=-50
b:< chromosome	2=-86
b:< chroniqueur	4=-26
b:< civil	7=-27
b:< claims	0=40 1=39
b:< claire	2=-27
b:< clean	4=-43 8=46
b:< cleared	0=-25 4=92 8=25
b:< clients	5=32 7=-40
b:< closet	6=-36
b:< closeted	6=43
b:< club	5=30
b:< co	0=-35
b:< coach	7=-34
b:< collaboratrice	0=-35
b:< collected	0=100 3=-39
b:< collectionne	0=-40 5=49
b:< collective	7=-39
b:< comes	0=62
b:< coming	4=-33 6=30
b:< comite	0=-50
b:< comme	6=43
b:< commissaire	7=-30
b:< committed	1=36
b:< committee	0=-45
b:< communaute	1=40 8=-37
b:< community	0=-25 7=-54
b:< compagnon	5=-33 6=-83
b:< comparative	0=-54
b:< comptable	0=-57 1=-60 3=-36 4=-31 5=-52 8=45
b:< condamne	1=-30
b:< confederation	7=-40
b:< conference	7=-25
b:< confirmed	1=-30
b:< confucian	1=57
b:< conjointe	6=-80
b:< connue	5=31
b:< conquete	5=-43
b:< conscience	1=-30
b:< conscientious	0=-45 1=48
b:< conseil	6=-34
b:< conseiller	0=25 2=-41 5=-37 6=-26 7=53 8=-61
b:< conseillere	2=-34 6=-30
b:< conservateur	0=-50
b:< conservative	0=25 4=-29
b:< considers	1=75
b:< consultant	4=-25
b:< controle	0=-32 3=61 4=-33
b:< convened	7=-42
b:< converted	1=49
b:< convertie	1=43
b:< convicted	8=-25
b:< conviction	0=-32 1=-44
b:< convictions	8=-116
b:< cooks	1=-45 4=-46
b:< cotisations	7=-51
b:< counsellor	6=-30
b:< coupable	8=-27
b:< court	5=-34 7=-59
b:< covers	0=-37
b:< credit	7=-27
b:< crise	4=-42
b:< critical	0=31
b:< croit	0=-26 4=-34 6=-25
b:< cuisine	1=-36
b:< cuisinier	0=-33
b:< cuisiniere	1=-27
b:< cure	0=-28 4=-25
b:< currently	8=60
b:< custody	8=-95
b:< customs	7=-35
b:< cynical	1=-39
b:< cynique	1=-46
b:< d	0=27 1=-25
b:< dad	1=47 8=-44
b:< dating	5=-30
b:< de	0=80
b:< declared	1=46
b:< declined	2=51
b:< declines	0=48
b:< deep	0=-40
b:< deficit	2=34
b:< deist	1=43
b:< delegate	0=-39 7=-31
b:< delegated	7=-30
b:< delegates	7=-36
b:< delegue	0=30 7=-51
b:< deleguee	7=-27
b:< delivered	0=-61 4=-27
b:< democrat	0=-31
b:< demonstrated	0=72
b:< denied	5=-30 6=40
b:< deported	0=-48 8=54
b:< depressed	4=-43
b:< depression	8=-25
b:< deputy	0=62
b:< des	4=33 5=57 6=36
b:< describes	0=45 1=27
b:< designed	0=-54 4=-54
b:< detained	0=40 8=-59
b:< detection	8=-26
b:< determined	1=-53
b:< deux	0=-49 1=-50 2=-39 3=-32 4=49 7=-27 8=51
b:< developed	1=-46
b:< developpe	3=-38
b:< developpeur	1=-27
b:< diabetes	4=-46
b:< diabetic	4=73
b:< diabetique	4=58
b:< diagnosed	2=31
b:< dialysis	4=-25
b:< did	0=-31 6=-57 8=138
b:< digital	3=-48
b:< directeur	1=-36 5=-50
b:< directrice	5=-61 6=-32
b:< disciple	1=30
b:< disqualified	8=64
b:< diversity	6=-34
b:< divorce	5=-48 6=35 8=-27
b:< dna	2=27 3=-28 8=-32
b:< doctor	0=-25 1=-27 4=38
b:< doctorat	3=-28
b:< documentary	7=-25
b:< does	1=27
b:< doesn	0=39 2=-34 4=69 5=-36 6=-45 7=43
b:< dogma	1=-32
b:< doigt	3=49
b:< doigte	3=-59
b:< doigts	3=-25
b:< don	5=84
b:< donnees	3=44
b:< double	0=-38
b:< doubts	1=49
b:< douze	0=28
b:< down	2=44 4=-28
b:< drafted	2=-25
b:< drag	6=-38
b:< drew	0=-37
b:< driving	8=27
b:< droit	0=-46
b:< droite	0=-79
b:< droits	6=-27
b:< drove	7=-46
b:< dues	0=-65 7=-40
b:< dynamique	3=68
b:< dyslexic	4=54
b:< echangiste	5=39
b:< ecologiste	0=28
b:< economie	0=-43
b:< edited	0=-44
b:< editrice	1=-32
b:< educateur	4=-31
b:< education	4=-36
b:< educatrice	8=-53
b:< effective	1=30
b:< elected	0=-28 1=-28 7=57
b:< electeur	0=50
b:< election	0=-58
b:< elections	7=-62
b:< electronic	0=-37 8=64
b:< elevage	1=-31
b:< elevee	1=31
b:< elle	3=-44 5=31 8=39
b:< elles	5=-28 6=61
b:< elu	7=25
b:< empreinte	3=32
b:< empreintes	3=77
b:< en	0=-59 1=-30 4=52
b:< enceinte	4=89 5=-59
b:< enquete	8=-42
b:< enseignante	1=-30
b:< entre	0=34
b:< epicurean	1=33
b:< epicurien	6=-26
b:< epicurienne	1=-35
b:< epileptique	4=56
b:< equity	6=-35
b:< escort	0=-38
b:< escorte	5=-57
b:< estate	0=-39
b:< ethical	1=-58 8=-28
b:< ethics	1=-91
b:< ethique	1=-76
b:< etude	5=-28
b:< eu	5=-31
b:< european	0=-39 7=-67
b:< ex	0=92 1=32 4=-29 5=-76 7=58 8=104
b:< existentialist	1=58
b:< existentialiste	1=63
b:< extrait	8=25
b:< face	0=-37 3=-71
b:< failed	3=-34 4=33
b:< faith	1=-34
b:< faithful	5=-43
b:< family	0=-53 1=-47 2=-65
b:< far	0=63
b:< father	1=-62 7=60 8=34
b:< fatigue	4=-40
b:< favorable	0=40
b:< fetichiste	5=51
b:< fiance	6=-29
b:< fidele	0=48 1=55 5=-78
b:< fifteen	4=-30
b:< fils	4=-62 6=34
b:< finds	1=28 7=-35
b:< fine	0=-34 8=-63
b:< fingerprint	0=-30
b:< fingerprints	0=-35 3=80
b:< first	0=-50
b:< fit	8=-43
b:< fled	0=27
b:< fluent	4=-31
b:< fo	7=-107
b:< follows	1=65
b:< fondatrice	7=49
b:< for	4=-34
b:< force	7=-45
b:< forensic	1=-32 3=-25
b:< formatrice	2=-29 3=-43
b:< former	0=68 6=-25 7=51 8=34
b:< fought	0=29 8=-55
b:< found	8=33
b:< founder	0=48 1=42
b:< franc	1=113
b:< fraud	8=-30
b:< fraudster	8=47
b:< free	1=-97 2=29 8=-31
b:< freelance	0=-26
b:< freemason	1=35
b:< freemasons	1=-36
b:< freethinker	1=36
b:< frere	1=-59
b:< front	0=-35 2=-30
b:< full	8=-37
b:< fully	4=68
b:< fundraiser	0=39
b:< fundraising	0=-51
b:< gabarit	3=55
b:< gabarits	3=-51
b:< gait	3=45 8=-43
b:< garde	0=-39 3=-47 4=-62 6=-35 8=77
b:< gardien	0=-49 1=-65 7=35
b:< gauche	0=-46
b:< gaulliste	0=68
b:< gave	0=84
b:< gay	0=-41 6=53 8=-50
b:< gene	0=-30
b:< genetic	2=-25
b:< genetically	2=50 4=-58
b:< geneticienne	2=-68
b:< genetique	2=-52
b:< genotype	2=55
b:< genre	5=-41
b:< girlfriend	5=-25 6=-52
b:< given	8=36
b:< gives	0=37
b:< gmb	1=-29 7=67
b:< god	0=-30 1=-62
b:< goes	0=69
b:< good	0=-41 2=-35 3=-32
b:< got	4=41 8=38
b:< government	0=-84
b:< grand	1=-26
b:< graphic	0=-37
b:< green	0=-43 4=-26 7=-26 8=-29
b:< greffier	4=-52 8=-41
b:< grew	7=26
b:< grossesse	4=62
b:< guide	1=-30
b:< guided	1=60
b:< guild	7=-29
b:< guilty	1=-76 8=-56
b:< gun	0=47 8=-29
b:< had	1=-38 4=49 6=-41 8=27
b:< haemochromatosis	2=36
b:< hand	3=-49 4=-53
b:< handball	0=-27 4=-34
b:< handed	0=71
b:< handled	0=-26 7=-34
b:< handwriting	4=-33
b:< has	0=69 3=-58 4=-30 5=-40 6=-72 7=41
b:< hasn	1=81 4=-32 5=36
b:< he	1=-31 3=-49 4=29
b:< head	0=-44 4=54 5=-35 7=-33
b:< headache	0=-41
b:< health	4=-45 7=-25
b:< healthy	4=42
b:< heart	0=-40
b:< held	8=35
b:< helped	0=96 2=-45 7=-36
b:< hemophilie	2=35
b:< her	0=42 1=-41 2=38 3=-40 4=-25 6=-36
b:< hereditary	0=-26
b:< hetero	6=55
b:< heterosexual	4=-42 6=82
b:< heterosexuel	6=55
b:< his	0=-68 1=-78 2=48 4=-50 5=-29 6=-92 7=32
b:< histoire	0=-40 6=-29
b:< historien	6=-42
b:< hla	0=-35 2=42
b:< holds	3=-49 6=-29 7=28 8=-63
b:< homme	5=50
b:< homo	0=-27 1=-27 6=85
b:< homosexuality	6=-35
b:< homosexuel	5=-50 6=70
b:< hospice	0=-26 4=-37
b:< hospital	4=-46
b:< hotel	1=-49
b:< house	0=-29
b:< huile	5=-39 8=-30
b:< huissier	0=-27
b:< humanism	1=26
b:< humaniste	1=53
b:< humanitarian	1=-36
b:< humanites	1=-43
b:< hunt	0=-27 1=70
b:< husband	0=29 5=-34 6=-51
b:< hypersensible	4=33
b:< i	0=-32 1=-25 4=41 6=25 8=-35
b:< idealist	1=-39
b:< idealiste	1=-54
b:< identifies	1=36 6=-37
b:< identity	8=-38
b:< iel	5=-39 6=-32 7=77 8=-35
b:< il	1=-31 2=30 3=-70 7=29 8=30
b:< ils	0=-30 1=-28 2=-29 3=-33 5=77 6=45 7=-34 8=-29
b:< imagerie	4=-45
b:< immunocompromised	4=62
b:< impotent	4=-47 5=49
b:< imprimeur	0=-34 7=-41
b:< in	1=67 3=-43 5=-56 6=35 7=34
b:< independantiste	0=32
b:< independence	0=-37
b:< independent	0=-81
b:< infidele	5=52 6=-38
b:< infidelite	5=-42
b:< infirmier	2=-28 4=-34 5=-26
b:< infirmiere	2=-30 5=-37 7=-25
b:< ingenieur	3=-27
b:< ingenieure	3=-42
b:< inherited	2=-51
b:< initiated	1=71
b:< injury	4=-31
b:< inscrit	3=25 8=25
b:< insomniaque	4=47 5=-40
b:< insurance	4=-44
b:< interdiction	6=-26 8=39
b:< interdit	8=53
b:< interested	0=33
b:< interpreter	0=-39
b:< intimate	5=-29
b:< intimite	5=-26
b:< into	1=-41 5=93 8=-37
b:< iris	3=-54 4=-32
b:< is	0=29 7=-79
b:< israeli	0=-48
b:< it	1=-34 5=-30 7=-65 8=57
b:< j	8=77
b:< jailed	0=31 8=31
b:< jamais	0=-40 5=66 6=-55 7=52 8=65
b:< je	1=43 3=-34 6=-29 8=-51
b:< joined	0=36 1=57 4=-25 7=-26
b:< journaliste	0=-29 1=-37
b:< juriste	3=-46 5=-32 7=-39
b:< jury	8=-25
b:< kantian	1=35
b:< kantien	1=59
b:< karma	1=28
b:< karyotype	2=44
b:< keeps	5=57
b:< kept	1=-29 2=-38
b:< kinesitherapeute	8=-27
b:< l	0=-61 2=-44 3=56 7=-38 8=-43
b:< la	0=-79 3=51 5=30 6=-25
b:< lab	2=-44
b:< labour	0=-112 5=-25
b:< laique	1=40
b:< lapsed	7=53
b:< lawyer	0=-25 7=-31
b:< lay	7=71
b:< le	0=-54 2=-67 6=27 7=-36
b:< leather	0=-27 1=-66 5=61
b:< lecturer	0=-48
b:< led	0=-29
b:< left	0=-52 1=35 7=-26
b:< les	4=-54 5=-27 6=25 8=-45
b:< lesbian	6=-38
b:< lesbienne	6=111
b:< lesbos	1=-35
b:< leur	5=73
b:< leve	0=-30
b:< lgbt	6=-63
b:< lgbtq	6=57
b:< liaison	5=-29
b:< liaisons	5=-36
b:< libere	8=52
b:< liberee	0=-27 8=-26
b:< libertin	5=54
b:< libraire	1=-39 8=-29
b:< libre	0=-41
b:< licencie	0=-27 7=46
b:< lifelong	0=44
b:< liste	0=-57
b:< lit	5=-62
b:< live	3=41
b:< lives	0=-79 1=26 4=-59 5=71 7=-30 8=-31
b:< lobbied	0=28
b:< lobbyiste	0=-27
b:< local	0=102 7=-42
b:< locked	8=-43
b:< lodge	0=-27 1=-28 7=-51
b:< logged	3=59
b:< logiciel	3=-39
b:< long	0=-29 1=79 2=67 7=-65
b:< longtermist	1=74
b:< lost	0=-26 4=39
b:< loves	0=-27 4=-32
b:< low	4=96
b:< lui	0=-42 1=-27 2=65 3=-34 4=-62
b:< m	0=-28 2=-39 6=39 7=39 8=34
b:< ma	0=-59 1=49 3=51 4=63 5=59 6=-57 7=28 8=-34
b:< macon	1=31
b:< maconnerie	1=-28
b:< made	5=32
b:< main	3=-36 8=-44
b:< maitre	1=-51 5=-25 8=-45
b:< maitresse	5=-38
b:< makes	5=42
b:< malade	4=-88
b:< maladie	2=51 4=-48
b:< male	3=-39 6=-39
b:< managed	0=-42 4=-37
b:< mandat	0=-41 8=75
b:< mandataire	0=-42
b:< mandats	7=41
b:< march	0=-44
b:< marches	0=-71 1=51
b:< mari	6=-38
b:< marie	5=-65
b:< mariee	0=-38 5=-33
b:< maries	6=-31
b:< marques	4=-25
b:< marriage	5=-25
b:< married	0=-29 1=-27 6=-85
b:< marxist	0=85
b:< mason	5=-36
b:< masonic	1=-64
b:< masonry	1=-50
b:< massage	5=-80
b:< materialise	1=-27
b:< materialist	8=-33
b:< materialiste	1=-83
b:< mayor	0=-69
b:< medecin	2=-28 4=-82 6=-26 7=46
b:< mediatrice	6=-35
b:< medical	4=-54
b:< medically	4=85
b:< member	0=-62 3=-30 4=-25 5=-49
b:< membre	0=52 1=32
b:< men	0=-28 6=-41
b:< menage	5=69
b:< mental	4=-30
b:< mentioned	4=45 5=-45 8=-35
b:< mere	4=-25 5=-53
b:< met	7=-68
b:< methodist	0=-28 4=-32
b:< militaire	0=-51 1=-26
b:< militant	1=-40 7=49
b:< militante	1=54 7=-31
b:< mise	8=-36
b:< mme	1=29 2=28 4=33 6=-38 7=33
b:< mobilisation	2=-27
b:< modem	0=-29
b:< moderated	0=-29
b:< moderatrice	5=-44
b:< momentum	0=-30
b:< mon	4=37 5=44 7=-40
b:< monarchiste	0=52
b:< moniteur	8=-39
b:< monsieur	0=-35 1=41
b:< moral	1=-78
b:< more	0=47
b:< mother	0=30 2=-45 4=43 8=-39
b:< mothers	7=-56
b:< moved	1=-32
b:< mr	1=-41 4=53 5=-43 6=28 7=35 8=27
b:< ms	1=-29 3=25 5=26
b:< murder	8=-30
b:< mutation	2=-32 6=-33
b:< mutations	2=-46
b:< my	2=40 3=29 5=-60 7=50
b:< n	0=26 8=33
b:< naked	5=-35
b:< national	0=-53 7=-30
b:< nationalist	0=37
b:< naturalist	1=-59
b:< ne	0=-35 3=-33 4=61
b:< nee	4=39
b:< needs	1=-29
b:< negotiated	7=-72
b:< neither	0=28
b:< neo	0=39 1=58
b:< neutral	1=-35
b:< neutre	0=40
b:< never	0=-75 6=68 7=52 8=50
b:< new	8=-36
b:< ni	5=27 6=-59
b:< nietzsche	1=48
b:< night	0=-31 4=-37 5=-33
b:< nihilism	1=-36
b:< nihilist	1=33
b:< nihiliste	1=40
b:< no	0=-37 1=-48 6=-75 8=46
b:< nobody	0=-42 6=29 7=-25 8=-34
b:< non	0=-65 3=-37 6=-56
b:< nostalgique	0=65 1=-26
b:< not	0=-30 3=-27 4=-25 5=-56 6=42 7=117 8=91
b:< nothing	0=-36 8=46
b:< nous	3=57
b:< now	0=-30
b:< nuit	0=30
b:< nuj	7=28
b:< nymphomane	5=56
b:< objecteur	1=58
b:< objectivist	1=32
b:< objectrice	1=39
b:< obsede	5=26
b:< occupational	4=-73
b:< odd	1=36 7=-30
b:< oeil	4=-32
b:< off	0=-88 1=-29 4=86 5=-37 7=32
b:< offences	8=-42
b:< on	0=28 3=28 4=62 5=56 6=67 7=66 8=101
b:< once	0=89 1=-51 2=-31 4=-45 5=40 8=47
b:< one	0=-36 1=-49 6=34 7=-47
b:< open	5=-52
b:< openly	0=28 6=35
b:< opposante	0=71 3=-29
b:< oppose	0=34 1=43 3=-34 4=-38
b:< opposed	8=-42
b:< opposes	1=43 4=-25
b:< opposition	0=-73
b:< organised	0=45 1=-53
b:< organiser	0=31
b:< orientation	6=-38
b:< otherwise	1=-44
b:< our	0=-28 1=-32 2=-36 4=32 7=-36 8=-39
b:< out	0=-51 4=-46 6=61 7=-30
b:< oute	0=-40 6=53
b:< ouvertement	6=32
b:< oversaw	0=-27
b:< pacific	1=-46
b:< pacifist	0=-25 1=100
b:< pacifiste	0=-60 1=75
b:< pacse	6=-50
b:< pacsee	6=-72
b:< paid	8=28
b:< pain	0=-27
b:< palm	0=-26 8=-26
b:< pansexual	6=46
b:< pansexuel	6=39
b:< pansexuelle	5=-50 6=69
b:< paralysie	5=-26
b:< parental	0=-34
b:< parole	7=-27 8=-63
b:< paroled	4=-35 8=56
b:< partenaires	5=-54
b:< parti	0=-72
b:< partially	4=44
b:< partie	5=39
b:< partisane	0=26
b:< partner	0=-38 5=-50 6=-29
b:< party	0=-107 1=-28
b:< pas	0=-44 4=77 6=63
b:< passed	3=42 8=-69
b:< passeport	3=-53
b:< passion	5=-33
b:< passionne	1=-37 5=-42
b:< passport	3=-27
b:< past	1=56
b:< paternity	2=40
b:< patient	5=-42
b:< patissiere	4=-47
b:< payroll	7=-28
b:< pays	0=30 7=52
b:< peace	0=-58 1=59 7=-50
b:< pede	5=-54 6=50
b:< peine	0=-37 1=-25 7=-54 8=-103
b:< pendant	0=61
b:< perjury	8=33
b:< permanence	0=-28 7=-28
b:< permanent	0=-28 7=-41
b:< permis	1=-61 4=-60 8=60
b:< pharmacist	0=-35
b:< philosophical	1=-42
b:< philosophically	1=44
b:< philosophie	1=-98
b:< philosophy	1=-62
b:< photo	0=43 3=26
b:< photographe	5=-29
b:< photographie	3=58
b:< picked	8=51
b:< pink	6=-27
b:< place	8=31
b:< plainte	8=60
b:< plan	5=-34
b:< planning	2=-37
b:< plant	2=-49
b:< platform	1=-25
b:< playboy	5=-33
b:< played	0=-30
b:< plus	4=-25 5=53
b:< plutot	0=42
b:< police	0=-52 8=-27
b:< policy	0=-38
b:< political	0=-65
b:< politically	0=90
b:< politique	0=-47
b:< poll	0=-45
b:< polyamour	0=-26 5=40
b:< polyamoureuse	5=27
b:< polyamoureux	5=35
b:< porte	0=33 8=36
b:< porteur	2=-58 3=-29 4=71
b:< porteuse	2=-40 7=-30
b:< positiviste	0=-38
b:< postdoc	4=-44
b:< pouce	3=-26
b:< pour	3=41
b:< practical	1=31
b:< practises	1=32 4=-38
b:< practising	0=-27 5=-30
b:< pratique	0=-27 1=43
b:< predisposed	4=-34
b:< predisposition	2=26
b:< prefers	0=-30
b:< pregnant	4=70
b:< prelevement	7=25
b:< prend	0=-29 4=-38 5=40
b:< prepared	7=-32
b:< president	0=-34 6=38 7=-56
b:< press	0=-33
b:< pressure	3=74 8=-29
b:< prevenu	8=33
b:< pride	0=-42 6=-82
b:< principal	1=-39
b:< prison	0=-46 7=-50 8=-118
b:< private	0=-39
b:< pro	0=108 1=-33 4=-27 5=-38 7=-71
b:< probation	8=-51
b:< problemes	5=43
b:< proces	8=-31
b:< professeur	2=-33
b:< professeure	1=-26
b:< profil	2=38 3=31 8=-38
b:< progressive	0=-34
b:< prominent	0=29 7=-29
b:< promiscuous	0=-36 1=-26 5=41
b:< protested	0=37
b:< prothesiste	4=-36
b:< proud	0=39
b:< ptsd	4=48
b:< public	0=-30 5=-42
b:< quantity	0=36
b:< queer	0=-43 6=47
b:< questioned	8=42
b:< quit	7=29
b:< radical	0=-31 8=-34
b:< raised	0=40 1=31
b:< rally	0=-37
b:< ran	0=47 1=-71 2=-51 4=-25 5=-25
b:< rapports	3=-26 5=40 7=-26
b:< rassemblement	0=-56
b:< rather	0=25 8=-28
b:< rcn	7=42
b:< read	1=-38
b:< reads	0=46 7=-50
b:< reason	1=-28
b:< recherche	2=36 8=-30
b:< recognised	3=-59
b:< reconnu	3=55
b:< reconnue	4=60
b:< record	3=-38
b:< recouvrement	8=-25
b:< recovering	4=35
b:< red	0=-43 2=45 4=-62
b:< redacteur	1=-40 6=-28
b:< referee	0=26 8=-30
b:< referent	0=56 4=-27 7=38
b:< refuse	1=52 8=-33
b:< refused	0=36 1=26 8=-27
b:< refuses	0=41 1=29 4=-36
b:< regime	0=-48
b:< registered	0=27 3=-35 4=74 8=-35
b:< registre	4=-29
b:< regular	0=38 5=46
b:< rejected	3=-26 4=67 6=35
b:< rejects	1=93 8=-52
b:< relation	5=33 6=-53
b:< relationship	5=-54
b:< released	3=-25 8=51
b:< releve	3=-58
b:< religious	1=-32
b:< rencontres	5=-27
b:< renvoye	5=-35 6=38
b:< reported	0=-31 5=48
b:< reports	0=-40
b:< representant	7=-31
b:< representative	7=-50
b:< represented	0=-57 7=46
b:< represents	7=40
b:< republic	0=-57
b:< republican	0=-30
b:< republique	0=-51
b:< researched	0=-37
b:< researcher	1=-30 7=-26
b:< reseau	3=36
b:< resigned	0=-29 1=28 5=-37
b:< retina	3=42 4=-64
b:< retinal	4=-35
b:< retine	3=33 4=-27
b:< retired	0=-70
b:< rewrote	7=-29
b:< right	0=-71 4=-42 5=-30 8=-32
b:< robbed	8=-26
b:< romance	8=-57
b:< romanciere	8=-37
b:< rosicrucian	1=54
b:< rosicrucien	1=36
b:< royal	0=-50 1=37
b:< royaliste	0=35
b:< rqth	4=84
b:< rue	1=-40 6=-27
b:< rugby	7=-30
b:< rumeur	6=45
b:< rumour	6=41
b:< runs	0=-54 1=-46 4=-50 6=30
b:< s	0=62 2=-28
b:< sa	1=-40 6=-65
b:< sales	7=-39
b:< same	5=-60 6=85
b:< sanctuary	4=-26
b:< sang	2=43
b:< sans	1=26 3=-40 4=-42 5=74 6=-34
b:< says	0=60 1=71 4=27 5=-33 6=-33 8=-40
b:< scanned	3=-45
b:< sceptic	0=-31 1=41
b:< sceptical	1=-31
b:< sceptics	1=-34
b:< sceptique	0=-30 8=-27
b:< sclerose	4=43 8=-25
b:< se	0=25 5=81
b:< secretaire	0=-31 2=-44 4=-51 5=-32
b:< secretary	0=41 1=-25 5=-25
b:< section	0=-78 7=-45
b:< secularist	0=-43 1=73
b:< security	0=-27 3=-28 4=-27 8=-54
b:< sees	0=69 4=-37 5=-32 8=-31
b:< seiu	7=64
b:< selfie	3=44
b:< sells	0=-37 3=-66 4=-34
b:< sent	0=74 5=58 6=-28
b:< sentence	8=-48
b:< sequenced	2=-49
b:< serait	1=60 3=-50 8=44
b:< seropositif	4=64 8=-53
b:< served	1=-52 4=-28 5=-36
b:< serves	7=46
b:< serveur	6=-39
b:< ses	0=57 2=-37 3=51 5=-57 6=35 8=-51
b:< set	7=-26
b:< sex	5=55
b:< sexe	5=-36
b:< sexologue	4=-26
b:< sexual	5=55
b:< sexualite	5=57
b:< sexually	0=-30 5=47
b:< she	0=-28 1=-49 3=-42 6=-39
b:< signature	3=-49 8=-34
b:< signed	0=101 3=-36 4=30 7=-35
b:< since	3=33 4=49
b:< single	0=-42 1=-26 5=-45
b:< sings	0=68
b:< sister	0=37 8=44
b:< sits	0=62 7=72
b:< social	0=-80
b:< socialist	0=-46
b:< sociologist	0=-39
b:< sociologue	5=-25
b:< soeur	1=-69 2=31 4=-30
b:< soins	3=-46 4=-63
b:< sold	0=-57 1=-51
b:< solicitor	7=-25
b:< solidarity	0=-58 7=45
b:< solipsist	1=83
b:< son	0=41 4=44 6=-50 8=29
b:< sorti	8=43
b:< soul	1=-27
b:< sous	1=-25 8=38
b:< souverainiste	0=32
b:< speaks	1=-41 4=-26 6=37 7=-29 8=-28
b:< speech	0=-33 4=-43
b:< speechwriter	0=-42
b:< spends	1=30
b:< spent	0=61 1=-36 4=-31 8=-42
b:< spiritual	1=-26
b:< spoke	0=61 1=-31 8=-37
b:< sports	4=-42
b:< square	1=-35
b:< stage	4=33 7=37
b:< stands	0=33
b:< staunch	0=67 7=-56
b:< steward	1=-33 6=-25 7=-100
b:< still	5=27
b:< stoic	1=-66
b:< stoical	1=-41
b:< stoicism	1=28
b:< stolen	8=-50
b:< stood	0=-36
b:< straight	0=-31 4=-33 8=-41
b:< stress	2=-29
b:< strict	1=32
b:< strictly	0=29 1=-38
b:< strike	0=-39 7=-45
b:< strip	5=-30
b:< struck	1=-27
b:< student	0=-68 7=-46
b:< students	7=-37
b:< studied	0=-43 1=-26
b:< sud	7=-70
b:< suivi	8=71
b:< suivie	1=-25 4=62
b:< supervised	0=-30
b:< supported	4=-51
b:< supporters	0=-35
b:< supports	0=31 1=32 8=-28
b:< sur	4=25
b:< surveillant	0=-35 7=63 8=-47
b:< suspected	4=39 8=43
b:< suspended	5=-28 8=-27
b:< suspendu	0=43
b:< swing	5=-62
b:< swinger	5=40
b:< sympathisant	0=28
b:< syndic	7=-82
b:< syndicaliste	0=-25
b:< syndicat	7=-134
b:< syndication	7=-83
b:< syndique	7=54
b:< syndrome	2=53 4=-35
b:< tagged	8=29
b:< takes	0=56 1=25 7=-43
b:< taught	0=-64 1=-50 7=-35 8=-50
b:< taux	3=43 4=47
b:< tea	0=66
b:< teacher	7=39
b:< teaches	0=-38 1=-50
b:< teamsters	7=34
b:< tells	0=53 4=-37
b:< temoin	8=-33
b:< ten	4=-25 7=33
b:< test	0=-40 2=25 4=-33
b:< tests	4=-26
b:< the	0=-72 1=-81 2=-37 3=54
b:< theft	8=-52
b:< their	0=-26 1=-47 2=-55 4=52 5=58 6=-32 8=46
b:< theorie	6=-32
b:< there	1=49 8=26
b:< these	1=-35 5=-33 6=-42
b:< they	1=52 3=43 4=-79 5=67 6=-59
b:< thinks	4=-51 6=-25 7=33
b:< third	0=-41 1=36 4=-31 7=27
b:< three	4=49 8=34
b:< thumb	4=-32
b:< thumbprint	3=39
b:< time	0=-51 8=-50
b:< tired	4=-45
b:< told	2=-35 4=58 5=-41 6=-43 8=37
b:< took	0=83 6=-39 7=60 8=31
b:< tory	0=42 1=-64 8=-26
b:< tour	1=-43
b:< tracts	0=-49
b:< trade	0=-43
b:< traducteur	1=-27
b:< trained	0=-38 1=28 2=-33 3=-33 6=-26 8=-32
b:< trait	2=27
b:< traitement	4=-66
b:< traiteur	1=-50
b:< transhumanist	0=-31 1=78
b:< translated	0=-50 1=-28
b:< translator	0=-25
b:< transmission	2=-59
b:< travail	8=61
b:< travailleur	3=-27 4=52
b:< treasurer	0=47 1=26 6=-27 7=-50
b:< tresorier	0=29 7=41
b:< tresoriere	0=36
b:< trial	8=-78
b:< trisomie	4=-26
b:< trois	5=-36 8=43
b:< turned	1=56
b:< twenty	8=28
b:< two	1=-90 2=-28 4=-36 5=-93 6=46 7=-38 8=87
b:< type	4=78
b:< ukrainian	0=-36
b:< un	0=50 1=-80 3=-110 5=-61 6=-33 7=-39
b:< under	0=-38 1=-33 4=86 8=65
b:< une	1=-71 2=-30 3=-26 4=46 5=-71 6=-67 8=42
b:< union	0=-113 1=-82 2=-25 3=-31 4=-33 5=-49 6=-42 7=42 8=-29
b:< unite	7=-44
b:< united	0=-61
b:< used	0=47 6=35 7=-30
b:< uses	4=67
b:< vaccinated	4=61
b:< vaccination	0=-30 4=-87
b:< vaccinee	2=-30 4=72
b:< vaccins	4=47
b:< variant	2=-53
b:< vegan	0=-44 5=-30 8=-51
b:< vegane	1=62
b:< vegetarien	0=-31
b:< vein	3=32
b:< vendeur	4=-38
b:< vendeuse	1=-31 3=-43
b:< verification	3=26
b:< vert	4=-44
b:< very	0=-28
b:< veterinary	4=-26
b:< vice	7=26
b:< victim	8=-62
b:< victime	6=38 8=-56
b:< vie	5=30 6=-51
b:< vierge	5=63 8=-77
b:< vigneron	0=-53
b:< virgin	5=-41
b:< visa	3=-44 4=-30
b:< visiteuse	4=-51
b:< visits	5=55
b:< vit	1=45 2=-45 5=-36 6=-34
b:< voix	0=-66 3=-28
b:< volage	1=-30 5=44
b:< vols	8=-40
b:< volunteer	7=-26
b:< volunteered	0=-28
b:< vote	0=-47
b:< voted	7=57
b:< voter	0=-26
b:< votes	0=35 7=-25
b:< voting	0=-92
b:< wanted	8=25
b:< wants	0=93 1=-28 4=-37 5=-53 6=-33 8=-28
b:< was	0=115 1=71 3=-31 4=-39 7=39 8=25
b:< watches	4=-25 5=69
b:< we	1=-39 3=48 4=-54 5=-38 6=-31 7=26 8=-44
b:< wears	0=32 5=-47 8=48
b:< wedding	1=-39 6=-26
b:< went	0=33 1=-26 5=53 8=75
b:< western	7=-35
b:< wheelchair	4=32
b:< when	1=-32
b:< widower	1=26
b:< will	0=35 8=-52
b:< wishes	0=46
b:< won	1=42 4=-25 5=-35 6=38 7=53
b:< worked	1=-37 5=-45 7=-52
b:< worker	7=26
b:< works	3=30 7=-53
b:< worshipful	1=55
b:< would	4=-29 6=-31
b:< wouldn	1=85 8=-39
b:< writes	0=78 5=-49 7=-27
b:< wrote	0=-45 1=-64 2=-38 3=-57 5=-65 8=-57
b:< young	0=43 7=-31 8=-55
b:< youth	4=-29 8=31
b:< zanu	0=34 7=-29
b:< zen	1=-38
b:a 2015	0=31
b:a 2020	4=36
b:a 3d	3=39
b:a >	1=-25
b:a angers	1=34
b:a anime	5=-26
b:a arrete	4=-28 8=79
b:a aucun	4=32 8=-30
b:a aucune	0=33
b:a avoue	5=55
b:a baby	0=-39 4=67 5=-26 6=-34
b:a badge	0=-33
b:a bag	8=46
b:a bakery	0=27 4=-29 6=-34
b:a balanced	2=28 4=-42
b:a bamako	0=44
b:a ban	0=-35 8=76
b:a bank	0=-33 6=-31
b:a banker	0=33 1=-25 7=-33
b:a believer	0=39 1=-44
b:a biometric	3=32
b:a bit	4=31 5=37
b:a blog	0=-43 7=-40 8=31
b:a blood	3=36
b:a book	0=-60
b:a bordeaux	6=-36
b:a born	0=-60 2=-43
b:a boy	0=76 3=-30 4=-28 7=-25 8=54
b:a boyfriend	5=35 6=-38 8=-32
b:a brest	0=-26 5=-49
b:a brewery	0=-26
b:a broken	4=28
b:a buddhist	1=-51
b:a bus	0=47
b:a campaign	0=-43
b:a car	4=47 5=-26 6=-30
b:a card	0=54 7=-69
b:a carrier	2=41 4=-29
b:a category	8=-52
b:a catholic	1=-52
b:a cause	0=-66 2=46 3=78 4=27 7=-26 8=-60
b:a caution	0=-27
b:a ce	1=44 7=-39
b:a cell	8=58
b:a chain	0=-27
b:a change	5=-32
b:a chapel	7=-25
b:a charity	0=-41 4=-26 5=-39 8=27
b:a chef	8=39
b:a chiffre	3=-35
b:a child	4=100 8=-49
b:a children	4=-36
b:a christian	1=-51
b:a circus	0=-26
b:a civil	0=-73
b:a class	3=-25
b:a clean	4=-42 6=-28
b:a client	0=-52 5=90 6=-27
b:a clinic	0=41 2=-47 4=-59 5=-28
b:a clone	2=-46 8=-26
b:a co	0=-37 1=54
b:a cochlear	4=53
b:a cold	0=49
b:a colle	0=25
b:a colleague	0=44 1=-43 3=-28 7=-28
b:a college	0=-36
b:a colostomy	4=33
b:a commande	2=59 4=-35 7=-54
b:a committed	8=-33
b:a commune	0=-71 1=36
b:a communist	0=93
b:a community	1=-28 7=-56 8=70
b:a company	4=-33 5=30
b:a compare	3=32
b:a conduit	3=-33 7=37
b:a conference	7=-32
b:a confie	1=34
b:a confirmed	6=47
b:a connu	0=47 5=68 6=-41
b:a conscientious	1=-51
b:a consensual	5=71
b:a conservative	0=-38
b:a consultancy	1=-36
b:a contractor	0=-70
b:a convenor	7=69
b:a convicted	8=54
b:a conviction	1=-42 8=52
b:a convinced	0=29 1=80 8=-52
b:a council	0=-33 8=-60
b:a counsellor	4=51
b:a course	1=-35
b:a court	0=-27 1=-35 8=25
b:a cousin	2=27
b:a credit	7=-45
b:a cree	0=56
b:a crime	1=27 6=29 8=-57
b:a critic	0=51 3=-25
b:a cru	5=44
b:a cystic	4=-40
b:a daughter	4=28
b:a day	1=-47 2=-35 3=-41 4=77 5=-29 6=-33 8=-26
b:a dbs	8=-65
b:a de	1=-36 2=42 4=-28 5=-37
b:a debate	0=-25
b:a decade	8=-48
b:a dechire	0=-30 7=34
b:a decouvert	5=31
b:a defendu	0=26 1=-29
b:a delegate	0=38 7=25
b:a deleguer	7=-52 8=-39
b:a demande	1=44 2=-37 3=31 5=-28 7=30
b:a demissionne	0=35 7=-34
b:a democrat	0=61 1=-31
b:a democratic	7=-29
b:a demonstration	0=-64 8=66
b:a depose	3=54 8=-36
b:a des	0=-32 4=55
b:a desk	1=34
b:a dessine	4=-64 6=-25 8=-40
b:a deux	0=-42 5=-31 6=-25
b:a digger	0=66 8=-32
b:a dire	5=33
b:a director	8=68
b:a dirige	7=-31
b:a disciple	1=56
b:a distance	6=-44
b:a dit	0=38 1=28 3=-31 6=72
b:a dix	2=31 6=-25 8=44
b:a dna	0=-25 2=65 8=-75
b:a doctor	1=-36 4=-46
b:a doctorate	1=25
b:a documentary	0=-30
b:a domicile	4=-25 8=26
b:a dominant	5=-26
b:a donne	2=54 3=36
b:a donor	2=52
b:a drink	1=-27 4=26
b:a droite	0=54
b:a drug	8=48
b:a du	0=-38 3=43 4=36
b:a dubai	4=-33
b:a ecope	4=-27 8=74
b:a ecrit	1=-34 4=-48 6=33 8=-49
b:a elle	3=-32
b:a empreinte	3=-65
b:a en	0=30 1=-43 4=29
b:a enregistre	3=46
b:a epouse	0=-27 1=-30 5=-46
b:a ete	1=34 3=41 4=-37 5=28 8=27
b:a etudie	0=-39
b:a eu	0=-37 2=30 3=-27 8=28
b:a eurosceptic	0=37
b:a evoque	1=37 4=-28
b:a facial	3=-55
b:a fait	0=-65 1=25 2=42 5=-44
b:a faith	1=38
b:a fall	4=53
b:a family	0=27 5=-27
b:a fault	1=-35
b:a faute	5=65 6=-50
b:a fee	1=-53
b:a felony	0=-25 8=41
b:a fertility	4=-32
b:a fetish	5=60
b:a fever	4=-52
b:a fianna	0=62
b:a field	7=-28
b:a fierce	0=33
b:a fight	8=27
b:a film	1=-44
b:a filme	6=-37
b:a fine	0=25
b:a fingerprint	3=-54 8=-29
b:a firm	1=25 4=-47 7=-54
b:a first	0=-39
b:a flat	4=-45 6=69
b:a fling	5=48
b:a floating	0=27
b:a fo	7=62
b:a fob	3=34
b:a follower	1=59
b:a fonde	1=-25 7=47
b:a food	0=25
b:a former	5=38 8=-30
b:a fraud	1=-36
b:a freelance	0=-26
b:a freemason	1=69 8=-51
b:a freethinker	1=36
b:a fui	0=90
b:a full	7=56
b:a fundraiser	0=-45
b:a gagne	0=-27 3=26 6=36 8=-33
b:a gait	3=29
b:a gang	8=-35
b:a garde	0=79 4=27
b:a garden	0=26
b:a gauche	0=25 7=-40
b:a gaullist	0=43
b:a gay	0=-50 6=28
b:a gene	2=27 4=-28
b:a genes	0=49 2=-63
b:a genetic	2=38
b:a gere	4=-53 5=-54
b:a gift	1=-28
b:a girl	6=36
b:a girlfriend	5=46 8=-37
b:a golf	7=-60
b:a good	1=-61 3=-46 7=30 8=-34
b:a gp	4=-65
b:a green	0=34 1=-40 4=-49 7=-29
b:a grenoble	3=-31
b:a grin	1=35
b:a group	1=-27 4=-31 7=-31
b:a guard	0=-34
b:a gueret	4=-45 5=-25
b:a guide	4=38
b:a gym	4=-31
b:a half	2=32 7=-25
b:a health	7=33
b:a healthy	2=-31 4=-48
b:a hearing	1=-39
b:a heart	0=-27 4=73
b:a hereditary	2=35 4=-28
b:a higher	1=93
b:a hip	4=71
b:a history	1=-38 4=-43 7=28
b:a hospice	6=-27
b:a hospital	1=41 4=-32
b:a hotel	0=-41 1=-39 5=40
b:a housing	7=-28
b:a humanist	1=46
b:a installe	1=-40
b:a jail	8=-62
b:a jamais	2=-58 3=28 5=-60 6=63 8=-37
b:a job	1=37 4=-33
b:a joiner	6=-46
b:a joint	3=38 4=-51 8=42
b:a joke	0=41 1=64 5=-29 7=-53
b:a joue	5=-29 6=-77
b:a jour	3=-25 4=51
b:a judge	0=-28
b:a juror	8=-37
b:a jury	0=-38 8=-34
b:a kantian	1=28
b:a kurdish	0=-36
b:a l	1=-50 4=-46 5=-39 6=40 7=-25 8=-37
b:a la	0=-74 1=40 4=-103 7=49 8=38
b:a lab	2=37 4=-49
b:a labour	7=-31
b:a later	4=41
b:a law	8=-31
b:a lay	1=-67 5=65
b:a le	0=-33 1=25 2=46
b:a leading	1=41
b:a left	0=-54 7=-62
b:a les	4=49
b:a lesbian	0=-51 5=-31 6=127 8=-32
b:a letter	4=42 8=52
b:a level	0=-42
b:a liberal	0=-42
b:a libertarian	0=40
b:a lifelong	7=-28
b:a lift	4=45
b:a lille	1=37 4=-45 6=50 7=-25
b:a little	4=31
b:a living	8=-36
b:a livre	0=-38 7=-26
b:a lobbyist	0=-25
b:a lodge	1=102 7=-60
b:a london	0=-36 4=-31
b:a long	0=27 4=28 5=-38 6=-57
b:a longtemps	5=-39 6=37
b:a lorry	0=39
b:a lost	8=68
b:a lot	0=41 4=28 7=27
b:a love	5=-27
b:a lover	5=66 6=-62
b:a lui	0=-33 4=-26 5=25
b:a lyon	1=-80 3=-25 4=-27 6=26
b:a ma	3=38 5=38 6=-25
b:a macron	3=-31
b:a maga	0=37
b:a magazine	5=33 6=-45
b:a man	0=-36 1=-28 4=-32 5=-68 6=97 8=91
b:a manager	7=47
b:a manifeste	0=-35
b:a march	0=-35
b:a married	5=40 6=-31
b:a masonic	0=-41 1=54 5=-51
b:a master	0=-27 1=-66
b:a matter	1=37
b:a member	0=45 1=26 5=-33 6=-31 7=43
b:a mene	3=-54 7=45
b:a mental	4=-26
b:a methodist	0=-31 1=46
b:a metz	2=-27 4=58 6=-31
b:a mi	7=27
b:a militant	1=48
b:a milite	1=-29 6=56 7=55
b:a miner	6=-44
b:a mining	6=37
b:a minister	5=60
b:a minute	8=-34
b:a mis	4=-54 5=79 7=-32 8=28
b:a mistress	5=76
b:a monarchist	0=34
b:a monte	0=-62 4=-45 5=-35 7=55
b:a month	7=38
b:a montre	2=31 4=-66
b:a montreuil	0=25 7=-30
b:a moral	1=44
b:a mortgage	0=-37 6=-53
b:a motorbike	4=29
b:a mural	0=72 1=-56
b:a museum	0=-25
b:a musical	5=-45
b:a muslim	1=74
b:a mutation	2=46 4=-25
b:a nantes	0=-41 6=-29
b:a nationalist	0=44
b:a natural	0=-30
b:a negocie	7=-84
b:a negotiator	0=-27 7=52
b:a neighbour	0=35 5=31
b:a network	6=-26
b:a new	0=-73 4=68
b:a newsletter	0=41
b:a nice	0=-35
b:a no	1=49
b:a non	0=-49 1=49 8=-33
b:a note	0=43 2=33 4=-60
b:a novel	0=-65
b:a nurse	1=38 2=-30 4=31
b:a obtenu	0=25
b:a occupe	0=33
b:a one	5=-28
b:a orsay	2=-34
b:a ouvert	6=-31 8=32
b:a pacifist	1=61 8=-34
b:a page	0=31
b:a paid	7=30
b:a paper	0=-43
b:a paralysed	4=-41
b:a parking	1=-31 8=35
b:a parliamentary	0=-35
b:a parraine	0=28 1=36 7=-26
b:a part	5=30
b:a participe	0=44 5=-39
b:a party	0=41
b:a pas	0=42 1=40 2=76 4=-77 6=-40 8=46
b:a passe	2=43 4=-26 5=-78 8=64
b:a passenger	4=-36 8=-59
b:a passionate	5=-35
b:a pau	5=-36
b:a paye	1=-35 5=46 8=47
b:a pen	0=30 2=-42 4=63
b:a perdu	3=-36 4=100
b:a petition	0=-35
b:a pharmacy	1=-45
b:a philosophy	1=40
b:a phone	3=-28
b:a photograph	5=47
b:a photographie	5=-31
b:a picture	5=40
b:a pilot	4=34 8=-30
b:a pilote	0=-25 8=-26
b:a pin	0=-31 3=30
b:a plaid	0=33
b:a plaide	7=-30 8=44
b:a play	0=-44 1=-26 4=-36 5=-35
b:a plumber	2=-29
b:a plus	4=-72 5=54 6=-70 8=-53
b:a plusieurs	0=-41 5=80
b:a police	8=-42
b:a political	0=-26
b:a porte	2=-40 3=35 8=-56
b:a pose	0=29 5=49
b:a post	0=43
b:a practising	1=35
b:a pragmatic	1=-35
b:a preciser	4=-25 6=38
b:a presente	0=-34 6=50
b:a preside	0=38
b:a press	8=47
b:a pris	1=-56 3=85 8=-51
b:a prison	8=-53
b:a private	4=30
b:a prize	5=-33 7=-43
b:a problem	0=47 1=-26 4=57
b:a produit	2=-35
b:a prosthetic	4=43
b:a prostitute	5=37
b:a protest	0=-80 8=67
b:a proteste	0=51 3=25
b:a psychiatrist	4=80
b:a pub	0=-48 8=54
b:a pupil	0=-35 5=45 8=32
b:a purge	8=30
b:a quaker	4=-26
b:a quarante	4=28 6=41
b:a queer	6=47
b:a quiet	1=-36
b:a quinze	2=-37 8=51
b:a quitte	0=-31 1=65 2=-27 5=27 7=53 8=-29
b:a raconte	6=33
b:a radical	0=-62
b:a rally	0=29
b:a rare	2=50
b:a rationalist	0=-32
b:a reading	1=48
b:a realise	0=-30 6=-27
b:a reconnaissance	3=-31
b:a reconnu	8=90
b:a reconnue	3=27
b:a recovering	4=58 8=-28
b:a recu	0=-25 2=46
b:a redige	2=-31 7=-27
b:a refait	1=-28
b:a referee	0=-40
b:a reform	0=74 2=-26
b:a refuse	0=30 1=-46 2=71 4=35
b:a rejoint	6=60 7=62 8=-34
b:a releve	3=31
b:a rencontre	5=29
b:a rennes	2=-26 6=-45
b:a renove	4=-40
b:a represente	7=33
b:a repris	0=-30
b:a republican	0=26 1=-25
b:a residence	8=54
b:a restaure	1=-41
b:a restraining	8=57
b:a retire	3=-38
b:a retrouve	2=59
b:a reussir	8=-32
b:a revele	6=36
b:a revolution	0=-36
b:a rien	5=-43 6=-31
b:a risque	2=32 4=55
b:a roissy	0=-49 6=27
b:a row	7=51
b:a run	8=43
b:a sa	0=32 3=87 6=-32
b:a same	5=-60 6=60
b:a scan	3=27
b:a scanne	3=32
b:a sceptical	1=-45
b:a school	4=-42 7=-36
b:a sciences	0=27
b:a scooter	8=-34
b:a seat	0=44
b:a second	3=34
b:a seduit	5=-36
b:a sentence	8=-46
b:a servi	0=-48 1=40
b:a ses	0=41 2=31 4=-34
b:a sex	5=43
b:a sexual	5=43
b:a shop	3=26 7=50 8=-29
b:a sick	4=-49
b:a signature	8=40
b:a signe	5=-53 7=-38
b:a signed	7=-30
b:a sinn	0=38
b:a slipped	4=40
b:a small	6=36
b:a social	0=49
b:a socialist	0=68 1=-39
b:a society	1=38
b:a soft	0=57 4=-37
b:a son	1=-74 2=62 3=53 4=-31 5=-26 6=-59 8=-40
b:a soul	0=36
b:a soutenu	0=49
b:a special	2=-46
b:a speech	0=58 4=-36
b:a stammer	4=33
b:a start	0=-60
b:a steward	7=-44
b:a stick	4=32
b:a stolen	8=47
b:a straight	6=-38 8=-25
b:a strasbourg	6=28
b:a strong	0=53
b:a student	0=65 4=-30 8=54
b:a study	4=-26
b:a sud	7=35
b:a suivi	3=-46 4=-30 6=68
b:a summer	3=-47
b:a supplier	5=45
b:a supporter	0=30
b:a surgeon	4=-36
b:a surveyor	1=25
b:a suspect	8=51
b:a suspended	8=28
b:a t	0=27 4=-25 5=94 6=64 8=-49
b:a table	0=49 6=69
b:a tabloid	4=-29 6=29
b:a tag	8=51
b:a taxi	0=52 3=44
b:a teamsters	7=31
b:a teenager	0=-38 8=62
b:a temp	0=-29
b:a tenu	1=-28 4=-49 8=-26
b:a test	4=-37
b:a teste	2=43 3=-29
b:a therapist	1=-30 4=-26 5=-33
b:a thesis	0=-54 4=29 7=-28
b:a third	1=39
b:a tire	0=-55 4=-46 8=80
b:a titre	1=34
b:a tory	0=71 1=-48 3=-44 6=-36
b:a toujours	1=-35
b:a toulouse	2=-35 6=47
b:a tourne	1=-25 5=25 6=-32
b:a tours	6=-37
b:a tout	7=-48
b:a toute	0=-55 1=31 5=34 6=-35 8=-27
b:a traduit	6=-38
b:a trainee	4=-38 5=46 8=-51
b:a transmis	1=36
b:a travaille	3=53 4=-39 7=-25
b:a trente	1=31 8=-39
b:a trial	8=-26
b:a trois	0=-32 1=-27 5=124 6=-78
b:a trompe	5=26
b:a trouve	2=67
b:a tv	0=-59
b:a two	0=-26
b:a typeface	1=-43
b:a ukip	0=35
b:a un	1=49 5=39 6=-60 8=32
b:a une	0=-59 2=36 3=-38 4=69 5=31 7=-31 8=30
b:a union	0=-40 1=-49 2=-26 3=-27 7=99
b:a united	0=30 1=-26
b:a university	0=-31 5=-45
b:a us	1=-50 8=53
b:a utilitarian	1=53
b:a valid	3=-40
b:a valu	5=-36
b:a van	4=-30
b:a vegan	1=-40
b:a velo	7=81
b:a vendu	1=35 2=-48 4=-42
b:a very	0=50 4=-26
b:a village	0=27
b:a virgin	5=79
b:a voile	8=-38
b:a vole	0=-30
b:a volunteer	0=67
b:a vote	0=-30 5=-29
b:a voter	0=35
b:a vu	8=25
b:a vue	3=34 4=-111 6=-33 8=40
b:a ward	4=-50
b:a warm	2=-44 4=35
b:a warning	8=65
b:a way	0=-31 1=31
b:a week	1=-51 5=-28 7=34 8=-89
b:a weekly	0=-30 1=26
b:a whistle	8=36
b:a white	0=42
b:a wife	8=-27
b:a witness	8=-63
b:a wobbly	7=32
b:a woman	0=-41 1=-41 4=-45 5=-25 6=86 8=-25
b:a women	0=-33 1=33
b:a year	0=-68 4=82 5=47 6=-52 7=42 8=-37
b:a young	0=27 8=63
b:a youth	0=-29 7=-26
b:aa and	0=-34 4=66
b:aadhaar iris	3=34
b:abime par	3=30
b:abnormal loads	5=-38
b:about a	0=-69 4=-28 8=30
b:about being	0=44 1=-25
b:about her	2=34 5=44
b:about his	1=59
b:about it	0=25 1=-27 4=70 5=53 6=-37 8=-28
b:about leave	6=45
b:about logistics	0=36
b:about our	1=27
b:about the	1=-45 8=31
b:absence de	4=84
b:absences pour	7=55
b:absente le	4=26
b:abstains from	0=81 1=-35 5=-44
b:abstenue dit	0=32
b:abstinente >	4=-38 5=75
b:abstinente par	4=-26 5=34
b:abus de	8=44
b:acas >	0=-31
b:acces a	3=44
b:acces biometrique	3=-40
b:acces par	3=-48
b:access to	4=40
b:accident >	4=-32 5=29 6=-28
b:accident de	4=62 5=-33
b:accident du	4=66
b:accident the	3=29 4=-36 5=33
b:accompagne des	4=-33
b:according to	0=34 1=28 3=-32 4=28 5=40
b:accordingly >	0=31
b:accords avec	7=-32
b:account of	1=60
b:accountant >	0=-75 1=-54 5=-26 7=-37
b:accountant by	0=67
b:accounts >	5=-36
b:accounts he	1=-30
b:accounts of	4=-32
b:accro au	1=-29 4=-50 5=37
b:accueil >	6=45
b:accuse de	8=-26
b:accused of	6=-26 8=38
b:achats >	0=-29
b:acheve en	0=26
b:acquitte >	8=48
b:acquitted by	8=56
b:acquitted of	8=25
b:across from	7=-58
b:across the	4=-26
b:across three	2=-43
b:action >	8=44
b:actions >	0=25
b:activated for	3=34
b:active in	0=44 4=-27 6=41
b:active mason	1=47
b:active trade	0=-63 7=60
b:activee pour	3=29
b:activist >	7=48
b:activite >	5=-28
b:actors >	3=-30
b:acts for	7=-40
b:actuary >	1=34 4=-25
b:added >	6=60
b:addenbrooke s	2=26
b:addict au	4=-51 5=46
b:addicted to	4=-36 5=52
b:addicts in	4=37
b:adepte de	0=-26 1=59
b:adepte du	1=-37 5=64
b:adhere a	1=27 7=-29
b:adherent d	0=-40 7=28
b:adherent de	6=31
b:adherent du	0=40 7=29
b:adhesion a	0=44
b:adjoint du	7=27
b:adjudant >	8=28
b:admirer of	0=65
b:admits >	0=-35 8=-40
b:admits to	8=26
b:adn de	3=-31
b:adopted in	6=30
b:adoption par	6=-25
b:adultere avec	5=36
b:adults in	4=-32 5=33
b:adviser >	0=-26
b:adviser and	0=41
b:adviser at	4=-27
b:adviser on	0=-25
b:adviser to	0=-28
b:advises employers	3=-25
b:advocate of	0=41
b:aeroports >	3=-47
b:affair of	5=-73
b:affair to	5=-33
b:affair with	0=-49 4=-27 5=52 6=-45 8=-42
b:affaire de	3=-26 8=67
b:affaire du	8=-31
b:affaires >	5=54
b:affaires l	6=-27
b:affairs at	5=-26
b:affairs of	5=-30
b:affairs officer	5=-25
b:affiche >	0=-46 1=30 5=26
b:affiches de	0=-45
b:affiliated to	7=37
b:affray >	1=-31 8=31
b:afp >	0=-55 8=-31
b:after a	0=-81 1=-44 5=-44 7=31 8=49
b:after an	0=-49 4=31 5=36 6=-33 8=50
b:after her	4=-29
b:after reading	1=35
b:after the	2=-47 3=29 4=52 5=-38 6=-31 8=-30
b:after three	2=29 8=-58
b:after two	0=-28 4=32
b:afternoons >	4=40 6=-30 7=25
b:against a	0=-40 8=43
b:against all	1=57
b:against her	8=35
b:against him	8=31
b:against it	0=28 3=-27
b:against long	0=-55
b:against the	0=152 1=-116 2=42 3=-27 4=-37 7=-48 8=-40
b:agde >	5=49
b:age of	4=43
b:agence >	4=60 5=58
b:agence d	3=48
b:agence de	2=-33 3=-43 4=-32
b:agency >	0=-72 3=-35 7=-36 8=44
b:agenda >	0=-38 1=28
b:agent >	0=-96 5=-30
b:agent d	0=-32 3=-28
b:agent de	2=-37 3=-44 4=-31
b:agent for	0=42 7=-45
b:agent immobilier	5=-29
b:agnostic as	1=-81
b:agnostic at	1=59
b:agnostic he	1=53
b:agnostic on	1=-41
b:agnostique >	1=40
b:agnostique tendance	1=42 5=-30
b:ago >	8=42
b:agreement with	7=-52
b:ai deux	5=70
b:ai ete	5=-33
b:ai eu	0=-34 6=-25
b:ai fait	1=34
b:ai jamais	0=31
b:ai milite	0=40 7=-59
b:ai pas	0=-55 3=-40 4=-51 7=53
b:ai quitte	0=73 1=-40 5=-40
b:ai renonce	5=26
b:ai une	8=-36
b:aid >	4=-81
b:aide aux	8=-42
b:aide to	1=-53
b:aids in	4=32
b:ailleurs >	5=55 6=-38
b:aimait les	6=56
b:aime etre	4=-34 5=34
b:aime les	0=-26 5=-44
b:aime pas	6=54
b:aime que	6=52
b:aime un	6=41
b:aiment >	6=27
b:airbus >	7=34
b:airline s	2=51 4=-47
b:album >	4=-52 8=-28
b:alcool >	4=-36 8=71
b:alcoolemie >	4=-35 8=34
b:algorithms for	2=-29
b:all >	0=79 6=-43
b:all charges	8=50
b:all faith	0=-35 1=44
b:all for	4=37 8=-51
b:all his	0=49
b:all its	1=38 8=-43
b:all of	7=36
b:all over	3=-47
b:all parties	0=-49
b:all religion	1=34 7=-29
b:all she	8=-29
b:all sides	0=-39
b:all ten	3=34
b:all the	0=-42 1=-45
b:all things	4=42 8=34
b:all war	0=-46 1=55
b:allergic to	2=-41 5=-40
b:allergies >	0=-34 1=88 8=-47
b:allergy >	4=44 5=-28
b:alliance party	0=50
b:allied workers	7=25
b:allotment society	0=-36 1=-35
b:ally of	6=-33
b:alone >	0=40
b:along with	2=31
b:alpha 1	2=39
b:alsace >	0=52 4=-44
b:altruisme efficace	1=45 7=-30
b:always been	4=-32
b:alzheimer precoce	2=57 4=-32
b:am a	1=38 4=-34 5=-65
b:am against	0=-30 1=52
b:amant a	5=44
b:amant au	0=-30 5=46
b:ambassade >	3=44
b:ambassade du	3=27
b:america ohio	0=41
b:americaine >	2=55 3=-30 6=-38
b:ames was	5=-48 8=45
b:ami >	1=58 4=-37 6=67
b:ami de	6=-40
b:ami luc	6=38
b:amie >	6=83
b:among couriers	0=-31 7=44
b:amuse >	3=42
b:amyotrophie spinale	2=38 6=-25
b:an >	0=-56 6=-35
b:an accountant	0=-41 6=-36
b:an affair	0=-37 5=31 6=-43
b:an agency	0=-26 7=-28
b:an agnostic	1=49
b:an aide	0=79 1=-54
b:an ailing	4=-26
b:an anglican	1=-41
b:an animal	1=-61
b:an ankle	8=44
b:an anthroposophist	1=39
b:an anti	1=50
b:an apprentice	1=-40
b:an army	4=40
b:an arrangement	5=69
b:an article	0=45 8=-45
b:an atheist	0=-45 1=96 4=-40 6=-32
b:an avowed	0=-25 1=37
b:an award	6=34
b:an dernier	0=-56 4=43
b:an end	0=-29 1=41
b:an engineer	1=28
b:an epipen	2=-35 4=51
b:an ex	0=-32 5=35
b:an eye	1=-25
b:an hour	0=-30 1=28 4=43
b:an independent	0=-37 4=-31 5=-25 7=-32
b:an inmate	8=47
b:an insulin	2=-34
b:an insurer	0=-42 4=-37 5=-25
b:an interpreter	4=69
b:an lgbt	0=-55 6=-40
b:an objector	1=81
b:an offence	8=47
b:an office	4=31
b:an old	0=27 6=31 8=60
b:an open	1=-43 5=51 8=49
b:an opponent	0=48
b:an opposition	0=57
b:an organiser	0=26
b:an passe	5=-46
b:an unbeliever	1=51
b:an usher	0=-54
b:analyse d	3=-54
b:analysis >	3=-39
b:analyst >	7=-35
b:analyste >	8=-26
b:anc youth	0=75 7=-30
b:ancien >	0=-33 1=-50 7=40
b:ancien associe	6=36
b:ancien chef	0=-29
b:ancien collegue	1=55 5=-33
b:ancien detenu	0=-27 8=71
b:ancien employeur	5=41 8=-41
b:ancien patron	4=52 8=-48
b:ancien secretaire	0=66 7=-27
b:ancien superieur	6=41 8=-26
b:ancienne collegue	0=32 1=-37
b:ancienne responsable	0=30 7=38
b:and a	0=38 1=-75 3=-57 5=-26 6=-27 8=34
b:and against	0=34
b:and all	0=42 4=-27
b:and allied	7=26
b:and an	5=28
b:and anti	0=31
b:and anxiety	4=-58
b:and as	0=57 6=34
b:and asked	4=59 5=-30 7=-45
b:and asks	1=33 4=75
b:and atheism	1=-41
b:and believes	0=-27 1=45
b:and brother	8=43
b:and by	0=53 8=-40
b:and calls	0=33 1=31
b:and can	1=-27 4=42
b:and centre	0=-50
b:and compasses	1=-33
b:and counted	0=-26
b:and doesn	0=30 5=-35
b:and don	7=-46
b:and eats	0=-49
b:and economics	0=-25
b:and error	8=-69
b:and face	3=40
b:and finds	1=42
b:and found	1=34
b:and gets	0=-35 1=46
b:and goes	2=-42 4=46
b:and got	0=-67 4=-32 8=49
b:and happy	0=-36 1=39
b:and hard	1=-28
b:and has	0=28 1=-37 6=-49
b:and hasn	0=-40
b:and have	0=-45 1=42 4=36
b:and he	4=-70 6=-35 7=-28
b:and helped	8=-33
b:and her	0=-25 1=29 2=-32 3=47 4=-25 5=-57 7=-27
b:and his	1=-57 2=25 3=-31 8=-43
b:and i	1=-36 5=-35
b:and in	0=29
b:and is	0=40 1=45 3=28 4=59 5=26 6=53
b:and it	1=-32
b:and its	0=-59 6=32
b:and joined	4=56
b:and keeps	5=-38
b:and kept	2=40 8=-39
b:and know	0=-29 2=25
b:and later	2=54 6=25
b:and led	7=39
b:and left	0=-94 4=-27 5=64 6=-37
b:and let	0=-32 8=59
b:and licensing	0=25
b:and likes	5=41
b:and lives	0=-35 1=82
b:and lodge	1=-51
b:and lost	0=58 1=-34 3=-42 4=-27
b:and married	6=57
b:and member	0=51 7=32
b:and moved	0=33
b:and my	0=57 3=28 8=-37
b:and needs	2=-35 4=58
b:and never	1=-34 8=-30
b:and no	0=-25 7=-34
b:and not	0=74 8=-32
b:and nothing	1=28
b:and now	4=-53
b:and on	0=-82 1=-45
b:and only	2=27
b:and open	4=74
b:and other	6=-31
b:and out	4=43 6=-27 8=27
b:and paid	7=43 8=53
b:and pay	7=-29
b:and pickets	0=49 7=-41 8=-35
b:and politics	0=-41
b:and proud	0=-55 7=25
b:and raised	1=-66
b:and ranger	1=-27
b:and released	8=50
b:and retrained	3=-30 4=77
b:and rigging	0=-27
b:and right	0=-29 7=-25
b:and runs	0=51 5=-34
b:and safety	4=-31 7=41
b:and said	0=38
b:and says	0=33 1=-73 4=-88
b:and served	0=53
b:and she	1=-61 2=-30 4=38 6=48
b:and sits	0=-35 7=-48
b:and so	2=56 4=-30 6=34
b:and sold	5=55
b:and stayed	8=28
b:and still	0=73 1=63 8=-44
b:and talks	4=63
b:and temper	1=25
b:and that	1=30 4=41
b:and the	1=-25 3=-45 4=-93 7=-96
b:and their	4=-40 5=-34
b:and then	3=-29
b:and therefore	8=30
b:and they	5=-33
b:and three	4=30
b:and through	0=58 7=32
b:and tired	4=-57 6=27
b:and told	1=39 4=-46
b:and trained	4=-32 8=51
b:and two	0=-27 4=36 6=-36 8=-26
b:and vegetarian	1=-65
b:and volunteers	8=45
b:and votes	0=96 7=-26
b:and want	0=66
b:and wants	7=-26
b:and was	1=-40 5=-35 7=54 8=80
b:and wife	6=-75 7=37
b:and will	0=27 3=-25 8=-29
b:and won	0=-29 1=-51 4=39 5=-30 6=-29 7=47 8=-29
b:and works	0=41 4=31
b:and would	4=-44
b:and wrote	6=-28
b:angers >	1=38
b:anglais >	5=-26
b:angry letters	0=68 5=-32
b:animal est	1=53
b:animal experiments	1=-29
b:animal rights	0=-49 1=49
b:animal technician	1=-51
b:animal testing	1=33
b:animaliste >	0=36 1=-28
b:animals >	1=25
b:animals is	1=25
b:animatrice >	0=-53 1=-29 4=-30
b:animaux par	1=48 3=-27
b:animaux pour	1=41
b:anime le	7=73
b:anime les	1=27
b:anime un	8=35
b:anime une	0=-29
b:anne >	4=38
b:anne hidalgo	0=52
b:annecy >	6=-34
b:annee >	0=-28
b:annual meeting	0=-42 7=38
b:anomalie du	2=40 4=-35 5=-25
b:anomalie genetique	2=39
b:anonyme >	5=26
b:anonymous caller	5=32
b:another >	1=34
b:another man	0=-53 5=-76 6=87
b:another woman	0=-40 6=43
b:ans >	0=-49 2=-44 3=-68 7=-35 8=53
b:ans a	0=46 1=-46 4=-30 7=-42
b:ans avec	5=-32 6=40
b:ans d	0=-29
b:ans dans	0=25 1=-29
b:ans de	1=-51 8=37
b:ans dit	0=31
b:ans elle	4=32
b:ans en	5=-28
b:ans et	4=26
b:ans il	1=60 6=-28
b:ans qu	0=-28 6=48
b:answers to	6=-58
b:antecedents judiciaires	2=-30 8=65
b:anthroposophist >	1=34
b:anthroposophist and	1=34
b:anti apartheid	0=33
b:anti capitalist	0=33
b:anti vax	0=86
b:anti war	1=-57
b:antidepresseurs depuis	4=32
b:any faith	0=-33 1=72
b:any more	0=-26 1=-30 4=43 7=-45
b:any party	0=29
b:any political	0=40
b:anyone >	4=57
b:anyone for	2=55 4=-46
b:anything >	1=-43 7=36 8=44
b:anything else	0=-34 4=-43 8=-25
b:anything he	1=27
b:anything that	1=50 8=-38
b:app she	1=-30
b:apparently he	8=-50
b:apparently on	0=-29 4=50
b:apparently she	4=-32
b:appartement >	5=26
b:appartenu a	0=39 8=-39
b:appartient a	1=73 2=32 4=-45
b:appeal >	0=27
b:appel >	5=-31
b:appelle a	0=53
b:applicant >	3=56
b:applicant chairs	0=-60 7=27
b:applicant from	3=38
b:applicant had	4=32 8=31
b:applicant has	7=-39
b:applicant is	3=-27 8=28
b:applicant s	0=25 1=42 3=29 5=-44
b:applicant was	0=-35 1=43 7=33
b:applicant wrote	2=37
b:appointed by	7=28
b:apprentice >	1=96 6=-37
b:apprenticeships >	1=-28 5=-30
b:apprentis >	2=-27
b:appris a	7=46
b:approach to	0=-32 1=-29
b:approcher son	6=-25 8=56
b:appui >	0=30 2=60 4=-33
b:apres avoir	0=41 4=-25
b:apres des	5=32 8=35
b:apres l	5=64
b:apres la	0=-26 2=-38
b:apres le	1=38 2=72 4=-59 5=-43 8=62
b:apres sa	5=-31
b:apres son	1=-33 3=63 6=27 7=-45 8=-44
b:apres un	0=-37
b:apres une	0=-40 1=43 3=-34 4=-43 5=74 6=27 7=-41
b:apres vingt	5=-28
b:april >	4=43
b:apte >	4=67
b:apte au	4=-46
b:apte sans	4=51
b:archive >	1=59 4=-38
b:archives in	0=-55
b:archivist >	0=-30
b:are >	0=-48 4=29
b:are all	0=-46 3=-59 6=-39
b:are both	2=27
b:are hard	0=73 6=-33
b:are her	1=-32 5=-28
b:are his	0=-53 8=-53
b:are in	1=38 3=31 5=-37 8=29
b:are not	0=-37 4=-35 7=50
b:are on	3=66 8=-44
b:are the	1=-45 4=49 8=-29
b:are well	0=52
b:are what	0=-37
b:area manager	0=-37
b:arles >	5=-25
b:armed robbery	8=35
b:arms and	4=-58
b:army >	1=35
b:arrest in	2=48
b:arrested in	8=44
b:arrested the	8=-31
b:arret >	8=-35
b:arret de	0=-30
b:arret maladie	4=50
b:arrete de	4=81 8=-37
b:arrondissement groupe	0=44
b:arson >	8=52
b:art >	0=82 8=-30
b:arte >	5=-26
b:arthur scargill	0=45 4=-33
b:arts >	0=-25
b:arts degree	0=-30
b:as a	0=36 2=-36 5=-46
b:as an	0=-40 1=81 3=-50 4=-26 5=-42 6=-52 8=-44
b:as branch	0=-33
b:as buyer	6=-36
b:as centre	0=59
b:as clean	1=-31 8=33
b:as far	1=45 4=-42
b:as he	0=-79 4=-33 6=44
b:as head	0=-31
b:as her	1=-29 8=-49
b:as his	0=25 1=82 3=43 4=-40 7=-55
b:as hr	6=-59 7=-55
b:as in	0=-57
b:as its	1=-68 7=54
b:as labour	0=30
b:as one	3=-50 6=32
b:as plant	7=-52
b:as red	0=54
b:as secular	1=-36
b:as she	1=29 2=-32 4=48 5=-26 8=-43
b:as the	1=-55 3=36 5=40 7=-39
b:as their	7=37 8=-53
b:as they	1=68 4=-26 7=-27
b:as ward	4=-30
b:as you	4=40 8=31
b:asexuel il	6=39
b:asexuelle >	6=-87
b:asie >	1=-38 5=-30
b:ask >	0=56 2=-25 4=29
b:ask about	0=-28
b:asked >	0=80 1=-32 2=-25 4=38 6=43 7=-53
b:asked about	0=-51 1=77 5=-31
b:asked for	0=-40 3=85 5=36 8=-44
b:asked if	7=-30
b:asked not	0=-28 1=-28 5=-30 6=-32
b:asked that	4=-35
b:asked to	0=-77 1=38 3=-42 4=44
b:asked us	0=-45
b:asked why	0=28
b:asking >	3=29
b:asks >	1=-29 5=85
b:asks for	0=-57 5=-61
b:asks that	1=-26
b:aslef >	0=-40
b:assemblee nationale	0=-29
b:assembly >	0=42
b:assessor >	8=-31
b:assigne a	8=63
b:assistant >	0=-25 1=-32 2=-36
b:assistant at	7=-28
b:assistant to	0=-32
b:assistante >	5=-25 6=51
b:assistante sociale	5=26
b:assisted dying	0=66
b:associate >	0=-36 1=-35
b:association >	0=-45 1=-40 5=-48 8=-40
b:association d	0=-28
b:association des	7=-36
b:associe >	6=47
b:associe et	8=36
b:associes >	0=-35 5=-37
b:associes a	5=75 6=-68
b:assume >	1=28
b:assure t	3=-29 5=-46 8=55
b:assure un	0=-39 1=48
b:assureur >	2=-52 8=-31
b:asthma inhalers	4=-44
b:asthmatique donc	4=37
b:asylum seekers	0=27
b:at a	1=-95 2=-72 3=-60 4=-80 6=-62 7=-55 8=25
b:at acas	4=-26
b:at addenbrooke	2=28
b:at airbus	0=-41
b:at all	0=29 1=49
b:at an	0=-38 4=-33
b:at arms	0=-36
b:at ascot	7=-62
b:at balliol	1=-36
b:at christmas	0=30 1=26
b:at durham	1=-45
b:at each	1=30
b:at every	1=-38 4=-42 5=46
b:at exeter	7=36
b:at fifty	6=40
b:at ford	7=30
b:at forty	4=66 5=43
b:at gatwick	7=48 8=-44
b:at glastonbury	7=-28
b:at heart	4=-53
b:at her	0=-26 1=66 4=-69 7=38
b:at his	0=-46 3=31 4=32 6=43 8=50
b:at hmp	8=-63
b:at home	4=-33
b:at leeds	0=-67 8=31
b:at length	0=35 1=40
b:at lunch	5=42
b:at night	3=-39 4=31 7=-65
b:at nineteen	8=72
b:at no	8=-46
b:at preston	0=43
b:at school	4=-44 6=39
b:at some	0=49
b:at st	0=-33
b:at ten	0=-29 4=69 5=-30 8=-36
b:at the	1=-102 3=27 7=54 8=-43
b:at thirty	4=30 5=30
b:at twickenham	7=-28
b:at unison	7=-53
b:at university	1=51
b:at warwick	0=-33 1=30
b:at weekends	4=-35 5=39 8=-28
b:at work	1=-49 6=82 8=-47
b:atelier >	1=-63 7=31
b:atelier de	1=-26 3=-37 7=25
b:atelier qu	0=-43
b:ateliers >	0=-29 4=-25
b:athee >	1=71
b:athee a	1=39
b:athee et	1=-66
b:athees >	1=48
b:atheism >	1=-73
b:atheisme au	1=-42
b:atheist >	1=91
b:atheist and	0=-29 1=32
b:atheist since	1=50
b:atheist society	1=68
b:atheist to	6=-32
b:atlanta >	0=44
b:attache de	5=-27
b:attached >	5=29
b:atteint d	4=-47
b:atteint de	4=43
b:atteinte de	0=-26 4=43
b:attend son	8=67
b:attend un	5=-41 6=-37 8=-31
b:attendent un	6=46
b:attendre >	0=-36
b:attracted to	6=58
b:au bulletin	0=-50 8=38
b:au bureau	1=-27 5=63
b:au canada	7=-38
b:au centre	0=-36 3=47
b:au chu	2=-37
b:au clavier	4=43
b:au client	6=42
b:au club	7=-45
b:au comite	3=-27 7=40
b:au commissariat	8=67
b:au congres	7=35
b:au conseil	0=40 1=-43 2=-30 5=-50 7=27
b:au cse	0=-40 3=32
b:au dejeuner	2=-26
b:au depot	8=64
b:au dossier	2=46 3=37 4=-25 8=35
b:au droit	1=40 6=-26
b:au faed	3=27 8=-33
b:au fichier	8=-29
b:au fijais	8=58
b:au genou	4=75
b:au grand	1=65
b:au groupe	5=44
b:au lecteur	3=-36
b:au lit	4=95 5=-56
b:au lycee	6=39
b:au maire	0=30
b:au marche	4=75
b:au mariage	0=-27 6=-55
b:au nom	7=60
b:au pair	5=84 6=-70
b:au parlement	0=-37
b:au parti	7=-37
b:au pcf	0=53 7=-72
b:au piquet	0=-28 7=37
b:au port	0=-28 3=68
b:au poste	4=-63 5=-79 8=64
b:au pouvoir	0=62
b:au premier	0=34 3=-38
b:au printemps	4=-54 6=47
b:au ps	0=87 7=-37
b:au quebec	8=-28
b:au regime	0=63 4=-56
b:au revers	0=36
b:au sein	4=-42 5=32
b:au seminaire	5=39
b:au senat	0=-46
b:au sens	1=87 4=-41 6=54 8=-36
b:au sexe	4=-31 5=105
b:au sfa	7=29
b:au siege	0=-45 2=-28 7=-31
b:au snes	0=-33 7=57
b:au sujet	3=28
b:au syndicat	0=-46 7=50
b:au theatre	5=-36 6=-53
b:au travail	4=41 5=-29
b:au tribunal	4=-26 8=-48
b:auberge >	5=-32 6=46
b:aucun dieu	0=-27 1=39
b:aucun engagement	0=56
b:aucun rapport	4=-26 5=32
b:aucune donnee	3=44
b:aucune gene	2=-33 4=29
b:aucune mention	0=-43 8=33
b:aucune opinion	0=44
b:audience >	8=-36
b:audiologists >	4=-56
b:audit >	0=-26 1=-34 4=-27
b:audited the	7=-36
b:auditeur >	4=-45
b:aujourd hui	1=43
b:aupres de	0=-26 4=-46 5=-25 8=45
b:aupres des	7=-27
b:aurait couche	5=39
b:aurelius is	1=31
b:aussi >	1=-29 2=47 4=36 5=-45
b:authentification >	3=35
b:authentification forte	3=-34
b:authentification vocale	3=29
b:authentifiee par	0=-44 3=30
b:authentifier >	3=50
b:autistes >	4=-50
b:auto immune	4=29
b:automatique >	8=-36
b:autre >	0=26 5=35 6=-32
b:autre bord	0=-28 1=-40 6=46
b:autrice >	8=-31
b:autumn >	0=57 4=-46
b:aux blocages	0=41
b:aux elections	7=38
b:aux etats	0=-37
b:aux europeennes	0=36
b:aux grilles	0=40
b:aux jeunes	5=-36
b:aux legislatives	1=-26
b:aux modes	4=-46
b:aux municipales	0=28 7=-41
b:aux prud	6=35
b:aux republicains	0=54 7=-46
b:aux reunions	0=-41 1=-39 4=-69 7=54
b:aux victimes	8=-42
b:available from	1=32
b:avant bras	4=-25 6=30
b:avant de	0=26 6=51
b:avant l	5=-25 8=-34
b:avant la	3=47 4=-42
b:avec des	0=-50 3=30 6=41
b:avec deux	5=32 6=-71
b:avec l	0=-34 1=25 3=63 6=-28
b:avec la	3=30 5=109 7=-83 8=-30
b:avec le	5=73
b:avec les	4=-32 7=-56
b:avec macron	0=43
b:avec mon	6=27
b:avec qui	2=-31 6=69
b:avec sa	0=-30 1=-26 4=-92 7=-31 8=-35
b:avec ses	0=-41 3=-42 5=-92 6=-51
b:avec son	0=-68 1=-52 2=43 3=46 7=-38
b:avec sursis	8=62
b:avec tout	7=29
b:avec trois	5=84
b:avec un	0=-72 1=-55 6=48 8=-36
b:avec une	0=-33 4=67 5=45 6=61 8=-46
b:aventure avec	5=70
b:aventure entrepreneuriale	5=-31
b:aventure humaine	5=-38
b:aventures en	5=-42
b:avignon >	5=-40
b:avion >	2=55
b:avocat de	5=-33
b:avoir des	1=54
b:avoir eu	5=35
b:avoir manifeste	0=33 4=-32
b:avowed nihilist	0=-31 1=39
b:avril >	5=-31 8=42
b:awaiting trial	8=34
b:away from	0=29 7=-28
b:away the	3=28 5=-37
b:ayn rand	1=65
b:b >	1=37 3=31
b:b2v et	4=-41
b:baby in	0=-29 4=65
b:bac >	8=34
b:back after	4=-25
b:back end	5=-42
b:back in	0=-46
b:back to	1=-29 4=-29 6=-32
b:badge >	0=-93 3=36 6=36
b:badge at	0=-44
b:badge sans	3=30
b:badgeuses a	3=-57
b:bae >	1=41
b:bail for	8=50
b:bail in	8=37
b:baker in	1=-57 4=26
b:baker of	1=45 3=-32
b:bakery >	0=26
b:balcombe >	0=34 8=-25
b:balliol >	1=-32
b:ballot >	0=48 7=-42
b:ballot boxes	0=-26
b:ballot for	0=68 7=-39
b:bamako >	0=47 4=31
b:ban >	1=-34 8=26
b:bank >	3=-49 6=-29 7=-30 8=-61
b:bank and	8=32
b:bank s	3=41
b:banker >	0=47 4=-44 7=-29
b:banking for	0=-48
b:banned from	1=-30 8=49
b:banque >	5=-33
b:bapteme >	1=48
b:baptist >	1=-44
b:bar >	5=37
b:bar a	5=87
b:bar charts	0=35
b:bar gay	6=-59
b:bar in	6=-25
b:barista >	1=-29 7=-28
b:barman >	1=-31
b:barre a	0=-66
b:bars gays	5=-47 6=80
b:bas de	2=43
b:base >	2=-25 5=-39
b:base de	3=30
b:base du	3=64
b:basel >	1=-27
b:basic income	0=42
b:basque >	0=-30 2=29
b:batiment >	7=-37 8=-30
b:bbc >	0=-42
b:be >	1=-31 6=37
b:be a	0=70 1=-34 4=-38
b:be asked	3=-60
b:be home	4=-56
b:be on	4=35
b:beau frere	1=-40
b:beaucoup >	3=34
b:became a	7=33
b:became an	1=30
b:because i	0=-47 6=41
b:because of	2=-41 3=53 4=80
b:because she	0=44 1=-53 4=-31
b:because the	0=-46 3=26 8=-25
b:bed the	5=54
b:bed with	5=-39
b:beds >	4=-27
b:been a	0=31 4=-31 6=49 7=-26 8=-34
b:been an	0=39 4=-34
b:been clean	4=81
b:been convicted	8=51
b:been faithful	5=50 6=-36
b:been in	1=-30 4=41 5=-27 8=72
b:been intimate	5=48
b:been married	5=-26 6=-26
b:been on	1=81 3=25 4=-39
b:been the	4=-28
b:been to	1=26 8=28
b:been told	4=26
b:bees >	6=-65
b:before lunch	4=50
b:before she	5=-27 8=-52
b:before the	0=-31 1=-43 8=-26
b:behalf of	7=-40
b:behind >	0=-63 1=41
b:behind him	4=39
b:being a	1=-48 6=29
b:being an	0=-26
b:being asked	0=58 4=-57 6=44 7=-41
b:being gay	6=29
b:belfast >	1=-51 8=33
b:belgique >	0=38
b:beliefs >	1=30
b:believe in	4=-42
b:believer >	8=-36
b:believer in	1=-67
b:believes >	8=64
b:believes in	0=73 1=-71 5=-25 8=-35
b:believes that	0=-37
b:believes the	5=36
b:believing >	1=49
b:believing in	1=-54
b:belle mere	6=-37
b:belong to	1=39 6=-40
b:belonging to	0=25 1=-52 8=-30
b:belongs to	7=36
b:bench >	4=-29 8=-28
b:beneficiaire de	4=33
b:benevole >	8=-30
b:benevole a	0=-36 6=-30
b:benevole d	0=-27 8=-26
b:benevole de	0=67
b:best in	6=-33
b:best sense	0=-60
b:better than	4=34
b:between the	1=-39
b:between two	1=-25
b:bi >	5=-59
b:bi et	4=-39 6=74
b:bi precise	6=40
b:bi qlik	6=-64
b:bi weekly	6=-40
b:bible >	1=-81
b:bible he	1=60
b:bien >	1=59 2=-25 3=-31 6=-33 8=-41
b:bien dans	4=-41 6=70
b:bien etre	1=-38 5=-30
b:bien fait	4=-48
b:bien suivie	4=31
b:biens sociaux	8=26
b:bike >	8=41
b:bill of	4=-53
b:bio >	0=-27 1=68 6=41 7=-26
b:biographie de	0=-28
b:biography of	0=-27
b:biometric passport	3=-38
b:biometric residence	3=-28
b:biometrie a	3=-31
b:biometrie et	3=32
b:biometrie forestiere	3=-25
b:biometriques >	3=-28
b:biscuits >	0=-58
b:bisexual >	6=29
b:bisexual and	6=54
b:bit of	5=28
b:black lives	0=44
b:blacklisted as	0=-38
b:blacklisted in	7=29
b:blind pupils	4=45
b:blind to	4=-70
b:blind which	4=38
b:blocages de	0=41
b:blog >	0=26 2=52 5=33 8=27
b:blog a	5=50 6=-30
b:blog on	0=-42 1=-29 7=-46
b:blogger >	1=59
b:blogs about	5=35
b:blood and	3=-36
b:blood every	2=26
b:blood sugar	4=53
b:bma member	7=27
b:board >	7=54 8=-29
b:board as	0=37
b:board for	1=27
b:board member	7=-25 8=-38
b:board of	0=33
b:boasts of	5=46
b:boit plus	0=-27 4=78
b:boite >	4=-68 5=37 6=29
b:boite de	5=-27
b:bolsonaro >	0=27
b:bones about	0=47 1=-34
b:bonn >	0=42
b:bonne sante	4=-28
b:bonne table	3=-41
b:book >	1=-61 3=-35
b:book and	0=58
b:book on	0=-73
b:bookkeeper >	8=-26
b:bookkeeping >	5=-30 6=-35
b:books of	0=-43
b:books on	1=-28
b:boots >	1=-42 8=-60
b:bord >	0=-61 1=-47 6=50
b:bordeaux >	1=42 6=-30
b:boris johnson	0=28
b:born campaigner	0=-48
b:born in	0=56
b:born with	0=-31 2=92 4=31 5=-45 6=-29
b:bornes a	3=-71
b:borough council	0=28
b:borough elections	0=43
b:boss >	0=-53 1=-39 2=-44 5=36
b:boss in	0=-36
b:boss s	8=56
b:both carry	2=34
b:both hands	3=35 5=-39
b:both of	3=33 5=55
b:both parents	2=27
b:both unite	7=42
b:bouffeur de	1=48 4=-41
b:boulangerie >	6=-30
b:bound over	8=46
b:boutique >	3=-40
b:boutique de	2=-33
b:box office	7=-47
b:boxes for	0=-27
b:boy >	0=40
b:boyfriend >	5=33 6=-36
b:boyfriend on	6=42
b:boys >	5=-31 6=50
b:bracelet electronique	8=77
b:braille >	4=-29
b:branch >	0=-77 7=53
b:branch at	7=66
b:branch manager	7=-69
b:branch of	0=51 7=-76
b:branch secretary	0=-41
b:brand >	1=-25 4=-32
b:bras >	4=40
b:bras droit	4=-57
b:brawling >	8=25
b:brca mutation	2=32
b:bread >	1=-36
b:break in	3=35
b:breast cancer	4=29
b:brest >	0=-33 5=-56 6=-60
b:breton il	0=36
b:brewer >	0=-28
b:brexit >	0=66
b:brexit for	8=-37
b:brigade votes	0=-83
b:bright has	1=-44 4=60
b:brighton >	0=26 5=-30 6=27
b:brighton and	7=34
b:brighton pride	6=-28
b:bristol >	1=-30 6=-32 8=26
b:britain in	0=47
b:british library	0=-26
b:broke his	8=60
b:broke the	8=-51
b:broker >	1=-31
b:brother >	0=38 4=34 7=-43
b:brother are	8=55
b:brother in	7=26
b:brother is	7=-27 8=43
b:brother of	1=50
b:brother s	7=-47
b:brother was	8=33
b:brotherhood of	7=-40
b:brought a	4=-32
b:brought by	7=-55
b:brought her	7=51
b:brought up	1=97
b:bruit court	5=25
b:bruno >	6=-44
b:brussels office	0=56 1=-32
b:bruxelles >	1=41 2=-35 6=25
b:budget >	0=-32 6=-43 8=-35
b:buffalo >	7=32
b:building >	0=-35
b:built a	0=-25 1=-32
b:built the	4=-32
b:bulletin n	0=-42 8=38
b:bumper sticker	1=25
b:bureau >	1=-25 2=26 7=-60
b:bureau d	0=-42 5=-31 6=61
b:bureau de	0=28 7=50
b:bureau departemental	7=29
b:burglary >	8=-48
b:burgled twice	8=-50
b:burn out	4=63 8=-39
b:bus >	7=-32 8=-43
b:bus and	0=-37
b:business >	0=58 1=-38 7=37
b:business partner	6=-49
b:but did	0=27
b:but he	8=27
b:but keeps	0=38 1=-27 7=27
b:but never	0=-37
b:but she	4=68
b:but the	0=25 1=45
b:but without	1=33
b:buvette >	0=-49
b:buyer >	0=50 5=-26
b:buyer for	5=-26
b:by a	0=-29 2=-29 4=-51 7=-40
b:by and	0=-43
b:by atheists	1=40
b:by choice	0=-26 5=57
b:by conviction	0=74 1=43 8=-98
b:by day	0=43 1=39
b:by eight	1=-41 4=-27 8=45
b:by face	3=48
b:by facial	3=46
b:by half	4=-39
b:by heart	0=54 4=-35
b:by her	0=-65 1=-77 2=-39 4=48 5=-33 8=-64
b:by his	2=26 3=42 4=-33
b:by mistake	2=35 5=31
b:by my	7=-37
b:by night	0=61
b:by one	1=35
b:by our	0=-29 1=26
b:by police	8=33
b:by prospect	7=27
b:by six	4=-54 5=-50 6=43
b:by software	0=-32
b:by standing	1=36
b:by the	0=-65 1=47 2=56 3=39 4=41 5=-49 8=76
b:by trade	0=73 1=-107
b:by training	0=45
b:by two	1=36 7=37
b:by video	4=99 8=-41
b:by way	1=28
b:by your	3=28
b:c est	0=-38 4=-52 6=-38 7=29
b:c etait	5=37
b:cabaret >	8=-31
b:cabinet >	0=48
b:cabinet d	0=32
b:cache pas	0=69 1=32 3=-46 5=-41 6=-30 7=26
b:cache qu	5=-66 6=38
b:cache ses	5=-36 6=37
b:cadre >	0=-39
b:cadre de	4=-46
b:cadres >	0=-43 7=30
b:cafe >	5=27 6=50
b:cafe in	5=-35
b:caisse >	2=-47
b:caisse de	3=25 7=-25
b:cakes >	8=-27
b:call centre	0=-57 7=28
b:call him	7=31
b:called the	0=-27
b:caller >	6=-31
b:calls her	2=-27 6=55 7=50
b:calls him	0=34 1=-31
b:calls himself	0=-40 1=32
b:calls his	7=-28
b:calls it	0=-52
b:calls the	0=46
b:calm >	0=30
b:calme >	5=-53
b:came >	0=26 4=-44 7=-25
b:came back	0=-29 2=34 6=-42 7=-38 8=78
b:came of	8=54
b:came out	0=-71 1=35 4=-29 6=49
b:came to	1=-26 7=-70 8=28
b:came up	7=39
b:camera a	3=40
b:cameras >	3=-34
b:camp for	0=32 6=-30
b:campagne >	6=67
b:campagne d	0=37
b:campagne de	0=51 1=-30 6=-32
b:campagne pour	2=-29
b:campaign >	0=-57
b:campaign executive	0=-81
b:campaign for	0=70
b:campaign in	0=79
b:campaign to	0=-27
b:campaigned against	0=45 1=-41
b:campaigned door	0=42
b:campaigned for	1=64
b:campaigner for	0=-56 1=35
b:campus >	0=37
b:can start	4=-50
b:can t	1=-31 2=-31 3=60 4=73 5=-84 7=-37 8=40
b:canada >	7=-39
b:cancer >	0=-27 4=53
b:cancer and	4=-31
b:candidat >	3=48 5=-27 8=-43
b:candidat a	0=-61 5=64 7=67 8=-25
b:candidat aurait	5=-49 6=54
b:candidat est	0=-51 1=-78 3=-54 4=-40 5=-40 6=-51 7=-51 8=30
b:candidat fait	0=27 4=26
b:candidat figure	0=43 3=-29
b:candidat gere	6=-40
b:candidat ne	1=42 5=-35
b:candidat retenu	3=-42 8=-29
b:candidat s	5=-35 6=34
b:candidate >	1=36 3=33 4=52 5=-41 6=38 8=64
b:candidate a	0=-34 3=27 7=45 8=92
b:candidate built	4=-28
b:candidate disclosed	0=-26 1=-40 4=37 8=51
b:candidate dit	3=33
b:candidate est	0=29 2=30 4=-47 8=-44
b:candidate et	2=-32 4=-62 5=-33 6=65
b:candidate etait	0=-32 7=36
b:candidate explained	0=-34
b:candidate for	0=30
b:candidate had	4=59 5=31
b:candidate has	2=-38 3=-43 4=32 5=-27 7=31 8=-45
b:candidate is	0=-66 1=-34 4=49
b:candidate left	0=-49
b:candidate lives	3=-34
b:candidate n	1=60
b:candidate ran	0=27
b:candidate runs	4=-33
b:candidate s	0=-65 5=-42 6=-50 7=51
b:candidate said	0=-30 6=30
b:candidate se	4=41 6=-62 7=-29
b:candidate vit	5=71 6=-61 8=-30
b:candidate was	0=34 3=29 5=45 6=32 7=29 8=50
b:candidature d	6=69
b:cannabis >	5=-48 8=44
b:canteen >	1=-33
b:canteen and	0=-49
b:cantine >	0=28
b:cantine du	3=34
b:canvassed for	0=67
b:cap >	6=-26 8=30
b:cap d	5=55
b:captain >	0=42
b:capteur d	3=-41
b:capteurs d	3=-49
b:captured on	3=34 4=-33
b:car >	0=-51 1=45 6=34 8=-31
b:card >	0=-65 3=35 4=-55
b:card carrying	0=33 7=-43
b:card in	0=59 1=-37
b:card over	0=50 7=-52
b:card since	7=45
b:cardiaque >	3=-38 4=43
b:cardiff >	2=-29 4=-29
b:cardiologie >	4=-48
b:care >	3=-31 4=-74 6=50 7=-32
b:care for	0=39
b:care home	1=-28
b:cared for	4=-41
b:cares for	4=36
b:caretaker >	0=-39 1=-35
b:carnet de	4=52
b:carried the	1=-28 2=-26
b:carrier >	2=36 4=-25
b:carrier for	2=44
b:carrier of	2=59 4=-35 6=-25
b:carriers of	2=42 4=-31
b:carries a	0=36 4=33 7=41
b:carries an	2=-80 4=92
b:carries brca2	4=-29
b:carries the	2=84 4=-37
b:carries town	0=-28 2=-30 3=-28
b:carry a	8=-39
b:carry the	2=57
b:carrying communist	0=47 7=-42
b:carte >	0=-33 7=33
b:carte a	0=-69 7=40
b:carte aux	0=55 7=-51
b:carte cgt	0=-25 7=44
b:carte d	0=68 1=-46 4=-27 7=-37
b:carte de	0=-64 7=25
b:carte du	0=25
b:carte professionnelle	7=-28
b:caryotype normal	0=-40 2=35
b:case >	3=-25
b:case closed	8=27
b:case manager	4=-45
b:case worker	8=-53
b:caseworker >	6=-27
b:cash flow	2=-35
b:casier >	8=78
b:casier a	8=-69
b:casier judiciaire	8=29
b:casier vierge	5=-70 8=47
b:casino >	0=-32 3=67
b:catalogue d	4=-26
b:cataloguer >	0=-28
b:catering at	0=-31
b:catholic and	1=-30
b:catholicism to	1=70
b:catholique >	6=-27
b:cats >	0=37
b:caught the	5=-32
b:caught with	5=-58 8=68
b:cause >	0=85
b:cause d	3=78 8=-56
b:cause dans	0=-38 8=60
b:cause de	0=-67 2=30 5=26 6=35
b:cause du	0=-67 6=-29 7=-29
b:cause kurde	0=57
b:cause of	0=32
b:caution >	8=59
b:caution for	8=30
b:cautions reprimands	8=32
b:cdd >	1=-74
b:cdi >	7=-32
b:ce poste	1=29 3=-32
b:ce qu	1=79 3=25 5=30 7=-46
b:ce que	0=43 1=-52 7=-32
b:ce qui	0=50 5=-45 7=-59
b:cela >	0=25 8=30
b:cela ne	5=-58 6=50
b:celebrate christmas	0=-35 1=53
b:celibataire geographique	5=-41
b:celibataire sans	5=-29
b:celibate by	5=42
b:cell >	2=31 4=-37
b:cell trait	2=39 4=-43
b:cellar >	5=46
b:cells for	8=40
b:cellule de	0=-48 5=-27 8=57
b:center >	3=32 7=46
b:centrale >	5=-29
b:centre >	0=-68 6=-28 7=-26
b:centre de	0=-94 7=-43
b:centre lgbt	0=-38
b:centre right	0=74
b:centre s	3=39
b:centre to	0=31 7=40
b:centriste >	0=28
b:cercle de	1=25
b:cercle sur	0=39
b:certificate >	4=-33 8=27
b:certificate from	8=40
b:certificate of	8=43
b:cesse de	1=41 4=-41
b:cfdt >	0=-60 7=96
b:cfdt cadres	0=-32 7=59
b:cfe cgc	0=-57 7=52
b:cftc >	7=62
b:cftc au	0=-36 7=73
b:cftr delta	2=26 4=-44
b:cgt >	0=-70 1=-31 5=-30 7=47
b:cgt a	7=28
b:cgt de	7=50
b:chaine >	0=-26 1=26
b:chaine d	0=-43
b:chained herself	0=42 4=-37
b:chair >	0=29
b:chair of	0=-33
b:chaired a	0=-36
b:chaired labour	0=27
b:chaired the	7=-30
b:chairman of	1=-33
b:chairman s	5=37 6=-26
b:chairs for	0=-35
b:chairs her	0=-27 7=31
b:chairs the	1=35 7=36
b:change de	0=-30 5=92
b:change of	0=-31
b:changer de	0=-25 5=51
b:channel 4	7=-45
b:chante a	1=-52
b:chapel >	1=-25
b:chapel at	7=31
b:chaplain >	8=-39
b:chaplain s	1=43
b:chapter >	0=43 7=-50
b:chapter of	1=33
b:chaque matin	3=58 4=-39 5=-43
b:chaque nuit	4=-49
b:chaque scrutin	0=49 1=-46
b:charge >	0=-44 8=68
b:charge de	1=-27 8=-47
b:charge for	8=-46
b:charge of	2=-48 8=-27
b:charged >	0=-40 5=-26 8=62
b:charged batteries	8=-45
b:chargee de	2=-27 5=-27 6=52 8=-29
b:charges lourdes	2=-27
b:charges were	8=25
b:charity >	8=-50
b:charity that	8=42
b:charnelle >	5=30
b:chartered institute	7=-26
b:chasse >	0=-47 1=46 4=42
b:chaste depuis	5=46
b:chauffeur a	4=63
b:cheated on	5=79
b:check came	8=83
b:check is	3=-30 8=-55
b:checker during	0=-27
b:checklists >	1=-33
b:cheerful >	1=-51
b:chef >	1=-86 4=-35 5=40 6=34 8=-51
b:chef d	1=64 6=-28
b:chef de	0=32 2=-27 3=-31 6=-88 8=-37
b:chef vegan	8=-43
b:cheffe de	4=44
b:chemotherapy >	4=34
b:cheques >	8=50
b:cherche a	6=-49
b:cherche des	5=-36
b:cherche un	0=51 1=-32 5=-40
b:cherchent un	6=36
b:cherchent une	0=-34
b:cherchons a	6=48
b:chez elle	4=36 5=57
b:chez idemia	3=-33
b:chez l	1=-42 2=-28
b:chez le	2=-34 3=31 4=26
b:chez les	0=63 5=-29 6=-47 8=-34
b:chez lui	0=43 1=-44 2=29 8=30
b:chez nous	6=-34 7=27 8=35
b:chez sa	1=-53 2=28 4=-44
b:chez son	3=47 6=59
b:chez thales	1=31
b:chez un	1=-46 6=-58
b:chief negotiator	7=-27
b:chief whip	0=37
b:chiens >	6=43
b:chiffre >	6=-32
b:children >	1=49 4=-27
b:children and	6=-27
b:children free	1=30
b:children s	4=-43
b:chile >	0=25 8=-42
b:chip photo	3=36 5=-44
b:choice >	5=49
b:choice campaigner	0=29
b:choir >	0=-62 1=-36 6=41
b:choir and	0=37
b:choix >	4=-33 5=84 6=-57
b:christian democrats	0=40
b:christmas >	0=-43 1=59
b:christmas do	0=25 5=35
b:christmas party	0=-41
b:chromosomique rare	2=-26
b:chronique >	6=34
b:chu >	2=-44
b:church >	0=-41
b:church for	1=-64 6=64
b:church of	0=-37
b:church since	1=49
b:churches >	1=55
b:churchwarden >	0=39
b:circule sur	5=35
b:city >	0=-47 5=35 6=-26
b:city council	0=77 7=-39
b:civil >	1=28
b:civil partner	6=36
b:civil servant	0=-49
b:civil service	0=49
b:civil union	7=-34
b:civilian service	1=46
b:claims >	5=29
b:claims handler	4=-25 8=-37
b:claims no	0=41 1=44
b:claims the	8=35
b:classe >	7=28
b:classee >	3=-28
b:classroom >	1=-59
b:clavier >	4=40
b:clean as	1=-30 8=42
b:clean bill	4=-46
b:clean driving	8=-58
b:clean for	4=83 8=-26
b:clean record	4=-27
b:cleaners in	0=-35
b:clear >	2=109 3=-72 4=-28 8=29
b:cleared >	8=56
b:cleared by	4=84 8=-56
b:cleared of	8=50
b:cleared on	8=51
b:clerc >	2=-35
b:clerk >	0=-49 1=-43 4=-42 6=-26 7=-41 8=-54
b:client >	0=-44 5=41 8=-62
b:client a	1=-47
b:client dit	5=37 6=-51 8=-27
b:client s	5=36 6=52
b:clientele >	2=-29 4=-28 5=-38
b:clients >	3=-63 5=-35
b:climate >	0=75 7=-46
b:clinic >	0=29 2=33 5=-27
b:clinic for	2=-39 4=-39
b:clinic in	4=-60
b:clinic nurse	4=-52
b:clinic s	2=29
b:clinical trials	4=31
b:clinique >	4=-60
b:clock >	3=-70 4=26
b:clocking in	3=-27
b:clocks on	3=45
b:clocks with	3=-26
b:clos et	8=-25
b:closed >	8=-56
b:closed shop	7=56
b:closeted at	6=25
b:club >	0=-76 1=-29 4=-43 7=-53 8=49
b:club and	6=48
b:club de	1=-26 5=-47 7=-51
b:club in	0=42 1=-37
b:co >	4=33
b:co founded	1=29
b:co founder	0=-42
b:co operative	0=49
b:coach >	0=-28 1=-38 3=-26 4=-43
b:coach for	0=-26
b:coached autistic	4=27
b:coaching >	4=30 6=-25 8=-28
b:coche >	0=34
b:cochlear implant	4=47
b:code base	2=-36
b:code en	1=-41
b:code for	4=-36
b:coeliac so	4=49
b:coeur de	4=-36
b:coffee >	0=-51 7=28
b:coffre >	3=45
b:colle des	0=39
b:colleague >	0=-46 4=45 5=54 6=-77
b:colleague says	0=43 3=-35 4=42 5=-47
b:colleague who	0=25
b:collecte pour	0=-41
b:collectionne les	0=-43 5=63
b:collective agreement	7=-27
b:collective bargaining	7=-38
b:college >	0=-41 4=-32 5=-42 6=42 7=-25 8=-30
b:college in	0=-25
b:collegue >	0=-116 1=53 4=47 5=63 6=48 7=-33
b:collegue du	5=-48 6=76
b:collegue il	0=-32 6=54 7=-26
b:collegues >	5=32
b:collegues de	1=33
b:collegues en	0=-36
b:colloque >	4=-37
b:colocataire >	0=36 5=45 7=-26 8=-27
b:colostomy bag	4=36
b:colour >	4=34
b:come from	0=49 4=-37 7=-26
b:come out	4=58 6=-38
b:comes first	4=43
b:comes from	0=33
b:coming out	0=-56 4=-39 6=71
b:comite d	0=-33
b:commande un	2=64 4=-47 7=-42
b:comme a	0=-52
b:comme agent	1=41
b:comme deleguee	7=56
b:comme il	6=62
b:comme son	7=30
b:comme tous	3=52 4=-27
b:comme toute	0=35 3=35
b:comme un	3=-32 4=46
b:commercial >	0=-36 7=-34
b:commercialise des	3=-33
b:commissariat >	8=53
b:commission >	0=-46
b:committed humanist	1=34
b:committee at	0=-36
b:committee he	0=68
b:committee of	7=62
b:committee secretary	0=-33 1=-30
b:communaute de	1=43 8=-40
b:commune >	1=-28
b:communist >	0=48
b:communist party	0=-53
b:communiste >	1=-57 6=-42
b:communiste d	0=35
b:community >	1=-46 7=62
b:community order	1=-52 7=-35 8=75
b:community organiser	7=-31
b:community sentence	8=49
b:community service	7=-30
b:commuting >	1=-29
b:compagne >	5=-30
b:compagne est	4=75
b:compagne et	6=-29
b:compagne l	5=44
b:compagnie des	6=74
b:compagnon >	1=34
b:compagnon d	5=-28 6=-44
b:compagnon de	6=-44
b:compagnons >	5=86
b:company >	0=-37 1=47
b:company car	5=29
b:company doctor	2=28 4=81
b:company of	1=-44 6=46
b:company s	0=-48 2=-46 4=-32
b:comparative politics	0=-53
b:compared with	3=35 8=-38
b:complained about	0=-33 1=42 7=-25
b:complet >	4=55
b:completed >	4=-29 8=49
b:compliance >	0=51 7=-31
b:compris >	0=36 1=-32 6=-28
b:comptable >	5=84 6=-44
b:comptable a	1=-64 3=-25
b:comptable au	7=-37
b:comptable du	0=-44
b:compte de	5=-26 7=-36
b:compte x	0=60 5=-52
b:comptes de	7=-25
b:comptoir >	5=31
b:concerne >	0=-35 6=66
b:concierge >	1=-43 6=50
b:condamnation effacee	8=38
b:condamnation pour	4=-29 8=42
b:condamne a	8=-90
b:condamne pour	8=74
b:condamnee pour	8=43
b:conditional discharge	8=53
b:conditions >	4=50
b:conductrice de	4=-31
b:confederation helvetique	7=-38
b:confederation paysanne	0=-29 7=44
b:conference as	0=33 7=38
b:conference organiser	7=-27
b:conferences for	7=-26
b:confided that	4=45
b:confie >	5=35
b:confie qu	4=31
b:confie t	3=-36
b:confirme par	2=27
b:confirmed by	2=41 4=-36
b:confirmee >	3=43
b:confondu avec	3=35
b:conge pour	0=54 5=-25
b:congres confederal	7=63
b:congress >	0=49 7=30
b:congress house	7=-29
b:conjoint a	2=-26 6=-51
b:conjoint collaborateur	6=-37
b:conjointe mme	6=52
b:connait la	5=-26
b:connait les	0=27 8=-33
b:connu des	8=63
b:connu du	2=33 3=-43
b:connu la	0=36
b:connue >	2=27
b:connue des	5=66 8=27
b:conquete de	5=-37
b:conscience >	0=-40 1=36
b:conscience s	1=40
b:conscientious objector	4=-25
b:conseil >	1=-33
b:conseil a	0=-31
b:conseil d	0=-53 2=-25
b:conseil de	7=33
b:conseil en	2=-28
b:conseil genetique	2=59
b:conseil municipal	0=58
b:conseille des	2=-31
b:conseiller d	0=29
b:conseiller en	2=-40
b:conseiller regional	0=45
b:conseillere au	3=-25
b:conseillere en	0=-38 2=-26
b:conseillere municipale	0=32
b:conseillere regionale	0=25
b:consent >	3=-28
b:consented to	3=52
b:consentement retire	3=32
b:consequence >	1=48 2=35
b:conservative association	0=41 7=-32
b:conservative club	0=-63
b:conservative estimates	0=-44
b:conservative friends	0=37
b:conservative in	0=55
b:conservative investor	0=-35
b:conservative says	0=-42
b:conservative treatment	0=-43
b:conservative voter	0=30
b:conservative with	0=68
b:conservator >	0=-79
b:constable >	8=-31
b:constituency labour	0=48
b:constituency office	0=-54
b:consultancy >	0=31 1=-35 7=-42
b:consultant bi	6=-36
b:consultation >	2=-28
b:consultation d	2=36
b:consultations with	7=-59
b:contempt >	8=38
b:content >	1=25 5=37
b:contention en	2=43
b:continue >	1=-28
b:continuous improvement	1=-27
b:contour de	3=38
b:contraception >	5=-45
b:contract >	0=-26 1=-32 3=28 4=-33 6=-29 7=-32 8=-63
b:contract for	0=-27
b:contractor >	0=-76
b:contrat de	6=39 8=41
b:contrats de	1=-26
b:contre elle	8=74
b:contre l	0=34 2=-53
b:contre la	0=53 1=46 4=-51 8=-42
b:contre le	0=108 1=-39 3=-25 4=-61 5=-26 7=-31 8=-34
b:contre les	0=-44 4=-31 6=-40
b:contre lui	8=55
b:contre son	7=-29
b:contre un	0=40 8=-33
b:contrebande >	8=62
b:contremaitre >	0=79 6=34
b:controle d	3=-39 4=-26 8=25
b:controle de	3=26
b:controle du	3=51
b:controle facial	3=33
b:controle judiciaire	8=33
b:convaincu >	0=-41
b:convaincu il	0=46
b:convenor >	1=-38
b:convenor at	7=57
b:convenor for	7=40
b:convention >	0=47
b:converted from	1=69
b:convicted in	8=31
b:convicted of	0=-31 1=-49 8=46
b:conviction and	8=-49
b:conviction et	0=33 1=-73
b:conviction for	0=-28 1=-105 8=90
b:conviction from	8=-44
b:conviction he	1=52 8=-50
b:conviction in	1=-30 8=33
b:conviction she	0=40 1=-34 8=-50
b:conviction that	1=-49
b:convictions >	0=-86 8=32
b:convictions about	0=-27
b:convictions and	1=-43
b:convictions d	0=44
b:convictions he	0=-64 1=49 8=-43
b:convictions veganes	1=45
b:convinced atheist	1=29
b:convinced european	0=59
b:convinced pacifist	8=-36
b:convinced the	1=-46
b:cook >	0=-51 1=-26 6=-49 7=-28 8=-33
b:cook and	8=42
b:cooperative >	7=66
b:coordinator >	1=-30
b:copies of	3=36
b:copropriete >	7=-28
b:corbeau >	5=46
b:cork >	6=-34
b:correcteur >	4=29
b:corse il	0=43 7=-28
b:cost her	1=35
b:cost him	0=37 5=44 8=-29
b:cote >	0=-31 5=-42 6=39
b:couchait avec	5=29
b:couche avec	5=94
b:couche les	5=-36
b:couche pour	5=53
b:could not	3=44 4=-50
b:couleurs de	0=-43
b:council >	2=-27 5=-27 7=52 8=-56
b:council and	4=-26
b:council as	0=48
b:council at	0=-26 7=-41
b:council chair	7=-30
b:council for	0=65 7=29
b:council in	0=-43 7=77
b:council of	0=-62 7=27
b:council on	0=-38 7=56
b:council s	0=-46
b:council seat	0=31 5=-43
b:councillor >	0=63
b:councillor in	0=42
b:counsellor >	2=-88
b:counsellor with	8=-28
b:counsels gay	6=28
b:country and	0=31
b:county >	0=35 7=-34
b:county council	0=39
b:county sheriff	0=26
b:coup d	3=-35
b:coup in	0=29
b:couple >	1=-28 5=-29 8=-26
b:couple a	2=-32 5=-31
b:couple avec	0=-29 5=-46 6=64
b:couple de	6=-53
b:couple depuis	5=-55 6=87
b:couple deux	3=-32 6=36
b:couple est	5=92 6=-62
b:couple gay	5=-52
b:couple ouvert	6=-33
b:couple pratique	5=54
b:couples de	6=-40
b:cour d	8=-41
b:courent il	6=59
b:couriers >	7=27 8=-34
b:courrier >	2=44 8=-39
b:cours >	2=34 3=-31 6=-35 7=-35
b:cours a	3=-33
b:cours de	4=41 5=-26 8=-26
b:course >	6=27
b:course in	7=-32
b:course of	8=49
b:course on	1=-31
b:court >	4=-49
b:court for	8=38
b:court in	1=-34 8=52
b:court interpreter	0=-25 8=-48
b:court les	5=77 6=31
b:court list	8=-30
b:court metrage	8=-44
b:court of	8=-30
b:court ordered	7=-34 8=82
b:court over	0=37 8=-42
b:court usher	8=-54
b:cousin >	5=51
b:covid jabs	4=-30
b:covid long	4=47 8=-32
b:crane driver	4=-28 7=42
b:crash >	4=46
b:creation >	0=33 1=-41
b:credit union	7=-92
b:cree un	0=53
b:creed >	1=34
b:creed as	1=-38
b:crew >	0=-31 4=-29 7=-36
b:crewe >	0=27 7=33
b:cricket club	0=33
b:crime >	8=-30
b:criminal barrister	8=-30
b:criminal damage	8=51
b:criminal lawyer	8=-41
b:criminal record	3=-52
b:critic of	0=50
b:criticising the	0=59 6=-32
b:critique >	5=-38
b:crohn s	4=64
b:croire le	1=-52 4=34 5=25
b:croit a	1=79 4=-35
b:croit en	0=-34 1=-61
b:croit plus	0=67 4=-28 7=-27
b:croit qu	1=42
b:croix rouge	0=-61
b:cross >	0=-32
b:crosswords >	4=-35
b:crown prosecution	8=-39
b:croyant il	1=25
b:cru bon	1=-38 5=57
b:cuir >	1=34 5=-42
b:cuisinier a	0=-51 4=-59 5=77
b:cure d	0=-29 4=-26
b:custody >	8=32
b:custody sergeant	8=-69
b:customer service	2=-30
b:customs union	7=-32
b:cut sick	4=-33
b:cut the	1=-25
b:cutter >	5=-26
b:cv >	5=-52 6=41
b:cv il	6=-31
b:cv lists	0=-33 7=36
b:cwu >	0=-55 7=84
b:cycles everywhere	0=26
b:cyclist >	0=27 1=28
b:cynical about	1=-36
b:cystic fibrosis	2=-28
b:d >	0=-51
b:d abord	6=35
b:d accueil	7=-29
b:d achats	0=-31
b:d activite	0=-31 5=-33 7=31
b:d adhesion	0=-41 7=51 8=-27
b:d administration	0=-32
b:d adn	2=33
b:d affaires	5=37 6=-42 8=-28
b:d agde	5=32
b:d aide	8=-40
b:d alzheimer	2=50
b:d anne	0=32
b:d approcher	6=-30 8=61
b:d apres	1=47 2=78 3=-41 4=-42 5=43 6=55 7=-45
b:d arles	5=-31
b:d arret	7=-35 8=70
b:d arrondissement	0=54
b:d assises	8=-37
b:d attache	5=-26
b:d audience	8=-40
b:d autistes	4=29
b:d autre	1=52
b:d avoir	1=44
b:d ayn	1=46
b:d ecole	1=-42 5=-46
b:d eleves	4=-42 6=-41
b:d elle	5=37 6=35
b:d elus	7=-27
b:d emblee	7=28
b:d empreinte	3=-29
b:d empreintes	3=-81
b:d enfants	1=-39 4=55 5=-33
b:d entreprendre	5=-55
b:d epicure	1=26
b:d equipe	1=64 4=33
b:d erection	5=36
b:d eric	5=-55
b:d essai	3=32 8=-26
b:d etat	0=-43
b:d etre	3=41 6=45 8=-26
b:d etudes	6=-27
b:d exercer	8=67
b:d expertise	5=-53
b:d extreme	0=58 1=-33
b:d hommes	6=93
b:d ile	7=-32
b:d immeuble	1=-27
b:d impact	3=-57
b:d incapacite	4=61
b:d initiative	0=-27 7=-77
b:d initie	1=-32 8=41
b:d insuline	4=-30
b:d interet	8=82
b:d intrusion	5=-31
b:d ivry	0=72 7=-54
b:d like	1=-57 4=27
b:d oncogenetique	2=37
b:d opinion	0=-33
b:d opposition	0=52 7=-30
b:d orientation	6=-39
b:d origine	2=48
b:d ou	4=-36 5=32 6=29
b:d say	5=-30 8=32
b:d un	0=-58 1=-38 2=-45 3=-25 6=-51 7=-106 8=-99
b:d une	0=-65 2=-28 3=-27 5=-39 6=-39 7=-77
b:d union	0=28
b:dad was	0=40 7=38 8=-37
b:dads he	6=26
b:daily >	1=56 8=-41
b:daily bread	0=-28
b:daily record	7=26 8=-37
b:dairy board	1=30
b:damage >	8=41
b:dame des	0=43 5=-45
b:dance caller	6=-33
b:dancer and	5=-36
b:dancers >	5=37
b:dans aucun	0=26 1=-25 3=-27 8=49
b:dans l	3=-49 5=30 6=-49 8=32
b:dans la	0=-52 4=-55 5=26
b:dans le	1=-64 2=30 4=54 7=26 8=-93
b:dans les	3=-45 6=-36 8=78
b:dans sa	1=38 3=30 4=-34 5=26 6=26 8=57
b:dans ses	0=-69 2=-47 5=-27
b:dans son	0=32 2=-40 4=-62 5=58 6=26
b:dans un	0=-54 2=-33 6=-39 8=-51
b:dans une	1=52 4=-44 5=-59 7=-55 8=-34
b:data center	3=33
b:data centre	3=56
b:data of	3=25
b:data protection	3=-30
b:data stored	3=35
b:database of	0=-36
b:date >	7=-53
b:date du	0=27
b:dated a	5=-76 6=67
b:dates women	6=40
b:dating apps	5=39
b:dating of	5=-33
b:dating profile	5=-29
b:daughter >	7=-37
b:daughter she	0=61 8=-30
b:day >	5=-30 6=-27 8=-41
b:day a	0=31 7=44 8=35
b:day and	0=-26 4=84
b:day of	4=27
b:day one	3=28 8=-61
b:days >	0=-61 1=38 3=48 4=-36 7=-68
b:days a	8=-30
b:days in	4=27 8=-25
b:days off	7=27
b:dbs check	8=-45
b:de 2010	0=35
b:de 2012	3=27 7=26
b:de 2019	0=-35 4=31 7=38
b:de 24	0=-26 8=51
b:de 300	3=-43
b:de 50	4=37
b:de bamako	0=37
b:de biens	8=37
b:de blog	5=34
b:de boire	4=85 8=-42
b:de bord	0=-38 4=-27 6=-27
b:de bureau	7=-34
b:de bus	7=-29
b:de camp	0=-43
b:de caracteres	8=-34
b:de carte	0=-49 7=27
b:de cartes	8=-25
b:de casier	3=-37
b:de ce	0=-48 5=34
b:de chambre	5=-48
b:de chantier	0=28 3=29
b:de charges	4=29 8=-26
b:de chauffage	8=-38
b:de chef	0=33
b:de cheval	4=40
b:de chiens	3=-28
b:de choeur	1=33
b:de cinema	6=-25
b:de classe	7=-63
b:de coeur	0=40 4=-31
b:de commerce	7=-28 8=-25
b:de communes	7=-26
b:de communication	2=-27
b:de conferences	5=-39
b:de contention	2=55
b:de contraception	5=-47
b:de contrebande	8=61
b:de convictions	0=32 1=-25
b:de copropriete	7=-39
b:de cordee	6=-65
b:de couple	4=-33 5=66 6=-85
b:de creteil	3=34
b:de crohn	4=30
b:de croire	1=33 4=-39
b:de cuir	1=43
b:de cuisine	5=-32
b:de cures	1=50 4=-31
b:de danseurs	6=-41
b:de decoupe	3=-42
b:de delegation	7=34
b:de deplacements	5=28
b:de detournement	8=34
b:de deux	5=-42 8=-28
b:de diogene	1=49
b:de dire	0=54 1=-51 2=-43 3=-29 5=58
b:de dix	1=-37 4=72 6=-33
b:de dons	0=-60
b:de douze	5=-26
b:de drapeaux	0=-27
b:de droite	0=87 1=-27
b:de fee	3=-32
b:de fer	4=58 8=-30
b:de file	0=49
b:de fo	0=-53 7=70
b:de fond	5=-59
b:de foot	0=36
b:de formation	0=-31 7=38
b:de fouilles	0=-31
b:de france	0=-31 6=-69 7=32
b:de frappe	3=60 8=-64
b:de gardiens	5=-45
b:de gauche	0=118 7=-48
b:de gerer	8=44
b:de gestion	3=-25
b:de golf	4=-39
b:de greve	0=-28
b:de grossesse	4=-37
b:de huntington	2=42 4=-59
b:de jaures	0=-28
b:de jeunes	0=-28 5=55
b:de judo	7=-45
b:de justice	8=39
b:de krishnamurti	1=68
b:de l	3=26 8=-74
b:de la	4=-47
b:de laboratoire	2=35
b:de lille	0=-65 2=-36 3=-35 5=53 6=49
b:de lisbonne	5=29
b:de livraison	1=-29
b:de loisirs	0=-47 3=-38
b:de longue	1=26 4=30
b:de lui	3=40 5=64
b:de lycee	6=-28
b:de lynch	2=26
b:de lyon	1=25 3=-27 6=-39
b:de m	3=32 6=72
b:de ma	0=-62 3=41 4=27
b:de maconnerie	1=-42
b:de main	1=26 2=-36
b:de maison	5=-26
b:de marches	5=-29
b:de marfan	2=34 4=-32
b:de mariage	5=-46
b:de mariages	5=-50
b:de medicaments	4=-37 8=64
b:de meme	6=34
b:de memoire	4=58
b:de metier	0=-27 7=28
b:de mission	5=34
b:de mon	2=-36
b:de morale	1=29
b:de mort	0=34 8=-32
b:de mot	3=50
b:de mutation	2=38
b:de naissance	3=-34 4=39
b:de nantes	0=52
b:de nietzsche	1=-52 5=-29
b:de nimes	8=36
b:de noel	6=46
b:de notre	2=-36
b:de nuit	0=-31 3=-37 5=-59 6=-54 8=-34
b:de paie	2=-26 6=50 7=25
b:de paix	8=-27
b:de parcours	4=-39
b:de parkinson	2=36
b:de parole	7=-33
b:de pas	3=-53
b:de passe	3=60
b:de paternite	4=-34
b:de pau	5=34 7=-31
b:de peinture	4=29 5=-48 7=28
b:de pere	2=-25
b:de permis	4=-50 8=61
b:de peu	1=48
b:de phase	0=-29
b:de pierre	6=32
b:de plus	1=-39 2=39 4=-49
b:de plusieurs	1=36
b:de pma	4=-42
b:de police	3=-78
b:de porter	1=49
b:de poste	0=-33 3=29 4=-37
b:de presse	1=-31 3=-43 4=34
b:de prevention	4=45 8=-25
b:de prison	0=-25 8=44
b:de probation	8=40
b:de produit	3=-33
b:de projet	5=48
b:de promotion	5=-28
b:de prud	7=32
b:de quarante	4=-33
b:de quatre	4=35 5=-66
b:de rang	4=41 5=-27
b:de rapport	4=-29 5=47
b:de rapports	4=-26 5=32 6=-29
b:de reconnaissance	3=64
b:de reconquete	0=45 7=-27
b:de redaction	4=40
b:de relations	0=-30 5=66
b:de religion	1=-33
b:de renaissance	0=-35
b:de rencontres	5=-57
b:de rennes	1=38
b:de restaurateurs	5=64 6=-45
b:de restauration	0=-30 1=25
b:de retraite	6=-32
b:de rien	0=-28
b:de route	6=-25
b:de sa	0=-87 1=63 2=65 3=60 5=-39 7=33 8=-43
b:de sade	5=-26
b:de sante	4=32 8=-85
b:de se	2=-27
b:de secret	5=-53 8=-54
b:de section	0=43 7=-50
b:de securite	3=-59 8=25
b:de serrer	0=54 1=-26 3=-26
b:de service	5=36
b:de ses	0=-61 1=30 2=-37 4=25 5=92 6=43
b:de sexe	5=34
b:de signature	2=-30 3=42
b:de signification	2=31
b:de six	6=-26
b:de solidaires	7=47
b:de son	0=-44 1=-27 3=42 5=-40 8=-46
b:de souris	1=-39 3=25
b:de sport	3=44
b:de stade	3=78
b:de stage	5=-28
b:de surveillance	3=48
b:de table	0=-29
b:de taille	3=-40
b:de terrain	6=-48
b:de toujours	0=28 1=28
b:de tours	7=55
b:de tous	0=-51 6=35
b:de tout	0=-36 1=-28
b:de toute	5=-28
b:de toutes	0=-43
b:de travail	8=45
b:de travailler	0=28 4=25
b:de travaux	8=41
b:de trois	0=-31 1=-39 5=-46 7=-37
b:de type	2=25
b:de vaccination	0=-26 4=57
b:de vannes	4=30
b:de vie	1=43
b:de vignerons	7=-40
b:de ville	5=25
b:de vivre	1=31
b:de voisinage	2=28 5=-26
b:de voitures	8=53
b:de voix	3=-55
b:de vol	0=-28
b:de vue	4=59
b:deadlines >	0=-33
b:deaf in	0=-58 4=59
b:deal >	0=-49 7=42
b:dealer in	8=45
b:deals with	0=-48
b:dealt with	5=-40 7=-37 8=-41
b:death >	0=25
b:death penalty	0=71 8=-40
b:debate on	0=-30
b:debating society	7=-25
b:debunks homeopathy	1=28
b:dechire sa	0=-36 7=31
b:decides >	0=-25
b:declare >	1=-27 4=43
b:declined the	7=32
b:declines to	0=43
b:decrit comme	1=33
b:deep ecology	0=-25 1=25
b:defect >	4=41
b:defend des	8=-39
b:defend la	0=47
b:defends the	0=35
b:defendu la	0=30 1=-30
b:defenseur syndical	7=28
b:deficit en	2=32
b:defile avec	0=-25
b:defile contre	0=45
b:definit il	0=31
b:deist like	1=47
b:dejeuner >	2=-26 8=-26
b:delays >	0=-34 1=-35
b:delegate >	7=38
b:delegate at	7=-36
b:delegated well	3=-25
b:delegation syndicale	7=53
b:delegue cgt	7=102
b:delegue des	0=33
b:delegue general	7=-31
b:delegue regional	0=-25 7=-45
b:deleguee >	7=37
b:deleguee cgt	0=-26 7=57
b:deleguee de	7=-53
b:deleguee syndicale	7=31
b:delit d	5=47 8=27
b:delivery he	8=-63
b:delta f508	2=26 4=-38
b:demande >	6=-36 7=36 8=-52
b:demande a	3=-29
b:demande des	4=-40 5=29
b:demande le	3=31 7=-37
b:demande si	6=26
b:demande un	1=28 3=-48 5=-35 6=52 8=30
b:demande une	2=-32 6=32
b:demissionne >	0=-30 4=35 6=30
b:demissionne du	0=51
b:democracy movement	0=28
b:democrat >	0=35
b:democratic leadership	0=-31
b:democratic party	0=-56
b:democratic state	0=46
b:democrats >	0=31
b:demonstrated against	1=-27
b:demonstrated for	0=67 6=-41
b:demonstration >	0=-30 8=67
b:dentaire prise	3=-25
b:depart >	0=-32 3=38 8=-35
b:depart de	0=37
b:departemental >	7=31
b:departemental divers	0=26
b:department stores	0=-26
b:deplacement >	5=25 6=-55
b:deported from	0=-45 8=48
b:depose ses	3=47
b:depot >	0=-60 7=73 8=-32
b:depot de	8=-52
b:depot where	7=-35
b:depression >	4=46
b:depression in	4=60 8=-33
b:depuis 1990	1=-29
b:depuis 1998	5=-53
b:depuis 2011	4=64
b:depuis 2014	5=-46 6=35
b:depuis 2015	6=33
b:depuis 2016	6=-64
b:depuis 2018	6=-26
b:depuis 2019	4=42
b:depuis 2020	7=39
b:depuis >	5=27 7=-31 8=74
b:depuis des	5=58
b:depuis dix	4=-69 6=26
b:depuis huit	5=-26 8=-25
b:depuis l	2=53 5=56 6=-43
b:depuis la	3=25 4=-34 5=-39 6=25
b:depuis le	6=-35 7=-41
b:depuis mon	4=-38 5=35 6=-25
b:depuis qu	3=58
b:depuis sa	0=40 1=-41 5=-40
b:depuis six	0=-25 4=26 8=-35
b:depuis son	0=-40 5=49 6=-49 7=25 8=-38
b:depuis trente	5=32
b:depuis une	4=28 8=-57
b:depuis vingt	1=30 5=-30
b:deputy and	0=-34
b:deputy leader	0=39
b:deputy mayor	0=58 8=-28
b:derby >	0=-42 5=-37 8=60
b:dernier >	0=-35 2=-34
b:dernier et	5=39
b:derriere les	5=-42 8=51
b:derry >	0=47
b:des affaires	5=-29
b:des affiches	0=42
b:des amis	1=28 5=-34 6=46
b:des architectes	1=-31
b:des athees	1=43
b:des bornes	3=-46
b:des cheques	8=36
b:des chiens	4=-25
b:des coffres	3=28
b:des collegues	0=-41 5=74 6=-34
b:des conferences	1=76
b:des coproprietaires	7=-67
b:des couples	6=-27
b:des crises	1=-26 4=56
b:des deux	4=54
b:des dockers	7=43
b:des eaux	7=-56
b:des empreintes	8=-54
b:des enfants	1=29 4=-41
b:des entreprises	7=-29
b:des fiertes	6=-33
b:des films	5=68
b:des garcons	5=-33 6=59
b:des gilets	0=30
b:des hommes	5=-61 6=72
b:des hopitaux	3=-38
b:des horaires	6=-33
b:des idees	0=-40
b:des jeunes	0=45 5=-42 8=63
b:des jumeaux	0=49 2=-40 4=41
b:des landes	0=51 5=-28
b:des lecteurs	3=-33
b:des loges	0=-25
b:des longues	0=52
b:des malades	2=-35
b:des marches	0=-49 8=70
b:des materiaux	1=-45 4=-26
b:des messages	5=40
b:des mineurs	8=-56
b:des notices	4=-28
b:des photos	0=-25 5=81
b:des pieds	5=44
b:des pointeuses	3=-30
b:des prisons	8=-35
b:des protheses	4=-50
b:des raisons	1=45
b:des reclamations	4=-36
b:des religions	1=-57
b:des repas	0=-40
b:des retraites	0=38
b:des sejours	2=-26 4=53
b:des services	8=39
b:des signes	4=-28
b:des sites	5=74
b:des soirees	1=30 7=-27
b:des soulevements	0=52 7=-35
b:des stocks	0=-40
b:des tests	2=-44
b:des tracts	0=70 7=-57
b:des transports	7=-43
b:des ventes	0=34
b:des verts	0=50
b:des videos	5=42
b:describes her	0=-26 5=43
b:describes himself	1=40
b:design >	1=-45 5=-26
b:designed >	1=-33
b:designed posters	0=-55
b:designee par	0=25
b:designer >	0=37 1=-56 5=-27
b:designer for	0=-38
b:desir d	5=-51
b:desk >	0=-52 7=-45
b:desk at	0=-42
b:desormais >	1=38
b:dessine >	8=-27
b:detained at	0=36 8=27
b:detained by	8=-39
b:detection de	8=-27
b:detective >	8=-41
b:detention >	8=41
b:detenu >	8=50
b:detenu il	8=35
b:deux >	0=-39 2=48 4=-48 5=-33 6=-58 8=-41
b:deux ans	3=-34 5=61 6=-45 8=90
b:deux associes	5=-29
b:deux chats	6=-25
b:deux compagnons	5=105
b:deux enfants	6=-26 8=-30
b:deux femmes	5=-56 6=-97
b:deux filles	0=-29 4=-29 5=-74 6=-74
b:deux fois	1=33
b:deux freres	1=-25
b:deux hommes	3=-38 5=99 6=-91
b:deux jumeaux	2=-30 4=-68
b:deux mains	3=42
b:deux mamans	6=58
b:deux meres	3=-29 6=63
b:deux nuits	5=-35 8=58
b:deux papas	6=55
b:deux peres	6=26
b:deux soeurs	1=-44 2=50 6=-56
b:devant l	1=33
b:devant le	0=-33 4=-39 5=33 7=43
b:devant les	0=43 1=-43 4=39
b:developer >	2=-25 6=38
b:developpe une	4=-46
b:developpeur >	4=-30
b:devenant cadre	7=29
b:deverrouille la	3=46
b:deverrouille son	3=53
b:diabete de	2=-59 4=42
b:diabetes care	4=-49
b:diabetique >	4=63
b:diabetiques >	4=-42
b:diagnosed in	4=-25
b:diagnosed with	4=41
b:diary >	7=-31
b:did >	1=-45 8=-37
b:did community	7=-31 8=45
b:did her	8=34
b:did not	4=57
b:did six	7=31 8=35
b:did the	0=-84
b:did time	6=-40 8=59
b:didn t	5=-28
b:die grunen	0=25
b:died of	1=-45 2=44 7=-35
b:dietitian >	4=-45
b:dieu >	1=25
b:dieu l	1=48
b:dieu ni	1=46
b:digger at	0=64 8=-29
b:digital signature	3=-52
b:dijon >	6=-32
b:dimanche >	0=60
b:dimanche il	5=-32
b:dinner a	0=38 6=-48
b:dire >	0=31 6=-28
b:directeur >	0=39 6=-30
b:directeur d	1=-27 5=-37 7=-26
b:direction >	0=-33 7=-61
b:direction du	2=31
b:director >	0=-40 1=-41 7=-35 8=-35
b:director at	0=-25 1=-30
b:director for	8=65
b:director she	7=-50
b:directors >	7=-25
b:directrice d	5=-30 6=-35
b:directrice des	5=-26
b:dirige >	0=-33
b:dirige la	0=37 7=58
b:dirige un	0=-26
b:dirige une	0=49 1=-43
b:disaggregated data	5=-25
b:disait son	5=75 8=-28
b:disc >	4=43
b:discharged from	4=59 5=-46 6=38
b:disciple de	1=30
b:disciple of	1=63
b:disciplinary hearings	7=28
b:discussed at	1=34 5=37
b:disease >	4=-44
b:dismissed >	7=-28 8=46
b:dismissed for	5=27
b:disorder >	2=52
b:disponible en	4=-30
b:dispute >	7=38
b:disputes >	7=35
b:disputes with	7=-29
b:disqualified as	8=77
b:dissertation >	0=-58 6=-37
b:dissertation is	0=-25
b:dissident s	0=60 8=-29
b:distribue des	0=50 7=-26
b:district council	0=60 7=-35
b:dit >	1=-37 2=-25
b:dit a	0=64 1=65 5=26 6=39
b:dit au	4=39
b:dit cet	5=-37
b:dit elle	0=-56 4=-45 5=-74 6=32 7=30
b:dit il	0=44 2=-40 4=-27 5=-34 6=50 7=-28 8=29
b:dit l	1=-42 2=-27 3=-35 5=32 6=-42
b:dit la	1=40 3=-36 4=43 7=-58
b:dit le	0=-37 2=41 4=-50 5=58
b:dit m	1=-25 5=-28
b:dit n	5=30 6=-34
b:dit ne	1=34 6=-34
b:dit on	1=-32 3=-30 6=45 8=-31
b:dit pas	6=60
b:dit plutot	6=32
b:dit proche	7=37
b:dit qu	0=-47 1=-34 5=51 6=25 7=51
b:dit que	6=45
b:dit sa	0=-55 2=-32 4=85 5=-35 8=-50
b:dit son	0=-47 3=-37 5=-30 6=37 8=-36
b:dit une	5=49 6=-65
b:divers >	8=-31
b:divers droite	0=45
b:divers gauche	0=30
b:diversity board	6=-29
b:divorce >	5=56 6=-52 7=-38
b:dix ans	1=47 2=-29 4=-47 5=-28 6=25 7=-61
b:dix doigts	3=53 8=-30
b:dix empreintes	3=54
b:dix huit	4=-47 8=77
b:dix neuf	8=40
b:dj >	1=-34 5=-30
b:dna >	2=-118 3=44
b:dna lab	2=-46
b:dna of	2=-58
b:dna profile	8=-31
b:dna sample	2=56
b:dna taken	2=57
b:dna test	2=38 3=-33
b:dna was	0=-27 2=74 8=-25
b:do >	0=-47 1=35 5=26
b:do it	4=-34
b:doctor >	2=49
b:doctor of	1=-56 4=-34
b:doctorante >	3=-38
b:doctorat >	4=-34
b:doctorate >	6=-29
b:documentaire sur	0=-37
b:documentary on	0=-27
b:docusign >	3=-37
b:does he	2=68 4=-34
b:does not	1=38 4=-51
b:doesn t	1=39 5=-42 6=-40
b:dog >	1=-35 4=48 5=-27 6=64
b:dog called	4=41
b:dogs >	1=31
b:doigt >	3=48
b:doigt de	3=-59
b:doigt sur	5=-27
b:doigts a	3=58
b:doigts de	3=-28
b:doing time	8=102
b:dole >	6=-57
b:domicile >	8=-33
b:dominatrice le	5=54
b:don juan	5=88
b:don t	1=33 5=30
b:donates a	1=55
b:donc pas	2=-44 4=58
b:donne des	0=-26 1=61 6=-31
b:donne sa	2=54 3=-32
b:donne ses	0=-32 3=53
b:donne son	2=26 8=-26
b:donnee biometrique	3=39
b:donnees biometriques	3=82 8=-34
b:dont elle	8=-50
b:dont il	0=-47 1=33 6=62
b:dont l	6=-54
b:door >	0=-34 3=-27 4=31
b:door as	0=-43
b:door for	0=62
b:door to	0=42
b:doors for	0=29
b:dorment dans	3=38 5=-60 6=50
b:dort avec	4=28
b:dos >	4=55
b:dose of	0=-35
b:dossier >	2=47 3=-33
b:dossier de	4=-39
b:dossier du	1=30
b:douanier >	7=-33
b:douze ans	4=53
b:down >	0=36 5=-33
b:down as	0=-57
b:down in	0=27
b:down s	4=66
b:down to	0=-42 1=26 2=30
b:drama school	7=42
b:drapeaux et	0=-29
b:draughtsman >	5=49
b:dress >	0=33
b:drew up	0=-26
b:drh >	7=-33
b:drh d	1=40
b:drink driving	1=-25 4=-33 8=34
b:drive >	0=-26 7=35
b:drive at	3=-40
b:driver >	0=-74 4=29 5=-39 8=-28
b:driver failed	4=32
b:driver for	7=-34
b:drivers >	4=-29
b:drives an	4=27
b:drives the	4=-31
b:driving >	4=38 5=-51
b:driving conviction	1=-28
b:driving licence	8=-53
b:droit >	0=29 4=47 6=-29 8=28
b:droit au	0=28 1=-32
b:droit de	0=-45
b:droit du	4=-26
b:droit humain	1=77 6=-36
b:droit penal	8=-29
b:droit social	0=-29
b:droite depuis	0=54
b:droite du	0=-44
b:droite ni	0=30
b:droite par	0=78 1=-30
b:dropped >	8=38
b:drug dealer	8=66
b:drug legalisation	0=50
b:dsi >	0=-28 1=-25 5=39 7=-27
b:du 2	8=31
b:du 3	2=35
b:du 4	3=52
b:du >	4=-31
b:du batiment	7=-32
b:du bois	2=-45 4=48
b:du bureau	0=29
b:du candidat	2=32 5=-37
b:du cap	5=77
b:du casino	0=-27 3=75
b:du centre	8=26
b:du chromosome	2=68 4=-27 5=-33
b:du client	1=-53
b:du club	0=-36 2=32
b:du comite	0=55 7=-28
b:du concierge	1=-35
b:du cse	7=-101
b:du cuir	5=45
b:du depot	7=30
b:du directeur	5=38
b:du dos	4=26
b:du dossier	3=44 6=47
b:du droit	0=45
b:du facteur	2=49
b:du fichier	3=-31
b:du froid	6=-38
b:du gene	2=29
b:du genre	5=52
b:du gerant	5=27
b:du grand	1=-30
b:du groupe	0=-34
b:du gud	0=47 7=-37
b:du livre	7=25
b:du logiciel	0=-25 3=33
b:du lycee	3=31 8=32
b:du magasin	0=-27 7=25
b:du maire	0=-52 5=36
b:du management	1=-27
b:du marais	6=-34
b:du marche	0=-33 4=-70
b:du marketing	5=-41 6=51
b:du ministere	0=52
b:du modem	0=62
b:du nord	0=-25 1=58 6=29
b:du nouveau	7=-37
b:du npa	0=76
b:du parc	1=-65
b:du parti	0=61 7=-52
b:du passeport	3=37
b:du patron	5=-43 6=-29
b:du pcf	0=60 7=-36
b:du personnel	0=-46
b:du plan	0=-36
b:du planning	0=-45
b:du porno	0=-40 5=53 7=-30
b:du poste	5=28
b:du prefet	3=-26
b:du premier	7=42
b:du ps	0=31 7=-40
b:du public	0=-41
b:du retard	4=30
b:du rhone	0=-27 1=28
b:du salarie	3=59 7=77
b:du sang	0=-27 2=31
b:du scrutin	0=-30
b:du seminaire	6=57
b:du senat	0=-49
b:du siege	3=29
b:du sommeil	4=57
b:du son	3=-47
b:du sport	4=-35
b:du stade	1=-59 3=82 8=-54
b:du sursis	3=-32 8=31
b:du syndicat	7=113
b:du teletravail	5=-29
b:du terrain	0=-27
b:du travail	0=-62 3=-57 4=-39 8=-46
b:du tribunal	2=25
b:du velo	0=-47 7=-35
b:du visage	5=-25
b:dublin >	0=37 6=-49
b:due in	4=45 8=26
b:dues >	7=45
b:dues to	7=41
b:dundee >	0=30
b:durham >	1=-48 8=52
b:during the	1=-33 7=-28
b:duty >	5=-33
b:dyed in	0=28 1=-53
b:dynamique de	3=72 8=-33
b:dyslexia and	4=-53
b:e gates	3=-31
b:e mail	3=-33 5=46 8=-32
b:each may	5=55
b:each november	0=-44 1=47
b:each other	0=58
b:early >	0=-43 4=-40 8=-39
b:early and	2=-41 4=84
b:east >	0=-29 4=-34
b:easy >	4=31
b:eating meat	1=40
b:ebats a	5=48
b:ebeniste >	1=-34 5=-26
b:echange de	5=46 6=-26
b:ecole >	1=-35 5=-31
b:ecole catholique	1=41
b:ecole d	0=38
b:ecole de	3=-49
b:ecole ou	3=-27
b:ecole privee	1=55
b:ecole steiner	1=-31
b:ecologie profonde	1=28
b:ecologiste >	0=54 1=-29
b:ecologiste a	0=50 7=-57
b:economie >	6=-28
b:economie politique	0=-47
b:economist >	0=-63 8=-39
b:ecope d	8=36
b:ecope de	8=64
b:ecrit dans	6=37 8=-48
b:ecrit des	4=-35
b:ecrit elle	1=35 5=47 6=-53
b:ecrit en	6=46
b:ecrit il	0=26 1=42 2=27 6=-38
b:ecrit l	8=-32
b:ecrit la	5=-45
b:ecrit le	5=75
b:ecrit mme	0=37 1=28
b:ecrit son	4=64 8=-32
b:ecrit sur	1=-25 5=-32
b:ecrit un	0=-30 4=-40 6=37
b:eczema >	3=26 6=-27
b:edinburgh >	1=43
b:edite >	2=-27
b:edited a	1=-34
b:edited the	0=-30
b:editor >	0=-41 2=-37 7=-45 8=-26
b:editor of	0=-33
b:edits a	6=-27 8=-43
b:edits the	1=25
b:education teacher	5=-26
b:educatrice >	0=-30 1=45
b:educatrice aupres	4=33
b:effacee >	3=-30
b:effacees >	3=35
b:effective altruist	1=43
b:eglise >	0=37
b:ehpad >	5=-34
b:eight >	1=-49 3=-48 4=52 8=41
b:eight years	0=-38 4=-28 8=-33
b:eighteen months	0=-36 4=41
b:eighties >	4=-32
b:eis >	7=29
b:elected >	7=51
b:elected as	0=45 7=-25
b:elected branch	0=-34 7=34
b:elected by	0=-48
b:elected chair	0=-56
b:elected health	7=31
b:elected her	0=-31
b:elected on	0=-59
b:elected to	0=29 7=66
b:electeur de	0=55
b:election agent	0=40
b:election for	0=-50 7=37
b:election of	0=27
b:elections >	0=-79 7=36
b:elections and	0=46
b:elections for	0=-39
b:electoral commission	0=-48
b:electrician >	0=-26 1=42 8=-28
b:electronic tag	0=-35 8=38
b:electronique >	0=-52 8=51
b:electronique pour	0=-32
b:elevage de	1=-30
b:eleve des	1=56 6=-28
b:eleve deux	6=35
b:eleven weeks	7=27
b:eleven years	0=-28
b:eleves ont	6=-42
b:elle >	0=-71 1=-26 2=-84 4=64 5=32
b:elle a	3=-67 4=-40 5=-63 7=-42 8=49
b:elle aime	5=-49 6=51
b:elle anime	7=61 8=-32
b:elle appartient	1=33
b:elle attend	1=-44 2=30 4=47 5=70 8=37
b:elle aurait	8=33
b:elle aussi	4=43
b:elle avait	0=80
b:elle boite	4=49
b:elle cherche	5=-45 6=-41
b:elle coche	0=37
b:elle connait	7=33
b:elle conseille	2=-35
b:elle cotise	7=34
b:elle d	2=43 4=-38
b:elle dans	5=53
b:elle de	0=32 5=-48 6=38
b:elle defend	8=-46
b:elle dirige	4=-29 6=-35
b:elle dit	0=-46 2=26 5=57 6=30
b:elle donne	8=-26
b:elle ecrit	6=42
b:elle eleve	6=25
b:elle en	0=-75 1=-27 2=-33 3=-32
b:elle encadre	5=-26 6=-34
b:elle est	0=-88 5=-76 6=43 7=32 8=-59
b:elle et	5=-37 6=60
b:elle etait	0=55 2=-27 4=41
b:elle etudie	0=-52 2=-35 3=-39
b:elle explique	5=51 6=-41
b:elle fait	0=-27
b:elle forme	3=-63 6=-32 8=-49
b:elle frequente	5=97 6=-75
b:elle garde	0=25
b:elle gerait	4=-30
b:elle gere	4=-25
b:elle joue	6=37 7=-34
b:elle juge	1=32
b:elle l	1=-35 2=74 3=-51 4=-27 6=-29 7=-33 8=-41
b:elle le	0=-53 2=-34 3=-30 5=29 6=-38
b:elle les	1=-59
b:elle medite	1=48
b:elle meme	2=34 4=46 6=29
b:elle milite	0=-57 1=27 6=40 7=-41
b:elle n	3=28 4=-36
b:elle ne	1=42 3=-44 5=62 6=-49
b:elle ont	2=41
b:elle ouvre	3=32
b:elle parle	2=-33 5=65
b:elle partage	0=-25
b:elle passe	4=-52 5=-45
b:elle peint	3=-27
b:elle pense	1=32
b:elle pointe	3=47
b:elle porte	2=-40
b:elle pratique	5=25
b:elle prefere	5=-50 6=29
b:elle prepare	0=30
b:elle presente	3=39
b:elle preside	1=36 2=-32
b:elle raconte	0=27 1=-32 5=77 6=-44
b:elle refuse	0=-29 1=85 3=-36
b:elle s	0=-54 3=47 5=25 6=-26
b:elle sait	2=33
b:elle sans	5=37
b:elle se	2=25 4=-42
b:elle serait	1=-30
b:elle siege	7=50
b:elle sort	5=67
b:elle souffre	2=31
b:elle soutient	0=49 1=-31
b:elle suit	3=-35 6=-62 8=-48
b:elle tient	1=27
b:elle tracte	0=54
b:elle travaille	1=39 4=25
b:elle vend	1=-33 5=45 6=-39
b:elle veut	0=-25 5=28 6=-28
b:elle vise	5=-29 6=-38
b:elle vit	1=35 2=-37 5=35 6=37
b:elle vote	0=58
b:elle y	1=-28
b:elles postulent	6=29
b:else >	0=-29 4=48 8=-30
b:else did	1=-33
b:elu >	0=-37
b:elu rn	0=47
b:elue au	7=-54
b:embauche >	3=39 8=-28
b:emploi >	0=50
b:employed by	0=-49
b:employed her	3=-30
b:employee of	0=-45
b:employer for	5=-59
b:employer in	3=27
b:employer representative	7=-36
b:employer s	0=26 3=37
b:employers >	0=-67
b:employers in	7=-50
b:employers on	3=-29
b:employeur >	0=-52 5=54 7=-30 8=-30
b:employeur actuel	3=33
b:employeur depuis	5=-47
b:empreinte carbone	3=-47
b:empreinte dans	3=-52
b:empreinte digitale	3=-36
b:empreinte forte	3=-29
b:empreinte palmaire	3=48
b:empreinte pour	3=-29
b:empreinte vocale	3=42
b:empreintes >	3=-59 8=-33
b:empreintes au	0=-25 3=80
b:empreintes de	3=-64
b:empreintes depuis	3=65 4=-34 8=-50
b:empreintes des	3=-38
b:empreintes digitales	3=35
b:empreintes faite	3=45
b:empreintes pour	3=-46
b:empreintes prises	3=31
b:empreintes relevees	3=34
b:en 1995	0=-25 8=60
b:en 2001	0=38 2=-33
b:en 2009	1=35 2=66 3=-55 8=-45
b:en 2010	4=44 6=-25
b:en 2012	5=44
b:en 2013	6=63
b:en 2014	3=25
b:en 2015	0=-36 5=-38 6=54 8=-52
b:en 2016	0=-36 7=59
b:en 2017	0=53 8=-28
b:en 2018	7=26
b:en 2019	4=34 7=-35
b:en 2020	4=78 8=28
b:en 2021	0=57 2=31 3=-25
b:en a	1=41 2=33 5=46 8=-30
b:en addictologie	4=-36 8=-47
b:en affaires	5=-45
b:en anglais	8=-27
b:en asie	8=-25
b:en avion	2=39
b:en belgique	0=49 4=-63 6=40
b:en berne	4=-39 5=35
b:en bonne	1=41 4=-27
b:en cache	0=38 1=40 7=38
b:en cardiologie	2=-25 4=-45
b:en cause	0=-65 8=106
b:en cdi	0=-51 7=-29
b:en cellule	0=-61 5=-33 8=81
b:en centre	8=55
b:en ciel	6=-38
b:en cinq	0=26
b:en couple	1=-28 2=-37 5=-96 6=95 8=-34
b:en cours	2=57 4=71 8=-49
b:en croire	1=-50 4=32
b:en deplacement	6=-38
b:en detention	8=42
b:en deux	3=32
b:en devenant	7=32
b:en dieu	1=57
b:en ehpad	4=30
b:en est	3=52
b:en etait	5=37
b:en examen	8=43
b:en fait	0=53 5=32 8=-27
b:en foyer	8=36
b:en garde	0=51 4=-78 5=-37
b:en genetique	2=-63
b:en inde	3=27
b:en juin	1=-39 5=-30 6=-26 8=40
b:en ligne	0=-25
b:en mai	6=25 7=33 8=49
b:en maison	8=-37
b:en marche	0=28
b:en marge	0=-30 8=54
b:en mars	0=25 4=57
b:en master	6=-27
b:en matiere	1=-47
b:en mer	5=-29
b:en milieu	6=31
b:en moins	3=-52 4=75 8=-28
b:en negociation	7=-50
b:en parle	0=26 1=44 3=-45 5=-43 6=44 7=-29
b:en philosophie	0=-28 1=64
b:en photo	3=39
b:en plaques	4=46
b:en plein	0=-39 5=73
b:en porte	6=-35
b:en prison	1=-32 8=70
b:en public	2=-35
b:en raison	8=40
b:en remission	4=62
b:en retard	8=-25
b:en reunion	8=-29
b:en riant	0=-36 3=28
b:en rien	1=65
b:en scene	5=-37
b:en soins	4=64
b:en son	1=-57
b:en souriant	0=27
b:en stoicien	1=30
b:en tant	1=-32 7=-28
b:en tete	7=42
b:en tout	1=33 6=38
b:en un	2=-43 4=-30 5=-54
b:en une	3=30
b:encarte au	0=62
b:encartee a	7=33
b:enceinte >	4=57
b:enceinte de	4=81 5=-83
b:enclosed >	2=26 3=33
b:encore le	0=49
b:end of	4=36
b:end to	0=-32 1=37
b:ended in	5=30
b:ended last	8=-33
b:ended the	4=51 7=-39
b:ended with	1=52
b:ends >	0=41 7=-52
b:endurance >	2=72
b:enfant >	0=26 4=-75 5=-25 6=-42
b:enfants >	5=-49 8=-42
b:enfants avec	6=35
b:enfants de	6=43
b:enfants et	6=-28
b:enfants hors	5=52
b:enfants permis	1=53
b:engaged to	0=-31
b:engagement >	6=29
b:engineer >	2=-34 4=-37 5=-31 8=-43
b:english >	0=-47 2=-34
b:english to	0=-25
b:enhanced disclosure	3=-41 8=31
b:enquete de	8=-52
b:enquete sur	8=53
b:enqueteur >	5=26 8=-58
b:enregistre au	3=33
b:enregistrees >	3=52
b:enregistrement de	3=-33
b:enrolled with	3=29
b:enseigne >	3=34
b:enseigne a	3=-59
b:enseigne l	6=-31
b:enseigne la	1=-25
b:enseigne le	1=-39
b:enseignement catholique	1=-36
b:ensemble >	6=-29
b:entendre qu	5=29
b:entre au	3=33 4=-29
b:entre deux	0=40 4=28
b:entre la	3=52
b:entree du	3=31
b:entrepot >	7=40
b:entreprise >	1=-33 4=-31 7=42
b:entreprise familiale	2=-33
b:entreprises >	7=-30
b:entretien >	3=-27 5=27
b:entretient une	5=41
b:envoie des	5=46
b:envoy s	0=37
b:envoye par	5=50
b:epargne >	7=-26
b:epicure >	1=37
b:epilepsy >	4=52
b:epileptique >	4=44
b:epouse est	0=26 1=28 6=-62 7=41
b:epouse la	6=-34
b:equality form	6=28
b:equality officer	0=-33 7=33
b:equality party	0=39
b:equerre et	1=34
b:equipe >	0=38 1=-53 3=-32 5=-55 6=38
b:equipe de	3=25 6=-30
b:equipe dit	6=-35
b:equipe en	1=61
b:equipe et	1=-28
b:equipes >	1=-44
b:equity card	7=53
b:equity research	7=-43
b:equity trader	7=-33
b:erotique >	5=-45
b:erreur >	1=-29 4=-27 6=38
b:escorte de	5=-34
b:essai >	3=43 8=-32
b:essais >	3=29
b:essay >	1=-26
b:essay on	6=-25
b:essex >	0=-35
b:est >	0=-33 3=-26 6=50
b:est a	4=-30 5=-46 6=-28 7=67
b:est allergique	4=27
b:est anthroposophe	1=55 8=-28
b:est athee	1=-93
b:est atteint	4=55
b:est au	7=25 8=38
b:est aussi	0=-28 1=41
b:est autiste	4=38
b:est ce	1=37
b:est comptable	6=-26 7=-62
b:est connu	2=29 8=56
b:est conseillere	0=53
b:est dans	2=-35 3=79 8=-37
b:est de	5=33 6=52
b:est deleguee	4=-25 7=28
b:est dit	0=44
b:est drepanocytaire	4=-33
b:est elu	0=34
b:est en	0=-40 1=-45 4=39 8=100
b:est encarte	0=-45 7=26
b:est enceinte	4=41 5=-46
b:est enchainee	0=57 2=-31
b:est entre	1=64
b:est fait	1=36 8=55
b:est gay	1=-26 6=88
b:est homo	1=-46 6=45 8=-38
b:est homosexuel	8=-33
b:est incarcere	8=29
b:est infirmiere	5=37
b:est inscrit	3=34 5=29
b:est l	0=-57 1=40 4=-37 8=-53
b:est la	7=42
b:est le	0=30 2=33 8=-31
b:est lesbienne	1=-28
b:est libre	5=44
b:est lui	5=-25
b:est ma	0=-41 1=57 3=52
b:est maire	0=28
b:est marie	5=-55 6=53
b:est mariee	1=-28 5=-53
b:est membre	1=39
b:est mis	8=39
b:est mise	0=-40 8=71
b:est mute	0=-47 2=-52
b:est ne	4=50
b:est notre	1=38 2=-35
b:est opposee	0=-32 3=39
b:est pas	0=-29 1=-82 2=29 3=-107 4=-63 6=73 8=-39
b:est permanent	7=26
b:est porteur	2=51 4=-42
b:est porteuse	2=57
b:est pour	1=25 6=-32
b:est reste	1=39 7=31
b:est sa	1=28
b:est sage	6=-49
b:est secretaire	7=47
b:est son	0=-42 6=-26
b:est sous	3=-27 4=49 8=29
b:est syndiquee	7=44
b:est tresorier	6=-27
b:est un	0=41 8=-31
b:est une	2=40
b:est venerable	1=40
b:est venu	5=-41 6=-28
b:est venue	6=30 8=33
b:established by	2=39
b:estate agent	0=-48
b:estimates are	0=-43
b:estimator >	4=26
b:estonia >	0=-29
b:et a	0=40 1=27
b:et agenda	0=-27
b:et bien	4=-31 6=66
b:et cherche	0=53
b:et compare	3=28
b:et contre	0=37
b:et dans	5=40 6=-42
b:et de	0=-26 3=-49 5=-33 8=58
b:et demande	7=28
b:et des	1=-60 5=52 7=-36
b:et deux	0=-26 2=41 5=-43 6=-110
b:et doigts	3=41
b:et du	0=77 1=-27
b:et eleve	0=-47 3=-27 4=49
b:et elle	2=37 5=63
b:et en	1=42 4=-40 6=-39 8=-35
b:et evite	4=61
b:et fait	1=35 2=-25 4=62 6=-28 8=41
b:et femme	6=-29
b:et fier	0=47 3=-40 6=53
b:et fiere	0=-26 1=41 6=27
b:et fils	8=-28
b:et gauche	0=-42
b:et il	0=37 1=45
b:et j	6=34 8=-31
b:et je	1=-34
b:et l	1=69 6=-35
b:et la	1=27 2=-39 4=-27 6=34 7=-83 8=26
b:et le	0=76 3=-70 5=54 6=-42
b:et les	0=31 1=-41 2=-29 3=-35 5=-32 6=-44 7=-47
b:et lesbien	6=-31
b:et leurs	6=-31
b:et lits	4=-25
b:et lui	1=31 3=-28 4=-50 5=-75 6=67 7=36
b:et macon	1=-36
b:et moi	4=-28 5=-48 6=85 7=-38
b:et n	3=-37
b:et ne	0=80 1=43 2=-32 3=-54 5=-34 7=26 8=-29
b:et paul	6=-46
b:et prefere	4=39
b:et pression	3=35
b:et qu	6=-28
b:et refuse	0=28 1=25
b:et s	0=-38 1=60 2=-25 4=28 6=-26
b:et sa	4=-39 6=44 8=-39
b:et signe	3=40 4=-52
b:et son	1=-65 2=-25 3=-48 4=-74 5=-58 6=73
b:et un	6=-37
b:et une	1=39
b:et vit	1=25 2=-70 4=60
b:et voix	3=-35
b:et y	1=40
b:etabli par	2=47
b:etait a	0=49 2=-27 4=-28 5=35 7=40
b:etait aux	8=33
b:etait en	4=43
b:etait secretaire	0=37
b:etalonnage >	2=-25
b:etant athee	1=48
b:etat des	0=-32
b:etats unis	0=-34 2=32
b:ete >	6=-56
b:ete agresse	8=-57
b:ete arretee	8=47
b:ete au	4=43
b:ete candidate	0=29
b:ete eleve	1=61
b:ete elu	7=-41
b:ete etalee	8=-25
b:ete exclu	0=47 1=31
b:ete hospitalise	4=62
b:ete juge	8=27
b:ete maitresse	5=-65
b:ete operee	4=27
b:ete radie	1=31
b:ete secretaire	7=31
b:ete temoin	6=-70
b:ete testee	2=25
b:ete victime	8=-67
b:ethical hacker	1=-45
b:ethical reasons	1=28
b:ethical sourcing	1=-27
b:ethics as	1=58
b:ethics board	1=-48
b:ethique >	1=62
b:ethique animale	1=-53
b:ethiques >	1=34
b:etonne >	0=-29
b:etre >	1=-58 3=-44 5=-35 6=55
b:etre animal	1=-34
b:etre attache	4=-36 5=46
b:etude de	5=-30
b:etudes >	0=-27 1=-26 6=50
b:etudes a	0=30
b:etudes de	1=47
b:etudie a	6=-40
b:etudie l	0=-51 3=-28
b:eu >	0=93
b:eu de	4=-25 5=-32 6=46
b:eu plusieurs	5=28
b:eu un	5=-30 8=-26
b:eu une	6=34
b:europe ecologie	7=-25
b:european federalist	0=55
b:european parliament	0=-64
b:european union	0=-32 7=-31
b:european works	7=-45
b:europeen >	0=-37
b:europeenne >	0=50 7=-33
b:evasion in	8=32
b:eve et	6=39
b:evenings >	0=33 1=32 4=-33 7=37
b:evenings a	1=41
b:evenings and	4=-28
b:events >	5=-37
b:events planning	0=35
b:ever >	1=33
b:ever since	0=34
b:every colour	0=-33
b:every day	0=-40 4=59
b:every election	0=32
b:every faith	1=-36
b:every job	0=-25 1=54
b:every month	0=34
b:every morning	0=-40
b:every other	2=25 7=37
b:every party	0=-38
b:every week	4=57
b:every year	0=47
b:everyone >	1=-26 2=36 4=-44 5=31
b:everyone in	5=26
b:everything >	1=32
b:everywhere >	0=40
b:evite les	0=-28 4=112
b:eviter l	6=-26
b:ex >	5=111 6=-31
b:ex boss	5=37 8=-59
b:ex colleague	5=41 6=-57
b:ex femme	5=-39 8=54
b:ex husband	5=-33 8=61
b:ex mari	3=-25
b:ex num	1=-53 7=57
b:ex offender	8=63
b:ex offenders	8=-60
b:ex prisoner	8=50
b:ex shop	7=31
b:ex smoker	0=27 4=-28
b:exam >	3=46 6=-28
b:examen >	8=41
b:excel >	8=-60
b:excellent >	8=-78
b:exclu >	0=26 4=43 7=-29
b:exclu de	7=31
b:executive >	0=-48 7=30
b:executive at	4=-25
b:executive council	0=-48 7=45
b:executive of	0=61
b:exeter >	0=-25 7=25
b:existentialist by	1=47 8=-25
b:existentialiste il	1=45
b:exome en	2=49 4=-48
b:expected in	0=-25 4=36
b:expenses >	5=56
b:experience in	4=30
b:experience of	8=-25
b:expert >	3=-38
b:explained >	4=33
b:explaining the	0=-27 4=-51 5=-31
b:explains to	7=-37
b:export >	0=-53
b:extinction rebellion	0=51
b:extrait de	3=-31 8=-76
b:extreme droite	1=-33
b:extreme gauche	0=54
b:eye >	4=67
b:eye clinic	3=-33
b:eye for	0=27
b:eyesight is	4=31
b:fabricant de	3=-28
b:fac >	5=-31 6=50
b:face >	4=47
b:face a	3=-57 7=-32
b:face is	3=41
b:face of	3=-27
b:face on	3=28
b:face sales	3=-52
b:face was	3=-28
b:facial recognition	3=33 7=-35
b:faciale >	3=-35
b:faciale consentement	3=31
b:faciale dans	3=-32
b:faciale de	7=-35
b:facility time	7=28
b:facteur v	2=35
b:factory >	4=-40
b:faible pour	4=-50 5=40
b:failed the	3=-35 4=36
b:failed twice	3=54
b:fair >	1=-34
b:fairs >	6=26
b:fait >	4=-53
b:fait campagne	2=-32
b:fait de	1=28 4=42 8=100
b:fait des	1=-25 2=-28 4=78 5=30 6=-28
b:fait dix	4=-56 6=-26 8=81
b:fait effacer	8=-32
b:fait l	0=-30
b:fait la	0=68
b:fait le	0=-45 1=51 6=-26
b:fait mon	0=-27 6=26
b:fait partie	2=-27
b:fait pas	0=33
b:fait savoir	0=39
b:fait son	6=38
b:fait un	0=-48 2=52 4=47 5=53 6=30 8=-79
b:fait une	0=-27 6=-32
b:fait voeu	1=47
b:faite le	3=38
b:faith >	0=42 4=-36 5=-25
b:faith and	1=36 7=-33
b:faith in	0=-45 1=-84 5=-41
b:faithful to	6=-40
b:fall from	3=-33 4=61
b:falsifie des	8=42
b:familial >	2=-61
b:famille >	0=-40 5=-36 8=35
b:famille d	4=-46
b:familles >	2=-28
b:familles homoparentales	6=-26
b:family >	1=38 2=103 4=-40 5=-25 6=-38 7=74
b:family and	2=34 4=-40
b:family business	0=-39 2=-39
b:family firm	0=-38
b:family history	2=-37
b:family mutation	2=28
b:family of	0=41 7=-29
b:family tree	0=-25
b:fan of	0=36
b:fancies blokes	6=31
b:far as	1=45 4=-48
b:farage s	0=30 5=-41
b:faster than	3=-30 4=41
b:father >	2=28 5=47
b:father and	1=27 2=39 6=-33
b:father of	0=36 1=-39 5=-33 7=63 8=-31
b:father sat	0=28
b:father was	0=40 1=49 4=-37
b:faure parle	0=-42
b:faute avec	5=78 6=-43
b:favorable a	0=42 8=-25
b:favour of	0=51 8=-28
b:faye >	6=26
b:fbu >	0=-73 7=45
b:february >	0=-40 7=36
b:federation >	0=45
b:federation de	1=33 7=-31
b:federation nationale	0=-29
b:fee >	1=-59
b:feed is	0=66
b:fees >	5=48 7=28
b:feet >	4=81 7=-40
b:feet and	0=-72
b:fell in	1=-32 5=-26
b:fell out	0=59 7=-48
b:fell to	8=-47
b:feminine >	1=33
b:feministe et	0=26
b:femme >	4=82 6=-46 8=51
b:femme a	0=29 4=49 6=-30
b:femme avec	6=56
b:femme de	5=-31 6=-28
b:femme depuis	4=-79 5=87 6=-58
b:femme du	5=39 6=-34
b:femme est	1=33 4=-40 5=-34 6=-81
b:femme et	4=-27 6=-41
b:femme sont	6=-26
b:femmes >	5=-79 6=28
b:femmes a	4=-27 5=-28 6=45
b:femmes et	6=-26
b:femmes qui	5=-45 6=-28
b:ferme >	0=-34 6=-31
b:ferme sur	8=-38
b:ferroviaire >	5=-45
b:fertility clinic	4=-31
b:festival >	7=-32 8=31
b:fete de	6=34
b:fetichiste des	5=48
b:fetish for	5=-45
b:feydeau >	5=-30
b:fiancee a	5=-33 6=50
b:fianna fail	0=59
b:fibrosis >	4=35
b:fiche >	3=-74 4=44 5=33 7=-30 8=-78
b:fiche s	3=-66 8=68
b:fichier de	8=47
b:fichier des	8=-57
b:fidele a	0=-33 1=59 6=-27
b:fidele au	5=-48
b:fidelite >	5=-45
b:fier de	0=42
b:fierce opponent	0=48
b:fiere de	1=63
b:fifteen >	1=33
b:fifteen years	4=-28
b:figure au	2=49 3=-80
b:figure dans	2=26 8=26
b:figure sur	3=30
b:fijais >	8=43
b:file >	2=37 4=-68 8=58
b:file from	3=-37
b:filiales >	5=-28
b:filing >	1=-38
b:fille >	0=-56 2=38 4=47
b:fille a	2=-27 4=74 5=38
b:fille du	5=-26
b:filles >	2=-29 5=51 6=-30
b:filles a	5=26
b:film >	8=-26
b:film sur	2=-28 5=-42
b:filme les	0=-33
b:films x	5=58
b:fils >	1=-28 4=-32 5=-31 6=46 8=-33
b:fils d	4=-53
b:fils de	1=52 6=27 8=-44
b:fils est	3=-33 4=78 8=81
b:fin d	0=34
b:fin de	0=54 5=34
b:finances publiques	7=38
b:finds the	0=-48 4=-29
b:fine >	8=-25
b:fine gael	0=75 8=-49
b:fined by	8=28
b:fined for	4=-30 8=58
b:fingerprint >	3=79
b:fingerprint analysis	3=-55
b:fingerprint check	3=44
b:fingerprint examiner	3=-30
b:fingerprint lock	3=43 4=-44
b:fingerprints are	3=-52
b:fingerprints taken	0=-31 3=56
b:fingerprints were	3=62
b:fingers >	0=-30 3=-57 4=-42
b:fingers and	4=58
b:fire brigade	6=34
b:fire brigades	7=33
b:fire service	0=-27 8=-39
b:firm >	0=-25 2=-42 4=-52 6=-60 7=-27 8=-58
b:firm owner	0=66
b:firm s	6=45 7=43
b:firm that	7=-48
b:firm where	7=-30
b:first >	4=40
b:first aid	4=-27 7=-53
b:first aider	4=-35
b:first day	0=46
b:first husband	5=40
b:first job	0=-43 5=-30
b:first line	0=-49
b:first week	7=57
b:fiscale >	7=34
b:fit as	4=75 8=-41
b:fit for	4=75
b:fits >	4=44
b:fitter >	0=-39 4=-28 6=-30
b:five >	1=41
b:five months	4=66
b:five years	0=-31 2=-31 4=53 5=-25
b:fixed term	7=-34
b:fixes >	5=-41
b:flag on	0=57
b:flags seamstress	0=-27
b:flat >	0=-30 4=-26 6=51 8=-35
b:flatmate >	5=64 8=-35
b:flats >	1=-29
b:fled belarus	0=54
b:fling with	5=44
b:floating voter	0=32
b:floor >	1=-30 5=49
b:fluent in	1=-37 4=-46
b:flyers for	0=57 6=-35
b:fo >	0=-29 1=-28 7=120
b:fo de	7=47
b:fo en	0=-30 7=32
b:fob >	3=42
b:foi dans	1=-69
b:foi dit	1=49 3=-30 8=-33
b:fois >	2=-26 4=-43 5=78 8=-50
b:fois a	7=-25
b:fois par	4=46 5=32
b:follower of	1=86
b:follows the	1=56
b:fond d	3=54
b:fondatrice >	0=-65 8=-37
b:fonde la	7=42
b:fonts >	6=30
b:food bank	8=52
b:food writers	7=-65
b:foot >	0=40
b:football >	0=-41
b:for 14	3=-26
b:for 20	0=-27 7=31
b:for >	1=66
b:for a	0=-82 1=-96 3=-43 6=-28 7=-84 8=-43
b:for affray	1=-30 8=38
b:for all	6=-26
b:for america	0=37
b:for an	0=-29 1=57 3=-25 4=-48 5=-34 6=34 8=-70
b:for animal	1=-78
b:for animals	0=-39 1=46
b:for another	0=-79 5=58
b:for anyone	0=45
b:for armed	8=44
b:for arson	8=42
b:for assault	0=-27 8=42
b:for asylum	0=-28
b:for benefit	8=39
b:for better	0=-58
b:for bosch	7=-47
b:for brca	2=33
b:for burglary	1=-27 8=35
b:for channel	7=-48
b:for chemotherapy	4=39
b:for children	0=-25
b:for contempt	8=40
b:for corbyn	0=37
b:for criminal	8=47
b:for criticising	0=66 6=-40
b:for deaf	4=-58 8=-25
b:for delivery	8=-52
b:for democracy	0=-28
b:for depression	4=31
b:for dialysis	4=46
b:for early	2=37 4=-48
b:for eleven	0=-43 4=-26 7=38
b:for ethical	1=28
b:for every	0=-33
b:for family	0=59
b:for five	8=39
b:for forging	8=31
b:for four	4=30
b:for fraud	8=33
b:for free	0=62 1=-27
b:for full	4=46 8=-47
b:for future	0=40
b:for gay	0=42
b:for getty	0=-52
b:for good	8=60
b:for graffiti	8=37
b:for her	0=-63 1=25 3=-30 4=63 5=-27 8=50
b:for him	0=-25 3=-29 4=-35 8=-35
b:for hire	0=-39
b:for his	0=29 3=-41 4=64 6=75 8=-29
b:for hmrc	0=-56
b:for huntington	1=-35 2=25
b:for it	1=-36 2=59 4=34 5=-35 6=-28 7=36 8=37
b:for its	0=-48 1=50
b:for labour	0=83
b:for leave	2=39
b:for life	1=69 5=-42
b:for long	4=34 5=33
b:for management	7=-31
b:for manslaughter	8=50
b:for marriage	0=-63 5=93
b:for me	4=-29 6=-32 7=46
b:for moral	1=35
b:for ms	3=38 8=50
b:for my	0=-31 3=27 7=47
b:for new	6=-34
b:for nine	4=39 7=33
b:for no	0=45 1=-27 6=39
b:for nothing	0=-33
b:for obama	0=30
b:for offshore	3=-30 4=59
b:for one	0=38 4=-43 7=-36
b:for organising	7=53
b:for pcs	0=-38
b:for people	0=51 4=-28
b:for plaid	0=47
b:for podemos	0=53 6=-29
b:for possession	1=-31 8=61
b:for reasons	1=39
b:for reform	0=83
b:for remain	0=42
b:for reuters	0=-30
b:for school	0=33
b:for scottish	0=55
b:for seven	8=27
b:for sex	5=66
b:for shoplifting	8=34
b:for six	0=-53 4=32 8=-29
b:for spreadsheets	0=34
b:for stroud	0=35
b:for tax	0=-25 8=54
b:for ten	3=75 4=-26
b:for thanet	0=37 7=-30
b:for that	0=36
b:for the	0=29 1=-71 2=-60 4=-111 5=-110 8=-129
b:for theft	0=-29 8=66
b:for them	0=59
b:for thirty	3=44
b:for this	0=-32 4=63 8=-42
b:for three	0=-26 8=27
b:for timetabling	2=-30
b:for trump	0=28
b:for twenty	1=33
b:for two	3=-30 4=-39 5=-38 6=37 7=-30 8=40
b:for uniforms	5=32
b:for union	1=-32 4=-26
b:for unite	7=59
b:for us	6=25
b:for usdaw	7=31
b:for vandalism	8=27
b:for which	7=-28 8=-39
b:for women	0=26
b:for years	0=-47 1=82 4=29 5=50 6=-42
b:for young	0=-37 8=-46
b:ford >	7=-33 8=-49
b:forecast >	1=-51
b:foreman >	0=-44 4=64
b:foreman says	7=26
b:forging a	3=-26
b:forklift licence	7=38
b:form >	1=-31 6=70 8=-52
b:form for	7=28
b:formateur en	4=-31
b:formation >	5=-25
b:formation pour	8=-42
b:formatrice >	1=-27 4=-33 6=-43
b:forme a	1=-40 8=27
b:forme des	0=-30 6=-25 8=25
b:forme les	3=-64
b:former boss	7=27
b:former communist	0=-54
b:former flatmate	5=49 8=-37
b:former inmate	8=42
b:former manager	4=38 6=64
b:former wife	8=46
b:formulaire >	6=-27 8=-33
b:fort >	0=-30
b:forty >	4=49 5=39
b:forum >	1=-49 5=29 7=-27
b:forums >	1=32
b:found >	5=40
b:found a	2=43 4=-25
b:found he	2=-32 5=-48 6=35
b:found it	8=-39
b:found not	8=55
b:found on	5=44
b:found the	2=-60 5=53 7=-33
b:founded a	1=31
b:founder >	1=-29 4=-40
b:founder of	0=43 1=42
b:founding member	0=56
b:four >	1=28 4=44
b:four months	4=42 8=38
b:four unions	7=-31
b:four weeks	8=-27
b:four years	0=-60 4=52 8=38
b:fournisseurs >	5=-52
b:foyer de	6=40 8=-38
b:foyer pour	5=-38
b:fragile >	5=-30
b:fragile x	4=-40
b:frameworks react	1=-39
b:franc maconne	1=26
b:francaise >	0=-28
b:france 3	6=-59
b:france >	7=38
b:france insoumise	0=62
b:frappe >	3=48 8=-35
b:frappe au	3=36
b:fraud >	7=-33 8=72
b:fraud analyst	8=-49
b:fraud charge	8=57
b:fraud conviction	1=-39
b:fraud in	8=65
b:fraud office	8=64
b:free >	4=36
b:free of	2=27
b:free thinker	1=-33
b:free thinking	1=-42
b:free time	0=33
b:free to	1=33
b:free will	1=-37
b:freemason >	1=57
b:freemason which	8=-33
b:freethinker >	1=64 6=-29
b:frequente les	6=41
b:frequente un	1=39
b:frequente une	1=28
b:frere >	1=-63 2=68 3=-32
b:frere a	1=-36
b:frere cadet	1=-40
b:frere de	1=46
b:frere est	1=-50 4=-35
b:frere jumeau	2=-34 4=46
b:friday >	0=-41 7=38
b:fridays for	0=47
b:fringe >	0=-32
b:from a	2=34 3=-31 4=35 5=-47 8=-29
b:from an	7=-30
b:from catholicism	0=-26 1=79
b:from driving	4=-30
b:from every	0=-31 8=42
b:from her	7=34 8=-54
b:from his	3=33 8=-58
b:from home	0=-57 4=56
b:from leeds	6=-25
b:from left	0=-42
b:from may	0=-34 1=41
b:from my	2=28 4=36
b:from nothing	4=-42
b:from the	1=34 2=-27 3=55 5=-46 7=33
b:from unite	0=-60
b:from voting	0=71 1=-37 5=-32
b:from working	8=66
b:front >	0=77
b:front de	0=-29 2=-31 3=-39
b:front desk	3=46
b:front of	5=34 7=-32
b:frontiere avec	4=-59 8=81
b:frontieres >	0=-37 3=41
b:frozen >	1=-33
b:fsu >	0=-55 7=94
b:ft >	0=-64
b:full clean	8=-41
b:full of	0=26
b:full time	0=-27 4=-31 6=-40 7=50
b:fund >	0=-52 1=-25 7=84
b:fundraiser >	0=33
b:fundraiser for	0=35
b:funds for	0=49
b:g >	7=-29
b:gabarit facial	3=31
b:gabarits de	3=-37
b:gael >	0=32 8=-32
b:gagne aux	6=42
b:gagne son	3=29 8=-56
b:gai luron	4=-26
b:gai savoir	1=-28
b:garage >	0=52
b:garagiste >	6=25
b:garcon de	5=-38 6=39
b:garcons >	1=-27 4=-41 5=-42 6=87
b:gard >	0=55 7=-42
b:garde a	0=-36 4=-109 5=-44 8=49
b:garde l	0=37
b:garde le	0=89
b:garde republicaine	0=-59
b:garde son	0=26 2=25 8=-40
b:garde un	3=48 4=-25
b:gardener >	0=-67 5=-36
b:gardien >	0=40 1=-31 6=26
b:gardien de	0=-49 1=-56 7=36
b:gardiens >	6=38
b:gatwick >	7=38 8=-30
b:gauche >	4=86 7=-33
b:gauche de	0=-50
b:gauche dit	3=38
b:gauche du	0=-48
b:gauche et	0=-44
b:gave a	0=65 2=26 8=-27
b:gave the	7=-26 8=46
b:gave up	0=75 3=-38 4=72
b:gay >	0=-39 1=-36 5=-67 6=92
b:gay and	6=36
b:gay bar	6=-46
b:gay but	6=27
b:gay du	6=-35
b:gay he	2=-27
b:gay il	1=-37 6=64
b:gay in	6=32
b:gay lussac	6=-36
b:gay man	0=-47 6=72
b:gay marriage	0=94 6=-60
b:gay pride	6=-39
b:gay rights	6=-33
b:gay s	6=-51
b:gay street	6=-26
b:gays d	5=-47 6=75
b:gene >	0=-44 2=59 5=-25 6=28
b:gene as	2=27
b:gene de	2=73 4=-58 5=57 6=-34
b:gene for	4=-74
b:gene kelly	2=-37
b:gene test	2=47
b:gene therapy	2=-32
b:general >	0=-33 8=49
b:general d	7=-39
b:general de	0=41 5=-33
b:general secretary	7=-45
b:generation >	1=-52
b:genes >	2=-53
b:genes chez	2=-38
b:genes d	2=-37
b:genes de	2=46
b:genetic algorithms	2=-26
b:genetic counselling	2=52
b:genetic counsellor	2=-70
b:genetic disorder	2=35
b:genetic profile	2=43
b:genetic test	2=54
b:geneticist at	2=-47
b:genetics >	2=-31
b:genetique chez	2=30 4=-42
b:genetique des	2=-31
b:genetique et	2=31
b:genetique vegetale	2=-45
b:geneve >	5=29
b:genie genetique	2=-67
b:genotype zz	2=33
b:genre et	5=-31
b:gerant >	5=29 6=-42
b:gerante >	1=-26
b:gere la	5=-53
b:gere le	4=-46
b:gestes de	3=33
b:gestionnaire de	0=-35 3=37
b:get a	1=-48 8=64
b:get the	3=43
b:gets on	0=42 1=50 7=-41
b:getty >	0=-61
b:ghana >	1=-26
b:gilets jaunes	0=27
b:give her	3=47
b:give up	4=56 6=-29
b:given a	7=-59 8=89
b:gives a	1=32
b:gives blood	2=31
b:glandular fever	4=40
b:glasgow >	0=-26 8=-25
b:glisse son	1=64
b:global entry	3=54
b:glucksmann >	0=38 2=-40
b:gluten free	4=-48
b:gmb >	7=53
b:go >	0=-41 4=-63 7=46 8=48
b:go by	7=45
b:go to	1=-45
b:goalkeeper >	0=-44 1=-41
b:god >	1=27
b:god in	1=70
b:god no	1=54
b:god nor	1=38
b:god or	1=25
b:gods >	1=52
b:goes >	5=49 8=36
b:goes to	0=35 2=-50 4=84 5=27 6=-40
b:going into	7=44
b:golf >	4=-64
b:golf club	0=37 7=-62
b:gone >	0=55
b:good at	1=25
b:good he	0=-33 8=45
b:good taste	8=-26
b:google ads	0=-37
b:gossip >	6=61
b:got a	0=-61 4=-26 5=63 8=95
b:got clean	4=86
b:got her	8=-29
b:got it	0=-39 4=-29
b:gout des	0=40 6=37
b:gout du	2=-56
b:gouvernement >	0=49
b:government >	0=62
b:government and	4=-27
b:government contracts	0=-35
b:government he	0=28
b:government of	0=30
b:government s	0=56
b:governments of	0=-33
b:governor >	0=35 3=-28 8=51
b:gp >	4=43
b:gp in	4=-63
b:grace a	0=-26 8=-44
b:graffiti >	8=39
b:grand mere	2=-25
b:grand secretary	1=49
b:grande loge	1=54
b:grandfather and	1=45
b:grandfather father	1=35 6=-29
b:grandson of	0=64
b:grants officer	1=-51
b:graphic designer	0=-33
b:green belt	0=-31
b:green councillor	0=73
b:green energy	0=-42
b:green party	0=58 7=-38
b:greens >	7=-34
b:greens are	0=31
b:greens in	0=79
b:greffier >	4=-35
b:greffier au	8=-31
b:grenoble >	0=-25 3=-34 6=-36
b:greve de	0=38 7=30
b:grew up	0=48 7=-32 8=-29
b:grievance >	5=29
b:grin >	1=31
b:grounds >	1=29
b:grounds of	1=62
b:group >	0=-25 1=-62 7=-46
b:group and	1=57
b:group at	0=-52
b:group in	1=26
b:group of	0=58 1=-36
b:group on	0=79 1=33 4=-29 7=-34
b:groupe >	5=-44
b:groupe de	4=38 5=67 8=-28
b:groupe ecologiste	0=34
b:groupe hotelier	3=-41
b:grower >	0=-28 3=-35
b:guard >	0=52
b:guardian >	8=-35
b:guards >	0=-42 3=58
b:guide >	1=-37 3=-34 5=-28 6=-41 8=-54
b:guide dog	4=37
b:guide in	1=-53
b:guided tours	0=-52
b:guides her	1=64
b:guild >	7=28
b:guild of	7=-66
b:guilty >	8=59
b:guilty of	8=-38
b:guilty plea	8=-42
b:guilty pleasures	8=-39
b:guilty to	8=43
b:h >	0=-44 4=49 8=49
b:habilitations b2v	4=-45
b:had a	0=-49 1=-34 2=-30 3=-42 4=77 7=-33
b:had an	5=63
b:had been	0=47
b:had her	0=-36 1=42 3=26 8=-33
b:had him	1=-51 7=38
b:had his	0=-43 1=-45 2=49 8=37
b:had it	4=-36 6=35
b:had never	0=48
b:had sex	4=-55
b:had the	2=72
b:had to	3=27 4=73 5=-27 6=-37
b:had two	4=56
b:half >	7=-43
b:half in	0=-45 1=35 4=-26
b:half of	6=33
b:half the	0=-34 1=-38
b:hall >	1=-45
b:hand >	0=-25 4=26
b:hand and	0=-25 4=36
b:hand drive	0=-32
b:hand geometry	3=48 4=-32
b:hand in	1=-36 8=50
b:handball en	4=-28
b:handed in	0=-41
b:handed out	0=26 1=-25
b:handicap de	4=-53
b:handicap et	4=-38
b:handicape >	4=62
b:handle leather	1=48
b:handler >	8=-48
b:hands >	0=36 1=-61 3=43
b:hands in	0=-42
b:hands out	0=30
b:handwriting >	0=51
b:hang in	0=-34 3=-42
b:hangs over	1=-27 8=37
b:happy to	6=-42
b:hard left	0=51
b:hard of	4=37
b:hard to	0=36 1=-53 6=-31
b:hard working	1=-40
b:harmony >	1=35
b:has a	0=25 1=-63 2=55 3=-39 6=-25 7=-90 8=50
b:has always	4=-45
b:has an	0=77 1=-68 5=60 6=-30 8=31
b:has asked	0=-26 1=48 8=-33
b:has been	0=26 5=-32 6=-92 8=69
b:has cystic	2=-67 4=49
b:has dementia	4=26
b:has given	0=31 1=30
b:has had	2=27 3=-41 4=43 5=39 8=-49
b:has her	2=-45 3=56 7=27
b:has it	1=-30 2=66 5=27 8=-34
b:has kept	1=44 8=51
b:has led	5=27 7=-53
b:has left	0=-59 1=40
b:has marched	0=37 4=-33
b:has never	1=-42 2=-33
b:has no	1=71
b:has not	1=-27
b:has parkinson	4=36
b:has published	3=-26
b:has rights	1=53
b:has run	0=-25 4=32 8=-26
b:has sat	0=-50 7=52
b:has signed	1=-54
b:has strong	0=25 1=-51 8=-68
b:has sworn	1=44
b:has taken	0=-38 1=29
b:has the	1=-57 2=90 4=-78 5=-52 8=-25
b:has two	1=-29
b:has voted	0=36
b:has won	4=26
b:has worked	0=-49
b:has worn	4=25
b:has written	0=37
b:hasn t	0=-38 1=56 8=-26
b:haul flights	7=-27
b:hauliers >	7=-26
b:have a	0=-33 7=-36
b:have an	1=-25 8=69
b:have been	5=50 6=37 8=-35
b:have canvassed	0=28
b:have had	5=-44
b:have himself	1=49 4=-28
b:have his	4=-42
b:have my	3=30
b:have never	1=40 6=-26 8=46
b:have no	0=45 7=-30 8=-68
b:have the	0=-68 1=38
b:have to	4=-32 8=-56
b:having been	5=-48 8=29
b:havre >	7=32
b:he >	0=-39 1=62 2=49 4=-49 5=-32 7=-43
b:he added	6=61
b:he admits	0=-36 8=-39
b:he and	2=48 4=-44 6=40
b:he answered	1=-37
b:he asked	0=-52 4=42
b:he asks	1=-39 7=-30
b:he audits	0=-31
b:he became	7=37
b:he bought	1=-35
b:he broke	1=25 8=57
b:he calls	1=-26 5=-42 7=-37 8=-25
b:he came	6=33
b:he campaigned	0=38
b:he can	4=-41
b:he cannot	2=-27 4=75 5=-25
b:he carries	2=-30
b:he chairs	7=44
b:he claims	3=31 5=42
b:he complains	3=37
b:he could	6=-30
b:he covers	3=31
b:he d	1=-26 6=-51
b:he declined	1=28
b:he designed	1=-32
b:he did	0=-56 4=-26 8=40
b:he does	0=-30
b:he doesn	0=-27 1=-25 5=38 6=-32 8=35
b:he edited	1=-28
b:he explains	7=-32
b:he finds	1=43
b:he fits	4=-70
b:he gave	0=-26 4=49
b:he gets	7=50
b:he gives	7=-40
b:he goes	4=48
b:he got	5=65 6=-66 8=55
b:he grew	1=-25
b:he had	3=-25 5=-63
b:he handled	8=77
b:he has	0=-64 3=-58 8=26
b:he hasn	4=62
b:he holds	0=-29 1=34 7=25
b:he inherited	2=-41
b:he insists	4=33
b:he is	1=-71 3=-25 5=55 6=-40
b:he isn	0=-26 5=-47 6=78
b:he joined	0=40 1=27 4=-66 7=-50
b:he joked	1=33 7=-38 8=26
b:he jokes	2=-33 6=-50 8=-69
b:he keeps	0=-45 5=65
b:he kept	0=56 4=-25
b:he lacks	1=-41
b:he laughs	0=26 8=-32
b:he leads	7=26
b:he learned	2=36
b:he lectures	1=-38 6=-30
b:he led	7=25
b:he left	0=-89 4=43 5=32 7=67
b:he let	0=-33 3=50 7=50
b:he lives	1=73 6=30
b:he ll	0=37
b:he looked	4=43 8=-36
b:he lost	1=-41 4=37 8=-28
b:he made	7=-32
b:he makes	0=-25
b:he managed	0=-26
b:he marched	4=-34
b:he married	5=-33 6=43
b:he means	0=30
b:he mentioned	1=25 7=-34
b:he mentions	3=44 4=-56 6=37
b:he moved	0=44 8=42
b:he needs	4=43
b:he never	0=-27 1=-72 6=-33
b:he only	1=-27 4=-29 5=-39 6=80
b:he organised	0=-39 7=30
b:he played	5=-28
b:he plays	0=-57 6=-44
b:he put	0=-42 1=33
b:he ran	0=-33 4=-27 7=-53
b:he resigned	0=38
b:he restores	5=-37
b:he robbed	8=35
b:he runs	5=-30
b:he s	0=75 3=-52 5=-65 6=55 7=35
b:he said	0=-52 1=43 4=32 5=-39 7=89
b:he says	0=28 1=29 3=-29 4=-62 5=-64 6=42 8=-43
b:he sees	1=36 8=-35
b:he sells	0=-25 4=-36
b:he sent	2=33
b:he served	0=-52 1=45
b:he set	3=-42 8=55
b:he shares	5=-78
b:he signed	1=-25 7=59
b:he sits	7=-33
b:he sold	4=-29
b:he spent	1=49 7=31 8=-52
b:he still	1=85 2=-26 5=-40
b:he stole	8=37
b:he stopped	1=39
b:he stressed	0=30
b:he supports	0=-47
b:he takes	0=-31 2=-36 4=102 5=-28
b:he taught	1=33 3=36
b:he teaches	6=-37 7=-32 8=-36
b:he tells	2=41
b:he thinks	0=81 1=64 4=-51 5=-26 8=-37
b:he ticked	1=26
b:he told	0=43 1=64 4=-48 5=33 6=26 8=-45
b:he took	0=28 5=31 8=-43
b:he toured	5=-39
b:he tried	0=-29 4=62 7=37 8=-53
b:he turned	0=56 1=-27
b:he used	6=61
b:he volunteered	0=-47 8=31
b:he votes	0=-29 1=-39
b:he wants	0=29 7=-36 8=67
b:he was	5=44 8=-72
b:he went	0=29 8=-30
b:he will	1=45
b:he won	0=-40 1=-43 4=-31 7=55
b:he would	0=27 4=-34
b:he wouldn	3=28
b:he wrote	0=-47 5=-51 6=55 7=-25 8=-27
b:head chef	4=48
b:head of	5=28 6=-41 8=-35
b:headed the	0=-26
b:heads the	0=73 7=-44
b:health and	4=-36 7=44
b:health first	4=-37
b:hear that	7=25
b:heard her	0=36
b:heart >	4=-28
b:heart and	0=65
b:heart condition	4=-34
b:heart defect	2=25 4=31
b:heart says	4=30
b:held the	3=-52
b:helped set	0=32
b:helped the	8=-27
b:helvetique douanier	7=-32
b:hemophilie >	4=-34
b:hence the	0=-25 8=-36
b:her 23andme	2=38
b:her >	0=-80 2=-47 4=-75 6=-57 7=-47
b:her a	5=36 6=50 7=57
b:her as	1=-45 2=-26
b:her bio	0=-29 1=78 6=43
b:her blog	0=36
b:her blood	2=-29 4=-69
b:her book	0=-26 5=47
b:her boss	4=-29 6=-30
b:her boyfriend	6=-49
b:her by	3=91
b:her cardiologist	4=45
b:her career	4=35
b:her children	1=57
b:her collection	1=-35
b:her contract	3=-28
b:her cousin	2=25
b:her daily	0=-40 1=43
b:her desk	1=-40
b:her dissertation	0=-44
b:her dna	3=45
b:her doctorate	2=-32 6=-29
b:her essay	6=-32
b:her eyesight	4=37
b:her face	3=32
b:her finger	3=40
b:her fingerprints	4=-40
b:her firm	1=-46
b:her first	0=-64 1=-27 3=-38 8=-25
b:her for	4=73
b:her free	1=51
b:her genetic	2=46
b:her girlfriend	5=-25 6=52
b:her hand	0=-27
b:her hands	4=41
b:her husband	0=-53 5=31 7=-70
b:her idea	0=-47 4=-29
b:her in	4=42
b:her job	0=56 1=-41 5=-47
b:her keystroke	3=31
b:her last	3=-40 7=28
b:her late	0=37
b:her line	2=42 4=64 5=-27 6=-25
b:her ma	0=-33 4=-43
b:her master	1=-30 3=-38
b:her mother	6=-27
b:her move	0=34
b:her mum	6=28
b:her name	1=51
b:her old	1=-25 4=-25 6=40
b:her opinions	6=-38
b:her outlook	1=28
b:her own	0=27 1=-31 2=31 3=-27 5=26 6=31 8=-36
b:her partner	1=40 5=-52 6=-33 7=25 8=45
b:her phd	0=-29 1=-31
b:her philosophy	1=39
b:her political	0=72
b:her politics	0=56
b:her portfolio	1=-32 8=-38
b:her post	0=40
b:her previous	0=39 3=-38
b:her profile	6=27
b:her pupils	4=-51 8=-31
b:her record	1=-38 8=77
b:her referee	6=32
b:her reports	1=-31
b:her rule	1=59
b:her sales	0=-32
b:her school	7=31
b:her sentence	8=54
b:her sexual	6=28
b:her she	1=80 8=-40
b:her sister	4=37 6=-72 8=-30
b:her slogan	0=-47
b:her son	0=28 8=72
b:her sons	0=60 2=36
b:her speciality	1=-27
b:her strong	1=46 7=-35
b:her team	0=-34 4=-39
b:her thesis	1=-28
b:her third	1=-51 4=34
b:her thumb	3=51
b:her to	3=-30
b:her twitter	0=48
b:her typing	3=42
b:her union	0=-42 7=71
b:her unison	0=-31 7=40
b:her views	0=46
b:her voice	0=-41 3=38
b:her vote	0=-39
b:her warehouse	0=-30 7=41
b:her wedding	1=55
b:her wife	4=-55 6=110
b:her with	4=40
b:her words	0=-28 1=48
b:her work	5=34
b:her years	1=-28
b:herald >	0=-34 1=-29 7=53
b:here >	3=-30 7=-29
b:hereditaire >	2=87 4=-27
b:herite de	4=-58
b:hernie discale	4=32 8=-45
b:hero is	0=26 6=-42
b:hers >	0=-29 5=-40
b:herself >	1=29 4=80 5=-36
b:herself a	1=30
b:herself as	1=-26
b:herself to	0=43 4=-39
b:hetero convaincu	6=40
b:heterogeneite des	6=-40
b:heure >	0=31 1=-46 7=42
b:heures >	0=-44 3=-43 4=44 5=-35 7=-26
b:heures de	7=32
b:hidalgo >	0=48
b:hierarchies >	1=-39
b:high school	7=-39
b:higher power	1=85
b:him >	0=-56 2=46 4=-81 5=-53 7=26 8=25
b:him a	5=-47 7=-29
b:him an	0=31
b:him and	0=-40 2=-27 7=46
b:him as	1=-46 7=59 8=35
b:him away	8=-29
b:him because	0=-35 4=-30
b:him by	3=38
b:him in	0=-32 3=52 5=46
b:him off	4=59
b:him out	1=32 3=39 4=-30 6=-27 8=-43
b:him the	0=32 7=42
b:him through	2=42
b:him to	8=27
b:him were	8=26
b:him with	5=56
b:himself >	0=35 1=-73 5=-32 7=-26 8=39
b:himself a	0=-35 1=35
b:himself an	0=-25
b:himself as	0=102 4=-34 6=-26
b:himself but	0=-48 7=30
b:himself frozen	1=52
b:himself he	4=36
b:himself to	0=53 8=-29
b:hindu and	1=-42
b:hindu vegetarian	1=-37
b:hinted that	6=56
b:hints at	6=42 8=-31
b:hired her	0=-25
b:his >	6=-50
b:his back	4=75
b:his badge	0=-45
b:his bakery	8=-48
b:his ballot	0=76 7=-62
b:his blog	0=35 2=46
b:his boss	0=-55 2=-35
b:his boyfriend	5=-27 6=25
b:his branch	0=-63 7=47
b:his brother	4=33 7=-39
b:his car	1=40
b:his children	1=-65
b:his code	1=-33
b:his colleagues	1=-42 7=-38
b:his column	0=-52 5=41
b:his conquests	5=41
b:his conviction	1=-51 8=58
b:his dating	0=26 5=-44
b:his days	3=33
b:his desk	0=29
b:his dna	2=35 4=-41 8=-29
b:his dues	7=31
b:his e	3=-25
b:his employer	3=35
b:his ethics	1=57
b:his ex	0=-25 4=-32
b:his eyes	3=58
b:his eyesight	4=25
b:his face	0=-45 3=79
b:his faith	1=45
b:his family	0=-30 2=57 4=-26 6=-26
b:his father	1=-52 2=34 4=-43
b:his fiancee	0=-43 4=51 5=34
b:his file	4=-45
b:his fingerprint	3=36
b:his fingertips	3=52
b:his first	0=-35 5=-28 6=-31 7=51
b:his former	5=-33 7=-34 8=36
b:his garage	0=58
b:his genome	2=47
b:his girlfriend	5=-33 6=-39
b:his hands	0=31 1=-57 7=-36
b:his heart	4=30
b:his house	5=-27
b:his husband	2=-27 5=-27
b:his iris	3=53
b:his job	0=51 6=-43
b:his labour	7=-30
b:his lapel	0=-42 1=38
b:his last	0=-46 6=29 8=32
b:his left	0=-35 4=47
b:his letter	1=26
b:his licence	4=26 5=33 8=40
b:his life	0=25 1=-34 5=-61 6=88
b:his line	4=-66 5=48
b:his lodge	1=39 7=-46
b:his master	1=56
b:his membership	0=-41 7=68
b:his moral	1=-31
b:his mother	4=-29 7=32
b:his name	8=44
b:his old	4=35 5=-28 8=-38
b:his own	2=67 4=48 6=-40 7=-26 8=-65
b:his palm	3=44
b:his partner	0=-27 6=32
b:his pay	7=34
b:his prints	8=-35
b:his probation	8=55
b:his public	0=47 5=28
b:his pupils	8=-54
b:his referee	1=-54
b:his reference	0=-50 4=56
b:his release	0=42 7=-34
b:his research	8=-37
b:his secretary	5=58
b:his sister	1=34
b:his son	0=36 2=28 3=-40 7=26
b:his spare	1=25 5=-39
b:his spine	4=56
b:his team	4=-25 5=-52 6=46 7=-34
b:his thesis	0=45
b:his thumb	3=49
b:his time	8=-51
b:his training	0=-47
b:his tutor	1=66 7=-42
b:his two	7=39
b:his typing	3=31
b:his uncle	2=-36
b:his union	7=31
b:his village	0=52
b:his voice	2=-26 3=33 8=-25
b:his watch	8=-43
b:his way	5=83
b:his wedding	6=33
b:his wife	1=-27 2=27 3=-33 4=46 5=36 6=-124 7=49 8=-29
b:his word	5=47
b:his words	1=-52 5=27
b:his work	0=-27
b:his worldview	0=-27
b:his youth	5=51 8=80
b:histoire avec	6=46
b:histoire de	1=-28 5=40 6=-35
b:histoire des	0=-46
b:historian >	7=-37
b:history at	1=31
b:history of	0=-36 1=-63 4=31
b:hiv positive	2=-25 4=31
b:hla b27	4=-31
b:hmp leeds	8=-29
b:hmp wandsworth	8=26
b:hmrc >	8=36
b:hold a	3=33
b:hold no	7=-32
b:hold with	1=40 7=64
b:holder >	8=-37
b:holder since	7=45
b:holds a	0=-25 3=-46
b:holds that	0=69 8=-26
b:holds the	0=-27
b:holds to	1=39
b:home >	0=-77 1=29 6=40
b:home by	4=-69 6=33 8=52
b:home in	4=-35
b:home office	1=-40 7=-34
b:homeless since	0=38
b:homeopathy >	0=-34
b:homme >	1=-28 5=-62 6=38
b:homme a	5=36
b:homme au	6=-44
b:homme dans	6=34
b:homme de	5=-33
b:homme depuis	5=-43
b:homme est	1=55
b:homme et	1=45 5=-51
b:homme gay	6=42
b:homme marie	5=100 6=-68
b:hommes >	0=-26 5=29 6=53
b:hommes a	5=-31 6=29
b:hommes et	5=-27 6=-48
b:hommes pour	6=52
b:homo >	6=44 8=-43
b:homo a	6=48
b:homo je	6=25
b:homophobie >	6=-36
b:homosexualite >	0=-28 6=33
b:homosexuality in	6=-27
b:homosexuel >	6=52 8=-29
b:homozygous for	2=29 4=-32
b:hong kong	3=32
b:hopes to	0=-27 1=31 4=-28
b:hopital >	6=48 7=41
b:hopitaux >	4=-27
b:horizons >	0=39
b:horoscopes >	4=-30
b:hors pair	4=27 5=-25 8=40
b:hospice fundraiser	0=-25 4=-30
b:hospital >	1=-25 4=-53
b:hospital porter	4=-36
b:hospital s	4=-27
b:hospital where	3=32 4=-30
b:hospitalise >	4=56
b:hospitals >	4=-52
b:hospitals in	4=-40
b:host >	0=-29
b:hotel >	4=-27 5=80
b:hotel de	1=-39 5=43
b:hotel manager	5=-39
b:hotel night	5=-27
b:hotelier >	3=-38
b:hotellerie >	4=-41 5=-44
b:hour >	1=-30 4=62
b:hours >	8=-42
b:hours a	3=-33 4=33 7=26
b:hours of	8=44
b:house >	0=-36 1=40 5=-50 7=-38 8=26
b:house in	0=-38 4=64
b:house of	1=-25
b:household and	0=44
b:household her	0=30
b:houses >	0=40
b:how she	0=42 1=25 3=40
b:how to	3=-26 7=25
b:hr >	4=-26 7=-34
b:hr lead	6=-36
b:hr officer	6=-27
b:huissier a	0=-36 5=45
b:huit >	3=27 4=49
b:huit ans	0=-37 5=-35 7=41 8=-58
b:huit mois	4=-63 8=100
b:hull >	6=-29 7=-27
b:humain >	1=42
b:humanism and	1=-51
b:humanism is	1=60
b:humanist >	1=28
b:humanist association	1=54
b:humanist by	1=41
b:humanist celebrant	1=52
b:humanist family	1=31
b:humanist press	1=-77
b:humanist wedding	1=47
b:humaniste au	1=29
b:humaniste de	1=-25
b:humanists >	0=-33 1=77
b:humanites numeriques	1=-33
b:hume s	0=-46 1=-27 4=58
b:humour >	0=30 7=-28
b:hungary >	0=-25
b:hunger strike	0=39 8=-31
b:hunt saboteur	0=-45 1=52
b:huntington >	2=30
b:huntington et	4=-46
b:huntington s	1=-78 2=57 4=-37
b:husband >	0=-49 1=-27 5=63
b:husband and	5=-27 6=-58
b:husband are	1=25
b:husband for	6=57
b:husband in	6=-44
b:husband is	0=34 5=-36 6=-45 8=57
b:husband of	5=-29 6=-38
b:husband s	1=31 4=52
b:husband works	4=-28 5=-29 6=-38
b:hypersensible et	4=39
b:i am	0=-31 1=93 4=-42 8=-42
b:i asked	1=68
b:i audited	4=-25 7=-37
b:i belong	7=32
b:i came	6=51
b:i can	3=-36 4=47
b:i come	0=25 4=-28 7=-28
b:i d	6=28
b:i did	0=-56 4=56
b:i do	4=43 6=-28
b:i don	0=-52 1=-36 4=26
b:i follow	1=43
b:i gave	4=-41
b:i grew	1=-39
b:i had	0=-33
b:i have	0=36 1=-73 3=-27 4=70 5=-35 6=-58
b:i joined	1=-28
b:i left	5=-26 6=62 7=28
b:i like	0=-34 5=-39 6=79
b:i live	4=32
b:i m	0=62 2=43 3=-31 4=-37 5=-30 6=51 7=-27 8=-74
b:i need	4=31 6=-30
b:i read	0=-25 4=39
b:i resigned	7=41
b:i sat	0=67
b:i should	4=-63
b:i sit	7=30
b:i spent	0=62
b:i stood	0=42
b:i stopped	4=46
b:i take	1=-34 4=56
b:i taught	4=-27
b:i took	0=25 2=37
b:i understand	0=28
b:i used	0=39 1=-42
b:i ve	4=25 5=28 6=-25
b:i voted	0=-56
b:i was	0=-29 3=32 4=50 5=-37 6=-39 7=41 8=74
b:i would	0=37
b:i write	2=-26
b:i wrote	0=-38 1=-57 4=26 7=-32
b:ice cream	8=-35
b:ici >	5=40
b:id card	3=-30
b:idea >	0=-55
b:idea of	0=39
b:idees politiques	0=-47
b:idemia >	3=-41
b:identifie par	3=35
b:identified by	3=52
b:identifies as	1=40
b:identity theft	8=-49
b:iel a	4=26 7=83 8=-31
b:if it	0=61 7=-29
b:if the	0=-38 1=-25 4=36 8=30
b:ig metall	7=41
b:il >	3=-27 4=-59 5=62 6=26 8=-26
b:il a	3=-58 4=-48 5=-30 6=-29 7=-52
b:il anime	0=-43 4=28 6=30 8=27
b:il appartient	2=42 4=-43
b:il aurait	0=27 2=-32 6=39
b:il chante	1=-52 4=47
b:il cherche	5=44
b:il collectionne	5=52
b:il confie	5=38
b:il connait	3=-36
b:il couche	5=30
b:il court	5=64
b:il cuisine	1=-41 8=29
b:il dans	5=25 6=-44
b:il de	6=-27
b:il defend	0=63
b:il demande	1=-38 3=-39 4=33 8=40
b:il demonte	0=-27 1=36 5=-43
b:il deverrouille	3=57 4=-28
b:il dirige	0=54
b:il dit	4=-52 5=42 7=-37
b:il donne	1=68 6=-30
b:il dort	5=-55
b:il ecrit	8=-30
b:il en	0=68 1=57 3=57 5=40 8=-26
b:il enseigne	1=-45 6=-25
b:il entretient	3=-53 5=29
b:il est	0=33 1=-45 4=46 5=-61 7=28
b:il etait	0=-25 4=37 5=66 7=25 8=-38
b:il fait	4=36 5=-26
b:il figure	2=53 8=-35
b:il forme	8=41
b:il frequente	0=-29 1=43 4=-25 5=44 6=48
b:il fut	5=-37
b:il il	4=-51 5=-28
b:il joue	5=-29 6=-67
b:il l	0=30 1=-34 4=-84 6=-31 7=-25 8=-68
b:il la	6=-53
b:il le	1=37 4=-30 5=32 6=-25
b:il les	1=-32 4=-40
b:il lit	1=27 4=60 5=-46
b:il milite	0=-40 1=36 7=-26
b:il n	0=-85 1=-65 2=43 3=-80 4=32 6=65 7=28
b:il ne	0=25 1=27 3=-34 5=-40 6=-34 7=-34
b:il ouvre	3=60
b:il parle	5=-33 6=-41
b:il partage	4=-26 5=-25 6=47
b:il participe	7=60
b:il passe	1=-35 5=61
b:il pense	1=71 3=-28
b:il porte	0=52 1=38 7=-40
b:il pour	0=32
b:il prefere	0=-45 4=26 6=53
b:il prend	0=-31 4=51 5=-33
b:il presente	6=-61
b:il preside	7=64
b:il refuse	1=46 4=-25
b:il repond	4=31
b:il respecte	4=-33
b:il reste	0=-62 5=-28
b:il revient	4=42
b:il s	0=36 5=38 8=64
b:il sait	1=-36 3=-29
b:il sans	4=-53 8=45
b:il se	1=67 3=-26 4=-32 6=-46
b:il semble	0=49
b:il serait	0=27 6=32
b:il sort	1=-34 4=39 8=41
b:il sortait	6=36
b:il soutient	1=51
b:il suit	1=58 4=35 6=-27
b:il tenait	6=45
b:il tient	5=-31
b:il tracte	0=-52 7=31
b:il travaille	3=48 4=-55
b:il trompe	5=-44
b:il va	0=41 5=-35
b:il vend	3=-39
b:il veut	0=35 5=-41 6=-28 8=32
b:il vise	0=-28 4=25
b:il vit	1=33 3=-31 4=-43 5=-64
b:ile de	7=-37
b:illness >	4=31
b:illusion >	1=33
b:ils l	7=-28
b:ils sont	6=52
b:image faciale	3=48 7=-34
b:immigration and	0=31
b:immobiliere >	7=-29
b:impact d	3=-56
b:impotent since	4=-53 5=52
b:in 2003	1=-29
b:in 2009	0=28 6=66 7=49 8=55
b:in 2010	0=-43 2=50 4=26
b:in 2011	0=-32
b:in 2012	2=25 4=50 8=32
b:in 2014	0=93 4=72 8=-39
b:in 2015	0=-52 1=-35 2=45 4=85 5=-32 6=-72 7=65 8=50
b:in 2016	0=33 4=30 5=-26 8=50
b:in 2017	0=-66 1=-35 6=55 8=36
b:in 2018	0=52 6=49 8=53
b:in 2019	3=27
b:in 2020	0=-33 4=-26 7=31
b:in 2021	0=-32 2=27 4=-39 7=26
b:in 2022	4=57 7=29
b:in >	0=31 1=-46 3=32 4=-26
b:in a	0=-52 1=63 2=-81 3=-60 6=-28
b:in aa	0=-32 4=75
b:in aberdeen	7=-27
b:in absentia	8=35
b:in all	0=-31 1=58 8=-41
b:in an	0=-33 4=-42
b:in and	4=41
b:in animal	1=-27
b:in any	0=-36
b:in apprenticeships	1=-31
b:in april	4=47
b:in athens	0=27
b:in atlanta	0=53
b:in ballymena	0=27 7=-26
b:in barnsley	0=-43 7=38
b:in belfast	0=-32 8=52
b:in berlin	5=27
b:in both	4=41 7=-36
b:in brighton	6=36
b:in bristol	6=-31
b:in buffalo	7=42
b:in by	3=60
b:in cambridge	1=-26
b:in centre	0=25
b:in charge	2=-41 8=-38
b:in checklists	1=-42
b:in chile	0=54 8=-42
b:in clacton	0=35
b:in class	6=-34
b:in code	1=-37
b:in compliance	0=37
b:in confidence	8=28
b:in continuous	1=-30
b:in cork	6=-49
b:in court	4=-56 8=51
b:in croydon	0=-29 1=-32
b:in custody	8=75
b:in defeat	1=-60
b:in denver	7=-34
b:in department	0=-39
b:in derry	0=38
b:in dubai	3=35
b:in dublin	0=37 6=-35
b:in dundee	1=37
b:in durham	8=68
b:in early	1=-31
b:in ely	7=-28
b:in every	0=-54 1=44 4=-27 5=51 6=-38 7=-36
b:in extinction	0=43
b:in fact	0=50
b:in favour	0=55 8=-35
b:in february	0=-48 7=31
b:in forty	4=-51
b:in four	0=-30
b:in front	0=36 1=25 5=43
b:in gaza	1=-43
b:in gdansk	0=-29 7=38
b:in georgia	0=-38
b:in glasgow	8=-25
b:in god	1=56
b:in government	0=-69
b:in hamburg	1=-33 5=42
b:in harrogate	7=-28
b:in her	1=45 2=-44 3=-45 4=-63 7=-28 8=-30
b:in his	3=-49 5=-35 6=63 7=56
b:in hong	0=-27
b:in hospital	4=45
b:in hull	5=37 6=-33 8=-25
b:in interwar	1=-25
b:in irish	0=36 1=-28
b:in it	1=-31
b:in jail	7=-35 8=42
b:in june	0=-26 6=49
b:in kent	4=-26
b:in kyoto	1=-43
b:in lagos	4=27
b:in latin	0=-27
b:in law	0=45 5=29 7=38
b:in leeds	0=-35 1=-30 4=31
b:in life	1=26
b:in liverpool	0=-43 7=33
b:in logistics	1=51
b:in london	0=46
b:in love	5=-35 6=69
b:in luton	0=25
b:in lyon	5=42
b:in maine	0=-42
b:in malta	2=-27
b:in march	0=-62 8=44
b:in margins	1=-27
b:in may	0=-61 1=-26 4=61 5=-25 8=49
b:in meetings	1=-44
b:in minsk	0=37
b:in my	4=-38 5=-26
b:in nevada	8=40
b:in new	0=44
b:in nine	5=-33
b:in norway	0=27
b:in nothing	0=33 1=57
b:in october	8=46
b:in ohio	0=-32 1=-32
b:in oldham	0=32
b:in on	0=-38 3=27
b:in one	0=-59 4=32 5=-33 8=-37
b:in open	0=-46
b:in order	5=-52
b:in osaka	3=34
b:in our	0=34 3=-26 5=38 6=-34 8=-39
b:in outlook	1=41
b:in passing	4=51
b:in people	1=-48
b:in perth	1=42
b:in peru	8=35
b:in plumbing	0=-46 8=29
b:in poland	7=-39 8=73
b:in politics	0=70 1=-51
b:in prison	8=104
b:in procurement	0=38 1=-32 8=-31
b:in protest	7=75
b:in reason	1=64
b:in recovery	4=-29 5=53
b:in residence	0=-44
b:in roman	8=-27
b:in rome	1=31 5=38 6=-35 8=-39
b:in saxony	0=-38
b:in september	8=-33
b:in sex	5=52
b:in six	4=30
b:in soho	6=-35
b:in south	1=-31
b:in spain	2=-25 5=-26 8=39
b:in spite	4=49
b:in strangeways	8=33
b:in stroud	1=-56 7=-28
b:in support	0=56
b:in swindon	0=-26 7=39
b:in tbilisi	0=48 7=-34
b:in ten	5=41
b:in that	6=-38
b:in the	0=36 3=-76 8=-25
b:in three	0=-30
b:in transit	8=-28
b:in trouble	8=34
b:in truro	4=-27
b:in turkey	0=-43 4=-28 8=67
b:in two	0=66 3=35 4=-33
b:in utrecht	0=55
b:in vermont	0=37 1=48
b:in victorian	1=-30
b:in wales	0=-43
b:in whitby	0=36
b:in with	0=29 3=39 8=33
b:in women	6=65
b:inapte au	4=69
b:include two	4=-54
b:included >	0=26
b:including units	1=-39
b:independance de	0=51
b:independant >	0=-64
b:independantiste corse	0=30
b:independence >	0=59
b:independence he	0=43
b:independence of	0=-42
b:independent consultant	4=-29
b:independent councillor	0=-66
b:independent socialist	0=39
b:index droit	3=35
b:industry >	5=-28
b:industry in	0=-36
b:infectious laugh	4=-40
b:infidele notoire	5=39 6=-30
b:infidelite des	5=-29
b:infirmier en	4=-28
b:infirmiere >	6=-29
b:infirmiere en	2=-37
b:infirmieres >	5=-26 6=45 7=50
b:ingenieur >	5=-36
b:ingenieur en	3=-41
b:inherited heart	4=-35
b:initiated in	1=50
b:initiation a	1=-43 5=-30
b:initie au	1=55
b:initie aux	1=-58
b:inmates to	8=50
b:innovation est	2=-31
b:inquiry >	2=27 8=-47
b:inscrit au	3=50
b:inscrit sur	5=51
b:insertion >	8=-48
b:inside >	8=62
b:inspector >	0=45 1=-41 4=-40 5=-34
b:inspector in	0=-47 1=72
b:installer >	0=-30 3=-61 4=-43 6=44
b:institute >	0=-37 1=-30 2=-34 7=-42
b:institute of	0=-28 7=50
b:institution >	8=49
b:insulin pump	2=-39
b:insurance >	1=-52 5=48
b:insurance underwriter	4=-34
b:insurer >	0=-44
b:interdiction d	6=-35 8=65
b:interdit de	3=49 8=31
b:interdit la	8=-50
b:interest in	0=42 1=-25
b:interested in	0=39 6=74 8=-30
b:interet general	8=80
b:interet pour	0=-64 5=-29
b:interim >	7=-32
b:intern >	3=-36
b:interpreted for	4=-34 8=-28
b:interpreter >	8=-54
b:interpreter at	0=-57 7=-27
b:interpreter for	0=-28 4=25
b:interview >	4=73
b:interview was	1=-28
b:interviewer but	4=-39
b:interviewer that	6=-25
b:interwar britain	1=-30
b:intimate apparel	5=-58
b:intimate knowledge	5=-56
b:intimate with	5=56
b:intimes de	5=37
b:into a	6=-40
b:into english	0=-47
b:into insurance	0=38
b:into the	1=26 7=51 8=-26
b:intrusion >	5=-25
b:investigation by	8=58
b:involved in	8=28
b:iraq >	0=70 7=-39
b:iraq war	0=40
b:ireland >	1=30
b:iris >	3=41
b:iris a	3=32
b:iris enregistre	3=46
b:iris figure	3=50
b:iris is	3=-62
b:iris scanners	3=-58
b:is >	0=-41 4=-29
b:is a	2=-37 3=-44 4=-84 5=-68 6=28 7=25 8=-109
b:is against	0=37 1=-35
b:is agnostic	1=-76
b:is all	0=66
b:is an	1=77 5=-28 6=-34
b:is appealing	1=-29 8=38
b:is as	1=46 8=31
b:is awaiting	8=32
b:is back	0=-31
b:is being	4=27
b:is called	0=32 7=-28
b:is deaf	0=-67 4=64
b:is doing	8=105
b:is engaged	6=35
b:is expecting	6=27 8=-25
b:is gay	6=58
b:is good	0=-41 1=46
b:is hard	1=-63
b:is having	5=38
b:is he	0=-33 1=68 7=-80
b:is her	0=33 1=-50 3=-62 4=-35 5=-47 6=-28 7=-57 8=-30
b:is high	1=30
b:is his	0=-31 1=50
b:is how	0=48 1=49 4=-28
b:is in	0=34 1=-44 5=-34 6=-36 7=-36 8=55
b:is inside	8=36
b:is its	2=-26 7=36
b:is jewish	0=-26
b:is known	4=-58
b:is legendary	4=-53
b:is mentioned	1=41 5=32
b:is murder	8=-30
b:is my	1=78
b:is needed	8=-37
b:is never	1=49 8=-53
b:is no	1=-26 5=37
b:is none	1=35
b:is not	0=-27 4=-34 5=27
b:is now	1=38
b:is on	0=-60 3=-33 4=43 8=91
b:is one	0=32 8=-31
b:is poor	0=-42 4=36
b:is protected	1=40
b:is proud	0=92
b:is public	2=28 5=30
b:is regional	7=43
b:is right	8=28
b:is safe	6=35
b:is said	0=44 4=-25 5=49 6=-34
b:is serving	1=-46 7=-33 8=45
b:is still	0=-54 5=-37 8=-43
b:is that	1=57
b:is the	1=46 3=55 4=-46 6=-66 8=-50
b:is theft	0=105 1=-47 8=-67
b:is to	1=-31 4=34
b:is vegan	1=36
b:is what	0=-53 6=-37
b:is where	0=-61
b:is why	0=-27 5=36 8=-41
b:is wrong	1=43
b:islam and	0=-36 1=-36
b:isn t	3=-31 4=-42 6=78
b:issued >	0=-28
b:istanbul concierge	1=-36
b:it >	1=48 4=32 5=-37 6=-60 7=-40 8=52
b:it again	4=-34
b:it and	8=32
b:it as	7=58
b:it at	1=31
b:it back	8=30
b:it came	5=31 6=-46
b:it contractor	0=-25 8=-35
b:it for	1=52 4=-26
b:it he	0=-34 4=45 7=-28
b:it in	1=-31 2=-29 5=51 6=49 8=-34
b:it is	0=47 2=-28
b:it never	0=35 8=-50
b:it off	2=-25 4=-43 5=64 6=-34
b:it on	0=49 4=-38 6=40
b:it out	0=65
b:it s	1=-29
b:it she	2=51
b:it support	0=-35
b:it that	6=53
b:it to	4=-39 7=-26 8=-39
b:it took	0=-42
b:it was	1=-29 2=25 8=68
b:it with	8=51
b:its forms	1=48 8=-40
b:its payroll	7=-68
b:its secretary	7=54
b:ivry >	0=68 7=-45
b:iwgb among	0=-29 7=48
b:j ai	5=-30 8=46
b:j etais	5=-25
b:jack bunting	6=-28
b:jail for	4=-59 8=45
b:jailed for	8=50
b:jamais adhere	0=43
b:jamais cache	5=-80 6=70
b:jamais de	0=-37 5=62
b:jamais eu	0=-27 5=35 6=51
b:jamais fait	0=36
b:jamais gene	1=35 2=-52
b:jamais malade	4=102
b:jamais trompe	6=-36
b:january >	0=-42
b:janvier >	0=42 2=-40
b:je m	4=31 6=-30
b:je me	0=45
b:je n	3=-39 4=-32 5=49 6=-65 7=36
b:je ne	6=-36
b:je prefere	0=43 6=-38
b:je suis	1=52 2=-26 4=-27 5=-67 6=28 7=-50
b:jehovah s	0=-60
b:jeremy corbyn	0=30
b:jeudi >	1=33
b:jeune fille	5=76 6=-76
b:jeunes >	0=-30 8=70
b:jeunes avec	0=36
b:jeunes communistes	0=39
b:jeunes femmes	5=82
b:jeunes socialistes	0=38 1=-53 8=-25
b:jeunesse >	5=-27
b:jew >	1=-31
b:job >	1=-39 3=-47
b:job as	1=48
b:job at	0=62 1=39
b:job he	3=31
b:job in	0=36
b:job was	0=-46 3=-26
b:join a	1=-38
b:join the	7=29
b:joined a	0=-41 7=-32
b:joined anything	0=54 1=-42
b:joined prospect	7=34
b:joined the	0=63 7=-33
b:joint >	3=41 4=-55 8=43
b:joke >	0=51 1=80 5=-38 7=-34
b:jokes >	1=58 5=-62 7=-28 8=-50
b:jokes about	5=50
b:jokes is	6=-32 8=-57
b:jokes the	4=-57 5=26
b:joue au	6=40
b:joue le	6=-51 7=-39
b:joue un	6=-52
b:joue une	6=-57
b:jour >	2=-31 3=-30 4=32 6=-39 8=-38
b:jour carnet	2=-28 4=50
b:jour de	4=39
b:journal >	1=57 8=-34
b:journal de	1=-26
b:judging from	7=31
b:judiciaire de	3=-27 8=-32
b:judiciaire vierge	8=47
b:judo >	7=-52
b:juge consulaire	8=-34
b:juge de	8=29
b:juge pour	8=29
b:juin >	1=-35 4=25 8=56
b:jumeaux >	0=44 2=-57
b:jumped bail	8=41
b:june >	0=-36 1=-27 6=36
b:junior doctors	0=-27 4=-27 7=46
b:juniors >	5=49
b:jure t	0=-29 5=79 6=-33
b:juriste a	3=-38 7=-56
b:juriste au	3=-31
b:juriste specialisee	5=-25
b:jury >	4=-47 5=27
b:jury service	8=-25
b:jusqu a	0=-26 4=42 5=-26 7=47 8=-26
b:jusqu au	1=31 4=54 5=27 8=-55
b:jusqu en	3=-33 7=-29 8=33
b:justice >	8=44
b:kampala >	3=34
b:kant >	1=53
b:kant s	1=42
b:keen on	0=-42 1=-32 7=71 8=-31
b:keep bees	6=-67
b:keep him	8=-27
b:keep the	8=66
b:keeps a	1=52 5=30
b:keeps her	4=54
b:keeps his	3=28
b:keeps it	0=58
b:keeps the	0=26 4=-35 5=-65 7=-34
b:keeps two	5=76
b:kent >	4=-40
b:kept a	1=-25 2=-32
b:kept her	0=33
b:kept him	1=34
b:kept his	0=45 3=28
b:kept me	0=-29
b:kept the	3=-49 4=-42
b:kept up	0=-40
b:kind of	1=29
b:kine >	1=-26 4=-73
b:kinesitherapeute >	4=-50
b:knew about	6=31
b:knocked on	0=31
b:know >	5=64
b:know he	0=37 1=36
b:knowledge of	5=-43
b:known as	4=-45
b:known for	0=36
b:known in	0=38
b:known to	0=-44 5=-25 8=27
b:knows every	0=-43 1=-52 4=-37
b:knows her	3=45
b:knows him	3=36
b:knows the	0=70
b:kong >	0=-40
b:kreuzberg >	0=36
b:l a	1=-59 2=80 4=-147 5=37 6=36 7=-95
b:l a69	0=62
b:l aah	4=44
b:l acces	3=40
b:l accident	4=26 5=40
b:l accord	7=-32
b:l accueil	0=-34 6=43
b:l adn	2=48 3=-26 6=-25
b:l adolescence	2=26
b:l aeroport	3=43 8=34
b:l affaire	8=50
b:l affiche	0=36
b:l age	4=46
b:l agence	0=-51 4=33 5=26 8=-42
b:l algorithme	3=70 8=-52
b:l altruisme	1=35 7=-27
b:l amant	5=-49
b:l ambassade	3=52
b:l amour	5=60
b:l amyotrophie	2=33
b:l an	5=-53
b:l analyse	3=-36
b:l ancien	0=-54 5=54 6=35 7=-26 8=-41
b:l ancienne	5=25
b:l animal	1=55
b:l annee	1=25 8=-33
b:l anomalie	2=51
b:l anthroposophie	1=46
b:l appareil	3=25
b:l appel	5=-30 8=-34
b:l appui	0=33 2=52 4=-26 8=-30
b:l arc	6=-34
b:l armee	3=28 8=-28
b:l assemblee	7=-30
b:l assistante	4=-28 6=38
b:l association	1=-26 3=-29 7=-43 8=30
b:l atelier	1=-66 7=56 8=-50
b:l auberge	6=45
b:l audit	3=-32 5=28
b:l aumonerie	1=29 3=-30
b:l authentification	3=39
b:l authentifier	3=52
b:l autorite	0=-41
b:l autre	1=-51 4=-25 5=39 6=39
b:l ebeniste	2=-30 4=30 6=54
b:l ecole	3=-38 6=-28
b:l ecologie	1=29
b:l ecrit	0=45
b:l eglise	1=-44
b:l embauche	3=46 8=-34
b:l emploie	6=-35
b:l employeur	7=-37
b:l enfant	5=-53
b:l ennui	5=-49
b:l enseignement	1=35 5=-26 6=-26
b:l entree	0=-35 3=50
b:l entrepot	3=25 7=46
b:l entreprise	2=-32 6=-25 7=53 8=-29
b:l entretien	3=-33 5=31
b:l epreuve	5=-26 8=50
b:l equipe	0=29 1=-55 4=-30
b:l essai	1=-28
b:l est	1=-30 2=27 4=-58 6=27
b:l etat	0=-35
b:l ete	1=-42 6=-62
b:l ethique	1=-33
b:l etiquette	0=40
b:l etre	0=45 1=25 3=-38 6=60
b:l europe	0=-26
b:l ex	1=-26 5=98 6=-52
b:l expertise	2=31 4=-31
b:l explique	0=27
b:l heredite	0=-25 2=-31
b:l heure	1=-65
b:l homme	1=83
b:l homophobie	6=-38
b:l homosexualite	6=-72
b:l hopital	2=-31 3=26 4=48 6=65 7=30
b:l hotel	5=69
b:l hotellerie	7=43
b:l huma	0=48
b:l humanite	1=72 3=-27
b:l independance	0=82
b:l index	3=25
b:l infirmiere	0=43
b:l innovation	2=-49
b:l inrae	2=-43
b:l interesse	1=30 3=49 6=-28
b:l iris	3=76 4=-28
b:l oeil	1=-27 4=-52
b:l ont	6=61
b:l opera	0=-29
b:l operation	4=-55 5=39
b:l opinion	0=-34
b:l opposition	0=57 3=-36 8=-41
b:l udb	0=35 7=-32
b:l un	0=28 4=-37
b:l unef	7=-43
b:l union	0=53 1=69
b:l unsa	0=-68 2=-34 7=105
b:l usage	4=46
b:l usine	4=-33
b:l x	3=-28 4=-26 5=-27
b:l214 >	0=-36
b:la banque	0=-35 5=-34
b:la base	3=82
b:la bible	1=25
b:la boite	4=-52
b:la borne	3=35
b:la boutique	2=-33
b:la bretagne	0=35
b:la buvette	0=-28
b:la cafeteria	4=-31
b:la caisse	2=-47 3=34 6=-26
b:la campagne	0=84 1=-32 6=33 7=-25
b:la candidate	0=-30 1=54 2=25 5=46 6=-25
b:la candidature	0=-29
b:la cantine	1=-39 3=60
b:la cause	1=32 4=-26 6=-33 7=-37
b:la centrale	3=34
b:la cfdt	0=-85 1=-33 3=-46 5=-27 7=78
b:la cfe	0=-36
b:la cftc	7=62
b:la cgt	0=-101 1=-33
b:la chambre	3=37 5=46
b:la chapelle	0=-51 1=69
b:la charte	0=-30
b:la chasse	0=-50 1=40 4=36
b:la cnil	3=-31 8=-30
b:la cnt	0=-32 7=50
b:la commission	7=40
b:la commune	0=41 4=-30
b:la compagnie	6=68
b:la comptable	3=54 5=74
b:la confederation	7=51
b:la corrida	0=-83 1=108 7=-35
b:la couture	7=-34
b:la croix	0=-52
b:la decroissance	0=-39 1=40
b:la depression	7=-29
b:la dessus	6=27
b:la direction	0=-26 2=28
b:la directrice	1=29 5=30
b:la dit	0=32 6=70
b:la drepanocytose	2=30 4=-29
b:la droite	0=-74
b:la drome	0=26
b:la fac	0=47 5=-31 6=55
b:la famille	0=-28 1=-47 8=37
b:la federation	0=-43 2=53 7=-64
b:la femme	5=52
b:la ferme	6=-27 8=-52
b:la fete	5=27
b:la fiche	4=28 5=38 7=-36 8=-63
b:la fille	6=-27
b:la fin	0=81 6=-26
b:la foi	1=55
b:la france	0=78 7=-41
b:la fraude	8=34
b:la frontiere	4=-63 8=74
b:la fsu	0=-51 7=80
b:la fusion	4=-25 7=29
b:la garde	0=-48 8=-41
b:la gauche	0=-48
b:la grande	1=40
b:la greve	0=30
b:la guerre	0=71 4=-58
b:la jaquette	6=78 8=-26
b:la jeunesse	5=-28 8=-28
b:la juriste	0=51 5=52
b:la laicite	0=-32
b:la lettre	0=-46 1=49 2=42 3=-33 4=-43 5=-38 6=-40
b:la liaison	5=-60
b:la libre	0=-39 7=-28
b:la ligne	0=41 3=-35 4=39
b:la liste	3=52
b:la loge	6=-30
b:la logeuse	1=-36 5=35
b:la loi	0=57 4=-80 7=-25 8=50
b:la loire	5=-39
b:la machine	1=-36 3=55
b:la maconnerie	1=-37
b:la main	1=-41 4=-31
b:la mairie	5=-25 6=36
b:la maison	0=-32 1=-33 2=-28 3=-35 6=36 7=-30
b:la majorite	0=28
b:la maladie	2=43 4=30
b:la manutention	4=40 8=-39
b:la marche	4=-41
b:la marine	1=-29
b:la marque	0=-27 2=-28
b:la meme	1=-28 2=42 6=30
b:la mer	5=-59
b:la mere	2=38 5=64
b:la mission	3=49
b:la moitie	5=40
b:la monarchie	0=61 1=-25
b:la montagne	6=-30
b:la mort	2=29 5=-62
b:la mucoviscidose	4=47
b:la mutuelle	6=46
b:la myopathie	2=32 4=-44
b:la naissance	0=40
b:la nature	1=51
b:la note	0=34 5=-34
b:la nuit	4=79
b:la page	5=-42 8=35
b:la paie	0=-34 5=-37
b:la paix	0=-53 7=38
b:la paperasse	4=-38 8=-52
b:la parole	4=-25 8=-36
b:la passion	2=-31 5=-42
b:la patronne	5=62
b:la paume	3=62
b:la peine	0=33 8=-31
b:la periode	4=25
b:la pharmacie	4=-26 8=53
b:la photo	3=36
b:la pilule	4=-37 5=37
b:la plainte	0=-25 8=78
b:la plume	0=62
b:la police	3=32
b:la poste	7=47
b:la prefecture	3=44 8=-26
b:la premiere	0=34 7=47
b:la presentation	5=-36 8=-55
b:la presse	0=-35 1=-28 2=-43 4=-25 6=-36 8=39
b:la prise	4=-46
b:la prison	0=42 1=-27 3=-26 8=77
b:la prostitution	5=-40
b:la protection	6=-36 8=-40
b:la qualite	2=-25
b:la question	3=-38
b:la raison	7=33
b:la randonnee	5=-38
b:la reconnaissance	3=-29
b:la redaction	5=36
b:la reference	7=-34 8=-54
b:la referente	0=64 5=49
b:la reincarnation	1=42 4=-30
b:la relation	5=-49
b:la reserve	3=41 4=-65 5=70
b:la retine	3=-52
b:la rive	0=-43
b:la rumeur	5=47
b:la salle	0=-31 3=59 5=44
b:la sante	4=-76 8=40
b:la science	1=53
b:la scientologie	0=-42 1=37
b:la scierie	0=30 6=-34
b:la section	0=72 4=-31
b:la securite	0=-39
b:la signature	3=-55 6=44
b:la simplicite	0=-31
b:la sncf	3=-32
b:la sortie	0=43
b:la soudure	0=-27
b:la suite	0=-28 3=26
b:la suppression	3=55
b:la terre	0=50 7=-39
b:la thalassemie	2=38
b:la tour	0=-26 1=-27
b:la vente	2=-49
b:la video	3=53
b:la vie	1=56 2=-31 5=-35
b:la vieille	0=43 1=40
b:la vigne	2=-56 4=-41
b:la ville	0=-37 5=-35
b:la voix	0=-73 5=-26 7=27
b:la vue	4=49
b:la zone	3=33
b:lab >	0=-52 1=43 2=46 4=-39 8=-26
b:lab because	1=35
b:lab for	0=49
b:lab technician	2=-33
b:labo >	2=51
b:laboratoire >	6=-29
b:laboratoire de	4=-29
b:labour >	0=-30 7=-30
b:labour and	0=-37
b:labour card	0=47 7=-42
b:labour conference	0=51
b:labour cost	0=-45
b:labour councillor	0=28
b:labour exchange	0=-58
b:labour he	0=27 1=-29
b:labour in	0=68
b:labour law	0=-29
b:labour market	0=-34
b:labour party	0=70 7=-34
b:labour peer	0=-46
b:labour relations	0=-39
b:labour s	0=55
b:labour ward	0=-60
b:labs >	0=-41
b:lache l	5=31
b:lagos for	4=34
b:laisse son	3=-49
b:laisse une	3=-32 4=27 5=-25
b:land tax	0=35
b:landes >	0=45 5=-51
b:landlord >	6=-25 7=-30 8=48
b:landlords and	0=38 7=-25
b:language >	4=-38
b:languages >	5=-27
b:languages and	0=38
b:langue des	4=-31
b:lanyard >	7=46
b:lapse when	0=-41 7=35
b:laptop >	5=47
b:laptops >	5=-44 8=43
b:larne >	0=26
b:last >	3=-45
b:last autumn	8=-31
b:last boss	7=47
b:last firm	6=40
b:last job	1=-40 4=46 8=54
b:last post	0=-35 4=46
b:last spring	8=43
b:last summer	0=55 4=-34
b:last week	4=65 8=45
b:last winter	4=47
b:last year	4=47 5=-55 6=39 8=-64
b:late >	4=-28 7=-26 8=31
b:late husband	0=36
b:later start	4=35
b:latex >	4=69 5=-46
b:laughed >	0=43 1=-29
b:laughs >	5=-26 8=-32
b:law >	0=-25 1=-26
b:law and	7=37
b:law firm	6=-28
b:law over	4=-48 8=72
b:lawyer at	7=-41
b:lawyer for	0=-38 2=-30
b:lay official	7=58
b:le 2	8=37
b:le 21	0=46 2=-32
b:le 3	2=46
b:le 8	0=-28 3=49
b:le bois	2=-41 5=-33
b:le bras	0=-43 4=-28
b:le budget	5=-40
b:le bulletin	0=-40 7=45 8=-38
b:le bureau	0=-44 1=-26 5=-60 6=73
b:le candidat	4=-33 7=30
b:le caryotype	3=-32
b:le casino	3=37
b:le centre	0=-28 3=-30
b:le chantier	3=28
b:le chauffeur	3=28 4=42 5=38
b:le chef	0=48 1=48 3=28 5=60
b:le client	1=-65 5=-42 8=-28
b:le club	2=35 3=-33 6=33
b:le code	2=-42
b:le coeur	4=-53
b:le coffre	3=55
b:le conseil	0=-35
b:le consulat	3=41
b:le contour	3=36
b:le contremaitre	0=83 5=-26 6=39
b:le coup	3=-36
b:le couple	5=54 6=-39
b:le courrier	2=37 4=-26
b:le croit	1=-58 4=35 6=85
b:le culte	1=-43
b:le cv	4=34
b:le depot	0=-32 2=-39 7=36 8=-31
b:le desir	5=-49
b:le dimanche	0=52 1=36 5=-50
b:le dire	5=-32
b:le directeur	5=53 6=58
b:le disent	0=41 7=29
b:le dit	0=66 7=37 8=71
b:le dossier	1=27 2=28 3=-42
b:le fait	0=34 1=-35
b:le fichier	3=78 8=-64
b:le fils	8=47
b:le formulaire	4=29
b:le front	0=-30 3=-42
b:le gai	1=-30
b:le gard	0=48 7=-32
b:le gardien	0=41 1=-25
b:le gene	0=-35 1=-33 2=125 3=-32 4=-49 5=-26 6=-44
b:le gerant	0=32
b:le goff	0=38
b:le gout	0=53 2=-51
b:le gouvernement	0=56 8=-35
b:le groupe	1=-33 5=36 6=-48
b:le jeudi	4=29
b:le jour	5=-30
b:le journal	1=47
b:le juge	8=45
b:le jury	4=-43 5=-44
b:le labo	2=54
b:le lecteur	1=-26 3=97 4=-25 5=-26
b:le lit	5=-41
b:le logiciel	3=36
b:le lycee	3=-47 7=-31
b:le marche	4=-25
b:le mardi	1=54 4=33 5=-33
b:le mari	2=-44 5=49
b:le mariage	1=-45 5=95 6=-54
b:le medecin	4=86 6=-54
b:le meme	6=38
b:le mercredi	6=33
b:le metier	1=40
b:le midi	1=-36 4=88 5=-77
b:le mobilier	7=-33
b:le monde	1=-35 6=25 7=28
b:le nom	2=-27 5=50 6=40
b:le oui	0=42 7=-31
b:le parquet	5=-34
b:le parti	0=-43 1=-44
b:le passe	0=40 4=-26
b:le patron	5=25
b:le pen	0=65 7=-27
b:le pense	1=43
b:le pere	2=56
b:le petit	6=-44
b:le plan	4=25 5=-59
b:le porte	0=-41 7=46
b:le portique	3=35
b:le poste	0=-60 3=-49 4=28 5=-59 8=-39
b:le premier	1=26 6=-28
b:le proces	8=-30
b:le produit	1=-38
b:le projet	4=-54
b:le rapport	6=30
b:le reconnait	3=46
b:le recruteur	1=25 4=33
b:le regime	0=31 4=-32
b:le repete	8=35
b:le retour	0=36
b:le revendique	4=-26
b:le rn	5=-43
b:le role	6=-33 7=-43
b:le roman	5=-52
b:le samedi	4=-29 5=38
b:le sang	2=-51
b:le serveur	8=30
b:le service	4=55 7=-27
b:le sexe	5=33
b:le sien	1=30
b:le soir	1=-26 4=-35 5=35 7=29
b:le soupconne	6=62 8=-35
b:le suit	2=-44
b:le syndicat	7=79
b:le systeme	3=68 4=-48
b:le telephone	3=46
b:le telethon	0=-43
b:le teletravail	3=32
b:le test	2=92 3=-58 6=-39
b:le traitement	4=-55
b:le travail	5=25
b:le tribunal	8=55
b:le trou	4=36
b:le veganisme	1=33
b:le veilleur	4=-29 5=30
b:le vendeur	5=66 8=39
b:le vendredi	0=-32
b:le vieux	5=43
b:le visa	3=38
b:le voisin	1=-26 5=-36 6=50
b:le week	5=29
b:lead >	6=-55
b:lead at	0=-34
b:leadership >	0=45
b:leadership style	0=-38
b:leads a	1=-25
b:leads the	6=25 7=34
b:leaflet on	0=-54
b:league >	8=-25
b:lean >	0=-25 1=-46
b:learned to	6=33
b:learnt from	0=29
b:learnt to	6=25 8=27
b:leather or	1=52 5=-30
b:leave for	6=54
b:leave from	0=-31
b:leave the	0=91 1=-37 7=-59
b:leave to	0=-72 2=28 7=34
b:leave voter	0=62
b:leaving the	1=27
b:lecteur de	0=85
b:lecteurs d	3=-47
b:lecteurs de	3=-53
b:lectured on	1=-41
b:lecturer in	0=-36
b:led the	4=-44 7=70
b:leeds >	4=-54 6=-37 7=-59
b:leeds and	0=-29 4=61
b:left >	0=-37 2=-36 4=37
b:left after	0=-50 5=26 6=-34
b:left and	0=38 7=-28
b:left at	2=54
b:left back	0=-42
b:left because	5=43
b:left budapest	0=42
b:left hand	0=-47 4=37
b:left handed	0=-58
b:left her	0=-68 4=29 6=84
b:left his	0=-113 1=34 4=47 7=86 8=-29
b:left it	1=-33
b:left labour	0=-51
b:left nor	0=34
b:left of	0=65 7=-54
b:left right	0=-36
b:left the	0=-108 1=79 3=-26 5=29 6=34 7=51 8=-35
b:left unite	7=32
b:left when	6=-26
b:left wing	0=60 7=-49
b:left winger	0=-43
b:leicester >	0=37
b:leicester city	0=-65
b:length >	0=53 7=-43
b:les a	5=32
b:les amants	0=-30 5=47
b:les annees	0=34 7=-32 8=35
b:les armes	1=56 8=-31
b:les aventures	5=-26
b:les barreaux	5=-45 8=58
b:les bars	5=-34 6=80
b:les cachets	4=-33
b:les cameras	3=55
b:les chiffres	1=-43
b:les clients	0=46 1=-36
b:les collegues	0=43
b:les conquetes	5=42
b:les consignes	4=34
b:les cotisations	0=-44 7=43
b:les couleurs	0=-45 7=30 8=-26
b:les couples	6=-31
b:les couts	1=-38 5=-29
b:les delais	4=-45
b:les deux	6=40 8=-43
b:les dix	3=39
b:les elections	0=-32
b:les empreintes	3=54
b:les enfants	4=-30
b:les familles	2=-26
b:les femmes	0=-33 1=-28 4=-55 5=-50 6=150
b:les filles	5=39 6=73
b:les garcons	5=-35 6=44
b:les genes	2=41
b:les hommes	1=-36 4=-27 5=-86 6=108 8=-35
b:les jumeaux	2=-25
b:les levres	4=55
b:les lumieres	1=-25 4=37
b:les mains	3=-33 4=37
b:les maitresses	5=37
b:les metiers	5=-25 6=-30
b:les missions	1=46
b:les mois	5=67
b:les nouveaux	3=-55
b:les partis	0=-58
b:les petitions	0=25
b:les premiers	0=-28 6=49
b:les principes	1=42
b:les republicains	7=-43
b:les resultats	2=39
b:les retards	1=-40
b:les reunions	4=-28 6=-41 7=-26
b:les riverains	5=-34
b:les samedis	0=35
b:les soirs	5=-25
b:les stagiaires	0=-55 5=-28
b:les syndicats	7=-60
b:les toilettes	5=43
b:les tracts	0=-43
b:les visages	3=-30
b:les yeux	3=-44 4=-52 8=56
b:lesbian >	0=-42 6=71
b:lesbian and	6=-26
b:lesbian mother	6=38
b:lesbian she	8=-26
b:lesbien de	6=-28
b:lesbienne assumee	6=38
b:lesbienne elle	6=79
b:lesbienne et	6=52
b:let him	0=-35 1=44 3=29
b:let his	0=-46 7=86
b:let off	8=64
b:let on	0=68 1=-45
b:let slip	0=68 6=-46
b:letter >	4=28
b:letter against	1=-27
b:letter from	0=35
b:letter of	2=33 8=46
b:letter to	0=28 2=29
b:letters >	1=40 6=29
b:lettre >	2=34 4=29 8=-29
b:lettre dit	2=27
b:lettres de	0=44
b:leuven >	0=32 1=-35
b:leve tot	0=-45
b:level 2	4=-39
b:levy through	7=28
b:lgbt >	0=-31
b:lgbt a	6=-35
b:lgbt centre	6=-31
b:lgbt il	6=30
b:liability claims	0=-35
b:liaison a6	5=-52
b:liaison at	0=-28
b:liaison avec	5=82 6=-40
b:liaison entre	5=-25
b:liaison ferroviaire	5=-43
b:liaison froide	5=-28
b:liaison with	5=63
b:liaisons ferroviaires	5=-28
b:lib dems	0=62
b:liberal arts	0=-44
b:liberal democrat	0=35
b:liberal democrats	0=-28
b:liberal she	0=47
b:liberal with	0=-56
b:liberals >	0=26
b:liberee de	8=-31
b:libertin >	5=83
b:libido est	4=-50 5=30 8=-25
b:libido since	4=-44 5=41
b:librairie >	3=-27
b:library >	0=-55 7=26
b:libre >	5=-31 6=-25 8=56
b:libre de	0=-38 1=-34
b:libre pensee	0=-41 7=-29
b:libre penseur	1=37
b:libre penseuse	1=46
b:licence >	1=-57 3=43 7=35 8=-62
b:licence as	4=32
b:licence in	8=59
b:licence own	8=-40
b:licence until	0=-39 4=-25 8=39
b:licence was	8=44
b:licenciement >	4=41 5=33 7=-35
b:lie >	1=42
b:lie with	0=31
b:life >	1=59 4=-52 5=-82 6=42 8=52
b:life and	0=40 4=-26
b:life as	1=38
b:life down	0=-26
b:life has	1=44
b:life he	1=50
b:life was	6=52
b:lift >	4=49
b:light >	4=36 5=33
b:lighting >	1=-27 2=-26 4=-30
b:ligne de	0=40 4=-54
b:like a	1=-59
b:like all	0=48
b:like him	6=32 8=47
b:like his	7=29
b:like it	0=-35
b:like to	0=-34 4=-46
b:likes to	4=-25 5=25
b:lille >	0=27 1=42 2=-28 3=-27 5=41 6=-72
b:limp >	4=65
b:line >	0=-62 1=40 5=-46 6=-25 7=48
b:line manager	0=46 3=-41 4=47 5=60 6=-47
b:lines >	0=-45
b:linguist >	0=48
b:link >	0=-52 7=51
b:lisbon >	0=-29
b:lisbonne >	5=26
b:list >	3=46 4=38
b:list for	0=54 4=56
b:list of	0=75 5=29
b:liste citoyenne	0=49 7=-38
b:liste ecologiste	0=40 7=-41
b:liste fo	7=63
b:liste sud	0=-76 3=-25 7=67
b:lit >	5=92 6=-55
b:lit de	5=-43
b:lit on	1=39 4=-44 6=32
b:lit sur	4=59 5=-39
b:live in	0=-44
b:live with	4=29
b:lived >	0=71 7=-33
b:liverpool >	0=-43 7=37
b:lives as	1=42
b:lives by	0=-26 1=132 3=-41 4=-65 6=-28
b:lives for	1=52
b:lives in	1=-76 5=89
b:lives matter	0=42
b:lives with	0=-44 1=-57 2=-33 4=-28 5=-74 6=45
b:living >	4=-37
b:livre >	2=49 6=42
b:livre des	0=-41
b:livre le	7=-31
b:lobbies for	0=68
b:lobbyist for	0=-69
b:local 79	0=-45 7=70
b:local >	1=57 7=25
b:local branch	0=64 7=-56
b:local conservative	0=81 7=-45
b:local de	0=29
b:local paper	0=-33 8=25
b:local secretary	0=25 7=38
b:locale >	7=32
b:locale de	0=-54 1=37
b:locale du	0=54
b:locked up	0=-26
b:locksmith >	8=-68
b:lodge >	1=39 6=-33 7=-54
b:lodge at	7=-45
b:lodge in	1=118 7=-58
b:lodge keeper	1=-28
b:lodge meets	1=61 7=-28
b:lodge of	1=90 7=-54
b:lodge s	1=-64
b:lodge st	1=41
b:lodge treasurer	1=51
b:lodge with	0=-47 1=39
b:loge >	0=-37
b:loge chez	1=-77
b:loge de	1=97
b:loge du	1=-62
b:loge feminine	1=36
b:logement de	6=-27
b:logiciel >	3=45
b:logiciel d	3=32
b:logiciel de	3=36
b:logiciel libre	1=-30 3=-28
b:logistics >	1=56
b:logistique >	7=33
b:logo >	0=-27 7=-45
b:loi travail	0=33 4=-26
b:london for	0=33
b:long covid	4=31
b:long haul	7=-33
b:long meetings	0=-64 4=-59
b:long spent	8=29
b:long time	1=46 7=-57
b:longues reunions	0=36
b:look after	0=-30 4=-30
b:looking >	4=-40
b:looking for	4=-37
b:lopes a	2=33
b:lord mayor	0=-35
b:lords >	1=33
b:lorries >	0=-35 1=37 4=-43
b:lorry driver	7=27
b:lors d	5=30
b:lors de	7=35 8=-36
b:lors du	0=35 5=28 7=-27
b:lost >	0=91 2=-42 4=-28
b:lost a	0=-36 4=50 5=-49 6=-44 7=-25 8=-49
b:lost all	1=28
b:lost faith	1=-52
b:lost her	0=54
b:lost his	1=35 4=50 5=26 8=28
b:lost my	1=29 8=-42
b:lost the	0=-42 4=27 5=-31 6=44
b:lost two	3=-41 4=68
b:lot >	0=43
b:lot in	0=58
b:louise >	6=33
b:lounge >	7=-33
b:love affair	5=-48
b:love of	6=57
b:lover for	5=55 6=-34
b:lover of	5=55 6=-33
b:low blood	4=65
b:lr >	0=116 7=-38
b:lr de	0=25
b:ltd >	7=-51
b:lui >	0=-65 4=-26 5=-46 7=26
b:lui a	2=54 4=30 5=-78 6=41 7=-47
b:lui aussi	4=-40
b:lui et	0=-26 1=-38 5=-33 6=74
b:lui meme	6=50 7=-31
b:lui n	2=58 3=-41 4=-79
b:lui nu	5=55
b:lui ont	7=36 8=40
b:lui prete	5=34
b:lui vaut	5=-38 6=-27
b:lumiere >	1=-37
b:lumieres >	1=-42
b:lunch >	0=75 4=28
b:lund >	2=-32
b:lung cancer	4=-33
b:luton >	0=29
b:lutte contre	0=-36 8=-27
b:luxembourg >	0=27
b:lycee >	0=-26 6=-25
b:lyon >	1=-40 3=-30 6=51 8=-40
b:m a	2=-47 3=28 4=37 6=-37
b:m aubin	4=40
b:m blanc	6=-26
b:m faye	6=42
b:m haddad	3=-36
b:m interdit	8=-40
b:m le	0=36 7=32
b:m roche	0=31 7=-31
b:m sow	3=35
b:m told	6=44
b:m vasseur	6=26
b:m vidal	6=-32
b:m with	0=96
b:ma >	0=-32 1=-82
b:ma compagne	4=81
b:ma femme	6=-55
b:ma mere	0=-55 4=25 7=36
b:ma section	0=-46 7=30
b:ma vie	5=80 6=-43
b:ma voix	0=-40 3=77
b:ma was	4=-36
b:machine >	1=50 2=-32 4=33
b:machine a	0=28 5=35 6=43
b:machine n	3=44
b:macon >	1=-61
b:macon a	8=26
b:macon coffreur	1=-44
b:macon du	1=-30
b:maconne d	1=36
b:maconnerie >	8=-37
b:macron >	0=34 3=-37
b:macron in	0=43
b:made >	0=-47 1=51
b:made a	0=-25
b:made her	4=-32
b:made him	1=42 5=-45 7=-48 8=-28
b:made the	8=-64
b:magasin >	7=34
b:magasins >	0=-30
b:magazine for	4=-28 6=-41
b:magistrate >	8=-25
b:mai >	3=38 4=29
b:mail >	5=27 8=-31
b:main >	0=-39 3=50 4=-26
b:main courante	8=-36
b:main d	0=39 1=-34
b:main du	3=-33
b:main gauche	0=-71 4=59
b:main pour	3=35
b:main verte	3=-51 4=-34
b:maine >	0=-65
b:mains d	4=34
b:mains sont	3=48
b:maintenance >	4=-50
b:maire a	0=-45
b:maire communiste	0=35
b:mairie >	0=-34 6=33
b:mais un	6=49
b:maison >	5=77
b:maison d	5=-33
b:maison de	6=-25
b:maitre chien	8=-31
b:maitresse >	5=81
b:maitresse d	5=-58
b:maitresse de	5=-60
b:maitresse du	5=56
b:maitresses >	5=35
b:majorite presidentielle	0=51
b:maker >	0=-35 1=-27 5=-37
b:makes her	4=44
b:makes no	0=68 1=-34
b:mal >	1=62
b:malade >	4=25
b:malade de	4=-82
b:maladie de	2=25 4=30
b:maladie genetique	2=57 4=-75
b:maladie hereditaire	2=29
b:malaria nets	4=-33
b:mamans a	6=54
b:man >	0=-76 1=-41 4=-26 6=38 7=27
b:man and	0=-32 6=49
b:man from	0=-50 7=36
b:man in	5=-27 6=46
b:man made	1=47
b:man on	7=73
b:man s	8=37
b:man says	5=49
b:man the	5=-66
b:man through	7=42
b:managed a	0=-33
b:managed the	4=-45
b:management >	0=-29 5=-37 8=49
b:manager >	0=54 1=-80 2=-31 3=-46 4=-26 7=-39 8=-28
b:manager at	0=-33 7=-50
b:manager for	0=-36
b:manager he	7=-40
b:manager in	0=-52
b:manager of	4=-31
b:manages a	4=-45
b:manages the	3=-45
b:managing director	6=51 8=-26
b:mandat >	0=-64 7=34
b:mandat en	0=55 7=-59
b:mange rien	1=43
b:manifestation culturelle	0=-36
b:manifeste contre	4=-28
b:manifeste un	0=-54
b:manila >	3=29
b:manslaughter >	8=37
b:manufacturer >	8=-49
b:manutention >	4=35
b:maquette >	0=-45
b:marais barman	6=-27
b:marathons >	4=32 5=-51
b:march >	0=-33 8=50
b:march and	4=28 8=-25
b:march for	0=49
b:march in	0=42 1=-43 7=-30
b:march of	0=-63
b:marche >	1=-26 4=-51
b:marche avec	0=-49 4=73 6=30
b:marche de	4=-25
b:marche des	6=-28
b:marched in	0=-30
b:marched with	0=59
b:marches >	5=-40
b:marches for	0=-59 1=46
b:marches in	0=34
b:marches publics	0=-45 8=26
b:marcus aurelius	1=37 3=-37
b:mardi >	1=60 5=-40
b:margate >	6=56
b:mari >	0=-38 2=44 3=-39 5=61 6=-45
b:mari a	0=-32
b:mari de	2=-52 6=43
b:mari ecrit	5=35 6=-44
b:mari est	0=48 1=35 4=103 5=-80 6=-75 7=-57
b:mari et	5=-25
b:mari la	4=62 5=45 6=-31
b:mari ne	3=-42
b:mari xavier	1=-29
b:mariage >	0=-56 5=-47
b:mariage avec	5=32
b:mariage de	5=-39 6=-90
b:mariage pour	0=33
b:marie a	1=38 6=-34
b:marie avec	5=-57 6=25
b:marie deux	5=-26
b:marie en	5=-32 6=68
b:mariee >	5=-43
b:mariee a	1=48 2=-32 6=39
b:mariee deux	6=36
b:maries depuis	5=-26 6=-26
b:marin >	5=-25 6=-44
b:marine le	0=47
b:market >	0=33 2=-34 3=-47 5=-38 7=-25
b:marketing >	5=-49 6=64
b:maroquinerie >	1=26 3=-26
b:marriage >	5=61
b:marriage and	0=41 1=-55 8=-28
b:marriage she	0=82 6=-38
b:married >	6=26
b:married but	5=66 6=-68
b:married colleague	5=49
b:married my	6=-47
b:married to	0=-30 1=52 5=-76
b:mars >	4=60 5=-27 7=-29
b:marxist materialist	0=-42 1=48
b:marxist reading	0=-38 1=-34
b:mason >	1=65 5=-76
b:mason and	1=35
b:mason by	1=-94
b:mason s	1=-65
b:mason with	1=-34
b:masonic lodge	1=-29
b:masonic temple	1=-38
b:masons >	1=35
b:mastectomie preventive	2=25 4=-43
b:master >	1=67 5=-38 6=-66
b:master a	2=-25
b:master lodge	1=42
b:master s	1=-56 3=-38
b:match >	3=58 4=-27
b:match days	7=-55
b:matched his	3=45
b:matched to	3=29
b:mate >	7=48
b:materialist >	1=44
b:matiere de	1=-54
b:matter of	1=35
b:mauvais souvenir	3=28 4=-34
b:may >	0=-30 5=-27 6=-32 8=30
b:may and	4=64
b:may be	0=63 1=-31
b:may not	0=27 2=-29
b:mayor >	0=-31 1=45
b:mayor of	0=-35
b:mayor s	0=-79
b:me >	0=-63 7=-33
b:me from	4=25
b:me he	4=25 5=-34 7=-28
b:means it	0=25 1=91 2=-32 8=-27
b:means she	1=-67
b:meant it	1=47 7=-30
b:medecin a	4=-35 6=53
b:medecin de	4=45
b:medecin du	4=-51
b:medecine >	1=26
b:media for	0=-43
b:medic >	0=-49 1=25 4=38
b:medical devices	4=-46
b:medical for	4=27
b:medical form	2=31 4=-63
b:medical grounds	3=30 4=-30
b:medicale en	4=-52
b:medication >	4=52
b:medicine >	4=-30
b:meeting >	0=63 1=26 8=-35
b:meetings he	0=-58 1=-41
b:meets on	1=57 7=-33
b:meilleure amie	6=63
b:member >	1=-44 3=36 5=-36 6=-32 7=85
b:member and	0=50 7=60 8=-25
b:member for	7=-50
b:member of	1=28 3=-25 4=-27
b:member second	7=58
b:member services	7=-60
b:members >	0=26
b:members at	7=52
b:members of	0=-45
b:membership >	7=27
b:membership database	0=-42
b:membership lapse	0=-27 7=45
b:membership of	0=29 7=53
b:membre d	1=70
b:membre de	0=-65 1=31 5=-30
b:membre du	7=48
b:membre fondateur	0=46 1=-42 4=-27
b:meme >	3=30
b:meme sexe	5=-58 6=34
b:memoire >	4=64 5=-40
b:memoire de	5=-25 8=-27
b:memoire sur	0=-34 4=-39
b:memoirs of	0=-73
b:men >	1=-30 2=39 5=-29 6=104 8=-33
b:men and	0=-39 6=41
b:men in	6=26
b:men s	0=-34
b:menage a	5=68
b:mene la	7=45
b:mental health	1=-36
b:mention au	0=-54 8=49
b:mention that	4=32 8=-40
b:mentioned >	3=33
b:mentioned the	7=-34
b:mentions a	4=46 5=52
b:mentor >	0=-33 6=-25
b:mercredi >	6=31
b:mere >	0=-30 2=27 6=-49 8=-46
b:mere a	0=33 4=65
b:mere atteinte	0=-25 4=42
b:merger >	0=-30 4=-25 7=30
b:mes collegues	1=40
b:mes empreintes	3=41
b:mes etudes	0=32
b:met at	5=25
b:met her	0=-39
b:met his	6=58
b:met office	7=57
b:met the	7=-71
b:metaboliser >	2=35
b:methodist minister	0=-43
b:metier >	1=-63 7=26 8=-50
b:metteur en	5=-31
b:metz >	4=54 6=-25
b:midi >	1=-38 4=89 5=-67
b:mieux que	0=-34
b:migrants >	0=39 4=-33
b:militant de	0=-67 7=59
b:militante du	0=-31
b:militante ecologiste	0=25 1=-25 7=-32
b:militante elle	0=-40
b:militante feministe	0=28
b:milite chez	6=-40
b:milite contre	1=51
b:milite pour	0=-28 1=69 6=29 7=-61
b:mind >	1=-28 4=-33
b:mind those	1=31
b:miner >	6=-42
b:miners strike	0=-34 7=-27
b:mineurs >	8=41
b:minister >	5=31
b:minister and	0=28
b:minister for	0=-51
b:minister of	1=-29
b:ministere >	0=-29 5=-28
b:ministre de	0=37 1=-31
b:minute >	0=57 4=-26 8=-33
b:minutes >	0=37 4=-44 5=-25
b:minutes for	0=-26 7=31
b:mis en	0=-37 8=80
b:miscarried in	4=48
b:mise a	8=57
b:mise en	0=-48 1=-34 8=59
b:mission >	3=50 7=-25
b:mission in	0=-25
b:mistress in	5=61
b:mitterrand et	0=32
b:mjc >	1=27
b:mme blanc	0=-37
b:mme duval	3=-31
b:mme faure	0=-42
b:mme gay	6=-92
b:mme le	2=54
b:mme ott	4=56
b:mme pons	0=39
b:mme roy	6=27
b:mobile >	5=-25
b:model of	3=47
b:modem >	0=51 7=-35
b:modem aux	7=-25
b:module >	8=-37
b:moeurs legeres	5=51
b:moi >	5=-33
b:moi ecrit	5=-37
b:moins de	8=-32
b:mois >	0=-50 2=-29 6=-30 7=25 8=-45
b:mois a	4=-40 8=86
b:mois avec	8=49
b:mois elle	4=63 5=-65
b:moitie du	5=30
b:mon adn	2=49
b:mon ancien	3=34
b:mon compagnon	0=42 6=37
b:mon employeur	3=31
b:mon empreinte	3=46
b:mon ex	6=44
b:mon fils	0=-35 4=55
b:mon frere	1=-35
b:mon mari	1=-46 5=45 6=-34
b:mon patron	6=-30
b:mon pere	0=29 2=26 3=-39
b:monday >	3=78 8=-26
b:monde >	7=32
b:monitor >	7=-28 8=33
b:monte le	7=-34
b:monte une	0=-43 4=-39 7=81
b:monteur >	2=-43
b:monteuse >	5=-25
b:month >	0=47 1=27 7=-39 8=33
b:month for	0=32
b:month off	0=-29 4=26
b:months >	0=33 7=-38 8=-67
b:months and	8=25
b:months for	8=29
b:months in	4=-60 8=70
b:months pregnant	8=-31
b:months with	4=46
b:montpellier >	5=-29
b:montre qu	2=28
b:montre un	2=-30 7=31
b:montreuil >	7=-39
b:moon >	1=60 3=-25
b:moral compass	1=-47
b:moral nihilist	1=26
b:moral philosophy	1=-72
b:moral reasons	1=29
b:moral wrong	1=34
b:morale >	1=-38
b:morale laique	1=-42
b:more >	1=-33 4=28 5=-32
b:more he	4=32 7=-44
b:more since	4=-26
b:morning >	0=-25 4=42
b:morning star	0=67 3=-26
b:mornings >	0=-39
b:mort de	2=25
b:mortgage >	0=-32 6=-37
b:mosaique >	2=44
b:most >	4=42
b:most of	0=29 4=-44
b:mostly >	4=31
b:mostly for	0=-51
b:mot de	3=52
b:mother >	0=-44 2=35 4=28
b:mother chaired	7=36
b:mother of	2=-54 4=38 6=41 7=61
b:mother s	4=-35
b:mother was	1=28
b:mothers union	7=-50
b:motion >	0=35
b:moulin rouge	0=-37
b:move >	1=-26 2=57 5=27
b:move to	0=36 1=-25 4=-40
b:moved to	4=-36 8=-36
b:movement >	0=42
b:movement and	0=45 8=-43
b:movement as	0=27
b:movement therapist	4=-25
b:mp >	0=-78
b:mp for	0=72
b:mphil >	1=-39
b:mr ames	4=-27 5=-65 6=64 8=34
b:mr bell	4=-29 7=33
b:mr doyle	6=36 8=27
b:mr fox	1=-33
b:mr healy	4=-25
b:mr hume	0=-37 1=-31 4=58
b:mr lowe	7=34
b:mr ortiz	0=-48
b:ms adeyemi	4=31
b:ms baker	0=-32 4=37
b:ms cole	4=51 7=26
b:ms daly	7=26
b:ms grey	4=25
b:ms lowe	4=33
b:msc >	0=-57
b:much as	1=-31 8=51
b:mugged in	8=-71
b:multicarte >	7=-40
b:multiplie les	5=51
b:municipal >	0=60
b:municipales de	0=31 7=-32
b:mural of	0=80 1=-54
b:murmure que	4=75
b:muscular atrophy	2=45 4=-29
b:musee de	0=-36 1=-46
b:musical >	5=-46
b:muslim >	1=36
b:must have	1=-28 8=-68
b:mutation >	2=-32
b:mutation brca2	2=37
b:mutation familiale	2=64
b:mutation interne	2=-35
b:mutation pour	2=-28
b:mutation professionnelle	2=-72
b:mutation testing	2=-38
b:mute a	0=-36 2=-25
b:mute elle	2=-35 6=-41
b:mutee a	6=29
b:mutuelle >	6=70
b:mutuelle sante	4=-29
b:my boss	2=-39
b:my brother	7=-26
b:my compass	1=53
b:my daughter	2=44 4=33
b:my dna	2=36
b:my employer	0=30
b:my father	1=29 7=-27 8=32
b:my former	1=-45
b:my grandfather	2=31
b:my husband	5=32 7=33
b:my life	0=35 1=52 4=-31
b:my partner	0=42 4=33 6=-60
b:my politics	0=52
b:my sister	8=-32
b:my son	4=40
b:my thesis	0=-35 1=-53 7=-40
b:my twenties	0=53
b:my two	5=62 6=34
b:my union	7=61
b:my voice	3=25
b:myheritage >	2=29
b:myself >	4=60
b:mystere >	0=44
b:n 3	3=38 8=61
b:n a	0=-48 2=39 3=46 4=-54 8=-27
b:n ai	3=-41 4=-27 5=59 6=-35 7=36 8=-31
b:n aime	0=-34 4=-31 6=80
b:n avoir	5=29 6=-51
b:n en	0=65 4=-26 8=27
b:n est	1=-38 3=-80 4=-60
b:n etait	2=25
b:n y	0=64 1=-32 4=-35 6=50 7=-25
b:naissance >	4=62
b:name >	0=52
b:name is	8=38
b:named in	1=-56 5=31 8=27
b:nancy >	0=51
b:nantes >	0=25 6=-27
b:nasuwt >	0=-29 7=28
b:national convention	0=-32
b:national front	0=44
b:national secular	0=-33 1=61
b:national service	0=41
b:national trust	0=-26
b:national union	1=-29
b:naturalist and	1=-29
b:naturalist guide	1=-26
b:nautilus member	7=65
b:navy >	4=60
b:ne boit	0=-31 4=31
b:ne cache	0=28 3=-36 5=-71
b:ne conduit	4=30
b:ne croit	1=47 6=-30
b:ne l	0=37 1=-33 2=27 3=-35 4=-64 5=-31 6=53
b:ne le	3=28 6=-34
b:ne lit	3=29 4=-37
b:ne lui	1=-33
b:ne mange	1=58
b:ne pas	3=-32 6=43
b:ne passe	3=35 5=-26
b:ne peut	1=-32 3=31 4=47 5=-25
b:ne porte	1=37
b:ne s	0=26 1=25 3=-26 5=-31 6=36 8=40
b:ne se	4=29 5=-44 6=26
b:ne travaille	1=-25
b:ne veut	5=46 6=-36
b:ne vote	0=63 1=-40
b:neant >	3=69
b:nearby >	1=-54
b:need >	0=-50 7=32
b:need a	0=-32 5=-63 6=93
b:needed >	8=-54
b:needs a	2=-41 4=27
b:needs an	4=41
b:needs to	4=35
b:negative >	2=58
b:negociation >	1=26 7=-31
b:negocie avec	7=-79
b:negocier >	1=-35
b:negotiated with	7=-55 8=-28
b:negotiating team	7=53
b:negotiations with	7=-27
b:negotiator >	0=-26 1=-33
b:neighbour is	4=30
b:neither god	1=34
b:neither left	0=31
b:neo nazi	0=37
b:nerves >	1=-28 4=37
b:network >	0=59 6=36 7=-31
b:network as	0=-30 6=47
b:neu district	7=55
b:neu in	0=-51
b:neuf ans	0=-36 5=-42
b:neuf sur	4=-28
b:neutral on	1=-30
b:nevada >	8=43
b:never a	4=39
b:never been	0=-38 5=38 8=28
b:never belonged	0=30
b:never charged	0=-40
b:never had	4=-26 5=39 7=-28
b:never has	1=43
b:never in	0=50
b:never joined	0=-53 1=-69 7=114
b:never late	4=-33
b:never lost	1=-29
b:never paid	0=38 8=-60
b:never so	1=-29 8=45
b:never voted	0=60
b:never was	7=28
b:new hires	8=-39
b:new road	0=51
b:newbury bypass	0=72 4=-45 8=-27
b:newsletter of	0=45
b:newsletter on	0=34
b:newspaper in	0=36
b:nhs >	0=-39
b:nhs trust	0=-57
b:ni croyant	1=38
b:ni maitre	1=34
b:nice >	0=-28
b:nigel farage	5=-38
b:night >	0=40 5=29 6=-32 7=-53
b:night in	5=37
b:night manager	4=61 5=-41
b:night porter	4=-31
b:night shift	4=-34 5=48 7=47
b:night shifts	1=-29 2=-29 8=-29
b:night stands	5=56
b:night team	0=-47
b:night with	5=53
b:night work	4=33
b:nights >	1=-27 4=51
b:nights in	0=-39 8=46
b:nihilism in	1=-33
b:nimes >	8=32
b:nine >	4=52
b:nine months	8=51
b:nine years	4=27 8=-78
b:nineteen >	8=47
b:no animal	1=25
b:no belief	1=45
b:no bones	0=48 1=-36
b:no cautions	0=-25 1=-59 8=34
b:no charge	0=-32
b:no convictions	0=-47 1=-82 8=82
b:no creed	1=46
b:no criminal	1=-41 8=82
b:no faith	1=49 7=-29
b:no fan	0=26
b:no god	1=88
b:no gods	1=46
b:no interest	0=36 7=34
b:no known	4=31
b:no ladders	4=36
b:no list	0=-75 7=-43
b:no longer	5=33 6=-41
b:no meaning	1=35
b:no medication	4=30
b:no need	0=-39 7=29
b:no night	2=29
b:no one	0=-32 1=83 5=-32
b:no party	0=-26
b:no pathogenic	2=32
b:no points	8=-69
b:no political	0=62
b:no politics	0=72
b:no previous	4=-34 8=97
b:no reason	4=-46 6=38
b:no record	8=58
b:no religion	1=25
b:no restriction	3=-27
b:no saturdays	1=-25
b:no secret	0=44 5=46 6=25
b:no sexual	6=-27
b:no side	0=-44
b:no slides	1=-30 6=-30
b:no ties	4=-32
b:no union	7=-43
b:no visa	4=-32
b:no wish	1=25 7=-28
b:no wool	1=36
b:nobody else	1=-35
b:noel >	6=26
b:nom >	1=59 3=34 5=34 6=-37
b:nom de	0=-45 2=-44 3=-25 5=34 7=53 8=-27
b:nominated by	7=56
b:nomination papers	0=44 7=-31
b:non >	0=51 1=40
b:non believer	0=-26 1=38 8=-37
b:non confessionnelle	1=-31
b:non en	7=-39
b:non lieu	8=40
b:non religious	0=-31 1=63
b:non violence	1=74 8=-46
b:none >	0=31 4=-29 5=-25 8=28
b:nor right	0=42
b:nord >	1=51
b:normal >	2=34 4=65
b:normal joint	0=-26
b:north east	1=35 4=-32
b:nostalgique de	0=62
b:not >	1=38
b:not a	0=53 1=38 2=33 4=-35 7=-72 8=51
b:not ask	4=50
b:not be	3=55 4=-34
b:not christened	1=56
b:not for	0=38 4=-44 6=-35 7=77 8=-51
b:not gay	1=-28 2=-26 6=48
b:not guilty	8=67
b:not handle	1=33
b:not have	0=-42 1=35 3=35
b:not his	4=-30
b:not in	7=71
b:not interested	6=44 7=34
b:not join	7=25
b:not political	0=35
b:not quite	0=-47 1=53
b:not share	1=35 4=38
b:not the	4=30 8=-57
b:not to	0=-63 3=-25 4=-26 5=-63 6=-27
b:not unionised	0=-100 7=72
b:not work	0=52 1=-46
b:notaire >	0=-33 2=-32
b:note >	6=-25
b:note l	5=28 6=41
b:note le	0=96 1=-74 3=26 4=-32 5=34 6=-45
b:note on	0=-40
b:note says	0=-43 1=-41 5=-90 6=104
b:note t	4=-48 5=34
b:notes the	4=35
b:nothing >	0=53 1=32 4=-48 8=-27
b:nothing at	1=43
b:nothing but	0=27 8=-45
b:nothing came	8=80
b:nothing else	1=40
b:nothing now	0=-34 1=42
b:nothing on	1=-28 3=-29 8=65
b:nothing that	0=-45 1=48 4=43 8=-37
b:nothing to	2=-34 4=45
b:noticed a	4=28
b:notices de	4=-26
b:notoire >	1=66
b:notoire ecrit	6=-30
b:notre adn	2=-46
b:notre dame	0=44 5=-45
b:nous >	6=-55 8=47
b:novel about	0=-54 4=-35
b:november >	0=-48 1=46
b:now >	1=32 4=55
b:now a	0=48 1=26
b:now calls	0=-28
b:now runs	4=41
b:now sells	0=38
b:nu >	5=-27
b:nucleaire >	0=31
b:nuclear plant	3=25
b:nuclear power	0=46 1=-47
b:nude photos	5=25
b:nude pictures	5=34
b:nue propriete	5=-30
b:nuit >	3=-29 4=44 5=-103 8=-26
b:nuit au	5=-39 8=64
b:nuit dans	4=-37 5=26
b:nuit debout	0=58 5=-47
b:nuit en	0=-37 4=-26 5=-40 8=69
b:nuits >	1=-29 5=95
b:nuj >	7=50
b:num >	7=27
b:numerique au	1=-31
b:numerique de	2=-29
b:nurse >	0=-35 5=-34 7=-34 8=-49
b:nurse in	2=-41 4=27 8=-46
b:nurse with	4=-42
b:nurses union	7=72
b:nursing >	0=27
b:objecteur de	1=37
b:objector in	1=57
b:objects to	1=58
b:objet de	5=-35 6=-27
b:occupational health	4=38 8=-30
b:occupational therapy	4=-32
b:occupe la	0=31
b:october >	8=31
b:oeil de	3=-28
b:oeil du	3=-39
b:oeil et	4=-36
b:oeuvre >	6=-28
b:of 140	0=-30
b:of 2	2=29
b:of a	0=-88 1=-25 2=-46 4=-64 5=52 7=-135
b:of all	0=-51 8=76
b:of an	0=25 1=-54 6=-42
b:of any	1=65 6=-36 8=36
b:of anything	8=57
b:of aslef	7=44
b:of assault	8=41
b:of auditors	0=-40
b:of both	0=-59 3=30 7=-54
b:of camus	1=-39
b:of chemistry	1=-29 7=38
b:of commons	0=-42
b:of conscience	1=84
b:of conservative	0=-34
b:of conviction	0=25 1=39 8=-56
b:of drink	4=45
b:of embezzlement	6=-27 8=27
b:of england	0=-46 1=-29
b:of europe	0=-25
b:of every	0=-53 1=-27
b:of faith	1=36 4=-32
b:of fits	4=38
b:of food	7=-57
b:of forty	4=-35 8=-33
b:of fracking	0=46
b:of fraud	8=-25
b:of hands	0=-38
b:of harmony	1=59
b:of health	4=-50
b:of hearing	4=35
b:of her	0=-38 1=41 2=51 3=63 8=-57
b:of him	5=40 7=42
b:of himself	0=55 5=40 6=-38 8=-28
b:of his	0=-39 1=63 5=75 7=-46 8=-56
b:of humanists	1=27
b:of identity	8=-27
b:of interest	7=-27
b:of ireland	0=-52 1=29
b:of israel	0=32
b:of it	4=-36 8=67
b:of its	6=27
b:of journalists	1=-32 7=29
b:of justice	8=58
b:of labour	0=38
b:of leeds	0=35
b:of left	7=-28
b:of lenin	0=55
b:of life	0=-36 1=56
b:of men	6=46
b:of mr	3=54 5=-29
b:of my	0=30 3=31
b:of nine	4=43
b:of opera	5=-55
b:of our	0=-25 1=48 6=47
b:of palestine	0=38
b:of peter	1=37 6=-31
b:of philosophy	1=-37
b:of prison	8=60
b:of radiographers	7=55
b:of reform	0=35 7=-28
b:of religion	1=-42
b:of retirement	4=-26 6=-63
b:of sales	5=72
b:of scottish	0=48
b:of siptu	7=45
b:of six	6=28 8=-34
b:of sleep	2=-26 8=-28
b:of spinal	2=46 4=-27
b:of staff	0=-27
b:of state	0=41 5=-27
b:of students	7=-38
b:of teachers	7=-36
b:of ten	0=-34 2=28
b:of thanks	0=-40
b:of that	0=-53 5=51
b:of the	2=-36 4=-61 5=-116 6=-32 8=-101
b:of theft	0=-26 8=88
b:of them	1=-41 2=-58 4=-51 5=65 6=41
b:of thirty	3=-39 4=-47
b:of thoreau	1=35
b:of three	0=-28 3=-36 5=-50 7=-25
b:of two	1=36 2=-70 5=-39 6=25 7=-33 8=-40
b:of unpaid	8=40
b:of war	1=-30 8=29
b:of waste	0=-29
b:of way	0=-31
b:of which	3=34
b:of whom	2=-47 4=48
b:of women	1=35
b:of young	0=49
b:off >	0=-58 1=-55 2=-28 3=-31 4=-36
b:off after	8=29
b:off for	0=-29 7=37
b:off in	4=25
b:off the	0=-39 8=43
b:off to	0=54
b:off until	0=-48 4=60
b:off with	0=-37 2=-25 4=36 5=56 6=-34 8=26
b:offence >	8=30
b:offenders register	5=-48 8=68
b:office >	2=-36 5=77 6=-33 7=29
b:office clerk	8=-34
b:office closed	7=-49
b:office in	7=61
b:office of	0=-39 7=-30
b:office politics	0=-31
b:office staff	0=-28 7=-50
b:office the	3=36
b:officer >	0=-44 1=-39 5=-45 6=55 8=-74
b:officer and	0=36 7=32
b:officer at	0=-38 7=-40 8=-73
b:officer for	0=-41
b:officer s	0=-33
b:officers association	7=37
b:offices >	4=26
b:official of	7=55
b:offshore work	3=-33 4=59
b:ohio >	4=-27 5=-28 7=-27
b:old boss	1=-27 6=43
b:old conviction	1=-36 8=32
b:old school	0=79
b:oldham >	0=31 1=41
b:on 3	0=-33 8=41
b:on 4	4=34
b:on >	0=-42 5=33 6=-31
b:on a	0=-55 1=-83 2=-32 5=67 6=-42 7=-30 8=-89
b:on account	1=34
b:on an	1=-53
b:on animal	1=27
b:on animals	1=27
b:on any	1=30
b:on appeal	1=-27 8=68
b:on as	0=-26
b:on atheism	1=-26
b:on bail	0=-38
b:on behalf	7=-30
b:on call	0=-42 5=-33 8=-38
b:on campus	0=25
b:on contract	0=-39
b:on crutches	4=43
b:on dans	2=34 4=-44
b:on day	8=-46
b:on de	3=-26 5=-32
b:on dit	0=-27 1=52 5=64 6=-57 7=38
b:on expenses	5=51
b:on face	3=-34
b:on facebook	0=-26
b:on file	0=-37 4=-41 8=49
b:on fridays	0=-27 4=-35
b:on genetic	2=-33
b:on grounds	1=65
b:on her	0=54 1=-52 3=-31 5=45 6=25
b:on him	8=74
b:on his	0=37 1=25 2=31 3=-44 4=-38 6=-59
b:on hunger	0=34 7=-31 8=-25
b:on it	0=27 1=70
b:on its	7=-38
b:on l	4=-72 5=48 6=-45 8=83
b:on la	3=40 6=29
b:on le	0=-49 1=-52 4=33 5=-68 6=99 7=74
b:on licence	0=-39 8=66
b:on linkedin	0=43
b:on long	0=-26 7=-31
b:on lui	0=-26 2=30 5=41 6=-46
b:on match	7=-44
b:on medical	3=39
b:on monday	3=62
b:on murmure	4=49
b:on my	6=-29 8=-58
b:on no	0=-52 7=-39 8=27
b:on page	1=37 2=32
b:on paper	4=31
b:on party	0=-55
b:on principle	0=42 5=-44 8=-29
b:on probation	8=82
b:on raconte	5=43
b:on record	3=110 8=-59
b:on remand	7=-34 8=51
b:on request	3=-36
b:on sait	0=33
b:on secondment	7=29
b:on site	1=-50 5=30
b:on stage	5=-44
b:on stoicism	1=-43
b:on strike	0=-28 7=48
b:on sur	1=27 4=-25 5=-49 6=26
b:on tax	7=-45
b:on that	0=41 1=-36
b:on the	1=25 4=44 7=83
b:on thursdays	4=58
b:on time	0=58 4=-33 7=-45
b:on to	0=48
b:on trade	7=-35
b:on tuesdays	4=27 5=25
b:on union	7=46
b:on unions	0=-36 7=66
b:on which	1=27
b:on why	0=26 7=-31
b:on with	0=27 1=62 3=55 5=44 6=-35 7=-37
b:onboarding app	3=45
b:once >	8=-39
b:once a	4=26 7=56
b:once an	0=49 1=-49
b:once chained	0=45 4=-27
b:oncle et	7=-27 8=32
b:oncogenetique >	2=56
b:oncology >	4=-55 8=-33
b:oncology who	4=38
b:one >	0=-34 1=84 3=27 5=-36 8=-54
b:one chromosome	2=41 4=-31
b:one copy	2=28
b:one day	0=-25
b:one employer	5=-39
b:one entry	8=50
b:one eye	4=82
b:one hand	4=42
b:one he	1=49
b:one in	1=-27 2=29 4=-40 5=37
b:one long	0=50
b:one nation	0=35
b:one night	0=-29 4=-26
b:one of	0=41 1=-31 2=-63 3=-41 4=-30 5=-47 6=86 7=-51 8=-26
b:one that	1=-33
b:one year	4=-28 8=-37
b:online >	5=34
b:only >	1=30 4=30
b:only that	4=28
b:onlyfans account	0=-29 5=41
b:ont deux	2=-40 4=-53 6=-47
b:ont ete	3=39
b:ont fait	0=-25 7=-31
b:ont la	2=47
b:open about	4=53
b:open borders	0=81
b:open letter	0=27 1=-30
b:open marriage	5=32
b:open plan	0=-44 1=-50 4=43
b:openly about	0=-27
b:opens the	0=-27 3=66
b:opera >	5=-50
b:operation >	3=37
b:operations >	8=-37
b:operations on	4=49
b:operative party	0=42
b:operator >	7=-35
b:opinion politique	0=53
b:opinions on	6=-36
b:opponent of	0=61
b:opposante au	0=28
b:oppose a	4=-26
b:opposed the	0=-46
b:opposed to	0=49
b:opposes the	0=25
b:opposition a	0=26
b:opposition de	0=-46
b:opposition research	0=-49
b:opt out	0=-31
b:or a	5=34 6=-45 8=-31
b:or not	0=-66
b:or so	0=-32 1=41 4=34 5=33 8=-43
b:orban >	0=44
b:order >	0=-46 1=-61 6=-47 8=87
b:order of	2=27 4=51
b:ordre >	5=30
b:ordre des	5=-27
b:oreille >	3=-55 4=42
b:organisations syndicales	7=-29
b:organise des	0=61 1=-28 5=54
b:organise les	0=46 7=-54
b:organised a	0=32 7=-28
b:organised religion	1=33
b:organised the	4=-34 7=38
b:organiser >	0=29
b:organiser for	0=44 4=-35
b:organiser in	7=-45
b:organiser of	7=-34
b:organiser on	0=-40 7=37
b:organiser s	7=-54
b:organises for	0=-41 7=76
b:organises the	1=27
b:orient >	1=59
b:orient en	1=43
b:orientation >	5=-53 6=38 7=-27
b:orientation professionnelle	6=-46
b:orientation sexuelle	5=-41 6=34
b:origine genetique	2=30
b:origines >	2=27
b:orsay >	2=-30
b:osaka >	3=35
b:other >	0=65 1=44
b:other side	6=31 7=-34
b:others >	4=39 7=-65
b:otherwise a	4=-32
b:ou cela	6=32
b:ou elle	6=-27
b:ou il	2=-26
b:ou l	3=30
b:ou le	5=47
b:ou les	4=25
b:ou son	3=-47 4=-52 6=60
b:ouest >	7=-43
b:our applicant	4=-27
b:our candidate	0=-31 4=43
b:our christmas	7=-27
b:our client	6=52
b:our form	4=-49 5=25
b:our lab	3=35
b:our new	3=-47
b:our office	0=53 4=-34
b:our own	8=-33
b:our reception	4=43
b:out >	0=-47 2=-46 3=41 4=49 5=43
b:out a	6=27
b:out and	0=31 6=-25 7=-33
b:out as	6=-67
b:out at	0=-47 4=-41 5=-34 6=127 8=-33
b:out aupres	6=38
b:out flyers	0=60 6=-42
b:out for	8=35
b:out in	0=-56 4=55 5=-28 6=-36 8=56
b:out leaflets	0=43
b:out of	0=56 1=51 5=-69 6=-75 7=-31
b:out on	4=-28 6=-42 8=-48
b:out since	0=-46
b:out that	1=46
b:out to	0=-30 4=-43 6=121
b:out with	0=70 6=-46 7=-39
b:oute par	0=-45 6=61 7=-33
b:outed by	6=67
b:outil de	3=30
b:outlook >	0=42 7=-29
b:outlook is	1=52
b:outrage >	8=57
b:outside the	0=69 7=-31 8=-26
b:outspoken atheist	1=29
b:ouvert une	8=45
b:ouverte >	0=55 6=31 7=-43
b:ouvertement gay	6=30
b:ouvre la	3=54
b:ouvrent une	3=-34
b:ouvriers >	7=-47
b:over >	7=-37 8=33
b:over a	0=-33 4=-71 6=-29 8=92
b:over an	5=49
b:over coffee	0=-45 7=37
b:over her	8=40
b:over iraq	0=96
b:over it	0=49 8=-48
b:over lunch	1=45 6=-46
b:over the	3=-34 4=-52 5=-36 7=39
b:over to	8=62
b:over tuition	0=35
b:overtime >	0=-41 7=25
b:own account	0=58
b:own cheerful	1=36
b:own name	5=37
b:own van	8=-44
b:own words	6=39
b:owner >	0=35 1=-33 4=-30 8=-40
b:owner s	1=-30 8=63
b:oxfam >	0=-50 7=-44
b:pacemaker so	8=-26
b:pacifist >	1=43 8=-37
b:pacifist in	1=26
b:pacifiste >	0=-30
b:pacifiste de	0=-39 1=61
b:page 2	2=33 6=42
b:page >	1=28 5=-63 8=44
b:page and	0=-29
b:paid >	0=30
b:paid a	8=35
b:paid by	0=-42
b:paid for	2=-33 5=25 7=50
b:paid intern	0=-30
b:paid post	0=-27
b:paid up	7=56
b:paie >	0=-28 1=-36
b:paie pour	5=29
b:painkillers >	4=52 8=-30
b:painter >	1=-35
b:pair >	2=39 5=48 6=-71
b:pairs >	0=48 3=-59
b:palb2 >	2=36
b:palestine >	0=31
b:palm >	3=62
b:palm oil	3=-35
b:palm print	3=40
b:palm readers	3=-46
b:palm vein	3=27
b:panel >	2=-42 7=34
b:panel de	5=-32
b:panel she	2=-26
b:panel that	2=-41
b:panel with	1=27 2=-30
b:panic attacks	4=71 5=-33 8=-33
b:panne >	4=-30
b:paper >	0=-49 1=-49 6=27 8=-34
b:paper on	0=-45 4=-37
b:papers of	0=29
b:par an	4=25 6=-42
b:par choix	1=-32 4=-37 5=107 6=-59
b:par conviction	0=49 1=44
b:par des	3=-28 4=-25
b:par erreur	0=-36 4=-34 5=60 6=28
b:par ethique	1=54
b:par jour	4=51 8=-25
b:par l	1=-35 2=57 3=54 5=-26 6=-28
b:par la	1=-41 3=52 4=-32 5=-41 6=-66 7=73 8=27
b:par le	0=-36 1=-28 3=85 6=-27 7=-27 8=67
b:par les	0=-32 2=-28 3=31 4=-42 5=-45 7=-62
b:par lui	8=-37
b:par metier	1=-41
b:par mois	0=-47 4=62 7=25 8=-34
b:par philosophie	1=61
b:par principe	0=33 3=-29 5=58
b:par reconnaissance	3=64
b:par respect	1=58
b:par sa	3=45 6=-34
b:par ses	0=72 1=-56 3=-53 8=-44
b:par son	1=-31 2=-36 5=-62
b:par un	0=-57 1=-63 2=34 3=47 4=40 5=-46 6=77 7=-36 8=75
b:par une	3=46
b:par votre	3=32
b:parait il	4=-26
b:paralegal >	0=-28 4=-32
b:parce qu	0=25 1=-33 6=36 8=-46
b:parce que	3=44 6=39
b:parental leave	0=-27
b:parfaite >	0=41 4=-34
b:parish >	1=-62
b:parish council	0=-34
b:park >	1=-29 8=-29
b:parkinson >	2=42
b:parle d	4=-25 5=61
b:parle dans	4=-27 6=36
b:parle de	1=-34 2=-34 5=-50 6=26
b:parle librement	1=-26
b:parle sans	2=-35 3=-35 5=47
b:parle volontiers	5=30
b:parlementaire d	0=-71
b:parliament >	0=-50
b:parliament square	1=-27
b:parliamentary candidate	0=61
b:parliamentary researcher	0=-35
b:parmi les	0=67 3=-30 6=36
b:paroisse >	8=-25
b:parole >	4=32 8=65
b:parole board	7=-26 8=-47
b:parole de	0=43 7=35
b:parole des	0=40
b:paroled in	4=-34 8=61
b:parquet a	8=55
b:part in	0=55 1=26 2=42
b:part of	3=-33 8=-35
b:part time	0=-53 1=-53 2=-25 4=28
b:partage la	1=27 6=36
b:partage sa	4=-26 6=64
b:partenaires >	2=-29 5=52 6=-34
b:parti >	0=52 7=-44
b:parti animaliste	0=41
b:parti de	0=-64
b:parti en	0=-48
b:parti pirate	0=51 7=-49
b:parti pour	0=38
b:parti radical	0=56
b:parti socialiste	7=-34
b:partially sighted	4=58
b:participe aux	0=44 7=47
b:partie de	4=-26
b:partiel >	4=-32
b:parties for	0=-43
b:partner >	6=-32
b:partner at	6=-60
b:partner in	6=-28 7=-25 8=-38
b:partner is	1=28 4=51 5=-26 6=-105 8=51
b:partner of	6=-34
b:partner s	0=-26 1=48 7=31
b:partner swap	5=-26
b:partners >	5=72
b:partners at	5=68
b:partners in	5=-51
b:party >	1=43 5=34 7=-33
b:party and	0=40
b:party conferences	0=-33
b:party ever	0=43
b:party he	0=64
b:party in	0=32
b:party liability	0=-30
b:party member	0=84
b:party nor	0=32 7=-37
b:party political	0=-32
b:party politics	0=-40
b:party s	0=27
b:party since	0=59 7=-35
b:party wall	0=-61
b:pas >	3=-57 4=-30 5=-70 6=49 8=26
b:pas a	3=27
b:pas d	1=55 3=-42 7=54
b:pas dans	3=-47 7=38
b:pas de	0=-49 1=73 3=-56 4=108 6=-51 8=30
b:pas demande	3=-47 5=36
b:pas du	5=50
b:pas en	3=-41 5=56 6=-32
b:pas ete	7=-27
b:pas herite	2=35 4=-56
b:pas hetero	6=39
b:pas l	3=28 4=25
b:pas le	0=-32 2=74 3=-71 5=28
b:pas les	1=26 6=57
b:pas mystere	0=33
b:pas pour	8=-29
b:pas que	3=52
b:pas reconnu	6=57
b:pas sa	5=-34
b:pas son	5=-46
b:pas voulu	0=-37 3=51 4=-44
b:passage au	3=-27 8=43
b:passe >	1=68 5=-98 8=-37
b:passe a	3=58
b:passe au	1=-33 3=35 5=-27
b:passe le	3=26 4=-25 5=-48
b:passe sanitaire	0=40
b:passe ses	0=26 5=69
b:passe son	2=37 5=-35
b:passe une	4=-36 5=-62 8=62
b:passed >	8=-29
b:passed the	4=30
b:passeport >	7=-27 8=58
b:passeport biometrique	3=-83 4=-32
b:passionne de	1=-43 5=-35
b:passport >	0=-32 3=30 8=31
b:passport and	3=-36
b:passport chip	3=41 5=-33
b:past master	1=56
b:pasteur >	1=37
b:pastoral carer	1=57
b:pastry chef	8=-40
b:patents >	4=-36
b:paternity test	2=32
b:patience >	6=-42
b:patron >	1=-27 4=47 6=-34
b:patronal du	7=-29
b:patronne >	5=60
b:pattern cutter	5=-29
b:pau >	0=-27
b:paul >	6=-52
b:paume >	3=39
b:paume a	3=31
b:pay >	0=53 8=-40
b:pay deal	0=-30
b:pay for	1=-37
b:pay my	7=26
b:paye >	1=-29
b:paye une	5=80
b:payroll >	0=57 4=-32 7=-69
b:payroll in	0=-32
b:pays >	6=38
b:pays a	0=27
b:pays for	3=25
b:pays has	8=-35
b:paysanne >	0=-31
b:pcs in	0=-26 7=33
b:peace after	8=28
b:peace camp	0=27 6=-35
b:peanut allergy	4=37
b:peine a	0=-28 7=-53 8=-62
b:peine de	0=33
b:peine et	8=34
b:peine perdue	8=-34
b:peinture >	4=66
b:pen >	2=-40 3=72 4=46
b:pen name	0=27
b:pendant deux	4=34 5=78 7=-26 8=-35
b:pendant dix	1=58 4=30 5=-60
b:pendant le	5=26
b:pendant neuf	0=-29 4=-27 5=-28
b:pendant quatre	5=31
b:pendant ses	0=30 1=-33 6=38
b:pendant trois	0=-46
b:pendant un	0=-41
b:penitentiaire a	8=-37
b:pense >	1=42
b:pense que	1=81 2=-31 6=-29
b:pense t	7=-26
b:pensee section	0=-41 1=60 7=-29
b:penseuse >	1=32
b:pension fund	0=-47
b:people >	0=-57 1=-25 4=-29 5=-30 6=-32
b:people like	6=35 8=47
b:people with	4=-49
b:perdu l	0=49 3=-43 4=55
b:perdu la	1=48
b:perdu sa	5=37 6=26
b:perdu son	0=28 4=-33 6=-30
b:perdu un	0=-48 3=-30 4=83 5=-28 6=-28
b:pere >	2=73 3=-38 8=-45
b:pere a	0=43 4=-41 7=-47
b:pere en	2=-29
b:pere est	8=25
b:pere et	2=65 6=-29 7=39
b:pere etait	1=43 4=-48 7=26
b:pere fut	0=59
b:pere l	2=-39
b:period of	8=-34
b:periode d	4=25
b:perjury >	8=35
b:permis b	5=-35 6=-28 8=-42
b:permis c	8=-33
b:permis pour	4=-36 8=45
b:personne dit	5=25
b:personnel >	1=35 7=-54
b:personnel cgt	7=79
b:perth >	1=47 4=-42
b:peru >	8=38
b:perverting the	8=43
b:peter singer	1=56
b:petit ami	6=-69
b:petite amie	6=39
b:petitions contre	0=27
b:peu >	1=37 4=41 5=-28
b:peut pas	1=-28 3=36 4=60 5=-25
b:pharmacie >	8=74
b:pharmacy >	0=34 1=-31
b:phd >	1=-31 8=-34
b:phd in	1=-43 4=-27 6=32
b:philosopher of	1=34
b:philosophical about	1=-35
b:philosophical sense	1=59
b:philosophically a	1=45
b:philosophie de	1=39
b:philosophie il	0=-43
b:philosophie magazine	1=-38
b:philosophy >	1=35
b:philosophy and	1=-27
b:phone >	5=54
b:phones >	8=34
b:photo >	3=-49 5=58
b:photo de	0=38
b:photographe >	5=-36 6=-25
b:photographe de	5=-26
b:photographer >	1=-27
b:photographs of	5=47
b:photos de	5=57
b:photos denudees	5=27
b:physics >	1=41
b:physio >	4=-29
b:picked up	8=49
b:picker >	0=-27
b:picket captain	0=-53 7=27
b:picket line	0=-66 7=48
b:pickets the	0=62 7=-47
b:picture of	5=59
b:piece de	5=-27
b:pieces >	7=-25
b:pierre et	1=-27
b:pierre rabhi	1=58
b:pills >	4=-32 8=54
b:pilot >	3=44
b:pilote le	8=-29
b:pilots union	0=-27 7=39
b:pin >	0=-42 1=66 3=33 5=-40
b:pirate party	0=65
b:place >	4=28
b:place de	0=27 4=44 5=-26
b:place en	4=-32 8=31
b:place publique	0=99 7=-64
b:plaid cymru	0=51
b:plaide coupable	8=60
b:plainte parce	3=45
b:plaisante son	5=28
b:plaisante t	2=55 4=40 5=-63 6=40 8=-40
b:plan >	0=46 1=-36 2=53 4=-78
b:plan a	5=-55
b:plan de	0=-41
b:plan social	4=33
b:planner >	0=-38 1=-40 5=-26
b:planner for	0=-32
b:planning >	0=-39
b:planning and	0=34
b:planning familial	2=-39
b:plant >	4=-34
b:plant director	7=-29
b:plant manager	7=63
b:plantar fasciitis	4=53 7=-33
b:plants >	0=-35
b:plaquiste >	8=-25
b:plasterer >	0=42 8=44
b:plateforme >	5=-42
b:platform at	0=31
b:play about	0=-33 4=-43
b:play and	5=60 8=-41
b:plays the	0=39 6=-51
b:pleaded guilty	8=39
b:plein ebat	0=-39 4=-25 5=75
b:plus >	0=54 1=-52 2=25 4=-67 5=66
b:plus d	1=-34 4=-37
b:plus de	4=-55 5=49 6=-65 8=-57
b:plus depuis	1=-59 3=54 4=69 5=-40 8=-31
b:plus qu	6=27
b:pma >	4=-74 6=31
b:pma et	4=37
b:podcast >	5=38 6=32 8=-28
b:poignee de	3=-26
b:point >	7=-27 8=-30
b:pointe avec	3=56 5=-28
b:pointeuse >	3=-33
b:pointeuse a	3=28 6=-27
b:pointeuses a	3=-36
b:points >	1=29 8=-25
b:points to	1=-41 8=-27
b:poland >	7=-32 8=48
b:police >	3=-76 8=-41
b:police are	0=57 8=54
b:police as	8=-35
b:police caution	8=27
b:police cell	8=-34
b:police de	8=-35
b:police dog	8=-43
b:police file	8=64
b:police have	8=85
b:police officer	6=56 8=-44
b:police pour	8=50
b:police says	8=29
b:police scientifique	8=-28
b:policiers >	3=-27
b:policy >	0=32 5=-46
b:policy and	0=27
b:political affiliation	0=73
b:political broadcasts	0=-33
b:political economy	0=-33
b:political levy	0=-38 7=41
b:political risk	0=-40
b:political science	0=-41
b:political views	0=32
b:politically homeless	0=42
b:politically she	0=42
b:politics >	5=-25 7=43
b:politics are	0=48
b:politics in	0=-45
b:politics to	0=35 4=-30
b:politics with	0=-40
b:politique >	0=56
b:politique d	0=-39
b:politique de	0=-34
b:politique et	0=-27
b:poll tax	0=43 8=-49
b:polyamorous >	5=42
b:polyamoureux il	2=-25
b:polycystic kidneys	2=68 4=-55
b:pompier >	4=-30
b:porn at	5=48 6=-47
b:porno au	0=-51 5=61 7=-30
b:porno il	4=-52 5=46
b:port de	3=38 4=37 5=-43
b:porte la	6=-26
b:porte le	4=-42 6=39
b:porte les	0=-38 7=38
b:porte parole	0=68 7=25
b:porte plainte	3=33 8=-58
b:porte sur	6=32
b:porte un	0=59 2=-69 4=64 7=-38 8=30
b:porte une	2=-25
b:porter >	0=-28 4=-30 5=-25
b:portes ouvertes	6=27
b:porteur d	3=-38 4=76
b:porteur de	2=-51 4=-53
b:porteur sain	2=29
b:porteurs de	2=-33
b:porteuse >	2=63
b:porteuse de	2=35 7=-34
b:portfolio >	8=-34
b:portrait de	1=-30 5=-25
b:posee >	6=26
b:poser le	3=33
b:position in	0=-32 7=37
b:positive >	2=58 4=-51
b:positive undetectable	4=42
b:post >	1=-25 7=47 8=-28
b:post at	0=33
b:post doc	2=-34
b:post office	7=-49
b:postdoc >	1=-31 4=-33
b:postdoc on	0=-26 4=-37
b:poste >	0=-62 3=26 4=-101 8=41
b:poste a	1=36 5=-29
b:poste administratif	0=-36
b:poste au	0=-30 1=41 4=27
b:poste d	3=54 5=-30
b:poste de	0=-26 1=-26 4=43
b:poste en	8=26
b:poste est	5=-35 8=-56
b:poste pour	0=53
b:posters for	0=-78
b:posting >	1=32
b:posting to	6=41
b:posts >	0=56
b:postulent tous	6=-38
b:pouce >	3=30
b:pouce abime	3=29
b:pour adultes	4=-29 5=39
b:pour alcool	4=-59 8=60
b:pour arte	5=-36
b:pour avoir	3=-30 5=39 7=29 8=-45
b:pour cela	0=33 8=30
b:pour cette	6=-30
b:pour chiens	1=-27
b:pour conduite	8=50
b:pour des	0=-44 1=56 3=-32
b:pour elle	0=-41 1=26 7=-31
b:pour enfants	4=-41
b:pour expliquer	1=25 5=32
b:pour l	0=-58 3=65 4=-50 5=42 7=27 8=-40
b:pour la	6=-87
b:pour le	1=-47 2=-37 3=49 4=63 6=51 7=-84 8=-27
b:pour les	0=-43 3=-58 4=-72 5=36 8=-50
b:pour lui	0=-32 4=-55 5=-26 8=-54
b:pour negocier	7=31
b:pour obtenir	5=29
b:pour outrage	8=63
b:pour rire	0=30
b:pour sa	6=86
b:pour ses	5=54
b:pour son	1=-28 5=-34 6=56
b:pour tapage	4=-28 8=34
b:pour tous	0=40
b:pour un	1=-26 2=-30 3=30 6=-65 7=-72
b:pour une	3=-74
b:pour vol	8=64
b:poursuivi pour	8=27
b:power >	1=87
b:power bi	6=-48
b:pr >	0=-30
b:practises stoicism	1=30
b:practising stoic	1=50
b:pragmatique il	1=-30
b:pratique l	5=73 6=-27
b:pray doesn	1=29
b:prayers >	1=26
b:precedent employeur	5=25
b:precinct captain	0=64
b:preciser >	6=36
b:predisposed to	4=-37
b:predisposition hereditaire	2=29
b:predisposition to	4=-25
b:prefectorale >	0=-25
b:prefecture de	3=32 8=-36
b:prefer to	6=-30
b:prefere la	4=-38 5=-28 6=55 7=30
b:prefere le	3=-26 4=35
b:prefere les	5=-30 6=33
b:prefere un	4=49
b:prefers not	0=-25 5=-47
b:pregnant >	4=70
b:pregnant and	4=-36 5=62
b:premiere heure	0=41 7=54
b:prend des	4=85
b:prepared the	6=-29
b:present >	8=27
b:presente aux	7=-25
b:presente sa	6=40
b:presenter >	4=-30
b:preside la	7=51
b:president >	6=-25 7=-56
b:president de	0=-26
b:president du	7=-36
b:president of	7=27
b:presidente >	0=-65 5=63 6=-30
b:presidentielle >	0=53
b:presidents >	0=-48
b:press >	0=-26 1=-69
b:presse >	2=-51 3=-40 5=-31 6=-31 8=-38
b:presse locale	8=39
b:prestataire >	7=-27
b:preston new	0=43
b:pretend un	0=-51 5=66
b:prevention >	4=48
b:prevue >	2=50 8=-26
b:pricing >	4=-26
b:pride as	6=48
b:pride in	6=-40
b:pride network	6=38
b:pride of	0=-34 6=-50
b:priesthood >	6=34
b:primary school	0=-50
b:prime minister	0=-81
b:principe >	0=40 1=-58 5=75
b:principe moral	1=37
b:principes de	1=43
b:principle >	0=35 5=-33 7=36
b:principle he	0=35 1=-29 5=-26
b:printemps >	6=46
b:printer >	6=-25
b:prints are	3=39
b:pris a	5=-41
b:pris ma	0=43 7=-45
b:pris sa	5=29
b:prise de	4=-47
b:prison >	1=-46 6=-38 8=64
b:prison chaplain	8=-43
b:prison en	0=35 3=-27
b:prison in	0=31
b:prison officer	7=-31 8=-86
b:prison pour	8=32
b:prison reform	0=-45 8=-25
b:prison service	3=27 7=35
b:prison since	8=48
b:prisoners in	0=36 8=-44
b:private secretary	0=-71
b:privee >	1=44
b:prix >	5=-30 8=-33
b:prize >	5=-29 7=-35 8=-25
b:pro brexit	0=49
b:pro choice	0=64
b:pro european	0=40
b:pro life	0=54
b:probation >	8=66
b:probation officer	8=74
b:probation service	8=-64
b:problem in	4=57 8=-40
b:probleme de	4=61 8=-38
b:problemes d	5=35
b:procedure >	3=-26 8=-27
b:proces >	3=29 8=27
b:proche des	0=51 6=-36 7=39
b:procurement >	0=33 1=-25 8=-38
b:produced a	0=-28
b:product designer	0=53 1=-26
b:produit >	1=-36
b:produit un	2=-25
b:professeur d	6=-25
b:professeur de	2=-36 3=-26
b:professeure de	4=-26
b:professionnel >	3=-49
b:professionnelle >	2=48 4=-47 6=-50
b:profil >	0=-29 5=54
b:profil adn	2=53 3=-25
b:profil de	3=55 8=-39
b:profil genetique	2=48 3=-26 8=-35
b:profile >	0=40 2=-59 5=28
b:profile and	5=-40
b:profile is	0=-30 2=53 5=27
b:profile of	3=55 8=-28
b:profoundly deaf	4=40
b:programme >	3=35
b:progressive employer	0=-37 6=-26
b:project >	1=-37 2=29
b:projet >	0=-47 1=-46 4=-32
b:projet a	5=67
b:projet d	0=50
b:projet de	1=38
b:prononcee par	8=52
b:proofreader >	1=-45
b:property is	0=73 8=-36
b:prosecution service	8=-40
b:prospect >	7=-38
b:prospect of	7=-37
b:prosthetic arm	4=42
b:prostitute in	5=40
b:prostitution >	5=-37
b:protection judiciaire	8=-38
b:protest >	0=-69 7=59
b:protest songs	0=-34
b:protests >	0=69 8=-64
b:protests against	0=26
b:protests in	0=-50
b:prototypes >	8=-30
b:proud >	0=28 6=-46
b:proud to	0=62 8=-28
b:proved right	1=-25
b:provincial grand	1=88
b:prud hommes	7=26
b:ps >	0=36
b:ps a	0=58 7=-72
b:ps aux	0=28
b:psychiatre >	4=-33
b:psychiatrist >	4=-37
b:ptsd after	4=40
b:pub and	8=34
b:public >	3=-32 6=28
b:public affairs	0=-27 5=-47
b:public au	2=-33
b:public profile	0=39
b:publications >	0=29
b:publique >	0=-39 5=30
b:publiques >	5=-26
b:published in	0=-38 5=-35
b:published on	3=-32
b:publisher >	0=-34
b:puis recommande	3=-35
b:puis relache	4=-26 8=27
b:punctual >	0=44 1=-45 4=-32 5=59
b:pupil s	5=54
b:pupils in	4=34
b:purge sa	8=42
b:purser >	7=-31
b:put it	6=45 8=-63
b:put on	0=-39 8=34
b:puts it	0=44
b:qu a	1=27
b:qu aucun	0=-37
b:qu avocate	1=-29 7=-27
b:qu elle	2=42 4=-54 6=67 7=-40 8=-92
b:qu il	1=-41 3=-34 4=-34 6=58 8=-62
b:qu on	0=-41 1=27 3=44 5=33 8=-37
b:qu un	5=87 6=-69
b:qu une	0=36
b:quaker school	0=-27
b:quand elle	8=39
b:quand on	3=31 4=-75 8=71
b:quantity surveyor	0=33 1=61
b:quarante >	2=-26 6=-30
b:quarante ans	4=29 6=44
b:quatre ans	5=27
b:quatre heures	4=-29
b:quatre langues	1=32
b:quatre mois	4=29 5=-67
b:que blanc	0=46
b:que de	0=-28 5=40
b:que des	5=-47 6=79
b:que l	1=52
b:que la	0=-50 1=73
b:que le	1=61 4=25 5=-41
b:que les	0=-53 1=-46 2=-25 4=-40 5=-78 6=100 7=-33
b:que m	4=66 5=41 6=-48
b:que mme	0=31 8=38
b:que personne	5=-26
b:que pour	8=40
b:que sa	5=60
b:que son	2=34 5=33 6=-37
b:quebec >	8=-30
b:question >	8=-38
b:questioned about	8=41
b:questions >	6=-58
b:questions about	0=43
b:questions sur	6=27
b:qui a	0=37 5=-29 7=-40
b:qui elle	2=-61 6=57
b:qui il	6=43
b:qui l	1=46 2=33 6=-32
b:qui la	0=-33
b:qui le	0=46 6=-42
b:qui lui	1=28 5=-38
b:qui s	6=-31
b:quick >	4=-52
b:quiet room	1=-26
b:quinze ans	0=32 8=31
b:quit the	0=-43 1=34 7=53
b:quitte l	0=-30 3=35 5=-33
b:quitte la	5=29 6=-27
b:quitte le	0=-55 1=48 4=27 6=-59
b:quitte son	6=82
b:races >	7=-43
b:raconte au	0=-28 5=32
b:raconte que	6=-32
b:raconte sa	6=-26 8=-36
b:raconte ses	5=43
b:raconte son	0=-36 5=36 6=31
b:raconte t	3=25 5=54
b:radical change	0=-36
b:radie de	1=37
b:radio >	4=-47
b:radio producer	1=-27
b:radiographer >	0=27
b:raised a	1=83
b:raised by	1=36 7=-40
b:raised funds	0=64
b:raised her	0=-28
b:raised the	0=-39 1=25
b:raison >	1=-39 7=35
b:raison de	8=41
b:raisons ethiques	1=49
b:rallied the	0=-28
b:rally >	0=53
b:rally in	0=36
b:ramp agent	0=-54
b:ran a	0=-35 5=-25
b:ran its	4=-34
b:ran the	0=26 2=-30 4=-30 7=-48
b:rand >	1=58
b:rand s	1=28
b:range of	5=-33
b:ranks of	7=38
b:rappel a	2=-31 8=59
b:rapport depuis	4=-34 5=27
b:rapports avec	5=-56 6=-32
b:rapports d	5=-36
b:rapports mensuels	5=-42
b:rapports sexuels	5=38
b:rare >	2=-25
b:rassemblement national	0=49
b:rate of	0=-25 7=-26
b:rather not	3=33
b:rather talk	6=27
b:rationalist >	0=-37
b:rationaliste >	7=-27
b:rcn >	7=50
b:read >	4=27 5=39 6=-46
b:read a	7=26
b:reader rejects	3=80 4=-29
b:readers to	3=-27
b:reading circle	1=54
b:reading group	0=-56
b:reads epictetus	1=32
b:reads his	3=-26
b:reads the	0=79 1=40 4=-58 5=-27 7=-52
b:realise un	0=-39 6=-30
b:reason >	4=-53 6=27
b:reasons >	0=40
b:reasons of	1=44
b:rebuilding the	8=-36
b:recel >	8=39
b:reception >	1=-28
b:recherche >	2=-35
b:recognised by	0=-28 3=-31
b:recognised her	3=37
b:recognition >	7=-42
b:recognition agreement	7=-41
b:recognition consent	3=32
b:recoit des	6=48
b:recommandation >	5=-48
b:recommande par	6=-38 8=34
b:reconnaissance >	3=48
b:reconnaissance de	3=-40
b:reconnaissance du	3=-56
b:reconnaissance faciale	8=-25
b:reconnaissance vocale	3=-62
b:reconnu >	3=-41 6=43 8=48
b:reconnue travailleuse	3=-28 4=51
b:reconquete >	0=58
b:record >	1=-25 3=75
b:record certificate	8=-26
b:record check	3=-37
b:record is	8=40
b:record of	8=33
b:record police	8=42
b:recordings >	3=-35
b:recruiter >	0=-33 1=50 4=53 8=-30
b:recrutement >	0=25
b:recruteur >	1=-25 4=38
b:rectorat >	2=-32
b:recuse toute	1=77
b:red >	0=111
b:red and	4=35
b:red cross	0=-44
b:red flag	0=49
b:red green	2=31
b:red hair	2=32
b:red tape	0=-30 4=-56
b:redaction >	4=-27
b:redaction d	0=-39
b:reduit l	1=-30
b:redundancy >	0=-30
b:referee >	0=-35 1=47 2=-25 5=42 6=-33 7=-51
b:referee hints	8=-28
b:referee says	5=33
b:reference >	1=-58 2=-60 4=-58 5=-34 7=-43 8=83
b:reference hints	5=50
b:reference mentions	4=31
b:reference says	0=-62 4=54 5=-30 6=-50 8=-41
b:references >	0=-48 2=32 7=35
b:referendum >	0=-53
b:referendum yes	0=25
b:referent un	0=53
b:reform in	0=68
b:reform last	0=61 4=-28
b:reform of	0=-47
b:reform uk	0=41
b:reforme des	0=33
b:reforme du	0=-56
b:refus de	1=32 3=28
b:refuse d	0=-31 1=32
b:refuse de	0=61 1=36 2=31 3=-68
b:refuse l	0=-48 3=-27 4=50
b:refuse la	3=63
b:refuse le	3=-27
b:refuse les	0=44 1=31 3=-30
b:refuse que	2=38 3=-25
b:refused >	4=35
b:refused to	1=26 3=31 7=46 8=-31
b:refuses to	0=32 4=-26 7=33
b:regime de	0=50 4=-34
b:regimes matrimoniaux	0=-28
b:region >	0=-26
b:regional >	0=-68 5=40 7=-46
b:regional council	0=-32 7=50
b:regional organiser	7=29
b:regional secretary	7=33
b:regisseur >	0=-51
b:register >	8=30
b:registered >	3=34
b:registered blind	4=42
b:registered disabled	4=70
b:registre >	2=33 3=42
b:regrets it	0=51
b:regular at	0=26 5=35
b:regulator >	8=-28
b:regulier de	0=29 5=43
b:reinstated >	0=-31 7=32
b:rejected by	1=-50 4=43 6=30
b:rejects religion	1=50
b:rejects the	1=47 7=-27
b:rejoint le	7=49
b:rejoint son	6=54
b:relation client	5=-46
b:relation extraconjugale	5=37
b:relation fournisseurs	5=-43
b:relations >	5=-37
b:relations avec	5=34
b:relations intimes	4=-26
b:relations presse	5=-38
b:relations publiques	5=-33
b:relations with	5=-48
b:relationship manager	5=-49
b:relationship of	5=35
b:relationship with	5=60
b:relaxee >	8=47
b:release >	1=-40
b:released from	3=-39
b:released on	8=37
b:released without	8=44
b:releve d	3=-41
b:releve des	3=-46
b:relevees a	3=50
b:religieuse ni	1=31
b:religion >	1=32
b:religion a	1=-44
b:religion and	1=-31
b:religion et	1=49
b:religion is	0=-25
b:religions >	1=-70
b:religious about	1=-60
b:religious education	1=-38
b:religious studies	1=-27
b:remain >	0=44
b:remainer >	0=68
b:remains one	1=32
b:remand >	7=-25 8=40
b:rembourse >	8=28
b:remis >	3=52
b:remission >	4=49
b:remote work	0=-37 4=-40
b:rencontre son	5=26
b:rencontres photographiques	5=-26
b:rennes >	2=-33 6=-46
b:renonce a	8=-26
b:rentre a	0=-31 4=-31 5=-31 8=25
b:rep >	7=-27
b:rep at	7=66
b:rep for	7=62
b:rep in	7=46
b:rep s	7=-65
b:repas >	4=43 8=27
b:repete >	8=38
b:repete t	2=-37 4=29 8=-43
b:repond qu	4=35
b:report >	2=35 4=-47
b:report on	6=-31
b:reports >	1=-37
b:reports on	0=-29
b:reprennent la	6=-25
b:representant de	7=-28
b:representant multicarte	7=-41
b:representante de	7=-27
b:represented members	7=60
b:represented the	7=56
b:reprimands or	8=30
b:repris de	8=70
b:repris sa	0=-30
b:repris un	8=30
b:republic of	0=-64
b:republicains >	7=-71
b:republican >	0=33
b:republican who	0=32
b:rescues >	0=-36 1=29
b:research >	1=-28
b:researcher >	4=-54
b:researcher at	7=-49
b:researcher for	0=-25
b:reseau veineux	3=29
b:reserve >	4=-47 5=45
b:reserve d	3=42 4=-41 8=40
b:reserve visite	4=41
b:reservee >	4=28
b:residence >	0=-47 3=-25
b:residence card	7=-26
b:residence de	5=-25 8=29
b:residents association	0=-42
b:resigned >	4=60 6=-35
b:resigned from	1=26 7=78
b:resolution >	1=28
b:respect for	5=-37
b:respecte le	4=-35
b:responsable >	1=-26 8=-39
b:responsable de	0=-33
b:responsable des	0=34 7=-25
b:responsable export	0=33
b:responsible for	0=-28
b:rest of	0=32 8=-28
b:restaurant >	6=39
b:restauration >	1=33
b:restauratrice >	5=-49
b:restauratrice de	0=-44
b:restaure des	8=-44
b:restaure le	1=-27
b:reste >	1=38
b:rester a	6=-33
b:rester vierge	5=68 8=-57
b:restored by	0=-32
b:restored the	1=-27
b:restraining order	8=57
b:restriction >	4=41
b:restriction medicale	4=55
b:resultats de	2=35
b:retenu devra	3=-31
b:retenue a	7=-36 8=46
b:retina scan	3=46 4=-68
b:retine >	3=27 4=-54 5=-29
b:retine scannee	3=36
b:retire ses	3=-66
b:retire son	3=84
b:retired >	0=37
b:retired member	0=-50
b:retour de	0=34 4=-33 5=29
b:retrait de	7=-29 8=41
b:retreat house	1=-28
b:return to	4=-71
b:returning officer	0=-40
b:reunion >	5=38
b:reunions >	4=-70 7=-27
b:reunions de	1=-32 4=-46 7=49
b:reuters >	0=-29
b:revendique >	4=-31 6=37
b:revolution in	0=-64
b:revolutionary new	0=-30
b:revue >	0=-32 8=-28
b:rewrote the	2=-25 7=-34
b:rhone >	1=37
b:rhume >	0=-27 4=30
b:riant >	0=-40
b:rien >	8=41
b:rien d	1=57
b:rien de	1=40 2=31
b:rien il	0=-36
b:right and	0=-51 1=32
b:right back	0=-26
b:right hand	0=-45 3=35
b:right he	0=41
b:right iris	3=40
b:right of	0=71
b:right sympathies	0=29
b:right to	0=-26
b:right views	0=31
b:right wing	0=40
b:rights >	5=-27
b:ring >	5=-44 6=25
b:rire >	0=-29
b:risk >	2=32
b:risks >	2=48
b:risque de	2=85 4=-50
b:riverains >	5=-27
b:rmt >	7=50
b:rmt and	7=-31
b:rmt at	7=49
b:rmt branch	7=44
b:rn >	0=71 1=-31
b:rn au	0=41
b:road >	0=61
b:robbed of	2=-28 8=-25
b:robbery >	8=33
b:roche >	0=40 7=-45
b:roissy >	0=-38 6=28
b:role >	4=44
b:roll out	3=-33 4=-27
b:roman >	5=-41
b:romans erotiques	5=-45
b:rome >	1=32 6=27
b:room >	1=-50 6=31
b:rooms >	4=31
b:rose croix	1=25
b:rose through	7=31
b:roses >	0=30
b:rota >	7=-39
b:rotary >	1=-31
b:rotary club	0=-25
b:rouge >	0=-39 7=34
b:row about	7=44
b:royal arch	1=41
b:royal society	1=-30
b:royaliste il	0=27
b:rqth >	4=70
b:rudolf steiner	1=29
b:rue >	0=-43
b:rue de	0=-53
b:rugby >	0=-29
b:rugby union	7=-41
b:rule >	1=64
b:rules >	1=-30 6=31
b:rules for	0=-27 8=-31
b:rumeur d	6=58
b:run >	4=-35 8=27
b:run a	4=-27
b:run from	8=45
b:run in	2=52 4=-30 8=36
b:run the	6=40
b:runner >	2=-37
b:running >	4=39 7=32
b:runs a	0=64 4=-51 6=-34
b:runs an	1=-33
b:runs her	1=81 6=38
b:runs in	1=-45 4=-54
b:runs marathons	4=41
b:runs the	0=-55 5=-45 6=46 7=-30
b:runs three	0=48
b:s >	1=-38 3=-58 5=-40 6=-28
b:s a	0=50 1=55 5=46 6=-88
b:s absente	4=47
b:s accountant	0=-30
b:s aiment	6=27
b:s allergic	2=-52
b:s an	1=63 4=-38
b:s and	1=-41
b:s appelle	0=-32 6=28
b:s assistant	7=-47
b:s bakery	0=-45 6=-46
b:s been	0=-39 4=-48 7=30
b:s blog	1=-30
b:s brother	8=33
b:s campaign	0=27
b:s candidate	0=31
b:s committee	0=-28 7=74
b:s conference	7=34
b:s daughter	0=29 7=-46 8=-41
b:s disease	2=29
b:s driver	0=-32
b:s en	0=37 1=75 2=-37 3=27 5=-42 6=-31 8=36
b:s equality	0=40
b:s est	0=40 2=-46 3=29 5=39 6=36 8=25
b:s facial	3=-26
b:s father	5=56 7=47
b:s fingerprints	3=37 8=-31
b:s food	0=-35
b:s form	4=30 5=28
b:s funeral	1=42
b:s gay	5=-61 6=53
b:s got	2=35 4=-29 8=28
b:s home	1=42
b:s husband	5=-29
b:s identifie	3=35
b:s illness	4=47
b:s in	1=-25 2=-25 4=92
b:s installe	6=42
b:s institute	7=-29
b:s lay	7=46 8=-34
b:s leaflet	0=28
b:s letter	2=29 4=-28
b:s line	2=26
b:s lover	5=32 6=-29
b:s manager	7=-46
b:s march	0=63 7=-32
b:s national	0=56 7=38
b:s never	4=-49 8=56
b:s no	1=53
b:s not	0=50 7=-60
b:s number	0=30 5=-36
b:s office	0=-40 5=-34
b:s on	0=-40 1=55 4=-59 6=-25 8=30
b:s one	0=54
b:s oppose	1=40
b:s pa	0=-50 7=-56 8=-32
b:s philosophy	1=28
b:s policy	0=33
b:s politics	0=-51
b:s print	7=-27
b:s second	0=40
b:s secretary	4=-35
b:s sentence	8=40
b:s server	3=39
b:s she	3=-34
b:s shop	2=-27
b:s so	4=31
b:s son	6=28
b:s syndrome	4=51
b:s system	3=45
b:s tailor	6=-31
b:s teachings	1=51
b:s the	0=-86 1=-54 3=-31 5=-26 7=44
b:s wife	0=55 1=-54 4=-52 5=78 6=-27 7=26
b:s y	0=-42 4=-29 6=67
b:sa banque	3=45
b:sa carte	0=52 1=-32
b:sa compagne	1=-25 4=-101
b:sa conjointe	0=37 4=-50 6=60
b:sa conviction	1=47
b:sa creation	0=53
b:sa demarche	3=38
b:sa devise	3=-35
b:sa famille	0=41 5=-27
b:sa femme	2=-35 3=-29 4=34 5=89 6=-81 8=-57
b:sa fiancee	4=-33
b:sa fille	0=-68 1=-25 4=59 5=-54
b:sa foi	1=-25
b:sa grand	2=36
b:sa jeunesse	6=32 8=33
b:sa lettre	0=-37 1=-38 2=-35 3=-29 4=41 6=-27 8=25
b:sa liaison	5=51
b:sa licence	1=-42
b:sa loge	0=-31 1=74
b:sa main	3=47
b:sa maitresse	5=49
b:sa maladie	4=33
b:sa meilleure	6=65
b:sa mere	0=47 2=61 3=-29 5=-44 6=-29 7=-39 8=-44
b:sa mutation	2=38
b:sa page	1=31
b:sa paroisse	5=27
b:sa peine	8=56
b:sa petite	5=-25
b:sa philosophie	1=28
b:sa reforme	0=-59
b:sa retine	3=57 4=-57 5=-29
b:sa secretaire	5=62
b:sa sexualite	6=41
b:sa soeur	1=-46
b:sa specialite	4=-53
b:sa sympathie	0=25
b:sa tante	6=-55
b:sa these	6=-33 7=-26
b:sa vie	4=-47 5=59 8=-31
b:sa voix	0=-53 3=50
b:sacked for	0=-25
b:sade >	5=-37
b:safe for	6=34
b:safety rep	7=69
b:safety representative	7=26
b:sag aftra	0=-56 7=57
b:sage femme	5=-25 6=-59
b:said >	1=-35 2=-30 3=-26 5=-29 6=33 7=40 8=-29
b:said a	2=25 4=-47
b:said as	1=-27 8=31
b:said he	1=43 6=31
b:said of	2=25 4=-36
b:said over	0=-31 7=37
b:said so	0=38 8=-30
b:said that	1=-30 5=-32 6=37
b:said the	0=31 3=-41 4=59 7=-48
b:said to	5=58 6=-33
b:saint etienne	1=-31
b:sait depuis	2=29
b:sait qu	4=-28 6=32
b:sake >	1=54
b:salaire >	1=38 7=-27
b:salarie >	0=-30
b:salarie d	1=-37 7=-41
b:salariee >	7=-78
b:salariee d	7=45
b:salary >	0=-30 6=-32
b:sales >	0=-37 1=-35 3=-38
b:sales in	4=-33
b:sales rep	7=-25
b:sales team	0=-49
b:salle de	3=25 5=25
b:salon de	5=39
b:salvation army	0=-34
b:same >	1=-57 8=-33
b:same school	6=33
b:same sex	0=-25 5=-118 6=96
b:samedi >	1=-27
b:sample >	1=-63 3=28 5=-32
b:samples >	1=30
b:samples by	5=-27
b:sanders >	0=25
b:sang >	2=-52
b:sans arret	1=-29 4=44
b:sans carte	0=28
b:sans contact	3=30
b:sans detour	3=-28 4=26 6=-36
b:sans dieu	1=52
b:sans en	1=-42 7=38
b:sans enfant	5=-30
b:sans etiquette	7=-55
b:sans gene	2=-60 3=-38 5=55 6=47
b:sans plus	5=37
b:sans qu	3=40
b:sans religion	1=55
b:sans reserve	1=52
b:sans restriction	4=41
b:sans suite	4=-32
b:sans syndicat	7=-87
b:sans vie	4=-34 5=36 6=-31
b:sante >	4=-46 5=27
b:sante de	4=34 8=-30
b:sat for	0=41
b:sat in	0=59
b:sat on	6=-26 7=43 8=-55
b:saturdays >	1=-31 4=-40 8=-28
b:sauna libertin	5=31
b:save the	0=27
b:saved the	1=-35 4=-31
b:savoir >	0=29 4=-28
b:say >	1=41 2=-48 3=-27 4=39 5=-40 7=-32
b:say but	5=-41
b:say he	7=28
b:say how	0=35
b:say so	5=43
b:say that	1=-40 8=34
b:says >	0=47 1=87 2=-72 4=46 6=28 7=-53 8=60
b:says a	0=38 3=-30 5=56 6=-36
b:says an	6=33
b:says and	2=45 4=-32 6=44
b:says he	5=-30 7=-43
b:says her	0=-36 1=-66 4=58 6=-36
b:says his	0=-58 1=47 2=-40 7=-28
b:says is	0=28
b:says it	4=-35
b:says of	0=33 1=-38 4=-28 6=-44 8=-34
b:says on	1=-53 6=25
b:says she	7=27
b:says so	1=-38 4=-92 8=33
b:says that	0=-47 4=71 5=55 6=28 8=-41
b:says the	0=-44 3=-38 5=33 6=-42
b:says they	1=-31 5=46
b:says though	7=50
b:scan and	2=-49 3=66
b:scan de	3=34
b:scan of	3=52
b:scanne a	3=26
b:scanned at	3=40
b:scanned the	3=-64
b:scanners >	3=-60
b:sceptic >	1=48
b:sceptics in	1=-35
b:sceptique au	1=67 8=-32
b:sceptique sur	1=-53
b:scheme >	6=-30
b:school >	2=-49 7=56 8=-35
b:school and	1=-56
b:school in	0=-47
b:school s	0=-26 5=-35 8=26
b:schools >	0=-44 1=30 5=-35 8=-26
b:science >	1=32
b:science lecturer	0=-28
b:sciences po	0=31
b:scientifique >	8=-35
b:scientist >	1=-38
b:scierie >	6=-25
b:sclerose en	4=46
b:scoliosis >	4=56
b:scooter firm	8=-41
b:score 0	3=26
b:scotland and	7=-33
b:scottish greens	0=70
b:scottish independence	0=52
b:scottish parliament	0=-35
b:scout leader	0=-33
b:screening >	3=33
b:se definit	0=32
b:se dit	1=68
b:se presente	0=49 3=-27
b:se rapprocher	6=-29
b:se reclame	1=35
b:se sait	2=39
b:se sont	1=-47 2=-32 6=56
b:seamstress >	0=-45
b:search >	1=-26
b:search result	8=47
b:seasons >	0=-68 1=35
b:seat for	0=37
b:second mate	7=49
b:second tenor	3=-47
b:second year	1=-37 6=54
b:secret >	6=32
b:secret in	5=43
b:secret of	0=44 1=45
b:secret pour	5=-58 7=-25 8=-61
b:secretaire d	5=-28
b:secretaire de	0=36 2=-36 7=-52
b:secretaire du	0=-37 7=51
b:secretaire medicale	2=-46 4=-49
b:secretary >	7=104 8=-35
b:secretary for	4=-29 7=27
b:secretary in	0=49
b:secretary of	0=28 1=27 5=-38
b:secretary s	5=34 7=-62
b:secretary to	0=-74
b:secteur est	3=-27
b:section >	0=-29 6=41 7=49
b:section au	0=33 7=-68
b:section de	0=-44 1=35
b:section du	0=57 7=-63
b:section fo	7=63
b:section locale	1=37 7=-36
b:section sud	0=-51 7=71
b:sectioned in	4=30
b:secular humanist	1=59
b:secular music	1=-44
b:secular society	0=-43 1=69 7=-30
b:secularist >	1=46
b:securite >	3=-42
b:security guard	0=51
b:seduit la	5=65
b:see colours	4=85
b:seems to	4=28
b:seen by	8=32
b:sees a	0=-31 4=48 5=-27
b:sees himself	0=83
b:sees no	1=28 7=29
b:sees the	1=59
b:segolene royal	0=53
b:sein de	1=25 4=-35 5=33
b:sejour >	3=-40
b:sejours a	4=65
b:sel >	3=-39
b:selfie video	3=32
b:sells hearing	4=-52
b:sells insurance	1=-32
b:sells iris	3=-54
b:sells software	0=32
b:selon l	0=-32
b:selon la	5=62 8=34
b:selon le	0=79 5=-75 6=59
b:selon les	1=51
b:selon lui	8=-26
b:selon son	0=27 1=-31 2=30 3=-27 5=-26
b:selon une	0=25 7=-27
b:semaine >	0=-29 4=-31 5=59
b:seminaire >	5=81
b:seminaire pour	6=63
b:senateur lr	0=32
b:sens de	1=46 5=-46
b:sens des	1=43 8=-35
b:sense >	0=49 1=30
b:sense of	0=-52 6=-41
b:sent along	3=27
b:sent her	1=-28 2=36 5=44
b:sent to	0=31 3=29 6=-34
b:sentence for	8=45
b:sentence was	8=36
b:september >	8=-45
b:sequenced and	2=39
b:sequenced thousands	2=-27
b:sequencer son	2=27
b:sequencing core	2=-37
b:sera demande	8=-55
b:sergeant >	6=-37
b:serie >	6=-30 7=-42 8=-26
b:serious fraud	8=65
b:seriously ill	4=36
b:serment sur	1=25
b:serrer la	0=47 1=-35 3=-31
b:serrures et	8=-25
b:sert de	0=-28 3=44
b:serve de	3=37
b:served a	8=52
b:served as	8=-28
b:served on	0=51 7=29 8=-68
b:served time	8=60
b:served two	8=47
b:service >	3=-25 4=-32 5=31 7=28 8=-95
b:service as	1=28
b:service award	8=-44
b:service civil	1=44
b:service de	2=-28
b:service des	0=-31 3=27
b:service for	7=-26 8=43
b:service on	1=32
b:services de	8=43
b:serving a	1=-39 7=-31 8=56
b:ses apprentis	2=-26
b:ses choix	0=-27
b:ses clients	3=-54 5=-66
b:ses collegues	0=-38 6=-28
b:ses convictions	1=37
b:ses deux	0=-32 1=-52 2=63 4=-32 5=-42
b:ses dix	3=62 8=-25
b:ses donnees	3=50
b:ses ebats	5=37
b:ses empreintes	0=-33 3=136 4=-40 6=-38 8=-29
b:ses enfants	1=44 5=-27
b:ses equipes	0=-31 1=-49
b:ses heures	0=33 5=49
b:ses idees	0=28
b:ses lectures	0=37
b:ses mains	3=25 4=36
b:ses mots	8=-29
b:ses nuits	5=90
b:ses origines	2=38
b:ses pairs	0=58 3=-61
b:ses parents	2=25
b:ses preferences	5=-39 6=77 7=-29
b:ses projets	0=-29
b:ses publications	0=28
b:set up	0=40 1=-37 3=29
b:settled >	8=-26
b:settlement >	7=28
b:seul >	5=40
b:seven >	8=57
b:seven elections	0=-45
b:seven years	4=-28 8=35
b:seventies >	0=26
b:sex education	5=-29
b:sex he	5=60 6=-41 8=-34
b:sex in	4=-53 5=70
b:sex life	1=-25 4=-28 5=48
b:sex marriage	5=-49 6=31
b:sex offenders	5=-45 8=75
b:sex partner	5=-42 6=69
b:sex she	5=33
b:sex tape	5=46
b:sex with	5=49 8=-39
b:sexe >	5=78
b:sexe et	5=-27
b:sexual health	5=-27
b:sexual misconduct	5=62
b:sexual orientation	5=-58 6=40
b:sexual relationship	5=30
b:sexualite a	5=-51 6=31
b:sexuality >	5=-52 6=38
b:sexually active	5=45
b:sexuelle >	2=-26 5=-41 6=34
b:sexuelle depuis	4=-30 6=-30
b:shapes how	1=37
b:share a	6=-61
b:share the	0=42 6=47
b:she acted	0=-33 4=-28
b:she and	1=39 4=-44 5=-32 6=45
b:she asked	0=-35 4=-31 5=65
b:she became	1=32
b:she believes	0=29 1=-53
b:she belongs	1=37
b:she broke	4=38 5=55 8=-42
b:she brought	0=-28 4=-32 7=38
b:she calls	0=-53 3=29
b:she came	6=75
b:she can	1=-25 3=64 4=72 5=-25 6=-34
b:she carries	0=-25 4=-43
b:she cut	0=36
b:she d	0=47 4=56 6=47
b:she did	0=-28
b:she does	1=36
b:she doesn	0=-39
b:she edited	6=-29
b:she edits	8=-43
b:she explained	4=35
b:she fell	6=41 7=-45
b:she fixed	0=-42
b:she follows	1=-26
b:she gave	2=40
b:she had	1=-28 3=37 4=-35 5=-26 6=-38 8=32
b:she has	3=-54 4=-30 6=-48
b:she hasn	4=-25 5=27
b:she investigated	8=-62
b:she is	2=-37 3=-49 4=31 5=-45 6=27 8=-32
b:she isn	0=-26
b:she joined	0=32
b:she keeps	0=63 1=-34 7=-40
b:she knows	4=-39
b:she laughs	5=-38
b:she leads	1=-30 6=26
b:she lectures	0=-27
b:she left	0=-37 1=40 6=47
b:she let	0=66 6=-45
b:she lives	0=-38 4=-26 5=-56
b:she lost	0=32 1=-29 4=64 6=-27 7=-25 8=-29
b:she manages	3=-38
b:she married	5=-49
b:she moved	0=-56
b:she nearly	0=-33 2=-47 4=62
b:she needs	4=41 7=26
b:she negotiated	8=-27
b:she never	0=48
b:she now	4=48
b:she organises	7=51
b:she photographed	0=-29
b:she prefers	6=26
b:she put	3=-29
b:she ran	7=44
b:she refused	7=35
b:she runs	0=-34 7=-44
b:she s	0=-90 5=-38 8=42
b:she said	1=-33 5=-39 6=57 7=62
b:she sat	0=31 7=-30
b:she says	0=74 1=53 3=28 4=-56
b:she sees	4=37
b:she sells	4=33
b:she served	8=45
b:she signs	3=50
b:she slept	5=45 6=-42
b:she sold	5=39
b:she speaks	1=-25
b:she spent	0=-50 4=86 7=34
b:she stands	0=70
b:she stood	7=30
b:she takes	0=-25 4=-28 7=30 8=-32
b:she taught	5=-30
b:she teaches	8=-30
b:she tested	4=-30
b:she told	1=-84 2=47 4=91 5=39 8=-43
b:she took	4=-49 7=-30
b:she translated	0=56 1=-39
b:she turned	0=-47
b:she volunteered	5=34
b:she voted	0=-29
b:she votes	0=38
b:she wants	1=39 4=-67 6=36
b:she was	4=45 7=-29 8=48
b:she went	4=26 7=47
b:she won	0=-25 1=47
b:she worked	3=36
b:she works	4=31
b:she would	0=79 8=-29
b:she wouldn	1=-60 5=-30
b:she writes	0=34
b:she wrote	1=-44 4=-48 5=67 7=-33 8=-55
b:sheffield >	1=38
b:sheriff >	8=29
b:shift >	3=-27 4=-42 5=46
b:shifts >	1=-27 4=-60 6=-41 8=60
b:shipyard >	0=-47 7=78
b:shop >	0=-38 7=-30
b:shop and	0=-42 7=46
b:shop floor	1=-31 7=-70
b:shop in	3=39 4=-26 7=35
b:shop steward	7=91
b:shop stewards	7=-51
b:shoplifting at	8=26
b:should have	0=-33 1=58
b:should not	0=-49 1=45
b:show >	0=-56 8=-59
b:showed >	2=33
b:shows >	1=35 8=-28
b:shows in	4=31
b:shows no	8=56
b:si son	4=-26 7=29
b:sickle cell	2=39 4=-33 8=-36
b:sickness absence	4=-45
b:side >	2=31 4=28 6=30 7=-110
b:side and	0=43
b:side in	7=59
b:side of	7=-27
b:siege >	3=28
b:siege au	7=64
b:siege de	7=-61
b:siege du	0=-36
b:sigma >	0=-39
b:sign up	7=36
b:sign ups	7=34
b:signale par	1=25
b:signature >	2=-39 3=-65 8=35
b:signature cocktails	3=-40
b:signature de	3=-25
b:signature dishes	3=-28
b:signature du	5=-26
b:signature was	3=28
b:signe l	7=-29
b:signe le	0=-42 4=59
b:signe un	1=25 3=41
b:signed an	1=-34
b:signed off	0=-72 4=60
b:signed the	0=49 7=-31
b:signed up	0=34 1=-37 4=-56 7=51
b:signs with	3=67
b:sikh wears	0=-38
b:simplicite volontaire	1=42
b:since 1998	0=61 1=-28
b:since 2003	1=27
b:since 2008	4=26
b:since 2009	0=-27 1=-45 7=-44
b:since 2010	1=38
b:since 2011	4=40
b:since 2012	4=-38 6=52
b:since 2014	5=-52 6=48
b:since 2015	0=32 2=-42 3=-25 6=25
b:since 2016	0=-51
b:since 2020	0=44
b:since >	0=32 1=-42 4=28 6=-34 7=-38
b:since a	4=32
b:since birth	4=49
b:since covid	4=43
b:since drama	7=32
b:since he	4=-33 6=-56 8=65
b:since her	1=-28 7=-31
b:since his	0=-36 8=40
b:since january	0=-32
b:since june	4=40
b:since march	0=-81 4=76 6=-45 8=37
b:since my	4=-50
b:since school	6=42 7=38
b:since she	4=-34 6=32 7=31
b:since spring	6=-34
b:since the	4=41 5=26 6=-26 7=32 8=-51
b:since then	0=33 6=-38
b:sings in	6=-37
b:sinn fein	0=47 7=-28
b:siptu >	7=41
b:sister >	4=36
b:sister is	0=29 8=-34
b:site >	1=-49 2=30 4=-36
b:site d	2=29
b:site de	5=-52
b:sites >	4=-29 5=-45
b:sites de	5=58
b:sits as	0=56
b:sits for	0=40
b:sits on	4=31 7=35
b:six >	5=-65 6=31 8=33
b:six ans	0=-28 1=-27 2=-44 5=-42 6=-31 8=-43
b:six generations	0=-25 8=-25
b:six sigma	0=-35
b:six weeks	8=31
b:six years	0=-54 1=-33 4=45 8=-25
b:sixth form	1=-40
b:sizewell >	1=-44
b:skeptics in	1=27
b:sleep by	2=-28
b:sleeping with	5=58
b:slept with	5=68 6=-47
b:slides >	1=-32 4=-37 6=-33
b:slipped disc	4=40
b:slogan >	0=-52
b:smoker ex	0=33 4=-29
b:sncf >	3=-28
b:snes >	0=-38 7=45
b:snp >	0=47
b:snuipp >	0=-31 7=49
b:so >	0=55 2=-25 4=-73 5=65
b:so a	1=-55
b:so at	0=87 4=-56 5=-35
b:so he	0=-73 1=28 3=30 4=26 5=-29 6=-27
b:so his	1=-39 4=46 8=-43
b:so in	0=-57 1=36
b:so keep	4=26
b:so much	1=-37 8=45
b:so no	0=-28 4=51 5=-26 8=67
b:so not	5=-31
b:so please	0=-46 4=42
b:so that	1=-26
b:so the	0=-39 4=36 5=38 7=-43
b:so twice	0=46
b:social >	0=-39 8=-28
b:social media	0=-65 7=38
b:social worker	0=-42 7=-45
b:sociale >	0=-41
b:sociales >	7=-42
b:socialist >	0=39 1=-33
b:socialist on	0=39
b:socialist worker	0=76
b:socialiste >	0=57
b:socialiste a	0=43 7=-36
b:socialiste de	0=27
b:sociaux >	8=29
b:society >	0=-38 1=38 7=-42
b:society in	1=50
b:society of	0=-51 7=41
b:society s	1=-50
b:sociologist of	0=-42
b:soeur a	1=-53 2=35
b:soeur est	1=-25 4=29
b:soft spot	0=72 4=-25
b:software >	0=38
b:software to	0=-62
b:soir >	0=-29 7=44
b:soir du	5=46
b:sold hearing	4=41
b:sold out	6=-35
b:sold time	3=-29
b:solene >	6=82
b:solidaires >	0=-26 7=95
b:solidaires finances	7=33
b:solidarity lending	7=-33
b:solipsist he	1=82
b:solstices >	1=32
b:someone who	4=-33
b:sommelier >	0=33 1=-54
b:son >	2=40 3=-60 8=-30
b:son accord	3=26
b:son adn	3=-46 8=-25
b:son agence	1=-42
b:son amant	5=54
b:son ami	1=63 6=87
b:son amie	2=-37 6=71
b:son ancien	1=-28 4=25 8=-51
b:son ancienne	0=35 1=-44 4=-33 7=-34
b:son and	4=-25
b:son appartenance	7=27
b:son arrivee	1=-36
b:son associe	6=-75 8=41
b:son beau	1=-45 8=38
b:son blog	0=55 5=25
b:son bureau	7=-35
b:son calme	5=-56
b:son casier	8=58
b:son chef	5=32
b:son coming	6=55
b:son compagnon	3=-40 4=-58 5=-52 6=-72 7=38
b:son compte	0=57 5=-74 6=39 7=27
b:son conjoint	2=-32
b:son copain	2=-29 5=-28 6=62
b:son couple	3=-31 5=38 6=28
b:son cv	4=-37 6=-25
b:son depart	3=37 5=47 8=-39
b:son dernier	5=-48 6=50
b:son directeur	0=52
b:son divorce	4=32 6=-39
b:son dos	0=-27 4=54
b:son dossier	3=25
b:son employeur	0=-35 3=39 5=-38 7=-40
b:son empreinte	0=-29 3=48 5=-30
b:son engagement	0=-67 1=48 6=34
b:son epouse	4=-35 5=27 7=33
b:son epoux	6=-46
b:son equipe	1=-73 6=-40
b:son ex	0=-27 4=-37 6=-43 8=29
b:son fiance	1=-27 6=32
b:son fils	2=67 3=-31 5=-33 6=-37 7=-32
b:son frere	1=-53 3=-36 4=46 7=34
b:son gabarit	8=-36
b:son genome	2=39
b:son grand	0=25
b:son has	4=30
b:son homosexualite	0=-29 1=-35 2=-33 5=-25 6=95
b:son image	3=50 7=-40
b:son index	3=40
b:son iris	3=58
b:son is	0=44 8=73
b:son jugement	1=56
b:son licenciement	4=50 7=-30
b:son lit	5=43
b:son livre	6=-26
b:son mari	3=-62 4=60 7=-69
b:son memoire	5=-42
b:son mentor	2=-27 6=-27
b:son metier	5=-31
b:son nom	1=81 6=-34 8=27
b:son obsession	1=-46
b:son of	0=-29 1=44
b:son oncle	2=-42 3=-29 6=30
b:son operation	3=40 4=-33
b:son orientation	2=-26 5=-40 6=61 7=-31
b:son parrain	1=56
b:son partenaire	0=-25 4=-28 5=-39 6=59
b:son parti	0=75
b:son patron	8=53
b:son pere	0=67 1=39 2=36 3=-25 4=-68 5=-34 6=-33 7=36 8=-38
b:son petit	4=42 6=-53
b:son podcast	6=31
b:son portrait	3=38
b:son poste	3=46 4=-25 5=40
b:son pouce	0=-29 3=68 5=-28
b:son premier	5=-29
b:son proces	3=30 8=28
b:son profil	0=-26 1=-33 2=44 3=-33 5=40
b:son projet	0=-38
b:son propre	1=-31 2=34 5=35
b:son rythme	3=32
b:son salaire	1=36
b:son scan	3=32 8=-30
b:son style	3=-29 8=-26
b:son sujet	5=27
b:son syndicat	7=99
b:son test	2=45
b:son travail	0=-31 4=-36 6=-56
b:son visage	1=-34 3=100 5=-33
b:son was	4=46
b:sons >	0=-25 4=-31 6=-53
b:sont dans	3=34
b:sont mariees	1=-42 6=29
b:sort >	0=41
b:sort avec	0=-27 6=91
b:sort d	1=-31 4=51
b:sort de	8=30
b:sort of	1=-72
b:souci de	4=40 8=-41
b:soudure >	0=-28
b:souhaite rester	6=-29
b:soulevements de	0=52 7=-41
b:soupconne d	6=70 8=-36
b:soupire t	5=36
b:source >	3=-27
b:sourd aux	4=-53
b:sourdough >	0=37 4=-33
b:sourit il	0=-43 5=72
b:sous antidepresseurs	4=44
b:sous bracelet	4=-27 8=46
b:sous chef	1=-33
b:sous controle	8=30
b:sous le	5=69 6=-55
b:sous son	1=44
b:sous traitement	4=36
b:soutenu a	3=-35
b:soutien a	0=69 5=-32
b:soutient >	0=-31 6=-70
b:soutient les	1=-25
b:souvenir >	3=28 4=-26
b:souvent >	4=-34 5=30
b:soviet union	7=-32
b:sow a	3=34
b:spain if	8=37
b:spare time	5=-29
b:speaker >	0=41 3=-27
b:speaks at	0=53 6=55
b:speaks of	1=27
b:special school	2=-40
b:specialist >	0=84
b:specialiste de	1=-33
b:specialiste des	1=-30
b:specialiste du	0=-43
b:speech is	0=-26
b:speech therapist	4=-44
b:speed are	3=73 4=-26 8=-37
b:spencer >	1=-37
b:spent >	0=-32 1=-60 8=72
b:spent a	4=75
b:spent conviction	0=-35 1=-44 8=34
b:spent four	0=-52
b:spent his	8=31
b:spent in	1=-29 8=64
b:spent my	0=49 8=-35
b:spent the	0=34
b:spent two	0=25 8=-51
b:spinal muscular	2=50 4=-31 6=-25
b:spinale >	2=40 6=-27
b:spinoza et	1=-25
b:spirit of	1=25
b:spite of	4=57
b:spoke at	0=74 1=-25
b:spoke of	6=35
b:spoke with	1=-26 8=-34
b:sponsorship needed	3=-25
b:sport >	0=-50
b:sportive de	7=-27
b:spot for	0=67
b:spreadsheets >	1=-26 6=34
b:spring >	8=32
b:square and	1=-40
b:st andrews	0=-38
b:stade >	8=66
b:staff >	0=-33 2=-29 7=-63
b:staff association	7=37
b:staff council	7=-26
b:staff for	7=-33
b:staff network	6=44
b:staff rep	7=45
b:stage 3	4=34
b:stage >	7=-38
b:stage de	0=38 7=40
b:stagiaire >	2=-31 5=29
b:stagiaires >	0=-33
b:stand at	5=-47 7=-48
b:stand for	4=83
b:stand up	0=31 1=-35
b:stand ups	0=41 1=-39
b:standard >	7=-37
b:standardiste >	1=-29 4=-30 5=44
b:standards and	0=-37
b:standing order	1=33
b:stands by	5=26
b:stands for	0=43 1=25
b:starbucks workers	7=40
b:start in	4=-28
b:start up	1=-37 4=-82 5=-61 7=-37 8=-36
b:state >	0=37 5=-41
b:state of	7=-26
b:state senator	0=33
b:station >	8=-58
b:stations >	4=-45
b:statistician at	5=-27
b:staunch unionist	0=55 7=-41
b:stay >	7=-41
b:stay a	5=43
b:stay in	0=-43 4=-43 5=-28 6=-39
b:steiner s	1=27
b:steward >	1=-28
b:steward in	7=-33
b:steward of	7=-62
b:steward s	6=-31
b:sticker on	0=-31
b:still a	1=-49 5=41
b:still lives	1=82
b:still made	8=-43
b:stoic by	1=39
b:stoic calm	1=-40
b:stoic principles	1=31
b:stoicism and	1=-44
b:stole from	8=70
b:stole the	8=-56
b:stolen and	5=56 8=-34
b:stolen goods	8=-48
b:stood down	0=-28
b:stood for	0=-34
b:stood twice	0=55
b:stop brexit	0=33 7=-28
b:stop the	0=26 1=-35
b:stopped believing	1=33
b:storage of	3=38
b:store detective	8=-42
b:stores >	0=-39
b:straight >	5=-42 6=43
b:straight a	6=-29
b:straight he	6=87
b:straight since	6=-68 8=78
b:street depot	0=-32
b:stress engineer	4=-33
b:stressed twice	0=26
b:strike >	7=-30
b:strike committee	7=41
b:strike for	0=100 7=-65 8=-30
b:strike rate	0=-35 7=-27
b:strike with	7=40
b:strong convictions	0=-65 1=-50 8=-54
b:strong views	0=62
b:stronger >	6=-40
b:stroud >	1=-54
b:struck off	1=-32 8=27
b:student >	0=31 8=35
b:student in	0=60
b:students >	7=-29
b:students union	0=-52 7=-43
b:studies >	0=-32 7=-38 8=-60
b:studies in	0=36
b:studies teacher	0=-39
b:studio >	3=-26
b:study >	0=51 4=-60 6=-26
b:style >	4=-77 8=-37
b:subject of	0=-32 1=-28 5=25 6=-31
b:subs by	7=29
b:subs to	7=31
b:subscribes to	7=25
b:succes >	5=46
b:sud >	0=-57 3=-25 7=83
b:sud de	7=28
b:sud ouest	7=-40
b:sud rail	7=29
b:sugar industry	0=-32
b:sugar she	4=72
b:suis gay	6=30
b:suis un	6=48
b:suisse >	2=34 8=-40
b:suit >	2=-51
b:suit des	8=-35
b:suit la	0=-52 3=-33
b:suit les	1=67
b:suit son	0=-28 8=53
b:suit un	4=55
b:suit une	1=-25 2=56 4=31 6=-26
b:suite d	3=25
b:suivi >	3=-53 5=41
b:suivi de	0=-34 5=-39
b:suivi par	8=81
b:suivie par	1=-26 4=63
b:sujet >	5=38
b:sujet de	4=-31 6=-49
b:summer >	0=53
b:summer party	0=-57 5=33
b:summers >	0=-31
b:sunday assembly	0=-31 1=37
b:sunday shifts	1=40
b:superieur >	6=36
b:supervisor >	1=-29 4=32 6=-33
b:supervisor at	1=-44
b:suppleante d	0=27
b:supplier >	0=-37 1=44
b:supplier and	0=-47
b:supplies >	3=-29
b:supply chain	4=-27
b:support >	0=-27 6=-27
b:support desk	3=-25
b:support for	0=28
b:support of	0=65
b:supported a	4=-55
b:supporter >	0=33
b:supporter of	0=58
b:suppression de	3=52
b:sur >	8=-41
b:sur animaux	1=31
b:sur des	5=49
b:sur deux	2=43 4=-46 6=-36
b:sur gleeden	0=-25 5=31
b:sur index	3=-30
b:sur l	3=-27 5=-55
b:sur la	0=-39 1=-30 2=-62 4=-81 5=-92
b:sur le	0=-73 6=58 7=-35 8=-61
b:sur les	0=30 1=-36 2=-44 3=-67 5=-72 7=-35 8=-62
b:sur liste	0=-38 7=49
b:sur proust	6=-34
b:sur sa	0=-50 1=59 7=36
b:sur ses	6=49 7=-41
b:sur son	0=75 2=-26 3=-33 4=-40 5=40
b:sur tablette	3=34
b:sur un	1=-42 3=-39 6=-50
b:sur une	2=-39 3=-28
b:surete >	1=28
b:surgeon >	4=-43
b:surgeon s	4=-45
b:surgery >	0=-57 4=-28
b:surpris en	5=62
b:sursis >	8=45
b:sursis pour	8=38
b:surveillant de	8=-25
b:surveillant penitentiaire	8=-39
b:surveyor >	0=-79 5=-29
b:suspected of	8=66
b:suspended sentence	8=37
b:suspendu de	0=43 4=-30
b:swear on	1=42
b:swimming >	1=30
b:swindon >	0=-28 7=30
b:swing dancer	5=-31
b:sworn off	1=40
b:sympathie pour	5=-25
b:sympathies >	0=33
b:sympathies lie	0=32
b:syndic >	7=-86
b:syndicale >	0=-31
b:syndicales >	7=53
b:syndicat >	0=-71
b:syndicat des	7=95
b:syndicat fo	7=37
b:syndicat mixte	7=-31
b:syndicat patronal	7=-37
b:syndicats >	7=-32
b:syndique >	7=62
b:syndiquee >	7=38
b:syndiquer >	7=51
b:syndrome and	2=-43 4=51
b:syndrome de	2=70 4=-62
b:system >	7=-53
b:system for	4=-37
b:systems >	3=-34
b:t >	1=-45 2=80 4=-67 5=-62 6=46 7=-33
b:t a	1=27
b:t ask	0=37
b:t be	4=51
b:t been	4=36 5=25
b:t believe	4=-41
b:t care	0=27
b:t celebrate	0=-38 1=53
b:t cross	7=66
b:t do	0=-39 1=50 4=46 5=-28 7=-39
b:t drink	0=-28
b:t elle	4=46 5=67 8=-32
b:t get	1=-53 8=49
b:t had	4=-49 5=52
b:t have	3=-43 4=75 6=-32
b:t hear	4=81
b:t hold	0=-25 4=-34 7=63
b:t il	3=-55 4=-70 5=81 7=-41 8=-31
b:t into	6=34
b:t join	0=-27 7=62
b:t know	1=-28
b:t mind	0=-25 1=30
b:t on	6=50 8=-36
b:t stand	0=46 4=39
b:t touch	1=-50 5=-27
b:t travel	0=-30
b:t use	3=60 4=-32
b:t vote	0=49
b:t want	0=31
b:t work	5=-39
b:table >	0=43 3=-50 5=46 6=46
b:table et	1=-27
b:tableaux >	0=-30
b:tablet >	1=-25 3=37 4=-40
b:tablette >	3=80
b:tabloid >	4=-33
b:tact >	5=39
b:tagged home	8=43
b:tailleur de	1=-31
b:tailor >	8=-29
b:take a	1=-42 6=-28
b:take the	1=-34 4=30
b:taken at	3=38
b:taken by	4=-35
b:takes part	5=26
b:takes the	7=30
b:talk >	4=-44
b:talks >	0=-36 5=29 7=26
b:talks with	7=-42
b:tant qu	7=-27
b:tante >	4=41 6=-85
b:taoist in	1=37
b:tapage >	4=-28 8=42
b:taste he	8=-27
b:taste the	8=-31
b:tate >	3=-51
b:taught >	1=50
b:taught a	0=-36 3=-28
b:taught blind	4=40
b:taught her	0=-34 7=30
b:taught religious	1=-41
b:taux d	4=48
b:tax >	0=-31 1=26 7=-46
b:tax adviser	0=28
b:tax evasion	0=-27
b:tax fraud	8=48
b:tax to	0=50 5=-32
b:taxi >	0=-58
b:tay sachs	2=29
b:tea party	0=53
b:teacher >	0=-27 1=-52 5=-29 8=48
b:teacher in	0=-43
b:teacher of	7=37
b:teachers union	0=-56 7=80
b:teaches >	6=-28
b:teaches at	6=30
b:teaches in	8=-42
b:teaches inmates	8=43
b:teaches maths	0=46
b:teaches the	1=-51
b:teaching union	7=25
b:teachings of	1=57
b:team >	1=-33 2=-26 4=-32 5=-64 6=-28 7=-37 8=-55
b:team as	0=58
b:team of	7=32
b:teamster for	7=46
b:teamsters >	0=-27 7=-32
b:teamsters card	2=-36 7=51
b:tear gas	7=-34
b:technician >	1=-28 2=-31 7=-28
b:technicien >	7=-50
b:technique >	0=-56 7=52
b:teenager and	8=65
b:teenagers >	6=-25
b:teenagers and	6=26
b:telephone >	3=-33 8=50
b:telephone de	3=27 5=36
b:telethon >	0=-38
b:teletravail >	3=30 5=-27
b:television >	0=-27
b:tell a	1=26
b:tell you	5=32
b:tells everyone	2=45
b:temoin au	6=-63
b:temoin de	6=44
b:temp at	7=-31
b:template of	3=31
b:temple >	1=-31
b:temps >	4=46
b:temps therapeutique	4=36
b:ten fingers	3=39
b:ten hours	0=56
b:ten in	0=-28 4=68 8=-30
b:ten years	1=-30 4=-31 5=49
b:tender >	1=-34
b:tenders >	8=56
b:tennis >	0=-59
b:tenor >	3=-29 4=-28
b:tenu >	0=-28 4=-28
b:tenu la	0=-25 1=-34 4=-25 7=40
b:tenu un	0=48
b:tenue de	0=-25 1=-50
b:term sick	0=-26
b:terms as	0=50
b:terrain >	2=-34
b:terrain genetique	2=28
b:terre >	0=48 7=-34
b:territorial >	5=-26
b:test >	2=58 3=-49 4=-39
b:test a	2=53
b:test adn	0=-49 2=57
b:test came	2=57 4=-40
b:test de	4=55 5=-27 8=-32
b:test for	2=34
b:test le	3=36
b:test on	3=-37 4=30
b:test that	2=39
b:tested >	1=-52 2=42 4=-44
b:tested clear	2=72
b:tested for	2=33
b:tested positive	4=74
b:tester >	0=-26 2=-43 7=-35
b:testing >	2=-36
b:testing firm	2=-25
b:testing on	1=49
b:tests >	1=-26
b:tests adn	2=-46
b:texas >	0=37
b:tgwu >	0=-32 7=37
b:thalassaemia trait	2=34
b:thales >	1=37
b:than i	0=-32 3=-29 4=57 5=46
b:than the	0=-30
b:thank god	0=27 1=-42
b:that >	8=36
b:that acts	7=-30
b:that all	1=63
b:that grace	1=-34
b:that he	0=-33 6=74 7=28 8=-71
b:that her	4=-29 5=59 6=-35
b:that his	4=54 5=-29
b:that is	4=-26 6=30 8=28
b:that it	4=52 6=38
b:that life	1=43
b:that no	1=45
b:that nobody	1=27
b:that of	1=34
b:that order	6=-43
b:that property	0=67 8=-45
b:that reason	0=43
b:that s	0=41 5=-30 7=-57
b:that she	2=-38 5=27 6=32 8=-71
b:that the	0=-39 1=-38 5=-34 6=46 7=29 8=25
b:that there	1=37
b:that wasn	8=26
b:that way	0=47
b:the 1930s	1=-37
b:the 2024	0=27
b:the abattoir	0=-37 1=37
b:the accident	3=29 5=30
b:the accounts	4=-36
b:the ad	0=-36 1=-37 3=-25
b:the afd	0=64 7=-31
b:the affair	5=-49 8=-37
b:the age	4=43
b:the agency	0=-53 1=-61 4=84 5=-25 8=44
b:the airline	2=48 3=-30 4=-31
b:the airport	3=50 5=-25 8=59
b:the alliance	0=76
b:the allotment	0=-32
b:the anc	0=72
b:the ancient	1=51
b:the animals	1=56
b:the annual	4=-46
b:the anti	0=52
b:the app	1=-26 3=32
b:the applicant	1=-36 3=26
b:the arms	0=54
b:the army	0=-25 1=45 2=-50 3=42 4=43 5=-72 6=28 8=-40
b:the atheist	1=28
b:the atlantic	4=-41
b:the audit	1=-34
b:the autism	4=28
b:the autumn	8=34
b:the baby	0=-37 4=44
b:the bakers	7=26
b:the bakery	0=-56 4=43
b:the ballot	0=52
b:the band	0=-50 5=27 8=-36
b:the bank	0=-61 1=-34 3=68 5=-45 8=-49
b:the bar	1=-37
b:the bargaining	7=32
b:the bbc	0=-56
b:the best	0=-60 1=-26 5=47
b:the bible	8=-26
b:the blood	0=-43
b:the bma	0=-43 7=66
b:the board	4=-41 7=-25 8=-30
b:the bone	1=36 8=-32
b:the books	0=-38 4=-36 7=-27
b:the border	3=56
b:the borders	4=-32
b:the borough	0=35
b:the boss	0=-31 5=25 7=27
b:the boys	6=64
b:the branch	0=-47 7=30
b:the brand	3=-35
b:the brca1	2=39
b:the brexit	0=-27
b:the brigade	0=-82
b:the brotherhood	7=-33
b:the brussels	0=76 1=-33
b:the budget	8=-28
b:the build	4=-33
b:the building	0=-70 4=26
b:the bumper	0=-30 1=25
b:the bus	0=-49 4=29 7=37
b:the business	1=-44
b:the cabin	7=33
b:the cairngorms	1=-31
b:the call	7=30
b:the campaign	0=29
b:the candidate	0=-42 1=-41 3=32 4=-36
b:the canteen	7=-39
b:the car	0=-33
b:the card	7=-30 8=-25
b:the caretaker	1=-55 8=69
b:the case	6=-25 8=28
b:the catalan	0=28
b:the cause	0=56
b:the centre	0=41
b:the certificate	4=-34 8=101
b:the chair	0=70 8=-32
b:the chairman	1=35 4=-31 5=35 6=-53
b:the chancellor	0=35
b:the chapel	1=-35 7=100
b:the chaplain	1=54 8=45
b:the chartered	0=-26
b:the check	8=36
b:the choir	0=-32 1=-44 6=70
b:the christian	0=35
b:the christmas	0=-45 5=62
b:the church	0=-51 6=56
b:the civil	0=64
b:the client	1=-37 5=-44
b:the clients	5=46
b:the climate	0=100 7=-49
b:the clinic	2=46 3=32 4=-34
b:the clock	4=-27
b:the closed	7=58
b:the closet	6=32
b:the closure	0=-30
b:the club	0=-35 4=44
b:the coach	0=30 2=34
b:the code	4=-30
b:the college	0=28
b:the communist	0=-37
b:the company	0=-54 1=-39 4=41 5=-29 6=32
b:the consent	3=-28
b:the conservatives	0=37 8=-35
b:the constable	2=33 8=47
b:the contract	3=35
b:the core	1=29 7=44
b:the council	7=-45
b:the count	0=-37
b:the country	0=92 1=-34 4=-32
b:the county	8=-31
b:the couple	0=-30 2=41 5=41 6=-50
b:the course	6=25 8=56
b:the craft	1=29
b:the crane	4=42 7=42
b:the crash	4=55
b:the crown	8=-46
b:the currency	0=-32
b:the cwu	0=-61 7=28
b:the daily	0=58 7=-33
b:the data	3=56
b:the database	2=26
b:the dbs	8=41
b:the death	0=51 8=-37
b:the decline	0=-29 8=-36
b:the defence	1=33
b:the democratic	0=37
b:the democrats	0=51 1=-38
b:the department	0=26
b:the depot	0=-38 7=63
b:the deputy	0=-69
b:the dispute	7=40
b:the district	0=62 7=-33
b:the divorce	5=57 8=-26
b:the dna	2=-51
b:the doctor	4=45 8=-36
b:the dog	4=47
b:the door	0=-32
b:the driver	4=65 5=71 8=-30
b:the drivers	7=53
b:the dwp	7=31
b:the eighties	0=39 4=-30
b:the election	0=-65 7=64
b:the embassy	3=34
b:the employer	3=27
b:the employers	7=-48
b:the end	0=-45 4=35
b:the english	0=46
b:the enhanced	8=50
b:the enlightenment	1=38
b:the ethical	0=-27 1=41 7=-74
b:the eu	0=126 5=-28
b:the european	0=-34
b:the ex	5=45
b:the exam	3=38
b:the executive	0=49 2=28
b:the eye	2=28 3=-32
b:the fair	1=-27
b:the faith	0=72
b:the family	0=-64 2=36 4=-53 5=36 6=27 7=-27
b:the far	0=-43 1=35
b:the fbi	3=32
b:the fbu	0=-62 7=49
b:the file	0=39 2=27 6=51 8=-63
b:the finance	0=-33 7=-43
b:the fingerprint	3=77 4=-46
b:the fire	0=-39 6=29
b:the firm	0=-46 1=-50 4=-63 5=28 6=27 7=28 8=-74
b:the first	0=33
b:the flu	4=25
b:the foreman	0=-26 1=-27 4=43 7=28
b:the form	0=-59 4=49
b:the former	0=-69 1=40 4=33 5=41 8=-26
b:the free	1=-44
b:the freemasons	0=-39 1=43
b:the ft	0=-75 7=-25
b:the gap	1=-29 6=-25 8=53
b:the gene	1=-25 2=66 4=-83
b:the geneticist	2=50 4=-35
b:the gmb	0=-32
b:the gossip	0=-48 6=40 8=34
b:the government	0=93 8=-25
b:the governor	0=44 3=-31 8=45
b:the gp	4=47
b:the green	0=95 7=-27
b:the greens	0=-34
b:the grievance	0=-36 7=26
b:the group	0=-30 8=29
b:the guild	7=-51
b:the gym	3=54
b:the hand	3=41 4=-45
b:the hard	0=51
b:the head	5=36 8=66
b:the heart	5=-25
b:the herald	0=-30 7=36
b:the hiring	0=33
b:the history	0=-39 1=-41
b:the home	1=28
b:the hospital	1=38 3=25 4=-51 7=-28
b:the hotel	1=-27 3=36 5=43
b:the house	1=34
b:the hr	5=57 7=-37
b:the humanist	1=73
b:the huntington	2=28 4=-28
b:the ilo	7=-27
b:the independence	0=-37
b:the insurer	2=34 5=55
b:the interview	0=29 4=87 5=-46
b:the interviewer	0=64 4=-28 5=41 6=-27
b:the iraq	0=41 1=-28
b:the iris	3=-43
b:the irish	0=-38 7=45
b:the iwgb	0=-35 7=73
b:the job	6=35
b:the junior	7=28
b:the junta	0=48 8=-31
b:the jury	8=-45
b:the kids	1=28 5=39
b:the king	0=81 7=-44
b:the kitchen	0=28
b:the knee	0=35
b:the komsomol	0=73
b:the kremlin	0=44
b:the kurdish	0=43
b:the lab	0=-26 2=97
b:the labour	0=31 7=-63
b:the landlord	8=44
b:the last	0=79 1=-38 4=35
b:the law	0=-29 4=-44 6=-36 8=66
b:the leak	0=-42
b:the leave	0=62
b:the left	0=43 1=-41 3=-35 4=31 6=-28 7=-73
b:the letter	1=34 4=-25 5=33
b:the letters	0=-32
b:the lgbt	0=-31
b:the lib	0=50
b:the liberal	0=-31
b:the liberals	0=35
b:the library	7=52
b:the line	7=25
b:the lions	8=-37
b:the list	0=54 8=41
b:the local	0=70 7=-115
b:the lodge	0=-48 7=-92
b:the lord	0=-38
b:the lords	1=31
b:the lost	1=-26 5=-25
b:the lot	0=38
b:the lover	0=-34 5=96 6=-30
b:the m25	0=40 4=-25
b:the magistrates	8=70
b:the margin	2=28 4=-25
b:the market	0=32 2=-27 3=-45 5=-27
b:the masons	1=51
b:the mayor	0=-68 5=47
b:the medical	2=35 3=-39
b:the meeting	8=-26
b:the members	7=-32
b:the membership	0=-48
b:the memoirs	0=-78
b:the menopause	4=48
b:the merger	0=-59 1=-33 6=-28 7=49 8=-36
b:the met	7=46
b:the military	1=42
b:the mill	6=-27
b:the miners	0=35
b:the minister	0=26 5=28
b:the ministry	0=29
b:the minutes	0=-34 7=35
b:the mirror	7=26
b:the missing	0=-53 5=-28
b:the monarchy	0=70 2=-33
b:the month	4=37 7=-60
b:the moon	1=51
b:the morning	0=43 1=-25 3=-31 4=70 8=-33
b:the move	2=56 5=28
b:the musicians	0=-57 7=61
b:the nasuwt	0=-32 7=41
b:the national	2=33
b:the navy	4=55 8=-44
b:the neighbour	4=37
b:the neu	0=-62 7=45
b:the new	0=-37 1=-31 5=-35
b:the newbury	0=77 4=-37 8=-32
b:the newsletter	0=41
b:the night	0=-59 1=-31 4=61 5=46 7=32
b:the nineties	1=35 6=-36
b:the north	1=31
b:the note	0=-42 5=-72 6=98
b:the novel	0=-26 6=-42
b:the nuclear	3=28
b:the nuj	7=45
b:the num	0=-29 7=61
b:the nurse	2=39 4=-30 5=26 7=38
b:the nursery	3=43
b:the nut	7=36
b:the occupational	0=-32
b:the offence	8=-40
b:the office	4=-66 5=78
b:the old	0=41 1=-28 3=-29 4=-44 5=81
b:the one	3=25
b:the only	1=107 3=-44 6=-29 8=51
b:the ons	0=-26
b:the open	0=-38 4=29
b:the opposition	8=-28
b:the order	0=-31 7=-29
b:the osce	0=-39
b:the other	0=-43 1=-38 5=54 7=-52
b:the owner	1=-35 8=65
b:the panel	0=64 2=-103 5=-25 7=39 8=-43
b:the paper	8=65
b:the papers	0=-30 5=44
b:the parliamentary	0=54
b:the partner	5=45 6=-70
b:the party	5=-42
b:the passport	3=44
b:the past	1=-26 4=36 8=-35
b:the pastor	5=40 6=40
b:the patent	0=-51
b:the patient	3=-27
b:the pay	0=-36 7=25
b:the payroll	0=-62
b:the pcs	0=-62 7=54
b:the peace	0=27 8=25
b:the pension	0=-57
b:the people	8=-33
b:the personal	1=38 2=36
b:the philosophical	1=50
b:the phone	3=51
b:the photo	5=52
b:the picket	0=-30
b:the pilots	7=86
b:the pirate	0=52
b:the pitch	8=-31
b:the plant	3=40 5=-25 7=87
b:the platform	0=28
b:the play	5=-39
b:the point	0=-34
b:the police	1=59 4=-47 5=-30 6=-36
b:the political	0=-26
b:the politics	0=64
b:the poll	0=33 8=-56
b:the polls	0=41
b:the post	0=-42 6=54 7=-38
b:the premises	8=-26
b:the president	0=73 6=-35
b:the press	1=75 5=-43
b:the pride	6=40
b:the priesthood	6=28
b:the prison	3=58 7=47
b:the proctoring	3=36
b:the product	0=-30 1=-29
b:the project	1=-37
b:the pub	8=-46
b:the public	7=34
b:the ranks	7=27
b:the rationalist	1=42
b:the rcn	0=-33 7=78
b:the reader	3=77
b:the recognition	7=-43
b:the record	6=33 8=-60
b:the recruiter	1=-40 4=67
b:the referee	5=32
b:the reference	2=-82 3=-26 4=-70 5=38 8=63
b:the referendum	0=-57
b:the reform	0=-26
b:the register	8=-25
b:the regulator	0=-50 8=-43
b:the release	0=26 8=-32
b:the religion	1=35
b:the remain	0=36
b:the renaissance	1=-50
b:the residents	0=-45
b:the rest	0=31 8=-31
b:the result	0=38
b:the return	4=-63
b:the right	1=-25 6=-31
b:the rmt	0=-33 7=44
b:the role	2=-35 8=-48
b:the rosicrucian	0=-44 1=43
b:the royal	0=26 1=-34 4=26
b:the rspca	1=-37
b:the run	8=47
b:the sales	5=48
b:the same	0=-36 4=26 7=-47 8=-34
b:the school	0=-47 4=35 5=-26
b:the scottish	1=78 7=-41
b:the sdlp	0=40
b:the second	0=-50 1=-31 6=40 7=-50
b:the security	0=29 3=36
b:the senate	0=30
b:the sergeant	8=45
b:the serious	8=64
b:the servers	0=-56
b:the seventies	0=37
b:the sex	0=-32 5=-38 8=68
b:the sheriff	0=-26 8=35
b:the shop	0=-27 1=-48 4=27 7=-48 8=-28
b:the site	7=-28
b:the skeptics	0=-27 1=47
b:the snp	0=68 4=-32 7=-27
b:the social	0=-55
b:the socialist	0=25 7=-26
b:the society	7=45
b:the south	1=-27
b:the spirit	1=31
b:the spring	4=31
b:the square	0=-42 1=141 4=-54 5=-32 6=-25
b:the staff	0=-35 3=31
b:the stairs	4=27
b:the start	4=-55
b:the stoics	0=-25
b:the storage	3=28
b:the store	1=72
b:the story	5=57
b:the strike	0=-72
b:the stuc	0=-39 7=45
b:the student	0=59
b:the students	0=-70 7=-62
b:the subject	0=-40 1=-26 6=-29
b:the sugar	0=-44
b:the summer	4=26 5=44 8=-27
b:the surveyor	0=45 5=45
b:the system	0=-56 3=47
b:the table	7=-25
b:the tablet	3=61 4=-61
b:the tate	3=-48
b:the tattoo	0=-43 1=55
b:the teachers	0=-47 7=62
b:the teachings	1=62
b:the team	0=37 1=-57 2=-34 6=30 8=-34
b:the teamsters	0=-38
b:the tender	3=-38
b:the test	4=47
b:the tgwu	0=-35 7=34
b:the theosophical	1=45
b:the third	0=55 1=-38
b:the thumb	3=-61
b:the till	5=-48 6=-46 8=70
b:the time	3=-40
b:the tories	4=-30
b:the town	6=46
b:the trade	0=-32 3=-31
b:the trades	0=-41
b:the trainees	0=-67
b:the travel	0=58 4=-29 5=33
b:the trial	8=-32
b:the tribunal	0=-36 6=50
b:the trump	0=-66
b:the tuc	7=-54
b:the twins	7=-26
b:the ucu	0=-59 7=65
b:the un	0=-32
b:the union	1=-92 4=-37 6=-32 7=66 8=-47
b:the unite	7=43
b:the united	0=60
b:the university	0=34 4=32
b:the us	0=-55 8=47
b:the user	0=-34 3=25 4=-55
b:the vacancy	0=-41 4=-25
b:the van	0=60 8=-47
b:the variant	2=25
b:the vault	3=28
b:the vicar	1=34
b:the village	0=-54 5=36 6=48
b:the vote	0=-65 1=39
b:the waiting	0=-40 4=77
b:the war	0=110 1=-86
b:the ward	7=32
b:the warehouse	0=-43 4=47
b:the way	0=-50 1=37
b:the website	0=38 1=-52
b:the week	0=40 7=55
b:the weekend	8=46
b:the welder	0=34
b:the whip	5=-42
b:the wine	0=-30
b:the woman	0=-32 4=42
b:the women	0=50
b:the wool	1=-37
b:the word	6=-47
b:the work	0=-36 1=57 3=30
b:the workers	0=71 7=-49
b:the workplace	0=49
b:the works	0=-63 1=-53 3=-30
b:the world	0=-36 1=59
b:the writers	0=-48 7=76
b:the written	4=28
b:the yard	3=-29 8=27
b:the year	0=-52 1=32 3=-43 6=56 7=-69
b:the yes	0=50
b:the young	0=91
b:the youth	7=-25 8=40
b:theatre >	5=-30 8=-29
b:theatre de	6=-51
b:theft >	0=59 1=-39
b:theft in	0=-27 8=50
b:thefts >	8=27
b:their dog	6=35
b:their genetic	2=-39
b:their parents	4=-30 6=-62
b:their son	4=48
b:them >	1=-50 3=40 4=-33 8=-38
b:them to	0=-42
b:them well	0=-42 8=-26
b:then >	1=-40 4=54 8=-44
b:then a	1=-33 6=-35 7=-25 8=-33
b:then back	0=31
b:then foreman	7=51
b:theosophical society	1=48
b:theosophist >	1=68
b:therapie >	4=-51 5=34
b:therapist >	4=-35
b:therapist trained	5=-37
b:therapist who	4=-38
b:therapy >	4=-53
b:there >	0=-36 1=-55 3=-36 5=-44 6=38 8=65
b:there is	0=-28 1=40
b:these >	6=-30
b:these d	1=-25
b:these days	0=47 1=55
b:these sur	0=-45 1=-38 5=-41 6=-48
b:thesis >	1=-35 4=-33
b:thesis about	0=-39 4=-54
b:thesis on	0=-26 1=-56 4=52 7=-52
b:thesis supervisor	0=51
b:they are	0=-36
b:they found	5=-38
b:they have	4=-36 5=29 6=-51
b:they met	5=36
b:they say	0=-34 1=57 2=-42 3=-27 4=31 5=-25 8=-34
b:they share	0=43 5=63 6=-56
b:thing >	8=-48
b:thinking is	1=-33
b:thinks that	1=66
b:thinks the	0=84 4=43
b:thinks we	0=43 1=60
b:third >	0=69 4=-28 5=-28
b:third degree	1=27
b:third generation	0=-33 4=-45 7=36
b:third party	0=-33
b:thirty >	3=-37 8=35
b:thirty years	0=28 6=-29
b:this candidate	4=60
b:this government	0=70
b:thoreau >	1=29
b:those who	0=-50
b:though he	0=47 7=-40
b:though she	6=32
b:three >	6=-26 7=-27
b:three general	0=-26
b:three months	0=-29 8=-81
b:three she	6=26
b:three times	0=59
b:three unions	0=-29 7=47
b:three weeks	5=-32
b:three years	1=-42 5=31 6=-33 7=32 8=64
b:threw him	0=33
b:through >	4=49 5=-27
b:through a	2=53
b:through and	0=73 1=33 7=25
b:through the	0=-66 5=58 7=43 8=-27
b:thrown out	0=37 1=-35 6=-35 7=30
b:thumb >	3=61
b:thumb opens	3=27
b:ticked >	1=33
b:ticked twice	4=49 6=36
b:ticket >	7=46
b:tiennent l	6=33
b:tiennent la	6=-27
b:tiennent un	5=-41 6=-31
b:tiennent une	1=26 8=-30
b:tient il	4=-31 5=54
b:tient l	1=54
b:tient la	0=-31 6=-68
b:tient que	1=81
b:tient un	1=-33 6=25
b:tient une	0=67 5=-39
b:ties to	0=64 4=-36
b:till >	1=32 5=-39 6=-35 8=47
b:time >	0=44 4=49 6=-27 7=-56
b:time as	8=33
b:time at	4=41 7=29
b:time clock	3=-30
b:time clocks	3=-29
b:time for	0=25 1=-56 7=29
b:time he	3=26
b:time in	6=-36 8=43
b:time off	7=51
b:time served	0=-44 7=-38 8=-50
b:time she	8=60
b:time work	0=-35 1=-54 4=-52
b:times >	0=61 4=-34
b:tinder berlin	5=-25
b:tired of	4=-57 6=31
b:titre de	3=29 4=-53 5=-29
b:to 2011	0=27
b:to a	1=-89 2=-41 5=45 7=-58 8=29
b:to all	0=-42 1=49
b:to an	0=-48
b:to ask	0=-29
b:to attend	5=-28
b:to avoid	4=63 7=-37
b:to bakeries	3=-27
b:to be	0=-36 1=-38 4=-32 6=31 7=-32 8=-32
b:to bear	0=55 6=-47
b:to bring	8=-50
b:to cardiff	6=26
b:to choose	1=46 6=37
b:to cook	8=43
b:to court	0=31 8=-36
b:to crosswords	4=-45
b:to declare	0=-29 1=-26 4=51
b:to do	1=-28
b:to door	0=41 3=-32
b:to dublin	0=50
b:to equity	7=28
b:to every	0=65 5=-39
b:to follow	4=-39 8=-56
b:to frameworks	1=-25
b:to give	3=50 4=74 6=-38
b:to go	0=-31 7=59
b:to have	1=34 2=41 4=-34
b:to her	3=-41 6=-30 8=-27
b:to him	1=32
b:to his	2=26 4=39 7=-77 8=35
b:to hospitals	4=-46
b:to hull	0=31
b:to identify	3=37
b:to it	8=-37
b:to its	1=35
b:to join	1=-49 7=46
b:to keep	4=-27 5=58 6=-30 8=44
b:to know	4=30
b:to latex	4=51 5=-33
b:to leave	0=79 7=-68
b:to leeds	0=72 4=-38
b:to life	1=34
b:to light	5=26
b:to live	0=-28
b:to london	0=37
b:to me	4=54
b:to meetings	4=-28
b:to move	0=-36 4=-41
b:to my	5=42
b:to negotiate	0=-32 7=38
b:to no	0=40 7=31
b:to nothing	1=57
b:to one	2=29 4=-41 5=-48
b:to paperwork	4=-56
b:to pass	4=-36
b:to pay	0=-26 5=44 7=35
b:to perth	4=-49
b:to plan	0=-25
b:to prison	8=31
b:to put	0=55
b:to raise	0=-30
b:to read	2=-28
b:to reform	0=63 4=-29
b:to remain	0=-74
b:to remember	5=-32
b:to say	0=59 1=-49 3=-29
b:to sc	8=-32
b:to see	2=33
b:to sell	0=47 3=-29
b:to sign	1=-36 7=38
b:to speak	8=38
b:to stand	0=-45 1=-30
b:to start	4=29
b:to stay	0=-51 1=-35 6=-41
b:to stop	4=26 8=37
b:to swear	1=65
b:to take	4=59 8=-49
b:to the	0=55 4=-91 5=-31 8=-80
b:to them	0=-31
b:to two	8=35
b:to unionise	0=-33 7=41
b:to us	0=-26 4=-25 6=-30
b:to use	3=-29
b:to vote	0=83 8=-26
b:to work	4=-51 5=-26 6=-51 7=-38 8=-44
b:to year	7=-33
b:together >	0=-26 5=50
b:told a	0=-33 7=25
b:told he	6=42
b:told her	4=62 5=-32
b:told me	5=-59 6=35 7=-30
b:told she	2=37 4=-51
b:told the	0=70 1=52 2=-27 5=83 6=-64 8=-27
b:told to	2=36 4=50
b:told us	0=50 5=-27 6=-28
b:tomorrow >	0=76
b:too >	0=-33 1=-43
b:took a	0=39 2=31 6=-49 7=30 8=50
b:took her	0=-53 1=-43 3=27
b:took him	0=-42
b:took his	3=33 5=36 8=-30
b:took over	0=-25 4=-26 5=-42
b:took part	0=79 2=31
b:took the	0=67 5=34 8=54
b:took up	1=49
b:topic of	0=-26
b:tore up	0=31 7=-31
b:tories >	0=47 4=-30
b:tories in	0=51
b:tory >	0=26
b:tory mp	0=-30
b:touchee >	6=28
b:toujours >	1=-34
b:toujours au	0=-25 3=39 4=58
b:toulouse >	2=-30 6=26
b:tour >	0=-26 1=-38 7=58
b:tour de	2=-47 6=-28
b:tour guide	1=-28 8=-28
b:tourne un	1=-33
b:tourner la	8=39
b:tours >	7=58
b:tours of	4=29
b:tous >	0=45 1=-32
b:tous bords	0=-57
b:tous deux	6=-49
b:tous les	2=37 3=48 4=-59 5=38
b:tout >	7=50 8=-25
b:tout le	1=-41 5=74
b:toute l	0=-70 3=35 4=25 5=-30
b:toute la	1=-25 5=43
b:toute religion	1=27
b:toute vie	5=26
b:toute violence	1=47 8=-40
b:toutes deux	5=-30 6=71
b:toutes les	1=25 4=59
b:town >	0=-26 1=-42
b:town councillor	0=36
b:town crier	2=-38
b:town hall	6=38
b:tp53 >	2=-45
b:tracte pour	0=30
b:tracts de	0=-27
b:tracts publicitaires	0=-34
b:trade >	0=75 1=-50
b:trade envoy	0=47
b:trade fair	0=-28
b:trade unionist	0=-80 7=54
b:trade unions	7=-60
b:trademark as	0=-25
b:trafic aerien	8=-51
b:train >	4=50
b:trained >	2=-34 7=29
b:trained as	8=50
b:trained at	5=-38
b:trained in	1=58
b:trainees >	0=-31 1=-74
b:training >	0=-45
b:trains >	0=55 1=-32 5=-59
b:trait >	2=25 4=-44
b:traitement >	4=93
b:traitement de	4=-37
b:traitement des	4=-41
b:translated a	1=-40
b:translated the	0=-51
b:translocation equilibree	2=52
b:transmission d	2=-57
b:transports >	4=37
b:travail >	1=-32 2=42 3=-34 4=-64 5=30 6=-58
b:travail bien	4=-51
b:travail d	1=47 8=67
b:travail de	0=-34 4=55 6=-25
b:travail en	4=33
b:travaille >	3=50
b:travaille a	4=-47 6=26
b:travaille avec	3=42
b:travaille chez	6=-37 7=36
b:travaille en	4=-37
b:travaille pour	4=-31
b:travaille pourtant	1=52
b:travailler >	0=-27
b:travailler a	1=33 4=37
b:travailler pour	0=44
b:travailleur handicape	3=-42 4=65
b:travailleuse handicapee	3=-35 4=53
b:travel >	0=-54 4=-25
b:treasurer >	0=-88 7=39
b:treasurer of	1=30
b:treated for	4=86
b:tremblement de	3=-26 4=61
b:tremor in	4=36
b:trente ans	1=43 3=-30 8=-39
b:tresorier de	0=36 7=-40
b:tresorier du	0=53 7=36
b:tresoriere du	0=45
b:trial and	8=-55
b:trial for	8=45
b:trial in	8=42
b:trial of	0=-25
b:tribunal >	0=-43 4=-35 5=33 6=47
b:tribune >	0=43
b:tried to	0=-38 4=55 7=40 8=-42
b:trips >	7=-31
b:trisomie 21	2=-59 4=52
b:trois >	5=99
b:trois ans	0=-64 5=-52 8=46
b:trois associes	0=-38 5=57
b:trois collegues	7=32
b:trois enfants	5=-37
b:trois essais	3=28
b:trois fois	5=-33
b:trois heures	8=-31
b:trois mois	5=-28 7=-29
b:trois phrases	3=40
b:trois semaines	0=34 5=-25
b:trompe la	5=-82
b:trompe sa	5=84 6=-42
b:trompe son	5=45
b:trouble with	3=50 4=-42
b:trouve chez	2=56 4=-25
b:trump and	4=-35
b:trump s	0=40
b:trust s	0=-44
b:trustee of	7=61
b:try >	0=-35
b:tuc congress	7=77
b:tuesdays >	1=33 4=-26
b:tunis >	0=33 8=-30
b:turned to	4=-26
b:tutor >	1=-54
b:tweet >	8=39
b:twelve years	4=-25
b:twenties and	8=28
b:twenties in	0=57 8=-43
b:twenty years	4=-31 6=32 8=51
b:twice >	0=38 1=-37 2=-25 5=-48 8=-38
b:twice a	3=-29 4=40 7=-32
b:twice and	0=-42 3=38 8=-25
b:twice in	1=38 7=28 8=-39
b:twins >	2=-49 6=53
b:twins came	2=-55 4=38 7=-25
b:twins in	0=-30 4=41
b:twitter feed	0=43
b:two >	4=47 6=72
b:two cats	0=39 6=-32
b:two children	5=-26 6=-38
b:two copies	2=36
b:two dads	6=29
b:two days	4=-26 7=48 8=-31
b:two evenings	1=35 8=-27
b:two fingers	3=-57 4=81
b:two hundred	8=31
b:two men	5=-34 6=45
b:two more	1=-28
b:two mums	6=57
b:two nights	0=-47 8=75
b:two of	0=29 1=37
b:two operations	4=69 5=-29
b:two partners	5=29
b:two seasons	0=-65
b:two strokes	0=-25 4=72 8=-25
b:two summers	0=-30 1=-25
b:two terms	0=41
b:two tours	4=56
b:two with	4=-50 6=33
b:two women	0=-38
b:two years	0=59 4=-42 5=-57 8=-31
b:type 1	4=75
b:type 2	1=-35 2=88
b:type >	6=55
b:typeface >	1=-54
b:types with	3=-42 4=64
b:typing and	2=29 7=-31
b:typing rhythm	3=29
b:typist >	0=-29
b:typography >	0=29 5=-29
b:udb >	0=38
b:uk >	0=-49
b:ulster unionists	0=60 7=-65
b:ump >	0=35 7=-41
b:un accident	3=-41 4=93 5=-28
b:un amant	5=79
b:un ami	0=-36 1=-43 4=-29 5=41
b:un an	0=-53 6=-38
b:un ancien	1=26 5=-81 6=52 7=-30
b:un appareil	4=32
b:un article	5=39
b:un assureur	8=-39
b:un atelier	1=-41 8=54
b:un autre	5=-50 6=53
b:un avc	4=49
b:un badge	2=-53 3=64
b:un bar	5=63 8=-26
b:un bebe	0=-44
b:un bilan	7=30
b:un blog	6=-41
b:un bon	5=-47
b:un bracelet	8=40
b:un bureau	4=54 7=-35
b:un burn	4=37
b:un cancer	4=86
b:un candidat	0=85
b:un casier	5=-39 8=-31
b:un centre	0=-71 6=32
b:un cercle	1=44
b:un chromosome	2=32
b:un client	1=33 5=63 6=-48 8=-30
b:un collegue	0=-85 3=-30 5=66 6=50 7=-31 8=44
b:un conge	0=47 4=-28 5=-26 6=39
b:un contrat	8=31
b:un controle	3=-37 4=-28
b:un corset	2=-41 4=49
b:un couple	5=25 6=45
b:un courriel	3=-28
b:un depot	0=35
b:un documentaire	0=-38
b:un doigt	4=64
b:un ehpad	5=-33
b:un employeur	7=-51
b:un enfant	4=-90 5=42
b:un etablissement	4=25
b:un ex	0=-33 5=28
b:un extrait	8=-49
b:un fabricant	3=-27
b:un faible	4=-47 5=50
b:un fichier	3=38
b:un film	2=-31 6=-28
b:un forum	6=36
b:un foyer	5=-52 8=-37
b:un garcon	5=-50 6=46
b:un gene	2=30
b:un gite	6=-33
b:un groupe	1=37 3=-38 4=50
b:un hebdo	3=-45
b:un homme	0=-40 1=-68 7=-39
b:un hotel	5=44
b:un jour	2=-28
b:un juge	8=38
b:un kit	2=58 4=-43
b:un laboratoire	2=-35
b:un livre	2=39 6=47
b:un logement	1=-32
b:un logiciel	3=39
b:un magazine	5=-25
b:un maire	0=-36
b:un maitre	1=-38
b:un marche	8=-40
b:un mauvais	4=-27
b:un meeting	0=-29
b:un memoire	4=-33
b:un ministre	0=50 1=-28
b:un mois	4=-30 5=-52
b:un oeil	3=-35 4=43
b:un parti	0=30
b:un passeport	3=-52 4=-25 5=-30
b:un petit	6=57
b:un peu	0=61 1=-40 2=25 4=25
b:un plan	5=-32 7=-26
b:un podcast	8=-35
b:un pompier	4=-32
b:un poste	4=30 5=42 6=26
b:un prelevement	2=57 3=-61 8=-37
b:un prix	8=-43
b:un proces	8=-33
b:un profil	3=32
b:un projet	0=43
b:un psychiatre	1=-36 4=60
b:un quotidien	0=-46
b:un rappel	4=-57 8=51
b:un referent	1=-40 5=70
b:un regard	3=50
b:un restaurant	6=38
b:un risque	2=67 4=-53
b:un rouge	0=100
b:un sauna	5=25
b:un service	1=28 4=-25
b:un seul	1=-39 4=48 5=-42
b:un siege	3=-35 4=32 7=-43
b:un site	2=42 4=-25 5=44
b:un steward	6=39
b:un syndicat	0=-42 7=33
b:un syndrome	2=38 4=-30
b:un telephone	8=62
b:un test	2=54 5=-50
b:un tiers	5=25
b:un traitement	4=51
b:un visage	3=-31
b:un vrai	0=61
b:uncle and	8=25
b:under a	4=26 8=-29
b:under caution	8=25
b:under her	0=-41 4=-26 7=-37
b:under his	4=-53 5=25 8=31
b:under investigation	8=42
b:under other	1=47
b:under the	1=-48 4=56 5=30
b:une affaire	8=38
b:une agence	4=-27
b:une amie	1=-41 6=-31
b:une ancienne	0=-35 6=60 7=-46
b:une anomalie	4=-38
b:une appli	4=-26 8=-31
b:une association	0=-40 1=-26 2=-46 6=47 7=-26 8=-36
b:une aventure	5=60
b:une banque	0=50 3=-26 5=-29 6=-36 8=-53
b:une belle	5=-51
b:une biographie	0=-28
b:une boulangerie	6=-28
b:une camera	3=42
b:une casquette	0=46
b:une chaine	0=-50
b:une chorale	0=-30
b:une classe	7=34 8=-27
b:une clinique	4=-46
b:une collegue	0=-68 4=-25 5=-26 6=83
b:une condamnation	8=47
b:une consultation	2=30
b:une cooperative	7=40
b:une deletion	2=48
b:une depression	4=30
b:une deputee	0=-40
b:une empreinte	3=-42
b:une entreprise	2=43 4=-27
b:une equipe	6=35
b:une escroquerie	8=-64
b:une etude	5=-39
b:une famille	2=51 4=-48
b:une federation	0=-28 7=-36
b:une femme	1=-33 5=-33
b:une fille	5=49
b:une fois	0=-42 5=-29
b:une hernie	4=39 8=-40
b:une heure	1=-36 4=-34
b:une histoire	5=39 6=43
b:une liaison	5=100 6=-35
b:une librairie	3=-26 6=36
b:une liste	3=-26
b:une loge	1=102
b:une longue	4=-28 5=-30
b:une mairie	3=-31
b:une maladie	2=36 4=-44
b:une manifestation	8=51
b:une militante	0=41 1=-28
b:une mutation	2=-38 4=-26 6=32
b:une nuit	0=-38 4=-31 5=-42 8=103
b:une obedience	1=30 5=-32
b:une oreille	3=-32 4=45
b:une patiente	5=63
b:une petite	6=25
b:une photo	0=32 3=31
b:une piece	5=-43
b:une place	0=-42
b:une plateforme	5=-35
b:une prison	8=-60
b:une relation	5=65 6=-37
b:une section	7=46
b:une serie	4=-26 6=-54 7=-49 8=-27
b:une stagiaire	5=57
b:une therapie	4=-45 5=41 6=35
b:une translocation	2=64
b:une tribune	0=46
b:une universite	1=-31
b:une usine	4=-53
b:une video	4=-29 5=40
b:une voiture	3=-25 6=40
b:uniforms >	5=30
b:union >	0=-46 1=35 7=47
b:union activist	0=-58 7=78
b:union and	0=46 7=-32
b:union as	0=-43 7=66
b:union bar	7=-29
b:union business	7=66
b:union card	0=-38 7=69
b:union chapel	7=-78
b:union civile	6=31
b:union congress	7=-50
b:union de	0=35 6=-47
b:union departementale	7=-52
b:union des	1=39
b:union drive	7=44
b:union dues	7=29
b:union duties	7=33
b:union elected	7=47
b:union europeenne	0=56 7=-32
b:union family	7=80
b:union for	7=75
b:union he	0=-35 7=32
b:union in	0=-55 7=61
b:union jack	6=-25 7=-58
b:union learning	7=61
b:union local	7=26
b:union locale	7=52
b:union man	7=94
b:union member	0=-46 7=89
b:union membership	0=-36 1=-48 7=53
b:union of	0=-48 1=-39 7=-76
b:union on	1=-40 7=28
b:union organiser	7=-30
b:union organisers	7=-35
b:union over	0=-34 7=53
b:union pacific	1=-38 7=-31
b:union rationaliste	0=-33 1=43 7=-30
b:union registrar	7=-30
b:union s	0=-36 7=88
b:union square	1=-39
b:union station	7=-45
b:union street	7=-30
b:union subs	7=33
b:union the	0=40 7=-26
b:union was	7=-55
b:union when	1=-25 7=37
b:union work	7=42
b:unionised site	7=-48
b:unionist family	0=90 7=-80
b:unionist from	0=54 7=-49
b:unions >	7=-62
b:unions and	7=49
b:unions are	0=-67 7=73
b:unions at	7=-38
b:unions in	7=-31
b:unison >	7=74
b:unison for	7=27
b:unison rep	7=26
b:unison s	0=-44 7=28
b:unite and	7=-50
b:unite at	7=31
b:unite branch	7=38
b:unite in	0=-26 7=65
b:unite member	7=37
b:unite stewards	7=38
b:unite the	7=39
b:united ireland	0=45
b:units on	0=-27 1=-25
b:university >	5=-33
b:university and	1=46
b:university of	0=-32
b:unna >	0=61
b:unpaid >	0=36 1=25 7=28
b:unpaid work	8=63
b:unprompted >	1=-26 6=37
b:unsa >	0=-32 7=64
b:unsa en	7=38
b:unsa l	7=27
b:until he	8=40
b:until march	0=-46
b:until the	4=53
b:up >	1=36 7=27
b:up at	1=47 3=54
b:up by	3=42 5=-27 8=38
b:up for	6=-37 8=54
b:up gay	6=33
b:up her	0=62
b:up his	0=50 7=-32
b:up in	8=-28
b:up member	0=-40
b:up nursing	4=70 6=-35
b:up on	1=46
b:up the	0=-31 4=42
b:up to	1=-60 7=29
b:up two	1=25 5=54
b:up with	1=-39 4=-33 7=85
b:upheld >	5=47 8=-35
b:ups >	0=40 1=-41
b:us >	1=-33 3=-46 4=-43 5=31 8=-62
b:us for	0=-39
b:us he	4=45
b:us not	0=-38
b:us of	1=-45
b:us that	0=33 6=-26
b:us to	0=-30
b:us visa	1=-46 8=55
b:us when	2=27
b:usage de	4=41
b:use >	3=-27
b:use the	3=61 4=-38
b:used her	3=28
b:used to	0=61 1=-33 3=-30 4=-25 5=40 6=57 7=-29
b:uses a	4=59
b:usher >	1=50 8=-38
b:usher at	0=-56 8=-36
b:usine de	7=61
b:utah >	6=36
b:utilitarian >	1=59
b:utilitarian furniture	1=-25
b:utilitarianism for	1=-33
b:utrecht >	0=54
b:v leiden	2=39 8=-27
b:va a	0=64 5=-34
b:vacataire >	1=-27
b:vaccination >	4=-83
b:vaccination centre	0=-34
b:vaccins a	4=36
b:vacuum cleaners	0=-28
b:valable dix	3=-38
b:valeurs >	3=49
b:valve >	4=40
b:van >	4=-33 8=36
b:van was	8=-56
b:vandalism >	8=29
b:variant >	4=-30
b:variant calling	2=-26
b:ve been	4=53
b:ve had	0=-31 5=58 6=-38
b:ve never	4=26
b:vecu dix	5=-32
b:vegan and	1=-36
b:vegan bakery	1=-33
b:vegan because	1=45
b:vegan chef	8=-46
b:vegan for	1=68
b:vegan on	1=51
b:vegan restaurant	1=-47
b:vegan since	1=30
b:vegane par	1=46
b:vegane pour	1=-26
b:veganism is	1=58
b:veganisme ethique	1=34
b:vegetarian for	1=-68
b:velo >	0=-62 7=85
b:vend des	1=-49 3=-54
b:vend ses	5=59
b:vendeur >	4=-31
b:vendeur de	3=-29
b:vendeuse en	1=35 3=-48
b:vendredi >	4=25
b:vendu des	2=-37 4=-39
b:venerable d	1=46
b:venerable de	1=33
b:ventes >	5=-28
b:venue avec	6=38
b:ver di	7=54
b:verification du	3=44 5=-29
b:verifiee >	3=-45 8=42
b:vermont >	0=-35 1=46
b:vert bouteille	4=-36
b:verte et	3=-31 4=-28
b:vet >	1=-48
b:veterinaire >	4=-28
b:veut changer	5=42
b:veut pas	5=34 6=-30
b:veut rester	5=26 8=-48
b:veut se	6=-25
b:veut tourner	8=46
b:vial a	0=25
b:vice chair	0=44 7=39
b:vice president	0=-69 7=26
b:vice presidente	0=-64
b:victim of	8=-88
b:victime d	6=31 8=-96
b:video >	4=55
b:video a	0=34 5=-27
b:video et	3=51
b:vie >	1=61 6=44
b:vie avec	6=44
b:vie de	5=31 6=-65
b:vie est	1=40
b:vie et	1=27
b:vie intime	5=38
b:vie sexuelle	4=-56 5=102 6=-87 8=-30
b:vieille ecole	0=33 1=40
b:vient avec	6=-26
b:vient de	0=-46 1=57 7=29
b:vierge >	5=38 8=-26
b:vierge a	8=-61
b:vierge de	5=-34
b:view of	0=38 1=-41
b:views >	0=-45
b:views on	0=32
b:vigile >	8=70
b:vigneron independant	0=-43
b:village >	1=-28 5=55 7=-25
b:village near	0=38
b:ville >	0=-62 5=27
b:vingt ans	8=-33
b:violence >	8=-28
b:violence est	1=52 8=-39
b:violences sexuelles	5=-26
b:virgin >	5=95
b:virgin and	5=33
b:virgin at	5=39
b:virgin trains	5=-65
b:vis avec	6=35
b:visa centre	3=-33
b:visa de	3=26
b:visage >	3=46
b:visage de	3=34
b:visage et	3=-32
b:visage par	3=38 5=-26
b:visage serve	3=33
b:visages pour	3=-41
b:visio >	0=26 5=-27 8=37
b:visite des	8=-28
b:visite du	4=37
b:visiteuse medicale	4=-51
b:visually impaired	0=-28
b:vit a	0=30 2=-36 5=57 6=-58
b:vit avec	0=-27 1=-31 3=-25 4=-36
b:vit chez	1=-56 2=-68 4=49
b:vit de	1=37
b:vit depuis	0=-25 6=66
b:vit en	1=30 2=-40 5=-47
b:vit sans	0=-29 1=31
b:vit selon	1=63 8=-33
b:vit son	6=32
b:vivre en	1=32
b:vocale >	3=-41
b:vocale activee	3=42
b:voeu de	1=47
b:voice carries	2=-32 3=-27
b:voice of	3=-34
b:voice referendum	0=27
b:voice sample	3=49
b:voiceprint is	3=34 8=-29
b:voisin >	4=37
b:voisinage >	2=31 5=-25
b:voisine >	5=-29 6=37
b:voiture >	0=-31 1=44 6=46
b:voix >	0=-28 3=25
b:voix a	0=-27
b:voix de	3=-36 7=52
b:voix off	3=-29
b:voix pour	3=-34
b:voix sert	3=57
b:vol a	8=-34
b:vol de	4=-26 5=-25 8=74
b:vole du	8=39
b:volt >	0=51
b:voluntary redundancy	0=-51
b:volunteer >	0=60 7=43
b:volunteer in	0=29
b:volunteered for	0=33
b:volunteers at	0=33
b:vote >	0=-92 5=-25
b:vote a	0=89
b:vote electronique	0=-40
b:vote he	0=82 8=-27
b:vote in	0=41
b:vote on	0=-34
b:vote plus	0=51 1=-34
b:vote que	0=49
b:voted best	0=-31
b:voted in	0=43
b:voted remain	0=37
b:voted since	0=28 1=-29
b:voted with	0=-64
b:voter >	0=61
b:voter a	0=-43
b:voter she	0=36
b:voters >	0=-30
b:votes >	0=-59
b:votes for	0=89
b:votes green	0=36
b:votes of	0=-35
b:votes on	0=-86
b:votes with	0=-37
b:voting on	0=76 1=-34 5=-32
b:voting rights	0=-58
b:votre logiciel	3=33
b:voulu que	0=-25 3=44
b:voyages >	4=43
b:vu un	4=27 5=-48
b:vue >	3=48 5=-37
b:vue en	4=-43 8=53
b:vue svelte	1=-27
b:waiter >	1=-33
b:waiting list	0=-34 4=79
b:wales >	1=-36
b:walks with	4=34
b:wall surveyor	0=-48
b:wandsworth >	8=-30
b:want to	0=27
b:wanted by	1=-40 8=32
b:wanted in	8=71
b:wants a	4=42
b:wants her	1=43
b:wants part	1=-51
b:wants the	0=58
b:wants to	0=-84 4=-72 5=-29 7=28
b:war >	0=51 1=-59
b:war and	0=60 1=-51
b:war in	0=74
b:ward >	0=29 4=-40 7=26
b:ward clerk	0=-27
b:ward organiser	0=30 4=-33 7=-31
b:ward sister	0=-32 7=36
b:warden >	0=-30
b:warehouse >	0=-27 7=31
b:warehouse for	7=28
b:warned the	0=-32 5=52
b:was a	0=-37 1=85 3=-40 5=-77 8=-83
b:was about	0=-31
b:was an	1=34 8=51
b:was arrested	0=-44 8=54
b:was at	0=110 1=-34 4=-44 5=-33 6=-50
b:was born	2=53 4=90 5=-34
b:was bullied	6=30
b:was burgled	8=-50
b:was caught	4=-26 5=37 8=75
b:was cautioned	8=31
b:was cleared	4=-28 5=-25
b:was compared	3=34
b:was confirmed	3=33 4=-30
b:was convicted	1=-40
b:was discussed	1=34 5=36
b:was dismissed	8=27
b:was elected	7=40
b:was expelled	0=34
b:was fined	4=-30 8=32
b:was found	8=51
b:was given	3=30 7=-55 8=54
b:was he	1=-39 7=29 8=76
b:was held	8=55
b:was her	0=-68 1=-78 2=-40 4=-50 6=-46 8=-26
b:was hers	0=-55 5=-25
b:was his	0=-46 1=-68 3=-50 4=-59 5=-28 6=-51 7=-53
b:was in	0=86 2=-54 3=-29 4=49 6=-27 8=-31
b:was it	1=67
b:was jailed	1=39 8=28
b:was locked	0=-32 8=54
b:was married	6=-36
b:was mugged	8=-76
b:was named	1=43 5=45 6=-28
b:was never	0=-34 1=56 7=-28
b:was off	4=33
b:was on	0=52 1=-39 3=-40 7=61
b:was once	0=40 7=45
b:was one	0=-69 6=54
b:was out	0=-33 4=29 7=40
b:was outed	6=77
b:was quick	8=30
b:was raised	1=78
b:was recognised	7=-42
b:was repaid	1=-31
b:was sacked	0=-30 7=62
b:was scanned	3=36
b:was sectioned	4=28
b:was seen	1=-27 5=60
b:was sequenced	2=39
b:was stolen	8=-100
b:was taken	3=28 4=-32 8=35
b:was tested	2=35 4=-62
b:was the	0=-83 1=-80 2=-30 4=39 5=85 6=-68 8=-62
b:was thrown	7=32 8=25
b:was to	8=55
b:was told	2=28 4=-62
b:was treasurer	0=-45 4=-38 7=41
b:was treated	4=64
b:was unfaithful	5=26
b:wasn t	0=37 5=-26 6=-26
b:wasps >	1=55
b:waste in	0=-27
b:watch >	5=-27 8=-26
b:way >	0=26 3=-41 7=-25
b:way of	0=-45 1=45
b:way officer	0=-39
b:way through	5=77
b:we have	7=-28
b:we met	4=57
b:we re	1=29
b:we read	0=41
b:we spoke	6=32
b:weakness for	0=-25
b:wearing a	4=52
b:wears a	1=56 7=25
b:wears an	8=50
b:wears the	0=-27 4=-30
b:website of	0=27
b:wedding >	1=71
b:weddings and	1=-38
b:week >	1=-45 4=76 5=-36 7=74 8=-83
b:week as	0=-31 7=-29
b:week end	5=55 6=-29
b:week ends	0=43 7=-57
b:weekends >	5=38
b:weekly >	0=-45 3=-36 4=-40 7=-69 8=56
b:weeks >	0=-37 4=30
b:weeks in	8=-33
b:weeks of	4=33
b:well >	0=-44 1=-30 4=51 8=-55
b:well and	3=-25 7=-27
b:well known	0=35
b:well to	0=71 7=-60
b:went on	0=28 1=-49 8=-33
b:were among	8=-27
b:were dropped	8=40
b:were found	5=63
b:were her	1=48 4=-32
b:were his	0=-42 4=-34 8=-37
b:were in	0=57
b:were taken	3=33
b:were the	0=-39 6=-58
b:were what	1=-29
b:west >	7=51
b:western union	7=-43
b:what he	4=-37
b:what her	0=-45
b:what she	0=-36 1=27
b:what the	4=49
b:what they	2=-32 4=33
b:what we	1=39
b:whatever the	8=45
b:whatsoever >	0=49
b:wheelchair user	4=93
b:when he	0=-73 1=-25 5=-42 7=36
b:when her	4=30
b:when i	1=45 5=-32 6=-30 8=30
b:when it	5=41 6=-46
b:when my	2=-43 4=37
b:when nobody	1=-39
b:when she	0=-38 1=-27 5=33 6=30 7=28
b:when the	0=-26 1=-32 4=-34 5=-42
b:when they	5=-28 6=39
b:when we	1=48 4=-25
b:where he	3=31 4=-44 7=-38
b:where i	3=34
b:where she	0=-53 3=29 4=-35
b:whether the	4=47
b:which >	4=33
b:which ended	4=53 7=-28
b:which he	1=60 7=28 8=-38
b:which his	3=33 8=-27
b:which is	0=-37 3=-40 5=29
b:which may	0=41
b:which she	0=-30 4=-29 7=-26 8=-36
b:white lie	1=42
b:who are	0=-54 7=27
b:who do	1=32
b:who had	1=-33 4=54 8=68
b:who has	4=58 8=37
b:who interviewed	1=31 8=-36
b:who is	0=37 7=-31
b:who knows	1=-39
b:who run	1=39
b:why he	1=-37 8=33
b:why the	4=30 8=-65
b:wife >	0=-37 1=-68 2=-32 4=70 6=-44 7=-27
b:wife a	1=38
b:wife and	0=34 2=-30 6=-34
b:wife are	2=52 4=-39 7=34
b:wife has	4=32
b:wife is	0=25 1=26 4=-68
b:wife says	5=49 6=-36
b:wife to	0=-43
b:wife works	6=-48
b:will >	1=-41
b:will be	8=-46
b:will follow	1=-34
b:will go	1=49
b:will have	4=-43 8=-53
b:will need	4=53
b:will not	0=56 1=40 8=-50
b:will tell	0=48
b:windows hello	3=35
b:wing of	0=66 8=-25
b:winter >	0=-43
b:wiped >	3=31
b:wish for	1=27
b:with 40	3=-31
b:with >	6=37 8=-25
b:with a	3=-46 4=58 5=75 7=-80 8=42
b:with acorn	0=82
b:with addicts	4=37
b:with all	0=-29
b:with an	1=-44 2=69 4=-45
b:with another	5=-74 6=54
b:with any	0=27
b:with anyone	4=-32 5=76
b:with care	6=38
b:with children	8=48
b:with conviction	1=-28 8=-55
b:with face	3=35
b:with four	6=35 8=40
b:with glandular	4=52
b:with her	0=30 1=-67 2=-39 3=71 4=-67 6=-45 7=-33 8=-30
b:with him	0=-41
b:with his	0=-29 1=-85 3=39 4=54 6=47 8=-44
b:with it	1=52 4=41
b:with labour	0=25
b:with my	5=45
b:with one	0=-35 4=72 5=-27 8=-31
b:with our	0=-33 1=26
b:with people	1=31
b:with praise	0=-50
b:with prospect	7=-29
b:with rebuilding	8=-35
b:with religion	1=31
b:with shop	7=-53
b:with some	0=34
b:with the	2=26 3=46 4=-48 5=53 6=-41 7=-29
b:with two	5=43
b:with unions	7=70
b:with unite	0=-34
b:with which	3=-35
b:withdrawn >	8=80
b:within a	3=34 8=-28
b:within the	0=46 4=26
b:without a	1=46 5=-48 8=-36
b:without an	4=-48
b:without any	0=-28
b:without asking	3=36
b:without being	4=-36 6=28
b:without charge	8=78
b:without party	1=35
b:without religion	1=25
b:without the	1=56
b:witness in	8=-34
b:witnesses and	0=-33 1=34
b:wobbly >	7=43
b:woman >	0=-44 4=-28 6=66
b:woman from	5=-29
b:woman in	0=-27 6=51
b:women >	0=-45 5=-36 6=75
b:women according	5=32
b:women for	0=42
b:women freemasons	1=50
b:women s	0=56 5=-25 6=-59
b:won >	8=-31
b:won a	0=25 5=-33
b:won at	0=-29 6=43
b:won over	1=-32
b:won t	2=-30 3=-40 4=53 5=-55 6=-48 7=66 8=-31
b:won the	0=-76 2=-55 7=31
b:won two	4=31 7=-29
b:word >	0=40
b:words >	1=62 6=34 8=-27
b:words a	0=-42
b:wore a	0=56
b:work >	0=-43 3=-32 5=-30 6=-61 8=-101
b:work as	1=59
b:work at	8=-33
b:work for	0=51
b:work in	0=-48 6=-25 7=-31
b:work is	1=-45
b:work on	4=-36 6=-29
b:work phone	5=40
b:work since	4=25 6=70
b:work with	6=-27
b:worked >	3=41 8=41
b:worked as	0=-59 8=-34
b:worked at	7=-51
b:worked for	0=-47 1=-31
b:worked on	1=-29
b:worker >	7=-46
b:worker for	8=-55
b:worker with	0=-50 8=-26
b:workers party	0=59 7=-55
b:workers union	0=-32 7=38
b:workers united	7=65
b:working with	8=59
b:works as	7=28
b:works council	0=-85 4=-31 7=-34
b:works from	4=35
b:works in	0=58 1=64 3=29 6=-44 7=-29 8=54
b:works with	3=-27
b:workshop >	0=-35 3=-29 5=-32
b:world as	0=-26 1=42
b:worldview as	1=28
b:worshipful company	1=-46
b:worshipful master	1=78
b:worth mentioning	8=-36
b:would again	0=46 3=25 4=-31
b:would describe	0=44
b:would do	0=33 4=-33
b:would like	0=-56
b:would need	5=-42 6=39
b:would not	1=35 4=-34 6=34 7=-32
b:would prefer	4=28 6=-43
b:would rather	0=-37 4=30
b:wouldn t	1=59 4=-35 5=-41 8=-53
b:wound care	7=-27
b:writers guild	0=-57 7=76
b:writes and	0=-42 4=31 7=28
b:writes her	6=36
b:writes on	0=-26 7=-32
b:writes the	0=-44 5=34
b:writing >	6=-27
b:written test	4=37
b:wrong >	1=49
b:wrote >	0=28 4=-27
b:wrote a	0=-95 1=-49 3=-30 5=-52 6=-34
b:wrote for	4=-58 6=28
b:wrote her	5=40 7=28
b:wrote his	1=-41 7=25
b:wrote in	0=-30 2=32 4=35 6=40 8=-25
b:wrote my	1=-48
b:wrote on	5=-35
b:wrote the	0=-30 2=-36 3=-85 6=-52 7=-49 8=68
b:wrote to	0=44 8=-37
b:x >	2=29 4=-52
b:x fragile	5=-34
b:x ray	2=-26
b:y a	1=-30
b:y est	0=-38 1=37 6=37
b:yard >	0=-41 7=54
b:year 9	7=-34
b:year >	0=-28 2=25 3=-61 4=-82 6=50 8=-93
b:year and	1=-31
b:year in	0=-26 4=71 6=51 8=-36
b:year s	0=-72 7=31
b:year to	4=48
b:years >	0=-32 2=-45 3=-69 5=-26 6=-54 8=-28
b:years ago	8=30
b:years and	4=45
b:years as	1=25 5=-31
b:years at	7=-25
b:years for	8=65
b:years in	0=49 1=-47 8=-28
b:years on	0=-35 1=-35 7=56 8=40
b:years with	0=-27 6=28
b:years without	0=-55 4=-43
b:yes >	0=-38 1=-31 5=-30
b:yes campaign	0=43
b:york >	4=47
b:yorkshire post	7=38
b:young fine	0=50 7=-31
b:youth league	0=59 7=-29
b:youth wing	0=68
b:yves et	5=-56 6=60
b:zemmour >	0=38
b:zemmour a	0=35 5=-37
b:zen as	1=32
b:zero >	1=-31
beside:BIOMETRIC 1	5=-44 6=-37 7=-49
beside:BIOMETRIC 2	0=-131 1=-34 2=-59 4=-125 5=-160 6=-69 7=-116 8=-92
beside:CRIMINAL_CONVICTION 1	0=-28 1=-75 4=-55 5=-75 6=-83 7=-47
beside:CRIMINAL_CONVICTION 2	0=-76 2=-84 3=-105 4=-112 5=-82 6=-143 7=-93
beside:GENETIC 1	0=-53 1=-105 3=-128 4=-61 5=-94 6=-41 7=-81 8=-81
beside:GENETIC 2	0=-128 1=-109 3=-126 4=-204 5=-126 6=-92 7=-98 8=-129
beside:HEALTH 1	0=-97 1=-70 3=-47 5=-48 6=-56 7=-99 8=-33
beside:HEALTH 2	0=-71 1=-141 3=-73 5=-75 6=-112 7=-87 8=-100
beside:PHILOSOPHICAL_BELIEF 1	0=-52 2=-39 3=-122 4=-106 5=-80 6=-74 7=-69 8=-49
beside:PHILOSOPHICAL_BELIEF 2	0=-206 2=-111 3=-130 4=-156 5=-146 6=-56 7=-193 8=-126
beside:POLITICAL_OPINION 1	2=-89 4=-36 5=-43 6=-32 8=-50
beside:POLITICAL_OPINION 2	1=-37 2=-63 3=-66 4=-176 5=-168 6=-91 7=-54 8=-114
beside:SEXUAL_ORIENTATION 1	0=-78 1=-71 2=-114 3=-128 4=-61 7=-57 8=-72
beside:SEXUAL_ORIENTATION 2	0=-65 1=-42 2=-87 3=-88 5=-26 7=-43 8=-70
beside:SEX_LIFE 1	0=-45 1=-30 2=-87 3=-58 4=-109 6=-87 7=-107 8=-50
beside:SEX_LIFE 2	0=-160 1=-75 2=-36 3=-65 4=-53 6=-83 7=-105 8=-55
beside:TRADE_UNION_MEMBERSHIP 1	2=-111 3=-45 4=-45 5=-73 6=-64 8=-47
beside:TRADE_UNION_MEMBERSHIP 2	0=-93 1=-97 2=-55 3=-138 4=-146 5=-135 6=-105 8=-68
bias	0=-28 1=-35 2=-61 3=-68 5=-38 6=-39 7=-47 8=-34
couple:a man	6=67
couple:a woman	6=145
couple:another man	6=68
couple:another woman	6=32
couple:avec man	6=57
couple:avec woman	6=39
couple:both	6=58
couple:de man	6=61
couple:epouse woman	6=27
couple:fiance man	6=25
couple:her man	6=-42
couple:her woman	6=101
couple:his man	6=43
couple:his woman	6=-125
couple:joined other	6=-39
couple:joined same	6=211
couple:joined unknown	6=59
couple:le man	6=63
couple:ma woman	6=-55
couple:man man	6=189
couple:man woman	6=-156
couple:named other	6=-196
couple:named same	6=192
couple:named unknown	6=-94
couple:other	6=-174
couple:petit man	6=-34
couple:same	6=234
couple:son man	6=-28
couple:un man	6=37
couple:une woman	6=50
couple:union man	6=-27
couple:unknown	6=-63
couple:unknown man	6=-46
couple:unknown woman	6=-31
couple:woman man	6=-135
couple:woman woman	6=207
field:0	0=-66 1=-89 2=-116 3=-181 4=-73 5=-69 6=-87 7=-127 8=-103
field:1	2=-39 3=-58 5=27 7=-47 8=-26
field:2	0=42 1=96 2=119 3=66 4=34 5=60 6=31 7=96 8=75
field:22q11	2=29
field:3	0=142 1=62 2=170 3=84 6=-37 7=86 8=109
field:4	0=127 1=113 2=49 3=87 7=103 8=111
field:aah	4=41
field:abortion	0=53 4=-57
field:abstains	5=-45
field:abstenue	0=25
field:abstinence	4=-44 5=72
field:abstinent	4=-38 5=34
field:abstinente	4=-71 5=88
field:abus	8=37
field:abus de biens	8=40
field:accidents	4=-50
field:accord	7=-61
field:accuse	8=42
field:accused	8=40
field:acquitte	8=46
field:acquitted	8=78
field:actn3	2=34
field:addicted	4=-34
field:addiction	4=-64
field:addictologie	4=-61
field:addicts	4=42
field:adherent	7=28
field:adherer	0=-57 7=47
field:adn	2=31
field:adultere	5=31
field:adultery	5=31
field:affair	5=29
field:affaire	5=-43
field:affiches	0=-31
field:affray	8=39
field:afscme	7=67
field:agent	0=-42
field:agnostique	1=59
field:agresse	8=-73
field:aids	4=-48
field:ailing	4=-61
field:aime les femmes	6=67
field:aime les hommes	6=-25
field:alcoholic	4=48
field:alcool	4=-69
field:alcoolemie	4=-39 8=45
field:alcoolique	4=43
field:alleged	8=-45
field:allergic	4=-28
field:allergie	4=51
field:allergies	4=-31
field:alliance party	0=46
field:almoner	1=40
field:als	4=-44
field:altruisme	1=39
field:altruisme efficace	1=37
field:altruist	1=45
field:amante	5=53
field:amendes	8=-30
field:amyotrophie	2=37
field:anarchist	0=41
field:anarcho	0=32
field:ancestry	2=-29
field:animal rights	1=47
field:animals	1=83
field:animist	1=30
field:ankle	8=43
field:antecedents	2=-33
field:anthroposophe	1=66
field:anthroposophie	1=41
field:anthroposophist	1=76
field:anthroposophy	1=32
field:anti capitalist	0=35
field:antidepressants	4=28
field:antidepresseurs	4=36
field:antinatalist	1=74
field:antispecisme	1=55
field:antispeciste	1=54
field:apartheid	0=34
field:apnee	4=55
field:apoe4	2=30
field:apolitical	0=32
field:appareille	4=56
field:appeal	8=43
field:appealing	8=43
field:appeals	8=-41
field:appelle a	0=33
field:apte	4=49
field:arbre	2=-55
field:armees	1=-34
field:armes	8=-52
field:arrested	8=39
field:arresting	8=-26
field:arrests	8=-36
field:arret maladie	4=29
field:arrete	4=-25
field:arrets	4=-33
field:arthritic	4=40
field:arthritis	4=33
field:asbo	8=41
field:asexual	6=80
field:asexuel	6=70
field:asexuelle	6=-39
field:asperger	4=33
field:assault	8=61
field:assemblee	0=-38
field:assigne	8=64
field:assises	8=-30
field:assisted dying	0=54
field:asthma	4=-41
field:asthmatic	4=58
field:asthmatique	4=53
field:asthme	4=53
field:atelier	1=-110
field:athee	1=32
field:athees	1=52
field:atheisme	1=44
field:atheist	1=68
field:atheists	1=53
field:attirance	6=26
field:au lit	5=-48
field:audience	8=-57
field:audit	4=-47
field:auditeur	4=-38
field:austerity	0=38
field:authentication	3=50
field:authentification	3=29
field:authentifiee	3=40
field:authentifier	3=43
field:autiste	4=80
field:auto immune	4=32
field:autonomiste	0=35
field:aventures	5=-26
field:aveugle	4=-36
field:ayn rand	1=26
field:b3	8=32
field:badge	0=-119
field:badges	0=-44
field:badgeuse	3=-28
field:bailiff	8=-48
field:ballot	0=45 7=-78
field:ballots	7=-39
field:banned	8=50
field:bapteme	1=44
field:baptist	1=-48
field:bar gay	6=-61
field:barred	8=60
field:basic income	0=41
field:basque	0=-42
field:bdsm	5=68
field:bear	6=-37
field:bectu	7=43
field:bedroom	5=-44
field:belief	1=30
field:beliefs	1=38
field:believes	1=-30
field:bernie	0=42
field:bi	6=37
field:biobank	2=-25
field:biobanque	2=-25
field:biometrie	3=-48
field:biometrique	3=39
field:biometriques	3=53
field:bipolaire	4=35
field:bipolar	4=34
field:bisexual	6=76
field:bisexualite	6=46
field:bisexuel	6=58
field:bisexuelle	6=68
field:black lives matter	0=43
field:blacklisted	7=46
field:blairite	0=54
field:blanchi	8=54
field:blocages	0=40
field:bma	7=81
field:boite	4=-44
field:bolsonaro	0=27
field:bord	0=-80
field:borne	3=26
field:bornes	3=-67
field:bouddhiste	1=-44
field:bouffeur de cures	1=42
field:bound over	8=65
field:bouteille	4=-32
field:bracelet	8=64
field:bracelet electronique	8=65
field:bracelets	8=-57
field:branch	0=-60
field:braquage	8=-37
field:brass	4=-39
field:brawling	8=27
field:brca	2=50
field:brca1	2=34
field:brca2	2=62
field:breton	0=35
field:brexiteer	0=68
field:bribery	8=25
field:brothels	5=40
field:brother	7=-40
field:brotherhood	7=-47
field:buddhist	1=-87
field:bulletin	0=-54 8=36
field:bureau	0=-45 7=-52
field:burglar	8=36
field:burn out	4=54
field:burns	4=-40
field:butch	6=65
field:cache	5=-92
field:camp	6=-68
field:campaigner	0=-81
field:campaigns	0=-40
field:camus	1=-33
field:cancers	4=37
field:candidat a	0=-66
field:candidate a	0=-39
field:candidate for	0=28
field:candidature	0=-30
field:cannabis	8=61
field:canvass	0=26
field:canvassed	0=43
field:capitalist	0=36
field:capteur	3=-49
field:capteurs	3=-28
field:captured	3=46
field:card carrying	7=-32
field:cardiac	4=47
field:cardiologie	4=-39
field:carrier	2=62
field:caryotype	2=96
field:casier	8=36
field:casiers	8=-40
field:caught with	5=-59
field:cause	0=-93
field:caution	8=38
field:cautioned	8=49
field:cautions	8=45
field:ce	7=-107
field:cegetiste	7=72
field:celibacy	5=54
field:celibataire	5=-91
field:celibate	5=77
field:cell	8=-56
field:cells	8=-31
field:centrale	8=-40
field:centre	0=-81
field:centriste	0=25
field:cfdt	7=50
field:cfe cgc	7=58
field:cftc	7=85
field:cftr	2=43
field:cgc	7=71
field:cgt	7=80
field:chapel	1=-89
field:chapter	7=-52
field:charges	8=50
field:charnelle	5=31
field:chaste	5=38
field:chastete	5=36
field:cheated	5=38
field:cheating	5=-33
field:chemo	4=30
field:chemotherapy	4=33
field:chimiotherapie	4=39
field:chirurgie	4=-38
field:chirurgien	4=-50
field:chromosome	2=52
field:chromosomique	2=34
field:chroniqueur	4=-34
field:chroniqueuse	4=-34
field:church	1=-46
field:civil partner	6=44
field:classe	8=-26
field:classes	8=-29
field:clean record	8=26
field:clear	3=-84
field:clearview	3=28
field:climat	0=51
field:clinic	4=-60
field:clinique	4=-60
field:clinton	0=-46
field:clocking	3=-31
field:clone	2=-57
field:closed shop	7=50
field:closeted	6=39
field:cnt	7=57
field:cochlear	4=45
field:coeur	4=-49
field:collecte	0=-61
field:collectif	0=56
field:collectionne	0=-48
field:collective bargaining	7=-43
field:collegue	0=-91
field:collegues	0=-25
field:colostomy	4=32
field:colour blind	4=-28
field:come out	6=-34
field:coming out	6=83
field:commissariat	8=50
field:communism	0=29
field:communist	0=41
field:communiste	0=29
field:communistes	0=62
field:community order	8=46
field:compagnon	6=-56
field:compare	3=64
field:comparee	3=70
field:compatible	2=40
field:condamnation	8=80
field:condamnee	8=34
field:conditionnelle	8=49
field:confederal	7=60
field:confederation paysanne	7=47
field:confondu	3=40
field:confucian	1=54
field:conquests	5=42
field:conquete	5=-36
field:conquetes	5=68
field:conscience	1=29
field:conseil genetique	2=60
field:conseiller departemental	0=33
field:conseiller regional	0=44
field:consented	3=52
field:consentement	3=62
field:conservateur	0=43
field:conservation	0=-56
field:conservatives	0=73
field:conserve	3=38
field:conserves	3=38
field:consulat	3=27
field:consultant	4=-73
field:contempt	8=46
field:contentieux	3=-68
field:contraception	5=-44
field:contrebande	8=57
field:controle d acces	3=-67
field:controle judiciaire	8=29
field:convenor	7=71
field:convict	8=-55
field:convicted	8=42
field:conviction	1=-32 8=25
field:convictions	0=-60
field:convicts	8=-35
field:copain	6=84
field:copine	6=-27
field:coquines	5=62
field:corbyn	0=60
field:correspondance	3=26
field:corse	0=60
field:corset	4=58
field:couchait	5=43
field:couche	5=27
field:couche avec	5=99
field:couleurs	0=-76
field:councillor	0=39
field:councillors	0=-40
field:counselling	4=-57
field:coupable	8=30
field:couple ouvert	5=26
field:coups	8=53
field:cour	8=-31
field:courant	0=-29
field:covid	4=81
field:craft	1=-38
field:credo	1=-44
field:crime	8=-99
field:criminal damage	8=49
field:crise	4=-41
field:crises	4=47
field:crohn	4=68
field:croit	1=-31
field:croyante	1=48
field:crutches	4=36
field:cse	7=-93
field:csp	7=45
field:cure	1=-51
field:cures	1=47 4=-40
field:curfew	8=27
field:custody	8=-55
field:cwu	7=45
field:cynic	1=-26
field:cynical	1=-51
field:cynicism	1=-49
field:cynique	1=-39
field:cyp21a2	2=54
field:cystic fibrosis	2=-44
field:dans la famille	2=27
field:dated	5=-74
field:dates women	6=35
field:dealt	8=-37
field:death penalty	0=64
field:decharge	7=32
field:decroissance	0=-31 1=41
field:deep ecology	1=25
field:degrowth	1=48
field:deist	1=73
field:delegated	7=-28
field:delegates	7=-35
field:delegation	7=33
field:deleguer	7=-56
field:delegues	7=-37
field:deleted	3=35
field:deletion	2=48
field:democrat	0=57
field:democrats	0=46
field:demonstrated	0=59
field:demonstration	0=-53
field:demonstrations	0=-60
field:demos	0=37
field:denudees	5=27
field:deported	0=-26
field:desir	5=-32
field:detache	7=51
field:detention	8=40
field:detenu	8=109
field:deux mamans	6=49
field:deux meres	6=52
field:deux papas	6=61
field:deux peres	6=25
field:deverrouille	3=87
field:devolution	0=-32
field:diabete	4=28
field:diabetic	4=64
field:diabetics	4=-47
field:diabetique	4=90
field:diabetiques	4=-43
field:diagnostic	4=-32
field:dictatorship	0=50
field:did time	8=51
field:dieu	1=33
field:digitale	3=-31
field:digitales	3=34
field:diogenes	1=26
field:disc	4=52
field:disease	4=-29
field:disorder	4=-27
field:disorders	4=-37
field:disqualified	8=73
field:dissident	0=47
field:dna test	2=47
field:doigt	3=36
field:doigte	3=-56
field:doigts	3=32
field:dominant	2=-41 5=-36
field:dominatrice	5=45
field:don juan	5=65
field:donated	0=-54
field:donor	0=-47
field:drag	6=-43
field:drague	5=26
field:drapeaux	0=-43
field:drepanocytaire	2=50 4=-52
field:drepanocytose	2=49 4=-41
field:drink driving	8=34
field:drinker	4=50
field:droit humain	1=64
field:dropped	8=41
field:drugs	8=-42
field:drunk	8=-36
field:duchenne	2=40
field:due in	4=29
field:dues	7=40
field:dup	0=28
field:dyslexic	4=61
field:dyspraxic	4=47
field:e gates	3=-25
field:echangiste	5=66
field:ecologie profonde	1=25
field:ecologique	0=-29
field:ecologiste	0=99
field:ecologue	0=-37
field:eelv	0=39
field:efface	8=-30
field:effacees	3=36
field:effacer	8=-44
field:effective altruist	1=32
field:egoist	1=54
field:eis	7=40
field:elected	0=-39
field:elections	0=-103
field:electrician	0=-29
field:electronic	0=-61
field:elu	0=-37
field:elus	7=-45
field:embezzled	8=32
field:embezzlement	8=30
field:embrasser	5=56
field:empreinte	3=26
field:empreintes	3=35
field:en est	6=-29
field:encarte	7=30
field:enceinte	4=68
field:enceinte de	5=-90
field:engagee	0=-37
field:engagement	0=-70
field:enqueteur	8=-72
field:enregistre	3=80
field:enregistree	3=75
field:enregistrees	3=60
field:enregistrement	3=-41
field:enrol	3=-52
field:enrole	3=48
field:enrolee	3=54
field:enrolled	3=84
field:epictete	1=41
field:epictetus	1=63
field:epicureanism	1=-26
field:epicurienne	1=-38
field:epilepsie	4=35
field:epileptic	4=45
field:epileptique	4=73
field:epipen	4=56
field:erection	5=42
field:erotic	5=37
field:erotique	5=-51
field:escort	5=-51
field:escorte	5=-41
field:escroquerie	8=-33
field:etat	0=-72
field:etats	0=-35
field:ethical	1=40
field:ethics	1=-55
field:ethiques	1=53
field:european works council	7=-48
field:europeennes	0=55
field:eurosceptic	0=47
field:eurosceptique	0=55
field:ex offender	8=81
field:ex prisoner	8=36
field:existentialist	1=68
field:existentialiste	1=56
field:exome	2=67
field:experiments	1=-43
field:explicit	5=48
field:expunged	8=55
field:extinction rebellion	0=57
field:extraconjugale	5=64
field:extramarital	5=41
field:extreme gauche	0=54
field:eyes	3=-34
field:eyesight	4=64
field:face	3=67
field:face recognition	3=-32
field:face scan	3=32
field:faceprint	3=48
field:facial	3=62
field:facial recognition	3=34
field:faciale	3=35
field:facility time	7=36
field:facteur v	2=36
field:faed	3=31
field:faible	4=-49
field:fainted	4=33
field:faith	1=-29
field:faithful	5=31
field:falsifie	8=39
field:family history	2=-40
field:fancies	6=27
field:father of the chapel	7=64
field:fatigue	4=28
field:faux	8=63
field:fbi	3=40
field:fbu	7=76
field:federal	7=-27
field:federalist	0=37
field:federation	0=-59 7=-71
field:feministe	0=31
field:femme	6=-72
field:fetichiste	5=60
field:fetish	5=45
field:fh	2=39
field:fianna fail	0=70
field:fibromyalgie	4=48
field:fiche	8=-30
field:fiche s	8=71
field:fichier	3=30 8=-43
field:fidelite	5=-49
field:figure	3=-33
field:fijais	8=60
field:filiation	2=-54
field:fine	8=-71
field:fine gael	0=76
field:fined	8=73
field:fines	8=-29
field:fingerprint	3=34
field:fingerprinted	3=59
field:fingerprints	3=67
field:fingers	3=-25
field:fits	4=-33
field:flags	0=-48
field:fling	5=34
field:flirt	5=-70
field:flu	4=28
field:fo	7=73
field:forged	8=34
field:forgery	8=34
field:forging	8=37
field:fought	8=-80
field:franc maconne	1=25
field:france insoumise	0=34
field:frappe	3=36
field:fraudster	8=53
field:free thinker	1=-33
field:free thinking	1=-36
field:free will	1=-29
field:freemason	1=82
field:freethinker	1=66
field:freethinkers	1=29
field:frere	1=-66
field:frexit	0=35
field:fridays for future	0=39
field:frontieres	0=-40
field:frozen	1=-47
field:fsu	7=90
field:fume	4=53
field:gabarit	3=62
field:gabarits	3=-54
field:gait	3=69
field:gandhi	1=25
field:gang	8=-27
field:garde a vue	8=63
field:gates	3=-47
field:gaulliste	0=61
field:gay	6=74
field:gay bar	6=-44
field:gays	6=32
field:gaza	0=28
field:gbh	8=33
field:gendarme	8=-78
field:gendarmes	8=31
field:gene	2=26
field:general secretary	7=-35
field:genes	2=-42
field:genetic	2=43
field:genetic counsellor	2=-64
field:genetically	2=54
field:geneticienne	2=-27
field:genetics	2=-29
field:genetique	2=66
field:genetiquement	2=30
field:genetiques	2=-41
field:genome	2=54
field:genomes	2=-30
field:genomics	2=-25
field:genotype	2=80
field:genou	4=74
field:gerer	8=39
field:gilets jaunes	0=32
field:glandular fever	4=44
field:glaucoma	4=28
field:global entry	3=59
field:gluten	4=38
field:gmb	7=43
field:god	1=33
field:godless	1=63
field:gods	1=91
field:gouine	6=50
field:gout	4=59
field:gouvernement	0=54
field:governments	0=-49
field:gp	4=-47
field:graffiti	8=39
field:grande loge	1=27
field:green party	0=63
field:greffe	4=43
field:greffier	4=-47
field:greffiere	4=-26
field:greves	7=33
field:grievances	7=-29
field:grossesse	4=43
field:grunen	0=28
field:gud	0=59
field:gueret	4=-49
field:guerison	4=29
field:guerre	4=-49
field:guide dog	4=42
field:guilty	8=31
field:gun	8=-49
field:hacked	8=36
field:haemochromatosis	2=53
field:haemophilia	4=-37
field:hamas	0=45
field:hand geometry	3=54
field:handicape	4=71
field:handicapee	4=44
field:handling	8=-52
field:handprint	3=38
field:haplogroup	2=31
field:harassment	8=-55
field:harcelement	8=-28
field:hard left	0=53
field:hard of hearing	4=37
field:hcr	3=42
field:health	4=-46
field:hearing aids	4=-26
field:hemophilie	2=26 4=-42
field:her girlfriend	6=60
field:her wife	6=96
field:hereditaire	2=50
field:hereditary	2=46
field:heredity	2=-26
field:herite	2=-25
field:hernie	4=27
field:hetero	6=91
field:heterosexual	6=91
field:heterosexuel	6=49
field:heterosexuelle	6=38
field:heterozygote	2=57
field:heures de delegation	7=37
field:hidalgo	0=65
field:his fiance	6=26
field:hla	2=79
field:hmp	8=-46
field:homo	6=61
field:homosexual	6=73
field:homosexualite	6=29
field:homosexuel	6=90
field:homosexuelle	6=52
field:homozygote	2=40
field:homozygous	2=43
field:hopitaux	4=-36
field:hospice	4=-25
field:hospital	4=-55
field:hospitalise	4=89
field:hospitalised	4=30
field:hospitality	4=-48
field:hospitals	4=-75
field:huma	0=58
field:humanist	1=37
field:humanists	1=64
field:humanitarian	1=-53
field:humanites	1=-57
field:hunt	1=28
field:hunting	1=-49
field:huntington	1=-72 2=83 4=-84
field:husband	6=-28
field:hypersensible	4=35
field:ibew	7=37
field:idealiste	1=-61
field:idees	0=25
field:identification	3=-50
field:identity theft	8=-48
field:ill	4=40
field:illness	4=41
field:illnesses	4=31
field:immune	4=34
field:immunocompromised	4=53
field:immunology	4=-47
field:impotent	5=49
field:inapte	4=63
field:incapacite	4=52
field:incarcere	8=44
field:incroyant	1=57
field:independance	0=74
field:independant	0=-88
field:independante	0=30
field:independence	0=35
field:index	3=69
field:indictment	8=42
field:infidele	5=53
field:inhaler	4=27
field:inhalers	4=-54
field:inheritance	2=-64
field:inherited	2=-31
field:initiated	1=66
field:initiation	1=-50
field:injuries	4=-37
field:injury	4=-29
field:inmate	8=68
field:inquiry	8=-52
field:inside	8=75
field:insomniaque	4=53
field:insoumis	0=37
field:insulin	4=49
field:interdiction	8=64
field:interdit	8=33
field:intimate	5=67
field:intime	5=58
field:intimes	5=42
field:intimite	5=-35
field:invalidite	4=-28
field:inversion	2=40
field:investigation	8=56
field:investigator	8=-59
field:iris	3=40
field:iris scanners	3=-67
field:israel	0=43
field:ivf	4=57
field:ivresse	8=38
field:iwgb	7=72
field:jab	4=54
field:jabs	4=-34
field:jaures	0=-27
field:jeunes socialistes	0=49
field:joint	4=-60
field:judiciaires	8=60
field:juge	8=32
field:jugee	8=45
field:jugement	8=-50
field:jumeau	2=-46
field:jumeaux	2=-59
field:jumelles	2=30
field:junta	0=52
field:jury	8=-95
field:kant	1=46
field:kantar	1=-29
field:kantian	1=58
field:kantien	1=52
field:karma	1=28
field:karyotype	2=81
field:keystroke	3=36
field:kidney	4=47
field:kidneys	4=-33
field:kine	4=-70
field:klinefelter	2=35
field:knees	4=48
field:kurde	0=57
field:labour	0=37
field:labour movement	7=-27
field:laine	1=42
field:laique	1=36
field:lapel	0=-74
field:latex	5=-80
field:lay official	7=60
field:le pen	0=32
field:leather	1=-36
field:lecteurs	3=-90
field:left	0=-59
field:left wing	0=76
field:leftist	0=47
field:legislatives	0=30
field:leiden	2=38
field:lendemain	5=28
field:les verts	0=30
field:lesbian	6=97
field:lesbien	6=-39
field:lesbienne	6=63
field:leucemie	4=46
field:leukaemia	4=34
field:lgbt	6=-30
field:lgbtq	6=59
field:lib dem	0=29
field:lib dems	0=65
field:liberal	0=-29
field:liberale	0=-42
field:liberals	0=72
field:libere	8=48
field:libertarian	0=83
field:libertin	5=28
field:libido	5=72
field:libre penseur	1=40
field:libre penseuse	1=54
field:licence	8=-27
field:licencie	7=37
field:licenciement	7=-31
field:limp	4=29
field:limps	4=25
field:lit	5=-65
field:lit sur les levres	4=74
field:lithium	4=42
field:lobby	0=-52
field:lobbying	0=-80
field:lobbyist	0=-27
field:lodge	1=59 7=-140
field:logement	1=-43
field:logeuse	1=-32
field:loi travail	0=27
field:longtermist	1=80
field:lost his faith	1=48
field:lover	5=65 6=-101
field:lovers	5=27
field:lr	0=97
field:lumiere	1=-30
field:lumieres	1=-59
field:lung	4=-59
field:lungs	4=54
field:lynch	2=33
field:m25	0=44
field:macon	1=-59
field:maconne	1=42
field:maconnerie	1=-45
field:macons	1=27
field:macron	0=59
field:maga	0=61
field:magistrate	8=-52
field:maitresses	5=38
field:malades	4=-36
field:maladies	4=-31
field:malentendant	4=58
field:mandat	0=-40
field:mandataire	0=-46 7=-29
field:manif	0=53
field:manifestations	0=-32
field:manifesto	0=-28
field:manslaughter	8=42
field:march	0=-55
field:marche des fiertes	6=-35
field:marched	0=40
field:marches	0=-65
field:marcus aurelius	1=33
field:mari	6=-66
field:mariage pour tous	0=36
field:marie a	6=-36
field:married	6=-53
field:marxist	0=52
field:mason	5=-64
field:masonic	5=-45
field:masonry	1=-54
field:masons	1=73
field:massage	5=-57
field:mastectomie	4=-42
field:matched	3=43
field:materialise	1=-26
field:materialist	1=50
field:materialistic	1=-38
field:meat	1=55
field:medical	4=-44
field:medicale	4=-29
field:medicaments	4=-50
field:medication	4=77
field:meeting	0=-30
field:melanoma	4=37
field:melenchon	0=38
field:member of the	0=-64
field:membership	0=-67
field:meme sexe	6=40
field:menopause	4=-28
field:mention	8=45
field:mesure	8=-25
field:metaphysics	1=30
field:mi temps therapeutique	4=40
field:mice	1=33
field:microdeletion	2=33
field:migraines	4=78
field:militaire	0=-73
field:militante	7=-26
field:milite	7=-35
field:minister	0=-42
field:ministre	0=44
field:mis en examen	8=35
field:miscarried	4=38
field:mitterrand	0=31
field:modem	0=45
field:modi	0=72
field:moelle	2=37
field:momentum	0=41
field:monarchist	0=55
field:monarchiste	0=73
field:mosaique	2=29
field:mps	0=-62
field:mri	4=31
field:mugged	8=-61
field:municipales	0=46
field:murder	8=-31
field:mutation	2=55
field:mutations	2=-60
field:mute	2=-82
field:mutee	2=-40
field:myheritage	2=58
field:myopathie	2=44 4=-49
field:napo	7=53
field:nasuwt	7=54
field:nationalist	0=78
field:nationalite	0=-78
field:naturalist	1=-53
field:naturalistic	1=38
field:nazi	0=39
field:neant	8=28
field:negociant	7=-66
field:negociation	7=-37
field:negocie	7=-66
field:negocier	7=41
field:neo nazi	0=37
field:neu	7=113
field:nhs	0=-59
field:nietzscheen	1=40
field:nihilist	1=79
field:nihiliste	1=39
field:no record	8=28
field:non believer	1=26
field:non croyant	1=27
field:non lieu	8=50
field:non violence	1=64
field:notre dame des landes	0=32
field:npa	0=59
field:nude	5=70
field:nue	5=39
field:nuit	5=-73
field:nuit debout	0=47
field:nuj	7=92
field:num	7=88
field:nus	5=-32
field:nut	7=37
field:nymphomane	5=48
field:oath	1=28
field:obama	0=46
field:obedience	1=37
field:objecteur	1=62
field:objectivism	1=30
field:objector	1=39
field:objectors	1=-56
field:objectrice	1=29
field:obsede	5=32
field:occupational	0=-64
field:occupe	0=26
field:ocd	4=56
field:oeil	4=-33
field:offences	8=-53
field:offender	8=51
field:on licence	8=86
field:oncogenetique	2=29
field:one night stands	5=52
field:onlyfans	5=39
field:open marriage	5=43
field:opens the	3=66
field:operations	4=-58
field:opere	4=36
field:opposante	0=64 3=-31
field:opposee	3=26
field:opposes	0=36
field:opposition	0=51 3=-52
field:orban	0=58
field:organiser	7=-68
field:organisers	7=-45
field:orientation sexuelle	6=44
field:out at work	6=34
field:oute	6=60
field:outed	6=70
field:outrage	8=56
field:ouvrier	7=-31
field:ouvriere	7=-25
field:ouvriers	7=-54
field:pacemakers	4=-49
field:pacific	1=-40
field:pacifisme	1=25
field:pacifist	0=-48 1=94
field:pacifiste	0=-92 1=108
field:pacse	6=-83
field:pacsee	6=-58
field:paie pour	5=34
field:painkillers	4=56
field:palb2	2=37
field:palestine	0=40
field:palestinian	0=56
field:palliatifs	4=-58
field:palliative	4=-38
field:palm	3=57
field:palm vein	3=28
field:pamphlet	0=-31
field:panel	2=-51
field:panic attacks	4=61
field:panne	5=-29
field:pansexual	6=51
field:pansexuel	6=34
field:pansexuelle	6=66
field:pantheist	1=37
field:paralysed	4=-33
field:parlement	0=-43
field:parliament	0=-36
field:paroled	8=61
field:parti	0=44
field:partially sighted	4=69
field:partis	0=-65
field:partner	6=-34
field:pas	3=-96
field:passe	5=-83
field:passion	5=-43
field:passionate	5=-60
field:passionne	5=-40
field:paternite	2=-52
field:paternity	2=51
field:paume	3=69
field:pays for sex	5=31
field:pcf	0=96
field:pcs	7=53
field:peace camp	0=41
field:peau	4=-38
field:pede	6=51
field:peine de mort	0=40
field:peines	8=26
field:pentonville	8=-30
field:perjury	8=48
field:perverting	8=60
field:petition	0=-41
field:petitioned	0=43
field:petitions	0=29
field:philosophe	1=-35
field:philosophically	1=54
field:philosophique	1=47
field:physio	4=-35
field:picket	0=-77 7=27
field:pickets	0=100 7=-78
field:pills	4=-61
field:pilule	4=-45
field:pin	0=-59
field:pinochet	0=39
field:piquet	7=56
field:placard	6=33
field:plaid	0=81
field:plan a trois	5=-38
field:plans	5=26
field:playboy	5=-41
field:plea	8=28
field:pleaded	8=49
field:pma	4=-63
field:pneumonia	4=28
field:pointage	3=-31
field:pointe	3=49
field:pointeuses	3=-38
field:polices	8=-34
field:policier	8=-28
field:polio	4=-48
field:political	0=37
field:political levy	7=48
field:politically	0=103
field:politician	0=-46
field:politiques	0=-76
field:polling	0=-80
field:polyamorous	5=58
field:polyamour	5=45
field:polyamoureuse	5=32
field:polyamoureux	5=41
field:populism	0=-35
field:porn	5=89
field:porno	5=78
field:pornographiques	5=25
field:porte un	2=-73
field:porte une	2=-29
field:porteur	2=-49
field:porteuse	2=84
field:portique	3=37
field:possession	8=59
field:posters	0=-103
field:pouce	3=62
field:poumons	4=44
field:poursuites	8=45
field:poursuivi	8=55
field:poutine	0=25
field:prays	1=37
field:predispose	2=32
field:predisposed	2=26
field:predisposition	2=64
field:prefere les filles	6=31
field:pregnant	4=31
field:prelevement	2=25 3=-60
field:premutation	2=43
field:presidente	0=-69
field:presidentielle	0=67
field:presidents	0=-46
field:pression	3=45
field:prime minister	0=-68
field:principe	1=-48
field:principes	1=37
field:principle	1=27
field:principled	1=-46
field:prints	3=59
field:prison	8=26
field:prisoner	8=30
field:prisoners	8=-63
field:prisons	8=-53
field:pro choice	0=55
field:pro european	0=32
field:pro life	0=65
field:probation	8=50
field:proctoring	3=43
field:procureur	8=76
field:promiscuous	5=35
field:prosecuted	8=56
field:prosecution	8=-31
field:prosthetic	4=53
field:prostituees	5=54
field:prostitute	5=40
field:prostitution	5=-41
field:protest	0=-62
field:protester	0=53
field:protesters	0=37
field:protests	0=35
field:prothese	4=45
field:protheses	4=-68
field:ps	0=89
field:psychiatrie	4=-27
field:puceau	5=64
field:putin	0=45
field:quashed	8=35
field:questioned	8=36
field:radio	4=-82
field:rallied	0=-35
field:rally	0=58
field:rappel	4=-35
field:rappel a la loi	8=60
field:rapport	5=-26
field:rassemblement national	0=43
field:rationalist	1=72
field:rationaliste	1=44
field:rcn	7=115
field:reasonable adjustments	4=-30
field:recel	8=32
field:recognition	7=-80
field:reconnaissance	3=-29
field:reconnait	3=39
field:reconquete	0=64
field:recovering	4=65
field:recovery	4=-25
field:reeducation	4=-49
field:reform uk	0=43
field:reforme	0=-59
field:refus	3=34
field:refuse	3=-61
field:refused	3=-25
field:refusee	3=30
field:refusees	3=47
field:regime	0=45 4=-63
field:registered	8=-83
field:rehabilitation	4=-39 8=63
field:rein	4=43
field:reincarnation	4=-35
field:relaxe	8=57
field:relaxee	8=63
field:release	8=-38
field:released	8=81
field:releve	3=-32
field:relevees	3=39
field:religieux	1=-31
field:religion	1=75
field:religions	1=-62
field:religious	1=-31
field:remainer	0=61
field:remand	8=46
field:remission	4=80
field:rencontres	5=-45
field:representant	7=-44
field:representative	7=-31
field:reprimands	8=27
field:reps	7=-28
field:republican	0=65
field:republicans	0=74
field:reseau veineux	3=35
field:reserve	4=-43
field:reservee	4=28
field:resistance	0=27
field:restraining order	8=52
field:retenue	7=-42
field:retina	3=-34
field:retinal	4=-45
field:retine	3=57 4=-70
field:retinienne	4=-25
field:retrait de permis	8=37
field:rett	2=35
field:revolution	0=-33
field:rhume	4=28
field:right wing	0=46
field:riots	8=32
field:rmt	7=54
field:rn	0=98
field:rosicrucian	1=79
field:rosicrucien	1=46
field:royal arch	1=41
field:royaliste	0=62
field:rqth	4=82
field:rss	7=-57
field:sa compagne	6=-25
field:sa copine	6=-26
field:sa femme	6=-71
field:safety rep	7=58
field:sag aftra	7=48
field:same sex	6=77
field:sanctions	0=-49
field:sanders	0=32
field:sante	8=-80
field:sas	3=47
field:scan	3=136
field:scannait	3=30
field:scanne	3=57
field:scanned	3=30
field:scannee	3=28
field:scanner	3=42
field:scanners	3=-75
field:scannes	3=26
field:scargill	4=-40
field:sceptical	1=-48
field:sceptics	1=-65
field:sceptique	1=-25
field:sclerose	4=42
field:scoliosis	4=52
field:score	3=38
field:scrutin	0=33
field:sdlp	0=46
field:secretaire de	7=-52
field:secretaire du	7=46
field:section	7=35
field:secular	1=25
field:secularist	1=106
field:seduced	5=34
field:seduction	5=-38
field:seiu	7=63
field:seizure	4=51
field:selfie	3=85
field:senat	0=-88
field:senate	0=-41
field:seneca	1=27
field:sentence	8=48
field:sentences	8=-31
field:sequelle	4=42
field:sequelles	4=27
field:sequence	2=-53
field:sequencer	2=25
field:sequences	2=-53
field:sequencing	2=-40
field:seropositif	4=72
field:served time	8=58
field:sex	5=56
field:sex offenders	8=58
field:sex tape	5=47
field:sexe	5=38
field:sexual	5=43
field:sexual orientation	6=37
field:sexuality	5=-71 6=45
field:sexually	5=58
field:sexuelle	5=39
field:sexuels	5=34
field:sfa	7=32
field:shop floor	7=-53
field:shop steward	7=83
field:shop stewards	7=-47
field:shoplifters	8=-39
field:shoplifting	8=54
field:sickle	2=30
field:sickle cell	4=-25
field:signature	3=-28
field:signed off	4=53
field:signs in	3=26
field:sinn fein	0=25
field:siptu	7=52
field:skeptics	1=60
field:sleeping with	5=59
field:slept with	5=66
field:slipped disc	4=34
field:slogan	0=-43
field:snes	7=78
field:snj	7=40
field:snp	0=104
field:snuipp	7=45
field:sober	4=25
field:socialist	0=92
field:socialiste	0=52
field:socialistes	0=36
field:socialists	0=46
field:soeur	1=-76
field:soeurs	1=-76
field:soins	4=-72
field:soins palliatifs	4=-53
field:solidaires	7=122
field:solidarity	0=-51
field:solidarnosc	7=-40
field:son compagnon	6=-77
field:son copain	6=54
field:son fiance	6=29
field:son mari	6=-36
field:son petit ami	6=-38
field:soul	1=-39
field:soulevements de la terre	0=54
field:sourdough	4=-35
field:souverainiste	0=58
field:specialist	4=-61
field:specialiste	4=-25
field:specialite	4=-49
field:spectrum	4=55
field:spinal	4=-39
field:spine	4=47
field:spirit	1=-28
field:spiritual	1=-27
field:square and compasses	1=-37
field:stammer	4=39
field:starmer	0=34
field:statins	4=28
field:sti	4=-38
field:sticker	0=27
field:stoical	1=-50
field:stoicien	1=75
field:stole	8=59
field:stolen	8=-39
field:stonewall	6=-26
field:stood for	0=-31
field:straight	6=-29
field:strip	5=-56
field:stripped	5=-47
field:stroke	4=-36
field:stuc	7=44
field:subs	7=73
field:subscriptions	7=-54
field:sud	7=88
field:sud rail	7=29
field:suffered	1=-29
field:suffering	1=29
field:suffers	1=-37
field:suffragettes	0=-26
field:suicide	4=51
field:sunday assembly	1=39
field:supernatural	1=49
field:superstition	1=30
field:suppleant	0=28
field:suppleante	0=44
field:supporter	0=80
field:supporters	0=-36
field:suppression	3=47
field:surgeon	4=-68
field:surgery	4=-41
field:sursis	8=63
field:suspected	8=48
field:swing	5=-64
field:swinger	5=39
field:swingers	5=61
field:sympathies	0=66
field:sympathisant	0=30
field:symptoms	4=-27
field:syndic	7=-101
field:syndical	7=29
field:syndicale	7=88
field:syndicales	7=31
field:syndicats	7=-30
field:syndicaux	7=-27
field:syndique	7=101
field:syndiquee	7=65
field:syndiquer	7=43
field:syndrome	4=-43
field:tablet	4=-61
field:tablets	4=75
field:tablier	1=37
field:tag	8=90
field:tagged	8=41
field:tante	6=-85
field:taoist	1=51
field:taulard	8=63
field:taule	8=46
field:taxes	0=28
field:tay sachs	2=31
field:tdah	4=53
field:tea party	0=64
field:teamster	7=40
field:teetotal	4=-44
field:template	3=76
field:temple	1=-41
field:tension	4=-52
field:tenue	1=-47
field:test adn	2=65
field:tests adn	2=-45
field:tgwu	7=39
field:thalassaemia	2=54
field:thalassemie	2=28
field:thatcher	0=45
field:thatcherite	0=39
field:the system	0=-47
field:theosophical	1=54
field:theosophist	1=57
field:therapie	4=-45
field:therapist	4=-96
field:thief	8=-42
field:thoreau	1=64
field:threesomes	5=39
field:thumbprint	3=67
field:thyroide	4=40
field:timbres	7=-34
field:time clock	3=-41
field:tired	4=-59
field:tolstoien	1=31
field:tories	0=39
field:tory	0=51
field:tourniquets	3=-25
field:tp53	2=-32
field:tracts	7=-48
field:trade unionist	7=57
field:trade unions	7=-65
field:transhumanism	1=29
field:transhumanist	1=95
field:translocation	2=63
field:transmission	2=-63
field:transplant	4=59
field:travail d interet general	8=68
field:tremblement	4=60
field:tremor	4=30
field:tresorier	7=-36
field:tribunal	0=-77
field:tried	8=-35
field:trisomie	2=-53 4=42
field:trisomique	2=-31 4=38
field:trompait	5=35
field:trompe	5=47
field:trotskiste	0=52
field:trotskyist	0=45
field:trouble with the law	8=30
field:trump	0=54
field:tssa	7=58
field:tuc	7=-35
field:tuition fees	0=28
field:tumour	4=38
field:turner	2=41
field:two dads	6=30
field:two mums	6=58
field:typage	2=29
field:typing rhythm	3=27
field:uaw	7=89
field:ucu	7=82
field:udi	0=36
field:ukip	0=74
field:ukraine	0=46
field:ump	0=43
field:un	0=-36
field:unbeliever	1=79
field:unef	7=-35
field:unfaithful	5=59
field:union	7=69
field:union card	7=69
field:union duties	7=35
field:union flag	0=-30
field:union locale	7=47
field:unionise	0=-26 7=50
field:unionised	0=-139
field:unionist	0=65 7=-34
field:unionists	0=64 7=-52
field:unions	7=-52
field:unison	7=49
field:unite	7=59
field:united ireland	0=48
field:unpaid work	8=68
field:unsa	7=120
field:usdaw	7=44
field:utilitarian	1=32
field:utilitarianism	1=-45
field:vaccinated	4=72
field:vaccination	4=-41
field:vaccine	4=-35
field:vaccinee	4=60
field:vaccins	4=41
field:valeurs	1=-35
field:vandalism	8=26
field:variantes	2=-30
field:veganism	1=43
field:veganisme	1=28
field:vegans	1=-28
field:vein	3=49
field:veineux	3=29
field:venerable	1=49
field:ver di	7=55
field:verifiee	3=-55
field:verifier	3=-31
field:verts	0=29
field:victim	8=-63
field:victime	8=-84
field:victimes	8=-35
field:victimised	7=30
field:vierge	5=44
field:views	0=37
field:violence	1=34 8=-94
field:virgin	5=51
field:virginia	5=-43
field:virginity	5=49
field:visa centre	3=-30
field:visage	3=60
field:vivisection	1=62
field:vocal	3=41
field:voice	3=25
field:voice sample	3=48
field:voiceprint	3=40
field:voix	0=-146 3=25
field:volage	5=79
field:vole	8=29
field:volt	0=31
field:vote	0=27
field:voter	0=49
field:voters	0=26
field:votes	0=44
field:voting rights	0=-55
field:vow	5=32
field:walk	3=26
field:war	1=-51
field:ward	4=-82
field:warden	1=-42
field:wardens	1=-27
field:warned	8=-30
field:warning	8=48
field:warrant	8=27
field:wars	1=33
field:watch list	3=26
field:weapons	8=-82
field:westminster	0=-56
field:wheelchairs	4=-60
field:whip	0=47 5=-44
field:wife	6=-79
field:wobbly	7=45
field:worker	7=-48
field:workers	7=31
field:works council	7=-33
field:worldview	1=51
field:worshipful	1=62
field:worshipful master	1=73
field:xxy	2=32
field:yeux	3=-43 4=-77
field:young offenders	8=-33
field:zemmour	0=76
field:zen	1=-38
other:BIOMETRIC	0=-103 1=-140 2=-131 4=-107 5=-131 6=-129 7=-110 8=-135
other:CRIMINAL_CONVICTION	0=-70 1=-74 2=-50 3=-68 4=-92 5=-106 6=-139 7=-124
other:GENETIC	0=-152 1=-127 3=-67 4=-114 5=-127 6=-135 7=-102 8=-113
other:HEALTH	0=-135 1=-145 2=-51 3=-100 5=-95 6=-126 7=-160 8=-105
other:PHILOSOPHICAL_BELIEF	0=-129 2=-150 3=-127 4=-148 5=-150 6=-185 7=-153 8=-161
other:POLITICAL_OPINION	1=-109 2=-180 3=-117 4=-137 5=-192 6=-156 7=-72 8=-148
other:SEXUAL_ORIENTATION	0=-144 1=-133 2=-147 3=-119 4=-149 5=-111 7=-142 8=-70
other:SEX_LIFE	0=-213 1=-165 2=-143 3=-145 4=-120 6=-125 7=-126 8=-161
other:TRADE_UNION_MEMBERSHIP	0=-105 1=-107 2=-99 3=-114 4=-152 5=-98 6=-101 8=-134
role:hint	0=-53 1=-37
role:statement	0=39 1=67 2=54 3=72 5=62 6=47 7=62 8=43
role:topic	2=49 3=33 6=84 7=63 8=30
role:trait	1=49 2=31 5=40 8=34
s:1930	1=-28
s:23an	2=42
s:aadh	3=59
s:aadha	3=61
s:aban	8=55
s:aband	8=58
s:abat	0=-38
s:abatt	0=-55
s:aber	1=36 7=-38
s:aberd	7=-27
s:abid	0=34
s:abim	0=-43 3=54 4=49 5=-31
s:abime	0=-34 4=59
s:abno	5=-38
s:abnor	5=-31
s:abol	1=64
s:aboli	1=71
s:abon	5=30
s:abonn	5=28
s:abor	4=-60 6=29
s:abort	0=45 4=-57
s:abou	1=-48 3=-60 7=-38
s:abov	5=30
s:abse	0=-33 2=38 4=59 5=-35 7=45
s:absen	0=-47 1=-26 2=44 4=45 5=-38 6=26 7=51
s:abst	0=38 1=-57 4=-92 5=84 8=-28
s:absta	0=76 1=-44 5=-46
s:absti	1=-25 4=-96 5=124
s:absu	0=-28 1=58
s:absur	0=-31 1=49
s:acad	0=-32 5=-49
s:acade	0=-26 5=-50
s:acce	0=-87 2=-30 3=40 4=-31 5=-39 7=-49 8=-49
s:accep	0=-55 1=31 4=25 7=-51 8=-26
s:acces	0=-35
s:acci	0=-42 1=-25 2=-33 5=45 6=-33
s:accid	0=-34 2=-41 5=61 6=-27
s:acco	3=-30 4=-44 7=-100 8=-41
s:accom	3=-42 5=-37 6=35 7=-40
s:accor	0=26 7=-47
s:accou	2=-52 3=-36 4=-76 6=-73 7=-70 8=-64
s:accr	0=-40 4=46
s:accre	0=-27 7=26
s:accu	0=-51 2=-39 3=-37 4=-42 5=-33 7=-42 8=45
s:accue	0=-47 2=-27 6=36 7=-33
s:accus	6=-28 8=60
s:acha	0=29 5=-30
s:achat	0=-41
s:ache	4=-33 6=-42
s:achet	3=-31 4=-32 6=-40
s:acor	0=61
s:acqu	1=-37 7=-26 8=117
s:acqui	1=-26 7=-31 8=116
s:acro	2=-36 4=-39 7=-55
s:acros	2=-36 4=-40 7=-56
s:acte	0=-50 4=-34 5=-33 6=-26
s:acti	0=26 2=-31 4=-79 7=37 8=-34
s:activ	4=-56 7=62 8=-51
s:actn	2=34
s:acto	3=-55
s:actu	0=-32 3=34 4=-31
s:actua	4=-31
s:actue	3=37
s:adap	2=-48 3=-41 5=-35 8=-25
s:adapt	2=-47 3=-37 5=-31 8=-26
s:adde	2=28 6=55
s:addi	0=-26 4=-89 5=76 8=-70
s:addic	4=-71 5=73 8=-58
s:addre	7=-27
s:adep	0=-36 5=60
s:adept	0=-31 5=61
s:adey	4=30
s:adeye	4=33
s:adhe	1=52 5=-30 7=46 8=-43
s:adher	0=-51 5=-36 7=31
s:adhes	1=28
s:adjo	4=-55 5=-52 6=-35
s:adjoi	3=-29 4=-59 5=-47 6=-25
s:adju	0=-36 1=-29
s:adjud	8=41
s:adjus	0=-26
s:admi	2=-38 3=-62 4=-56 6=-42 8=-27
s:admin	0=-87 1=-29 2=-31 3=-49 4=-45 5=-29 6=-31 8=-34
s:admir	0=92 7=-38 8=-38
s:admit	0=-54 3=-33
s:adol	2=29
s:adop	5=-49 6=30
s:adopt	5=-48
s:ador	1=-34
s:adre	2=44 4=-38 5=43
s:adres	5=50
s:adul	0=-59 1=-31 2=-37 3=-32 4=-28 5=59 6=-42 7=-42 8=-56
s:adult	0=-25 5=64 6=-26 8=-36
s:adve	1=-72 4=-33 6=-26 7=-33 8=-28
s:adver	0=32 1=-61 6=-27 7=-31
s:advi	0=-47 1=-43 2=-50 3=-55 5=-50 7=-33 8=-41
s:advic	5=-27
s:advis	0=-44 1=-34 2=-48 3=-70 5=-35 7=-62 8=-56
s:advo	0=48 8=-36
s:advoc	0=59 8=-42
s:aeri	3=-26 8=-48
s:aerie	8=-43
s:aero	4=-42 8=40
s:aerop	5=-30 8=45
s:aest	1=-34
s:aesth	1=-37
s:affa	0=-43 1=-63 2=-53 3=-81 4=-65 7=-37
s:affai	0=-48 1=-78 2=-28 3=-80 4=-64 6=-37 7=-41
s:affe	0=-33 4=63 5=-33
s:affec	0=-30 4=58 5=-32 8=-28
s:affi	0=32 3=-34 4=-31 5=53 6=-48 7=74
s:affic	1=31 5=26 6=-31 7=-37
s:affil	0=59 7=83
s:affir	5=33 6=-29
s:affr	1=-43 8=26
s:affra	1=-32 8=37
s:afsc	7=59
s:afscm	7=71
s:afte	2=47 6=-60 7=36
s:after	4=33 6=-28
s:aftr	0=-47 7=58
s:agai	0=78 3=-34 4=38 5=-67 6=-76 7=-68 8=-42
s:again	0=81 3=-28 5=-51 6=-80 7=-79 8=-32
s:agen	0=-144 1=-47 2=-84 4=33 6=-64 7=-59
s:agenc	0=-126 1=-72 2=-54 4=62 6=-44 7=-39
s:agend	0=-37
s:agent	0=-42 7=27 8=-28
s:aggr	2=-49
s:aggre	2=-39
s:agil	1=-27 3=-35
s:agno	0=-66 1=28 4=-45 5=-51 6=-56 8=-34
s:agnos	0=-60 1=38 4=-55 5=-53 6=-55 8=-36
s:agre	0=-70 1=-66 3=25 4=-42 5=-49 7=-51
s:agree	0=-56 3=44 7=-42
s:agreg	0=-32 1=-44
s:agrem	2=-33 6=26 8=61
s:agres	4=-26 8=-79
s:aide	4=-39
s:aili	0=-35 4=-65
s:ailie	0=-34
s:ailin	4=-42
s:aill	5=54 6=-44
s:aille	5=59 6=-47
s:aima	1=-26 5=-36 6=40
s:aimai	6=61
s:aime	5=-28 6=33 8=-30
s:aimen	6=32
s:airb	0=-54
s:airbu	0=-44
s:airl	0=-42 2=36 3=-33 4=-52 7=-40
s:airli	0=-41 2=32 3=-29 4=-48 7=-29
s:airp	0=-46 5=-34 8=62
s:airpo	0=-46 5=-42 8=48
s:alaba	0=26
s:alar	4=-42 8=-43
s:alarm	0=-33 4=-39 8=-41
s:albu	4=-38 8=-35
s:alco	0=-26 3=-25 4=-30 8=100
s:alcoo	4=-54 8=101
s:alge	0=53 6=-29 8=-30
s:algo	2=-39 3=54 4=-29 8=-53
s:algor	0=-33 2=-31 3=67 8=-53
s:alig	0=53 2=-30
s:alik	0=-25
s:alim	2=-27
s:alle	0=33 1=56 2=-32 5=-83 6=-58 7=-73 8=-47
s:alleg	0=95 1=-25 7=-51
s:allel	2=27
s:allem	0=-40 1=-31 7=30
s:aller	0=-62 1=58 2=-66 5=-84 7=-55 8=-58
s:alli	0=62 7=46
s:allia	0=35 7=35
s:allo	1=25 4=-26 5=-29 7=-33
s:alloc	8=25
s:allot	1=-26 7=-30
s:allow	0=-44
s:almon	1=42
s:alon	0=36 1=-39 4=-34
s:alph	2=36
s:alre	4=27 7=33
s:alrea	4=29 7=26
s:alsa	0=61 4=-34 7=-39
s:alsac	0=55 4=-33 7=-32
s:alte	0=38 2=-28 5=-25
s:alter	0=36 2=-28 5=-27
s:alto	1=32
s:altog	1=34
s:altr	0=-25 1=46
s:altru	1=47 7=-32
s:alum	0=-26
s:alumn	0=-28
s:alwa	1=-40 4=-46 5=-30 6=41
s:alway	1=-31 4=-48 6=58
s:alzh	2=60
s:alzhe	2=55
s:aman	0=-60 6=-48
s:amant	0=-45 6=-53
s:amat	0=-38
s:amate	0=-40 8=-26
s:amaz	7=63
s:amazo	7=61
s:amba	0=-46 3=55 5=-32
s:ambas	0=-40 3=43 5=-29
s:ambi	0=-41 1=45 6=60 7=-29
s:ambit	1=43
s:ambu	0=-37 1=-30 4=-33 5=-31
s:ambul	0=-32 1=-32 4=-25 5=-26
s:amel	2=-34
s:amen	0=-33 4=59
s:amena	4=35
s:amer	2=54 3=-40 6=-47
s:ameri	2=47 3=-49 6=-52
s:amie	5=-35 6=70
s:amiti	6=27
s:amni	8=59
s:amon	0=-33 4=-64 8=-30
s:amor	0=-50 1=38
s:amou	0=-73 1=-50 2=-39 4=-48 6=31 7=-44 8=-40
s:amour	0=-41 1=-37 2=-25 4=-45 5=-90 6=59 7=-33
s:amus	3=37
s:amyo	2=41 6=-26
s:amyot	2=36
s:anae	2=-47 4=44
s:anal	0=-56 1=-68 2=30 4=-49 5=-32 6=-48 7=-50 8=-84
s:analy	0=-42 1=-68 4=-53 5=-44 6=-46 7=-66 8=-74
s:anar	0=48 1=91 4=-39 5=-31 6=-25 7=-60
s:anarc	1=51 4=-36 5=-26 6=-25 7=-40
s:ance	0=-29 2=-33 8=-30
s:ances	0=-25 1=-29 2=-36 8=-30
s:anci	0=51 1=61 2=-46 7=26 8=-26
s:ancie	0=47 1=55 2=-55 6=36 8=-42
s:andr	0=-42 1=29
s:andre	0=-47
s:ange	1=34 8=38
s:anger	1=42 8=-30
s:angi	2=37
s:angl	0=-56 1=-42 4=-41 5=-41 6=-28 8=-38
s:angla	0=-31 5=-29 8=-35
s:angli	0=-29 1=-63 8=-25
s:angr	0=51 1=-54 5=-44
s:anim	0=-125 1=58 2=-66 3=-67 4=-67 5=-98 6=-39 8=-53
s:anima	0=-117 1=72 2=-38 3=-65 4=-82 5=-72 6=-51 7=-51 8=-50
s:animi	1=60
s:anka	0=32
s:ankar	3=-25
s:ankl	8=37
s:anne	1=32 7=-26
s:annec	6=-33
s:annee	8=31
s:anno	5=63
s:annon	5=44
s:annu	0=-35 4=-47 5=-58 8=58
s:annua	0=-41 1=27 4=-41
s:annue	5=-60 7=-25
s:annul	8=77
s:anom	2=77 4=-33 5=-25
s:anoma	2=76 4=-25 5=-30
s:anon	3=-30 4=-43 5=44 6=-40 8=33
s:anony	2=-25 3=-25 4=-40 5=36 6=-31 8=28
s:anor	2=33 5=-35
s:anot	0=-31 6=66 7=-35 8=-31
s:anoth	0=-45 6=58 7=-33 8=-26
s:answ	0=-27 1=-30 6=-55 8=-33
s:answe	6=-56 8=-30
s:ante	2=-30 5=-26 8=61
s:antec	2=-35 8=82
s:anth	1=127 4=-27 6=-41 8=-36
s:anthr	0=-37 1=138 6=-37 8=-38
s:anti	0=-92 1=139 3=-25 4=30 5=-84 6=-40 7=-28 8=-56
s:antic	4=73
s:antid	4=29
s:antif	2=-26
s:antin	1=84 8=-43
s:antiq	4=-58
s:antis	0=-52 1=94
s:antit	1=62 2=31
s:anto	6=64
s:antoi	4=-25 6=67
s:anxi	1=-28 4=30 5=-27
s:anxio	4=51
s:anyo	1=-60 2=46 5=53
s:anyon	1=-69 2=31 5=56
s:anyt	1=45 2=-35 5=-32
s:anyth	1=39 3=-27 5=-28
s:apai	0=-37
s:apais	0=-33
s:apar	0=31
s:apart	0=36
s:apne	4=72
s:apoe	4=-34
s:apol	0=50 4=-26
s:apoli	0=62
s:apos	1=50
s:apost	1=52
s:appa	1=38 2=44 4=35 5=-59 7=-32
s:appar	0=32 1=39 5=-75 7=-35 8=-28
s:appe	0=-28 1=-29 2=-29 4=72 5=-76 6=-26 7=-34 8=-36
s:appea	1=-42 4=-30
s:appel	0=-27 1=28 4=90 5=-53 7=-25 8=-34
s:appl	2=32
s:appli	1=-36 8=-26
s:appo	0=-30 4=30 7=45 8=-51
s:appoi	0=-26 7=50 8=-69
s:appr	0=-43 2=-52 4=-63 6=-26
s:appre	0=-88 2=-54 3=-31 4=-53 8=-39
s:appri	3=37 7=42 8=-36
s:appro	0=43 1=-79 5=-50 8=48
s:appu	0=35 2=61
s:apre	1=57 2=39 6=33 7=-46
s:apri	4=49
s:apro	7=-26
s:arab	0=31
s:arabi	0=31
s:arbi	0=-29 4=-30 7=-34
s:arbit	0=-27 4=-29 7=-39
s:arbr	0=48 2=-54
s:arch	0=-85 2=-44 3=-36 5=-55 6=-35 7=-36 8=-87
s:arche	0=-30
s:archi	0=-124 2=-31 5=-57 6=-45 7=-31 8=-66
s:arde	1=28
s:ardec	0=-29
s:argu	4=-31 6=26 7=-28 8=-39
s:argue	0=26 7=-25 8=-33
s:arle	5=-25
s:arme	0=26 8=-36
s:armee	1=-41 8=-30
s:arna	0=-25 2=-32 8=43
s:arou	4=-26 5=31
s:aroun	4=-40
s:arra	1=-30 5=63 6=-28 7=-46
s:arran	1=-35 5=63 6=-31 7=-40
s:arre	0=-56 1=-70 3=-34 5=-62 6=-54 7=-61 8=57
s:arres	2=40 4=-25
s:arret	1=-25 2=-30 4=-25 5=-26 8=67
s:arri	1=-35 3=-47 4=-27 5=-36 8=-56
s:arriv	1=-35 3=-28 5=-35 8=-47
s:arro	0=44
s:arron	0=40
s:arson	8=-26
s:arth	0=35 4=30
s:arthr	4=57
s:arthu	4=-32
s:arti	1=-42 3=-58 4=-52 6=-42
s:artic	0=57 5=39 6=-27 8=-27
s:artis	0=-52 1=-26 3=-60 5=-41 7=-35 8=45
s:asce	0=-40 3=-25 4=38
s:ascen	0=-39 4=37
s:asco	7=-49
s:asex	0=-25 1=-27 4=-40 5=35 6=39 8=-42
s:asexu	1=-25 4=-33 5=27
s:ashk	2=62
s:ashke	2=63
s:asid	1=-48
s:aske	1=59 4=25 5=-26 6=28 8=-38
s:aski	3=38
s:askin	3=28
s:asle	0=-61
s:aspe	4=27
s:assa	0=69 4=-38 6=-29 7=-70
s:assan	0=63 7=-35 8=-28
s:assau	0=-49 4=-27 8=26
s:asse	1=53 2=-33 4=-29 5=-64 6=-42 7=-63 8=-56
s:assem	1=52 4=-32 5=-36 7=-62
s:asses	5=-40 8=-45
s:assi	0=-48 2=-46 3=-48 4=-88 5=-26 7=-69 8=-25
s:assig	8=58
s:assis	0=-38 2=-50 3=-49 4=-88 7=-73 8=-86
s:asso	0=-28 2=-71 3=-62 4=-71 6=-48
s:assoc	0=-50 2=-62 3=-62 4=-80 6=-49
s:assu	1=50 2=-41 3=-43 4=-61 5=54 7=-82
s:assum	1=27 4=-39 5=45 6=36
s:assur	2=-45 3=-39 4=-50 6=-32 7=-75
s:asth	1=-35 4=53 5=-63
s:asthm	1=-36 4=44 5=-59
s:astr	0=-61 1=36 4=-27 5=-38
s:astra	0=-39 4=-25
s:astro	0=-25 1=37 5=-29
s:atel	0=-30 1=-115 2=-36 3=-33 4=33 5=-26 7=33
s:ateli	0=-47 1=-108 2=-40 4=30 7=37
s:athe	0=-72 1=77 2=-40 3=-56 4=-69 5=-44 6=-75 7=-57 8=-37
s:athee	0=-39 1=62
s:athei	0=-96 1=78 2=-29 3=-30 4=-50 5=-36 6=-62 7=-31
s:athen	0=27 1=-36
s:athl	2=29 5=-27 8=-26
s:athle	2=41 8=-25
s:atla	0=47 4=-37 5=-28
s:atlan	0=59 4=-44 5=-29
s:atro	2=64 4=-37
s:atrop	2=62 4=-30 6=-27
s:atta	0=29 1=-29 5=-33 6=-27 7=-65
s:attac	0=27 1=-36 5=-35 6=-30 7=-25
s:atte	2=30 5=39
s:attei	2=60 3=-27
s:atten	3=25 5=40 7=-32
s:atti	0=-53 1=-45 5=-80
s:attir	5=-79 8=-25
s:attit	0=-38 1=-35
s:attr	0=-32 3=42 5=-25
s:attra	6=-27
s:attri	3=37
s:aube	5=-32
s:aubi	4=42 6=-25
s:auct	1=-55 3=-31
s:aucti	1=-59
s:aucu	0=28 1=70 2=-27 3=-27 4=71 6=-48 7=-37
s:aucun	0=32 1=39 4=43 6=-35 7=-29
s:audi	0=-102 1=-89 2=-51 3=-89 4=-78 5=-33 6=-42 7=-64 8=-76
s:audie	8=-61
s:audio	3=-52 4=-46
s:audit	0=-79 1=-69 2=-28 4=-29 5=-29 6=-31 7=-53 8=-26
s:augu	1=35
s:aujo	1=40
s:aujou	1=45
s:aumo	0=-28 3=-41 8=-46
s:aumon	0=-34 3=-42 8=-46
s:aupr	0=-43 5=-29 7=-34 8=29
s:aupre	0=-49 7=-43
s:aura	0=36 6=53 7=-35 8=31
s:aurai	0=29 4=-27 6=58 7=-35
s:aure	0=-25 3=-40
s:aurel	0=-33 3=-33
s:auss	0=-47 2=29 5=-65
s:aust	1=48 4=-28
s:auste	2=-29
s:auteu	0=-25
s:auth	0=-76 2=-32 3=79 6=-29 7=-64 8=-31
s:authe	0=-75 3=99
s:autho	0=-30 6=-27 7=-55 8=-28
s:auti	3=-30 4=27 5=-26 8=-33
s:autis	3=-29 4=47 8=-29
s:auto	0=30 1=-47 2=-39 3=54 4=25 5=-33 6=-37 7=-54
s:autom	0=-69 3=49
s:auton	0=90 3=35 7=-29
s:autor	1=-28 3=25 4=-25 5=-25
s:autr	4=-42 6=51 8=-46
s:autre	0=39 6=-29
s:autri	8=-40
s:autu	0=63
s:autum	0=64
s:auxi	6=-30
s:auxil	6=-29
s:avai	0=55 4=-52 6=-27 8=-57
s:avail	4=-32
s:avan	1=27 2=-28 3=38 4=-71 5=-51 6=60 8=-66
s:aven	0=-48 1=-43 3=-42 5=-48
s:avent	0=-48 3=-35 5=-26 6=-28
s:aver	1=-38 5=74
s:avert	1=-30 5=69
s:aveu	4=-38
s:aveug	4=-45
s:avig	5=-33
s:avign	5=-27
s:avio	2=47 3=-37 4=35
s:avion	4=-25
s:avoc	0=-42 1=-44 2=-31 4=-33 5=-67 6=-59 8=-36
s:avoca	0=-39 1=-40 3=-30 4=-36 5=-58 6=-58 8=-38
s:avoi	3=-51 4=52 6=-35 7=-34 8=-46
s:avoid	0=-37
s:avon	7=-28
s:avou	5=75 7=-38 8=62
s:avow	0=-37 1=35
s:avowe	1=28
s:avri	5=-38 8=50
s:awai	8=61
s:await	8=64
s:awak	5=42
s:awar	0=-40 6=40 8=-48
s:ayan	3=32 4=-37
s:babi	4=-28
s:babie	4=-32
s:bache	0=-33
s:back	1=-71 4=-45 8=-33
s:backu	1=-48
s:badg	0=-117 1=-39 2=-51 3=40
s:badge	0=-37 3=-58
s:badl	5=-35
s:bail	0=-26 8=-51
s:baili	8=-34
s:baill	0=-25 8=-28
s:bais	4=-42 8=40
s:baiss	4=-51 8=34
s:bake	1=-72 3=-63 5=-30 6=-86 7=-31 8=-26
s:baker	1=-58 3=-31 5=-27 6=-62 8=-44
s:bala	2=34 4=-64 6=-27
s:balan	4=-73
s:balc	0=43 7=-26 8=-35
s:balco	0=43
s:ball	0=42 1=-47 3=-30 7=-105
s:balli	1=-37
s:ballo	0=47 7=-91
s:ballr	5=-29
s:bally	0=33 7=-25
s:balp	7=70
s:bama	0=74
s:bamak	0=74 4=29
s:band	5=-52
s:banf	0=44
s:bank	1=-30 4=-72 5=-53 6=-30 7=-34 8=-28
s:banke	0=48 1=-32 4=-60 7=-27
s:banki	0=-52 3=28
s:bankr	0=-31 5=-45 8=-32
s:bann	1=-35 8=55
s:banne	1=-33 4=-28 8=55
s:banni	0=-38
s:banq	0=-35 1=-32 4=-28 5=-75 6=-44 7=-42 8=-64
s:banqu	0=-38 1=-34 4=-47 5=-70 6=-46 7=-44 8=-69
s:bapt	1=-36
s:bapte	1=48
s:bapti	0=-34 1=-78
s:barb	0=-25
s:bari	7=-42
s:baris	7=-41
s:barm	1=-34 6=-29
s:barma	1=-28 5=-30 6=-31
s:barn	0=-42 7=30
s:barns	0=-45 7=29
s:baro	2=-73
s:barr	1=-29 3=-33 4=-43 5=-52 6=-32 7=-44 8=51
s:barre	0=-45 5=-52 8=81
s:barri	0=66 4=-25 6=-34 7=-30 8=-67
s:barte	6=-34
s:base	0=-64 3=-38 4=-31 8=-29
s:basi	8=-68
s:basq	0=-41 2=28
s:basqu	0=-45 2=42
s:bass	4=-42
s:bata	7=-25
s:bathr	4=26
s:bati	1=-37 4=-28 7=-37
s:batim	1=-38 4=-27 7=-43 8=-35
s:batt	0=39 5=28 8=-66
s:batte	5=42 6=-27 8=-52
s:bava	0=39 1=-25
s:bavar	0=49 1=-32
s:bayr	0=93 8=-31
s:bayro	0=83 8=-28
s:beac	1=-38
s:bear	0=42
s:beat	4=37
s:beate	4=40
s:beau	0=27 1=-36 4=-45
s:beauc	3=37
s:beaut	0=48
s:beca	0=30 1=-27 3=30 5=31 6=26 8=-53
s:becam	1=37 7=32
s:becau	1=-32 3=50 5=27 6=34 7=-38 8=-57
s:bect	0=-26 7=41
s:bedr	0=62 5=-38
s:bedro	0=65 5=-44
s:beek	0=-31 1=-27
s:beeke	0=-41
s:befo	1=-63 2=-37 4=47 6=-39 7=-40 8=-45
s:befor	1=-68 2=-37 4=75 6=-38 7=-38 8=-31
s:bega	1=35 4=74
s:beha	1=-53 4=-28 7=-33 8=44
s:behal	7=-28
s:behav	1=-45 8=38
s:behi	0=-63 1=50 3=-27 7=25
s:behin	0=-59 1=45 3=-25 4=30
s:bein	4=38 5=-27 6=45 7=-45
s:bela	0=84 1=-33 3=-27 4=-42
s:belar	0=94 3=-26 4=-26
s:belf	8=35
s:belfa	8=48
s:belg	0=36 4=-64 5=-27 7=-25 8=71
s:belgi	0=35 4=-46 6=40
s:beli	2=-51 3=-33 4=-72 5=-58 6=-63 7=-37 8=-54
s:belie	1=33 2=-51 3=-37 4=-61 5=-43 6=-71 7=-43 8=-27
s:bell	5=-30
s:belo	0=25 6=-42 7=56
s:belon	0=38 6=-43 7=59 8=-29
s:benc	0=-27 4=-34 5=-55 8=-35
s:bene	0=33 1=-40 2=-40 3=-40 5=-42 7=-53
s:benev	1=-28 3=-45 5=-36 7=-35 8=-60
s:beni	1=52
s:berl	1=-72
s:berli	1=-70
s:bern	0=34 4=-56 5=28 8=-33
s:berni	0=41
s:besid	0=-32
s:best	6=-30
s:bests	6=-30
s:bete	1=41
s:bett	0=-78
s:bette	0=-57 4=33
s:betw	1=-53 7=-49
s:betwe	1=-50 7=-60
s:bibl	7=-27 8=-44
s:bicy	0=58 7=-50
s:bicyc	0=48 7=-32
s:bien	8=29
s:bigg	6=37
s:bigge	6=43
s:bijo	3=-49
s:bijou	3=-57
s:bila	0=-45 4=-26
s:bili	6=-57
s:bilin	6=-49
s:bill	1=-34
s:bille	0=32 1=-37
s:bime	6=-26
s:bind	1=39 8=-35
s:binde	8=-38
s:bindi	1=42
s:biob	2=-31
s:bioba	2=-31
s:bioe	0=-29 5=-29
s:bioet	0=-29
s:biog	0=-65 1=-53
s:biogr	0=-52 1=-75
s:biol	0=-30 5=-28 8=-30
s:biolo	0=-26 3=-32 5=-34 8=-32
s:biom	0=-85 1=-67 2=-42 4=-58 5=-50 6=-43 7=-38 8=-58
s:biome	0=-87 1=-63 2=-40 4=-65 5=-41 6=-50 7=-44 8=-66
s:biot	4=-31
s:bipo	4=51
s:bipol	4=39
s:birm	8=-42
s:birt	4=41 5=-29
s:birth	8=30
s:bisc	0=-45
s:biscu	0=-36
s:bise	0=-56 1=-39 4=-42 5=-65 6=120 8=-27
s:bisex	0=-53 1=-38 4=-40 5=-76 6=132
s:bish	0=-41 1=42
s:bisho	0=-36 1=32
s:bist	0=39 1=-52
s:bistr	0=31 1=-51
s:blac	0=-41 2=-32 4=-35 8=-32
s:black	0=-65 2=-26 4=-30 5=34 8=-31
s:blad	0=-29 2=-38
s:bladd	0=-28
s:blair	0=63
s:blan	1=-30 2=-27 3=-31 4=-51 5=-65 6=-53 7=-40 8=79
s:blanc	5=-27
s:bles	4=-26 8=50
s:bless	8=44
s:bleu	5=-32
s:blin	1=-35 3=-37 4=-36 8=-49
s:blind	2=25 8=-25
s:bloc	0=66 1=-40 4=32 8=-54
s:bloca	0=47
s:block	4=60 8=-50
s:blog	0=38 1=47 5=51
s:blogg	0=29 1=47 5=33
s:blok	6=28
s:bloke	6=36
s:bloo	0=-73 1=-27 2=36 4=29 5=-34 6=-35
s:bloq	3=32
s:boar	0=-37 1=-26 4=-65 5=-56 6=-45 8=-87
s:board	0=-28 5=-45
s:boas	5=41
s:boast	5=51
s:boat	1=-38
s:boil	7=33
s:boile	7=45
s:boir	4=81 8=-33
s:boit	6=34
s:bols	0=37
s:bolt	6=49
s:bolto	6=37
s:bond	0=-45 1=-49 7=-31 8=-32
s:bonda	1=-42 5=31
s:bone	0=49 1=-33
s:bonn	0=-37 4=-63 5=-52 6=-27
s:bonne	5=-36
s:bonu	0=-30
s:book	0=-26 2=-34 3=-26 4=-70 5=-62 6=-55 7=-43 8=-60
s:booke	1=-53
s:booki	0=-30 1=-25 4=-34
s:bookk	0=47 1=-38 5=-39 6=-30
s:books	0=-25
s:boot	0=-26 5=-27 8=-47
s:bord	0=63 1=25 4=-45 5=-36 6=-52 7=-56 8=-43
s:borde	0=57 1=38 4=-31 5=-27 6=-41 7=-38 8=-30
s:bori	6=62
s:born	3=-36
s:borne	3=-82
s:bosc	7=-26
s:bota	1=-40 6=-29
s:botan	1=-33 6=-34
s:bouc	5=-33
s:bouch	4=-25 5=-36
s:boud	1=-37
s:boudd	1=-34
s:bouf	1=50 4=-43
s:bouff	1=53 4=-39
s:boug	1=-35 3=-44 4=-25
s:bough	1=-32 3=-40 6=30
s:boul	0=-33 6=-48
s:boula	0=-30 1=26 6=-49
s:boun	0=-48 5=-25 7=-31 8=54
s:bound	0=-36
s:bour	4=-48
s:bout	0=-41 2=-38 3=-31 4=-61 5=-32 6=-34 8=-59
s:boute	4=-36 8=-48
s:bouti	0=-27 1=-27 2=-26 3=-42 4=-34 5=-36 8=-25
s:boxi	8=53
s:boxin	8=40
s:boyc	1=-45
s:boyco	0=27 1=-43
s:boyf	0=-41 1=-32 4=-35 5=28 8=-28
s:boyfr	0=-45 4=-33 8=-38
s:brac	0=-37 4=-45
s:brace	0=-36 4=-36
s:brad	4=-25
s:brai	4=-37
s:brail	4=-34
s:brak	1=-29
s:brake	1=-31
s:bran	0=-50 1=-79 2=-46 3=-64 4=-90 5=-63 6=-35 8=-49
s:branc	0=-41 1=-31 3=-26 4=-31 5=-26 6=-25 8=-27
s:brand	1=-27 4=-26 5=-27
s:braq	6=-40
s:braqu	6=-39
s:bras	0=-42 4=-31
s:braw	8=53
s:brca	2=63 4=-45 6=-29
s:brea	0=-49 1=-48 4=34 5=-60 6=-45 7=-25 8=-55
s:break	5=-28
s:breas	4=76
s:breat	0=-31 4=31
s:bree	0=-26 2=-35 4=-26 8=-39
s:breed	2=-27 4=-29 8=-44
s:bres	0=-33 5=-61 6=26
s:bret	0=40 4=-31 5=-26 7=-40
s:breta	0=33
s:breve	0=-26 8=-26
s:brew	1=-41
s:brewe	0=26 1=-43
s:brex	0=50 1=-32 7=-38 8=-33
s:brexi	0=52 1=-34 4=-26 7=-41
s:bric	1=-63 3=25 8=-53
s:brick	1=-61 3=26 8=-48
s:brid	0=-25 4=-26 5=-47 8=-50
s:brida	8=-38
s:bridg	0=-37 5=-41
s:brie	0=-51 1=-37 5=-60 8=-37
s:brief	0=-44
s:brig	0=-50 4=34 5=-62 6=36 7=80 8=-43
s:briga	0=-59 4=-25 7=42 8=-34
s:brigh	0=-28 4=52 5=-34 7=34
s:bril	0=-38 4=59 6=-46 7=38
s:brill	0=-34 4=68 6=-51 7=36
s:brin	1=43 4=28 8=-61
s:bring	0=-32 1=35 4=39
s:bris	0=69 1=-31 6=-39 7=-38 8=26
s:brist	0=56 6=-32 7=-37
s:brit	0=64 6=-32 7=-62 8=-29
s:brita	0=85 1=-42 6=-25 7=-28
s:briti	7=-27
s:broa	0=-47 7=-36 8=-37
s:broad	0=-41 7=-28 8=-43
s:brok	0=-58 3=-36 4=41 6=-38 7=-26
s:broke	0=-28 1=-37 5=-33
s:brot	0=30 3=-30 7=-68 8=69
s:broth	0=27 7=-60 8=63
s:brou	0=-77 1=55 3=-27 4=-48 8=-27
s:broug	0=-66 1=63 4=-57 5=25
s:brow	2=-25 4=29
s:brows	2=-27
s:brui	5=48 6=48
s:bruit	6=56
s:brul	0=63 1=-32 4=-39
s:brun	6=-36
s:brus	0=74 1=-34 4=-53
s:bruss	0=79 1=-34 4=-27 8=-29
s:brux	2=-41 6=25
s:bruxe	0=37 1=43 2=-42
s:buch	0=37
s:buda	0=40
s:budap	0=43
s:budd	1=-72
s:buddh	1=-56
s:budg	0=-54 1=-28 5=-63 6=-32 8=-35
s:budge	0=-60 1=-26 4=-29 5=-71 6=-37 7=-29 8=-30
s:buff	7=44
s:buffa	7=37
s:buil	0=-95 1=-75 2=-30 4=-77 5=-50 6=-32 8=-47
s:build	0=-80 5=-29
s:buli	4=33
s:bulim	4=29
s:bull	0=-26 1=-28 3=-31 4=-44 5=-54
s:bulld	0=52 4=-36 5=-41 7=-31
s:bulle	0=-78 1=-29 7=29 8=37
s:bulli	6=32
s:bump	1=26
s:bumpe	1=27
s:bundn	0=28
s:bunt	0=-25 6=-25 7=-27
s:bunti	7=-28
s:bure	0=-26 1=-64 4=49 6=42 7=-27
s:burea	0=-55 1=-67
s:burg	1=-42
s:burge	0=46 1=-28
s:burgl	0=-28
s:burn	3=73 5=-30 6=-49
s:burs	1=-42
s:bursa	1=-48
s:buse	7=-26
s:busi	0=32 1=-89 2=-53 4=-40 6=-61 8=-39
s:busin	0=28 1=-88 2=-45 4=-43 6=-62 8=-40
s:bust	0=66 7=32
s:busti	7=38
s:butc	0=-40 6=56
s:butt	0=65 1=-27 3=-52 6=-51
s:butte	1=-25
s:butto	0=38
s:buve	0=-60 1=-34 4=37 6=-25
s:buvet	0=-61
s:buveu	4=37
s:buye	1=-54 3=-29 5=-47 6=-66 7=-48 8=-26
s:buyer	1=-36
s:bypa	0=37 1=-34
s:bypas	0=41 1=-29
s:c282	2=41
s:caba	5=-26 8=-48
s:cabar	8=-25
s:cabi	1=-52 2=-33 4=-56 5=-35 6=-44 7=-49
s:cabin	0=35 1=-33 2=-34 4=-40 6=-40 7=-43
s:cabl	4=46 7=-62
s:cable	4=45 7=-45
s:cace	2=-30
s:cach	0=36 3=-67 4=-32 5=-111 6=67
s:cache	4=-29
s:cade	3=-31
s:cadr	0=-85 4=-28 5=-56 7=-48
s:cadre	0=-74 5=-36 7=-57
s:cafe	4=-28
s:cafet	4=-27
s:cair	1=-29
s:cairn	1=-31
s:cais	2=-53 3=30 5=-28 6=-26
s:caiss	2=-42 3=31 5=-30
s:cake	8=-30
s:cala	0=26 5=-49
s:calai	0=33 5=-45
s:calc	1=30 4=-39
s:calcu	1=41 4=-42
s:cale	4=25
s:call	0=33 2=-59 3=-45 5=-40 6=35
s:calle	1=-72 3=-49 5=-33 7=-36
s:calli	1=-33
s:calm	5=-64
s:cama	6=67 7=-40
s:camar	6=56 7=-45
s:camb	1=-26 3=34 8=-45
s:cambr	3=32 7=-31 8=-29
s:came	0=-49 4=-57 5=-42 8=-43
s:camer	0=-50 2=37 4=-52 5=-40 8=-37
s:cami	1=25 6=-34
s:camp	2=-64 3=-78 4=-97 5=-82 6=-29 7=-93 8=-79
s:campa	2=-58 3=-69 4=-89 5=-63 7=-91 8=-79
s:camu	1=-40
s:cana	0=-37 3=32 7=-33
s:canad	0=-28 3=28 7=-31
s:canc	0=-60 2=33 5=-30 7=44
s:cance	0=-58 1=-28 2=39 5=-30 7=41
s:cand	4=26 6=25
s:cann	0=-47 1=-46 4=79 5=-62 8=63
s:canna	1=-42 5=-39 8=58
s:canno	0=-28 1=-28 2=-25 4=74
s:cant	1=-49 3=43 5=-38 6=-35 7=35 8=-30
s:cante	1=-34 7=-47
s:canti	1=-26 3=63
s:canto	7=61
s:canv	0=84
s:canva	0=74
s:capa	1=-28
s:capac	0=-45
s:capi	0=104 1=-50 2=-29 4=-45 5=-31 6=25 8=-32
s:capit	0=89 1=-50 2=-25 4=-56 5=-32 6=47 8=-25
s:capt	1=-32 4=-64 5=-28 6=-27
s:capti	7=-33
s:captu	3=36 4=-43
s:cara	1=-32 2=-31 4=-35 8=-49
s:carac	0=42 1=-27 2=-30 3=-25 4=-32 8=-40
s:carav	0=-64
s:carb	3=-37
s:carbo	3=-47
s:card	1=-26 3=39 4=42 5=-66 7=-26 8=-68
s:cardi	0=-32 1=-34 4=29 5=-53 8=-67
s:care	1=-43 2=-27 4=26 5=-65 7=-30
s:caree	0=-51 4=35 5=-35
s:caret	0=29 1=-86 8=46
s:cari	4=32 8=-27
s:caris	7=28
s:carn	0=-66 2=-28 4=66
s:carne	2=-31 4=65
s:caro	2=-34 8=38
s:carol	2=-33 6=27
s:carp	8=-32
s:carpe	7=-28 8=-25
s:carr	2=48 3=-37 5=-32 6=-75 8=-78
s:carre	0=-28 4=46
s:carri	0=-37 1=-43 2=47 3=-36 5=-54 6=-48 8=-41
s:carry	0=55 5=47 7=-39
s:cart	1=-55 2=-65 3=-47 5=-59 6=-45 8=-58
s:carte	8=-30
s:carto	0=-66 2=-56 5=-34 7=-43
s:carv	1=-38
s:carve	1=-34
s:cary	0=-38 2=81 3=-44 4=-72 5=-36 8=-28
s:caryo	0=-43 2=76 3=-35 4=-74 5=-31 8=-26
s:case	0=-58 6=-29 7=-63 8=-45
s:casew	0=-45
s:cash	7=-30
s:cashi	7=-26
s:casi	0=-50 1=-26 2=-28 3=76 4=-27 5=-95 6=-26 7=-40
s:casie	0=-35 3=-33 5=-92 8=40
s:casin	0=-29 3=89 7=-28 8=-40
s:casq	0=83 3=26 5=-28
s:casqu	0=66 3=29 5=-34
s:cast	4=-27 5=-27 6=-38
s:caste	6=-31
s:cata	0=38 1=-39 2=36 4=-50 5=-31
s:catal	0=40 1=-50 4=-39 5=-32
s:cate	0=-69 5=-37 7=-83 8=-81
s:categ	1=64 8=-52
s:cater	0=-61 1=-36 5=-28 7=-66 8=-48
s:cath	0=-66 2=-30 4=-31 5=-44 7=-41 8=-31
s:cathe	1=-40
s:catho	0=-64 1=32 2=-31 4=-39 5=-41 7=-31 8=-26
s:catt	8=-34
s:caug	0=-40 8=33
s:caugh	0=-45 7=-29 8=47
s:caus	0=-44 2=41 3=37 7=-44 8=81
s:caut	1=-71 3=-42 4=-28 8=72
s:cauti	1=-73 3=-35 8=74
s:cava	0=-31 5=27
s:caval	0=-32 5=25
s:cege	0=-32 7=59
s:ceget	0=-40 7=56
s:ceili	8=-27
s:cele	1=57 4=-48 6=-31
s:celeb	1=64 4=-47 5=-28 6=-32 8=-32
s:celi	1=-68 4=-33
s:celib	1=-67 4=-41 5=32
s:cell	1=-27 4=-56 7=-25
s:cella	5=47
s:cellu	0=-34 1=-30 4=-25 5=-27 8=41
s:cent	0=27 1=-70 2=-31 3=25 4=-77 5=-73 6=-35
s:cente	3=34 7=57
s:centr	1=-57 2=-39 4=-83 5=-67 6=-49
s:cerc	0=48 1=50
s:cercl	0=49 1=39
s:cert	0=-35 1=-48 3=-54 4=36 5=-51 6=-28 7=-35 8=32
s:certi	0=-39 1=-49 2=-31 3=-41 4=33 5=-32 6=-29 7=-29 8=30
s:cess	1=27 4=-43
s:cett	6=-28
s:chai	1=35 2=-59 3=-34 4=-37 5=-26 6=-31 8=-59
s:chain	4=-51 7=-29
s:chair	0=27 1=26 2=-52 4=-45 6=-48
s:chal	5=30
s:chale	5=28
s:cham	0=-53 1=-37 4=-27 5=37 6=-61 7=-54
s:chamb	0=-48 1=-34 3=43 5=29 6=-57 7=-53
s:champ	3=-33
s:chan	0=36 1=-45 4=-41 6=-56 7=-73 8=-72
s:chanc	0=28
s:chang	0=-54 2=-34 4=-44 5=74 6=-31 8=-56
s:chann	7=-59
s:chant	0=62 1=-60 3=30 5=-48 6=-31
s:chap	0=-41 2=-61 3=-28 4=-62 5=-54 6=-48 8=41
s:chape	0=-53 1=-47 3=-27 6=-35 8=-36
s:chapl	0=-49 1=29 4=-54 5=-25 7=-25 8=-36
s:chapt	0=46 1=38 7=-48
s:chaq	0=45 3=30 4=-28 5=32 6=-35 8=-48
s:chaqu	0=54 3=26 4=-36 5=35
s:char	1=-79 2=-87 3=-82 4=-72 5=-26 6=-28 7=-101
s:charg	0=-63 1=-54 2=-71 3=-56 5=-79 7=-46
s:chari	0=-74 1=-44 2=-28 4=-63 5=-45 6=-37 7=-37
s:charm	1=29 4=-46 5=49
s:charn	4=-31 5=46
s:chart	0=33 1=-30 3=-26 4=-30 5=-44 6=-39 7=-54 8=-28
s:chas	0=40 4=32 5=39 8=-39
s:chass	0=63 1=-42 4=37 5=-29
s:chast	1=-35 5=70 6=-31
s:chat	0=-28 6=-35
s:chau	0=-77 1=-59 2=-30 4=48 6=-57 8=-67
s:chauf	0=-69 1=-41 3=29 4=34 6=-51 8=-56
s:chaus	4=48
s:chea	0=-47 1=-37 6=-47
s:cheat	6=-39
s:chec	0=-76 1=-73 2=32 3=47 4=-39 5=-32 6=-50 7=-33 8=32
s:check	0=-54 1=-61 3=-53 6=-30 7=-32
s:chee	0=98 1=-25 2=-31 4=-26
s:cheer	0=93
s:chees	1=-28
s:chef	0=-26 5=-35
s:cheff	0=-27 5=-30
s:chem	0=-32 2=-30 3=-29 4=44 6=-27 7=65
s:chemi	0=-36 2=-26 3=-29 5=-25 7=62
s:chemo	4=36
s:cheq	0=32 8=37
s:chequ	0=38 8=41
s:cher	1=-49 2=-41 3=-66 4=-36 5=31
s:cherc	1=-43 2=-45 3=-64 4=-34
s:ches	5=-26 7=-41
s:chev	6=-35
s:cheva	4=29
s:chic	0=40 4=-25
s:chica	0=51
s:chie	1=-49 2=-35 3=-25 5=-37 6=-45 7=-28 8=-45
s:chien	1=-26 6=28
s:chif	1=-44 3=-33 6=-33
s:chiff	0=-38 1=-45 3=-27 6=-30
s:chil	1=32 3=-30 4=40 5=-54 6=-68 7=-42 8=-31
s:child	0=-75 1=53 3=-29 4=-35 5=-55 6=-73 7=-27
s:chim	2=26 4=27
s:chin	3=32 5=-53
s:chino	3=26 5=-43
s:chir	3=-59 4=-102 5=-29
s:chiru	0=-25 3=-37 4=-106 5=-30
s:choc	1=-45 3=-28 8=-30
s:choco	1=-45
s:choe	1=36
s:choeu	1=29
s:choi	0=-34 1=-36 3=-67 4=-64 5=73 6=29 7=-48 8=-44
s:choic	1=27 5=25
s:chois	3=-33
s:chole	2=25
s:choo	1=77
s:choos	1=74
s:chor	0=-47 1=-38 5=-29
s:chora	0=-27
s:chore	6=-35
s:chos	8=-25
s:chose	0=40 8=-27
s:chri	1=82 2=-27 4=-41 6=-36 7=-50 8=-36
s:chris	0=-41 1=76 2=-26 4=-40 6=-37 7=-49 8=-38
s:chro	0=-60 1=-42 2=26 4=-88 5=-68 7=-31 8=-53
s:chrom	4=-100 5=-40 6=-33
s:chron	0=-43 1=-31 4=-36 5=-55 8=-54
s:chur	4=-28 5=-49 6=52 7=-50 8=-43
s:churc	3=-28 4=-38 5=-44 6=55 7=-53 8=-36
s:chut	4=33
s:cinem	4=-27 6=-29
s:cinq	0=-30 7=25
s:cinqu	0=-30 7=36
s:circ	1=25 4=-39 5=51 6=-25 7=-41 8=-41
s:circl	1=53 7=-27
s:circu	5=53 8=-34
s:citi	2=38 4=-51 7=-27
s:citiz	0=-38 7=-32
s:cito	0=38 7=-48
s:citoy	0=49 7=-42
s:civi	2=-35 3=-44 4=-47 5=-54 6=80 7=-68 8=-55
s:civil	0=-35 1=27 6=69 8=-31
s:civiq	1=-26
s:clac	0=38
s:clact	0=32
s:clai	0=-25 2=-35 4=-29 6=-25 7=-30
s:claim	4=-75 6=-46 7=-28
s:clair	4=31 6=25
s:clar	0=77
s:clas	0=-75 2=-46 3=-41 4=-55 5=-81 6=-76 7=-45
s:class	0=-51 1=-107 2=-25 5=-38 6=-28 7=-33 8=-35
s:clau	4=47 8=-44
s:claus	1=-30 4=41 8=-46
s:clea	0=-121 1=-92 2=71 3=-38 4=89 5=-63 6=-64
s:clean	0=-54 1=-59 4=-59 5=-33 8=-37
s:clear	0=-44 1=-26 2=32 3=30 4=95 5=-33 7=-29
s:clef	4=60
s:cler	0=-106 1=-51 2=-52 3=-41 4=-56 5=-81 6=-38 7=-31 8=-33
s:clerk	0=-34
s:clie	1=-54 2=-64 3=-46 4=-98 5=35 6=-48 7=-68 8=-66
s:clien	0=-28 1=-60 2=-61 3=-33 4=-82 5=27 6=-49 7=-71 8=-65
s:clim	0=111 1=-40 4=27 5=-34 7=-60
s:clima	0=129 1=-38 4=-37 7=-67 8=-52
s:climb	0=-40 4=42 8=27
s:clin	0=-32 1=-29 2=-45 4=-43 6=-25 7=-25 8=-29
s:clini	2=-37 4=-52 7=-27 8=-29
s:clint	0=-39
s:cloc	0=-35
s:clock	4=-31
s:clon	0=-26 1=-28 2=-81 8=-33
s:clone	2=-25
s:clos	0=-49 1=-33 4=-29 5=-43 8=-36
s:close	0=-43 5=-36 6=27 8=-32
s:closu	1=-29
s:clot	2=38 4=-42
s:clou	1=-101 4=82 5=-74
s:club	5=64
s:coac	1=-95 3=-49 5=-26 6=-34 7=-33 8=-66
s:coach	4=29 5=-34 8=-53
s:coas	3=-50
s:coch	0=31 1=27 4=41 5=-33 6=57
s:cochl	4=36
s:cock	3=-39
s:cockt	3=-36
s:code	1=-36 8=-43
s:codeb	2=-28
s:coel	4=31
s:coeli	4=45
s:coeu	0=25 4=-62
s:coff	0=-64 3=54 4=-61 6=-32 8=-45
s:coffe	0=-68 4=-47 6=-27 8=-53
s:coffr	1=-46 3=53
s:coif	0=-25 5=-32 6=-44
s:coiff	5=-33 6=-58
s:coli	0=67 3=-41
s:coll	1=-63 2=-73 4=-32 5=50
s:colla	0=-60 6=-45
s:colle	1=-47 2=-55 5=47 6=43 8=-35
s:colli	6=-35 8=-58
s:collo	4=-40
s:colo	1=-51 3=-51 4=47 6=-61 7=-45 8=-77
s:coloc	4=-25 5=41 8=-39
s:colom	5=-39
s:color	4=-36
s:colos	4=37
s:colou	0=-32 1=-29 3=-27 4=63 5=-25
s:colu	0=30 1=-43
s:colum	0=40 1=-40
s:comb	0=72 8=51
s:come	0=28 1=-50 5=-61 6=-57
s:comed	1=-29 5=-70 6=-49 8=-39
s:comi	3=-27 4=-66 6=72 8=-33
s:comin	0=-45 4=-50 6=62
s:comit	0=33 4=-25 7=28
s:comm	0=-43 1=-43 2=-36 3=-72 4=-87 5=-100
s:comma	0=-38 2=50 4=-42 7=-60
s:comme	0=-82 1=-75 2=-58 3=-95 5=-82 6=-47 7=-34 8=-88
s:commi	0=-64 1=-42 2=-43 3=-55 4=-77 5=-54 6=-57 7=40
s:commo	0=-44
s:commu	1=-57 2=-46 3=-55 4=-96 5=-71 7=-69
s:comp	0=-78 1=-47 2=-52 3=31 5=40 6=-25 7=-119 8=-77
s:compa	0=-96 2=-33 3=45 5=30 7=-29 8=-62
s:compe	0=-27 4=55 5=-46
s:compl	1=26 7=-55
s:compo	0=-46 3=-36 4=-33
s:compr	0=28 1=-47 5=-32 8=-45
s:compt	0=-38 1=-84 2=-31 4=-30 5=52 6=-44 7=-101 8=-61
s:compu	4=-33 5=28
s:conc	0=-49 1=-90 2=-37 4=-48 5=-29 6=78 7=-68 8=-100
s:conce	1=-50 5=-41 6=44 7=-48
s:conci	1=-66 4=-25 8=-28
s:concl	4=-44 6=55
s:conco	0=-29 3=68 4=-30 6=-28 8=-56
s:cond	0=-76 1=-57 3=-96 5=-76 6=-65 8=100
s:conda	0=-37 1=-48 3=-52 4=-58 5=-26 8=26
s:condi	0=-37 4=40 5=-25 8=110
s:condo	5=-31
s:condu	0=-32 1=-36 3=-56 4=-30 5=-35 6=-49 8=89
s:conf	0=-102 1=46 8=-63
s:confe	0=-49 2=-51 3=-36 4=-65 5=-33 6=-47 8=-32
s:confi	0=-56 2=55 5=25 7=-33
s:confl	0=-30 5=27 7=29 8=-35
s:confo	0=-40 3=54 8=-28
s:confu	1=73
s:cong	1=-42 2=-26 3=-43 5=-63 7=42 8=-47
s:conge	2=48 4=-45
s:congr	0=-33
s:conj	4=-59 5=-52 8=-42
s:conjo	2=-33 4=-64 5=-51
s:conju	6=-38
s:conn	0=45 1=-46 2=86 4=-91 5=82 6=-53 7=31
s:conna	2=30 6=-26 7=42 8=-42
s:conne	2=52 4=-69 8=-50
s:connu	1=-27 4=-27 5=32 6=40
s:conq	0=-33 5=72
s:conqu	0=-31 4=-25 5=53
s:cons	4=-112 5=-30 6=-132 7=-63 8=-68
s:consc	0=-85 1=34 2=-37 3=-39 4=-64 5=-46 6=-29 8=-48
s:conse	0=39 1=-71 2=-55 3=33 4=-95 5=-27 6=-101
s:consi	1=96 4=35 8=-25
s:conso	4=-26 5=53
s:const	0=-37 1=-50 4=-42 5=-34 8=-25
s:consu	0=-28 1=-67 2=59 4=-86 5=-36 6=-73 7=-111 8=-60
s:cont	0=32 1=-41 4=-38 5=-102 7=-45
s:conta	0=-36 4=-34 5=-32 6=40
s:conte	2=32 3=-84 4=-48
s:conti	0=-25 1=-56 3=39
s:contr	0=40 1=-30 2=-46 4=-47 5=-120 6=-37 7=-51
s:conv	2=-73 3=-84 4=-90 5=-112
s:conva	0=32 1=36 3=-43 5=-48
s:conve	0=-55 4=-40 5=-30 8=-31
s:convi	2=-55 3=-71 4=-85 5=-72 6=-68 7=-60
s:convo	0=49 4=-38 5=-29
s:cook	1=-73 4=-77 7=-34 8=35
s:cookb	7=-28
s:cooke	1=-47
s:coop	0=-41 7=36 8=41
s:coope	0=-29 1=-28 8=45
s:coor	0=-30 1=-28 4=-55 5=-43 6=-29 8=-38
s:coord	0=-46 1=-34 4=-50 5=-45 8=-33
s:copa	5=-65 6=70
s:copai	5=-52 6=72
s:copi	0=-56 2=58 3=61 4=-47 5=-32 6=-50
s:copie	0=-33 2=50 3=32 5=-27
s:copin	6=-51
s:copr	7=-86
s:copro	7=-97
s:coqu	5=80
s:coqui	0=-26 5=86
s:corb	0=49 1=-57 5=41 7=-53
s:corbe	0=-28 5=35
s:corby	0=68 1=-52 7=-46
s:cord	1=-42 2=43 6=-55
s:corde	6=-50
s:corn	0=39 5=-32
s:corne	1=41
s:corp	0=-29 3=-31
s:corpo	0=-58
s:corr	0=-67 1=70 5=-45 6=-39 7=-50 8=-35
s:corre	1=-43 4=32 5=-42 6=-32 8=-29
s:corri	0=-87 1=106 7=-30
s:cors	0=65 2=-39 4=-35 7=-25
s:corse	2=-41
s:cort	0=36
s:corte	0=46
s:cosm	2=-27 5=-30
s:cosme	2=-26
s:cost	0=-69 1=-33 4=-62 5=-42 7=-33
s:coste	7=-29
s:costu	4=-56 5=-43
s:coti	0=-34 2=-29 5=-28
s:cotis	0=-45 2=-32 5=-27
s:couc	2=-29 4=-30 5=28 6=-43
s:couch	3=-34 5=38 6=-55 8=-26
s:coul	0=-36 1=-51 4=-44 6=-32 8=-31
s:coule	0=-61 3=-34 7=29 8=-32
s:coun	1=-121 2=-43 3=-76 4=-107 5=-85 6=-30 8=-98
s:counc	1=-67 2=-52 3=-46 4=-81 5=-81 8=-87
s:couns	0=-62 5=-26 8=-33
s:count	0=63 1=-73 3=-44 4=-61 5=-36 6=-29 7=-49 8=-38
s:coup	0=-106 1=-72 3=-66 4=-76 5=36 6=57 7=-56
s:coupe	5=-32
s:coupl	0=-72 1=-90 3=-62 4=-78 5=56 6=61 7=-46 8=-74
s:cour	0=-66 1=-100 3=-74 4=-37 7=56
s:coura	0=-35 8=-47
s:coure	6=54
s:couri	0=-60 1=-38 7=56 8=-32
s:courr	1=-27 2=43 4=-40 8=-46
s:cours	0=-36 1=-41 2=-31 7=27
s:court	4=-25 6=-49 7=73 8=-27
s:cous	2=60 5=44
s:cousi	2=58 5=48
s:cout	0=-27 3=-41 5=-81 6=-29 7=-39 8=-46
s:coutu	0=-25 1=-36 3=-46 5=-69 7=-41
s:couv	0=-35 1=-53 3=-50 4=-28 8=-39
s:couve	1=-34 3=-38 8=-32
s:cove	0=-43 2=-52 4=-33 5=-34 6=-26 7=-49
s:cover	0=-33 1=-27 2=-31 3=44 4=-26 6=-29 7=-33
s:covi	3=-27 4=80 5=-25 8=-40
s:crac	2=63 3=-25
s:crach	2=82 3=-29 5=26
s:craf	1=-33 7=-51
s:cran	0=-47 4=29 5=-36
s:cras	0=-25 2=-28 4=95
s:crea	0=27 1=-49 7=-26 8=-41
s:creat	0=44 1=-45 7=-31
s:crec	0=-27 3=28 6=-51
s:crech	0=-27 6=-45
s:cred	0=-42 1=-31 5=-34 6=-27 7=-124
s:credi	0=-35 7=-102
s:cret	3=29
s:crete	3=26
s:crew	0=29
s:crick	0=42
s:crie	0=52 2=-33 3=-39
s:crim	0=-74 1=-29 2=-44 3=-41 4=-58 5=-42 7=-29 8=-28
s:crimi	0=-57 1=-68 2=-31 4=-54 5=-34 6=-34 7=-36
s:crip	4=-31
s:cripp	4=-35
s:cris	0=-66 1=-45 2=-28 5=-39 8=-48
s:crise	4=51
s:crisi	0=-36
s:crisp	8=-28
s:crit	0=52 1=-40 3=-51 4=-88 5=-52 6=-52
s:criti	0=55 1=-44 3=-50 4=-73 5=-61 6=-46
s:croh	4=72
s:croi	0=31 2=-26 3=-35 5=-42 6=54 7=-58 8=-35
s:cros	0=-57 1=-34 3=-28 4=-51 5=-44 6=-28 7=53 8=-36
s:cross	4=-34 5=-37 8=-29
s:crow	8=-27
s:croy	0=-27 4=-27 5=-51 6=51
s:croya	6=54
s:croyd	0=-31 1=-39 3=38
s:crut	8=-38
s:crutc	8=-37
s:crys	2=-31
s:cryst	2=-27
s:cuis	0=-54 1=-86 4=-70 6=-52
s:cuisi	0=-65 1=-80 4=-73 6=-60 7=-25
s:cult	0=-54 1=-34 2=-33 5=-39 6=-28 7=-29 8=-32
s:cultu	0=-42 7=-31 8=-25
s:cura	2=-59 4=46
s:curat	2=-50 4=42
s:curi	1=-28
s:curio	2=-25 5=-38
s:curr	0=-28 4=-25 8=57
s:curre	0=-27 8=56
s:cust	0=-35 1=-85 2=-31 3=-51 4=-56 5=-55 6=-30 7=-47 8=-45
s:custo	0=-45 1=-75 2=-44 3=-33 4=-54 5=-66 6=-26 7=-46 8=-51
s:cutt	5=-40
s:cutte	5=-32 6=-27
s:cycl	0=32 1=35 4=33 7=-27
s:cycle	4=29 8=-25
s:cycli	7=-26
s:cymr	0=46 3=-31
s:cyni	0=-41 1=-54 4=-43 5=-34 6=-35
s:cynic	1=-74 4=-36 6=-30
s:cyniq	1=-42
s:cyp2	2=68 4=-53
s:cyp21	2=62 4=-54
s:dage	7=36
s:dagen	7=42
s:dail	0=36 1=25 3=-30 5=-30 8=-70
s:dair	4=-29
s:daka	0=43 3=-28 8=-28
s:dama	8=44
s:damag	6=-25 8=30
s:danc	1=-27 6=-50 7=-48 8=-35
s:dance	0=36 5=27 7=-50
s:danci	0=-26 5=43
s:dang	8=54
s:dange	8=52
s:dani	0=-34 4=-38 5=-59
s:danis	4=-36
s:dans	2=-25 5=-37 6=32
s:danse	5=-40 6=45
s:dash	2=-26 4=-28
s:dashb	2=-26 4=-30
s:dass	0=-33 1=55 4=-28
s:dassa	0=-43 1=47
s:data	0=-55 7=-68 8=-28
s:datab	0=-43 2=35 8=-26
s:date	0=25 4=-54 5=-85 6=66
s:datin	2=-27 3=-25
s:daug	5=-33 7=-57 8=30
s:daugh	4=27 7=-48
s:deac	1=-52
s:deaco	1=-47
s:dead	0=-35 1=-26 4=-27
s:deadl	0=-25
s:deaf	2=57
s:deafn	2=50
s:deal	0=-51 2=-29 5=-61 7=-45 8=-28
s:deale	1=32
s:deat	1=41 5=-48 8=-42
s:deba	0=-64 1=38 4=-28 6=-35 7=-44
s:debap	1=77
s:debat	0=-43 7=-40
s:debo	0=33 1=30 4=26 5=-59
s:debou	0=54 5=-49
s:debu	0=-28 1=29 5=-26
s:debun	1=53
s:deca	0=-28 8=-47
s:decad	8=-31
s:dech	0=-48 7=51
s:decha	0=-30 7=28
s:dechi	0=-35 7=30
s:deci	0=-44 2=62 4=-56 8=-50
s:decid	0=-41 2=66 4=-43 8=-30
s:deck	1=-34
s:decl	0=45 1=25 2=38 3=35 4=39
s:decla	2=-27 4=68 7=-50
s:decli	2=66 3=36 4=-51 7=28 8=-33
s:deco	0=-29 1=-38 2=50 8=-35
s:decor	5=-27
s:decou	1=-27 2=34 4=-48 8=-36
s:decr	0=-53 1=66
s:decri	1=29
s:decro	0=-38 1=53
s:dedu	7=70
s:deduc	7=46
s:deep	1=47
s:deepl	1=48
s:defe	0=62 1=-26 2=45 5=-60 6=-52 8=-72
s:defea	1=-50
s:defec	2=55 4=35
s:defen	0=77 4=-50 5=-46 6=-63 8=-74
s:defi	0=-57 2=53 3=-31 4=-27 5=-36
s:defic	2=59
s:defil	0=-53
s:defin	0=54
s:degr	0=-45 1=77 3=-43 5=-36 6=-48 8=51
s:degre	1=-41 3=-35 6=-35
s:degro	1=51
s:deis	1=62
s:deje	1=27 4=41 8=-27
s:dejeu	1=33 4=36
s:dela	0=-44 1=-38 4=-68 6=-25
s:delai	4=-48
s:delay	0=-26 4=-34
s:dele	1=-63 4=-77 5=-68 6=-55 8=-83
s:deleg	1=-62 2=-71 3=-40 4=-64 5=-64 6=-52 8=-70
s:delet	0=-27 2=47 3=60
s:deli	0=-82 1=-32 2=-33 4=-76 5=34 8=-66
s:deliv	0=-56 2=-27 4=-63 6=-25 8=-78
s:delo	7=-39
s:delt	2=26 4=-26
s:dema	0=-39 2=-86 4=25 6=25 8=-88
s:deman	2=-90 6=35 8=-55
s:demar	0=-28 1=-29 5=-28
s:deme	0=-27 6=-44
s:demen	0=-34 4=35 6=-34
s:demi	1=26 7=28
s:demis	1=29 7=27
s:demo	0=32 1=-38 2=-30 3=-47 4=-59 5=-80 6=-41 7=-73 8=35
s:democ	0=38 1=-68 2=-27 3=-33 4=-40 5=-29 6=-38 7=-81 8=-41
s:demon	0=-29 4=-32 5=-59 6=-50 8=48
s:deni	6=51
s:denie	5=-28 6=58
s:dent	0=-60 1=-39 2=-58 4=-53 5=-36 6=-26 8=-33
s:denta	1=-25 2=-44 4=-47 5=-27
s:denti	0=-50 3=-31
s:denud	5=32
s:denv	0=31 7=-42
s:denve	0=27 7=-36
s:depa	1=-42 4=-54 6=-47 8=-49
s:depar	1=-33 4=-41 5=36 6=-38 8=-63
s:depe	0=-38 8=-51
s:depen	0=-31 8=-59
s:depis	5=-25
s:depl	0=-40 6=-33 8=-42
s:depla	0=-26 4=30 5=33 6=-54
s:deplo	2=-25 4=-29 8=-33
s:depo	2=-45 3=36 4=-39 5=-54 7=28
s:depor	7=-28
s:depos	3=32 5=-30 8=-45
s:depr	0=-38 2=-29 4=47 5=-54 6=-37 7=-41 8=-53
s:depre	0=-35 1=-25 2=-28 4=27 5=-41 6=-44 7=-52 8=-51
s:depri	4=49
s:depu	1=-30
s:depui	5=28
s:deput	0=29 1=-36 6=-62 7=26 8=-30
s:derb	0=-39 5=-36 8=64
s:deri	7=-31
s:deriv	7=-39
s:derm	4=-34
s:derma	4=-32
s:dern	1=-31 3=-29 4=57 5=-55 6=26
s:derni	3=-39 4=82 5=-43 6=38
s:derr	5=-39 8=71
s:derri	5=-45 8=68
s:desa	0=104 1=-27 6=-26
s:desac	0=25 3=26
s:desar	0=36 1=-25
s:desc	0=51 6=-31
s:desce	2=32 5=-47
s:descr	0=62 5=49
s:dese	1=37
s:desel	0=31
s:desi	0=-64 1=-57 2=-43 3=-89 4=-52 5=-58 6=-65 7=25 8=-58
s:desig	0=-51 1=-69 2=-46 3=-89 4=-97 5=-83 6=-71 8=-59
s:desk	1=-41
s:deso	1=27 3=-40 4=40
s:desor	1=37 3=-37 4=47
s:dess	4=-59 5=-36 8=-58
s:dessi	4=-59 5=-40 6=-33 8=-53
s:dessu	6=30
s:dest	3=39 8=-28
s:deta	1=-51 3=-50 4=31 5=27 7=39 8=-26
s:detac	3=-46 4=53 7=50
s:detai	1=-42 4=-32 5=38
s:dete	0=-66 1=-26 4=-31 5=-61 6=-52 7=-44
s:detec	0=-29 1=-30 2=34 3=-62 4=-37 8=-37
s:deten	0=-62 1=-37 3=56 4=-29 5=-36 6=-31 8=62
s:deter	0=-43
s:deto	3=-40 6=-45
s:detou	3=-31
s:detr	0=-67 7=72
s:detro	0=-66 7=44
s:dett	8=-28
s:deva	5=-30 7=25
s:devan	8=-32
s:deve	0=-55 1=-73 2=-55 4=-91 5=25 8=-61
s:devel	0=-50 1=-80 2=-39 3=-88 4=-75 5=-60 7=-28 8=-25
s:deven	1=40 5=68 7=39
s:dever	3=88 4=-32 8=-29
s:devi	0=-37 3=-59 4=-61 6=72
s:devic	3=-26 4=-57
s:devis	3=-29
s:devo	0=-60 4=-53 5=-39 6=-32 8=-29
s:devol	0=-26
s:devop	0=-25
s:devot	1=27
s:devou	1=-33 4=-31
s:devr	3=-69
s:diab	1=-35 2=-38 5=-35 8=-36
s:diabe	0=-26 1=-33 2=-28 4=37 5=-40 6=-30 8=-32
s:diag	0=-26 2=33 8=-44
s:diagn	2=49
s:diagr	2=-28 8=-44
s:dial	2=-41 6=-28 7=-66
s:dialy	6=-25
s:diar	0=-42 7=-29
s:dick	1=-33 4=75
s:dict	0=64 1=-34 3=-49
s:dicta	0=74 3=-47 4=65
s:dicti	1=-29 4=-61
s:diet	0=-35 1=-33 2=-25 4=-45
s:dieti	4=-46
s:diff	0=-34 1=-30 2=-41 5=43 6=-35 7=-28
s:diffe	5=53 6=-36 7=-30
s:digg	0=68 8=-26
s:digge	0=62 8=-30
s:digi	0=-36 2=-31 6=-35 8=-47
s:digit	0=-29 2=-25 6=-35 8=-48
s:dima	0=52 5=-52 6=33
s:diman	0=59 5=-56
s:dini	8=-32
s:dinn	0=-29 1=-52 4=-45 5=54 6=-49
s:dinne	1=-46 4=-40 5=46 6=-45
s:diog	1=80
s:dioge	1=72
s:dipl	0=-82 1=-39 3=-83 4=-38 7=-26
s:diplo	0=-75 1=-33 3=-74 4=-53 7=-30
s:dira	0=66
s:dirai	0=69
s:dire	0=-97 1=-28 3=-68 4=-75 5=34 7=-37
s:direc	0=-90 2=-36 3=-66 4=-65 5=31 7=-51
s:diri	0=26 1=-63 2=-34 4=-51 5=-40 6=-32 7=60 8=-58
s:dirig	0=44 1=-58 2=-35 4=-43 5=-43 6=-30 7=50 8=-59
s:disa	1=-39 2=-31 3=-44 7=-31 8=-42
s:disab	0=-39 7=-27 8=-28
s:disag	5=-25
s:disai	3=-36 8=-25
s:disc	0=-46 1=33 2=-49 3=-50 4=25
s:disca	4=37 8=-41
s:disch	0=-32 4=44 5=-47 6=49 8=46
s:disci	0=-28 1=77 7=29
s:discl	0=-39 3=-40
s:discr	0=34 2=-31
s:discu	0=-55 1=29 5=31 6=-29
s:dise	0=31 1=-31 2=47
s:disea	1=-31 2=55 4=-33
s:disen	0=36 7=33
s:dish	3=-25
s:dishe	3=-31
s:disi	0=28
s:disl	0=67
s:disli	0=59
s:dism	5=37 8=118
s:dismi	5=27 8=93
s:diso	2=47 4=-66 8=26
s:disor	2=54 4=-70 8=30
s:disp	0=-71 1=-36 2=-28 3=31 4=-89 6=-60 8=25
s:dispa	0=-34
s:dispe	3=62 8=43
s:displ	4=-38 8=-26
s:dispo	4=-25 6=-26
s:dispu	0=-50 4=-37 7=33
s:disq	8=72
s:disqu	5=29 8=75
s:diss	4=-25 6=-47 8=-45
s:disse	0=-91 6=-34
s:dissi	0=36 8=-33
s:disso	0=39
s:dist	0=76 1=-36 3=-25 4=38 5=-52 6=-69 8=-55
s:dista	4=-28 6=-32
s:distr	0=76 1=-33 5=-31 6=-47 8=-47
s:dive	0=49 6=-47 7=-26
s:diver	0=50 6=-55 8=-33
s:divi	0=-29 4=-34 7=31 8=-36
s:divin	2=31
s:divis	0=-26 7=37
s:divo	0=-53 5=60 6=-52 7=-40 8=-44
s:divor	0=-54 5=54 6=-47 7=-44 8=-40
s:diwa	1=-28 4=-25 5=-27
s:diwal	4=-31
s:dock	0=27 7=35
s:doct	0=-73 1=-31 2=-55 3=-89 4=52 5=-53 6=-68 8=-79
s:docte	1=-58
s:docto	0=-77 2=-72 3=-74 4=72 5=-47 6=-58 8=-88
s:docu	0=-62 2=-27 3=-55 5=-39 6=-28 7=-68 8=-53
s:docum	0=-57 2=-40 3=-27 4=-25 5=-46 7=-66 8=-53
s:docus	3=-33
s:does	1=41 2=35 4=31 5=-26 6=-35
s:dogm	1=-38
s:doig	0=-48 1=-37 2=-35 3=31 5=-50 6=-48 8=-42
s:doigt	0=-26 2=-25 4=-55 5=-26 6=-28 8=-36
s:doin	0=-25 4=-29 8=92
s:domi	0=-51 2=-50 4=-33 5=35 7=-26
s:domin	0=-27 2=-41 5=35
s:dona	0=58 1=61 2=31 3=-26 8=-27
s:donat	1=60 2=26 3=-31
s:donk	1=-40
s:donke	1=-37
s:donn	1=25 2=31 3=92 4=-64 6=-52 7=-37 8=-76
s:donne	3=71 4=-44 6=-38 7=-35 8=-61
s:dono	0=-48 1=-33 2=53 8=-35
s:door	1=-39 4=73 6=-67
s:doorm	7=33
s:dorm	0=-48 3=50 6=37
s:dorme	3=43 6=45
s:doss	0=-39 1=-43 2=44 5=-29
s:dossi	0=-28 1=-26 2=36 5=-25
s:doua	7=-30 8=-38
s:douan	7=-35
s:doub	0=-94 2=-43 3=-27 4=-38 5=-46 6=-64 7=-42 8=-66
s:doubl	0=-59 1=-31 2=-46 5=-44 6=-36 7=-31 8=-61
s:doubt	0=-27 1=35
s:douce	4=30
s:doule	4=-26
s:dout	3=-43 4=-28
s:doute	3=-35
s:douz	1=-38 2=-45 4=45 5=-53 8=-39
s:down	0=25 4=-44
s:doyl	6=33
s:draf	0=-42 2=-30 4=-32 8=-32
s:draft	0=-49 1=-26 4=-33
s:drag	0=-59 5=32
s:dragu	5=30
s:drai	1=-53
s:drain	0=30 1=-46
s:dram	7=34
s:drap	0=-30 2=-26
s:drape	0=-39 2=-35
s:drau	5=44
s:draug	5=47
s:draw	1=-31
s:drawi	1=-38
s:drep	2=75 4=-84
s:drepa	2=85 4=-77
s:dres	5=-41
s:dress	5=-30
s:drie	0=-28
s:drin	0=-84 1=-77 4=113 5=-46 6=-32 7=-39 8=46
s:drink	0=-53 1=-37 4=95 5=-26 8=-36
s:driv	0=-74 1=-103 2=-63 3=-45 5=34 6=-99 7=54 8=46
s:drive	0=-84 1=-57 2=-36 5=57 6=-83 7=55 8=-86
s:drivi	0=-33 1=-38 5=-50 7=-34 8=55
s:drog	8=59
s:drogu	4=-34 8=54
s:droi	1=-27 2=-47 4=-54 5=-77 6=-52 7=-64 8=-35
s:droit	1=-77 2=-27 4=-35 5=-37 6=-54 7=-33
s:drol	1=-30
s:drop	0=-36 3=-47 4=29
s:dropp	8=34
s:drov	7=-45
s:drug	1=-32 8=-48
s:drui	1=38
s:drum	0=-33 8=-33
s:drumm	0=-27
s:duba	3=48 4=-27
s:dubl	0=63 6=-49
s:dubli	0=44 6=-52
s:duch	2=42
s:duche	2=34
s:dund	0=28 1=29
s:dunde	0=28 1=33
s:dura	3=-32 5=-54
s:durab	3=-29 5=-40
s:durh	1=-51 8=62
s:durha	1=-49 8=62
s:duri	4=27 7=-35 8=-25
s:durin	7=-32 8=-27
s:duti	1=41 4=56 8=-46
s:dutie	1=38 4=54 8=-34
s:duva	3=-30
s:dyin	0=56
s:dyna	3=80 4=-50 8=-38
s:dynam	3=106 4=-51 8=-41
s:dysl	0=-34 4=62
s:dysle	2=-27 4=63
s:dysp	4=65
s:dyspr	4=67
s:dyst	4=41
s:earl	0=-106 1=-72 2=29 4=69 5=-29 6=-51 7=-28 8=59
s:easi	1=-54 4=44 7=50
s:eati	1=49
s:eatin	1=39 4=-38
s:eben	1=-43 2=-31 4=28 5=-30 6=41
s:ebeni	1=-38 5=-39 6=42
s:ecar	3=26 8=-31
s:ecart	1=41 3=32
s:echa	1=-26 5=62 6=-41 8=-25
s:echan	1=-25 5=49 6=-55
s:eche	1=-37 3=38 4=28 5=-45 6=-26 8=-33
s:echel	4=51
s:ecla	4=27
s:eclai	8=-35
s:ecol	0=65 1=37 2=-28 3=-69 4=-37 5=-80 7=-84 8=-43
s:ecolo	0=45 1=40 3=-28 7=-81
s:econ	1=-52 2=-31 4=-66 5=-52 6=-41 8=-55
s:econo	1=-59 2=-29 4=-64 5=-45 6=-43 8=-44
s:ecop	4=-27 8=81
s:ecou	3=-25
s:ecout	1=-25
s:ecri	3=39 6=-28 7=-51
s:ecrir	3=38
s:ecrit	0=-31 3=45 8=43
s:ecze	3=27 5=-40 6=-36
s:eczem	3=31 4=25 5=-35 6=-28
s:edit	0=-70 1=-78 2=-74 3=-37 4=-74 5=-78 6=-84 8=-91
s:edite	0=-64 1=-50 5=-31 6=-36
s:editi	0=-25
s:edito	0=-69 1=-41 2=-37 4=-25 5=-27 6=-27 7=27 8=-43
s:editr	1=-35
s:educ	0=-82 2=-26 5=-78 6=-39 7=50
s:educa	0=-73 2=-26 4=-35 5=-80 6=-37 7=52
s:effa	8=-55
s:effac	3=35 8=-57
s:effe	0=-35 1=38 5=-32
s:effec	0=-25 1=49 5=-29
s:effi	1=39
s:effic	1=31
s:egli	5=-28
s:eglis	5=-31
s:egoi	1=60
s:egois	1=53
s:ehpa	1=-25 5=-32
s:eigh	0=-79 1=-66 3=-48 4=51 5=-44 8=51
s:eight	0=-34 6=26 8=60
s:elbo	7=-32
s:elbow	7=-37
s:elde	8=57
s:elec	0=-29 2=-47 3=-44 4=-67 5=-60 6=-52 7=27 8=32
s:elect	0=-41 1=-29 2=-37 3=-48 4=-70 5=-53 6=-56 8=38
s:elev	0=-43 1=43 2=-38 3=-63 5=-57 6=45 8=-46
s:eleve	3=-52 5=-32 6=27 8=-29
s:elle	5=-33 6=52
s:emai	1=-32 4=50 8=-60
s:emba	0=-26 1=-25 3=50 7=-54 8=-33
s:embas	7=-44
s:embau	0=-25 3=38 5=-37 8=-46
s:embe	6=-25 8=48
s:embez	6=-31 8=52
s:embo	4=43
s:embr	1=-30 2=73 4=-58 6=-39
s:embra	6=-48
s:embry	2=69 4=-53 5=-28
s:emer	0=-31
s:emil	0=38
s:emir	0=-37
s:emira	0=-33
s:emma	5=-62
s:emman	5=-55
s:empi	0=31
s:empir	0=26
s:empl	0=-61 1=-47 4=-61 5=-96 7=-69 8=-57
s:emplo	0=-73 1=-51 3=39 4=-54 5=-99 7=-99 8=-55
s:empr	0=-64 1=-64 2=-52 3=43 4=-78 5=-81 6=-77 7=-26 8=-107
s:empre	0=-71 1=-56 2=-53 3=37 4=-81 5=-76 6=-79 7=-25 8=-109
s:enca	0=26 4=-49 5=-28 6=-37
s:encad	4=-49 5=-34 6=-34
s:ence	4=59
s:encei	4=44
s:ench	0=71 1=33 2=-36
s:encha	0=92 2=-37
s:encl	2=52 3=41
s:enclo	2=52 3=37
s:enco	0=45 1=-31 5=59 8=-38
s:encor	0=42 1=-31 5=39 8=-29
s:ende	0=-57 1=32 2=-30 3=-33 6=-28 7=-45
s:endo	4=49
s:endom	4=43
s:endu	1=-39 2=60
s:endui	1=-30
s:endur	2=65
s:ener	0=-30
s:energ	0=-37 1=-30 5=-33
s:enfa	3=-40 5=-49 6=-29 7=-35
s:enfan	0=-25 1=36 2=-35 3=-44 5=-41 6=-43 7=-44
s:enga	0=-75 3=-41 4=-35 5=-50 6=31 7=29 8=-38
s:engag	0=-69 3=-39 4=-32 5=-51 6=30 7=40 8=-45
s:engi	1=-26 2=-93 3=-60 4=-85 5=-81 6=-27 7=-33 8=-76
s:engin	1=-37 2=-86 3=-52 4=-95 5=-84 8=-67
s:engl	1=-44 2=-47 7=-26
s:engla	0=-49 1=-31 7=-28
s:engli	2=-34
s:enha	3=-45 4=-36 8=48
s:enhan	3=-37 4=-28 7=-27 8=59
s:enjo	0=41 4=-28
s:enli	0=-33 1=30
s:enlig	0=-45 1=31
s:ennu	5=-53
s:enqu	0=-49 1=-26 3=-25 4=-28 6=-43 7=-28 8=-97
s:enque	0=-50 1=-34 6=-35 8=-79
s:enre	0=-35 1=-44 2=-27 3=62 4=-42 6=-37 8=-28
s:enreg	0=-32 1=-40 3=68 4=-38 6=-41 8=-25
s:enro	0=-40 3=37 4=-39 8=-50
s:enrol	0=-40 3=126 4=-27 8=-48
s:ense	0=-59 2=-26 3=-29 4=-34 5=-102 7=-34
s:ensei	0=-54 2=-32 3=-47 4=-36 5=-79 7=-32
s:ensem	4=-37 5=-53 6=31
s:ente	0=-44 1=47 4=42 8=25
s:enten	4=59 6=-34
s:enter	1=54 4=-28 5=-35
s:enth	5=-34 8=-60
s:enthu	8=-54
s:entr	0=-52 1=-25 2=-46 3=72 4=-62 8=59
s:entra	0=-34 6=-25 8=-26
s:entre	0=-58 1=-42 2=-45 3=29 4=-76 7=33 8=-37
s:envi	2=29 4=-27
s:envis	2=29 4=-43
s:envo	3=-29 5=75
s:envoi	5=44
s:envoy	0=-32 3=-27 5=57 7=26
s:enzy	2=-25
s:epau	5=34
s:epic	0=-62 1=31 5=-35 6=-47 7=-27 8=-33
s:epict	1=79
s:epicu	0=-56 6=-33
s:epil	2=-42 3=-41 4=50 5=-28
s:epile	2=-26 4=66 5=-25
s:epip	2=-46 4=53
s:epipe	2=-30 4=45
s:epis	2=-44
s:episo	2=-43
s:epou	0=-34 4=-44 5=27 7=28 8=-43
s:epous	4=-38 8=-45
s:epre	8=28
s:epreu	8=47
s:equa	6=34 7=32
s:equal	7=56
s:eque	0=-38
s:equi	1=-40 3=-27 8=-49
s:equil	2=53
s:equip	1=-46 2=-44 3=-27 7=-70 8=-40
s:equit	0=-27 6=-33
s:erec	5=33
s:erect	5=26
s:ergo	1=-38
s:ergon	1=-33
s:erot	6=-30
s:eroti	5=30
s:erre	0=-38 1=-35 4=-30 5=51 6=26 8=26
s:erreu	0=-36 1=-36 4=-44 5=54 6=27 8=39
s:erro	8=-57
s:esca	4=-38 5=-27 8=-69
s:escal	8=-52
s:escap	4=-31
s:esco	1=-31 5=-46 8=-35
s:escor	1=-27 5=-54 8=-39
s:escr	3=-31 8=-36
s:escro	3=-32 5=-27
s:espa	0=-30
s:espr	0=-45 7=-26
s:espri	0=-35 5=-26
s:essa	1=-62 3=35 6=-53 8=-61
s:essai	4=-34 5=-29
s:esse	7=-25
s:esta	0=-27 2=47 7=-29 8=-27
s:estab	0=53 2=40 8=-25
s:estat	0=-74
s:esti	0=-68 3=-35
s:estim	0=-70 3=-29
s:esto	0=-29
s:eston	0=-28 3=-26
s:etab	2=44
s:etabl	2=44 4=26
s:etai	1=-45 3=-39 5=31
s:etaie	6=26
s:etal	0=-31 1=-41 2=-32 5=61 6=-26 8=-26
s:etale	5=54 8=-31
s:etalo	1=-29 2=-33 5=48
s:etan	0=-27 1=40
s:etat	0=-34
s:etei	5=29
s:ethi	0=-69 2=-49 3=-36 4=-36 5=-50 6=-25 7=-75 8=-49
s:ethic	0=-66 2=-32 4=-29 5=-30 7=-85 8=-41
s:ethiq	5=-34 6=-25
s:etie	0=-30 1=-37
s:etien	1=-29
s:etiq	0=31
s:etiqu	0=28
s:etoi	1=63
s:etoil	1=48
s:eton	0=-35 5=-31
s:etonn	0=-58 5=-32
s:etud	0=-53 2=-43 4=-50 5=-41 6=-47 7=-73 8=-66
s:etude	1=26 7=-37 8=-35
s:etudi	0=-74 1=-53 2=-46 3=-38 4=-31 5=-50 6=-67 7=-52 8=-44
s:euro	0=83 1=-75 2=-38 4=-38 5=-51 6=-43 7=-107 8=-54
s:eurod	3=27
s:europ	0=47 1=-59 2=-26 3=-31 4=-28 5=-32 6=-37 7=-109
s:euros	0=85
s:eusto	7=-29
s:evas	0=-29
s:evasi	0=-27
s:even	2=-40 3=-33 5=-69 6=-65 8=-70
s:evene	0=-30 1=-32 4=53 5=-33
s:eveni	0=25 1=64 2=-25 3=-34 4=-65 5=-31 6=-30 8=-49
s:event	1=-38 5=-31 7=-40
s:ever	1=36 3=-56 4=-61 5=30 7=-29 8=-49
s:every	0=50 1=40 4=-54 6=36 7=-55 8=-41
s:evid	1=42
s:evide	1=48 4=-30
s:evit	0=-29 1=-40 2=-29 4=107 5=-42 6=-28 7=-25 8=-50
s:evite	5=-26 8=-52
s:evol	2=-39
s:evolu	2=-48
s:evoq	1=43 4=-57 6=59
s:evoqu	1=32 4=-57 6=47
s:exam	0=-47 1=39 2=-34 4=-62 5=-44 6=-41 7=-29
s:exame	4=-51
s:exami	0=-31 1=60 3=-43 4=-26
s:exce	0=-42 1=27 2=-30 3=-39 4=-34 6=-28 8=-112
s:excel	1=-70 3=-43 7=34 8=-56
s:excep	1=62
s:exch	0=-65
s:excha	0=-52
s:excl	4=34
s:excu	1=52 8=-47
s:excus	1=51 8=-44
s:exec	0=-28 1=-32 2=28 4=-61 5=-25 6=-33 7=45 8=-38
s:execu	0=-25 1=-40 2=35 4=-44 5=-35 6=-28 7=52 8=-32
s:exem	0=29 4=28
s:exemp	0=25
s:exer	8=30
s:exerc	8=31
s:exet	7=32
s:exete	7=30
s:exhi	0=-31 6=-29
s:exhib	0=-30
s:exil	0=-41
s:exis	0=-56 1=71 5=-49 7=-26 8=-30
s:exist	0=-41 1=64 4=-31 5=-43 7=-35 8=-33
s:exom	2=65 4=-59
s:expa	2=41 3=-34 4=-42 5=-39
s:expan	2=41
s:expat	3=-25 4=-38 5=-27
s:expe	1=-40 2=-26 3=-81 5=51 8=-88
s:expec	0=-32 6=26
s:expel	0=28
s:expen	5=59
s:exper	0=-39 1=-44 3=-72 6=-45 8=-46
s:expl	0=-28 1=26 3=-32 4=-25 5=43 7=-72 8=-52
s:expla	0=-59 1=31 5=-26 7=-36
s:expli	2=-25 3=-26 4=-27 5=76
s:explo	0=-34 8=-83
s:expo	5=-34 7=-36 8=-37
s:expor	0=27 5=-25
s:expos	0=-31 8=-28
s:expr	2=-40
s:expre	2=-32 3=-31
s:expu	8=57
s:expun	8=47
s:exte	4=-28 7=-30
s:exti	0=51 8=-29
s:extin	0=56 8=-34
s:extr	1=-71 3=-49 4=-58 6=-33 7=-26
s:extra	0=-25 2=-56 3=-29 5=55
s:extre	0=32 1=-42
s:eyes	4=68
s:eyesi	4=66
s:fabi	0=98 7=-39
s:fabia	0=91 7=-45
s:fabr	0=-39 3=-40
s:fabri	0=-32 3=-26
s:facad	8=-25
s:face	1=-27 3=33 8=26
s:faceb	0=29
s:facep	3=48
s:faci	0=-63 1=-55 3=54 4=-64 5=-37 6=-26 7=-33 8=-41
s:facia	0=-59 1=-26 2=-26 3=52 4=-48 5=-33 6=-33 7=-70 8=-37
s:facil	7=32 8=-39
s:facin	8=30
s:fact	1=-48 4=-50 6=-36
s:facte	0=-30
s:facto	1=-27 4=-44
s:factu	0=-28 8=40
s:faib	4=-50 5=42
s:faibl	4=-44 5=39
s:fail	1=-39 3=28 4=71 5=-55
s:faile	1=-36 3=53 4=39 5=-28
s:faili	8=44
s:faill	4=51 5=-38 8=-28
s:fain	4=37
s:faint	4=42
s:fair	0=40 1=-38 2=-30 3=-57 4=-34 5=-33
s:fais	4=-28 5=62 6=-29
s:faisa	5=56 6=-29
s:fait	1=-34 3=31 4=-70 5=75 6=-45 7=-56 8=-61
s:faith	0=-32 1=-36 5=31 6=-47
s:fall	3=26 8=-35
s:fals	8=72
s:falsi	8=50
s:fami	0=43 2=25 3=-33 4=-124 7=-41 8=-29
s:famil	0=53 2=26 3=-40 4=-133
s:fanc	2=57 4=-27
s:fanci	6=35
s:fara	5=-38
s:farag	0=26 5=-40
s:farm	1=-29 2=-25 4=-27 5=-46 6=-54 7=-51 8=-33
s:farme	0=34 1=-25 4=-43 5=-33 6=-28 7=-46 8=-26
s:fasc	0=34 4=55 7=-36 8=-61
s:fasci	0=33 4=65 8=-54
s:fasl	0=52 6=-39 8=-26
s:fasla	0=61 6=-37 8=-25
s:fast	0=-35 3=-36
s:faste	4=30
s:fath	2=31 4=-60 7=67 8=25
s:fathe	1=-34 2=36 4=-50 7=62 8=41
s:fati	0=-25
s:fatig	0=-30 4=31
s:faul	1=-29 2=40 8=-35
s:faur	0=-35
s:faut	1=-46 5=65 6=-49
s:faute	5=-26
s:favo	0=76 8=-40
s:favor	0=36 8=-26
s:favou	0=52 2=-41 8=-28
s:fdse	7=89
s:fear	1=-40
s:feat	1=-40 7=-38
s:featu	1=-45 7=-40
s:febr	0=-39 7=42
s:febru	0=-54 7=29
s:fede	1=-55 2=46 5=-26 7=-90
s:feder	1=-50 2=44 7=-76
s:fell	0=-33 1=31 7=-31
s:fello	0=-40 1=25 7=-28
s:felon	0=-34
s:femi	0=31 1=26 5=-29
s:femin	1=33
s:femm	0=-59 1=-64 2=-45 3=-44 5=65
s:femme	0=-55 2=-35 3=-27 4=-68 6=99 7=-26 8=-37
s:fence	7=-28
s:ferm	2=-39 5=-31 7=-59
s:ferme	2=-26
s:ferr	0=-37 1=-31 4=-42 5=-58 6=-27 7=67 8=-36
s:ferro	0=-31 5=-66
s:fert	0=-28 4=-41
s:ferti	4=-35
s:fest	0=-28 1=-40 6=-43 7=-38
s:festi	1=-38 5=-31 6=-34 7=-42
s:fetc	1=-30
s:fetch	1=-42
s:feti	0=-42 5=66
s:fetic	5=45
s:fetis	0=-39
s:feui	2=-28 6=-25 7=26
s:feuil	2=-28 7=38
s:feve	2=26 4=-31 5=-31 8=-27
s:feyd	5=-40
s:feyde	5=-36
s:fian	1=-56 3=-38 4=-37 5=-28 6=42 7=-41 8=-61
s:fianc	0=-77 1=-39 4=-37 6=67 7=-28 8=-50
s:fiann	0=68
s:fibr	0=-36 4=35 7=-34
s:fibro	4=44
s:fich	0=-29 2=30 4=32 7=-43 8=-40
s:fiche	5=-35 8=29
s:fichi	3=42 8=-58
s:fict	1=-35 7=-42 8=-38
s:ficti	1=-32 7=-42 8=-31
s:fide	0=51 1=36 5=-48 6=-58 7=-31 8=-34
s:fidel	0=53 2=-26 3=-29 4=-26 5=-41 6=-67 7=-39 8=-31
s:fiel	0=-59 1=-31 3=-32 4=-54 5=-29 6=-29 7=-44
s:field	0=-32
s:fier	1=29 4=-39 5=-26 7=-30
s:fierc	0=53
s:fiert	0=-51
s:fiev	4=25
s:fift	4=-39 6=30 8=-39
s:fifte	1=28
s:figh	0=72 5=-36
s:figu	0=53 2=62
s:figur	0=43 2=70
s:fija	3=-29 8=59
s:fijai	3=-29 8=60
s:file	0=48 1=-35
s:fili	0=-58 1=-59 2=-53 4=-59 5=-42
s:filia	2=-50 4=-59 5=-29
s:filin	1=-51
s:fill	0=26 1=-59 3=-26 5=64 6=-30 7=-43 8=-51
s:fille	0=-53 1=-27 4=-49 6=34 8=-25
s:film	0=-78 1=-26 2=-27 3=25 4=-37 5=114 6=-44 7=-38 8=-27
s:filme	0=-40 3=29
s:filt	5=-42
s:fina	0=-43 1=-55 5=-40 6=-37 8=-28
s:final	1=-25 4=27 5=-28
s:finan	1=-36 4=-30 5=-30 6=-33
s:find	0=-60 1=76 4=-40 7=-39 8=32
s:fine	4=-42 8=54
s:fing	0=-58 1=-60 2=-49 3=45 4=-41 5=-52 6=-40 7=-43 8=-82
s:finge	0=-41 1=-60 2=-32 3=51 4=-32 5=-58 6=-43 7=-51 8=-83
s:fini	0=39 1=-48 3=-34 4=-38 7=-41 8=62
s:finis	0=41 1=-42 3=-25 5=-33 7=-47
s:fire	0=-43 1=-35 4=-37 7=71
s:firef	4=-45
s:firew	0=-25 1=-27
s:firm	4=-54
s:firmw	4=-40
s:firs	2=-44 3=-43 4=-33 5=-31 6=-36
s:fisc	8=-43
s:fisca	8=-37
s:fish	1=-58
s:fishe	1=-64
s:fitt	1=-29 2=-29 5=-34 6=-57 7=-70 8=-29
s:fitte	0=-49 1=-25 4=34 5=-31 6=-46 7=-62
s:fitti	0=41
s:fixe	1=-29 4=-38 5=-55 7=-32 8=-34
s:fixi	8=32
s:fixin	8=30
s:flag	0=-56 5=30
s:flam	5=-26
s:flat	1=-35 5=65 8=-44
s:flatm	5=48 8=-34
s:fleu	0=28
s:flig	2=31 4=-37 7=-25
s:fligh	2=28 7=-25
s:flin	5=42 7=38
s:flir	5=-89 8=-28
s:flirt	5=-80
s:floa	0=31
s:float	0=26
s:floo	0=-66 1=-54 3=41 6=-39 7=-90 8=-35
s:floor	0=-38 5=-41 7=-39
s:flor	3=-25
s:flori	0=51 3=-34
s:flot	0=54
s:flott	0=56
s:flow	3=-25 6=-50
s:flowe	3=-27 6=-40
s:flue	1=-43 4=-47
s:fluen	1=-34 4=-44
s:flye	0=68 6=-34
s:flyer	0=56 6=-39
s:flyi	4=26
s:flyin	4=28
s:foldi	6=-26
s:foll	0=-39 1=102 4=-57 5=-34 7=-57 8=-73
s:follo	0=-29 1=92 3=-26 4=-58 5=-41 7=-38 8=-76
s:fonc	0=-32 7=-43
s:fonct	0=-27
s:fond	0=-32 1=-64 3=-62 4=-47 5=-45 7=59 8=-47
s:fonda	0=-25 1=-57 4=-40 6=-38 7=40
s:fool	1=-44
s:foot	0=-100 1=-61 2=-26 3=34 5=-56 7=-31 8=-33
s:footb	0=-69 5=-46 7=-30 8=-34
s:foots	1=-39
s:forb	3=-46 8=26
s:forbi	8=30
s:forc	0=-29 8=-33
s:fore	2=-75 3=-57 5=-68 8=-49
s:forec	1=-51 4=-49
s:forem	0=-38 4=57
s:foren	0=-26 1=-25 2=-53 3=-26
s:fores	0=29 4=-25 5=-33 7=-32
s:forg	0=-37 3=-34 5=-26 8=44
s:forge	0=-28 4=-45 5=-26 8=58
s:forgi	3=-28 8=28
s:fork	7=32 8=-74
s:forkl	0=-26 4=-28 7=36 8=-71
s:form	3=-66 4=-51 5=-29 6=-33 8=-30
s:forma	0=-62 1=-52 2=-42 3=-54 4=-74 5=-53 6=-71 7=-44 8=-59
s:forme	3=-30 5=35 7=65
s:formu	0=-35 4=30 5=-32 8=-35
s:fort	0=-62 5=-36 6=-25 8=-42
s:foru	5=30 7=-46
s:forw	2=-33
s:forwa	2=-36
s:foug	8=-59
s:fough	8=-71
s:foui	0=-33
s:fouil	0=-31
s:foun	2=-39 3=-37 4=-37 7=29 8=30
s:found	0=30 1=-26 4=-55 5=-45 6=-29 7=36
s:four	1=-34 4=-52 5=-41 6=-50
s:fourn	0=-36 1=-26 5=-49 6=-33
s:fourt	4=-29
s:foye	4=-33 5=-38 6=38 8=-29
s:frac	0=51 4=-57
s:frack	0=63
s:fract	4=-55
s:frag	2=38 4=-29
s:fragi	4=-28
s:frai	5=77 7=50
s:fram	0=28 1=-63 8=-26
s:frame	1=-51 4=-49 8=-32
s:fran	0=28 1=-38 2=-55 3=-52 4=-26 6=-34 8=-58
s:franc	0=58 1=-59 2=-46 3=-35 4=-51 5=-36 6=-57 8=-60
s:frank	0=-34 5=35
s:frap	0=-35
s:frapp	0=-35 3=25
s:frau	0=-79 1=-46 2=-38 4=-49 5=-34 6=-40 7=-59
s:fraud	0=-31 3=-25
s:free	0=-82 1=55 2=-29 4=-41 5=-36 6=-60 7=-59
s:freel	0=-36 1=-64
s:freem	0=-62 1=72 7=-49 8=-48
s:freet	1=79 6=-37
s:frei	2=-27
s:freig	2=-31
s:fren	1=-25
s:frenc	6=-27
s:freq	0=-36 1=31 4=-26 5=99 8=-28
s:frequ	0=-41 1=54 4=-27 5=104 6=-38 8=-25
s:frer	1=-58 2=39 3=-43 4=28 5=-37 8=29
s:frere	2=28 6=-29
s:fres	2=-32
s:frex	0=34
s:frexi	0=32
s:frid	1=-33 4=25 5=-27 6=-26
s:frida	0=29 1=-39 4=27 5=-26 6=-26
s:frie	4=-46 5=26 6=39
s:frien	1=36 4=-47 5=34 6=29 7=31
s:frin	0=-43
s:fring	0=-45
s:froid	5=35
s:fron	2=-27 3=46 4=-87 6=-42 7=-57 8=40
s:front	0=-45 3=31 4=-55 8=51
s:froz	1=-51 4=-32
s:froze	1=-40 4=-27
s:fuit	8=28
s:full	1=-51 4=76
s:fund	0=59 1=-39 3=-26 4=-64 5=-31 6=-47 7=-58 8=-39
s:fundi	0=-29
s:fundr	0=68 1=-28 4=-53 6=-50 8=-32
s:fune	0=-26 1=-45
s:funer	0=-29 1=-45
s:funn	0=-27
s:furn	1=-44
s:furni	1=-30
s:furt	8=36
s:furth	8=27
s:fusi	4=-32 5=-25 7=28
s:fusio	4=-30 7=28
s:futu	0=29
s:futur	0=32 1=26
s:gaba	3=36 8=-31
s:gabar	3=41 8=-41
s:gagn	0=-47 3=30 8=-57
s:gamm	1=-40 4=-57
s:gand	1=29 7=30
s:gandh	1=32
s:gang	0=-38 8=-37
s:gant	3=35
s:gara	0=64 1=-26 4=-31 6=31
s:garag	0=47 6=29
s:garc	0=-40 1=-38 2=-34 4=25 5=-86 6=118
s:garco	0=-42 1=-55 2=-33 5=-77 6=120
s:gard	1=-82 2=-30 3=27 4=-101
s:garda	3=37
s:garde	1=25 5=-69 6=-50
s:gardi	1=-86 2=-38 4=-31 6=39 8=-50
s:garg	1=-40
s:gargo	1=-42
s:gate	0=44 3=-63 5=-48
s:gatw	7=37 8=-39
s:gatwi	7=45 8=-38
s:gauc	1=-48 2=-69 5=-44 6=-40 7=-82 8=-38
s:gauch	1=-46 2=-68 4=37 5=-47 6=-35 7=-69 8=-37
s:gaul	0=79 1=-26 5=-33
s:gaull	0=112
s:gaze	8=38
s:gazet	8=50
s:gdan	0=-38 7=57
s:gdans	0=-46 7=49
s:gedma	2=27
s:gend	0=-38 3=-26 5=-34 8=-43
s:genda	0=-27 3=-26 8=-40
s:gene	1=-54 3=-81 4=-173 5=-67 6=-75 7=-25
s:genea	0=-44 1=-27 5=-28 8=-31
s:gener	0=-28 2=-55 4=-68 5=-46 8=49
s:genet	0=-75 1=-38 2=59 3=-64 4=-141 5=-40 6=-57 7=-46 8=-68
s:genev	5=26
s:geni	2=-62
s:geno	0=-51 1=-40 2=31 3=-37 5=-53 6=-39 7=-42 8=-44
s:genom	1=-34 3=-26 4=-42 6=-27
s:genot	2=56 4=-44
s:genr	0=-36 1=-35 4=-30 6=-55
s:gent	5=-32 6=58 7=-37
s:gentr	0=35
s:geog	5=-39
s:geogr	5=-40
s:geol	0=33
s:geolo	0=29
s:geom	3=47 4=-37
s:geome	3=50 4=-36
s:geor	0=-45 7=28
s:georg	0=-30 7=35
s:gera	1=-44 3=-25 4=-48 6=-49 7=-40 8=-41
s:geran	1=-43 4=-32 6=-44 7=-43 8=-38
s:gere	8=43
s:germ	0=-64 7=27
s:germa	0=-56
s:gest	0=-58 1=-44 2=-31 3=38 4=-42 5=-46 6=-47 7=-45 8=-35
s:gesti	0=-55 1=-42 2=-27 4=-41 5=-38 6=-42 7=-33 8=-25
s:gett	0=-62
s:ghan	1=-25
s:ghen	0=42
s:ghos	1=-61
s:ghost	1=-46
s:gift	6=30
s:gile	0=44
s:gilet	0=35 8=-27
s:girl	0=-47 1=-35 4=-74 7=-39 8=-47
s:girlf	0=-46 4=-59 5=40 8=-39
s:give	0=39 3=26 7=-72 8=28
s:givi	1=72 2=-41 4=50
s:givin	1=66 2=-35 4=40
s:glad	1=-26
s:glan	4=58
s:gland	4=49
s:glas	0=26 3=-30 4=-45 7=-63 8=-42
s:glasg	0=32 7=-51 8=-33
s:glass	4=-53
s:glast	7=-26
s:glau	3=-29
s:glauc	3=-32 4=35
s:glaz	0=35
s:gleed	0=-28
s:glis	1=63 3=-32
s:gliss	1=56 3=-25
s:glob	3=54
s:globa	3=50
s:glov	4=25 5=-32
s:gluc	0=39 2=-27
s:gluck	0=43 2=-30
s:glut	1=-45
s:glute	1=-35
s:goal	0=-39 1=-37
s:goalk	0=-45 1=-51
s:godl	0=-40 1=78
s:godle	0=-40 1=63
s:goin	4=43 7=52
s:gold	3=-53
s:good	0=33 4=-26 8=-32
s:goog	0=-49
s:googl	0=-46
s:gord	0=43 6=-34
s:gordo	0=44 6=-30
s:gosp	1=-34
s:gospe	1=-38
s:goss	0=-42 4=-33 6=48 8=41
s:gossi	0=-49 4=-36 6=49 8=30
s:goui	0=-27 6=40
s:gouin	0=-39 6=48
s:gour	0=-29
s:gout	4=46
s:goutt	4=47
s:gouv	5=-61 8=-36
s:gouve	5=-50 8=-27
s:gove	2=-27 3=-47 4=-61 5=-58 6=-52 7=-60
s:gover	3=-47 4=-65 5=-51 6=-52 7=-54
s:grac	1=-36 4=-39 5=-31
s:grad	0=-63 1=-26 2=-28 4=-46 5=-27 6=-26 8=-25
s:gradu	0=-36 1=-31
s:graf	8=39
s:graff	8=37
s:gran	1=65 2=-40 3=-43 4=-51 5=-61 7=-73
s:grand	0=39 1=58 4=-50 5=-25 7=-38 8=-27
s:grant	0=-31 1=-47
s:grap	0=-92 2=-37
s:graph	0=-98 1=-26 2=-35
s:grav	4=-32
s:grave	4=-69
s:grea	0=-30 1=-28 4=40
s:gree	0=82 1=-35 3=-92 4=-41 5=-85 6=-63 7=-117 8=-55
s:greem	5=-70
s:green	4=-25 7=-50
s:gref	4=-39 8=-63
s:greff	4=-50 8=-71
s:gren	0=31 3=-37 6=-33
s:greno	0=42 3=-36 6=-33
s:grev	1=-30 3=-33
s:grie	0=-35 5=33
s:griev	0=-37
s:gril	0=64
s:grill	0=52
s:grin	6=39
s:grind	6=31
s:gross	4=32
s:grou	0=47 1=35 2=-51 4=-37 5=28 6=-65 7=-52
s:groun	1=73 3=27 8=37
s:group	1=-36 3=-53 5=53 6=-44 7=-34 8=-25
s:grow	0=-51 1=-32 3=-46 5=-38
s:growe	0=-34 3=-43 5=-30
s:grun	0=28
s:grune	0=28
s:guar	0=-28 1=-42 3=49 4=-46 5=-39 8=-43
s:guard	0=-59 3=40 8=-48
s:guer	0=44 1=34 4=-54 5=-31 6=33
s:guere	4=-49 5=-26
s:gueri	6=35
s:guerr	0=39 1=60 4=-55
s:gues	0=-48 3=34
s:guess	0=-51 3=36
s:guic	3=-58
s:guich	3=-62
s:guid	0=-77 1=31 2=-39 3=-49 5=-53 6=-69 7=-43 8=-70
s:guide	0=-68 1=62
s:guil	0=-74 1=-78 4=-38 5=-28 6=-25 8=27
s:guilt	1=-79
s:gurd	0=-28 1=106 5=-31
s:gurdj	0=-29 1=93 5=-33
s:gymn	1=-33
s:gymna	1=-36
s:habi	4=-43 6=26
s:habil	4=-32
s:habit	1=-56
s:habs	0=58
s:habsb	0=61 4=-29
s:hack	1=-51
s:hacke	1=-46 8=47
s:hadd	3=-29
s:hadda	3=-31
s:haem	2=32 4=-61
s:haemo	2=53 4=-60
s:hair	8=26
s:haird	8=35
s:hall	0=-47 1=-39 4=67 5=-42 6=-34
s:hama	0=42
s:hamb	0=25 1=-30 5=58
s:hambu	0=41 5=36
s:haml	0=-61
s:hamle	0=-64
s:hamp	0=34
s:hamps	0=34
s:hand	0=35 1=-86 2=-71 3=-31 4=-25 5=-41 6=-78 7=-103 8=-31
s:handb	0=-55 1=-52 4=-39 7=-36
s:handc	0=43 5=68
s:hande	1=-33
s:handi	3=-57 6=-46 7=-28 8=-41
s:handl	0=-75 2=-32 4=-58 5=-48 7=-58
s:handp	3=30
s:hands	3=-33 4=-41
s:handw	1=-29 3=29 4=-59
s:hang	0=37 1=-32 8=36
s:hapl	2=43
s:haplo	2=43
s:happ	0=-27 1=56 6=-40
s:happi	1=34
s:hara	5=-25 8=-51
s:haras	8=-57
s:harc	5=-25 6=51 8=-37
s:harce	6=57 8=-31
s:hard	0=-33 1=29 3=-55 6=-58
s:harde	6=-65
s:hardw	3=-34
s:harm	1=66 2=27 4=36 7=-54
s:harml	2=29
s:harmo	1=38
s:harr	0=31 7=-28
s:harro	7=-31
s:harv	0=25
s:hate	0=88 5=-26 7=-40
s:haul	2=-32 7=-27
s:haut	0=32
s:haute	4=33
s:havan	0=-33
s:have	4=-36
s:havi	0=45 1=31 6=-31
s:havin	0=32 6=-32
s:havr	7=41
s:haye	0=57 3=-26
s:haza	1=-29 3=-32
s:head	3=-31 4=-33 5=36 7=-75 8=-33
s:heada	0=-27
s:headq	7=-35
s:heal	0=-51 1=-56 5=-56 8=-48
s:healt	0=-45 1=-55 5=-37 8=-39
s:hear	1=-49 3=-52 4=56 5=-63 6=-32 8=-41
s:heari	0=-47 1=-33 2=-36 7=32
s:heat	0=33
s:heav	4=33 8=-25
s:hebd	3=-52 5=-25
s:hedg	1=32
s:hedo	1=-39
s:hedon	1=-44
s:hele	2=-27
s:helen	2=-36
s:hell	3=46
s:helm	0=-39 4=55
s:helma	0=-31 4=56
s:help	0=71 2=-48 4=39 5=-46 6=-38 8=-60
s:helpe	0=78 2=-40 8=-70
s:helpl	6=-25
s:helv	7=-32
s:helve	7=-26
s:hemo	2=63 4=-78
s:hemop	2=53 4=-83
s:henc	2=31 5=27 8=-30
s:heni	0=33
s:hera	0=-31 1=-27 7=46
s:heral	0=-33 1=-29 7=35
s:herb	0=-60
s:here	0=-81 2=43 3=-27 4=-91 5=-43 6=-30
s:hered	0=-44 1=-25 2=46 4=-93 5=-32 6=-32 7=-29
s:heri	0=-40 2=-35 3=-33 4=-66 5=-36 6=-43 7=-34 8=-31
s:herit	0=-40 3=-35 4=-54 5=-33 6=-42 7=-39 8=-27
s:herm	6=-39
s:herma	6=-33
s:hern	4=52 8=-44
s:herni	3=-32 4=48 8=-50
s:hero	1=-94 6=-60 8=-33
s:heroi	6=-28 8=-25
s:hers	0=33 7=-25
s:herse	6=33 7=-26
s:herv	6=-44
s:hete	0=-63 1=-63 3=-60 4=-94 5=-70 6=86 7=-33 8=-68
s:heter	0=-62 1=-60 2=31 3=-57 4=-76 5=-74 6=64 7=-33 8=-76
s:heur	1=-52 2=-29 3=-62 4=25 6=-43 7=41 8=34
s:heure	3=-53 4=53 6=-33 8=31
s:hexh	0=49 4=-50 6=-28
s:hexha	0=36 4=-43 6=-38
s:hida	0=57
s:hidal	0=48
s:hier	1=-42 4=-53
s:hiera	1=-40 4=-55
s:high	0=-33 1=72 4=45 5=-33
s:highe	1=68
s:highl	1=-69 4=53
s:highw	1=60
s:hill	0=112
s:hilla	0=96
s:hims	0=56 3=-32 8=-51
s:himse	0=56 1=28 3=-27 6=30 8=-37
s:hind	0=-29 1=73 4=-49 5=-40 6=-27
s:hindo	1=26
s:hint	4=29 5=64 6=54 8=-33
s:hinte	6=53
s:hire	0=-28 6=-29 8=-50
s:hiri	0=27
s:hist	0=-109 1=-73 2=-46 3=-27 6=-43 8=-26
s:histo	0=-122 1=-85 2=-55 3=-26 4=47 6=-31
s:hive	0=-27 4=38
s:hobb	1=38
s:hock	0=-37
s:hocke	0=-45 6=25
s:hold	1=37 4=-44 5=-35 6=-53 8=-97
s:holde	0=-40 1=-38 6=-28 7=27 8=-33
s:holi	7=-29
s:holid	7=-25
s:holl	6=-39 8=56
s:home	0=-57 1=43 4=-36
s:homel	0=43
s:homeo	0=-78 1=61
s:homm	0=-95 1=25 2=-51 3=-60 4=-71 5=26 6=78 8=-69
s:homme	0=-44 1=-59 2=-29 3=-48 4=-47 6=63 8=-56
s:homo	0=-103 1=-79 3=-53 4=-82 5=-91 6=72 7=-70 8=-91
s:homog	6=-35
s:homol	2=-26 6=-37
s:homop	0=-39 6=-42 7=-26 8=-33
s:homos	0=-69 1=-52 2=-53 3=-29 4=-43 5=-82 6=94 7=-46 8=-63
s:homoz	2=55 4=-33
s:hone	1=-37
s:honn	7=50
s:honne	7=38
s:hono	1=-31 5=-33 7=41 8=-55
s:honou	1=-29 5=-27 7=47 8=-41
s:hope	0=-34 4=-32
s:hopi	0=-26 2=-51 3=-31 5=-29 6=25 7=44
s:hopit	2=-51 4=-31 6=46 7=26
s:hora	6=-30
s:hori	3=-42 7=-32
s:horiz	3=-34 7=-26
s:horl	3=-36 5=-40
s:horlo	5=-42
s:horo	1=41 4=-56
s:horos	1=34 4=-57
s:hors	0=-25 4=45 7=-38
s:horse	7=-29
s:hosp	0=-29 1=42 2=-31 4=-26 5=-46 6=-32 8=-78
s:hospi	1=48 2=-39 4=-49 5=-55 6=-28 8=-78
s:host	0=66 1=-53 3=-26 5=29 6=-41
s:hoste	0=45 1=-48 6=-49
s:hosti	0=44 5=-29
s:hote	0=-72 1=-79 2=-40 3=-42 4=-88 5=89 8=-52
s:hotel	1=-26 3=-46 4=-41 5=-45 7=37
s:hotes	5=69 7=-28
s:hour	1=-55 2=-28 3=-38 5=-28 6=-29 8=54
s:hous	1=-48 2=-29 3=-42 5=-56 6=32 7=-80 8=26
s:house	0=26 1=-63 4=-30 6=30
s:housi	1=-30 7=-28 8=-25
s:huil	5=-55
s:huis	0=-62
s:huiss	0=-68 8=-27
s:huma	0=-73 1=56 2=-47 3=-91 4=-63 5=-67 6=-68 7=-73 8=-77
s:humai	1=60 3=-36 5=-56 6=-41 7=-27
s:human	0=-62 1=57 2=-30 3=-68 4=-56 5=-45 6=-60 7=-58 8=-71
s:humo	5=-30
s:hund	3=-38
s:hundr	3=-34
s:hung	6=-27 7=-33 8=-33
s:hunga	0=-28 1=-30
s:hunge	0=38 8=-31
s:hunt	0=53 1=-89 2=80 4=-89 8=-37
s:hunte	1=-45
s:hunti	0=71 1=-91 2=65 4=-89 8=-36
s:husb	0=-47 2=-42 5=40 6=-44 8=26
s:husba	2=-34 4=-32 5=41 6=-41
s:hybri	4=-26
s:hydr	0=-28 5=-26
s:hydro	0=-27
s:hype	2=57 4=43
s:hyper	2=72 4=35
s:idea	0=-33 1=-86 5=-52 6=-32 8=-38
s:ideal	1=-61 8=-27
s:idee	4=-25
s:idem	3=-32
s:idemi	3=-41
s:iden	0=-27 3=55 4=-70 5=-39 7=-43 8=-84
s:ident	0=-49 3=54 4=-65 5=-41 7=-55 8=-84
s:igno	2=56
s:ignor	2=54
s:illi	3=45
s:illis	0=-27 3=39
s:illn	4=53
s:illne	4=63
s:illu	4=-28
s:illus	4=-33 6=29
s:imag	0=-39 2=-25 4=-78 6=-28 7=-50 8=-38
s:image	4=-37
s:imagi	4=-71 8=-33
s:imme	1=-41
s:immeu	1=-30
s:immi	6=-25 7=-26
s:immig	0=40 5=-25
s:immo	0=-61 1=58 2=-42 4=-50 5=-53 7=-45 8=-26
s:immob	0=-45 1=-26 2=-39 4=-45 5=-42 6=-31 7=-44
s:immor	1=65
s:immu	4=29
s:impa	0=-29 3=-50 8=-30
s:impac	3=-52
s:impe	1=75 5=37
s:imper	1=75
s:impl	4=43 7=32 8=32
s:impla	4=43 7=26
s:impo	0=-69 2=-26 3=33 4=-62 5=44
s:impor	0=-54 3=-27 4=-38
s:impos	3=55
s:impot	4=-52 5=64
s:impr	0=-60 1=-51 7=-59 8=-35
s:impre	0=32 1=-33
s:impri	0=-64 7=-53
s:impro	1=-27 8=-31
s:impu	4=-66 5=63
s:impui	4=-61 5=51
s:inap	4=69
s:inapt	4=69
s:inau	0=41
s:inaug	0=43
s:inca	1=-27 4=44 8=35
s:incap	4=56
s:incar	8=29
s:ince	2=29
s:inci	1=-32 2=68 4=-46
s:incid	1=-33 2=58 4=-40
s:incl	1=-36 2=36 5=-37 6=33 7=-36 8=-46
s:inclu	2=28 5=-35 6=40 7=-36 8=-60
s:inco	0=29 6=52
s:incom	6=34
s:incr	1=86 2=-66
s:incro	1=85 2=-51
s:inde	1=-67 3=61 5=-52 6=-47 7=-74 8=-78
s:indep	0=-25 1=-49 3=-27 4=-48 5=-42 6=-26 7=-62 8=-37
s:indi	0=-37 1=38 4=68 5=26 8=56
s:indic	4=49 7=-26 8=55
s:indu	0=-63 1=31 5=-44 7=-36 8=-55
s:induc	1=54 8=-27
s:indus	0=-56 1=-32 5=-53 7=-35 8=-33
s:infec	0=-28 4=-26
s:infi	0=-31 1=-49 2=-61 3=-26 4=-72 6=-55 7=26 8=-60
s:infid	5=48 6=-71
s:infir	0=-30 1=-36 2=-67 4=-37 5=-26 7=48 8=-35
s:info	0=44 4=-83 7=-31
s:infor	0=48 4=-82 6=-25 7=-39
s:inge	0=-66 1=-36 2=-26 3=-77 4=-26 5=-53 6=-33
s:ingen	0=-57 1=-41 2=-28 3=-69 4=-39 5=-61
s:inha	2=-35
s:inhal	2=-41
s:inhe	2=-51 4=-67 6=-30
s:inher	0=-27 2=-41 4=-62
s:init	0=-45 3=-28 4=-37 5=-32 7=-82
s:initi	0=-46 3=-28 5=-31 6=-29 7=-88
s:inje	0=-43 3=-31 5=-35
s:injec	0=-34 5=-31
s:inju	2=39 4=-51 5=-39 6=32
s:injur	2=37 4=-48 5=-43 6=33
s:inma	8=60
s:inmat	8=45
s:inno	0=-55 2=-48 8=-60
s:innoc	0=-53 8=-27
s:innov	2=-48 8=-43
s:inqu	1=-37
s:inqui	1=-34
s:inra	2=-50
s:insc	0=-27 3=57 5=40
s:inscr	0=-33 3=51
s:inse	0=-38 5=-57
s:inser	5=-27
s:insi	1=-45 5=-27 7=-45 8=56
s:insid	0=-54 1=-31 4=-31 7=-37 8=57
s:insis	0=49 1=-26 4=35
s:inso	4=69 5=-45 6=-26 7=-36
s:insol	0=-25
s:insom	4=82 5=-27
s:insou	6=-39 7=-32
s:insp	1=34 4=-74 5=-48 6=-25 8=-42
s:inspe	2=-27 4=-81 5=-48 8=-44
s:inst	0=-112 1=-43 2=-48 3=-68 4=-64 5=-79 6=52 8=-53
s:insta	0=-41 1=-47 3=-75 4=-61 5=-35 6=66
s:insti	0=-79 2=-25 4=-28 5=-41 6=-53 8=31
s:instr	6=-30 8=-80
s:insu	0=-29 1=-63 2=-47 5=33 7=-34 8=-75
s:insul	2=-73 4=32
s:insur	0=-35 1=-65 2=31 4=-78 5=42 6=29 7=-26 8=-75
s:inte	2=-59 7=-49
s:integ	0=-41 1=40
s:intel	0=-25 1=-25 6=-45
s:inten	0=-46 1=27
s:inter	1=-50 2=-70 3=28
s:inti	0=-49 1=-34 2=-41 4=-49 5=80 6=-67 7=-28 8=-46
s:intim	0=-49 1=-32 4=-42 5=87 6=-80 8=-53
s:into	2=51 4=-34
s:intol	2=53 4=-34
s:intr	1=-25 5=-46
s:intra	1=36
s:intro	1=-45
s:intru	5=-49
s:inut	6=28
s:inuti	6=30
s:inva	4=-51
s:inval	4=-32
s:inve	0=-39 1=-71 3=-50 4=-85 5=-92 6=-30 7=-62 8=-28
s:inven	1=-28 3=-39 4=-47
s:inver	0=28 2=42 4=-45
s:inves	0=-35 1=-37 2=-28 4=-30 5=-89 6=-27 7=-47 8=-34
s:invo	0=-51 1=61 3=-38 4=-43 5=-50
s:invoi	0=-36 1=-44 4=-30 5=-31 8=-46
s:invol	0=-27 1=80 8=38
s:irel	0=54 5=-25 7=-27 8=-33
s:irela	0=51 8=-36
s:iris	1=-39 7=33
s:iron	0=33
s:irre	1=73 3=-26
s:irrel	1=76
s:isla	0=-43 1=-51 5=-39
s:islan	5=-32
s:isli	7=-40
s:islin	7=-35
s:isra	0=69 1=-27 4=-25 7=-48
s:israe	0=64 1=-27 7=-47
s:issu	6=26
s:issue	0=-35 3=30
s:ista	1=-29
s:istan	1=-37
s:ital	0=-30 1=-46 4=-29 6=-33
s:itali	0=-27 1=-30 6=-35
s:ivre	0=-36 8=42
s:ivres	0=-39 8=35
s:jail	0=50 1=34
s:jaile	0=57 1=28
s:jama	2=-62 6=59 8=25
s:jamai	2=-63 6=69 8=42
s:janu	0=35 6=-28 7=-26
s:janua	0=48 6=-27
s:janv	0=41 2=-35 4=-29
s:janvi	0=39 1=-28 2=-37 4=-31
s:jaqu	6=86 8=-29
s:jaque	6=77
s:jard	1=50 4=-36 6=55 7=-45
s:jardi	1=55 3=-32 4=-30 5=-31 6=54 7=-41
s:jarg	4=-41
s:jargo	4=-50
s:jaun	0=31
s:jaune	0=26
s:jaur	0=-30
s:jaure	0=-32
s:jean	6=-37
s:jeho	0=-49
s:jehov	0=-54
s:jere	0=37
s:jerem	0=38
s:jero	6=27
s:jerse	5=-26
s:jesu	1=85
s:jesui	1=63
s:jeun	0=65 1=-30 4=-38 5=60 6=-74 7=-56
s:jeune	0=28 1=-66 4=-29 5=30 7=-55 8=36
s:jewi	0=-36 4=-29
s:jewis	0=-31
s:join	3=36 4=-50 5=-26 6=-83 7=69
s:joine	2=-39 5=-40 6=-71 7=60 8=-38
s:joini	0=37 5=32
s:joint	1=-31 3=-30 4=-27
s:joke	1=52 2=-29 3=-30 4=-101 5=40 6=-69 7=-64 8=-48
s:jose	1=40
s:josep	1=41
s:joue	2=37 3=-29
s:joueu	2=40 3=-31
s:jour	0=-28 2=-49 4=-60 5=-87 8=-52
s:journ	0=-48 2=-44 4=-76 5=-72 8=-63
s:jubi	0=-26
s:judg	0=-27 2=-33 4=-34 5=-29
s:judge	2=-30
s:judgi	6=27 7=37
s:judgm	8=26
s:judi	2=-43 3=-71 4=-26 8=30
s:judic	2=-30 3=-78 4=-43 5=-37 8=38
s:juge	1=43 5=37
s:jugem	1=53 5=38 8=-41
s:juiv	1=-27
s:juli	5=-30 6=37 7=-36 8=-29
s:julia	0=51 7=-42 8=-29
s:julie	5=-31 6=58
s:jume	0=36 2=-86 4=33
s:jumea	0=26 2=-95 4=35
s:jumel	6=-27
s:jump	8=34
s:jumpe	8=35
s:juni	0=-47 4=-32 5=80 6=-27 7=41
s:junio	0=-51 4=-34 5=64 7=30
s:junt	0=50 8=-32
s:juri	1=-32 2=-38 3=-84 4=-27 7=-64 8=-32
s:juris	1=-29 3=-87 4=-30 6=-25 7=-81 8=-36
s:juro	8=-50
s:jusq	1=30 2=-28 3=-37 4=63 8=-32
s:jusqu	1=37
s:just	0=-37 4=-31 5=-46 6=-35
s:justi	0=-38 4=-28 5=-33 6=-33
s:juve	0=-40 1=-45
s:juven	0=-30 1=-42
s:kamp	3=38
s:kampa	3=26
s:kant	0=-31 1=25 5=-28
s:kanti	1=42
s:kare	0=-34 5=-29 6=36
s:kari	5=-30 6=41
s:kary	0=-38 2=66
s:karyo	0=-33 2=61
s:kcnh	1=-34 4=-64
s:keep	0=41 1=-27 2=-42 4=-30 5=47 6=-68 7=-42 8=-43
s:keepe	0=-57 1=-33
s:keepi	1=-36
s:kell	2=-27
s:kenn	0=-38 1=-43 8=29
s:kenne	0=-40 1=-32 8=27
s:keny	0=-28
s:keys	3=45
s:keyst	3=39
s:kidn	0=-25 2=56
s:kidne	2=58
s:kill	0=-55 8=-25
s:kille	2=40 8=-27
s:killi	0=-32
s:kind	1=-27
s:kine	4=-38 8=-28
s:kines	4=-47 8=-26
s:king	0=70
s:kitc	0=-29 4=-30 6=-25
s:kitch	0=-38 4=-34 6=-30
s:klin	0=-30 2=37 4=-41
s:kline	0=-37 2=38 4=-41
s:knee	4=39
s:knoc	4=-34
s:knock	0=30 4=-35
s:know	1=-57 3=54 4=-42
s:knowl	5=-48
s:koms	0=89 1=-30 4=-26
s:komso	0=83
s:kore	1=51
s:krem	0=45 1=-28
s:kreml	0=38
s:kreu	0=27
s:kreuz	0=31
s:kris	1=77
s:krish	1=81
s:kurd	0=80 8=-48
s:kyot	1=-40 5=-26
s:labe	1=-29 4=-46 8=-25
s:labo	0=30 1=-93 3=-39 4=-71 5=-67 6=-60 7=-76 8=-53
s:labor	0=-28 4=-48 6=-42 7=31
s:labou	0=35 1=-87 3=-26 4=-45 5=-48 6=-37 7=-124 8=-49
s:laca	4=-40
s:lach	0=60
s:lack	0=-51 1=-50
s:lact	2=29
s:lacto	2=33
s:ladd	4=64
s:ladde	4=79
s:ladi	1=-27
s:lago	4=41
s:laic	0=-36 1=32
s:laici	0=-29
s:lain	1=35
s:lais	0=-26 6=45 7=-29
s:laiss	6=41 7=-28
s:lait	0=-33
s:laiti	0=-29
s:lanc	4=-31
s:land	0=28 1=-49 2=-28 4=-61 6=42 7=-54
s:lande	0=42 5=-50
s:landl	1=-39 4=-53 5=44 6=56 7=-61
s:lang	1=-40 3=-36 4=-50 5=-36 6=-38 8=-47
s:langa	1=-62
s:langu	3=-31 4=-47 5=-46 6=-43 8=-50
s:lanya	7=31
s:lape	0=-67 1=49 7=49
s:laps	0=-39 1=-25 7=93
s:lapse	7=89
s:lapt	3=-33 4=-27
s:lapto	3=-29 6=-25
s:larg	4=36
s:larn	0=54 7=-39
s:late	0=46 1=-29 2=31 4=95 5=-90 8=-29
s:lath	0=-66 1=46
s:lati	0=-29
s:laug	0=46 1=-34 4=-40 8=-46
s:laugh	0=64 5=-32 8=-66
s:laun	1=40 2=-29 4=-29
s:laund	1=70 8=49
s:laur	5=-26 6=44
s:laure	6=41
s:lawy	2=-29 3=-25 5=-38 8=-43
s:lawye	2=-30 3=-26 5=-37 6=-25 8=-45
s:layo	0=-43 1=-58
s:layou	0=-42 1=-48
s:lead	2=-61 4=-48 5=-46 7=-48 8=-36
s:leade	1=-37 2=-38 4=-38 5=-33 6=-30 7=-32 8=-26
s:leadi	1=47
s:leaf	6=-25 7=-26
s:leag	0=35 7=-35 8=35
s:leagu	5=-29 7=-39
s:leak	4=-31 5=30 6=-31 8=39
s:leake	5=28 6=-39
s:lean	0=64
s:leani	0=53
s:lear	4=-42 5=-27 6=38 7=32
s:learn	1=-30 3=36 4=-38 7=38
s:leas	1=-33 7=-25
s:leat	0=-25
s:leath	0=-40
s:leav	3=-38 5=-33 7=-45 8=-53
s:leave	0=-61
s:lect	0=31 1=-71 2=-36 4=-50 5=-65 6=-54 8=-41
s:lecte	0=78 1=-48
s:lectu	0=-51 1=-98 2=-27 4=-33 5=-47 6=-50 7=26 8=-46
s:leed	0=53 2=-34 6=-25
s:left	0=71 8=-30
s:lefti	0=90 8=-33
s:lega	0=26 1=-31 7=-57 8=-31
s:legal	0=58
s:lege	2=-26 4=69
s:legen	4=-38
s:leger	4=31 5=52
s:legi	0=86 1=-44 3=-28 4=-34 7=-28
s:legis	0=88 2=-25 4=-32 7=-27
s:leic	1=26 2=-25 6=-29
s:leice	0=-28 1=30 2=-25 6=-30
s:leid	2=28
s:leide	2=38
s:leit	0=37
s:lemo	5=-26
s:lend	5=29 7=-26
s:lende	5=32
s:lendi	7=-27
s:leng	0=62 1=27 7=-57
s:lengt	0=68 1=27 7=-52
s:leni	0=34 7=54
s:lenin	0=86
s:leno	0=-45 1=45 5=-38 6=-56
s:lenoi	0=-45 1=46 5=-31 6=-47
s:lense	4=26
s:lero	4=37 6=-28
s:lesb	0=-75 1=-65 4=-49 5=-60 6=92 7=-34 8=-47
s:lesbi	0=-66 1=-42 4=-53 5=-63 6=102 7=-31 8=-54
s:lesbo	1=-39
s:lett	2=41 4=-48 7=-48 8=28
s:lette	0=27 4=-58
s:letti	7=-59
s:lettr	1=26 3=-54 8=32
s:leuc	4=38
s:leuce	4=41
s:leuk	4=52
s:leuka	4=48
s:leur	4=-27 6=-45
s:leuv	1=-35
s:leuve	1=-30
s:leve	0=-58 1=-26 4=38 6=-34 8=-33
s:levr	4=39 5=-30
s:levre	4=48
s:lgbt	6=47
s:liab	0=-33
s:liabi	0=-32
s:liai	0=-72 1=-39 3=-29 4=-36 5=39 6=-57 7=-55 8=-41
s:liais	0=-67 1=-46 4=-34 6=-70 7=-46 8=-40
s:libe	2=-41 3=-81 4=-58 6=-52 7=-51
s:liber	2=-39 3=-83 4=-27 6=-39 7=-65
s:libi	4=-72 5=76 8=-33
s:libid	4=-90 5=72
s:libr	0=-55 1=64 2=-32 3=-75 4=-47 6=-52 7=-29 8=-44
s:libra	1=-65 2=-25 3=-28 4=-25 5=-53 8=-99
s:libre	1=57 5=-33 6=-30
s:lice	0=-61 1=-77 2=-42 8=-55
s:licen	0=-75 1=-71 2=-39 5=54 8=-48
s:life	0=34 7=-30 8=-34
s:lifeg	1=-27
s:lifel	0=30
s:lifet	0=31
s:lift	3=-37 4=75
s:lifti	3=-31 4=59
s:liga	4=42
s:ligam	4=27
s:ligh	0=-93 5=-28 6=-30
s:light	0=-55 2=-25 4=-30 5=-51 8=-29
s:lign	0=30 2=-39 3=-41 4=-37 8=-46
s:ligne	2=-27 3=-29
s:ligu	4=-37
s:like	0=-54 4=-28 5=58
s:lill	0=-30 1=50 2=-33 3=-36 4=-49 6=63 7=-48 8=-37
s:limi	0=-30 1=-39 8=45
s:limit	0=-38 1=-42
s:limo	4=-25
s:limog	4=-34
s:limp	0=71
s:linc	0=46 1=-57
s:linco	0=34 1=-35
s:line	0=-45 6=-43
s:ling	0=28 3=-44 4=-25 5=-43
s:linge	0=-37 5=-37
s:lingu	0=42
s:link	0=51
s:linke	0=49 6=25
s:lion	8=-28
s:liqu	8=-31
s:liqui	8=-25
s:lisb	0=-32
s:lisbo	0=-26 6=-29
s:list	0=-38 1=-105 3=30 4=-30 6=-30 7=40
s:liste	1=-68 8=-29
s:lite	1=41 4=-37 8=-55
s:liter	0=-31 1=36 4=-29 5=-27 8=-55
s:lith	4=43
s:lithi	4=47 5=-27
s:liti	7=-33
s:litig	7=-44
s:litt	4=72 5=-37
s:litte	5=-35
s:littl	4=56
s:live	1=110 2=-38 3=-63 4=-58 8=-34
s:liver	0=-50 7=41
s:livi	1=30 8=-41
s:livin	1=35 8=-49
s:livr	0=-56 3=-44 4=-94 5=-54 7=29
s:livra	1=-40
s:livre	3=-26 7=58
s:load	5=-34
s:lobb	1=-35 4=-26 5=-25 6=-25 8=-29
s:lobbi	0=85
s:lobby	0=-99
s:loca	0=55 1=46 2=-33 3=-37 4=-62 6=-49
s:local	0=25 5=-26 8=32
s:lock	3=-35
s:locke	0=-27
s:locks	8=-74
s:locu	3=-32
s:locut	3=-51
s:lodg	0=-88 1=54 2=-26 4=-50 6=-51 7=-133
s:lodge	5=46
s:loge	1=-75 6=33
s:logem	1=-49 5=-31
s:logeu	1=-52 5=38
s:logg	3=45
s:logge	3=49
s:logi	0=-48 2=-28 3=101 4=-60 5=-59 6=-58 8=-61
s:logic	0=-50 1=-35 3=79 4=-26 5=-25 6=-25
s:logis	2=-27 4=-43 5=-33 6=-31 8=-40
s:loir	5=-41
s:lois	3=-53
s:loisi	3=-47
s:lond	1=-36 4=-25 8=-30
s:londo	1=-30 4=-32 8=-38
s:long	0=46 1=42 2=-37 4=38 7=-27 8=-49
s:longe	1=-52 4=29 6=-31
s:longt	1=61 5=-48 6=36
s:longu	5=-68 7=-47 8=-25
s:look	1=-33 5=33 6=-53
s:looke	2=27 8=-40
s:looki	4=-60 6=-26 8=45
s:lope	2=29
s:lord	1=27
s:lorr	3=-25 4=-59 5=-42
s:lorra	0=-26
s:lorri	1=26 4=-44
s:loud	1=-27
s:loui	6=27 7=29
s:louis	6=49
s:loun	2=-26 7=-37
s:lour	4=45 5=33
s:lourd	4=45 5=38
s:love	1=-39 2=-25 4=-42 5=81 6=-84 8=-28
s:lover	5=31 6=-27
s:lovi	1=-39 6=54
s:lovin	1=-34 6=56
s:lowe	1=-26 6=-44
s:loya	0=29 5=-30
s:loyal	0=44 7=-37
s:luci	5=-32 8=-29
s:lumi	1=-45 4=36
s:lumie	1=-42 4=28
s:lunc	0=46 4=45 6=-47 7=-32 8=-42
s:lunch	1=-40
s:lung	2=-38 4=53
s:luss	6=-32
s:lussa	6=-34
s:luto	0=26
s:lutt	7=-40
s:lyce	1=-39 5=-51 6=-26 7=-39
s:lymp	4=25
s:lync	2=36 4=-35
s:maca	4=37
s:macar	4=33
s:mach	0=-53 1=-44 4=27 5=-26 8=-39
s:machi	0=-49 2=-39 8=-41
s:maco	0=-40 1=-35 2=-38 5=-55 6=-57 7=-27
s:macon	5=-36 8=-45
s:macr	0=94 3=-39 5=-38 7=-27
s:macro	0=98 1=-28 3=-37 5=-37 7=-28
s:mada	0=-39 3=39
s:madu	0=49
s:madur	0=38
s:maga	0=-45 4=-55 6=-61 8=43
s:magas	0=-57 5=-31 8=58
s:magaz	4=-43 6=-59
s:magi	0=-31 1=47
s:magis	0=-33 1=46 7=-30
s:magn	0=-25 4=26
s:magne	0=-27
s:magni	4=26
s:mail	8=-26
s:main	0=-60 1=-50 2=-27 5=-46 7=-27
s:maint	0=-29 3=-62 4=-62 5=-26 6=39
s:mair	0=27 1=-47 3=-52 7=-57
s:mairi	1=-43 3=-45 5=-30
s:mais	0=-35 1=-42 2=-32 3=-32 4=-25 7=-31 8=-31
s:maiso	0=-28 1=-43 2=-43 3=-39 4=-30 7=-28 8=-31
s:mait	0=-57 2=-34 3=-39 4=-57 6=-69 7=-25 8=-52
s:maitr	0=-63 2=-34 3=-46 4=-52 6=-64 7=-27 8=-52
s:majo	7=-41
s:make	1=-71 2=-26 3=-31 6=-45 7=-36
s:maker	1=-30
s:maki	0=-34
s:makin	0=-27 5=-27
s:mala	0=-45 2=40 3=-55 5=-44 6=-46 7=-27 8=-50
s:malad	0=-43 1=-33 3=-49 5=-47 6=-48 7=-27 8=-45
s:male	4=54
s:malen	4=54
s:malg	3=38
s:malgr	3=29
s:malt	0=-36 1=48 2=-25
s:malth	0=-36 1=62
s:malv	0=-58 4=36 5=-30
s:malve	0=-59 6=25
s:malw	0=-46
s:malwa	0=-59
s:mama	5=-61 6=42
s:maman	6=49
s:mamm	2=-49
s:mammo	2=-47
s:mana	0=-30 1=-105 2=-74 3=-115 5=-30 6=-33 7=-53 8=-41
s:manag	0=-57 1=-116 2=-84 3=-120 5=-40 6=-30 7=-55 8=-70
s:manc	0=-32 4=-27 7=32
s:manch	0=-39 4=-26 7=29
s:mand	3=-29 4=-58 8=59
s:manda	4=-55 7=25 8=65
s:mang	0=-34 1=108 5=-34 6=-30
s:mange	1=94
s:mani	4=-60 5=-60 6=-43 7=-29 8=32
s:manif	0=-34 1=28 4=-53 8=47
s:manil	3=28
s:mann	5=-31 7=-42
s:manne	5=-26 7=-53
s:manq	0=-36
s:mans	8=47
s:mansl	8=54
s:mant	8=-47
s:mantr	8=-34
s:manu	0=-47 1=-38 4=-43 5=-35 8=-80
s:manua	4=-63
s:manue	1=-31 8=-41
s:manuf	0=-31 8=-33
s:manut	4=36 8=-40
s:maoi	0=59
s:maois	0=61
s:mapp	0=-26
s:maqu	0=-43 1=-30
s:maque	0=-43
s:mara	0=-42 1=-27 2=-33 3=-35 4=56 5=-62 6=-45 8=-44
s:marai	1=-25 4=-28 6=-38
s:marat	0=-39 3=-34 4=58 5=-63 8=-40
s:marc	1=-40 2=-68 3=-40 5=-48 7=-80 8=66
s:march	0=64 2=-57 3=-51 4=-40 5=-66 6=-35 7=-60
s:marcu	1=50 3=-41
s:mard	1=48 6=-25
s:marfa	4=-40
s:marg	0=-63 1=-40 2=32 4=-73 5=-43 6=47 8=45
s:marga	6=63
s:margi	0=-28 1=-30 4=-51
s:mari	0=-66 1=-69 2=-61 3=-88 4=-109 5=44 7=-72 8=-85
s:maria	0=-55 1=-56 5=53 6=-69 7=-28 8=-29
s:marie	0=-69 2=-63 3=-36 4=-78 6=55 7=-36 8=-39
s:marin	1=-39 2=31 6=-33
s:marit	5=-28
s:mark	0=-41 1=-26 2=-66 3=-53 4=-47 5=-88 7=-39 8=-33
s:marke	0=-31 2=-63 3=-55 4=-38 5=-76 7=-40 8=-27
s:maro	0=-37 3=-35 5=-31
s:maroq	3=-44 5=-31
s:marq	0=-42 2=-40 3=-58 4=-41 6=-26
s:marqu	0=-43 1=-26 2=-33 3=-52 4=-33 6=-35
s:marr	1=-47 3=-41 4=-93 5=59 6=-40 7=-54 8=-71
s:marri	1=-26 2=-50 3=-31 4=-87 5=83 6=-56 7=-41 8=-68
s:marro	2=48
s:marry	4=-26 6=43
s:mars	0=-52 3=32
s:marse	3=38 6=39
s:marsh	0=-31
s:mart	3=-27 7=-46
s:marti	0=35 7=-49
s:marx	0=49 8=-44
s:marxi	0=58 8=-32
s:maso	0=-80 4=-26 5=-105 6=-41 7=-51
s:mason	0=-56 5=-51 6=-29
s:mass	0=-29 1=-62 3=-28 4=-37 5=-64
s:massa	4=-33 5=-64
s:masse	1=-41
s:mast	0=-85 1=37 3=-45 4=-40 6=-73 7=-59 8=-43
s:maste	0=-75 1=27 2=-27 3=-31 5=-60 6=-71 7=-71 8=-44
s:mata	0=43 6=-44
s:matc	0=-43 1=-32 2=27 3=82 4=-59 5=-50 6=-32 7=-63
s:match	3=36 5=-33
s:mate	0=-89 4=-44 5=-46 6=-59
s:mater	0=-82 4=-28 5=-39 6=-52 7=-27
s:math	0=61 1=-30 6=43
s:mathi	6=53
s:mati	3=52 5=-38
s:matie	1=-45
s:matin	4=54
s:matr	0=-26
s:matri	0=-41
s:matt	0=34 4=-29 7=-28
s:matte	0=34 5=-26
s:mauv	3=30 4=-32
s:mauva	3=25 4=-35
s:maxi	3=-36
s:maxim	3=-40
s:mayo	0=-29 7=-38
s:mean	1=65 2=-31 5=-29 7=-56 8=-36
s:meani	1=39 4=-29
s:meas	0=-49 5=-48
s:measu	0=-47 5=-60
s:mech	7=-39
s:mecha	0=30 6=-25 7=-44
s:meda	0=34 1=-31 3=-31
s:mede	0=-44 2=26 5=-28 7=32 8=-31
s:medec	0=-51 2=48 5=-36 7=37 8=-31
s:medi	0=-111 1=-31 3=-30 5=-69 6=-93 7=-77
s:media	4=-33 6=-30 7=-41 8=-37
s:medic	0=-60 1=-54 2=-26 3=-30 5=-49 6=-34 7=-70 8=43
s:medit	2=32 4=-37
s:meet	1=-35 2=-28 3=-36 4=-26 5=-48 6=-31 8=-65
s:meeti	1=-54 3=-26 4=-32 5=-37 8=-65
s:meil	0=-39 1=-55 4=-30 6=44 7=-26
s:meill	0=-34 1=-55 5=-30 6=56 7=-35
s:mela	4=66
s:melan	4=58 6=-25
s:mele	0=41
s:melen	0=37
s:memb	2=-51 4=-85 7=64 8=-94
s:membe	0=-39 1=-25 2=-42 4=-70 5=-25 7=60 8=-95
s:membr	0=34 1=63 4=-46
s:memo	0=-96 1=-25 6=-36 8=-39
s:memoi	0=-81 6=-43 8=-31
s:mena	4=-25 5=74 6=25
s:menag	5=82
s:mene	5=-44 7=29
s:meneu	7=40
s:meno	1=-50 5=60
s:mens	5=-35
s:mensu	5=-27
s:ment	0=-39 2=-41 3=28 6=40 7=-65
s:menta	1=-34 4=-26
s:menti	0=-26 3=29 6=46 7=-63
s:mento	0=-62 2=-31 6=-33
s:menu	0=-61 1=35 5=-38 6=-41
s:menui	0=-51 1=50 8=30
s:merc	1=-25 3=-34 5=-44 6=37 8=-51
s:merch	5=-41
s:mercr	6=44
s:mere	0=54 3=-44 6=59
s:merg	0=-66 1=-36 5=-31 6=-43 7=51 8=-38
s:merge	0=-60 1=-34 6=-43 7=28
s:meri	6=-27
s:mess	1=-43 2=-30 3=-51 4=-26 5=107 6=37
s:messa	3=-51 5=82
s:messi	5=55
s:mesu	3=36 5=-30 8=-73
s:mesur	3=31 8=-76
s:meta	0=-39 2=44 3=-30 6=-56 7=44
s:metab	2=48
s:metap	1=34
s:mete	1=66
s:meth	0=-63 1=-37 2=-27 4=-29 5=-56 6=-27 8=-48
s:metha	8=-40
s:metho	0=-56 1=-30 2=-25 3=-25 4=-44 5=-45 6=-27
s:meti	4=-41 5=-74 6=-50 7=28 8=-45
s:metie	4=-37 5=-75 6=-46 8=-35
s:metr	0=-28 2=-37 8=-52
s:metra	8=-45
s:metro	0=-29
s:mett	3=-25 5=-42
s:mette	5=-42
s:mich	1=-44 4=-26 5=53 6=56
s:miche	1=-44 3=-25 5=47 6=51
s:micr	0=-37 1=-27 2=32 4=-56 6=-28
s:micro	0=-41 2=31 4=-50
s:midd	0=-33
s:middl	0=-34
s:midla	3=-29 4=-25
s:midni	4=34
s:midw	0=-54 2=-33 4=-25
s:midwi	0=-60 2=-25
s:mieu	0=-49 7=26
s:migr	0=58 1=-41 4=36 5=-32
s:migra	0=71 1=-30 4=38 5=-34 7=-41
s:mili	1=95 2=-49 4=-51 5=-47 6=-30 7=-39 8=-59
s:milie	0=30
s:milit	1=109 4=-48 5=-40 7=-45 8=-47
s:mill	0=-64 1=-43 3=-30 4=-48 5=-39
s:milli	3=-28 4=-32
s:mine	0=47 1=-35 3=-42 4=-31 5=-33 6=-43
s:miner	0=57 4=-26
s:mineu	3=-35 7=32 8=27
s:mini	0=-35 1=-55 2=-39 3=-40 4=-67 7=-66 8=-61
s:minin	6=37
s:minis	0=-29 1=-76 2=-41 3=-32 4=-51 6=-56 7=-55 8=-36
s:mino	5=-38
s:mins	0=49 1=-26
s:minu	1=-28 3=-30 5=-39 8=-40
s:minut	0=27 1=-29 4=-56 5=-32 6=-29 8=-38
s:misc	5=67
s:misco	5=71
s:miss	2=-27 5=-48 6=-46 7=-34
s:missi	2=-27 4=-34 5=-42 6=-39
s:mist	2=35
s:mista	2=34
s:mitt	0=32
s:mixt	5=-30 7=-30
s:mobi	0=-64 1=-35 2=-33 4=36 5=-43 6=-52 7=-45
s:mobil	0=-58 2=-28 4=39 5=-46 6=-58 7=-63 8=-32
s:mode	0=-27 2=-37 3=40 5=-79 6=-28 7=-94 8=-38
s:model	0=-35 4=35
s:moder	0=-69 3=-27 5=-81 6=-25
s:modu	1=-36 8=-39
s:modul	1=-30 8=-36
s:moel	2=41
s:moell	2=38
s:moeu	0=28
s:moeur	0=51
s:moin	3=-54 4=92 7=-25 8=-38
s:moit	1=30
s:moiti	1=34 5=25
s:mole	2=-32
s:molec	2=-30
s:mome	0=34 1=-25 4=51 7=-58
s:momen	0=38 4=57 7=-62
s:mona	0=127 1=-48 2=-47 4=-34 6=-26 7=-43 8=-37
s:monar	0=138 1=-44 2=-48 4=-34 7=-32
s:monas	8=-43
s:mond	0=-48 3=61 5=-38 8=-75
s:monda	0=-33 3=65 4=27 5=-30 6=-27 8=-64
s:mone	1=-25 7=-30 8=52
s:moni	0=-54 1=-28 3=-26 4=-60 6=-41 7=-38
s:monit	0=-44 1=-27 4=-60 7=-37
s:monk	1=51 8=-39
s:mono	5=27 6=-53
s:monog	5=30 6=-36
s:monoz	2=31 6=-26
s:mons	0=-38
s:monsi	0=-32 1=34 6=33
s:mont	1=-56 2=-29 3=-65 5=-90 8=34
s:monta	2=-29 5=-43 6=-30
s:monte	2=-34 5=-25
s:month	2=-40 3=-27 4=65 5=-37 6=-43 7=-39 8=45
s:montp	5=-25
s:montr	1=-54 4=-59 6=67
s:mora	0=-40 1=-61 3=-30 4=-39 5=-55 6=33 8=-27
s:moral	0=-28 1=-59 5=-27 6=32
s:morm	0=-32 6=36 8=-49
s:mormo	0=-28 6=36 8=-52
s:morn	4=58 5=-33 6=-28 8=-39
s:morni	4=57 5=-36 8=-37
s:mosa	0=-36 2=64
s:mosai	0=-31 2=66
s:mosc	0=74 1=-27 3=-48
s:mosco	0=68 1=-29 3=-38
s:mosq	2=-33
s:mosqu	2=-30
s:most	0=-51 4=27 8=-40
s:mostl	0=-50 4=30 8=-56
s:mote	4=-36 5=-70 6=-34
s:moteu	4=-49 5=-68 6=-29
s:moth	3=-25 5=-28 8=-62
s:mothe	3=-28 5=-35 7=38 8=-70
s:motio	0=42 7=-29
s:moto	0=-50 4=27 5=-36
s:motor	0=-27 5=-38
s:mott	8=-29
s:moul	1=-32 3=-58 4=-32 5=-31
s:moula	3=-52
s:mouli	0=-42 5=-25
s:mouve	6=-30 7=-27
s:move	0=33 3=-33 4=-40 5=-43 7=-60 8=-39
s:movem	0=26 4=-35 7=-40 8=-43
s:muco	4=29
s:mucov	4=30
s:mugg	8=-52
s:mugge	8=-58
s:mult	4=26 5=88 7=-43 8=-41
s:multi	4=34 5=73 7=-41 8=-46
s:muni	0=73 1=-25 3=-34 4=-36 7=-68 8=-40
s:munic	0=88 1=-27 3=-27 4=-25 7=-73 8=-38
s:mura	0=29 1=-46 5=-26
s:murd	8=-54
s:murde	8=-37
s:murm	4=57 5=-28 8=-25
s:murmu	4=72 5=-25
s:musc	2=62 4=-42 6=-25
s:muscu	2=57 4=-44
s:muse	0=-83 1=-76 3=-54 4=-36 5=-32 6=-25 7=-25
s:museu	0=-52 3=-34
s:musi	0=-93 4=-41 5=-59 6=-29 7=80
s:music	0=-60 4=-32 5=-41 7=76
s:musiq	0=-51
s:musl	0=61 8=-28
s:musli	0=34 8=-30
s:musu	1=-27
s:musul	1=-27
s:muta	0=-48 1=-46 3=-33 4=-104 5=-57 7=-25 8=-46
s:mutat	0=-48 1=-40 3=-38 4=-107 5=-42 8=-44
s:mute	2=-46 6=40
s:mutu	0=-41 1=-53 3=-38 4=-41 5=-43 6=45 7=-30 8=-47
s:mutua	0=-32 1=-52 3=-27
s:mutue	0=-26 2=-26 4=-34 5=-30 6=47 7=-25 8=-36
s:mybp	2=74 4=-45
s:mybpc	2=71 4=-44
s:myhe	2=63 7=-40
s:myher	2=60 7=-33
s:myop	2=48 4=27
s:myopa	2=42 4=-33
s:myse	4=53 5=34
s:mysel	4=74 5=42
s:myst	0=58 6=29
s:myste	0=36
s:nadi	1=-30
s:nage	5=-57
s:nageu	5=-59
s:nais	3=-37 4=48
s:naiss	0=28 3=-34 4=51
s:nake	8=-37
s:name	0=-43 1=28 3=-35 6=52 7=-25 8=33
s:nami	8=-30
s:namin	2=-26 8=-25
s:namu	1=-67
s:nanc	0=52
s:nant	6=-27 8=-34
s:nante	6=-30 8=-33
s:nast	3=-28 4=25
s:nasu	0=-40 7=44
s:nasuw	0=-32 7=55
s:nati	3=-59 4=-54 5=-57 6=-53 8=-74
s:natio	2=25 3=-46 4=-56 5=-52 6=-51 8=-73
s:natu	0=-58 2=-48 3=-26 4=-39 5=-50 6=-25 7=-25 8=-27
s:natur	0=-55 2=-51 3=-25 4=-40 5=-37 6=-27 7=-27 8=-35
s:naut	0=-25
s:nava	8=-25
s:navi	1=-33
s:nean	2=25 3=60
s:neand	2=28
s:near	0=-27 1=-66 2=-48 4=66 6=-27 7=36
s:nearb	1=-49
s:nearl	0=-26 2=-30 4=57 7=25
s:neat	2=-73
s:neck	2=29 4=-42
s:need	0=-75 1=-46 2=-57 3=-39 4=59 5=-54 6=-36 8=-30
s:neede	8=-77
s:nega	2=92
s:negat	2=90
s:nego	0=-99 1=-44 3=-46 4=-50 5=-63 6=-40 7=-76 8=-49
s:negoc	0=-36 5=-40 7=-97 8=-32
s:negot	0=-85 1=-47 3=-25 4=-28 5=-29 6=-26 8=-34
s:neig	3=-56 5=29 6=43 8=45
s:neigh	5=25 6=40
s:neit	1=48 5=-28
s:neith	1=52
s:nerv	0=-56 2=-29 4=99 8=-30
s:nerve	0=-77 1=-35 4=91 8=-25
s:nervo	4=40
s:netw	0=33 1=-40 4=-41 5=52 6=30 7=-52 8=-31
s:netwo	1=-34 4=-50 5=59 6=25 7=-51 8=-28
s:neur	2=43 3=-29 4=27
s:neuro	4=25
s:neut	1=-30 4=-34 8=-35
s:neutr	4=-36 6=-26 8=-29
s:neva	8=41
s:nevad	8=33
s:neve	4=-31 7=84
s:newb	0=67 2=-29 4=-47 8=-45
s:newbu	0=66 4=-44 8=-43
s:newco	0=-31
s:newm	1=-27
s:newma	1=-27
s:news	0=37 3=-29 4=-39 6=-33 8=47
s:newsl	0=29 4=-31 7=-34
s:newsp	8=43
s:next	1=32 2=-40
s:nica	0=39
s:nicar	0=46 8=-29
s:nich	8=-25
s:nick	1=-33
s:nickn	1=-31
s:nico	0=40
s:niec	2=42 4=-48
s:niet	0=-34 1=25 5=-32
s:nietz	0=-43 1=32 5=-38
s:nige	0=30 5=-39
s:nigh	1=-55 2=-72 3=-60 4=81 5=48 6=-72 7=-62 8=27
s:night	0=-66 2=-29 4=35 5=-37 7=-38 8=79
s:nihi	0=-51 1=69 2=-29 5=-35
s:nihil	0=-47 1=64 2=-33 5=-38
s:nime	8=36
s:nine	0=-29 6=-30 8=70
s:ninet	1=26 4=-30 6=-34 8=60
s:nivea	4=-25
s:nobo	3=29 4=-39 6=35 7=-33 8=-40
s:nobod	4=-45 6=26 7=-38 8=-35
s:nois	3=-47 4=29
s:nomb	2=-37 5=70
s:nombr	2=-31 5=73
s:nomi	0=37 6=32
s:nomin	0=46 7=31
s:nomm	4=-39 5=-34 6=52
s:nordi	0=-33 4=-29
s:norm	0=-76 1=-39 2=26 4=29
s:norma	0=-63 1=-38 2=39 4=45 6=-32 7=-30
s:nort	0=-33
s:north	0=-26
s:norw	1=32 3=-29 7=-30 8=-25
s:norwa	0=29 7=-28
s:nost	0=70
s:nosta	0=73
s:nota	0=-36 1=-28 2=-35 3=34 6=-66 8=50
s:notai	0=-35 2=-34 6=-69
s:notar	8=49
s:note	0=25 1=-39 4=37 5=-38
s:noth	0=-38 1=79 3=-61 5=-57 6=-40 7=-44 8=46
s:nothi	0=-42 1=71 3=-66 5=-52 6=-41 7=-33 8=49
s:noti	3=-31
s:notic	3=-25
s:noto	1=52 5=44
s:notoi	1=67 5=28
s:notr	0=34 1=31 2=-50 3=28 5=-51
s:nouv	3=-37 4=51 5=-26 7=-48 8=-51
s:nouve	3=-42 4=44 5=-25 7=-40 8=-40
s:nova	4=-26 7=27
s:nove	0=-28 4=-58 5=-48 6=-57 8=-33
s:novel	0=-25 1=-25 8=-32
s:novem	0=47 1=28 4=-32 5=-33
s:novi	8=-35
s:novic	8=-44
s:nucl	0=91 1=-58 2=-29 4=-48 6=-26 8=-46
s:nucle	0=80 1=-65 4=-43 6=-25 7=-25 8=-56
s:nude	7=-25
s:nuit	0=-26 1=-27 5=92 6=-42 8=53
s:numb	0=29 1=-28 3=32 4=-31 5=-52 8=-31
s:numbe	0=-26 1=-25 3=34 4=-34 5=-45
s:nume	1=-49 2=-41 5=-31 7=28 8=-47
s:numer	1=-59 2=-32 5=-32 7=25 8=-44
s:nurs	0=-46 1=-57 5=-53 6=-73 7=42 8=-89
s:nurse	0=-39 1=-60 3=30 4=-75 5=-45 6=-28 7=35 8=-30
s:nursi	1=-31 4=64 5=-37 6=-42 7=-28
s:nutr	0=-30 1=-32 2=34 4=-29 6=-25
s:nutri	2=30 4=-31 6=-25
s:nymp	5=49
s:nymph	5=44
s:oatl	0=-60
s:obam	0=41
s:obed	1=34 5=-29 6=-26
s:obedi	1=32 5=-44
s:obje	0=-65 1=62 4=-60 5=-48 6=-47 7=-47
s:objec	0=-78 1=53 4=-59 5=-31 6=-33 7=-37 8=-42
s:obli	4=35 8=37
s:oblig	8=50
s:obse	0=-55 1=-44 7=-25
s:obsed	5=25
s:obser	0=-52
s:obses	1=-43
s:obte	1=-48 2=-25
s:obten	1=-54 2=-26 4=-25 6=-25
s:occu	1=-44 8=-39
s:occup	1=-45 8=-37
s:octo	8=78
s:octob	8=93
s:oddl	5=53
s:oeuv	0=-25 1=-29 5=-32
s:oeuvr	1=-29 3=-25 6=-29
s:offe	0=-80 2=31 5=-74 7=-35
s:offen	0=-63 4=-31 5=-75
s:offer	2=54
s:offi	1=-115 2=-69 3=-27 8=-82
s:offic	1=-90 2=-69 3=-33 6=-39 8=-67
s:offr	0=-36 8=-39
s:offs	3=-34 4=47
s:offsh	3=-34 4=41
s:ofte	4=29 7=-62 8=-38
s:olde	0=-32 5=27
s:oldh	0=33 1=38
s:oldha	0=34 1=28
s:oliv	1=-26 6=39
s:olive	6=38
s:onbo	3=42
s:onboa	3=33
s:oncl	2=48 3=-42 6=38 7=-34
s:onco	2=49 5=-26 8=-32
s:oncog	2=55
s:oncol	4=-27 8=-27
s:onli	0=-26 1=52
s:onlin	1=56 4=-25
s:only	5=35
s:onlyf	0=-29 5=53
s:open	0=-32 1=44 3=56
s:opene	0=28
s:openi	0=-43 1=34
s:oper	1=-51 2=-61 5=-34 6=-55 7=-81
s:opera	1=-41 2=-48 6=-56 7=-97 8=-53
s:opin	0=-52 1=-28 3=-32 5=-33 6=-30
s:opini	0=-36 1=-28 3=-29 5=-33 6=-39
s:opio	4=-31
s:opioi	4=-37
s:oppo	0=80 1=40 2=-26 3=-72 4=-69 5=-62 7=-47 8=-92
s:oppon	0=67 1=-30 7=28
s:oppos	0=83 1=62 2=-32 3=-66 4=-70 5=-50 6=-53 7=-72 8=-97
s:opte	4=-29
s:opti	0=-47 1=-45 4=-53 7=-58 8=-30
s:optic	0=-33 1=-34 4=-31 6=-25 8=-31
s:optio	1=-25
s:optiq	4=-31 7=-33
s:oran	3=-26
s:orang	3=-39
s:orat	7=44
s:orba	0=61
s:orch	5=25 8=-25
s:orchi	4=-27
s:orda	0=-35 1=52
s:ordai	0=-33 1=44
s:orde	0=-83 6=-62 7=-54 8=75
s:order	0=-29 1=53 7=-42
s:ordon	4=-25
s:ordr	6=-37
s:oreil	4=56
s:orga	1=-38 2=-36 3=-41 4=-91 5=-46 8=-67
s:organ	1=-57 2=-46 3=-48 4=-95 5=-40 6=-30 8=-71
s:orgu	7=-51
s:orie	0=-58 2=-60 3=-31 4=-48 5=-97 7=-49 8=-37
s:orien	0=-66 2=-55 3=-30 4=-50 5=-109 7=-48 8=-38
s:orig	0=-32 2=62 4=-31
s:origi	0=-45 2=72
s:orth	0=-58 1=-70 3=-39 4=-67 5=-48 6=-34 7=-29 8=-38
s:ortho	0=-55 1=-65 3=-34 4=-80 5=-43 7=-26 8=-36
s:orti	0=-29
s:othe	1=40 3=-27 5=72 6=-60 7=-47 8=-55
s:other	5=-41 7=-49 8=-42
s:otta	0=41 4=-25
s:ottaw	0=42 4=-25
s:oues	4=-26 7=-49 8=-25
s:outc	8=29
s:outco	8=25
s:outd	0=-43 1=-28 4=97 7=39
s:outdo	4=62
s:oute	5=-25 6=85
s:outf	6=-27
s:outi	4=-45
s:outil	4=-28
s:outl	1=83
s:outlo	1=80
s:outr	8=56
s:outra	8=66
s:outs	0=106 3=-34 5=-36 6=-26 7=-62
s:outsi	0=98 5=-35 7=-51
s:outsp	0=30
s:ouve	0=27 1=-37 4=-32 5=49 7=-53
s:ouver	1=-45 4=-33 5=35 7=-57
s:ouvr	1=-25 3=31 4=-46 5=-63 6=42 7=-48 8=-36
s:ouvre	3=-31
s:ouvri	0=38 5=-42 7=-53
s:over	0=-31 1=-46 2=-28 4=-51 5=50 6=-38
s:overa	4=-25
s:overr	0=46
s:overs	0=-52 4=-35 5=48 8=31
s:overt	0=-36 7=28
s:owne	0=30 1=-54 2=-54 3=-34 4=-45 5=-25 6=-43 7=-55 8=43
s:oxfa	0=-51 7=-37
s:oxfo	1=27
s:oxfor	1=29
s:pace	4=-38
s:pacem	4=-49 8=-30
s:paci	0=-139 1=93 3=-26 4=-42 5=-49 6=-31 7=-60 8=-57
s:pacif	0=-131 1=108 3=-29 4=-31 5=-61 6=-33 7=-43 8=-69
s:pack	1=-28 4=-31 5=-26
s:packa	4=-30 5=-25
s:pacs	5=-29 6=-78
s:pacse	6=-79
s:padd	0=-35
s:page	0=-33 3=-26
s:pain	0=-61 1=-52 2=-31 3=-31 4=42 5=-37 8=-50
s:paink	4=62 8=-36
s:paint	0=-53 1=-55 4=-25
s:pair	0=51 3=-70
s:pala	0=-30 4=53 5=-34 8=-33
s:palai	0=-31 8=-33
s:palb	2=27
s:pale	0=67 1=-36
s:pales	0=83 1=-28
s:palm	0=-35 3=44 4=-26 8=-26
s:palma	3=80
s:palme	3=-39
s:palmi	3=-56
s:pamp	0=27 1=46 8=-34
s:pamph	0=27 1=59 8=-43
s:pane	2=-67 5=-44 8=-42
s:panel	2=-26
s:pani	4=67 5=-40 8=-38
s:pann	4=-40
s:panne	3=-25
s:pans	5=-60 6=93
s:panse	5=-53 6=91
s:pant	1=49 4=-43
s:panth	1=52
s:papa	3=-30 4=-25 6=82
s:pape	0=-35 1=-58 2=-54 4=-73
s:paper	0=-28 4=-89 7=-38 8=-71
s:papi	0=39 1=-35 5=-42
s:papie	0=25 1=-45 3=29 5=-45
s:paqu	4=43
s:paque	4=33
s:para	1=-48 2=-33 4=-102 6=-55 7=-40 8=-51
s:parad	0=31 6=-28
s:parai	5=35 6=-30
s:paral	4=-89 7=-28 8=-39
s:parc	1=-40 4=-46 5=-25 6=62 8=-59
s:parco	4=-40
s:pard	0=-28 8=54
s:pardo	0=-32 8=55
s:pare	0=-75 3=-30 4=-75 5=-50 7=-49 8=-38
s:paren	0=-87 1=32 2=32 4=-74 5=-56 7=-61 8=-37
s:parf	3=-26 5=-30
s:parfa	0=30 1=53 4=-33
s:parfo	0=-26 1=-31 4=40
s:pari	5=-54 6=-45 7=-33 8=-38
s:paris	0=-28 7=-29 8=-26
s:park	0=-73 1=-38 4=52
s:parki	0=-53 1=-39 2=37 4=32
s:parl	0=-49 2=-83 3=-49 5=50 7=-42 8=-63
s:parle	0=-72 2=-28 4=43 5=-44
s:parli	1=-45 4=-32 5=-44 6=-36 7=-37 8=-35
s:parm	0=61 3=-25 6=31
s:paro	0=39 1=-44 2=-34 3=-26 4=-38
s:paroi	0=-26
s:parol	0=39 1=-28 2=-32 4=-37 8=26
s:parq	5=-29 8=42
s:parqu	5=-29
s:parr	0=49 1=66 7=49
s:parra	0=35 1=60 7=35
s:part	1=-56 2=-42 3=-38 4=-57 5=33 7=-134 8=-98
s:parta	0=-44 1=-28 4=-47 5=-57 6=43
s:parte	0=-80 1=-39 2=-52 3=-39 4=-52 6=26 8=-29
s:parti	0=-35 1=-65 3=36 5=33 8=-92
s:partn	5=27 6=-58
s:parto	5=30
s:pass	2=-27 5=-90 6=-80
s:passa	0=-34 2=-27 3=-38 4=-29 5=25 6=-31
s:passe	0=-86 2=-38 3=-29 4=40 5=48 6=-38 7=-48 8=-46
s:passi	1=-54 2=-31 3=-58 5=-92 6=-37 8=-26
s:passp	0=-45 3=42 4=-38 5=-37 8=25
s:passw	8=-27
s:past	2=-31 4=-42
s:paste	1=26 4=-30
s:pasto	1=-25 5=26
s:pate	0=-43 1=-36 3=-59 4=-33 5=-30 6=-44 7=-29 8=-39
s:paten	0=-58 1=-26 2=-37 3=-50 4=-50 6=-25
s:pater	3=-47
s:patho	2=34
s:pati	0=-44 1=-54 2=-69 3=-41 6=-89 7=-38 8=-33
s:patie	0=-52 1=-54 2=-57 3=-33 6=-59 7=-34 8=-29
s:patis	4=-36 5=-38 6=-50
s:patr	1=-47 2=-46 3=-26 5=32 6=-49 7=-63
s:patri	0=38 2=-32 3=-31
s:patro	0=-50 1=-29 4=29 5=50 6=-57 7=-62
s:patt	3=73 4=-29 7=-40
s:patte	3=62 5=-33 7=-40
s:paum	0=-28 3=79
s:paym	0=-26 4=-29 7=-25 8=-30
s:payme	4=-28 7=-27 8=-35
s:payr	7=-77 8=-35
s:payro	7=-72 8=-34
s:pays	0=-51 1=-39 7=46
s:paysa	0=-34 1=-30 7=36
s:peac	0=37 1=39 4=-31 5=-27 6=-45 7=-58
s:pean	4=38
s:peanu	4=39
s:peas	0=43
s:peasa	0=41
s:peer	3=-32
s:pein	1=-46 2=-33 3=-45 5=-79 6=-36 7=-29 8=25
s:peine	4=-31 8=34
s:peint	0=-32 4=39 5=-67 7=27 8=-34
s:pele	0=-46 1=60
s:peler	0=-45 1=56
s:pelo	0=-28 2=-28
s:pelv	4=63
s:pelvi	4=51
s:penc	0=28
s:pench	0=29
s:pend	2=49 5=55 7=-27
s:penda	5=54 7=-35 8=-49
s:pendi	2=40 4=-31 8=61
s:peng	0=-26
s:peni	0=-26 4=53 8=-33
s:penit	0=-28 8=-45
s:penn	6=46
s:pens	0=-59 1=103 2=-41 3=-36 5=-51 6=-29 8=-48
s:pense	0=-42 1=52 7=-31
s:pensi	1=-52 6=-31 8=-38
s:pent	1=-41 8=-31
s:peop	1=-31 4=-68 6=44 7=-56 8=-82
s:peopl	4=-67 6=43 7=-55 8=-67
s:pepi	3=-26 4=-28
s:pepin	3=-25 4=-32
s:perc	3=-30
s:perd	3=-47 4=81 6=-49
s:perdu	8=-32
s:perf	8=-55
s:perfe	4=56 8=-50
s:perfu	4=-46
s:peri	8=-39
s:perio	8=-53
s:perj	8=55
s:perju	8=39
s:perm	0=-56 2=-40 4=-100 5=-63 7=-35
s:perma	0=-37 1=-37 4=-43 5=-32 6=-25 8=-44
s:permi	0=-48 2=-30 4=-96 5=-42 6=-35 7=-41 8=71
s:perr	0=36
s:perro	0=33
s:pers	0=-34 1=50 4=-62 5=39 7=-28 8=-38
s:perso	0=-34 1=36 4=-68 5=58 7=-55 8=-28
s:pert	4=51 7=-27
s:perv	8=51
s:perve	8=55
s:pete	1=61 6=-37
s:peti	1=-44 2=-30 5=-47 7=-25 8=-43
s:petit	0=29 1=-37 2=-34 4=-36 5=-67 6=68 8=-29
s:petr	0=37
s:petro	0=36 8=28
s:phar	1=-62 3=-27 4=-74 5=-48 6=-47 7=-90
s:pharm	1=-69 4=-77 5=-56 6=-52 7=-89
s:phas	4=28
s:phil	0=-90 1=-30 2=-26 3=-36 4=-58 5=-75 6=-43 7=-43 8=-71
s:philo	0=-103 2=-29 3=-25 4=-62 5=-67 6=-44 7=-35 8=-71
s:phoe	4=56
s:phoen	4=63
s:phon	4=25 5=29 8=29
s:phone	8=56
s:phot	0=-65 1=-63 2=-46 3=36 4=-100 6=-64 7=-52 8=-68
s:photo	0=-76 1=-59 2=-27 4=-86 5=45 6=-27 7=-47 8=-57
s:phra	3=27
s:phys	0=-35 1=28 2=-28 4=-88 6=-72 7=-37
s:physi	0=-36 1=45 2=-29 4=-88 5=27 6=-61 7=-37 8=-25
s:pian	3=-25 4=45 5=-28
s:piani	4=60
s:pick	1=-42 4=-53 5=-30 6=-35
s:picke	0=26 1=-38 4=-58 6=-35
s:pict	5=35
s:pictu	5=57
s:piec	3=47 5=-50 7=-40 8=-29
s:piece	0=30 7=-30
s:pied	0=-56 4=87
s:pier	4=-28 5=-25 6=44
s:pierr	0=-28 4=-33 6=32
s:pill	4=-69 5=33 8=62
s:pilo	0=-66 1=-53 4=27 5=-38 6=48 7=71 8=-64
s:pilot	0=-49 3=-42 6=57 7=99 8=-29
s:pilu	5=45
s:pilul	4=-45 5=35
s:pinn	1=-31
s:pino	0=40 8=-42
s:pinoc	0=34 8=-41
s:pint	4=65 5=-31
s:pipe	2=-34
s:pipel	2=-35
s:piqu	7=62
s:pique	7=60
s:pira	0=74 7=-44
s:pirat	0=78 7=-47
s:pitc	8=-44
s:pizz	0=-54
s:plac	0=71 3=-31 4=43 5=-42 7=-79
s:placa	6=27
s:place	4=-43
s:plai	0=59 1=46 4=-26 6=-39 7=-54
s:plaid	2=-27 6=-37 8=32
s:plain	0=-31 3=45 4=-48
s:plais	8=-59
s:plan	0=-76 2=-86 5=-61 6=-58 8=-75
s:plann	0=-55 1=-52 2=-46 3=-29 5=-55 6=-38 7=-50 8=-46
s:plant	0=-50 1=43 4=31
s:plaq	4=70 5=-32 8=-44
s:plaqu	4=60 6=-29 8=-32
s:plas	0=-32 1=-31 3=-30 4=52 8=-47
s:plast	0=-51 3=-28 4=49 8=-36
s:plat	0=-43 1=-34 4=72 5=-57 7=-27 8=-43
s:plate	5=-40
s:platf	0=26 1=-48
s:play	0=-58 1=-40 2=-25 5=-88 6=-61 8=-30
s:playb	5=-43
s:playe	0=-43 5=-31
s:plea	0=-55 5=-29 6=43
s:plead	8=50
s:pleas	0=-68 2=-27 4=27 5=-25 6=37 8=-55
s:pled	7=-54
s:pledg	7=-40
s:plei	0=-45 1=-27 5=87 6=-25
s:plom	1=-42 5=-28
s:plomb	1=-35 5=-30
s:plum	1=-81 2=-37 5=-36 6=-34 7=-49
s:plumb	1=-72 2=-25 5=-31 7=-33
s:plus	0=-64 1=26 5=104 7=-27
s:plusi	0=-58 5=100
s:pluto	6=37 8=-26
s:pneu	3=-27 4=28
s:podc	0=-33 4=-29 5=-28
s:podca	0=-30 4=-31 6=30 8=-38
s:pode	0=75 6=-28
s:podem	0=64 6=-27
s:poet	0=-45 1=-28 6=-31
s:poetr	0=-48
s:poig	1=39
s:poign	1=28
s:poin	0=-35 1=-61 2=-41 4=-51 5=-52 6=-55 7=-59
s:point	0=-40 1=-44 2=-32 4=-38 5=-52 6=-43 7=-41
s:pois	7=28
s:pola	0=-28 5=-27 7=-45 8=76
s:polan	7=-41 8=70
s:poli	1=-55 2=-47 3=-82 4=-122 5=-121 6=-44 7=-47
s:polic	2=-41 3=-71 4=-76 5=-85 7=-48
s:polit	1=-124 2=-25 3=-59 4=-72 5=-71 6=-86 7=-41 8=-69
s:poll	0=-70 1=-31 4=-42
s:polli	0=-80 4=-36
s:polo	7=-26
s:polon	7=-30
s:poly	0=-64 1=-63 2=56 5=112 6=-44
s:polya	0=-65 1=-25 4=39 5=104 6=-32
s:polyc	2=60 4=-48
s:pomp	2=-59 5=-41
s:ponc	0=-29 1=-30
s:ponct	0=-29 1=-32
s:pont	0=-30 4=71
s:popp	0=-64 1=37
s:popu	0=-72 1=-39 2=-31
s:popul	0=-61 1=-34 2=-38
s:porn	0=-46 4=-52 5=48 7=-43
s:porno	5=28
s:port	1=-52 5=-73 6=28 7=-58 8=-88
s:porta	0=74 7=-68 8=-50
s:porte	0=-60 2=33 3=-31 5=-41 6=44 7=-48 8=-74
s:portf	0=-40 1=-31 8=-30
s:porti	3=61 5=-35
s:portr	0=29 1=-52 5=-34 8=-49
s:portu	0=-71 1=-36
s:pose	0=-34 1=-38
s:posi	2=84 5=-41 6=-31 8=-32
s:posit	2=93 5=-41 6=-39 8=-33
s:poss	1=36 4=-55 8=30
s:posse	0=-25 1=34 4=-41
s:post	2=-69 4=-49 5=-32 7=-39 8=-25
s:posta	0=-27
s:postd	0=-28 1=-31 2=-25 4=-49 8=-28
s:poste	0=-33 1=-30 3=-33
s:posti	6=35
s:postu	0=-25 4=-27 5=-36
s:pott	4=-39 6=-36
s:potte	0=27 4=-33 6=-33
s:pouc	0=-53 3=78 5=-35
s:poul	1=42
s:poult	0=-32 1=46
s:poum	4=53
s:poumo	4=42
s:pour	3=-38 4=-44 7=-30 8=78
s:pourq	6=32
s:pours	4=-68 8=86
s:pourt	1=39 3=-33
s:pout	0=33 5=-37
s:pouv	0=58 1=-40 4=-25
s:pouvo	0=59 1=-31
s:powe	0=50 4=-30 6=-61
s:prac	0=-67 1=62 3=-28 4=-64 6=-55 7=-32 8=-29
s:pract	0=-71 1=49 4=-75 5=29 6=-57 7=-36 8=-34
s:prag	0=-37 1=-63 4=-32
s:pragm	0=-32 1=-77
s:prai	4=-47
s:prais	4=-44 6=-32
s:prat	0=-63 1=32 2=-40 3=-32 4=-64 5=85 6=-41 8=-30
s:prati	0=-77 2=-33 3=-35 4=-58 5=79 6=-44 7=26 8=-27
s:pray	0=-26
s:prea	1=37 7=-49
s:prec	0=32 2=26 4=-49 6=26 7=-25 8=-51
s:preci	0=45 1=-28 2=-26 5=-34 6=34 8=-32
s:preco	2=67 4=-38
s:pred	2=38 4=-81
s:prede	2=-36
s:predi	2=74 4=-76
s:pref	0=-64 2=-36 5=-32 6=67 8=-88
s:prefe	0=-55 2=-39 4=32 5=-29 6=71 7=-36 8=-77
s:preg	5=40
s:pregn	4=27 5=62 8=-26
s:prel	2=39 3=-89 7=35 8=-37
s:prele	2=34 3=-83 7=51 8=-40
s:prem	3=-55 4=-59 7=63
s:premi	2=-43 3=-54 4=-33 7=63
s:premu	2=27 4=-31 5=-25
s:pren	6=-52
s:prena	4=-27 5=-32
s:prep	1=-31 4=-39 5=-25 6=-30 7=-42 8=-36
s:prepa	0=-27 1=-32 4=-33 6=-42 7=-37 8=-33
s:pres	0=-38 2=-90 3=63 4=-39 5=-82 8=-25
s:presc	4=-55 8=41
s:prese	1=-39 5=-77 7=-39 8=-62
s:presi	0=-26 2=-51 3=-49 4=-35 7=32 8=-30
s:press	0=-39 1=-64 2=-48 3=90 5=-34 6=-50
s:prest	5=-41 7=-41
s:pret	3=-58 4=-35 5=82 7=-30
s:prete	0=-39 5=61 6=-38
s:prev	0=28 1=-40 2=39 4=-59 5=-47 6=-28 7=-33 8=44
s:preve	1=-30 2=32 4=-48 5=-38 6=-36 7=-36 8=-62
s:previ	0=41 1=-36 3=-34 4=-63 8=113
s:prevo	4=-29
s:prevu	2=43 3=36
s:pric	0=-33 4=-32 8=-38
s:prid	4=-39
s:prie	0=-53 1=58 4=-30 5=-40 8=-32
s:pries	0=-52 1=40 4=-31 5=-37 8=-31
s:prim	0=-83 1=-25 4=-32 5=-58 7=-47
s:prima	0=-25 7=-32
s:prime	5=-43
s:prin	0=-50 1=-51 3=81 4=-54 7=-47 8=-77
s:princ	0=43 1=-46 3=-37 4=-45 5=27 6=-26 8=-72
s:print	0=-77 1=-47 4=-44 5=-34 6=31 7=-72 8=-49
s:prio	0=-26
s:pris	0=-25 1=-49 2=-38 3=29 4=-85 5=-58 6=-58
s:prise	3=61
s:priso	1=-53 2=-34 4=-55 5=-45 6=-54
s:priv	0=-30 2=-66 3=-48 6=-40 8=-44
s:priva	0=-26 1=-41 2=-28 3=-25 4=-35 8=-48
s:prive	1=39 2=-45 4=46
s:privi	1=-38
s:priz	1=-38 7=-43
s:prob	1=-52 2=-33 3=-28 4=61
s:proba	0=-63 4=-73 7=30
s:probl	0=30 1=-44 4=99 8=-75
s:proc	1=-52 4=-67 5=-69 6=-63 7=28
s:proce	0=-69 1=-40 4=-55 5=-43 6=-30 8=-34
s:proch	0=83 5=-28 6=-47 7=45
s:proct	3=36
s:procu	1=-32 8=43
s:prod	0=-41 1=-35 2=-82 3=-65 4=-54 5=-56 6=-70 7=-25 8=-62
s:produ	0=-39 1=-27 2=-71 3=-72 4=-53 5=-60 6=-67 8=-54
s:prof	2=65 7=-50 8=-106
s:profe	0=-89 3=-82 7=-48 8=-48
s:profi	0=38 1=-27 2=84 3=48 4=-55 5=-27 6=25 7=-28 8=-76
s:profo	0=-41 1=53 4=35
s:prog	0=-40 1=-27 4=-26 5=-35 6=-79 7=-36 8=-31
s:progr	0=-42 1=-37 4=-39 5=-26 6=-71 7=-27 8=-34
s:proj	0=-41 1=-40 3=-59 4=-65 6=-54 7=-65 8=-53
s:proje	0=-37 1=-38 3=-69 4=-73 6=-55 7=-67 8=-55
s:prom	0=-38 1=-32 5=57 6=-36 8=-54
s:promi	0=-30 1=-43 5=55 7=-30
s:promo	8=-53
s:pron	4=-31 8=47
s:prono	8=46
s:proo	0=-26 1=-45 3=-30 4=-72
s:proof	1=-43 4=-58
s:prop	0=44 1=-56 3=-31 6=-36
s:propa	0=-31 1=-31
s:prope	8=-45
s:propo	0=62 5=34
s:propr	1=-31 6=-30 8=41
s:pros	0=-78 2=-41 3=-29 4=-64 5=28 6=-68
s:prose	1=55 2=-32
s:prosp	0=-36 1=-31 4=-29
s:prost	0=-57 1=-41 4=-50 5=36 6=-37 8=-36
s:prot	1=-66 2=-43 3=-34 4=-55 6=-59 8=-68
s:prote	1=-55 4=-30 5=34 6=-56 8=-49
s:proth	3=-58 4=-30
s:proto	8=-52
s:prou	0=52 1=-39 4=-42 5=-56
s:prous	6=-32
s:prouv	2=44 8=31
s:prov	1=26 4=-33 7=-28 8=-40
s:prove	1=-25 8=-38
s:provi	1=42 7=-38
s:prox	0=-28 8=-41
s:psen	2=66 4=-38
s:psyc	0=-70 1=-52 2=-46 3=-37 4=-30 5=-61 6=-63 7=-26 8=-64
s:psych	0=-83 1=-64 2=-50 3=-34 4=-37 5=-43 6=-50 7=-29 8=-55
s:publ	2=-30 3=-62 4=-74 6=-37 7=-32
s:publi	1=-36 3=-61 4=-70 5=-28 6=-43 7=-25
s:puce	1=-25 5=60
s:pucea	1=-32 5=47
s:pump	4=-26
s:punc	0=48 1=-51 4=-30 5=-29
s:punct	0=43 1=-50 4=-40
s:pupi	0=-74 4=-40 5=39
s:pupil	0=-56 4=-59 8=-77
s:purg	1=-35 6=-26 7=-25 8=100
s:purge	8=37
s:purpo	1=35
s:purs	0=49 1=-34 7=-39
s:purse	7=-34
s:puti	0=38 1=-35
s:pylo	0=38
s:pyth	1=-27
s:qinet	1=30
s:quak	1=34 7=-29
s:quake	1=40 4=-28 5=-30 7=-27
s:qual	1=-68 2=-52 3=32 4=-55 5=-49 6=-29 7=-42 8=-37
s:quali	1=-60 2=-58 3=26 4=-43 5=-47 6=-35 7=-40 8=-38
s:quan	0=37 2=-34 4=-55 7=-31 8=74
s:quant	0=37 1=63
s:quar	0=-31 1=-45 3=-27 4=-25 5=-46 8=-52
s:quara	0=-27 2=-39
s:quarr	8=-29
s:quart	1=-39 3=-27 4=-25
s:quas	8=27
s:quash	8=34
s:quat	0=-51 1=25 6=-31 7=-50
s:quatr	0=-45 1=27 5=34 6=-40 7=-55
s:quay	4=53
s:quayl	4=49
s:queb	8=-32
s:quebe	8=-33
s:quee	1=-43 4=-32 5=-32 7=-28
s:ques	0=47 1=31 3=-45 4=-32
s:quest	3=-43 4=-34
s:queu	0=-31
s:queue	0=-32 1=28
s:quic	0=-61 3=-32 4=-66 5=-25
s:quick	0=-42
s:quin	2=-31 8=38
s:quinz	2=-26 4=29 7=-26 8=37
s:quit	0=52 1=51 2=-49 5=27 8=-32
s:quitt	1=43 6=62 8=-27
s:quot	1=37 2=41 4=-47
s:quote	0=57
s:quoti	0=-53 2=29
s:rabb	1=49
s:rabbi	1=46
s:rabh	1=60
s:race	4=-28 7=-57
s:raci	0=44 6=-26
s:racis	0=59
s:raco	1=-64 5=108 7=-32 8=-40
s:racon	1=-53 4=-26 5=129 6=-28 7=-29 8=-31
s:radi	2=-41 3=-55 4=-72 5=-55 6=-67 7=30 8=-26
s:radic	0=27 1=-39 4=-35 5=-38 7=-28 8=-29
s:radio	5=-26 6=-44 7=50
s:rael	1=80 5=-61
s:raeli	1=86 5=-57
s:rail	0=36 6=-30
s:railw	0=32
s:rais	1=66 2=-42 3=-74 4=-34
s:raise	1=54 3=-55 4=-25 5=-32 7=-51
s:raiso	1=35 3=-34 7=38 8=39
s:rall	1=-38 4=-36 5=-27 6=-33 7=-41 8=-50
s:ralli	4=-25 7=-30 8=-28
s:rally	0=-45
s:rama	4=-41
s:ramad	4=-32
s:rand	5=-31
s:rando	5=-45
s:rang	0=-38 1=-48 5=-43 6=-65 8=-71
s:range	1=-26 6=-40 8=-51
s:rant	0=64
s:rapp	0=-35 1=-40 2=-42 4=-79 7=-47 8=34
s:rappe	4=-52 8=52
s:rappo	0=-38 4=-75 7=-48 8=-40
s:rare	5=29
s:rate	0=-30 7=-31
s:rath	2=-30 7=28 8=-44
s:rathe	2=-30 7=35 8=-48
s:rati	0=-90 1=52 4=-63 5=-41 7=-67 8=-30
s:ratio	0=-80 1=71 4=-66 5=-45 7=-60 8=-35
s:rayo	1=-58
s:reac	0=-26 1=-32 2=-31
s:read	1=58 2=-42 4=-50 5=-32 6=-60 7=-67 8=-59
s:reade	0=-29 1=-47 5=25 8=-27
s:readi	0=-41 3=-26 4=-29
s:reag	0=-40
s:real	0=-49 1=-28 5=-26 6=-32
s:reali	0=-55 1=-33 6=-40
s:reas	0=30 1=57 2=-29 3=-26 7=-30
s:reaso	1=56 2=-31 3=-26 7=-35
s:rebe	0=58
s:rebel	0=51
s:rebu	0=-25 8=-35
s:rebui	8=-34
s:reca	0=39 1=-26 3=-27 8=-28
s:recal	0=50 1=-25 3=-38
s:rece	0=-58 1=-79 2=-67 6=-76 7=-54
s:recei	0=-58 5=41 7=-26
s:recep	1=-59 4=-35 5=-52 6=-38 7=-36 8=-54
s:reces	2=-57 6=-39
s:rech	4=39 6=-40 8=-25
s:reche	4=-25 6=-29
s:rechu	4=63
s:reci	8=64
s:recit	5=-25
s:recl	0=62 4=-48
s:recla	0=77 1=25 4=-54
s:reco	0=-44 1=-58 2=-73 5=-62 7=-78
s:recog	0=-71 1=-30 4=-46 6=-41 7=-94 8=-62
s:recoi	5=-26 7=35
s:recom	0=-28 2=-34 3=-46 4=-49 5=-70 6=-47 8=40
s:recon	2=-31 5=-51 6=25 7=-64 8=69
s:recor	0=-57 1=-63 2=-32 3=57 4=-40 5=-37
s:recou	8=-60
s:recov	0=-62 5=42 8=-44
s:recr	2=-25 3=-34 4=41 6=-45 7=26 8=-73
s:recru	1=30 3=-41 4=36 5=-27 8=-71
s:rect	2=-40
s:recto	2=-41
s:recu	1=58 6=-33 8=50
s:recup	4=56 5=-25 8=55
s:recus	1=72 4=-25 5=-26 6=-27
s:recy	0=-31 1=-35
s:recyc	0=-25 1=-39
s:reda	0=-65 1=-49 4=-25 6=-42 7=-31 8=-40
s:redac	0=-61 1=-53 2=-25 4=-30 5=-25 6=-37 8=-54
s:redi	1=-44 2=-25
s:redig	1=-45 2=-34 3=-38
s:redr	0=-29 4=-29 8=-29
s:redu	0=-54 3=-31 4=-36 7=26
s:reduc	1=32
s:redui	1=-34 3=-28
s:redun	0=-47 7=42
s:reed	4=-48
s:reedu	4=-50
s:reel	0=-36 6=-32 7=34
s:refa	1=-37
s:refai	1=-47
s:refe	2=-71 3=-85 4=33 6=-30
s:refer	1=-26 2=-67 3=-83 4=36 5=45 6=-38
s:refi	0=-57
s:refo	0=34 1=-55 2=-33 3=-30 4=44 5=-46 6=-26 7=-56
s:refon	0=-34
s:refor	0=60 1=-45 2=-26 3=-34 4=45 5=-28 6=-35 7=-43
s:refr	0=25 7=-52 8=-41
s:refu	1=90 2=26 5=-74 6=-64 8=-51
s:refug	0=31 1=-33 4=-38 5=-39 6=-51 7=-31
s:refur	0=-28 8=-62
s:refus	1=87 2=29 5=-54 6=-45 7=53
s:rega	0=-52 2=-30 5=44 6=-33 7=-25 8=-49
s:regal	1=30
s:regar	0=-56 1=-51 5=61 6=-36 7=-33 8=-42
s:regi	5=-66 6=-51 8=-82
s:regim	0=36 1=-29 3=-27 4=-79
s:regio	1=-36 2=-48 4=-40 6=-28 7=39
s:regis	1=28 3=31 4=49 5=-71 6=-35 8=-40
s:regl	0=-41 2=-39 4=-25 8=-34
s:regle	8=-31
s:regr	0=58 1=-26 5=29 6=-28 7=-33
s:regre	0=64 1=-26 7=-26
s:regu	1=-43 2=-26 5=82 8=-78
s:regul	5=74 6=-25 8=-69
s:reha	6=-26 8=32
s:rehab	4=-63 8=52
s:rein	0=44 4=-44 7=31
s:reinc	1=48 4=-41
s:reins	0=-34 1=-27 7=36
s:reint	0=50
s:reje	0=-43 1=79 3=91 5=-36 6=47 7=-44 8=-40
s:rejec	0=-26 1=78 3=54 7=-31 8=-47
s:rejet	0=-25 1=48 3=36 6=26
s:rejo	0=38 1=-38 2=-37 4=-35 5=-52 6=32 7=57 8=-52
s:rejoi	0=34 1=-35 2=-34 4=-43 5=-49 6=36 7=48 8=-51
s:rela	0=-85 1=-52 2=-53 3=-60 4=-49 5=71 6=-104 7=-59 8=29
s:relac	4=-33
s:relai	0=51 5=-52 6=-53
s:relat	0=-115 1=-49 2=-49 3=-52 4=-25 5=67 6=-68 7=-71 8=-95
s:relax	8=85
s:rele	2=-27 3=-35 4=-60 5=-72
s:relea	1=-48 3=-41 4=-34 5=-29 6=-34 7=31
s:relev	1=30 5=-52 8=-29
s:reli	0=-124 1=34 3=-62 4=-81 5=-27 6=-58 7=-53 8=-67
s:relie	0=-37 2=28 4=-40
s:relig	0=-116 1=26 2=-35 3=-53 4=-48 6=-54 7=-61 8=-54
s:relo	7=-28 8=-28
s:reloc	0=-27 1=-26
s:rema	0=62 3=-29 5=-48 8=30
s:remai	0=89 4=-39 6=-38
s:reman	7=-27 8=58
s:remar	4=40 5=-34 6=26 7=46
s:remb	8=41
s:rembo	8=33
s:reme	4=41 5=-46 6=-47
s:remed	0=-28 4=-37
s:remem	0=41 4=45 5=-31
s:remi	0=-26 2=27 3=62
s:remis	4=46
s:remo	0=-44
s:remot	0=-29 4=-38
s:remov	0=-26
s:remp	0=-27 3=-26
s:rempl	3=-25
s:remu	0=-40
s:remun	0=-32
s:rena	1=-41
s:renai	0=26 1=-52
s:renc	0=-29 5=-40 6=28
s:renco	0=-35 5=-26 6=38
s:rend	7=30
s:rendu	0=-27 7=28
s:reni	0=58
s:renn	2=-36 5=-26 6=-60
s:renne	0=34 2=-38 6=-44
s:reno	2=-30 5=26 6=29 8=-73
s:renon	5=35
s:renou	8=-51
s:renov	2=-32 4=-36
s:rent	4=87 5=-78 8=45
s:rentr	4=92 5=-75 8=45
s:renv	5=-35 6=48
s:renvo	5=-29 6=45
s:reor	3=-41
s:reorg	3=-41
s:repa	0=-74 1=-73 2=-43 3=-37 5=-48
s:repai	0=-61 1=-55 2=-28 3=-27 4=-32 5=-37 8=-26
s:repe	2=-54 3=-32
s:repen	0=54 2=-26
s:reper	0=-36
s:repet	2=-41
s:repl	0=-79 1=25 2=-47 4=56 7=-40 8=-38
s:repla	0=-51 1=39 3=-25 4=29 7=-38 8=-29
s:repli	2=-35
s:repo	0=-89 1=-59 2=27 4=-58 7=-42
s:repon	3=-29 4=28 5=-40 8=-27
s:repor	0=-107 1=-57 4=-90 6=-47 7=-52 8=37
s:repr	0=-94 1=-77 2=-44 4=-34 6=-86 7=38 8=35
s:repre	0=-41 1=-50 2=-37 4=-28 5=-48 6=-69 7=42 8=-74
s:repri	0=-77 1=-54 4=-32 5=-54 7=66 8=82
s:repro	5=39 6=-53
s:repu	0=59 1=-44 2=-26 3=-37 4=-52 5=-54 6=-57 7=-70 8=-64
s:repub	0=51 1=-85 2=-27 3=-27 4=-58 5=-54 6=-67 7=-116 8=-55
s:reput	0=-45 7=42
s:requ	0=-37 1=-57 5=-33
s:requi	1=-60
s:rero	1=-61
s:reroo	1=-59
s:resc	0=-46
s:rescu	0=-48
s:rese	0=-35 2=-51 4=-74 6=-48 7=-106
s:resea	0=-64 1=-66 2=-25 4=-87 5=-99 7=-100
s:reser	1=33 3=34 4=-26 5=47 6=-32 7=-26
s:resi	0=-32 2=-31 4=-30 6=-44 7=31
s:resid	0=-117 4=-60 7=-61 8=34
s:resig	6=-44 7=60
s:resis	0=54
s:resp	1=33 2=-26 3=-47 4=-65 5=-102 6=-48 8=-51
s:respe	1=65 4=-40 5=-76 6=-34
s:respo	1=-37 3=-29 4=-36 5=-54 6=-35 8=-53
s:ress	3=85 8=-58
s:resse	3=91 8=-47
s:rest	0=-54 1=-74 2=-50 3=-75 4=31 5=-42 6=-47 7=-39 8=-47
s:resta	0=-68 1=-61 3=-26 4=-33 6=-30 8=-64
s:reste	5=47 6=-36 8=-55
s:resto	0=-36 1=-60 5=-52 6=-28
s:restr	1=-38 4=100 5=-29 7=-25 8=48
s:resu	0=-48 1=-36 2=50 4=-26 5=-33 6=-36 7=-28 8=-39
s:resul	0=-30 1=-34 2=66 5=-25 6=-26 7=-31 8=-40
s:resum	8=-26
s:reta	0=-76 1=-45 8=-28
s:retai	0=-53 3=27
s:retar	0=-56 1=-52 8=-33
s:rete	3=-39 7=-38 8=27
s:reten	3=-26 7=-46
s:reti	0=25 1=-49 5=-57 6=-90 7=38
s:retin	0=-28 3=31 4=-74 5=-25 8=-31
s:retir	0=38 1=-25 2=-25 3=-45 5=-42 6=-77
s:reto	4=-31
s:retou	4=-28
s:retr	0=-27 1=-51 2=57 4=64 5=-44 7=-54
s:retra	0=-41 4=68 5=-27 7=-59 8=42
s:retre	1=-43
s:retro	2=42
s:retu	0=-68 1=-32 4=-42 5=-27 7=-34 8=-69
s:retur	0=-65 1=-33 4=-65 7=-41 8=-60
s:reun	4=-96 6=-55 7=49 8=-45
s:reuni	1=35 2=-30 4=-89 6=-66 7=67 8=-55
s:reus	2=-26 8=-72
s:reuss	8=-53
s:reut	0=-29
s:reute	0=-35
s:reve	1=64 3=-54 4=-83 6=30 8=-45
s:revel	0=-46 1=36 3=-27 6=32
s:reven	0=25 3=-36 4=-73 5=-58 8=-37
s:rever	1=74 7=-27
s:revi	1=-42 2=-28 5=-35 8=-36
s:revie	1=-26 8=-38
s:revo	0=-54 2=-30 4=-26
s:revol	0=-45 4=-26 7=-27
s:revu	0=-41 1=-29 8=-45
s:rewr	2=-41 7=-35
s:rewri	2=-28
s:rewro	7=-30
s:rhon	1=31
s:rhum	3=46
s:rian	0=-48
s:riggi	0=-28
s:righ	2=-34 4=-97 5=-49 6=-92 7=-76 8=-54
s:right	0=31 1=47 4=-48 5=-31 6=-41
s:ring	7=42
s:ringe	0=-27
s:risk	2=30
s:risq	2=77 4=-39
s:risqu	2=81 4=-29
s:rive	5=-37
s:river	5=-32
s:road	1=-44 6=-38
s:roadm	1=-31
s:robb	0=-27 2=-29
s:robe	1=-32 5=-62
s:robi	0=37 1=25
s:roch	0=37 1=-27
s:rois	0=-36 6=27
s:roiss	0=-41 6=33
s:roll	0=-34 4=25
s:roma	0=-49 1=-36 2=-44 3=-39 4=-55 5=-100 6=-44 7=-36 8=-96
s:roman	0=-37 2=-32 4=-33 5=-78 6=-27 7=-25 8=-46
s:rond	5=-47
s:ronde	5=-42
s:roof	8=57
s:room	1=-54 4=31 5=-25
s:rose	0=29
s:rosi	0=-48 1=96 4=-35
s:rosic	0=-44 1=104
s:rota	0=-39
s:rotar	0=-49
s:roug	0=-57 4=44 5=45 6=-40 8=-40
s:roun	7=-59
s:round	5=-44
s:rous	7=-26
s:rout	0=-71 3=-65 5=-35 6=-26 8=-33
s:routi	0=-67 3=-66 5=-27 8=-30
s:roya	0=58 2=-42 5=-38 6=-47 8=-33
s:royal	0=66 2=-32
s:rspc	1=-31
s:rubr	0=-49 1=48
s:rubri	0=-40 1=50 4=-28
s:rudo	1=32
s:rudol	1=36
s:rugb	0=-82 3=-43 4=58 7=-76 8=-26
s:rule	0=-40 6=45 7=-28 8=-29
s:rume	3=-53 5=39 6=56 8=42
s:rumeu	3=-56 5=37 6=50 8=42
s:rumo	4=-31 6=34
s:rumou	4=-35
s:runn	0=-60 2=-34 4=31 5=-29
s:runne	0=-49 2=-36
s:runni	6=37 7=27
s:rura	6=26 7=29
s:russ	0=77
s:russe	0=58
s:russi	1=-27
s:rwan	0=60
s:rwand	0=65
s:ryth	3=35
s:sabba	0=26
s:sabo	0=-38 1=48
s:sabot	0=-28 1=55
s:sack	0=-40 7=80
s:sacke	0=-48 7=89
s:sacr	0=-44 1=37
s:sacre	0=-34 1=31
s:sado	5=45
s:sadom	5=47
s:safa	1=-36
s:safar	1=-30
s:safe	3=-33 4=-43 7=53
s:safet	4=-34 7=52
s:sail	6=58 7=-25
s:sailo	6=51 7=-25
s:sain	1=-34 5=-35 8=-34
s:sais	3=-27 5=-30
s:saiso	3=-32 7=-28
s:sala	0=-94 1=-48 2=-30 3=42 4=-45 5=-35 6=-66 7=36 8=-48
s:salai	7=-26
s:salar	0=-99 1=-56 2=-40 3=38 4=-52 5=-39 6=-57 7=29 8=-45
s:sale	0=-86 1=-58 2=-87 3=-69 4=-74 5=28 6=-42 7=-67
s:sales	2=-51
s:saliv	2=25
s:sall	0=-45 3=30 4=-27 8=-27
s:salmo	2=-35 3=-30
s:salo	4=-26 5=57
s:salon	5=40
s:salva	0=-39 7=-33
s:same	1=-29 5=40
s:samed	4=-25 5=38
s:samp	0=-26 1=-34 2=28 3=47 5=-58 8=-44
s:sampl	0=-27 2=33 3=40 5=-49 8=-39
s:sanc	0=-63 4=-27 7=27
s:sanct	0=-60 4=-35 7=38
s:sand	0=55 4=-31 5=-46 8=-38
s:sande	0=29
s:sandr	0=-38
s:sang	2=-36 3=-27
s:sange	2=-33
s:sani	0=31 2=-40 4=48
s:sanit	0=28 2=-29 4=45
s:sant	0=-50 1=-25 2=-25 8=-50
s:sapp	6=48
s:sapph	6=43
s:sara	6=-31 8=-52
s:sate	5=-48
s:satel	5=-48
s:satu	0=31 4=-55 7=-27 8=-27
s:satur	1=-30 4=-54 8=-32
s:saud	0=45
s:saun	5=33
s:saus	0=-31
s:sauv	4=-27 5=-42 8=-25
s:save	0=-27 1=-29 4=-31 6=27
s:saven	6=34
s:savi	0=-44 5=65 6=-31
s:savin	0=-43 5=70
s:savo	0=41 1=-44 3=-27 4=-30 7=-37
s:savoi	0=53 1=-41
s:saxon	0=-28
s:sayi	0=38
s:sayin	0=37 7=-26
s:scaf	0=-74 3=-32
s:scaff	0=-48 3=-32
s:scan	0=-54 1=-26 2=-25 3=25 4=-93 5=71
s:scand	3=-52 5=64
s:scann	0=-37 1=-27 3=59 4=-75 7=-40
s:scar	2=-31 6=-61
s:scarg	0=29 4=-42
s:scen	0=-53 1=-68 2=33 3=-34 4=-33 5=32 6=-45 7=-56 8=-55
s:scena	2=-41 4=-29 6=-41
s:scene	3=-25
s:scep	2=-28 4=-38 5=-38 6=-28
s:scept	1=-32 2=-25 4=-44 5=-36 6=-28 8=-33
s:sche	7=-28
s:schem	6=-28
s:schi	3=55 4=48 7=-25
s:schip	3=50
s:schiz	4=57
s:scho	2=-59 3=-37 5=-93 6=33 7=30 8=-39
s:schoo	1=-30 2=-56 3=-35 5=-113 8=-41
s:schop	1=27
s:scie	0=-41 1=65 2=-40 3=-27 4=-26 5=-59 6=-64 7=-51 8=-48
s:scien	0=-58 1=75 2=-46 5=-55 6=-44 7=-53 8=-42
s:scier	0=28
s:scle	4=69 8=-59
s:scler	4=67 8=-52
s:scol	0=-46 4=40 5=-30 6=-29
s:scola	0=-41 5=-36 6=-29
s:scoli	4=53
s:scor	1=-38 3=28 4=-26
s:score	2=30
s:scot	3=-25 6=-29 7=44 8=-48
s:scotl	0=-32 1=-33
s:scott	8=-44
s:scou	0=-76 1=-31 4=-34 5=-42
s:scout	5=-33
s:scra	0=26
s:scre	1=-31 8=-28
s:scree	3=31 4=-31 8=-36
s:scri	1=-38 2=-27 3=-38
s:scrip	1=-39 2=-25 3=-44
s:scru	1=-38 7=-28 8=-41
s:scrut	1=-31
s:scul	3=-52
s:sculp	1=-25 3=-56 6=31
s:seam	0=-47
s:seams	0=-49
s:sean	4=29
s:seanc	4=30 7=-33
s:sear	8=46
s:searc	0=-26 3=27 8=36
s:seas	0=-67 3=-33 6=-55
s:seaso	0=-76 3=-35 6=-57 7=-26
s:seat	4=-27
s:seco	1=-37 2=-37 4=-39 5=-45 6=33 8=-30
s:secon	2=-29 4=-27 5=-34
s:secou	0=-26 4=-48 6=-30
s:secr	2=-76 3=-50 4=-78 6=-26 8=-84
s:secre	2=-79 3=-55 4=-91 5=33 6=-25 8=-96
s:sect	1=54 2=-28 3=-53 5=-28 8=-41
s:secte	3=-63 4=-34 7=25
s:secti	1=43 6=29 8=-33
s:secto	0=-45
s:secu	0=-64 1=37 2=-37 3=-37 4=-54 5=-43 6=-58
s:secul	0=-93 1=63
s:secur	0=-33 1=-28 2=-34 3=-34 4=-48 6=-44
s:sedu	5=-40
s:seek	0=31 5=34
s:sego	0=63
s:segol	0=55
s:sein	4=-38
s:seiz	4=43 8=-39
s:seizu	4=51 8=-32
s:sejo	0=-26 1=-27 2=-27 4=39 5=-28 6=-45
s:sejou	0=-27 2=-31 4=39 5=-29 6=-42 8=-30
s:sele	2=-44 4=-26
s:selec	2=-36
s:self	3=80
s:selfi	3=80
s:sell	0=32 1=-52 2=-50 3=-85 4=-38 5=-36 7=-75
s:selli	2=-26
s:selo	1=43 3=-29 5=31
s:sema	1=-30 2=-26 4=89 5=41 6=-37 8=-60
s:semai	1=-27 2=-30 4=76 5=42 6=-37 8=-50
s:semb	0=59
s:sembl	0=52
s:seme	0=-26
s:semen	0=-27
s:semi	0=-28 5=34 6=50 7=-38
s:semin	0=-29 4=-31 6=51 7=-33
s:sena	0=-48 5=-25 6=-44
s:senat	6=-47
s:send	0=74 1=-52
s:sene	1=49
s:senec	1=37
s:seni	1=-29 4=-41
s:senio	1=-28 4=-46
s:sens	0=-36 1=41 4=-42 5=-55 6=-59 7=-32 8=-30
s:sensu	5=-48
s:sent	0=-67 3=-28 4=-46 6=-25 7=-44
s:sente	0=-48 1=-36 4=-40 7=-40
s:senti	1=31
s:separ	0=-25 8=-27
s:sept	4=35 8=-47
s:septe	8=-52
s:sequ	0=-33 1=-34 2=-30 5=-49 6=-29 8=-30
s:seque	0=-27 1=-34 2=-40 5=-38 6=-25 8=-30
s:sera	1=33 3=-72 5=-33 6=65 8=31
s:serai	1=26 3=-78 4=32 5=-50 6=54 8=28
s:serg	0=-42 6=-36
s:serge	0=-40 6=-29
s:seri	2=-39 6=-78 7=-43
s:serie	0=-28 8=-30
s:serio	0=44 8=52
s:sero	4=69 8=-43
s:serop	4=77 8=-47
s:serr	0=33 1=-42 3=-37 5=-31 8=-35
s:serre	0=50 3=-28
s:serru	0=-30 5=-27 8=-34
s:serv	0=-31 2=-52 3=33 4=-85 6=-86 8=39
s:serva	0=-46 3=41
s:serve	0=-28 1=-52 2=-30 3=-25 4=-101 6=-69
s:servi	1=25 2=-47 3=-46 4=-33 6=-54
s:sess	0=-53
s:sessi	0=-61
s:sett	0=-39 4=-29 5=-32 6=-53 8=-29
s:settl	0=-30 4=-34 6=-42 8=-30
s:seul	0=-63 4=34 5=32 6=35
s:seule	5=26 6=48
s:seve	1=-28 8=31
s:seven	0=49
s:sever	4=43 7=-37
s:sexo	0=-42 1=-30 4=-34 6=-30
s:sexol	0=-41 1=-26 4=-29 6=-33
s:sext	1=-44 5=74
s:sexto	5=30
s:sexu	0=-79 1=-51 2=-40 4=-90 5=55 7=-26 8=-61
s:sexua	0=-56 1=-27 4=-44 6=43 8=-33
s:sexue	0=-34 1=-29 2=-27 4=-53 5=47 6=-52 8=-45
s:shad	0=56
s:shado	0=50
s:shak	2=-26 4=47
s:shap	1=27 2=-26 3=34
s:shape	2=-40
s:shar	3=-49 6=-30 7=-46
s:share	5=-65
s:shee	0=-26 2=-25
s:sheet	5=-26
s:shef	0=-32 1=40
s:sheff	0=-30
s:shel	0=-48 1=-56 4=-30 5=-30 6=-28 8=40
s:shelt	0=-44
s:shelv	1=-53 8=40
s:sher	8=34
s:sheri	8=33
s:shif	0=-70 2=-48 3=-51 6=-58 7=-39
s:shift	0=-34 2=-49 6=-45 8=49
s:ship	0=-42 4=-26 7=66
s:shipy	0=-32 7=50
s:shir	0=36 1=-37 7=-37
s:shoo	0=-33
s:shop	0=-75 1=-55 2=-26 4=-56 5=-32 8=55
s:shopl	4=-25 8=63
s:shopp	0=-25
s:shor	0=-79 3=-25 8=-49
s:short	0=-79 1=-50 8=-36
s:shou	0=63 1=-30 2=-35 5=-26 6=-32 7=-56
s:shoul	0=36 6=-38 7=-47 8=-36
s:shout	0=42 8=29
s:show	0=-31 2=39 3=-36 4=-29 6=-28 8=45
s:showe	0=-47 2=56 3=-26 4=-40
s:shru	1=28 5=38 6=-28 8=-25
s:shrug	5=47 6=-34 8=-32
s:sick	2=37 4=-37 8=-41
s:sickl	4=-37 8=-32
s:siec	1=-41
s:siecl	1=-40
s:sieg	0=-25 1=-43 2=-44 5=-43 6=-25 7=67 8=-30
s:siem	0=-34
s:sieme	0=-37
s:sien	3=62
s:sigh	4=56 6=-44
s:sight	4=73
s:sigm	0=-39
s:sign	0=36 1=-30 2=-40 3=31 4=-55 5=-102
s:signa	1=48 3=-43 4=-62 5=-56 7=-34
s:signe	0=62 1=-69 4=-31 5=-30 6=-25 7=38 8=-29
s:signi	2=32 4=-28
s:sile	1=-47 4=-30
s:silen	1=-46
s:simp	0=-68 4=-52 5=-47
s:simpl	0=-67 4=-48 5=-36
s:simu	0=-54 1=69 4=-30 5=25 6=-37
s:simul	0=-48 1=73 6=-40
s:sinc	2=-36 4=45 5=-43 8=34
s:sing	2=-32 4=-50 5=-75 6=-51 7=-59 8=-38
s:singe	0=-31 1=81 5=-30
s:singl	4=-29 5=-36
s:sipt	0=-75 7=64
s:sist	0=31 1=31 2=26 4=36 6=-58
s:siste	1=31 4=41 6=-70
s:site	0=-48 4=-32 5=60 8=-32
s:sitt	5=43
s:situa	4=29 6=-26
s:sixt	1=-73 4=-34
s:sixte	1=-40
s:size	1=-46
s:sizew	1=-47
s:skep	0=-54 1=42
s:skept	0=-48 1=35 7=-25
s:sket	5=49 8=-31
s:sketc	5=59 8=-25
s:skil	8=-31
s:skill	8=-26
s:slau	1=-41
s:slaug	1=-48
s:slee	0=-44 1=-45 2=-40 4=-62 5=103 6=-53 7=-27 8=-44
s:sleep	0=-30 1=-38 4=-47 5=102
s:slep	5=90 6=-44
s:slid	1=-43 4=-38 6=-34
s:slide	1=-37 4=-37 6=-30
s:slip	4=35
s:slipp	4=48
s:slog	0=-57
s:sloga	0=-51
s:smal	0=-36 1=-39 6=29
s:smart	3=-40
s:smel	0=-25 4=97 5=-38
s:smell	4=94 5=-36
s:smil	0=-31 2=-61 4=27 5=42
s:smile	2=-56 4=37
s:smok	1=-25 4=69
s:smoke	0=29
s:smoo	0=-44
s:smoot	0=-47
s:smug	8=72
s:smugg	8=72
s:snar	8=32
s:snui	0=-42 7=57
s:snuip	0=-40 7=52
s:sobe	4=42
s:sobri	1=28
s:soci	2=-74 4=-62 5=-71 6=-61 7=-73 8=-51
s:socia	0=52 1=-53 2=-40 3=-43 4=-57 5=-72 6=-43 7=-75 8=-50
s:socie	0=-121 1=30 2=-36 4=-47 5=-29 7=-31 8=-33
s:socio	0=-60
s:soeu	1=-72 2=81 6=-29 7=-32
s:soeur	1=-67 2=51 6=-51
s:soft	0=-65 2=-34 3=44 5=-30 6=-33 8=-29
s:softw	0=-52 2=-28 3=46 5=-31 6=-33 7=-26 8=-33
s:soig	0=-54 1=-47 2=-38 3=-28 5=-25 6=-43 8=-38
s:soign	0=-47 1=-43 2=-41 6=-40 8=-37
s:soin	3=-44 8=39
s:soire	0=-49 5=51
s:sole	5=-31 6=75
s:solen	6=71
s:soli	0=-70 1=37 3=-25 5=-44 6=-68 7=25 8=-45
s:solic	1=-30 7=-74
s:solid	0=-52 1=-39 3=-30 4=29 5=-25 6=-46 7=82
s:solip	1=73
s:sols	1=36
s:solst	1=32
s:solu	1=-27
s:solut	4=-33
s:solv	5=-38
s:solve	5=-25
s:some	0=-52 1=-31 4=46 5=-44 8=-34
s:someo	4=-40
s:somet	0=-52 1=-36 4=80 5=-43
s:somm	0=50 1=-41 5=-25
s:somme	0=47 1=-55 4=32 5=-25
s:sond	0=-39 4=-25
s:sophi	5=-25
s:sort	6=51 8=50
s:sorta	5=-31 6=44 8=29
s:sorti	4=-28 6=29 8=-26
s:souc	2=39 3=-30 8=-41
s:souch	2=36 3=-28
s:soud	0=-55 1=-32 6=-33 8=-38
s:soude	0=-34 1=-31 2=-33 6=-33 8=-28
s:soudu	0=-31
s:souf	2=29 5=-41 6=32
s:souff	2=30 5=-42 6=35
s:souh	0=-27 4=59
s:souha	0=-47 4=70
s:soul	0=83 7=-36
s:soule	0=52 7=-44
s:souli	0=42
s:soun	0=-55 1=-40
s:soup	5=42 6=56 8=-42
s:soupc	6=67
s:soupi	4=-29 5=51
s:sour	0=-25 2=-37 3=-25 6=-58 8=-69
s:sourc	1=-42 3=-31
s:souri	1=37 4=35 5=41 6=-27 8=-49
s:sout	0=63 1=-78 3=-67 4=-46 5=-67 6=-53 7=-83 8=-33
s:soute	0=26 1=-58 3=-25 5=-36
s:south	7=-49
s:souti	0=53 3=-33 5=-45 6=-68
s:souv	1=-62 4=57 5=29 6=-25
s:souve	0=34 1=-72 3=-35 4=44 5=45 6=-30
s:souvi	3=32
s:sovi	7=-26 8=-26
s:sovie	7=-25
s:spac	0=-38 1=-65
s:space	1=-74
s:spai	8=41
s:span	1=-27
s:spani	1=-30
s:spar	1=-25 5=-36
s:spea	2=-30 3=-35 4=-44 5=-29 6=42
s:speak	2=-27 4=-28 5=-31 6=25 8=-44
s:spec	1=-28 2=-64 3=-55 4=-34 6=-41 8=-36
s:speci	2=-61 4=-81 5=-84 8=-26
s:spect	3=-33 4=26 5=43 6=-27 7=27
s:spee	0=-28 1=-49 2=-25 3=74 4=-53 5=-39 7=-44
s:speec	1=-35 4=-45 7=-40 8=-29
s:spel	4=41
s:spen	0=50 1=-44 4=55 7=36
s:spenc	1=-33
s:spin	0=-25 2=66 5=-36 6=30
s:spina	2=55 4=-39 6=-36
s:spir	0=-32 1=-27
s:spiri	0=-37 1=-51
s:spit	4=56
s:spli	2=-56 4=-27 7=-45
s:splin	4=-26
s:spoi	0=79 7=-45
s:spok	0=59 1=-57 4=-26 8=-44
s:spon	1=-30 4=50 5=27 6=-34
s:spons	4=54
s:spont	5=41
s:spor	0=-88 1=-36 2=-27 4=-44 5=-47 6=-31 7=-43 8=-56
s:sport	0=-65 1=-25 3=-37 4=-38 5=-33 6=-26 7=-31 8=-39
s:spre	4=-58
s:sprea	0=-38 4=-58 5=-31
s:spri	5=-33 6=-38 8=26
s:sprin	2=38 5=-33 6=-39 8=33
s:squa	1=77 3=-31 5=-53 6=-36 7=-59 8=-37
s:squar	0=-44 1=107 3=-31 4=-56 5=-40 6=-36 7=-47 8=-26
s:squas	4=34
s:stab	4=67 5=-29
s:stabl	4=45
s:stad	0=-38 1=-63 3=45 5=-31 6=-41
s:staf	0=-85 1=-41 2=-36 5=-50 7=-34 8=-37
s:stag	0=-67 2=-57 3=-46 4=-38 5=-29 6=-57 7=-30 8=-39
s:stage	5=-26
s:stagi	0=-52 2=-51 4=-26 5=35 6=-57
s:stai	7=-26
s:stal	0=80 2=-36 6=-25 8=-43
s:stam	0=-44 8=-37
s:stamm	4=32
s:stamp	1=27
s:stan	1=-66 2=-36 3=-63 6=-34 7=-66 8=-58
s:stand	3=-45 4=-58 5=53 6=-30 7=-39 8=-59
s:star	0=-28 1=-58 2=-37 3=-42 5=-69 6=-27 7=46 8=-73
s:starb	7=61
s:start	4=31 7=42 8=-58
s:starv	0=40 4=52
s:stat	0=36 2=33 3=-67 4=-50 5=-77 7=-87
s:state	0=-31 6=34
s:stati	0=-33 3=-54 5=-45 7=-50
s:statu	0=-28 2=50 4=-64 6=-27
s:stau	0=94 7=-101
s:staun	0=116 7=-87
s:staye	8=37
s:stee	0=-30 1=52 4=-35 5=-27
s:steel	0=-50 7=26
s:sten	4=-33
s:step	2=-49 4=-26 6=77
s:steph	2=-52 5=-25 6=75
s:ster	3=-30 7=-37
s:steri	2=-44 3=-26 4=27
s:stew	0=-67 1=38 2=-38 3=-43 4=-34 5=-46 8=-38
s:stewa	0=-61 1=38 2=-40 3=-50 4=-48 5=-49 6=-35 8=-36
s:stic	2=-30 4=29 5=-27
s:stil	0=38 1=56 2=-51 4=-48 5=-50 6=-40 7=-62 8=-71
s:stin	2=-45
s:stoc	1=-51 3=46 4=-48
s:stock	0=31
s:stoi	0=-82 2=-27 3=-38 4=-46 5=-74 6=-48 8=-55
s:stoic	0=-57 5=-34
s:stoiq	5=-35
s:stol	0=-42 1=-25 3=-30 4=-30 6=-25
s:stole	0=-28 5=-28 8=-32
s:stom	2=-42 4=54
s:ston	0=-34 1=-58 6=-42
s:stone	6=-33
s:stoo	1=-36 4=-28 8=-25
s:stop	1=37 3=-26 4=33 5=-40 8=-36
s:stopp	1=26 3=-27 4=38 8=-33
s:stopw	5=-26
s:stor	0=-87 1=31 3=43 4=-44 5=-35 6=-26 7=-30 8=-48
s:stora	3=33
s:store	0=-45 2=31 3=40 4=-26
s:stra	0=-43 1=-55 3=-39 4=-90 5=-30 7=-50
s:strai	0=-60 1=-65 2=-39 3=-31 4=-77 5=-82 6=-33 7=-27 8=34
s:stran	0=-39 2=38 8=32
s:stras	5=-26
s:strat	5=-48 6=-38 8=-55
s:stre	0=-40 2=-48 3=-41 4=26 5=-37 6=-49 7=-46 8=-27
s:stree	0=-44 1=-38 7=-34 8=-30
s:stres	2=-37 3=-26 4=44
s:stret	8=25
s:stri	2=-33 3=-34 4=-79 5=-99 6=-63 8=57
s:stric	1=29
s:strik	1=-26 3=-38 4=-46 6=-34 7=-26 8=-34
s:strip	0=-25 5=-68
s:stro	1=-47 4=43 5=-46 6=-73 7=-38 8=-82
s:strob	4=38
s:strok	0=-49 4=35 5=-28 8=-30
s:stron	1=-25 4=-42 6=-50 8=-66
s:strou	0=32 1=-41
s:stru	0=-40 4=26 7=-35
s:struc	0=-25 4=-42 7=-33
s:stub	1=-34
s:stubb	1=-32
s:stud	1=-94 3=-66 4=-119 5=-65 6=-41 7=-115
s:stude	0=29 1=-44 3=-41 4=-82 5=-29 7=-83
s:studi	0=-36 1=-69 2=-50 3=-48 4=-28 5=-42 6=-32 7=-74 8=-70
s:stup	3=-28 8=65
s:stya	8=38
s:styl	0=25 1=-32 4=-94 7=-27 8=-55
s:sube	1=-32
s:subed	1=-29
s:subj	0=-36 1=-41 4=-27 6=-29
s:subje	0=-45 1=-35 6=-32 7=-30
s:subm	6=-28 7=-46
s:subo	5=75
s:subor	5=81
s:subsc	1=34
s:subsi	4=-31
s:succ	0=-51 1=-29 5=34 6=-40 8=-29
s:succe	0=-52 2=-25 5=26 6=-38 8=-31
s:suff	0=-38 1=-45 4=32 8=-57
s:suffe	1=-31 4=51 8=-50
s:suga	0=-35
s:suic	0=-27 4=49
s:suici	0=-32 4=52
s:suin	3=27 5=32
s:suis	2=48 8=-33
s:suiss	2=33 8=-32
s:suit	0=-53 1=-49 4=-29 5=-37 6=-64 7=-27
s:suiv	0=-43 2=-30 3=-49 4=43 6=31 8=67
s:suivi	4=77 5=38 6=-60
s:suivr	1=25
s:suje	4=-25
s:summ	1=-39 3=-57 7=-27 8=-62
s:summe	1=-34 3=-52 5=32 8=-43
s:sund	0=25 1=59 4=-63 5=-34 6=-25 7=-50 8=-25
s:sunda	1=46 4=-33 7=-46
s:sunn	6=-65
s:supe	2=-30 3=-40 4=43 7=-26 8=-48
s:super	2=-28 3=-44 8=-29
s:supp	2=-56 3=-38 5=-32 6=-45 7=-116 8=-25
s:suppl	0=-74 3=-49 7=-45 8=-49
s:suppo	0=40 1=-30 2=-36 3=-67 4=-29 5=-70 6=-41 7=-90
s:sure	1=34
s:suret	1=34
s:surf	5=37
s:surg	0=-74 3=-37 4=-74 5=-28
s:surge	0=-66 3=-29 4=-80 5=-25 7=-28 8=-26
s:surm	4=27
s:surn	0=-30 1=34 5=64
s:surno	1=-47 5=71
s:surp	1=26 4=-50 5=90 6=-77
s:surpr	4=-41 5=83 6=-76
s:surre	0=25 2=25
s:surs	3=-28 8=66
s:sursi	3=-31 8=73
s:surv	0=-46 4=-53 6=-26 8=-79
s:surve	0=-30 4=-59 5=-40 7=31 8=-96
s:survi	1=-27
s:susp	1=34 3=-28 5=-45 6=-25
s:suspe	1=41 4=-27 5=-42 8=31
s:svel	1=-27
s:svelt	1=-29
s:swap	1=-51 5=42 8=-32
s:swapp	5=50 8=-29
s:swea	0=41 1=46
s:swear	0=63
s:swed	0=-27 7=-34
s:swede	7=-34
s:swedi	0=-27
s:swimm	4=-27
s:swin	0=-66 1=-27 4=-31 7=26
s:swind	7=34
s:swing	0=-58 5=40
s:switc	7=-27
s:swor	1=57
s:symp	0=77 4=-42 5=-49 8=-28
s:sympa	0=76 1=-27 5=-37 7=-25 8=-27
s:sympt	4=-38
s:synd	0=-98 1=-92 2=30 3=-74 4=-53 5=-59 6=-78 7=91 8=-82
s:syndi	0=-98 1=-76 2=-64 3=-84 4=-77 5=-66 6=-84 7=79 8=-95
s:syndr	2=40 4=-27
s:synth	1=25
s:syri	0=27
s:syst	0=-80 1=-64 2=-29 3=59 4=-74 5=-50 6=-41 7=-63 8=-39
s:syste	0=-73 1=-64 3=59 4=-65 5=-59 6=-45 7=-80 8=-31
s:taba	4=-33 8=100
s:tabl	0=-31 1=-35 2=-33 3=90 6=42 7=-49 8=-48
s:table	0=-74 1=-44 3=98 5=-45 6=-54 8=-36
s:tabli	1=33
s:tablo	4=-39 6=31
s:tagg	4=-34 8=43
s:tagge	8=30
s:tail	0=-42 1=-37 3=-46 5=-41 6=-60 8=-33
s:taill	0=-35 1=-38 3=-48 5=-26 6=-44
s:tailo	8=-33
s:take	2=45 3=67 4=46 6=-57 8=-54
s:tale	0=25 3=-29 8=-36
s:talen	0=28 3=-30 7=-26 8=-36
s:talk	0=-44 4=49 5=-31 6=-50 7=-57 8=-27
s:talke	0=-31
s:talki	0=-48 1=45 6=-39
s:tall	0=-25 1=41 2=58 4=-46
s:tank	0=82 1=-34 4=-26 5=-25
s:tanke	0=38
s:tant	4=46 6=-76
s:taoi	1=62
s:taois	1=61
s:tapa	8=44
s:tapag	4=-27 8=34
s:tari	1=-34 5=58
s:tarif	1=-25 5=45
s:tast	0=-40 1=-37 2=-41 8=-57
s:tasti	4=25
s:tato	1=36 4=-26 6=29
s:tatou	0=-51 1=42
s:tatt	0=25 1=44
s:tatto	1=54
s:taug	0=-69 2=-25 5=-52 6=-34 7=33 8=-55
s:taugh	0=-74 1=-26 4=-41 5=-50 6=-29 8=-56
s:taul	8=85
s:taula	8=57
s:taur	0=46 3=-37
s:taxe	0=25 8=-32
s:tbil	0=35
s:tbili	0=31 7=-35
s:teac	0=-72 2=-49 3=-30 4=-59 5=-74 6=-34
s:teach	0=-36 1=38 2=-50 3=-35 4=-62 5=-71 6=-30 7=39
s:team	1=-42 2=-38 6=-41 7=26
s:teams	0=-51 2=-29 7=26
s:tech	0=-44 1=-77 2=-39 3=-77 4=-76 5=-48 6=-51 7=-39 8=-63
s:techn	0=-50 1=-82 2=-50 3=-64 4=-66 5=-49 6=-46 7=-53 8=-54
s:teen	0=-38 6=25 8=55
s:teena	0=-34 8=65
s:teet	0=44 4=-26
s:teeto	0=38 4=-35
s:tele	0=-50 2=-58 6=-75 7=-38 8=27
s:teleg	0=41
s:telep	0=-50 1=27 2=-45 8=51
s:telet	0=-52 4=29 5=-43 6=-29
s:tell	0=90 1=-44 2=33 4=-34 8=-35
s:telli	0=29
s:temo	8=-39
s:temoi	3=-25 8=-37
s:temp	1=-42 2=-34 3=58 5=-66 6=-33 7=-41 8=-38
s:tempe	4=-44
s:templ	0=-48 1=-49 3=54 4=-30
s:tempo	1=-29
s:tena	2=-25
s:tenan	0=37
s:tend	0=-29 5=-41 8=53
s:tenda	1=51 5=-28
s:tende	0=-29 1=-36 3=-26 5=-32 6=34 8=48
s:teni	0=-27 4=33
s:tenn	0=-72 5=-26 8=-25
s:tenni	0=-58 5=-30
s:teno	3=-36 4=-29 6=36
s:tens	4=-59
s:tensi	4=-58
s:tent	8=-26
s:tenu	0=-28 1=-49
s:term	0=-30 3=-50 6=-27
s:termi	0=-27 3=-46
s:terr	1=-28 5=-35 6=-42 7=-35
s:terra	6=-50
s:test	0=-102 2=59 3=-91 4=-85 5=-56 6=-59 7=-55 8=-53
s:testa	4=-27
s:teste	0=-64 1=-49 2=80 3=-67 4=-48 5=-31 7=-47 8=-54
s:testi	0=-54 2=-71 3=-27 4=-39 8=-58
s:texa	0=72 7=-70
s:thal	1=33 2=65 4=-60
s:thala	2=57 4=-60
s:thale	1=25
s:than	0=-25 1=-56 7=48 8=-50
s:thane	0=31 7=-45
s:thank	0=-66 7=80 8=-35
s:that	0=36 3=-28 6=-29
s:thatc	0=40 6=-30
s:thea	0=-33 1=-29 5=-53 6=-69 8=-51
s:theat	0=-36 5=-63 6=-55 8=-34
s:thef	0=78 1=-64 4=-35
s:thei	1=42 2=-74 3=-51 5=40
s:theis	1=57
s:them	0=27
s:theo	0=-56 1=60 5=-28 6=-56
s:theol	1=30
s:theor	1=-65 6=-55
s:theos	0=-36 1=98
s:ther	0=-77 1=36 2=-54 4=-105 6=-41 7=-33 8=34
s:thera	0=-35 1=-49 2=-48 4=-88 8=-44
s:there	0=25 1=42 4=-46
s:therm	3=43 4=-28 6=-68
s:thes	1=-73 2=-34 3=-53 5=-71 6=-75 7=-69 8=-46
s:thesi	0=-26 1=-73 3=-28 5=-32 7=-38 8=-28
s:thic	4=29
s:thie	3=-29 6=37 8=-71
s:thier	6=32
s:thiev	8=-61
s:thin	0=38 1=68 2=-64 3=-40 4=41 5=-71 8=-71
s:thing	0=-26 4=29 8=37
s:think	0=49 1=48 2=-41 3=-31 5=-49 6=-25 8=-84
s:thir	0=50 2=-38 4=-49 6=-25
s:thirt	0=38 4=-52 6=33
s:thomp	7=-34
s:thor	0=51 1=59 8=-41
s:thore	1=73 8=-31
s:thos	6=-31
s:thou	0=33 2=-30 5=-31 7=29 8=-28
s:thoug	5=-35 6=42 7=30
s:thous	2=-34
s:thre	0=29 1=-101 2=-27 3=-35 5=53 6=-49 8=-29
s:threa	0=37 7=-31
s:three	5=47
s:thri	0=-28 5=-30
s:thril	0=-31 5=-25
s:thro	1=-53 2=37 3=-46 4=-39 6=-27 7=39
s:throm	2=61
s:throu	0=-30 3=-47 5=29 6=-28 8=-40
s:throw	0=25 7=29
s:thum	0=-48 3=48 4=-45 5=-33 8=-29
s:thumb	3=61
s:thur	1=77
s:thurs	1=71 4=37 6=-25
s:thyr	4=42 8=-35
s:thyro	4=46 8=-32
s:tick	3=37 7=25
s:ticke	0=-42 3=36
s:tien	1=56 2=-41 4=-50 6=-30 7=-32 8=-52
s:tienn	5=-37 8=-32
s:tile	1=-29
s:time	1=-45 2=-30 6=-50
s:timet	2=-25
s:tind	0=67
s:tire	4=-60 6=31
s:tiss	0=-25 2=83 3=-36
s:tissu	2=68 3=-42
s:titl	0=-55 2=-34 4=26
s:titr	4=-61 6=-28
s:titre	0=42
s:titu	7=29
s:titul	7=29
s:toas	0=32
s:toge	0=-28 4=-26 5=89
s:toget	0=-29 5=74
s:toil	5=27 7=-27
s:toile	0=-27 5=35 7=-28
s:tole	0=-25 1=-40
s:toler	1=-28
s:toll	5=-37
s:tolle	5=-45
s:tols	1=94 4=-53
s:tolst	1=83 4=-52
s:tomb	1=-33 5=-28
s:tomo	0=88
s:tomor	0=88 8=-34
s:tool	0=-43 1=-56
s:tooli	1=-30
s:topi	0=-37
s:tori	0=28 1=-34 3=-32 4=-44 7=-30
s:torie	0=34 1=-30 3=-31 4=-31
s:toro	0=-43 7=37
s:tota	4=45
s:touc	0=-42 1=-65 3=-57 4=-46 5=46 6=-34 8=-34
s:touch	0=-25 1=-37 4=-35 5=79 6=-63 8=-33
s:touj	1=-32 3=31 4=57 5=-44
s:toujo	1=-36 4=45 5=-49
s:toul	2=-40
s:toulo	2=-36 5=-26 6=43
s:tour	0=-93 1=-66 2=-29 3=-36 5=-44 6=-77 7=37
s:toure	5=-41
s:touri	5=-34
s:tourn	0=-35 1=-46 3=-28 4=-25 6=-37 7=-32
s:tout	0=-50 1=79 2=-44 5=-32 6=29 7=-44 8=-69
s:toute	0=-42 4=33 5=-43 6=41 8=-27
s:towe	0=-25 1=-25
s:toxi	1=47
s:toxic	1=58
s:trac	0=26 1=-40 2=-39 4=65 7=-69 8=-48
s:traca	2=-28
s:tract	0=58
s:trad	0=-56 1=-102 2=-91 3=-95 4=-52 5=-46 6=-79 7=-31 8=-32
s:trade	0=-71 3=-46 7=-40
s:tradi	2=-40
s:tradu	0=-43 1=-46 2=-29 5=-31 6=-47 8=-48
s:traf	1=-46 6=-26 7=-37
s:traff	1=-38 7=-28
s:trai	0=-53 1=-45 3=-69 4=-29 6=-78 7=-49 8=-55
s:train	0=-31 1=-35 2=-79 3=-59 4=-77 6=-60 7=-50
s:trait	0=-36 1=-68 3=-28 7=-34 8=-33
s:traj	5=-53
s:traje	5=-56
s:tran	0=-43 1=45 2=-32 5=-62 6=-58 7=-81 8=-103
s:tranc	8=-27
s:trans	0=-37 2=-40 4=-30 5=-48 6=-60 7=-80 8=-104
s:trau	1=56
s:trav	2=-42 3=-35 5=-45 6=-44 7=-25
s:trava	0=-34 2=-32 5=-56 6=-47 8=32
s:trave	2=-33 3=-31 4=58 6=-39 7=-33 8=-36
s:traw	8=43
s:trawl	8=31
s:trea	0=-45 2=-50 3=-30 4=64 5=-36 7=42 8=-30
s:treas	1=43 4=-45 7=26
s:treat	0=-73 2=-30 4=102 5=-28
s:trem	0=-33 3=-42 4=83 6=-28
s:tremb	0=-31 3=-27 4=67 6=-32
s:tremo	0=-28 4=33
s:tren	1=-27 6=-27 8=-44
s:trent	8=-46
s:tres	0=39 1=-38 3=-29 6=-26 7=-52 8=-27
s:treso	0=32 1=-43 3=-25 6=-35 7=-25
s:tria	0=-71 1=-39 2=-33 3=37 5=26 7=-38
s:trial	2=-31 4=25
s:trib	0=-46 1=-30 3=-31 4=-67
s:tribu	0=-53 3=-26 4=-73 7=-33
s:tric	0=-26
s:trico	0=-31
s:trie	0=-61 2=58 4=47 6=-31 7=30 8=-41
s:trip	7=-30
s:tris	2=-74 4=40
s:triso	2=-57 4=60
s:troi	0=-88 5=55 6=-93
s:trom	0=-45 1=-31 5=30 6=-117 7=-28
s:tromp	0=-43 5=32 6=-107
s:trot	0=85 4=-49 5=-31 8=-26
s:trots	0=100 4=-64 5=-34
s:trou	0=-66 2=45
s:troub	0=-29 1=-34 3=36 5=-44 7=37 8=56
s:trouv	0=-48 1=34 2=73 3=-31 4=-38 8=-35
s:truc	7=-52
s:truck	7=-41
s:trum	0=44 4=-57
s:trur	4=-30
s:trus	0=-46 1=-54 2=-29 4=-50 5=-59
s:trust	7=42
s:tues	0=-27 1=52 4=49 7=-25
s:tuesd	0=-35 1=68 4=48 7=-39
s:tuit	0=55
s:tuiti	0=53
s:tuni	0=31 8=-29
s:turb	3=-33 4=-31
s:turk	4=-38
s:turke	0=-52 4=-37 8=66
s:turki	0=32 8=-47
s:turn	1=76 4=-61 5=-35 6=-42 7=-41 8=-31
s:turne	2=27 4=-43 7=-25
s:turno	0=-32
s:tuto	0=-35 5=-29
s:twee	0=54
s:tweet	0=54 8=-27
s:twel	4=-41 5=-38
s:twelv	4=-44 5=-32
s:twen	3=-38 4=31 5=-45 6=-29 7=-29
s:twent	3=-35 4=51 5=-46 6=-39
s:twic	1=-34 5=-55
s:twick	7=-34
s:twin	1=-25 2=-39 4=35 6=48 7=-25
s:twit	0=50
s:twitt	0=57
s:typag	1=-25 2=33
s:type	0=-50 1=-49 2=36 3=-48 4=45 8=-42
s:typef	1=-73
s:types	1=26
s:typi	0=-32 3=67 4=-37 5=32 7=-31 8=-33
s:typin	3=60 4=-27 5=38 8=-29
s:typis	0=-39
s:typo	1=-29 5=-37
s:typog	5=-40
s:ucat	0=-45
s:ugan	5=-38 6=30
s:ugand	5=-37 6=28
s:ukra	0=51 1=-49 4=-30 5=-27
s:ukrai	0=52 1=-58 4=-32 5=-32
s:ulst	0=69 7=-68
s:ulste	0=62 7=-63
s:unal	0=57
s:unali	0=45
s:unbe	0=-35 1=85
s:unbel	0=-35 1=89
s:uncl	1=28
s:unde	2=-41 3=-52 6=-44 7=-88 8=25
s:under	7=-34 8=-27
s:undet	4=45
s:unfa	5=64 6=-39
s:unfai	5=54 6=-42
s:unif	5=28 8=-47
s:unifo	5=27 8=-47
s:unio	0=-56 1=-36 2=-89 3=-106 4=-119 5=-111 6=-92 7=50 8=-111
s:union	0=-35 1=-61 3=-43 4=-42 6=-30
s:unis	0=-85 3=-30 4=-25 7=46
s:uniso	0=-88 4=-33 7=71
s:unit	1=-83 2=-29 3=-42 4=-46 5=-46 6=-53 7=104 8=-31
s:unite	1=-34
s:univ	5=-53 7=-49 8=-26
s:unive	1=32 5=-61 7=-54 8=-31
s:unkn	8=26
s:unpa	0=76 4=-26 5=-25 6=-28 8=46
s:unpai	0=78 4=-27 5=-26 8=57
s:unpr	6=36
s:unpro	6=27
s:unre	0=43 2=34 4=-34
s:unsp	1=-66
s:unspe	1=-58 8=28
s:unti	0=-51 1=-26 3=-37 5=-34 7=-68 8=38
s:uphe	5=52 8=-28
s:uphel	5=39 8=-30
s:urba	0=27
s:usag	3=-41 4=27 8=29
s:usda	0=-31 7=58
s:ushe	0=-65 1=54 8=-38
s:usin	0=-33 4=-69 5=-27
s:usufr	5=-28
s:util	0=-40 1=50 2=-27 5=29 6=-29 8=-43
s:utili	0=-38 5=25 8=-51
s:utre	0=55
s:utrec	0=52
s:vaca	0=-62 1=-31 4=-43 6=-32
s:vacan	0=-59 4=-42
s:vacat	1=-37
s:vacc	2=-27 6=-28 7=-35
s:vacci	0=29 2=-40 5=-32 7=-42
s:vacu	0=-32
s:vacuu	0=-27
s:vala	3=-35
s:valab	3=-29
s:vale	0=50 3=34 5=-27 6=-54
s:valen	1=33
s:valer	0=69
s:valeu	1=-28 3=48
s:vali	3=-60
s:valid	3=-26
s:valu	3=-28 6=33
s:value	1=32
s:valv	0=-43
s:valve	0=-30 4=-33
s:vand	8=27
s:vanda	8=25
s:vann	4=26
s:vant	5=51 8=31
s:vari	4=-33
s:varia	4=-37
s:vaul	3=29 5=-27
s:vega	0=-106 1=33 4=-46 5=-86 6=-40 7=-32 8=-74
s:vegan	0=-45 1=48 5=-33
s:vege	1=-35 2=-69 3=-38 4=-33 5=-52 6=-31 7=-32 8=-34
s:veget	1=-28 2=-55 3=-42 4=-38 5=-57 6=-34 7=-30 8=-36
s:vehi	3=-36
s:vehic	3=-37
s:veil	0=55 1=-31 4=-41 8=-62
s:veill	0=45 4=-50 5=35 8=-69
s:veine	3=47
s:vend	0=-37 2=-65 3=-53 4=-71 5=-26 6=-35 7=-59 8=-27
s:venda	0=40
s:vende	0=-45 1=-30 2=-25 3=-70 4=-68
s:vendo	0=-28 1=-60 3=32 4=-37
s:vendr	1=31 3=-30 4=32 5=-29 8=-30
s:vene	1=75 5=-27 6=-41
s:vener	1=81 5=-35 6=-34
s:veni	6=-27
s:venis	0=26
s:vent	1=-39 2=-58 3=-28 4=-42 5=-69
s:vente	0=25 1=-27 5=-33
s:ventu	5=-54
s:venu	0=-34 6=46 8=38
s:verba	8=-28
s:verd	8=-37
s:verdi	8=-28
s:veri	5=-33
s:verif	4=-25 5=-36
s:verm	0=30 1=34 8=-38
s:vermo	0=45 1=35
s:verr	8=-43
s:vers	2=31 4=-34
s:vert	1=-56 2=-31 3=-47 4=26 6=-44
s:verti	4=63
s:vess	3=42
s:vesse	3=41
s:vete	0=-34 1=-26 4=-46 6=-34
s:veter	0=-28 1=-29 4=-40
s:veuv	3=-40 4=-40
s:vian	1=36
s:viand	1=45
s:vica	0=-41 6=-25
s:vich	0=-32
s:vict	0=-57 1=-60 4=-29 5=-52 7=41 8=-146
s:victi	0=-25 6=30 7=48 8=-142
s:victo	0=-40 1=-48 5=-38
s:vida	6=-36 8=-26
s:vide	1=-52 2=-43 3=41 4=74 5=69 6=-66 7=-26 8=-69
s:video	0=-27 1=-27 3=-26 5=87
s:viei	0=40 1=39
s:vieil	0=34 1=32
s:vien	0=-49 1=56 4=25 5=-25
s:viend	6=31
s:vier	0=-28 5=27
s:vierg	5=33
s:vieu	6=44 8=-26
s:view	0=53 5=-28 7=-53
s:vigi	0=50 1=-51 3=-45 4=-36 5=-57 8=74
s:vigil	0=34 1=-47 4=-43 5=-33 8=82
s:vign	0=-48 2=-65 4=-49 6=29 7=-53
s:vigne	0=-47 7=-47
s:viki	2=59
s:vikin	2=55
s:vill	1=-61 4=-42 5=51
s:villa	0=25 4=-25 5=25 6=49 7=-37 8=-25
s:ville	8=38
s:ving	1=-37 8=-33
s:viol	0=-41 1=79 4=-52 5=-44 6=27 8=-94
s:viole	0=-35 1=91 4=-59 5=-44 8=-87
s:vira	4=29 8=-37
s:virg	0=-46 1=-26 5=34 6=-26 7=-25
s:virgi	0=-35 5=49 6=-25
s:visa	0=-74 1=-53 2=-27 3=49 4=-39 5=-60 6=-50 7=-41
s:visag	0=-62 1=-49 2=-29 3=45 4=-45 5=-63 6=-53 7=-28 8=-33
s:visi	2=-32 3=-25 7=-26 8=-51
s:visib	0=43
s:visio	0=-36 3=-30 8=-28
s:visit	0=-47 2=-25 8=-64
s:visua	0=-28
s:viva	5=-52
s:vive	6=38
s:viven	6=31
s:vivi	0=-71 1=92
s:vivis	0=-67 1=93
s:vivr	5=-26
s:voca	0=-44 4=-42
s:vocal	0=-43
s:voic	1=-26 2=-47 3=29 4=-50 5=-46 6=-68 7=-37 8=-68
s:voice	8=-32
s:voil	1=-48 4=-25 5=-71 8=-38
s:voili	5=-52
s:vois	6=62
s:voisi	6=64 7=-25
s:voit	0=-63 1=33 3=-29 4=33 6=45
s:voitu	0=-65 1=28 3=-37 4=25 6=30
s:vola	1=-29 5=73 6=-52
s:volag	5=64 6=-41
s:vole	3=27 8=-60
s:voleu	3=38
s:volo	1=35
s:volon	0=-29 1=31
s:volu	0=69 1=-52 2=29 3=-35 4=-62 6=-42
s:volun	0=35 1=-40 2=35 3=-33 4=-71 6=-43
s:vota	0=34
s:votai	0=29
s:vote	0=32 1=-75 2=-38 4=-61 5=-48 6=-44 8=-51
s:voter	0=31
s:voti	1=-53 5=-39
s:votin	1=-44 5=-43
s:votr	6=-35
s:voul	0=-28 3=46 7=33
s:voya	0=-28 1=-48 2=-25 3=-25 5=28 8=-53
s:voyag	1=-45 2=-35 3=-30 8=-51
s:vrai	1=-25
s:wait	0=-95 1=-51 4=77 5=27
s:waite	0=-32 1=-32
s:waiti	0=-55 4=91
s:waitr	0=-46
s:wale	1=-28 8=-25
s:walk	1=-27 4=74 5=-57 6=-28
s:walko	0=31
s:wall	8=-31
s:wand	8=-25
s:want	0=82 1=-66 2=-58 4=-32 5=28 8=34
s:wante	0=-42 1=-61 2=-27 5=29 6=-46
s:warb	1=-28
s:warbu	1=-33
s:ward	0=-49 1=-39 4=-26 5=-44
s:warde	0=-26 1=-46
s:ware	0=-81 1=-58 4=33 7=50
s:wareh	0=-78 1=-49 4=29 5=-28 7=49
s:warn	1=-27 4=-27 7=25 8=45
s:warne	0=-42 5=33 7=30 8=-34
s:warni	8=50
s:warr	2=39 8=29
s:warw	0=-37
s:warwi	0=-32 1=26
s:wasp	1=51
s:wast	0=-39 7=-32
s:watc	0=-27 4=-40 5=55 8=-35
s:watch	3=-46 4=-34 5=77
s:water	7=25
s:weakn	3=-25
s:weap	1=72 8=-97
s:weapo	1=92 8=-93
s:wear	1=25 2=-25 3=-30 4=48 5=-25
s:weari	4=52
s:weat	1=-29
s:webc	3=50 4=-25 5=36 8=-39
s:webca	3=63 5=47 8=-32
s:webm	1=-89
s:webs	0=28 1=-54 4=-40
s:websi	1=-54 4=-30
s:wedd	0=-50 1=50 3=-25 4=-42 5=-51 8=-30
s:weddi	0=-42 3=-26 4=-44 5=-50 8=-41
s:wedne	4=30
s:week	0=-38 3=-45 6=-36 7=-57
s:weeke	0=40 1=-29 2=-34 4=-50 5=27
s:weekl	3=-33 4=26 6=-39 7=-64 8=36
s:weig	4=-45
s:weigh	4=-51
s:welc	1=-45
s:welco	1=-44
s:weld	0=59 1=-31 4=-66 6=-49 7=-25
s:welde	6=-55
s:weldi	0=54 4=-36
s:welf	1=-25 7=-29
s:welfa	1=-29
s:wels	1=-25 6=42
s:west	0=-38 7=-54
s:weste	7=-38
s:what	0=25 1=-27 5=71 6=-44 8=33
s:whate	5=47 6=-27 8=27
s:whats	0=39 1=-49 5=38
s:wher	0=-29 3=30 4=-68 7=-94
s:whet	1=-42 5=-38
s:wheth	1=-27 5=-30
s:whic	1=26 4=41 6=-31 8=-55
s:whil	4=34 5=-38 6=-27
s:whis	4=61 8=40
s:whist	5=34 8=49
s:whit	0=35 1=-26 4=-63 5=-43
s:whitb	0=25 4=-51
s:white	1=-60
s:whol	0=-28 4=-49
s:whole	0=-41 5=-25
s:wido	0=-26 8=62
s:widow	1=38
s:wild	2=-37 5=-30 6=-42
s:wind	3=34 5=-43 7=-37 8=-32
s:windo	3=43 5=-39 7=-40 8=-44
s:wing	0=-42
s:winge	0=-43
s:winn	8=-39
s:wint	0=-38 7=-28
s:winte	0=-39 4=31 5=-30
s:wipe	3=26
s:wish	0=44 4=30
s:wishe	0=36 4=33
s:with	0=-51 1=67 3=31 5=-66
s:withd	0=-49 8=71
s:withi	0=42 8=-71
s:witho	0=-87 1=71 3=28 5=-63
s:witn	0=-70 8=-72
s:witne	0=-64 1=28 8=-82
s:wobb	7=42
s:wobbl	7=33
s:woma	0=-35 1=-66 2=-29 5=25 6=100 7=-29 8=-53
s:wome	0=29 2=-43 3=-33 4=-60 6=53 7=-25 8=-39
s:word	4=-31 8=-54
s:work	0=-37 1=-49 2=-44 3=-27 5=-42 6=-51 7=-37
s:worke	1=-68 6=-39 8=-43
s:worki	0=-61 1=-43 3=-28 8=67
s:workp	0=35 7=30
s:works	0=-61 1=-28 7=-57
s:worl	0=-62
s:world	0=-29 1=34
s:wors	0=-47 1=77 4=-31
s:worsh	0=-31 1=79 4=-28
s:wort	1=29
s:woul	0=82 2=-54 3=35 4=-29 5=-82 7=-33 8=-88
s:would	1=60 5=-27 8=-44
s:woun	7=-29
s:wrexh	0=31
s:writ	2=-75 8=-59
s:write	2=-47 8=-32
s:writi	8=-30
s:writt	4=49
s:wron	0=-43 1=61 3=27 4=35 6=-28
s:wrong	3=25
s:wrot	0=-33 1=-55 3=-87 5=51
s:xavie	1=-28
s:year	0=-61 2=-53 3=-73 4=30 6=-36 7=41
s:yeov	0=52
s:yeovi	0=51
s:york	0=-30 1=-55
s:yorks	0=-25 1=-57 7=29
s:youn	0=80 1=-42 2=-40 3=-38 5=-40 6=-37 7=-42
s:young	0=-37 2=-43 4=48
s:yout	0=51 4=-36 6=-40 7=-60 8=51
s:zeal	1=-39
s:zebr	1=-29 4=34
s:zemm	0=74 5=-25
s:zemmo	0=67 5=-37
s:zoro	1=-39
s:zoroa	1=-45
w:0	0=-32 3=63 7=41
w:000	0=-67 1=-53 2=-41 3=-68 4=-46 5=-25 6=-51 7=-41 8=-54
w:02	3=34
w:1	0=-57 1=-25 4=70 6=-31 8=-57
w:10	0=-43 3=27 4=-28
w:11	2=40
w:12	0=-43 1=-39 4=55 5=-44 8=-42
w:120	8=46
w:13	0=-30
w:14	1=-28 4=-63 8=62
w:15	0=-28
w:17	3=55
w:18	7=-35 8=25
w:19	0=56
w:1974	8=29
w:1979	1=45 8=-32
w:1981	0=-35 7=52
w:1984	6=-42 7=29 8=-35
w:1985	0=-45 1=78
w:1987	2=-33
w:1988	1=49
w:1989	0=-30
w:1990	1=-42 5=-26 7=27
w:1992	0=29 7=-33
w:1994	6=28
w:1995	1=-40 3=-27 7=26 8=60
w:1996	5=-42 6=42
w:1997	1=-53 8=25
w:1998	1=-31 4=-37 5=-57 8=29
w:1999	0=-29 2=27
w:2	0=-84 1=-67 2=101 3=26 4=-52 5=-46
w:20	0=-38 7=35
w:200	0=-51 1=-28 4=-31 7=-26 8=-27
w:2001	0=30 2=-30
w:2002	1=-31
w:2003	7=37 8=-30
w:2004	1=42 2=41 8=-31
w:2008	1=25
w:2009	2=47 3=-51 6=49 8=41
w:2010	2=34 5=-36 6=-30
w:2011	4=33 6=-25 8=38
w:2012	0=-62 3=46 5=28 6=43
w:2013	6=34
w:2014	0=56 1=-28 4=50 6=42 7=-62 8=-48
w:2015	1=-61 4=46 5=-51 7=35
w:2016	0=72 1=-64 2=-32 4=44 5=-33 6=-28 8=26
w:2017	1=-68 6=27
w:2018	1=-35 2=36 7=42 8=28
w:2019	4=27 7=-28
w:2020	0=-37 3=-30 4=65 6=-25
w:2021	2=47 8=-25
w:2022	0=48 4=39 7=31
w:2023	0=27
w:2024	0=28
w:2027	0=-45
w:21	0=56 4=34
w:22	1=-75 2=45
w:24	0=-56 7=-71 8=47
w:26	0=-38 2=54 4=-31
w:2m	4=-25 5=-26
w:3	0=-85 1=-45 2=43 4=-33 5=-32 6=-39 8=75
w:30	0=-39 1=-29 2=25 3=-27 5=-29 8=-28
w:300	0=-32 3=-51 4=-47 8=27
w:31	5=-27
w:34	0=40 7=32
w:340	7=-26
w:3d	1=-28 3=34
w:4	0=-97 3=59 6=-39
w:40	0=-76 1=-25 2=35 3=-41 5=-42 6=-29 8=-34
w:400	6=-39
w:41	4=64 8=-38
w:43	4=59 8=-47
w:47	0=-29 2=31
w:5	0=-47 4=44
w:50	0=-41 4=56
w:52	7=38
w:6	0=58 6=-39
w:60	0=-58 8=-27
w:600	0=-33 7=-27
w:7	0=-46 7=-66
w:71	1=-43 3=33 7=53
w:79	0=-53 7=72
w:8	0=-30 3=46
w:80	7=41
w:800	0=-74
w:9	0=53 3=26 5=-36 7=-40
w:900	0=-46 4=-36 5=-34
w:91	3=70
w:92	2=-25
w:98	3=26 5=-44
w:99	3=29
w:a	2=-25 3=-29 7=-37
w:a6	5=-50
w:a69	0=60 2=-29
w:aa	0=-28 4=96
w:aadhaar	3=45
w:aah	4=40
w:abattoir	0=-39
w:aberdeen	1=33 7=-34
w:abime	3=75 5=-26
w:abimes	0=-31 4=57
w:abnormal	2=28 5=-32
w:abord	0=-33 6=36
w:abortion	0=47 4=-54
w:about	1=-40 2=-41 3=-64 8=-26
w:above	5=32
w:absence	0=-30 2=25 4=42 5=-41 6=34 7=-28
w:absences	7=66
w:absente	4=54
w:abstains	0=70 1=-32 5=-33
w:abstenue	0=26
w:abstinence	4=-44 5=65
w:abstinent	4=-25
w:abstinente	4=-68 5=89
w:abus	8=38
w:academic	0=-31
w:accepte	3=62 4=29 6=-35
w:acces	2=-25 4=-32
w:access	0=-26 4=27
w:accessible	4=-37
w:accident	0=-26 2=-31 5=56 6=-43
w:accidents	4=-65
w:accompagne	4=-37
w:accord	7=-51
w:according	1=41 2=46 3=-33 4=28 5=29
w:accordingly	0=35 1=32
w:account	1=54 2=-26 4=-27 5=50 6=-33 8=-40
w:accountant	0=30 1=-71 3=-25 4=-35 5=-40 6=-55 7=-37 8=-32
w:accountants	1=-43
w:accounting	0=-36
w:accounts	0=-36 1=-35 4=-38 5=-51
w:accredited	0=-26
w:accro	1=-28 5=31
w:accueil	0=-44 3=-29 6=39 7=-34
w:accuse	8=29
w:accused	6=-38 8=43
w:achats	0=-39
w:acheteuse	0=-27 5=-25 6=-50
w:acorn	0=64
w:acquitte	8=61
w:acquitted	8=78
w:across	2=-35 7=-57
w:act	0=-45 1=-51
w:acted	0=-37
w:actes	5=-25
w:acting	4=-36
w:action	8=41
w:actions	0=28 8=-56
w:activated	3=38
w:active	3=-65 4=-27 5=34
w:activee	3=53
w:activist	4=-32 5=-45 7=28 8=-27
w:activite	0=-41 5=-36 7=35
w:activity	0=42
w:actn3	2=38
w:actors	3=-28
w:acts	0=-39 1=64 7=-37
w:actuel	3=36
w:ad	0=-30 1=-35 3=-34
w:adaptation	5=-35
w:added	6=51
w:addict	5=47
w:addicted	5=36
w:addiction	4=-72 5=49
w:addictologie	4=-49 8=-52
w:addicts	4=41
w:adds	0=59 1=-32
w:adepte	5=60
w:adeyemi	4=34
w:adhere	1=25
w:adherent	7=38
w:adherente	1=30
w:adherer	0=-55 7=47
w:adhesion	1=37
w:adjoint	5=-59
w:adjudant	8=34
w:admin	7=-33
w:administered	0=-48 7=-26
w:administratif	0=-26
w:administration	0=-49
w:administrative	7=-29
w:admirer	0=67
w:admits	0=-28 5=-37
w:admitted	1=27 3=-30 5=36 8=36
w:adn	0=-68 1=-39 2=39 3=-93 4=-36 5=-40 6=-48 8=-49
w:adolescence	2=33
w:adopted	2=26 6=39
w:adoption	6=-38
w:ads	0=-39
w:adult	0=-45 3=-29 4=-43 5=34 6=-33 7=-31 8=-33
w:adultes	4=-33
w:adults	4=-25 5=44
w:advert	1=-64
w:advised	2=-25
w:adviser	1=-33 4=-85 7=-38 8=-52
w:advises	0=-49 2=-30 3=-33 4=73
w:advocate	0=75 8=-37
w:aerien	8=-51
w:aeroport	3=47 7=-28 8=44
w:aeroports	3=-45
w:aesthetics	1=-36
w:afd	0=67 7=-28
w:affair	0=-48 4=-35 5=28 8=-57
w:affaire	1=-30 3=-44 5=-43 8=57
w:affaires	0=-37 1=-26 6=-46 8=-60
w:affairs	0=-34 1=-32 3=-42 5=-47
w:affection	4=54
w:affiche	1=31 5=39 7=-36
w:affiches	0=-35
w:affiliated	7=29
w:affiliation	0=53 5=-25 7=37
w:affirme	5=58
w:affray	1=-46 8=44
w:afp	0=-47 8=-28
w:afscme	7=68
w:after	2=47 6=-64 7=26
w:afternoons	6=-31
w:aftra	0=-59 7=57
w:again	4=47 5=-40 8=-29
w:against	0=87 1=25 3=-34 5=-52 6=-70 7=-78
w:agde	5=32
w:age	0=-27 4=71 5=-31
w:agence	0=-69 1=-29 2=-38 8=-60
w:agency	0=-101 1=-51 2=-35 4=47 5=-43 6=-28 7=-35 8=36
w:agenda	0=-36
w:agent	0=-40 2=-43 3=-51 4=-25 5=-66 6=-32 7=-58 8=-37
w:agente	8=-25
w:agents	0=-37 7=28
w:agnostic	0=-40 4=-46 5=-33
w:agnostique	0=-43 1=54 5=-29 6=-29
w:ago	0=27 1=-28 8=53
w:agreed	0=-59 3=51
w:agreement	7=-54
w:agrege	1=-36
w:agrement	2=-35 8=53
w:agresse	8=-72
w:ahead	0=-38
w:ai	3=-58 6=-52 8=35
w:aid	4=-64 7=-36
w:aide	0=37 1=-48 4=-30 5=26 6=-31 7=-41 8=-25
w:aider	4=-31
w:aids	4=-29
w:aile	0=-30
w:ailier	0=-27
w:ailing	4=-55
w:ailleurs	5=66 6=-55
w:aimait	6=56
w:aime	0=-77 2=-36 3=-34 4=-53 6=86 7=-40 8=-55
w:aiment	6=35
w:aimer	6=51
w:aimerait	6=-30
w:air	5=-40 6=27 7=-50
w:airbus	0=-46 7=-29
w:airline	0=-25 2=35 4=-44 7=-27
w:airport	0=-52 3=30 5=-33 8=55
w:alarms	4=-34
w:album	4=-48 8=-28
w:alcoholic	4=41
w:alcool	4=-78 8=74
w:alcoolemie	4=-30 8=41
w:alcoolique	4=43
w:algorithme	3=45 8=-49
w:algorithms	2=-37
w:all	0=44 1=71 2=-36 3=-27 4=-44 5=-72 6=-89
w:alleged	0=74 8=-40
w:allemand	1=-28 6=-34
w:allergic	2=-36 5=-56
w:allergie	4=50
w:allergies	0=-28 1=78 8=-55
w:allergy	7=-34
w:alliance	0=36 7=40
w:allocations	8=38
w:allotment	1=-34
w:allow	1=38
w:allowed	0=-41
w:ally	6=-37
w:almoner	1=40
w:alone	0=37 1=-39 7=-25
w:along	2=35 4=-33
w:alongside	7=25
w:already	7=37
w:als	4=-37
w:alsace	0=67 4=-39 7=-36
w:altogether	1=26
w:altruisme	1=36 7=-28
w:altruist	1=49
w:alumni	0=-34
w:always	1=-35 4=-51 5=-29 6=46
w:alzheimer	2=58
w:am	0=-53 1=84 2=-38 4=-40 7=-25 8=-40
w:amant	0=-31
w:amante	5=58
w:amants	0=-26 6=-50
w:amateur	0=-49 8=-25
w:amazon	7=51
w:ambassade	3=51
w:ambassador	0=-34
w:ambition	1=49
w:ameliore	2=-30
w:amenagement	4=44
w:amende	8=31
w:amendes	8=-35
w:america	0=38
w:americaine	2=47 3=-43 6=-39
w:ames	4=-29 5=-51 6=70 8=46
w:ami	0=-71 2=-46 3=-41 4=-51 6=60 7=-31 8=-33
w:amie	1=-61 2=-34 3=-27 4=-47 5=-32 6=89 7=-32 8=-28
w:amis	1=32 5=-32 6=42
w:amitie	6=27
w:among	0=-26 1=25 4=-63 8=-35
w:amorc	0=-43 1=40
w:amour	0=-40 5=54 6=-32
w:amoureux	1=-26 5=-30 6=40
w:amours	4=-29 5=-59
w:amuse	3=32
w:amyotrophie	2=34
w:an	0=33 1=39 2=-35 3=-124 6=-77 7=-43 8=-37
w:analyse	2=31 3=-40
w:analysed	0=-67 3=46
w:analysee	3=42
w:analysis	1=-35 3=-60
w:analyst	0=-48 1=-42 3=-27 7=-44 8=-43
w:analyste	8=-48
w:anarchist	0=47 4=-40
w:anarchiste	1=70 7=-26
w:anarcho	0=35 1=25 7=-48
w:anc	0=71 7=-33
w:ancestry	2=-39 8=-31
w:ancien	0=60 2=-25 5=-33
w:ancienne	1=31 2=-25 5=41 6=27 8=-29
w:anciens	1=56 5=-67 8=-35
w:ancient	0=-36 1=80 7=-27
w:and	1=-33 2=-39 3=-29 6=-26 7=-72 8=-36
w:andrew	1=28
w:andrews	0=-32
w:angers	1=37
w:anglais	0=-30 5=-30 8=-27
w:anglia	1=-25
w:anglican	1=-57
w:angry	0=35 1=-60 5=-35
w:animal	0=-86 6=-25 8=-26
w:animale	0=-51 1=51
w:animaliste	0=42
w:animals	0=-79 1=76 5=-30
w:animateur	1=-25
w:animatrice	0=-39 1=-30 4=-26
w:animaux	1=80 3=-35
w:anime	0=-56 2=-28 5=-39 7=44
w:animist	1=31
w:ankara	0=29
w:ankle	8=52
w:anne	5=-39 6=27
w:annecy	6=-34
w:annee	8=-27
w:annees	7=-28
w:annonce	3=-25 5=61
w:annual	0=-39 4=-36 7=26
w:annuel	5=-28
w:annuels	5=-33
w:anomalie	2=63
w:anonyme	2=-26 3=-27 4=-32 5=33 8=33
w:anonymous	5=35
w:another	6=51 7=-35 8=-28
w:ans	2=-70 3=-35 8=67
w:answered	1=-43
w:answers	6=-52
w:antecedent	8=34
w:antecedents	2=-29 8=56
w:anthroposophe	1=62 8=-27
w:anthroposophie	1=46
w:anthroposophist	0=-30 1=81
w:anthroposophy	1=33
w:anti	0=121 1=50 2=-27 4=-57 5=-46 6=-50 7=-44 8=-50
w:antidepressants	4=26 8=-28
w:antidepresseurs	4=41
w:antinatalist	0=-41 1=78
w:antispecisme	1=66
w:antispeciste	0=-32 1=47
w:antitrypsine	2=26
w:antoine	4=-27 6=59
w:any	1=35 4=38 5=-44 6=-67 7=-47
w:anyone	1=-59 2=55 5=56
w:anything	5=-39
w:aout	2=32 6=-33
w:apaisee	0=-29
w:apartheid	0=37
w:apnee	4=58 5=-26
w:apoe4	4=-37
w:apolitical	0=40
w:app	0=-26 1=-52 3=66 4=-39 5=-35 8=-42
w:appareil	2=-26 3=30 4=29
w:appareille	3=-27 4=55
w:apparel	5=-44
w:apparemment	1=32
w:apparently	0=-31 1=-32 4=46 5=-27
w:appartenance	0=53 7=-28
w:appartenu	0=48 8=-48
w:appartient	1=72 2=25 4=-45
w:appealing	1=-25 8=46
w:appeals	8=-46
w:appel	5=-25 8=-32
w:appele	1=36
w:appelle	6=32
w:appli	4=-34 8=-29
w:applicant	3=39
w:applicants	3=-38 8=-65
w:application	4=-30 8=35
w:applied	7=32
w:apply	2=38
w:appointed	0=-25 7=55 8=-65
w:apprend	6=45
w:apprenti	5=-32
w:apprentice	0=-51 1=48 6=-44
w:apprentices	1=-25
w:apprenticeships	1=-38 5=-25
w:apprentis	1=-34 2=-32
w:appris	3=50 7=59 8=-25
w:approach	0=-35 1=-32
w:approcher	6=-26 8=64
w:approuve	0=49 5=-42
w:apps	0=-29 5=31 8=-35
w:appui	0=31 2=55 4=-26 8=-30
w:apres	1=51 2=30 4=-31 5=35 6=25 7=-59
w:april	4=46
w:apte	4=29
w:arabic	0=32
w:arbitre	4=-30
w:arbre	0=52 2=-49
w:arc	5=-32 6=-40
w:arch	1=43
w:architect	0=-25 1=-26 8=-26
w:architectes	1=-45
w:architecture	0=-35
w:archive	0=-38 1=54 4=-33
w:archives	0=-72
w:archivist	0=-60
w:are	3=28 4=-36 5=-76 6=-34 7=37 8=-34
w:area	0=-42 7=33
w:argued	0=-34 1=43
w:argues	0=43 1=-46 8=-38
w:arles	5=-38
w:arm	2=-39 4=58
w:armed	8=33
w:armee	2=26
w:armees	1=-43
w:armes	0=42 8=-44
w:arms	0=41 1=41 4=-35 6=-28 7=-39
w:army	0=-58 1=36 2=-44 4=45 5=-67 6=26 7=-40 8=-39
w:around	4=-32 5=34
w:arranged	7=-44
w:arrangement	5=59
w:arrest	0=-28
w:arrested	8=29
w:arresting	8=-28
w:arrests	8=-31
w:arret	0=-39 1=-41 2=-25 4=73 5=-33 6=-33 7=-38 8=61
w:arrete	4=-72 8=94
w:arrets	4=-33 8=-25
w:arrivants	3=-48
w:arrive	0=-28 5=-25 8=-44
w:arrivee	0=45 1=-34
w:arrondissement	0=45
w:art	0=60 1=-40 2=-34 8=-31
w:arte	5=-36
w:arthritic	4=42
w:arthritis	4=34
w:arthur	4=-39
w:article	0=51 5=37 8=-41
w:artiste	3=-39
w:artistique	5=-28
w:arts	0=-54
w:as	3=-38 6=-41 8=-44
w:asbo	8=37
w:ascot	7=-49
w:asexual	4=-33 6=76
w:asexuel	6=72 8=-39
w:asexuelle	5=47 6=-43
w:ashkenazi	2=56
w:aside	1=-48
w:asie	1=-27 5=-37
w:ask	4=35 5=39 8=-61
w:asked	1=30 4=25 5=-34 7=-28
w:asking	3=33
w:asks	0=-74 2=-36 5=35 6=-29 8=-30
w:aslef	0=-53 7=31
w:asperger	4=32
w:assange	0=65 7=-41 8=-29
w:assault	0=-35 8=55
w:assemblee	0=-48
w:assemblies	0=-47 1=62 7=-27
w:assembly	0=28
w:assessment	0=-25 3=26
w:assessor	8=-32
w:assigne	8=65
w:assises	8=-31
w:assistant	0=-59 2=-45 3=-27 4=-35 5=-35 6=-43 7=-63 8=-56
w:assistante	0=-43 1=-25 3=-33 4=-56 6=44 8=-27
w:assisted	0=52
w:associate	0=70 1=-38 4=-36
w:association	0=-68 2=-60 3=-37 5=-68 6=48
w:associe	6=-46 8=38
w:associes	0=-45 1=-25 5=41 6=-65
w:assume	1=33 4=-36
w:assumee	6=39
w:assumees	5=73
w:assurance	8=-36
w:assure	0=39 3=-33 5=-39 6=-25 7=-65 8=58
w:assureur	2=-37 8=-32
w:asthma	4=-36
w:asthmatic	4=47
w:asthmatique	1=-32 4=57
w:asthme	4=71 5=-54
w:astrazeneca	0=-47 4=-33
w:at	1=-46 2=-50 4=-36 8=-46
w:atelier	1=-112 2=-30 3=-27 5=-25 7=44
w:ateliers	0=-34 1=-26 4=50
w:athee	0=-37 1=59 3=-34 6=-36
w:athees	0=-33 1=59
w:atheisme	0=-29 1=43
w:atheist	0=-65 1=66 4=-46 6=-48
w:atheists	0=-40 1=59
w:athens	0=37
w:athlete	2=32
w:atlanta	0=43
w:atlantic	4=-38
w:atlas	2=-31
w:atrophy	2=50 4=-26
w:attache	4=-51
w:attached	3=32 4=-34 5=27 8=32
w:attachee	5=-27
w:attack	0=58
w:attacks	4=71 5=-29 8=-38
w:atteint	2=36 3=-29 4=-31 6=-31
w:atteinte	0=-25
w:attend	0=-40 1=-56 4=60 8=59
w:attended	0=68
w:attendent	6=44
w:attendre	0=-34
w:attends	1=75 4=-27
w:attestation	7=25
w:attirance	5=-40 6=38
w:attitude	0=-37
w:attracted	0=-25
w:attribue	3=44
w:au	0=-29 1=36 3=32 6=-77
w:aubin	3=32 4=51 6=-29
w:auction	1=-29
w:aucun	0=27 1=66 2=-25 3=-42 4=44 7=-28
w:aucune	1=45 2=-27 4=51 6=-34 7=-32
w:audience	8=-63
w:audio	3=-37
w:audiologists	4=-52
w:audit	0=-34 1=-44 3=-32 4=-55
w:audited	1=-33 4=-28 7=-38
w:auditeur	4=-46
w:auditors	0=-67
w:august	0=35
w:aujourd	1=44
w:aumonerie	1=31 3=-29
w:aumonier	8=-44
w:aunt	0=33 2=28 4=-31
w:aupres	0=-52 7=-36 8=36
w:aurait	0=34 6=63 7=-32 8=28
w:aurelius	0=-38 3=-36
w:aussi	0=-38 4=25 5=-64
w:austerity	0=31
w:authentication	3=48
w:authentification	3=43
w:authentifiee	0=-54 3=37
w:authentifier	3=42
w:authority	7=-37
w:autiste	4=78
w:auto	4=26 6=-45
w:automatique	8=-43
w:automatiquement	3=37
w:autonomie	0=80
w:autonomiste	0=32 7=-41
w:autorite	0=-44
w:autre	4=-35 6=59
w:autres	0=46 6=-27
w:autrice	8=-49
w:autumn	0=60 8=-27
w:aux	1=-53 4=-40
w:auxiliaire	6=-38
w:available	0=-25 1=32 4=-37
w:avait	0=57 1=-30 8=-44
w:avant	2=-38 3=27 4=-60 5=-51 6=37 8=-56
w:avec	0=-61 1=-76 2=-53 3=48 4=-60 5=61 6=57 7=-117 8=-25
w:aventure	3=-29
w:aveugle	4=-41
w:aviemore	1=-28
w:avignon	5=-31
w:avion	2=51 4=42
w:avions	3=-33 4=-29
w:avis	3=-27
w:avocat	5=-42 7=-45 8=-39
w:avocate	0=-27 1=-41 2=-32 4=-26 5=-25 6=-49 7=-52
w:avocats	7=64
w:avoid	2=-36 4=54 7=-32
w:avoids	0=-46
w:avoir	0=29 3=-48 4=38 5=28 6=-49 8=-49
w:avons	0=28
w:avoue	0=-26 5=85 7=-30 8=80
w:avowed	0=-31 1=33
w:avril	5=-39 8=56
w:awaiting	8=50
w:award	0=-32 6=48 8=-41
w:away	1=36 5=-40 8=25
w:ayant	3=28 4=-27
w:ayn	1=66
w:b	2=-42 3=30 4=29 5=-41 6=-25 8=-54
w:b27	4=-27
w:b2v	4=-42
w:b3	8=31
w:ba	0=-39
w:babies	4=-29
w:baby	0=-51 4=86 6=-43 7=-35 8=-29
w:bac	6=-30
w:back	1=-87 2=37 3=-43 4=59 5=-75 6=-74 7=-43
w:backed	0=-35 6=-30
w:background	1=-26
w:bad	4=43 8=-39
w:badge	0=-113 1=-40 2=-44 3=108 4=26 5=-27 6=28 7=45
w:badges	0=-47
w:badgeuse	3=-38
w:badgeuses	3=-59
w:badly	4=-27 5=-28
w:bae	1=42
w:bags	1=-27
w:bail	0=-68 1=-25 4=-28 6=-32
w:bailiff	8=-43
w:bake	6=-40
w:baker	0=-49 3=-25 6=-47 7=-47
w:bakeries	0=45 3=-31
w:bakers	1=-33 7=46
w:bakery	0=-33 1=-39 6=-68 7=-45 8=-37
w:balance	4=-37
w:balanced	2=43 4=-49
w:balcombe	0=47 8=-34
w:balliol	1=-33
w:ballot	0=52 7=-80
w:ballots	0=-29
w:ballroom	0=-28
w:ballymena	0=27
w:balpa	7=71
w:bamako	0=65 4=26
w:ban	0=85 1=-60 4=-39
w:banc	8=-27
w:band	0=-65 4=25 6=-47 8=-40
w:bands	0=-33 5=-44
w:banff	0=37
w:bank	0=-54 1=-54 2=-47 3=58 4=-48 5=-64 6=-36 7=-73 8=-42
w:banked	2=26
w:banker	0=46 4=-46 7=-25
w:banking	0=-44 3=29
w:bankruptcy	5=-39 8=-25
w:banned	0=-28 1=-32 8=54
w:banner	0=26
w:bannieres	0=-35
w:banque	1=-37 2=-26 3=39 4=-35 5=-57 6=-43 7=-44 8=-61
w:bans	8=90
w:bapteme	1=46
w:baptist	1=-59
w:bar	1=-55 2=-39 3=-50 4=-52 5=83 6=-70 7=-26 8=-46
w:barista	7=-46 8=-30
w:barman	1=-37 5=-28 6=-29
w:barnsley	0=-50 7=37
w:barre	0=-58
w:barreaux	5=-38 8=43
w:barred	8=25
w:barrister	8=-40
w:bars	5=-53 6=68
w:bas	2=37
w:base	0=-32 3=79 5=-35
w:basel	1=-29
w:basic	0=25 8=-51
w:basque	0=-30 2=29
w:bass	6=-52
w:bataille	7=-30
w:bath	0=31 1=-30 6=-29
w:bathroom	4=29
w:bati	0=-28 1=-42
w:batiment	1=-36 4=-29 7=-35 8=-39
w:batteries	8=-43
w:bayrou	0=77 8=-28
w:bbc	0=-67
w:bce	0=-37
w:bdsm	0=-37 5=60 7=-41
w:be	1=-50 4=-27 5=-28 6=42 8=-60
w:beach	1=-45
w:bear	0=52 6=-41
w:beaten	4=38
w:beau	1=-40 8=34
w:beaucoup	3=39
w:bebe	0=-59
w:because	1=-30 3=64 4=35 5=64 6=27 7=-31 8=-52
w:bectu	0=-27 3=-25 7=34
w:bed	0=-65 1=-27 2=-33 3=-25 6=-31 7=-31 8=-30
w:bedroom	0=54 5=-39
w:bee	2=-46 4=59
w:been	1=31 2=-29 5=25 6=-43 8=75
w:bees	6=-72
w:before	0=-37 1=-57 2=-35 4=57 6=-27 7=-46
w:began	1=33 4=51
w:behalf	7=-27
w:behaviour	8=46
w:behind	0=-79 1=50 4=28
w:being	0=50 5=-25 6=45 7=-42
w:belarus	0=102 5=-27
w:belfast	8=43
w:belge	6=-37 7=-31 8=92
w:belgique	0=40 4=-44 6=49
w:belief	0=-43 1=30
w:beliefs	1=33
w:believe	4=-50 5=-26
w:believed	1=59
w:believer	8=-31
w:believes	0=56 1=-25 4=-36 6=-37 7=-29
w:bell	1=-28 7=47
w:belle	5=-33 6=-28
w:belong	1=38 6=-40
w:belonging	0=32 1=-54
w:belongs	1=25 7=32
w:belt	0=-39
w:bench	0=-30 4=-36 5=-61 8=-26
w:beneficiaire	4=28
w:benefit	4=-25
w:benevole	0=26 1=-37 5=-25 7=-28 8=-49
w:benevolement	6=33
w:benevoles	3=-25
w:benin	1=52
w:berlin	1=-59
w:bernard	6=28
w:berne	4=-51 5=38
w:bernie	0=41
w:besoin	5=-25
w:best	0=-78 2=-25 3=-28 5=30 6=-38
w:bestseller	6=-29
w:beta	0=-26 4=76 8=-32
w:betes	1=35
w:better	0=-63 4=26
w:between	0=-30 1=-49 7=-41
w:bi	0=-74 1=-27 4=-54 5=-73
w:bible	0=-26 1=31 7=-25 8=-26
w:bibliotheque	0=27
w:bicycle	0=63 7=-49
w:bien	0=-49 2=-53 3=-45 5=-76 8=-63
w:biens	5=-42 8=28
w:bijoutiere	8=-63
w:bijoux	3=-50 8=40
w:bike	8=32
w:bilan	0=-40 3=-25
w:bilingual	6=-32
w:bill	4=-50 5=62 7=-25
w:billet	0=31
w:billetterie	1=-37
w:binding	1=38
w:bio	0=-38 1=62 5=-30 6=50 7=-37
w:biography	1=-45
w:biology	8=-26
w:biometric	4=-31 5=-27 8=-30
w:biometrie	0=-31 3=-37
w:biometrique	0=-41 1=-30 4=-36 5=-35
w:biometriques	3=52 8=-27
w:biotech	4=-26
w:bipolar	4=42
w:birth	4=58
w:biscuits	0=-38
w:bisexual	0=-37 1=-32 5=-35 6=68
w:bisexualite	6=37
w:bisexuel	6=71
w:bisexuelle	6=68
w:bistro	1=-65
w:bit	5=41
w:blackballed	1=28
w:blacklisted	0=-37 7=53
w:blackpool	7=-26
w:bladder	0=-31
w:blairite	0=40
w:blanc	0=46 1=-29 5=-41 6=-45
w:blanchi	8=53
w:bleu	4=-45
w:bleue	5=-36
w:blind	0=-26 1=-38 3=-43 4=-30 8=-26
w:blocages	0=41
w:blockade	8=-30
w:blocked	4=-33
w:blog	0=78 1=-49 2=45 3=-36 4=-40 5=65 6=-34 7=-66
w:blogged	0=35
w:blogger	1=43
w:blogs	5=27
w:blokes	6=30
w:blood	0=-57 1=-26 4=37 5=-35 6=-33 7=-30 8=-27
w:bloque	3=32
w:blue	4=47
w:bma	0=-59 1=-28 7=78
w:board	0=-37 1=-34 4=-57 6=-43 8=-69
w:boasts	5=39
w:body	0=-55 1=32 7=-25
w:boire	4=75 8=-32
w:bois	2=-77 4=27
w:boit	0=-55 4=85 5=-33 6=-47 8=-42
w:boite	4=-36 6=32
w:bolton	6=48
w:bon	1=-76 3=-57 4=35 6=-44 7=-25
w:bondage	1=-38 5=37
w:bonds	0=-34 7=-37
w:bone	0=-49 1=26 2=32 8=-28
w:bones	0=49 1=-30
w:bonne	0=-34 4=-66 6=-32
w:bonnes	5=-38
w:bons	0=-41 5=-50
w:bonus	0=-31
w:book	1=-70 3=-58 4=-58 7=-46
w:booked	1=-44
w:bookings	0=-29
w:bookkeeper	0=-54 1=-38
w:bookkeeping	0=65 5=-26 6=-35
w:books	0=-58 1=-44 4=-40 7=-33 8=-49
w:bookshop	1=-47
w:boots	5=-27 8=-61
w:bord	0=-71 1=-35 5=-31 6=47
w:bordeaux	0=-34 1=31 6=-42
w:border	8=-29
w:borders	0=81 4=-35 7=-36
w:born	0=50 2=41 3=-42 4=47 5=-53 6=-26 7=-44 8=-37
w:borne	3=41
w:bornes	3=-85
w:borough	0=25
w:boss	0=-80 1=-46 2=-61 4=-56 5=54 7=32
w:botanist	1=-35
w:both	1=36 2=61 3=61 5=28 6=-30 7=-61
w:bouddhiste	1=-29
w:bouffeur	1=46 4=-26
w:bought	1=-36 3=-28 6=27
w:boulanger	1=39 6=-26
w:boulangerie	6=-26 8=-32
w:bound	8=67
w:bourse	4=-31
w:bout	1=37 3=-25
w:bouteille	4=-38
w:boutique	1=-33 2=-36 3=-37 4=-26 5=-34
w:bow	0=76
w:box	0=-35 7=-41
w:boxes	0=-25
w:boxing	8=31
w:boy	0=78 1=-25 2=36 3=-41 4=-58 5=-44 7=-25 8=57
w:boyfriend	0=-34 1=-32 4=-38 5=42 8=-42
w:boys	5=45 6=35
w:bracelet	0=-33 4=-37 8=48
w:bracelets	8=-56
w:braille	4=-29
w:branch	0=-33 3=-25
w:brand	0=-32 1=-41 2=-30 3=-43 4=-43
w:braquage	6=-26 8=-42
w:bras	0=-58 5=-36
w:brass	0=-39 4=-36
w:brca	1=-25 2=59
w:brca1	2=49 4=-25
w:brca2	2=54 4=-25
w:bread	0=-42 1=-41
w:break	0=33 8=-41
w:breakdown	5=-29
w:breakfast	4=26
w:breast	4=51
w:breath	0=-36
w:breeder	8=-31
w:brest	0=-27 5=-42
w:bretagne	0=30
w:breton	0=42
w:brevets	0=-34
w:brewer	0=-28 1=-35
w:brewery	0=26
w:brexit	0=25 1=-30 7=-28 8=-42
w:brexiteer	0=60
w:bricklayer	1=-47
w:bricklaying	3=25 8=-50
w:bridal	8=-41
w:bridge	0=-36 5=-42
w:brief	1=-27 5=-53 8=-31
w:briefing	0=-31
w:brigade	0=-93 6=31 7=33 8=-32
w:brigades	0=-27 7=33
w:bright	0=-39 1=-48 4=60
w:brighton	5=-30 7=41
w:brilliant	0=-30 4=60 6=-45 7=26
w:bring	0=30 8=-62
w:brings	0=-30 1=42 4=42
w:bristol	0=57 1=-25 6=-40 7=-35
w:britain	0=106 1=-43 6=-25 7=-50
w:british	7=-31
w:brive	1=26
w:broadcasts	0=-26
w:broke	0=-42 5=60 8=36
w:broken	4=28
w:broker	1=-38 5=-30
w:brothels	5=34
w:brother	1=35 5=-34 7=-54 8=75
w:brotherhood	0=66 7=-46
w:brought	0=-69 1=62 3=-28 4=-55 5=29 8=-27
w:brown	4=29
w:browser	2=-31
w:bruit	5=38
w:bruits	6=56
w:brussels	0=59 1=-35 8=-26
w:brut	5=-34
w:bruxelles	0=36 2=-39
w:budapest	0=37
w:buddhist	1=-75
w:budget	0=-46 3=-31 5=-62 6=-37 7=-30 8=-32
w:budgets	0=-45
w:buffalo	7=40
w:bugs	1=-26
w:build	0=-30 4=-28
w:building	0=-63 7=-30
w:built	0=-41 1=-51 4=-57
w:bulldozer	4=-34 7=-28
w:bulletin	0=-62 7=31 8=39
w:bunting	0=-33 6=-28
w:bureau	1=-53 4=59 7=-57
w:bureaux	1=-39
w:burger	1=-27
w:burglar	8=39
w:burglary	1=-25
w:burgled	8=-57
w:burn	4=54 8=-41
w:burns	3=44 4=-41
w:burnt	3=47
w:bursary	1=-38
w:bus	0=-89 1=-37 5=-36 8=-48
w:buses	7=-25
w:business	0=44 1=-87 2=-42 4=-44 6=-64 8=-31
w:busting	7=26
w:busy	4=46
w:but	1=74 2=-32 3=-43 6=-62 8=-44
w:butch	6=61
w:bute	3=38 4=-37 8=29
w:butter	1=-30
w:button	0=42
w:buvette	0=-56
w:buyer	1=-36 5=-31 6=-55 7=-44
w:buyers	1=-31
w:by	3=64 5=-61 7=-35
w:bypass	0=56 1=-32
w:c	3=37 4=-60 6=-39 7=29 8=-60
w:c282y	2=38
w:ca	0=46
w:cabin	0=-29 1=-25 5=-28
w:cabinet	0=42 1=-25 2=-28 4=-37 7=-50 8=-46
w:caces	2=-26 7=31
w:cache	0=43 1=25 3=-46 5=-109 6=75
w:cachets	4=-28 5=32
w:cadre	0=-44 4=-41 5=-31 7=32
w:cadres	0=-50 7=-59
w:cadreur	0=-44 5=-41
w:cafe	1=-48 3=-25 4=-30 5=-37 7=-38
w:cafeteria	4=-45
w:caisse	2=-46 3=42 5=-27 6=-34
w:caissiere	7=29
w:cake	6=-40 8=-37
w:calais	0=37 5=-48
w:call	1=36 2=-38 5=-54 7=68 8=-49
w:called	0=-34 3=-30 5=-41 6=31 7=-39
w:caller	3=-38 5=29 6=-42
w:calling	2=-31
w:calls	2=-62 4=-25 5=-61 8=-30
w:calm	1=-32 4=-30
w:calme	5=-40
w:cambridge	1=-31 7=-29
w:cambriolage	3=31 8=-33
w:came	0=-43 1=-33 3=-30 6=55 7=-67 8=96
w:camera	0=-41 5=-25 7=29 8=-30
w:cameras	4=-34
w:camp	0=28 6=-63
w:campagne	0=68 1=-63 2=-43 4=-44 5=-36 7=-38 8=-31
w:campagnes	7=-26
w:campaign	1=-62 3=-28 7=-39
w:campaigned	0=25 1=28
w:campaigner	0=-90 1=30
w:campaigning	0=26
w:campaigns	4=-35
w:campe	0=37
w:camping	5=-28
w:camus	0=-29 1=-41
w:can	2=-38 4=48 5=-88 7=-61 8=28
w:canada	7=-40
w:cancer	0=-48 2=48
w:cancers	2=-39 4=36
w:candidat	0=30 3=-46
w:candidate	4=31
w:candidature	0=-44 6=54
w:cannabis	1=-42 5=-55 8=64
w:cannot	0=-27 1=-38 4=57
w:canteen	0=-39 1=-37 2=-28 7=-46
w:cantine	1=-28 3=59 4=-25 5=-31
w:canvass	0=28
w:canvassed	0=33
w:canvasses	0=32
w:cap	0=25 1=-56 3=-35 5=32 6=-33
w:capacity	0=-49
w:capital	0=45 1=-32 2=-25 6=34
w:capitalist	0=34
w:capteur	3=-40
w:capteurs	3=-38
w:captured	3=42 4=-38
w:car	0=-75 1=46 2=-32 3=-26 4=46 5=-25 7=-28 8=-58
w:caracas	0=43 4=-35
w:caractere	2=-29
w:caracteres	8=-34
w:carbone	3=-44
w:card	0=65 1=-43 3=25 4=-79 5=-25 6=-29 7=-26 8=-42
w:cardiac	4=55
w:cardiaque	2=-26 4=26
w:cardiff	2=-39 4=-25 6=31
w:cardio	4=-26
w:cardiologie	2=-34 4=-51
w:cardiologist	4=74 8=-52
w:cardiologue	2=50
w:cards	3=50
w:care	1=-61 2=-34 3=-37 6=26 7=-50 8=-36
w:cared	4=-46
w:career	0=-39 5=-34 8=-27
w:carer	1=34
w:cares	4=28
w:caretaker	1=-73 8=65
w:cariste	7=29
w:carnet	4=73
w:carried	0=-31 1=-27 2=-34
w:carrier	0=-27 2=58 4=-80 6=-32
w:carriere	7=28
w:carriers	4=-31
w:carries	3=-28 4=42 7=32
w:carry	0=-26 1=36 2=49 4=-33 8=-38
w:carrying	0=51 5=37 7=-44
w:cars	8=30
w:carte	1=-58 3=-28 4=25 8=-32
w:cartes	8=-35
w:cartographe	7=-31
w:cartoons	0=-44
w:carved	1=-29
w:caryotype	0=-37 2=106 3=-35 4=-66 5=-33 8=-32
w:case	0=-66 1=-46 3=-47 4=-52 6=49 8=51
w:cases	7=-65
w:caseworker	0=-30 6=-26
w:cash	0=-27 2=-45 8=-30
w:cashier	7=-26
w:casier	0=-29 5=-76 8=39
w:casiers	8=-41
w:casino	0=-30 3=97 8=-51
w:casque	0=49
w:casquette	0=55
w:cat	1=-52 8=62
w:catalan	0=37
w:catalogue	1=-36 4=-25
w:catalogued	0=-35
w:category	8=-51
w:catered	0=-27
w:caterer	7=-77
w:catering	0=-46 8=-48
w:cathedral	1=-47
w:catholic	0=-27 1=-29
w:catholicism	0=-26 1=62
w:catholique	0=-25 1=30 5=-34
w:cats	0=27 6=-26
w:caught	0=-37 5=41 8=25
w:cause	0=-34 3=65 7=-51 8=76
w:caution	0=-32 8=60
w:cautioned	0=-26 8=49
w:cautions	0=-26 1=-54 8=44
w:cdd	1=-79
w:cdi	0=-46 7=-30
w:ce	1=35 2=-61 4=57 7=-107 8=-28
w:cegetiste	0=-42 7=60
w:cela	0=48 1=-35 3=-25 6=43
w:celebrant	1=35
w:celebrate	0=-39 1=50
w:celibacy	1=-68 5=51
w:celibataire	5=-108
w:celibate	4=-30 5=79
w:cell	0=41 2=33 4=-66 8=-63
w:cellar	5=51
w:celle	3=28
w:cells	2=-31 4=-41
w:cellule	5=-36 8=47
w:cellules	2=34
w:cent	1=-27 3=26
w:center	3=37 7=50
w:central	0=55
w:centrale	3=28 5=-34 8=-48
w:centre	1=-54 2=-35 4=-75 5=-43 7=-57 8=38
w:cercle	0=59 1=31
w:certificate	0=-26 3=-28 5=-28
w:cesse	1=37 4=-43
w:cet	5=-34 6=-31
w:cette	3=-26 6=-30
w:cfdt	0=-88 1=-43 3=-37 4=-35 5=-35 7=107 8=-25
w:cfe	0=-59 7=28
w:cftc	0=-55 1=-27 7=104
w:cftr	2=45 4=-33
w:cgc	0=-60 7=69
w:cgt	0=-146 1=-52 4=-25 5=-40 6=-34 7=92 8=-43
w:chain	0=-42 4=-50
w:chaine	0=-59
w:chained	0=41 4=-34
w:chair	1=31 4=42 6=-25 8=-48
w:chaired	7=-26
w:chairman	0=53 1=41 2=-31 4=-35 5=28 6=-47 7=-38
w:chairs	7=54
w:chambre	0=-38 3=38 5=48 6=-60 7=-47
w:chance	2=25
w:chancellor	0=30
w:change	0=-66 2=-27 4=-46 5=46 8=-28
w:changer	5=45
w:channel	7=-40
w:chante	0=30 1=-51 4=43
w:chantier	3=46 4=-33 5=-32
w:chapel	1=-92 8=-40
w:chapelle	0=-35 1=63 6=-29
w:chaplain	0=-47 4=-40 5=-25
w:chapter	0=46 1=25 7=-40
w:chaque	0=47 3=37 4=-36 5=30 6=-35 8=-29
w:charge	0=-37 1=-39 2=-63 3=-30 4=27 5=-40 6=-37
w:charged	0=-28 5=-26
w:chargee	5=-34 8=-39
w:charges	3=-30
w:charities	1=-39
w:charity	0=-53 1=-25 4=-56 5=-43 6=-28
w:charme	4=-35 5=55
w:charte	0=-34
w:chartered	0=-36 7=-45
w:charts	0=43
w:chasse	0=-51 1=34 4=48
w:chaste	5=31
w:chastete	5=27 6=-30
w:chat	8=35
w:chauffage	1=-36 8=-44
w:chauffeur	0=-67 4=40 5=29 6=-37
w:che	0=87 1=-64
w:cheat	6=-25
w:cheated	5=38 6=-25
w:cheating	5=-33
w:check	0=-56 1=-37 3=39 4=-37 5=-38
w:checked	2=25 3=-37 4=-29 8=35
w:checker	0=-25 4=42
w:checklists	1=-45
w:checks	0=-25 8=-43
w:chef	1=-48 2=-54 7=-49 8=-54
w:cheffe	0=-29 5=-32
w:chemist	1=33 2=-28
w:chemistry	0=-32
w:chemo	4=32
w:chemotherapy	4=29
w:cheques	8=52
w:cherche	1=-33 2=-29 5=26 6=-35
w:cherchent	0=-34 6=52
w:chercheur	3=-46
w:cherchons	6=54
w:chess	1=-77
w:chez	1=-49 5=-42 6=-36 7=39 8=-56
w:chicago	0=45
w:chief	1=-30 4=-33 7=-27
w:chien	6=-51 8=-39
w:chiens	1=-35 4=-26
w:chiffre	3=-33 6=-34
w:chiffres	1=-26
w:child	4=99 8=-52
w:childhood	4=-58
w:children	0=-83 1=38 3=-25 5=-42 6=-56 7=-25 8=29
w:chile	0=56 8=-44
w:chimiotherapie	4=42
w:chinois	5=-43
w:chip	3=54 5=-42
w:chirurgie	3=-34 4=-49
w:chirurgien	4=-59
w:cho	0=-33 3=45
w:choeur	1=33
w:choice	0=33 5=28
w:choices	0=-32
w:choir	0=-30 1=-40 3=-37 4=-32 6=65 7=-48 8=-31
w:choix	0=-26 4=-57 5=72 6=-65
w:choose	1=81
w:chorale	0=-30
w:chosen	0=30 8=-32
w:christened	1=92
w:christian	1=-39 4=-28
w:christmas	0=-34 1=40 7=-39
w:chromosome	2=42 4=-80 5=-31 6=-27
w:chromosomes	2=-29 4=-55
w:chronique	1=-29 4=26 5=-41 6=32
w:chroniqueur	4=-27
w:chroniqueuse	4=-28 5=-25 8=-39
w:chu	2=-40
w:church	1=-62 6=68 7=-36 8=-37
w:churches	1=61 6=-26
w:churchwarden	0=37
w:chute	4=38
w:cinq	0=58 4=50
w:cinquante	0=-31 1=31 7=30
w:cio	0=-39 7=30
w:circle	1=50
w:circule	5=50
w:circus	0=-35
w:cite	1=46 5=26
w:citizen	0=-27
w:citoyenne	0=48 7=-38
w:city	0=45 1=-42 6=-35 7=-47
w:civil	3=-33 4=-32 5=-28 7=-52 8=-32
w:civilian	1=56
w:civique	1=-27
w:clacton	0=38
w:claims	4=-57 6=-42
w:claire	2=-27 5=-31
w:class	1=60 2=-35 3=-38 4=-32 5=-55 6=-59
w:classe	0=-29 7=-32
w:classee	3=-27
w:classes	2=-36 6=-30 8=-32
w:classics	1=-43
w:classroom	1=-48 2=-26
w:clause	1=30 8=-34
w:clauses	1=-38
w:clean	0=-27 1=-52 2=-38 3=-30 4=60 5=-36 6=-27 7=-33 8=27
w:cleaned	7=-45
w:cleaner	1=-64
w:cleaners	0=-48 4=-51 7=57
w:clear	0=-41 2=95 3=-52 7=-28
w:cleared	0=-44 2=33 4=102
w:clearview	3=39 8=-45
w:clerc	5=-49 8=39
w:clerk	0=-89 1=-36 2=-32 3=-36 4=-40 5=-38 6=-34 8=-67
w:clerked	0=-29
w:client	0=-101 1=-51 2=-43 4=-44 5=82 7=-26 8=-51
w:clientele	2=-28 4=-50 5=-55
w:clients	0=42 3=-76 4=-58 6=-68 7=-58
w:climat	0=47
w:climate	0=130 1=-37 4=-28 7=-55 8=-35
w:climbing	8=30
w:climbs	4=38
w:clinic	4=-69 8=-25
w:clinical	2=-58 4=29
w:clinique	4=-61
w:clinton	0=-33
w:clock	0=-26
w:clocking	3=-39
w:clocks	3=27
w:clone	2=-70 8=-26
w:cloned	2=-28
w:closed	0=-47 5=-34 8=-44
w:closeted	6=43
w:closure	0=-34 1=-25
w:cloud	1=-64
w:club	0=-64 1=-120 2=27 3=-41 6=32 7=-98 8=48
w:clubs	5=49 6=-28
w:cnil	3=-37 8=-39
w:cnt	0=-25 7=62
w:co	0=-53 1=42 4=27 5=-42
w:coach	1=-86 3=-36 4=-69 6=-37 7=-35
w:coached	4=-28
w:coaching	4=56 6=-25 8=-32
w:coal	0=32
w:coche	0=44
w:cochlear	4=40
w:cocktails	3=-43
w:code	0=-52 2=-79 3=47 5=-54 8=-30
w:codes	1=-27
w:coeur	4=-61
w:coffee	0=-62 4=-54 6=-27 8=-43
w:coffre	3=52
w:coffreur	1=-41
w:cold	0=32 3=-36 4=-35
w:cole	4=53 7=36 8=-37
w:colin	0=67 3=-30
w:collaborateur	0=-55 6=-28
w:collaboratrice	0=-27
w:colle	0=43 4=-29 5=-26
w:colleague	0=30 1=-51 3=31 4=29 5=33 6=-78 7=-48 8=-30
w:colleagues	0=-29 1=-54 3=-28
w:collecte	0=-61 7=79
w:collected	0=87 3=-31
w:collectif	0=36
w:collection	1=-52
w:collectionne	0=-43 5=71
w:collective	5=-29 7=-53
w:college	0=-31 1=-34 3=-30 4=-40 5=-59 6=41
w:collegiens	6=-26
w:collegue	0=-72 1=31 3=-46 4=33 6=115 7=-45 8=34
w:collegues	0=-43 1=32 5=70 6=-36 7=37
w:colliers	8=-45
w:colloque	4=-35
w:colocataire	0=26 5=44 8=-36
w:colombey	0=35 5=-42
w:colostomy	4=37
w:colour	0=-45
w:colours	4=58 5=-25
w:columbia	0=51
w:column	0=-49 1=-35 6=30
w:come	0=40 4=38 6=-46 7=-29
w:comedie	5=-31 6=-45
w:comedy	5=-54 8=-49
w:comes	0=32 1=-35
w:coming	0=-55 4=-59 5=-26 6=77 8=-28
w:comite	3=-25
w:comma	8=-35
w:commande	2=52 4=-48 7=-51
w:comme	2=-26 3=37 5=30 6=44
w:commerce	0=-34 2=-54 8=-40
w:commercial	0=-42 7=-32
w:commerciale	3=-34
w:commercialise	3=-39
w:commissaire	7=-25
w:commissariat	3=-29 4=-30 8=61
w:commission	0=-51
w:committed	1=40 8=-33
w:committee	1=-52 3=-32 6=-36 7=43 8=-40
w:committees	0=-62
w:commons	0=-38
w:communaute	1=28 6=64 8=-39
w:commune	0=-32 7=-28
w:communication	0=-44 1=-25 4=-31
w:communism	0=46
w:communist	0=36 7=-52 8=-35
w:communiste	0=41 1=-56 6=-37 7=-27
w:communistes	0=56
w:community	0=-61 1=-78 7=-28 8=69
w:commutes	0=41
w:commuting	1=-26
w:compagne	3=-40
w:compagnie	3=-25 4=-34 5=-25 6=64
w:compagnon	3=-45 4=-60 5=-97 6=-70 7=25
w:compagnons	1=-30 5=88
w:companies	4=-26
w:company	0=-82 1=-31 2=-28 7=-53
w:comparative	0=-42
w:compare	3=54
w:compared	3=39 8=-36
w:comparee	3=68
w:compas	1=-26
w:compass	1=29
w:compasses	0=-27 1=-50
w:compatible	2=33
w:complained	1=45
w:complains	3=32
w:complaint	5=43
w:complaints	1=29 8=-58
w:complet	4=58
w:completed	4=-43 8=63
w:compliance	0=34 7=-34
w:composites	4=-29
w:compris	0=36 1=-44 4=29 6=33
w:comptable	0=-60 1=-63 4=-76 5=66 6=-66 7=-107
w:compte	4=33 6=27 8=-51
w:comptes	7=-34
w:comptoir	5=34 8=-33
w:computer	4=-25
w:comrade	7=28
w:con	0=28
w:concerne	0=-44 6=90 7=-33
w:concierge	1=-62 3=-32 4=-26 5=-28 6=40 7=-33
w:conclut	4=-41 5=47
w:concours	0=-26 8=-31
w:concu	8=-32
w:condamnation	4=-26 8=55
w:condamne	0=-28 1=-40 3=-33
w:condamnee	8=33
w:conditional	8=66
w:conditionnelle	4=-28 8=47
w:conditions	4=51
w:conduct	8=49
w:conducted	1=-28
w:conducteur	5=-44
w:conductrice	4=-34
w:conducts	1=31
w:conduit	3=-53 4=62 7=46
w:conduite	1=-44 7=-36 8=48
w:confederal	7=58
w:confederation	0=-29 7=27
w:conference	1=-26 7=-33
w:conferences	0=-67 1=40 5=-44
w:conferencier	1=-34
w:confessionnelle	1=-27
w:confiance	4=-28 5=-34 6=-29
w:confided	4=40
w:confidence	8=27
w:confie	3=-60
w:confirme	2=42
w:confirmed	2=46 4=-47 6=41
w:confirmee	3=41
w:confirms	1=-50
w:conflict	1=32 7=-32
w:conflits	0=-37 8=-25
w:confondu	3=44
w:conforme	3=37
w:conformite	1=-29
w:confucian	1=57
w:conge	0=49 1=-25 2=-68 4=38 5=-43 8=-28
w:congres	7=53
w:conjoint	0=-25 2=-35 5=-32
w:conjointe	0=27 4=-62 6=38
w:connait	5=-25 7=36 8=-28
w:connecte	8=-42
w:connectes	5=40
w:connu	0=48 2=36 3=-51 4=-30 5=85 6=-64 8=30
w:connue	5=48 6=40 7=-28 8=26
w:conquests	5=39
w:conquete	5=-43
w:conquetes	5=69
w:conscience	0=-65 1=46 3=-31 5=-26 8=-36
w:conscientious	0=-46 1=30 4=-35
w:conscription	0=-31
w:conseil	1=-59 5=-55 6=-47
w:conseille	2=-37 3=-28
w:conseiller	0=32 2=-46 5=-37 6=-34 7=58
w:conseillere	2=-31 6=-34 8=-27
w:consensual	5=76
w:consent	0=-27 2=-25
w:consented	3=43
w:consentement	3=64
w:consequence	1=35 2=38
w:conservateur	0=29
w:conservation	0=-55 1=-46
w:conservative	1=-54 3=-31 4=-47 5=-57 6=-27 7=-70
w:conservatives	0=74
w:conservator	0=-54
w:conservatories	0=44
w:conservatrice	0=-29
w:conserve	2=25 3=33
w:conservees	2=39
w:conserves	3=56
w:considers	1=65 8=-28
w:consignes	4=29
w:constituency	0=-34
w:constitution	0=-25
w:consulaire	8=-43
w:consulat	3=36
w:consulate	3=37
w:consultancy	1=-27 7=-32
w:consultant	0=28 1=-26 4=-61 6=-29 7=-33
w:consultante	6=-27
w:consultation	2=58
w:consultations	7=-68
w:consulte	5=43
w:consulting	0=-49
w:consumer	2=-40 7=-37
w:contact	6=48
w:contempt	8=42
w:content	3=-32
w:contentieux	3=-53
w:contention	2=50
w:continue	1=-34
w:continuous	1=-38
w:contraception	5=-49
w:contract	0=-54 6=-37 7=-35 8=-86
w:contractor	0=-85 8=-36
w:contracts	0=-53 7=28
w:contrat	0=-28 4=-35 6=31
w:contrats	1=-32 3=-29 4=27 6=-30
w:contre	0=121 1=32 2=-60 3=-54 5=-49 6=-69 7=-67
w:contrebande	8=57
w:contremaitre	0=76 4=-27 6=30
w:control	8=-44
w:controle	0=-60 2=-26 3=42 5=-35
w:controlee	3=54
w:controles	3=-29
w:controleur	0=-31
w:controlled	8=-26
w:controller	0=-34
w:convaincu	0=48 3=-36 7=-25
w:convened	7=-42
w:convenor	0=-64 1=-48 7=66
w:convention	0=39
w:conventions	0=-26 4=-26
w:conversion	1=-49 6=30
w:converted	0=-28 1=71
w:convertie	1=46
w:convict	8=-46
w:convicted	0=-47 1=-39 4=-27 5=-30 8=35
w:conviction	0=65 1=-36 2=-33 4=-48 5=-34 6=-29 7=-25
w:convictions	0=-73 4=-31 5=-39
w:convicts	8=-31
w:convinced	1=96 5=-27 6=-30 8=-68
w:cook	4=-29 6=-64 7=-31 8=35
w:cooked	1=-38
w:cooks	1=-46 4=-61
w:cooperative	1=-36
w:coordinator	1=-30 4=-28 5=-26
w:copain	2=-27 5=-43 6=76
w:copie	2=41 3=47 4=-44
w:copies	0=-27 2=53
w:copine	6=-30
w:coproprietaires	7=-64
w:copropriete	7=-44
w:copy	2=30 3=-46
w:coquines	5=62
w:corbeau	0=-33 5=45
w:corbyn	0=73 1=-52 7=-32
w:cordee	6=-65
w:core	2=-30 7=57
w:cork	0=42 6=-51
w:corporate	0=-47
w:correcteur	0=-27
w:correspondance	2=29
w:corrida	0=-92 1=98 7=-28
w:corrige	1=-30
w:corse	0=64 7=-28
w:corset	2=-31 4=59
w:cosmetics	1=-26 2=-30
w:cost	0=33 5=54 8=-51
w:costed	7=-35
w:costs	0=-51
w:costume	4=-31
w:cote	0=-36 6=53
w:cotisations	0=-28
w:couchait	5=33
w:couche	2=-26 3=-26 5=29 6=-42 8=-27
w:could	3=35 4=-50 5=41
w:couleur	3=-28
w:couleurs	0=-55 7=32
w:council	1=-47 2=-52 3=-40 4=-63 5=-69 8=-77
w:councillor	0=31 7=-36
w:councillors	0=-34
w:councils	0=-66 4=-25
w:counsel	0=-32
w:counselled	6=-25
w:counselling	2=65 4=-60
w:counsellor	0=-27 2=-81 4=55 5=-25 6=-37 8=-32
w:counsels	4=-35
w:counted	0=-39
w:counter	0=47
w:counting	0=-41
w:country	0=91 1=-26 4=-32 6=28
w:counts	8=33
w:county	0=29 1=-53 6=-33 8=-30
w:coup	3=-31 4=-28
w:coupee	5=-25
w:couple	0=-79 1=-92 3=-59 4=-57 5=56 6=83 7=-44 8=-84
w:couples	5=-69
w:coups	0=-45 8=45
w:cour	8=-33
w:courant	0=-29
w:courante	8=-34
w:courent	6=56
w:coureur	5=-37
w:courier	0=-49 7=39
w:couriers	0=-26 1=-31 7=39
w:courriel	3=-33
w:courrier	2=54 4=-31 5=-29 8=-36
w:cours	1=-36 3=-58 4=51 5=-39 6=-65
w:course	0=-36 1=-36 8=32
w:court	0=-25 1=-50 3=-32 4=-28 5=26 6=27 7=-68
w:courted	0=-30 7=43
w:courtise	7=38
w:cousin	4=-26 5=41
w:couts	1=-36
w:couture	7=-45
w:couverts	1=-33
w:couverture	3=-45
w:cover	0=-34 3=-37
w:covered	4=-31 7=-36
w:covers	0=-54 3=44
w:covid	1=-32 2=-27 3=-26 4=79 8=-34
w:crane	0=-46 5=-35 7=32
w:crash	4=109
w:cream	8=-25
w:creation	0=34 1=-48
w:creche	0=-26 3=25 6=-46
w:credit	7=-87
w:credo	1=-28 5=-28
w:cree	0=61 8=-44
w:creteil	3=25
w:crew	0=-46 1=-26 4=-34 6=51 7=-48
w:crewe	0=28
w:crier	0=-29 2=-34
w:crime	0=-28 8=-105
w:criminal	0=-37 1=-45 4=-33 7=-25
w:crise	0=-26 4=-33 8=-25
w:crises	4=43
w:crisis	0=-37 4=-31
w:critic	0=42 3=-34
w:critical	4=-42
w:criticising	0=61 6=-35
w:critique	0=-41 5=-39
w:crm	1=-25
w:crohn	4=79
w:croit	0=62 4=-36 5=-30 6=49 7=-29
w:croix	0=-62 1=29
w:cros	8=46
w:cross	0=-81 7=58
w:crosswords	4=-37
w:crown	8=-33
w:croyait	1=-35 6=26
w:croyance	1=27
w:croyant	6=67
w:croyante	1=46
w:croydon	1=-31 3=36
w:cru	5=47
w:crutches	4=37 8=-34
w:crystallography	6=31
w:cse	0=-69 7=-85
w:csp	7=43
w:cuir	3=-30
w:cuisine	0=-33 1=-64 3=-29 4=-28 5=-59
w:cuisinier	0=-39 4=-59 5=60
w:cuisiniere	1=-25
w:culte	1=-40
w:culture	8=-28
w:culturelle	0=-31
w:curator	2=-37
w:cure	0=-28 1=-37 6=49
w:cures	4=-42
w:currency	0=-38
w:current	1=30
w:currently	8=51
w:custody	4=-34 8=-30
w:customer	2=-35 5=-32 8=-27
w:customers	1=-56 3=-48
w:customs	0=-27 5=-28 7=-35
w:cut	1=-31 3=-33 4=-61
w:cutter	5=-26 6=-32
w:cv	5=-51
w:cwu	0=-72 7=55
w:cyclist	1=36
w:cymru	0=41
w:cynic	0=-26
w:cynical	1=-52 6=-28
w:cynicism	1=-53
w:cynique	1=-30
w:cyp21a2	2=62 4=-41
w:d	2=-25 3=-43 5=-30 7=-118 8=-35
w:dad	1=68 2=-41 6=58 8=-47
w:dads	6=26
w:dagenham	7=45
w:daily	0=28 3=-29 5=-28 8=-58
w:dairy	4=-31
w:dakar	0=40 3=-27 8=-35
w:daly	7=25
w:damage	8=38
w:dame	0=37 5=-42
w:dance	6=-44
w:dancer	5=-40
w:dancers	5=47 7=-36
w:dancing	0=-27 5=32
w:dane	5=29
w:danish	4=-26
w:dans	0=-29 3=-27 4=-35 5=41
w:danseur	6=60
w:danseurs	6=-30
w:dassault	0=-50 1=53
w:data	0=-77 1=-79 3=74 4=-46 5=-40 6=-28 7=-41 8=-43
w:database	0=-46 2=46 8=-29
w:date	2=-41 4=-28 5=-40 6=42 7=-46
w:dated	5=-69 6=63
w:dates	0=29 3=-25 4=-61 6=37
w:daughter	0=25 4=40 7=-48
w:day	2=-39 4=64 5=-75 6=-76 8=-59
w:days	1=34 3=43 4=46 5=-32 6=-41 7=-26 8=-93
w:dbs	0=-31 1=-37 3=-28
w:de	3=-34 5=-39 6=-43 7=-28 8=-26
w:deacon	1=-42
w:deadlines	0=-33
w:deaf	0=-71 4=30 8=-41
w:deafness	2=47
w:deal	0=-79
w:deals	0=-32
w:dealt	5=-44 7=-36 8=-32
w:death	5=-59 8=-49
w:debat	0=-26
w:debate	0=-30
w:debating	7=-38
w:debout	0=35 5=-56
w:debt	1=-25
w:debts	1=30
w:debunks	1=41
w:decade	8=-46
w:decharge	7=33
w:dechire	0=-35 7=36
w:decided	2=67 4=-36 8=-39
w:decision	0=-25
w:declare	1=-33 4=50
w:declared	0=56 1=42 4=29 7=-47 8=-38
w:declaree	4=35
w:decline	0=-31 8=-27
w:declined	2=61 3=52 4=-50 7=51
w:declines	0=48
w:decors	5=-25
w:decoupe	3=-38
w:decouvert	2=58 4=-36 6=-29
w:decouverte	5=-25 6=58
w:decrit	1=41
w:decroissance	0=-28 1=52
w:deducted	7=34
w:deep	0=-51
w:deeply	1=41
w:defeat	1=-53
w:defect	2=28 4=34
w:defend	0=45 8=-49
w:defendants	8=-25
w:defends	0=42 8=-52
w:defendu	0=33 6=-30
w:defenseur	7=29
w:deficiency	2=40
w:deficit	2=36
w:defile	0=-36
w:definit	0=48
w:degre	1=77
w:degree	1=-28 3=-32 7=27
w:degrowth	1=49
w:deist	1=50
w:dejeuner	4=38
w:delais	1=-28 4=-38
w:delays	0=-27 4=-26
w:delegate	0=37
w:delegated	7=-25
w:delegation	2=-41 7=71
w:delegue	0=46 4=-31
w:deleguee	0=-51 4=-27
w:deleguer	7=-57 8=-42
w:delegues	7=-31
w:deleted	3=45
w:deletion	2=57
w:delit	1=-28 5=39
w:delivered	0=-53 4=-28
w:deliveroo	7=25
w:delivery	2=-30 8=-57
w:delta	4=-38
w:demande	0=-66 2=-76 4=28 6=26 8=-47
w:demandee	0=31
w:demarche	5=-25
w:demenage	6=-41
w:demi	2=49
w:demission	0=-26 7=66
w:demissionne	0=44 1=42
w:demo	0=-27 8=-30
w:democrat	0=45 1=-33
w:democratic	7=-34
w:democrats	0=74 1=-36 7=-38
w:demonstrated	0=68 6=-28
w:demonstration	0=-58 8=74
w:demonstrations	0=-50
w:demonte	1=47 5=-61
w:demos	0=36
w:dems	0=69
w:denied	6=34
w:denies	6=38
w:dentaires	3=-31
w:dental	2=-63 3=52
w:dentist	0=-34
w:denudees	5=29
w:denver	7=-40
w:depart	3=26 5=30 8=-35
w:departemental	0=26 7=34
w:departementale	7=-50
w:department	0=-56 4=-31 8=-46
w:depistage	5=-25
w:deplacement	6=-36
w:deplacements	5=25
w:deported	0=-27 8=48
w:depose	3=49 8=-42
w:depot	0=-52 2=-43 5=-40 7=60 8=-40
w:depression	4=40 7=-31 8=-40
w:depute	1=-30 6=-38
w:deputee	0=-25
w:deputy	0=35 7=44
w:derby	0=-38 5=-31 8=75
w:dermatology	4=-34
w:dernier	0=-65 3=-38 4=62 5=-39 6=34
w:derniere	0=53
w:derriere	0=-28 5=-52 8=83
w:derry	0=37
w:des	2=-115 3=-112 4=-41 7=-39 8=-33
w:descend	2=46
w:describe	0=32
w:described	5=37
w:describes	0=32 1=26 5=29
w:description	0=42
w:design	0=-36 2=-43 5=-46 6=-26 7=-28 8=-25
w:designed	0=-64 1=-50 4=-67
w:designee	7=46
w:designer	1=-52 3=-32 4=-25 6=-50 7=-33
w:desir	3=-25
w:desk	0=-58 1=-51 2=-33 4=42 5=-59 7=-72 8=-48
w:desks	1=-39
w:desormais	1=36 3=-28 4=45
w:dessinateur	8=-34
w:dessine	4=-61 8=-26
w:dessus	6=25
w:detache	7=35
w:detail	0=-29 4=-29 5=32
w:detained	0=44
w:detection	3=-40 4=-25 8=-53
w:detective	8=-45
w:detention	0=-44 8=28
w:detenu	0=-39 8=114
w:detenus	8=-29
w:determined	1=-53
w:detour	3=-37 6=-29
w:deux	0=-64 1=-59 2=49 5=29 6=-28 7=-35
w:devant	7=29 8=-32
w:developed	1=-49
w:developer	1=-28 2=-28 6=30
w:developpe	3=-33 4=-44
w:developpeur	4=-28 5=-46
w:devenant	7=34
w:deverrouille	3=98 4=-34 5=-38 8=-31
w:device	4=-33
w:devices	4=-43
w:devise	3=-35
w:devolution	0=-31
w:devops	0=-26
w:devotee	1=-27
w:devra	3=-41
w:di	7=59
w:diabete	2=-47 4=25
w:diabetes	2=44 4=-44
w:diabetic	4=53
w:diabetics	4=-43
w:diabetique	4=99
w:diabetiques	4=-42
w:diagnosed	2=25
w:diagnostic	4=-31
w:diagnostiquee	2=33
w:dialogue	0=-26
w:dialysis	4=25
w:diary	0=-48 7=-26
w:dictatorship	0=49
w:did	0=-102 1=-47 5=-41 6=-71 8=136
w:die	0=64 3=-33 7=-43
w:died	0=33 1=-38 7=-42
w:dietitian	4=-48
w:dieu	0=-42 1=54 3=-30 4=-32 5=-36 6=-38
w:difficile	4=48
w:difficulte	8=28
w:digger	0=73
w:digitale	3=-26
w:digitised	0=-35
w:dimanche	0=49 5=-49 6=26
w:dining	8=-28
w:dinner	1=-42 6=-41
w:dinners	0=-35 5=56
w:diocese	0=-27
w:diogene	1=44
w:diogenes	1=35
w:diplomas	8=-37
w:diplomat	0=-33
w:diplomate	0=-52
w:diplomatique	3=-43
w:diplomes	8=30
w:dire	0=56 1=-52 2=-39 3=-55 7=40
w:direct	0=-29 7=38 8=-44
w:directed	0=-29
w:directeur	3=-44 4=-32 5=28 6=32 7=-41
w:direction	0=-43 7=-41
w:director	0=-59 1=-42 4=-46 8=46
w:directrice	0=-46 6=-41
w:dirige	1=-51 2=-45 4=-43 5=-40 6=-36
w:dirigeait	0=45 6=-27 8=-33
w:dirigeant	7=34
w:disabilities	4=30
w:disability	0=-33
w:disabled	4=31 8=-32
w:disait	5=30 8=-27
w:disc	4=37
w:discale	4=32 8=-34
w:discharge	8=52
w:discharged	0=-28 4=40 5=-47 6=49
w:disciple	1=62
w:disciplinary	4=-27
w:discipline	1=28
w:disclosed	0=-32 4=27 8=25
w:disclosure	3=-29 8=-42
w:discret	0=29 6=41
w:discretion	5=45
w:discuss	0=-42
w:discussed	0=-26 1=26 5=31
w:disease	1=-34 2=34
w:disent	0=29
w:dishes	3=-32
w:dismissed	5=33 8=97
w:disorder	2=46
w:disorders	4=-35
w:dispense	3=51 6=-27 8=64
w:display	4=-40
w:disponible	4=-25 6=-25
w:dispute	0=-26 7=29
w:disputes	0=-43
w:disqualified	1=-25 8=79
w:disque	5=27
w:dissertation	0=-89 6=-48
w:dissident	0=61 8=-31
w:dissolution	0=37
w:distance	6=-44
w:distribue	0=54 7=-27
w:distributeur	0=-41
w:distribution	0=-26 8=-37
w:district	0=73 6=-44 7=34
w:dit	1=28 3=-71 5=40 6=67
w:divers	0=44 8=-36
w:diversity	6=-49
w:diving	2=29
w:division	7=29
w:divorce	0=-56 5=65 6=-48 7=-42 8=-38
w:diwali	4=-27
w:dix	0=-43 2=-30 3=50 4=-25 5=-55 7=-30 8=56
w:dj	5=-28
w:dna	0=-68 1=-27 2=32 3=34 4=-53 5=-51 6=-36 8=-95
w:do	0=-76 1=84 2=-39 3=-39 4=30 6=-43 7=-36
w:doc	2=-25
w:dockers	7=48
w:docteur	1=-49
w:doctor	0=-54 1=-63 2=34 3=-29 4=105 5=-34 6=-31 7=-41 8=-46
w:doctorante	2=-62 3=-47
w:doctorat	1=40 3=-36 4=-42
w:doctorate	2=-40 4=-61 6=-32
w:doctors	0=-27 4=-49 7=49
w:documentaire	0=-30 2=-38
w:documentary	0=-33 7=-67
w:docusign	3=-25
w:does	1=86 2=54 4=-48 5=-25 6=-43
w:doesn	1=58 2=42 6=-54
w:dog	0=-30 1=-53 3=-34 4=84 5=-44 6=59 8=-61
w:dogme	1=-28
w:dogs	0=-54 1=47 4=-34
w:doigt	0=-26 1=-26 3=49 4=38 6=-35
w:doigte	3=-68
w:doigts	3=49 4=-39 6=-26 8=-32
w:doing	4=-29 8=98
w:doit	8=53
w:dole	6=-59
w:dolly	2=-30
w:dominant	2=-30 5=-43
w:dominatrice	5=44
w:don	0=-38 5=50 6=25 7=-56
w:donated	0=-58 2=36
w:donates	1=53
w:donc	2=-34 4=59
w:done	3=52 4=-57 8=36
w:donne	1=45 2=44 3=59 4=-30 6=-43 8=-45
w:donnee	3=40 5=28 8=-31
w:donnees	0=-37 2=-32 3=51 5=-32 6=-36 8=-27
w:donner	0=33
w:donor	0=-37 2=57
w:dons	0=-67
w:dont	0=-61 4=-50 5=-28 6=55 8=-52
w:door	3=-53 5=-33
w:doorman	6=-26 7=34
w:doors	6=-29
w:dorment	3=32 6=34
w:dort	4=28 5=-45
w:dos	0=-36
w:dose	0=-38
w:dossier	2=39 6=38 7=-26
w:dossiers	4=-30 6=-25
w:douanier	7=-41
w:double	0=-54 8=-38
w:doubled	2=-26
w:doubts	1=45
w:doute	0=-26 4=-26
w:douter	3=-29
w:douze	1=-32 2=-31 4=33 5=-52 8=-44
w:down	1=59 4=38 5=-57
w:downs	2=-25
w:doyle	6=47
w:dr	3=39 4=-25
w:drafted	0=-34
w:drag	6=-47
w:drama	7=30
w:drapeaux	0=-40
w:draughtsman	5=44
w:drawing	1=-33 4=33
w:drepanocytaire	2=53 4=-59
w:drepanocytose	2=55 4=-47
w:dress	0=39
w:drew	0=-41 8=-38
w:drh	0=-28 1=25 5=-56 7=-29
w:drink	0=-60 1=-61 4=66 5=-38 8=83
w:drinker	4=59
w:drinking	0=-43 4=82 8=-31
w:drinks	4=25
w:drive	0=-58 1=-69 2=-25 3=-72 4=61 7=44 8=65
w:driver	0=-107 1=-55 2=-29 5=62 6=-41 8=-80
w:drivers	4=-45 7=50
w:drives	0=44 3=-30 5=-38 6=-45
w:driving	0=-34 1=-41 5=-67 7=-30 8=51
w:drogue	4=-30 8=53
w:droit	1=29 2=-28 4=-49 5=-56 6=-33 7=-39 8=-29
w:droite	1=-72 4=-36 6=-26
w:droits	6=-30
w:drops	3=-39 4=30
w:drove	7=-45
w:drug	0=39 4=-34 5=-25 7=-33 8=51
w:drugs	1=-29 8=-33
w:drunk	4=54
w:dsi	0=-38 5=26 7=-25
w:du	0=-39 1=-91 4=-27 8=-64
w:dubai	3=45
w:dublin	0=38 6=-51
w:duchenne	2=43
w:due	4=32 8=45
w:dues	0=-45 7=35 8=-35
w:dundee	0=27 1=29
w:dup	0=33
w:durable	3=-27 5=-40
w:durham	1=-42 8=68
w:during	1=-27 7=-35 8=-26
w:duties	1=29 4=54 8=-37
w:duty	4=33 5=-31
w:duval	3=-30
w:dwp	0=-27
w:dyed	1=-51
w:dying	0=64
w:dynamics	3=47 4=-56
w:dynamique	3=81 8=-28
w:dyslexic	4=58
w:dyspraxic	4=38
w:e	1=-35 5=32 8=-67
w:each	2=-27 4=-58 5=46 6=-48 7=-39 8=-43
w:ear	0=-66 3=29 4=43
w:early	0=-110 1=-76 2=36 4=42 5=-28 6=-54 7=-29 8=73
w:ears	4=30
w:east	0=-34
w:easy	4=28
w:eat	1=28 8=-41
w:eating	1=34 4=-36
w:eats	0=-46 2=31
w:eau	2=-37
w:eaux	7=-60
w:ebat	0=-27 4=-30 5=86
w:ebats	5=44
w:ebeniste	1=-45 2=-25 5=-39 6=35
w:echange	5=35
w:echangiste	5=64
w:echec	3=42
w:ecole	3=-65 5=-69 7=-25 8=-28
w:ecoles	5=-28 6=34
w:ecologie	7=-31
w:ecologiste	0=117 1=-40 7=-71
w:ecologue	0=-47
w:ecology	0=-52 1=48
w:economics	0=-32
w:economie	6=-28
w:economist	8=-30
w:economy	0=-51 4=-30
w:ecope	4=-28 8=68
w:ecrire	3=25
w:ecrit	0=33 3=-37 6=-32 7=-46 8=-28
w:ecriture	3=55 8=47
w:eczema	3=28 5=-29 6=-36
w:edinburgh	0=-36
w:edit	0=33
w:edited	0=-56 1=-48 6=-38
w:editor	0=-71 1=-45 2=-41 4=-27 5=-29 7=27 8=-46
w:editrice	1=-38
w:edits	4=-31 6=-34 8=-51
w:educateur	4=-38
w:education	0=-36 1=-52 4=-46 5=-54 6=-26
w:educatrice	0=-39 1=29 4=29 8=-50
w:eelv	0=31
w:efface	8=-32
w:effacees	3=41
w:effacer	8=-42
w:effective	1=61
w:effectue	8=25
w:efficace	1=40 7=-36
w:egal	1=50
w:egg	1=-39 4=-29
w:eglise	0=33 5=-27
w:egoist	1=56
w:ehpad	1=-27 5=-27
w:eight	0=-55 1=-60 3=-60 4=27
w:eighteen	0=-64 4=40 5=-27 6=30
w:eighties	0=35 4=-27
w:eighty	8=52
w:eis	7=43
w:elbows	7=-30
w:elected	0=-38 1=-30 7=50 8=-29
w:electeur	0=63
w:election	7=33
w:elections	0=-82
w:electrice	0=94 1=-43 4=-26 7=-51
w:electrician	0=-25 1=49 7=-30 8=-37
w:electronic	0=-54 8=54
w:electronique	0=-66 8=46
w:eleve	0=-53 3=-31 4=26 5=-27
w:elevee	1=41
w:eleven	1=-35
w:eleves	4=-45 6=-46
w:eleveur	0=-31 3=-33
w:elle	2=-25 3=-50 4=38
w:elles	0=-26 4=-33 5=-30 6=65
w:else	0=-39 5=-26 8=-26
w:elue	0=-32
w:elus	7=-37
w:email	1=-26 4=42 8=-52
w:embassy	7=-54
w:embauche	3=41 8=-38
w:embezzled	8=39
w:emblee	7=31
w:embrasser	5=55 6=-47
w:emily	0=58
w:emmanuel	5=-57
w:empire	0=27
w:emploi	0=44 4=-33
w:emploie	7=-28
w:employed	0=-54 3=-35 7=-25
w:employee	0=-55
w:employees	0=-28 4=-30 7=66
w:employer	3=28 5=-73 7=-53
w:employers	0=-75 2=-28 3=-32 6=32 7=-60
w:employeur	0=-64 3=43 4=-36 5=-30 7=-78 8=-67
w:employment	0=-29 4=29 7=-32 8=33
w:employs	8=-48
w:emporte	1=-32
w:empreinte	0=-64 1=-39 5=-62 6=-32 8=-31
w:empreintes	0=-66 1=-51 2=-35 3=53 4=-73 5=-31 6=-53 8=-99
w:en	3=-48 4=30 5=-61 7=-52 8=40
w:encadre	4=-49 5=-26 6=-32
w:encarte	0=26
w:enceinte	4=56
w:enchaine	0=37
w:enchainee	0=49 2=-28
w:enclosed	2=49 4=-27
w:encore	0=54 4=25 5=39 8=-38
w:end	0=-32 1=49 2=-35 3=-50 6=-43 8=-30
w:ended	0=-57 1=40 2=-26 3=-33 4=28 6=-42 7=-57
w:ends	0=32 7=-78 8=57
w:enduits	1=-28
w:endurance	2=68
w:energy	0=-39 1=-30 5=-34
w:enfance	4=47 6=-40
w:enfant	0=30 4=-100 6=-28 8=27
w:enfants	0=-59 3=-34 5=-39 6=-29 7=-31 8=-33
w:engage	0=29 1=-31 3=-35
w:engaged	0=-34
w:engagee	0=-37
w:engagement	0=-71 1=40 7=31
w:engine	3=-28
w:engineer	2=-78 3=-45 4=-71 5=-46 7=-27 8=-62
w:engineers	0=-30 6=-32 7=-26
w:engines	4=-38
w:england	0=-50 1=-34 7=-30
w:english	2=-45
w:enhanced	3=-30 4=-36 7=-28 8=61
w:enlightenment	0=-30 1=34
w:ennui	5=-59
w:enquete	2=27 5=25
w:enqueteur	8=-83
w:enregistre	1=-27 3=72
w:enregistree	3=73
w:enregistrees	3=60
w:enregistrement	3=-27
w:enrol	3=-58
w:enrole	3=56 8=-36
w:enrolee	3=45
w:enrolled	3=75 8=-29
w:enrolment	3=34
w:enseigne	0=-42 1=-73 3=-42 5=-41
w:enseignement	1=50 5=-26
w:ensemble	4=-46 5=-53 6=40
w:entend	4=80
w:entendre	5=30
w:entered	1=81
w:enthusiasm	8=-55
w:entre	3=79 5=-75 7=-36 8=-29
w:entree	0=-39 3=53
w:entrepot	3=36 4=-29 7=41
w:entreprendre	5=-50
w:entrepreneur	2=-41 6=53
w:entrepreneuriale	5=-28
w:entreprise	0=-37 1=-41 2=-26 4=-76 6=-50 8=-46
w:entreprises	7=-31
w:entrer	3=55
w:entretien	8=32
w:entretient	3=-58 5=49 6=-30
w:entry	3=43 4=-30 5=-26 7=-38 8=75
w:envoie	5=45
w:envoy	0=47
w:envoye	0=-26 3=-30 5=61
w:epictete	1=48
w:epictetus	1=65
w:epicure	1=28
w:epicureanism	0=-27 1=-36
w:epicurien	1=29 6=-27
w:epicurienne	1=-41
w:epilepsie	4=36
w:epileptic	4=55
w:epileptique	4=52
w:epipen	2=-35 4=55
w:episode	2=-52
w:episodes	4=27
w:epouse	0=-33 4=-50 5=26 8=-25
w:epreuve	8=48
w:equality	6=25 7=61
w:equilibree	2=51
w:equipe	1=-28 2=-37
w:equipes	1=-53
w:equipment	7=-47
w:equity	0=-39 6=-41
w:era	0=-36 4=-35
w:erection	5=32
w:eric	5=-43 6=-34
w:erotic	5=31
w:erotique	5=-48
w:erp	5=-46
w:erreur	0=-45 1=-39 4=-42 5=51
w:error	8=-55
w:escale	8=-47
w:escort	5=-33
w:escorte	5=-45
w:escorted	5=-30
w:escroquerie	8=-32
w:espaces	4=25
w:espagnol	0=-26
w:esprit	0=-26 1=-40 7=-29
w:essai	1=-41 3=26 8=-37
w:essais	3=26 4=-44 5=-33
w:essay	1=-25 6=-29 8=-40
w:est	3=-29 4=31 5=-39 8=26
w:established	2=39
w:estate	0=-67
w:estates	0=-27
w:estimates	0=-52
w:estimator	3=-27
w:estonia	0=-28
w:et	0=31 2=-53 3=-69 4=-30 5=-56 7=-88 8=-33
w:etabli	2=55
w:etablissement	2=-26 4=27
w:etaient	5=27 6=26
w:etais	5=-30
w:etait	0=29 1=-49 3=-30 4=-34 5=46 6=-47
w:etalee	5=45 8=-31
w:etant	0=-30 1=44 6=31
w:etat	0=-71
w:etats	0=-35 2=36
w:ete	2=-55 3=59
w:ethical	0=-40 1=44 7=-80 8=-31
w:ethics	0=-30 1=-48
w:ethique	0=-28 5=-34
w:ethiques	1=51
w:etienne	1=-37
w:etoile	1=47
w:etonne	0=-54
w:etre	0=26 1=-28 2=-33 6=60 8=-67
w:etude	4=-40 5=-58 6=-36
w:etudes	6=-27 7=-34 8=-35
w:etudiant	0=44 4=-27 8=-38
w:etudiante	0=-41 7=-25
w:etudiants	1=-28
w:etudie	0=-85 2=-46 3=-40 6=-58
w:eu	0=55 1=-47 3=-52 6=79 7=-32
w:euro	0=60 1=-39
w:eurodac	3=27
w:europe	7=-37
w:european	7=-71
w:europeen	1=-26 7=-34
w:europeenne	0=81 7=-41
w:europeennes	0=45 1=-46
w:eurosceptic	0=65
w:eurosceptique	0=56
w:evasion	0=-28
w:eve	5=-29 6=29
w:even	0=-42 1=52 4=-57
w:evenementiel	4=-25
w:evening	0=-30 8=-33
w:evenings	0=40 1=33 4=-62 5=-28 6=-27 8=-28
w:events	1=-28 5=-28 7=-33
w:ever	0=35 1=33 7=-25 8=-25
w:every	2=-25 3=-45 5=47 6=-81
w:everybody	0=66 1=-39 7=-66
w:everyone	1=-35 2=49 4=-54 6=47
w:everything	0=-48 1=61 5=-29
w:everywhere	0=52
w:evidence	1=51
w:evite	1=-25 4=102 6=-25
w:evitee	8=-29
w:eviter	4=45 6=-25
w:evolution	2=-38
w:evoque	1=37 4=-34
w:evoquee	4=-34 6=59
w:ex	0=27 2=-57 3=-52 4=-89 5=66 7=36 8=54
w:exam	3=37 6=-41
w:examen	3=26
w:examens	4=-28
w:examiner	3=-36
w:excel	8=-66
w:excellent	1=-48 3=-31 4=25 6=-26 8=-35
w:excellente	1=-37 7=41
w:exchange	0=-57
w:exclu	0=37 1=31 4=50
w:excluded	4=-26
w:excuse	8=-44
w:executive	1=-35 2=30 4=-42 7=57 8=-27
w:exempted	4=30
w:exercer	8=52
w:exeter	0=-25
w:exhibition	0=-30
w:existence	1=35
w:existentialist	1=62
w:existentialiste	1=56
w:exit	0=-40 5=34
w:exome	2=47 4=-54
w:expansion	0=26 2=48
w:expected	4=37
w:expecting	8=-25
w:expelled	0=31
w:expenses	5=57
w:experience	0=-47 1=-26 5=43 8=-31
w:experiments	1=-36
w:expert	3=-48
w:expertise	2=35 4=-34
w:explained	4=49 5=-29
w:explaining	0=-28 1=-27 4=-46 5=-31
w:explains	1=29 7=-42
w:explicit	5=48
w:explique	2=-25 5=35
w:expliquer	1=29 5=32
w:export	7=-26
w:expressed	2=-33
w:expression	3=-30
w:expunged	8=54
w:extinction	0=47 8=-28
w:extra	2=59 4=-29 5=-41
w:extraconjugale	5=61
w:extraction	2=-32
w:extrait	5=-25
w:extramarital	5=32
w:extreme	0=41 1=-43
w:eye	1=-30 3=-37 5=-37 8=-49
w:eyes	0=-27 3=-26 4=43 5=-25
w:eyesight	4=67
w:f508	4=-35
w:fabricant	3=-25
w:fac	0=33 5=-33 6=51 7=-26
w:face	0=-72 1=-49 2=-36 3=50 4=-30 5=-68 6=-43 7=-55 8=-35
w:facebook	0=31
w:faceprint	3=39
w:facial	0=-37 1=-26 3=66 4=-27 5=-28 7=-46
w:faciale	0=-53 3=52 7=-43 8=-28
w:facilities	0=-29 3=-25
w:facility	7=39
w:facing	8=36
w:fact	0=32
w:facteur	7=-40
w:factory	4=-27
w:faed	3=25
w:faible	4=-54 5=50
w:fail	0=63
w:failed	1=-36 3=28 4=35 5=-25
w:failing	8=50
w:faillite	5=-38 8=-26
w:fainted	4=29
w:fair	1=-82 3=-38 5=36
w:faire	0=42 1=-38 4=-38 5=-25
w:fairs	3=-54
w:faisait	4=-25 5=47
w:fait	1=43 2=48 4=26 5=-43 7=-31 8=34
w:faite	3=41 8=-26
w:faith	4=-58 5=52 7=-50
w:faithful	0=-30 1=-28 5=50 6=-44 8=-25
w:fall	3=-29 4=51 8=46
w:falsifie	8=44
w:familiale	0=-34
w:families	0=-48 5=42 6=-33
w:famille	1=-62 2=41 4=-56 6=48
w:familles	2=-40 5=-25 6=-25
w:family	0=48 2=51 4=-88 7=-35 8=-45
w:fan	0=37 4=55 5=-43
w:fancies	6=29
w:far	1=43 2=-28 4=-47 5=-34 6=-25 8=-30
w:farage	0=28 5=-44
w:farm	2=-26 5=-30 6=-43 7=-30
w:farmer	8=-26
w:farmers	0=47 4=-27 7=-28
w:fasciitis	4=66 7=-32
w:fashioned	0=28
w:faslane	0=47 6=-27
w:fast	0=-28 2=-30 4=46
w:faster	4=39
w:father	1=-28 4=-61 6=-32 7=48 8=54
w:fatigue	0=-28 4=32
w:fault	1=-41 2=39 8=-28
w:faure	0=-28
w:faute	1=-36 5=70 6=-36
w:faux	8=61
w:favorable	0=39 2=29
w:favour	0=46 8=-33
w:faye	6=36
w:fbi	3=39
w:fbn1	4=-32
w:fbu	0=-67 7=103
w:fdsea	7=76
w:fear	0=-42
w:feature	1=-27 7=-46
w:february	0=-41 7=43
w:federal	7=-25 8=31
w:federation	2=54 7=-67 8=-30
w:fee	1=-65 3=-31 7=35
w:feed	0=65 1=-42
w:feel	1=-31
w:fees	5=39 7=30 8=-28
w:feet	0=-71 1=-28 3=-43 4=77 6=-31
w:fein	0=27 7=-32
w:fell	0=33 1=-26 6=27 7=-44 8=-60
w:fellow	0=-32 7=-39
w:fellowship	1=34
w:felony	0=-27 8=31
w:feminine	1=49
w:femme	0=-26 1=-46 2=-54 3=-25 4=25 5=54 6=-78
w:femmes	0=-47 1=-26 2=-36 4=-63 6=70 8=-28
w:fences	7=-28
w:fer	4=54 8=-34
w:ferme	0=-56
w:ferroviaire	5=-47
w:ferroviaires	5=-33
w:ferry	2=-31 7=59
w:fertility	4=-44
w:festival	0=-28 6=-39 7=-39
w:festivals	1=-36
w:fetched	1=-39
w:fete	4=-42
w:fetichiste	5=64
w:fetish	0=-31
w:feu	5=25 6=-26
w:fever	3=26
w:few	0=81 1=-37
w:feydeau	5=-37
w:fh	2=33
w:fiance	0=-27 4=-50 5=-37 6=47 8=-25
w:fiancee	0=-63 6=31 7=-25 8=-34
w:fianna	0=64
w:fibre	0=-37 7=-35
w:fibromyalgie	4=50
w:fibrosis	2=-27
w:fiche	2=60 3=-42 4=44 5=35 7=-27
w:fiches	5=-28
w:fichier	8=-35
w:fiction	1=-31 7=-47 8=-27
w:fidele	0=46 1=46 5=-33 6=-36 7=-27
w:field	0=-46 1=-26 4=-66 5=-36 6=-28 7=-37
w:fieldwork	0=-37
w:fier	0=44 3=-37 6=53
w:fierce	0=50
w:fiere	1=45
w:fierte	0=-45 6=31
w:fiertes	6=-42
w:fife	0=30
w:fifteen	1=25
w:fifty	1=-25 6=33
w:fight	0=34 5=-30
w:figure	0=45 2=58
w:fijais	3=-26 8=60
w:file	0=28 1=-46 2=49 3=25 4=-96 7=-39 8=28
w:files	0=57
w:filiation	2=-58
w:filing	1=-45
w:fille	0=-29 1=-29 5=42 6=-60 8=-38
w:filles	0=-46 1=-28 4=-45 6=34
w:film	0=-32 1=-52 2=-43 3=-28 4=-29 5=-45 6=-73 8=-59
w:filme	0=-50 5=55 6=-40
w:filmed	3=25
w:filmee	0=-53
w:films	4=-27 5=98
w:fils	3=-68 5=-70 6=58 7=-46
w:fin	0=81 5=41 7=-31
w:finance	7=-37
w:finances	7=38
w:find	0=-49
w:finds	0=-53 1=68 4=-48 7=-33 8=39
w:fine	0=36 7=-36 8=-76
w:fined	0=-26 4=-30 8=66
w:fines	8=-25
w:finger	0=-44
w:fingerprint	0=-38 3=56 4=-79 7=-28 8=-45
w:fingerprinted	3=62
w:fingerprints	0=-51 3=74 4=-71 8=-46
w:fingers	0=-34 3=-39 4=45
w:fingertips	0=57 3=28 4=-29
w:finished	0=34 7=-33 8=26
w:finit	8=66
w:finn	4=-48 6=34 7=28
w:fire	0=-68 1=-37 3=-44 6=39
w:fired	7=69
w:fireworks	0=-25 4=32
w:firm	2=-45 4=-104 7=-37 8=-83
w:firmware	4=-41
w:first	2=-43 3=-63 4=-44 6=-42
w:fiscal	0=-34
w:fiscaliste	7=-50
w:fiscalite	8=-41
w:fish	0=-59 2=-33 8=-28
w:fit	0=-38 1=-35 4=96 5=-36 6=-30 8=-50
w:fits	4=-28
w:fitted	4=55
w:fitter	0=-41 1=-26 4=-41 6=-39 7=-50
w:fitting	0=44
w:five	2=-36 4=70 5=-55 6=-35 7=-42
w:fixed	0=-52 4=-37 7=-25 8=-32
w:fixes	5=-55
w:flags	0=-48 7=-25
w:flame	5=-28
w:flat	0=-69 1=-59 3=-30 4=42 5=-35 6=60 8=-26
w:flatmate	5=58 8=-41
w:flats	0=-33 1=-31
w:fled	0=98 1=-31 2=-29 5=-34 7=-34
w:flights	7=-31
w:fling	5=36
w:flirt	5=-58 8=-31
w:floating	0=41
w:floor	0=-38 1=-38 3=35 4=51 5=28 7=-71 8=-26
w:flooring	0=-36
w:flow	2=-48
w:flower	3=-25
w:flowers	6=-36
w:flu	4=30
w:fluent	1=-40 4=-47
w:flux	2=-39 7=-71
w:fly	1=58 7=-47
w:flyers	0=58 6=-37
w:flying	4=29
w:fo	0=-78 1=-36 5=-27 7=91 8=-30
w:fob	3=39
w:foi	3=-36 5=-32 6=-34 8=-39
w:fois	2=-37 3=25 5=47 6=-27 7=-37 8=-32
w:folk	1=-29 6=-80
w:follow	4=-43 8=-57
w:followed	7=-28
w:follower	1=68
w:follows	1=57 7=-27
w:fond	3=42 5=-47
w:fondateur	0=47 1=-50 4=-29
w:fondatrice	0=-54 7=56 8=-41
w:fonde	7=33
w:fonts	6=28
w:food	1=-63 7=-53 8=33
w:fools	1=-43
w:foot	6=36
w:football	0=-71 4=27 6=-29
w:footballer	6=26
w:footballeur	6=35
w:for	0=41 1=-49 2=-30 3=-63 5=-46 6=-46
w:forbid	8=29
w:force	1=-27 8=-25
w:ford	8=-41
w:forecast	1=-55
w:foreman	0=-48 4=60
w:forensic	1=-26 3=-27
w:forest	0=-26 5=-30
w:forged	0=-25 4=-47
w:forgery	8=38
w:forging	3=-26 8=31
w:forklift	0=-25 8=-50
w:form	0=-40 4=-26 6=75 8=-68
w:formateur	4=-28
w:formation	0=-41 1=-41 4=-25 5=-51 7=-26 8=-47
w:formatrice	1=-35 2=-27 3=-40 4=-42 6=-49
w:forme	0=-50 1=-55 2=40 3=-63 4=-63 5=-64
w:former	0=28 5=59 6=-31 7=48 8=28
w:forms	1=36 8=-47
w:formulaire	1=27 8=-32
w:fort	0=-30 1=31 6=-27 8=-26
w:fortes	1=-30
w:forty	0=-37 7=29 8=-28
w:forum	1=-46 6=34 7=-46 8=-26
w:forums	1=28
w:forwarders	2=-30
w:fought	8=-66
w:fouilles	0=-33
w:found	1=26 4=-35 6=41 7=-40 8=34
w:founded	1=25 4=-28
w:founder	4=-40 7=58
w:founding	0=53
w:four	0=-112 1=-60 3=-47 4=46 5=-52 7=-37 8=26
w:fournisseurs	0=-27 5=-66
w:fourteen	0=32
w:fourth	0=-34
w:fox	0=-32
w:foyer	4=-38 5=-56 6=30 8=-41
w:fracking	0=55
w:fragile	2=31 4=-31
w:frameworks	1=-60
w:franc	3=-32 6=-29
w:francaise	0=25
w:france	0=47 4=-25 5=-32 6=-46
w:franchise	4=-25
w:franco	0=-39
w:frankfurt	0=-36 5=37
w:frappe	0=-34 3=48
w:fraud	0=-44 1=-54 4=-44 6=-32 7=-43
w:fraudster	8=53
w:free	0=44 1=-50 3=-25 5=-25 6=-37 7=-39 8=-56
w:freelance	0=-34 1=-68
w:freemason	1=89 7=-38 8=-40
w:freemasons	0=-48 1=25 7=-35
w:freethinker	1=67 6=-37
w:freethinkers	1=28
w:freight	2=-31
w:frequente	0=-26 1=41 4=-29 5=110 6=-43 8=-28
w:frere	1=-58 3=-48 4=37 5=-29 8=33
w:freres	1=-25 2=33 6=-27
w:frexit	0=30
w:friday	0=-59 1=-40 4=26 7=55
w:fridays	0=57 5=-27 7=-52
w:friendly	1=-41 4=-36 5=67 6=-48 7=41
w:friends	0=27 1=44 5=-41 6=52
w:friendship	1=25
w:fringe	0=-47
w:froid	6=-35
w:froide	5=38
w:from	2=-32 3=25 5=-114 6=-34
w:front	0=31 2=-30 4=-32 5=26 6=-41 7=-48
w:frontiere	4=-59 8=74
w:frontieres	0=-36 3=47
w:frozen	1=-29 4=-27
w:fsu	0=-47 7=111 8=-26
w:ft	0=-62 7=-27
w:fui	0=76
w:fuite	8=28
w:full	0=-30 1=-31 2=-25 4=51 6=-38 7=33 8=-46
w:fully	1=-37 4=69 5=-25
w:fume	4=52
w:fund	0=-85 1=-39 5=-26 7=38 8=-31
w:fundraiser	4=-38 8=-25
w:fundraising	0=-25
w:funds	0=54 7=-40
w:funeral	1=-33
w:funerals	1=-27
w:fur	0=-28
w:furniture	1=-25
w:further	8=37
w:fut	0=64 1=26 5=-38 8=-36
w:future	0=31 1=37
w:g	7=-31 8=-32
w:g6pd	2=25
w:gabarit	3=51 8=-35
w:gabarits	3=-54
w:gael	0=95 7=-26 8=-46
w:gagne	0=-25 8=-54
w:gai	1=-32 4=-29
w:gait	0=-37 3=75 8=-44
w:gala	5=38
w:gall	0=-26
w:game	1=-52
w:games	3=-27
w:gamme	1=-34 4=-53
w:gang	8=-46
w:gants	3=31
w:gap	1=-33 4=49 5=-27 6=-29 8=40
w:garage	0=62 6=25
w:garcon	2=-29 4=34 5=-62 6=41
w:garcons	0=-31 1=-32 4=-43 5=-46 6=110
w:gard	0=67 7=-34
w:garda	3=-25
w:gardait	3=25
w:garde	0=45 1=-39 3=34 4=-108 7=-40 8=-26
w:garden	0=35 5=-52 6=-61
w:gardener	5=-34
w:gardens	0=-27
w:gardien	1=-78
w:gardienne	1=-27
w:gardiens	0=-32 5=-42
w:gare	6=-70
w:gargoyles	1=-36
w:gas	0=28 7=-26
w:gate	1=-25
w:gates	0=51 3=-53
w:gatwick	7=43 8=-46
w:gauche	1=-33 4=51 5=-42 6=-34 7=-68 8=-30
w:gaullist	0=62
w:gaulliste	0=69
w:gave	0=66 3=39 4=68 5=-57 6=-49 7=-50
w:gay	1=-115 2=-72 3=-44 4=-65 5=-135 6=52 7=-49 8=-72
w:gays	0=-48 5=-50 6=76
w:gaza	1=-35
w:gazette	8=39
w:gbh	8=26
w:gdansk	0=-45 7=53
w:gendarme	8=-69
w:gendarmes	8=47
w:gender	5=-31
w:gene	0=-110 1=-33 2=92 3=-73 4=-139 7=-31 8=-53
w:genealogie	2=30
w:general	7=-27 8=94
w:generation	4=-38 7=40
w:generations	8=-29
w:genes	0=28 2=-26 4=-72 5=-28
w:genetic	0=-43 2=41 4=-65
w:genetically	2=43 4=-54
w:geneticien	6=-27
w:geneticienne	2=-36
w:geneticist	4=-31
w:genetics	2=-37
w:genetique	0=-37 2=71 3=-51 4=-74 6=-31 8=-50
w:genetiques	2=-46
w:genie	2=-61
w:genome	2=40
w:genomes	2=-31
w:genotype	2=79
w:genotyping	4=-30
w:genou	4=66
w:genre	0=-29 1=-35 4=-32 6=-47
w:geographique	5=-47
w:geometry	3=46 4=-28
w:georgia	0=-26
w:gerant	1=-28 6=-38 7=-31
w:gerante	1=-42 8=-26
w:gere	0=-32 4=-51 5=-75 6=-44 8=-36
w:gerer	8=45
w:germany	0=-33 7=26
w:gestion	1=-29 5=-30
w:gestionnaire	0=-40 6=-28 7=-35
w:get	1=-56 3=34 4=-28 8=68
w:gets	0=25 1=67 4=31
w:getty	0=-56
w:ghent	0=33
w:girl	0=-31
w:girlfriend	1=-25 4=-25 6=33 8=-50
w:girlfriends	0=-41 4=-39 5=75 6=-47
w:girls	5=-36 6=60
w:give	4=48 6=-30 7=-29
w:given	3=40 4=-27 7=-52 8=47
w:gives	0=64 1=-31 7=-44
w:giving	1=74 2=-48 4=40
w:glad	0=46
w:glandular	4=54
w:glasgow	0=50 7=-53 8=-36
w:glastonbury	7=-34
w:glaucoma	3=-27
w:glisse	1=48 3=-26
w:global	3=63
w:glove	4=37 5=-36
w:glucksmann	0=32
w:gluten	1=-38
w:gmb	0=-71 1=-35 7=59
w:go	0=-35 1=-46 2=-38 7=78 8=37
w:goalkeeper	0=-46 1=-43
w:god	0=-68 1=32 2=-29 4=-59 5=-49 6=-31 7=-25 8=-40
w:godless	0=-43 1=64
w:gods	1=79
w:goes	0=33 1=28 2=-44 4=81 5=42 6=-47 7=-30
w:goff	0=38
w:going	4=40 7=41
w:golf	4=-83 5=-28 7=-87
w:gone	0=58 4=66
w:good	0=-27 1=74 2=-80 3=-53 4=-90 5=-105 6=-81
w:goods	0=27 4=-28 8=-44
w:google	0=-44
w:gospel	1=-39
w:gossip	0=-39 6=48 8=35
w:got	0=-67 4=31 5=48 6=-68 8=75
w:gouine	0=-32 6=51
w:gout	0=37 1=-46 2=-55 3=-26 4=48 6=35 8=-59
w:gouvernante	0=-25 5=-47
w:gouvernement	0=58 3=-26 8=-27
w:government	1=-59 4=-46 5=-38 6=-30 7=-51 8=-44
w:governments	0=-46
w:governor	3=-27 8=30
w:governors	0=-26
w:gp	0=-37 4=-45
w:gpa	6=57
w:grace	0=29 4=-33 5=-26 8=-30
w:grade	0=-42 6=-25
w:graduate	0=-30 1=-28
w:graffiti	7=-28 8=43
w:grand	1=52 2=-46 3=-30 5=-30 7=-57
w:grande	1=41
w:grandfather	1=55 4=-31 7=-30
w:grands	6=-29
w:grandson	0=65
w:grants	0=-26 1=-45
w:graphic	0=-32
w:graphiste	0=-42 2=-27
w:gras	4=-49 8=26
w:great	1=-66 4=38
w:green	0=97 1=-79 3=-69 4=-36 5=-49 6=-47 7=-69 8=-55
w:greenpeace	1=34
w:greens	1=-26 7=-44
w:greffier	4=-49 8=-38
w:greffiere	8=-25
w:grenoble	0=32 3=-31 6=-28
w:greve	0=-35
w:greves	7=28
w:grew	0=33 8=-25
w:grey	4=26
w:grievance	0=-47
w:grilles	0=51
w:grin	2=-25
w:grindr	6=43
w:grip	7=46
w:grossesse	4=45
w:ground	8=38
w:grounds	1=72
w:group	0=55 2=-36 4=-85 5=-28 6=-29 7=-31
w:groupe	3=-50 4=32 5=62 6=-39
w:grower	0=-32 3=-45
w:growing	6=28
w:grunen	0=30
w:guard	4=-32
w:guardian	8=-25
w:guards	0=-66 3=42 8=-33
w:gud	0=39 7=-38
w:gueret	4=-53
w:guerin	6=42
w:guerison	4=32
w:guerre	0=64 1=40 4=-58
w:guide	0=-55 3=-45 5=-50 6=-69 7=-36 8=-62
w:guided	0=-44 1=50
w:guild	0=-74 8=-30
w:guilty	1=-78
w:gun	0=48 8=-58
w:gurdjieff	1=92
w:guru	1=44
w:gym	3=33 4=-53 7=-58
w:h	0=-53 4=63 8=34
w:habilitations	4=-40
w:habit	1=29 5=25
w:hacked	8=37
w:hacker	1=-45
w:had	0=-51 1=-112 2=33 4=69 5=38 6=-25 7=-47 8=48
w:haddad	3=-28
w:haemochromatosis	2=46
w:haemophilia	4=-33
w:hair	2=33
w:half	0=-89 3=-27 4=28 8=-33
w:hall	0=-51 1=-35 6=25 7=-43
w:halle	0=-51 4=86 6=-32
w:hamas	0=42 8=-29
w:hamburg	0=45 1=-33 5=39
w:hand	0=-29 1=-56 2=-32 3=61 5=-53 6=-47 7=-39 8=34
w:handbags	1=-44
w:handball	0=-45 4=-35
w:handbook	0=-33 7=-33
w:handcuffs	5=60
w:handed	0=35
w:handicape	3=-37 4=78
w:handicapee	3=-27 4=57
w:handicapes	4=-46
w:handle	1=65
w:handled	0=-56 7=-32 8=61
w:handler	4=-42 8=-43
w:handles	7=-33
w:handling	1=-25 8=-56
w:handprint	3=31
w:hands	0=71 1=-65 2=-25 4=52 5=-40 6=-34 7=-51
w:handshake	3=-40 4=-41
w:handwriting	1=-32 3=25 4=-62
w:hang	0=-25 3=-48
w:hangs	0=56 1=-31 8=44
w:hanoi	0=32
w:happy	0=-36 1=46 6=-37
w:harassment	8=-48
w:hard	0=63 1=-61 4=60 5=-28 6=-37
w:hardest	6=-61
w:hardware	3=-42
w:harmony	1=54
w:harris	0=51
w:harrogate	7=-33
w:harvard	0=37
w:has	2=-26 3=-53 4=54 6=-86 7=-56
w:hasn	0=-29 1=39 4=26 5=38 6=-27
w:hates	0=89 5=-40 7=-50
w:haul	7=-39
w:hauliers	7=-26
w:haute	0=29 4=-38 7=-30
w:have	0=-37 2=29 3=-41 4=35 7=-55
w:having	0=51 1=28 6=-36
w:havre	7=26
w:hay	6=-30
w:hayek	0=53 3=-32
w:hcr	3=43
w:he	3=-46 8=-48
w:head	1=-61 2=-31 4=30 6=-49 8=34
w:headache	0=-27
w:heads	0=72 7=-50
w:health	0=-34 1=-44 2=27 4=-33 5=-40 8=-41
w:healthy	2=-56
w:hear	1=-32 4=77 5=-30 6=-27
w:heard	0=39
w:hearing	0=-42 1=-38 2=-30
w:hearings	7=41
w:heart	1=-29 4=47 5=-52 8=-28
w:heavy	8=-32
w:hebdo	3=-48 6=-32
w:held	0=-60 3=-49 4=-47 8=69
w:helene	2=-34
w:hello	3=41
w:helmand	4=55
w:help	1=-51
w:helped	0=80 2=-43 8=-57
w:helpline	6=-26
w:helps	0=45 4=46 5=-36
w:helvetique	7=-31
w:hemophilie	4=-39
w:hence	0=-29 2=27 8=-40
w:henin	0=29
w:her	3=29 6=-33 8=-60
w:herald	0=-34 7=39
w:here	3=-31
w:hereditaire	2=38 3=-25 4=-38
w:hereditary	0=-27 2=29 4=-76 5=-26
w:heritage	0=-25 7=-30
w:herite	4=-54
w:hernie	4=33 8=-34
w:hero	0=48 6=-42
w:hers	0=-54 1=28 4=-28 5=-30 7=-32
w:herself	0=28 5=29 7=-28
w:herve	6=-53
w:hetero	0=-38 5=-31 6=81
w:heterogeneite	6=-27
w:heterosexual	1=-30 4=-53 6=77 8=-27
w:heterosexuel	6=38
w:heterosexuelle	3=-27 6=37 8=-29
w:heterozygote	2=56 4=-38 8=-25
w:heure	0=37 1=-87 4=-38 7=36
w:heures	0=-25 1=-26 3=-54 4=38
w:heureux	5=-25 8=-29
w:hexham	4=-41 6=-36
w:hgv	8=26
w:hid	6=27
w:hidalgo	0=59
w:hide	0=-27 1=35
w:hierarchies	1=-45
w:high	4=37 5=-36 7=-57
w:higher	1=79
w:hill	5=-26
w:hillary	0=97
w:him	0=-72 3=26 4=-29 8=33
w:himself	0=33 3=-36 4=31 5=29 8=-36
w:hindu	0=-30 1=38 4=-39 5=-35
w:hinted	6=53
w:hints	5=54 8=-25
w:hip	0=-39 4=77 5=-32 8=-49
w:hire	0=-79 1=-26 3=-61
w:hired	0=-28
w:hires	8=-46
w:hiring	0=28
w:his	2=28 3=59 6=-26 8=-34
w:histoire	0=-58 1=-38 5=35
w:historian	7=-44
w:history	0=-64 1=-64 2=-35 4=29 5=-30 6=-42
w:hiver	0=-34 4=35
w:hla	0=-34 2=77 3=-31 4=-35
w:hmp	8=-79
w:hmrc	0=-43 3=47
w:hoang	0=31
w:hobby	0=-34 1=36 5=-26
w:hockey	0=-38 6=28
w:hold	1=31 4=-30 7=37
w:holder	3=-42 6=-35 8=-37
w:holds	1=53 3=39 5=-25 6=-35 7=41 8=-62
w:holiday	1=-28 7=-26
w:holidays	1=39
w:home	0=-74 1=-40 4=-52 5=-38 6=36 7=-42 8=37
w:homeless	0=39
w:homeopathie	0=-26 1=33
w:homeopathy	0=-32 1=49
w:homme	0=-76 1=34 2=-31 3=-27 4=-48 5=52 7=-36 8=-46
w:hommes	0=-46 1=-61 3=-53 4=-42 6=71 8=-53
w:homo	0=-32 1=-69 3=-27 4=-34 5=-36 6=79 8=-44
w:homophobic	8=-32
w:homophobie	0=-27 7=-26
w:homosexual	0=-30 5=-30 6=62
w:homosexualite	0=-37 1=-38 2=-26 5=-43 6=48 8=-25
w:homosexuel	1=-25 5=-50 6=81 8=-52
w:homosexuelle	6=61
w:homozygote	2=49
w:homozygous	2=30 4=-43
w:honour	1=-29 5=-35
w:honours	0=28 7=51
w:hopes	0=-33 4=-37 8=-28
w:hopital	2=-41 4=-28 6=43 7=31
w:hopitaux	3=-31 4=-28
w:horaires	4=36 6=-29
w:horlogerie	5=-32
w:horoscopes	4=-50
w:hors	6=37 8=32
w:horse	4=45
w:horses	7=-26
w:hospice	4=-40 6=-36
w:hospital	0=-28 1=40 4=-72 8=-31
w:hospitalise	4=97 8=-31
w:hospitality	2=-29 4=-47
w:hospitals	4=-65
w:hosted	0=36 1=-35 6=-44
w:hostile	0=55 5=-28
w:hot	0=-38 5=50
w:hotel	0=-61 1=-103 4=-55 5=63 7=-30 8=-40
w:hotelier	1=25 3=-48
w:hotellerie	4=-40 5=-42 7=39
w:hotesse	5=-27 7=-38
w:hour	0=-26 4=58
w:hours	3=-43 6=-32 8=44
w:house	3=-32 5=-48 7=-60 8=44
w:household	1=-39 6=53
w:houses	0=51
w:housing	0=-36 1=-32 7=-33 8=-25
w:how	2=-35 5=-31
w:hr	0=-42 3=-33 6=-55 7=-79
w:hugo	6=60
w:hui	1=26
w:huile	5=-50 8=-28
w:huissier	0=-50 5=33 8=-29
w:huit	0=-45 2=-28 5=-35 7=36 8=79
w:hull	1=-28 5=36 6=-56 7=-80 8=-28
w:huma	0=48
w:humain	1=67 3=-34 6=-29
w:humaine	5=-38
w:human	0=-25
w:humanist	0=-51 1=38 6=-27 8=-43
w:humaniste	1=38
w:humanists	0=-25 1=63
w:humanitarian	1=-67
w:humanite	1=70 3=-40
w:humanites	1=-52
w:humanities	1=-40 3=-27
w:hume	0=-41 1=-29 4=43
w:hundred	3=-37
w:hungary	0=-27
w:hunger	0=37 8=-25
w:hunt	0=-29 1=29 8=44
w:hunting	0=48 1=-59 8=-34
w:huntington	1=-72 2=61 4=-81
w:hurt	1=41 4=75
w:husband	0=-29 1=25 2=-38 4=-41 5=41 6=-43 8=26
w:hybrides	4=-27
w:hypersensible	4=34
w:i	3=-41 8=-48
w:ibew	0=-35 4=-42 7=37
w:ice	8=-31
w:ici	5=41
w:id	3=28
w:idea	1=-27 4=-32
w:ideal	4=44 5=-53
w:idealiste	1=-61
w:idee	1=-29 5=-33
w:idees	4=-27
w:idemia	3=-44
w:identical	2=55 4=-36
w:identification	3=-25 8=-27
w:identifie	0=-33
w:identified	2=-44 3=26
w:identifiee	3=35
w:identifies	1=33
w:identify	3=34
w:identite	3=31 8=-28
w:identity	8=-46
w:iec	4=-42
w:iel	4=28 5=-45 7=64
w:if	0=94 1=36 5=26 7=-52
w:ig	0=-38 7=45
w:ignore	2=53
w:ii	2=41 4=37
w:il	3=-71 7=-53
w:ile	0=-27 1=34 7=-39
w:ill	4=29
w:illness	4=57
w:illnesses	4=36
w:illusion	1=40
w:ils	0=-46 2=-36 3=-35 4=-41 5=58 6=56 7=-43 8=-45
w:image	0=-26 3=42 7=-41
w:imagerie	4=-43
w:immeuble	1=-25
w:immigration	7=-27
w:immobilier	0=-33 4=-36 5=-47
w:immobiliere	7=-34
w:immoral	1=80
w:immune	4=26
w:immunocompromised	4=55
w:immunology	4=-51
w:impact	3=-56
w:imperative	1=74
w:implant	4=54
w:importe	0=-50
w:impotent	4=-51 5=55
w:imprimeur	0=-42 7=-34
w:in	1=-25 2=-53 3=-62 7=-28
w:inapte	4=69
w:inauguration	0=39
w:incapacite	4=51
w:incarcere	8=39
w:include	4=-49
w:included	0=36 2=32 4=-32
w:inclusion	0=-36 4=60 6=33 7=-30
w:income	0=37
w:incroyant	1=72
w:inde	3=33
w:independance	0=71
w:independant	0=-79
w:independante	0=33
w:independence	0=32 1=-40 8=-25
w:independent	0=-52 4=-43 7=-49
w:index	0=-26 3=70 6=-25 8=-32
w:indictment	7=-28 8=53
w:induction	1=61 8=-30
w:industry	0=-40
w:ines	6=34
w:infidele	5=57 6=-59
w:infirmier	4=-42 5=-34
w:infirmiere	1=-26 2=-52 6=-66 7=-42
w:infirmieres	5=-26 6=40 7=59
w:info	0=-39
w:information	2=27 4=-34 7=-26
w:informatise	4=-72
w:ingenieur	0=-33 3=-54 5=-41 6=-45 7=38
w:ingenieure	2=-26 3=-32 7=-28
w:inhaler	2=-50
w:inhalers	4=-50
w:inheritance	2=-65
w:inherited	0=-25 4=-63
w:initiated	1=60
w:initiation	1=-42
w:initiative	0=-27 7=-75
w:initiee	1=-25
w:injuries	4=-34
w:injury	2=35 4=-30
w:inmate	8=71
w:inmates	8=37
w:inn	6=39
w:innocence	0=-37
w:innocent	8=-36
w:innovation	2=-44
w:inquirer	1=-28
w:inquiry	8=-40
w:inrae	2=-25
w:ins	0=60
w:inscrit	0=-33 3=32 5=34
w:inside	0=-52 1=-36 4=-33 6=-25 7=-40 8=49
w:insider	8=31
w:insiste	0=38
w:insists	4=34
w:insomniaque	4=58 5=-30
w:insoumis	0=48 1=37 6=-34
w:inspecteur	0=-26
w:inspector	4=-61 5=-36
w:inspectrice	4=-29
w:installe	1=-37
w:installer	0=-39 3=-64 4=-49 6=55
w:institute	0=-77 1=-42 6=-30
w:institution	8=51
w:instructions	4=36
w:instructor	8=-29
w:insulin	2=-34
w:insuline	2=-61
w:insurance	1=-56 4=-63 6=29 8=-53
w:insurer	0=-51 2=37 4=-46 5=31
w:intelligence	6=-39
w:interdiction	6=-31 8=69
w:interdit	3=65 5=-29
w:interesse	3=48 4=-35 6=58
w:interessee	1=-28 6=38
w:interest	0=30 2=-29 4=-27
w:interested	1=-30 6=76 8=-35
w:interet	0=-62 5=-47 8=90
w:interim	3=41 7=-28
w:interimaire	3=42 5=26
w:intern	0=-57 3=-37 5=42
w:international	1=-27 5=-26 7=65
w:internationale	0=55
w:interne	2=-37
w:interned	0=81 7=-71 8=-32
w:internet	5=44 6=-30
w:interprete	8=-30
w:interpreted	4=-35
w:interpreter	0=-84 4=55 5=-29 7=-30 8=-57
w:interruption	4=27
w:interview	1=-44 3=-28 4=60 8=-44
w:interviewed	4=61 6=-27 8=-58
w:interviewer	0=57 1=-30 4=-25
w:interviews	0=-62
w:interwar	0=-26 1=-27
w:intimate	0=-34 4=-36 5=67 6=-48
w:intime	5=52 8=-26
w:intimes	4=-26 5=37
w:intimite	5=-35 6=-43
w:into	0=-40 1=-60 4=-43 5=51 7=78
w:introduced	1=-41
w:intrusion	5=-39
w:invalidite	4=-27
w:inversion	2=38 4=-44
w:investigated	5=-27
w:investigation	8=42
w:investigator	8=-80
w:investisseurs	5=-56
w:investment	0=-65
w:investor	0=-29
w:investors	0=-39
w:invoices	5=-30 8=-45
w:invoicing	0=-48
w:involved	1=34 8=40
w:iraq	0=97 1=-39 7=-46
w:ireland	0=46 7=-27 8=-37
w:iris	0=-47 1=-33 2=-37 4=-69 5=-42 6=-44 8=-55
w:irish	1=-43 7=34
w:is	0=30 1=37 2=-46 3=-43 7=-38
w:islam	0=-40 1=-54
w:island	0=-28
w:islington	7=-35
w:isn	3=-32 4=-34 6=59
w:iso	0=-36
w:israel	0=30
w:israeli	0=48 7=-44
w:issue	6=33
w:issued	3=30 4=-25
w:istanbul	1=-34
w:it	1=44 5=32 7=-48
w:italien	6=-30
w:italy	1=-34
w:its	0=-40 2=-43 3=-36 4=-70 5=-44 7=33 8=-42
w:ivf	4=57
w:ivresse	0=-42 8=36
w:ivry	0=82 7=-40
w:iwgb	0=-44 7=76
w:j	1=-27 5=-26 6=29 8=47
w:jab	4=54
w:jabs	4=-40
w:jack	6=-30 7=-57
w:jail	4=-54 7=-35 8=35
w:jailed	0=49 1=29 8=26
w:jamais	0=31 2=-66 6=44 8=39
w:jane	0=-40
w:january	0=36 6=-30
w:janvier	0=35 2=-39
w:jaquette	6=65
w:jardin	1=52
w:jargon	4=-45
w:jaunes	8=-26
w:java	1=-37
w:jazz	5=-49
w:je	0=33 3=-54 6=-31 8=-56
w:jean	0=-52
w:jeans	6=-37
w:jehovah	0=-51
w:jeremy	0=35
w:jerome	6=30
w:jersey	5=-31
w:jeudi	1=29 4=36
w:jeune	1=32 5=56 6=-82 8=-25
w:jeunes	0=60 1=-66 4=-41 5=54 6=-45
w:jeunesse	5=-35 6=30 7=-48
w:jewish	0=-36 4=-34
w:jill	0=29
w:jim	1=-76
w:job	1=56 3=-42 5=-43 6=-38
w:join	0=-45 7=39
w:joined	1=26 7=88 8=-33
w:joiner	0=27 1=-57 6=-50 7=-29
w:joining	0=38 5=25 7=26
w:joint	3=65 4=-80 8=39
w:joke	0=31 1=73 5=-34 7=-32 8=-39
w:joked	0=-36 1=26 7=-31
w:jokes	0=30 1=25 3=-32 4=-75 6=-54 7=-35 8=-82
w:joseph	1=36
w:joue	4=-29 5=-53 6=-89 7=-39
w:jour	0=-29 2=-50 4=54 6=-30 8=-49
w:journal	1=96 6=-29 7=-40 8=-59
w:journalist	1=-74 7=-28
w:journaliste	0=-43 1=-46 5=-29 6=-26
w:journalists	1=-39 7=41
w:journee	0=38 5=-37
w:journeyman	4=-41 7=29
w:jours	7=-27
w:juan	5=67
w:judge	0=-34 8=-38
w:judges	2=-26
w:judging	6=27 7=42
w:judgment	8=42
w:judiciaire	3=-61 4=-40 5=-43
w:judiciaires	2=-25 8=58
w:judo	7=-49
w:juge	0=-46 2=-26 3=-36 5=-25 8=29
w:jugee	8=48
w:jugement	1=54 5=36 8=-31
w:juin	1=-44 8=38
w:julian	0=41 8=-26
w:julien	3=-33 5=-33 6=55
w:jumeau	2=-46 4=41
w:jumeaux	0=38 2=-57
w:jumelles	2=29
w:jumped	8=30
w:june	0=-25 4=33 8=34
w:junior	0=-36 4=-31 5=33 6=-25 7=28
w:juniors	5=40
w:junta	0=48 8=-50
w:jura	0=-72
w:jure	0=-36 4=-27 5=76 6=-60 8=-31
w:juriste	1=-37 2=-36 3=-86 4=-28 5=38 7=-81
w:juror	8=-55
w:jury	3=-42 5=-42 6=-28 8=-84
w:jusqu	3=-35 4=69 5=-25 7=47
w:jusque	1=27
w:just	0=-31 1=49 4=47
w:justice	0=-29 4=-29 5=-31 6=-25 8=50
w:juvenile	0=-28 1=-39
w:kaci	8=26
w:kampala	3=36
w:kant	0=-37 1=59 2=-27
w:kantar	1=-33
w:kantian	1=58
w:kantien	1=58
w:karen	0=-30 5=-40 6=32
w:karim	6=64
w:karma	1=28
w:karyotype	0=-34 2=68
w:kcnh2	1=-29 4=-61
w:keen	0=-27 1=-45 4=35 7=63 8=-25
w:keep	0=-26 3=-33 4=32 5=48 6=-71 8=28
w:keeper	0=-58 1=-32
w:keeping	1=-35
w:keeps	2=-30 5=75 6=-69 7=-26 8=-54
w:kelly	2=-37
w:kennel	8=37
w:kent	4=-42 5=-31 6=-28
w:kept	0=-25 1=29 3=50 4=-37
w:kew	3=-26
w:key	3=35 8=-46
w:keystroke	3=46
w:khan	0=44
w:kidney	4=46
w:kidneys	2=59
w:kids	1=30 5=62
w:killed	2=34
w:killing	0=-35
w:kind	0=-31 6=-68
w:kine	1=-29 4=-75
w:kinesitherapeute	4=-37
w:king	0=98 1=-26 7=-29
w:kit	0=-30 2=74
w:kitchen	1=-29 4=-28
w:kitchens	0=-28 6=-27
w:kits	3=-26
w:klinefelter	0=-29 2=40 4=-33
w:knee	4=73
w:knees	4=39
w:knew	0=-53 5=-26 6=54
w:knocked	0=40
w:know	3=35 5=87 8=-38
w:knowledge	5=-46
w:known	6=-37 8=29
w:knows	0=28 1=-53 2=28 3=65 4=-44 5=37 8=-42
w:komsomol	0=102 1=-28
w:kong	0=-25
w:korea	0=-29 1=50
w:koroma	3=34
w:kremlin	0=44 1=-26
w:kreuzberg	0=43
w:krishnamurti	1=82
w:kurde	0=49
w:kyoto	1=-36
w:l	3=31 8=-52
w:l214	0=-39
w:la	4=-45 7=37 8=-34
w:lab	1=41 2=33 4=-41 5=-30 7=-38 8=-52
w:label	2=-25 4=-28
w:labo	2=53
w:laboratoire	1=-37 4=-42 5=-25
w:labour	0=34 1=-51 3=-27 4=-46 5=-51 6=-31 7=-123 8=-46
w:labs	0=-43
w:lache	0=40 5=28
w:lacks	1=-51
w:lactose	2=37
w:ladders	4=56
w:lagos	4=36
w:laicite	0=-34
w:laine	1=36
w:laique	1=39
w:laisse	1=-25 6=26
w:lake	6=-26
w:land	0=43 1=-31 4=-31
w:landes	0=48 5=-41
w:landlady	5=34
w:landlord	0=-54 1=-27 4=-38 6=26 7=-41
w:landlords	0=60
w:lane	0=-35 5=-55
w:language	1=-34
w:languages	5=-32 8=-32
w:langue	4=-38
w:langues	1=42
w:lanyard	7=42
w:lapel	0=-56 1=37 7=42
w:lapse	0=-45 7=45
w:lapsed	1=-28 7=68
w:laptop	4=-27 5=43
w:laptops	5=-47 8=37
w:large	4=33
w:larne	0=60 7=-42
w:last	0=35 1=-62 2=-42 3=-33 4=60 5=-66 6=33 7=46
w:late	2=29 7=-52
w:later	2=32 8=-36
w:latex	4=99 5=-85
w:lathe	0=-62 1=41
w:laugh	4=-42
w:laughed	0=62 1=-31 8=-28
w:laughs	0=31 5=-50 8=-31
w:laurent	6=40
w:lave	0=-34 3=-28 8=53
w:law	1=-43 2=-42 4=-65 5=-26 6=-65
w:lawyer	0=-28 2=-26 3=-26 5=-32 8=-45
w:lawyers	7=37
w:lay	1=-70 5=45 7=96 8=-44
w:layout	0=-40 1=-61
w:le	0=28 2=29 6=27
w:lead	0=-92 4=-44 6=-63 7=-42
w:leader	1=-47 4=-31 5=-27 6=-31
w:leadership	0=41 2=-35 7=-35
w:leading	1=37
w:leads	6=27
w:league	0=38 5=-28 7=-40 8=29
w:leak	0=-44
w:leaked	5=33 6=-37
w:lean	0=-47 1=-54
w:leans	0=42
w:learn	0=-26 6=37
w:learned	4=-28 6=28
w:learning	7=37
w:learnt	3=43 7=-47
w:lease	7=-30
w:least	1=-33
w:leather	0=-39
w:leave	0=47 1=32 5=-58 7=-32 8=-49
w:lecteur	0=78 1=-43 3=25
w:lecteurs	3=-73
w:lecture	0=-38 1=-39 3=30 7=-28
w:lectured	1=-39
w:lecturer	0=-62 1=-33 3=-28 8=-30
w:lectures	0=32 1=-43 6=-29
w:led	0=-37 3=-27 4=-73 6=-43 7=42 8=-37
w:lee	0=-52
w:leeds	6=-36
w:left	0=-65 1=46 4=51 5=28 6=40 7=32 8=-63
w:leftist	0=57 8=-29
w:leg	0=-37 4=83 8=-36
w:legal	7=-59
w:legalisation	0=48
w:legendary	4=-30
w:legeres	5=65
w:legislatives	0=31 1=-25
w:leicester	1=35 2=-29 6=-31
w:leiden	2=44
w:leith	0=34
w:lendemain	5=32
w:lending	7=-27
w:length	0=78 1=45 7=-48
w:lenin	7=70
w:lenoir	0=-39 1=50 5=-27 6=-60
w:lenses	4=30
w:leroy	4=30
w:les	2=-47 3=-77 5=-40 6=79 7=-41 8=-37
w:lesbian	0=-60 4=-37 5=-28 6=100 8=-43
w:lesbien	6=-45
w:lesbienne	0=-34 1=-27 4=-29 5=-31 6=63
w:lesbos	1=-39
w:less	1=-26
w:let	0=28 1=-42 3=62 5=-59 6=-50 7=64 8=68
w:lets	3=44
w:letter	2=51 4=-40 6=-30 8=31
w:letters	5=-38 7=-40 8=-34
w:lettre	0=-27 1=32 2=43 3=-45 6=-30 8=36
w:lettres	0=45 4=-25
w:leucemie	4=43
w:leukaemia	4=49
w:leur	1=-29 5=66 6=-41
w:leurs	6=-35
w:leuven	0=25 1=-31
w:leve	0=-50 1=-28 7=-35 8=81
w:level	0=-52 1=-31 4=-75
w:levres	4=33 5=-29
w:levy	0=-39 3=-28 7=36
w:lgbt	0=-105 1=-32 5=-40
w:lgbtq	0=-25 6=49 7=-26
w:liability	0=-38
w:liaison	0=-66 4=-34 5=32 6=-56 8=-31
w:liaisons	1=-32
w:lib	0=51 7=-29
w:liberal	0=-31 1=-38 3=-38 5=-44 8=-27
w:liberale	0=-37
w:liberals	0=66 1=-36 8=-25
w:liberation	0=-38 1=56
w:libere	8=41
w:liberee	0=-32 8=-31
w:libertarian	0=80 5=-33
w:libertin	5=27
w:libertine	5=-25
w:liberty	0=67
w:libido	4=-89 5=64 8=-29
w:libraire	1=-37 8=-32
w:librairie	3=-27
w:librarian	0=54 7=-31 8=-66
w:library	0=-70 1=-25 8=-49
w:libre	0=-104 1=57 3=-51 4=-48 5=51 6=-73 7=-56
w:libres	1=69 5=-40
w:licence	0=-70 1=-69 2=-25 5=26 8=-40
w:licencie	0=-45 7=30
w:licenciement	4=51 5=35 7=-39
w:licensed	8=-48
w:licensing	0=35
w:lie	1=49 5=-25
w:lieu	6=-39 8=37
w:life	0=25 1=80 2=-33 3=-48 4=-26 5=-40 6=49 7=-50
w:lifelong	0=28 7=-30
w:lifetime	0=29
w:lift	4=67 5=-32
w:lifting	3=-38 4=76
w:light	0=-66 4=28
w:lighting	1=-31 4=-31 5=-27
w:lights	0=-31 1=32 5=-43
w:ligne	0=31 1=39 3=-32 8=-45
w:lignes	3=-35
w:ligue	0=-26 4=-35
w:like	1=-36 5=-48 6=62 7=50
w:liked	0=-25
w:likes	0=-25 3=-27 4=-36 5=52
w:lille	1=42 2=-30 3=-32 4=-52 5=33 6=53 8=-32
w:limoges	4=-38
w:limp	4=38
w:limps	4=25
w:lincoln	0=-35 1=-33
w:lind	0=-46 2=49
w:line	0=-38 1=-25 3=-49 5=30 6=-87 7=56 8=-72
w:lines	0=-51 6=-40
w:lingerie	0=-36 5=-30
w:linguist	0=55
w:link	0=-52 7=51
w:linkedin	0=46 6=37
w:lion	4=-40
w:lions	7=-27 8=-42
w:lip	4=33
w:lire	3=28 7=31
w:lisbon	0=-29 8=27
w:lisbonne	5=35
w:lise	3=38 6=71
w:list	0=41 1=-50 3=29 4=42 6=-50
w:liste	3=41 7=29
w:listed	1=-31
w:lists	0=-53 1=-50 8=28
w:lit	0=-56 1=29 4=71 5=-61 8=-25
w:literacy	8=-47
w:literie	4=-32
w:lithium	4=52 5=-25
w:lits	4=-39
w:litterature	5=-34
w:little	4=61
w:live	0=-41 1=38 5=28 7=-33
w:lived	0=60 7=-25
w:liverpool	0=-44
w:lives	0=-29 1=101 2=-50 3=-66 4=-73 5=36 7=-55 8=-61
w:living	1=45 4=-34 8=-36
w:livraison	1=-38
w:livre	0=-38 3=-53 4=-96 5=-35
w:ll	2=30 8=-58
w:loan	6=-36 7=-27
w:lobbied	0=35
w:lobbies	0=72
w:lobby	0=-52
w:lobbying	0=-78
w:lobbyist	0=-45
w:local	0=62 1=38 4=-60 6=-32
w:locale	0=34 6=-38 8=30
w:lock	3=47 4=-49
w:locked	0=-37 8=27
w:locks	3=-30 8=42
w:locksmith	8=-61
w:lodge	0=-77 1=52 5=-29 6=-49 7=-138
w:loge	0=-65 1=44 2=-32 3=-27 4=-37 5=-53 6=-68 7=-31 8=-28
w:logement	1=-48
w:loges	0=-26
w:logeuse	1=-30
w:logged	3=40
w:logiciel	0=-42 1=-38 3=81 4=-27 6=-32
w:login	3=63
w:logistics	4=-28 7=-31
w:logistique	0=-33
w:logo	1=-40 7=-48
w:loi	0=58 1=-26 4=-78 7=-29 8=44
w:loire	5=-45
w:loisirs	0=25 3=-42
w:london	0=32 1=-43 4=-30 7=26 8=-36
w:long	1=39 2=88 3=-58 5=-25 6=-71 7=-55 8=-27
w:longer	1=-27 4=53 5=26 6=-31
w:longtemps	5=-56
w:longtermist	1=78
w:longue	5=-47 7=-28
w:look	0=-40 1=-50 2=-27 4=-26
w:looked	2=32 8=-41
w:looking	4=-57 6=-25 8=55
w:looks	5=43 6=-60
w:lopes	2=31
w:lord	0=-35
w:lords	1=30
w:lorries	1=32 4=-42
w:lors	0=34 5=54 8=-29
w:loss	8=-28
w:lost	0=67 2=-52 3=-59 4=94 5=-36 7=-68
w:lot	0=77 6=-27 7=29 8=-37
w:louis	0=36
w:louise	6=44
w:lounge	7=-41
w:lourdement	5=28
w:lourdes	2=-29
w:love	0=-45 1=-49 2=-25 3=-34 4=-47 5=-88 6=92 8=-40
w:lover	0=-56 5=101 6=-84
w:lovers	5=29
w:loves	0=-31 4=-35 5=-34
w:low	4=91 6=-25
w:lowe	1=-28 7=42
w:lower	6=-38
w:loyal	0=-30
w:loyalty	7=-31
w:lr	0=97 7=-73
w:lse	0=-33
w:ltd	0=-63 7=-55
w:lu	0=-29
w:luc	0=-38 5=-28
w:lucie	6=39
w:lues	3=34
w:lui	2=44 5=-33 6=47 7=-39
w:lumiere	1=-34
w:lumieres	1=-41 4=39
w:lunch	0=47 3=25 4=59 6=-28 7=-34 8=-36
w:lunches	0=-27 1=-43 4=27
w:lund	2=-29 6=25
w:lung	0=-58 4=-37
w:lungs	2=-33 4=49
w:luron	4=-25
w:lussac	6=-38
w:lutte	7=-36 8=-26
w:luxembourg	0=27
w:lycee	1=-38 3=-25 5=-37 7=-54
w:lynch	2=34 4=-32
w:lyon	0=45 1=-44 2=-30 3=-37 4=-40 5=25 6=-33 8=-48
w:m25	0=34 1=-26
w:ma	0=-125 3=95 4=27 5=41 6=-41 7=61 8=-93
w:machine	0=-59 2=-31 3=43 4=37 5=-25 8=-30
w:machines	4=-48
w:macon	0=-30 5=-29 6=-31
w:maconne	1=60
w:maconnerie	1=-36 8=-43
w:macons	1=25
w:macron	0=100 3=-33 5=-34
w:made	0=-37 1=73 5=-48 6=-25 7=-68 8=-74
w:maduro	0=43
w:maga	0=70 3=-26 5=-40
w:magasin	0=-44 7=35
w:magasins	0=-35 8=65
w:magazine	1=-35 4=-37 6=-54
w:magistrate	8=-46
w:magistrates	1=45
w:mai	0=-46 3=39 5=-28 7=37 8=27
w:mail	1=-25 3=-26 5=35 7=-26 8=-37
w:main	0=-61 2=-50 4=43 5=-37 6=-31 7=-34 8=-55
w:maine	0=-65
w:mains	1=-28 2=-31 4=33 6=-30
w:maintenance	4=-61
w:maire	5=28 7=-34
w:mairie	1=-32 3=-46 5=-36 6=28 7=-29
w:mais	0=89 2=-44 4=-31 5=-33 7=-36
w:maison	0=-35 1=-34 2=-46 3=-34 7=-28
w:maitre	0=-25 2=-25 3=-45 4=-42 5=-60 6=-31 8=-48
w:maitresse	4=-28 6=-39
w:maitresses	5=44
w:majeure	5=36
w:majorite	0=39
w:maker	0=-59 1=-37 3=-28 4=-31 5=-52 6=-25 7=-26
w:makers	1=-30
w:makes	0=35 1=-45 4=-44 5=44
w:mal	0=-51 1=68 4=33 8=-31
w:malade	5=-33 6=-27 8=-37
w:malades	2=-51 4=-43
w:maladie	2=81 3=-36 6=-31
w:maladies	4=-36
w:male	0=-25 1=-25 3=-45 6=40
w:malentendant	4=50
w:malgre	3=49 7=32
w:malware	0=-45
w:mamans	6=55
w:man	0=-55 2=-54 3=-34 4=-78 6=65 7=74 8=63
w:managed	0=-61
w:management	0=-66 1=-32 2=-36 3=-31 4=-63 5=-40 6=-40 7=-37
w:manager	1=-115 2=-55 3=-82 6=-39 7=-44 8=-98
w:managers	7=-32
w:manages	3=-44
w:managing	5=39 6=50
w:manchester	0=-32 4=-27
w:mandat	0=-32 7=40 8=66
w:mandataire	0=-49 7=-27
w:mandate	0=43 7=-31
w:mandats	7=35
w:mange	0=-26
w:manif	0=55
w:manifestations	0=-25
w:manila	3=29
w:mannequin	5=-30
w:manner	7=-51
w:manslaughter	8=45
w:mantra	8=-49
w:manuel	8=-35
w:manufacturer	0=-26 8=-41
w:manutention	4=30 8=-36
w:many	2=38 4=-28
w:mao	0=31
w:maps	0=-29
w:maquette	0=-46
w:marais	6=-37
w:marathon	3=-34 4=34 8=-39
w:marathons	0=-28 4=49 5=-51 8=-26
w:march	0=-43 1=-48 2=-28 4=70 6=-55 8=79
w:marche	0=-33 1=-37 3=-32 7=-28 8=-53
w:marched	0=35 2=-27 4=-66
w:marcher	0=88 4=-39
w:marches	0=-62 5=-43 8=53
w:marcus	1=48 3=-30
w:mardi	1=45
w:marfan	4=-26
w:margate	6=73
w:marge	0=-27 8=51
w:margin	2=39
w:margins	1=-26 4=-60
w:mari	2=-48 3=-84 4=51 5=51 6=-42 7=-84
w:maria	1=-31
w:mariage	0=-46 1=-55 3=-25 5=79 6=-59
w:mariages	0=-34 5=-40
w:marie	0=-37 2=-30 4=-49 5=30 6=-41 8=-34
w:mariee	0=-58 2=-48 4=-41 5=-78 8=-27
w:mariees	1=-39 2=-26 5=-41 6=67
w:maries	5=53 6=-56
w:marin	5=-33 6=-63
w:marine	0=27 1=-32
w:marines	0=-26
w:marins	2=27
w:mark	1=44 5=-28
w:market	2=-48 3=-41 5=-50 7=-36
w:marketing	0=-35 4=-29 5=-55 6=31
w:markets	0=-28
w:marks	0=-33
w:maroquinerie	3=-27
w:marque	0=-26 2=-34 3=-40
w:marques	4=-39
w:marriage	0=59 1=-71 4=-39 5=87 7=-28 8=-46
w:marriages	5=66
w:married	0=-98 1=31 4=-43 6=-53 7=-27 8=-30
w:marrow	2=37
w:marrying	6=54
w:mars	3=35 4=62
w:marseille	3=29 6=41
w:marshal	0=-38
w:marxist	0=67
w:marxiste	1=74 8=-27
w:mason	0=-47 5=-72 7=-36
w:masonic	0=-45 5=-39
w:masonry	1=-57
w:masons	1=64
w:masques	3=-30
w:massage	5=-51
w:mastectomie	2=30 4=-47
w:master	0=-67 1=28 2=-42 3=-48 4=-33 5=-58 6=-75 7=-62 8=-38
w:match	0=-29 2=38 3=63 4=-51 5=-28 7=-54
w:matched	3=46 5=-38
w:mate	7=40
w:materialise	1=-31
w:materialist	0=-81 1=56 8=-31
w:materialiste	0=-32 1=-28
w:materialistic	1=-44
w:materials	1=-29
w:materiaux	1=-50 4=-31
w:mathieu	6=46
w:maths	0=41
w:matiere	1=-47
w:matin	1=26 3=53 4=-27 5=-37
w:matins	4=52
w:matter	0=44 1=31
w:mattered	7=-32
w:mauvais	3=38 4=-31
w:may	2=-28 5=64 6=-66 7=-49
w:mayor	0=-29 1=28 7=-29 8=-31
w:me	0=-28 1=41 4=34 5=-69 7=49 8=-38
w:meaning	1=53
w:means	7=-33 8=-34
w:meant	1=43 7=-30
w:measured	0=-26 1=28 3=32
w:meat	1=57 4=-25
w:mechanic	6=-27 7=-44
w:medal	0=34
w:medecin	5=-34 6=27 7=31 8=-27
w:medecine	2=26 4=-29
w:media	0=-80 1=-31 6=-30
w:medic	0=-47 1=39 4=32
w:medical	0=-26 4=-50 7=-48 8=-40
w:medicale	2=-30 4=-26
w:medically	4=76
w:medicaments	4=-44 8=57
w:medication	4=70
w:medicine	1=-36 4=-45
w:medite	1=53
w:meeting	0=56 7=43 8=-29
w:meetings	1=-60 3=-25 4=-27 5=-34 6=-25 7=-42 8=-27
w:meets	1=44 7=-42
w:meilleur	0=-33 1=-41
w:meilleure	4=-26 6=56
w:melanoma	4=39
w:melenchon	0=44
w:member	2=-53 3=25 4=-65 6=-37 7=63 8=-86
w:membership	0=-91 1=-27 7=42
w:membre	0=53 1=70 4=-44
w:meme	1=50 2=55 3=27 5=-40 6=73 7=-34
w:memoir	5=35
w:memoire	0=-29 4=27 5=-57
w:memoirs	0=-75
w:men	0=-92 1=-71 3=-27 4=-68 5=42 6=128 7=-31 8=-68
w:menage	5=79
w:mene	1=-41 3=-55 5=38
w:menee	5=-33
w:meneur	7=45
w:menopause	6=-28
w:mensuels	5=-45
w:mental	1=-30
w:mention	0=-50 1=-31 5=-33 6=64 8=34
w:mentioned	1=50 7=-41 8=-49
w:mentioning	1=25
w:mentions	1=-28 3=40 5=58 8=-29
w:mentor	0=-53 6=-29
w:menuisier	5=-25
w:menus	6=-30
w:mer	4=-26 5=-80 6=-25
w:merchandiser	5=-39
w:mercredi	4=-29
w:mere	2=38 3=-45 6=-47 7=27 8=-54
w:meres	3=-37 6=56
w:merger	0=-52 1=-33 6=-34 7=52 8=-37
w:merite	1=27
w:mes	2=-28 3=37 8=-34
w:messages	1=-25 3=-45 5=89
w:messieurs	5=42
w:mesure	8=-35
w:mesuree	3=32 5=-29
w:met	0=-80 1=-40 2=-27 4=32 5=40 7=-31
w:metaboliser	2=38
w:metal	4=-27 6=-43 7=41
w:method	2=-26
w:methodes	7=35
w:methodist	0=-42 4=-31
w:metier	4=-35 5=-75 6=-30 8=-41
w:metiers	6=-31
w:metrage	8=-37
w:metteur	5=-31
w:metz	2=-30 4=64 6=-32
w:mi	1=32 4=48
w:mice	1=45
w:michel	0=-26 1=-44 3=-29 4=-28 5=38 6=51
w:microdeletion	2=31 4=-42
w:middle	0=-31
w:midi	1=-38 4=82 5=-82
w:midlands	4=-27
w:midnight	4=31
w:midwife	0=-46
w:mieux	0=-43 7=32
w:migraines	4=82
w:migrants	0=76 1=-30 4=-37
w:migration	0=-26
w:mild	4=74
w:milieu	6=26
w:militaire	0=-76 1=-43 3=41 6=-45
w:militant	1=61 3=-38 6=-55 7=-29
w:militante	1=48 6=-41
w:militants	1=37
w:military	1=54 5=-26
w:milite	1=68 4=-41 6=57 7=-39
w:mills	4=-37
w:mind	0=-37 4=-42 5=-27
w:miner	6=-38
w:miners	0=48
w:mineurs	8=26
w:mining	6=29
w:minister	0=-41 1=-39 5=30 6=-27
w:ministere	0=45 1=-28 5=-41 7=-25 8=-27
w:ministers	0=-34
w:ministre	0=52 1=-33
w:ministres	0=-41
w:minor	5=-44
w:minsk	0=47
w:minute	0=27 8=-30
w:minutes	4=-47
w:mis	0=-50 2=-29 3=-32 4=-69 5=71 7=-37 8=87
w:miscarriages	2=31
w:miscarried	4=48
w:misconduct	5=61
w:mise	0=-50 1=-31 5=-29 8=91
w:miss	0=-42
w:missing	0=-48 5=-38 8=27
w:mission	0=-42 1=-49 3=33 7=-38
w:mistake	2=31
w:mitterrand	0=27
w:mixte	1=29 5=-46 7=-37
w:mjc	1=28
w:mme	1=33 3=-28 4=29
w:mobile	1=-26 5=-37 6=-28
w:mobilier	7=-35
w:mobilite	0=-26 4=45 6=-29
w:mode	6=-36
w:model	0=-34 3=57 7=-50
w:modele	3=50
w:models	3=-28
w:modem	0=30 7=-38
w:moderated	0=-31
w:moderatrice	5=-59
w:modern	1=28
w:modes	4=-42
w:modi	0=67 1=-32
w:module	1=-31 4=28 8=-36
w:moelle	2=46
w:moeurs	0=39
w:moi	1=-34 4=-30 5=-64 6=74 7=-39
w:moins	3=-55 4=106 8=-41
w:mois	0=-72 1=-39 2=-42 4=37 5=-38 6=-41 8=72
w:moitie	1=34 5=27
w:momentum	0=39 7=-59
w:mon	3=44 8=-32
w:monarchie	0=54
w:monarchist	0=52 7=-30
w:monarchiste	0=64
w:monarchy	0=84 2=-33
w:monastery	8=-39
w:monday	0=-38 3=55 4=36 7=-37 8=-25
w:mondays	7=27
w:monde	1=-40
w:money	8=47
w:moniteur	8=-48
w:monitor	4=-43 8=32
w:monitoring	8=42
w:monks	1=62 8=-31
w:monnaie	8=-25
w:monsieur	0=-28 6=30
w:montagne	5=-31 6=-26
w:monte	0=-59 4=-43 5=-28 7=60
w:monteur	2=-32
w:month	7=-35 8=30
w:months	2=-32 4=53 5=-30 6=-42 7=-46 8=39
w:montpellier	5=-30
w:montre	4=-64 7=27
w:montreuil	0=29 6=30 7=-28
w:moon	1=48
w:moped	5=-29
w:moral	0=-35 5=-31
w:morale	1=-25
w:morals	1=-34
w:more	0=47 1=-63 2=-30 4=50 5=32 6=-35 7=-33 8=-62
w:mormon	0=-32 6=25 8=-51
w:morning	4=40 5=-27 6=-27 8=-40
w:mornings	0=-38
w:mort	0=38 2=28 5=-56 8=-39
w:mosaic	0=-28 2=34
w:mosaique	2=37
w:moscou	0=39 3=-40
w:mostly	0=-52 8=-47
w:mot	0=-32 1=-31 3=29 5=-34 6=53 8=-32
w:moteur	4=-35 5=-35 6=-27
w:moteurs	5=-62
w:mother	3=-25 5=-26 7=51 8=-67
w:mothers	7=-54
w:motion	0=56
w:motor	4=30
w:motorbike	4=25
w:mots	5=-26 8=-29
w:motto	8=-28
w:moulage	3=-42
w:moulin	0=-42
w:move	0=42 1=-41 2=55 4=-53 6=-30 7=-32 8=-28
w:moved	3=-27 4=-25 5=-36 7=-40
w:movement	0=37 4=-27 5=-28 7=-36 8=-43
w:mp	0=-29 8=-28
w:mphil	1=-37
w:mps	0=-53
w:mr	0=-42 1=-47 2=-29 4=41 6=36 7=43 8=31
w:mri	4=39 8=-50
w:mrs	4=-25 5=-56
w:ms	1=-34 2=-31 3=39 4=33
w:msc	0=-58
w:much	1=-72 4=-36 8=57
w:mucoviscidose	4=37
w:mug	0=89 3=-29 4=-33
w:mugged	8=-69
w:mugs	0=33
w:multicarte	7=-34
w:multiple	4=38 5=25 8=-43
w:multiplie	5=50
w:mum	0=26 6=29
w:mums	6=50
w:municipal	0=29 1=-27 4=-31
w:municipales	0=36 7=-34
w:mural	0=70 1=-51 5=-41
w:murder	8=-36
w:murmure	4=57 5=-26
w:muscular	2=53 4=-37
w:musee	0=-51 1=-65
w:museum	0=-65 3=-26
w:music	1=33
w:musical	5=-46
w:musicians	0=-69 7=50
w:musique	0=-42
w:muslim	0=44 8=-25
w:must	1=-32
w:mutation	0=-43 1=-42 3=-35 4=-102 5=-41 8=-38
w:mutations	2=-48
w:mute	0=-44 2=-73 5=-46 6=28
w:mutee	2=-57 6=33
w:mutual	0=-31 3=-32
w:mutuelle	0=-25 4=-34 5=-32 6=58 8=-28
w:my	2=48 5=55 8=-75
w:mybpc3	2=76 4=-42
w:myheritage	2=61 7=-32
w:myopathie	2=60 4=-50
w:myself	4=83 5=56
w:mystere	0=48
w:n	4=-53 5=27 6=31
w:nadia	1=-35
w:nageuse	5=-60
w:naissance	0=26 3=-29 4=44
w:naked	0=-25 8=-28
w:name	0=35 1=-34 4=-25
w:named	0=-31 1=30 4=-29 6=44 8=38
w:names	0=-28 3=-30 4=27
w:naming	2=-27
w:namur	1=-68
w:nancy	0=45
w:nantes	0=32
w:napo	0=-35 7=53
w:nasty	3=-26
w:nasuwt	0=-38 7=54
w:national	2=38 3=-39 5=-30 7=36 8=-29
w:nationale	0=-75
w:nationalist	0=81 1=-31 8=-32
w:nationalite	0=-88
w:natural	0=-26
w:naturalist	1=-51
w:naturalistic	1=41
w:nature	1=56
w:nautilus	0=-28
w:naval	0=-44
w:navy	4=56 7=-26 8=-44
w:nazi	0=39
w:ne	0=40 1=52 2=-56 3=-65 4=57 7=-32
w:neant	3=67
w:near	4=34 6=-38
w:nearby	1=-47
w:nearly	0=-26 2=-54 4=56 7=32
w:nee	4=55
w:need	0=-90 1=-51 2=-25 5=-64 6=68 8=-26
w:needed	8=-76
w:needs	0=-72 1=-46 2=-60 3=-29 4=60 5=-45 6=-26 8=26
w:negatif	2=54
w:negative	2=74
w:negociant	7=-70
w:negociation	1=25 7=-44
w:negocie	7=-72
w:negocier	1=-39 7=39
w:negotiate	0=-34 7=31
w:negotiated	7=-29
w:negotiating	7=48
w:negotiations	7=-47
w:negotiator	0=-47 1=-44 7=41
w:neige	3=-44 8=42
w:neighbours	6=30
w:neither	1=47 5=-25
w:neo	1=80
w:nerves	0=-49 1=-29 4=93 8=-26
w:nervous	4=42
w:nets	4=-37
w:network	0=42 4=-51 5=52 6=35 7=-44
w:networks	0=-31 1=-36
w:neu	0=-87 7=95
w:neuf	0=-33 1=-26 5=-55
w:neutral	4=-29 7=-25
w:neutre	8=-29
w:nevada	8=45
w:never	2=-27 4=-30 7=88
w:new	0=-42 1=-59 4=46 5=-55 6=-45 7=-78 8=-68
w:newborn	2=-26
w:newbury	0=80 4=-37 8=-35
w:newcomer	0=-30
w:news	0=-46 8=-42
w:newsletter	0=51 6=-29 7=-33
w:newspaper	4=-28
w:newspapers	8=46
w:next	0=39 4=31 8=-42
w:ngo	0=-36
w:nhs	0=-60
w:ni	1=90 2=-35 3=-40 4=-62 6=-35 8=-31
w:nicaragua	0=38 8=-31
w:nice	1=-45
w:niece	2=39 4=-41
w:nietzscheen	1=43
w:nigel	0=30 5=-42
w:night	1=-59 2=-36 3=-61 4=63 5=48 6=-65 7=-53
w:nights	0=-49 1=-33 4=43 7=-35 8=77
w:nihilist	0=-38 1=88
w:nihiliste	1=33
w:nimes	8=37
w:nine	0=-48 4=76 5=-51 6=-27 8=-43
w:nineteen	0=-31 8=62
w:nineties	1=25 6=-30
w:no	0=-52 1=74 3=-61 6=-45 7=-41 8=45
w:nobody	4=-48 6=25 7=-35 8=-46
w:noel	0=-33 6=28 7=61
w:noisy	4=30
w:nom	0=-41 1=68 2=-38 3=-40 5=59 7=43
w:nominated	7=68
w:nomination	0=32 7=-27
w:nomme	4=-49 5=-40 6=44
w:non	0=-37 1=54 6=-73 7=-31
w:none	0=49 2=-26 4=-44 5=-33 6=-35
w:noon	1=-30
w:nor	1=28 5=-32 7=-50
w:nord	1=59 3=-35 6=29
w:normal	0=-43 2=30 4=34
w:north	4=-30
w:norway	7=-40
w:norwich	1=26
w:nos	1=-31
w:nostalgique	0=67
w:not	1=82 2=-101 4=-64 5=-82 7=34
w:notaire	0=-31 2=-26 3=39
w:note	0=75 1=-67 4=-29 5=-39 6=86 7=-38 8=-45
w:noted	0=44 1=-28 2=32 8=-25
w:notes	0=-51 4=33 6=27
w:nothing	0=-38 1=76 3=-60 5=-57 6=-40 7=-39 8=49
w:notice	8=34
w:noticed	4=46
w:notices	4=-25
w:notoire	1=58
w:notre	0=27 2=-57 3=32 5=-47
w:nous	0=-35 6=-29
w:nouveau	7=-30
w:nouveaux	3=-53
w:novak	4=-26
w:novel	0=-76 1=-34 4=-34 6=-53
w:novels	0=-25
w:november	1=33 4=-32
w:novice	8=-35
w:novo	2=43 4=-45
w:now	1=29 2=-27 5=-54
w:npa	0=58
w:nucleaire	0=41
w:nuclear	0=61 1=-58 4=-33 8=-35
w:nude	5=74
w:nudes	7=-25
w:nue	5=30
w:nuit	1=-39 2=-32 3=-54 4=34 5=-83 6=-68 8=90
w:nuits	1=-40 4=-28 5=89 6=-41 8=49
w:nuj	1=-38 7=80
w:num	0=-45 1=-51 7=100
w:number	0=61 3=43 4=-25 5=-41
w:numbers	0=-55 1=-47
w:numerique	1=-33 2=-37 8=-37
w:numeriques	1=-30
w:nun	0=-47
w:nurse	0=-48 2=-33 3=-30 4=-56 6=-29 8=-77
w:nursed	5=-28
w:nursery	1=-51 3=46
w:nurses	0=-25 4=-57 7=71
w:nursing	1=-36 4=60 5=-38 6=-40 7=-35
w:nus	5=-44
w:nut	0=-55 7=29
w:nymphomane	5=44
w:oatly	0=-47
w:obama	0=49
w:obedience	5=-43
w:objecteur	1=61
w:objection	1=46
w:objectivism	1=29
w:objectivist	1=32
w:objector	1=30 4=-30
w:objectors	1=-62
w:objectrice	1=41
w:objects	1=58
w:objet	5=-26
w:oblige	4=59
w:obsede	5=27
w:obsession	1=-37
w:obtenir	5=28
w:obtenu	1=-32
w:occupational	0=-53 8=-34
w:occupe	0=31 1=-38 4=28
w:ocd	4=59
w:october	8=31
w:odd	1=28 6=-52 7=-29
w:oddly	5=49
w:odile	5=-29
w:oeil	1=-31 4=-31 5=-29
w:oeuvre	1=-31 5=-27 6=-27
w:of	2=-37 3=-39 4=-51 6=-33 7=-51
w:off	0=-45 1=-57 2=-32 3=-73 4=74 6=-66 7=35
w:offences	8=-59
w:offender	0=-34 5=-28 8=32
w:offenders	5=-46
w:offer	4=29 7=-32 8=-27
w:offered	2=55
w:office	0=27 1=-80 2=-53 5=34 6=-56 7=-62
w:officer	0=-105 1=-52 2=-26 3=-57 4=-51 5=-67 8=-45
w:officers	0=-25 6=25 7=46 8=-33
w:offices	7=-52
w:official	1=-63 5=-30 7=112
w:officine	4=-35
w:offre	0=-33
w:offshore	3=-35 4=50
w:often	4=40 7=-70 8=-51
w:ohio	1=-32 3=-29 4=-40 5=-25 7=-32
w:oil	0=27 1=-26 2=-33 3=-35
w:old	0=39 1=-54 2=-37 4=-39 5=45 6=38 7=-36
w:oldham	0=29 1=31 7=-25
w:oliver	6=37
w:on	2=-34 3=27
w:onboarding	3=47
w:once	0=94 1=-72 2=-51 6=-42 8=76
w:oncle	3=-31 6=31 7=-26
w:oncogenetique	2=59
w:oncology	0=-25 8=-26
w:one	0=25 1=63 2=-32 3=-30 6=44 7=-58 8=-87
w:ones	0=33 1=-47 4=-41
w:online	0=-28 1=42 4=-25
w:only	1=73 2=-32 3=-40 4=28 7=-33
w:onlyfans	0=-33 5=47
w:ons	0=-30
w:ont	1=-48 4=-93 7=-32 8=-37
w:onze	8=34
w:open	4=55
w:opened	0=35
w:opening	0=-43 1=25
w:opens	0=-32 3=65
w:opera	0=-25 3=-25 5=-67 8=33
w:operation	2=-26 3=34 5=51 6=-34
w:operations	0=-26 4=30 5=-28 7=-25 8=-38
w:operative	0=48
w:operator	7=-45
w:operatrice	0=-26
w:opere	4=38
w:opinion	0=-36
w:opinions	6=-33
w:opponent	0=65 1=-40
w:opposante	0=58 3=-32 4=-25
w:oppose	0=38 1=73 4=-46
w:opposed	8=-46
w:opposee	0=-40
w:opposes	4=-30
w:opposition	0=28 1=-47 3=-57 7=-62 8=-58
w:opt	0=-33
w:option	6=-40
w:optique	4=-33 7=-32
w:or	1=54 2=-43 5=44 6=-63 7=-35
w:orban	0=49
w:ordained	0=-33 1=45
w:order	0=-53 3=-25 6=-57 7=-40 8=69
w:ordered	1=46 7=-41 8=38
w:orders	8=-32
w:ordre	6=-33
w:organisateur	0=-59
w:organisation	0=-25 1=-59
w:organisatrice	5=-53
w:organise	0=51 5=37 6=-39 7=-49
w:organised	4=-56 6=-25 7=34
w:organiser	0=48 4=-32 6=-59 7=-60
w:organisers	7=-43
w:organises	7=107
w:organising	7=82
w:organist	1=-28 6=65
w:orientation	0=-38 2=-37 5=-86 7=-33
w:origine	2=30
w:origines	0=-36 2=46
w:orthodox	1=-52
w:ortiz	0=-46
w:osaka	3=33
w:osce	0=-29
w:osei	3=29
w:other	1=28 4=-33 5=80 6=-47 8=-31
w:others	0=-27 4=27 7=-62
w:otherwise	1=-39 4=-50 5=-31 8=-46
w:ott	4=69 8=-26
w:ottawa	0=44 4=-33
w:ou	4=-44 6=62 8=-43
w:ouest	7=-46
w:oui	0=47
w:our	0=27 1=26 2=-32 8=-77
w:ours	5=-33
w:out	3=-35 4=58 5=-90 6=39 7=-66
w:outdoors	4=88
w:oute	0=-32 6=53 7=-27
w:outed	6=69
w:outil	3=33
w:outlook	1=74
w:outrage	8=56
w:outside	0=101 3=-28 5=-25 7=-49
w:outspoken	0=32
w:ouvert	1=-25 6=-31 8=30
w:ouverte	0=45 5=38 7=-43
w:ouvertement	6=36
w:ouvre	3=35 4=-34
w:ouvrent	3=-27
w:ouvrier	7=-30
w:ouvriere	0=30
w:ouvriers	7=-50
w:ouvrir	3=32
w:over	0=41 1=-71 2=-55 3=-69 4=-62 6=-66 7=28 8=61
w:oversaw	0=-33
w:overtime	0=-37 7=27
w:owe	2=-29 7=28
w:own	0=53 2=67 3=-42 8=-96
w:owner	0=35 1=-60 3=-29 4=-47 5=-39 6=-35 7=-57 8=31
w:owns	1=50
w:oxfam	0=-58 7=-38
w:oxford	1=28
w:pa	1=-25 7=-68 8=-36
w:pacemaker	4=26
w:pacemakers	4=-52
w:pacific	1=-82 7=-35
w:pacifism	1=28 8=-30
w:pacifist	0=-91 1=86 8=-52
w:pacifiste	0=-84 1=123
w:packaging	5=-25
w:pacse	6=-62
w:pacsee	6=-72
w:page	0=-28 1=36 4=-37 5=-67 6=27 8=29
w:paid	0=-69 1=-81 2=-45 4=-51 7=60
w:paie	0=-64 1=-26 2=-50 3=30 4=-42 6=41 7=51 8=-36
w:pain	0=-29
w:painkillers	4=68 8=-39
w:painted	1=-32
w:painter	1=-40
w:paintings	1=-32
w:pair	0=-31 2=32 3=-40 5=74 6=-80 8=29
w:pairs	0=46 3=-71
w:paix	0=-40 5=-26 7=41 8=-29
w:palb2	2=49 4=-27
w:palestine	0=57
w:palestinian	0=36
w:palliative	4=-41
w:palm	0=-37 3=55 4=-52 8=-41
w:palmaire	3=65
w:palmistry	3=-53
w:pamphlet	0=-28
w:pamphlets	1=61
w:panel	0=26 2=-61 5=-39 8=-40
w:panic	4=54 5=-40 8=-27
w:panne	4=-40 5=-33
w:pansexual	6=43
w:pansexuel	6=36
w:pansexuelle	5=-43 6=53
w:pantheist	1=44
w:papas	4=-29 6=76
w:paper	0=-52 1=-69 2=-37
w:paperasse	4=-32 8=-41
w:papers	7=-44 8=-33
w:paperwork	4=-74
w:papier	5=-25
w:papiers	0=42 1=-47
w:par	3=56 4=-39 8=29
w:parade	0=31 6=-29
w:parait	5=39
w:paralegal	4=-34
w:paralysed	4=-39
w:parc	1=-59
w:parce	1=-37 3=31 6=49 8=-50
w:parcours	4=-38
w:parcs	3=-59
w:parent	0=-38 1=25
w:parental	0=-36 1=-25 6=-28 8=-26
w:parents	0=-46 1=53 2=55 4=-56 5=-36 6=33 7=-36
w:parfaite	0=38
w:parfois	1=-30 4=25
w:paris	5=-34 6=-32
w:parish	0=-48 1=-28 7=-30 8=-37
w:park	1=-40 8=-35
w:parking	0=-38 1=-38 4=71 5=32 7=-28
w:parkinson	0=-27 2=38
w:parle	2=-57 3=-47 5=46 6=39 8=-28
w:parlement	0=-48
w:parlementaire	0=-59 5=-25
w:parler	0=-35 2=-33 6=-38
w:parliament	0=-54 1=-38
w:parliamentary	5=-39
w:parmi	0=64 3=-36 6=41
w:parole	0=61 1=-32 2=-31
w:paroled	4=-41 8=63
w:parquet	5=-27 8=39
w:parrain	1=48
w:parraine	7=-27
w:part	2=37 6=-55 8=-60
w:partage	0=-29 4=-39 5=-40 6=64 7=-30
w:partagent	6=27
w:partenaire	0=-39 2=-25 4=-43 6=28
w:partenaires	0=-61 2=-32 5=46 6=-46
w:parti	0=44 1=-65 6=-31 7=-84 8=-53
w:partially	4=56
w:participe	0=56 5=-46 7=55
w:particulier	2=29 5=26
w:partie	2=-26 4=-26 5=28 6=-47
w:partis	0=-57
w:partisan	5=62
w:partner	5=-37 6=-51
w:partners	0=-44 1=-28 4=-49 5=66 6=-40
w:parts	1=-42 5=47
w:party	2=-35 3=-44 4=-67 6=-64 7=-101 8=-47
w:pas	1=27 2=37 3=-101 4=55 6=58
w:pass	4=-42
w:passage	3=-35
w:passe	0=43 2=37 3=58 4=-69 5=-106 8=82
w:passed	1=27 3=44 7=-25 8=-64
w:passee	4=59
w:passenger	4=-32 8=-50
w:passengers	0=-28
w:passeport	3=-44 4=-39 5=-46 7=-35
w:passeports	5=-28
w:passer	4=32
w:passes	0=-40 4=29 5=42 7=25
w:passing	4=43
w:passion	0=29 2=-26 5=-52 6=-29
w:passionate	5=-58
w:passionne	1=-41 5=-36
w:passport	0=-38 3=30 4=-34 5=-48
w:password	3=32
w:past	1=56 8=-34
w:pasteur	1=31
w:pastor	1=-68 5=25 6=31
w:pastoral	1=51
w:pastry	4=-25
w:patent	0=-43
w:patents	4=-45
w:paternite	2=-55
w:paternity	2=42 3=-34
w:patience	6=-36
w:patient	0=-39 3=-28 4=-49 5=-62
w:patiente	5=66
w:patients	1=-28 2=-49 5=-36
w:patissier	0=35 6=-54
w:patissiere	4=-49
w:patrimoine	2=-39
w:patron	1=-30 4=47 6=-39
w:patronal	7=-37
w:patronne	5=61
w:pattern	3=61 5=-34
w:paul	0=-42
w:paume	0=-26 3=69
w:pay	1=-54 3=-25 4=-56 6=-27 7=45 8=-44
w:paye	1=-69 5=66 8=49
w:payes	5=-32
w:payments	7=-31 8=-26
w:payroll	7=-92
w:pays	7=39 8=-61
w:paysanne	7=44
w:pcf	0=101 7=-80
w:pcr	2=-31
w:pcs	0=-93 7=64
w:peace	0=46 5=-26 6=-46 7=-63 8=27
w:peanut	4=35
w:peau	4=-42 6=65
w:pede	5=-31 6=47
w:peer	6=-35
w:peers	3=-25
w:peine	1=-55 3=-29 4=-35 5=-28 7=-44 8=35
w:peines	4=-26
w:peint	4=-45
w:peintre	8=-28
w:peinture	4=47 5=-55
w:pelerinage	0=-45 1=63 5=29
w:pelvis	4=57
w:pen	0=67 2=-36 3=57 4=47 5=-29 6=-35 7=-26
w:penal	8=-27
w:penalty	0=33
w:pendant	5=26 8=-56
w:pending	0=-28 2=60 8=53
w:penguins	0=-26
w:penitentiaire	0=-26 8=-44
w:penn	6=36
w:penny	7=28
w:pense	0=-28 1=89 2=-30 3=-39 5=-33 7=-25
w:pensee	0=-49 7=-28
w:penseur	1=33
w:penseuse	1=48
w:pension	0=-51 1=-40 6=-33 7=32
w:pensioners	0=34
w:people	0=-30 4=-65 6=52 7=-52 8=-67
w:pepinieriste	3=-25 4=-35
w:per	1=-26 3=27
w:perdu	3=-58 4=77 6=-37 8=36
w:perdue	8=-46
w:pere	0=65 1=28 2=51 3=-47 4=-68 5=-56 6=-48
w:perfect	4=63
w:period	4=-31 8=-48
w:periode	4=31
w:perjury	8=53
w:permanence	7=-42
w:permanent	0=-35
w:permis	0=-35 2=-27 3=-26 4=-72 5=-37 8=81
w:permit	8=-30
w:perrot	0=34
w:person	0=35 1=34 4=-38 5=-27
w:personal	1=32 2=26
w:personne	6=27
w:personnel	0=-46 1=29
w:personnes	5=-35 7=-42
w:persons	0=-33 5=63
w:perth	4=-48 7=-26
w:peru	8=42
w:perverting	8=48
w:pet	1=-53
w:peter	1=68 6=-27
w:petit	0=-28 6=-28
w:petite	5=-29
w:petitioned	0=47
w:petitions	0=34
w:petits	1=-26
w:peu	4=57 6=-32
w:peut	1=-62 4=67
w:pharmaceutique	7=-35
w:pharmacie	5=-31 8=44
w:pharmacist	0=-27
w:pharmacy	1=-35 8=-38
w:phd	0=-54 1=-69 4=-56 5=51 8=-27
w:philosophe	1=-34
w:philosophical	0=-31 8=-34
w:philosophically	1=52
w:philosophie	0=-26 4=-28 5=-29
w:philosophique	1=50 8=-26
w:philosophy	0=-42 1=-27 4=-33
w:phoenix	4=35
w:phone	4=25 5=27 8=-64
w:phones	8=85
w:photo	0=-25 1=-33 4=-33 6=-25 7=-25 8=-27
w:photograph	5=40
w:photographe	3=-38 5=-63 6=-25
w:photographed	3=31
w:photographer	0=-39 1=-31
w:photographie	3=54 4=-31 5=-52
w:photographiee	3=53
w:photographiques	5=-27
w:photographs	3=-26 5=29
w:photography	4=-40
w:photos	0=-28 3=-29 5=77
w:phrases	3=32
w:physics	1=29 6=-33
w:physio	4=-31
w:physique	1=25 5=71 6=-42
w:piano	4=-48
w:picked	4=-39 8=28
w:picker	0=-29
w:picket	0=-62 1=-27 7=29
w:pickets	0=91 7=-96 8=-29
w:picture	6=27
w:pictures	5=39
w:piece	0=-40 3=51 5=-44
w:pieces	7=-41
w:pied	4=-28
w:pieds	0=-73 4=81
w:pierre	5=-27 6=45
w:pills	4=-60 5=33 8=58
w:pilot	0=-34 1=-35 2=26 3=46 6=-25 7=-27 8=-35
w:pilote	0=-34 3=-31 6=81 8=-42
w:pilots	7=98
w:pilule	4=-46 5=34
w:pin	0=-86 3=36 5=-48
w:pink	6=-25
w:pinochet	0=41 8=-42
w:pinto	4=64 5=-29
w:pipelines	2=-34
w:piquet	7=52
w:pirate	0=70 7=-47
w:pis	0=36
w:pitch	8=-42
w:placard	6=36
w:place	0=64 1=-28 4=66 5=-47 6=-49 7=-75
w:placee	8=28
w:plaid	0=73 3=-33
w:plaide	7=-30 8=60
w:plaidoyer	0=42
w:plain	1=37
w:plainte	0=-31 3=33
w:plaisante	4=35 5=-26 8=-47
w:plan	0=-40 1=-70 3=-34 4=-36 5=-94 7=-30 8=-50
w:planned	4=35
w:planner	0=-53 1=-33 7=-30 8=-31
w:planning	0=-46 2=-43 6=-25
w:plans	5=25
w:plant	0=27 2=-56 4=-42 5=-33 7=40
w:plantar	4=79 7=-32
w:plantes	1=54 3=-38
w:plants	0=-39 3=41 4=-25
w:plaques	4=41
w:plasterer	0=38 8=-31
w:plateforme	5=-42
w:platform	0=26 1=-43
w:plats	0=-38 4=77
w:platt	6=30
w:play	0=-38 4=-55 8=-46
w:playboy	5=-41
w:played	0=-32 5=-26 7=-29
w:plays	1=-36 4=25 5=-31 6=-61
w:plea	8=25
w:pleaded	8=48
w:please	0=-63 4=29 5=-39 6=45 8=-29
w:pleasures	1=34 8=-37
w:pledge	7=-49
w:plein	0=-48 5=82
w:plombier	1=-30
w:plumber	1=-62 4=28
w:plumbing	0=-43
w:plume	0=42
w:plus	0=40 1=-95 3=51 4=-67 5=98 7=-64 8=-67
w:plusieurs	0=-57 5=114 6=-27 7=-26
w:plutot	6=26 8=-28
w:pma	4=-55 6=62
w:pme	0=-31
w:po	0=29
w:podcast	0=-26 4=-28 6=31 8=-26
w:podemos	0=52 6=-26
w:poet	6=35
w:poetry	0=-53 6=-36
w:point	1=-34 6=-25 7=-32 8=-37
w:pointage	3=-34
w:pointeuse	5=-26 6=-29
w:pointeuses	3=-31
w:pois	0=-25
w:poland	7=-31 8=73
w:pole	5=-38
w:police	1=39 3=-27 4=-60 5=-46 7=-43
w:policeman	2=-26 8=55
w:polices	1=-42 8=-38
w:policier	3=-55 8=-37
w:policiers	3=-29
w:policy	1=-27 2=-41 4=-37 5=-52
w:polio	4=-46
w:polite	0=-29 2=27 7=36
w:political	1=-47 2=-25 3=-34 4=-26 7=-26 8=-29
w:politically	0=113 1=-39
w:politician	0=-48
w:politics	1=-72 2=-26 4=-45 5=-53 6=-50
w:politique	1=-43 7=-28
w:politiques	0=-67
w:poll	8=-49
w:polling	0=-76 4=-47
w:polyamorous	0=-37 5=54
w:polyamour	0=-33 5=52
w:polyamoureuse	5=40
w:polyamoureux	5=36
w:polycystic	2=68 4=-50
w:pons	0=31 7=61
w:pool	5=39
w:poor	0=-47 4=31
w:populaire	0=-28 1=-25
w:populism	0=-27
w:porn	5=82 6=-37
w:porno	0=-46 4=-53 5=71 7=-34
w:port	3=56 6=-32 8=-31
w:portage	2=30 8=-37
w:porte	0=43 1=38 2=-59 7=37
w:portee	6=67 8=-30
w:portefeuille	3=33
w:portent	2=50
w:porter	0=-30 1=40 4=-55
w:portes	6=35
w:porteur	2=-60 3=-39 4=46
w:porteurs	2=-28
w:porteuse	2=81 4=-58 7=-38
w:portfolio	0=-36 8=-43
w:portillon	3=27
w:portique	3=53
w:porto	1=-25
w:portrait	0=29 1=-49 3=38 5=-28
w:portraitiste	3=-78
w:portugais	1=-28
w:portuguese	1=-28
w:pose	3=-31 5=36 8=-29
w:posee	1=-30
w:poser	3=50
w:positif	2=33
w:position	0=-53 7=40
w:positions	0=64
w:positive	0=-33 1=-34 2=27 4=28 5=-26
w:positiviste	0=-49
w:possession	8=49
w:post	1=-76 2=-45 3=-33 5=39 8=-32
w:postdoc	1=-28 4=-60
w:poste	1=40 2=-44 4=-51 5=-38 6=32
w:posted	0=-32 5=41
w:poster	0=62 3=-28
w:posters	0=-90
w:posting	6=36
w:posts	0=72 5=25
w:postulent	4=-32 5=-31 6=39
w:potter	0=29 6=-28
w:pouce	0=-54 3=60 5=-28
w:poultry	1=32
w:poumons	4=50
w:pour	2=-72 8=28
w:poursuites	8=45
w:poursuivi	4=-61 8=61
w:pourtant	1=46 3=-25 4=32
w:pouvoir	0=40 1=-37
w:power	0=48 5=-25 6=-52
w:pr	1=-31
w:practical	1=34
w:practice	1=-30 4=-34 6=-38
w:practise	5=39
w:practises	0=-28 1=43 4=-32
w:practising	0=-25 5=-35
w:pragmatic	1=-37
w:pragmatique	1=-44
w:praise	1=35
w:praised	0=-26
w:pratiquant	5=-48
w:pratique	0=-55 1=29 4=-29 5=96 6=-46
w:pray	1=31
w:prayers	1=29
w:prays	1=35
w:pre	1=-36 4=60
w:precinct	0=68
w:precise	4=38 5=-37 6=25 8=-39
w:preciser	4=-28 6=48
w:precoce	2=55 4=-38
w:predisposed	4=-33
w:predisposition	2=59 4=-41
w:prefectorale	0=-31
w:prefecture	3=56 6=-28 8=-46
w:prefer	6=-40
w:prefere	0=-26 1=-35 4=50 5=-74 6=61
w:preference	1=42
w:preferences	6=56 7=-27
w:preferred	6=45
w:prefers	0=-44
w:pregnant	4=37 5=68
w:prelevement	2=41 3=-57 7=46 8=-37
w:premier	3=-54 4=-33 7=44
w:premiere	0=36 7=47
w:premiers	0=-26 6=50
w:premises	8=-47
w:premutation	2=36 4=-34
w:prenatal	2=28 4=-26
w:prend	1=-48 3=29 6=-37
w:prepare	0=29 8=-26
w:prepared	0=-33 6=-27 7=-31
w:pres	1=38 6=-30
w:presence	1=-65
w:present	1=45
w:presentation	5=-42 8=-62
w:presente	7=-32
w:presents	0=-31 4=27
w:preside	1=52 2=-41 7=44
w:president	0=-27 4=-25 6=25
w:presidente	0=-64 5=56
w:presidentielle	0=39
w:presidents	0=-58
w:press	0=-60 3=-37 5=-41 7=-52
w:presse	0=-48 1=-44 2=-52 3=-43 4=40 5=-46 6=-38 8=31
w:pressed	0=41
w:pression	3=54
w:pressure	0=-58 3=107 4=-33 8=-45
w:prestataire	0=-50 7=-34
w:preston	0=58
w:prete	3=-44 4=-26 5=31
w:pretend	0=-45 5=73
w:prevention	2=-28 5=-28 6=-29 8=-33
w:preventive	2=45 4=-46
w:prevenu	6=44 8=-33
w:previent	4=-35
w:previous	0=45 1=-49 3=-40 4=-34 5=-25 8=115
w:prevoir	1=26
w:prevue	2=45 3=26
w:price	8=-39
w:pride	4=-51
w:priest	0=-49 1=45 5=-29 6=-34
w:priesthood	6=40
w:primary	0=-43
w:prime	0=-75
w:primes	5=-47
w:principal	8=-26
w:principe	0=36 1=-54 5=67
w:principes	1=32
w:principle	0=27 5=-49 7=29 8=-29
w:principled	0=-26 1=-60
w:print	0=-80 1=-59 3=99 5=-29 7=-33 8=-38
w:printed	0=-30
w:printemps	6=35
w:printer	0=-42 6=-25
w:printers	1=-31 3=-30
w:printing	0=-50 1=-35 3=-29 7=-29
w:prints	3=42 4=-29 7=-41 8=-36
w:pris	1=-54 3=67 5=41 7=-36 8=-55
w:prise	0=-28 4=-55
w:prises	3=62
w:prison	0=-35 1=-27 2=-37 4=-60 5=-41 6=-51
w:prisoner	8=33
w:prisoners	0=26 8=-76
w:prisons	8=-53
w:privacy	4=-31
w:private	0=-30 5=25 8=-34
w:privee	1=41
w:privilege	1=-37
w:prix	0=-25 5=-38 8=-49
w:prize	1=-27 5=-32 7=-35
w:pro	0=157 1=-36 4=-37 5=-40 7=-75 8=-37
w:probably	7=44
w:probate	0=-28
w:probation	4=-62 8=43
w:problem	0=43 1=-27 4=70 5=-33 8=-54
w:probleme	4=46 7=25 8=-42
w:problemes	5=36
w:problems	4=48
w:procedure	3=-33 8=-28
w:proces	0=-26
w:process	0=-48 1=-26 4=-37 8=-25
w:proche	0=54 5=-33 6=-40 7=36
w:proctoring	3=32
w:procurement	1=-41 8=-50
w:procureur	8=61
w:produced	0=-34
w:producer	1=-33
w:product	1=-43 3=-25 6=-49 8=-35
w:production	0=-52 7=32
w:productions	2=-44
w:produit	2=-45 3=-41 6=-29
w:produits	0=-26 1=-46
w:professeur	0=-35 1=-29 2=-31 3=-41 8=-26
w:professeure	4=-30
w:professional	4=-33 6=38 7=-25
w:professionnel	3=-44 5=30
w:professionnelle	2=28 4=33 6=-68 7=-27
w:profil	1=-34 2=82 5=31 8=-69
w:profile	2=51 3=69 4=-38 5=-39 6=46 8=-37
w:profonde	0=-31 1=58
w:profoundly	4=53
w:programme	4=-33
w:progressive	0=-43
w:project	0=-32 3=-32 4=-69 7=-61
w:projet	3=-40 4=-40 5=26 6=-34
w:projets	0=-26 2=-31
w:prominent	0=25 7=-32
w:promiscuous	0=-34 1=-43 5=45
w:promotion	0=-28
w:prononcee	8=51
w:proof	3=-25
w:proofreader	1=-41
w:prop	0=-69
w:property	0=25 1=-25 8=-47
w:propre	2=39 8=44
w:propriete	5=-39 6=-35
w:prosecuted	8=64
w:prosecution	8=-44
w:prospect	0=-27 1=-25 7=25
w:prosthetic	4=39
w:prostituees	5=52
w:prostitute	5=42
w:prostitution	5=-60
w:protected	1=32
w:protection	0=-32 3=-32 6=-34 8=-53
w:protest	0=-66 1=-30 7=56 8=25
w:protestant	0=-46 1=-31
w:proteste	0=43 3=27
w:protester	0=67 3=-25
w:protesters	0=30 1=-30
w:protests	0=50 8=-72
w:prothese	4=50
w:protheses	4=-76
w:prothesiste	3=-45 4=-42
w:prototype	8=-31
w:proud	0=62 1=-46 2=-44 4=-29 5=-41 7=48 8=-25
w:proust	6=-45
w:prouve	2=26 8=25
w:provincial	1=90 7=-35
w:prud	6=29
w:ps	0=88 7=-85
w:psen1	2=63 4=-34
w:psychiatre	1=-39
w:psychiatrist	4=-40
w:pu	0=-51 3=28
w:pub	0=-43 7=-42
w:public	1=-58 3=-30 4=-50 7=27
w:publicitaires	0=-36
w:publics	0=-44
w:publie	1=61
w:publique	0=68 1=-37 5=31 7=-56
w:publiques	5=-57
w:published	0=-42 5=-33
w:publisher	0=-33
w:puceau	5=60
w:puis	1=-42 4=-56 5=-53 6=-25 8=68
w:pump	2=-33 4=37
w:punctual	0=48 1=-48 4=-34 5=42
w:pupil	0=-32 5=42 8=38
w:pupils	0=-55 4=-69 8=-67
w:purge	1=-25 8=83
w:purpose	1=32
w:purser	7=-26
w:put	3=-33 4=-32 7=-25
w:putin	0=33 1=-32
w:puts	0=41 1=26
w:python	1=-26
w:qa	1=-54
w:qinetiq	1=31
w:qlik	6=-57
w:qt	1=-33 4=-53
w:qu	1=51 4=-49 6=54 7=-45 8=-119
w:quaker	1=37
w:qualite	0=-25 1=-33 2=-42 3=40 5=-42
w:quality	1=-29
w:quand	1=-51 2=-28 3=25 4=-50 8=73
w:quantity	0=39 1=33
w:quarante	0=-35 2=-34
w:quarry	0=29 4=26 8=-55
w:quarter	4=-29
w:quartier	0=-33 1=-28
w:quashed	8=31
w:quatre	0=-47 6=-41 7=-45
w:quayle	4=57
w:que	0=-29 1=65 2=-38 6=67 7=-54 8=-32
w:quebec	8=-28
w:queen	1=-36
w:queer	0=-53 5=-27
w:question	1=68 3=-39 4=-27 5=-51
w:questioned	0=33 8=35
w:questionnaire	5=47 6=34 8=-33
w:questions	1=-32 6=-45
w:queues	0=-41
w:qui	0=37 1=42 2=-36 4=-28 5=-58 7=-31 8=-33
w:quick	0=-30 4=-57
w:quickly	0=-31
w:quiet	1=-36
w:quinze	2=-36 4=26 5=-30 7=-25 8=28
w:quit	0=-31 1=25 7=70
w:quite	0=57 1=34 4=-38 6=-35
w:quitte	1=66 2=-27 6=76 7=35 8=-46
w:quitter	4=50 8=25
w:quiz	8=-41
w:quotes	0=45
w:quotidien	0=-52
w:rabbin	1=32
w:rabhi	1=54
w:race	0=-54
w:races	7=-46
w:racism	0=51
w:raconte	1=-46 5=121 6=-30 7=-38 8=-41
w:radical	0=40 4=-39 5=-31 7=-33 8=-41
w:radie	1=34 8=37
w:radio	0=-35 1=-28 3=-42 4=-79
w:radiographer	0=28
w:radiographers	7=61
w:railway	6=-25
w:rainbow	6=-25
w:raise	0=-45
w:raised	1=28 5=-30 7=-46
w:raises	3=-26
w:raison	1=-38 7=34 8=34
w:raisons	1=60
w:rallied	0=-34
w:rally	0=35 1=-29 8=-32
w:ramadan	4=-30
w:ramp	0=-49
w:ran	1=-73 2=-74 3=-36 4=-75 5=-52 7=-31
w:rand	0=-28 1=62
w:randonnee	5=-40
w:rang	0=28 4=32 5=-36
w:range	0=-25 1=-29 5=-39 6=-48
w:rangement	8=-57
w:ranger	1=-27
w:ranks	7=31
w:rants	0=78
w:rao	8=82
w:rappel	2=-36 4=-62 8=53
w:rapport	0=-25 1=-29 4=-53
w:rapports	3=-25 4=-35 6=-33 7=-35
w:rare	2=38 4=-26
w:rate	0=-44 1=-68 4=38 7=-30
w:rather	2=-31 7=27 8=-42
w:rational	1=-35
w:rationalist	0=-59 1=61
w:rationaliste	0=-37 1=56 7=-27
w:ray	8=30
w:rayon	1=-55
w:rcn	0=-55 7=73
w:react	1=-30
w:read	0=25 1=-39 4=-36 5=39 6=-42
w:reader	1=-28 4=-31
w:readers	3=-57 5=28
w:reading	0=-50 1=27 3=-27
w:reads	0=65 1=72 3=-60 4=-29 5=-49 6=-40 7=-55 8=-33
w:ready	0=-48
w:realise	0=-35 6=-26
w:reason	1=37
w:reasonable	4=-33
w:reasons	0=49
w:rebellion	0=52 8=-25
w:rebuilding	8=-38
w:recall	0=63 3=-30
w:recel	8=50
w:recently	4=28
w:reception	1=-40 4=34 8=-34
w:receptionist	0=-30 1=-28 4=-61 5=-39 6=-25
w:recherche	6=-28 8=-32
w:reclamations	4=-40
w:reclame	0=72 1=31
w:recognise	7=41
w:recognised	0=-37 7=-42
w:recognises	8=-27
w:recognition	0=-39 7=-90 8=-34
w:recoit	5=-33
w:recombination	2=-30
w:recommandation	5=-38 7=-25
w:recommande	0=-28 3=-30 5=-42 6=-54 8=39
w:reconnaissance	3=-44 8=-33
w:reconnait	1=-32 3=41
w:reconnu	0=-37 3=-28 6=54 8=97
w:reconnue	0=-39 4=43
w:reconquete	0=76 7=-37
w:reconverti	4=27
w:record	1=-52 3=46 4=-34 5=-26
w:recorded	8=72
w:recordist	0=-29
w:records	0=-31 3=40 8=-36
w:recours	5=27 8=-35
w:recouvrement	8=-42
w:recovering	4=66 8=-39
w:recovery	0=-51 4=-29 5=51
w:recruiter	4=57 6=-32 8=-53
w:recruits	0=-28 7=34
w:recrute	7=-40
w:recrutement	0=25
w:recruteur	1=32 4=27 6=27
w:rectorat	2=-34
w:recu	0=-28 2=34 3=48
w:recuperation	4=-45 8=43
w:recuse	1=70 4=-32
w:red	0=102 1=-50 2=29 3=-25 5=-46 6=-30 7=-37
w:redacteur	1=-31 8=-37
w:redaction	0=-51 7=-25
w:redige	0=29 1=-34 2=-31 3=-30 7=-35
w:redundancy	0=-43 7=31
w:reeducation	4=-45
w:reels	6=-30
w:refait	1=-36
w:referee	0=25 1=-33 2=-32 7=-50 8=-45
w:reference	0=-48 2=-77 3=-42 4=56
w:references	0=-67 2=27 4=-77 5=-48
w:referendum	7=-36
w:referent	0=58 4=-38 5=60 6=-26 7=44 8=-25
w:referente	0=63 5=30 6=-33
w:refit	0=-47
w:reform	0=108 1=-28 4=-58 6=-28 7=-37 8=-49
w:reforme	0=-66 4=71
w:reformed	8=63
w:refugees	6=-37
w:refugie	0=46 4=-26
w:refurbishment	0=-34 8=-50
w:refus	0=-30 1=35 3=30
w:refuse	1=83 2=42 3=-71 5=-45 6=-31
w:refused	0=-41 1=36 3=51 7=29 8=-39
w:refusee	3=35
w:refusees	3=35
w:refuses	1=51 7=31
w:regalia	1=49
w:regard	1=-33
w:regarde	0=-48 5=30 7=-29
w:regie	7=-26
w:regime	0=29 4=-66
w:regimes	0=-29
w:region	0=-28 7=37
w:regional	5=33 6=-27
w:regionale	7=28
w:regionales	7=-42
w:regisseur	0=-51 1=-36 4=-25 5=37
w:regisseuse	5=-44 7=50
w:register	1=50 5=-57
w:registered	0=56 1=-38 3=26 4=75 8=-83
w:registrar	7=-31
w:registre	1=-47 3=26 4=-33
w:regle	1=26 2=-31
w:regrets	0=70
w:regrette	0=28 5=40
w:regular	5=79
w:regulator	0=-50 5=-27 8=-36
w:regulier	0=25 5=31
w:rehab	8=-37
w:rehabilitation	4=-40 8=56
w:rein	4=43
w:reincarnation	1=47 4=-41
w:reinstated	0=-30 7=27
w:rejected	4=44 6=62
w:rejects	1=107 3=76 4=-41 8=-51
w:rejetee	6=32
w:rejoindre	2=-30
w:rejoint	1=-34 4=-36 7=58 8=-45
w:relaie	0=40 5=-37
w:related	0=-26 4=46
w:relation	4=-31 5=64 6=-79 8=-36
w:relations	0=-78 1=-38 2=-33 3=-36 4=-54 6=-38 7=-39 8=-51
w:relationship	1=-29 4=-26 5=73
w:relationships	5=-42
w:relaxe	8=55
w:relaxee	8=57
w:release	1=-33 7=29 8=-30
w:released	0=-28 3=-32 4=-26 5=-25 7=-31 8=25
w:releases	6=-39
w:releve	1=32 3=-48
w:relevees	3=41
w:religieuse	1=-31 8=-39
w:religieux	1=-37
w:religion	0=-73 1=68 2=-26 3=-34 4=-35 5=-63 6=-40 7=-48 8=-30
w:religious	0=-62 1=-25 5=36
w:relit	1=37
w:relocate	0=-34
w:remain	0=74 4=-32 6=-26
w:remainer	0=66
w:remains	1=30
w:remand	7=-26 8=54
w:remarks	7=43
w:rembourse	8=30
w:remember	5=-32
w:remembers	0=33
w:remis	3=48 4=-49
w:remise	2=33
w:remission	4=60
w:remote	0=-35 4=-38
w:renaissance	1=-52
w:rencontres	5=-27
w:rend	0=25 4=60
w:renie	0=54
w:rennes	0=45 2=-30 5=-28 6=-49
w:renonce	5=40 8=-25
w:renouvellement	4=36 8=-39
w:renove	4=-36
w:rent	0=61
w:rentre	0=-29 4=81 5=-78 8=29
w:rentree	8=35
w:renvoye	5=-41 6=53
w:rep	0=-45 1=-35 4=-44 5=-26 6=-38 7=27 8=-25
w:repaid	1=-49
w:repair	1=-25 2=-33 5=-27
w:repas	0=-31 4=45
w:repenti	0=62
w:repertoire	0=-35
w:repete	0=-39 2=-30 4=34
w:replaced	0=-51 4=48 8=-35
w:replacement	1=46 7=-34
w:repond	4=35 7=27
w:report	0=-29 2=38 4=-45 5=-43 6=-27 8=29
w:reported	0=-48 4=-34 5=42
w:reporter	0=-48 7=-28
w:reporting	0=-35 5=-32
w:reports	0=-69 1=-47 5=55 7=-37 8=-27
w:reprend	7=25 8=-28
w:reprendre	0=27 3=38 4=25
w:reprennent	6=-33
w:representant	7=-28
w:representative	4=-33 7=-36
w:represente	7=34
w:represented	0=-72 7=63
w:represents	7=38
w:reprimands	8=31
w:repris	0=-97 1=-33 4=-33 5=-28 7=59 8=63
w:reprise	5=-29
w:reps	7=-32
w:republic	0=-36 1=-49
w:republicaine	0=-56
w:republicains	0=54 7=-85
w:republican	0=53 1=-30 7=-57
w:republicans	0=63
w:requested	3=27
w:required	8=-56
w:requires	1=-64 8=-48
w:reroofed	1=-51
w:rescues	0=-40 1=33
w:research	0=-67 1=-40 4=-30 7=-39 8=-39
w:researched	0=-40
w:researcher	1=-37 4=-43 5=-59 7=-54
w:reseau	0=-30 7=-29
w:reseaux	3=-36
w:reserve	0=-38 1=34 3=41 4=-53 5=48 7=-33
w:reservee	4=37
w:residence	0=-89 3=29 5=-37 7=-29 8=51
w:resident	0=-56 5=27
w:residents	0=-47 4=-36
w:resigned	6=-36 7=66
w:respect	1=67 5=-75 6=-25
w:respecte	4=-33
w:responsable	1=-54 3=-33 4=-40 5=-34 6=-26 7=31 8=-51
w:responsible	0=-25 5=-26
w:ressemblance	3=91 8=-46
w:rest	4=34 7=-26 8=-34
w:restaurant	1=-59
w:restaurants	1=-27
w:restaurateurs	5=56 6=-38
w:restauration	0=-34 1=36
w:restauratrice	0=-38 5=-42
w:restaure	1=-46 8=-49
w:reste	0=38 4=-28 5=-45
w:rester	0=-30 5=39 6=-39 8=-55
w:restored	0=-34 1=-53
w:restores	5=-50
w:restraining	8=54
w:restriction	3=-30 4=90
w:restructuring	1=-33
w:resultat	2=43
w:resultats	0=-25
w:retail	0=-31
w:retard	0=-26
w:retards	1=-44
w:retenu	3=-44 8=-28
w:retenue	7=-39 8=38
w:retina	3=-29
w:retinal	4=-44
w:retine	3=48 4=-85 8=-47
w:retinienne	3=31
w:retire	5=-28 8=54
w:retired	4=40 7=32 8=-30
w:retirement	4=-32 6=-54
w:retour	4=-27
w:retrained	3=-25 4=74
w:retrait	7=-40 8=49
w:retraite	6=-49 7=-27
w:retraites	6=50
w:retreat	1=-38
w:retrouve	2=53
w:rett	2=40 4=-44
w:return	4=-43
w:returned	8=-54
w:returning	0=-43 7=-28
w:returns	0=-36 1=-26 8=-25
w:reunion	0=-25 1=60 8=-39
w:reunions	1=-50 4=-99 5=-38 6=-56 7=76
w:reussi	0=30
w:reussir	8=-44
w:reuters	0=-37
w:revelation	1=35
w:revele	0=-33 5=-31 6=32
w:revendique	0=41 4=-32 6=29
w:revendue	5=-29
w:revenu	8=-26
w:revers	1=26
w:revient	4=49
w:revolution	0=-39
w:revu	2=-28
w:revue	0=-52 5=-27 8=-33
w:rewrote	2=-27 7=-30
w:reyes	6=29
w:rhume	3=26 4=31
w:rhythm	3=36
w:riant	0=-46
w:rien	0=-43 1=76 2=34 5=-59 6=-50 7=-30 8=38
w:rigging	0=-26
w:right	1=-53 2=-33 4=-79 5=-37 6=-66 7=-61 8=-48
w:rights	0=34 1=58 4=-49 6=-34
w:ring	0=-62 2=-26 4=88 7=-30
w:ringer	1=-29
w:riots	4=-40 8=30
w:risk	0=-53 2=56 3=-25 4=-29 5=-38
w:risks	2=45
w:risque	2=87 4=-43
w:rit	0=62 1=-27
w:rive	0=-50
w:river	8=-33
w:riverains	5=-27
w:rmt	0=-56
w:rn	0=88 1=-52 5=-56 6=-25 7=-40
w:road	0=48 1=-36 7=-25
w:rob	5=-26 6=27
w:robbed	2=-36
w:robes	5=-51
w:roche	0=31 4=-26
w:rock	0=-29
w:roissy	0=-37 6=27
w:role	2=-45 4=25 7=-30 8=-73
w:roll	3=-33 4=-26
w:roman	1=-31 5=-64 6=-33 8=-40
w:romance	5=-34 8=-56
w:romanciere	8=-38
w:romans	5=-48
w:rome	5=33 6=31 8=-45
w:roof	1=-64
w:roofs	4=27
w:room	0=-47 1=-40 5=-43 8=-31
w:rooms	1=-38
w:rope	1=-33
w:rose	4=-30
w:rosicrucian	0=-40 1=85
w:rosicrucien	1=51
w:rota	0=-42 7=-39
w:rotary	0=-40 1=-31 5=-27
w:rouge	1=-30 4=33 5=-57 6=-32 8=-35
w:round	5=29 7=-49
w:routiers	8=-26
w:roux	6=48
w:row	5=-27 7=42
w:royal	0=30 5=-35 6=-28
w:royaliste	0=68 2=-29
w:rqth	4=80
w:rspca	1=-33
w:rss	7=-49
w:rubrique	0=-50 1=49 4=-35
w:rudolf	1=25
w:rue	0=-61 1=-42 6=-30
w:rugby	0=-84 3=-48 4=53 7=-75 8=-27
w:ruiz	2=-54
w:rule	0=-30 1=59 8=-42
w:rules	0=-30 1=-40 6=49 8=-31
w:rumeur	3=-58 5=27 6=53 8=33
w:rumour	6=40
w:run	0=-57 1=-55 4=-62 5=-76 7=-36 8=42
w:runner	0=-60 2=-38
w:running	4=28
w:runs	0=30 2=-35 3=-33 4=-55 5=-30 6=54 7=-79 8=-30
w:rural	6=29
w:russian	0=32 1=-28
w:ruth	6=43
w:rwanda	0=68
w:rythme	3=38
w:s	2=25 4=-59 5=-33 7=-39
w:sa	0=-32 3=62 4=-30 8=-42
w:sabbatical	0=29
w:saboteur	0=-36 1=46
w:sacked	0=-48 7=81
w:sacred	1=53
w:sade	5=-31
w:safe	4=-26 6=40
w:safety	3=-27 4=-47 7=54
w:sag	0=-53 7=31
w:sage	5=-35 6=-67
w:said	3=-38 7=44 8=25
w:sailor	6=42
w:saison	3=-29
w:sait	2=47 3=-33 4=-38 5=40 6=-25 7=-25
w:sake	1=51
w:salaire	0=33 1=44
w:salarie	0=-31 1=-47 3=60
w:salaried	0=-54 7=-57
w:salariee	0=-38 2=-58 7=39
w:salaries	1=-32 4=-26 7=59
w:salary	0=-32
w:sales	0=-93 1=-46 2=-55 3=-73 4=-83 5=56 6=-37 7=-59
w:salesman	2=-43
w:salle	0=-43 3=33
w:salmon	2=-29
w:salon	5=42
w:salons	5=43
w:salvation	0=-29 7=-29
w:same	0=-37 5=-106 6=99 7=-47 8=-35
w:samedi	1=-27 4=-25 5=58
w:samedis	0=37
w:sample	1=-67 2=43 3=46 5=-33 8=-35
w:samples	1=26 2=-28 5=-29
w:sanctions	0=-57
w:sanders	0=33
w:sandra	6=36
w:sang	0=-31 1=-48 3=-26
w:sanger	2=-38
w:sanitaire	0=30 5=-25
w:sans	0=-48 1=42 3=-31 5=49 6=-35 7=-117 8=43
w:sante	4=-43 8=-39
w:sarah	6=-43
w:sas	3=38
w:sat	0=67 4=-29 6=-33 8=-62
w:saturdays	1=-31 4=-51 5=-25 8=-26
w:saudi	0=52
w:saved	4=-39
w:savent	6=35
w:savile	6=-26
w:saving	0=-39 5=69
w:savoir	0=47 1=-40
w:saw	0=-34 1=27
w:saxony	0=-36
w:say	2=-26 3=-52
w:saying	0=25 7=-32
w:says	3=-75 5=52 6=41
w:sc	8=-42
w:scaffold	3=-30 4=27
w:scan	0=-37 2=-49 3=140 4=-80 8=-30
w:scandal	5=54
w:scannait	3=36
w:scanne	3=58
w:scanned	3=32 4=-36
w:scanner	3=40 4=-34
w:scanners	3=-69
w:scargill	0=31 4=-42
w:scenariste	6=-46
w:scene	0=-48 1=-62 2=57 7=-47 8=-43
w:sceptic	0=38 4=-25
w:sceptical	1=-58
w:sceptics	1=-59
w:sceptique	1=26 8=-30
w:scheme	6=-28
w:schiphol	3=49
w:school	1=-31 2=-56 5=-72
w:schools	1=29 5=-38 8=-40
w:science	0=-65 5=-25
w:sciences	0=27 1=-58
w:scientist	1=-37
w:scientologie	0=-36 1=35
w:scierie	0=31 1=-25 6=-30
w:sclerose	4=44
w:scolaire	0=-48 6=-30
w:scolaires	5=-26
w:scoliosis	4=43
w:scooter	8=26
w:score	2=-28 3=37
w:scores	2=29
w:scotland	0=-26
w:scottish	1=39 7=28 8=-34
w:scout	0=-72
w:scouts	5=-27
w:screen	4=44
w:screening	0=-34 2=38 3=38 4=-63
w:screenings	4=-26
w:screenshot	0=29 5=30
w:script	1=-25
w:scrutin	1=-42
w:sculpteur	3=-28
w:sculptrice	3=-34
w:sdlp	0=45
w:se	0=30 2=-59 4=36 7=-45 8=-67
w:sea	0=-36 8=33
w:seamstress	0=-40
w:seance	7=-25
w:search	0=-32 1=-29 8=34
w:season	0=-38 6=-48
w:seasons	0=-62 1=40
w:seat	0=57 1=-29 4=-33 5=-51 7=-33
w:second	0=35 5=-41
w:secret	1=31 5=35 8=-52
w:secretaire	1=-31 2=-64 4=-48 6=-25
w:secretariat	0=-33
w:secretary	1=-25 3=-34 4=-54 6=-27 8=-48
w:secteur	3=-53 4=-28
w:section	1=44 8=-35
w:sectioned	4=29
w:sector	0=-47
w:secular	0=-41
w:secularist	0=-88 1=98
w:securite	0=-47 3=-57 4=-28 7=25
w:security	4=-32 8=-63
w:seduction	5=-36
w:see	0=-41 1=-28 4=65 5=41
w:seed	2=-26
w:seekers	6=-26
w:seeks	5=39
w:seems	0=32
w:seen	0=-25 1=-33 4=-31 5=55
w:sees	1=40 6=-51 8=-47
w:segolene	0=61
w:sein	0=-30 3=-34
w:seine	4=-36
w:seiu	7=70
w:seizure	4=51 8=-30
w:sejour	1=-28 4=-36
w:sejours	4=59 6=-37
w:sel	3=-29
w:selection	2=-30
w:self	4=25 8=36
w:selfie	3=74 5=-25
w:sell	0=45 3=-30
w:selling	2=-36
w:sells	1=-61 2=-25 3=-86 4=-31 5=-37 7=-48
w:selon	0=37 1=43 4=-29 6=30
w:semaine	0=-28 5=57 8=-40
w:semaines	0=28 4=72 5=-35 8=-35
w:semble	0=57
w:semences	1=-27
w:seminaire	5=59 6=49
w:seminar	1=-40
w:seminariste	1=37 6=50
w:seminary	1=26
w:senat	0=-80
w:sends	0=35 1=-41 5=35
w:seneca	1=33
w:senior	4=-35 6=27
w:sens	1=91 2=-46 3=-32 4=-38 5=-43 6=51 8=-47
w:sense	0=-35 1=64 6=-47
w:sent	1=-34 2=47 3=41 4=-57 5=50
w:sentence	0=-44 1=-34 4=-36 7=-29 8=39
w:sentences	8=-34
w:sept	5=33 8=34
w:september	8=-42
w:septembre	0=-26
w:sequelle	4=31
w:sequelles	4=34
w:sequence	2=-55
w:sequenced	4=-43
w:sequences	2=-45
w:sequencing	2=-38
w:sera	8=-53
w:serait	3=-75 5=-39 6=51 8=35
w:sergeant	0=-49 6=-31
w:serie	2=-29 4=-25 6=-71 7=-35 8=-30
w:series	0=-28 8=-31
w:serious	8=61
w:seriously	0=52
w:seropositif	4=71 8=-41
w:serrer	0=47 1=-38
w:sert	3=51
w:servant	0=-45 3=49
w:serve	0=-29 3=40 7=43
w:served	3=-38 4=-62 5=-61 6=-32 7=-32
w:server	1=-41 3=43
w:servers	0=-69
w:serves	7=28
w:serveur	1=-28 6=-34
w:serveuse	4=-58 5=51
w:servi	0=-41 1=44
w:service	2=-45 3=-34 6=-45 7=30 8=-106
w:services	0=-31 1=-26 7=-46
w:serving	1=-50 7=-32 8=107
w:ses	1=-35 2=51 3=40 4=-109 5=46 7=-61 8=-86
w:session	0=-49
w:set	0=-37 1=-57 3=32 5=-25 7=-40 8=50
w:sete	5=-58
w:sets	7=-33
w:settled	7=-32 8=-26
w:seul	4=35 6=-28
w:seule	0=-53 4=45
w:seulement	6=48
w:seven	0=-63
w:seventies	0=44
w:severe	4=48 7=-31
w:sex	0=-88 1=-45 2=-27 4=-94 5=42 6=49 7=-34
w:sexe	0=-28 4=-35 5=42
w:sexual	0=-57 5=61 8=-30
w:sexuality	5=-77 6=42
w:sexually	0=-25 5=44
w:sexuel	4=-35
w:sexuelle	2=-36 4=-39 5=43 6=-61 8=-30
w:sexuels	5=26
w:sfa	7=36
w:shadow	0=32
w:share	0=39 5=42 6=-30 7=-35
w:shareholder	0=-35
w:shareholders	0=-42
w:shares	0=53 5=-70
w:she	1=-51 8=-64
w:sheffield	0=-32
w:shelter	0=-55
w:sheriff	8=35
w:shift	0=-40 3=-34 4=-46 7=-36 8=-33
w:shifts	2=-39 6=-41
w:shipyard	0=-57 7=73
w:shirt	0=39 7=-36
w:shoot	0=-32
w:shop	0=-115 1=-97 2=-41 5=-74 6=-67 7=45 8=-37
w:shoplifters	8=-37
w:shoplifting	8=66
w:shoppers	1=-25
w:shops	0=-45 4=-31
w:short	4=-39 8=-38
w:shorter	0=-37
w:should	0=38 4=-67 7=-39
w:shoulder	4=76 6=-53
w:show	0=-64 5=-27 6=-26 8=-31
w:showed	2=52 4=-41
w:showers	0=-27 1=26
w:shows	6=-26 8=51
w:shrugged	5=46 6=-30 8=-44
w:shy	0=25
w:si	0=43 1=-42 4=-37 5=-25 6=55
w:sick	0=-33
w:sickle	2=34 4=-45 8=-33
w:side	4=28 7=-55
w:siecle	1=-43
w:siege	0=-44 1=-36 2=-49 5=-48 7=72
w:siemens	0=-33
w:sighs	0=31
w:sight	4=54
w:sighted	4=71
w:sigma	0=-34
w:sign	1=-37 5=-45 7=46 8=-49
w:signale	0=42 3=25
w:signalement	8=49
w:signalling	0=-26
w:signature	0=-37 1=-40 2=-58 4=-35 5=-29
w:signe	3=33 5=-44 6=31 7=-34 8=-30
w:signed	0=73 1=-56 5=-25 7=27 8=-36
w:signer	0=-30 3=31 7=39
w:signes	4=-28
w:signification	2=39
w:signs	0=-33 3=84 4=-43
w:sikh	0=-45 1=-29 4=-29
w:silk	1=33
w:simple	0=-38 4=-28 5=-40
w:simplicite	0=-29
w:simulation	1=91
w:since	2=-55 4=38 5=-58 8=46
w:singer	0=-33 1=93
w:single	1=-26 5=-49
w:sings	0=40 1=-43 6=-31
w:sinn	0=25 7=-28
w:siptu	0=-66 7=70
w:sister	4=25 6=-65
w:sit	0=43
w:site	0=-65 1=-84 2=52 3=29 4=-71 6=-53 7=-43 8=-27
w:sites	0=-48 4=-33 5=51 8=-37
w:sits	1=41 7=49
w:six	0=-101 1=-50 2=-25 3=-32 4=38 5=-99 8=-33
w:sixteen	1=-41 7=32
w:sixth	1=-29
w:sizewell	0=27 1=-47
w:skeptics	0=-46 1=49
w:sketch	5=58 8=-35
w:ski	4=59
w:sleep	2=-25 4=-28 6=-40 8=-28
w:sleeping	5=79
w:sleeps	0=-26 1=-30 4=-38 5=51
w:slept	5=76 6=-52
w:slides	1=-32 4=-30 6=-32
w:slip	0=38 6=-47 7=25
w:slipped	4=35
w:slogan	0=-60
w:slow	1=-51
w:small	0=-44 1=-32 6=34
w:smartphones	3=-30
w:smiles	2=-57 4=33
w:smoked	4=25
w:sncf	3=-26
w:snes	0=-49 1=-29 7=81
w:snj	7=34
w:snp	0=94 4=-27 7=-47
w:snuipp	0=-33 7=54
w:so	4=35 6=-27 7=-53 8=29
w:soap	6=-47
w:social	0=-39 1=31 5=-37 7=-25 8=-36
w:sociale	4=-31 5=25
w:sociales	7=-41
w:socialist	0=86 1=-78 5=-28 7=-31
w:socialiste	0=71 7=-76
w:socialistes	0=39 1=-37 8=-26
w:socialists	0=48
w:societe	3=35 7=-30
w:society	0=-103 1=38 2=-29 4=-38 5=-26
w:sociologist	0=-48
w:sociologue	5=-25
w:soeur	1=-59 2=39
w:soeurs	1=-71 2=53 6=-44
w:soft	0=78 3=-28 4=-42
w:software	0=-55 2=-42 3=45 6=-37 8=-29
w:soho	6=-58
w:soie	1=31
w:soignant	4=42
w:soignee	5=47
w:soigneur	1=-27
w:soins	3=-39 4=-25 8=54
w:soir	2=-34 3=-28 4=-33 5=38 6=-31 7=26
w:soiree	1=-34 5=-37
w:soirees	0=-49 5=52
w:soit	0=-27 2=35
w:sold	0=-66 1=-65 2=-29 3=-61 4=-31 6=-63 7=-32 8=-54
w:solene	6=87
w:solicitor	1=-27 7=-54
w:solidaires	0=-74 1=-32 7=121
w:solidarity	0=-41 7=76
w:solidarnosc	7=-45
w:solide	0=-43 4=40 6=-30
w:solipsist	1=59
w:solstices	1=36
w:solved	5=-33
w:some	0=60 1=-27 6=44
w:somebody	6=30
w:someone	4=-34
w:something	0=-43 4=74 5=-50
w:sommelier	0=57 1=-37
w:son	1=-49 3=63
w:sonore	3=-27
w:sons	0=33 2=38 4=-33 6=-52
w:sont	0=-32 1=-48 2=27 3=67 4=-56 5=-41 6=51
w:sophie	5=-28
w:sort	0=-25 4=52 6=60 8=53
w:sortait	6=39
w:sorti	8=50
w:sortie	5=-35 6=34
w:souches	2=36 3=-25
w:souci	8=-28
w:soudeur	0=-35
w:soudure	0=-31
w:souffle	6=48
w:souffre	2=42
w:souhaite	6=-29
w:soul	1=-36
w:soulevements	0=59 7=-39
w:souligne	0=56
w:sound	0=-62
w:soup	0=-44
w:soupconne	6=71
w:soupire	4=-26 5=51
w:source	3=-29
w:sourcing	1=-28
w:sourde	4=25
w:sourdough	0=41 4=-31
w:souriant	1=32
w:sourire	4=45 5=-26
w:souris	1=-44 3=28
w:sourit	0=-75 1=55 5=56 8=-41
w:sous	0=-71 2=-34 3=-26 5=44 7=-47 8=34
w:soutenu	0=33 6=34
w:soutenue	1=-51
w:south	0=37 1=-54
w:soutien	0=35 5=-29
w:soutient	0=42 6=-66
w:souvenir	4=54
w:souvent	1=-35 5=34
w:souverainiste	0=67 1=-49
w:soviet	7=-31
w:sow	3=37
w:spa	1=-52
w:spaces	1=-67
w:spain	2=-25 8=51
w:spare	0=29 5=-33
w:spd	0=59 1=-25
w:speak	8=49
w:speakers	1=47
w:speaking	0=-41 1=-38
w:speaks	2=-27 7=25 8=-48
w:special	0=29 2=-38
w:specialist	0=79 4=-67
w:specialiste	0=-49 1=-51 4=-43
w:specialite	4=-65
w:speciality	1=-32
w:spectacle	0=-29
w:spectrum	4=51
w:speech	0=51 4=-43
w:speeches	0=-41
w:speechwriter	0=-47
w:speed	0=-35 3=103 4=-41 5=-29 8=-38
w:spencer	1=-36
w:spends	1=34
w:spent	0=32 1=-35 4=42 7=31
w:spinal	2=47 4=-26
w:spinale	2=39 6=-28
w:spine	4=43
w:spiritual	1=-40
w:spite	4=65
w:split	2=-50
w:spoke	0=75 1=-51 7=-35 8=-49
w:spokesman	0=-46 7=46
w:sport	0=-78 4=-34
w:sportive	7=-28
w:spot	0=61 4=-41 8=-28
w:spreadsheets	4=-54 6=26
w:spring	6=-34 8=26
w:sprint	2=27
w:sql	7=-64
w:squad	8=-27
w:square	0=-41 1=70 4=-46 5=-50 6=-33 7=-54 8=-27
w:st	0=-49 1=26
w:stable	4=36
w:stade	1=-52 3=61 5=-26
w:staff	0=-85 1=-48 2=-30 5=-36 7=-37
w:stage	0=-56 1=31 3=-28 5=-72 6=-26 8=-33
w:stagiaire	2=-50 5=57 6=-40
w:stagiaires	0=-44
w:stairs	4=37
w:stall	2=-38 8=-38
w:stammer	4=44
w:stand	0=32 1=-70 5=-25 7=-54
w:standard	3=-43 7=-49 8=-50
w:standardiste	1=-35 4=-37 5=49
w:standards	0=-27
w:standing	1=31 7=30
w:stands	1=25 5=40
w:star	0=39 1=33 3=-36 4=-47
w:starbucks	0=-30 7=39
w:starmer	0=29
w:start	0=-44 1=-55 5=-63 6=-31 7=-44 8=-30
w:started	7=50
w:starts	4=39 8=-45
w:state	0=74 1=-42 5=-43 6=-27 7=-35
w:statement	1=27
w:states	6=39
w:statins	4=38 8=-38
w:station	0=-81 4=27 7=-42 8=39
w:stations	0=43 4=-52
w:statistician	8=-25
w:statistics	0=-27 1=34 8=-36
w:status	2=46 4=-57
w:statut	2=32 4=-32 6=-25
w:staunch	0=65 7=-48
w:stay	0=-47 1=-39 6=-44 8=-29
w:stayed	5=-25
w:steady	2=-26
w:steel	5=-33
w:steering	0=47
w:stein	0=33
w:stephane	2=-29 5=-27 6=66
w:steward	0=-69 1=34 2=-25 3=-41 4=-39 5=-40 8=-29
w:stewards	7=29
w:sti	4=-33
w:stick	4=30
w:stickers	0=34
w:still	0=28 1=59 2=-44 4=-40 5=-34 6=-40 7=-55 8=-62
w:stock	0=-51 1=-42 3=47 4=-25 8=34
w:stockroom	0=50
w:stoic	0=-26 5=-45
w:stoical	1=-40
w:stoicien	1=75
w:stoicism	0=-26 1=26
w:stoics	1=-28
w:stoique	1=-28 5=-30
w:stole	8=64
w:stolen	8=-27
w:stone	1=-46 4=30
w:stonewall	6=-30
w:stood	1=-30 4=-28
w:stop	0=51 1=-41 4=56 5=-25 7=-25 8=36
w:stopped	1=31 4=37 8=-27
w:storage	3=34
w:store	1=61 5=-51 8=-35
w:stored	2=34 3=29 4=-31
w:stores	0=-40
w:story	5=61
w:straight	0=-38 1=-45 4=-52 5=-62 6=-33
w:strangeways	8=28
w:strasbourg	1=-25 5=-28
w:stray	5=55
w:street	0=-57 1=-38 7=-30 8=-27
w:stress	1=-26 2=-37 4=42
w:stressed	0=28
w:strict	0=-25 1=54
w:strike	0=33 1=-28 3=-26 4=-35 6=-27 7=-28 8=-45
w:striking	7=28
w:strip	5=-44
w:stripped	5=-54
w:stroke	4=-42
w:strokes	0=-42 4=72 8=-26
w:strong	8=-80
w:stronger	6=-52
w:stroud	1=-51 7=-28
w:struck	4=-30
w:stubborn	1=-33
w:stuc	0=-40 7=55
w:student	0=37 3=-33 4=-67 7=-65 8=29
w:students	1=-28 7=-70
w:studied	1=-31 2=-25
w:studies	1=-51 6=-33 7=-58 8=-60
w:studio	3=-43
w:study	0=26 2=38 4=-72 6=-31
w:styal	8=35
w:style	1=-33 3=-48 4=-63 8=-43
w:subject	0=-35 1=-34 6=-28
w:subjects	8=-36
w:subs	0=-30 7=63
w:subscribes	7=30
w:subscriptions	7=-44
w:succes	5=30
w:sud	0=-90 4=-41 6=-30 7=88
w:sued	8=-30
w:suffered	1=-33 8=-39
w:suffering	1=29
w:suffers	1=-42
w:sugar	0=-52
w:suicide	0=-30 4=41
w:suing	3=34 4=-25 5=42
w:suis	1=71 5=-60 6=68 7=-45
w:suisse	2=40 8=-35
w:suit	0=-50 1=50 3=-44 5=-26 6=-33 7=-50
w:suite	0=-50 1=-34 5=-32 8=27
w:suits	1=-25 4=-30 6=-28
w:suivi	0=-42 3=-51 6=73 8=77
w:suivie	1=-30 4=74 5=31 6=-68
w:sujet	4=-32
w:summer	1=-30 3=-40 8=-41
w:summers	0=-46
w:sunday	0=32 1=36 4=-25 5=-25 7=-50
w:sunny	6=-61
w:superb	8=31
w:superieur	6=28
w:supernatural	1=38
w:superstition	1=31
w:supervised	0=-31
w:supervisor	1=-59 4=55 6=-41 8=-30
w:suppleante	0=47
w:supplier	0=-63 1=36 5=35 8=-32
w:supplies	0=-26 3=-32
w:supply	0=-42
w:support	0=37 1=-27 5=-45 6=-47 7=-71
w:supported	4=-62 8=45
w:supporter	0=84 1=-36
w:supporters	0=-29
w:supports	8=-28
w:suppose	3=-32
w:suppression	3=50
w:sur	2=-42 4=-99 6=27 8=-69
w:sure	3=-44
w:surete	1=25
w:surgeon	4=-48
w:surgery	0=-47 4=-50
w:surpris	5=96 6=-80
w:sursis	3=-25 8=62
w:surveillant	0=-32 7=65 8=-46
w:surveillants	8=-45
w:survey	0=-29 1=-26 6=36
w:surveyor	1=56 3=-32 4=-62 5=25 6=-40 7=-60
w:surveys	5=-39
w:suspected	4=36 8=53
w:suspendu	0=50 4=-27 8=41
w:svelte	1=-39
w:svt	2=-30
w:swap	5=45
w:swapped	8=-29
w:swear	1=46 8=-29
w:swears	0=55
w:sweden	7=-40
w:swedish	0=-27
w:swimming	1=30
w:swindon	0=-29 7=36
w:swing	5=-50
w:swinger	5=26
w:swingers	0=-27 5=54
w:switchboard	7=-28
w:switched	0=28
w:sworn	1=51
w:sympathie	0=52 5=-35
w:sympathies	0=74
w:sympathisant	0=27 7=-26
w:symptoms	4=-35
w:syndic	7=-115
w:syndical	0=-46 7=42
w:syndicale	0=-73 7=102
w:syndicales	7=43
w:syndicalisme	7=-25
w:syndicaliste	0=-29
w:syndicat	0=-87 3=-29 4=-36 5=-39 6=-34 7=75 8=-67
w:syndication	7=-82
w:syndicats	7=-54
w:syndique	7=117
w:syndiquee	7=59
w:syndiquer	3=-28 7=47
w:syndrome	2=45 4=-36
w:system	0=-67 3=33 4=-40 7=-59
w:systeme	1=-27 3=83 4=-33 5=-31
w:systems	1=-31 3=-34 7=-29
w:t	3=-25 4=29 5=45 6=32 8=-76
w:tabac	4=-33
w:table	1=-56 3=-48 5=41 6=46 7=-49
w:tableau	0=-31
w:tableaux	0=-25 6=-35
w:tablet	3=79 4=-50
w:tablets	4=76 8=-36
w:tablette	3=77
w:tablier	1=29
w:tabloid	4=-26 6=33
w:tact	5=34
w:tag	0=-61 4=-25 8=89
w:tagged	4=-26 8=41
w:taille	0=-26 3=-47
w:tailleur	1=-29 6=-39
w:tailor	6=-25 8=-27
w:take	1=-28 4=84 6=-50 7=-25 8=-36
w:taken	0=-74 2=55 3=89 4=-75
w:takes	2=-30 4=79 6=-46 8=-43
w:talent	8=-36
w:talk	0=-47 1=-47 4=-41 5=-33 7=-25
w:talking	0=-46 1=49 6=-25
w:talks	4=49 7=-88
w:tamil	0=27
w:tanker	0=34
w:tant	6=-25
w:tante	4=29 6=-91
w:taoist	1=45
w:tapage	4=-25 8=38
w:tape	0=-39 3=29 4=-70 5=33
w:tariffs	5=-28
w:tart	5=-25
w:taste	0=-29 1=-30 2=-29 8=-50
w:tate	3=-37
w:tatoue	1=41 6=32
w:tattoo	0=-31 1=52
w:taught	0=-82 1=-30 5=-51 6=-32 7=31 8=-58
w:taulard	8=59
w:taule	8=53
w:taux	3=41 4=54
w:tax	0=96 4=-53 5=-57 7=-62
w:taxes	8=-29
w:taxi	3=39
w:tay	2=27
w:tbilisi	0=32 7=-34
w:tdah	4=40
w:tea	0=46 5=-32 7=-37
w:teacher	0=-72 1=-78 2=-28 4=-25 5=-41 8=34
w:teachers	0=-49
w:teaches	1=-37 4=-35 7=-52 8=-49
w:teachings	1=90
w:team	1=-81 2=-51 3=-35 4=-93 5=-37 6=53 8=-94
w:teams	0=-39 1=-30
w:teamster	7=52
w:teamsters	0=-42 2=-32 7=39
w:tear	0=28 7=-26
w:technician	1=-60 2=-52 4=-42 7=-33
w:technicien	7=-43
w:technicienne	3=-35 7=-25
w:technique	0=-62 7=44 8=-44
w:teenager	8=72
w:teetotal	0=53
w:telephone	2=-43 8=54
w:telephonique	0=-34
w:telethon	0=-39 5=-27
w:teletravail	4=33 5=-26
w:tell	0=32 4=-33
w:tells	0=78 1=-32 2=38 4=-35
w:temoin	8=-35
w:temp	0=-60 5=51 7=-32
w:template	3=61
w:temple	1=-57
w:temps	3=-39 4=44 5=-39 7=-36
w:ten	1=-55 3=88 4=63 5=-47 6=-36 8=-51
w:tenace	2=-27
w:tenait	6=30
w:tenants	0=46
w:tendance	1=36 5=-27
w:tender	1=-33 3=-25
w:tenders	8=48
w:tenir	4=29
w:tennis	0=-63 5=-27 8=-25
w:tenor	3=-33 4=-34 6=37
w:tension	4=-55
w:tenu	1=-34 4=-47 7=29 8=-40
w:tenue	1=-54
w:term	7=-30
w:terms	0=-28
w:terrain	6=-53
w:terre	0=39 7=-39
w:territorial	5=-26
w:test	0=-110 1=-62 2=176 4=-52 5=-87 6=-80 7=-50 8=-61
w:teste	1=-63 2=64 3=-25
w:tested	0=-31 1=-55 2=112 4=-41 8=-42
w:testee	2=28
w:tester	0=-33 2=-51 7=-28
w:testeuse	3=-27
w:testified	8=-43
w:testing	0=-38 1=42 2=-67 4=-41
w:tests	2=-72 4=-67 6=-26
w:tete	0=42 6=-30
w:tetu	4=-25
w:texas	0=51 7=-57
w:text	3=-26
w:tgwu	0=-44 7=33
w:thai	4=-66 8=39
w:thalassaemia	2=50 4=-43
w:thales	1=35
w:than	2=54 3=-34 4=58 5=28 6=-32 8=-62
w:thanet	0=37 7=-35
w:thank	1=-38 8=-25
w:thanks	0=-76 7=71
w:that	1=52 6=31 7=-62 8=-54
w:thatcher	0=49
w:thatcherite	0=57
w:the	2=-25
w:theatre	0=-34 1=-25 3=-26 5=-65 6=-69 7=-25 8=-39
w:theft	0=94 1=-53 4=-38
w:thefts	8=31
w:their	2=-57 3=-44 4=35 5=44
w:theist	1=54
w:them	0=-25 1=-75 2=-57 3=30 4=-68 5=64 8=-63
w:then	0=25 1=44 3=-46 4=70 5=-70 6=-72
w:theorie	6=-29
w:theory	0=-26 1=-67
w:theosophical	1=54
w:theosophist	1=54
w:therapie	4=-53 5=30 6=28
w:therapist	1=-25 4=-87 5=-35 8=-29
w:therapy	2=-40
w:there	0=-89 2=-25 3=-45 4=-41 8=54
w:therefore	4=-48 6=-27
w:these	0=26 1=-27 3=-42 5=-71 6=-76 7=-36
w:thesis	0=-33 1=-77 5=-37 6=-25 7=-32 8=-31
w:they	0=-31 1=30 3=39 5=67 8=-43
w:thick	4=29
w:thief	8=-48
w:thierry	6=47
w:thieves	8=-61
w:thing	0=-30 1=53 4=-39 8=-39
w:things	0=-25 4=29 8=38
w:think	5=-29 6=46
w:thinking	1=-45
w:thinks	0=37 1=72 2=-38 3=-29 5=-55 8=-89
w:third	2=-27 4=-35 5=-36 6=-34 8=-27
w:thirties	0=58 6=46 8=-41
w:thirty	4=-29 8=26
w:this	0=62 7=-49
w:thoreau	1=60 8=-30
w:those	6=-28 7=28
w:though	0=31 4=-25 5=-25
w:thought	0=-27 4=36
w:thousands	2=-27
w:three	0=-43 1=-92 2=-30 3=-27 5=62 6=-55 7=32 8=-31
w:threesomes	5=42
w:threw	0=93
w:thrombose	2=35
w:through	2=-25 3=-47 5=39 6=-29 7=33 8=-35
w:thrown	0=25 7=30
w:thumb	0=-32 4=-42
w:thumbprint	3=80
w:thursday	1=58 4=-27
w:thursdays	4=60
w:thyroide	4=34 8=-30
w:ticked	6=26 7=-25
w:ticket	1=-38 3=27 5=-36 7=30
w:tickets	0=-39
w:tidy	0=65
w:tied	1=-35
w:tiennent	5=-40 8=-41
w:tient	1=63 4=-45 6=-48 7=-26
w:ties	0=56 4=-28
w:till	4=-27 5=-28 6=-46 8=94
w:timbres	7=-55
w:time	1=-31 2=-59 3=-43 4=27 5=-55 6=-88 8=76
w:times	1=-33 6=-46
w:tips	1=60 3=-36
w:tire	0=-38 8=79
w:tired	4=-71 6=28
w:tissue	2=56 3=-53
w:title	0=-48
w:titles	4=28
w:titre	4=-60
w:to	0=27 2=-41 3=-44 4=-26 8=-46
w:today	0=-32
w:together	0=-29 5=65
w:toilettes	4=27 5=26
w:told	0=42 3=-36 4=27 5=31 8=-34
w:tolstoien	1=32 4=-50
w:tom	4=42
w:tombe	0=-26 5=-26
w:tomorrow	0=78 8=-32
w:ton	0=-28
w:too	0=-54 2=35 3=40
w:took	0=47 1=-43 3=40 4=-30 6=-64
w:tooling	1=-44
w:toolmaker	1=-25
w:top	7=-28
w:topic	0=-31
w:tore	0=33 7=-32
w:tories	0=34 1=-37 3=-33 4=-43 7=-32
w:tory	0=72 1=-90 3=-49 4=-34 6=-45 7=-56 8=-36
w:tot	0=-33 1=-31 4=27
w:total	4=45
w:touch	1=-62 3=-28
w:touche	4=-66 5=80 6=-76 8=-32
w:toujours	1=-31 3=25 4=46 5=-45
w:toulouse	2=-41
w:tour	0=-40 1=-69 2=-48 6=-30 8=-35
w:toured	5=-34
w:tourne	1=-29 5=37
w:tourner	0=-35 8=48
w:tourniquets	3=-31
w:tours	0=-65 1=-46 5=-35 6=-55 7=39
w:tous	1=-42 3=36 4=-77 8=-37
w:tout	2=-30 3=-37 4=-46 5=26 8=-37
w:toute	0=-25 1=103 6=-70 7=-34 8=-52
w:toutes	2=-38 5=-34 6=37
w:tower	1=-25
w:town	1=-40 2=-47 3=-33 4=-33 6=61
w:toye	1=-29
w:toys	5=-50
w:tp53	2=-35
w:tracabilite	2=-26
w:trace	3=27
w:tracte	0=27
w:tracts	7=-60
w:trade	1=-99 2=-45 3=-43 4=-29 5=-34 7=-40 8=-35
w:trader	3=-27 7=-51
w:trades	0=-54
w:trading	2=-56
w:traduit	0=-26 6=-37
w:traffic	1=-40
w:trafford	0=25 7=-32
w:trail	0=38
w:train	4=28
w:trained	0=-55 1=66 2=-49 3=-45 4=-35 5=-61 6=-34
w:trainee	1=-25 4=-42 5=73 8=-56
w:trainees	0=-67 1=-71
w:trainer	1=-27 4=-31 7=-25 8=-26
w:training	4=-36 8=-43
w:trains	0=31 5=-69
w:trait	1=-28 2=57 4=-73 5=-44 6=-27
w:traite	4=35
w:traiteur	1=-58 5=53
w:traits	3=-54
w:tranche	0=-28
w:transaction	7=-38
w:transfer	2=-26
w:transhumanism	1=42
w:transhumanist	0=-30 1=89 4=-35
w:transit	8=-28
w:translated	1=-50 8=-37
w:translation	1=-47
w:translator	1=-37
w:translocation	2=79
w:transmis	2=-40 4=25
w:transmission	2=-58
w:transparency	0=-45
w:transplant	0=-59 1=-30 4=55
w:transports	4=37 7=-46
w:travail	3=-45 6=-83
w:travaille	0=-61 2=-34 3=38 4=-71 5=-74 8=-48
w:travailler	0=27 4=25
w:travailleur	3=-40 4=67
w:travailleuse	4=46
w:travaux	8=53
w:travel	3=-25 4=54 8=-29
w:treasurer	1=48 4=-35 7=48
w:treated	4=93
w:treatment	0=-55 4=55
w:tree	0=-37
w:trees	0=-31
w:tremblement	0=-25 3=-33 4=66
w:tremor	0=-25 4=29
w:trente	8=-45
w:tres	0=45 1=-35 4=-31 5=56 6=-27 7=43
w:tresorier	1=-32 6=-32 7=-71
w:tresoriere	0=43
w:tri	0=-45
w:trial	0=-57 1=-27 3=36 4=-45 7=-38
w:trials	2=-41
w:tribunal	0=-85 3=-34 4=-58 5=29
w:tribunals	7=-30
w:tribune	0=39
w:tried	0=-38 4=62 7=33 8=-38
w:trips	7=-29
w:trisomie	2=-43 4=47
w:trisomique	2=-29 4=33
w:trois	0=-90 5=71 6=-102
w:troisieme	0=-25
w:trompait	5=35 6=-51
w:trompe	0=-26 6=-84
w:trop	5=-31
w:trotskiste	0=53 5=-27
w:trotskyist	0=50 4=-57
w:trou	4=48
w:trouble	0=-31 1=-32 3=40 5=-33 8=64
w:trouve	0=-54 1=35 2=59 3=-30 4=-36 5=36 6=28 8=-27
w:trucks	7=-51
w:trump	0=70 4=-51
w:truro	4=-25
w:trust	0=-53 1=-55 4=-42 5=-40
w:trustee	7=48
w:try	0=-37 2=25 4=-31
w:tssa	7=61
w:tube	2=54 3=-31
w:tuesday	1=45 4=51 7=-32
w:tuesdays	1=34 4=36
w:tuition	0=31
w:tumour	4=27
w:tune	0=65 3=-27 6=-54
w:tunis	0=33 8=-30
w:tupe	7=-75
w:turkey	0=-50 4=-35 8=63
w:turkish	0=39 8=-47
w:turn	0=-28
w:turned	1=50 4=-29
w:turner	2=43
w:tutor	0=-32
w:tv	0=-44
w:tweet	0=29 8=28
w:tweets	0=52 8=-33
w:twelve	4=-31 5=-35
w:twenties	0=55 6=-31
w:twenty	0=-54 1=36 3=-32 4=32 5=-32 8=39
w:twice	1=-25 3=40 5=-38 6=-31 7=26
w:twickenham	7=-40
w:twins	2=-32 4=33 6=49 7=-27
w:twitter	0=38
w:two	1=-40 4=30 5=38 6=29 7=-44 8=26
w:typage	1=-26 2=28
w:type	1=-68 2=67 3=-62 4=87 6=32 7=-25 8=-44
w:typed	0=-33 2=50
w:typeface	1=-64
w:types	3=-41 4=71 8=-35
w:typing	3=61 4=-32 5=42 7=-28 8=-26
w:typist	0=-27
w:typography	1=-33 5=-42
w:uaw	0=-76 7=85
w:uber	3=35 5=-36
w:ucatt	0=-43 7=25
w:ucu	0=-84 7=90
w:udb	0=40 7=-33
w:udi	0=93
w:ueda	1=65
w:uganda	5=-29 6=25
w:uk	3=-29 4=-39 7=-27
w:ukip	0=71 1=-33 7=-57
w:ukraine	0=45
w:ukrainian	1=-34
w:ulster	0=67 7=-77
w:ump	0=50 7=-32
w:un	1=-34 3=-44 4=34 5=25 7=-79
w:unaligned	0=47
w:unbeliever	0=-25 1=70
w:uncle	1=25
w:under	2=-33 3=-34 6=-37 7=-65 8=30
w:understand	2=-26 5=27 7=-34
w:understood	1=26 2=29
w:underwriter	4=-42
w:undetectable	4=42
w:une	0=-39 3=-61 4=28 7=-66
w:unef	7=-43
w:unfaithful	5=60 6=-46
w:uniforms	5=27 8=-46
w:union	0=-65 2=-83 3=-93 4=-119 5=-102 6=-78 7=59 8=-102
w:unionise	0=-31 7=36
w:unionised	0=-138
w:unionist	0=51 7=-32
w:unionists	0=53 7=-62
w:unions	0=-96 1=-53 3=-29 4=-36 7=52
w:unis	0=-34
w:unison	0=-83 7=53
w:unit	0=-31 1=-30 4=-42
w:unite	0=-107 1=-45 3=-39 4=-47 5=-43 6=-32 7=95
w:united	1=-41 7=27
w:units	1=-35
w:unity	0=78 1=-27
w:universite	1=-31
w:university	5=-57 7=-40
w:unna	0=77
w:unpaid	0=71 1=26 8=31
w:unprompted	6=41
w:unsa	0=-78 2=-36 7=121
w:unspent	0=-27 1=-62
w:until	0=-33 1=-37 2=-30 3=-35 5=-25 7=-57 8=42
w:up	1=51 2=-43 3=-31 6=-57 7=38
w:upheld	5=35 8=-29
w:ups	1=-67 5=-26
w:urbanisme	0=35
w:urnes	0=-26
w:us	1=-55 2=-34 6=-30 7=-35
w:usage	3=-32 4=39 8=32
w:usdaw	0=-28 7=45
w:use	4=-29 8=-25
w:used	0=68 2=-25 4=-53 5=32 6=61 7=-39 8=-29
w:user	0=-58 3=26
w:uses	0=-33 4=104 6=-26 8=-77
w:usher	0=-57 1=39 8=-27
w:usine	0=-31 4=-65 5=-25
w:usufruit	5=-27
w:utah	6=36
w:utile	3=-28
w:utilise	4=47 5=32
w:utilitarian	1=30
w:utilitarianism	1=-41
w:utrecht	0=47
w:v	2=43
w:va	0=27 1=-39 4=61 5=58 6=-46
w:vacancy	0=-55 4=-30
w:vaccinated	4=74
w:vaccination	4=-48
w:vaccine	0=40 4=-37
w:vaccinee	2=-36 4=71
w:vaccins	4=49
w:vacuum	0=-33
w:valable	3=-31
w:valerie	0=65
w:valeurs	1=-30 3=42
w:valid	3=-38
w:valu	0=36 5=-40
w:value	6=41
w:values	1=45
w:valve	4=42
w:valves	0=-30 4=-42 7=-29
w:van	2=-49 4=-72 5=-40 6=-30
w:vance	8=28
w:vandalism	8=27
w:vannes	4=28
w:vante	3=-37 5=67
w:variant	4=-45
w:variantes	2=-35
w:vat	8=55
w:vault	3=36 5=-39
w:vaut	5=-46 6=-25
w:vax	0=82
w:ve	0=44 5=53 6=-29
w:vecu	6=25
w:vegan	0=-75 1=31 4=-45 5=-61 6=-44 8=-55
w:vegane	5=-32
w:veganism	1=62
w:veganisme	1=40
w:vegans	1=-28
w:vegetal	1=-28
w:vegetale	2=-53
w:vegetarian	0=30 1=-47 4=-26
w:vegetarien	0=-28
w:vehicule	1=-29
w:vehicules	3=-33
w:veille	8=-41
w:veilleur	5=32 8=-42
w:vein	0=-30 3=59
w:veineux	3=38
w:velo	0=-58 5=-26 7=56
w:velos	8=29
w:vend	0=-55 1=-52 3=-62 4=-28 5=44 6=-41
w:vendait	0=36
w:vendeur	1=-36 2=-26 3=-40 4=-58 5=40 6=-39 8=26
w:vendeuse	3=-54 5=-37 8=-27
w:vendor	0=-33 1=-59 3=30
w:vendre	5=-25
w:vendredi	0=-31
w:vendu	1=28 2=-45 4=-51
w:venerable	1=60
w:venezuela	0=31
w:venir	6=-26
w:vente	2=-55
w:ventes	5=-37
w:venu	5=-30
w:venue	0=-32 6=37 8=31
w:ver	7=48
w:verbal	8=-31
w:verdict	8=-34
w:verification	5=-31
w:verifie	2=25
w:verifiee	3=-61 8=41
w:verifier	3=-31
w:vermeer	8=-35
w:vermont	0=28 1=45
w:vers	0=-27 4=25
w:verse	2=26
w:vert	0=-76 3=-59 4=50 5=-48
w:verte	3=-43 4=-39
w:verts	0=27
w:very	0=41 5=-29 7=26
w:vessel	3=34
w:vet	1=-60
w:veterinary	4=-25
w:veut	2=-29 3=35 4=-73 5=80 8=-40
w:veuve	4=-37
w:vfs	3=30
w:via	7=-28
w:viande	1=41
w:vicar	0=-25 1=39 6=-27
w:vice	0=-57 5=46 6=-32 7=34
w:victim	7=26 8=-90
w:victime	6=31 8=-66
w:victimes	8=-50
w:victoria	0=-27
w:victorian	1=-35
w:vidal	6=-33
w:video	2=-46 3=49 4=56 6=-62 7=-26 8=-46
w:videographer	1=-33
w:videos	5=81
w:vie	0=-46 1=78 2=-54 3=-42 4=-86 5=115 6=-50 7=-39 8=-57
w:vieille	0=41 1=42
w:viendra	6=37
w:vient	1=59
w:vierge	1=-25
w:vieux	5=-34 6=48 8=-25
w:view	0=29 1=-54
w:views	0=36 5=-28 7=-60
w:vigile	3=-37 4=-48 8=68
w:vigne	2=-46 4=-49
w:vigneron	0=-43
w:vignerons	7=-46
w:village	1=-35 4=-29 5=32 6=51 7=-45
w:ville	0=-50 5=32 6=-28 8=-26
w:vingt	8=-35
w:vins	0=-40 7=-44
w:violence	1=80 8=-88
w:violences	1=-25 5=-26
w:violent	4=-34 8=26
w:viral	4=-35
w:virgin	0=-35 5=29
w:virginia	5=-42
w:virginity	5=54
w:virus	4=-26
w:vis	4=31
w:visa	0=-69 1=-62 2=-50 3=-28 4=-80 5=-53 6=39
w:visage	0=-49 1=-44 3=66 4=-37 5=-47 6=-30 7=-25 8=-37
w:visages	3=-36
w:vise	0=-34 4=30 5=-29 6=-43 8=51
w:visio	5=-32 8=45
w:vision	0=-29 3=-29
w:visit	3=26 4=34
w:visite	4=45 5=-36 8=-29
w:visiteuse	4=-63
w:visits	5=43 6=-26
w:visually	0=-28
w:vit	0=-41 2=-111 3=-43 7=-31 8=-64
w:vivant	1=-26
w:vivent	6=32
w:vivisection	0=-63 1=64
w:vivre	5=-27
w:vocal	3=34 4=-29
w:voeu	1=44
w:vogel	3=-27
w:voice	0=-36 1=-25 2=-42 3=25 4=-45 5=-45 6=-68 7=-38 8=-47
w:voiceprint	3=48 8=-25
w:voila	1=-39 6=33
w:voile	8=-38
w:voisin	5=37 6=30
w:voisinage	2=33
w:voisine	6=30
w:voit	1=38 4=31
w:voiture	0=-46 1=44 3=-28 6=40
w:voitures	8=33
w:voix	0=-149 1=-37 2=-30 3=32 4=-52 5=-43
w:vol	0=-45 4=-50 5=-40 8=40
w:volage	1=-25 5=69 6=-57
w:vole	0=-29 1=-25 5=-25
w:voleur	3=34
w:volontaire	1=26
w:volt	0=40 7=-42
w:voltaire	1=32
w:voluntary	0=-49
w:volunteer	0=77 1=-46 2=-30 3=-30 4=-56 5=-28 6=-33
w:volunteers	1=-25 4=-26
w:votait	0=33 2=-39
w:vote	1=-57 2=-25 3=-35 4=-83 5=-75 6=-66 7=-29 8=-52
w:voted	1=-57 2=-26 5=-34 6=-26 7=37
w:voter	0=52
w:votes	0=39 1=-59 4=-40 7=-69
w:voting	1=-58 5=-37
w:votre	3=30 5=27 6=-29
w:voulu	3=65 4=-56 7=26
w:vous	6=52 8=-41
w:vow	5=31
w:vows	0=-33 1=53
w:voyage	4=-33 5=56
w:voyages	1=-41 4=40 8=-26
w:vrai	0=64 5=30
w:vraie	1=-25
w:vue	0=-53 1=-41 2=-31 6=-49 8=59
w:vus	4=-63 5=32
w:w3c	0=-29
w:waiter	1=-34 7=-27
w:waiting	0=-53 4=74 5=27
w:waitress	0=-47
w:wales	1=-27 7=-25 8=-28
w:walk	0=43 1=-28 6=-33
w:walkout	0=37
w:walks	4=53 5=-26
w:wall	0=-82 1=48
w:want	0=63 1=-29 4=-25
w:wanted	0=-53 1=-63 5=43 6=-49
w:wants	0=90 1=-46 2=-31 3=-35 4=-36 7=-28
w:war	0=32 1=-30 7=-33
w:ward	0=-37 4=-86 7=32
w:warden	0=-26 1=-25
w:wards	0=-34
w:warehouse	0=-72 1=-25 4=27 7=54
w:warehouses	1=-31
w:warm	2=-52 4=34 5=-25
w:warned	5=46 7=32 8=-26
w:warning	5=-31 8=58
w:warns	0=35 8=26
w:warrant	8=29
w:warwick	0=-39 1=31
w:washington	0=28
w:wasn	0=36 6=-26
w:wasps	1=42
w:waste	0=-42 8=-27
w:watch	5=-36 8=-25
w:watches	4=-25 5=66
w:water	0=-29
w:waterloo	7=35
w:way	0=-52 1=62 3=-53 4=-36 5=76 6=-39 7=-38 8=-38
w:we	1=71 3=45 4=-29 8=-70
w:weakness	3=-26
w:weapons	1=38 8=-87
w:wear	0=-37 1=31 4=32 8=-30
w:wearing	4=35
w:wears	1=41 2=-28 3=-25 4=27
w:webcam	3=57 8=-31
w:weber	6=26
w:website	0=26 1=-52 4=-28
w:wedding	1=53 3=-25 4=-33 5=-44 8=-33
w:weddings	0=-26
w:week	1=-68 2=-48 3=-32 4=85 5=48 6=-63 7=77 8=-68
w:weekend	2=-26 5=-31 8=31
w:weekends	0=30 4=-50 5=43 8=-37
w:weekly	0=-39 3=-40 6=-45 7=-62 8=35
w:weeks	0=-71 1=-26 4=33 5=-51 6=-27 8=-43
w:weight	4=-30
w:weights	3=-25
w:welcome	1=-45
w:welder	6=-52
w:welding	0=61 4=-36
w:welfare	1=-28
w:well	0=50 1=-34 2=-32 3=-34 4=59 5=-47 6=-33 7=-77 8=-71
w:welsh	1=-27 3=-29 6=33 7=-28
w:went	0=25 1=-43 5=45
w:were	0=-51 1=-57 2=-25 3=64 4=-62 5=42 6=-68 7=-34
w:west	1=-35 5=-33 8=-45
w:western	7=-51
w:westminster	0=-53
w:what	0=-88 2=-48 5=-47 6=-50 7=-34 8=-26
w:whatever	0=-27 5=41 6=-30 8=27
w:whatsapp	1=-59 5=46
w:whatsoever	0=47
w:wheelchairs	4=-52
w:when	5=-33
w:where	0=-39 4=-69 7=-80
w:whether	1=-35 5=-30
w:which	4=45 7=-45 8=-41
w:while	0=-25 4=39 5=-39 8=31
w:whip	0=54 5=-51
w:whistle	8=31
w:whitby	0=34 4=-44
w:white	0=54 1=37 4=-50
w:who	2=-38 3=-45 5=-47
w:whole	4=-55
w:wholesale	0=-38
w:whom	2=-48 5=-29 6=36
w:why	1=-40 4=39 7=-43 8=-35
w:widow	1=-39 8=59
w:wife	1=-56 3=-33 5=81 6=-81 7=49
w:wilde	5=-31 6=-46
w:will	0=43 2=-29 3=-60 5=-49 7=-29 8=-93
w:windows	3=35 5=-42 7=-43 8=-29
w:wine	0=-36 7=-38
w:wing	0=90 1=-27 4=-40 5=-26 7=-60 8=-25
w:winger	0=-40
w:winter	0=-37 4=34 7=-32
w:wish	7=-35
w:with	1=-55 5=41 7=-52
w:withdrawn	8=89
w:withdrew	0=-36
w:within	3=26 8=-70
w:without	0=-90 1=94 5=-61
w:witness	0=-46 8=-62
w:witnesses	0=-27 1=43 8=-29
w:wobbly	7=43
w:woman	1=-65 2=-27 6=101 8=-43
w:women	2=-46 3=-32 4=-59 6=91 8=-50
w:won	0=-36 2=-66 3=-59 4=39 5=-89 6=27 7=60 8=-67
w:wood	4=-34 7=34 8=-36
w:wool	5=-35
w:word	1=-43 4=-34 5=46 6=-50
w:words	4=-50 8=-57
w:wore	0=49
w:work	0=-32 3=-61 4=51 5=-27 7=-40 8=-35
w:worked	0=-38 3=37 7=-76
w:worker	0=53 1=-77 7=-63 8=-69
w:workers	7=39
w:workforce	7=29
w:working	0=-52 1=-44 3=-31 8=54
w:workplace	0=30 7=36
w:works	0=-73 1=45 2=-33 4=50 5=-49 6=-47 7=-52 8=25
w:workshop	0=-45 3=-25 5=-29
w:workshops	5=25 7=-37
w:world	0=-59
w:worldview	0=-29 1=46
w:worn	0=47 1=-32
w:worships	0=-41 1=73
w:worth	8=-25
w:would	0=83 1=-35 2=-44 5=-60 7=-50 8=-72
w:wouldn	0=-32 1=57 4=-33 5=-43 8=-55
w:wound	7=-25
w:wrexham	0=27 8=-25
w:write	2=-37 4=30
w:writer	0=-54 1=56 7=-26
w:writers	0=-43
w:writes	8=-27
w:writing	8=-33
w:written	4=59
w:wrong	0=-46 1=61 4=36 8=-36
w:wrote	0=-37 1=-46 3=-106 5=39
w:x	0=41 2=85 4=-103 5=-26
w:xavier	1=-25
w:xxy	0=-33 2=30 4=-34
w:y	5=-48 6=41
w:yann	1=-35
w:yard	0=-43 3=-30 7=51
w:year	0=-57 3=-35 4=60 5=-37 6=57 7=-54 8=-77
w:years	0=-49 2=-75 3=-84 6=-61 7=47
w:yeovil	0=40
w:yes	0=46 1=25 4=-27 5=-32 6=-38 7=-28
w:yet	0=-27 1=33
w:yeux	3=-48 4=-74 8=72
w:yoga	1=-27 4=-43
w:york	1=-31 4=39
w:yorkshire	0=-28 1=-55
w:you	0=-31 4=42 5=51 7=-27
w:young	0=68 1=-38 3=-30 4=-29 5=-27 6=-38 7=-26
w:younger	0=-37 2=-33 4=37
w:your	0=51 3=27
w:youth	0=56 1=-28 4=-40 6=-44 7=-64 8=54
w:yves	5=-48 6=49
w:zanu	0=48 7=-29
w:zeal	1=-33
w:zele	8=-41
w:zemmour	0=74 5=-32
w:zen	1=-35
w:zero	0=-34 1=-42
w:zone	0=-25 3=27
w:zoo	1=-41
w:zoroastrian	1=-45
`;
