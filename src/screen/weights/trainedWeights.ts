/** Learned from the development sentences by `test/screen/training`: not written by hand. */
export const trainedWeights = `
after:head	-32
after:job	-40
alone	56
any:0	64
any:000	-142
any:00417	39
any:08	30
any:120	38
any:140	-26
any:1707	-28
any:18e	55
any:19	-40
any:1974	29
any:1979	30
any:1987	-29
any:1988	31
any:1989	-41
any:1990	-38
any:1er	-43
any:200	-74
any:2000	34
any:2004	40
any:2008	37
any:2009	42
any:2011	44
any:2022	38
any:2023	-42
any:2025	55
any:2027	-46
any:2031	-34
any:20881	26
any:20e	26
any:21	42
any:22	29
any:24	-30
any:255	34
any:2m	-49
any:30	-25
any:300	-66
any:32bj	25
any:34	51
any:340	-51
any:3d	44
any:3m	-32
any:4	-25
any:40	-92
any:400	-88
any:46	-26
any:50	44
any:500	-27
any:512	36
any:5e	-25
any:5g	-36
any:6	32
any:60	-100
any:600	-79
any:62304	-47
any:7	-63
any:79	28
any:80	-46
any:88	27
any:900	-104
any:91	63
any:92	-33
any:98	-48
any:a40	-34
any:a6	-69
any:a7	-37
any:aa	77
any:aah	37
any:ab	-43
any:abandonne	-34
any:abandonnees	48
any:abattoir	-52
any:abnormal	-55
any:abonnee	33
any:above	29
any:abrite	-38
any:absences	56
any:absente	53
any:absenteisme	-31
any:abstention	-55
any:abstentionniste	45
any:abstinence	44
any:abstract	-44
any:absurdite	-25
any:abuse	-35
any:academia	-55
any:acariens	54
any:acas	-51
any:accede	31
any:accent	-44
any:accept	28
any:acceptabilite	-42
any:accepte	41
any:acceptee	56
any:accepter	-33
any:accessibility	-37
any:accessible	-53
any:accessoiriste	-31
any:accidents	-61
any:accompagne	-67
any:accompagnes	-43
any:accord	-41
any:accordee	27
any:according	42
any:accordionist	-49
any:accords	-34
any:accountant	-74
any:accountants	-28
any:accounting	-43
any:accounts	-74
any:accouplements	-33
any:accroc	52
any:accueil	-43
any:accueillait	-35
any:accuracy	-35
any:accuse	35
any:achats	-73
any:acheteuse	-81
any:achterberg	63
any:acquis	-32
any:acquitte	57
any:acquitted	28
any:acquittee	52
any:across	-90
any:act	-45
any:acted	-78
any:actes	-41
any:acteur	-52
any:actif	39
any:acting	-54
any:actionnaire	-39
any:actions	-48
any:activated	28
any:active	28
any:activee	48
any:activiste	-33
any:activities	-32
any:actor	-71
any:actors	-53
any:acts	27
any:actuel	30
any:acute	-49
any:ad	-70
any:adaptation	-74
any:adapter	-44
any:adaptes	-37
any:addiction	-34
any:addictologie	-81
any:addicts	33
any:addresses	-53
any:adds	-37
any:ader	44
any:adeyemi	34
any:adhesif	-28
any:adjoint	-65
any:adjointe	-25
any:adjoints	-73
any:admin	-30
any:administered	-68
any:administratif	-59
any:administration	-56
any:administrative	-61
any:administratives	-47
any:administrator	-30
any:administratrice	47
any:admissible	-46
any:admits	-30
any:admitted	32
any:adn	-47
any:ado	43
any:adoption	-57
any:adoptions	-29
any:adresses	30
any:ads	-44
any:adsl	-33
any:adult	-31
any:adulte	25
any:adultes	-33
any:adverse	-25
any:advert	-49
any:adverts	-28
any:advice	-54
any:advised	-72
any:adviser	-91
any:aerien	-64
any:aeroports	-37
any:aerospace	-32
any:aesh	-41
any:afd	28
any:affaires	-64
any:affairs	-65
any:affiche	31
any:affiches	-32
any:affiliated	40
any:affiliation	41
any:affilie	32
any:affirms	36
any:afp	-62
any:afscme	59
any:aftra	-25
any:agacent	29
any:agde	44
any:age	47
any:aged	-39
any:agees	-29
any:ageing	-48
any:agence	-38
any:agencement	-57
any:agent	-97
any:agente	-36
any:aggregation	-48
any:agile	-31
any:agiles	-43
any:agm	-50
any:agnosticisme	-34
any:agonie	-41
any:agrandisseur	25
any:agreed	34
any:agreement	-58
any:agregation	-47
any:agrege	-62
any:agresse	-80
any:agression	-43
any:agricultrice	38
any:ahead	-35
any:ahmadi	58
any:ahtee	45
any:aid	-126
any:aider	-52
any:aids	-28
any:aile	-50
any:ailier	-41
any:ailing	-81
any:aimable	-34
any:aimait	29
any:aimants	-37
any:aimerait	-33
any:aipd	-35
any:air	-52
any:airbus	-35
any:aires	-38
any:airframes	-28
any:airline	-46
any:airlines	-30
any:airports	-49
any:aise	-53
any:aix	-31
any:akande	-32
any:alarm	-39
any:alarme	-54
any:alarms	-67
any:album	-75
any:alcoholic	25
any:alcoholics	-41
any:alcool	41
any:algebraic	-25
any:alger	-60
any:algerie	25
any:algorithme	32
any:algorithmique	-33
any:algorithms	-54
any:alignment	-30
any:aligre	36
any:alike	-57
any:alimentaire	-32
any:allard	-31
any:allemand	-61
any:allemands	-37
any:allergens	-31
any:allergic	-54
any:allergies	-27
any:allergy	-36
any:alliance	31
any:allies	25
any:allocations	32
any:allotment	-51
any:allures	-27
any:ally	-33
any:along	33
any:alpacas	-25
any:alpes	-32
any:already	38
any:alternee	-84
any:altruism	29
any:amadi	35
any:amante	29
any:amants	-65
any:amap	-26
any:amateur	-44
any:ambassades	-26
any:ambassador	-44
any:ambidextre	-50
any:ambigue	39
any:ambition	41
any:ambulance	-41
any:ambulancier	-66
any:ambulanciere	-63
any:ame	-35
any:amelioration	-40
any:ameliore	-42
any:amenagement	25
any:amendements	-38
any:amendes	-45
any:amiable	-27
any:amies	38
any:amnistie	58
any:among	-51
any:amour	-36
any:amoureuse	-42
any:amuse	-34
any:an	-27
any:analysed	39
any:analyses	-36
any:analysis	-73
any:analyst	-101
any:analyste	-45
any:anar	36
any:anarchiste	45
any:anc	40
any:ancestor	-37
any:ancestry	-48
any:ancien	37
any:ancienne	44
any:anciennes	-27
any:anciens	-29
any:andrew	32
any:anemie	49
any:anger	33
any:angioedema	37
any:anglais	-74
any:anglican	-76
any:angoisse	31
any:animalerie	-57
any:animalier	-32
any:animals	41
any:animateur	-75
any:animatrice	-103
any:animistes	26
any:annecy	-65
any:annees	27
any:anniversaires	-25
any:annonce	38
any:annonces	-28
any:annuel	-61
any:annuels	-32
any:annule	37
any:annulee	35
any:annules	-25
any:anorexia	-27
any:answered	-52
any:answers	-68
any:antecedents	26
any:anthroposophie	26
any:anthroposophist	46
any:anthroposophy	32
any:anti	75
any:anticoagulants	65
any:antifasciste	29
any:antifraude	-39
any:antiquaire	-29
any:antiques	-66
any:antispeciesist	29
any:antitheiste	57
any:antivirus	-47
any:anxiety	-35
any:anxiolytique	40
any:anyone	43
any:apaisee	-38
any:apaisees	-36
any:api	-28
any:apiarist	-28
any:apnee	45
any:apoe4	-35
any:apolitical	25
any:apologised	-48
any:appareillage	-28
any:appareille	39
any:apparel	-66
any:apparemment	31
any:apparent	-32
any:appartient	30
any:appeals	-64
any:appel	-33
any:appelez	56
any:appels	-34
any:appli	-46
any:applicants	-63
any:applicateur	-34
any:applique	31
any:appliquee	-52
any:apply	29
any:applying	-29
any:appoint	-26
any:apporte	40
any:apprentice	-65
any:apprentices	-85
any:apprenticeships	-30
any:apprentie	48
any:apprentis	-70
any:apprentissage	-35
any:appris	30
any:approach	-53
any:apps	-34
any:appui	27
any:april	33
any:apte	27
any:apurees	-28
any:arabic	-48
any:arachides	43
any:arbitrates	-38
any:arbitrations	-32
any:arbitre	-67
any:arc	-68
any:arcgis	-38
any:arch	44
any:archeologiques	-33
any:archeologue	-26
any:archi	28
any:architecte	-53
any:architectes	-75
any:architectural	-26
any:architecture	-43
any:archives	-70
any:archivist	-37
any:archiviste	-48
any:ardeche	-28
any:area	-26
any:argentine	60
any:argile	-30
any:argon	-26
any:argues	-59
any:arles	-42
any:armees	-39
any:armoires	-26
any:arms	26
any:aronde	-25
any:arranged	-59
any:arrangement	40
any:arrest	25
any:arrestation	-35
any:arresting	-43
any:arret	42
any:arrets	-65
any:arrivants	-57
any:arrive	-62
any:arrived	-29
any:arrondissement	53
any:arsonist	-32
any:art	-56
any:arte	-39
any:arthaud	25
any:arthritic	31
any:arthritis	27
any:articulate	44
any:artificielle	-26
any:artist	-60
any:artistes	-41
any:artistique	-42
any:artists	-28
any:arts	-100
any:asbo	25
any:ascenseur	-34
any:ascot	-53
any:ase	-36
any:asexual	26
any:asexuel	39
any:ash	42
any:ashkenazi	56
any:ashley	29
any:asia	-31
any:aside	-44
any:asie	-81
any:asmatique	42
any:aspirateurs	-35
any:assault	30
any:assaulted	-54
any:asse	-47
any:assemblage	-43
any:assemblee	-62
any:assemblies	28
any:assermentee	-27
any:assessed	-33
any:assessment	-30
any:assessor	-48
any:assez	27
any:assidu	-49
any:assigne	41
any:assises	-41
any:assistant	-138
any:assistante	-53
any:associatif	-59
any:association	-25
any:associations	-40
any:associes	-29
any:assumees	47
any:assurance	-49
any:assureur	-74
any:asthma	-62
any:asthmatic	41
any:astrology	25
any:asylum	-28
any:atelier	-63
any:athees	43
any:atheism	-74
any:atheist	45
any:athenee	-32
any:athlete	38
any:athletics	-31
any:athletisme	-46
any:atlanta	33
any:atlantic	-70
any:atlas	-34
any:atm	30
any:atrophy	28
any:attack	50
any:attal	-26
any:attend	49
any:attendait	25
any:attendance	-32
any:attendant	-32
any:attendent	30
any:attendre	-45
any:attends	28
any:attentats	-32
any:attente	-43
any:attentive	-47
any:attestee	36
any:attirance	-35
any:attire	-58
any:attiree	-32
any:attorney	-30
any:attracts	-45
any:atypiques	-26
any:aucun	26
any:aude	-65
any:audience	-68
any:audio	-49
any:audiobooks	-32
any:audiologists	-46
any:audioprothese	-43
any:audit	-86
any:audited	-101
any:auditeur	-63
any:auditors	-42
any:audits	-38
any:august	38
any:aumonier	-55
any:aumoniere	-53
any:aunt	-26
any:aupres	-40
any:aurait	34
any:auriculaire	29
any:aurore	61
any:aussi	-25
any:austerite	-37
any:austria	-32
any:autant	29
any:auteur	-36
any:auteure	-26
any:authentication	29
any:authentifier	26
any:author	-58
any:authorised	-48
any:authority	-35
any:autisme	-26
any:autiste	61
any:auto	-31
any:autoimmune	32
any:automated	27
any:automates	-29
any:automatic	-26
any:automatique	-64
any:automatiquement	34
any:automatise	-31
any:automne	47
any:automobiles	-46
any:autonome	31
any:autonomie	53
any:autorisation	-57
any:autorisee	-60
any:autorite	-29
any:autoroute	38
any:autre	34
any:autrice	-42
any:auxiliaire	-32
any:available	-59
any:aventure	-47
any:aventures	-35
any:aventureuse	-61
any:aventurier	-36
any:averted	-57
any:avertissement	38
any:aveugle	-56
any:aviaire	-40
any:avignon	-33
any:avion	55
any:avions	-37
any:aviron	-26
any:avis	-29
any:avocat	-105
any:avocate	-92
any:avocats	61
any:avoue	53
any:avowed	27
any:awaiting	40
any:awakening	46
any:aware	42
any:awareness	-51
any:ayn	31
any:b	-53
any:b2v	-65
any:b3	27
any:ba	-45
any:babies	-46
any:bac	-44
any:bachelor	-56
any:bachelors	-31
any:backed	-40
any:backend	37
any:backs	-25
any:badges	-31
any:badgeuse	-27
any:badgeuses	-67
any:badly	-40
any:bag	27
any:bagne	-26
any:bagnes	-37
any:bags	-27
any:baies	-29
any:bail	-37
any:bailiff	-72
any:bailleur	-31
any:baisse	-51
any:baker	-38
any:bakery	-90
any:bakes	-30
any:baking	-57
any:bal	-27
any:balais	-42
any:balance	-52
any:balcombe	34
any:ballads	-31
any:ballots	-38
any:ballroom	-28
any:ballymena	33
any:balpa	37
any:bamako	61
any:ban	57
any:banc	-48
any:band	-40
any:bande	-25
any:bands	-75
any:bank	-66
any:banking	-34
any:bankruptcy	-47
any:banks	-52
any:banners	-29
any:banque	-64
any:banques	-37
any:bans	38
any:bapteme	36
any:baptised	31
any:bar	-35
any:barber	-45
any:barcelona	-28
any:bare	-34
any:barista	-38
any:barman	-84
any:baronetcy	-73
any:barracks	-37
any:barre	-55
any:barreau	-35
any:barred	36
any:barrister	-59
any:bars	-26
any:bartender	-25
any:baryton	-46
any:base	42
any:baseball	-31
any:based	-38
any:basel	-30
any:bases	-41
any:basic	-77
any:basketball	-37
any:bass	-61
any:basse	-45
any:bataille	-34
any:bateau	-31
any:bath	-38
any:bati	-60
any:batiment	-108
any:batteries	-42
any:baux	-28
any:bavaria	30
any:bayard	25
any:bayonne	-43
any:bayrou	62
any:bbc	-60
any:bde	-37
any:beach	-27
any:bearer	36
any:beaten	26
any:beats	-41
any:beau	-33
any:beautician	-77
any:beauval	-46
any:beaux	-29
any:because	33
any:beds	-47
any:bedside	-46
any:beekeeper	-45
any:beekeeping	-64
any:been	32
any:bees	-81
any:begaie	31
any:began	30
any:beginners	-26
any:begue	46
any:behalf	-51
any:behavioural	-27
any:behind	-28
any:being	28
any:beko	-66
any:belarus	46
any:believe	-47
any:believed	26
any:believer	-30
any:belle	-55
any:belmarsh	-51
any:belonging	-49
any:belt	-65
any:bench	-75
any:benedictine	-38
any:beneficie	47
any:benefit	-62
any:benelux	-30
any:benevole	-33
any:benevoles	-54
any:bentham	-52
any:berlin	-29
any:bernadette	-41
any:berne	-30
any:bertrand	-33
any:besoin	-45
any:best	-61
any:bestseller	-44
any:beth	30
any:beton	-27
any:better	-54
any:between	-31
any:beurre	-38
any:bi	-31
any:bialowieza	-36
any:biathlon	-41
any:biberons	-30
any:bicarburant	-31
any:bicycles	-32
any:biggest	-27
any:bijoutiere	-48
any:bilame	-34
any:bilingual	-62
any:bilingues	-31
any:billetterie	-36
any:bimestrielle	-34
any:bimoteur	-72
any:binder	-36
any:binome	-40
any:bins	-27
any:biobank	-32
any:biobanque	-44
any:bioethics	-33
any:bioethique	-40
any:biographe	-37
any:biographie	-27
any:bioinformatics	-30
any:biologie	-60
any:biology	-76
any:biometric	-36
any:biometrie	-44
any:biotech	-38
any:biotechnologie	-29
any:biotechnology	-29
any:birch	-46
any:birth	32
any:births	-60
any:bisexual	33
any:bisexuel	42
any:bisexuelle	35
any:bisontin	-68
any:bistrot	35
any:bit	40
any:bivouac	-39
any:bizarrement	45
any:blackpool	-49
any:blacksmith	-33
any:bladder	-45
any:blades	-35
any:blairite	25
any:blake	-33
any:blame	-55
any:blanche	-38
any:blanchi	41
any:blanchiment	-32
any:blanchisserie	-36
any:blaster	-47
any:ble	-44
any:bleeding	-47
any:blesses	-30
any:blessures	34
any:bleu	-89
any:bleue	-53
any:blind	-62
any:blindfold	-28
any:blindness	28
any:blinds	33
any:blocages	41
any:blog	47
any:blogged	32
any:blues	-45
any:bma	37
any:board	-84
any:boarding	-55
any:boasts	54
any:boats	-35
any:bobby	40
any:body	-56
any:bodyguard	-48
any:boiler	-36
any:bois	-76
any:boit	31
any:bold	-42
any:bolsonaro	31
any:bolton	41
any:bon	-46
any:bonapartiste	33
any:bond	-38
any:bondage	-25
any:bonds	-58
any:bondsman	-38
any:bones	41
any:bonn	-37
any:bonne	-70
any:bonnes	-57
any:bons	-90
any:bonus	-43
any:book	-111
any:booked	-58
any:booking	-29
any:bookings	-25
any:bookkeeper	-75
any:bookkeeping	-25
any:books	-114
any:bookshelf	49
any:bookshop	-32
any:boots	-62
any:borders	-49
any:boring	54
any:born	28
any:bornes	-81
any:bosch	-41
any:boss	-33
any:bosses	-32
any:botanist	-45
any:both	35
any:bottes	-45
any:bottle	28
any:bottoms	27
any:bouche	-35
any:boucher	-56
any:bouches	-46
any:bouddha	-30
any:bouddhiste	-51
any:bougerait	-42
any:bought	-36
any:bougies	-28
any:boulange	26
any:boulangerie	-79
any:boulangers	-31
any:boundary	-41
any:bourgogne	-43
any:bourse	-59
any:boute	-25
any:bouteille	-38
any:bouteilles	-62
any:boutique	-106
any:bovet	-29
any:bowls	42
any:boxing	26
any:boy	33
any:boys	33
any:bracelets	-55
any:bradford	-32
any:brags	28
any:braille	-74
any:braised	-39
any:brancardier	-50
any:branch	-37
any:brand	-115
any:brands	-65
any:braquage	-58
any:braqueur	44
any:bras	-45
any:brass	-31
any:brasserie	-48
any:bray	-45
any:bread	-52
any:break	-25
any:breakdown	-44
any:breast	36
any:breastfeeding	32
any:brebis	-41
any:breed	-29
any:breeder	-51
any:breeding	-52
any:breeds	-31
any:breguet	-34
any:brest	-69
any:breton	28
any:bretonnes	-33
any:brevet	-40
any:brevets	-64
any:brewer	-33
any:brexiteer	27
any:bricklayer	-35
any:bridal	-54
any:bride	-50
any:brief	-82
any:briefed	-34
any:brigade	-97
any:bring	-39
any:brings	39
any:bris	37
any:british	-34
any:broadcaster	-34
any:broadcasts	-33
any:brodeuse	-30
any:broke	32
any:broker	-59
any:brothels	37
any:brotherly	-31
any:browser	-42
any:bruits	40
any:bruno	-51
any:brussels	27
any:brut	-57
any:bruxelles	28
any:bruxellois	-35
any:bsc	-79
any:bt	-25
any:btp	-38
any:bts	-48
any:buddhist	-42
any:budget	-102
any:budgets	-49
any:buffalo	29
any:bug	-26
any:bugs	-42
any:build	-48
any:building	-80
any:built	-116
any:bullying	-26
any:bundnis	26
any:bunting	-61
any:bureaux	-44
any:burger	-54
any:burgled	-34
any:burlesque	-32
any:burnt	28
any:bursary	39
any:bus	-99
any:business	-75
any:businessmen	-26
any:buste	56
any:busting	34
any:butch	43
any:butcher	-63
any:butte	-43
any:buvette	-79
any:buyer	-86
any:buzzwords	-26
any:byrne	-73
any:c	-52
any:cab	30
any:cabaret	-71
any:cabin	-29
any:cabinet	-46
any:cablage	-26
any:cable	-26
any:cableur	38
any:caces	-30
any:cache	-25
any:cadet	-52
any:cadolle	-25
any:cadre	-62
any:cadres	-88
any:cadreur	-62
any:cafe	-32
any:cafeteria	-33
any:cahuzac	27
any:cairngorms	-26
any:caisse	-42
any:cake	-51
any:cakes	-66
any:calais	-26
any:calculs	-30
any:caller	-61
any:calling	-26
any:calme	-72
any:calvitie	37
any:cambridge	-47
any:cambriolee	-36
any:came	32
any:cameras	-58
any:camerounaise	41
any:camhs	-33
any:camion	-48
any:campagnes	-43
any:campaign	-31
any:campaigner	-99
any:campaigns	-30
any:camped	41
any:camping	-60
any:campsite	-43
any:camus	-31
any:canada	-27
any:canadian	-46
any:canadien	-35
any:cancelled	47
any:candauliste	32
any:candidates	-68
any:candidats	-48
any:candidature	44
any:candour	-47
any:canine	-49
any:canne	63
any:cannes	-47
any:cantal	-32
any:canteen	-49
any:canton	58
any:canvas	-31
any:capacity	-44
any:capita	-31
any:capital	-27
any:capitales	27
any:capitalism	51
any:capitalist	25
any:capitol	48
any:capricorn	-30
any:captain	29
any:capteur	-38
any:capteurs	-54
any:captioned	-48
any:captions	-37
any:capture	-29
any:caractere	-25
any:caracteres	-69
any:caravanes	-48
any:carbone	-42
any:cardiac	47
any:cardiaque	-39
any:cardiff	-30
any:cardigan	-26
any:cardiologie	-66
any:cardiologist	36
any:care	-41
any:cared	-67
any:caresser	-47
any:caretaker	29
any:carnaval	-52
any:carnet	38
any:carole	-25
any:carols	37
any:carpentry	-53
any:carre	-43
any:carried	-27
any:carriere	-27
any:carrying	25
any:cartes	-72
any:cartesien	-30
any:cartographe	-41
any:cartographie	-51
any:cartoon	-34
any:cartoons	-34
any:carved	-48
any:caryotypiste	-44
any:cas	25
any:casanova	-26
any:cascadeur	-58
any:caseload	-26
any:cases	-90
any:casework	-27
any:caseworker	-35
any:cash	-54
any:cashier	-41
any:casiers	-59
any:casino	35
any:casque	28
any:castel	-59
any:cat	42
any:catalogne	33
any:cataloguer	-34
any:catalysis	-25
any:cataracts	27
any:category	-41
any:catered	-40
any:caterer	-61
any:cathedral	-35
any:catholic	-46
any:catholicism	35
any:catholique	-39
any:cats	-50
any:cattle	-42
any:caught	28
any:cause	28
any:cautions	-39
any:cdd	-86
any:cdi	-57
any:ce	-29
any:cea	31
any:cedars	34
any:cedetiste	56
any:cegetiste	30
any:cegidd	-35
any:celibat	28
any:celibataire	-105
any:celibate	43
any:cells	-63
any:cellulaire	-41
any:cemetery	-30
any:center	66
any:centre	-27
any:ceo	-33
any:cercle	27
any:certified	-34
any:certifiee	-39
any:certifies	30
any:cesure	-40
any:cet	-79
any:cfe	-25
any:cftc	66
any:chabbat	-30
any:chad	-30
any:chain	-71
any:chaine	-64
any:chains	-43
any:chaleur	-35
any:chaleureux	-35
any:chambre	-41
any:champagne	-46
any:chancellor	32
any:change	-26
any:changement	-71
any:channel	-39
any:chantal	41
any:chantier	-39
any:chantiers	-54
any:chapardait	61
any:chapel	-50
any:chapitre	-45
any:chaplain	-65
any:chaplaincy	-27
any:chaque	30
any:charcutier	-30
any:charge	-73
any:chargee	-35
any:chargees	-34
any:charges	28
any:charite	-25
any:charities	-49
any:charity	-118
any:charte	-76
any:chartered	-80
any:chateau	-34
any:chatterley	-36
any:chaud	-35
any:chauffage	-77
any:chaussee	31
any:chaussures	-58
any:chavez	26
any:che	53
any:cheap	-27
any:cheat	-36
any:cheating	-45
any:cheats	-31
any:checker	45
any:checklists	-56
any:checkpoint	-29
any:checks	-82
any:cheek	-29
any:cheerful	-28
any:cheerfully	25
any:chef	-43
any:cheffe	-43
any:cheltenham	-51
any:chemical	-56
any:cheminots	54
any:chene	-25
any:cheptel	-29
any:cheques	27
any:chercheur	-74
any:chercheuse	-44
any:chess	-99
any:chevaux	-50
any:chevillee	-32
any:chez	-30
any:chicago	-28
any:chicks	-54
any:chief	-34
any:chien	-62
any:chiens	-47
any:chiffre	-63
any:chiffres	-57
any:child	39
any:childhood	-64
any:children	-51
any:chile	-56
any:chimera	31
any:chimie	-42
any:chinois	-54
any:chirurgie	-63
any:chirurgien	-74
any:chirurgienne	-65
any:chirurgiens	-25
any:chocolat	-34
any:chocolatier	-39
any:chocolats	-27
any:choice	32
any:choirs	29
any:choisit	-35
any:cholera	-25
any:chome	-34
any:choose	38
any:chord	-35
any:choregraphie	-46
any:chorus	33
any:chose	-26
any:choux	-36
any:christian	-28
any:christie	-50
any:chromatography	-61
any:chromosome	-28
any:chromosomes	-74
any:chronicle	-30
any:chronique	-28
any:chroniqueur	-37
any:chroniqueuse	-64
any:chu	-75
any:church	-30
any:cicatrices	34
any:cider	31
any:ciel	-39
any:cigarettes	47
any:cimade	-35
any:cinema	-61
any:cinquante	41
any:cinquieme	-42
any:cioran	25
any:cipd	-33
any:circle	29
any:circonstances	-76
any:circuit	-36
any:circulation	-28
any:circulent	26
any:cirque	-42
any:cis	59
any:cisco	-48
any:citizen	-51
any:citoyen	-30
any:citys	-34
any:civile	-29
any:civilite	35
any:civique	-59
any:claimant	-56
any:claims	-28
any:claire	-32
any:class	-73
any:classe	-69
any:classes	-97
any:classiques	-42
any:clauses	-58
any:claviers	-33
any:clean	27
any:cleaned	-72
any:cleaner	-26
any:cleaners	-45
any:clearance	-29
any:cleared	44
any:clearview	-36
any:clef	32
any:clefs	-40
any:cleft	43
any:clerk	-128
any:clerked	-34
any:clerks	-29
any:cles	-43
any:cliches	-32
any:click	-33
any:cliente	32
any:clientele	-109
any:clients	-73
any:climate	27
any:climber	-34
any:climbing	34
any:clinic	-50
any:clinical	-56
any:clinically	50
any:clinicienne	-40
any:clinique	-68
any:clinton	-26
any:clipboard	-60
any:clock	-42
any:clockmakers	-25
any:cloisons	-55
any:clonage	-49
any:clone	-80
any:cloned	-44
any:cloning	-41
any:clos	-60
any:closed	-32
any:closeted	27
any:closing	-25
any:cloth	-28
any:cloud	-40
any:clouds	-40
any:cloue	27
any:club	-45
any:clubs	30
any:clumsy	32
any:cnc	-34
any:cnil	-68
any:cnrs	-40
any:cnt	30
any:co	32
any:coach	-71
any:coache	25
any:coached	-38
any:coast	-25
any:coastguard	-57
any:cochee	43
any:cocktails	-43
any:coco	44
any:code	-65
any:codebase	-27
any:coder	-27
any:coequipiers	-58
any:coffee	-69
any:coffre	25
any:coffreur	-50
any:cofondatrice	-40
any:cohort	-43
any:coiffe	-61
any:coiffeuse	-31
any:coiffure	-59
any:cold	-31
any:coldstream	-41
any:cole	51
any:collaborateur	-77
any:collaboratrice	-29
any:colleagues	-26
any:collectee	40
any:collectes	28
any:collection	-56
any:collections	-27
any:collective	-79
any:college	-32
any:collegiens	-45
any:collegue	25
any:collet	46
any:collier	-40
any:colliers	-47
any:colline	-51
any:colloque	-41
any:colocataires	-27
any:colocation	-50
any:cologne	-41
any:colonnes	-25
any:coloriste	-55
any:colour	-38
any:colours	40
any:coma	59
any:combattait	33
any:comble	37
any:comedian	-55
any:comedie	-65
any:comedien	-39
any:comedy	-51
any:commande	-41
any:commando	-41
any:commemorative	-30
any:commencer	-58
any:commentateur	-27
any:commercants	-41
any:commerce	-99
any:commerces	-36
any:commercial	-87
any:commerciale	-75
any:commerciales	-35
any:commercialise	-50
any:commerciaux	-40
any:commissaire	-37
any:commission	-49
any:commits	-30
any:committed	27
any:committees	-47
any:committeewoman	42
any:common	-37
any:communale	46
any:communaute	43
any:commune	-33
any:communes	-25
any:communicante	-44
any:communication	-77
any:communicative	-35
any:communicator	-47
any:communiste	-44
any:communistes	51
any:commute	-35
any:commuting	-50
any:compagne	-25
any:compagnon	-56
any:compagnons	39
any:companies	-50
any:comparaison	-25
any:comparative	-38
any:comparee	36
any:comparison	31
any:comparu	36
any:compas	-29
any:compasses	-63
any:compensatoires	-27
any:compensee	70
any:competences	-46
any:complained	-50
any:complaint	49
any:complaints	-72
any:complementaire	-26
any:complet	43
any:completed	43
any:complexe	-48
any:compliance	-42
any:composer	-35
any:composites	-29
any:comprise	-32
any:comprises	-25
any:comptabilise	-48
any:comptabilite	-63
any:comptable	-39
any:comptes	-72
any:comptoir	-37
any:computer	-65
any:concept	-53
any:concerts	-37
any:conchyliculture	-30
any:concierge	-33
any:conciliatrice	-30
any:conclu	-37
any:conclusions	27
any:conclut	29
any:concoit	-37
any:concordant	33
any:concordent	48
any:concours	-62
any:concu	-51
any:condamine	-34
any:condamne	-45
any:condamnes	-50
any:conditional	36
any:conditions	34
any:conducted	-52
any:conducteur	-37
any:conductor	-53
any:conduis	27
any:confectionery	-37
any:confederal	61
any:conference	-73
any:conferencier	-35
any:conferenciere	-50
any:confesses	-37
any:confession	-60
any:confessionnelle	-47
any:confiance	-65
any:confided	49
any:confident	-40
any:confier	34
any:configurators	-38
any:confirm	-44
any:confirmed	47
any:confirmee	28
any:confiserie	-42
any:conflit	26
any:confondent	-45
any:confondu	30
any:conforme	25
any:conformite	-40
any:congelateurs	-34
any:conges	-48
any:congo	-30
any:conjoint	-54
any:conjointe	-27
any:conjugal	-33
any:conjugales	-26
any:connecte	-30
any:connectee	-30
any:connectees	-25
any:connectes	29
any:connu	64
any:connue	47
any:conquests	26
any:conquete	-55
any:conquetes	37
any:consanguinity	-27
any:consciencieuse	-51
any:conscientious	43
any:conseil	-37
any:conseille	-60
any:conseils	-27
any:consensual	74
any:consent	-55
any:consented	42
any:consentement	52
any:consequence	43
any:conservation	-25
any:conservative	-25
any:conservator	-36
any:conservatrice	-40
any:conservatrices	-29
any:conservees	46
any:conserves	45
any:constituency	27
any:constitution	-38
any:construcion	32
any:construire	-28
any:construit	-41
any:consulaire	-42
any:consulate	31
any:consultant	-71
any:consultante	-63
any:consultatif	-35
any:consultations	-70
any:consulte	33
any:consulting	-53
any:consumer	-46
any:contagieux	-43
any:contagious	-29
any:contentieux	-68
any:contention	34
any:contenu	-46
any:contenus	-26
any:contestations	-30
any:continu	26
any:continue	-36
any:continuous	-28
any:contraception	-69
any:contraceptive	-33
any:contract	-55
any:contracte	26
any:contractor	-93
any:contractors	30
any:contractuel	-32
any:contradicteurs	-36
any:contraintes	-38
any:contrats	-67
any:contre	38
any:contrebande	38
any:contrefacon	44
any:contremaitre	40
any:contributeur	-26
any:control	-41
any:controle	-25
any:controlee	38
any:controleur	-54
any:controleurs	28
any:controleuse	-27
any:controller	-41
any:controls	-29
any:convaincus	-38
any:convention	34
any:conventions	-65
any:conversion	40
any:converted	26
any:convict	-53
any:convictions	-40
any:convois	-28
any:cook	-31
any:cookbook	-39
any:cooked	-40
any:cooks	-29
any:cooperates	47
any:coordinated	-25
any:coordinateur	-40
any:coordinator	-64
any:coordinatrice	-43
any:cope	-28
any:copie	26
any:copine	-64
any:copines	-25
any:copper	-61
any:coproprietaires	-66
any:copropriete	-38
any:copy	-50
any:copywriter	-49
any:coquines	51
any:coquins	34
any:cordeau	-29
any:cordee	-69
any:cordon	30
any:corner	-33
any:correcteur	-34
any:correctrice	-64
any:correspondance	37
any:correspondant	-38
any:corrida	53
any:corrige	-55
any:corse	25
any:corsets	-51
any:cosmetics	-40
any:cosmetique	-29
any:cosmetiques	-35
any:coste	-49
any:costs	-34
any:costume	-69
any:costumier	-35
any:costumiere	-44
any:cotisations	-29
any:couches	-27
any:couleur	-30
any:couleurs	-50
any:councillors	-72
any:councils	-77
any:counsel	-45
any:counselled	-46
any:counsellor	-88
any:counsels	-25
any:count	-46
any:counted	-37
any:counter	-26
any:counting	-47
any:countries	-42
any:country	37
any:county	-42
any:coupe	-28
any:coupee	-30
any:coupes	-34
any:couple	27
any:couples	-93
any:coups	34
any:cour	-48
any:courant	-39
any:courante	-50
any:courent	32
any:coureur	-35
any:couriers	35
any:courriel	-25
any:course	-42
any:courses	-45
any:coursiers	33
any:courtes	-54
any:courtier	-29
any:courtoisie	41
any:cousin	54
any:cousins	50
any:coutaient	-29
any:couts	-66
any:coutumes	-77
any:couture	-72
any:couturier	-31
any:couturiere	-38
any:couvert	-28
any:couverts	-31
any:couverture	-61
any:couvoir	-40
any:couvre	-64
any:cover	-74
any:covered	-79
any:covid	27
any:cox	-56
any:cp	-66
any:cpam	-29
any:cpe	-30
any:crabs	-31
any:cracher	42
any:craftsmen	-37
any:crane	30
any:crash	77
any:crates	-29
any:creative	-35
any:creche	-36
any:credit	-131
any:credo	-60
any:cree	30
any:creee	-31
any:crete	-36
any:crew	-50
any:crick	-31
any:cricket	-37
any:cried	59
any:criee	26
any:crier	-65
any:crieuse	-26
any:crillon	-26
any:crime	-97
any:criminal	-50
any:criminally	-25
any:criminel	-35
any:criminologist	-43
any:criminology	-40
any:crippled	-29
any:crippling	-42
any:crise	-71
any:crisis	-53
any:crispr	-67
any:critic	-36
any:critical	-36
any:criticising	43
any:critics	-49
any:critique	-70
any:critiques	-54
any:crm	-32
any:crohn	33
any:croix	-80
any:cros	52
any:crossed	-32
any:crosswords	-93
any:crowds	33
any:crown	-37
any:croyant	25
any:croyez	-54
any:crus	49
any:crutch	-32
any:csc	31
any:cse	-107
any:csp	38
any:cuillere	-59
any:cuisine	-106
any:cuisines	-30
any:cuisiniere	-31
any:cuisiniste	-30
any:cuivres	-67
any:culpabilite	-44
any:cult	-35
any:culte	-55
any:culture	-74
any:culturelle	-29
any:curatelle	48
any:curator	-68
any:cured	27
any:curieux	-31
any:curiosity	-29
any:currently	58
any:curricular	-29
any:custodial	26
any:custody	-30
any:customer	-73
any:customers	-94
any:customs	-74
any:cut	-70
any:cutter	-62
any:cvpr	-35
any:cvs	-43
any:cwa	27
any:cwu	37
any:cyanoacrylate	-39
any:cynic	-41
any:cynical	-63
any:cynique	-35
any:d	-37
any:dacosta	-26
any:dactylo	-64
any:dactylographie	-41
any:dactyloscopique	34
any:dad	39
any:daf	-29
any:dagenham	41
any:daily	-26
any:dairy	-42
any:dale	-27
any:damages	-67
any:dames	-30
any:damp	-42
any:dana	30
any:dance	-59
any:dancer	-43
any:dancers	-26
any:dances	-26
any:dangereuse	40
any:daniel	-29
any:danielle	-76
any:danish	-55
any:danse	-73
any:danseur	28
any:danseurs	-58
any:darts	-50
any:dashboard	-52
any:data	-37
any:database	-27
any:databases	-32
any:datait	-40
any:dates	-40
any:dating	-31
any:daughter	29
any:daughters	-83
any:dauphins	-38
any:david	-37
any:dax	-32
any:dbs	-25
any:de	-26
any:deacon	-57
any:dead	-42
any:deadlines	-57
any:deaf	-32
any:deafness	45
any:deals	-59
any:dealt	-54
any:dean	-26
any:death	-54
any:debaptise	26
any:debat	-62
any:debate	-53
any:debating	-31
any:debout	28
any:deboutee	31
any:debridee	37
any:debt	-39
any:debut	-59
any:decay	-30
any:decided	44
any:decides	-51
any:decision	-50
any:declared	40
any:declaree	42
any:decline	-52
any:declined	45
any:decors	-40
any:decouche	40
any:decoupe	-46
any:decoupes	-32
any:decouvert	33
any:decouvertes	-38
any:dedicacee	31
any:deducted	25
any:deduites	28
any:deeply	25
any:defeat	-44
any:defect	51
any:defectueuse	25
any:defendants	-53
any:defends	-49
any:defilait	-62
any:defile	-25
any:defis	-48
any:defunt	41
any:degeneration	44
any:degommeuses	32
any:degre	64
any:degrees	-27
any:degrowth	36
any:dehors	27
any:delais	-84
any:delays	-69
any:delegated	-57
any:delegates	-47
any:deleguer	-83
any:delegues	-62
any:deletion	34
any:delhi	34
any:deli	-36
any:deliberative	-30
any:delinquants	-57
any:delit	27
any:delits	-29
any:delivered	-51
any:deliveries	-25
any:delivers	-44
any:delivery	-59
any:delivre	-28
any:dell	-41
any:deloitte	-43
any:delta	-35
any:demandes	-26
any:demarche	-44
any:demarches	-49
any:demarcheur	-39
any:demarre	-36
any:demasque	-33
any:demenage	-47
any:demenagent	-27
any:demenager	-33
any:demission	45
any:demo	-35
any:democrate	26
any:democratique	-40
any:demon	46
any:demonstrated	-25
any:demonstratrice	-52
any:dems	43
any:denominational	-39
any:dentaire	-63
any:dentaires	-66
any:dentist	-31
any:dentiste	-44
any:dentistry	-36
any:depannage	-32
any:departemental	29
any:departementale	-55
any:department	-60
any:dependance	-27
any:depends	-60
any:depistage	-39
any:depistee	26
any:deplacement	-42
any:deplacements	29
any:deploiement	-27
any:deployments	-66
any:depreciation	-29
any:deprime	25
any:deputee	-37
any:derecognised	-32
any:dermatology	-38
any:derniere	57
any:deroute	-34
any:derriere	26
any:des	-39
any:desarme	-31
any:descend	46
any:descendant	-48
any:descendante	-49
any:describe	31
any:described	29
any:describes	42
any:describing	28
any:deserves	32
any:deshabille	-65
any:design	-95
any:designe	37
any:designed	-111
any:designee	28
any:designer	-120
any:designs	-61
any:desir	-45
any:desk	-49
any:desks	-32
any:dessin	-26
any:dessinateur	-28
any:dessinatrice	-35
any:dessine	-87
any:dessinee	-27
any:dessus	28
any:detached	35
any:detail	-46
any:detection	-106
any:detective	-85
any:detectives	30
any:detenait	27
any:detenons	42
any:detenteur	-47
any:detenu	54
any:detenus	-52
any:determined	-76
any:determinedly	-38
any:detour	-28
any:detourage	-37
any:detroit	34
any:detrousse	-32
any:dette	-56
any:dettes	-26
any:devant	-39
any:develop	-41
any:developed	-26
any:developer	-25
any:development	-34
any:developpe	-92
any:developpement	-39
any:developpeur	-95
any:developpeuse	-47
any:devenue	58
any:deverrouille	61
any:device	-36
any:devices	-59
any:devine	62
any:devise	-54
any:devoir	-55
any:devolution	-32
any:devon	-31
any:devops	-34
any:devra	-51
any:devront	-46
any:dgccrf	-25
any:diabetic	35
any:diabetics	-53
any:diabetique	80
any:diabetiques	-43
any:diacre	-71
any:diagnostic	-36
any:diagnostique	33
any:diagramming	-57
any:diagrams	-33
any:dialects	-27
any:dialogue	-50
any:diaphragms	-51
any:diary	-40
any:dickens	-38
any:dicky	37
any:dictature	29
any:dictee	-25
any:diction	-50
any:dictionaries	-54
any:die	29
any:diesel	-25
any:diet	-47
any:dieteticienne	-63
any:dietetique	-35
any:dietitian	-78
any:diets	-37
any:difference	-25
any:difficile	27
any:difficult	-52
any:digital	-43
any:digitale	-48
any:dijon	-52
any:dimanche	25
any:dinner	-46
any:diocese	-48
any:diogene	42
any:diploma	-39
any:diplomas	-56
any:diplomat	-57
any:diplomate	-34
any:diplomatie	-70
any:diplomatique	-44
any:diplome	-27
any:diplomee	-40
any:dirait	34
any:direct	-39
any:directed	-48
any:directeur	25
any:direction	-61
any:directions	-31
any:director	-25
any:directors	-45
any:directrice	-26
any:directs	-31
any:dirigeait	-25
any:dirigeante	27
any:disability	-54
any:disaggregated	-31
any:disaient	-28
any:disarmament	37
any:disc	35
any:discharge	34
any:discharged	33
any:disclosure	-30
any:discorde	-34
any:discrete	-44
any:discrimination	-32
any:discriminations	-30
any:discrimine	27
any:discuss	-47
any:diseases	-31
any:dish	-51
any:dishes	-45
any:disliked	32
any:dismay	36
any:dismissal	-29
any:dismissed	49
any:disorders	-49
any:dispatcher	-39
any:dispense	76
any:dispensee	33
any:display	-42
any:displays	-47
any:disponible	-66
any:disputes	-30
any:disqualified	64
any:dissertation	-109
any:distance	-37
any:distribue	50
any:distributeur	-48
any:distributeurs	-55
any:distribution	-56
any:diversity	-36
any:diving	-30
any:divinity	-40
any:divorced	39
any:divorces	-33
any:diwali	-87
any:diwan	28
any:dj	-39
any:djamena	-27
any:dna	-48
any:doc	-34
any:docteur	-69
any:doctor	56
any:doctoral	-53
any:doctorante	-103
any:doctorat	-36
any:doctorate	-67
any:documentaire	-80
any:documentaires	-34
any:documentaliste	-31
any:documentariste	-33
any:documentary	-72
any:documents	-48
any:docusign	-45
any:dodging	29
any:dogmatique	-52
any:dogme	-37
any:dogs	-50
any:doigt	33
any:doigte	-82
any:doing	49
any:dole	-57
any:dolly	-45
any:dom	-36
any:domestic	-36
any:domicile	-28
any:dominant	-72
any:dominante	-45
any:dominatrice	32
any:donates	30
any:donateurs	37
any:donations	-56
any:donnes	-36
any:donors	-38
any:dons	-69
any:door	-60
any:doorbell	45
any:doorman	28
any:doors	-38
any:dorment	29
any:dorothy	-43
any:dort	-36
any:dos	-36
any:dose	-45
any:dossards	-28
any:dossiers	-66
any:douanes	-37
any:douanier	-48
any:doublage	-32
any:doublages	-45
any:double	-55
any:doubled	-88
any:doubleur	-83
any:doubt	-42
any:douleur	-28
any:doute	-76
any:douter	-42
any:douvres	-51
any:douze	-27
any:down	36
any:downloads	-41
any:dozen	-33
any:dp	-48
any:draft	-27
any:drafted	-71
any:drafts	-41
any:draftsman	-33
any:drag	-72
any:dragon	-30
any:dragster	-46
any:dragueur	31
any:drama	38
any:drapeau	-31
any:drapeaux	-63
any:draughtsman	30
any:drawing	31
any:drawings	-30
any:dresse	-33
any:drew	-67
any:drh	-66
any:drinkers	-39
any:drinking	31
any:drives	-38
any:drogue	26
any:droit	-34
any:droite	-34
any:droits	-64
any:droiture	-53
any:drole	-47
any:drosophile	-27
any:drove	-35
any:drugs	-42
any:drums	-49
any:drunk	30
any:dsi	-49
any:du	-34
any:dual	-28
any:dues	-34
any:dunelm	-37
any:dungeon	26
any:dunkeld	-46
any:dunn	28
any:dup	32
any:dur	-31
any:durable	-45
any:duras	-29
any:durham	-51
any:dutch	-54
any:duval	-39
any:dyer	57
any:dynamique	38
any:dynasty	-35
any:dyslateral	-45
any:dyslexic	31
any:dyslexie	53
any:dyslexiques	-27
any:dyspraxic	30
any:dystonia	54
any:e	-40
any:e16	-33
any:ease	-42
any:easily	31
any:east	-68
any:easy	48
any:eat	-44
any:eating	-26
any:eats	-25
any:eau	-54
any:eaux	-53
any:eb	-25
any:ebat	30
any:ebola	-30
any:ebruiter	-63
any:ecart	-26
any:ecarte	33
any:echanges	-25
any:echangiste	52
any:echecs	-68
any:echelle	-35
any:echo	-37
any:eclairage	-48
any:eclairagiste	-30
any:ecloserie	-52
any:ecole	-60
any:ecolo	45
any:ecologie	-30
any:ecologique	-32
any:ecologiste	26
any:ecologue	-47
any:economics	-47
any:economie	-55
any:economist	-63
any:economiste	-32
any:economy	-68
any:ecope	58
any:ecoute	-60
any:ecrans	-36
any:ecrire	29
any:ecris	-37
any:ecriture	42
any:eczema	-45
any:edge	-40
any:edinburgh	-34
any:edit	-37
any:edite	-50
any:edited	-84
any:editeur	-54
any:edition	-49
any:editor	-73
any:editrice	-69
any:edits	-41
any:educateur	-83
any:educatif	39
any:education	-86
any:educational	52
any:educator	-25
any:efface	-57
any:effacer	-33
any:effectue	30
any:effort	-45
any:egal	25
any:egg	-34
any:egoist	42
any:ehpad	-35
any:eiger	-31
any:eighty	57
any:elderly	-59
any:eldest	42
any:elected	-26
any:electeur	40
any:elections	-77
any:electoral	-47
any:electorale	-36
any:electrice	38
any:electrician	-97
any:electronique	-28
any:elements	-26
any:eleven	-25
any:elevent	68
any:eleves	-94
any:eleveur	-62
any:eleveuse	-40
any:elodie	-53
any:eloges	-51
any:elu	-39
any:elue	-46
any:elus	-91
any:ely	-37
any:elysee	-62
any:email	-46
any:embauchee	-52
any:embezzlement	-33
any:embolie	48
any:embossing	-63
any:embrasse	-29
any:embryologiste	-33
any:embryons	39
any:emigrated	25
any:emission	-39
any:emmaus	-28
any:emploie	-47
any:emplois	-51
any:employe	-40
any:employed	-99
any:employee	-51
any:employers	-67
any:employeur	-67
any:employs	-46
any:emporte	-48
any:empreinte	-44
any:empresse	30
any:ena	-61
any:encadre	-83
any:enceinte	40
any:enchainee	34
any:enclosed	30
any:encore	33
any:endometriosis	25
any:enduits	-48
any:endurance	71
any:endurant	-45
any:energy	-34
any:enfant	-44
any:enfants	-44
any:engage	-32
any:engaged	-60
any:engagee	-29
any:engagement	-31
any:engagements	-42
any:engine	-38
any:engineer	-88
any:engineers	-65
any:engins	-32
any:england	-57
any:english	-76
any:enhanced	-30
any:enjoy	-50
any:enlightened	-31
any:enlightenment	-52
any:ennui	-65
any:enquetes	-52
any:enqueteur	-78
any:enqueteurs	-41
any:enquetrice	-69
any:enrayee	-31
any:enregistre	41
any:enregistree	30
any:enregistrer	-66
any:enrol	-72
any:enrolee	25
any:enseignant	-32
any:enseigne	-79
any:enseignee	-34
any:enseignements	61
any:enseigner	-31
any:ensemble	-27
any:ensuite	-29
any:entend	71
any:entente	25
any:enterprise	-29
any:enterprises	-41
any:enthousiasme	-40
any:enthusiasm	-46
any:entraineur	-87
any:entreprendre	-55
any:entrepreneuriale	-46
any:entreprise	-62
any:entreprises	-30
any:entretenait	36
any:entretien	25
any:entretient	-32
any:entries	35
any:entry	32
any:enverra	-41
any:envisagee	-36
any:envoie	40
any:enzymes	-33
any:epanouie	34
any:epargne	-32
any:epaule	35
any:epicerie	-47
any:epictetus	36
any:epicurean	-45
any:epicurien	25
any:epicurienne	-65
any:epicurisme	31
any:epicurus	-34
any:epidemic	-42
any:epilation	-39
any:epileptic	42
any:epileptique	27
any:episode	-30
any:epoque	30
any:epouses	-25
any:epoux	-46
any:epuise	-43
any:equality	35
any:equestre	-47
any:equilibree	48
any:equine	-35
any:equipe	-32
any:equipes	-67
any:equipment	-86
any:era	-45
any:erection	35
any:ergonome	-32
any:ergonomic	45
any:ergonomie	-28
any:ergonomiques	-27
any:ergotherapie	-64
any:eric	-64
any:erlangen	-46
any:erotique	-53
any:erp	-63
any:error	-61
any:esat	-54
any:escale	-60
any:escape	-59
any:escaped	-47
any:escargots	-27
any:escort	-57
any:escorte	-67
any:escorted	-46
any:escorting	-27
any:escorts	35
any:escroquerie	-46
any:esl	-49
any:esoterisme	-40
any:espagnol	-39
any:espagnole	-43
any:esprit	-96
any:esprits	31
any:essai	-39
any:essais	-40
any:essay	-39
any:essex	-39
any:estate	-26
any:estates	-46
any:estimate	-54
any:estimates	-39
any:estimations	-29
any:estonia	-48
any:et	-34
any:etabli	41
any:etablie	30
any:etage	30
any:etaient	45
any:etal	-32
any:etalon	49
any:etalonnage	-59
any:etalonneur	-40
any:etalonnier	-35
any:etapes	-71
any:etat	-60
any:etes	-44
any:ethics	-56
any:ethique	-46
any:ethnologue	-62
any:etienne	-46
any:etoile	39
any:etonne	-37
any:etonnement	-28
any:etretat	-28
any:etude	-84
any:etudiante	-66
any:etudiantes	-51
any:etudiants	-37
any:etudie	-117
any:eue	-84
any:eurocommunist	30
any:europe	-28
any:european	-31
any:europeen	-67
any:europeenne	29
any:europeens	-39
any:eurosceptique	28
any:euston	-44
any:evadez	-27
any:evaluation	-49
any:evenement	29
any:evenementiel	-62
any:evenements	-33
any:evening	-57
any:evensong	-28
any:events	-80
any:everton	-41
any:everybody	38
any:evidence	-40
any:evite	77
any:evitee	-73
any:evolution	-42
any:evoque	27
any:evoquees	36
any:ex	45
any:exam	-40
any:examens	-67
any:examinatrice	-28
any:examined	-27
any:examiner	-70
any:exaministe	46
any:exams	-35
any:exceeded	-40
any:excel	-71
any:excellence	-54
any:excellent	-37
any:excellents	-64
any:exces	-30
any:exchange	-44
any:excite	-50
any:exclu	50
any:excuse	-27
any:excuses	-29
any:executed	-42
any:exemplary	-47
any:exemple	26
any:exempted	37
any:exerce	-42
any:exercer	43
any:exhaustion	48
any:exhibition	-70
any:existential	-62
any:existentialist	35
any:existentialiste	33
any:existentielle	-32
any:existing	-35
any:exists	41
any:exotic	-45
any:expansion	37
any:expatriation	-54
any:expatries	-49
any:expenses	61
any:experiences	-25
any:expert	-90
any:expertes	-39
any:expertise	-49
any:experts	-45
any:explained	42
any:explaining	-79
any:explains	-52
any:explicit	29
any:expliquer	42
any:exploration	-31
any:explosives	-53
any:exposed	-44
any:exposition	-65
any:expressed	-40
any:expression	-59
any:expunged	25
any:extended	-39
any:external	-31
any:extraconjugale	51
any:extracted	-35
any:extraction	-30
any:extrait	-29
any:extramarital	32
any:eye	-47
any:eyesight	28
any:eze	-25
any:f508	-35
any:faber	-33
any:fabians	36
any:fable	33
any:fabre	-45
any:fabricant	-30
any:fabrication	-25
any:fabrique	-43
any:fac	35
any:facades	-52
any:faceprint	34
any:faces	-59
any:facho	27
any:facials	-29
any:facilities	-73
any:facing	43
any:facteur	-32
any:facteurs	25
any:factory	-55
any:facts	-39
any:fail	31
any:failing	25
any:failli	46
any:faillite	-68
any:faire	-45
any:fairs	-50
any:fait	30
any:faithful	-25
any:falls	-31
any:false	37
any:familial	-37
any:families	-35
any:familles	-78
any:fanconi	47
any:fanfare	-46
any:fantasmes	-38
any:fao	-28
any:far	-29
any:fare	40
any:farine	-26
any:farm	-49
any:farmed	-25
any:farmer	-48
any:farmers	-75
any:farming	-48
any:fasciitis	42
any:fascism	-38
any:fashion	-37
any:fashioned	34
any:fathers	25
any:fatiguees	-31
any:fault	-27
any:faune	-27
any:faure	-43
any:faute	30
any:fautes	-41
any:fauteuils	-56
any:faux	29
any:favours	-26
any:fbi	31
any:fdsea	58
any:fear	-27
any:feature	-34
any:february	30
any:federal	31
any:federalist	33
any:federalistes	-28
any:federation	-32
any:federations	-37
any:fee	-51
any:feed	42
any:feel	29
any:fees	27
any:fell	-74
any:fellow	-45
any:felons	-42
any:felony	25
any:female	-33
any:femelle	-25
any:feminin	-29
any:ferme	-38
any:fermes	-32
any:ferroviaire	-35
any:ferroviaires	-45
any:fertility	-59
any:festival	-57
any:festivals	-44
any:fetichiste	31
any:feuilleton	-37
any:feverish	-45
any:feves	-49
any:feydeau	-51
any:fgtb	36
any:fiance	-35
any:fiancee	-27
any:fianna	27
any:fibre	-62
any:fibromyalgie	48
any:fibrosis	-29
any:fiches	-59
any:fictif	-25
any:fiction	-28
any:fidelisation	-57
any:fidelite	-49
any:fidelity	-30
any:fido2	-30
any:field	-112
any:fieldwork	-31
any:fier	51
any:fierce	47
any:fierte	-52
any:fiertes	-27
any:fifteen	-37
any:figaro	-47
any:figurant	-29
any:figure	42
any:file	27
any:files	-54
any:filiale	-53
any:filiales	-69
any:filiation	-77
any:filiere	-30
any:fillon	52
any:film	-136
any:filmee	-28
any:films	69
any:filton	-25
any:fin	46
any:finalement	-38
any:finalist	-46
any:finance	-42
any:financial	-33
any:financiere	-25
any:financiers	-42
any:finch	-37
any:find	-56
any:fine	-51
any:fined	31
any:fines	-45
any:finger	-34
any:fingerprinted	25
any:fingerprinting	-31
any:finishing	-57
any:finisseur	-50
any:finistere	35
any:finit	66
any:fired	63
any:firefighter	-35
any:firefighters	-47
any:firewall	-33
any:firm	-61
any:firms	-26
any:firmware	-79
any:first	-44
any:fiscal	-53
any:fiscaliste	-65
any:fiscalite	-46
any:fish	-37
any:fits	-57
any:fitter	-100
any:fiv	39
any:fix	-32
any:fixed	-74
any:fixes	-69
any:flagrant	35
any:flags	-47
any:flame	-32
any:flat	30
any:flats	36
any:flavours	-29
any:fled	33
any:fleet	-26
any:fleury	-32
any:flights	-39
any:fling	29
any:flins	40
any:flirt	-92
any:flirtation	-51
any:flirted	-34
any:flood	-27
any:flooring	-34
any:floors	-56
any:flore	-29
any:florist	-36
any:flottante	44
any:flow	-62
any:flower	-42
any:flowers	-55
any:fluent	-70
any:flush	-36
any:flux	-83
any:fo	29
any:focal	57
any:foi	-27
any:foie	-45
any:foire	-27
any:fois	38
any:fold	-33
any:folding	-36
any:folk	-81
any:follow	-41
any:followed	-62
any:follower	38
any:fonciere	-44
any:fonction	-40
any:fonctionnaire	-39
any:fonctionne	-33
any:fondateur	-28
any:fondateurs	-25
any:fondatrice	-63
any:fonderies	44
any:fonds	-60
any:fondu	-45
any:food	-46
any:foods	-30
any:fools	-48
any:foot	27
any:football	-28
any:footfall	-51
any:forbes	-49
any:force	-41
any:ford	-28
any:forebears	-25
any:forecast	-77
any:forecaster	-46
any:foreman	59
any:forensic	-81
any:forensics	-45
any:forest	-26
any:forestier	-39
any:forestiere	-35
any:forets	34
any:forfaitiste	-37
any:forgeron	-38
any:forgery	27
any:forklift	-48
any:forklifts	-43
any:formalites	-28
any:formateur	-75
any:formation	-105
any:formatrice	-132
any:forme	-36
any:former	35
any:formers	-30
any:formulaires	-29
any:formulation	-63
any:formulator	-39
any:fort	-34
any:forte	-44
any:fortes	-33
any:forty	-26
any:forum	-26
any:forwarders	-42
any:fos	33
any:fouilles	-79
any:founded	-33
any:founders	-60
any:four	-35
any:fournir	-35
any:fournisseur	-49
any:fournisseurs	-111
any:fox	-31
any:foyer	-27
any:fracking	61
any:fractures	-66
any:fragilite	-26
any:frais	85
any:fraiseuse	29
any:frames	-46
any:frameworks	-60
any:franc	-54
any:francais	-61
any:franchise	-43
any:francisco	-30
any:franco	-53
any:francois	37
any:frappes	-33
any:frasques	56
any:fraude	-55
any:fraudster	30
any:free	-72
any:freelance	-73
any:freemasons	-33
any:freight	-39
any:french	-67
any:frequente	50
any:frequentes	-27
any:fresque	-38
any:freud	-40
any:friends	26
any:frighten	-26
any:fringe	-46
any:froid	-49
any:frontalier	-42
any:frontier	-32
any:fructose	34
any:fruit	-34
any:fsu	53
any:fui	49
any:fuite	32
any:full	-29
any:fully	27
any:fume	33
any:fumiste	-37
any:fun	43
any:funding	-35
any:fundraised	38
any:fundraiser	-50
any:fundraising	-26
any:funebres	-33
any:funeral	-29
any:funerals	-48
any:furniture	-55
any:fusionnees	-31
any:future	28
any:fuyard	-30
any:g	-64
any:gabarit	29
any:gabarits	-61
any:gabon	27
any:gagne	-41
any:gai	-88
any:gaie	-47
any:gaiete	-33
any:gaillard	-43
any:gait	28
any:gala	28
any:gale	-40
any:galerie	-28
any:galeries	-25
any:gallery	-49
any:galway	-30
any:games	-47
any:gamme	-79
any:gandrange	30
any:gang	-58
any:gangs	-33
any:gaps	28
any:garcon	-33
any:garcons	45
any:garden	-66
any:gardener	-48
any:gardiennage	49
any:gardiens	-85
any:gare	-54
any:gargoyles	-39
any:garlic	-39
any:garnier	27
any:gastric	42
any:gate	-30
any:gateaux	-53
any:gatk	-39
any:gatwick	28
any:gauchere	-50
any:gauchers	-50
any:gaulle	25
any:gaulliste	61
any:gaultier	-48
any:gave	29
any:gaye	-39
any:gayle	-40
any:gays	25
any:gcse	-31
any:gdpr	-27
any:geant	-48
any:gel	-33
any:gendarme	-93
any:gendarmerie	-29
any:gendarmes	26
any:gender	-53
any:genealogique	-36
any:genealogiques	-27
any:genealogiste	-70
any:genealogy	-32
any:geneanet	-25
any:genent	57
any:general	25
any:generale	-55
any:generaliste	-43
any:generation	-53
any:generations	-70
any:generator	-25
any:genes	-44
any:geneticien	-27
any:geneticienne	-43
any:geneticist	-35
any:genetiques	-51
any:genie	-75
any:genique	-30
any:genomes	-49
any:genomics	-35
any:genomique	-36
any:genotype	37
any:genou	32
any:genre	-47
any:geographique	-62
any:geologist	-30
any:geometry	-28
any:gerant	-47
any:gerante	-86
any:gere	-131
any:geriatrie	-58
any:german	-43
any:gestes	-25
any:gestion	-56
any:gestionnaire	-63
any:get	28
any:gets	38
any:getty	-50
any:ghent	33
any:gide	-35
any:gigs	-49
any:gill	31
any:girlfriend	-54
any:giscardien	53
any:git	-54
any:gite	-48
any:gitxsan	-26
any:gladly	-25
any:glandular	48
any:glasgow	-56
any:glastonbury	-53
any:glaze	-28
any:glazier	45
any:gleeden	-36
any:glisse	34
any:gloves	-35
any:glyphosate	38
any:goal	-27
any:goalkeeper	-59
any:god	30
any:godless	-31
any:goes	30
any:going	41
any:golden	-44
any:goldman	-41
any:golf	-81
any:golfe	32
any:gone	56
any:gonfle	-30
any:good	-51
any:goods	-75
any:google	-26
any:gop	51
any:gordons	-34
any:gossip	26
any:got	34
any:gourmand	-25
any:gouvernante	-56
any:gouvernements	-40
any:gouverneur	-27
any:governments	-76
any:gp	-78
any:gpa	28
any:gps	-51
any:gracie	32
any:grade	-64
any:grader	-43
any:graduate	-72
any:grande	30
any:grandeur	-41
any:grandi	-26
any:grands	-68
any:grants	-38
any:graphic	-30
any:graphique	-44
any:graphiste	-66
any:graphql	-25
any:gras	-35
any:gratitude	45
any:grave	-43
any:gravedigger	-30
any:graveur	-66
any:gree	-35
any:greement	-28
any:greements	-56
any:greffier	-83
any:greffiere	-67
any:grenoble	-58
any:greve	-51
any:greves	28
any:grevin	-38
any:greyhounds	-31
any:grid	-26
any:grilles	38
any:grimond	32
any:grin	-43
any:grindr	29
any:grip	-32
any:grippe	-37
any:grossesse	27
any:ground	26
any:grounds	41
any:groupama	-48
any:groupes	-30
any:grower	-50
any:growers	-32
any:grown	-31
any:growth	-27
any:grutier	46
any:guards	-36
any:gueret	-63
any:guerre	30
any:guessan	33
any:guests	-51
any:guevara	30
any:guichet	-28
any:guichetiers	-48
any:guide	-74
any:guild	-48
any:guise	45
any:gurdjieff	47
any:gym	-35
any:gymnastics	-43
any:gynecologue	-51
any:h	42
any:h1	-42
any:habilitations	-57
any:habitant	-66
any:habite	-31
any:habitent	-28
any:habitue	78
any:hacker	-36
any:hacking	-66
any:had	25
any:haemophilia	-25
any:hahn	-33
any:hair	-25
any:hairdresser	34
any:hairdressing	-71
any:halden	36
any:halewood	26
any:hall	-51
any:hambourg	25
any:hamburg	25
any:hamlet	-73
any:hammersmith	-35
any:hams	-51
any:handball	-89
any:handbook	-42
any:handcuffs	29
any:handicap	-44
any:handicape	28
any:handicapee	39
any:handicapes	-49
any:handisport	-44
any:handler	-79
any:handles	-57
any:handling	-78
any:handovers	-47
any:hands	-36
any:handshake	-79
any:handwriting	-71
any:hang	-68
any:haras	-45
any:harassment	-47
any:harcelement	-47
any:hard	48
any:hardest	-86
any:hardly	-26
any:hardness	-29
any:hardware	-58
any:harem	62
any:harmony	25
any:harris	46
any:harrogate	-30
any:harvard	-27
any:harvey	-30
any:hashing	-31
any:hastings	-31
any:haul	-67
any:hauliers	-48
any:haut	-43
any:haute	-32
any:hauteur	43
any:havana	-39
any:haven	-49
any:having	49
any:havre	30
any:hay	-54
any:hazards	-38
any:headache	-46
any:headboards	-27
any:headed	-40
any:headmaster	-61
any:headmistress	-35
any:headquarters	-35
any:health	-32
any:healthy	-31
any:healy	-28
any:hearing	-29
any:heating	-39
any:hebden	30
any:hebdo	-55
any:hebdomadaire	-33
any:heckled	41
any:hectares	-27
any:heir	-43
any:heirs	-37
any:helene	-48
any:helice	-41
any:helix	-50
any:helmand	26
any:helmets	-56
any:help	-54
any:helped	-73
any:helpline	-47
any:helvetique	-48
any:hemophiles	-55
any:hemophilie	-29
any:hems	-58
any:herbs	-28
any:hereditary	-29
any:heredite	-56
any:heredity	-32
any:hereford	-26
any:heritage	-69
any:herite	-67
any:herites	-29
any:heritier	-34
any:heritiere	-51
any:hermaphrodite	-49
any:hernie	-25
any:hero	-49
any:heroine	-53
any:herons	-49
any:heros	-91
any:hers	-87
any:herself	34
any:herve	-56
any:heteroclite	-32
any:heterodoxe	-30
any:heterodyne	-52
any:heterogene	-39
any:heterogeneite	-54
any:heterogreffe	-49
any:heterosexual	26
any:heterosexuelle	-26
any:heure	-35
any:heures	25
any:hexham	-52
any:hierarchy	-64
any:high	-25
any:highly	34
any:hiking	-29
any:hill	-46
any:hillary	67
any:himself	35
any:hindoue	-43
any:hindu	40
any:hinted	31
any:hints	41
any:hire	-78
any:hired	-74
any:hires	-58
any:hiring	-33
any:historian	-77
any:historien	-62
any:historique	33
any:history	-40
any:hitch	-35
any:hiv	-32
any:hmp	-48
any:hmrc	47
any:hobby	-26
any:hockey	-25
any:holder	-64
any:holiday	-50
any:hollandais	-25
any:homal	-41
any:home	-61
any:homeopathy	30
any:homeowners	-26
any:homes	-52
any:homework	-26
any:hommes	36
any:homogeneisation	-31
any:homogeneous	-48
any:homologation	-61
any:homologous	-28
any:homonyme	-46
any:homophobes	-34
any:homophobic	-46
any:homophobie	-48
any:homosexuality	-45
any:homosexuelle	46
any:honest	-40
any:honeymoon	-28
any:honk	37
any:honour	-62
any:honoured	-42
any:honours	38
any:hopes	-42
any:hopitaux	-64
any:hopper	41
any:horaires	-26
any:horairiste	-41
any:horizon	-46
any:horlogere	-41
any:horlogerie	-64
any:hormones	30
any:horoscopes	-44
any:horror	-30
any:hors	38
any:horses	-53
any:hospital	-25
any:hospitalier	27
any:hospitalisation	39
any:hospitalise	50
any:hospitalises	-45
any:hospitality	-76
any:hospitals	-82
any:host	-79
any:hosted	-31
any:hostile	42
any:hotelier	-31
any:hotellerie	-32
any:hotesse	-70
any:hotesses	78
any:hourly	-46
any:house	-32
any:housing	-47
any:hove	41
any:hr	-51
any:hrbp	-28
any:huile	-80
any:huissier	-41
any:huissiere	-25
any:huitres	-26
any:hull	-55
any:humaine	-66
any:humaines	-34
any:human	-42
any:humanisme	-26
any:humanistes	-62
any:humanitaire	-38
any:humanites	-51
any:humanities	-60
any:humankind	33
any:humides	-25
any:hundred	-72
any:hungary	-33
any:hunters	-52
any:huntington	-54
any:hurt	60
any:husbandry	-44
any:hussar	-39
any:hustings	-38
any:hybrides	-46
any:hydrologue	-34
any:hypersensible	26
any:hypertension	73
any:ibiza	40
any:ice	-36
any:idea	-73
any:ideal	-40
any:idealised	-25
any:idealiste	-57
any:ideas	-25
any:idee	-52
any:idemia	-48
any:identification	-57
any:identifies	25
any:identify	33
any:identity	-58
any:iec	-44
any:iel	52
any:if	38
any:ignore	36
any:ii	38
any:ikea	-37
any:iles	-42
any:illusions	-30
any:illustratrice	43
any:ilo	-49
any:ils	39
any:imagerie	-59
any:imaginaire	-41
any:imagination	-52
any:imagine	-28
any:imaging	-34
any:imam	-28
any:immeuble	-66
any:immobilier	-97
any:immobiliere	-48
any:immobilieres	-29
any:immobiliers	-31
any:immoral	40
any:immunocompromised	47
any:immunology	-71
any:impact	-52
any:impasse	-31
any:impenitent	34
any:implant	26
any:implantation	25
any:implique	35
any:importatrice	-37
any:importe	-70
any:imported	-43
any:importer	-30
any:impossible	33
any:imprime	-38
any:imprimerie	-45
any:imprimeur	-78
any:improvement	-32
any:inapte	49
any:incertaine	32
any:incidence	38
any:incident	-25
any:include	-67
any:includes	-35
any:including	-45
any:inclusion	36
any:incomes	27
any:incroyant	56
any:indecis	28
any:indefinite	-49
any:independance	44
any:independant	-98
any:independante	35
any:independent	-58
any:indication	36
any:industrial	-41
any:industriel	-34
any:industrielles	-41
any:industriels	-25
any:industry	-85
any:inebranlable	-45
any:ined	-37
any:infectious	-48
any:infidelity	-30
any:infirmary	-34
any:infirmier	-68
any:infirmiere	-47
any:infirmieres	45
any:infirmiers	-40
any:info	-38
any:information	-45
any:informatique	-25
any:informatise	-72
any:informed	-48
any:ingenieur	-74
any:ingenieure	-76
any:ingenieurs	-42
any:inhalers	-41
any:inheritance	-82
any:inherited	-60
any:initiation	-71
any:initiative	-83
any:initiee	-47
any:inject	-33
any:injection	-49
any:injects	-39
any:inmate	40
any:innocent	-44
any:innovation	-64
any:innover	-64
any:inquirer	-28
any:inquiry	-42
any:inrae	-52
any:inria	-47
any:inscrit	49
any:insead	-56
any:insee	-30
any:inserm	-26
any:insiste	33
any:insolvency	-29
any:insomniac	39
any:insoumis	29
any:insoumise	-47
any:inspecteur	-34
any:inspections	-27
any:inspector	-65
any:inspectrice	-47
any:installe	-47
any:installed	-34
any:installerait	33
any:institut	-62
any:institutionnelles	-31
any:instructor	-57
any:instruit	-57
any:instrumentiste	-53
any:insuline	-58
any:insultes	-35
any:insurance	-48
any:integration	-30
any:intelligence	-55
any:intendant	-33
any:intercourse	-45
any:interdiction	29
any:interdit	62
any:interesse	54
any:interfaces	-38
any:interim	-48
any:interimaire	33
any:interimaires	-38
any:interlocuteur	-66
any:intermittents	58
any:intern	-43
any:internat	-30
any:international	44
any:interne	-42
any:internes	-42
any:interpelle	26
any:interpose	-51
any:interpret	-34
any:interprete	-73
any:interpreted	-62
any:interprets	-44
any:interrogates	-30
any:intervenant	-43
any:interviewer	36
any:interviews	-47
any:intimacy	-32
any:intimite	-56
any:intitule	-29
any:intolerance	28
any:intolerante	32
any:intransigeante	35
any:introduced	-35
any:intrusion	-60
any:invalidite	-37
any:inventaires	-51
any:invented	-29
any:invention	-44
any:investigated	-35
any:investigates	-68
any:investigator	-68
any:investissement	-40
any:investisseurs	-74
any:investiture	40
any:investment	-84
any:investments	-27
any:investor	-58
any:investors	-43
any:invisible	59
any:invoice	-44
any:invoices	-63
any:invoicing	-29
any:ipp	51
any:iqbal	-35
any:ireland	-56
any:iris	-32
any:irreligieux	47
any:island	-32
any:islands	-49
any:isle	-62
any:islington	-32
any:iso	-65
any:israel	33
any:issues	-47
any:ist	-32
any:italie	-30
any:italien	-45
any:italiens	-45
any:itinerant	-39
any:ituc	-38
any:ivf	32
any:ivory	-49
any:ivr	-59
any:ivry	30
any:iwgb	31
any:jabs	-52
any:jack	-87
any:jacquie	43
any:jadot	38
any:jail	-25
any:jailed	36
any:jaloux	-28
any:jamais	29
any:jambon	-40
any:janvier	-34
any:japan	-26
any:jaquette	68
any:jardin	28
any:jardinerie	35
any:jardins	-40
any:jargon	-65
any:jaures	-28
any:jazz	-51
any:jean	-68
any:jeans	-75
any:jeremy	30
any:jersey	-42
any:jesuites	44
any:jeu	-44
any:jeunes	36
any:jeux	-40
any:jewish	-60
any:jim	36
any:job	-37
any:john	-30
any:joiner	-77
any:joins	-37
any:jointes	-50
any:joints	-37
any:joke	49
any:jokes	-35
any:joliment	-65
any:jordanie	-45
any:joue	-117
any:joueur	-31
any:jouissance	-32
any:journalisme	-61
any:journaliste	-53
any:journalists	30
any:journaux	-35
any:journeyman	-40
any:juan	36
any:judge	-108
any:judiciaire	-57
any:judo	-80
any:jugement	37
any:jugements	-33
any:juillet	43
any:juive	-65
any:julian	-32
any:jumeaux	-36
any:june	30
any:junta	26
any:jupons	28
any:juriste	-78
any:juror	-75
any:jury	-86
any:jusqu	31
any:just	25
any:juste	-62
any:k	-26
any:k2	-51
any:kamala	50
any:kampala	27
any:kanaky	33
any:kane	34
any:kantien	25
any:karine	-33
any:karyotype	31
any:kcnh2	43
any:keele	-28
any:keen	27
any:keeper	-45
any:keeping	-49
any:keeps	25
any:kelly	-49
any:kent	-96
any:kenya	-29
any:keys	-29
any:kids	33
any:killer	-40
any:kills	37
any:kilometre	-32
any:kinds	-53
any:kine	-73
any:kinesitherapeute	-83
any:kissing	37
any:kit	55
any:kitchen	-41
any:kitchens	-63
any:kits	-89
any:klein	-37
any:knee	57
any:knocked	26
any:knocks	-51
any:knots	-38
any:know	44
any:knowledge	-51
any:knuckle	-35
any:komsomol	43
any:kpmg	-42
any:krishnamurti	71
any:kroll	-28
any:kruger	-33
any:kurde	49
any:kws	-34
any:kyoto	-77
any:l214	-49
any:label	-81
any:laborantine	-32
any:laboratoire	-54
any:laborers	43
any:labour	-42
any:labourer	-32
any:labyrinthitis	42
any:lacanien	-54
any:lache	32
any:lactose	27
any:lacunes	-30
any:ladder	32
any:ladies	-53
any:lads	-34
any:lafayette	-28
any:laicard	38
any:laicite	-49
any:lais	-31
any:laisser	38
any:lait	-30
any:laitiere	-25
any:lake	-48
any:lames	-36
any:lamour	-49
any:lamps	-28
any:lance	-33
any:lancet	-43
any:land	-28
any:landscape	-33
any:lane	-72
any:langage	-25
any:langages	-46
any:language	-36
any:languages	-42
any:langue	-52
any:lanyard	25
any:lap	39
any:lapsed	39
any:laptops	-27
any:laser	-35
any:lasse	-47
any:last	33
any:lasting	-48
any:late	35
any:latent	-26
any:later	37
any:lathes	-33
any:latin	-51
any:laugh	-39
any:laughed	40
any:laughs	-56
any:launch	-59
any:laundering	-25
any:laundring	44
any:laval	-29
any:law	-54
any:lawyer	-66
any:lawyers	40
any:lay	54
any:layer	-45
any:layout	-75
any:lcp	-42
any:ldc	-32
any:lead	-84
any:leader	-65
any:leadership	-33
any:leaflet	-25
any:lean	-67
any:leaver	-51
any:leavers	-40
any:lecteurs	-98
any:lectrice	29
any:lecturer	-76
any:lectures	-46
any:lee	-42
any:leeds	-30
any:leg	48
any:legacies	-39
any:legal	-60
any:legally	25
any:legendary	-55
any:leger	43
any:legerement	27
any:legeres	60
any:legislation	-28
any:legiste	-51
any:legue	-30
any:leicester	-57
any:lemon	-34
any:lemons	-30
any:lenine	67
any:lenoir	-65
any:lentilles	-30
any:leo	-33
any:leroux	-47
any:leroy	41
any:lesbian	30
any:lesbien	-54
any:lesbiennes	32
any:lesbos	-40
any:lese	-31
any:less	-32
any:lesson	-44
any:let	28
any:lets	25
any:letters	-46
any:leurs	-52
any:levain	-40
any:levee	30
any:level	-72
any:lever	52
any:levure	-43
any:levures	-33
any:lfi	-25
any:lgbt	-40
any:liability	-39
any:liaison	-35
any:liaisons	-27
any:liban	-34
any:liberal	-38
any:liberale	-58
any:libere	26
any:liberee	-60
any:liberte	-37
any:liberties	-26
any:libertine	-37
any:libido	-33
any:libraire	-72
any:librarian	-80
any:library	-55
any:licence	-43
any:licenciement	43
any:licensed	-55
any:licensing	-35
any:liee	32
any:life	35
any:lifeguard	-34
any:lifeguarding	-69
any:lighting	-74
any:lights	-51
any:lignee	-25
any:lignes	-41
any:ligue	-61
any:like	45
any:liked	-25
any:lilly	-27
any:lily	-33
any:limagrain	-50
any:limitantes	-30
any:limited	-62
any:limoges	-57
any:linen	-46
any:linge	-38
any:lingerie	-101
any:link	-52
any:lion	-40
any:lipsticks	-38
any:liquidation	-35
any:lire	51
any:lisais	-28
any:lise	75
any:list	34
any:listed	-33
any:listen	-28
any:listens	-33
any:listes	-26
any:lists	-30
any:literacy	-62
any:literie	-66
any:litigation	-59
any:litige	-53
any:lits	-73
any:litterature	-30
any:little	32
any:living	-61
any:livraison	-43
any:livre	-69
any:livrer	-43
any:livres	-43
any:livreur	25
any:livreurs	33
any:ll	-42
any:llc	-43
any:loads	-66
any:loan	-83
any:lobbied	-29
any:lobby	-35
any:lobbying	-70
any:lobbyiste	-26
any:locataires	-40
any:locksmith	-68
any:locuteurs	-31
any:lodged	-51
any:lodger	32
any:loges	-41
any:login	58
any:logisticien	-29
any:logisticienne	-29
any:logistics	-45
any:logistique	-61
any:logo	-90
any:loire	-53
any:longbridge	28
any:longtermist	57
any:look	-59
any:looked	-28
any:looking	-64
any:loop	40
any:loose	-27
any:lord	-41
any:lorient	-31
any:lorrain	-37
any:lorries	-33
any:lors	50
any:lorsqu	30
any:loss	-31
any:lost	41
any:loti	44
any:lots	-50
any:loue	-55
any:lounge	-51
any:lourdement	42
any:louvre	-38
any:love	-33
any:loved	-52
any:loves	-51
any:loving	31
any:lovingly	-31
any:low	57
any:lrem	-55
any:lse	-27
any:lsf	-25
any:ltd	-74
any:luc	-47
any:lucide	-30
any:lucien	-40
any:ludotheque	-43
any:luggage	-53
any:luigi	31
any:lumieres	-25
any:lumpur	-27
any:lunch	39
any:lund	-30
any:lunettes	-29
any:lung	-95
any:lupin	-28
any:luron	-64
any:lussac	-46
any:lutenist	-34
any:lutte	-80
any:lycee	-38
any:lyceens	-48
any:lynx	-40
any:lyon	-59
any:lyric	-42
any:m6	-30
any:macarons	-29
any:machines	-88
any:macon	-69
any:maconnerie	-67
any:macros	-25
any:macular	41
any:madagascar	41
any:madame	-35
any:made	-43
any:madison	34
any:magasin	-37
any:magasinier	-38
any:magasins	33
any:magazine	-53
any:magistrate	-60
any:mai	45
any:maif	-59
any:mail	-25
any:mails	-29
any:main	-38
any:maine	-81
any:maintainer	-30
any:maintains	-25
any:maintenance	-49
any:mainteneur	-36
any:mairie	-43
any:maison	-25
any:maitre	-67
any:maitresse	-46
any:maitrise	-47
any:major	-71
any:majoritaire	-32
any:maker	-89
any:making	-55
any:malade	-39
any:malades	-75
any:maladies	-56
any:malaria	-46
any:malentendant	60
any:malgre	38
any:malheureuse	-30
any:mall	-33
any:malo	27
any:malware	-59
any:maman	-75
any:mamans	53
any:mammograms	-39
any:mammoth	-48
any:man	35
any:managed	-69
any:management	-69
any:manager	-63
any:managers	-54
any:manages	-79
any:managing	28
any:manchester	-48
any:mandat	53
any:mandataire	-76
any:manger	38
any:mangeur	62
any:manicure	-57
any:manie	-40
any:manif	31
any:manifestations	-40
any:manifeste	-37
any:manifestes	25
any:manipulateur	-28
any:manipulatrice	-33
any:mannequin	-86
any:manner	-34
any:manque	-28
any:mantra	-87
any:manual	-75
any:manucure	-65
any:manuel	-58
any:manufacturer	-50
any:mao	30
any:maoiste	28
any:map	-30
any:mapping	-27
any:maquette	-57
any:maquettiste	-48
any:maquillage	-26
any:maraicher	-46
any:marais	-77
any:marathon	-39
any:marc	-48
any:march	32
any:marchandise	-34
any:marcher	43
any:marches	-26
any:margate	56
any:marges	-31
any:margins	-90
any:marguerite	-34
any:mariages	-66
any:maricopa	-29
any:marie	-32
any:mariee	-36
any:marin	-83
any:marines	-46
any:maritime	-26
any:market	-88
any:marketing	-36
any:markets	-32
any:marks	-42
any:marne	-42
any:marocaine	-42
any:maroquinerie	-26
any:maroquinier	-43
any:maroquiniere	-62
any:marque	-95
any:marques	-59
any:marraine	-53
any:marriages	51
any:married	-52
any:mars	30
any:marseille	28
any:marshal	-39
any:marteau	-44
any:martin	-39
any:marvin	-49
any:marxiste	45
any:mary	-42
any:mask	31
any:masks	-49
any:mason	-85
any:masques	-39
any:mass	-39
any:massage	-89
any:masse	-37
any:masseur	-49
any:master	-74
any:masterchef	-32
any:matchmaker	-54
any:mate	26
any:matelas	-39
any:materialiste	-37
any:materialistic	-62
any:materials	-50
any:materiaux	-75
any:maternite	-45
any:mathematics	-27
any:matiere	-54
any:mating	-38
any:matins	38
any:matrimoniale	-31
any:matrimoniaux	-50
any:matter	39
any:matters	26
any:mauboussin	-34
any:maxime	-42
any:may	31
any:maybe	37
any:mayor	-51
any:mba	-33
any:mdph	33
any:me	25
any:mean	-26
any:measure	-62
any:measures	-69
any:mecanicien	-44
any:mecaniques	-35
any:mechanic	-52
any:medaille	-32
any:medecins	-34
any:media	-64
any:mediated	-38
any:mediateur	-32
any:mediatheque	-26
any:mediatrice	-76
any:medic	26
any:medical	-46
any:medicale	-61
any:medically	57
any:medicament	-31
any:medicaments	60
any:medicated	57
any:medication	27
any:medicine	-53
any:mediocrity	-28
any:meditation	-64
any:medite	38
any:mediter	-45
any:meetings	-71
any:mefie	27
any:meilleur	-87
any:melange	-38
any:melanoma	37
any:melanome	32
any:mele	29
any:members	-26
any:membership	-65
any:membre	47
any:meme	57
any:memoir	29
any:memoire	-57
any:memoires	-44
any:memoirs	-48
any:men	27
any:mena	-27
any:menage	48
any:mend	26
any:mendel	-38
any:mene	-31
any:menee	-64
any:menopause	-28
any:mensuels	-45
any:mental	-28
any:mentale	-45
any:mentioned	-25
any:mentions	53
any:mentor	-84
any:ments	-35
any:menuisier	-57
any:menus	-51
any:mep	35
any:mer	-106
any:mercantour	-40
any:merchandiser	-66
any:merci	32
any:mercredis	25
any:merger	-45
any:merogis	-40
any:messages	41
any:messieurs	57
any:mesurer	-57
any:metabolic	25
any:metaux	-39
any:metempsycose	59
any:method	-53
any:methodist	-61
any:methodists	-55
any:metier	-57
any:metiers	-56
any:metrage	-63
any:metres	-30
any:metrics	-34
any:metropole	-27
any:metteur	-33
any:mettre	-40
any:meubles	-30
any:mi	28
any:miami	42
any:michel	34
any:microbes	-47
any:middle	-25
any:midlands	-28
any:midwife	-47
any:midwives	-42
any:migraines	45
any:migrants	33
any:migration	-59
any:mild	50
any:militaire	-76
any:military	27
any:mill	-28
any:mille	-41
any:million	-68
any:millions	-27
any:mills	-59
any:mimic	-47
any:mind	-55
any:miner	-62
any:mineur	-42
any:mineurs	25
any:minibus	-47
any:minister	-27
any:ministers	-76
any:ministres	-52
any:ministry	-35
any:minor	-51
any:mint	-36
any:minuscule	-48
any:minutes	-44
any:miracles	-37
any:mis	52
any:miscarried	42
any:misconduct	37
any:mise	35
any:miss	-62
any:mission	-33
any:missionary	-27
any:mistake	32
any:mixte	-52
any:mlle	-35
any:mobile	-91
any:mobilier	-52
any:mobilisation	-26
any:mobility	-45
any:mock	-47
any:mode	-42
any:modelling	39
any:models	-34
any:moderated	-64
any:moderates	-26
any:moderatrice	-80
any:modere	-39
any:modern	41
any:modes	-54
any:modest	-54
any:module	-27
any:moine	-27
any:moleculaire	-44
any:molecular	-42
any:moliere	-29
any:monarchie	39
any:monarchiste	31
any:mondaine	-40
any:monday	30
any:monetaire	-36
any:money	30
any:monique	-36
any:moniteur	-76
any:monitor	-60
any:monk	-50
any:monnaie	-43
any:monopoly	-32
any:montage	-30
any:montagne	-68
any:montessori	-30
any:monteur	-44
any:monteuse	-56
any:montmartre	-25
any:montpellier	-51
any:montre	-25
any:montreal	56
any:montrent	-42
any:mood	53
any:moral	-69
any:morale	-56
any:moralite	28
any:mormon	-46
any:morning	31
any:mort	-37
any:mosquito	-30
any:most	-47
any:mostly	-48
any:moteur	-77
any:moteurs	-76
any:mothers	-40
any:motifs	-47
any:motion	41
any:motorisee	-25
any:mots	-51
any:motto	-53
any:moulage	-42
any:moulages	-48
any:mould	27
any:moulin	-65
any:mourir	46
any:mouse	-32
any:mouvement	-59
any:mouvements	-27
any:mover	-40
any:moving	-25
any:mphil	-32
any:mr	29
any:mrs	-39
any:msc	-89
any:mthfr	36
any:much	-64
any:mugged	-78
any:mulhouse	-35
any:multicarte	-58
any:multicartes	-25
any:multiple	26
any:multiples	32
any:multiplie	26
any:mums	28
any:municipale	26
any:murailler	-32
any:mural	30
any:murder	-26
any:murdoch	25
any:murmure	31
any:murphy	-45
any:muscular	27
any:musee	-111
any:museum	-80
any:museums	-25
any:music	-49
any:musical	-57
any:musicale	-59
any:musicians	28
any:musiciens	42
any:musique	-59
any:muslim	-33
any:musulman	-51
any:mutations	-78
any:mute	-58
any:mutual	-57
any:mutualiste	-45
any:mutuelle	-35
any:mybpc3	34
any:myope	42
any:myself	59
any:mystere	51
any:mythes	-28
any:na	42
any:nageur	-37
any:nageuse	-69
any:naissance	27
any:naked	-61
any:named	49
any:names	-40
any:naming	-28
any:namur	-69
any:nancy	31
any:nanny	26
any:nanterre	-45
any:narcisses	-35
any:narrowly	32
any:nash	-46
any:natation	-61
any:nationale	-65
any:nationalise	33
any:nationalist	50
any:nationalite	-82
any:nationality	-27
any:nations	-60
any:nationwide	-26
any:natural	-29
any:naturalist	-48
any:naturaliste	-39
any:naturel	-33
any:naturelle	-54
any:naturiste	-36
any:natwest	-27
any:naval	-52
any:navigateur	-46
any:navires	-28
any:navy	39
any:neant	33
any:neat	-50
any:neatness	-71
any:nebosh	-31
any:nee	45
any:needed	-84
any:negatif	33
any:negative	42
any:negociable	-36
any:negociant	-70
any:negociateur	-27
any:negociation	-33
any:negociatrice	-37
any:negocie	-82
any:negotiated	-54
any:negotiating	29
any:negotiations	-59
any:neo	-25
any:nervous	26
any:nets	-46
any:nettoyage	49
any:neuf	-44
any:neurofibromatosis	32
any:neutral	-37
any:neuves	-30
any:nevers	-41
any:new	-56
any:newborn	-52
any:newcomer	-34
any:news	-50
any:nextflow	-36
any:nexus	27
any:nhs	-59
any:nice	-53
any:nichols	-28
any:nickname	-65
any:nicola	34
any:nietzsche	-50
any:nightclub	-29
any:nights	36
any:nihilism	-31
any:nil	-31
any:nineteen	31
any:niort	-53
any:nipsa	26
any:niveau	-30
any:nkosi	46
any:noel	33
any:noir	-53
any:noisette	-34
any:noix	-27
any:nom	57
any:nombre	-33
any:nombreux	36
any:nominated	39
any:noon	-63
any:nordisk	-38
any:norfolk	-44
any:normande	-55
any:normandie	-27
any:north	-46
any:norway	-37
any:nos	-84
any:nose	-26
any:nostalgique	39
any:notaire	-33
any:notaires	-61
any:notary	36
any:nothing	32
any:notice	-54
any:noticed	33
any:notices	-49
any:notoire	42
any:notoriete	32
any:noumea	-32
any:nouveau	-42
any:nouveaux	-61
any:novel	-108
any:novelist	-39
any:novo	-25
any:now	28
any:npa	41
any:nu	-44
any:nude	34
any:nudes	-34
any:nuits	46
any:num	44
any:number	46
any:numbers	-71
any:numeracy	36
any:numerate	-29
any:numerical	-28
any:numerique	-96
any:numeriques	-31
any:numerisation	-35
any:nun	-30
any:nurse	-59
any:nursed	-83
any:nurses	-82
any:nus	-36
any:nutrigenetique	-47
any:nutritionniste	-38
any:nvq	-34
any:obama	30
any:obedience	-26
any:oberlin	-25
any:obi	34
any:obituaries	-26
any:objecteurs	-35
any:objectrice	30
any:objet	-38
any:obligatoire	-37
any:oblige	51
any:observer	-38
any:obtenu	-46
any:occlusion	-31
any:occupational	-35
any:ocd	49
any:octobre	62
any:odd	-52
any:oddly	32
any:oeil	-42
any:oeuvre	-98
any:of	-30
any:offence	-29
any:offences	-39
any:offender	39
any:offered	34
any:officer	-75
any:officers	-26
any:offices	-49
any:official	47
any:officials	-25
any:officiant	-60
any:officier	-66
any:officiere	-28
any:officine	-39
any:offre	-43
any:offres	-40
any:often	-29
any:ogm	-29
any:oil	-30
any:oise	25
any:oiseaux	-29
any:okonedo	-28
any:okoro	49
any:olive	-30
any:olympics	-51
any:omaha	-45
any:omc	-32
any:once	41
any:oncles	46
any:oncogenetique	37
any:oncologie	-27
any:oncology	-35
any:ones	-42
any:onfray	-46
any:ong	-32
any:ongulaire	-44
any:onlyfans	28
any:ons	-25
any:ont	-31
any:onu	-31
any:opens	34
any:opera	-65
any:operated	-32
any:operations	-55
any:operative	36
any:operator	-57
any:operatrice	-51
any:opere	45
any:opex	-31
any:ophtalmologue	-41
any:opinion	-36
any:opinions	-36
any:opioid	-35
any:opioides	-32
any:oposant	26
any:opponent	75
any:opportunities	25
any:opposante	31
any:opposee	-61
any:opposite	-35
any:opte	-26
any:optician	-41
any:opticien	-71
any:opticienne	-48
any:option	-43
any:optique	-56
any:oracle	-38
any:oran	-38
any:orange	-31
any:oranges	-58
any:oratrice	26
any:orchidees	-34
any:orchids	-41
any:ordered	54
any:ordinateur	-42
any:ordonnancement	-61
any:ordre	-47
any:ore	-28
any:oreilles	30
any:orfevre	-45
any:organigramme	-51
any:organisait	-38
any:organisateur	-65
any:organisation	-63
any:organisations	-40
any:organisatrice	-70
any:organiser	-42
any:organisers	-54
any:organises	67
any:organist	39
any:organizer	27
any:orgues	-62
any:orgy	-41
any:orient	-42
any:orientale	-40
any:orientation	-87
any:orientations	-34
any:oriente	-30
any:oriented	-45
any:orientee	-70
any:orkney	-44
any:orleans	-41
any:ornithologue	-34
any:orsay	-30
any:ortega	-31
any:orthodox	-77
any:orthodoxe	-78
any:orthopaedic	-26
any:orthopediques	-41
any:orthophonie	-48
any:orthophoniste	-47
any:oscp	-54
any:osei	-29
any:oslo	-36
any:others	-29
any:otherwise	-47
any:ott	26
any:ouest	-74
any:oui	26
any:outbreak	-28
any:outdoors	34
any:oute	-32
any:outed	49
any:outfitter	-69
any:outillage	-26
any:outils	-34
any:outlook	35
any:outrage	50
any:outs	-42
any:ouverte	31
any:ouverture	-26
any:ouvertures	-51
any:ouvrier	-37
any:ouvriere	-30
any:ouvriers	-58
any:ouvrir	-29
any:ouvrons	46
any:ovarian	-30
any:ovens	-59
any:over	-31
any:overalls	-36
any:overdoses	-38
any:overrun	29
any:oversaw	-26
any:overseas	-26
any:owned	-46
any:owner	-35
any:owners	-36
any:ox	-35
any:oxfam	-62
any:oxygen	-42
any:pa	-77
any:pace	-48
any:pacemakers	-53
any:pacific	-64
any:pacifica	-26
any:pacifism	25
any:packaging	-57
any:pacs	-33
any:pacse	-80
any:pacsee	-74
any:pain	-58
any:paint	-40
any:painter	-28
any:painting	-27
any:paintings	-26
any:paix	-47
any:palace	-37
any:palais	-57
any:palate	46
any:pallet	-37
any:palliative	-37
any:palm	-28
any:palmaire	57
any:palmer	-74
any:palmistry	-67
any:palpations	-29
any:paludisme	29
any:pamphlets	53
any:panama	26
any:pandemic	-55
any:panel	-46
any:panels	-27
any:panne	-46
any:pannes	-31
any:pansements	-66
any:pantheon	-37
any:papas	61
any:paper	-33
any:paperasse	-71
any:papers	-60
any:paperwork	-76
any:paquets	29
any:parafe	-39
any:paraissent	-37
any:parait	26
any:paralegal	-43
any:paralympians	-39
any:paralympics	-27
any:paralympique	-30
any:paralysait	-28
any:paralysed	-45
any:paralysie	-36
any:paramedic	-68
any:parapharmacie	-28
any:parc	-80
any:parcours	-69
any:parcs	-70
any:pardon	-60
any:pardoned	38
any:parement	-31
any:parent	-46
any:parental	-110
any:parents	-38
any:parfait	-54
any:parfaitement	44
any:parfois	-43
any:paris	-52
any:parish	-62
any:park	-64
any:parking	33
any:parlement	-62
any:parlementaire	-59
any:parler	-80
any:parliament	-59
any:parliamentary	-77
any:parmi	53
any:paroisse	-43
any:parrain	30
any:parrainages	34
any:parraine	25
any:parrainee	49
any:partagee	-29
any:parted	-34
any:partenariat	-27
any:parti	-31
any:partially	52
any:participant	34
any:participe	56
any:particles	-33
any:particules	-32
any:particulier	27
any:partie	-32
any:partiel	-27
any:parties	-59
any:partis	-61
any:partisan	50
any:partner	-29
any:partout	-32
any:partouzes	41
any:pass	-69
any:passade	53
any:passage	-30
any:passager	-35
any:passations	-55
any:passee	56
any:passenger	-48
any:passeport	-49
any:passeports	-60
any:passer	35
any:passes	58
any:passion	-75
any:passionate	-71
any:passionately	-29
any:passionne	-66
any:passive	-59
any:passphrases	32
any:pasteur	-47
any:pastor	46
any:pastoral	30
any:pastry	-52
any:patch	-42
any:patent	-69
any:patented	-54
any:patents	-88
any:paternite	-40
any:pathway	-25
any:patience	-85
any:patient	-128
any:patiente	64
any:patients	-30
any:patissiere	-48
any:patrimoine	-82
any:patriote	38
any:patrols	-27
any:patronal	-31
any:patronale	-53
any:patronne	50
any:paturages	-42
any:pau	-51
any:paul	-84
any:paume	25
any:payant	29
any:payes	-31
any:payment	-30
any:payments	-70
any:payroll	-92
any:payrolls	-28
any:paysanne	36
any:paysannes	-58
any:pcr	-46
any:peace	31
any:peau	49
any:peaux	-30
any:pecresse	34
any:pedagogique	-63
any:pedigrees	-42
any:peer	-26
any:peers	-51
any:peine	-42
any:peint	-73
any:peintre	-54
any:pelerinage	27
any:peloton	-42
any:pelvis	43
any:pen	53
any:penal	-51
any:penche	29
any:pending	38
any:penetration	-40
any:penicillin	60
any:penitentiaire	-92
any:penne	47
any:pense	54
any:pensee	-38
any:penseurs	56
any:penseuse	32
any:pension	-46
any:pensioners	-26
any:pente	44
any:people	-60
any:pepinieriste	-56
any:percage	-25
any:perche	-27
any:perd	51
any:perdue	-74
any:perfectionism	-47
any:perfectionnisme	-52
any:perfectly	27
any:performance	-35
any:perfusion	-56
any:period	-113
any:perjury	47
any:perkins	-47
any:permanence	-73
any:permanencier	-56
any:permanent	-33
any:permit	-60
any:perpignan	-44
any:perquisition	-37
any:perrot	35
any:personally	28
any:personas	-30
any:personnel	-39
any:personnes	-89
any:persons	55
any:pertes	65
any:perth	-42
any:perverting	27
any:pessac	-31
any:petersbourg	-29
any:petitami	-60
any:petites	32
any:petits	-36
any:petrol	29
any:petty	-32
any:peuples	-70
any:phare	-30
any:pharma	-44
any:pharmaceutique	-63
any:pharmacienne	30
any:pharmacovigilance	-64
any:pharmacy	-50
any:phase	-36
any:phased	36
any:phd	-30
any:phedre	-32
any:phenylcetonurie	37
any:philo	-26
any:philosophe	-44
any:philosopher	-42
any:philosophie	-43
any:philosophique	38
any:philosophy	-53
any:phlebotomy	-67
any:phobique	43
any:phoenix	49
any:phones	41
any:photographe	-107
any:photographed	-47
any:photographer	-63
any:photographiee	42
any:photographies	-55
any:photographique	-40
any:photographiques	-29
any:photography	-66
any:photos	44
any:photoshop	-33
any:php	-36
any:phrase	-53
any:phrases	32
any:phylogenetic	-43
any:physicienne	-61
any:physicist	-48
any:physics	-41
any:physio	-27
any:physionomiste	-29
any:physiotherapist	-47
any:physiotherapy	-33
any:pianist	62
any:piano	-59
any:picked	-30
any:picket	-31
any:picking	-47
any:picture	26
any:pictures	27
any:pieces	-49
any:pied	-62
any:pieton	-34
any:pigeons	-28
any:pigiste	-52
any:pigments	-61
any:pigs	-38
any:pilates	-28
any:pills	-40
any:pilote	40
any:pilots	27
any:piment	-64
any:pin	-52
any:pincer	31
any:pink	-42
any:pipelines	-43
any:pipework	-32
any:pitch	-90
any:pkd1	37
any:place	46
any:places	-45
any:plafonds	-65
any:plaidoyer	27
any:plainly	-41
any:plaisanterie	34
any:plaisirs	-38
any:plan	-81
any:planification	-35
any:planifier	-31
any:planner	-95
any:planning	-101
any:plannings	-25
any:plantar	29
any:plaque	25
any:plaquiste	-60
any:plaster	47
any:plastique	-36
any:plat	-29
any:plateforme	-53
any:platform	-35
any:plato	56
any:plats	48
any:play	-64
any:playboy	-50
any:played	-30
any:playground	-45
any:plays	-80
any:plea	58
any:pleaded	39
any:please	31
any:pleasure	-42
any:pleasures	-61
any:pledge	-83
any:plein	36
any:pleins	35
any:plis	-44
any:plombier	-62
any:plongeur	-25
any:ploughing	-47
any:plu	-46
any:pluie	-27
any:plume	38
any:pluriel	-25
any:plusieurs	57
any:pme	-52
any:poa	41
any:podcasts	-58
any:podemos	36
any:poeles	-29
any:poemes	-30
any:poetry	-52
any:point	-80
any:pointed	-37
any:pointer	36
any:pointeuse	-26
any:pointeuses	-56
any:poireaux	-34
any:pois	-46
any:poland	35
any:polars	-40
any:pole	-43
any:polices	-67
any:policier	-65
any:policiere	-26
any:policiers	-51
any:policy	-103
any:polio	-52
any:polite	32
any:politely	-27
any:political	-52
any:politically	33
any:politique	-43
any:politiques	-108
any:politiste	-47
any:poll	-33
any:polling	-70
any:polls	-26
any:polonais	-28
any:polonaise	-33
any:polyartrite	31
any:polycystic	34
any:polymeres	-53
any:pompe	-26
any:pompes	-32
any:pompier	-29
any:ponctualite	-83
any:ponctuel	-42
any:ponctuelle	-44
any:pons	45
any:pont	-79
any:pontages	56
any:pool	-26
any:popper	-27
any:populaire	-56
any:populations	-44
any:porcs	-42
any:pornographie	-27
any:portent	27
any:porteurs	-39
any:portfolio	-71
any:porto	-45
any:portraitiste	-79
any:portraits	-47
any:portsmouth	-28
any:portugaise	-61
any:portuguese	-43
any:posed	26
any:posee	-65
any:poses	33
any:poseur	-41
any:positions	42
any:positive	29
any:positives	30
any:positiviste	-33
any:postdoc	-88
any:poster	48
any:posters	-57
any:postes	-48
any:postgresql	-42
any:posts	32
any:postures	-27
any:poterie	-41
any:pottery	-29
any:poulain	33
any:poulpe	-32
any:pouls	-33
any:poultry	25
any:poursuites	26
any:pourtant	46
any:pousse	-25
any:poussins	-42
any:power	-61
any:practice	-92
any:practise	33
any:practises	42
any:pragmatique	-80
any:praised	-37
any:praises	-29
any:praticiens	35
any:pratiquant	-31
any:pratiquante	-42
any:pratique	60
any:pratiques	-30
any:prays	-29
any:preacher	-62
any:preavis	-50
any:preche	-43
any:precinct	46
any:predecesseur	-25
any:predecessor	-31
any:prefectorale	-64
any:preferences	32
any:preferer	54
any:prefers	-29
any:pregnant	44
any:prelevements	-45
any:premiere	40
any:premises	-40
any:prenante	-30
any:preparatrice	-59
any:prepared	-83
any:pres	30
any:presence	-66
any:present	36
any:presentation	-81
any:presentations	-39
any:presentent	-32
any:presenter	-29
any:preservatifs	-48
any:preside	58
any:presidential	-69
any:presidentielle	27
any:presidents	-58
any:press	-64
any:presse	-50
any:pressed	26
any:presser	-28
any:pressure	44
any:prestataire	-51
any:prestations	-39
any:prestidigitateur	-49
any:preston	39
any:pret	27
any:prete	-30
any:pretend	25
any:pretentions	-27
any:preuve	-31
any:preventeur	-45
any:prevention	-56
any:preventive	-25
any:preventives	-30
any:previous	40
any:prevoyance	-51
any:prevue	63
any:price	-32
any:pricing	-41
any:pride	-54
any:primary	-47
any:prime	-76
any:primes	-62
any:princes	-27
any:printer	-55
any:printers	-37
any:printing	-50
any:prises	41
any:prisoners	-39
any:prisonnier	48
any:prisons	-65
any:privacy	-65
any:prive	-32
any:privilege	-39
any:prix	-84
any:prize	-96
any:pro	70
any:probationary	-34
any:problem	39
any:problemes	38
any:procedure	-25
any:proces	-37
any:process	-75
any:processing	-51
any:proche	26
any:procurement	-53
any:procureur	63
any:producer	-28
any:product	-86
any:producteurs	-33
any:productif	-41
any:production	-28
any:productions	-29
any:produit	-57
any:produits	-71
any:prof	-29
any:professe	30
any:professeur	-50
any:professeure	-76
any:professional	-28
any:professionals	35
any:professionnel	-34
any:profil	27
any:profile	25
any:profoundly	29
any:programme	-42
any:programmer	-59
any:progres	-30
any:progressive	-59
any:project	-90
any:projet	-36
any:projets	-92
any:promene	-31
any:promise	33
any:proof	-48
any:proofreads	-49
any:prop	-51
any:propagande	-32
any:propre	52
any:propriete	-72
any:prosecuted	25
any:prosecution	-33
any:prosecutor	-36
any:prosecutors	-39
any:proselytisme	39
any:prospectuses	-48
any:prostheses	-46
any:prosthetic	29
any:prostituees	37
any:prostitution	-79
any:protected	-50
any:protection	-75
any:proteines	-32
any:protest	-50
any:protestant	-29
any:protestante	-46
any:protestation	-59
any:proteste	37
any:protested	50
any:prothese	34
any:protheses	-77
any:prothesiste	-82
any:prototype	-49
any:prototypes	-70
any:proust	-47
any:prouvee	47
any:proved	-31
any:provincial	26
any:provisoire	-28
any:proxenetisme	-35
any:proximite	-27
any:prudence	-64
any:ps	36
any:psen1	30
any:psychanalyste	-46
any:psychiatre	-40
any:psychiatrie	-39
any:psychiatrist	-33
any:psychologie	-46
any:psychologique	-28
any:psychologist	-43
any:psychologue	-66
any:psychology	-47
any:psychomotricite	-48
any:psychotic	41
any:public	-30
any:publicitaire	-35
any:publicitaires	-45
any:publicite	-36
any:publics	-51
any:published	-85
any:publisher	-59
any:puericulture	-31
any:puits	-51
any:pulse	-43
any:punctuality	-79
any:pupil	33
any:pupils	-83
any:puregym	-35
any:purge	43
any:purser	-48
any:put	-28
any:puts	36
any:putsch	40
any:pvda	50
any:qatar	-28
any:qlik	-52
any:qt	41
any:qualification	-51
any:qualifiee	-29
any:qualifierais	29
any:qualite	-59
any:quality	-43
any:quant	-30
any:quantity	34
any:quarry	-35
any:quarter	-30
any:quartier	-67
any:quebec	-34
any:queen	-53
any:questioning	27
any:questionnaire	36
any:questions	-26
any:queue	-31
any:queues	-37
any:quick	-91
any:quickly	-35
any:quimper	-31
any:quit	26
any:quitte	47
any:quittee	53
any:quittent	-39
any:quitter	45
any:quotidien	-36
any:r	-70
any:race	-28
any:racecourse	-50
any:races	-49
any:racing	-60
any:racistes	30
any:raconte	30
any:radical	-45
any:radicalement	-39
any:radie	36
any:radio	-124
any:radioamateur	-56
any:radiographer	-76
any:radiographers	50
any:radiology	-33
any:radiotherapy	37
any:raelienne	49
any:raffle	-26
any:raidd	-37
any:rail	-43
any:railroad	-40
any:railway	-41
any:rainbow	-47
any:raise	-42
any:raisons	40
any:rallied	-26
any:ramadan	-39
any:ran	-67
any:rancune	-54
any:rand	33
any:randonnee	-59
any:range	-86
any:rangement	-65
any:rangements	-40
any:ranger	-64
any:ranks	32
any:rao	49
any:rapport	-56
any:rapporteur	-33
any:rapports	-33
any:rapproche	33
any:rapprocher	-45
any:rarement	41
any:rassemblement	-36
any:rate	-49
any:ratepayers	-31
any:rational	-67
any:rationaliser	-57
any:rationalisme	-42
any:rationalist	31
any:rationnelle	-39
any:raye	32
any:rayon	-81
any:razor	-33
any:rcm	39
any:rcn	39
any:re	-53
any:react	-57
any:reactions	-26
any:readers	-70
any:reads	25
any:ready	-33
any:realise	-53
any:realisme	-28
any:realist	-47
any:reasonable	-28
any:reasons	32
any:reau	-43
any:rebond	-63
any:rebuilding	-52
any:rebuilt	-45
any:receipts	41
any:recepisse	-32
any:reception	-25
any:receptionist	-100
any:recessions	-53
any:recessive	-40
any:recherche	-48
any:rechute	32
any:rechutes	26
any:recidiviste	64
any:recipes	-25
any:recits	-30
any:reclamations	-47
any:reclame	65
any:reclusion	-31
any:recognisable	-25
any:recognised	-48
any:recognises	-33
any:recognition	-42
any:recolte	28
any:recombination	-43
any:recommandation	-83
any:recommande	-47
any:reconnaissance	-59
any:reconnu	51
any:reconvertit	-58
any:recopiee	30
any:recorded	32
any:recordings	-34
any:recordist	-46
any:recouvrement	-56
any:recovered	-48
any:recruitment	-45
any:recrute	-63
any:recruter	-46
any:recruteur	33
any:recruteurs	-35
any:rectorat	-50
any:recueilli	-25
any:recupere	57
any:recurrente	35
any:recyclage	-44
any:recycle	-31
any:redacteur	-104
any:redaction	-44
any:redactrice	-64
any:redesign	-46
any:redige	-66
any:redonne	-35
any:redresse	-42
any:reds	-54
any:reduit	-46
any:reduite	-28
any:redundancy	-60
any:reeducation	-37
any:reel	-53
any:reels	-44
any:refait	-45
any:refection	-90
any:references	-61
any:referent	35
any:referente	32
any:refondue	-29
any:refreshers	-38
any:refrigere	-32
any:refroidi	25
any:refuge	-55
any:refugiee	-39
any:refuse	33
any:refusees	36
any:regie	-41
any:regime	-35
any:regimes	-41
any:region	-28
any:regional	-29
any:regionale	37
any:regionales	-32
any:regionaliste	25
any:regions	-47
any:regisseur	-51
any:registered	31
any:registrar	-54
any:registres	31
any:reglages	-44
any:regle	-32
any:reglementaire	-43
any:reglementaires	-46
any:regret	-43
any:regrette	40
any:regular	26
any:regulation	-54
any:regulator	-98
any:regulier	45
any:rehabilitated	-25
any:rehired	50
any:reilly	34
any:rein	33
any:rejected	26
any:rejects	53
any:rejete	35
any:rejette	38
any:rejoindra	37
any:rejoindrait	-29
any:rejoindre	-48
any:rejoint	30
any:relais	-55
any:relate	-29
any:related	26
any:relations	-71
any:relationship	44
any:relationships	-53
any:relaxe	54
any:releases	-60
any:relecteurs	-33
any:relectrice	-29
any:relevance	-34
any:releve	-29
any:relevees	32
any:relief	-32
any:relieuse	-40
any:relieved	29
any:religieuse	-33
any:religieux	-43
any:religions	-68
any:remand	42
any:rembourse	30
any:remede	-53
any:remedes	-30
any:remedy	-48
any:remember	-31
any:remembering	26
any:remercier	-44
any:remission	38
any:remonte	39
any:remote	-40
any:remplacant	-71
any:remplace	-30
any:remuneree	-37
any:rencontrer	43
any:rencontres	-56
any:rend	40
any:rendus	-61
any:renewed	-25
any:renie	47
any:rennes	-44
any:renove	-62
any:renown	33
any:reorganisation	-39
any:rep	-31
any:repaid	-75
any:repair	-82
any:repaired	-42
any:reparations	-61
any:repare	-29
any:repense	-28
any:repenti	53
any:repertoire	-58
any:replaced	-48
any:replacement	-37
any:replicated	-52
any:reponses	-31
any:reportage	-26
any:reportages	-28
any:reporter	-77
any:reporting	-73
any:reports	-31
any:reprendre	49
any:reprennent	-58
any:reprenons	-40
any:representant	-54
any:representative	-29
any:represents	-61
any:reprise	-32
any:reproduction	-68
any:republic	-49
any:republicain	-36
any:republicaine	-60
any:republicans	41
any:required	-42
any:requirements	-29
any:requires	-64
any:requis	47
any:rescues	-39
any:research	-112
any:researched	-27
any:researcher	-66
any:researches	-36
any:reseaux	-39
any:reserves	-29
any:reserviste	36
any:reservoirs	-31
any:reset	-49
any:residence	-57
any:resident	-35
any:residente	-32
any:residents	-62
any:resigned	70
any:resolution	50
any:respecte	-57
any:responsable	-58
any:responsible	-33
any:ressemblance	45
any:ressources	-35
any:ressuscite	-31
any:restaurant	-41
any:restaurants	-38
any:restauratrice	-79
any:restaure	-78
any:rester	-33
any:restoration	-33
any:restored	-56
any:restores	-81
any:restraining	36
any:restriction	26
any:restrictions	46
any:result	-27
any:resultats	-33
any:results	-27
any:resumes	-29
any:retail	-56
any:retard	-30
any:retarde	-38
any:retards	-60
any:retenu	-59
any:retient	55
any:retinal	-26
any:retinopathy	-52
any:retired	27
any:retirement	-112
any:retrained	50
any:retraining	-32
any:retrait	-33
any:retraite	-77
any:retraites	47
any:retrospective	-43
any:retrouve	34
any:return	-36
any:returned	-50
any:returning	-65
any:returns	-44
any:reunions	-27
any:reussir	-50
any:reussite	-49
any:reuters	-54
any:reve	27
any:revelait	-35
any:revele	-26
any:revendeur	-29
any:revendu	-61
any:revendue	-42
any:revenu	-53
any:reveuse	-35
any:revient	33
any:review	-51
any:reviewed	-29
any:reviewer	-51
any:reviews	-28
any:revise	-27
any:revolution	-65
any:revolutionary	-41
any:revolutionnaires	-25
any:revolutionne	-30
any:revu	-57
any:revue	-86
any:rewritten	-28
any:rewrote	-43
any:rex	44
any:reyes	26
any:rez	30
any:rheumatologist	-27
any:rhumatisants	47
any:rica	-29
any:rics	-44
any:riders	25
any:ridge	-50
any:rien	29
any:riga	31
any:right	-30
any:rights	-73
any:rigoureuse	-46
any:rigueur	-41
any:riksdag	45
any:ringleader	34
any:riots	-27
any:risk	-42
any:risque	31
any:risques	-38
any:rit	25
any:rival	-31
any:rive	-43
any:river	-39
any:riverains	-38
any:roadbuilder	-42
any:robberies	-44
any:robes	-49
any:robespierre	-39
any:robin	29
any:robots	-56
any:roca	-48
any:rock	-36
any:roehampton	-48
any:roi	-52
any:role	-31
any:roles	-47
any:roll	-81
any:rolled	-48
any:rollo	34
any:romain	-27
any:roman	-114
any:romance	-88
any:romancier	-43
any:romanciere	-68
any:romania	25
any:romans	-77
any:rome	26
any:rondement	-56
any:rondes	-42
any:ronfle	29
any:rooke	47
any:room	-52
any:rooms	-51
any:root	-28
any:roots	-39
any:rope	-28
any:rosa	-25
any:rose	45
any:roses	-47
any:rosicrucian	37
any:rosicrucien	36
any:rosiers	-33
any:ross	-25
any:rota	-43
any:rotary	-55
any:rothamsted	-36
any:rotterdam	-28
any:roue	-53
any:rouen	-26
any:rouges	-44
any:rougi	58
any:roulants	-29
any:roundabouts	-31
any:rounds	-51
any:route	-51
any:routiers	-53
any:routine	-65
any:routing	-64
any:rowe	-41
any:roy	34
any:royan	-56
any:rqth	67
any:rrh	-35
any:rsi	31
any:rss	-72
any:rubrique	-26
any:rue	-87
any:ruffin	50
any:rugby	-73
any:ruiz	-61
any:rules	-35
any:rumour	38
any:rung	-54
any:runner	-37
any:running	29
any:runs	-25
any:ruptures	-30
any:russes	65
any:russian	-43
any:rwanda	53
any:saatchi	-25
any:sable	-47
any:sade	-53
any:sage	-93
any:said	58
any:sailors	-42
any:sain	-33
any:saine	29
any:saines	-32
any:sais	-35
any:saisie	-35
any:saison	-50
any:saisons	-29
any:sake	41
any:salaire	49
any:salaires	-35
any:salariee	-47
any:salary	-39
any:sales	-90
any:salesman	-40
any:salmon	-82
any:salue	-57
any:saluent	-34
any:salvation	-46
any:san	-37
any:sanatorium	34
any:sanctions	-35
any:sandales	-33
any:sandrine	-28
any:sands	36
any:sang	-52
any:sanger	-34
any:sanguines	-43
any:sanguins	-51
any:sanitaires	32
any:sante	-43
any:sapphic	32
any:sappho	-44
any:sarah	-40
any:sarkozyste	29
any:sat	46
any:satellites	-50
any:satisfaction	-33
any:saturdays	-34
any:saumon	-35
any:sauter	-35
any:sauve	-42
any:sauvee	-45
any:sauvees	-25
any:sauveteur	-31
any:saved	-33
any:saves	-31
any:savile	-51
any:saving	44
any:savons	-34
any:savoy	-32
any:saw	-68
any:sawmill	29
any:says	33
any:sc	-37
any:scams	-56
any:scandinave	-25
any:scanner	-25
any:scanners	-89
any:scare	-59
any:scares	-49
any:scarifie	-35
any:sceaux	47
any:scenarise	-73
any:scenariste	-55
any:scene	-42
any:scenes	-41
any:sceptical	-78
any:sceptics	-60
any:scheme	-66
any:schiphol	42
any:schizophrene	43
any:schmitt	-45
any:scholar	-35
any:school	-28
any:scie	33
any:science	-67
any:scientifique	-63
any:scientist	-59
any:scientologist	69
any:scientologue	55
any:scissors	-33
any:scolaire	-75
any:scoliosis	47
any:scooters	-36
any:scorer	-25
any:scout	-64
any:scouts	-52
any:scrap	-40
any:screen	29
any:screenings	-48
any:screens	-27
any:screenshot	30
any:script	-40
any:scripte	-28
any:scripts	-57
any:scrutatrice	-38
any:sculpteur	-61
any:scythes	-29
any:seafarers	-46
any:seal	-47
any:seamstress	-50
any:season	-65
any:seasons	-31
any:seat	-30
any:seche	-30
any:secourisme	-53
any:secouriste	-55
any:secours	-25
any:secretaire	-48
any:secretariat	-49
any:secrets	-49
any:secteur	-36
any:sector	-51
any:secularist	48
any:securite	-62
any:security	-32
any:seduction	-46
any:seduit	-48
any:see	71
any:seed	-31
any:seeing	51
any:seekers	-30
any:seeks	33
any:sees	29
any:segolene	47
any:seine	-45
any:seiu	52
any:sejour	-59
any:sel	-34
any:selection	-70
any:selectionne	-44
any:selectionneur	-51
any:selective	-29
any:self	30
any:selfie	50
any:seller	-27
any:selling	-33
any:sells	-83
any:selon	48
any:semaines	54
any:semences	-76
any:seminaire	60
any:seminar	-79
any:senat	-102
any:senate	-45
any:senateur	-28
any:send	-38
any:seneca	41
any:senior	-29
any:seniors	-30
any:sense	-27
any:sensors	-32
any:sensual	-26
any:sensuels	-56
any:sent	37
any:sentenced	-30
any:sentences	-42
any:sentimentaux	-28
any:sentry	-35
any:separe	-25
any:septembre	-33
any:septicemie	39
any:sequelles	35
any:sequence	-77
any:sequenced	-35
any:sequences	-63
any:sequenceur	36
any:sequenceurs	-28
any:sequencing	-41
any:sera	-46
any:sergeant	-41
any:serie	-91
any:series	-70
any:serious	32
any:seropositif	44
any:serrures	-61
any:serrurier	-68
any:sertissage	-33
any:servants	-30
any:server	27
any:servers	-40
any:serveur	-41
any:service	-35
any:serving	37
any:servir	43
any:sete	-50
any:sets	-62
any:settle	-41
any:settled	-82
any:seulement	46
any:sevre	33
any:sexage	-50
any:sexed	-39
any:sexologist	-67
any:sexologue	-49
any:sexospecificite	-37
any:sextant	-44
any:sexto	40
any:sextoys	51
any:sexual	29
any:sexualite	-35
any:sexualites	-38
any:sexuelle	-27
any:shaped	-25
any:share	38
any:shareholders	-43
any:shares	-31
any:sharp	-45
any:shaw	38
any:sheet	-30
any:sheets	-50
any:shelter	-62
any:shelves	-39
any:shelving	-45
any:shift	-34
any:ship	-28
any:shipyard	-38
any:shoes	-38
any:shoot	-36
any:shop	-70
any:shopkeeper	-62
any:shopkeepers	-28
any:shoplifted	33
any:shoppers	-33
any:shopping	-27
any:shops	-55
any:short	-44
any:shorter	-57
any:shortlisted	-41
any:shot	-27
any:show	-89
any:shows	27
any:si	36
any:sia	-36
any:siberian	-32
any:sick	-62
any:sickness	-34
any:sides	-39
any:siecle	-57
any:siemens	-48
any:sieste	-39
any:sighed	-33
any:sighs	25
any:sighted	51
any:sigma	-36
any:sign	-49
any:signage	-48
any:signal	-59
any:signale	28
any:signalisation	-32
any:signature	-46
any:signed	38
any:signee	-43
any:signer	37
any:signes	-56
any:signification	28
any:signifies	-28
any:signs	25
any:sikh	-42
any:simple	-88
any:simples	-35
any:simplicite	-29
any:simulation	29
any:sin	-30
any:sinai	30
any:singapore	-43
any:singer	31
any:single	-97
any:sings	-32
any:siptu	-27
any:site	-32
any:sitter	45
any:six	-46
any:sixteen	-37
any:sixth	-47
any:sixty	-31
any:skegness	25
any:skeptical	-25
any:ski	65
any:skin	38
any:skip	31
any:slate	27
any:slates	-40
any:sleeping	59
any:sleeps	-32
any:slept	26
any:slide	-25
any:slides	-60
any:slipped	35
any:slogan	-66
any:small	-27
any:smart	36
any:smartphones	-38
any:smelled	45
any:smiles	-25
any:smith	-40
any:smoke	38
any:smoking	-29
any:smuggled	57
any:snails	-39
any:snaresbrook	-49
any:sncf	-47
any:snj	34
any:snow	-26
any:snphare	28
any:snsm	-54
any:soap	-51
any:soaps	-26
any:social	-76
any:sociale	-60
any:sociales	-56
any:socially	31
any:sociaux	-43
any:societe	-35
any:societes	-26
any:society	-29
any:sociologue	-47
any:soeur	-51
any:soeurs	-52
any:software	-30
any:soho	-68
any:soigne	-78
any:soignees	-49
any:soigneur	-63
any:soil	-43
any:soins	-26
any:soiree	-44
any:soirees	27
any:soja	-31
any:solal	47
any:sold	-62
any:soldat	-33
any:soldee	-25
any:solene	52
any:solferino	-36
any:solicitor	-70
any:solicitors	-26
any:solidaires	37
any:solidarite	-26
any:solidarity	-38
any:solidarnosc	-31
any:solide	-41
any:solipsist	63
any:soliste	-66
any:solution	-44
any:solved	-36
any:solving	-41
any:someone	-50
any:sommelier	33
any:somniferes	25
any:sondages	-34
any:sondeur	-58
any:sonnette	36
any:sons	-67
any:sont	35
any:sony	-31
any:sophie	-28
any:sort	79
any:sortait	28
any:sortante	37
any:sorti	57
any:souche	-53
any:souchier	-28
any:soucis	25
any:soudeur	-59
any:soudeurs	-61
any:soudure	-46
any:souffle	29
any:souhaitee	54
any:souliers	-43
any:souligne	45
any:soumis	-70
any:sound	-67
any:soup	-51
any:soupconne	40
any:source	-73
any:sourdough	-47
any:souriante	-28
any:sourire	29
any:souris	-42
any:soutenance	-53
any:soutenue	-48
any:soutenus	-28
any:soutient	-50
any:souvenir	41
any:souvenirs	-46
any:souvient	31
any:soviet	-56
any:spa	-27
any:space	-29
any:spaces	-66
any:spare	-40
any:sparing	-44
any:spartan	-32
any:speaker	-30
any:special	-39
any:specialisee	-42
any:specialises	-58
any:specialist	-70
any:specialiste	-107
any:specialite	-62
any:speciality	-26
any:specials	-55
any:spectateur	25
any:spectator	28
any:speech	-70
any:speechwriter	-54
any:speed	40
any:spell	53
any:spelling	-35
any:spending	-38
any:spends	36
any:spent	34
any:spinster	47
any:spirit	-54
any:spiritual	-48
any:spite	35
any:splint	-35
any:split	-73
any:spoils	51
any:spokesman	-25
any:spokesperson	-30
any:sponsors	49
any:sponsorship	-44
any:spontanee	-56
any:spontanement	32
any:sport	-61
any:sportifs	-69
any:sportive	-69
any:sportives	-25
any:spreadsheet	-50
any:spreadsheets	-30
any:springfield	39
any:springs	-36
any:sql	-53
any:squad	-67
any:sst	-39
any:stabilise	34
any:stable	26
any:stades	-47
any:stadiums	-49
any:staff	-52
any:staffed	-28
any:stage	-82
any:stages	-32
any:stagiaire	-28
any:stagiaires	-51
any:stainless	-29
any:stalinist	38
any:stall	-52
any:stamina	-41
any:stammer	32
any:stamp	-67
any:stamps	-40
any:stance	-63
any:stand	-45
any:standard	-115
any:standards	-59
any:starbucks	40
any:start	-92
any:started	30
any:starts	-25
any:starves	53
any:station	32
any:stations	-56
any:statistician	-44
any:statistiques	-35
any:status	-42
any:statut	-40
any:staunch	25
any:stay	-67
any:steam	36
any:steel	-44
any:stephanie	-63
any:stephen	46
any:steward	-37
any:stewardship	-35
any:sti	-45
any:sticks	-25
any:stimulateur	33
any:sting	-77
any:stocks	-36
any:stoic	-33
any:stoical	-58
any:stoicien	53
any:stoics	-41
any:stoique	-94
any:stole	27
any:stomie	31
any:stonewall	-56
any:stood	-29
any:stop	33
any:stopped	-25
any:stopwatches	-38
any:storage	26
any:store	-79
any:stormont	-28
any:straight	-54
any:straightened	-51
any:straightforward	-89
any:strained	-28
any:strains	-46
any:strategist	-34
any:stratifie	-64
any:stray	34
any:street	-66
any:streets	-32
any:strikes	-30
any:string	37
any:strip	-61
any:stripped	-60
any:striptease	-33
any:strix	-54
any:stroboscopiques	29
any:stroke	-63
any:strokes	38
any:strong	-33
any:stronger	-54
any:struck	-54
any:structural	-37
any:structures	-39
any:strung	46
any:stuc	30
any:stud	-29
any:student	-34
any:students	-58
any:studied	-57
any:studies	-76
any:studio	-79
any:study	-55
any:stupid	38
any:sturgeon	38
any:styal	44
any:style	-79
any:subject	-45
any:subjects	-28
any:submission	-25
any:subordinates	27
any:subordonnee	32
any:subs	35
any:subscriber	43
any:subscriptions	-40
any:subsidiaire	-31
any:subsidiary	-31
any:succes	25
any:successeur	-59
any:successions	-37
any:successoral	-39
any:successorale	-25
any:sucre	-42
any:sued	-26
any:suedoise	-42
any:suffered	-48
any:suing	34
any:suite	-28
any:suits	-80
any:suivait	-43
any:suivi	27
any:suivie	29
any:suivra	-32
any:sujet	-35
any:summers	-53
any:sunny	-62
any:supervised	-47
any:supper	-45
any:suppleante	34
any:supplee	-25
any:supplement	-58
any:suppliers	-31
any:supplies	-57
any:supply	-48
any:support	-55
any:supporte	26
any:supported	-30
any:supporter	47
any:supports	-36
any:suppression	47
any:supprime	-46
any:supreme	-27
any:sur	-28
any:surchauffe	-42
any:surdite	62
any:sure	-50
any:surface	-33
any:surfaced	28
any:surgeon	-76
any:surgeries	33
any:surgery	-74
any:surmonte	-31
any:surnaturel	38
any:surnom	-56
any:surnomme	58
any:surprises	-49
any:sursis	25
any:surtout	26
any:surveillante	-58
any:surveillants	-32
any:survey	26
any:surveyors	-28
any:surveys	-57
any:survivent	-30
any:survivor	26
any:survivors	-41
any:suspend	54
any:suspicous	-28
any:sussex	-32
any:suturing	-60
any:svelte	-37
any:svt	-45
any:swapped	-50
any:swapping	40
any:sweaters	-27
any:sweden	-40
any:swedish	-48
any:swimming	-68
any:swing	-25
any:swingball	-39
any:swingers	29
any:switzerland	-47
any:swp	37
any:symptoms	-30
any:sync	-33
any:synchronised	28
any:syndic	-116
any:syndicale	42
any:syndicales	36
any:syndicalisme	-25
any:syndicat	32
any:syndication	-85
any:syndicats	-38
any:syndicaux	-28
any:syndique	64
any:syndiquee	36
any:syndrome	30
any:syrie	-27
any:system	-40
any:systematique	-42
any:systems	-86
any:tabasse	70
any:tableau	-34
any:tableaux	-67
any:tablette	75
any:tableur	-37
any:tabloid	-28
any:tabs	-60
any:tact	25
any:tactiles	-31
any:tag	27
any:tags	-36
any:taille	-81
any:tailleur	-81
any:tailor	-87
any:taken	43
any:taker	-45
any:takes	35
any:talent	-59
any:talese	-28
any:talibans	36
any:talk	-72
any:talker	-46
any:talking	-53
any:talks	-26
any:taller	26
any:tallis	34
any:tandem	-46
any:tant	-62
any:tante	-62
any:tantes	-35
any:tapage	28
any:tapissier	-35
any:tardif	54
any:targets	-31
any:tarifees	55
any:tariff	-28
any:tart	-52
any:tartu	-39
any:taste	-78
any:tasting	-43
any:tate	-62
any:tatoos	53
any:tatoue	61
any:tatoueur	-60
any:taught	-60
any:taulard	31
any:taureaux	-38
any:taux	54
any:tavistock	-25
any:tbilisi	-47
any:tcheque	-44
any:tea	-36
any:teacher	-52
any:teachers	-27
any:teaches	-84
any:teachings	29
any:team	-71
any:teams	-62
any:teas	-26
any:technical	-60
any:technician	-102
any:technicien	-103
any:technicienne	-47
any:technique	-46
any:techniques	-40
any:technologique	-31
any:teenager	54
any:teetotal	-28
any:teixeira	34
any:telefilm	-38
any:telephonique	-54
any:telethon	-78
any:television	-67
any:telford	-28
any:tellers	-38
any:telling	30
any:temoigne	36
any:temoigner	-30
any:temoin	-51
any:temp	26
any:temperage	-32
any:template	29
any:temple	-65
any:temporary	-27
any:ten	32
any:tenace	-53
any:tendencies	30
any:tender	-75
any:tennis	-69
any:tension	-54
any:tenu	-68
any:tenue	-74
any:term	-49
any:terme	-41
any:termes	-50
any:terminal	-32
any:terminals	-36
any:terminaux	-28
any:termist	30
any:terrain	-69
any:territorial	-49
any:territoriaux	39
any:terror	-31
any:testait	-30
any:tester	-73
any:testeuse	-42
any:testing	-94
any:tests	-109
any:testud	29
any:tetes	25
any:tetu	-73
any:text	-38
any:textile	-39
any:texts	-25
any:than	27
any:thank	-35
any:thanked	-32
any:thatcherite	30
any:theatre	-116
any:theist	28
any:them	-25
any:theorie	-44
any:theory	-73
any:theosophical	45
any:therapeute	-34
any:therapist	-72
any:therapy	-64
any:theresa	33
any:thermique	-34
any:thermostats	-56
any:these	-121
any:thesis	-58
any:they	42
any:thier	-35
any:thieves	-36
any:things	48
any:thinker	-49
any:thinks	35
any:thinners	61
any:third	-45
any:thirties	44
any:though	29
any:thousands	-31
any:threat	-46
any:thrillers	-41
any:throne	-42
any:thumb	-31
any:thumbprint	48
any:thumbs	-29
any:thursdays	42
any:tibia	26
any:ticked	36
any:tidied	-29
any:tie	46
any:tied	-49
any:tiennent	-28
any:ties	-54
any:tiles	-45
any:timber	-25
any:timbre	50
any:timbres	-39
any:timeline	26
any:times	-68
any:timetabling	-34
any:timing	-35
any:tir	-64
any:tirait	-32
any:tire	30
any:tired	-32
any:tisanes	-26
any:tisserands	-34
any:tissu	32
any:title	-42
any:titre	-29
any:titulaire	-39
any:today	-29
any:toe	46
any:toft	30
any:together	41
any:toilettes	27
any:tokyo	-30
any:told	43
any:tolerances	-38
any:tolerates	-33
any:toller	35
any:tolstoi	-31
any:tombe	-82
any:ton	-52
any:tone	-25
any:tooling	-36
any:tools	-53
any:toothpaste	-35
any:topic	-55
any:tot	-45
any:touchant	51
any:touchees	-27
any:toucher	-58
any:tour	-75
any:toured	-51
any:tourisme	-31
any:tournages	-28
any:tourne	-26
any:tournee	-63
any:tourniquets	-32
any:tours	-40
any:towards	-47
any:town	-33
any:toxicology	49
any:toxicomanes	-44
any:toyota	-25
any:toys	-57
any:tp53	-37
any:tracabilite	-59
any:traces	-53
any:tracheotomie	78
any:track	-42
any:tracts	-28
any:trade	-75
any:trademark	-45
any:trader	-78
any:trading	-48
any:traducteur	-74
any:traductrice	-28
any:traduit	-89
any:traduite	-28
any:traduits	-34
any:trafford	32
any:trained	-70
any:trainee	-29
any:trainees	-27
any:trainer	-91
any:training	-60
any:trains	-64
any:trait	-32
any:traitant	40
any:traitee	62
any:traitements	-40
any:traitre	-55
any:traits	-50
any:trajet	-28
any:trajets	-49
any:tranche	-59
any:trans	-25
any:transaction	-62
any:transactions	-28
any:transcendance	33
any:transcendental	-39
any:transfer	-27
any:transfere	-29
any:transformation	-71
any:transgenic	-33
any:transgeniques	-55
any:translated	-85
any:translation	-73
any:translocation	59
any:transmet	-29
any:transmises	28
any:transmission	-63
any:transparency	-37
any:transports	-32
any:traps	-38
any:traque	-26
any:trautmann	45
any:travail	-28
any:travaillait	28
any:travaille	-25
any:travaillera	-34
any:travailleurs	-55
any:travailleuse	28
any:travellers	-28
any:travels	-39
any:treated	59
any:treats	-61
any:tree	-65
any:trees	-41
any:trek	-29
any:trempe	-27
any:trends	-46
any:tresorerie	-33
any:tresorier	-37
any:tri	-51
any:triad	38
any:trial	-40
any:trials	-41
any:tribun	-27
any:tribunaux	-35
any:tribute	-51
any:trier	42
any:trips	-32
any:trisomie	-32
any:trompe	-60
any:tromperie	-29
any:tropicales	-25
any:trotskyste	29
any:trou	27
any:troublemaker	40
any:trouple	28
any:trout	-27
any:trouve	30
any:trouver	-25
any:truck	-33
any:trumpeter	-52
any:trumpiste	37
any:truques	40
any:truro	-38
any:trust	-66
any:trustee	38
any:trusts	-34
any:ts	-69
any:tsa	35
any:tshisekedi	31
any:tube	40
any:tue	-30
any:tuesday	30
any:tuesdays	25
any:tulip	-30
any:tumour	28
any:tumours	-25
any:tune	-83
any:tuned	-39
any:tupe	-70
any:turban	-59
any:turbot	-38
any:turin	-52
any:turnover	-40
any:tuteur	-31
any:tutor	-89
any:tutors	-29
any:tutrice	-61
any:tweet	27
any:tweeted	32
any:twelve	-49
any:twentieth	-27
any:twenty	36
any:twickenham	-38
any:twitter	42
any:type	67
any:typeface	-76
any:typesetter	-39
any:typing	28
any:typography	-51
any:uaw	54
any:ucatt	-29
any:udi	62
any:ue	-40
any:ufap	55
any:uganda	-30
any:ugict	43
any:uimm	-43
any:uk	-29
any:uml	-54
any:unanimite	-28
any:underinvestment	-30
any:underwriter	-54
any:undone	-28
any:unef	-52
any:unfair	-39
any:unflappable	-31
any:uniform	-37
any:unionised	-57
any:unions	-71
any:unit	-95
any:unite	25
any:units	-53
any:univers	48
any:universite	-63
any:universities	-28
any:unknown	29
any:unmarried	44
any:unmistakable	-31
any:unpaid	45
any:unprompted	33
any:unreadable	-68
any:unreconstructed	31
any:unremarkable	27
any:unspent	-26
any:until	-33
any:untouched	40
any:ups	-78
any:urnes	-41
any:urss	-71
any:urssaf	-51
any:us	-34
any:usdaw	25
any:used	52
any:user	25
any:users	-34
any:usher	-38
any:usine	-60
any:usufruit	-40
any:utile	-41
any:utilise	47
any:utilisera	51
any:utmost	-53
any:utrecht	64
any:va	60
any:vacances	-31
any:vacancy	-52
any:vacataire	-56
any:vaccinated	57
any:vaccination	-70
any:vaccinee	51
any:vaccins	38
any:vacuum	-35
any:vae	-37
any:vaincu	32
any:vais	-32
any:valable	-50
any:valent	30
any:valid	-66
any:valide	-43
any:valmont	-26
any:values	-42
any:valves	-67
any:van	-49
any:vante	47
any:var	-39
any:variant	-35
any:variantes	-31
any:varnished	-52
any:vasseur	30
any:vax	38
any:ve	48
any:vecteur	26
any:vedette	-105
any:vegan	-33
any:veganism	27
any:vegans	-39
any:vegetal	-51
any:vegetale	-58
any:vegetarian	-43
any:vegetarien	-28
any:vehicule	-53
any:vehicules	-37
any:veille	-66
any:veillees	54
any:veilleur	-26
any:veine	-50
any:veines	-30
any:veineuse	36
any:veineux	31
any:veins	-33
any:vend	-67
any:vendent	-30
any:vendeuse	-81
any:vending	-51
any:vendor	-32
any:vendors	-49
any:vendredi	-58
any:vendu	-48
any:venerable	41
any:venice	-40
any:vente	-85
any:venture	-60
any:venu	-49
any:venue	34
any:ver	29
any:verbal	-59
any:verdict	-50
any:verger	-56
any:verification	-25
any:verified	25
any:verifier	-49
any:vermeer	-39
any:verrous	-47
any:vers	-55
any:vert	-80
any:verte	-71
any:vertiges	26
any:vertus	-46
any:vessel	26
any:vet	-31
any:vetements	-25
any:veterinaire	-92
any:veterinary	-31
any:vets	-43
any:vetting	-34
any:veulent	27
any:veut	30
any:veuvage	-39
any:viande	38
any:vicar	-42
any:vichy	-47
any:victim	-29
any:victime	-71
any:victimes	-50
any:victims	-34
any:victorian	-48
any:victorians	-45
any:victory	-54
any:vidal	-28
any:videos	45
any:videosurveillance	-44
any:vieille	48
any:viendra	30
any:vierzon	-26
any:view	-56
any:viewings	32
any:vif	-32
any:vigie	-47
any:vigilance	-38
any:vigne	-83
any:vigneron	-51
any:vignerons	-40
any:vikings	38
any:ville	-52
any:vins	-65
any:vintage	-29
any:violences	-60
any:violon	26
any:vips	-31
any:viral	-52
any:virale	28
any:virginia	-60
any:virginite	35
any:virginity	32
any:virgo	-49
any:virus	-44
any:vis	39
any:visa	-58
any:visages	-46
any:visagiste	-31
any:visas	-29
any:vise	-29
any:vision	-47
any:visiteur	-32
any:visiteurs	-31
any:visiteuse	-78
any:visitor	-53
any:visitors	-59
any:visuelle	-27
any:vitamines	-32
any:vitamins	-33
any:vite	-31
any:vivait	-39
any:vivant	-51
any:vive	-51
any:vivent	38
any:vivisection	-31
any:vivisectionist	40
any:vocale	-30
any:vodka	-42
any:voeu	27
any:vogel	-38
any:voice	-43
any:voices	-46
any:voies	-40
any:voila	-49
any:voile	-69
any:voilier	-37
any:voiliers	-63
any:voir	49
any:voirie	-31
any:voisin	42
any:voit	26
any:voix	-75
any:volant	-35
any:volees	-26
any:voles	-39
any:vols	-34
any:voluntary	-42
any:vote	-42
any:voted	-43
any:votee	-41
any:voter	42
any:voting	-34
any:vows	26
any:voyageur	-43
any:voyagiste	-38
any:voyez	26
any:vrac	29
any:vrai	50
any:vraie	-45
any:waiters	-41
any:waiting	64
any:wake	32
any:waldorf	-28
any:wales	-51
any:walk	42
any:walkout	28
any:walks	37
any:wall	-51
any:wanting	42
any:wants	31
any:war	53
any:ward	-65
any:warden	-53
any:wardrobe	-41
any:warehouses	-32
any:warm	-43
any:warmth	30
any:wars	-42
any:wash	-30
any:wasn	-37
any:waste	-45
any:watch	-62
any:watches	32
any:watchmaker	-46
any:water	-36
any:waterloo	27
any:waves	-41
any:weak	-26
any:weakness	-45
any:weapons	-25
any:wears	28
any:weather	-52
any:web	-66
any:webcameuse	72
any:webmaster	-51
any:webmestre	-55
any:websites	-31
any:weddings	-27
any:wednesday	27
any:week	31
any:weekend	-45
any:weekends	29
any:weight	-58
any:weights	-37
any:welcome	-28
any:welding	-25
any:wembley	-50
any:western	-75
any:what	-61
any:wheat	-48
any:wheelchairs	-46
any:where	-51
any:whisky	51
any:whistleblower	44
any:whitby	-48
any:white	39
any:whiteboards	-54
any:whole	-34
any:wholesalers	-33
any:wick	-37
any:widow	36
any:widowed	-32
any:wild	-35
any:wilde	-52
any:wildlife	-45
any:will	-46
any:wind	-54
any:window	-27
any:wine	-47
any:wines	-28
any:wing	71
any:winger	-45
any:winner	-42
any:wins	42
any:wired	-36
any:withdrawn	49
any:withdrew	-28
any:within	-38
any:witness	-48
any:wittgenstein	-29
any:wives	40
any:wolfsburg	31
any:woman	39
any:womaniser	34
any:women	33
any:wondered	43
any:wood	-75
any:wooden	-27
any:woolf	-58
any:word	-35
any:worker	-76
any:working	-55
any:workload	-26
any:workmanship	-25
any:workplaces	26
any:works	-46
any:workshop	-38
any:workshops	-28
any:worm	-54
any:wormwood	-27
any:worn	39
any:worst	-36
any:wound	-39
any:writer	-51
any:writing	-62
any:wrong	32
any:wrote	-25
any:xavier	-59
any:xve	-45
any:xviiie	-38
any:yangon	40
any:yann	-31
any:yard	-25
any:years	-27
any:yeast	-42
any:yes	-33
any:yeux	-43
any:yilmaz	28
any:yoga	-87
any:yonne	37
any:yoplait	-38
any:you	32
any:young	36
any:zebre	27
any:zele	-49
any:zen	-48
any:zero	-72
any:zips	-49
any:zones	-26
any:zoology	-38
any:zootechnicien	-57
before:job	-60
before:link	29
before:other	-29
before:work	-46
bias	-39
couple	152
field:0	-90
field:0 mention	-35
field:0 none	-87
field:2	77
field:2 mention	79
field:2 none	76
field:3	125
field:3 mention	118
field:3 none	110
field:4	211
field:4 mention	119
field:4 none	183
following:14	44
following:2010	-36
following:2011	-28
following:2012	30
following:2016	36
following:2018	25
following:22	34
following:30	27
following:4	26
following:41	58
following:43	-52
following:abime	65
following:abimes	45
following:about	-51
following:according	108
following:accueil	-40
following:activee	63
following:activist	54
following:adn	-25
following:adopted	31
following:advice	-38
following:aerien	-54
following:affiche	61
following:affiliation	52
following:after	88
following:agence	-39
following:agent	-33
following:agricole	-28
following:all	41
following:allergy	-42
following:always	30
following:among	-45
following:an	-46
following:analysed	62
following:analysis	-46
following:analyst	-26
following:analyste	-50
following:ancienne	66
following:and	57
following:animale	-36
following:animatrice	-42
following:annual	61
following:any	33
following:anything	40
following:apparel	-47
following:apps	36
following:arbitre	-39
following:architecture	-30
following:arts	-38
following:as	32
following:assistante	-28
following:association	88
following:assume	52
following:assumee	57
following:astrid	28
following:at	48
following:attendent	36
following:attentive	-38
following:aucune	36
following:aussi	-25
following:avec	70
following:avoir	-28
following:avoue	34
following:bank	-34
following:before	-27
following:belge	35
following:benevole	-27
following:berlin	-43
following:bleue	-47
following:books	-38
following:both	49
following:by	39
following:c	34
following:ca	42
following:cadres	37
following:cafe	-28
following:called	36
following:calling	-29
following:candidate	51
following:canine	-32
following:carbone	-32
following:card	53
following:care	-77
following:carries	-27
following:cars	33
following:ce	42
following:centre	-62
following:cftc	-48
following:cgt	-50
following:chair	-42
following:chaque	29
following:charge	46
following:chargee	-28
following:charity	-41
following:cherche	33
following:children	-63
following:choir	-45
following:cinq	-35
following:class	26
following:classes	-27
following:classiques	-47
following:client	-49
following:club	49
following:clubs	29
following:coach	-30
following:cocktails	-33
following:collaborateur	-30
following:comme	75
following:commercial	-26
following:commission	-40
following:committee	-32
following:communiste	-57
following:compagnie	-27
following:complet	43
following:compris	28
following:comptable	38
following:conditions	76
following:confie	-33
following:confirme	31
following:conforme	34
following:connue	66
following:constable	-47
following:controle	50
following:convaincu	95
following:convaincue	31
following:core	-27
following:corset	-45
following:cost	-39
following:council	44
following:cours	-61
following:cse	50
following:culturelle	-31
following:daily	38
following:day	-68
following:dbs	-28
following:de	-26
following:death	-54
following:debout	-43
following:demande	-28
following:depuis	78
following:des	-50
following:design	-33
following:designer	-44
following:desk	29
following:detection	-32
following:devant	32
following:disease	32
following:dishes	-29
following:disorder	53
following:disputes	-31
following:dit	66
following:dog	41
following:donc	48
following:drive	40
following:driving	-45
following:droit	46
following:du	-29
following:during	70
following:ecologiste	-53
following:editor	-27
following:education	-27
following:effectue	26
following:elected	-33
following:elle	61
following:ended	54
following:engine	-34
following:engineer	-28
following:engines	-38
following:entre	-53
following:et	40
following:etait	-31
following:etalee	31
following:ete	-64
following:events	-40
following:evoquee	-29
following:executive	-30
following:expression	-25
following:extra	-29
following:eye	-51
following:face	-27
following:faciale	-28
following:facteur	-28
following:faite	44
following:feminine	37
following:femme	-44
following:ferme	-30
following:fiction	-37
following:figure	40
following:fils	33
following:fire	-26
following:first	25
following:five	30
following:flyers	-32
following:fo	-41
following:folding	-28
following:form	-50
following:formation	-60
following:formatrice	-45
following:forte	-59
following:foster	27
following:found	-27
following:fragile	-26
following:fraud	38
following:free	-35
following:friendly	-64
following:gael	-51
following:garde	-36
following:gardens	-35
following:gardiens	-44
following:gate	-26
following:gave	51
following:gay	-43
following:gene	-48
following:general	41
following:genetique	-49
following:geographique	-46
following:gestionnaire	-29
following:given	45
following:glaucoma	-32
following:glisse	39
following:glucksmann	27
following:goods	-38
following:group	26
following:groupe	30
following:hand	-40
following:handed	-40
following:hang	-52
following:he	28
following:head	-32
following:health	-41
following:helene	-28
following:helvetique	-34
following:hence	38
following:her	-57
following:hereditaire	-28
following:himself	103
following:home	57
following:household	-29
following:humaine	-27
following:husband	45
following:ideal	38
following:if	65
following:il	62
following:ils	51
following:imaging	-25
following:in	26
following:ines	29
following:installer	-33
following:institute	-26
following:investment	-39
following:is	44
following:islington	-33
following:isn	-26
following:jack	-47
following:je	96
following:jeunesse	-39
following:judiciaire	-27
following:judiciaires	-36
following:jure	-27
following:jusqu	89
following:karim	29
following:keeper	-25
following:keeps	46
following:kitchen	-35
following:knowledge	-25
following:la	-35
following:lab	-40
following:label	-42
following:lache	41
following:lapsed	48
following:last	89
following:late	48
following:law	-49
following:le	30
following:leadership	-25
following:left	-43
following:les	-37
following:letters	-38
following:levy	-29
following:lgbt	-26
following:life	33
following:line	-30
following:lines	-42
following:lit	55
following:local	35
following:locale	-47
following:lock	29
following:london	34
following:long	-29
following:lors	61
following:louise	35
following:lr	-46
following:luggage	-36
following:lui	40
following:lussac	-31
following:m	34
following:ma	-43
following:machine	-68
following:machines	-37
following:magazine	-48
following:makes	53
following:man	87
following:management	-54
following:manager	-104
following:manuel	-31
following:mariee	60
following:marketing	-67
following:matrimoniaux	-40
following:media	-41
following:member	82
following:membership	55
following:membre	-57
following:meme	25
following:mensuels	-40
following:mention	27
following:mere	52
following:messages	-30
following:mme	44
following:mobilite	-26
following:momentum	-40
following:mon	-47
following:mother	41
following:ms	34
following:multicarte	-33
following:muscular	-36
following:musicale	-36
following:near	32
following:needs	67
following:negatif	29
following:negative	39
following:new	31
following:ni	49
following:night	46
following:no	43
following:nobody	51
following:none	61
following:nor	68
following:normal	94
following:notaire	-42
following:note	51
following:nothing	76
following:notoire	50
following:now	42
following:numerique	-52
following:nurse	-57
following:of	-49
following:off	-44
following:offenders	-55
following:officer	44
following:oil	-54
following:on	45
following:one	-47
following:open	-39
following:orientation	-72
following:ou	38
following:oui	42
following:pacific	-32
following:packaging	-31
following:paie	-38
following:palmaire	61
following:panel	-45
following:paper	-62
following:parce	-52
following:paris	26
following:partners	-34
following:party	-43
following:passe	48
following:patients	-41
following:patronale	-34
following:pattern	38
following:pendant	72
following:perdue	-35
following:person	59
following:phones	44
following:photographiee	28
following:photographiques	-29
following:photographs	32
following:photos	54
following:pictures	33
following:place	31
following:plaisante	-54
following:plays	57
following:please	25
following:plusieurs	-36
following:police	48
following:porte	-30
following:portee	-26
following:portraitiste	-76
following:positive	61
following:poste	-56
following:precise	62
following:precoce	-39
following:prefere	51
following:prevention	-27
following:preventive	-34
following:prevue	45
following:print	36
following:prises	34
following:profile	41
following:propriete	-29
following:publicitaires	-32
following:puis	58
following:question	-27
following:radio	-27
following:readers	-55
following:reading	-58
following:reads	42
following:receptionist	-46
following:recognition	32
following:recommande	49
following:records	-26
following:redaction	-29
following:referente	-35
following:registered	33
following:relations	-57
following:relationship	35
following:removed	40
following:repenti	58
following:repete	-30
following:report	30
following:reporting	-32
following:research	-37
following:researcher	-60
following:responsable	-35
following:results	35
following:reussie	29
following:revendique	52
following:rien	27
following:roof	-28
following:rouge	-34
following:routiers	-32
following:rue	-35
following:sa	43
following:sacked	-32
following:sait	-67
following:salariee	-58
following:sales	-64
following:sample	41
following:sans	27
following:scan	-44
following:scene	57
following:search	25
following:section	62
following:see	28
following:selon	25
following:servant	38
following:serve	36
following:service	-95
following:services	-34
following:ses	-46
following:set	58
following:shaped	-25
following:she	65
following:showed	45
following:shows	28
following:simple	-57
following:since	52
following:sister	-51
following:sits	-28
following:so	86
following:social	-39
following:socialiste	-26
following:sociaux	32
following:software	-38
following:songs	-25
following:souligne	57
following:sous	39
following:spinale	39
following:squad	-35
following:staff	-42
following:station	-63
following:status	-45
following:still	25
following:stored	54
following:street	-49
following:student	-51
following:students	51
following:studies	-75
following:studio	-40
following:style	-55
following:sud	-65
following:syndical	-38
following:syndicale	-30
following:syndicat	30
following:systems	-38
following:t	39
following:taken	67
following:tax	40
following:technique	-25
following:teenagers	-52
following:tendance	29
following:test	66
following:testing	-48
following:tests	-33
following:that	-26
following:the	-43
following:them	33
following:then	32
following:there	29
following:though	49
following:three	42
following:ticked	48
following:ticket	49
following:till	30
following:time	-40
following:told	55
following:too	63
following:tous	59
following:toute	32
following:town	-39
following:trait	-32
following:travail	33
following:travailleuse	-31
following:tres	28
following:two	25
following:uml	-27
following:un	-43
following:unison	-38
following:unit	-35
following:unprompted	25
following:until	120
following:uses	26
following:utile	-31
following:vegetale	-47
following:vendeuse	25
following:verbal	-27
following:video	-27
following:videos	59
following:vingt	-42
following:visa	-51
following:wall	-25
following:warned	44
following:was	-26
following:wears	66
following:when	68
following:where	-50
following:while	35
following:who	54
following:will	26
following:without	52
following:won	-33
following:work	25
following:would	54
following:writes	56
following:wrote	25
following:zz	40
following:|	26
left:000	-41
left:1	48
left:12	-51
left:2009	-44
left:2019	26
left:2022	38
left:3	54
left:4	-43
left:400	-32
left:41	-58
left:accepte	34
left:acces	-35
left:accident	29
left:account	56
left:accounts	-31
left:accro	68
left:active	48
left:ad	-44
left:added	-30
left:adepte	62
left:adeyemi	36
left:admitted	41
left:adn	-66
left:adviser	-30
left:advises	-42
left:aeroport	34
left:affiliated	36
left:agence	-31
left:agent	-82
left:agnostique	-31
left:agreed	35
left:ai	64
left:aime	27
left:algorithme	-30
left:all	35
left:allergic	-41
left:alpha	30
left:also	-37
left:always	43
left:am	52
left:ames	-27
left:analyse	28
left:analysed	-25
left:anarchiste	-25
left:ancien	53
left:ancienne	31
left:animal	68
left:animaux	47
left:anime	28
left:anne	49
left:annuel	-25
left:anomalie	45
left:ans	28
left:antecedent	26
left:antinatalist	-33
left:antispeciste	-35
left:antitrypsine	35
left:any	63
left:app	37
left:appareille	-29
left:apparently	87
left:appartenance	49
left:appartenu	32
left:appartient	70
left:appli	-28
left:applicant	85
left:applicants	-50
left:apprenti	51
left:approcher	-35
left:apps	-26
left:apres	-49
left:are	37
left:armee	31
left:arret	-48
left:arrets	-33
left:assistant	-37
left:assistante	-61
left:association	27
left:assure	-49
left:at	-32
left:athee	-28
left:athees	-26
left:athlete	44
left:attache	41
left:atteint	26
left:attend	55
left:aucun	56
left:aucune	61
left:audioprothese	-38
left:audit	-55
left:audited	-27
left:aujourd	27
left:aumonier	-56
left:aunt	-60
left:avocat	-42
left:avoir	73
left:avoue	29
left:award	46
left:b	-39
left:bad	34
left:badge	77
left:baisser	-64
left:bank	39
left:banque	-29
left:be	38
left:became	50
left:because	27
left:been	114
left:before	-37
left:being	78
left:belief	-26
left:belong	26
left:belonged	36
left:belongs	55
left:bernard	38
left:bibliotheque	28
left:bien	-45
left:bioethique	-34
left:biometric	-34
left:biometriques	-27
left:bit	63
left:blue	-36
left:bonne	-48
left:books	-50
left:bord	41
left:bornes	-37
left:both	58
left:bouffeur	-40
left:boutique	-26
left:boy	-68
left:brca2	-30
left:breast	28
left:brief	-43
left:brigade	-43
left:bright	48
left:brighton	-29
left:broke	39
left:brother	76
left:brule	44
left:build	-29
left:building	-34
left:built	-47
left:bulletin	36
left:bulletins	-41
left:burger	-28
left:business	-69
left:but	83
left:cabinet	-40
left:cadre	-26
left:cafe	-37
left:call	43
left:calls	64
left:campagne	64
left:campaign	-30
left:campaigned	57
left:can	-46
left:candidat	48
left:candidate	40
left:card	28
left:care	52
left:carnet	29
left:carrier	-48
left:carries	82
left:carrying	35
left:cartes	-30
left:caryotype	-56
left:case	36
left:casier	-57
left:catalogue	37
left:caught	26
left:cause	73
left:cells	-49
left:cercle	57
left:cgt	-64
left:chaired	48
left:change	49
left:chante	-45
left:charge	-55
left:chargee	-34
left:charges	28
left:chaud	-32
left:chauffeur	-46
left:check	-36
left:chef	33
left:chiens	-29
left:choir	40
left:christmas	-30
left:chromosome	-69
left:civil	-41
left:claire	30
left:clean	-62
left:cleaned	-32
left:client	-30
left:clients	-58
left:clinic	-36
left:clocks	51
left:clos	-34
left:clubs	41
left:code	-82
left:collectionne	47
left:collegue	-32
left:come	26
left:commande	29
left:comme	81
left:committed	36
left:committee	35
left:compagne	-52
left:compagnon	47
left:company	-61
left:compared	-47
left:comptes	-29
left:concours	-28
left:condamnation	-33
left:conductrice	-30
left:conferences	29
left:conferencier	-25
left:confie	25
left:confirmed	35
left:conge	-55
left:conjoint	-39
left:connait	61
left:connu	38
left:conseille	-37
left:conseiller	-38
left:conserve	33
left:consultant	-45
left:consultations	-67
left:consulte	62
left:consumer	-36
left:contient	32
left:contract	-34
left:contre	-59
left:controle	62
left:conviction	-50
left:convinced	80
left:copain	-33
left:cost	-30
left:council	41
left:counsels	-28
left:count	-29
left:coup	-29
left:couple	40
left:couples	-71
left:cours	-36
left:course	-40
left:court	-36
left:covered	-42
left:credit	-55
left:croit	57
left:cuisine	-42
left:cuisiniere	-34
left:cure	-29
left:curiosity	-27
left:currently	71
left:cv	-34
left:dad	-28
left:dans	-56
left:day	34
left:deaf	-36
left:deals	-34
left:dealt	-45
left:debate	-38
left:declined	49
left:decrit	51
left:defence	25
left:defendu	-39
left:deficiency	35
left:delegue	-25
left:delivery	-40
left:democratic	-29
left:dentaire	-36
left:dental	50
left:depression	-34
left:depuis	-65
left:dernier	-50
left:derry	33
left:des	-27
left:describes	54
left:designed	-65
left:detection	-42
left:deux	44
left:developpeur	-43
left:devices	-28
left:devoir	-27
left:diallo	-34
left:did	83
left:dimanche	-32
left:diplome	-25
left:directrice	-31
left:dirige	40
left:dirigeante	27
left:disciplinary	-25
left:disclosure	-25
left:discret	-30
left:dissertation	-27
left:distribue	30
left:dit	34
left:diversite	-28
left:dix	76
left:dna	-72
left:do	-27
left:doctor	-31
left:doctorate	-59
left:documentary	-32
left:does	-26
left:doesn	38
left:don	-33
left:donne	72
left:donnees	45
left:dons	-26
left:dont	-42
left:doors	36
left:double	-45
left:dow	-40
left:down	54
left:drh	-73
left:drink	-54
left:driver	-29
left:driving	-42
left:droit	-80
left:droite	-61
left:drug	32
left:early	-32
left:ebeniste	54
left:ecole	-43
left:economie	-46
left:ecope	28
left:ecrit	-41
left:edited	-34
left:editor	43
left:educateur	-29
left:educatrice	41
left:eighteen	31
left:elected	73
left:electeur	53
left:electronique	-39
left:eleve	82
left:elevee	28
left:eleven	54
left:employer	-28
left:employers	-53
left:employeur	-34
left:empreinte	-46
left:empreintes	-27
left:en	-41
left:enfant	55
left:enregistrement	30
left:enseigne	-64
left:entre	61
left:entreprise	-59
left:entretient	25
left:envoie	38
left:epouse	69
left:epoux	-26
left:equality	49
left:equipe	-31
left:equity	-25
left:est	38
left:etais	49
left:etait	42
left:etant	78
left:ete	41
left:ethical	-27
left:ethique	-33
left:etiquette	30
left:etre	75
left:etude	-47
left:etudiante	-58
left:eu	83
left:every	-55
left:ex	39
left:examens	-25
left:examiner	-26
left:expecting	-38
left:experience	-35
left:expert	-30
left:exposed	-27
left:extrait	-71
left:eye	-26
left:fabien	32
left:face	-40
left:facial	-40
left:faciale	-51
left:failed	56
left:fait	76
left:famille	-25
left:familles	-28
left:favour	52
left:federation	42
left:femmes	25
left:fertility	-28
left:festival	-29
left:fiance	-29
left:fiancee	-53
left:fidelite	-30
left:field	-56
left:fierce	26
left:file	34
left:fille	61
left:film	-56
left:films	56
left:finance	29
left:fingerprint	-44
left:finn	43
left:first	47
left:flux	-55
left:foi	-40
left:fois	41
left:fonctionnaire	-28
left:fond	45
left:fonde	29
left:force	-33
left:forensic	-29
left:forme	64
left:former	-26
left:forte	-30
left:forum	-28
left:found	46
left:four	-25
left:free	-30
left:frequente	29
left:frere	76
left:freud	-54
left:friendly	32
left:fully	44
left:gait	-55
left:gardait	26
left:garde	-87
left:gardien	-62
left:gardiens	-32
left:gave	33
left:gene	-72
left:genetic	-25
left:genetically	-58
left:genetique	-44
left:genre	29
left:gere	-43
left:gets	41
left:gilbert	29
left:give	46
left:gmb	-49
left:goes	35
left:good	-30
left:greffier	-34
left:grounds	35
left:group	-51
left:groupe	39
left:had	76
left:handed	44
left:handled	57
left:hands	-48
left:happy	-28
left:has	46
left:have	88
left:having	37
left:head	-30
left:health	41
left:her	46
left:hereditary	-42
left:heterosexual	-54
left:him	66
left:hints	27
left:his	29
left:historien	-44
left:hold	69
left:holds	71
left:homme	-44
left:hommes	-58
left:homo	-26
left:homosexualite	-30
left:homozygous	-36
left:hors	39
left:hospital	-26
left:hotel	-40
left:hours	-33
left:house	32
left:hr	-45
left:huile	-57
left:huissier	-55
left:huit	43
left:hull	-53
left:humanist	-49
left:hundred	-34
left:husband	27
left:i	38
left:ideal	-32
left:identifying	-44
left:identite	30
left:iel	53
left:il	31
left:imagerie	-55
left:impact	-45
left:impose	-25
left:impotent	-65
left:imprimeur	-49
left:include	-60
left:infirmier	-33
left:informatise	-67
left:ingenieur	-38
left:inherited	-49
left:initiative	-35
left:inscrit	58
left:insurance	-46
left:intelligence	-40
left:interested	67
left:interpreted	-42
left:intime	-27
left:into	41
left:isn	37
left:it	-32
left:its	-31
left:j	53
left:je	52
left:jeunes	58
left:join	53
left:joined	35
left:joint	44
left:joue	-46
left:journal	34
left:judiciaire	-34
left:juge	46
left:jumeau	33
left:juriste	-44
left:jury	39
left:juvenile	-34
left:keeps	55
left:kept	-40
left:knew	26
left:known	40
left:laboratoire	-42
left:laisse	-36
left:law	31
left:leader	39
left:leads	31
left:leave	-33
left:leaving	37
left:lecteur	57
left:lecture	-46
left:lecturer	-25
left:led	42
left:left	54
left:lesbienne	-25
left:leve	-41
left:lgbtq	-28
left:liberal	-28
left:libido	-73
left:libraire	-63
left:libre	-63
left:licence	-32
left:life	-32
left:lifelong	50
left:ligne	-38
left:line	46
left:list	26
left:lit	25
left:live	83
left:lives	37
left:livre	-62
left:local	60
left:logiciel	42
left:long	-47
left:look	-49
left:looks	29
left:loue	-30
left:love	-45
left:low	64
left:lui	37
left:lutte	-36
left:lycee	-26
left:ma	26
left:made	28
left:magazine	-58
left:main	-33
left:mais	64
left:maitresse	-34
left:malades	-46
left:maladie	52
left:manages	-32
left:marche	-27
left:margin	39
left:mari	30
left:mariee	-41
left:marques	-38
left:married	40
left:masonic	-39
left:matter	35
left:may	55
left:me	28
left:media	-35
left:members	57
left:membre	28
left:memoire	-69
left:mene	53
left:mentioned	66
left:menuisiere	-29
left:mere	-30
left:militante	30
left:milite	42
left:miners	-29
left:ministere	-34
left:ministers	-30
left:ministre	26
left:mis	-65
left:mise	-40
left:mission	-32
left:modele	43
left:module	31
left:mois	46
left:moleculaire	-26
left:mon	62
left:monarchiste	-35
left:monsieur	-28
left:monte	65
left:monthly	28
left:months	79
left:more	-34
left:moved	-47
left:ms	51
left:mutation	-43
left:mutuelle	-59
left:myheritage	-26
left:n	-43
left:national	47
left:nationale	-38
left:nautilus	-28
left:nee	25
left:negotiated	-45
left:neither	50
left:network	-44
left:never	47
left:new	33
left:newbury	-43
left:nineteen	26
left:no	51
left:noel	29
left:non	26
left:not	29
left:note	53
left:notes	32
left:noticed	66
left:notre	-28
left:now	53
left:nuits	70
left:nun	-32
left:occupational	-61
left:occupe	-41
left:oeil	-32
left:of	37
left:off	32
left:officer	-29
left:oil	38
left:once	73
left:ont	-34
left:openly	56
left:order	60
left:organise	38
left:organiser	35
left:organises	43
left:our	46
left:out	34
left:oute	-43
left:outils	-37
left:outspoken	46
left:ouvertement	38
left:ouvre	-41
left:over	38
left:owner	-30
left:page	-38
left:paid	31
left:paie	33
left:pair	43
left:palm	-26
left:paper	-48
left:par	38
left:parce	27
left:parents	28
left:parle	-34
left:parole	34
left:part	73
left:partage	-44
left:parti	-66
left:partie	29
left:passe	28
left:passed	53
left:passeport	-80
left:pastor	55
left:patients	-70
left:patissiere	-28
left:patrimoine	-39
left:peine	-67
left:peint	-51
left:pendant	-42
left:pension	-46
left:people	-76
left:pere	27
left:permis	-63
left:perrot	50
left:personnes	-39
left:peu	51
left:phd	-57
left:philosophie	34
left:photograph	26
left:photographe	-29
left:photos	46
left:pierre	-26
left:pilote	63
left:plan	-28
left:planning	-56
left:plant	-33
left:platt	29
left:play	-76
left:played	-35
left:plays	-25
left:plutot	25
left:podcast	-28
left:poignee	-38
left:points	25
left:policier	-54
left:policy	-38
left:polycystic	-38
left:porno	-69
left:pornographiques	-26
left:port	-36
left:porte	41
left:porteur	51
left:poser	39
left:positive	38
left:post	29
left:postdoc	-30
left:poste	-54
left:pour	48
left:practises	45
left:pragmatique	-43
left:pratique	47
left:pratiques	42
left:predisposed	-36
left:predisposition	-42
left:prefere	-28
left:prelevement	49
left:prepare	31
left:prepared	-34
left:presente	87
left:president	50
left:pretend	-25
left:prevention	-37
left:preventive	-25
left:prevoyance	-38
left:pride	27
left:prints	-28
left:prise	-47
left:prison	-58
left:private	-41
left:proces	-34
left:proche	82
left:produit	-35
left:profil	30
left:programme	-41
left:protection	-32
left:proteges	-41
left:proud	28
left:public	-51
left:published	-25
left:puis	39
left:purge	30
left:put	-52
left:qu	109
left:qualite	-26
left:questionnaire	-28
left:quit	60
left:quitte	29
left:radie	35
left:raised	43
left:rang	33
left:rapport	-42
left:rapports	-56
left:rationalisme	-47
left:ravel	-33
left:rayon	-38
left:read	-62
left:reader	-38
left:reason	-41
left:recommande	-28
left:reconnaissance	-45
left:reconnait	-48
left:reconnu	54
left:reconnue	35
left:recruiter	46
left:recruteur	33
left:red	45
left:redonne	-38
left:referee	-29
left:referent	67
left:reform	25
left:refuse	33
left:regarde	28
left:registered	72
left:regular	33
left:rejoint	-32
left:relaie	35
left:relation	42
left:relations	32
left:rencontre	39
left:reported	34
left:reports	-29
left:repris	37
left:requires	-56
left:researcher	-38
left:researches	-28
left:reseau	38
left:reserviste	41
left:residence	-84
left:resigned	33
left:responsable	47
left:restaure	-57
left:reste	30
left:restores	-54
left:restriction	37
left:reunions	27
left:revendique	27
left:revient	36
left:revue	-31
left:rewrote	-37
left:risque	-42
left:rive	-26
left:rn	-48
left:roe	29
left:role	-84
left:roll	-27
left:rudolf	38
left:rue	-41
left:rugby	-60
left:runs	50
left:safe	31
left:safety	34
left:sait	37
left:salarie	-46
left:salaries	-27
left:sales	-89
left:same	-79
left:sans	-47
left:sante	-29
left:sauna	29
left:says	-30
left:scan	-60
left:scene	-48
left:sciences	-51
left:se	122
left:secretaire	65
left:securite	-34
left:security	-54
left:seen	60
left:sells	-107
left:seminaire	34
left:sens	-56
left:sent	48
left:serait	45
left:served	51
left:service	64
left:serving	-33
left:ses	60
left:set	-81
left:sex	-44
left:sexologue	37
left:sexual	-55
left:sexuelle	-41
left:she	27
left:shifts	-26
left:shop	-30
left:should	-41
left:si	25
left:sickel	30
left:sickle	-33
left:siege	-43
left:signalement	29
left:signe	35
left:since	-41
left:site	39
left:six	101
left:snp	-40
left:so	-57
left:soeur	40
left:soiree	-35
left:soirees	53
left:some	49
left:sommeil	-39
left:sont	72
left:sort	51
left:soutenu	38
left:soutient	82
left:soviet	-51
left:specialiste	-53
left:speech	-33
left:speed	-32
left:spent	39
left:spite	45
left:sports	-52
left:staff	32
left:stand	-29
left:standard	-52
left:state	-32
left:steel	-25
left:still	62
left:stoique	-41
left:stood	41
left:stopped	-36
left:straight	-44
left:strict	48
left:strong	-35
left:student	-32
left:students	-73
left:studied	-25
left:suis	48
left:suivie	41
left:summer	-35
left:support	43
left:sur	-116
left:suspendu	60
left:switched	26
left:sympathie	44
left:syndrome	54
left:taken	-28
left:talks	-57
left:taught	-40
left:tax	-46
left:teachers	34
left:teaches	-51
left:technician	-32
left:technicien	-26
left:technicienne	-29
left:technique	-37
left:telephone	27
left:temoin	-53
left:ten	43
left:test	28
left:teste	53
left:tested	-32
left:tests	-51
left:tete	33
left:texas	-46
left:that	56
left:them	35
left:then	-36
left:therapist	-36
left:these	-43
left:thesis	-35
left:think	41
left:third	29
left:thursdays	38
left:tiennent	-42
left:time	35
left:tirait	-45
left:told	-29
left:took	27
left:tot	-33
left:touch	-42
left:touche	-79
left:toujours	-41
left:tours	-40
left:tous	41
left:tout	44
left:town	27
left:trade	-71
left:traducteur	-45
left:traduit	-41
left:trained	-30
left:trainee	-45
left:trait	35
left:traite	40
left:travail	-77
left:travaille	-115
left:travailleur	35
left:treated	59
left:tremblement	-28
left:tres	39
left:tresorier	34
left:trompait	-32
left:trompe	-74
left:trouve	43
left:tupe	-72
left:turned	48
left:twice	49
left:twin	37
left:typing	40
left:under	65
left:union	-52
left:unite	-51
left:united	-32
left:until	-70
left:us	36
left:usage	-29
left:used	36
left:uses	78
left:usine	-66
left:van	-81
left:vasseur	33
left:ve	63
left:vecu	35
left:veganes	-25
left:vegetarien	-39
left:vendeur	69
left:vendu	-55
left:vente	-32
left:venue	25
left:vert	-46
left:verte	-31
left:videos	41
left:vie	42
left:vigneron	-48
left:vingt	-27
left:violent	-45
left:vis	45
left:visage	-26
left:visiteuse	-72
left:visits	44
left:voix	30
left:vol	-42
left:vraie	-38
left:vu	32
left:vue	25
left:wanted	53
left:wants	-35
left:was	45
left:we	77
left:wears	56
left:weeks	47
left:were	27
left:western	-47
left:when	-28
left:which	-25
left:while	52
left:who	-26
left:widower	41
left:wife	33
left:wilde	-29
left:will	-30
left:witness	-42
left:women	75
left:work	50
left:worker	-25
left:workers	36
left:works	-78
left:wrote	-68
left:y	-31
left:yes	38
left:yoga	-37
mark:COMMA	66
mark:|	30
masked	133
mentions:2	38
mentions:3	73
mentions:4	109
nearest:job	-65
nearest:job job	-57
nearest:job link	-50
nearest:job other	-58
nearest:job person	37
nearest:job work	-55
nearest:job |	-42
nearest:link	40
nearest:link link	33
nearest:link other	-84
nearest:link person	50
nearest:link work	-38
nearest:link |	62
nearest:other	-31
nearest:other job	-41
nearest:other other	-39
nearest:other work	-59
nearest:person	25
nearest:person person	31
nearest:person work	31
nearest:person |	29
nearest:work	-56
nearest:work job	-55
nearest:work link	-26
nearest:work other	-40
nearest:work person	-39
nearest:work work	-110
nearest:work |	-50
next:head	-63
next:job	-60
next:person	42
next:work	-27
none	-93
other	-168
others:1	-50
others:2	-109
others:3	-192
previous:000	-42
previous:2	33
previous:2009	-30
previous:2019	38
previous:3	36
previous:4	-48
previous:about	-61
previous:acces	-33
previous:active	68
previous:adn	-26
previous:after	29
previous:against	37
previous:ai	-28
previous:an	36
previous:anne	58
previous:anomalie	38
previous:antinatalist	-31
previous:any	65
previous:app	37
previous:apparently	72
previous:applicant	92
previous:athee	-33
previous:aucun	84
previous:aucune	26
previous:audited	-35
previous:aurait	27
previous:avait	-31
previous:avoir	56
previous:back	-54
previous:bad	36
previous:badge	51
previous:baker	40
previous:be	72
previous:beaten	28
previous:been	30
previous:before	-26
previous:being	47
previous:blog	28
previous:blood	-42
previous:blue	-51
previous:bon	-50
previous:bonne	-55
previous:both	50
previous:breast	38
previous:brighton	-26
previous:business	-49
previous:cache	-48
previous:carries	-31
previous:carrying	34
previous:casier	-57
previous:chaired	28
previous:chez	-40
previous:chiens	-29
previous:christmas	-43
previous:chromosome	-60
previous:claire	27
previous:cleaned	-38
previous:clients	-51
previous:club	27
previous:clubs	39
previous:comme	85
previous:committed	45
previous:compagne	-61
previous:compared	-25
previous:comptable	51
previous:compte	-41
previous:congres	30
previous:consumer	-32
previous:controle	43
previous:convaincu	-34
previous:convinced	77
previous:credit	-50
previous:croit	54
previous:cuisine	-41
previous:cut	-29
previous:day	35
previous:declined	46
previous:deficiency	32
previous:did	51
previous:dirigeante	43
previous:disciplinary	-31
previous:dit	102
previous:dix	47
previous:donc	28
previous:donnees	61
previous:double	-26
previous:driving	-62
previous:du	27
previous:dubai	37
previous:early	-63
previous:ecole	-29
previous:elected	57
previous:elle	51
previous:employer	-28
previous:enfants	-52
previous:equity	-34
previous:et	-27
previous:etais	39
previous:etant	62
previous:ete	30
previous:ethical	-37
previous:etiquette	34
previous:etre	74
previous:etudiante	-57
previous:european	-35
previous:every	-54
previous:ex	39
previous:facial	-37
previous:famille	41
previous:family	26
previous:femmes	41
previous:fertility	-33
previous:field	-59
previous:fille	51
previous:films	57
previous:first	45
previous:fois	29
previous:fortes	-26
previous:found	41
previous:four	-39
previous:free	27
previous:frequente	-44
previous:fully	45
previous:gait	-31
previous:gardiens	-35
previous:genetic	-30
previous:genetique	-29
previous:genre	50
previous:gmb	-51
previous:groupe	45
previous:had	27
previous:handled	55
previous:hands	-39
previous:have	72
previous:he	-26
previous:her	50
previous:hereditary	-35
previous:his	50
previous:homme	47
previous:hr	-35
previous:huile	-60
previous:humanist	-34
previous:husband	-53
previous:imagerie	-41
previous:in	37
previous:infirmiere	42
previous:inherited	-50
previous:intelligence	-37
previous:it	-67
previous:je	26
previous:jeunes	35
previous:journaliste	32
previous:judiciaire	-29
previous:juriste	-38
previous:juvenile	-29
previous:known	77
previous:la	-26
previous:labour	-34
previous:left	59
previous:lifelong	54
previous:live	30
previous:lives	42
previous:local	81
previous:longtemps	-47
previous:lost	-44
previous:lui	41
previous:lycee	-32
previous:m	-45
previous:main	-77
previous:mais	30
previous:maladie	61
previous:marche	-58
previous:marques	-30
previous:masonic	-40
previous:member	38
previous:mentioned	50
previous:menuisiere	-30
previous:methodist	-26
previous:mild	38
previous:militant	28
previous:mission	-42
previous:mme	-117
previous:mon	31
previous:months	36
previous:mr	-40
previous:ms	-95
previous:mutuelle	-34
previous:neither	47
previous:never	43
previous:newbury	-45
previous:no	47
previous:non	44
previous:note	64
previous:notre	-38
previous:now	36
previous:occupational	-36
previous:of	62
previous:officer	-36
previous:once	28
previous:openly	42
previous:optional	-34
previous:origine	28
previous:our	33
previous:out	26
previous:ouvertement	35
previous:own	28
previous:paix	25
previous:parti	-73
previous:party	32
previous:passage	28
previous:passeport	-88
previous:patrimoine	-42
previous:pays	29
previous:perdu	-44
previous:personnes	-35
previous:petit	56
previous:peu	62
previous:philosophie	47
previous:photos	29
previous:planning	-48
previous:plant	-50
previous:polycystic	-35
previous:pose	55
previous:poste	-40
previous:pour	25
previous:practises	47
previous:pratiques	43
previous:prepared	-35
previous:presente	45
previous:prevention	-30
previous:private	-34
previous:profil	92
previous:proof	-43
previous:protection	-39
previous:proud	31
previous:public	-67
previous:puis	31
previous:qu	31
previous:qualite	-26
previous:que	-48
previous:quitte	30
previous:rapport	-33
previous:rare	31
previous:rationalist	-29
previous:rayon	-39
previous:read	-25
previous:refused	39
previous:registered	71
previous:relation	41
previous:relations	47
previous:residence	-57
previous:restores	-57
previous:rive	-31
previous:rudolf	27
previous:rugby	-59
previous:said	-51
previous:sales	-47
previous:same	-97
previous:says	71
previous:sceptique	-25
previous:se	67
previous:secretaire	-37
previous:security	-32
previous:sells	-94
previous:selon	48
previous:sens	-41
previous:sent	53
previous:serait	53
previous:served	-42
previous:ses	70
previous:several	-26
previous:sex	-58
previous:sexologue	38
previous:sexual	-69
previous:sickle	-36
previous:since	-57
previous:six	38
previous:soiree	-25
previous:soirees	36
previous:son	49
previous:sont	73
previous:sous	51
previous:speech	-35
previous:sports	-44
previous:staff	39
previous:still	36
previous:strict	32
previous:student	-61
previous:students	-60
previous:suis	64
previous:suit	-29
previous:suite	-39
previous:summer	-34
previous:sur	-58
previous:surveillant	34
previous:t	48
previous:taught	-34
previous:temple	-26
previous:term	27
previous:tested	-33
previous:that	40
previous:thinks	64
previous:tout	42
previous:trade	-60
previous:trained	-31
previous:tran	25
previous:travailleur	48
previous:trompe	-67
previous:twice	26
previous:un	50
previous:under	54
previous:une	55
previous:union	-25
previous:up	51
previous:uses	44
previous:usine	-40
previous:van	-44
previous:ve	29
previous:vegan	26
previous:vegetarien	-27
previous:vice	-47
previous:vie	73
previous:vigneron	-45
previous:visiteuse	-42
previous:visits	58
previous:vit	27
previous:we	45
previous:welsh	-28
previous:western	-29
previous:while	45
previous:who	32
previous:whole	37
previous:widower	38
previous:with	-40
previous:without	33
previous:would	27
previous:wrote	56
previous:x	-32
previous:yes	37
previous:young	31
right:000	-55
right:1	36
right:11	27
right:12	73
right:14	32
right:1981	46
right:1985	-25
right:1987	-35
right:1989	-25
right:1994	37
right:1995	63
right:1998	28
right:2006	63
right:2009	37
right:2012	28
right:2013	47
right:2014	54
right:2016	77
right:2017	29
right:2018	50
right:2019	62
right:2020	79
right:2021	31
right:2022	61
right:21	-35
right:22	54
right:24	42
right:3	42
right:300	-55
right:31	45
right:4	53
right:41	63
right:5	-28
right:50	58
right:60	-38
right:600	-30
right:8	25
right:aberdeen	-30
right:abime	62
right:abimes	59
right:abolition	-26
right:about	-25
right:absente	59
right:acas	-37
right:accepte	50
right:accident	28
right:according	84
right:accountant	-46
right:accueil	-38
right:achats	-42
right:across	-30
right:act	-39
right:actionnaire	-33
right:actions	-34
right:activated	50
right:activee	53
right:activist	55
right:activite	-36
right:actor	-29
right:adjoint	-45
right:adjoints	-29
right:administratif	-27
right:admoneste	27
right:adn	-44
right:adopted	27
right:advice	-31
right:adviser	-52
right:aerien	-58
right:aeroport	-27
right:aeroports	-52
right:affair	-25
right:affaires	-70
right:affiche	55
right:affiliation	52
right:afp	-44
right:after	78
right:age	51
right:agencement	-44
right:agency	-37
right:ai	63
right:airport	50
right:airports	-38
right:alcool	40
right:alike	-44
right:all	41
right:allergy	-41
right:along	38
right:altruisme	-28
right:always	38
right:americaine	-30
right:ami	-29
right:among	-28
right:anaemia	-61
right:analysed	47
right:analysis	-56
right:analyst	-61
right:analyste	-51
right:ancienne	54
right:anciens	-59
right:and	33
right:animale	-59
right:animaliste	37
right:animals	50
right:animatrice	-42
right:anime	37
right:annee	26
right:annees	83
right:annonce	-26
right:annual	43
right:anonymous	63
right:another	-38
right:ans	30
right:antimilitaristes	45
right:any	37
right:anyone	33
right:anything	83
right:apparel	-38
right:appelle	40
right:appels	-26
right:apprend	47
right:apprenticeships	-26
right:apprentis	-25
right:approach	-29
right:apps	39
right:apres	98
right:aptitude	-26
right:arbitre	-38
right:architect	-26
right:archives	-28
right:archiviste	-26
right:argues	-51
right:arles	-31
right:arret	-56
right:arte	-43
right:artificielle	-27
right:artist	-41
right:artiste	57
right:arts	-26
right:asked	57
right:asking	44
right:assemblee	-27
right:assemblies	29
right:assistant	-53
right:associe	-27
right:associes	-68
right:assume	58
right:assumee	45
right:assureur	-37
right:asylum	-28
right:atelier	40
right:atlantic	-52
right:attached	66
right:atteint	-44
right:attendent	32
right:attentive	-34
right:aucune	48
right:audio	-34
right:aupres	60
right:aussi	29
right:aux	-26
right:avec	61
right:avion	41
right:avoids	45
right:avoir	-67
right:award	-43
right:away	38
right:ayant	-25
right:bac	27
right:badges	-32
right:bag	28
right:bakeries	-30
right:bakery	-41
right:balais	-41
right:balance	-39
right:band	-88
right:bands	-52
right:bank	-100
right:banque	-30
right:barman	-36
right:bati	-42
right:batiment	-76
right:be	44
right:became	27
right:bee	39
right:bees	-45
right:before	-25
right:begles	-28
right:benevole	-44
right:benevolement	41
right:benin	46
right:berne	30
right:better	-52
right:bible	41
right:bielorusse	26
right:bien	45
right:bijoutiere	-48
right:bilan	-36
right:blackpool	-56
right:blades	-30
right:blanc	42
right:bleue	-49
right:blog	61
right:boasts	35
right:bois	-41
right:bon	-67
right:bookkeeper	-51
right:books	-26
right:bord	-30
right:bordeaux	63
right:border	-46
right:bords	32
right:bosch	-31
right:boss	-32
right:both	59
right:boulanger	-31
right:bourgogne	-40
right:boys	41
right:branch	32
right:brand	-51
right:brass	-28
right:brest	-61
right:brevets	-27
right:brigades	-27
right:brings	43
right:bristol	41
right:britain	36
right:brut	-25
right:bruxelles	29
right:btp	-33
right:budget	-69
right:bunting	-31
right:bureau	33
right:burnt	48
right:bus	-59
right:business	40
right:but	32
right:buyer	-47
right:by	44
right:ca	43
right:cabinet	-30
right:cafe	-67
right:called	36
right:calling	-33
right:camp	-31
right:candidate	61
right:canine	-36
right:cantine	32
right:capture	-28
right:caracteres	-53
right:caravanes	-58
right:carbone	-29
right:card	33
right:cardiff	-44
right:care	-74
right:carnet	32
right:carries	-50
right:cars	45
right:carte	-32
right:caryotype	-32
right:case	29
right:casino	38
right:catalogue	-35
right:caterer	-40
right:catholique	42
right:cause	-67
right:cautions	-53
right:cdd	-74
right:cdi	-42
right:ce	67
right:cela	45
right:cell	27
right:central	48
right:cfdt	-75
right:cfe	-40
right:cftc	-52
right:cgt	-98
right:chaine	-42
right:chair	-39
right:chairman	45
right:chaque	48
right:charge	30
right:chargee	35
right:charities	-26
right:charity	-59
right:chats	51
right:check	44
right:checks	-26
right:childhood	-61
right:children	-73
right:choice	58
right:christmas	43
right:chu	-44
right:church	-28
right:cinquieme	-35
right:cite	48
right:citoyenne	-32
right:civil	-37
right:claims	-48
right:class	34
right:classe	-36
right:classiques	-44
right:clavier	-32
right:clef	41
right:clerc	38
right:clerk	-35
right:clientele	-58
right:clients	-69
right:cnil	-52
right:cnt	-53
right:cocktails	-30
right:coeur	35
right:collaborateur	-28
right:colleague	29
right:college	-48
right:collegue	78
right:colliers	-50
right:colocataire	-34
right:coloriste	-30
right:colour	-30
right:comedie	-25
right:comite	26
right:commande	-41
right:comme	35
right:commercial	-63
right:commerciale	-26
right:commission	-46
right:communiste	-54
right:compagne	43
right:compagnie	-28
right:company	47
right:compared	57
right:compass	35
right:complet	26
right:compliance	-29
right:composites	-26
right:comptable	39
right:compte	-29
right:concierge	-33
right:concours	-43
right:conditions	98
right:conduite	51
right:conference	-27
right:confirmed	-26
right:confirmee	34
right:conforme	28
right:conge	25
right:conjoint	-25
right:connue	55
right:constable	-44
right:consultant	36
right:consultatif	-37
right:consultation	-33
right:consulting	-68
right:contractor	-60
right:contracts	-38
right:contrats	-45
right:controle	26
right:convaincu	81
right:conviction	66
right:convictions	39
right:cooperative	-38
right:coordinator	-28
right:copain	-63
right:copies	55
right:copy	-30
right:cordee	-64
right:corrida	-56
right:corset	-37
right:could	48
right:councils	-37
right:county	50
right:coupable	-26
right:couples	-29
right:courier	40
right:cours	45
right:courses	-34
right:couture	-41
right:couverts	-28
right:cover	-28
right:credit	-32
right:crewe	34
right:crier	-56
right:criminal	-37
right:croire	54
right:crosswords	-48
right:cuisine	-44
right:culturelle	-30
right:curator	-38
right:customers	-40
right:customs	-32
right:cut	-40
right:cv	48
right:cvpr	-25
right:cycles	61
right:dactylographie	-29
right:dassault	-60
right:data	-49
right:daughter	-52
right:days	66
right:death	-59
right:debout	-42
right:declare	48
right:decline	-42
right:declined	35
right:decoupe	-32
right:defect	33
right:definit	43
right:degree	-56
right:delais	-32
right:deleguee	-28
right:dentaire	-27
right:dental	-27
right:deplacements	31
right:depuis	83
right:dernier	64
right:derniere	34
right:des	-40
right:design	-68
right:designee	-28
right:designer	-59
right:desk	-31
right:desormais	35
right:detection	-40
right:detention	-29
right:deux	50
right:developer	-29
right:devenant	34
right:diction	-38
right:didn	32
right:dijon	-30
right:dimanche	57
right:diploma	-28
right:diplomes	30
right:dire	-28
right:directeur	91
right:direction	-35
right:dirige	46
right:disaggregated	-25
right:discrimination	-34
right:discussed	36
right:disent	-27
right:dishes	-27
right:dismissed	26
right:disorder	52
right:display	-37
right:displays	-36
right:disputes	-36
right:distributeur	-25
right:district	45
right:dit	26
right:dna	48
right:do	-32
right:dockers	54
right:doctorante	-51
right:doctorat	-33
right:does	-41
right:doesn	41
right:dog	77
right:doigt	-28
right:don	-52
right:donc	53
right:donne	64
right:dossier	56
right:douanier	-42
right:doubled	-39
right:douze	35
right:driver	-70
right:drives	30
right:driving	-32
right:droit	35
right:drugs	-27
right:dry	32
right:du	-32
right:dunkeld	-29
right:during	64
right:dusty	44
right:duty	-34
right:ears	26
right:eats	42
right:eaux	-45
right:ecole	-46
right:ecologiste	-58
right:ecoute	-34
right:ecrit	46
right:editor	-75
right:education	-35
right:eglise	44
right:eight	43
right:elected	-49
right:electronique	-36
right:eleves	-54
right:else	36
right:emission	-28
right:emploi	-42
right:employed	-35
right:empreinte	-31
right:empreintes	-40
right:encore	33
right:ended	25
right:ends	29
right:enfant	-48
right:enfants	-107
right:engage	-42
right:engine	-30
right:engineer	-45
right:engines	-39
right:english	-55
right:enquete	40
right:enrole	-35
right:enseigne	34
right:entre	-32
right:entree	27
right:entreprise	43
right:entretient	-56
right:envoye	37
right:epipen	-32
right:epouse	39
right:equipe	-80
right:equipes	-46
right:equipment	-32
right:eric	-87
right:escale	-38
right:essai	33
right:estate	-47
right:et	32
right:etait	54
right:etalee	46
right:etalonneur	-44
right:etant	40
right:etats	29
right:ethique	-31
right:etienne	-49
right:etiquette	-57
right:etonne	25
right:etre	-32
right:etude	-30
right:europeen	-26
right:events	-54
right:everyone	61
right:everywhere	50
right:eviter	46
right:evolution	-32
right:ex	84
right:excel	-56
right:excellent	47
right:executive	-32
right:exome	-53
right:experience	-30
right:expertise	-39
right:explained	52
right:export	-28
right:expression	-30
right:external	-31
right:extra	-48
right:extrait	26
right:eye	39
right:fac	34
right:faciale	-43
right:failed	32
right:faillite	-39
right:fairs	-48
right:fait	-44
right:faite	31
right:famille	44
right:farm	-46
right:fbu	-43
right:february	41
right:fee	-33
right:fell	-45
right:feminine	34
right:femme	29
right:femmes	70
right:ferme	-25
right:festivals	-33
right:fiche	60
right:fiction	-33
right:fidelite	34
right:fier	73
right:fiere	43
right:fifteen	51
right:fifty	30
right:figure	55
right:film	-81
right:fin	59
right:finance	-51
right:fired	43
right:firm	-68
right:firms	-33
right:first	27
right:fitter	-35
right:fixed	-27
right:flow	-29
right:flush	-31
right:flyers	-25
right:flying	25
right:fo	-60
right:fond	-42
right:fondatrice	-56
right:fonds	-42
right:food	-41
right:football	-47
right:ford	35
right:forestiere	-27
right:formalites	-34
right:formation	-90
right:formatrice	-48
right:former	44
right:forte	-51
right:forty	50
right:foster	36
right:founder	-37
right:fragile	-30
right:frameworks	-38
right:franc	-29
right:france	-52
right:fraud	43
right:freelance	-39
right:friday	66
right:fridays	43
right:friends	41
right:from	34
right:fsu	-61
right:gael	-56
right:garage	36
right:garden	-33
right:gardens	-42
right:gardien	25
right:gardiens	-42
right:gare	-64
right:garlic	-30
right:gate	-31
right:gatwick	32
right:gave	61
right:gay	-78
right:genetic	-42
right:genetique	-63
right:genre	-33
right:geographique	-39
right:gerant	-63
right:gerante	-49
right:gestion	-40
right:gestionnaire	-43
right:get	40
right:gets	39
right:git	-49
right:given	30
right:gives	40
right:glasgow	-29
right:glisse	74
right:goalkeeper	-47
right:going	48
right:good	-49
right:goods	-41
right:got	-54
right:governor	39
right:gps	-47
right:grace	-59
right:grader	-32
right:grand	-25
right:graphiste	-36
right:green	36
right:grossiste	-25
right:grounds	28
right:groupe	-25
right:guards	26
right:habit	36
right:hall	-44
right:hamburg	35
right:hand	-36
right:handed	-49
right:handicape	-28
right:handicapee	-31
right:handler	-69
right:hands	75
right:hang	-56
right:haul	-27
right:head	31
right:health	-52
right:hearing	-34
right:heavy	-31
right:helene	-29
right:helmand	30
right:helvetique	-31
right:hence	59
right:her	49
right:hereditaire	-29
right:herself	68
right:heures	74
right:hexham	-38
right:himself	100
right:hired	-28
right:his	39
right:holds	25
right:home	54
right:homme	53
right:homo	-37
right:homophobie	-42
right:homosexuel	-34
right:honnete	25
right:hopital	30
right:horoscopes	-45
right:horse	42
right:hospitals	-30
right:hours	55
right:house	-59
right:housing	-31
right:how	30
right:hr	-34
right:huit	50
right:hull	51
right:husband	75
right:i	64
right:ideal	45
right:idees	-29
right:idemia	-26
right:identifie	-25
right:if	87
right:ii	42
right:ikea	-27
right:il	62
right:illisible	43
right:illusions	-34
right:ils	57
right:immobilier	-40
right:included	60
right:inclusion	-39
right:indetectable	39
right:ines	28
right:ingenieur	-41
right:ingenieurs	-40
right:initiation	-26
right:inscrit	45
right:inside	-36
right:insists	30
right:installer	-79
right:institute	-32
right:interesse	43
right:interet	-72
right:interimaire	47
right:interview	52
right:investisseurs	-51
right:investment	-30
right:iris	-25
right:isere	-38
right:islington	-41
right:it	29
right:italien	-29
right:ivry	63
right:jack	-45
right:jail	-36
right:jardin	37
right:je	76
right:jeans	-52
right:jeunes	-99
right:job	-55
right:joints	-29
right:jour	59
right:journal	-57
right:journalists	30
right:judging	54
right:judiciaire	-28
right:judiciaires	-35
right:juin	64
right:june	90
right:jury	-60
right:jusqu	75
right:kampala	35
right:karim	30
right:keep	46
right:keeper	-32
right:kent	-34
right:kept	68
right:kinesitherapeute	-51
right:kitchen	-47
right:kits	-26
right:knows	75
right:kruger	-44
right:l214	-40
right:lab	-69
right:label	-54
right:lache	66
right:lactose	34
right:ladders	43
right:lake	-33
right:lane	-39
right:lapsed	40
right:larne	28
right:last	61
right:latex	86
right:laughs	-31
right:law	-92
right:lay	55
right:layout	-39
right:le	39
right:lead	-35
right:learned	-25
right:lecteur	75
right:led	29
right:leeds	-27
right:legal	-26
right:leith	-27
right:lesbienne	-33
right:let	45
right:letter	36
right:letters	-38
right:lettre	60
right:leurs	-41
right:levres	-36
right:levy	-27
right:lgbt	-32
right:librarian	-45
right:library	-44
right:licence	-34
right:lie	31
right:life	86
right:light	47
right:lighting	-39
right:likes	53
right:limoges	-38
right:lines	-53
right:lisbon	31
right:lise	73
right:listens	-28
right:lit	80
right:lives	65
right:livres	-29
right:locale	-49
right:locks	36
right:loge	-34
right:logiciel	45
right:logistique	-41
right:loi	-67
right:longbridge	28
right:look	-39
right:lorries	-49
right:lorry	39
right:lors	92
right:louise	26
right:lr	-76
right:ltd	-66
right:lu	-28
right:luc	-33
right:lues	31
right:lui	71
right:lunch	75
right:lussac	-32
right:lycee	-37
right:lyon	-50
right:ma	-43
right:machines	-59
right:made	34
right:magazine	41
right:mai	52
right:maintenance	-58
right:mairie	-40
right:majoritaire	-26
right:maker	-53
right:makes	52
right:man	57
right:management	-50
right:manager	-94
right:manuel	-46
right:march	29
right:marche	-74
right:marcher	-35
right:marches	-39
right:mardi	31
right:mari	57
right:mariage	26
right:marie	55
right:mariee	66
right:marin	-37
right:market	-63
right:marketing	-93
right:marriage	42
right:married	80
right:masks	-25
right:master	-63
right:materiaux	-29
right:matiere	-44
right:matrimoniaux	-45
right:me	40
right:means	57
right:mechanic	-38
right:medecin	29
right:media	-39
right:meetings	-96
right:member	95
right:membership	66
right:meme	70
right:menee	-43
right:mensuels	-45
right:mentioned	37
right:mentions	-52
right:menuisier	-27
right:mer	-89
right:mercredi	40
right:mere	58
right:messages	-28
right:metier	-33
right:milieu	34
right:militant	29
right:million	-26
right:mineurs	41
right:minister	35
right:ministre	33
right:missing	31
right:mission	-34
right:mme	66
right:mobile	-41
right:mobilite	-29
right:model	-30
right:models	-34
right:modes	-33
right:moi	54
right:mois	34
right:moitie	28
right:momentum	-45
right:monnaie	-41
right:montagne	-50
right:monteuse	-28
right:months	40
right:montpellier	-50
right:montrent	-26
right:more	62
right:morning	42
right:mort	-48
right:most	-29
right:mot	30
right:moved	53
right:movement	33
right:mr	57
right:ms	66
right:msc	-39
right:multicarte	-34
right:municipal	42
right:musee	-39
right:museum	-30
right:musicale	-41
right:mutation	-52
right:mutations	-25
right:my	79
right:n	72
right:naissance	88
right:name	35
right:namur	-57
right:national	-31
right:nature	34
right:ne	50
right:near	34
right:need	74
right:needs	83
right:negatif	47
right:negative	49
right:negocier	-27
right:neighbour	43
right:neuf	36
right:never	39
right:next	39
right:nhs	-54
right:nineteen	27
right:no	58
right:nobody	55
right:none	73
right:nor	71
right:normal	93
right:not	-30
right:notaire	-35
right:note	97
right:noted	32
right:nothing	58
right:notoire	46
right:nous	55
right:now	40
right:nucleaire	42
right:number	53
right:numerique	-44
right:numeriques	-29
right:nurse	-77
right:nursery	-29
right:oblige	27
right:obtenir	38
right:occlusion	-28
right:october	50
right:of	-44
right:offenders	-45
right:officer	72
right:oil	-62
right:on	39
right:oncle	30
right:oncology	-26
right:ont	28
right:open	-28
right:opera	-55
right:operation	41
right:operator	-42
right:operatrice	-31
right:or	-48
right:organisation	-67
right:organises	-30
right:orientation	-79
right:oscp	-40
right:other	-45
right:others	-41
right:otherwise	28
right:ottawa	-43
right:ou	71
right:ouest	-54
right:our	44
right:out	72
right:outside	45
right:ouverte	-65
right:own	50
right:pacific	-36
right:packaging	-27
right:paie	-71
right:palm	-43
right:palmaire	57
right:panel	-37
right:paperasse	-70
right:paperwork	-70
right:parce	-66
right:parcours	-51
right:parents	-71
right:parfaite	-29
right:park	-30
right:parking	52
right:parle	51
right:parole	-28
right:part	-37
right:partenaires	-42
right:parti	-59
right:participant	35
right:partiel	30
right:partner	-26
right:partners	-47
right:passe	71
right:passeport	64
right:past	77
right:patch	-26
right:patiente	64
right:patients	-57
right:patrimoine	-33
right:patron	29
right:patronal	-26
right:patronale	-43
right:patronne	63
right:paul	-38
right:payroll	-77
right:pays	-49
right:pcf	-64
right:pcs	-32
right:peels	-31
right:peers	-34
right:peintre	-29
right:peinture	-52
right:pen	43
right:pendant	77
right:penrith	-33
right:pension	26
right:perdue	-47
right:pere	38
right:permis	-29
right:person	53
right:personne	44
right:perth	25
right:peu	29
right:philosophie	-47
right:phone	52
right:phones	53
right:photo	-30
right:photograph	27
right:photographe	-26
right:photographs	27
right:photos	52
right:phrases	34
right:physionomiste	-26
right:piano	-62
right:pictures	39
right:piece	-55
right:pieces	-34
right:pierre	58
right:pigiste	-38
right:pilot	-36
right:pin	-43
right:pitch	-28
right:plaisante	-27
right:planning	-44
right:plant	51
right:plateforme	-36
right:plats	38
right:plays	47
right:plein	25
right:plus	32
right:poland	42
right:police	44
right:policeman	-36
right:policy	-35
right:politics	31
right:poor	39
right:port	28
right:portes	-33
right:portraitiste	-70
right:posee	-29
right:positive	62
right:possession	-26
right:post	-64
right:posters	-26
right:pouce	-29
right:poulpe	-34
right:poursuivi	-35
right:pouvoir	32
right:practice	-42
right:pratiquant	62
right:precise	90
right:precoce	-43
right:prefere	57
right:prelevement	-26
right:premier	29
right:premiere	74
right:press	-52
right:presse	48
right:prestataire	-45
right:preventive	-38
right:principe	50
right:print	41
right:printemps	30
right:printers	-34
right:prises	35
right:privacy	-25
right:privilege	-30
right:prix	-37
right:procurement	-42
right:producer	-32
right:product	-48
right:productions	-32
right:produit	-47
right:professionnelle	-50
right:profile	64
right:programme	-30
right:projets	-31
right:propre	38
right:prospectuses	-34
right:prototype	-43
right:proud	48
right:ps	-73
right:psen1	-26
right:publicitaires	-37
right:publics	-57
right:publique	27
right:puis	36
right:pupil	51
right:put	62
right:qatar	-27
right:qu	-62
right:qualite	41
right:quarante	50
right:quatre	-26
right:que	41
right:question	-29
right:questions	-42
right:qui	30
right:quitte	32
right:quotidien	-30
right:raconte	-30
right:radio	-47
right:radiology	-25
right:ramp	-34
right:ran	-64
right:range	-66
right:ranger	-39
right:rare	-28
right:rares	33
right:rather	36
right:read	48
right:reader	-50
right:readers	-37
right:reads	50
right:reception	-55
right:receptionist	-60
right:recommande	28
right:reconnait	50
right:reconnu	58
right:reconnue	-38
right:record	52
right:recordist	-53
right:records	-31
right:recovery	75
right:recyclage	-36
right:redaction	-66
right:reelu	30
right:referente	-48
right:refused	42
right:regard	-29
right:regime	-28
right:register	-53
right:registrar	-29
right:registre	-40
right:regular	30
right:rehabilitation	-27
right:rejoint	-45
right:relations	-54
right:relationship	32
right:relieuse	-39
right:religieuse	-44
right:religion	-33
right:religious	-37
right:remain	79
right:remember	-34
right:removed	30
right:rentre	-62
right:rentree	40
right:repair	-43
right:repenti	47
right:repete	-26
right:replaced	-57
right:repond	25
right:reporter	-34
right:reporting	-28
right:reports	48
right:reprendre	45
right:reprennent	-38
right:representative	33
right:repris	36
right:republicains	30
right:repute	30
right:request	-28
right:research	-40
right:researcher	-55
right:responsable	-54
right:restaurant	-59
right:restoration	-29
right:restriction	30
right:results	30
right:retired	-42
right:retirement	-51
right:retraite	-30
right:retraites	42
right:retrouvee	28
right:reunions	-80
right:revele	-31
right:revendique	27
right:rien	72
right:rights	-27
right:riots	-43
right:risque	29
right:river	-39
right:rn	-43
right:road	-44
right:roche	-25
right:role	-50
right:roman	-67
right:room	-36
right:routiers	-31
right:rubrique	30
right:rue	-34
right:rugby	-35
right:runner	-34
right:running	45
right:runs	33
right:rural	28
right:sa	30
right:safety	-34
right:said	65
right:sait	-80
right:salarie	28
right:salariee	-37
right:salaries	-42
right:sales	-82
right:salle	42
right:salmon	-30
right:same	27
right:sample	32
right:sandra	-26
right:sanitaires	29
right:savent	-28
right:savoir	29
right:says	42
right:scan	-63
right:scene	31
right:sciences	40
right:scolaire	-44
right:scottish	-32
right:sculpteur	-31
right:search	27
right:season	-44
right:seat	-29
right:seats	-25
right:second	32
right:secret	39
right:secretaire	-28
right:section	76
right:see	29
right:sees	-44
right:seize	39
right:sejour	-39
right:sells	66
right:selon	61
right:semences	-26
right:sens	30
right:sent	25
right:sera	-36
right:sergeant	-55
right:sert	30
right:servant	45
right:serve	46
right:service	-52
right:services	-35
right:ses	-40
right:set	65
right:sets	-39
right:sex	-36
right:shaped	-29
right:sheffield	31
right:shift	-29
right:shifts	-37
right:shop	-45
right:short	-43
right:show	-25
right:showed	52
right:si	37
right:simple	-63
right:since	64
right:sinn	-29
right:sinon	30
right:six	26
right:sixteen	-32
right:slow	40
right:smiles	-48
right:snes	-41
right:snuipp	-41
right:so	116
right:social	-32
right:socialiste	-37
right:sociaux	33
right:software	-28
right:soho	-60
right:soirees	36
right:soirs	41
right:soit	42
right:sold	-61
right:solicitor	-40
right:solidaires	-29
right:some	62
right:son	33
right:songs	-28
right:sont	-26
right:sortie	44
right:sos	-29
right:souhaite	53
right:souligne	57
right:sound	-46
right:soutenu	47
right:soutenue	-26
right:south	28
right:soutient	34
right:souvent	33
right:space	26
right:spain	46
right:spanish	37
right:specialist	-40
right:spinale	36
right:sport	-61
right:spot	-32
right:spreadsheets	-52
right:spring	47
right:squad	-30
right:staff	-67
right:stage	-78
right:stand	-43
right:standard	-36
right:station	25
right:stations	-59
right:steel	-40
right:stewards	33
right:stored	49
right:street	-36
right:strong	35
right:student	-25
right:students	27
right:studies	-53
right:studio	-43
right:style	-82
right:subscriber	32
right:sud	-75
right:suffered	51
right:suivi	51
right:suivie	34
right:sujet	-29
right:summer	-31
right:summers	-43
right:supervisor	-32
right:supplier	41
right:support	-42
right:sur	26
right:surpris	-78
right:surveyor	-67
right:surveys	-35
right:sympathie	-43
right:syndical	-35
right:syndicale	-26
right:systeme	25
right:t	26
right:table	-35
right:tableaux	-36
right:tablet	32
right:tablette	35
right:tailor	-30
right:take	-39
right:taken	86
right:talent	-30
right:tant	-58
right:tante	39
right:taste	-33
right:tatoue	63
right:teacher	-28
right:teams	-28
right:teamsters	-44
right:technician	-28
right:teenager	83
right:teenagers	-26
right:teens	38
right:telephone	34
right:telephonique	-39
right:teletravail	26
right:tendance	44
right:tenor	-64
right:terrain	-64
right:teste	-60
right:tester	-43
right:testing	-43
right:tests	-60
right:tete	-39
right:texas	29
right:the	29
right:theatre	-69
right:their	27
right:theory	-25
right:therapist	-56
right:there	-27
right:things	72
right:thirty	58
right:those	34
right:thought	52
right:ticked	67
right:ticket	44
right:till	56
right:time	33
right:times	34
right:tired	39
right:tissu	25
right:to	35
right:toilettes	34
right:told	54
right:too	40
right:took	-52
right:tories	-43
right:toronto	-30
right:touche	-43
right:toucher	-53
right:toulouse	30
right:tous	33
right:tout	-48
right:town	-39
right:trained	45
right:trainer	-26
right:training	-39
right:trains	-38
right:trait	-34
right:travail	35
right:travaille	35
right:travailleuse	-31
right:travaux	-25
right:treasurer	41
right:treated	62
right:treatment	37
right:tres	32
right:trial	35
right:trust	-33
right:tune	-78
right:tutor	-40
right:twenty	74
right:twice	51
right:twins	47
right:two	26
right:type	68
right:uk	-36
right:uml	-36
right:un	26
right:undetectable	34
right:une	36
right:unison	-31
right:unit	-40
right:unite	-32
right:united	40
right:universite	-46
right:unprompted	27
right:unsa	-86
right:unspent	-32
right:until	105
right:up	45
right:ups	-44
right:user	77
right:usufruit	-28
right:utile	-28
right:value	-33
right:van	-39
right:veganisme	-29
right:vegetale	-40
right:veille	-36
right:velo	-34
right:vendent	-42
right:vendeur	-45
right:vendeuse	-27
right:verbal	-32
right:verse	28
right:very	49
right:vfs	32
right:victoria	-30
right:videos	57
right:vie	45
right:vieille	75
right:ville	-77
right:vingt	43
right:violence	35
right:virale	39
right:vise	53
right:visite	56
right:voice	-45
right:voile	-38
right:voisin	27
right:voisine	-41
right:voit	47
right:voiture	34
right:voitures	60
right:volunteer	47
right:votre	38
right:vrai	40
right:vu	41
right:wales	-47
right:wanted	-58
right:war	-28
right:ward	43
right:warehouse	31
right:warned	34
right:waste	-32
right:waterloo	25
right:we	64
right:wears	77
right:week	79
right:weekends	35
right:weekly	25
right:weeks	-51
right:welsh	40
right:what	-27
right:whatsapp	-38
right:when	78
right:where	-75
right:whether	52
right:which	60
right:while	49
right:who	37
right:whole	-29
right:why	32
right:wife	-34
right:will	57
right:wine	-25
right:winner	-36
right:with	30
right:withdrawn	39
right:without	38
right:won	-68
right:work	81
right:workers	-31
right:works	48
right:worn	28
right:would	49
right:writes	39
right:wrote	57
right:yard	-29
right:year	-40
right:years	64
right:yoga	-26
right:youth	60
right:zele	-28
right:zero	-29
right:zz	30
role:statement	43
role:topic	32
role:trait	25
spelt:first CAPITAL CAPITAL	-25
spelt:first CAPITAL |	49
spelt:first LOWER |	58
spelt:first UPPER	99
spelt:first UPPER CAPITAL	-45
spelt:first UPPER LOWER	111
spelt:inside CAPITAL	40
spelt:inside CAPITAL CAPITAL	-28
spelt:inside CAPITAL LOWER	45
spelt:inside CAPITAL |	40
spelt:inside LOWER CAPITAL	25
spelt:inside LOWER UPPER	-107
spelt:inside UPPER	81
spelt:inside UPPER LOWER	70
spelt:inside UPPER |	65
spelt:next UPPER	-43
spelt:next |	25
vocabulary:0	-42
vocabulary:0 none	-43
vocabulary:1	-28
vocabulary:1 none	-76
vocabulary:2 mention	44
vocabulary:2 none	-33
vocabulary:3	46
vocabulary:3 mention	47
vocabulary:4	81
vocabulary:4 mention	77
vocabulary:4 none	35
vocabulary:5	85
vocabulary:5 mention	44
with:0	38
with:000	-116
with:02	29
with:118	29
with:12	26
with:14	51
with:17	31
with:18	47
with:1979	39
with:1988	-31
with:1990	-30
with:1994	34
with:1995	43
with:1996	51
with:1er	-36
with:200	-61
with:2003	41
with:2004	29
with:2005	32
with:2006	53
with:2009	25
with:2010	25
with:2011	26
with:2012	29
with:2013	26
with:2014	25
with:2015	29
with:2016	26
with:2018	61
with:2019	47
with:2020	37
with:2021	32
with:2022	77
with:22	52
with:24	34
with:255	34
with:2m	-33
with:3	30
with:300	-70
with:340	-43
with:3d	34
with:4	50
with:40	-54
with:400	-72
with:50	32
with:500	32
with:512	30
with:60	-74
with:600	-34
with:8	54
with:90	66
with:91	41
with:aberdeen	-39
with:abime	27
with:abimes	34
with:abolition	-37
with:abord	25
with:above	47
with:absence	34
with:absences	34
with:absente	80
with:absolute	-26
with:abstract	-30
with:acas	-44
with:accept	29
with:accepte	64
with:accepter	-29
with:acces	41
with:accessoiriste	-28
with:accident	87
with:accompagne	-40
with:accordee	25
with:according	70
with:accounts	-70
with:accro	65
with:accueil	-38
with:achats	-48
with:across	-73
with:act	-33
with:acted	-65
with:actif	51
with:acting	-42
with:action	39
with:actionnaire	-33
with:actions	-39
with:activated	48
with:active	40
with:activee	57
with:activist	39
with:activite	-49
with:actor	-46
with:actors	-26
with:acts	-45
with:ad	-52
with:adaptation	-34
with:added	26
with:addiction	40
with:adepte	54
with:adeyemi	41
with:adjoint	-39
with:adjoints	-57
with:adjustments	35
with:administered	-71
with:administratif	-53
with:administration	-40
with:administrator	-26
with:admits	-26
with:admitted	41
with:adn	-83
with:adopted	40
with:adoption	-52
with:adultes	-45
with:advert	-55
with:advice	-44
with:advised	-52
with:adviser	-43
with:advises	-62
with:aerien	-60
with:aeroports	-47
with:affair	-80
with:affaires	-83
with:affairs	-43
with:affiche	57
with:affiches	-28
with:affiliated	27
with:affiliation	80
with:affirme	33
with:afp	-49
with:after	28
with:afternoons	26
with:against	26
with:age	43
with:agence	-55
with:agencement	-38
with:agency	-40
with:agent	-52
with:agente	-37
with:agnostique	-30
with:ago	39
with:agreed	47
with:agrege	-34
with:agrement	39
with:aid	-41
with:aide	36
with:ailier	-31
with:ailleurs	-43
with:aimable	-39
with:aimerait	-33
with:aipd	-32
with:airbus	-39
with:airline	-26
with:airport	37
with:airports	-43
with:alcool	41
with:algorithme	-55
with:aligre	36
with:alike	-41
with:all	39
with:allergic	-74
with:allergy	-56
with:alliance	32
with:along	27
with:alors	28
with:alpes	-25
with:alpha	26
with:already	40
with:alsace	-45
with:altruisme	-44
with:amateur	33
with:ambassade	50
with:ambidextre	-45
with:ambition	53
with:amenagement	26
with:amis	53
with:among	-37
with:amours	-36
with:amuse	36
with:anaemia	-36
with:analyse	-43
with:analysed	47
with:analyses	-25
with:analysis	-56
with:analyst	-53
with:ancien	55
with:ancienne	70
with:anciens	-36
with:anglais	-32
with:animal	57
with:animale	-25
with:animaliste	36
with:animals	36
with:animatrice	-43
with:animaux	75
with:anime	32
with:anne	40
with:annecy	-52
with:annees	35
with:annuel	-31
with:anomalie	30
with:anonymous	33
with:another	-36
with:ans	28
with:answered	-39
with:antecedents	26
with:anthroposophe	-44
with:antimilitaristes	45
with:antinatalist	-27
with:antiquaire	-26
with:antispeciste	-38
with:antitrypsine	25
with:antrim	27
with:any	33
with:anything	103
with:apaisee	-46
with:apoe4	-40
with:app	49
with:appareille	-34
with:apparel	-48
with:apparemment	47
with:apparently	35
with:appartement	41
with:appele	29
with:appelez	-56
with:appelle	34
with:appels	-34
with:appli	-37
with:applicant	65
with:applicants	-49
with:apply	50
with:apprentices	-57
with:apprenticeships	-26
with:apprentis	-36
with:appris	41
with:approcher	28
with:appui	65
with:apres	40
with:april	39
with:apropos	-28
with:arbitre	-50
with:architecte	-42
with:architecture	-32
with:archives	-45
with:archiviste	-30
with:argues	-63
with:arles	-30
with:armes	42
with:arranged	-46
with:arrest	37
with:arrested	-35
with:arret	-27
with:arrete	47
with:arrets	-40
with:arrive	-57
with:arrondissement	55
with:art	-33
with:arte	-41
with:artificielle	-30
with:artist	-29
with:artiste	32
with:artistique	-34
with:arts	-56
with:ascenseur	-32
with:ashkenazi	62
with:asie	-33
with:asile	29
with:asked	50
with:asking	36
with:asks	37
with:aslef	-32
with:assemblies	35
with:assistant	-96
with:assistante	-66
with:associes	-87
with:assume	61
with:assumee	47
with:assumees	38
with:assureur	-51
with:asthmatique	-34
with:astronomie	-31
with:athee	-46
with:athees	-30
with:atheisme	-53
with:atheist	-45
with:athlete	45
with:athletisme	-32
with:atlanta	25
with:atlantic	-51
with:attached	77
with:attacks	-39
with:attend	25
with:attendent	42
with:attendre	-35
with:attends	32
with:attentive	-39
with:auberge	-30
with:aucun	73
with:aucune	26
with:aude	-64
with:audio	-33
with:audiologists	-47
with:audioprothese	-34
with:audit	-29
with:audited	-70
with:audits	-26
with:august	45
with:aujourd	30
with:aumonier	-44
with:aurait	31
with:auteure	-26
with:authentification	-30
with:authentifiee	-55
with:author	-46
with:authorities	-30
with:authority	-27
with:autism	-41
with:auto	-35
with:automne	43
with:autonomiste	-43
with:autorise	32
with:autorite	-41
with:autres	54
with:autrice	-28
with:autumn	45
with:aventure	-38
with:avignon	-31
with:avion	47
with:avions	-38
with:avis	-28
with:avocat	-89
with:avocate	-78
with:avocats	39
with:avoids	40
with:avoue	49
with:awaiting	42
with:ayn	32
with:b27	-33
with:babies	-28
with:bachelor	-33
with:back	33
with:badge	103
with:bag	44
with:bail	-28
with:baisser	-49
with:bakery	-34
with:balais	-44
with:balance	-43
with:balanced	-34
with:ballroom	-48
with:bamako	62
with:band	-65
with:bands	-64
with:banks	-27
with:barista	-26
with:barman	-61
with:barracks	-29
with:barre	-46
with:barrister	-36
with:baryton	-44
with:bas	41
with:base	48
with:based	-26
with:bass	-50
with:bati	-48
with:batiment	-84
with:bbc	-32
with:bearer	27
with:beaten	37
with:beau	27
with:bebe	-39
with:became	62
with:because	40
with:bectu	-36
with:been	46
with:bees	-67
with:behalf	-35
with:being	57
with:belfast	-39
with:belief	-27
with:believe	31
with:believed	43
with:belonged	29
with:belonging	-41
with:belongs	39
with:bench	-73
with:benevolement	41
with:benevoles	-25
with:benin	34
with:bernard	34
with:berne	-36
with:bernie	-25
with:besoin	25
with:best	-35
with:beton	-29
with:better	-47
with:bi	-91
with:bible	50
with:bibliotheque	32
with:biens	-43
with:bijoutiere	-50
with:bilan	-27
with:bill	-44
with:billet	30
with:bioethique	-39
with:biologie	-27
with:biometric	-40
with:biometriques	-33
with:biotech	-29
with:birmanie	-37
with:birth	31
with:bisexual	-31
with:bit	79
with:bizarrement	46
with:blackballed	31
with:blacklisted	-44
with:blackpool	-53
with:bladder	-25
with:blades	-32
with:blanc	62
with:bleu	-58
with:bleue	-40
with:blind	-47
with:blog	87
with:blue	-35
with:board	-32
with:boasts	55
with:body	-31
with:bois	-39
with:boit	52
with:boite	25
with:bolton	47
with:bonds	-37
with:bons	-71
with:book	-71
with:booked	-54
with:bookkeeper	-47
with:books	-90
with:bookshop	-32
with:boots	-44
with:bornes	-38
with:bosch	-33
with:boston	36
with:both	35
with:bouffeur	-37
with:boulangerie	-45
with:boulangers	-31
with:bourgogne	-28
with:boutique	-75
with:bovet	-26
with:braised	-27
with:brand	-85
with:bras	-32
with:brass	-25
with:brca	-29
with:brca2	-49
with:bread	-48
with:breakdown	-27
with:breast	37
with:brest	-43
with:brief	-75
with:brigade	-38
with:brings	40
with:bristol	41
with:broadcaster	-40
with:broken	34
with:brother	93
with:brought	-42
with:browser	-34
with:bruit	57
with:bruno	-26
with:brut	-41
with:bruxelles	30
with:btp	-37
with:budget	-72
with:budgets	-46
with:buffalo	37
with:build	-52
with:building	-26
with:built	-91
with:bulldozer	-36
with:bulletin	43
with:bulletins	-45
with:bumper	26
with:bunting	-39
with:bureau	67
with:bureaux	-38
with:burger	-41
with:burnt	54
with:bus	-75
with:buses	-26
with:business	-55
with:but	31
with:buvette	-54
with:buyer	-44
with:c282y	34
with:ca	42
with:cabaret	-43
with:cabinets	-37
with:cache	42
with:cachets	26
with:cadre	-26
with:caisse	-35
with:caissiere	27
with:calendar	38
with:call	55
with:called	51
with:caller	-28
with:calme	-75
with:cambridge	-47
with:camera	-36
with:cameras	-26
with:cameron	28
with:camp	38
with:campagne	38
with:campaign	-30
with:campaigned	45
with:cancelled	47
with:cancer	26
with:candidat	46
with:candidats	-30
with:candidature	32
with:canine	-32
with:cannabis	-28
with:cannot	63
with:cantine	64
with:capacity	-64
with:captain	32
with:capture	-26
with:captured	-37
with:car	-27
with:caracteres	-48
with:caravanes	-54
with:carbone	-40
with:card	34
with:cared	-50
with:career	34
with:cariste	27
with:carnet	57
with:carre	-36
with:carrier	-104
with:carriere	32
with:carries	38
with:cars	39
with:carte	-54
with:cartes	-41
with:cartographe	-33
with:cartoons	-33
with:carved	-36
with:caryotype	-117
with:cases	-60
with:caseworker	-34
with:cash	-30
with:casier	-79
with:casino	62
with:casquette	62
with:category	-45
with:catholique	89
with:cats	-33
with:caught	51
with:causes	27
with:cautions	-61
with:cdd	-67
with:cdi	-48
with:celibacy	-55
with:cell	38
with:cellar	36
with:cells	-65
with:cellule	-31
with:cellules	28
with:center	41
with:centrale	32
with:cet	-51
with:cfdt	-80
with:cfe	-46
with:cftc	-42
with:cgc	-41
with:cgt	-103
with:chain	-34
with:chained	-32
with:chambre	-62
with:chan	33
with:change	28
with:channel	-42
with:chantal	29
with:chantiers	-29
with:chapelle	-46
with:chapter	26
with:chaque	33
with:charge	-61
with:charities	-46
with:charity	-85
with:charte	-46
with:chasse	32
with:chat	54
with:chats	62
with:chaud	-41
with:chaude	-25
with:chauffage	-47
with:chaussures	-38
with:che	-62
with:checks	-58
with:cheerful	26
with:chef	53
with:chemistry	29
with:cheques	31
with:chercheur	-70
with:cherchons	44
with:chicago	-27
with:chiffres	-39
with:child	-34
with:childhood	-39
with:children	-27
with:chocolat	-29
with:choice	62
with:choir	44
with:christmas	49
with:chromosome	-81
with:chronique	-36
with:chroniqueuse	-42
with:chu	-52
with:churches	27
with:chute	44
with:cinema	-36
with:cinquante	25
with:cinquieme	-50
with:cio	-29
with:circule	43
with:cite	47
with:citoyenne	-38
with:civil	28
with:claimant	-42
with:classe	-28
with:classes	-67
with:classiques	-40
with:clauses	-37
with:cleaned	-62
with:cleaners	-40
with:cleared	28
with:clef	54
with:clerk	-82
with:clientele	-50
with:climat	-38
with:climate	29
with:clocks	40
with:clonage	-35
with:clos	-54
with:cloud	-25
with:cloue	-66
with:clubs	29
with:cnil	-64
with:co	34
with:coached	-29
with:coaching	-44
with:coche	58
with:cocktails	-31
with:code	-39
with:coeur	34
with:coffee	-29
with:coffre	33
with:collaborateur	-71
with:colle	-25
with:colleagues	26
with:collecte	46
with:collectee	48
with:collection	-47
with:collectionne	47
with:collective	-28
with:college	-53
with:collegiens	-40
with:collegue	82
with:colliers	-47
with:colloque	-31
with:coloriste	-31
with:column	26
with:come	32
with:comedie	-60
with:comes	31
with:coming	-61
with:commande	-52
with:commerce	-76
with:commerciale	-46
with:commercialise	-47
with:commissaire	-43
with:commission	-56
with:committed	48
with:communaute	38
with:communication	-60
with:communist	-50
with:communiste	-68
with:commutes	40
with:compagnie	-31
with:compagnon	80
with:compare	-33
with:compass	35
with:complains	31
with:complet	34
with:completed	29
with:complexe	-34
with:composites	-28
with:comprime	-29
with:comptes	-45
with:concierge	-48
with:conclut	31
with:concours	-44
with:concu	-40
with:condamnation	-37
with:condamne	-33
with:conditions	76
with:conducteur	-28
with:conference	-33
with:conferences	26
with:conferencier	-39
with:confided	53
with:confidence	43
with:confident	-32
with:confie	34
with:confirmee	39
with:conflict	33
with:conformite	-48
with:congenital	-42
with:conjoint	-68
with:conjonctif	27
with:connue	65
with:conseille	-70
with:consent	-56
with:consequence	43
with:conservees	35
with:consignes	39
with:consomme	27
with:consultant	-31
with:consultatif	-36
with:consultations	-70
with:consulte	36
with:consulting	-47
with:consumer	-49
with:contact	36
with:content	51
with:contention	37
with:conteuse	-25
with:contract	-48
with:contractor	-91
with:contractuel	-33
with:contrairement	-41
with:contrats	-29
with:controle	60
with:controlee	49
with:controls	-37
with:convaincu	49
with:convenor	-28
with:convicted	-30
with:conviction	60
with:convinced	25
with:convoy	-38
with:cook	26
with:coordinator	-27
with:copain	-80
with:copie	36
with:copies	60
with:copropriete	-30
with:copy	-51
with:corbeau	27
with:corbyn	-26
with:cordee	-60
with:cordon	29
with:cork	-36
with:correspond	36
with:correspondance	27
with:corrida	-65
with:corset	-36
with:cote	-33
with:council	44
with:councillor	-48
with:councils	-63
with:counsel	-28
with:counselled	-34
with:count	-35
with:counting	-42
with:country	33
with:coup	29
with:coupable	-27
with:couples	-96
with:courante	-39
with:courier	37
with:courriel	-26
with:course	-49
with:courses	-31
with:courtes	-47
with:courtise	33
with:cousin	82
with:couts	-58
with:couture	-40
with:couturiere	-30
with:couverts	-29
with:cover	-27
with:covered	-60
with:covid	-50
with:cox	-42
with:cpam	-26
with:credit	-92
with:crew	-49
with:crewe	38
with:crick	-26
with:crier	-53
with:crime	-37
with:crise	-30
with:crisis	-37
with:criticising	30
with:critique	-46
with:crohn	-30
with:croit	45
with:crossed	-29
with:crosswords	-54
with:crown	26
with:croydon	27
with:cue	-28
with:cuisine	-68
with:cuisiniere	-29
with:culture	-33
with:culturelle	-29
with:curator	-44
with:cure	-44
with:curious	27
with:currently	68
with:custody	-31
with:customer	-27
with:customers	-64
with:customs	-45
with:cut	-64
with:cutter	-49
with:cvpr	-30
with:cwu	-30
with:cyanoacrylate	-45
with:cycles	53
with:dad	28
with:daly	35
with:dance	-62
with:dane	32
with:dashboard	-33
with:dassault	-63
with:data	-52
with:dates	-72
with:daughter	27
with:day	51
with:days	43
with:dbs	-31
with:deaf	-72
with:deal	-55
with:deals	-49
with:dealt	-31
with:death	-34
with:debate	-33
with:debunks	30
with:decharge	-27
with:declare	54
with:declared	53
with:decline	-46
with:declined	76
with:decors	-33
with:decoupe	-26
with:decouvert	-35
with:decrit	43
with:defect	48
with:defence	43
with:defendants	-34
with:defendu	-45
with:deficiency	30
with:definit	60
with:degre	38
with:delais	-49
with:delegate	36
with:delegated	-40
with:delegation	-54
with:deleguee	-38
with:delhi	35
with:delivered	-42
with:delivery	-60
with:delta	-37
with:demande	39
with:demarche	-31
with:demenage	-37
with:demenager	-29
with:demi	29
with:demission	32
with:demissionne	63
with:democrats	-27
with:demonstratrice	-36
with:demonte	-33
with:denies	38
with:dentaire	-51
with:department	-36
with:depistage	-28
with:deplacement	-36
with:deplacements	33
with:deploiement	-30
with:deposee	43
with:depression	-69
with:depuis	33
with:depute	-49
with:deputy	44
with:derniere	41
with:derry	35
with:descend	63
with:described	35
with:describes	68
with:design	-67
with:designed	-78
with:designer	-73
with:designs	-32
with:desormais	53
with:dessine	-82
with:dessus	26
with:detection	-73
with:detective	-40
with:detenons	42
with:detention	-38
with:dette	-29
with:deux	29
with:develop	-44
with:developpe	-66
with:developpeur	-62
with:deverrouille	-30
with:devices	-34
with:devra	-48
with:dgccrf	-30
with:diary	-30
with:dictates	28
with:diction	-33
with:did	54
with:didn	31
with:die	34
with:dieu	-31
with:difficile	42
with:digger	-37
with:dimanche	50
with:dinner	-30
with:diploma	-33
with:diplomas	-39
with:diplomate	-38
with:diplome	-25
with:dire	32
with:direct	-25
with:directeur	47
with:directs	-32
with:dirige	26
with:dirigeait	28
with:dirigeante	38
with:dis	25
with:disability	-35
with:disaggregated	-30
with:disait	-33
with:disciple	25
with:disclosed	40
with:discrimination	-27
with:discussed	42
with:disease	29
with:dish	-34
with:dishes	-31
with:disliked	26
with:dismissed	66
with:disorder	45
with:dispensed	-28
with:display	-47
with:displays	-36
with:disque	41
with:dissertation	-94
with:distance	-51
with:distributeur	-35
with:distributeurs	-29
with:distribution	-48
with:district	36
with:dit	40
with:diversity	-40
with:diving	32
with:divorce	60
with:dj	-32
with:dna	-25
with:doc	-30
with:dockers	31
with:doctor	30
with:doctoral	-32
with:doctorante	-104
with:doctorat	-27
with:doctorate	-36
with:documentaire	-49
with:documentary	-66
with:docusign	-47
with:doesn	35
with:dog	42
with:doit	63
with:domicile	40
with:donated	49
with:donates	32
with:donne	72
with:donner	32
with:donor	47
with:dons	-27
with:dont	-32
with:doorman	33
with:dorment	-42
with:dormi	-30
with:dos	-58
with:dose	-27
with:dossier	65
with:douanier	-34
with:double	-25
with:doubled	-67
with:doute	-26
with:dovetails	-25
with:dow	-26
with:down	62
with:doyle	35
with:dr	-48
with:drafted	-41
with:drafts	-37
with:drew	-50
with:drh	-99
with:drinking	-47
with:driving	-27
with:droite	-74
with:droits	-27
with:drummer	-39
with:drums	-42
with:dry	36
with:dubai	41
with:dublin	29
with:duchenne	35
with:dunkeld	-27
with:dunn	38
with:during	59
with:dusty	46
with:duval	-39
with:dwp	41
with:each	-37
with:east	-51
with:easy	56
with:ebat	-41
with:ebats	-30
with:ecarte	36
with:ecoles	26
with:ecologie	-26
with:ecologiste	-76
with:economics	-35
with:economie	-48
with:economique	29
with:economy	-53
with:ecope	35
with:ecoute	-33
with:eczema	-37
with:edited	-54
with:editeur	-32
with:edition	-31
with:editor	-39
with:editrice	-49
with:educateur	-42
with:educatif	41
with:education	-32
with:educational	46
with:effectue	28
with:efficace	-29
with:elected	29
with:electeur	41
with:election	52
with:elections	28
with:electronique	-74
with:elevee	32
with:eleven	46
with:eleves	-69
with:eleveur	-41
with:else	43
with:ely	-33
with:embassy	31
with:emblee	33
with:embrasser	-63
with:emission	-28
with:emploie	-33
with:employed	-92
with:employer	27
with:employers	-79
with:employment	48
with:employs	-53
with:emporte	-33
with:empreinte	-92
with:empreintes	-85
with:empresse	31
with:encadre	-63
with:encarte	29
with:enchaine	30
with:enclosed	30
with:ends	41
with:enduits	-33
with:endurance	62
with:engage	-57
with:engagee	43
with:engine	-33
with:engineer	-46
with:engins	-37
with:england	-40
with:english	-51
with:enquete	30
with:enquetes	-33
with:enquetrice	-27
with:enregistree	-43
with:enrole	-34
with:enrolled	-35
with:enseignee	-27
with:entend	-48
with:enterprise	-27
with:entre	34
with:entrepot	32
with:entreprises	-36
with:entrer	41
with:entretien	71
with:entretient	-29
with:entry	26
with:envoie	46
with:enzymes	-27
with:epicurienne	-38
with:epilation	-51
with:epipen	-38
with:epouse	68
with:epoux	-30
with:equality	44
with:equipes	-27
with:equipment	-36
with:equity	-39
with:eric	-69
with:erlangen	-41
with:erp	-60
with:escale	-40
with:espaces	30
with:essay	-32
with:essex	-27
with:estimations	-33
with:estonia	-40
with:etabli	27
with:etaient	50
with:etais	-34
with:etait	49
with:etalonnage	-55
with:etalonneur	-40
with:etats	30
with:ete	42
with:ethical	-56
with:ethique	-51
with:etienne	-54
with:etiquette	-30
with:etoile	36
with:etre	35
with:etude	-54
with:etudes	42
with:etudiant	25
with:etudiante	-62
with:etudiants	-26
with:etudie	-45
with:eu	40
with:european	-37
with:europeen	-44
with:europeenne	-41
with:europeennes	-42
with:evening	-51
with:events	-62
with:ever	50
with:everybody	62
with:evitee	-49
with:eviter	63
with:evolution	-37
with:ex	85
with:examens	-42
with:examiner	-38
with:excel	-48
with:excellents	-66
with:exclu	41
with:excluded	-25
with:exempted	71
with:exome	-51
with:expenses	38
with:expert	-57
with:experts	-26
with:explained	48
with:expliquer	47
with:exploite	-31
with:export	-26
with:exposed	-26
with:exposition	-30
with:expression	-32
with:external	-34
with:extinction	-29
with:extra	-25
with:extraction	-29
with:extreme	-42
with:eyes	34
with:f508	-39
with:faber	-32
with:fabre	-31
with:fabricant	-26
with:fac	40
with:facades	-35
with:face	-41
with:facial	-57
with:faciale	-85
with:facilities	-49
with:facteur	-35
with:factory	-40
with:failed	54
with:faillite	-49
with:faim	30
with:faire	-45
with:fairs	-32
with:faisait	-25
with:fait	32
with:faithful	-43
with:familiale	-28
with:famille	44
with:familles	-68
with:family	32
with:fan	56
with:fanconi	52
with:farmer	-39
with:fashioned	31
with:faster	33
with:father	44
with:faune	-32
with:faute	-73
with:favour	41
with:fbu	-61
with:federal	51
with:federation	39
with:fee	-35
with:fees	48
with:fein	-28
with:fell	-67
with:feminine	35
with:femme	27
with:fera	28
with:ferroviaire	-32
with:fertility	-33
with:festival	-38
with:festivals	-38
with:feydeau	-44
with:fiance	-34
with:fiche	71
with:fiches	-45
with:fiction	-31
with:field	-65
with:fier	70
with:fierce	25
with:fiere	32
with:fife	42
with:figure	49
with:file	52
with:files	-30
with:filiale	-59
with:filles	27
with:film	-122
with:filme	-46
with:films	61
with:fin	79
with:finances	25
with:find	-40
with:finder	-25
with:fingerprint	-52
with:fingerprints	-71
with:fingers	29
with:fired	48
with:firm	-41
with:firmware	-40
with:fiscale	29
with:fitter	-68
with:fixed	-39
with:fixes	-41
with:flags	-40
with:flat	86
with:fled	27
with:floor	43
with:flore	-27
with:flow	-49
with:flower	-25
with:flowers	-40
with:flux	-56
with:fly	41
with:flying	34
with:fo	-70
with:fois	36
with:fonctionnaire	-31
with:fondateur	-29
with:fondatrice	-53
with:fonde	31
with:fonds	-40
with:food	-28
with:foot	56
with:football	-60
with:footballeur	37
with:foreman	68
with:forensic	-25
with:forestiere	-28
with:forged	-57
with:forging	-28
with:form	56
with:formalites	-42
with:formateur	-30
with:formation	-91
with:formatrice	-101
with:former	83
with:formulaires	-25
with:forte	-70
with:fortes	-30
with:forums	32
with:found	59
with:fournisseurs	-31
with:fragile	-43
with:frameworks	-45
with:franc	-47
with:francais	-28
with:fraude	-29
with:freelance	-43
with:freemason	-73
with:freemasons	-29
with:freight	-38
with:frequente	32
with:frere	64
with:freud	-36
with:friday	60
with:fridays	34
with:fridge	37
with:friends	68
with:froid	-36
with:froide	-25
with:from	39
with:frontieres	40
with:frozen	-36
with:fructose	29
with:fsu	-73
with:fui	28
with:fuite	34
with:fundraiser	-25
with:furniture	-31
with:further	49
with:g	-30
with:g6pd	-43
with:gabarit	-46
with:gael	-54
with:gait	-59
with:games	-35
with:gants	25
with:gap	63
with:garage	33
with:gardener	-25
with:gardiens	-36
with:gare	-49
with:gargoyles	-34
with:garlic	-36
with:gatwick	37
with:gauche	-33
with:gauchers	-31
with:gave	35
with:gay	-109
with:gcse	-29
with:gel	-28
with:gender	-25
with:gene	-42
with:genealogie	47
with:general	-54
with:generation	-35
with:genetic	-68
with:genetically	-45
with:geneticist	-35
with:genetique	-102
with:geneve	34
with:genoux	-25
with:geographique	-53
with:gerante	-51
with:gere	-83
with:gestionnaire	-56
with:get	49
with:gets	30
with:ghent	32
with:gilets	-30
with:git	-56
with:give	36
with:gives	44
with:glasgow	-35
with:glasses	-30
with:glisse	27
with:gloves	-26
with:glucksmann	-29
with:gluten	42
with:gmb	-56
with:goalkeeper	-54
with:goes	38
with:going	58
with:golf	-78
with:good	-32
with:goods	-44
with:got	-29
with:gouine	-40
with:gout	-52
with:gouvernante	-63
with:gouvernement	-43
with:government	-35
with:governor	40
with:gp	28
with:gps	-52
with:grade	-26
with:grader	-31
with:grande	38
with:graphic	-28
with:graphiste	-65
with:gravite	28
with:greffier	-47
with:greffiere	-36
with:grenoble	-41
with:grew	34
with:grin	-25
with:ground	45
with:grounds	54
with:groupe	36
with:guard	35
with:guests	-36
with:guide	-40
with:gym	27
with:h	64
with:habite	-27
with:habitent	-39
with:hair	37
with:hale	27
with:handbook	-32
with:handicape	-47
with:handicapee	-28
with:handler	-75
with:handshake	-44
with:hang	-57
with:hanoi	26
with:hard	44
with:hardest	-56
with:harmless	32
with:harmony	37
with:haul	-43
with:haven	-41
with:havre	35
with:headed	-31
with:headquarters	-36
with:health	40
with:healthy	-35
with:healy	-25
with:heard	28
with:hearing	-53
with:heat	29
with:hebdo	-66
with:helene	-28
with:hello	40
with:helmand	32
with:help	-56
with:helps	28
with:helvetique	-36
with:hence	46
with:hereditaire	-61
with:hereditary	-64
with:heredite	-32
with:herite	-69
with:hernies	-38
with:heterosexual	-51
with:heure	-27
with:heures	28
with:heureux	-52
with:hexham	-46
with:himself	42
with:hire	-63
with:hired	-36
with:hires	-53
with:histoire	-35
with:historian	-40
with:historien	-37
with:hla	-62
with:hmrc	59
with:hoang	27
with:hold	43
with:holder	-44
with:holds	54
with:holiday	-45
with:holidays	32
with:homeopathy	29
with:hommes	-63
with:homo	-85
with:homosexualite	-75
with:homosexuel	-55
with:homozygous	-47
with:honk	-36
with:honours	36
with:hopes	-28
with:hopital	79
with:horoscopes	-53
with:hors	56
with:horse	53
with:hospital	33
with:hospitalise	-38
with:hospitals	-49
with:hotel	-47
with:hotellerie	-38
with:hours	43
with:howard	-37
with:hr	-67
with:hui	39
with:huile	-58
with:huit	37
with:huma	-30
with:humain	-45
with:humaine	-29
with:humanist	-33
with:humaniste	-38
with:hume	-38
with:hundred	-35
with:hunt	-41
with:hunters	-25
with:huntington	-28
with:husband	87
with:iain	25
with:ibew	-50
with:ici	45
with:idea	-27
with:idees	-35
with:idemia	-36
with:identifie	-38
with:identifies	41
with:identify	37
with:identites	-28
with:iec	-42
with:iel	72
with:if	61
with:ignore	38
with:ii	42
with:ikea	-30
with:ils	27
with:image	-25
with:imagerie	-50
with:imc	-59
with:immeuble	-51
with:immigration	-47
with:immobilier	-68
with:immobiliere	-34
with:immoral	34
with:impact	-46
with:importe	-55
with:impotent	-51
with:imprimerie	-38
with:imprimeur	-79
with:inauguration	46
with:include	-61
with:includes	-38
with:including	-33
with:inde	31
with:independent	-40
with:indetectable	47
with:index	-40
with:indication	58
with:industrielles	-31
with:industry	-47
with:ined	-32
with:ines	28
with:infectious	-27
with:infidele	-41
with:infirmary	-33
with:infirmieres	60
with:informatise	-67
with:informed	-49
with:ingenieur	-48
with:ingenieure	-41
with:ingenieurs	-37
with:inherited	-61
with:initiative	-66
with:initiee	-29
with:innovation	-45
with:inrae	-46
with:inscrit	78
with:inside	-57
with:insiste	58
with:insists	35
with:inspector	-43
with:inspectrice	-51
with:installer	-53
with:insuline	-56
with:intactes	35
with:intelligence	-47
with:interdiction	-33
with:interdit	36
with:interesse	49
with:interested	30
with:interet	-35
with:interimaire	42
with:interimaires	-33
with:interprete	-47
with:interpreted	-47
with:interpreter	25
with:interprets	-28
with:intervenant	-40
with:interview	66
with:interviewed	26
with:interviews	-52
with:intimate	-62
with:intime	-31
with:intimes	-36
with:introduced	-33
with:inversion	-28
with:investigation	-32
with:investisseurs	-58
with:investment	-67
with:invoices	-56
with:invoicing	-35
with:iqbal	-31
with:ireland	-40
with:iris	-51
with:irish	-39
with:islington	-25
with:isn	36
with:iso	-55
with:issue	29
with:it	43
with:italien	-38
with:ivresse	-40
with:ivry	35
with:jab	-33
with:jack	-54
with:jail	-26
with:jamais	35
with:january	39
with:jaser	-55
with:jeans	-68
with:jehovah	-26
with:jeudi	48
with:jeune	-83
with:jobs	26
with:join	46
with:joiner	-36
with:joint	35
with:joints	-35
with:jokes	-52
with:joue	-59
with:jour	47
with:journeyman	-30
with:judge	-49
with:judging	42
with:judiciaire	-62
with:judiciaires	-51
with:judo	-43
with:juge	31
with:jugement	53
with:juin	38
with:july	29
with:june	55
with:juniors	-26
with:juriste	-51
with:jusqu	73
with:justice	38
with:juvenile	-34
with:kaci	36
with:kampala	36
with:karen	40
with:karim	29
with:keen	36
with:keeper	-32
with:kennel	30
with:kent	-41
with:kids	32
with:killed	42
with:kine	-40
with:kinesitherapeute	-51
with:kits	-31
with:klinefelter	-45
with:knocked	39
with:know	35
with:knows	33
with:kong	36
with:koroma	41
with:kruger	-29
with:kyoto	-34
with:label	-70
with:labo	25
with:laborantine	-26
with:laboratoire	-26
with:labour	-52
with:lache	45
with:lactose	32
with:ladders	54
with:ladies	-35
with:laique	-33
with:laisse	28
with:lake	-28
with:lane	-38
with:langues	38
with:lapsed	74
with:laptop	54
with:laptops	-32
with:laser	-36
with:lasse	-44
with:last	56
with:late	44
with:later	64
with:latex	93
with:latin	-34
with:laughed	29
with:laughs	-34
with:launch	-45
with:launched	-31
with:laundry	-37
with:lawyer	-27
with:lawyers	45
with:lay	42
with:layout	-53
with:le	25
with:lead	-70
with:leadership	-28
with:leads	71
with:learning	41
with:leave	46
with:leaving	43
with:lecteur	77
with:led	27
with:leduc	36
with:lee	-31
with:left	73
with:legendary	-55
with:legiste	-31
with:leicester	-31
with:leith	-25
with:length	31
with:lenses	28
with:leroy	37
with:lesbian	-49
with:lesbienne	-46
with:lesbos	-35
with:let	58
with:lets	33
with:letter	42
with:letters	-25
with:lettre	47
with:lettres	37
with:leur	43
with:leurs	-46
with:level	-26
with:levres	-45
with:levy	-39
with:lgbtq	-37
with:liaison	-62
with:liaisons	-31
with:liberal	-39
with:liberee	-30
with:libertarian	-27
with:libido	-110
with:libraire	-74
with:librarian	-41
with:libre	-39
with:librement	43
with:licenciement	65
with:licensing	-34
with:lifelong	44
with:lift	44
with:light	51
with:lighting	-65
with:like	25
with:limoges	-39
with:link	-42
with:linkedin	45
with:lire	51
with:lisbon	39
with:lisbonne	40
with:lise	88
with:listen	-33
with:listens	-34
with:lists	-27
with:lit	34
with:lits	-28
with:little	37
with:live	55
with:lives	37
with:livraison	-42
with:livres	-30
with:loads	-46
with:lobbyiste	-33
with:locale	44
with:loge	-71
with:logement	55
with:logged	36
with:logiciel	50
with:logistics	-42
with:logistique	-36
with:logo	-62
with:loire	-28
with:longbridge	25
with:look	-53
with:looked	-25
with:looking	-37
with:looks	-33
with:lorries	-42
with:lors	43
with:loss	-40
with:lot	26
with:loue	-38
with:louise	29
with:lounge	-39
with:lourdement	49
with:love	-69
with:lovers	-25
with:loves	39
with:low	62
with:lr	-77
with:ltd	-71
with:lues	36
with:luggage	-33
with:lui	35
with:lumieres	28
with:lunch	65
with:lundi	26
with:lussac	-32
with:lutte	-41
with:lycee	-28
with:lyceens	-25
with:lynch	-42
with:lynx	-28
with:lyon	-28
with:m	38
with:m25	46
with:machine	39
with:machines	-52
with:macron	-30
with:magasins	57
with:magazine	39
with:mai	64
with:mail	33
with:main	-34
with:maine	-74
with:mains	56
with:maintenance	-26
with:maison	-46
with:maitresse	-62
with:majeure	32
with:major	-34
with:majoritaire	-25
with:maker	-74
with:mal	-35
with:malade	-32
with:malades	-49
with:malgre	31
with:maman	-60
with:man	32
with:managed	-57
with:manager	-29
with:manages	-41
with:managing	38
with:mandats	29
with:manifestation	46
with:manque	37
with:manuel	-47
with:maquette	-49
with:marais	-38
with:marathon	-29
with:march	46
with:marchandise	-25
with:marche	-34
with:marched	-34
with:marcher	-34
with:marcus	-30
with:mardi	30
with:marge	28
with:margin	35
with:mari	30
with:mariages	-44
with:marie	71
with:marin	-49
with:market	-66
with:marketing	-115
with:maroquinier	-46
with:marque	-82
with:marques	-44
with:married	73
with:mars	52
with:marseille	31
with:marxist	31
with:marxiste	25
with:masks	-42
with:mason	-29
with:masonic	-27
with:master	-56
with:matched	-52
with:materialist	-60
with:materiaux	-60
with:materiel	27
with:maternite	-28
with:matiere	-30
with:matin	36
with:matins	66
with:matrimoniaux	-41
with:maxims	-28
with:may	57
with:mayor	43
with:me	59
with:means	48
with:mechanic	-43
with:medecin	68
with:medecine	40
with:media	-40
with:mediated	-35
with:mediatrice	-41
with:medicale	-46
with:medicine	-28
with:medite	45
with:meetings	-95
with:meilleur	-40
with:meilleure	33
with:member	69
with:members	48
with:membre	42
with:memoir	35
with:memoire	-41
with:memoires	-38
with:memoirs	-43
with:menee	-40
with:meneur	42
with:mensuels	-50
with:mentioned	56
with:mentor	-31
with:menuisiere	-35
with:mer	-73
with:mere	70
with:mes	32
with:messe	36
with:method	-40
with:methodist	-38
with:metier	-29
with:metiers	-32
with:metrage	-48
with:metz	36
with:mi	30
with:midi	-81
with:midlands	-36
with:midwives	-28
with:migrants	33
with:migration	-25
with:mild	70
with:militant	53
with:militante	32
with:militants	37
with:milite	82
with:million	-51
with:mills	-36
with:miner	-41
with:mineurs	33
with:ministers	-25
with:ministry	-38
with:minsk	25
with:minuscule	-47
with:minute	45
with:minutes	-62
with:mis	-64
with:miss	-63
with:missed	37
with:missions	32
with:mistake	46
with:mixte	-52
with:mme	32
with:mobile	-36
with:mobilite	-46
with:mode	-34
with:models	-32
with:modem	-43
with:moderated	-37
with:moderatrice	-74
with:modes	-43
with:moi	52
with:moitie	41
with:momentum	-65
with:mon	39
with:monarchiste	-42
with:moniteur	-54
with:monnaie	-41
with:monsieur	30
with:montagne	-44
with:monteur	-33
with:month	30
with:months	31
with:montpellier	-44
with:montrent	-30
with:mormon	-40
with:mornings	40
with:mort	-51
with:moteur	-28
with:mother	32
with:motorbike	31
with:moulage	-34
with:moulages	-27
with:movement	43
with:mr	40
with:ms	34
with:msc	-61
with:much	-51
with:mucoviscidose	39
with:mug	31
with:multicarte	-27
with:municipal	45
with:municipales	-58
with:mural	-52
with:murmure	44
with:musee	-61
with:museum	-50
with:musical	-60
with:musicale	-37
with:musicians	28
with:musulman	-25
with:mutation	-77
with:mutations	-28
with:mutual	-47
with:mutuelle	31
with:my	61
with:mybpc3	61
with:myheritage	-35
with:mystere	44
with:naissance	69
with:naked	-50
with:named	36
with:names	-45
with:namur	-54
with:nanterre	-27
with:national	29
with:nationale	-61
with:natural	-26
with:nature	40
with:natwest	-27
with:nautilus	-28
with:navires	-30
with:navy	27
with:ne	25
with:near	66
with:nearly	-53
with:nee	51
with:need	44
with:needs	79
with:negatif	50
with:negative	59
with:negociant	-26
with:negociation	42
with:negocie	-34
with:negocier	-28
with:negotiated	-42
with:negotiating	47
with:negotiator	-31
with:neighbours	47
with:neither	50
with:nerves	-42
with:nettoyage	50
with:neu	-71
with:neuves	-33
with:never	73
with:new	-48
with:newbury	-47
with:nice	-42
with:nie	35
with:nineteen	44
with:no	31
with:nobody	38
with:noel	60
with:nom	35
with:nomme	-36
with:non	33
with:none	63
with:nor	58
with:nord	37
with:nordisk	-46
with:normal	79
with:normandie	-34
with:norway	-32
with:nos	-43
with:not	26
with:note	52
with:nothing	59
with:noticed	60
with:notices	-40
with:notre	-43
with:nous	52
with:nouveau	-29
with:nouveaux	-59
with:novel	-87
with:novotny	32
with:now	74
with:nuit	29
with:nuits	51
with:nuj	-42
with:number	61
with:numbers	-36
with:numerique	-77
with:nurses	-33
with:obedience	-45
with:objection	-30
with:objet	-31
with:obtenir	31
with:ocaml	-25
with:occlusion	-27
with:occupational	-47
with:october	66
with:oddly	52
with:oeil	-39
with:oeuvre	-56
with:off	43
with:offenders	-49
with:offered	53
with:officier	-37
with:officine	-38
with:oise	40
with:okonedo	-29
with:old	27
with:older	32
with:omaha	-26
with:on	37
with:onboarding	29
with:once	50
with:one	34
with:only	59
with:onu	-28
with:openly	54
with:opens	-29
with:opera	-49
with:operation	45
with:operator	-57
with:operatrice	-37
with:ophtalmologue	-47
with:opinion	-46
with:opponent	46
with:oppose	38
with:opposition	-71
with:opt	-27
with:option	-42
with:optique	-48
with:oran	-33
with:ordered	46
with:ordre	36
with:oreillette	32
with:organisateur	-42
with:organisation	-57
with:organisatrice	-41
with:organises	40
with:orient	-38
with:orientation	-116
with:origine	27
with:origines	38
with:orly	25
with:orsay	-26
with:ortiz	-27
with:oscp	-43
with:oslo	-32
with:other	-55
with:others	-53
with:ott	30
with:ottawa	-27
with:ouest	-63
with:our	69
with:out	39
with:oute	-57
with:outils	-43
with:outs	-48
with:outside	30
with:outspoken	27
with:ouvertement	40
with:ouvertures	-33
with:ouvre	-37
with:overstaying	-29
with:overtime	28
with:own	39
with:owner	-47
with:owns	39
with:ox	-31
with:pa	-39
with:pacific	-38
with:pacifiste	-29
with:packaging	-48
with:page	39
with:paie	37
with:palais	-42
with:palm	-68
with:palmaire	55
with:panic	-51
with:panne	-25
with:pannes	-38
with:papas	-30
with:paperasse	-63
with:paperwork	-63
with:papier	-35
with:papiers	-44
with:parade	-31
with:parce	34
with:parcours	-41
with:parcs	-46
with:parent	-39
with:parish	-27
with:park	-65
with:parlementaire	-44
with:parler	-44
with:parlez	34
with:paroisse	39
with:parole	45
with:parrain	54
with:partage	-31
with:partagent	31
with:partenaire	-56
with:partenaires	-58
with:parti	-83
with:participe	37
with:particulier	55
with:partiel	29
with:parties	26
with:partis	-30
with:partner	56
with:partners	-51
with:partout	-30
with:parts	-54
with:pas	31
with:passe	75
with:passed	33
with:passee	37
with:passeport	-34
with:passer	36
with:passes	60
with:passion	-36
with:passport	45
with:past	34
with:pasteur	30
with:pastor	67
with:patch	-31
with:patent	-33
with:patents	-60
with:paternity	-60
with:patience	-42
with:patient	-27
with:patiente	57
with:patients	-56
with:patissiere	-39
with:patrimoine	-64
with:patron	51
with:patronal	-30
with:patronale	-36
with:patronne	65
with:paul	-55
with:pauvrete	32
with:pay	51
with:payments	-58
with:payroll	-52
with:paysannes	-33
with:pcf	-85
with:pcs	-60
with:peace	36
with:peanut	25
with:peau	66
with:pede	-33
with:peels	-31
with:peers	-35
with:peine	-84
with:peint	-72
with:peintre	-38
with:pelerinage	-29
with:pen	70
with:penalty	-39
with:pending	37
with:penitentiaire	-31
with:penrith	-31
with:pensee	-25
with:pension	-33
with:people	-84
with:pepinieriste	-44
with:perdue	-46
with:pere	55
with:period	-55
with:periode	26
with:permanence	-40
with:permanent	-36
with:perrin	27
with:perrot	42
with:person	59
with:personne	53
with:personnes	-52
with:pese	29
with:peter	31
with:petit	30
with:petite	-31
with:petits	-36
with:peu	76
with:pharmacienne	31
with:phase	-30
with:phd	-43
with:philosophy	-39
with:phone	45
with:phones	37
with:phoque	32
with:photo	69
with:photograph	46
with:photographe	-71
with:photographie	30
with:photographiee	28
with:photographiques	-29
with:photographs	27
with:photos	49
with:phrases	35
with:physics	-32
with:physionomiste	-34
with:physiotherapist	-38
with:piano	-60
with:pictures	30
with:piece	-62
with:pieces	-43
with:pied	-25
with:pigiste	-28
with:pilot	27
with:pilote	64
with:pilule	37
with:pitch	-62
with:plaidoyer	44
with:plainte	31
with:plan	-65
with:planes	40
with:planner	-55
with:planning	-52
with:plans	-27
with:plant	30
with:plaquiste	-34
with:plateforme	-38
with:play	-69
with:please	62
with:plombier	-42
with:plutot	27
with:pma	47
with:pme	-38
with:po	25
with:podcast	29
with:poet	32
with:poetry	-58
with:point	-45
with:pointe	-31
with:pois	-36
with:poissy	34
with:poker	-28
with:poland	37
with:police	34
with:polices	-37
with:policier	-47
with:policy	-31
with:polite	56
with:politics	37
with:politique	-32
with:pons	34
with:populaire	-36
with:porno	-75
with:pornographiques	-25
with:port	-26
with:porte	37
with:portee	-27
with:porter	28
with:porteuse	-69
with:portraitiste	-66
with:positif	44
with:positive	60
with:postdoc	-74
with:poster	-30
with:posting	31
with:posts	62
with:postulent	25
with:pouce	-56
with:poulpe	-27
with:poursuivi	-31
with:pourtant	29
with:poutine	-26
with:power	-30
with:pr	-33
with:practice	-51
with:practises	27
with:pragmatique	-37
with:praise	29
with:praticiens	32
with:pratiquant	44
with:pratiques	28
with:pre	54
with:precedent	33
with:precinct	41
with:precise	64
with:preciser	43
with:precoce	-43
with:predisposed	-49
with:predisposition	-45
with:prefecture	26
with:preference	38
with:prelevement	31
with:premiere	54
with:premutation	-55
with:prend	32
with:prepared	-60
with:pres	52
with:present	39
with:presentation	-73
with:presente	64
with:presenter	-30
with:preside	30
with:president	28
with:presidentielle	-28
with:press	-74
with:pressure	-25
with:prestataire	-48
with:pret	36
with:prevention	-30
with:preventive	-25
with:prevenu	39
with:previous	31
with:prevoyance	-37
with:prevue	28
with:pricing	-29
with:pride	38
with:priesthood	27
with:principe	39
with:printemps	42
with:printer	-32
with:printers	-44
with:printing	-34
with:prints	-61
with:prises	34
with:privacy	-35
with:private	-73
with:privee	45
with:prives	29
with:privilege	-27
with:prix	-72
with:prize	-84
with:probably	33
with:process	-25
with:proche	69
with:procurement	-43
with:producer	-31
with:product	-35
with:productions	-33
with:produit	-53
with:produits	-45
with:professeur	-46
with:professeure	-34
with:professionnel	-26
with:profil	75
with:profile	74
with:progressive	-32
with:project	-33
with:projets	-56
with:prolongee	45
with:prononcee	46
with:proof	-43
with:prop	-61
with:property	-61
with:propre	45
with:prospectuses	-43
with:protection	-42
with:proteges	31
with:protestant	-28
with:proteste	28
with:protesters	-51
with:prothesiste	-44
with:prototype	-45
with:prouve	54
with:province	26
with:provincial	37
with:prud	38
with:ps	-79
with:pu	40
with:publications	41
with:publicitaires	-27
with:publics	-26
with:publies	29
with:publiques	47
with:published	-62
with:publisher	-39
with:punctual	34
with:pupil	62
with:pupils	-84
with:purge	26
with:put	26
with:puts	52
with:qualite	-26
with:quarrel	39
with:quartier	-25
with:que	29
with:queen	-25
with:queens	-25
with:queer	-44
with:question	35
with:questionnaire	42
with:quit	35
with:quitte	33
with:quittee	30
with:quotidien	-40
with:rabbin	43
with:rabhi	27
with:racing	-26
with:raconte	32
with:radical	-36
with:radie	28
with:radio	-69
with:radiology	-32
with:raised	37
with:raises	-29
with:raison	43
with:raisons	31
with:rallie	-41
with:rally	-42
with:ran	-54
with:rand	34
with:rang	60
with:range	-83
with:ranger	-43
with:rangs	38
with:rao	60
with:rapport	-36
with:rapports	-75
with:rather	45
with:rationalisme	-48
with:rationalist	-30
with:rationaliste	-48
with:rayon	-54
with:rcn	-29
with:react	-32
with:read	-25
with:reader	-72
with:reading	32
with:reads	32
with:realise	-36
with:realist	-32
with:reason	-28
with:rebond	-60
with:receptionist	-67
with:reclame	49
with:recognised	-70
with:recoit	-28
with:recommandation	-55
with:reconnaissance	-47
with:reconnu	71
with:reconquete	-35
with:record	47
with:recorded	41
with:recordings	-28
with:recordist	-39
with:records	-35
with:recours	-28
with:recouvrement	-49
with:recovered	-28
with:recovery	65
with:recruited	39
with:recrute	-34
with:recruteur	56
with:rectorat	-36
with:recu	40
with:recuse	26
with:recyclage	-27
with:redacteur	-80
with:redige	-33
with:redonne	-26
with:reduit	-34
with:redundancy	-28
with:reelu	30
with:reenroler	36
with:referee	34
with:referent	88
with:refroidi	31
with:refuge	-36
with:refugie	47
with:refuse	52
with:refusees	27
with:refuses	63
with:regime	-25
with:regionale	31
with:regionales	-31
with:regisseur	-47
with:registered	59
with:registrar	-39
with:regrette	42
with:regular	44
with:regulator	-48
with:regulier	52
with:rehab	-38
with:rehabilitation	-37
with:rejects	27
with:rejoindre	-31
with:rejoint	-65
with:related	49
with:relation	42
with:relations	-43
with:relationships	-29
with:release	44
with:relieuse	-47
with:religion	-46
with:relit	-27
with:relocate	31
with:remain	65
with:rembourse	37
with:remember	-29
with:renaissance	-27
with:rendu	25
with:rentre	-76
with:rentree	44
with:renvoye	40
with:rep	-37
with:repaid	-31
with:repair	-56
with:repaired	-35
with:repenti	65
with:repertoire	-35
with:replaced	-77
with:repond	29
with:repondu	31
with:reporter	-55
with:reporting	-48
with:reports	-26
with:reprendre	50
with:reprennent	-49
with:representante	-26
with:represented	28
with:repris	35
with:republican	-38
with:required	40
with:requires	-39
with:research	-53
with:researched	-29
with:researcher	-44
with:reseau	29
with:reseaux	-27
with:reserve	54
with:reserviste	39
with:residence	-33
with:residents	-63
with:resigned	76
with:respect	-53
with:respecte	-40
with:ressemblance	-42
with:ressources	-33
with:restaurant	-61
with:restaurants	-26
with:restauratrice	-60
with:restaure	-74
with:restoration	-27
with:restored	-58
with:restores	-64
with:restriction	51
with:result	40
with:results	38
with:retarde	-25
with:retards	-60
with:retenu	-40
with:retient	44
with:retine	-65
with:retire	-35
with:retirement	-53
with:retrait	-55
with:retraite	-63
with:retraites	41
with:retrouve	41
with:rett	-38
with:return	-28
with:returned	-31
with:reunions	-49
with:reussi	29
with:reuters	-29
with:revelait	-27
with:revelee	31
with:revendique	32
with:revendu	-59
with:revendue	-32
with:revenu	-30
with:revient	51
with:revue	-50
with:rewritten	-29
with:rewrote	-41
with:reyes	50
with:rien	95
with:rights	-27
with:rigoureuse	-39
with:riots	-45
with:risks	47
with:rive	-38
with:river	-37
with:rn	-92
with:road	-27
with:roe	26
with:roi	-57
with:role	-87
with:roles	-49
with:roll	-57
with:roman	-79
with:rome	33
with:room	-35
with:rooms	-25
with:rope	-48
with:route	-29
with:routiers	-31
with:rowe	-33
with:roy	39
with:royal	35
with:rudolf	28
with:rue	-68
with:rugby	-84
with:ruiz	-53
with:rumeur	78
with:rumour	48
with:run	39
with:runner	-30
with:running	27
with:runs	40
with:ruth	37
with:sacked	38
with:safe	36
with:said	42
with:saison	-44
with:saisons	-30
with:sait	-47
with:salaire	53
with:salaires	-30
with:salarie	-33
with:salaried	-25
with:salariee	-40
with:salaries	-58
with:sales	-52
with:salesman	-42
with:salle	56
with:salmon	-49
with:same	-33
with:samedi	28
with:sang	-49
with:sanger	-30
with:sante	44
with:sas	-42
with:sat	57
with:sauna	32
with:saw	-27
with:say	44
with:says	44
with:scan	-97
with:scanner	-55
with:scenarise	-52
with:scenariste	-42
with:sceptique	-38
with:scheme	-27
with:schiphol	47
with:scientifique	-49
with:scientologie	-42
with:scissors	-27
with:scn1a	32
with:scolaire	-61
with:scolaires	-28
with:scotland	36
with:scouts	-29
with:screen	25
with:screening	29
with:screenshot	42
with:scripte	-25
with:scrutin	-56
with:sculpteur	-39
with:scythes	-28
with:se	59
with:season	-70
with:seasons	-27
with:seat	29
with:second	48
with:secret	27
with:secretariat	-41
with:section	84
with:sector	-41
with:see	51
with:seekers	-27
with:seems	43
with:seen	41
with:segolene	42
with:seizure	-32
with:selection	-28
with:sell	-37
with:sells	-64
with:selon	60
with:semaine	35
with:semaines	31
with:semences	-36
with:seminaire	74
with:seminar	-47
with:senat	-28
with:sense	-33
with:sent	55
with:sera	-30
with:serait	50
with:sergeant	-56
with:serie	-95
with:series	-45
with:seriously	29
with:serrer	41
with:sert	25
with:servant	31
with:serve	37
with:served	70
with:server	33
with:serveur	-53
with:serving	-34
with:set	-41
with:sete	-48
with:sets	-40
with:seul	27
with:seven	36
with:seventies	38
with:sex	-105
with:sexe	-31
with:sexologue	42
with:sexual	-67
with:sexuel	-35
with:sexuelle	-65
with:share	40
with:shareholders	-28
with:sheet	-26
with:sheets	-30
with:shelving	-27
with:shift	-55
with:shifts	-51
with:shipping	26
with:shipyard	-30
with:shoot	-42
with:shop	-91
with:shoppers	-30
with:shops	-27
with:short	-47
with:shorter	-47
with:showed	32
with:shows	69
with:si	46
with:sick	-29
with:sickle	-29
with:side	69
with:siecle	-29
with:siege	-28
with:siemens	-45
with:sighed	-30
with:sighs	28
with:signale	50
with:signalement	26
with:signaler	31
with:signs	44
with:simple	-67
with:simplicite	-34
with:since	42
with:single	-65
with:sinn	-35
with:siptu	-52
with:sit	34
with:sits	38
with:situation	34
with:six	33
with:sixteen	-35
with:slept	-56
with:slides	-40
with:slip	37
with:slow	43
with:smiles	-41
with:sncf	-33
with:snes	-56
with:snp	-67
with:snuipp	-37
with:so	43
with:sociales	-45
with:socialist	-49
with:socialiste	-50
with:socialistes	-63
with:societe	-31
with:society	31
with:sociologue	-30
with:soeur	37
with:soft	31
with:soho	-64
with:soignee	30
with:soiree	-26
with:soirees	43
with:soit	32
with:sold	-57
with:solicitor	-62
with:solidaires	-46
with:solitude	-36
with:some	74
with:somebody	28
with:someone	-44
with:sommeil	33
with:sommelier	40
with:son	25
with:sondeur	-28
with:sonnette	-53
with:sons	-32
with:sort	77
with:sorti	56
with:soudure	-40
with:soulevements	-49
with:souligne	69
with:sound	-69
with:source	-35
with:souriant	45
with:sourire	42
with:soutenu	37
with:soutenue	-36
with:southampton	-35
with:soutien	27
with:souvient	50
with:soviet	-48
with:spain	31
with:spanish	55
with:spare	-32
with:speaker	-25
with:speaking	-43
with:speaks	41
with:special	-36
with:specialisee	-28
with:specialist	-32
with:specialiste	-54
with:spectrum	-25
with:speech	-54
with:speed	-35
with:spends	48
with:spinale	27
with:spite	53
with:split	-62
with:spoke	28
with:sponsorship	-29
with:sport	-33
with:sprint	26
with:sql	-41
with:squad	-39
with:square	-39
with:stable	42
with:stages	-32
with:stairs	25
with:stamps	-31
with:stand	-46
with:standard	-94
with:standards	-26
with:starbucks	35
with:start	-59
with:starts	-53
with:stations	-49
with:statistician	-34
with:status	-26
with:stay	-39
with:stayed	27
with:steel	-42
with:stephane	38
with:stephanie	-57
with:sterile	-41
with:steroid	29
with:steward	-25
with:stings	26
with:stoique	-34
with:stood	26
with:stop	51
with:stopped	-41
with:store	-64
with:strasbourg	26
with:street	-31
with:strict	30
with:stroboscopiques	38
with:struck	-30
with:students	-26
with:studies	-36
with:studio	-39
with:study	-55
with:style	-96
with:subject	-27
with:subscriber	41
with:subscription	28
with:sud	-94
with:suffered	50
with:sugar	-48
with:suing	27
with:suisse	26
with:suit	-27
with:suits	-53
with:suivi	38
with:suivie	56
with:sujet	59
with:summers	-43
with:sunday	28
with:superb	42
with:superieur	26
with:supernatural	-33
with:supervised	-40
with:supervision	-25
with:supervisor	29
with:supplement	-63
with:supplies	-51
with:support	-25
with:supporte	47
with:supported	-35
with:sur	-39
with:sure	-38
with:surpris	-48
with:sursis	-29
with:surveillance	-35
with:surveillants	-27
with:survey	28
with:surveys	-38
with:suspendu	35
with:svt	-30
with:swear	25
with:swedish	-31
with:syndical	-49
with:syndicale	-52
with:syndicat	-34
with:syndicats	-28
with:syndrome	57
with:systeme	39
with:t	55
with:tableaux	-48
with:tablet	39
with:tablette	30
with:tags	-37
with:tailleur	-38
with:tailor	-43
with:take	-26
with:taken	55
with:talent	-26
with:talks	-31
with:tant	-47
with:tante	40
with:tape	-27
with:tart	-34
with:taste	-56
with:tasting	-28
with:tate	-54
with:tatoue	62
with:tatoueur	-55
with:taxi	29
with:tea	-26
with:teaches	-42
with:teaching	44
with:teachings	38
with:team	-40
with:teams	-29
with:teamsters	-44
with:technician	-69
with:technicien	-74
with:technicienne	-28
with:teenager	82
with:teens	41
with:telethon	-37
with:teletravail	72
with:tell	52
with:tells	25
with:temoin	-59
with:temp	-31
with:temperage	-25
with:ten	35
with:tender	-34
with:tenir	25
with:tenu	-41
with:term	-30
with:terrain	-64
with:terre	-36
with:tested	-44
with:tester	-51
with:testing	-38
with:tests	-57
with:tetes	52
with:texas	-52
with:text	-26
with:textile	-25
with:thales	30
with:thanks	-58
with:the	31
with:theatre	-77
with:theft	35
with:then	45
with:theorie	-37
with:theory	-27
with:therapie	28
with:therapist	-33
with:therapy	-37
with:there	28
with:these	-76
with:they	85
with:thing	33
with:things	87
with:thirty	34
with:this	34
with:thoreau	-48
with:those	56
with:though	45
with:thought	56
with:thrombose	27
with:through	29
with:thrown	32
with:thumb	-35
with:ticked	67
with:tiennent	-27
with:tiers	50
with:time	41
with:tirait	-44
with:tired	46
with:tissue	-41
with:toilets	37
with:toilettes	26
with:told	59
with:tolstoy	-28
with:tom	27
with:tone	-31
with:too	44
with:tools	-35
with:tories	-42
with:tory	-41
with:tot	-27
with:touche	-100
with:toucher	-59
with:tourne	-32
with:tousse	-32
with:toutes	30
with:trade	-38
with:traducteur	-42
with:traduit	-75
with:trainee	-58
with:trainer	-31
with:training	-44
with:trains	-69
with:traitement	28
with:traiteur	-53
with:traitre	-48
with:transaction	-45
with:transformation	-49
with:transhumanist	-34
with:translated	-34
with:translation	-45
with:translator	-41
with:transmis	40
with:transparency	-38
with:transports	-31
with:travaille	39
with:travailler	57
with:travaux	-34
with:travel	25
with:treated	82
with:treatment	51
with:tremblement	-48
with:tresorerie	-25
with:tresoriere	25
with:trial	35
with:tribune	46
with:trompait	-57
with:trompe	-91
with:trop	32
with:trou	44
with:trouve	51
with:true	50
with:trust	-39
with:trustee	49
with:tuesdays	42
with:tune	-96
with:tupe	-69
with:turned	49
with:turnover	-44
with:tweets	37
with:twenty	29
with:twice	34
with:two	36
with:types	-44
with:ucu	-51
with:ue	-37
with:ueda	42
with:uk	-40
with:ukip	-32
with:uml	-41
with:unasked	27
with:under	64
with:underwriter	-37
with:undetectable	39
with:unfaithful	-36
with:union	-107
with:unions	-55
with:unis	34
with:unison	-68
with:unit	-52
with:unite	-73
with:units	-33
with:universite	-56
with:universities	-28
with:unknown	30
with:unmarried	-30
with:unpaid	31
with:unprompted	45
with:unsa	-90
with:until	50
with:upheld	-38
with:ups	-66
with:us	44
with:user	26
with:uses	39
with:usine	-40
with:usufruit	-30
with:utile	-30
with:utilise	46
with:va	-38
with:vacataire	-31
with:vale	30
with:valeurs	36
with:valid	-42
with:van	-79
with:vante	47
with:variant	-27
with:varsovie	-31
with:vasseur	27
with:vault	-25
with:ve	60
with:vecteur	36
with:vegan	-40
with:vegane	-39
with:veganes	-33
with:veganisme	-30
with:vegetal	-39
with:vegetale	-42
with:veille	-38
with:vein	-43
with:velo	-26
with:velos	41
with:vend	-44
with:vendait	31
with:vendeuse	-27
with:vendors	-43
with:vendu	-53
with:vente	-54
with:venue	37
with:verbal	-41
with:verifie	-26
with:verifiee	43
with:vermeer	-31
with:vermont	32
with:verse	36
with:vert	-83
with:verte	-49
with:very	35
with:veut	45
with:vichy	-33
with:victimes	-32
with:victorian	-36
with:videos	67
with:vieille	66
with:vieux	29
with:view	-53
with:vigile	-38
with:vigne	-50
with:vigneron	-46
with:vignerons	-29
with:vingt	42
with:violence	46
with:violent	-40
with:vips	-29
with:viral	-37
with:virale	40
with:vis	37
with:visa	37
with:visage	-50
with:visages	-28
with:visas	-30
with:visio	40
with:visit	37
with:visite	47
with:visiteuse	-63
with:visitors	-43
with:visits	30
with:vivait	-54
with:vivent	27
with:vocale	-33
with:voice	-48
with:voila	-46
with:voile	-48
with:voisin	37
with:voit	47
with:vol	-51
with:volage	-80
with:volontiers	41
with:volunteer	31
with:volunteered	58
with:votait	-44
with:vote	-59
with:voted	-41
with:voting	-60
with:vows	25
with:voyage	-36
with:voyages	52
with:vrai	45
with:vraie	-37
with:vu	50
with:vus	-37
with:waiting	61
with:wales	-30
with:walks	43
with:wall	-27
with:want	66
with:ward	29
with:warmth	38
with:warned	37
with:wars	-29
with:wasn	47
with:waste	-27
with:watch	-41
with:waterloo	29
with:we	70
with:wearing	53
with:wears	95
with:web	-39
with:webcam	44
with:weber	29
with:wednesday	42
with:weekend	-33
with:weekends	48
with:weeks	61
with:well	-38
with:went	35
with:western	-33
with:whether	49
with:which	46
with:while	68
with:widower	43
with:wilde	-48
with:wing	32
with:winner	-38
with:wiped	30
with:wishes	30
with:withdrawn	55
with:witness	-42
with:women	57
with:word	-54
with:work	67
with:workforce	31
with:workplace	-27
with:worn	44
with:would	40
with:wouldn	58
with:writers	-53
with:writes	66
with:written	57
with:wrongly	30
with:wrote	26
with:xavier	-25
with:xve	-36
with:xxy	-52
with:years	39
with:yes	28
with:yet	39
with:yoga	-28
with:york	33
with:your	35
with:youth	71
with:yves	-32
with:zele	-42
with:zz	33
words:0	-27
words:3	45
words:4	46

b:1 >	2=25 8=-30
b:1 antitrypsine	2=32
b:12 000	3=-28
b:12 >	2=-55 4=81
b:14 02	3=32
b:14 >	2=41
b:14 years	3=-28
b:18 >	0=35 7=-32
b:1984 >	1=36 8=-26
b:1985 >	0=-39 1=26 7=33
b:1995 >	8=54
b:1998 >	0=-28 4=-29 5=-62
b:1999 >	2=33
b:2 000	1=-29 8=-35
b:2 >	4=-39 6=54
b:2 kcnh2	4=-61
b:2003 >	7=25
b:2004 >	1=41 2=32 8=-33
b:2005 >	0=27
b:2006 >	8=34
b:2008 >	0=27
b:2009 2014	8=-27
b:2009 >	0=-27 2=45 3=-53 6=43 7=35
b:2010 >	1=-41 3=-35 6=-30 7=32
b:2010 a	0=28
b:2010 and	2=48 8=-26
b:2011 >	0=27
b:2012 >	0=-43 1=-45 3=43 4=30 5=36 6=48
b:2014 >	0=30 4=40 5=-67 6=34 8=-25
b:2015 >	1=-36 4=-32 8=-31
b:2015 elle	6=69
b:2016 >	1=-59 6=26 8=49
b:2016 and	0=60 1=-33
b:2016 un	6=-60 8=-30
b:2017 >	4=-34 6=45
b:2017 and	0=-31
b:2018 >	4=-49 6=26 7=33
b:2019 >	1=-43 4=69 7=-80 8=-34
b:2019 il	4=36
b:2020 >	0=-52 4=37 7=39 8=34
b:2021 >	1=-46 2=44 4=-56
b:2022 >	0=34 7=28
b:2026 >	8=33
b:2027 >	0=-25
b:21 janvier	0=55
b:22 >	2=38
b:24 7	7=-61
b:24 heures	0=-30 8=58
b:3 000	8=-25
b:3 >	0=-36 4=-28 6=-43
b:4 000	4=-29
b:4 >	3=52 4=-26 7=-37
b:4 march	0=-40
b:40 000	0=-27
b:41 >	3=43
b:43 days	4=65 8=-47
b:5 >	0=-25
b:50 >	4=47
b:< a	2=-61 3=-61 4=-64 5=-63 8=-65
b:< abstinent	4=-35 5=25
b:< access	4=27
b:< accord	3=26
b:< according	8=-32
b:< accro	5=52
b:< active	0=36 5=31
b:< activist	0=-30
b:< addict	4=-60 5=31
b:< addicted	4=-66 5=55
b:< addiction	4=-67 5=47
b:< adepte	0=-36 5=61
b:< adherent	6=30
b:< adhesion	0=42
b:< adjoint	0=36
b:< admitted	5=42
b:< adn	2=-61
b:< adult	5=-44 7=-29
b:< advised	2=-27
b:< advises	3=-29
b:< affaire	5=-49 8=-26
b:< affairs	5=-30
b:< affiliation	7=48
b:< afscme	7=53
b:< after	2=59
b:< agent	0=-41 1=-35 3=-30 5=-47 8=-38
b:< agnostic	1=44
b:< agnostique	1=40 5=-29
b:< aide	4=-34
b:< aime	5=39
b:< allergic	5=-41
b:< ami	6=-28
b:< an	1=-50 4=-48 5=-67 7=34 8=-55
b:< analyse	2=34
b:< anarchiste	0=-52 1=83 7=-26
b:< ancestry	2=32
b:< ancien	0=103 5=-42 6=-54 8=59
b:< ancienne	1=-30 6=-31 7=58
b:< animateur	1=-30
b:< anti	0=99 4=-62 8=-48
b:< antinatalist	1=45
b:< antispeciste	0=-28 1=38
b:< apparemment	1=26
b:< apparently	4=42 5=-26 7=-32
b:< appeals	8=-33
b:< applicant	2=34 5=-41
b:< apte	4=32
b:< arresting	8=-35
b:< arret	2=-25 4=72 8=-47
b:< as	0=-25 2=-42 3=-50 4=25 5=-59 7=-82 8=-82
b:< asexual	6=70
b:< asexuel	6=73
b:< asexuelle	5=73 6=-66
b:< asked	2=32 4=-26 5=-51 6=-48 8=64
b:< asks	5=29
b:< assigne	8=60
b:< assistant	8=-28
b:< assistante	0=-46 5=-26 8=-39
b:< asthme	4=112 5=-60
b:< at	4=-33 8=37
b:< athee	0=-29 1=114
b:< atheist	1=31
b:< attache	5=-43
b:< attirance	5=-59
b:< attire	6=-45
b:< attiree	6=-47
b:< au	0=50
b:< aucun	4=25
b:< aucune	1=27 3=45
b:< aumonier	1=-28 8=-50
b:< aventure	5=-52
b:< aventures	5=-31
b:< aveugle	4=-36
b:< avocat	5=-36 7=-42
b:< bad	4=27
b:< badge	3=68
b:< bail	4=-25
b:< banned	8=43
b:< bar	4=-28 5=-31 6=-32
b:< barman	5=-27
b:< barred	8=59
b:< bartender	6=-27
b:< bed	5=35 6=-33
b:< believes	8=-46
b:< beneficiaire	4=35
b:< benevole	0=38
b:< between	0=43
b:< bi	4=-52 5=-39 6=29
b:< biologie	2=-32
b:< biometrie	3=-50
b:< bisexual	6=45
b:< bisexuel	6=50
b:< bisexuelle	4=-32 6=66
b:< blacklisted	0=-38 7=43
b:< blind	4=-76
b:< blue	0=-40 4=58
b:< bon	0=38 4=49
b:< bonne	4=-47 6=-28
b:< born	2=54 4=-64
b:< both	0=47 5=80
b:< bouddhiste	1=-31
b:< bouffeur	1=39 4=-41
b:< bound	8=39
b:< bracelet	3=28 8=40
b:< bracelets	8=-51
b:< branch	0=-43
b:< break	3=-26
b:< brought	1=92
b:< built	0=-32
b:< business	6=-56
b:< cabinet	0=-28
b:< cadre	4=-30
b:< came	4=-38 6=41
b:< camp	6=-36
b:< campagne	0=-59
b:< campaign	0=-59
b:< campaigned	1=48
b:< can	4=38 7=-26
b:< candidat	8=27
b:< candidate	0=71 1=-37 2=-30 3=-46 4=71 5=-37
b:< capteurs	3=-38
b:< card	7=34
b:< career	4=45
b:< carrier	4=-37
b:< carriers	2=-42
b:< carries	2=33 4=69
b:< carte	0=-59 4=46 7=29
b:< caryotype	0=-35 2=73 5=-29
b:< case	8=-31
b:< casier	5=-50 8=51
b:< casiers	8=-36
b:< catalogue	0=57 4=-36
b:< catholique	1=-49
b:< ce	3=-38
b:< celibataire	5=-65
b:< cell	8=-37
b:< cellules	2=46
b:< centre	0=-50
b:< cftr	4=-36
b:< chaired	0=-38
b:< chairs	7=-28
b:< chapel	1=-25 7=-33
b:< charge	0=-27 8=-27
b:< chargee	0=-30 6=-55
b:< charges	8=29
b:< charme	4=-39
b:< chastete	5=58
b:< chauffeur	0=-66 6=-42
b:< cheating	5=-29
b:< chef	1=-62 3=-53 4=-27 5=-55
b:< chercheur	3=-42
b:< chromosome	2=-104
b:< chronic	4=-28
b:< chroniqueur	4=-29
b:< claire	6=44
b:< clean	4=-34 8=66
b:< cleared	4=77
b:< clients	7=-49
b:< closet	6=-35
b:< closeted	6=34
b:< club	5=29
b:< coach	7=-47
b:< collaboratrice	0=-43
b:< collectionne	0=-42 5=43
b:< collective	7=-34
b:< coming	4=-44 6=27
b:< comite	0=-50
b:< comme	6=40
b:< committed	1=35
b:< communaute	1=48
b:< community	7=-44
b:< compagnon	1=36 6=-60
b:< comparative	0=-34
b:< comptable	0=-38 1=-57 3=-30 4=-34 5=-51 7=-35 8=32
b:< condamne	8=-34
b:< confederation	7=-36
b:< conference	7=-33
b:< conjointe	6=-52
b:< connue	5=27
b:< conquete	5=-50
b:< conseiller	2=-44 5=-30 7=44 8=-48
b:< conseillere	0=25 2=-36 6=-35
b:< conservateur	0=-33
b:< considers	1=59
b:< consultant	7=-29
b:< controle	0=-42 3=62 4=-42
b:< convenor	7=-49
b:< convertie	1=35
b:< convicted	5=-30 8=-25
b:< conviction	1=-35
b:< convictions	0=58 1=-81 8=-31
b:< cotisations	7=-50
b:< counsellor	6=-28
b:< coupable	8=-45
b:< couple	5=-30
b:< coureur	5=-25
b:< cours	1=-29
b:< court	7=-51
b:< credit	7=-26
b:< crise	4=-41
b:< croit	4=-37
b:< croyances	1=28
b:< cuisine	1=-27
b:< cuisinier	0=-52
b:< cuisiniere	1=-31
b:< currently	8=69
b:< custody	4=-30 8=-82
b:< customs	7=-27
b:< cynique	1=-41
b:< d	0=42 1=-30 5=-28 6=-31
b:< data	3=-25
b:< dating	5=-28
b:< de	0=95 2=28
b:< declined	2=43 7=30
b:< deficit	2=37
b:< delegate	0=-35 7=-30
b:< delegue	0=42 7=-34
b:< democratic	0=-36
b:< denied	6=48
b:< depression	8=-34
b:< deputy	0=42
b:< des	4=37 5=68 6=41
b:< designed	4=-57
b:< determined	1=-53
b:< deux	0=-35 1=-43 2=-29 3=-30 4=50 5=-28 7=-25 8=54
b:< developpe	3=-36
b:< developpeur	5=-40
b:< diabetes	4=-35
b:< diabetic	4=58
b:< diabetique	4=54
b:< diagnosed	2=34 4=27
b:< dialysis	4=-26
b:< did	6=-39 8=91
b:< digital	3=-47
b:< directeur	1=-33 5=-56 7=-28
b:< directrice	4=-28 5=-54 6=-36
b:< disability	4=-34
b:< disciple	1=33
b:< disqualified	8=63
b:< diversity	6=-31
b:< divorce	5=-55
b:< dna	3=-42
b:< doctor	4=40
b:< does	1=49 2=26
b:< doesn	0=27 4=90 5=-47 6=-31
b:< doigt	3=30
b:< doigte	3=-67
b:< doigts	3=-49
b:< don	5=88
b:< donnees	3=42
b:< double	0=-40
b:< doubts	1=28
b:< down	2=34 4=-44
b:< drag	6=-35
b:< droit	0=-44
b:< droite	0=-91
b:< dues	0=-37 5=-28
b:< dynamique	3=56
b:< dyslexic	4=56
b:< echangiste	5=33
b:< economie	0=-31
b:< editrice	1=-33
b:< educateur	4=-37
b:< education	4=-38
b:< educatrice	4=36 8=-56
b:< effective	1=48
b:< elected	7=38
b:< electeur	0=55
b:< electronic	0=-28 8=55
b:< elevage	1=-27
b:< elevee	1=35
b:< elle	2=27 3=-43 5=29 8=36
b:< elles	6=60
b:< elue	7=-35
b:< empreinte	3=42
b:< empreintes	3=74
b:< en	0=-59 1=-48 4=52
b:< encarte	0=-29
b:< enceinte	4=79 5=-73
b:< enquete	8=-27
b:< entre	0=42
b:< epicurienne	1=-30
b:< epileptique	4=52
b:< escort	0=-34 5=-41
b:< escorte	5=-52
b:< ethical	8=-40
b:< ethics	1=-80
b:< ethique	1=-51
b:< etude	6=-27
b:< eu	5=-39
b:< european	0=-60 7=-43
b:< ex	0=102 1=-28 5=-72 7=47 8=96
b:< existentialiste	1=47
b:< face	0=-40 3=-81 4=-30
b:< facteur	8=-26
b:< failed	3=-34 4=36
b:< family	0=-34 2=-67
b:< far	0=29
b:< father	1=-28 6=-27 7=41
b:< fatigue	4=-35
b:< favorable	0=34 8=-29
b:< fetichiste	5=40
b:< fiance	6=-29
b:< fiancee	5=-27
b:< fidele	0=54 1=65 5=-59 6=-31
b:< fifteen	4=-38
b:< fils	0=32 4=-52 5=-27 6=43
b:< fine	8=-38
b:< fines	8=-33
b:< fingerprints	0=-33 3=84 4=-25
b:< first	0=-38 4=-31 8=-25
b:< fluent	4=-42
b:< fo	7=-109
b:< fondatrice	7=52
b:< for	4=-31
b:< force	7=-54
b:< forensic	1=-25 3=-27
b:< formatrice	2=-27 3=-26
b:< former	0=46 7=48
b:< franc	1=134
b:< free	1=-60 2=41 8=-31
b:< freemason	1=36
b:< frere	1=-54 2=33
b:< front	2=-27
b:< full	4=-25 7=-40 8=-32
b:< fully	4=71
b:< gabarit	3=52
b:< gabarits	3=-47
b:< gait	3=40 8=-32
b:< garde	0=-48 3=-48 4=-74 6=-36 8=90
b:< gardien	0=-51 1=-48 7=42
b:< gauche	0=-61
b:< gaulliste	0=66
b:< gay	6=35 8=-35
b:< genetically	2=56 4=-57
b:< geneticienne	2=-47
b:< genetique	2=-48
b:< genotype	2=53
b:< genre	5=-43
b:< girlfriend	6=-57
b:< gmb	1=-27 7=54
b:< good	2=-27 4=-29
b:< government	0=-83
b:< grand	1=-63
b:< green	0=31 7=-30
b:< greffier	4=-50 8=-44
b:< greffiere	8=-30
b:< greve	7=-31
b:< grossesse	4=68
b:< guide	1=-29
b:< guild	7=-42
b:< guilty	8=-36
b:< had	4=69 6=-46
b:< haemochromatosis	2=33
b:< hand	3=-32 4=-56
b:< handball	4=-33
b:< handicap	4=-31
b:< handwriting	4=-42
b:< has	2=37 3=-44
b:< he	1=-26 2=-31 3=-65 8=-37
b:< head	4=61 5=-27
b:< headache	0=-26
b:< health	4=-45
b:< healthy	4=46
b:< helped	2=-36
b:< hemophilie	2=31
b:< her	2=48 4=-50 6=-42 7=-36
b:< hetero	0=-25 6=49
b:< heterogeneite	6=-30
b:< heterosexual	4=-53 6=81
b:< heterosexuel	6=37
b:< heterosexuelle	6=27
b:< his	0=-70 1=-109 2=41 4=-46 5=-39 6=-97 7=28
b:< histoire	0=-31
b:< historien	6=-25
b:< hla	0=-28 2=56
b:< holds	0=79 1=-28 3=-49 8=-54
b:< homme	5=43
b:< homo	1=-27 6=93
b:< homosexuality	6=-48
b:< homosexuel	5=-42 6=69
b:< hospital	4=-66
b:< hotel	1=-45
b:< hotesse	5=-27
b:< huile	5=-58
b:< huissier	0=-28
b:< humanist	1=-31
b:< humaniste	1=43
b:< humanites	1=-55
b:< husband	6=-50
b:< hypersensible	4=29
b:< i	4=32 8=-43
b:< idealiste	1=-32
b:< identity	8=-30
b:< iel	4=30 5=-32 6=-42 7=69 8=-34
b:< il	1=-29 2=37 3=-70 6=-42 8=44
b:< ils	1=-25 2=-31 3=-35 5=58 6=50 7=-44
b:< imagerie	4=-48
b:< immunocompromised	4=54
b:< impotent	4=-52 5=45
b:< imprimeur	0=-50 7=-40
b:< in	0=48 3=-32 4=31 5=-72 6=51
b:< independent	0=-35
b:< infidele	5=44 6=-25
b:< infidelite	5=-37
b:< infirmier	4=-45
b:< infirmiere	2=-29 5=-40 7=-29
b:< ingenieur	3=-36
b:< ingenieure	3=-32
b:< inherited	2=-44
b:< initiee	1=-30 4=-26
b:< injury	4=-28
b:< insomniaque	4=62 5=-33
b:< insurance	4=-42
b:< interdiction	6=-26 8=36
b:< interdit	8=82
b:< intimacy	5=-25
b:< intimate	5=-35
b:< into	1=-41 5=89
b:< iris	0=-28 3=-47 4=-27
b:< is	7=-90 8=29
b:< it	7=-54 8=70
b:< j	8=44
b:< jamais	0=-43 5=70 6=-45 7=48 8=55
b:< je	1=28 2=-28 3=-46 4=-30 8=-46
b:< joined	0=33
b:< journaliste	0=-32 1=-33
b:< juriste	3=-61 5=-30 7=-39
b:< kantian	1=49
b:< kantien	1=53
b:< karyotype	2=47
b:< keeps	0=-30 4=-26 5=76
b:< kept	2=-28 4=-25
b:< known	0=42
b:< l	0=-62 1=-27 2=-33 3=49 4=-34 5=27 7=-47 8=-51
b:< la	0=-70 3=44 5=38
b:< lab	2=-29
b:< labour	0=-78 5=-28
b:< laique	1=41
b:< lapsed	7=56
b:< lawyer	7=-47
b:< lay	7=78
b:< le	0=-59 2=-59 6=27
b:< leather	1=-45 5=50
b:< lecture	7=-29
b:< lecturer	0=-34
b:< left	1=-26 7=46
b:< les	3=-32 4=-32 5=-41 6=49 8=-48
b:< lesbienne	6=114
b:< lesbos	1=-29
b:< leur	5=77
b:< leve	0=-43
b:< lgbt	6=-70
b:< lgbtq	6=41 7=-27
b:< liaison	0=-29 5=-35
b:< liaisons	5=-31
b:< libere	8=55
b:< libertin	5=63
b:< libraire	1=-43 8=-39
b:< libre	0=-32
b:< licencie	0=-25 7=46
b:< lifelong	0=43
b:< liste	0=-61 7=-36
b:< lit	5=-38
b:< live	3=49
b:< lives	0=-48 1=-45 4=-28 5=74
b:< local	0=33 7=-44
b:< lodge	1=-72
b:< logged	3=50
b:< logiciel	3=-31
b:< long	1=38 2=73 4=-30
b:< lost	4=53 6=25
b:< loves	0=-25 4=-38 5=-25
b:< low	4=98
b:< lui	0=-36 1=-32 2=57 3=-40 4=-57 5=-25
b:< m	6=39 7=34 8=37
b:< ma	0=-65 1=40 2=-29 3=51 4=40 5=65 6=-53 7=28 8=-49
b:< macon	1=32
b:< made	8=-25
b:< main	3=-30 8=-38
b:< maitre	1=-50 5=-28 8=-39
b:< maitresse	5=-30
b:< makes	0=42 5=45
b:< malade	4=-75
b:< maladie	2=54 4=-47
b:< male	3=-36 6=-50
b:< managed	4=-38
b:< mandat	0=-47 8=85
b:< mandataire	0=-34
b:< mandats	7=50
b:< mari	6=-51
b:< marie	1=-26 5=-71 6=26
b:< mariee	0=-42 5=-29
b:< married	6=-93
b:< mason	1=-57
b:< massage	5=-72
b:< master	1=-26
b:< materialiste	1=-72
b:< medecin	4=-88 7=30
b:< mediatrice	6=-28
b:< medical	4=-41
b:< medically	4=88
b:< member	0=-26 1=43 6=30 7=-47
b:< membre	0=57 1=42 4=-27 5=-25
b:< men	0=-34 6=-33
b:< menage	5=61
b:< mental	4=-42
b:< mentioned	4=27 5=-37
b:< mere	5=-47
b:< methodist	4=-27
b:< militaire	0=-66
b:< militant	0=-25 7=42
b:< militante	1=28 7=-28
b:< mise	8=-48
b:< mme	1=25 4=26 6=-31 7=35
b:< mobilisation	2=-25
b:< modem	0=-32
b:< moderatrice	5=-39
b:< mon	3=29 4=26 5=46
b:< monarchiste	0=58 2=-26
b:< moniteur	8=-52
b:< monsieur	0=-29
b:< moral	1=-48
b:< mother	2=-52 4=32
b:< mr	3=-26 4=30 5=-40 6=36 7=29 8=30
b:< mrs	1=34 5=-32 7=-25
b:< murder	8=-28
b:< muslim	1=-27
b:< mutation	6=-36
b:< mutations	2=-38
b:< mutuelle	7=-26
b:< my	2=33 3=28 5=-64 7=29
b:< n	0=32 6=28
b:< naked	5=-53
b:< national	7=-29
b:< naturalist	1=-45
b:< ne	4=49
b:< nee	4=58
b:< needs	5=-27 6=-29 8=-27
b:< negotiated	7=-56
b:< neutre	0=49 8=-26
b:< never	0=-29 1=-55 2=26 6=82 7=48 8=30
b:< new	8=-27
b:< ni	0=27 4=-26 6=-79
b:< nietzsche	1=40
b:< night	4=-41 5=-37
b:< nihiliste	1=41
b:< no	1=-103 3=-35 6=-83 8=57
b:< nobody	0=-32 6=25
b:< non	0=-58 1=-37 3=-38 5=-30 6=-46
b:< nostalgique	0=66 1=-26
b:< not	1=-62 5=-43 6=41 7=86
b:< note	1=27 4=-25 6=42
b:< nothing	2=25 4=27
b:< nous	3=52
b:< nuit	0=36 5=-28
b:< nuj	1=-42
b:< nymphomane	5=45
b:< objecteur	1=47
b:< objection	1=-39
b:< objectrice	1=33
b:< occupational	4=-63
b:< oeil	4=-36
b:< off	0=-48 4=101 5=-40
b:< offences	8=-44
b:< on	3=36 4=48 5=61 6=60 7=46 8=44
b:< once	0=28 4=-28 5=43 8=49
b:< one	7=-57
b:< open	5=-62
b:< opposante	0=65 3=-39
b:< oppose	0=38 1=55 3=-39 4=-38
b:< opposition	0=-31
b:< organised	0=32
b:< orientation	6=-32
b:< orthophoniste	4=-33
b:< our	5=27 6=33 7=-40 8=-46
b:< out	0=-57 4=-69 6=51 7=-30
b:< oute	0=-38 6=53 7=-29
b:< ouvertement	6=40
b:< pacifiste	0=-56 1=83
b:< pacse	6=-42
b:< pacsee	6=-73
b:< paid	8=34
b:< palm	8=-38
b:< pansexual	6=46
b:< pansexuel	6=39
b:< pansexuelle	5=-42 6=63
b:< paralysie	4=-29
b:< parental	0=-41 6=-30
b:< parliamentary	0=-40
b:< parole	8=-47
b:< partenaires	5=-61
b:< parti	0=-62
b:< partially	4=28
b:< partie	5=30
b:< partner	5=-43 6=-28
b:< party	0=-88 5=-30
b:< pas	2=-28 3=-37 4=64 6=54
b:< passed	3=35 4=29
b:< passeport	3=-64
b:< passion	5=-27
b:< passionne	1=-32 5=-38
b:< passport	3=-25
b:< past	1=40
b:< paternity	2=29
b:< patient	5=-45
b:< patissiere	4=-50
b:< payroll	7=-26
b:< pays	7=46
b:< pede	5=-39 6=58
b:< peine	0=-28 4=-28 7=-52 8=-88
b:< peines	4=-25
b:< pendant	0=54
b:< permanence	0=-37 7=-28
b:< permanent	0=-32
b:< permis	1=-45 4=-59 8=67
b:< philosophe	1=-28
b:< philosophie	1=-87
b:< philosophy	1=-40
b:< photo	0=43 5=-27
b:< photographe	5=-30
b:< photographie	3=65
b:< pink	6=-38
b:< place	8=50
b:< plainte	8=59
b:< plant	2=-48
b:< playboy	5=-44
b:< plus	4=-30 5=49
b:< plutot	0=44 8=-25
b:< police	0=-25 8=-63
b:< policy	0=-39
b:< political	0=-40
b:< politically	0=57
b:< politique	0=-54
b:< poll	0=-43
b:< polyamour	0=-28 5=34
b:< polyamoureuse	5=30
b:< polyamoureux	2=-26 5=35
b:< porte	0=28 2=-28 8=36
b:< porteur	2=-38 3=-32 4=81
b:< porteuse	2=-32 7=-27
b:< positiviste	0=-37
b:< postdoc	4=-46
b:< pour	3=33
b:< practises	1=50
b:< pratique	0=-42 1=60
b:< predisposed	4=-33
b:< predisposition	2=36
b:< prefers	0=-36 4=-25
b:< pregnant	4=66
b:< prelevement	7=28
b:< prend	0=-34 4=-38 5=31
b:< prepared	7=-36
b:< president	0=-64 6=46 7=-53
b:< pressure	3=66 8=-42
b:< pride	6=-65
b:< prise	4=-28
b:< prison	0=-25 8=-94
b:< private	4=-26
b:< pro	0=39 7=-25
b:< probation	8=-53
b:< problemes	5=39
b:< proces	8=-37
b:< professeur	2=-27
b:< professeure	4=-31
b:< profil	2=32 3=33 8=-41
b:< promiscuous	1=-32 5=41
b:< prothesiste	4=-42
b:< psychologue	6=-25
b:< ptsd	4=72
b:< public	0=-39 5=-27
b:< queer	0=-40
b:< radical	0=-37
b:< raised	1=27
b:< ran	0=46 2=-55 8=-34
b:< rapport	5=-40
b:< rapports	3=-33 7=-27 8=-36
b:< rassemblement	0=-53
b:< rcn	7=37
b:< recherche	2=29 8=-33
b:< recognised	3=-49
b:< reconnaissance	4=-31
b:< reconnue	3=-41 4=56
b:< record	8=-41
b:< red	2=53 4=-50
b:< redacteur	1=-29 6=-32
b:< referent	0=54 7=27
b:< refuse	1=53 8=-36
b:< refused	3=46
b:< refuses	0=38 1=-33 4=-28
b:< registered	3=-27 4=72 8=-35
b:< registre	4=-28
b:< regular	5=63
b:< rejected	1=-34 6=42
b:< relation	5=34 6=-63
b:< relations	8=-29
b:< relationship	5=-51
b:< released	3=-35 8=28
b:< releve	3=-43
b:< rencontres	5=-29
b:< renvoye	5=-29 6=51
b:< reported	5=45
b:< representant	7=-48
b:< representante	0=-30
b:< representative	7=-55
b:< represented	0=-48
b:< republic	0=-26
b:< republique	0=-38
b:< researcher	7=-37
b:< resigned	1=39
b:< responsable	1=-29
b:< retina	3=32 4=-76
b:< retinal	4=-42
b:< retine	3=36 4=-27
b:< retired	4=-35 7=28
b:< revolutionary	0=-29
b:< right	0=-48
b:< romance	8=-57
b:< romanciere	8=-32
b:< rosicrucien	1=51
b:< royaliste	0=39
b:< rqth	4=89
b:< rue	1=-39
b:< rugby	7=-37
b:< rumeur	1=-29 6=51
b:< rumour	6=43
b:< runs	1=-31 4=-42 5=-27 6=38
b:< s	0=70 2=-27
b:< sa	1=-57 2=-26 5=31 6=-81
b:< sales	0=-29 4=-30 7=-45
b:< same	5=-39 6=82
b:< sang	2=28
b:< sans	2=-34 3=-30 4=-54 5=79 6=-41
b:< says	0=42 4=35 5=-41
b:< scanned	3=-49
b:< sceptic	1=54
b:< sceptical	1=-29
b:< sceptique	0=-29 1=27 8=-32
b:< sclerose	4=37
b:< se	0=37 5=90
b:< secretaire	0=-63 2=-40 4=-48 5=-25 7=-39
b:< secretary	0=38
b:< section	0=-71 1=-29 7=-65
b:< security	4=-31 8=-46
b:< seiu	7=59
b:< selfie	3=40
b:< sells	3=-68 4=-37
b:< sent	0=57 5=41 6=-37
b:< sentence	8=-32
b:< sequencage	2=39
b:< sequenced	2=-40
b:< serait	1=46 3=-51 8=39
b:< seropositif	4=73 8=-32
b:< served	7=33
b:< serveur	6=-38
b:< ses	0=51 1=-38 3=30 5=-53 6=30 7=-35 8=-61
b:< sex	0=-32 5=58 8=-26
b:< sexe	5=-52
b:< sexologue	4=-29
b:< sexual	5=54
b:< sexualite	5=55
b:< sexually	5=45
b:< she	0=-25 3=-42 6=-28
b:< shop	4=-26
b:< signature	0=-26 2=-40 8=-32
b:< signed	4=45 7=-45
b:< since	3=35 4=40
b:< single	5=-38
b:< sits	0=51
b:< social	0=-33
b:< soeur	1=-64 4=-30
b:< soins	3=-29 4=-64
b:< sold	3=-30 5=-27
b:< solidarity	7=-30
b:< son	0=60 1=-32 4=27 6=-63 8=27
b:< sorti	8=26
b:< sourd	4=25
b:< sous	8=41
b:< souverainiste	0=28
b:< speaks	6=43
b:< speech	4=-41
b:< speechwriter	0=-31
b:< spends	1=31
b:< spent	8=40
b:< sports	4=-43
b:< stage	0=40 4=44 7=29
b:< state	7=-28
b:< staunch	0=89 7=-59
b:< steward	7=-85
b:< stoic	1=-25
b:< stolen	8=-37
b:< stonewall	6=-25
b:< straight	4=-37 8=-26
b:< strict	1=61
b:< student	0=-49 3=-32
b:< studied	2=-31
b:< sud	7=-59
b:< suivi	8=71
b:< suivie	4=48
b:< supported	4=-53
b:< supporter	0=42
b:< surveillance	3=-26
b:< surveillant	0=-30 7=38 8=-55
b:< suspected	4=39
b:< suspendu	0=44 4=-28
b:< swing	5=-53
b:< swinger	5=36
b:< sympathisant	0=31 7=-29
b:< syndic	7=-72
b:< syndicat	7=-122
b:< syndication	7=-79
b:< syndique	7=62
b:< syndrome	2=46 4=-33
b:< tagged	8=27
b:< tailleur	1=-27
b:< taught	1=-69 4=-38 7=-30
b:< taux	3=55 4=49
b:< tells	0=41 4=-36
b:< temoin	8=-32
b:< ten	7=39
b:< test	0=-28 2=26 3=28 4=-50
b:< tests	4=-36
b:< the	0=-31 1=-34 2=-42 3=32
b:< their	2=-43 4=66 5=45 6=-36 8=39
b:< theology	1=-29
b:< theorie	6=-25
b:< these	1=-34 5=-35 6=-36
b:< they	3=53 4=-69 5=80 6=-63
b:< thinks	0=-44 7=46
b:< third	4=-30
b:< three	4=42 8=34
b:< thumb	4=-45
b:< thumbprint	3=47
b:< time	0=-31 4=-36 7=-28 8=-34
b:< tired	4=-38
b:< told	1=-39 4=34 5=-31 6=-41 8=37
b:< took	5=28 6=-47 7=32 8=60
b:< tory	0=49 1=-26 8=-41
b:< tracts	0=-42
b:< trade	7=-40
b:< traducteur	1=-33
b:< trained	8=-40
b:< trait	2=34 4=-37
b:< traitement	4=-63
b:< traiteur	1=-49
b:< transhumanist	1=46 4=-33
b:< translated	0=-27
b:< transmission	2=-65
b:< travail	8=49
b:< travailleur	3=-34 4=55
b:< treasurer	0=38 7=-44
b:< tresorier	0=36 7=42
b:< tresoriere	0=34
b:< trial	8=-64
b:< trisomie	2=35 4=-44
b:< trois	5=-36 8=40
b:< twelve	0=25
b:< twenty	7=30
b:< two	1=-46 2=-35 4=-25 5=-67 6=38 7=-51
b:< typage	2=25
b:< type	2=-26 4=82
b:< un	0=56 1=-78 3=-105 5=-78 6=-35 7=-33 8=-25
b:< under	4=71 8=57
b:< une	0=-26 1=-81 2=-32 4=44 5=-49 6=-61 8=28
b:< union	0=-111 1=-58 2=-25 3=-27 4=-26 5=-45 6=-31 7=30 8=-28
b:< unison	7=49
b:< unite	7=32
b:< united	0=-41
b:< uses	4=67
b:< vaccinated	4=64
b:< vaccination	4=-81
b:< vaccinee	4=65
b:< vaccins	4=43
b:< variant	2=-63
b:< vegan	1=42 5=-27 8=-42
b:< vegane	1=72
b:< vein	3=25
b:< vendeur	0=-25 4=-35 6=-29
b:< vendeuse	1=-34 3=-35
b:< verification	5=-25
b:< vert	4=-31
b:< victime	6=46 8=-62
b:< vie	5=51 6=-48
b:< vierge	5=76 8=-73
b:< vigneron	0=-38
b:< virgin	5=-29
b:< visa	3=-51
b:< visiteuse	4=-57
b:< visits	5=55
b:< vit	2=-35 5=-28 6=-31
b:< voice	3=25 5=-30
b:< voix	0=-51 3=-31
b:< vol	5=-26
b:< volage	5=46
b:< vols	8=-39
b:< volunteer	4=-42
b:< vote	0=-29
b:< votes	0=28
b:< wants	7=39
b:< was	0=44 1=37 5=32
b:< watches	4=-30 5=74
b:< we	3=65 4=-43 5=-35 8=-47
b:< wears	4=26 8=37
b:< wedding	1=-31 6=-41 7=-25
b:< western	7=-35
b:< widower	1=37
b:< will	4=31
b:< won	6=49
b:< worked	1=-29 5=-29
b:< worker	7=25
b:< works	0=-36 3=32 7=-40
b:< would	0=48
b:< wrote	0=-50 1=-46 2=-30 3=-52 5=-57 8=-55
b:< youth	4=-29 5=-30
b:a 2015	0=32
b:a 2020	4=51
b:a 3d	3=42
b:a abandonne	3=-29
b:a angers	1=30
b:a anime	1=-31
b:a appris	4=-27 7=36
b:a arrete	8=74
b:a aucun	4=26 8=-27
b:a aucune	0=35
b:a avoue	5=57
b:a baby	4=67
b:a badge	0=-29 4=-27
b:a bakery	4=-27 6=-27
b:a balanced	2=29 4=-43
b:a bamako	0=43
b:a ban	8=59
b:a bank	3=-26
b:a bati	0=-30
b:a believer	1=31
b:a biometric	3=49
b:a bit	4=33 5=42
b:a blog	7=-36 8=44
b:a blood	3=41
b:a book	0=-54
b:a bookkeeper	1=-32
b:a bordeaux	6=-36
b:a born	2=-41 3=-30
b:a boy	0=79 1=-28 3=-40 4=-33 8=34
b:a boyfriend	5=41 6=-44 8=-38
b:a brest	0=-36 5=-51
b:a broken	4=31
b:a bruxelles	1=49
b:a bus	7=-28
b:a buyer	4=32
b:a car	4=38 6=-26 7=-28
b:a card	0=35 7=-57
b:a carrier	2=49 4=-44
b:a category	8=-44
b:a catholic	1=-33
b:a cause	0=-58 2=39 3=68 4=28 6=33 8=-49
b:a ce	1=63 4=29 7=-49
b:a cede	3=31
b:a celle	3=34
b:a change	5=-46
b:a chaque	0=32
b:a charity	4=-38 8=37
b:a chiffre	3=-29
b:a child	4=83 8=-51
b:a children	4=-33
b:a civil	0=-30
b:a classe	0=-31
b:a clean	4=-73
b:a client	5=85
b:a clinic	2=-46 4=-68
b:a clone	2=-48 8=-26
b:a cochlear	4=43
b:a cold	0=41
b:a colle	0=34
b:a colleague	0=43 1=-32 7=-33
b:a colostomy	4=28
b:a commande	2=59 4=-51 7=-60
b:a committed	1=31
b:a communist	0=70
b:a community	7=-58 8=42
b:a company	4=-43
b:a compare	3=29
b:a concu	8=-32
b:a conduit	3=-28 7=52
b:a conference	7=-25
b:a confie	1=35 5=-26
b:a confirmed	6=67
b:a connu	0=61 5=42 6=-45
b:a consensual	5=69
b:a conservative	0=-76
b:a contractor	0=-79
b:a convenor	7=32
b:a conviction	1=-65 8=59
b:a convinced	0=29 1=65 8=-38
b:a counsellor	4=53
b:a cousin	0=31
b:a credit	7=-26
b:a cree	0=53
b:a crime	1=-48 8=-42
b:a criminal	8=-56
b:a cru	3=-30
b:a dating	5=30
b:a daughter	4=32
b:a day	0=-34 1=-45 2=-40 3=-32 4=68 5=-35 6=-38 7=-43 8=-28
b:a de	1=-25 2=48 4=-37 5=-35
b:a dechire	0=-34 7=32
b:a decouvert	5=41
b:a defendu	0=39 1=-25
b:a defile	0=-36
b:a delegate	7=35
b:a deleguer	7=-49 8=-37
b:a demande	0=-27 1=42 2=-27 3=27 5=-30
b:a demissionne	0=35 1=42 7=-42
b:a democrat	0=41
b:a democratic	7=-52
b:a demonstration	0=-40 8=42
b:a depose	3=35 8=-31
b:a des	0=-38 4=52 5=32 8=-26
b:a desk	1=35 4=54 5=-27
b:a dessine	4=-51 8=-30
b:a deux	0=-33 5=-29
b:a developpe	4=-25
b:a digger	0=53 4=-29 8=-40
b:a dire	0=26 5=27
b:a director	8=64
b:a dirige	7=-36
b:a distance	4=-25 6=-39
b:a dit	0=31 3=-25 5=31 6=55
b:a dna	2=72 8=-73
b:a doctor	4=-41
b:a doctorate	1=43
b:a documentary	7=-27
b:a domicile	8=27
b:a dominant	5=-28
b:a donne	2=62 3=42 5=-30 8=-25
b:a donor	2=43
b:a drink	4=44
b:a droite	0=55 1=-36
b:a drug	8=42
b:a du	0=-45 3=48 4=43
b:a dubai	4=-28
b:a ecope	8=77
b:a ecrit	1=-42 4=-45 5=-26 8=-33
b:a elle	4=-25
b:a empreinte	3=-67
b:a en	0=27 1=-40 4=34
b:a enregistre	3=41
b:a epouse	0=-26 5=-48
b:a ete	0=-31 1=35 3=45
b:a etudie	0=-38
b:a eu	0=-27 3=-28 8=41
b:a evoque	1=49 4=-28
b:a facial	3=-54
b:a fait	0=-40 5=-25 8=34
b:a faith	1=33
b:a fall	4=50
b:a family	0=39 7=-32
b:a faute	5=79 6=-58
b:a fertility	4=-46
b:a fetish	0=-27 5=65
b:a fever	4=-44
b:a fianna	0=49
b:a field	6=-29
b:a fierce	0=42
b:a fight	8=30
b:a figure	0=-28 3=-25 7=25
b:a filme	5=-33 6=-31
b:a fine	0=35 4=-35
b:a fingerprint	3=-75
b:a firm	4=-39 7=-41
b:a flat	4=-45 5=-32 6=44
b:a fleury	8=-27
b:a fling	5=36
b:a fo	7=60
b:a fob	3=29
b:a fonde	7=41
b:a former	0=-43 5=71 6=-35 7=33
b:a freemason	1=58 8=-35
b:a fui	0=88
b:a full	7=51
b:a gagne	0=-31 6=27 8=-38
b:a garde	0=68 4=27
b:a gauche	7=-41
b:a gay	0=-27 6=35
b:a gene	4=-29
b:a genes	0=46 2=-57
b:a genetic	2=34 4=-31
b:a gere	4=-40 5=-55
b:a gift	0=34
b:a girl	6=27
b:a girlfriend	5=46
b:a golf	7=-67
b:a good	1=-33 3=-52 4=-26 7=33
b:a gp	4=-50
b:a green	3=-29 4=-33 7=-35
b:a grin	8=-34
b:a group	0=53 1=-30 4=-45 5=29 7=-28
b:a guard	0=-34
b:a gueret	4=-44
b:a guide	4=54
b:a half	2=31
b:a healthy	2=-37 4=-38
b:a hearing	1=-30
b:a heart	2=-26 4=67
b:a hereditary	2=28
b:a herite	2=-36
b:a hip	4=67
b:a history	4=-40
b:a hospice	6=-29
b:a hospital	1=45 4=-46
b:a housing	7=-37
b:a humanist	1=44
b:a installe	1=-31
b:a jail	8=-48
b:a jamais	2=-50 5=-62 6=69 8=-37
b:a joiner	6=-31
b:a joint	3=35
b:a joke	0=42 1=89 7=-26
b:a joue	6=-67
b:a jour	2=-25 3=-26 4=34
b:a judge	0=-30 8=-26
b:a jury	8=-42
b:a l	1=-44 4=-42 5=-59 6=43
b:a la	0=-78 3=-29 4=-100 5=-28 7=42 8=35
b:a lache	0=29
b:a laisse	3=-32 6=25
b:a later	4=37
b:a law	6=-37
b:a lay	1=-60 5=55
b:a le	0=-25 2=71 4=-26
b:a les	4=58
b:a lesbian	0=-40 4=-33 6=129 8=-41
b:a letter	8=47
b:a liberal	0=-31
b:a lift	4=51
b:a lille	1=49 4=-34 6=43 7=-27
b:a line	8=-27
b:a little	4=36
b:a livre	0=-33 7=-32
b:a local	0=28
b:a lodge	1=82 7=-54
b:a long	5=-47 6=-43
b:a longtemps	5=-46 6=45
b:a lost	8=50
b:a lot	4=25 7=36
b:a love	5=-35
b:a lover	5=50 6=-53
b:a lui	0=-25 5=25 6=27 8=27
b:a lyon	1=-41 6=31
b:a ma	3=37 5=30
b:a macron	3=-30
b:a maga	0=60 5=-29
b:a magazine	4=-25 5=34 6=-38
b:a man	0=-35 1=-30 4=-37 5=-61 6=82 8=62
b:a manager	7=44
b:a married	5=36 6=-27
b:a marxist	0=-30
b:a masonic	1=25
b:a matter	1=46
b:a member	1=49 6=-38 7=64
b:a mene	3=-43 4=-25 7=34
b:a methodist	0=-29
b:a metz	2=-34 4=44 6=-36
b:a mi	1=26
b:a milite	6=50 7=47
b:a mining	6=33
b:a minister	5=54
b:a mis	4=-46 5=60 7=-25
b:a mistress	5=77
b:a monte	0=-56 1=-26 4=-38 5=-28 7=57
b:a month	1=-27
b:a montre	2=39 4=-52
b:a montreuil	0=35 7=-26
b:a mortgage	0=-34 6=-37
b:a mural	0=96 1=-36
b:a museum	0=-27
b:a musical	5=-51
b:a mutation	2=58
b:a nantes	0=-34 6=-26
b:a ne	3=-26
b:a negocie	7=-84
b:a negotiator	7=72
b:a neighbour	5=43
b:a network	6=-25
b:a new	0=-56 4=51
b:a newsletter	0=31
b:a nice	0=-28 1=-29
b:a night	0=-32 8=81
b:a no	0=56
b:a non	1=84
b:a note	0=41 2=30 4=-62
b:a nurse	2=-36 4=28
b:a occupe	0=36
b:a orsay	2=-30
b:a ouvert	8=43
b:a pacifist	1=31 8=-30
b:a paid	0=-34 7=36
b:a paralysed	4=-32
b:a parking	1=-40
b:a parler	2=-30
b:a parraine	0=35 1=25 7=-26
b:a part	5=43
b:a participe	0=41 5=-36
b:a pas	0=41 1=43 2=55 4=-55 6=-44 8=40
b:a passe	0=31 2=37 4=-29 5=-79 8=63
b:a passenger	4=-33 8=-42
b:a paye	1=-32 5=57 8=39
b:a payroll	7=-29
b:a pen	0=29 2=-39 4=64
b:a perdu	1=28 3=-38 4=100 6=-28
b:a philosophy	1=48
b:a phone	3=-34
b:a photograph	5=45
b:a photographie	4=-36
b:a picture	5=42
b:a pilot	4=27 8=-31
b:a pilote	8=-25
b:a pin	3=31
b:a plaide	7=-31 8=43
b:a play	0=-39 4=-45
b:a plus	0=-30 4=-66 5=41 6=-71 8=-39
b:a plusieurs	0=-37 5=100
b:a police	2=26 8=28
b:a porte	0=-26 2=-29 3=34 8=-50
b:a pose	5=53
b:a posting	6=29
b:a preciser	4=-29 6=41
b:a presente	0=-47 5=-31 6=45
b:a preside	0=39
b:a press	8=33
b:a pris	1=-41 3=74 5=25 8=-56
b:a prison	8=-45
b:a prize	5=-36 7=-54
b:a problem	0=41 1=-34 4=52
b:a produit	2=-35
b:a prosthetic	4=38
b:a prostitute	5=26
b:a protest	0=-45 8=30
b:a proteste	0=53 3=26
b:a psychiatrist	4=74
b:a pub	8=26
b:a pupil	5=46
b:a purge	8=35
b:a quaker	1=31
b:a quarante	4=25 6=42
b:a queer	6=49
b:a quinze	2=-34 8=61
b:a quitte	1=63 2=-27 4=-27 5=45 6=29 7=52 8=-27
b:a raconte	6=31
b:a rare	2=40
b:a reading	1=59
b:a realise	0=-39 6=-31
b:a reconnaissance	3=-44
b:a reconnu	3=-33 8=85
b:a reconnue	3=26
b:a recovering	4=71
b:a recu	2=42
b:a redige	2=-30
b:a refait	1=-29
b:a reform	0=42 2=-27
b:a refuse	0=27 1=-51 2=68 4=43
b:a rejoint	0=32 6=43 7=50 8=-25
b:a relationship	6=33
b:a releve	3=37
b:a rencontre	5=28
b:a rennes	2=-26 6=-51
b:a renove	4=-36
b:a represente	7=30
b:a repris	0=-34 4=-35 7=33
b:a residence	8=64
b:a restaure	1=-40
b:a retire	3=-63
b:a retrouve	2=53
b:a reussir	8=-41
b:a rien	5=-37 6=-46 8=-29
b:a risque	4=40
b:a roissy	0=-42 3=26 6=39
b:a row	0=28
b:a sa	0=46 3=72 6=-39
b:a same	5=-68 6=68
b:a scanne	3=40
b:a school	4=-33
b:a servi	0=-46 1=40
b:a ses	0=48 2=27 3=25 4=-40 5=29
b:a sex	4=-28 5=54
b:a sexual	5=44
b:a shipyard	0=-30
b:a shop	3=30 7=57
b:a sick	4=-31
b:a signale	1=-34 3=31
b:a signe	0=29 5=-63 7=-40
b:a slipped	4=32
b:a small	6=36
b:a socialist	0=36 1=-31
b:a society	1=36
b:a soft	0=49 4=-31
b:a son	1=-73 2=55 3=41 4=-40 5=-27 6=-58 8=-40
b:a soutenu	0=49
b:a special	2=-40
b:a speech	4=-33
b:a stammer	4=47
b:a steward	7=-45
b:a stick	4=25
b:a stoic	1=45
b:a straight	6=-72 8=-28
b:a strasbourg	0=33 6=44
b:a student	0=47 4=-31 8=45
b:a sud	7=28
b:a suivi	3=-52 4=-33 6=73 7=-26
b:a summer	3=-44
b:a superb	4=28
b:a supplier	5=49
b:a t	0=38 5=83 6=33 8=-54
b:a table	0=31 6=50
b:a tabloid	4=-34
b:a tag	8=41
b:a talk	1=26
b:a taxi	0=35 3=35 7=-26
b:a teamster	7=49
b:a teenager	8=54
b:a tenu	0=37 4=-44 8=-27
b:a test	4=-27
b:a teste	2=50 3=-31
b:a tetu	4=-30
b:a tire	0=-46 4=-55 8=75
b:a tory	0=62
b:a toujours	1=-50
b:a toulouse	2=-29 6=39
b:a tourne	1=-26 5=26
b:a tours	6=-55
b:a tout	5=-28 7=-58
b:a toute	0=-36 1=40 4=-29 5=50 6=-39
b:a traduit	0=-25 1=-27 6=-39
b:a trainee	4=-45 5=69 8=-64
b:a transmis	1=36 2=-29
b:a travaille	3=44 4=-45
b:a trente	8=-39
b:a trois	0=-38 5=132 6=-76 8=-26
b:a trompe	5=39 6=-29
b:a trouve	2=62 4=-30
b:a typeface	1=-52
b:a un	1=66 3=-26 5=42 6=-37 8=62
b:a une	0=-46 1=29 2=41 3=-35 4=71 5=34 6=-26 7=-27
b:a union	0=-31 1=-30 3=-38 4=-25 7=115
b:a united	0=44
b:a university	0=-39 5=-33
b:a valid	3=-30
b:a valu	5=-39
b:a van	4=-57
b:a vecu	5=37
b:a velo	7=72
b:a vendu	0=-28 1=33 2=-30 4=-48
b:a village	0=-25
b:a virgin	5=81
b:a voile	8=-30
b:a volunteer	0=44 7=59
b:a vote	0=-35 8=-25
b:a vu	0=-27 1=-28 4=-28
b:a vue	0=-30 3=44 4=-96 6=-38 8=53
b:a ward	4=-53
b:a warehouse	0=-27
b:a warm	2=-46 4=51
b:a week	8=-77
b:a weekly	1=41 4=-26
b:a whistle	8=38
b:a wife	8=-27
b:a witness	8=-49
b:a wobbly	7=29
b:a woman	1=-30 4=-54 6=72 8=-25
b:a year	0=-63 4=30 5=36 6=-61 8=-49
b:a young	0=30
b:a zoo	1=30
b:aa and	4=72
b:aadhaar iris	3=35
b:abnormal loads	5=-44
b:about a	4=-26 5=-27 8=44
b:about her	5=44
b:about his	4=-34 5=33 6=26 8=-27
b:about it	0=45 4=70 5=57 8=-57
b:about leave	6=47
b:about sunday	4=-27
b:about the	0=-25 1=-41 6=-26 8=82
b:absence de	4=83
b:absences pour	7=65
b:absente le	4=29
b:abstinente >	4=-53 5=65
b:abstinente par	4=-33 5=32
b:abus de	8=31
b:acas >	0=-25 7=-25
b:acces a	3=38
b:acces par	3=-51
b:access to	4=29
b:accident >	4=-29 5=44
b:accident de	3=-30 4=62 5=-31
b:accident du	4=69
b:accident the	3=31 4=-44 5=30
b:accompagne des	4=-31
b:according to	1=32
b:account of	1=49
b:accountant >	0=-28 1=-43 7=-37
b:accounts >	5=-27
b:accounts of	4=-34
b:accro au	1=-26 4=-47
b:accueil >	6=37
b:accuse de	8=-27
b:accused of	6=-50 8=43
b:acquitte >	8=53
b:across from	7=-42
b:across three	2=-49
b:action >	8=35
b:activated for	3=41
b:active in	0=62 5=31 6=27
b:active trade	7=43
b:activite >	5=-28
b:actors >	3=-30
b:acts for	7=-46
b:actuary >	4=-28
b:added >	6=55
b:addict au	4=-51 5=38
b:addicted to	5=41
b:addicts in	4=40
b:adepte de	1=39
b:adepte du	1=-44 5=77
b:adhere a	1=32
b:adherent d	0=-40 7=29
b:adherent de	0=-31 6=29
b:adherent du	0=27
b:adherer a	7=26
b:adhesion a	0=30
b:adjointe au	0=32
b:adjudant >	8=33
b:administratif >	0=-30
b:admits >	0=-35
b:adoption par	6=-27
b:adults in	4=-26 5=45
b:advises employers	3=-32
b:aeroports >	3=-43
b:affair of	5=-71
b:affair to	5=-33
b:affair with	0=-39 5=58 6=-52 8=-31
b:affaire classee	3=-28 8=-32
b:affaire de	0=30 8=76
b:affaire du	8=-26
b:affaires >	5=56
b:affaires l	6=-27
b:affaires publiques	5=-32
b:affairs of	5=-40
b:affiche >	0=-35 1=33 5=32
b:affiches de	0=-41
b:affiliated to	7=39
b:affray >	8=26
b:afp >	0=-42 8=-32
b:after a	0=-62 1=-30 5=-41
b:after an	5=40 6=-49
b:after her	2=26
b:after reading	1=37
b:after six	4=-27
b:after the	0=-35 2=-31 3=45 4=57 5=-38 7=29
b:after twenty	6=26
b:afternoons >	4=35 6=-37 7=40
b:again >	0=25
b:against good	8=-29
b:against the	0=138 1=-68 2=49 3=-42 4=-27 7=-28 8=-36
b:agde >	5=47
b:age of	4=50
b:agence >	0=-26 4=48 5=47
b:agence d	3=35
b:agence de	0=-26 2=-42 3=-42 4=-25
b:agency >	0=-41 3=-43 8=-27
b:agenda >	0=-31
b:agent >	0=-79 5=-36
b:agent d	0=-30 3=-26
b:agent de	2=-32 3=-38 4=-36
b:agent immobilier	5=-26
b:agnostic as	1=-39
b:agnosticisme technologique	1=-27
b:agnostique >	1=35
b:agnostique tendance	1=50
b:ago >	8=31
b:agreed to	2=26
b:agreement with	7=-37
b:ai deux	5=81 6=28
b:ai ete	4=42 5=-28
b:ai eu	0=-40
b:ai fait	0=-30 1=30
b:ai jamais	0=36 1=-27 8=-31
b:ai milite	0=39 7=-47
b:ai pas	0=-73 3=-46 4=-59 7=57
b:ai perdu	4=26
b:ai quitte	0=77 5=-49 8=-31
b:ai refuse	7=41
b:ai un	2=30 4=26
b:ai vote	7=25
b:aid >	4=-78
b:aide aux	8=-45
b:aids and	4=-28
b:ailleurs >	5=58 6=-39
b:aimait les	6=46
b:aime etre	4=-34 5=43
b:aime la	1=-28
b:aime les	0=-32 5=-57
b:aime pas	6=71
b:aime que	6=61
b:aime un	6=42
b:aiment >	6=27
b:airline s	2=48 4=-37
b:album >	4=-50 8=-33
b:alcool >	4=-45 8=82
b:alcoolemie >	4=-31 8=54
b:alike >	0=-25
b:alimentaire >	2=-27
b:all >	0=30 4=-31
b:all its	1=31
b:all of	7=37
b:all over	3=-46
b:all parties	0=-40
b:all sides	0=-31
b:all things	4=26 8=44
b:allergic to	2=-36 5=-43
b:allergique aux	4=28 7=-27
b:allergy >	4=47 5=-27 7=-36
b:alliance party	0=33
b:ally of	6=-26
b:alone >	0=49 4=-27
b:along with	2=44
b:alpha 1	2=37
b:alsace >	0=56 4=-37
b:alternee >	5=-31
b:altruisme efficace	0=-28
b:always been	4=-35
b:alzheimer precoce	2=50 4=-49
b:am a	5=-61
b:am against	0=-43 1=72 8=-25
b:amant a	5=33
b:amant au	0=-27 5=50
b:ambassade >	3=56
b:america ohio	0=48
b:americaine >	2=57 3=-40 6=-35
b:ames was	5=-41 8=39
b:ami >	1=66 4=-30 6=49
b:ami de	6=-50
b:ami luc	6=39
b:amie >	6=90
b:amoureux de	6=-38
b:amuse >	3=42
b:amyotrophie spinale	2=41
b:an >	1=-34 6=-44
b:an accountant	0=-25 6=-32
b:an affair	0=-27 5=56 6=-47
b:an agnostic	5=-28
b:an anonymous	8=26
b:an anthroposophist	1=43
b:an anti	1=47
b:an arrangement	5=71
b:an atheist	0=-40 1=76
b:an award	6=41
b:an dernier	0=-52 4=36 6=36
b:an editor	4=-32
b:an election	0=25
b:an engineer	1=30
b:an epipen	2=-43 4=57
b:an ex	5=26
b:an hour	4=48
b:an independent	4=-37 7=-38
b:an inmate	8=52
b:an insulin	2=-35
b:an insurer	4=-30 5=-27
b:an interpreter	4=64
b:an lgbt	0=-28 6=-34
b:an occupational	4=-25
b:an office	0=47 4=27
b:an old	0=74 1=-39 8=51
b:an open	1=-35 5=65
b:an organiser	0=36
b:an passe	5=-46
b:an unbeliever	1=36
b:analyse d	3=-57
b:analysis >	3=-41
b:analyste >	8=-30
b:ancien >	7=47
b:ancien associe	5=-25 6=56
b:ancien chef	0=-26
b:ancien collegue	1=63 5=-32
b:ancien de	0=25
b:ancien detenu	0=-37 8=80
b:ancien employeur	5=36 8=-39
b:ancien patron	4=58 8=-37
b:ancien secretaire	0=50
b:ancien superieur	6=55
b:ancienne >	5=30
b:ancienne collegue	1=-37
b:ancienne responsable	7=43
b:and a	1=-63 2=-27 3=-55 4=-25 6=-27 8=25
b:and an	8=-25
b:and anti	0=49
b:and anxiety	4=-51
b:and asked	4=40 7=-38
b:and asks	1=25 4=71 7=-50
b:and believes	0=-37 1=63
b:and brother	8=43
b:and by	0=62 1=-45 8=-28
b:and calls	1=48
b:and can	1=-28
b:and doesn	0=47 1=-39 5=-33
b:and doubled	2=-32
b:and eats	0=-37 1=30
b:and face	3=33
b:and finds	1=54 4=-38
b:and found	8=40
b:and funerals	1=-40
b:and goes	2=-36 4=61
b:and got	0=-52 4=-38 8=41
b:and happy	0=-31 1=46
b:and has	6=-66 8=-26
b:and hasn	0=-37
b:and have	1=37
b:and he	1=32 2=45 4=-87 6=-29 8=50
b:and helped	8=-32
b:and her	0=26 1=54 2=-30 3=45 5=-66 7=-33
b:and his	1=-45 2=27 8=-66
b:and i	2=-27 4=30 5=-34 7=-27
b:and is	0=47 1=43 4=63 5=33 6=55
b:and it	1=-36 4=25
b:and its	0=-34 6=27 7=-26
b:and joined	4=52
b:and kept	0=34 2=54 8=-33
b:and later	2=56
b:and led	7=34
b:and left	0=-94 5=60 6=-46 7=-28
b:and let	0=-33 3=25 4=-33 8=58
b:and likes	5=47
b:and lives	1=54 5=-25
b:and lost	0=68 3=-32 8=-50
b:and married	5=-36 6=58
b:and means	1=27
b:and moved	0=48
b:and needs	2=-53 4=58
b:and never	1=-30 5=-25 8=-31
b:and no	7=-30
b:and now	0=49 4=-53 8=-29
b:and on	0=-92
b:and only	2=27
b:and open	4=73
b:and other	6=-44
b:and out	4=52
b:and paid	8=33
b:and proud	6=29 7=52
b:and public	4=-26
b:and retrained	3=-31 4=78
b:and safety	7=43
b:and says	4=-60
b:and she	2=-39 4=29 6=45
b:and sits	7=-37
b:and so	2=51 4=-38
b:and sold	5=40
b:and stayed	8=37
b:and still	1=28
b:and talks	4=67
b:and temper	1=36
b:and that	0=72 1=40 4=25 7=-38 8=-27
b:and the	1=-64 3=-52 4=-75 6=50 7=-51
b:and their	2=-27 4=-40 5=-36
b:and then	3=-27
b:and they	5=-35
b:and through	0=42 7=33
b:and tired	4=-67 6=32
b:and told	0=61 2=-25 4=-53
b:and trained	8=45
b:and two	4=35 6=-32
b:and wants	5=-25 7=-27
b:and was	1=-32 7=56 8=54
b:and wife	6=-71 7=30
b:and won	4=41 6=-31 7=-39
b:and works	1=28
b:and would	2=-38 4=-40
b:and wrote	1=-26
b:angers >	1=43
b:animal est	1=42
b:animaliste >	0=46 1=-31
b:animatrice >	0=-48 1=-41 4=-36
b:animaux par	1=41
b:animaux pour	1=42
b:anime le	7=67
b:anime les	1=31
b:anime un	8=37
b:anime une	0=-35
b:anne >	4=29
b:anne hidalgo	0=61 5=-30
b:annecy >	6=-42
b:annee >	0=-28
b:anomalie du	2=55
b:anomalie genetique	2=29
b:anonyme >	4=-30 5=29
b:anonymous caller	5=26
b:anonymous note	6=-26
b:another >	1=34 7=-28 8=-27
b:another man	5=-67 6=80
b:another woman	0=-29 6=35
b:ans >	0=-41 2=-54 3=-33 6=35 7=-33 8=43
b:ans a	0=50 1=-38 4=-27 5=-31 7=-39 8=-25
b:ans avec	5=-41 6=43
b:ans de	1=-41 8=33
b:ans elle	4=28 5=25
b:ans en	5=-35
b:ans et	4=33
b:ans il	0=31 1=59 5=-30
b:ans qu	0=-43 6=35
b:answers to	6=-51
b:antecedents judiciaires	2=-37 8=57
b:anthroposophist >	1=49
b:antidepresseurs depuis	4=30
b:antispeciste elle	1=30
b:any more	4=38 5=-34
b:any party	0=53
b:anyone for	2=71 4=-46
b:anything >	8=39
b:anything else	0=-32 4=-40 6=-25
b:apparently he	0=-26 2=27 4=38 6=-27 8=-56
b:apparently on	4=60
b:apparently she	4=-36
b:apparently the	4=-25 8=-27
b:appartement >	5=28
b:appartenu a	0=25 8=-53
b:appartient a	1=84 2=45 4=-37
b:appel >	5=-32
b:appelle a	0=40
b:applicant >	3=47
b:applicant had	8=26
b:applicant has	7=-25
b:applicant is	0=54 1=45 3=-25 7=-44
b:applicant objects	1=43
b:applicant s	3=41 5=-31
b:applicant sold	3=-26 4=-33
b:applicant was	0=-45 1=38 6=-26
b:appointed by	0=-36 7=29
b:appris a	4=-26 6=28 7=52
b:approcher son	6=-30 8=40
b:appui >	0=44 2=62 4=-29
b:apres avoir	0=47
b:apres des	5=27 8=45
b:apres l	5=64
b:apres la	2=-30 4=-27
b:apres le	1=34 2=51 4=-52 5=-53 6=29 8=37
b:apres sa	7=34
b:apres ses	0=30
b:apres son	1=-33 3=69 8=-45
b:apres un	0=-29 5=-26
b:apres une	0=-38 3=-43 5=74 6=40 7=-33
b:april >	4=38
b:apte >	4=79
b:apte au	4=-48
b:apte sans	4=47
b:architect >	1=-38
b:archive >	1=63 4=-28
b:are all	3=-37
b:are both	2=31 4=-32 7=27
b:are hard	0=41
b:are his	0=-46 8=-60
b:are in	5=-49 8=33
b:are not	1=30 4=-30
b:are on	3=70 8=-35
b:are the	1=-51 4=47
b:are what	0=-29 1=32 4=-27
b:area manager	0=-28
b:arles >	5=-29
b:army >	5=-30
b:arrest in	2=58
b:arrested in	8=36
b:arrested the	8=-42
b:arret >	8=-38
b:arret de	4=25
b:arret maladie	4=30
b:arrete de	4=88 8=-48
b:arrets de	4=-25 8=-27
b:arrivee >	1=-40
b:arrondissement groupe	0=49
b:arson >	8=40
b:arte >	5=-31
b:arts degree	0=-30
b:as a	0=48 1=-38 3=-28 4=27 5=-49 8=35
b:as an	1=73 3=-32 4=-38 5=-49 6=-38 8=-34
b:as branch	0=-38
b:as buyer	6=-51
b:as centre	0=64
b:as far	1=29 4=-48
b:as he	4=-33 5=-36 6=29 7=-47 8=34
b:as his	1=53 3=32 4=-45 7=-38
b:as hr	6=-57 7=-39
b:as i	1=28
b:as its	1=-58
b:as one	0=41 3=-38 4=-30 6=34
b:as plant	7=-42
b:as secular	1=-42
b:as she	2=-35 4=66 7=-34 8=-45
b:as the	0=-34 3=41 5=41
b:as ward	4=-33 7=-30
b:asexual and	4=-30
b:asexuel il	6=44
b:asexuelle >	6=-69
b:asie >	1=-41 5=-29
b:ask >	2=-29 4=40 5=44
b:asked >	4=53
b:asked about	0=-46 1=26 4=-25 5=-38 8=67
b:asked for	3=84 5=52 8=-45
b:asked not	6=-27
b:asked that	4=-35
b:asked to	0=-30 3=-61 4=47
b:asked why	0=27 1=-29
b:asking >	3=34
b:asks >	1=-63 5=71
b:asks for	0=-30 1=48 5=-63
b:assemblee nationale	0=-36
b:assigne a	8=52
b:assistant >	2=-34 6=-36 8=-25
b:assistant de	8=-30
b:assistante >	5=-36 6=35
b:assistante d	8=-29
b:assistante dentaire	4=-27
b:assistante du	0=-32
b:association >	1=-29 5=-42 8=-28
b:association d	0=-28
b:association des	7=-42
b:associe >	6=35
b:associe et	8=26
b:associes >	0=-30 5=-39
b:associes a	5=79 6=-67
b:assume il	1=26
b:assure t	5=-56 8=62
b:assure un	0=-35 1=55
b:assured us	0=35
b:assureur >	0=-27 2=-52 8=-31
b:asthma inhalers	4=-50
b:asthmatique donc	4=31
b:at a	1=-44 2=-64 3=-53 4=-96 6=-74 7=-41
b:at all	1=66
b:at an	4=-25 7=-26
b:at every	1=-39 5=51
b:at fifty	6=34
b:at forty	4=66 5=49
b:at heart	4=-37
b:at heathrow	0=-29
b:at her	1=62 4=-56 7=43
b:at his	3=46 4=25 5=29 6=34
b:at hmp	8=-60
b:at home	4=-35
b:at king	1=-31
b:at lunch	5=51
b:at night	3=-32 4=41 7=-47
b:at nineteen	8=29
b:at school	4=-44 6=30
b:at ten	4=68 8=-33
b:at the	1=-65 3=33 4=-31 7=41 8=-50
b:at thirty	4=43
b:at twickenham	7=-29
b:at unison	7=-40
b:at weekends	4=-39 5=49
b:at work	1=-26 2=44 6=60 8=-32
b:atelier >	0=35 1=-55 7=38
b:atelier de	3=-28
b:atelier qu	0=-36
b:ateliers >	0=-35
b:athee >	1=75
b:athee a	1=26
b:athee et	1=-51 3=-26
b:athees >	1=55
b:atheism >	1=-59
b:atheisme au	1=-31
b:atheist >	1=71
b:atheist and	0=-27 1=28
b:atheist as	1=28 4=-34
b:atheist since	1=36
b:athlete s	2=35
b:atlanta >	0=59
b:attache de	5=-31
b:attached >	2=-28 3=43 4=-32
b:atteint d	3=-40 4=-54
b:atteint de	4=35
b:atteinte de	0=-33 4=40
b:attend les	5=-25
b:attend son	8=70
b:attend un	5=-35 6=-29
b:attendent un	6=40
b:attendre >	0=-29
b:attends a	1=47 4=-26
b:attracted to	6=41
b:au 1er	0=-25
b:au bulletin	0=-55 8=55
b:au bureau	0=-33 1=-35 5=51
b:au canada	7=-42
b:au cancer	4=-26
b:au centre	3=58
b:au chu	2=-33
b:au clavier	4=34 8=-25
b:au client	6=39
b:au club	7=-31
b:au comite	3=-27 7=50
b:au commissariat	8=53
b:au congres	7=35
b:au conseil	1=-49 5=-58 7=37
b:au cse	0=-28 3=35
b:au dejeuner	2=-27 8=-26
b:au depot	8=68
b:au dossier	2=48 3=53 8=39
b:au droit	1=60 6=-28
b:au faed	8=-37
b:au fichier	8=-38
b:au fijais	8=63
b:au genou	4=66
b:au grand	1=69
b:au groupe	5=50
b:au lecteur	3=-30
b:au lit	4=84 5=-49
b:au lycee	5=-27
b:au maire	0=39
b:au marche	0=48 4=80 5=30
b:au mariage	0=-36 6=-53
b:au nom	7=46
b:au pair	5=81 6=-72
b:au parlement	0=-34
b:au parti	0=31 7=-38
b:au pcf	0=70 5=-27 7=-52
b:au piquet	7=49
b:au planning	1=30
b:au port	3=68
b:au poste	4=-79 5=-63 8=66
b:au pouvoir	0=55 3=-26
b:au premier	0=29 3=-34
b:au printemps	4=-36 6=39
b:au ps	0=85 7=-39
b:au quebec	8=-29
b:au regime	0=51 4=-55
b:au revers	1=36
b:au sein	4=-26 5=29
b:au seminaire	5=31
b:au senat	0=-51
b:au sens	1=69 4=-34 6=46 8=-35
b:au sexe	4=-44 5=93
b:au sfa	7=32
b:au siege	0=-33 7=-39
b:au snes	0=-43 7=56
b:au syndicat	0=-46 7=43
b:au theatre	5=-34 6=-67
b:au travail	4=38 5=-25 8=-34
b:au tribunal	8=-51
b:auberge >	6=46
b:aucun dieu	0=-28 1=29
b:aucun engagement	0=52
b:aucun rapport	4=-27
b:aucune donnee	3=53
b:aucune gene	2=-37 4=33
b:aucune mention	0=-53 8=32
b:aucune opinion	0=41
b:audience >	8=-26
b:audiologists >	4=-42
b:audit >	5=-29
b:audited the	7=-32
b:auditeur >	4=-38
b:aujourd hui	1=39
b:aupres de	0=-26 4=-34 5=-29 6=25 8=47
b:aupres des	7=-35
b:aurait couche	5=50
b:aussi >	1=-43 2=39 4=39 5=-43
b:aussi le	0=-30
b:authentification >	3=25
b:authentification forte	3=-35
b:authentification vocale	3=37
b:authentifiee par	0=-60 3=30
b:authentifier >	3=38
b:autism spectrum	4=27
b:autistes >	4=-52
b:auto immune	4=25
b:automatique >	8=-41
b:autre >	0=28 5=27 6=-39
b:autre bord	0=-37 1=-45 6=62
b:autrice >	6=26 8=-30
b:aux blocages	0=44
b:aux elections	0=-51 7=45
b:aux etats	0=-33 2=26
b:aux europeennes	0=25
b:aux grilles	0=49
b:aux jeunes	5=-45 8=26
b:aux legislatives	1=-25
b:aux modes	4=-51
b:aux municipales	7=-37
b:aux prud	6=33
b:aux republicains	0=51 7=-47
b:aux reunions	0=-39 1=-31 4=-78 7=52
b:aux victimes	8=-51
b:available from	7=25
b:avant bras	6=31
b:avant de	3=-31 6=41
b:avant l	5=-37 8=-38
b:avant la	3=44 4=-34
b:avec des	0=-28 3=35 6=31
b:avec deux	5=39 6=-75
b:avec l	3=73 6=-38
b:avec la	3=29 5=103 6=-55 7=-80 8=-44
b:avec le	0=30 5=70
b:avec les	0=32 4=-40 7=-75
b:avec macron	0=41
b:avec mon	6=29
b:avec qui	2=-35 6=75
b:avec sa	1=-27 4=-87 5=-26 7=-25 8=-39
b:avec ses	0=-50 3=-32 4=-38 5=-75 6=-62 8=-26
b:avec son	0=-59 1=-47 3=60 7=-46 8=-32
b:avec sursis	8=56
b:avec tout	7=35
b:avec trois	5=81
b:avec un	0=-78 1=-54 6=58 7=-27 8=-43
b:avec une	0=-36 3=-30 4=66 5=58 6=70 8=-48
b:aventure avec	5=70
b:aventure entrepreneuriale	5=-41
b:aventure humaine	5=-30
b:aventures en	5=-44
b:avignon >	5=-31
b:avion >	2=42
b:avocat de	5=-39
b:avocate >	6=-29 7=-27
b:avoir des	0=-27 1=45 8=-27
b:avoir eu	5=36
b:avoir manifeste	4=-28
b:avowed nihilist	1=35
b:avril >	5=-43 8=51
b:ayn rand	1=70
b:b >	1=43 3=26
b:b2v et	4=-51
b:baby in	4=65
b:bac >	8=48
b:back end	5=-36
b:back on	4=30
b:back to	0=31 6=-31
b:badge >	0=-86 3=50 6=54
b:badge sans	3=30
b:badgeuses a	3=-32
b:bae >	1=40
b:bagarre >	8=28
b:bail >	8=-41
b:bail in	8=34
b:bakery >	0=50
b:ballot >	0=67 7=-56
b:bamako >	0=54 3=30 4=28
b:ban >	8=40
b:bank >	3=-55 6=-35 8=-59
b:bank and	8=36
b:bank s	3=26
b:banned from	8=72
b:banque >	8=-25
b:bapteme >	1=49
b:bar >	5=32
b:bar gay	6=-88
b:bar in	6=-38
b:bar manager	6=-30
b:barman >	1=-32
b:barre a	0=-56
b:barred from	8=48
b:bars gays	5=-48 6=76
b:bas de	2=49
b:base de	3=28
b:base du	3=62
b:basque >	0=-26
b:batiment >	4=-28 7=-53 8=-29
b:be >	6=35
b:be a	0=62 1=-46 4=-40
b:be asked	3=-48
b:be home	4=-54
b:beau frere	1=-51
b:beaucoup >	3=28
b:became an	1=34
b:because he	1=-28
b:because i	0=-34 6=34
b:because of	0=32 1=-32 2=-30 3=63 4=53
b:because she	0=68 1=-47 4=-42
b:because the	0=-43 3=30
b:bed the	5=43
b:bed with	5=-30 6=31
b:beds >	4=-27
b:been a	6=56 8=-43
b:been an	0=51 4=-50
b:been clean	4=72
b:been convicted	8=36
b:been faithful	4=-25 5=51 6=-35
b:been in	4=47 8=61
b:been intimate	4=-25 5=63
b:been married	5=-30 6=-37
b:been on	0=40
b:been the	4=-30
b:been to	1=33 8=26
b:bees >	6=-71
b:before lunch	4=49
b:before she	0=-25 8=-50
b:behalf of	7=-37
b:being a	1=30
b:being asked	4=-41 6=37
b:being gay	6=25
b:being treated	4=26
b:belgique >	0=52
b:believe in	4=-32
b:believer >	1=28
b:believer in	1=-39
b:believes in	1=25 4=-25 8=-26
b:believes that	8=-33
b:belle mere	6=-41
b:belonging to	1=-38 8=-34
b:belongs to	1=33 7=43
b:bench >	4=-26
b:beneficiaire de	4=31
b:benefit fraud	8=-26
b:benevole a	0=-41
b:benevole d	0=-29 8=-36
b:benevole de	0=62
b:berlin >	0=-28
b:bernie sanders	0=46 8=-29
b:best in	6=-39
b:best sense	0=-51
b:better than	0=-29 4=41
b:between a	7=-33
b:bi >	5=-50 6=30
b:bi et	4=-41 6=77
b:bi precise	6=41
b:bi qlik	6=-62
b:bi weekly	6=-34
b:bible he	1=76
b:bicycles >	3=-25
b:bien >	0=-26 1=63 3=-30 6=-36 8=-34
b:bien dans	4=-43 6=70
b:bien etre	1=-30 5=-40
b:bien fait	4=-49
b:bien suivie	4=28
b:biens sociaux	8=31
b:bill of	4=-50
b:bio >	6=54 7=-35
b:biographie de	0=-41
b:biometric passport	3=-32
b:biometric residence	3=-31
b:biometrie a	3=-31
b:biometrie et	0=-25 3=27
b:biometrie forestiere	3=-26
b:bisexual >	6=49
b:bisexual and	6=48
b:bit of	0=26 5=43
b:black lives	0=45
b:blacklisted in	7=33
b:blanc >	0=28
b:blind pupils	4=30
b:blind to	4=-67
b:blind which	4=46
b:blocages de	0=37
b:blog >	0=57 2=51 5=41 8=36
b:blog a	5=42
b:blog on	0=-28 7=-38
b:blogs about	5=25 8=-26
b:blood and	3=-35
b:blood sugar	4=66
b:board >	8=-33
b:board as	0=30
b:boasts of	5=46
b:boit plus	4=79
b:boite >	4=-65 5=39 6=30
b:boite de	4=-25
b:bone he	0=26 8=-37
b:bonne table	3=-43
b:book >	3=-33
b:book on	0=-65
b:bookkeeper >	8=-29
b:bord >	0=-48 1=-43 5=-26 6=55
b:bordeaux >	1=43 6=-36
b:bords >	0=33
b:born with	2=82 4=32 5=-45
b:bornes a	3=-59
b:bornes parafe	3=-29
b:boss >	0=-42 1=-31 2=-40 5=36
b:boss in	0=-26
b:boss s	8=38
b:both >	6=-28
b:both hands	3=59 5=-29
b:both of	3=26 5=43
b:both parents	2=40
b:both unite	7=45
b:bouffeur de	1=39 4=-48
b:boulangerie >	6=-31
b:bound over	8=50
b:boutique >	3=-34
b:box >	1=29
b:boy >	0=49
b:boyfriend >	5=37
b:boyfriend on	6=30
b:boys >	5=-35 6=25
b:bracelet electronique	8=75
b:braille >	4=-28
b:branch >	0=-61 7=45
b:branch at	7=58
b:branch chair	0=-62 7=57
b:branch manager	7=-75
b:branch of	0=55 7=-33
b:branch secretary	0=-50
b:brand >	2=-25 4=-25
b:bras >	4=38 6=32
b:bras droit	4=-59
b:brca mutation	2=33
b:break in	3=38
b:breast cancer	4=49
b:brest >	2=-28 5=-57 6=-61
b:breton il	0=37
b:brigade votes	0=-71
b:brigades union	0=-29 7=29
b:bright has	1=-44 4=48
b:brighton >	4=-31 5=-27 6=29
b:brighton pride	6=-28
b:bristol >	6=-35
b:britain in	0=57
b:broadcaster >	7=-30
b:broke his	8=62
b:brother are	7=-28 8=48
b:brother in	7=26
b:brother is	1=42 7=-56 8=37
b:brother s	7=-30
b:brought her	7=45
b:brought up	1=86
b:bruno >	6=-39
b:brussels office	0=72 1=-26
b:bruxelles >	1=47 2=-34 6=27
b:budget >	6=-35
b:buffalo >	7=42
b:built a	4=-25
b:bulletin n	0=-40 8=36
b:bumper sticker	1=36
b:bureau >	1=-31 2=30 5=44 7=-83
b:bureau d	0=-55 1=-31 5=-33 6=60
b:bureau de	0=29 7=45
b:bureaux de	0=-26
b:burn out	4=47 8=-25
b:bus >	8=-36
b:business >	1=-29 7=34
b:business partner	6=-44
b:but did	4=26
b:but he	8=26
b:but keeps	7=26
b:but she	4=49
b:buvette >	0=-50
b:buyer >	5=-26
b:by >	4=-25 5=-25
b:by a	1=-34 2=-34 4=-48 7=-25
b:by and	0=-45 7=26
b:by choice	2=33 5=58
b:by conviction	0=66 1=25 8=-73
b:by day	0=44
b:by eight	1=-35 8=48
b:by face	3=38
b:by facial	3=46
b:by half	4=-52
b:by her	0=-60 1=-36 2=-46 4=51 5=-41 8=-56
b:by his	2=42 3=26 8=-34
b:by mistake	2=38
b:by night	0=38
b:by one	7=-34
b:by six	4=-41 5=-46 6=40
b:by the	0=-75 1=38 2=54 4=53 5=-35 8=39
b:by trade	1=-29
b:by video	4=90 8=-44
b:by your	3=28
b:c est	0=-35 4=-50
b:c etait	5=26
b:cabaret >	8=-25
b:cabin crew	5=-29
b:cache pas	0=49 1=35 3=-47 5=-62
b:cache qu	5=-83 6=40
b:cache ses	5=-49 6=41
b:cadre >	0=-34 7=30
b:cadre de	4=-42
b:cadres >	0=-40
b:caf >	7=-25
b:cafe >	0=26 6=30
b:cafe in	5=-40
b:caisse >	2=-51
b:caisse de	1=-28 3=36 7=-32
b:cakes >	8=-30
b:calendar >	4=28
b:call >	5=-25 8=-29
b:call centre	0=-26
b:called the	0=-26
b:caller >	6=-41
b:calls her	2=-34 6=61 7=35
b:calls him	0=52
b:calls himself	1=35
b:calls his	0=33 7=-42
b:calls it	0=-39 2=-28
b:calme >	5=-57
b:came >	4=-57
b:came back	2=38 3=-29 6=-30 8=33
b:came out	0=-56 6=65 7=-28
b:came to	8=25
b:came up	1=-25
b:camera a	3=43
b:cameras >	3=-38
b:campagne >	6=66
b:campagne d	0=35
b:campagne de	0=45 1=-31 6=-37 7=-26 8=-25
b:campagne pour	2=-27
b:campaign >	0=36
b:campaigned against	0=33
b:campaigned for	1=55
b:campaigns for	4=-28
b:can start	4=-73
b:can t	1=-38 2=-33 3=42 4=78 5=-70 7=-30
b:canada >	7=-45
b:cancer >	4=36
b:cancer and	4=-37
b:candidat >	3=51 8=-42
b:candidat a	0=-62 2=-29 5=67 7=28
b:candidat aurait	2=27 5=-47 6=51
b:candidat est	0=-42 1=-50 3=-29 4=-47 5=-28 6=-37 7=-55 8=51
b:candidat fait	0=31
b:candidat figure	0=28 3=-28
b:candidat gere	6=-29
b:candidat ne	1=52
b:candidat retenu	3=-33
b:candidat s	0=34 5=-38 6=36
b:candidate >	3=55 4=54 5=-26 6=39 8=43
b:candidate a	0=-28 3=30 4=-33 5=26 7=36 8=78
b:candidate built	4=-34
b:candidate disclosed	1=-32 4=28 8=44
b:candidate dit	3=29
b:candidate est	0=36 2=28 4=-30 5=38 8=-34
b:candidate et	2=-32 4=-68 5=-30 6=70
b:candidate etait	0=-31
b:candidate habite	6=-32
b:candidate had	4=48
b:candidate has	1=-39 2=-47 3=-39 4=43 5=-30
b:candidate in	7=-32
b:candidate is	0=-43 1=-55 4=48
b:candidate left	0=-54 1=48
b:candidate lives	1=25 3=-35
b:candidate n	1=67
b:candidate runs	4=-33 5=38
b:candidate s	0=-30 1=30 2=29 5=-42 6=-49
b:candidate said	6=42
b:candidate se	4=31 6=-72
b:candidate vit	5=86 6=-59 8=-39
b:candidate was	0=57 5=27 6=31 8=35
b:candidature d	6=66
b:canteen >	0=37
b:canteen and	0=-50
b:cantine >	0=32 3=-27
b:cantine du	3=38
b:cap >	8=27
b:cap d	5=25
b:captain >	0=30
b:capteur d	3=-26
b:capteurs d	3=-47
b:captured on	3=39 4=-28
b:car >	0=-47 6=44
b:card >	3=29 4=-38
b:card carrying	0=36 7=-28
b:card holder	3=-27
b:card in	0=-31 7=56
b:card over	0=67 7=-55
b:card payments	8=-37
b:cardiaque >	3=-27 4=46
b:cardiologie >	4=-44
b:care >	4=-65 6=33
b:cared for	4=-53
b:carer >	1=35
b:cares for	4=36
b:carnet de	4=33
b:carrier >	2=38 4=-31
b:carrier for	2=33
b:carrier of	2=51 4=-35 6=-25
b:carriers of	2=48 4=-36
b:carries a	0=38 4=29
b:carries an	2=-86 4=100
b:carries brca2	2=29 4=-37
b:carries the	2=70 4=-46
b:carries town	2=-40 3=-26
b:carry the	2=63 4=-34
b:carte >	0=-36 7=33
b:carte a	0=-65 7=44
b:carte aux	0=57 7=-47
b:carte cgt	0=-30 7=38
b:carte d	0=63 1=-26
b:carte de	0=-57 7=42
b:carte du	0=33 7=32
b:caryotype 47	2=26
b:caryotype normal	0=-27
b:case >	3=-30
b:case worker	8=-28
b:cash flow	2=-29
b:casier >	8=73
b:casier a	8=-62
b:casier judiciaire	5=-29
b:casier vierge	5=-62
b:casino >	0=-28 3=69
b:catalogue d	4=-26
b:catered for	1=-26
b:caterer >	7=-34
b:catholic and	1=-44
b:caught with	5=-38 8=46
b:cause d	3=84 8=-46
b:cause dans	0=-52 8=66
b:cause de	0=-60 2=29 4=27 6=38
b:cause du	0=-51 3=-27
b:cause kurde	0=58
b:caution for	8=33
b:cdd >	1=-54
b:cdi >	7=-33
b:ce poste	1=28 3=-34
b:ce qu	0=-29 1=80 7=-54 8=-25
b:ce que	0=41 1=-53 7=-31
b:ce qui	0=33 5=-49 7=-50
b:cela >	8=39
b:cela ne	3=-30 5=-48 6=46
b:celibataire geographique	5=-48
b:celibataire sans	5=-32
b:celibate by	5=31
b:cell >	2=46 4=-41
b:cell after	8=52
b:cell trait	2=36 4=-35
b:cellar >	5=44
b:cellule de	0=-33 8=51
b:center >	7=67
b:centrale >	5=-29
b:centre >	0=-27 4=-29
b:centre de	0=-83 7=-32
b:centre droit	0=37
b:centre lgbt	0=-29
b:centre right	0=69
b:centre s	3=46
b:centre vfs	3=27
b:cercle sur	0=51
b:certificate of	8=54
b:cesse de	1=44 4=-44
b:cfdt >	0=-51 1=-31 3=-28 7=64
b:cfdt cadres	7=65
b:cfdt depuis	0=-30
b:cfe cgc	0=-59 7=51
b:cftc >	0=-25 7=72
b:cftc au	0=-29 7=75
b:cftr delta	4=-30
b:cgc en	0=-31
b:cgt >	0=-61 7=58
b:cgt de	7=54
b:chain in	4=-26
b:chaine >	0=-36 1=33
b:chaine d	0=-44
b:chair >	0=65 8=-28
b:chair of	0=-75 7=32
b:chaired the	0=-51
b:change de	0=-29 1=28 5=83
b:changer de	5=32
b:channel 4	7=-43
b:chante a	1=-57
b:chapel >	7=49
b:chaplain >	8=-38
b:chapter of	1=50
b:chaque matin	3=57 4=-46 5=-38
b:chaque nuit	4=-45
b:chaque scrutin	0=47 1=-46
b:charge >	8=37
b:charge de	8=-25
b:charge of	2=-49
b:chargee d	6=-26
b:chargee de	0=-27 2=-37 5=-39 6=45
b:charges lourdes	2=-31
b:charity that	8=28
b:chasse >	0=-39 1=53 4=53
b:chaste depuis	5=31
b:chauffeur a	4=59
b:cheated on	5=70
b:check off	7=31
b:cheese start	1=-29
b:chef >	1=-78 4=-41 5=37 8=-48
b:chef d	1=54
b:chef de	0=40 1=-29 3=-31 6=-74 8=-43
b:chef vegan	8=-46
b:cheffe de	4=32
b:chemotherapy >	4=31
b:cheques >	8=53
b:cherche a	5=-37 6=-56
b:cherche des	5=-29
b:cherche un	0=44 1=-47 5=-31
b:cherchent un	6=48
b:cherchent une	0=-36
b:cherchons a	6=52
b:chez elle	4=55 5=47
b:chez idemia	3=-47
b:chez l	1=-48
b:chez le	2=-29 3=40 4=28
b:chez les	0=49 6=-46 8=-32
b:chez lui	0=32 1=-37 6=-25
b:chez nous	6=-31 7=40
b:chez sa	1=-49 4=-37
b:chez son	3=51 4=-46 6=53
b:chez thales	1=35
b:chez un	1=-54 6=-43
b:chief of	0=31
b:chiens >	6=32
b:chiffre >	6=-33
b:children >	4=-31
b:children and	6=-36
b:children s	4=-39
b:chip photo	3=30 5=-34
b:choice >	2=34 5=48
b:choir >	0=-28 6=35
b:choix >	1=-40 4=-49 5=74 6=-66
b:christmas do	5=45
b:chromosome 22	2=29
b:chronique >	4=-40 6=40
b:chu >	2=-44
b:church >	0=-48 1=-34
b:church for	1=-38 6=75
b:churches >	1=31
b:churchwarden >	0=30
b:circule sur	5=30
b:civil >	1=25 8=-26
b:civil partner	6=38
b:civil servant	0=-28
b:civil service	0=63 7=-30
b:civil union	7=-35
b:claims handler	4=-28
b:claire mariee	2=-26 6=25
b:claire vit	3=-26
b:classe puis	7=-33
b:clavier >	3=-29 4=47
b:clavier analysee	3=27
b:clean as	8=55
b:clean bill	4=-47
b:clean driving	4=-26 8=-59
b:clean for	4=74
b:cleaners in	0=-27
b:clear >	2=104 3=-67 4=-32
b:cleared by	4=88
b:clerc >	2=-26
b:clerk >	0=-41 4=-26 7=-50 8=-52
b:client >	0=-37 2=-25 4=-32 8=-61
b:client dit	5=43 6=-37
b:client s	5=32 6=43
b:clientele >	2=-25 4=-49 5=-42
b:clients >	0=29 3=-50 5=-31
b:clinic >	2=40
b:clinic for	2=-44 4=-35
b:clinic in	4=-52
b:clinic nurse	4=-42
b:clinical trials	2=-27 4=32
b:clinique >	4=-61
b:clock >	3=-64
b:clocks on	3=52
b:clocks with	3=-29
b:clos et	8=-28
b:closed shop	7=29
b:closeted at	6=31
b:club >	0=-39 4=-57 7=-48 8=35
b:club de	1=-35 5=-51 7=-44
b:club in	0=58
b:co founded	1=37
b:coach >	1=-32 3=-26 4=-50
b:coached autistic	4=27
b:coaching >	4=41 6=-39 8=-38
b:coche >	0=56 1=28
b:cochlear implant	4=53
b:code base	2=-29
b:code en	1=-49
b:code for	4=-42
b:coeliac so	4=44
b:coeur de	4=-27
b:coffee >	0=-48 5=39
b:coffre >	3=51
b:collaborateur >	6=-25
b:colle des	0=40
b:colleague >	0=-27 4=40 5=52 6=-46
b:colleague says	0=46 3=-26
b:collecte pour	0=-29
b:collectionne les	0=-35 5=67
b:collective >	0=29 1=-28
b:collective bargaining	7=-35
b:college >	0=-28 4=-30 5=-37 6=40 8=-37
b:collegue >	0=-101 1=45 4=55 5=53 7=-31
b:collegue du	5=-45 6=70
b:collegue il	0=-39 6=68 7=-32
b:collegues >	5=38
b:collegues en	0=-40 6=-26
b:collegues le	0=33
b:colloque >	4=-26
b:colocataire >	5=37 8=-35
b:coloriste >	4=-32
b:colostomy bag	4=29
b:colour >	0=-25 4=27
b:come from	0=40 7=-34
b:come out	4=50 6=-39
b:comes first	4=35
b:coming out	0=-33 4=-45 5=-27 6=77
b:comite d	0=-28
b:comite de	5=31
b:commande un	2=57 4=-53 7=-54
b:comme a	0=-47
b:comme agent	1=29
b:comme deleguee	7=66
b:comme il	6=55
b:comme sa	6=-25
b:comme son	6=32
b:comme tous	3=38 4=-32
b:comme toute	0=39 3=35
b:comme un	1=25 4=47
b:commerce >	7=35
b:commercial >	0=-30 7=-27
b:commercialise des	3=-39
b:commissariat >	8=38
b:commission >	0=-52
b:committee >	0=-30 7=-38
b:committee of	0=29 7=67 8=-27
b:communaute de	1=39
b:communication >	4=-29
b:communiste >	1=-54 6=-42
b:communiste d	0=50
b:community in	1=27
b:community order	7=-43 8=72
b:community organiser	7=-27
b:compagne >	5=-27
b:compagne est	4=97
b:compagne l	5=44 6=26
b:compagnie des	6=70
b:compagnon d	6=-39
b:compagnon est	6=-27
b:compagnons >	5=71
b:company doctor	4=63
b:company of	6=39
b:company s	0=-39 2=-45 4=-39
b:comparative politics	0=-34
b:compared with	3=40 8=-34
b:complet >	4=47
b:completed >	4=-32 8=65
b:compliance >	7=-29
b:composites >	4=-29
b:compris >	0=33
b:comptable >	5=80 6=-59
b:comptable a	1=-69
b:comptable au	7=-35
b:comptable du	0=-30
b:compte de	7=-37
b:compte x	0=56 5=-46
b:comptes de	7=-40
b:comptoir >	5=26
b:concerne >	0=-29 6=62
b:concierge >	1=-27 3=-35 6=35
b:concours d	5=-31
b:condamnation effacee	8=40
b:condamnation pour	8=28
b:condamne a	8=-97
b:condamne pour	8=59
b:condamnee pour	3=-27 8=39
b:conditions >	4=45 8=-26
b:conductrice de	2=33 4=-34
b:confederation helvetique	7=-33
b:confederation paysanne	7=51
b:confided that	4=30
b:confie qu	4=26
b:confie t	3=-48 5=32
b:confirme par	2=29
b:confirmed by	2=26 3=26 4=-49
b:confirmee >	3=40
b:confondu avec	3=31 8=-26
b:conge pour	0=52 5=-28 6=27
b:congres confederal	7=55
b:congress house	7=-41
b:conjoint a	2=-28 6=-50
b:conjoint collaborateur	6=-44
b:conjointe mme	6=51
b:connait la	3=-25
b:connait les	8=-31
b:connu des	8=64
b:connu du	3=-39
b:connu la	0=38
b:connue >	2=41
b:connue des	5=49
b:conquete de	5=-51
b:conscience >	1=73
b:conseil >	1=-29
b:conseil a	0=-48 5=-32
b:conseil d	0=-54
b:conseil de	7=31
b:conseil en	2=-36
b:conseil genetique	2=45
b:conseil municipal	0=51
b:conseille des	3=-38
b:conseiller en	2=-37
b:conseiller regional	0=38
b:conseillere au	6=-31
b:conseillere en	0=-51 2=-29
b:conseillere regionale	0=27
b:consent >	3=-27
b:consented to	3=27
b:consentement retire	3=38
b:consequence >	1=48 2=42
b:conservative estimates	0=-26
b:conservative party	0=34
b:conservative voter	0=48
b:constable >	2=38 8=-27
b:constituency labour	0=57
b:content >	5=41
b:contention en	2=44
b:continue >	1=-39
b:contraception >	5=-35
b:contract >	3=28 4=-37 6=-43 8=-35
b:contract for	0=-32
b:contractor >	0=-74
b:contrat de	8=34
b:contrats de	1=-44
b:contre elle	8=57
b:contre l	0=36 2=-49 6=-32
b:contre la	0=35 1=64 4=-38 7=-27 8=-47
b:contre le	0=91 1=-51 3=-30 4=-62 5=-34 7=-33 8=-30
b:contre les	4=-35 6=-37
b:contre lui	8=52
b:contre son	7=-27
b:contre un	0=50 8=-26
b:contrebande >	8=56
b:contremaitre >	0=57 1=-26 5=-29 6=48
b:controle d	3=-32
b:controle de	3=31
b:controle du	3=69
b:controle facial	3=37
b:controle judiciaire	3=-28 8=39
b:convaincu >	0=-27
b:convaincu il	0=30
b:convenor at	7=66
b:convention >	0=42
b:convicted of	8=35
b:conviction >	0=33
b:conviction et	0=28 1=-69
b:conviction for	1=-81 8=75
b:conviction he	1=49 8=-57
b:conviction that	1=-44
b:convictions >	0=-79 1=34 8=-32
b:convictions and	0=-32 1=-34
b:convictions d	0=43
b:convictions veganes	1=63
b:convinced the	1=-37
b:cook >	4=30 6=-57
b:cook and	8=37
b:cooperative >	7=68
b:coordinator on	5=-25
b:copies of	2=25 3=27
b:copropriete >	7=-35
b:corbeau >	5=50
b:cork >	1=54 6=-40
b:correcteur >	4=31
b:corse >	0=35 7=-28
b:corse il	0=31 7=-29
b:cote >	0=-28 5=-53 6=58
b:couche avec	5=111
b:couche les	5=-26
b:couche pour	5=52
b:couleurs de	0=-43 7=37
b:council >	7=65 8=-61
b:council chair	7=-27
b:council for	0=41 7=-35
b:council of	7=25
b:council on	0=-33 7=59
b:councillor >	0=61
b:councils >	4=-28
b:counsel >	0=-27
b:counsellor >	2=-74
b:counsellor with	8=-26
b:county council	0=-54
b:coup d	3=-36
b:coupable d	8=-26
b:couple >	5=-26
b:couple a	2=-39
b:couple avec	5=-55 6=60
b:couple de	5=39 6=-59
b:couple depuis	5=-67 6=101
b:couple deux	3=-32 6=43
b:couple est	5=90 6=-42
b:couple gay	5=-37
b:couple ouvert	5=33
b:couple pratique	5=62
b:couples de	6=-45
b:cour d	8=-47
b:courent il	6=51
b:coureur de	5=-42
b:courrier >	2=40 4=-38 5=-32 8=-40
b:cours >	2=38 3=-40 6=-33 8=28
b:cours a	6=-36
b:cours de	4=28
b:course of	8=42
b:court >	4=-36 8=-25
b:court interpreter	8=-51
b:court les	5=51 6=33
b:court metrage	2=-26 8=-38
b:court ordered	7=-26 8=77
b:cousin >	0=42 5=39
b:couverts >	1=-29
b:covered the	4=-25 6=-27
b:covid jabs	4=-28
b:covid long	4=51 8=-32
b:creation >	0=34 1=-38
b:credit union	7=-102
b:cree un	0=56
b:creteil >	3=34
b:crew >	4=-37 7=-47
b:crime >	6=39 8=-38
b:criminal record	3=-42
b:critique >	5=-45
b:crohn s	4=65
b:croire le	1=-40 4=28
b:croit a	1=94 4=-30
b:croit en	1=-54
b:croit plus	0=70 4=-32 7=-28
b:croit qu	1=56
b:croix rouge	0=-59
b:crosswords >	4=-31
b:crown court	4=-26 8=-39
b:cru bon	1=-48 5=52
b:cse >	0=-33 7=-26
b:cuir >	1=56 5=-49
b:cuisine et	8=28
b:cuisinier a	0=-41 4=-63 5=70
b:cuisiniere vegane	1=-29
b:curator >	2=-26
b:cure d	4=-25
b:customs union	7=-25
b:cut sick	4=-29
b:cv >	5=-33 6=58
b:cv il	6=-29
b:cwu >	4=-25 7=52
b:d abord	0=-32 6=33
b:d accueil	7=-31
b:d achats	0=-36
b:d activite	0=-26 5=-37
b:d adhesion	0=-40 7=52
b:d administration	0=-52
b:d adn	2=39
b:d affaires	5=35 6=-31
b:d agde	5=48
b:d aide	0=-33 8=-40
b:d alzheimer	2=38
b:d anne	0=43
b:d approcher	6=-32 8=52
b:d apres	1=48 2=87 3=-46 4=-54 5=40 6=45 7=-38
b:d arret	8=85
b:d arrondissement	0=50
b:d assises	8=-29
b:d assurance	8=-32
b:d atelier	1=-33
b:d attache	5=-30
b:d audience	8=-37
b:d autistes	4=47
b:d autre	1=53
b:d avoir	1=58
b:d ayn	1=55
b:d ecole	1=-39 5=-47
b:d eleves	4=-36 6=-42
b:d elle	4=27 5=34 6=37
b:d elus	7=-29
b:d emblee	7=32
b:d empreintes	3=-57
b:d enfants	1=-32 4=54 5=-26
b:d entreprendre	5=-46
b:d entreprise	2=-32 4=-29
b:d epicure	1=31
b:d equipe	1=54 4=41
b:d erection	5=34
b:d eric	5=-51
b:d essai	3=32 8=-32
b:d etat	0=-62
b:d etre	3=27 6=49 8=-28
b:d etudes	6=-36
b:d exercer	8=48
b:d expertise	5=-45
b:d extreme	0=63
b:d histoire	1=-28 6=-26
b:d homme	6=29
b:d hommes	6=78
b:d ile	7=-32
b:d impact	3=-46
b:d incapacite	4=52
b:d initiative	7=-76
b:d initie	8=40
b:d insuline	4=-30
b:d interet	8=81
b:d intrusion	5=-35
b:d ivry	0=64 7=-52
b:d like	4=45
b:d oeil	4=-31
b:d oncogenetique	2=38
b:d opinion	0=-30
b:d opposition	0=29 7=-27
b:d orientation	6=-29
b:d origine	2=39
b:d ou	3=39 4=-39 5=43 6=42
b:d rather	0=30
b:d un	0=-51 1=-33 2=-37 6=-76 7=-104 8=-106
b:d une	0=-67 1=-31 3=-33 5=-39 7=-68
b:d union	0=40
b:dad was	7=50
b:daily >	1=25 8=-39
b:dairy board	1=28
b:dame des	0=41 5=-48
b:dancers >	4=-29 5=29
b:dans aucun	3=-31 8=55
b:dans chaque	5=30
b:dans l	3=-37 5=39 6=-49 8=27
b:dans la	0=-61 1=31 4=-72 5=52
b:dans le	1=-62 2=48 4=51 8=-97
b:dans les	3=-49 5=-26 6=-39 8=77
b:dans sa	0=25 3=34 4=-51
b:dans ses	0=-63 2=-44 5=-25
b:dans son	0=40 2=-58 4=-67 5=75
b:dans un	0=-46 2=-31 5=37 8=-66
b:dans une	1=50 4=-50 5=-65 7=-53 8=-28
b:data center	3=32
b:data centre	3=43
b:data manager	4=-25
b:data protection	3=-35
b:data stored	3=35
b:date du	0=40 8=28
b:dated a	5=-61 6=77
b:dating apps	5=39
b:daughter >	7=-38
b:daughter has	2=-30
b:day >	6=-48
b:day and	4=76
b:day of	4=45
b:day one	3=26
b:day s	2=-31
b:days >	0=-35 1=39 3=31 4=-35 7=-49
b:days in	4=32
b:de 2010	0=29
b:de 2012	3=31
b:de 2019	0=-41 4=31 7=37
b:de 24	0=-26 8=59
b:de 300	3=-48 8=28
b:de 50	4=32
b:de bamako	0=38
b:de biens	3=-26 8=37
b:de blog	5=50
b:de boire	4=83 8=-53
b:de bord	6=-26
b:de brest	6=28
b:de brevets	0=-25
b:de bus	7=-26
b:de caracteres	0=-27
b:de carte	0=-51 7=33
b:de cartes	8=-27
b:de casier	3=-39 8=-50
b:de ce	0=-38 5=64
b:de cette	3=-25
b:de chambre	5=-38
b:de charges	8=-31
b:de chastete	5=28
b:de chauffage	8=-36
b:de chef	0=35 4=27
b:de cheval	4=39
b:de chiens	3=-27
b:de choeur	1=46
b:de cinema	6=-25
b:de classe	7=-65
b:de coeur	0=37 4=-40
b:de commerce	7=-27 8=-25
b:de comptoir	1=-25
b:de conferences	5=-49
b:de contention	2=42
b:de contraception	5=-32
b:de contrebande	8=59
b:de copropriete	7=-51
b:de cordee	6=-63
b:de couple	4=-31 5=80 6=-74
b:de creteil	3=36
b:de croire	1=35 4=-47
b:de cuir	1=56
b:de cuisine	5=-33
b:de cures	1=46 4=-52
b:de danseurs	6=-43
b:de debat	0=-35
b:de decoupe	3=-29
b:de delegation	7=43
b:de deplacements	5=26
b:de detournement	8=41
b:de deux	5=-30 8=-25
b:de diogene	1=43
b:de dire	0=46 1=-55 2=-29 3=-31 5=50
b:de direction	0=-25
b:de discours	0=26
b:de dix	4=67 6=-33 8=33
b:de dons	0=-65
b:de douze	5=-29
b:de drapeaux	0=-36
b:de droite	0=89 1=-35
b:de fee	3=-27
b:de femmes	6=-27
b:de fer	4=49
b:de file	0=62
b:de fo	0=-35 7=63
b:de fond	5=-42
b:de foot	0=28
b:de formation	0=-29 7=40
b:de france	0=-35 6=-49 7=39
b:de frappe	3=50 8=-50
b:de gardiens	5=-35
b:de gauche	0=111 5=-25 7=-50
b:de genealogie	2=35
b:de gerer	8=31
b:de golf	4=-43
b:de greve	0=-27 7=-30
b:de grossesse	4=-41
b:de huntington	2=37 4=-72
b:de jaures	0=-29
b:de jeunes	5=59 6=-28
b:de judo	7=-34
b:de justice	5=-27 8=25
b:de krishnamurti	1=85
b:de l	1=30 2=26 3=32 4=-31 7=30 8=-51
b:de la	2=30 3=-26 4=-46
b:de laboratoire	2=47
b:de ligne	7=28
b:de lille	0=-43 2=-40 3=-26 5=58 6=52
b:de livraison	1=-27
b:de loisirs	0=-30 3=-59
b:de longue	1=28
b:de lui	0=-25 3=42 5=63 6=-27
b:de lycee	6=-28
b:de lynch	2=35
b:de lyon	6=-47
b:de m	3=25 5=-54 6=48
b:de ma	0=-46 3=46
b:de maconnerie	1=-42
b:de mai	0=-27
b:de main	1=32 2=-43
b:de maison	5=-30
b:de marche	3=-28
b:de marfan	2=30 4=-28
b:de mariage	5=-56
b:de mariages	5=-44
b:de marins	2=29
b:de medicaments	4=-39 8=67
b:de meme	1=30
b:de memoire	4=67
b:de metier	7=37
b:de mission	5=28
b:de moelle	2=26
b:de mort	0=36 8=-32
b:de mot	3=41
b:de musee	0=-28
b:de naissance	3=-36 4=51
b:de nantes	0=44
b:de nietzsche	1=-37
b:de nimes	8=40
b:de noel	6=36
b:de notre	2=-27
b:de nuit	0=-27 3=-45 5=-63 6=-37 8=-45
b:de paie	2=-29 6=67
b:de paix	8=-26
b:de parcours	4=-45
b:de parkinson	0=-26 2=53
b:de parole	4=33 7=-35
b:de pas	3=-57
b:de passe	3=54
b:de paternite	2=-29 4=-31
b:de pau	5=27
b:de peinture	4=25 5=-44 7=37
b:de permis	4=-50 8=55
b:de peu	1=48
b:de phase	0=-34
b:de pierre	6=33
b:de plus	1=-40 2=36 4=-41
b:de plusieurs	1=26
b:de pma	4=-27
b:de police	3=-68 8=42
b:de porter	1=46
b:de poste	3=33 4=-37
b:de presse	1=-35 3=-50 4=44 5=-29
b:de prevention	4=44 8=-25
b:de prevoyance	4=-30
b:de prison	8=56
b:de probation	8=41
b:de produit	3=-51
b:de projet	5=54
b:de projets	2=-25
b:de prud	7=46
b:de quarante	4=-29
b:de quartier	0=-39
b:de quatre	4=42 5=-57
b:de rang	4=30 5=-26
b:de rapport	4=-31 5=32
b:de rapports	5=45 6=-26
b:de reconnaissance	3=50
b:de reconquete	0=30 7=-27
b:de redaction	4=26
b:de relations	0=-30 5=73
b:de religion	1=-41
b:de rencontres	5=-54
b:de reserve	4=-26
b:de restaurateurs	5=61 6=-39
b:de restauration	1=27
b:de retraite	6=-31
b:de rien	0=-34
b:de sa	0=-79 1=55 2=53 3=43 4=-38 5=-59 6=-26 7=43 8=-49
b:de sade	5=-35
b:de saint	0=-29
b:de sante	8=-71
b:de se	2=-30
b:de secret	5=-51 8=-44
b:de section	0=48 7=-82
b:de securite	2=-27 3=-63 8=26
b:de sejour	7=-26
b:de serrer	0=43 1=-25 3=-28
b:de service	5=33
b:de ses	0=-78 1=34 2=-52 5=87 6=34
b:de sexe	5=31
b:de signature	2=-54 3=44
b:de signification	2=34
b:de solidaires	7=47
b:de son	0=-36 1=-33 3=47 5=-66 8=-53
b:de souris	1=-46
b:de soutien	0=37
b:de sport	3=33
b:de stade	3=58
b:de stage	5=-45
b:de surete	1=39
b:de surveillance	3=45
b:de svt	2=-25
b:de taille	3=-39
b:de terrain	6=-46
b:de theatre	8=-25
b:de toujours	0=28 1=39
b:de tours	7=52
b:de tous	0=-40 6=47
b:de tout	0=-37 1=-29 5=-26
b:de toute	5=-42
b:de toutes	0=-34
b:de travail	5=26 8=34
b:de travailler	0=42 4=32
b:de travaux	8=55
b:de trois	5=-46 7=-51
b:de type	4=32
b:de vaccination	0=-27 4=43
b:de vannes	4=28
b:de vie	1=46
b:de vignerons	7=-33
b:de violences	5=-34
b:de visa	3=26
b:de voitures	8=63
b:de voix	3=-69
b:de voltaire	6=-29
b:de voyages	0=-28 8=-25
b:de vue	4=50
b:de zemmour	0=36
b:deaf in	0=-42 4=45
b:deal >	0=-27 7=36
b:dealt with	5=-46 8=-32
b:debate on	0=-31
b:debating society	7=-29
b:debunks homeopathy	1=48
b:dechire sa	0=-25 7=38
b:decrit comme	1=25
b:defect >	4=41
b:defend des	8=-46
b:defend la	0=71
b:defendu la	0=48 1=-25
b:defenseur syndical	7=26
b:deficit en	2=39 5=-31
b:defile avec	0=-25
b:defile contre	0=50
b:definit il	0=38
b:degree >	7=26
b:dejeuner >	2=-32 8=-38
b:delegate at	7=-40
b:delegate manager	7=-30
b:delegate to	0=42 7=-48
b:delegation syndicale	7=35
b:delegue cgt	7=89
b:delegue des	0=38
b:delegue general	0=-28 7=-30
b:delegue regional	7=-39
b:deleguee >	7=35
b:deleguee cgt	7=34
b:deleguee de	7=-53
b:deleguee syndicale	7=39
b:delit d	5=41
b:delta f508	4=-41
b:demande >	6=-49 7=33 8=-50
b:demande des	4=-37 5=32
b:demande le	3=29 7=-33
b:demande si	6=37
b:demande un	1=36 3=-57 5=-27 6=49 8=30
b:demande une	2=-31
b:demissionne >	0=-31
b:demissionne du	0=55
b:democracy movement	0=25
b:democratic leadership	0=-31
b:democrats as	0=-32
b:democrats in	0=40
b:dems in	0=47
b:dentaire prise	3=-25
b:depart >	3=34 8=-44
b:depart de	0=35 3=-25 5=38
b:departemental >	7=29
b:department >	0=28
b:deplacement >	6=-37
b:depose ses	3=40
b:depot >	0=-55 7=69
b:depot de	8=-38
b:depression >	4=40
b:depression in	4=54 8=-32
b:depuis 1990	1=-36
b:depuis 1998	5=-38
b:depuis 2011	4=52
b:depuis 2012	3=39
b:depuis 2014	5=-33 6=34
b:depuis 2015	6=29
b:depuis 2016	6=-71
b:depuis 2019	4=45
b:depuis 2020	0=-31 7=34
b:depuis >	8=90
b:depuis des	5=58
b:depuis dix	4=-65 5=33
b:depuis huit	4=26
b:depuis l	2=33 4=25 5=71 6=-26
b:depuis la	4=-25 5=-34 6=27
b:depuis le	6=-36 7=-25
b:depuis mon	4=-30
b:depuis qu	3=32
b:depuis sa	0=30 1=-32 5=-41 7=28
b:depuis ses	7=28
b:depuis six	4=29 8=-38
b:depuis son	0=-35 5=80 6=-46 8=-39
b:depuis trente	5=30 6=-33
b:depuis une	4=34 8=-55
b:depuis vingt	1=49 5=-35 6=26
b:derby >	0=-29 5=-34 8=58
b:dernier >	0=-33 5=-29
b:dernier et	5=40
b:derriere les	5=-38 8=60
b:derry >	0=26
b:des affaires	5=-28
b:des affiches	0=40
b:des amis	5=-53 6=52
b:des annees	6=29
b:des architectes	1=-37
b:des athees	1=35
b:des bornes	3=-47
b:des cheques	8=43
b:des collegues	0=-27 5=89
b:des conferences	1=52
b:des coproprietaires	7=-65
b:des couples	6=-32
b:des crises	4=61
b:des deux	3=-31 4=53
b:des dockers	7=43
b:des eaux	0=26 7=-63
b:des empreintes	8=-57
b:des enfants	0=-29 1=35 4=-52
b:des entreprises	7=-32
b:des films	5=66
b:des garcons	6=57
b:des hommes	5=-50 6=75
b:des hopitaux	3=-36
b:des horaires	4=-44
b:des idees	0=-32
b:des jeunes	0=51 5=-38 8=39
b:des jumeaux	2=-46 4=27
b:des landes	0=42 5=-49
b:des lecteurs	3=-28
b:des longues	0=51
b:des lumieres	1=-26
b:des malades	2=-39
b:des marches	0=-35 8=55
b:des materiaux	1=-47 4=-29
b:des messages	5=41
b:des mineurs	8=-53
b:des notices	4=-25
b:des photos	5=89 6=-25
b:des pieds	5=40
b:des pointeuses	3=-25
b:des pois	2=-27
b:des portes	8=-30
b:des prisons	8=-26
b:des protheses	4=-44
b:des raisons	1=52
b:des reclamations	4=-46
b:des religions	1=-70
b:des repas	0=-32 8=26
b:des retraites	0=27
b:des sejours	2=-28 4=52 6=-27
b:des services	8=38
b:des signes	4=-33
b:des sites	5=69 8=-30
b:des soirees	1=28 5=31
b:des soulevements	0=51 7=-38
b:des stocks	0=-25
b:des tests	2=-53
b:des tracts	0=85 7=-36
b:des transports	7=-59
b:des vehicules	3=-29
b:des ventes	0=41
b:des verts	0=44
b:des videos	5=38
b:des visages	3=-25
b:des visas	3=35
b:describes her	5=52
b:describes himself	0=38
b:design >	1=-33 5=-27
b:designed >	1=-39
b:designee par	0=25 7=28
b:designer >	0=-26 1=-41 5=-28
b:desir d	5=-48
b:desk >	4=-26 5=-29 7=-46
b:desormais >	1=36
b:detection de	3=-32 8=-35
b:detention >	8=38
b:detenu >	8=56
b:detenu il	8=47
b:deux >	0=-43 2=40 3=29 4=-38 5=-27 6=-49 8=-37
b:deux ans	1=-26 3=-35 5=46 6=-40 8=94
b:deux associes	5=-34
b:deux compagnons	5=89
b:deux enfants	1=31 4=-32 8=-33
b:deux femmes	5=-55 6=-103
b:deux filles	4=-28 5=-82 6=-80
b:deux fois	1=27 8=-29
b:deux freres	1=-26
b:deux hommes	3=-34 5=93 6=-97
b:deux jumeaux	2=-34 4=-55
b:deux mains	3=55
b:deux mamans	6=64
b:deux meres	3=-37 6=70
b:deux nuits	5=-27 8=51
b:deux papas	4=-26 6=78
b:deux pouces	8=-25
b:deux soeurs	1=-36 2=57 4=-30 6=-60
b:devant l	1=43
b:devant le	0=-46 4=-44 5=42 7=35
b:devant les	0=32 1=-37 4=40 5=-37 6=-27
b:developer >	6=34
b:developpe une	4=-36
b:developpeur >	4=-28
b:deverrouille la	3=54
b:deverrouille son	3=61
b:diabete de	2=-53 4=48
b:diabetes care	4=-68
b:diabetique >	4=56
b:diabetiques >	4=-35
b:diagnosed with	4=47
b:did >	7=25 8=-42
b:did community	8=35
b:did eight	8=26
b:did her	8=29
b:did not	4=45
b:did the	0=-25
b:didn t	5=-33
b:died of	2=53 4=-25 7=-37
b:dietitian >	4=-57
b:dieu ni	1=41
b:digital signature	3=-47
b:dijon >	6=-40
b:dimanche >	0=66 1=25
b:dimanche il	0=-29 5=-44
b:dire >	0=26
b:directeur >	0=25 1=-29
b:directeur d	1=-30 5=-42 7=-37
b:direction >	0=-46 5=32 7=-43 8=-25
b:direction du	2=25 7=30
b:director >	5=31 6=-32 8=-33
b:director for	4=-31 8=60
b:director she	7=-53
b:director who	7=28
b:directrice d	5=-34 6=-47
b:dirige >	0=-29
b:dirige un	0=-30 2=-30 4=-33
b:dirige une	0=42 1=-31 7=-27
b:disabilities >	4=37
b:disait son	5=55
b:disc >	4=60
b:discharged from	4=38 5=-42 6=40
b:disciple de	1=29
b:disciplinary hearings	4=-25 7=37
b:discours pour	0=-29
b:discussed at	5=38
b:disease >	4=-28
b:dismissed >	7=-27 8=58
b:disorder >	2=53 4=-26
b:dispute >	7=50
b:disputes >	7=34
b:disqualified as	8=55
b:dissertation >	0=-41 6=-45
b:dissertation is	0=-28
b:distribue des	0=80
b:district council	0=40
b:dit >	0=25 1=-30 5=35 8=-25
b:dit a	0=63 1=76 5=30 6=44
b:dit au	4=46
b:dit avoir	0=-32
b:dit cet	5=-43
b:dit elle	0=-71 4=-39 5=-60 6=32 7=42 8=-25
b:dit en	0=29
b:dit il	0=27 2=-41 4=-36 5=-47 6=45 7=-31 8=30
b:dit l	1=-39 3=-28 5=58 6=-53
b:dit la	1=41 3=-45 4=38 7=-66 8=-36
b:dit le	0=-37 1=-33 2=33 4=-56 5=49
b:dit m	1=-28 5=-35 6=-37
b:dit n	5=36 6=-29
b:dit ne	0=25
b:dit on	1=-29 3=-37 6=53
b:dit pas	6=52
b:dit plutot	6=25
b:dit proche	0=31 7=42
b:dit qu	0=-40 1=-34 5=31 6=31 7=36
b:dit que	3=26 6=52
b:dit sa	0=-61 2=-46 4=77 5=-27 8=-34
b:dit son	0=-38 3=-29 5=-40 6=35 8=-31
b:dit une	5=28 6=-58
b:divers >	8=-32
b:divers droite	0=53
b:diversity board	6=-25
b:divorce >	5=55 6=-47
b:diwali >	1=-26
b:dix ans	3=-26 4=-71 7=-59
b:dix doigts	3=56 8=-33
b:dix empreintes	3=57
b:dix huit	4=-48 8=69
b:dj >	5=-27
b:dna >	2=-106 3=52
b:dna lab	2=-35
b:dna of	2=-53
b:dna profile	8=-32
b:dna sample	2=40
b:dna taken	2=60 4=-28 8=-26
b:dna test	2=44 3=-29
b:dna was	0=-27 2=42
b:do >	0=-45 1=32
b:do it	0=43 4=-37
b:do nights	1=-25
b:dockers >	7=25
b:doctor >	2=58
b:doctorante >	3=-43
b:doctorat >	4=-41 8=-25
b:doctorate >	6=-39
b:documentaire sur	0=-42
b:docusign >	3=-38
b:does he	2=64 4=-32
b:does not	1=42 4=-52
b:doesn t	0=40 2=40 5=-26 6=-36 7=-36
b:dog >	1=-40 4=27 5=-40 6=70
b:dog called	4=44
b:dogs >	1=35
b:doigt >	3=57
b:doigt de	1=-30 3=-66
b:doigt sur	3=30
b:doigts a	3=61
b:doigts de	3=-36
b:domicile >	8=-31
b:dominatrice le	5=58
b:don juan	5=88
b:don t	4=36 6=36
b:donc pas	2=-37 4=67
b:donne des	0=-30 1=58 5=26 6=-30
b:donne sa	2=51 3=-30
b:donne ses	3=64
b:donne son	8=-27
b:donnee biometrique	3=53
b:donnees biometriques	3=85
b:donor to	0=33
b:dont elle	8=-52
b:dont il	0=-48 6=61
b:dont l	6=-62
b:door >	4=32
b:door to	3=-26
b:doors for	0=41 8=-34
b:dorment dans	3=38 5=-53 6=43
b:dort avec	4=31
b:dos >	4=49
b:dossier >	2=32 3=-34 8=31
b:dossier de	4=-40
b:dossier du	1=26 2=28
b:douanier >	7=-39
b:double >	5=-26
b:doubled her	7=-28
b:douze ans	4=49 5=-31 6=28
b:down >	4=26
b:down as	0=-28
b:down s	4=62
b:drapeaux et	0=-33
b:drink driving	4=-27 8=40
b:drive >	7=45
b:drive at	3=-33
b:driver >	0=-53 3=40 4=40 5=-31 8=-25
b:driver for	7=-39
b:drivers >	4=-32
b:drives a	0=31
b:drives the	4=-30
b:driving >	4=27 5=-42 8=-30
b:driving licence	4=-35 8=-63
b:droit >	4=62 8=28
b:droit au	0=37 1=-26
b:droit de	0=-43
b:droit du	4=-25
b:droit humain	1=65 6=-27
b:droite de	0=-49
b:droite depuis	0=29
b:droite du	0=-59
b:droite ni	0=28
b:droite par	0=73 1=-29
b:droite pour	0=-41
b:dry for	4=27
b:dsi >	0=-40 5=43 7=-25
b:du 2	8=30
b:du 4	3=41 8=31
b:du >	4=-30
b:du barreau	8=26
b:du batiment	7=-44
b:du bois	2=-42 4=47
b:du candidat	2=25 5=-37
b:du cap	5=69
b:du casino	0=-32 3=78
b:du chromosome	2=59
b:du client	1=-51 2=-31
b:du club	0=-35 2=38
b:du comite	0=59 7=-29
b:du commerce	7=39
b:du concierge	1=-39
b:du cse	7=-89
b:du cuir	5=41
b:du diocese	3=-26
b:du directeur	5=48
b:du dos	4=37
b:du dossier	3=40 6=53
b:du droit	0=33
b:du facteur	2=48
b:du fichier	3=-34
b:du gene	2=28
b:du genre	5=48
b:du groupe	0=-31
b:du gud	0=44 7=-30
b:du locuteur	3=-32
b:du logiciel	3=29
b:du maire	0=-41 5=49
b:du management	1=-27
b:du marais	6=-32
b:du marche	4=-63
b:du marketing	5=-39 6=63
b:du ministere	0=63
b:du modem	0=43
b:du nord	1=58 6=37
b:du nouveau	7=-33
b:du npa	0=54
b:du parc	1=-51
b:du parti	0=40 7=-70
b:du passeport	3=35
b:du patron	5=-34 6=-34
b:du pcf	0=43 7=-33
b:du personnel	0=-34
b:du placard	6=-32
b:du plan	0=-46
b:du planning	0=-42
b:du porno	0=-44 5=61
b:du port	0=27
b:du poste	5=34
b:du prefet	3=-28
b:du premier	7=40
b:du ps	7=-39
b:du public	0=-43
b:du salarie	3=48 7=63
b:du sang	2=37
b:du scrutin	0=-31
b:du seminaire	6=52
b:du senat	0=-36
b:du siege	3=25
b:du snes	7=26
b:du sommeil	4=43 5=-25
b:du son	3=-52
b:du sport	4=-26
b:du stade	1=-53 3=60 8=-45
b:du sursis	3=-26 8=38
b:du syndicat	7=130
b:du travail	0=-37 1=-27 3=-59 4=-34 8=-44
b:du velo	0=-37
b:du visage	4=-26
b:dublin >	6=-33
b:due in	4=52
b:dues to	7=42
b:during the	7=-30
b:dynamique de	3=77 8=-33
b:dyslexia and	4=-38
b:e gates	3=-42
b:e mail	5=36
b:early >	0=-36 4=-40 8=-37
b:early and	2=-28 4=78
b:easy >	4=48
b:eating meat	1=48 8=-26
b:ebats a	5=42
b:ebeniste >	1=-40 5=-35
b:echange de	5=51
b:ecole >	1=-38 4=33 5=-27
b:ecole d	0=42
b:ecole de	3=-29
b:ecole ou	3=-25
b:ecole privee	1=52
b:ecologie profonde	0=-25
b:ecologiste >	0=71 1=-29 7=-31
b:ecologiste a	0=51 7=-42
b:economie >	6=-27
b:economie politique	0=-37
b:economist >	0=-26
b:ecope d	8=35
b:ecope de	8=54
b:ecrit dans	5=30 6=33 8=-33
b:ecrit des	4=-33
b:ecrit elle	1=30 6=-58
b:ecrit en	6=50
b:ecrit il	1=37 2=29 5=-42 6=-45
b:ecrit l	8=-29
b:ecrit la	5=-43
b:ecrit le	5=74
b:ecrit mme	0=35 1=29 8=-28
b:ecrit son	4=49 8=-28
b:ecrit un	0=-26 4=-42 5=26 6=29
b:eczema >	3=26 6=-30
b:edited a	1=-25
b:editor >	0=-37 2=-43 4=-33 7=-58 8=-26
b:editrice de	1=-27
b:edits a	6=-27 8=-46
b:education a	5=-26
b:educatrice >	1=45
b:educatrice aupres	4=44
b:effacee >	3=-35
b:effacees >	3=26
b:effective altruist	1=39
b:eglise >	0=46 1=38 5=-28
b:ehpad >	5=-37
b:eight >	1=-33 3=-32 4=51
b:eight years	0=-27 4=-31
b:eighteen months	4=45
b:eis >	7=39
b:elected as	0=37
b:elected by	0=-25 7=-42
b:elected health	7=36
b:elected to	7=36
b:electeur de	0=44
b:election agent	0=34
b:election for	0=-40 7=51
b:elections >	0=-62 7=38
b:electrician >	0=-43 8=-38
b:electronic tags	8=-34
b:electronique >	0=-48 8=60
b:elevage de	1=-25
b:eleve des	1=49 5=-25 6=-37
b:eleve ses	1=25
b:eleven weeks	0=-25
b:eleves ont	6=-56
b:elle >	0=-79 2=-94 4=81 6=-32
b:elle a	1=-28 3=-77 5=-68 7=-60 8=34
b:elle aime	5=-50 6=74
b:elle anime	7=64
b:elle appartient	1=29
b:elle attend	1=-45 2=28 4=29 5=53 8=49
b:elle aurait	8=32
b:elle aussi	2=25 4=55
b:elle avait	0=71 3=-28
b:elle boite	4=52
b:elle cherche	5=-54 6=-39
b:elle coche	0=45
b:elle conseille	2=-38
b:elle d	2=35
b:elle dans	4=-28 5=52
b:elle de	0=27 5=-39 6=30
b:elle defend	8=-43
b:elle dirige	4=-36 6=-32
b:elle dit	0=-37 1=-31 2=34 5=65
b:elle donne	6=-27
b:elle ecrit	6=42
b:elle en	0=-63 1=-48 2=-26 3=-34
b:elle encadre	6=-42
b:elle est	0=-77 1=32 5=-74 6=65 7=25 8=-64
b:elle et	6=52
b:elle etait	0=58 2=-31 4=39 8=33
b:elle etudie	0=-68 3=-32
b:elle explique	5=33 6=-32
b:elle forme	3=-57 6=-30 8=-36
b:elle frequente	5=96 6=-69
b:elle garde	0=30
b:elle joue	6=47 7=-32
b:elle juge	1=31
b:elle l	1=-46 2=66 3=-62 4=-33 5=-43 6=-29 7=-35 8=-40
b:elle le	0=-43 2=-29 3=-34 7=-28
b:elle les	1=-50
b:elle medite	1=49
b:elle meme	2=25 4=39 6=29
b:elle milite	0=-52 1=46 6=33 7=-44
b:elle n	0=41 1=-33 3=36 4=-48 8=31
b:elle ne	1=64 3=-36 5=59 6=-42
b:elle ont	2=47
b:elle ouvre	3=40
b:elle parle	0=-27 5=67
b:elle partage	5=-26
b:elle passe	4=-29 5=-59
b:elle peint	3=-32
b:elle pense	1=30
b:elle pointe	3=39
b:elle porte	2=-39 4=34
b:elle prefere	5=-45
b:elle prepare	8=-31
b:elle presente	3=25
b:elle preside	1=32 2=-40
b:elle raconte	1=-31 5=56 6=-35
b:elle refuse	0=-30 1=69 3=-48
b:elle s	0=-41 3=43 4=29 5=28
b:elle sait	2=28
b:elle sans	5=47 6=-35
b:elle se	0=26 3=28 4=-36
b:elle serait	1=-41
b:elle siege	7=64
b:elle sort	5=36
b:elle souffre	2=40
b:elle soutient	0=47 1=-37
b:elle suit	3=-29 6=-58 8=-43
b:elle tracte	0=44
b:elle travaille	1=43 4=27
b:elle vend	1=-46 5=47 6=-30
b:elle vise	6=-39
b:elle vit	0=-30 2=-27 5=38 6=48
b:elle vote	0=53
b:elles postulent	6=32
b:else >	4=31
b:elu >	0=-42
b:elu rn	0=29
b:elue au	7=-47
b:elus >	5=-28
b:email >	4=27
b:embauche >	3=35 8=-32
b:emploi >	0=40
b:employed by	0=-33
b:employed her	3=-52
b:employer >	5=-28
b:employer for	5=-58
b:employer in	3=33
b:employer representative	7=-32
b:employer s	0=48
b:employers in	7=-34
b:employeur >	0=-46 5=57 7=-31 8=-39
b:employeur actuel	3=29
b:employeur depuis	5=-46
b:empreinte carbone	3=-40
b:empreinte dans	3=-49
b:empreinte de	3=26
b:empreinte digitale	3=-28
b:empreinte faciale	3=31
b:empreinte palmaire	3=53
b:empreinte vocale	3=47
b:empreintes >	3=-67
b:empreintes au	3=97
b:empreintes de	3=-82
b:empreintes depuis	3=51 4=-37 8=-46
b:empreintes des	3=-30
b:empreintes digitales	3=61
b:empreintes faite	3=40
b:empreintes pour	3=-55
b:empreintes prises	3=38
b:empreintes relevees	3=44
b:en 1995	8=64
b:en 2001	0=44 2=-37
b:en 2005	0=38
b:en 2009	2=59 3=-52 8=-43
b:en 2010	4=39 6=-35
b:en 2012	5=39 8=-29
b:en 2013	6=45 8=-27
b:en 2015	0=-32 4=-28 5=-29 6=42 8=-59
b:en 2016	0=-28 1=-25 6=25 7=44
b:en 2017	0=41
b:en 2018	7=25
b:en 2019	4=34 7=-46
b:en 2020	4=61 8=33
b:en 2021	0=65 2=33 3=-25
b:en a	1=32 2=29 5=35 8=-44
b:en addictologie	4=-43 8=-38
b:en affaires	5=-48
b:en avion	2=39
b:en belgique	0=44 4=-35 6=47
b:en berne	4=-50 5=38
b:en bonne	1=29
b:en cache	0=37 1=38
b:en cardiologie	4=-28
b:en cause	0=-59 8=110
b:en cdi	0=-38 7=-25
b:en cellule	0=-66 8=69
b:en centre	8=66
b:en ciel	6=-34
b:en couple	0=-25 2=-40 4=-26 5=-88 6=101 8=-34
b:en cours	2=62 4=50 8=-49
b:en croire	1=-31 4=29
b:en deplacement	6=-47
b:en detention	8=40
b:en deux	3=40 8=-39
b:en devenant	7=27
b:en dieu	1=39
b:en droit	8=-36
b:en economie	0=29 6=-32
b:en ehpad	4=35
b:en est	3=51 6=-35
b:en etait	5=45
b:en fait	0=29 5=39 8=-30
b:en foyer	8=43
b:en g6pd	5=-29
b:en garde	0=45 4=-66 5=-32 8=30
b:en genetique	2=-82
b:en inde	3=29
b:en juin	1=-53 4=-29 8=55
b:en l	1=42
b:en ligne	8=-34
b:en mai	6=29 7=51 8=39
b:en maison	8=-40
b:en marge	0=-38 6=-31 8=49
b:en mars	0=34 4=53 7=-26
b:en matiere	1=-42
b:en moins	3=-44 4=92
b:en mosaique	2=42
b:en negociation	7=-45
b:en parle	1=31 3=-49 5=-34 6=44
b:en philosophie	0=-34 1=52
b:en photo	3=34
b:en plaques	4=41
b:en plein	0=-36 4=-29 5=79
b:en porte	6=-32
b:en prison	1=-28 8=74
b:en psychiatrie	4=-27
b:en raison	8=45
b:en remission	4=68
b:en reunion	8=-28
b:en riant	0=-45
b:en rien	1=49
b:en scene	5=-50 6=-27
b:en six	2=-26
b:en soins	4=65
b:en son	1=-59
b:en stoicien	1=27
b:en tant	7=-26
b:en tete	7=42
b:en tout	1=27 6=31 8=-37
b:en un	2=-38 4=-38 5=-55
b:encarte au	0=65
b:encartee a	7=26
b:enceinte >	4=66
b:enceinte de	4=66 5=-72
b:enchaine les	4=27
b:enclosed >	2=27 4=-27
b:encore le	0=61
b:end of	4=40
b:ended the	4=55 6=-33 7=-43
b:ends >	0=51 7=-43
b:endurance >	2=61
b:enfant >	4=-72 5=-37 6=-38
b:enfants >	5=-39 8=-39
b:enfants de	4=-28 6=47
b:enfants et	6=-31
b:enfants hors	5=57
b:enfants permis	1=52
b:engagement >	6=32
b:engineer >	0=-28 1=28 2=-30 4=-37 6=25 8=-37
b:engines >	0=33 7=25
b:england >	1=-28
b:english >	0=-27 2=-31
b:enquete de	8=-44
b:enquete sur	8=42
b:enqueteur >	8=-62
b:enregistrees >	3=55
b:enregistrement de	3=-36 5=29
b:enseigne >	3=37
b:enseigne a	3=-43
b:enseigne l	1=-27 5=-26 6=-36
b:enseigne le	1=-39 5=-35
b:enseignement catholique	1=-33
b:ensemble >	6=-28
b:entre au	3=31 4=-31
b:entre deux	0=33
b:entre la	3=64 5=-31
b:entree du	3=40
b:entreprise >	1=-34 4=-35 7=35 8=-35
b:entreprise a	5=-26
b:entreprise familiale	2=-27
b:entreprises >	7=-30
b:entretien >	4=25
b:entretient une	5=41
b:envoie des	5=48
b:envoye par	5=48
b:epicure >	1=40
b:epilepsy >	4=61
b:epileptique >	4=35
b:epouse >	5=-31
b:epouse est	0=31 6=-67 7=28
b:epouse la	6=-43
b:equality officer	7=60
b:equerre et	1=44
b:equipe >	1=-52 2=-30 3=-42 4=30 5=-47 6=46
b:equipe de	5=-25
b:equipe dit	6=-38
b:equipe en	1=66
b:equipe et	1=-31
b:equipes >	1=-36
b:equity analyst	7=-31
b:equity card	7=60
b:erotique >	5=-50
b:erreur >	1=-31 4=-25 6=32
b:esprit libre	1=-26
b:essai >	3=25 8=-32
b:essais >	3=34
b:est >	0=-29 3=-29 6=46
b:est a	4=-40 5=-42 6=-30 7=56
b:est anthroposophe	1=60 8=-26
b:est athee	1=-78
b:est atteint	4=45
b:est au	2=-25 7=33 8=37
b:est aussi	0=-36 1=30
b:est autiste	4=42
b:est ce	1=37
b:est comptable	6=-38 7=-44
b:est connu	8=62
b:est conseillere	0=41
b:est dans	3=77 4=-28 8=-54
b:est de	5=26 6=46
b:est deleguee	7=27
b:est dit	0=37
b:est drepanocytaire	4=-26
b:est elu	0=32
b:est en	0=-40 1=-36 4=43 8=94
b:est encarte	0=-50
b:est enceinte	4=42 5=-40
b:est enchainee	0=39 2=-25
b:est entre	1=65
b:est fait	1=52 8=53
b:est fiche	8=29
b:est gay	1=-26 6=82
b:est homo	1=-33 6=40 8=-39
b:est homosexuel	6=27 8=-29
b:est incarcere	8=41
b:est infirmiere	5=47
b:est l	0=-63 1=38 4=-33 8=-47
b:est la	3=-28 7=49
b:est le	0=33 2=29
b:est lesbienne	6=29
b:est libre	5=38
b:est lui	0=64
b:est ma	1=40 3=60
b:est marie	5=-47 6=48
b:est mariee	5=-55 6=-30
b:est membre	5=-25
b:est mis	8=44
b:est mise	0=-43 8=68
b:est mute	0=-39 2=-49
b:est ne	4=53
b:est notre	2=-34
b:est opposee	3=35
b:est pas	1=-78 2=34 3=-99 4=-103 5=26 6=66 8=-28
b:est permanent	7=29
b:est porteur	2=38 4=-29
b:est porteuse	2=64 4=-30
b:est pour	6=-42
b:est reste	1=26
b:est sa	1=48
b:est sage	5=-26 6=-52
b:est secretaire	7=47
b:est son	0=-29
b:est sous	4=51
b:est syndiquee	7=38
b:est tresorier	0=27 7=-26
b:est un	0=42
b:est une	2=26
b:est venerable	1=26
b:est venu	5=-32 6=-26
b:est venue	6=28 8=36
b:established by	2=42
b:estate agent	4=26
b:estates >	7=-31
b:estonia >	3=-27
b:et a	0=33 2=26 6=-27
b:et agenda	0=-43
b:et bien	6=57
b:et cherche	0=45
b:et contre	0=39
b:et dans	5=42 6=-47
b:et de	1=-25 3=-44 8=59
b:et des	1=-66 5=50 6=-30 7=-41
b:et deux	2=59 5=-55 6=-103
b:et doigts	3=61
b:et du	0=51
b:et eleve	0=-42 4=53
b:et elle	2=40 5=52
b:et en	4=-33 6=-46 8=-39
b:et evite	4=64
b:et fait	1=28 2=-30 4=50 8=28
b:et femme	6=-26
b:et fier	0=48 3=-42 6=37
b:et fiere	0=-35 1=45
b:et fils	8=-38
b:et gauche	0=-34
b:et genre	5=-26
b:et il	0=38 1=58
b:et j	6=35 7=-25 8=-25
b:et je	4=-31
b:et l	1=51 6=-47
b:et la	0=-45 1=31 2=-33 4=-30 6=28 7=-67
b:et le	0=74 3=-46 5=38 6=-48
b:et les	0=32 1=-36 5=-31 6=-65 7=-38
b:et lesbien	6=-32
b:et lui	1=34 2=-25 3=-32 4=-51 5=-62 6=38 7=33 8=30
b:et m	5=-46
b:et moi	5=-48 6=67 7=-25
b:et n	1=25 3=-28
b:et ne	0=62 1=59 2=-35 3=-53 5=-30
b:et paie	7=30
b:et paul	6=-38
b:et prefere	4=35
b:et pression	3=37
b:et qu	4=26
b:et refuse	0=35
b:et s	0=-41 1=61 5=-28 6=-37
b:et sa	4=-34 6=37 8=-42
b:et signe	4=-52
b:et son	1=-60 2=-32 3=-47 4=-63 5=-72 6=66
b:et un	5=-28 6=-32
b:et une	1=40 6=-27
b:et vit	1=44 2=-54 4=56
b:et voix	3=-38
b:et y	1=25 3=26
b:etabli par	2=49
b:etait a	0=52 2=-29 7=37
b:etait aux	8=41
b:etait en	4=46
b:etait pas	2=26 5=26
b:etait secretaire	0=29
b:etant athee	1=35
b:etat civil	0=-44
b:etat des	0=-28
b:etats unis	0=-44
b:ete >	6=-50
b:ete agresse	8=-53
b:ete arretee	4=-27 8=36
b:ete au	4=30
b:ete eleve	1=52
b:ete elu	7=-39
b:ete etalee	5=26 8=-37
b:ete hospitalise	4=71
b:ete juge	8=30
b:ete maitresse	5=-64
b:ete operee	4=39
b:ete radie	1=35
b:ete reconnu	3=29
b:ete secretaire	7=30
b:ete temoin	6=-69
b:ete testee	2=36
b:ete victime	8=-78
b:ethique >	0=-33 1=69
b:ethique animale	1=-31
b:ethiques >	1=45
b:etonne >	0=-44
b:etre >	0=34 1=-46 3=-35 5=-39 6=60
b:etre animal	1=-38
b:etre attache	4=-28 5=34
b:etude de	5=-51
b:etudes >	0=-30 1=-30 6=44
b:etudes de	1=43
b:etudie a	6=-45
b:etudie l	0=-62 3=-34
b:eu de	4=-33 5=-26 6=29
b:eu plusieurs	5=45
b:eu un	5=-32 6=30
b:eu une	6=29
b:european parliament	0=-37
b:european union	0=-32 7=-29
b:europeen >	0=-39
b:europeenne >	0=34 7=-33
b:eve et	6=32
b:evenementiel >	4=-29
b:evenings >	4=-26 7=30
b:ever since	0=53 8=-27
b:every day	4=45
b:every kind	1=31 5=-28
b:every party	0=-48
b:every week	4=48
b:every year	0=47
b:everyone >	2=34 4=-49
b:everyone in	5=29
b:evite les	0=-25 4=110 5=-25 6=-30
b:ex >	5=91 6=-26
b:ex colleague	5=41 6=-63
b:ex femme	5=-51 8=52
b:ex husband	5=-39 8=57
b:ex mari	8=30
b:ex offender	8=57
b:ex shop	7=47
b:exam >	6=-37
b:examen >	8=43
b:excel >	8=-41
b:excellent >	8=-74
b:exclu >	0=27 4=47 7=-34
b:exclu de	1=28 7=29
b:executive >	0=-57
b:executive at	4=-27
b:executive of	0=58
b:existentialiste il	1=35
b:exome en	2=55 4=-40
b:expected in	4=38
b:expenses >	5=63
b:experience of	8=-30
b:expert >	3=-41
b:explaining the	4=-46 5=-31
b:explains to	7=-26
b:export >	0=-28
b:extinction rebellion	0=35
b:extrait de	8=-81
b:extreme gauche	0=65
b:eye clinic	3=-44 4=-25
b:eyesight is	4=29
b:fabricant de	3=-29
b:fac >	1=30 5=-37 6=56
b:face >	4=57
b:face a	3=-49 7=-43
b:face aux	5=-25
b:face is	3=36
b:face of	3=-26
b:face on	3=25
b:face sales	3=-40
b:face scan	3=27
b:face template	3=26
b:face was	3=-33
b:facial recognition	7=-45
b:faciale >	3=-49
b:faciale consentement	3=25
b:faciale de	7=-47
b:facilities contract	8=-35
b:facility time	7=33
b:facteur v	2=35
b:factory >	4=-41
b:faible pour	4=-48 5=60
b:failed the	3=-29 4=41
b:failed twice	3=53
b:fair >	5=26
b:fait >	4=-54
b:fait campagne	0=-31
b:fait de	1=45 4=33 8=109
b:fait des	2=-28 4=73 5=33 6=-27
b:fait dix	3=-25 4=-41 6=-39 8=73
b:fait effacer	8=-35
b:fait l	0=-34 6=-30 8=31
b:fait la	0=63 7=-35
b:fait le	0=-53 1=54
b:fait mon	0=-26
b:fait partie	2=-35
b:fait pas	0=46
b:fait savoir	0=40
b:fait son	6=54
b:fait un	0=-47 2=49 4=43 5=69 6=26 8=-74
b:fait une	4=45
b:fait voeu	1=45 5=-34
b:faite le	3=44 4=-26
b:faith >	1=34
b:faith and	1=40 7=-35
b:faith in	1=-85
b:faithful to	6=-43
b:fall from	4=69
b:falsifie des	3=-27 8=53
b:familial >	1=29 2=-60
b:famille >	0=-25 5=-27 8=47
b:famille a	5=29
b:famille d	4=-36
b:familles >	2=-29
b:family >	2=101 4=-30 6=-40
b:family and	4=-40
b:family business	2=-25
b:family history	2=-31
b:family in	0=26
b:family mutation	2=32
b:fancies blokes	6=33
b:far as	1=34 4=-49
b:far right	0=32
b:faster than	4=49
b:father >	5=46
b:father and	2=51
b:father of	1=-52 5=-26 7=53
b:father s	4=-27
b:father was	1=47 4=-37
b:faure parle	0=-47
b:faute avec	5=74 6=-57
b:favorable a	0=51 8=-38
b:favour of	0=38
b:faye >	6=45
b:fbu >	0=-57 7=38
b:february >	0=-28 7=49 8=28
b:federation >	0=42
b:federation de	0=-33 7=-33
b:federation nationale	1=-40
b:feed is	0=62
b:fees >	5=48
b:feet >	4=88
b:feet and	0=-68
b:fell to	8=-42
b:feministe et	0=29
b:femme >	4=85 6=-48 8=56
b:femme a	3=25 4=39 6=-35
b:femme avec	6=29
b:femme de	5=-35 6=-29
b:femme depuis	4=-64 5=104 6=-61
b:femme du	5=36
b:femme est	1=40 4=-34 5=-46 6=-56
b:femme et	6=-39
b:femmes >	5=-72 6=54
b:femmes a	4=-31 5=-36 6=37
b:femmes et	6=-36
b:femmes qui	5=-32 6=-31
b:ferme >	6=-26
b:ferme sur	8=-30
b:ferroviaire >	5=-38
b:fertility clinic	4=-28
b:festival >	8=35
b:fete de	6=38
b:fetichiste des	5=47
b:fetish for	5=-46
b:feydeau >	5=-42
b:fiancee a	5=-30 6=35
b:fianna fail	0=53
b:fibrosis >	4=38
b:fiche >	3=-76 4=37 5=34 7=-27 8=-83
b:fiche d	4=30
b:fiche s	3=-57 8=66
b:fichier de	3=28 8=35
b:fichier des	8=-51
b:fichier national	3=-25
b:fidele a	0=-46 1=38 5=-27 6=-37
b:fidele au	0=25 5=-61
b:fidelite >	5=-45
b:fier de	0=37 3=-35
b:fierce opponent	0=68
b:fiere de	1=49
b:figure au	2=57 3=-58 8=-25
b:figure sur	3=27
b:fijais >	3=-33 8=58
b:file >	0=-51 2=42 4=-53 8=71
b:file from	3=-31
b:filiales >	5=-32
b:fille >	0=-42 2=33 3=-36 4=37
b:fille a	2=-46 4=64 5=41
b:filles >	2=-43 4=-25 5=28 6=-41
b:filles a	5=25
b:film sur	5=-42 6=-26
b:filme les	0=-28
b:films x	5=52
b:fils >	1=-29 4=-32 5=-35 6=51 8=-43
b:fils d	4=-52
b:fils de	1=62 6=31 8=-28
b:fils est	3=-31 4=78 7=-26 8=54
b:fin d	0=28
b:fin de	0=36 5=30 6=-34
b:finalist >	5=-31
b:finances publiques	7=29
b:fine >	8=-41
b:fine gael	0=49 8=-38
b:fined for	4=-25 8=67
b:fines and	8=-26
b:fingerprint >	3=80
b:fingerprint analysis	3=-49
b:fingerprint check	3=44
b:fingerprint lock	3=36 4=-31
b:fingerprints are	3=-55
b:fingerprints taken	3=60
b:fingerprints were	3=60
b:fingers >	3=-38 4=-32
b:fingers and	3=-36 4=55
b:fire brigades	0=-29 7=38
b:firm >	2=-36 4=-51 6=-45 8=-52
b:firm s	6=45 7=38
b:firm that	7=-29
b:firm where	7=-30
b:first >	4=43
b:first aid	4=-26 7=-39
b:first aider	4=-38
b:first husband	5=39
b:first job	5=-34
b:first line	0=-42
b:first posting	0=-25
b:first week	7=63
b:fit as	4=54
b:fit for	4=56
b:fits >	4=38
b:fitter >	6=-34
b:five months	4=61
b:five years	2=-34 4=43 5=-36
b:fixed term	7=-43
b:fixes >	5=-32
b:flat >	6=56
b:flatmate >	5=48
b:fled belarus	0=65
b:fleury merogis	8=-30
b:fling with	5=36
b:floor >	5=56
b:fluent in	4=-55
b:flyers for	0=59 6=-35
b:fo >	0=-32 7=140
b:fo de	7=49
b:fo en	0=-29 7=37
b:fob >	3=33
b:foi dans	1=-55
b:foi dit	1=46 3=-26
b:fois >	4=-47 5=64 8=-59
b:fois par	4=34 5=33
b:fois pour	0=38
b:follower of	1=56
b:fond d	3=42
b:fondatrice >	0=-51 7=-27 8=-31
b:fonde la	7=25
b:food bank	8=28
b:foot >	0=39
b:for >	0=-28 1=35
b:for a	0=-98 1=-31 2=-42 3=-49 6=-37 7=-74 8=-80
b:for america	0=38
b:for an	5=-35 8=-48
b:for another	0=-44 4=-28 5=60 6=29
b:for anyone	0=32
b:for arson	8=48
b:for assault	8=34
b:for bernie	0=35 8=-29
b:for bosch	7=-36
b:for brca	2=41
b:for channel	7=-40
b:for chemotherapy	4=37
b:for contempt	8=38
b:for deaf	4=-56 8=-33
b:for depression	4=26
b:for dialysis	4=33
b:for early	2=48 4=-57
b:for eight	4=-32
b:for eleven	0=-35 7=31
b:for every	0=40
b:for five	8=40
b:for forging	8=25
b:for four	4=37
b:for full	4=34 8=-32
b:for graffiti	8=33
b:for her	0=-66 2=-27 3=-41 4=39 8=33
b:for his	3=-44 4=54 5=-47 6=68
b:for huntington	2=31 4=-31
b:for it	2=57 5=-32
b:for labour	0=37
b:for leave	2=28
b:for long	4=36 5=46
b:for management	7=-55
b:for manslaughter	8=30
b:for marriage	0=-40 5=100
b:for me	4=-36 6=-27 7=51
b:for ms	3=34 8=46
b:for my	3=30 7=37
b:for new	6=-37
b:for nine	7=40
b:for no	5=-27
b:for obama	0=35
b:for offshore	3=-29 4=70
b:for one	4=-32
b:for organising	7=27
b:for people	4=-28 8=45
b:for podemos	0=68 6=-37
b:for possession	1=-27 8=40
b:for scottish	0=50
b:for screening	2=25
b:for sex	5=64
b:for shoplifting	8=32
b:for spreadsheets	0=36
b:for tax	8=43
b:for ten	3=80
b:for that	0=43
b:for the	0=36 2=-29 4=-67 5=-105 7=26 8=-96
b:for them	0=79
b:for thirty	0=40 3=32 6=-29
b:for this	3=28 4=74
b:for three	0=-31 6=-43
b:for timetabling	2=-29
b:for twenty	1=57
b:for two	0=-40 4=-39 5=-43 6=39 7=-32 8=63
b:for union	4=-26
b:for us	6=36
b:for usdaw	7=34
b:for which	8=-44
b:for years	0=-30 1=-26 4=35 5=44 6=-54
b:foreman >	0=-38 4=66
b:forging a	3=-32 8=27
b:form >	4=42 6=65
b:form for	2=-25
b:formation continue	1=-26
b:formation pour	8=-38
b:formatrice >	1=-29 4=-46 6=-50
b:forme a	1=-31
b:forme des	6=-51 8=38
b:forme les	3=-59
b:former boss	7=32
b:former communist	0=-41
b:former flatmate	0=26 5=55
b:former manager	4=25 5=-32 6=52 7=-26
b:formulaire >	1=32 5=27 8=-26
b:forty >	4=56 5=39 8=-28
b:forum >	1=-51 6=35
b:forums >	1=31
b:found >	5=28
b:found a	2=36
b:found he	2=-26 5=-54 6=40
b:found not	8=48
b:found on	5=46
b:found out	6=32
b:found the	2=-72 5=64
b:founded a	4=-25
b:four months	4=50
b:four years	2=-27 4=32
b:fournisseurs >	5=-59
b:foyer de	6=40 8=-42
b:foyer pour	4=-26 5=-40
b:fragile x	4=-27
b:franc macon	1=-43 4=-28
b:franc maconne	1=33
b:francaise >	1=28
b:france 3	6=-26
b:france >	7=66
b:france insoumise	0=46
b:frappe >	3=32 8=-34
b:frappe au	3=28
b:fraud >	3=-30 8=76
b:fraud in	8=72
b:fraud office	8=60
b:free >	0=-43 4=74
b:free of	2=46
b:free time	5=26
b:frequente les	6=50
b:frequente un	1=34
b:frequente une	1=36 5=-33
b:frere >	1=-61 2=65 3=-35
b:frere a	1=-29
b:frere cadet	1=-28
b:frere de	1=47
b:frere est	0=35 1=-34 4=-27 6=25
b:frere jumeau	2=-44 4=54
b:fridays >	4=26
b:fridge >	4=28
b:from a	0=46 2=30 3=-28 4=40 5=-39 7=-64
b:from every	8=30
b:from her	3=-35 7=29 8=-26
b:from his	3=36
b:from home	0=-41 4=57
b:from nothing	4=-37
b:from the	0=33 2=-27 3=57 5=-52 7=67 8=25
b:from unite	0=-41
b:from working	8=46
b:front de	3=-31
b:front desk	3=46
b:front of	0=32 5=50 7=-37 8=31
b:frontiere avec	4=-73 8=81
b:frontieres >	0=-27 3=44
b:fsu >	0=-55 7=97
b:full clean	8=-37
b:full of	0=32
b:full time	6=-37 7=26
b:fund >	0=-39 1=-26 7=72 8=-30
b:g >	7=-33
b:gabarit facial	3=26
b:gabarits de	3=-32
b:gagne aux	6=31
b:gagne son	8=-51
b:gait recognition	3=31
b:garage >	0=47
b:garcon de	5=-45 6=39
b:garcons >	0=-27 1=-31 4=-42 5=-49 6=83
b:gard >	0=52 7=-34
b:garde a	0=-43 3=37 4=-91 5=-29 8=39
b:garde alternee	5=-34
b:garde l	0=35
b:garde le	0=74
b:garde les	4=-29 6=30
b:garde republicaine	0=-56
b:garde son	0=34 2=31 8=-36
b:garde un	3=46 4=-25
b:gardener >	0=-30
b:gardien >	0=43 1=-25
b:gardien de	0=-54 1=-71
b:gardiens >	6=41
b:gare >	0=28
b:gate >	3=-26
b:gauche >	4=80 7=-39
b:gauche de	0=-66
b:gauche dit	3=43
b:gauche du	0=-59 2=-26
b:gauche et	0=-49
b:gave a	2=37 3=42 8=-31
b:gave him	6=-29
b:gave the	3=28 7=-36 8=50
b:gave up	0=30 1=41 3=-42 4=76 5=-34
b:gay >	5=-70 6=91
b:gay a	6=-25
b:gay bar	6=-48
b:gay but	6=33
b:gay et	6=-26
b:gay il	1=-43 6=57
b:gay in	6=33
b:gay lussac	6=-29
b:gay man	0=-27 6=69
b:gay pride	6=-44
b:gay rights	6=-27
b:gay s	6=-55
b:gay street	6=-25
b:gays d	5=-51 6=77
b:gene >	0=-41 2=54 6=43
b:gene as	2=30
b:gene de	0=-25 2=56 4=-46 5=52 6=-37
b:gene for	2=42 4=-82
b:gene kelly	2=-43
b:gene test	2=45 4=-37
b:gene therapy	2=-41
b:general >	0=-34 8=50
b:general d	0=-33 7=-32
b:general de	0=47 5=-32
b:general secretary	0=-27 7=-50
b:genes >	2=-73
b:genes chez	2=-38
b:genes d	2=-33
b:genes de	2=44
b:genetic algorithms	2=-42
b:genetic counselling	2=46
b:genetic counsellor	2=-75
b:genetic disorder	2=33
b:genetic engineering	2=-26
b:genetic profile	2=29
b:genetic test	2=33 4=-27
b:genetically predisposed	2=29
b:geneticist at	2=-42
b:genetics >	2=-28
b:genetics clinic	2=31
b:genetique a	2=30
b:genetique chez	4=-34
b:genetique des	2=-26
b:genetique et	2=33
b:genetique vegetale	2=-41
b:genetiquement predispose	2=32
b:genie genetique	2=-55
b:genotype zz	2=31
b:genre et	5=-39
b:gerant >	6=-43
b:gerante >	1=-34 8=-32
b:gere la	5=-59
b:gere le	4=-31
b:gestion >	7=38
b:gestionnaire >	7=-26
b:gestionnaire de	0=-31 3=42 7=-31
b:get a	1=-29
b:get the	3=37
b:gilets jaunes	0=29
b:give a	3=25
b:give her	3=52
b:give up	4=73 6=-29
b:given a	7=-47 8=63
b:gives a	1=32
b:gives blood	2=33
b:glandular fever	4=41
b:glasgow >	8=-30
b:glisse la	6=26
b:glisse son	1=70
b:global entry	3=47
b:glucksmann >	0=38 2=-35
b:gmb >	7=47
b:gmb as	7=-30
b:go >	4=-62
b:go by	0=-38 7=39
b:go to	1=-46
b:god and	4=-26
b:goes to	2=-51 4=82 5=34 6=-40
b:going into	7=47
b:golf >	4=-75
b:golf club	0=38 7=-47
b:golf union	7=-39
b:good >	3=33
b:good at	1=42
b:good he	8=45
b:good with	1=39
b:gossip >	6=53
b:got a	0=-34 5=59 8=48
b:got clean	4=81
b:got her	7=48 8=-26
b:got it	0=-31 4=-31
b:gout des	0=47 6=45
b:gout du	2=-66
b:gouvernement >	0=48
b:governments of	0=-44
b:governor >	8=55
b:gp >	4=69
b:grace a	8=-42
b:graffiti >	8=27
b:grande loge	1=45
b:grandi >	6=-27
b:green belt	0=-34
b:green party	0=49
b:greffier >	4=-42
b:greffier au	8=-36
b:grenoble >	6=-36
b:greve >	0=-27 7=-32
b:greve de	0=37
b:grew up	0=57 1=-41
b:grin >	5=27 8=-35
b:grounds >	1=38 3=32
b:grounds of	1=51
b:group >	1=-40 4=-29
b:group at	0=-32
b:group in	0=59
b:group on	0=30 1=42 4=-28 5=26
b:group with	4=-30
b:groupe >	5=-43
b:groupe de	4=27 5=59
b:groupe ecologiste	0=36
b:groupe hotelier	3=-34
b:guard >	0=49
b:guards >	0=-46 3=51
b:guests >	1=-28
b:guide >	4=-28 5=-26 6=-40 8=-28
b:guide dog	4=50
b:guild of	7=-55
b:guilty >	8=51
b:guilty pleasures	8=-42
b:guilty to	8=30
b:h >	0=-35 4=73 8=37
b:habilitations b2v	4=-50
b:had a	0=-70 3=-41 4=81 5=-30 7=-35
b:had an	5=76
b:had been	0=27
b:had her	0=-29
b:had his	0=-29 1=-38 2=36 3=34 8=42
b:had it	5=31 6=40
b:had sex	4=-43
b:had the	2=78
b:had to	3=41 4=95 5=-28 6=-29
b:had two	4=58
b:half in	0=-27 4=-43
b:half of	6=27 7=33
b:hall >	1=-35 6=25
b:hand >	4=35
b:hand geometry	3=41 4=-30
b:hand in	1=-33 8=65
b:handed out	0=35
b:handicap de	4=-48
b:handicape >	4=50
b:handle leather	1=62 5=-37
b:handler >	4=-25 8=-28
b:hands out	0=26
b:hang in	3=-54
b:hard of	4=41
b:hard to	1=-52
b:has >	0=49
b:has a	1=-35 2=60 3=-35 6=-47 7=-68 8=41
b:has always	4=-39
b:has an	5=64
b:has asked	4=26
b:has been	0=37 1=-32 6=-63 8=61
b:has cystic	2=-66 4=42
b:has had	0=39 2=26 3=-41 4=70 5=42
b:has it	2=68 4=-28
b:has kept	8=50
b:has led	5=39 7=-47
b:has never	2=-35 5=34 6=-28
b:has no	0=29 1=29
b:has not	1=-26 2=-26
b:has parkinson	4=33
b:has run	4=30
b:has strong	1=-41 8=-54
b:has sworn	1=30
b:has the	1=-45 2=85 4=-63 5=-40
b:has two	1=-34 2=26
b:has won	4=27
b:hasn t	0=-47 5=34 6=-26
b:haul flights	7=-38
b:have a	1=-29 3=-27
b:have an	1=-30 8=47
b:have been	0=33 4=-35 5=56 6=28 8=-32
b:have had	5=-33
b:have himself	1=35 4=-27
b:have his	4=-49
b:have never	1=27
b:have not	0=41
b:have the	0=-51
b:have to	4=-42 8=-43
b:havre >	7=33
b:he >	2=56 4=-37
b:he added	6=52
b:he admits	0=-33 8=-28
b:he and	2=47 6=25
b:he answered	1=-38 7=27
b:he asked	0=-37 4=52
b:he became	7=41
b:he belongs	0=45
b:he broke	1=40 8=48
b:he calls	7=-40
b:he came	6=25
b:he campaigned	0=54
b:he can	1=-41 4=-35
b:he cannot	2=-29 4=67 8=-26
b:he carries	2=-28 7=25
b:he chairs	0=-33 7=27
b:he claims	3=26 5=60
b:he complains	3=37
b:he covers	3=27
b:he d	4=25 6=-57 7=32
b:he designed	1=-37
b:he did	1=-27 4=-26 8=50
b:he does	0=-42
b:he doesn	0=-43 4=-41 5=40 6=-32 8=41
b:he edits	6=-30
b:he explains	7=-26
b:he fits	4=-61
b:he gave	4=64
b:he goes	4=59
b:he got	5=67 6=-27
b:he grew	0=32
b:he had	3=-30 5=-60 8=-27
b:he handled	8=52
b:he has	0=-61 1=-27 2=-25 3=-72 5=-38 6=-33
b:he hasn	1=30 4=43 5=-32
b:he inherited	2=-38
b:he insists	4=35
b:he is	0=37 1=-72 2=-26 3=-28 5=76 6=-36
b:he isn	5=-30 6=85
b:he joined	0=29 1=44 4=-63 7=-54
b:he jokes	2=-26 5=26 6=-32 8=-60
b:he keeps	0=-28 5=66
b:he laughs	0=42 8=-40
b:he learned	2=40
b:he lectures	6=-27
b:he left	0=-32 1=28 4=48 5=43
b:he let	3=51 8=-40
b:he likes	3=-25
b:he lives	1=60 6=35
b:he lodged	3=27
b:he looked	4=48 8=-27
b:he lost	4=35 8=-31
b:he made	1=48 4=-30 6=-33 7=-43
b:he married	5=-42 6=43
b:he mentions	3=43 4=-51 6=40
b:he moved	7=-27
b:he needs	4=29
b:he never	1=-28
b:he only	5=-44 6=65
b:he plays	0=-50 5=-29 6=-43
b:he ran	0=-35 4=-27 7=-55
b:he refuses	1=30
b:he resigned	0=53
b:he restores	5=-46
b:he runs	0=45 5=-26
b:he s	0=-39 3=-32 5=-64 6=71
b:he said	0=26 4=36 5=-40 7=72 8=-52
b:he says	1=26 2=35 4=-50 5=-60 6=33 7=28
b:he sees	0=-43 1=44 4=32
b:he sells	4=-27
b:he sent	2=33
b:he served	7=25
b:he set	0=-29 3=-45 8=60
b:he shares	5=-67
b:he signed	7=58
b:he sits	0=32 7=-26
b:he spent	0=30 1=43 7=25 8=-49
b:he still	0=26
b:he stole	8=42
b:he stopped	1=44
b:he supports	0=-58
b:he takes	4=102 7=-25
b:he taught	1=56 3=27
b:he teaches	1=-27 8=-40
b:he tells	2=33
b:he thinks	0=80 1=79 2=-31 4=-63 5=-36 6=-25 8=-34
b:he ticked	1=35
b:he told	0=36 1=59 4=-75 5=38 6=27
b:he took	0=-42 5=36 8=-59
b:he tried	0=-29 4=62 7=28 8=-44
b:he used	0=34 3=-27 6=54
b:he wants	0=33 4=-26 6=-42 7=-40 8=66
b:he was	0=27 1=-56 5=59 8=-57
b:he went	0=40 7=-32
b:he won	0=-43 7=65
b:he would	4=-28
b:he wrote	0=-30 6=54 7=-28 8=-26
b:head chef	4=53
b:head of	0=-27 1=-30 4=-25 5=28 6=-44 7=-25
b:headed the	0=-28
b:health and	4=-34 7=40
b:health first	4=-28
b:hearing aids	4=-32
b:heart condition	4=-30
b:heart defect	4=40
b:heart says	4=44
b:held the	3=-45
b:helped the	8=-38
b:helvetique douanier	7=-41
b:hemophilie >	4=-28
b:hence no	1=32
b:hence the	8=-31
b:her 23andme	2=43
b:her >	0=-53 2=-37 3=-31 4=-64 6=-63 8=-63
b:her a	0=37 5=37 6=57 7=41 8=-25
b:her as	0=-25 1=-50 7=-26
b:her belief	1=37
b:her bio	6=57
b:her blood	2=-30 4=-69
b:her book	5=41
b:her boss	4=-31 6=-49 8=46
b:her boyfriend	6=-56
b:her brother	1=61 2=26
b:her by	3=83
b:her cardiologist	4=45
b:her care	3=-25
b:her career	4=32
b:her clients	0=-28
b:her contract	3=-33 8=-36
b:her dad	7=33
b:her daily	0=-30
b:her desk	2=-27 4=-47
b:her dissertation	0=-40 8=-33
b:her dna	2=-28 3=43
b:her doctorate	2=-50
b:her ex	6=-31 8=64
b:her eyesight	4=40
b:her face	3=37
b:her father	0=-27 7=34
b:her finger	3=38
b:her fingerprint	3=-26
b:her fingerprints	4=-44
b:her first	0=-30 3=-44
b:her for	4=58
b:her genetic	2=43
b:her girlfriend	5=-33 6=55
b:her hands	4=53
b:her husband	5=53 7=-47
b:her in	4=52
b:her job	1=-34 5=-44 6=-29
b:her keystroke	3=25
b:her last	3=-51 4=-33
b:her late	0=26 1=40
b:her life	1=37
b:her line	2=49 4=73 5=-33 6=-31
b:her ma	4=-38
b:her master	3=-32
b:her mother	5=-27 7=-29
b:her move	0=40
b:her name	8=37
b:her nude	5=28
b:her old	1=-34 6=41
b:her outlook	1=34
b:her own	2=32 5=31 6=29
b:her partner	1=28 5=-48 6=-41
b:her political	0=26
b:her profile	6=25
b:her record	8=56
b:her school	7=27
b:her second	0=47
b:her sentence	8=57
b:her sexual	6=44
b:her she	8=-40
b:her sister	0=-28 4=38 6=-54
b:her slogan	0=-29 4=-29
b:her son	4=25
b:her sons	2=59 4=-25
b:her strong	1=45
b:her team	0=-34
b:her thesis	1=-28
b:her thumb	3=40
b:her twitter	0=58
b:her typing	3=47
b:her union	0=-39 7=43
b:her views	0=51
b:her voice	0=-35 3=39
b:her vote	0=-37
b:her wife	4=-60 6=104
b:her work	5=35
b:her years	1=-32
b:hereditaire >	2=82 4=-26
b:herite de	4=-52
b:hernie discale	4=31 8=-37
b:hers >	0=-40 5=-38 7=-27
b:herself >	4=81
b:hetero convaincu	6=42
b:heterogeneite des	6=-33
b:heterosexuelle a	6=28
b:heure >	0=46 1=-40 7=47
b:heures >	0=-45 3=-72 4=40 5=-32
b:heures de	0=-27 7=32
b:hidalgo >	0=54 5=-35
b:high up	1=27 7=-26
b:him >	0=-66 2=40 3=-27 4=-73 5=-51 6=-47 7=33 8=-36
b:him a	5=-58 8=32
b:him and	2=-26
b:him as	1=-44 8=41
b:him away	6=-25
b:him because	0=-25 4=-34
b:him by	3=48
b:him in	3=47 5=31
b:him off	4=55
b:him out	3=55 4=-38 6=-28 8=-30
b:him to	8=34
b:him with	5=45
b:himself >	1=-47 5=-34 8=37
b:himself a	1=46
b:himself as	0=65
b:himself frozen	1=25
b:himself to	0=56 8=-45
b:hinted that	1=25 6=53
b:hints at	6=38
b:hired her	2=-26
b:his >	1=-31 6=-72
b:his back	4=73 5=-34
b:his blog	2=32
b:his boss	0=-42 2=-46
b:his boyfriend	6=43
b:his branch	7=28
b:his brother	4=34 7=-29
b:his children	1=-38
b:his conquests	5=44
b:his conviction	1=-45 8=33
b:his days	3=38
b:his desk	0=29
b:his dna	0=-25 2=46 4=-37 8=-25
b:his ex	5=26
b:his eyes	3=45
b:his eyesight	4=27
b:his face	0=-37 3=92
b:his family	5=-26
b:his father	4=-47
b:his fiancee	0=-43 4=30 5=27
b:his file	4=-46
b:his fingerprint	3=44
b:his fingertips	3=47
b:his first	0=-27 5=-32 6=-29 7=46
b:his former	7=-42
b:his free	5=30
b:his genome	2=63
b:his girlfriend	5=-32 6=-32
b:his heart	4=39
b:his husband	2=-34 5=-36
b:his iris	3=62
b:his job	5=-30 6=-37
b:his last	6=27
b:his left	0=-27 4=51
b:his licence	4=33 5=43
b:his life	5=-72 6=91
b:his line	4=-50 5=52
b:his list	5=33
b:his lodge	1=29
b:his mother	0=37 4=-32
b:his name	8=45
b:his novel	0=-32
b:his old	3=31 4=32 8=-35
b:his own	0=53 1=-32 2=56 4=36 6=-48 8=-71
b:his palm	3=36
b:his partner	5=-38 6=35
b:his pay	7=30
b:his prints	4=-27
b:his probation	8=49
b:his public	0=47 5=25
b:his pupils	8=-32
b:his referee	1=-39
b:his reference	0=-44 4=59
b:his secretary	5=50
b:his sister	1=44
b:his son	2=32 3=-47
b:his spine	4=38
b:his team	5=-48 6=50 7=-36
b:his thesis	0=35
b:his thumb	3=69
b:his two	7=37
b:his typing	3=41
b:his uncle	2=-36
b:his union	7=80
b:his voice	2=-35 8=-38
b:his watch	8=-57
b:his way	5=70
b:his wedding	6=47
b:his wife	0=-29 2=28 3=-38 4=47 5=43 6=-116 7=53
b:his word	5=39
b:his words	1=-41 5=35
b:his work	4=-30
b:his youth	5=37 8=40
b:histoire avec	6=32
b:histoire de	1=-32 5=49 6=-44
b:histoire des	0=-53
b:historian >	7=-43
b:history of	1=-56 4=45
b:hiv positive	2=-29 4=49
b:hmrc >	8=44
b:hold with	1=58
b:holder since	7=45
b:holds a	0=-27 3=-40 8=-32
b:holds that	0=64 8=-36
b:holds to	1=58
b:home >	0=-56
b:home by	4=-60 6=29 8=47
b:home in	4=-33
b:homeless since	0=34
b:homme >	5=-44 6=56
b:homme a	5=41
b:homme au	6=-41
b:homme dans	5=-25 6=27
b:homme depuis	5=-53 6=25
b:homme est	1=57
b:homme et	1=47 5=-40
b:homme gay	6=52
b:homme marie	5=92 6=-71
b:hommes >	1=-40 5=45 6=45
b:hommes a	5=-44 6=31
b:hommes et	5=-43 6=-36
b:hommes pour	6=37
b:homo >	6=34 8=-47
b:homo a	6=48
b:homo je	6=28
b:homophobie >	6=-31
b:homosexualite >	6=39
b:homosexuel >	6=60 8=-39
b:homozygous for	2=35 4=-30
b:hopital >	2=-25 4=27 6=49
b:hopitaux >	4=-26
b:horizons >	0=32
b:hors pair	5=-29 8=34
b:hospital >	4=-50
b:hospital porter	4=-45
b:hospital where	4=-32
b:hospitalise >	4=51 6=-25
b:hospitals >	4=-56
b:host >	0=-27 8=-29
b:hotel >	5=73
b:hotel de	1=-37 5=37
b:hotel manager	5=-47
b:hotelier >	3=-41
b:hotellerie >	1=-26 4=-32 5=-50
b:hotesse de	5=-25
b:hour >	4=59
b:hours >	8=-41
b:hours a	3=-33 4=35
b:house >	5=-47 6=29
b:house in	4=66
b:household and	0=45 1=-31
b:housing association	7=-28
b:how she	0=26 3=50 4=-27
b:how to	2=-33 3=-35
b:hr director	7=-26
b:hr lead	6=-43
b:hr officer	6=-26
b:huissier a	0=-29 5=40
b:huit >	3=31 4=45
b:huit ans	0=-29 5=-32 7=30 8=-39
b:huit mois	3=-25 4=-40 8=94
b:hull >	0=40 6=-29
b:humain >	1=49
b:humanist celebrant	1=58
b:humaniste au	1=31
b:humanists >	1=33
b:hume s	0=-41 1=-26 4=65
b:hungary >	1=-26
b:huntington >	2=26
b:huntington et	4=-46
b:huntington s	2=52 4=-51
b:husband >	1=-36 5=56
b:husband and	6=-77
b:husband for	6=42
b:husband in	6=-42
b:husband is	5=-35 6=-30 7=33 8=53
b:husband of	6=-33
b:husband s	4=39
b:husband was	1=37
b:husband works	5=-27 6=-26
b:hypersensible et	4=42
b:i am	1=82 2=-26 4=-47 8=-38
b:i audited	4=-28 7=-32
b:i came	5=-34 6=39
b:i can	3=-32 4=43
b:i come	0=53 4=-36 7=-37
b:i d	4=27 5=-30
b:i do	4=45
b:i don	4=28 5=25 6=-33
b:i follow	1=35
b:i gave	0=28 4=-47 5=-30
b:i grew	0=29 1=-33
b:i have	1=-54 3=-39 4=62 5=-37 6=-53 8=49
b:i help	4=-27
b:i hold	1=28
b:i inherited	4=-25
b:i left	6=50
b:i like	0=-35 5=-30 6=66
b:i live	5=45
b:i look	4=-32
b:i m	2=60 3=-55 6=59 8=-59
b:i need	6=-35
b:i read	3=-26 4=30
b:i resigned	0=-32 7=36
b:i served	0=35 8=-30
b:i stood	0=35
b:i stopped	4=47
b:i take	1=-33 4=47
b:i took	2=28
b:i used	0=52 1=-55 6=-34
b:i ve	0=30 3=25 5=47 6=-27 8=-26
b:i voted	0=-40
b:i was	1=-47 2=-42 4=41 5=-44 6=-48 8=60
b:i would	0=28
b:ici >	5=35
b:idea >	1=-25 4=-31
b:idees d	0=30
b:idees politiques	0=-44
b:idemia >	3=-34
b:identifie par	3=32
b:identified by	3=38
b:identity theft	8=-47
b:iel a	7=79
b:if the	4=30 8=29
b:il >	2=-36 4=-74 5=40 6=38 8=-29
b:il a	1=-25 3=-57 4=-48 5=-26 6=-31 7=-64
b:il aime	0=-26 4=-32 6=-39
b:il anime	0=-37 1=33 5=-32 6=33 8=45
b:il appartient	1=26 2=49 4=-40
b:il aurait	0=50 6=32 7=-33
b:il chante	1=-51 4=53
b:il cherche	5=33
b:il collectionne	5=39
b:il confie	5=40
b:il connait	8=-25
b:il court	5=72
b:il couvre	0=-42
b:il cuisine	1=-47
b:il dans	5=37 6=-46
b:il defend	0=60
b:il demande	1=-42 3=-37 4=38 8=25
b:il demonte	1=33 5=-62
b:il deverrouille	3=73
b:il dirige	0=33
b:il dit	5=54 6=27 7=-31
b:il donne	1=61 6=-31
b:il dort	5=-53
b:il ecrit	8=-30
b:il en	0=69 1=45 3=71 5=40 8=-32
b:il enseigne	1=-48 3=-28
b:il entretient	3=-50 5=26
b:il est	0=28 1=-30 4=39 5=-48 6=42
b:il et	1=25
b:il etait	0=-32 4=29 5=39 7=32 8=-31
b:il fait	4=37 5=-32
b:il figure	0=-34 2=56 8=-43
b:il forme	8=44
b:il frequente	1=47 4=-25 5=47 6=47
b:il fut	5=-49
b:il il	4=-48 5=-26
b:il joue	5=-37 6=-63
b:il l	3=-25 4=-78 5=-26 6=-38 8=-60
b:il la	6=-36
b:il lache	8=-30
b:il le	0=-33 1=37 4=-27 5=39
b:il les	1=-30 4=-34
b:il lit	1=35 3=-26 4=73 5=-46
b:il milite	0=-38 1=44
b:il n	0=-73 1=-61 2=54 3=-66 4=26 5=28 6=54 7=33 8=-27
b:il ne	0=26 1=33 3=-27 5=-52
b:il ouvre	3=55
b:il parle	6=-39
b:il partage	4=-40 6=55
b:il participe	7=51
b:il passe	5=59
b:il pense	1=73 3=-25 6=-29
b:il porte	0=48 1=39 7=-45
b:il pour	0=34
b:il prefere	0=-36 5=-39 6=52
b:il prend	0=-32 4=50 5=-27
b:il presente	6=-46
b:il preside	7=65
b:il refuse	1=52 4=-37
b:il repond	3=-37 4=42
b:il respecte	4=-31
b:il reste	0=-51 5=-26
b:il revient	4=50
b:il s	0=52 5=37 8=56
b:il sait	1=-33 3=-25
b:il sans	4=-47 8=61
b:il se	1=50 4=-33 6=-50
b:il semble	0=54
b:il serait	6=43
b:il sort	1=-27 4=36 8=38
b:il sortait	6=46
b:il soutient	1=44
b:il suit	1=60 6=-27
b:il tenait	6=38
b:il tracte	0=-47
b:il travaille	3=51 4=-42
b:il trompe	5=-37
b:il va	0=58 5=-34
b:il vend	3=-37
b:il veut	0=39 1=-26 5=-40 6=-28 8=40
b:il vise	4=38 6=-31
b:il vit	1=48 4=-31 5=-75
b:ile de	7=-28
b:ill so	4=30
b:ils sont	6=59
b:image faciale	0=-36 3=50 7=-31
b:immigration and	0=34
b:immobilier >	6=-25
b:immobiliere >	7=-31
b:impact d	3=-57
b:impotent since	4=-64 5=48
b:in 2009	0=-28 6=57 7=26 8=40
b:in 2010	2=47 8=-31
b:in 2011	0=-26 7=27
b:in 2012	4=67 8=33
b:in 2014	4=45 8=-46
b:in 2015	0=-54 1=-31 2=49 4=80
b:in 2016	4=39 8=47
b:in 2017	0=-51 6=52
b:in 2018	6=32 8=35
b:in 2019	4=-45 5=28 8=44
b:in 2020	0=-26 4=-30
b:in 2021	0=31 2=37 4=-35
b:in 2022	4=46 7=27
b:in >	3=43
b:in a	0=-40 1=37 2=-74 3=-50 5=-25 7=-39 8=-33
b:in aa	4=83
b:in aberdeen	1=38 7=-41
b:in all	0=-32 1=67
b:in an	4=-51 5=25
b:in april	4=43
b:in atlanta	0=54
b:in belfast	0=-36 1=40
b:in both	4=34 7=-31
b:in brighton	6=37
b:in bristol	6=-30
b:in buffalo	7=30
b:in by	3=88
b:in cardiff	2=-33
b:in charge	2=-49
b:in class	6=-37
b:in confidence	8=31
b:in cork	1=50 6=-44
b:in court	4=-40
b:in custody	8=43
b:in dubai	3=30
b:in edinburgh	0=41
b:in ely	7=-27
b:in every	1=47 4=-44 5=39
b:in favour	0=50
b:in february	0=-32 7=41 8=35
b:in forty	4=-47
b:in four	0=-32
b:in front	0=33 5=46 8=42
b:in gaza	0=27
b:in gdansk	7=33
b:in glasgow	8=-27
b:in god	1=26
b:in hamburg	5=44
b:in her	0=50 2=-42 3=-36 4=-45 7=-27 8=-53
b:in his	1=-59 3=-49 6=64 7=59
b:in hospital	4=43
b:in hull	0=39 5=44 6=-31
b:in it	0=55
b:in italy	8=28
b:in jail	7=-36 8=63
b:in january	4=25
b:in june	6=46
b:in kent	4=-43
b:in kyoto	1=-27
b:in lagos	4=37
b:in law	7=49
b:in leeds	0=-34 7=25
b:in leith	1=45
b:in lisbon	5=25
b:in london	0=29
b:in love	0=-27 6=54
b:in lyon	5=44
b:in madrid	0=26
b:in maine	0=-65
b:in march	0=-47
b:in may	0=-54 1=-25 4=67 8=37
b:in meetings	1=-31
b:in my	0=50
b:in nine	5=-41
b:in nothing	1=68 4=-33
b:in october	8=32
b:in ohio	3=-27 4=-27 8=33
b:in one	0=-58 4=59
b:in order	5=-58
b:in osaka	3=35
b:in oslo	8=-33
b:in our	5=40
b:in passing	4=46
b:in peru	8=46
b:in poland	7=-29 8=46
b:in prison	8=54
b:in procurement	1=-25
b:in recovery	5=69
b:in remission	8=-26
b:in residence	0=-41
b:in rome	5=42 6=-33 8=-34
b:in sales	8=-35
b:in schools	8=-28
b:in september	4=33
b:in sex	5=53
b:in six	4=29
b:in soho	6=-28
b:in spain	5=-28 8=42
b:in spite	4=49
b:in support	0=31
b:in ten	5=46 6=-25
b:in thailand	8=26
b:in that	6=-38
b:in the	0=53 3=-79 5=38 7=-28 8=33
b:in trouble	8=29
b:in truro	4=-28
b:in turkey	0=-29 8=33
b:in two	0=35 3=29 4=-29
b:in use	3=-33
b:in wales	0=-30
b:in women	6=79
b:inapte au	4=69
b:include two	4=-41
b:independance de	0=59
b:independant >	0=-60
b:independantiste corse	0=25
b:independence >	0=26
b:index droit	3=36
b:infidele notoire	5=27 6=-39
b:infidelite des	5=-33
b:infirmier >	6=35
b:infirmier en	4=-32
b:infirmiere >	5=-37
b:infirmiere en	2=-42
b:infirmieres >	5=-26 6=29 7=61
b:ingenieur >	5=-25
b:ingenieur en	3=-39
b:inherited heart	4=-29
b:inherited the	4=-26
b:initiation a	1=-42
b:initie au	1=51
b:initie aux	1=-55
b:inmates to	8=45
b:innovation est	2=-35
b:inscrit au	3=46
b:inscrit sur	0=-25 5=44
b:insertion >	8=-44
b:inside >	7=-37 8=54
b:installer >	3=-69 4=-39 6=48
b:institute >	2=-29
b:institute of	0=-30
b:instructions >	4=25
b:insulin pump	2=-37
b:insurance >	1=-48 5=47
b:insurance underwriter	4=-34
b:interdiction d	6=-34 8=43
b:interdit de	3=65
b:interdit la	8=-49
b:interest in	2=-29
b:interested in	1=-25 6=62 8=-32
b:interet general	8=89
b:interet pour	0=-53 5=-25 6=31
b:interim >	7=-43
b:intern >	3=-40
b:interne >	5=25
b:interpreted for	4=-38
b:interpreter >	8=-36
b:interpreter at	7=-35
b:interview >	4=63 7=-27
b:interviewed him	1=42 8=-46
b:interviewer but	0=25 4=-39
b:interviewer that	4=-30
b:intimate apparel	5=-53
b:intimate knowledge	5=-38
b:intimate relationship	5=30
b:intimate with	4=-29 5=58
b:intimes de	5=32
b:into english	0=-31
b:into the	5=-27
b:intrusion >	5=-48
b:investigation by	8=73
b:iraq >	0=82 7=-56
b:iris >	3=58
b:iris a	3=38
b:iris and	3=27
b:iris cameras	3=-29
b:iris enregistre	3=34
b:iris figure	3=58
b:iris is	3=-57
b:iris scanners	3=-62
b:is >	0=-49 4=-38
b:is a	0=40 1=27 2=-45 3=-48 4=-78 5=-101 6=28 8=-96
b:is about	8=-32
b:is against	0=67 1=-31
b:is agnostic	1=-63
b:is an	1=106 4=25 5=-31 6=-32 7=31
b:is appealing	8=42
b:is awaiting	8=27
b:is being	4=29
b:is deaf	0=-51 4=50
b:is doing	8=73
b:is engaged	6=51
b:is gay	6=74
b:is hard	1=-46
b:is having	5=55
b:is her	0=-30 3=-70 4=-43 5=-54 6=-25 7=-44 8=-31
b:is high	1=28
b:is his	1=68
b:is how	0=47
b:is in	0=-49 6=-40 7=-26 8=35
b:is its	7=45
b:is known	4=-49
b:is legendary	4=-55
b:is my	1=48
b:is no	4=-29 5=45
b:is not	1=-44 3=-27 4=-43 5=35
b:is now	1=40
b:is on	0=-75 1=38 2=-31 3=-38 4=93 6=-27 7=28 8=77
b:is one	0=56 2=-25 8=-41
b:is poor	0=-34 4=27
b:is public	2=35
b:is regional	7=25
b:is right	5=25
b:is safe	6=31
b:is still	0=-32 3=-41 5=-34
b:is the	0=-43 3=50 4=-39 6=-56 7=42 8=-50
b:is theft	0=74 1=-53 8=-52
b:is true	1=31
b:is where	0=-43
b:is why	5=27 7=-28
b:is wrong	8=-26
b:islington >	0=26
b:isn t	2=38 4=-41 6=75
b:it >	0=28 1=30 3=-26 4=56 5=-26 6=-30 7=-43
b:it again	0=46 4=-30
b:it as	7=48
b:it came	6=-48
b:it for	1=26
b:it he	0=-52 4=30 7=26
b:it his	1=25
b:it in	0=-25 4=-34 5=43 6=40 8=-34
b:it is	2=-27
b:it off	4=-35 5=74 6=-39
b:it on	4=-32 6=32
b:it seems	0=27
b:it she	2=59
b:it that	6=55
b:it to	4=-32
b:it took	0=-32
b:it was	1=-29 8=66
b:it with	8=34
b:italy >	8=28
b:its payroll	7=-68
b:its secretary	7=58
b:ivry >	0=61 7=-60
b:j ai	8=43
b:jailed for	8=35
b:jamais adhere	0=40
b:jamais cache	5=-118 6=67
b:jamais de	0=-29 3=25 5=67
b:jamais eu	5=39 6=48
b:jamais fait	0=35
b:jamais gene	1=37 2=-34
b:jamais malade	4=83
b:jamais trompe	5=34 6=-40
b:janvier >	0=50
b:je le	6=28
b:je m	4=30 6=-33
b:je me	0=43
b:je n	3=-45 4=-33 5=61 6=-52 7=40 8=-30
b:je prefere	0=41 7=-26
b:je suis	1=38 2=-25 5=-52 6=29 7=-45
b:je vis	4=28 6=26
b:jeremy corbyn	0=42
b:jersey >	5=-26
b:jeune fille	5=86 6=-71
b:jeunes >	0=-30 8=28
b:jeunes avec	0=39
b:jeunes communistes	0=34
b:jeunes femmes	5=84
b:jeunes socialistes	0=35 1=-40 8=-36
b:jeunesse >	5=-32
b:jeunesse a	7=-29
b:jill stein	0=37
b:job >	1=-37 3=-47
b:job was	3=-28
b:join a	1=-27
b:join the	1=27 7=43
b:joined the	1=37 7=-41
b:joint >	3=41
b:joke >	0=43 1=88 5=-28
b:joked the	0=-26
b:jokes >	0=26 5=-51 7=-25 8=-25
b:jokes about	5=44
b:jokes is	8=-55
b:jokes the	4=-65 5=44
b:joue au	6=26
b:joue le	6=-43 7=-31
b:joue un	6=-51
b:joue une	6=-44
b:jour >	2=-26 3=-42 6=-28 8=-48
b:jour carnet	2=-28 4=53
b:jour de	4=37
b:journal de	0=39
b:journaliste >	5=-28
b:journaliste politique	0=-63
b:juan de	5=25
b:judging from	7=26
b:judiciaire d	8=-26
b:judiciaire de	8=-48
b:judiciaire vierge	8=42
b:judo >	7=-37
b:juge >	0=-27
b:juge consulaire	8=-35
b:juge de	5=-27
b:juge pour	8=29
b:juin >	1=-39 8=49
b:jumeaux >	2=-77 4=29
b:jumped bail	8=31
b:june >	0=-29
b:junior doctors	4=-31 7=39
b:juniors >	5=46
b:jure t	0=-35 5=68 6=-33
b:juriste a	3=-36 7=-45
b:juriste au	0=-27
b:jury >	4=-36
b:jusqu a	0=-25 4=32 5=-33 7=60
b:jusqu au	4=43 5=28 8=-31
b:jusqu en	3=-47 7=-29
b:justice >	8=60
b:kampala >	3=26
b:karyotype 47	0=-33
b:keep bees	6=-68
b:keep the	8=61
b:keeps a	1=48 5=37
b:keeps her	4=43 7=36
b:keeps his	3=29
b:keeps two	5=82
b:kent >	4=-38
b:kept a	2=-28
b:kept her	0=25
b:kept the	3=-44 4=-25
b:kind >	5=-29
b:kine >	4=-69
b:kinesitherapeute >	4=-39
b:king s	1=-35
b:knew about	6=35
b:knocked on	0=33
b:know >	5=63
b:knowledge of	5=-46
b:known to	8=52
b:knows about	5=31 6=-35
b:knows every	0=-32 4=-31
b:knows her	3=54
b:knows him	3=38 4=-38
b:knows the	0=25 1=32
b:l a	1=-44 2=63 4=-127 5=28 6=34 7=-82
b:l a69	0=48 2=-31
b:l aah	4=42
b:l acces	3=56
b:l accident	5=54
b:l accord	7=-26
b:l accueil	3=-36 6=35
b:l adn	2=48 3=-28 6=-27
b:l aeroport	3=28 7=-27 8=37
b:l affaire	1=-25 8=43
b:l affiche	0=34 7=-30
b:l age	4=52
b:l agence	0=-44 4=49
b:l algorithme	3=80 8=-43
b:l altruisme	1=31
b:l amant	5=-59
b:l ambassade	3=47
b:l amour	0=-25 5=72
b:l amyotrophie	2=40
b:l an	4=27 5=-56
b:l analyse	3=-30
b:l ancien	0=-34 1=-25 5=43 6=35 7=-32 8=-38
b:l ancienne	0=-25
b:l animal	1=45
b:l annee	4=35 8=-28
b:l anomalie	2=37
b:l anthroposophie	1=45
b:l appareil	3=27 5=-28
b:l appel	5=-30 8=-27
b:l appui	2=56 8=-31
b:l arc	6=-36
b:l armee	8=-38
b:l art	1=-27
b:l assemblee	0=-41 7=-32
b:l assistante	4=-33 6=34
b:l association	1=-27 3=-36 7=-37
b:l assureur	2=25
b:l atelier	1=-86 2=-26 7=69 8=-29
b:l auberge	6=48
b:l audit	3=-34
b:l aumonerie	1=36
b:l authentification	3=34
b:l authentifier	3=43
b:l autorite	0=-46
b:l autre	1=-32 5=49 6=56
b:l avis	3=-32
b:l ebeniste	2=-27 4=31 6=49
b:l ecole	3=-54
b:l ecrit	0=47
b:l eglise	0=-31 1=-42
b:l embauche	3=56 8=-34
b:l emploie	6=-25
b:l employeur	7=-45
b:l enfant	5=-43
b:l ennui	5=-53
b:l enseignement	1=52 5=-31
b:l entree	0=-28 3=49
b:l entrepot	3=26 7=35
b:l entreprise	4=-36 7=44 8=-29
b:l entretien	0=28 3=-38 4=25
b:l epreuve	8=48
b:l equipe	1=-55 2=-25 3=-30 4=-43
b:l essai	1=-40
b:l est	1=-49 2=35 4=-56
b:l ete	1=-40 5=-28 6=-60
b:l ethique	1=-35
b:l etiquette	0=44
b:l etre	0=38 1=34 3=-41 6=46
b:l etude	3=34
b:l europe	0=-28
b:l ex	1=-26 5=79 6=-57
b:l expertise	4=-30
b:l extreme	1=-25
b:l heure	1=-51
b:l homme	1=85
b:l homophobie	6=-57
b:l homosexualite	6=-82
b:l hopital	1=31 2=-44 4=39 6=50 7=42
b:l hotel	5=70
b:l hotellerie	7=35
b:l huma	0=48
b:l humanite	1=63 3=-30
b:l independance	0=72
b:l infirmiere	0=45
b:l innovation	2=-51
b:l inrae	2=-47
b:l interesse	3=55
b:l iris	3=84 4=-30
b:l oeil	0=-29 3=-29 4=-48 5=-28
b:l ont	6=73
b:l operation	4=-54 5=47
b:l opinion	0=-44
b:l opposition	0=36 3=-42 8=-49
b:l udb	0=41 7=-26
b:l un	0=25 4=-44 5=-31
b:l unef	7=-42
b:l union	0=48 1=78
b:l unsa	0=-67 2=-30 7=110
b:l usage	4=37
b:l usine	3=30 5=-26
b:l x	2=29 5=-39
b:l214 >	0=-40
b:la banque	0=-38 5=-33
b:la base	3=79
b:la biometrie	0=-28
b:la boite	4=-53 5=36
b:la boutique	2=-29 5=-25
b:la bretagne	0=39
b:la buvette	0=-38
b:la caf	7=-29
b:la cafeteria	4=-31
b:la caisse	2=-49 3=35 5=-37 6=-30
b:la camera	3=29
b:la campagne	0=98 1=-30 6=38 7=-31
b:la candidate	0=-38 1=54 5=50 6=-32 8=-42
b:la candidature	0=-28
b:la cantine	0=29 1=-37 3=59 5=-29
b:la cause	6=-28 7=-25
b:la centrale	3=29
b:la cfdt	0=-58 1=-33 3=-54 7=70
b:la cfe	0=-25
b:la cftc	7=61
b:la cgt	0=-89
b:la chambre	3=41 5=47
b:la chapelle	0=-36 1=61
b:la chasse	1=46 4=37
b:la cnil	3=-42 8=-33
b:la cnt	7=51
b:la commission	7=42
b:la commune	0=30
b:la compagnie	6=77
b:la comptable	3=36 5=82
b:la confederation	0=-25 7=56
b:la corrida	0=-86 1=105 7=-31
b:la couture	7=-28
b:la croix	0=-56
b:la decroissance	0=-39 1=51
b:la depression	7=-31
b:la dessus	6=35
b:la direction	0=-25 2=26 7=-48
b:la directrice	1=31
b:la dit	0=27 1=-31 6=63
b:la drepanocytose	2=44 4=-30
b:la droite	0=-76
b:la dsi	1=-25 5=26
b:la fac	0=48 5=-48 6=55
b:la famille	1=-32 2=38 8=46
b:la federation	0=-38 1=-31 2=56 7=-72
b:la ferme	6=-28 8=-64
b:la fete	5=31
b:la fiche	5=54 7=-30 8=-73
b:la fille	5=-30 6=-28
b:la fin	0=64 5=26
b:la foi	1=71
b:la france	0=72 1=-25 7=-51
b:la fraude	8=38
b:la frontiere	4=-59 8=83
b:la fsu	0=-48 7=79
b:la fusion	4=-27
b:la garde	0=-49 8=-42
b:la gare	0=32
b:la gauche	0=-61
b:la grande	1=41
b:la greve	7=30
b:la guerre	0=72 4=-47
b:la jaquette	6=84 8=-28
b:la jeunesse	5=-30
b:la juriste	0=50 5=49
b:la lettre	0=-43 1=49 2=57 3=-32 4=-28 7=-31
b:la liaison	5=-74
b:la libre	0=-36 7=-30
b:la ligne	0=44 3=-36 4=32
b:la liste	3=66
b:la loge	6=-39
b:la logeuse	1=-29 5=31
b:la logistique	7=27
b:la loi	0=66 4=-71 7=-31 8=46
b:la loire	5=-45
b:la machine	1=-25 3=53 6=28
b:la maconnerie	1=-46 4=26
b:la main	1=-35 3=-43
b:la mairie	6=34
b:la maison	0=-32 1=-25 2=-32 3=-44 5=28 7=-29
b:la majorite	0=38 6=-26
b:la maladie	2=36 6=-35 8=-28
b:la manutention	4=35 8=-26
b:la marche	4=-36 6=-26
b:la marque	0=-30 2=-35
b:la meme	2=35 6=33
b:la mer	5=-73
b:la mere	2=37 5=48
b:la mission	3=44
b:la moitie	5=36
b:la monarchie	0=58
b:la montagne	6=-37
b:la mort	2=25 5=-70
b:la mucoviscidose	4=36
b:la mutation	6=-27
b:la mutuelle	6=44
b:la myopathie	2=36 4=-30
b:la naissance	0=29 6=30
b:la nature	1=64
b:la note	0=28 5=-28
b:la nuit	4=61
b:la page	5=-30 8=41
b:la paie	1=-31 5=-42
b:la paix	0=-60
b:la panne	5=-26
b:la paperasse	4=-44 8=-53
b:la parole	8=-34
b:la passion	5=-29
b:la patronne	5=66
b:la paume	3=67
b:la peine	0=41 8=-32
b:la pharmacie	8=58
b:la photo	3=34
b:la physique	1=26
b:la pilule	4=-33 5=36
b:la plainte	8=62
b:la plume	0=76
b:la pointeuse	5=-27
b:la police	3=39 4=-28
b:la poste	7=49
b:la prefecture	3=26 6=-27
b:la premiere	0=36 7=53
b:la presentation	5=-26 8=-62
b:la presse	0=-26 2=-48 6=-33 8=42
b:la prise	4=-40
b:la prison	0=40 8=68
b:la prostitution	5=-41
b:la protection	8=-41
b:la qualite	0=-31 2=-35
b:la question	3=-34
b:la raison	7=32
b:la randonnee	5=-41
b:la redaction	5=33
b:la reference	7=-31 8=-40
b:la referente	0=64 5=65
b:la reforme	0=28
b:la regie	7=-31
b:la reincarnation	1=46 4=-32
b:la relation	5=-53
b:la reserve	3=33 4=-64 5=56
b:la retine	3=-46
b:la revolution	2=-28
b:la rive	0=-33
b:la rumeur	5=30
b:la salle	3=63 5=31
b:la sante	4=-72 8=32
b:la science	1=66
b:la scientologie	0=-33 1=38
b:la scierie	0=30 6=-32
b:la section	0=74 1=29 6=-27
b:la semaine	0=-26
b:la sexualite	5=-30
b:la signature	3=-50 6=45
b:la simplicite	0=-33
b:la sncf	3=-28
b:la sortie	0=47
b:la soudure	8=-25
b:la suite	3=25
b:la suppression	3=45
b:la television	6=-28
b:la terre	0=61 7=-44
b:la thalassemie	2=31
b:la vente	2=-47
b:la video	3=64
b:la vie	1=50 3=-27 5=-36 6=27
b:la vieille	0=33 1=40
b:la vigne	2=-45 4=-49
b:la ville	0=-31 5=-36
b:la vision	1=27
b:la voix	0=-71 7=38
b:la vue	4=60
b:la zone	3=42
b:lab >	0=-29 1=48 2=57 4=-47
b:lab technician	2=-39
b:labo >	2=40
b:labour >	0=-39
b:labour card	0=74 7=-55
b:labour exchange	0=-30
b:labour party	0=91 7=-47
b:labour relations	0=-49
b:labour ward	0=-53
b:lache l	5=28
b:lagos for	4=39
b:laisse entendre	5=29
b:laisse son	3=-60
b:laisse une	3=-36
b:landes >	0=36 5=-38
b:landlord >	8=54
b:languages >	5=-32 8=-28
b:languages and	0=37
b:langue des	4=-27
b:lapse when	0=-25 7=32
b:laptop >	5=51
b:laptops >	5=-38 8=35
b:last >	3=-51
b:last autumn	8=-29
b:last employer	1=28
b:last job	4=48
b:last post	4=54
b:last spring	8=56
b:last week	4=60
b:last winter	4=39
b:last year	4=47 5=-46 6=28 8=-34
b:late >	4=-36 5=-27 8=55
b:late husband	0=31 1=38
b:later start	4=28
b:latex >	4=69 5=-47
b:laughed >	0=26
b:laughs >	5=-29 8=-30
b:law >	2=-29 4=-25
b:law firm	6=-40
b:lawyer at	7=-33
b:lawyer for	2=-27
b:lawyer in	0=29
b:lay official	7=50
b:le 12	3=29
b:le 2	8=33
b:le 21	0=55 2=-27
b:le 3	2=47
b:le 8	3=54
b:le bois	2=-44 5=-34
b:le bras	0=-42
b:le bruit	5=32
b:le budget	5=-54
b:le bulletin	0=-28 7=39 8=-28
b:le bureau	0=-33 5=-62 6=62
b:le candidat	3=-28 7=30
b:le caryotype	2=27
b:le casino	3=41
b:le centre	3=-28
b:le chauffeur	4=51 5=29
b:le chef	0=54 1=52 3=28 5=75
b:le client	0=-29 1=-61 5=-28 8=-28
b:le club	2=28 3=-40
b:le code	2=-33
b:le coeur	4=-50
b:le coffre	3=55
b:le compas	1=-33
b:le compte	7=-27
b:le conseil	0=-25
b:le consulat	3=36
b:le contour	3=39
b:le contremaitre	0=75 1=-26 6=40
b:le coup	3=-32
b:le couple	5=51 6=-51
b:le courrier	2=35 4=-33 5=-25
b:le croit	1=-60 4=27 6=85
b:le culte	1=-37
b:le cv	4=43
b:le depot	0=-33 2=-40 7=35 8=-46
b:le desir	5=-57
b:le dimanche	0=52 5=-50
b:le dire	4=26 5=-45
b:le directeur	3=-30 5=73 6=59
b:le disent	0=39
b:le dit	0=42 1=-25 7=42 8=61
b:le doigt	1=-25
b:le dossier	1=25 2=38 3=-55
b:le fait	0=34 1=-27
b:le fichier	3=72 8=-56
b:le fils	8=52
b:le formulaire	1=25 4=31 6=-26 8=-40
b:le front	0=-26 3=-33
b:le gard	0=47 7=-28
b:le gardien	0=45 1=-25 6=35
b:le gene	0=-38 1=-47 2=119 3=-32 4=-48 6=-38
b:le gerant	0=37
b:le goff	0=33
b:le gout	0=46 2=-54
b:le gouvernement	0=68 3=-27 8=-36
b:le groupe	0=26 1=-25 5=53
b:le jeudi	4=27
b:le jour	5=-29
b:le journal	1=52 7=-29
b:le juge	8=52
b:le jury	0=27 4=-36 5=-41
b:le labo	2=39
b:le laboratoire	2=27
b:le lecteur	1=-26 3=98 4=-29
b:le lit	5=-38
b:le logiciel	3=34
b:le lycee	0=27 3=-48 7=-25
b:le marche	0=-26
b:le mardi	1=44 4=32 5=-28
b:le mari	2=-46 5=45
b:le mariage	1=-44 5=97 6=-46
b:le medecin	4=88 6=-34
b:le meme	5=-42
b:le mercredi	6=42
b:le metier	1=33
b:le midi	1=-38 4=80 5=-66
b:le ministere	5=-29
b:le mobilier	7=-32
b:le monde	1=-42 6=28 7=38
b:le nom	0=-40 5=47 6=50
b:le non	0=36
b:le oui	0=38 7=-26
b:le parquet	5=-25
b:le parti	0=-25 1=-43
b:le passe	0=34
b:le pen	0=54 6=-32 7=-26
b:le pense	1=37
b:le pere	2=48
b:le petit	6=-30
b:le plan	0=-40 4=26 5=-55
b:le porte	0=-33 6=48 7=44
b:le portique	3=32
b:le poste	0=-71 1=30 3=-30 4=31 5=-45 8=-43
b:le premier	6=-34
b:le proces	8=-26
b:le produit	1=-48
b:le projet	0=-25 4=-51
b:le reconnait	3=56
b:le recruteur	1=29 4=25
b:le referent	1=36
b:le regime	4=-25
b:le repete	0=31 8=37
b:le retour	0=38
b:le revendique	1=25 4=-47
b:le rn	0=32 5=-35
b:le role	6=-32 7=-40
b:le roman	5=-42 6=-31
b:le samedi	4=-25 5=44
b:le sang	2=-45
b:le sens	1=-26 2=-32
b:le serveur	8=43
b:le service	4=56
b:le sien	1=34
b:le soir	1=-32 4=-32 5=29
b:le soupconne	6=77 8=-38
b:le suit	2=-42
b:le sujet	6=31
b:le syndicat	7=38
b:le systeme	3=75 4=-40 5=-29
b:le telephone	3=38
b:le teletravail	3=35
b:le test	2=91 3=-42 6=-39
b:le traitement	4=-52
b:le travail	5=27
b:le tribunal	4=-35 8=55
b:le trou	4=53
b:le veganisme	0=-30 1=33
b:le veilleur	5=47
b:le vendeur	5=54 8=33
b:le vendredi	0=-26
b:le vieux	5=47
b:le visa	3=34
b:le voisin	5=-31 6=37
b:le week	5=47
b:lead >	6=-50
b:lead at	0=-29
b:leader >	0=-30
b:leadership style	0=-31
b:leads the	6=25
b:leaflets for	0=34
b:learned to	6=38
b:learned welding	8=-28
b:leave early	4=25
b:leave for	6=52
b:leave from	0=-34
b:leave the	0=81 7=-54
b:leave to	0=-58 7=29
b:lecteur de	0=89
b:lecteurs d	3=-41
b:lecteurs de	3=-68
b:lecture on	7=-31
b:lectures on	6=-35
b:led a	4=-28
b:led the	0=-26 4=-38 7=56
b:leeds >	0=-28 4=-41 5=28 6=-28 7=-34 8=34
b:leeds and	4=57
b:left >	0=-42 2=-25 4=32
b:left after	0=-44 5=45 6=-30
b:left and	0=35
b:left bank	0=-33
b:left because	0=-45 5=51
b:left budapest	0=37
b:left hand	0=-44 4=30
b:left handed	0=-38 3=-30
b:left her	0=-62 6=78
b:left his	0=-41 4=41
b:left it	1=-33
b:left of	0=67
b:left the	0=-89 1=48 4=-37 6=26 7=54
b:left when	0=-26 6=-28
b:left wing	0=101
b:left winger	0=-34
b:leith >	1=42 7=-32
b:length >	0=27
b:les a	5=27
b:les amants	0=-28 5=29
b:les animaux	1=33
b:les annees	8=45
b:les armes	1=57 8=-36
b:les barreaux	5=-46 8=64
b:les bars	5=-47 6=77
b:les cachets	4=-32
b:les cameras	3=45
b:les chiffres	1=-35
b:les clients	0=47 1=-33
b:les clubs	5=-26
b:les collegues	0=54
b:les conquetes	5=38
b:les consignes	4=37
b:les contrats	1=-39
b:les cotisations	0=-50
b:les couleurs	0=-58 7=36 8=-28
b:les couples	6=-32
b:les couts	1=-43
b:les delais	4=-29
b:les deux	4=-31 6=36 8=-34
b:les dix	3=35
b:les ecoles	0=27 6=41
b:les elections	0=-31
b:les empreintes	3=34
b:les enfants	4=-28 5=-28
b:les familles	6=-26
b:les femmes	0=-31 2=-25 4=-58 5=-59 6=148
b:les filles	5=35 6=86
b:les forums	1=28
b:les garcons	5=-35 6=42
b:les genes	2=42
b:les hommes	1=-44 4=-30 5=-103 6=109 8=-31
b:les levres	4=60
b:les lumieres	4=42
b:les mains	3=-47 4=34
b:les maitresses	5=33
b:les metiers	5=-29 6=-34
b:les missions	1=47
b:les mois	5=61
b:les nouveaux	3=-47
b:les partis	0=-53
b:les petitions	0=25
b:les premiers	0=-30 6=39
b:les principes	1=32
b:les republicains	7=-49
b:les resultats	2=33
b:les retards	1=-47
b:les reunions	4=-31 6=-45
b:les riverains	5=-39
b:les soirs	0=29 5=-26
b:les stagiaires	0=-47
b:les syndicats	7=-43
b:les toilettes	5=38
b:les tracts	0=-43
b:les visages	3=-28
b:les yeux	3=-47 4=-54 8=40
b:lesbian >	0=-36 6=57
b:lesbian mother	6=42
b:lesbian she	8=-27
b:lesbienne >	6=33
b:lesbienne assumee	6=31
b:lesbienne elle	6=87
b:lesbienne et	6=52
b:let her	0=-25 4=37
b:let him	3=37
b:let off	8=49
b:letter >	3=26 4=27
b:letter against	0=32 1=-29
b:letter of	2=34 8=45
b:letters >	1=40 6=25
b:lettre >	0=-46 1=32 8=-34
b:lettre dit	2=28
b:lettres de	0=34
b:leve tot	0=-34
b:level 2	4=-34 7=31
b:lgbt a	0=-30 6=-38
b:lgbt il	6=46
b:liaison a6	5=-60
b:liaison avec	5=91 6=-33
b:liaison entre	5=-29
b:liaison ferroviaire	5=-46
b:liaison froide	5=-30
b:liaisons ferroviaires	5=-32
b:lib dems	0=51
b:liberal arts	0=-41
b:liberal she	0=46
b:libertin >	5=70
b:libido est	4=-47 5=48
b:libido since	4=-64 5=33
b:librairie >	3=-25
b:librarian >	8=-31
b:library >	7=27
b:libre >	3=-25 5=-33 8=49
b:libre de	0=-39 1=-41 8=-27
b:libre pensee	0=-30 7=-36
b:libre penseur	1=33
b:libre penseuse	1=47
b:licence >	1=-27 3=28 8=-43
b:licence as	4=41
b:licence until	0=-35 8=34
b:licencie pense	6=25
b:licenciement >	4=39 5=36 7=-37
b:life >	0=29 1=38 4=-41 5=-67 6=49 8=79
b:life and	0=34 8=27
b:life as	1=29
b:life is	1=25 5=28 8=-41
b:life was	5=27 6=48
b:lift >	4=55
b:light >	4=29
b:ligne de	0=53 1=34 4=-57
b:like him	6=40 8=39
b:like his	7=46
b:like to	1=-26 4=-29
b:likes to	4=-29
b:lille >	0=29 1=48 2=-40 5=45 6=-67
b:limp >	4=59
b:line >	0=-26 5=-40 6=-34
b:line manager	4=29 5=62 6=-58
b:link >	0=-70 7=30
b:linkedin >	6=28
b:list >	0=-34 3=45 4=30 7=30
b:list for	0=-33 4=78
b:list of	0=56
b:liste citoyenne	0=56 7=-34
b:liste d	7=-36
b:liste ecologiste	0=48 7=-47
b:liste fo	7=60
b:liste sud	0=-77 7=70
b:lit >	5=76 6=-52
b:lit de	5=-47
b:lit on	1=43 2=26 4=-29 6=47
b:lit sur	4=61 5=-29
b:live in	1=60
b:live with	5=51
b:lives by	1=100 3=-40 4=-25 6=-26
b:lives in	1=-45 5=71
b:lives matter	0=36
b:lives with	0=-25 1=-36 2=-29 5=-86 6=28
b:living >	4=-36
b:livre >	1=28 2=43 4=-26 6=42
b:livre des	0=-36 8=25
b:livre le	7=-40
b:ll need	4=-29
b:lobbyist for	0=-37
b:local 79	0=-40 7=63
b:local >	1=49
b:local conservative	0=57 7=-27
b:local de	0=28
b:local paper	8=31
b:locale >	5=-28 6=-26
b:locale de	0=-50 1=41
b:locale du	0=57 7=-32
b:locked up	8=31
b:locks in	3=-25
b:lodge >	7=-36
b:lodge in	1=103 7=-58
b:lodge of	1=53 7=-37
b:loge a	1=30
b:loge chez	1=-85
b:loge de	1=111
b:loge du	1=-48 6=-25
b:loge feminine	1=25
b:loge maconnique	1=25
b:loge nationale	1=35
b:logement de	6=-28
b:logiciel >	3=48
b:logiciel d	3=34
b:logiciel de	3=33
b:logiciel libre	3=-40 6=-27
b:logistique >	7=27
b:logo >	7=-43
b:loi travail	0=34 4=-28
b:long haul	7=-34
b:long meetings	0=-36 4=-54
b:longbridge plant	7=27
b:longue date	1=30
b:longues reunions	0=51
b:look after	4=-42
b:looking >	4=-30
b:lopes a	2=30
b:lors d	5=37
b:lors de	7=27 8=-37
b:lors du	0=27 5=41
b:lost >	0=73 2=-34
b:lost a	4=61 5=-39 6=-53
b:lost faith	1=-42
b:lost his	4=35 5=37
b:lost my	8=-46
b:lost the	0=-34 4=39 6=36 7=-26
b:lost two	3=-40 4=63
b:louise >	6=27
b:love affair	5=-48
b:love of	6=58
b:lover for	5=60 6=-40
b:lover of	0=-28 5=66 6=-32
b:low blood	4=65
b:lr >	0=108 7=-43
b:lr de	0=52
b:ltd >	7=-35
b:luggage office	0=-31
b:lui >	0=-38 1=-35 4=-30 5=-45
b:lui a	2=50 3=27 4=28 5=-76 6=53 7=-60
b:lui aussi	2=27 4=-27
b:lui en	8=33
b:lui et	0=-28 1=-25 5=-33 6=77
b:lui meme	6=50 7=-28
b:lui n	2=72 3=-32 4=-55
b:lui nu	5=58
b:lui ont	0=40 7=32 8=27
b:lui prete	5=41
b:lui tiennent	5=-25
b:lui vaut	1=25 4=26 5=-39
b:lumiere >	1=-29
b:lumieres >	1=-36
b:lunch >	8=-39
b:lung cancer	4=-26
b:lutte contre	0=-35
b:lycee >	0=-27 7=-28
b:lynch confirme	2=28
b:lyon >	1=-36 6=66
b:m a	2=-61 3=40 4=40 6=-26
b:m arnaud	2=-25
b:m aubin	4=56
b:m blanc	6=-27
b:m faye	6=34
b:m interdit	8=-41
b:m le	0=28
b:m petit	3=29
b:m roche	0=38 7=-36
b:m sow	3=37
b:m told	6=36
b:m vidal	5=37 6=-26
b:ma >	1=-71
b:ma carte	0=-29 7=27
b:ma compagne	4=82
b:ma femme	1=-35 6=-41
b:ma mere	0=-49 7=42
b:ma section	0=-41 7=38
b:ma vie	5=68 6=-46
b:ma voix	0=-39 3=76
b:ma was	4=-43
b:machine >	2=-27 4=42
b:machine a	5=28 6=31
b:machine n	3=38
b:machine ne	3=27
b:machines in	4=-27
b:macon >	1=-62
b:macon a	8=32
b:macon coffreur	1=-42
b:maconne d	1=38 3=-28
b:maconnerie >	8=-38
b:macron >	3=-25 5=-27
b:made a	1=30 5=29
b:made her	4=-28
b:made him	1=40 5=-49 7=-32 8=-38
b:made the	8=-34
b:magasin >	7=45
b:magasins >	0=-25
b:magazine >	1=42
b:magazine for	6=-33
b:magistrate >	6=-28 8=-50
b:mai >	3=40 4=33 6=35
b:mail >	5=43
b:main >	3=37 4=-29
b:main courante	8=-31
b:main d	0=33
b:main du	3=-28
b:main gauche	0=-71 4=59
b:main pour	3=50
b:main verte	3=-38 4=-35
b:mains d	4=32
b:mains sont	3=38
b:maintenance >	4=-41
b:maire a	0=-41
b:maire communiste	0=28
b:mairie >	0=-29
b:mairie du	6=30
b:mais un	6=47
b:maison >	5=58
b:maison d	5=-35
b:maison de	6=-28
b:maison en	5=-28
b:maitre chien	8=-36
b:maitresse >	5=70
b:maitresse d	4=-26 5=-54
b:maitresse de	5=-44
b:maitresse du	5=64
b:majorite presidentielle	0=41
b:maker >	5=-49
b:makes her	4=33
b:makes no	0=40
b:mal >	1=63
b:malade de	4=-76 5=-25
b:maladie auto	4=40
b:maladie de	2=32 4=25 6=-35
b:maladie genetique	2=49 4=-57
b:maladie hereditaire	2=38
b:maladies rares	4=-28
b:mamans a	6=57
b:man >	0=-44 1=-40 4=-34 5=37 7=48
b:man and	6=44
b:man in	6=25
b:man on	7=55
b:man the	5=-58
b:man through	7=39
b:managed the	4=-39
b:management >	0=-31 5=-29 6=-29 8=26
b:manager >	1=-63 4=-37 5=-27 8=-36
b:manager at	7=-48
b:manager he	7=-37
b:managers >	7=-34
b:manages a	4=-33
b:manages the	3=-56
b:managing director	6=43
b:mandat >	0=-53 7=36
b:mandat en	0=44 7=-30
b:mange rien	1=50
b:manifestation culturelle	0=-32
b:manifeste contre	4=-30
b:manifeste un	0=-59
b:manila >	3=33
b:manutention >	4=42 8=-33
b:maquette >	0=-39 7=-26
b:marais barman	6=-32
b:marathons >	4=47 5=-51
b:march >	0=-57 7=28
b:marche >	0=32 1=-29 4=-47
b:marche avec	4=77 6=44
b:marche de	0=-28
b:marche des	6=-31
b:marched against	0=38 2=-30
b:marches >	5=-32 8=-27
b:marches publics	0=-47 8=26
b:marcus aurelius	3=-39
b:mardi >	1=42 4=26 5=-31 6=-25
b:margate >	6=77
b:mari >	0=-34 2=40 5=80
b:mari d	4=-36
b:mari de	2=-35 6=30
b:mari ecrit	5=45 6=-58
b:mari est	0=52 1=33 4=101 5=-74 6=-81 7=-55
b:mari la	4=62 5=38 6=-37
b:mari xavier	1=-26
b:mariage >	0=-36 5=-45
b:mariage de	5=-38 6=-78
b:mariage pour	0=43
b:marie a	1=58 6=-34
b:marie avec	5=-63 6=40
b:marie en	6=58
b:marie et	5=-29
b:mariee >	5=-25
b:mariee a	1=53 2=-29 4=-32 5=-26
b:mariee deux	6=44
b:maries depuis	6=-25
b:marin >	5=-28 6=-43
b:marine le	0=39 6=-31
b:market >	2=-25 3=-34 5=-34
b:marketing >	5=-37 6=69
b:marriage >	5=61
b:marriage and	0=55 1=-36 8=-41
b:married but	5=67 6=-73
b:married colleague	5=46
b:married to	5=-81
b:mars >	4=57
b:mason s	1=-37
b:masonic lodge	1=49 7=-30
b:mastectomie preventive	2=32 4=-40
b:master >	1=29 5=-42 6=-65
b:master s	3=-40
b:match >	3=47
b:match days	7=-48
b:matched his	3=47
b:materialist >	1=37
b:materialiste >	0=-30
b:matiere de	1=-47
b:matin >	3=30
b:matter of	1=41
b:mauvais souvenir	3=47 4=-34
b:may >	0=-51 3=30 8=34
b:may and	4=59
b:may be	0=63 1=-37
b:may for	0=31
b:mayor of	0=-38
b:mayor s	0=-56 5=42
b:me >	3=34 7=-27
b:me a	4=26
b:me he	4=27 5=-32
b:means it	0=44 1=27 2=-30
b:meat >	1=38
b:medecin a	4=-39 6=53
b:medecin de	4=47
b:medecin du	2=25 4=-61
b:medical devices	4=-43
b:medical for	3=-26 4=41
b:medical form	2=35 4=-65
b:medical grounds	3=28
b:medicale en	4=-42
b:medication >	4=49
b:medicine >	4=-29
b:meetings he	0=-30 1=-29
b:meilleure amie	6=59
b:member >	1=-49 3=45 6=-27 7=61
b:member and	0=35 7=52 8=-28
b:member of	0=-37 1=34 6=37
b:member second	7=52
b:member services	7=-53
b:members >	6=25 7=28
b:members of	0=-41
b:membership lapse	0=-30
b:membership of	0=28 7=48
b:membre d	1=50 5=38
b:membre de	0=-58 7=-27
b:membre du	1=-29
b:membre fondateur	0=43 1=-37
b:meme >	3=29 4=-28
b:meme sexe	5=-65 6=51
b:memoire >	4=63
b:memoire sur	4=-48
b:men >	1=-25 5=-29 6=129 8=-43
b:men and	0=-31 6=36
b:men in	6=49
b:men s	0=-35
b:menage a	5=77
b:mene la	2=-29 7=46
b:mention au	0=-52 8=55
b:mentioned >	3=36
b:mentions a	4=49 5=54
b:mentor >	0=-31 6=-25
b:mercredi >	4=-26 6=49
b:mere >	4=-25 6=-49 8=-42
b:mere a	0=42 4=72
b:mere atteinte	0=-30 4=45
b:merger >	7=34
b:mes collegues	0=-29 1=35
b:mesure >	8=-31
b:met at	5=27
b:met en	6=-30
b:met his	6=43
b:metaboliser >	2=29
b:methodist minister	0=-29
b:metier >	1=-59 5=-25 7=36 8=-39
b:metteur en	5=-35
b:metz >	4=62 6=-33
b:mi temps	1=25 4=36
b:midi >	1=-41 4=82 5=-67
b:mieux que	0=-58 7=32
b:migrants >	0=46 4=-35
b:militant de	0=-54 7=55
b:militante de	0=26 1=36
b:militante ecologiste	1=-31
b:militante elle	0=-30 7=-33
b:milite a	0=29
b:milite chez	0=35 6=-31 7=31
b:milite contre	1=47 7=-26
b:milite pour	0=-28 1=62 7=-61
b:million >	1=-25
b:miner >	6=-43
b:miners strike	7=-29
b:mineurs >	7=39 8=49
b:minister >	0=-66 5=57
b:minister and	0=30
b:minister for	0=-62
b:ministere >	5=-29
b:ministre de	0=48 1=-31
b:ministry >	2=-26 5=-27
b:minute >	0=49
b:minutes >	0=37 4=-33 5=-30
b:mis en	0=-29 8=89
b:miscarried in	4=37
b:mise a	8=73
b:mise en	0=-48 1=-26 4=-29 8=62
b:mission >	3=47 7=-32
b:mistress in	5=73
b:mitterrand et	0=26
b:mixte des	7=-37
b:mjc >	1=27
b:mme blanc	0=-29
b:mme duval	3=-25
b:mme faure	0=-43
b:mme gay	6=-93
b:mme le	2=47
b:mme ott	4=65
b:mme pons	0=38
b:mobile >	5=-30
b:model of	3=58 6=27
b:modem >	0=47
b:modem aux	7=-28
b:moeurs legeres	5=61
b:moi >	5=-37
b:moi ecrit	5=-34
b:moins de	8=-30
b:mois >	0=-40 6=-31 8=-47
b:mois a	8=97
b:mois avec	8=40
b:mois elle	4=55 5=-66
b:moitie du	5=33
b:mon adn	2=43
b:mon ancien	3=34
b:mon coming	0=-32
b:mon compagnon	0=32
b:mon employeur	3=36
b:mon empreinte	3=27
b:mon ex	6=45
b:mon fils	0=-35 4=68
b:mon frere	1=-35 8=28
b:mon mari	1=-38 5=57
b:mon pere	0=35 3=-41 7=-36
b:monday >	3=49 4=25 8=-26
b:monde >	7=31
b:monte le	7=-33
b:monte une	0=-55 4=-43 7=64
b:monteuse >	5=-25
b:month >	7=-32 8=45
b:month for	1=-32
b:monthly to	0=27
b:months >	0=-27 7=-27
b:months for	8=28
b:months in	8=32
b:months with	4=50
b:montpellier >	5=-30
b:montre un	2=-33 7=40
b:montreuil >	0=28 7=-34
b:moon >	1=67
b:moral >	5=-27
b:moral et	1=25
b:moral philosophy	1=-58
b:morale laique	1=-45
b:morale non	1=-25
b:more >	1=-27 4=29 5=-46
b:more since	4=-27
b:morning >	4=43
b:mort de	2=31 4=-30
b:mortgage >	0=-33 6=-35
b:mosaique >	2=33
b:most of	4=-32
b:mot de	3=53
b:mother >	0=-46 2=30
b:mother chaired	0=38 7=32
b:mother of	2=-44 4=29 6=49 7=55
b:mother s	4=-44
b:mother was	8=-26
b:moulin rouge	0=-35
b:move >	2=41
b:move to	0=67 4=-45
b:moved to	4=-27
b:mr ames	5=-64 6=54 8=44
b:mr bell	4=-28 7=40
b:mr doyle	6=35
b:mr healy	4=-26
b:mr hume	0=-43 4=56
b:mr lowe	7=38
b:ms adeyemi	4=45
b:ms baker	0=-41
b:ms cole	4=47 7=43
b:ms daly	7=29
b:ms day	8=-27
b:ms lowe	1=-35 4=28
b:ms roe	8=28
b:ms vogel	3=-38
b:msc >	0=-40
b:mugged in	8=-60
b:multicarte >	7=-25
b:multiplie les	5=42
b:mum is	7=25
b:municipal >	0=58
b:municipales de	0=26 7=-36
b:mural of	0=69 1=-45
b:murmure que	0=26 4=66
b:muscular atrophy	2=41 4=-29 6=-25
b:musee de	1=-34
b:musical >	5=-60
b:musicians union	7=26
b:must have	6=30
b:mutation >	6=26
b:mutation brca2	2=37
b:mutation familiale	2=58
b:mutation in	2=45
b:mutation interne	2=-27
b:mutation pour	2=-31
b:mutation professionnelle	2=-59 6=-26
b:mutation testing	2=-34
b:mute a	0=-35 6=28
b:mute elle	2=-37 6=-62
b:mutuelle >	6=73
b:my boss	2=-33
b:my daughter	2=31
b:my dna	2=30
b:my employer	0=52
b:my father	1=44 7=-55 8=38
b:my husband	0=-33 4=-29 7=37
b:my life	0=56
b:my mum	7=26
b:my partner	4=34 6=-45
b:my sister	8=-25
b:my son	3=35 4=38 8=44
b:my thesis	0=-35 7=-30
b:my two	5=64 6=30
b:my union	7=53
b:my voice	3=26
b:my wife	0=25 6=-49
b:myself >	4=71
b:mystere >	0=39
b:n 2	8=27
b:n 3	0=-30 3=30 8=58
b:n a	0=-35 3=45 4=-65 7=33
b:n ai	3=-33 4=-38 5=33 6=-44 7=36 8=-31
b:n aime	0=-35 5=-25 6=91
b:n avoir	0=35 5=33 6=-48
b:n en	0=64 4=-33 7=-25
b:n est	1=-27 3=-81 4=-56
b:n etait	2=25 6=-29
b:n y	0=63 3=-40 4=-32 6=50
b:naissance >	4=48
b:naissance de	6=28
b:name >	0=26 8=29
b:name in	0=38
b:name is	8=40
b:named in	5=63
b:nancy >	0=55
b:nantes >	6=-25
b:national >	0=34
b:national secular	1=35
b:national union	1=-36
b:nationale de	7=-25
b:nationale francaise	1=30
b:navy >	4=46
b:ne boit	0=-29 4=40
b:ne cache	0=31 3=-36 5=-56
b:ne conduit	4=30
b:ne croit	1=54
b:ne l	0=48 1=-45 3=-26 4=-65 5=-30 6=45
b:ne le	3=36
b:ne lit	3=34 4=-27 5=-46
b:ne mange	1=55
b:ne parle	0=33 5=36
b:ne passe	3=29
b:ne peut	1=-26 3=42 4=62 5=-25
b:ne porte	1=32
b:ne s	1=36 3=-40 5=-49 6=42 8=30
b:ne se	4=29 5=-45
b:ne veut	5=51 6=-41
b:ne vote	0=65 1=-35
b:neant >	3=69
b:need a	5=-56 6=90
b:needed >	8=-41
b:needs a	1=-29 2=-38 5=-33
b:needs an	4=29
b:negative >	2=54
b:negative for	2=28
b:negociation >	7=-33
b:negocie avec	7=-75
b:negocier >	1=-26
b:negotiated for	7=26
b:negotiated with	7=-42
b:negotiating team	7=33
b:negotiator for	0=-26
b:neighbour is	4=29 5=27
b:neither god	1=26
b:nerves >	4=54
b:network >	6=52
b:network as	6=57
b:network for	6=-25
b:neu >	7=40
b:neu in	0=-41
b:neuf ans	4=-37 5=-36
b:neuf sur	4=-25
b:never a	4=38
b:never been	0=-29 5=37
b:never belonged	0=25
b:never charged	8=27
b:never had	4=-41 5=30 7=-27 8=-50
b:never joined	0=-58 7=105
b:never late	4=-43 8=28
b:never voted	0=79
b:never will	0=34
b:new hires	8=-58
b:newbury bypass	0=72 4=-58 8=-41
b:newsletter on	0=35
b:nhs >	4=-31
b:ni croyant	1=32
b:ni maitre	1=37
b:night >	0=34 5=40 7=-53 8=-29
b:night in	5=51 8=79
b:night manager	4=55 5=-39
b:night shift	4=-35 5=25 7=41
b:night shifts	2=-37 5=-26 8=-39
b:night stands	5=41
b:night with	4=-26 5=59
b:night work	4=26
b:nights >	4=51
b:nights in	8=49
b:nimes >	5=-25 8=29
b:nine >	4=60
b:nine years	4=32 7=34 8=-61
b:no charge	8=34
b:no convictions	0=-61 1=-70 8=52
b:no creed	1=28
b:no criminal	8=68
b:no free	1=25
b:no known	8=-33
b:no ladders	4=34
b:no longer	5=37 6=-30 8=-25
b:no medication	4=26
b:no pathogenic	2=39
b:no political	0=67
b:no previous	8=37
b:no reason	4=-61 6=30
b:no record	8=44
b:no restriction	3=-25
b:no secret	5=39 6=27 8=-36
b:no sexual	6=-36
b:no ties	4=-36
b:no union	3=-26 7=-54
b:nom >	1=38 5=33
b:nom de	0=-39 2=-42 3=-30 5=39 6=40 7=42 8=-27
b:non >	0=54 1=26
b:non confessionnelle	1=-27
b:non en	7=-31
b:non lieu	8=47
b:non religious	0=-39 1=69
b:non violence	1=63 8=-52
b:none >	8=59
b:nord >	1=60
b:normal >	2=30 4=60
b:normal joint	0=-26
b:nostalgique de	0=67
b:not >	0=-62 1=62
b:not a	0=55 2=25 4=-43 7=-49
b:not ask	2=-30 4=40
b:not be	3=50 4=-46
b:not gay	6=64
b:not guilty	8=47
b:not have	0=-40 1=-25 3=36
b:not in	7=58
b:not interested	6=48 7=47
b:not join	0=-25
b:not quite	0=-43
b:not share	4=37
b:not the	3=-31 4=29 5=-28 8=-49
b:not to	0=-55 1=-35 4=-27 5=-52 6=-38
b:not unionised	0=-52 7=63
b:not work	0=65
b:notaire >	0=-44 2=-28
b:note >	0=37 4=-26 6=-28 8=33
b:note l	6=52
b:note le	0=84 1=-68 4=-33 5=37 6=-54
b:note says	0=-25 5=-72 6=86
b:note t	4=-45
b:notes the	4=27 8=-34
b:nothing >	0=61 4=-56
b:nothing now	0=-39 1=75
b:nothing on	8=64
b:nothing that	0=-47 1=29 4=26 8=-34
b:nothing to	2=-44 4=32
b:notice >	2=-31
b:noticed a	4=30
b:notices de	4=-27
b:notoire >	1=77 5=34
b:notre adn	2=-52
b:notre dame	0=46 5=-43
b:nous >	6=-48 8=31
b:nous a	5=34
b:novel is	0=-28
b:now >	0=-29 1=64 4=55 8=-31
b:now runs	4=25
b:now sells	0=50
b:nu pour	5=32
b:nucleaire >	0=35 8=-40
b:nuclear plant	4=-26
b:nude photos	5=25
b:nude pictures	5=35
b:nue propriete	5=-26
b:nuit >	3=-33 4=41 5=-72 8=-61
b:nuit au	5=-41 8=76
b:nuit dans	5=36
b:nuit debout	0=67 5=-43
b:nuit en	4=-26 5=-44 8=74
b:nuits >	1=-27 5=100
b:numerique de	2=-32
b:nurse >	5=-33
b:nurse in	2=-35
b:nurse with	4=-41
b:objects to	1=62
b:objet de	5=-31 6=-26
b:occupational health	4=28 8=-29
b:occupational therapist	4=-37
b:occupational therapy	4=-38
b:occupe la	0=41
b:october >	8=52
b:oeil >	4=-39
b:oeil du	3=-48
b:oeil et	3=-33 4=-28
b:oeuvre >	6=-28
b:of 2	2=25
b:of a	1=38 2=-38 4=-79 5=54 6=-45 7=-128
b:of all	0=-39 1=-29 8=38
b:of an	1=-48 3=-42 6=-34
b:of any	6=-27 8=47
b:of anything	8=52
b:of aslef	7=42
b:of both	0=-31 3=38
b:of camus	1=-36
b:of chemistry	7=41
b:of conscience	1=60
b:of conviction	1=61 8=-55
b:of every	0=-38
b:of forty	4=-39 8=-27
b:of fracking	0=62
b:of fraud	8=57
b:of genomes	2=-25
b:of harmony	1=53
b:of health	4=-56
b:of hearing	4=37
b:of her	2=44 3=65 5=-36 6=-30 8=-57
b:of him	0=-35 5=49
b:of himself	5=48 6=-31
b:of his	1=28 5=57 7=-25 8=-71
b:of ireland	0=-32
b:of israel	0=42
b:of it	0=-42 4=-28
b:of its	0=29 6=26
b:of justice	8=41
b:of lenin	0=36
b:of men	6=41
b:of mr	3=53 4=-33 6=26
b:of my	0=46 1=26 3=26
b:of new	8=-27
b:of nine	4=55
b:of no	2=31
b:of opera	5=-59
b:of our	0=36 6=40
b:of place	6=-27
b:of radiographers	7=49
b:of retirement	4=-26 6=-69
b:of sales	5=74
b:of scotland	7=35
b:of six	6=45 8=-42
b:of spinal	2=53 4=-29
b:of state	5=-26
b:of ten	0=-39 2=35 6=31
b:of texas	0=33
b:of that	0=-45 5=40
b:of the	1=-28 2=-32 4=-41 5=-109 6=-26 8=-101
b:of theft	8=47
b:of them	1=-33 2=-57 4=-64 5=39
b:of thirty	3=-33 4=-46
b:of three	3=-38 5=-50 7=-25
b:of two	2=-46 5=-44 6=37 7=-39
b:of which	3=29 7=41
b:of whom	2=-39 4=43
b:of women	1=34
b:of wood	5=-26
b:off >	3=-30 6=-27
b:off after	8=33
b:off for	4=32 7=48
b:off until	0=-40 4=41
b:off with	2=-25 4=33 5=38 6=-35 8=41
b:offenders register	5=-44 8=33
b:office >	0=34 2=-39 5=74 6=-31 7=34 8=31
b:office clerk	8=-29
b:office in	7=37
b:office of	0=30 7=-56
b:office the	3=38
b:officer >	0=-29 3=-27 5=-36 6=51 8=-66
b:officer at	0=-30 7=-40 8=-90
b:officer of	7=26
b:officer paid	7=-34
b:offices >	4=27
b:official of	7=61
b:offshore work	3=-31 4=58
b:ohio >	0=-29
b:old boss	1=-42 6=36
b:old fashioned	0=43
b:old school	0=53
b:old team	5=30
b:on 3	0=-31 8=39
b:on 4	4=37
b:on >	4=-27 5=25
b:on a	0=-50 1=-61 2=-32 5=57 6=-46 8=-71
b:on account	1=47
b:on an	1=-48
b:on animals	1=64
b:on appeal	8=72
b:on bail	8=-40
b:on behalf	7=-35
b:on call	5=-29
b:on crutches	4=40
b:on dans	2=34 4=-31 6=38
b:on day	3=26
b:on de	3=-28 5=-41
b:on dit	0=-41 1=51 5=41 6=-53 7=29
b:on doors	0=25 8=-35
b:on expenses	5=64
b:on face	3=-30
b:on facility	8=-27
b:on file	4=-45 5=-25 8=59
b:on fridays	4=-40
b:on genetic	2=-35
b:on grounds	1=46
b:on her	1=-37 3=-28 5=27
b:on his	0=60 3=-27 4=-43 6=-42 8=-55
b:on it	1=66 4=-32 5=-35
b:on its	7=-30
b:on l	4=-86 5=48 6=-47 8=94
b:on la	0=26 3=31
b:on le	0=-30 1=-29 5=-63 6=99 7=62
b:on licence	0=-32 8=55
b:on lui	0=-27 2=28 5=29 6=-58
b:on match	7=-27
b:on medical	3=26
b:on monday	3=60 4=35
b:on murmure	4=62
b:on no	8=35
b:on page	1=33
b:on paper	4=28
b:on principle	0=26 5=-47
b:on probation	4=-46 8=27
b:on raconte	5=36
b:on record	3=106 8=-77
b:on request	3=-36
b:on sait	0=32 1=27 6=-27
b:on secondment	7=35
b:on site	1=-33
b:on stage	5=-56
b:on strike	7=29
b:on sur	1=50 5=-43 6=49
b:on tax	0=30 7=-46
b:on the	4=47 7=51
b:on time	4=-29
b:on trade	7=-38
b:on tuesdays	5=26
b:on which	1=38
b:on with	3=56 5=36 7=-49
b:onboarding app	3=51
b:once >	1=-25 6=-29 8=-31
b:once a	7=67
b:oncle et	0=27
b:oncogenetique >	2=38
b:oncology >	4=-45
b:oncology who	4=46
b:one >	1=68 3=30 4=-34 5=-26 7=43
b:one chromosome	2=40 4=-39
b:one entry	8=33
b:one eye	4=68
b:one hand	4=44 5=-26
b:one in	2=27 4=-41 5=37
b:one night	4=-43
b:one of	1=-55 2=-67 3=-51 4=-29 5=-34 6=86 7=-37
b:online exams	5=-29
b:only >	1=40
b:only that	4=31
b:ont deux	2=-43 4=-64 6=-28
b:ont ete	3=42
b:ont fait	0=-37 7=-27
b:ont la	2=45
b:ont plus	5=26
b:open about	4=63
b:open letter	0=43 1=-33
b:open marriage	5=53
b:open plan	0=-43 1=-26 4=28
b:openly lesbian	6=25
b:opens the	3=63
b:opera >	3=-27 5=-45
b:operation >	3=36
b:operations >	4=-35 8=-40
b:operations on	4=34
b:operator >	7=-34
b:opinion politique	0=39
b:opponent of	0=78
b:opposante au	0=43
b:oppose a	0=25 1=54 4=-27
b:opposition a	0=25 3=-34
b:opposition de	0=-56
b:opposition research	0=-29
b:opt out	7=25
b:or a	5=44 6=-38 8=-32
b:or so	0=-26 5=45
b:order >	1=-64 5=36 6=-44 8=81
b:order of	1=40 2=29 4=34
b:ordre >	5=31
b:ordre des	1=-40
b:oreille >	3=-56 4=43
b:organisations syndicales	7=-30
b:organise des	0=49 4=-26 5=50
b:organise les	0=42 7=-44
b:organised a	0=-31
b:organised the	0=25 4=-43 7=59
b:organiser for	0=28
b:organiser of	0=33
b:organiser s	7=-49
b:organises for	0=-30 7=99
b:organising a	7=27
b:orient >	1=55
b:orient en	1=48
b:orientation >	0=-27 5=-58
b:orientation professionnelle	6=-55
b:orientation sexuelle	2=-31 5=-36 6=46
b:orientation week	6=-26
b:origine genetique	2=43
b:osaka >	5=-28
b:other side	6=29 7=-28
b:others >	4=32 7=-31
b:otherwise a	4=-29
b:ou cela	6=25
b:ou elle	3=-27
b:ou il	3=38
b:ou l	3=29
b:ou le	5=36
b:ou les	4=33
b:ou son	3=-39 4=-52 6=56
b:ouest >	7=-35
b:our applicant	4=-33
b:our candidate	4=46 5=-25
b:our form	4=-49 5=34
b:our lab	1=25 3=32 8=-25
b:our man	6=-35
b:our new	3=-60
b:our reception	4=33
b:out >	0=-26 2=-35 3=46 4=32 5=48 6=-39 8=-43
b:out as	6=-69
b:out at	4=-54 5=-29 6=102
b:out aupres	0=-27 6=30
b:out flyers	0=60 6=-34
b:out in	0=-31 3=-25 4=53
b:out leaflets	0=33
b:out of	1=35 2=32 5=-37 6=-73 8=-25
b:out on	6=-35 8=-54
b:out since	0=-49
b:out to	4=-36 5=-30 6=92
b:out with	0=52 6=-34 7=-57
b:oute par	0=-44 6=49
b:outed by	6=63
b:outrage >	8=56
b:outside the	0=64 6=-27
b:ouvert une	6=-37 8=38
b:ouverte >	0=45 7=-39
b:ouvertement gay	6=28
b:ouvre la	3=54
b:ouvrent une	3=-28
b:ouvriere >	0=28
b:ouvriers >	7=-41
b:over >	7=-32
b:over a	4=-80 8=68
b:over an	5=43
b:over coffee	0=-39 7=34
b:over the	4=-50 5=-49 7=48
b:over to	8=58
b:own account	0=47
b:own name	5=28
b:own van	8=-30
b:own words	0=40 6=36
b:owner >	4=-33 8=-31
b:owner s	1=-28 8=70
b:oxfam >	7=-37
b:pacifiste de	0=-43 1=71
b:page 2	2=30 6=49
b:page >	5=-51 8=39
b:pages >	0=35
b:paid >	8=32
b:paid by	0=-47
b:paid for	2=-39 7=26 8=33
b:paid post	0=-40
b:paid up	7=70
b:paie >	0=-29 1=-30 7=-33
b:paie pour	5=39
b:painkillers >	4=50 8=-29
b:pair >	2=38 5=53 6=-78
b:pairs >	0=61 3=-59
b:palb2 >	2=32
b:palm >	3=48
b:palm oil	3=-34
b:palm print	3=26
b:palm readers	3=-40
b:palm vein	3=31
b:panel >	7=28
b:panel de	5=-35
b:panel that	2=-52
b:panel with	8=-29
b:panic attacks	4=57 5=-25 8=-29
b:panne >	4=-36 5=-29
b:paper >	6=28
b:paper on	0=-41 4=-47
b:papers of	0=-26
b:par choix	1=-39 4=-54 5=82 6=-72
b:par conviction	0=53
b:par des	6=-30
b:par elle	2=-26
b:par erreur	0=-31 4=-41 5=51 6=27
b:par ethique	1=60 5=-31
b:par fidelite	6=-27
b:par jour	4=49 8=-36
b:par l	2=78 3=44 4=-25 6=-26
b:par la	1=-40 3=41 4=-25 5=-48 6=-60 7=66 8=36
b:par le	0=-26 1=-30 3=95 6=-27 8=55
b:par les	0=-30 3=27 4=-47 5=-57 6=25 7=-77
b:par lui	8=-29
b:par metier	0=32 1=-43
b:par mois	0=-25 4=59 5=40 7=34 8=-28
b:par philosophie	1=76 5=-39
b:par principe	0=28 1=-30 5=79
b:par reconnaissance	3=65
b:par respect	1=61
b:par sa	3=34 6=-30
b:par semaine	4=29
b:par ses	0=65 1=-50 3=-57 8=-39
b:par son	1=-33 2=-49 4=-37 5=-68
b:par un	0=-57 1=-65 2=27 3=44 4=40 5=-30 6=66 7=-29 8=70
b:par une	3=52 5=28
b:par votre	3=40
b:parce qu	0=31 1=-36 8=-49
b:parce que	3=36 6=31 8=-31
b:parental de	8=-25
b:parental leave	0=-40
b:parents >	4=-28
b:parfaite >	0=35 4=-34
b:paris >	0=-28 5=-29
b:park >	1=-33 8=-46
b:parkinson >	2=43
b:parkinson s	4=-31
b:parle d	5=64
b:parle dans	6=27
b:parle de	1=-27 5=-41 6=37
b:parle librement	1=-30
b:parle que	0=30 5=39
b:parle sans	2=-59 3=-37 5=53
b:parle volontiers	0=-30 2=37
b:parlementaire d	0=-79
b:parliamentary researcher	0=-30
b:parmi les	0=78 3=-31 6=42
b:parole >	0=-25 8=64
b:parole a	0=27
b:parole board	7=-31 8=-57
b:parole de	0=40 7=45
b:parole des	0=52
b:parquet a	8=68
b:part in	2=46
b:part of	3=-35
b:part time	7=-38
b:partage la	6=44
b:partage sa	4=-30 6=64
b:partenaire de	6=-36
b:partenaires >	5=78 6=-25
b:parti >	0=30 7=-55
b:parti animaliste	0=38 1=-31
b:parti de	0=-65
b:parti en	0=-43
b:parti pirate	0=46 7=-48 8=-25
b:parti pour	0=26
b:parti radical	0=64
b:parti socialiste	7=-35
b:partially sighted	4=57
b:participe aux	0=43 7=64
b:partiel >	4=-40
b:parties >	0=-28
b:parties for	0=-35
b:partner >	6=-54
b:partner at	6=-51
b:partner is	1=37 4=41 6=-94
b:partner of	6=-29
b:partners >	5=58
b:partners at	5=81
b:partners in	5=-58
b:party >	5=38
b:party and	0=32
b:party conferences	0=-36
b:party he	0=32
b:party in	0=63
b:party member	0=81
b:party since	7=-33
b:party wall	0=-33
b:pas >	3=-57 4=-26 5=-73 6=36 7=28
b:pas a	3=31
b:pas d	1=50 3=-36 7=36
b:pas dans	3=-54 7=33
b:pas de	0=-57 1=64 3=-64 4=94 5=30 6=-52
b:pas demande	3=-32 5=25
b:pas du	5=52
b:pas en	3=-31 5=61 6=-28
b:pas herite	2=44 4=-45
b:pas hetero	6=40
b:pas l	3=26
b:pas le	2=72 3=-77 4=-27 6=-31
b:pas les	6=71
b:pas mystere	0=49 6=25
b:pas que	3=50
b:pas reconnu	3=-36 6=47
b:pas sa	0=25 5=-27
b:pas son	5=-44
b:pas voulu	3=55 4=-54
b:passage au	3=-44 8=48
b:passe >	1=67 5=-81
b:passe a	3=55
b:passe au	1=-39 3=30
b:passe le	5=-49
b:passe sanitaire	0=50
b:passe ses	5=47
b:passe son	2=35
b:passe une	4=-34 5=-62 8=82
b:passed the	4=36
b:passeport >	7=-27 8=44
b:passeport biometrique	3=-95 4=-37
b:passionne de	1=-27 5=-31
b:passport >	3=41 8=37
b:passport and	3=-31
b:passport chip	3=53 5=-36
b:past master	1=56
b:pasteur >	1=44
b:pastry >	4=-30
b:pastry chef	8=-27
b:patents >	4=-36
b:paternity test	2=37
b:patience >	6=-43
b:patron >	1=-27 4=47 6=-37 8=26
b:patronal du	7=-47
b:patronne >	5=66
b:pattern cutter	5=-26
b:pau >	0=-37
b:paul >	6=-31
b:paume >	3=50
b:paume a	3=32
b:pay deal	0=-41
b:paye >	1=-31 8=26
b:paye une	5=76
b:payroll >	4=-34 7=-60
b:payroll in	0=-26
b:pays >	6=30
b:pays for	3=26 6=-26
b:paysanne >	0=-26
b:pcs in	0=-25 7=34
b:peanut allergy	4=32
b:peine a	7=-53 8=-74
b:peine de	0=43
b:peine et	8=33
b:peine perdue	8=-34
b:peinture >	4=73
b:pen >	2=-45 3=57 4=50
b:pendant deux	4=29 5=85 8=-30
b:pendant dix	1=66 4=30 5=-50
b:pendant neuf	5=-33
b:pendant ses	0=44 1=-30
b:pendant trois	0=-44 4=-26
b:pendant un	0=-31
b:penitentiaire a	8=-43
b:pense >	1=34
b:pense que	1=77 3=-31 6=-35
b:pense t	6=30
b:pensee section	0=-38 1=60 7=-38
b:penseuse >	1=36
b:pension board	7=48
b:pension fund	0=-56 3=27 7=26
b:pension scheme	6=-30
b:people >	0=-29 5=-31 6=-34
b:people like	6=32 8=43
b:people she	8=-40
b:people with	4=-46
b:per cent	4=-29
b:perdu l	0=40 3=-28 4=52
b:perdu la	1=35
b:perdu sa	5=52 6=27
b:perdu son	4=-26 6=-25
b:perdu un	0=-38 3=-43 4=74 5=-26 6=-28
b:pere >	2=57 3=-39 8=-30
b:pere a	0=36 4=-46 7=-42
b:pere est	8=33
b:pere et	2=71 6=-28 7=44
b:pere etait	1=45 4=-41
b:pere fut	0=63 1=36
b:pere l	2=-31
b:period of	4=-38 8=-48
b:periode d	4=25
b:perjury >	8=26
b:permanent d	0=-25
b:permis b	6=-31 8=-54
b:permis c	8=-34
b:permis pour	4=-30 8=53
b:personnel >	1=47 7=-39
b:personnel cgt	7=57
b:perth >	1=27 4=-34
b:peru >	8=44
b:perverting the	8=32
b:petit ami	1=-28 5=-33 6=-25
b:petite amie	6=53
b:petitions contre	0=32
b:peu >	1=40 4=40 5=-29
b:peut pas	3=26 4=69 6=-27
b:pharmacie >	4=-27 8=49
b:phd >	8=-28
b:phd in	1=-31
b:philosophical about	1=-31
b:philosophie de	1=51
b:philosophie il	0=-40 1=33
b:philosophie magazine	1=-34
b:philosophy >	1=36
b:philosophy of	1=35
b:phone >	5=41
b:photo >	3=-52 5=34
b:photo de	0=38
b:photographe >	5=-58
b:photographs of	5=43
b:photos a	6=32
b:photos de	5=61
b:photos denudees	5=36
b:photos of	0=-26
b:picket line	0=-46
b:picture of	5=41
b:piece de	5=-54
b:pierre rabhi	1=51
b:pilot >	3=31
b:pilots union	7=60
b:pirate party	0=32
b:pitch >	8=-30
b:place de	0=29 4=55 5=-32
b:place en	4=-26 8=54
b:place goes	6=-25
b:place publique	0=108 7=-68
b:placee en	8=27
b:plaide coupable	8=50
b:plainte parce	3=41
b:plaisante son	5=29
b:plaisante t	2=43 4=28 5=-48 6=25 8=-59
b:plan >	0=62 2=40 4=-68
b:plan a	0=-37 5=-55
b:plan de	0=-43 5=-29 8=-37
b:plan offices	4=25
b:planning familial	2=-37
b:plant >	4=-26
b:plant director	7=-40
b:plant manager	7=78
b:plantar fasciitis	4=60 7=-28
b:plaquiste >	8=-40
b:plateforme >	3=26 5=-25
b:play about	0=-35 4=-50
b:play and	5=72
b:please >	1=43
b:plein ebat	0=-34 4=-38 5=75
b:plus >	0=59 1=-50 2=31 4=-63 5=56
b:plus a	1=33
b:plus d	1=-35 4=-36
b:plus de	4=-53 5=45 6=-87 7=-25 8=-52
b:plus depuis	1=-57 3=53 4=92 5=-41
b:plus qu	4=-28 6=29
b:plus que	6=-30
b:plus rien	0=28
b:pma >	4=-61
b:pma et	4=28
b:pme >	4=-25
b:podcast >	5=28
b:poignee de	1=35
b:point >	0=-27
b:pointe avec	3=53
b:pointeuse >	3=-32
b:pointeuse a	6=-26
b:pointeuses a	3=-27
b:points >	8=-29
b:poland >	7=-37 8=65
b:police >	3=-67 8=-41
b:police de	8=-36
b:police officer	6=41
b:police pour	8=39
b:police scientifique	8=-25
b:policy >	5=-41
b:political affiliation	0=72
b:political economy	0=-28
b:political levy	0=-31 7=44
b:political risk	0=-26
b:political science	0=-28
b:politically homeless	0=37
b:politics >	0=-79 7=27
b:politique >	0=53
b:politique d	0=-35
b:polyamorous >	5=47
b:polyamoureux il	2=-31 5=33
b:polycystic kidneys	2=57 4=-39
b:pompier >	4=-32
b:porn at	5=46 6=-53
b:porno au	0=-47 5=63 7=-30
b:porno il	4=-45 5=42
b:port de	3=44 4=32 5=-31 8=-34
b:porte le	4=-28 6=35
b:porte les	0=-36 7=43
b:porte parole	0=73
b:porte plainte	3=36 8=-58
b:porte sur	6=47
b:porte un	0=63 2=-78 4=57 7=-37 8=36
b:porteur d	2=-33 3=-29 4=81
b:porteur de	2=-56 4=-58
b:porteurs de	2=-36 6=-26
b:porteuse >	2=67
b:porteuse d	2=-28
b:porteuse de	2=26 7=-29
b:portrait de	1=-25 5=-30
b:portugais >	1=-29 2=25
b:poser le	3=38
b:position in	7=44
b:positive >	2=56 4=-52
b:positive undetectable	4=34
b:post >	7=29
b:post doc	2=-29
b:postdoc >	4=-40
b:postdoc on	4=-39
b:poste >	0=-61 3=30 4=-104 8=65
b:poste a	1=27
b:poste administratif	0=-37
b:poste au	0=-27 1=31 4=31
b:poste d	3=39 5=-25
b:poste de	4=41
b:poste en	0=31
b:poste est	5=-30 8=-58
b:poste pour	0=55
b:posting >	0=-25
b:posting to	6=37
b:postulent tous	6=-42
b:pouce >	3=32
b:pouce abime	3=26
b:pouces sont	3=27
b:pour adultes	4=-28 5=25
b:pour alcool	4=-53 8=91
b:pour arte	5=-33
b:pour avoir	5=30 7=27 8=-51
b:pour cela	8=32
b:pour cette	5=35
b:pour chiens	1=-27
b:pour conduite	8=39
b:pour des	0=-39 1=56 3=-35
b:pour enfants	4=-41
b:pour expliquer	5=36
b:pour hommes	5=-25
b:pour l	0=-53 1=26 3=69 4=-34 5=34 6=-29 7=25 8=-63
b:pour la	4=-27 6=-72 8=-31
b:pour le	1=-68 2=-35 3=53 4=36 6=46 7=-83 8=-26
b:pour les	0=-47 3=-53 4=-65 8=-39
b:pour lui	4=-30 5=-25 8=-40
b:pour lyceens	5=-26
b:pour negocier	7=34
b:pour obtenir	5=32
b:pour outrage	4=-33 8=68
b:pour rire	0=39
b:pour sa	4=25 6=83
b:pour ses	5=57
b:pour son	1=-29 5=-33 6=58
b:pour tapage	4=-29 8=34
b:pour tous	0=25
b:pour un	0=-32 2=-31 6=-67 7=-60
b:pour une	0=-32 2=-27 3=-72 8=-39
b:pour vol	8=63
b:poursuivi pour	8=27
b:power bi	6=-49
b:pragmatique il	1=-38
b:pratique l	5=67 6=-27
b:pratique le	5=32
b:precinct captain	0=47
b:precise son	6=30
b:preciser >	4=-28 6=50
b:predisposed to	4=-37
b:predisposition hereditaire	2=31
b:prefectorale >	0=-30 8=-28
b:prefecture de	3=34 8=-36
b:prefer to	6=-33
b:prefere la	4=-31 6=56 7=40
b:prefere le	3=-27 4=50
b:prefere les	5=-40 6=28
b:prefere un	4=47
b:prefers not	0=-40 5=-36
b:pregnant >	4=72
b:pregnant and	4=-39 5=59
b:prelevement adn	2=27
b:premiere heure	0=39 7=61
b:prend des	4=83
b:present >	8=32
b:presente sa	6=31
b:preside la	0=38 1=30 7=58
b:president >	0=48 6=-48 7=-51
b:president de	0=-30
b:president du	7=-39
b:president of	0=-25
b:presidente >	0=-65 5=60
b:presidentielle >	0=52 6=-25
b:press >	0=-28 1=-73
b:presse >	2=-39 3=-27 8=-40
b:presse locale	8=27
b:prestataire >	0=-39 7=-34
b:pretend un	0=-30 5=71
b:prevention >	4=27
b:previent son	4=-38
b:prevue >	2=60
b:pride as	6=55
b:pride network	6=51
b:pride of	6=-43
b:priesthood >	0=-26 6=30
b:prime minister	0=-55
b:principe >	0=43 1=-57 5=63
b:principle >	5=-32
b:principle he	0=40 5=-40
b:printemps >	6=36
b:prints are	3=40
b:pris a	5=-39
b:pris ma	0=56 7=-42
b:pris sa	5=37
b:prise d	3=-28
b:prise de	4=-42
b:prises a	3=32
b:prison >	1=-32 6=-26 8=63
b:prison en	0=32 8=-26
b:prison officer	8=-58
b:prison service	7=50
b:private secretary	0=-45
b:privee >	1=49
b:prix >	5=-33 8=-30
b:prize >	5=-38 7=-53
b:probation >	8=83
b:probation service	8=-29
b:problem in	4=59 8=-37
b:probleme de	4=66 8=-51
b:problemes d	5=40
b:procedure >	3=-34
b:proces >	8=27
b:proces verbal	8=-25
b:proche des	0=54 6=-32 7=41
b:produit >	1=-44 2=-27
b:professeur de	3=-41
b:professionnel >	3=-46
b:professionnelle >	4=-52 6=-47
b:profil >	2=-28 5=63
b:profil adn	2=71
b:profil de	3=57 8=-29
b:profil genetique	2=49 8=-31
b:profile >	0=48 2=-62
b:profile is	2=45
b:profile of	3=55 8=-26
b:profoundly deaf	4=32
b:programme >	3=34
b:project >	1=-38
b:projet >	0=-49 1=-38 4=-28 5=-28
b:projet a	5=58
b:projet d	0=60
b:projet de	1=35
b:prononcee par	4=-32 8=61
b:property is	0=71 8=-41
b:prospect >	7=-27
b:prospect of	7=-30
b:prosthetic arm	4=35
b:prostitute in	5=25
b:prostitution >	5=-48
b:protection judiciaire	8=-38
b:protest songs	0=-26
b:prototypes >	8=-35
b:proud >	0=57 6=-57
b:proud of	0=-44 7=58
b:proud to	0=70
b:prud hommes	7=26
b:ps >	0=41
b:ps a	0=58 7=-63
b:pseudonyme >	5=25
b:psychiatre >	4=-37
b:psychiatrist >	4=-52
b:ptsd after	4=51
b:public >	6=32
b:public affairs	5=-48
b:public au	2=-28
b:public profile	0=40 5=30
b:publications >	0=33
b:publique >	0=-33 5=36
b:publiques >	5=-28
b:published on	3=-29
b:puce du	3=38
b:puis recommande	3=-27
b:puis relache	8=39
b:punctual >	1=-27 5=60
b:pupil s	5=49
b:purge sa	8=48
b:purser >	7=-32
b:put it	0=25 6=32
b:puts it	0=31
b:qu a	1=37
b:qu avocate	1=-34 7=-30
b:qu elle	1=-28 2=73 3=-34 4=-53 6=65 7=-32 8=-76
b:qu il	3=-55 6=54 8=-62
b:qu on	0=-30 1=29 3=44 5=27 8=-35
b:qu un	0=-32 5=82 6=-66
b:qu une	0=42 1=25 5=-34 6=-26
b:quand elle	8=57
b:quand on	4=-58 8=68
b:quarante >	2=-25 6=-34
b:quarante ans	4=36 6=44
b:quatre ans	5=25
b:quatre heures	4=-37
b:quatre langues	1=34
b:quatre mois	4=46 5=-50
b:que blanc	0=41
b:que de	0=-26 5=45
b:que des	1=-27 6=77
b:que l	1=39
b:que la	0=-42 1=64
b:que le	1=67 5=-44
b:que les	0=-49 1=-56 2=-28 4=-31 5=-72 6=118
b:que m	1=-31 3=-28 4=88 6=-47
b:que mme	0=32 8=29
b:que pour	5=26 8=35
b:que sa	5=45
b:que son	1=-31 2=27 5=40 6=-34
b:quebec >	6=30 8=-27
b:queen s	7=-32
b:queer theory	6=-29
b:question >	8=-32
b:questioned about	8=45
b:questions >	6=-63
b:qui a	0=36 5=-35 7=-34
b:qui elle	2=-57 6=58
b:qui il	6=44
b:qui l	1=35 2=30 7=34
b:qui la	4=28
b:qui le	0=44 5=-25 6=-28
b:qui lui	1=25 5=-41 6=-26
b:qui s	1=39 6=-43
b:quick >	4=-48 8=-31
b:quinze ans	2=-33 7=-27 8=50
b:quit the	0=-31 7=36
b:quitte l	0=-34 3=31 5=-46
b:quitte la	6=-34
b:quitte le	0=-53 1=39 4=34 6=-68 8=-31
b:quitte son	6=73
b:raconte au	5=35
b:raconte sa	8=-34
b:raconte ses	5=37
b:raconte son	0=-46 5=28 6=32
b:raconte t	5=64
b:radie de	1=36
b:radio >	4=-51
b:raised a	1=55
b:raised the	1=27
b:raison >	1=-39 7=33
b:raison de	8=41
b:raisons ethiques	1=42
b:rally >	0=34
b:rally in	0=25
b:ran a	5=-25
b:ran for	0=25
b:ran its	4=-27
b:ran the	0=54 2=-27 4=-25 7=-40
b:rand >	1=54
b:rappel a	4=-30 8=68
b:rapport depuis	4=-38
b:rapports avec	5=-38 6=-27
b:rapports d	5=-31
b:rapports mensuels	5=-38
b:rapprocher de	6=27
b:rare >	2=-46
b:rare disease	4=-25
b:rassemblement national	0=45
b:rationaliste >	0=-32 7=-31
b:read >	4=38 5=33 6=-40
b:read a	2=-25
b:read philosophy	1=-37
b:reader rejects	3=67 4=-36
b:readers >	3=-27
b:readers to	3=-32
b:reading group	0=-43 1=29
b:reads epictetus	1=33
b:reads the	0=46 1=47
b:realise un	0=-25
b:reason >	4=-53 6=25
b:recel >	8=52
b:reception >	1=-36
b:receptionist >	5=-25
b:receptionist in	4=-34
b:recherche >	2=-36
b:recherche en	8=-26
b:recognised by	0=-38 3=-46
b:recognised her	3=26
b:recognition >	3=-26 7=-40
b:recognition agreement	7=-26
b:recognition consent	3=35
b:recoit des	6=36
b:recommandation >	5=-54
b:recommande par	6=-39 8=47
b:reconnaissance >	3=47
b:reconnaissance de	3=-44
b:reconnaissance du	3=-47
b:reconnaissance faciale	8=-25
b:reconnaissance vocale	3=-39
b:reconnu >	3=-49 6=62 8=30
b:reconnue travailleuse	3=-45 4=67
b:reconquete >	0=56
b:reconverti dans	8=-27
b:record >	3=67
b:record certificate	4=-25
b:record is	8=58
b:record of	8=36
b:recordist >	0=-35
b:recovery of	4=-25
b:recruiter >	4=52
b:recrutement >	0=25
b:recuse toute	0=-27 1=77
b:red green	2=42
b:red hair	2=28
b:red tape	4=-58
b:redaction >	4=-29 5=36
b:redaction d	0=-43
b:referee >	1=34 5=28 6=-26 7=-45
b:referee says	5=28
b:reference >	1=-41 2=-67 4=-60 5=-41 7=-36 8=90
b:reference calls	0=41
b:reference hints	5=50
b:reference mentions	4=43
b:reference says	0=-72 4=61 5=-44 6=-50 8=-28
b:references >	0=-27 2=27 7=25
b:referendum yes	0=29
b:referent un	0=51
b:referente >	0=34
b:reforme du	0=-53
b:refus de	1=35
b:refuse d	0=-25 1=39
b:refuse de	0=58 1=47 2=37 3=-59 5=-35
b:refuse l	0=-53 4=42
b:refuse la	3=61
b:refuse les	0=45 1=25 3=-33 8=-30
b:refuse que	2=39
b:refused >	3=-28
b:refused the	8=-37
b:refused to	3=43 7=42
b:refuses to	0=29 1=-36 7=30
b:regime de	0=42 4=-28
b:regimes matrimoniaux	0=-33
b:regional >	0=-54 5=34 7=-56
b:regional organiser	7=32
b:regisseur >	0=-32
b:register >	5=-27
b:registered >	3=31
b:registered blind	4=44
b:registered disabled	4=64
b:registre >	2=29 3=35
b:registre des	4=-25
b:regular at	5=61
b:regulator >	8=-27
b:regulier de	5=29
b:rehab >	4=30
b:rehabilitation >	4=-25
b:rejected by	1=-37 4=52
b:rejoint le	0=29 7=35
b:rejoint son	6=48
b:relation avec	5=25
b:relation client	5=-47
b:relation fournisseurs	5=-51
b:relation intime	5=28
b:relations >	0=-29 5=-27
b:relations avec	5=38
b:relations publiques	5=-33
b:relations with	5=-52
b:relationship manager	5=-46 7=-27
b:relationship of	5=36
b:relationship with	5=25 6=42
b:relaxee >	8=55
b:release >	4=-25 7=36
b:released from	3=-38
b:released without	8=34
b:releve d	3=-28
b:releve des	3=-33
b:relevees a	3=42
b:religieuse ni	8=-43
b:religion et	1=56
b:religions >	1=-48
b:religious education	1=-43
b:religious studies	1=-28
b:remain and	0=38
b:rembourse >	8=35
b:remis >	3=53
b:remission >	4=58
b:remote work	0=-30 4=-45
b:rennes >	2=-46 6=-45
b:rentre a	0=-25 4=-39 5=-30 8=33
b:rep >	7=-44
b:rep at	7=57
b:rep for	7=66
b:rep in	7=29
b:rep s	7=-67
b:repaid >	1=-27
b:repas >	4=38 8=32
b:repete >	0=25 8=35
b:repete t	1=30 2=-38 4=35 8=-38
b:repond qu	0=25 4=36
b:report >	2=43 4=-55
b:reported on	4=-26
b:reprennent la	6=-43
b:representant multicarte	7=-35
b:representante de	0=-28
b:representative of	7=-27
b:repris de	8=63
b:repris sa	0=-30 7=37
b:repris un	8=29
b:republicains >	7=-70
b:republican in	0=25
b:research >	1=-34
b:researched the	5=-27
b:researcher >	4=-47
b:researcher at	7=-42
b:reseau >	7=-31
b:reseau veineux	3=32
b:reserve >	4=-56 5=44
b:reserve d	3=42 4=-31 8=29
b:reserve visite	4=33
b:residence >	0=-37
b:residence card	7=-33
b:residence de	8=29
b:resigned >	4=63 5=35 6=-38
b:resigned from	0=26 7=89
b:respecte le	4=-37
b:responsable >	8=-31
b:responsable de	0=-28
b:responsable export	0=41
b:rest of	0=44 8=-30
b:restaurant >	6=35
b:restauration >	1=29
b:restauratrice >	5=-44
b:restauratrice de	0=-40
b:restaure des	8=-40
b:restaure le	1=-30
b:reste >	1=34
b:rester a	5=-28 6=-46
b:rester vierge	5=59 8=-57
b:restriction >	4=40
b:restriction medicale	4=46
b:resultats de	2=32
b:retenu devra	3=-32
b:retenue a	7=-36 8=39
b:retina scan	3=40 4=-66
b:retine >	4=-53 5=-31 8=-27
b:retine scannee	3=31
b:retire ses	3=-83
b:retire son	3=52
b:retour de	0=41 4=-26
b:retrait de	7=-39 8=41
b:return to	4=-52 5=-26
b:returning officer	7=-27
b:reunion >	5=46
b:reunions >	0=38 4=-69 7=-37
b:reunions de	1=-39 4=-51 7=54
b:revendique >	4=-40 6=36
b:revolutionary new	0=-28
b:rewrote the	2=-31
b:rhume >	0=-39 4=38
b:riant >	0=-45
b:rien >	1=28 8=28
b:rien d	1=59
b:rien de	1=28 2=25 4=-46
b:rien il	0=-37
b:right >	1=-27
b:right hand	0=-30 3=33
b:right iris	3=29
b:right of	0=53
b:right wing	0=28
b:ring >	5=-45 6=27
b:rire >	0=-31
b:risk >	2=36
b:risk for	4=-29
b:risks >	2=34
b:risque de	2=97 4=-61
b:riverains >	5=-30
b:rmt >	7=44
b:rmt and	7=-41
b:rmt at	0=-27 7=39
b:rn >	0=72 1=-25
b:rn au	0=55
b:robbed of	8=-28
b:roche >	0=44 7=-62
b:roe was	8=33
b:roissy >	0=-38 6=28
b:role >	4=32
b:roll out	3=-29 4=-30
b:roman >	5=-52
b:romans erotiques	5=-38
b:rome >	5=33 6=40
b:room >	1=-46 6=46
b:rooms >	4=35
b:rouge >	7=32
b:royal society	7=-31
b:royaliste il	0=44
b:rqth >	4=71
b:rudolf steiner	1=29
b:rue >	0=-35
b:rue de	0=-41
b:rugby >	7=-25
b:rugby union	7=-50
b:rules >	1=-28 6=47
b:rumeur d	6=36
b:run >	4=-31 6=26
b:run a	5=-32
b:run from	8=54
b:runner >	2=-41
b:running >	4=29 7=36
b:runs a	4=-46 6=-44
b:runs in	4=-66
b:runs marathons	4=36
b:runs the	5=-51 6=44
b:runs three	0=31
b:rythme de	3=-26
b:s >	0=37 1=-30 3=-41 4=-44 5=-46
b:s a	2=34 5=33 6=-57
b:s absente	4=51
b:s aiment	6=28
b:s allergic	2=-41
b:s an	1=33 4=-30
b:s appelle	0=-37
b:s assistant	7=-46
b:s been	4=-48 7=25
b:s career	6=-30
b:s daughter	7=-44
b:s disease	2=34 4=-39
b:s en	0=31 1=64 3=30 5=-43 6=-35
b:s est	0=50 2=-49 3=27 5=34
b:s father	5=40
b:s fingerprint	3=36
b:s fingerprints	3=44 8=-34
b:s form	4=28
b:s gay	5=-47 6=45
b:s got	2=36 4=-45 8=31
b:s husband	6=35
b:s identifie	3=43
b:s illness	4=45
b:s in	4=86
b:s installe	6=32
b:s lay	7=36 8=-28
b:s letter	4=-26
b:s line	2=28 4=-28
b:s lover	5=32 6=-41
b:s march	0=74 7=-38
b:s not	0=67 7=-66
b:s on	4=-38
b:s oppose	1=27
b:s pa	7=-50
b:s partner	6=-25
b:s secretary	4=-38
b:s sentence	8=48
b:s server	3=35
b:s so	4=45
b:s son	6=30
b:s syndrome	4=51
b:s system	3=39
b:s the	0=-41 3=-31 5=-25 7=26
b:s wife	4=-51 5=74
b:s y	0=-48 4=-29 6=50
b:s youth	0=25
b:sa banque	3=43
b:sa carte	0=62 1=-39 4=-29
b:sa compagne	3=-27 4=-82 5=32
b:sa conjointe	0=56 4=-48 6=65
b:sa conviction	1=70 8=-27
b:sa creation	0=58
b:sa demarche	3=42
b:sa devise	3=-45
b:sa famille	0=48 7=-28
b:sa femme	2=-48 3=-42 4=25 5=76 6=-70 8=-49
b:sa fiancee	4=-39 6=36
b:sa fille	0=-64 1=-33 4=63 5=-68
b:sa foi	1=-38
b:sa grand	2=34
b:sa jeunesse	6=39 8=28
b:sa lettre	0=-31 1=-62 2=-32 3=-27
b:sa liaison	5=45
b:sa licence	1=-40
b:sa loge	0=-36 1=91
b:sa main	3=54
b:sa maitresse	5=51
b:sa maladie	4=27
b:sa meilleure	6=65
b:sa mere	0=46 2=51 3=-26 5=-43 6=-31 7=-45 8=-50
b:sa page	1=40 5=-28
b:sa peine	8=56
b:sa petite	5=-27 6=-26
b:sa philosophie	1=31
b:sa reforme	0=-48
b:sa retine	3=51 4=-56
b:sa secretaire	5=53
b:sa sexualite	5=-36
b:sa soeur	1=-41 2=27
b:sa specialite	4=-56
b:sa sympathie	5=-32
b:sa tante	6=-51
b:sa these	6=-28
b:sa vie	1=36 4=-47 5=34 8=-41
b:sa voix	0=-37 3=31
b:sacked for	7=35
b:sade >	5=-35
b:safe for	6=44
b:safety rep	7=60
b:sag aftra	0=-42 7=41
b:sage femme	5=-30 6=-57
b:said >	0=68 1=-30 2=-38 4=46 5=-28 7=43
b:said a	4=-40 8=47
b:said so	8=-26
b:said that	1=-28 5=-39 6=40
b:said the	0=26 1=-56 3=-36 4=66 6=-41 7=-33
b:said to	0=26 5=62
b:sain de	2=31
b:saint etienne	0=-28 1=-26 6=-27
b:sait depuis	2=29
b:sait qu	0=27 1=-25 5=-26 6=35
b:salaire >	1=38
b:salarie >	0=-35
b:salarie d	7=-47
b:salariee >	7=-72
b:salariee d	7=53
b:salary >	6=-32
b:sales >	1=-29 2=-28 3=-32 8=-28
b:sales in	4=-32
b:sales of	4=-31
b:sales rep	7=-44
b:salle de	3=32 5=46
b:salle des	3=30
b:salon de	5=40
b:same school	6=31
b:same sex	4=-36 5=-113 6=79
b:samedi >	1=-25
b:sample >	3=28
b:samples >	1=34
b:sang >	2=-50
b:sans arret	4=25
b:sans carte	7=-32
b:sans contact	3=38
b:sans detour	3=-26
b:sans dieu	1=55
b:sans en	1=-46 7=27
b:sans enfant	5=-39
b:sans etiquette	7=-56
b:sans gene	2=-75 5=55 6=48
b:sans plus	5=44
b:sans qu	3=31
b:sans religion	1=59
b:sans reserve	1=45 4=30
b:sans restriction	4=48
b:sans suite	4=-37
b:sans syndicat	7=-94
b:sans vie	4=-32 5=47
b:sante >	4=-45 8=37
b:sante de	4=53
b:sat in	0=46
b:sat on	0=69 7=30 8=-42
b:saturdays >	4=-41
b:sauna libertin	5=27
b:savoir >	0=35
b:say >	0=-50 1=54 2=-31 3=-25 4=47 5=-30
b:say but	5=-32 6=30
b:say he	7=30
b:say so	0=51 5=44
b:says >	0=36 2=-75 4=36 6=50 7=-39 8=62
b:says a	5=63
b:says an	6=33
b:says and	1=-53 2=55 4=-52 5=-39 6=41
b:says he	1=-32 3=-30 4=-27
b:says her	1=-46 4=69 6=-28 7=-31 8=31
b:says his	0=-68 1=81 2=-39 5=27
b:says it	4=-52
b:says of	6=-34 8=-42
b:says she	7=39
b:says so	4=-77
b:says that	0=-61 4=79 5=49 6=37 8=-33
b:says the	3=-41 5=28 6=-38
b:says they	5=45
b:scan and	2=-36 3=69
b:scan de	3=37
b:scan of	3=52
b:scanne a	3=25
b:scanned >	3=29 4=-29
b:scanned at	3=29
b:scanned in	3=28
b:scanned the	3=-58
b:scanners >	3=-62
b:sceptic >	1=49
b:sceptique au	1=72 8=-26
b:sceptique sur	1=-51
b:scheme >	6=-27
b:school >	2=-51 5=-26 7=26 8=-39
b:school and	1=-38
b:school in	4=-28
b:school run	6=-28
b:school s	5=-47
b:schools >	0=-35 1=39 8=-30
b:science >	1=36
b:scierie >	0=33 6=-27
b:sclerose en	4=46 8=-26
b:scoliosis >	4=49
b:scotland and	7=-26
b:scottish greens	0=74
b:scottish independence	0=45
b:scottish parliament	0=-31
b:se definit	0=36
b:se dit	1=44 7=-36
b:se marie	5=-33
b:se presente	0=38
b:se reclame	1=26
b:se sait	2=37
b:se sont	1=-43 6=62
b:search >	1=-27
b:search result	8=32
b:second tenor	3=-34
b:second year	0=36 6=47
b:secret in	5=57
b:secret of	1=40
b:secret pour	5=-54 8=-36
b:secretaire de	0=38 2=-28 7=-37
b:secretaire du	0=-44 7=55
b:secretaire medicale	2=-36 4=-63
b:secretary >	0=-31 7=89 8=-36
b:secretary for	4=-26
b:secretary of	1=37 5=-33
b:secretary s	5=39 7=-71
b:secretary to	0=-53
b:secteur est	3=-28
b:section >	0=-25 6=44
b:section au	7=-44
b:section de	1=49
b:section du	7=-58
b:section fo	7=66
b:section locale	1=36 7=-37
b:section sud	0=-42 7=58
b:sectioned in	4=28
b:secular society	1=36
b:secularist >	1=59
b:securite >	3=-52
b:security guard	0=44 8=-25
b:seduit la	5=61
b:see colours	4=90
b:see the	2=28
b:sees a	4=56
b:sees the	0=-36 1=42
b:segolene royal	0=53
b:sein de	4=-31 5=36
b:sejour >	3=-30
b:sejours a	4=67 6=-31
b:sel >	1=-27 3=-27
b:selfie video	3=25
b:sells hearing	4=-56
b:sells iris	3=-60
b:selon l	0=-35
b:selon la	1=27 5=76 8=39
b:selon le	0=58 1=26 5=-72 6=49 8=27
b:selon les	1=43
b:selon lui	7=34 8=-32
b:selon son	0=38 1=-31 2=27 3=-27 6=-35
b:semaine >	4=-34 5=59
b:seminaire >	5=80
b:seminaire pour	6=61
b:senateur lr	0=29
b:sens de	1=42 5=-49
b:sens des	8=-34
b:sens fort	1=31
b:sense >	0=65 1=43
b:sense of	0=-54 6=-52
b:sent along	3=27 4=-28
b:sent her	2=44 5=50
b:sent to	0=59 1=-25 3=37 6=-50
b:sentence >	8=30
b:sentence was	8=39
b:september >	4=31 8=-25
b:sequencage >	2=-26
b:sequenced and	2=27
b:sequencing core	2=-33
b:sera demande	8=-52
b:sergeant >	6=-47
b:serie >	6=-29 7=-44 8=-26
b:serious fraud	8=64
b:seriously ill	4=30
b:serrer la	0=51 1=-26
b:sert de	3=45
b:serve de	3=38
b:served as	0=31 7=43
b:served on	7=34 8=-62
b:service >	4=-43 5=37 7=41 8=-43
b:service civil	1=34
b:service des	0=-31 3=28 7=-27
b:service for	8=33
b:services de	8=29
b:ses apprentis	2=-25
b:ses choix	0=-27
b:ses clients	3=-55 5=-49
b:ses collegues	0=-39 6=-28
b:ses convictions	1=55
b:ses deux	1=-46 2=50 4=-35 5=-36 6=37
b:ses dix	3=59 8=-34
b:ses donnees	3=58
b:ses ebats	5=44
b:ses empreintes	0=-50 3=159 4=-33 6=-36 8=-39
b:ses enfants	1=35 5=-28
b:ses equipes	0=-34 1=-27
b:ses etudes	6=29
b:ses heures	0=36 5=53
b:ses idees	0=43
b:ses lectures	0=41 8=-25
b:ses mains	4=37
b:ses nuits	5=81
b:ses origines	2=49
b:ses pairs	0=48 3=-58
b:ses parents	1=34 2=32 5=-26
b:ses photos	5=34
b:ses preferences	5=-44 6=72 7=-31
b:ses projets	0=-29
b:set up	3=55
b:seul >	5=42
b:seven years	8=29
b:sex >	5=25
b:sex he	5=51 6=-42 8=-31
b:sex in	4=-53 5=84
b:sex life	4=-51 5=40
b:sex marriage	5=-55
b:sex offenders	5=-33 8=50
b:sex partner	5=-42 6=67
b:sex she	5=36
b:sex tape	5=57
b:sex with	5=61
b:sexe >	5=76
b:sexe et	5=-40
b:sexual health	5=-37
b:sexual misconduct	5=56
b:sexual orientation	5=-66 6=66
b:sexualite a	5=-51 6=48
b:sexuality >	5=-63 6=25
b:sexually active	5=38
b:sexuelle >	6=29
b:sexuelle depuis	4=-36 5=27 6=-32
b:share a	6=-50
b:share the	6=37
b:shares them	0=30
b:she and	4=-43 5=-36 6=65
b:she asked	5=49
b:she asks	1=41 4=-26
b:she became	1=28
b:she believes	0=51 1=-57
b:she broke	4=32 5=39 8=-38
b:she brought	7=28
b:she calls	0=-34 2=-26
b:she came	4=-38 6=57
b:she can	3=64 4=86 5=-25 6=-34
b:she carries	2=28 4=-48
b:she coaches	8=-29
b:she cut	0=33 7=-26
b:she d	1=39 4=51 6=48
b:she did	0=-25 8=-38
b:she doesn	0=-36
b:she drafts	1=-39
b:she edited	6=-33
b:she edits	8=-47
b:she explained	2=26 4=43
b:she fell	0=39 6=32 7=-45
b:she gives	1=32
b:she got	7=35
b:she had	1=-29 3=55 5=-29 6=-33
b:she has	1=-40 3=-58 4=-26 6=-52 8=41
b:she hasn	5=30
b:she holds	1=52
b:she inherited	2=25
b:she interviewed	6=-29
b:she investigated	8=-64
b:she is	0=-31 1=27 4=31 5=-46 6=34 7=53 8=-33
b:she jokes	0=35
b:she keeps	0=32 7=-35
b:she knows	1=31 4=-33
b:she leads	6=29
b:she left	0=-41 6=50
b:she likes	4=-28
b:she lives	5=-53
b:she lost	0=-26 4=61 5=-39 6=-36
b:she manages	3=-44
b:she married	5=-38
b:she mentioned	3=29
b:she moved	0=-39
b:she nearly	2=-51 4=76
b:she needs	4=46
b:she now	4=42
b:she photographed	0=-51
b:she prefers	5=26 6=30
b:she put	3=-40
b:she ran	0=34 3=-26 4=-28 7=38
b:she refused	7=28
b:she runs	0=-26 7=-44
b:she s	0=-86 5=-27 7=39
b:she said	0=-53 5=-50 6=54 7=46 8=73
b:she sat	0=34
b:she says	0=83 2=25 3=48 4=-47 8=-34
b:she sees	4=37
b:she sells	4=36
b:she served	8=46
b:she signs	3=53 4=-30
b:she slept	5=43 6=-47
b:she sold	5=54
b:she spent	4=81 7=29
b:she stands	0=59
b:she still	8=-36
b:she stood	7=36
b:she takes	1=-39
b:she teaches	8=-33
b:she tested	4=-39
b:she told	2=42 4=79 5=34 7=-32 8=-53
b:she took	4=-41
b:she volunteered	5=25
b:she votes	0=32
b:she wants	4=-50 6=33
b:she was	0=38 4=32 7=-52 8=57
b:she went	1=-40 4=30 7=78
b:she won	1=57 5=-34
b:she worked	1=-31 3=46 8=-26
b:she works	7=-42
b:she would	0=85 4=-26 8=-28
b:she writes	0=31
b:she wrote	0=-25 4=-52 5=69 6=-30 7=-32 8=-41
b:sheffield >	0=-37 1=29
b:sheriff >	8=27
b:shift >	3=-33 4=-44 5=55
b:shifts >	4=-87 6=-45 8=64
b:shop >	0=-25
b:shop floor	4=28 7=-61
b:shop in	3=34 7=27
b:shop steward	7=68
b:show >	8=-52
b:showed >	5=30
b:showed that	4=-26
b:shows >	1=47
b:shows in	4=45
b:shows no	8=52
b:si son	6=26
b:sickle cell	2=56 4=-43 8=-42
b:sickness absence	4=-27
b:side >	2=27 6=25 7=-65
b:side in	7=53
b:side of	7=-28
b:side secretary	7=27
b:siege au	7=64
b:siege de	7=-51
b:siege du	0=-35
b:sigma >	0=-31
b:signature >	2=-49 3=-59 6=45 8=41
b:signature cocktails	3=-40
b:signature dishes	3=-29
b:signature was	3=27
b:signe l	7=-27
b:signe le	0=-39 4=50
b:signe un	3=34
b:signed an	1=-30
b:signed off	0=-36 4=55
b:signed the	7=-38
b:signed up	0=42 1=25 4=-40 7=88
b:simplicite volontaire	1=38
b:since 1998	0=48 6=-29
b:since 2008	4=30
b:since 2009	7=-43
b:since 2012	1=-51 4=-45 6=40
b:since 2014	5=-36 6=40
b:since 2015	0=28 2=-30
b:since >	4=41 6=-55
b:since a	4=31
b:since birth	4=39
b:since covid	4=33
b:since he	1=40
b:since her	1=-30
b:since his	8=28
b:since march	0=-84 4=72 6=-48 8=78
b:since my	4=-54
b:since school	6=52
b:since spring	6=-33
b:since the	3=39 4=29 5=27 8=-40
b:sings in	0=33 1=-28 6=-27
b:sinn fein	7=-25
b:siptu >	7=25
b:sister >	0=-29 4=25 7=31
b:sister has	4=27
b:site >	1=-28 2=34 4=-30
b:site d	2=42
b:site de	3=45 5=-52
b:site manager	1=-36
b:sites >	4=-40 5=-42
b:sites de	5=61
b:sits as	0=35
b:sits on	0=32
b:six >	5=-59 6=33 8=54
b:six ans	0=-27 1=-39 5=-39 8=-40
b:six generations	8=-36
b:six months	8=-48
b:six sigma	0=-28
b:six years	4=58 6=26
b:sleeping with	5=51
b:slept with	5=48 6=-54
b:slides >	4=-39 6=-44
b:slipped disc	4=30
b:slogan >	0=-32
b:sncf >	3=-37
b:snes >	0=-48 7=50
b:snuipp >	0=-36 7=36
b:so >	0=72 1=-39 2=-30 4=-84 5=53
b:so at	0=38 4=-39
b:so he	0=-72 2=43 3=30 6=-31 7=-33
b:so in	0=-41 1=44
b:so no	4=42 5=-26 8=48
b:so please	0=-31 4=36
b:so she	1=33
b:so the	4=37 7=-30
b:so they	2=35
b:social >	0=-32 4=33
b:social media	0=-53 7=34
b:social worker	7=-36
b:sociale >	0=-32
b:sociales >	7=-29
b:socialist >	0=53 1=-27
b:socialiste >	0=73
b:socialiste a	0=42 7=-40
b:socialiste de	0=31
b:sociaux >	8=25
b:society >	1=32 7=-41
b:society of	0=-31 7=38
b:soeur a	1=-43 2=29
b:software >	0=45
b:soho >	6=-27
b:soir >	0=-30 7=55
b:soir du	5=52
b:sold hearing	4=43
b:sold out	0=-28 6=-55
b:sold the	4=-31
b:sold time	3=-33
b:solene >	6=73
b:solidaires >	7=82
b:solidaires finances	7=39
b:someone who	4=-46
b:son >	2=48 3=-51
b:son accord	7=-25
b:son adn	2=29 3=-49 8=-31
b:son agence	1=-35
b:son amant	5=53
b:son ami	1=63 5=-27 6=81
b:son amie	2=-35 6=72
b:son ancien	1=-25 4=31 8=-56
b:son ancienne	0=26 1=-41 4=-33 7=-31
b:son arrivee	1=-36
b:son associe	5=-29 6=-59 8=33
b:son beau	1=-46 8=32
b:son blog	0=60 5=29 8=-28
b:son bureau	6=-31 7=-35
b:son calme	5=-50
b:son casier	8=49
b:son chef	5=36
b:son coming	5=-28 6=57
b:son compagnon	0=-31 3=-36 4=-40 5=-61 6=-61 7=43
b:son compte	0=56 5=-80 6=52 7=28
b:son conjoint	2=-28
b:son copain	2=-25 5=-36 6=60
b:son couple	3=-34 5=52 6=30
b:son cv	4=-29 6=-25
b:son depart	3=43 5=48 8=-35
b:son dernier	5=-50 6=56
b:son directeur	0=46
b:son divorce	6=-38
b:son dos	0=-25 4=42
b:son employeur	0=-49 3=29 4=-35 5=-44 6=-25 7=-40
b:son empreinte	3=59 5=-37
b:son engagement	0=-74 1=41
b:son epouse	1=33 4=-31
b:son equipe	0=-28 1=-67
b:son ex	1=-26 4=-34 6=-49 8=26
b:son fiance	6=33
b:son fils	2=72 3=-27 5=-31 6=-34
b:son frere	1=-66 3=-28 4=51 7=33 8=46
b:son gabarit	8=-45
b:son genome	2=27
b:son grand	0=26
b:son has	4=36
b:son homosexualite	0=-26 1=-29 2=-38 6=98 8=-26
b:son image	3=42 7=-34
b:son index	3=42
b:son iris	3=61
b:son is	8=51
b:son jugement	1=61
b:son licenciement	4=51 7=-36
b:son lit	5=39
b:son livre	5=30 6=-26
b:son mari	0=28 3=-47 4=64 7=-62
b:son memoire	5=-36
b:son metier	5=-34
b:son nom	1=94 6=-30 8=48
b:son obsession	1=-39
b:son oncle	2=-54 6=47
b:son operation	3=38
b:son orientation	2=-33 5=-42 6=65
b:son parrain	1=40
b:son partenaire	4=-40 5=-36 6=46
b:son parti	0=71
b:son passage	8=25
b:son patron	8=52
b:son pere	0=75 1=27 2=38 3=-26 4=-70 6=-32 8=-33
b:son petit	2=-26 4=55 6=-77
b:son podcast	6=34
b:son portrait	3=49
b:son poste	3=59 5=31
b:son pouce	0=-60 3=68
b:son premier	4=-26
b:son profil	1=-25 2=34 3=-35 5=44 8=-26
b:son propre	1=-32 2=31
b:son rythme	3=34
b:son salaire	1=33
b:son scan	8=-29
b:son syndicat	7=100
b:son test	2=46
b:son travail	4=-27 6=-45
b:son visage	0=-34 1=-25 3=90 5=-34
b:son was	4=76
b:sons >	4=-35 6=-46
b:sont dans	3=34
b:sont mariees	1=-39 6=52
b:sort avec	0=-30 6=105
b:sort d	4=48
b:sort de	8=38
b:souci de	1=29 4=37 8=-48
b:soudure >	8=-30
b:souhaite rester	6=-39
b:soulevements de	0=64 7=-26
b:sound recordist	0=-37
b:soupconne d	6=77 8=-37
b:soupire t	4=-29 5=35
b:source >	3=-33
b:sourd aux	4=-55
b:souriant >	0=25
b:sourit il	0=-46 5=65
b:sous antidepresseurs	4=48
b:sous bracelet	4=-25 8=47
b:sous le	5=60 6=-44
b:sous sa	7=-31
b:sous son	1=57 5=32
b:sous traitement	4=39
b:soutien a	0=56 5=-25
b:soutient >	6=-80
b:soutient les	0=38 1=-33
b:souvenir >	3=39 4=-38
b:souvent >	5=33
b:soviet union	7=-36
b:sow a	3=32
b:spain >	8=27
b:spain if	8=40
b:spare time	5=-50
b:speaks about	8=-28
b:speaks at	6=56
b:speaks of	1=32
b:special school	2=-43
b:specialiste de	1=-36
b:specialiste des	1=-28
b:specialiste du	0=-44
b:spectrum and	4=25
b:speech therapist	4=-40 8=-29
b:speed are	3=67 8=-25
b:spent >	1=-37 8=63
b:spent a	4=80
b:spent in	1=-34 8=71
b:spinal muscular	2=53 4=-38 6=-28
b:spinale >	2=33
b:spinoza et	1=-36
b:spite of	4=61
b:spoke at	0=39
b:spoke of	6=26
b:sport >	0=-47
b:spreadsheets >	0=41 6=61
b:spring >	8=47
b:stade >	8=61
b:staff >	0=-25 2=-29 7=-43
b:staff association	7=52
b:staff council	7=-29
b:staff for	7=-27
b:staff network	6=44
b:staff to	0=27
b:stage >	7=-26
b:stage de	0=33 7=34
b:stagiaire >	2=-50 5=30
b:stagiaires >	0=-39
b:stand at	5=-54 7=-55
b:stand for	4=74
b:standard >	7=-26
b:standardiste >	4=-37 5=54
b:standards and	0=-46
b:stands by	5=27
b:start in	4=-47
b:start up	1=-36 2=-26 4=-78 5=-63 7=-29 8=-39
b:stations >	4=-49
b:staunch unionist	0=76 7=-62
b:stay a	5=37
b:stay in	0=-35 4=-29 5=-25 6=-32
b:steward >	7=28
b:steward at	3=-25 7=-34
b:steward for	7=34
b:steward of	7=-71
b:steward on	7=-30
b:steward s	6=-43 7=-52
b:stewards >	7=34
b:sticker >	0=28
b:still a	5=48
b:still in	3=-29
b:stoic in	1=-56
b:stole from	8=74
b:stole the	8=-59
b:stolen and	5=33 8=-40
b:stood down	0=-27
b:stood in	7=-26
b:storage of	3=31
b:straight >	5=-40 6=65
b:straight a	6=-28
b:straight he	6=88
b:stress engineer	4=-37
b:strike >	7=-31
b:strike as	7=31
b:strike committee	7=42
b:strike with	7=36
b:strong convictions	1=-33 8=-46
b:stronger >	6=-43
b:struck off	8=31
b:student in	0=34
b:students union	0=-33 7=-52
b:studies >	0=-40 7=-49 8=-45
b:study >	4=-50
b:style >	1=-25 4=-58 8=-38
b:subject of	6=-33
b:succes >	5=42
b:sud >	0=-50 6=-29 7=65
b:sud ouest	7=-38
b:sud rail	7=29
b:sugar she	4=64
b:suis gay	6=30
b:suis un	6=38
b:suisse >	2=37 3=-28
b:suit >	2=-50
b:suit des	4=-26 8=-48
b:suit la	0=-50 3=-29
b:suit les	1=67
b:suit me	7=-25
b:suit son	3=-32 8=48
b:suit un	4=65
b:suit une	2=57
b:suite >	4=-42 6=-31 8=30
b:suivi >	3=-49 5=25
b:suivi de	0=-51 5=-35
b:suivi par	8=87
b:suivie >	4=27
b:suivie par	4=71
b:sujet >	5=40 6=27
b:sujet de	5=-31 6=-47
b:summer party	0=-38 5=26
b:summers >	0=-25
b:sunday shifts	1=26 4=-31
b:superieur >	6=32
b:supervisor >	1=-31 4=32 6=-33
b:suppleante d	0=33
b:supplier >	8=-29
b:supplies >	3=-31
b:supply chain	4=-34
b:support desk	3=-25
b:support of	0=41
b:supported a	4=-48
b:supporter of	0=52
b:suppression de	3=46
b:sur >	8=-46
b:sur animaux	1=30
b:sur des	5=58
b:sur deux	2=34 3=26 4=-45
b:sur gleeden	5=38
b:sur index	3=-40
b:sur l	5=-49
b:sur la	0=-44 2=-49 3=33 4=-83 5=-95 8=-25
b:sur le	0=-51 6=73 7=-36 8=-54
b:sur les	0=31 1=-47 2=-36 3=-55 5=-84 7=-34 8=-55
b:sur liste	0=-33 7=58
b:sur proust	6=-32
b:sur sa	0=-46 1=64 5=-33
b:sur ses	3=36 6=34 7=-34
b:sur son	0=81 4=-31 5=50
b:sur tablette	3=34
b:sur un	0=26 1=-36 3=-31 6=-66
b:sur une	2=-40 3=-29
b:surete >	1=29
b:surgeon >	4=-37
b:surgeon s	4=-54
b:surpris en	5=30
b:sursis >	8=46
b:sursis pour	8=33
b:surveillant de	8=-34
b:surveillant penitentiaire	8=-33
b:surveyor >	0=-60
b:suspended sentence	8=25
b:suspendu de	0=56 4=-29
b:svelte >	1=-31
b:switched from	0=28
b:sworn off	1=25
b:sympathie pour	5=-39
b:syndic >	7=-75
b:syndic de	7=-37
b:syndical >	7=27
b:syndicale >	7=45
b:syndicales >	7=41
b:syndicat >	0=-75 7=-49
b:syndicat d	8=-29
b:syndicat des	7=92
b:syndicat fo	7=27
b:syndicat mixte	7=-37
b:syndicat patronal	7=-45
b:syndicats >	7=-30
b:syndique >	7=68
b:syndiquee >	7=36
b:syndiquer >	3=-27 7=42
b:syndrome and	4=43
b:syndrome de	2=58 4=-50
b:system >	3=28 7=-54
b:system for	4=-29
b:system since	0=-25
b:systems >	3=-31
b:t >	2=84 4=-50 5=-42 6=49
b:t be	0=-31 4=41
b:t been	4=29
b:t believe	0=-31 4=-34 5=-26
b:t do	0=-30 4=50 7=-26
b:t drink	4=-36
b:t elle	2=-34 4=28 5=63 7=-26 8=-25
b:t get	1=-31
b:t had	4=-37 5=46
b:t have	3=-35 4=80 5=-35
b:t hear	4=81
b:t hold	1=36
b:t il	2=25 3=-26 4=-68 5=89 8=-57
b:t into	6=39
b:t join	1=32
b:t mind	0=-27
b:t on	6=53 8=-34
b:t stand	0=28 4=46
b:t take	4=25
b:t work	1=34
b:table >	3=-39 5=34 6=40
b:tablet >	3=30 4=-41
b:tablette >	3=81
b:tabloid >	4=-37
b:tagged home	8=47
b:tailleur de	1=-26
b:tailor >	8=-26
b:take a	1=-41
b:taken at	3=45 4=-27
b:taken by	4=-43
b:takes part	5=28
b:talk >	4=-44
b:talks >	5=26
b:talks with	7=-42
b:tant qu	1=-27 7=-30
b:tante >	4=31 6=-88
b:tapage >	4=-26 8=34
b:taste the	2=-29 8=-30
b:tate >	3=-51
b:taught blind	4=35
b:taught her	0=-38
b:taught me	7=29
b:taught religious	1=-39
b:taux d	4=54
b:tax >	1=50 7=-41
b:tax adviser	0=28
b:tax evasion	8=33
b:tax fraud	8=51
b:tea party	0=30
b:teacher >	6=29 8=-28
b:teachers union	7=32
b:teaches at	6=29
b:teaches in	8=-39
b:teaches inmates	8=50
b:team >	4=-33 5=-37 7=-28 8=-51
b:team calls	2=-34
b:teamsters >	7=-28
b:technician >	7=-38
b:technicien >	7=-46
b:technicienne de	2=33
b:technique >	0=-39 7=53
b:technologique de	1=-26
b:teenager and	8=62
b:teenagers and	6=32
b:telephone >	3=-27 8=62
b:telephone de	3=28 5=30
b:telethon >	0=-34
b:tells everyone	2=37
b:temoin au	6=-57
b:temoin de	1=-31 6=42
b:template of	3=29
b:temple maconnique	1=-31
b:temps >	4=48
b:ten fingers	3=28
b:ten in	4=78 8=-32
b:ten years	4=-51 5=30 7=30
b:tennis >	6=29 8=-26
b:tenor >	3=-34 4=-31
b:tenu >	0=-41
b:tenu la	0=-28 1=-32 4=-25 7=41
b:tenu un	0=51 7=-25
b:tenue de	1=-28
b:terms as	0=49
b:terrain >	2=-32
b:terrain genetique	2=36
b:terre >	0=52 7=-30
b:test >	2=64 3=-45 4=-35
b:test a	2=47
b:test adn	0=-38 2=72
b:test bench	4=-27
b:test came	2=47 4=-46
b:test de	4=56 5=-34 6=-25
b:test le	3=39
b:test on	3=-34 4=25
b:test that	2=38
b:tested >	2=34 4=-43
b:tested clear	2=53 8=-31
b:tested for	2=39
b:tested negative	4=-27
b:tested positive	4=73
b:tester >	2=-46 7=-25
b:testing >	2=-28
b:tests adn	2=-39
b:tests genetiques	2=-30
b:tete de	0=32
b:tete du	6=-27
b:thalassaemia trait	2=35 4=-26
b:thales >	1=32
b:than i	4=65 5=44
b:than the	0=-25
b:that >	8=42
b:that a	0=-33 1=34
b:that acts	7=-36
b:that all	1=39 8=-30
b:that ended	7=-31
b:that he	0=38 3=-31 6=49 8=-76
b:that her	4=-63 5=49 6=-40
b:that his	4=32
b:that is	1=-27 6=36 8=36
b:that it	4=48 6=29
b:that mr	1=-34 5=43
b:that nobody	1=30
b:that order	6=-50
b:that property	0=61 1=-40 8=-42
b:that reason	0=38 4=-32
b:that s	0=44 5=-26 7=-66
b:that she	6=31 8=-68
b:that the	5=-36 6=41 7=29
b:that wasn	8=31
b:the 2019	0=31
b:the abstract	8=-29
b:the accident	3=31 4=-30
b:the accounts	4=-41
b:the ad	0=-36
b:the afd	0=25
b:the affair	5=-40 8=-30
b:the age	4=51
b:the agency	0=-49 1=-41 4=76 8=-25
b:the airline	2=45 4=-30
b:the airport	3=63 8=32
b:the alliance	0=60
b:the animals	1=61
b:the annual	4=-30
b:the anonymous	6=-28
b:the anti	0=46
b:the app	3=34
b:the applicant	0=26 3=33
b:the arms	0=58 7=-41
b:the army	2=-44 3=30 4=48 5=-56 6=33
b:the atlantic	4=-38
b:the baby	0=-32 4=40
b:the bakery	0=-61 4=30
b:the ballot	7=-29
b:the band	0=-46 8=-35
b:the bank	0=-32 1=-28 3=49 4=-30 5=-53 8=-66
b:the bar	3=-27
b:the bbc	0=-26
b:the best	0=-54 5=40
b:the bible	1=-47
b:the board	1=-32 4=-45 7=-27 8=-35
b:the bone	1=29 8=-27
b:the books	7=-35
b:the border	3=33 8=-38
b:the borders	0=26 4=-34
b:the boss	0=-32 5=25 7=37
b:the boys	6=71
b:the brand	2=-36 3=-41
b:the brca1	2=27
b:the brigade	0=-60
b:the british	1=36
b:the brussels	0=66 1=-28
b:the building	0=-51 5=-28
b:the bumper	1=26
b:the business	1=-27
b:the call	3=25
b:the candidate	0=-29 6=31
b:the canteen	2=-27 7=-28
b:the caretaker	1=-48 8=61
b:the centre	0=57
b:the certificate	4=-38 8=89
b:the chairman	2=-27 4=-33 5=36 6=-40 7=-26
b:the chapel	1=-33 7=65
b:the chaplain	8=42
b:the chartered	7=-30
b:the check	8=31
b:the choir	0=-36 6=59
b:the christmas	5=49
b:the church	6=71
b:the civil	0=58 7=-32
b:the client	4=-29 5=-45
b:the clinic	2=43 3=36 4=-26
b:the closed	7=33
b:the closet	6=30
b:the coach	0=49 2=40
b:the code	4=-42
b:the college	0=35 6=-27
b:the company	0=-46 1=-33 4=49 5=-36 6=37 7=-28
b:the consent	3=-28
b:the constable	8=38
b:the constituency	0=57
b:the contract	3=37
b:the council	0=-26
b:the couple	2=56 5=47 6=-34
b:the course	8=39
b:the court	8=-28
b:the crane	4=28 7=47
b:the crash	4=85
b:the crown	0=39
b:the cwu	7=57
b:the dairy	0=-31
b:the data	3=45
b:the database	8=-26
b:the dbs	8=26
b:the decline	8=-38
b:the democrats	0=46 1=-29
b:the department	0=41
b:the depot	7=51
b:the disability	4=-25
b:the district	0=33
b:the divorce	5=44 6=-28
b:the dna	2=-34
b:the doctor	4=34 8=-40
b:the door	0=-29
b:the driver	4=46 5=76
b:the drivers	7=48
b:the dwp	7=42
b:the election	0=-52 7=43
b:the electoral	0=-43
b:the embassy	3=30 4=-25
b:the employer	3=28
b:the employers	7=-45
b:the end	3=-35 4=32
b:the ethical	1=-26
b:the ethics	1=48
b:the eu	0=53
b:the european	0=-35 7=-28
b:the ex	5=40
b:the exam	3=40
b:the executive	0=52 2=36
b:the eye	3=-26
b:the family	2=39 4=-56 5=35
b:the far	1=37
b:the fbu	0=-53 7=64 8=-25
b:the file	6=53 8=-74
b:the finance	0=-31 7=-35
b:the fingerprint	3=76 4=-53
b:the fire	0=-30
b:the firm	4=-62 6=31 7=32
b:the foreman	0=-26 1=-36 4=34
b:the form	0=-28 1=29 4=51 7=32
b:the former	0=-26 4=26 7=25 8=-30
b:the gap	5=-25 6=-33 8=81
b:the gene	2=55 4=-99 5=-26
b:the genetic	2=25
b:the geneticist	2=34 4=-37
b:the gossip	5=-34 6=51 8=32
b:the government	0=76 7=-37
b:the governor	8=54
b:the gp	4=45
b:the green	0=67
b:the grievance	0=-32
b:the gym	3=42
b:the hand	3=60 4=-52
b:the head	5=33 8=77
b:the heart	5=-25
b:the history	1=-40
b:the hong	3=25
b:the hospice	4=-29
b:the hospital	4=-51 7=-32
b:the hotel	1=-37 5=46
b:the hr	5=53 7=-44
b:the ilo	7=-37
b:the insurer	5=36
b:the interview	4=80 5=-34
b:the interviewer	5=45 6=-33
b:the iris	3=-52
b:the irish	0=27
b:the iwgb	7=65
b:the job	6=41
b:the junior	7=32
b:the jury	5=-35 8=-51
b:the kids	1=30 5=52
b:the kitchen	0=39
b:the komsomol	0=64
b:the lab	1=28 2=84
b:the labour	7=-42
b:the landlady	5=30
b:the landlord	8=39
b:the last	4=74
b:the launch	8=-28
b:the law	4=-51 6=-34 8=61
b:the left	0=47 2=-29 3=-28 4=30 7=-44
b:the letter	4=-28 5=30
b:the lib	0=49
b:the liberal	0=-52
b:the liberals	0=49
b:the library	7=49
b:the line	7=45
b:the list	0=83 4=-26 8=33
b:the local	0=59 7=-101
b:the lodge	7=-54
b:the lost	1=-27
b:the lover	0=-25 5=95 6=-34
b:the m25	0=56 4=-26
b:the magistrates	8=47
b:the managing	6=-33
b:the margin	2=42
b:the market	2=-34 3=-53 5=-28
b:the mayor	5=34
b:the medical	3=-33
b:the members	7=-54
b:the membership	0=-47
b:the menopause	4=42
b:the merger	6=-47 7=37
b:the met	7=38
b:the migration	7=-32
b:the mill	6=-30
b:the ministry	5=-26
b:the minutes	0=-30
b:the missing	5=-29 8=29
b:the month	4=28
b:the moon	1=66
b:the morning	0=45 3=-28 4=69 6=-28 8=-35
b:the move	2=53 5=28
b:the musicians	0=-55 7=64
b:the nasuwt	7=26
b:the national	2=26 7=35 8=-31
b:the navy	4=40
b:the neu	0=-41
b:the new	0=-25 3=25 5=-51
b:the newbury	0=71 4=-43 8=-38
b:the night	4=66 5=43
b:the nineties	6=-49 8=54
b:the north	4=-37
b:the note	1=-27 5=-74 6=110
b:the novel	6=-72
b:the nuclear	3=32
b:the num	7=60
b:the nurse	2=64 4=-35 5=34 7=43
b:the nursery	3=45
b:the offence	8=-52
b:the office	0=-37 4=-55 5=69
b:the old	3=-40 4=-62 5=73
b:the onboarding	3=28
b:the only	3=-33 8=52
b:the opposition	0=27 8=-42
b:the order	1=34 5=39
b:the other	5=68 7=-47 8=-27
b:the owner	1=-27 8=68
b:the panel	0=67 2=-95 7=30 8=-26
b:the paper	8=60
b:the papers	0=-33 5=41
b:the parish	0=-28 1=-37 7=-28
b:the partner	5=39 6=-70
b:the party	0=-54 7=41
b:the passport	3=39
b:the past	4=50
b:the pastor	6=28
b:the patient	3=-27
b:the pay	0=-35 7=34
b:the payroll	4=34
b:the pcs	0=-30 7=34
b:the peace	8=54
b:the pension	0=-55 6=-31 7=36
b:the phone	0=37 3=37
b:the photo	5=49
b:the picket	1=-46
b:the pilots	7=78
b:the pirate	0=39
b:the pitch	8=-35
b:the plant	7=88
b:the play	5=-38
b:the point	0=-34
b:the police	0=-29
b:the post	6=49
b:the practice	6=-25
b:the premises	8=-32
b:the president	0=64 6=-42
b:the press	1=66 5=-62 7=-46
b:the pride	6=37
b:the priesthood	0=-27 6=34
b:the prison	3=64
b:the probation	8=-29
b:the proctoring	3=31
b:the project	1=-30
b:the public	0=28 7=45
b:the quarry	0=37
b:the reader	3=75
b:the receptionist	4=-31
b:the recognition	7=-27
b:the record	3=-30 6=29 8=-60
b:the recruiter	0=-34 4=52
b:the referee	6=-32 8=-42
b:the reference	0=-30 1=31 2=-58 4=-87 5=25 7=36 8=48
b:the regulator	0=-28 8=-57
b:the religion	0=-27 1=43
b:the rest	0=25
b:the return	4=-50
b:the right	6=-26
b:the rmt	0=-45 7=96
b:the role	2=-49 8=-44
b:the royal	4=29
b:the run	8=55
b:the sales	5=54
b:the same	1=29 4=57 6=34 7=-35
b:the school	4=44 5=-33
b:the scottish	0=37 7=-38
b:the second	6=43 7=-39
b:the security	3=26 8=-26
b:the serious	8=70
b:the seventies	0=29
b:the sex	5=-40 8=46
b:the shop	8=-35
b:the show	8=-29
b:the site	7=-25
b:the snp	0=36 4=-35 7=-34
b:the socialist	0=32
b:the society	7=60
b:the sports	0=52
b:the spring	4=38
b:the staff	0=-27 3=31
b:the start	4=-58
b:the storage	3=29
b:the story	5=39
b:the strike	0=-31
b:the students	0=-47 7=-77
b:the subject	6=-27
b:the summer	0=-40 5=33
b:the surveyor	0=30 5=47 6=-30
b:the system	0=-59 3=49
b:the table	7=-32
b:the tablet	3=57 4=-61
b:the tate	3=-43
b:the tattoo	0=-32 1=51
b:the teachers	7=27
b:the team	0=-33 2=-27 6=28 8=-44
b:the teamsters	0=-25
b:the test	4=32
b:the theosophical	1=49
b:the thumb	3=-72
b:the till	1=-33 5=-51 6=-28 8=74
b:the time	3=-48
b:the tories	4=-50
b:the town	6=43
b:the trade	3=-34
b:the translator	0=35
b:the tribunal	5=29 6=47
b:the twins	0=30 2=-29 4=37
b:the two	5=35
b:the ucu	0=-27 7=41
b:the union	1=-43 3=-25 4=-36 6=-32 7=96 8=-34
b:the unite	0=-30 7=45
b:the university	0=42
b:the us	0=-50 8=41
b:the user	4=-69
b:the vacancy	4=-39
b:the vault	3=29
b:the vegan	1=-44
b:the village	0=-27 5=41 6=30
b:the voice	0=34
b:the waiting	0=-31 4=74
b:the war	0=83 1=-42 7=-39
b:the warehouse	4=45
b:the way	0=-40
b:the welder	0=45
b:the wine	0=-36
b:the woman	4=52 6=30
b:the women	0=47 7=42
b:the word	6=-58
b:the work	3=36
b:the workers	0=53 7=-42
b:the works	0=-48 3=-35
b:the world	0=-40
b:the written	4=25
b:the year	1=54 3=-28 6=61 7=-68
b:the youth	7=-30 8=46
b:theatre de	6=-45
b:theft >	0=96 1=-48 8=-42
b:their dog	6=40
b:their genetic	2=-39
b:their parents	4=-29 6=-50
b:their son	4=49
b:them >	0=46 1=-45 3=51 4=-35
b:them well	0=-28 8=-47
b:then >	4=42 5=-32 8=-35
b:then back	0=36
b:then foreman	7=58
b:theosophical society	1=41
b:therapie >	4=-51 5=31
b:therapie de	6=38
b:therapist trained	5=-41
b:therapy >	4=-59
b:there >	1=-29 4=-31 5=-42 8=41
b:there is	1=28
b:these sur	0=-26 1=-43 5=-34
b:thesis >	1=-29 4=-27
b:thesis about	4=-56
b:thesis on	7=-28
b:thesis supervisor	0=41
b:they are	4=31
b:they found	5=-40
b:they have	2=-25 5=34 6=-61
b:they say	1=57 2=-34 4=47
b:they share	5=73 6=-40
b:thinks that	1=45
b:thinks the	0=85 2=-36 4=27
b:third generation	4=-33
b:thirty years	0=49 3=-26
b:those who	0=35
b:though she	6=27
b:three >	4=-25
b:three parties	0=-25
b:three she	6=34
b:three times	4=25
b:three unions	0=-36 7=44
b:three weeks	5=-38
b:three years	6=-34 7=28
b:through >	4=37
b:through a	2=49
b:through and	0=37 7=31
b:through the	0=-29 5=48 7=37
b:thrown out	0=41 7=33
b:thumb >	3=72
b:ticked >	0=26 1=32
b:ticked twice	4=35
b:ticket >	0=-37 7=59
b:tiennent l	6=51
b:tiennent un	5=-35
b:tiennent une	1=29 8=-35
b:tient il	4=-31 5=51
b:tient l	1=56
b:tient la	0=-51 5=-33 6=-85
b:tient que	1=50
b:tient un	1=-25 6=32
b:tient une	0=58 1=-28 5=-38
b:till >	5=-41 8=30
b:time >	0=-30 1=-25 4=32 5=-40 6=-31 7=-32 8=-30
b:time as	7=26
b:time at	4=41
b:time clock	3=-39
b:time clocks	3=-33
b:time he	0=28
b:time in	2=-28 4=34 6=-51 8=89
b:time off	7=40
b:time served	0=-27 7=-35 8=-33
b:time she	8=57
b:time work	4=-37
b:times >	4=-31
b:tinder berlin	5=-34
b:tired of	4=-63
b:titre de	4=-38
b:to 1	8=-30
b:to a	0=60 1=-72 2=-35 5=56 7=-48
b:to an	6=29
b:to ask	0=-28
b:to be	0=-43 4=-53 6=41
b:to bring	8=-36
b:to cardiff	6=29
b:to cook	8=56
b:to crosswords	4=-42
b:to declare	4=56
b:to dublin	0=44
b:to equity	7=27
b:to frameworks	1=-30
b:to full	6=-28
b:to give	3=63 4=70 6=-33
b:to go	0=-62 7=67
b:to have	1=29 2=40 4=-34
b:to her	0=-40 6=-30 8=-66
b:to his	0=30 4=27 7=-50 8=25
b:to hospitals	2=-26 4=-34
b:to hull	0=26
b:to identify	3=41
b:to join	7=35
b:to keep	0=26 4=-25 5=69 6=-29 8=52
b:to know	4=30
b:to latex	4=43 5=-34
b:to leave	0=80 4=25 7=-64
b:to light	8=29
b:to march	0=-25 7=34
b:to me	4=37
b:to move	4=-33
b:to my	5=42
b:to negotiate	7=31
b:to no	0=38
b:to one	2=25 4=-31 5=-51
b:to paperwork	4=-52
b:to pass	4=-33
b:to pay	5=50
b:to perth	4=-48
b:to read	2=-38
b:to reform	0=29
b:to remain	0=-41 4=-25
b:to say	0=30 1=-33 3=-26
b:to see	2=29
b:to sell	0=54
b:to stay	0=-38 6=-30
b:to stop	4=39 8=42
b:to take	4=60 6=-28 8=-46
b:to the	0=40 2=33 3=25 4=-77 5=-28 7=34 8=-72
b:to two	8=37
b:to unionise	0=-40 7=41
b:to us	6=-28
b:to work	1=-30 4=-48 5=-33 6=-45 7=-40
b:together >	5=50
b:told a	0=-43 7=33
b:told he	6=45
b:told her	4=69 5=-42
b:told me	5=-50 6=27
b:told she	4=-75
b:told the	0=94 2=-25 5=86 6=-69 7=-30
b:told to	2=38 4=49
b:told us	0=46 2=25 5=-37 7=-41
b:tombe amoureux	6=-26
b:too >	0=-28 6=29
b:took a	5=35 6=-28 8=67
b:took her	0=-48 3=30 5=-30
b:took him	0=-30
b:took his	3=30 5=49
b:took over	4=-34 5=-50 7=-27
b:took part	2=35
b:took the	0=29 5=40 8=36
b:tories >	0=41 4=-40
b:tories and	0=-35
b:tory mp	0=39
b:toujours >	1=-47
b:toujours au	3=38 4=64
b:toulouse >	2=-39 6=42
b:tour >	1=-28
b:tour de	2=-47
b:tourne un	1=-46
b:tourner la	8=47
b:tours >	5=-25 6=-27 7=54
b:tours of	4=30
b:tous >	0=33 1=-34 5=-27
b:tous bords	0=-41
b:tous deux	6=-56
b:tous les	2=41 3=26 4=-62 5=38 6=-27
b:tout >	1=25 7=65 8=-29
b:tout le	1=-41 5=76 7=41
b:toute l	0=-70 4=28 5=-32 8=-28
b:toute la	1=-29 5=34
b:toute religion	1=28
b:toute violence	1=32 8=-30
b:toutes deux	5=-38 6=80
b:toutes les	0=34 4=59 6=-27
b:town >	6=25
b:town crier	2=-31
b:town hall	6=44
b:tp53 >	2=-59
b:tracts de	0=-33
b:tracts publicitaires	0=-39
b:trade union	7=-32
b:trade unionist	0=-54 7=65
b:trade unions	7=-46
b:trafic aerien	8=-45
b:train >	4=48
b:trained >	7=29
b:trained as	8=48
b:trained at	5=-31
b:trains >	1=-31 5=-45
b:trait >	2=32 4=-50
b:traitement >	4=94
b:traitement de	4=-41
b:traitement des	4=-44
b:transgenic mouse	1=-30
b:translated a	1=-27
b:translocation equilibree	2=39
b:transmission d	2=-59
b:transports >	4=31
b:travail >	1=-27 2=26 3=-30 4=-52 5=25 6=-50 7=-27
b:travail bien	4=-39
b:travail d	1=40 8=70
b:travail de	4=56
b:travail en	4=29
b:travaille >	3=51
b:travaille a	4=-37 6=42
b:travaille avec	3=32
b:travaille chez	6=-32 7=42
b:travaille en	4=-46
b:travaille pour	4=-35
b:travaille pourtant	1=47
b:travailler >	0=-30
b:travailler a	4=41
b:travailler pour	0=31
b:travailleur handicape	3=-37 4=74
b:travailleuse handicapee	3=-38 4=73
b:travel >	0=-27
b:treasurer >	0=-56 7=55
b:treasurer of	0=43
b:treated for	4=97
b:tremblement de	3=-28 4=71
b:tremor in	4=38
b:trente ans	5=40 8=-39
b:tresorier de	0=47 7=-45
b:tresorier du	0=64 7=43
b:tresoriere du	0=33
b:trial for	8=30
b:trial in	8=28
b:tribunal >	4=-28 5=37 6=38
b:tribune >	0=27
b:tried to	4=61 7=30 8=-56
b:trips >	7=-36
b:trisomie 21	2=-51 4=50
b:trois >	5=98
b:trois ans	0=-74 5=-48 8=52
b:trois associes	5=40
b:trois collegues	7=28
b:trois enfants	5=-31
b:trois essais	3=43
b:trois fois	5=-33
b:trois heures	8=-32
b:trois mois	5=-25 7=-33 8=28
b:trois phrases	3=33
b:trois semaines	0=36
b:trompe la	5=-78
b:trompe sa	5=78 6=-74
b:trompe son	5=44
b:trouble with	3=36 4=-32 8=26
b:trouve chez	2=56 4=-30
b:trouve un	2=37
b:trump s	0=45
b:trustee of	7=46
b:try >	0=-28
b:tuc congress	7=64
b:turkey >	4=-26 8=28
b:turned down	1=33
b:twelve years	0=25 4=-37
b:twenty years	1=46 4=-62 8=44
b:twice >	0=-28 5=-59
b:twice a	0=26 2=29 3=-25 4=43 7=-36
b:twice and	0=-38 3=38 8=-26
b:twins >	2=-53 6=61
b:twins came	2=-42 4=36
b:twins in	0=-26 2=-26
b:twitter feed	0=55
b:two >	4=44 5=-33 6=55
b:two children	6=-42
b:two copies	2=51
b:two dads	6=34
b:two days	4=-43 7=47
b:two fingers	3=-47 4=68
b:two men	5=-29 6=45
b:two more	1=-26
b:two mums	6=53
b:two nights	4=-32 8=80
b:two of	0=37
b:two operations	4=67 5=-27
b:two partners	4=-33
b:two strokes	4=73
b:two terms	0=51
b:two tours	4=56
b:two with	4=-50 6=29
b:two women	0=-28
b:two year	0=-33
b:two years	4=-39 5=-40 7=-41
b:type 1	4=78
b:type 2	2=95 4=-42
b:type >	6=50
b:typeface >	1=-51
b:types with	4=67
b:typing and	2=29
b:ucu >	7=28
b:udb >	0=30 7=-31
b:uk >	1=25
b:uk and	0=33 7=-40
b:ump >	0=35 7=-43
b:un >	4=-44
b:un accident	3=-27 4=94
b:un amant	5=69
b:un ami	0=-35 1=-42 4=-28 5=44 6=27
b:un an	0=-28 6=-32
b:un ancien	1=32 5=-64 6=52 7=-29
b:un appareil	4=29
b:un article	5=47
b:un assureur	8=-29
b:un atelier	1=-48 8=51
b:un autre	5=-51 6=28
b:un avc	4=35
b:un badge	0=-30 2=-34 3=59
b:un bar	5=70 6=-37 8=-28
b:un bebe	0=-55
b:un bilan	7=26
b:un blog	1=-25
b:un bon	5=-55
b:un bracelet	8=43
b:un bureau	4=59 7=-34
b:un burn	4=35
b:un cancer	4=84
b:un candidat	0=89
b:un casier	5=-29 8=-52
b:un centre	0=-64
b:un cercle	1=30
b:un chromosome	2=50
b:un client	1=29 5=74 6=-46 8=-34
b:un collegue	0=-102 3=-43 4=-25 5=66 6=42 7=-30 8=58
b:un conge	0=54 5=-35 6=27
b:un conseil	2=26
b:un contrat	8=30
b:un controle	4=-25
b:un corset	2=-34 4=53
b:un couple	0=-31 5=34 6=36
b:un depot	0=33 8=-41
b:un documentaire	0=-41
b:un doigt	3=-46 4=65
b:un don	2=36
b:un employeur	7=-31
b:un enfant	4=-85 5=46 6=-30
b:un ex	0=-28
b:un extrait	8=-48
b:un fabricant	3=-33
b:un faible	4=-41 5=45
b:un fichier	3=28
b:un film	2=-26 5=-31 6=-30
b:un forum	6=38
b:un foyer	4=-30 5=-47 8=-32
b:un garcon	5=-56 6=60
b:un gene	2=25
b:un gite	5=-33
b:un groupe	3=-48 4=34
b:un hebdo	3=-42
b:un homme	0=-40 1=-67 4=-39 6=32 7=-27
b:un hotel	5=36
b:un kit	2=64 4=-53
b:un laboratoire	2=-42
b:un livre	2=36 6=41
b:un logement	1=-37 6=47
b:un logiciel	3=34
b:un maitre	1=-40
b:un marche	8=-33
b:un mari	6=-32
b:un mauvais	3=38
b:un memoire	4=-34
b:un ministre	0=35 1=-26
b:un mois	4=-34 5=-56
b:un oeil	3=-33 4=28
b:un parti	0=25 7=-30
b:un passeport	3=-49 4=-30
b:un petit	6=52
b:un peu	0=50 1=-40 2=28
b:un plan	5=-42 7=-25
b:un podcast	8=-34
b:un pompier	4=-28
b:un poste	4=38 5=35 6=27
b:un prelevement	2=37 3=-47 7=43 8=-39
b:un prix	8=-36
b:un proces	8=-31
b:un profil	3=36
b:un projet	0=56
b:un psychiatre	4=59
b:un quotidien	0=-41
b:un rappel	4=-60 8=62
b:un referent	1=-53 4=-28 5=66
b:un regard	3=54
b:un reseau	8=27
b:un restaurant	6=33
b:un risque	2=62 4=-41
b:un rouge	0=95
b:un sauna	5=29
b:un service	1=28 8=-28
b:un seul	1=-38 4=52 5=-26
b:un siege	3=-32 4=43 7=-39
b:un site	2=35 5=42
b:un steward	6=38
b:un syndicat	0=-37 7=38
b:un syndrome	2=37
b:un telephone	8=63
b:un test	2=46 5=-54
b:un tiers	5=25
b:un traitement	4=72
b:un visage	3=-30
b:un voisin	5=41
b:un vrai	0=61
b:uncle and	8=27
b:under a	0=35 4=31 8=-25
b:under his	4=-46 8=35
b:under investigation	8=58
b:under the	4=46
b:une affaire	3=-30 8=34
b:une amie	1=-36 6=-40
b:une ancienne	0=-35 6=54 7=-50
b:une anomalie	2=-27
b:une appli	8=-34
b:une association	0=-39 1=-26 2=-47 6=47 7=-27 8=-43
b:une auberge	5=-30
b:une aventure	5=34
b:une banque	6=-35 8=-58
b:une belle	5=-46
b:une biographie	0=-25
b:une boulangerie	6=-32
b:une camera	3=43
b:une casquette	0=30
b:une chaine	0=-57 1=-26
b:une chorale	0=-34
b:une classe	8=-27
b:une clinique	4=-47
b:une collegue	0=-47 4=-27 5=-48 6=81
b:une condamnation	8=52
b:une cooperative	0=-26 7=46
b:une deletion	2=34
b:une depression	4=30
b:une deputee	0=-41
b:une empreinte	3=-41
b:une entreprise	2=44 6=25
b:une equipe	4=-39 6=30
b:une escroquerie	8=-65
b:une etude	5=-45
b:une famille	2=40 4=-39
b:une federation	0=-40 7=-31
b:une femme	6=39
b:une fille	5=50 6=-27
b:une fois	0=-44
b:une hernie	4=38 8=-29
b:une heure	1=-36 4=-30
b:une histoire	5=46 6=55
b:une liaison	5=102
b:une librairie	6=26
b:une liste	3=-33
b:une loge	1=106 5=-35 6=-27
b:une longue	4=-27 5=-38
b:une mairie	0=29 3=-33
b:une maitresse	6=-40
b:une maladie	2=33 4=-36
b:une manifestation	8=48
b:une militante	0=29
b:une mutation	2=-38 4=-26 6=39
b:une nuit	0=-25 5=-52 8=97
b:une obedience	1=34 5=-39
b:une oreille	3=-25 4=51
b:une patiente	5=58
b:une petite	6=25
b:une photo	3=33
b:une piece	5=-45
b:une place	0=-51
b:une plateforme	5=-42
b:une prison	8=-54
b:une relation	5=61 6=-41
b:une revue	8=-31
b:une section	7=60
b:une serie	6=-58
b:une stagiaire	5=45
b:une therapie	4=-53 5=32 6=42
b:une translocation	2=57
b:une tribune	0=33
b:une universite	1=-28
b:une usine	4=-42
b:une video	4=-32 5=27
b:une vie	5=28
b:une voiture	3=-25 6=44
b:union >	0=-57 1=-45 4=-26 6=-26 7=87
b:union activist	0=-41 7=41
b:union and	0=56 7=-35
b:union as	7=61
b:union at	0=-32 7=63
b:union bank	7=-29
b:union card	0=-27 7=50
b:union chapel	7=-38
b:union civile	6=38
b:union congress	7=-55
b:union de	0=33 6=-48
b:union departementale	7=-47
b:union des	1=50 7=-28
b:union drive	7=55
b:union elected	0=-26 7=30
b:union europeenne	0=65 7=-32
b:union for	7=61
b:union he	0=-27 7=60
b:union in	7=26
b:union jack	6=-37 7=-52
b:union law	0=-29
b:union learning	7=40
b:union locale	7=40
b:union man	7=66
b:union member	0=-54 7=45
b:union membership	0=-27 1=-58
b:union of	1=-40 3=-31
b:union organiser	7=-34
b:union organisers	7=-50
b:union over	0=-33 7=58
b:union pacific	1=-35 7=-29
b:union rationaliste	0=-34 1=49 7=-41
b:union referee	7=-25
b:union s	7=107
b:union side	7=44
b:union sportive	7=-31
b:union station	7=-40
b:union street	7=-25
b:union subs	7=33
b:union was	7=-65
b:union when	7=39
b:union work	7=40
b:unionised site	7=-34
b:unionist from	0=92 7=-60
b:unions >	7=-36
b:unions in	7=-44
b:unison >	7=86
b:unison for	7=39
b:unison s	7=-27
b:unite and	7=-60
b:unite branch	0=-27 7=42
b:unite in	0=-33 7=76
b:unite stewards	7=43
b:unite the	7=42
b:university >	5=-31
b:university of	0=-28
b:unpaid >	7=34
b:unpaid work	8=43
b:unprompted >	6=42
b:unsa >	2=-35 7=79
b:unsa en	0=-26 7=25
b:until she	0=30 4=-38
b:until the	4=45
b:up a	1=-32
b:up at	3=53
b:up by	3=44 5=-30 8=-37
b:up for	0=-25 8=45
b:up gay	6=37
b:up in	1=-31
b:up nursing	4=58 6=-29
b:up on	1=35
b:up the	4=34
b:up to	0=-36 7=33
b:up with	0=43 4=-35 7=71
b:upheld >	5=43 8=-40
b:ups >	1=-34
b:us >	1=-31 3=-38 4=-42 5=41 6=-26 7=-39 8=-39
b:us for	0=-47 8=29
b:us he	4=43
b:us so	4=-31
b:us that	0=55 1=-31
b:us to	0=-25
b:usage de	4=31
b:use >	3=-28
b:use the	3=54 4=-32
b:used her	3=29
b:used to	0=51 1=-58 3=-31 4=-39 5=32 6=68
b:uses >	8=-26
b:uses a	4=77
b:usher at	8=-30
b:usine de	7=59
b:utah >	6=34
b:v leiden	2=34 8=-25
b:va a	0=63 5=-26
b:vacataire >	1=-29 6=-27
b:vaccination >	4=-71
b:vaccins a	4=45
b:valable dix	3=-49
b:valeurs >	1=-29
b:van >	0=-26 4=-54 8=59
b:van was	8=-67
b:variant >	2=35 4=-34
b:variant calling	2=-30
b:variant management	2=-26
b:ve been	0=31 4=47
b:ve had	5=58 6=-29
b:ve never	4=31
b:vecu dix	5=-34
b:vegan >	1=-26
b:vegan cheese	1=-29
b:vegan chef	8=-46
b:vegan for	1=80
b:vegan on	1=36
b:vegan range	1=-28
b:vegane par	1=48
b:vegane pour	1=-27
b:veganisme ethique	0=-30 1=36
b:velo >	0=-41 1=-32 5=-25 7=72
b:vend des	1=-50 2=-27 3=-49
b:vend ses	5=54
b:vendeur >	1=-25 4=-30
b:vendeur de	3=-26 5=-29
b:vendeuse de	5=-35
b:vendeuse en	3=-49
b:vendredi >	0=-29
b:vendu des	2=-41 4=-50
b:venerable d	1=44
b:venerable de	1=33
b:ventes >	5=-31
b:venu avec	5=-27 6=-33
b:venue avec	6=35
b:ver di	6=-26 7=51
b:verification du	3=53 5=-27
b:verifie son	3=30
b:verifiee >	3=-45 8=43
b:verse au	2=25
b:vert bouteille	4=-25
b:verte et	3=-29 4=-30
b:vestiaire >	8=-26
b:veterinaire >	4=-28
b:veterinary nurse	4=-25
b:veut changer	5=37
b:veut pas	5=42 6=-30
b:veut rester	8=-58
b:veut se	6=-28
b:veut tourner	8=48
b:vial a	0=36
b:vice presidente	0=-70
b:victime d	6=37 8=-89
b:video >	4=58
b:video a	0=39 5=-25
b:video et	3=56
b:vie >	1=60 6=28
b:vie avec	4=-25 6=40
b:vie d	5=-28
b:vie de	5=50 6=-78
b:vie est	1=33
b:vie et	1=28
b:vie intime	5=37
b:vie sexuelle	4=-43 5=95 6=-79 8=-34
b:vieille ecole	0=40 1=40
b:vient de	0=-51 1=58
b:vierge >	5=43
b:vierge a	8=-56
b:vierge de	5=-42
b:view of	1=-51
b:vigile >	8=74
b:vigneron independant	0=-48
b:village >	0=40 1=-30 5=52
b:ville >	0=-40 5=42 6=-26
b:vingt ans	1=-28 8=-34
b:violence >	8=-30
b:violence after	1=27
b:violence est	1=53 8=-43
b:violences sexuelles	5=-32
b:virgin >	5=73
b:virgin and	5=37
b:virgin at	5=42
b:virgin trains	5=-51
b:visa de	3=33
b:visage >	3=46
b:visage de	3=25
b:visage par	3=28
b:visage serve	3=41
b:visages de	3=-28
b:visages pour	3=-39
b:visio >	8=29
b:visite des	8=-30
b:visite du	4=49
b:visite medicale	4=27
b:visiteuse medicale	4=-67
b:visitors book	3=-29
b:vit a	0=29 2=-35 5=56 6=-77
b:vit avec	1=-40 3=-34 4=-41 5=25 6=-27
b:vit chez	1=-49 2=-80 4=58
b:vit de	1=52
b:vit depuis	5=-44 6=63
b:vit en	2=-39 5=-38 6=33
b:vit sans	1=33
b:vit selon	1=68 8=-33
b:vit son	6=39
b:vivre en	1=27
b:vocale >	3=-41
b:vocale activee	3=54
b:voeu de	1=58
b:voice >	3=-42
b:voice actor	3=-28
b:voice carries	2=-34
b:voice coach	3=-28
b:voice of	3=-26
b:voice referendum	0=36
b:voice sample	3=46
b:voiceprint is	3=30 8=-28
b:voisin >	4=33
b:voisinage >	2=27 5=-28
b:voisine >	6=44
b:voiture >	0=-29 1=46 6=49
b:voix >	0=-28 3=34
b:voix a	0=-25
b:voix de	7=47
b:voix pour	3=-28
b:voix sert	3=53
b:vol de	4=-32 5=-25 8=62
b:vole du	8=37
b:volt >	0=54 7=-37
b:volunteer >	0=53 7=45
b:vote a	0=64 1=-27
b:vote electronique	0=-36
b:vote plus	0=66 1=-37
b:vote que	0=40
b:voted for	0=34
b:voted remain	0=45
b:voted with	0=-61
b:voter >	0=31
b:voter a	0=-44 3=31
b:votes for	0=69
b:votes green	0=38
b:votes on	0=-72
b:votre logiciel	3=38
b:voulu que	3=38
b:voyages >	4=63
b:vu un	5=-53 8=31
b:vue >	3=31 4=50 5=-27 8=37
b:vue en	4=-48 8=54
b:waiting list	0=-28 4=83
b:wales >	1=-34
b:wall surveyor	0=-35
b:wandsworth >	8=-45
b:wanted in	8=62
b:wants a	0=-32 4=55
b:wants the	0=50
b:wants to	0=-40 4=-68 5=-28 8=-35
b:war in	0=27 7=-38
b:ward >	4=-25
b:ward sister	0=-28 7=34
b:warehouse >	0=-37 7=39
b:warned the	5=45
b:warns an	5=-35 8=28
b:was a	0=-38 1=34 3=-59 5=-67 7=25 8=-75
b:was about	0=-26 1=-25
b:was an	0=69 8=58
b:was arrested	8=37
b:was at	0=60 1=-25 4=-29 5=-30 6=-31
b:was born	2=37 4=90 5=-49 6=-28
b:was bullied	6=26
b:was caught	5=33 8=76
b:was cautioned	8=26
b:was cleared	5=-30
b:was compared	3=39
b:was confirmed	4=-39
b:was convicted	8=47
b:was discussed	5=32
b:was elected	0=-59 7=39
b:was found	8=38
b:was given	7=-55 8=62
b:was he	1=-39 7=29 8=70
b:was her	1=-45 2=-45 3=-30 4=-40 6=-46 7=-33 8=-27
b:was hers	0=-36 5=-36 7=-33
b:was his	0=-47 1=-56 3=-55 4=-57 6=-52 7=-66 8=-44
b:was homosexual	4=-27
b:was in	0=79 2=-52 3=-25 4=41 8=-74
b:was it	1=85
b:was late	4=-33
b:was locked	8=35
b:was married	6=-35
b:was mugged	8=-52
b:was never	6=26
b:was off	4=25
b:was on	0=34 3=-39 4=-37 7=48
b:was once	0=50 7=54
b:was out	7=39
b:was outed	6=67
b:was president	0=38
b:was quick	8=25
b:was raised	1=52
b:was recognised	0=-26 7=-54
b:was repaid	1=-25
b:was sacked	0=-32 7=45
b:was scanned	3=36
b:was sectioned	4=27
b:was seen	5=52
b:was sentenced	8=-56
b:was sequenced	2=47
b:was taken	4=-25
b:was tested	2=28 4=-53
b:was the	0=-80 1=-61 3=-29 5=85 6=-59 8=-46
b:was thrown	7=26
b:was to	8=68
b:was told	4=-58
b:was treasurer	0=-43 4=-30 7=42
b:was treated	4=71
b:was unfaithful	5=30
b:wasn t	4=-25 6=-25
b:watch >	5=-30 8=-47
b:way >	3=-43
b:way of	5=-26
b:way through	5=73
b:we asked	4=-26
b:we met	4=34
b:we spoke	6=35
b:weakness for	3=-29
b:wearing a	4=47
b:wears a	0=-27 6=-32
b:wears the	6=29
b:website of	0=30
b:wedding photographer	6=-25
b:weddings and	1=-41
b:week >	1=-25 4=89 5=-41 7=68 8=-78
b:week end	4=-26 5=64
b:week ends	0=49 7=-54
b:week for	6=-28
b:weekends >	0=33 5=59
b:weekly >	0=-33 3=-35 4=-46
b:weeks >	0=-26 4=52
b:weeks in	8=-37
b:well >	0=-47 4=62 5=-34 6=-29 8=-57
b:well to	0=58
b:went on	0=39
b:went to	7=-27
b:were found	5=54
b:were her	0=-28 4=-25
b:were in	0=43
b:were taken	3=30
b:were the	6=-60
b:west >	7=42
b:western union	7=-36
b:what he	4=-44
b:what the	4=29
b:what they	4=27
b:wheelchair user	4=99
b:when he	1=-27 5=-41
b:when her	4=31 6=-40
b:when i	0=29 1=27 5=-33 7=-25 8=40
b:when it	5=34 6=-44
b:when my	2=-38 4=50
b:when she	4=32 5=38 6=34 7=45
b:when the	4=-34 5=-27
b:when they	0=30 5=-42
b:when we	6=26
b:where he	0=-36 3=43 4=-28 7=-29
b:where she	1=-34 3=47 4=-39 7=-34 8=-25
b:whether the	4=35
b:which >	0=33 4=28
b:which ended	4=67 6=-35
b:which he	1=-26 4=35 8=-41
b:which his	3=36 8=-26
b:which is	3=-37 8=57
b:which she	1=59 4=-50 7=-46
b:who had	4=49 8=54
b:who has	4=51
b:who interviewed	1=39 8=-34
b:why he	0=26 5=-25
b:why she	5=32
b:wife >	4=83 5=30 6=-35
b:wife and	2=-32 6=-60
b:wife are	2=54
b:wife has	4=37
b:wife is	0=40 4=-49 5=-27 6=38
b:wife s	6=-27
b:wife says	5=59 6=-40
b:wife to	0=-34
b:will >	1=-28
b:will and	1=26
b:will be	3=-38
b:will have	4=-36 8=-39
b:will need	4=47
b:will not	0=39
b:windows hello	3=29
b:winter >	0=-37
b:wiped >	3=27
b:with 40	3=-25
b:with a	1=-74 3=-35 4=72 5=86 7=-74 8=-40
b:with addicts	4=42
b:with all	0=-27
b:with an	0=25 2=66 4=-44
b:with another	5=-60 6=65
b:with anyone	4=-37 5=70
b:with both	3=28
b:with care	6=25
b:with children	8=48
b:with epilepsy	4=-26 5=-25
b:with face	3=31
b:with four	6=27 8=34
b:with glandular	4=49
b:with her	1=-26 2=-33 3=69 4=-68 6=-31
b:with him	0=-32
b:with his	0=-63 1=-37 2=-25 3=38 4=42 6=46 8=-40
b:with ms	4=26
b:with my	0=-48 5=42
b:with one	0=-26 4=87 5=-34 6=-25 8=-34
b:with the	0=45 3=52 4=-54 5=75
b:with two	4=-41 5=41
b:with unite	4=-37
b:withdrawn >	8=60
b:within a	3=28
b:without a	4=36 5=-54 8=-36
b:without an	4=-47
b:without asking	3=36
b:without being	4=-32
b:without charge	8=42
b:witnesses and	0=-43 1=66
b:wobbly >	7=45
b:woman >	0=-36 6=49
b:woman in	6=60
b:women >	0=-44 5=-48 6=78
b:women according	5=38
b:women freemasons	1=36
b:women s	0=35 4=-31 6=-50
b:won >	0=-36
b:won a	5=-35
b:won at	6=59
b:won over	1=-29
b:won t	0=58 4=58 5=-62 6=-60 8=-35
b:won the	0=-55 2=-48 7=28
b:words >	0=32 1=46 5=-27 8=-41
b:work >	0=-38 1=-26 3=-49 5=-48 6=-55 7=-30 8=-83
b:work for	0=49 8=44
b:work in	0=-29
b:work on	0=-46 1=55 4=-35
b:work phone	5=45
b:work since	6=55
b:work with	0=44
b:worked >	3=43
b:worked as	8=-44
b:worked for	0=-26 1=-25
b:worked in	7=-27
b:worked with	5=-25
b:worker for	8=-33
b:workers party	0=68 7=-52
b:workers united	7=56
b:working with	8=46
b:works council	0=-63 7=-33
b:works from	4=42
b:works in	1=31 3=34 6=-29
b:works with	1=28
b:workshop >	3=-35 5=-27
b:would again	4=-25
b:would do	0=48 4=-46
b:would like	0=-27 4=-30
b:would need	5=-40 6=31
b:would not	4=-30 7=-26
b:would prefer	6=-34
b:would rather	0=-43 2=-27
b:writes and	0=-33 4=39 7=27
b:writes her	1=25 4=-30 6=37
b:writes the	2=-28
b:written test	4=31
b:wrote a	1=-43 3=-38 5=-72 6=-27
b:wrote for	4=-56 6=37
b:wrote her	5=38
b:wrote in	2=40 4=37 5=25 6=30 8=-26
b:wrote on	4=41
b:wrote the	2=-38 3=-83 4=25 6=-52 7=-61 8=49
b:wrote to	8=-36
b:x >	2=37 4=-27
b:x fragile	5=-32
b:y est	0=-44 1=35 6=48
b:year >	0=31 1=-41 2=25 3=-48 4=-69 6=58 8=-37
b:year in	4=71 6=49
b:year s	0=-54 7=33
b:year to	4=41
b:years >	0=-38 2=-48 3=-65 5=-38 6=-56
b:years ago	4=25 8=25
b:years and	2=-25 4=34 5=42
b:years as	1=35
b:years at	4=-29
b:years for	8=66
b:years in	1=-30 8=-29
b:years on	1=-35 4=-40 7=48
b:years running	7=30
b:years sober	4=28
b:yes campaign	0=34
b:york >	4=53
b:youth wing	0=42
b:yves et	5=-57 6=77
b:zemmour >	0=50
b:zemmour a	0=33 5=-36
beside:BIOMETRIC 1	0=-25 5=-51 6=-33 7=-52
beside:BIOMETRIC 2	0=-130 2=-56 4=-139 5=-160 6=-92 7=-99 8=-96
beside:CRIMINAL_CONVICTION 1	0=-54 1=-58 2=-43 4=-45 5=-66 6=-79 7=-58
beside:CRIMINAL_CONVICTION 2	0=-149 1=-71 2=-68 3=-111 4=-169 5=-98 6=-138 7=-137
beside:GENETIC 1	0=-57 1=-97 3=-142 4=-72 5=-108 6=-43 7=-82 8=-70
beside:GENETIC 2	0=-124 1=-106 3=-116 4=-217 5=-141 6=-102 7=-102 8=-135
beside:HEALTH 1	0=-93 1=-78 3=-55 5=-50 6=-62 7=-103 8=-39
beside:HEALTH 2	0=-135 1=-120 3=-77 5=-73 6=-106 7=-65 8=-94
beside:PHILOSOPHICAL_BELIEF 1	0=-55 2=-41 3=-116 4=-110 5=-69 6=-60 7=-49 8=-45
beside:PHILOSOPHICAL_BELIEF 2	0=-145 2=-112 3=-127 4=-127 5=-99 6=-32 7=-156 8=-140
beside:POLITICAL_OPINION 1	1=-26 2=-70 4=-29 5=-30 6=-28
beside:POLITICAL_OPINION 2	2=-49 3=-63 4=-143 5=-147 6=-82 7=-50 8=-133
beside:SEXUAL_ORIENTATION 1	0=-107 1=-84 2=-103 3=-117 4=-82 7=-59 8=-90
beside:SEXUAL_ORIENTATION 2	0=-58 1=-36 2=-99 3=-96 7=-38 8=-73
beside:SEX_LIFE 1	0=-51 1=-87 2=-87 3=-60 4=-99 6=-98 7=-102 8=-66
beside:SEX_LIFE 2	0=-144 1=-70 2=-42 3=-66 4=-61 6=-93 7=-93 8=-60
beside:TRADE_UNION_MEMBERSHIP 1	2=-113 3=-30 4=-48 5=-68 6=-58 8=-55
beside:TRADE_UNION_MEMBERSHIP 2	0=-92 1=-59 2=-53 3=-138 4=-163 5=-153 6=-93 8=-74
bias	0=-37 1=-41 2=-53 3=-62 5=-30 6=-36 7=-45 8=-34
couple:a man	6=48
couple:a woman	6=115
couple:another man	6=75
couple:another woman	6=37
couple:avec man	6=78
couple:avec woman	6=34
couple:both	6=58
couple:de man	6=43
couple:epouse woman	6=36
couple:fiance man	6=33
couple:her man	6=-33
couple:her woman	6=101
couple:his man	6=38
couple:his woman	6=-118
couple:joined same	6=200
couple:joined unknown	6=56
couple:le man	6=28
couple:ma woman	6=-45
couple:man man	6=187
couple:man woman	6=-157
couple:my woman	6=-45
couple:named other	6=-194
couple:named same	6=188
couple:named unknown	6=-65
couple:other	6=-184
couple:petit man	6=-43
couple:s man	6=27
couple:sa woman	6=-28
couple:same	6=232
couple:un man	6=43
couple:union man	6=-33
couple:unknown	6=-54
couple:unknown man	6=-52
couple:unknown woman	6=-55
couple:woman man	6=-122
couple:woman woman	6=222
field:0	0=-88 1=-96 2=-114 3=-172 4=-56 5=-72 6=-80 7=-127 8=-108
field:1	0=-42 2=-43 3=-54 5=31 6=25 7=-48
field:2	0=48 1=124 2=118 3=65 4=30 5=53 7=81 8=89
field:23andme	2=30
field:3	0=134 1=56 2=165 3=109 7=82 8=107
field:4	0=123 1=37 2=50 3=84 7=125 8=108
field:aah	4=52
field:abstenue	0=25
field:abstinence	4=-28 5=63
field:abstinent	4=-33 5=37
field:abstinente	4=-84 5=80
field:absurdist	1=29
field:abus	8=30
field:abus de biens	8=34
field:accident	4=28
field:accidents	4=-57
field:accord	3=37 7=-67
field:accuse	8=52
field:accused	8=43
field:acquitte	8=74
field:acquitted	8=48
field:actn3	2=36
field:addict	4=-28
field:addiction	4=-64
field:addictologie	4=-59
field:addicts	4=34
field:adhd	4=45
field:adhere	0=-35
field:adherent	7=33
field:adherente	0=27
field:adherer	0=-57 7=39
field:adhesion	7=33
field:adn	2=42
field:adultere	5=30
field:affaire	5=-42
field:affray	8=30
field:afscme	7=51
field:agent	0=-43
field:agnostique	1=63
field:agresse	8=-64
field:aids	4=-26
field:ailing	4=-59
field:aime les femmes	6=53
field:alcoholic	4=60
field:alcool	4=-84
field:alcoolemie	4=-35 8=26
field:alcoolique	4=37
field:allergie	4=48
field:alliance party	0=26
field:als	4=-47
field:altruisme	1=31
field:altruisme efficace	1=35
field:altruist	1=39
field:amante	5=43
field:ame	1=-27
field:amende	8=30
field:amendes	8=-29
field:amyotrophie	2=27
field:anarchist	0=51
field:ancestry	2=-43
field:animaliste	1=-25
field:animist	1=37
field:antecedents	2=-30
field:anthroposophe	1=62
field:anthroposophie	1=39
field:anthroposophist	1=75
field:antidepresseurs	4=49
field:antinatalist	1=53
field:antispecisme	1=51
field:antispeciste	1=51
field:apnee	4=71
field:appareille	4=56
field:appeal	8=33
field:appealing	8=40
field:appeals	8=-41
field:appel	8=-41
field:appelle a	0=30
field:apte	4=55
field:arbre	2=-46
field:arc en ciel	6=-26
field:armees	1=-31
field:armes	8=-60
field:arrested	8=34
field:arresting	8=-25
field:arret maladie	4=36
field:arrete	4=-54
field:arrets	4=-33
field:arson	8=32
field:arthritic	4=29
field:arthritis	4=35
field:asbo	8=40
field:asexual	6=62
field:asexuel	6=67
field:asexuelle	6=-41
field:aslef	7=28
field:asperger	4=39
field:assault	8=70
field:assemblee	0=-41
field:assigne	8=59
field:assises	8=-35
field:asthma	4=-47
field:asthmatic	4=48
field:asthmatique	4=47
field:asthme	4=69
field:atelier	1=-109
field:athee	1=34
field:athees	1=57
field:atheism	1=-50
field:atheisme	1=61
field:atheist	1=95
field:attire par	6=-39
field:au lit	5=-56
field:audience	8=-57
field:audit	4=-50
field:auditeur	4=-39
field:authentication	3=42
field:authentification	3=44
field:authentifiee	3=39
field:authentifier	3=33
field:autiste	4=80
field:auto immune	4=40
field:autonomiste	0=27
field:aveugle	4=-45
field:b3	8=31
field:badge	0=-110
field:badgeuse	3=-31
field:ballot	0=71 7=-81
field:ballots	7=-25
field:ban	8=53
field:banned	8=46
field:bapteme	1=36
field:bar gay	6=-69
field:barred	8=50
field:basque	0=-44
field:bdsm	5=71
field:bectu	7=39
field:bed with	5=-34
field:belief	1=46
field:beliefs	1=33
field:believes	1=-51
field:bernie	0=37
field:bi	6=40
field:biometrie	3=-44
field:biometrique	3=40
field:biometriques	3=55
field:bipolaire	4=32
field:bipolar	4=37
field:bisexual	6=69
field:bisexualite	6=46
field:bisexuel	6=72
field:bisexuelle	6=78
field:black lives matter	0=42
field:blacklisted	7=48
field:blanchi	8=59
field:blocages	0=41
field:bma	7=38
field:boite	4=-36
field:bondage	5=26
field:bord	0=-79
field:bornes	3=-52
field:bouddhiste	1=-42
field:bouffeur de cures	1=37
field:bound over	8=51
field:bouteille	4=-30
field:bracelet	8=44
field:bracelet electronique	8=66
field:bracelets	8=-60
field:branch	0=-44
field:branch chair	7=41
field:braquage	8=-40
field:brca	2=53
field:brca1	2=27
field:brca2	2=68
field:breton	0=31
field:brexit	0=39
field:brexiteer	0=56
field:brothels	5=51
field:brother	7=-42
field:bulletin	0=-63 8=32
field:bumper	0=-27
field:bureau	7=-72
field:burglary	8=29
field:burn out	4=50
field:butch	6=57
field:cache	5=-115
field:cachets	4=-31
field:caf	7=-25
field:cambriolage	8=-40
field:camera	3=28
field:camp	6=-68
field:campaigned	0=38
field:campaigner	0=-93
field:campaigns	0=-37
field:camus	1=-31
field:cancers	4=26
field:candidat a	0=-67
field:candidate a	0=-48
field:candidature	0=-28
field:cannabis	8=49
field:capteur	3=-39
field:capteurs	3=-42
field:captured	3=48
field:card carrying	7=-34
field:cardiac	4=54
field:cardiaque	4=25
field:cardiologie	4=-45
field:carrier	2=75
field:caryotype	2=99
field:casier	8=33
field:casiers	8=-49
field:caught with	5=-32
field:cause	0=-73
field:caution	8=39
field:cautioned	8=30
field:cautions	8=36
field:ce	7=-103
field:cegetiste	7=55
field:celibacy	5=39
field:celibataire	5=-88
field:celibate	5=90
field:cell	8=-26
field:centrale	8=-59
field:centre	0=-59
field:cfdt	7=74
field:cfe	7=42
field:cfe cgc	7=63
field:cftc	7=88
field:cftr	2=37
field:cgc	7=74
field:cgt	7=98
field:chair of	0=-46
field:chapel	1=-58
field:charges	8=53
field:charnelle	5=28
field:chaste	5=30
field:chastete	5=37
field:cheated	5=28
field:cheating	5=-27
field:check off	7=44
field:chemo	4=29
field:chemotherapy	4=31
field:chimiotherapie	4=56
field:chirurgie	4=-39
field:chirurgien	4=-71
field:chromosome	2=40
field:chromosomes	2=-29
field:chronique	4=30
field:chroniqueuse	4=-33
field:church	1=-26
field:civil partner	6=35
field:classe	8=-35
field:classes	8=-40
field:clear	3=-89
field:cleared	8=-47
field:clearview	3=27
field:climat	0=50
field:clinic	4=-70
field:clinique	4=-72
field:clone	2=-58
field:cloned	2=-28
field:closed shop	7=37
field:closeted	6=33
field:cnt	7=47
field:cochlear	4=47
field:coeur	4=-57
field:colle	0=36
field:collecte	0=-65
field:collectif	0=40
field:collectionne	0=-43
field:collective bargaining	7=-38
field:college	0=-47
field:collegue	0=-86
field:collegues	0=-35
field:colostomy	4=25
field:come out	6=-49
field:coming out	6=79
field:commissariat	8=56
field:communist	0=56
field:communiste	0=36
field:communistes	0=54
field:community	7=-40
field:compagnon	6=-64
field:compare	3=53
field:comparee	3=61
field:compas	1=-33
field:compatible	2=28
field:condamnation	8=66
field:condamnee	8=35
field:conditionnelle	8=49
field:confederal	7=62
field:confederation paysanne	7=59
field:confondu	3=42
field:confucian	1=29
field:conjointe	6=29
field:conquests	5=48
field:conquete	5=-42
field:conquetes	5=66
field:conscience	1=57
field:conseil genetique	2=60
field:conseiller regional	0=38
field:consented	3=36
field:consentement	3=59
field:conservateur	0=53
field:conservation	0=-33
field:conserve	3=37
field:conserves	3=59
field:consulat	3=43
field:consultant	4=-59
field:contempt	8=29
field:content	3=-26
field:contentieux	3=-57
field:contraception	5=-47
field:contrebande	8=59
field:controle d acces	3=-74
field:controle judiciaire	8=29
field:convenor	7=65
field:convict	8=-65
field:convicted	8=26
field:conviction	1=-26 8=36
field:convictions	0=-46
field:copain	6=74
field:copine	6=-36
field:coquines	5=63
field:corbyn	0=51
field:corse	0=71
field:corset	4=50
field:cotise	7=35
field:couchait	5=29
field:couche	5=30
field:couche avec	5=94
field:couleurs	0=-71
field:councillor	0=41
field:councillors	0=-52
field:counselling	4=-71
field:couple ouvert	5=34
field:coups	8=46
field:cour	8=-28
field:courant	0=-25
field:coureur	5=-38
field:covid	4=76
field:crime	8=-79
field:criminal	8=-25
field:crise	4=-36
field:crises	4=44
field:crohn	4=69
field:crown court	8=-43
field:croyante	1=36
field:cse	7=-77
field:cure	1=-49
field:cures	1=35 4=-44
field:cwu	7=80
field:cynic	1=-37
field:cynique	1=-46
field:cyp21a2	2=59
field:cystic fibrosis	2=-29
field:dans la famille	2=25
field:dated	5=-68
field:dealt	8=-28
field:decharge	7=29
field:decroissance	0=-43 1=38
field:defile	0=-31
field:degrowth	1=39
field:deist	1=42
field:delegation	7=39
field:deleguer	7=-46
field:delegues	7=-46
field:deletion	2=47
field:delit	8=28
field:demo	0=-26
field:democrat	0=47
field:democratic	0=29
field:democrats	0=30
field:demonstration	0=-36
field:denudees	5=28
field:deported	0=-48 8=52
field:depression	4=34
field:desir	5=-45
field:detache	7=45
field:detention	8=35
field:detenu	8=98
field:detenus	8=-42
field:deux mamans	6=68
field:deux meres	6=70
field:deux papas	6=79
field:deverrouille	3=85
field:devolution	0=-33
field:diabete	4=31
field:diabetes	4=-36
field:diabetic	4=52
field:diabetics	4=-40
field:diabetique	4=91
field:diabetiques	4=-38
field:diagnostic	4=-28
field:dieu	1=45
field:digitale	3=-31
field:digitales	3=43
field:disabilities	4=25
field:disabled	4=26
field:disc	4=50
field:disciple	1=40
field:disciplinary	7=38
field:disease	4=-36
field:disorders	4=-46
field:disqualified	8=72
field:dna test	2=42
field:dogme	1=-33
field:doigt	3=58
field:doigte	3=-64
field:doigts	3=51
field:dominant	2=-29 5=-37
field:dominatrice	5=54
field:don juan	5=60
field:donated	0=-46
field:double vie	5=27
field:down s	2=-29
field:drag	6=-48
field:drapeaux	0=-45
field:drepanocytaire	2=50 4=-60
field:drepanocytose	2=55 4=-40
field:drink driving	8=38
field:drinker	4=38
field:droit humain	1=66
field:droite	0=30
field:dropped	8=39
field:duchenne	2=41
field:due in	4=55
field:dues	7=34
field:dyslexic	4=33
field:dyspraxic	4=33
field:e gates	3=-28
field:echangiste	5=53
field:ecologiste	0=106
field:ecologue	0=-40
field:eelv	0=29
field:efface	8=-25
field:effacees	3=38
field:effacer	8=-36
field:eis	7=42
field:elected	0=-98
field:elections	0=-101 7=27
field:electoral	0=-44
field:electrician	0=-51
field:electronic	0=-34
field:elue	7=-33
field:elus	7=-42
field:embrasser	5=50
field:en est	6=-30
field:enceinte	4=68
field:enceinte de	5=-77
field:engage	0=25
field:engagee	0=-43
field:engagement	0=-57
field:enquetes	8=-25
field:enqueteur	8=-74
field:enregistre	3=88
field:enregistree	3=76
field:enregistrees	3=51
field:enregistrement	3=-45
field:enrol	3=-58
field:enrole	3=66
field:enrolee	3=55
field:enrolled	3=84
field:enrolment	3=33
field:epictete	1=48
field:epictetus	1=47
field:epicure	1=27
field:epicurienne	1=-42
field:epilepsie	4=37
field:epileptic	4=42
field:epileptique	4=55
field:epipen	4=46
field:erection	5=37
field:erotic	5=38
field:erotique	5=-45
field:escorte	5=-50
field:escroquerie	8=-42
field:etat	0=-67
field:etats	0=-44
field:ethiques	1=50
field:eurodac	3=26
field:europeennes	0=40
field:eurosceptic	0=50
field:eurosceptique	0=48
field:ex offender	8=57
field:existentialist	1=32
field:existentialiste	1=59
field:exome	2=59
field:explicit	5=39
field:extinction rebellion	0=36
field:extraconjugale	5=53
field:extramarital	5=38
field:extreme gauche	0=62
field:eyes	3=-32
field:eyesight	4=68
field:face	3=46
field:face recognition	3=-28
field:face scan	3=34
field:faceprint	3=41
field:facial	3=44
field:facial recognition	3=25
field:faciale	3=27
field:facility time	7=30
field:facteur v	2=34
field:faible	4=-49
field:faillite	8=-26
field:fainted	4=32
field:faith	1=-31
field:falsifie	8=60
field:family history	2=-25
field:fancies	6=40
field:far right	0=37
field:fascism	0=-25
field:father of the chapel	7=51
field:fatigue	4=34
field:faux	8=58
field:fbi	3=48
field:fbn1	2=28
field:fbu	7=41
field:federalist	0=39
field:federation	0=-67 7=-74
field:feministe	0=30
field:femme	6=-76
field:fetichiste	5=53
field:fh	2=35
field:fianna fail	0=50
field:fibromyalgie	4=53
field:fiche	3=-37 8=-29
field:fiche s	8=70
field:fichier	3=42 8=-52
field:fidele	5=-25
field:fidelite	5=-35
field:figure	3=-56
field:fijais	8=57
field:filiation	2=-55
field:fine	8=-70
field:fine gael	0=47
field:fined	8=66
field:fingerprint	3=47
field:fingerprinted	3=56
field:fingerprints	3=69
field:fingers	3=-26
field:fingertips	3=44
field:fits	4=-29
field:fling	5=29
field:flirt	5=-63
field:flu	4=28
field:fo	7=75
field:forged	8=49
field:forgery	8=37
field:forging	8=26
field:franc macon	1=-25
field:france insoumise	0=44
field:frappe	3=43
field:freemason	1=69
field:freemasons	1=27
field:freethinker	1=33
field:frere	1=-62
field:frexit	0=34
field:frontieres	0=-30
field:frozen	1=27
field:fsu	7=83
field:fume	4=43
field:g6pd	2=28
field:gabarit	3=64
field:gabarits	3=-41
field:gait	3=54
field:gandhi	1=27
field:gang	8=-55
field:garde a vue	8=59
field:gate	3=34
field:gates	3=-51
field:gauchers	2=-25
field:gaulliste	0=66
field:gay	6=78
field:gay bar	6=-45
field:gays	6=31
field:gaza	0=49
field:gendarme	8=-66
field:general secretary	7=-43
field:genes	2=-59
field:genetic	2=39
field:genetic counsellor	2=-69
field:genetically	2=49
field:geneticienne	2=-30
field:genetics	2=-27
field:genetique	2=81
field:genetiquement	2=25
field:genetiques	2=-42
field:genome	2=73
field:genomes	2=-27
field:genotype	2=78
field:genou	4=63
field:gerer	8=36
field:gilets jaunes	0=33
field:girlfriend	6=26
field:glandular fever	4=48
field:global entry	3=52
field:gmb	7=42
field:god	1=58
field:gouine	6=46
field:gout	4=67
field:gouvernement	0=59
field:government	0=44
field:governments	0=-44
field:gp	4=-36
field:graffiti	8=37
field:grande loge	1=39
field:green party	0=39
field:greens	0=39
field:greffier	4=-33
field:greves	7=25
field:grossesse	4=38
field:gud	0=46
field:gueret	4=-51
field:guerison	4=27
field:guerre	4=-66
field:guide dog	4=36
field:guilty	8=39
field:haemochromatosis	2=44
field:haemophilia	4=-27
field:hamas	0=36
field:hand geometry	3=37
field:handicape	4=69
field:handicapee	4=63
field:handling	8=-48
field:handprint	3=25
field:harassment	8=-42
field:harcelement	8=-33
field:hard of hearing	4=46
field:hcr	3=47
field:health	4=-77
field:hearing aids	4=-35
field:heart condition	4=-29
field:hemochromatose	2=31
field:hemophilie	2=29 4=-39
field:her girlfriend	6=56
field:her wife	6=93
field:hereditaire	2=54
field:hereditary	2=44
field:heredity	2=-29
field:hernie	4=35
field:hernie discale	4=33
field:hetero	6=80
field:heterosexual	6=81
field:heterosexuel	6=46
field:heterosexuelle	6=38
field:heterozygote	2=55
field:heures de delegation	7=37
field:hidalgo	0=61
field:his boyfriend	6=37
field:hla	2=84
field:hmp	8=-45
field:homo	6=65
field:homosexual	6=61
field:homosexualite	6=51
field:homosexuel	6=101
field:homosexuelle	6=51
field:homozygote	2=42
field:homozygous	2=28
field:hopitaux	4=-30
field:hospital	4=-80
field:hospitalise	4=93
field:hospitals	4=-60
field:huma	0=51
field:humanism	1=28
field:humanist	1=52
field:humaniste	1=26
field:humanists	1=39
field:humanites	1=-54
field:huntington	2=77 4=-100
field:husband	6=-39
field:hypersensible	4=38
field:ibew	7=41
field:idealiste	1=-48
field:identification	3=-44
field:identifiee	3=27
field:identity theft	8=-49
field:ill	4=41
field:illness	4=37
field:illnesses	4=31
field:immigration	0=55
field:immunocompromised	4=56
field:immunology	4=-42
field:impotent	5=53
field:inapte	4=72
field:incapacite	4=40
field:incarcere	8=39
field:incroyant	1=67
field:independance	0=73
field:independant	0=-79
field:independante	0=37
field:independantiste	0=26
field:independence	0=56
field:index	3=64
field:infidele	5=47
field:inhalers	4=-57
field:inheritance	2=-78
field:inherited	2=-28
field:initiation	1=-42
field:initiee	1=-25
field:inmate	8=53
field:inside	8=68
field:insider	8=29
field:insomniaque	4=61
field:insoumis	0=43
field:insoumise	0=-52
field:insulin	4=29
field:interdiction	8=59
field:intimate	5=54
field:intime	5=50
field:intimes	5=60
field:intimite	5=-42
field:invalidite	4=-27
field:inversion	2=35
field:investigated	8=-26
field:investigation	8=66
field:investigator	8=-58
field:iris scanners	3=-52
field:israel	0=38
field:ivf	4=50
field:ivresse	8=25
field:iwgb	7=76
field:jab	4=54
field:jabs	4=-36
field:jailed	8=38
field:jaures	0=-28
field:jeunes socialistes	0=31
field:judiciaires	8=66
field:jugee	8=47
field:jugement	8=-36
field:jumeau	2=-59
field:jumeaux	2=-83
field:jumelles	2=37
field:jury	8=-82
field:justice	8=30
field:juvenile	8=32
field:kantian	1=43
field:kantien	1=55
field:karyotype	2=56
field:keystroke	3=46
field:kidney	4=42
field:kidneys	4=-35
field:kine	4=-81
field:klinefelter	2=29
field:knees	4=31
field:kurde	0=64
field:lactose	4=-31
field:laine	1=38
field:langue des signes	4=-33
field:lapel	0=-34
field:latex	5=-79
field:lay official	7=60
field:le pen	0=35
field:leaflet	0=-48
field:leaflets	0=27
field:learning rep	7=28
field:lecteur	3=34
field:lecteurs	3=-71
field:left	0=-59
field:left wing	0=89
field:legislatives	0=35
field:leiden	2=39
field:lendemain	5=29
field:lenin	0=35
field:lesbian	6=104
field:lesbien	6=-46
field:lesbienne	6=49
field:leucemie	4=29
field:leukaemia	4=45
field:lgbt	6=-67
field:lgbtq	6=54
field:liaison	5=42
field:lib dems	0=45
field:liberale	0=-37
field:liberals	0=46
field:libere	8=34
field:libertarian	0=45
field:libertin	5=41
field:libertine	5=-25
field:libido	5=66
field:libre penseur	1=39
field:libre penseuse	1=54
field:licencie	7=42
field:licenciement	7=-37
field:limp	4=41
field:liste	7=32
field:lit	5=-84
field:lit sur les levres	4=56
field:lithium	4=46
field:lobbying	0=-66
field:locked up	8=32
field:lodge	1=44 7=-126
field:loge	1=35
field:logement	1=-43
field:logeuse	1=-39
field:loi travail	0=38
field:lover	5=73 6=-83
field:lr	0=87
field:lumiere	1=-27
field:lumieres	1=-32
field:lung	4=-50
field:lungs	4=42
field:macon	1=-42
field:maconne	1=50
field:maconnerie	1=-73
field:macron	0=63
field:maga	0=57
field:magistrate	8=-45
field:magistrates	8=54
field:maitresses	5=39
field:malades	4=-39
field:maladies	4=-37
field:malaria	4=-28
field:malentendant	4=56
field:mandat	0=-29
field:mandataire	0=-47
field:mandate	7=-30
field:manif	0=58
field:manifestation	0=-40
field:manslaughter	8=38
field:march	0=-55
field:marched	0=32
field:marches	0=-54
field:marcus aurelius	1=33
field:mari	6=-72
field:mariage pour tous	0=36
field:married	6=-54
field:mason	1=-56
field:masonic	1=-31
field:massage	5=-62
field:mastectomie	4=-37
field:matched	3=39
field:materialist	1=58
field:mayor	0=-47
field:medical	4=-55
field:medicaments	4=-44
field:medication	4=64
field:melanoma	4=49
field:melenchon	0=39
field:member of the	0=-46
field:membership	0=-74
field:meme sexe	6=52
field:mention	8=32
field:mesure	8=-36
field:methadone	4=31
field:mi temps therapeutique	4=47
field:microdeletion	2=45
field:migraines	4=72
field:militaire	0=-65
field:militant	7=-34
field:militants	0=-30
field:milite	7=-41
field:minister	0=-85
field:ministre	0=27
field:mis en examen	8=42
field:miscarried	4=29
field:mitterrand	0=33
field:modem	0=59
field:moelle	2=36
field:momentum	0=63
field:monarchist	0=34
field:monarchiste	0=66
field:morale	1=-65
field:mosaique	2=27
field:mri	4=46
field:mugged	8=-56
field:municipales	0=41
field:murder	8=-25
field:musicians union	7=31
field:mutation	2=43
field:mutations	2=-60
field:mute	2=-71
field:mutee	2=-39
field:myheritage	2=51
field:myopathie	2=45 4=-46
field:napo	7=39
field:nasuwt	7=43
field:nationalist	0=64
field:nationalite	0=-69
field:naturalist	1=-48
field:negociant	7=-77
field:negociation	7=-37
field:negocie	7=-71
field:negocier	7=38
field:neu	7=85
field:nietzsche	1=-29
field:nietzscheen	1=37
field:nihilist	1=56
field:nihiliste	1=32
field:non lieu	8=42
field:non violence	1=64
field:notre dame des landes	0=38
field:npa	0=62
field:nude	5=64
field:nuit	5=-99
field:nuit debout	0=69
field:nuj	7=44
field:num	7=73
field:nus	5=-26
field:nut	7=25
field:nymphomane	5=50
field:obama	0=59
field:obedience	1=31
field:objecteur	1=69
field:objectrice	1=26
field:occupational	0=-37
field:occupe	0=36
field:ocd	4=65
field:oeil	3=-30
field:offences	8=-40
field:offender	8=80
field:offenders	8=28
field:on licence	8=65
field:oncogenetique	2=41
field:one night stands	5=61
field:onlyfans	5=42
field:open marriage	5=51
field:open relationship	5=-27
field:opens the	3=75
field:operation	4=-30
field:operations	4=-59
field:opere	4=43
field:opinion	0=-46
field:opposante	0=64 3=-39
field:oppose	3=-26
field:opposition	0=65 3=-64
field:orban	0=25
field:organiser	7=-58
field:organisers	7=-53
field:orientation sexuelle	6=47
field:out at work	6=34
field:oute	6=51
field:outed	6=66
field:outrage	8=56
field:ouvre	3=36
field:ouvriers	7=-47
field:pacemakers	4=-57
field:pacifism	1=38
field:pacifist	1=66
field:pacifiste	0=-91 1=106
field:pacs	6=-28
field:pacse	6=-43
field:pacsee	6=-61
field:paie pour	5=40
field:painkillers	4=54
field:palb2	2=32
field:palestinian	0=39
field:palliatifs	4=-63
field:palliative	4=-32
field:palm	3=60
field:palm vein	3=40
field:panel	2=-72
field:panic attacks	4=60
field:panne	5=-36
field:pansexual	6=38
field:pansexuel	6=31
field:pansexuelle	6=68
field:paralysed	4=-38
field:parlement	0=-25
field:parliament	0=-32
field:parquet	8=29
field:parti	0=48
field:partially sighted	4=57
field:parties	0=-73
field:partis	0=-51
field:partner	6=-36
field:party	0=53
field:pas	3=-100
field:passe	5=-97
field:passion	5=-29
field:passionate	5=-68
field:passionne	5=-38
field:paternity	2=38
field:paume	3=65
field:pcf	0=78
field:pcr	2=-35
field:pcs	7=65
field:peau	4=-40
field:pede	6=49
field:peine	8=26
field:peine de mort	0=39
field:perjury	8=70
field:perverting	8=32
field:petitions	0=31
field:philosophe	1=-26
field:philosopher	1=-37
field:philosophie	1=-33
field:philosophique	1=55
field:philosophy	1=-53
field:pills	4=-49
field:pilule	4=-44
field:pin	0=-26
field:piquet	7=68
field:plaid	0=28
field:plan a trois	5=-29
field:playboy	5=-38
field:pleaded	8=41
field:pma	4=-50
field:pointe	3=31
field:pointeuses	3=-42
field:polices	8=-25
field:policier	8=-32
field:polio	4=-54
field:political levy	7=29
field:politically	0=68
field:politics	0=-51
field:politiques	0=-74
field:polling	0=-51
field:polyamorous	5=40
field:polyamour	5=51
field:polyamoureux	5=48
field:porn	5=82
field:porno	5=90
field:pornographiques	5=36
field:porte un	2=-85
field:porteur	2=-49
field:porteurs	2=-31
field:porteuse	2=98
field:portique	3=29
field:possession	8=53
field:pouce	3=84
field:poumons	4=51
field:poursuites	8=47
field:poursuivi	8=55
field:predispose	2=38
field:predisposition	2=55
field:prelevement	3=-63
field:premutation	2=30
field:preservatifs	5=-27
field:presidente	0=-65
field:presidentielle	0=51
field:presidents	0=-53
field:pression	3=52
field:prevenu	8=-27
field:prime minister	0=-57
field:principe	1=-47
field:principes	1=41
field:prints	3=44
field:prisons	8=-48
field:probation	8=54
field:process	8=-30
field:proctoring	3=43
field:procureur	8=78
field:promiscuous	5=36
field:prosecuted	8=25
field:prospect	7=35
field:prosthetic	4=47
field:prostituees	5=26
field:prostitution	5=-63
field:protest	0=-89
field:prothese	4=41
field:protheses	4=-61
field:ps	0=95
field:puceau	5=52
field:radical	0=33
field:radio	4=-77
field:rainbow	6=-28
field:rally	0=55
field:rappel	4=-47
field:rappel a la loi	8=57
field:rapport	5=-29
field:rassemblement national	0=36
field:rationalist	1=79
field:rationaliste	1=56
field:rcn	7=72
field:recel	8=26
field:recherche	8=-30
field:recognition	7=-71
field:reconnaissance	3=-43
field:reconnait	3=46
field:reconnue	3=29
field:reconquete	0=76
field:record	8=-25
field:recovered	4=-41
field:recovering	4=68
field:reeducation	4=-38
field:referendum	0=64
field:reforme	0=-58
field:refus	3=28
field:refuse	3=-87
field:refusee	3=32
field:refusees	3=37
field:regime	0=54 4=-74
field:regimes	0=-42
field:regionales	0=-28
field:register	8=-26
field:registered	8=-59
field:rehab	4=48
field:rehabilitation	4=-54 8=56
field:rein	4=37
field:reincarnation	4=-29
field:relaxe	8=61
field:relaxee	8=49
field:release	8=-42
field:released	8=43
field:releve	3=-32
field:relevees	3=48
field:religieux	1=-33
field:religion	1=61
field:religions	1=-51
field:remission	4=78
field:rencontres	5=-50
field:representative	7=-31
field:republican	0=55
field:reseau veineux	3=26
field:reserve	4=-39
field:retenue	7=-42
field:retinal	4=-41
field:retine	3=56 4=-77
field:retire	3=-38
field:retrait de permis	8=39
field:rett	2=40
field:revolutionary	0=-28
field:rhume	4=32
field:right wing	0=39
field:riots	8=34
field:rmt	7=55
field:rn	0=105
field:robbery	8=-26
field:rosicrucien	1=52
field:royaliste	0=61
field:rqth	4=68
field:rss	7=-49
field:sa femme	6=-60
field:sa fiancee	6=32
field:safety rep	7=67
field:sag aftra	7=43
field:same sex	6=75
field:sanders	0=41
field:sante	8=-71
field:sas	3=42
field:scan	3=129
field:scannait	3=42
field:scanne	3=60
field:scanned	3=39
field:scanner	3=26
field:scanners	3=-78
field:sceptical	1=-56
field:sceptics	1=-44
field:sclerose	4=48
field:scoliosis	4=54
field:score	3=39
field:scrutin	0=39
field:scrutins	0=25
field:secretaire de	7=-39
field:secretaire du	7=51
field:section	7=26
field:sectioned	4=39
field:secular	1=30
field:secularist	1=54
field:seduced	5=29
field:seduction	5=-35
field:seiu	7=63
field:seizure	4=44
field:selfie	3=74
field:senat	0=-80
field:seneca	1=48
field:sentences	8=-31
field:sequelle	4=43
field:sequelles	4=31
field:sequence	2=-61
field:sequences	2=-47
field:sequencing	2=-45
field:seropositif	4=73
field:served time	8=27
field:sex	5=40
field:sex offenders	8=51
field:sex tape	5=54
field:sexe	5=50
field:sexual	5=38
field:sexual orientation	6=36
field:sexuality	5=-62 6=43
field:sexually	5=36
field:sexuelle	5=42
field:sexuelles	5=34
field:sexuels	5=34
field:sfa	7=32
field:shop floor	7=-56
field:shop steward	7=32
field:shoplifting	8=51
field:sickle	2=39
field:sickle cell	4=-37
field:signed off	4=40
field:sinn fein	0=25
field:siptu	7=34
field:skeptics	1=41
field:sleeping with	5=57
field:slept with	5=53
field:slipped disc	4=29
field:slogan	0=-40
field:smoker	4=47
field:snes	7=75
field:snj	7=27
field:snp	0=64
field:snuipp	7=60
field:socialist	0=70
field:socialiste	0=62
field:socialistes	0=35
field:soeur	1=-81
field:soeurs	1=-66
field:soins	4=-71
field:solidaires	7=112
field:solidarnosc	0=-53 7=41
field:son compagnon	6=-71
field:son copain	6=67
field:son epoux	6=-41
field:son fiance	6=30
field:son mari	6=-53
field:son petit ami	6=-42
field:soulevements de la terre	0=56
field:sourde	4=30
field:souverainiste	0=45
field:specialist	4=-56
field:specialiste	4=-32
field:specialite	4=-55
field:spectrum	4=48
field:spinal	4=-38
field:spine	4=37
field:stammer	4=39
field:stents	4=-26
field:sti	4=-29
field:stoical	1=-40
field:stoicien	1=72
field:stole	8=62
field:stonewall	6=-34
field:strip	5=-60
field:stripped	5=-59
field:stroke	4=-45
field:struck off	8=31
field:subs	7=50
field:sud	7=78
field:sud rail	7=36
field:suicide	4=48
field:suppleante	0=42
field:supporter	0=57
field:suppression	3=47
field:surgeon	4=-60
field:surgery	4=-60
field:sursis	8=55
field:swing	5=-50
field:swinger	5=46
field:swingers	5=48
field:sympathies	0=32
field:sympathisant	0=29
field:symptoms	4=-45
field:syndic	7=-90
field:syndical	7=41
field:syndicale	7=91
field:syndicats	7=-36
field:syndique	7=98
field:syndiquee	7=65
field:syndiquer	7=40
field:syndrome	4=-32
field:tabac	4=-28
field:tablet	4=-62
field:tablets	4=72
field:tablier	1=32
field:tag	8=74
field:tagged	8=47
field:tante	6=-76
field:taulard	8=45
field:taule	8=40
field:tax evasion	8=52
field:tdah	4=35
field:tea party	0=26
field:teamster	7=32
field:template	3=68
field:temple	1=-35
field:tension	4=-47
field:tenue	1=-45
field:terminals	4=-25
field:test adn	2=73
field:tests adn	2=-33
field:tests genetiques	2=-25
field:tgwu	7=34
field:thalassaemia	2=47
field:the system	0=-64
field:theft	8=-36
field:theosophical	1=37
field:therapie	4=-62
field:therapist	4=-70
field:therapy	4=-26
field:thoreau	1=35
field:threesomes	5=35
field:thumbprint	3=71
field:thyroide	4=33
field:timbres	7=-56
field:time clock	3=-37
field:tired	4=-63
field:tolstoien	1=31
field:tories	0=28
field:tory	0=35
field:tp53	2=-30
field:tracts	7=-57
field:trade union	7=-37
field:trade unionist	7=66
field:trade unions	7=-44
field:transhumanist	1=47
field:translocation	2=80
field:transmis	2=-25
field:transmission	2=-64
field:transplant	4=49
field:travail d interet general	8=57
field:tremblement	4=60
field:tremor	4=38
field:tresorier	7=-30
field:trial	8=-42
field:tried	8=-44
field:trisomie	2=-37 4=36
field:trisomique	2=-52 4=47
field:trompait	5=36
field:trompe	5=44
field:trotskiste	0=63
field:trouble with the law	8=30
field:trump	0=58
field:tssa	7=44
field:tumour	4=25
field:turner	2=42
field:twins	2=-35
field:two mums	6=52
field:typage	2=34
field:uaw	7=69
field:ucu	7=72
field:udi	0=40
field:ukip	0=62
field:ukraine	0=39
field:ump	0=52
field:unbeliever	1=40
field:unef	0=-28 7=-41
field:unfaithful	5=58
field:union	7=78
field:union card	7=63
field:union locale	7=39
field:unionise	0=-36 7=40
field:unionised	0=-89
field:unionist	0=49
field:unions	7=-55
field:unison	7=46
field:unite	7=66
field:unpaid work	8=38
field:unsa	7=125
field:usdaw	7=53
field:vaccinated	4=72
field:vaccination	4=-54
field:vaccine	4=-32
field:vaccinee	4=71
field:vaccins	4=37
field:valeurs	1=-35
field:vegan	1=25
field:vegane	1=31
field:veganes	1=39
field:veganisme	1=39
field:vein	3=46
field:veineux	3=27
field:venerable	1=56
field:ver di	7=55
field:verdict	8=-36
field:verification	3=25
field:verifie	3=28
field:verifiee	3=-56
field:verifier	3=-36
field:victim	8=-32
field:victime	8=-87
field:victimes	8=-41
field:victimised	7=28
field:views	0=28
field:violence	8=-95
field:virgin	5=62
field:virginity	5=43
field:visa	3=-30
field:visa centre	3=-33
field:visage	3=72
field:visite medicale	4=37
field:vocal	3=40
field:voice sample	3=53
field:voiceprint	3=40
field:voix	0=-152 3=36
field:volage	5=54
field:volt	0=26
field:votait	0=29
field:vote	0=26
field:voter	0=46
field:vow	5=26
field:walk	3=25
field:ward	4=-91
field:warden	1=-26
field:warned	8=-33
field:webcam	5=-30
field:wheelchairs	4=-62
field:wife	6=-93
field:wobbly	7=41
field:works council	7=-59
field:xxy	2=40
field:yeux	3=-36 4=-70
field:zemmour	0=68
field:zen	1=-36
other:BIOMETRIC	0=-140 1=-116 2=-127 4=-99 5=-137 6=-136 7=-101 8=-137
other:CRIMINAL_CONVICTION	0=-128 1=-142 2=-50 3=-71 4=-91 5=-122 6=-104 7=-101
other:GENETIC	0=-135 1=-119 3=-84 4=-129 5=-138 6=-128 7=-92 8=-110
other:HEALTH	0=-163 1=-147 2=-48 3=-102 5=-89 6=-159 7=-166 8=-95
other:PHILOSOPHICAL_BELIEF	0=-104 2=-124 3=-101 4=-176 5=-133 6=-172 7=-135 8=-137
other:POLITICAL_OPINION	1=-84 2=-166 3=-92 4=-110 5=-168 6=-124 7=-59 8=-160
other:SEXUAL_ORIENTATION	0=-147 1=-177 2=-145 3=-127 4=-143 5=-111 7=-138 8=-46
other:SEX_LIFE	0=-192 1=-108 2=-151 3=-137 4=-153 6=-126 7=-120 8=-160
other:TRADE_UNION_MEMBERSHIP	0=-117 1=-146 2=-110 3=-121 4=-151 5=-99 6=-105 8=-119
role:hint	0=-56 1=-37
role:statement	0=33 2=45 3=63 5=58 6=46 7=89 8=27
role:topic	0=34 1=41 2=55 3=32 6=70 7=74 8=51
role:trait	1=86 4=27 5=37 6=25 8=41
s:23an	2=35
s:23and	2=36
s:aadh	3=69
s:aadha	3=67
s:aban	3=-30 8=54
s:aband	8=47
s:abat	6=-26
s:abatt	6=-27
s:aber	1=25 7=-42
s:aberd	1=40 7=-36
s:abim	0=-42 1=-26 3=43 4=51 5=-35
s:abime	4=50
s:abno	4=-29 5=-43
s:abnor	5=-44
s:abon	5=34
s:abonn	5=34
s:abor	4=-41 6=39
s:abou	1=-88 3=-61 7=-39
s:abov	5=34
s:abse	0=-31 1=-30 2=42 4=34 5=-36 7=36 8=-28
s:absen	0=-30 2=38 4=58 5=-33 6=36 7=32 8=-41
s:abst	1=-56 4=-109 5=80 8=-37
s:absti	4=-105 5=110
s:abstr	8=-33
s:absu	1=46
s:absur	1=45
s:acad	5=-53
s:acade	5=-54
s:acce	0=-74 3=57 4=-30 5=-33 6=-29 7=-46 8=-41
s:accep	0=-37 7=-26
s:acces	0=-29 4=-35 5=-30
s:acci	0=-27 2=-30 5=45 6=-38
s:accid	0=-33 2=-29 5=44 6=-27
s:acco	1=48 3=-31 4=-39 7=-98 8=-33
s:accom	3=-51 5=-34 6=36
s:accor	1=47 3=29 7=-60
s:accou	2=-35 3=-41 4=-93 6=-43 7=-45 8=-73
s:accr	1=-33 4=36
s:accu	0=-48 2=-31 3=-32 4=-39 5=-28 7=-30
s:accue	0=-49 2=-30 3=-29 6=43 7=-35
s:accus	6=-42 8=42
s:acha	0=29 5=-33
s:achat	0=-41
s:ache	3=-39 4=-28 6=-45
s:achet	3=-32 4=-33 6=-35
s:acou	3=-33
s:acous	3=-28
s:acqu	8=107
s:acqui	8=102
s:acro	0=-28 2=-38 4=-25 7=-50
s:acros	2=-41 4=-27 7=-56
s:acte	0=-44 4=-34 5=-41 6=-26
s:acteu	6=-36
s:acti	2=-40 4=-78 7=64 8=-29
s:actin	4=-33
s:actio	7=-41
s:activ	4=-65 7=71 8=-45
s:actn	2=41
s:acto	3=-40
s:actor	3=-30
s:actu	1=28 3=41 4=-30
s:actua	1=25
s:actue	3=25
s:adap	2=-47 3=-25 5=-31
s:adapt	2=-43 3=-29 5=-37
s:adde	4=-30 6=54
s:addi	4=-74 5=76 8=-60
s:addic	4=-71 5=74 8=-60
s:adep	0=-27 5=69
s:adept	5=59
s:adey	4=32
s:adeye	4=30
s:adhe	1=45 4=-37 5=-33 7=32 8=-47
s:adher	0=-28 4=-27 5=-28 7=36 8=-28
s:adhes	1=40 8=-29
s:adjo	1=-25 4=-63 5=-60 6=-35
s:adjoi	1=-25 3=-30 4=-56 5=-60 6=-30
s:adju	8=36
s:adjud	8=38
s:admi	0=-65 2=-36 3=-63 4=-46 6=-43
s:admin	0=-88 1=-27 3=-43 4=-44 5=-32 6=-29 7=42
s:admit	1=26 5=29
s:adol	2=26
s:adole	2=27
s:adop	5=-60
s:adopt	5=-38
s:adre	2=50 5=33
s:adres	5=34
s:adul	0=-47 1=-37 2=-34 3=-41 4=-34 5=60 6=-47 7=-46 8=-54
s:adult	0=-27 5=57 6=-25 8=-37
s:adve	0=29 1=-41 4=-34 6=-27 7=-42
s:adver	0=26 1=-45 6=-27 7=-27 8=-37
s:advi	0=-40 1=-27 2=-48 3=-56 5=-51 7=-71 8=-55
s:advic	5=-28
s:advis	0=-44 1=-36 2=-40 3=-42 5=-37 6=-28 7=-47 8=-57
s:advo	1=26
s:advoc	1=25
s:aeri	3=-25 8=-54
s:aerie	8=-50
s:aero	4=-48 8=35
s:aerop	4=-28 8=45
s:affa	0=-37 1=-58 2=-39 3=-78 4=-69 6=-30 7=-46
s:affai	0=-41 1=-69 2=-40 3=-80 4=-71 6=-26 7=-39 8=29
s:affe	4=51 5=-33
s:affec	4=44 5=-28
s:affi	1=31 3=-26 4=-37 5=45 6=-48 7=70 8=-31
s:affic	6=-26 7=-31
s:affil	0=59 1=-25 5=-32 7=74
s:affir	1=39 5=33
s:affr	8=29
s:affra	8=31
s:afsc	7=59
s:afscm	7=52
s:afte	0=-61 2=46 6=-59
s:after	4=34 6=-32 7=32
s:aftr	0=-52 7=34
s:agac	0=34 6=29
s:agace	0=25
s:agai	0=50 1=30 4=41 5=-78 6=-42
s:again	0=66 1=29 3=-36 5=-36 6=-41 7=-26 8=-30
s:agen	0=-122 1=-49 2=-82 4=37 5=-32 6=-58 7=-42 8=-45
s:agenc	0=-90 1=-60 2=-59 4=54 6=-45 7=-33 8=-44
s:agend	0=-39
s:agent	0=-48 7=30 8=-25
s:aggr	2=-27
s:aggre	2=-27
s:agil	3=-42
s:agno	0=-39 1=26 4=-27 5=-60 6=-62
s:agnos	0=-45 1=31 5=-49 6=-44
s:agre	0=-34 1=-58 4=-44 5=-41 7=-61
s:agree	3=39 7=-45
s:agreg	1=-47
s:agrem	2=-34 8=55
s:agres	4=-31 8=-71
s:agri	7=31
s:aide	4=-37
s:aili	0=-42 4=-63
s:ailie	0=-25
s:ailin	4=-55
s:aill	5=39 6=-45
s:aille	5=70 6=-51
s:aima	5=-35 6=35
s:aimai	6=48
s:aime	5=-36 6=35 8=-26
s:airbu	0=-26
s:airf	4=-26
s:airl	2=36 3=-26 4=-53 7=-25
s:airli	2=45 3=-30 4=-51
s:airp	4=-36 5=-27 8=31
s:airpo	4=-28 5=-37 8=31
s:alar	0=-33 4=-49 8=-60
s:alarm	0=-33 4=-49 8=-47
s:albu	4=-48 8=-36
s:alco	0=-27 3=-26 4=-49 8=81
s:alcoo	4=-40 8=97
s:alge	0=54 4=-25 6=-29
s:algo	0=-26 2=-32 3=69 8=-50
s:algor	2=-35 3=37 8=-53
s:alig	0=42 2=-34
s:alik	0=-29
s:alle	0=-61 1=-42 2=-31 5=-73 6=-38 8=-41
s:allel	2=38
s:allem	0=-36 6=-36 7=34
s:aller	0=-37 2=-64 5=-75 7=-59
s:alli	7=47 8=-26
s:allia	7=38
s:allo	0=-34 1=45 5=-31 6=-25 8=36
s:allow	0=-26 1=26
s:alon	0=51 1=-47 4=-44 8=31
s:alph	2=41
s:alre	4=26 7=28
s:alrea	4=25 7=31
s:alsa	0=66 4=-29 7=-36
s:alsac	0=67 4=-40 7=-36
s:alte	0=44 2=-42 5=-26
s:alter	0=31 2=-35 5=-33
s:altr	0=-25 1=60 7=-26
s:altru	0=-26 1=59 7=-25
s:alumn	1=27
s:alwa	0=29 4=-38 6=58
s:alway	1=-29 4=-43 6=65
s:alzh	2=56
s:alzhe	2=55
s:aman	0=-51 6=-61
s:amant	0=-49 6=-55
s:amat	0=-28
s:amate	0=-48
s:amba	3=46
s:ambas	0=-27 3=37
s:ambi	0=-51 1=54 6=34 7=-38
s:ambit	1=48
s:ambu	0=-29 1=-26 4=-31
s:ambul	4=-28 5=-28 6=-25 8=-29
s:amel	2=-32
s:ameli	2=-29
s:amen	3=-25 4=55
s:amena	4=46
s:amend	4=27
s:amer	0=29 2=53 3=-47 6=-47
s:ameri	0=33 2=42 3=-31 6=-38
s:amia	8=-29
s:amie	5=-46 6=69
s:amiti	6=39
s:amni	8=59
s:amon	4=-50
s:amou	0=-55 1=-54 2=-41 4=-48 6=57 7=-42
s:amour	0=-38 1=-27 4=-42 5=-66 6=67 7=-28
s:amus	3=35
s:amyo	2=30
s:amyot	2=31
s:anae	2=-41 4=33
s:anal	1=-40 2=39 4=-47 5=-42 6=-46 7=-64 8=-86
s:analy	0=-45 1=-40 2=34 4=-52 5=-47 6=-46 7=-57 8=-64
s:anar	0=38 1=82 4=-38 5=-25 7=-26
s:anarc	0=45 1=62 5=-25 6=-31 7=-30
s:ance	2=-32
s:ances	1=-26 2=-36 6=-25
s:anci	0=62 1=56 2=-56 8=-32
s:ancie	0=65 1=59 2=-57 7=33 8=-43
s:ange	1=32 8=35
s:anger	1=25 8=-25
s:angi	2=46
s:angl	0=-38 1=-61 4=-37 5=-28 8=-31
s:angli	1=-61
s:anim	0=-87 1=114 2=-59 3=-67 4=-33 5=-77 6=-34 8=-49
s:anima	0=-66 1=113 2=-51 3=-51 4=-70 5=-69 6=-54 7=-53 8=-59
s:animi	1=54
s:ankar	0=27
s:anne	0=-32 1=31
s:annec	6=-38
s:annee	8=30
s:anno	5=64
s:annon	3=-25 5=64
s:annu	0=-28 2=-32 3=-25 4=-36 5=-60 6=-25 7=26 8=62
s:annua	1=27 4=-40 7=53
s:annue	5=-61
s:annul	8=57
s:anom	2=52 4=-28 5=-35
s:anoma	2=69 4=-26
s:anon	2=-25 3=-28 4=-39 5=45 8=50
s:anony	3=-32 4=-46 5=31 6=-25 8=37
s:anor	2=35 5=-40
s:anot	0=-56 6=51 7=-43 8=-38
s:anoth	0=-55 6=44 7=-34 8=-33
s:answ	0=-26 1=-38 6=-72 8=-45
s:answe	0=-31 1=-42 6=-55 8=-31
s:ante	2=-35 8=83
s:antec	2=-31 4=-26 5=-25 8=63
s:anth	0=-29 1=138 6=-36 8=-38
s:anthr	0=-34 1=117 6=-52 8=-37
s:anti	0=-86 1=154 4=28 5=-89 6=-48 8=-49
s:antic	4=57
s:antid	4=28 8=-29
s:antin	1=64
s:antiq	4=-47
s:antis	0=-40 1=89 6=-26
s:antit	1=48 2=32
s:anto	4=-26 5=-27 6=64
s:antoi	6=60
s:anxi	4=26
s:anxio	4=51
s:anyo	2=27 5=46
s:anyon	2=55 5=44
s:anyt	1=63 2=-28 5=-29 7=-26
s:anyth	0=25 1=52 2=-32 4=-29 6=-27 7=-36
s:apai	0=-34 5=-29
s:apais	0=-41
s:apne	4=74
s:apoe	2=30 4=-48
s:apol	0=52
s:apoli	0=44
s:apos	1=46
s:apost	1=50
s:appa	0=46 1=62 2=30 5=-62 7=-26 8=-35
s:appar	0=25 1=46 4=32 5=-79
s:appe	3=-27 4=72 5=-59 6=-31 7=-34 8=-25
s:appea	1=-33 8=50
s:appel	0=-26 4=65 8=-47
s:appl	2=34 4=-33 6=-35
s:appli	1=29 5=-42 8=28
s:appo	0=-38 7=55 8=-45
s:appoi	0=-39 7=45 8=-44
s:appr	1=-50 2=-42 4=-66 6=-46 7=26
s:appre	0=-63 2=-58 4=-53 6=-45 8=-35
s:appri	3=50 7=40 8=-47
s:appro	1=-30 5=-52 6=-35 8=42
s:appu	0=32 2=50 6=27 8=-25
s:apre	1=38 2=32 4=-32 5=40 7=-53
s:apri	4=43
s:arbi	0=-26 4=-40 7=-35 8=-26
s:arbit	0=-29 4=-34 7=-42
s:arbr	0=56 2=-55
s:arch	0=-27 2=-33 3=-31 5=-53 6=-50 7=-43 8=-72
s:archi	0=-58 2=-32 3=-30 4=-34 5=-50 6=-43 7=-37 8=-49
s:arde	0=-27
s:ardec	0=-26
s:argu	1=-26 6=40 8=-37
s:arme	0=34 1=30 2=25 8=-57
s:armee	1=-30
s:arna	2=-25 8=37
s:arou	4=-44 5=32
s:aroun	4=-37 5=37
s:arra	5=74 7=-37
s:arran	5=71 7=-46
s:arre	0=-65 1=-51 3=-30 5=-60 6=-42 7=-48 8=83
s:arres	0=-27 2=37
s:arret	1=-30 2=-26 4=-51 8=70
s:arri	1=-42 3=-32 5=-34 8=-61
s:arriv	1=-41 5=-32 8=-65
s:arro	0=38 5=26
s:arron	0=41
s:arson	8=-25
s:arth	0=27 4=58
s:arthr	4=56
s:arti	1=-35 3=-62 4=-47 6=-29
s:artic	0=28 4=-35 5=46 6=-35
s:artis	0=-44 1=-25 3=-47 5=-56
s:asce	0=-35 4=49
s:ascen	0=-26 4=44
s:asex	1=-35 4=-34 5=54 6=49 8=-31
s:asexu	1=-28 4=-35 5=54 6=40 8=-27
s:ashk	2=66
s:ashke	2=59
s:aske	0=-28 5=-39 7=-29
s:aski	3=31
s:askin	3=36
s:aspe	4=29
s:assa	4=-30 7=-30
s:asse	1=30 2=-30 4=-30 5=-74 6=-36 7=-48 8=-41
s:assem	1=33 4=-27 7=-40 8=-26
s:asses	4=-37 5=-43
s:assi	0=-58 1=-46 2=-36 3=-47 4=-83 7=-68
s:assig	8=70
s:assis	0=-66 1=-43 2=-50 3=-46 4=-102 7=-60 8=-73
s:asso	0=-76 2=-68 3=-59 4=-70 6=-52 7=-41
s:assoc	0=-58 2=-68 3=-47 4=-68 6=-34 7=-42
s:assu	1=48 2=-44 3=-43 4=-67 5=43 6=27 7=-74
s:assum	0=-27 1=42 4=-35 5=66 6=39 7=-41
s:assur	1=27 2=-59 3=-46 4=-38 6=-27 7=-78
s:asth	4=36 5=-56
s:asthm	1=-30 4=45 5=-61
s:astr	0=-29 1=29 4=-45 5=-30
s:astro	1=55 5=-26
s:atel	0=-33 1=-114 2=-37 3=-30 4=50 7=41
s:ateli	0=-37 1=-117 2=-26 3=-29 4=40 7=50
s:athe	0=-71 1=78 2=-41 3=-50 4=-64 5=-49 6=-65 7=-44
s:athee	0=-25 1=69
s:athei	0=-48 1=82 2=-37 4=-52 5=-31 6=-41
s:athl	2=26 5=-33 8=-29
s:athle	2=45 5=-25 8=-28
s:atla	0=53 2=-38 4=-28 5=-36
s:atlan	0=63 4=-29 5=-28
s:atou	1=-28
s:atro	2=63 4=-26
s:atrop	2=65 4=-29 6=-28
s:atta	0=34 1=-37 3=26 6=-31 7=-54
s:attac	1=-27 5=-31 6=-41
s:atte	0=-66 2=33 4=32 5=36
s:attei	2=49 3=-39
s:atten	0=-62 5=28 7=-26
s:attes	4=28 7=25
s:atti	5=-80 6=29
s:attir	5=-103
s:attr	0=-40 3=47
s:attri	3=44
s:aube	5=-34
s:auber	5=-28
s:aubi	4=27 6=-32
s:auct	3=-31
s:aucti	3=-30
s:aucu	0=32 1=70 3=-28 4=60 6=-56 7=-40
s:aucun	0=37 1=47 6=-34 7=-27
s:audi	0=-55 1=-61 2=-37 3=-91 4=-73 6=-45 7=-72 8=-60
s:audie	8=-49
s:audio	3=-56 4=-59
s:audit	0=-43 1=-59 2=-36 5=-25 7=-59 8=-27
s:augu	0=32 1=29
s:augus	0=33 1=31 4=-27
s:aumo	0=-31 3=-39 8=-51
s:aumon	0=-27 3=-38 4=-29 8=-51
s:aupr	0=-34 4=-27 5=-31 7=-42
s:aupre	0=-36 5=-31 7=-44 8=39
s:aura	0=31 2=-25 6=59 8=41
s:aurai	0=27 6=64 8=33
s:aure	1=36 3=-38
s:aurel	1=33 3=-41 5=-25
s:auss	0=-42 2=31 5=-60
s:aust	2=-32 4=-32
s:auste	4=-29
s:auth	0=-88 2=-36 3=73 5=-25 6=-32 7=-49 8=-38
s:authe	0=-75 3=87
s:autho	0=-34 2=-27 7=-39
s:auti	4=30
s:autis	3=-27 4=25 5=-26 8=-28
s:auto	0=38 1=-46 2=-35 3=62 5=-51 6=-44 7=-47
s:autom	0=-44 2=-36 3=45
s:auton	0=89 3=58 7=-43
s:autor	4=-26
s:autr	4=-37 6=73 8=-48
s:autre	0=38 6=-27
s:autri	8=-43
s:autu	4=40 8=-28
s:autum	4=34 8=-27
s:avai	0=43 1=-33 4=-40 8=-25
s:avan	2=-25 3=28 4=-55 5=-53 6=44 8=-58
s:aven	0=-29 1=-28 3=-35 5=-35 6=-26
s:avent	1=-26 3=-35 4=-25 5=-31 6=-26
s:aver	1=-27 5=62 7=-30
s:avert	5=73
s:aveu	4=-44
s:aveug	4=-39
s:avio	2=38 3=-27 4=38
s:avion	4=-28
s:avoc	0=-31 1=-38 2=-25 4=-32 5=-60 6=-60 8=-33
s:avoca	0=-34 1=-53 2=-26 4=-38 5=-60 6=-63 8=-49
s:avoi	2=-33 3=-53 4=57 6=-44 8=-47
s:avon	0=25 7=-28
s:avou	5=80 7=-36 8=79
s:avow	1=32
s:avowe	1=45
s:avri	5=-41 8=56
s:awai	8=53
s:await	8=46
s:awar	6=50 8=-49
s:ayan	3=28 4=-28 6=-28
s:babi	4=-28
s:babie	4=-29
s:bach	1=-33
s:bache	0=-28 1=-29
s:back	1=-33
s:badg	0=-113 1=-39 2=-42 3=39
s:badge	3=-66
s:baga	8=28
s:bail	8=-61
s:baill	0=-27
s:bais	3=-26 4=-54 8=52
s:baiss	4=-57 8=37
s:bake	1=-62 3=-54 5=-26 6=-61 8=-36
s:baker	0=27 1=-49 3=-29 6=-49 8=-40
s:bala	4=-67 6=-33
s:balan	4=-63
s:balc	0=40
s:balco	0=36
s:ball	0=48 1=-25 5=-31 7=-98
s:ballo	0=47 7=-89
s:ballr	0=-28
s:balp	7=49
s:bama	0=79
s:bamak	0=58
s:band	0=-33 5=-53
s:bank	0=-42 4=-37 5=-61 8=-37
s:banki	0=-44 8=-28
s:bann	0=-32 3=-34 8=57
s:banne	3=-27 8=58
s:banni	0=-29
s:banq	0=-25 1=-32 4=-40 5=-67 6=-43 7=-50 8=-71
s:banqu	1=-27 2=-25 3=52 4=-47 5=-71 6=-42 7=-43 8=-69
s:bapt	7=64
s:bapte	1=38
s:bapti	7=50
s:barc	0=-30
s:barm	1=-30 5=-29 6=-27
s:barma	1=-39 5=-32 6=-29
s:baro	2=-58
s:barr	0=-83 1=-25 3=-25 4=-39 5=-65 7=-38 8=38
s:barre	4=-26 5=-47 8=77
s:barri	7=-28 8=-45
s:bart	6=-33
s:base	8=-32
s:basi	8=-55
s:basq	0=-52
s:basqu	0=-48 2=35
s:bass	4=-50
s:batai	7=-32
s:bati	1=-40 7=-49 8=-32
s:batim	1=-43 7=-50 8=-28
s:batt	5=33 8=-67
s:batte	5=41 6=-27 8=-47
s:bava	0=51 4=-29
s:bavar	0=52 4=-34
s:bayr	0=86
s:bayro	0=80 8=-27
s:beat	1=-38
s:beate	4=30
s:beau	1=-34 4=-46
s:beauc	3=29
s:beca	3=43 5=36 8=-43
s:becam	1=38
s:becau	0=25 1=-53 3=45 5=41 8=-54
s:bect	0=-32 7=29
s:befo	0=-51 1=-31 2=-36 4=75 6=-31 8=-34
s:befor	0=-54 1=-28 2=-32 4=56 6=-33 7=-27 8=-41
s:bega	4=64 8=-25
s:beha	7=-43
s:behal	7=-30
s:behi	0=-25
s:behin	0=-28
s:bein	1=39 5=-29 6=33 7=-29
s:bela	0=75
s:belar	0=66
s:belf	1=38
s:belfa	1=35
s:belg	0=28 4=-40 7=-32 8=58
s:belgi	0=50 4=-42 6=37
s:beli	2=-30 3=-30 4=-36 5=-34 6=-70
s:belie	1=27 2=-29 3=-28 4=-34 5=-40 6=-63 8=26
s:bell	5=-26 6=-42
s:belo	7=54 8=-38
s:belon	7=52 8=-37
s:benc	4=-30 5=-59
s:bene	0=36 1=-33 2=-33 3=-28 5=-49 7=-62
s:benev	0=42 3=-35 4=-25 5=-34 7=-36 8=-53
s:beni	1=35 4=27
s:berl	5=-48
s:berli	4=-28 5=-33
s:bern	4=-63 5=26 8=-38
s:berna	5=-25
s:berni	0=43
s:beso	4=26
s:bete	1=37
s:bett	0=-44 4=31 7=-25
s:bette	0=-55 4=35
s:betw	1=-41 7=-48
s:betwe	0=28 1=-32 7=-49
s:bibl	1=69 3=-36 4=-39 5=-25 7=-29
s:bibli	8=-27
s:bicy	3=-25
s:bicyc	3=-27
s:bien	8=32
s:bigg	4=-34 6=42
s:bigge	4=-29 6=40
s:bijo	3=-42
s:bijou	3=-45
s:bila	0=-27 4=-33 7=30
s:bili	6=-52
s:bilin	6=-48
s:bill	1=-32
s:bille	1=-28
s:bime	6=-39
s:bind	8=-30
s:binde	8=-36
s:biob	2=-30
s:bioba	2=-28
s:bioe	5=-31
s:bioet	5=-26
s:biog	0=-36
s:biogr	0=-41
s:biol	6=-26 8=-28
s:biolo	3=-29 4=-27
s:biom	0=-81 1=-49 2=-41 4=-64 5=-47 6=-41 7=-56 8=-65
s:biome	0=-91 1=-53 2=-32 4=-72 5=-43 6=-52 7=-40 8=-59
s:biot	4=-26
s:biote	4=-29
s:bipo	4=53
s:bipol	4=59
s:birm	0=42 8=-52
s:birt	2=-27 4=45 5=-27 6=-30
s:bise	0=-43 1=-40 4=-49 5=-78 6=126 8=-29
s:bisex	0=-38 1=-34 4=-38 5=-65 6=120
s:blac	2=-32 4=-31 8=-36
s:black	0=-48 2=-36 4=-26 7=-41 8=-26
s:blad	0=-26 2=-28
s:blai	0=60
s:blan	0=33 4=-45 5=-63 6=-38 8=38
s:blanc	4=-36 5=-28
s:bles	8=50
s:bless	4=-28 8=47
s:bleu	5=-33
s:blin	1=-33 3=-36 4=-45 6=-27 8=-41
s:bloc	0=42 4=63
s:bloca	0=39
s:block	4=60
s:blog	5=58 8=-29
s:blok	6=33
s:bloke	6=34
s:bloo	0=-25 1=-49 2=36 4=33 5=-30 6=-33 7=-27
s:bloq	3=27
s:bloqu	3=25
s:boar	0=-35 4=-52 5=-56 6=-34 7=-28 8=-82
s:boas	5=58
s:boast	5=55
s:boil	7=30
s:boile	7=37
s:boir	4=84 8=-36
s:bolt	6=44
s:bolto	6=40
s:bond	0=-33 1=-55 5=29 8=-38
s:bonda	1=-31 5=29
s:bonn	4=-72 5=-49 6=-34 8=-27
s:bonne	5=-35
s:book	0=-44 3=-27 4=-59 5=-69 6=-56 7=-43 8=-41
s:booke	1=-41
s:bookk	5=-31 6=-34 8=-27
s:boot	4=-26 5=-29
s:bord	0=30 1=33 4=-44 5=-25 6=-54 7=-33 8=-46
s:borde	1=48 4=-46 5=-25 6=-42 7=-28 8=-42
s:bori	6=54
s:born	3=-45
s:borne	3=-65
s:bosc	7=-29
s:bosse	7=-28
s:bost	0=40
s:bosto	0=44
s:bott	4=38
s:bouc	1=-25 5=-33
s:bouch	5=-31 6=-26
s:boud	1=-41 4=-25
s:boudd	1=-34
s:bouf	1=34 4=-39
s:bouff	1=38 4=-38
s:boug	3=-37 4=-25
s:bough	3=-32 6=34
s:boul	0=-31 6=-59
s:boula	0=-30 6=-54
s:boun	0=-47 8=30
s:bour	4=-56
s:bout	0=-36 2=-34 3=-37 4=-58 5=-53 6=-30 8=-75
s:boute	4=-31 8=-62
s:bouti	0=-25 2=-33 3=-43 4=-37 5=-42
s:boyc	0=39 1=-43
s:boyco	0=36 1=-45
s:boyf	0=-37 4=-35 5=27 8=-34
s:boyfr	0=-38 4=-33 8=-36
s:brac	0=-31 4=-35
s:brace	4=-34 8=31
s:brai	2=-29 4=-30
s:brail	4=-37
s:bran	0=-39 1=-50 2=-45 3=-65 4=-80 5=-54 6=-43 8=-55
s:branc	0=-49 1=-26 4=-37 6=-25 8=-40
s:brand	0=31 4=-34 5=-31
s:braq	6=-37
s:braqu	6=-42
s:bras	0=-25
s:braw	8=36
s:brca	2=66 4=-39 6=-34
s:brea	0=-40 1=-49 2=-25 4=72 5=-60 6=-37 7=-36 8=-50
s:break	5=-34
s:breas	4=76
s:bree	2=-34 4=-28 5=-25 8=-26
s:breed	2=-32 8=-26
s:bres	0=-37 5=-68
s:bret	0=48 1=-33 5=-30 7=-55
s:breta	0=37 7=-25
s:breto	0=30
s:brev	0=-25 8=-29
s:breve	6=-25
s:brex	0=48 6=-28
s:brexi	0=61
s:bric	1=-40
s:brick	1=-28 3=27
s:brid	4=-28 5=-53 8=-44
s:brida	8=-47
s:bridg	5=-34
s:brie	0=-28 1=-28 5=-52 8=-51
s:brig	0=-94 5=-56 6=48 8=-37
s:briga	0=-73 8=-40
s:brigh	0=-37 4=30 5=-28
s:bril	0=-35 4=70 6=-36 7=32
s:brill	0=-31 4=59 6=-42 7=32
s:brin	4=32 8=-30
s:bris	0=34 5=27 6=-41 7=-31 8=30
s:brist	0=39 6=-27 7=-41 8=34
s:brit	0=26 1=31 4=-30 7=-38
s:brita	0=47
s:briti	7=-39
s:broa	0=-59 7=-30
s:broad	0=-59
s:brok	0=-39 1=30 3=-38 4=31 5=28 6=-34 7=-26
s:brot	1=41 7=-59 8=51
s:broth	1=58 6=-25 7=-71 8=59
s:brou	0=-40 1=54 3=-30 4=-50 7=-41 8=-32
s:broug	0=-41 1=72 4=-54 6=-41 7=-31
s:brow	4=26 8=-25
s:brows	2=-27
s:brui	5=48 6=50
s:bruit	6=55
s:brul	0=61 1=-35 3=28 4=-46
s:brus	0=83 1=-39 4=-57 8=32
s:bruss	0=63 1=-39 4=-32 8=-26
s:brux	2=-34
s:bruxe	2=-42 6=32
s:buda	0=41
s:budap	0=32
s:budg	0=-30 5=-69 6=-31
s:budge	0=-35 3=-31 5=-73 6=-35
s:buff	7=34
s:buffa	7=43
s:buil	0=-80 2=-31 3=-27 4=-99 5=-41 6=-26 7=-27 8=-50
s:build	0=-56 4=-36 5=-32
s:buli	4=39
s:bulim	4=40
s:bull	3=-32 4=-45 5=-55 7=29 8=36
s:bulld	0=59 4=-31 5=-45
s:bulle	0=-71 7=41 8=28
s:bump	1=34
s:bunt	6=-29
s:bunti	7=-31
s:bure	0=-36 1=-67 4=49 5=-32
s:burea	0=-47 1=-84 7=-33
s:burg	0=-29 1=-37 4=-31
s:burge	1=-33
s:burn	3=78 5=-34 6=-43
s:buse	7=-29
s:busi	1=-44 2=-36 4=-36 6=-73
s:busin	1=-40 2=-37 4=-44 6=-62 7=30 8=-38
s:bust	0=86 7=28
s:butc	6=47
s:butt	3=-48
s:buve	0=-48 4=27
s:buvet	0=-52
s:buveu	4=31
s:buye	0=-44 1=-32 5=-26 6=-61 7=-36 8=-26
s:bypa	0=58 8=-31
s:bypas	0=42 4=-30 8=-35
s:c282	2=43
s:caba	8=-40
s:cabi	1=-36 2=-30 4=-54 5=-27 6=-47
s:cabin	0=-27 1=-33 4=-43 6=-38 7=-33
s:cabl	4=38
s:cace	7=30 8=-25
s:cach	0=44 3=-55 4=-45 5=-85 6=63
s:cache	4=-32
s:cade	1=-28 3=-42
s:cadr	0=-91 4=-53 5=-57 7=-30
s:cadre	0=-71 5=-44 7=-37
s:cafe	4=-36
s:cafet	4=-27
s:cais	2=-52 3=29 5=-33 6=-40
s:caiss	2=-37 3=49 5=-31
s:cake	8=-38
s:cala	0=27 5=-49
s:calai	0=29 5=-43
s:calc	4=-37
s:calcu	4=-36
s:cale	4=42
s:calen	4=30
s:call	0=36 2=-55 5=-45
s:calle	3=-54 7=-25 8=29
s:calli	2=-37
s:calm	5=-52
s:cama	6=63 7=-37
s:camar	6=70 7=-35
s:camb	3=35 5=-32 7=-37 8=-54
s:cambr	3=39 5=-30 7=-34 8=-38
s:came	2=37 4=-50 5=-30 7=34 8=-39
s:camer	2=41 4=-40 5=-36 7=35 8=-33
s:cami	1=37 6=-36
s:camp	2=-54 3=-62 4=-88 5=-67 7=-72 8=-60
s:campa	2=-56 3=-50 4=-79 5=-61 7=-75 8=-53
s:campi	5=-37
s:cana	1=-25 7=-29
s:canad	0=-26 7=-33
s:canc	0=-40 2=41 5=-29 6=-31 7=27
s:cance	0=-44 2=44 5=-25 6=-27 7=26
s:cann	1=-30 2=-28 4=81 5=-31 8=39
s:canna	1=-26 8=51
s:canno	0=-26 4=72
s:cant	1=-30 3=46 5=-45 6=-42 7=58 8=-42
s:cante	0=-35 7=-27
s:canti	3=63 5=-28
s:canto	7=67
s:canv	0=34
s:canva	0=44
s:capa	0=-53
s:capac	0=-46 4=-25
s:capi	0=83 4=-46 5=-31 6=48 7=-32 8=-40
s:capit	0=88 4=-49 5=-29 6=47 8=-31
s:capt	0=55 4=-42 6=-30 7=-39 8=-33
s:capta	0=63
s:capti	7=-34
s:captu	3=45 4=-29
s:cara	2=-29 4=-43 8=-31
s:carac	0=25 1=-25 4=-43 6=-25 8=-32
s:carav	0=-58
s:carb	3=-39
s:carbo	3=-41
s:card	0=-32 1=-31 3=33 4=50 5=-71 7=-35 8=-52
s:cardi	4=34 5=-62 7=-25 8=-51
s:care	0=-31 5=-69 8=38
s:caree	4=39 5=-38 8=-37
s:caret	1=-53 8=56
s:cari	4=30 7=32 8=-30
s:caris	7=27
s:carn	0=-55 2=-35 4=66
s:carne	2=-31 4=59
s:caro	1=26 2=-25
s:carol	1=45 2=-41
s:carp	0=25 7=-33 8=-42
s:carpe	0=26 8=-38
s:carr	1=-51 2=43 3=-40 6=-68 7=-27 8=-69
s:carre	4=45
s:carri	1=-67 3=-40 5=-45 6=-59 8=-44
s:carry	0=37 5=44 6=-29 7=-32
s:cart	1=-48 2=-61 3=-45 5=-53 6=-43 8=-56
s:carte	0=-26 8=-26
s:carto	0=-37 2=-53 5=-40 7=-40
s:carv	1=-31
s:carve	1=-33
s:cary	0=-34 2=76 3=-40 4=-63 5=-36 8=-27
s:caryo	0=-31 2=84 3=-32 4=-72 5=-43 8=-29
s:casan	5=-29
s:case	0=-35 7=-63 8=-32
s:casew	0=-34
s:casi	0=-47 2=-27 3=64 4=-33 5=-90 6=-28 7=-26
s:casie	5=-78 8=36
s:casin	0=-36 3=92
s:casq	0=67 5=-36 6=-25
s:casqu	0=88 5=-39
s:cast	6=-35
s:cata	0=50 2=53 4=-58
s:catal	0=38 4=-33 5=-28
s:cate	7=-45 8=-51
s:categ	8=-39
s:cater	3=-27 7=-38
s:cath	0=-44 1=46 2=-27 4=-33 5=-44 7=-43 8=-32
s:catho	0=-60 1=57 2=-25 4=-29 5=-49 7=-26 8=-27
s:caug	5=45
s:caugh	5=51 8=44
s:caus	0=-81 2=59 3=62 7=-42 8=58
s:caut	1=-41 3=-28 8=83
s:cauti	1=-47 4=-32 8=92
s:cava	5=33
s:caval	5=39
s:cege	7=60
s:ceget	7=50
s:cele	1=39 4=-32 5=-25 6=-31
s:celeb	1=45 4=-33 5=-27 6=-26
s:celi	0=-26 1=-52 4=-32
s:celib	1=-69 4=-30
s:cell	0=-34 1=-25 4=-50 7=-27
s:cella	5=48
s:cellu	2=31 3=-28 4=-27 5=-36 8=40
s:cent	1=-59 2=-41 3=44 4=-70 5=-82 6=-39 7=34
s:cente	3=31 7=50
s:centr	1=-39 2=-36 4=-66 5=-74 6=-38
s:cerc	0=61
s:cercl	0=52 1=42 6=-25
s:cere	7=-32
s:cerem	1=25 7=-32
s:cert	0=-32 1=-48 3=-43 4=43 5=-39 6=-25 7=-25 8=67
s:certi	0=-40 1=-48 2=-36 3=-56 4=32 5=-49 6=-27 8=43
s:cess	1=35 4=-47
s:cett	4=30 5=28
s:chai	2=-57 3=-30 4=-42 6=-33 7=25 8=-53
s:chain	4=-44 7=-32
s:chair	2=-33 4=-39
s:chal	5=35
s:chale	5=30
s:cham	0=-45 1=-35 5=31 6=-66 7=-54
s:chamb	0=-44 1=-40 5=38 6=-47 7=-50
s:champ	3=-38
s:chan	0=65 1=-43 2=-25 4=-45 5=45 6=-45 7=-56 8=-58
s:chanc	0=44
s:chang	0=-47 2=-37 3=-30 4=-37 5=74 6=-27 8=-42
s:chann	7=-35
s:chant	0=58 1=-59 2=-26 5=-59 6=-25
s:chap	0=-55 2=-53 4=-73 5=-43 6=-56 8=38
s:chape	0=-48 6=-30 8=-27
s:chapl	4=-47 5=-26 7=-29
s:chapt	1=35 2=-26
s:chaq	0=44 3=27 5=38 6=-42 8=-27
s:chaqu	0=41 3=38 4=-30 5=28 6=-33
s:char	0=-80 1=-107 2=-81 3=-71 4=-53 6=-37 7=-97
s:charg	0=-36 1=-53 2=-68 3=-48 5=-78 7=-41
s:chari	0=-50 1=-53 4=-77 5=-35 6=-46 7=-28
s:charm	4=-39 5=63
s:charn	4=-31 5=43
s:chart	0=-41 1=-27 5=-29 6=-32 7=-59
s:chas	0=28 4=25 5=44 7=25 8=-40
s:chass	0=45
s:chast	5=58 6=-34 8=-25
s:chau	0=-79 1=-66 2=-29 4=44 6=-49 8=-75
s:chaud	3=-26
s:chauf	0=-59 1=-46 4=42 6=-38 8=-58
s:chaus	4=29 5=-33
s:chea	4=-26 5=26 6=-38
s:cheat	4=-28 5=42 6=-44
s:chec	0=-41 1=-55 2=33 3=30 6=-33 8=36
s:check	1=-46 3=-33 7=-28 8=-27
s:chee	0=29 2=-30
s:chees	0=29 1=-31
s:chef	3=-25 4=25 5=-28
s:cheff	3=-29 5=-30
s:chem	0=-26 1=37 2=-40 3=-26 4=42 6=-27 7=57
s:chemi	0=-31 1=41 2=-28 7=61
s:chemo	4=34
s:cheq	8=44
s:chequ	8=57
s:cher	1=-56 2=-43 3=-61 4=-42 6=27
s:cherc	1=-45 2=-45 3=-52 4=-40
s:ches	0=-34
s:chev	1=-27 6=-41
s:cheva	4=30 5=-27
s:chevi	4=-35
s:chic	4=-30 5=-35
s:chica	5=-27
s:chie	2=-31 3=-36 4=-30 5=-28 6=-44 8=-38
s:chief	2=-25
s:chien	1=-31 4=-27 6=32
s:chif	0=-25 1=-40 6=-53
s:chiff	0=-27 1=-46 3=-34 6=-37
s:chil	1=-34 3=-35 4=39 5=-52 6=-57 7=-45 8=-39
s:child	0=-54 5=-54 6=-64 7=-28
s:chim	2=26
s:chin	5=-48
s:chino	5=-49
s:chir	0=-30 2=-25 3=-41 4=-96 5=-27
s:chiru	0=-25 2=-28 3=-38 4=-106 5=-28
s:choc	1=-34 8=-34
s:choco	8=-28
s:choe	1=33
s:choeu	1=30
s:choi	0=-36 3=-52 4=-73 5=90 7=-28 8=-27
s:choic	2=33 4=-25 5=53
s:chois	3=-29
s:chol	4=-25
s:chole	2=25
s:chor	0=-39
s:chora	0=-33
s:chore	6=-32
s:chos	5=-28
s:chri	0=-25 1=34
s:chris	0=-31 1=34 5=27
s:chro	0=-58 1=-52 2=36 4=-87 5=-60 7=-28 8=-47
s:chrom	4=-92 5=-34 6=-25
s:chron	0=-29 1=-36 5=-46 8=-46
s:chur	1=-27 5=-30 6=60 7=-25
s:churc	1=-31 5=-31 6=55 7=-35
s:cine	4=-30 5=-26
s:cinq	7=40
s:cinqu	7=38
s:circ	0=-27 2=-35 4=-32 5=55 8=-39
s:circu	0=-27 5=53 8=-36
s:citi	2=31 4=-55
s:cito	0=42 7=-36
s:citoy	0=43 7=-32
s:civi	2=-27 3=-56 4=-47 5=-52 6=74 7=-69 8=-62
s:civil	0=-33 4=-31 6=66
s:clai	4=-59 6=-28
s:claim	4=-79 6=-41 7=-31
s:clair	5=-27
s:clas	0=-52 2=-55 3=-44 4=-39 5=-62 6=-76 7=-54
s:class	0=-55 1=-60 2=-46 3=-32 5=-26 6=-31 7=-45 8=-29
s:clau	0=-28 4=32
s:claus	0=-28 1=-33 4=33
s:clav	4=29 8=-28
s:clavi	8=-27
s:clea	0=-84 1=-52 2=94 3=-44 4=112 5=-63 6=-45 7=-65
s:clean	4=-26 7=-50 8=-36
s:clear	0=-42 3=30 4=113 5=-39 8=-57
s:clef	4=53
s:cler	0=-88 2=-41 3=-29 4=-41 5=-66
s:clerk	0=-32
s:clich	5=-25
s:clie	0=-35 1=-63 2=-56 4=-103 5=45 6=-54 7=-72 8=-51
s:clien	1=-31 2=-60 3=-25 4=-100 5=44 6=-70 7=-65 8=-52
s:clim	0=64 1=-33 4=44 5=-27 6=-29 7=-51
s:clima	0=84 7=-47 8=-27
s:climb	4=38
s:clin	0=-60 2=-30 4=-30 6=-27
s:clini	0=-40 2=-32 4=-45 6=-32
s:cloc	0=-37
s:clock	3=35
s:clon	2=-77 5=-26 8=-52
s:clona	2=-35
s:clone	2=-26
s:clos	5=-37
s:close	5=-34
s:clot	4=-40
s:clou	1=-50 4=90 5=-73
s:club	5=73
s:cnap	2=-26
s:coac	1=-68 3=-49 4=-32 6=-38 7=-55 8=-34
s:coach	3=-33 5=-43 8=-34
s:coas	3=-36
s:coch	0=37 4=38 5=-29 6=57
s:cochl	4=49
s:cock	3=-38
s:cockt	3=-42
s:coeu	0=48 4=-56 8=-30
s:coff	0=-53 1=-43 3=41 4=-48 6=-26 7=26 8=-56
s:coffe	0=-54 5=27 8=-56
s:coffr	1=-37 3=46
s:coif	5=-29 6=-57
s:coiff	5=-29 6=-39
s:coli	0=58 3=-31 5=-31
s:coll	0=-44 1=-39 2=-85 4=-36 5=38
s:colla	0=-60 4=-32 6=-41 8=37
s:colle	0=-50 1=-46 2=-66 5=58 6=34
s:colli	6=-31 8=-54
s:collo	4=-40
s:colo	1=-44 3=-37 4=33 6=-57 7=-39 8=-67
s:coloc	5=32 6=-26 7=-30 8=-43
s:colom	0=45 5=-32
s:colos	4=32
s:colou	0=-47 1=-35 2=-32 4=62 5=-30 6=-33
s:colum	0=27
s:comb	0=63 8=55
s:come	1=-42 2=-25 5=-51 6=-67 8=-29
s:comed	5=-69 6=-57 8=-28
s:comi	1=-30 3=-37 4=-70 6=65 8=-29
s:comin	0=-40 4=-49 5=-27 6=51
s:comit	0=27 3=-25 4=-27 7=36
s:comm	1=-57 2=-46 3=-61 4=-83 5=-53 7=-31
s:comma	2=72 4=-46 7=-48
s:comme	0=-84 1=-79 2=-53 3=-87 5=-78 6=-56 7=-28 8=-81
s:commi	0=-48 2=-27 3=-46 4=-78 5=-45 6=-48 7=43
s:commo	0=-33
s:commu	0=47 1=-56 2=-51 3=-58 4=-78 5=-67 7=-60
s:comp	0=-56 1=-59 2=-59 3=37 5=48 6=-34 7=-117 8=-85
s:compa	0=-80 4=-36 6=-35 8=-50
s:compe	4=61 5=-43
s:compl	0=-25 2=-25 5=27 7=-39
s:compo	3=-30 4=-37
s:compr	1=-25 5=-33 8=-53
s:compt	0=-47 1=-93 2=-34 5=45 6=-52 7=-91 8=-64
s:compu	4=-30
s:conc	0=-71 1=-73 2=-29 4=-49 5=-39 6=79 7=-62 8=-81
s:conce	0=-34 5=-36 7=-25
s:conci	1=-42 3=-48 5=-34 7=-35 8=-28
s:concl	4=-46 6=52
s:conco	0=-26 3=59 6=-34 8=-52
s:cond	0=-67 1=-82 3=-94 4=-25 5=-86 6=-58 8=109
s:conda	0=-29 1=-43 3=-49 4=-45 8=40
s:condi	0=-30 3=-30 4=30 8=113
s:condo	5=-28
s:condu	1=-34 3=-49 5=-48 6=-41 8=90
s:conf	0=-95 2=28 3=40 4=-33 6=-46 8=-60
s:confe	0=-76 2=-55 3=-44 4=-67 5=-52 6=-44 7=34 8=-27
s:confi	0=-42 1=-27 2=40 7=-40
s:confl	1=44 7=49 8=-36
s:confo	0=-59 1=-28 3=68 8=-37
s:confu	1=28
s:cong	0=30 1=-44 3=-30 5=-66 8=-47
s:conge	2=56 4=-47
s:congr	7=44
s:conj	2=-28 4=-41 5=-42 8=-36
s:conjo	1=-32 4=-60 5=-39 6=29 8=-29
s:conju	6=-30 8=-27
s:conn	0=31 1=-34 2=88 3=-25 4=-94 5=87 6=-42
s:conna	2=29 5=-26 6=-28 7=40 8=-32
s:conne	2=52 4=-49 5=25 8=-44
s:connu	5=40 6=57
s:conq	0=-31 5=62
s:conqu	0=-25 4=-27 5=46
s:cons	1=49 4=-116 6=-114 7=-69 8=-62
s:consc	0=-40 1=70 4=-34 5=-30 6=-30 7=-27 8=-39
s:conse	0=43 1=-39 3=32 4=-78 6=-98 8=-28
s:consi	1=64 4=27 6=-25
s:conso	5=42
s:const	1=-39 4=-37 5=-28
s:consu	0=-34 1=-68 2=44 4=-69 5=-26 6=-60 7=-100 8=-58
s:cont	0=52 1=-31 4=-53 5=-105 6=-26 7=-26
s:conta	0=-34 4=-26 8=-30
s:conte	1=-32 2=28 3=-66 4=-46
s:conti	1=-44 2=26 3=39 8=-28
s:contr	0=48 1=-26 2=-36 4=-29 5=-123 6=-55 7=-35
s:conv	2=-51 3=-49 4=-91 5=-121
s:conva	0=32 3=-31 5=-49 7=-34
s:conve	0=-41 1=80 4=-34 5=-35 7=41
s:convi	2=-38 3=-63 4=-67 5=-75 6=-64 7=-42
s:convo	0=64 4=-36
s:cook	1=-29 4=-72 7=-39 8=58
s:cooke	1=-33
s:coop	0=-30 7=25 8=63
s:coope	0=-28 8=52
s:coor	0=-42 4=-60 5=-38 6=-29
s:coord	0=-45 4=-58 5=-42 6=-26 7=32
s:copa	5=-63 6=87
s:copai	5=-70 6=68
s:copi	1=-26 2=66 3=48 4=-57 5=-47 6=-29 8=-27
s:copie	2=54 5=-25
s:copin	6=-35
s:copr	7=-83
s:copro	7=-87
s:coqu	5=76
s:coqui	5=88
s:corb	0=29 2=-27 5=39
s:corbe	0=-26 5=41
s:corby	0=39
s:cord	1=-30 2=52 6=-62
s:corde	6=-62
s:corr	0=-87 1=78 4=32 5=-41 6=-31 7=-45 8=-32
s:corre	0=-30 1=-30 4=33 5=-33
s:corri	0=-89 1=97 7=-34
s:cors	0=66 2=-38 7=-36
s:corse	2=-42
s:cosm	2=-33
s:cosme	2=-33
s:cost	0=-61 1=-26 4=-60 5=-51
s:costu	0=-29 4=-61 5=-45
s:coti	0=-41
s:cotis	0=-48
s:couc	1=-26 2=-36 5=42 6=-42 8=-27
s:couch	1=-25 2=-30 5=32 6=-41 8=-27
s:coul	0=-47 4=-59 6=-36 7=30
s:coule	0=-46 3=-39 7=31 8=-31
s:coun	1=-75 2=-30 3=-72 4=-100 5=-57 8=-64
s:counc	1=-40 2=-41 3=-39 4=-79 5=-41 7=26 8=-66
s:couns	0=-46 2=-37 4=-30 6=-29 8=-46
s:count	0=51 1=-45 3=-36 4=-48 5=-47 7=-46
s:coup	0=-75 1=-63 3=-68 4=-79 5=30 6=42 7=-51
s:coupe	5=-34
s:coupl	0=-63 1=-74 3=-75 4=-68 5=68 6=77 7=-48 8=-79
s:cour	0=-63 1=-82 2=30 3=-88 4=-33 7=69 8=-31
s:coura	0=-32 8=-29
s:coure	6=53
s:couri	0=-26 7=60
s:courr	1=-33 2=51 4=-50 8=-51
s:cours	2=-45 7=25
s:court	6=-58 7=70
s:cous	0=32 2=52 8=32
s:cousi	0=30 2=37 5=37 6=-27 7=-27 8=29
s:cout	0=-25 1=-25 3=-42 4=-30 5=-85 6=-36 7=-39 8=-41
s:coutu	3=-43 5=-62 7=-33
s:couv	0=-40 1=-50 2=-26 3=-48 8=-44
s:couve	1=-38 3=-50 8=-30
s:couvr	0=-29
s:cove	0=-31 1=-30 2=-41 5=-37 6=-39 7=-47 8=-31
s:cover	1=-25 4=-38 6=-31 7=-42
s:covi	2=-29 3=-39 4=77 5=-32 8=-42
s:crac	2=61
s:crach	2=70
s:craf	7=-31
s:cran	4=40 7=56
s:cras	4=95
s:crea	0=45 1=-36
s:creat	0=45 1=-43 7=-26 8=-31
s:crec	0=-27 6=-42
s:crech	6=-39
s:cred	0=-30 1=-38 5=-48 6=-31 7=-97
s:credi	6=-30 7=-103
s:cret	8=-27
s:crete	3=25
s:crew	7=41
s:crie	0=68 2=-41 3=-33 4=-25
s:crim	0=-41 1=-60 2=-31 3=-38 4=-46 5=-39 7=-33 8=-36
s:crimi	0=-35 2=-26 3=-32 4=-46 5=-33 8=-45
s:crip	4=-26
s:cripp	4=-30
s:cris	0=-38 1=-47 2=-25 5=-33 6=-27 8=-46
s:crise	4=38
s:crisi	4=-25
s:crit	0=45 1=-30 3=-51 4=-77 5=-55 6=-47
s:criti	0=33 1=-29 3=-47 4=-61 5=-59 6=-52
s:croh	4=59
s:croi	2=-35 3=-27 5=-38 6=69 7=-38 8=-40
s:cros	0=-50 1=-28 2=-30 4=-60 5=-41 7=37 8=-28
s:cross	2=-28 4=-47 5=-48 7=28 8=-36
s:crow	0=48 8=-52
s:croy	2=-27 4=-25 5=-53 6=57 8=-29
s:croya	6=43 8=-26
s:croyd	3=34
s:crys	2=-34
s:cuis	0=-63 1=-78 4=-68 6=-42
s:cuisi	0=-60 1=-74 4=-65 6=-53
s:cult	0=-34 1=-53 2=-32 4=-30 5=-30 6=-28 7=-27 8=-27
s:cultu	0=-30 8=-27
s:cura	2=-45 4=30
s:curat	2=-48 4=41
s:curf	8=31
s:curfe	8=29
s:curi	1=-26 5=-28
s:curie	6=-25
s:curio	5=-27
s:curr	8=78
s:curre	8=63
s:cust	0=-59 1=-31 2=-40 3=-45 4=-53 5=-58 6=-25 7=-37
s:custo	0=-62 1=-38 2=-38 3=-51 4=-61 5=-69 6=-33 7=-41
s:cutt	5=-40 6=-34
s:cutte	5=-31 6=-25
s:cycle	4=26
s:cyni	1=-65 4=-36
s:cynic	1=-26 4=-30
s:cyniq	1=-29
s:cyp2	2=81 4=-33
s:cyp21	2=62 4=-42
s:cysti	2=-35
s:dacty	4=-25
s:dail	0=-36 8=-44
s:dair	0=-39 1=27
s:daka	0=47 8=-31
s:danc	0=-31 4=-34 5=35 6=-50 7=-55
s:dance	4=-32 7=-44
s:dange	8=29
s:dani	0=-29 4=-45 5=-54
s:dans	5=-54 6=43
s:danse	5=-32 6=52
s:dashb	2=-29
s:dass	0=-42 1=64 4=-34
s:dassa	0=-38 1=61
s:data	0=-58 2=37
s:datab	0=-54 7=-30 8=-26
s:date	3=-38 4=-49 5=-52 6=94
s:dati	0=-27
s:datin	0=-27
s:daug	4=29 7=-43 8=51
s:daugh	4=34 7=-38 8=59
s:deaf	2=54
s:deafn	2=49
s:deal	5=-61 7=-45
s:deat	5=-45 8=-35
s:deba	0=-47 1=38 6=-41 7=-40
s:debap	1=60
s:debat	7=-34
s:debo	0=53 4=29 5=-48
s:debou	0=36 4=25 5=-45
s:debu	0=-37 1=36 7=-26
s:debun	1=58
s:dech	0=-55 7=54
s:decha	0=-35 7=34
s:dechi	0=-26 7=41
s:deci	0=-45 2=59 4=-53
s:decid	0=-47 2=56 4=-36
s:decl	2=38 3=49 4=32
s:decla	2=-26 4=68 8=25
s:decli	2=65 3=30 4=-52 8=-44
s:deco	0=-25 1=-25 4=32 8=-48
s:decor	5=-27
s:decou	2=45 3=-30 4=-55 5=34 6=27 8=-37
s:decr	0=-52 1=66
s:decri	1=44
s:decro	0=-46 1=51
s:dedu	7=73
s:deduc	7=34
s:defe	0=63 5=-57 6=-61 8=-86
s:defec	2=42 4=36
s:defen	0=73 4=-47 5=-41 6=-47 8=-99
s:defi	0=-40 2=55 4=-38 5=-37
s:defic	2=45 4=-26
s:defil	0=-51
s:defin	0=41
s:degr	0=-62 1=66 5=-28 6=-33 8=49
s:degre	0=-37 8=-30
s:degro	1=43
s:deis	1=53
s:deje	2=-26 4=29
s:dejeu	1=26 4=40 8=-28
s:dela	4=-65 6=-28
s:delai	1=-26 4=-35
s:delay	4=-34
s:dele	1=-58 4=-79 5=-54 6=-44 8=-77
s:deleg	1=-52 2=-57 3=-37 4=-77 5=-47 6=-35 8=-82
s:delet	2=32 3=34
s:deli	0=-50 1=-30 2=-33 4=-70 8=-68
s:deliv	0=-35 2=-30 4=-51 5=-27 6=-31 8=-48
s:delo	7=-37
s:delt	4=-39
s:dema	0=-41 2=-87 8=-53
s:deman	0=-37 2=-80 4=26 7=32 8=-54
s:demar	0=-31 1=-31 2=-29 4=-29 5=-26
s:deme	6=-54
s:demen	4=25 6=-40
s:demi	1=36 7=40
s:demis	0=27 1=34 7=54
s:demo	3=-48 4=-38 5=-72 7=-67
s:democ	1=-43 3=-32 5=-32 7=-59 8=-31
s:demon	0=-47 4=-39 5=-59 8=35
s:deni	6=45
s:denie	6=56
s:dent	0=-35 2=-49 4=-50 5=-37
s:denta	2=-38 4=-53
s:denti	0=-39
s:denu	5=35
s:denud	5=34
s:denv	0=34 7=-33
s:denve	0=41 7=-37
s:depa	0=26 1=-38 4=-51 6=-52 7=-31 8=-66
s:depar	0=25 1=-33 4=-42 6=-33 7=-41 8=-61
s:depe	0=-34 8=-57
s:depen	8=-48
s:depi	2=35
s:depl	0=-43 6=-41 8=-44
s:depla	0=-36 4=33 5=43 6=-43
s:deplo	4=-30 5=-31
s:depo	1=-26 2=-35 3=28 4=-36 5=-56 7=63 8=-41
s:depor	0=30 7=-25 8=44
s:depos	0=25 3=30 5=-31 8=-32
s:depr	0=-28 2=-29 4=30 5=-53 6=-30 7=-26 8=-49
s:depre	2=-31 4=31 5=-45 6=-36 7=-39 8=-40
s:depri	4=49
s:depu	5=26
s:depui	5=32
s:deput	1=-36 6=-63
s:derb	0=-33 5=-31 8=64
s:derm	4=-39
s:derma	4=-28
s:dern	3=-27 4=69 5=-35 6=33
s:derni	3=-25 4=71 5=-28 7=25
s:derr	5=-54 8=68
s:derri	5=-43 8=82
s:desa	0=50 5=-25
s:desac	0=33
s:desar	0=52
s:desc	0=40 2=27 6=-29
s:desce	2=26 5=-49
s:descr	0=59 5=49
s:dese	1=39
s:desi	1=-63 2=-59 3=-71 4=-38 5=-76 6=-70 7=28 8=-66
s:desig	1=-60 2=-56 3=-64 4=-88 5=-65 6=-54 7=34 8=-63
s:deso	1=35 3=-41 4=28
s:desor	1=29 3=-36 4=42
s:desp	2=26
s:dess	4=-54 5=-47 8=-54
s:dessi	4=-57 5=-32 8=-57
s:dessu	6=25
s:dest	3=29
s:deta	0=-52 3=-42 4=28 5=31 7=43
s:detac	3=-36 4=59 7=52
s:detai	0=-27 4=-36 5=42
s:dete	0=-62 1=-40 4=-40 5=-52 6=-36 7=-43 8=28
s:detec	2=36 3=-58 4=-34
s:deten	0=-62 1=-44 3=57 5=-33 6=-34 8=60
s:deter	0=-51
s:deto	3=-39 6=-28 8=-45
s:detou	3=-37 6=-27
s:detr	7=45
s:detro	7=48
s:dett	8=-31
s:deve	0=-57 2=-48 3=25 4=-95 8=-39
s:devel	0=-38 1=-46 2=-51 3=-95 4=-80 5=-63 7=-34 8=-25
s:deven	5=75
s:dever	3=88 4=-31
s:devi	3=-45 4=-70 6=66
s:devic	4=-49
s:devis	3=-45
s:devo	0=-42 4=-39 5=-31 6=-32
s:devol	0=-25
s:devr	3=-75
s:diab	5=-39 6=-26 8=-46
s:diabe	5=-39 6=-29 8=-36
s:diag	2=28 8=-55
s:diagn	2=40
s:diagr	2=-30 8=-54
s:dial	2=-33 7=-39
s:dialo	0=-26
s:diar	7=-28
s:dick	1=-33 4=59
s:dict	1=-25 3=-55
s:dicta	0=29 3=-47 4=66
s:dicti	4=-67
s:diet	0=-31 2=-30 3=-27 4=-45 5=-37 6=-26
s:dieti	4=-43
s:diff	1=-39 2=-33 5=43
s:diffe	4=-28 5=57 6=-25
s:diffi	1=-33 2=-31
s:digg	0=53 4=-25 8=-38
s:digge	0=66 4=-30 8=-39
s:digi	6=-28 8=-35
s:digit	2=-25
s:dijo	6=-28
s:dima	0=63 1=27 5=-49 7=-27 8=-25
s:diman	0=59 1=40 5=-58 7=-26
s:dinn	0=-28 4=-40 5=47 6=-51
s:dinne	0=-25 4=-40 5=41 6=-54
s:diog	1=36
s:dioge	1=47
s:dipl	0=-66 1=-34 3=-96 4=-60 5=-26 7=-27 8=-32
s:diplo	0=-68 1=-31 3=-65 4=-51 6=-25 7=-29
s:dira	0=52 8=-25
s:dirai	0=70
s:dire	0=-76 2=-44 3=-63 4=-79 5=31 7=-65
s:direc	0=-65 1=-27 3=-61 4=-89 7=-51
s:diri	1=-56 2=-37 4=-47 5=-58 7=41 8=-49
s:dirig	0=35 1=-52 2=-48 4=-55 5=-44 6=-51 7=47 8=-53
s:disa	2=-43 3=-36 7=-34 8=-52
s:disab	0=-25 4=30 5=-27 7=-29 8=-29
s:disai	3=-35 8=-36
s:disc	0=-26 1=28 2=-63 3=-46 4=45
s:disca	4=27 8=-29
s:disch	4=45 5=-55 6=48 8=55
s:disci	1=49 4=-39 7=34
s:discl	0=-32 3=-40 4=28
s:discr	0=34 1=-32 2=-28 5=35
s:discu	0=-34
s:dise	0=29 1=-25 2=27 4=-32 5=-25
s:disea	2=37 4=-41
s:disen	0=36 1=-26
s:dishe	3=-28
s:dism	0=35 4=-27 5=28 7=-29 8=59
s:dismi	4=-26 5=32 7=-26 8=70
s:diso	2=59 4=-42
s:disor	2=46 4=-36 8=35
s:disp	0=-67 1=-51 2=-38 3=28 4=-82 5=-25 6=-63
s:dispe	3=73 8=41
s:displ	4=-44
s:dispo	4=-31 6=-25
s:dispu	0=-51 2=-34 4=-58 7=37
s:disq	5=32 8=61
s:disqu	8=70
s:diss	4=-34 5=-28 6=-39 8=-36
s:disse	0=-73 6=-46 8=-33
s:disso	0=32 5=-25
s:dist	0=37 4=52 5=-39 6=-60 8=-47
s:dista	6=-39
s:distr	0=84 4=-28 5=-32 6=-45 8=-42
s:dive	0=40 6=-48 8=-33
s:diver	0=36 6=-44 8=-36
s:divi	0=-32 8=-29
s:divin	8=-27
s:divis	0=-26 7=32
s:divo	0=-44 2=-26 5=53 6=-43 8=-42
s:divor	0=-31 2=-26 5=38 6=-44 8=-42
s:diwa	0=25 1=-34
s:dock	0=36
s:doct	0=-57 1=-27 2=-58 3=-76 4=51 5=-53 6=-67 8=-72
s:docte	1=-59
s:docto	0=-72 2=-71 3=-81 4=64 5=-39 6=-61 8=-69
s:docu	0=-44 2=-28 3=-56 5=-36 7=-79 8=-51
s:docum	0=-39 2=-36 3=-34 5=-36 7=-76 8=-56
s:docus	3=-32
s:does	2=25 5=-39 6=-49 7=-27
s:dogm	1=-67
s:doig	0=-53 1=-45 2=-29 3=29 4=37 5=-47 6=-53 8=-46
s:doigt	2=-28 4=-50 5=-26 6=-33 8=-32
s:doin	4=-34 8=85
s:doll	2=-26
s:domi	0=-33 2=-42 4=-37 5=31 6=-27
s:domin	2=-43 5=37
s:dona	0=46 3=-48 8=-36
s:donat	0=56 2=26 3=-31 8=-29
s:donn	0=-30 1=31 2=33 3=83 4=-55 6=-54 7=-37 8=-74
s:donne	1=-25 3=84 4=-39 6=-41 8=-48
s:dono	0=-31 2=61
s:door	4=80 6=-59 8=-38
s:doorm	6=-30 7=32
s:dorm	0=-39 3=44 6=43
s:dorme	3=45 6=45
s:doss	0=-37 1=-28 2=32 5=-40 6=41 7=-29
s:dossi	0=-29 1=-30 2=36 4=-29 5=-25 6=27 7=-25
s:doua	7=-44 8=-37
s:douan	7=-36 8=-30
s:doub	0=-70 2=-43 3=-32 4=-25 5=-63 6=-59 7=-43 8=-60
s:doubl	0=-61 1=-28 2=-34 4=-28 5=-51 6=-77 7=-41 8=-56
s:doubt	1=32 4=-26
s:douc	4=25
s:douce	4=26
s:dout	0=-30 3=-34 4=-31
s:doute	3=-36
s:douz	1=-26 2=-35 4=42 5=-44 8=-46
s:down	4=-45
s:doyl	6=34
s:draf	0=-30 1=-37 2=-34
s:draft	1=-43 4=-28
s:drag	0=-31 5=37
s:dragu	5=26
s:dram	7=31
s:drap	0=-34 2=-26
s:drape	0=-49 2=-28
s:drep	2=85 4=-81
s:drepa	2=73 4=-86
s:drin	0=-68 1=-36 2=-36 4=92 5=-53 6=-36 7=-38
s:drink	0=-46 4=94 8=-39
s:driv	0=-44 1=-70 2=-52 3=-44 5=25 6=-65 7=58 8=35
s:drive	1=-25 2=-46 4=-28 5=60 6=-77 7=29 8=-70
s:drivi	0=-26 1=-25 2=-25 4=-29 5=-52 7=-29 8=61
s:drog	4=-25 8=63
s:drogu	4=-37 8=37
s:droi	2=-41 4=-60 5=-76 6=-59 7=-51 8=-47
s:droit	1=-74 4=-44 5=-34 6=-40 7=-34
s:drol	1=-26
s:drop	0=-26 3=-49 4=30 8=39
s:dropp	3=-30 8=27
s:drug	1=-32
s:drum	8=-40
s:duba	3=39 4=-34
s:dubl	0=43 6=-29
s:dubli	0=31 6=-34
s:duch	2=48
s:duche	2=50
s:dura	5=-47
s:durab	3=-25 5=-30
s:duri	4=38 7=-35
s:durin	4=32 7=-30
s:dust	4=27
s:duti	4=46 8=-33
s:dutie	4=44
s:dyna	3=95 4=-42 8=-32
s:dynam	3=98 4=-42 8=-33
s:dysl	0=-36 4=51
s:dysle	4=62
s:dysp	4=59
s:dyspr	4=59
s:dyst	4=43
s:earl	0=-85 1=-47 2=57 4=55 5=-42 6=-55 7=-27 8=25
s:eati	1=40 8=-33
s:eatin	1=45 8=-34
s:ebat	5=40
s:eben	1=-44 2=-28 4=27 5=-35 6=44
s:ebeni	1=-42 4=39 5=-44 6=36
s:ecar	3=28 8=-26
s:ecart	3=32
s:echa	1=-31 5=65 6=-44
s:echan	5=53 6=-51
s:eche	0=-27 1=-26 3=40 4=41 5=-38 6=-32
s:echel	4=62
s:ecla	8=-34
s:eclai	6=-27 8=-44
s:ecol	0=69 2=-25 3=-73 4=-30 5=-87 7=-86 8=-37
s:ecole	5=-25 6=31
s:ecolo	0=41 4=-29 7=-92
s:econ	0=-29 1=-51 2=-30 4=-51 5=-36 6=-42 8=-26
s:econo	0=-29 1=-44 2=-27 4=-56 5=-37 6=-39 8=-28
s:ecop	8=69
s:ecout	3=-25
s:ecra	4=27
s:ecri	0=30 3=45 6=-34 7=-38
s:ecrir	3=45
s:ecrit	3=48 6=-30 8=48
s:ecze	3=27 5=-36 6=-28
s:eczem	3=25 5=-37 6=-29
s:edin	1=-29
s:edinb	1=-28
s:edit	0=-35 1=-72 2=-64 3=-30 4=-77 5=-68 6=-73 8=-92
s:edite	0=-29 1=-38 4=-33 5=-37 6=-49
s:editi	2=-25
s:edito	0=-50 2=-47 4=-33 5=-27 8=-46
s:editr	1=-28
s:educ	0=-62 5=-71 6=-34 7=51
s:educa	0=-65 5=-67 6=-38 7=33
s:effa	4=-27 8=-39
s:effac	8=-44
s:effe	1=42
s:effec	1=45 8=39
s:effi	1=33 7=-31
s:effic	1=35 7=-30
s:effor	5=-27
s:egli	1=-30 5=-38
s:eglis	5=-30
s:ehpa	5=-33
s:eigh	0=-67 1=-52 3=-50 4=56 5=-49 8=67
s:eight	0=-39 4=31 5=-37 8=57
s:elde	8=63
s:elec	0=-46 1=-59 2=-45 3=-42 4=-80 5=-58 6=-50 8=32
s:elect	0=-48 1=-52 2=-47 3=-40 4=-77 5=-45 6=-49
s:elev	0=-69 1=25 2=-49 3=-59 5=-37 6=44 8=-46
s:eleve	0=-59 3=-49 5=-35 6=38 8=-27
s:elle	4=-31 5=-34 6=66
s:emai	4=34 8=-49
s:emba	0=-28 3=52 4=-27 6=-29 8=-36
s:embau	0=-28 3=45 5=-25 8=-33
s:embe	6=-47 8=51
s:embez	6=-37 8=43
s:embl	7=27
s:emble	7=30
s:embo	3=-32 4=43
s:embr	1=-27 2=69 4=-64 6=-46
s:embra	4=-27
s:embry	1=-32 2=72 4=-57 5=-30 6=-27 8=-27
s:emer	7=25
s:emma	0=32 5=-51
s:emman	0=39 5=-57
s:empec	4=32
s:empl	1=-29 2=-38 4=-62 5=-79 7=-107 8=-67
s:emplo	0=-32 1=-31 3=26 4=-53 5=-87 7=-94 8=-49
s:empo	1=-25
s:empor	1=-32
s:empr	0=-67 1=-62 2=-54 3=44 4=-57 5=-76 6=-77 7=-32 8=-121
s:empre	0=-68 1=-58 2=-47 3=41 4=-72 5=-73 6=-67 8=-108
s:enca	0=29 4=-43 5=-26 6=-52
s:encad	4=-56 5=-31 6=-43
s:ence	4=63
s:encei	4=54
s:ench	0=59 2=-43 6=-26
s:encha	0=44 2=-33
s:encl	2=52 4=-25
s:enclo	2=36 3=26 4=-28
s:enco	0=38 5=43 8=-39
s:encor	0=37 5=31 8=-39
s:ende	0=-34 1=29 3=-26 6=-44 7=-56
s:endo	4=53
s:endom	4=54
s:endu	1=-32 2=64
s:endui	1=-27
s:endur	2=66
s:energ	0=-29
s:enfa	0=-32 1=51 2=-25 3=-42 5=-42 6=-28 7=-29
s:enfan	2=-44 3=-33 4=-44 5=-42 6=-29 7=-32
s:enga	0=-61 3=-44 4=-34 5=-50 6=36 7=47 8=-41
s:engag	0=-67 3=-46 4=-35 5=-39 6=34 7=38 8=-27
s:engi	0=-29 2=-72 3=-58 4=-84 5=-81 8=-52
s:engin	2=-71 3=-60 4=-76 5=-87 8=-50
s:engl	0=-48 1=-31 2=-43 7=-29
s:engli	0=-36 2=-30
s:enha	3=-32
s:enhan	3=-34 8=32
s:ennu	5=-57
s:enqu	0=-38 1=-26 4=-28 6=-38 8=-96
s:enque	0=-36 1=-26 3=-35 6=-41 8=-85
s:enre	0=-26 1=-38 3=68 4=-34 6=-25 8=-32
s:enreg	0=-26 1=-28 3=58 4=-30 6=-34 8=-27
s:enro	0=-36 3=44 4=-34 8=-37
s:enrol	0=-31 3=123 4=-27 8=-49
s:ense	0=-57 1=35 3=-36 4=-37 5=-97
s:ensei	0=-60 1=29 2=-31 3=-39 4=-39 5=-71 6=-39 8=-29
s:ensem	4=-39 5=-55 6=39
s:ente	0=-30 4=56 5=-38
s:enten	4=78
s:enter	5=-30
s:enth	4=-28 5=-35
s:entr	0=-72 2=-50 3=80 4=-67 5=-28 7=-25 8=63
s:entra	0=-26 6=-25
s:entre	0=-41 1=-39 2=-38 4=-67 8=-32
s:enve	0=27
s:envi	4=-37
s:envis	2=31 4=-41
s:envo	0=-31 3=-28 5=88
s:envoi	5=52
s:envoy	3=-26 5=56
s:epic	0=-36 1=36 3=-30 5=-40 6=-39
s:epict	1=56
s:epicu	0=-30 5=-42 6=-50
s:epil	2=-33 3=-39 4=54 5=-26
s:epile	2=-25 4=61 5=-29
s:epip	2=-43 4=61
s:epipe	2=-39 4=56
s:epis	2=-39
s:episo	2=-40
s:epou	4=-59 8=-37
s:epous	0=-28 4=-50 8=-40
s:epre	8=45
s:epreu	5=-25
s:equa	6=36 7=37
s:equal	6=25 7=55
s:eque	0=-42
s:equi	0=-27 1=-48 3=-25 7=-29 8=-46
s:equil	2=56
s:equip	1=-55 2=-46 7=-68 8=-47
s:equit	0=-30
s:erec	5=39
s:erect	5=39
s:ergo	1=-28
s:erot	6=-29
s:erre	0=-25 1=-49 4=-40 5=50 6=32 8=35
s:erreu	0=-26 1=-46 4=-42 5=61 6=27 8=30
s:erro	8=-50
s:esca	4=-26 5=-41 8=-64
s:escal	8=-42
s:escap	4=-26 5=-26
s:esco	0=-46 1=-26 4=-25 5=-40
s:escor	0=-29 1=-25 4=-25 5=-38 6=-27
s:escr	3=-33 5=-29 8=-31
s:escro	5=-30 8=-27
s:espa	0=-34 5=-28
s:espag	4=-31 5=-25
s:espr	5=-31 7=-30
s:espri	0=-29 5=-25 6=-27
s:essa	1=-38 3=40 5=-33 6=-53 8=-40
s:essai	4=-43 5=-26
s:esta	0=-53 2=35 7=-34
s:estab	2=45
s:estat	0=-49 7=-28
s:esti	0=-61 3=-29 4=27
s:estim	0=-57 3=-29
s:esto	3=-27
s:etab	2=55 8=-30
s:etabl	2=46
s:etai	1=-43 2=-38 4=-33 5=40
s:etaie	5=26
s:etal	0=-29 1=-44 2=-29 5=81 8=-34
s:etale	5=50 8=-38
s:etalo	0=-28 1=-26 2=-32 5=28
s:etan	1=44
s:etat	0=-42 2=27
s:etei	5=25
s:ethi	0=-67 2=-37 4=-29 5=-58 6=-35 7=-41 8=-54
s:ethic	0=-42 5=-33 8=-37
s:ethiq	1=31 5=-44
s:etie	1=-37
s:etien	0=-30 1=-31 5=-31
s:etoi	1=62
s:etoil	1=60
s:eton	0=-53 5=-34
s:etonn	0=-50 5=-25
s:etud	0=-47 1=-31 2=-59 4=-50 5=-66 6=-61 7=-70 8=-72
s:etude	7=-35 8=-38
s:etudi	0=-56 1=-52 2=-56 3=-43 4=-39 5=-44 6=-61 7=-51 8=-44
s:euro	0=96 1=-65 2=-49 4=-40 5=-42 6=-41 7=-116 8=-59
s:eurod	3=33
s:europ	0=55 1=-68 2=-38 3=-34 4=-34 5=-41 6=-34 7=-114
s:euros	0=70 8=-29
s:eust	7=-35
s:eusto	7=-29
s:even	1=-38 5=-58 6=-36 7=-27 8=-60
s:evene	0=-29 4=44 5=-28
s:eveni	0=42 4=-45 7=29 8=-51
s:event	0=-29 5=-27 7=-39
s:ever	1=51 3=-62 4=-33 5=74 7=-41 8=-45
s:every	0=34 1=40 2=27 4=-44 6=50 8=-33
s:evid	4=-25
s:evit	0=-33 1=-30 2=-26 4=95 5=-41 7=-26 8=-49
s:evite	5=-28 8=-36
s:evol	2=-33
s:evolu	2=-36
s:evoq	1=46 4=-61 6=48
s:evoqu	1=32 4=-58 6=33
s:exam	0=-29 1=51 4=-62 5=-50 6=-37 7=-28
s:exame	4=-50
s:exami	1=61 3=-37 4=-35
s:exce	0=-39 1=-49 3=-41 4=-53 6=-28 8=-106
s:excel	1=-51 3=-37 4=-33 7=33 8=-88
s:exch	0=-40
s:excl	0=30 6=-29
s:exclu	2=25
s:excu	8=-33
s:excus	8=-51
s:exec	1=-34 4=-59 5=-25 7=38 8=-34
s:execu	1=-37 2=29 4=-64 7=35 8=-32
s:exem	4=30
s:exemp	0=25 4=28
s:exer	8=55
s:exerc	8=52
s:exige	3=27
s:exis	0=-33 1=63 5=-32 8=-31
s:exist	0=-33 1=56 5=-48
s:exom	2=44 4=-47
s:expa	2=47 3=-29 4=-36 5=-34
s:expat	3=-35 4=-43 5=-37
s:expe	0=-70 1=-33 3=-78 5=40 6=-36 8=-83
s:expec	0=-38 8=-32
s:expel	7=36
s:expen	5=65
s:exper	0=-45 3=-75 4=-40 5=26 6=-37 7=-37 8=-77
s:expl	0=-27 5=39 7=-53 8=-30
s:expla	0=-43 5=-41 7=-32
s:expli	0=25 5=65
s:explo	1=37 8=-74
s:expo	1=-29 4=-27 5=-35 6=-25 7=-29 8=-38
s:expor	0=46 7=-27
s:expr	2=-44
s:expre	2=-41
s:exti	0=32
s:extin	8=-25
s:extr	0=29 1=-50 3=-31 4=-33 6=-39 8=26
s:extra	2=-58 3=-28 5=54
s:extre	0=31 1=-38 6=-26
s:eyes	2=-26 4=60
s:eyesi	2=-27 4=70
s:fabi	0=88 7=-41
s:fabr	0=-25 3=-58 4=-26
s:fabri	0=-26 3=-34 5=-25
s:faca	8=-34
s:face	3=28
s:faceb	0=25
s:facep	3=51
s:faci	0=-47 1=-65 2=-29 3=34 4=-60 5=-57 6=-30 7=-55 8=-39
s:facia	0=-56 1=-44 3=63 4=-43 5=-35 6=-26 7=-66 8=-39
s:facil	1=-26 3=-26 4=-31 8=-52
s:fact	0=-58 2=29 4=-42 5=-27 6=-37
s:facto	4=-30
s:factu	8=33
s:faib	4=-43 5=46
s:faibl	4=-51 5=53
s:fail	4=74 5=-61
s:faile	4=38 5=-26
s:faili	8=36
s:faill	4=46 5=-47 8=-27
s:fain	4=33
s:faint	4=33
s:fair	0=39 1=-39 2=-34 3=-61 4=-45 5=-30
s:fais	4=-32 5=61 6=-26
s:faisa	4=-37 5=72 6=-25
s:fait	0=-44 4=-65 5=75 6=-55 7=-36 8=-36
s:faith	5=32 6=-51
s:fall	3=29 8=-29
s:fals	8=58
s:falsi	8=44
s:fami	1=-40 2=31 3=-35 4=-128 7=-48 8=-28
s:famil	1=-32 2=54 3=-41 4=-127 7=-53
s:fanc	2=57 6=37
s:fanci	6=38
s:farm	0=-26 5=-34 6=-40 7=-30 8=-34
s:farme	7=-28 8=-33
s:fasc	4=70 7=-27
s:fasci	4=74 7=-27
s:fash	0=40
s:fashi	0=39
s:fast	3=-27 4=31
s:faste	3=-25 4=29
s:fath	4=-53 7=39
s:fathe	2=29 4=-36 6=25 7=32
s:fati	0=-28
s:fatig	0=-30 4=30
s:faul	2=46 8=-33
s:faur	0=-37
s:faut	1=-26 5=70 6=-58 8=-32
s:faute	5=-25
s:favo	0=63 8=-35
s:favor	0=45 8=-39
s:favou	0=54 2=-39
s:fdse	7=77
s:feat	7=-45
s:featu	7=-38
s:febr	0=-29 7=36 8=29
s:febru	7=38 8=32
s:fede	2=52 7=-83
s:feder	0=25 1=-43 2=35 7=-82 8=33
s:femi	0=44 1=29 4=-28 5=-27
s:femin	0=47
s:femm	0=-44 1=-42 2=-70 3=-38 5=46
s:femme	0=-41 2=-26 4=-64 6=76 8=-30
s:ferm	0=-33 2=-42 5=-29 6=-26
s:ferme	2=-42
s:ferr	4=-45 5=-43 6=-35 7=61 8=-30
s:ferri	6=-26
s:ferro	5=-69
s:fert	4=-43
s:ferti	4=-37
s:fest	1=-37 5=-41 6=-38 7=-39
s:festi	1=-30 5=-28 6=-39 7=-33
s:feti	0=-39 5=40
s:fetic	5=46
s:fetis	0=-31
s:feui	2=-30 6=-28 7=38
s:feuil	2=-31 6=-30
s:feve	2=34 4=-29 5=-27 8=-32
s:feyd	5=-33
s:feyde	5=-38
s:fian	1=-54 3=-26 4=-54 5=-31 6=54 7=-28 8=-57
s:fianc	0=-53 1=-38 4=-31 5=-35 6=45 8=-57
s:fiann	0=59 1=-26
s:fibr	0=-30 4=38 7=-36
s:fich	0=-33 2=31 4=33 7=-41 8=-46
s:fiche	5=-31
s:fichi	8=-32
s:fict	7=-36
s:ficti	7=-29
s:fide	0=46 1=43 5=-39 6=-55 7=-25
s:fidel	0=54 1=40 3=-25 4=-26 5=-57 6=-55 7=-25
s:fiel	0=-29 2=-29 4=-71 6=-33
s:fier	4=-30 6=27 7=-25
s:fierc	0=68
s:fiert	0=-36
s:fift	4=-41 8=-31
s:figh	8=28
s:figu	0=41 2=63 3=-35
s:figur	0=33 2=56 3=-28 6=-27
s:fija	3=-27 8=49
s:fijai	3=-30 8=51
s:file	8=-27
s:fili	0=-39 2=-43 4=-47 5=-40
s:filia	2=-50 4=-57 5=-43 6=-25 8=-26
s:fill	1=-53 3=-35 5=40 6=-27 7=-57 8=-46
s:fille	0=-34 1=-37 4=-52 6=34 7=-28
s:film	0=-71 1=-39 2=-30 4=-42 5=112 6=-61 7=-35 8=-29
s:filme	0=-52 3=33
s:fina	0=-34 1=-41 5=-29 6=-40 8=-26
s:final	1=-30 5=-30
s:finan	0=-36 4=-26 6=-37
s:find	1=41 2=26 4=-38
s:fine	8=49
s:fing	0=-77 1=-46 2=-49 3=49 4=-57 5=-53 6=-48 7=-56 8=-81
s:finge	0=-84 1=-56 2=-46 3=31 4=-27 5=-48 6=-50 7=-51 8=-83
s:fini	1=-42 3=-39 4=-34 8=65
s:finis	3=-28
s:fire	1=-28 4=-30 7=65
s:firef	4=-52
s:firew	4=37
s:firm	4=-49 7=-32
s:firmw	4=-49
s:firs	0=-37 2=-43 3=-50 4=-29 6=-48
s:fisc	8=-48
s:fisca	7=-31 8=-43
s:fitt	4=48 5=-30 6=-38 7=-48
s:fitte	4=41 5=-25 6=-44 7=-53 8=-27
s:fixe	4=-29 5=-48 7=-35 8=-42
s:flag	5=25 7=-35
s:flat	5=40 8=-33
s:flatm	5=51
s:fleu	2=-31
s:flex	4=27
s:flexi	4=28
s:flig	2=36 4=-26 7=-40
s:fligh	2=32 4=-26 7=-41
s:flin	5=41 7=32
s:flir	5=-109 8=-37
s:flirt	5=-66
s:floo	1=-26 3=41 4=32 5=25 7=-68 8=-28
s:floor	5=-40
s:flor	0=-32 3=-39
s:flot	0=53
s:flott	0=58
s:flow	3=-27 6=-49
s:flowe	6=-43
s:flue	4=-42
s:fluen	4=-51
s:flye	0=73 6=-39
s:flyer	0=76 6=-38
s:flyi	4=29
s:flyin	4=25
s:fold	6=-30
s:foldi	6=-27
s:foll	0=-25 1=56 4=-59 5=-31 7=-45
s:follo	1=72 4=-43 5=-42 7=-51
s:fonc	6=-28 7=-73
s:fonct	0=-26 5=-26 6=-27
s:fond	1=-55 3=-62 4=-42 5=-33 6=-58 7=62 8=-45
s:fonda	1=-59 4=-28 5=-27 6=-30 7=47 8=-36
s:foot	0=-64 1=-29 2=-25 3=26 5=-33 8=-43
s:footb	0=-66 2=-25 5=-28 8=-30
s:forb	3=-42 8=30
s:forc	8=-32
s:fore	0=-65 2=-73 3=-55 5=-76 6=-32 8=-50
s:forec	1=-46 4=-52
s:forem	0=-56 1=30 4=48 5=-31 8=-26
s:foren	2=-45 3=-37
s:fores	3=-28 5=-48
s:forg	8=52
s:forge	4=-47 5=-26 8=60
s:forgi	8=31
s:fork	8=-45
s:forkl	8=-49
s:form	0=-29 3=-63 4=-41 6=-33 8=-25
s:forma	0=-72 1=-60 2=-40 3=-45 4=-67 5=-49 6=-63 7=-65 8=-66
s:forme	1=-25 3=-35 5=52 6=25 7=44
s:formu	0=-36 8=-33
s:fort	0=-48 3=-25 6=-33 8=-33
s:forte	1=-26
s:foru	1=-26 5=27 7=-30
s:forum	1=27
s:forw	2=-31
s:forwa	2=-31
s:foste	6=26
s:foui	0=-36
s:fouil	0=-30
s:foun	3=-30 4=-72
s:found	0=-32 4=-63 5=-26 6=-30
s:four	0=-31 1=-27 4=-29 5=-39 6=-33
s:fourn	0=-29 1=-28 4=-28 5=-52 8=-27
s:foye	4=-39 5=-28 6=33 8=-25
s:frac	0=48 4=-61
s:frack	0=72
s:fract	4=-64
s:frag	2=30 5=-36
s:fragi	2=25 4=-29 5=-27
s:frai	5=77 7=34
s:fram	1=-40
s:frame	1=-54
s:fran	0=51 1=-28 2=-50 3=-53 4=-46 5=-30 6=-35 8=-57
s:franc	0=62 1=-41 2=-57 3=-34 4=-44 5=-49 8=-49
s:frank	0=-33 5=35
s:frap	0=-28
s:frapp	0=-27 2=-26
s:frau	0=-34 1=-36 2=-40 4=-47 5=-45 6=-28 7=-40
s:free	0=-50 1=59 4=-36 5=-47 6=-33 7=-54 8=-57
s:freel	1=-57
s:freem	0=-35 1=51 6=-32 7=-46 8=-37
s:freet	1=48
s:frei	0=30 2=-26
s:freig	2=-27
s:frenc	6=-30
s:freq	0=-28 1=36 2=-25 4=-34 5=113 6=-30
s:frequ	0=-30 1=35 2=-25 4=-26 5=110 6=-46
s:frer	1=-58 2=27 3=-36 4=33 5=-46 8=29
s:frere	2=45
s:fres	2=-36
s:frid	0=-33 4=36 6=-36
s:frida	0=-29 6=-33
s:frie	4=-54 6=43 7=36 8=-25
s:frien	4=-55 5=32 6=43 7=29
s:froi	6=-28 8=-25
s:froid	5=40
s:fron	1=-35 2=-29 3=33 4=-76 5=26 6=-29 7=-67 8=58
s:front	0=-39 3=41 4=-56 8=61
s:froz	4=-30
s:froze	1=27 4=-32
s:full	1=-41 4=86
s:fund	0=66 1=-29 3=-25 4=-57 5=-29 6=-37 7=-55
s:fundi	0=-38
s:fundr	0=62 4=-45
s:fune	1=-36
s:funer	0=-26 1=-33
s:furt	7=-26 8=48
s:furth	7=-35 8=36
s:fusi	4=-41 7=25
s:fusio	4=-34
s:futu	1=27 6=34
s:gaba	3=37 8=-41
s:gabar	3=36 8=-48
s:gagn	0=-50 8=-63
s:game	0=-28
s:gamm	1=-26 4=-61
s:gand	7=31
s:gant	3=41
s:gara	0=28 4=-28 6=35
s:garag	0=40 6=31 7=-26
s:garc	0=-33 1=-41 2=-38 5=-87 6=105
s:garco	0=-32 1=-34 2=-46 5=-78 6=121
s:gard	1=-71 3=25 4=-105 6=26
s:garde	0=-34 1=43 5=-66
s:gardi	1=-84 2=-37 6=35 8=-37
s:garg	1=-40
s:gargo	1=-31
s:gate	0=54 3=-61 5=-51 6=-31
s:gauc	1=-42 2=-63 4=44 5=-33 6=-45 7=-79 8=-45
s:gauch	1=-49 2=-67 4=25 5=-39 6=-41 7=-81 8=-44
s:gaul	0=55
s:gaull	0=95 5=-30
s:gdan	7=40
s:gdans	7=46
s:gedm	2=31
s:gend	5=-38
s:genda	8=-25
s:gene	1=-88 3=-86 4=-169 5=-78 6=-87 7=-42
s:genea	0=-32 3=-33 5=-30 6=-25 8=-39
s:gener	1=-28 2=-48 4=-61 5=-46 8=65
s:genet	0=-67 1=-40 2=45 3=-68 4=-138 5=-62 6=-56 7=-53 8=-63
s:geni	2=-48
s:geno	0=-44 1=-30 2=27 5=-42 6=-31 7=-33 8=-40
s:genom	2=-29 4=-51
s:genot	2=59 4=-50
s:genr	0=-32 1=-34 4=-28 6=-47
s:geog	5=-27
s:geogr	5=-36
s:geom	3=44 4=-35
s:geome	3=40 4=-32
s:geor	0=-26 7=28
s:gera	1=-44 4=-48 6=-55 7=-35 8=-43
s:geran	1=-51 4=-27 6=-55 7=-33 8=-41
s:gere	8=36
s:gest	0=-46 1=-37 2=-45 3=31 4=-40 5=-54 6=-50 8=-37
s:geste	3=33
s:gesti	0=-35 1=-40 3=28 4=-39 5=-31 6=-38 8=-37
s:gift	6=31
s:gile	0=38 8=-26
s:girl	0=-31 1=-35 4=-64 5=28 8=-45
s:girlf	0=-29 2=-25 4=-59 5=43 8=-42
s:give	0=-28 3=35 7=-69 8=61
s:glad	0=49
s:glan	4=64
s:gland	4=69
s:glas	3=-31 4=-39 7=-44
s:glasg	8=-33
s:glass	4=-44
s:glast	7=-29
s:glau	2=30 3=-30 4=27
s:glaz	0=54
s:glis	1=59 4=-31
s:gliss	1=56 4=-28
s:glob	3=46
s:globa	3=51
s:glov	4=25 5=-38
s:gluc	0=45 2=-36
s:gluck	0=42
s:glute	4=29
s:goal	0=-41
s:goalk	0=-39
s:goin	4=46 7=35
s:gold	3=-26
s:good	4=-31 8=-40
s:goss	4=-33 6=42 8=27
s:gossi	4=-34 6=50 8=37
s:goui	0=-26 6=52
s:gouin	0=-28 6=50
s:gout	4=36
s:goutt	4=34
s:gouv	5=-50 8=-27
s:gouve	1=-25 3=-29 5=-50 8=-31
s:gove	0=37 1=-32 4=-45 5=-46 6=-30 7=-44
s:gover	0=31 1=-37 4=-52 5=-48 6=-27 7=-52
s:grac	0=35 4=-35 6=-33
s:grad	0=-55 1=-26 3=-25 4=-36
s:gradu	0=-32 1=-38
s:graf	8=33
s:graff	8=38
s:gran	1=32 3=-41 4=-50 5=-53 7=-43
s:grand	4=-43 5=-28
s:grap	0=-71 2=-43
s:graph	0=-59 2=-35
s:grav	4=-26
s:grave	4=-63
s:grea	1=-43 4=35
s:gree	0=59 3=-84 4=-52 5=-87 6=-50 7=-59
s:greem	5=-65
s:green	1=28
s:gref	4=-45 8=-71
s:greff	4=-47 8=-55
s:gren	6=-42
s:greno	6=-37
s:greve	7=37
s:grie	0=-30 5=41
s:griev	0=-44
s:gril	0=41
s:grill	0=42
s:grin	6=27
s:grind	6=34
s:gros	4=34
s:grou	0=40 1=45 2=-39 4=-31 5=25 6=-53
s:groun	0=-34 1=66 8=39
s:group	1=-34 3=-55 5=60 6=-40
s:grow	1=-29 3=-56
s:growe	3=-50
s:guar	1=-26 3=47 4=-35 5=-45 7=-27 8=-40
s:guard	0=-31 3=32 8=-25
s:guer	0=48 1=36 4=-66 5=-28 6=34
s:guere	4=-42 5=-32
s:gueri	6=49
s:guerr	0=36 1=50 4=-68
s:gues	1=-34 3=31
s:guest	1=-29
s:guic	3=-66
s:guich	3=-60
s:guid	0=-48 2=-27 3=-52 5=-45 6=-76 7=-35 8=-54
s:guil	0=-37 1=-25 7=-34
s:gurd	1=84 5=-34
s:gurdj	1=81 5=-34
s:habi	1=-56 2=-25 4=-52 6=45 7=-26 8=-27
s:habil	4=-45
s:habit	1=-44
s:hack	1=-62
s:hadd	3=-26
s:haem	2=44 4=-54
s:haemo	2=43 4=-57
s:hair	8=46
s:haird	8=44
s:hama	0=38
s:hamb	5=53
s:hambu	5=27
s:haml	0=-84
s:hamle	0=-58
s:hand	2=-58 3=-55 4=-33 5=-29 6=-101 7=-65 8=-41
s:handb	0=-25 4=-38 7=-50
s:handc	0=41 4=-29 5=55
s:hande	3=-28
s:handi	3=-66 4=28 5=-25 6=-39 8=-25
s:handl	1=30 2=-29 4=-62 5=-68
s:handp	3=27 8=-29
s:hands	3=-37 4=-41
s:handw	3=26 4=-58
s:hano	0=28
s:hapl	2=56
s:haplo	2=42
s:happ	0=-37
s:hara	8=-41
s:haras	8=-48
s:harc	5=-27 6=54 8=-39
s:harce	5=-27 6=35 8=-36
s:hard	0=-25 3=-58 6=-69
s:harde	6=-70
s:hardw	3=-44
s:harm	1=36 2=41 4=28
s:harml	2=41
s:harmo	1=45
s:harr	0=47 7=-36
s:harro	7=-31
s:harv	8=-25
s:haul	2=-36
s:hauli	2=-30
s:haut	0=25 7=-31
s:haute	4=28
s:have	4=-52
s:havi	0=60 5=39 6=-34
s:havin	0=54 5=48 6=-26
s:havr	7=37
s:haye	0=31
s:hazar	3=-26
s:head	3=-37 4=-44 5=46 7=-70 8=-44
s:heada	0=-30
s:heade	0=-31
s:headm	8=-33
s:headq	7=-40
s:heal	0=-44 5=-58 8=-40
s:healt	0=-46 4=-31 5=-60 8=-47
s:hear	0=-34 1=-60 3=-54 4=57 5=-62 6=-32 8=-39
s:heari	1=-44 2=-32 8=-26
s:heav	4=28 8=-36
s:hebd	3=-39
s:hele	2=-32
s:helen	2=-35 6=-27
s:heli	4=-28
s:hell	3=31
s:helm	0=-25 4=29
s:helma	4=66
s:help	2=-40 4=32 5=-37 6=-37 7=29 8=-61
s:helpe	2=-36 7=32 8=-65
s:helv	7=-34
s:helve	7=-31
s:hemo	2=51 4=-71
s:hemop	2=40 4=-70
s:henc	8=-34
s:herb	0=-30
s:here	0=-49 3=-25 4=-90 5=-29 6=-29
s:hered	0=-34 2=46 4=-90 5=-26 6=-34 8=-25
s:heri	3=-34 4=-65 5=-25 6=-41 7=-48
s:herit	0=-30 2=-37 3=-30 4=-55 5=-30 6=-33 7=-39 8=-30
s:herm	6=-47
s:herma	6=-39
s:hern	4=51 8=-44
s:herni	4=60 8=-43
s:hero	1=-88 6=-61
s:heroi	6=-35 8=-27
s:hers	0=34 1=-29 5=42
s:herse	0=48 5=28 6=28
s:herv	6=-46
s:hete	0=-57 1=-57 3=-63 4=-90 5=-73 6=80 7=-29 8=-61
s:heter	0=-50 1=-60 3=-52 4=-92 5=-75 6=74 7=-26 8=-67
s:heur	1=-62 3=-61 4=30 6=-30 7=35
s:heure	3=-56 4=50 6=-35 8=41
s:hexh	4=-35
s:hexha	4=-40 6=-35
s:hida	0=63 5=-27
s:hidal	0=50 5=-28
s:hier	4=-47
s:hiera	4=-52
s:high	4=54
s:highl	4=59
s:hill	0=92
s:hilla	0=83
s:hims	0=40 1=37 3=-38 4=30 7=-29 8=-35
s:himse	0=54 3=-44 4=41 7=-42 8=-36
s:hind	0=-32 1=95 4=-35 5=-30
s:hindo	1=25
s:hint	0=-37 5=41 6=54
s:hinte	6=56
s:hire	0=-26 2=-28 8=-55
s:hist	0=-94 1=-59 2=-54 3=-25 5=35 6=-52
s:histo	0=-89 1=-42 2=-51 3=-30 5=35 6=-48
s:hive	4=26
s:hoan	0=37
s:hold	0=31 2=27 4=-43 5=-35 6=-40 7=54 8=-80
s:holde	0=-36 1=-28 3=-44 6=-30
s:holi	7=-41
s:holid	1=35 7=-39
s:holl	6=-38 8=87
s:home	0=-28 1=59 5=-25 6=-26 7=-41
s:homel	0=36
s:homeo	0=-55 1=60 7=-30
s:homm	0=-102 2=-58 3=-56 4=-81 5=37 6=62 8=-67
s:homme	0=-50 1=-60 2=-28 3=-58 4=-49 6=67 8=-61
s:homo	0=-86 1=-72 3=-52 4=-89 5=-106 6=63 7=-64 8=-93
s:homog	6=-45
s:homol	2=-28 6=-25
s:homop	0=-27 6=-32 8=-27
s:homos	0=-58 1=-63 2=-64 4=-67 5=-76 6=98 7=-31 8=-53
s:homoz	2=59 4=-31
s:hone	5=-28
s:honn	7=43
s:honne	3=-26 7=31
s:hono	1=-29 7=52 8=-52
s:honou	1=-29 7=46 8=-45
s:hope	4=-30
s:hopi	0=-25 2=-60 5=-33 6=37 7=41
s:hopit	1=33 2=-49 5=-25 6=56 7=36
s:hora	5=-37
s:hori	3=-46
s:horiz	3=-40
s:horl	3=-25 5=-40
s:horlo	3=-29 5=-30
s:horo	4=-44
s:horos	4=-49
s:hors	4=59 7=-30
s:horse	7=-27
s:hosp	0=-42 1=66 2=-34 4=-31 5=-43 6=-48 7=29 8=-68
s:hospi	0=-44 1=51 2=-53 4=-42 5=-53 6=-52 8=-75
s:host	0=43 1=-27 5=35
s:hoste	1=-30
s:hosti	0=50
s:hote	0=-48 1=-69 2=-33 3=-48 4=-79 5=94 8=-44
s:hotel	3=-44 4=-34 5=-48 7=43
s:hotes	5=74
s:hour	1=-54 3=-30 5=-31 8=37
s:hous	1=-70 2=-32 3=-35 5=-45 6=41 7=-74
s:house	0=47 1=-47 4=-30 6=40
s:housi	7=-39
s:huil	5=-59 8=-36
s:huis	0=-64 5=28 8=-25
s:huiss	0=-49 1=-25
s:huma	0=-37 1=74 2=-58 3=-78 4=-38 5=-72 6=-70 7=-35 8=-71
s:humai	1=49 3=-31 5=-33 6=-46
s:human	1=31 2=-35 3=-52 4=-35 5=-36 6=-49 7=-34 8=-67
s:hundr	3=-28
s:hung	0=32 7=-31
s:hunt	1=-42 2=62 4=-97
s:hunte	1=-33
s:hunti	2=72 4=-94
s:husb	0=-26 2=-51 5=36 6=-50
s:husba	0=-32 2=-57 4=-26 5=33 6=-41
s:hybr	4=-26
s:hydro	5=-25
s:hype	2=49 4=41
s:hyper	2=53 4=50
s:idea	1=-47 5=-52 6=-30 8=-51
s:ideal	1=-55
s:idee	0=25 4=-29
s:idem	3=-36
s:idemi	3=-37
s:iden	0=-29 1=-25 3=41 4=-62 5=-52 7=-60 8=-83
s:ident	0=-39 1=-32 3=46 4=-69 5=-43 7=-56 8=-74
s:igno	2=67
s:ignor	2=55
s:illi	0=-31 3=33
s:illn	4=52 5=-29
s:illne	4=62 5=-38
s:illu	1=25 4=-36
s:illus	4=-35
s:imag	3=36 4=-86 7=-37 8=-43
s:image	4=-49
s:imagi	4=-52
s:imme	1=-41
s:immeu	1=-43 7=-30
s:immi	0=44 4=-27 7=-34
s:immig	0=51 4=-31 6=-25
s:immo	0=-56 1=57 2=-31 4=-34 5=-37 6=-28 7=-46 8=-27
s:immob	0=-60 2=-30 4=-36 5=-45 7=-37
s:immor	1=60
s:impa	3=-43 8=-31
s:impac	3=-37
s:impai	4=25
s:impl	4=44 7=28 8=33
s:impla	4=46
s:impo	0=-69 2=-27 3=36 4=-59 5=48
s:impor	0=-53 3=-33 4=-37
s:impos	3=53
s:impot	4=-46 5=62
s:impr	0=-56 1=-42 7=-54
s:impri	0=-77 7=-58
s:impro	1=-29
s:impu	4=-48 5=56
s:impui	4=-65 5=69
s:inap	4=65
s:inapt	4=70
s:inau	0=46
s:inaug	0=43
s:inca	4=31
s:incap	4=56
s:incar	8=34
s:ince	2=43
s:inci	2=60 4=-40 5=-25
s:incid	2=60 4=-49 5=-25
s:incl	0=-32 1=-49 2=39 5=-34 6=31 7=-46 8=-58
s:inclu	0=-33 1=-40 2=33 5=-37 7=-48 8=-56
s:inco	4=-28 6=51
s:incom	6=43
s:incr	1=68 2=-37
s:incro	1=82 2=-44
s:inde	1=-44 3=59 5=-58 6=-52 7=-57 8=-80
s:indep	1=-31 4=-50 6=-32 7=-60
s:indi	4=59 8=55
s:indic	4=50 8=60
s:indu	0=-29 1=-31 5=-45 7=-37 8=-36
s:indus	0=-39 1=-25 5=-37 7=-40 8=-30
s:infec	4=-32
s:infi	1=-47 2=-69 3=-25 4=-67 6=-41 7=26 8=-52
s:infid	5=43 6=-59
s:infir	1=-28 2=-73 4=-56 5=-36 7=30 8=-38
s:info	4=-96 6=-27 8=-33
s:infor	4=-93 8=-32
s:inge	0=-66 1=-40 2=-30 3=-73 4=-31 5=-49 6=-27 8=-32
s:ingen	0=-61 1=-42 2=-33 3=-78 4=-30 5=-63 6=-33 7=25
s:inha	2=-50 4=-26
s:inhal	2=-47 4=-37
s:inhe	0=-29 2=-42 4=-71
s:inher	0=-32 2=-31 4=-64
s:init	0=-30 3=-28 4=-34 6=-34 7=-75
s:initi	0=-36 4=-32 6=-25 7=-80 8=31
s:inje	0=-29 1=-26 3=-31 4=29 5=-44 6=-33
s:injec	3=-25 4=37 5=-45
s:inju	2=25 4=-44 5=-30 6=29
s:injur	2=42 4=-51 5=-32 6=30
s:inma	8=43
s:inmat	8=46
s:inno	2=-53 8=-39
s:innoc	8=-25
s:innov	2=-49 8=-57
s:inqui	2=28
s:inra	2=-47
s:insc	0=-40 3=54 5=27 6=-25
s:inscr	0=-34 3=51 5=27
s:inse	5=-66
s:inser	5=-33
s:insi	0=27 1=-27 5=-27 7=-50 8=31
s:insid	6=-34 7=-28 8=55
s:insis	0=43 4=29
s:inso	4=70 5=-46 6=-42 7=-42
s:insom	4=89 5=-32
s:insou	6=-30 7=-39
s:insp	0=-43 4=-69 5=-40 8=-53
s:inspe	0=-47 4=-57 5=-37 8=-42
s:inst	0=-70 1=-46 2=-36 3=-65 4=-55 5=-82 6=36
s:insta	1=-40 3=-72 4=-58 5=-32 6=66
s:inste	3=29
s:insti	0=-42 4=-26 5=-48 6=-38
s:instr	8=-40
s:insu	1=-51 2=-47 4=-28 5=30 7=-29 8=-58
s:insul	2=-69 4=26 6=-35
s:insur	0=-46 1=-56 4=-80 5=38 6=29 7=-32 8=-57
s:inte	0=-80 2=-74 3=27
s:integ	0=-34 1=32
s:intel	1=-28 6=-41
s:inten	0=-29
s:inter	0=-63 1=-45 2=-61
s:inti	0=-42 2=-34 3=-28 4=-55 5=70 6=-71 7=-28 8=-54
s:intim	0=-49 1=-36 4=-57 5=81 6=-74 8=-57
s:into	2=62
s:intol	2=65 4=-25
s:intr	5=-53
s:intra	1=37 3=30
s:intro	1=-25
s:intru	5=-38
s:inva	4=-32
s:inval	4=-25
s:inve	0=-54 1=-53 3=-54 4=-74 5=-101 7=-40 8=-93
s:inven	3=-50 4=-45
s:inver	2=42 4=-36
s:inves	0=-27 1=-41 2=-28 4=-27 5=-86 6=-29 7=-41 8=-64
s:invo	1=-35 5=-34 8=-32
s:invoi	1=-29 3=-25 5=-33
s:irel	0=30 1=-33
s:irela	1=-35
s:irre	1=71 3=-30
s:irrel	1=56 4=-26
s:isla	5=-50
s:islan	5=-40
s:isli	0=26 7=-39
s:islin	0=32 7=-41
s:isra	0=39
s:israe	0=39
s:issu	0=-27 4=-26 7=-27
s:issue	0=-28
s:ital	0=-43 6=-34
s:itali	0=-33 6=-36
s:ivre	0=-54
s:ivres	0=-40 8=33
s:jail	8=31
s:jaile	8=39
s:jama	0=42 2=-58 6=46 8=41
s:jamai	2=-62 6=46 8=44
s:jamb	4=25
s:janu	0=55 6=-27
s:janua	0=57 6=-28
s:janv	0=34 2=-35 4=-25
s:janvi	0=37 1=-25 2=-29 4=-28
s:jaqu	6=78 8=-26
s:jaque	6=71 8=-28
s:jard	1=49 3=-25 6=64 7=-45
s:jardi	1=47 4=-28 6=58 7=-37
s:jarg	4=-41 7=-25
s:jargo	4=-47
s:jaun	0=27 4=31
s:jaune	0=30
s:jaur	0=-35
s:jaure	0=-30
s:jean	6=-48
s:jere	0=38
s:jerem	0=39
s:jerom	6=28
s:jers	5=-29
s:jerse	5=-25
s:jesu	1=85
s:jesui	1=98
s:jeud	4=34
s:jeun	0=65 3=-27 4=-42 5=72 6=-70 7=-59
s:jeune	1=-62 7=-57 8=29
s:join	0=-38 3=50 4=-50 5=-26 6=-67 7=53 8=-63
s:joine	2=-25 4=-29 5=-32 6=-65 7=80 8=-28
s:joke	1=37 4=-80 5=40 6=-47 7=-43 8=-67
s:jose	1=43
s:josep	1=38
s:joue	2=35 3=-29
s:joueu	2=34 3=-33
s:jour	0=-46 2=-55 3=32 4=-68 5=-79 7=36 8=-40
s:journ	0=-51 2=-46 4=-65 5=-63 6=-37 7=39 8=-48
s:judg	2=-40 4=-46 8=-55
s:judge	2=-26
s:judgi	6=27
s:judi	2=-53 3=-67 4=-52 5=-32 8=33
s:judic	2=-46 3=-70 4=-46 5=-31
s:juge	1=52 5=41 8=-45
s:jugem	1=55 5=29 8=-56
s:juli	5=-34 6=55
s:julie	5=-41 6=69
s:jume	0=29 2=-69 4=26
s:jumea	2=-90
s:jump	8=31
s:jumpe	8=41
s:juni	0=-38 4=-37 5=68 7=29
s:junio	0=-32 4=-37 5=73 6=-38 7=34
s:juri	1=-28 2=-30 3=-84 4=-30 7=-64 8=-37
s:juris	2=-25 3=-64 4=-34 7=-66 8=-37
s:jusq	2=-28 3=-25 4=71 8=-32
s:jusqu	1=33
s:just	4=-33 5=-61 6=-34 8=27
s:justi	4=-26 5=-39 6=-25 8=26
s:juve	1=-33
s:juven	8=30
s:kamp	3=31
s:kampa	3=35
s:kant	1=61
s:kanti	1=67 5=-26
s:kare	5=-29 6=34
s:kari	5=-32 6=51
s:kary	2=75
s:karyo	0=-28 2=69
s:kcnh	4=-63
s:keep	2=-27 5=64 6=-52 8=-28
s:keepi	8=-25
s:kell	2=-31
s:kenn	6=27
s:keys	3=45
s:keyst	3=43
s:kidn	2=58 7=-32
s:kidne	2=55 7=-27
s:kill	1=41 2=31 8=-39
s:kille	2=35 8=-35
s:kine	4=-50 8=-25
s:kines	4=-49 8=-31
s:kitc	6=-25
s:kitch	1=-29
s:klin	0=-31 2=33 4=-33
s:kline	2=45 4=-35
s:knee	4=39
s:knoc	0=47 8=-31
s:knock	0=33 8=-26
s:know	3=41 4=-29
s:knowl	5=-38
s:koms	0=74
s:komso	0=76
s:koro	3=34
s:kris	1=76
s:krish	1=78
s:kurd	0=61
s:kyot	1=-47
s:labe	4=-38
s:labo	1=-59 3=-37 4=-52 5=-54 6=-59 7=-54 8=-44
s:labor	1=-29 4=-36 6=-34 7=36
s:labou	0=43 1=-51 4=-37 5=-44 6=-40 7=-106 8=-39
s:laca	4=-30
s:lach	0=70 8=-33
s:lact	2=40
s:lacto	2=39
s:ladd	4=75
s:ladde	4=77
s:lago	4=27
s:laic	1=29
s:lain	1=32
s:laiqu	1=28
s:lais	6=27
s:laiss	6=32
s:lait	0=-33
s:lanc	4=-41
s:land	1=-50 2=-29 4=-42 6=47 7=-29
s:lande	0=37 5=-45
s:landl	0=-30 1=-39 2=-35 4=-53 6=47 7=-40
s:lang	3=-32 4=-42 5=-42 6=-31 8=-38
s:langa	1=-58
s:langu	3=-33 4=-40 5=-44 6=-28 8=-37
s:lape	0=-30
s:laps	0=-43 1=-34 7=77
s:lapse	0=-25 7=64
s:lapt	3=-39 4=-28
s:lapto	3=-32 4=-36 8=32
s:late	2=45 3=-25 4=86 5=-72 8=-29
s:laug	0=28 4=-42 8=-28
s:laugh	0=35 4=-32 5=-31 8=-38
s:laun	2=-30 4=-34 8=37
s:launc	1=-25
s:laund	1=49 4=-30 8=35
s:laur	6=45
s:laure	5=-27 6=47
s:lawy	2=-30 5=-31
s:lawye	2=-34 5=-29 8=-26
s:layo	0=-45 1=-34
s:layou	0=-40 1=-35
s:lead	2=-42 4=-43 5=-39 8=-31
s:leade	2=-38 4=-33 5=-36 6=-29 8=-26
s:leag	0=26 5=-25
s:leagu	0=54 8=34
s:leak	4=-43 6=-44
s:leake	5=26 6=-37
s:lear	0=-36 3=34 7=27
s:learn	2=34 3=38 4=-32 7=34
s:leas	1=-31
s:leav	3=-42 5=-38 7=-28 8=-56
s:leave	0=-57 3=-25
s:leavi	4=-28
s:lect	0=51 1=-45 2=-32 4=-65 5=-41 6=-62 7=-37 8=-41
s:lecte	0=72 1=-36 3=-36
s:lectu	0=-36 1=-62 3=36 4=-33 5=-44 6=-47 8=-32
s:ledu	6=29
s:leed	0=-63 1=-39
s:lega	8=-27
s:lege	4=28 5=40 6=-26
s:legen	4=-45
s:leger	4=29 5=66
s:legi	0=55 1=-34 4=-32
s:legis	0=32 2=-29 4=-28
s:leic	0=-27
s:leice	0=-27
s:leid	2=32
s:leide	2=37
s:leit	0=44 1=42 5=-26
s:lemo	5=-26
s:lend	5=31
s:lende	5=31
s:lengt	0=27
s:leni	0=89
s:leno	0=-37 1=34 5=-26 6=-57
s:lenoi	0=-43 1=43 6=-59
s:lero	4=33 6=-28
s:lesb	0=-74 1=-68 4=-59 5=-65 6=84 7=-42 8=-53
s:lesbi	0=-73 1=-60 4=-58 5=-51 6=84 7=-34 8=-34
s:lesbo	1=-26
s:lett	0=-34 2=44 3=-33 4=-38 8=29
s:lette	1=-42 2=28 4=-40
s:lettr	3=-44 6=-37 8=36
s:leuc	4=37
s:leuce	4=33
s:leuk	4=55
s:leuka	4=46
s:leur	6=-40
s:leve	0=-28 1=-29 4=42 6=-36
s:levr	4=42
s:levre	0=-26 4=48
s:lgbt	6=54 7=-27
s:liai	0=-53 1=-46 4=-31 6=-54
s:liais	0=-65 1=-44 3=-29 4=-43 5=31 6=-64 7=-28 8=-29
s:libe	0=-32 2=-41 3=-72 6=-48 7=-48
s:liber	2=-41 3=-77 4=-40 6=-47 7=-54
s:libi	4=-87 5=76
s:libid	4=-84 5=59
s:libr	0=-101 1=61 2=-27 3=-75 4=-47 5=38 6=-56 7=-48 8=-36
s:libra	0=-35 1=-52 2=-28 5=-54 8=-96
s:libre	1=57 6=-33
s:lice	0=-65 1=-58 2=-28 5=36
s:licen	0=-75 1=-49 2=-29 8=-33
s:life	0=43 6=-25 8=-26
s:lifel	0=34
s:lift	3=-33 4=62
s:lifti	3=-42 4=63
s:ligam	4=39
s:ligh	0=-51 2=-28 5=-39 6=-30
s:light	5=-48 8=-32
s:lign	1=37 2=-45 3=-56 8=-50
s:ligne	2=-26 3=-33
s:ligu	4=-36
s:like	0=-26 1=27 2=-29 3=-29 4=-34 5=57 6=-28
s:lill	1=39 2=-43 4=-41 6=51 7=-27 8=-28
s:limi	1=-52 4=-25
s:limit	1=-42
s:limo	4=-42
s:limog	4=-34
s:limp	4=32
s:line	0=-26 6=-39
s:ling	3=-36 4=-28 5=-27
s:linge	4=-25 5=-31
s:link	6=28
s:linke	6=25
s:liqui	8=-26
s:lisb	5=26 6=-28
s:lisbo	5=35 6=-25
s:list	0=-37 1=-72 3=32 4=-33 6=-34
s:liste	1=-52
s:lite	4=-27 5=-25 8=-47
s:liter	8=-35
s:lith	4=44 5=-29
s:lithi	4=32
s:liti	7=-28
s:litig	7=-38
s:litt	4=65 5=-26
s:littl	4=72
s:live	0=-35 1=57 2=-49 3=-69 4=-59 8=-40
s:liver	4=-38 7=29
s:livi	4=-28 5=-30
s:livin	4=-25 5=-25
s:livr	0=-53 3=-48 4=-90 5=-37
s:livra	1=-37
s:livre	7=40
s:load	5=-34
s:lobb	0=-55
s:lobby	0=-78
s:loca	0=35 1=39 2=-26 3=-39 4=-74 6=-61
s:local	5=-31 6=-41
s:lock	2=-25 3=-36 4=-31 6=-28 8=55
s:locke	8=35
s:locu	3=-38
s:locut	3=-42
s:lodg	0=-52 1=118 4=-39 5=28 6=-38 7=-133 8=-33
s:lodge	4=-25
s:loge	0=28 1=-85 6=29
s:logem	0=38 1=-40
s:logeu	1=-34
s:logg	3=27
s:logge	3=42
s:logi	0=-49 1=-44 2=-34 3=87 4=-55 5=-46 6=-53 8=-45
s:logic	0=-35 1=-35 3=77 5=-34
s:logis	1=-32 2=-26 4=-35 5=-28 6=-36 8=-36
s:loir	5=-38
s:lois	0=37 3=-54
s:loisi	3=-48
s:lond	0=29 1=-36 4=-40
s:londo	1=-25
s:long	0=26 1=54 2=-30 4=32 5=-30 8=-34
s:longb	7=31
s:longe	1=-25 4=33 5=27 6=-43
s:longt	1=80 5=-51 6=45
s:longu	5=-66 6=-27 7=-38
s:look	0=29 1=-30 4=-30 6=-78 8=-29
s:looki	4=-44
s:lope	2=36 6=-26
s:lorr	4=-41
s:lorri	4=-42
s:loui	6=32
s:louis	6=35
s:loung	2=-28 7=-26
s:lour	2=-26 4=41 5=36
s:lourd	2=-30 4=54 5=39
s:love	0=-54 1=-35 4=-55 5=89 6=-73 8=-38
s:lover	6=-30
s:lovi	6=68
s:lovin	6=64
s:lowe	6=-35
s:loya	5=-31 7=26
s:luci	5=-42 8=-28
s:lugg	0=-25
s:lugga	0=-39
s:lumi	1=-59 4=41
s:lumie	1=-54 4=37
s:lunc	4=57 8=-36
s:lunch	4=25
s:lung	2=-25 4=53
s:luss	6=-31
s:lussa	6=-27
s:lyce	1=-54 5=-57 7=-48
s:lync	4=-32
s:maca	4=28
s:macar	4=31
s:mach	0=-60 1=-53 2=-32 3=31 5=-43 8=-34
s:machi	0=-53 1=-51 2=-32 4=27 5=-31 8=-49
s:maco	0=-57 1=-50 2=-25 5=-54 6=-63 7=-28
s:macon	5=-28 6=-35 8=-41
s:macr	0=68 1=-25 3=-37 5=-40
s:macro	0=77 3=-28 5=-49
s:mada	0=-31 3=38
s:madam	0=-40
s:maga	0=-61 4=-54 6=-57 8=40
s:magas	0=-59 4=-25 5=-34 7=33 8=53
s:magaz	4=-45 6=-40
s:magis	6=-27
s:magni	4=30
s:main	0=-88 1=-39 5=-57 7=-31
s:maint	3=-53 4=-53 5=-30 6=43
s:mair	0=28 1=-49 3=-53 7=-32
s:mairi	1=-38 3=-54 4=-27 5=-25 6=27
s:mais	0=-43 1=-35 2=-38 3=-47 4=-35 7=-34
s:maiso	0=-43 1=-44 2=-41 3=-43 4=-39 6=30 7=-37
s:mait	0=-41 2=-40 3=-44 4=-51 6=-62 7=-30 8=-55
s:maitr	0=-51 2=-38 3=-29 4=-52 6=-61 7=-33 8=-54
s:maje	5=35
s:majo	0=26 7=-43
s:major	0=33
s:make	1=-43 2=-25 3=-45 4=-60 6=-27 7=-31
s:mala	0=-44 2=41 3=-42 4=-27 5=-48 6=-48 7=-29 8=-60
s:malad	0=-42 2=32 3=-50 5=-45 6=-47 8=-60
s:malar	4=-39
s:male	4=60
s:malen	4=41
s:malg	3=31 7=38
s:malgr	7=28
s:malt	0=-32
s:malv	0=-26 4=41
s:malw	0=-40
s:malwa	0=-36
s:mama	5=-54 6=44
s:maman	6=53
s:mamm	2=-45
s:mammo	2=-42
s:mana	0=-55 1=-80 2=-87 3=-102 5=-49 6=-28 7=-41 8=-39
s:manag	0=-48 1=-99 2=-89 3=-104 5=-45 7=-40 8=-45
s:manc	7=28
s:manch	0=-30
s:mand	3=-35 4=-44 8=59
s:manda	3=-26 4=-47 8=66
s:mang	0=-31 1=87 4=-28 5=-33 6=-31
s:mange	1=91
s:mani	4=-58 5=-48 6=-46 7=-30 8=27
s:manif	0=-27 4=-42 8=25
s:mann	5=-26 7=-41
s:manne	4=-28 7=-38
s:mans	8=41
s:mansl	8=40
s:mant	8=-47
s:mantr	8=-47
s:manu	0=-35 1=-41 4=-53 5=-34 6=-37 7=-27 8=-53
s:manue	1=-29 8=-42
s:manut	4=34
s:maqu	0=-52 1=-27
s:maque	0=-51 1=-31 7=-28
s:mara	0=-40 1=-29 3=-31 4=57 5=-61 6=-40 7=-30 8=-45
s:marai	4=-25 6=-33
s:marat	0=-28 4=53 5=-53 8=-41
s:marc	1=-44 2=-62 3=-67 4=37 5=-42 7=-42 8=59
s:march	0=38 1=-64 2=-42 3=-54 5=-70 7=-53
s:marcu	1=35 3=-37
s:mard	1=54 6=-26
s:marfa	4=-26
s:marg	0=-49 2=36 4=-70 5=-43 6=39 8=32
s:marga	6=59
s:margi	2=37 4=-65
s:mari	0=-75 1=-78 2=-56 3=-63 4=-112 5=42 7=-91 8=-92
s:maria	0=-62 1=-53 4=-25 5=68 6=-41 7=-48 8=-25
s:marie	0=-61 2=-65 3=-40 4=-67 6=25 8=-39
s:marin	1=-30 2=26 3=-31 7=-28
s:mark	0=-41 2=-55 3=-56 4=-43 5=-88 7=-37
s:marke	0=-71 2=-50 3=-55 4=-41 5=-83
s:maro	0=-36 3=-42 5=-27
s:maroq	3=-40 5=-26
s:marq	0=-43 2=-34 3=-57 4=-45 6=-29 7=-26
s:marqu	0=-38 2=-39 3=-57 4=-45 6=-31 7=-25
s:marr	1=-66 3=-41 4=-100 5=54 6=-32 7=-49 8=-79
s:marri	1=-60 2=-35 3=-29 4=-83 5=86 6=-46 7=-38 8=-74
s:marro	2=44
s:marry	6=44
s:mars	3=44
s:marse	3=33 6=46
s:mart	7=-38
s:marti	0=26 7=-38
s:marx	1=30 8=-38
s:marxi	8=-32
s:maso	0=-27
s:mason	1=38
s:mass	1=-35 4=-38 5=-62
s:massa	4=-42 5=-55
s:mast	0=-61 1=33 3=-39 6=-69 7=-79 8=-32
s:maste	0=-62 3=-41 5=-72 6=-68 7=-72 8=-36
s:matc	0=-55 1=-27 2=37 3=72 4=-44 5=-63 6=-25 7=-65 8=-28
s:match	3=28 5=-44
s:mate	0=-68 4=-35 5=-40 6=-52 7=-34 8=-27
s:mater	0=-62 1=-33 4=-36 5=-43 6=-50 7=-26 8=-40
s:math	6=53
s:mathi	6=45
s:mati	0=-28 1=-40 3=43 4=38 5=-46
s:matie	1=-33
s:matin	4=32
s:matr	0=-41
s:matri	0=-49
s:matt	0=49 6=31 7=-34
s:matte	0=55 6=34 7=-43
s:mauv	3=35
s:mauva	3=41 4=-26
s:maxi	3=-49
s:maxim	3=-56
s:mayo	0=-53 5=25
s:mean	1=46 7=-28
s:meas	5=-59
s:measu	5=-43
s:mech	0=-34
s:mede	0=-46 5=-36 7=30 8=-33
s:medec	0=-40 2=32 5=-30 7=25 8=-28
s:medi	0=-76 1=-32 2=-37 3=-38 5=-79 6=-89 7=-61
s:media	3=-25 4=-28 6=-26 7=-51 8=-30
s:medic	0=-33 1=-52 2=-32 3=-39 5=-55 6=-39 7=-57 8=26
s:medit	2=33 4=-35
s:meet	0=-74 1=-46 2=-26 4=-36 5=-35 6=-26 8=-37
s:meeti	0=-59 1=-57 4=-41 5=-30 7=32 8=-36
s:meil	0=-37 1=-50 3=-29 5=-30 6=48 7=-35
s:meill	0=-39 1=-43 3=-30 4=-30 5=-26 6=78 7=-32
s:mela	4=53
s:melan	4=63 6=-27
s:mele	0=44
s:melen	0=38
s:memb	1=30 2=-42 4=-83 5=-32 7=65 8=-91
s:membe	0=-29 1=-33 2=-27 4=-67 7=78 8=-76
s:membr	0=38 1=57 4=-41 7=31
s:memo	0=-73 1=-30 4=34 6=-43 8=-32
s:memoi	0=-65 1=-36 6=-37 8=-29
s:mena	5=78
s:menag	5=85
s:mene	5=-42 6=-32 7=43
s:meneu	7=44
s:meno	1=-63 5=46 6=-32
s:menop	2=26 6=-32
s:mens	5=-49
s:mensu	5=-34
s:ment	0=-69 2=-37 3=34 6=44 7=-53
s:menti	0=-34 1=-27 3=31 6=53 7=-48
s:mento	0=-38 6=-25
s:menu	0=-44 1=41 6=-42
s:menui	0=-40 1=55 5=-33
s:merc	3=-38 5=-49 6=44
s:merch	5=-41
s:mercr	4=-25 6=62
s:mere	3=-28 6=66
s:merg	5=-25 6=-43 7=40 8=-25
s:merge	0=-31 6=-46 7=46 8=-28
s:mess	1=-37 3=-45 5=112 6=31
s:messa	1=-25 3=-52 5=88
s:messi	5=40
s:mesu	3=35 5=-39 8=-69
s:mesur	3=28 5=-34 8=-72
s:meta	2=25 6=-72
s:metab	2=47
s:mete	1=62
s:meth	0=-41 1=30 4=-31 5=-45 7=37 8=-43
s:metha	8=-29
s:metho	0=-44 4=-49 5=-42
s:meti	3=-29 4=-34 5=-81 6=-48 8=-39
s:metie	3=-25 4=-35 5=-75 6=-48 8=-34
s:metr	2=-39 8=-60
s:metra	2=-26 8=-39
s:mett	5=-36
s:mette	5=-38
s:mich	1=-36 3=-25 4=-29 5=56 6=45
s:miche	1=-45 5=54 6=43
s:micr	2=26 4=-62
s:micro	2=34 4=-55
s:midn	4=41
s:midni	4=44
s:midw	0=-32 2=-25 4=-43
s:midwi	0=-29 2=-36 4=-40 5=-26
s:mieu	0=-51 7=39
s:migr	0=79 1=-36 4=43 5=-33 6=-32 7=-48 8=-33
s:migra	0=84 1=-35 4=32 5=-34 6=-35 7=-43 8=-28
s:mili	1=88 2=-33 4=-43 5=-30 7=-39 8=-36
s:milie	0=36 2=-27
s:milit	0=-28 1=87 4=-39 6=-33 7=-25 8=-32
s:mill	0=-55 1=-29 3=-27 4=-43 5=-39
s:mine	0=-36 3=-44 5=-36 6=-46 7=45
s:miner	7=32
s:mineu	3=-43 7=26
s:mini	0=-41 1=-72 2=-38 3=-32 4=-79 7=-41 8=-48
s:minin	6=28
s:minis	0=-25 1=-73 2=-43 3=-28 4=-46 6=-52 7=-45 8=-41
s:mino	5=-43
s:mins	3=-25
s:minu	1=-26 5=-46 6=-43 8=-31
s:minut	4=-54 5=-36 6=-31 8=-28
s:misc	5=58
s:misco	5=66
s:miss	2=-25 6=-41 7=-30 8=28
s:missi	0=-25 1=-38 3=32 4=-29 5=-30 6=-40 8=46
s:mista	2=34
s:mitt	0=37
s:mitte	0=28
s:mixt	5=-37 6=-25 7=-32
s:mobi	0=-44 2=-38 3=-26 4=47 5=-47 6=-49 7=-56 8=-36
s:mobil	0=-45 1=-28 2=-38 4=26 5=-41 6=-45 7=-45 8=-28
s:mode	2=-38 3=31 5=-103 7=-81 8=-36
s:model	0=-31 4=35
s:moder	0=-55 1=31 4=-27 5=-88
s:modu	8=-35
s:modul	5=-25 8=-28
s:moel	2=42
s:moell	2=33
s:moeu	0=38
s:moeur	0=48
s:moin	3=-45 4=82 5=-26 8=-33
s:moit	5=28
s:moiti	1=25
s:mole	2=-44
s:molec	2=-33
s:mome	0=55 1=-30 4=70 7=-63
s:momen	0=49 4=50 7=-60
s:mona	0=131 1=-25 2=-42 4=-34
s:monar	0=122 1=-25 2=-44 4=-42
s:mond	0=-34 1=-32 3=39 5=-33 7=25 8=-44
s:monda	0=-35 3=63 8=-55
s:mone	7=-28 8=65
s:moni	0=-42 4=-57 6=-32
s:monit	0=-26 4=-54
s:monn	8=-27
s:mono	6=-37
s:monog	5=25 6=-27
s:monoz	2=46
s:mons	0=-33
s:monsi	0=-33 1=26
s:mont	0=-39 1=-91 2=-27 3=-40 5=-89 7=38
s:monta	5=-35 6=-41
s:monte	2=-33
s:month	0=-28 2=-40 4=80 5=-43 6=-35 7=-37
s:montp	5=-33
s:montr	1=-53 4=-72 6=61
s:mora	0=-39 1=-40 5=-43 6=27 8=-25
s:moral	1=-55
s:morm	6=34 8=-41
s:mormo	6=29 8=-57
s:morn	0=34 4=57 5=-38 6=-36 8=-33
s:morni	0=32 4=75 5=-36 6=-26 8=-31
s:mosa	0=-33 2=47
s:mosai	0=-25 2=53
s:mosc	0=45 3=-37
s:mosco	0=50 3=-36
s:most	8=-52
s:mostl	4=29 8=-45
s:mote	4=-41 5=-73
s:moteu	4=-32 5=-74 6=-28
s:moth	5=-34 7=49 8=-55
s:mothe	3=-31 5=-28 7=27 8=-40
s:moto	4=34 5=-38
s:motor	4=25 5=-40
s:mott	8=-26
s:moul	3=-52 5=-26
s:moula	3=-51
s:mouli	0=-30
s:mouv	6=-28 7=-26
s:mouve	6=-25
s:move	4=-38 5=-42 7=-55
s:movem	0=49 5=-27
s:muco	4=39 6=-26
s:mucov	4=42 6=-33
s:mugg	8=-62
s:mugge	8=-56
s:mult	4=32 5=71 7=-35 8=-36
s:multi	4=29 5=66 7=-38 8=-44
s:muni	0=78 1=-29 3=-37 4=-29 7=-57 8=-28
s:munic	0=69 3=-36 4=-29 7=-59 8=-27
s:mura	0=77 1=-27 5=-40
s:murd	0=35
s:murm	1=-25 4=57 5=-43
s:murmu	1=-35 4=80 5=-54 7=-32
s:musc	2=70 4=-48 6=-26
s:muscu	2=56 4=-42
s:muse	0=-66 1=-61 3=-41 4=-30 8=-26
s:museu	0=-38 3=-28 4=-25
s:musi	0=-70 1=-33 4=-35 5=-57 6=-25 7=70
s:music	0=-58 4=-27 5=-56 7=71
s:musiq	0=-53
s:musl	1=-26
s:musli	1=-25
s:musu	1=-30
s:musul	1=-33
s:muta	0=-46 1=-33 3=-37 4=-96 5=-45 7=-28 8=-55
s:mutat	0=-33 1=-33 3=-43 4=-107 5=-46 7=-26 8=-42
s:mute	2=-50 6=27
s:mutu	0=-36 1=-50 3=-41 4=-36 6=45 7=-30 8=-49
s:mutua	3=-31 8=-27
s:mutue	0=-28 4=-45 5=-26 6=62 7=-30 8=-28
s:mybp	2=78 4=-48
s:mybpc	2=70 4=-43
s:myhe	2=61 7=-30
s:myher	2=61 7=-29
s:myop	2=52
s:myopa	2=48 4=-39
s:myse	4=46 5=34 6=-25
s:mysel	4=57 5=46
s:myst	0=42
s:myste	0=43
s:nadi	1=-26 6=28
s:nage	5=-61
s:nageu	1=-32 5=-55
s:nais	0=28 3=-39 4=43
s:naiss	3=-39 4=51
s:nake	8=-30
s:name	2=-25 3=-39 5=37 6=31
s:namu	1=-50
s:nanc	0=47
s:nant	6=-32 8=-30
s:nante	8=-34
s:nast	3=-30
s:nasu	7=52
s:nasuw	0=-25 7=39
s:nati	1=-28 3=-51 4=-44 5=-38 6=-49 8=-52
s:natio	1=-26 3=-49 4=-45 5=-38 6=-39 7=32 8=-53
s:natu	0=-38 1=-29 2=-45 4=-32 5=-38 6=-25 7=-27
s:natur	0=-31 1=-28 2=-41 4=-37 5=-42 6=-30
s:navi	1=-33
s:nean	2=31 3=67
s:neand	2=30
s:near	2=-34 4=53 7=39
s:nearl	2=-32 4=64 7=34
s:neat	2=-64
s:neck	2=30 4=-47
s:need	0=-57 1=-57 2=-57 3=-37 4=41 5=-61 6=-32
s:neede	3=-25 8=-42
s:nega	2=98
s:negat	2=107
s:nego	0=-73 1=-48 3=-51 4=-53 5=-68 6=-55 7=-39 8=-47
s:negoc	0=-37 3=-26 4=-27 5=-34 6=-26 7=-124 8=-33
s:negot	0=-60 3=-28 4=-36 5=-39 6=-29
s:neig	0=-53 3=-52 5=31 6=27 8=49
s:neigh	0=-41 5=26 6=29
s:neit	1=29
s:neith	1=46
s:nerv	0=-56 4=90 5=-28 7=-25
s:nerve	0=-42 4=86
s:nervo	4=43
s:netw	0=-25 4=-48 5=45
s:netwo	0=-36 4=-45 5=52 6=28 8=-28
s:neur	2=37 3=-30
s:neuro	2=43 3=-31 4=30
s:neut	1=31 8=-36
s:neutr	1=32 8=-41
s:neve	0=-51 1=-52 4=-34 7=100
s:never	5=-25 6=-29
s:newb	0=64 2=-31 4=-58 8=-36
s:newbo	2=-25
s:newbu	0=60 4=-56 8=-30
s:news	0=39 4=-31
s:newsl	0=35
s:newsp	7=30
s:next	1=34
s:nico	0=56
s:niec	2=32 4=-44
s:niet	0=-35 5=-35
s:nietz	0=-31 5=-30
s:nigh	0=-31 1=-76 2=-56 3=-63 4=62 5=55 6=-66 7=-54 8=64
s:night	2=-32 4=35 5=-30 7=-42 8=64
s:nihi	1=74 6=-25
s:nihil	1=76 5=-32
s:nime	8=36
s:nine	6=-43 8=68
s:ninet	6=-49 8=63
s:nive	4=-25
s:nobo	4=-27 7=-25 8=-46
s:nobod	4=-38 5=-26 6=30 7=-32 8=-42
s:nois	3=-60
s:nomb	2=-37 5=79
s:nombr	2=-29 4=-25 5=61
s:nomi	6=35 7=35
s:nomin	6=31 7=33
s:nomm	4=-37 5=-34 6=55
s:nord	0=-34
s:nordi	0=-29 4=-29
s:norm	0=-55 1=-31 2=29 4=30 5=-34 6=-32
s:norma	0=-55 1=-26 2=28 4=46 5=-28 6=-25 7=-26 8=-29
s:nort	1=-26 4=-33
s:norwa	7=-32
s:nost	0=63 1=-25
s:nosta	0=56
s:nota	0=-48 1=-29 2=-38 3=26 6=-72 8=41
s:notai	0=-42 2=-34 3=34 6=-77
s:notar	5=-29 8=34
s:note	1=-36 2=26 5=-36 8=-50
s:noth	1=64 3=-52 5=-47 6=-47 7=-32 8=25
s:nothi	1=97 3=-56 5=-55 6=-40 7=-37 8=37
s:noti	2=-29
s:notic	2=-31
s:noto	1=61 5=56 6=-39
s:notoi	1=72 6=-26
s:notr	0=36 2=-49 3=34 5=-45
s:nouv	3=-45 4=40 5=-37 7=-30 8=-39
s:nouve	3=-34 4=31 5=-35 7=-37 8=-35
s:nove	0=38 1=-58 4=-43 5=-51 6=-60 8=-39
s:novel	8=-44
s:novem	0=67 4=-35
s:nucl	0=61 4=-27 8=-31
s:nucle	0=65 1=-27 7=-27 8=-37
s:nude	5=-28 7=-27
s:nuit	1=-39 2=-29 5=84 6=-50 8=39
s:numb	0=41 1=-43 3=33 4=-35 5=-30
s:numbe	0=50 1=-43 3=52 4=-36 5=-39
s:nume	1=-44 2=-46 4=-27 5=-27 8=-43
s:numer	1=-43 2=-47 5=-29 7=30 8=-52
s:nurs	0=-51 1=-45 4=-43 5=-69 6=-85 8=-55
s:nurse	0=-28 4=-59 5=-36 6=-42 7=-25 8=-29
s:nursi	4=77 5=-33 6=-35
s:nutr	0=-25 4=-25 5=-38
s:nutri	0=-26 2=28 5=-33
s:nymp	5=54
s:nymph	5=45
s:obam	0=47
s:obed	5=-40 6=-27
s:obedi	1=36 5=-39
s:obje	0=-50 1=96 4=-47 5=-44 6=-36 7=-42
s:objec	0=-40 1=91 4=-43 7=-25 8=-34
s:obli	8=53
s:oblig	8=45
s:obse	0=-27 1=-31 7=-26
s:obses	1=-43 5=32
s:obte	1=-39 4=-27
s:obten	1=-42
s:occu	1=-41 8=-27
s:occup	1=-40 8=-28
s:octo	8=75
s:octob	8=86
s:oddl	5=60
s:odil	5=-32 8=-26
s:oeuv	1=-29 3=-27 5=-30 6=-31
s:oeuvr	1=-30 5=-33
s:offe	0=-37 1=38 2=34 5=-74
s:offen	1=25 5=-58
s:offer	2=39
s:offi	1=-85 2=-67 5=-28 8=-55
s:offic	1=-85 2=-66 8=-35
s:offr	0=-32 8=-35
s:offs	3=-27 4=67
s:offsh	3=-32 4=70
s:ofte	4=39 8=-62
s:olde	5=25
s:oliv	6=38
s:olive	6=32
s:omah	7=-27
s:onbo	3=34
s:onboa	3=25 8=-28
s:oncl	2=50 3=-33 6=42
s:onco	2=67
s:oncog	2=54
s:onli	0=-27 1=45
s:onlin	0=-33 1=45
s:only	5=42
s:onlyf	5=41
s:open	3=62 8=-29
s:oper	0=-27 1=-37 2=-55 5=-25 6=-51 7=-71
s:opera	2=-51 3=30 4=-38 6=-46 7=-66 8=-46
s:opin	0=-28
s:opini	5=-26
s:opio	4=-33
s:opioi	4=-27
s:oppo	0=103 3=-70 4=-91 5=-54 6=-35 8=-76
s:oppon	0=62 7=36
s:oppos	0=75 1=44 3=-72 4=-95 5=-39 6=-45 7=-56 8=-73
s:opte	4=-32
s:opti	0=-35 1=-35 3=-33 4=-64 5=-36 7=-65 8=-39
s:optic	4=-46 5=-32 8=-38
s:optiq	7=-25
s:oran	3=-30
s:orang	3=-34
s:orat	7=42
s:orba	0=30 1=-26
s:orch	3=-33
s:orde	0=-48 6=-41 7=-47 8=106
s:order	7=-44 8=79
s:ordin	8=-25
s:ordo	4=-25
s:ordon	4=-25
s:ordr	6=-31
s:orga	0=43 1=-63 2=-33 3=-27 4=-80 6=-31 8=-46
s:organ	0=35 1=-93 2=-31 3=-34 4=-85 5=-51 8=-40
s:orgu	7=-60
s:orie	0=-51 2=-56 3=-37 4=-50 5=-105 7=-51 8=-38
s:orien	0=-53 2=-59 3=-32 4=-57 5=-103 6=-25 7=-42 8=-43
s:orig	0=-35 2=68
s:origi	0=-40 2=64
s:orsa	2=-27
s:orth	0=-47 1=-66 3=-39 4=-75 5=-44 6=-30 7=-30 8=-28
s:ortho	0=-34 1=-60 3=-44 4=-68 5=-31 6=-27 8=-39
s:osak	5=-25
s:othe	0=-39 2=-35 5=88 6=-65 7=-75 8=-34
s:other	5=-35 7=-39
s:otta	0=63
s:ottaw	0=57
s:oues	7=-42
s:outd	0=-44 1=-35 4=72 7=36
s:outdo	4=72
s:oute	5=-28 6=83
s:outi	4=-43
s:outil	3=-26 4=-36
s:outl	1=39 7=-36
s:outlo	0=37 1=40 7=-32
s:outr	4=-27 8=51
s:outra	8=60
s:outs	0=103 4=-26 5=-27 7=-31
s:outsi	0=85 3=-27 5=-32 7=-41
s:outsp	0=26
s:ouve	1=-36 4=-43 5=41 7=-56
s:ouver	1=-42 4=-44 7=-57
s:ouvr	0=37 1=-28 3=25 4=-55 5=-57 6=37 7=-60 8=-32
s:ouvri	0=46 4=-35 5=-46 7=-48 8=-26
s:over	1=-44 2=-25 4=-67 6=-41 7=30 8=25
s:overs	0=-62 4=-31 5=50 6=-25
s:owne	0=-33 1=-43 2=-48 3=-28 4=-53 6=-30 7=-27 8=47
s:oxfa	7=-55
s:oxfor	1=25
s:pace	4=-40
s:pacem	4=-38
s:paci	0=-103 1=115 7=-49 8=-41
s:pacif	0=-90 1=116 7=-45 8=-34
s:pack	0=-25 5=-27
s:pacs	6=-99
s:pacse	6=-51
s:page	0=35
s:paie	1=33
s:pain	3=-38 4=46 8=-45
s:paink	4=49 8=-38
s:pair	0=66 3=-65
s:pala	4=67 5=-41 8=-31
s:palb	2=29
s:pale	0=61
s:pales	0=54
s:palm	0=-34
s:palma	3=87
s:palme	3=-46
s:palmi	3=-48
s:pamp	1=72 5=-28
s:pamph	1=68 5=-30
s:pane	0=31 2=-74 5=-36 8=-35
s:pani	4=61 5=-28 8=-34
s:pann	4=-30
s:pans	5=-51 6=79
s:panse	0=-26 5=-51 6=83
s:pant	4=-35 5=30
s:papa	2=-25 6=96
s:pape	0=-39 1=-44 2=-44 4=-78
s:paper	0=-44 4=-99 8=-66
s:papi	0=30 1=-35 5=-57
s:papie	0=27 1=-40 3=29 5=-44 6=29
s:paqu	4=31
s:paque	4=32
s:para	0=41 1=-42 2=-30 3=-25 4=-110 5=-26 6=-58 7=-42 8=-49
s:parad	0=48 6=-33
s:parai	5=32
s:paral	4=-97 5=-33
s:parc	0=33 1=-39 4=-44 8=-64
s:pard	0=-32 8=60
s:pardo	0=-35 8=46
s:pare	0=-73 2=29 3=-26 4=-79 5=-45 7=-69 8=-44
s:paren	0=-78 2=51 3=-25 4=-88 5=-51 7=-59 8=-46
s:parfa	0=31 1=32 4=-32
s:parfo	1=-32 4=26
s:pari	1=-49 5=-56 6=-29 7=-34
s:paris	1=-54 7=-38
s:park	0=-60 1=-46 2=31 4=54 5=32
s:parki	0=-68 1=-45 4=41
s:parl	0=-56 2=-65 3=-52 5=28 7=-25 8=-36
s:parla	3=26
s:parle	0=-68 2=-33 3=-25 4=53 5=-39 6=-35
s:parli	0=-42 7=-40
s:parm	0=76 3=-26 6=32
s:paro	0=39 1=-45 2=-39 4=-55
s:paroi	0=-26
s:parol	0=56 1=-29 2=-36 4=-43 8=25
s:parq	5=-29 8=26
s:parqu	5=-30 8=29
s:parr	0=45 1=53 3=-29 7=48
s:parra	0=44 1=47 7=41
s:part	1=-77 2=-48 3=-65 4=-38 5=27 7=-106 8=-133
s:parta	0=-29 4=-50 5=-63 6=58 7=-27
s:parte	0=-80 1=-50 2=-50 3=-27 4=-52 5=32 6=28 7=-32 8=-27
s:parti	1=-28 7=38 8=-70
s:partn	0=-29 3=-29 6=-54 7=-34
s:parto	3=-32
s:pass	1=-32 2=-30 5=-97 6=-98 7=-26
s:passa	0=-41 1=-27 3=-30 5=45 6=-26
s:passe	0=-50 1=-34 2=-26 4=43 5=36 6=-36 8=-37
s:passi	0=-39 1=-39 2=-34 3=-57 4=32 5=-98 6=-41 8=-29
s:passp	0=-29 3=43 4=-38 5=-51
s:passw	8=-45
s:past	0=33 1=34 4=-41 7=-27 8=-26
s:paste	0=-29 1=34 4=-26 6=-26
s:pasto	0=53 1=31 5=25
s:patc	0=-29
s:pate	0=-42 2=-34 3=-64 5=-37 6=-45 8=-40
s:paten	0=-34 2=-29 3=-54 4=-55 6=-29
s:pater	3=-45 4=25
s:patho	2=26
s:pati	1=-36 2=-68 3=-40 6=-100 7=-39 8=-43
s:patie	0=-44 1=-37 2=-60 3=-39 6=-58 7=-40 8=-31
s:patis	0=29 4=-48 5=-35 6=-50
s:patr	1=-49 2=-40 3=-34 4=49 5=31 6=-52 7=-69
s:patri	0=38 2=-35 3=-28
s:patro	0=-33 1=-31 4=43 5=49 6=-48 7=-61
s:patt	3=73 4=-27
s:patte	3=74 4=-25 5=-28
s:paum	1=-25 3=78
s:payi	7=-26
s:paym	8=-35
s:payme	8=-26
s:payr	0=-40 7=-78 8=-32
s:payro	0=-38 7=-69 8=-31
s:pays	0=-37 7=36
s:paysa	0=-42 7=31
s:peac	0=34 7=-45 8=48
s:pean	4=35
s:peanu	4=34
s:peer	3=-32
s:pein	1=-52 3=-53 5=-73 6=-29
s:peint	5=-52 8=-37
s:pele	0=-37 1=62
s:peler	0=-44 1=61
s:pelv	4=50
s:pelvi	4=61
s:pena	6=-25
s:penal	6=-30
s:penc	0=28 5=-40
s:pench	0=36
s:pend	2=38 5=35 7=-41 8=-30
s:penda	5=37 8=-58
s:pendi	2=53
s:peni	4=58 8=-45
s:penit	0=-27 7=-25 8=-48
s:penn	6=48
s:pens	0=-81 1=104 2=-39 3=-31 5=-54 6=-56 8=-46
s:pense	0=-48 1=78 7=-31
s:pensi	0=-77 1=-36 7=27 8=-32
s:peop	0=-50 1=-41 4=-64 6=51 7=-46 8=-72
s:peopl	0=-42 1=-34 2=-25 4=-83 6=65 7=-34 8=-57
s:pepi	3=-29 4=-33
s:pepin	3=-35
s:perc	3=-27
s:perd	1=-35 3=-41 4=58 6=-36
s:perdu	8=-42
s:perf	4=31 8=-71
s:perfe	4=72 8=-47
s:peri	8=-41
s:perio	8=-49
s:perj	8=66
s:perju	8=56
s:perm	0=-37 2=-37 4=-102 5=-54 6=-25 7=-33 8=46
s:perma	0=-38 1=-38 4=-32 5=-35 8=-40
s:permi	0=-46 2=-27 4=-87 5=-39 7=-30 8=59
s:perr	0=30
s:perro	0=26 4=29
s:pers	1=28 4=-56 5=39 7=-57 8=-38
s:perso	4=-63 5=46 7=-48 8=-35
s:pert	4=43
s:perv	8=33
s:perve	8=50
s:pete	1=32
s:peti	1=-56 5=-66 8=-45
s:petit	1=-41 2=-28 5=-61 6=57 8=-32
s:petro	0=30
s:phar	1=-35 4=-68 5=-52 6=-43 7=-84 8=48
s:pharm	1=-39 4=-67 5=-47 6=-38 7=-80 8=46
s:phil	0=-51 2=-26 3=-32 4=-52 5=-66 6=-45 7=-31 8=-56
s:philo	0=-64 1=-27 3=-28 4=-49 5=-49 6=-45 7=-26 8=-57
s:phon	2=-28 8=37
s:phone	8=47
s:phot	0=-38 1=-82 2=-53 3=29 4=-89 5=41 6=-52 7=-52 8=-82
s:photo	0=-61 1=-50 2=-41 4=-85 5=28 6=-38 7=-48 8=-68
s:phra	1=-35
s:phras	3=32
s:phys	0=-27 4=-94 5=54 6=-55 7=-37 8=-26
s:physi	0=-28 2=-37 4=-86 5=47 6=-56 7=-28
s:pian	3=-26 4=37 5=-26
s:piani	3=-29 4=63
s:pick	1=-36 4=-31 6=-29 8=-33
s:picke	1=-36 4=-25 6=-30 8=-28
s:pict	5=36
s:pictu	3=26 5=33
s:piec	0=-44 3=66 4=-28 5=-48 6=-34 8=-33
s:pied	0=-64 4=63
s:pier	6=48 7=-25
s:pierr	2=-26 4=-36 6=42 8=-27
s:pill	4=-67 5=36
s:pilo	0=-55 1=-41 5=-45 6=47 7=78 8=-61
s:pilot	0=-36 3=-36 4=30 5=-34 6=70 7=74 8=-45
s:pilu	4=-42 5=35
s:pilul	4=-38 5=43
s:pint	4=60 5=-39
s:pipe	2=-43
s:pipel	2=-37
s:piqu	7=54
s:pique	7=56
s:pira	0=65 7=-53
s:pirat	0=68 7=-51
s:pitc	8=-45
s:plac	0=73 2=-30 3=-43 4=36 5=-53 7=-80
s:place	3=-27 4=-35
s:plai	0=30 3=25 4=-43 6=-43 7=-36
s:plaid	3=-26 6=-30 7=-26 8=48
s:plain	3=28 4=-50
s:plais	4=27 8=-56
s:plan	0=-65 2=-91 5=-44 6=-54 7=27 8=-61
s:plann	0=-83 1=-41 2=-55 5=-43 6=-43 7=-50
s:plant	1=57
s:plaq	1=-25 4=60 5=-29 6=-30 8=-53
s:plaqu	1=-28 4=51 5=-28 8=-35
s:plas	3=-35 4=38 8=-32
s:plast	3=-32 4=48 8=-29
s:plat	0=-37 4=62 5=-50 8=-28
s:plate	0=-25 1=-33 5=-40
s:play	0=-60 5=-70 6=-70
s:playb	5=-50
s:playe	5=-27 6=-26
s:plea	0=-41 6=43
s:plead	8=25
s:pleas	0=-42 5=-29 6=38 8=-58
s:plei	0=-45 5=76 8=25
s:plom	1=-39 5=-35
s:plomb	1=-39 5=-30
s:plum	0=75 1=-28 2=-37 4=38 6=-32
s:plumb	2=-38 4=32
s:plus	0=-71 5=103
s:plusi	0=-61 5=102 7=-27
s:pluto	8=-31
s:pneum	4=25
s:podc	4=-29 5=-37 6=28 7=-28 8=-28
s:podca	2=-26 4=-27 5=-35 6=31 8=-31
s:pode	0=68 6=-35
s:podem	0=64 6=-34
s:poet	0=-45 6=-41
s:poetr	0=-40 6=-34
s:poign	3=-34
s:poin	0=-47 1=-54 2=-28 4=-34 5=-25 6=-45 7=-54 8=32
s:point	0=-36 1=-25 4=-45 5=-49 6=-41 7=-27 8=60
s:pois	7=34
s:poiss	7=32
s:pola	5=-39 7=-37 8=53
s:polan	7=-27 8=63
s:poli	1=-64 2=-43 3=-84 4=-80 5=-94 6=-36 7=-51
s:polic	0=-32 1=-28 2=-44 3=-64 4=-80 5=-72 7=-47
s:polit	1=-77 3=-43 4=-63 5=-64 6=-63 8=-52
s:poll	0=-45 1=-28
s:polli	0=-39
s:polo	7=-34
s:polon	7=-29
s:poly	1=-55 2=48 5=94 6=-55
s:polya	0=-53 2=-27 4=47 5=96 6=-41
s:polyc	2=73 4=-30
s:pomp	1=-28 2=-63 5=-37 6=-30
s:pompe	5=-25
s:pompi	1=-26 6=-26
s:ponc	0=-35 1=-31
s:ponct	0=-28 1=-38 5=-27
s:pont	0=-27 4=68
s:popu	0=-49 1=-32
s:popul	0=-48 1=-27 2=-40
s:porn	0=-50 4=-49 5=66 7=-37
s:port	5=-68 6=25 8=-80
s:porta	8=-40
s:porte	0=-52 2=40 3=-27 5=-37 6=30 7=-40 8=-67
s:portf	4=-29
s:porti	3=47 5=-29 6=-26
s:portr	1=-31 8=-49
s:portu	0=-55 1=-32 2=25
s:pose	0=-38 1=-25 4=25
s:posi	1=-25 2=88 4=26 5=-49 6=-38 8=-40
s:posit	2=84 5=-55 6=-37 8=-34
s:poss	4=-56 8=31
s:posse	4=-57 8=32
s:post	2=-64 4=-37 5=-26 8=-25
s:postd	2=-26 4=-57
s:poste	1=-27 3=-32
s:posti	6=29
s:postu	0=-25 5=-25 6=42
s:pouc	0=-59 1=-26 3=74 5=-39
s:poul	1=35 3=-29
s:poum	4=40
s:poumo	4=44
s:pour	3=-45 4=-56 8=72
s:pourq	5=29
s:pours	4=-62 8=90
s:pourt	1=46 3=-34 4=33
s:pous	0=-26 5=-27
s:pout	0=39 5=-31
s:pouti	0=34
s:pouv	0=46 1=-37
s:pouvo	0=47 1=-31
s:powe	6=-59
s:prac	0=-29 4=-43 5=27 6=-45
s:pract	0=-30 1=29 4=-49 6=-58
s:prag	0=-27 1=-49 4=-26
s:pragm	0=-26 1=-56
s:prai	4=-32
s:prais	4=-42
s:prat	0=-63 2=-35 3=-30 4=-58 5=84 6=-27
s:prati	0=-73 2=-30 3=-30 4=-59 5=87 6=-37
s:prec	0=33 2=29 5=-29 8=-34
s:preci	0=36 2=-29 5=-27 6=33 8=-31
s:preco	2=48 4=-27
s:pred	2=43 4=-85
s:prede	2=-41
s:predi	2=61 4=-81
s:pref	0=-64 2=-37 5=-29 6=60 7=-47 8=-74
s:prefe	0=-58 2=-40 5=-42 6=68 7=-52 8=-65
s:preg	4=25 5=59
s:pregn	4=27 5=55
s:prel	2=36 3=-91 7=57 8=-37
s:prele	2=53 3=-89 7=51 8=-25
s:prem	3=-54 4=-61 7=51
s:premi	2=-38 3=-48 4=-41 7=48
s:premu	2=31 4=-25 5=-25
s:pren	3=28 6=-60 7=31
s:prena	4=-28 5=-29
s:prep	4=-47 5=-29 6=-29 7=-52 8=-37
s:prepa	4=-46 6=-35 7=-53 8=-35
s:pres	2=-88 3=62 4=-47 5=-67
s:presc	4=-52 8=55
s:prese	1=-45 2=-25 5=-71 7=-50 8=-62
s:presi	0=-36 1=28 2=-52 3=-37 4=-33 5=25 7=35 8=-39
s:press	1=-52 2=-42 3=80 5=-45 6=-57 7=28
s:prest	5=-40 7=-39
s:pret	0=-49 3=-53 5=89
s:prete	0=-27 5=73 6=-28
s:prev	1=-38 2=25 4=-68 5=-30 6=-44 7=-42 8=33
s:preve	1=-34 4=-35 5=-44 7=-37 8=-52
s:previ	1=-25 4=-41 8=76
s:prevu	2=51 3=37
s:pric	4=-27 8=-32
s:prici	4=-28
s:prid	4=-32
s:prie	0=-36 1=51 4=-25 5=-30 7=-27
s:pries	0=-49 1=47 4=-31 5=-39
s:prim	0=-55 5=-39 7=-35
s:prime	5=-54
s:prin	1=-32 3=86 4=-66 7=-48 8=-55
s:princ	0=38 3=-31 4=-49 6=-41
s:print	0=-72 1=-44 4=-30 5=-30 7=-55 8=-38
s:prio	0=-38
s:pris	1=-72 2=-42 4=-77 5=-58 6=-47
s:prise	3=42
s:priso	1=-72 2=-29 4=-53 5=-44 6=-51
s:priv	2=-63 3=-32 8=-63
s:priva	1=-25 2=-31 5=25 8=-44
s:prive	1=41 2=-36 4=58
s:privi	1=-36
s:priz	5=-35 7=-47 8=-34
s:prob	1=-37 2=-38 3=-38 4=69
s:proba	0=-47 4=-78 5=-33 7=28 8=48
s:probl	0=47 1=-39 4=116 6=-28 8=-56
s:proc	1=-45 4=-43 5=-68 6=-75
s:proce	0=-57 1=-33 3=-42 4=-69 5=-44 6=-41
s:proch	0=69 6=-42 7=34
s:proct	3=45
s:procu	0=-26 1=-33 8=56
s:prod	0=-77 1=-37 2=-74 3=-65 4=-47 5=-55 6=-74 8=-54
s:produ	0=-82 2=-78 3=-65 4=-33 5=-64 6=-71 7=-33 8=-51
s:prof	2=75 7=-66 8=-115
s:profe	0=-69 3=-76 7=-27 8=-37
s:profi	0=38 2=85 3=64 4=-56 6=26 8=-87
s:profo	1=58 4=38
s:prog	0=-46 1=-31 2=-25 4=-29 5=-34 6=-71 7=-38 8=-35
s:progr	0=-44 1=-27 2=-35 4=-35 5=-26 6=-74 8=-39
s:proj	0=-33 1=-40 3=-68 4=-60 6=-65 7=-72 8=-59
s:proje	1=-37 3=-76 4=-56 6=-65 7=-80 8=-59
s:prom	0=-67 3=-31 5=51
s:promi	0=-36 1=-32 5=66
s:promo	0=-35
s:pron	4=-31 8=40
s:prono	8=45
s:proo	4=-56
s:proof	4=-52
s:prop	1=-61 3=-43 6=-40
s:prope	0=39 8=-41
s:propo	5=27
s:propr	1=-37 6=-45 8=33
s:pros	0=-67 2=-41 3=-29 4=-29 6=-62
s:prose	1=61 2=-30
s:prost	0=-42 1=-26 5=41 6=-34
s:prot	0=-36 1=-86 2=-39 3=-49 4=-57 5=35 6=-58 7=-41 8=-73
s:prote	1=-66 2=-39 4=-44 5=37 6=-52 7=-40 8=-37
s:proth	3=-47
s:proto	8=-65
s:prou	0=28 1=-36 4=-44 5=-45 6=-29 7=48
s:prous	6=-37
s:prouv	2=56 8=28
s:prov	1=36
s:provi	1=39
s:prox	8=-51
s:psen	2=52 4=-31
s:psyc	0=-64 1=-51 2=-52 3=-34 4=-35 5=-59 6=-64 8=-59
s:psych	0=-59 1=-55 2=-58 3=-33 4=-36 5=-66 6=-62 7=-34 8=-50
s:publ	3=-57 4=-77 6=-43 7=-35
s:publi	0=41 3=-62 4=-75 6=-25 7=-31
s:puce	1=-28 5=57
s:pucea	5=48
s:pump	4=-26
s:punct	1=-31
s:pupi	0=-25 4=-67 5=31 8=-52
s:pupil	4=-36 8=-45
s:purg	1=-32 7=-27 8=88
s:purge	8=37
s:purse	7=-35
s:quak	7=-39
s:quake	7=-43
s:qual	1=-53 2=-62 3=36 4=-57 5=-38 6=-34 7=-35 8=-42
s:quali	1=-49 2=-53 4=-60 5=-45 6=-28 7=-27 8=-32
s:quan	4=-34 6=-35 7=-30 8=74
s:quar	1=-41 5=-54 8=-44
s:quara	0=-39 2=-25
s:quarr	0=36 8=-29
s:quart	1=-31 4=-25
s:quas	8=37
s:quash	8=38
s:quat	0=-37 6=-34 7=-50
s:quatr	0=-33 6=-41 7=-27
s:quay	4=68
s:quayl	4=54
s:queb	6=37 8=-29
s:quebe	6=38 8=-26
s:quee	0=-46 1=-25 4=-25 7=-36
s:ques	3=-51
s:quest	3=-47 4=-32
s:queu	0=-28
s:queue	0=-35
s:quic	3=-38 4=-63 5=-35 6=-34
s:quie	1=-32
s:quin	2=-34 4=25 7=-27 8=33
s:quinz	2=-34 4=26 8=48
s:quit	0=29 1=54 2=-39 6=28 8=-28
s:quitt	1=53 2=-34 3=-36 6=58 7=41
s:quot	0=-37 2=55 4=-46
s:quoti	0=-48 2=25
s:rabb	1=51
s:rabbi	1=47
s:rabh	1=59
s:race	7=-55
s:raci	0=32 6=-26
s:raco	1=-34 4=-28 5=114 6=-29 7=-29 8=-53
s:racon	1=-51 5=92 7=-41 8=-43
s:radi	2=-37 3=-58 4=-57 5=-45 6=-62 7=40
s:radic	7=-35
s:radio	6=-50 7=45
s:rael	1=84 5=-57
s:raeli	1=91 5=-59
s:rail	0=34 1=-25 7=-37
s:railw	0=34
s:rain	6=-31
s:rais	0=-33 1=72 2=-39 3=-62 4=-45 8=30
s:raise	0=-30 1=93 3=-50 5=-36 8=-26
s:raiso	1=28 2=-26 3=-37 7=27 8=41
s:rall	0=52 4=-30 6=-33 7=-26 8=-38
s:ralli	7=-26
s:rand	5=-44
s:rando	5=-41
s:rang	1=-40 5=-35 6=-63 8=-60
s:range	1=-36 6=-35 8=-54
s:rapp	1=-40 2=-47 4=-95 7=-37 8=32
s:rappe	2=-29 4=-51 8=53
s:rappo	0=-32 1=-32 4=-60 6=-32 7=-37 8=-41
s:rare	5=52
s:rath	2=-28 5=-37
s:rathe	5=-28 7=27
s:rati	0=-53 1=65 4=-42 5=-40 7=-43 8=-32
s:ratio	0=-57 1=62 4=-40 5=-35 7=-43 8=-43
s:rayo	1=-57 5=-27 7=-27
s:react	4=-29
s:read	1=63 2=-41 3=-34 4=-32 6=-62 7=-56 8=-66
s:reade	1=-33 4=-25 6=-27 8=-26
s:readi	0=-47 4=-30
s:real	0=-50 1=-28 6=-31
s:reali	0=-61 6=-30
s:rebe	0=27
s:rebel	0=32
s:rebu	0=-25 4=-28 8=-38
s:rebui	4=-30 8=-28
s:reca	1=-25
s:rece	0=-34 1=-49 2=-49 4=-27 6=-70 7=-33
s:recei	0=-29 5=37
s:recen	4=25
s:recep	1=-45 4=-38 5=-53 6=-31 7=-32 8=-59
s:reces	2=-40
s:rech	4=46 6=-35
s:reche	8=-32
s:rechu	4=63
s:reci	8=87
s:recl	0=60 4=-48 5=-26
s:recla	0=58 4=-40 5=-29
s:reco	0=-33 1=-53 2=-91 4=-32 5=-74 7=-99
s:recog	0=-52 1=-33 4=-45 6=-26 7=-107 8=-42
s:recoi	1=-27 7=35
s:recom	0=-27 2=-25 3=-45 4=-39 5=-75 6=-52 7=-25 8=33
s:recon	0=35 2=-29 5=-44 7=-60 8=63
s:recor	0=-40 1=-57 3=51 4=-45 5=-28
s:recou	5=29 8=-63
s:recov	5=51 8=-48
s:recr	2=-29 3=-27 4=25 5=-25 6=-31 8=-57
s:recru	2=-25 3=-27 4=26 5=-27 6=-55 8=-48
s:rect	2=-29
s:recto	2=-37
s:recu	0=-25 1=66 8=28
s:recup	4=47 5=-25 8=53
s:recus	0=-25 1=78
s:recyc	0=-25
s:reda	0=-59 1=-46 4=-28 6=-41 7=-32 8=-40
s:redac	0=-67 1=-48 6=-48 7=-34 8=-39
s:redi	1=-37 2=-31 3=-25
s:redig	1=-41 2=-26 3=-38 7=-28
s:redu	0=-28 1=-27 3=-28 4=-25 6=-25
s:redun	0=-27
s:reed	4=-50
s:reedu	4=-35
s:reel	6=-38
s:refa	1=-30
s:refai	1=-26
s:refe	0=41 1=-25 2=-51 3=-73 4=38 6=-44
s:refer	1=-27 2=-54 3=-72 4=33 5=27 6=-40
s:refo	1=-43 2=-34 4=50 5=-45 7=-38
s:refon	0=-32
s:refor	1=-40 4=48 5=-25 7=-38
s:refr	0=32 7=-38 8=-39
s:refu	1=73 2=41 5=-72 6=-61 7=49 8=-36
s:refug	0=29 1=-31 4=-29 5=-43 6=-27
s:refus	1=61 2=44 5=-65 6=-35 7=49 8=-28
s:rega	0=-43 1=-35 3=43 5=38 7=-34 8=-34
s:regar	0=-47 1=-36 5=58 6=-28 7=-28 8=-29
s:regi	2=-25 5=-53 6=-33 8=-66
s:regim	0=27 4=-70
s:regio	1=-28 2=-46 4=-40
s:regis	0=-42 4=26 5=-70 6=-29 8=-51
s:regl	0=-61 1=32 2=-32 4=-29 5=-32 8=-45
s:regle	8=-25
s:regr	5=34 7=-32
s:regre	0=30 5=50 7=-27
s:regu	1=-52 5=86 8=-70
s:regul	1=-47 5=92 6=-25 8=-81
s:rehab	4=-70 8=40
s:rein	0=-25 1=29 4=-45 7=33
s:reinc	1=52 4=-37
s:reins	1=-27 7=36
s:reje	0=-30 1=56 3=67 5=-33 6=44 7=-47 8=-27
s:rejec	3=63 6=32 7=-27
s:rejet	0=-27 1=49 3=44 5=-27
s:rejo	1=-36 2=-35 4=-47 5=-50 7=63 8=-49
s:rejoi	1=-26 2=-32 4=-39 5=-45 7=53 8=-50
s:rela	0=-47 1=-33 2=-54 3=-65 4=-52 5=58 6=-97 7=-64 8=37
s:relac	4=-31 8=30
s:relai	0=33 5=-46 6=-39
s:relat	0=-87 1=-48 2=-59 3=-57 4=-30 5=72 6=-76 7=-67 8=-81
s:relax	8=75
s:rele	0=-59 3=-43 4=-50 5=-72 7=38
s:relea	0=-34 3=-54 4=-46 6=-40 7=45
s:relev	1=43 5=-56 6=26 8=-34
s:reli	0=-88 1=36 3=-51 4=-81 5=-26 6=-57 7=-34 8=-51
s:relie	1=41 4=-43
s:relig	0=-70 3=-53 4=-35 5=-36 6=-59 8=-44
s:reloc	7=-26
s:rema	1=27 5=-48 7=26 8=34
s:remai	0=61 1=36 4=-33
s:remar	0=-52 4=37 5=-45 7=38
s:remb	8=30
s:rembo	8=32
s:reme	4=26 5=-49 6=-41 7=-30 8=-33
s:remed	0=-45 4=-32
s:remem	0=28 4=41 5=-35
s:remi	3=46 4=30 8=-33
s:remis	4=46 8=-29
s:remo	0=-43 5=-30
s:remot	0=-26 4=-30
s:remov	0=-27
s:remp	0=-41 3=-28 4=-29
s:rempl	0=-31 4=-33
s:remu	0=-35
s:remun	0=-26
s:rena	0=26 1=-42
s:renai	0=31 1=-40
s:renc	0=-31 6=32
s:renco	0=-32 6=45
s:rend	7=40
s:rendu	0=-31
s:reni	0=72
s:renn	0=36 2=-35 5=-34 6=-56
s:renne	0=35 1=25 2=-49 5=-31 6=-62
s:reno	2=-29 8=-58
s:renon	5=32
s:renou	0=-26 4=28 8=-45
s:renov	0=34 4=-45
s:rent	0=-26 4=60 5=-83 8=60
s:rentr	4=62 5=-102 8=45
s:renv	5=-50 6=42
s:renvo	6=50
s:reor	3=-49
s:reorg	3=-50
s:repa	0=-59 1=-56 2=-40 3=-45 5=-62 7=-28
s:repai	0=-38 1=-45 2=-32 3=-32 4=-31 5=-44 8=-39
s:repe	0=26 2=-47 3=-29 8=-36
s:repen	0=51 2=-27
s:repet	2=-33 3=-25
s:repl	0=-80 1=-30 2=-55 4=55 7=-28 8=-39
s:repla	0=-50 4=26 7=-32 8=-44
s:repli	2=-39
s:repo	0=-67 1=-54 2=25 3=-25 4=-54 7=-35
s:repon	1=-33 3=-26 5=-37
s:repor	0=-60 1=-50 4=-84 6=-45 7=-46
s:repr	0=-63 1=-78 2=-46 4=-58 5=-32 6=-77 7=40 8=33
s:repre	0=-26 1=-40 2=-27 5=-56 6=-70 8=-57
s:repri	0=-96 1=-42 4=-37 5=-46 7=57 8=69
s:repro	5=45 6=-40
s:repu	0=53 2=-27 4=-42 5=-62 6=-50 7=-64 8=-37
s:repub	0=44 1=-38 4=-39 5=-67 6=-46 7=-106 8=-35
s:reput	1=39 7=36
s:requ	0=-29 1=-30 4=-30 5=-25
s:requi	4=-38
s:rese	2=-42 4=-89 6=-45 7=-81
s:resea	0=-30 1=-41 2=-27 4=-72 5=-70 6=-35 7=-76
s:reser	1=30 5=46 6=-30
s:resi	0=-36 3=-28 6=-54 7=40 8=32
s:resid	0=-95 4=-66 7=-73 8=35
s:resig	0=41 1=28 4=32 6=-44 7=58
s:reso	1=49
s:resol	1=49
s:resp	2=-28 3=-55 4=-66 5=-84 6=-52 8=-53
s:respe	1=59 3=-25 4=-45 5=-60 6=-29
s:respo	3=-36 4=-41 5=-45 6=-38 8=-44
s:ress	3=96 4=-32 8=-48
s:resse	3=88 8=-53
s:rest	0=-43 1=-58 2=-50 3=-66 4=46 5=-36 6=-55 7=-42 8=-82
s:resta	0=-73 1=-43 4=-41 6=-34 8=-50
s:reste	5=51 6=-45 8=-58
s:resto	0=-43 1=-31 5=-57 8=-32
s:restr	3=-34 4=75
s:resu	1=-34 2=55 4=-33 6=-30 7=-32 8=-35
s:resul	1=-33 2=55 5=-28 6=-32 7=-29
s:resum	8=-29
s:reta	0=-65 1=-48 5=-27 6=-32 8=-45
s:retar	0=-49 1=-50
s:rete	3=-29 7=-51
s:reten	3=-28 7=-41
s:reti	0=-37 1=-33 5=-51 6=-98
s:retin	3=36 4=-64 5=-34 8=-40
s:retir	0=-27 2=-29 3=-25 4=42 5=-26 6=-86 7=29
s:reto	0=28 4=-36
s:retou	0=25 4=-32
s:retr	0=-28 2=55 4=50 7=-66 8=32
s:retra	4=86 7=-50 8=25
s:retro	2=55
s:retu	0=-42 4=-43 8=-59
s:retur	0=-44 4=-46 5=-27 8=-50
s:reun	1=41 2=-33 4=-95 6=-64 7=59 8=-44
s:reuni	2=-34 4=-97 6=-61 7=57 8=-39
s:reus	3=33 8=-69
s:reuss	3=29 8=-64
s:reut	0=-32
s:reute	0=-31
s:reve	3=-51 4=-75 6=36 7=-26 8=-31
s:revel	0=-47 3=-35 5=30 6=32
s:reven	0=43 3=-33 4=-72 5=-50 8=-32
s:rever	1=36
s:revi	5=-45 7=-26 8=-46
s:revie	8=-47
s:revis	5=-33
s:revo	0=-64 2=-29
s:revol	0=-53 2=-27
s:revu	1=-28 5=-38 8=-41
s:rewr	2=-34
s:reye	6=28
s:rhon	7=-27
s:rhum	0=-39 3=62 4=27
s:rian	0=-47
s:ride	7=36
s:righ	0=54 1=-73 2=-27 4=-73 5=-59 6=-83 7=-64 8=-51
s:right	1=-35 5=-38 6=-34
s:ring	7=47
s:riot	4=-38
s:risk	2=38
s:risq	2=82 4=-38
s:risqu	2=84 4=-51
s:rive	5=-28 8=-30
s:road	6=-43
s:robe	5=-66
s:roch	0=33
s:rois	0=-39 6=37
s:roiss	0=-45 6=32 7=25
s:roll	4=27
s:roma	0=-43 1=-45 2=-45 3=-50 4=-53 5=-90 6=-49 7=-37 8=-84
s:roman	0=-30 1=-42 3=-30 4=-40 5=-75 7=-25 8=-65
s:rond	1=-26 5=-36
s:ronde	5=-44
s:roof	8=53
s:room	1=-47 5=-30
s:rosi	1=79 4=-30
s:rosic	1=75
s:rota	0=-41
s:rotar	0=-41
s:roug	0=-39 1=-34 4=34 5=43 6=-36 8=-35
s:roun	7=-45
s:round	5=-28
s:rous	7=-26
s:rouss	7=-25
s:rout	0=-70 3=-72 5=-35 6=-27 8=-36
s:routi	0=-57 3=-53 5=-25 8=-32
s:roya	0=54 1=31 2=-31 5=-38 6=-39
s:royal	0=67 2=-38
s:rubr	0=-42 1=53
s:rubri	0=-29 1=58
s:rudo	1=28
s:rudol	1=35
s:rugb	0=-66 3=-43 4=57 7=-61 8=-25
s:rule	6=27 8=-25
s:rume	3=-51 5=41 6=54 8=37
s:rumeu	3=-47 5=36 6=49 8=38
s:rumo	4=-28 5=28
s:rumou	4=-30 6=35
s:runn	2=-41
s:runne	2=-34
s:runni	4=27 7=30
s:runw	0=33
s:runwa	0=29
s:russ	0=69
s:rythm	3=28
s:sack	0=-53 7=48
s:sacke	0=-47 7=55
s:sado	5=28
s:sadom	5=43
s:safe	3=-32 7=64
s:safet	4=-34 7=47
s:sail	5=-28 6=59 7=-41
s:sailo	5=-26 6=58 7=-43
s:sais	5=-42
s:saiso	3=-31
s:sala	0=-49 1=-44 2=-46 3=40 4=-51 5=-38 6=-51 7=39 8=-56
s:salai	0=32 7=-25
s:salar	0=-88 1=-72 2=-34 3=47 4=-57 5=-44 6=-56 7=54 8=-49
s:sale	0=-56 2=-84 3=-58 4=-78 5=29 6=-31 7=-60 8=-58
s:sales	2=-54
s:sali	3=-26
s:sall	0=-32 3=38 4=-29 8=-40
s:salm	1=-32 2=-36
s:salmo	1=-44 2=-40 3=-28
s:salo	5=60
s:salon	5=34
s:same	1=-26 4=-28 5=48
s:samed	0=27 3=-26 5=45
s:samp	3=30 5=-38 8=-43
s:sampl	3=47 5=-34 8=-37
s:sanc	4=-27
s:sanct	4=-29
s:sand	0=64 4=-31 5=-55 8=-43
s:sande	0=44
s:sandr	5=-30 6=37
s:sang	2=-31
s:sange	2=-25
s:sani	2=-32 4=43
s:sanit	2=-35 4=41
s:sant	4=-35 8=-34
s:sapp	6=56
s:sapph	6=56
s:sara	6=-31
s:sate	5=-47
s:satel	5=-48
s:satu	0=45 4=-32
s:satur	0=33 4=-30
s:saun	5=35
s:sauv	4=-29 5=-42 8=-31
s:sauve	4=-34 5=-30
s:save	0=-33 1=-31 4=-25
s:saven	6=26
s:savi	5=51
s:savin	5=65
s:savo	0=51 1=-36 4=-32 7=-48
s:savoi	0=57 1=-34 4=-26 7=-26
s:scaf	4=32
s:scan	0=-40 1=-30 4=-92 5=63 6=-30 7=-31 8=-27
s:scand	3=-51 5=68
s:scann	3=42 4=-77 7=-32
s:scar	2=-32 4=-33 5=-28 6=-46
s:scen	0=-45 1=-52 3=-25 4=-57 7=-44 8=-49
s:scena	2=-52 4=-38 6=-50
s:scep	1=-29 4=-46 5=-45 6=-40 8=-43
s:scept	1=-36 2=-25 4=-49 5=-36 6=-40 8=-41
s:sche	5=-25 6=-30
s:schem	6=-41
s:schi	3=49 4=59
s:schip	3=50
s:schiz	4=42
s:scho	2=-56 3=-41 5=-95 8=-54
s:schoo	2=-55 3=-35 5=-89 7=28 8=-53
s:scie	1=60 2=-44 3=-31 4=-25 5=-50 6=-41 7=-46 8=-39
s:scien	0=-31 1=81 2=-38 3=-30 4=-30 5=-46 6=-44 7=-37 8=-47
s:scier	0=29 6=-40
s:scle	4=76 8=-44
s:scler	4=73 8=-50
s:scol	0=-52 4=44 5=-33 6=-36
s:scola	0=-47 5=-25
s:scoli	4=58
s:scoot	4=-28 8=36
s:score	2=33
s:scot	0=31
s:scotl	7=32
s:scott	0=42 7=-35
s:scou	0=-27 4=-27 5=-31
s:scout	5=-34
s:scre	1=-27 3=28 5=-25
s:scree	1=-30 4=-28 8=-35
s:scri	3=-57
s:scrip	3=-53
s:scru	1=-46 8=-41
s:scrut	1=-31
s:scul	3=-55 6=31
s:sculp	3=-45 6=28
s:sean	4=37 7=-25
s:seanc	4=31 7=-34
s:sear	8=31
s:searc	0=-25 1=-33
s:seas	3=-29 6=-61 7=-31
s:seaso	3=-38 6=-49 7=-25
s:seco	1=-25 4=-53 5=-38 8=-26
s:secon	0=39 5=-40 6=32
s:secou	4=-36
s:secr	2=-76 3=-48 4=-89 6=-37 8=-90
s:secre	2=-70 3=-43 4=-102 5=25 6=-39 8=-96
s:sect	1=43 2=-31 3=-60 4=-26 8=-38
s:secte	3=-55 4=-38
s:secti	1=47 8=-34
s:secto	0=-46
s:secu	1=37 2=-45 3=-37 4=-59 5=-44 6=-68 7=-26
s:secul	0=-39 1=56
s:secur	1=-31 2=-32 3=-47 4=-51 5=-31 6=-34
s:sedu	5=-25
s:sedui	5=-31
s:seek	5=33
s:sego	0=66
s:segol	0=50
s:seiz	4=32
s:seizu	2=-26 4=32 8=-27
s:sejo	0=-25 2=-39 3=25 4=28 6=-39
s:sejou	2=-38 4=41 5=-26 6=-39 7=-25
s:sele	0=-33 1=-26 2=-35 4=-27
s:selec	2=-45 8=-25
s:self	3=89
s:selfi	3=71
s:sell	0=36 1=-61 2=-57 3=-78 4=-42 5=-34 6=-33 7=-52
s:selli	2=-42
s:selo	0=38 1=47 4=-27 5=36 7=-31
s:sema	1=-32 2=-35 4=77 6=-44 8=-53
s:semai	1=-26 2=-47 4=73 6=-34 8=-64
s:semb	0=44
s:sembl	0=55
s:seme	7=-29
s:semen	1=-30
s:semi	4=-25 5=37 6=56 7=-37
s:semin	4=-25 5=39 6=40 7=-38
s:sena	0=-61 4=-30 6=-44
s:senat	4=-26 6=-35
s:send	1=-29
s:sene	1=51
s:senec	1=44
s:seni	0=-27 1=-33 4=-44
s:senio	0=-28 1=-42 4=-46
s:sens	0=-28 1=32 3=-29 4=-34 5=-52 6=-52 7=-36
s:sensu	5=-48
s:sent	0=-56 4=-43 6=-25 7=-34
s:sente	0=-30 4=-33 7=-29
s:sept	4=47 8=-32
s:septe	4=25 8=-42
s:sequ	0=-25 2=-38 5=-44 6=-33 7=-26
s:seque	2=-38 5=-49 6=-27
s:sera	1=35 3=-73 4=28 5=-33 6=53
s:serai	1=34 3=-74 5=-28 6=61 8=34
s:serg	6=-44
s:serge	6=-40
s:seri	2=-42 6=-92 7=-47
s:serie	6=-27 8=-26
s:serio	4=32 8=46
s:sero	4=87 8=-38
s:serop	4=75 8=-33
s:serr	0=40 1=-39 3=-38 5=-27 6=-30 8=-37
s:serre	0=42 1=-40
s:serru	5=-26 8=-36
s:serv	0=-33 2=-70 3=41 4=-66 6=-68 8=47
s:serva	0=-38 3=59
s:serve	1=-57 4=-72 5=30 6=-53 7=29 8=35
s:servi	1=44 2=-71 3=-26 4=-44 6=-32 8=34
s:sett	4=-35 5=-25 6=-26
s:settl	0=-30 4=-26 6=-48
s:seul	0=-42 4=30 5=43 6=49
s:seule	5=25 6=49
s:seve	5=-33 7=-50
s:seven	0=45
s:sever	4=32 7=-30
s:sexe	4=-26 5=-28
s:sexo	0=-35 1=-33 2=-31 4=-42 6=-43
s:sexol	0=-33 1=-30 4=-35 6=-41
s:sext	1=-59 5=76
s:sexto	5=46
s:sexu	0=-74 1=-53 2=-43 4=-94 5=40 7=-37 8=-71
s:sexua	0=-60 1=-30 4=-53 6=34 8=-33
s:sexue	0=-27 2=-38 4=-69 5=50 6=-49 8=-38
s:shap	2=-29
s:shar	0=32 3=-39 7=-57
s:share	0=28 5=-59
s:shee	8=-36
s:sheet	5=-25
s:shef	0=-35
s:sheff	0=-40 1=29
s:shel	1=-41 6=-27 8=-27
s:shelv	1=-31
s:sher	8=39
s:sheri	8=41
s:shif	0=-60 2=-50 3=-43 6=-53 7=-40
s:shift	2=-33 5=-34 6=-40 8=45
s:shipy	0=-39
s:shoo	0=-34
s:shop	0=-51 1=-52 4=-54 8=26
s:shopk	0=-25
s:shopl	0=-28 8=62
s:shor	0=-54 3=-25 4=-36 8=-44
s:short	0=-49 1=-53
s:shou	4=45 6=-27
s:shoul	4=25 8=-38
s:show	2=51 4=-32 6=-42 7=-25 8=32
s:showe	2=63 3=-25 4=-41
s:shru	5=36 6=-44 8=-27
s:shrug	5=50 6=-39 8=-38
s:sick	2=32 4=-45 8=-45
s:sickl	2=26 4=-54 8=-38
s:side	0=-35
s:siec	1=-28
s:siecl	1=-39
s:sieg	0=-27 1=-31 2=-37 3=-25 5=-42 6=-25 7=73
s:siem	0=-26
s:sieme	0=-34
s:sien	3=48
s:sigh	0=28 4=55 6=-41
s:sight	4=66
s:sigm	0=-33
s:sign	1=-33 3=31 4=-52 5=-96
s:signa	3=-46 4=-63 5=-67 7=-37 8=26
s:signe	4=-40 5=-26 7=34 8=-25
s:simp	0=-64 4=-52 5=-49
s:simpl	0=-56 4=-48 5=-47
s:simu	0=-48 1=57 4=-31 6=-35
s:simul	0=-50 1=86 5=27 6=-33
s:sinc	0=-27 1=-40 2=-57 4=45 5=-55 6=52 8=28
s:sing	0=-50 1=52 2=-26 3=-29 4=-55 5=-52 6=-50 7=-25 8=-38
s:singe	0=-55 1=68
s:singl	1=-28 4=-25 5=-30
s:sipt	0=-73 7=53
s:sist	0=-53 1=39 2=28 6=-64 7=33 8=-42
s:siste	0=-58 1=40 2=31 4=27 6=-68 8=-38
s:site	0=-57 4=-27 5=68 8=-33
s:situ	4=26
s:situa	4=32
s:sixt	1=-42
s:sixte	1=-39
s:skept	0=-29 1=25
s:sket	1=-32 5=58 8=-37
s:sketc	5=50 8=-25
s:slee	0=-33 1=-29 2=-39 4=-59 5=108 6=-56 8=-36
s:sleep	0=-30 1=-26 4=-37 5=95 6=-27
s:slep	5=96 6=-42
s:slid	4=-31 6=-41
s:slide	4=-50 6=-30
s:slip	4=37
s:slipp	4=41
s:slog	0=-28 4=-27
s:smal	1=-29 6=30
s:smart	3=-37
s:smel	4=103 5=-33
s:smell	4=95 5=-31
s:smil	0=-34 2=-59 5=43
s:smile	2=-63
s:smok	4=97
s:smoke	4=60
s:smug	8=69
s:smugg	8=61
s:snui	0=-29 7=47
s:snuip	0=-34 7=47
s:sobri	7=-27
s:soci	0=39 1=-28 2=-71 3=-34 4=-45 5=-67 6=-66 7=-64 8=-65
s:socia	0=33 1=-70 2=-38 3=-45 4=-29 5=-36 6=-48 7=-82 8=-50
s:socie	0=-65 1=34 2=-39 4=-32 5=-28 6=-30 8=-26
s:soeu	1=-95 2=78 3=-25 4=-26 7=-34
s:soeur	1=-57 2=47 4=-28 6=-66
s:soft	1=-32 2=-33 3=38 5=-42 6=-36 7=-27 8=-31
s:softw	2=-45 3=39 5=-35 6=-36 8=-32
s:soig	0=-37 1=-53 2=-28 5=-38 6=-31 8=-40
s:soign	0=-35 1=-58 2=-38 6=-34 8=-45
s:soin	3=-46 8=41
s:soire	0=-34 5=31
s:sole	5=-29 6=81
s:solen	6=72
s:soli	0=-109 1=25 3=-33 6=-71 7=46 8=-44
s:solic	7=-49
s:solid	0=-85 1=-30 3=-25 4=29 6=-43 7=90
s:solu	4=-36
s:solut	4=-29
s:solv	4=-30 5=-35
s:some	0=-28 1=-30 4=50 5=-44 8=-28
s:someo	4=-45
s:somet	1=-27 4=69 5=-42
s:somm	4=26 5=-29
s:somme	0=28 4=41 8=-27
s:sond	0=-33 4=-25
s:sonde	0=-26 4=-26
s:soph	5=-30
s:sort	5=-35 6=77 8=50
s:sorta	6=41 8=38
s:sorti	0=25 6=56 8=-26
s:souc	2=37 3=-30 8=-45
s:souch	1=-25 2=47 3=-30
s:soud	0=-52 1=-28 2=-28 6=-51 8=-37
s:soude	0=-37 2=-33 4=-26 6=-31 8=-34
s:souf	2=28 5=-43 6=34
s:souff	2=29 4=-27 5=-30 6=41
s:souh	0=-35 4=64
s:souha	0=-34 4=41
s:soul	0=81 4=-25 7=-35
s:soule	0=58 7=-30
s:souli	0=57
s:soun	0=-43
s:soup	5=33 6=65 8=-25
s:soupc	6=66
s:soupi	4=-25 5=48
s:soupl	4=39
s:sour	0=-46 2=-45 6=-52 8=-57
s:sourc	1=-28 3=-26 5=-25
s:sourd	4=-25
s:souri	0=-28 1=32 4=25 5=47 6=-25 8=-46
s:sout	0=64 1=-39 3=-46 4=-49 5=-60 6=-51 7=-68
s:soute	0=28 1=-34 3=-26 5=-42
s:south	7=-38
s:souti	0=63 3=-35 4=-26 5=-45 6=-65
s:souv	0=36 1=-65 4=52 5=40 6=-27
s:souve	1=-64 3=-42 4=54 5=37
s:sovi	7=-43
s:sovie	7=-45
s:spac	0=-30 1=-67
s:space	1=-61
s:spai	8=44
s:span	5=-25
s:spani	8=25
s:spar	0=-37 1=-26 5=-51
s:spea	0=31 4=-36 6=33 7=25 8=-47
s:speak	4=-31 6=29 8=-40
s:spec	0=-66 1=-72 2=-59 3=-40 4=-43 5=-35 6=-51 7=26 8=-48
s:speci	0=-74 1=-66 2=-55 4=-71 5=-96 8=-29
s:spect	4=38 5=60 6=-26 7=26
s:spee	0=-49 1=-35 3=92 4=-71 5=-48 6=-26 7=-47
s:speec	0=-47 1=-28 3=-26 4=-36 7=-31 8=-37
s:spel	4=35
s:spen	4=52 7=30
s:spin	2=38 5=-40
s:spina	2=62 4=-32 6=-32
s:spino	1=30
s:spir	1=-26
s:spiri	1=-32
s:spit	4=56
s:spli	2=-60 4=-33
s:splin	4=-27
s:spok	4=-30 7=-43
s:spoke	0=-48
s:spon	4=43 5=34
s:spons	3=-29 4=51
s:spont	5=35 6=-33
s:spor	0=-49 1=-26 2=-26 4=-52 5=-48 7=-42 8=-42
s:sport	3=-28 4=-37 5=-34 6=-27 7=-40 8=-32
s:spre	0=29 1=-37 4=-55 5=-26 6=31
s:sprea	1=-29 4=-54 6=36
s:spri	0=-26 2=29 4=27 5=-31 6=-43 7=30
s:sprin	0=-25 5=-31 6=-46 8=42
s:squa	0=-36 1=27 5=-26 7=-31 8=-44
s:squar	4=-28 5=-27 7=-30
s:stab	4=75 5=-26
s:stabl	4=29
s:stad	0=-27 1=-74 3=46 4=-30 5=-38 6=-53
s:stadi	6=-25
s:staf	0=-55 1=-31 2=-33 5=-39 7=-37 8=-36
s:staff	4=-28
s:stag	0=-47 2=-47 3=-33 4=-25 5=-32 6=-69 8=-52
s:stagi	0=-49 2=-48 4=-31 5=38 6=-38
s:stai	4=29
s:stair	4=31
s:stal	0=41 2=-26
s:stam	0=-27 1=-25 8=-26
s:stamm	4=40
s:stan	1=-89 2=-25 3=-66 6=-43 7=-81 8=-64
s:stand	1=-47 3=-52 4=-59 5=59 6=-30 8=-44
s:star	1=-53 2=-47 3=-31 4=27 5=-80 7=43 8=-73
s:starb	7=39
s:start	4=36 7=58 8=-48
s:stat	1=-61 2=45 3=-38 4=-40 5=-79 7=-79 8=36
s:state	1=-25 6=34
s:stati	0=-36 3=-27 5=-49 7=-50 8=38
s:statu	2=56 4=-72 6=-25
s:stau	0=72 7=-66
s:staun	0=82 7=-68
s:stay	8=26
s:staye	1=-27 8=36
s:stea	0=49
s:stee	4=-28 5=-38
s:steel	0=-43 7=27
s:steer	0=41
s:sten	4=-25
s:step	2=-54 4=-26 6=58
s:steph	2=-44 5=-27 6=60
s:steri	2=-47 4=42
s:stew	0=-47 1=-34 3=-43 4=-42 5=-38 7=-26 8=-33
s:stewa	0=-39 1=-40 2=-29 3=-50 4=-41 5=-30 8=-39
s:stic	0=26 1=30 2=-39 5=-32
s:stick	1=30 2=-30 5=-29
s:stil	1=39 2=-37 4=-27 5=-42 6=-31 7=-25 8=-65
s:stin	2=-39 4=-25
s:stoc	3=44 4=-35 6=-32
s:stoi	0=-49 3=-32 5=-66 6=-47 7=-25 8=-43
s:stoic	1=29 5=-33 6=-26
s:stoiq	5=-39
s:stol	4=-25
s:stom	2=-33 4=80
s:ston	4=25 6=-30
s:stone	6=-32
s:stoo	0=25 4=-33
s:stop	1=33 3=-34 4=35 5=-32 8=-41
s:stopp	1=30 4=37 8=-40
s:stopw	5=-28
s:stor	1=-27 3=33 4=-45 6=-25 7=-26 8=-32
s:stora	3=29
s:store	2=40 3=35 4=-33
s:stra	1=-35 3=-39 4=-86 6=-30 7=-55 8=-37
s:strai	0=-45 1=-42 2=-44 3=-28 4=-67 5=-88 6=-25 7=-50
s:stran	0=-39 2=41
s:stras	1=-28
s:strat	5=-38 6=-42 8=-37
s:stre	2=-44 3=-35 4=54 5=-28 6=-46
s:stree	6=-35 7=-27
s:stres	0=-26 2=-29 3=-32 4=37
s:stri	1=29 2=-28 3=-34 4=-55 5=-100 6=-84 7=-25 8=78
s:stric	0=-26 1=54
s:strik	0=-27 4=-36 8=-27
s:strip	5=-76
s:stro	4=34 5=-26 6=-70 8=-83
s:strob	4=54
s:strok	0=-29 8=-25
s:stron	4=-31 6=-50 8=-81
s:stru	0=-33 1=-36 4=35 5=-28 7=-33
s:struc	4=-43 7=-28
s:stud	1=-66 3=-69 4=-121 5=-66 6=-26 7=-86
s:stude	0=-28 3=-25 4=-77 5=-27 7=-62 8=28
s:studi	1=-39 2=-35 3=-54 4=-41 5=-37 6=-37 7=-47 8=-52
s:stup	8=61
s:styl	4=-67 5=-26 8=-47
s:subj	1=-30 4=-25 6=-39 7=-31 8=27
s:subje	4=-25 6=-28 7=-35 8=32
s:subo	5=72
s:subor	5=78
s:subs	1=39 4=-30 7=-37
s:subsc	1=45 5=28
s:subsi	4=-25
s:succ	0=-44 1=-26 5=26 6=-40 8=-26
s:succe	0=-47 6=-41 8=-34
s:sued	6=-28
s:suedo	6=-29
s:suga	4=30
s:suic	0=-26 4=47
s:suici	0=-36 4=43
s:suin	3=31
s:suis	2=54 3=-29 8=-25
s:suiss	2=41 3=-34 8=-30
s:suit	0=-39 2=-26 5=-43 6=-60
s:suiv	0=-68 3=-46 4=28 6=34 8=72
s:suivi	4=67 5=29 6=-61
s:suje	7=-29 8=-29
s:summ	0=-50 1=-27 3=-50 8=-31
s:summe	0=-48 1=-25 3=-47 8=-28
s:sund	0=30 4=-70 8=-32
s:sunda	1=26 4=-29
s:supe	2=-42 3=-44 4=37 7=-37 8=-39
s:super	2=-35 3=-41 4=45 7=-41 8=-45
s:supp	1=-70 2=-49 3=-31 6=-57 7=-88
s:suppl	0=-46 3=-49 4=-50 7=-33 8=-51
s:suppo	0=67 2=-44 3=-38 5=-64 6=-41 7=-76
s:sure	1=28
s:suret	1=29
s:surf	5=43
s:surfa	5=35
s:surg	0=-25 3=-37 4=-71 8=-38
s:surge	3=-33 4=-67 8=-31
s:surm	8=-27
s:surn	0=-32 1=37 5=55
s:surno	1=-52 5=74
s:surp	4=-43 5=76 6=-77
s:surpr	4=-38 5=70 6=-86
s:surs	8=73
s:sursi	3=-26 8=46
s:surv	0=-49 2=-28 4=-63 6=-36 8=-84
s:surve	0=-37 1=37 4=-80 7=37 8=-84
s:survi	1=-28
s:susp	0=45 1=61 5=-42 8=26
s:suspe	0=36 1=58 5=-29 6=-25
s:svelt	1=-25
s:swap	5=49 8=-37
s:swapp	5=47 8=-37
s:swea	5=-32
s:swede	7=-28
s:swin	1=-25 4=-33
s:swing	5=61
s:swit	0=25 4=-29
s:switc	0=31 4=-25
s:swor	0=-25 8=-31
s:symp	0=61 4=-37 5=-29
s:sympa	0=34 5=-28
s:sympt	4=-42
s:synd	0=-136 1=-83 3=-71 4=-66 5=-77 6=-95 7=83 8=-88
s:syndi	0=-138 1=-74 2=-70 3=-78 4=-69 5=-67 6=-78 7=71 8=-86
s:syndr	2=28 4=-29
s:syst	0=-61 1=-36 2=-27 3=45 4=-65 5=-49 6=-51 7=-57 8=-44
s:syste	0=-66 1=-42 2=-29 3=48 4=-68 5=-45 6=-48 7=-50 8=-49
s:taba	4=-26 8=106
s:tabl	0=-40 1=-38 2=-50 3=88 6=25 7=-53 8=-41
s:table	0=-74 1=-33 2=-32 3=99 5=-32 6=-52
s:tabli	1=32
s:tablo	4=-34
s:tagg	8=51
s:tagge	8=50
s:tail	0=-44 1=-39 3=-38 5=-30 6=-53 8=-38
s:taill	0=-25 3=-38 6=-39
s:tailo	8=-27
s:take	0=-59 1=-29 2=34 3=65 4=47 6=-56 8=-46
s:tale	3=-30 6=-29 7=-26 8=-34
s:talen	8=-32
s:talk	4=48 6=-62 7=-60
s:tall	1=44 2=52 4=-36
s:tand	0=40 7=-33
s:tant	4=36 6=-79
s:taoi	1=38
s:taois	1=39
s:tapa	4=-28 8=42
s:tapag	8=40
s:tari	5=74
s:tarif	0=37 5=76
s:tast	2=-41 8=-47
s:tato	1=43 4=-25
s:tatou	0=-43 1=40
s:tatt	0=-32 1=68
s:tatto	0=-30 1=57
s:taug	0=-52 5=-55 6=-36 7=28
s:taugh	0=-58 1=-27 4=-29 5=-50 6=-38
s:taul	8=82
s:taula	8=45
s:taur	3=-36
s:taxe	0=33 8=-30
s:teac	0=-80 2=-43 3=-26 4=-61 5=-75 6=-27 8=-35
s:teach	0=-73 2=-39 3=-28 4=-57 5=-70 6=-25 8=-44
s:team	0=-33 1=-35 2=-40 7=45
s:teams	0=-32 2=-40 7=39
s:tech	0=-63 1=-63 2=-43 3=-79 4=-66 5=-44 6=-49 8=-78
s:techn	0=-75 1=-59 2=-25 3=-58 4=-70 5=-46 6=-46 8=-84
s:teen	8=44
s:teena	8=39
s:teeto	4=-26
s:tele	0=-53 2=-54 6=-67 7=-35 8=36
s:telep	0=-44 2=-49 8=44
s:telet	0=-52 4=29 5=-52 6=-32 8=-25
s:telev	6=-27
s:tell	0=48 1=-38 2=37 4=-38 5=-35
s:telli	0=32
s:temo	3=-25 8=-37
s:temoi	3=-35 8=-43
s:temp	1=-37 2=-35 3=44 5=-60 6=-31 7=-60 8=-40
s:tempe	4=-31
s:templ	0=-26 1=-47 3=64 4=-26 5=-28
s:tempo	1=-26
s:tena	5=-25 6=26 7=-27
s:tenai	6=39
s:tend	5=-38 6=39
s:tenda	1=48
s:tende	1=-29 6=30
s:teni	4=34
s:tenn	5=-29 7=-26
s:tenni	0=-33 8=-32
s:teno	3=-29 4=-25 6=26
s:tens	4=-58
s:tensi	4=-47
s:tenu	1=-39
s:term	0=-26 3=-52 6=-30
s:termi	0=-28 3=-51
s:terr	0=33 4=-28 5=-40 6=-58
s:terra	6=-55
s:terri	7=26
s:test	0=-65 1=-33 2=54 3=-90 4=-85 5=-53 6=-59 7=-49 8=-46
s:teste	0=-34 2=97 3=-70 4=-48 5=-35 7=-34 8=-54
s:testi	2=-63 3=-32 4=-34 8=-30
s:texa	0=87 7=-61
s:thail	8=27
s:thal	2=55 4=-53
s:thala	2=53 4=-43
s:thale	1=32
s:than	1=-27 7=61 8=-56
s:thank	0=-55 7=81
s:that	0=36
s:thatc	0=37
s:thea	5=-73 6=-64 8=-46
s:theat	5=-50 6=-64 8=-42
s:thef	0=86 1=-51
s:thei	2=-44 3=-54 5=36
s:them	0=26
s:theo	0=-38 1=74 5=-29 6=-55
s:theol	0=-33 1=39
s:theor	6=-42
s:theos	1=69
s:ther	2=-39 4=-84
s:thera	0=-29 1=-26 2=-47 4=-79 7=-26 8=-59
s:there	0=49
s:therm	3=33 4=-29 6=-56
s:thes	1=-36 2=-46 3=-42 4=-30 5=-76 6=-81 7=-66 8=-41
s:thesi	1=-34 5=-26 6=-28 7=-43 8=-27
s:thie	3=-29 5=-32 6=32 8=-54
s:thier	6=28
s:thin	0=32 1=72 2=-52 3=-29 4=63 5=-64 8=-30
s:thing	1=33 4=26 8=41
s:think	0=52 1=40 2=-27 4=-25 5=-39 8=-72
s:thir	2=-27 4=-43
s:thirt	4=-29 6=38
s:thor	1=39 8=-40
s:thore	1=30 8=-51
s:thos	0=35 2=26
s:thou	2=-30 5=-45 7=55
s:thoug	0=26 5=-45 6=33 7=59
s:thre	1=-64 2=-58 3=-48 5=58 6=-52 7=28 8=-36
s:three	5=53
s:thro	1=-34 3=-30 4=-34 5=26 7=41 8=-35
s:throm	2=63 4=-29
s:throu	1=-28 5=42 7=37
s:throw	0=46 7=35
s:thum	0=-26 3=54 4=-54 5=-32
s:thumb	3=56
s:thur	1=40 4=36
s:thurs	1=37 4=45
s:thyr	4=48 8=-28
s:thyro	4=44 8=-39
s:tick	3=40 7=35
s:ticke	3=37 7=40
s:tien	1=43 2=-27 3=-34 4=-56 6=-59 7=-30 8=-60
s:tienn	5=-33 8=-47
s:time	2=-29 4=31 6=-28
s:tire	4=-72
s:tiss	0=-26 2=68 3=-42 4=-33
s:tissu	2=52 3=-30
s:titl	2=-40
s:titr	4=-67 7=-28 8=-28
s:titre	0=30
s:toge	5=81
s:toget	5=80
s:tole	4=-34
s:toll	5=-61
s:tolle	5=-59
s:tols	1=50 4=-63 5=-29 8=-29
s:tolst	1=50 4=-57 8=-26
s:tomb	1=-35 2=-28 5=-33
s:tool	0=-38 1=-30
s:tori	0=40 4=-49
s:torie	4=-51
s:toro	0=-42 7=39
s:tota	4=49 8=-25
s:touc	0=-31 1=-45 3=-54 4=-34 5=62 6=-63 8=-27
s:touch	0=-29 1=-36 3=-33 4=-46 5=76 6=-67 8=-25
s:touj	1=-32 4=63 5=-53
s:toujo	4=39 5=-50 6=-35
s:toul	2=-36 6=34
s:toulo	2=-34
s:tour	0=-42 1=-63 3=-40 5=-28 6=-74
s:touri	5=-37
s:tourn	0=-29 1=-54 3=-27 6=-41 7=-26 8=28
s:tout	0=-39 1=89 2=-45 7=-59 8=-72
s:toute	2=-31 4=42 5=-50 6=47
s:toxi	0=-38 1=52
s:toxic	0=-28 1=66
s:trac	0=41 1=-40 2=-51 3=26 4=69 6=-35 7=-44 8=-47
s:traca	2=-25
s:tract	0=44 1=-26 7=-43
s:trad	0=-95 1=-33 2=-85 3=-104 4=-56 5=-54 6=-74 7=-52
s:trade	3=-49 7=-51
s:tradi	2=-59
s:tradu	0=-52 1=-61 2=-36 4=-25 5=-37 6=-44 8=-48
s:traf	0=40
s:traff	0=33
s:trai	0=-79 1=-39 3=-52 4=-41 6=-90 7=-45 8=-58
s:train	0=-65 2=-76 3=-56 4=-93 6=-54 8=-25
s:trait	0=-30 1=-53 3=-28 7=-28 8=-42
s:traj	5=-55
s:traje	5=-46
s:tran	0=-28 1=27 2=-69 3=-32 4=-38 5=-47 6=-48 7=-85 8=-94
s:trans	0=-39 2=-50 4=-34 5=-57 6=-49 7=-76 8=-64
s:trau	1=38
s:trav	0=-39 2=-56 4=30 5=-64 6=-51
s:trava	0=-41 2=-28 5=-38 6=-51 8=28
s:trave	0=-44 2=-29 4=54 5=39 6=-34
s:traw	8=25
s:trawl	8=31
s:trea	2=-44 3=-32 4=76 5=-27 7=29
s:treas	4=-42 7=42
s:treat	0=-33 2=-27 4=105 8=-27
s:trem	0=-26 3=-34 4=66
s:tremb	4=58 6=-25
s:tremo	4=37
s:tren	1=-25 5=32 8=-44
s:trent	8=-41
s:tres	0=47 1=-41 6=-40 8=-28
s:treso	0=36 1=-40 6=-35 7=-68 8=-28
s:tria	0=-25 1=-38 2=-37 3=38 5=45 7=-31 8=-56
s:trial	1=-33 2=-26
s:trib	1=-38 4=-78 7=-26
s:tribu	1=-37 3=-26 4=-74 8=37
s:trie	0=-30 2=54 4=52 6=-41 8=-47
s:trip	7=-38
s:tris	2=-53 4=57
s:triso	2=-58 4=57
s:troi	0=-87 2=-43 3=-26 5=63 6=-110 8=-25
s:trois	1=25
s:trom	0=-29 4=-28 5=57 6=-115
s:tromp	0=-30 4=-31 5=31 6=-127
s:trot	0=86 5=-30
s:trots	0=77
s:trou	0=-58 2=49
s:troub	3=36 7=36 8=47
s:trouv	0=-37 1=36 2=64 3=-42 4=-38 8=-36
s:trum	0=36 4=-38
s:trump	4=-28
s:trus	0=31 1=-55 4=-54 5=-47 7=32
s:trust	7=30
s:tues	4=53 5=27
s:tuesd	4=28
s:tumo	4=25
s:turk	8=38
s:turke	4=-26 8=35
s:turn	0=-28 1=48 2=38 4=-40 6=-41 7=-27
s:turne	1=43 2=51
s:turno	6=-28
s:tuto	1=-39 3=-26 5=-28
s:twee	0=72 8=-39
s:tweet	0=69 8=-31
s:twel	4=-46 5=-39
s:twelv	0=31 4=-33 5=-39
s:twen	1=44 3=-30 4=27 5=-49 6=-25
s:twent	1=33 3=-28 4=47 5=-42 6=-27
s:twic	1=-44 3=45 4=29 5=-31 6=-29 8=-61
s:twick	7=-25
s:twin	2=-31 5=-36 6=42 7=-30 8=-26
s:twit	0=61
s:twitt	0=54
s:typa	1=-26 2=29
s:typag	2=30
s:type	0=-50 1=-58 2=36 3=-37 4=57 5=-29 8=-33
s:typef	1=-57
s:typi	0=-29 3=52 4=-29 5=35 7=-27 8=-29
s:typin	3=47 4=-30 7=-40 8=-25
s:typo	5=-38
s:typog	5=-47
s:ucat	0=-33
s:ugan	5=-30 6=37
s:ugand	5=-27 6=42
s:ukrai	0=35
s:ulst	0=57 7=-36
s:ulste	0=57 7=-33
s:unbe	1=44
s:unbel	1=45
s:unde	1=-47 2=-43 3=-59 6=-45 7=-43
s:under	4=-31
s:undet	4=35
s:unfa	5=62 6=-53
s:unfai	5=66 6=-45
s:unif	5=27 8=-56
s:unifo	8=-44
s:unio	0=-55 1=-66 2=-73 3=-97 4=-119 5=-108 6=-89 7=57 8=-105
s:union	0=-34 4=-30 8=-25
s:uniqu	4=-27
s:unis	0=-61 7=25
s:uniso	0=-62 7=45
s:unit	0=-50 1=-63 3=-39 4=-61 5=-38 6=-52 7=91 8=-25
s:unite	0=26
s:univ	0=28 5=-56 7=-39 8=-26
s:unive	0=33 5=-53 7=-47 8=-25
s:unpa	0=80 8=36
s:unpai	0=88 5=-26 6=-31 8=31
s:unpr	6=29
s:unpro	6=35
s:unre	0=37 2=28 4=-31
s:unti	0=-31 3=-37 5=-50 7=-68 8=36
s:uphe	5=36 8=-39
s:uphel	5=25 8=-49
s:uploa	2=26
s:urba	0=39
s:urban	0=30
s:usag	4=45 8=26
s:usda	7=41
s:ushe	0=-29
s:usin	0=-33 4=-71 5=-29
s:usufr	5=-31
s:util	0=-27 1=54 5=26 8=-42
s:utili	0=-26 1=52 3=27 5=34 8=-28
s:vaca	4=-51
s:vacan	4=-45
s:vacat	1=-29 6=-26
s:vacc	0=33 1=-27 2=-43 3=-25 5=-30 7=-37 8=-31
s:vacci	0=25 1=-28 2=-39 4=28 7=-49
s:vala	3=-32
s:valab	3=-28
s:vale	0=39 3=39 6=-44 7=-30
s:valer	0=56
s:valeu	1=-27 3=39
s:vali	3=-45
s:valu	6=26
s:valv	7=-27
s:valve	4=-36 7=-26
s:vanc	8=35
s:vant	3=-33 5=64 8=29
s:varia	4=-42
s:vass	6=28
s:vasse	7=28
s:vaul	3=32 5=-36
s:vega	0=-76 1=25 4=-44 5=-78 6=-46 7=-35 8=-57
s:vegan	0=-58 1=27 5=-32 8=-30
s:vege	0=-33 2=-49 3=-26 5=-43 6=-25 7=-27
s:veget	0=-28 1=-31 2=-51 5=-45 6=-26 7=-35
s:vehi	3=-27
s:vehic	3=-31 8=-30
s:veil	0=54 1=-34 2=-27 4=-39 5=34 8=-64
s:veill	0=70 1=-41 4=-40 5=27 8=-63
s:veine	3=27
s:velo	8=33
s:vend	2=-67 3=-63 4=-69 5=-39 6=-52 7=-54
s:venda	0=36
s:vende	0=-49 3=-66 4=-66 6=-26 7=-27
s:vendo	1=-26 4=-28
s:vendr	1=29 3=-28 4=27 5=-38
s:vene	1=75 6=-41
s:vener	1=62 6=-43
s:veni	0=31 4=-28 5=30 6=-43
s:vent	1=-32 2=-60 4=-37 5=-69 8=-36
s:vente	5=-41
s:ventu	5=-52
s:venu	6=28 8=32
s:verb	8=-30
s:verba	8=-36
s:verd	8=-29
s:verdi	8=-33
s:veri	5=-31
s:verif	4=-27 5=-34
s:verm	0=31
s:vermo	0=40
s:verr	8=-35
s:vers	4=-38
s:vert	1=-46 3=-54 5=-25 6=-37
s:verti	4=66
s:vess	3=49
s:vesse	3=47
s:vest	8=-27
s:vesti	8=-25
s:vete	4=-55 5=-29 6=-31
s:veter	4=-42 5=-28
s:veuv	3=-30 4=-32
s:vian	1=54 3=-25
s:viand	1=47 3=-26
s:vich	0=-28
s:vict	0=-57 1=-49 4=-26 5=-53 7=41 8=-112
s:victi	6=37 7=51 8=-119
s:victo	0=-45 1=-37 5=-35
s:vida	6=-34
s:vide	1=-44 2=-48 3=29 4=78 5=58 6=-55 7=-33 8=-68
s:video	3=-29 5=80
s:viei	0=31 1=40
s:vieil	0=28 1=36
s:vien	1=46 3=-25 5=-37
s:viend	6=48
s:vier	1=-30 4=-25 8=-43
s:vierg	1=-28 4=-26 5=28 8=-39
s:vieu	6=45 8=-31
s:view	0=31
s:vigi	0=55 1=-58 3=-39 4=-39 5=-69 7=-25 8=81
s:vigil	0=51 1=-37 3=-27 4=-37 5=-64 8=70
s:vign	0=-42 2=-64 4=-57 6=32 7=-38
s:vigne	0=-37 5=-27 6=32 7=-42
s:viki	2=60
s:vikin	2=51
s:vill	0=-29 1=-25 3=-28 4=-44 5=32
s:villa	4=-30 5=36 6=42 7=-42 8=-31
s:ville	8=38
s:ving	8=-36
s:viol	0=-34 1=81 2=-29 4=-50 5=-56 8=-68
s:viole	0=-31 1=93 2=-25 4=-57 5=-41 8=-70
s:vira	4=43 8=-29
s:virg	0=-32 1=-39 4=-31 5=31 7=-32
s:virgi	0=-27 1=-27 4=-26 5=28
s:viru	4=-25
s:visa	0=-62 1=-52 2=-40 3=43 4=-50 5=-66 6=-51 7=-39
s:visag	0=-55 1=-45 2=-37 3=33 4=-50 5=-73 6=-44 7=-31 8=-41
s:visi	2=-29 3=-26 6=-37 7=-28 8=-33
s:visib	0=49
s:visio	0=-29 1=26 3=-29
s:visit	0=-42 1=-36 8=-69
s:visua	4=-26
s:viva	1=-26 5=-51
s:vivan	1=-26
s:vive	6=31
s:viven	6=30
s:vivi	0=-61 1=60
s:vivis	0=-75 1=66
s:vivr	5=-30
s:voca	4=-41
s:voge	3=-33
s:voic	0=-28 2=-57 4=-48 5=-43 6=-58 7=-32 8=-68
s:voice	8=-28
s:voil	1=-47 5=-71 7=-36 8=-45
s:voili	5=-64
s:vois	6=75
s:voisi	6=49
s:voit	0=-49 1=37 6=30
s:voitu	0=-47 1=50 3=-30 4=30 6=33
s:vola	1=-26 5=73 6=-62
s:volag	5=57 6=-56
s:vole	3=30 8=-53
s:volo	1=36 6=-29
s:volon	1=39 6=-31
s:volt	1=43 6=-32
s:volta	1=37 6=-29
s:volu	0=44 2=32 3=-32 4=-60 6=-47 7=27
s:volun	0=29 2=39 3=-33 4=-63 5=26 6=-42 7=25
s:votai	0=36 2=-31
s:vote	0=28 1=-44 4=-49 5=-36 6=-40 7=-35 8=-26
s:voti	1=-35 5=-40
s:votin	1=-40 5=-32
s:votr	3=27 6=-27
s:voul	3=58 4=-48 7=31
s:voya	0=-30 1=-38 2=-25 4=35 5=39 6=-25 8=-42
s:voyag	0=-35 1=-40 5=43 8=-42
s:vrai	1=-26
s:wait	0=-33 1=-27 4=61
s:waiti	4=72
s:wale	0=-33
s:walk	0=-35 4=69 5=-41
s:want	0=33 1=-60 2=-48 5=35 6=-39 8=29
s:wante	1=-27 5=39 6=-41
s:ward	1=-31 5=-42
s:warde	1=-32
s:wardr	5=-50
s:ware	0=-56 1=-39 4=27 7=68
s:wareh	0=-59 1=-26 4=37 7=45
s:warm	8=26
s:warn	4=-39 8=39
s:warne	5=42 8=-35
s:warni	4=-25 8=40
s:warr	2=29
s:watc	0=-31 3=-31 4=-53 5=57 8=-50
s:watch	3=-38 4=-36 5=73
s:weakn	3=-30
s:wear	0=-27 1=-32 2=-32 3=-28 4=55 5=38
s:weari	4=49
s:webc	3=50 5=60 8=-34
s:webca	3=50 4=-28 5=50 8=-29
s:webm	1=-73
s:websi	0=25 4=-30
s:wedd	0=-29 1=46 4=-32 5=-43 6=25 7=-30 8=-45
s:weddi	1=45 4=-38 5=-44 7=-26 8=-33
s:wedn	4=28
s:wedne	4=26
s:week	0=-35 3=-48 4=28 6=-48
s:weeke	0=25 1=-35 2=-31 4=-55 5=44
s:weekl	0=-35 1=36 3=-43 6=-33
s:weig	4=-44
s:weigh	4=-53
s:weld	0=29 6=-54 8=-26
s:welde	0=30 6=-53
s:wels	0=-42 6=53
s:west	0=-31 7=-38
s:weste	7=-30
s:what	1=-51 4=-31 5=75 6=-29
s:whate	5=56
s:whats	1=-41 5=37
s:whee	4=-32
s:wheel	4=-33
s:wher	0=-44 4=-57 7=-54
s:whet	5=-25
s:wheth	5=-30
s:whic	0=35 1=35 4=28 8=-44
s:whil	4=33 5=-27 6=-27
s:whis	4=70 8=42
s:whist	5=37 8=46
s:whit	0=70 1=-47 4=-61 5=-33
s:whitb	4=-37
s:white	1=-44
s:whoev	0=25
s:whol	4=-49 8=-28
s:whos	7=-27
s:wido	8=58
s:wild	2=-42 5=-26 6=-40
s:wind	3=34 5=-28 7=-35 8=-34
s:windo	3=39 7=-32 8=-26
s:wing	0=-43
s:winge	0=-38
s:winn	8=-26
s:winne	8=-28
s:wint	0=-49
s:winte	0=-40
s:wire	4=-40
s:with	0=-60 1=45 2=-29 3=25 5=-77
s:withd	0=-30 8=52
s:withi	8=-60
s:witho	0=-53 1=54 5=-66 8=-33
s:witn	0=-38 1=76 8=-58
s:witne	0=-39 1=75 8=-63
s:wobb	7=48
s:wobbl	7=40
s:woma	0=-53 1=-41 2=-28 4=31 6=86 8=-45
s:wome	2=-41 3=-25 4=-68 6=78 8=-58
s:word	4=-44 8=-53
s:work	0=-69 2=-45 3=-26 5=-26 6=-42 7=-35
s:worke	1=-59 6=-39 8=-34
s:workf	0=-33
s:worki	0=-67 8=36
s:workp	7=32
s:works	6=-28 7=-55
s:worl	0=-44 1=33
s:wors	0=-45 1=41
s:worsh	0=-30 1=50
s:woul	0=66 2=-51 4=-41 5=-81 8=-81
s:would	0=-26 1=41 4=-25
s:writ	2=-59 4=28 6=-37 8=-64
s:write	2=-40
s:writi	4=-29 6=-29 8=-37
s:writt	4=58
s:wron	1=35 4=40
s:wrot	1=-29 3=-103 5=55
s:xavie	1=-25
s:xviii	1=-25
s:year	0=-40 1=-41 2=-54 3=-67 6=-54 7=32
s:youn	0=61 3=-39 5=-37 6=-53
s:young	0=-35 2=-29 4=42
s:yout	0=70 4=-34 5=32 6=-34 7=-43 8=39
s:zemm	0=72 5=-37
s:zemmo	0=67 5=-36
w:0	3=59 7=37
w:000	0=-46 1=-43 2=-43 3=-66 4=-54 5=-31 6=-48 7=-30 8=-52
w:02	3=39 4=-25
w:1	0=-35 4=50 5=-27 6=-30 8=-53
w:11	2=29
w:12	1=-34 2=-25 4=71 5=-36 8=-54
w:120	8=28
w:14	1=-32 4=-69 8=48
w:17	3=52
w:18	0=34 7=-30
w:1981	7=50
w:1984	0=-49 1=47
w:1985	0=-43 7=29
w:1987	2=-38
w:1989	7=-33
w:1990	1=-27
w:1995	0=27 1=-45 8=60
w:1996	5=-50 6=45
w:1998	0=44 1=-25 3=-25 4=-52 5=-52
w:1er	0=-25
w:2	0=-68 1=-50 2=103 4=-63 5=-45
w:20	3=-31 4=-27 8=30
w:200	1=-33 4=-25 8=-28
w:2001	0=42 2=-36
w:2003	1=-30 3=26 4=-29 7=52
w:2004	1=27 2=27 8=-25
w:2005	0=36
w:2006	6=-25 8=32
w:2008	4=34
w:2009	2=46 3=-47 6=41
w:2010	0=27 2=41 3=-34 5=-31 6=-30 8=-42
w:2011	4=30 6=-33 8=38
w:2012	0=-35 3=54 6=33
w:2014	4=47 6=40 8=-27
w:2015	1=-54 4=64 5=-45 6=43 8=-37
w:2016	0=29 1=-68 4=30 6=-40 8=39
w:2017	1=-40
w:2018	0=-47 4=32 7=34
w:2019	0=37 1=-37
w:2020	0=-31 1=-31 3=-28 4=57 5=-29
w:2021	0=65 1=-48 2=36 5=-26 7=-28 8=-26
w:2022	0=41 4=55
w:2023	8=-31
w:2026	8=33
w:21	0=46 1=-30 5=-30
w:22	2=52
w:24	0=-30 7=-59 8=53
w:2m	4=-26
w:3	0=-88 1=-38 2=59 3=25 5=-35 6=-36 8=63
w:300	3=-63 4=-36 8=38
w:31	5=-33 7=32
w:34	4=30 7=28
w:340	7=-33
w:3d	3=46
w:4	0=-69 3=56 6=-36
w:40	0=-45 2=34 3=-34 5=-43 6=-35 8=-26
w:400	6=-27 8=-42
w:41	4=46 8=-35
w:43	4=62 8=-43
w:47	2=39
w:5	0=-48 4=42
w:50	0=-30 4=54 7=26
w:6	0=66 3=28 6=-37
w:60	0=-38 1=-28 8=-39
w:600	4=-27
w:7	7=-53
w:79	0=-33 7=63
w:8	3=63
w:80	7=-28
w:9	0=42 5=-32 7=-28
w:90	0=29
w:900	0=-26 4=-49 5=-39
w:91	3=69
w:98	3=37 5=-44
w:99	3=31
w:a	3=-26 7=-35
w:a6	5=-55
w:a69	0=48 2=-39
w:aa	4=102
w:aadhaar	3=51
w:aah	4=41
w:aberdeen	1=30 7=-44
w:abime	3=57
w:abimes	4=55
w:abnormal	5=-36
w:abord	0=-32 6=40
w:about	1=-68 3=-61
w:above	5=31
w:absence	0=-26 1=-26 2=35 4=35 5=-33 6=35 7=-26 8=-63
w:absences	7=57
w:absente	4=48
w:abstinence	4=-32 5=73
w:abstinent	4=-37 5=31
w:abstinente	4=-64 5=85
w:abstract	8=-31
w:absurdist	1=32
w:abus	8=39
w:accepte	3=33 4=29 6=-40
w:acces	3=39
w:accessible	4=-29
w:accident	1=-25 2=-30 4=33 5=68 6=-28
w:accidents	4=-51
w:accompagne	4=-32
w:accord	7=-60
w:according	1=26 2=31 4=33 5=26 8=-25
w:accords	7=-35
w:account	0=27 1=56 4=-36 5=49 6=-36 8=-62
w:accountant	1=-42 5=-26 6=-37 7=-49
w:accounts	0=-29 1=-33 4=-54 5=-41
w:accro	1=-25 5=28
w:accueil	0=-45 7=-40 8=-28
w:accused	6=-34 8=40
w:achats	0=-36
w:achete	3=-31
w:acheteuse	4=-32 5=-25 6=-35
w:acquitte	8=55
w:acquitted	8=38
w:across	2=-39 4=-28 7=-48
w:acted	0=-37 4=-27
w:acteur	6=-25
w:actif	1=32
w:acting	4=-33
w:action	0=25 7=-33 8=31
w:actions	8=-48
w:activated	3=40
w:active	0=34 1=36 3=-57 5=35 7=29
w:activee	3=64
w:activist	0=-29 4=-43 7=63
w:activite	0=-34 5=-41 7=25
w:actn3	2=38
w:actor	3=-26
w:actors	3=-26
w:acts	0=-43 1=76 7=-40
w:actuary	1=26 4=-29
w:actuel	3=33
w:ad	0=-44 3=-38
w:adaptation	5=-26
w:added	6=33
w:addenbrooke	2=28 4=-25
w:addict	5=37 8=-32
w:addicted	5=45
w:addiction	4=-69 5=42
w:addictologie	4=-51 8=-37
w:addicts	4=41
w:adepte	0=-32 5=66
w:adeyemi	4=32
w:adhere	8=-25
w:adherent	1=-41 6=29 7=34
w:adherente	0=30 1=33
w:adherer	0=-57 7=44
w:adhesion	1=37 7=32 8=-30
w:adjoint	5=-41 6=-28
w:adjudant	8=35
w:administered	0=-62
w:administratif	0=-38
w:administration	0=-43
w:administrative	7=-36
w:admits	8=-28
w:admitted	5=40 8=50
w:adn	0=-80 1=-55 2=27 3=-94 4=-41 5=-48 6=-44 8=-52
w:adolescence	2=32
w:adopted	2=26
w:adoption	6=-36
w:adult	0=-26 3=-31 4=-49 5=35 6=-28 7=-30 8=-31
w:adultes	4=-33
w:adults	4=-29 5=50
w:advice	5=-31
w:advised	2=-32
w:adviser	4=-75 5=-26 7=-31 8=-43
w:advises	0=-39 2=-27 3=-37 4=63
w:aerien	8=-56
w:aeroport	3=56 4=-26 8=41
w:aeroports	3=-42
w:afd	0=34
w:affair	0=-31 4=-35 8=-40
w:affaire	1=-36 3=-50 5=-36 8=68
w:affaires	0=-27 1=-36 4=-28 6=-49 8=-64
w:affairs	3=-41 5=-43 8=-32
w:affection	4=40
w:affiche	1=27 7=-28
w:affiches	0=-33
w:affiliated	7=51
w:affiliation	0=62 7=45
w:affirm	1=25
w:affirme	5=45
w:affray	8=32
w:afp	0=-49 8=-27
w:afscme	7=60
w:after	0=-53 2=56 6=-34 8=-27
w:afternoons	4=29 6=-38 7=32
w:aftra	0=-57 7=44
w:again	4=41 5=-42 8=-26
w:against	0=47 3=-46 5=-43 6=-40
w:agde	5=53
w:age	4=76 5=-48
w:agence	0=-77 1=-32 2=-40 5=27 7=-30 8=-44
w:agencement	4=-27 6=-36
w:agency	0=-57 1=-56 2=-28 4=59
w:agenda	0=-37
w:agent	0=-72 2=-40 3=-40 5=-72 6=-39 7=-42 8=-41
w:agente	8=-33
w:agents	0=-52
w:agnostic	5=-35
w:agnosticisme	1=-28
w:agnostique	0=-32 1=55 5=-29 6=-39
w:ago	4=36
w:agreed	3=48
w:agreement	7=-41
w:agregation	1=-26
w:agrege	1=-37
w:agrement	2=-42 6=26 8=56
w:agresse	8=-61
w:ai	1=-41 3=-43 6=-43 7=27 8=35
w:aid	4=-79 7=-43
w:aide	0=54 4=-40 7=-30
w:aider	4=-36
w:aids	4=-25
w:aile	0=-27
w:ailier	0=-31
w:ailing	4=-56
w:ailleurs	5=56 6=-51
w:aimait	6=48
w:aime	0=-80 2=-33 3=-36 4=-54 6=85 7=-45 8=-60
w:aiment	6=34
w:aimer	6=57 8=-25
w:aimerait	6=-31
w:air	5=-45 6=26 7=-56
w:airline	2=41 3=-30 4=-52 7=-27
w:airport	3=36 5=-29 8=38
w:airports	3=-29
w:alarms	4=-40 8=-38
w:album	4=-43 8=-30
w:alcoholic	4=45
w:alcool	4=-76 8=84
w:alcoolemie	4=-29 8=54
w:alcoolique	4=41
w:algorithme	3=62 8=-46
w:algorithms	2=-27
w:alike	0=-30
w:all	1=82 2=-29 3=-32 4=-36 5=-69 6=-56 7=30
w:allergic	2=-36 5=-46
w:allergie	4=52
w:allergique	7=-25
w:allergy	7=-49
w:alliance	0=31 7=43
w:allow	1=32 4=27
w:ally	6=-27
w:alone	0=48 1=-50 4=-26 8=33
w:along	2=40 4=-31
w:alpha	2=36
w:already	7=33
w:als	2=25 4=-38
w:alsace	0=77 4=-39 7=-39
w:alternee	5=-27
w:altruisme	1=25 7=-25
w:altruist	1=29
w:always	0=30 4=-39 6=51
w:alzheimer	2=62
w:am	1=77 2=-27 4=-47 8=-33
w:amante	5=52
w:amants	0=-30 6=-60
w:amateur	0=-39
w:ambassade	3=58
w:ambition	1=50
w:ameliore	2=-31
w:amenagement	4=39
w:amende	8=30
w:amendes	8=-29
w:america	0=45
w:americaine	2=54 3=-43 6=-35
w:ames	5=-50 6=59 8=30
w:ami	0=-66 1=35 2=-42 3=-47 4=-54 6=36 7=-46 8=-39
w:amie	0=-26 1=-51 2=-39 4=-42 5=-32 6=98 7=-27 8=-37
w:amis	5=-45 6=41
w:amitie	6=40
w:among	4=-47
w:amour	0=-37 5=48 6=-27
w:amoureux	5=-33 6=60
w:amours	4=-28 5=-40
w:amuse	3=37
w:amyotrophie	2=43
w:an	1=43 2=-27 3=-103 5=30 6=-66 7=-46 8=-50
w:analyse	2=32 3=-38
w:analysed	2=29 3=54
w:analysee	3=32
w:analysis	3=-62
w:analyst	0=-30 7=-50 8=-41
w:analyste	0=50 5=-28 8=-56
w:anarchist	0=62
w:anarchiste	1=74
w:ancestry	2=-36
w:ancien	0=53 2=-34 7=29
w:ancienne	2=-32 4=-35 5=40 6=37
w:anciens	1=46 5=-58 8=-34
w:and	2=-47 6=-26 7=-76 8=-41
w:angers	1=32
w:anglais	8=-30
w:anglican	1=-39
w:animal	0=-29 1=51 6=-33 8=-42
w:animale	0=-46 1=48
w:animaliste	0=28 1=-30
w:animals	1=84 5=-48
w:animateur	1=-37
w:animatrice	0=-35 1=-46 4=-34
w:animaux	1=74 3=-25
w:anime	0=-47 2=-30 5=-34 7=27
w:animist	1=28
w:ankle	8=34
w:anne	5=-35 6=25
w:annecy	6=-42
w:annee	0=-28 4=26 8=-33
w:annees	8=34
w:annonce	5=44
w:annual	4=-37 7=45
w:annuels	5=-40
w:anomalie	2=85 4=-28 5=-27
w:anonyme	3=-32 4=-26 5=25
w:anonymous	5=38
w:another	0=-44 6=45 7=-42 8=-32
w:ans	0=-34 2=-88 3=-59 5=-37 8=82
w:answered	1=-35 8=-37
w:answers	6=-58
w:antecedent	8=41
w:antecedents	2=-35 8=52
w:anthroposophe	1=59 6=-29 8=-30
w:anthroposophie	1=36
w:anthroposophist	1=65
w:anti	0=103 1=55 4=-54 5=-40 6=-31 7=-43 8=-43
w:antidepresseurs	4=46
w:antinatalist	1=52
w:antispecisme	1=70
w:antispeciste	0=-35 1=40
w:antitrypsine	2=26
w:antoine	4=-28 5=-28 6=61
w:any	0=60 4=42 5=-56 6=-45
w:anyone	2=26 5=44
w:anything	1=64 5=-36 7=-25
w:aout	2=34
w:apaisee	0=-39
w:apnee	4=75 5=-27
w:apoe4	4=-40
w:app	3=60 4=-49 5=-28 8=-25
w:appareil	2=-27 3=30 4=25
w:appareille	3=-27 4=57
w:apparel	5=-46
w:apparemment	1=35
w:apparently	4=47 5=-27 7=-35
w:appartenance	0=44 7=-26
w:appartenu	0=36 8=-46
w:appartient	1=80 2=33 4=-40
w:appeal	8=35
w:appealing	1=-30 8=36
w:appeals	8=-38
w:appel	8=-25
w:appele	1=28
w:appelle	6=25
w:appli	4=-33 8=-37
w:applicant	3=29
w:applicants	3=-47
w:application	3=27 8=30
w:apply	2=47
w:appointed	0=-39 7=42 8=-54
w:apprend	6=36
w:apprenti	1=39 5=-28
w:apprentice	6=-51
w:apprentices	1=-29
w:apprentis	1=-27 2=-27
w:appris	3=33 7=42 8=-38
w:approcher	6=-36 8=61
w:approuve	0=42 5=-28
w:apps	5=40
w:appui	0=30 2=50 4=-37
w:apres	1=31 2=33 4=-25 6=47 7=-62
w:april	4=41
w:apte	4=32 5=-26
w:arbitre	4=-28
w:arbre	0=26 2=-53
w:arc	6=-37
w:architect	1=-41
w:architectes	1=-38
w:archive	1=52 4=-28
w:archives	0=-35 8=-28
w:are	3=54 5=-67 8=-66
w:area	0=-25 7=26
w:arles	5=-25
w:arm	2=-41 4=62 5=-28
w:armee	2=27 8=-30
w:armees	1=-27
w:armes	0=54 8=-56
w:arms	0=63 4=41 7=-28
w:army	0=-33 1=-35 2=-35 3=50 4=63 5=-74
w:arnaud	2=-32
w:around	4=-32 5=27
w:arranged	7=-42
w:arrangement	5=62
w:arrest	2=37
w:arrested	0=-25 8=42
w:arresting	8=-34
w:arret	0=-38 1=-37 2=-28 4=74 5=-25 6=-29 7=-37 8=52
w:arrete	4=-45 8=80
w:arrets	4=-32 8=-35
w:arrivants	3=-55
w:arrive	8=-45
w:arrivee	0=53 1=-34
w:arrondissement	0=46
w:arson	8=33
w:art	2=-40
w:arte	5=-36
w:arthritic	4=51
w:arthritis	4=35
w:article	4=-25 5=52 6=-38
w:artist	3=-25
w:artiste	8=33
w:artistique	5=-40
w:arts	0=-56 1=-30 7=-33
w:as	6=-34
w:asbo	8=48
w:asexual	4=-27 6=65
w:asexuel	6=72 8=-25
w:asexuelle	5=62 6=-30
w:ashkenazi	2=55
w:asie	1=-30 5=-29
w:ask	2=-30 4=31 5=49 8=-59
w:asked	0=-27 2=-29 4=29 5=-26 6=27 8=36
w:asking	3=35
w:asks	0=-53 5=38 6=-29 7=-39 8=-25
w:asperger	4=36
w:assault	8=60
w:assemblee	7=-27
w:assembly	0=35
w:assesseur	0=25
w:assessment	0=-36
w:assessor	5=-36
w:assigne	8=58
w:assises	8=-27
w:assistant	2=-32 3=-28 4=-45 5=-30 6=-40 7=-52 8=-44
w:assistante	0=-40 3=-25 4=-55 6=25 8=-26
w:association	0=-40 1=28 2=-58 3=-41 4=-33 5=-63 6=51
w:associe	8=35
w:associes	0=-28 1=-33 5=27 6=-80 8=-26
w:assume	1=45 4=-43
w:assumee	6=39 7=-35
w:assumees	5=57
w:assurance	8=-37
w:assure	1=31 3=-26 5=-44 6=-31 7=-72 8=66
w:assured	0=34
w:assureur	2=-30 8=-35
w:asthma	4=-57
w:asthmatic	4=47
w:asthmatique	4=61
w:asthme	4=60 5=-49
w:at	2=-54 8=-76
w:atelier	1=-104 2=-31 5=-35
w:ateliers	0=-38 1=-25 4=45
w:athee	0=-37 1=37 3=-39 6=-30
w:athees	1=48
w:atheism	1=-52
w:atheisme	1=46
w:atheist	0=-28 1=113 4=-34 6=-30
w:athlete	2=49
w:atlanta	0=57
w:atlantic	4=-41 5=-30
w:atrophy	2=55 4=-27
w:attache	4=-44
w:attached	3=44 4=-45
w:attachee	5=-29
w:attack	0=33
w:attacks	4=56 5=-36 8=-30
w:atteint	3=-29 6=-29
w:atteinte	0=-27 4=33
w:attend	1=-50 4=57 5=58 8=46
w:attendent	6=41
w:attendre	0=-44
w:attends	1=54
w:attestation	4=26
w:attirance	5=-51 6=26
w:attribue	3=49
w:au	2=-33 6=-69
w:auberge	5=-29
w:aubin	4=43 6=-29
w:aucun	1=48 3=-40 4=44 6=-32
w:aucune	0=37 1=51 4=39 6=-35 7=-25 8=-32
w:audience	8=-51
w:audio	3=-31
w:audiologists	4=-55
w:audit	3=-38 4=-63
w:audited	1=-31 4=-34 7=-49
w:auditeur	4=-38
w:august	0=33 1=30
w:aujourd	1=27
w:aumonerie	1=31 3=-38
w:aumonier	8=-45
w:aunt	2=37
w:aupres	0=-44 4=-26 5=-35 7=-35 8=30
w:aurait	0=31 6=50 8=38
w:aurelius	1=30 3=-27
w:aussi	0=-36 2=36 5=-80
w:austerity	0=29
w:authentication	3=43
w:authentification	3=37
w:authentifiee	0=-53 3=39
w:authentifier	3=46
w:autiste	4=81
w:auto	4=31 6=-39
w:automatique	8=-44
w:automatiquement	3=32
w:automatise	2=-27
w:autonomie	0=76
w:autonomiste	0=25 7=-48
w:autorite	0=-39
w:autre	4=-33 6=54
w:autres	0=45 6=-37
w:autrice	8=-38
w:autumn	4=38 8=-26
w:aux	0=35 1=-40 8=-39
w:auxiliaire	6=-25
w:available	4=-28
w:avait	0=67 1=-29 6=-26 8=-41
w:avant	1=44 2=-31 4=-48 5=-47 6=51 8=-59
w:avec	0=-73 1=-101 2=-41 3=48 4=-62 5=63 6=56 7=-113
w:aventure	3=-31
w:aveugle	4=-52
w:avignon	5=-26
w:avion	2=39 4=59
w:avis	3=-27 6=-32
w:avocat	5=-46 7=-33 8=-43
w:avocate	1=-38 4=-27 6=-44 7=-53 8=-26
w:avocats	7=70
w:avoid	2=-41 4=55
w:avoir	1=37 3=-51 4=47 5=40 6=-48 8=-40
w:avons	7=-31
w:avoue	5=85 7=-40 8=70
w:avowed	1=32
w:avril	5=-26 8=50
w:awaiting	8=40
w:award	6=41 8=-41
w:away	7=-30
w:ayant	3=26 4=-34
w:ayn	1=55
w:b	2=-37 5=-25 6=-30 8=-57
w:b2v	4=-48
w:b3	8=38
w:babies	4=-29
w:baby	0=-43 4=75 6=-38 7=-27 8=-28
w:bac	6=-36
w:bachelor	0=-27
w:back	1=-65 2=28 3=-46 4=66 5=-84 6=-55
w:bad	0=-30 4=69 8=-51
w:badge	0=-110 1=-38 2=-46 3=92 6=38
w:badgeuse	3=-26
w:badgeuses	3=-52
w:bae	1=37
w:bag	4=28
w:bagarre	8=27
w:bail	4=-35 5=-27 6=-41 7=-32
w:baker	0=-35 8=29
w:bakeries	0=39 3=-33
w:bakery	1=-36 6=-60 8=-40
w:balance	4=-37
w:balanced	2=27 4=-56
w:balloons	0=-26
w:ballot	0=54 7=-92
w:balpa	7=56
w:bamako	0=60
w:ban	0=62 4=-31 8=47
w:banc	8=-26
w:band	0=-55 4=49 6=-44 8=-41
w:bands	5=-49
w:bank	0=-38 1=-45 2=-35 3=57 4=-56 5=-65 6=-47 7=-73 8=-38
w:banking	0=-42
w:banks	4=-26
w:banned	8=62
w:bannieres	0=-33
w:banque	1=-33 3=26 4=-34 5=-70 6=-37 7=-42 8=-69
w:bans	8=78
w:bapteme	1=45
w:bar	0=-28 1=-36 2=-34 3=-45 4=-44 5=95 6=-72 7=-32 8=-50
w:barman	5=-32 6=-38
w:barracks	0=-32
w:barre	0=-45
w:barreaux	5=-49 8=52
w:barred	8=56
w:barrister	7=-25 8=-31
w:bars	5=-51 6=56 8=-27
w:bas	2=48
w:base	3=91
w:basic	8=-60
w:basque	0=-37
w:bass	6=-43
w:bataille	7=-32
w:bath	6=-28
w:bathroom	4=35
w:bati	0=-30 1=-32
w:batiment	1=-50 4=-29 7=-48
w:bayrou	0=86 8=-26
w:bce	0=-29 7=46
w:bdsm	5=65 7=-43
w:be	1=-36 5=-25 6=34
w:beaten	4=34
w:beau	1=-46 8=27
w:beaucoup	3=29
w:bebe	0=-42
w:became	1=40
w:because	1=-54 2=-33 3=36 7=-25 8=-46
w:bectu	0=-26
w:bed	0=-45 1=-32 3=-25 5=25 7=-32 8=-32
w:bee	2=-38 4=64
w:been	1=-29 2=-32 4=37 5=36 6=-41 8=63
w:bees	6=-61
w:before	0=-32 1=-29 2=-31 3=-25 4=69 6=-36 8=-37
w:began	1=34 4=51
w:behalf	7=-33
w:behind	0=-28
w:being	1=36 5=-28 6=42 7=-27
w:belarus	0=80
w:belfast	0=-32 1=43
w:belge	0=-25 6=-40 7=-34 8=64
w:belgique	0=37 4=-51 6=41
w:belief	1=34 8=-30
w:beliefs	1=37
w:believe	1=27 4=-32
w:believed	4=28
w:believes	4=-38 7=-25 8=48
w:believing	1=33
w:bell	4=-34 7=32
w:belle	5=-25 6=-38
w:belonging	1=-37 8=-27
w:belongs	0=-34 1=34 7=53
w:belt	0=-33 5=-25
w:bench	4=-33 5=-48
w:beneficiaire	4=27
w:benefit	8=-39
w:benevole	0=31 7=-28 8=-54
w:benevolement	6=27
w:benin	1=29
w:bernard	6=36
w:berne	4=-58 5=33
w:bernie	0=43 8=-29
w:besoin	4=26
w:best	0=-73 1=-32 3=-25 4=52 5=49 6=-52
w:beta	4=58 8=-33
w:betes	1=49
w:better	0=-54 4=35 7=-26
w:between	1=-26 7=-53
w:bi	0=-39 4=-58 5=-83
w:bible	0=-32 1=79 3=-28 4=-36 5=-28
w:bien	0=-48 2=-39 3=-38 5=-68 8=-52
w:biens	5=-31 8=29
w:bijoutiere	8=-56
w:bijoux	3=-47 8=48
w:bilan	0=-25 4=-26 7=33
w:bilingual	6=-34
w:bill	4=-59 5=49
w:billetterie	1=-31
w:bio	1=-35 6=45 7=-34
w:biobanque	2=-27
w:biographie	0=-31
w:biologie	2=-30
w:biometric	0=-33 4=-36
w:biometrie	0=-35 3=-32
w:biometrique	0=-48 3=34 4=-37 5=-31
w:biometriques	3=60
w:bipolaire	4=35
w:bipolar	4=32
w:birth	4=65
w:births	5=-25
w:bisexual	4=-26 5=-46 6=64
w:bisexualite	6=37
w:bisexuel	6=59
w:bisexuelle	4=-27 6=75
w:bit	4=40 5=45
w:black	0=36
w:blackballed	1=36
w:blacklisted	0=-40 7=35
w:blackpool	7=-43
w:bladder	0=-29
w:blanc	5=-40 6=-35 8=34
w:blanchi	8=54
w:bleu	4=-44
w:bleue	5=-29
w:blind	2=-32 3=-30 4=-27 8=-25
w:bloc	3=35
w:blocages	0=34
w:blog	0=60 1=-31 2=39 3=-28 4=-42 5=67 6=-28 7=-50
w:blogs	0=31
w:blokes	6=36
w:blood	0=-29 1=-38 2=29 4=46 5=-26 6=-37 7=-27 8=-30
w:bloque	3=25
w:blue	0=-41 4=63
w:bma	7=42
w:board	4=-48 6=-37 8=-88
w:boasts	5=42
w:body	7=-27
w:boire	4=83 8=-46
w:bois	2=-86 4=35
w:boit	0=-47 4=83 5=-47 6=-37 7=-26 8=-32
w:boite	4=-48
w:bolton	6=40
w:bon	1=-85 3=-57 4=39 6=-33 8=32
w:bondage	1=-29
w:bonds	0=-29
w:bone	1=27 2=38
w:bonne	4=-58 6=-40
w:bonnes	5=-55
w:bons	0=-28 5=-56
w:book	0=-81 3=-57 4=-56 5=30 7=-25
w:booked	1=-46
w:bookkeeper	1=-29
w:bookkeeping	6=-30
w:books	0=-40 4=-34 5=-28 7=-34 8=-49
w:bookshop	1=-34
w:boots	4=-30 5=-29
w:bord	0=-63 1=-45 5=-31
w:bordeaux	1=38 6=-31
w:border	8=-38
w:borders	4=-39 7=-32
w:born	0=-37 2=65 3=-28 4=53 5=-59
w:borne	3=31
w:bornes	3=-68
w:bosch	7=-34
w:boss	0=-60 1=-35 2=-63 4=-52 5=59 6=-26 7=37 8=46
w:bosses	7=-30
w:boston	0=42
w:both	0=-28 1=-42 2=58 3=56 5=38 6=-41
w:bouddhiste	1=-35
w:bouffeur	1=40 4=-38
w:bought	3=-33 6=33
w:boulanger	1=31 6=-31
w:boulangerie	8=-33
w:bound	8=41
w:bourse	4=-38
w:bout	1=28
w:bouteille	4=-35
w:boutique	1=-29 2=-27 3=-50 4=-29 5=-41
w:boy	0=79 2=37 3=-34 4=-59 5=-39 8=27
w:boyfriend	0=-42 4=-41 8=-33
w:boys	5=63 6=40
w:bracelet	4=-31 8=55
w:bracelets	8=-48
w:braille	4=-36
w:branch	0=-65 4=-27 8=-28
w:brand	0=-33 1=-25 2=-26 3=-45 4=-47
w:braquage	6=-40
w:bras	0=-48 6=27
w:brca	2=52
w:brca1	2=38
w:brca2	2=71 4=-41 6=-32
w:bread	1=-32
w:break	8=-33
w:breakdown	5=-34
w:breast	4=43
w:breeder	8=-34
w:brest	0=-32 2=-27 5=-55
w:bretagne	0=32
w:breton	0=37
w:brevets	0=-28
w:brexit	6=-32
w:brexiteer	0=46
w:bricklaying	3=26
w:bridal	8=-47
w:bridge	5=-33
w:brief	5=-56 8=-39
w:brigade	0=-73 7=-25 8=-35
w:brigades	0=-33 7=30
w:bright	0=-42 4=43
w:brighton	5=-26
w:brilliant	0=-29 4=62 6=-45 7=27
w:bring	8=-41
w:brings	4=45
w:bristol	0=28 6=-36 7=-36 8=37
w:britain	0=52
w:british	0=-28 1=34 7=-34
w:brive	1=27
w:broadcaster	7=-31
w:broke	0=-25 1=37 5=34
w:brothels	5=39
w:brother	1=60 4=27 7=-38 8=68
w:brought	0=-46 1=50 3=-35 4=-45 6=-37 7=-35
w:browser	2=-25
w:bruit	5=48
w:bruits	6=45
w:bruno	6=-32
w:brussels	0=80 1=-38 4=-36 8=-33
w:brut	3=-26 5=-29
w:bruxelles	2=-31 6=36
w:budapest	0=29 1=-29
w:buddhist	1=-31
w:budget	5=-70 6=-36
w:budgets	0=-29
w:buffalo	7=42
w:build	4=-40 8=-28
w:building	0=-54 5=-25
w:built	0=-28 4=-74 7=-25
w:bulletin	0=-69 7=43 8=36
w:bulletins	0=-28
w:bumper	1=26
w:bunting	7=-30
w:bureau	0=-51 1=-61 4=48 5=-26 6=31 7=-27
w:bureaux	0=-26 1=-41
w:burger	1=-28
w:burglar	8=31
w:burglary	8=32
w:burn	4=65 8=-28
w:burnt	3=58
w:bus	0=-54 5=-38 7=-50 8=-39
w:business	1=-28 2=-34 4=-33 6=-49 8=-32
w:busy	4=32
w:but	1=74 2=-37 3=-38 4=33 6=-49 8=-50
w:butch	6=57
w:bute	3=53 4=-30
w:buvette	0=-51
w:buyer	0=-38 1=-27 6=-58 7=-42 8=-29
w:by	3=64 5=-92
w:bypass	0=50 4=-37 8=-37
w:byrne	6=-27
w:c	0=-30 2=-31 3=38 4=-57 6=-37 8=-37
w:c282y	2=46
w:ca	0=48
w:cabin	5=-25
w:cabinet	3=35 4=-39 6=-29 7=-28 8=-27
w:caces	2=-30
w:cache	0=30 1=27 3=-56 5=-105 6=82
w:cachets	4=-36
w:cadet	1=-27
w:cadre	0=-57 4=-49 7=33
w:cadres	0=-35 7=-55
w:cadreur	0=-39 5=-54
w:cafe	1=-44 4=-28 5=-43
w:caisse	1=-28 2=-37 3=39 6=-32 7=-31
w:caissiere	7=28
w:cakes	8=-28
w:calais	0=26 5=-57
w:call	0=31 5=-60 7=62 8=-42
w:called	3=-26 5=-40 7=-35
w:caller	3=-37 6=-31
w:calling	2=-28
w:calls	0=27 2=-55 4=-32 5=-58 6=36 8=-31
w:calm	0=25
w:calme	5=-53
w:cambridge	7=-33
w:cambriolage	3=31 8=-32
w:came	3=-31 6=85 7=-60 8=37
w:camera	0=-40 3=32 7=39 8=-36
w:cameras	3=-32 4=-35
w:camp	0=57 5=-32 6=-63
w:campagne	0=83 1=-58 2=-43 3=-40 4=-33 5=-33 7=-52 8=-27
w:campaigned	1=47
w:campaigner	0=-85
w:campaigns	0=-42
w:campe	0=34
w:camus	1=-25
w:can	1=-53 2=-51 4=69 5=-94 7=-35
w:canada	7=-38
w:cancer	0=-46 2=35 6=-26
w:cancers	2=-42 4=41
w:candidat	3=-57 4=-28
w:candidate	4=27 8=-38
w:candidats	0=-29
w:candidature	0=-41 6=60
w:cannabis	1=-26 8=52
w:cannot	4=69
w:canteen	0=-30 7=-27
w:cantine	1=-34 3=62
w:cap	1=-36 5=40 6=-37
w:capacity	0=-51
w:capital	2=-29 6=25
w:captain	0=65
w:capteur	3=-31
w:capteurs	3=-52
w:captions	7=-29
w:captured	3=56 4=-29
w:car	0=-39 2=-41 4=28 6=39 7=-28 8=-51
w:caracas	0=44 4=-43
w:caracteres	0=-29 8=-42
w:carbone	3=-37
w:card	0=50 1=-39 4=-70 8=-53
w:cardiac	4=51
w:cardiff	2=-28 6=25
w:cardiologie	4=-45
w:cardiologist	4=65 5=-37 8=-40
w:cardiologue	2=57
w:cards	3=37 5=-27
w:care	2=-38 3=-25 5=-29 6=36
w:cared	4=-43
w:career	4=41 5=-41 8=-27
w:carer	1=29
w:caretaker	1=-46 8=78
w:cariste	7=31
w:carnet	4=64
w:carpentry	8=-41
w:carrier	2=70 4=-82 6=-38
w:carriere	7=33
w:carriers	4=-41
w:carries	3=-26 4=44
w:carry	2=44 4=-38
w:carrying	0=31 5=44 6=-31 7=-26
w:cars	8=41
w:carte	1=-36 3=-43 5=-26 6=-31 8=-41
w:cartes	8=-33
w:cartographe	7=-26
w:cartoons	0=-26
w:carved	1=-33
w:caryotype	0=-37 2=97 3=-36 4=-65 5=-30
w:casanova	5=-25
w:case	0=-35 1=-34 3=-52 6=82 7=-26 8=26
w:cases	7=-66
w:caseworker	6=-27
w:cash	2=-43
w:casier	1=-26 5=-79 8=26
w:casiers	8=-47
w:casino	0=-36 3=92
w:casque	0=43
w:casquette	0=52
w:catalogue	0=34 4=-31
w:category	8=-43
w:catered	1=-26
w:caterer	7=-36
w:catholique	0=-29 1=31 5=-33
w:cats	6=-31
w:caught	5=46
w:cause	0=-78 2=29 3=60 7=-45 8=59
w:caution	8=36
w:cautioned	3=-27 8=39
w:cautions	0=-35 1=-42 8=28
w:cdd	1=-72
w:cdi	0=-41 7=-30
w:ce	1=39 2=-74 4=58 7=-127 8=-31
w:cegetiste	7=55
w:cela	0=41 3=-29 5=-25 6=36 8=25
w:celebrant	1=37
w:celibacy	1=-55 5=35
w:celibataire	5=-91
w:celibate	5=84
w:cell	2=47 4=-38 8=-42
w:cellar	5=36
w:celle	3=31
w:cells	2=-36 4=-39 8=-29
w:cellule	8=32
w:cellules	2=50
w:cent	3=26
w:center	3=29 7=52
w:central	7=34
w:centrale	3=32 5=-26 8=-51
w:centre	1=-40 2=-37 4=-63 5=-49 7=-46 8=29
w:cercle	0=65 1=56
w:ceremonies	1=37 7=-32
w:certificate	3=-32 8=77
w:cesse	1=38 4=-44
w:cet	5=-35 6=-29
w:cfdt	0=-76 1=-45 3=-33 4=-25 7=71
w:cfe	0=-52 7=33
w:cftc	0=-48 1=-25 7=100
w:cftr	4=-32
w:cgc	0=-62 7=69
w:cgt	0=-113 1=-47 4=-25 5=-45 6=-34 7=115 8=-40
w:chain	4=-47
w:chaine	0=-65
w:chained	0=42 4=-38
w:chair	4=28 7=60 8=-45
w:chairman	0=48 4=-25 5=37 6=-35 7=-31
w:chairs	0=-49 7=57
w:chambre	0=-36 1=-31 3=44 5=53 6=-52 7=-46
w:change	0=-49 2=-31 4=-59 5=67
w:changement	8=-27
w:changer	5=47
w:channel	7=-38
w:chante	0=43 1=-39 4=45
w:chantier	3=52 4=-31 5=-31 6=-30
w:chantiers	5=-25
w:chapel	1=-55
w:chapelle	0=-47 1=61 6=-26
w:chaplain	1=-29 4=-27 7=-34
w:chaplaincy	4=-28
w:chapter	1=33 2=-28
w:chaque	0=45 3=39 4=-26 5=36 6=-32 8=-25
w:charge	1=-27 2=-53 5=-38 8=-49
w:chargee	0=-26 5=-31 6=25 7=-28 8=-31
w:charges	3=-30 8=59
w:charities	1=-26
w:charity	0=-35 1=-32 4=-72 5=-31 6=-36
w:charme	4=-38 5=44
w:charnelle	5=32
w:charte	0=-25
w:chartered	0=-29 7=-52
w:chasse	0=-41 1=38 4=39 6=25
w:chaste	5=38
w:chastete	5=40
w:chat	8=32
w:chats	6=-47
w:chauffage	1=-33 8=-33
w:chauffeur	0=-65 4=43 6=-50
w:chaussures	5=-25
w:che	0=92 1=-47
w:cheated	5=45 6=-28
w:cheating	5=-28
w:check	3=32 4=-26 5=-35
w:checked	2=30 3=-33
w:checks	7=-26
w:chef	2=-48 7=-47 8=-95
w:cheffe	5=-33
w:chemical	3=-25 7=-36
w:chemistry	7=37
w:chemo	4=36
w:chemotherapy	4=34
w:cheques	8=56
w:cherche	0=30 1=-29 2=-32 4=-25 5=34 6=-40
w:cherchent	0=-39 6=27
w:chercheur	3=-50
w:chercheuse	6=-26
w:cherchons	1=-26 6=51
w:chess	0=-41
w:cheval	4=42
w:chez	1=-65 3=-34 5=-41 6=-40 7=30 8=-53
w:chief	4=-42
w:chien	6=-48 8=-35
w:chiens	3=-28 4=-29
w:chiffre	0=-26 3=-41 6=-34
w:chiffres	1=-43
w:child	4=83 8=-59
w:childhood	4=-45
w:children	0=-57 1=-32 3=-33 5=-54 6=-51 7=-34
w:chimiotherapie	4=43
w:chinois	5=-48
w:chip	3=54 5=-47
w:chirurgie	3=-40 4=-48
w:chirurgien	4=-59
w:cho	0=-31
w:choeur	1=44
w:choice	4=-25 5=55
w:choir	1=-39 3=-31 5=-27 6=68 8=-28
w:choix	0=-27 1=-25 4=-54 5=77 6=-70
w:christian	1=28
w:christmas	0=-41 4=29 5=36
w:chromosome	2=31 4=-90 5=-41
w:chromosomes	2=-35 4=-43
w:chromosomique	2=31
w:chronic	4=-47
w:chronique	1=-33 5=-40 6=35
w:chroniqueuse	4=-29 8=-38
w:chu	2=-49
w:church	0=-54 1=-27 6=47
w:churches	1=25
w:churchwarden	0=45 7=-28
w:chute	4=42
w:ciel	6=-28
w:cinema	6=-27
w:cinq	0=53
w:cinquante	1=29 7=31
w:cio	0=-29 7=36
w:circule	5=49
w:cite	1=26 5=27 6=-39
w:citoyenne	0=50 7=-43
w:city	5=29 6=-38 7=-25
w:civil	3=-38 7=-59 8=-37
w:civile	0=-25
w:claims	3=31 4=-59 5=32 6=-52
w:claire	2=-30 3=-26
w:class	1=35 3=-28 5=-45 6=-66
w:classe	0=-32 7=-33
w:classee	3=-27 8=30
w:classes	2=-36 8=-37
w:clause	1=32
w:clauses	1=-56
w:clavier	4=42 8=-25
w:clean	1=-28 2=-52 4=67 5=-38 6=-48 7=-33 8=41
w:cleaned	7=-47 8=-28
w:cleaners	0=-29
w:clear	1=-31 2=67 3=-60 4=-31
w:cleared	0=-32 2=46 4=102 5=-34 8=-35
w:clearview	8=-45
w:clerc	5=-34 8=33
w:clerk	0=-66 4=-31 5=-33 7=-27 8=-55
w:clerked	0=-35
w:cles	0=-27
w:cliches	5=-32
w:client	0=-65 1=-27 2=-43 4=-44 5=52 7=-29 8=-58
w:clientele	4=-51 5=-55
w:clients	0=34 3=-60 4=-70 6=-76 7=-53
w:climat	0=37
w:climate	0=62 7=-29
w:climbs	4=37
w:clinic	4=-70 5=27
w:clinical	2=-56
w:clinique	4=-64
w:clocks	3=55
w:clonage	2=-27
w:clone	2=-65 8=-32
w:cloned	2=-30
w:closed	0=-30 5=-26 7=28
w:closest	1=30
w:closeted	6=45
w:club	0=-32 1=-81 2=38 3=-38 6=40 7=-95 8=26
w:clubs	5=73
w:cnil	3=-43 8=-38
w:cnt	7=48
w:co	4=38 6=35
w:coach	1=-59 3=-47 4=-70 6=-32 7=-57 8=-30
w:coached	3=-25 4=-35
w:coaching	4=37 6=-30 8=-27
w:coche	0=33
w:cochlear	4=46
w:cocktails	3=-39
w:code	1=-69 2=-78 3=45 5=-61 8=-54
w:coeur	0=38 4=-59 8=-28
w:coffee	0=-41 4=-26 5=31 8=-47
w:coffre	3=51
w:coffreur	1=-34
w:cold	0=32 3=-33 4=-33
w:cole	4=59 7=48 8=-29
w:colin	0=69 3=-41
w:collaborateur	0=-52 6=-35
w:colle	0=35 4=-44 5=-36
w:colleague	0=37 1=-48 3=27 4=37 5=40 6=-81 7=-42 8=-36
w:colleagues	4=-34
w:collecte	0=-58 7=48
w:collectif	0=62
w:collection	1=-38
w:collectionne	0=-28 5=58
w:collective	1=-30 7=-56
w:college	1=-50 4=-45 5=-65 6=28 8=-27
w:collegiens	6=-31
w:collegue	0=-90 3=-54 4=43 6=101 7=-45 8=41
w:collegues	0=-29 5=56 6=-50 7=25
w:colliers	8=-51
w:colloque	4=-37
w:colocataire	5=40 8=-39
w:colombey	0=39 5=-33
w:coloriste	4=-35
w:colostomy	4=27
w:colours	0=-35 2=-26 4=81
w:come	4=34 6=-50 7=-30
w:comedie	6=-50
w:comes	4=30
w:coming	0=-34 4=-37 5=-36 6=76
w:comite	0=34 3=-30
w:commande	2=55 4=-52 7=-63
w:comme	0=-29 2=-28 3=29 6=47
w:commerce	0=-31 2=-41
w:commercial	0=-45 7=-35
w:commerciale	3=-29 5=-26
w:commercialise	3=-40
w:commissariat	8=61
w:commission	0=-60 7=30
w:committed	1=51
w:committee	1=-28 3=-27 8=-37
w:communaute	1=35 6=56 8=-30
w:communication	0=-45 2=-25 4=-30
w:communist	0=64 7=-36 8=-37
w:communiste	1=-46 6=-45 7=-30
w:communistes	0=52
w:community	0=-47 4=-26 6=-25 8=42
w:commutes	0=47 8=-25
w:commuting	4=-27
w:compagne	3=-36
w:compagnie	4=-45 5=-37 6=65
w:compagnon	1=40 3=-46 4=-53 5=-91 6=-66
w:compagnons	1=-26 5=79
w:companies	4=-28
w:company	0=-56 1=-44 6=48 7=-36
w:comparative	0=-30
w:compare	3=44
w:compared	8=-37
w:comparee	3=68
w:compas	1=-25
w:compass	1=26
w:compatible	2=33
w:complains	3=31
w:complaint	5=50
w:complet	4=56
w:completed	4=-35 8=58
w:compliance	7=-30
w:compris	0=26 1=-33 3=29 4=35 8=-27
w:comptable	0=-41 1=-69 4=-66 5=85 6=-68 7=-80
w:compte	4=33 7=-40 8=-42
w:comptes	7=-33
w:comptoir	8=-27
w:computer	4=-34
w:concerne	6=82 7=-36
w:concierge	1=-60 3=-44 6=34 7=-28
w:conclut	4=-36 5=36
w:concoit	6=-29
w:concours	5=-27 8=-41
w:concu	8=-36
w:condamnation	8=41
w:condamne	3=-36
w:condamnee	8=35
w:conditionnelle	8=52
w:conditions	4=53
w:conducted	1=-34
w:conducteur	5=-44
w:conductor	7=-25
w:conducts	1=25
w:conduit	3=-54 4=52 7=40 8=-31
w:conduite	1=-31 7=-30 8=35
w:confederal	7=70
w:confederation	0=-25
w:conference	0=-25 7=-30
w:conferences	0=-39 1=31 5=-48
w:conferencier	1=-28
w:confiance	4=-36 6=-25
w:confided	4=45
w:confie	3=-46 4=29 5=37
w:confirmed	2=59 4=-55 6=55
w:confirmee	3=33
w:confirms	1=-45
w:conflict	1=34
w:confondu	3=53
w:conforme	3=34
w:confucian	1=27
w:conge	0=44 1=-30 2=-64 4=42 5=-29 8=-25
w:congres	7=56
w:conjoint	0=-39 2=-34 5=-36
w:conjointe	0=49 4=-52
w:connait	6=-27 7=53 8=-32
w:connecte	3=31 8=-37
w:connectes	5=38
w:connu	0=50 3=-48 4=-26 5=77 6=-68 8=30
w:connue	2=25 5=39 6=45 8=27
w:conquests	5=38
w:conquete	5=-41
w:conquetes	5=52
w:conscience	0=-30 1=64 5=-27
w:conscientious	1=65
w:conseil	1=-74 2=-33 5=-57 6=-47
w:conseille	2=-39 3=-29
w:conseiller	0=47 2=-53 5=-39 6=-30 7=44
w:conseillere	0=33 1=-26 2=-39 6=-50
w:consensual	5=75
w:consent	0=-26 8=-27
w:consented	3=38
w:consentement	3=64
w:consequence	1=38 2=30
w:conservateur	0=42
w:conservation	0=-36
w:conservative	1=-36 3=-31 5=-44 7=-58
w:conserve	3=32
w:conservees	2=46
w:conserves	3=61
w:considers	1=44
w:consignes	4=28
w:constituency	0=29
w:construit	4=-25
w:consulaire	8=-43
w:consulat	3=45
w:consultant	0=25 4=-62 6=-32 7=-30
w:consultation	2=44 4=-26 5=-33
w:consultations	7=-67
w:consulte	2=26 5=46
w:consulting	0=-46
w:consumer	2=-33 7=-28
w:contact	0=-28 6=42
w:content	0=25 3=-31 5=31
w:contentieux	3=-72
w:contention	2=30
w:contient	2=25
w:continue	1=-33
w:contraception	5=-50
w:contraceptive	5=-25
w:contract	0=-39 4=-35 6=-40 7=-26 8=-62
w:contractor	0=-78
w:contracts	1=-35 7=25
w:contractuel	0=-29
w:contrat	0=-36 2=-26
w:contrats	1=-38 6=-32
w:contre	0=117 1=35 2=-68 3=-62 5=-60 6=-75 7=-96
w:contrebande	8=57
w:contremaitre	0=75 1=-31 6=44
w:controle	0=-70 1=-26 3=31 5=-26
w:controlee	3=51
w:controles	3=-32
w:controleur	0=-29
w:convaincu	7=-30
w:convenor	0=-31 7=56
w:convention	0=29
w:conventions	0=-52 4=-25
w:convertie	0=-25 1=47
w:convict	8=-49
w:convicted	1=-25 5=-29 8=26
w:conviction	0=61 1=-28 2=-25 4=-31 5=-35 6=-40
w:convictions	0=-66 3=-27
w:convinced	1=47 8=-48
w:cook	6=-65 8=48
w:cooks	4=-80 8=47
w:cooperative	0=-25
w:coordination	7=38
w:copain	2=-28 5=-61 6=82
w:copie	2=36 3=37 4=-38
w:copies	2=55
w:copine	6=-27
w:coproprietaires	7=-58
w:copropriete	7=-53
w:copy	2=25 3=-48 8=-29
w:coquines	5=55
w:corbeau	5=54
w:corbyn	0=46
w:cordee	6=-63
w:core	1=34 2=-32
w:cork	1=48 6=-48
w:correcteur	4=25
w:correspondance	2=31
w:corrida	0=-89 1=99 7=-25
w:corse	0=66 7=-36
w:corset	2=-40 4=56
w:cost	5=47 8=-30
w:costume	4=-41
w:cote	0=-29 6=50 8=-29
w:cotisations	0=-39
w:cotise	7=26
w:couche	1=-28 6=-38
w:could	3=51 4=-45 5=37
w:couleur	3=-29
w:couleurs	0=-75 7=36 8=-33
w:council	0=25 1=-26 2=-31 3=-30 4=-39 8=-58
w:councillor	0=26 7=-27
w:councillors	0=-51
w:councils	0=-44 4=-28
w:counsel	0=-31
w:counselled	6=-26
w:counselling	2=53 4=-51
w:counsellor	2=-90 4=33 6=-43 8=-34
w:counsels	4=-39
w:count	4=-28
w:counting	0=-33
w:country	0=63 4=-39
w:counts	8=33
w:county	0=36 6=-28
w:coup	0=49 3=-39
w:couple	0=-75 1=-73 3=-64 4=-71 5=56 6=71 7=-41 8=-74
w:couples	5=-77
w:coups	8=48
w:cour	8=-48
w:courant	0=-31
w:courante	8=-29
w:courent	6=51
w:coureur	5=-32
w:courier	7=42
w:courriel	4=-35
w:courrier	2=39 4=-32 8=-52
w:cours	1=-40 3=-56 4=46 5=-31 6=-61
w:course	2=-38
w:court	0=-35 1=-44 3=-33 4=-25 5=29 7=-58
w:courted	0=-43 7=54
w:courtise	7=32
w:cousin	0=39 5=41 8=26
w:couts	1=-37 5=-29
w:couture	3=-29
w:couverts	1=-31
w:couverture	3=-49
w:couvre	0=-39
w:cover	2=-30 3=-38
w:covered	0=-30 4=-35 6=-27 7=-41
w:covers	3=29
w:covid	2=-35 3=-43 4=86 5=-39 8=-40
w:crane	7=48
w:crash	4=104
w:creation	0=46 1=-39
w:creche	3=30 6=-44 8=26
w:credit	6=-29 7=-96
w:credo	5=-45
w:cree	0=62 8=-43
w:crew	0=-26 4=-45 5=-33 6=42 7=-56
w:crewe	7=42
w:crier	2=-35
w:crime	1=-49 3=-25 8=-78
w:criminal	4=-38
w:crise	4=-36
w:crises	4=26
w:crisis	4=-31
w:critic	3=-37
w:critique	0=-25 5=-55
w:crohn	4=72
w:croit	0=72 4=-29 5=-35 6=50 7=-34
w:croix	0=-54
w:cros	1=25 8=37
w:cross	0=-29 7=25
w:crossed	2=-27 3=-28
w:crosswords	4=-35 5=-38 8=-25
w:crown	0=46 8=-40
w:croyant	6=67
w:croyante	1=36
w:croydon	3=37
w:cru	5=45
w:crutches	4=36
w:crystallography	2=-26
w:cse	0=-73 1=-27 7=-74
w:cuir	3=-27 5=-33
w:cuisine	0=-26 1=-53 3=-37 5=-69
w:cuisinier	0=-35 4=-43 5=61 8=30
w:cuisiniere	1=-34
w:culte	1=-39
w:culturelle	0=-28
w:curator	2=-40
w:cure	0=-25 1=-58 6=42
w:cures	1=35 4=-46 5=-27
w:currently	8=74
w:custody	4=-53
w:customer	2=-30 5=-32
w:customers	0=-41 3=-52
w:customs	5=-35 7=-28
w:cut	0=39 1=-33 3=-34 4=-69 7=-37
w:cutter	5=-38 6=-25
w:cv	0=-29 5=-43
w:cwu	7=78
w:cycles	4=40
w:cynic	1=-44
w:cyp21a2	2=57 4=-37
w:cystic	2=-34
w:d	0=-26 3=-46 5=-26 7=-119 8=-25
w:dad	2=-45 6=62 7=40
w:dads	6=31
w:daily	0=-37 7=41 8=-45
w:dairy	0=-34 1=28
w:dakar	0=55 8=-34
w:daly	7=29
w:dame	0=45 5=-51
w:dance	6=-58
w:dancers	4=-32 5=43 7=-42
w:dancing	0=-27
w:dane	5=29
w:danish	4=-32
w:dans	0=-26 3=-43 4=-41 5=30
w:danse	6=-28
w:danseur	6=61
w:danseurs	6=-32
w:dashboard	2=-30
w:dassault	0=-45 1=67 4=-36
w:data	0=-44 1=-49 3=60 4=-31 5=-31 6=-35 7=-37 8=-37
w:database	0=-53 2=33
w:date	2=-33 4=-26 5=-42 6=61
w:dated	5=-73 6=68
w:dates	3=-38 4=-50 6=49
w:daughter	4=42 7=-42 8=51
w:day	0=54 1=-52 2=-72 4=48 5=-62 6=-70 7=-49 8=-47
w:days	0=-27 1=49 3=40 4=59 6=-34 8=-57
w:de	2=-26 3=-26 4=-27 5=-34 6=-48 7=-30 8=-28
w:deadlines	4=-27
w:deaf	0=-45 4=28
w:deafness	2=60
w:deal	0=-45 5=-27 8=39
w:dealer	8=25
w:deals	4=-27
w:dealt	5=-48 7=-35 8=-31
w:death	4=26 5=-57 8=-34
w:debat	0=-32 1=-25
w:debate	0=-30
w:debating	7=-33
w:debout	0=43 4=38 5=-49
w:debunks	1=45
w:debut	1=-25
w:decharge	0=-30 7=37
w:dechire	0=-27 7=32
w:decide	0=-29
w:decided	2=43 4=-28
w:declare	4=54
w:declared	1=30 4=43
w:declaree	4=36
w:decline	8=-28
w:declined	2=48 3=30 4=-58
w:decors	5=-31
w:decoupe	3=-29
w:decouvert	2=66 4=-26 5=35
w:decouverte	6=49
w:decrit	1=32
w:decroissance	0=-32 1=39
w:deducted	7=38
w:defect	4=50
w:defend	0=60 8=-56
w:defendants	8=-26
w:defends	8=-51
w:defendu	0=51 1=-31
w:defenseur	7=28
w:deficiency	2=35
w:deficit	2=38 5=-25
w:defile	0=-28
w:definit	0=37
w:degre	1=86
w:degree	0=-49
w:degrowth	1=43
w:deist	1=44
w:dejeuner	2=-29 4=37 8=-28
w:delais	0=-26 4=-39
w:delay	2=30
w:delays	4=-47
w:delegates	7=-26
w:delegation	2=-38 7=58
w:delegue	0=43 4=-34
w:deleguee	0=-43 4=-36 7=41
w:deleguer	7=-44 8=-47
w:delegues	7=-48
w:deleted	3=45
w:deletion	2=47
w:delit	5=47
w:delivered	4=-34 8=-30
w:deliveroo	7=31
w:delivery	2=-31
w:delta	4=-31
w:demande	0=-58 2=-74 4=28 6=45 8=-49
w:demandee	0=25
w:demenage	6=-29
w:demi	2=50
w:demission	0=-37 7=70
w:demissionne	0=26 1=31 4=29 7=-40
w:demo	0=-33
w:democracy	0=39
w:democrat	0=30
w:democratic	7=-42
w:democratique	0=-31
w:democrats	0=34 1=-29
w:demonstration	0=-39 8=33
w:demonte	1=44 5=-44
w:dems	0=57
w:denied	5=-28 6=39
w:dentaire	3=-34 4=-29
w:dentaires	3=-42 4=-36
w:dental	2=-40 3=61
w:denudees	5=30
w:denver	7=-40
w:depart	5=36 8=-39
w:departemental	7=38
w:departementale	7=-38
w:department	4=-25 8=-40
w:deplacement	6=-48
w:deplacements	5=33
w:deported	0=-52 8=54
w:depose	3=54 8=-37
w:depot	0=-36 2=-42 4=-30 5=-38 7=73 8=-25
w:depression	4=30 7=-32 8=-47
w:depuis	1=-25
w:depute	1=-38
w:deputee	0=-32
w:deputy	0=33
w:derby	0=-33 5=-28 8=68
w:dermatology	4=-29
w:dernier	0=-77 1=-29 4=56 5=-42 6=33
w:derniere	0=81
w:derriere	5=-43 8=82
w:des	2=-121 3=-98 4=-45 7=-39 8=-26
w:descend	2=60
w:described	5=51
w:describes	5=28
w:design	2=-34 5=-41 6=-27
w:designed	1=-42 3=-41 4=-55 8=-34
w:designee	0=30
w:designer	0=-51 1=-42 3=-29 5=-34 6=-47
w:designs	3=-29
w:desir	5=-32
w:desk	2=-44 5=-68 7=-46 8=-37
w:desormais	3=-27 4=38
w:dessinateur	8=-30
w:dessine	4=-47 8=-34
w:detache	0=-31 7=49
w:detail	0=-29 4=-44 5=37
w:detectee	2=27
w:detection	3=-32 8=-53
w:detective	8=-28
w:detention	8=28
w:detenu	0=-31 8=101
w:detenus	8=-36
w:determined	1=-46
w:detour	3=-44 5=26 6=-25
w:dette	5=-29
w:deux	0=-63 1=-54 2=62 5=46 6=-34 7=-35 8=34
w:developer	2=-29 6=31
w:developpe	3=-40 4=-44
w:developpeur	1=-29 4=-34 5=-45
w:developpeuse	3=-27
w:devenant	7=27
w:deverrouille	3=80 4=-29
w:devices	4=-40
w:devise	3=-30
w:devolution	0=-39
w:devra	3=-38
w:di	7=52
w:diabete	2=-49 4=29
w:diabetes	2=36 4=-47 5=-27 8=-28
w:diabetic	4=52
w:diabetics	4=-31
w:diabetique	4=99
w:diabetiques	4=-30
w:diagnosed	2=27
w:diagnostic	4=-26
w:diagnostiquee	2=42
w:diary	7=-27
w:did	0=-33 1=-27 5=-36 6=-60 8=88
w:didn	6=25
w:die	0=54 7=-47
w:died	4=39 7=-45
w:dietitian	4=-43
w:dieu	0=-29 1=49 3=-34 5=-26 6=-25
w:difficile	4=42
w:digger	0=53 4=-27 8=-28
w:digitale	3=-33
w:digitales	3=39 8=-27
w:dimanche	0=74 1=26 5=-55 7=-25
w:dinner	6=-43
w:dinners	5=49
w:diogene	1=38
w:diploma	4=-25
w:diplomat	0=-26
w:diplomate	0=-41
w:diplomatique	3=-46
w:dire	0=48 1=-44 2=-38 3=-51 5=33 7=41
w:direct	0=-34 8=-32
w:directed	0=-25
w:directeur	0=40 3=-43 5=34 6=32 7=-37
w:direction	0=-62 2=25 4=-25 7=-44
w:director	0=-55 1=-43 2=-26 4=-40 6=25 8=30
w:directrice	0=-44 4=-34 6=-44
w:dirige	1=-74 2=-41 4=-48 5=-38 7=32
w:dirigeait	0=43 6=-38 8=-28
w:dirigeant	7=28
w:dis	6=31
w:disabilities	4=31
w:disability	4=-28 7=-28
w:disabled	8=-28
w:disait	5=33 8=-28
w:disc	4=47
w:discale	4=31 8=-28
w:discharge	8=55
w:discharged	4=47 5=-59 6=47
w:disciple	1=47
w:disciplinary	7=47
w:disclosed	0=-29 4=28 8=28
w:disclosure	3=-30
w:discret	0=39 5=-32 6=31
w:discretion	5=34 6=-28
w:discussed	5=27
w:disease	4=-42
w:disent	0=33 7=30
w:dishes	3=-26
w:dismissed	5=32 7=-25 8=54
w:disorder	2=52
w:disorders	4=-34
w:dispense	3=50 6=-26 8=57
w:display	4=-31
w:disponible	4=-29
w:dispute	0=-43 4=-28 7=43
w:disputes	0=-27 4=-38 8=-25
w:disqualified	8=68
w:disque	5=40
w:dissertation	0=-61 4=-25 6=-39 8=-29
w:dissolution	0=36
w:distance	6=-31
w:distribue	0=79
w:distributeur	0=-38
w:distributeurs	5=-32
w:distribution	8=-33
w:district	0=44 6=-36 7=27
w:dit	1=43 3=-74 5=26 6=41 7=-26
w:divers	0=44 8=-27
w:diversity	6=-35
w:diving	2=25 8=-36
w:division	0=-28 7=31
w:divorce	0=-34 2=-29 5=53 6=-35
w:diwali	1=-26
w:dix	0=-49 3=35 5=-36 7=-40 8=31
w:dj	5=-31
w:dna	0=-43 1=-41 2=42 4=-59 5=-40 6=-31 7=-27 8=-102
w:do	2=-33 3=-27 4=44 6=-28 8=-34
w:dockers	7=42
w:docteur	1=-45
w:doctor	0=-44 1=-55 4=107 5=-34 6=-38 7=-42 8=-48
w:doctorante	2=-70 3=-37
w:doctorat	1=37 3=-42 4=-50
w:doctorate	1=39 2=-34 4=-51 6=-33
w:doctors	4=-52 7=36
w:documentaire	0=-43 2=-26 8=-31
w:documentary	7=-58
w:docusign	3=-38
w:does	1=40 2=61 4=-49
w:doesn	0=27 6=-26 7=-31
w:dog	0=27 1=-53 4=71 5=-46 6=46 7=-27 8=-67
w:dogme	1=-30
w:dogs	0=-33 1=25 5=-25
w:doigt	0=-37 1=-31 3=36 4=45 6=-34
w:doigte	3=-63
w:doigts	0=-28 3=67 4=-45 5=-26 8=-34
w:doing	4=-34 8=85
w:doit	5=-30 8=58
w:dolly	2=-33
w:domicile	8=28
w:dominant	2=-37 5=-27
w:dominatrice	5=63
w:don	0=-60 1=-38 4=30 5=59 7=-44 8=-29
w:donated	0=-39 2=42
w:donc	0=-28 2=-45 4=65
w:done	0=-30 3=65 4=-31
w:donne	0=-30 2=50 3=31 4=-35 6=-47 8=-29
w:donnee	0=-25 3=27 5=42 7=-27 8=-31
w:donnees	0=-39 2=-29 3=73 6=-36 8=-33
w:donner	0=34
w:donor	2=56
w:dons	0=-57
w:dont	0=-68 4=-48 6=63 8=-41
w:door	5=-42
w:doorman	5=30 6=-28 7=43
w:doors	6=-42 8=-32
w:dorment	3=44 6=48
w:dort	4=34 5=-57
w:dos	0=-28
w:dossier	2=32 6=28
w:dossiers	4=-26
w:douanier	7=-34
w:double	0=-40 5=-34 8=-26
w:doubled	2=-31 6=-40 7=-33
w:doubts	1=40
w:doute	5=-26
w:douter	3=-45
w:douze	1=-27 2=-39 4=35 5=-56 8=-48
w:down	1=27 4=51 5=-31
w:dr	3=53 4=-34 6=-30
w:drafted	2=-25
w:drafts	1=-33
w:drag	6=-47
w:drapeau	2=-28
w:drapeaux	0=-48
w:drepanocytaire	2=41 4=-62
w:drepanocytose	2=42 4=-34
w:drew	8=-35
w:drh	5=-52 7=-52
w:drink	0=-41 1=-25 4=48 5=-43
w:drinker	4=50
w:drinking	0=-33 4=96
w:drive	3=-71 4=31 7=44
w:driver	0=-77 5=74 6=-29 8=-53
w:drivers	4=-45 7=42
w:drives	0=29 3=-29 5=-37 6=-39
w:driving	1=-33 2=-33 5=-44 7=-28 8=69
w:drogue	4=-30 8=57
w:droit	2=-26 5=-57 7=-28
w:droite	1=-72 4=-30 5=-26 6=-34
w:droits	6=-31
w:dropped	8=38
w:drops	3=-26 4=30
w:drug	3=31 4=-30 8=39
w:drugs	1=-40 8=-27
w:drums	8=-37
w:drunk	4=29
w:dry	4=32
w:dsi	0=-37 7=-36
w:du	0=-25 1=-105 3=30 4=-34 8=-61
w:dubai	3=43
w:dublin	0=37
w:duchenne	2=46
w:due	4=49
w:dues	0=-37 5=-33
w:during	4=29 7=-29 8=-29
w:duties	4=58 7=-26 8=-26
w:duty	4=40 5=-40
w:dwp	7=40
w:dynamics	3=52 4=-48
w:dynamique	3=74 8=-37
w:dyslexic	4=48
w:dyspraxic	4=31
w:e	1=-32 5=39 7=-29 8=-38
w:each	3=-33 5=62 6=-45
w:ear	0=-49 4=36
w:early	0=-92 1=-41 2=27 4=47 5=-40 6=-57 7=-30 8=34
w:east	4=-36 5=-30
w:easy	4=30
w:eating	1=38 8=-39
w:eats	0=-58
w:eau	2=-39
w:eaux	7=-58
w:ebat	0=-41 5=79
w:ebeniste	1=-39 2=-30 5=-34 6=48
w:ecarte	1=27
w:echange	5=31
w:echangiste	5=71
w:echec	3=46 5=-29
w:ecole	3=-62 5=-61 6=-31
w:ecoles	5=-27 6=37
w:ecologie	7=-27
w:ecologique	3=-25
w:ecologiste	0=117 1=-47 7=-64
w:ecologue	0=-51
w:economie	6=-30
w:economist	0=-35
w:economy	0=-30 4=-44
w:ecope	8=67
w:ecrire	3=41
w:ecrit	3=-37 7=-38 8=-31
w:ecriture	3=38 6=-26 8=50
w:eczema	3=25 5=-42 6=-25
w:edited	1=-29 6=-38
w:editor	0=-43 1=-28 2=-39 4=-35 8=-55
w:editrice	1=-38
w:edits	0=37 4=-37 6=-31 8=-54
w:educateur	4=-31 7=-27
w:education	1=-49 4=-54 5=-53 7=25
w:educatrice	0=-37 1=47 4=33 8=-54
w:eelv	0=25
w:efface	3=-33 8=-33
w:effacees	3=39
w:effacer	8=-40
w:effective	1=57
w:effectue	8=26
w:efficace	0=-26 1=33 7=-25
w:egal	1=37
w:egg	4=-26
w:eglise	5=-32
w:ehpad	5=-29
w:eight	0=-37 1=-51 3=-29 4=40 8=26
w:eighteen	0=-48 4=45 5=-26 6=38
w:eis	7=34
w:elected	0=-83 6=-31 7=32 8=-29
w:electeur	0=63
w:election	7=45
w:elections	0=-87
w:electoral	0=-42
w:electrice	0=101 1=-29 4=-31 7=-37
w:electrician	0=-50 7=-30 8=-39
w:electronic	0=-36
w:electronique	0=-58 8=57
w:eleve	0=-27 1=44 2=-25 3=-25 4=31
w:elevee	1=29
w:eleven	0=-39
w:eleves	4=-43 6=-53
w:eleveur	0=-26 3=-29
w:elle	2=-31 3=-32 4=33
w:elles	5=-34 6=73
w:else	0=-31 1=29 4=38 8=-27
w:elue	0=-29
w:elus	5=-27 7=-48
w:ely	7=-34
w:email	4=26 8=-53
w:embassy	3=29
w:embauche	0=-26 3=45 8=-29
w:embezzled	8=29
w:embrasser	4=-27 5=46 6=-45
w:emergency	6=27
w:emmanuel	0=30 5=-50
w:emploi	0=42 4=-34
w:emploie	6=-30
w:employed	0=-51 3=-52
w:employee	7=-26
w:employees	4=-30 7=55
w:employer	2=28 3=32 5=-75 7=-41
w:employers	0=-28 3=-36 6=29 7=-60
w:employeur	0=-70 3=46 4=-41 5=-27 6=30 7=-79 8=-78
w:employment	4=32 8=38
w:employs	8=-42
w:emporte	1=-29
w:empreinte	0=-58 1=-42 5=-54 6=-28 8=-33
w:empreintes	0=-54 1=-41 2=-28 3=48 4=-61 5=-33 6=-54 8=-90
w:en	3=-53 5=-58 7=-66 8=41
w:encadre	4=-54 5=-25 6=-30
w:enceinte	4=50
w:enchaine	5=25
w:enchainee	0=49
w:enclosed	2=41 4=-32
w:encore	0=56 1=-33 5=28 8=-36
w:end	2=-25 3=-28 6=-38 7=-26
w:ended	0=-45 6=-39 7=-58
w:ends	0=27 4=-36 7=-69 8=54
w:enduits	1=-28
w:endurance	2=68
w:enfance	4=62 6=-32
w:enfant	4=-100 6=-30
w:enfants	0=-50 3=-28 5=-42 7=-25 8=-44
w:engage	0=26 1=-46 3=-38
w:engaged	5=-31 6=27
w:engagee	0=-29 1=-31 7=30
w:engagement	0=-67 7=38
w:engine	3=-33
w:engineer	0=-36 2=-55 3=-39 4=-68 5=-47 7=-25 8=-35
w:engineering	2=-25 6=25
w:engineers	6=-29
w:engines	0=48 5=-38 7=25
w:england	1=-31
w:english	0=-41 2=-33
w:enhanced	3=-35
w:ennui	5=-47
w:enquete	5=32 6=-28
w:enquetes	0=-33 8=-26
w:enqueteur	8=-81
w:enquetrice	5=-32
w:enregistre	3=71
w:enregistree	3=57
w:enregistrees	3=61
w:enregistrement	3=-34
w:enrol	3=-61
w:enrole	3=56 8=-30
w:enrolee	3=57
w:enrolled	3=76
w:enrolment	0=-26
w:enseigne	0=-41 1=-71 2=-28 3=-47 5=-54
w:enseignement	0=-27 1=44 5=-26 6=-26
w:ensemble	4=-31 5=-58 6=40
w:entend	4=93
w:entre	1=27 3=65 5=-83 7=-26 8=-35
w:entree	0=-39 3=46
w:entrepot	3=36 7=35
w:entreprendre	5=-60
w:entrepreneur	2=-35 6=51
w:entrepreneuriale	5=-41
w:entreprise	0=-32 1=-48 4=-75 6=-40 7=28 8=-48
w:entreprises	7=-30
w:entrer	3=39
w:entretien	0=34 8=32
w:entretient	3=-45 5=40
w:entry	3=53 4=-45 6=-32 7=-49 8=66
w:envoie	5=40
w:envoye	5=72
w:epictete	1=36
w:epictetus	1=40
w:epicure	6=-29
w:epicurean	1=-34
w:epicurien	1=34
w:epicurienne	1=-39
w:epilepsie	4=45
w:epilepsy	5=-29
w:epileptic	4=50
w:epileptique	4=52
w:epipen	2=-44 4=57
w:episode	2=-52
w:epouse	4=-45
w:epoux	6=-29
w:epreuve	8=50
w:equality	7=66
w:equilibree	2=54
w:equipe	2=-40
w:equipes	1=-45 6=-27
w:equipment	7=-59
w:equity	0=-29
w:era	4=-44
w:erection	5=40
w:eric	5=-57 6=-34
w:erotic	5=39
w:erotique	5=-44
w:erp	5=-42 8=-25
w:erreur	0=-30 1=-46 4=-30 5=57
w:error	8=-45
w:escale	8=-39
w:escape	5=-34
w:escort	0=-33 5=-46
w:escorte	5=-56
w:escroquerie	8=-34
w:espaces	4=31
w:esprit	0=-30 1=-34 5=-26 6=-26
w:essai	1=-46 8=-37
w:essais	4=-44 5=-27
w:essay	6=-37
w:est	3=-34 4=58 5=-43
w:established	2=37
w:estate	0=-33 4=28
w:estimates	0=-33
w:et	0=32 2=-54 3=-67 4=-37 5=-60 7=-92 8=-43
w:etabli	2=42
w:etais	5=-39
w:etait	0=47 1=-44 3=-43 4=-34 5=46 6=-41
w:etalee	5=63 8=-40
w:etant	1=37
w:etat	0=-52
w:etats	0=-41
w:ete	2=-57 3=51
w:ethical	0=-26 1=37 8=-34
w:ethics	1=-30
w:ethique	0=-26 5=-31
w:ethiques	1=43
w:etienne	1=-36
w:etoile	1=56
w:etonne	0=-50
w:etre	0=41 1=-29 2=-30 5=-28 6=57 8=-68
w:etude	4=-37 5=-49 6=-30
w:etudes	7=-34 8=-35
w:etudiant	0=48 8=-35
w:etudiante	0=-32 7=-36
w:etudie	0=-85 2=-43 3=-39 6=-55
w:eu	0=-25 1=-30 3=-46 6=66 7=-30
w:euro	0=68 1=-36
w:europe	0=27 7=-25
w:european	7=-61
w:europeen	1=-31 7=-35
w:europeenne	0=69 7=-46
w:europeennes	0=26 1=-35
w:eurosceptic	0=53 8=-30
w:eurosceptique	0=52
w:euston	7=-35
w:eve	6=41
w:evenementiel	4=-31
w:evening	8=-29
w:evenings	0=39 4=-36 7=31
w:events	0=-41 7=-45
w:ever	0=46 8=-32
w:every	0=-37 1=48 2=-38 3=-58 5=58 6=-90 7=-32 8=-36
w:everybody	0=52 6=36 7=-40
w:everyone	0=-41 2=56 4=-47 6=46
w:everything	1=43
w:everywhere	2=-26
w:evidence	4=-25
w:evite	4=99 5=-27 6=-25
w:evitee	8=-43
w:eviter	4=47 5=-25
w:evolution	2=-30
w:evoque	1=33 4=-41
w:evoquee	4=-46 6=51
w:ex	2=-45 3=-46 4=-81 5=96 6=-37 8=74
w:exam	6=-32
w:examens	4=-30
w:examiner	3=-44
w:exams	5=-29
w:excel	8=-60
w:excellent	1=-27 8=-78
w:excellente	1=-39 7=44
w:exchange	0=-26
w:exclu	0=48 1=30 4=42
w:excluded	2=30 4=-28
w:excuse	4=44 8=-40
w:executive	2=26 4=-51 5=-34 7=46 8=-34
w:exempted	4=35
w:exercer	8=56
w:existence	1=32
w:existentialist	1=37
w:existentialiste	1=55
w:exome	2=57 4=-55
w:expected	4=41
w:expecting	8=-26
w:expelled	7=39
w:expenses	5=70
w:experience	1=-27 5=51 8=-39
w:expert	3=-49 4=-25 5=-28
w:expertise	2=28 4=-37
w:experts	2=-25
w:explained	2=26 4=46
w:explaining	0=-28 1=-34 2=-29 4=-51 5=-34
w:explains	7=-30
w:explicit	5=40
w:explique	5=51 6=-31
w:expliquer	1=29 5=34
w:exploite	8=-42
w:export	0=30 7=-28
w:exposed	8=-27
w:expression	3=-25
w:extinction	0=32 8=-25
w:extra	2=57 5=-44
w:extraconjugale	5=49
w:extramarital	5=31
w:extreme	1=-34
w:eye	3=-31 5=-43 8=-31
w:eyes	4=49 5=-27
w:eyesight	4=63
w:f508	4=-32
w:fabricant	3=-36
w:fac	1=32 5=-41 6=50
w:facades	8=-26
w:face	0=-84 1=-37 2=-48 3=62 5=-81 6=-45 7=-64 8=-32
w:faceprint	3=49
w:facial	1=-36 3=62 4=-28 5=-39 7=-39 8=-25
w:faciale	0=-41 3=42 7=-49 8=-30
w:facilities	3=-26 8=-40
w:facility	1=-25 7=35 8=-27
w:facteur	7=-45 8=-26
w:factor	3=26
w:factory	4=-35
w:faed	3=25 8=-28
w:faible	4=-58 5=47
w:fail	0=51
w:failed	3=29 4=29 5=-26
w:failing	8=33
w:faillite	5=-48
w:fainted	4=35
w:fair	1=-35 5=37
w:faire	0=63 1=-37 2=-34 4=-35
w:fairs	3=-48
w:faisait	5=41
w:fait	1=33 2=48 5=-43 8=41
w:faite	3=37
w:faith	0=-30 1=-34 4=-27 5=70 7=-29
w:faithful	5=36 6=-48
w:fall	3=-29 4=66 8=33
w:falsifie	8=57
w:familial	2=-29
w:families	2=-33 5=37 6=-30
w:famille	1=-51 2=48 4=-44 5=-26 6=28
w:familles	2=-40 5=-25 6=-28
w:family	0=33 2=33 4=-95 7=-65 8=-42
w:fan	4=43 5=-25
w:fancies	6=34
w:far	0=28 1=49 2=-34 4=-56 8=-26
w:farm	0=29 5=-30 6=-39
w:farmers	7=-31
w:fasciitis	4=72
w:fascism	0=-30
w:fashioned	0=47
w:fast	4=25
w:faster	3=-25
w:father	2=32 4=-51 6=-28 7=36
w:fatigue	4=54
w:fault	2=36 8=-35
w:faure	0=-35 1=32
w:faute	1=-33 5=72 6=-52
w:faux	8=64
w:favorable	0=43 2=31 8=-36
w:favour	0=40
w:faye	6=41
w:fbi	3=42
w:fbn1	2=27
w:fbu	0=-57 7=47 8=-27
w:fdsea	7=87
w:february	0=-28 7=46 8=30
w:federal	8=51
w:federalist	0=42
w:federation	2=53 7=-78
w:fee	1=-37 3=-36 7=28
w:feed	0=60
w:feel	0=51
w:fees	5=41 8=-34
w:feet	0=-71 3=-47 4=92 6=-27 7=-29
w:fein	0=30 7=-29
w:fell	1=-28 7=-56 8=-56
w:femme	1=-51 2=-59 4=25 5=69 6=-74
w:femmes	0=-42 1=-34 2=-30 3=-26 4=-71 6=96 8=-34
w:fer	4=49 8=-27
w:ferme	0=-30
w:ferris	6=-26
w:ferroviaire	5=-39
w:ferroviaires	5=-42
w:ferry	2=-31 7=59
w:fertility	4=-49
w:festival	6=-32 7=-33 8=25
w:festivals	1=-30
w:fete	4=-40 5=27 7=-28
w:fetichiste	5=43
w:fetish	0=-37
w:fever	8=-26
w:feydeau	5=-47
w:fh	2=34
w:fiance	0=-28 1=-37 4=-48 5=-39 6=48
w:fiancee	0=-53 8=-27
w:fianna	0=56
w:fibre	0=-26 7=-28
w:fibromyalgie	4=41
w:fiche	2=49 4=45 5=35 7=-36
w:fiches	5=-25
w:fichier	8=-36
w:fiction	7=-41
w:fidele	0=59 1=40 5=-44 6=-33
w:fidelite	5=-39 6=-33
w:field	0=-33 4=-61 6=-33 7=-30
w:fier	0=45 3=-27 6=55
w:fierce	0=71
w:fiere	0=-41 1=37
w:fierte	0=-41 6=33
w:fiertes	6=-29
w:fife	0=42
w:figure	0=31 2=49 6=-27
w:fijais	3=-33 8=56
w:file	1=-25 2=59 4=-89 5=32 6=44 7=-32
w:files	8=-28
w:filiales	5=-36
w:filiation	2=-51
w:fille	0=-41 1=-37 4=51 5=51 6=-87 7=-30 8=-33
w:filles	0=-34 1=-37 3=-30 4=-50 6=34 8=-29
w:film	0=-34 1=-27 2=-42 3=-25 4=-30 5=-43 6=-79 8=-34
w:filme	0=-49 5=61 6=-37
w:filmed	3=33
w:filmee	0=-44
w:films	5=100 6=-28
w:fils	3=-54 5=-68 6=38 7=-31
w:fin	0=80 1=-30 5=42 6=-41 7=-44
w:finance	6=-28 7=-39
w:finances	7=28
w:find	0=-34
w:finds	1=50 4=-30 8=41
w:fine	0=28 4=28 5=-26 7=-25 8=-72
w:fined	8=54
w:fines	8=-36
w:finger	0=-29 4=-29
w:fingerprint	0=-33 2=-25 3=44 4=-98 5=-30 7=-27 8=-51
w:fingerprinted	3=45
w:fingerprinting	4=-28
w:fingerprints	0=-33 2=-27 3=69 4=-67 8=-45
w:fingers	3=-26 4=53
w:fingertips	3=54 4=-26
w:finit	5=33 8=73
w:finn	4=-54 6=32 7=31
w:fire	0=-52 3=-41 6=29 8=54
w:fired	7=73
w:firm	0=-65 1=38 2=-46 4=-103 7=-28 8=-85
w:firms	0=28
w:firmware	4=-42
w:first	2=-43 3=-46 4=-36 5=-28 6=-60
w:fiscal	0=-34
w:fiscaliste	7=-48
w:fiscalite	8=-42
w:fish	2=-30
w:fit	2=-25 4=89 5=-32 6=-31 8=-41
w:fitted	4=49
w:fitter	6=-33 7=-38
w:five	1=-31 2=-36 4=72 5=-64 7=-47
w:fixed	4=-47 7=-25 8=-33
w:flags	7=-31
w:flat	0=-39 3=-37 5=-39 6=33
w:flatmate	5=33
w:flats	4=40
w:fled	0=83 4=-29
w:flight	2=44
w:flights	4=-26
w:fling	5=34
w:flirt	5=-69 8=-40
w:floor	3=38 4=39 5=32 7=-62
w:flow	2=-49
w:flower	3=-26
w:flowers	6=-40
w:flu	4=28
w:fluent	4=-43
w:flux	2=-41 7=-63
w:flyers	0=75 6=-28
w:fo	0=-78 1=-27 6=-36 7=81 8=-29
w:fob	3=32
w:foi	3=-26 5=-30 8=-28
w:fois	2=-35 3=31 5=62 6=-35 7=-44
w:follow	4=-50
w:follower	1=64
w:fonction	6=-30
w:fond	3=52 5=-43
w:fondateur	0=35 1=-44 4=-27
w:fondatrice	0=-59 7=43 8=-37
w:fonde	7=25
w:fonds	3=-40
w:food	0=-28 1=-44 7=-49 8=29
w:foot	6=53
w:football	0=-64 4=42 6=-32
w:footballeur	6=37
w:for	1=-46 3=-54 5=-48 6=-37
w:force	8=-42
w:forecast	1=-49
w:foreman	0=-48 1=25 4=36 5=-29 7=36 8=-34
w:forensic	1=-30 3=-28
w:forest	5=-41
w:forged	4=-40 8=53
w:forgery	8=35
w:forging	3=-30 8=27
w:forklift	8=-39
w:form	0=-38 1=58 6=63 8=-49
w:formateur	0=-27
w:formation	0=-48 1=-37 5=-43 7=-27 8=-48
w:formatrice	2=-32 4=-52 6=-46
w:forme	1=-49 2=46 3=-29 4=-69 5=-61 6=-31 8=30
w:former	5=55 7=68
w:forms	0=-31 1=41
w:formulaire	1=30 4=45 8=-28
w:fort	0=-39 6=-31
w:fortes	1=-27
w:forty	1=25 6=-27 8=-36
w:forum	1=-55 6=28 7=-26
w:forums	1=42
w:forwarders	2=-37
w:foster	6=28
w:fouilles	0=-26
w:found	3=-27 4=-39
w:founded	1=26 4=-28
w:founder	4=-35
w:four	0=-58 1=-56 2=-27 3=-48 4=52 5=-46 7=-46
w:fournie	3=26
w:fournisseurs	0=-27 5=-68
w:foyer	4=-42 5=-51 6=38
w:fracking	0=60
w:fragile	5=-29
w:frameworks	1=-47
w:franc	1=-35 3=-31
w:francais	5=-32
w:francaise	0=32 8=-34
w:france	0=43 6=-34
w:franco	0=-27
w:francs	1=26
w:frankfurt	5=40
w:frappe	0=-30 2=-28 3=30
w:fraud	1=-34 2=-33 4=-37 7=-31
w:free	1=-48 2=37 8=-56
w:freelance	1=-62
w:freemason	1=93 7=-44 8=-35
w:freemasons	0=-33
w:freethinker	1=35
w:freight	2=-32
w:frequente	0=-34 1=50 4=-29 5=102 6=-38
w:frere	1=-65 3=-36 4=31 5=-28 8=32
w:freres	2=42 6=-25
w:frexit	0=27
w:friday	4=32
w:fridge	4=26
w:friendly	1=-39 4=-43 5=45 6=-40 7=40
w:friends	1=51 5=-39 6=43
w:froid	6=-25
w:froide	5=36
w:from	0=-36 4=43 5=-116 6=-36
w:front	4=-43 5=35 6=-31 7=-51
w:frontiere	4=-65 8=82
w:frontieres	0=-40 3=47
w:frozen	1=36
w:fsu	0=-57 7=101 8=-29
w:fui	0=98
w:full	4=38 6=-49 8=-64
w:fully	1=-45 4=90
w:fume	4=37
w:fund	0=-50 1=-39 7=39
w:funding	0=-28
w:fundraising	4=-28
w:funds	0=33 7=-39
w:funerals	1=-34
w:further	8=41
w:fut	0=58 5=-47 8=-42
w:g	7=-25 8=-34
w:g6pd	5=-32
w:gabarit	3=71 8=-52
w:gabarits	3=-52
w:gael	0=46 8=-54
w:gagne	0=-41 8=-69
w:gai	0=-25
w:gait	0=-33 3=67 4=-31 8=-36
w:gala	5=33
w:gall	0=-30
w:gamme	1=-26 4=-43
w:gang	8=-43
w:gants	3=32
w:gap	1=-30 4=52 5=-43 8=85
w:garage	0=42
w:garcon	2=-31 4=38 5=-58 6=39
w:garcons	0=-29 1=-28 4=-44 5=-48 6=106
w:gard	0=33 7=-33
w:gardait	3=30
w:garde	0=36 1=-49 3=52 4=-96 7=-37
w:garden	3=-27 5=-49
w:gardener	0=-29 1=34 5=-32
w:gardien	1=-92 8=-27
w:gardienne	5=38
w:gardiens	0=-40 5=-34 6=-28
w:gare	6=-71
w:gargoyles	1=-29
w:gates	0=58 3=-54
w:gauche	1=-50 2=-34 4=53 5=-30 6=-41 7=-85 8=-41
w:gauchers	4=-39
w:gaulliste	0=66
w:gave	3=45 4=71 5=-59 6=-44 7=-38 8=27
w:gay	0=-96 1=-101 2=-78 3=-40 4=-65 5=-147 6=66 7=-54 8=-78
w:gays	0=-41 5=-53 6=70
w:gaza	0=44 1=-29
w:gdansk	7=32
w:gendarme	8=-76
w:gendarmes	8=30
w:gene	0=-79 1=-43 2=92 3=-71 4=-144 6=-32 7=-36 8=-61
w:general	5=-29 8=77
w:generation	4=-36
w:generations	8=-28
w:genes	0=28 4=-62 5=-30
w:genetic	0=-34 2=40 4=-70
w:genetically	2=56 4=-60
w:geneticienne	2=-44
w:geneticist	4=-29
w:genetique	0=-35 2=74 3=-56 4=-86 8=-51
w:genetiquement	2=34
w:genetiques	2=-38
w:genie	2=-69
w:genome	2=54
w:genomes	4=-32
w:genomics	2=-31
w:genotype	2=72 4=-35
w:genotyping	4=-28
w:genou	4=75 5=-31
w:genre	0=-28 1=-32 4=-37 6=-50
w:geographique	5=-47
w:geometry	3=39 4=-35
w:gerant	1=-27 6=-45 7=-25
w:gerante	1=-26 5=-26 8=-32
w:gere	4=-43 5=-85 6=-61 8=-28
w:gerer	8=43
w:gestes	3=26
w:gestionnaire	0=-37 6=-36 7=-44
w:get	0=25 1=-30 3=35 4=-26 8=55
w:gets	0=51 4=29
w:gift	0=25
w:gilets	0=28
w:girlfriend	5=-35 8=-36
w:girlfriends	4=-40 5=87 6=-43
w:girls	4=-27 5=-35 6=68
w:gite	5=-27
w:give	4=63 6=-32
w:given	3=60 4=-27 7=-51 8=73
w:gives	2=34
w:glandular	4=62
w:glasgow	8=-27
w:glasses	4=-34
w:glastonbury	7=-29
w:glaucoma	3=-26 4=27
w:glisse	1=67 6=30
w:global	3=50
w:glove	4=29 5=-41
w:glucksmann	0=45
w:gmb	0=-46 1=-32 7=38
w:go	1=-71 2=-37 6=25 7=57 8=33
w:goalkeeper	0=-37
w:god	1=66 4=-34
w:goes	2=-47 4=65 5=26 6=-49
w:goff	0=30
w:going	4=38 7=47
w:golf	0=34 4=-95 7=-88
w:gone	0=28 4=51
w:good	0=-65 2=-49 3=-55 4=-62 5=-89 6=-54
w:goods	8=-41
w:gossip	4=-31 6=49 8=31
w:got	0=-36 4=25 5=40 6=-31
w:gouine	0=-40 1=-30 6=55
w:gout	0=40 1=-45 2=-70 4=73 6=35 8=-50
w:gouvernante	0=-27 5=-53
w:gouvernement	0=68 8=-30
w:government	0=43 5=-30 7=-48 8=-39
w:governments	0=-50
w:governor	8=48
w:governors	8=-32
w:gp	4=-34
w:gpa	6=39
w:grace	0=38 3=-39 4=-41 8=-34
w:grade	0=-28
w:graduate	0=-25 1=-33
w:graffiti	8=26
w:grand	1=42 3=-28 5=-31 7=-38
w:grande	0=25 1=37
w:grandfather	2=35 4=-26
w:grands	6=-30
w:graphiste	0=-42 2=-27
w:gras	4=-45 8=38
w:great	1=-49 4=35
w:green	0=94 1=-39 2=25 3=-79 5=-39 6=-44 7=-55 8=-28
w:greens	0=37
w:greffe	4=29
w:greffier	4=-49 8=-39
w:greffiere	8=-31
w:grenoble	3=-27 6=-31
w:greve	3=-29
w:greves	7=27
w:grew	0=53 1=-43
w:grievance	0=-46
w:grilles	0=37
w:grin	2=-29 5=27 8=-25
w:grindr	6=33
w:grossesse	4=31
w:ground	8=30
w:grounds	1=68 3=26
w:group	0=51 2=-33 4=-64
w:groupe	3=-46 5=62 6=-34
w:guard	1=-25 4=-37 5=-35
w:guards	0=-51 3=37
w:gud	0=35 7=-29
w:gueret	4=-46 5=-29
w:guerin	6=49
w:guerison	4=29
w:guerre	0=45 1=47 4=-78
w:guests	1=-29
w:guide	0=-40 2=-27 3=-41 5=-49 6=-73 7=-32 8=-44
w:guilty	8=25
w:gurdjieff	1=75 5=-37
w:gym	3=53 4=-38 7=-45 8=-31
w:h	0=-35 3=28 4=48 8=38
w:habilitations	4=-48
w:habit	5=30
w:habite	5=-27
w:had	0=-56 1=-78 2=46 4=73 5=50 6=-49 7=-93
w:haemochromatosis	2=43
w:haemophilia	4=-35
w:hair	2=28
w:half	0=-44 1=-29 6=25
w:hall	0=-40 1=-32 7=-49
w:hamas	0=33
w:hamburg	5=34
w:hand	1=-64 2=-26 3=48 4=-30 5=-57 6=-64 7=-57 8=58
w:handball	4=-34
w:handbook	7=-29
w:handcuffs	5=43
w:handed	3=-28
w:handicap	4=-34
w:handicape	3=-39 4=88
w:handicapee	3=-42 4=61
w:handicapes	4=-44
w:handle	1=47 5=-36
w:handled	6=-32 8=62
w:handler	4=-33 8=-37
w:handling	1=-31 8=-48
w:handprint	3=40 8=-26
w:hands	3=26 4=57 5=-40 6=-38 7=-51
w:handshake	3=-26 4=-38
w:handwriting	4=-63
w:hang	0=-32 3=-55
w:hanoi	0=35
w:haplogroup	2=29
w:happy	0=-31 1=30
w:harassment	8=-53
w:harcelement	8=-28
w:hard	0=55 1=-52 4=66
w:hardest	6=-48
w:hardware	3=-46
w:harmless	2=36
w:harmony	1=53
w:has	1=-62 3=-57 4=49 6=-75 8=28
w:hasn	0=-33 4=28 5=40 6=-25
w:haul	7=-45
w:hauliers	2=-28
w:haute	4=-40
w:have	0=-53 2=35 3=-33 4=57 7=-56
w:having	0=58 5=44 6=-27
w:havre	7=32
w:hayek	0=32
w:hcr	3=47
w:he	3=-37 6=26 8=-41
w:head	0=-60 1=-34 3=-25 6=-54 7=-34 8=26
w:headed	0=-25
w:headquarters	7=-35
w:heads	0=38 7=-40
w:health	0=-47 5=-68 8=-35
w:healthy	2=-42
w:hear	2=-27 4=82 5=-32
w:hearing	0=-30 1=-38 2=-38
w:hearings	4=-28 7=36
w:heart	0=-41 4=61 5=-54 7=-25 8=-35
w:heat	0=43 4=-30
w:heavy	4=35 8=-25
w:hebdo	3=-41 6=-39
w:held	3=-53 4=-34 8=61
w:helene	2=-33
w:hello	3=36
w:helmand	4=57
w:help	1=-49
w:helped	2=-36 7=31 8=-71
w:helps	4=51 5=-26
w:helvetique	7=-31
w:hemophilie	4=-38
w:hence	1=26 8=-34
w:henin	0=28
w:her	0=-48 3=30 6=-29 8=-61
w:hereditaire	2=56 4=-46
w:hereditary	4=-71
w:heritage	7=-36
w:herite	4=-51
w:hernie	4=38 8=-44
w:hero	0=26 6=-59
w:hers	0=-44 3=30 4=-31 5=-33 7=-50
w:herself	0=57 1=-27 5=33 6=25
w:herve	6=-43
w:hetero	0=-29 5=-31 6=65
w:heterogeneite	6=-26
w:heterosexual	4=-54 6=80
w:heterosexuel	6=48
w:heterosexuelle	3=-29 6=33
w:heterozygote	2=60 4=-43
w:heure	0=37 1=-66 4=-44 7=43
w:heures	1=-26 3=-67 4=27 8=29
w:heureux	4=35
w:hexham	4=-42 6=-34
w:hidalgo	0=62 5=-35
w:high	1=25 5=-27 7=-28
w:hill	5=-32
w:hillary	0=81
w:him	0=-79 1=-38 3=38
w:himself	0=54 3=-50 7=-45
w:hindu	0=-29 1=96 4=-37
w:hinted	0=-28 6=48
w:hints	5=58
w:hip	0=-32 4=77 8=-55
w:hire	3=-72
w:hires	8=-55
w:his	1=-30 2=55 3=51 5=27 8=-33
w:histoire	0=-58 1=-32 5=31
w:historian	7=-31
w:historien	6=-37
w:history	0=-43 1=-40 2=-37 4=33 5=-39 6=-39
w:hiv	2=-29
w:hiver	4=33
w:hla	0=-38 2=90 4=-28
w:hmp	8=-45
w:hmrc	3=40 8=33
w:hobby	5=-25
w:hold	1=39 7=-26
w:holder	3=-44 6=-32
w:holds	0=46 1=43 4=-30 5=-28 7=27 8=-69
w:holidays	1=32
w:home	0=-61 1=-47 2=-25 4=-62 5=-35 6=28 7=-26 8=30
w:homeless	0=39
w:homeopathie	1=27
w:homeopathy	1=41
w:homme	0=-68 1=26 4=-33 5=32 7=-32 8=-42
w:hommes	0=-51 1=-62 2=-32 3=-60 4=-52 6=66 8=-59
w:homo	0=-40 1=-58 5=-26 6=48 8=-40
w:homoparentales	6=-25
w:homophobic	8=-34
w:homophobie	0=-30
w:homosexual	4=-39 6=66
w:homosexualite	0=-28 1=-25 2=-33 5=-37 6=54 8=-25
w:homosexuel	5=-51 6=93 8=-49
w:homosexuelle	6=63
w:homozygote	2=39
w:homozygous	2=35 4=-37
w:hopes	4=-35
w:hopital	0=-25 2=-51 4=-46 5=-31 6=55 7=27
w:hopitaux	3=-40
w:horlogerie	5=-44
w:horoscopes	4=-53
w:hors	3=-25 6=29 8=26
w:horse	4=60
w:horses	7=-30
w:hospice	1=26 6=-45
w:hospital	1=54 4=-72 8=-26
w:hospitalise	4=88
w:hospitals	4=-60
w:host	0=-25
w:hostile	0=51
w:hot	5=49
w:hotel	0=-35 1=-71 3=-37 4=-64 5=88 6=-25 7=-26 8=-28
w:hotelier	3=-45
w:hotellerie	1=-28 4=-33 5=-41 7=35
w:hotesse	5=-29
w:hour	4=57
w:hours	3=-30 8=36
w:house	0=-57 1=-33 3=-36 5=-25 6=34 7=-58 8=36
w:household	0=48 1=-39 4=-30 6=44
w:housing	6=-26 7=-44
w:how	0=45 2=-35 4=-45
w:hr	0=-32 3=-29 5=32 6=-46 7=-57
w:hugo	6=47
w:hui	1=31
w:huile	5=-48 8=-29
w:huissier	0=-50 5=28
w:huit	0=-35 1=-25 2=-26 5=-33 6=-29 7=25 8=68
w:hull	5=43 6=-50 7=-61
w:huma	0=55
w:humain	1=61 3=-27 6=-28
w:humaine	5=-36
w:humanist	0=-35 1=50 8=-39
w:humaniste	0=-39 1=29
w:humanite	1=64 3=-35
w:humanites	1=-51
w:humanities	3=-29
w:hume	0=-41 4=46
w:hundred	3=-27
w:hungary	1=-26
w:hunt	7=-40 8=52
w:huntington	2=73 4=-95
w:husband	2=-37 5=42 6=-62
w:hybrides	4=-34
w:hypersensible	4=36
w:i	3=-28 4=34 6=46 8=-37
w:ibew	4=-48 7=39
w:ici	5=34
w:id	3=41
w:idea	1=-28 4=-30
w:ideal	4=33 5=-46 8=-25
w:idealist	1=32
w:idealiste	1=-44
w:idees	4=-25
w:idemia	3=-31
w:identical	2=55 4=-33
w:identified	2=-43 3=31
w:identifiee	2=34
w:identify	3=36
w:identite	3=35
w:identity	8=-54
w:iec	4=-38
w:iel	4=33 5=-48 7=77 8=-34
w:if	0=26 1=-37
w:ig	0=-25 7=48
w:ignore	2=68
w:ii	2=44
w:il	3=-84 7=-48
w:ile	0=-35 1=56 7=-34
w:ill	4=28 6=-28
w:illisible	0=-28 3=38
w:illness	4=32 5=-27 6=-25 7=-25
w:illnesses	4=40
w:ils	0=-33 2=-26 3=-47 4=-39 5=57 6=53 7=-33 8=-57
w:image	3=37 7=-44
w:imagerie	4=-46
w:imaging	4=-30
w:immeuble	1=-47
w:immigration	0=35 7=-35
w:immobilier	0=-30 4=-26 5=-43
w:immoral	1=67
w:immunocompromised	4=59
w:immunology	4=-50
w:impact	3=-45
w:implant	4=47
w:importe	0=-46 4=-27
w:impotent	4=-55 5=40
w:imprimeur	0=-36 7=-42
w:in	2=-59 3=-61 7=-38
w:inapte	4=76
w:inauguration	0=52
w:incapacite	4=41
w:incarcere	8=35
w:include	4=-52
w:included	2=35 4=-49
w:including	1=-40
w:inclusion	0=-38 4=57 6=28 7=-30
w:incroyant	1=68
w:independance	0=67
w:independant	0=-85
w:independante	0=37
w:independence	0=61
w:independent	4=-44 7=-25
w:index	0=-25 3=84 5=-29 6=-25 8=-30
w:industry	5=-27 7=-44
w:ines	6=27
w:infectious	4=-47
w:infidele	5=62 6=-41
w:infidelity	5=-25
w:infirmier	4=-48 5=-34
w:infirmiere	2=-69 4=-25 6=-59 7=-43
w:infirmieres	5=-31 6=29 7=53
w:info	0=-45 4=-30
w:information	2=28 4=-42 7=-34
w:informatise	4=-61
w:ingenieur	3=-55 5=-41 6=-42 7=34
w:ingenieure	2=-30 3=-37
w:ingenieurs	0=-30
w:inhaler	2=-55
w:inhalers	4=-56
w:inheritance	2=-71
w:inherited	0=-30 2=-25 4=-61
w:initiation	1=-53
w:initiative	7=-69
w:initie	3=-29
w:initiee	1=-26 4=-39
w:injection	3=-33
w:injury	2=44 4=-30
w:inmate	8=60
w:inmates	8=44
w:innovation	2=-60
w:inrae	2=-38
w:inscrit	0=-35 3=39 5=46
w:insertion	8=28
w:inside	6=-26 7=-36 8=29
w:insiste	0=48
w:insists	4=43
w:insomniaque	4=67 5=-44
w:insoumis	0=42 7=-28
w:insoumise	0=-37 7=-30
w:inspector	5=-30
w:inspectrice	4=-48
w:installe	1=-38
w:installer	3=-59 4=-48 6=55
w:institute	0=-29 6=-29
w:institution	8=29
w:instructions	4=33
w:insulin	2=-32 4=25
w:insuline	2=-43
w:insurance	0=-35 1=-46 4=-46 6=43 8=-37
w:insurer	4=-50 5=38
w:intelligence	6=-36
w:interdiction	5=-25 6=-35 8=74
w:interdit	3=47
w:interesse	3=58 4=-31 5=-28 6=39
w:interessee	1=-33 6=34
w:interest	2=-39 4=-27 5=32
w:interested	6=69 8=-40
w:interet	0=-50 1=-25 5=-28 8=81
w:interim	4=-29 7=-36
w:interimaire	3=47
w:interimaires	7=-35
w:intern	3=-48 5=30
w:international	0=-35 7=73
w:interne	2=-35
w:interprete	8=-31
w:interpreted	4=-39
w:interpreter	4=50 5=-34 7=-35 8=-48
w:interruption	4=28
w:interview	1=-28 4=36 7=-31 8=-50
w:interviewed	1=36 4=52 6=-26 8=-66
w:interviewer	0=49 5=34 6=-28
w:interviews	0=-47
w:intimate	4=-37 5=78 6=-50 8=-35
w:intime	5=52 8=-35
w:intimes	0=-25 5=45
w:intimite	5=-42 6=-27
w:into	0=-71 1=-70 2=-44 3=-31 4=-47 5=54 7=83 8=-38
w:introduced	1=-28
w:intrusion	5=-53
w:invalidite	4=-30
w:inversion	2=35 4=-42
w:investigation	8=49
w:investigator	8=-63
w:investisseurs	5=-64
w:investment	0=-59 1=-30
w:invoices	5=-33 8=-35
w:iraq	0=87 7=-60 8=-28
w:ireland	1=-35
w:iris	0=-50 1=-34 2=-39 4=-73 5=-31 6=-44 7=-27 8=-47
w:is	1=26 2=-27 3=-44
w:islington	0=25 7=-36
w:isn	1=-26 2=31 4=-39 6=69
w:iso	0=-48
w:israel	0=36
w:issue	6=29
w:issued	3=25
w:it	3=-25
w:its	0=-26 2=-48 3=-42 4=-69 5=-43
w:ivf	4=43
w:ivresse	0=-39 8=29
w:ivry	0=67 7=-51
w:iwgb	0=-27 7=72
w:j	1=-39 3=-39 5=-36 8=56
w:jab	3=-25 4=51
w:jabs	4=-32
w:jack	6=-38 7=-51
w:jailed	8=32
w:jamais	2=-61 6=63 8=32
w:january	0=61 6=-32 8=-29
w:janvier	0=38 2=-37
w:jaquette	6=80
w:jardin	1=55
w:jargon	4=-37
w:jaunes	0=41
w:jaures	0=-30
w:je	0=42 1=28 2=-28 3=-55 6=-27 8=-64
w:jean	0=-47
w:jeans	6=-50
w:jeremy	0=35
w:jerome	6=34
w:jersey	5=-33
w:jeudi	4=27
w:jeune	1=52 5=61 6=-96 8=-26
w:jeunes	0=54 1=-52 5=29 6=-34 8=26
w:jeunesse	5=-27 6=30 7=-40
w:jill	0=32
w:job	1=-43 3=-43 6=-28 7=-35
w:john	6=-31
w:join	0=-35 7=50
w:joined	7=68
w:joiner	6=-46
w:joint	0=-25 3=55 4=-41
w:joke	0=53 1=74 5=-29 6=-27 8=-33
w:joked	0=-40 1=63
w:jokes	0=40 4=-79 5=26 6=-46 7=-42 8=-62
w:joseph	1=37
w:joue	4=-26 5=-45 6=-87 7=-41
w:jour	0=-31 2=-64 4=54 8=-44
w:journal	1=71 3=29 7=-52
w:journaliste	0=-42 1=-37 3=-26 5=-38 8=-30
w:journalists	1=-40 7=57
w:journee	0=28 5=-35 6=25
w:journeyman	4=-41
w:jours	3=27
w:juan	5=62
w:judge	0=-41 8=-44
w:judges	2=-39
w:judging	0=27
w:judiciaire	3=-64 4=-41 5=-29
w:judiciaires	2=-32 8=54
w:judo	0=-25 7=-45
w:juge	0=-40 2=-39 5=-42 8=25
w:jugee	8=47
w:jugement	1=59 8=-50
w:juin	1=-41 5=-38 8=48
w:julien	5=-31 6=62
w:jumeau	2=-37 4=45
w:jumeaux	2=-73
w:jumelles	2=27
w:jumped	8=37
w:june	0=-37 2=-27
w:junior	0=-34 4=-32 5=52 7=32
w:juniors	5=44
w:jure	0=-40 4=-40 5=82 6=-43
w:juriste	2=-29 3=-67 4=-35 5=36 7=-69 8=-36
w:jury	0=26 3=-57 5=-58 6=-28 8=-89
w:jusqu	2=-31 3=-49 4=51 5=-26 7=43 8=-38
w:jusque	0=-26 1=33
w:just	0=-44 1=67 4=41 6=-29
w:justice	4=-34 5=-33 8=27
w:juvenile	1=-26 8=37
w:kampala	3=33
w:kantian	1=37
w:kantien	1=54
w:karen	6=42
w:karim	6=61
w:karyotype	0=-27 2=70
w:kcnh2	4=-64
w:keen	4=36
w:keep	2=-27 4=26 5=62 6=-90 8=36
w:keeps	1=35 5=73 6=-64
w:kelly	2=-47
w:kent	4=-48 5=-31
w:kept	0=-33 1=-36 3=52 4=-43
w:keystroke	3=54
w:kidney	4=53 7=-27
w:kidneys	2=70
w:kids	1=50 5=51
w:killed	2=42
w:kind	1=29 5=34 6=-61
w:kine	1=-25 4=-78
w:kinesitherapeute	4=-35
w:king	0=56 1=-35
w:kit	2=73 4=-39
w:kits	2=-31 3=-31
w:klinefelter	2=34 4=-43
w:knee	0=27 4=78 6=-25
w:knees	4=32
w:knew	0=-41 5=-30 6=60
w:knocked	0=41
w:know	0=-30 5=75 8=-39
w:knowledge	5=-38
w:known	7=-27 8=28
w:knows	3=42 4=-38 5=31 8=-44
w:komsomol	0=64
w:koroma	3=25
w:krishnamurti	1=79
w:kurde	0=41
w:kyoto	1=-45
w:l	7=-35 8=-55
w:l214	0=-28
w:la	4=-48 7=32 8=-28
w:lab	0=-46 1=77 2=29 4=-25 8=-42
w:label	4=-35
w:labo	2=39
w:laboratoire	1=-30 4=-44 6=-35
w:labour	0=29 1=-26 4=-28 5=-37 6=-40 7=-100 8=-28
w:lache	0=52 8=-32
w:lactose	2=44
w:ladders	4=33
w:lady	5=-29
w:lagos	4=33
w:laine	1=29
w:laisse	6=28
w:lake	6=-31
w:landes	0=35 5=-52
w:landlady	5=30
w:landlord	0=-34 1=-35 4=-36 6=34 7=-25 8=27
w:lane	0=-30 5=-52
w:languages	3=-27 5=-31
w:langue	4=-39
w:langues	1=28
w:lapel	0=-26
w:lapse	0=-29 7=28
w:lapsed	1=-27 7=73
w:laptop	4=-39 5=38 8=-26
w:laptops	5=-41 8=34
w:last	2=-44 3=-39 4=84 5=-52 6=35
w:late	2=40 7=-33
w:later	0=34 2=56
w:latex	4=93 5=-75
w:laugh	4=-26
w:laughed	0=32 5=27
w:laughs	4=-25 5=-44
w:laurent	5=-29 6=43
w:lave	3=-38 8=54
w:law	1=-49 2=-52 4=-61 5=-32 6=-80
w:lawyer	2=-33 3=-26 5=-38 6=-26 7=-32
w:lawyers	7=42
w:lay	1=-72 5=39 7=94 8=-44
w:layout	0=-38 1=-47
w:le	0=35
w:lead	0=-54 1=37 4=-44 5=-27 6=-53 7=-46
w:leader	4=-32
w:leads	0=-29 1=28 6=33
w:leaflet	0=-49
w:leaflets	0=26
w:league	0=44
w:leaked	5=35 6=-43
w:lean	0=-26
w:learned	2=40 6=26
w:learning	7=32
w:learnt	3=30
w:least	0=32
w:leave	3=-26 5=-50 8=-54
w:leaving	4=-27
w:lecteur	0=78 1=-42 4=-26
w:lecteurs	3=-89
w:lecture	0=-36 1=-30 3=44 5=-28 7=-26
w:lecturer	0=-38
w:lectures	0=29 1=-29 6=-32
w:led	0=-53 3=-34 4=-63 6=-34 7=48 8=-35
w:leduc	6=40
w:lee	0=-31 5=-25
w:leeds	0=-61 1=-38 8=28
w:left	0=-65 4=52 5=37 6=49 7=30 8=-32
w:leg	0=-28 4=85 8=-29
w:legal	8=-36
w:legendary	4=-45 6=-28
w:legeres	5=64
w:legislatives	0=30 1=-27
w:leicester	0=-27
w:leiden	2=28
w:leith	0=47 1=40 5=-29 7=-29
w:lendemain	5=26
w:lenin	0=46
w:lenoir	0=-33 1=32 5=-30 6=-59
w:leroy	4=34
w:les	2=-53 3=-95 5=-43 6=71 7=-45 8=-53
w:lesbian	0=-47 4=-43 5=-34 6=89 8=-43
w:lesbien	6=-34
w:lesbienne	0=-44 4=-33 5=-28 6=57
w:lesbos	1=-35
w:let	1=-51 3=62 5=-45 8=63
w:lets	3=30
w:letter	1=-35 2=47 4=-38 6=-35 8=37
w:letters	0=-37 7=-30 8=-37
w:lettre	0=-26 2=39 3=-47 6=-36 8=32
w:lettres	0=39 4=-30
w:leucemie	4=41
w:leukaemia	4=53
w:leur	0=25 4=-27 5=70 6=-42 7=-32
w:leurs	6=-33
w:leve	0=-51 1=-28 7=-36 8=77
w:level	0=-31 4=-60 7=29
w:levres	0=-25 3=-26 4=41
w:levy	0=-31 7=30
w:lgbt	0=-81 1=-32 4=-25 5=-45 7=-32
w:lgbtq	6=50 7=-31
w:liaison	0=-56 3=-26 5=39 6=-62 8=-30
w:liaisons	1=-29
w:lib	0=31
w:liberal	0=39 1=-41 3=-31 4=-29 5=-43 7=-30 8=-35
w:liberale	0=-40
w:liberals	0=40
w:liberation	0=-38 1=50
w:liberee	0=-25
w:libertarian	0=48 8=-26
w:libertin	5=60
w:libido	4=-95 5=67
w:libraire	1=-28 8=-32
w:librairie	3=-29
w:librarian	8=-51
w:library	7=33 8=-48
w:libre	0=-85 1=52 3=-49 4=-61 5=55 6=-62 7=-53
w:librement	1=-30
w:libres	1=66 5=-36
w:licence	0=-42 1=-49 2=-29 7=-25
w:licencie	0=-41 6=29 7=35
w:licenciement	4=47 5=33 7=-37
w:lie	1=51 5=-25 6=-26
w:lieu	5=34 6=-39 8=39
w:life	1=81 2=-38 3=-33 4=-46 5=-47 6=49 7=-28
w:lifelong	0=38
w:lift	4=56 5=-33
w:lifting	3=-36 4=73
w:light	0=-39 4=27
w:lighting	4=-33
w:lights	5=-45
w:ligne	0=28 1=33 3=-37 8=-34
w:lignes	3=-37
w:ligue	0=-25 4=-41
w:like	0=-39 1=-26 5=-79 6=80 7=75
w:likes	0=-27 1=27 3=-36 4=-35 5=45 6=-35
w:lille	1=56 2=-46 4=-41 5=45 6=58 8=-38
w:limoges	4=-33
w:limps	4=33
w:lind	0=-44 2=43 6=-26
w:line	1=-38 2=32 5=26 6=-74 8=-55
w:lines	5=31 6=-43
w:link	0=-57 7=45
w:linkedin	6=31
w:lion	4=-34
w:lip	7=35
w:lire	3=34 7=34
w:lisbonne	5=26
w:lise	3=36 6=88
w:list	1=-25 3=35 4=80 6=-44
w:liste	3=33 6=-25 7=28
w:lists	0=-32 7=26
w:lit	0=-43 1=40 4=54 5=-55 6=32 8=-27
w:literacy	8=-38
w:lithium	4=37 5=-31
w:lits	4=-38
w:litterature	5=-25
w:little	4=56
w:live	1=40 3=35 6=-27
w:liverpool	0=-25 4=-33 7=35
w:lives	1=65 2=-38 3=-66 4=-63 5=33 7=-35 8=-44
w:living	4=-30 5=-31
w:livraison	1=-38
w:livre	0=-45 2=40 3=-39 4=-70 5=-50
w:livres	3=-37
w:ll	2=30 8=-60
w:loads	5=-35
w:loan	7=-28
w:lobbying	0=-55
w:local	1=30 4=-69 6=-36
w:locale	5=-29 6=-33 7=-36
w:lock	3=43 4=-39
w:locked	8=40
w:locks	8=40
w:lodge	0=-41 1=112 5=-30 7=-132
w:loge	0=-71 1=43 2=-32 3=-26 4=-32 5=-68 6=-75 7=-30
w:logement	0=33 1=-46 6=25
w:logeuse	1=-35 5=27
w:logged	3=37
w:logiciel	0=-39 1=-33 3=71 6=-32
w:login	3=61
w:logistics	4=-26 7=-38
w:logistique	0=-26 5=-25 6=-29 7=29
w:logo	7=-55
w:loi	0=38 4=-68 7=-25 8=44
w:loire	5=-43
w:loisirs	3=-48
w:london	1=-34 7=25
w:long	2=82 3=-58 4=-26 5=-41 6=-76 7=-47 8=-40
w:longer	4=42 5=26 6=-37
w:longtemps	5=-59 6=45
w:longue	5=-42 7=-28
w:look	1=-38 4=-49
w:looked	8=-31
w:looking	4=-42 6=-28
w:looks	5=37 6=-56
w:lopes	8=-26
w:lorries	4=-49
w:lorry	0=33
w:lors	0=29 5=69 8=-40
w:loss	8=-25
w:lost	0=68 2=-49 3=-53 4=96 5=-36 7=-55
w:lot	0=-27 4=26 6=-26 7=31 8=-29
w:lots	1=-33
w:louis	0=34
w:louise	6=36
w:lounge	7=-31
w:lourdement	4=29 5=38
w:lourdes	2=-33 4=26
w:love	0=-40 1=-38 2=-29 3=-32 4=-46 5=-80 6=97 8=-30
w:lover	0=-35 5=93 6=-97
w:lovers	6=-28
w:loves	4=-38 5=-33 8=-32
w:low	4=85 6=-26
w:lowe	5=-30
w:lower	6=-29
w:loyal	0=-31 5=-35 7=36
w:lr	0=102 1=-28 7=-73
w:ltd	2=-29 7=-38
w:lu	5=-30
w:luc	0=-29 5=-41
w:lues	3=37
w:luggage	0=-27
w:lui	1=32 2=59 5=-28 6=78 7=-49
w:lumiere	1=-33
w:lumieres	1=-43 4=36
w:lunch	4=46 6=-25 8=-46
w:lund	2=-25
w:lung	0=-52 4=-50
w:lungs	4=49
w:lussac	6=-37
w:lutte	0=-31 7=-30
w:lycee	1=-48 3=-26 5=-48 7=-45 8=25
w:lynch	2=38 4=-35
w:lyon	1=-57 3=-33 5=37
w:m	1=32 4=37
w:m25	0=50
w:ma	0=-101 2=-25 3=90 5=34 6=-58 7=57 8=-65
w:machine	0=-52 1=-47 2=-35 3=43 4=50 8=-33
w:machines	3=-30 4=-42 5=-25
w:macon	0=-33 5=-27 6=-51
w:maconne	1=55
w:maconnerie	1=-59 8=-39
w:macron	0=74 3=-27 5=-49
w:madame	6=29
w:made	0=-29 1=88 5=-47 6=-35 7=-74 8=-63
w:maga	0=78 5=-40
w:magasin	0=-38 7=33
w:magasins	0=-31 8=59
w:magazine	4=-46 6=-48
w:magistrate	8=-46
w:magistrates	8=61
w:mai	0=-43 3=42 5=-29 8=40
w:mail	5=37 7=-26
w:main	0=-34 2=-51 5=-26 6=-31 7=-35 8=-48
w:maine	0=-62
w:mains	1=-33 2=-28 4=38 6=-34
w:maintenance	4=-56
w:maire	5=43 7=-42
w:mairie	1=-34 3=-41 5=-25 6=28
w:mais	0=87 2=-51 4=-38 5=-29 6=-27 7=-40
w:maison	0=-40 1=-37 2=-35 3=-44 4=-34 6=32 7=-26
w:maitre	3=-29 4=-39 5=-47 8=-42
w:maitresse	6=-34
w:maitresses	5=33
w:majeure	5=29
w:majorite	0=39
w:maker	0=-38 3=-27 4=-32 5=-44
w:makers	0=26 1=-28
w:makes	0=34 1=-26 4=-38
w:mal	0=-45 1=62 4=39 8=-28
w:malade	0=-29 5=-36 8=-31
w:malades	2=-32 4=-39
w:maladie	0=-26 2=81 3=-27 6=-35 8=-27
w:maladies	4=-40
w:malaria	4=-28
w:male	3=-41 6=29
w:malentendant	4=56
w:malgre	3=37 7=29
w:malware	0=-38
w:mamans	6=68
w:man	0=-52 1=-40 2=-44 3=-32 4=-73 6=78 7=89
w:managed	4=-54
w:management	0=-39 2=-33 4=-34 5=-27 6=-44 8=30
w:manager	1=-88 2=-58 3=-74 6=-55 7=-52 8=-64
w:managers	7=-30
w:manages	3=-43
w:managing	6=58
w:manchester	0=-39 7=37
w:mandat	7=41 8=75
w:mandataire	0=-49
w:mandate	0=60 4=-28 8=-26
w:mange	5=-28
w:maniere	6=-31
w:manif	0=52
w:manifestation	0=-47 8=36
w:manifestations	0=-30
w:manifeste	4=-25
w:manila	3=28
w:manner	1=25 7=-37
w:manque	1=-29
w:manslaughter	8=34
w:mantra	8=-46
w:manuel	8=-45
w:manutention	4=38 8=-34
w:many	2=42 4=-45
w:maquette	0=-40
w:marais	4=-26 6=-31
w:marathon	8=-32
w:marathons	4=56 5=-61
w:marc	1=-27 5=-25
w:march	0=-36 4=65 6=-47 8=36
w:marche	0=-43 1=-27 3=-31 8=-46
w:marched	4=-37 7=-26
w:marcher	0=98 4=-44
w:marches	0=-33 4=-28 5=-38 8=55
w:marcus	1=29 3=-39
w:mardi	1=41
w:marfan	2=26
w:margate	6=64
w:marge	0=-33 8=52
w:margin	2=35
w:margins	4=-68
w:mari	2=-40 3=-75 4=75 5=40 6=-37 7=-64
w:mariage	0=-52 1=-53 5=87 6=-55 7=-40
w:mariages	0=-37 5=-48
w:marie	1=-43 4=-43 5=28 8=-31
w:mariee	0=-49 2=-37 4=-50 5=-86 6=33 8=-31
w:mariees	1=-41 4=-27 5=-36 6=65
w:maries	5=65 6=-38
w:marin	5=-40 6=-59
w:marine	1=-30
w:market	0=-30 2=-34 3=-42 5=-45
w:marketing	0=-46 5=-52 6=33
w:marque	0=-29 2=-37 3=-56 7=-25
w:marques	4=-36
w:marraine	5=-25
w:marriage	1=-47 2=-28 3=-26 4=-49 5=88 7=-29 8=-50
w:marriages	5=71
w:married	0=-42 4=-57 5=25 6=-55 8=-30
w:marrow	2=46
w:marrying	6=48
w:mars	3=33 4=52
w:marseille	3=34 6=32
w:martin	3=-28
w:marxiste	0=33 1=57 8=-36
w:mason	1=-64
w:masonic	1=32 7=-31
w:masques	3=-29
w:massage	4=-26 5=-55
w:mastectomie	2=32 4=-47
w:master	0=-50 1=38 2=-29 3=-42 4=-28 5=-47 6=-80 7=-70 8=-28
w:match	0=-61 2=50 3=62 4=-33 5=-30 7=-56
w:matched	3=49 5=-47
w:materialist	0=-47 1=55 8=-41
w:materialiste	0=-26
w:materiaux	1=-40 4=-30
w:materiel	8=33
w:mathieu	6=61
w:matiere	1=-52
w:matin	3=53 5=-39
w:matins	2=29 4=54
w:matrimoniaux	0=-32
w:matter	0=33 1=42
w:mattered	0=30 1=-44 7=-26
w:mauvais	3=35 4=-30
w:may	0=26 1=-60 4=31 5=50 6=-67 7=-32 8=43
w:mayor	0=-62 5=29
w:me	1=51 5=-60 7=52 8=-47
w:means	2=-26 4=27 7=-25
w:meat	1=74 5=-48 8=-45
w:mechanic	0=-32
w:medecin	5=-32 7=31 8=-25
w:medecine	2=30 4=-25
w:media	0=-48 6=-51 7=30
w:mediatrice	6=-29
w:medical	4=-46 7=-45 8=-40
w:medicale	2=-40
w:medically	4=76
w:medicaments	4=-60 8=67
w:medication	4=76
w:medicine	4=-29
w:medite	1=57
w:meeting	1=-38 7=55
w:meetings	0=-53 6=-27 7=-25 8=-29
w:meilleur	1=-33
w:meilleure	5=-30 6=61
w:melanoma	4=46
w:melenchon	0=30
w:member	3=31 4=-68 7=78 8=-82
w:members	0=-25
w:membership	0=-58 1=-64
w:membre	0=47 1=54 4=-41
w:meme	0=-40 1=35 2=54 3=38 5=-65 6=76 7=-28
w:memoir	5=40
w:memoire	5=-49
w:memoirs	0=-33
w:men	0=-78 1=-62 3=-30 4=-76 5=41 6=121 7=-36 8=-78
w:menage	5=90
w:mene	1=-32 3=-60 5=44 7=29
w:menee	5=-30
w:meneur	7=26
w:menopause	4=-42 6=-32
w:mensuels	5=-41
w:mention	0=-52 1=-40 5=-37 6=51
w:mentioned	4=27 7=-28 8=-54
w:mentions	3=40 5=61 8=-43
w:menus	6=-30
w:mer	4=-27 5=-75
w:merchandiser	5=-40
w:mercredi	6=57
w:mere	2=34 3=-41 6=-38 7=26 8=-53
w:meres	3=-44 6=47
w:merger	6=-44 7=49 8=-30
w:merogis	8=-28
w:mes	1=25 3=47 8=-33
w:messages	3=-50 5=96
w:messieurs	5=39
w:mesure	8=-39
w:mesuree	3=36
w:met	0=-30 1=-46 2=-32 4=25 5=37
w:metaboliser	2=28
w:metal	6=-57 7=48
w:methadone	8=-28
w:methodes	7=45
w:methodist	0=-30
w:metier	4=-39 5=-67 8=-42
w:metiers	5=-29 6=-25
w:metrage	2=-28 8=-47
w:metteur	5=-36
w:metz	4=51 6=-34
w:mi	1=35 4=27
w:michel	1=-47 4=-27 5=43 6=50
w:microdeletion	2=36 4=-44
w:midi	1=-41 4=74 5=-60
w:midnight	4=34 5=-27
w:midwife	4=-31
w:midwives	2=-27
w:mieux	0=-53 7=25
w:migraines	4=76
w:migrants	0=90 1=-31 4=-48
w:mild	4=77
w:milieu	2=-30 6=27
w:militaire	0=-83 1=-40 3=48 6=-39
w:militant	1=40 3=-32 6=-38
w:militante	1=39 6=-35
w:militants	1=33
w:milite	1=61 6=49
w:mill	4=-25
w:mills	4=-34 5=-27
w:mind	0=-33 4=-43
w:miner	6=-43
w:miners	7=38
w:mineurs	7=38
w:mining	6=25
w:minister	0=-87 5=77 6=-31
w:ministere	0=55 5=-47 8=-30
w:ministers	0=-39
w:ministre	0=40 1=-31
w:ministres	0=-51
w:ministry	5=-28
w:minor	5=-40
w:minsk	0=32 3=-25
w:minute	0=39
w:minutes	4=-54 5=-34
w:mis	0=-38 3=-35 4=-58 5=76 7=-29 8=87
w:miscarried	4=42
w:misconduct	5=69
w:mise	0=-66 1=-25 4=-30 8=86
w:missing	0=-27 5=-43 8=45
w:mission	1=-50 3=43 6=-38 7=-42
w:mistake	2=42
w:mitterrand	0=32
w:mixte	5=-42
w:mme	1=26
w:mobile	5=-37
w:mobilier	7=-26
w:mobilite	4=60 6=-29
w:mobility	4=-26
w:mode	6=-33
w:model	3=47 7=-58
w:modele	3=43
w:models	3=-30
w:modem	0=50 7=-43
w:moderated	5=-33
w:moderatrice	5=-67
w:modes	4=-51
w:module	8=-25
w:moelle	2=40
w:moeurs	0=35
w:moi	1=-33 4=-25 5=-81 6=75 7=-31
w:moins	3=-36 4=96 8=-31
w:mois	0=-46 1=-36 2=-37 3=-26 4=36 5=-26 6=-38 8=84
w:moleculaire	2=-27
w:momentum	0=62 7=-64
w:mon	3=49 5=27
w:monarchie	0=62
w:monarchist	0=36
w:monarchiste	0=75 4=-26
w:monday	3=82
w:mondays	8=-26
w:monde	1=-38 7=30
w:money	8=52
w:moniteur	8=-55
w:monitor	4=-43
w:monnaie	8=-26
w:monsieur	0=-38 1=25 3=25
w:montagne	5=-37 6=-33
w:monte	0=-54 1=-25 4=-42 5=-43 7=63
w:monteur	2=-27
w:month	1=-30 2=30 6=-27 7=-41 8=28
w:monthly	0=29
w:months	0=-50 2=-34 4=55 5=-41 6=-30 7=-42
w:montpellier	5=-28
w:montre	2=28 4=-62 7=25
w:montreuil	0=28 7=-28
w:moon	1=63
w:moral	1=-32 5=-32
w:morale	1=-38
w:more	0=-41 1=-58 2=-34 4=51 6=-43 8=-53
w:mormon	4=-29 8=-45
w:morning	0=41 4=58 5=-30 8=-28
w:mort	0=29 2=30 4=-30 5=-63 8=-44
w:mosaic	0=-39 2=32
w:mosaique	2=36
w:moscou	0=56 3=-25
w:mostly	8=-54
w:mot	0=-27 3=43 5=-35 6=48 8=-32
w:moteur	4=-44 5=-35
w:moteurs	5=-54
w:mother	2=28 3=-29 5=-36 7=57 8=-51
w:motorbike	4=29
w:mots	8=-26
w:motto	8=-35
w:moulage	3=-29
w:moulages	3=-25
w:moulin	0=-37
w:move	0=38 2=43 4=-64 6=-29 7=-31
w:moved	0=-26 6=30 7=-39
w:movement	0=42
w:mr	0=-33 4=28 5=-56 6=33 8=31
w:mri	4=46 5=-30 8=-31
w:mrs	4=-29 5=-43 7=-40
w:ms	2=-28 3=33 4=25 6=26
w:msc	0=-39
w:much	1=-64
w:mucoviscidose	4=41
w:mugged	8=-56
w:multicarte	7=-34
w:multiple	4=42 8=-35
w:multiplie	5=40
w:mum	7=28
w:mums	6=47
w:municipal	0=26 4=-32 7=-26 8=-27
w:municipale	0=38
w:municipales	0=44 7=-38
w:mural	0=76 1=-44 5=-35
w:murder	1=25 8=-25
w:murmure	1=-26 4=49 5=-51 7=-26
w:muscular	2=62 4=-39
w:musee	0=-45 1=-58
w:museum	0=-50
w:music	1=-39
w:musical	5=-51
w:musicians	0=-47 7=63
w:musique	0=-57
w:muslim	1=-29
w:must	6=30
w:mutation	0=-25 1=-32 2=27 3=-39 4=-99 5=-41 8=-49
w:mutations	2=-62
w:mute	0=-42 2=-64 5=-41 6=36
w:mutee	2=-43 5=-27 6=43
w:mutuelle	4=-35 6=60
w:my	2=36 4=-25 5=52 7=25 8=-32
w:mybpc3	2=66 4=-49
w:myheritage	2=53 7=-31
w:myopathie	2=48 4=-47
w:myself	4=67 5=43
w:mystere	0=39
w:n	2=28 4=-62 5=32 6=31
w:nadia	1=-29
w:nageuse	5=-55
w:naissance	4=34 7=-27
w:naked	0=-32 8=-32
w:name	4=-35 8=40
w:named	4=-30 5=41 6=41
w:names	3=-36
w:namur	1=-55
w:nancy	0=54
w:nantes	0=29
w:napo	0=-27 7=47
w:nasty	3=-31
w:nasuwt	7=45
w:national	0=29 3=-25 6=-35 7=63 8=-43
w:nationale	0=-37 1=-26
w:nationalist	0=55
w:nationalite	0=-73
w:naturalist	1=-49
w:nature	1=55
w:naturelle	1=-31
w:navy	4=43
w:ne	0=41 1=41 2=-41 3=-76 4=55 7=-48
w:neant	3=60
w:near	5=25 6=-25
w:nearly	2=-38 4=71
w:nee	3=28 4=44
w:need	0=-43 1=-32 2=-31 5=-80 6=69
w:needed	8=-39
w:needs	0=-57 1=-49 2=-69 3=-35 4=65 5=-47 6=-35
w:negatif	2=52
w:negative	2=69
w:negociant	7=-82
w:negocie	7=-82
w:negocier	1=-37 7=35
w:negotiated	7=-51
w:negotiating	7=31
w:negotiator	0=-43 7=39
w:neige	3=-51 8=49
w:neighbour	0=-43 5=47
w:neighbours	6=31
w:neither	1=49
w:nerves	0=-47 4=90
w:nervous	4=41
w:network	0=-36 4=-44 5=58 6=42
w:neu	0=-52 7=73
w:neuf	0=-34 5=-49 7=-29
w:neutral	0=-42 1=31
w:neutre	0=35 8=-39
w:never	0=-60 1=-46 2=-27 4=-43 6=29 7=103 8=25
w:new	0=-31 1=-46 4=38 5=-69 6=-51 7=-58 8=-61
w:newborn	2=-25
w:newbury	0=61 4=-46 8=-31
w:news	8=-37
w:newsletter	0=45
w:newspaper	7=33 8=25
w:next	4=43
w:nhs	4=-38
w:ni	1=80 2=-30 3=-32 4=-63 6=-58 8=-33
w:nice	1=-27
w:niece	2=34 4=-26
w:nietzscheen	1=46
w:night	1=-54 2=-50 3=-61 4=62 6=-65 7=-43
w:nights	4=60 7=-45 8=73
w:nihilist	1=63
w:nihiliste	1=43
w:nimes	8=29
w:nine	0=-35 4=67 5=-53 8=-63
w:nineteen	8=25
w:nineties	6=-46 8=53
w:no	1=47 3=-71 6=-60 7=-52 8=80
w:nobody	3=27 4=-45 5=-28 6=34 7=-29 8=-38
w:noel	0=-42 6=29 7=54
w:noisy	3=-32
w:nom	0=-37 1=74 2=-43 3=-54 4=-25 5=49 7=32
w:nominated	6=28 7=47
w:nomme	4=-31 5=-41 6=59
w:non	1=63 5=28 6=-79
w:none	8=46
w:noon	1=-32 4=-30
w:nor	0=42 1=43 5=-29
w:nord	1=48 3=-29 6=44
w:normal	0=-42 4=41
w:north	1=-28 4=-25
w:nos	0=-25
w:nostalgique	0=74
w:not	1=69 2=-88 4=-71 5=-66 6=41
w:notaire	0=-31 2=-33 3=29
w:note	0=95 1=-72 3=-31 4=-26 5=-40 6=87 7=-42 8=-43
w:noted	0=27 1=-26 2=45 4=-41 8=-25
w:notes	4=44 5=-28 8=-44
w:nothing	1=86 3=-50 5=-44 6=-41 7=-29 8=32
w:notice	2=-31 4=-32
w:noticed	4=55
w:notoire	1=59 6=-34
w:notre	0=27 2=-41 5=-38
w:nous	1=29 2=-32 3=38 7=31 8=26
w:nouveau	7=-25
w:nouveaux	3=-44
w:novel	0=-40 1=-46 6=-61
w:november	0=29 4=-28
w:novo	2=40 4=-44
w:now	1=70 2=-38 5=-46 7=41
w:npa	0=56
w:nucleaire	0=66 1=-33 8=-30
w:nuclear	0=37 3=26 4=-35
w:nude	5=70
w:nuit	0=37 1=-31 3=-36 4=42 5=-91 6=-55 8=87
w:nuits	1=-44 2=-26 4=-30 5=82 6=-32 8=37
w:nuj	1=-58 7=53
w:num	7=60
w:number	0=66 1=-28 3=35 4=-29 5=-29
w:numbers	0=-36
w:numerique	2=-50 5=-30 8=-54
w:nun	0=-37 1=43
w:nurse	0=-28 1=-27 4=-47 6=-37 7=38 8=-34
w:nursery	3=39
w:nurses	4=-45
w:nursing	4=83 5=-37
w:nus	5=-31
w:nut	0=-51 7=31
w:nymphomane	5=49
w:oath	1=25
w:obama	0=62
w:obedience	1=39
w:obi	4=25
w:objecteur	1=67
w:objectrice	1=32
w:objects	1=55
w:objet	5=-33 6=-27 8=29
w:oblige	4=62
w:observer	7=-26
w:obsession	1=-35
w:obtenir	5=25
w:obtenu	1=-36
w:occupational	0=-54 8=-34
w:occupe	0=46 1=-39
w:ocd	4=59
w:october	8=49
w:oddly	5=56
w:odile	6=34
w:oeil	4=-26
w:oeuvre	1=-28 3=-26 5=-29
w:of	2=-40 3=-28 4=-44 6=-41 7=-38
w:off	0=-53 2=-27 3=-56 4=75 6=-71
w:offence	8=-34
w:offences	8=-39
w:offender	5=-32 8=78
w:offenders	5=-49
w:offer	8=-27
w:offered	2=34
w:office	0=35 1=-51 2=-61 5=48 6=-61
w:officer	0=-95 1=-43 3=-40 4=-52 5=-64 8=-50
w:officers	8=-28
w:offices	7=-52
w:official	5=-29 7=79
w:officier	3=-27
w:officine	4=-31
w:offre	0=-30
w:offshore	3=-30 4=50
w:often	4=34 8=-49
w:ohio	0=32 4=-27
w:oil	0=45 2=-39 3=-39
w:old	0=59 1=-78 2=-42 4=-33 5=50 8=-32
w:older	5=27
w:oliver	6=41
w:omaha	7=-27
w:on	2=-34
w:onboarding	3=34 8=-28
w:once	0=54 1=-46 2=-44 3=-30 4=-26 6=-36 7=25 8=33
w:oncle	3=-26 6=47
w:oncogenetique	2=65
w:one	1=29 2=-35 4=26 6=60 7=-59 8=-78
w:online	0=-36 1=40
w:only	3=-29 5=26 6=33 7=-31 8=40
w:onlyfans	5=42
w:ont	0=-25 1=-35 4=-84 8=-34
w:onze	5=-25 8=40
w:open	0=-33 1=-61 4=58 5=-25 8=-41
w:opens	0=-31 3=68
w:opera	3=-33 5=-62 8=32
w:operateur	3=25
w:operation	2=-29 3=30 5=68 6=-25
w:operations	5=-40 8=-45
w:operator	3=-27 5=-27 7=-41
w:opere	4=45
w:opinion	0=-31
w:opponent	0=62
w:opposante	0=73 3=-38
w:oppose	1=56 4=-57
w:opposee	0=-41
w:opposes	0=26
w:opposition	0=82 1=-35 3=-44 6=-25 7=-33 8=-57
w:opted	4=-31
w:option	6=-44
w:optique	7=-34
w:or	0=-92 1=69 2=-35 5=42 6=-44
w:orban	0=30
w:order	0=-39 1=-29 2=30 6=-49 8=77
w:ordered	7=-42 8=59
w:ordre	0=-25 6=-35
w:organisateur	0=-58
w:organisation	0=-33 1=-42
w:organisations	7=-26
w:organisatrice	5=-54
w:organise	0=59 1=-38 6=-42 7=-37
w:organised	4=-46 7=42
w:organiser	0=67 4=-38 6=-49 7=-66
w:organisers	7=-49
w:organises	7=77
w:organising	7=27
w:organist	6=65
w:organizer	0=25
w:orient	0=-25
w:orientation	2=-38 4=-30 5=-99 7=-32
w:origine	2=37
w:origines	0=-28 2=55
w:orsay	2=-28
w:orthodox	1=-61
w:orthodoxe	0=-31
w:osaka	3=25
w:other	0=-28 5=100 6=-62 7=-59
w:others	4=31 5=-26 7=-47
w:otherwise	4=-31
w:ott	4=47
w:ottawa	0=63
w:ou	3=-36 4=-46 6=48 7=-33 8=-48
w:ouest	7=-45
w:oui	0=42
w:our	1=28 2=-41 6=51 8=-63
w:out	2=-34 3=-37 4=50 5=-82 6=39 7=-45 8=-25
w:outdoors	4=68
w:oute	0=-52 6=47 7=-33
w:outed	6=74
w:outlook	0=33 1=44 7=-34
w:outrage	8=67
w:outside	0=68 3=-27 5=-42 6=-28 7=-38
w:outspoken	0=43
w:ouvert	6=-34 8=27
w:ouverte	0=34 5=32 7=-49
w:ouvertement	6=57
w:ouvre	3=25
w:ouvrier	5=-25 7=-26
w:ouvriere	0=39 7=-28
w:ouvriers	7=-46
w:ouvrir	3=31
w:over	1=-69 2=-40 3=-56 4=-56 6=-51 8=82
w:owe	2=-26 7=35
w:own	0=41 1=-37 2=67 3=-38 8=-80
w:owner	0=-32 1=-32 3=-29 4=-48 8=51
w:owns	1=30
w:oxfam	7=-48
w:pa	7=-55
w:pacemakers	4=-46
w:pacific	1=-36 7=-47
w:pacifism	1=29
w:pacifist	1=68 8=-45
w:pacifiste	0=-104 1=97
w:packaging	4=-25
w:pacse	6=-44
w:pacsee	6=-72
w:page	0=-42 1=30 4=-32 5=-63 6=29
w:pages	0=32 3=-25
w:paid	0=-94 2=-38 4=-48 7=55 8=57
w:paie	0=-74 1=-41 2=-40 4=-46 6=53 7=55 8=-38
w:pain	4=-26
w:painkillers	4=63 8=-36
w:pair	0=-32 2=28 3=-34 5=50 6=-86 8=28
w:pairs	0=48 3=-71
w:paix	0=-46 7=35 8=-36
w:palb2	2=39
w:palestinian	0=46
w:palliative	4=-34
w:palm	3=56 4=-60 5=-31 8=-47
w:palmaire	3=83
w:palmistry	3=-45
w:panel	2=-76 5=-41
w:panic	4=50 5=-30 8=-28
w:panne	4=-36 5=-26
w:pansexual	6=38
w:pansexuel	6=36
w:pansexuelle	5=-47 6=64
w:papas	2=-26 6=86
w:paper	0=-36 2=-44 6=30
w:paperasse	4=-36 8=-44
w:papers	7=-26 8=-31
w:paperwork	4=-59
w:papier	5=-29
w:papiers	0=32 1=-38 6=30
w:par	2=37 3=40 4=-29 8=25
w:parade	0=41 6=-36
w:parait	4=-30 5=54
w:paralegal	4=-37
w:paralysed	4=-33
w:parc	1=-64
w:parce	1=-39 3=25 6=44 8=-48
w:parcours	4=-31
w:parcs	3=-56
w:parent	0=-28
w:parental	0=-58 2=-25 4=-25 6=-39 8=-27
w:parents	1=41 2=46 4=-54 5=-37 7=-56 8=-26
w:parfaite	0=29
w:parfois	1=-27 4=32
w:paris	5=-40 6=-30
w:parish	1=-52 7=-27
w:park	1=-32 8=-39
w:parking	0=-42 1=-34 4=65 5=42
w:parkinson	2=43
w:parle	1=27 2=-57 3=-60 4=-34 5=49 6=45 8=-27
w:parlement	0=-36
w:parlementaire	0=-36 5=-28
w:parler	0=-42 6=-33
w:parliament	7=-34
w:parliamentary	0=-39
w:parmi	0=81 3=-30 6=32
w:parole	0=59 1=-28 2=-39
w:parquet	5=-32 8=36
w:parrain	1=40
w:parraine	0=29 1=32 7=-28
w:part	2=28 6=-43 8=-64
w:partage	0=-27 4=-40 5=-36 6=46
w:partagent	6=25
w:partenaire	0=-62 4=-45 6=36
w:partenaires	0=-40 1=-27 2=-35 5=38 6=-42
w:parti	0=46 1=-61 4=-25 6=-41 7=-95 8=-44
w:partially	4=57
w:participe	0=66 5=-42 7=56
w:particulier	2=32
w:partie	2=-27 4=-30 5=28 6=-34
w:parties	0=-70 5=28
w:partis	0=-68
w:partisan	5=55
w:partner	5=-27 6=-43 7=-27
w:partners	0=-36 4=-45 5=68 6=-59
w:parts	1=-45 5=39
w:party	0=43 3=-26 4=-57 6=-48 7=-68 8=-51
w:pas	1=34 2=36 3=-90 4=44 6=53
w:pass	4=-34
w:passe	0=46 1=49 3=78 4=-56 5=-91 8=80
w:passed	3=43 4=35 8=-45
w:passee	4=40
w:passenger	4=-33 8=-64
w:passeport	0=-25 3=-53 4=-47 5=-32 7=-29 8=43
w:passer	4=37
w:passes	4=27 5=28 7=37
w:passing	4=37
w:passion	2=-25 5=-48 6=-34
w:passionate	5=-59
w:passionne	1=-37 5=-42
w:passport	0=-34 3=33 4=-40 5=-36
w:password	3=30 8=-38
w:past	1=38 4=28 8=-35
w:pasteur	0=-27 1=44 4=-25 6=-31
w:pastor	0=56 6=27
w:pastry	4=-26
w:patch	0=-34
w:patent	0=-36
w:patents	4=-41 6=-26
w:paternite	2=-46
w:paternity	2=42 3=-35
w:pathogenic	2=27
w:patience	4=-31 6=-45
w:patient	3=-32 4=-54 5=-63
w:patiente	5=55
w:patients	2=-53 4=31 5=-33
w:patissier	0=41 6=-50
w:patissiere	4=-50
w:patrimoine	2=-45
w:patron	1=-29 4=51 6=-49
w:patronal	7=-30
w:patronale	0=-27
w:patronne	5=60
w:pattern	3=61
w:pau	7=-34
w:paul	0=-58 5=-32 6=-36
w:paume	3=72
w:pay	0=-44 4=-40 5=29 6=-28
w:paye	1=-65 5=81 8=38
w:payes	5=-29
w:payments	8=-35
w:payroll	0=-29 7=-83
w:pays	0=-54 6=37 7=28 8=-49
w:paysanne	7=56
w:pcf	0=91 5=-37 7=-74
w:pcr	2=-41
w:pcs	0=-55 7=68
w:peace	0=35 1=28 7=-40 8=53
w:peanut	4=31
w:peau	4=-40 6=64
w:pede	5=-28 6=48
w:peers	3=-32
w:peine	1=-39 4=-28 5=-33 7=-57
w:peint	4=-31
w:peinture	4=36 5=-58
w:pelerinage	0=-43 1=64 5=27
w:pelvis	4=65
w:pen	0=68 2=-52 3=68 4=41 6=-34
w:pendant	5=48 7=-28 8=-59
w:pending	2=58
w:penitentiaire	0=-29 8=-49
w:penn	6=37
w:pense	1=98 2=-32 3=-36 5=-36
w:pensee	0=-48 7=-34
w:penseur	1=36
w:penseuse	1=35
w:pension	0=-55 1=-42 6=-27 8=-29
w:people	0=-48 1=-38 2=-25 4=-87 6=63 7=-33 8=-68
w:pepinieriste	3=-31 4=-27
w:perdu	0=31 3=-43 4=85 6=-49 8=40
w:perdue	8=-35
w:pere	0=85 2=49 3=-47 4=-74 5=-56 6=-51 7=33
w:peres	6=32
w:perfect	4=44
w:period	4=-38 8=-53
w:periode	4=25
w:perjury	8=68
w:permanence	7=-37
w:permanent	0=-28 1=-26
w:permis	0=-33 2=-29 4=-74 5=-37 7=-30 8=69
w:permit	8=-27
w:perrot	0=32 4=27
w:person	0=34 4=-31 6=36
w:personal	2=35
w:personne	5=25 6=30
w:personnel	0=-39 1=49
w:personnes	4=-25 5=-25 7=-46
w:persons	1=46 5=54
w:perth	4=-40 6=-34
w:peru	8=37
w:perverting	8=35
w:peter	1=30 6=-25
w:petit	0=-31 1=-28 6=-38
w:petite	5=-39
w:petitions	0=34
w:peu	4=40 5=-26 6=-31
w:peut	1=-67 4=62
w:pharmaceutique	7=-35
w:pharmacie	5=-27 8=60
w:phd	1=-37 4=-59 5=53 8=-38
w:philosophe	1=-25
w:philosopher	1=-34
w:philosophie	0=-42 5=-35
w:philosophique	1=52 8=-31
w:philosophy	1=-49 4=-25
w:phone	0=33 4=33 5=31
w:phones	8=52
w:photo	1=-41 4=-29 6=-37 8=-27
w:photograph	5=32
w:photographe	3=-37 5=-70 6=-31
w:photographed	0=-64
w:photographer	6=-28
w:photographie	3=62 4=-33 5=-29 6=-34
w:photographiee	3=43
w:photographs	3=-25
w:photography	4=-40
w:photos	0=-27 5=91 8=-31
w:phrases	3=31
w:physique	5=58 6=-38
w:piano	4=-48
w:picket	0=-28 1=-43
w:pictures	5=50
w:piece	0=-35 3=53 5=-45
w:pied	4=-26 8=-25
w:pieds	0=-67 4=85
w:pierre	4=-26 6=34 7=-27
w:pike	5=25
w:pills	4=-52 5=32
w:pilot	3=44 6=-28 8=-27
w:pilote	0=-34 3=-35 4=32 5=-26 6=74 8=-33
w:pilots	7=70
w:pilule	4=-39 5=31
w:pin	0=-34 1=-45 3=39
w:pink	6=-26
w:pinto	4=72 5=-42
w:pipelines	2=-38
w:piquet	7=73
w:pirate	0=58 7=-42
w:pis	0=56
w:pitch	8=-57
w:place	0=75 3=-25 4=71 5=-51 6=-48 7=-67
w:plaid	0=26
w:plaide	8=43
w:plaidoyer	0=41
w:plainte	0=-25
w:plaisante	4=39 8=-39
w:plan	1=-26 3=-40 4=-47 5=-89 7=-47 8=-46
w:planner	0=-27 1=-26 7=-28
w:planning	0=-58 2=-49 4=-28 7=-25
w:plant	1=-28 2=-50 3=26 4=-50 7=55
w:plantar	4=60 7=-27
w:plantes	1=52 3=-34
w:plants	3=25 4=-54
w:plaques	4=46
w:plaquiste	8=-41
w:plateforme	1=-29 5=-40
w:platform	1=-37
w:plats	0=-36 4=87
w:play	0=-38 4=-60 5=30 8=-30
w:playboy	5=-43
w:played	5=-28
w:plays	0=-49 4=31 5=-29 6=-45
w:plea	8=69
w:pleaded	8=35
w:please	0=-49 1=31 6=45
w:pleasures	8=-41
w:plein	0=-49 1=-26 5=75 8=34
w:plombier	1=-31 5=-26 6=26
w:plumber	2=-39 4=36
w:plumbing	8=30
w:plume	0=71
w:plus	0=47 1=-67 3=32 4=-43 5=91 7=-66 8=-72
w:plusieurs	0=-47 5=96
w:pma	4=-47 6=53
w:pme	0=-25 2=-27
w:po	0=32
w:podcast	2=-27 4=-31 5=26 6=27 7=-28 8=-29
w:podemos	0=62 6=-30
w:poet	6=45
w:poetry	0=-37 6=-37
w:poignee	1=27 3=-27
w:point	0=-43 1=-31 7=-25
w:pointage	3=-42
w:pointe	3=37
w:pointeuse	6=-39
w:pointeuses	3=-41
w:pois	0=-25
w:poland	7=-34 8=59
w:police	3=-42 4=-58 5=-30 7=-34
w:policeman	6=-25 8=49
w:polices	1=-32 8=-38
w:policier	3=-50 8=-42
w:policy	2=-34 4=-45 5=-68
w:polio	4=-48
w:polite	0=27
w:politically	0=69 1=-36
w:politics	0=28 8=-25
w:politique	1=-53 6=-28 7=-26
w:politiques	0=-76
w:poll	0=-25
w:polling	0=-33
w:polyamorous	0=-41 5=56
w:polyamour	5=46
w:polyamoureuse	5=29
w:polyamoureux	2=-27 5=41
w:polycystic	2=64 4=-31
w:pompier	6=-38
w:pons	0=34 7=59
w:poor	0=-32
w:populaire	1=-35
w:populations	2=-28
w:porn	5=76 6=-51
w:porno	0=-47 4=-38 5=75 7=-31
w:pornographiques	5=33
w:port	0=-31 3=68 6=-28 7=-25 8=-51
w:portage	2=34 8=-47
w:porte	0=35 2=-66
w:portee	6=53 8=-27
w:portefeuille	3=32
w:portent	2=61 5=-25
w:porter	1=52 4=-50
w:portes	4=-27 6=45 8=-35
w:porteur	2=-47 3=-36 4=38
w:porteurs	2=-30 6=-25
w:porteuse	2=82 4=-45 5=-25 7=-29
w:portfolio	4=-28
w:portique	3=33
w:porto	6=-30
w:portrait	0=26 1=-36 3=53
w:portraitiste	3=-59
w:portugais	1=-28 2=27
w:pose	1=-32 3=-37 5=60 8=-32
w:posee	3=-29
w:poser	3=53
w:positif	2=43
w:position	0=-26 5=-26 7=33
w:positions	0=63
w:positive	1=-38 2=53 4=33 5=-30
w:positiviste	0=-45
w:possession	1=-29 8=45
w:post	0=-57 1=-35 2=-49 3=-40 5=50
w:postdoc	4=-54
w:poste	1=38 2=-44 4=-42 5=-60
w:posted	0=-27 5=30
w:poster	0=57 3=-27
w:posters	0=-28
w:posting	6=43
w:posts	0=43 7=-28
w:pouce	0=-69 1=-33 3=61
w:poumons	4=43
w:pour	2=-62 8=25
w:poursuites	8=53
w:poursuivi	4=-77 8=62
w:pourtant	1=45 3=-45 4=37
w:poutine	0=27
w:pouvoir	0=48 1=-44 4=-26
w:power	6=-55
w:practice	4=-31 5=-26 6=-38
w:practises	1=54 4=-26
w:pragmatique	1=-33
w:praise	1=37
w:praised	4=-28
w:pratiquant	5=-37
w:pratique	0=-50 1=36 4=-31 5=84 6=-53
w:pre	4=43 8=-28
w:preceptes	1=25
w:precinct	0=54
w:precise	5=-28 8=-26
w:preciser	4=-27 6=47
w:precoce	2=49 4=-48
w:predictive	4=-30
w:predispose	2=30 4=-25
w:predisposed	4=-39
w:predisposition	2=50 4=-40
w:prefectorale	0=-36
w:prefecture	3=41 6=-27 8=-48
w:prefer	6=-33
w:prefere	1=-43 3=-36 4=50 5=-68 6=49
w:preference	1=38
w:preferences	6=67 7=-27
w:preferred	6=43
w:prefers	0=-52
w:pregnant	4=26 5=68
w:prelevement	2=35 3=-51 7=55 8=-32
w:premier	3=-57 4=-39 7=28
w:premiere	7=43
w:premiers	0=-35 6=56
w:premises	8=-34
w:prend	1=-43 6=-42
w:prepare	0=39 8=-27
w:prepared	0=-25 7=-35
w:pres	1=43 6=-28
w:presence	1=-47
w:present	1=25
w:presentation	5=-34 8=-73
w:presente	1=-28 5=-34 7=-28
w:presents	0=-26 4=26
w:preservatifs	5=-27
w:preside	1=68 2=-39 7=26
w:presidente	0=-73 5=58
w:presidentielle	0=56
w:presidents	0=-42
w:press	0=-35 3=-37 5=-61 7=-60 8=25
w:presse	0=-44 1=-42 2=-45 3=-40 4=36 5=-58 6=-42
w:pressed	0=49
w:pression	3=48
w:pressure	3=94 4=-43 8=-43
w:prestataire	0=-65 7=-36
w:prete	3=-49 5=32
w:pretend	0=-38 5=79
w:prevention	2=-27 5=-35 6=-32 8=-31
w:preventive	2=42 4=-64
w:prevenu	6=41 8=-33
w:previent	4=-25
w:previous	0=32 4=-32 8=79
w:prevoyance	4=-29
w:prevue	2=67 3=44 8=-27
w:pride	4=-31
w:priest	0=-35 1=35 4=-28 5=-25 6=-28
w:priesthood	6=32
w:prime	0=-56
w:primes	5=-48
w:principe	1=-53 5=71
w:principes	1=45
w:principle	0=30 5=-50 7=25
w:print	0=-38 3=87 5=-34 8=-45
w:printemps	6=51
w:printer	6=-33
w:printers	1=-29 3=-31
w:printing	0=-27
w:prints	0=-25 3=36 4=-28 7=-33 8=-31
w:pris	1=-54 3=89 7=-40 8=-60
w:prise	0=-31 4=-49
w:prises	3=54
w:prison	1=-54 2=-34 4=-44 5=-51 6=-43
w:prisoners	8=-31
w:prisons	8=-47
w:private	4=-26 8=-40
w:privee	1=35
w:privilege	1=-29
w:prix	0=-28 5=-28 8=-45
w:prize	5=-46 7=-54 8=-35
w:pro	0=109 8=-34
w:probably	0=-54 7=48
w:probation	4=-57 8=63
w:problem	0=54 1=-30 4=78 8=-43
w:probleme	4=46 8=-39
w:problemes	5=42
w:problems	4=28
w:procedure	3=-35 8=-26
w:proces	0=-42 4=-27 5=-27
w:process	4=-27 8=-29
w:proche	0=56 6=-43 7=55
w:proctoring	3=37
w:procurement	1=-29
w:procureur	8=74
w:product	1=-45 6=-35 8=-29
w:production	0=-44 7=33
w:productions	2=-42
w:produit	2=-45 3=-54
w:produits	1=-37
w:professeur	1=-35 2=-35 3=-39
w:professeure	4=-31
w:professional	6=31
w:professionnel	3=-34
w:professionnelle	2=33 4=46 6=-71 7=-28
w:profil	1=-33 2=76 8=-59
w:profile	2=44 3=49 4=-50 5=-27 6=53 8=-46
w:profonde	0=-26 1=64
w:profoundly	4=41
w:programme	4=-36
w:progressive	0=-46
w:project	3=-38 4=-62 5=-32 7=-58
w:projet	1=-46 2=-26 3=-48 4=-38 5=32 6=-27 7=-28 8=-43
w:projets	0=-43 2=-33
w:promiscuous	0=-28 1=-42 5=32
w:promotion	0=-31
w:prononcee	4=-27 8=40
w:proof	3=-27
w:prop	0=-44
w:property	0=43 8=-40
w:propre	1=-27 2=43 8=42
w:propriete	5=-34 6=-35
w:prosecuted	8=36
w:prosthetic	4=43
w:prostituees	5=48
w:prostitute	5=34
w:prostitution	0=-28 5=-55
w:protection	0=-25 6=-32 8=-44
w:protest	0=-86
w:protestant	1=-36
w:proteste	0=29 3=29
w:prothese	4=40
w:protheses	4=-67
w:prothesiste	3=-52 4=-36
w:prototype	8=-29
w:proud	0=34 1=-37 2=-50 5=-29 7=52
w:proust	6=-37
w:prouve	2=30 8=43
w:province	1=27
w:provisoire	4=-25
w:ps	0=85 7=-76
w:psen1	2=57 4=-35
w:psychiatre	1=-25
w:psychiatrie	4=-30
w:psychologie	2=-28
w:psychologist	6=-25
w:pu	0=-57 3=35
w:pub	5=-28 7=-36
w:public	1=-51 3=-35 4=-46
w:publicitaires	0=-31
w:publics	0=-57
w:publie	1=34
w:publique	0=79 5=41 7=-62
w:publiques	1=-25 5=-47
w:published	3=-32 5=-40
w:puce	3=29
w:puceau	1=-32 5=47
w:puis	1=-42 4=-45 5=-48 6=-45 8=73
w:pump	2=-38
w:pumps	0=25 4=-34
w:punctual	1=-27 5=46
w:pupil	5=45
w:pupils	4=-47 8=-39
w:purge	8=76
w:purser	7=-28
w:put	0=32 1=-26 2=-27 8=-25
w:puts	0=41
w:qlik	6=-31
w:qt	4=-51
w:qu	1=47 4=-59 6=39 7=-40 8=-125
w:quaker	0=27 7=-38
w:qualite	0=-29 2=-36 3=40 4=-39 5=-34
w:quand	1=-53 4=-44 8=90
w:quarante	0=-36 2=-33 6=25
w:quarry	0=27 8=-40
w:quarter	4=-26
w:quartier	1=-26
w:quashed	8=43
w:quatre	0=-35 1=28 6=-41 7=-47
w:quayle	4=57
w:que	1=65 2=-28 6=62 7=-50 8=-34
w:quebec	6=29 8=-28
w:queen	7=-30
w:queer	0=-40
w:question	1=41 3=-33 4=-26 5=-25
w:questionnaire	5=55 6=34
w:questions	6=-47
w:queues	0=-35
w:qui	1=33 5=-62 7=-57
w:quick	0=-29 4=-65 5=-30 6=-28
w:quinze	2=-31 7=-32 8=26
w:quit	0=-49 7=44
w:quite	1=41
w:quitte	1=59 2=-26 3=-31 6=56 8=-42
w:quitter	4=57
w:quotidien	0=-35
w:rabbin	1=35
w:rabhi	1=50 7=-26
w:raconte	1=-46 4=-25 5=119 6=-25 7=-41 8=-43
w:radical	7=-31
w:radie	1=26 8=39
w:radio	1=-48 3=-49 4=-69
w:radiographers	7=60
w:rainbow	6=-27
w:raised	0=-30 1=83 2=-27 4=-29 5=-39
w:raison	1=-33 7=32 8=50
w:raisons	1=60
w:rallie	7=-26
w:rally	0=58
w:ran	0=29 1=-28 2=-75 3=-28 4=-60 5=-45 7=-30 8=-49
w:rand	1=56
w:randonnee	5=-47
w:rang	0=37 5=-34 8=-25
w:range	1=-28 5=-34 6=-44
w:rangement	8=-58
w:ranger	1=-29
w:rao	8=72
w:rappel	4=-65 8=58
w:rapport	1=-29 4=-70
w:rapports	3=-31 4=-34 6=-26 7=-30 8=-34
w:rare	2=37 4=-25
w:rate	1=-50
w:rather	0=-25 2=-28 5=-32
w:rational	8=-27
w:rationalist	1=74
w:rationaliste	0=-50 1=61 7=-52
w:rayon	1=-58 7=-27
w:rcn	0=-27 7=76
w:re	4=-27
w:read	1=-45 3=40 5=41 6=-44
w:reader	0=-27 4=-30
w:readers	3=-54 5=27
w:reading	0=-45 1=31 4=-32 7=-25
w:reads	0=43 1=99 3=-29 5=-31 6=-30 7=-39 8=-27
w:realise	0=-38
w:realist	0=-36
w:reanimation	4=29
w:reason	4=26
w:reasonable	4=-26
w:rebellion	0=36 8=-25
w:recel	8=39
w:reception	1=-32 4=33 8=-40
w:receptionist	1=-35 4=-48 5=-29 7=-25
w:recherche	4=-27 8=-27
w:reclamations	4=-35
w:reclame	0=61 1=35
w:recognise	7=28
w:recognised	7=-66
w:recognition	0=-31 3=40 7=-90 8=-30
w:recoit	1=-31 8=-26
w:recombination	2=-30
w:recommandation	5=-55
w:recommande	0=-42 3=-36 5=-49 6=-37 8=44
w:reconnaissance	3=-33 7=-26
w:reconnait	1=-35 3=46
w:reconnu	0=-25 6=39 8=109
w:reconnue	0=-39 3=34 4=42
w:reconquete	0=80 7=-45
w:reconverti	8=-29
w:record	1=-53 2=-27 3=53 5=-26
w:recorded	8=46
w:recordings	3=-35
w:recordist	0=-47
w:records	3=38 4=-33
w:recours	8=-36
w:recouvrement	8=-41
w:recovering	4=63 8=-32
w:recovery	5=76
w:recruited	7=35
w:recruiter	0=-34 1=-31 4=51 6=-37
w:recrutement	0=31
w:recruter	8=-29
w:recruteur	1=27 4=37 6=29
w:rectorat	2=-25
w:recu	0=-30 2=45 3=48 7=-25
w:recuperation	4=-40 8=55
w:recuse	1=81 5=-28
w:red	0=46 1=-29 2=43 5=-31 6=-27
w:redacteur	1=-28 4=-26 6=-30 8=-27
w:redaction	0=-58 7=-26
w:redige	1=-46 2=-32 3=-33 7=-28
w:redundancy	0=-28
w:reeducation	4=-40
w:referee	1=-30 3=-27 7=-30 8=-45
w:reference	0=-64 2=-85 3=-45 4=35 8=30
w:references	0=-47 4=-79 5=-45
w:referendum	0=65 7=-26
w:referent	0=59 4=-29 5=57 7=32
w:referente	0=68 1=-29 5=28 6=-45
w:reform	0=69 2=-31 4=-29 7=-26
w:reforme	0=-54 4=71
w:refuge	5=-31
w:refugie	0=41
w:refus	1=27 3=28
w:refuse	1=104 2=41 3=-55 5=-43
w:refused	0=-59 1=-34 3=67 7=31 8=-42
w:refusee	3=35
w:refusees	3=38
w:refuses	0=39 4=-36 7=25
w:regard	5=-36
w:regarde	0=-34 5=33 7=-29
w:regie	7=-31
w:regime	0=40 4=-80
w:regimes	0=-25
w:regional	4=-26 5=27 6=-28 7=35
w:regionale	7=46
w:regionales	0=-27 7=-32
w:regisseur	0=-43 1=-28
w:regisseuse	5=-47 7=48
w:register	1=30 5=-44
w:registered	3=29 4=80 8=-57
w:registrar	7=-31
w:registre	1=-37 4=-40
w:regle	1=43 8=-30
w:regrette	0=33 5=43
w:regular	1=-47 5=81
w:regulator	0=-41 8=-54
w:regulier	5=40
w:rehab	4=34 8=-29
w:rehabilitation	4=-60 8=62
w:rein	4=39
w:reincarnation	1=40 4=-36
w:rejected	1=-36 4=46 6=42
w:rejects	1=43 3=79 4=-38
w:rejetee	6=34
w:rejoindre	2=-27 6=-27
w:rejoint	1=-33 4=-37 5=-33 6=40 7=49 8=-43
w:relache	4=-29 8=33
w:relaie	0=36 5=-31
w:related	4=56
w:relation	4=-31 5=51 6=-88 8=-31
w:relations	0=-82 1=-44 2=-26 3=-28 4=-62 6=-41 7=-36 8=-45
w:relationship	0=-29 4=-47 5=75 7=-28
w:relationships	5=-39
w:relaxe	8=55
w:relaxee	8=45
w:release	7=52
w:released	3=-39 8=46
w:releases	6=-27
w:releve	1=36 3=-28
w:relevees	3=49
w:relief	0=-36 1=38 4=-26
w:religieuse	1=-31 8=-33
w:religieux	1=-33
w:religion	0=-33 1=84 3=-43 5=-64 6=-47
w:religions	1=-63
w:religious	0=-48 5=30
w:relit	1=32 8=-26
w:relocate	6=31
w:remain	0=43 1=-33 4=-31
w:remarks	0=-39 7=43
w:rembourse	8=36
w:remember	5=-27
w:remembers	0=28
w:remis	3=51 4=-45
w:remise	2=28
w:remission	4=86
w:remote	0=-27 4=-37
w:removed	0=-25 3=26
w:renaissance	1=-34
w:rencontres	5=-46
w:rend	0=30 4=63
w:rendus	0=-25
w:renie	0=59
w:rennes	0=27 2=-35 5=-29 6=-54
w:renonce	5=33
w:renouvellement	4=29 8=-42
w:renovation	0=25
w:renove	4=-37
w:rentre	4=64 5=-86
w:renvoye	5=-47 6=54
w:rep	0=-47 4=-41 6=-38
w:repaid	1=-30
w:repair	2=-30 5=-38
w:repaired	8=-25
w:repas	0=-36 4=44 8=25
w:repenti	0=58
w:repete	0=-32 2=-39 4=27
w:replaced	0=-46 8=-43
w:replacement	7=-28
w:repond	0=39 3=-40 4=39
w:report	4=-58 5=-54 6=-27
w:reported	4=-38 5=42
w:reporter	0=-45
w:reporting	5=-35
w:reports	0=-34 5=36 7=-28
w:reprend	7=29
w:reprendre	0=35 3=28 4=31
w:reprennent	6=-47
w:representative	0=40 4=-28 7=-49
w:represente	7=30
w:represented	0=-56 4=-31 7=64
w:repris	0=-81 1=-32 4=-53 5=-27 7=58 8=66
w:reprise	5=-31
w:republic	0=-26
w:republicaine	0=-54
w:republicains	0=64 7=-76
w:republican	0=69 7=-43
w:republique	0=25 5=-25
w:reputation	1=28
w:requires	8=-39
w:research	0=-49 1=-39 4=-33 7=-45
w:researcher	4=-44 5=-46 7=-34
w:reseau	0=-35 3=34 6=25
w:reserve	0=-29 1=35 3=28 4=-36 5=46 8=30
w:residence	0=-80 5=-32 7=-37 8=43
w:residents	4=-44
w:resigned	0=37 1=34 4=32 5=26 6=-46 7=76
w:respect	1=64 5=-59 6=-29
w:respecte	4=-34
w:responsable	1=-58 3=-25 4=-31 5=-40 6=-27 7=43 8=-44
w:ressemblance	3=92 8=-46
w:rest	0=25 4=34 8=-36
w:restaurant	1=-40 4=-25
w:restaurateurs	5=59 6=-30
w:restauration	0=-28 1=28
w:restauratrice	0=-44 5=-48
w:restaure	1=-48 8=-40
w:reste	5=-54
w:rester	5=32 6=-43 8=-62
w:restored	0=-34 1=-25
w:restores	5=-52
w:restriction	3=-30 4=69 7=-25
w:result	2=31
w:resultat	2=32
w:resultats	2=30
w:retards	1=-45
w:retenu	3=-32 8=-27
w:retenue	7=-44 8=38
w:retinal	4=-37
w:retine	3=64 4=-81 5=-33 8=-34
w:retire	3=-42
w:retired	4=57 7=40 8=-59
w:retirement	6=-65
w:retour	0=29 4=-28
w:retrained	3=-31 4=86
w:retrait	7=-46 8=37
w:retraite	6=-45 7=-32
w:retraites	6=62
w:retrouve	2=50
w:rett	2=33 4=-41
w:return	4=-31
w:returned	4=-30 8=-51
w:returning	0=-25 7=-25
w:reunion	1=61 8=-30
w:reunions	1=-47 4=-103 5=-26 6=-51 7=72
w:reussi	0=28
w:reussie	3=32
w:reussir	8=-49
w:revele	5=-31 6=32
w:revendique	0=31 4=-31
w:revendue	5=-35
w:revers	1=32 2=-34
w:revient	4=45
w:revolution	0=-25 2=-25
w:revolutionary	0=-29
w:revue	1=-27 5=-31 8=-34
w:rewritten	2=-26
w:rewrote	2=-26
w:reyes	6=25
w:rhume	3=28 4=32
w:riant	0=-55
w:rien	0=-39 1=63 2=41 4=-25 5=-57 6=-63 8=49
w:right	0=56 1=-64 4=-67 5=-27 6=-71 7=-58
w:rights	5=-43 6=-47
w:ring	0=-42 1=-29 4=80
w:riots	4=-28 8=32
w:risk	0=-37 2=65 4=-38 5=-44
w:risks	2=41
w:risque	2=65 4=-38
w:rit	0=61
w:rive	0=-39
w:rmt	0=-28 7=36
w:rn	0=96 1=-42 5=-39 7=-52
w:road	0=36 1=-31 7=-29
w:rob	6=47
w:robbed	2=-26
w:robes	5=-48
w:roche	0=41 4=-27 7=-28
w:roe	8=33
w:roissy	0=-46 6=40
w:role	0=-44 2=-55 5=48 6=-27 7=-34 8=-71
w:roll	3=-48 4=-26 6=-26
w:roman	5=-51 6=-44 8=-46
w:romance	5=-31 8=-64
w:romanciere	8=-40
w:romans	5=-47
w:rome	5=28 6=49 8=-51
w:room	1=-69 5=-44
w:rooms	1=-44 5=-27
w:rose	0=45 4=-34 7=35
w:rosicrucien	1=63
w:rotary	0=-47
w:rouge	1=-26 4=29 5=-46 6=-34 8=-31
w:round	5=32 7=-34
w:route	6=-30
w:routiers	3=-30
w:roux	2=-25 6=36
w:row	0=29 5=-25 6=-25
w:rowing	4=25
w:roy	6=33
w:royal	1=32 6=-29
w:royaliste	0=69 2=-31
w:rqth	4=95
w:rss	7=-51
w:rubrique	0=-49 1=46 7=-25
w:rudolf	1=32
w:rue	0=-54 1=-49 4=-25
w:rugby	0=-67 3=-44 4=43 7=-57 8=-25
w:ruiz	2=-46
w:ruled	1=27
w:rules	1=-29 6=45
w:rumeur	3=-56 5=36 6=49 8=45
w:run	0=-60 1=-29 2=37 4=-61 5=-73 6=41 7=-33
w:runner	2=-40
w:running	7=31
w:runs	0=33 2=-33 3=-31 4=-63 5=-46 6=74 7=-57 8=-49
w:runway	0=28
w:rural	6=30
w:ruth	6=26
w:rythme	3=33
w:s	4=-48 5=-28 7=-36
w:sa	0=-26 3=81 4=-46 8=-41
w:sacked	0=-38 7=39
w:sade	5=-44
w:safe	6=37
w:safety	4=-31 7=57
w:sag	0=-49 7=34
w:sage	5=-41 6=-49
w:said	1=-66 3=-41 6=27 7=55 8=61
w:sailor	5=-25 6=57
w:sain	4=-27
w:saint	2=-26
w:sait	2=48 3=-29 4=-46 5=44
w:salaire	0=34
w:salarie	0=-34 1=-44 3=44 4=-26 7=25
w:salariee	0=-52 1=-27 2=-47 7=31 8=-32
w:salaries	0=-26 1=-32 4=-34 7=51
w:salary	6=-27
w:sales	0=-62 2=-49 3=-61 4=-75 5=40 6=-36 7=-49 8=-58
w:salesman	2=-39
w:salle	0=-39 3=43 4=-28 5=26 8=-34
w:salmon	1=-40 2=-35
w:salon	5=42
w:salons	5=38
w:same	0=-25 4=43 5=-91 6=82 7=-37
w:samedi	3=-31 5=53
w:samedis	0=32
w:sample	2=44 3=47 8=-46
w:samples	5=-34
w:sanders	0=37
w:sandra	6=29
w:sang	0=-30 3=-37
w:sanger	2=-35
w:sanitaire	0=27
w:sans	0=-37 1=52 3=-31 5=58 6=-28 7=-118 8=39
w:sante	4=-38 8=-45
w:sarah	6=-38
w:sas	3=29 5=-40
w:sat	0=103 6=-31 8=-52
w:saturdays	0=28 4=-37
w:sauna	5=35
w:saved	3=26
w:savent	6=25
w:saving	5=77
w:savoir	0=45 1=-28
w:say	1=38 3=-36 5=-26
w:says	3=-85 5=34 6=39
w:sc	8=-25
w:scaffold	4=35
w:scan	0=-27 2=-47 3=126 4=-89 8=-36
w:scandal	5=49
w:scannait	3=44 4=-31
w:scanne	3=68
w:scanned	3=28 4=-29
w:scanner	3=31 4=-44
w:scanners	3=-72
w:scenariste	6=-42
w:scene	0=-36 1=-51 2=36 7=-57 8=-36
w:sceptic	0=38 4=-26
w:sceptical	1=-58
w:sceptics	1=-45
w:sceptique	0=-26
w:scheme	6=-39
w:schiphol	3=58
w:school	1=-37 2=-59 5=-85 7=58 8=-27
w:schools	0=56 1=39 4=-26 8=-47
w:schopenhauer	1=33
w:science	0=-42
w:sciences	1=-51
w:scientifique	2=-25
w:scientologie	0=-40 1=54
w:scierie	0=26 6=-41
w:sclerose	4=43
w:scolaire	0=-38
w:scolaires	5=-30
w:scoliosis	4=46
w:scooter	8=28
w:score	2=-28 3=28
w:scores	2=34
w:scottish	0=35 7=-27
w:scout	4=-27
w:scouts	5=-39
w:screen	4=48
w:screening	2=30 3=38 4=-55
w:screenshot	5=31
w:scrutin	1=-43
w:scrutins	0=25
w:sculpteur	3=-32
w:sculptrice	3=-25
w:se	2=-58 4=36 7=-48 8=-68
w:seamstress	7=-25
w:seance	4=39 7=-32
w:search	0=-28 1=-25 8=34
w:season	6=-59
w:seasons	7=-30
w:seat	0=26 5=-34
w:second	0=44 4=-25 5=-26 6=32
w:secondment	7=38
w:secret	5=34 8=-68
w:secretaire	0=27 1=-29 2=-53 4=-62
w:secretariat	0=-41
w:secretary	1=38 3=-31 4=-42 6=-43 8=-46
w:secteur	3=-53 4=-34 7=26
w:section	1=37 4=-25 6=25 8=-36
w:sectioned	4=37
w:sector	0=-54
w:secularist	1=76
w:securite	0=-50 3=-68
w:security	0=48 4=-38 6=-38 8=-49
w:seduced	5=27
w:seduction	5=-32
w:see	0=-25 1=-27 4=76 5=32
w:seekers	6=-29
w:seems	0=26
w:seen	0=-26 5=40
w:sees	0=-27 1=45 3=-27 4=41 6=-58 8=-36
w:segolene	0=58
w:sein	3=-41 5=32
w:seiu	7=57
w:seize	1=-25
w:seizure	4=41 8=-33
w:sejour	4=-32
w:sejours	2=-32 4=63 6=-25
w:sel	0=27 3=-35
w:selection	2=-38
w:self	4=40
w:selfie	3=74
w:sell	0=51 3=-25
w:selling	0=25 2=-37
w:sells	0=41 1=-60 2=-36 3=-80 4=-33 7=-40
w:selon	0=30 1=52 7=-42
w:semaine	5=42 8=-31
w:semaines	0=25 4=93 5=-32 8=-38
w:semble	0=52
w:semences	1=-32 7=-27
w:seminaire	5=47 6=44
w:seminar	1=-25 7=-34
w:seminariste	1=26 6=42
w:senat	0=-71
w:senateur	0=-28
w:sends	1=-26
w:seneca	1=54
w:senior	1=-40 4=-43
w:sens	0=-32 1=86 2=-39 3=-29 4=-38 5=-47 6=53 8=-40
w:sense	1=42 6=-49
w:sent	0=55 1=-26 2=49 3=40 4=-40 5=65 6=-29 7=-27
w:sentence	4=-39 8=50
w:sentenced	8=-33
w:sentences	8=-28
w:sentencing	8=28
w:sept	8=28
w:september	4=31 8=-36
w:sequelle	4=41
w:sequelles	4=38
w:sequence	2=-63
w:sequenced	4=-43
w:sequences	2=-44
w:sequencing	2=-41
w:sera	8=-67
w:serait	3=-80 6=54 8=28
w:sergeant	6=-44
w:serie	2=-33 6=-50 7=-40 8=-35
w:series	6=-30 8=-31
w:serious	8=53
w:seriously	4=30
w:serment	1=26
w:seropositif	4=60 8=-34
w:serrer	0=45 1=-27 3=-31
w:serrures	3=-26
w:sert	3=48
w:servant	0=-30 3=44
w:serve	3=39 7=35
w:served	1=-31 3=-25 4=-32 5=-39 7=32
w:server	3=33
w:serveur	1=-28 6=-47 8=34
w:serveuse	4=-70 5=48
w:servi	0=-45 1=27
w:service	2=-54 3=-30 4=-28 6=-27 8=-74
w:serving	1=-28 7=-41 8=96
w:ses	0=41 1=-38 2=38 3=34 4=-84 7=-54 8=-82
w:set	0=-46 1=-60 8=47
w:sete	5=-47
w:sets	6=-26 7=-25
w:settlement	0=-25
w:seul	4=29
w:seule	0=-51 4=52
w:seulement	5=60 6=32
w:seven	0=-32
w:seventies	0=35
w:severe	4=45 7=-35
w:sex	0=-69 1=-30 4=-133 5=42 6=63 7=-31
w:sexe	0=-36 4=-45 5=55 6=35
w:sexologue	4=-28 6=-25
w:sexual	0=-39 4=-39 5=55 8=-30
w:sexualite	6=29
w:sexuality	5=-80 6=53
w:sexually	5=43
w:sexuel	4=-36
w:sexuelle	2=-33 4=-62 5=60 6=-46 8=-34
w:sexuels	5=32
w:sfa	7=32
w:share	0=28 5=59 7=-42
w:shareholders	0=-34
w:shares	0=41 4=-25 5=-65
w:she	8=-46
w:sheet	8=-30
w:sheffield	0=-35 7=26
w:sheriff	8=31
w:shift	0=-35 1=-38 3=-51 4=-38 5=39 8=-28
w:shifts	0=-32 2=-39 5=-29 6=-44 8=34
w:shipyard	0=-42
w:shop	0=-79 1=-50 2=-39 4=-29 5=-74 6=-60 8=-75
w:shoplifting	8=56
w:short	8=-42
w:shorter	0=-39 8=-29
w:should	2=-27 4=-54 6=28
w:shoulder	4=66 6=-55 8=-25
w:show	8=-26
w:showed	2=62 3=-28 4=-46
w:shows	8=35
w:shrugged	5=49 6=-31 8=-35
w:si	0=37 1=-38 3=-31 6=70
w:sick	4=-26
w:sickle	4=-41 8=-36
w:side	0=-49 5=-26 8=-25
w:sides	0=-37
w:siecle	1=-36
w:siege	0=-41 1=-28 2=-46 5=-41 6=-33 7=71
w:siemens	0=-32
w:sien	1=28
w:sighs	0=38 6=-30
w:sight	4=53 5=-30
w:sighted	4=73
w:sigma	0=-33
w:sign	5=-38
w:signale	0=38 3=34
w:signalement	5=-26 8=49
w:signature	0=-42 2=-54 4=-49 5=-31 8=27
w:signe	0=-36 5=-56 7=-48 8=-30
w:signed	7=53 8=-26
w:signer	0=-28 3=27 7=41
w:signes	4=-34
w:signification	2=33
w:signs	3=103 4=-30
w:simple	5=-37
w:simplement	6=26
w:simplicite	0=-26
w:simulation	1=83
w:since	1=-33 2=-47 4=59 5=-36 6=36 8=40
w:singer	0=-46 1=75
w:single	5=-44
w:sings	0=33
w:sinn	7=-30
w:siptu	0=-75 7=40
w:sister	0=-44 1=38 2=34 6=-54 7=31 8=-51
w:sit	7=42
w:site	0=-58 1=-72 2=62 3=27 4=-66 6=-63 7=-48
w:sites	0=-45 4=-36 5=50 8=-35
w:sits	0=58
w:situation	4=34
w:six	0=-94 1=-40 2=-57 5=-83
w:sixteen	1=-33
w:skeptics	1=34
w:sketch	1=-27 5=65 8=-31
w:sleep	5=46 6=-36 8=-26
w:sleeping	5=75
w:sleeps	4=-29 5=31 8=-26
w:slept	5=78 6=-48
w:slides	4=-37 6=-37
w:slip	7=34
w:slipped	4=47
w:slogan	0=-32
w:slow	1=-26
w:small	6=26
w:smartphones	3=-38
w:smiles	2=-52 4=34
w:smoked	4=26
w:smoker	4=36
w:sncf	3=-25
w:snes	0=-48 7=68
w:snj	7=39
w:snp	0=55 7=-73
w:snuipp	0=-39 7=54
w:so	4=73 6=-36 7=-31 8=44
w:soap	6=-37
w:sober	4=33
w:social	0=-62 5=-31 6=-25 8=-41
w:sociale	0=-25 4=-25
w:sociales	7=-33
w:socialist	0=62 1=-42
w:socialiste	0=42 2=-28 7=-78
w:socialistes	0=36 1=-45 8=-28
w:sociaux	8=32
w:societe	3=25 7=-30 8=-28
w:society	0=-62 1=25 4=-40
w:sociologue	5=-28
w:soeur	1=-64 2=40 6=25
w:soeurs	1=-61 2=76 4=-27 6=-40
w:soft	0=33 4=-31
w:software	1=-30 2=-37 3=50 5=-38 6=-36
w:soho	6=-64
w:soignant	4=40
w:soignante	4=25
w:soigne	8=-25
w:soignee	5=45
w:soigneur	1=-37
w:soins	3=-46 8=45
w:soir	2=-28 3=-29 4=-38 5=41 6=-40
w:soiree	1=-26 5=-34
w:soirees	0=-33 5=66
w:soirs	0=25
w:soit	0=-35 2=30 3=-37
w:sold	1=-30 2=-37 3=-51 6=-63 7=-32 8=-53
w:solene	6=79
w:solicitor	7=-55
w:solidaires	0=-70 7=113
w:solidarity	7=-62
w:solidarnosc	0=-50 7=29
w:solide	0=-41 4=50 6=-30
w:some	4=-57
w:someone	4=-30
w:something	4=68 5=-43 6=-29
w:somme	1=25
w:sommeil	4=38
w:sommelier	0=49
w:son	1=-39 3=53
w:sondeur	0=-34
w:sons	2=50 4=-27 6=-60
w:sont	1=-45 2=40 3=68 4=-53 5=-46 6=60
w:sort	0=-44 1=26 4=50 6=76 8=51
w:sortait	4=27 6=37
w:sorti	8=62
w:sortie	0=29
w:souches	2=31
w:souci	1=27 4=38 8=-34
w:soudeur	0=-34 6=-42
w:soudure	8=-26
w:souffle	6=38
w:souffre	2=36
w:soulevements	0=60 7=-38
w:souligne	0=52 1=27
w:sound	0=-53
w:soup	0=-41
w:soupconne	6=82
w:soupire	4=-26 5=41
w:source	3=-33
w:sourde	4=33
w:sourire	4=49 5=-31
w:souris	1=-52
w:sourit	0=-67 1=56 4=-27 5=65 8=-42
w:sous	0=-60 1=37 2=-40 3=-45 5=54 7=-45 8=27
w:soutenu	0=28 6=37
w:soutenue	1=-28 6=-27
w:south	0=35
w:soutien	5=-29
w:soutient	0=54 4=-32 6=-69
w:souvenir	4=47
w:souvent	5=34
w:souverainiste	0=47 1=-55
w:souvient	0=30 3=33
w:soviet	7=-34
w:sow	1=45
w:spaces	1=-60
w:spain	8=48
w:spanish	8=31
w:spare	5=-52
w:speaks	6=28 7=29 8=-38
w:special	2=-42
w:specialist	4=-58
w:specialiste	0=-34 1=-56 4=-37
w:specialite	4=-59
w:spectacle	7=29
w:spectrum	4=53
w:speech	4=-25 8=-25
w:speechwriter	0=-26
w:speed	3=100 4=-39 5=-43 8=-30
w:spending	8=-29
w:spent	4=56 7=33 8=37
w:spinal	2=61 4=-28 6=-25
w:spinale	2=36 6=-35
w:spine	4=36
w:spinoza	1=28
w:spirit	1=-27
w:spite	4=55
w:split	2=-56
w:spoke	0=59 7=-43 8=-26
w:sponsorship	3=-26
w:sport	0=-63 3=33 4=-27
w:sportive	7=-35
w:sports	0=29 4=-36
w:spot	0=41 4=-26
w:spreadsheets	1=-27 4=-49 6=43
w:spring	2=-29 4=35 6=-33 8=40
w:sprint	2=27
w:sql	7=-34
w:squad	8=-42
w:square	0=-28 1=30 7=-37
w:stable	4=30
w:stade	1=-60 3=52 5=-29
w:staff	0=-50 2=-34 5=-33 7=-34 8=-34
w:stage	1=36 3=-27 5=-87 8=-39
w:stagiaire	2=-54 5=47 6=-44
w:stagiaires	0=-58
w:stairs	4=30
w:stall	2=-28
w:stammer	4=31
w:stand	1=-31 4=39 5=-36 7=-69
w:standard	3=-42 7=-45 8=-44
w:standardiste	4=-41 5=58
w:standards	1=-26
w:stands	0=27 5=52
w:star	0=64
w:starbucks	7=43
w:start	1=-35 2=-33 4=-39 5=-70 6=-39 7=-32 8=-38
w:starts	4=38 8=-59
w:state	0=51 5=-30 7=-43
w:states	6=35
w:statins	8=-32
w:station	0=-38 4=31 7=-50 8=68
w:stations	4=-46 8=-27
w:statistician	5=-32
w:status	4=-53
w:statut	2=38
w:staunch	0=84 7=-63
w:stay	0=-46 7=-34
w:stayed	1=-25 8=46
w:steel	5=-27 8=-27
w:steering	0=44
w:stein	0=35
w:stephane	2=-27 4=-27 6=65
w:steward	0=-41 1=-27 3=-34 4=-38 5=-31
w:sti	4=-45
w:stick	4=29
w:sticker	2=-34
w:still	1=38 2=-35 4=-25 5=-26 6=-40 7=-27 8=-42
w:stock	0=-27 1=-39 3=31 4=-28 5=-27
w:stoical	1=-35
w:stoicien	1=74
w:stoique	1=-26 3=-28 5=-39
w:stole	4=-32 8=53
w:stolen	8=-28
w:stone	4=28
w:stonewall	6=-35
w:stood	4=-29
w:stop	0=38 4=52
w:stopped	1=34 3=-29 4=32 6=-25 8=-38
w:storage	3=34
w:store	5=-55
w:stored	2=41
w:stores	0=-32
w:story	5=34
w:straight	0=-33 1=-26 4=-43 5=-62 6=-35
w:straightforward	5=-32 8=-32
w:strasbourg	0=27 1=-29 5=-31
w:strategie	0=25
w:stray	5=63
w:street	6=-26 7=-30
w:stress	2=-37 3=-25 4=52 5=-25 6=-26
w:strict	1=33
w:strike	4=-34
w:strip	5=-57
w:stripped	5=-53
w:stroke	4=-62
w:strokes	0=-26 4=85
w:strong	8=-62
w:stronger	6=-52
w:strongly	0=34
w:struck	4=-32
w:student	3=-33 4=-71 7=-31 8=37
w:students	7=-66
w:studies	0=-42 1=-35 7=-41 8=-55
w:study	4=-58
w:style	3=-46 4=-63 5=-28 8=-49
w:subject	6=-42 7=-30 8=33
w:subs	7=46
w:subscriptions	7=-34
w:succes	5=35
w:sud	0=-101 1=-31 4=-46 6=-40 7=81
w:suffered	4=-27
w:suicide	0=-26 4=49
w:suing	3=38 4=-25 5=27
w:suis	1=49 2=-27 5=-72 6=31 7=-54
w:suisse	2=43 3=-32
w:suit	0=-26 1=53 3=-62 5=-26 6=-33 7=-50 8=25
w:suite	0=-45 1=-27 6=-34
w:suits	4=-33 6=-44
w:suivi	0=-42 3=-68 5=-29 6=79 8=54
w:suivie	4=85 5=42 6=-64
w:sujet	4=-26 7=-26 8=-31
w:summer	0=-26 3=-53 5=27 8=-28
w:summers	0=-29
w:sunday	4=-37
w:superieur	6=34
w:supervised	4=-30
w:supervisor	1=-35 4=53 6=-49 8=-29
w:suppleante	0=35
w:supplier	5=32 8=-37
w:supplies	3=-29
w:supply	0=-25
w:support	0=50 2=-28 5=-40 6=-58 7=-65
w:supported	4=-55 8=38
w:supporter	0=73
w:suppose	3=-42 6=37
w:suppression	3=48
w:sur	2=-56 3=-29 4=-82 6=32 8=-69
w:sure	3=-34
w:surete	1=32
w:surgeon	3=-29 4=-77
w:surgery	4=-54
w:surpris	4=-28 5=83 6=-70
w:sursis	3=-26 8=67
w:surveillant	0=-31 7=55 8=-54
w:surveillants	8=-29
w:survey	6=29
w:surveyor	0=-34 1=43 4=-42 6=-39 7=-37
w:surveys	5=-49
w:suspect	4=-29
w:suspected	4=47
w:suspendu	0=56 4=-36 8=42
w:svelte	1=-32
w:svt	2=-34
w:swear	1=28
w:swedish	0=-26
w:swing	5=-47
w:swinger	5=31
w:swingers	5=52
w:switched	0=28 4=-25
w:sworn	4=-26
w:sympathie	0=46
w:sympathies	0=35
w:sympathisant	0=29 7=-35
w:symptoms	4=-40
w:syndic	7=-105
w:syndical	0=-57 4=-26 7=38
w:syndicale	0=-65 2=-26 7=96
w:syndicales	7=58
w:syndicalisme	7=-26
w:syndicaliste	0=-30
w:syndicat	0=-85 1=-37 4=-31 5=-31 6=-33 7=92 8=-57
w:syndication	7=-84
w:syndicats	7=-33
w:syndique	6=-27 7=111
w:syndiquee	7=73
w:syndiquer	3=-33 7=41
w:syndrome	2=48 4=-28
w:system	0=-51 3=31 4=-32 7=-42 8=-29
w:systeme	3=82 4=-36
w:systems	3=-38 6=-25
w:t	2=26 4=34 5=57 6=43 7=-63 8=-63
w:tabac	4=-37
w:table	1=-41 3=-52 5=41 6=44 7=-56
w:tableaux	0=-38
w:tablet	3=68 4=-64
w:tablets	4=63
w:tablette	3=82 6=-27
w:tablier	1=30
w:tabloid	4=-38
w:tag	4=-30 8=79
w:tagged	8=28
w:tags	8=-32
w:taille	3=-31
w:tailleur	1=-28 6=-30
w:take	1=-29 4=71 6=-51 8=-29
w:taken	0=-32 2=50 3=73 4=-77 8=-26
w:takes	1=-25 4=89 6=-52
w:talent	8=-25
w:talk	0=-46 4=-36
w:talks	0=-26 4=41 7=-66
w:tante	4=41 6=-77
w:tapage	4=-25 8=41
w:tape	3=30 4=-55 5=53
w:tart	5=-27
w:taste	2=-28 8=-51
w:tate	3=-49
w:tatoue	1=42 6=26
w:tattoo	0=-25 1=67
w:taught	0=-57 5=-41 6=-35 7=26
w:taulard	8=46
w:taule	8=56
w:taux	3=34 4=50
w:tax	0=47 4=-37 5=-29 7=-61 8=26
w:taxi	0=30 3=41
w:tdah	4=44
w:tea	0=27 5=-25
w:teacher	0=-30 1=-39 5=-40 7=48 8=-36
w:teaches	0=-52 4=-35 5=-38 7=-39
w:teachings	1=41
w:team	0=-25 2=-55 3=-31 4=-89 5=-32 6=52 8=-76
w:teamster	7=28
w:teamsters	0=-36 7=27
w:technical	4=-26
w:technician	1=-33 2=-45 7=-34
w:technicien	7=-43 8=-29
w:technicienne	3=-26 7=-25
w:technique	0=-46 7=38 8=-43
w:technologique	1=-28
w:teenager	8=56
w:teens	7=28
w:telephone	2=-46 3=28 8=52
w:telephonique	0=-34
w:telethon	0=-39
w:teletravail	4=52 5=-29 8=-28
w:tell	1=26 4=-34
w:tells	0=32 2=41 4=-46 5=-28
w:temoin	8=-42
w:temp	5=65 7=-40
w:temper	4=-25
w:template	3=56
w:templates	3=26
w:temple	1=-48
w:temps	3=-42 4=45 5=-31 7=-45
w:ten	0=-68 1=-29 3=87 4=68 5=-39 6=-33 8=-52
w:tenait	6=38
w:tendance	1=48
w:tender	1=-31 3=-25
w:tennis	0=-35 5=-33 8=-27
w:tenor	3=-35 4=-38
w:tension	4=-54
w:tenu	4=-60 8=-37
w:tenue	1=-53
w:term	7=-37
w:terrain	6=-54
w:terre	0=50 7=-35
w:territorial	5=-25
w:test	0=-100 1=-70 2=175 4=-60 5=-114 6=-87 7=-59 8=-62
w:teste	1=-45 2=56
w:tested	0=-29 2=97 3=-35 4=-41 5=-38 8=-56
w:testee	2=41
w:tester	2=-58 7=-26
w:testeuse	3=-31
w:testing	2=-54 4=-28
w:tests	0=-29 2=-71 4=-82
w:tete	0=31 6=-34
w:tetu	4=-34
w:texas	0=84 7=-49
w:text	3=-25
w:tgwu	7=40
w:thailand	8=25
w:thalassaemia	2=52 4=-38
w:thales	1=32 6=25
w:than	0=-58 2=41 4=46 7=-30 8=-48
w:thank	8=-27
w:thanks	0=-54 7=74
w:that	1=43 6=42 7=-99 8=-61
w:the	2=-28
w:theatre	5=-58 6=-69 8=-39
w:theft	0=69 1=-60 8=-29
w:their	1=-35 2=-67 3=-62 4=34 5=25
w:them	1=-50 2=-66 3=28 4=-72 6=-40 8=-41
w:then	0=34 1=-44 3=-31 4=67 5=-64 6=-69 7=28 8=-28
w:theologie	1=31
w:theorie	6=-25
w:theory	6=-29
w:theosophical	1=42
w:therapie	4=-49
w:therapist	4=-74 8=-31
w:therapy	2=-50
w:there	0=-61 3=-39 4=-33 5=-27 8=49
w:therefore	1=25
w:these	0=-32 3=-41 4=-30 5=-51 6=-78 7=-35
w:thesis	1=-33 3=-27 5=-26 6=-31 8=-28
w:they	0=-27 1=39 2=-36 3=31 4=-26 5=78 8=-49
w:thierry	6=32
w:thing	1=28 4=-42
w:things	1=35 8=42
w:think	5=-29 6=44
w:thinks	0=53 1=73 2=-45 5=-41 6=-28 7=32 8=-59
w:third	5=-34 6=-35
w:thirty	4=-35 6=-34
w:this	1=-27 3=-32 4=45 7=-60 8=29
w:thoreau	1=33 8=-48
w:those	0=33
w:though	4=-25 5=-31 7=54
w:thought	4=33
w:thousands	2=-38
w:three	1=-54 2=-43 3=-36 5=50 6=-60 7=33
w:threesomes	5=41
w:thrombose	2=28
w:through	5=46 7=37
w:thrown	0=35 7=30
w:thumb	4=-50
w:thumbprint	3=79
w:thursdays	1=41 4=40
w:thyroide	4=34 8=-33
w:ticked	0=27 1=40 2=32
w:ticket	1=-48 3=49 5=-43 7=45
w:tiennent	5=-49 8=-51
w:tient	1=47 2=-25 4=-48 6=-51 8=-25
w:tiers	5=36
w:till	1=-35 4=-28 5=-34 6=-38 8=106
w:timbres	7=-39
w:time	1=-47 2=-63 3=-36 4=27 5=-37 6=-80 8=58
w:times	1=-30 6=-42
w:timetabling	2=-26
w:tire	0=-45 8=79
w:tired	4=-74 6=38
w:tissue	2=51 3=-41
w:titre	4=-49
w:titres	0=32
w:to	0=41 2=-37 3=-40 8=-44
w:together	4=-28 5=71
w:toilettes	0=-25 4=28 5=28
w:told	0=58 3=-45 8=-26
w:tolstoien	1=32 4=-55
w:tom	4=39
w:tombee	4=29
w:ton	6=-25
w:too	2=48 3=30
w:took	0=-31 1=-53 2=27 3=42 4=-35 5=42 6=-72 8=40
w:tools	0=-38
w:tories	4=-59
w:tory	0=33 1=-55 4=-30 6=-29 7=-27 8=-43
w:tot	0=-40
w:total	4=42 8=-32
w:touch	3=-32
w:touche	4=-59 5=93 6=-61
w:toujours	1=-26 4=61 5=-32
w:toulouse	2=-35
w:tour	0=-38 1=-43 2=-51 6=-35
w:tourne	1=-35 5=54
w:tourner	8=43
w:tourniquets	3=-26
w:tours	1=-28 5=-42 6=-65 7=44
w:tous	0=25 1=-49 2=35 3=27 4=-65 8=-27
w:tout	2=-38 3=-35 4=-42 8=-58
w:toute	1=108 4=-29 6=-51 7=-28 8=-57
w:toutes	2=-31 4=26 5=-54 6=43
w:town	2=-38 3=-38 4=-38 6=61
w:toys	5=-42
w:tp53	2=-42
w:tracabilite	2=-40
w:trace	3=40
w:tracte	0=45
w:tracts	7=-60
w:trade	0=-83 2=-33 3=-45 6=-27 7=-40
w:trading	2=-50
w:traducteur	1=-34
w:traduit	0=-25 1=-34 6=-35
w:trained	0=-35 2=-56 3=-43 4=-46 5=-51 6=-33
w:trainee	4=-34 5=72 8=-53
w:trainer	4=-35
w:training	8=-27
w:trains	5=-59
w:trait	2=64 4=-67 5=-34 6=-38
w:traite	4=42 8=-27
w:traiteur	1=-58 5=46
w:traits	3=-54
w:tranche	8=-27
w:transaction	7=-40
w:transfer	2=-43
w:transhumanist	1=48 4=-25
w:translated	1=-34 5=-29
w:translation	1=-53
w:translator	0=45 4=-26
w:translocation	2=77
w:transmis	1=32 2=-43
w:transmission	2=-58
w:transparency	0=-35
w:transplant	0=-27 1=-27 4=56
w:transports	4=25 7=-53
w:travail	0=-26 3=-60 4=-26 6=-84
w:travaille	0=-44 2=-28 3=61 4=-54 5=-69 8=-47
w:travailler	3=-30 4=27
w:travailleur	3=-30 4=66
w:travailleuse	3=-43 4=59
w:travaux	8=53
w:travel	0=-33 3=-25 4=56 5=42
w:treasurer	4=-44 7=42
w:treated	4=92
w:treatment	4=54
w:tremblement	3=-30 4=61
w:tremor	4=42
w:trente	3=25 5=34 8=-38
w:tres	0=33 1=-54 4=-34 5=62 6=-31
w:tresorier	0=45 1=-33 7=-44
w:tresoriere	0=28
w:tri	0=-36
w:trial	3=33 4=-31 7=-31 8=-31
w:trials	2=-38
w:tribunal	0=-29 3=-33 4=-63 6=28
w:tribune	0=31
w:tried	4=50 6=-25 7=37 8=-36
w:trips	7=-34
w:trisomie	2=-68 4=45
w:trisomique	2=-35 4=55
w:trois	0=-91 2=-30 4=-25 5=67 6=-119
w:troisieme	1=26
w:trompait	5=30 6=-50
w:trompe	5=26 6=-102
w:trotskiste	0=66 5=-29
w:trou	4=31
w:trouble	1=-27 3=43 5=-25 7=-28 8=45
w:trouve	0=-58 1=26 2=60 3=-33 4=-31
w:true	1=31
w:trump	0=75
w:truro	4=-33
w:trust	1=-58 4=-34 5=-51
w:trustee	7=43
w:try	0=-35 2=26
w:tssa	7=47
w:tube	2=68 3=-26
w:tuesday	4=37
w:tuesdays	4=28
w:tumour	4=39
w:tune	3=-28 6=-55
w:tupe	7=-79
w:turkey	4=-26 8=27
w:turned	1=45
w:turner	2=45
w:tutor	1=-38 4=-25
w:tweets	0=51 8=-34
w:twelve	4=-37 5=-42
w:twenties	0=34 6=-42
w:twenty	0=-35 1=35 3=-30 4=34 5=-33
w:twice	1=-38 4=45 5=-56 6=-34 7=-25 8=-47
w:twickenham	7=-25
w:twin	2=27
w:twins	2=-43 4=41 5=-27 6=38 7=-28 8=-30
w:twitter	0=52
w:two	0=-31 1=-85 4=59 5=45 6=29
w:typage	1=-25 2=31
w:type	0=-59 1=-45 2=67 3=-58 4=66 5=-38 6=40 7=-36 8=-50
w:typed	0=-36 2=51
w:typeface	1=-58
w:types	3=-39 4=65 8=-26
w:typing	3=68 4=-39 5=31 7=-36 8=-25
w:uaw	7=65
w:ucatt	7=25
w:ucu	0=-45 7=82
w:udb	0=30
w:udi	0=94 7=-33
w:ueda	1=44
w:uganda	5=-28 6=45
w:uk	1=29 3=-31 7=-36
w:ukip	0=57 1=-26 7=-35
w:ukraine	0=33
w:ulster	0=53 7=-43
w:uml	2=-29
w:ump	0=52 7=-43
w:un	1=-33 3=-38 4=30 7=-87
w:unbeliever	1=41
w:uncle	1=25
w:under	0=32 1=-38 2=-42 3=-48 5=31 6=-31 7=-31 8=31
w:understand	2=-30
w:underwriter	4=-40
w:undetectable	4=40
w:une	0=-30 3=-58 4=27 5=27 7=-55
w:unef	7=-43
w:unfaithful	5=69 6=-46
w:uniforms	5=33
w:union	0=-53 1=-55 2=-69 3=-95 4=-92 5=-101 6=-81 7=70 8=-91
w:unionise	0=-40 7=43
w:unionised	0=-105
w:unionist	0=63
w:unions	0=-62 3=-25
w:unis	0=-51 2=30
w:unison	0=-53 7=47
w:unit	0=-30 1=-30 4=-49
w:unite	0=-91 1=-26 4=-43 5=-31 6=-38 7=83
w:units	1=-35
w:universite	0=-32
w:university	0=36 5=-54 7=-33
w:unknown	8=27
w:unpaid	0=82 3=-25
w:unprompted	6=37
w:unsa	0=-76 7=119
w:until	0=-27 1=-35 2=-28 3=-37 5=-41 7=-57
w:up	1=43 2=-43 5=-27 6=-48 7=42
w:upheld	5=37 8=-37
w:ups	0=-26 1=-52
w:urbanisme	0=27
w:us	1=-49 3=-29 5=29 7=-63
w:usage	3=-32 4=38 8=32
w:usdaw	7=40
w:use	3=38 4=-55
w:used	0=55 1=-54 2=-29 4=-56 5=35 6=66 7=-36 8=-34
w:user	1=-25 3=34 4=39
w:uses	4=97 6=-34 8=-82
w:usher	0=-28
w:usine	0=-35 4=-76
w:usufruit	5=-32
w:utah	6=31
w:utile	3=-29
w:utilise	4=40 5=34
w:v	2=43 8=-28
w:va	0=40 1=-26 4=45 5=47 6=-37
w:vacancy	4=-38
w:vacataire	1=-29
w:vaccinated	4=74
w:vaccination	0=-42 4=-30
w:vaccine	0=57 4=-31 7=-34
w:vaccinee	4=63
w:vaccins	4=41
w:vale	5=29
w:valerie	0=67
w:valeurs	1=-36 3=38
w:valid	3=-39
w:valu	0=26 5=-32
w:value	3=-27 6=33
w:valve	4=27
w:valves	4=-41
w:van	2=-52 4=-68 7=-26
w:vance	8=27
w:vante	3=-28 5=83 8=28
w:variant	2=38 4=-49
w:variantes	2=-36
w:vat	8=38
w:vault	3=29 5=-38
w:vaut	1=28 5=-32
w:ve	0=83 1=-26 2=-31 5=51 6=-37
w:vecu	8=-25
w:vegan	0=-33 4=-42 5=-54 6=-27 8=-64
w:vegane	1=28 5=-25
w:veganes	1=34
w:veganisme	0=-26 1=35
w:vegetal	1=-33
w:vegetale	2=-45
w:vegetarian	1=-40
w:vehicules	3=-30
w:veille	8=-36
w:veilleur	4=-35 5=47 8=-41
w:vein	0=-27 3=58
w:velo	0=-44 1=-26 5=-27 7=52
w:velos	8=26
w:vend	0=-44 1=-45 2=-26 3=-47 4=-27 5=31 6=-37
w:vendait	0=35
w:vendeur	0=-32 1=-33 2=-28 4=-44 6=-36
w:vendeuse	0=-26 3=-44 5=-35
w:vendors	4=-37
w:vendre	0=29 1=34 5=-34
w:vendredi	0=-26 1=-27
w:vendu	2=-39 4=-53
w:venerable	1=66
w:venissieux	0=26
w:vente	2=-51
w:ventes	0=41 1=-26 5=-38
w:venu	6=-26
w:venue	6=31 8=37
w:ver	7=47
w:verbal	8=-27
w:verdict	8=-49
w:verifie	2=29 3=37
w:verifiee	3=-46 8=37
w:verifier	3=-29
w:vermeer	8=-31
w:vermont	0=40
w:vers	4=27 5=-29
w:verse	2=38
w:vert	0=-61 3=-58 4=38 5=-39
w:verte	3=-36 4=-31 6=-30
w:verts	0=31
w:very	0=-32 1=28 7=41
w:vessel	3=28
w:veterinaire	4=-31
w:veuf	6=26
w:veut	2=-31 4=-69 5=96 8=-37
w:veuve	4=-28
w:vfs	3=32
w:vial	0=29
w:viande	1=44
w:vice	0=-89 5=51 7=45
w:vichy	0=-29
w:victim	7=37 8=-33
w:victime	6=29 8=-98
w:victimes	8=-52
w:vidal	6=-36 8=-28
w:video	0=29 1=-36 2=-46 3=71 4=80 6=-62 8=-54
w:videos	5=79
w:vie	0=-47 1=71 2=-37 3=-57 4=-82 5=100 6=-59 7=-33 8=-62
w:vieille	0=42 1=31
w:vient	0=-35 1=34
w:vierge	1=-26 5=34
w:vieux	5=-29 6=48
w:view	1=-40
w:views	0=34
w:vigile	4=-32 5=-31 8=72
w:vigne	2=-48 4=-50
w:vigneron	0=-34
w:vignerons	7=-37
w:village	1=-43 4=-31 6=46 7=-38 8=-26
w:ville	0=-49 4=-29 5=33
w:vingt	8=-42
w:vins	0=-41 7=-39
w:violence	1=89 8=-94
w:violences	5=-34
w:violent	4=-38 8=31
w:viral	4=-26
w:virgin	5=44
w:virginia	5=-48
w:virginity	5=35
w:virus	4=-26
w:vis	4=25 6=27
w:visa	0=-56 1=-49 2=-59 3=-28 4=-81 5=-47 6=33 7=-33
w:visage	0=-48 1=-33 2=-34 3=55 4=-35 5=-55 6=-40 7=-26 8=-33
w:visas	0=-25
w:vise	0=-30 4=40 6=-47 8=41
w:visio	5=-28 8=26
w:vision	0=-29 1=28 4=-26
w:visit	4=27
w:visite	4=40 5=-45 8=-35
w:visiteuse	4=-61 8=-25
w:visits	5=52
w:vit	0=-30 1=38 2=-109 3=-46 7=-39 8=-67
w:vivant	1=-28
w:vivent	5=25 6=44
w:vivre	5=-35
w:vocal	4=-29
w:voeu	1=49
w:vogel	3=-28
w:voice	2=-51 3=28 4=-50 5=-42 6=-57 7=-35 8=-48
w:voiceprint	3=35 8=-28
w:voila	1=-39
w:voile	8=-38
w:voisin	5=40
w:voisinage	4=-25
w:voisine	5=-29 6=44
w:voit	1=32 4=27
w:voiture	0=-41 1=49 3=-27 4=28 6=35
w:voix	0=-145 1=-40 3=31 4=-46 5=-35
w:vol	0=-33 3=-32 4=-42 5=-33 8=54
w:volage	5=68 6=-50
w:vole	0=-26 5=-33
w:volontaire	1=34
w:volt	0=58 7=-36
w:voltaire	1=38 6=-25
w:volunteer	0=49 4=-45 6=-26 7=43 8=-30
w:volunteered	5=36
w:volunteers	8=30
w:votait	0=35 2=-34
w:vote	0=33 1=-61 4=-41 5=-73 6=-45 7=-42 8=-41
w:voted	0=-28 1=-26
w:voter	0=50
w:votes	4=-34
w:voting	1=-40 5=-44
w:votre	3=32 6=-27
w:voulu	0=-30 3=64 4=-57 7=27
w:vous	4=-27 5=-28 6=60 8=-39
w:vow	5=31
w:vows	0=-32 1=72
w:voyage	4=-32 5=44
w:voyages	0=-26 1=-31 5=-37 8=-26
w:vrai	0=62
w:vraie	1=-25
w:vu	4=-27 8=28
w:vue	0=-44 1=-36 3=34 4=-28 6=-41 8=52
w:vus	4=-64
w:waiting	4=47
w:wales	0=-28
w:walk	0=39 4=-25 6=-30
w:walks	4=50 5=-38
w:wall	0=-46
w:want	5=-25
w:wanted	1=-46 2=-33 5=43 6=-35
w:wants	0=43 1=-40 2=-30 8=61
w:war	0=33 1=56 7=-43 8=-32
w:ward	4=-78
w:warehouse	0=-65 4=32 7=59 8=-28
w:warm	2=-48 4=38 5=-27
w:warned	5=42 7=26 8=-35
w:warning	3=28 8=35
w:warns	0=27 5=-29 8=27
w:warwick	1=31
w:was	1=-57 8=30
w:wasn	4=-29 5=-27
w:watch	4=-30 5=-33 8=-40
w:watches	4=-30 5=71
w:way	0=-66 3=-45 5=70 6=-29 8=-31
w:we	1=66 2=-27 3=46 4=-49 7=25 8=-66
w:wear	4=29
w:wearing	4=41
w:wears	0=-36 1=-32 4=46 5=36 7=28
w:webcam	3=56
w:weber	6=29
w:website	0=29
w:wedding	1=49 4=-26 5=-47 7=-26 8=-33
w:wednesday	4=26
w:week	1=-58 2=-32 4=96 5=35 6=-63 7=82 8=-82
w:weekend	2=-26
w:weekends	0=26 4=-47 5=65
w:weekly	0=-50 1=37 3=-37 6=-42
w:weeks	0=-43 1=-25 4=40 5=-57 6=-26
w:weight	4=-30
w:weights	3=-33
w:welder	0=39 6=-37
w:well	0=31 2=-28 3=-39 4=78 5=-62 6=-44 7=-65 8=-73
w:welsh	0=-44 6=32
w:went	0=33 1=-48 5=34 7=40 8=-25
w:were	0=-30 1=-53 2=-40 3=40 4=-53 5=32 6=-88 7=-50
w:west	5=-45 7=25
w:western	7=-47
w:what	0=-33 2=-43 5=-35 6=-25 8=-29
w:whatever	5=45
w:whatsapp	1=-48 5=49
w:wheelchairs	4=-57
w:when	1=-35 2=-35 5=-40
w:where	0=-47 3=37 4=-63 7=-44
w:which	1=29 4=39 7=-31
w:while	0=-25 5=-30 6=-25
w:whistle	8=43
w:whitby	4=-30
w:white	0=65 4=-34 5=-26
w:who	2=-42 3=-42 5=-51
w:whole	4=-52
w:whom	2=-46 4=29
w:why	0=-41 1=-38 4=27
w:widow	1=-28 8=71
w:wife	1=-42 3=-41 5=72 6=-74 7=63 8=-63
w:wilde	6=-35
w:will	2=-28 3=-33 5=-30 8=-53
w:windows	3=35 5=-27 7=-28
w:wine	0=-32 5=-27
w:wing	0=117
w:winger	0=-38
w:winter	0=-35 4=27
w:wiped	3=27
w:wish	4=27 7=-33
w:wishes	4=25
w:with	1=-65 5=36 6=-30 7=-82
w:withdrawn	8=63
w:withdrew	0=-29
w:within	3=29 8=-47
w:without	1=39 5=-80
w:witness	8=-40
w:witnesses	0=-50 1=63 8=-39
w:wobbly	7=44
w:woman	0=-61 1=-39 5=-26 6=104 8=-30
w:women	0=30 1=-31 2=-34 3=-29 4=-61 6=73 7=-34 8=-54
w:won	2=-65 3=-55 4=30 5=-98 6=39 8=-53
w:wood	4=-36 7=29 8=-43
w:wool	0=26 1=40 5=-45
w:word	4=-27 5=46 6=-54
w:words	4=-40 5=28 8=-64
w:work	0=-35 2=-27 3=-67 4=49 5=-37 6=39 7=-57
w:worked	1=-49 3=25 6=-35 7=-35
w:worker	8=-67
w:workers	0=29
w:workforce	0=-26
w:working	0=-71 8=34
w:workplace	7=50
w:works	0=-62 1=25 4=40 5=-60 6=-39 7=-46 8=-41
w:workshop	3=-30 6=-34
w:workshops	7=-44
w:world	0=-44
w:worn	0=60 1=-26 3=30
w:would	0=83 2=-42 4=-28 5=-63 8=-64
w:wouldn	0=-28 1=43 7=29
w:write	0=30 2=-26 8=-26
w:writes	2=-34 5=30
w:writing	4=-26 6=-29 8=-37
w:written	4=61
w:wrong	1=32 4=47 8=-29
w:wrote	0=-33 1=-38 3=-102 5=50 7=-30
w:x	0=43 2=89 4=-76 5=-29
w:xavier	6=-29
w:xxy	2=37 4=-32
w:y	6=42
w:yann	1=-49
w:yard	3=-32
w:year	1=26 3=-60 4=59 5=-31 6=68 7=-34 8=-50
w:years	0=-27 2=-68 3=-70 6=-38 7=39
w:yes	0=26 6=-30
w:yet	1=27
w:yeux	3=-38 4=-69 8=65
w:yoga	1=-32 4=-45
w:york	4=47
w:you	4=64 5=76 8=-40
w:young	0=75 3=-40 4=-25 5=-41 6=-40
w:younger	4=39
w:your	3=31
w:youth	0=70 1=-25 4=-47 5=33 6=-32 7=-39 8=25
w:yves	5=-57 6=71
w:zele	8=-41
w:zemmour	0=62 5=-37
w:zen	1=-30
w:zero	8=-26
w:zz	2=32
`;
