/** Learned from the development sentences by `test/screen/training`: not written by hand. */
export const trainedWeights = `
after:head	-31
after:job	-54
alone	58
any:0	66
any:000	-173
any:00417	51
any:08	32
any:100	-26
any:11e	26
any:13	30
any:140	-28
any:17	30
any:1707	-27
any:1814	-32
any:18e	53
any:1974	34
any:1987	-38
any:1988	31
any:1989	-31
any:1990	-42
any:1994	34
any:1998	-35
any:1999	26
any:1er	-42
any:20	-37
any:200	-85
any:2000	38
any:2004	40
any:2009	46
any:2015	30
any:2022	51
any:2023	-34
any:2025	40
any:2027	-43
any:2028	-25
any:2031	-35
any:20881	38
any:20e	31
any:21	32
any:22	29
any:2m	-56
any:300	-70
any:31	-28
any:34	51
any:340	-62
any:3d	32
any:3m	-25
any:40	-77
any:400	-84
any:45	-28
any:46	-31
any:50	30
any:500	-38
any:512	38
any:5521	30
any:5g	-49
any:6	31
any:60	-98
any:600	-68
any:62304	-43
any:68	-26
any:7	-60
any:71	27
any:79	45
any:80	-27
any:88	34
any:900	-97
any:91	65
any:92	-36
any:98	-38
any:a40	-42
any:a6	-70
any:a7	-36
any:aa	71
any:aachen	-30
any:aah	37
any:ab	-54
any:abandonnees	44
any:abattoir	-29
any:aberdeen	26
any:abimes	28
any:abnormal	-52
any:abolition	27
any:above	40
any:abrite	-40
any:absences	66
any:absente	58
any:absenteisme	-26
any:absolute	-32
any:abstains	-26
any:abstention	-62
any:abstentionniste	29
any:abstract	-38
any:absurdite	-36
any:abus	28
any:abuse	-37
any:academia	-64
any:acariens	57
any:acas	-56
any:accede	31
any:accent	-30
any:acceptabilite	-45
any:acceptee	54
any:accepter	-42
any:accepterai	-26
any:access	-29
any:accessibility	-30
any:accessible	-52
any:accessoiriste	-29
any:accidents	-61
any:accompagne	-64
any:accompagnes	-45
any:accord	-56
any:accordee	28
any:according	32
any:accordionist	-44
any:accords	-45
any:accountant	-87
any:accountants	-27
any:accounting	-53
any:accounts	-80
any:accouplements	-31
any:accredited	-31
any:accroc	36
any:accueil	-37
any:accueillait	-29
any:accuracy	-36
any:acharne	34
any:achats	-76
any:acheteuse	-77
any:achterberg	57
any:acoustique	-29
any:acquis	-40
any:acquisition	-25
any:acquitte	49
any:acquitted	33
any:acquittee	53
any:acres	-35
any:across	-93
any:act	-46
any:acted	-63
any:actes	-43
any:acteur	-50
any:actif	48
any:acting	-47
any:actionnaire	-30
any:actions	-43
any:activated	46
any:active	38
any:activee	45
any:activite	-33
any:activities	-27
any:actor	-70
any:actors	-49
any:actuel	25
any:acute	-57
any:ad	-66
any:adaptation	-69
any:adapter	-51
any:adaptes	-41
any:added	36
any:addictologie	-73
any:address	-33
any:addresses	-40
any:adds	-38
any:adepte	25
any:ader	45
any:adeyemi	36
any:adhere	-30
any:adherer	-40
any:adhesif	-28
any:adhesion	25
any:adjoint	-51
any:adjointe	-35
any:adjoints	-66
any:admin	-29
any:administered	-62
any:administratif	-56
any:administration	-60
any:administrative	-49
any:administratives	-48
any:administrator	-39
any:administratrice	39
any:admissible	-36
any:admits	-30
any:admitted	33
any:adn	-51
any:ado	42
any:adopte	-25
any:adoptent	27
any:adoption	-51
any:adoptions	-30
any:adresses	27
any:ads	-44
any:adsl	-31
any:adult	-36
any:adulte	30
any:adverse	-29
any:advert	-52
any:adverts	-31
any:advice	-57
any:advised	-69
any:adviser	-105
any:advocate	25
any:aerien	-79
any:aeroports	-34
any:aerospace	-31
any:aesh	-31
any:affair	-28
any:affaires	-54
any:affairs	-69
any:affichees	28
any:affiches	-56
any:affiliated	39
any:affiliation	45
any:affirme	46
any:affirms	33
any:afis	26
any:afp	-52
any:afscme	47
any:agard	-29
any:agde	30
any:age	26
any:aged	-42
any:agees	-40
any:ageing	-44
any:agence	-40
any:agencement	-56
any:agent	-81
any:agente	-41
any:aggregation	-38
any:agiles	-40
any:agm	-51
any:agnosticisme	-35
any:ago	32
any:agonie	-39
any:agreed	36
any:agreement	-55
any:agregation	-54
any:agrege	-60
any:agrement	29
any:agresse	-72
any:agression	-45
any:agricole	-33
any:agricultrice	30
any:ahead	-46
any:ahmadi	28
any:ahtee	55
any:aid	-124
any:aider	-43
any:aids	-39
any:aile	-40
any:ailier	-46
any:ailing	-65
any:aimable	-34
any:aimait	46
any:aimants	-29
any:aimerait	-37
any:aipd	-34
any:air	-44
any:airbus	-31
any:aires	-38
any:airframes	-33
any:airline	-52
any:airlines	-37
any:airports	-43
any:airways	-26
any:aise	-42
any:aix	-27
any:akande	-32
any:alarm	-32
any:alarme	-51
any:alarms	-75
any:album	-66
any:alcoholic	32
any:alcool	33
any:alexandre	28
any:algebraic	-33
any:alger	-50
any:algorithmique	-41
any:algorithms	-45
any:alignment	-32
any:aligre	40
any:alike	-53
any:alimentaire	-37
any:allard	-33
any:allemand	-62
any:allemande	27
any:allemands	-28
any:allergic	-37
any:allergy	-35
any:allotment	-46
any:allowed	-27
any:ally	-34
any:alpes	-39
any:alps	-28
any:already	31
any:altermondialiste	36
any:alternee	-89
any:altogether	28
any:altruism	28
any:aluminium	-25
any:alzheimer	40
any:amadi	33
any:amante	35
any:amants	-88
any:amap	-38
any:amateur	-53
any:ambassades	-33
any:ambassador	-36
any:ambidextre	-50
any:ambition	43
any:ambulance	-42
any:ambulancier	-65
any:ambulanciere	-49
any:amelioration	-38
any:ameliore	-34
any:amendements	-36
any:amendes	-38
any:amendment	30
any:amiante	-27
any:amie	30
any:amies	33
any:amitie	-36
any:amnistie	52
any:among	-46
any:amorc	35
any:amoureuse	-37
any:amputee	-34
any:anaesthetist	-25
any:analyses	-41
any:analysis	-75
any:analyst	-101
any:analyste	-42
any:anar	46
any:anarchiste	43
any:anarchists	-29
any:anc	31
any:ancestor	-42
any:ancestry	-69
any:ancien	29
any:ancienne	45
any:anciens	-25
any:andrew	33
any:anemie	61
any:anger	32
any:anglais	-65
any:anglian	-26
any:anglican	-68
any:angoisse	29
any:animalerie	-46
any:animalier	-38
any:animals	45
any:animateur	-63
any:animatrice	-107
any:animaux	36
any:annecy	-68
any:anniversaires	-29
any:annonce	46
any:annonces	-33
any:annual	-38
any:annuel	-53
any:annuels	-34
any:annule	44
any:annulee	25
any:annules	-27
any:anonyme	-38
any:anorexia	-36
any:answered	-47
any:answers	-61
any:anthroposophist	35
any:anthroposophy	31
any:anti	72
any:anticoagulants	53
any:antifraude	-34
any:antiquaire	-31
any:antiques	-58
any:antispeciesist	39
any:antitheiste	51
any:antivirus	-53
any:antoine	27
any:antrim	26
any:anxiolytique	35
any:anyone	48
any:apaisee	-43
any:apaisees	-35
any:apiarist	-28
any:apnee	62
any:apoe4	-35
any:apologised	-54
any:apostasie	40
any:appareille	25
any:apparel	-64
any:apparemment	41
any:apparent	-34
any:apparently	25
any:appeals	-50
any:appel	-69
any:appelez	38
any:appels	-41
any:appli	-46
any:applicants	-70
any:applicateur	-39
any:application	25
any:appliquee	-62
any:apply	28
any:applying	-31
any:appoint	-29
any:apporte	32
any:apprentice	-58
any:apprentices	-87
any:apprenticeships	-38
any:apprentie	44
any:apprentis	-51
any:appris	25
any:approach	-53
any:appui	53
any:april	27
any:apurees	-33
any:arabic	-42
any:arachides	42
any:arbitrates	-37
any:arbitrations	-26
any:arbitre	-61
any:arbres	-26
any:arc	-69
any:arcgis	-49
any:arch	29
any:arche	29
any:archeologiques	-32
any:archeologue	-25
any:archi	32
any:architecte	-44
any:architectes	-73
any:architecture	-38
any:archive	33
any:archives	-82
any:archivist	-42
any:archiviste	-49
any:area	-32
any:argentine	50
any:argile	-32
any:argon	-27
any:argues	-53
any:arles	-41
any:arm	29
any:armees	-43
any:armoires	-26
any:arms	37
any:arranged	-60
any:arrangement	35
any:arrest	32
any:arresting	-45
any:arret	28
any:arrets	-53
any:arrighi	-27
any:arrivants	-58
any:arrive	-69
any:arrondissement	47
any:art	-55
any:arte	-49
any:arthritic	33
any:arthritis	26
any:articulate	41
any:artificielle	-25
any:artisanale	-30
any:artisans	-31
any:artist	-59
any:artistes	-40
any:artistique	-31
any:arts	-93
any:asbo	25
any:ascenseur	-49
any:ascot	-59
any:asexual	35
any:asexuel	33
any:ash	42
any:ashkenazi	55
any:asia	-32
any:aside	-48
any:asie	-87
any:asking	29
any:asmatique	43
any:aspirateurs	-35
any:assault	48
any:assaulted	-49
any:asse	-38
any:assemblage	-46
any:assemblee	-49
any:assemblies	32
any:assessment	-25
any:assessor	-49
any:assez	31
any:assidu	-44
any:assigne	49
any:assises	-32
any:assistant	-138
any:assistante	-50
any:associate	-33
any:associatif	-47
any:association	-40
any:associations	-32
any:associative	-31
any:associes	-54
any:assumees	49
any:assurance	-43
any:assure	-34
any:assureur	-90
any:asthma	-70
any:asthmatic	35
any:asthme	27
any:astrazeneca	-28
any:astreintes	-28
any:asylum	-41
any:atelier	-89
any:athees	44
any:atheism	-76
any:atheist	54
any:athenee	-32
any:athlete	37
any:athletics	-31
any:athletisme	-37
any:atlanta	45
any:atlantic	-71
any:atlas	-30
any:atrophy	25
any:attachee	-33
any:attack	32
any:attal	-25
any:attend	52
any:attendant	-29
any:attendent	30
any:attendre	-46
any:attends	36
any:attentats	-45
any:attente	-39
any:attentive	-42
any:attirance	-28
any:attire	-57
any:attiree	-48
any:attorney	-41
any:attract	-28
any:attracts	-42
any:atypiques	-29
any:auction	-25
any:auctioneer	-28
any:aude	-54
any:audience	-62
any:audio	-30
any:audiobooks	-27
any:audiologists	-42
any:audioprothese	-33
any:audit	-83
any:audited	-88
any:auditeur	-50
any:auditors	-33
any:audits	-39
any:august	33
any:aumonerie	-25
any:aumonier	-73
any:aumoniere	-50
any:aupres	-41
any:aurait	40
any:auriculaire	33
any:aurore	47
any:austerite	-42
any:austria	-31
any:auteur	-43
any:authentication	36
any:author	-59
any:authorised	-48
any:authority	-37
any:autism	-28
any:autiste	55
any:autistes	-27
any:auto	-29
any:automated	32
any:automates	-26
any:automatique	-61
any:automatiquement	38
any:automatise	-31
any:automne	41
any:automobiles	-41
any:autonome	39
any:autonomie	55
any:autorisant	-25
any:autorisation	-62
any:autorisee	-39
any:autorite	-38
any:autoroute	36
any:autre	45
any:auxiliaire	-35
any:available	-51
any:aventure	-40
any:aventures	-46
any:aventureuse	-68
any:aventurier	-31
any:averted	-46
any:avertissement	59
any:aveugle	-58
any:aviaire	-36
any:avignon	-35
any:avion	51
any:avions	-30
any:avis	-30
any:avocat	-103
any:avocate	-109
any:avocats	59
any:avons	-40
any:avoue	50
any:awaiting	31
any:awakening	35
any:aware	39
any:awareness	-50
any:aziz	-26
any:b	-49
any:b27	-36
any:b2v	-55
any:b3	27
any:ba	-49
any:babies	-40
any:baby	33
any:bac	-46
any:bachelor	-50
any:bachelors	-41
any:backed	-43
any:backend	33
any:backs	-39
any:badges	-25
any:badgeuse	-30
any:badgeuses	-51
any:badly	-46
any:bae	27
any:bagnes	-51
any:baies	-29
any:bail	-40
any:bailiff	-74
any:bailleur	-30
any:baisse	-40
any:bake	-29
any:bakeries	28
any:bakery	-84
any:bakes	-31
any:baking	-39
any:balais	-46
any:balance	-49
any:balanced	-30
any:balcombe	25
any:ballads	-25
any:balliol	-29
any:ballots	-34
any:ballroom	-44
any:ballymena	27
any:balpa	25
any:bamako	49
any:ban	49
any:banc	-49
any:bands	-57
any:bangs	-29
any:bank	-76
any:banker	-26
any:banking	-33
any:bankruptcy	-51
any:banks	-57
any:banners	-36
any:bannieres	-27
any:banque	-63
any:banques	-44
any:bans	50
any:bapteme	44
any:baptised	32
any:bar	-40
any:barber	-36
any:barcelona	-34
any:bare	-28
any:barista	-41
any:barman	-77
any:baronetcy	-64
any:barracks	-44
any:barre	-57
any:barred	64
any:barrieres	-25
any:barring	-29
any:barrister	-59
any:bartender	-40
any:baryton	-47
any:bas	34
any:base	46
any:baseball	-31
any:based	-43
any:bases	-35
any:basic	-73
any:basketball	-31
any:bass	-61
any:basse	-37
any:bataille	-31
any:bateau	-30
any:bath	-35
any:bathing	-26
any:bati	-64
any:batiment	-104
any:batteries	-41
any:battery	-27
any:bavaria	36
any:bavarian	-28
any:bayonne	-31
any:bayrou	60
any:bbc	-47
any:bce	28
any:bearer	34
any:beat	-26
any:beaten	27
any:beats	-37
any:beau	-28
any:beautician	-77
any:beauval	-38
any:beaux	-34
any:because	30
any:bedroom	-27
any:beds	-56
any:bedside	-44
any:beekeeper	-37
any:beekeeping	-62
any:been	48
any:bees	-78
any:begaie	33
any:began	32
any:begles	-35
any:begue	49
any:behalf	-54
any:beko	-72
any:belarus	29
any:believe	-60
any:believed	38
any:believer	-53
any:belle	-51
any:belmarsh	-57
any:belonging	-41
any:belt	-54
any:bench	-73
any:benedictine	-30
any:beneficie	64
any:benefit	-55
any:benelux	-30
any:benevolement	29
any:benevoles	-50
any:bentham	-51
any:bereaved	-26
any:berlin	-40
any:bernadette	-61
any:best	-45
any:bestseller	-37
any:betise	-25
any:beton	-34
any:better	-36
any:beurre	-34
any:bi	-40
any:bialowieza	-50
any:biathlon	-51
any:bibliothecaire	-27
any:bicarburant	-34
any:bicycles	-27
any:biens	-31
any:big	-30
any:bigger	31
any:bijoutiere	-45
any:bilame	-30
any:bilan	-43
any:bilingual	-67
any:bilingues	-34
any:billetterie	-51
any:bimestrielle	-33
any:bimoteur	-70
any:binder	-25
any:binome	-50
any:bins	-29
any:biobank	-25
any:biobanque	-38
any:bioethics	-46
any:bioethique	-41
any:biographe	-33
any:biographie	-29
any:biography	-26
any:bioinformatics	-32
any:biologie	-68
any:biology	-69
any:biometric	-35
any:biometrie	-58
any:biotech	-39
any:biotechnology	-28
any:birch	-42
any:bird	-28
any:births	-53
any:biscuits	-26
any:bisexuel	56
any:bisexuelle	31
any:bisontin	-72
any:bistrot	44
any:bit	43
any:bivouac	-30
any:bizarrement	33
any:blackpool	-42
any:blacksmith	-25
any:bladder	-35
any:blades	-33
any:blake	-34
any:blame	-48
any:blanche	-26
any:blanches	-35
any:blanchi	45
any:blanchiment	-31
any:blanchisserie	-36
any:blaster	-45
any:ble	-45
any:bleeding	-40
any:blesses	-33
any:blessures	39
any:bleu	-90
any:bleue	-59
any:blind	-47
any:blindness	26
any:blinds	34
any:blockers	33
any:blog	46
any:blogged	25
any:blots	-26
any:blues	-34
any:bma	37
any:board	-74
any:boarding	-52
any:boasts	41
any:boats	-35
any:bobby	49
any:body	-57
any:bodyguard	-47
any:boilermakers	29
any:boire	40
any:bois	-56
any:boit	25
any:boite	-40
any:bold	-35
any:bolsonaro	30
any:bolton	29
any:bon	-32
any:bonapartiste	27
any:bond	-41
any:bonds	-50
any:bondsman	-29
any:bones	42
any:bonn	-34
any:bonne	-64
any:bonnes	-40
any:bons	-87
any:bonus	-42
any:book	-112
any:booked	-51
any:booking	-27
any:bookkeeper	-84
any:bookkeeping	-30
any:books	-118
any:bookshelf	44
any:bookshop	-40
any:boots	-62
any:borders	-42
any:boring	64
any:born	25
any:bornes	-85
any:bosch	-38
any:boss	-31
any:bot	-36
any:botanist	-45
any:both	27
any:bottes	-41
any:bottle	37
any:bottoms	30
any:bouche	-45
any:boucher	-51
any:bouches	-52
any:bouddha	-30
any:bouddhiste	-56
any:bougerait	-34
any:bought	-43
any:boulangerie	-66
any:boulangers	-29
any:boundary	-47
any:bourgogne	-41
any:bourse	-42
any:bouteille	-45
any:bouteilles	-59
any:boutique	-123
any:bovet	-33
any:bowls	55
any:boxing	27
any:boycotte	-27
any:boyfriend	-47
any:boys	36
any:bracelets	-55
any:braille	-68
any:braised	-36
any:brancardier	-39
any:branch	-47
any:brand	-126
any:brands	-68
any:braquage	-63
any:braqueur	44
any:bras	-30
any:brass	-26
any:brasserie	-43
any:bray	-26
any:brazilian	-28
any:bread	-53
any:break	-51
any:breakdown	-53
any:breast	37
any:breastfeeding	34
any:brebis	-40
any:breeder	-64
any:breeding	-38
any:breeds	-36
any:breguet	-33
any:brest	-58
any:breton	28
any:bretonnes	-29
any:brevet	-30
any:brevetee	-25
any:brevets	-58
any:brewer	-29
any:brexiteer	33
any:bricklaying	-37
any:bridal	-44
any:bride	-55
any:brief	-94
any:briefed	-38
any:brigade	-83
any:brilliant	26
any:bring	-42
any:brings	34
any:bris	61
any:broadcaster	-39
any:broadcasts	-33
any:broceliande	25
any:brodeuse	-35
any:broke	33
any:broker	-48
any:brotherhood	-28
any:brotherly	-29
any:browser	-55
any:bruit	28
any:bruits	42
any:brule	25
any:brulure	-34
any:brun	32
any:bruno	-32
any:brussels	28
any:brut	-55
any:bruxelles	31
any:bruxellois	-37
any:bsc	-73
any:btp	-26
any:bts	-44
any:buddhism	29
any:buddhist	-37
any:budget	-110
any:budgets	-66
any:bug	-30
any:bugs	-38
any:build	-60
any:building	-69
any:buildings	-26
any:built	-120
any:bullying	-32
any:bundnis	31
any:bunting	-49
any:bureaucracy	-25
any:bureaux	-40
any:burger	-51
any:burgled	-45
any:burned	31
any:burnt	39
any:bursary	27
any:bus	-82
any:buses	-37
any:business	-85
any:businessmen	-25
any:busker	-26
any:buste	79
any:busting	25
any:butch	36
any:butcher	-65
any:bute	33
any:butte	-35
any:buvette	-83
any:buveur	31
any:buyer	-92
any:buzzwords	-30
any:byrne	-70
any:c	-40
any:c9orf72	49
any:cabane	-26
any:cabaret	-62
any:cabin	-39
any:cabinet	-41
any:cablage	-35
any:cable	-28
any:cableur	43
any:caces	-31
any:cache	-33
any:cadet	-55
any:cadre	-54
any:cadres	-79
any:cadreur	-73
any:caf	-27
any:cafe	-51
any:cafeteria	-28
any:cairngorms	-33
any:caisse	-55
any:cake	-44
any:cakes	-70
any:calculs	-30
any:calendar	33
any:caller	-40
any:calling	-30
any:calme	-59
any:calvitie	35
any:cambridge	-47
any:cambriolee	-27
any:came	41
any:cameras	-48
any:camerounaise	50
any:camion	-39
any:camp	-26
any:campagne	25
any:campagnes	-43
any:campaign	-54
any:campaigned	26
any:campaigner	-83
any:campaigns	-31
any:camped	30
any:camping	-60
any:campsite	-30
any:camus	-49
any:canada	-32
any:canadian	-44
any:canadien	-37
any:cancelled	46
any:candauliste	25
any:candidates	-50
any:candidats	-38
any:candidature	44
any:candour	-38
any:canine	-42
any:canne	72
any:cannes	-43
any:cannot	41
any:cantal	-28
any:canteen	-48
any:canton	63
any:canvas	-26
any:capacity	-53
any:capita	-30
any:capitales	31
any:capitalism	32
any:capitol	41
any:capricorn	-32
any:captain	53
any:capteur	-49
any:capteurs	-39
any:captioned	-61
any:captions	-34
any:capture	-29
any:caractere	-35
any:caracteres	-68
any:caravanes	-49
any:caravans	-25
any:carbon	-25
any:carbone	-41
any:cardiac	54
any:cardiff	-48
any:cardigan	-26
any:cardio	-25
any:cardiologie	-56
any:cardiologist	29
any:care	-55
any:cared	-86
any:caresser	-41
any:cariste	26
any:carnaval	-53
any:carnet	43
any:carols	34
any:carpentry	-53
any:carre	-39
any:carried	-37
any:carriere	-38
any:carries	30
any:cars	26
any:cartes	-77
any:cartesien	-37
any:cartographe	-33
any:cartographie	-61
any:cartoon	-41
any:cartoons	-28
any:carved	-47
any:caryotypiste	-42
any:cas	30
any:cascadeur	-64
any:caseload	-33
any:cases	-101
any:casework	-35
any:caseworker	-32
any:cash	-51
any:cashier	-35
any:casiers	-61
any:casino	44
any:casque	27
any:casquette	27
any:castel	-50
any:casting	-31
any:cat	41
any:catalogne	26
any:cataloguer	-28
any:catalysis	-26
any:cataracts	34
any:category	-40
any:catered	-46
any:caterer	-51
any:cathedral	-44
any:catholic	-46
any:catholicism	53
any:catholique	-25
any:cats	-61
any:cattle	-43
any:caught	38
any:cause	25
any:cautious	31
any:cavaleur	37
any:cavalier	-33
any:cdd	-83
any:cdi	-56
any:cea	29
any:cedetiste	43
any:cegetiste	40
any:celibat	26
any:celibataire	-114
any:celibate	38
any:cells	-60
any:cellulaire	-36
any:cemetery	-25
any:center	53
any:centre	-32
any:cents	-32
any:ceo	-30
any:cercle	42
any:certificates	-27
any:certified	-38
any:certifiee	-36
any:certifies	27
any:cesure	-37
any:cet	-82
any:cfdt	34
any:cftc	46
any:chabbat	-44
any:chad	-35
any:chain	-59
any:chaine	-40
any:chains	-30
any:chalet	29
any:chaleureux	-44
any:chamber	-28
any:chambre	-47
any:champagne	-34
any:champion	-27
any:chan	27
any:chancellor	43
any:changement	-62
any:channel	-51
any:chanted	44
any:chantier	-42
any:chantiers	-52
any:chapardait	63
any:chapel	-26
any:chapelle	28
any:chapitre	-38
any:chaplain	-47
any:charcutier	-30
any:charge	-65
any:charged	-31
any:chargee	-32
any:chargees	-26
any:charities	-54
any:charity	-96
any:charnel	-26
any:charte	-65
any:chartered	-91
any:chateau	-31
any:chatterley	-28
any:chaud	-38
any:chaude	-26
any:chauffage	-83
any:chaussures	-46
any:che	41
any:cheap	-27
any:cheat	-38
any:cheating	-46
any:cheats	-27
any:checker	44
any:checklists	-52
any:checks	-74
any:cheek	-25
any:cheerful	-34
any:cheerfully	25
any:chef	-35
any:cheffe	-30
any:cheltenham	-44
any:chemical	-46
any:cheminots	56
any:chemotherapy	31
any:chene	-30
any:cheptel	-27
any:chercheur	-75
any:chercheuse	-40
any:chess	-88
any:chevaux	-57
any:chevillee	-28
any:chevres	-34
any:chez	-37
any:chicks	-34
any:chief	-27
any:chiefs	-29
any:chien	-84
any:chiens	-70
any:chiffre	-52
any:chiffres	-49
any:child	38
any:childhood	-53
any:children	-41
any:chile	-56
any:chimera	34
any:chimie	-36
any:chinois	-30
any:chirurgie	-76
any:chirurgien	-89
any:chirurgienne	-58
any:chocolat	-26
any:chocolatier	-42
any:chocolats	-46
any:choice	41
any:choirs	28
any:choisit	-50
any:cholera	-29
any:chome	-32
any:choose	34
any:chord	-30
any:choregraphie	-44
any:chorus	31
any:chosen	-30
any:choux	-39
any:chretien	39
any:christie	-43
any:chromatography	-62
any:chromosomes	-68
any:chronic	-49
any:chronicle	-27
any:chronique	-39
any:chroniqueur	-38
any:chroniqueuse	-54
any:chu	-66
any:church	-39
any:ciel	-27
any:cimade	-31
any:cinema	-55
any:cinquieme	-45
any:cipd	-27
any:circonstances	-71
any:circuit	-49
any:circulated	29
any:circulation	-29
any:circus	-30
any:cirque	-51
any:cis	58
any:cisco	-43
any:citing	-37
any:citizen	-58
any:citoyen	-35
any:citys	-35
any:civique	-60
any:claimant	-41
any:class	-72
any:classe	-79
any:classes	-95
any:classiques	-53
any:classroom	-35
any:clauses	-53
any:claustrophobe	34
any:claviers	-33
any:clean	31
any:cleaned	-83
any:cleaners	-51
any:cleared	57
any:clearview	-36
any:clef	63
any:clefs	-35
any:cleft	42
any:clerc	-31
any:clerk	-112
any:clerked	-44
any:cles	-42
any:click	-27
any:clientele	-99
any:clients	-86
any:clinic	-61
any:clinical	-60
any:clinically	38
any:clinicienne	-50
any:clinique	-73
any:clinton	-33
any:clipboard	-51
any:clock	-33
any:clocking	-27
any:clockmakers	-29
any:clocks	29
any:cloisons	-64
any:clonage	-56
any:clone	-90
any:cloned	-26
any:cloning	-45
any:clos	-68
any:closed	-33
any:closes	26
any:closet	-39
any:closing	-25
any:cloud	-43
any:clouds	-49
any:club	-41
any:clubs	42
any:clumsy	32
any:cnil	-62
any:cnrs	-43
any:co	29
any:coach	-72
any:coached	-29
any:coastguard	-45
any:cochee	42
any:cochlear	27
any:cocktails	-41
any:coco	39
any:code	-57
any:codebase	-30
any:coe	29
any:coequipiers	-60
any:coeur	-44
any:coffee	-46
any:coffreur	-44
any:cofondatrice	-34
any:cohort	-43
any:coiffe	-63
any:coiffeuse	-29
any:coiffure	-64
any:colas	33
any:cold	-52
any:coldstream	-47
any:collaborateur	-79
any:collaboratrice	-34
any:collapsed	25
any:collations	-25
any:colleagues	-32
any:collectes	28
any:collection	-57
any:collectionne	25
any:collective	-83
any:college	-55
any:collegiens	-42
any:collegue	35
any:collet	33
any:collier	-34
any:colliers	-45
any:colline	-49
any:colloque	-39
any:colocation	-62
any:cologne	-44
any:colonnes	-26
any:coloriste	-46
any:colours	41
any:coma	49
any:combattait	37
any:comble	47
any:comedian	-51
any:comedie	-66
any:comedien	-37
any:comedienne	-30
any:comedy	-53
any:comite	25
any:comma	-26
any:commando	-30
any:commemorative	-25
any:commencer	-59
any:commentateur	-26
any:commercants	-36
any:commerce	-93
any:commerces	-27
any:commercial	-65
any:commerciale	-80
any:commerciales	-60
any:commercialise	-46
any:commerciaux	-44
any:commissaire	-29
any:commissariat	27
any:commits	-44
any:committed	27
any:committees	-48
any:committeewoman	30
any:common	-37
any:communale	45
any:communaute	36
any:commune	-53
any:communes	-33
any:communicante	-55
any:communication	-87
any:communicative	-30
any:communicator	-45
any:communiste	-25
any:commute	-41
any:commuting	-46
any:compagne	-26
any:compagnon	-56
any:compagnons	39
any:companies	-57
any:companion	48
any:comparative	-43
any:comparee	43
any:compas	-28
any:compasses	-55
any:compensatoires	-28
any:compensee	58
any:competences	-43
any:complained	-42
any:complaint	35
any:complaints	-69
any:complet	48
any:complexe	-47
any:compliance	-48
any:composer	-37
any:composites	-28
any:comprehensive	-27
any:comprise	-38
any:comprises	-25
any:comptabilise	-50
any:comptabilite	-67
any:comptable	-35
any:comptes	-74
any:comptoir	-53
any:computer	-61
any:comradely	-28
any:concept	-52
any:concerne	43
any:concerts	-56
any:conchyliculture	-35
any:concierge	-28
any:conciliatrice	-35
any:conclu	-35
any:concoit	-67
any:concordant	27
any:concordent	45
any:concours	-66
any:concu	-57
any:concussion	30
any:condamnation	31
any:condamne	-26
any:condamnes	-37
any:conditional	42
any:conditionnelle	38
any:conditions	41
any:condom	-27
any:conduct	25
any:conducted	-30
any:conducteur	-52
any:conductor	-56
any:conduite	-31
any:confectionery	-38
any:confederal	57
any:conference	-81
any:conferences	-32
any:conferenciere	-45
any:confesses	-37
any:confession	-49
any:confessionnelle	-53
any:confiance	-68
any:confided	29
any:confident	-33
any:confier	34
any:confirm	-38
any:confirmed	60
any:confirmee	30
any:confiserie	-36
any:conflit	44
any:conflits	-37
any:confondent	-42
any:conforme	28
any:conformite	-49
any:congelateurs	-27
any:conges	-30
any:congo	-45
any:conjoint	-38
any:conjointe	-28
any:conjonctif	29
any:conjugal	-31
any:connecte	-26
any:connectee	-30
any:connectees	-28
any:connemara	-31
any:connu	43
any:connue	43
any:conquests	28
any:conquete	-53
any:consciencieuse	-36
any:conscientious	49
any:conseil	-43
any:conseille	-62
any:conseillere	-31
any:conseils	-25
any:consensual	73
any:consent	-55
any:consented	26
any:consentement	56
any:consequence	34
any:conservation	-27
any:conservative	-33
any:conservator	-30
any:conservatrice	-30
any:conserves	39
any:considers	42
any:constitution	-37
any:construcion	31
any:construit	-32
any:consul	27
any:consulaire	-54
any:consultant	-79
any:consultante	-56
any:consultatif	-47
any:consultation	25
any:consultations	-84
any:consulte	34
any:consulting	-56
any:consumer	-61
any:contagieux	-48
any:contagious	-25
any:containers	-25
any:contentieux	-61
any:contention	25
any:contenu	-48
any:contenus	-28
any:contestations	-29
any:conteuse	-34
any:continue	-39
any:continuous	-31
any:contraception	-75
any:contraceptive	-45
any:contract	-80
any:contracte	31
any:contractor	-83
any:contractors	34
any:contractuel	-37
any:contradicteurs	-34
any:contradiction	33
any:contraintes	-33
any:contraire	-31
any:contrats	-52
any:contre	38
any:contrebande	56
any:contrefacon	50
any:contremaitre	43
any:control	-51
any:controlee	45
any:controleur	-55
any:controleurs	32
any:controleuse	-26
any:controller	-36
any:controls	-30
any:convaincus	-35
any:convention	27
any:conventions	-65
any:conversion	41
any:converted	34
any:convict	-53
any:convictions	-46
any:convois	-33
any:convoy	35
any:cookbook	-41
any:cooked	-41
any:cooks	-26
any:cooperates	48
any:coordinated	-28
any:coordinateur	-34
any:coordinator	-67
any:coordinatrice	-56
any:cope	-28
any:copie	31
any:copine	-56
any:copper	-54
any:coproprietaires	-46
any:copropriete	-51
any:copy	-56
any:copywriter	-56
any:coquines	57
any:cordeau	-28
any:cordee	-67
any:cordier	27
any:cordon	31
any:corner	-39
any:correctrice	-63
any:correspondance	33
any:correspondant	-28
any:corrida	44
any:corrige	-49
any:corse	33
any:corsets	-46
any:cosmetics	-41
any:cosmetique	-27
any:coste	-39
any:costs	-26
any:costume	-61
any:costumier	-36
any:costumiere	-58
any:cotisation	-27
any:cotisations	-43
any:coud	-26
any:couleurs	-46
any:councillors	-66
any:councils	-69
any:counsel	-41
any:counselled	-31
any:counsellor	-53
any:counsels	-25
any:count	-46
any:counted	-36
any:counter	-40
any:counterbalance	-31
any:counting	-47
any:countries	-46
any:county	-35
any:coup	-28
any:coupe	-43
any:coupes	-40
any:couple	34
any:couples	-75
any:cour	-37
any:courant	-44
any:courante	-55
any:coureur	-30
any:couriers	29
any:courriel	-44
any:courriels	-29
any:courrier	-25
any:cours	-34
any:course	-39
any:courses	-46
any:coursiers	40
any:courtes	-42
any:courtier	-26
any:courtoisie	43
any:cousin	29
any:cousins	42
any:couts	-66
any:coutumes	-63
any:couture	-75
any:couturier	-25
any:couturiere	-40
any:couvert	-40
any:couverts	-36
any:couverture	-63
any:couvoir	-33
any:couvre	-61
any:cover	-81
any:covered	-83
any:cox	-46
any:cp	-58
any:cpam	-33
any:cpe	-34
any:cracher	59
any:craftsmen	-41
any:crane	32
any:crash	58
any:crates	-25
any:cream	-38
any:creative	-30
any:creche	-42
any:credit	-125
any:credits	-25
any:credo	-67
any:crete	-29
any:crew	-60
any:cricket	-54
any:cried	54
any:crier	-59
any:crieuse	-34
any:crime	-105
any:criminal	-53
any:criminel	-31
any:criminologist	-39
any:criminology	-47
any:crippled	-30
any:crippling	-42
any:crise	-67
any:crises	31
any:crisis	-67
any:crispr	-63
any:critic	-50
any:critical	-45
any:criticising	42
any:critics	-52
any:critique	-77
any:critiques	-63
any:croix	-69
any:cros	37
any:crossed	-43
any:crosswords	-84
any:crowds	40
any:crown	-34
any:croyait	-31
any:croyant	32
any:croyez	-42
any:crpc	26
any:crus	53
any:crutch	-34
any:csc	32
any:cse	-111
any:csp	51
any:cssct	25
any:cue	-28
any:cuillere	-66
any:cuir	-28
any:cuisine	-126
any:cuisines	-32
any:cuisiniere	-39
any:cuisiniste	-45
any:cuivres	-68
any:culpabilite	-42
any:cult	-37
any:culte	-70
any:culture	-70
any:culturelle	-31
any:cumann	28
any:curated	-26
any:curatelle	40
any:curator	-59
any:cures	-28
any:curieusement	-30
any:curieux	-29
any:curiosity	-31
any:currently	50
any:custody	-41
any:customer	-68
any:customers	-89
any:customs	-72
any:cut	-62
any:cutter	-57
any:cvs	-45
any:cwa	32
any:cwu	27
any:cyanoacrylate	-49
any:cycling	-25
any:cynic	-45
any:cynical	-60
any:cynicism	-30
any:cynique	-43
any:cystic	-42
any:d	-36
any:dactylo	-58
any:dactylographie	-43
any:dactyloscopique	50
any:dad	30
any:dagenham	40
any:daily	-31
any:dairy	-33
any:daltonien	31
any:damages	-60
any:dames	-30
any:damp	-49
any:dana	29
any:dance	-63
any:dancer	-40
any:dangereuse	31
any:dangereuses	-27
any:danielle	-52
any:danish	-57
any:danse	-62
any:danseur	27
any:danseurs	-58
any:darts	-40
any:dashboard	-50
any:data	-46
any:database	-34
any:databases	-34
any:datait	-37
any:dates	-31
any:dating	-35
any:daughter	32
any:daughters	-91
any:dauphins	-40
any:david	-35
any:dax	-35
any:dbs	-31
any:dea	-33
any:deacon	-48
any:dead	-47
any:deadlines	-61
any:deafness	46
any:dealer	25
any:deals	-53
any:dealt	-63
any:dean	-26
any:death	-52
any:deauville	-29
any:debaptise	42
any:debat	-77
any:debate	-57
any:debating	-48
any:debian	-26
any:debridee	28
any:debt	-41
any:debts	-27
any:debut	-54
any:decapage	-32
any:decay	-29
any:decided	38
any:decides	-59
any:decision	-38
any:deck	-27
any:declarant	-31
any:declare	29
any:declared	57
any:declaree	29
any:declares	34
any:decline	-40
any:declined	43
any:decors	-50
any:decouche	53
any:decoupe	-35
any:decoupes	-33
any:decouvert	34
any:decouvertes	-26
any:deduites	28
any:defeat	-47
any:defect	42
any:defectueuse	32
any:defendants	-50
any:defends	-51
any:defilait	-61
any:defile	-39
any:definit	34
any:defis	-63
any:defunt	48
any:degeneration	28
any:degommeuses	38
any:degre	54
any:degrees	-41
any:degrowth	36
any:deist	29
any:delais	-69
any:delays	-49
any:delegate	-25
any:delegated	-56
any:delegates	-35
any:delegue	33
any:deleguee	-34
any:deleguer	-89
any:delegues	-65
any:deletion	26
any:delhi	28
any:deli	-39
any:delinquants	-53
any:delits	-32
any:delivered	-61
any:deliveries	-26
any:delivers	-49
any:delivery	-65
any:dell	-31
any:deloitte	-33
any:dem	-25
any:demandera	-37
any:demarche	-44
any:demarches	-44
any:demarcheur	-38
any:demarre	-32
any:demasque	-41
any:demenage	-64
any:demisexual	25
any:demission	52
any:demissionne	34
any:demo	-32
any:democrat	25
any:democrate	28
any:democratic	-36
any:democratique	-48
any:demon	35
any:demonstrated	-28
any:demonstratrice	-56
any:dems	40
any:denominational	-26
any:dentaire	-50
any:dentaires	-66
any:dentist	-26
any:dentiste	-33
any:dentistes	-28
any:dentistry	-31
any:denudees	32
any:depannage	-28
any:departemental	34
any:departementale	-54
any:departementaux	-33
any:departements	31
any:department	-74
any:depend	-31
any:dependance	-25
any:depends	-66
any:depistage	-45
any:deplacement	-39
any:deploiement	-32
any:deployments	-62
any:deporte	32
any:depouillement	-30
any:depute	-35
any:deputee	-44
any:deputes	-26
any:derecognised	-32
any:dermatology	-57
any:derniere	44
any:derriere	28
any:des	-35
any:desarme	-32
any:descend	55
any:descendant	-45
any:descendante	-47
any:describe	37
any:described	34
any:deshabille	-48
any:design	-80
any:designation	27
any:designe	35
any:designed	-112
any:designer	-123
any:designs	-70
any:desintoxication	26
any:desir	-59
any:desk	-46
any:desks	-30
any:dessinateur	-36
any:dessinatrice	-35
any:dessine	-91
any:dessinee	-34
any:dessus	27
any:detached	28
any:detail	-28
any:detection	-105
any:detective	-74
any:detectives	28
any:detenait	31
any:detenons	43
any:detenteur	-45
any:detenu	40
any:detenus	-51
any:detergents	-45
any:determined	-80
any:determinedly	-26
any:detour	-30
any:detournement	-35
any:detroit	47
any:detrousse	-35
any:dette	-37
any:dettes	-30
any:develop	-35
any:development	-47
any:developpe	-80
any:developpement	-38
any:developpeur	-100
any:developpeuse	-53
any:devenue	69
any:deverrouille	42
any:device	-52
any:devices	-53
any:devine	71
any:devise	-54
any:devoir	-52
any:devolution	-44
any:devops	-27
any:devra	-63
any:devront	-51
any:dgccrf	-27
any:diabetes	-37
any:diabetic	28
any:diabetics	-49
any:diabetique	85
any:diabetiques	-48
any:diabetologie	-28
any:diacre	-62
any:diagnostic	-40
any:diagnostique	26
any:diagramming	-54
any:diagrams	-28
any:dialects	-29
any:dialogue	-55
any:diaphragms	-43
any:diary	-38
any:dickens	-33
any:dicky	53
any:dictature	36
any:dictee	-25
any:diction	-41
any:dictionaries	-61
any:diesel	-27
any:diet	-45
any:dieteticienne	-64
any:dietetique	-26
any:dietitian	-58
any:diets	-31
any:difference	-26
any:difficile	30
any:difficiles	-29
any:difficult	-43
any:digital	-33
any:digitale	-49
any:dijon	-64
any:dinner	-50
any:diocese	-44
any:diogene	36
any:diploma	-44
any:diplomas	-49
any:diplomat	-41
any:diplomate	-42
any:diplomatie	-58
any:diplomatique	-49
any:diplome	-41
any:diplomee	-36
any:dirait	36
any:direct	-44
any:directed	-37
any:direction	-46
any:directional	-29
any:directions	-35
any:director	-26
any:directors	-44
any:directrice	-42
any:directs	-35
any:dirigeante	25
any:disability	-42
any:disaggregated	-42
any:disaient	-26
any:disc	38
any:discharge	35
any:discharged	32
any:disclosure	-25
any:discorde	-37
any:discrete	-44
any:discrimination	-34
any:discuss	-39
any:diseases	-37
any:dish	-42
any:dishes	-50
any:dismay	34
any:dismissal	-26
any:dismissed	49
any:disorders	-59
any:dispatch	25
any:dispatcher	-43
any:dispense	78
any:dispensed	-29
any:display	-37
any:displays	-39
any:disponible	-89
any:disputes	-35
any:disqualified	57
any:dissertation	-103
any:distance	-51
any:distingue	33
any:distribue	37
any:distributeur	-42
any:distributeurs	-53
any:distribution	-58
any:diversity	-54
any:divinity	-32
any:division	27
any:divorced	26
any:divorces	-29
any:diwali	-73
any:dj	-48
any:djamena	-38
any:dna	-30
any:doc	-34
any:dockside	-25
any:docteur	-55
any:doctor	48
any:doctoral	-51
any:doctorante	-82
any:doctorat	-38
any:doctorate	-57
any:documentaire	-68
any:documentaires	-33
any:documentariste	-32
any:documentary	-71
any:documents	-38
any:docusign	-41
any:dodging	31
any:doesn	25
any:dogma	-28
any:dogmatique	-36
any:dogme	-46
any:dogs	-37
any:doigt	39
any:doigte	-63
any:doing	42
any:dole	-59
any:dolly	-43
any:dom	-34
any:domestic	-43
any:domicile	-32
any:domina	43
any:dominant	-73
any:dominante	-47
any:dominatrice	30
any:donates	34
any:donateurs	40
any:donations	-55
any:donnes	-37
any:donors	-34
any:dons	-85
any:door	-41
any:doorbell	28
any:doors	-34
any:dorment	42
any:dorothy	-42
any:dort	-44
any:dos	-31
any:dose	-53
any:dossier	28
any:dossiers	-72
any:douanes	-45
any:douanier	-46
any:doublage	-41
any:doublages	-40
any:double	-50
any:doubled	-87
any:doubleur	-81
any:doubt	-29
any:doue	26
any:douleur	-37
any:doute	-69
any:douter	-30
any:douvres	-54
any:douze	-27
any:dovetails	-26
any:downloads	-27
any:dozen	-38
any:dp	-45
any:dr	-25
any:drafted	-66
any:drafts	-38
any:draftsman	-33
any:drag	-62
any:dragon	-25
any:dragster	-47
any:drapeaux	-68
any:drawing	31
any:drawings	-26
any:dresse	-37
any:drew	-65
any:drh	-62
any:drinkers	-30
any:drinking	48
any:drives	-39
any:droit	-35
any:droits	-57
any:droiture	-58
any:drole	-42
any:dropped	25
any:drosophile	-28
any:drove	-40
any:drugs	-54
any:drummer	-27
any:drums	-52
any:dry	36
any:ds	28
any:dsi	-51
any:du	-25
any:dual	-25
any:dunelm	-29
any:dungeon	26
any:dunkeld	-40
any:dur	-37
any:durable	-43
any:durand	-34
any:durer	-28
any:durham	-51
any:dutch	-56
any:duval	-35
any:dyer	51
any:dynamique	35
any:dynasty	-35
any:dyslateral	-32
any:dyslexic	37
any:dyslexie	68
any:dyslexique	32
any:dyslexiques	-26
any:dyspraxic	32
any:dystonia	61
any:e	-38
any:e16	-52
any:ease	-44
any:east	-61
any:eat	-40
any:eau	-49
any:eaux	-57
any:eb	-27
any:ebat	26
any:ebola	-29
any:ebruiter	-71
any:ecart	-36
any:echanges	-26
any:echangiste	44
any:echec	25
any:echecs	-68
any:echelle	-38
any:echelles	27
any:echo	-26
any:eclairage	-34
any:eclairagiste	-40
any:ecloserie	-61
any:ecole	-57
any:ecolo	32
any:ecologie	-37
any:ecologique	-36
any:ecologue	-41
any:economics	-51
any:economie	-50
any:economist	-68
any:economiste	-30
any:economy	-61
any:ecope	58
any:ecoute	-69
any:ecran	29
any:ecris	-43
any:ecriture	40
any:edge	-44
any:edinburgh	-36
any:edit	-49
any:edite	-58
any:edited	-103
any:editeur	-47
any:edition	-43
any:editor	-55
any:editrice	-70
any:edits	-68
any:educateur	-70
any:educatif	50
any:education	-69
any:educational	49
any:educator	-25
any:efface	-58
any:effacee	-27
any:effacees	28
any:effacer	-31
any:effort	-46
any:egal	32
any:egg	-27
any:eglise	-38
any:egoist	48
any:ehpad	-35
any:eiger	-38
any:eighty	51
any:elderly	-58
any:eldest	38
any:elected	-33
any:electeur	60
any:elections	-72
any:electoral	-56
any:electorale	-27
any:electorales	-32
any:electrice	57
any:electrician	-86
any:electricien	-28
any:electrophorese	-25
any:elements	-29
any:eleven	-30
any:elevent	65
any:eleves	-94
any:eleveur	-70
any:eleveuse	-31
any:elodie	-41
any:eloges	-49
any:else	27
any:elu	-33
any:elue	-58
any:elus	-83
any:ely	-38
any:elysee	-54
any:email	-42
any:embauche	25
any:embauchee	-64
any:embolie	51
any:embossing	-48
any:embryologiste	-36
any:emergency	-40
any:emission	-36
any:emploie	-55
any:emplois	-37
any:employe	-37
any:employed	-108
any:employee	-59
any:employers	-80
any:employeur	-58
any:employs	-48
any:emporte	-36
any:empreinte	-41
any:ena	-57
any:encadre	-82
any:enceinte	37
any:enchaine	42
any:enchainee	53
any:encore	28
any:end	-43
any:endometriosis	39
any:enduits	-43
any:endurance	66
any:endurant	-47
any:energy	-38
any:enfant	-26
any:enfants	-28
any:engage	-38
any:engagee	-38
any:engagements	-37
any:engine	-45
any:engineer	-79
any:engineers	-72
any:engins	-45
any:england	-54
any:english	-72
any:enjoy	-27
any:enlightenment	-58
any:ennui	-92
any:enquetes	-56
any:enqueteur	-77
any:enqueteurs	-44
any:enquetrice	-64
any:enrayee	-40
any:enregistre	35
any:enregistrer	-48
any:enrol	-72
any:enrolee	27
any:enrolled	44
any:enseignant	-37
any:enseigne	-70
any:enseignee	-44
any:enseignements	53
any:ensuite	-29
any:entend	55
any:enterprise	-27
any:enterprises	-29
any:enterrements	-34
any:enthousiasme	-51
any:enthusiasm	-62
any:entraineur	-74
any:entreprendre	-58
any:entrepreneur	33
any:entrepreneuriale	-50
any:entrepreneurs	-33
any:entreprise	-72
any:entreprises	-49
any:entrer	40
any:entretenait	33
any:entries	46
any:entry	31
any:envelopes	27
any:enverra	-32
any:envisagee	-28
any:envoie	34
any:envoye	27
any:enzymes	-32
any:epargne	-39
any:epaule	46
any:epicerie	-47
any:epictete	25
any:epictetus	45
any:epicurean	-40
any:epicurienne	-71
any:epicurisme	33
any:epicurus	-28
any:epidemic	-44
any:epilation	-44
any:epilepsie	41
any:epileptic	27
any:epipen	27
any:episode	-50
any:epoque	32
any:epouses	-25
any:epoux	-56
any:epuise	-37
any:equality	40
any:equestre	-55
any:equilibree	29
any:equine	-33
any:equipe	-30
any:equipes	-68
any:equipment	-86
any:equity	-30
any:era	-52
any:ergonome	-26
any:ergonomic	28
any:ergonomiques	-38
any:ergotherapie	-64
any:eric	-78
any:erlangen	-44
any:erotic	28
any:erotique	-42
any:erp	-66
any:erreur	29
any:error	-64
any:esat	-59
any:escale	-61
any:escape	-59
any:escaped	-58
any:escort	-72
any:escorte	-63
any:escorted	-42
any:escorts	33
any:escroquerie	-47
any:esl	-49
any:esoterisme	-26
any:espagnol	-26
any:espagnole	-44
any:esprit	-100
any:esprits	25
any:essai	-43
any:essay	-37
any:essex	-42
any:established	25
any:estate	-33
any:estates	-41
any:estimate	-38
any:estimates	-37
any:estimations	-30
any:estonia	-45
any:et	-31
any:etabli	31
any:etablie	27
any:etage	44
any:etaient	40
any:etais	-34
any:etal	-35
any:etalon	55
any:etalonnage	-49
any:etalonneur	-52
any:etalonnier	-30
any:etapes	-70
any:etat	-74
any:etes	-39
any:ethical	-33
any:ethics	-56
any:ethique	-42
any:ethiques	33
any:ethnologue	-71
any:etienne	-50
any:etoile	38
any:etonne	-39
any:etonnement	-31
any:etretat	-25
any:etude	-90
any:etudiant	-30
any:etudiante	-63
any:etudiantes	-50
any:etudiants	-49
any:etudie	-123
any:eu	26
any:eue	-67
any:euro	27
any:european	-50
any:europeen	-77
any:europeens	-33
any:eurosceptique	27
any:euston	-32
any:evadez	-26
any:evaluation	-42
any:evenement	35
any:evenementiel	-68
any:evenements	-30
any:evening	-59
any:evensong	-26
any:event	-30
any:events	-91
any:everton	-47
any:everybody	25
any:evidence	-36
any:evite	61
any:evitee	-68
any:evolution	-29
any:evoquees	38
any:ex	35
any:examens	-60
any:examined	-30
any:examiner	-78
any:exaministe	51
any:exams	-35
any:exceeded	-39
any:excel	-75
any:excellence	-59
any:excellent	-63
any:excellents	-59
any:exces	-25
any:exchange	-39
any:excite	-64
any:exclu	43
any:excuse	-25
any:excuses	-41
any:executed	-42
any:exemplary	-48
any:exemple	33
any:exempted	47
any:exerce	-35
any:exercer	54
any:exhaustion	32
any:exhibition	-68
any:exigee	30
any:existential	-59
any:existentialist	36
any:existing	-34
any:exists	32
any:exome	26
any:exotic	-39
any:expansion	35
any:expatriation	-52
any:expatries	-43
any:expected	40
any:expelled	26
any:expenses	50
any:experiences	-25
any:expert	-82
any:expertes	-35
any:expertise	-37
any:experts	-38
any:explained	29
any:explaining	-104
any:explains	-62
any:explicit	29
any:expliquer	42
any:exploite	-42
any:exploiter	25
any:exploration	-29
any:explosives	-47
any:exposed	-37
any:exposition	-64
any:expressed	-32
any:expression	-54
any:expunged	30
any:extended	-43
any:external	-33
any:extraconjugale	56
any:extracted	-31
any:extraction	-27
any:extradited	36
any:extrait	-33
any:extramarital	29
any:eye	-32
any:eyesight	30
any:faber	-34
any:fabians	39
any:fable	30
any:fabre	-33
any:fabricant	-35
any:fabrication	-33
any:fabrique	-36
any:fac	30
any:facades	-46
any:faceprint	27
any:faces	-54
any:facials	-28
any:facilities	-77
any:facility	-45
any:fact	-31
any:factory	-62
any:facts	-25
any:failed	34
any:failing	39
any:failli	57
any:faillite	-57
any:faim	26
any:fairs	-46
any:fait	25
any:faithful	-27
any:falk	-28
any:fall	28
any:fallu	29
any:false	34
any:falsifie	26
any:familial	-35
any:familiale	-27
any:families	-49
any:familles	-67
any:fan	32
any:fanconi	45
any:fanfare	-68
any:fantasmes	-47
any:farine	-29
any:farm	-57
any:farmer	-55
any:farmers	-67
any:farming	-42
any:fasciitis	36
any:fascism	-39
any:fashion	-39
any:fashioned	44
any:faster	-26
any:fathers	48
any:fatiguees	-29
any:fault	-43
any:faune	-29
any:fautes	-34
any:fauteuils	-62
any:faux	31
any:favour	28
any:favours	-33
any:fbi	27
any:fdsea	67
any:fear	-30
any:feature	-38
any:federalist	35
any:federation	-35
any:federations	-28
any:fee	-37
any:feed	34
any:fell	-76
any:fellow	-49
any:felons	-44
any:female	-46
any:femelle	-25
any:femme	-26
any:ferme	-41
any:fermes	-38
any:ferronnier	-39
any:ferroviaire	-40
any:ferroviaires	-41
any:fertility	-66
any:festival	-64
any:festivals	-42
any:fete	-26
any:fetes	-29
any:fetichiste	38
any:feuilleton	-36
any:feverish	-48
any:feves	-32
any:feydeau	-43
any:fgtb	50
any:fiance	-29
any:fiancee	-45
any:fibre	-49
any:fibromyalgie	32
any:fibrosis	-38
any:fiches	-53
any:fiction	-45
any:fidelisation	-58
any:fidelite	-47
any:fidelity	-33
any:fido2	-36
any:field	-119
any:fier	48
any:fierce	50
any:fierte	-46
any:fiertes	-26
any:fifteen	-29
any:fifth	-25
any:figaro	-51
any:figurant	-37
any:files	-42
any:filiale	-54
any:filiales	-61
any:filiation	-72
any:filiere	-28
any:fill	26
any:fillon	31
any:film	-129
any:filme	-25
any:filmee	-30
any:films	53
any:filtrage	-35
any:fin	57
any:finalement	-36
any:finalist	-41
any:finance	-54
any:financial	-26
any:financiers	-36
any:finch	-28
any:find	-49
any:findings	28
any:finds	28
any:fine	-57
any:fined	34
any:fines	-33
any:finger	-36
any:fingered	-26
any:fingerprinting	-27
any:finishing	-49
any:finisseur	-36
any:finit	53
any:finite	-34
any:fired	47
any:firefighter	-31
any:firefighters	-62
any:firewall	-28
any:firm	-47
any:firmware	-84
any:first	-48
any:fiscal	-59
any:fiscaliste	-67
any:fiscalite	-49
any:fiscally	31
any:fish	-43
any:fits	-39
any:fitter	-91
any:fiv	25
any:fix	-33
any:fixed	-72
any:fixes	-67
any:flagrant	37
any:flags	-52
any:flame	-49
any:flattery	-25
any:flavours	-29
any:fled	28
any:fleet	-31
any:fleury	-26
any:flights	-61
any:fling	28
any:flins	39
any:flirt	-78
any:flirtation	-61
any:flirte	-34
any:flood	-38
any:flooring	-45
any:floors	-46
any:floraison	-27
any:florist	-35
any:flow	-73
any:flower	-49
any:flowers	-58
any:fluent	-74
any:fluorescent	32
any:flux	-98
any:fly	33
any:fo	26
any:focal	64
any:foi	-40
any:foie	-55
any:fold	-39
any:folding	-50
any:folk	-70
any:follow	-30
any:followed	-66
any:follower	47
any:fonciere	-53
any:fonction	-37
any:fonctionnaire	-44
any:fondateurs	-28
any:fondatrice	-37
any:fonderies	53
any:fonds	-59
any:fondu	-39
any:food	-35
any:foods	-27
any:fools	-59
any:foot	26
any:footballeur	34
any:footfall	-43
any:footprint	-26
any:forbes	-48
any:force	-55
any:forebears	-36
any:forecast	-73
any:forecaster	-46
any:foreman	65
any:forensic	-82
any:forensics	-51
any:forestier	-58
any:forestiere	-34
any:forets	32
any:forfaitiste	-34
any:forgeron	-29
any:forklift	-58
any:forklifts	-34
any:formalites	-48
any:formateur	-74
any:formation	-124
any:formatrice	-129
any:forme	-38
any:former	44
any:formers	-29
any:formulaire	30
any:formulation	-65
any:formulator	-38
any:fort	-44
any:forte	-53
any:fortes	-33
any:forum	-34
any:forwarders	-33
any:fos	41
any:fouilles	-59
any:foule	-26
any:founded	-30
any:founder	-32
any:founders	-41
any:fournir	-31
any:fournisseur	-59
any:fournisseurs	-102
any:foyer	-60
any:fracking	56
any:fractures	-50
any:fragile	-29
any:fragilite	-28
any:frais	76
any:fraiseuse	33
any:frames	-43
any:frameworks	-58
any:franc	-48
any:francais	-70
any:franchise	-54
any:francisco	-29
any:franco	-49
any:francois	63
any:frappes	-33
any:frasques	62
any:fraude	-38
any:fraudster	28
any:free	-68
any:freelance	-75
any:freemasons	-39
any:freiburg	29
any:freight	-52
any:french	-82
any:frequente	49
any:frequentes	-25
any:fresnes	-27
any:fresque	-40
any:freud	-50
any:fridays	-30
any:friends	36
any:fringe	-34
any:froid	-51
any:froide	32
any:frole	29
any:frontalier	-53
any:frontier	-32
any:fruit	-35
any:fsu	36
any:fui	50
any:full	-29
any:fume	39
any:fumiste	-36
any:fun	36
any:funding	-45
any:fundraised	47
any:fundraiser	-49
any:funds	-34
any:funebres	-32
any:funeraires	-30
any:funerals	-39
any:furniture	-50
any:fusibles	-32
any:fusionnees	-29
any:future	33
any:futures	-26
any:fuyard	-25
any:g	-75
any:g6pd	-32
any:gabarits	-63
any:gagne	-25
any:gai	-88
any:gaie	-48
any:gaiete	-36
any:gaillard	-34
any:gale	-48
any:galerie	-25
any:gall	-26
any:gallery	-56
any:galway	-33
any:games	-40
any:gamme	-85
any:gandrange	35
any:gang	-53
any:gangs	-34
any:gap	25
any:gaps	33
any:garage	45
any:garcons	39
any:garden	-66
any:gardener	-37
any:gardien	-31
any:gardiens	-103
any:gare	-53
any:gargoyles	-46
any:garlic	-44
any:gastric	36
any:gateaux	-51
any:gates	-33
any:gatk	-39
any:gatwick	39
any:gauchere	-48
any:gauchers	-49
any:gaulle	32
any:gaulliste	64
any:gaultier	-47
any:gaye	-39
any:gayle	-32
any:gays	30
any:gcse	-33
any:gdpr	-30
any:geant	-50
any:gearbox	-28
any:geelong	26
any:gel	-31
any:gendarme	-94
any:gendarmes	35
any:gender	-43
any:genealogique	-37
any:genealogiste	-57
any:genealogy	-26
any:genent	66
any:generale	-52
any:generaliste	-40
any:generation	-49
any:generations	-61
any:genes	-47
any:geneticien	-34
any:geneticienne	-56
any:genetics	-61
any:genetiques	-55
any:genie	-59
any:genique	-35
any:genomes	-55
any:genomics	-42
any:genomique	-36
any:genotype	34
any:genou	26
any:genre	-51
any:geographique	-62
any:geologist	-33
any:gerant	-34
any:gerante	-73
any:gere	-129
any:geriatrie	-59
any:german	-51
any:gestion	-64
any:gestionnaire	-57
any:get	34
any:gets	26
any:getty	-47
any:gide	-50
any:gifted	35
any:gigs	-41
any:gilbert	39
any:gill	36
any:girlfriend	-27
any:girls	26
any:giscardien	38
any:git	-66
any:gite	-44
any:gitxsan	-28
any:given	33
any:gladly	-30
any:gladstone	30
any:glandular	45
any:glasgow	-39
any:glass	-29
any:glasses	-40
any:glastonbury	-41
any:glaze	-27
any:glazier	38
any:gleeden	-28
any:goal	-36
any:goalkeeper	-62
any:goes	39
any:going	44
any:golden	-54
any:goldman	-41
any:golf	-73
any:gone	40
any:good	-62
any:goods	-66
any:google	-37
any:gop	32
any:gordons	-50
any:got	40
any:gourmand	-35
any:gourmet	-26
any:gouvernante	-76
any:gouvernements	-33
any:gouverneur	-35
any:governments	-67
any:gp	-49
any:gpa	26
any:gps	-65
any:grace	-38
any:grade	-72
any:grader	-42
any:graduate	-67
any:grandeur	-48
any:grandi	-41
any:grands	-73
any:grants	-38
any:graphic	-28
any:graphique	-50
any:graphiste	-71
any:graphql	-26
any:gras	-36
any:gratitude	28
any:grave	-47
any:graveur	-66
any:gree	-27
any:greement	-35
any:greements	-58
any:greffes	-27
any:greffier	-88
any:greffiere	-73
any:gregory	-27
any:grenoble	-65
any:greve	-39
any:grevin	-31
any:greyhounds	-35
any:grid	-26
any:grief	31
any:grievance	-33
any:grilles	45
any:grin	-35
any:grippe	-33
any:grounds	43
any:groupama	-39
any:groupes	-36
any:grower	-49
any:grown	-34
any:grunen	29
any:grutier	51
any:guards	-51
any:gueret	-65
any:guessan	31
any:guests	-53
any:guichet	-30
any:guichetiers	-54
any:guide	-75
any:guild	-57
any:guise	43
any:gurdjieff	52
any:gym	-28
any:gymnastics	-53
any:gynecologue	-37
any:h	57
any:h1	-42
any:habilitations	-51
any:habitant	-60
any:habite	-45
any:habitue	76
any:hacked	31
any:hacker	-48
any:hacking	-62
any:haddad	-37
any:haemochromatosis	26
any:haemophilia	-29
any:hahn	-35
any:hairdresser	47
any:hairdressing	-54
any:halden	33
any:halewood	28
any:hall	-53
any:halterophilie	-28
any:hambourg	33
any:hamlet	-54
any:hammersmith	-36
any:hams	-63
any:hand	-28
any:handball	-76
any:handbook	-36
any:handcuff	-26
any:handcuffs	46
any:handed	-25
any:handicap	-50
any:handicape	28
any:handicapes	-47
any:handisport	-38
any:handler	-87
any:handles	-60
any:handling	-78
any:handovers	-48
any:handshake	-65
any:handwriting	-54
any:hang	-76
any:haplotype	29
any:happy	-27
any:haras	-41
any:harassment	-43
any:harcele	28
any:harcelement	-52
any:hard	44
any:hardest	-67
any:hardness	-32
any:hardware	-47
any:harem	69
any:harmless	29
any:harris	55
any:harrogate	-32
any:harvard	-27
any:harvey	-29
any:hashing	-27
any:hastings	-30
any:haul	-66
any:hauliers	-43
any:haut	-47
any:haute	-38
any:havana	-45
any:haven	-30
any:having	41
any:hay	-46
any:hazards	-44
any:hcr	25
any:headache	-43
any:headboards	-28
any:headed	-44
any:headmaster	-59
any:headmistress	-33
any:headquarters	-40
any:health	-37
any:healthy	-25
any:healy	-31
any:hear	39
any:heating	-35
any:hebden	30
any:hebdo	-59
any:hebdomadaire	-33
any:heckled	38
any:heir	-44
any:heirs	-30
any:helice	-43
any:helix	-54
any:helmand	29
any:helmets	-60
any:help	-57
any:helped	-53
any:helpline	-43
any:helvetique	-50
any:hemophiles	-39
any:hems	-46
any:herald	-31
any:herbal	-27
any:herbs	-41
any:heredite	-39
any:heredity	-36
any:heritage	-81
any:herite	-60
any:herites	-27
any:heritier	-34
any:heritiere	-48
any:hermaphrodite	-45
any:hero	-58
any:heroine	-45
any:herons	-33
any:heros	-92
any:hers	-50
any:herself	34
any:herve	-57
any:heteroclite	-48
any:heterodoxe	-39
any:heterodyne	-56
any:heterogene	-33
any:heterogeneite	-56
any:heterogenes	-26
any:heterogreffe	-38
any:heterosexuelle	-27
any:heure	-26
any:hexham	-56
any:hgv	-28
any:hid	28
any:hidalgo	29
any:hierarchy	-66
any:highly	30
any:hill	-45
any:hillary	58
any:himself	41
any:hindoue	-36
any:hindu	52
any:hinted	44
any:hints	39
any:hire	-83
any:hired	-58
any:hires	-65
any:hiring	-28
any:histoire	-41
any:historian	-66
any:historien	-53
any:historienne	-32
any:history	-61
any:hitch	-50
any:hiv	-46
any:hmp	-64
any:hmrc	40
any:holder	-41
any:holiday	-50
any:holloway	51
any:homal	-39
any:home	-64
any:homeowners	-38
any:homes	-37
any:homogeneisation	-34
any:homogeneous	-42
any:homologation	-67
any:homonyme	-48
any:homoparentales	-26
any:homophobes	-28
any:homophobic	-48
any:homophobie	-40
any:homosexualite	-34
any:homosexuelle	65
any:honest	-39
any:honour	-69
any:honoured	-38
any:honours	38
any:hooks	-25
any:hopes	-35
any:hopitaux	-48
any:hopper	55
any:horairiste	-43
any:horizon	-45
any:horlogere	-37
any:horlogerie	-52
any:hormones	44
any:horoscopes	-54
any:hors	35
any:horses	-40
any:hospice	-34
any:hospital	-26
any:hospitalise	56
any:hospitalises	-43
any:hospitality	-69
any:hospitals	-108
any:host	-79
any:hosted	-37
any:hostile	46
any:hotel	-26
any:hotelier	-43
any:hotellerie	-42
any:hotesse	-74
any:hotesses	82
any:hourly	-42
any:house	-25
any:housing	-53
any:hove	43
any:howard	-25
any:hr	-57
any:huet	-26
any:huile	-81
any:huis	-33
any:huissier	-30
any:huissiere	-27
any:huit	37
any:huitres	-30
any:hull	-25
any:huma	26
any:humaine	-50
any:humaines	-31
any:human	-32
any:humanistes	-65
any:humanists	29
any:humanitaire	-51
any:humanites	-59
any:humanities	-56
any:humankind	31
any:hundred	-76
any:hungary	-35
any:hunters	-32
any:huntington	-48
any:hurt	58
any:husbandry	-44
any:hussar	-46
any:hustings	-42
any:hybrides	-47
any:hydrologue	-34
any:hypertension	73
any:ia	-27
any:iain	36
any:ibiza	29
any:ice	-37
any:idea	-86
any:ideal	-46
any:idealiste	-56
any:idee	-59
any:idemia	-38
any:identification	-42
any:identifie	-38
any:identifiee	29
any:identifies	26
any:identites	-29
any:identity	-71
any:iec	-49
any:iel	53
any:if	30
any:ignore	43
any:ii	33
any:ikea	-33
any:iles	-53
any:illnesses	25
any:ilo	-42
any:ils	52
any:imagerie	-62
any:imaginaire	-39
any:imagination	-41
any:imaging	-34
any:imam	-40
any:immeuble	-64
any:immeubles	-25
any:immobilier	-98
any:immobiliere	-58
any:immobilieres	-27
any:immobiliers	-29
any:immunocompromised	45
any:immunology	-52
any:impact	-57
any:impasse	-35
any:impenitent	44
any:implant	28
any:implique	40
any:importatrice	-38
any:importe	-79
any:imported	-40
any:importer	-36
any:impossible	48
any:impotence	25
any:imprime	-47
any:imprimerie	-30
any:imprimeur	-79
any:imprimeurs	-36
any:improvement	-31
any:improvisation	-29
any:inapte	67
any:incapacite	32
any:incertaine	32
any:include	-66
any:including	-57
any:inclusion	32
any:incroyant	56
any:indecis	35
any:indefinite	-59
any:indemne	29
any:independance	31
any:independant	-93
any:independante	28
any:independent	-74
any:index	25
any:indication	38
any:indictment	26
any:indique	-25
any:industrial	-39
any:industriel	-35
any:industrielles	-30
any:industry	-76
any:inebranlable	-42
any:ined	-40
any:infectious	-47
any:infidelity	-34
any:infirmary	-32
any:infirmier	-57
any:infirmiere	-69
any:infirmieres	44
any:infirmiers	-35
any:info	-37
any:information	-34
any:informatiques	-28
any:informatise	-72
any:informed	-48
any:infortune	-29
any:ingenieur	-69
any:ingenieure	-95
any:ingenieurs	-38
any:inhalers	-57
any:inheritance	-94
any:inherited	-63
any:initiation	-78
any:initiative	-83
any:initiee	-58
any:inject	-35
any:injection	-57
any:injuries	-36
any:inmate	40
any:inmates	27
any:innocent	-43
any:innovation	-57
any:innover	-72
any:inrae	-47
any:inria	-55
any:inscrit	35
any:insead	-48
any:insee	-25
any:inserm	-29
any:insiste	36
any:insists	29
any:insolvency	-38
any:insomniac	48
any:insomniaque	34
any:insoumis	28
any:inspecteur	-26
any:inspection	-42
any:inspections	-33
any:inspector	-68
any:inspectrice	-62
any:installait	-35
any:installe	-33
any:installed	-30
any:installerait	30
any:institut	-53
any:institutionnelles	-35
any:instructor	-54
any:instruit	-51
any:instrumentiste	-51
any:insuline	-56
any:insurer	-31
any:integration	-34
any:intelligence	-63
any:intercourse	-65
any:interdit	35
any:interesse	36
any:interfaces	-37
any:interieur	-28
any:interim	-39
any:interimaire	51
any:interimaires	-37
any:interlocuteur	-65
any:intermittents	55
any:intern	-27
any:internat	-40
any:international	37
any:interne	-38
any:internes	-39
any:internet	31
any:interns	-28
any:interpelle	35
any:interpose	-34
any:interpret	-36
any:interprete	-68
any:interpreted	-63
any:interpreter	-29
any:interprets	-40
any:interrogates	-32
any:intervenant	-44
any:interviews	-58
any:intimite	-43
any:intolerante	35
any:intransigeante	34
any:introduced	-40
any:intrusion	-54
any:inutiles	-37
any:invalidite	-43
any:inventaire	-32
any:inventaires	-50
any:invention	-28
any:investigated	-26
any:investigates	-75
any:investigator	-69
any:investissement	-42
any:investisseurs	-76
any:investiture	53
any:investment	-82
any:investments	-33
any:investor	-48
any:investors	-50
any:invisible	58
any:invoice	-34
any:invoices	-56
any:invoicing	-36
any:ios	-31
any:iosh	28
any:ipp	51
any:iqbal	-39
any:ireland	-36
any:iris	-26
any:irish	-28
any:irm	-31
any:irreligieux	51
any:irreligious	26
any:island	-26
any:islands	-54
any:isle	-50
any:isn	25
any:iso	-66
any:israel	45
any:issues	-33
any:ist	-26
any:italie	-33
any:italien	-52
any:italiens	-41
any:itinerant	-47
any:ituc	-28
any:ivf	31
any:ivory	-52
any:ivr	-71
any:ivre	30
any:ivry	37
any:iwgb	30
any:jabs	-43
any:jack	-84
any:jackson	-26
any:jadot	33
any:jailed	37
any:jambon	-30
any:january	29
any:janvier	-38
any:jaquette	58
any:jardin	25
any:jardinerie	27
any:jardins	-42
any:jargon	-72
any:jaune	29
any:jaures	-41
any:jazz	-43
any:jean	-51
any:jeans	-73
any:jersey	-36
any:jesuites	54
any:jeu	-37
any:jeudi	34
any:jeunes	26
any:jeux	-47
any:jewish	-69
any:jim	41
any:job	-36
any:jobs	28
any:joined	32
any:joiner	-72
any:joins	-36
any:jointes	-50
any:joints	-49
any:joke	44
any:jokes	-32
any:joliment	-63
any:jordanie	-43
any:joue	-121
any:journalisme	-69
any:journaliste	-63
any:journeyman	-33
any:juan	26
any:judge	-115
any:judges	-29
any:judiciaire	-68
any:judo	-89
any:jugee	29
any:jugement	28
any:jugements	-35
any:juive	-68
any:julian	-36
any:july	26
any:jumeaux	-36
any:june	25
any:juniors	28
any:junta	34
any:juree	-33
any:juriste	-78
any:juror	-75
any:jury	-84
any:juste	-72
any:k	-27
any:k2	-50
any:kamala	47
any:kanaky	40
any:kane	26
any:kantar	-27
any:kantien	35
any:karim	28
any:karine	-30
any:kay	-30
any:kcnh2	58
any:keele	-46
any:keen	25
any:keeper	-28
any:keeping	-58
any:keeps	29
any:kelly	-40
any:ken	26
any:kent	-92
any:kenya	-31
any:keppra	29
any:kevin	33
any:kew	-28
any:keys	-30
any:kids	29
any:killer	-55
any:kills	30
any:kilometre	-32
any:kilos	-36
any:kinds	-38
any:kine	-84
any:kinesitherapeute	-79
any:kissing	44
any:kit	42
any:kitchens	-54
any:kits	-78
any:klein	-39
any:knee	42
any:knocks	-53
any:knots	-56
any:know	32
any:knowledge	-44
any:knuckle	-33
any:komsomol	45
any:kosher	-28
any:kpmg	-43
any:krishnamurti	64
any:kroll	-31
any:kruger	-29
any:kuala	-25
any:kurde	40
any:kws	-32
any:kyoto	-56
any:l214	-27
any:label	-85
any:labo	25
any:laborantine	-28
any:laboratoire	-42
any:laborers	33
any:labour	-41
any:labourer	-40
any:labyrinthitis	43
any:lacanien	-39
any:lacunes	-39
any:ladder	25
any:ladies	-47
any:lads	-42
any:laicard	49
any:laicite	-40
any:lais	-35
any:laisser	37
any:lait	-28
any:lake	-55
any:lames	-43
any:lamour	-55
any:lamps	-26
any:lancet	-59
any:landes	-40
any:landscape	-28
any:lane	-66
any:langage	-30
any:langages	-50
any:language	-37
any:languages	-34
any:langue	-41
any:lanyard	30
any:lap	45
any:lapsed	35
any:laptop	-38
any:laptops	-47
any:laser	-40
any:lasse	-43
any:last	34
any:lasting	-39
any:late	31
any:latent	-40
any:later	47
any:latex	37
any:latin	-52
any:laugh	-43
any:laughed	37
any:laughs	-55
any:launch	-54
any:launched	-28
any:laundering	-29
any:laundring	44
any:laundry	54
any:laval	-33
any:law	-63
any:lawyer	-71
any:lawyers	31
any:lay	25
any:layer	-37
any:layout	-69
any:lcp	-46
any:ldc	-41
any:lead	-89
any:leader	-53
any:leaflet	-29
any:leafleting	-27
any:leaks	-38
any:lean	-64
any:leaning	28
any:learn	-26
any:learned	30
any:leaver	-43
any:leavers	-37
any:leaves	-30
any:lebrun	-27
any:lecteur	49
any:lecteurs	-97
any:lecturer	-63
any:lectures	-38
any:lee	-38
any:leg	26
any:legacies	-41
any:legal	-60
any:legally	27
any:legendary	-49
any:leger	26
any:legeres	54
any:legiste	-48
any:legue	-34
any:leicester	-60
any:leith	28
any:lemon	-32
any:lemons	-34
any:lenine	74
any:lenoir	-53
any:lentilles	-28
any:lepeniste	32
any:leroux	-32
any:leroy	37
any:lesbian	40
any:lesbien	-49
any:lesbiennes	60
any:lesbos	-39
any:less	-41
any:lesson	-34
any:let	32
any:letters	-42
any:letting	-33
any:leucemie	32
any:leur	34
any:leurs	-52
any:levain	-35
any:leve	29
any:levee	37
any:level	-77
any:lever	57
any:levure	-47
any:levures	-41
any:lfi	-25
any:lgbt	-47
any:liability	-32
any:liaison	-31
any:liaisons	-25
any:liban	-31
any:liberal	-32
any:liberale	-49
any:liberee	-53
any:liberties	-26
any:libertin	26
any:libertine	-38
any:liberty	-29
any:libido	-51
any:libraire	-65
any:librarian	-69
any:library	-63
any:licence	-44
any:licenciee	30
any:licenciement	30
any:licensed	-55
any:licensing	-42
any:liee	40
any:life	29
any:lifeguard	-41
any:lifeguarding	-66
any:lifting	26
any:lifts	-43
any:lighting	-70
any:lights	-58
any:lignee	-28
any:lignes	-36
any:ligue	-58
any:like	40
any:liked	-26
any:lilly	-30
any:lily	-34
any:limagrain	-47
any:limitante	-28
any:limitantes	-33
any:limited	-60
any:limoges	-43
any:lincoln	-30
any:linen	-47
any:linge	-38
any:lingerie	-107
any:link	-48
any:linkedin	37
any:lion	-40
any:lions	-28
any:lip	26
any:lipsticks	-30
any:liquidation	-26
any:lire	39
any:lise	65
any:list	31
any:listed	-33
any:listens	-39
any:listes	-33
any:lists	-25
any:literacy	-64
any:literie	-60
any:litigation	-47
any:litige	-49
any:lits	-70
any:litterature	-27
any:little	42
any:liverpool	-28
any:living	-25
any:livraison	-51
any:livre	-72
any:livrer	-46
any:livres	-47
any:livreur	31
any:livreurs	34
any:ll	-67
any:llc	-35
any:loads	-57
any:loan	-95
any:lobby	-31
any:lobbying	-84
any:lobbyiste	-30
any:locataires	-31
any:locaux	39
any:lockdown	36
any:locksmith	-74
any:locuteur	-29
any:lodged	-32
any:lodger	33
any:loges	-41
any:logged	30
any:login	46
any:logisticien	-39
any:logisticienne	-38
any:logistics	-62
any:logistique	-62
any:logo	-91
any:loire	-50
any:loisirs	-31
any:longtermist	70
any:look	-66
any:looking	-75
any:looks	-29
any:loop	39
any:loose	-26
any:lopez	-39
any:lord	-34
any:lords	-27
any:lorrain	-49
any:lors	60
any:loss	-42
any:lost	34
any:loti	31
any:lots	-41
any:loue	-47
any:lounge	-55
any:loups	-32
any:lourdement	33
any:louvre	-48
any:loved	-49
any:lover	47
any:loves	-36
any:loving	42
any:lovingly	-26
any:low	55
any:lrem	-53
any:lse	-29
any:ltd	-76
any:lu	-34
any:luc	-31
any:lucas	25
any:lucien	-35
any:ludotheque	-56
any:luggage	-58
any:luigi	42
any:luke	31
any:lumpur	-27
any:lunch	25
any:lund	-29
any:lunettes	-39
any:lung	-60
any:lupus	-37
any:luron	-63
any:lussac	-43
any:lutenist	-37
any:lutte	-91
any:lycee	-68
any:lyceens	-54
any:lynx	-50
any:lyon	-50
any:lyric	-39
any:m25	37
any:m6	-38
any:macarons	-25
any:machines	-85
any:macon	-52
any:maconnerie	-62
any:maconnique	-30
any:macros	-34
any:macular	35
any:madagascar	31
any:made	-36
any:magasinier	-34
any:magazine	-32
any:maggie	25
any:magistrate	-65
any:mai	45
any:maif	-43
any:mails	-37
any:main	-33
any:maine	-68
any:maintainer	-26
any:maintenance	-55
any:mainteneur	-45
any:mairie	-38
any:maitre	-88
any:maitresse	-40
any:maitrise	-53
any:majeur	-27
any:major	-63
any:majoritaire	-36
any:maker	-99
any:makers	-35
any:makhnovchtchina	46
any:making	-64
any:mal	26
any:malade	-37
any:malades	-74
any:maladies	-51
any:malaria	-36
any:male	-25
any:malentendant	49
any:malentendants	-27
any:malgre	35
any:malheureuse	-28
any:mall	-40
any:malvoyante	33
any:malware	-51
any:maman	-66
any:mamans	49
any:mammograms	-32
any:mammoth	-49
any:managed	-67
any:management	-66
any:manager	-66
any:managers	-53
any:manages	-54
any:managing	34
any:manchester	-43
any:mandat	64
any:mandataire	-76
any:manger	33
any:mangeur	40
any:manicure	-62
any:manie	-33
any:maniere	-25
any:manif	33
any:manifestations	-34
any:manipulateur	-32
any:manipulatrice	-37
any:mannequin	-68
any:manner	-42
any:manque	-46
any:manslaughter	33
any:mantra	-92
any:manual	-58
any:manucure	-58
any:manuel	-70
any:manufacturer	-51
any:mao	42
any:map	-26
any:mapping	-35
any:maquette	-67
any:maquettiste	-48
any:maraicher	-33
any:marais	-83
any:marathon	-41
any:marathons	-28
any:marc	-52
any:marchandise	-31
any:marche	-34
any:marcher	52
any:mardi	43
any:marfan	-27
any:margate	45
any:marges	-28
any:margins	-89
any:marguerite	-28
any:mariages	-69
any:marie	-41
any:mariee	-29
any:marin	-87
any:marines	-49
any:maritime	-35
any:market	-110
any:marketing	-58
any:markets	-34
any:marks	-44
any:marne	-50
any:marocaine	-34
any:maroquinerie	-26
any:maroquinier	-37
any:maroquiniere	-56
any:marque	-93
any:marques	-68
any:marraine	-54
any:marriages	26
any:married	-70
any:mars	33
any:marseille	37
any:marshal	-35
any:marteau	-44
any:martin	-36
any:marvin	-44
any:marx	-26
any:marxist	-29
any:marxiste	75
any:mask	25
any:masks	-51
any:mason	-83
any:masonic	28
any:masques	-37
any:mass	-52
any:massage	-90
any:massages	-35
any:masse	-34
any:masseur	-49
any:master	-69
any:matchmaker	-55
any:matelas	-29
any:materialiste	-33
any:materialistic	-58
any:materials	-39
any:materiaux	-74
any:maternite	-37
any:mathieu	42
any:matiere	-59
any:mating	-34
any:matins	44
any:matrimoniale	-39
any:matrimoniaux	-43
any:matter	50
any:mattered	-31
any:matters	28
any:mauboussin	-31
any:maxime	-49
any:maxims	-36
any:may	36
any:maybe	38
any:mayor	-38
any:mba	-45
any:measure	-44
any:measures	-63
any:mecanicien	-47
any:mecaniques	-37
any:mechanic	-58
any:medecins	-36
any:media	-69
any:medias	-29
any:mediated	-28
any:mediateur	-39
any:mediatrice	-77
any:medical	-56
any:medicale	-57
any:medicalise	-28
any:medically	67
any:medicament	-34
any:medicated	61
any:medication	26
any:medicine	-70
any:mediocrity	-27
any:meditation	-66
any:medite	32
any:mediter	-50
any:meet	25
any:meeting	-30
any:meetings	-84
any:meets	-36
any:meilleur	-87
any:meilleure	27
any:melange	-45
any:melanoma	28
any:membership	-61
any:membre	47
any:meme	51
any:memoir	27
any:memoire	-72
any:memoires	-44
any:memoirs	-46
any:men	36
any:mena	-29
any:menage	51
any:mended	-30
any:mendel	-48
any:menee	-60
any:meneur	37
any:menopause	-31
any:mensuels	-44
any:ment	26
any:mentale	-52
any:mentor	-83
any:menuisier	-56
any:menus	-44
any:mep	34
any:mer	-115
any:mercantour	-39
any:merchandiser	-57
any:merci	35
any:merger	-37
any:messages	35
any:messieurs	69
any:mesure	-25
any:mesurer	-53
any:metabolic	35
any:metaux	-38
any:metempsycose	55
any:method	-54
any:methodes	30
any:methodist	-35
any:methodists	-42
any:metier	-52
any:metiers	-57
any:metrage	-57
any:metrics	-36
any:metropole	-40
any:metteur	-35
any:mettre	-39
any:meubles	-27
any:mi	32
any:mice	-26
any:michel	29
any:microbes	-51
any:midlands	-43
any:midwife	-59
any:midwives	-46
any:migraines	36
any:migrants	43
any:migration	-47
any:mild	56
any:militaire	-68
any:milite	26
any:mill	-27
any:mille	-33
any:million	-71
any:mills	-63
any:mimic	-47
any:mind	-61
any:miner	-64
any:mines	-28
any:mineur	-53
any:minibus	-41
any:minister	-56
any:ministere	-25
any:ministers	-64
any:ministres	-59
any:ministry	-43
any:minor	-45
any:minuscule	-59
any:minutes	-57
any:miracles	-54
any:mireille	-48
any:mis	49
any:misconduct	55
any:miss	-59
any:mission	-37
any:missionary	-29
any:mixte	-39
any:mlle	-38
any:mobile	-95
any:mobilier	-58
any:mobilisation	-33
any:mobility	-40
any:mock	-52
any:mode	-45
any:model	-32
any:modelling	33
any:models	-41
any:moderated	-79
any:moderatrice	-63
any:modere	-39
any:modern	26
any:modes	-60
any:modest	-38
any:moine	-32
any:moins	39
any:moitie	28
any:moleculaire	-62
any:molecular	-41
any:moliere	-27
any:moment	31
any:monarchie	32
any:monarchiste	29
any:mondaine	-42
any:monday	25
any:monique	-35
any:moniteur	-77
any:monitor	-60
any:monitrice	-29
any:monk	-52
any:monnaie	-40
any:monopoly	-39
any:montage	-37
any:montagne	-60
any:montessori	-29
any:monteur	-50
any:monteuse	-51
any:months	32
any:montmartre	-26
any:montpellier	-42
any:montreal	49
any:montrent	-37
any:mood	49
any:moor	-26
any:moral	-69
any:morale	-56
any:moralite	35
any:mormon	-36
any:morning	40
any:mort	-38
any:mosquito	-33
any:most	-49
any:mostly	-37
any:moteur	-69
any:moteurs	-66
any:mothers	-43
any:motifs	-36
any:motion	36
any:motorisee	-30
any:mots	-55
any:motto	-65
any:moulage	-48
any:moulages	-50
any:mould	37
any:moulin	-75
any:moulins	-27
any:mourir	50
any:mouse	-36
any:mouvement	-38
any:mover	-44
any:mphil	-31
any:mrs	-28
any:ms	27
any:msc	-73
any:mthfr	34
any:much	-69
any:mugged	-79
any:mulhouse	-46
any:mull	28
any:multicarte	-57
any:multiples	42
any:multiplie	28
any:mums	39
any:murailler	-43
any:murder	-30
any:murdoch	28
any:murphy	-36
any:muscle	28
any:musee	-105
any:museum	-77
any:music	-48
any:musical	-70
any:musicale	-36
any:musicians	35
any:musiciens	38
any:musique	-73
any:muslim	-33
any:musulman	-44
any:mutations	-82
any:mute	-42
any:mutual	-59
any:mutualiste	-54
any:mutuel	-31
any:mutuelle	-36
any:myope	38
any:myself	48
any:mystere	39
any:mystery	-32
any:n	25
any:na	39
any:nageur	-34
any:nageuse	-75
any:naissance	27
any:naked	-60
any:named	55
any:namur	-54
any:nancy	47
any:nanny	25
any:nanterre	-53
any:napo	26
any:narcisses	-43
any:narrowly	32
any:nash	-41
any:natation	-66
any:nationale	-60
any:nationalise	38
any:nationalist	61
any:nationalite	-71
any:nationality	-27
any:nations	-68
any:nationwide	-32
any:natural	-32
any:naturalist	-47
any:naturaliste	-34
any:naturel	-42
any:naturelle	-58
any:naturiste	-31
any:natwest	-27
any:naval	-52
any:navigateur	-45
any:navires	-33
any:neal	37
any:neant	64
any:nearly	35
any:neat	-43
any:neatness	-78
any:needed	-70
any:negatif	34
any:negative	51
any:negociable	-42
any:negociant	-80
any:negociation	-42
any:negociatrice	-31
any:negocie	-96
any:negotiated	-56
any:negotiating	44
any:negotiations	-59
any:nervous	31
any:nets	-44
any:nettoyage	48
any:neuf	-39
any:neurofibromatosis	36
any:neutral	-36
any:neuves	-37
any:nevers	-37
any:new	-66
any:newborn	-53
any:newcomer	-26
any:news	-53
any:nextflow	-44
any:nexus	32
any:ngo	-27
any:nhs	-83
any:nice	-51
any:nichols	-34
any:nickname	-59
any:nie	30
any:nietzsche	-36
any:nightclub	-28
any:nihilism	-30
any:nil	-40
any:nineties	25
any:niort	-52
any:nkosi	50
any:noel	35
any:noir	-62
any:noisette	-28
any:noix	-28
any:nom	60
any:nombre	-28
any:nombreux	27
any:nominated	56
any:noon	-59
any:nordique	-28
any:nordisk	-44
any:norfolk	-37
any:normande	-51
any:normandie	-29
any:north	-31
any:northern	-30
any:norway	-28
any:norwegian	-26
any:nos	-67
any:nose	-35
any:nostalgique	27
any:notaire	-54
any:notaires	-72
any:notaries	-30
any:notary	38
any:note	35
any:notice	-53
any:notices	-39
any:notoire	39
any:notoriete	29
any:noumea	-35
any:nous	34
any:nouveau	-42
any:nouveaux	-89
any:novel	-119
any:novelist	-34
any:novels	-25
any:novembre	26
any:npa	41
any:nu	-25
any:nude	28
any:nudes	-49
any:nuits	45
any:num	26
any:number	41
any:numbers	-67
any:numeracy	30
any:numerate	-28
any:numerique	-99
any:numeriques	-32
any:numerisation	-39
any:nun	-30
any:nupe	32
any:nurse	-57
any:nursed	-82
any:nurses	-80
any:nus	-42
any:nutrigenetique	-42
any:nutritionniste	-46
any:nvq	-42
any:nymphomane	31
any:obedience	-28
any:obituaries	-27
any:objecteur	32
any:objecteurs	-31
any:objectrice	32
any:objects	42
any:objet	-39
any:obligation	52
any:obligatoire	-48
any:oblige	37
any:observer	-35
any:obtenteur	-27
any:obtenu	-51
any:ocaml	-29
any:occlusion	-36
any:occupational	-28
any:ocd	33
any:october	28
any:octobre	57
any:odd	-41
any:oddly	30
any:odile	-35
any:oeil	-49
any:oeuvre	-80
any:of	-26
any:offence	-28
any:offences	-48
any:offender	37
any:offered	44
any:officer	-64
any:official	54
any:officiant	-53
any:officier	-68
any:officiere	-37
any:officine	-36
any:offline	-28
any:offre	-45
any:offres	-50
any:ogg	-33
any:oise	26
any:oiseaux	-35
any:olive	-34
any:olympics	-47
any:omaha	-41
any:omc	-33
any:once	41
any:oncogenetique	27
any:oncologie	-25
any:oncology	-41
any:ones	-28
any:onfray	-50
any:ong	-37
any:ongulaire	-51
any:onlyfans	43
any:ons	-32
any:ont	-37
any:onu	-35
any:opens	27
any:opera	-77
any:operated	-32
any:operateur	-27
any:operations	-44
any:operator	-60
any:operators	-32
any:operatrice	-52
any:opere	25
any:ophtalmologue	-54
any:opinion	-52
any:opinions	-40
any:opioid	-28
any:opponent	56
any:opportunities	29
any:opposant	34
any:oppose	25
any:opposed	-29
any:opposee	-56
any:opposite	-26
any:optician	-41
any:opticien	-58
any:opticienne	-45
any:optics	-28
any:option	-55
any:optique	-51
any:oracle	-34
any:oran	-45
any:oranges	-63
any:oratoire	-29
any:oratrice	35
any:orchidees	-28
any:orchids	-29
any:order	28
any:ordered	39
any:ordinateur	-29
any:ordonnancement	-64
any:ordre	-51
any:ordres	-25
any:ore	-29
any:orfevre	-40
any:organigramme	-56
any:organisait	-36
any:organisateur	-54
any:organisation	-45
any:organisations	-54
any:organisatrice	-72
any:organiser	-26
any:organisers	-51
any:organises	63
any:organising	32
any:orgues	-59
any:orgy	-29
any:orient	-40
any:orientale	-31
any:orientation	-58
any:orientations	-41
any:oriente	-29
any:oriented	-39
any:orientee	-74
any:orkney	-42
any:orleans	-30
any:ornithologue	-36
any:ortega	-31
any:orthodox	-79
any:orthodoxe	-76
any:orthopaedic	-40
any:orthopedie	-26
any:orthopediques	-38
any:orthophonie	-50
any:orthophoniste	-51
any:ortiz	-27
any:oscp	-44
any:oslo	-35
any:others	-27
any:otherwise	-44
any:ottawa	25
any:ouest	-75
any:outbreak	-29
any:outcome	32
any:outdoors	38
any:oute	-37
any:outed	55
any:outfitter	-72
any:outils	-40
any:outlook	35
any:outrage	43
any:outs	-36
any:outside	41
any:ouvertes	-36
any:ouvertures	-61
any:ouvrier	-35
any:ouvriers	-57
any:ouvrir	-26
any:ouvrons	33
any:ovarian	-39
any:ovens	-58
any:overalls	-31
any:overdoses	-38
any:oversaw	-34
any:owned	-44
any:owner	-29
any:owners	-36
any:oxfam	-62
any:oxygen	-55
any:pa	-75
any:pace	-42
any:pacemakers	-52
any:pacific	-77
any:packaging	-59
any:pacs	-34
any:pacse	-76
any:pacsee	-80
any:pain	-48
any:paint	-40
any:painter	-26
any:paire	30
any:paix	-27
any:palace	-33
any:palais	-58
any:palate	36
any:pallet	-28
any:palliatifs	32
any:palliative	-50
any:palmaire	54
any:palme	-26
any:palmer	-54
any:palmes	-25
any:palmistry	-49
any:palpations	-28
any:paludisme	34
any:pamphlets	62
any:panama	33
any:pandemic	-55
any:panel	-34
any:panels	-32
any:panne	-59
any:pannes	-28
any:pansements	-69
any:pansexual	26
any:pantheon	-33
any:papas	38
any:paper	-25
any:paperasse	-77
any:papers	-56
any:paperwork	-64
any:papier	-31
any:parafe	-40
any:paraissent	-36
any:paralegal	-48
any:paralympians	-37
any:paralympique	-39
any:paralysed	-37
any:paralysie	-38
any:paramedic	-76
any:parc	-86
any:parce	26
any:parcours	-72
any:parcs	-71
any:pardon	-48
any:pardoned	40
any:parement	-29
any:parent	-50
any:parental	-96
any:parentalite	-28
any:parfait	-55
any:parfaitement	34
any:parfois	-35
any:paris	-69
any:parish	-34
any:park	-69
any:parlement	-60
any:parlementaire	-65
any:parler	-68
any:parlez	32
any:parliament	-47
any:parliamentary	-74
any:parmi	59
any:paroisse	-40
any:parrain	33
any:parrainee	49
any:partage	-33
any:partager	-40
any:parted	-40
any:partenaire	-28
any:partenariat	-29
any:partially	48
any:participant	36
any:participants	-30
any:participe	46
any:particles	-42
any:particules	-35
any:partiel	-28
any:parties	-67
any:partis	-76
any:partisan	60
any:partner	-33
any:partout	-36
any:pas	29
any:pass	-46
any:passade	33
any:passage	-31
any:passager	-38
any:passagers	-26
any:passations	-72
any:passe	27
any:passee	42
any:passeport	-75
any:passeports	-64
any:passes	48
any:passion	-83
any:passionate	-73
any:passionately	-37
any:passionne	-74
any:passive	-79
any:passphrases	28
any:passport	-26
any:pasteur	-40
any:pastor	53
any:pastoral	35
any:pastry	-55
any:patch	-39
any:patel	25
any:patent	-78
any:patented	-64
any:patents	-97
any:paternite	-34
any:pathway	-27
any:patience	-99
any:patient	-124
any:patiente	52
any:patients	-39
any:patisserie	-36
any:patissier	-29
any:patissiere	-57
any:patrimoine	-72
any:patriote	43
any:patrols	-30
any:patronal	-40
any:patronale	-32
any:patronne	42
any:paturages	-35
any:pau	-82
any:paul	-94
any:paume	41
any:pauvrete	30
any:payant	27
any:payes	-36
any:paying	-34
any:payment	-31
any:payments	-63
any:payroll	-93
any:paysannes	-63
any:pcr	-59
any:peace	34
any:peas	-25
any:peau	26
any:peaux	-30
any:peckham	-26
any:pecresse	60
any:pedagogique	-50
any:pedigrees	-32
any:peels	-37
any:peers	-52
any:peine	-52
any:peint	-61
any:peintre	-55
any:pelerinage	28
any:peloton	-37
any:pelvis	38
any:pen	56
any:penal	-50
any:penaliste	-26
any:pendant	26
any:pending	29
any:pendre	36
any:penetration	-39
any:penicillin	64
any:penitentiaire	-99
any:penne	46
any:pense	27
any:pensee	-29
any:penseurs	57
any:penseuse	32
any:pension	-38
any:people	-61
any:pepinieriste	-46
any:percage	-27
any:perche	-28
any:perd	63
any:perdu	35
any:perdue	-68
any:perfect	43
any:perfectionism	-42
any:perfectionnisme	-40
any:performance	-32
any:perfusion	-40
any:period	-97
any:perjury	51
any:perkins	-42
any:permanence	-57
any:permanencier	-64
any:permanent	-45
any:permit	-55
any:perpignan	-43
any:perquisition	-43
any:person	28
any:personally	37
any:personas	-27
any:personnel	-49
any:personnes	-90
any:persons	57
any:pertes	67
any:perth	-49
any:pessac	-25
any:petitami	-54
any:petits	-42
any:petrol	32
any:petty	-36
any:peu	27
any:peuples	-58
any:phare	-32
any:pharma	-44
any:pharmaceutique	-59
any:pharmacien	-25
any:pharmacovigilance	-60
any:pharmacy	-57
any:phase	-47
any:phased	26
any:philosophe	-37
any:philosopher	-45
any:philosophie	-51
any:philosophique	25
any:philosophy	-33
any:phlebotomy	-60
any:phoenix	49
any:phones	26
any:photograph	42
any:photographe	-110
any:photographed	-49
any:photographer	-73
any:photographiee	34
any:photographies	-51
any:photographique	-32
any:photographiques	-36
any:photography	-74
any:photos	38
any:photoshop	-27
any:php	-38
any:phrase	-71
any:phrases	26
any:phylogenetic	-33
any:physicienne	-61
any:physicist	-53
any:physics	-39
any:physio	-29
any:physiotherapist	-33
any:physiotherapy	-26
any:physique	56
any:pianist	65
any:pianistes	-27
any:piano	-61
any:picked	-26
any:picket	-27
any:picking	-54
any:piece	-38
any:pieces	-54
any:pied	-54
any:pieton	-42
any:pigalle	-27
any:pigiste	-50
any:pigments	-62
any:pigs	-42
any:pilates	-36
any:pills	-52
any:pilote	54
any:pilots	29
any:piment	-56
any:pin	-56
any:pincer	39
any:pink	-33
any:pipelines	-51
any:piqure	-31
any:piste	-26
any:pitch	-74
any:pkd1	37
any:pku	-29
any:place	54
any:places	-45
any:plafonds	-58
any:plaid	34
any:plainly	-56
any:plaisanterie	28
any:plaisirs	-31
any:plan	-86
any:planification	-32
any:planifier	-29
any:planner	-96
any:planners	-25
any:planning	-105
any:plantar	48
any:plaque	31
any:plaquiste	-47
any:plasmid	-26
any:plaster	27
any:plastique	-41
any:plat	-34
any:plateforme	-50
any:platform	-64
any:plato	51
any:plats	46
any:play	-61
any:playboy	-52
any:played	-43
any:playground	-32
any:plays	-70
any:plea	63
any:pleaded	34
any:please	39
any:pleasure	-37
any:pleasures	-67
any:pledge	-81
any:plein	40
any:plis	-52
any:plomb	-26
any:plombier	-51
any:plongeur	-25
any:ploughing	-41
any:plu	-41
any:pluie	-28
any:plume	34
any:pluriel	-32
any:plusieurs	54
any:pme	-56
any:pneus	-32
any:poa	40
any:podcasts	-55
any:podemos	52
any:poeles	-33
any:poemes	-30
any:poetry	-62
any:point	-74
any:pointage	-25
any:pointed	-34
any:pointer	36
any:pointeuses	-43
any:points	-35
any:poireaux	-33
any:pois	-47
any:poissy	26
any:poker	-26
any:polaire	-28
any:poland	40
any:polars	-44
any:pole	-34
any:polices	-68
any:policier	-64
any:policiers	-55
any:policy	-79
any:polio	-46
any:poliomyelite	30
any:polite	30
any:political	-44
any:politically	34
any:politics	31
any:politique	-41
any:politiques	-96
any:politiste	-69
any:poll	-26
any:polling	-65
any:polls	-27
any:polonais	-34
any:polonaise	-39
any:polyartrite	57
any:polycystic	25
any:polymeres	-47
any:pompei	-28
any:pompes	-33
any:pompier	-29
any:ponctualite	-70
any:ponctuel	-36
any:ponctuelle	-34
any:pons	53
any:pont	-82
any:pontages	36
any:populaire	-54
any:populations	-32
any:populism	-25
any:porcs	-40
any:pornographie	-35
any:pornographiques	28
any:port	41
any:porte	26
any:portee	36
any:porteurs	-45
any:portfolio	-70
any:porto	-42
any:portraitiste	-83
any:portraits	-33
any:portsmouth	-29
any:portugaise	-62
any:portuguese	-42
any:posed	34
any:posee	-63
any:poses	27
any:poseur	-29
any:positions	61
any:positive	29
any:positives	50
any:possede	-36
any:possession	30
any:postdoc	-95
any:poste	-26
any:poster	32
any:posters	-53
any:postes	-48
any:postgresql	-41
any:posts	30
any:postures	-32
any:potasse	-25
any:poterie	-41
any:potters	-32
any:pottery	-40
any:poulpe	-34
any:pouls	-30
any:pourquoi	27
any:poursuites	40
any:poussins	-52
any:pouvoir	-25
any:power	-73
any:practice	-94
any:practise	37
any:practises	34
any:practising	-28
any:pragmatique	-65
any:pragmatist	-26
any:praised	-44
any:praises	-36
any:pratiquant	-36
any:pratiquante	-49
any:pratique	56
any:pratiques	-52
any:prays	-35
any:pre	35
any:preacher	-51
any:preavis	-37
any:preche	-43
any:precinct	42
any:predecesseur	-26
any:predecessor	-28
any:prefectorale	-71
any:prefer	-32
any:preferences	41
any:preferer	39
any:prefers	-30
any:pregnant	63
any:prejudice	-25
any:preleve	-30
any:prelevements	-48
any:premiere	40
any:premises	-36
any:premutation	-37
any:prenatal	-34
any:preparation	-26
any:preparatrice	-54
any:prepare	-32
any:prepared	-79
any:presence	-70
any:present	36
any:presentation	-88
any:presentations	-36
any:presentent	-46
any:presenter	-42
any:preservatifs	-40
any:preside	40
any:presidential	-68
any:presidentielle	30
any:presidents	-44
any:press	-57
any:presse	-45
any:pressed	27
any:presser	-25
any:pression	36
any:pressure	59
any:prestataire	-48
any:prestations	-32
any:prestidigitateur	-57
any:preston	41
any:pret	37
any:pretentions	-31
any:preuve	-30
any:preventeur	-43
any:prevention	-55
any:preventives	-36
any:prevenu	-31
any:previent	-28
any:previous	60
any:prevoyance	-49
any:prevue	48
any:price	-31
any:pricing	-43
any:primary	-49
any:prime	-89
any:primes	-60
any:princes	-31
any:printemps	27
any:printer	-63
any:printers	-49
any:printing	-46
any:printout	29
any:prise	-33
any:prises	47
any:prisoners	-39
any:prisonnier	40
any:prisons	-64
any:privacy	-68
any:private	-25
any:prive	-46
any:privilege	-37
any:prix	-91
any:prize	-101
any:pro	62
any:probate	-31
any:probation	30
any:probationary	-30
any:problem	55
any:problemes	27
any:procedure	-33
any:procedures	-33
any:proceedings	30
any:proces	-28
any:process	-82
any:processing	-55
any:prochaines	33
any:proche	25
any:procurement	-47
any:procureur	43
any:producer	-31
any:product	-85
any:productif	-33
any:productions	-37
any:produit	-53
any:produits	-70
any:professe	46
any:professeur	-42
any:professeure	-65
any:professional	-32
any:professionals	38
any:profil	35
any:profoundly	40
any:programme	-57
any:programmer	-54
any:progres	-28
any:progressive	-59
any:project	-76
any:projet	-42
any:projets	-104
any:prolongee	31
any:promene	-31
any:promise	28
any:promotion	-44
any:prononcee	41
any:proof	-52
any:proofreads	-54
any:prop	-36
any:propositioned	27
any:propre	45
any:proprietaire	-25
any:propriete	-70
any:prosecution	-33
any:prosecutor	-39
any:prosecutors	-38
any:proselytisme	45
any:prospectuses	-41
any:prostheses	-44
any:prostituees	44
any:prostitution	-82
any:protected	-49
any:protection	-73
any:proteines	-31
any:protest	-73
any:protestant	-41
any:protestante	-38
any:protestation	-58
any:proteste	44
any:protested	52
any:protheses	-80
any:prothesiste	-69
any:prototype	-49
any:prototypes	-58
any:proust	-47
any:prouvee	36
any:proved	-29
any:provincial	35
any:proxenetisme	-38
any:proximite	-31
any:prudence	-69
any:ps	40
any:psen1	37
any:psychanalyste	-47
any:psychiatre	-45
any:psychiatrie	-35
any:psychologie	-50
any:psychologist	-30
any:psychologue	-65
any:psychology	-51
any:psychomotricite	-55
any:psychotic	31
any:public	-28
any:publicitaire	-29
any:publicitaires	-49
any:publicite	-38
any:publics	-45
any:publique	30
any:publiques	-29
any:published	-84
any:publisher	-58
any:puericulture	-25
any:pugh	-32
any:puits	-47
any:pulse	-47
any:punctuality	-84
any:pupil	37
any:pupils	-82
any:pur	-31
any:puregym	-26
any:purge	47
any:purser	-56
any:put	-28
any:putsch	30
any:pvda	60
any:qlik	-54
any:qt	48
any:qualification	-39
any:qualifierais	27
any:qualite	-55
any:quality	-65
any:quant	-31
any:quantity	33
any:quarry	-25
any:quartier	-84
any:que	26
any:quebec	-42
any:queen	-58
any:queer	-26
any:quentin	25
any:questioning	34
any:questions	-26
any:queue	-35
any:quick	-84
any:quickly	-34
any:quiet	-30
any:quimper	-46
any:quitte	25
any:quittee	67
any:quittent	-26
any:quitter	28
any:quotidien	-53
any:r	-57
any:race	-26
any:racecourse	-48
any:races	-44
any:racing	-51
any:racistes	30
any:radical	-50
any:radicalement	-38
any:radie	30
any:radio	-121
any:radioamateur	-46
any:radiographer	-74
any:radiographers	52
any:radiology	-32
any:radiotherapy	43
any:raelien	26
any:raelienne	55
any:raffle	-37
any:raidd	-34
any:rail	-29
any:railroad	-38
any:railway	-38
any:railways	38
any:rainbow	-35
any:raise	-52
any:raisons	42
any:rallie	-34
any:rallied	-25
any:ramadan	-34
any:ramps	-30
any:ran	-73
any:rancune	-48
any:rand	27
any:randonnee	-72
any:range	-90
any:rangement	-59
any:rangements	-38
any:ranger	-62
any:rangs	31
any:rao	50
any:rapport	-52
any:rapporteur	-49
any:rapports	-46
any:rapproche	29
any:rapprocher	-40
any:rarement	46
any:rassemblement	-35
any:rate	-25
any:ratepayers	-39
any:rates	-25
any:rational	-60
any:rationaliser	-58
any:rationalisme	-41
any:rationalist	48
any:rationnelle	-28
any:rattle	-32
any:raye	33
any:rayon	-89
any:razor	-31
any:rcm	39
any:rcn	33
any:re	-57
any:react	-65
any:reactions	-30
any:readers	-70
any:reading	-36
any:reads	43
any:ready	-46
any:realise	-65
any:realist	-42
any:reasonable	-26
any:reau	-48
any:rebond	-54
any:rebuilding	-37
any:rebuilt	-48
any:receipts	42
any:recepisse	-28
any:reception	-36
any:receptionist	-102
any:recession	-34
any:recessions	-41
any:recessive	-37
any:recherche	-53
any:recidiviste	70
any:reclamations	-55
any:reclame	65
any:reclusion	-27
any:recognisable	-45
any:recognised	-51
any:recognises	-37
any:recognition	-64
any:recombination	-37
any:recommandation	-72
any:recommande	-36
any:reconnaissance	-64
any:reconnu	43
any:reconvertit	-63
any:recopiee	35
any:recorded	29
any:recordings	-38
any:recordist	-39
any:recouvrement	-66
any:recovered	-54
any:recovering	26
any:recruitment	-53
any:recrute	-52
any:recruter	-43
any:recruteurs	-25
any:rectorat	-47
any:recu	42
any:recueilli	-35
any:recupere	38
any:recurrente	31
any:recuse	42
any:recyclage	-35
any:redacteur	-89
any:redaction	-47
any:redactrice	-82
any:redesign	-48
any:redige	-72
any:redonne	-25
any:redresse	-38
any:reds	-36
any:reduit	-47
any:reduite	-30
any:redundancy	-50
any:reeducation	-45
any:reel	-47
any:reels	-49
any:reelu	28
any:reenroler	39
any:ref	31
any:refait	-55
any:refection	-81
any:references	-78
any:referendum	26
any:referent	42
any:referente	42
any:refondue	-25
any:refonte	-28
any:reforme	28
any:refreshers	-35
any:refrigere	-40
any:refuge	-64
any:refugiee	-37
any:refus	25
any:refuse	31
any:refusees	34
any:refuses	25
any:regarde	-25
any:regie	-39
any:regime	-29
any:regimes	-43
any:region	-31
any:regional	-30
any:regionale	27
any:regionales	-36
any:regions	-28
any:regisseur	-56
any:register	-27
any:registered	33
any:registrar	-59
any:registre	-30
any:registres	38
any:reglages	-47
any:reglementaire	-33
any:reglementaires	-47
any:regret	-33
any:regrette	42
any:regular	56
any:regulation	-44
any:regulator	-101
any:regulier	29
any:rehabilitated	-32
any:rehired	50
any:rein	30
any:rejected	35
any:rejects	28
any:rejette	49
any:rejoindra	25
any:rejoindrait	-31
any:rejoindre	-35
any:rejoint	32
any:relais	-64
any:relate	-38
any:related	26
any:relations	-63
any:relationships	-60
any:relaxe	56
any:releases	-59
any:relecteurs	-31
any:relectrice	-25
any:relevait	-26
any:relevance	-39
any:releve	-53
any:relevees	47
any:relieuse	-43
any:religieuse	-31
any:religieux	-47
any:religions	-62
any:relooke	-25
any:remainers	28
any:remand	36
any:rembourse	25
any:remede	-59
any:remedes	-27
any:remedy	-40
any:remember	-40
any:remercier	-44
any:reminds	-27
any:remission	29
any:remote	-26
any:remplacant	-70
any:remplie	-25
any:remuneration	-25
any:remuneree	-36
any:rencontrait	-28
any:rencontrer	44
any:rencontres	-62
any:rend	61
any:rendus	-49
any:renewed	-31
any:renie	31
any:rennes	-43
any:renouvele	-30
any:renove	-59
any:renown	31
any:rentre	28
any:rentree	25
any:reorganisation	-34
any:rep	-33
any:repaid	-79
any:repair	-73
any:repaired	-57
any:repairs	-25
any:reparations	-63
any:repare	-28
any:repense	-36
any:repenti	43
any:repertoire	-60
any:repete	-28
any:replaced	-40
any:replacement	-31
any:replicated	-32
any:repondre	-30
any:reponses	-27
any:reporter	-70
any:reporting	-55
any:reports	-31
any:reprendre	33
any:reprennent	-68
any:reprenons	-55
any:representant	-60
any:representante	-44
any:representative	-37
any:represents	-58
any:reprise	-28
any:reproduction	-67
any:republic	-63
any:republicain	-56
any:republicaine	-73
any:republican	25
any:republicans	54
any:repute	25
any:request	-35
any:required	-46
any:requires	-69
any:requis	47
any:rerouted	-25
any:rescues	-42
any:research	-111
any:researched	-28
any:researcher	-95
any:researches	-26
any:reseaux	-42
any:reserve	39
any:reserves	-30
any:reserviste	40
any:reservoirs	-28
any:reset	-42
any:residence	-44
any:resident	-31
any:residente	-43
any:residents	-68
any:resigned	59
any:respecte	-52
any:responsable	-29
any:ressemblance	38
any:ressources	-34
any:ressuscite	-29
any:restaurant	-49
any:restaurants	-41
any:restauration	-32
any:restauratrice	-67
any:restaure	-77
any:rester	-48
any:restoration	-40
any:restored	-58
any:restores	-79
any:restrictions	28
any:result	-28
any:resumes	-25
any:retail	-58
any:retard	-30
any:retarde	-48
any:retards	-64
any:retenu	-78
any:retient	34
any:retinopathy	-41
any:retirement	-105
any:retours	-25
any:retrained	34
any:retraining	-30
any:retraite	-82
any:retrospective	-36
any:retrouve	32
any:retrouvee	35
any:return	-48
any:returned	-68
any:returning	-51
any:returns	-40
any:reunions	-49
any:reussir	-53
any:reussite	-58
any:reuters	-56
any:reve	31
any:revelee	33
any:revendeur	-37
any:revendu	-60
any:revendue	-42
any:revenu	-54
any:revers	33
any:reveuse	-41
any:revient	37
any:review	-39
any:reviewed	-28
any:reviewer	-51
any:reviews	-36
any:revolt	-25
any:revolution	-67
any:revolutionary	-28
any:revolutionnaires	-33
any:revolutionne	-29
any:revu	-57
any:revue	-100
any:revues	-25
any:rewritten	-28
any:rewrote	-40
any:rex	49
any:rey	-34
any:reyes	42
any:rheumatologist	-33
any:rhone	-47
any:rhumatisants	33
any:riant	-28
any:rica	-36
any:rics	-53
any:ridge	-60
any:riga	25
any:rights	-66
any:rigoureuse	-50
any:rigueur	-48
any:riksdag	37
any:ring	25
any:ringleader	46
any:riom	-26
any:riser	-28
any:risk	-37
any:risque	38
any:risques	-37
any:rit	26
any:rival	-29
any:rive	-50
any:river	-44
any:riverains	-37
any:rmt	27
any:roadbuilder	-51
any:roadmaps	-27
any:robberies	-30
any:robbery	-26
any:robes	-52
any:robespierre	-47
any:robin	30
any:robots	-53
any:roca	-36
any:rock	-28
any:roehampton	-61
any:roi	-49
any:roland	-26
any:role	-47
any:roles	-48
any:roll	-82
any:rolled	-44
any:rollo	32
any:roman	-123
any:romance	-101
any:romancier	-38
any:romanciere	-61
any:romania	41
any:romans	-78
any:rome	26
any:rondement	-49
any:rondes	-42
any:rooke	38
any:room	-61
any:rooms	-53
any:roots	-41
any:roses	-43
any:rosicrucian	51
any:rosiers	-27
any:ross	-29
any:rota	-50
any:rotary	-61
any:rothamsted	-35
any:roue	-46
any:rouen	-25
any:rouge	-27
any:rouges	-44
any:rougi	65
any:roulants	-27
any:roundabouts	-34
any:rounds	-41
any:route	-55
any:routiers	-60
any:routine	-62
any:routing	-59
any:rowe	-38
any:roy	33
any:royan	-49
any:rqth	63
any:rrh	-35
any:rsi	33
any:rss	-47
any:rue	-89
any:ruffin	34
any:rugby	-70
any:ruiz	-60
any:ruling	-29
any:rumour	32
any:rung	-53
any:runner	-53
any:running	42
any:ruptures	-28
any:russes	61
any:russian	-57
any:rwanda	65
any:sable	-39
any:sade	-54
any:sadomasochisme	30
any:sage	-92
any:said	49
any:sailor	36
any:sailors	-34
any:saine	41
any:saines	-34
any:saint	-34
any:sais	-53
any:saison	-58
any:sake	34
any:salaires	-35
any:salaried	-34
any:salariee	-47
any:salary	-62
any:sales	-80
any:salesman	-44
any:salesmanship	-32
any:salive	34
any:salmon	-87
any:salue	-47
any:saluent	-32
any:salvation	-51
any:same	29
any:sami	29
any:samples	-28
any:san	-30
any:sanatorium	51
any:sanctions	-37
any:sandales	-32
any:sands	49
any:sang	-42
any:sanger	-39
any:sanguines	-33
any:sanguins	-47
any:sanitaire	-32
any:sante	-46
any:sap	-28
any:sappho	-34
any:sarah	-45
any:sat	42
any:satellites	-55
any:satisfaction	-35
any:saturdays	-29
any:saumon	-33
any:saut	-30
any:sauter	-56
any:sauve	-36
any:sauvee	-38
any:sauveteur	-25
any:saved	-34
any:saves	-32
any:savile	-63
any:saving	58
any:savoy	-27
any:saw	-66
any:sawmill	35
any:say	32
any:sc	-44
any:scams	-55
any:scandale	-27
any:scandals	-28
any:scanner	-25
any:scanners	-84
any:scans	-30
any:scare	-52
any:scares	-61
any:scarifie	-26
any:scars	25
any:sceaux	51
any:scenarise	-61
any:scenariste	-67
any:scenes	-43
any:sceptical	-50
any:scepticism	-30
any:sceptics	-56
any:sceptique	-30
any:sceptiques	-34
any:scheme	-78
any:schiphol	39
any:schizophrene	38
any:schmitt	-60
any:scholar	-41
any:school	-27
any:scie	38
any:science	-81
any:scientifique	-64
any:scientist	-52
any:scientologist	57
any:scientologue	47
any:scolaire	-75
any:scoliosis	37
any:scooters	-27
any:scop	-26
any:scorer	-39
any:scout	-74
any:scouts	-35
any:scrap	-33
any:screen	37
any:screenings	-46
any:screens	-31
any:screenshot	28
any:script	-39
any:scripts	-36
any:scrubs	-28
any:scrutatrice	-42
any:scrutin	-27
any:scuba	28
any:sculpteur	-59
any:seafarers	-53
any:seal	-56
any:seamstress	-33
any:season	-70
any:seasons	-55
any:seat	-25
any:seche	-53
any:secourisme	-39
any:secouriste	-52
any:secours	-47
any:secretaire	-44
any:secretariat	-49
any:secrets	-51
any:secteur	-53
any:sector	-62
any:secularist	47
any:securite	-40
any:security	-34
any:seduction	-50
any:see	72
any:seed	-28
any:seeing	38
any:seekers	-29
any:seeks	34
any:segolene	51
any:seine	-45
any:seiu	32
any:sejour	-41
any:sel	-33
any:selection	-77
any:selectionne	-48
any:selectionneur	-47
any:selective	-25
any:selfie	36
any:selling	-48
any:sells	-78
any:selon	39
any:semaines	54
any:semble	36
any:semences	-73
any:seminaire	56
any:seminar	-66
any:senat	-96
any:senate	-52
any:senateur	-33
any:senatrice	25
any:send	-28
any:sends	-26
any:seneca	41
any:senior	-48
any:seniors	-26
any:sens	37
any:sense	-42
any:sensibles	-35
any:sensors	-47
any:sensual	-28
any:sensuels	-56
any:sent	67
any:sentences	-41
any:sentry	-42
any:separe	-25
any:sepsis	-33
any:septembre	-28
any:septicemie	33
any:sequelles	39
any:sequence	-94
any:sequenced	-32
any:sequences	-61
any:sequenceurs	-25
any:sequencing	-44
any:sera	-58
any:serie	-98
any:series	-59
any:serious	33
any:seropositif	50
any:serrures	-62
any:serrurier	-70
any:sertissage	-37
any:servants	-36
any:server	33
any:servers	-52
any:serveur	-40
any:serveurs	-26
any:servi	-27
any:service	-25
any:services	-29
any:serving	55
any:servir	40
any:sete	-58
any:sets	-69
any:settle	-33
any:settled	-63
any:settlement	-28
any:seulement	54
any:seven	-32
any:sevre	31
any:sexage	-56
any:sexed	-39
any:sexo	-28
any:sexologist	-72
any:sexologue	-54
any:sexospecificite	-45
any:sextant	-48
any:sexto	44
any:sexton	-25
any:sexualites	-34
any:sexuality	-38
any:sexuel	-44
any:sexuels	34
any:sfa	34
any:shaped	-32
any:share	32
any:shareholders	-37
any:shares	-42
any:sharp	-46
any:shaw	36
any:sheet	-30
any:sheets	-36
any:shelter	-58
any:shelves	-41
any:shelving	-39
any:shift	-46
any:shifts	-25
any:shipyard	-52
any:shoes	-32
any:shoot	-45
any:shop	-67
any:shopkeeper	-56
any:shopkeepers	-25
any:shoplifters	-26
any:shopping	-26
any:shops	-70
any:short	-44
any:shorter	-63
any:shortlisted	-48
any:shot	-32
any:shouts	32
any:show	-40
any:showed	-33
any:shrugged	-25
any:si	46
any:sia	-41
any:sick	-69
any:sickel	34
any:sickness	-47
any:side	-27
any:siecle	-58
any:siemens	-49
any:sieste	-40
any:sighed	-29
any:sighted	55
any:sigma	-45
any:sign	-29
any:signage	-34
any:signal	-60
any:signalisation	-37
any:signature	-55
any:signe	-33
any:signed	27
any:signee	-44
any:signer	28
any:signes	-50
any:signification	34
any:signs	52
any:sikh	-73
any:simple	-69
any:simples	-29
any:simulation	46
any:sin	-31
any:singapore	-51
any:singer	38
any:single	-109
any:singles	25
any:sings	-40
any:sinn	-28
any:sit	-32
any:site	-40
any:sits	42
any:sitter	25
any:six	-44
any:sixteen	-44
any:sixth	-42
any:sixty	-38
any:ski	53
any:skin	34
any:slates	-46
any:sleep	-28
any:sleeping	52
any:slept	40
any:slides	-59
any:sligo	-27
any:slipped	42
any:slogan	-54
any:smart	50
any:smartphones	-32
any:smelled	25
any:smiles	-31
any:smith	-50
any:smoke	41
any:smoker	38
any:smoking	-35
any:smuggled	46
any:smuggling	30
any:snacks	-25
any:snails	-55
any:snaresbrook	-46
any:sncf	-47
any:snj	29
any:snow	-33
any:snphare	28
any:snsm	-56
any:so	36
any:soap	-48
any:soaps	-27
any:sober	25
any:social	-59
any:sociale	-55
any:sociales	-64
any:socialist	26
any:socially	33
any:sociaux	-26
any:societe	-48
any:sociologue	-65
any:soeur	-57
any:soeurs	-34
any:software	-31
any:soho	-65
any:soie	-33
any:soigne	-78
any:soignees	-70
any:soigneur	-68
any:soil	-42
any:soins	-49
any:soiree	-54
any:soja	-27
any:solal	52
any:sold	-86
any:soldat	-33
any:solene	60
any:solferino	-44
any:solicitor	-71
any:solidaire	-27
any:solidaires	53
any:solidarity	-42
any:solidarnosc	-29
any:solide	-36
any:solipsist	58
any:soliste	-65
any:solitude	-26
any:solution	-43
any:solved	-38
any:solving	-40
any:someone	-57
any:somniferes	44
any:sondages	-33
any:sondeur	-54
any:songs	-28
any:sonnette	43
any:sonore	-32
any:sons	-60
any:sont	32
any:sort	100
any:sortante	46
any:sorti	56
any:sorties	-26
any:souche	-57
any:souchier	-31
any:soucis	25
any:soudeur	-77
any:soudeurs	-43
any:soudure	-58
any:souhaitee	32
any:souliers	-46
any:souligne	61
any:soumis	-81
any:sound	-71
any:soup	-48
any:soupconne	36
any:souples	31
any:source	-72
any:sourdough	-49
any:souriante	-26
any:sourire	37
any:souris	-26
any:soutenance	-46
any:soutenue	-31
any:soutenus	-35
any:south	-29
any:soutient	-35
any:souvenirs	-40
any:souvient	33
any:soviet	-56
any:sow	27
any:spa	-32
any:space	-43
any:spaces	-72
any:spare	-47
any:sparing	-30
any:spartan	-34
any:spat	46
any:spd	28
any:speaker	-29
any:special	-37
any:specialised	-32
any:specialisee	-41
any:specialises	-64
any:specialist	-59
any:specialiste	-102
any:specialite	-71
any:speciality	-27
any:specials	-59
any:spectator	31
any:speech	-60
any:speeches	-35
any:speechwriter	-48
any:spell	29
any:spelling	-26
any:spending	-42
any:spends	41
any:spent	28
any:spinster	45
any:spirit	-53
any:spiritual	-53
any:spite	45
any:split	-68
any:spokesman	-40
any:spokesperson	-36
any:sponsors	45
any:sponsorship	-47
any:spontanee	-45
any:spontanement	32
any:sport	-70
any:sportifs	-67
any:sportive	-62
any:spots	-29
any:spreadsheet	-59
any:springfield	30
any:springs	-37
any:sql	-62
any:squad	-55
any:square	-29
any:sst	-28
any:st	-47
any:st4	-35
any:stabilise	44
any:stades	-43
any:stadier	-26
any:stadiums	-47
any:staff	-49
any:staffed	-31
any:stage	-74
any:stages	-41
any:stagiaire	-25
any:stagiaires	-67
any:stainless	-29
any:stalinist	39
any:stall	-45
any:stamina	-26
any:stamp	-72
any:stamps	-29
any:stance	-64
any:stand	-56
any:standard	-105
any:standards	-31
any:stands	27
any:starbucks	36
any:start	-89
any:starves	44
any:states	31
any:station	35
any:stations	-62
any:statistician	-42
any:statistics	-26
any:staunch	46
any:stay	-64
any:steam	41
any:steel	-46
any:stents	-36
any:stephanie	-45
any:stephen	40
any:sterile	-25
any:sterilisation	-34
any:steward	-49
any:stewardship	-35
any:sti	-42
any:still	-27
any:sting	-85
any:stocks	-41
any:stoic	-50
any:stoical	-60
any:stoicien	59
any:stoics	-35
any:stoique	-111
any:stoke	-33
any:stomie	39
any:stonewall	-63
any:stop	27
any:stopwatch	-25
any:stopwatches	-30
any:storage	32
any:store	-75
any:stored	25
any:stormont	-27
any:straight	-41
any:straightened	-39
any:straightforward	-78
any:strains	-48
any:strategie	-28
any:strategist	-42
any:stratifie	-72
any:street	-68
any:streets	-33
any:strike	-27
any:strikers	-25
any:strikes	-41
any:string	45
any:strip	-53
any:stripped	-66
any:striptease	-30
any:strix	-50
any:stroke	-59
any:strokes	30
any:stronger	-61
any:struck	-43
any:structural	-45
any:structures	-39
any:stuc	32
any:stud	-32
any:student	-27
any:students	-49
any:studied	-34
any:studies	-83
any:studio	-74
any:study	-48
any:stupid	51
any:sturgeon	39
any:styal	39
any:style	-84
any:subject	-56
any:submission	-31
any:subordinates	36
any:subordonnee	28
any:subscriber	46
any:subscriptions	-39
any:subsidiaire	-27
any:subsidiary	-31
any:succes	38
any:success	-32
any:successeur	-57
any:successions	-29
any:successoral	-40
any:sucre	-36
any:sued	-29
any:suedoise	-50
any:suffered	-36
any:suits	-86
any:suivait	-36
any:suivi	28
any:suivra	-25
any:sujet	-43
any:summer	-28
any:summers	-55
any:sunny	-76
any:supervised	-55
any:supervision	-35
any:supper	-42
any:suppleante	29
any:supplee	-38
any:supplement	-62
any:suppliers	-31
any:supplies	-57
any:supply	-28
any:support	-60
any:supported	-42
any:supporter	37
any:supports	-55
any:suppression	59
any:supprime	-37
any:sur	-28
any:surchauffe	-36
any:surdite	60
any:sure	-37
any:surface	-32
any:surfaced	33
any:surgeon	-87
any:surgeons	-31
any:surgeries	36
any:surgery	-63
any:surmenage	30
any:surmonte	-35
any:surnaturel	28
any:surnom	-64
any:surnomme	47
any:surprises	-50
any:surveillante	-55
any:surveillants	-34
any:survey	33
any:surveyors	-31
any:surveys	-67
any:survivent	-32
any:survivor	29
any:susan	42
any:suspect	-35
any:suspend	50
any:suspendu	35
any:suspensions	-26
any:sussex	-40
any:suturing	-64
any:svelte	-34
any:svt	-42
any:swapped	-38
any:swapping	31
any:sweat	-33
any:sweden	-34
any:swedish	-29
any:swimming	-63
any:swing	-59
any:swingball	-28
any:swinger	29
any:switzerland	-49
any:sworn	-26
any:swp	34
any:sync	-35
any:synchronised	35
any:syndic	-118
any:syndicale	41
any:syndicales	44
any:syndication	-99
any:syndicats	-69
any:syndique	71
any:syrie	-31
any:sysadmin	-42
any:system	-55
any:systematique	-41
any:systems	-92
any:tabasse	89
any:tableau	-30
any:tableaux	-60
any:tablette	56
any:tabs	-62
any:tact	32
any:tag	45
any:tags	-50
any:tagueur	32
any:taille	-66
any:tailleur	-64
any:tailor	-73
any:taken	43
any:taker	-43
any:takes	39
any:talent	-60
any:talese	-32
any:talibans	51
any:talk	-82
any:talker	-50
any:talking	-50
any:tallis	43
any:tandem	-41
any:tant	-59
any:tante	-58
any:tantes	-28
any:tapage	34
any:tapissier	-35
any:tard	26
any:tardif	42
any:targets	-31
any:tarifees	25
any:tarifes	25
any:tart	-46
any:tartu	-30
any:task	-29
any:taste	-81
any:tasting	-40
any:tate	-58
any:tatoos	33
any:tatoue	43
any:tatoueur	-42
any:taught	-58
any:taule	28
any:taureaux	-49
any:taux	69
any:taxidermists	-29
any:tbilisi	-49
any:tchad	-27
any:tcheque	-45
any:tea	-27
any:teacher	-43
any:teaches	-81
any:teachings	48
any:team	-71
any:teams	-57
any:teas	-29
any:technical	-63
any:technician	-107
any:technicien	-98
any:technicienne	-50
any:technique	-55
any:techniques	-25
any:technologique	-36
any:teenager	54
any:teens	28
any:telefilm	-40
any:telephonique	-48
any:telethon	-76
any:television	-74
any:tellers	-31
any:temoigne	28
any:temoigner	-38
any:temoin	-48
any:temper	-33
any:temperage	-34
any:template	30
any:temple	-46
any:temporary	-30
any:ten	50
any:tenace	-56
any:tender	-73
any:tenir	27
any:tennis	-81
any:tenor	-33
any:tension	-62
any:tenu	-53
any:tenue	-68
any:term	-65
any:terme	-53
any:termes	-40
any:terminals	-39
any:terminaux	-45
any:termist	39
any:terrain	-67
any:territorial	-38
any:territoriaux	30
any:terror	-38
any:tessier	25
any:test	27
any:testait	-39
any:tester	-71
any:testeuse	-47
any:testified	-34
any:testing	-86
any:tests	-103
any:tetu	-64
any:texas	-26
any:text	-41
any:textbook	-26
any:textile	-42
any:tfl	27
any:than	25
any:thank	-39
any:thanked	-34
any:thatcherite	43
any:theatre	-101
any:theist	38
any:theorie	-36
any:theory	-62
any:theosophical	38
any:therapeute	-37
any:therapeutique	-27
any:therapist	-78
any:therapy	-40
any:theresa	27
any:thermique	-41
any:thermostats	-60
any:these	-107
any:thesis	-53
any:they	42
any:thier	-34
any:thieves	-48
any:thing	-40
any:things	51
any:thinker	-56
any:thinking	-29
any:thinks	28
any:thinners	61
any:third	-42
any:thirties	45
any:thirty	-28
any:thompsons	-33
any:though	43
any:thousands	-27
any:threading	-30
any:threat	-36
any:thrillers	-44
any:thromboses	27
any:throne	-54
any:thumbprint	44
any:thumbs	-26
any:thursdays	40
any:tibia	39
any:ticked	43
any:tidied	-27
any:tie	37
any:tied	-27
any:tiennent	-41
any:tiers	34
any:ties	-57
any:tiles	-37
any:timber	-27
any:timbre	31
any:timbres	-46
any:timeline	28
any:times	-61
any:timetabling	-30
any:timing	-32
any:tir	-57
any:tirait	-35
any:tired	-45
any:tisanes	-28
any:tisserands	-26
any:title	-50
any:titre	-49
any:titulaire	-37
any:today	-32
any:together	59
any:toilets	-35
any:toitures	-26
any:tokyo	-28
any:told	28
any:tolerances	-45
any:tolerates	-34
any:toller	34
any:tombe	-87
any:tomorrow	29
any:ton	-32
any:tone	-32
any:tooling	-37
any:tools	-58
any:toothpaste	-40
any:top	-34
any:topic	-51
any:tories	-32
any:tot	-46
any:touch	-25
any:touchant	47
any:touchees	-25
any:toucher	-52
any:tour	-104
any:toured	-44
any:tourisme	-46
any:tournee	-60
any:tourniquets	-49
any:tours	-40
any:towards	-39
any:towels	-28
any:toxicology	32
any:toxicomanes	-39
any:toyota	-27
any:toys	-60
any:tp53	-60
any:tracabilite	-53
any:traces	-61
any:tracheotomie	75
any:track	-45
any:tractages	35
any:tracte	27
any:trade	-77
any:trademark	-37
any:trader	-84
any:trades	-30
any:trading	-62
any:traducteur	-69
any:traduction	-26
any:traductrice	-32
any:traduit	-89
any:traduite	-29
any:trafford	36
any:trained	-70
any:trainees	-39
any:trainer	-72
any:training	-44
any:trains	-66
any:traitant	41
any:traitee	68
any:traitements	-43
any:traitre	-58
any:traits	-61
any:trajet	-33
any:trajets	-66
any:tranche	-61
any:transaction	-48
any:transcendance	31
any:transcendental	-37
any:transfer	-33
any:transformation	-57
any:transgenic	-28
any:transgeniques	-37
any:transition	-41
any:transitoire	-32
any:translated	-90
any:translation	-68
any:translocation	57
any:transmis	-31
any:transmises	28
any:transmission	-61
any:transparency	-39
any:traps	-31
any:traque	-27
any:trautmann	34
any:travaillait	34
any:travaille	-36
any:travailleurs	-47
any:travailleuse	25
any:travel	26
any:travellers	-33
any:travels	-41
any:treated	70
any:treatment	26
any:treats	-59
any:tree	-63
any:trees	-38
any:trek	-35
any:tremblement	28
any:trends	-51
any:tresorerie	-34
any:tresorier	-31
any:tri	-61
any:triad	40
any:trial	-29
any:trials	-46
any:tribun	-33
any:tribute	-44
any:trier	28
any:trips	-27
any:trois	-29
any:trompe	-35
any:tromperie	-33
any:trotskyste	43
any:trou	38
any:troublemaker	55
any:truck	-37
any:trump	34
any:trumpeter	-45
any:trumpiste	26
any:truro	-42
any:trust	-74
any:trustee	31
any:trusts	-42
any:ts	-79
any:tsa	27
any:tshisekedi	39
any:tssa	26
any:tube	44
any:tue	-31
any:tuesday	33
any:tuesdays	27
any:tulip	-34
any:tumour	26
any:tumours	-27
any:tune	-77
any:tuned	-29
any:tupe	-84
any:turban	-65
any:turbot	-26
any:turin	-47
any:turned	25
any:turner	28
any:turnover	-34
any:turnstile	-36
any:tuteur	-46
any:tutor	-73
any:tutrice	-61
any:tweet	37
any:tweeted	31
any:twelve	-58
any:twickenham	-59
any:twin	-48
any:twitter	47
any:type	40
any:typeface	-66
any:typesetter	-33
any:typist	-25
any:typographie	-26
any:typography	-55
any:uaw	57
any:ucatt	-25
any:udi	43
any:ue	-36
any:ufap	63
any:ugict	51
any:uimm	-27
any:uk	-31
any:ukrainian	-30
any:uml	-56
any:underinvestment	-41
any:underwriter	-61
any:undischarged	51
any:undone	-30
any:undressed	32
any:unef	-56
any:unfair	-37
any:unfinished	-33
any:unflappable	-30
any:uniform	-36
any:unionised	-81
any:unionist	45
any:unions	-66
any:unis	-32
any:unit	-95
any:unite	34
any:units	-56
any:univers	49
any:universite	-48
any:university	-29
any:unknown	32
any:unmarried	47
any:unmistakable	-34
any:unpaid	41
any:unreadable	-67
any:unreconstructed	27
any:unremarkable	31
any:unsa	26
any:unspent	-34
any:until	-41
any:ups	-109
any:urnes	-38
any:urss	-72
any:urssaf	-49
any:us	-31
any:used	52
any:users	-28
any:usher	-35
any:usine	-66
any:usufruit	-38
any:utile	-52
any:utilisateurs	-29
any:utilise	53
any:utilisera	59
any:utmost	-46
any:va	65
any:vacances	-34
any:vacancy	-71
any:vacataire	-62
any:vaccinated	53
any:vaccination	-62
any:vaccinee	51
any:vaccins	35
any:vacuum	-25
any:vae	-30
any:vaincu	30
any:vais	-33
any:valable	-61
any:valedictorian	-31
any:valerie	26
any:valid	-67
any:valide	-40
any:valmont	-26
any:values	-36
any:valves	-66
any:van	-43
any:vante	45
any:vapeur	-27
any:var	-47
any:variant	-25
any:variantes	-31
any:varnished	-47
any:vax	33
any:ve	47
any:vecteur	32
any:vedette	-101
any:vegan	-41
any:veganism	25
any:vegans	-41
any:vegas	-26
any:vegetal	-46
any:vegetale	-79
any:vegetarian	-43
any:vegetarien	-31
any:vehicule	-67
any:vehicules	-44
any:veille	-66
any:veillees	51
any:veilleur	-39
any:veine	-54
any:veineuse	27
any:veins	-35
any:vend	-69
any:vendeur	-33
any:vendeuse	-77
any:vending	-47
any:vendor	-29
any:vendors	-39
any:vendre	34
any:vendredi	-41
any:vendu	-45
any:venerable	31
any:venice	-41
any:vente	-92
any:ventes	-28
any:venture	-59
any:venu	-36
any:venue	33
any:verbal	-54
any:verdict	-63
any:verger	-57
any:verified	37
any:verifier	-37
any:vermeer	-39
any:verrous	-53
any:vers	-39
any:verse	36
any:versee	-26
any:vert	-48
any:verte	-78
any:vertiges	27
any:verts	-30
any:vertus	-46
any:vessel	25
any:vet	-26
any:veterinaire	-89
any:veterinary	-34
any:vets	-39
any:vetting	-30
any:veulent	55
any:veuve	-29
any:viande	33
any:vicar	-34
any:vichy	-50
any:victime	-75
any:victimes	-54
any:victims	-32
any:victoria	-33
any:victorian	-44
any:victorians	-45
any:victory	-45
any:vidal	-33
any:videos	58
any:videosurveillance	-41
any:vieille	39
any:viendra	28
any:vierzon	-37
any:view	-50
any:viewings	37
any:vif	-27
any:vigie	-53
any:vigilance	-54
any:vigils	27
any:vigne	-94
any:vigneron	-53
any:vignerons	-51
any:vikings	47
any:ville	-49
any:villefranche	27
any:vilnius	-31
any:vin	-34
any:vins	-72
any:viola	31
any:violences	-55
any:violon	28
any:vips	-31
any:viral	-47
any:virale	28
any:virginia	-62
any:virginite	37
any:virginity	31
any:virgo	-55
any:virus	-37
any:vis	26
any:visa	-65
any:visages	-74
any:visagiste	-28
any:visas	-28
any:vise	-26
any:visible	35
any:vision	-46
any:visiteuse	-82
any:visitor	-42
any:visitors	-52
any:vit	-27
any:vitamins	-32
any:vite	-31
any:vivait	-56
any:vivant	-43
any:vive	-42
any:vivent	30
any:vivisection	-38
any:vivisectionist	38
any:vocale	-27
any:vodka	-40
any:voice	-45
any:voices	-44
any:voies	-38
any:voila	-38
any:voile	-67
any:voilier	-33
any:voiliers	-58
any:voir	41
any:voirie	-32
any:voisin	31
any:voit	44
any:voiture	32
any:voix	-52
any:volant	-34
any:vole	-29
any:voles	-28
any:vols	-48
any:voluntary	-30
any:voss	45
any:vote	-33
any:voted	-43
any:votee	-55
any:voter	28
any:voting	-36
any:vows	34
any:voyageur	-45
any:voyagiste	-35
any:vrac	29
any:vrai	70
any:vraie	-31
any:w3c	-26
any:wagner	45
any:waiters	-35
any:waiting	56
any:wake	27
any:waldorf	-27
any:wales	-61
any:wall	-62
any:wallon	-32
any:wandsworth	-25
any:wanting	43
any:war	43
any:ward	-81
any:warden	-45
any:wardrobe	-50
any:warehouses	-34
any:warm	-32
any:warned	27
any:warrior	26
any:wars	-37
any:wash	-29
any:wasn	-42
any:waste	-44
any:watch	-60
any:watches	41
any:watchmaker	-45
any:water	-28
any:waves	-37
any:weakness	-45
any:weather	-51
any:web	-74
any:webcameuse	58
any:webmaster	-43
any:webmestre	-52
any:websites	-28
any:wednesday	27
any:week	39
any:weekend	-48
any:weekends	35
any:weekly	-27
any:weeks	-25
any:weight	-41
any:weights	-49
any:welcome	-28
any:welding	-38
any:welds	-29
any:welfare	-32
any:wembley	-48
any:were	-30
any:western	-55
any:what	-53
any:wheat	-51
any:wheelchairs	-52
any:where	-48
any:whisky	61
any:whistleblower	28
any:whitby	-51
any:white	33
any:whiteboards	-54
any:whole	-33
any:wholesalers	-43
any:whose	-31
any:why	-32
any:wick	-37
any:wide	26
any:widowed	-27
any:widower	38
any:wild	-29
any:wilde	-66
any:wildlife	-51
any:will	-46
any:wind	-65
any:window	-25
any:wine	-46
any:wing	66
any:winger	-38
any:winner	-29
any:wins	36
any:wire	-25
any:wired	-37
any:withdrawn	55
any:withdrew	-39
any:within	-33
any:witness	-56
any:wives	46
any:wolfsburg	38
any:wondered	49
any:wood	-67
any:wooden	-25
any:woolf	-54
any:word	-33
any:worker	-61
any:workers	25
any:working	-48
any:workmanship	-31
any:workplaces	36
any:works	-40
any:workshop	-45
any:worm	-51
any:worst	-41
any:wound	-50
any:writer	-53
any:writing	-59
any:xavier	-61
any:xerox	-28
any:xve	-45
any:xviiie	-39
any:xxy	-35
any:yangon	55
any:yard	-33
any:yeast	-40
any:yeovil	32
any:yeux	-34
any:yoga	-81
any:yonne	48
any:yoplait	-43
any:you	38
any:youngest	-27
any:youth	26
any:yves	28
any:zeal	-34
any:zebre	26
any:zele	-50
any:zemmour	32
any:zen	-54
any:zero	-61
any:zips	-48
any:zoology	-47
any:zootechnicien	-52
any:zygosity	26
before:job	-53
before:link	27
before:work	-47
bias	-38
couple	147
field:0	-89
field:0 mention	-38
field:0 none	-90
field:2	79
field:2 mention	79
field:2 none	76
field:3	138
field:3 mention	120
field:3 none	106
field:4	216
field:4 mention	137
field:4 none	175
following:12	30
following:14	36
following:2010	-31
following:2011	-37
following:2012	31
following:2016	43
following:22	27
following:41	53
following:43	-38
following:5	-34
following:abime	57
following:abimes	57
following:about	-52
following:according	96
following:account	30
following:accueil	-33
following:activee	46
following:activist	69
following:adopted	37
following:advice	-25
following:aerien	-69
following:affiche	53
following:affiliation	54
following:after	65
following:agence	-42
following:agent	-33
following:algorithms	-28
following:all	48
following:allergy	-47
following:among	-56
following:an	-45
following:analysed	58
following:analysis	-52
following:analyst	-27
following:analyste	-38
following:ancienne	67
following:and	56
following:animale	-45
following:animatrice	-35
following:annual	46
following:any	25
following:anything	38
following:apparel	-38
following:apres	25
following:arbitre	-32
following:arts	-38
following:association	80
following:assume	52
following:assumee	66
following:at	47
following:attendent	33
following:attentive	-29
following:atteste	28
following:aucune	55
following:avec	56
following:avocate	-25
following:avoue	39
following:back	-30
following:bag	26
following:bank	-34
following:belge	37
following:berlin	-38
following:bleue	-40
following:board	-29
following:books	-29
following:both	64
following:by	55
following:ca	40
following:cafe	-27
following:called	33
following:calling	-32
following:can	26
following:candidate	41
following:canine	-41
following:carbone	-31
following:card	34
following:care	-71
following:carrier	-25
following:carries	-26
following:cars	32
following:ce	38
following:cell	27
following:centre	-58
following:cftc	-56
following:cgt	-59
following:chair	-40
following:chaque	33
following:charge	50
following:chargee	-32
following:charity	-52
following:chef	-41
following:cherche	28
following:chez	26
following:children	-58
following:choir	-38
following:cinq	-26
following:citoyenne	-42
following:class	40
following:classiques	-40
following:clean	27
following:client	-55
following:club	43
following:coach	-36
following:cocktails	-34
following:code	-29
following:collaborateur	-28
following:collegue	45
following:comme	72
following:commercial	-31
following:commerciale	-26
following:commission	-40
following:communiste	-57
following:company	-35
following:complet	51
following:comptable	32
following:conditions	83
following:confie	-36
following:confirme	39
following:conforme	41
following:connue	72
following:constable	-54
following:controle	40
following:convaincu	68
following:convaincue	30
following:convictions	35
following:core	-33
following:corset	-38
following:cost	-37
following:council	31
following:couples	-35
following:cours	-68
following:cse	71
following:culturelle	-32
following:daily	37
following:data	-38
following:day	-67
following:dbs	-34
following:death	-38
following:debout	-50
following:demande	-39
following:depuis	66
following:des	-61
following:design	-27
following:designer	-54
following:detection	-35
following:disabled	-28
following:disorder	45
following:disputes	-36
following:dit	60
following:dog	30
following:donc	35
following:driving	-51
following:droit	31
following:du	-34
following:during	75
following:ecologiste	-67
following:ecrit	47
following:editor	-33
following:education	-30
following:effectue	31
following:elected	-65
following:elle	59
following:ended	65
following:engine	-33
following:engineer	-25
following:engines	-43
following:entre	-43
following:et	44
following:etalee	33
following:ete	-73
following:events	-35
following:executive	-25
following:extra	-31
following:extrait	27
following:eye	-35
following:face	-26
following:faciale	-38
following:failed	26
following:faite	46
following:feminine	29
following:femme	-43
following:ferme	-40
following:ferroviaire	-25
following:fiction	-41
following:figure	43
following:five	33
following:flyers	-25
following:fo	-42
following:folding	-30
following:form	-46
following:formation	-52
following:formatrice	-32
following:forte	-52
following:fraud	45
following:free	-43
following:friendly	-52
following:from	27
following:g	-29
following:gael	-33
following:garde	-35
following:gardens	-33
following:gardiens	-43
following:gate	-37
following:gave	50
following:gay	-44
following:gene	-41
following:general	31
following:genetique	-49
following:geographique	-30
following:given	35
following:glaucoma	-28
following:glisse	29
following:glucksmann	32
following:goods	-36
following:groupe	29
following:handed	-42
following:hang	-70
following:has	29
following:he	29
following:head	-32
following:health	-34
following:helvetique	-27
following:hence	38
following:her	-63
following:hereditaire	-26
following:himself	88
following:history	-25
following:home	37
following:household	-37
following:humaine	-26
following:husband	60
following:i	31
following:ideal	30
following:if	75
following:il	53
following:ils	62
following:in	29
following:infirmier	-28
following:installer	-25
following:institute	-27
following:investment	-37
following:is	33
following:islington	-29
following:j	29
following:jack	-43
following:jamais	-31
following:je	89
following:jeunesse	-35
following:judiciaire	-33
following:judiciaires	-36
following:jusqu	66
following:keeper	-28
following:keeps	41
following:kitchen	-41
following:knowledge	-27
following:knows	-34
following:la	-35
following:lab	-39
following:label	-47
following:lache	50
following:lapse	-36
following:lapsed	40
following:last	71
following:late	45
following:law	-45
following:le	26
following:leadership	-27
following:left	-28
following:les	-52
following:letters	-38
following:level	-30
following:levy	-29
following:lgbt	-30
following:like	27
following:line	-44
following:lines	-51
following:lit	52
following:local	26
following:locale	-44
following:london	40
following:long	-37
following:lors	65
following:louise	34
following:lr	-57
following:luggage	-39
following:lui	29
following:lussac	-31
following:m	59
following:ma	-42
following:machine	-58
following:made	25
following:magazine	-49
following:makes	57
following:man	99
following:management	-49
following:manager	-91
following:manuel	-51
following:mariee	70
following:marketing	-64
following:matrimoniaux	-43
following:means	39
following:media	-51
following:member	80
following:membership	54
following:membre	-57
following:meme	29
following:mensuels	-40
following:menuisier	-28
following:mere	66
following:mme	31
following:mobilite	-27
following:moi	28
following:momentum	-33
following:mon	-27
following:mother	27
following:ms	31
following:multicarte	-29
following:muscular	-25
following:musicale	-32
following:n	50
following:near	38
following:needs	74
following:negatif	37
following:negative	34
following:new	26
following:ni	46
following:night	43
following:no	41
following:nobody	44
following:none	63
following:nor	59
following:normal	108
following:notaire	-44
following:note	27
following:nothing	66
following:notoire	50
following:now	33
following:numerique	-47
following:nurse	-65
following:of	-46
following:off	-40
following:offenders	-47
following:office	27
following:officer	32
following:oil	-46
following:on	37
following:one	-53
following:open	-35
following:order	-27
following:organist	-26
following:orientation	-59
following:ou	35
following:oui	33
following:our	28
following:ouvrent	36
following:pacific	-31
following:packaging	-29
following:paid	-30
following:palmaire	53
following:panel	-54
following:paper	-47
following:papers	-31
following:parce	-49
following:paris	27
following:parish	-34
following:parle	-38
following:partner	-30
following:partners	-28
following:party	-39
following:passe	55
following:patients	-39
following:patronale	-35
following:pattern	38
following:paul	-37
following:pendant	70
following:perdue	-39
following:person	47
following:phones	41
following:photographiee	25
following:photographiques	-27
following:photographs	36
following:photos	68
following:pictures	37
following:pieds	33
following:plays	54
following:please	28
following:plus	38
following:plusieurs	-40
following:police	47
following:pompier	-25
following:porte	-27
following:portee	-37
following:portraitiste	-62
following:positif	30
following:positive	55
following:poste	-53
following:precise	53
following:precoce	-40
following:prefere	51
following:pres	32
following:preventive	-31
following:prevue	50
following:print	54
following:prises	35
following:profile	51
following:programme	-26
following:publicitaires	-30
following:puis	53
following:quatre	-46
following:question	-28
following:radio	-39
following:readers	-56
following:reading	-59
following:reads	46
following:receptionist	-47
following:recognition	26
following:recommande	56
following:records	-30
following:redaction	-40
following:referente	-36
following:refused	40
following:rehabilitation	-35
following:relations	-48
following:relationship	27
following:removed	42
following:repenti	59
following:repete	-40
following:reprennent	-27
following:research	-40
following:researcher	-59
following:responsable	-35
following:results	25
following:revendique	51
following:rien	31
following:river	-45
following:roof	-25
following:rugby	-27
following:run	32
following:saint	-39
following:sait	-53
following:salariee	-52
following:sales	-64
following:sample	43
following:sans	27
following:scan	-35
following:scene	52
following:scientifique	-27
following:scolaire	-35
following:score	-30
following:search	30
following:section	72
following:see	27
following:servant	50
following:serve	38
following:service	-84
following:services	-26
following:ses	-38
following:set	55
following:she	59
following:showed	49
following:shows	29
following:simple	-63
following:since	53
following:sister	-54
following:site	-35
following:sits	-26
following:so	77
following:social	-40
following:sociaux	32
following:software	-31
following:soit	25
following:songs	-26
following:souligne	74
following:sous	44
following:spinale	29
following:squad	-31
following:staff	-55
following:start	-37
following:station	-57
following:status	-51
following:stored	45
following:street	-34
following:student	-47
following:students	49
following:studies	-70
following:studio	-36
following:style	-58
following:sud	-74
following:suit	38
following:syndical	-28
following:syndicale	-36
following:syndicat	29
following:systems	-30
following:t	47
following:taken	62
following:tax	26
following:teenagers	-47
following:tendance	30
following:test	86
following:testing	-53
following:tests	-34
following:the	-31
following:theatre	-26
following:then	31
following:though	36
following:three	45
following:ticked	34
following:ticket	45
following:tient	-26
following:till	27
following:time	-40
following:told	34
following:too	64
following:tous	64
following:toute	32
following:town	-38
following:trait	-47
following:travail	38
following:travailleuse	-36
following:tres	45
following:trust	-39
following:un	-48
following:union	-26
following:unison	-44
following:unit	-29
following:until	109
following:uses	25
following:utile	-34
following:vegetale	-35
following:vendeuse	29
following:verbal	-26
following:videos	63
following:vingt	-53
following:visa	-40
following:ward	42
following:warned	29
following:wears	68
following:were	43
following:when	61
following:where	-39
following:which	37
following:who	54
following:whom	26
following:will	35
following:without	61
following:women	41
following:won	-39
following:would	46
following:writes	41
following:zz	29
following:|	28
left:000	-55
left:1	38
left:12	-55
left:2009	-48
left:2022	26
left:3	45
left:4	-38
left:400	-25
left:41	-55
left:accepte	57
left:acces	-38
left:accident	35
left:account	55
left:accro	53
left:across	-25
left:actif	28
left:active	65
left:ad	-49
left:adepte	63
left:adeyemi	35
left:adherent	37
left:admitted	41
left:adn	-60
left:adviser	-34
left:advises	-42
left:aeroport	30
left:affaires	-26
left:affiliated	40
left:after	31
left:agent	-77
left:agnostique	-47
left:agreed	42
left:ai	48
left:aime	29
left:algorithme	-36
left:all	63
left:allergic	-37
left:alpha	26
left:also	-27
left:always	44
left:am	27
left:ames	-43
left:an	28
left:analyste	36
left:ancien	47
left:animal	53
left:animaux	49
left:anne	47
left:anomalie	54
left:ans	28
left:antinatalist	-28
left:antispeciste	-43
left:any	64
left:app	46
left:appareille	-35
left:apparently	69
left:appartenance	39
left:appartenu	36
left:appartient	71
left:appli	-28
left:applicant	109
left:applicants	-50
left:apprenti	38
left:approcher	-38
left:apps	-29
left:are	42
left:armee	29
left:arret	-46
left:as	31
left:assistant	-41
left:assistante	-57
left:assure	-49
left:at	-40
left:athees	-25
left:athlete	43
left:attache	43
left:atteint	38
left:attend	39
left:aucun	64
left:aucune	45
left:audioprothese	-45
left:audit	-64
left:audited	-49
left:aumonier	-56
left:aunt	-53
left:aupres	-26
left:avant	-26
left:avocat	-41
left:avoir	70
left:avoue	37
left:award	44
left:b	-49
left:bad	44
left:badge	75
left:baisser	-62
left:bank	51
left:bar	-27
left:bartender	-25
left:be	32
left:beaten	30
left:became	59
left:because	38
left:been	98
left:before	-35
left:being	90
left:belonged	40
left:belongs	67
left:bernard	30
left:bien	-31
left:big	25
left:bioethique	-36
left:biographie	-33
left:biometric	-32
left:biometriques	-29
left:bit	70
left:blackballed	32
left:blog	33
left:blue	-32
left:bonne	-53
left:books	-38
left:bord	40
left:bornes	-32
left:both	69
left:bouffeur	-46
left:boutique	-25
left:boy	-60
left:brca2	-31
left:breast	32
left:brief	-58
left:brigade	-25
left:bright	50
left:brighton	-26
left:broke	40
left:brother	77
left:brule	32
left:build	-33
left:building	-46
left:built	-49
left:bulletin	47
left:bulletins	-53
left:business	-77
left:but	85
left:c	-25
left:cabinet	-49
left:cadre	-38
left:cafe	-54
left:call	25
left:calls	58
left:campagne	68
left:campaign	-33
left:campaigned	49
left:can	-55
left:candidat	39
left:candidate	44
left:cantine	29
left:card	25
left:care	66
left:carnet	25
left:carrier	-45
left:carries	72
left:carrying	31
left:cartes	-37
left:caryotype	-30
left:case	37
left:casier	-67
left:catalogue	42
left:caught	32
left:cause	82
left:cell	41
left:cells	-46
left:centre	29
left:cercle	62
left:cgt	-61
left:chaired	46
left:chambre	-33
left:change	32
left:chante	-55
left:chaplain	30
left:chaque	-37
left:charge	-29
left:chargee	-35
left:chaud	-28
left:chauffeur	-49
left:check	-31
left:chef	40
left:chiens	-30
left:choeur	-31
left:choir	33
left:christmas	-44
left:chromosome	-54
left:civil	-36
left:clean	-55
left:client	-42
left:clients	-64
left:clinic	-41
left:clocks	39
left:clos	-40
left:clubs	41
left:code	-81
left:colin	-26
left:collaboratrice	-30
left:collectionne	53
left:collegue	-35
left:come	42
left:comme	77
left:committed	40
left:committee	69
left:compagne	-58
left:compagnon	72
left:company	-52
left:compared	-47
left:comptes	-27
left:condamnation	-35
left:conductrice	-33
left:confie	25
left:confirmed	33
left:conge	-66
left:conjoint	-35
left:connait	64
left:conseille	-41
left:conseiller	-50
left:consultant	-41
left:consultations	-69
left:consulte	50
left:consumer	-28
left:contract	-38
left:contre	-59
left:controle	65
left:conviction	-51
left:convinced	51
left:cost	-27
left:council	52
left:counsels	-40
left:count	-33
left:coup	-26
left:couple	33
left:couples	-82
left:cours	-29
left:course	-35
left:court	-37
left:covered	-32
left:covers	35
left:credit	-40
left:cree	27
left:croit	30
left:cuisine	-53
left:cuisiniere	-29
left:cure	-30
left:currently	68
left:cv	-37
left:dans	-58
left:day	48
left:deaf	-35
left:deals	-27
left:dealt	-43
left:debate	-37
left:declined	30
left:decrit	47
left:defence	34
left:defend	30
left:defendu	-39
left:deficiency	34
left:definit	27
left:delegue	-31
left:delivery	-36
left:democratic	-39
left:dentaire	-39
left:dental	43
left:depression	-35
left:depuis	-42
left:dernier	-61
left:des	-25
left:describes	66
left:designed	-62
left:detection	-30
left:deux	26
left:developpeur	-45
left:devices	-28
left:did	81
left:dimanche	-25
left:diplome	-27
left:directrice	-27
left:dirige	41
left:dirigeait	30
left:dirigeante	34
left:disciplinary	-25
left:disclosure	-41
left:discret	-36
left:distribue	27
left:dit	32
left:diversite	-29
left:dix	82
left:dna	-66
left:do	-35
left:doctor	-37
left:doctorate	-63
left:documentary	-38
left:doesn	35
left:don	-36
left:donne	54
left:donnees	42
left:donor	26
left:dons	-28
left:dont	-40
left:doors	31
left:dorment	-26
left:dormi	-31
left:dossier	-29
left:double	-51
left:dow	-33
left:down	43
left:drh	-70
left:drink	-54
left:droit	-69
left:droite	-45
left:drug	33
left:early	-41
left:ebeniste	52
left:ecole	-30
left:economie	-49
left:ecrit	-26
left:edited	-39
left:editor	55
left:educateur	-31
left:educatrice	46
left:eighteen	25
left:elected	71
left:electeur	46
left:electronique	-36
left:eleve	84
left:elevee	35
left:eleven	55
left:eleves	-25
left:elle	30
left:employer	-34
left:employers	-67
left:empreinte	-33
left:en	-37
left:enfant	61
left:enseigne	-55
left:entre	61
left:entreprise	-39
left:entretient	45
left:envoie	39
left:epouse	72
left:equality	43
left:equipe	-25
left:equity	-25
left:est	30
left:et	-30
left:etais	39
left:etant	69
left:ete	33
left:ethical	-37
left:ethique	-33
left:etiquette	26
left:etre	76
left:etude	-37
left:etudes	29
left:etudiante	-58
left:eu	59
left:european	-29
left:europeen	-32
left:every	-53
left:ex	35
left:examens	-26
left:examiner	-31
left:executive	39
left:expecting	-32
left:experience	-30
left:expert	-33
left:exposed	-26
left:extrait	-78
left:eye	-38
left:fabien	30
left:facial	-43
left:faciale	-44
left:failed	36
left:fais	31
left:fait	88
left:familles	-25
left:father	33
left:favour	58
left:federation	41
left:femme	27
left:fertility	-34
left:festival	-37
left:fiance	-39
left:fiancee	-47
left:fidelite	-35
left:field	-49
left:fierce	29
left:file	58
left:fille	51
left:film	-68
left:filmed	27
left:filmee	29
left:films	59
left:finance	41
left:fingerprint	-45
left:finn	34
left:first	51
left:flux	-63
left:foi	-46
left:fois	45
left:fonctionnaire	-26
left:fond	52
left:fonde	38
left:force	-29
left:forensic	-27
left:forging	-29
left:forme	43
left:former	-29
left:fortes	-26
left:forum	-25
left:found	37
left:free	-29
left:frequente	40
left:frere	53
left:freud	-34
left:friendly	27
left:fully	39
left:gagne	-29
left:gait	-52
left:gardait	28
left:garde	-59
left:gardien	-59
left:gay	28
left:gene	-42
left:genetic	-36
left:genetically	-47
left:genetique	-57
left:gere	-48
left:get	26
left:gets	45
left:gilbert	34
left:give	59
left:gmb	-45
left:goes	50
left:greffier	-43
left:grounds	43
left:group	-66
left:groupe	50
left:guard	-36
left:guide	-29
left:had	57
left:half	25
left:handed	33
left:handled	45
left:hands	-51
left:happy	-45
left:has	50
left:have	87
left:having	41
left:head	-34
left:health	28
left:her	44
left:hereditary	-47
left:herself	25
left:heterosexual	-48
left:him	74
left:himself	45
left:hints	44
left:his	30
left:historien	-50
left:hold	63
left:holds	73
left:homme	-55
left:hommes	-67
left:homo	-25
left:homozygous	-37
left:hors	38
left:hospital	-30
left:hotel	-31
left:hours	-49
left:house	44
left:hr	-52
left:huile	-53
left:huissier	-41
left:huit	25
left:hull	-62
left:humanist	-31
left:hundred	-28
left:i	49
left:ideal	-50
left:identifying	-30
left:identite	27
left:iel	48
left:il	33
left:ils	28
left:imagerie	-47
left:impact	-43
left:impotent	-54
left:imprimeur	-42
left:include	-51
left:index	-41
left:infirmier	-44
left:infirmiere	27
left:informatise	-78
left:ingenieur	-40
left:inherited	-46
left:initiative	-38
left:inscrit	62
left:insurance	-41
left:intelligence	-33
left:interested	53
left:interpreted	-33
left:is	27
left:isn	33
left:it	-32
left:its	-59
left:j	45
left:je	53
left:jeunes	67
left:join	42
left:joint	43
left:joue	-52
left:judiciaire	-47
left:juge	43
left:jumeau	41
left:juriste	-56
left:jury	36
left:jusqu	28
left:juvenile	-49
left:kaci	28
left:keeps	50
left:kept	-27
left:laboratoire	-44
left:laisse	-42
left:law	29
left:lay	25
left:leader	43
left:leave	-49
left:leaving	32
left:lecteur	64
left:lecture	-53
left:led	54
left:left	62
left:leroy	31
left:leur	26
left:leve	-57
left:lgbt	25
left:lgbtq	-40
left:liaisons	-27
left:libido	-55
left:libraire	-46
left:libre	-63
left:licence	-41
left:life	-34
left:lifelong	26
left:ligne	-56
left:line	43
left:list	36
left:live	81
left:liverpool	-25
left:livre	-47
left:local	60
left:logiciel	36
left:long	-48
left:look	-53
left:looks	26
left:loue	-27
left:love	-56
left:low	53
left:lui	42
left:lutte	-48
left:lycee	-29
left:made	27
left:magazine	-46
left:main	-49
left:mais	56
left:maitresse	-38
left:malades	-53
left:maladie	63
left:marie	29
left:mariee	-41
left:marques	-42
left:married	41
left:masonic	-44
left:matter	41
left:may	43
left:me	45
left:meat	-28
left:medicale	-28
left:members	51
left:membre	30
left:memoire	-57
left:mene	50
left:mention	-25
left:mentioned	63
left:menuisiere	-27
left:met	30
left:methodist	-26
left:mild	39
left:militante	34
left:milite	44
left:ministere	-26
left:mis	-60
left:mise	-46
left:mme	-37
left:modele	35
left:module	28
left:mois	50
left:moleculaire	-25
left:mon	74
left:monarchiste	-40
left:monsieur	-32
left:monte	68
left:months	65
left:more	-37
left:mot	-27
left:moved	-37
left:mr	28
left:mrs	38
left:ms	46
left:musee	-31
left:mutation	-62
left:mutuelle	-52
left:myheritage	-25
left:n	-47
left:national	43
left:nationale	-31
left:nee	28
left:negotiated	-44
left:neither	38
left:network	-40
left:never	52
left:new	32
left:newbury	-50
left:nhs	27
left:nineteen	31
left:no	44
left:non	37
left:not	30
left:note	44
left:noticed	56
left:notre	-27
left:now	35
left:nuits	58
left:nun	-30
left:nurse	-31
left:objet	29
left:occupational	-50
left:occupe	-38
left:oeil	-32
left:of	33
left:old	51
left:once	75
left:ont	-62
left:openly	64
left:opted	-25
left:optional	-34
left:order	71
left:organise	41
left:organiser	30
left:organises	57
left:orient	-25
left:orientation	-28
left:origine	38
left:our	52
left:out	31
left:oute	-40
left:outils	-31
left:outspoken	39
left:ouvertement	37
left:ouvre	-32
left:owner	-25
left:page	-57
left:paid	37
left:paie	27
left:pair	52
left:paix	25
left:palm	-33
left:paper	-51
left:par	39
left:parce	32
left:parents	25
left:parole	30
left:part	54
left:partage	-26
left:parti	-66
left:participe	34
left:partie	26
left:pas	33
left:passed	55
left:passeport	-73
left:pastor	46
left:patients	-55
left:patissiere	-36
left:patrimoine	-38
left:payroll	31
left:pays	29
left:peine	-72
left:peint	-42
left:pendant	-37
left:pension	-28
left:people	-75
left:pere	31
left:permis	-63
left:perrot	38
left:personnes	-40
left:peu	51
left:phd	-39
left:photos	36
left:pierre	-29
left:pilote	91
left:pirate	33
left:place	29
left:planning	-50
left:plant	-47
left:play	-82
left:played	-44
left:plays	-26
left:plusieurs	27
left:plutot	31
left:poignee	-37
left:points	34
left:police	29
left:policier	-44
left:political	-26
left:polycystic	-36
left:porno	-57
left:port	-41
left:porte	45
left:porter	31
left:porteur	43
left:portrait	-26
left:poser	33
left:positive	35
left:post	44
left:postdoc	-33
left:poste	-38
left:pour	49
left:practises	42
left:pragmatique	-37
left:pratique	50
left:pratiques	48
left:predisposed	-45
left:predisposition	-37
left:prefere	-28
left:prelevement	56
left:prepared	-50
left:presente	82
left:president	62
left:prevention	-54
left:prevoyance	-33
left:pride	26
left:prints	-35
left:prise	-39
left:prison	-50
left:private	-30
left:probably	29
left:proces	-40
left:proche	83
left:product	-25
left:professeur	26
left:professional	32
left:profil	39
left:programme	-27
left:proof	-34
left:protection	-27
left:proteges	-35
left:protestante	-25
left:prothesiste	-29
left:proud	42
left:public	-74
left:puis	32
left:purge	33
left:put	-37
left:qu	105
left:qualite	-31
left:quand	47
left:que	27
left:questionnaire	-39
left:quit	59
left:quitte	34
left:raised	33
left:ran	-41
left:rapport	-52
left:rapports	-51
left:rare	38
left:rationalisme	-54
left:rationalist	-34
left:ravel	-32
left:rayon	-46
left:read	-86
left:reader	-46
left:reason	-34
left:reclame	31
left:recommande	-26
left:reconnaissance	-55
left:reconnait	-41
left:reconnu	52
left:reconnue	36
left:recouvrement	-31
left:recovering	-30
left:recruiter	38
left:recruteur	29
left:red	40
left:redonne	-35
left:referee	-32
left:referent	57
left:refuse	43
left:regarde	32
left:regisseur	-34
left:registered	70
left:relaie	40
left:relation	42
left:relations	48
left:remise	-31
left:repris	40
left:republique	-30
left:requires	-49
left:researcher	-48
left:reseau	34
left:reserviste	44
left:residence	-79
left:resigned	31
left:responsable	36
left:restaure	-41
left:reste	35
left:restores	-52
left:restriction	45
left:result	-49
left:revient	38
left:rewrote	-40
left:rigoureuse	-26
left:risque	-37
left:rive	-30
left:rn	-53
left:roe	31
left:role	-79
left:rudolf	28
left:rue	-46
left:rugby	-65
left:rumeur	30
left:run	-30
left:runs	28
left:safe	29
left:safety	33
left:sait	35
left:salarie	-65
left:salaries	-37
left:sales	-74
left:same	-83
left:sans	-38
left:sante	-41
left:sat	30
left:sauna	32
left:scaffold	-28
left:scan	-54
left:scene	-38
left:sciences	-49
left:se	88
left:seat	27
left:secretaire	42
left:securite	-40
left:security	-52
left:seen	59
left:selection	-26
left:sells	-96
left:seminaire	31
left:sens	-38
left:sent	45
left:serait	41
left:served	43
left:service	54
left:services	27
left:serving	-35
left:ses	59
left:set	-72
left:sete	-34
left:sex	-50
left:sexologue	41
left:sexual	-47
left:sexuelle	-37
left:share	28
left:shifts	-25
left:shop	-52
left:sickel	30
left:sickle	-41
left:siege	-42
left:signe	41
left:since	-55
left:six	68
left:snp	-36
left:so	-42
left:soeur	54
left:soirees	54
left:some	48
left:sommeil	-33
left:son	33
left:sont	73
left:sort	33
left:sous	33
left:soutenu	30
left:soutient	75
left:soviet	-47
left:specialiste	-60
left:speech	-39
left:speed	-35
left:spite	33
left:sports	-53
left:staff	38
left:stage	37
left:standard	-59
left:start	-32
left:state	-27
left:stay	37
left:still	70
left:stoique	-37
left:stood	37
left:straight	-34
left:strict	35
left:strong	-32
left:student	-32
left:students	-71
left:studied	-28
left:suis	49
left:suit	-39
left:suivie	47
left:summer	-40
left:support	43
left:supporte	37
left:sur	-110
left:surveillant	30
left:suspendu	55
left:sympathie	38
left:syndrome	44
left:taken	-32
left:talks	-55
left:taught	-29
left:tax	-41
left:teaches	-42
left:technician	-40
left:technicien	-40
left:technique	-32
left:temoin	-63
left:ten	44
left:tenu	-28
left:terms	25
left:test	45
left:teste	30
left:tested	-33
left:tests	-45
left:tete	50
left:texas	-47
left:that	45
left:them	32
left:then	-29
left:these	-50
left:thesis	-31
left:thinks	38
left:through	35
left:thursdays	33
left:tiennent	-32
left:tient	33
left:time	35
left:tirait	-45
left:told	-29
left:tory	35
left:tot	-42
left:touch	-38
left:touche	-68
left:toujours	-26
left:tours	-30
left:tous	37
left:tout	41
left:town	28
left:trade	-76
left:traducteur	-44
left:traduit	-32
left:trained	-32
left:trainee	-53
left:traite	34
left:translated	-39
left:travail	-58
left:travaille	-82
left:travailleur	29
left:treated	61
left:tremblement	-32
left:tresorier	33
left:trials	28
left:tribunal	-28
left:trompait	-39
left:trompe	-55
left:trouve	46
left:tupe	-72
left:turned	38
left:twice	64
left:twin	33
left:typing	25
left:under	62
left:une	30
left:union	-49
left:unite	-46
left:united	-34
left:until	-58
left:up	-29
left:used	26
left:uses	85
left:usine	-63
left:van	-66
left:vance	29
left:vasseur	35
left:ve	66
left:vecu	35
left:vegane	-31
left:veganes	-36
left:vegetarien	-41
left:vendeur	58
left:vendu	-61
left:vente	-30
left:venue	33
left:vert	-35
left:verte	-26
left:videos	45
left:vie	51
left:vieille	36
left:vigneron	-44
left:violent	-35
left:vis	56
left:visa	32
left:visage	-41
left:vision	26
left:visiteuse	-61
left:visits	59
left:voice	-27
left:vol	-41
left:vraie	-31
left:wanted	62
left:wants	-25
left:was	50
left:we	92
left:wears	59
left:weeks	48
left:welsh	-26
left:western	-45
left:which	-25
left:while	52
left:who	-40
left:widower	37
left:wilde	-40
left:witness	-35
left:women	73
left:work	51
left:worker	-34
left:workers	33
left:works	-74
left:wrote	-45
left:y	-33
left:year	36
left:yes	36
left:yoga	-35
left:young	32
mark:COMMA	61
mark:|	28
masked	132
mentions:2	39
mentions:3	72
mentions:4	107
nearest:job	-55
nearest:job job	-41
nearest:job link	-57
nearest:job other	-72
nearest:job person	43
nearest:job work	-51
nearest:job |	-48
nearest:link	39
nearest:link link	39
nearest:link other	-83
nearest:link person	45
nearest:link work	-46
nearest:link |	63
nearest:other	-34
nearest:other other	-27
nearest:other work	-42
nearest:person	25
nearest:person job	-27
nearest:person other	-26
nearest:person person	39
nearest:person work	35
nearest:person |	30
nearest:work	-56
nearest:work job	-49
nearest:work other	-27
nearest:work person	-36
nearest:work work	-120
nearest:work |	-42
next:head	-62
next:job	-56
next:person	41
next:work	-30
none	-92
other	-169
others:1	-51
others:2	-110
others:3	-202
previous:2	42
previous:2009	-26
previous:2019	39
previous:3	28
previous:4	-50
previous:400	-26
previous:about	-57
previous:absolute	-28
previous:acces	-52
previous:active	58
previous:after	38
previous:against	27
previous:ai	-28
previous:an	28
previous:analyste	-31
previous:ancienne	34
previous:and	-26
previous:anne	51
previous:anomalie	56
previous:antinatalist	-28
previous:any	53
previous:app	45
previous:apparently	63
previous:applicant	72
previous:athee	-31
previous:aucun	95
previous:audited	-43
previous:aurait	41
previous:avait	-36
previous:avec	-34
previous:avoir	54
previous:back	-38
previous:bad	30
previous:badge	45
previous:baker	34
previous:be	64
previous:beaten	34
previous:been	36
previous:before	-32
previous:being	47
previous:blood	-30
previous:blue	-36
previous:bon	-45
previous:bonne	-51
previous:both	50
previous:brighton	-29
previous:business	-58
previous:cache	-42
previous:carries	-42
previous:carrying	43
previous:casier	-39
previous:centre	37
previous:chez	-35
previous:christmas	-46
previous:chromosome	-47
previous:civil	-29
previous:cleaned	-35
previous:clients	-42
previous:club	27
previous:clubs	37
previous:comme	74
previous:committed	38
previous:compagne	-66
previous:compared	-32
previous:comptable	37
previous:compte	-47
previous:congres	30
previous:consumer	-40
previous:controle	46
previous:convaincu	-27
previous:convinced	67
previous:covered	-28
previous:credit	-50
previous:croit	44
previous:cuisine	-32
previous:cuisiniere	-32
previous:customs	-31
previous:cut	-33
previous:day	42
previous:declined	34
previous:deficiency	36
previous:dentaire	-31
previous:des	-36
previous:deux	36
previous:did	53
previous:dirigeante	38
previous:disciplinary	-32
previous:dit	99
previous:dix	56
previous:donnees	73
previous:double	-37
previous:driving	-58
previous:droite	-26
previous:du	43
previous:dubai	33
previous:early	-51
previous:ecole	-38
previous:elected	47
previous:eleves	-28
previous:elle	64
previous:employer	-34
previous:empreintes	-28
previous:enfants	-71
previous:engagement	30
previous:est	40
previous:et	-31
previous:etais	43
previous:etant	78
previous:ethical	-27
previous:etre	55
previous:etudiante	-59
previous:every	-49
previous:ex	37
previous:facial	-29
previous:famille	55
previous:familles	-28
previous:father	-37
previous:femme	-39
previous:femmes	38
previous:fertility	-55
previous:field	-52
previous:fille	61
previous:films	61
previous:first	40
previous:fois	33
previous:found	43
previous:four	-42
previous:frequente	-55
previous:fully	39
previous:gait	-27
previous:gardiens	-29
previous:genetique	-36
previous:genre	44
previous:gets	34
previous:gmb	-51
previous:groupe	50
previous:had	54
previous:handled	68
previous:hands	-34
previous:has	32
previous:have	61
previous:her	43
previous:hereditary	-31
previous:his	44
previous:holds	25
previous:homme	46
previous:hr	-28
previous:hrbp	-27
previous:huile	-48
previous:humanist	-25
previous:husband	-50
previous:imagerie	-43
previous:in	45
previous:infirmiere	32
previous:inherited	-50
previous:intelligence	-36
previous:into	25
previous:it	-72
previous:jeunes	27
previous:judiciaire	-29
previous:juriste	-52
previous:juvenile	-33
previous:known	65
previous:labour	-30
previous:left	49
previous:lifelong	51
previous:live	48
previous:lives	49
previous:local	75
previous:longer	26
previous:longtemps	-32
previous:lost	-49
previous:lui	47
previous:lycee	-37
previous:m	-57
previous:main	-63
previous:mais	46
previous:maladie	70
previous:marche	-61
previous:marques	-34
previous:masonic	-44
previous:me	-25
previous:mentioned	49
previous:methodist	-35
previous:mild	39
previous:miners	-29
previous:mme	-121
previous:mon	32
previous:months	25
previous:mr	-34
previous:ms	-115
previous:mutuelle	-30
previous:neither	52
previous:never	28
previous:newbury	-56
previous:no	75
previous:nomme	-25
previous:non	46
previous:note	71
previous:now	33
previous:occupational	-39
previous:of	64
previous:officer	-34
previous:once	33
previous:openly	54
previous:optional	-32
previous:origine	46
previous:out	28
previous:ouvertement	29
previous:paid	-30
previous:paix	45
previous:parti	-58
previous:party	34
previous:passe	-27
previous:passeport	-67
previous:patrimoine	-38
previous:pays	46
previous:perdu	-33
previous:personnes	-42
previous:petit	48
previous:peu	61
previous:philosophie	31
previous:photos	29
previous:planning	-44
previous:plant	-41
previous:plusieurs	38
previous:polycystic	-55
previous:porte	-26
previous:pose	50
previous:poste	-28
previous:pour	34
previous:practises	37
previous:pratiques	47
previous:prepared	-32
previous:presente	45
previous:prevention	-33
previous:private	-26
previous:profil	84
previous:proof	-36
previous:proud	41
previous:public	-70
previous:puis	38
previous:qualite	-25
previous:que	-47
previous:rapport	-41
previous:rare	27
previous:rationalist	-28
previous:rayon	-41
previous:read	-27
previous:refused	42
previous:registered	66
previous:relation	47
previous:relations	41
previous:residence	-65
previous:reste	35
previous:restores	-56
previous:rive	-31
previous:rudolf	35
previous:rugby	-63
previous:said	-49
previous:sales	-64
previous:same	-83
previous:sans	-42
previous:sante	-32
previous:says	68
previous:sceptique	-35
previous:se	76
previous:secretaire	-37
previous:section	26
previous:security	-37
previous:sells	-91
previous:selon	40
previous:sens	-38
previous:sent	53
previous:serait	59
previous:served	-25
previous:service	39
previous:ses	58
previous:sex	-60
previous:sexologue	36
previous:sexual	-45
previous:sickle	-39
previous:since	-63
previous:soiree	-29
previous:soirees	42
previous:sold	38
previous:son	38
previous:sont	71
previous:sous	57
previous:speech	-38
previous:sports	-56
previous:staff	29
previous:still	35
previous:strict	45
previous:student	-67
previous:students	-70
previous:suis	56
previous:suit	-28
previous:suite	-36
previous:summer	-42
previous:sur	-58
previous:surveillant	40
previous:t	54
previous:taught	-26
previous:tested	-58
previous:that	46
previous:thinks	54
previous:third	35
previous:to	25
previous:toute	-27
previous:trade	-76
previous:trained	-28
previous:trait	27
previous:tran	26
previous:travailleur	55
previous:trompe	-58
previous:twice	29
previous:un	52
previous:under	47
previous:une	37
previous:union	-31
previous:up	44
previous:used	26
previous:uses	31
previous:usine	-41
previous:van	-47
previous:vert	-35
previous:vice	-53
previous:vie	78
previous:vigneron	-39
previous:visiteuse	-50
previous:visits	57
previous:vit	26
previous:voice	-32
previous:we	53
previous:welsh	-25
previous:western	-33
previous:while	36
previous:who	55
previous:whole	56
previous:widower	44
previous:with	-54
previous:without	28
previous:wrote	59
previous:x	-27
previous:years	27
previous:yes	36
previous:young	26
previous:youth	27
right:0	28
right:000	-65
right:1	44
right:11	34
right:12	64
right:14	38
right:1987	-28
right:1994	49
right:1995	76
right:1998	34
right:1er	-37
right:2006	42
right:2009	26
right:2012	40
right:2013	40
right:2014	60
right:2016	48
right:2017	42
right:2018	49
right:2019	59
right:2020	60
right:2021	38
right:2022	64
right:22	47
right:24	55
right:3	68
right:300	-60
right:31	43
right:4	62
right:41	61
right:43	-36
right:5	-41
right:50	59
right:60	-34
right:600	-26
right:9	28
right:98	-32
right:abime	61
right:abimes	53
right:abolition	-41
right:absence	31
right:absente	58
right:acas	-32
right:accepte	50
right:accepterai	-32
right:acces	33
right:accident	50
right:according	86
right:accountant	-44
right:accueil	-37
right:accueillait	-31
right:achats	-41
right:actionnaire	-36
right:actions	-42
right:activated	37
right:activee	46
right:activist	66
right:activite	-37
right:actor	-29
right:adjoint	-45
right:adjoints	-31
right:administrator	-27
right:admitted	31
right:adn	-49
right:adopted	26
right:adoption	-29
right:advice	-30
right:adviser	-48
right:aerien	-60
right:aeroport	-31
right:aeroports	-39
right:affaires	-79
right:affiche	52
right:affiliation	56
right:afp	-45
right:after	81
right:age	37
right:agencement	-48
right:agency	-36
right:agenda	-36
right:agent	-25
right:ai	59
right:airport	53
right:airports	-33
right:alcool	30
right:alike	-46
right:all	35
right:allergy	-47
right:alliance	33
right:along	36
right:alsace	-41
right:altruisme	-34
right:americaine	-30
right:anaemia	-52
right:analysed	51
right:analysis	-54
right:analyst	-59
right:analyste	-45
right:ancienne	50
right:anciens	-61
right:and	34
right:angers	30
right:animale	-60
right:animaliste	42
right:animals	41
right:animatrice	-33
right:anime	26
right:annees	64
right:annual	38
right:anonymous	60
right:another	-42
right:ans	35
right:antimilitaristes	40
right:antrim	45
right:any	44
right:anyone	27
right:anything	73
right:apparel	-37
right:appelle	36
right:appels	-26
right:apprend	42
right:apprenticeships	-29
right:apprentis	-36
right:approach	-28
right:apps	34
right:apres	102
right:aptitude	-33
right:arbitre	-31
right:architect	-29
right:archivist	-25
right:archiviste	-27
right:argues	-66
right:arles	-33
right:arret	-57
right:arte	-34
right:artist	-27
right:artiste	45
right:arts	-43
right:asked	54
right:asking	31
right:asks	25
right:assemblies	45
right:assistant	-62
right:associes	-80
right:assume	60
right:assumee	66
right:assureur	-47
right:asylum	-27
right:atelier	48
right:atlanta	27
right:atlantic	-40
right:attached	65
right:atteint	-44
right:attendent	35
right:attentive	-30
right:aucune	46
right:audio	-36
right:aupres	59
right:aussi	31
right:autumn	29
right:avec	75
right:avion	34
right:avoids	39
right:avoir	-68
right:avoue	29
right:award	-40
right:away	43
right:ayant	-33
right:bac	34
right:badges	-35
right:bakeries	-32
right:bakery	-35
right:balais	-48
right:balance	-46
right:band	-81
right:bands	-49
right:bank	-88
right:barman	-32
right:base	38
right:based	-26
right:bati	-42
right:batiment	-61
right:batteur	-25
right:be	61
right:bee	51
right:bees	-50
right:benevole	-41
right:benevolement	28
right:benin	46
right:berne	42
right:better	-50
right:between	25
right:bible	36
right:bien	44
right:bijoutiere	-48
right:bilan	-47
right:blackpool	-54
right:blanc	69
right:bleue	-38
right:blog	70
right:boasts	35
right:bois	-52
right:bon	-73
right:bookkeeper	-40
right:books	-45
right:bord	-33
right:bordeaux	52
right:border	-43
right:bords	42
right:bosch	-35
right:both	55
right:boulanger	-35
right:bourgogne	-40
right:boys	36
right:brand	-57
right:brest	-60
right:brings	41
right:bristol	40
right:britain	25
right:bruno	-25
right:brussels	-44
right:bruxelles	27
right:budget	-61
right:bunting	-25
right:bureau	46
right:burnt	46
right:bus	-70
right:business	34
right:but	28
right:buyer	-48
right:by	47
right:c	33
right:ca	46
right:cabinet	-33
right:cachets	25
right:cafe	-74
right:called	52
right:calling	-36
right:camp	-26
right:campaigns	-28
right:candiate	26
right:candidate	58
right:captain	31
right:capture	-27
right:car	-36
right:caracteres	-43
right:caravanes	-46
right:carbone	-29
right:cardiff	-28
right:care	-82
right:career	-28
right:carnet	38
right:carrier	-30
right:carries	-42
right:cars	37
right:caryotype	-41
right:case	40
right:casier	-26
right:casino	45
right:catalogue	-42
right:caterer	-39
right:catholique	37
right:cause	-70
right:cautions	-58
right:cdd	-59
right:cdi	-49
right:ce	65
right:cela	56
right:central	39
right:cfdt	-72
right:cfe	-39
right:cftc	-43
right:cgt	-92
right:chaine	-52
right:chair	-43
right:chairman	30
right:chambre	-25
right:chantier	-44
right:chaque	65
right:charge	43
right:chargee	46
right:charities	-30
right:charity	-64
right:chasse	25
right:chats	52
right:check	32
right:checks	-31
right:childhood	-42
right:children	-67
right:chocolat	-27
right:choice	67
right:christmas	42
right:chu	-53
right:cinquieme	-40
right:cite	55
right:citoyenne	-41
right:civil	-38
right:claims	-46
right:class	28
right:classe	-29
right:classes	-28
right:classiques	-50
right:clef	54
right:clerc	34
right:clerk	-53
right:clientele	-51
right:clients	-50
right:clinic	26
right:cnil	-54
right:cnt	-56
right:cocktails	-26
right:code	-29
right:coeur	38
right:collaborateur	-38
right:colle	-35
right:college	-37
right:collegue	63
right:colliers	-50
right:coloriste	-36
right:comedie	-26
right:comes	28
right:commande	-46
right:commemorative	-25
right:commerce	-29
right:commercial	-50
right:commission	-48
right:communiste	-73
right:compagne	55
right:company	47
right:compared	62
right:compass	36
right:complet	26
right:completed	36
right:compliance	-27
right:comptable	64
right:concierge	-30
right:concours	-45
right:conditions	85
right:conduit	42
right:conduite	55
right:conference	-33
right:confirmed	-43
right:confirmee	33
right:conge	35
right:conjoint	-33
right:connait	45
right:connue	35
right:conseiller	-25
right:constable	-46
right:consultant	43
right:consultatif	-45
right:consultation	-42
right:consulting	-65
right:contractor	-47
right:contracts	-30
right:contrats	-42
right:contre	28
right:controle	26
right:convaincu	70
right:convaincue	34
right:conviction	62
right:convictions	43
right:cooperative	-40
right:coordinator	-29
right:copain	-55
right:copies	47
right:copropriete	-28
right:copy	-25
right:cordee	-63
right:cork	-38
right:corrida	-56
right:corset	-40
right:cosmetics	-30
right:could	60
right:councils	-44
right:county	42
right:couples	-25
right:courier	49
right:courses	-34
right:couture	-30
right:couverts	-27
right:cover	-39
right:creche	-36
right:crier	-26
right:croire	43
right:crosswords	-50
right:cse	40
right:cuisine	-48
right:culturelle	-31
right:curator	-32
right:customers	-30
right:cut	-40
right:cv	37
right:cwu	-28
right:cycles	59
right:dactylographie	-29
right:dassault	-68
right:daughter	-49
right:days	76
right:dbs	-26
right:death	-51
right:debout	-55
right:declare	42
right:decline	-34
right:decoupe	-29
right:defect	41
right:definit	44
right:degree	-48
right:delais	-32
right:deleguee	-40
right:demissionne	31
right:democrats	-33
right:deplacements	29
right:depuis	109
right:dernier	82
right:derniere	27
right:design	-59
right:designee	-33
right:designer	-75
right:desk	-36
right:desormais	43
right:detection	-37
right:detention	-27
right:developer	-31
right:devenant	27
right:diction	-36
right:didn	30
right:died	-25
right:dijon	-41
right:dimanche	44
right:dinner	-39
right:diplomes	34
right:dire	-27
right:directeur	80
right:direction	-43
right:dirige	43
right:disabled	-27
right:discret	32
right:discussed	45
right:disent	-41
right:dishes	-31
right:dismissed	29
right:disorder	55
right:display	-36
right:displays	-38
right:disponible	-30
right:dispute	-26
right:disputes	-34
right:district	62
right:diwan	33
right:dj	-26
right:dna	40
right:dockers	41
right:doctorante	-51
right:doctorat	-50
right:does	-34
right:doesn	32
right:dog	58
right:doigt	-34
right:don	-56
right:donc	43
right:donne	54
right:dont	-57
right:doorman	27
right:dossier	44
right:douanier	-37
right:doubled	-45
right:down	26
right:driver	-46
right:drives	32
right:droit	49
right:drome	27
right:dry	29
right:du	-33
right:dublin	-31
right:dunkeld	-35
right:during	78
right:dusty	31
right:duty	-44
right:eats	38
right:eaux	-45
right:ecole	-56
right:ecologiste	-66
right:economics	-37
right:ecoute	-26
right:ecrit	41
right:editor	-79
right:education	-43
right:effectue	36
right:eglise	51
right:eight	36
right:elected	-41
right:electrice	33
right:electronique	-48
right:eleve	34
right:eleves	-49
right:elle	28
right:else	27
right:emission	-26
right:emploi	-43
right:employed	-35
right:employer	-26
right:empreintes	-54
right:en	25
right:encore	35
right:ends	26
right:enfant	-48
right:enfants	-98
right:engage	-37
right:engine	-28
right:engineer	-42
right:engines	-47
right:english	-47
right:enquete	35
right:enrole	-32
right:entree	29
right:entreprise	26
right:entretien	32
right:entretient	-51
right:envoye	30
right:epipen	-40
right:epouse	25
right:equipe	-52
right:equipes	-54
right:ergonomie	-26
right:eric	-81
right:escale	-28
right:essai	33
right:estate	-43
right:et	29
right:etait	37
right:etalee	46
right:etalonneur	-48
right:etant	26
right:etats	30
right:etienne	-40
right:etiquette	-40
right:etonne	25
right:etre	-49
right:europeen	-29
right:events	-57
right:everyone	52
right:everywhere	35
right:evitee	-32
right:eviter	36
right:evolution	-41
right:ex	68
right:excel	-51
right:excellent	48
right:executive	-45
right:exome	-50
right:expertise	-43
right:explained	61
right:export	-32
right:expression	-28
right:external	-34
right:extra	-40
right:extrait	33
right:fac	30
right:faciale	-41
right:failed	40
right:faillite	-43
right:fairs	-40
right:fait	-77
right:faite	29
right:famille	46
right:farm	-43
right:farmers	-29
right:father	-36
right:faune	-27
right:fbu	-45
right:february	35
right:fee	-28
right:fell	-53
right:feminine	33
right:femme	47
right:femmes	67
right:ferme	-42
right:festivals	-37
right:fiche	66
right:fiction	-42
right:fidelite	28
right:fier	84
right:fiere	60
right:fifteen	46
right:fifty	33
right:figure	52
right:film	-70
right:fils	-50
right:fin	53
right:finance	-45
right:fire	-30
right:fired	39
right:firm	-68
right:firms	-41
right:fish	-27
right:fitter	-43
right:five	44
right:fixed	-32
right:flow	-30
right:flyers	-26
right:flying	28
right:fo	-62
right:folding	-25
right:fond	-55
right:fondatrice	-56
right:fonds	-43
right:food	-41
right:football	-46
right:for	-26
right:forestiere	-30
right:formalites	-33
right:formation	-90
right:formatrice	-43
right:forte	-45
right:forty	59
right:founder	-42
right:fragile	-26
right:frameworks	-27
right:franc	-31
right:france	-40
right:fraud	41
right:freelance	-52
right:friday	56
right:fridays	40
right:friends	37
right:from	38
right:fsu	-41
right:furniture	-27
right:g	-32
right:gael	-45
right:garage	34
right:gardens	-41
right:gardiens	-34
right:gare	-42
right:garlic	-46
right:gatwick	41
right:gave	52
right:gay	-75
right:genetic	-45
right:genetique	-62
right:genre	-31
right:geographique	-45
right:gerant	-62
right:gerante	-46
right:gestion	-48
right:gestionnaire	-38
right:get	50
right:git	-57
right:given	41
right:gives	57
right:glisse	68
right:goalkeeper	-45
right:going	43
right:good	-49
right:goods	-30
right:got	-69
right:governor	41
right:gps	-46
right:grace	-40
right:grade	-25
right:grader	-30
right:grand	-27
right:graphiste	-35
right:green	42
right:grounds	39
right:habit	43
right:had	-38
right:half	33
right:hall	-42
right:hamburg	36
right:hand	-27
right:handed	-36
right:handicape	-26
right:handicapee	-33
right:handler	-56
right:hands	81
right:hang	-54
right:harmless	33
right:harmony	33
right:haul	-25
right:head	45
right:health	-43
right:heavy	-29
right:helvetique	-37
right:hence	48
right:her	52
right:hereditaire	-35
right:herself	68
right:heures	83
right:himself	85
right:hip	25
right:his	37
right:history	-31
right:holder	-32
right:holds	27
right:home	46
right:homme	55
right:homo	-35
right:homophobie	-50
right:homosexuel	-39
right:honnete	26
right:hopital	32
right:horoscopes	-48
right:horse	49
right:hospitals	-35
right:hotel	-29
right:hours	74
right:household	-26
right:how	27
right:huit	52
right:hull	35
right:humaine	-41
right:husband	91
right:i	80
right:ideal	40
right:idees	-37
right:idemia	-35
right:identifie	-27
right:if	88
right:ii	43
right:ikea	-33
right:il	55
right:illisible	46
right:illusions	-28
right:ils	51
right:immobilier	-43
right:included	60
right:inclusion	-50
right:indetectable	34
right:index	-25
right:ingenieur	-34
right:ingenieurs	-36
right:inscrit	42
right:inside	-29
right:insists	33
right:installer	-71
right:institute	-30
right:insurance	26
right:intactes	30
right:interdisent	26
right:interet	-75
right:interimaire	44
right:interview	56
right:inventaires	-31
right:investisseurs	-61
right:investment	-35
right:iris	-33
right:isere	-33
right:it	51
right:italien	-30
right:its	25
right:ivry	64
right:jack	-55
right:jail	-26
right:jardin	35
right:je	57
right:jeans	-38
right:jeunes	-94
right:job	-62
right:joints	-29
right:jour	59
right:journal	-59
right:journalists	33
right:judging	45
right:judiciaire	-37
right:judiciaires	-42
right:juin	52
right:june	69
right:jury	-64
right:jusqu	64
right:kampala	33
right:karim	33
right:keep	42
right:keeper	-30
right:kent	-30
right:kept	58
right:kinesitherapeute	-51
right:kitchen	-44
right:kits	-28
right:knowledge	-28
right:knows	84
right:kruger	-35
right:l214	-36
right:lab	-51
right:label	-53
right:lache	60
right:lactose	31
right:ladders	51
right:lake	-41
right:lane	-45
right:lapsed	47
right:larne	25
right:last	68
right:latex	78
right:laughs	-32
right:law	-86
right:lay	53
right:layout	-34
right:le	34
right:lead	-45
right:learned	-36
right:lecteur	69
right:leeds	-36
right:left	30
right:legal	-25
right:leicester	-26
right:lesbienne	-34
right:let	42
right:letter	33
right:lettre	55
right:leur	-31
right:leurs	-31
right:level	-27
right:levres	-30
right:levy	-32
right:lgbt	-29
right:liaison	-25
right:librarian	-47
right:library	-26
right:licence	-38
right:lie	33
right:life	58
right:light	47
right:lighting	-43
right:likes	54
right:lille	-31
right:limoges	-50
right:line	39
right:lines	-42
right:lisbon	37
right:lise	70
right:listens	-30
right:lit	71
right:literie	-29
right:lives	64
right:livres	-28
right:local	-27
right:locale	-51
right:locks	32
right:loge	-39
right:logiciel	47
right:logistique	-42
right:loi	-43
right:london	-31
right:long	-30
right:longbridge	28
right:look	-48
right:lorries	-50
right:lorry	38
right:lors	80
right:louise	33
right:lr	-77
right:ltd	-65
right:lu	-29
right:luc	-47
right:lues	38
right:luggage	-31
right:lui	80
right:lumieres	38
right:lunch	54
right:lussac	-39
right:lycee	-33
right:lynch	-37
right:lynx	-26
right:lyon	-32
right:m	33
right:ma	-38
right:machines	-60
right:made	34
right:magazine	26
right:mai	53
right:main	32
right:maintenance	-41
right:maison	-26
right:majoritaire	-29
right:maker	-42
right:makes	59
right:man	70
right:managed	27
right:management	-43
right:manager	-96
right:manuel	-55
right:marc	-34
right:march	47
right:marche	-75
right:marcher	-39
right:marches	-34
right:mardi	31
right:mari	65
right:marie	58
right:mariee	58
right:marin	-42
right:market	-50
right:marketing	-89
right:marriage	49
right:married	86
right:marseille	33
right:master	-39
right:materiaux	-26
right:matiere	-41
right:matrimoniaux	-25
right:me	33
right:means	54
right:mechanic	-37
right:medecin	44
right:media	-38
right:medical	26
right:medicale	-26
right:meetings	-96
right:member	102
right:membership	69
right:membre	-34
right:meme	78
right:menee	-41
right:mensuels	-33
right:mentioned	52
right:mentions	-46
right:menuisier	-27
right:mer	-84
right:mercredi	45
right:mere	43
right:messages	-27
right:militant	35
right:mining	35
right:minister	32
right:ministre	39
right:misconduct	31
right:mission	-28
right:mme	51
right:mobile	-36
right:mobilite	-28
right:model	-40
right:models	-35
right:modes	-42
right:moi	69
right:mois	43
right:moitie	35
right:momentum	-35
right:monnaie	-41
right:montagne	-50
right:monteuse	-26
right:months	52
right:montpellier	-58
right:montrent	-31
right:more	65
right:morning	38
right:mort	-56
right:most	-33
right:moteur	-36
right:moulages	-25
right:moved	44
right:movement	40
right:mr	41
right:ms	60
right:msc	-27
right:multicarte	-34
right:municipal	51
right:musee	-44
right:museum	-27
right:musicale	-31
right:mutation	-47
right:mutations	-30
right:my	93
right:n	73
right:naissance	78
right:namur	-61
right:nanterre	-33
right:national	-42
right:nature	32
right:navy	26
right:ne	50
right:near	42
right:need	71
right:needs	69
right:negatif	51
right:negative	50
right:negocier	-33
right:neighbour	45
right:neuf	40
right:neuves	-25
right:never	34
right:next	38
right:nhs	-40
right:ni	32
right:nimes	38
right:nine	36
right:no	62
right:nobody	46
right:noel	26
right:none	59
right:nor	57
right:nord	-29
right:normal	91
right:normandie	-30
right:norway	-34
right:notaire	-40
right:note	84
right:nothing	55
right:notoire	43
right:nous	57
right:now	28
right:number	47
right:numerique	-47
right:nurse	-67
right:nursery	-41
right:obtenir	29
right:occlusion	-31
right:october	68
right:oeuvre	-27
right:of	-46
right:off	-25
right:offenders	-47
right:officer	78
right:oil	-61
right:on	46
right:oncle	36
right:one	36
right:ont	34
right:onze	-26
right:opera	-49
right:operation	53
right:operator	-35
right:operatrice	-38
right:or	-56
right:organisation	-50
right:organiser	-27
right:organist	-29
right:orientation	-64
right:oscp	-39
right:other	-36
right:others	-50
right:ottawa	-39
right:ou	75
right:ouest	-60
right:our	47
right:out	62
right:outside	48
right:ouverte	-64
right:over	35
right:own	60
right:pacific	-30
right:packaging	-35
right:paie	-62
right:painting	-27
right:palm	-37
right:palmaire	54
right:panel	-62
right:paperasse	-68
right:paperwork	-64
right:papier	-27
right:parce	-68
right:parcours	-54
right:parents	-70
right:parfaite	-31
right:parking	46
right:parle	43
right:parole	-32
right:partenaires	-40
right:parti	-64
right:partiel	44
right:partner	-29
right:partners	-43
right:partout	-27
right:passe	71
right:passed	25
right:passeport	54
right:passport	31
right:past	86
right:patch	-25
right:patiente	51
right:patients	-61
right:patrimoine	-25
right:patron	25
right:patronal	-26
right:patronale	-28
right:patronne	53
right:paul	-53
right:payments	-26
right:payroll	-72
right:pays	-68
right:pcf	-73
right:pcs	-43
right:peels	-37
right:peers	-42
right:peinture	-48
right:pen	45
right:pendant	85
right:penrith	-42
right:perdue	-40
right:pere	26
right:permis	-32
right:permit	-27
right:person	41
right:personne	37
right:perth	28
right:petrolier	-28
right:philosophie	-46
right:phone	54
right:phones	47
right:photographe	-25
right:photographiee	33
right:photographs	38
right:photos	61
right:phrases	28
right:physics	-28
right:piano	-60
right:picture	-26
right:pictures	37
right:piece	-53
right:pierre	44
right:pigiste	-31
right:pilot	-33
right:pin	-38
right:pitch	-26
right:place	37
right:planning	-39
right:plant	57
right:plateforme	-29
right:plays	47
right:please	42
right:plus	42
right:poland	42
right:policeman	-31
right:policy	-51
right:politics	28
right:pompier	-27
right:poor	30
right:portes	-38
right:portraitiste	-56
right:posee	-26
right:positive	68
right:post	-61
right:posters	-29
right:poulpe	-28
right:pour	-30
right:pourtant	33
right:pouvoir	31
right:practice	-54
right:pratiquant	50
right:precise	82
right:precoce	-31
right:prefere	45
right:prelevement	-42
right:premier	35
right:premiere	71
right:press	-66
right:presse	41
right:prestataire	-55
right:preventive	-36
right:prevue	38
right:principe	57
right:printemps	33
right:printers	-43
right:prises	33
right:privilege	-25
right:prix	-40
right:procurement	-37
right:producer	-30
right:product	-46
right:productions	-43
right:produit	-41
right:produits	-31
right:profile	76
right:programme	-29
right:project	-33
right:projet	-26
right:projets	-39
right:propre	51
right:propriete	-29
right:prospectuses	-29
right:protection	27
right:prototype	-35
right:proud	35
right:prouve	28
right:ps	-79
right:psen1	-31
right:pub	32
right:publicitaires	-30
right:publics	-53
right:puis	34
right:pupil	61
right:pupils	-28
right:put	70
right:qu	-47
right:qualite	41
right:quarante	37
right:questions	-57
right:qui	48
right:quitte	44
right:quotidien	-30
right:raconte	-54
right:radio	-55
right:ran	-66
right:range	-70
right:ranger	-42
right:rares	27
right:rather	43
right:read	53
right:reader	-68
right:reads	43
right:reception	-48
right:receptionist	-48
right:recognition	29
right:recommande	45
right:reconnait	52
right:reconnu	47
right:reconnue	-29
right:record	33
right:recordist	-38
right:records	-34
right:recovery	55
right:recyclage	-27
right:redaction	-55
right:reelu	31
right:referente	-39
right:refuse	-29
right:refused	42
right:regard	-36
right:regionales	-28
right:register	-58
right:registered	31
right:registrar	-28
right:rehabilitation	-38
right:rejoint	-53
right:relations	-70
right:relationship	27
right:relieuse	-31
right:religieuse	-26
right:religion	-31
right:religious	-48
right:remain	75
right:remember	-36
right:rennes	36
right:rentre	-46
right:rentree	33
right:repair	-52
right:repenti	50
right:repete	-37
right:replaced	-40
right:repond	25
right:reporter	-36
right:reports	41
right:reprendre	38
right:reprennent	-49
right:repris	48
right:republicains	26
right:request	-33
right:research	-40
right:researcher	-48
right:responsable	-69
right:restaurant	-45
right:restoration	-31
right:results	37
right:retards	-28
right:retired	-44
right:retirement	-63
right:retraite	-29
right:retraites	35
right:reunions	-81
right:reussie	35
right:revele	-31
right:rien	76
right:rights	-36
right:riots	-38
right:risk	-29
right:river	-37
right:rn	-36
right:road	-55
right:roche	-32
right:role	-42
right:roman	-70
right:roof	-26
right:room	-36
right:rope	-28
right:rouge	-31
right:route	-35
right:routiers	-28
right:rue	-40
right:rugby	-43
right:run	43
right:runner	-34
right:running	44
right:runs	25
right:sa	40
right:safety	-27
right:said	67
right:sait	-82
right:salariee	-25
right:salaries	-41
right:sales	-85
right:salle	32
right:salmon	-32
right:same	29
right:sandra	-28
right:sanitaire	-26
right:sanitaires	37
right:sans	32
right:savent	-31
right:says	40
right:scan	-50
right:scenes	-29
right:scolaire	-38
right:score	-28
right:scottish	-31
right:sculpteur	-36
right:se	39
right:search	25
right:season	-61
right:seat	-34
right:second	49
right:secret	38
right:secretaire	-41
right:secteur	-28
right:section	88
right:securite	-25
right:see	28
right:sees	-37
right:seize	37
right:sejour	-36
right:sells	38
right:selon	58
right:semences	-37
right:send	32
right:sera	-48
right:sergeant	-77
right:servant	50
right:serve	40
right:serveuse	37
right:service	-60
right:services	-32
right:ses	-52
right:set	82
right:sets	-49
right:sex	-38
right:shaped	-27
right:sheffield	42
right:shifts	-50
right:shop	-48
right:short	-65
right:show	-36
right:showed	51
right:si	40
right:sides	-33
right:simple	-75
right:since	63
right:sinn	-34
right:sinon	32
right:sixteen	-27
right:slow	42
right:snes	-35
right:snuipp	-28
right:so	103
right:social	-45
right:sociale	-25
right:socialiste	-35
right:sociaux	39
right:society	31
right:software	-33
right:soho	-51
right:soirees	34
right:soirs	30
right:sold	-59
right:solicitor	-39
right:solidaires	-41
right:some	55
right:son	35
right:sont	-30
right:sortie	48
right:sos	-35
right:souhaite	53
right:souligne	77
right:sound	-50
right:soutenu	44
right:southampton	-25
right:soutient	30
right:souvent	40
right:spain	52
right:spanish	37
right:specialist	-35
right:spinale	36
right:sport	-67
right:spot	-26
right:spreadsheets	-59
right:spring	40
right:sprint	27
right:squad	-35
right:staff	-60
right:stage	-87
right:stagiaire	26
right:stand	-35
right:standard	-44
right:start	-30
right:station	27
right:stations	-55
right:steel	-32
right:stephane	37
right:stored	35
right:street	-42
right:strong	37
right:student	-35
right:studies	-65
right:studio	-51
right:style	-90
right:subscriber	43
right:sud	-79
right:suffered	41
right:suivi	36
right:sujet	-44
right:summer	-30
right:summers	-35
right:supervisor	-27
right:supplier	55
right:support	-37
right:surpris	-64
right:surveyor	-69
right:surveys	-29
right:sympathie	-38
right:syndical	-27
right:syndicale	-48
right:syndicats	-27
right:systeme	41
right:systems	-25
right:t	38
right:table	-29
right:tableaux	-41
right:tablette	45
right:tablier	-37
right:tailor	-28
right:taken	95
right:talent	-33
right:tant	-62
right:tante	40
right:taste	-35
right:tatoue	58
right:taught	41
right:teacher	-28
right:teachers	-29
right:teamsters	-50
right:technician	-34
right:technique	37
right:teenager	72
right:teenagers	-31
right:teens	40
right:telephone	39
right:telephonique	-33
right:teletravail	36
right:tendance	36
right:tenor	-52
right:terrain	-64
right:test	26
right:teste	-55
right:tester	-54
right:testing	-33
right:tests	-81
right:texas	27
right:the	28
right:theatre	-70
right:them	28
right:therapist	-46
right:they	48
right:things	67
right:thinks	31
right:thirty	65
right:those	49
right:though	33
right:thought	45
right:thrombose	25
right:ticked	73
right:ticket	34
right:tient	-25
right:till	51
right:time	40
right:times	26
right:tired	54
right:titre	-36
right:to	36
right:toilettes	25
right:told	81
right:too	32
right:took	-49
right:tories	-41
right:toronto	-30
right:touche	-37
right:toucher	-42
right:toujours	31
right:toulouse	25
right:tous	55
right:tout	-30
right:town	-43
right:trader	-28
right:train	-26
right:trained	42
right:training	-31
right:trains	-39
right:transports	-32
right:travail	32
right:travaille	45
right:travailleuse	-35
right:travaux	-35
right:treasurer	35
right:treated	58
right:treatment	45
right:tres	31
right:trial	36
right:trust	-42
right:tune	-85
right:tutor	-48
right:twenty	67
right:twickenham	-33
right:twins	53
right:two	45
right:type	57
right:uk	-28
right:uml	-36
right:undetectable	45
right:union	-30
right:unions	-30
right:unison	-39
right:unit	-49
right:united	45
right:universite	-51
right:unsa	-93
right:unspent	-36
right:until	106
right:up	39
right:ups	-34
right:user	77
right:usufruit	-32
right:utile	-43
right:value	-31
right:van	-36
right:veganisme	-28
right:vegetale	-30
right:veille	-32
right:velo	-32
right:vendent	-51
right:vendeur	-55
right:verbal	-31
right:verse	26
right:very	39
right:veut	31
right:victoria	-31
right:videos	57
right:vie	47
right:vieille	59
right:vignerons	-25
right:ville	-65
right:vingt	36
right:violence	36
right:visa	-34
right:visages	-25
right:vise	58
right:visite	54
right:voice	-33
right:voile	-47
right:voisine	-61
right:voit	37
right:voitures	45
right:vol	-26
right:voltaire	35
right:volunteer	31
right:vote	-26
right:votre	40
right:vrai	34
right:wales	-33
right:wall	-33
right:wanted	-68
right:ward	44
right:warned	28
right:waste	-25
right:waterloo	41
right:we	51
right:wears	75
right:week	84
right:weekends	32
right:weeks	-56
right:what	-34
right:whatsapp	-41
right:when	75
right:where	-73
right:whether	43
right:which	62
right:while	26
right:who	47
right:whole	-32
right:why	30
right:will	71
right:winner	-43
right:with	45
right:withdrawn	45
right:without	59
right:won	-44
right:wool	-26
right:work	107
right:workers	-31
right:works	79
right:worn	26
right:writes	39
right:wrote	84
right:y	40
right:yard	-36
right:year	-49
right:years	62
right:youth	73
right:zele	-28
right:zero	-25
right:zz	28
role:statement	46
role:topic	33
role:trait	27
spelt:first CAPITAL |	44
spelt:first LOWER |	54
spelt:first UPPER	96
spelt:first UPPER CAPITAL	-44
spelt:first UPPER LOWER	113
spelt:inside CAPITAL	42
spelt:inside CAPITAL CAPITAL	-28
spelt:inside CAPITAL LOWER	45
spelt:inside CAPITAL |	51
spelt:inside LOWER CAPITAL	41
spelt:inside LOWER UPPER	-83
spelt:inside UPPER	81
spelt:inside UPPER LOWER	71
spelt:inside UPPER |	81
spelt:next UPPER	-53
vocabulary:0	-41
vocabulary:0 none	-44
vocabulary:1	-30
vocabulary:1 none	-76
vocabulary:2 mention	48
vocabulary:2 none	-29
vocabulary:3	44
vocabulary:3 mention	51
vocabulary:4	93
vocabulary:4 mention	92
vocabulary:5	87
vocabulary:5 mention	61
with:0	44
with:000	-117
with:02	32
with:11	38
with:14	56
with:17	42
with:18	33
with:1981	30
with:1987	-34
with:1989	-31
with:1990	-26
with:1994	49
with:1995	39
with:1996	25
with:1er	-38
with:200	-61
with:2003	45
with:2004	59
with:2006	52
with:2011	27
with:2012	45
with:2013	25
with:2016	44
with:2018	50
with:2019	40
with:2020	61
with:2021	45
with:2022	62
with:2026	30
with:22	49
with:24	32
with:255	43
with:2865	30
with:2m	-33
with:300	-66
with:340	-36
with:3d	29
with:4	28
with:40	-54
with:400	-69
with:41	29
with:43	25
with:50	36
with:500	30
with:512	35
with:6	25
with:60	-73
with:600	-30
with:8	51
with:9	-29
with:90	65
with:91	49
with:93	27
with:aberdeen	-31
with:abimes	31
with:abonne	27
with:above	48
with:absente	77
with:abstract	-32
with:acas	-40
with:accept	33
with:accepte	53
with:accepter	-36
with:accepterai	-33
with:acces	46
with:accessoiriste	-25
with:accident	63
with:accompagne	-46
with:accordee	28
with:according	61
with:account	29
with:accountant	-36
with:accounts	-79
with:accro	68
with:accueil	-31
with:accueillait	-29
with:achats	-47
with:across	-67
with:act	-34
with:acted	-60
with:actif	49
with:acting	-39
with:action	26
with:actionnaire	-29
with:actions	-38
with:activated	49
with:active	61
with:activee	46
with:activist	25
with:activite	-47
with:actor	-51
with:actors	-27
with:acts	-33
with:ad	-64
with:adaptation	-26
with:added	40
with:addiction	40
with:adepte	43
with:adeyemi	43
with:adherent	26
with:adhesion	33
with:adjoint	-53
with:adjoints	-48
with:adjudant	30
with:adjustments	39
with:administered	-66
with:administratif	-48
with:administration	-31
with:administrator	-26
with:admits	-27
with:admitted	41
with:adn	-74
with:adopted	47
with:adoption	-51
with:adultere	-25
with:adultes	-47
with:advert	-52
with:advice	-44
with:advised	-53
with:adviser	-45
with:advises	-51
with:aerien	-55
with:aeroports	-39
with:affair	-72
with:affaires	-82
with:affairs	-44
with:affection	33
with:affiche	50
with:affiches	-38
with:affiliated	26
with:affiliation	68
with:affirme	35
with:afp	-55
with:again	30
with:agence	-44
with:agencement	-40
with:agent	-62
with:agente	-29
with:agents	35
with:agnostique	-32
with:ago	62
with:agreed	39
with:agrege	-50
with:agrement	35
with:aid	-61
with:aide	52
with:ailier	-43
with:ailleurs	-51
with:aimable	-29
with:aime	28
with:aimerait	-26
with:aipd	-27
with:airline	-31
with:airport	39
with:airports	-34
with:alcool	35
with:algorithme	-44
with:aligre	43
with:alike	-57
with:all	55
with:allergic	-72
with:allergy	-63
with:alliance	35
with:allowed	25
with:along	39
with:alpes	-27
with:alpha	37
with:already	43
with:altruisme	-50
with:always	31
with:amante	-29
with:ambassade	48
with:ambidextre	-46
with:ambition	51
with:amenagement	38
with:amicale	-27
with:amis	44
with:among	-35
with:amours	-32
with:amuse	32
with:anaemia	-53
with:analysed	46
with:analyses	-25
with:analysis	-47
with:analyst	-56
with:anarchiste	-30
with:ancien	74
with:ancienne	72
with:anciens	-52
with:anglais	-30
with:animal	67
with:animaliste	46
with:animals	29
with:animatrice	-45
with:animaux	56
with:anime	33
with:anne	37
with:annecy	-44
with:annee	28
with:annuel	-25
with:annuels	-33
with:anomalie	63
with:anonyme	29
with:anonymous	31
with:another	-39
with:answered	-55
with:antecedents	37
with:anthroposophe	-41
with:antifraude	-34
with:antimilitaristes	37
with:antiquaire	-27
with:antispeciste	-34
with:antitrypsine	36
with:any	47
with:anything	125
with:apaisee	-35
with:apoe4	-51
with:app	40
with:appareille	-28
with:apparel	-51
with:apparemment	56
with:apparently	35
with:appartement	36
with:appele	26
with:appelez	-60
with:appelle	27
with:appli	-37
with:applicant	64
with:applicants	-51
with:apply	48
with:apprenti	25
with:apprentices	-46
with:apprentis	-34
with:appris	60
with:approach	-27
with:approuve	25
with:appui	62
with:apres	30
with:april	40
with:arbitre	-37
with:architect	-38
with:architecte	-26
with:archives	-50
with:archivist	-33
with:archiviste	-36
with:argues	-74
with:arles	-29
with:armee	25
with:armement	29
with:armes	37
with:arranged	-59
with:arrest	34
with:arrested	-27
with:arret	-31
with:arrete	41
with:arrets	-28
with:arrive	-46
with:arrivee	36
with:arrondissement	55
with:art	-42
with:arte	-38
with:article	-39
with:artist	-39
with:artiste	29
with:artistique	-34
with:arts	-34
with:ascenseur	-37
with:ashkenazi	63
with:asie	-29
with:asked	51
with:asking	32
with:asks	45
with:aslef	-29
with:assemblies	25
with:assistant	-103
with:assistante	-47
with:associations	-29
with:associes	-82
with:assume	51
with:assumee	47
with:assumees	48
with:assured	29
with:assureur	-63
with:asthmatique	-34
with:astronomie	-25
with:athee	-51
with:athees	-46
with:atheisme	-57
with:atheist	-39
with:athlete	41
with:athletisme	-42
with:atlanta	26
with:atlantic	-46
with:attached	71
with:attacks	-50
with:attendent	35
with:attendre	-41
with:attentive	-32
with:auberge	-39
with:aubin	28
with:aucun	60
with:aucune	26
with:aude	-54
with:audio	-39
with:audiologists	-48
with:audioprothese	-28
with:audit	-36
with:audited	-83
with:august	42
with:aujourd	36
with:aumonier	-49
with:aurait	30
with:austerite	-27
with:authentifiee	-49
with:author	-50
with:autism	-30
with:auto	-35
with:automne	44
with:autonomiste	-31
with:autorite	-52
with:autres	54
with:autumn	26
with:aventure	-39
with:avion	59
with:avions	-32
with:avocat	-84
with:avocate	-84
with:avocats	47
with:avoids	55
with:avoue	60
with:avril	32
with:awaiting	35
with:away	40
with:ayn	44
with:b27	-38
with:babies	-31
with:bachelor	-32
with:back	38
with:badge	74
with:badges	-34
with:bag	49
with:bail	-39
with:baisser	-49
with:bakery	-44
with:balais	-44
with:balance	-28
with:balanced	-34
with:ball	-31
with:ballroom	-36
with:ballymena	31
with:bamako	50
with:band	-69
with:bands	-45
with:banking	-37
with:banks	-36
with:barista	-26
with:barman	-60
with:barn	32
with:barracks	-33
with:barre	-41
with:barrister	-34
with:bartender	-29
with:baryton	-47
with:bas	43
with:base	70
with:based	-28
with:bass	-51
with:bati	-61
with:batiment	-80
with:bayard	33
with:be	36
with:bearer	44
with:beaten	40
with:beats	-35
with:beau	25
with:bebe	-46
with:became	66
with:bectu	-30
with:bee	35
with:been	55
with:bees	-68
with:began	32
with:behalf	-36
with:behind	34
with:being	46
with:belfast	-34
with:belge	26
with:believe	26
with:believed	43
with:belonged	34
with:belonging	-40
with:belongs	46
with:bench	-76
with:benelux	-30
with:benevolement	28
with:benin	28
with:bernard	27
with:berne	-32
with:besoin	33
with:best	-42
with:beton	-41
with:better	-55
with:bi	-84
with:biens	-42
with:bijoutiere	-49
with:bill	-53
with:billet	25
with:bio	38
with:bioethique	-40
with:biometric	-41
with:biometriques	-52
with:biotech	-31
with:bisexual	-32
with:bit	70
with:bizarrement	53
with:blacklisted	-39
with:blackpool	-57
with:blacksmith	-25
with:bladder	-27
with:blanc	42
with:bleu	-54
with:bleue	-44
with:blind	-53
with:bloc	32
with:blog	74
with:blogs	30
with:blue	-41
with:board	-44
with:boasts	59
with:body	-26
with:bois	-53
with:boit	50
with:bolton	52
with:bonds	-41
with:bons	-85
with:book	-50
with:booked	-38
with:bookkeeper	-61
with:books	-79
with:bookshop	-36
with:boots	-39
with:borders	-34
with:bornes	-41
with:bosch	-33
with:boss	-25
with:boston	35
with:both	57
with:bouffeur	-42
with:boulangerie	-37
with:bourdin	30
with:bourgogne	-40
with:boutique	-85
with:bovet	-29
with:brand	-103
with:bras	-32
with:brca	-35
with:brca1	-25
with:brca2	-45
with:bread	-49
with:breast	40
with:brest	-32
with:brief	-78
with:brigade	-37
with:bring	-26
with:brings	37
with:bristol	46
with:broadcaster	-32
with:broke	38
with:broken	25
with:brother	85
with:brought	-35
with:browser	-39
with:bruit	52
with:bruno	-26
with:brush	26
with:brut	-54
with:btp	-28
with:budget	-71
with:budgets	-48
with:buffalo	36
with:bugey	26
with:build	-43
with:building	-38
with:built	-94
with:bulldozer	-30
with:bulletin	46
with:bulletins	-56
with:bullied	31
with:bunting	-30
with:bureau	48
with:bureaux	-31
with:burger	-37
with:burnt	46
with:bus	-71
with:buses	-32
with:business	-40
with:busy	33
with:buvette	-60
with:buyer	-51
with:bypass	-25
with:c282y	45
with:ca	36
with:cabaret	-50
with:cabinet	-26
with:cache	49
with:cadre	-33
with:caisse	-54
with:caissiere	34
with:calendar	44
with:call	53
with:called	40
with:calme	-68
with:cambridge	-44
with:cambriolage	25
with:camera	-34
with:cameras	-35
with:campagne	48
with:campaign	-47
with:campaigned	57
with:cancelled	28
with:candidat	39
with:candidate	37
with:candidature	37
with:canine	-32
with:cannabis	-34
with:cannot	68
with:cantine	51
with:capacity	-54
with:capitalisme	-26
with:capture	-28
with:captured	-33
with:car	-27
with:caracteres	-54
with:caravanes	-49
with:carbone	-36
with:card	47
with:cardiaque	-28
with:cardiff	-30
with:cared	-47
with:career	30
with:caretaker	-30
with:carnet	69
with:carre	-41
with:carrier	-90
with:carriere	38
with:carriers	-38
with:carries	37
with:carrying	33
with:cars	40
with:carte	-54
with:cartes	-36
with:cartoons	-33
with:carved	-39
with:caryotype	-100
with:cas	34
with:case	37
with:cases	-77
with:casework	-31
with:cash	-31
with:casier	-79
with:casino	55
with:casquette	63
with:category	-38
with:caterer	-45
with:catholique	85
with:cats	-39
with:caught	75
with:cautions	-70
with:cdd	-69
with:cdi	-58
with:cela	26
with:celibacy	-56
with:cell	33
with:cellar	38
with:cells	-76
with:cellule	-33
with:cellules	35
with:center	30
with:central	26
with:centrale	28
with:ceremonies	29
with:cet	-59
with:cfdt	-91
with:cfe	-43
with:cftc	-46
with:cgc	-44
with:cgt	-109
with:chain	-41
with:chaine	-35
with:chained	-33
with:chamber	-28
with:chambre	-47
with:chan	30
with:channel	-37
with:chantal	28
with:chante	36
with:chantiers	-30
with:chapelle	-45
with:chapter	39
with:chaque	30
with:charge	-60
with:charities	-38
with:charity	-75
with:charte	-53
with:chat	55
with:chats	45
with:chaud	-33
with:chauffage	-41
with:che	-49
with:checks	-55
with:chef	61
with:cheffe	34
with:chemistry	42
with:cheques	25
with:cherche	40
with:chercheur	-59
with:cherchons	40
with:chiffre	-32
with:chiffres	-38
with:child	-30
with:childhood	-51
with:children	-39
with:chip	40
with:chocolat	-25
with:choice	58
with:choir	29
with:chromosome	-77
with:chronique	-40
with:chroniqueuse	-28
with:chu	-39
with:churches	32
with:chute	51
with:cinema	-39
with:cinquieme	-47
with:cio	-34
with:circule	38
with:cite	27
with:citoyenne	-33
with:civil	29
with:claimant	-31
with:claims	25
with:class	-40
with:classe	-26
with:classes	-53
with:classiques	-38
with:clauses	-30
with:cleaned	-83
with:cleaners	-33
with:cleared	39
with:clef	54
with:clerk	-73
with:clientele	-48
with:clients	-28
with:climat	-41
with:clinical	-36
with:clocked	26
with:clonage	-28
with:clos	-49
with:cloue	-80
with:cnil	-52
with:co	49
with:coached	-31
with:coaching	-41
with:coche	57
with:cocktails	-34
with:code	-33
with:coeur	36
with:coffee	-29
with:coffre	36
with:colas	26
with:cole	32
with:collaborateur	-71
with:colle	-42
with:collecte	41
with:collectee	41
with:collection	-34
with:collectionne	64
with:college	-48
with:collegiens	-38
with:collegue	72
with:colliers	-52
with:colloque	-39
with:coloriste	-25
with:come	41
with:comedie	-57
with:comes	29
with:coming	-58
with:commande	-62
with:comme	31
with:commercants	-27
with:commerce	-68
with:commerciale	-38
with:commercialise	-45
with:commissaire	-36
with:commission	-48
with:committed	49
with:communication	-48
with:communist	-52
with:communiste	-64
with:commutes	56
with:compagnie	-33
with:compagnon	78
with:compare	-26
with:compass	42
with:complains	33
with:complet	37
with:completed	40
with:complexe	-39
with:compliance	-32
with:comptes	-37
with:concierge	-68
with:concours	-52
with:concu	-37
with:condamne	-40
with:conditions	79
with:conducteur	-38
with:conductrice	-25
with:conducts	25
with:conduit	31
with:confided	46
with:confidence	32
with:confie	36
with:confirme	26
with:confirmee	27
with:confirms	-30
with:conflict	50
with:conforme	39
with:conformite	-45
with:congenital	-45
with:conjoint	-60
with:conjonctif	25
with:connait	40
with:connaitre	28
with:connecte	-28
with:connectee	-40
with:connue	56
with:conscientious	-32
with:conseille	-55
with:consent	-60
with:consequence	47
with:conservees	34
with:consignes	41
with:constable	27
with:consultatif	-40
with:consultation	-29
with:consultations	-67
with:consulte	42
with:consulting	-49
with:consumer	-66
with:contact	25
with:content	42
with:contention	37
with:conteuse	-27
with:contract	-44
with:contractor	-68
with:contractuel	-32
with:contraire	-36
with:contrairement	-46
with:contrats	-47
with:controle	70
with:controlee	50
with:controleur	-26
with:controls	-25
with:convaincu	50
with:convenor	-32
with:convention	29
with:convicted	-33
with:conviction	39
with:convictions	26
with:convinced	41
with:convoy	-37
with:cooked	-30
with:coordinator	-40
with:copain	-91
with:copie	44
with:copies	54
with:copy	-54
with:corbeau	47
with:cordee	-67
with:cordon	27
with:coriace	27
with:cork	-33
with:correspond	27
with:correspondance	37
with:corrida	-73
with:corset	-32
with:cosmetics	-31
with:cote	-30
with:council	33
with:councillor	-43
with:councils	-74
with:counselled	-33
with:count	-36
with:counting	-40
with:country	36
with:couples	-47
with:courante	-38
with:course	-37
with:courses	-32
with:courtes	-50
with:courtise	29
with:cousin	87
with:cout	-27
with:couts	-57
with:couture	-37
with:couturiere	-30
with:couverts	-32
with:couvre	-29
with:cover	-55
with:covered	-53
with:covers	34
with:covid	-47
with:cox	-42
with:cpam	-26
with:credit	-59
with:cree	-27
with:crew	-44
with:crewe	29
with:crick	-31
with:crier	-51
with:crise	-35
with:crisis	-31
with:critic	-28
with:criticising	40
with:critique	-53
with:croit	41
with:crossed	-28
with:crosswords	-47
with:croydon	26
with:cru	30
with:crutches	-25
with:cse	25
with:cuisine	-60
with:cuisinier	30
with:culture	-29
with:culturelle	-32
with:curator	-35
with:cure	-30
with:curiosity	-30
with:currently	62
with:custody	-30
with:customer	-32
with:customers	-57
with:customs	-46
with:cut	-49
with:cutter	-56
with:cwu	-35
with:cyanoacrylate	-33
with:cycles	54
with:dacosta	-29
with:dactylographie	-26
with:daly	35
with:dance	-58
with:dane	38
with:danish	-33
with:dashboard	-41
with:dassault	-57
with:data	-32
with:dates	-61
with:day	50
with:days	48
with:deaf	-62
with:deal	-38
with:deals	-36
with:dealt	-40
with:death	-58
with:debate	-43
with:debating	-35
with:decharge	-30
with:declaration	32
with:declare	41
with:declared	65
with:decline	-38
with:declined	64
with:decors	-44
with:decoupe	-26
with:decrit	37
with:defect	36
with:defence	52
with:defendants	-40
with:defendu	-50
with:deficiency	36
with:definit	52
with:degre	47
with:degree	-39
with:deja	29
with:delais	-55
with:delegate	37
with:delegated	-35
with:delegation	-44
with:deleguee	-25
with:delhi	46
with:delivered	-48
with:delivery	-42
with:delta	-27
with:demande	33
with:demarche	-38
with:demenage	-48
with:demi	37
with:demission	44
with:demissionne	64
with:democratic	-37
with:democrats	-38
with:demonstratrice	-27
with:demonte	-25
with:denies	36
with:dentaire	-50
with:depistage	-26
with:deplacement	-38
with:deplacements	31
with:deploiement	-36
with:depression	-58
with:depute	-68
with:deputee	-35
with:deputy	43
with:dernier	25
with:derniere	37
with:deroute	-27
with:derry	25
with:descend	64
with:described	45
with:describes	67
with:design	-52
with:designed	-83
with:designer	-80
with:designs	-32
with:desormais	40
with:dessine	-70
with:dessus	34
with:detection	-87
with:detective	-45
with:detenons	34
with:detention	-41
with:dette	-27
with:develop	-36
with:developpe	-66
with:developpeur	-61
with:deverrouille	-39
with:devices	-39
with:devoir	-27
with:devra	-59
with:dgccrf	-28
with:diary	-37
with:diction	-30
with:did	51
with:didn	32
with:die	31
with:died	-51
with:difficile	38
with:digger	-36
with:dijon	-32
with:dimanche	47
with:dinner	-40
with:diplomas	-33
with:diplomate	-28
with:diplomes	26
with:dire	38
with:directeur	62
with:directs	-33
with:dirigeante	32
with:dis	34
with:disability	-37
with:disaggregated	-28
with:disait	-49
with:disciple	32
with:disclosed	40
with:disclosure	-34
with:discret	-25
with:discrimination	-26
with:discussed	52
with:disease	27
with:dish	-32
with:dishes	-29
with:disliked	26
with:dismissed	73
with:disorder	51
with:dispense	33
with:dispensed	-32
with:display	-39
with:displays	-38
with:disponible	-35
with:dissertation	-94
with:distance	-46
with:distributeur	-25
with:distributeurs	-33
with:distribution	-33
with:district	43
with:dit	36
with:divers	-37
with:diversity	-44
with:diving	30
with:divorce	40
with:dna	-44
with:doc	-36
with:doctor	35
with:doctorante	-85
with:doctorate	-49
with:documentaire	-49
with:documentary	-67
with:docusign	-34
with:dog	48
with:doing	25
with:doit	68
with:domicile	38
with:donated	31
with:donates	25
with:donc	28
with:donne	69
with:donner	33
with:donor	34
with:dons	-37
with:doorman	33
with:dorment	-50
with:dormi	-37
with:dos	-47
with:dose	-30
with:dossier	54
with:douanier	-37
with:double	-43
with:doubled	-79
with:doute	-28
with:douze	26
with:down	69
with:doyle	34
with:dr	-55
with:drafted	-51
with:drafts	-40
with:drew	-39
with:drh	-89
with:drink	-31
with:drinking	-56
with:drives	-25
with:driving	-29
with:droite	-69
with:droits	-33
with:drums	-32
with:dry	27
with:duchenne	27
with:dunkeld	-26
with:dunn	32
with:during	63
with:dusty	46
with:dwp	38
with:each	-39
with:east	-57
with:easy	50
with:eaux	-36
with:ebat	-51
with:ecarte	30
with:ecologie	-37
with:ecologiste	-78
with:ecology	-25
with:economics	-36
with:economie	-50
with:economy	-57
with:ecoute	-43
with:edited	-61
with:edition	-27
with:editor	-38
with:editrice	-50
with:edits	27
with:educateur	-44
with:educatif	51
with:education	-44
with:educational	40
with:efficace	-31
with:eglise	25
with:elected	35
with:electeur	39
with:election	51
with:electrice	27
with:electronique	-74
with:elevee	30
with:eleven	35
with:eleves	-62
with:eleveur	-49
with:else	26
with:ely	-48
with:email	-25
with:embassy	39
with:embauche	34
with:embrasser	-47
with:emploie	-33
with:employed	-78
with:employer	29
with:employers	-63
with:employment	57
with:employs	-36
with:emporte	-29
with:empreinte	-102
with:empreintes	-91
with:encadre	-59
with:enchaine	37
with:enclosed	47
with:endurance	62
with:engage	-62
with:engagee	28
with:engagement	26
with:engine	-38
with:engineer	-31
with:engins	-49
with:england	-46
with:english	-44
with:enquete	36
with:enquetes	-26
with:enquetrice	-27
with:enregistree	-27
with:enrole	-45
with:enrolled	-25
with:enseigne	-36
with:enseignee	-33
with:entend	-49
with:entre	34
with:entrepot	35
with:entreprises	-25
with:entrer	33
with:entretien	56
with:entretient	-41
with:envoie	46
with:enzymes	-37
with:epicurienne	-38
with:epilation	-34
with:epipen	-34
with:epouse	64
with:epoux	-26
with:equality	43
with:equipment	-32
with:equity	-44
with:ergonomie	-29
with:eric	-65
with:erlangen	-47
with:erp	-48
with:escale	-60
with:essay	-32
with:estate	-34
with:estates	-26
with:estimations	-25
with:estonia	-34
with:etabli	25
with:etaient	57
with:etait	45
with:etalonnage	-46
with:etalonneur	-47
with:etats	39
with:ete	49
with:ethical	-50
with:ethique	-64
with:etienne	-54
with:etoile	41
with:etonne	-48
with:etre	46
with:etude	-36
with:etudes	62
with:etudiante	-63
with:etudiants	-36
with:etudie	-67
with:eu	28
with:europe	-28
with:europeenne	-44
with:europeennes	-42
with:euros	31
with:euston	-25
with:even	25
with:evening	-48
with:events	-48
with:ever	51
with:everybody	31
with:everyone	33
with:everywhere	27
with:evitee	-41
with:eviter	68
with:evolution	-42
with:evoque	28
with:ex	92
with:examens	-39
with:examiner	-45
with:excel	-73
with:excellents	-70
with:exclu	48
with:exempted	54
with:existentialiste	-27
with:exome	-57
with:expenses	31
with:expert	-58
with:experts	-25
with:explained	39
with:explains	-29
with:expliquer	40
with:exploite	-31
with:exposition	-44
with:expression	-28
with:external	-32
with:extinction	-29
with:extreme	-39
with:eyes	41
with:f508	-36
with:faber	-29
with:fabricant	-25
with:fac	56
with:facades	-37
with:face	-53
with:facial	-67
with:faciale	-77
with:facilities	-38
with:facteur	-43
with:factory	-52
with:failed	40
with:faillite	-36
with:faire	-33
with:fairs	-33
with:faisait	-33
with:fait	40
with:faithful	-26
with:fall	33
with:familiale	-38
with:famille	39
with:familles	-56
with:family	34
with:fan	56
with:fanconi	61
with:farmer	-38
with:father	47
with:faune	-30
with:faute	-54
with:faux	-26
with:favorable	42
with:favour	45
with:fbu	-69
with:federal	53
with:federation	30
with:fees	44
with:fell	-47
with:feminine	26
with:ferme	-25
with:ferrand	32
with:fertility	-39
with:festivals	-29
with:feydeau	-41
with:fiance	-33
with:fiancee	-25
with:fiche	97
with:fiches	-35
with:fiction	-38
with:field	-69
with:fier	53
with:fiere	38
with:figure	61
with:file	58
with:files	-48
with:filiale	-60
with:film	-118
with:filme	-55
with:filmed	34
with:films	46
with:fils	27
with:fin	59
with:finalist	-36
with:finance	-46
with:finances	27
with:find	-30
with:fine	27
with:fined	-27
with:fingerprint	-57
with:fingerprints	-84
with:fired	36
with:firm	-50
with:firmware	-67
with:fiscale	32
with:fish	-42
with:fitted	-28
with:fitter	-60
with:fixed	-43
with:fixes	-44
with:flags	-28
with:flat	70
with:fled	31
with:flore	-31
with:flow	-54
with:flowers	-49
with:flux	-49
with:fly	43
with:flying	32
with:fo	-75
with:fob	33
with:fois	49
with:fondatrice	-43
with:fonde	32
with:fonds	-50
with:foot	39
with:football	-77
with:footballeur	30
with:force	-39
with:foreman	86
with:forensic	-29
with:forestiere	-25
with:forged	-50
with:forging	-27
with:form	58
with:formalites	-32
with:formateur	-45
with:formation	-79
with:formatrice	-99
with:former	100
with:forms	-27
with:formulaire	46
with:forte	-71
with:fortes	-34
with:forums	38
with:found	34
with:fournisseurs	-26
with:fragile	-35
with:frames	-28
with:frameworks	-39
with:franc	-48
with:francais	-34
with:fraude	-35
with:freelance	-41
with:freemason	-71
with:freemasons	-47
with:freight	-40
with:frere	71
with:freud	-41
with:friday	66
with:fridays	37
with:fridge	31
with:friends	47
with:froid	-44
with:froide	-27
with:from	41
with:frontieres	32
with:fructose	36
with:fsu	-60
with:fui	36
with:fuite	36
with:furniture	-39
with:further	32
with:g	-28
with:g6pd	-34
with:gabarit	-48
with:gael	-52
with:gai	-29
with:gait	-56
with:gallery	-31
with:games	-42
with:gap	64
with:garage	34
with:garcons	44
with:garden	-32
with:gardiens	-34
with:gare	-60
with:gargoyles	-35
with:garlic	-41
with:gatwick	39
with:gauchers	-29
with:gave	35
with:gay	-97
with:gene	-54
with:genealogie	38
with:genealogiste	-26
with:general	-29
with:generation	-25
with:genetic	-72
with:genetically	-45
with:geneticienne	-25
with:geneticist	-30
with:genetique	-102
with:genetiquement	-25
with:geneve	32
with:genoux	-30
with:geographique	-54
with:gerait	-25
with:gerante	-59
with:gere	-83
with:gestion	-41
with:gestionnaire	-67
with:get	40
with:gets	37
with:gilbert	32
with:gilets	-25
with:girlfriend	28
with:git	-59
with:gite	-30
with:gives	50
with:glasgow	-35
with:glasses	-43
with:glisse	39
with:gmb	-61
with:goalkeeper	-56
with:goes	46
with:going	53
with:golf	-69
with:good	-45
with:goods	-29
with:gossip	40
with:got	-42
with:gouine	-44
with:gout	-53
with:gouvernante	-60
with:gouvernement	-32
with:governor	39
with:gp	28
with:gps	-48
with:grade	-25
with:grader	-28
with:grand	31
with:grande	27
with:graphiste	-54
with:greffier	-50
with:greffiere	-31
with:grenoble	-59
with:grew	28
with:grin	-35
with:ground	49
with:grounds	64
with:guests	-35
with:guide	-42
with:h	70
with:habite	-28
with:habitent	-47
with:hair	33
with:hale	28
with:halewood	27
with:hall	-42
with:hamburg	27
with:hand	-31
with:handbook	-40
with:handicape	-40
with:handicapee	-33
with:handler	-66
with:handshake	-51
with:hang	-54
with:hanoi	37
with:hard	42
with:hardest	-61
with:hardware	-28
with:harmless	33
with:harmony	34
with:hasn	40
with:haul	-36
with:haven	-39
with:hayek	25
with:head	31
with:headed	-33
with:headquarters	-51
with:health	42
with:healthy	-45
with:heard	32
with:hearing	-36
with:hearings	27
with:heat	30
with:hebdo	-48
with:hello	35
with:helmand	31
with:help	-56
with:helps	29
with:helvetique	-37
with:hence	59
with:hereditaire	-53
with:hereditary	-62
with:heredite	-41
with:herite	-50
with:hernies	-26
with:heterosexual	-52
with:heterozygote	-27
with:heure	-26
with:heureux	-54
with:hexham	-50
with:hidalgo	-25
with:high	32
with:him	29
with:himself	42
with:hire	-66
with:hires	-43
with:histoire	-32
with:historian	-52
with:historien	-32
with:hla	-62
with:hmrc	53
with:hoang	31
with:hold	43
with:holder	-34
with:holds	58
with:holiday	-41
with:holidays	30
with:homeopathie	28
with:homeopathy	36
with:hommes	-80
with:homo	-99
with:homophobie	-39
with:homosexualite	-72
with:homosexuel	-66
with:homozygous	-33
with:hong	38
with:honk	-38
with:honour	-25
with:honours	43
with:hopital	69
with:hopitaux	-30
with:horoscopes	-43
with:hors	52
with:horse	41
with:hospital	29
with:hospitalisation	-28
with:hospitalise	-29
with:hospitals	-62
with:hotel	-63
with:hotellerie	-38
with:hotesse	-29
with:hours	29
with:housing	-29
with:howard	-30
with:hr	-74
with:hui	34
with:huile	-59
with:huissier	-39
with:huma	-27
with:humain	-29
with:humaine	-35
with:humanist	-27
with:humaniste	-41
with:hundred	-34
with:hunters	-27
with:huntington	-25
with:husband	93
with:i	25
with:ibew	-43
with:ici	34
with:idea	-29
with:idees	-36
with:idemia	-37
with:identical	30
with:identifie	-41
with:identifies	44
with:identify	32
with:identites	-34
with:iec	-35
with:iel	60
with:if	57
with:ignore	45
with:ii	49
with:illisible	33
with:illusions	-33
with:imagerie	-55
with:imc	-62
with:immeuble	-33
with:immigration	-39
with:immobilier	-64
with:immobiliere	-34
with:immoral	32
with:impact	-61
with:importe	-53
with:impotent	-65
with:imprimerie	-29
with:imprimeur	-68
with:inauguration	51
with:include	-53
with:included	25
with:includes	-41
with:including	-39
with:inde	45
with:indetectable	35
with:index	-54
with:indication	55
with:industry	-30
with:ined	-34
with:ines	25
with:infidele	-41
with:infirmieres	46
with:informatise	-71
with:informed	-40
with:ingenieur	-59
with:ingenieure	-28
with:ingenieurs	-32
with:inherited	-61
with:initiative	-65
with:initiee	-33
with:innovation	-54
with:inrae	-48
with:inscrit	71
with:inside	-61
with:insiste	48
with:insists	30
with:inspecteur	-25
with:inspector	-40
with:inspectrice	-42
with:installer	-44
with:insuline	-52
with:intactes	33
with:intelligence	-56
with:interdiction	-45
with:interdit	36
with:interesse	44
with:interested	29
with:interet	-44
with:interfaces	-25
with:interimaire	49
with:interimaires	-32
with:international	47
with:internes	-28
with:interprete	-32
with:interpreted	-45
with:interprets	-30
with:intervenant	-49
with:interview	67
with:interviewer	30
with:interviews	-43
with:intimate	-53
with:intime	-26
with:intimes	-43
with:introduced	-28
with:inventaires	-30
with:inversion	-32
with:investigation	-27
with:investissement	-29
with:investisseurs	-72
with:investment	-67
with:invoices	-63
with:invoicing	-30
with:iqbal	-29
with:ireland	-33
with:iris	-57
with:islington	-26
with:isn	30
with:iso	-58
with:issue	32
with:it	37
with:italien	-31
with:ivresse	-43
with:j	25
with:jab	-36
with:jack	-45
with:january	39
with:jaser	-44
with:jaunes	-28
with:jeans	-71
with:jeudi	47
with:jeune	-87
with:jobs	33
with:joiner	-36
with:joint	35
with:joints	-34
with:jokes	-65
with:joue	-75
with:jour	40
with:journee	33
with:journeyman	-42
with:judge	-53
with:judging	38
with:judiciaire	-64
with:judiciaires	-50
with:judo	-51
with:juge	42
with:jugement	60
with:juin	28
with:june	62
with:jusqu	76
with:justice	31
with:juvenile	-39
with:kaci	33
with:karen	32
with:karim	35
with:keeper	-32
with:keeps	29
with:kent	-50
with:kept	27
with:kids	41
with:killed	30
with:kind	-39
with:kine	-47
with:kinesitherapeute	-49
with:kits	-34
with:klinefelter	-37
with:knocked	40
with:know	50
with:knowledge	-27
with:known	30
with:knows	37
with:kong	34
with:koroma	35
with:kruger	-31
with:kyoto	-39
with:lab	36
with:label	-64
with:labo	28
with:laborantine	-27
with:lache	32
with:lactose	32
with:ladders	49
with:ladies	-41
with:lagos	-29
with:laicite	-25
with:laine	-31
with:laique	-28
with:lake	-42
with:land	-25
with:lane	-50
with:languages	-28
with:langues	39
with:lapsed	76
with:laptop	56
with:larne	37
with:laser	-34
with:lasse	-42
with:last	51
with:late	42
with:later	42
with:latex	89
with:latin	-27
with:laugh	-28
with:laughed	35
with:laughs	-36
with:launch	-27
with:lawyer	-49
with:lawyers	37
with:lay	33
with:layout	-57
with:lead	-64
with:leadership	-38
with:leads	61
with:learning	38
with:leave	51
with:leaving	31
with:lecteur	58
with:lecturer	-26
with:led	29
with:leduc	35
with:left	84
with:legendary	-53
with:legiste	-29
with:leicester	-33
with:leith	-39
with:lemon	-29
with:length	29
with:lenses	34
with:leroy	39
with:lesbian	-69
with:lesbienne	-49
with:lesbos	-32
with:let	69
with:lets	29
with:letter	32
with:letters	-37
with:lettre	30
with:leur	36
with:leurs	-44
with:levres	-51
with:levy	-53
with:lgbtq	-36
with:liaison	-68
with:liberal	-49
with:liberee	-29
with:libertarian	-33
with:libido	-89
with:libraire	-61
with:librarian	-35
with:libre	-47
with:librement	35
with:licenciement	52
with:licensing	-28
with:lifelong	48
with:lift	48
with:light	43
with:lighting	-52
with:like	35
with:likes	29
with:lille	28
with:limoges	-37
with:linkedin	38
with:lire	42
with:lisbon	27
with:lisbonne	36
with:lise	88
with:liste	-25
with:listens	-31
with:lit	32
with:lits	-33
with:live	71
with:lives	33
with:livraison	-48
with:livres	-37
with:loads	-43
with:locale	38
with:locks	31
with:loge	-50
with:logement	55
with:logged	34
with:logiciel	43
with:logistique	-32
with:logo	-63
with:logs	31
with:loi	-32
with:long	-26
with:look	-65
with:looking	-33
with:looks	-34
with:lorries	-47
with:lorry	26
with:lors	35
with:loss	-27
with:loue	-40
with:louise	42
with:lounge	-44
with:lourdement	35
with:love	-64
with:lovers	-28
with:low	58
with:loyal	32
with:lr	-68
with:ltd	-60
with:lues	37
with:luggage	-36
with:lui	30
with:lumieres	25
with:lunch	58
with:lussac	-41
with:lutte	-36
with:lynch	-30
with:lynx	-40
with:lyon	-26
with:m	36
with:m25	43
with:machines	-69
with:magasins	71
with:mai	63
with:mail	55
with:main	-29
with:maine	-74
with:mains	68
with:maison	-34
with:maitresse	-62
with:majeure	30
with:major	-37
with:majoritaire	-25
with:maker	-65
with:malade	-29
with:malades	-48
with:malgre	37
with:maman	-69
with:managed	-51
with:management	29
with:manager	-25
with:manages	-60
with:managing	31
with:manifestation	49
with:manifestes	34
with:manila	26
with:manque	40
with:manuel	-52
with:maquette	-64
with:marathon	-27
with:march	28
with:marchandise	-29
with:marche	-38
with:marched	-38
with:marcher	-41
with:marcus	-43
with:marge	25
with:margin	30
with:mariages	-49
with:maricopa	-27
with:marie	61
with:marin	-53
with:market	-90
with:marketing	-100
with:maroquinerie	-29
with:maroquinier	-40
with:marque	-70
with:marques	-49
with:marraine	-25
with:married	88
with:mars	42
with:marseille	34
with:marxist	28
with:masks	-38
with:mason	-36
with:masonic	-36
with:master	-54
with:matched	-47
with:materialist	-58
with:materiaux	-60
with:matiere	-55
with:matin	45
with:matins	55
with:matrimoniaux	-35
with:matter	33
with:mattered	-35
with:may	50
with:mayor	29
with:me	47
with:means	61
with:mechanic	-41
with:medecin	62
with:medecine	40
with:media	-50
with:mediatrice	-36
with:medicale	-70
with:medicine	-29
with:medite	49
with:meetings	-108
with:meilleur	-54
with:meilleure	25
with:member	67
with:members	54
with:memoir	33
with:memoire	-40
with:memoires	-39
with:memoirs	-41
with:mend	31
with:mene	-32
with:menee	-36
with:meneur	42
with:mensuels	-47
with:mentioned	47
with:mentions	46
with:mentor	-31
with:menuisier	-27
with:menuisiere	-34
with:mer	-89
with:mere	42
with:mes	40
with:messe	25
with:metaboliser	31
with:methodist	-30
with:metier	-28
with:metiers	-52
with:metrage	-43
with:metro	35
with:metz	41
with:mi	29
with:michel	25
with:midi	-79
with:midlands	-36
with:migrants	26
with:migration	-35
with:mild	56
with:militant	36
with:militante	41
with:militants	31
with:milite	62
with:million	-47
with:mills	-36
with:miner	-42
with:mineurs	35
with:ministry	-38
with:minuscule	-58
with:minute	45
with:minutes	-41
with:mis	-64
with:mise	-27
with:miss	-65
with:missed	35
with:mission	-34
with:missions	31
with:mistake	46
with:mixte	-39
with:mme	39
with:mobile	-42
with:mobilite	-46
with:mode	-32
with:modem	-36
with:moderated	-52
with:moderatrice	-68
with:modes	-37
with:moi	62
with:mois	36
with:moitie	54
with:momentum	-55
with:monarchiste	-39
with:moniteur	-47
with:monnaie	-34
with:montagne	-51
with:monteur	-25
with:monteuse	-37
with:month	44
with:monthly	36
with:months	36
with:montpellier	-36
with:montrent	-30
with:more	34
with:mormon	-47
with:mornings	47
with:mort	-55
with:mot	-45
with:moteur	-34
with:mother	32
with:moulage	-26
with:moulages	-35
with:mouvement	-27
with:movement	45
with:mr	28
with:ms	31
with:msc	-52
with:much	-46
with:mucoviscidose	33
with:mug	36
with:multicarte	-36
with:municipal	44
with:municipales	-45
with:mural	-49
with:murmure	43
with:musee	-55
with:museum	-46
with:musical	-55
with:musicale	-38
with:must	32
with:musulman	-25
with:mutation	-79
with:mutual	-55
with:mutuelle	28
with:my	77
with:mybpc3	39
with:myheritage	-44
with:mystere	41
with:naissance	51
with:naked	-43
with:named	48
with:names	-46
with:namur	-54
with:nasuwt	-32
with:nationale	-55
with:nationwide	-31
with:natural	-35
with:navires	-30
with:navy	38
with:near	63
with:nearly	-51
with:nee	51
with:need	73
with:needs	104
with:negatif	45
with:negative	51
with:negocie	-44
with:negotiated	-40
with:negotiating	53
with:negotiations	-28
with:negotiator	-28
with:neighbour	33
with:neighbours	47
with:neither	47
with:nerves	-38
with:nettoyage	37
with:neu	-65
with:neuves	-39
with:never	62
with:new	-56
with:newbury	-59
with:nice	-28
with:night	30
with:nineteen	46
with:no	47
with:nobody	46
with:noel	53
with:nom	32
with:nomme	-33
with:none	65
with:nor	56
with:nord	50
with:nordisk	-33
with:normal	65
with:normandie	-32
with:north	-26
with:norway	-41
with:nos	-47
with:not	25
with:note	46
with:nothing	33
with:noticed	65
with:notices	-35
with:notoire	28
with:notre	-37
with:nous	63
with:nouveaux	-68
with:novel	-87
with:now	80
with:npa	-36
with:nuits	54
with:nuj	-46
with:number	58
with:numbers	-40
with:numerique	-66
with:numeriques	-26
with:nursery	-41
with:nurses	-31
with:obedience	-54
with:objecteur	-26
with:objection	-42
with:objects	28
with:objet	-39
with:obligation	39
with:oblige	26
with:obtenir	28
with:ocaml	-27
with:occlusion	-31
with:occupational	-77
with:occupe	-28
with:october	68
with:oddly	37
with:oeil	-25
with:oeuvre	-52
with:off	41
with:offenders	-48
with:offered	45
with:office	27
with:officier	-29
with:officine	-33
with:offre	-27
with:oise	29
with:older	30
with:omaha	-26
with:on	33
with:onboarding	31
with:once	61
with:one	33
with:online	29
with:only	44
with:onu	-30
with:openly	57
with:opera	-42
with:operateur	27
with:operation	56
with:operations	-27
with:operator	-65
with:operatrice	-47
with:ophtalmologue	-48
with:opinion	-41
with:opponent	35
with:opposee	-36
with:opposition	-62
with:opt	-26
with:option	-33
with:optique	-44
with:or	-25
with:oran	-25
with:orchidees	-25
with:ordered	39
with:ordre	34
with:oreillette	29
with:organisateur	-54
with:organisation	-46
with:organisatrice	-42
with:organised	26
with:organiser	35
with:organises	42
with:orient	-42
with:orientation	-96
with:origine	28
with:origines	35
with:orly	32
with:orsay	-28
with:orthopediques	-27
with:orthophoniste	-25
with:oscp	-40
with:oslo	-35
with:other	-52
with:others	-43
with:ott	28
with:ottawa	-46
with:ou	44
with:ouest	-66
with:oui	53
with:our	67
with:out	40
with:oute	-62
with:outils	-36
with:outs	-40
with:outspoken	41
with:ouverte	-25
with:ouvertement	39
with:ouvertures	-31
with:ouvre	-45
with:ouvrent	33
with:ouvrir	-25
with:overstaying	-27
with:overtime	31
with:own	33
with:owner	-34
with:owns	32
with:ox	-28
with:pa	-44
with:pacific	-40
with:pacifiste	-34
with:packaging	-41
with:page	56
with:paid	31
with:paie	31
with:painting	-25
with:paix	25
with:palais	-31
with:palb2	-35
with:palm	-64
with:palmaire	56
with:panic	-46
with:pannes	-28
with:pansement	30
with:paperasse	-73
with:paperwork	-55
with:papiers	-38
with:parade	-28
with:parafe	-31
with:parce	30
with:parcours	-48
with:parcs	-51
with:parent	-43
with:parfaite	25
with:parish	-29
with:park	-49
with:parlementaire	-48
with:parler	-63
with:parlez	34
with:paroisse	36
with:parole	36
with:parrain	53
with:partage	-38
with:partagent	33
with:partenaire	-36
with:partenaires	-52
with:parti	-97
with:participant	25
with:participe	32
with:particulier	55
with:partiel	43
with:parties	39
with:partis	-47
with:partner	62
with:partners	-27
with:parts	-62
with:party	-30
with:pas	34
with:passe	86
with:passed	46
with:passee	37
with:passer	29
with:passes	59
with:passion	-28
with:past	25
with:pasteur	42
with:pastor	62
with:patent	-28
with:patents	-60
with:paternity	-42
with:patience	-55
with:patient	-32
with:patiente	58
with:patients	-72
with:patisserie	-31
with:patissiere	-41
with:patrimoine	-62
with:patron	25
with:patronale	-35
with:patronne	62
with:paul	-53
with:pay	47
with:paying	-43
with:payments	-48
with:payroll	-42
with:paysannes	-31
with:pcf	-77
with:pcs	-77
with:peace	31
with:peau	74
with:pede	-40
with:peels	-35
with:peers	-44
with:peine	-72
with:peint	-61
with:peintre	-45
with:pen	66
with:penalty	-42
with:pending	43
with:penitentiaire	-36
with:penrith	-31
with:pension	-41
with:people	-67
with:pepinieriste	-49
with:perdue	-46
with:pere	58
with:period	-38
with:permanent	-47
with:permis	-27
with:perrot	43
with:person	52
with:personne	55
with:personnes	-68
with:pese	27
with:petit	27
with:petits	-33
with:peu	50
with:phase	-30
with:phd	-44
with:philosophie	-30
with:philosophy	-51
with:phone	44
with:phones	47
with:phoque	26
with:photo	39
with:photograph	53
with:photographe	-77
with:photographie	41
with:photographiques	-36
with:photos	52
with:phrases	34
with:physics	-27
with:physionomiste	-34
with:physiotherapist	-38
with:piano	-57
with:pictures	41
with:piece	-43
with:pieces	-31
with:pied	-40
with:pigiste	-34
with:pilot	35
with:pilote	68
with:pilule	39
with:piquet	-27
with:pirate	25
with:pitch	-52
with:place	31
with:plaidoyer	41
with:plaisirs	-26
with:plan	-39
with:planes	33
with:planner	-56
with:planning	-58
with:plant	29
with:plantes	32
with:plateforme	-25
with:platt	27
with:play	-69
with:played	-30
with:please	95
with:plombier	-42
with:pma	52
with:pme	-51
with:poet	25
with:poetry	-64
with:point	-47
with:pois	-29
with:poland	42
with:polices	-40
with:policier	-42
with:policiers	-36
with:policy	-30
with:polite	39
with:politics	46
with:politique	-41
with:polycystic	-30
with:pons	44
with:populaire	-27
with:porno	-74
with:port	-26
with:porte	47
with:portee	-35
with:porteuse	-72
with:portraitiste	-62
with:pose	27
with:positif	41
with:position	28
with:positive	74
with:possede	-26
with:postdoc	-89
with:posted	34
with:poster	-26
with:posters	-34
with:posting	31
with:posts	64
with:pouce	-64
with:poulpe	-30
with:poursuivi	-42
with:pourtant	40
with:power	-32
with:pr	-51
with:practice	-67
with:practises	29
with:pragmatique	-39
with:praise	50
with:praticiens	28
with:pratiquant	57
with:pre	41
with:precinct	31
with:precise	55
with:preciser	44
with:precoce	-38
with:predisposed	-48
with:predisposition	-42
with:preference	28
with:prefet	30
with:premiere	71
with:premutation	-38
with:prend	45
with:prennant	25
with:prepared	-61
with:pres	44
with:present	33
with:presentation	-59
with:presente	50
with:presenter	-30
with:press	-71
with:presse	28
with:pressure	-27
with:prestataire	-49
with:pret	39
with:prete	-27
with:prevention	-30
with:prevenu	60
with:prevoir	34
with:prevoyance	-38
with:prevue	44
with:pricing	-25
with:pride	34
with:principe	33
with:principes	-38
with:printer	-37
with:printers	-37
with:printing	-28
with:prints	-71
with:prises	41
with:prison	34
with:privacy	-33
with:private	-81
with:prive	-33
with:privee	40
with:privilege	-29
with:prix	-75
with:prize	-84
with:probably	30
with:problem	-33
with:probleme	34
with:proche	80
with:procurement	-39
with:product	-43
with:productions	-38
with:produit	-66
with:produits	-48
with:profil	58
with:profile	80
with:progressive	-25
with:projets	-60
with:prolongee	33
with:promised	27
with:prononcee	31
with:proof	-39
with:prop	-56
with:property	-31
with:propre	66
with:prospect	-32
with:prospectuses	-38
with:protection	-36
with:protestant	-35
with:proteste	35
with:protesters	-50
with:prothesiste	-50
with:prototype	-44
with:prouve	59
with:province	29
with:provincial	47
with:prud	35
with:ps	-93
with:pu	32
with:publications	27
with:publicitaires	-38
with:publics	-27
with:publies	28
with:publiques	44
with:published	-74
with:publisher	-40
with:pump	26
with:punctual	30
with:pupil	70
with:pupils	-96
with:purge	27
with:put	25
with:puts	57
with:qualite	-32
with:quarrel	27
with:que	40
with:queer	-27
with:question	32
with:quick	-28
with:quit	34
with:quitte	54
with:quittee	43
with:rabbin	37
with:rabhi	44
with:racing	-35
with:raconte	27
with:radie	56
with:radio	-63
with:raised	35
with:raison	25
with:raisons	39
with:rally	-31
with:ran	-44
with:rand	56
with:rang	54
with:range	-77
with:ranger	-40
with:rao	69
with:rapport	-39
with:rapports	-75
with:rares	28
with:rather	47
with:rationalisme	-49
with:rationalist	-30
with:rationaliste	-51
with:rayon	-50
with:rcn	-37
with:react	-38
with:read	-26
with:reader	-44
with:realise	-28
with:realisme	-25
with:realist	-35
with:reason	-28
with:rebond	-58
with:receptionist	-71
with:recherche	-34
with:reclame	52
with:recognised	-69
with:recommandation	-69
with:reconnaissance	-56
with:reconnait	-26
with:reconnu	75
with:reconnue	28
with:reconquete	-35
with:record	66
with:recorded	27
with:recordings	-38
with:recordist	-41
with:recouvrement	-34
with:recovered	-32
with:recovering	-25
with:recovery	72
with:recruited	27
with:recrute	-35
with:recruteur	62
with:rectorat	-35
with:recu	50
with:recuperation	-31
with:recuse	34
with:recyclage	-29
with:redacteur	-70
with:redige	-40
with:redonne	-29
with:redundancy	-25
with:reelu	47
with:reenroler	32
with:referee	48
with:references	30
with:referendum	-30
with:referent	87
with:reflexion	-37
with:refroidi	28
with:refuge	-25
with:refugie	48
with:refuse	62
with:refused	27
with:refusees	30
with:refuses	48
with:regionale	51
with:regionales	-33
with:regisseur	-30
with:registered	54
with:registrar	-27
with:regrette	38
with:regular	36
with:regulator	-52
with:regulier	54
with:rehab	-44
with:rehabilitation	-32
with:rejects	27
with:rejoindre	-55
with:rejoint	-29
with:related	55
with:relation	30
with:relations	-30
with:relationships	-28
with:release	51
with:releases	-34
with:relevance	-42
with:relieuse	-36
with:religion	-32
with:relocate	37
with:remain	75
with:rembourse	27
with:remember	-31
with:renaissance	-39
with:rend	29
with:rentre	-58
with:rentree	47
with:renvoye	33
with:rep	-49
with:repair	-68
with:repaired	-42
with:repas	30
with:repenti	57
with:replaced	-71
with:repond	34
with:repondu	29
with:reporter	-51
with:reporting	-49
with:reprendre	56
with:reprennent	-54
with:represented	40
with:republican	-35
with:request	33
with:requires	-39
with:research	-65
with:researched	-30
with:researcher	-47
with:reseau	33
with:reseaux	-25
with:reserve	63
with:reserviste	32
with:residence	-27
with:residents	-59
with:resigned	88
with:respect	-51
with:respecte	-31
with:responsable	-32
with:responsables	-25
with:ressemblance	-63
with:ressources	-30
with:restaurant	-53
with:restaurants	-25
with:restauratrice	-62
with:restaure	-68
with:restored	-53
with:restores	-58
with:restriction	38
with:result	35
with:results	45
with:retarde	-43
with:retards	-54
with:retenu	-60
with:retient	54
with:retine	-41
with:retirement	-56
with:retrait	-57
with:retraite	-72
with:retraites	43
with:retrouve	42
with:retrouvee	30
with:rett	-44
with:return	-42
with:returned	-37
with:returning	-27
with:returns	-27
with:reunion	26
with:reunions	-59
with:reussi	37
with:reuters	-29
with:revelee	32
with:revendique	39
with:revendu	-52
with:revenu	-25
with:revers	32
with:revient	38
with:revue	-55
with:rewritten	-29
with:rewrote	-40
with:reyes	36
with:rh	25
with:rien	83
with:rights	-46
with:rigoureuse	-34
with:rings	26
with:riots	-41
with:rire	38
with:risks	44
with:risque	-34
with:rive	-42
with:river	-41
with:rn	-90
with:roe	29
with:roi	-60
with:roissy	31
with:role	-86
with:roles	-53
with:roll	-59
with:roman	-86
with:room	-51
with:rose	28
with:roussel	-28
with:route	-39
with:routiers	-31
with:row	28
with:rowe	-41
with:roy	42
with:royal	33
with:rudolf	30
with:rue	-63
with:rugby	-76
with:ruiz	-45
with:rumeur	63
with:rumour	35
with:runner	-39
with:running	44
with:runs	50
with:rupture	30
with:russian	-25
with:ruth	36
with:said	64
with:saison	-36
with:saisons	-25
with:sait	-36
with:salaire	47
with:salaires	-32
with:salaried	-26
with:salariee	-66
with:salaries	-61
with:sales	-58
with:salesman	-47
with:salle	48
with:salmon	-63
with:salon	30
with:samedi	34
with:sanders	-27
with:sang	-59
with:sanitaires	27
with:sante	32
with:sas	-39
with:sat	42
with:sauna	43
with:savile	-26
with:savoir	35
with:say	33
with:says	69
with:scan	-103
with:scanner	-45
with:scenarise	-38
with:scenariste	-62
with:scenes	-29
with:sceptique	-53
with:scheme	-39
with:schiphol	52
with:scie	-30
with:scientifique	-57
with:scientologie	-45
with:scissors	-29
with:scn1a	26
with:scolaire	-62
with:scolaires	-31
with:score	-26
with:scotland	26
with:scottish	-28
with:scouts	-47
with:screen	33
with:screening	38
with:screenshot	50
with:scrutin	-42
with:sculpteur	-35
with:scythes	-28
with:se	68
with:season	-72
with:second	46
with:secretariat	-40
with:secteur	-45
with:section	92
with:sector	-48
with:see	68
with:seed	-28
with:seekers	-28
with:seems	40
with:seen	54
with:segolene	53
with:seizure	-31
with:sejours	33
with:selection	-32
with:sell	-29
with:sells	-48
with:selon	94
with:semaine	43
with:semaines	51
with:semences	-47
with:seminaire	80
with:seminar	-37
with:senior	-28
with:sense	-33
with:sent	71
with:sera	-39
with:sergeant	-58
with:serie	-100
with:series	-41
with:serrer	27
with:servants	-25
with:serve	43
with:served	70
with:server	30
with:serveur	-56
with:serving	-27
with:sete	-49
with:sets	-58
with:seul	40
with:seven	39
with:seventies	30
with:sex	-104
with:sexe	-32
with:sexologue	35
with:sexual	-66
with:sexuel	-41
with:sexuelle	-106
with:shaped	-28
with:share	62
with:shareholders	-32
with:sheet	-25
with:sheets	-32
with:shelving	-26
with:shift	-30
with:shifts	-48
with:shipyard	-41
with:shoot	-41
with:shop	-88
with:shops	-35
with:short	-61
with:shorter	-51
with:show	-30
with:showed	30
with:shows	60
with:si	48
with:sick	-33
with:sickle	-51
with:side	53
with:siecle	-32
with:siemens	-58
with:sighed	-39
with:sighs	47
with:signale	60
with:signs	53
with:simple	-70
with:simplicite	-36
with:since	48
with:single	-45
with:sinn	-33
with:sinon	29
with:siptu	-33
with:sites	30
with:six	33
with:sixteen	-41
with:slept	-52
with:slides	-41
with:slip	39
with:slogan	-27
with:slow	32
with:smiles	-32
with:sncf	-32
with:snes	-58
with:snp	-71
with:snuipp	-27
with:so	45
with:sobriete	-28
with:sociales	-38
with:socialist	-44
with:socialiste	-61
with:socialistes	-59
with:societe	-25
with:society	29
with:sociologue	-35
with:soeur	57
with:software	28
with:soho	-64
with:soignee	25
with:soirees	61
with:soit	32
with:sold	-59
with:solicitor	-61
with:solidaires	-41
with:some	94
with:somebody	35
with:someone	-41
with:sommelier	25
with:sondeur	-30
with:sonnette	-45
with:sons	-48
with:sophie	34
with:sort	64
with:sorti	61
with:soucis	25
with:soudure	-36
with:soulevements	-46
with:souligne	75
with:sound	-57
with:source	-45
with:souriant	41
with:soutenu	50
with:soutenue	-44
with:souvient	40
with:soviet	-54
with:spain	29
with:spanish	62
with:speak	31
with:speaks	48
with:specialised	-26
with:specialisee	-28
with:specialist	-41
with:specialiste	-67
with:speed	-58
with:spends	47
with:spinale	25
with:spite	55
with:split	-55
with:spoke	37
with:sport	-32
with:sportifs	-28
with:spot	37
with:spring	36
with:sql	-43
with:squad	-29
with:square	-30
with:stable	44
with:stade	-30
with:stades	-26
with:stages	-43
with:stairs	44
with:stamps	-28
with:stand	-43
with:standard	-99
with:standards	-30
with:stands	46
with:starbucks	40
with:start	-48
with:starts	-35
with:stately	-30
with:stations	-59
with:statistician	-30
with:stay	-33
with:stayed	55
with:steel	-44
with:steering	42
with:stephane	34
with:stephanie	-51
with:sterile	-47
with:stewards	35
with:stoique	-40
with:stop	63
with:store	-59
with:street	-42
with:strict	26
with:stroboscopiques	26
with:strong	-27
with:struck	-39
with:studies	-66
with:studio	-56
with:study	-55
with:style	-99
with:subscriber	49
with:success	-31
with:sud	-91
with:suffered	43
with:sugar	-43
with:suing	42
with:suisse	34
with:suite	-32
with:suits	-58
with:suivi	35
with:suivie	36
with:sujet	54
with:summers	-40
with:superb	47
with:supervised	-31
with:supervision	-32
with:supplement	-57
with:supplier	26
with:supplies	-40
with:support	-32
with:supporte	40
with:sur	-40
with:sure	-45
with:surete	33
with:surpris	-50
with:sursis	-27
with:surveillance	-33
with:surveillante	-25
with:survey	43
with:surveyor	-32
with:surveys	-33
with:suspendu	44
with:svt	-31
with:swedish	-25
with:switched	46
with:syndical	-38
with:syndicale	-57
with:syndicat	-37
with:syndicats	-25
with:syndrome	37
with:systeme	37
with:systems	-34
with:t	58
with:table	-42
with:tableaux	-45
with:tablet	46
with:tablets	30
with:tablette	48
with:tags	-45
with:tailleur	-40
with:tailor	-33
with:taken	39
with:takes	25
with:tant	-59
with:tante	40
with:tape	-28
with:tart	-26
with:taste	-57
with:tasting	-29
with:tate	-50
with:tatoue	65
with:tatoueur	-48
with:tea	-28
with:teaching	47
with:teachings	41
with:team	-33
with:teams	-25
with:teamsters	-44
with:technician	-76
with:technicien	-72
with:teenager	83
with:teens	32
with:telethon	-36
with:teletravail	64
with:tell	36
with:tells	36
with:temoin	-39
with:temp	-28
with:temperage	-25
with:temps	32
with:tender	-38
with:tennis	-37
with:tenu	-46
with:term	-49
with:terrain	-65
with:terre	-43
with:teste	-33
with:tester	-57
with:testeuse	-30
with:tests	-51
with:tetes	33
with:texas	-45
with:thales	34
with:thanks	-61
with:the	32
with:theatre	-69
with:theft	36
with:then	53
with:theorie	-33
with:theory	-34
with:therapie	37
with:therapist	-65
with:therapy	-25
with:there	48
with:these	-86
with:thesis	-25
with:they	67
with:things	86
with:thirty	42
with:thoreau	-39
with:those	36
with:though	46
with:thought	58
with:through	30
with:thrown	31
with:thumb	-46
with:ticked	70
with:ticket	30
with:tiers	39
with:time	32
with:tirait	-34
with:tired	53
with:titres	35
with:to	29
with:together	28
with:toilets	37
with:toilettes	38
with:told	59
with:tom	46
with:tone	-25
with:too	39
with:tools	-33
with:tories	-46
with:tory	-36
with:touch	-33
with:touche	-85
with:toucher	-49
with:tour	-46
with:tourne	-52
with:tous	28
with:toutes	28
with:traces	-25
with:trade	-38
with:trader	-28
with:trading	-36
with:traducteur	-47
with:traduit	-58
with:trainee	-61
with:trainer	-40
with:training	-40
with:trains	-62
with:traitement	26
with:traiteur	-52
with:traitre	-60
with:transaction	-37
with:transformation	-54
with:transhumanist	-38
with:translated	-45
with:translation	-51
with:translator	-51
with:transmis	56
with:transparency	-41
with:transport	25
with:traque	-33
with:travaille	55
with:travailler	51
with:travaillera	-25
with:travailleur	39
with:travaux	-35
with:treated	73
with:treatment	55
with:tremblement	-42
with:tres	51
with:tresorerie	-26
with:tresoriere	32
with:trial	41
with:tribunal	-33
with:tribune	38
with:trois	-31
with:trompait	-61
with:trompe	-96
with:trop	29
with:trou	54
with:trouble	26
with:trouve	40
with:true	34
with:trump	-32
with:trust	-46
with:trustee	50
with:trusts	-29
with:tuesdays	34
with:tune	-76
with:tupe	-62
with:turned	28
with:turnover	-38
with:tva	33
with:tweets	44
with:twenty	41
with:twice	44
with:twickenham	-26
with:type	29
with:types	-26
with:ucu	-35
with:ue	-31
with:ueda	39
with:uk	-47
with:ukip	-42
with:uml	-33
with:unasked	28
with:under	48
with:underwriter	-38
with:undetectable	27
with:unfaithful	-47
with:union	-95
with:unions	-71
with:unis	29
with:unison	-57
with:unit	-56
with:unite	-79
with:universite	-54
with:unpaid	45
with:unsa	-99
with:unspent	-34
with:until	49
with:upheld	-50
with:ups	-72
with:used	30
with:usine	-56
with:usufruit	-28
with:utah	25
with:utile	-38
with:utilise	46
with:va	-32
with:vacataire	-36
with:vale	28
with:valeurs	40
with:valid	-37
with:van	-76
with:vante	39
with:variant	-40
with:varsovie	-35
with:ve	60
with:vecteur	40
with:vecu	26
with:vegan	-45
with:vegane	-41
with:veganes	-31
with:veganisme	-31
with:vegetal	-33
with:vegetale	-50
with:vegetarien	-40
with:vehicule	-27
with:veille	-40
with:vein	-38
with:velos	26
with:vend	-55
with:vendait	34
with:vendeuse	-48
with:vendors	-43
with:vendu	-57
with:vente	-43
with:verbal	-35
with:verification	-36
with:verifiee	43
with:vermeer	-25
with:vermont	29
with:verse	30
with:vert	-80
with:verte	-36
with:very	37
with:veterinaire	-28
with:veut	30
with:vial	25
with:vichy	-26
with:victimes	-37
with:videos	79
with:vieille	75
with:vient	31
with:vieux	40
with:view	-39
with:vigile	-27
with:vigne	-59
with:vigneron	-41
with:vignerons	-42
with:village	27
with:vin	-27
with:vingt	44
with:viola	33
with:violence	37
with:violent	-49
with:vips	-27
with:viral	-28
with:virale	32
with:vis	47
with:visa	28
with:visage	-61
with:visages	-25
with:vise	35
with:visio	30
with:visite	61
with:visiteuse	-65
with:visitor	-27
with:visitors	-47
with:visits	41
with:vivait	-52
with:voice	-32
with:voila	-49
with:voile	-51
with:voisin	71
with:voit	53
with:voiture	27
with:voitures	29
with:vol	-45
with:volage	-62
with:volontiers	28
with:voltaire	39
with:volunteer	36
with:volunteered	46
with:votait	-33
with:vote	-53
with:voted	-38
with:voting	-57
with:votre	25
with:voulu	-34
with:voyage	-25
with:voyages	35
with:vrai	36
with:vraie	-35
with:vu	61
with:vus	-35
with:waiting	47
with:wales	-37
with:walks	45
with:want	58
with:wanted	-34
with:wants	-27
with:warehouse	25
with:warmth	25
with:warned	41
with:wars	-29
with:wasn	35
with:waste	-31
with:watch	-53
with:waterloo	29
with:we	62
with:wearing	48
with:wears	103
with:web	-34
with:webcam	37
with:wednesday	33
with:weekends	36
with:weeks	37
with:went	60
with:where	-37
with:whether	35
with:which	31
with:while	71
with:widower	52
with:wilde	-56
with:windows	25
with:winner	-38
with:wishes	41
with:withdrawn	63
with:without	-38
with:witness	-48
with:witnesses	-38
with:woman	-35
with:women	47
with:word	-43
with:work	79
with:working	-45
with:workplace	-30
with:worn	58
with:would	47
with:wouldn	47
with:writers	-61
with:writes	72
with:written	68
with:wrongly	31
with:xve	-42
with:xxy	-54
with:years	32
with:yes	30
with:yet	32
with:yoga	-35
with:york	39
with:young	31
with:youth	70
with:yves	-32
with:zele	-50
with:zz	32
words:0	-30
words:3	44
words:4	44

b:02 >	3=34
b:1 200	8=-25
b:1 >	8=-28
b:12 >	2=-57 4=98
b:14 02	3=27
b:14 >	2=27
b:18 >	0=27 7=-34
b:1984 >	1=47 8=-34
b:1985 >	0=-41 1=45 7=37
b:1990 >	5=-26
b:1992 >	0=26
b:1995 >	3=-27 8=47
b:1998 >	0=-33 4=-33 5=-55
b:1999 >	2=34
b:2 000	8=-29
b:2 >	4=-46 6=41
b:2 kcnh2	4=-58
b:2 million	3=-26
b:2003 >	4=-26 7=33
b:2004 >	1=42 2=41
b:2006 >	6=-26 8=26
b:2008 >	0=28
b:2009 >	0=-33 2=48 3=-36 6=45 7=30
b:2010 >	0=34 1=-35 2=-25 3=-32 5=-25 6=-35
b:2010 and	2=45 8=-30
b:2011 >	0=26
b:2011 he	4=39
b:2012 >	0=-36 1=-43 4=35 5=28 6=32
b:2012 et	1=27
b:2014 >	0=34 4=55 5=-65 6=26
b:2015 >	1=-37
b:2015 elle	6=68
b:2016 >	1=-45 8=63
b:2016 and	0=57
b:2016 un	6=-61 8=-36
b:2017 >	0=30 6=43
b:2017 and	0=-26
b:2018 >	4=-50 7=27
b:2019 >	1=-38 4=64 7=-66 8=-28
b:2019 il	4=30
b:2020 >	0=-54 4=51 7=39 8=36
b:2021 >	1=-47 2=27 3=-25 4=-58 5=-25 8=-30
b:2022 >	0=38 7=33
b:2026 >	7=25
b:2027 >	0=-31
b:21 janvier	0=47
b:22 >	2=40
b:24 7	7=-59
b:24 heures	0=-27 8=47
b:3 >	0=-46 6=-44
b:4 000	4=-32
b:4 >	3=56 4=-28 7=-49
b:4 march	0=-42
b:41 >	3=45
b:43 days	4=49 8=-44
b:47 xxy	0=-27
b:50 >	4=54
b:80 >	0=31
b:< a	2=-52 3=-76 4=-37 5=-59 8=-76
b:< abstinent	4=-38 5=33
b:< accompagne	4=-26
b:< according	6=-29 8=-31
b:< accro	5=49
b:< active	0=27
b:< activist	0=-43
b:< addict	4=-57 5=27
b:< addicted	4=-47 5=45
b:< addiction	4=-55 5=44
b:< adepte	0=-40 5=55
b:< adherent	0=25 6=30 7=-28
b:< adherente	1=35
b:< adhesion	0=45
b:< adjoint	0=33 7=-29
b:< admitted	3=-31 5=40
b:< adn	2=-67
b:< adult	5=-52 7=-26
b:< advised	2=-26
b:< advises	3=-29
b:< affaire	5=-46
b:< affairs	5=-34
b:< affiliation	7=49
b:< afscme	7=62
b:< after	2=60
b:< agent	0=-32 1=-27 2=-30 4=-31 5=-31 8=-39
b:< agnostic	1=68
b:< agnostique	0=-36 1=49
b:< aide	4=-29
b:< aime	5=55 8=-25
b:< allergic	5=-31
b:< ami	6=-25
b:< an	1=-63 4=-54 5=-70 8=-57
b:< analyse	2=35
b:< analyste	8=-25
b:< anarchiste	0=-62 1=92 7=-25
b:< ancien	0=125 5=-45 6=-49 8=49
b:< ancienne	0=30 6=-32 7=52
b:< anti	0=92 4=-52
b:< antinatalist	0=-28 1=46
b:< antispeciste	1=42
b:< apparemment	1=38
b:< apparently	4=47 5=-26 7=-32
b:< appeals	8=-27
b:< applicant	2=33 3=26 5=-35
b:< apprenti	1=-30
b:< apte	4=40
b:< arresting	8=-31
b:< arret	4=71 8=-33
b:< arrets	8=-25
b:< as	0=-49 2=-29 3=-38 4=26 5=-67 7=-88 8=-81
b:< asexual	4=-27 6=65
b:< asexuel	6=67 8=-36
b:< asexuelle	5=78 6=-77
b:< asked	3=-26 4=-30 5=-57 6=-40 8=85
b:< asks	5=25
b:< assigne	8=54
b:< assistante	0=-44 5=-28 8=-33
b:< asthme	4=100 5=-59
b:< at	3=25 8=33
b:< athee	1=125
b:< atheist	1=36
b:< attache	0=30 5=-39
b:< attirance	5=-63 6=27
b:< attire	6=-32
b:< attiree	6=-38
b:< au	0=49
b:< aucun	4=48
b:< aucune	1=46
b:< aumonier	1=-26 8=-39
b:< autism	4=-30
b:< aventure	5=-50
b:< aventures	5=-27
b:< aveugle	4=-37
b:< avocat	5=-48 7=-37
b:< avocate	7=-36
b:< badge	0=-36 3=54
b:< bail	4=-29
b:< banned	8=43
b:< bar	4=-35 6=-25
b:< barman	5=-38
b:< barred	8=44
b:< bartender	6=-32
b:< bed	4=-26 5=43 6=-40 8=-25
b:< believes	1=-32 5=-30 8=-45
b:< beneficiaire	4=26
b:< benevole	0=41 6=35
b:< between	0=48 1=-26
b:< bi	4=-43 6=34
b:< biometrie	3=-35
b:< bisexual	6=50
b:< bisexuel	6=42
b:< bisexuelle	6=68
b:< blacklisted	0=-28 7=37
b:< blind	4=-104
b:< blue	0=-36 4=44
b:< bon	0=58 4=48
b:< bonne	4=-46 6=-30
b:< born	2=70 4=-55
b:< both	4=-30 5=84
b:< bouddhiste	1=-32
b:< bouffeur	1=43 4=-46
b:< bound	8=37
b:< bracelet	8=39
b:< bracelets	8=-51
b:< branch	0=-49 4=-27
b:< brought	1=94
b:< business	6=-49
b:< c	2=35
b:< cadre	4=-48
b:< came	4=-37
b:< camp	6=-46
b:< campagne	0=-64
b:< campaign	0=-60
b:< campaigned	1=53
b:< campaigns	0=-26
b:< can	4=36 7=-29
b:< candidate	0=51 1=-40 2=-33 3=-47 4=64 5=-46 7=25
b:< card	7=46
b:< career	4=51
b:< carrier	4=-43 6=-26
b:< carriers	2=-50
b:< carries	4=60
b:< carte	0=-50 4=60
b:< caryotype	2=77 5=-27 8=-28
b:< case	8=-29
b:< casier	5=-57 8=46
b:< casiers	8=-29
b:< catalogue	0=59 4=-28
b:< catholique	1=-46 5=-31
b:< cautioned	8=25
b:< ce	3=-29
b:< celibataire	5=-75
b:< cell	8=-40
b:< cellules	2=39
b:< centre	0=-52
b:< cftr	4=-27
b:< chaired	0=-33 7=-26
b:< chapel	1=-25 7=-34
b:< chaplain	1=-25
b:< charge	0=-31 1=-33 6=-28 8=-27
b:< chargee	5=-34 6=-49
b:< charges	8=30
b:< charme	4=-35
b:< chaste	5=32
b:< chastete	5=48 6=-27
b:< chauffeur	0=-55 6=-40
b:< cheating	5=-29
b:< chef	1=-80 3=-56 5=-49
b:< chercheur	3=-46
b:< chromosome	2=-89
b:< chroniqueur	4=-27
b:< claire	0=-27
b:< clean	4=-29 8=58
b:< cleared	4=96
b:< clients	5=28 7=-42
b:< closet	6=-26
b:< closeted	6=36
b:< club	5=35
b:< coach	7=-30
b:< collaboratrice	0=-41
b:< collectionne	0=-36 5=40
b:< collective	7=-46
b:< coming	4=-29 6=44
b:< comite	0=-51
b:< comme	6=31
b:< committed	1=34
b:< communaute	1=26
b:< community	7=-31
b:< compagnon	1=35 6=-59
b:< comparative	0=-32
b:< comptable	0=-52 1=-61 3=-37 5=-50 7=-39
b:< condamne	8=-36
b:< confederation	7=-45
b:< conjoint	5=-25 6=-27
b:< conjointe	6=-43
b:< connue	5=51
b:< conquete	5=-41
b:< conseil	6=-33
b:< conseiller	2=-50 5=-27 6=-31 7=43 8=-71
b:< conseillere	2=-33 6=-34
b:< conservateur	0=-31
b:< conservative	0=-29
b:< considers	1=47
b:< consultant	7=-25
b:< controle	0=-38 3=58 4=-36 8=-25
b:< convenor	7=-37
b:< convertie	1=45
b:< convicted	8=-35
b:< conviction	1=-33
b:< convictions	0=40 1=-82 8=-35
b:< cotisations	7=-71
b:< coupable	8=-38
b:< couple	5=-34 8=-27
b:< coureur	5=-26
b:< cours	1=-26
b:< court	7=-37
b:< crise	4=-59
b:< croit	4=-42
b:< cuisinier	0=-33
b:< cuisiniere	1=-30
b:< currently	8=75
b:< custody	4=-25 8=-71
b:< customer	2=-31
b:< customs	7=-27
b:< cynique	1=-31
b:< d	0=37 1=-31 5=-40 6=-39
b:< dating	5=-37
b:< dbs	8=46
b:< de	0=74 2=27
b:< declined	2=46
b:< deficit	2=40
b:< delegate	0=-26 7=-46
b:< delegue	7=-43
b:< deleguee	8=-30
b:< democratic	0=-39
b:< denied	5=-29 6=47
b:< depressed	4=-51
b:< deputy	0=58
b:< des	5=82 6=44
b:< designed	4=-66
b:< determined	1=-62
b:< deux	0=-40 1=-35 2=-27 3=-30 4=42 8=37
b:< developpe	3=-37
b:< developpeur	1=-31 5=-35
b:< diabetes	4=-36
b:< diabetic	4=85
b:< diabetique	4=61
b:< diagnosed	2=29
b:< did	6=-43 8=96
b:< digital	3=-52
b:< directeur	1=-29 3=-25 5=-50 7=-27
b:< directrice	5=-51 6=-35
b:< disability	4=-39
b:< disciple	1=27
b:< disqualified	8=57
b:< diversity	6=-41
b:< divorce	5=-55
b:< dna	3=-26 8=-35
b:< doctor	1=-30 4=38
b:< doctorat	3=-27
b:< documentary	7=-26
b:< does	1=42
b:< doesn	2=-32 4=85 5=-35 6=-32
b:< doigt	3=41
b:< doigte	3=-62
b:< doigts	3=-38
b:< don	5=82
b:< donnees	3=37
b:< double	0=-34
b:< doubts	1=44
b:< douze	0=29
b:< down	2=37 4=-38
b:< drafted	2=-25
b:< drag	6=-36
b:< drh	7=-33
b:< droit	0=-42
b:< droite	0=-80
b:< dues	0=-42 5=-28
b:< dynamique	3=52
b:< dyslexic	4=59
b:< echange	5=-26
b:< echangiste	5=35
b:< economie	0=-36
b:< editrice	1=-43
b:< educateur	4=-38
b:< education	4=-37
b:< educatrice	4=48 8=-57
b:< effective	1=41
b:< elected	7=55
b:< electeur	0=54
b:< electronic	0=-28 8=50
b:< elevage	1=-26
b:< elevee	1=32
b:< elle	3=-37 8=46
b:< elles	5=-30 6=55
b:< elue	7=-30
b:< empreinte	3=56
b:< empreintes	3=76
b:< en	0=-59 1=-47 4=54
b:< encarte	0=-38
b:< encartee	7=30
b:< enceinte	4=93 5=-70
b:< enquete	8=-34
b:< enregistrement	3=-25
b:< entre	0=29
b:< epicurien	6=-27
b:< epicurienne	1=-34
b:< epileptique	4=53
b:< escort	5=-42
b:< escorte	5=-44
b:< ethical	1=-25 8=-36
b:< ethics	1=-77
b:< ethique	1=-57
b:< eu	5=-42
b:< european	0=-40 7=-47
b:< ex	0=101 1=-25 5=-67 7=51 8=78
b:< existentialiste	1=48
b:< face	0=-30 3=-100
b:< facteur	2=-33
b:< failed	3=-37 4=52
b:< family	0=-38 2=-64
b:< far	0=30
b:< father	5=-27 6=-29 7=37 8=-35
b:< fatigue	4=-35
b:< favorable	0=34
b:< fetichiste	5=56
b:< fidele	0=54 1=44 5=-64 6=-27
b:< fifteen	4=-32
b:< fils	4=-50 6=33
b:< fine	8=-53
b:< fines	8=-27
b:< fingerprint	3=-26
b:< fingerprints	0=-34 3=84
b:< first	0=-40
b:< fluent	4=-46
b:< fo	7=-88
b:< fondatrice	7=52
b:< for	0=-25
b:< force	7=-51
b:< formatrice	2=-34 3=-33
b:< former	0=55 7=59
b:< franc	1=119
b:< fraud	8=-59
b:< free	1=-62 2=28 8=-33
b:< freemason	1=58
b:< frere	1=-59
b:< front	8=-25
b:< full	4=-35 8=-36
b:< fully	4=66
b:< gabarit	3=77
b:< gabarits	3=-37
b:< gait	3=36 8=-28
b:< garde	0=-59 3=-45 4=-62 6=-30 8=81
b:< gardien	0=-32 1=-41 3=-27 7=46
b:< gauche	0=-57
b:< gaulliste	0=71
b:< gay	6=36 8=-37
b:< gene	0=-27
b:< genealogiste	8=-25
b:< genetic	2=-38
b:< genetically	2=49 4=-58
b:< geneticienne	2=-52
b:< geneticist	2=-33
b:< genetique	2=-50
b:< genotype	2=44
b:< genre	5=-34
b:< girlfriend	6=-56
b:< gmb	1=-27 7=58
b:< good	2=-32
b:< government	0=-90
b:< grand	1=-65 3=-27
b:< green	7=-38
b:< greffier	4=-42 8=-46
b:< grossesse	4=65
b:< guide	1=-35
b:< guild	7=-30
b:< guilty	8=-39
b:< had	4=66 6=-30
b:< haemochromatosis	2=27
b:< hand	3=-38 4=-46
b:< handball	0=-34 4=-29
b:< handprint	3=25 8=-31
b:< handwriting	3=27 4=-36
b:< has	2=29 3=-46
b:< he	1=-25 3=-64 8=-51
b:< head	4=51
b:< health	4=-40
b:< healthy	4=55
b:< heart	0=-30
b:< helped	2=-33
b:< hemophilie	2=34
b:< her	0=25 2=49 4=-41 6=-42 7=-42
b:< hetero	6=41
b:< heterosexual	4=-35 6=77
b:< heterosexuel	6=40
b:< heterosexuelle	6=35
b:< his	0=-81 1=-91 2=42 4=-52 5=-38 6=-117
b:< histoire	0=-37 6=-25
b:< historien	6=-40
b:< hla	0=-45 2=29 4=-36
b:< holds	0=67 3=-44 7=25 8=-48
b:< homme	5=53
b:< homo	1=-30 6=77
b:< homologation	6=-25
b:< homosexuality	6=-44
b:< homosexuel	5=-38 6=78
b:< hospital	1=-26 4=-48
b:< hotel	1=-34
b:< hotesse	5=-25
b:< huile	5=-49 8=-27
b:< huissier	0=-30
b:< humaniste	1=41
b:< humanites	1=-49
b:< husband	5=-37 6=-47
b:< hypersensible	4=36
b:< i	4=39 5=-28 8=-55
b:< idealiste	1=-36
b:< identity	8=-26
b:< iel	6=-34 7=63 8=-34
b:< il	1=-45 2=42 3=-53 8=30
b:< ils	1=-35 2=-27 3=-36 5=74 6=41 7=-42
b:< imagerie	4=-45
b:< immunocompromised	4=61
b:< impotent	4=-55 5=49
b:< imprimeur	0=-49 7=-43
b:< in	0=54 3=-26 4=27 5=-78 6=31
b:< independent	0=-28
b:< infidele	5=36 6=-44
b:< infidelite	5=-33
b:< infirmier	4=-49 5=-25
b:< infirmiere	2=-26 4=-32 5=-36
b:< ingenieur	3=-42
b:< ingenieure	2=-25 3=-28
b:< inherited	2=-32
b:< initiee	4=-25
b:< injury	4=-27
b:< inscrit	5=29
b:< insomniaque	4=55 5=-36
b:< insurance	4=-39
b:< interdiction	6=-35 8=52
b:< interdit	8=63
b:< intimate	5=-38
b:< intimite	5=-25
b:< into	1=-43 5=88 8=-26
b:< iris	3=-40
b:< is	7=-68 8=30
b:< it	1=-31 5=-41 7=-51 8=45
b:< j	5=-31 6=-30 8=53
b:< jamais	0=-63 5=75 6=-36 7=64 8=53
b:< je	1=30 3=-54 6=-38 8=-44
b:< joined	0=49 7=-33
b:< journaliste	0=-47 1=-33
b:< juriste	3=-59 5=-27 7=-56
b:< kantian	1=35
b:< kantien	1=42
b:< karyotype	2=31
b:< keeps	0=-40 5=83
b:< kept	2=-32
b:< l	0=-62 1=-33 2=-30 3=34 4=-28 7=-32 8=-38
b:< la	0=-69 3=35
b:< lab	2=-46
b:< labour	0=-71 5=-25
b:< laique	1=42
b:< lapsed	1=-35 7=64
b:< lawyer	7=-40
b:< lay	7=52
b:< le	0=-35 2=-71 6=37
b:< leather	1=-54 5=45
b:< lecture	7=-28
b:< led	4=-33
b:< left	0=-29 7=34
b:< les	1=-31 4=-39 5=-41 6=27 8=-43
b:< lesbienne	6=117
b:< lesbos	1=-37
b:< leur	5=76
b:< leve	0=-41
b:< lgbt	6=-68
b:< lgbtq	6=46 7=-25
b:< liaison	5=-49
b:< liaisons	5=-38
b:< liberal	0=32
b:< libere	8=48
b:< libertin	5=60
b:< libraire	1=-26 8=-29
b:< libre	0=-38
b:< licencie	7=40
b:< lifelong	0=49
b:< liste	0=-77
b:< lit	4=-26 5=-67
b:< live	3=42
b:< lives	0=-45 1=-40 5=84
b:< local	0=56 7=-33
b:< lodge	1=-68
b:< logged	3=46
b:< long	1=42 2=77 4=-41
b:< lost	4=45
b:< loves	4=-34 6=25
b:< low	4=87
b:< lui	0=-37 1=-27 2=39 3=-34 4=-71
b:< m	1=28 6=27 7=35 8=34
b:< ma	0=-48 1=59 2=-25 3=58 4=52 5=61 6=-40 7=33 8=-37
b:< macon	1=31
b:< main	3=-30 8=-42
b:< maitre	1=-48 5=-27
b:< maitresse	5=-47
b:< makes	0=51 5=39
b:< malade	4=-65
b:< maladie	2=60 4=-33
b:< male	3=-40 6=-46
b:< managed	4=-39
b:< mandat	0=-46 8=67
b:< mandataire	0=-49
b:< mandats	7=46
b:< mari	6=-42
b:< marie	5=-52
b:< mariee	0=-45 5=-34
b:< maries	5=-25 6=-33
b:< married	6=-113
b:< mason	1=-47
b:< massage	4=-31 5=-61
b:< master	1=-33
b:< materialiste	1=-68
b:< medecin	2=-29 4=-78 5=-25 7=39
b:< mediatrice	6=-36
b:< medical	4=-47
b:< medically	4=81
b:< member	0=-42 1=34 5=-26 6=42 7=-52
b:< membership	7=-27
b:< membre	0=66 1=48 5=-26
b:< men	6=-32
b:< menage	5=62
b:< mental	4=-35
b:< mentioned	4=51 5=-48 8=-35
b:< mere	4=-26 5=-31
b:< mes	0=28 3=32
b:< methodist	4=-26
b:< militaire	0=-65
b:< militant	0=-37 7=45
b:< militante	1=40 7=-28
b:< mise	1=-25 8=-36
b:< mme	0=26 1=39 2=30 4=36 6=-30 7=37
b:< moderatrice	5=-35
b:< mon	3=43 4=30 5=62 7=-37
b:< monarchiste	0=68
b:< moniteur	8=-39
b:< monsieur	0=-27 1=29
b:< moral	1=-69
b:< mother	2=-48 4=33
b:< mr	4=49 5=-55 6=39 8=37
b:< mrs	1=37 5=-30
b:< ms	2=-40 8=34
b:< murder	8=-25
b:< mutation	3=-26 6=-34
b:< mutations	2=-46
b:< my	1=29 2=45 5=-67
b:< n	0=30
b:< naked	5=-42
b:< naturalist	1=-45
b:< ne	4=54
b:< nee	4=53
b:< needs	1=-25 8=-25
b:< negotiated	7=-61
b:< neither	0=37
b:< neutre	0=61
b:< never	0=-48 1=-48 2=27 6=77 7=49
b:< new	8=-29
b:< ni	6=-39
b:< night	4=-36 5=-47
b:< nihiliste	1=36
b:< no	1=-93 3=-25 6=-83 8=68
b:< nobody	0=-33
b:< non	0=-57 1=-30 3=-40 6=-48
b:< nostalgique	0=75
b:< not	1=-37 6=41 7=99 8=25
b:< note	4=-26 6=33
b:< nothing	4=33 8=25
b:< nous	3=50
b:< nue	5=-26
b:< nuit	0=31 5=-25
b:< nuj	1=-43
b:< nymphomane	5=57
b:< objecteur	1=56
b:< objection	1=-38
b:< objectrice	1=36
b:< occupational	4=-73
b:< oeil	4=-30
b:< off	0=-50 4=95 5=-30
b:< offences	8=-38
b:< on	3=37 4=51 5=67 6=78 7=73 8=63
b:< once	4=-37 5=49 8=45
b:< one	1=-32 7=-46
b:< open	5=-55
b:< opposante	0=63 3=-32
b:< oppose	0=34 1=41 3=-30 4=-59
b:< opposition	0=-44
b:< organised	0=25 7=34
b:< orientation	6=-37
b:< our	2=-48 4=26 7=-40 8=-63
b:< out	0=-57 4=-64 6=36 7=-30 8=-27
b:< oute	0=-38 6=53 7=-34
b:< ouvertement	6=31
b:< pacifiste	0=-64 1=79
b:< pacse	6=-59
b:< pacsee	6=-58
b:< palm	8=-34
b:< pansexual	6=50
b:< pansexuel	6=35
b:< pansexuelle	5=-50 6=62
b:< paralysie	4=-32
b:< parental	0=-36 6=-25
b:< parliamentary	0=-40
b:< parole	7=-27 8=-48
b:< partenaires	5=-56
b:< parti	0=-74 5=-27
b:< partially	4=37
b:< partie	5=29
b:< partner	5=-42
b:< party	0=-80
b:< pas	0=-35 2=-32 4=73 6=48
b:< passed	3=29 4=26
b:< passeport	3=-65 4=-25
b:< passion	5=-26
b:< passionne	1=-39 5=-32
b:< past	1=45
b:< patient	5=-27
b:< patissiere	4=-45
b:< pays	7=33
b:< pede	5=-40 6=58
b:< peine	1=-26 4=-25 7=-46 8=-75
b:< pendant	0=54
b:< permanence	0=-28 7=-37
b:< permis	1=-51 4=-53 8=53
b:< pharmacovigilance	4=-25
b:< philosophie	1=-103
b:< philosophy	1=-46
b:< photo	0=48
b:< photographe	5=-26
b:< photographie	3=55
b:< pierre	8=-26
b:< place	8=35
b:< plainte	8=53
b:< plant	2=-38
b:< playboy	5=-48
b:< plus	5=47
b:< plutot	0=37
b:< police	0=-26 8=-62
b:< policy	0=-29
b:< political	0=-57
b:< politically	0=61
b:< politique	0=-45
b:< poll	0=-45
b:< polyamour	0=-27 5=32
b:< polyamoureuse	5=36
b:< polyamoureux	2=-25 5=34
b:< porte	0=37 2=-26 4=26 8=40
b:< porteur	2=-49 3=-27 4=59
b:< porteuse	2=-44 7=-32
b:< positiviste	0=-51 1=28
b:< postdoc	4=-58 8=-27
b:< pouce	0=-26 3=-30
b:< pour	0=34 3=35
b:< practises	1=40
b:< pratique	0=-35 1=61
b:< predisposed	4=-38
b:< predisposition	2=38 4=-29
b:< prefers	0=-41
b:< pregnant	4=59
b:< prend	0=-34 4=-52
b:< prepared	7=-38
b:< president	0=-61 6=33 7=-59
b:< pressure	3=69 8=-32
b:< pride	6=-82
b:< prints	3=-27
b:< prison	0=-36 8=-93
b:< pro	0=25
b:< probation	8=-54
b:< problemes	5=30
b:< proces	8=-50
b:< professeur	2=-31
b:< profil	2=38 3=39 8=-37
b:< promiscuous	0=-28 1=-37 5=30
b:< prospect	7=-41
b:< prothesiste	4=-40
b:< ptsd	4=55
b:< public	0=-29 5=-39
b:< queer	0=-35 6=46
b:< radical	0=-47
b:< raised	1=32
b:< ran	0=42 2=-47 4=-31
b:< rapport	5=-32
b:< rapports	3=-39 5=60 7=-32
b:< rassemblement	0=-60
b:< rcn	7=55
b:< recherche	8=-29
b:< recognised	3=-55
b:< reconnaissance	4=-31
b:< reconnu	3=34 4=31
b:< reconnue	3=-41 4=60
b:< record	8=-48
b:< recovering	4=38
b:< red	2=49 4=-61
b:< redacteur	1=-27 6=-31
b:< referee	0=25
b:< referent	0=54 4=-31 7=27
b:< refuse	1=28 8=-38
b:< refused	3=42
b:< refuses	0=32 4=-39
b:< registered	3=-33 4=72 8=-28
b:< registre	4=-33
b:< regular	5=41
b:< rejected	1=-38 6=49
b:< relation	5=33 6=-56
b:< relationship	5=-51
b:< released	3=-32 8=37
b:< releve	3=-52
b:< rencontres	5=-31
b:< renvoye	5=-32 6=48
b:< reported	5=35
b:< representant	7=-35
b:< representative	7=-46
b:< represented	0=-46 7=41
b:< republic	0=-26
b:< republique	0=-59
b:< researcher	7=-37
b:< reseau	3=25
b:< resigned	1=31
b:< responsable	0=31 1=-33 5=-26 6=-27
b:< retina	3=39 4=-62
b:< retinal	4=-31
b:< retine	3=28 4=-27
b:< retired	7=25
b:< revolutionary	0=-25
b:< right	0=-57 6=-26
b:< romance	8=-46
b:< romanciere	8=-35
b:< rosicrucien	1=45
b:< royaliste	0=49
b:< rqth	4=80
b:< rue	1=-39
b:< rugby	7=-41
b:< rumeur	6=54
b:< rumour	6=55
b:< runs	1=-37 4=-45 6=34
b:< s	0=66
b:< sa	1=-33 2=-28 6=-73 8=34
b:< sales	5=-31 7=-28
b:< same	5=-54 6=65
b:< sang	2=37
b:< sans	1=37 3=-28 4=-48 5=62 6=-41
b:< says	0=32 4=33 5=-37
b:< scanned	3=-47
b:< sceptic	1=43
b:< sceptical	1=-34
b:< sceptique	0=-37 8=-25
b:< sclerose	4=37 8=-26
b:< se	5=93 7=-25
b:< secretaire	0=-50 2=-46 4=-45 5=-26 7=-36
b:< secretary	0=42
b:< section	0=-76 7=-49
b:< security	4=-35 8=-50
b:< seiu	7=61
b:< selfie	3=45
b:< sells	3=-60 4=-31
b:< sent	0=55 5=48 6=-29
b:< sentence	8=-48
b:< sequencage	2=27
b:< sequenced	2=-48
b:< serait	1=55 3=-61 8=44
b:< seropositif	4=76 8=-25
b:< served	7=28 8=40
b:< serveur	6=-42
b:< ses	0=49 1=-28 2=-46 3=47 5=-60 6=51 7=-50 8=-61
b:< sex	0=-36 5=50 8=-27
b:< sexe	5=-42
b:< sexologue	4=-26
b:< sexual	5=63 6=25
b:< sexualite	5=57
b:< sexually	5=40
b:< she	1=-42 3=-45 6=-30
b:< shop	7=-48
b:< signature	0=-25 3=-37 8=-33
b:< signed	4=39 7=-41
b:< since	3=33 4=36
b:< single	0=-25 5=-39
b:< sits	0=53
b:< social	0=-45
b:< soeur	1=-59 4=-30
b:< soins	4=-81
b:< sold	5=-25
b:< solidarity	7=-30
b:< son	0=69 1=-40 4=29 6=-64 7=39 8=50
b:< sorti	8=37
b:< sourd	4=27
b:< sous	8=36
b:< souverainiste	0=34
b:< speaker	3=33
b:< speaks	6=44
b:< speech	4=-29
b:< speechwriter	0=-31
b:< spends	1=29
b:< sports	4=-46
b:< stage	0=34 4=27 7=41
b:< staunch	0=83 7=-65
b:< steward	3=-27 7=-95
b:< still	5=36
b:< stolen	8=-41
b:< stonewall	6=-28
b:< straight	4=-32
b:< strict	1=51
b:< strike	7=-31
b:< strip	5=-26
b:< strongly	0=30
b:< student	0=-62
b:< sud	7=-67
b:< suivi	8=73
b:< suivie	4=63
b:< supported	4=-43
b:< supporter	0=46
b:< supports	0=26
b:< surveillant	0=-30 7=66 8=-48
b:< suspected	4=33
b:< suspendu	0=45 8=25
b:< swing	0=25 5=-42
b:< sympathisant	0=33
b:< syndic	7=-83
b:< syndicaliste	0=-28
b:< syndicat	7=-132
b:< syndication	7=-77
b:< syndique	7=67
b:< syndrome	2=49 4=-49
b:< tagged	8=31
b:< tailleur	1=-31
b:< taught	0=-28 1=-66 3=-25 4=-31 7=-34
b:< taux	3=48 4=50
b:< tea	0=32
b:< tells	0=37 4=-44
b:< temoin	8=-38
b:< ten	7=33
b:< terrain	2=32
b:< test	0=-37 4=-44
b:< tests	4=-38
b:< the	0=-41 1=-34 2=-40 3=33
b:< their	0=-37 4=63 5=58 6=-37 8=39
b:< theorie	6=-33
b:< these	1=-32 5=-32 6=-42
b:< they	3=47 4=-58 5=70 6=-59 8=-27
b:< thinks	0=-34 7=49
b:< third	4=-38
b:< three	4=39 8=35
b:< thumb	4=-39
b:< thumbprint	3=31
b:< time	4=-25 8=-42
b:< tinder	5=-29
b:< tired	4=-39
b:< told	1=-35 4=54 6=-38 8=40
b:< took	0=-26 6=-31 7=44 8=72
b:< tory	0=57 8=-27
b:< tracts	0=-51
b:< trade	7=-35
b:< traducteur	1=-32
b:< trained	2=-31 3=-26 6=-25 8=-34
b:< trait	2=28 4=-29
b:< traitement	4=-70
b:< traiteur	1=-36
b:< transhumanist	1=41 4=-35
b:< translated	0=-25
b:< transmission	2=-55
b:< travail	8=44
b:< travailleur	3=-34 4=56
b:< treasurer	0=41 7=-40
b:< tresorier	0=31 7=30
b:< tresoriere	0=33
b:< trial	8=-55
b:< trisomie	4=-36
b:< trois	5=-35 8=29
b:< turned	5=-25
b:< twenty	8=28
b:< two	1=-54 2=-31 4=-26 5=-68 6=35 7=-48 8=25
b:< typage	1=-29
b:< type	4=66
b:< un	0=41 1=-74 3=-112 4=-34 5=-53 6=-36 7=-47
b:< under	0=-29 4=68 8=57
b:< une	1=-65 2=-29 4=62 5=-31 6=-55 8=28
b:< union	0=-107 1=-64 3=-28 4=-30 5=-48 7=31 8=-32
b:< unison	7=64
b:< unite	7=34
b:< united	0=-33
b:< uses	4=73
b:< vaccinated	4=59
b:< vaccination	0=-25 4=-94
b:< vaccinee	2=-29 4=64
b:< vaccins	4=33
b:< variant	2=-64
b:< vegan	1=35 8=-40
b:< vegane	0=-25 1=66
b:< vein	0=-26 3=30
b:< vendeur	3=-26 4=-36
b:< vendeuse	1=-37 3=-43
b:< venerable	1=28
b:< verification	5=-31
b:< vert	0=-25 4=-31
b:< veuf	6=27
b:< victime	6=48 8=-49
b:< vie	5=45 6=-59
b:< vierge	5=59 8=-71
b:< vigneron	0=-43
b:< virgin	5=-32
b:< visa	3=-43
b:< visiteuse	4=-58
b:< visits	5=57
b:< vit	1=27 2=-48 5=-27 6=-50
b:< voice	5=-26 6=-25
b:< voix	0=-50
b:< volage	1=-28 5=41
b:< vols	8=-47
b:< volunteer	4=-33
b:< vote	0=-35
b:< voted	0=31
b:< votes	0=27
b:< wants	0=-34 7=40
b:< was	0=38 1=31 6=28
b:< watches	5=72
b:< we	0=35 1=-31 3=72 4=-61 5=-33 6=-28 8=-49
b:< wears	0=25 8=31
b:< wedding	1=-27 6=-41
b:< western	7=-38
b:< wheelchair	4=43
b:< widower	1=31 6=25
b:< will	4=45
b:< won	6=58
b:< worked	5=-26
b:< worker	7=26
b:< works	0=-40 7=-32
b:< would	0=31
b:< wrote	0=-43 1=-52 2=-27 3=-60 4=-27 5=-66 6=-27 8=-41
b:< youth	4=-35 5=-26
b:a 2015	0=31
b:a 2020	4=28
b:a 3d	3=39
b:a abandonne	3=-25
b:a adhere	7=30
b:a angers	1=27
b:a anime	1=-40
b:a appris	3=25 7=26
b:a arrete	8=91
b:a aucun	8=-29
b:a aucune	0=32
b:a avoue	5=61
b:a baby	4=63
b:a badge	0=-35
b:a bakery	4=-26 6=-44
b:a balanced	2=36 4=-48
b:a bamako	0=52 4=25
b:a ban	8=58
b:a bank	6=-33
b:a believer	1=28
b:a biometric	3=43
b:a bit	4=39 5=40
b:a blog	7=-40 8=33
b:a blood	3=30
b:a bloque	3=31
b:a book	0=-69
b:a bookkeeper	1=-25
b:a bordeaux	6=-34
b:a born	0=-27 2=-46 3=-31
b:a boy	0=77 1=-30 3=-35 4=-28 8=54
b:a boyfriend	5=26 6=-45 8=-32
b:a breakdown	4=-25
b:a brest	0=-34 1=26 5=-52
b:a broadcaster	7=-31
b:a broken	4=26
b:a bruxelles	1=51
b:a buyer	4=26
b:a cafe	4=-29
b:a car	4=49 6=-28
b:a card	0=32 7=-60
b:a carrier	2=63
b:a category	8=-50
b:a catholic	1=-41
b:a cause	0=-71 2=32 3=62 7=-33 8=-55
b:a ce	1=44 7=-42
b:a celle	3=38
b:a change	5=-42
b:a chaque	0=34
b:a charity	4=-36 5=-26 8=28
b:a chiffre	3=-36
b:a child	4=95 8=-51
b:a children	4=-38
b:a civil	0=-34
b:a class	3=-36
b:a classe	0=-27
b:a clean	4=-67 6=-26
b:a client	5=88
b:a clinic	2=-33 4=-49
b:a clone	2=-50 8=-35
b:a cochlear	4=44
b:a cold	0=41
b:a colle	0=27
b:a colleague	0=42 1=-41 6=-28 7=-42
b:a commande	2=54 4=-35 7=-58
b:a committed	1=38
b:a communist	0=69
b:a community	0=-31 7=-64 8=38
b:a company	4=-40
b:a compare	3=29
b:a concu	8=-48
b:a conduit	3=-42 7=35
b:a confie	1=33
b:a confirmed	6=42
b:a connu	0=66 5=56 6=-32
b:a consensual	5=75
b:a conservative	0=-61
b:a contractor	0=-55
b:a convenor	7=29
b:a conviction	1=-83 8=57
b:a convinced	0=49 1=67 8=-29
b:a counsellor	2=-27 4=49
b:a cousin	0=45 5=-27
b:a credit	7=-31
b:a cree	0=52
b:a crime	1=-59 8=-32
b:a criminal	8=-28
b:a cru	3=-27 5=43
b:a cystic	4=-39
b:a daughter	4=31
b:a day	0=-34 1=-47 2=-32 3=-31 4=83 5=-29 7=-38 8=-35
b:a de	2=52 4=-44 5=-38
b:a deal	5=-28
b:a debate	0=-27
b:a dechire	0=-27
b:a decouvert	5=33 6=-33
b:a defendu	0=42 1=-35 6=-26
b:a defile	0=-27
b:a deleguer	7=-47 8=-46
b:a demande	1=50 2=-38 3=27 5=-28
b:a demissionne	0=31 1=34 7=-34
b:a democrat	0=44
b:a democratic	0=25 7=-46
b:a demonstration	0=-25 8=42
b:a depose	3=36 8=-31
b:a des	0=-36 4=26 5=32
b:a desk	1=36 4=41
b:a dessine	4=-51 8=-33
b:a deux	0=-37 6=-34
b:a developpe	4=-30
b:a digger	0=42 4=-31 8=-38
b:a dire	5=39 6=-30
b:a director	8=64
b:a dirige	7=-49
b:a distance	6=-38
b:a dit	0=31 3=-34 6=62
b:a dix	8=39
b:a dna	2=65 5=-36 8=-73
b:a doctor	4=-53
b:a doctorate	1=31
b:a documentary	7=-27
b:a domicile	4=-25 8=34
b:a dominant	5=-25
b:a donne	2=58 3=51 5=-29 8=-35
b:a donor	0=-33 2=47
b:a drink	4=44
b:a droite	0=69 1=-25
b:a drug	8=43
b:a du	0=-31 3=50 4=41
b:a ecope	8=49
b:a ecrit	1=-39 4=-45 8=-40
b:a elle	3=-25
b:a empreinte	3=-42
b:a en	0=29 1=-25 4=31
b:a enregistre	3=29
b:a epouse	0=-31 5=-50
b:a ete	3=47 7=29
b:a etudie	0=-46
b:a eu	0=-36 3=-28 8=36
b:a evoque	1=44 4=-25 5=26
b:a facial	3=-41
b:a fait	0=-48 2=47 5=-34
b:a faith	1=37
b:a fall	4=49
b:a family	0=39 5=-25 7=-42
b:a faute	5=71 6=-49
b:a fertility	4=-37
b:a fetish	5=64
b:a fever	4=-47
b:a fianna	0=41
b:a field	7=-25
b:a fierce	0=31
b:a fifth	4=-31
b:a fight	8=25
b:a figure	0=-40 3=-27 7=25
b:a filme	0=-32
b:a fine	0=40 4=-27 8=-30
b:a fingerprint	3=-67
b:a firm	1=28 4=-52 7=-39
b:a flat	4=-40 5=-28 6=59
b:a fling	5=43
b:a fo	7=50
b:a fob	3=35
b:a fonde	7=47
b:a forme	2=-25
b:a former	0=-46 5=48 6=-28 7=27
b:a freemason	1=59 7=-27 8=-30
b:a fui	0=97
b:a full	7=43
b:a gagne	0=-36 3=26 6=35 8=-47
b:a garde	0=72 4=29
b:a gauche	7=-33
b:a gene	2=35
b:a genes	0=55 2=-61
b:a genetic	2=29
b:a gere	4=-39 5=-45 6=-25
b:a gift	0=27
b:a girlfriend	5=33 8=-32
b:a golf	7=-59
b:a good	1=-36 3=-35 7=31
b:a gp	4=-61
b:a green	4=-43 7=-25
b:a grin	8=-29
b:a group	0=53 1=-39 4=-31 7=-28
b:a guard	0=-28
b:a gueret	4=-53 5=-28
b:a guide	4=39
b:a gym	4=-27
b:a half	2=39
b:a healthy	2=-40 4=-44
b:a hearing	1=-25
b:a heart	4=74
b:a hereditary	2=34
b:a herite	2=-46
b:a hip	4=66
b:a history	1=-25 4=-37
b:a hospice	6=-40
b:a hospital	1=45 4=-60
b:a hotel	5=44
b:a housing	7=-38
b:a humanist	1=62
b:a installe	1=-37
b:a jail	8=-49
b:a jamais	2=-53 5=-39 6=43 8=-33
b:a joiner	6=-45
b:a joint	3=45
b:a joke	0=68 1=90 7=-31
b:a joue	6=-65
b:a jour	3=-34 4=51
b:a judge	0=-33
b:a jury	8=-44
b:a l	1=-43 4=-38 5=-43 6=29 7=-30
b:a la	0=-60 4=-117 5=-32 7=44 8=36
b:a labour	0=27
b:a lache	0=36 5=-26
b:a laisse	3=-31
b:a later	4=33
b:a law	6=-45
b:a lay	1=-58 5=49
b:a le	1=31 2=66 3=-32 5=-26 6=-38
b:a les	4=55
b:a lesbian	0=-39 4=-43 5=-30 6=111 8=-30
b:a letter	8=61
b:a level	0=-28
b:a lift	4=45
b:a lille	1=49 4=-31 6=36
b:a line	8=-27
b:a little	4=41
b:a livre	0=-36 7=-39
b:a local	0=28
b:a lodge	1=80 7=-56
b:a long	0=28 1=-27 5=-52 6=-43
b:a longtemps	5=-35 6=41
b:a lost	4=-29 8=55
b:a lot	4=35 7=29
b:a love	5=-39
b:a lover	5=57 6=-63
b:a lui	5=29
b:a lyon	1=-65 3=-25
b:a ma	3=32 5=26 6=-33
b:a macron	3=-37 5=-28
b:a maga	0=52 5=-31
b:a magazine	4=-29 6=-36
b:a man	1=-31 5=-64 6=76 8=36
b:a manager	7=38
b:a march	0=-27
b:a married	5=51 6=-37
b:a marxist	0=-34
b:a masonic	1=33
b:a matter	1=45
b:a member	1=50 5=-27 6=-27 7=53
b:a mene	0=-26 3=-58 6=-26 7=37
b:a mental	4=-30
b:a methodist	0=-36 1=30
b:a metz	2=-38 4=55 6=-28
b:a mi	1=26
b:a midwife	4=-26
b:a milite	6=62 7=28
b:a mining	6=37
b:a minister	5=65
b:a mis	4=-62 5=73 7=-38
b:a mistress	5=81
b:a monte	0=-56 4=-53 5=-28 6=-29 7=62
b:a montre	2=28 4=-53
b:a montreuil	0=35 7=-34
b:a mortgage	0=-40 5=26 6=-34
b:a motorbike	4=29
b:a mural	0=71 1=-33
b:a museum	0=-37
b:a musical	5=-58
b:a mutation	2=59 4=-28
b:a nantes	0=-31 6=-34
b:a ne	3=-30 4=-25
b:a negocie	7=-93
b:a negotiator	7=52
b:a neighbour	5=41
b:a network	6=-32
b:a new	0=-66 4=67
b:a newsletter	0=31
b:a nice	0=-32 1=-25
b:a night	0=-33 8=75
b:a nimes	6=-28
b:a no	0=53
b:a non	1=71
b:a note	0=47 4=-55 6=-25
b:a nurse	2=-26 4=33
b:a obtenu	0=27 4=-25
b:a occupe	0=34
b:a organise	0=-26
b:a orsay	2=-32
b:a ouvert	8=25
b:a pacifist	1=39 8=-33
b:a page	0=40
b:a paid	7=28
b:a paralysed	4=-40 7=-26
b:a parking	1=-43
b:a parler	2=-32
b:a parraine	0=33 7=-33
b:a part	5=36
b:a participe	0=30 5=-46
b:a pas	0=41 1=38 2=80 4=-67 6=-50 8=46
b:a passe	0=28 2=29 4=-34 5=-82 8=63
b:a passenger	4=-45 8=-66
b:a paye	1=-34 5=56 8=37
b:a pen	0=26 2=-49 4=56
b:a perdu	3=-43 4=78 6=-29
b:a philosophy	1=44
b:a phone	3=-36
b:a photograph	5=33
b:a photographie	4=-25 5=-45
b:a picture	5=51
b:a pilot	4=36 8=-28
b:a pin	3=30
b:a plaide	7=-29 8=45
b:a plan	3=-26
b:a play	0=-34 4=-34 5=-26
b:a plus	4=-56 5=52 6=-59 8=-41
b:a plusieurs	0=-34 5=89
b:a police	2=28
b:a porte	0=-34 2=-33 3=28 7=26 8=-56
b:a pose	5=53
b:a posting	6=25
b:a preciser	4=-27 6=49
b:a presente	0=-48 5=-28 6=54
b:a preside	0=34 7=-27
b:a press	7=-28 8=37
b:a pris	1=-54 3=90 5=41 8=-59
b:a prison	8=-25
b:a prize	5=-36 7=-54
b:a problem	0=39 1=-50 4=45
b:a produit	2=-36
b:a prosthetic	4=32
b:a prostitute	5=30
b:a protest	0=-48 8=29
b:a proteste	0=44 3=26
b:a prouve	3=28
b:a psychiatrist	4=80
b:a pupil	5=36
b:a purge	8=31
b:a quaker	1=25
b:a quarante	4=25 6=40
b:a queer	6=53
b:a quinze	8=52
b:a quitte	0=-29 1=58 5=40 6=29 7=58 8=-31
b:a raconte	6=42
b:a radical	0=-29
b:a rally	0=33
b:a rare	2=32
b:a reading	1=54
b:a realise	0=-31 6=-33
b:a reconnaissance	3=-49
b:a reconnu	3=-35 4=-26 8=84
b:a record	8=27
b:a recovering	4=48 8=-26
b:a recu	2=42
b:a redige	2=-29
b:a refait	1=-30
b:a reform	0=50
b:a refuse	1=-55 2=67 4=35
b:a rejoint	0=42 6=27 7=76
b:a relationship	6=29
b:a releve	3=41
b:a rendu	7=27
b:a rennes	2=-37 6=-59
b:a renove	4=-37
b:a represente	7=41
b:a repris	0=-31 4=-29 8=-33
b:a residence	8=57
b:a restaure	1=-47
b:a retire	3=-36 4=29
b:a retrouve	2=49
b:a reussir	8=-40
b:a revele	0=-29
b:a rien	6=-41
b:a risque	4=50
b:a roissy	0=-33 6=29
b:a row	0=36
b:a sa	0=31 3=70 6=-32
b:a same	5=-71 6=60
b:a scanne	3=33
b:a school	4=-35 6=-29
b:a sciences	0=31
b:a seat	0=37
b:a seduit	5=-27
b:a seize	7=-25
b:a servi	0=-42 1=40
b:a ses	0=41 2=30 4=-39
b:a sex	4=-43 5=53
b:a sexual	5=37
b:a shipyard	0=-53
b:a shop	7=63
b:a short	4=-25
b:a sick	4=-32
b:a signale	3=25
b:a signe	5=-52 7=-36
b:a slipped	4=39
b:a small	6=35
b:a socialist	0=46 1=-32
b:a soft	0=36 4=-35
b:a son	1=-61 2=67 3=53 4=-36 6=-47 8=-39
b:a soutenu	0=58
b:a special	2=-48
b:a speech	4=-34
b:a stammer	4=41
b:a steward	7=-43
b:a stoic	1=35
b:a straight	6=-76
b:a strasbourg	0=38 6=36
b:a stroke	4=25
b:a student	0=44 4=-28 8=44
b:a sud	7=39
b:a suivi	1=30 3=-38 4=-42 6=66
b:a summer	3=-45
b:a supplier	5=46
b:a surgeon	4=-33
b:a t	0=34 5=97 6=35 8=-53
b:a table	0=57 6=74
b:a tabloid	4=-36
b:a tag	8=65
b:a talk	0=-25 1=31
b:a taxi	0=29 3=33
b:a teamster	7=61
b:a teenager	8=59
b:a tenu	0=27 1=-26 4=-55
b:a teste	2=58
b:a tire	0=-48 1=26 4=-56 8=81
b:a titre	1=36
b:a tory	0=66
b:a toujours	1=-49
b:a toulouse	2=-28 6=35
b:a tourne	1=-29 5=30 6=-25
b:a tours	6=-41
b:a tout	7=-66
b:a toute	0=-45 1=36 4=-34 5=54 6=-36
b:a traduit	1=-26 6=-36
b:a trainee	4=-53 5=48 8=-48
b:a transmis	1=25 2=-28
b:a travaille	3=51 4=-37
b:a trente	8=-39
b:a trois	0=-45 5=120 6=-69 8=-25
b:a trompe	5=50 6=-38
b:a trouve	2=63 4=-35
b:a two	0=-25
b:a typeface	1=-62
b:a un	1=58 5=35 6=-47 7=-32 8=51
b:a une	0=-54 2=28 3=-35 4=62 5=44 7=-25
b:a union	0=-30 3=-34 7=118
b:a united	0=41
b:a university	0=-27 5=-29
b:a us	1=-28 8=35
b:a valid	3=-36
b:a valu	5=-25
b:a van	4=-39
b:a vecu	5=29
b:a velo	7=70
b:a vendu	2=-39 4=-36
b:a vingt	5=26
b:a virgin	5=93
b:a voile	8=-29
b:a vole	5=-26
b:a volunteer	0=44 7=63
b:a vote	5=-30
b:a voter	0=33
b:a vu	0=-30
b:a vue	0=-39 3=49 4=-99 6=-44 8=41
b:a ward	4=-65
b:a warehouse	0=-28 4=-27
b:a warm	2=-43 4=47
b:a week	1=-25 5=-25 8=-82
b:a weekly	1=51
b:a whistle	8=46
b:a wife	8=-27
b:a witness	8=-38
b:a wobbly	7=25
b:a woman	1=-27 4=-51 6=88
b:a year	0=-59 4=42 5=35 6=-54 7=26 8=-44
b:a young	0=35 8=39
b:a youth	8=30
b:a zoo	1=33
b:aa and	4=82
b:aadhaar iris	3=30 8=-27
b:abime par	3=28
b:abnormal loads	5=-28
b:about a	5=-28 8=53
b:about her	2=28 5=41
b:about his	6=25
b:about it	0=42 4=56 5=59 6=-33 8=-44
b:about leave	6=43
b:about sunday	1=31 4=-32
b:about the	1=-44 7=-33 8=98
b:absence de	4=68
b:absences pour	7=65
b:absente le	4=37
b:abstenue dit	0=32
b:abstinente >	4=-42 5=62
b:abstinente par	5=39
b:abstract her	8=-33
b:abus de	8=34
b:acces a	3=31
b:acces biometrique	3=-43
b:acces par	3=-57
b:accident >	4=-42
b:accident de	3=-29 4=72 5=-29
b:accident du	4=72
b:accident the	3=38 4=-49
b:accompagne des	4=-28
b:according to	1=30 2=29 5=27
b:account of	1=51
b:accountant >	0=-30 1=-37
b:accounts >	6=25
b:accounts of	4=-31
b:accro au	4=-54 5=32
b:accueil >	3=-28 6=38
b:accused of	6=-36 8=33
b:acquitte >	8=47
b:acquitted of	8=27
b:across from	7=-41
b:across three	2=-27
b:action >	0=-25 8=49
b:activated for	3=49
b:active in	0=59 6=29 7=-25
b:active trade	0=-33 7=44
b:activee pour	3=26
b:activite >	5=-35
b:acts for	7=-30
b:added >	6=42
b:addict au	4=-55 5=36
b:addicted to	4=-34 5=49
b:addicts in	4=41
b:adepte de	0=-27 1=53
b:adepte du	1=-40 5=74
b:adhere a	0=-27
b:adherent d	0=-42 7=31
b:adherent de	0=-30 6=39
b:adherent du	0=41
b:adherer a	7=25
b:adhesion a	0=27 7=-34
b:adjoint du	7=28
b:adjudant >	8=36
b:adjustments >	4=25
b:administratif >	0=-31
b:admits >	0=-42 5=-32
b:adn aux	2=27 8=-26
b:adn pour	2=26
b:adn qui	0=-27
b:adopted in	6=27
b:adoption >	6=-27
b:adultere avec	5=27
b:adults in	5=44
b:advises employers	3=-38
b:aeroports >	3=-45
b:affair of	5=-72
b:affair to	5=-33
b:affair with	0=-26 4=-25 5=59 6=-45 8=-26
b:affaire classee	8=-35
b:affaire de	3=-26 8=66
b:affaire du	8=-32
b:affaires >	5=70
b:affairs >	5=-25
b:affairs of	5=-33
b:affiche >	0=-28 1=32 5=27
b:affiches de	0=-44
b:affiliated to	7=34
b:affray >	8=28
b:afp >	0=-31 8=-34
b:after a	0=-40 5=-45 8=32
b:after an	0=-35 5=36 6=-47
b:after her	2=25 4=-35
b:after reading	1=46
b:after six	4=-26
b:after the	0=-30 2=-28 3=30 4=55 5=-48 6=-26
b:after twenty	6=27
b:afternoons >	4=36 6=-29 7=25
b:against the	0=131 1=-48 2=38 3=-42 4=-30 8=-35
b:agde >	5=50
b:age of	4=53
b:agence >	0=-32 4=46 5=58
b:agence d	3=41
b:agence de	2=-30 3=-45
b:agency >	0=-48 3=-42 8=-30
b:agenda >	0=-28 1=27
b:agent >	0=-68
b:agent d	0=-32
b:agent de	2=-35 3=-40
b:agent immobilier	5=-33
b:agnosticisme technologique	1=-29
b:agnostique >	1=36
b:agnostique tendance	1=37
b:ago >	8=33
b:agreement with	7=-35
b:ai deux	5=84
b:ai ete	4=33 5=-28 6=-25
b:ai eu	0=-43
b:ai fait	0=-36 1=38
b:ai jamais	0=41
b:ai milite	0=44 7=-44
b:ai pas	0=-62 3=-31 4=-53 7=47
b:ai quitte	0=66 5=-42
b:ai refuse	7=36
b:ai renonce	5=25
b:ai un	2=39
b:ai vote	7=47
b:aid >	4=-63
b:aide aux	7=-32 8=-50
b:ailleurs >	5=61 6=-51
b:aimait les	6=51
b:aime etre	4=-40 5=49
b:aime les	0=-35 5=-49
b:aime pas	4=-26 6=69
b:aime que	6=69
b:aime un	6=39
b:aiment >	6=43
b:airline s	2=44 3=-31 4=-45
b:album >	4=-39 8=-46
b:alcool >	4=-37 8=85
b:alcool au	4=-26
b:alcoolemie >	4=-45 8=56
b:all >	0=60 4=-31
b:all its	1=42
b:all my	0=25
b:all of	7=36
b:all over	3=-54
b:all parties	0=-47
b:all sides	0=-37
b:all ten	3=27
b:all things	4=29 8=40
b:allergic to	2=-54 5=-47
b:allergique aux	4=40
b:allergy >	4=47 5=-27 7=-37
b:alliance party	0=29 7=-25
b:alone >	0=35 4=-29
b:along with	2=37
b:alpha 1	2=26
b:alsace >	0=45 4=-35
b:altruisme efficace	1=36 7=-26
b:always been	4=-38
b:alzheimer precoce	2=58 4=-41
b:am a	4=-28 5=-54
b:am against	1=63
b:amant a	5=41
b:amant au	0=-27 5=51
b:amant de	5=35
b:ambassade >	3=51
b:america ohio	0=52
b:americaine >	2=48 3=-35 6=-33
b:ames was	5=-39 8=52
b:ami >	1=51 4=-32 6=38
b:ami de	6=-51
b:ami des	6=-26
b:ami luc	6=36
b:amie >	6=87
b:amie de	6=-26
b:amour du	5=-26
b:amoureux de	6=-28
b:amuse >	3=38
b:amyotrophie spinale	2=50
b:an >	0=-43 6=-40
b:an absurdist	1=34
b:an accountant	0=-32 1=-25 6=-40
b:an affair	5=47 6=-40
b:an anonymous	8=41
b:an anthroposophist	1=39
b:an anti	1=46
b:an apprentice	7=37
b:an arrangement	5=55
b:an atheist	0=-29 1=60
b:an avowed	1=34
b:an award	6=42
b:an dernier	0=-48 4=47 6=30
b:an ear	8=-27
b:an editor	0=-26
b:an engineer	1=31
b:an epipen	2=-44 4=49
b:an ethical	1=25
b:an ex	0=-25 5=33
b:an hour	4=46 7=-31
b:an independent	4=-33 7=-28
b:an inmate	8=38
b:an insulin	2=-29 4=43
b:an insurer	4=-32 8=-28
b:an interpreter	4=61
b:an lgbt	0=-31 6=-56
b:an office	0=54 4=27
b:an old	0=68 1=-37 8=30
b:an open	1=-26 5=80
b:an organiser	0=29
b:an passe	0=28 5=-50
b:an unbeliever	1=30
b:analyse d	3=-40
b:analysis >	3=-33
b:analyst >	7=-31
b:analyste >	8=-33
b:ancien >	0=-28 1=-42 7=39
b:ancien associe	5=-32 6=33
b:ancien collegue	1=61 5=-33
b:ancien de	7=30
b:ancien detenu	8=86
b:ancien employeur	5=46 8=-46
b:ancien patron	4=52 8=-35
b:ancien secretaire	0=58 7=-33
b:ancien superieur	6=36
b:ancienne collegue	1=-40
b:ancienne responsable	0=37 7=40
b:and a	1=-72 2=-26 3=-60 4=-30 6=-39
b:and an	8=-33
b:and anti	0=38
b:and anxiety	4=-61
b:and asked	2=-26 4=55
b:and asks	1=45 4=68 7=-36
b:and believes	0=-38 1=71
b:and brother	8=60
b:and by	0=71 1=-32 8=-39
b:and calls	1=41
b:and can	1=-29 4=41
b:and doesn	0=53 1=-40 5=-36
b:and eats	0=-56 1=30
b:and england	7=-27
b:and face	3=39
b:and finds	1=48 4=-38
b:and found	8=39
b:and funerals	1=-41
b:and goes	2=-42 4=59
b:and got	0=-48 4=-35 8=53
b:and happy	0=-43 1=33
b:and has	4=32 6=-46 7=25
b:and hasn	0=-26
b:and have	1=36
b:and he	1=41 2=27 4=-84 6=-34 8=39
b:and helped	8=-40
b:and her	0=25 1=55 2=-37 3=69 5=-61 7=-30
b:and his	1=-30 2=29 5=26 6=30 8=-49
b:and i	5=-35 7=-31
b:and is	0=43 1=31 3=27 4=70 6=65
b:and it	1=-29
b:and its	0=-28 6=38
b:and joined	4=49
b:and kept	2=42 8=-33
b:and later	2=44
b:and led	7=40
b:and left	0=-88 5=57 6=-37 7=-25
b:and let	3=26 4=-33 8=58
b:and likes	5=44
b:and lives	1=69
b:and lost	0=76 3=-36 8=-36
b:and married	6=40
b:and member	1=27
b:and moved	0=49
b:and needs	2=-52 4=54
b:and never	1=-25
b:and no	4=27
b:and now	0=29 4=-44
b:and on	0=-97
b:and only	2=27
b:and open	4=72
b:and other	6=-27
b:and out	4=49
b:and paid	8=39
b:and proud	7=39
b:and retrained	3=-25 4=80
b:and runs	6=-29
b:and safety	4=-28 7=31
b:and says	4=-59
b:and she	2=-37 4=37 6=32
b:and sits	7=-40
b:and so	2=46 6=31 8=-26
b:and sold	5=37
b:and stayed	8=41
b:and still	1=54 7=-26
b:and talks	4=63
b:and teaches	0=-25
b:and temper	1=36
b:and that	0=75 1=43 4=48 7=-58 8=-33
b:and the	1=-86 3=-49 4=-82 5=38 6=25 7=-54
b:and their	0=-34 2=-26 4=-55 5=-49
b:and then	3=-27
b:and therefore	1=30
b:and they	5=-28
b:and three	4=41
b:and through	0=50 7=28
b:and tired	4=-47 6=45
b:and told	0=67 2=-31 4=-53
b:and trained	4=-30 8=39
b:and two	4=43 6=-39
b:and uses	4=25
b:and wants	5=-27
b:and was	1=-42 2=27 5=-25 7=47 8=53
b:and wife	5=-25 6=-86 7=30
b:and will	3=-30
b:and won	4=39
b:and works	1=40 4=29
b:and would	0=32 2=-35 4=-51 6=-27
b:and wrote	1=-30 6=-32
b:angers >	1=44
b:anglais >	5=-26
b:animal est	1=51
b:animaliste >	0=46
b:animatrice >	0=-41 1=-29 4=-33
b:animaux par	1=44
b:animaux pour	1=38
b:anime le	7=65
b:anime les	8=-26
b:anime un	0=-27 5=-26 8=25
b:anime une	0=-30
b:anne hidalgo	0=57 5=-29
b:annecy >	6=-40
b:annee de	1=30
b:anomalie du	2=43
b:anomalie genetique	2=36
b:anonyme >	5=31
b:anonymous caller	5=29
b:anonymous note	6=-31 8=28
b:another >	1=30 8=-30
b:another man	5=-69 6=76
b:another woman	0=-27 6=39
b:ans >	0=-58 2=-43 3=-29 7=-25 8=60
b:ans a	0=40 1=-37 5=-30 6=-30 7=-37 8=-36
b:ans avec	5=-35 6=32
b:ans de	1=-42 8=30
b:ans dit	0=41
b:ans elle	4=26 5=26
b:ans en	5=-40
b:ans et	4=33
b:ans il	0=28 1=68 6=-30
b:ans qu	0=-47 6=47
b:answers to	6=-37
b:antecedents judiciaires	2=-37 8=47
b:anthroposophist >	1=48
b:antidepresseurs depuis	4=28
b:any more	4=53 5=-34
b:any party	0=44
b:anyone for	2=56 4=-47
b:anything >	8=32
b:anything else	0=-27 1=26 4=-44
b:apparemment il	1=29
b:apparently a	1=36
b:apparently he	4=41 8=-44
b:apparently on	4=58
b:apparently she	4=-37
b:apparently the	8=-32
b:appartenu a	0=30 8=-53
b:appartient a	1=84 2=47 4=-44
b:appelle a	0=31
b:applicant >	3=60
b:applicant from	3=31
b:applicant had	4=34
b:applicant has	2=28
b:applicant is	0=45 1=62 3=-26 7=-38
b:applicant objects	1=57
b:applicant s	3=48 5=-43 8=25
b:applicant was	0=-64 1=42
b:applicant wrote	2=29
b:application >	3=25
b:appointed by	7=34
b:apprentissage >	0=-26
b:appris a	7=53
b:approcher son	6=-37 8=52
b:appui >	0=40 2=65 4=-35
b:apres avoir	0=47
b:apres des	8=30
b:apres l	5=51
b:apres la	2=-39
b:apres le	1=55 2=63 4=-54 5=-33 8=65
b:apres sa	7=31
b:apres ses	0=30
b:apres son	0=-26 1=-33 3=59 7=-36 8=-49
b:apres un	0=-38
b:apres une	0=-28 1=32 3=-43 4=-28 5=74 6=35 7=-31
b:apres vingt	6=-26
b:april >	4=55
b:apte >	4=71
b:apte au	4=-41
b:apte sans	4=48
b:arc en	6=-27
b:architect >	1=-25
b:archive >	1=56 4=-52
b:are all	3=-38
b:are both	2=41 4=-34 6=30 7=39 8=30
b:are hard	0=46
b:are her	1=-25 5=-27
b:are his	0=-29 8=-56
b:are in	1=33 5=-37 8=42
b:are not	1=34 4=-31
b:are on	3=73 8=-25
b:are the	1=-55 4=49 8=-27
b:are what	1=31 4=-28
b:area manager	0=-29
b:arles >	5=-28
b:army >	5=-27
b:arnaud demande	2=-25
b:arrest in	2=50
b:arrested in	0=-28 8=35
b:arrested the	8=-33
b:arret >	8=-40
b:arret de	5=-30
b:arret maladie	4=42
b:arrete de	4=73 8=-46
b:arrets de	4=-26
b:arrivee >	1=-35
b:arrondissement groupe	0=50
b:arson >	8=47
b:arte >	5=-32
b:as a	0=51 1=-31 3=-25 4=28 5=-46
b:as an	1=67 3=-49 5=-36 6=-41 7=-32 8=-50
b:as branch	0=-43
b:as buyer	6=-55
b:as centre	0=73
b:as far	1=36 4=-37
b:as he	4=-36 6=32 7=-26 8=31
b:as his	1=46 3=34 4=-51 7=-35
b:as hr	6=-69 7=-43
b:as i	1=27
b:as its	1=-51
b:as one	0=40 3=-29 4=-30 6=37
b:as plant	7=-25
b:as secular	1=-45
b:as she	1=27 2=-26 4=81 7=-34 8=-47
b:as the	0=-43 1=-26 3=31 5=61 7=32
b:as ward	4=-28 7=-33
b:asexual and	4=-26 6=27
b:asexuel il	6=44
b:asexuelle >	6=-52
b:asie >	1=-31 5=-44
b:ask >	0=25 4=37 5=33
b:asked >	4=38 6=37
b:asked about	0=-42 1=29 4=-39 5=-45 7=-34 8=74
b:asked for	3=71 5=43 8=-31
b:asked not	1=-27 6=-28
b:asked that	4=-27 7=25
b:asked to	3=-43 4=42
b:asked whether	0=30
b:asked why	0=25
b:asking >	3=42
b:asks >	1=-54 5=78
b:asks for	0=-35 1=38 5=-55
b:aslef >	7=27
b:assemblee >	0=-31
b:assemblee nationale	0=-40
b:assigne a	8=54
b:assistant >	2=-29 8=-32
b:assistant at	7=-34
b:assistant de	8=-31
b:assistante >	4=-27 5=-36 6=46
b:assistante dentaire	4=-30
b:association >	1=-30 5=-41 8=-32
b:association d	0=-35
b:association des	7=-34
b:associe >	6=52
b:associe et	8=31
b:associes >	5=-43
b:associes a	5=84 6=-53
b:assume il	1=27
b:assumee elle	6=-26
b:assure t	1=-32 5=-36 8=66
b:assure un	0=-39 1=56
b:assureur >	2=-47 8=-32
b:asthma inhalers	4=-57
b:asthmatique donc	4=38
b:at a	1=-52 2=-71 3=-66 4=-102 6=-81 7=-32
b:at addenbrooke	2=30
b:at all	1=55
b:at an	4=-31 5=-32
b:at every	1=-29 5=56
b:at fifty	6=31
b:at forty	4=69 5=40
b:at glastonbury	7=-26
b:at heart	4=-49
b:at her	1=53 4=-70 7=42
b:at his	3=42 5=31 6=28
b:at hmp	8=-58
b:at home	4=-46
b:at king	1=-28
b:at lunch	5=49
b:at night	3=-40 4=42 7=-64
b:at nineteen	8=33
b:at school	4=-40 6=25
b:at ten	4=68
b:at the	1=-65 4=-52 8=-48
b:at thirty	4=36 5=25
b:at twickenham	7=-31
b:at unison	7=-47
b:at weekends	0=29 4=-31 5=47
b:at work	2=44 6=68
b:atelier >	0=34 1=-48 8=33
b:atelier de	1=-27 3=-30 7=26
b:atelier qu	0=-33
b:athee >	1=61
b:athee convaincu	1=30
b:athee et	1=-73
b:athees >	1=60
b:atheism >	1=-64
b:atheisme au	1=-42
b:atheist >	1=72
b:atheist and	1=30
b:atheist as	4=-25
b:atheist since	1=25
b:athlete s	2=39
b:atlanta >	0=45
b:attached >	3=28 4=-31 8=30
b:atteint d	3=-43 4=-57
b:atteint de	4=34
b:atteinte de	0=-26 4=41
b:attend les	5=-25
b:attend son	8=68
b:attend un	5=-31 6=-32 8=-25
b:attendent un	6=39
b:attendre >	0=-25
b:attends a	1=47
b:attracted to	6=44
b:au bulletin	0=-39 8=43
b:au bureau	0=-39 1=-30 5=59
b:au canada	7=-34
b:au centre	0=-33 3=45
b:au chu	2=-40
b:au clavier	4=38
b:au client	6=34
b:au club	7=-50
b:au comite	7=52
b:au commissariat	8=71
b:au conseil	1=-39 3=-27 5=-54 7=29
b:au cse	0=-36 3=26 7=-27
b:au dejeuner	2=-25
b:au depot	5=-32 8=59
b:au dossier	2=54 3=43 4=-27 8=41
b:au droit	1=55
b:au faed	3=25 8=-31
b:au fichier	8=-44
b:au fijais	3=-29 8=59
b:au genou	4=74
b:au grand	1=66
b:au groupe	5=42
b:au lecteur	3=-26
b:au lit	4=89 5=-45
b:au maire	0=33
b:au marche	4=70 5=26
b:au mariage	0=-43 5=28 6=-66
b:au musee	1=-25
b:au nom	7=55 8=-36
b:au pair	5=78 6=-85
b:au parlement	0=-32
b:au parti	0=45 7=-44
b:au pcf	0=50 7=-45
b:au piquet	7=45
b:au port	3=70
b:au poste	4=-67 5=-64 8=56
b:au pouvoir	0=51
b:au premier	3=-41 8=-26
b:au printemps	4=-37 6=35
b:au ps	0=76 7=-36
b:au quebec	6=27 8=-35
b:au regime	0=55 4=-44
b:au revers	2=-25
b:au sein	4=-37 5=36
b:au seminaire	5=30
b:au senat	0=-57
b:au sens	1=73 4=-33 6=66 8=-45
b:au service	5=-30
b:au sexe	4=-50 5=91
b:au sfa	7=34
b:au siege	0=-27
b:au snes	0=-40 7=44
b:au syndicat	0=-36 7=26 8=-26
b:au theatre	5=-36 6=-54
b:au travail	4=47 5=-30
b:au tribunal	8=-45
b:auberge >	5=-29 6=40
b:aucun dieu	0=-41
b:aucun engagement	0=56
b:aucun rapport	4=-32
b:aucune donnee	3=42
b:aucune gene	4=30
b:aucune mention	0=-45 8=30
b:aucune opinion	0=47
b:audience >	8=-32
b:audiologists >	4=-52
b:audited the	7=-41
b:auditeur >	4=-28
b:aujourd hui	1=35
b:aupres d	4=28
b:aupres de	0=-32 4=-40 8=41
b:aupres des	7=-35
b:aurait couche	5=41
b:aussi >	1=-34 2=35 5=-38
b:aussi le	0=-34
b:authentification >	3=37
b:authentification forte	3=-33
b:authentification vocale	3=34
b:authentifiee par	0=-56 3=35
b:authentifier >	3=38
b:autistes >	4=-48
b:auto immune	4=41
b:automatique >	8=-34
b:autre >	0=28 5=40 6=-36
b:autre bord	0=-41 1=-35 6=50
b:autrice >	6=27 8=-38
b:aux blocages	0=45
b:aux elections	0=-43 7=43
b:aux etats	0=-31 2=33
b:aux europeennes	0=35
b:aux grilles	0=55
b:aux jeunes	5=-52 8=31
b:aux legislatives	0=36 1=-25
b:aux modes	4=-44
b:aux republicains	0=71 6=-33 7=-45
b:aux reunions	0=-32 1=-36 4=-67 7=34
b:aux victimes	8=-41
b:avant de	3=-27 6=41
b:avant l	5=-27 8=-40
b:avant la	3=42 4=-46
b:avec des	0=-38 3=34 5=31
b:avec deux	5=36 6=-65
b:avec l	0=-28 3=83 6=-32
b:avec la	0=-26 3=40 4=-30 5=95 6=-27 7=-86 8=-35
b:avec le	5=85
b:avec les	0=27 4=-30 7=-69 8=-27
b:avec macron	0=48
b:avec mon	6=26
b:avec qui	2=-34 6=79
b:avec sa	4=-82 8=-28
b:avec ses	0=-56 3=-26 5=-77 6=-43
b:avec son	0=-63 1=-42 2=44 3=64 7=-29
b:avec sursis	8=52
b:avec tout	7=25
b:avec trois	5=84
b:avec un	0=-78 1=-50 6=58 7=-35 8=-29
b:avec une	0=-33 3=-38 4=59 5=66 6=57 8=-48
b:aventure avec	5=71
b:aventure entrepreneuriale	5=-47
b:aventure humaine	5=-36
b:aventures en	5=-42
b:avion >	2=47
b:avocat de	5=-46
b:avocate >	5=-25 6=-28 7=-30
b:avocate elle	2=-26
b:avoir des	1=38
b:avoir eu	5=45
b:avoir manifeste	0=34 4=-30
b:avons vu	0=25
b:avowed nihilist	1=45
b:avril >	5=-39 8=51
b:ayn rand	1=60
b:b >	1=47
b:b2v et	4=-53
b:baby in	4=64
b:back >	0=27
b:back end	5=-31
b:back to	0=34 4=-32 6=-25
b:badge >	0=-85 3=49 6=50
b:badge at	0=-26
b:badge sans	3=34
b:badgeuses a	3=-49
b:bae >	1=35
b:bagarre >	8=26
b:bail >	8=-44
b:bail in	8=27
b:bakers union	7=31
b:bakery >	0=32
b:ballot >	0=69 7=-53
b:bamako >	0=46
b:ban >	8=52
b:bank >	3=-39 6=-29 8=-61
b:bank and	8=39
b:bank in	5=-28
b:bank s	3=28
b:banned from	8=57
b:banque >	6=-28
b:bapteme >	1=40
b:bar >	5=25 6=26
b:bar gay	6=-82
b:bar in	6=-33
b:barre a	0=-50
b:barred from	8=47
b:bars gays	5=-37 6=76
b:bas de	2=53
b:base du	3=64
b:basque >	0=-35 2=30
b:batiment >	7=-38
b:be >	6=33
b:be a	0=70 1=-35 4=-46
b:be asked	3=-60
b:be home	4=-47 6=34
b:beau frere	1=-52
b:beaucoup >	3=31
b:became a	1=29
b:became an	1=44
b:because he	0=26 1=-39 4=-29
b:because i	0=-36 6=28
b:because of	0=36 2=-35 3=54 4=71
b:because she	0=66 1=-36 4=-34
b:because the	0=-35 8=-25
b:bed the	5=63
b:bed with	5=-36 6=31
b:been a	6=66 8=-25
b:been an	0=53 4=-46
b:been clean	4=82
b:been convicted	8=61
b:been faithful	5=44 6=-35
b:been in	4=43 5=-35 8=70
b:been intimate	4=-31 5=75
b:been married	5=-25 6=-52
b:been on	0=45
b:been the	0=25
b:been to	1=34 8=32
b:bees >	6=-66
b:before lunch	4=50
b:before she	0=-29 5=-27 8=-37
b:before the	8=-30
b:behalf of	7=-36
b:being a	1=35
b:being an	0=-34 1=33
b:being asked	4=-55 6=44
b:being treated	4=31
b:belgique >	0=44
b:belief in	1=34
b:beliefs >	1=26
b:believe in	4=-31
b:believer >	1=30
b:believes in	4=-30 8=-26
b:believes that	8=-37
b:belle mere	6=-40
b:belong to	7=35
b:belonging to	1=-40 8=-31
b:belongs to	1=27 7=41
b:bench >	4=-25
b:beneficiaire de	4=29
b:benefit fraud	8=-34
b:benevole >	8=-26
b:benevole a	0=-41
b:benevole d	0=-28 8=-36
b:benevole de	0=61
b:berlin >	0=-30
b:bernie sanders	8=-25
b:besoin d	5=-25
b:best in	6=-32
b:best sense	0=-44
b:better than	4=28 7=-26
b:between the	1=-26
b:bi >	5=-58 6=26
b:bi et	4=-41 6=69
b:bi precise	6=43
b:bi qlik	6=-54
b:bi weekly	6=-38
b:bible he	1=74
b:bien >	1=41 6=-41 8=-38
b:bien dans	4=-45 6=69
b:bien etre	1=-44
b:bien fait	4=-44
b:bien suivie	4=34
b:biens sociaux	8=30
b:bill of	4=-54
b:bio >	6=47 7=-25
b:biobanque de	2=-25
b:biographie de	0=-35
b:biometric passport	3=-40
b:biometric residence	3=-42
b:biometrie a	3=-29
b:biometrie forestiere	3=-32
b:births >	4=-29
b:bisexual >	6=38
b:bisexual and	6=50
b:bit of	0=37 5=40
b:black lives	0=35
b:blacklisted in	7=32
b:blanc >	0=26
b:blind pupils	4=34
b:blind to	4=-52
b:blind which	4=35
b:blocages de	0=41
b:blog >	0=43 2=47 5=30 8=40
b:blog a	5=54 6=-30
b:blog on	1=-28 7=-42
b:blood and	3=-39
b:blood every	2=33
b:blood sugar	4=39
b:board as	0=26
b:board of	0=-25
b:boasts of	5=50
b:boit plus	0=-29 4=71
b:boite >	4=-65 5=42 6=28
b:boite de	4=-33
b:bone he	8=-30
b:bonne table	3=-25
b:book >	3=-29
b:book and	3=-30
b:book on	0=-55
b:bookkeeping >	5=-27 6=-26
b:books of	7=-29
b:books on	1=-25
b:bord >	0=-57 1=-40 6=57
b:bordeaux >	1=37 6=-33
b:born campaigner	0=-34
b:born with	0=-27 2=91 4=36 5=-48
b:bornes a	3=-64
b:boss >	0=-28 1=-29 2=-43 5=48
b:boss s	8=46
b:both >	6=-29
b:both carry	2=30
b:both hands	3=46 5=-28
b:both of	3=26 5=44
b:both parents	2=26
b:both sides	7=27
b:both unite	7=53
b:bouffeur de	1=49 4=-41
b:boulangerie >	6=-27
b:bound over	8=38
b:bourdin a	1=26
b:boutique >	3=-30
b:boutique de	2=-26
b:box >	1=36
b:boy >	0=38
b:boyfriend >	5=39 6=-31
b:boyfriend on	6=25
b:boys >	5=-29 6=48
b:bracelet electronique	8=68
b:braille >	4=-31
b:branch >	0=-50 7=40
b:branch at	7=52
b:branch chair	0=-55 7=52
b:branch manager	7=-65
b:branch of	0=42
b:branch secretary	0=-56
b:brand >	4=-28
b:bras >	4=46 6=30
b:bras droit	3=-29 4=-55
b:brca mutation	2=39
b:break in	3=28 8=-32
b:breast cancer	4=44
b:brest >	5=-55 6=-58
b:breton il	0=37
b:brexit for	0=-25
b:brigade votes	0=-66
b:brigades union	7=33
b:bright has	1=-43 4=34
b:brighton >	5=-26 6=32
b:bristol >	6=-37 8=28
b:britain in	0=37
b:broadcaster >	7=-26
b:broke his	8=52
b:brother are	8=55
b:brother in	7=33
b:brother is	1=32 7=-47 8=29
b:brother s	7=-40
b:brought a	4=-30
b:brought her	7=33
b:brought up	1=95
b:bruno >	5=-25 6=-29
b:brussels office	0=62 1=-28 4=-25
b:bruxelles >	2=-34 6=25
b:budget >	6=-25
b:buffalo >	7=37
b:bulletin n	0=-27 8=31
b:bullied at	6=30
b:bureau >	1=-26 4=30 5=28 7=-68
b:bureau d	0=-49 1=-28 5=-41 6=68
b:bureau de	7=48
b:bureau departemental	7=31
b:burn out	4=56 8=-44
b:bus >	8=-28
b:business >	1=-33 6=27 7=26
b:business partner	5=-25 6=-50
b:but did	0=29 4=29
b:but he	8=32
b:but she	4=63
b:buvette >	0=-57
b:buyer >	5=-25
b:by >	4=-25
b:by a	2=-37 4=-64 7=-41
b:by and	0=-49 7=25
b:by choice	5=46
b:by conviction	0=52 1=39 8=-88
b:by day	0=46
b:by eight	1=-38 8=43
b:by face	3=41
b:by facial	3=48
b:by half	4=-30
b:by her	0=-55 1=-39 2=-45 4=58 5=-55 8=-68
b:by his	2=41 4=-28 8=-30
b:by mistake	2=35
b:by night	0=48
b:by one	7=-29
b:by police	8=38
b:by six	4=-46 5=-46 6=39
b:by the	0=-69 2=53 3=30 4=45 5=-45 8=27
b:by trade	1=-36
b:by video	4=103 8=-40
b:c est	0=-31 3=28 4=-59 6=-34
b:c etait	5=31
b:cabin crew	5=-26
b:cabinet >	5=27
b:cabinet d	0=25
b:cache pas	0=69 3=-55 5=-47 7=25
b:cache qu	5=-72 6=42
b:cache ses	5=-37 6=45
b:cadre >	0=-41 7=38
b:cadre de	4=-30
b:cadres >	0=-34
b:caf >	7=-26
b:cafe >	0=25 6=42
b:cafe in	5=-40
b:caisse >	2=-45
b:caisse de	3=26
b:cakes >	8=-34
b:calendar >	4=37
b:call >	5=-28 8=-32
b:called the	0=-28
b:caller >	5=28 6=-37
b:calls her	0=32 2=-29 6=56 7=48
b:calls him	0=44
b:calls himself	1=41
b:calls his	5=-28
b:calls it	0=-32
b:calme >	5=-59
b:came >	4=-42 7=-37
b:came back	2=48 4=26 6=-28 8=39
b:came out	0=-54 1=-30 4=-42 5=30 6=73 7=-27 8=-30
b:came up	5=27
b:camera a	3=41
b:cameras >	3=-46
b:campagne >	6=64
b:campagne d	0=43
b:campagne de	0=46 1=-38 3=-25 4=-31 6=-26
b:campagne pour	0=-25 2=-31 6=-27
b:campaign >	0=35
b:campaigned for	1=58
b:campaigner for	0=-28
b:can start	4=-62
b:can t	1=-46 2=-30 3=43 4=86 5=-75 7=-37
b:canada >	7=-36
b:cancer >	4=42
b:cancer and	4=-27
b:candidat >	3=39 5=-33 8=-37
b:candidat a	0=-42 4=-27 5=68 7=66
b:candidat aurait	2=25 5=-42 6=57
b:candidat est	0=-45 1=-29 3=-44 4=-33 5=-29 7=-47 8=55
b:candidat fait	0=29 4=34
b:candidat figure	0=41 3=-37
b:candidat gere	6=-38
b:candidat ne	1=37 3=-30 5=-34 6=-25
b:candidat retenu	3=-40 8=-40
b:candidat s	0=37 5=-38
b:candidate >	3=28 4=53 5=-29 6=42 8=65
b:candidate a	1=-30 3=37 4=-32 7=47 8=84
b:candidate built	4=-35
b:candidate disclosed	1=-30 4=31 8=43
b:candidate dit	3=34
b:candidate est	0=43 4=-47 5=26 8=-33
b:candidate et	2=-32 4=-54 5=-27 6=63
b:candidate etait	0=-40
b:candidate had	4=52 5=26
b:candidate has	1=-42 2=-48 3=-45 4=46 5=-30 7=29
b:candidate in	7=-30
b:candidate is	0=-43 1=-44 4=49
b:candidate left	0=-43 1=57
b:candidate lives	3=-45
b:candidate n	1=59
b:candidate runs	4=-32 5=27
b:candidate s	0=-45 1=37 5=-41 6=-45
b:candidate said	6=45
b:candidate se	0=33 4=36 6=-72
b:candidate vit	5=77 6=-56 8=-39
b:candidate was	0=40 3=25 5=38 6=27 7=29 8=31
b:candidature d	6=48
b:canteen >	0=39
b:canteen and	0=-55
b:cantine >	0=31 3=-32
b:cantine du	3=39
b:cap >	6=-43 8=29
b:cap d	5=43
b:cap in	0=32
b:captain >	0=39
b:capteur d	3=-37
b:capteurs d	3=-47
b:captured on	3=30 4=-33
b:car >	0=-58 6=35
b:card >	3=39 4=-37
b:card carrying	0=44 7=-29
b:card holder	3=-27 7=26
b:card in	7=51
b:card of	7=-29
b:card over	0=78 7=-72
b:card payments	8=-31
b:cardiaque >	4=51
b:cardiff >	2=-29
b:cardiologie >	4=-44
b:care >	4=-84 6=47
b:cared for	4=-53
b:carer >	1=35
b:cares for	4=28
b:carnet de	4=49
b:carrier >	2=41
b:carrier for	2=41
b:carrier of	2=42 4=-40
b:carriers of	2=42 4=-44
b:carries a	0=29 4=37 7=34
b:carries an	2=-77 4=97
b:carries brca2	4=-31
b:carries the	2=75 4=-43
b:carries town	0=-39 2=-36
b:carry the	2=56 4=-30
b:carte >	0=-67 7=47
b:carte a	0=-62 7=48
b:carte au	0=26
b:carte aux	0=63 6=-35 7=-52
b:carte cgt	0=-27 7=41
b:carte d	0=57 1=-25 7=-31
b:carte de	0=-53 7=33
b:carte du	0=36
b:carte professionnelle	7=-28
b:caryotype normal	0=-35 2=33
b:case >	3=-29
b:case worker	8=-37
b:cases >	7=-25
b:cash flow	2=-38
b:casier >	8=71
b:casier a	8=-69
b:casier judiciaire	5=-28
b:casier vierge	5=-66 8=31
b:casino >	0=-25 3=58
b:catalogue d	4=-29
b:catered for	1=-33
b:caterer >	7=-32
b:catholic and	1=-51
b:catholique pratiquant	1=-26
b:caught with	5=-39 8=43
b:cause d	3=73 8=-56
b:cause dans	0=-47 8=68
b:cause de	0=-62 2=35 6=35 7=-25
b:cause du	0=-42
b:cause kurde	0=58
b:caution for	8=31
b:cdd >	1=-63
b:cdi >	7=-33
b:ce poste	1=26 3=-32
b:ce qu	1=64 4=32 5=34 7=-53 8=-35
b:ce que	0=39 1=-33 7=-40
b:ce qui	0=43 5=-35 7=-47
b:cela >	8=32
b:cela ne	5=-39 6=50
b:celibataire geographique	5=-36
b:celibataire sans	5=-37
b:celibate by	5=41
b:cell >	2=34 4=-45
b:cell after	8=36
b:cell trait	2=50 4=-38
b:cellar >	5=34
b:cellule de	0=-39 8=49
b:center >	7=46
b:centre >	6=-25
b:centre at	4=-27
b:centre de	0=-74 6=-35 7=-44
b:centre right	0=68
b:centre s	3=38
b:centre vfs	3=25
b:centriste >	6=-30
b:cercle sur	0=44
b:certificate >	8=29
b:certificate of	8=55
b:cesse de	1=48
b:cfdt >	0=-40 1=-28 7=57
b:cfdt cadres	7=47
b:cfdt depuis	0=-25
b:cfe cgc	0=-52 7=52
b:cftc >	7=80
b:cftc au	0=-25 7=57
b:cftr delta	4=-29
b:cgc en	0=-35 7=29
b:cgt >	0=-52 7=68
b:cgt a	7=31
b:cgt de	7=53
b:cgt depuis	0=-32
b:chaine >	1=32
b:chaine d	0=-47
b:chair >	0=50 8=-36
b:chair of	0=-55 7=32
b:chaired the	0=-53
b:chairs for	0=-25
b:change de	0=-26 1=27 5=93
b:changer de	5=44
b:channel 4	7=-41
b:chante a	1=-49
b:chapel >	7=35
b:chaplain >	1=-25 8=-46
b:chapter of	1=42
b:chaque matin	3=45 4=-36 5=-29
b:chaque nuit	4=-38
b:chaque scrutin	0=48
b:charge >	8=39
b:charge de	1=-26 8=-30
b:charge of	2=-47
b:chargee de	2=-45 5=-29 6=53 8=-29
b:charges lourdes	2=-26
b:charges of	8=36
b:chartered institute	7=-25
b:chasse >	0=-42 1=46 4=38
b:chaste depuis	5=38
b:chauffeur a	4=72
b:cheated on	5=70
b:cheese start	1=-30
b:chef >	1=-77 4=-49 5=46 7=-27 8=-41
b:chef d	1=61
b:chef de	0=26 1=-34 2=-35 3=-39 6=-68 8=-39
b:chef vegan	1=26 8=-33
b:chef with	1=-30
b:cheffe de	4=25
b:chemotherapy >	4=32
b:cheques >	8=43
b:cherche a	6=-52
b:cherche des	5=-45
b:cherche un	0=47 1=-32 5=-34
b:cherchent un	6=29
b:cherchent une	0=-37 6=-29
b:cherchons a	6=55
b:chez elle	2=39 4=41 5=52 7=27
b:chez idemia	3=-43
b:chez l	1=-44
b:chez la	2=34
b:chez le	2=-44 3=29 4=37
b:chez les	0=57 6=-44 8=-30
b:chez lui	0=35 1=-41 2=40 8=35
b:chez nous	6=-33 7=39 8=25
b:chez sa	1=-43 2=25 4=-34
b:chez son	3=47 4=-30 6=77
b:chez thales	1=31
b:chez un	1=-33 6=-42
b:chiens >	6=34
b:chiffre >	6=-38
b:children >	4=-35
b:children and	6=-33
b:children s	0=-30 4=-35
b:chip photo	3=37 5=-36
b:choice >	2=28 5=43
b:choir >	0=-35 6=26
b:choix >	4=-38 5=93 6=-63
b:christmas do	5=41
b:chromosomique rare	2=-34
b:chronique >	4=-34 6=32
b:chu >	2=-42
b:church >	0=-38 1=-31
b:church choir	1=-25
b:church for	1=-39 6=66
b:churchwarden >	0=44
b:circule sur	5=30
b:civil >	1=35 8=-30
b:civil partner	6=54
b:civil servant	0=-33
b:civil service	0=47
b:civil union	7=-35
b:claims >	3=36 5=41
b:claims handler	4=-27 8=-26
b:claire mariee	6=30
b:classe >	7=26
b:clavier >	4=42
b:clavier analysee	3=27
b:clean as	8=48
b:clean bill	4=-44
b:clean driving	4=-35 8=-48
b:clean for	4=73
b:clear >	1=-25 2=92 3=-74 4=-44
b:cleared by	4=86 8=-39
b:clerc >	2=-34
b:clerc de	5=-26
b:clerk >	0=-28 4=-28 7=-48 8=-56
b:client >	0=-45 2=-32 4=-45 8=-57
b:client dit	6=-40 8=-31
b:client s	5=36 6=36
b:clientele >	4=-35 5=-35
b:clients >	3=-57 5=-28
b:clinic >	2=45
b:clinic for	2=-36 4=-46
b:clinic in	4=-55
b:clinic nurse	4=-40
b:clinic s	2=34
b:clinical trials	4=34
b:clinique >	4=-50
b:clock >	3=-66
b:clocks on	3=50
b:clocks with	3=-29
b:clos et	8=-29
b:closed shop	7=38
b:closeted at	6=39
b:club >	0=-44 4=-28 7=-43 8=36
b:club de	1=-29 5=-39 7=-45
b:club in	0=68 4=-34
b:co founded	1=31
b:coach >	1=-40 4=-51 7=-33
b:coaching >	4=51 6=-25 8=-33
b:coche >	0=31
b:cochlear implant	4=51
b:code base	2=-40
b:code en	1=-38
b:code for	4=-29
b:coeliac so	4=61
b:coeur de	4=-39
b:coffee >	0=-50 5=26
b:coffre >	3=40
b:colle des	0=46
b:colleague >	0=-36 4=40 5=43 6=-44
b:colleague says	0=48 3=-26
b:collectionne les	0=-44 5=66
b:college >	5=-51 6=44 8=-30
b:collegue >	0=-111 1=58 4=44 5=76 6=45
b:collegue du	5=-47 6=73
b:collegue il	0=-42 6=62 7=-35
b:collegues >	0=-28
b:collegues de	1=33 2=-30
b:collegues en	0=-40
b:collegues le	0=38
b:colloque >	4=-34
b:colocataire >	5=33 8=-34
b:coloriste >	4=-29
b:come from	0=43 4=-31 7=-42
b:come out	4=58 6=-50
b:comes first	4=49
b:coming out	0=-46 4=-52 6=73
b:commande un	2=45 4=-50 7=-50
b:comme a	0=-64 1=25
b:comme agent	1=28
b:comme deleguee	7=60
b:comme il	6=68
b:comme son	6=36 7=36
b:comme tous	3=47 4=-35
b:comme toute	0=52 3=36 6=-37
b:comme un	4=47
b:commerce >	0=-28
b:commercial >	0=-41 7=-27
b:commercialise des	3=-48
b:commissariat >	8=42
b:commission >	0=-45
b:committee >	0=-30 7=-58
b:committee of	0=39 7=65 8=-25
b:communaute de	1=38 8=-32
b:communication >	2=-26 4=-26
b:communiste >	1=-43 6=-37
b:communiste d	0=48
b:community in	1=25
b:community order	7=-46 8=58
b:community organiser	7=-32
b:compagne >	5=-36
b:compagne est	4=79
b:compagne et	6=-41
b:compagne l	5=43
b:compagnie des	6=70
b:compagnon >	1=29
b:compagnon d	6=-39
b:compagnon est	1=30 6=-33
b:compagnons >	5=69
b:company >	5=31
b:company car	5=33
b:company doctor	4=68
b:company of	6=50
b:company s	0=-47 2=-51 4=-29
b:comparative politics	0=-38
b:compare au	3=28
b:compared with	3=33 8=-27
b:complet >	4=63
b:completed >	8=59
b:compris >	1=-42 6=-35
b:comptable >	5=81 6=-32
b:comptable a	1=-50
b:comptable au	7=-36
b:comptable du	0=-47
b:comptable la	0=-26
b:compte de	7=-37
b:compte x	0=58 5=-57
b:comptes de	7=-33
b:comptoir >	5=25
b:concerne >	0=-27 6=63
b:concierge >	1=-28 3=-33 6=43 7=-30
b:concours de	8=-28
b:condamnation de	8=-34
b:condamnation effacee	8=28
b:condamnation pour	8=33
b:condamne a	8=-78
b:condamne pour	8=62
b:condamnee pour	8=55
b:conditions >	4=54 8=-32
b:conductrice de	4=-26
b:confederation helvetique	7=-30
b:confederation paysanne	0=-26 7=48
b:conference organiser	7=-34
b:confided that	4=47
b:confidence that	5=-26 7=25
b:confie >	5=32
b:confie t	3=-34 5=28
b:confirmed by	2=33 3=26 4=-47
b:confirmee >	3=51
b:conflits d	5=27
b:confondu avec	3=25
b:conge pour	0=46 5=-36 6=31
b:congres confederal	7=58
b:congress house	7=-36
b:conjoint a	2=-33 6=-51
b:conjoint collaborateur	6=-36
b:conjointe mme	6=51
b:connait la	3=-28 5=-29
b:connait les	8=-33
b:connu des	8=69
b:connu du	2=32 3=-36
b:connu la	0=27
b:connue >	2=37
b:connue des	5=62
b:conquete de	5=-36
b:conscience >	0=-29 1=69
b:conseil >	1=-30
b:conseil a	0=-36
b:conseil d	0=-39
b:conseil de	7=44
b:conseil en	2=-33 5=-35
b:conseil genetique	2=60
b:conseil municipal	0=48
b:conseille des	2=-40 3=-26
b:conseiller d	0=30
b:conseiller departemental	0=26
b:conseiller en	2=-41
b:conseiller regional	0=45
b:conseillere au	6=-35
b:conseillere en	0=-34 2=-32
b:conseillere municipale	0=27
b:consent >	3=-33 8=-29
b:consent form	2=-26
b:consented to	3=39
b:consentement retire	3=26
b:consequence >	1=49 2=31
b:conservative estimates	0=-28
b:conservative party	0=25
b:conservative voter	0=29
b:constable >	8=-30
b:constituency labour	0=64
b:consultation >	2=-35
b:consultation d	2=33
b:content >	5=45
b:contention en	2=37
b:continue >	1=-25
b:contour de	3=37
b:contraception >	5=-48
b:contract >	1=-32 3=29 4=-33 6=-38 8=-28
b:contract for	0=-37
b:contractor >	0=-72
b:contrat de	8=32
b:contre elle	8=46
b:contre l	0=45 2=-44 6=-34
b:contre la	0=52 1=55 3=-26 4=-51 7=-25 8=-46
b:contre le	0=98 1=-35 3=-27 4=-57 5=-32 7=-37 8=-37
b:contre les	0=-48 4=-34 6=-36
b:contre lui	8=57
b:contre son	7=-39
b:contre un	0=33 8=-30
b:contrebande >	8=49
b:contremaitre >	0=81 6=51
b:controle d	0=-26 3=-32 8=28
b:controle du	3=68
b:controle facial	3=46
b:controle judiciaire	8=29
b:convaincu >	0=-25
b:convaincu il	0=26
b:convenor at	7=74
b:convention >	0=50
b:convicted of	8=59
b:conviction >	0=39 1=30
b:conviction et	0=26 1=-58
b:conviction for	1=-75 8=74
b:conviction he	1=40 8=-46
b:conviction that	1=-59
b:convictions >	0=-68 8=-47
b:convictions and	0=-27 1=-36
b:convictions d	0=44
b:convictions veganes	1=49
b:convinced the	1=-47
b:cook >	6=-47
b:cook and	8=38
b:cooperative >	7=50
b:copies of	2=26 3=25
b:copropriete >	7=-25
b:corbeau >	5=36
b:cork >	1=38 6=-44
b:correcteur >	4=27
b:corse il	0=40 7=-36
b:cote >	0=-25 5=-61 6=57
b:couche avec	5=83
b:couche les	5=-28
b:couche pour	5=45
b:couleurs de	0=-42 7=37
b:council >	2=-25 4=-30 7=67 8=-55
b:council for	0=39 7=-42
b:council on	7=62
b:councillor >	0=62
b:councils >	4=-31
b:counsellor >	2=-75
b:counsellor with	5=-26 8=-28
b:county council	0=-36
b:coup d	3=-42
b:coupable d	8=-32
b:couple >	5=-25
b:couple a	2=-35
b:couple avec	5=-50 6=47 8=-27
b:couple de	5=26 6=-65
b:couple depuis	5=-52 6=92
b:couple deux	3=-34 6=29
b:couple est	5=79 6=-48
b:couple gay	5=-48
b:couple ouvert	5=28 6=-32
b:couple pratique	5=63
b:couples de	6=-42
b:cour d	8=-26
b:courent il	6=63
b:courrier >	2=29 4=-27 8=-34
b:cours >	2=36 3=-28 6=-29 8=35
b:cours a	3=-31 6=-27
b:cours de	1=-28 4=33 5=-26
b:course of	8=31
b:court >	4=-41
b:court interpreter	8=-43
b:court les	5=65 6=38
b:court metrage	8=-35
b:court ordered	7=-38 8=60
b:cousin >	0=37 4=-25 5=58
b:covered the	4=-33
b:covid long	4=52
b:creation >	0=39 1=-39
b:credit union	7=-103
b:cree un	0=53
b:creteil >	3=42
b:crew >	4=-43 7=-43
b:crime >	6=27 8=-43
b:criminal lawyer	8=-30
b:criminal record	3=-41
b:critique >	5=-49
b:crohn s	4=59
b:croire le	1=-41 4=27 5=28
b:croit a	1=91 4=-38
b:croit en	1=-89
b:croit plus	0=67
b:croit qu	1=60
b:croix rouge	0=-49
b:crosswords >	4=-26
b:crown court	8=-51
b:cru bon	1=-39 5=48
b:cuir >	1=55 5=-41
b:cuisine et	8=30
b:cuisinier a	0=-37 4=-54 5=56
b:cuisiniere vegane	1=-35
b:customer service	2=-28
b:customs union	7=-27
b:cut sick	4=-38
b:cut the	1=-26
b:cutting >	8=26
b:cv >	5=-43 6=51
b:cwu >	7=48
b:cycles everywhere	0=32
b:d abord	6=39
b:d accueil	7=-34
b:d achats	0=-33
b:d activite	0=-33 5=-49
b:d adhesion	0=-34 7=49
b:d administration	0=-34
b:d adn	2=37
b:d affaires	5=46 6=-25 8=-25
b:d agde	5=51
b:d aide	8=-39
b:d alzheimer	2=53
b:d anne	0=39
b:d appel	8=-26
b:d approcher	6=-33 8=65
b:d apres	1=45 2=62 3=-36 4=-40 5=50 6=40 7=-46 8=-31
b:d arles	5=-31
b:d arret	0=-26 7=-34 8=54
b:d arrondissement	0=50
b:d assurance	8=-32
b:d atelier	6=30
b:d audience	8=-43
b:d autistes	4=51
b:d autre	1=60
b:d avoir	1=39
b:d ayn	1=45
b:d been	0=-25
b:d ecole	1=-38 5=-47
b:d education	5=-30
b:d eleves	4=-38 6=-42
b:d elle	5=28 6=56
b:d elus	7=-32
b:d emblee	7=26
b:d empreinte	0=-32
b:d empreintes	3=-81
b:d enfants	1=-25 4=50
b:d entreprendre	5=-41
b:d entreprise	2=-37
b:d epicure	1=30
b:d equipe	1=37 4=37
b:d erection	5=34
b:d eric	5=-59
b:d essai	3=35 8=-35
b:d etat	0=-56
b:d etre	6=57 8=-29
b:d etudes	6=-27
b:d examen	3=27
b:d exercer	8=54
b:d expertise	5=-45
b:d extreme	0=65
b:d hommes	6=76
b:d ile	7=-31
b:d impact	3=-46
b:d incapacite	4=62
b:d initiative	7=-75
b:d initie	8=31
b:d insuline	4=-30
b:d interet	8=76
b:d intrusion	5=-48
b:d ivry	0=69 7=-42
b:d like	4=41
b:d oncogenetique	2=38
b:d opinion	0=-30
b:d opposition	0=27 7=-32
b:d origine	2=51
b:d ou	3=30 5=42 6=28 8=-26
b:d ouvrir	5=-26
b:d rather	0=37
b:d un	0=-35 1=-40 2=-48 6=-69 7=-109 8=-113
b:d une	0=-65 5=-42 6=-28 7=-65
b:d union	0=43
b:dad was	7=35
b:dads he	6=34
b:daily >	1=34
b:daily bread	0=-25
b:dairy board	1=26
b:dame des	0=41 5=-37
b:dancers >	5=32
b:dans aucun	0=34 3=-25 8=53
b:dans l	0=32 3=-44 5=41 6=-56 8=32
b:dans la	0=-62 4=-69 5=49 8=-28
b:dans le	1=-61 2=51 4=28 8=-100
b:dans les	3=-32 8=77
b:dans sa	0=32 1=37 3=25 4=-39 5=25 6=29 8=29
b:dans ses	0=-66 2=-46 5=-31
b:dans son	2=-37 4=-59 5=56
b:dans un	0=-55 2=-28 6=-41 8=-77
b:dans une	1=62 4=-59 5=-52 7=-60
b:data center	3=28
b:data centre	3=50
b:data of	3=36
b:data protection	3=-26
b:data stored	3=33
b:date du	0=44 8=32
b:dated a	5=-56 6=64
b:dates women	6=26
b:dating apps	5=30
b:dating of	5=-26
b:daughter >	7=-40
b:daughter has	2=-35
b:day >	0=28 6=-42
b:day a	8=28
b:day and	4=73
b:day of	4=39
b:day one	3=25
b:day s	2=-28
b:days >	0=-35 1=49 3=30 4=-27 7=-59
b:days a	4=-33
b:days off	7=25
b:de 2010	0=34
b:de 2019	0=-34 4=30 7=52
b:de 24	0=-33 8=43
b:de 300	3=-49 8=33
b:de 50	4=52
b:de bamako	0=32
b:de biens	8=27
b:de blog	5=45
b:de boire	4=68 8=-37
b:de bord	5=-25
b:de brevets	0=-25
b:de bureau	4=-28 7=-27
b:de caracteres	8=-38
b:de carriere	1=25
b:de carte	0=-38 7=36
b:de cartes	8=-31
b:de casier	3=-44 8=-32
b:de ce	0=-39
b:de chambre	5=-39
b:de chantier	3=29
b:de charges	4=26
b:de chauffage	8=-39
b:de chef	0=41 4=32
b:de cheval	4=35
b:de choeur	1=37 3=-25
b:de classe	7=-65
b:de coeur	0=52 4=-32
b:de commerce	7=-33 8=-33
b:de communication	2=-28
b:de conferences	5=-33
b:de confiance	5=-28
b:de contention	2=38
b:de contraception	5=-42
b:de contrebande	8=69
b:de convictions	0=31
b:de copropriete	7=-47
b:de cordee	6=-47
b:de couple	4=-25 5=83 6=-84
b:de creteil	3=25
b:de croire	1=46 4=-38
b:de cuir	1=53 5=-37
b:de cuisine	5=-37
b:de cures	1=52 4=-37
b:de danseurs	6=-33
b:de debat	0=-25
b:de decoupe	3=-33
b:de delegation	7=41
b:de deplacements	5=28
b:de detournement	8=39
b:de deux	5=-42
b:de diogene	1=45
b:de dire	0=52 1=-54 3=-31 5=54
b:de discours	0=26
b:de dix	1=-33 4=65 6=-25
b:de donnees	0=-25
b:de dons	0=-56
b:de douze	5=-38
b:de drapeaux	0=-43
b:de droite	0=87 1=-40
b:de fee	3=-31
b:de femmes	6=-38
b:de fer	4=48 8=-25
b:de file	0=41
b:de fo	0=-48 7=60
b:de foi	1=26
b:de fond	5=-50
b:de foot	0=33
b:de formation	7=31
b:de france	0=-25 6=-50 7=29
b:de frappe	3=48 8=-62
b:de gardien	1=-25
b:de gardiens	5=-42
b:de gauche	0=114 7=-55
b:de genealogie	2=30
b:de gerer	8=31
b:de golf	4=-47
b:de greve	0=-36
b:de grossesse	4=-37
b:de huntington	2=36 4=-56
b:de jaures	0=-26
b:de jeunes	5=39 6=-38
b:de judo	7=-39
b:de justice	0=-27
b:de krishnamurti	1=80
b:de l	1=28 3=36 4=-34 7=25 8=-55
b:de la	2=31 3=-28 4=-51
b:de lille	0=-58 2=-35 3=-26 5=53 6=48
b:de lisbonne	5=28
b:de liste	0=30
b:de livraison	1=-31
b:de loisirs	0=-32 3=-29
b:de longue	1=26 4=32
b:de lui	3=33 5=56
b:de lycee	6=-37
b:de lynch	2=26
b:de lyon	1=34 6=-44
b:de m	5=-26 6=52
b:de ma	0=-39 3=34 4=31
b:de maconnerie	1=-34
b:de main	1=35 2=-45 3=-44
b:de marche	0=-29 3=-27 5=-27
b:de marfan	4=-28
b:de mariage	5=-50
b:de mariages	5=-50
b:de medicaments	4=-42 8=76
b:de meme	1=30
b:de memoire	4=60
b:de metier	0=-26
b:de moelle	2=29
b:de mon	3=30
b:de mort	0=41 8=-30
b:de mot	3=52
b:de naissance	3=-28 4=46
b:de nantes	0=52
b:de nietzsche	1=-42 5=-30
b:de nimes	8=35
b:de noel	6=34
b:de notaire	5=-26
b:de notre	2=-25
b:de nuit	0=-27 3=-42 5=-58 6=-33 8=-27
b:de paie	2=-32 6=61
b:de paix	8=-28
b:de parcours	4=-30
b:de parole	4=39 7=-31
b:de pas	3=-55
b:de passe	3=56
b:de paternite	4=-32
b:de pau	5=29
b:de peinture	4=37 5=-40 7=31
b:de permis	4=-50 8=49
b:de peu	1=44
b:de phase	0=-44
b:de pierre	6=25
b:de plus	1=-33 2=30 4=-38
b:de plusieurs	1=36
b:de pma	4=-36
b:de police	3=-60 8=42
b:de port	4=27
b:de porter	1=42
b:de poste	0=-36 3=29 4=-43
b:de presse	0=-31 1=-37 3=-49 4=43
b:de prevention	4=51
b:de prison	8=43
b:de probation	8=48
b:de produit	3=-36
b:de projet	5=68
b:de prud	7=46
b:de quarante	4=-36
b:de quartier	0=-25
b:de quatre	4=48 5=-64
b:de rang	4=29
b:de rapport	4=-30 5=36
b:de rapports	4=-30 5=42
b:de reconnaissance	3=54
b:de reconquete	0=35 7=-38
b:de relations	0=-35 5=95
b:de religion	1=-34
b:de rencontres	5=-42
b:de rennes	1=35
b:de restaurateurs	5=64 6=-38
b:de restauration	1=32
b:de retraite	6=-30
b:de rien	0=-31
b:de route	6=-26
b:de sa	0=-69 1=61 2=55 3=40 5=-57 7=49 8=-46
b:de sade	5=-37
b:de saint	0=-33
b:de sante	8=-82
b:de secret	5=-51 8=-34
b:de section	0=46 7=-31
b:de securite	3=-72 8=34
b:de sejour	3=32 4=-31
b:de serrer	0=43 1=-34 3=-25
b:de service	5=32
b:de ses	0=-64 1=43 2=-46 5=95 6=29 8=27
b:de sexe	5=27
b:de signature	2=-44 3=44
b:de solidaires	7=42
b:de son	0=-53 3=52 4=26 5=-45 7=35
b:de souris	1=-36 3=26
b:de sport	3=36
b:de stade	3=64
b:de stage	5=-28
b:de suite	6=-30
b:de surete	1=31
b:de surveillance	3=54
b:de taille	3=-40
b:de terrain	6=-45
b:de toujours	0=25
b:de tours	7=43
b:de tous	0=-37 6=39
b:de tout	0=-30 5=-38
b:de toute	5=-31
b:de toutes	0=-44
b:de travail	5=26 8=41
b:de travailler	0=35 4=31
b:de travaux	8=58
b:de trois	0=-35 1=-27 5=-35 7=-46
b:de type	4=38
b:de vaccination	4=49
b:de vannes	4=36
b:de vie	1=37
b:de vignerons	7=-38
b:de ville	5=29
b:de vivre	1=28
b:de voisinage	2=32 4=-35
b:de voitures	8=54
b:de voix	3=-74
b:de vue	4=48
b:de zemmour	0=37
b:de zero	6=31
b:deadlines >	4=-26
b:deaf in	0=-48 4=47
b:deal >	0=-47
b:deal with	7=-28
b:deals with	2=-29
b:dealt with	5=-42 7=-34 8=-30
b:debating society	7=-34
b:debunks homeopathy	1=43
b:dechire sa	0=-30
b:declaration >	3=25
b:decrit comme	1=27
b:defect >	4=37
b:defend des	8=-47
b:defend la	0=71
b:defendu la	0=39 1=-27
b:defenseur syndical	7=37
b:deficit en	2=48 3=-25 5=-25
b:defile avec	0=-39
b:defile contre	0=49
b:definit il	0=41
b:degree >	1=34 7=25
b:delegate manager	7=-25
b:delegate to	7=-25
b:delegates well	7=-25
b:delegation syndicale	7=34
b:delegue cgt	7=95
b:delegue des	0=39
b:delegue du	7=-25
b:delegue general	7=-25
b:delegue regional	7=-49
b:deleguee >	7=44
b:deleguee cgt	7=49
b:deleguee de	7=-53
b:delit d	5=43 8=32
b:delivre >	3=31
b:demande >	4=29 6=-33 7=31 8=-47
b:demande des	4=-36
b:demande le	0=-28 7=-33
b:demande si	6=33
b:demande un	1=32 3=-57 5=-53 6=50 8=38
b:demande une	2=-50
b:demissionne >	0=-32 4=34
b:demissionne du	0=46
b:democratic leadership	0=-36
b:democrats as	0=-32
b:democrats in	0=46
b:dems in	0=37
b:dentaire prise	3=-33
b:depart >	3=46 5=30 8=-37
b:depart de	0=35
b:departemental >	7=28
b:department >	0=28
b:department of	0=-28
b:deplacement >	6=-38
b:depose ses	3=44
b:depot >	0=-49 7=72
b:depot de	8=-51
b:depression >	4=38
b:depression in	4=52 8=-34
b:depuis 1990	1=-31
b:depuis 1998	5=-47
b:depuis 2011	4=53
b:depuis 2012	3=27 4=-26
b:depuis 2014	5=-45 6=29
b:depuis 2015	6=36
b:depuis 2016	5=30 6=-58
b:depuis 2018	6=-30
b:depuis 2019	4=35
b:depuis 2020	0=-28 7=32
b:depuis >	0=-25 7=-36 8=84
b:depuis des	5=62
b:depuis dix	4=-69 6=50
b:depuis huit	4=32
b:depuis l	2=38 4=25 5=59 6=-27
b:depuis la	3=40 4=-48 6=52
b:depuis le	6=-35 7=-30
b:depuis mon	4=-35 5=32
b:depuis qu	3=49
b:depuis sa	0=31 1=-53 5=-32
b:depuis ses	7=34
b:depuis six	4=35 8=-36
b:depuis son	0=-49 5=77 6=-52 8=-44
b:depuis trente	5=26 6=-29
b:depuis une	8=-55
b:depuis vingt	0=26 1=42 5=-32
b:derby >	0=-30 5=-31 8=66
b:dernier >	0=-31
b:dernier et	5=42 6=-26
b:derriere les	5=-45 8=50
b:des affiches	0=45
b:des amis	1=40 5=-39 6=33
b:des architectes	1=-42
b:des athees	1=50
b:des bornes	3=-41
b:des cheques	8=47
b:des chiens	4=-36
b:des collegues	0=-43 5=78 6=-32
b:des conferences	1=55
b:des coproprietaires	7=-61
b:des couples	6=-29
b:des crises	1=-26 4=48
b:des deux	3=-26 4=56
b:des dockers	7=46
b:des eaux	7=-53
b:des empreintes	8=-61
b:des enfants	1=36 4=-44
b:des entreprises	7=-38
b:des fiertes	6=-33
b:des films	5=66
b:des garcons	5=-26 6=70
b:des hommes	5=-44 6=72
b:des hopitaux	3=-32
b:des horaires	4=-38
b:des idees	0=-37
b:des jeunes	0=57 5=-41 8=54
b:des jumeaux	0=34 2=-45 4=50 6=26
b:des landes	0=46 5=-57
b:des lecteurs	3=-28
b:des longues	0=47
b:des lumieres	1=-29
b:des malades	2=-39
b:des marches	0=-45 8=68
b:des materiaux	1=-48 4=-26
b:des messages	5=52
b:des mineurs	8=-58
b:des photos	5=74
b:des pieds	5=58
b:des portes	8=-32
b:des prisons	8=-28
b:des protheses	4=-39
b:des raisons	1=45
b:des reclamations	4=-50
b:des religions	1=-59
b:des repas	0=-30
b:des retraites	0=48
b:des sejours	4=46 6=-26
b:des services	8=42
b:des signes	4=-33
b:des sites	5=64 8=-32
b:des soins	4=-26
b:des soirees	1=34
b:des soulevements	0=50 7=-33
b:des tests	2=-33
b:des tracts	0=66 7=-44
b:des transports	7=-49
b:des ventes	0=38
b:des verts	0=46
b:des videos	5=37
b:des visas	3=38
b:describes her	5=43
b:describes himself	0=27
b:design >	1=-34 5=-29
b:designed >	1=-37
b:designee par	0=32
b:designer >	1=-30 5=-31 7=-28
b:desir d	5=-47
b:desk >	4=-25 7=-39
b:desk at	2=-25
b:desormais >	1=38
b:dessine >	8=-27
b:detection de	8=-38
b:detenteur du	8=-26
b:detention >	8=34
b:detenu >	8=55
b:detenu il	8=46
b:deux >	0=-42 2=39 4=-43 5=-32 6=-65 8=-43
b:deux ans	3=-26 5=58 6=-46 8=103
b:deux associes	5=-38
b:deux cabinets	8=26
b:deux chats	6=-29
b:deux compagnons	5=94
b:deux enfants	4=-26 8=-39
b:deux femmes	5=-86 6=-105
b:deux filles	4=-26 5=-77 6=-94
b:deux fois	1=31
b:deux hommes	3=-36 5=87 6=-86
b:deux jumeaux	2=-29 4=-46
b:deux mains	3=47
b:deux mamans	6=63
b:deux maries	5=-25
b:deux meres	3=-36 6=63
b:deux nuits	5=-39 8=54
b:deux papas	6=68
b:deux peres	6=31
b:deux soeurs	1=-44 2=71 4=-30 6=-62
b:devant l	1=46 7=-25
b:devant le	0=-40 4=-44 5=41 7=35
b:devant les	0=51 1=-42 4=38 5=-36
b:developer >	2=-26 6=41
b:developpe une	4=-35
b:developpeur >	4=-34
b:devenant cadre	7=33
b:deverrouille la	3=55
b:deverrouille son	3=65
b:diabete de	2=-48 4=37
b:diabetes care	4=-48
b:diabetique >	4=57
b:diabetiques >	4=-26
b:diagnosed with	4=37
b:did >	8=-36
b:did community	8=36
b:did eight	8=31
b:did her	4=-27 8=42
b:did not	0=25 4=56
b:didn t	5=-38
b:died of	1=-28 2=25 7=-31
b:dietitian >	4=-61
b:dieu >	1=28
b:dieu ni	1=41
b:difficulte >	2=-26
b:digital signature	3=-51
b:digitales a	3=-26
b:dijon >	6=-37
b:dimanche >	0=57
b:dimanche il	0=-49 1=35 5=-40
b:dire >	6=-34
b:directeur >	0=47 6=-25
b:directeur d	1=-25 5=-38 7=-36
b:direction >	0=-40 7=-57
b:direction du	2=31
b:director >	0=-31 8=-25
b:director for	4=-32 8=65
b:director she	7=-39
b:directrice d	5=-33
b:dirige >	0=-28
b:dirige la	0=29 7=38
b:dirige un	0=-40 4=-27
b:dirige une	0=45 1=-41
b:disabilities >	4=28
b:disaggregated data	5=-25
b:disait son	5=50 6=-27 8=-33
b:disc >	4=55
b:discharged from	4=59 5=-66 6=40
b:disciple de	1=35
b:disciplinary hearings	4=-27 7=41
b:discours pour	0=-27
b:discussed at	5=50
b:disease >	4=-26
b:dismissed >	8=61
b:disorder >	2=46 4=-27
b:disponible en	4=-32
b:dispute >	7=42
b:disqualified as	8=67
b:dissertation >	0=-42 6=-38
b:distribue des	0=63
b:district council	0=47 7=-26
b:dit >	5=43 6=-33
b:dit a	0=67 1=76 6=52
b:dit au	3=-25 4=47
b:dit avoir	1=25
b:dit elle	0=-62 2=33 4=-55 5=-71 6=26 7=29
b:dit il	0=54 2=-35 4=-36 5=-51 6=50 8=49
b:dit l	1=-34 3=-33 4=-29 5=45 6=-45
b:dit la	1=46 3=-56 4=26 7=-57
b:dit le	0=-38 1=-25 2=43 4=-48 5=68 6=33 8=-26
b:dit m	1=-32 5=-32 6=-44
b:dit n	5=41 6=-46
b:dit ne	1=25
b:dit on	1=-28 3=-31 6=45 8=-41
b:dit pas	6=48
b:dit plutot	6=34
b:dit proche	0=38 7=35
b:dit qu	0=-43 1=-32 4=-35 5=51 7=34
b:dit que	3=34 6=56
b:dit sa	0=-47 2=-42 4=68 5=-33 6=-33 8=-48
b:dit son	0=-33 5=-42 6=48 8=-31
b:dit une	5=27 6=-58
b:divers droite	0=31
b:diversity board	6=-28
b:divorce >	5=55 6=-56
b:dix ans	1=36 4=-58 7=-52
b:dix doigts	3=56
b:dix empreintes	3=68
b:dix huit	4=-48 8=71
b:dix neuf	8=39
b:dj >	5=-37
b:dna >	2=-104 3=59
b:dna lab	2=-40
b:dna of	2=-52
b:dna profile	8=-30
b:dna sample	2=38
b:dna taken	2=64 8=-28
b:dna test	2=45 3=-45
b:dna was	2=49
b:do >	0=-51 1=35
b:do it	0=42 4=-38
b:do nights	1=-25
b:do so	6=26
b:doctor >	2=57
b:doctorante >	3=-50
b:doctorat >	4=-41
b:doctorat sur	3=-31
b:doctorate >	2=-26 6=-31
b:documentary on	7=-25
b:docusign >	3=-43
b:does he	2=51 4=-31
b:does not	1=46
b:doesn t	0=30 1=31 2=41 5=-43 6=-43 7=-32
b:dog >	1=-40 5=-34 6=65
b:dog called	4=38
b:dogs >	1=31
b:doigt >	3=55
b:doigt de	3=-56
b:doigts a	3=44
b:domicile >	4=-29 8=-45
b:dominatrice le	5=50
b:don juan	5=72
b:don t	0=-29 6=40
b:donc pas	2=-52 4=61
b:donne des	0=-31 1=54 5=28 6=-29
b:donne sa	2=41
b:donne ses	0=-26 3=50
b:donne son	2=31 8=-31
b:donnee biometrique	3=39
b:donnees biometriques	3=85 8=-26
b:donor to	0=38
b:dont elle	8=-54
b:dont il	0=-60 6=60
b:dont l	6=-65
b:door >	4=30
b:doors for	0=31
b:dorment dans	3=47 5=-57 6=43
b:dort avec	4=33
b:dos >	4=60
b:dose of	0=-27
b:dossier >	2=44 3=-36 8=39
b:dossier de	4=-36
b:dossier du	1=30
b:douanier >	7=-33
b:double vie	5=52
b:doubled her	7=-31
b:douze ans	0=31 4=46 8=-26
b:down >	4=31
b:down as	0=-25
b:down s	2=-39 4=64
b:drafted the	2=-30
b:drapeaux et	0=-27
b:drepanocytose >	2=29
b:drh >	7=-26
b:drink driving	8=41
b:drive >	7=37
b:drive at	3=-38
b:driver >	0=-52 3=33 5=-43 8=-28
b:driver for	7=-36
b:drivers >	4=-26
b:drives a	0=35
b:drives an	4=39 8=-25
b:drives the	4=-38
b:driving >	5=-41
b:driving licence	4=-42 8=-55
b:droit >	4=46 6=-33
b:droit au	0=37 1=-26
b:droit de	0=-50
b:droit humain	1=66
b:droit penal	8=-25
b:droite >	0=27
b:droite de	0=-34
b:droite depuis	0=41
b:droite du	0=-44
b:droite ni	0=29
b:droite par	0=71 1=-29
b:droite pour	0=-27
b:dsi >	0=-38 5=47
b:du 2	8=31
b:du 3	2=27
b:du 4	3=51 8=27
b:du >	4=-38
b:du barreau	8=29
b:du batiment	7=-30
b:du bois	2=-43 4=49
b:du candidat	2=29 5=-42 6=31
b:du cap	5=74
b:du casino	0=-25 3=75
b:du chromosome	2=52 5=-26
b:du client	1=-53 2=-25 5=-28
b:du club	0=-38 2=30
b:du comite	0=49 7=-29
b:du commerce	7=29
b:du concierge	1=-35
b:du cse	7=-105
b:du cuir	5=45
b:du depot	7=31 8=-29
b:du directeur	5=38
b:du dos	4=45
b:du dossier	3=39 6=30
b:du droit	0=47
b:du facteur	2=48
b:du fichier	3=-49
b:du froid	6=-33
b:du genre	5=58
b:du gerant	5=27
b:du grand	1=-40
b:du groupe	0=-47
b:du gud	0=54 7=-35
b:du logiciel	3=27
b:du lycee	3=39 8=30
b:du magasin	7=25
b:du maire	0=-43 5=39
b:du management	1=-28
b:du marais	6=-31
b:du marche	0=-32 4=-68
b:du marketing	5=-48 6=51
b:du metro	8=-25
b:du ministere	0=62
b:du modem	0=51
b:du nord	1=51 6=43
b:du nouveau	7=-33
b:du npa	0=57
b:du parc	1=-55
b:du parti	7=-59
b:du passeport	3=32
b:du patron	5=-25 6=-35
b:du pcf	0=65 7=-30
b:du personnel	0=-33
b:du plan	0=-30
b:du planning	0=-42
b:du porno	0=-45 5=53
b:du premier	7=39
b:du ps	0=38 7=-42
b:du public	0=-47
b:du retard	4=25
b:du salarie	3=68 7=62
b:du sang	0=-37 2=32
b:du scrutin	0=-31
b:du seminaire	6=53
b:du senat	0=-43
b:du siege	3=29
b:du sommeil	4=52
b:du son	3=-48
b:du stade	1=-54 3=68 8=-57
b:du sursis	8=37
b:du syndicat	7=110
b:du teletravail	3=-31 5=-27
b:du travail	0=-51 1=-25 3=-64 4=-46 6=-27 8=-54
b:du velo	0=-29
b:du visage	5=-32
b:dublin >	6=-38
b:due in	4=49
b:dues to	7=44
b:durham >	1=-28
b:during the	7=-39
b:dynamique de	3=71 8=-40
b:dyslexia and	4=-40
b:e gates	3=-34
b:e mail	5=39
b:ear for	8=-25
b:early >	0=-36 4=-36 8=-30
b:early and	2=-34 4=66
b:early on	0=-26 4=25
b:easy >	4=26
b:eating meat	1=49 8=-32
b:eaux technicien	7=-28
b:ebats a	5=32
b:ebeniste >	1=-50 5=-27
b:echange de	5=40
b:ecole >	1=-42 5=-31
b:ecole catholique	1=31
b:ecole d	0=33
b:ecole de	3=-30
b:ecole privee	1=46
b:ecole steiner	1=-33
b:ecologie profonde	0=-30
b:ecologiste >	0=63 1=-26
b:ecologiste a	0=54 7=-59
b:economie politique	0=-32
b:ecope d	4=-26 8=40
b:ecope de	8=58
b:ecrit dans	5=30 6=34 8=-33
b:ecrit elle	1=46 6=-53
b:ecrit en	6=47
b:ecrit il	1=33 2=29 6=-50
b:ecrit la	5=-39
b:ecrit le	5=65
b:ecrit mme	0=27 1=29 8=-33
b:ecrit son	4=49
b:ecrit sur	0=30 1=-25
b:ecrit un	4=-34 5=25 6=32
b:eczema >	3=29 6=-49
b:edite >	2=-25
b:editor >	0=-43 2=-29 4=-29 7=-51 8=-25
b:edits a	0=25 6=-29 8=-46
b:educatrice >	1=45
b:educatrice aupres	4=44
b:effacee >	3=-31
b:effacees >	3=31
b:effective altruist	1=31
b:eglise >	0=47
b:ehpad >	5=-33
b:eight >	1=-31 3=-34 4=44 6=-27
b:eight months	8=26
b:eight years	4=-27
b:eighteen months	4=47
b:eis >	7=29
b:elected as	0=47
b:elected by	0=-26 7=-52
b:elected to	0=-38 7=54
b:electeur de	0=55
b:election agent	0=41
b:election for	0=-34 7=49
b:elections >	0=-62 7=46
b:electrician >	0=-36 8=-34
b:electronic tags	8=-42
b:electronique >	0=-48 8=50
b:electronique pour	0=-27
b:eleve des	1=62 6=-34
b:eleve deux	6=42
b:eleve ses	1=31
b:eleves ont	6=-41
b:elle >	0=-75 1=-36 2=-80 4=69 5=35 7=36
b:elle a	1=-32 3=-74 4=-29 5=-61 7=-43 8=42
b:elle aime	5=-48 6=55
b:elle anime	7=55
b:elle appartient	1=28
b:elle attend	1=-49 2=31 4=32 5=75 8=48
b:elle aurait	8=40
b:elle aussi	4=52
b:elle avait	0=64
b:elle boite	4=50
b:elle cherche	5=-46 6=-48
b:elle coche	0=39
b:elle connait	7=32
b:elle conseille	2=-40
b:elle cotise	7=25
b:elle d	2=27
b:elle dans	4=-33 5=48
b:elle de	5=-52 6=49
b:elle defend	8=-33
b:elle demande	5=26
b:elle dirige	4=-38 6=-25
b:elle dit	0=-40 2=26 5=75 6=41
b:elle ecrit	6=45
b:elle eleve	6=28
b:elle en	0=-69 3=-33
b:elle encadre	5=-30 6=-30
b:elle enchaine	4=25 5=27
b:elle est	0=-86 1=26 2=34 5=-81 6=53 7=30 8=-57
b:elle et	5=-29 6=53
b:elle etait	0=71 2=-39 3=-27 4=45 5=-26 8=36
b:elle etudie	0=-61 2=-44 3=-28
b:elle explique	5=40 6=-49
b:elle forme	3=-81 6=-32 8=-44
b:elle frequente	5=97 6=-61
b:elle joue	6=37 7=-32
b:elle juge	1=37
b:elle l	1=-49 2=66 3=-63 7=-29 8=-30
b:elle le	0=-30 3=-31 5=30 6=-32
b:elle les	1=-68
b:elle medite	1=40
b:elle meme	0=-27 2=35 4=38
b:elle milite	0=-52 1=52 6=36 7=-52
b:elle n	0=28 1=-26 4=-41 6=28 8=30
b:elle ne	1=26 3=-36 5=58 6=-63
b:elle ont	2=40
b:elle ouvre	3=33
b:elle parle	2=-31 5=76
b:elle passe	4=-31 5=-56
b:elle pense	1=43
b:elle pointe	3=35
b:elle porte	2=-45
b:elle pratique	5=32
b:elle prefere	5=-46
b:elle prepare	8=-26
b:elle presente	3=33
b:elle preside	1=49 2=-38
b:elle raconte	1=-41 5=47 6=-46
b:elle refuse	0=-30 1=67 3=-52
b:elle s	0=-58 3=64 4=29 6=-29 8=-28
b:elle sait	2=30
b:elle sans	5=29
b:elle se	2=40 4=-30 5=-31
b:elle serait	1=-28
b:elle siege	7=57
b:elle sort	5=51
b:elle souffre	2=34 5=-29
b:elle soutient	0=41 1=-29
b:elle suit	3=-33 6=-63 8=-43
b:elle tracte	0=53
b:elle travaille	1=48
b:elle vend	1=-37 5=47 6=-30
b:elle vise	6=-32
b:elle vit	0=-29 2=-40 5=36 6=33
b:elle vote	0=52
b:elles postulent	6=40
b:else >	4=35
b:elu >	0=-37 7=25
b:elu rn	0=42
b:elue au	7=-48
b:embauche >	3=48 8=-38
b:emploi >	0=34
b:employed by	0=-41 7=-27
b:employed her	3=-48
b:employer >	5=-28
b:employer for	5=-54
b:employer representative	7=-27
b:employer s	0=54
b:employers in	7=-50
b:employers on	3=-39
b:employeur >	0=-48 5=55 7=-38 8=-41
b:employeur actuel	3=37
b:employeur depuis	5=-50
b:empreinte >	0=-27
b:empreinte carbone	3=-37
b:empreinte dans	3=-49
b:empreinte digitale	3=-28
b:empreinte forte	3=-29
b:empreinte palmaire	3=63
b:empreinte pour	3=-33
b:empreintes >	3=-48 8=-28
b:empreintes au	0=-25 3=106
b:empreintes de	3=-69
b:empreintes depuis	3=68 4=-26 8=-48
b:empreintes des	3=-35
b:empreintes digitales	3=42
b:empreintes faite	3=37
b:empreintes pour	3=-65
b:empreintes prises	3=29
b:empreintes relevees	3=49
b:en 1995	8=57
b:en 2001	0=35 2=-35
b:en 2005	0=29
b:en 2009	2=40 3=-44 8=-28
b:en 2010	4=28 6=-27
b:en 2011	4=-28
b:en 2012	5=37
b:en 2013	6=59
b:en 2015	0=-25 5=-40 6=60 8=-65
b:en 2016	7=33
b:en 2017	0=43 8=-26
b:en 2019	4=61 7=-36
b:en 2020	4=48 8=36
b:en 2021	0=56 2=35
b:en a	1=29 2=34 5=41 8=-40
b:en addictologie	4=-28 8=-55
b:en affaires	5=-53
b:en alpha	2=25
b:en asie	5=-33
b:en avion	2=45
b:en belgique	0=37 4=-46 6=48
b:en berne	4=-46 5=32
b:en bonne	1=35
b:en cache	0=37 1=27
b:en cardiologie	2=-26 4=-43
b:en cause	0=-50 8=102
b:en cdi	0=-29 7=-29
b:en cellule	0=-66 8=75
b:en centre	8=55
b:en ciel	6=-28
b:en cinq	0=35
b:en couple	1=-30 2=-43 4=-35 5=-104 6=89 8=-37
b:en cours	2=76 4=59 8=-38
b:en croire	1=-36
b:en deplacement	6=-41
b:en detention	8=35
b:en deux	3=42 8=-35
b:en dieu	1=50
b:en droit	8=-30
b:en economie	0=32 6=-25
b:en ehpad	4=29
b:en est	3=60 6=-31
b:en etait	5=29
b:en examen	8=29
b:en fait	0=47 5=41 8=-32
b:en foyer	8=29
b:en g6pd	3=-30 5=-28
b:en garde	0=51 4=-59 5=-39
b:en genetique	2=-79
b:en inde	3=25
b:en juin	1=-46 6=-26 8=40
b:en l	1=38
b:en ligne	8=-41
b:en mai	5=-28 6=27 7=28 8=51
b:en maison	8=-37
b:en marge	0=-29 8=50
b:en mars	4=59 7=-30
b:en matiere	1=-50
b:en moins	0=-25 3=-55 4=83 8=-28
b:en mosaique	2=42
b:en negociation	7=-54
b:en parle	1=45 3=-44
b:en philosophie	0=-35 1=59
b:en photo	3=31
b:en plaques	4=42 8=-27
b:en plein	0=-38 4=-35 5=78
b:en porte	6=-31
b:en prison	8=65
b:en psychiatrie	4=-26
b:en public	2=-29
b:en raison	8=42
b:en remission	4=77
b:en retard	8=-30
b:en reunion	8=-25
b:en riant	0=-46
b:en rien	1=53
b:en scene	5=-43 6=-34
b:en six	2=-26
b:en soins	4=58
b:en son	1=-65
b:en souriant	0=27 1=30
b:en tant	1=-25 7=-32
b:en tete	7=50
b:en tout	1=38 6=33 8=-36
b:en un	2=-33 4=-35 5=-60
b:encarte au	0=63
b:encartee a	7=29
b:enceinte >	4=59
b:enceinte de	4=75 5=-87
b:enchaine les	0=-26 4=29
b:enclosed >	2=39 3=31 4=-25
b:encore le	0=33
b:end >	4=-26
b:end of	3=-29 4=56
b:ended the	4=53 7=-25
b:ends >	0=55 7=-54
b:endurance >	2=74
b:enfant >	4=-69 5=-28 6=-35
b:enfants >	5=-43 8=-43
b:enfants a	8=-26
b:enfants avec	6=41
b:enfants de	1=25 4=-28 6=31
b:enfants et	6=-33
b:enfants hors	5=50
b:enfants permis	1=42
b:engaged to	6=38
b:engineer >	0=-51 2=-25 4=-30 8=-32
b:engines >	0=39
b:england >	1=-31
b:enquete de	2=28 8=-44
b:enquete sur	8=46
b:enqueteur >	8=-78
b:enregistre au	3=29
b:enregistrees >	3=56
b:enregistrement de	3=-30 5=26
b:enrolled with	3=26
b:enseigne >	3=39
b:enseigne a	3=-53
b:enseigne l	6=-32
b:enseigne le	1=-37 5=-29
b:ensemble >	6=-33
b:entre au	3=49 4=-32
b:entre deux	4=29
b:entre la	3=50 5=-25
b:entree du	3=54
b:entreprise >	4=-35 7=33 8=-33
b:entreprise familiale	2=-39
b:entreprises >	7=-34
b:entretien >	3=-31 4=26
b:entretient une	5=52
b:envoie des	5=43
b:envoye des	0=-25
b:envoye par	5=46
b:epargne >	7=-26
b:epicure >	1=45
b:epilepsy >	4=69
b:epileptique >	4=40
b:epouse >	5=-30
b:epouse est	0=30 1=37 6=-61 7=37
b:equality form	5=-29 6=25
b:equality officer	7=49
b:equerre et	1=45
b:equipe >	0=35 1=-46 2=-30 3=-34 4=39 5=-38 6=32
b:equipe de	3=30 5=-26 6=-37
b:equipe dit	6=-35
b:equipe en	1=71
b:equipe et	1=-40
b:equipes >	1=-41
b:equity card	7=50
b:eric >	6=-39
b:erotique >	5=-48
b:erreur >	1=-33 4=-29 6=30
b:escorte de	5=-37
b:essai >	3=37 8=-33
b:essais >	3=29
b:est >	0=-49 3=-30 6=46
b:est a	4=-26 5=-31 6=-41 7=52
b:est accro	5=-27
b:est anthroposophe	1=60 8=-27
b:est athee	1=-67
b:est atteint	4=46
b:est au	1=29 7=31 8=40
b:est aussi	0=-30
b:est autiste	4=41
b:est ce	1=33
b:est comptable	7=-48
b:est connu	8=62
b:est conseillere	0=41
b:est dans	2=-37 3=84 6=-29 8=-55
b:est de	6=58
b:est deleguee	7=28
b:est dit	0=41
b:est drepanocytaire	2=31 4=-31
b:est elu	0=46
b:est en	0=-40 1=-34 4=51 8=84
b:est encarte	0=-46 7=25
b:est enceinte	4=35 5=-44
b:est enchainee	0=63 2=-31
b:est entre	1=64
b:est fait	0=-25 1=40 8=54
b:est fiche	8=27
b:est gay	6=79
b:est homo	1=-40 6=36 8=-31
b:est incarcere	8=29
b:est infirmiere	5=44
b:est inscrit	3=31
b:est l	0=-61 1=40 4=-43 8=-43
b:est la	7=47
b:est le	0=33 2=32 8=-39
b:est libre	5=40 6=-31
b:est lui	0=32
b:est ma	0=-29 1=51 3=59
b:est maire	0=30
b:est marie	5=-40
b:est mariee	5=-48 6=-39
b:est membre	0=-26 1=34
b:est mis	8=32
b:est mise	0=-45 8=76
b:est mute	0=-38 2=-49
b:est ne	3=-26 4=58
b:est notre	1=34 2=-35
b:est opposee	0=-42
b:est pas	1=-74 2=25 3=-96 4=-92 6=75 8=-35
b:est porteur	2=50
b:est porteuse	2=71 4=-27
b:est pour	6=-42
b:est reste	1=29
b:est sa	1=31
b:est sage	6=-56
b:est secretaire	7=46
b:est son	0=-31
b:est sous	4=61 8=26
b:est syndiquee	1=-32 7=41
b:est tresorier	0=28 6=-36 7=-31
b:est un	0=33
b:est une	2=31
b:est venerable	1=37
b:est venu	5=-45
b:est venue	6=25 8=43
b:established by	2=45
b:estates >	7=-27
b:estonia >	3=-30
b:et a	0=37
b:et agenda	0=-34
b:et bien	6=71
b:et cherche	0=43
b:et compare	3=37
b:et contre	0=48
b:et dans	5=51 6=-60
b:et de	1=-27 3=-51 8=57
b:et demande	7=28
b:et des	1=-55 5=49 6=-30 7=-29
b:et deux	2=45 5=-56 6=-111
b:et doigts	3=44
b:et du	0=51
b:et eleve	0=-48 3=-26 4=45
b:et elle	2=36 5=55
b:et en	1=41 4=-37 6=-43 8=-37
b:et evite	4=67
b:et fait	1=25 2=-29 4=43 8=36
b:et femme	6=-30
b:et fier	0=37 3=-38 6=58
b:et fiere	0=-30 1=48 6=28
b:et fils	8=-43
b:et gauche	0=-42
b:et il	0=35 1=45
b:et j	6=42
b:et je	4=-33
b:et l	1=47 6=-37
b:et la	0=-25 2=-35 6=28 7=-82
b:et le	0=63 3=-55 5=67 6=-41 8=-25
b:et les	5=-26 6=-52 7=-33
b:et lesbien	6=-27
b:et leurs	6=-25
b:et lui	1=27 3=-37 4=-37 5=-74 6=42 7=33
b:et m	5=-41
b:et macon	1=-32
b:et moi	1=-27 5=-45 6=60
b:et n	1=43 3=-39 6=26
b:et ne	0=87 1=47 2=-40 3=-53 5=-36
b:et paie	7=31
b:et paul	6=-49
b:et prefere	4=51
b:et pression	3=36
b:et qu	6=-25
b:et que	6=28
b:et refuse	0=43
b:et s	0=-33 1=65 4=32 6=-28
b:et sa	1=-33 4=-45 6=52 8=-40
b:et ses	1=29
b:et signe	3=29 4=-53
b:et son	0=26 1=-60 2=-32 3=-44 4=-59 5=-54 6=50
b:et un	6=-46
b:et une	1=37 6=-28
b:et vit	1=40 2=-61 4=56
b:et voix	0=-33 3=-50
b:et y	1=31 3=27
b:etabli par	2=58
b:etait a	0=49 2=-35 7=28
b:etait aux	8=29
b:etait en	4=40
b:etait pas	2=30 6=-25
b:etalonnage >	2=-28
b:etant athee	1=42
b:etat civil	0=-38
b:etats unis	0=-41 2=36
b:ete >	6=-40
b:ete agresse	8=-51
b:ete arretee	8=33
b:ete au	4=26
b:ete eleve	1=57
b:ete elu	7=-39
b:ete etalee	8=-29
b:ete exclu	0=40
b:ete hospitalise	4=69
b:ete juge	8=35
b:ete jugee	8=25
b:ete maitresse	5=-56
b:ete operee	4=29
b:ete radie	1=31
b:ete secretaire	7=39
b:ete temoin	6=-56
b:ete testee	2=30
b:ete victime	8=-53
b:ethical society	0=-26
b:ethical vegan	1=25
b:ethique >	1=68
b:ethique animale	1=-30
b:ethique aux	1=-25
b:ethiques >	1=39
b:etonne >	0=-31
b:etre >	1=-46 3=-31 5=-35 6=48
b:etre animal	1=-30
b:etre attache	4=-34 5=51
b:etude de	5=-40
b:etudes >	0=-27 1=-33 6=43
b:etudes a	0=34
b:etudes de	0=-27 1=37
b:etudie a	6=-57
b:etudie l	0=-58 3=-40
b:eu de	4=-32 5=-44 6=32
b:eu plusieurs	5=41
b:eu un	5=-29 6=33
b:eu une	6=33
b:eurodac >	3=25
b:europe ecologie	7=-26
b:european parliament	0=-37
b:european union	0=-36 7=-31
b:european works	7=-27
b:europeen >	0=-28
b:europeenne >	0=41 7=-44
b:eve et	5=-28 6=31
b:events >	5=-40
b:ever since	0=60
b:every day	0=-27 4=46
b:every kind	1=28
b:every morning	0=-29
b:every party	0=-34
b:every spring	2=-30
b:every week	4=45
b:every year	0=42
b:everyone >	2=39 4=-48
b:evite les	4=100 6=-27
b:ex >	1=-25 5=94
b:ex colleague	0=25 5=42 6=-56
b:ex femme	5=-45 8=46
b:ex husband	5=-28 8=57
b:ex offender	8=45
b:ex shop	7=58
b:exam >	3=41 6=-40
b:examen >	8=37
b:excel >	8=-42
b:excellent >	3=-26 8=-65
b:exclu >	4=53 7=-42
b:exclu de	0=26 1=31 7=31
b:executive >	0=-49
b:executive at	4=-26
b:executive of	0=64
b:existentialiste il	1=40
b:exome en	2=60 4=-40
b:expected in	4=32
b:expenses >	5=57
b:experience of	8=-33
b:expert >	3=-35
b:explained >	4=29
b:explaining the	4=-39
b:explains to	7=-27
b:explique sa	2=-25
b:export >	0=-28
b:exposition sur	0=-26
b:extinction rebellion	0=34
b:extraconjugale avec	5=30
b:extrait de	8=-88
b:extreme gauche	0=54
b:eye clinic	3=-34
b:eyesight is	4=33
b:eyesight test	4=29
b:fac >	5=-43 6=63
b:face >	4=62
b:face a	3=-53 7=-46
b:face is	3=34
b:face of	3=-29
b:face on	3=27
b:face sales	3=-48
b:face scan	3=28
b:face was	3=-33
b:facial recognition	3=36 7=-32
b:faciale >	3=-58
b:faciale consentement	3=30
b:faciale de	7=-45
b:facility time	7=38
b:facteur v	2=30 8=-25
b:factory >	4=-34
b:faible pour	4=-37 5=48
b:failed his	4=26
b:failed the	3=-33 4=52
b:failed twice	3=41
b:fair >	0=-33
b:fait >	4=-45 8=-31
b:fait campagne	2=-26
b:fait de	1=28 4=29 8=113
b:fait des	1=-29 2=-30 4=70 5=27 6=-26
b:fait dix	4=-55 6=-25 8=55
b:fait effacer	8=-32
b:fait l	0=-30 5=-28
b:fait la	0=66 7=-28
b:fait le	0=-55 1=58 6=-32
b:fait mon	6=30
b:fait pas	0=40 6=26
b:fait savoir	0=30
b:fait son	6=50
b:fait un	0=-49 2=31 4=41 5=32 8=-72
b:fait une	6=-25
b:fait voeu	1=40 5=-28
b:faite le	3=51
b:faith >	1=34 4=-27
b:faith and	1=39 7=-32
b:faith in	1=-91 5=-29
b:faithful to	6=-32
b:fall from	3=-30 4=61
b:falsifie des	8=38
b:familial >	2=-56
b:familiale >	2=30
b:famille >	5=-29 6=-28 8=34
b:famille a	5=35
b:famille d	4=-43
b:family >	2=94 4=-29 5=-29 6=-39
b:family and	2=35 4=-28
b:family business	2=-41
b:family history	2=-26
b:family in	0=47 7=-28
b:family mutation	2=28
b:fancies blokes	6=30
b:far as	1=34 4=-48
b:far right	0=45
b:faster than	4=32
b:father >	5=43
b:father and	2=57
b:father of	1=-41 7=62 8=-33
b:father s	4=-28
b:father was	1=50 2=-25 4=-42
b:faure parle	0=-47
b:faute avec	5=76 6=-50
b:favorable a	0=41
b:favour of	0=55
b:fbu >	0=-55 7=42
b:february >	0=-32 7=35 8=29
b:federation >	0=44
b:federation de	0=-29
b:federation nationale	1=-30
b:feed is	0=49
b:fees >	5=53 7=28
b:feet >	4=84 7=-30
b:feet and	0=-66
b:fell in	5=-26 6=34
b:fell to	8=-50
b:feministe et	0=25
b:femme >	4=80 5=30 6=-33 8=45
b:femme a	0=27 3=31 4=51 6=-31
b:femme avec	6=50
b:femme de	5=-28 6=-29
b:femme depuis	4=-57 5=85 6=-67
b:femme du	5=40 6=-36
b:femme est	1=33 4=-45 5=-41 6=-64 7=32
b:femmes >	5=-69 6=38
b:femmes a	5=-28
b:femmes qui	5=-27 6=-32
b:ferme >	6=-25 8=30
b:ferme sur	8=-37
b:ferroviaire >	5=-40
b:fertility clinic	4=-35
b:festival >	8=33
b:festival de	6=-29
b:fete de	6=35
b:fetichiste des	5=53
b:fetish for	5=-54
b:feydeau >	5=-38
b:fiancee a	5=-35 6=28
b:fianna fail	0=58
b:fibrosis >	4=40
b:fiche >	3=-77 4=48 5=43 7=-35 8=-70
b:fiche s	3=-60 8=63
b:fichier de	8=42
b:fichier des	3=25 8=-45
b:fichier national	8=-29
b:fidele a	0=-53 1=58 6=-37
b:fidele au	5=-55
b:fidelite >	5=-46
b:fier de	0=52 3=-38
b:fierce opponent	0=52
b:fiere de	1=26
b:figure au	2=42 3=-59 8=-25
b:figure dans	8=34
b:figure sur	3=37
b:fijais >	8=48
b:file >	0=-39 2=42 4=-63 8=73
b:file from	3=-28
b:filiales >	5=-34
b:fille >	0=-51 4=35
b:fille a	2=-37 4=72 5=41
b:fille de	0=25
b:fille est	7=-25
b:filles >	2=-27 4=-34 6=-30
b:filles a	5=47
b:film sur	5=-59 6=-25
b:filme les	0=-30
b:films x	5=44
b:fils >	1=-26 5=-30 6=74 8=-32
b:fils d	2=-36 4=-54
b:fils de	1=51 8=-36
b:fils est	3=-25 4=85 8=74
b:fin d	0=37
b:fin de	0=46 5=34
b:fin des	0=39
b:finalist >	5=-30
b:finances publiques	0=-27 7=28
b:fine gael	0=56 8=-48
b:fined for	8=64
b:fingerprint >	3=85
b:fingerprint analysis	3=-48
b:fingerprint check	3=60
b:fingerprint lock	3=57 4=-38
b:fingerprints are	3=-49
b:fingerprints taken	3=42
b:fingerprints were	3=65
b:fingers >	3=-53 4=-35
b:fingers and	3=-25 4=56
b:fire brigades	0=-25 7=31
b:firm >	0=-26 2=-47 4=-58 6=-42 7=-37 8=-53
b:firm s	6=39 7=44
b:firm that	7=-28
b:firm where	7=-26
b:first >	4=49
b:first aid	4=-26 7=-49
b:first aider	4=-37
b:first husband	5=39
b:first job	5=-34
b:first line	0=-29
b:first posting	0=-31
b:first week	7=70
b:fiscale >	7=28
b:fit as	4=63 5=-34
b:fit for	4=60
b:fits >	4=29
b:fitter >	6=-34
b:five months	4=62
b:five years	2=-33 4=49 5=-39
b:fixed term	7=-49
b:fixes >	5=-32
b:flat >	6=42
b:flatmate >	5=66
b:fled belarus	0=66 3=-26
b:fling with	5=38
b:floor >	5=45
b:fluent in	4=-53
b:flyers for	0=62
b:fo >	0=-42 7=124 8=-32
b:fo de	7=51
b:fo en	7=33
b:fob >	3=34
b:foi dans	1=-61
b:foi dit	1=53 3=-30 8=-27
b:fois >	1=30 4=-39 5=36 8=-72
b:fois par	4=36 5=38
b:fois pour	0=47
b:follower of	1=50
b:fond d	3=43
b:fondatrice >	0=-54 8=-40
b:fonde la	7=27
b:food bank	8=31
b:foot >	0=43
b:for >	0=-36 1=47
b:for a	0=-89 1=-25 3=-40 4=27 5=-31 6=-26 7=-69 8=-95
b:for affray	8=32
b:for america	0=42
b:for an	3=-27 4=-35 5=-43 8=-33
b:for another	0=-45 5=58 6=33
b:for arson	8=53
b:for assault	8=54
b:for bernie	0=25
b:for better	0=-28
b:for bosch	7=-30
b:for brca	2=37
b:for channel	7=-48
b:for chemotherapy	4=30
b:for contempt	8=35
b:for deaf	4=-57
b:for depression	4=27
b:for dialysis	4=43
b:for early	2=31 4=-53
b:for eleven	0=-39 7=25
b:for every	0=33
b:for five	8=40
b:for four	4=50
b:for fraud	8=28
b:for full	4=40 8=-26
b:for graffiti	8=40
b:for her	0=-66 3=-36 4=32 6=-32 7=25 8=42
b:for his	2=29 3=-56 4=72 5=-35 6=68
b:for huntington	4=-25
b:for it	2=35 5=-37 6=-26 8=31
b:for labour	0=45
b:for leave	2=27
b:for long	4=29 5=48
b:for management	7=-49
b:for manslaughter	8=43
b:for marriage	0=-47 4=-29 5=96
b:for me	4=-41 6=-28 7=54
b:for most	4=27
b:for ms	3=30 8=47
b:for my	0=-25 3=32 7=43
b:for new	6=-42
b:for nine	4=35 7=40
b:for no	6=28
b:for obama	0=35
b:for offshore	3=-35 4=59
b:for one	4=-48
b:for people	4=-31 8=35
b:for podemos	0=63 6=-29
b:for possession	1=-26 8=62
b:for scottish	0=47
b:for sex	5=61
b:for spreadsheets	0=39
b:for tax	8=42
b:for ten	3=73
b:for that	0=48
b:for the	0=40 2=-55 4=-102 5=-109 7=61 8=-95
b:for them	0=71
b:for thirty	0=38 4=-25 7=30
b:for this	4=62
b:for three	0=-35 5=29 6=-34 7=26
b:for timetabling	2=-28
b:for twenty	1=55
b:for two	0=-33 2=25 4=-36 5=-51 6=38 7=-26 8=44
b:for union	4=-35
b:for unite	6=-25
b:for usdaw	7=31
b:for which	7=-31 8=-38
b:for years	0=-37 4=26 5=36 6=-50
b:force de	1=-34
b:foreman >	0=-39 1=27 4=66 8=-25
b:forging a	3=-29 8=36
b:form >	1=-26 4=43 6=53
b:form for	5=-31
b:formateur en	4=-32
b:formation pour	8=-51
b:formatrice >	1=-26 4=-45 6=-48
b:forme des	0=-30 6=-29 8=38
b:forme les	3=-71
b:former flatmate	0=28 5=51
b:former manager	0=33 6=56 7=-43
b:formulaire >	4=30 8=-30
b:forty >	4=61 5=37
b:forum >	1=-50 5=29
b:found >	5=31
b:found a	2=41 4=-33
b:found he	2=-27 5=-61
b:found not	8=44
b:found on	5=56
b:found out	5=-36
b:found the	2=-72 5=59
b:four months	4=38
b:fournisseurs >	5=-44
b:foyer de	6=31 8=-45
b:foyer pour	4=-27 5=-27
b:fragile >	5=-30
b:fragile x	4=-33
b:frameworks react	1=-28
b:franc maconne	1=35
b:francaise >	1=30
b:france 3	6=-33
b:france >	7=57
b:france insoumise	0=50
b:frappe >	3=42 8=-40
b:fraud >	8=81
b:fraud in	8=52
b:fraud office	8=60
b:free >	0=-28 4=61
b:free of	2=53
b:free time	0=26
b:frequente les	6=56
b:frequente un	1=37
b:frequente une	5=-40
b:frere >	1=-62 2=75
b:frere a	1=-30
b:frere cadet	1=-39
b:frere de	1=49
b:frere est	1=-27 4=-27 8=25
b:frere jumeau	2=-49 4=64
b:from a	0=48 2=48 3=-25 4=32 6=31 7=-55
b:from an	7=25
b:from every	8=37
b:from her	3=-35 8=-26
b:from his	3=36
b:from home	0=-62 4=72
b:from leeds	7=-27
b:from my	2=28
b:from nothing	4=-40
b:from the	2=-26 3=44 5=-55 7=55 8=46
b:from unite	0=-59
b:from working	8=59
b:front de	3=-40
b:front desk	3=32 4=-26
b:front of	0=30 5=47 7=-43 8=28
b:frontiere avec	4=-63 8=82
b:frontieres >	0=-42 3=40
b:fsu >	0=-57 7=98
b:full clean	8=-39
b:full of	0=42
b:full time	4=-25 6=-37 7=26
b:fully recovered	4=25
b:fund >	0=-54 1=-29 7=84
b:gabarit de	3=39
b:gabarit facial	3=35
b:gabarits de	3=-26
b:gagne son	8=-34
b:gai luron	4=-25
b:gait recognition	3=32
b:garage >	0=35
b:garagiste >	6=26
b:garcon de	5=-28 6=51
b:garcons >	4=-40 5=-40 6=87
b:gard >	0=68 7=-35
b:garde a	0=-46 3=28 4=-100 5=-39 8=58
b:garde alternee	5=-34
b:garde l	0=42
b:garde le	0=65
b:garde les	4=-25
b:garde republicaine	0=-64
b:garde son	8=-38
b:garde un	3=47
b:gardener >	0=-33
b:gardien >	0=49 1=-25 6=40
b:gardien de	0=-49 1=-54 7=42
b:gardienne de	3=-25
b:gardiens >	6=44
b:gauche >	4=76 7=-48
b:gauche de	0=-67
b:gauche dit	3=36
b:gauche du	0=-47
b:gauche et	0=-44
b:gave a	3=34 8=-26
b:gave him	6=-27
b:gave the	3=28 8=52
b:gave up	0=48 1=30 3=-47 4=74 5=-32
b:gay >	5=-63 6=82
b:gay bar	6=-39
b:gay but	6=26
b:gay du	6=-41
b:gay il	1=-40 6=61
b:gay in	6=38
b:gay lussac	6=-39
b:gay man	6=69
b:gay pride	6=-36
b:gay rights	6=-34
b:gay s	6=-58
b:gay street	6=-29
b:gays d	5=-47 6=75
b:gedmatch >	2=26
b:gene >	0=-36 2=59 6=36
b:gene as	2=25
b:gene de	0=-30 2=55 4=-46 5=63 6=-41
b:gene for	4=-75
b:gene kelly	2=-43
b:gene test	2=42 4=-28
b:gene therapy	2=-44
b:gene two	2=26
b:general >	0=-41 8=60
b:general d	0=-29
b:general de	0=53
b:general secretary	0=-30 7=-45
b:generations >	8=-29
b:genes >	2=-66
b:genes chez	2=-31
b:genes d	2=-31
b:genes de	2=45
b:genetic algorithms	2=-31
b:genetic counselling	2=55
b:genetic counsellor	2=-75
b:genetic disorder	2=25
b:genetic engineering	2=-27
b:genetic profile	2=31
b:genetic test	2=53
b:geneticist at	2=-41
b:genetics >	2=-40
b:genetique a	2=25
b:genetique des	2=-31
b:genetique vegetale	2=-53
b:genetiquement predispose	2=30
b:genie genetique	2=-60
b:genotype zz	2=38
b:genre et	5=-36
b:gerant >	6=-54
b:gerante >	1=-26 8=-26
b:gere la	5=-58
b:gere le	4=-47
b:gestionnaire >	3=-25
b:gestionnaire de	3=26
b:get a	1=-26 8=35
b:get the	3=46
b:gilets jaunes	0=36
b:give her	3=34
b:give up	4=57 6=-41
b:given a	7=-53 8=74
b:gives a	1=39
b:gives blood	2=25
b:glandular fever	4=41
b:glasgow >	8=-27
b:glisse son	1=69
b:global entry	3=58
b:glucksmann >	0=40 2=-26
b:gmb >	7=43
b:gmb as	7=-32
b:go >	4=-61
b:go by	0=-28 7=42
b:go to	1=-46
b:god and	1=28 4=-34
b:goes >	5=36
b:goes to	2=-43 4=71 6=-33
b:going into	7=52
b:golf >	4=-70
b:golf club	0=45 7=-60
b:golf union	7=-41
b:good at	1=48
b:good he	0=-28 8=37
b:good with	1=25
b:gossip >	6=53
b:got a	0=-60 4=-39 5=64 8=59
b:got clean	4=84
b:got her	7=32
b:got it	0=-33 4=-32
b:got the	0=31 6=-30
b:gout des	0=57 6=42
b:gout du	2=-64
b:gouvernement >	0=46
b:government relations	0=-26
b:governments of	0=-27
b:governor >	8=58
b:gp >	4=62
b:grace a	8=-31
b:graffiti >	8=26
b:grand mere	2=-32
b:grand orient	3=-28
b:grande loge	1=52
b:green party	0=33 7=-33
b:greffier >	4=-50
b:greffier au	8=-45
b:greffiere au	8=-27
b:grenoble >	3=-25 6=-35
b:greve >	0=-33 7=-33
b:greve de	0=37 7=42
b:grew up	0=53 8=-26
b:grievance >	5=28
b:grin >	2=-28 5=25 8=-31
b:grounds >	1=31
b:grounds of	1=51
b:group >	1=-52 4=-27
b:group at	0=-36
b:group in	0=40
b:group on	0=33 1=38
b:group with	4=-26
b:groupe >	5=-40
b:groupe de	4=25 5=64
b:groupe ecologiste	0=42
b:groupe hotelier	1=27 3=-35
b:guard >	0=41
b:guards >	0=-54 3=52
b:guests >	1=-25
b:guide >	3=-31 4=-29 5=-26 6=-49
b:guide au	1=-25
b:guide dog	4=34
b:guild of	7=-63
b:guilty >	8=37
b:guilty pleasures	8=-49
b:h >	0=-41 4=58 8=39
b:habilitations b2v	4=-44
b:had a	0=-77 3=-45 4=102
b:had an	5=90
b:had her	3=26
b:had his	0=-42 1=-33 2=32 3=36 8=56
b:had it	5=32 6=55
b:had sex	4=-56
b:had the	2=76
b:had to	3=34 4=73 5=-34 6=-46
b:had two	4=58
b:half in	4=-37
b:half of	6=28 7=31
b:hall >	0=31 1=-28
b:hand >	0=-31 4=45
b:hand geometry	3=47
b:hand in	1=-33 8=60
b:handball en	4=-26
b:handed out	0=36
b:handicap de	4=-66
b:handicape >	4=59
b:handle leather	1=47
b:handler >	8=-30
b:hang in	3=-48
b:harcelement sexuel	5=-26
b:hard of	4=46
b:hard to	0=-30 1=-52
b:has >	0=47
b:has a	1=-46 2=55 3=-45 6=-36 7=-61 8=55
b:has always	4=-39
b:has an	4=26 5=59
b:has been	0=51 1=-32 4=35 6=-75 8=65
b:has cystic	2=-63 4=47
b:has dementia	4=29
b:has had	0=45 1=-33 2=35 3=-45 4=68 5=50
b:has it	2=62 4=-41
b:has kept	8=46
b:has led	5=30 7=-45
b:has never	2=-26
b:has no	1=27
b:has not	1=-36 2=-36
b:has parkinson	4=37
b:has strong	1=-31 8=-45
b:has sworn	1=27
b:has the	1=-51 2=84 4=-54 5=-50 6=-30
b:has worn	7=-28
b:hasn t	0=-38 5=31
b:have a	1=-28 8=26
b:have an	1=-26 8=42
b:have been	0=27 5=39 6=25
b:have had	5=-45
b:have himself	1=39 4=-27
b:have his	4=-55
b:have never	1=49
b:have not	0=45 4=25
b:have the	0=-51 4=30
b:have to	4=-46 8=-48
b:havre >	7=38
b:he >	2=62 4=-39
b:he added	6=48
b:he admits	0=-38
b:he and	2=52 4=-30 6=36
b:he answered	1=-40 8=-30
b:he asked	0=-47 4=56
b:he belongs	0=29
b:he broke	1=47 8=51
b:he calls	5=-28 7=-34
b:he campaigned	0=49
b:he can	1=-34 2=-25 4=-46 8=32
b:he cannot	2=-28 4=69 5=-25
b:he chaired	6=-28
b:he claims	5=60
b:he complains	3=37
b:he covers	3=31
b:he d	4=39 6=-52 7=35
b:he declined	2=25
b:he designed	1=-40
b:he did	4=-26 8=60
b:he does	0=-40
b:he doesn	0=-50 4=-52 5=50 6=-32 8=51
b:he explains	7=-40
b:he fits	4=-61
b:he gave	4=53
b:he goes	4=49
b:he got	5=72 6=-26
b:he grew	0=52
b:he had	5=-64 8=-25
b:he handled	8=62
b:he has	0=-83 1=-62 3=-73 5=-30 6=-40 7=32
b:he hasn	1=41 4=34 5=-32
b:he inherited	2=-33
b:he insists	3=27 4=39
b:he is	0=32 1=-75 2=-40 3=-28 5=46 6=-37
b:he isn	4=-28 5=-42 6=81
b:he joined	0=28 1=45 4=-67 7=-40
b:he jokes	1=-25 2=-30 5=26 6=-41 8=-67
b:he keeps	0=-37 5=60
b:he kept	3=-30 4=-30
b:he knows	0=26
b:he laughs	0=26 5=-26 8=-36
b:he lectures	6=-32
b:he left	0=-38 4=32 5=55
b:he let	3=49 8=-30
b:he lives	1=49 6=47
b:he looked	4=45 8=-31
b:he lost	1=-25 4=36
b:he made	4=-38 7=-48
b:he manages	4=-25
b:he married	5=-34 6=37
b:he mentioned	4=-29
b:he mentions	3=47 4=-46 6=38
b:he needs	4=40
b:he never	1=-29
b:he nursed	4=-28
b:he only	4=-39 5=-41 6=65
b:he played	5=-26
b:he plays	0=-51 6=-38
b:he ran	0=-33 7=-57
b:he refuses	1=30
b:he resigned	0=39
b:he restores	5=-40
b:he runs	0=47 5=-34
b:he s	0=-46 3=-31 5=-54 6=78 8=25
b:he said	4=62 5=-29 6=-28 7=94 8=-35
b:he says	2=25 3=-30 4=-50 5=-62 6=55
b:he sees	0=-31 1=36
b:he sells	4=-25
b:he sent	2=34
b:he served	7=26
b:he set	0=-25 3=-35 8=61
b:he shares	5=-69
b:he signed	0=26 7=44
b:he sits	0=34 7=-25
b:he spent	0=29 1=59 8=-69
b:he still	2=-25
b:he stole	8=29
b:he stopped	1=41
b:he supports	0=-38
b:he switched	0=28
b:he takes	4=98 5=-25
b:he taught	1=47 3=47
b:he teaches	1=-25 8=-39
b:he tells	2=33
b:he thinks	0=81 1=76 2=-36 4=-67 5=-34 8=-46
b:he ticked	1=43
b:he told	0=39 1=67 4=-88 5=54
b:he took	0=-38 5=58 8=-46
b:he tried	0=-31 4=62 7=26 8=-53
b:he used	0=36 4=-46 6=80
b:he wants	0=28 6=-46 7=-48 8=65
b:he was	1=-35 4=-27 5=62 8=-63
b:he went	0=37 8=-33
b:he won	0=-30 4=-25 7=65
b:he would	4=-34
b:he wouldn	1=26
b:he wrote	0=-33 5=-29 6=52 7=-29
b:head chef	4=48
b:head of	0=-26 1=-27 4=-41 5=29 6=-40
b:health and	4=-36 7=32
b:health first	4=-29
b:hearing aids	4=-44
b:heart condition	4=-28
b:heart defect	4=53
b:heart of	4=-26
b:heart says	4=47
b:held the	3=-54
b:helped the	8=-42
b:helvetique douanier	7=-32
b:hemophilie >	4=-26
b:hence no	1=34
b:hence the	8=-37
b:her 23andme	2=37
b:her >	0=-56 2=-50 3=-30 4=-62 6=-76 8=-61
b:her a	5=46 6=55 7=54 8=-25
b:her as	1=-36 4=-25
b:her at	3=-28
b:her belief	1=25
b:her bio	6=73
b:her blood	2=-26 4=-57
b:her book	5=42
b:her boss	4=-33 6=-49 8=36
b:her boyfriend	6=-61
b:her brother	0=-31 1=45
b:her by	3=92
b:her cardiologist	4=40
b:her care	3=-26
b:her career	4=25
b:her clients	0=-28
b:her contract	3=-41 8=-29
b:her dad	7=39
b:her desk	4=-32
b:her dissertation	0=-40 8=-43
b:her dna	2=-35 3=52
b:her doctorate	2=-42 6=-39
b:her ex	8=42
b:her eyesight	4=39
b:her father	0=-29 7=35
b:her finger	3=30
b:her fingerprint	4=-29
b:her fingerprints	4=-63
b:her first	3=-49
b:her for	4=71 8=29
b:her genetic	0=-25 2=52
b:her girlfriend	5=-40 6=56
b:her hands	4=55 6=-34
b:her husband	5=45 7=-49
b:her in	4=41
b:her job	1=-40 5=-39 6=-40
b:her last	0=34 3=-50 4=-48
b:her late	1=48
b:her life	1=27
b:her line	4=50 5=-28 6=-33
b:her ma	1=-26 4=-40
b:her master	3=-25
b:her move	0=39
b:her name	8=28
b:her nude	5=27
b:her old	1=-38 6=45
b:her own	2=27 6=34
b:her parents	6=30
b:her partner	1=29 5=-41 6=-39
b:her political	0=34
b:her record	3=-26 8=66
b:her salary	8=-25
b:her school	7=30
b:her second	0=40
b:her sentence	8=53
b:her sexual	6=31
b:her she	8=-39
b:her sister	4=41 5=30 6=-55
b:her slogan	0=-32
b:her sons	2=45
b:her strong	1=51
b:her team	0=-32 4=-31
b:her thesis	1=-31 6=-34
b:her thumb	3=53
b:her thumbprint	3=28
b:her twitter	0=56
b:her typing	3=36
b:her union	7=45
b:her views	0=53
b:her voice	0=-30
b:her vote	0=-34
b:her whole	4=-32
b:her wife	4=-65 6=100
b:her with	4=30
b:her work	4=-33 5=37
b:her years	1=-36
b:hereditaire >	2=70
b:herite de	4=-44
b:hernie discale	4=43 8=-39
b:hers >	0=-33 5=-26 8=25
b:herself >	4=81
b:hetero a	6=37
b:hetero convaincu	6=39
b:heterosexuelle a	6=28
b:heure >	0=28 1=-35 7=46
b:heures >	0=-42 3=-65 4=51 5=-26 7=-28
b:heures de	7=40
b:hidalgo >	0=55
b:high up	1=34
b:hill and	6=26
b:him >	0=-82 2=28 4=-90 5=-51 7=28 8=-49
b:him a	5=-51
b:him and	2=-32
b:him as	1=-42 8=41
b:him away	3=25 6=-27
b:him because	4=-38
b:him by	3=51
b:him in	0=-26 3=52 5=27
b:him off	4=43
b:him out	3=49 4=-39
b:him through	2=36
b:him to	8=44
b:him with	5=51
b:himself >	1=-50 5=-35
b:himself a	1=30
b:himself as	0=60
b:himself frozen	1=37 4=-26
b:himself to	0=46 8=-26
b:hinted that	5=-30 6=54
b:hints at	6=48
b:his >	1=-25 6=-75
b:his back	4=68 5=-31
b:his blog	2=45
b:his boss	2=-39
b:his boyfriend	5=-27 6=40
b:his branch	7=36
b:his brother	4=34
b:his children	1=-46
b:his conquests	5=46
b:his conviction	1=-45 8=65
b:his cover	4=32
b:his days	3=25
b:his desk	0=29
b:his dna	0=-27 2=35 4=-40
b:his employer	3=31 4=-28
b:his ex	4=-25 6=-26
b:his eyes	3=48
b:his eyesight	4=28
b:his face	0=-25 3=88
b:his father	0=27 2=27 4=-58
b:his fiancee	0=-31 4=36 5=25
b:his file	4=-49
b:his fingerprint	3=42
b:his fingertips	3=51
b:his first	5=-41 6=-25 7=37
b:his former	0=26 4=27 7=-52
b:his free	5=31
b:his genome	2=43
b:his girlfriend	5=-36 6=-45
b:his heart	4=29
b:his house	5=-35
b:his husband	2=-39
b:his iris	3=56
b:his job	5=-25 6=-36
b:his last	0=-25 6=38
b:his left	0=-25 4=42
b:his licence	4=43 5=33
b:his life	5=-72 6=84
b:his line	4=-55 5=50
b:his list	5=28
b:his lodge	1=29
b:his mother	0=41 4=-41 7=33
b:his name	0=32 5=-25 8=46
b:his novel	0=-25
b:his old	8=-29
b:his own	0=43 1=-25 2=64 4=31 6=-53 8=-61
b:his palm	3=39
b:his partner	5=-40 6=32
b:his prints	8=-30
b:his probation	8=52
b:his public	0=49 5=27
b:his pupils	8=-40
b:his referee	1=-40
b:his reference	0=-46 4=64
b:his secretary	5=67
b:his sister	1=35
b:his son	2=36 3=-44 7=32
b:his spine	4=37
b:his team	4=-27 5=-34 6=62 7=-43
b:his thesis	0=41
b:his thumb	3=59
b:his typing	3=34
b:his uncle	2=-39 8=25
b:his union	7=61
b:his voice	2=-35 3=31 8=-33
b:his watch	8=-62
b:his way	5=67
b:his wife	2=37 3=-26 4=41 5=49 6=-110 7=45 8=-27
b:his word	5=43
b:his words	0=-25 1=-36 5=43
b:his work	4=-32
b:his youth	5=30 8=39
b:histoire avec	6=38
b:histoire de	1=-39 5=40 6=-37
b:histoire des	0=-49
b:historian >	7=-40
b:history of	1=-73 4=43
b:hiv positive	4=41
b:hla b27	4=-25
b:hmrc >	8=29
b:hold no	7=-33
b:hold with	1=45
b:holder >	3=-25
b:holder since	7=51
b:holds a	0=-25 2=35 3=-44 8=-26
b:holds that	0=62 8=-34
b:holds to	1=53
b:home >	0=-45 6=30
b:home by	4=-51 8=47
b:home in	4=-28
b:homeless since	0=35
b:homme >	5=-61 6=38
b:homme a	5=35
b:homme au	6=-66
b:homme de	5=-26
b:homme depuis	5=-31
b:homme est	1=56
b:homme et	1=54 5=-33 7=-28
b:homme gay	6=35
b:homme marie	5=98 6=-80
b:hommes >	0=-28 1=-29 5=31 6=62
b:hommes a	5=-45 6=35
b:hommes et	5=-25 6=-64
b:hommes pour	6=56
b:homo >	6=49 8=-40
b:homo a	6=40
b:homophobie >	6=-33
b:homosexualite >	6=38
b:homosexuality in	6=-31
b:homosexuel >	6=58 8=-37
b:homozygous for	2=30 4=-40
b:hopital >	2=-34 6=59 7=48
b:horizons >	0=32 7=-29
b:hors pair	3=-31 5=-38 8=27
b:hospice >	4=-30
b:hospital >	4=-59 7=28
b:hospital porter	4=-28
b:hospital where	3=31 4=-29
b:hospitalise >	4=51
b:hospitals >	4=-71
b:hospitals in	2=-27
b:hotel >	5=89
b:hotel de	1=-47 5=44
b:hotel manager	5=-50
b:hotelier >	1=29 3=-46
b:hotellerie >	4=-35 5=-51
b:hotesse de	5=-33
b:hour >	4=52
b:hours >	8=-45
b:house >	3=-28 5=-64 6=29 7=-31
b:house in	4=60
b:household and	0=45 1=-40
b:how she	0=35 3=52
b:how to	2=-29
b:hr lead	6=-38
b:hr officer	6=-41
b:huissier a	0=-28 5=37
b:huit >	4=51
b:huit ans	0=-25 5=-44 7=31
b:huit mois	4=-54 8=83
b:hull >	0=48 6=-26
b:humain >	1=66
b:humanist celebrant	1=47
b:humaniste au	8=-25
b:humaniste de	1=-26
b:humanists >	1=36
b:humanists uk	1=27
b:hume s	0=-33 1=-32 4=59
b:huntington >	2=35
b:huntington et	4=-43
b:huntington s	2=48 4=-69
b:husband >	1=-26 5=61
b:husband and	5=-30 6=-52
b:husband for	6=48
b:husband in	6=-55
b:husband is	5=-25 6=-32 7=33 8=60
b:husband of	5=-26 6=-27
b:husband s	4=55
b:husband was	1=36
b:hypersensible et	4=41
b:i am	1=64 2=-28 4=-34 8=-39
b:i audited	4=-25 7=-45
b:i believe	0=27
b:i came	1=26 5=-29 6=47
b:i can	3=-41 4=57
b:i come	0=43 4=-29 7=-33
b:i covered	0=-26
b:i d	4=29 5=-32 6=28
b:i do	4=34
b:i don	0=-31 4=38 5=30
b:i follow	1=28
b:i gave	0=40 3=25 4=-47 5=-33
b:i grew	0=28 1=-38
b:i had	6=-25
b:i have	1=-47 3=-31 4=67 6=-49 8=41
b:i help	4=-26
b:i hold	1=37
b:i know	1=27
b:i left	0=-25 5=-28 6=52
b:i like	0=-34 5=-38 6=80
b:i m	2=72 3=-37 6=63 8=-57
b:i need	6=-30
b:i read	4=37
b:i resigned	0=-36 7=41
b:i served	0=29 8=-29
b:i stood	0=27
b:i stopped	4=52
b:i take	1=-28 4=58
b:i taught	4=-25
b:i took	2=33
b:i used	0=46 1=-52 6=-28
b:i ve	0=27 5=41 6=-25
b:i voted	0=-48
b:i was	1=-38 2=-42 4=53 5=-42 6=-39 8=51
b:i wear	4=32
b:i wrote	8=-32
b:id card	3=-28
b:idea >	4=-29
b:idees d	0=30
b:idees politiques	0=-44
b:idemia >	3=-36
b:identifie par	3=39
b:identified by	3=37
b:identity theft	8=-48
b:iel a	7=72
b:if the	4=37
b:il >	2=-26 4=-73 5=53 6=35
b:il a	3=-66 4=-46 6=-25 7=-54
b:il anime	0=-41 4=30 5=-25 6=31 8=34
b:il appartient	1=35 2=45 4=-40
b:il aurait	0=35 2=-33 6=34
b:il chante	1=-53 4=38
b:il cherche	1=-32 5=33 6=34
b:il collectionne	5=34
b:il confie	5=39
b:il court	5=66 6=26
b:il couvre	0=-39
b:il cuisine	1=-33 8=33
b:il dans	5=34 6=-45
b:il defend	0=56
b:il demande	1=-37 3=-39 4=32 8=38
b:il demonte	1=42 5=-56
b:il deverrouille	3=57
b:il dirige	0=53 2=-32
b:il dit	4=-32 5=52 7=-27
b:il donne	1=61 6=-35
b:il dort	5=-51
b:il ecrit	8=-26
b:il en	0=42 1=60 3=68 5=46 8=-30
b:il enseigne	1=-51
b:il entretient	3=-53 5=33
b:il est	3=-28 4=29 5=-41 6=29
b:il etait	4=37 5=32 7=34 8=-34
b:il fait	4=40
b:il figure	0=-30 2=43 8=-35
b:il forme	0=-26 8=49
b:il frequente	1=27 4=-27 6=44
b:il fut	5=-36
b:il il	4=-54 5=-30
b:il joue	5=-39 6=-59
b:il l	0=39 4=-79 6=-28 8=-58
b:il la	6=-43
b:il le	1=42 4=-50 5=46 6=-32
b:il les	1=-33 4=-33
b:il lit	1=30 4=53 5=-56
b:il milite	0=-39 1=38 7=-26
b:il n	0=-78 1=-55 2=52 3=-68 6=66 7=30 8=-27
b:il ne	3=-49 5=-29 6=-39
b:il ouvre	3=57
b:il parle	5=-26 6=-35
b:il partage	4=-34 6=38
b:il participe	7=49
b:il passe	1=-41 5=50
b:il pense	1=73 6=-30
b:il porte	0=45 1=42 7=-39
b:il prefere	0=-26 4=32 5=-30 6=76
b:il prend	0=-32 4=60
b:il presente	6=-69
b:il preside	7=58
b:il refuse	1=44 4=-34
b:il repond	3=-26 4=31
b:il respecte	4=-35
b:il reste	0=-59 5=-25
b:il revient	4=39
b:il s	0=46 4=32 8=62
b:il sait	1=-34
b:il sans	4=-54 8=46
b:il se	1=38 4=-41 5=-29 6=-45
b:il semble	0=47
b:il serait	0=26 6=48
b:il sort	1=-30 4=34 8=37
b:il sortait	6=38
b:il soutient	1=30
b:il suit	1=57 6=-25
b:il tenait	6=39
b:il tenu	6=25
b:il tient	5=-28 6=-28
b:il tracte	0=-74 7=29
b:il travaille	3=49 4=-36
b:il trompe	5=-32
b:il va	0=45 5=-31
b:il vend	3=-38 5=-33
b:il veut	0=46 4=-26 5=-44 8=33
b:il vise	0=-34 4=32 6=-31
b:il vit	1=35 3=-26 4=-52 5=-72
b:ile de	7=-25
b:ill so	4=38
b:illness >	4=52
b:ils l	6=34
b:ils sont	6=53
b:image faciale	0=-27 3=49 7=-38
b:immeuble de	1=-28
b:immigration and	0=37
b:immobiliere >	7=-29
b:impact d	3=-50
b:impotent since	4=-70 5=42
b:in 2009	0=-29 6=56 7=41 8=29
b:in 2010	2=47 4=35
b:in 2011	7=26
b:in 2012	4=59
b:in 2014	4=57 8=-43
b:in 2015	0=-43 1=-34 2=32 4=80 6=-39
b:in 2016	4=47 8=45
b:in 2017	0=-61 6=52
b:in 2018	6=40 8=26
b:in 2019	3=30 4=-26 8=38
b:in 2020	4=-26
b:in 2021	2=36
b:in 2022	4=49 7=25
b:in >	3=38
b:in a	0=-33 1=31 2=-83 3=-60 5=-29 6=-26 7=-52
b:in aa	4=79
b:in aberdeen	1=42 7=-37
b:in all	1=59
b:in an	4=-46 5=35
b:in april	4=45
b:in atlanta	0=59
b:in belfast	0=-35 1=34
b:in berlin	5=25
b:in both	3=35 4=40 7=-30
b:in brighton	6=40
b:in bristol	5=29 6=-28
b:in buffalo	7=50
b:in by	3=72
b:in charge	2=-43
b:in class	6=-39
b:in confidence	7=26
b:in cork	1=38 6=-41
b:in court	4=-25
b:in croydon	3=31
b:in custody	8=31
b:in disputes	7=-25
b:in dubai	3=30
b:in edinburgh	0=26
b:in ely	7=-34
b:in every	1=42 3=-31 4=-34 5=45 7=-25
b:in favour	0=49
b:in february	0=-28 7=38 8=32
b:in for	7=-25
b:in forty	4=-36
b:in four	0=-43 3=-26
b:in front	5=36 8=26
b:in gaza	1=-28
b:in gdansk	7=26
b:in glasgow	8=-26
b:in god	1=36
b:in hamburg	5=40
b:in her	0=35 2=-56 3=-41 4=-57 5=30 8=-52
b:in his	1=-67 3=-44 5=-28 6=38 7=74
b:in hospital	4=27
b:in hull	0=31 5=35 6=-37
b:in it	0=44
b:in jail	8=66
b:in june	6=42
b:in kent	4=-44
b:in kyoto	1=-39
b:in lagos	4=33
b:in law	7=36
b:in leeds	0=-44
b:in leith	1=36
b:in london	0=35
b:in love	4=-30 6=55
b:in lyon	5=34
b:in maine	0=-66
b:in march	0=-44 2=-26 4=30 5=30 8=-31
b:in may	0=-41 4=60 8=31
b:in meetings	1=-26
b:in my	0=45
b:in nine	5=-41
b:in nothing	0=28 1=80 4=-47
b:in october	8=44
b:in on	3=28
b:in one	0=-38 4=50
b:in order	0=-33 5=-50
b:in osaka	3=29
b:in oslo	8=-28
b:in our	5=36
b:in passing	4=53
b:in peru	8=40
b:in poland	8=42
b:in prison	8=69
b:in recovery	5=67
b:in residence	0=-48
b:in roman	8=-29
b:in rome	5=41 6=-27 8=-40
b:in sales	8=-27
b:in september	8=-28
b:in sex	5=39
b:in six	4=27
b:in spain	5=-26 8=50
b:in spite	4=62
b:in support	0=38
b:in ten	5=36
b:in that	6=-39
b:in the	0=50 3=-83 4=-25 5=36 8=33
b:in trouble	8=29
b:in turkey	8=42
b:in two	0=37 2=27 3=31 4=-45 5=-32
b:in vermont	0=35
b:in with	3=38
b:in women	6=75
b:inapte au	4=75
b:include two	4=-42
b:independance de	0=58
b:independant >	0=-65
b:index droit	3=36
b:infectious laugh	4=-33
b:infidele notoire	5=38 6=-43
b:infidelite des	5=-34
b:infirmier >	6=40
b:infirmier en	4=-32
b:infirmiere >	5=-27 6=-37
b:infirmiere en	2=-53
b:infirmieres >	5=-37 6=56 7=55
b:ingenieur >	5=-29 7=-25
b:ingenieur en	3=-40
b:inherited heart	4=-37
b:inherited the	4=-30
b:initiation a	1=-57
b:initie au	1=39
b:initie aux	1=-57
b:inmates to	8=50
b:inscrit au	3=55
b:inscrit sur	0=-30 5=49
b:insertion >	8=-52
b:inside >	7=-45 8=62
b:installe a	6=27
b:installer >	3=-63 4=-36 6=46
b:institute >	2=-30
b:institute of	0=-30 7=29
b:instructions >	4=37
b:insulin pump	2=-34 4=25
b:insurance >	1=-43 5=40
b:insurance underwriter	4=-44
b:insurer >	4=-33 8=-28
b:interdiction d	6=-42 8=52
b:interdit de	3=62 8=27
b:interdit la	8=-40
b:interest in	2=-31
b:interested in	4=-25 6=62 7=-31 8=-32
b:interet general	8=93
b:interet pour	0=-59 5=-40 6=39
b:interim >	7=-35
b:intern >	3=-47 5=-36
b:interpreted for	4=-46
b:interpreter >	4=26 8=-31
b:interview >	4=69
b:interviewed him	1=46 8=-29
b:interviewer but	0=31 4=-48
b:interviewer that	6=-32
b:intimate apparel	5=-60
b:intimate knowledge	5=-41
b:intimate relationship	5=26
b:intimate with	4=-33 5=59
b:into a	6=-39
b:into english	0=-34
b:into the	5=-26
b:intrusion >	5=-28
b:investigation by	8=54
b:iraq >	0=70 7=-64
b:ireland >	0=41
b:iris >	3=56
b:iris a	3=32
b:iris cameras	3=-33
b:iris enregistre	3=43
b:iris figure	3=44
b:iris is	3=-62
b:iris scanners	3=-59
b:is >	0=-38
b:is a	0=35 1=26 2=-51 3=-61 4=-80 5=-92 6=37 7=26 8=-96
b:is about	8=-38
b:is against	0=57
b:is agnostic	1=-79
b:is an	1=87 3=-26 5=-25 6=-25 7=26
b:is appealing	8=38
b:is awaiting	8=33
b:is deaf	0=-38 4=51
b:is doing	8=89
b:is engaged	6=33
b:is expecting	8=-28
b:is gay	6=76
b:is hard	1=-42
b:is having	5=62
b:is her	0=-31 3=-62 4=-37 5=-47 6=-25 7=-30 8=-37
b:is high	1=28
b:is his	0=-27 1=66
b:is how	0=33 4=-35
b:is in	0=-39 6=-48 8=44
b:is its	7=39
b:is known	0=-32 4=-60
b:is legendary	4=-41
b:is my	1=40
b:is no	5=50 8=-32
b:is not	1=-40 2=-29 3=-33 4=-46 5=28
b:is now	1=48
b:is on	0=-77 1=47 3=-33 4=88 6=-38 8=60
b:is one	0=40 2=-28 8=-37
b:is poor	0=-35
b:is public	2=42
b:is regional	6=-33
b:is safe	6=27
b:is said	0=25
b:is still	3=-27 5=-33 8=-27
b:is the	0=-57 3=62 4=-35 6=-48 7=45 8=-42
b:is theft	0=90 1=-44 8=-59
b:is to	0=25 4=42
b:is true	6=-26
b:is where	0=-45
b:is wrong	1=25
b:isn t	0=-26 1=-27 4=-47 5=-25 6=65
b:issued >	0=-27
b:it >	0=42 4=57 5=-29 6=-47 7=-48
b:it again	0=38 4=-27
b:it as	7=71
b:it came	6=-41
b:it for	1=34
b:it he	0=-45 4=41 7=29
b:it in	0=-27 2=-30 5=41 6=28 8=-31
b:it off	2=-31 4=-33 5=64 6=-41
b:it she	2=50
b:it that	6=36
b:it took	0=-43
b:it was	1=-35 8=48
b:it with	4=26 8=30
b:its payroll	7=-62
b:its secretary	7=56
b:ivry >	0=78 7=-53
b:j ai	3=-26 8=53
b:j etais	5=-37 6=33
b:jack bunting	6=-30
b:jailed for	8=44
b:jamais adhere	0=26
b:jamais cache	0=-25 5=-101 6=74
b:jamais de	0=-27 5=72
b:jamais eu	5=39 6=47
b:jamais fait	0=37
b:jamais gene	1=38 2=-48
b:jamais malade	4=94
b:jamais trompe	5=25 6=-34
b:janvier >	0=34
b:je le	6=25
b:je m	6=-29
b:je me	0=34
b:je n	1=-35 3=-28 5=66 6=-55 7=44 8=-34
b:je ne	6=-27
b:je prefere	0=44 6=-31
b:je suis	1=50 2=-27 5=-56 6=37 7=-48
b:je vis	4=29 6=32
b:jeremy corbyn	0=42
b:jersey >	5=-31
b:jeudi >	1=29
b:jeune fille	5=77 6=-81
b:jeunes >	0=-33 8=51
b:jeunes avec	0=34
b:jeunes communistes	0=45
b:jeunes femmes	5=72
b:jeunes socialistes	0=51 1=-27 8=-34
b:jill stein	0=32
b:job >	0=31 1=-38 3=-43
b:job was	3=-27
b:join the	0=-27 7=46 8=-25
b:joined the	4=-28 7=-35
b:joint >	3=38
b:joint au	4=-25
b:jointe >	4=27
b:joke >	0=54 1=90 7=-26
b:joked the	0=-38
b:jokes >	0=31 5=-46 7=-39
b:jokes about	5=50
b:jokes is	6=-30 8=-55
b:jokes the	4=-64 5=29
b:joue au	6=30
b:joue le	6=-44 7=-37
b:joue un	6=-51
b:joue une	6=-44
b:jour >	3=-45 8=-48
b:jour carnet	4=42
b:jour de	3=25 4=44
b:journal de	0=37
b:journaliste politique	0=-33
b:juan de	5=28
b:judiciaire de	8=-42
b:judiciaire vierge	8=44
b:judo >	7=-45
b:juge consulaire	8=-42
b:juge de	5=-27
b:juge pour	8=29
b:juin >	1=-35 8=47
b:july >	4=34
b:jumeaux >	0=41 2=-63
b:jumped bail	8=33
b:june >	0=-37 6=25
b:junior doctors	7=42
b:juniors >	5=53
b:jure t	0=-38 5=83 6=-35
b:juriste >	4=-27
b:juriste a	3=-35 7=-44
b:juriste au	0=-39 3=-32
b:jury >	4=-30
b:jusqu a	4=26 5=-41 7=34
b:jusqu au	8=-47
b:jusqu en	0=33 3=-37 4=28
b:justice >	8=63
b:karyotype 47	0=-27
b:keep bees	6=-71
b:keep the	8=48
b:keeps a	1=47 5=28
b:keeps her	3=-26 4=33 7=25
b:keeps his	3=29
b:keeps the	7=-37
b:keeps two	5=82
b:kent >	4=-54
b:kept a	2=-41
b:kept her	0=39
b:kept his	3=25
b:kept me	4=25
b:kept the	3=-49 4=-31 8=-28
b:kind of	1=25
b:kine >	4=-70
b:kinesitherapeute >	4=-49
b:king s	1=-30
b:know >	5=63
b:knowledge of	5=-30
b:known for	5=32
b:known to	8=60
b:knows about	4=-25 5=42
b:knows every	0=-40 4=-38
b:knows her	3=49
b:knows him	3=26 4=-28 7=25
b:knows the	1=31
b:l a	0=-44 1=-63 2=58 4=-118 7=-79
b:l a69	0=60 2=-30
b:l aah	4=47
b:l acces	3=36
b:l accident	5=37
b:l accueil	3=-39 6=39
b:l adn	2=42 3=-44
b:l adolescence	2=39
b:l aeroport	3=35 4=-28 8=44
b:l affaire	1=-29 8=60
b:l affiche	0=34
b:l age	4=37
b:l agence	0=-34 4=41 8=-29
b:l air	5=-29
b:l algorithme	3=77 8=-43
b:l altruisme	1=33
b:l amant	5=-60
b:l ambassade	3=33
b:l amour	0=-26 5=72
b:l amyotrophie	2=42
b:l an	0=36 5=-33
b:l analyse	3=-41
b:l ancien	0=-56 5=48 6=36 8=-29
b:l animal	1=46
b:l annee	0=32 8=-25
b:l anomalie	2=46
b:l anthroposophie	1=49
b:l appareil	3=39
b:l appel	8=-28
b:l appui	0=31 2=68 4=-43
b:l arc	6=-33
b:l armee	8=-42
b:l art	1=-33
b:l assistante	4=-34 6=26
b:l association	1=-35 3=-37 7=-35 8=26
b:l assureur	2=25
b:l atelier	1=-77 7=55 8=-41
b:l auberge	6=46
b:l audit	3=-31
b:l aumonerie	1=29 3=-37
b:l authentification	3=45
b:l authentifier	3=36
b:l autorite	0=-48
b:l autre	1=-48 6=42
b:l ebeniste	2=-30 6=47
b:l echangisme	5=27 6=-33
b:l ecole	3=-60
b:l ecologie	1=28
b:l ecrit	0=51
b:l eglise	1=-41
b:l embauche	3=45 8=-35
b:l emploie	6=-29 7=-26
b:l employeur	3=-25 7=-40
b:l enfant	5=-37
b:l ennui	5=-47
b:l enseignement	1=42 6=-32
b:l entree	3=53
b:l entrepot	7=44
b:l entreprise	2=-27 4=-28 7=39 8=-31
b:l entretien	0=26 3=-32 4=29
b:l epreuve	1=-27 5=-25 8=54
b:l equipe	1=-51 4=-41
b:l essai	1=-41
b:l est	1=-37 4=-48
b:l etat	0=-27
b:l ete	1=-49 5=-26 6=-49
b:l ethique	1=-33
b:l etiquette	0=42
b:l etre	0=49 3=-42 6=44
b:l etude	3=29
b:l ex	4=-29 5=69 6=-59
b:l expertise	2=42 4=-40
b:l explique	0=35
b:l heredite	2=-29
b:l heure	1=-55
b:l homme	1=81
b:l homophobie	6=-39
b:l homosexualite	6=-65
b:l hopital	1=27 2=-36 3=41 6=48 7=34
b:l hotel	5=67
b:l hotellerie	1=-25 7=32
b:l huma	0=46
b:l humanite	1=58
b:l independance	0=71
b:l infirmiere	0=41
b:l innovation	2=-44
b:l inrae	2=-42
b:l interesse	3=64 6=-25
b:l iris	3=76 4=-39
b:l oeil	0=-25 3=-51 4=-46 5=-27
b:l ont	5=-27 6=66
b:l operation	4=-60 5=45
b:l opinion	0=-44
b:l opposition	0=39 3=-35 8=-45
b:l udb	0=43 7=-32
b:l un	0=34 4=-37 5=-46
b:l unef	7=-30
b:l union	0=56 1=70
b:l unsa	0=-75 2=-36 7=110
b:l usage	4=40
b:l usine	0=-32 3=34 4=-28 7=38
b:l x	2=28 3=-28 5=-40
b:l214 >	0=-39
b:la banque	0=-44 4=-30 5=-26
b:la base	3=88
b:la bible	1=33
b:la boite	4=-56
b:la borne	3=38
b:la boutique	2=-33
b:la bretagne	0=36
b:la buvette	0=-29
b:la cafeteria	4=-33
b:la caisse	2=-49 3=45 6=-25
b:la campagne	0=99 1=-41 3=-27 4=-25 6=40 7=-30
b:la candidate	1=59 5=47 6=-30 8=-26
b:la candidature	0=-30
b:la cantine	1=-25 3=63
b:la cause	3=-30
b:la centrale	3=32
b:la cfdt	0=-60 1=-35 3=-45 7=89
b:la cfe	0=-35
b:la cftc	7=57
b:la cgt	0=-89 1=-31 5=-26
b:la chambre	3=45 5=34
b:la chapelle	0=-43 1=58
b:la charte	0=-26
b:la chasse	0=-52 1=55 4=40
b:la cnil	3=-45 8=-36
b:la cnt	7=45
b:la commission	7=45
b:la commune	0=39
b:la compagnie	6=54
b:la comptable	3=45 5=69
b:la concierge	5=-26 6=30
b:la confederation	7=46
b:la corrida	0=-85 1=102 7=-33
b:la couture	7=-36
b:la croix	0=-41
b:la decroissance	0=-37 1=46
b:la depression	7=-26
b:la dessus	6=38
b:la direction	0=-25 7=-44
b:la directrice	5=25
b:la dit	0=26 6=69
b:la drepanocytose	2=46 4=-26
b:la droite	0=-70
b:la drome	0=27
b:la fac	0=33 5=-41 6=51 8=-33
b:la famille	1=-35 5=-36 6=28 8=47
b:la federation	0=-41 2=59 7=-58
b:la femme	5=45
b:la ferme	8=-57
b:la fete	5=36
b:la fiche	5=45 7=-37 8=-76
b:la fidelite	5=-26
b:la fille	6=-26
b:la fin	0=69
b:la foi	1=63
b:la france	0=70 7=-33
b:la frontiere	4=-65 8=72
b:la fsu	0=-46 7=88
b:la fusion	7=29
b:la garde	0=-49 8=-48
b:la gare	0=28
b:la gauche	0=-52
b:la grande	1=42
b:la guerre	0=57 4=-31
b:la jaquette	6=85
b:la jeunesse	8=-29
b:la juriste	0=47 5=58
b:la justice	8=38
b:la lettre	0=-36 1=63 2=54 3=-33 4=-40
b:la liaison	5=-70
b:la libre	0=-30 7=-44
b:la ligne	0=43 3=-38 4=45
b:la liste	3=65
b:la loge	1=-28 5=-28 6=-28
b:la logeuse	1=-34 5=43
b:la logistique	7=28
b:la loi	0=65 4=-77 7=-38 8=43
b:la loire	5=-34
b:la machine	3=61 6=33
b:la maconnerie	1=-47 3=27
b:la main	1=-46 3=-42 7=-25
b:la mairie	5=-31 6=27
b:la maison	0=-25 1=-38 2=-31 3=-27 5=29 6=41 7=-31
b:la majorite	0=37
b:la maladie	2=29 6=-35 8=-27
b:la maniere	6=-26
b:la manutention	4=33 8=-32
b:la marche	4=-48
b:la marque	2=-32
b:la meme	2=25 5=-37
b:la mer	5=-65
b:la mere	2=36 5=59
b:la mission	3=47
b:la moitie	5=38
b:la monarchie	0=59
b:la montagne	6=-38
b:la mort	2=34 5=-69
b:la mucoviscidose	4=38
b:la mutation	6=-28
b:la mutuelle	6=33
b:la myopathie	2=38 4=-49
b:la naissance	0=37
b:la nature	1=42
b:la note	0=28 5=-52
b:la nuit	0=36 4=68 5=-27
b:la page	5=-37 8=44
b:la paie	0=-25 5=-47
b:la paix	0=-54
b:la paperasse	4=-31 8=-42
b:la parole	8=-33
b:la passion	5=-34
b:la patronne	5=56
b:la paume	3=55
b:la peine	0=37 8=-31
b:la periode	0=28 4=25
b:la pharmacie	8=64
b:la philosophie	4=-26
b:la photo	3=30
b:la physique	1=33 6=-27
b:la pilule	4=-42 5=44
b:la plainte	3=-27 8=76
b:la plateforme	3=28
b:la plume	0=65
b:la police	0=31 3=31 8=-27
b:la politique	0=25
b:la poste	7=39
b:la premiere	0=42 7=41
b:la presentation	5=-42 8=-61
b:la presse	2=-46 8=27
b:la prise	4=-33
b:la prison	0=33 8=60
b:la prostitution	5=-35
b:la protection	8=-39
b:la qualite	2=-26
b:la question	3=-37 8=28
b:la raison	7=36
b:la randonnee	5=-43
b:la redaction	5=37
b:la reference	7=-35 8=-63
b:la referente	0=66 5=53
b:la reincarnation	1=33
b:la relation	5=-55
b:la reserve	3=30 4=-61 5=76
b:la retine	3=-46
b:la rive	0=-39
b:la rumeur	5=43
b:la salle	0=-26 3=64 5=34
b:la sante	4=-69 8=41
b:la science	1=66
b:la scientologie	0=-35 1=31
b:la scierie	6=-33
b:la section	0=62
b:la securite	0=-38
b:la semaine	5=39
b:la sexualite	5=-28
b:la signature	3=-51 6=47
b:la simplicite	0=-40
b:la sncf	3=-31
b:la sortie	0=38
b:la soudure	0=-29 8=-29
b:la sous	5=26
b:la suite	3=30
b:la suppression	3=46
b:la terre	0=61 7=-37
b:la thalassemie	2=26
b:la vente	2=-48
b:la video	3=62
b:la vie	1=63 3=-27 5=-28 6=36
b:la vieille	0=42 1=42
b:la vigne	2=-57 4=-46
b:la ville	0=-40 5=-33
b:la vision	1=27
b:la voix	0=-77 7=27
b:la vue	4=48
b:la zone	3=26
b:lab >	0=-26 1=66 2=55 4=-45 6=32
b:lab technician	2=-34
b:labo >	2=51
b:laboratoire >	6=-28
b:laboratoire de	4=-34
b:labour >	0=-59
b:labour card	0=72 7=-67
b:labour exchange	0=-34
b:labour party	0=97 7=-33
b:labour relations	0=-37
b:labour ward	0=-32
b:lache l	5=41
b:lagos for	4=43
b:laisse son	3=-48
b:laisse une	3=-27 4=26
b:landes >	0=40 5=-49
b:landlord >	8=44
b:languages >	0=-30 3=-25 5=-35 8=-26
b:languages and	0=37
b:langue des	4=-33
b:lapse when	0=-37 7=29
b:laptop >	4=-29 5=49
b:laptops >	5=-57 8=34
b:last >	3=-34
b:last autumn	8=-42
b:last employer	1=28 4=28
b:last job	4=53
b:last post	4=39
b:last spring	8=44
b:last week	4=53
b:last winter	4=45
b:last year	2=-26 4=46 5=-61
b:late >	4=-43 7=-26 8=39
b:late husband	1=35
b:later start	4=31
b:latex >	4=79 5=-51
b:laughs >	5=-30 8=-26
b:law >	2=-31 3=-26
b:law firm	6=-35 7=-33
b:lawyer >	7=27
b:lawyer at	7=-39
b:lawyer for	2=-37
b:lawyer who	8=-30
b:lay official	7=58
b:le 12	3=34
b:le 2	8=28
b:le 21	0=41 2=-26
b:le 3	2=53
b:le 8	0=-25 3=50
b:le bois	2=-45 5=-34
b:le bras	0=-45
b:le budget	5=-53
b:le bulletin	0=-31 7=39 8=-35
b:le bureau	0=-26 5=-64 6=66
b:le candidat	1=27 3=-28
b:le caryotype	2=28 3=-36
b:le casino	3=40
b:le centre	0=-37
b:le chauffeur	4=43
b:le chef	0=44 1=54 3=25 5=61
b:le client	0=-32 1=-56 5=-41
b:le club	2=25 3=-30
b:le code	2=-40
b:le coeur	4=-51
b:le coffre	3=53
b:le conseil	0=-39
b:le contour	3=38
b:le contremaitre	0=64 6=42
b:le controle	3=-34
b:le coup	3=-28
b:le couple	5=39 6=-46
b:le courrier	2=43 5=-28
b:le croit	1=-57 4=38 6=76
b:le culte	1=-37
b:le cv	4=44
b:le depot	0=-40 2=-39 7=41 8=-37
b:le desir	5=-52
b:le dimanche	0=45 1=34 5=-53
b:le dire	5=-34
b:le directeur	3=-34 5=51 6=50
b:le disent	0=45 7=36
b:le dit	0=79 7=50 8=67
b:le doigt	1=-34
b:le dossier	1=32 2=32 3=-32
b:le fait	0=31 1=-36
b:le fichier	3=53 8=-62
b:le fils	6=25 8=27
b:le formulaire	5=25 8=-38
b:le front	0=-33 3=-51
b:le gard	0=65 7=-41
b:le gardien	0=37 5=26 6=40
b:le gene	0=-38 1=-45 2=115 3=-33 4=-50 6=-41
b:le gerant	0=34
b:le goff	0=43
b:le gout	0=49 2=-51
b:le gouvernement	0=65 3=-26 8=-27
b:le groupe	0=32 1=-27 5=36 6=-42
b:le jeudi	4=35
b:le jour	5=-37
b:le journal	1=43 7=-33
b:le juge	5=-25 8=43
b:le jury	0=38 4=-41 5=-42
b:le labo	2=35
b:le lecteur	1=-28 3=85
b:le lit	5=-39
b:le logiciel	3=53
b:le lot	8=-25
b:le lycee	0=29 3=-46 6=-26 7=-30
b:le mardi	1=30 4=30 5=-25 6=-25
b:le mari	2=-51 5=43
b:le mariage	1=-49 5=103 6=-55
b:le medecin	4=83 6=-36
b:le meme	5=-47 6=37
b:le mercredi	4=-25 6=36
b:le metier	1=47
b:le midi	1=-35 4=68 5=-61
b:le monde	1=-35 6=32 7=34
b:le nom	0=-28 2=-27 5=43 6=40
b:le oui	0=46
b:le parquet	8=29
b:le parti	1=-37
b:le passe	0=43 4=-29
b:le pen	0=68 6=-28 7=-25
b:le pense	1=28
b:le pere	2=54
b:le petit	6=-45
b:le plan	0=-44 4=31 5=-50
b:le porte	0=-32 6=29 7=41
b:le portique	3=41
b:le poste	0=-66 3=-45 4=35 5=-50 7=-25 8=-57
b:le proces	8=-44
b:le produit	1=-41
b:le projet	4=-42
b:le rapport	5=-45 6=26
b:le reconnait	3=40
b:le recruteur	1=32 4=36
b:le referent	1=36
b:le repete	8=44
b:le retour	0=40 4=-28
b:le revendique	1=28 4=-34
b:le rn	5=-34
b:le role	6=-28 7=-46
b:le roman	5=-57
b:le samedi	1=-28 5=51
b:le sang	2=-39
b:le serveur	3=31 8=27
b:le service	4=46
b:le signale	1=27
b:le soir	1=-36 4=-45
b:le soupconne	6=70 8=-41
b:le suit	2=-50
b:le syndicat	7=64
b:le systeme	3=75 4=-36
b:le telephone	3=35
b:le telethon	0=-37
b:le teletravail	3=32
b:le temple	1=-29
b:le test	2=72 3=-59 4=-40 5=-28 6=-49
b:le ton	0=-26
b:le traitement	4=-56
b:le tribunal	4=-35 8=55
b:le trou	4=48
b:le veganisme	0=-26 1=35
b:le veilleur	5=37
b:le vendeur	5=58 6=-27 8=35
b:le vendredi	0=-31
b:le vieux	5=52
b:le visa	3=29
b:le voisin	5=-30 6=43
b:le week	0=31 5=46
b:lead >	6=-40
b:lead at	0=-30
b:leader >	0=-39
b:leader in	7=25
b:leadership style	0=-27
b:leads a	1=27
b:leads the	6=31 7=27
b:leaflet on	0=-28
b:leaflets for	0=34
b:league >	0=29
b:leave >	4=-27
b:leave for	6=60
b:leave from	0=-33
b:leave the	0=77 7=-59
b:leave to	0=-58 7=31
b:lecteur de	0=88
b:lecteurs d	3=-38
b:lecteurs de	3=-52
b:lecture on	7=-28
b:lectures on	6=-34
b:led a	4=-38
b:led the	4=-34 7=58
b:leeds >	4=-61 6=-26 7=-42
b:leeds and	4=58
b:left >	0=-26 2=-31 4=37
b:left after	0=-46 5=52 6=-38
b:left and	0=35
b:left bank	0=-34
b:left because	0=-28 5=59
b:left budapest	0=33
b:left hand	0=-44 4=26 5=-30
b:left handed	0=-31
b:left her	0=-64 4=26 6=87
b:left his	0=-35 4=39
b:left it	1=-39
b:left luggage	0=-42
b:left of	0=84
b:left the	0=-112 1=69 3=-26 4=-32 5=30 6=50 7=47
b:left when	6=-31
b:left wing	0=77
b:left winger	0=-36
b:leith >	1=47
b:les a	5=29
b:les amants	0=-35 5=45
b:les animaux	1=25
b:les annees	0=33 7=-25 8=41
b:les armes	1=63 8=-28
b:les barreaux	5=-35 8=58
b:les bars	5=-57 6=77
b:les cachets	4=-38 5=31
b:les cameras	3=58
b:les chiffres	1=-47
b:les clients	0=37 1=-31 6=-26
b:les collegues	0=51
b:les conquetes	5=48
b:les consignes	4=29
b:les contrats	1=-28
b:les cotisations	0=-36 7=31
b:les couleurs	0=-36 7=37 8=-25
b:les couples	6=-29
b:les couts	1=-36
b:les delais	4=-36
b:les deux	6=52 8=-49
b:les dix	3=33
b:les ecoles	6=28
b:les empreintes	3=39
b:les enfants	4=-28 5=-25
b:les femmes	0=-34 1=-25 3=-28 4=-52 5=-62 6=155
b:les filles	5=42 6=77
b:les garcons	0=-25 6=42
b:les genes	2=63
b:les hommes	1=-37 4=-30 5=-91 6=99 8=-30
b:les levres	4=56
b:les lumieres	1=-25 4=37
b:les mains	3=-45 4=47
b:les maitresses	5=38
b:les manifestations	0=-25
b:les metiers	6=-41
b:les missions	1=43
b:les mois	5=62
b:les nouveaux	3=-56
b:les partis	0=-57
b:les petitions	0=29
b:les premiers	0=-31 6=44
b:les principes	0=-25 1=35
b:les republicains	7=-45
b:les resultats	2=47
b:les retards	1=-39
b:les reunions	4=-38 6=-50
b:les riverains	5=-29
b:les samedis	0=30 5=-27
b:les soirs	5=-32
b:les stagiaires	0=-47 5=-27
b:les syndicats	7=-58
b:les toilettes	5=39
b:les tracts	0=-26
b:les verts	0=31
b:les visages	3=-31
b:les yeux	3=-34 4=-57 8=57
b:lesbian >	0=-44 6=67
b:lesbian and	6=-26
b:lesbian mother	6=41
b:lesbian she	8=-28
b:lesbienne assumee	6=39
b:lesbienne elle	6=84
b:lesbienne et	6=37
b:let her	4=47
b:let him	3=34
b:let off	8=50
b:letter of	2=37 8=48
b:letters >	1=47 6=41
b:lettre >	1=25 2=29 7=-25 8=-34
b:lettre dit	2=28 7=33
b:lettres de	0=47
b:leve tot	0=-38
b:level 2	7=40
b:lgbt a	0=-27 6=-46
b:lgbt history	6=-28
b:liaison a6	5=-62
b:liaison avec	5=81
b:liaison ferroviaire	5=-56
b:liaison froide	5=-27
b:liaisons ferroviaires	5=-41
b:lib dems	0=57
b:liberal arts	0=-39
b:liberal democrats	7=-25
b:liberal she	0=51
b:libertin >	5=75
b:libido est	4=-61 5=41
b:libido since	4=-60 5=34
b:librairie >	3=-33
b:library >	7=27
b:libre >	3=-26 5=-31 8=50
b:libre de	1=-37
b:libre pensee	0=-25 7=-35
b:libre penseur	1=36
b:libre penseuse	1=56
b:licence >	1=-47 3=38 4=-32 5=40 8=-44
b:licence as	4=31
b:licence until	0=-35 8=37
b:licencie pense	6=42
b:licenciement >	4=36 5=45 7=-42
b:life >	1=33 4=-44 5=-61 6=57 8=63
b:life and	0=27
b:life as	1=42
b:life is	1=32 5=34 8=-34
b:life was	6=58
b:lift >	4=43
b:light >	1=-26 4=29 8=25
b:lighting >	4=-32
b:ligne de	0=46 1=26 4=-53
b:like him	6=40 8=29
b:like his	7=40
b:like to	0=-26
b:lille >	0=26 1=48 2=-26 5=46 6=-60
b:limp >	4=55
b:line >	5=-35 6=-29
b:line manager	4=34 5=71 6=-32
b:link >	0=-60 7=54
b:linkedin >	0=26
b:lisbonne >	5=32
b:list >	0=-26 3=37 4=37
b:list for	0=-26 4=88
b:list of	0=68 5=26
b:liste citoyenne	0=61 7=-32
b:liste ecologiste	0=40 7=-38
b:liste fo	0=-31 7=69
b:liste sud	0=-65 3=-25 7=78
b:lit >	5=65 6=-62
b:lit de	5=-50
b:lit on	0=-29 1=40 5=-29 6=27
b:lit sur	4=44 5=-26
b:live in	1=64
b:live with	5=43
b:lives by	1=98 3=-49
b:lives in	1=-59 5=60
b:lives matter	0=43
b:lives with	1=-34 2=-29 4=-37 5=-63 6=46
b:living >	4=-31
b:living with	1=27
b:livre >	2=42 6=35
b:livre des	0=-36 8=25
b:livre le	7=-25
b:ll need	4=-41
b:lobbyist for	0=-48
b:local 79	0=-45 7=53
b:local >	1=51 7=29
b:local conservative	0=74 7=-28
b:local de	0=27
b:locale de	0=-48 1=38 7=-27
b:locale du	0=74 7=-39
b:locked up	8=29
b:lodge >	7=-28
b:lodge in	1=104 7=-56
b:lodge manager	1=-27
b:lodge of	1=56 7=-31
b:loge >	0=-29
b:loge chez	1=-67
b:loge de	1=91
b:loge du	1=-57
b:loge nationale	1=26
b:logement de	6=-29
b:logiciel >	3=53
b:logiciel d	3=36
b:logiciel de	3=35
b:logiciel libre	3=-32
b:logo >	7=-47
b:loi travail	0=28 4=-38
b:long covid	4=29
b:long haul	7=-28
b:long meetings	0=-40 4=-68
b:longues reunions	0=51
b:look after	4=-45
b:looked after	1=-26
b:looking >	4=-29
b:lopes a	2=31 8=-33
b:lors d	5=36
b:lors de	2=27 7=25 8=-30
b:lors du	0=32 5=35
b:lost >	0=71 2=-37
b:lost a	4=56 5=-39 6=-40
b:lost faith	1=-45
b:lost his	4=55 5=38
b:lost my	8=-44
b:lost the	0=-31 4=36 5=-25 6=33
b:lost two	3=-51 4=67
b:lot >	6=-33
b:louise >	6=39
b:love affair	5=-53
b:love of	5=-28 6=62
b:love with	6=29
b:lover for	5=55 6=-33
b:lover of	0=-27 5=67 6=-41
b:low blood	4=72
b:lr >	0=114 7=-44
b:lr de	0=42
b:ltd >	7=-32
b:luc >	0=-35
b:luggage office	0=-36
b:lui >	0=-57 4=-31 5=-40
b:lui a	2=34 4=31 5=-96 6=51 7=-61
b:lui aussi	4=-36
b:lui et	0=-33 1=-31 4=-26 5=-41 6=73
b:lui meme	0=29 5=25 6=60 7=-30
b:lui n	2=68 4=-58
b:lui nu	5=76
b:lui ont	0=33 5=-30 8=28
b:lui prete	5=36
b:lui vaut	1=31 5=-44
b:lumiere >	1=-26
b:lumieres >	1=-47
b:lunch >	8=-27
b:lung cancer	4=-27
b:lutte contre	0=-42 8=-25
b:lyon >	6=67
b:m a	0=-28 2=-47 3=31 5=26
b:m aubin	4=46
b:m colin	6=-26
b:m faye	6=35
b:m interdit	8=-48
b:m le	0=35
b:m petit	3=29
b:m roche	0=49 7=-33
b:m sow	3=34
b:m told	6=30
b:m vidal	5=30 6=-28
b:ma >	1=-67
b:ma compagne	4=80
b:ma femme	1=-31 6=-45
b:ma mere	0=-47 4=26 7=42
b:ma section	0=-38 7=43
b:ma vie	5=66 6=-40
b:ma voix	0=-37 3=79
b:ma was	4=-41
b:machine >	2=-25 4=26
b:machine a	0=36 5=33 6=31
b:machine n	3=42
b:machines in	4=-26
b:macon >	1=-63
b:macon coffreur	1=-40
b:maconne d	1=32
b:maconnerie >	1=-30 8=-45
b:macron >	0=31 3=-26
b:made a	1=44 5=37
b:made him	1=34 5=-55
b:made the	8=-28
b:magasin >	0=-28 7=30
b:magazine >	1=27
b:magazine for	6=-30
b:magistrate >	8=-41
b:mai >	0=-25 3=35 4=27
b:mail >	5=35
b:main >	0=-34 3=47
b:main courante	8=-38
b:main d	0=38
b:main du	3=-45
b:main gauche	0=-65 4=72
b:main pour	3=37
b:main verte	3=-43 4=-33
b:mains d	4=29
b:mains sont	3=39
b:maintenance >	4=-45
b:maire a	0=-47 5=27
b:maire communiste	0=28
b:mairie >	6=27
b:mairie du	6=36
b:mais un	6=56
b:maison >	5=61
b:maison de	6=-30
b:maison en	5=-25
b:maitre chien	8=-29
b:maitresse >	5=80
b:maitresse d	4=-27 5=-57
b:maitresse de	5=-60
b:maitresse du	5=58
b:maitresses >	5=43
b:majorite presidentielle	0=50
b:maker >	4=-26 5=-47
b:makes her	4=44
b:makes no	0=61
b:mal >	1=50
b:malade de	4=-84 5=-33
b:maladie auto	4=34
b:maladie de	2=33 6=-34
b:maladie genetique	2=58 4=-75
b:maladie hereditaire	2=39
b:maladies rares	4=-29
b:mamans a	6=62
b:man >	5=43 7=35
b:man and	6=33
b:man from	0=-29 7=27
b:man in	6=37
b:man on	7=60
b:man the	5=-65 6=28
b:man through	7=47
b:managed the	4=-53
b:management >	0=-36 5=-43
b:manager >	1=-57 4=-26 5=-27 8=-39
b:manager at	7=-52
b:manager he	7=-53
b:manager she	3=-30
b:manages a	4=-39
b:manages the	3=-56
b:managing director	6=55
b:mandat >	0=-52 7=56
b:mandat en	0=52 7=-44
b:mange rien	1=41
b:maniere de	6=-26
b:manifestation culturelle	0=-39
b:manifeste contre	0=29 4=-37
b:manifeste un	0=-61
b:manila >	3=29
b:manslaughter >	8=34
b:manutention >	4=40 8=-33
b:maquette >	0=-45 7=-27
b:marais barman	6=-35
b:marathon >	3=-31
b:marathons >	4=46 5=-37
b:march >	0=-55 4=32 7=37
b:march and	2=-25 4=36
b:marche >	1=-31 4=-45
b:marche avec	0=-26 4=64 6=31
b:marche des	6=-31
b:marche du	0=-25
b:marched against	2=-28
b:marches >	5=-31
b:marches publics	0=-50
b:marcus aurelius	1=34 3=-44
b:mardi >	1=38 5=-32
b:margate >	6=69
b:mari >	0=-32 2=47 3=-39 5=76
b:mari de	2=-43 6=31
b:mari ecrit	5=49 6=-28
b:mari est	0=60 1=30 4=100 5=-67 6=-80 7=-57 8=33
b:mari et	5=-28 6=-37
b:mari la	4=51 6=-40
b:mari ne	3=-43 6=-27
b:mari xavier	1=-26
b:mariage >	0=-39 5=-51
b:mariage de	5=-44 6=-76
b:mariage pour	0=42
b:marie a	1=46 6=-42
b:marie avec	5=-72 6=25
b:marie en	6=56
b:mariee >	5=-36
b:mariee a	1=41 2=-27 4=-38
b:mariee deux	6=29
b:maries depuis	5=-26 6=-30
b:marin >	5=-28 6=-37
b:marine le	0=43
b:market >	2=-31 3=-39 5=-31 7=-29
b:marketing >	5=-49 6=68
b:maroquinerie >	3=-26
b:marriage >	5=83
b:marriage and	0=60 1=-41 8=-39
b:married but	5=62 6=-69
b:married colleague	5=54 6=-41
b:married to	5=-79
b:mars >	4=64 5=-33
b:mason s	1=-35
b:masonic lodge	1=47
b:mastectomie preventive	2=33 4=-33
b:master >	1=26 5=-36 6=-69
b:master of	7=-25
b:master s	1=-28 3=-44
b:match >	3=42
b:match days	7=-58
b:matched his	3=44
b:materialist >	1=35
b:matiere de	1=-46
b:matter of	1=56
b:mauvais souvenir	3=42
b:may >	0=-58 8=26
b:may and	4=66
b:may be	0=54 1=-33
b:may for	0=29
b:mayor s	0=-59 5=26
b:me >	3=32 5=-26 7=-33
b:me a	4=28
b:me he	5=-27
b:means it	0=32
b:meat >	1=32
b:medecin a	4=-28 6=60
b:medecin de	4=39
b:medecin du	2=29 4=-48
b:mediated between	7=-27
b:medical devices	4=-39
b:medical for	3=-35 4=42
b:medical form	2=27 4=-62
b:medical grounds	3=31
b:medicale en	4=-38
b:medication >	4=39
b:medicine >	4=-26
b:meetings >	0=-28
b:meetings he	0=-45
b:meilleure amie	6=56
b:member >	1=-36 3=37 6=-25 7=51
b:member and	0=51 7=46 8=-35
b:member of	0=-39 1=46
b:member second	7=53
b:member services	7=-51
b:member since	0=37
b:members >	7=29
b:members of	0=-29
b:membership lapse	0=-32
b:membership of	7=29
b:membre d	1=72 5=32
b:membre de	0=-58 1=33 5=-31 7=-25
b:membre du	7=27
b:membre fondateur	0=48 1=-45
b:meme >	2=36 3=27
b:meme sexe	5=-73 6=27
b:memoire >	4=36 5=-35
b:memoire sur	4=-56
b:men >	5=-30 6=106 8=-42
b:men and	0=-31 6=31
b:men in	6=36
b:men s	0=-25
b:menage a	5=88
b:mene la	7=51
b:mental health	4=-29
b:mention au	0=-58 8=51
b:mentioned >	3=45
b:mentioned in	5=28
b:mentions a	4=39 5=43
b:mentor >	6=-29
b:mercredi >	6=44
b:mere >	0=-32 1=-31 2=38 6=-49 8=-41
b:mere a	0=41 4=59 7=-34
b:mere atteinte	4=42
b:merger >	7=36
b:mes collegues	0=-33 1=26
b:mes empreintes	3=29
b:met at	5=31
b:met his	6=48
b:metaboliser >	2=35
b:metier >	1=-67 8=-37
b:metteur en	5=-50
b:metz >	4=60 6=-27
b:mi temps	4=33
b:midi >	1=-43 4=83 5=-65
b:midlands >	3=-29
b:mieux que	0=-49
b:migrants >	0=38 4=-48
b:militant de	0=-55 7=76
b:militante du	0=-32
b:militante ecologiste	1=-27
b:militante elle	0=-39
b:militante feministe	0=29
b:milite a	7=32
b:milite chez	6=-43
b:milite contre	1=31 7=-26
b:milite pour	0=-46 1=68 6=28 7=-68
b:million pages	3=-26
b:miner >	6=-53
b:mineurs >	7=36 8=53
b:minister >	0=-63 5=54
b:minister and	0=33
b:minister for	0=-55
b:ministere >	5=-26 7=-26
b:ministers of	0=-29
b:ministre de	0=45 1=-39
b:ministry >	2=-25 5=-34
b:minute >	0=39 3=-37
b:minutes >	0=35 4=-43 5=-28
b:mis en	0=-25 8=89
b:miscarried in	4=39
b:mise a	8=47
b:mise en	0=-52 1=-25 4=-28 8=45
b:mission >	3=48 7=-25
b:mistress in	5=63
b:mixte des	7=-30
b:mme blanc	5=-32
b:mme duval	3=-31
b:mme gay	6=-91
b:mme le	2=61
b:mme ott	4=58
b:mme pons	0=32
b:mobilisation des	2=-32
b:model of	3=51
b:modem >	0=65
b:moeurs legeres	5=68
b:moi >	0=-25 5=-35
b:moi ecrit	5=-33
b:moins de	8=-29
b:mois >	0=-43 6=-35 8=-47
b:mois a	4=-31 5=-29 8=78
b:mois avec	8=48
b:mois elle	4=51 5=-72
b:moitie du	5=27
b:mon adn	2=33
b:mon ancien	3=40
b:mon compagnon	0=45 6=31
b:mon employeur	3=38
b:mon empreinte	3=30
b:mon ex	6=47
b:mon fils	0=-33 3=-28 4=65
b:mon frere	1=-48
b:mon mari	1=-57 5=45 6=-45
b:mon pere	0=33 3=-37 7=-25
b:monday >	3=69
b:monde >	7=29
b:money >	8=34
b:monte le	7=-27
b:monte un	5=-28
b:monte une	0=-58 4=-48 7=80
b:monteur >	2=-37
b:month >	4=36 8=37
b:monthly to	0=32
b:months for	8=25
b:months in	8=40
b:months with	4=45
b:montpellier >	5=-31
b:montre un	7=43
b:montreuil >	0=36 7=-36
b:moon >	1=76
b:moral et	1=29
b:moral philosophy	1=-62
b:morale laique	1=-45
b:more >	1=-40 4=30 5=-55
b:morning >	4=34
b:mort de	2=36
b:mortgage >	0=-28 6=-37
b:mosaique >	2=42
b:mot de	1=-27 3=60
b:mother >	0=-58
b:mother chaired	0=26 7=33
b:mother of	2=-46 4=44 6=34 7=56
b:mother s	4=-56
b:mother was	8=-36
b:moulin rouge	0=-34
b:move >	2=53
b:move to	0=47 4=-44
b:moved to	0=30 6=30
b:mr ames	5=-58 6=66
b:mr bell	7=25
b:mr doyle	6=41
b:mr hume	0=-44 4=58
b:mr lowe	1=28 7=30
b:mr ortiz	0=-29
b:ms adeyemi	4=28
b:ms baker	0=-35
b:ms cole	4=43 7=34
b:ms daly	7=29
b:ms day	8=-27
b:ms hale	7=29
b:ms lowe	1=-32
b:ms roe	8=32
b:msc >	0=-28 4=-27
b:mugged in	8=-51
b:multicarte >	7=-35
b:multiplie les	5=47
b:mum is	7=25
b:municipal >	0=43
b:municipal d	0=30
b:municipales de	7=-29
b:mural of	0=85 1=-46
b:murmure que	0=29 4=75
b:muscular atrophy	2=53 4=-27 6=-28
b:musee de	0=-38 1=-37
b:musical >	5=-46
b:musicians union	7=48
b:must have	4=-26
b:mutation >	2=-39
b:mutation brca2	2=40
b:mutation de	2=-31
b:mutation familiale	2=53
b:mutation in	4=-35
b:mutation interne	2=-32
b:mutation pour	2=-27
b:mutation professionnelle	2=-67
b:mutation testing	2=-37
b:mute a	0=-37 6=31
b:mute elle	2=-25 6=-63
b:mutee a	6=28
b:mutuelle >	6=70
b:mutuelle sante	4=-29
b:my boss	2=-28
b:my brother	7=-27
b:my daughter	2=26 4=34
b:my dna	2=38
b:my employer	0=54
b:my father	1=38 7=-38 8=36
b:my husband	4=-30 7=47
b:my life	0=58
b:my mum	7=29
b:my partner	4=28 6=-42
b:my son	4=37 8=44
b:my thesis	0=-34
b:my two	5=61 6=31
b:my union	7=55
b:my wife	6=-35
b:myheritage >	2=25
b:myself >	4=71 6=-25
b:mystere >	0=50 6=27
b:n 3	0=-30 3=26 8=76
b:n a	0=-33 3=48 4=-70
b:n ai	1=-26 3=-47 5=50 6=-45 7=33 8=-41
b:n aime	0=-43 4=-30 6=93
b:n avoir	0=25 5=42 6=-40
b:n en	0=73 1=39 4=-41
b:n est	1=-31 3=-74 4=-53 6=32
b:n y	0=64 1=-38 3=-36 6=46 7=-28
b:naissance >	4=42
b:name >	0=30 8=32
b:name in	0=41
b:name is	8=43
b:named in	5=56
b:nancy >	0=62
b:nanterre >	8=-35
b:nantes >	0=33 7=-26
b:national >	0=26
b:national secular	1=47
b:national union	1=-31
b:nationale >	0=-29
b:nationale de	1=-41
b:nationale francaise	1=30
b:navy >	1=27 4=50
b:ne boit	0=-27 4=45 5=-27
b:ne cache	0=26 3=-39 5=-56
b:ne conduit	4=38
b:ne crois	1=26
b:ne croit	1=77 6=-25
b:ne l	0=54 1=-43 3=-39 4=-67 5=-34 6=48
b:ne le	3=37
b:ne lit	3=30 4=-39
b:ne lui	1=-30 3=-27
b:ne mange	1=42
b:ne parle	0=29 5=26
b:ne pas	3=-44 6=35
b:ne passe	3=48
b:ne peut	3=39 4=75
b:ne porte	1=36
b:ne s	0=27 1=26 3=-43 5=-34
b:ne se	4=31 5=-52 6=29
b:ne travaille	1=-27
b:ne veut	5=59 6=-36
b:ne vote	0=83 1=-47
b:neant >	3=60
b:need a	4=-26 5=-65 6=76
b:needed >	5=-25 8=-36
b:needs a	1=-26 2=-31 5=-30 8=27
b:negative >	2=59
b:negociation >	7=-30
b:negocie avec	7=-87
b:negocier >	1=-33
b:negotiated for	7=30
b:negotiated with	7=-46
b:negotiating team	7=46
b:negotiator for	7=26
b:neighbour is	4=30
b:nerves >	4=57
b:network >	6=46
b:network as	6=45
b:network for	6=-30
b:neu in	0=-57 7=28
b:neuf ans	0=-28 4=-25 5=-39
b:never a	4=37
b:never been	0=-40 5=38
b:never belonged	0=44
b:never had	5=28 7=-27 8=-41
b:never joined	0=-67 7=127
b:never late	4=-48 8=25
b:never smoked	4=26
b:never voted	0=57
b:never will	0=27
b:new hires	8=-39
b:newbury bypass	0=72 4=-55 8=-28
b:newsletter on	0=27
b:nhs >	4=-27
b:ni croyant	1=41
b:ni maitre	1=41
b:nice >	0=-28
b:night >	5=44 6=-25 7=-64
b:night in	4=-26 5=39 8=50
b:night manager	4=66 5=-41
b:night shift	5=44 7=34 8=-26
b:night shifts	0=-26 2=-48 8=-45
b:night stand	5=-35
b:night stands	5=37
b:night with	5=43
b:night work	4=36
b:nights >	4=54
b:nights in	8=40
b:nimes >	6=-29 8=27
b:nine >	4=33 8=-25
b:nine years	7=27 8=-58
b:no but	8=27
b:no convictions	0=-61 1=-72 8=48
b:no creed	1=30
b:no criminal	8=51
b:no dusty	4=25
b:no free	1=25
b:no known	4=39
b:no ladders	4=35
b:no longer	5=34 6=-30 8=-34
b:no medication	4=28
b:no night	2=27
b:no political	0=57
b:no previous	8=29
b:no reason	4=-43 6=32
b:no record	8=42
b:no secret	5=44
b:no sexual	6=-29
b:no ties	4=-34
b:no union	7=-46
b:no visa	8=-27
b:nobody had	3=30
b:noel >	6=35
b:nom >	1=49 5=30 6=-29
b:nom de	0=-40 2=-45 5=31 7=34 8=-29
b:non >	0=55 1=53
b:non believer	1=35
b:non confessionnelle	1=-39
b:non lieu	4=-25 8=47
b:non religious	0=-48 1=86
b:non violence	1=61 8=-41
b:none >	8=44
b:nord >	0=-29 1=52 6=-28
b:normal >	2=27 4=69
b:normal joint	0=-33
b:north west	7=29
b:nostalgique de	0=73
b:not >	0=-50 1=58
b:not a	0=57 2=38 4=-33 7=-58
b:not ask	4=32
b:not be	3=40 4=-42
b:not carry	2=27
b:not gay	6=51
b:not guilty	8=43
b:not have	0=-31 3=34
b:not in	7=54
b:not interested	6=60 7=28
b:not join	7=25
b:not of	4=-26
b:not quite	0=-41
b:not share	1=31 4=32
b:not the	4=26 5=-36 8=-50
b:not to	0=-68 1=-37 4=-29 5=-47 6=-29
b:not unionised	0=-54 7=55
b:not work	0=49
b:notaire >	0=-26 2=-33 5=35
b:note >	0=30 4=-35 6=-30
b:note l	5=32 6=45
b:note le	0=80 1=-74 4=-48 5=30 6=-44
b:note says	0=-32 5=-73 6=98
b:note t	4=-55 5=31
b:notes the	4=44 8=-26
b:nothing >	0=71 4=-50
b:nothing now	0=-40 1=72
b:nothing on	8=66
b:nothing that	0=-48 1=33 8=-29
b:nothing to	2=-39 4=28
b:notice >	2=-28
b:notoire >	1=77
b:notoire ecrit	6=-37
b:notre adn	2=-54
b:notre dame	0=39 5=-46
b:nous >	6=-34 8=26
b:novel is	0=-31
b:now >	0=-31 1=71 4=49 8=-34
b:now a	1=29
b:now runs	4=32
b:now sells	0=53
b:nu >	5=-27
b:nu pour	5=27
b:nucleaire >	0=26 8=-32
b:nucleaire il	0=25
b:nude photos	5=33
b:nude pictures	5=41
b:nuit >	3=-37 4=44 5=-84 8=-44
b:nuit au	5=-38 8=73
b:nuit dans	4=-29 5=33
b:nuit debout	0=59 5=-53
b:nuit en	0=-31 4=-26 5=-46 8=74
b:nuits >	5=84
b:nuj >	7=31
b:nurse >	2=38 5=-34
b:nurse in	2=-38 4=46
b:nurse with	4=-32
b:objecteur de	1=34
b:objects to	1=51
b:objet de	5=-34 7=-27
b:occupational health	8=-34
b:occupational therapist	4=-36
b:occupational therapy	4=-29
b:occupe la	0=32
b:october >	8=50
b:oeil a	3=-26 4=26
b:oeil du	3=-32
b:oeil et	3=-31 4=-41
b:of a	0=-39 1=37 2=-54 3=-31 4=-88 5=51 6=-25 7=-143
b:of all	0=-37 1=-32 8=37
b:of an	0=-25 1=-52 3=-32 6=-49
b:of any	6=-28 8=34
b:of anything	8=53
b:of aslef	7=34
b:of both	0=-30 3=40
b:of camus	1=-36
b:of chemistry	7=25
b:of conscience	1=60
b:of conviction	1=51 8=-35
b:of england	1=-30
b:of every	0=-45
b:of fits	4=42
b:of forty	4=-37 8=-32
b:of fracking	0=70
b:of fraud	8=52
b:of genomes	2=-32
b:of harmony	1=49
b:of health	4=-56
b:of hearing	4=31
b:of her	2=55 3=71 5=-36 6=-37 8=-51
b:of him	0=-26 5=26 7=34
b:of himself	5=34 6=-46 8=-28
b:of his	5=48 8=-72
b:of interest	0=26 5=29
b:of ireland	0=-25
b:of israel	0=46
b:of it	0=-42 1=30 8=35
b:of its	0=27
b:of justice	8=27
b:of lenin	0=33
b:of life	1=27 5=-31
b:of men	6=51
b:of mr	3=65 4=-30 5=-26 6=26 7=-32
b:of my	0=47 1=32
b:of new	8=-27
b:of nine	4=39
b:of no	2=28
b:of opera	5=-69
b:of our	0=39 6=44
b:of people	4=-32
b:of place	6=-26
b:of radiographers	7=49
b:of retirement	4=-28 6=-74
b:of sales	5=68
b:of scotland	7=48
b:of six	4=-29 6=27 8=-37
b:of sleep	8=-26
b:of spinal	2=60 4=-32
b:of state	5=-26
b:of tax	8=34
b:of ten	0=-48 2=36
b:of texas	0=30
b:of that	0=-47 5=43
b:of the	1=-25 2=-42 4=-56 5=-131 8=-103
b:of theft	8=48
b:of them	1=-48 2=-59 4=-57 5=40 6=37
b:of thirty	3=-34 4=-44
b:of three	0=-28 3=-36 5=-59
b:of two	2=-37 4=29 5=-38 6=25 7=-34
b:of which	0=34 3=26
b:of whom	2=-43 4=45
b:of women	1=43
b:off >	3=-30 4=-45 5=-30
b:off after	8=30
b:off for	4=37 7=41
b:off until	0=-42 4=36
b:off with	0=-26 2=-45 5=42 6=-41
b:offenders register	5=-44 8=47
b:office >	2=-44 5=61 6=-35 7=43 8=36
b:office clerk	8=-42
b:office in	7=40
b:office of	0=27 7=-49
b:office the	3=38
b:officer >	0=-26 5=-38 6=29 8=-70
b:officer at	0=-26 7=-38 8=-82
b:official of	7=47
b:offshore work	4=54
b:ohio >	0=-46
b:old boss	1=-34 6=40
b:old fashioned	0=44
b:old school	0=51
b:on 3	8=38
b:on 4	4=27
b:on >	5=30
b:on a	0=-66 1=-43 2=-32 5=63 6=-41 7=-32 8=-65
b:on account	1=60
b:on an	1=-41
b:on animals	1=62
b:on appeal	1=-31 8=75
b:on behalf	7=-38
b:on call	5=-39
b:on crutches	4=51
b:on dans	2=31 4=-38
b:on day	3=34
b:on de	3=-31
b:on dit	0=-41 1=52 5=44 6=-57 7=41
b:on doors	0=34
b:on expenses	5=59
b:on facility	7=33
b:on file	0=-31 4=-40 8=42
b:on fridays	4=-33
b:on gene	2=-25
b:on genetic	2=-29
b:on grounds	1=53
b:on her	0=-32 3=-36 5=40 6=29 8=-47
b:on his	0=51 3=-33 4=-37 6=-35 8=-45
b:on it	1=74 4=-43 5=-47
b:on its	7=-31
b:on l	4=-73 5=49 6=-36 8=89
b:on la	0=31 3=49 6=25
b:on le	0=-33 5=-70 6=87 7=71
b:on licence	0=-41 8=65
b:on lui	2=26 6=-29
b:on match	7=-36
b:on medical	3=29
b:on monday	3=69
b:on murmure	4=69
b:on no	8=25
b:on page	1=25 2=34
b:on principle	0=26 5=-47
b:on probation	4=-27 8=33
b:on raconte	5=47
b:on record	3=88 8=-65
b:on request	3=-43
b:on sait	0=30 1=27 6=-26
b:on site	1=-32 5=28
b:on stage	5=-50
b:on sur	0=-35 1=38 5=-26 6=39
b:on tax	0=32 7=-47
b:on the	0=-37 2=-32 4=50 7=53
b:on trade	7=-25
b:on with	0=26 3=55 5=34 6=-35 7=-48
b:onboarding app	3=43
b:once >	1=-25 8=-31
b:once a	7=48
b:oncle et	0=33
b:oncogenetique >	2=30
b:oncology >	4=-36
b:oncology who	4=53
b:one >	1=68 3=26 5=-27 7=40
b:one chromosome	2=44 4=-35
b:one copy	2=27
b:one day	0=-26
b:one entry	8=58
b:one eye	4=66
b:one hand	4=39
b:one in	4=-49 5=50
b:one night	4=-53
b:one of	1=-54 2=-61 3=-38 4=-25 5=-38 6=78 7=-47
b:only >	1=39
b:only that	4=29
b:ont deux	2=-42 4=-61 6=-44
b:ont ete	3=41 5=26
b:ont fait	0=-31 7=-29
b:ont la	2=41
b:open about	4=53
b:open letter	0=41 1=-32
b:open marriage	5=46
b:open plan	0=-45 4=39
b:openly about	4=27
b:opens the	0=-25 3=75
b:opera >	5=-48
b:operateur >	3=34
b:operation >	3=31 4=31
b:operations >	8=-41
b:operations on	4=38
b:operator >	7=-49
b:opinion politique	0=36
b:opponent of	0=78
b:opposante au	0=33 4=-31
b:oppose a	0=27 1=34 4=-35
b:opposition de	0=-55
b:opposition research	0=-25
b:or a	5=27 6=-36 8=-25
b:or so	0=-31 3=34 5=45
b:order >	1=-62 6=-47 8=69
b:order of	1=40 2=29 4=30 8=-30
b:ordre >	5=26
b:ordre des	1=-33 5=-26
b:oreille >	3=-56 4=42
b:organisations syndicales	7=-33
b:organise des	0=54 1=-35 5=55
b:organise les	0=53 7=-34
b:organised a	0=-36
b:organised the	4=-39 7=45
b:organiser for	0=25 4=-28 6=-26 7=28
b:organiser of	0=26
b:organiser s	7=-53
b:organises for	7=94
b:organising a	7=34
b:orient >	1=45
b:orient en	1=47
b:orientation >	5=-55 7=-27
b:orientation professionnelle	6=-51
b:orientation sexuelle	5=-52 6=34
b:orientation week	6=-28
b:origine genetique	2=46
b:origines >	2=25
b:osaka >	5=-28
b:osei is	4=-32
b:other side	7=-26
b:others >	4=33 7=-44
b:otherwise a	4=-32
b:ou cela	6=31
b:ou elle	3=-30
b:ou il	2=-27 3=33
b:ou l	3=37
b:ou le	5=62
b:ou son	3=-37 4=-57 6=42
b:ouest >	7=-43
b:our candidate	4=36
b:our driver	8=-26
b:our form	4=-40 5=27
b:our lab	1=26 2=-25 3=25
b:our new	3=-54
b:our reception	4=33
b:out >	0=-29 2=-44 3=52 4=37 5=35 8=-44
b:out a	6=26
b:out as	6=-66
b:out at	4=-31 5=-41 6=111
b:out aupres	0=-30 6=38
b:out flyers	0=81 6=-44
b:out in	0=-38 4=64 7=30
b:out of	1=42 2=30 5=-57 6=-67 8=-36
b:out on	4=-28 6=-36 8=-30
b:out since	0=-40
b:out to	0=-37 4=-30 5=-26 6=94
b:out with	0=59 7=-50
b:oute par	0=-49 6=58 7=-32
b:outed by	6=68
b:outrage >	8=58
b:outside the	0=54 3=-27
b:ouvert une	6=-31 8=36
b:ouverte >	0=50 7=-41
b:ouvertement gay	6=25
b:ouvre la	3=60
b:ouvrent une	3=-25
b:ouvriere >	0=25
b:ouvriers >	7=-28
b:over >	7=-34
b:over a	4=-61 8=88
b:over an	5=50
b:over coffee	0=-38 5=25 7=27
b:over the	0=26 4=-45 5=-49 7=25
b:over to	8=47
b:own account	0=50
b:own words	0=35 6=34
b:owner >	4=-40 8=-31
b:owner s	1=-38 8=68
b:oxfam >	7=-44
b:pacifiste >	1=27
b:pacifiste de	0=-34 1=46
b:page 2	6=51
b:page >	5=-40 8=39
b:pages >	0=45 3=-32
b:paid >	8=32
b:paid by	0=-51
b:paid for	2=-41 5=28
b:paid post	0=-31
b:paid up	7=62
b:paie >	0=-27 1=-27 7=-32 8=-27
b:paie pour	5=40
b:painkillers >	4=66 8=-41
b:pair >	2=45 5=55 6=-66
b:pairs >	0=46 3=-58
b:palb2 >	2=40 4=-27
b:palm >	3=52
b:palm oil	3=-28
b:palm print	3=44
b:palm readers	3=-42
b:palm vein	3=33
b:panel >	7=35
b:panel de	2=26
b:panel that	2=-45
b:panel with	8=-34
b:panic attacks	4=63 5=-33 8=-27
b:panne >	4=-39 5=-25
b:paper >	6=26
b:paper on	0=-48 4=-53
b:par an	6=-27
b:par choix	1=-41 4=-49 5=92 6=-68
b:par conviction	0=53
b:par erreur	4=-36 5=45 6=38
b:par ethique	1=49
b:par fidelite	6=-25
b:par jour	4=52 8=-35
b:par l	1=-35 2=71 5=-31 6=-31
b:par la	1=-55 3=57 4=-35 5=-59 6=-75 7=66
b:par le	3=82 5=-38 6=-30 7=-30 8=56
b:par les	0=-32 3=43 4=-48 5=-42 6=47 7=-65
b:par lui	8=-34
b:par metier	0=29 1=-38 5=-25
b:par mois	0=-27 4=54 5=36 8=-38
b:par philosophie	1=78 5=-30
b:par principe	0=39 5=62
b:par reconnaissance	3=77
b:par respect	1=61
b:par sa	3=39
b:par ses	0=74 1=-47 3=-52 8=-46
b:par son	1=-29 2=-45 4=-29 5=-50
b:par test	2=30
b:par un	0=-55 1=-64 3=53 4=40 5=-34 6=63 7=-41 8=60
b:par une	3=74
b:par votre	3=30
b:parait il	4=-26
b:parce qu	1=-47 6=25 8=-26
b:parce que	3=30 6=37
b:parental leave	0=-31
b:parents >	2=27
b:parfaite >	0=39 4=-32
b:paris >	5=-26
b:park >	1=-39 8=-40
b:parkinson >	2=64
b:parle d	5=59
b:parle dans	6=38
b:parle de	2=-34 5=-27 6=43
b:parle que	2=-26 5=37
b:parle sans	2=-37 3=-32 5=60
b:parle volontiers	0=-25
b:parlementaire d	0=-64
b:parler en	2=-33
b:parliament >	0=27
b:parliamentary researcher	0=-28
b:parmi les	0=63 3=-25 6=35
b:parole >	8=65
b:parole a	0=36
b:parole board	7=-25 8=-69
b:parole de	0=53 7=40
b:parole des	0=44
b:parquet a	8=53
b:part in	2=39 5=28
b:part of	3=-45 8=-30
b:part time	2=-28 5=-30 7=-36
b:partage la	6=26
b:partage sa	6=56
b:partenaire de	6=-32
b:partenaires >	2=-36 5=73
b:parti >	0=48 7=-48
b:parti animaliste	0=46 1=-28
b:parti de	0=-45 1=-28
b:parti en	0=-44
b:parti pirate	0=48 7=-32
b:parti pour	5=-30
b:parti radical	0=51
b:parti socialiste	7=-32
b:partially sighted	4=60
b:participe aux	0=36 7=59
b:partie de	2=-33
b:partiel >	4=-41
b:parties >	0=-41
b:parties for	0=-27
b:partner >	6=-28
b:partner at	6=-73
b:partner in	6=-40 8=-28
b:partner is	1=25 4=61 6=-94
b:partner swap	5=-27
b:partners >	5=74
b:partners at	5=63
b:partners in	5=-60
b:party >	0=-29 5=46 8=-26
b:party and	0=33
b:party conferences	0=-32
b:party he	0=47
b:party in	0=76
b:party member	0=77
b:party of	0=32
b:party since	0=36 7=-47
b:party wall	0=-28
b:pas >	3=-38 5=-73
b:pas a	3=36
b:pas d	1=45 3=-33 7=41
b:pas dans	3=-42
b:pas de	0=-54 1=78 3=-55 4=98 6=-53
b:pas demande	5=25
b:pas du	5=58
b:pas en	3=-41 5=59 6=-32
b:pas herite	2=45 4=-38
b:pas hetero	6=45
b:pas le	0=-25 2=79 3=-65 4=-32 6=-31
b:pas les	6=81
b:pas mystere	0=42 6=31
b:pas que	3=49
b:pas reconnu	6=39
b:pas sa	5=-31
b:pas son	5=-49
b:pas voulu	0=-34 3=41 4=-54
b:passage au	3=-30 8=35
b:passe >	1=69 5=-88 8=-30
b:passe a	3=42
b:passe au	1=-35 3=36
b:passe le	4=-30 5=-40
b:passe par	0=25
b:passe sanitaire	0=47 5=-31
b:passe ses	0=33 5=59 8=-26
b:passe son	2=27 5=-28
b:passe une	4=-48 5=-55 8=75
b:passeport >	8=46
b:passeport biometrique	3=-82 4=-36
b:passion for	5=-25
b:passionne de	1=-29 5=-30
b:passport >	3=31 8=31
b:passport and	3=-37
b:passport chip	3=42 5=-40
b:past master	1=46
b:pasteur >	1=34
b:patents >	4=-41
b:paternity test	2=42
b:patience >	6=-32
b:patients >	4=-33
b:patron >	4=36 6=-36
b:patronal du	7=-50
b:patronne >	5=65
b:pattern cutter	5=-28
b:pau >	0=-29
b:paul >	6=-50
b:paume >	3=47
b:paume a	3=28
b:pay deal	0=-34
b:paye >	1=-25 8=29
b:paye une	5=88
b:payroll >	4=-32 7=-64
b:pays >	6=32
b:pays union	7=49
b:paysanne >	7=25
b:pcs in	0=-32 7=25
b:peanut allergy	4=31
b:peine a	7=-55 8=-57
b:peine de	0=30
b:peine et	8=28
b:peine perdue	8=-35
b:peintre en	8=-29
b:peinture >	4=63
b:pen >	2=-37 3=66 4=56
b:pendant deux	4=28 5=80 8=-28
b:pendant dix	1=65 5=-51
b:pendant neuf	4=-33
b:pendant ses	0=44 6=45
b:pendant trois	0=-45
b:pending >	8=-25
b:penitentiaire a	8=-38
b:pense >	1=30 5=-25
b:pense que	1=91 6=-28
b:pensee section	0=-40 1=52 7=-40
b:penseuse >	1=45
b:pension board	7=35
b:pension fund	0=-42
b:pension scheme	6=-37
b:people >	5=-33 6=-43 7=-28
b:people like	6=35 8=38
b:people she	8=-28
b:people with	4=-45
b:per cent	4=-34
b:perdu l	0=42 3=-40 4=48
b:perdu la	1=42
b:perdu sa	5=55 6=25
b:perdu son	6=-33
b:perdu un	0=-41 3=-36 4=65 5=-31
b:pere >	0=-26 2=71 3=-55 6=-28 8=-33
b:pere a	0=35 4=-27 7=-48
b:pere et	2=64 7=32
b:pere etait	1=45 4=-45
b:pere fut	0=51 1=31 2=-29
b:pere l	2=-32
b:period of	4=-37 8=-38
b:periode d	0=25 4=30
b:perjury >	8=31
b:permanent d	0=-39
b:permis >	0=-27 6=31
b:permis b	6=-27 8=-51
b:permis c	8=-27
b:permis pour	4=-39 8=44
b:permit >	3=31
b:personnel >	7=-54
b:personnel cgt	7=51
b:perth >	1=27 4=-31
b:peru >	8=48
b:perverting the	8=33
b:petit ami	6=-39
b:petitions contre	0=37
b:peu >	1=31 4=55 5=-36
b:peut pas	1=-31 3=27 4=67 6=-26
b:pharmacie >	8=66
b:phd >	8=-38
b:phd in	1=-39 4=-26
b:philosophie de	1=46
b:philosophie du	1=-31
b:philosophie il	0=-36
b:philosophie magazine	1=-28
b:philosophy >	1=33
b:phone >	5=33
b:phones >	8=28
b:photo >	3=-61 5=32
b:photo de	0=39
b:photographe >	5=-58
b:photographs of	5=37
b:photos >	0=34
b:photos a	6=26
b:photos de	5=54
b:photos denudees	5=28
b:picket line	0=-44
b:picture of	5=47
b:piece de	5=-39
b:pierre et	1=-29
b:pierre rabhi	1=51
b:pilot >	3=51
b:pilote >	8=-28
b:pilote le	8=-27
b:pilots union	7=53
b:pirate party	0=46
b:pitch >	8=-28
b:place de	4=43 5=-28
b:place en	4=-37 8=39
b:place goes	6=-34
b:place publique	0=99 7=-66
b:placee en	8=28
b:plaide coupable	8=56
b:plainte parce	3=43
b:plaisante son	5=43
b:plaisante t	2=54 4=37 5=-44 8=-43
b:plan >	0=59 2=45 4=-85
b:plan a	0=-35 5=-67
b:plan de	0=-37 8=-25
b:plan offices	4=29
b:plan social	4=32
b:planner >	0=-31 1=-30
b:planning >	7=-25
b:planning familial	2=-43
b:plant >	4=-30 7=32
b:plant manager	7=74
b:plantar fasciitis	4=58 7=-33
b:plaquiste >	8=-25
b:plateforme >	5=-40
b:play about	0=-37 4=-32
b:play and	5=47
b:please >	1=34
b:plein ebat	0=-40 4=-27 5=75
b:plus >	0=64 1=-48 2=38 4=-55 5=70 7=-30
b:plus d	1=-34 4=-27
b:plus de	4=-60 5=59 6=-63 8=-54
b:plus depuis	1=-51 3=47 4=78 5=-45 8=-27
b:plus qu	6=26
b:plus que	6=-36
b:plus rien	0=36
b:pma >	4=-50 6=30
b:pma et	4=31
b:pneumonia >	4=25
b:podcast >	4=-29 5=30 8=-29
b:pointe avec	3=59
b:pointeuse >	3=-31
b:pointeuse a	6=-36
b:points >	1=27 8=-28
b:poland >	7=-25 8=61
b:police >	3=-77 8=-64
b:police de	8=-36
b:police officer	6=49
b:police pour	8=43
b:police scientifique	8=-25
b:policiers >	3=-25
b:policy >	0=41 5=-36
b:political affiliation	0=56
b:political economy	0=-30
b:political levy	3=-28 7=27
b:political risk	0=-27
b:political science	0=-41
b:politically homeless	0=35
b:politics >	0=-75
b:politique >	0=80
b:politique d	0=-33
b:politique de	0=-32
b:politique et	0=-26
b:polyamorous >	5=39
b:polyamoureux il	5=34
b:polycystic kidneys	2=68 4=-37
b:pompier >	4=-25
b:porn at	5=37 6=-42
b:porno au	0=-48 5=48
b:porno il	4=-35 5=31
b:port de	3=39 4=32 5=-44
b:porte le	4=-51
b:porte les	0=-41 7=50
b:porte parole	0=61 7=34
b:porte plainte	3=47 8=-53
b:porte sur	6=41
b:porte un	0=58 2=-94 4=67 7=-38 8=45
b:porte une	0=25 2=-37
b:porter >	1=35
b:portes ouvertes	4=-25
b:porteur d	2=-38 4=87
b:porteur de	2=-55 4=-42
b:porteur sain	2=36
b:porteuse >	2=66
b:porteuse d	2=-31
b:porteuse de	2=51 7=-31
b:portrait de	0=25 1=-27
b:portugais >	1=-31 2=31
b:poser le	3=37
b:position in	7=32
b:positive >	2=53 4=-63
b:positive undetectable	4=34
b:post >	7=40
b:postdoc >	4=-41
b:postdoc on	4=-28
b:poste >	0=-56 3=27 4=-111 8=55
b:poste a	5=-25 6=32
b:poste administratif	0=-35
b:poste au	1=32 4=37
b:poste d	3=44
b:poste de	1=-26 4=41
b:poste en	0=27
b:poste est	5=-34 8=-59
b:poste pour	0=43
b:posting to	6=49
b:postulent tous	6=-42
b:pour adultes	4=-30 5=40
b:pour alcool	4=-66 8=80
b:pour arte	5=-27
b:pour avoir	0=46 5=38 7=37 8=-46
b:pour cela	8=35
b:pour cette	5=30
b:pour chiens	1=-30
b:pour conduite	8=46
b:pour des	0=-52 1=54 3=-36
b:pour elle	0=-29
b:pour enfants	4=-49
b:pour expliquer	1=25 5=25
b:pour harcelement	8=-26
b:pour l	0=-47 3=67 4=-31 6=-27 7=26 8=-50
b:pour la	6=-83
b:pour le	1=-39 2=-28 3=48 4=58 6=51 7=-85 8=-43
b:pour les	0=-45 3=-51 4=-69 5=34 8=-36
b:pour lui	4=-39 8=-40
b:pour negocier	7=35
b:pour outrage	8=71
b:pour rire	0=33
b:pour sa	4=28 6=68
b:pour ses	5=75
b:pour son	5=-36 6=52
b:pour tapage	4=-33 8=36
b:pour tous	0=39
b:pour un	2=-30 6=-66 7=-58
b:pour une	0=-32 3=-58
b:pour vol	8=63
b:power bi	6=-51
b:practice with	4=-29
b:practising catholic	1=-26
b:pragmatique il	1=-47
b:pratique l	5=91 6=-44
b:pratique le	5=40
b:precinct captain	0=52
b:precise son	6=33
b:precise t	5=-25
b:preciser >	6=46
b:predisposed to	2=38 4=-34
b:predisposition genetique	2=25
b:predisposition hereditaire	2=27
b:prefectorale >	0=-28
b:prefecture de	3=31 8=-32
b:prefer to	6=-33
b:prefere la	4=-37 5=-29 6=57 7=37
b:prefere le	4=33
b:prefere les	5=-36 6=28
b:prefere un	4=47
b:prefers not	0=-26 5=-27
b:pregnant >	4=61
b:pregnant and	4=-35 5=62
b:prelevement adn	2=30
b:premiere heure	0=48 7=52
b:prenatal test	4=-27
b:prend des	4=93
b:presente sa	6=36
b:preside la	0=42 1=43 7=55
b:president >	0=41 6=-40 7=-37
b:president du	7=-41
b:president of	0=-27
b:presidente >	0=-68 5=60
b:presidentielle >	0=49
b:press >	1=-64
b:presse >	2=-40 5=-45 8=-30
b:presse locale	8=27
b:prestataire >	7=-26
b:pretend un	5=73
b:previent son	4=-27
b:prevue >	2=55
b:pricing >	4=-25
b:pride as	6=47
b:pride network	6=54
b:pride of	6=-47
b:priesthood >	6=31 7=-26
b:prime minister	0=-60
b:principe >	0=52 1=-68 5=58
b:principe moral	1=34
b:principes de	1=31
b:principle >	0=-40
b:principle he	0=46 1=-25 5=-42
b:printemps >	0=-31 4=-37 6=46
b:printer >	6=-32
b:prints are	3=33
b:pris a	5=-35
b:pris la	0=29
b:pris ma	0=51 7=-44
b:pris sa	5=29
b:prise de	4=-47
b:prises a	3=30
b:prison >	1=-43 8=86
b:prison en	0=38
b:prison in	0=28
b:prison officer	8=-59
b:prison reform	0=-33
b:prison service	7=41
b:prisons >	8=-26
b:private secretary	0=-62
b:privee >	1=38
b:prix >	5=-32 8=-43
b:prize >	5=-36 7=-42 8=-28
b:probation >	8=66
b:problem in	4=54 8=-36
b:probleme de	4=57 8=-40
b:procedure >	3=-35 8=-27
b:proces >	3=29 8=51
b:proces verbal	8=-33
b:proche des	0=49 6=-34 7=37
b:procurement >	1=-29
b:produit >	1=-39
b:professeur d	6=-30
b:professeur de	3=-32
b:professionnel >	3=-47
b:professionnelle >	4=-37 6=-49
b:profil >	2=-28 5=58
b:profil adn	2=62 3=-48
b:profil de	3=47 8=-43
b:profil genetique	2=43 3=-26 8=-33
b:profile >	0=32 2=-44
b:profile is	2=34 5=31
b:profile of	3=58 8=-30
b:profoundly deaf	4=40
b:programme >	3=29
b:project >	2=28 6=-27
b:projet >	0=-45 1=-43 4=-36 5=-36
b:projet a	5=62
b:projet d	0=49
b:projet de	1=34
b:promotion >	7=27
b:prononcee par	8=56
b:property is	0=82 8=-37
b:prospect >	7=-43
b:prospect of	7=-32
b:prostitute in	5=33
b:prostitution >	5=-48
b:protection judiciaire	8=-37
b:protest songs	0=-25
b:prothesiste dentaire	3=-25
b:prototypes >	8=-32
b:proud >	0=63 6=-46
b:proud of	0=-43 7=46
b:proud to	0=63
b:province >	1=28 7=-25
b:prud hommes	6=29 7=26
b:ps >	0=35
b:ps a	0=54 7=-61
b:psychiatre >	4=-48
b:psychiatrist >	4=-43
b:ptsd after	4=43
b:public >	6=25 8=27
b:public affairs	5=-50
b:public profile	0=36 5=29
b:publics >	8=28
b:publique >	0=-43 5=44
b:publiques >	5=-26
b:published on	3=-32
b:publisher >	5=-27
b:puce du	3=34
b:puis plus	0=25
b:puis recommande	3=-25
b:puis relache	4=-32 8=31
b:punctual >	5=46
b:pupil s	5=54
b:pupils in	4=27
b:purge sa	8=39
b:put it	0=30 6=32
b:puts it	0=37
b:qu a	1=34
b:qu aucun	0=-37 1=25
b:qu avocate	1=-32 7=-29
b:qu elle	2=73 4=-69 6=68 8=-75
b:qu il	3=-50 6=56 8=-57
b:qu on	0=-37 1=27 3=48 8=-31
b:qu un	0=-33 5=85 6=-64
b:qu une	0=36 1=30 4=28
b:quand elle	8=33
b:quand on	3=27 4=-72 8=78
b:quarante >	6=-30
b:quarante ans	4=32 6=60
b:quatre ans	5=28
b:quatre fois	3=26
b:quatre heures	4=-46
b:quatre langues	1=43
b:quatre mois	4=44 5=-62
b:que blanc	0=47
b:que cela	0=29
b:que de	2=-29 5=40 8=-28
b:que des	1=-29 6=72
b:que l	1=50
b:que la	0=-47 1=72
b:que le	0=-28 1=46 3=-35 5=-42
b:que les	0=-50 1=-46 4=-39 5=-66 6=103 7=-34
b:que lui	1=-26
b:que m	1=-35 4=70 5=40 6=-43
b:que mme	0=30 8=37
b:que pour	6=-32 8=38
b:que sa	5=36
b:que son	0=-26 2=34 3=26 5=37 6=-42
b:quebec >	6=25 8=-35
b:queer theory	6=-28
b:question >	8=-30
b:question du	3=-25
b:questioned about	8=45
b:questions >	6=-56
b:questions about	0=31 1=-26
b:questions sur	6=37
b:qui a	0=28 5=-31 7=-36
b:qui elle	0=35 2=-57 6=62
b:qui il	6=42
b:qui l	1=46 3=27
b:qui la	0=-25 4=25
b:qui le	0=52 6=-31
b:qui lui	1=37 5=-31
b:qui s	1=30 5=-26 6=-44
b:quick >	4=-43 8=-34
b:quiet room	1=-29
b:quinze ans	7=-29 8=41
b:quit the	0=-36 1=34
b:quitte l	0=-26 3=29 5=-48
b:quitte la	1=27 5=27 6=-36
b:quitte le	0=-31 1=45 6=-69
b:quitte son	6=69
b:quotidien >	2=31
b:raconte au	5=27
b:raconte sa	6=-25 8=-44
b:raconte ses	5=26
b:raconte son	0=-27 5=35 6=41
b:raconte t	5=47
b:radie de	1=36
b:radio >	4=-43
b:raised a	1=55
b:raison >	1=-47 7=30
b:raison de	8=46
b:raisons ethiques	1=40
b:rally >	0=26
b:ran the	0=37 2=-34 4=-39 7=-47
b:rand >	1=54
b:rappel a	4=-29 8=58
b:rapport depuis	4=-39 5=35
b:rapports avec	5=-49 6=-32
b:rapports d	5=-39
b:rapports mensuels	5=-42
b:rapports sexuels	5=28
b:rare >	2=-36
b:rassemblement national	0=36
b:rationaliste >	0=-28 7=-33
b:react vue	1=-31
b:read >	4=27 5=33 6=-36
b:read a	2=-35
b:read philosophy	1=-39
b:reader rejects	3=81 4=-36
b:readers >	3=-27
b:readers to	3=-34
b:reading group	0=-46 1=25
b:reads epictetus	1=34
b:reads the	0=41 1=46 4=-29
b:realise un	0=-29 6=-39
b:reason >	4=-42 6=30
b:reasonable adjustments	4=-27
b:recel >	8=56
b:receptionist >	7=-30
b:receptionist in	4=-29
b:recherche >	2=-30
b:reclame de	1=29
b:recognised by	0=-38 3=-49
b:recognition >	7=-37
b:recognition agreement	7=-32
b:recognition consent	3=41
b:recoit des	6=48
b:recommandation >	5=-56
b:recommande par	6=-25 8=31
b:reconnaissance >	3=50
b:reconnaissance de	3=-38
b:reconnaissance du	3=-61
b:reconnaissance vocale	3=-48
b:reconnu >	3=-50 6=53 8=29
b:reconnu par	8=-34
b:reconnue travailleuse	3=-28 4=64
b:reconquete >	0=61
b:record >	3=83
b:record certificate	4=-26
b:record is	8=65
b:recordings >	3=-35
b:recovered >	4=27
b:recovering from	4=27
b:recovery of	4=-25
b:recruiter >	4=46
b:recrutement >	0=29
b:recruteur >	4=30
b:recuse toute	1=77
b:red green	2=36
b:red hair	2=30
b:red tape	4=-60
b:redaction >	4=-28
b:redaction d	0=-31
b:referee >	1=32 5=50 7=-37
b:referee says	5=26
b:reference >	1=-46 2=-78 4=-50 5=-37 7=-36 8=81
b:reference calls	0=27
b:reference hints	5=40 6=33
b:reference mentions	4=41
b:reference says	0=-56 4=53 5=-29 6=-49 7=44 8=-28
b:references >	0=-38 2=39 7=32
b:referent un	0=48
b:referente >	5=-26 6=-27
b:reform last	0=34
b:reforme du	0=-46
b:refus de	1=31 3=28
b:refuse d	0=-31
b:refuse de	0=56 2=29 3=-73
b:refuse l	0=-39 3=-31 4=45
b:refuse la	3=70
b:refuse les	0=59 1=38 3=-30 8=-34
b:refuse que	2=45
b:refused >	4=43
b:refused the	8=-33
b:refused to	3=44 7=40
b:refuses to	4=-28 7=29
b:regime de	0=36 4=-31
b:regimes matrimoniaux	0=-27
b:regional >	0=-58 7=-46
b:regional organiser	7=27
b:regisseur >	0=-33
b:register >	1=26
b:registered >	3=27
b:registered blind	4=38
b:registered disabled	4=67 8=-29
b:registre >	2=35 3=36
b:registre des	2=25
b:regular at	5=43
b:regulier de	5=36
b:rehabilitation >	4=-27
b:rejected by	1=-30 4=52 6=29
b:rejoint le	7=45
b:rejoint son	6=57
b:relation client	5=-43
b:relation extraconjugale	5=32
b:relation fournisseurs	5=-42
b:relations >	0=-39 5=-36
b:relations avec	0=-30 5=47
b:relations intimes	5=31
b:relations presse	5=-27
b:relations publiques	5=-33
b:relations with	5=-56
b:relationship manager	5=-55
b:relationship of	5=26
b:relationship with	5=39 6=32
b:relaxee >	8=59
b:release >	7=47
b:released from	3=-36
b:released without	8=43
b:releve d	3=-48
b:releve des	3=-30
b:relevees a	3=37
b:religieuse ni	1=32 8=-31
b:religion a	1=-33
b:religion et	1=52
b:religions >	1=-44
b:religious education	1=-49
b:remain and	0=39
b:rembourse >	8=37
b:remis >	3=59
b:remission >	4=65
b:remote work	4=-37
b:rencontre son	6=27
b:rencontres photographiques	5=-26
b:rendus >	0=-25
b:rennes >	2=-48 6=-44
b:rentre a	4=-34 5=-26
b:rep >	7=-26
b:rep at	7=53
b:rep for	7=71
b:rep in	7=38
b:rep on	7=31
b:rep s	7=-56
b:repas >	4=45
b:repete >	3=-30 8=49
b:repete t	1=35 2=-38 4=36 8=-39
b:repond elle	0=25
b:repond qu	4=35
b:report >	2=36 4=-48
b:reported on	4=-29
b:reporter >	0=-27
b:reports on	0=-43
b:reprennent la	6=-35
b:representant multicarte	7=-40
b:representante de	7=-39
b:repris de	8=61
b:repris sa	0=-32
b:repris un	5=-30
b:republic of	0=-28
b:republicains >	0=42 7=-62
b:republican in	0=27
b:research >	1=-32
b:researcher >	4=-52
b:researcher at	7=-38
b:reseau >	7=-33
b:reseau interne	6=25
b:reseau veineux	3=38
b:reserve >	0=-32 4=-47 5=52
b:reserve d	3=39 4=-31 8=27
b:reserve visite	4=38
b:reservee >	4=30
b:residence >	0=-30
b:residence de	5=-30 8=36
b:resigned >	4=48 5=31 6=-31
b:resigned as	4=-26 7=28
b:resigned from	0=26 7=80
b:respecte le	1=-25 4=-40
b:responsable >	8=-39
b:responsable de	0=-31
b:responsable export	0=42
b:rest of	0=29 8=-30
b:restaurant >	6=49
b:restauration >	1=36
b:restauratrice >	5=-42
b:restaure des	8=-36
b:reste >	1=33
b:rester a	5=-25 6=-40
b:rester vierge	5=70 8=-49
b:restriction >	4=42
b:restriction medicale	4=47
b:result >	0=26 2=26
b:resultats de	2=32
b:retenu devra	3=-37
b:retenue a	7=-36 8=41
b:retina scan	3=53 4=-59
b:retine >	4=-56
b:retine scannee	3=30
b:retire ses	3=-78
b:retire son	3=69
b:retour de	0=34 4=-33
b:retrait de	7=-34 8=40
b:return to	4=-55
b:returning officer	0=-25
b:reunion >	5=33
b:reunions >	0=41 4=-74
b:reunions de	0=-28 1=-27 4=-41 7=52
b:revendique >	4=-45 6=27
b:revue de	1=-25
b:rewrote the	7=-28
b:rhone >	0=-29
b:rhume >	0=-29 3=25 4=34
b:riant >	0=-40
b:rien >	8=45
b:rien d	1=56
b:rien de	1=26 2=28 4=-37
b:rien il	0=-34
b:right >	8=25
b:right hand	0=-27 3=32 7=-34
b:right of	0=40
b:right wing	0=44
b:risk >	2=36
b:risk for	4=-36
b:risks >	2=49
b:risque de	2=73 4=-51
b:riverains >	5=-28
b:rmt >	7=50
b:rmt and	7=-53
b:rmt at	7=28
b:rn >	0=70
b:rn au	0=47
b:robbed of	2=-27 8=-29
b:roche >	0=45 7=-63
b:roe was	8=26
b:roissy >	0=-29 6=28 7=28
b:role >	4=29
b:roll out	3=-43 4=-26
b:roman >	5=-40
b:romans erotiques	5=-38
b:rome >	5=41 6=50
b:room >	1=-32 6=42
b:rooms >	4=28
b:rouge >	0=-32 7=29
b:row >	0=28
b:royal society	7=-27
b:royaliste il	0=40
b:rqth >	4=80
b:rudolf steiner	1=34
b:rue >	0=-36
b:rue de	0=-38
b:rugby >	0=-30
b:rugby union	7=-50
b:ruled out	1=30
b:rules >	6=56
b:rumeur d	6=51
b:run >	4=-30 6=32
b:run a	5=-27
b:run from	8=59
b:run the	6=46
b:runner >	2=-54
b:running >	7=33
b:runs a	4=-56 6=-34
b:runs an	1=-28
b:runs in	4=-72
b:runs marathons	4=30
b:runs the	5=-38 6=45
b:runs three	0=43
b:s >	0=31 1=-48 3=-45 4=-31 5=-31 6=-28
b:s a	2=28 5=49 6=-59 8=-25
b:s absente	4=41
b:s allergic	2=-43
b:s an	1=31 4=-26
b:s appelle	0=-37
b:s assistant	7=-43
b:s been	4=-45 7=34
b:s daughter	7=-37
b:s disease	2=32 4=-41
b:s en	0=54 1=61 3=25 5=-45 6=-36
b:s est	0=35 1=28 2=-46 3=41 5=27 6=28
b:s father	5=39
b:s fingerprint	3=30
b:s fingerprints	3=51 8=-32
b:s form	4=32
b:s gay	5=-53 6=33
b:s got	4=-47 8=31
b:s identifie	3=27
b:s illness	4=50
b:s in	2=-25 4=102
b:s installe	6=33
b:s lay	7=28 8=-32
b:s letter	2=32 4=-31
b:s line	0=30
b:s lover	5=26 6=-39
b:s march	0=65 7=-41
b:s not	0=64 1=26 7=-53
b:s note	0=33
b:s on	4=-51
b:s oppose	1=26
b:s pa	7=-56
b:s partner	6=-29
b:s secretary	4=-35
b:s sentence	8=44
b:s server	3=36 8=38
b:s so	4=32
b:s son	4=-25 6=25
b:s syndrome	4=43
b:s system	3=43
b:s the	0=-45 3=-30 5=-31 7=30
b:s wife	4=-59 5=85 6=-27
b:s y	0=-45 4=-29 6=49
b:sa banque	3=46
b:sa carte	0=61 1=-38 6=-26
b:sa compagne	3=-35 4=-85
b:sa conjointe	0=40 4=-34 6=63
b:sa conviction	1=52
b:sa creation	0=46 7=-26
b:sa demarche	3=44
b:sa devise	3=-38
b:sa famille	0=34 6=29
b:sa femme	2=-30 3=-29 4=29 5=78 6=-80 8=-60
b:sa fiancee	4=-40 6=35
b:sa fille	0=-49 1=-29 4=69 5=-53
b:sa foi	1=-43
b:sa frappe	8=-27
b:sa grand	2=26
b:sa jeunesse	6=33 8=38
b:sa lettre	2=-37 4=39 8=31
b:sa liaison	5=45 6=-30
b:sa licence	1=-34
b:sa loge	0=-27 1=81
b:sa main	3=59 4=-27
b:sa maitresse	5=50
b:sa maladie	4=36
b:sa meilleure	6=52
b:sa mere	0=49 2=53 3=-39 5=-44 6=-30 7=-53 8=-59
b:sa mutation	2=26
b:sa page	1=31
b:sa paroisse	5=25
b:sa peine	8=52
b:sa petite	5=-31
b:sa philosophie	1=26
b:sa promotion	1=25
b:sa reforme	0=-43
b:sa retine	3=67 4=-47 5=-27
b:sa secretaire	5=55
b:sa sexualite	6=33
b:sa soeur	1=-54
b:sa specialite	4=-64
b:sa sympathie	3=-25 5=-30
b:sa tante	6=-49
b:sa these	6=-38
b:sa vie	1=31 4=-46 5=39 8=-42
b:sa voix	0=-58 3=50
b:sacked for	7=49
b:sade >	5=-33
b:safe for	6=30
b:safety rep	7=57
b:safety representative	4=-26 7=37
b:sag aftra	0=-40 7=50
b:sage femme	5=-30 6=-55
b:said >	0=62 1=-28 2=-34 4=46 5=-41 7=37
b:said a	4=-38 8=41
b:said so	8=-30
b:said that	4=40 5=-25 6=41 8=-31
b:said the	0=33 1=-52 2=-26 3=-45 4=61 7=-31 8=37
b:said to	5=60 6=-28
b:saint etienne	0=-25 1=-34
b:sait qu	0=35 4=-25 6=30
b:salaire >	0=31 1=39
b:salarie >	0=-26
b:salarie d	1=-32 7=-39
b:salariee >	7=-74
b:salariee d	7=35
b:salary >	6=-34
b:sales >	0=-26 3=-31 5=-26 8=-35
b:sales in	4=-28
b:sales rep	7=-35
b:salle de	3=30 5=37
b:salle des	3=33
b:salon de	5=32
b:same school	6=28
b:same sex	4=-26 5=-110 6=94
b:sample >	3=35
b:samples >	1=38
b:samples by	5=-29
b:sang >	2=-54
b:sans arret	1=-35 4=34
b:sans carte	0=26
b:sans contact	3=43
b:sans detour	3=-39 6=-28
b:sans dieu	1=58
b:sans en	1=-47
b:sans enfant	5=-33
b:sans etiquette	7=-54
b:sans gene	2=-56 3=-32 5=56 6=42
b:sans plus	5=35
b:sans qu	3=44
b:sans religion	1=57
b:sans reserve	1=52 4=26
b:sans restriction	4=42
b:sans suite	4=-25 8=38
b:sans syndicat	7=-99
b:sans vie	4=-45 5=39 6=-28
b:sans voiture	1=27
b:sante >	4=-50 8=27
b:sante de	4=43
b:sante sexuelle	5=-35
b:sat in	0=51
b:sat on	0=60 6=-29 7=38 8=-49
b:saturdays >	4=-28
b:sauna libertin	5=25
b:savent qu	6=25
b:savile row	5=-27
b:savoir >	0=34
b:say >	0=-33 1=62 2=-36 3=-29 4=45 5=-26 6=-29
b:say but	5=-45
b:say he	7=27
b:say so	0=52 5=32
b:says >	1=39 2=-75 3=-33 4=53 6=46 7=-48 8=63
b:says a	0=29 3=-32 5=54
b:says an	6=31
b:says and	0=34 1=-49 2=58 4=-50 6=50
b:says he	1=-33
b:says her	1=-46 4=62 6=-33 7=-32
b:says his	0=-61 1=69 2=-38 7=-27
b:says it	4=-37
b:says of	6=-40 8=-44
b:says she	7=25
b:says so	4=-75 7=-26
b:says that	0=-66 4=65 5=41 6=28 8=-47
b:says the	0=-38 2=26 3=-41 6=-45
b:says they	5=59
b:scan and	2=-43 3=71
b:scan de	3=32
b:scan of	3=48
b:scanned >	4=-26
b:scanned at	3=32
b:scanned in	3=27
b:scanned the	3=-65
b:scanners >	3=-59
b:sceptic >	1=38
b:sceptique au	1=59
b:sceptique sur	1=-54
b:scheme >	6=-30
b:school >	2=-45 4=30 7=25 8=-42
b:school and	1=-37
b:school in	1=-32
b:school run	6=-29
b:school s	5=-53 8=27
b:schools >	0=-35
b:sciences po	0=25
b:scientifique >	8=-31
b:scierie >	6=-31
b:sclerose en	4=44
b:scoliosis >	4=54
b:score 0	3=31
b:scottish greens	0=71
b:scottish independence	0=53
b:scottish parliament	0=-33
b:screening >	3=25
b:se definit	0=47
b:se dit	1=46 6=-32
b:se marie	5=-33
b:se presente	0=40
b:se reclame	1=29
b:se sait	2=35
b:se sont	1=-47 6=54
b:search result	8=25
b:second tenor	3=-41
b:second year	0=27 6=38
b:secret in	5=53
b:secret of	0=31 1=42
b:secret pour	5=-50 8=-37
b:secretaire d	5=-26
b:secretaire de	1=-26 2=-37 7=-38
b:secretaire du	0=-36 7=60
b:secretaire medicale	2=-45 4=-37
b:secretary >	0=-25 1=25 7=61 8=-37
b:secretary for	4=-29
b:secretary of	0=34 5=-30
b:secretary s	5=34 7=-62
b:secretary to	0=-55 7=-29
b:secteur est	3=-34
b:section >	0=-41 6=43 7=38
b:section au	7=-49
b:section de	1=42
b:section du	0=31 1=26 7=-67
b:section fo	7=70
b:section locale	0=30 1=39 7=-51
b:section sud	0=-46 7=59
b:sectioned in	4=37
b:secular society	1=53 7=-30
b:secularist >	1=71
b:securite >	3=-55
b:security guard	0=54
b:seduit la	5=68
b:see colours	4=69
b:sees a	4=58
b:sees the	0=-35 1=40
b:segolene royal	0=64
b:sein de	4=-39 5=33
b:seize ans	0=25
b:sejour >	3=-32
b:sejours a	4=61 6=-26
b:sel >	0=33 3=-27
b:selfie video	3=31
b:sells hearing	4=-37
b:sells iris	3=-65
b:selon l	0=-46
b:selon la	1=37 5=63 8=52
b:selon le	0=79 5=-72 6=63
b:selon les	1=41
b:selon lui	8=-35
b:selon son	1=-43 2=30 3=-26 6=-39
b:selon une	7=-31
b:semaine >	4=-33 5=60 8=-26
b:seminaire >	5=65
b:seminaire pour	6=65
b:sens de	1=49 5=-44
b:sens des	8=-30
b:sens du	2=-25
b:sens fort	1=35
b:sense >	0=65 1=50
b:sense of	0=-58 6=-46
b:sent her	2=25 5=46
b:sent to	0=52 3=26 6=-50
b:sentence >	8=31
b:sentence was	8=38
b:september >	4=29
b:sequence des	2=-25
b:sequenced and	2=30
b:sequenced thousands	2=-25
b:sequencing core	2=-33
b:sera demande	8=-47
b:sergeant >	6=-47
b:serie >	6=-27 7=-32 8=-35
b:serious fraud	8=54
b:seriously ill	4=44
b:serrer la	0=48 1=-32
b:sert de	3=54
b:serve de	3=39
b:served as	0=48 7=28
b:served on	7=38 8=-44
b:served two	8=29
b:serveur >	1=-32
b:service >	4=-42 5=33 7=31 8=-38
b:service civil	1=37 8=-40
b:service des	0=-28 3=30 7=-28
b:service for	8=32
b:services de	8=36
b:ses clients	3=-40 5=-57
b:ses collegues	0=-37
b:ses convictions	1=45
b:ses deux	1=-42 2=57 4=-26 5=-48 8=-29
b:ses dix	3=70 8=-32
b:ses donnees	3=52
b:ses ebats	5=45
b:ses empreintes	0=-57 3=135 4=-38 5=-26 6=-33 8=-34
b:ses enfants	1=43 5=-30
b:ses equipes	0=-34 1=-37
b:ses etudes	5=25 6=32
b:ses heures	0=25 5=46
b:ses idees	0=32
b:ses lectures	0=45
b:ses mains	4=36
b:ses nuits	5=70
b:ses origines	2=33
b:ses pairs	0=46 3=-59
b:ses parents	1=49 2=43
b:ses preferences	5=-34 6=58 7=-27
b:ses projets	0=-34
b:ses publications	0=26
b:set up	3=49
b:seul >	5=48
b:seven years	8=43
b:sex disaggregated	5=-26
b:sex he	5=63 6=-30
b:sex in	4=-44 5=75
b:sex life	4=-45 5=54
b:sex marriage	5=-64 6=32
b:sex offenders	5=-52 8=50
b:sex partner	5=-56 6=56
b:sex she	5=35
b:sex tape	5=53
b:sex with	5=49
b:sexe >	5=87
b:sexe et	5=-36
b:sexual health	5=-34
b:sexual misconduct	5=60
b:sexual orientation	5=-55 6=47
b:sexual relationship	5=26
b:sexualite a	5=-66 6=54
b:sexuality >	5=-63 6=28
b:sexually active	5=36
b:sexuel au	5=-25
b:sexuelle >	2=-27 6=36
b:sexuelle depuis	4=-53 5=25 6=-45
b:share a	6=-41
b:shares them	0=41
b:she acted	0=-36 4=-34
b:she and	4=-36 5=-35 6=57
b:she asked	4=-41 5=57
b:she asks	1=37 4=-25
b:she became	1=35
b:she believes	0=59 1=-52
b:she broke	4=25 5=53 8=-30
b:she brought	4=-30 7=35
b:she built	4=-30
b:she calls	3=33
b:she came	4=-32 6=63
b:she can	3=69 4=83
b:she carries	2=38 4=-55
b:she coaches	8=-31
b:she cut	0=34 7=-37
b:she d	1=31 4=45 6=59
b:she did	8=-28
b:she doesn	0=-31
b:she drafts	1=-33
b:she edits	8=-44
b:she explained	4=50
b:she fell	0=36 6=26 7=-53
b:she gives	1=28
b:she got	7=29 8=25
b:she had	3=53 4=-47 6=-30
b:she has	1=-38 3=-65 6=-54
b:she hasn	5=30
b:she holds	1=53
b:she interviewed	6=-26
b:she investigated	8=-48
b:she is	0=-54 1=27 2=-33 3=-35 5=-41 6=41 7=43 8=-35
b:she jokes	0=32
b:she keeps	0=35 7=-29
b:she knows	1=50 4=-36
b:she leads	6=28
b:she left	0=-54 6=62 7=32
b:she likes	6=26
b:she lives	4=-32 5=-29
b:she lost	0=-26 4=50 5=-33 6=-31
b:she manages	3=-48
b:she married	5=-33
b:she mentioned	3=34
b:she moved	0=-40
b:she nearly	2=-33 4=66
b:she needs	4=44
b:she now	4=39
b:she pays	7=45
b:she photographed	0=-44
b:she prefers	6=31
b:she put	3=-42
b:she ran	4=-30 5=-25 7=32
b:she refused	7=39
b:she runs	0=-25 1=-27 7=-39
b:she s	0=-82 5=-37 7=42 8=29
b:she said	0=-42 5=-45 6=51 7=42 8=58
b:she sat	0=46
b:she says	0=86 1=-32 3=46 4=-54 8=-34
b:she sees	4=43
b:she sells	4=35
b:she served	8=53
b:she signs	3=53 4=-41
b:she slept	5=29 6=-47
b:she sold	5=53
b:she spent	4=88 7=28
b:she stands	0=64
b:she still	8=-25
b:she stood	0=-32 7=29
b:she studies	2=-26
b:she takes	1=-42 4=-39
b:she tested	4=-40
b:she told	2=25 4=82 5=44 8=-54
b:she took	0=32 4=-47
b:she volunteered	5=31
b:she votes	0=37
b:she wants	4=-43 6=37
b:she was	0=26 4=48 7=-56 8=47
b:she went	0=-25 1=-40 4=30 7=56
b:she won	1=61
b:she worked	8=-29
b:she works	4=35 7=-47
b:she would	0=85 8=-29
b:she writes	0=29
b:she wrote	4=-47 5=84 6=-36 7=-43 8=-34
b:sheffield >	0=-35
b:sheriff >	8=27
b:shift >	3=-48 4=-32 5=39
b:shifts >	4=-76 6=-35 8=57
b:shop >	0=-27 7=-30
b:shop and	2=-26
b:shop floor	4=32 7=-64
b:shop in	3=25 4=-29
b:shop steward	7=49
b:shoplifting >	1=-25
b:show >	8=-61
b:showed >	2=28
b:showed that	2=25 4=-35
b:shows >	1=39 8=-27
b:shows in	4=48
b:shows no	8=54
b:si son	6=25
b:sickle cell	2=45 4=-46 8=-41
b:sickness absence	4=-36
b:side >	0=-25 2=30 6=30 7=-61
b:side in	4=-27 7=47
b:side secretary	7=32
b:sides >	7=28
b:siege >	3=30
b:siege au	7=75
b:siege de	7=-51
b:siege du	0=-41
b:signature >	2=-40 3=-63 6=41 8=40
b:signature cocktails	3=-39
b:signature dishes	3=-27
b:signature du	3=-37
b:signature was	3=28
b:signe l	7=-34
b:signe le	0=-29 4=50 8=-26
b:signe un	3=34
b:signed an	0=28
b:signed off	0=-44 4=45
b:signed up	0=40 4=-33 7=48
b:simplicite volontaire	1=30
b:since 1998	0=38
b:since 2009	0=27 7=-50
b:since 2010	2=-30 4=-26
b:since 2011	4=35
b:since 2012	1=-33 4=-47 6=50
b:since 2014	5=-54 6=33
b:since 2015	0=31 2=-36
b:since >	1=-36 6=-38 8=27
b:since a	4=33
b:since birth	4=41
b:since he	1=25
b:since his	4=-31 8=38
b:since march	0=-69 4=84 6=-37 8=65
b:since my	4=-47
b:since school	6=48
b:since spring	6=-27
b:since the	3=27 4=48 6=-26 8=-36
b:sings in	0=25 6=-31
b:sinn fein	0=26 7=-30
b:sister >	0=-37 1=26 4=31
b:sister has	4=30
b:site >	0=-29 1=-34 2=46 4=-32
b:site d	2=49
b:site de	5=-57
b:site manager	1=-33
b:sites >	4=-40 5=-43
b:sites de	5=45
b:sits as	0=45
b:sits on	6=-25
b:six >	5=-50 6=29 8=53
b:six ans	0=-34 1=-38 2=-26 5=-39 8=-47
b:six generations	8=-26
b:six months	8=-44
b:six years	4=58 6=34
b:sleeping with	5=59
b:slept with	5=60 6=-49
b:slides >	4=-32 6=-29
b:slip that	7=28
b:slipped disc	4=38
b:slogan >	0=-27
b:snes >	0=-47 7=48
b:snuipp >	0=-27 7=48
b:so >	0=94 1=-34 2=-32 4=-80 5=69
b:so at	0=33 4=-41
b:so he	0=-74 2=53 3=39 7=-30
b:so in	0=-38 1=45
b:so no	1=28 4=61 5=-35 8=68
b:so please	0=-29 4=44 6=25
b:so she	1=44
b:so the	4=28 5=35 7=-29
b:so they	4=-26
b:social >	0=-31
b:social media	0=-54 7=27
b:social worker	7=-30
b:socialist >	0=52 1=-41
b:socialiste >	0=75
b:socialiste a	0=68 7=-31
b:socialiste de	0=25
b:sociaux >	8=38
b:society >	1=28 7=-54
b:society of	7=37
b:soeur a	1=-52 2=28
b:soeur est	4=25
b:software >	0=49
b:soir >	0=-35 7=45
b:soir du	0=-32 5=37
b:sold hearing	4=41
b:sold out	0=-29 6=-47
b:sold time	3=-28
b:solene >	6=65
b:solidaires >	7=84
b:solidaires finances	0=-34 7=31
b:someone who	4=-36
b:son >	2=43 3=-45 8=-34
b:son accord	3=30
b:son adn	3=-51
b:son agence	1=-28
b:son amant	5=57
b:son ami	1=62 6=93
b:son amie	2=-27 6=75
b:son ancien	4=38 5=27 6=-29 8=-48
b:son ancienne	0=50 1=-50 4=-41 7=-34
b:son appartenance	7=28
b:son arrivee	1=-27
b:son associe	5=-34 6=-59 8=35
b:son beau	1=-45 8=32
b:son blog	0=47 5=40 8=-29
b:son calme	5=-57
b:son casier	8=49
b:son chef	5=34
b:son coming	6=56
b:son compagnon	0=-37 3=-33 4=-42 5=-51 6=-69
b:son compte	0=52 5=-76 6=53 7=29
b:son conjoint	2=-36
b:son copain	5=-41 6=63
b:son couple	3=-34 5=25
b:son cv	4=-35 6=-36
b:son depart	0=-28 3=42 5=39 8=-36
b:son dernier	5=-44 6=60
b:son directeur	0=41
b:son divorce	4=31 6=-48
b:son dos	4=45
b:son employeur	0=-59 4=-28 5=-51 6=-25 7=-27
b:son empreinte	0=-26 3=50
b:son engagement	0=-70 1=54 6=36
b:son epouse	5=30 7=29
b:son epoux	4=-28
b:son equipe	0=-26 1=-56 6=-41
b:son ex	4=-35 6=-39 8=37
b:son fiance	1=-27 6=25
b:son fils	2=55 4=-38 5=-32 6=-32
b:son frere	1=-56 3=-29 4=31 7=28 8=40
b:son gabarit	8=-34
b:son grand	0=26
b:son has	3=-25 4=26
b:son homosexualite	0=-27 1=-26 2=-42 6=96
b:son image	0=-29 3=49 7=-44
b:son index	3=38
b:son iris	3=48
b:son is	7=26 8=41
b:son jugement	1=61
b:son licenciement	4=42
b:son lit	5=55 6=-29
b:son livre	6=-39
b:son mari	3=-72 4=71 7=-74
b:son memoire	5=-37
b:son metier	5=-28
b:son nom	1=77 3=-26 6=-32 8=33
b:son obsession	1=-37
b:son oncle	2=-51 6=40
b:son operation	3=35
b:son orientation	2=-26 5=-32 6=52 7=-33
b:son parrain	1=55
b:son partenaire	5=-41 6=53
b:son parti	0=71
b:son patron	8=50
b:son pere	0=64 1=44 2=37 3=-29 4=-61 5=-34 6=-35 7=27 8=-28
b:son petit	4=52 6=-41
b:son podcast	6=34
b:son portrait	3=51
b:son poste	3=57
b:son pouce	0=-58 3=50
b:son precedent	5=29
b:son premier	4=-30 6=-28 8=-31
b:son proces	3=28 8=25
b:son profil	1=-32 2=33 3=-33 5=46
b:son projet	0=-35
b:son propre	1=-30 2=26 5=29
b:son rythme	3=29
b:son salaire	1=40
b:son scan	8=-27
b:son style	8=-26
b:son sujet	5=31 6=-27
b:son syndicat	7=92
b:son test	2=57
b:son travail	0=-29 6=-47
b:son visage	0=-26 1=-39 3=98 5=-30 6=-36
b:son was	4=79
b:sons >	4=-29 6=-35
b:sont au	8=-30
b:sont dans	3=41
b:sont mariees	1=-42 6=46
b:sort avec	6=90
b:sort d	4=46
b:sort de	8=43
b:souci de	4=30 8=-32
b:soudure >	0=-25 8=-27
b:souhaite rester	6=-34
b:soulevements de	0=62 7=-36
b:sound recordist	0=-34
b:soupconne d	6=59
b:soupire t	4=-27 5=43
b:sourd aux	4=-53
b:souriant >	0=28
b:sourit il	0=-37 5=50
b:sous antidepresseurs	4=42
b:sous bracelet	8=45
b:sous chef	7=-26
b:sous le	5=78 6=-52
b:sous son	1=53 5=37
b:sous traitement	4=49
b:soutien a	0=49
b:soutient >	0=-32 6=-55
b:soutient les	1=-36
b:souvenir >	3=27
b:souvent >	4=-25 5=33
b:soviet union	7=-34 8=-45
b:sow a	3=40
b:spain if	8=32
b:spanish >	6=31
b:spare time	5=-43 7=31
b:speaks about	8=-29
b:speaks at	6=57
b:speaks of	1=42
b:special school	2=-46
b:specialiste de	1=-33
b:specialiste du	0=-53
b:speech therapist	4=-35
b:speed are	3=79
b:spent >	1=-33 8=53
b:spent a	4=82
b:spent in	1=-29 8=72
b:spent two	4=-31
b:spinal muscular	2=59 6=-25
b:spinale >	2=41 6=-25
b:spinoza et	1=-29
b:spite of	4=54
b:sport >	0=-54
b:spreadsheets >	0=42 6=52
b:spring >	4=33
b:stade >	8=68
b:staff >	3=-34 4=-30 7=-57
b:staff association	7=38
b:staff for	7=-31
b:staff network	6=45
b:staff side	7=-26
b:stage >	7=-31
b:stage de	0=33 7=40
b:stagiaire >	2=-39 5=32
b:stagiaires >	0=-31
b:stand at	5=-48 7=-56
b:stand for	4=64
b:standard >	7=-44
b:standardiste >	4=-36 5=48
b:standards and	0=-43
b:stands by	5=29
b:start in	4=-43
b:start up	1=-28 4=-77 5=-52 7=-25 8=-35
b:stations >	4=-41
b:statistician at	5=-28
b:staunch unionist	0=87 7=-57
b:stay a	5=43
b:stay in	0=-25 4=-39 6=-37
b:steward at	3=-29
b:steward for	7=32
b:steward of	7=-75
b:steward s	6=-29 7=-34
b:sticker >	0=36
b:still a	5=51
b:still in	3=-25
b:stoic in	1=-48
b:stole from	8=60
b:stole the	8=-64
b:stolen and	5=46 8=-52
b:stood down	0=-35
b:stood for	7=32
b:stood in	7=-25
b:storage of	3=33
b:straight >	5=-42 6=60
b:straight he	6=89
b:strasbourg >	0=25
b:stress engineer	4=-40
b:strike >	7=-37
b:strike as	7=32
b:strike committee	7=39
b:strike rate	7=-29
b:strike with	7=28
b:strong convictions	0=-37 1=-33 8=-56
b:stronger >	6=-56
b:struck off	8=34
b:student >	4=-31
b:student in	0=55
b:students union	0=-30 7=-47
b:studies >	1=-33 7=-25 8=-56
b:studio >	3=-35
b:study >	4=-41 6=-26
b:style >	4=-55 8=-37
b:subject of	1=-30 6=-40
b:succes >	5=36
b:sud >	0=-61 6=-26 7=84
b:sud de	7=32
b:sud ouest	7=-38
b:sud rail	7=32
b:sugar she	4=70
b:suis agnostique	1=27
b:suis lesbienne	6=27
b:suis un	6=43
b:suisse >	2=47
b:suit >	2=-48
b:suit des	4=-28 8=-42
b:suit la	0=-55 3=-25
b:suit les	1=61
b:suit me	7=-27
b:suit son	3=-25 8=51
b:suit un	4=47
b:suit une	1=-28 2=56 6=-33
b:suite >	4=-33 6=-25 8=33
b:suite d	3=28
b:suivi >	3=-54 5=28
b:suivi de	0=-43 5=-37
b:suivi du	8=-28
b:suivi par	8=74
b:suivie >	4=31
b:suivie par	4=68
b:sujet >	5=45 6=27
b:sujet de	5=-27 6=-44 8=-31
b:summer >	4=29
b:summer party	0=-42 5=37
b:summers >	0=-28
b:sunday shifts	1=31
b:superieur >	5=-29
b:supervisor >	0=-25 1=-30 6=-38
b:suppleant d	0=28
b:suppleante d	0=39
b:supplies >	3=-31
b:supply chain	4=-27
b:support of	0=32
b:supported a	4=-45
b:supporter >	0=29
b:supporter of	0=49
b:suppression de	3=52
b:sur >	8=-38
b:sur des	5=66
b:sur deux	2=48 3=27 4=-32 6=-25
b:sur gleeden	5=35
b:sur index	3=-36
b:sur l	5=-40
b:sur la	0=-28 2=-52 4=-81 5=-102
b:sur le	0=-51 1=-32 6=58 7=-37 8=-51
b:sur les	0=25 1=-51 2=-46 3=-73 5=-79 7=-29 8=-64
b:sur liste	0=-36 7=57
b:sur proust	6=-32
b:sur sa	0=-43 1=73 5=-25 7=26
b:sur ses	3=36 6=63 7=-37
b:sur son	0=87 4=-41 5=47
b:sur tablette	3=36
b:sur un	0=29 1=-40 3=-34 5=-29 6=-45
b:sur une	2=-38
b:surete >	1=28
b:surgeon >	4=-25
b:surgeon s	4=-44
b:surpris en	4=-28 5=54
b:sursis >	8=44
b:sursis pour	8=38
b:surveillant de	8=-41
b:surveillant penitentiaire	8=-36
b:surveyor >	0=-73
b:suspendu de	0=63
b:svelte >	1=-31
b:switched from	0=28
b:sworn off	1=38
b:sympathie pour	0=30
b:syndic >	7=-62
b:syndic de	7=-30
b:syndical il	7=32
b:syndicale >	0=-29 7=41
b:syndicales >	7=40
b:syndicat >	0=-68
b:syndicat d	8=-25
b:syndicat des	7=103
b:syndicat fo	7=43
b:syndicat mixte	7=-29
b:syndicat patronal	7=-44
b:syndicats pour	7=-25
b:syndique >	7=68
b:syndiquee >	7=32
b:syndiquer >	7=34
b:syndrome and	2=-40 4=43
b:syndrome de	2=54 4=-57
b:system >	7=-44
b:system for	4=-28
b:systems >	3=-39
b:t >	0=-33 1=-32 2=66 4=-58 5=-46 6=57
b:t be	0=-32 4=31
b:t been	1=26
b:t believe	0=-29 4=-27
b:t do	0=-29 4=40 7=-26
b:t drink	4=-45
b:t elle	5=64
b:t get	1=-28 8=34
b:t had	4=-57 5=41
b:t have	3=-30 4=83 5=-32
b:t hear	4=76 6=-31
b:t hold	1=25
b:t il	3=-67 4=-79 5=86 8=-63
b:t into	5=-25 6=30
b:t join	1=26 8=-27
b:t mind	0=-28
b:t on	6=63 8=-39
b:t stand	0=32 4=47
b:t work	1=36 4=26
b:table >	1=-31 3=-52 5=37 6=68 7=-26
b:tablet >	3=35 4=-49
b:tablette >	3=75
b:tabloid >	4=-34
b:tagged home	8=37
b:tailleur de	1=-27
b:tailor >	8=-34
b:take a	1=-33 6=-28
b:taken at	3=44 4=-26
b:taken by	4=-37
b:takes part	2=27 5=26
b:talk >	4=-36
b:talks >	5=29
b:talks with	7=-43
b:tant qu	7=-25
b:tante >	4=33 6=-76
b:tapage >	8=45
b:taste the	2=-32 8=-38
b:tate >	3=-59
b:taught a	3=-33
b:taught blind	4=39
b:taught her	0=-40
b:taught me	4=34 7=31
b:taught religious	1=-49
b:taux d	4=57
b:tax >	1=40 7=-39
b:tax adviser	0=29
b:tax evasion	8=27
b:tax fraud	8=45
b:tay sachs	2=29
b:tea party	0=42
b:teacher >	6=35 8=-36
b:teaches at	6=26
b:teaches in	8=-32
b:teaches inmates	8=54
b:teachings of	1=26
b:team >	4=-35 5=-42 7=-35 8=-40
b:team calls	2=-27
b:teamsters >	7=-29
b:technicien >	7=-34
b:technicienne de	2=30
b:technique >	0=-40 7=34
b:teenager and	8=57
b:telephone >	3=-34 8=49
b:telephone de	5=42
b:telethon >	0=-36
b:teletravail >	1=-31 3=28
b:tells everyone	2=41
b:temoin au	6=-46
b:temoin de	6=39
b:template of	3=27
b:temple in	1=-28
b:temps >	4=39
b:ten fingers	3=35
b:ten in	4=67
b:ten years	4=-29 5=32 7=28
b:tenor >	3=-33 4=-29
b:tenu >	0=-34
b:tenu a	3=-26
b:tenu la	0=-31 1=-41 7=30
b:tenu un	0=56
b:tenue de	1=-33
b:terms as	0=42
b:terrain >	2=-29
b:terrain genetique	2=29
b:terre >	0=51 7=-29
b:territorial >	5=-31
b:test >	2=58 3=-47 4=-36 6=-27
b:test a	2=67
b:test adn	0=-52 2=66
b:test bench	4=-25
b:test came	2=56 4=-49
b:test de	4=47 5=-39
b:test le	0=-26 3=38
b:test on	3=-25 4=26
b:test that	2=42
b:tested >	4=-45
b:tested clear	2=65
b:tested for	2=44
b:tested positive	4=65
b:tester >	2=-49 7=-27
b:testing >	2=-34
b:testing on	1=34
b:tests adn	2=-45
b:tests genetiques	2=-25
b:tete de	0=33
b:tgwu >	0=-26
b:thalassaemia trait	2=43 4=-26
b:thales >	6=27
b:than i	3=-26 4=44 5=45
b:than swear	1=26
b:than the	0=-32 8=-38
b:that >	0=-26 8=45
b:that a	0=-27 1=38
b:that acts	7=-35
b:that all	1=44 8=-45
b:that cut	4=-33
b:that he	0=40 3=-43 5=33 6=46 7=-31 8=-83
b:that her	4=-52 5=53 6=-33
b:that i	4=-28
b:that is	6=30
b:that it	4=45 6=35
b:that mr	1=-31 5=48
b:that no	7=-26
b:that order	6=-41
b:that property	0=80 8=-31
b:that reason	0=36
b:that s	0=62 5=-30 7=-56
b:that she	1=-28 6=52 8=-64
b:that the	4=-29 5=-43 6=47 7=39
b:the 2019	7=33
b:the abstract	8=-37
b:the accident	3=32 4=-37
b:the accounts	4=-36
b:the ad	0=-36
b:the afd	0=27
b:the affair	5=-52 8=-26
b:the age	4=63
b:the agency	0=-59 1=-49 4=86 6=-29
b:the airline	2=44 3=-30 4=-52
b:the airport	3=37 8=40
b:the alliance	0=58
b:the animals	1=50
b:the annual	4=-30
b:the anti	0=45
b:the app	3=30
b:the applicant	3=28 7=-29
b:the arms	0=44 7=-27
b:the army	2=-49 3=37 4=43 5=-74 6=33
b:the atlantic	4=-37
b:the baby	0=-28 4=34
b:the bakery	0=-45 4=37
b:the ballot	7=-32
b:the band	0=-47 5=25 8=-42
b:the bank	0=-45 1=-32 3=72 4=-36 5=-38 8=-33
b:the best	0=-42 3=-30 5=48
b:the board	1=-35 4=-41 7=-33 8=-34
b:the bone	1=28
b:the books	7=-31
b:the border	3=46 8=-26
b:the borders	4=-25
b:the boss	0=-32 5=27 7=32
b:the boys	6=56
b:the brand	2=-36 3=-45
b:the brca1	2=36
b:the brigade	0=-77
b:the british	1=54
b:the brussels	0=54 1=-27 4=-29
b:the building	0=-45
b:the bumper	0=-25 1=34
b:the call	3=38 7=25
b:the candidate	1=-27 2=-33
b:the canteen	7=-29
b:the caretaker	1=-33 8=69
b:the centre	0=50
b:the certificate	4=-36 8=71
b:the chairman	2=-26 4=-32 5=41 6=-38 7=-27
b:the chamber	0=-26
b:the chapel	1=-43 7=69
b:the chaplain	8=38
b:the chartered	7=-26
b:the check	8=34
b:the choir	0=-41 6=74
b:the christmas	5=57
b:the church	6=61
b:the civil	0=53 7=-27
b:the client	4=-28 5=-58 8=-26
b:the clinic	2=36 3=40
b:the clock	3=26 4=-30
b:the closed	7=40
b:the closet	6=28
b:the coach	0=28 2=29
b:the code	4=-35
b:the college	0=49
b:the communication	7=25
b:the company	0=-56 1=-25 4=52 5=-28 6=38
b:the conflict	5=27
b:the constable	8=47
b:the constituency	0=65
b:the contract	3=39
b:the council	0=-33
b:the couple	2=58 5=47 6=-48
b:the course	8=35
b:the court	8=-30
b:the crane	4=29 7=32
b:the crash	4=77
b:the crown	0=34
b:the cwu	7=57
b:the dairy	0=-35
b:the data	3=48
b:the database	8=-25
b:the dbs	8=37
b:the decline	8=-39
b:the defence	1=25
b:the democrats	0=53
b:the department	0=30
b:the depot	0=-44 7=44
b:the desk	4=30
b:the district	0=32
b:the divorce	5=53
b:the dna	2=-42
b:the doctor	4=43 8=-32
b:the door	0=-27
b:the driver	0=-33 4=37 5=54 8=-25
b:the drivers	7=48
b:the dwp	7=40
b:the election	0=-41 7=44
b:the electoral	0=-25
b:the employer	3=35
b:the employers	7=-49
b:the end	3=-25 4=35
b:the ethics	1=44
b:the eu	0=49
b:the european	0=-39 7=-30
b:the ex	5=41
b:the exam	3=34
b:the executive	0=42 2=42 7=37
b:the eye	2=26 3=-37 4=-25
b:the family	2=53 4=-54 6=34
b:the far	1=40
b:the farm	7=-25
b:the fbi	3=29
b:the fbu	0=-46 7=43
b:the file	2=39 6=67 8=-53
b:the finance	0=-30
b:the fingerprint	3=73 4=-46
b:the fire	4=30 6=26
b:the firm	4=-69 7=29
b:the first	7=26 8=26
b:the flu	4=32
b:the foreman	1=-35
b:the form	0=-40 4=49 5=-25
b:the former	0=-32 4=35 8=-26
b:the gap	0=-26 5=-30 6=-31 8=77
b:the gene	2=37 4=-78
b:the genetic	2=28
b:the geneticist	2=45 4=-50
b:the gossip	4=-29 6=45 8=30
b:the government	0=83 7=-26
b:the governor	8=46
b:the gp	4=32
b:the green	0=57
b:the grievance	0=-35
b:the group	8=32
b:the gym	3=45
b:the hand	3=57 4=-36
b:the head	5=32 8=60
b:the history	1=-55
b:the hospice	4=-34
b:the hospital	1=40 4=-53
b:the hotel	3=31 5=46
b:the hr	5=43 7=-43
b:the huntington	4=-38
b:the insurer	2=29 5=30
b:the interview	4=97 5=-51
b:the interviewer	5=36 6=-36
b:the iris	3=-52
b:the irish	0=30
b:the iwgb	7=60
b:the job	6=47
b:the junior	7=38
b:the jury	8=-54
b:the kids	1=33 5=47
b:the kitchen	0=26
b:the komsomol	0=75
b:the lab	1=29 2=91
b:the labour	0=26 7=-44
b:the lads	7=-25
b:the landlady	5=37
b:the landlord	8=46
b:the last	4=57
b:the law	4=-39 6=-44 8=57
b:the left	0=41 3=-32 4=32 7=-41
b:the letter	4=-37 5=36
b:the lib	0=50
b:the liberals	0=48
b:the library	7=41
b:the line	7=26
b:the list	0=77 8=36
b:the local	0=62 7=-89 8=33
b:the lodge	7=-81
b:the lover	0=-29 5=92 6=-34
b:the m25	0=50
b:the magistrates	8=53
b:the margin	2=36
b:the market	2=-43 3=-35
b:the mayor	5=28
b:the medical	3=-45
b:the members	7=-50
b:the membership	0=-59
b:the menopause	4=39
b:the merger	4=26 6=-40 7=34 8=-35
b:the met	7=41
b:the mill	6=-34
b:the ministry	5=-36
b:the minutes	0=-27
b:the missing	8=37
b:the month	4=31
b:the moon	1=60
b:the morning	0=52 4=59 5=-27 8=-31
b:the move	2=61
b:the musicians	0=-40 7=71
b:the national	2=32 7=29
b:the navy	4=50 7=-25
b:the neighbour	4=26
b:the neu	0=-42 7=25
b:the new	5=-34
b:the newbury	0=69 4=-58 8=-29
b:the night	4=80 5=56
b:the nineties	6=-45 7=25 8=48
b:the north	4=-32
b:the note	5=-79 6=97
b:the novel	6=-54
b:the nuclear	3=32
b:the num	7=69
b:the nurse	2=34 4=-31 5=34 7=48
b:the nursery	6=-34 8=-28
b:the offence	8=-57
b:the office	0=-33 4=-65 5=63
b:the old	3=-28 4=-49 5=86 8=-30
b:the onboarding	3=32
b:the only	3=-30 8=59
b:the open	0=-33
b:the opposition	0=28 8=-40
b:the orchestra	5=25
b:the order	1=39 5=41
b:the other	5=70 7=-49
b:the owner	1=-29 8=62
b:the panel	0=77 2=-86 7=37
b:the paper	1=-28 8=57
b:the papers	0=-36 5=29
b:the parish	1=-33
b:the partner	5=25 6=-73
b:the party	0=-38 7=39
b:the passport	3=39
b:the past	4=38 8=-32
b:the pastor	5=37
b:the patient	3=-37 4=-34
b:the pay	0=-40
b:the payroll	4=25
b:the pcs	0=-35 7=31
b:the peace	8=44
b:the pension	0=-49 6=-37
b:the phone	2=-27 3=40
b:the photo	0=-30 5=45
b:the picket	1=-32
b:the pilot	1=-30
b:the pilots	0=-29 6=-27 7=73
b:the pirate	0=40
b:the pitch	8=-46
b:the plant	3=27 7=81
b:the play	5=-37
b:the point	0=-33
b:the police	0=-37
b:the post	6=47
b:the practice	6=-47
b:the premises	8=-36
b:the president	0=47 6=-35
b:the press	1=80 5=-57 7=-42
b:the pride	6=43
b:the prison	3=62
b:the probation	8=-36
b:the proctoring	3=30
b:the profile	1=40
b:the project	1=-26
b:the pub	7=-25
b:the public	0=27 7=43
b:the reader	3=64
b:the receptionist	4=-32
b:the recognition	7=-35
b:the record	3=-30 6=45 8=-54
b:the recruiter	0=-27 4=58
b:the red	0=-26
b:the referee	4=31 5=28 6=-27 8=-43
b:the reference	0=-39 1=29 2=-74 4=-80 7=28 8=58
b:the regulator	0=-32 8=-44
b:the religion	0=-25 1=44
b:the report	2=28
b:the rest	0=31 8=-31
b:the result	0=30
b:the return	4=-68
b:the ring	6=26
b:the rmt	0=-30 7=92
b:the role	0=-26 2=-44 5=-25 8=-49
b:the royal	4=28
b:the run	8=47
b:the sales	5=45
b:the same	0=-32 4=48 6=37 7=-40
b:the school	4=40 5=-35
b:the scottish	0=51 7=-28
b:the second	6=47 7=-39
b:the security	0=35 3=31
b:the serious	8=59
b:the seventies	0=52
b:the sex	5=-30 8=57
b:the shop	3=-26 7=-29 8=-41
b:the show	8=-27
b:the snp	0=30 4=-29
b:the socialist	0=35
b:the society	7=60
b:the sports	0=41
b:the spring	4=32
b:the staff	0=-32
b:the stairs	4=35
b:the start	4=-51
b:the storage	3=28
b:the story	5=56
b:the strike	0=-29 7=30
b:the students	0=-39 7=-56
b:the subject	1=-28 6=-30
b:the summer	0=-47 5=25
b:the surveyor	0=29 5=33
b:the system	0=-50 3=31
b:the table	7=-26
b:the tablet	3=65 4=-64
b:the tate	3=-45
b:the tattoo	0=-27 1=58
b:the teachers	7=32
b:the team	0=-31 2=-25 8=-34
b:the teamsters	0=-35
b:the test	4=38
b:the tgwu	7=34
b:the theosophical	1=46
b:the thumb	3=-61
b:the till	5=-47 6=-34 8=68
b:the time	3=-31
b:the tories	0=31 4=-45
b:the town	4=-30 6=49
b:the trade	3=-31
b:the translator	0=46
b:the tribunal	6=50
b:the tuc	7=-30
b:the twins	4=34 7=-29
b:the ucu	7=26
b:the union	1=-45 4=-26 6=-30 7=115 8=-56
b:the unite	0=-28 7=49
b:the university	0=52
b:the us	0=-45 7=-28
b:the user	4=-64
b:the vacancy	4=-52
b:the variant	2=28
b:the vault	3=27
b:the vegan	1=-48
b:the village	5=44 6=33
b:the visitors	3=-32
b:the voice	0=32
b:the waiting	0=-30 4=78
b:the war	0=83 1=-31 7=-45
b:the warehouse	4=56
b:the way	0=-27
b:the website	0=32
b:the wedding	5=-25
b:the welder	0=40
b:the whole	4=-31
b:the wine	0=-26
b:the woman	4=60 5=-25 6=29
b:the women	0=46 7=26
b:the word	6=-47
b:the work	3=29
b:the workers	0=59 7=-41
b:the works	0=-38 3=-27
b:the world	0=-31 1=28
b:the yard	3=-31
b:the year	1=58 3=-42 6=51 7=-63
b:the youth	7=-29 8=42
b:theatre de	6=-47
b:theft >	0=103 1=-45 8=-43
b:theft in	0=-29
b:their dog	6=31
b:their genetic	2=-31
b:their parents	4=-35 6=-53
b:their son	4=26
b:them >	0=33 1=-41 3=43 4=-32
b:them well	1=-26 8=-39
b:then >	4=43 5=-45 8=-40
b:then back	0=43
b:then foreman	7=49
b:theosophical society	1=43
b:therapie >	4=-47 5=34
b:therapie de	6=45
b:therapist trained	5=-32
b:therapy >	4=-59
b:there >	0=-28 3=-26 4=-28 5=-44 6=25 8=49
b:there is	1=33
b:these >	6=-28
b:these d	1=-28
b:these sur	1=-41 5=-44 6=-41
b:thesis >	1=-30
b:thesis about	4=-51
b:thesis on	4=44 6=-38 7=-26
b:thesis supervisor	0=45
b:they found	5=-43 6=26
b:they have	5=25 6=-43
b:they say	1=53 2=-54 4=44 5=-25
b:they share	5=78 6=-40
b:thinks that	1=43
b:thinks the	0=81 2=-32
b:third >	4=-29
b:third generation	4=-41
b:thirty years	0=34 1=28 3=-31
b:though she	5=-31 6=28
b:thousands of	2=-38
b:three >	5=27 6=-33
b:three months	4=36 8=-31
b:three she	4=30 6=36
b:three sites	5=-30
b:three summers	0=-29
b:three unions	0=-28 7=56
b:three weeks	5=-44
b:three years	6=-25 7=26
b:through >	4=37
b:through a	2=48
b:through and	0=36 7=30
b:through the	0=-32 5=60 7=25
b:thrown out	0=41 7=25
b:thumb >	3=78
b:thumb opens	3=28
b:ticked >	1=42
b:ticked twice	4=40 6=26
b:ticket >	7=48
b:tiennent l	6=42
b:tiennent la	6=-29
b:tiennent un	5=-38
b:tiennent une	1=38 6=25 8=-32
b:tient il	4=-34 5=45
b:tient l	1=49
b:tient la	0=-43 6=-68
b:tient que	1=64
b:tient une	0=57 1=-29 5=-34
b:till >	5=-38 6=-26 8=36
b:time >	4=42 5=-29 6=-48 7=-35 8=-27
b:time as	7=25
b:time at	4=25
b:time clock	3=-38
b:time for	0=31 7=27
b:time he	0=32
b:time in	4=26 6=-37 8=91
b:time off	7=42
b:time served	0=-28 7=-35 8=-36
b:time she	8=49
b:time work	4=-41
b:tinder berlin	5=-42
b:tired of	4=-60 6=37
b:titre de	4=-66
b:to a	0=67 1=-61 2=-41 5=56 7=-51
b:to bakeries	3=-27
b:to be	0=-32 4=-45 6=54
b:to bring	8=-38
b:to cook	8=58
b:to crosswords	4=-41
b:to declare	4=43
b:to dublin	0=42
b:to equity	7=29
b:to frameworks	1=-27
b:to give	3=56 4=65 6=-35
b:to go	0=-44 7=56
b:to have	2=38 4=-48
b:to her	0=-32 1=-25 5=-45 6=-44 8=-58
b:to his	0=26 4=27 7=-52 8=37
b:to hospitals	2=-26 4=-40
b:to hull	0=49
b:to identify	3=40
b:to join	7=43
b:to keep	0=29 4=-29 5=51 6=-30 8=48
b:to latex	4=47 5=-44
b:to learn	0=-25
b:to leave	0=67 4=25 7=-54
b:to light	5=26 8=33
b:to march	0=-25 7=44
b:to me	4=49
b:to meetings	4=-27
b:to move	4=-31
b:to my	5=38
b:to negotiate	0=-37 7=29
b:to no	0=35
b:to one	4=-34 5=-37
b:to paperwork	4=-65
b:to pass	4=-37
b:to pay	5=43 7=25
b:to perth	4=-40
b:to prison	8=25
b:to read	2=-27
b:to reform	0=25
b:to remain	0=-40
b:to remember	5=-32
b:to say	0=33 1=-36 4=-27
b:to sc	8=-30
b:to sell	0=59
b:to start	4=30
b:to stay	0=-32 6=-37
b:to stop	4=39 8=33
b:to take	4=53 8=-43
b:to testing	1=36
b:to the	0=52 4=-77 5=-43 7=26 8=-80
b:to two	8=32
b:to unionise	0=-42 7=49
b:to us	4=-25 5=-28 6=-35
b:to use	3=-30
b:to work	0=28 4=-62 5=-36 6=-34 7=-31
b:to year	7=-28
b:together >	5=33 6=-30
b:told a	0=-47 7=32
b:told at	4=-25
b:told he	6=34
b:told her	4=55
b:told me	5=-41
b:told she	4=-52
b:told the	0=80 1=35 2=-40 5=92 6=-66
b:told to	2=35 4=44 8=-28
b:told us	0=61 2=29 5=-25 7=-43
b:too >	6=28
b:took a	2=40 5=30 6=-29 7=30 8=67
b:took her	0=-48 3=34 4=-28
b:took him	0=-40
b:took his	3=33 5=45
b:took over	4=-26 5=-57
b:took part	2=42
b:took the	0=29 5=35 8=48
b:tories >	0=57 4=-30
b:tory mp	0=35
b:toujours >	1=-36
b:toujours au	4=69
b:toulouse >	2=-33 6=51
b:tour >	0=-28
b:tour de	2=-53 6=-26
b:tourne un	1=-35 5=-27
b:tourner la	8=46
b:tours >	0=-25 7=57
b:tous >	0=46
b:tous bords	0=-36 1=-25
b:tous deux	6=-55
b:tous les	2=28 3=46 4=-80 8=-30
b:tout >	7=44 8=-25
b:tout le	1=-42 5=76 7=31
b:toute l	0=-48 3=36 5=-40 8=-32
b:toute la	1=-31 5=30
b:toute vie	5=25
b:toute violence	1=35 8=-30
b:toutes deux	5=-37 6=69
b:toutes les	4=60
b:town crier	0=-31 2=-37 3=-29
b:town hall	6=39
b:tp53 >	2=-38
b:tracts de	0=-43
b:tracts publicitaires	0=-43
b:trade union	7=-34
b:trade unionist	0=-54 7=54
b:trade unions	7=-28
b:trafic aerien	8=-50
b:train >	4=53
b:trained >	2=-38 7=38
b:trained as	8=51
b:trained at	5=-33
b:trainer for	4=-29
b:trains >	1=-36 5=-36
b:trait >	2=38 4=-49
b:traitement >	4=96
b:traitement de	4=-42
b:traitement des	4=-30
b:translated a	1=-30
b:translocation equilibree	2=53
b:transmission d	2=-63
b:transports >	4=25
b:travail >	1=-32 4=-42 5=26 6=-60 7=-28
b:travail bien	4=-50
b:travail d	1=42 8=67
b:travail de	0=-27 4=50
b:travaille >	3=48
b:travaille a	4=-42 6=27
b:travaille avec	3=28
b:travaille chez	6=-40 7=32
b:travaille en	4=-29 6=-26
b:travaille pas	1=-25
b:travaille pour	0=-27 4=-29
b:travaille pourtant	1=43
b:travailler a	4=44
b:travailler pour	0=45 3=-25
b:travailleur handicape	3=-42 4=68
b:travailleuse handicapee	3=-36 4=42
b:travel >	0=-33 3=-30
b:treasurer >	0=-59 7=60
b:treasurer of	0=25 6=-27
b:treated for	4=87
b:tremblement de	3=-34 4=63
b:tremor in	4=49
b:trente ans	8=-40
b:tresorier de	0=35 7=-38
b:tresorier du	0=48 7=30
b:tresoriere du	0=36
b:trial in	8=42
b:tribunal >	4=-25 5=36 6=45
b:tribune >	0=28
b:tried to	0=-28 4=56 7=36 8=-60
b:trips >	7=-40
b:trisomie 21	2=-64 4=50
b:trois >	5=99
b:trois ans	0=-73 2=-27 5=-45 8=42
b:trois associes	5=54
b:trois collegues	7=39
b:trois enfants	5=-36 6=-28
b:trois essais	3=41
b:trois fois	5=-26
b:trois heures	8=-28
b:trois mois	7=-36
b:trois phrases	3=31
b:trois semaines	0=37
b:trompe la	5=-75
b:trompe sa	5=86 6=-58
b:trompe son	5=56
b:trou de	4=31
b:trouble with	3=45 4=-33 8=33
b:trouve chez	2=62 4=-33
b:trouve un	2=41
b:trump s	0=38
b:trustee of	7=49
b:tuc >	7=27
b:tuc congress	7=61
b:turkey >	8=34
b:turned down	0=-29 1=32
b:tutor >	1=-30 3=-25
b:twelve years	0=31
b:twenty years	1=39 4=-32 6=30 7=29 8=48
b:twice >	0=-27 5=-50
b:twice a	2=31 3=-33 4=25 7=-32
b:twice and	0=-34 8=-40
b:twice in	7=37
b:twin has	4=-34
b:twins >	2=-38 6=52
b:twins came	2=-50 4=47 7=-29
b:twins in	4=30
b:twitter feed	0=54
b:two >	4=46 5=-25 6=43
b:two children	6=-43
b:two copies	2=45
b:two dads	6=30
b:two days	4=-36 7=43
b:two fingers	3=-39 4=71
b:two men	6=39
b:two more	1=-32
b:two mums	6=58
b:two nights	8=75
b:two of	0=34
b:two operations	4=66 5=-25
b:two partners	4=-30 5=28
b:two seasons	3=-25
b:two strokes	4=74
b:two terms	0=47
b:two tours	4=40
b:two with	4=-44 6=26
b:two women	0=-27
b:two year	0=-26
b:two years	4=-35 5=-44 7=-34
b:type 1	4=78
b:type 2	2=115 4=-37 6=-25 8=-27
b:type >	6=55
b:typeface >	1=-53
b:types with	3=-30 4=50
b:typing and	7=-29
b:typing rhythm	3=25
b:ucu >	7=30
b:udb >	0=35 7=-33
b:uk >	1=32
b:uk and	0=38 7=-33
b:ump >	0=39 7=-28
b:un >	4=-47
b:un accident	3=-34 4=85
b:un amant	5=69
b:un ami	0=-27 1=-43 4=-31 5=50
b:un an	0=-30 6=-42
b:un ancien	1=48 5=-70 6=49 7=-29
b:un appareil	4=30
b:un article	5=40
b:un assureur	8=-25
b:un atelier	1=-40 8=49
b:un autre	5=-53 6=38
b:un avc	4=47
b:un badge	2=-43 3=63
b:un bar	5=61
b:un bebe	0=-43
b:un blog	5=27 6=-30
b:un bon	5=-47
b:un bracelet	8=37
b:un bureau	4=56 7=-39
b:un burn	4=35
b:un cafe	6=29
b:un cancer	4=92
b:un candidat	0=75
b:un casier	5=-31 8=-27
b:un centre	0=-59
b:un cercle	1=54
b:un chromosome	2=49
b:un client	1=33 5=79 6=-59 8=-46
b:un collegue	0=-74 3=-31 5=76 6=37 7=-35 8=34
b:un conge	0=55 5=-37 6=27
b:un contrat	8=28
b:un controle	3=-31
b:un corbeau	3=26 5=25
b:un corset	2=-31 4=77
b:un couple	5=34 6=44
b:un depot	8=-35
b:un documentaire	0=-38
b:un doigt	3=-39 4=68
b:un ehpad	5=-29
b:un enfant	4=-70 5=47 6=-44
b:un ex	6=28
b:un extrait	8=-49
b:un fabricant	3=-25
b:un faible	4=-37 5=39
b:un festival	6=-33
b:un film	6=-42
b:un foyer	4=-31 5=-35 8=-46
b:un garcon	5=-54 6=42
b:un gene	2=33
b:un gite	6=-25
b:un groupe	1=33 3=-54 4=37
b:un hebdo	3=-33
b:un homme	0=-39 1=-63 4=-29 7=-33
b:un hotel	5=36 6=25
b:un juge	8=26
b:un kit	2=46 4=-39
b:un laboratoire	2=-33
b:un livre	1=28 2=40 6=41
b:un logement	1=-37 6=39
b:un logiciel	3=38
b:un maire	0=-29
b:un maitre	1=-37
b:un marche	8=-33
b:un mari	6=-31
b:un mauvais	3=46
b:un memoire	4=-30
b:un ministre	0=53 1=-30
b:un mois	5=-49
b:un oeil	3=-33 4=40
b:un parti	7=-27
b:un passeport	3=-44
b:un petit	6=57
b:un peu	0=54 1=-33 2=25
b:un plan	5=-39
b:un poste	4=41 5=34
b:un prelevement	2=39 3=-49 7=38 8=-29
b:un prix	8=-44
b:un proces	8=-28
b:un profil	3=40
b:un projet	0=46
b:un psychiatre	4=68
b:un quotidien	0=-37
b:un rappel	4=-48 8=62
b:un referent	1=-46 5=80
b:un regard	3=41
b:un reseau	8=29
b:un restaurant	6=35
b:un risque	2=64 4=-49
b:un rouge	0=102
b:un service	1=34
b:un seul	1=-38 4=43 5=-31
b:un siege	3=-33 4=40 7=-31
b:un site	2=48 5=33
b:un steward	6=40
b:un syndicat	7=39 8=-33
b:un syndrome	2=30 4=-28
b:un telephone	8=57
b:un test	0=-27 2=43 5=-48
b:un tiers	1=27 5=39
b:un traitement	4=65
b:un visage	3=-36
b:un voisin	5=30
b:un vol	4=-31 8=50
b:un vrai	0=68
b:uncle and	8=34
b:under a	4=37
b:under his	0=30 4=-75
b:under investigation	8=49
b:under the	4=33 5=25
b:une affaire	8=39
b:une amie	1=-39 6=-35
b:une ancienne	6=46 7=-29
b:une anomalie	4=-25 5=-30
b:une appli	4=-32 8=-25
b:une association	0=-50 1=-30 2=-35 6=61 8=-26
b:une aventure	5=42
b:une banque	0=30 5=-26 6=-49 7=-27 8=-62
b:une belle	5=-42
b:une biographie	0=-28
b:une boulangerie	6=-26
b:une camera	3=49 8=-25
b:une casquette	0=38
b:une chaine	0=-50
b:une chorale	1=27
b:une classe	7=28 8=-25
b:une clinique	4=-43
b:une collegue	0=-56 4=-32 5=-46 6=80
b:une condamnation	8=62
b:une consultation	2=35
b:une cooperative	7=29
b:une deletion	2=36
b:une depression	4=37
b:une deputee	0=-42
b:une empreinte	3=-32
b:une entreprise	2=46
b:une equipe	4=-29
b:une escroquerie	8=-47
b:une etude	5=-39
b:une exposition	0=-26
b:une famille	2=45 4=-37
b:une federation	0=-30 7=-26
b:une femme	1=-30 4=-34 5=-25 6=40
b:une fille	5=54
b:une fois	0=-56
b:une hernie	4=28 8=-28
b:une heure	1=-32 4=-34
b:une histoire	5=48 6=26
b:une liaison	5=102
b:une liste	3=-26
b:une loge	1=121 6=-29
b:une longue	4=-28 5=-29
b:une mairie	0=32 3=-37
b:une maison	5=-26
b:une maitresse	5=37 6=-29
b:une maladie	2=41 4=-42
b:une manifestation	8=41
b:une militante	0=45 1=-25 6=-26
b:une mutation	4=-32
b:une nuit	0=-29 4=-37 5=-40 8=110
b:une obedience	1=27 5=-42
b:une oreille	3=-26 4=36
b:une patiente	5=51
b:une photo	0=30 3=27
b:une piece	5=-49
b:une place	0=-40 6=-28
b:une plateforme	5=-39
b:une prison	8=-61
b:une relation	5=63 6=-26
b:une section	0=-31 7=49
b:une semaine	8=-28
b:une serie	6=-57 7=-33 8=-25
b:une stagiaire	5=51
b:une therapie	4=-62 5=40 6=26
b:une these	3=-25
b:une translocation	2=45
b:une tribune	0=34
b:une usine	4=-46
b:une video	4=-32 5=33
b:une voiture	3=-27 6=41
b:union >	0=-61 1=-35 7=77
b:union activist	0=-33 7=39
b:union and	0=53
b:union as	7=57
b:union at	0=-37 7=42
b:union card	7=47
b:union chapel	7=-43
b:union civile	6=37
b:union congress	7=-54
b:union de	0=30 6=-43
b:union departementale	7=-47
b:union des	1=44 7=-25
b:union drive	7=47
b:union dues	7=27
b:union elected	7=41
b:union europeenne	0=58 7=-26
b:union for	7=49
b:union he	7=59
b:union jack	6=-28 7=-47
b:union learning	7=32
b:union locale	7=37
b:union man	7=79
b:union member	0=-47 7=61
b:union membership	0=-37 1=-52
b:union of	0=-28 1=-43
b:union organisers	7=-50
b:union over	0=-27 7=55
b:union pacific	1=-31 7=-34
b:union rationaliste	0=-30 1=55 7=-38
b:union referee	7=-25
b:union s	7=84
b:union side	7=49
b:union station	7=-44
b:union subs	7=28
b:union was	7=-66
b:union when	7=37
b:union work	7=31
b:unionised site	7=-50
b:unionist from	0=92 7=-64
b:unions >	7=-45
b:unison >	7=84
b:unison s	7=-40
b:unite >	7=-25
b:unite and	6=-30 7=-73
b:unite branch	0=-26 7=39
b:unite in	7=59
b:unite stewards	7=51
b:unite the	7=30
b:university >	5=-42 7=-27
b:university of	0=-33
b:unpaid >	6=-25 7=28
b:unpaid work	8=38
b:unprompted >	6=29
b:unsa >	2=-40 7=65
b:unsa en	7=26
b:unsa l	7=25
b:until she	4=-39
b:until the	4=54
b:up at	3=44
b:up by	3=42 5=-37 8=-33
b:up for	0=-26 1=36 8=58
b:up gay	6=30
b:up in	1=-27
b:up nursing	4=58 6=-32
b:up on	1=32
b:up the	4=27 8=-28
b:up to	0=-27 7=59
b:up with	0=37 4=-35 7=67
b:upheld >	5=37 8=-44
b:ups >	1=-26
b:us >	1=-37 3=-48 4=-37 5=35 7=-40 8=-43
b:us for	0=-44 8=36
b:us he	4=44
b:us so	4=-29
b:us that	0=40 1=-33 4=-26
b:us to	8=-25
b:usage de	4=35 8=29
b:use the	3=41 4=-44
b:used her	3=29
b:used to	0=50 1=-63 4=-39 6=74
b:user research	1=-26
b:uses a	4=71
b:usher at	8=-41
b:usine de	7=51
b:utah >	6=46
b:v leiden	2=40 8=-32
b:va a	0=50 5=-28
b:vaccination >	4=-76
b:vaccination centre	0=-25 4=-32
b:vaccins a	4=45
b:valable dix	3=-49
b:valeurs >	1=-28 3=42
b:valve >	4=35
b:van >	0=-28 4=-36 8=46
b:van was	8=-58
b:variant >	4=-28
b:variant calling	2=-43
b:variant de	2=25
b:variant management	2=-29
b:vault >	3=26
b:ve been	0=31 4=48
b:ve had	5=58 6=-28
b:ve never	4=27
b:vecu dix	5=-37
b:vegan cheese	1=-31
b:vegan chef	8=-41
b:vegan for	1=80
b:vegan on	1=31
b:vegan range	1=-26
b:vegane par	1=47
b:veganisme ethique	0=-28 1=40
b:velo >	0=-41 1=-37 7=61
b:vend des	1=-60 3=-40 5=-27
b:vend ses	5=57
b:vendeur >	1=-29 4=-27
b:vendeur de	3=-26 5=-41
b:vendeuse de	5=-28
b:vendeuse en	1=31 3=-37
b:vendredi >	4=29
b:vendu des	2=-37 4=-48
b:venerable d	1=36
b:venerable de	1=33
b:venu avec	5=-41
b:venue avec	6=31
b:ver di	7=51
b:verification du	3=47 5=-30
b:verifiee >	3=-53 8=31
b:verse au	2=33
b:vert bouteille	4=-26
b:verte et	3=-33 4=-25
b:vestiaire >	8=-28
b:veut changer	5=37
b:veut pas	5=49
b:veut rester	5=38 8=-59
b:veut tourner	8=41
b:vial a	6=30
b:vice presidente	0=-57 7=-29
b:victime d	6=37 8=-69
b:video >	3=27 4=63
b:video a	0=45 5=-34
b:video et	3=59
b:vie >	1=53 6=44
b:vie avec	4=-27 6=50
b:vie de	5=37 6=-76
b:vie est	1=31
b:vie et	1=39
b:vie intime	5=46
b:vie sexuelle	4=-59 5=100 6=-83 8=-34
b:vieille ecole	0=33 1=40
b:vient avec	4=28
b:vient de	0=-42 1=48
b:vierge >	5=75
b:vierge a	8=-58
b:vierge de	5=-47
b:view of	1=-37
b:vigile >	8=85
b:vigneron independant	0=-33
b:village >	0=43 1=-29 5=40
b:ville >	0=-53 5=32 6=-25 8=-31
b:vingt ans	8=-30
b:violence >	8=-44
b:violence after	1=34
b:violence est	1=58 8=-33
b:violences sexuelles	5=-30
b:virgin >	5=80
b:virgin at	5=52
b:virgin atlantic	5=-31
b:virgin trains	5=-57
b:vis avec	4=37 6=36
b:visa >	3=35
b:visa centre	3=-44
b:visa de	3=39
b:visage >	3=55
b:visage de	3=27
b:visage par	3=35 5=-28
b:visage serve	3=45
b:visages pour	3=-41
b:visio >	8=28
b:visite des	8=-26
b:visite du	4=50
b:visiteuse medicale	4=-68
b:visitors book	1=-26
b:vit a	0=37 2=-39 3=-26 5=51 6=-59
b:vit avec	0=-26 1=-40 3=-31 4=-34 6=-49
b:vit chez	1=-51 2=-59 4=41
b:vit de	1=43
b:vit depuis	5=-32 6=64
b:vit en	1=34 2=-30 5=-35 6=26
b:vit sans	1=34
b:vit selon	1=66 8=-36
b:vit son	1=-34
b:vivre en	1=26
b:vocale >	3=-42
b:vocale activee	3=61
b:voeu de	1=48
b:voice carries	0=-31 2=-35
b:voice for	3=-26
b:voice of	3=-39
b:voice sample	3=47
b:voisin >	4=28 5=37
b:voisinage >	2=33 5=-35
b:voisine >	5=-41 6=29
b:voiture >	0=-48 1=50 6=42
b:voix >	0=-31
b:voix a	0=-29
b:voix de	3=-26 7=48
b:voix du	0=-34
b:voix off	3=-39
b:voix pour	3=-29
b:voix sert	3=51
b:vol a	8=-41
b:vol de	4=-32 8=57
b:vol en	8=27
b:vole du	8=44
b:volt >	0=49 7=-36
b:volunteer >	0=47 7=40
b:vote a	0=68 1=-27
b:vote electronique	0=-32
b:vote plus	0=65 1=-45
b:vote que	0=47
b:voted remain	0=47
b:voted with	0=-66
b:voter >	0=35
b:voter a	0=-57
b:votes for	0=86
b:votes green	0=49
b:votes of	0=-26
b:votes on	0=-74
b:votes with	0=-34
b:votre logiciel	3=37
b:voulu que	3=43
b:voyages >	4=45
b:vu un	5=-60
b:vue >	3=32 5=-25
b:vue en	4=-42 8=53
b:vue svelte	1=-29
b:waiting list	4=80
b:wales >	1=-33
b:wall surveyor	0=-29
b:wandsworth >	8=-37
b:want to	5=-25
b:wanted in	8=64
b:wants a	4=39
b:wants the	0=53
b:wants to	0=-48 4=-71 5=-37 8=-36
b:war in	0=54 7=-28
b:ward >	4=-29
b:ward sister	7=44
b:warehouse >	7=48
b:warned the	0=-29 5=41 8=-27
b:warns an	8=26
b:was a	0=-47 1=34 3=-40 5=-70 7=35 8=-65
b:was about	0=-38 1=-31
b:was among	0=32
b:was an	0=49 8=60
b:was arrested	8=34
b:was at	0=64 5=-27 6=-33
b:was born	2=43 4=86 5=-44 6=-30
b:was caught	4=-26 8=71
b:was cautioned	3=-33
b:was cleared	5=-29
b:was compared	3=37
b:was confirmed	3=31 4=-38
b:was convicted	8=57
b:was discussed	5=41
b:was elected	0=-60 7=45
b:was found	8=38
b:was given	7=-57 8=74
b:was he	1=-37 7=32 8=69
b:was her	1=-44 2=-37 4=-48 6=-43 7=-29
b:was hers	0=-38 5=-28 7=-28
b:was his	0=-36 1=-48 3=-48 4=-48 5=-34 6=-43 7=-73 8=-36
b:was homosexual	4=-27
b:was in	0=103 2=-51 4=69 6=-36 8=-62
b:was it	1=86
b:was late	4=-33
b:was locked	0=-26 8=55
b:was married	6=-35
b:was mugged	8=-45
b:was on	0=39 3=-44 7=51
b:was once	0=41 7=47
b:was out	7=39
b:was outed	6=63
b:was president	0=36
b:was quick	8=26
b:was raised	1=56
b:was recognised	0=-28 7=-42
b:was repaid	1=-28
b:was rewritten	2=-31
b:was sacked	7=46
b:was scanned	3=38
b:was sectioned	4=35
b:was seen	5=62
b:was sentenced	8=-64
b:was sequenced	2=35
b:was taken	3=29
b:was tested	2=39 4=-46
b:was the	0=-81 1=-59 4=32 5=75 6=-59 8=-46
b:was thrown	7=34
b:was to	8=57
b:was told	2=32 4=-70
b:was treasurer	0=-51 4=-41 7=46
b:was treated	4=75
b:watch >	5=-25 8=-51
b:way >	3=-25
b:way of	5=-29
b:way through	5=67
b:we asked	1=26 4=-33
b:we met	4=38
b:weakness for	3=-26
b:wearing a	4=35
b:wears a	5=32 6=-30 7=36
b:website of	0=30
b:wedding photographer	6=-28
b:weddings and	1=-36
b:wednesday mornings	4=25
b:week >	1=-26 4=91 5=-34 7=70 8=-80
b:week as	7=-25
b:week end	5=56
b:week ends	0=50 7=-37
b:weekends >	0=25 5=43
b:weekly >	0=-34 3=-39 4=-37
b:weeks >	0=-32 4=56
b:weeks in	8=-42
b:weeks of	2=29
b:well >	0=-36 4=64 5=-26 6=-35 8=-65
b:well to	0=72
b:went on	0=35
b:were found	5=65
b:were her	0=-26
b:were in	0=38
b:were taken	3=25
b:were the	6=-50
b:west >	6=-26 7=27
b:western union	7=-34
b:what he	4=-44
b:what the	4=42
b:what they	2=-28 4=28
b:wheelchair user	4=97
b:when he	5=-54
b:when her	4=36 6=-44
b:when i	0=27 5=-40 8=41
b:when it	5=27 6=-45
b:when my	2=-32 4=41
b:when she	1=-43 3=29 4=29 5=38 6=40 7=43
b:when the	4=-44 5=-28 7=-26
b:when they	5=-56 6=31
b:when we	1=25 4=-30
b:where he	0=-27 3=36 4=-35
b:where she	3=31 4=-35 7=-26 8=-36
b:whether the	4=32
b:which >	0=30 4=35
b:which ended	4=59 6=-34 7=-36
b:which he	4=31 8=-49
b:which his	3=39
b:which is	0=-25 3=-43 5=25 8=61
b:which ruled	1=32
b:which she	1=42 4=-40 7=-28
b:who had	1=-37 4=45 8=70
b:who has	4=56
b:who interviewed	1=35 8=-49
b:why he	0=30
b:why she	5=27
b:wife >	4=92 6=-39
b:wife and	5=-26 6=-68
b:wife are	2=51 4=-36 7=30
b:wife has	4=28
b:wife is	0=35 4=-44 7=25
b:wife s	6=-30
b:wife says	5=55 6=-35
b:wife to	0=-41
b:will >	1=-29
b:will and	1=34
b:will be	3=-31
b:will have	4=-43 8=-37
b:will need	4=51
b:will not	0=34 1=25
b:windows hello	3=39
b:winter >	0=-39
b:with 40	3=-28
b:with >	6=27
b:with a	1=-58 3=-28 4=75 5=90 7=-81 8=-39
b:with addicts	4=49
b:with an	0=40 2=66 4=-55
b:with another	5=-64 6=76
b:with anyone	4=-38 5=62
b:with care	6=31
b:with children	8=61
b:with epilepsy	4=-37
b:with face	3=26
b:with four	6=31 8=36
b:with glandular	4=50
b:with her	0=-38 1=-25 2=-31 3=67 4=-72 6=-39
b:with him	0=-33
b:with his	0=-48 1=-28 3=35 4=54 6=45 8=-42
b:with my	0=-42 5=38
b:with one	0=-26 4=91 5=-36 6=-25 8=-28
b:with prospect	7=-33
b:with the	0=36 2=44 3=45 4=-52 5=89
b:with two	1=-27 4=-31 5=29 6=-27
b:with unite	4=-29
b:withdrawn >	8=52
b:without a	5=-49 8=-41
b:without an	4=-41
b:without asking	3=30
b:without being	4=-32
b:without charge	8=48
b:witnesses and	0=-40 1=75
b:wobbly >	7=39
b:woman >	0=-29 4=-30 6=50
b:woman in	6=46
b:women >	0=-33 5=-40 6=70
b:women according	5=52
b:women freemasons	1=35
b:women s	0=39 4=-35 6=-42
b:won >	0=-34
b:won a	0=39 5=-31
b:won at	6=45
b:won over	1=-29
b:won t	0=52 1=44 4=59 5=-38 6=-52
b:won the	0=-58 2=-57 7=29
b:won two	7=-31
b:words >	1=50 8=-51
b:work >	0=-47 3=-43 5=-43 6=-50 8=-85
b:work for	0=50 8=32
b:work in	0=-42 6=-25 7=-32
b:work on	0=-47 1=70 4=-28
b:work phone	5=40
b:work since	6=61
b:work with	0=43
b:worked >	3=36 8=45
b:worked as	0=-29 8=-39
b:worked for	0=-27
b:worked in	7=-27
b:worked on	4=-26
b:worker for	8=-33
b:workers party	0=65 7=-55
b:workers united	7=46
b:working with	8=55
b:works council	0=-66 4=-27 7=-32
b:works for	4=28
b:works from	4=40
b:works in	3=41 7=-34
b:workshop >	3=-29 5=-29 8=31
b:would again	3=27
b:would do	0=52 4=-42
b:would like	4=-34
b:would need	5=-39 6=47
b:would not	1=26 4=-38 6=26
b:would prefer	6=-33
b:would rather	0=-37
b:wouldn t	1=50 7=26
b:writes and	0=-26 4=34 7=27
b:writes her	1=26
b:writes the	2=-26 4=-27
b:writing >	6=-34
b:written test	4=32
b:wrote a	1=-35 3=-29 4=-30 5=-64 6=-28
b:wrote for	4=-47 6=33
b:wrote her	5=33
b:wrote in	2=39 4=46 6=48
b:wrote on	4=48
b:wrote the	2=-47 3=-89 6=-56 7=-52 8=47
b:wrote to	8=-42
b:x >	2=32 4=-30
b:y a	1=-27
b:y est	0=-39 1=38 6=37
b:year 9	7=-33
b:year >	1=-52 2=34 3=-52 4=-61 6=39 8=-43
b:year and	6=30
b:year in	4=87 6=49
b:year s	0=-50 7=41
b:year to	4=50
b:years >	0=-27 1=-28 2=-48 3=-78 5=-41 6=-67
b:years ago	8=31
b:years and	4=37 5=33
b:years as	1=37
b:years for	8=64
b:years in	0=42 1=-39 4=-35 8=-33
b:years on	1=-29 4=-33 7=56 8=38
b:years running	7=27
b:yes campaign	0=31
b:york >	4=44
b:youth wing	0=41
b:yves et	5=-57 6=75
b:zemmour >	0=46
b:zemmour a	0=41 5=-34
beside:BIOMETRIC 1	5=-66 6=-43 7=-50
beside:BIOMETRIC 2	0=-125 2=-50 4=-137 5=-175 6=-72 7=-91 8=-88
beside:CRIMINAL_CONVICTION 1	0=-46 1=-59 4=-55 5=-64 6=-85 7=-54
beside:CRIMINAL_CONVICTION 2	0=-147 1=-77 2=-62 3=-106 4=-172 5=-108 6=-149 7=-138
beside:GENETIC 1	0=-47 1=-92 3=-145 4=-79 5=-115 6=-35 7=-86 8=-89
beside:GENETIC 2	0=-130 1=-115 3=-106 4=-215 5=-124 6=-99 7=-89 8=-131
beside:HEALTH 1	0=-96 1=-63 3=-41 5=-53 6=-60 7=-99 8=-50
beside:HEALTH 2	0=-125 1=-108 3=-60 5=-78 6=-103 7=-77 8=-98
beside:PHILOSOPHICAL_BELIEF 1	0=-50 2=-37 3=-105 4=-115 5=-74 6=-56 7=-51 8=-51
beside:PHILOSOPHICAL_BELIEF 2	0=-135 2=-100 3=-138 4=-139 5=-127 6=-40 7=-174 8=-150
beside:POLITICAL_OPINION 1	1=-34 2=-73 5=-33 6=-28
beside:POLITICAL_OPINION 2	2=-58 3=-64 4=-159 5=-136 6=-80 7=-57 8=-142
beside:SEXUAL_ORIENTATION 1	0=-97 1=-87 2=-126 3=-119 4=-70 5=-26 7=-75 8=-89
beside:SEXUAL_ORIENTATION 2	0=-64 1=-42 2=-105 3=-99 7=-36 8=-61
beside:SEX_LIFE 1	0=-49 1=-65 2=-97 3=-63 4=-103 6=-95 7=-102 8=-60
beside:SEX_LIFE 2	0=-161 1=-91 2=-58 3=-68 4=-53 6=-90 7=-109 8=-76
beside:TRADE_UNION_MEMBERSHIP 1	2=-109 3=-40 4=-55 5=-61 6=-63 8=-57
beside:TRADE_UNION_MEMBERSHIP 2	0=-95 1=-47 2=-66 3=-147 4=-154 5=-142 6=-93 8=-66
bias	0=-41 1=-46 2=-55 3=-64 5=-32 6=-33 7=-44 8=-36
couple:a man	6=41
couple:a woman	6=121
couple:another man	6=77
couple:avec man	6=51
couple:avec woman	6=56
couple:both	6=70
couple:de man	6=50
couple:epouse woman	6=48
couple:fiance man	6=31
couple:her man	6=-49
couple:her woman	6=105
couple:his man	6=50
couple:his woman	6=-129
couple:joined other	6=-27
couple:joined same	6=190
couple:joined unknown	6=60
couple:le man	6=36
couple:ma woman	6=-57
couple:man man	6=181
couple:man woman	6=-161
couple:my woman	6=-53
couple:named other	6=-184
couple:named same	6=200
couple:named unknown	6=-75
couple:other	6=-170
couple:petit man	6=-43
couple:sa woman	6=-34
couple:same	6=232
couple:son man	6=-38
couple:une woman	6=51
couple:union man	6=-34
couple:unknown	6=-51
couple:unknown man	6=-64
couple:unknown woman	6=-44
couple:woman man	6=-150
couple:woman woman	6=227
field:0	0=-87 1=-95 2=-113 3=-182 4=-62 5=-71 6=-85 7=-134 8=-106
field:1	0=-33 2=-41 3=-62 7=-52
field:2	0=54 1=129 2=116 3=67 4=29 5=45 6=28 7=78 8=88
field:3	0=125 1=76 2=179 3=94 7=79 8=90
field:4	0=141 1=40 2=49 3=94 7=124 8=95
field:47	2=27
field:aah	4=43
field:abstenue	0=30
field:abstinence	4=-42 5=61
field:abstinent	4=-41 5=28
field:abstinente	4=-64 5=86
field:absurdist	1=29
field:abus	8=33
field:abus de biens	8=39
field:accidents	4=-36
field:accord	3=36 7=-47
field:accuse	8=43
field:accused	8=34
field:acquitte	8=51
field:acquitted	8=55
field:actn3	2=39
field:addiction	4=-78
field:addictologie	4=-48
field:addicts	4=50
field:adherent	7=37
field:adherer	0=-59 7=44
field:affair	5=37
field:affaire	5=-36
field:affiches	0=-26
field:afscme	7=53
field:agent	0=-39
field:agnostique	1=65
field:agresse	8=-66
field:aids	4=-37
field:ailing	4=-57
field:aime les femmes	6=48
field:alcoholic	4=49
field:alcool	4=-68
field:alcoolemie	4=-36 8=39
field:alcoolique	4=46
field:allergie	4=54
field:alliance party	0=31
field:als	4=-39
field:altruisme	1=30
field:altruisme efficace	1=31
field:altruist	1=37
field:amante	5=59
field:amendes	8=-31
field:amyotrophie	2=35
field:anarchist	0=56
field:ancestry	2=-26
field:animist	1=32
field:ankle	8=29
field:antecedents	2=-39
field:anthroposophe	1=72
field:anthroposophie	1=44
field:anthroposophist	1=50
field:antidepresseurs	4=39
field:antinatalist	1=47
field:antispecisme	1=60
field:antispeciste	1=65
field:apnee	4=66
field:appareille	4=63
field:appeal	8=31
field:appealing	8=33
field:appeals	8=-31
field:appel	8=-62
field:appele	8=-27
field:appelle a	0=36
field:apte	4=50
field:arbre	2=-49
field:arc en ciel	6=-25
field:armees	1=-31 8=-27
field:armes	8=-60
field:arret maladie	4=31
field:arrete	4=-32
field:arrets	4=-32
field:arthritic	4=54
field:arthritis	4=37
field:asbo	8=63
field:asexual	6=67
field:asexuel	6=79
field:asexuelle	6=-38
field:asperger	4=28
field:assault	8=71
field:assemblee	0=-28
field:assigne	8=63
field:assises	8=-33
field:asthma	4=-66
field:asthmatic	4=45
field:asthmatique	4=51
field:asthme	4=77
field:atelier	1=-93
field:athee	1=29
field:athees	1=72
field:atheism	1=-43
field:atheisme	1=69
field:atheist	1=91
field:attache	5=-30
field:attirance	6=32
field:au lit	5=-66
field:audience	8=-53
field:audit	4=-33
field:auditeur	4=-36
field:authentication	3=38
field:authentification	3=37
field:authentifiee	3=32
field:authentifier	3=41
field:autiste	4=76
field:auto immune	4=34
field:aveugle	4=-43
field:b3	8=31
field:badge	0=-112
field:badgeuse	3=-38
field:bakers union	7=25
field:ballot	0=69 7=-75
field:ballots	0=-26
field:ban	8=37
field:banned	8=51
field:bapteme	1=53
field:bar gay	6=-87
field:barred	8=56
field:basque	0=-46
field:bdsm	5=64
field:bed with	5=-37
field:belief	1=29
field:believes	1=-49
field:bernie	0=27
field:bi	6=30
field:biometrie	3=-42
field:biometriques	3=46
field:bipolaire	4=30
field:bipolar	4=37
field:bisexual	6=86
field:bisexualite	6=40
field:bisexuel	6=75
field:bisexuelle	6=64
field:black lives matter	0=42
field:blacklisted	7=47
field:blanchi	8=47
field:blocages	0=40
field:bma	7=45
field:boite	4=-35
field:bondage	5=31
field:bord	0=-72
field:borne	3=27
field:bornes	3=-68
field:bouddhiste	1=-28
field:bouffeur de cures	1=57
field:bound over	8=44
field:bouteille	4=-36
field:bracelet	8=54
field:bracelet electronique	8=65
field:bracelets	8=-54
field:branch	0=-39
field:branch chair	7=48
field:branch secretary	7=-28
field:braquage	8=-25
field:brca	2=63
field:brca1	2=29
field:brca2	2=60
field:breton	0=33
field:brexiteer	0=36
field:brothels	5=25
field:brother	7=-33
field:buddhist	1=-30
field:bulletin	0=-68 8=31
field:bureau	0=-49 7=-87
field:burglar	8=25
field:burglary	8=35
field:burn out	4=55
field:butch	6=67
field:cache	5=-100
field:cachets	4=-37
field:cambriolage	8=-40
field:camera	3=31
field:camp	6=-66
field:campaigner	0=-79
field:campaigns	0=-33
field:camus	1=-28
field:cancers	4=29
field:candidat a	0=-67
field:candidate a	0=-68
field:candidature	0=-28
field:cannabis	8=51
field:capteur	3=-35
field:capteurs	3=-32
field:captured	3=42
field:card carrying	7=-38
field:cardiac	4=49
field:cardiologie	4=-42
field:carrier	2=66
field:caryotype	2=88
field:casanova	5=-26
field:casier	8=50
field:casiers	8=-47
field:caught with	5=-31
field:cause	0=-71
field:caution	8=56
field:cautioned	8=45
field:cautions	8=32
field:ce	7=-123
field:cegetiste	7=58
field:celibacy	5=43
field:celibataire	5=-101
field:celibate	5=88
field:centrale	8=-47
field:centre	0=-46
field:cfdt	7=51
field:cfe	7=38
field:cfe cgc	7=61
field:cftc	7=88
field:cftr	2=37
field:cgc	7=81
field:cgt	7=97
field:chair of	0=-54
field:chapel	1=-54
field:charges	8=47
field:charnelle	5=28
field:chaste	5=25
field:chastete	5=33
field:cheated	5=31
field:check off	7=34
field:chemo	4=30
field:chemotherapy	4=30
field:chimiotherapie	4=40
field:chirurgie	4=-43
field:chirurgien	4=-57
field:chromosome	2=33
field:chromosomes	2=-43
field:chromosomique	2=31
field:chronic	4=-25
field:chroniqueuse	4=-32
field:church	1=-30
field:civil partner	6=51
field:classee	8=40
field:classes	8=-25
field:clear	3=-72
field:cleared	8=-42
field:clearview	3=44
field:climat	0=36
field:clinic	4=-53
field:clinique	4=-69
field:clone	2=-58
field:cloned	2=-27
field:closed shop	7=30
field:closeted	6=36
field:cnt	7=46
field:cochlear	4=49
field:coeur	4=-52
field:colle	0=39
field:collecte	0=-62
field:collectif	0=43
field:collectionne	0=-41
field:collective bargaining	7=-35
field:college	0=-40
field:collegiens	0=-30
field:collegue	0=-100
field:collegues	0=-27
field:colostomy	4=31
field:come out	6=-37
field:coming out	6=70
field:commissariat	8=64
field:communist	0=47
field:communiste	0=42
field:communistes	0=64
field:community	7=-29
field:community order	8=27
field:compagne	6=-27
field:compagnon	6=-45
field:comparaison	3=-31
field:compare	3=46
field:comparee	3=80
field:compas	1=-31
field:compatible	2=33
field:condamnation	8=53
field:condamne	8=25
field:condamnee	8=38
field:conditionnelle	8=54
field:conductrice	2=33
field:confederal	7=43
field:confederation paysanne	7=48
field:confondu	3=44
field:confucian	1=27
field:conquests	5=46
field:conquete	5=-33
field:conquetes	5=63
field:conscience	1=66
field:conseil genetique	2=55
field:conseiller regional	0=41
field:conseillere municipale	0=29
field:consented	3=51
field:consentement	3=70
field:conservateur	0=37
field:conservation	0=-36
field:conservatrice	0=-28
field:conserve	3=25
field:conserves	3=44
field:constituency	0=-27
field:consulat	3=40
field:consultant	4=-52
field:contempt	8=27
field:content	3=-26
field:contentieux	3=-63
field:contraception	5=-49
field:contraceptive	5=-27
field:contrebande	8=53
field:controle d acces	3=-73
field:controle judiciaire	8=34
field:convenor	7=70
field:convict	8=-35
field:convicted	8=26
field:convictions	0=-68
field:copain	6=73
field:coquines	5=69
field:corbyn	0=61
field:corse	0=55
field:corset	4=70
field:couchait	5=29
field:couche	5=35
field:couche avec	5=91
field:couleurs	0=-41
field:councillor	0=34
field:councillors	0=-48
field:counselling	4=-62
field:coupable	8=33
field:couple ouvert	5=25
field:coups	8=51
field:courant	0=-28
field:covid	4=89
field:credo	1=-34
field:crime	8=-82
field:crise	4=-36
field:crises	4=35
field:crohn	4=58
field:croit	1=-33
field:crown court	8=-39
field:croyance	1=28
field:croyante	1=38
field:crutches	4=26
field:cse	7=-69
field:cure	1=-45
field:cures	1=49 4=-34
field:curfew	8=26
field:cwu	7=81
field:cynic	1=-43
field:cynical	1=-29
field:cyp21a2	2=54
field:dated	5=-55
field:dates women	6=28
field:deaf	4=32
field:dealt	8=-26
field:decharge	7=42
field:decroissance	0=-49 1=48
field:defenseur syndical	7=30
field:degrowth	1=38
field:deist	1=40
field:delegated	7=-25
field:delegates	7=-26
field:delegation	7=39
field:deleguee	7=25
field:deleguer	7=-42
field:delegues	7=-42
field:deletion	2=46
field:demo	0=-32
field:democrat	0=47
field:demonstration	0=-46
field:denudees	5=33
field:deported	0=-53 8=38
field:depression	4=42
field:desir	5=-42
field:detache	7=50
field:detained	8=27
field:detenu	8=95
field:deux mamans	6=67
field:deux meres	6=71
field:deux papas	6=68
field:deverrouille	3=81
field:devolution	0=-42
field:diabete	4=35
field:diabetes	4=-35
field:diabetic	4=55
field:diabetics	4=-36
field:diabetique	4=83
field:diabetiques	4=-30
field:dialyse	4=26
field:dialysis	4=26
field:dieu	1=65
field:digitale	3=-35
field:digitales	3=36
field:disabilities	4=34
field:disabled	4=25
field:disc	4=44
field:disciple	1=26
field:disciplinary	7=40
field:disease	4=-29
field:disorders	4=-52
field:disqualified	8=71
field:dna	2=26
field:dna test	2=41
field:dogma	1=-27
field:doigt	3=57
field:doigte	3=-58
field:doigts	3=42
field:dominant	2=-40 5=-37
field:dominatrice	5=43
field:don juan	5=66
field:double vie	5=43
field:down s	2=-34
field:drag	6=-50
field:drapeaux	0=-40
field:drepanocytaire	2=48 4=-47
field:drepanocytose	2=64 4=-34
field:drink driving	8=44
field:drinker	4=50
field:drogue	4=-25
field:droit humain	1=68
field:dropped	8=37
field:duchenne	2=37
field:due in	4=52
field:dues	7=42
field:dyslexic	4=51
field:dyspraxic	4=35
field:e gates	3=-33
field:echangiste	5=58
field:ecologique	0=-30
field:ecologiste	0=105
field:ecologue	0=-36
field:eelv	0=28
field:efface	8=-37
field:effacees	3=42
field:effacer	8=-32
field:effective altruist	1=29
field:eglise	1=-25
field:eis	7=41
field:elected	0=-66
field:elections	0=-96
field:electoral	0=-47
field:electrician	0=-50
field:electronic	0=-37
field:elue	0=-28
field:elus	7=-50
field:embezzled	8=30
field:embrasser	5=44
field:en est	6=-28
field:enceinte	4=52
field:enceinte de	5=-93
field:engage	0=31
field:engagee	0=-57
field:engagement	0=-65
field:enquetes	8=-25
field:enqueteur	8=-87
field:enregistre	3=80
field:enregistree	3=63
field:enregistrees	3=60
field:enregistrement	3=-42
field:enrol	3=-70
field:enrole	3=46
field:enrolee	3=43
field:enrolled	3=81
field:enrolment	3=26
field:epictete	1=34
field:epictetus	1=48
field:epicurienne	1=-27
field:epilepsie	4=42
field:epileptic	4=50
field:epileptique	4=50
field:epipen	4=57
field:erection	5=26
field:erotique	5=-51
field:escort	5=-48
field:escorte	5=-48
field:escroquerie	8=-38
field:etat	0=-55
field:etats	0=-41
field:ethics	1=-33
field:ethiques	1=37
field:eurodac	3=31
field:europeennes	0=34
field:eurosceptic	0=60
field:eurosceptique	0=46
field:ex offender	8=45
field:existentialist	1=56
field:existentialiste	1=59
field:exome	2=51
field:explicit	5=52
field:extinction rebellion	0=43
field:extraconjugale	5=61
field:extramarital	5=43
field:extreme gauche	0=71
field:eyesight	4=65
field:face	3=63
field:face recognition	3=-28
field:face scan	3=32
field:faceprint	3=46
field:facial	3=41
field:facial recognition	3=44
field:faciale	3=46
field:facility time	7=27
field:facteur v	2=38
field:faed	3=25
field:faible	4=-48
field:faillite	8=-41
field:fainted	4=34
field:faith	1=-40
field:falsifie	8=48
field:family history	2=-34
field:fancies	6=34
field:far right	0=42
field:father of the chapel	7=59
field:fatigue	4=47
field:faux	8=60
field:fbi	3=37
field:fbu	7=54
field:federal	7=-35
field:federalist	0=43
field:federation	0=-55 7=-73
field:femme	6=-80
field:fetichiste	5=37
field:fetish	5=28
field:fh	2=36
field:fianna fail	0=52
field:fibromyalgie	4=49
field:fiche	3=-41
field:fiche s	8=60
field:fichier	3=26 8=-39
field:fidele	5=-33
field:fidelite	5=-41
field:figure	3=-28
field:fijais	8=53
field:filiation	2=-32
field:fine	8=-95
field:fine gael	0=49
field:fined	8=63
field:fingerprinted	3=46
field:fingerprints	3=56
field:fingers	3=-44
field:fingertips	3=49
field:fits	4=-32
field:fleury	8=-32
field:fling	5=38
field:flirt	5=-63
field:flu	4=34
field:fo	7=66
field:forged	8=54
field:forgery	8=27
field:forging	8=31
field:franc maconne	1=31
field:france insoumise	0=38
field:frappe	3=26 8=-30
field:freemason	1=64
field:freemasons	1=25
field:freethinker	1=29
field:frere	1=-52
field:frexit	0=28
field:frontieres	0=-34
field:frozen	1=29
field:fsu	7=83
field:fume	4=43
field:g6pd	2=28
field:gabarit	3=67
field:gabarits	3=-47
field:gait	3=67
field:gang	8=-52
field:garde a vue	8=45
field:gates	3=-50
field:gaulliste	0=61
field:gay	6=85
field:gay bar	6=-37
field:gays	6=47
field:gaza	0=41
field:gedmatch	2=27
field:gendarme	8=-72
field:gendarmes	8=25
field:gene	2=28
field:general secretary	7=-58
field:genes	2=-66
field:genetic	2=35
field:genetic counsellor	2=-66
field:genetically	2=47
field:geneticist	2=-35
field:genetique	2=60
field:genetiquement	2=35
field:genetiques	2=-43
field:genome	2=59
field:genomes	2=-39
field:genotype	2=71
field:genou	4=70
field:gerer	8=36
field:gilets jaunes	0=29
field:glandular fever	4=46
field:global entry	3=49
field:gmb	7=39
field:god	1=78
field:gouine	6=42
field:gout	4=55
field:gouvernement	0=64
field:government	0=46
field:governments	0=-46
field:gp	4=-41
field:graffiti	8=29
field:grande loge	1=45
field:green party	0=32
field:greens	0=42
field:greffier	4=-45
field:greve	7=-26
field:greves	7=32
field:grossesse	4=51
field:gud	0=55
field:gueret	4=-45
field:guerison	4=27
field:guerre	4=-58
field:guide dog	4=40
field:guilty	8=36
field:haemochromatosis	2=46
field:haemophilia	4=-35
field:hamas	0=28
field:hand geometry	3=41
field:hand scan	3=26
field:handicap	4=-39
field:handicape	4=78
field:handicapee	4=58
field:handling	8=-47
field:handprint	3=37
field:haplogroup	2=26
field:harassment	8=-40
field:harcelement	8=-29
field:hard of hearing	4=40
field:hcr	3=46
field:health	4=-60
field:healthy	4=36
field:hearing aids	4=-38
field:hearings	4=-25
field:heart condition	4=-41
field:hemophilie	4=-39
field:her girlfriend	6=59
field:her wife	6=111
field:hereditaire	2=42
field:hernie	4=44
field:hernie discale	4=36
field:hetero	6=65
field:heterosexual	6=77
field:heterosexuel	6=59
field:heterosexuelle	6=36
field:heterozygote	2=56
field:heures de delegation	7=31
field:hidalgo	0=50
field:his boyfriend	6=48
field:hiv	4=-30
field:hla	2=88
field:hmp	8=-28
field:homo	6=69
field:homosexual	6=68
field:homosexualite	6=45
field:homosexuality	6=-29
field:homosexuel	6=73
field:homosexuelle	6=60
field:homozygote	2=43
field:homozygous	2=30
field:hopitaux	4=-28
field:hospital	4=-76
field:hospitalise	4=96
field:hospitalised	4=25
field:hospitals	4=-74
field:huma	0=59
field:humanist	1=43
field:humaniste	1=30
field:humanists	1=35
field:humanites	1=-53
field:huntington	2=57 4=-102
field:husband	6=-39
field:hypersensible	4=30
field:ibew	7=43
field:idealiste	1=-36
field:identification	3=-26
field:identifie	3=33
field:identity theft	8=-54
field:ill	4=45
field:illnesses	4=25
field:immigration	0=40
field:immune	4=34
field:immunocompromised	4=62
field:immunology	4=-49
field:impotent	5=38
field:in bed	5=26
field:inapte	4=71
field:incapacite	4=42
field:incarcere	8=34
field:incroyant	1=64
field:independance	0=75
field:independant	0=-83
field:independante	0=28
field:independence	0=54
field:index	3=75
field:infidele	5=51
field:infidelity	5=-39
field:inhalers	4=-53
field:inheritance	2=-71
field:initiation	1=-57
field:injury	4=-32
field:inmate	8=63
field:inside	8=62
field:insomniaque	4=55
field:insoumis	0=50
field:interdiction	8=62
field:interdit	8=25
field:intimate	5=49
field:intime	5=50
field:intimes	5=47
field:intimite	5=-27
field:invalidite	4=-29
field:inversion	2=45
field:investigation	8=52
field:investigator	8=-67
field:iris scanners	3=-64
field:israel	0=31
field:ivf	4=54
field:ivresse	8=34
field:iwgb	7=57
field:jab	4=51
field:jabs	4=-30
field:jailed	8=39
field:jaures	0=-31
field:jeunes socialistes	0=42
field:joint	4=-28
field:judiciaires	8=53
field:jugee	8=43
field:jugement	8=-49
field:jumeau	2=-42
field:jumeaux	2=-67
field:jumelles	2=26
field:jury	8=-91
field:juvenile	8=36
field:kantian	1=38
field:kantien	1=52
field:karyotype	2=57
field:keystroke	3=50
field:kidney	4=36
field:kine	4=-66
field:klinefelter	2=49
field:knees	4=37
field:kurde	0=50
field:laine	1=27
field:langue des signes	4=-27
field:lapel	0=-43
field:lapsed	1=-43
field:latex	5=-76
field:lay official	7=57
field:le pen	0=35
field:leaflet	0=-38
field:leaflets	0=28
field:leather	1=32
field:lecteurs	3=-75
field:left	0=-67
field:left wing	0=94
field:legislatives	0=39
field:leiden	2=36
field:lendemain	5=36
field:lenin	0=31
field:les verts	0=31
field:lesbian	6=88
field:lesbien	6=-41
field:lesbienne	6=58
field:leucemie	4=37
field:leukaemia	4=25
field:lgbt	6=-46
field:lgbtq	6=51
field:liaison	5=36
field:lib dems	0=48
field:liberale	0=-39
field:liberals	0=35
field:libere	8=50
field:liberee	8=-26
field:libertarian	0=45
field:libertin	5=46
field:libido	5=69
field:libre penseur	1=35
field:libre penseuse	1=49
field:licence	8=-29
field:licencie	7=31
field:licenciement	7=-51
field:limp	4=35
field:limps	4=26
field:lit	5=-68
field:lit sur les levres	4=58
field:lithium	4=35
field:lobbying	0=-47
field:locked up	8=27
field:lodge	1=55 7=-131
field:loge	1=31
field:logement	1=-46
field:logeuse	1=-34
field:loi travail	0=35
field:long covid	4=26
field:lover	5=64 6=-95
field:lovers	5=27
field:lr	0=103
field:lumiere	1=-31
field:lumieres	1=-58
field:lung	4=-42
field:lungs	4=43
field:lutte	0=-26
field:lynch	2=41
field:macon	1=-52
field:maconne	1=54
field:maconnerie	1=-61
field:macron	0=60
field:maga	0=74
field:magistrate	8=-44
field:magistrates	8=42
field:maitresses	5=40
field:malades	4=-32
field:maladies	4=-34
field:malaria	4=-32
field:malentendant	4=68
field:mandat	0=-50
field:mandataire	0=-43 7=-26
field:mandate	7=-34
field:mandats	7=27
field:manif	0=60
field:manifestation	0=-41
field:manifestations	0=-29
field:manslaughter	8=52
field:march	0=-44
field:marche des fiertes	6=-30
field:marches	0=-75
field:marcus aurelius	1=28
field:mari	6=-61
field:mariage pour tous	0=35
field:marie a	6=-40
field:mariee a	6=35
field:married	6=-42
field:marxiste	0=34
field:mason	1=-36
field:masonic	1=-41
field:massage	5=-68
field:mastectomie	4=-33
field:matched	3=44
field:materialist	1=55
field:materialiste	1=-39
field:mayor	0=-65
field:medical	4=-41
field:medicaments	4=-48
field:medication	4=71
field:melanoma	4=37
field:melenchon	0=43
field:member of the	0=-70
field:membership	0=-78
field:meme sexe	6=47
field:mention	8=44
field:mesure	8=-39
field:mi temps therapeutique	4=31
field:microdeletion	2=38
field:migraines	4=66
field:migrants	0=37
field:militaire	0=-66
field:militante	7=-26
field:milite	7=-27
field:minister	0=-99
field:ministre	0=41
field:mis en examen	8=37
field:miscarried	4=40
field:mitterrand	0=35
field:modem	0=49
field:moelle	2=36
field:momentum	0=60
field:monarchiste	0=56
field:moral	1=-33
field:morale	1=-53
field:mosaic	2=32
field:mosaique	2=28
field:mri	4=45
field:mugged	8=-57
field:municipales	0=43
field:murder	8=-31
field:musicians union	7=36
field:mutation	2=34
field:mutations	2=-64
field:mute	2=-81
field:mutee	2=-47
field:myheritage	2=62
field:myopathie	2=44 4=-56
field:napo	7=39
field:nasuwt	7=46
field:nationalist	0=61
field:nationalite	0=-77
field:naturalist	1=-30
field:negociant	7=-71
field:negociation	7=-38
field:negocie	7=-71
field:negocier	7=25
field:neu	7=83
field:nietzsche	1=-30
field:nietzscheen	1=34
field:nihilist	1=69
field:nihiliste	1=44
field:non believer	1=25
field:non lieu	8=54
field:non violence	1=63
field:notre dame des landes	0=35
field:npa	0=61
field:nude	5=71
field:nue	5=25
field:nuit	5=-93
field:nuit debout	0=55
field:nuj	7=47
field:num	7=70
field:nus	5=-32
field:nut	7=33
field:nymphomane	5=45
field:obama	0=43
field:objecteur	1=57
field:objectrice	1=33
field:occupational	0=-37
field:occupational health	4=-30
field:occupe	0=26
field:ocd	4=64
field:oeil	3=-25 4=-27
field:offence	8=-36
field:offences	8=-32
field:offender	8=75
field:on file	3=35
field:on licence	8=63
field:one night stand	5=-25
field:one night stands	5=34
field:onlyfans	5=27
field:open marriage	5=49
field:opens the	3=67
field:operation	4=-30
field:operations	4=-78
field:opere	4=47
field:opinion	0=-35
field:opposante	0=59 3=-25
field:opposition	0=71 3=-53
field:orban	0=30
field:organiser	7=-49
field:organisers	7=-53
field:orientation sexuelle	6=40
field:out at work	6=47
field:oute	6=47
field:outed	6=72
field:outrage	8=66
field:ouvre	3=51
field:ouvrier	7=-25
field:ouvriere	7=-33
field:ouvriers	7=-41
field:pacemakers	4=-47
field:pacifism	1=39
field:pacifist	1=73
field:pacifiste	0=-105 1=98
field:pacse	6=-47
field:pacsee	6=-66
field:paie pour	5=35
field:painkillers	4=60
field:palb2	2=43
field:palestine	0=27
field:palestinian	0=29
field:palliatifs	4=-46
field:palliative	4=-29
field:palm	3=42
field:palm vein	3=33
field:panel	2=-35
field:panic attacks	4=66
field:pansexual	6=48
field:pansexuel	6=40
field:pansexuelle	6=70
field:paralysed	4=-35
field:parkinson	4=-31
field:parlement	0=-41
field:parliament	0=-35
field:parquet	8=43
field:parti	0=51
field:partially sighted	4=58
field:parties	0=-77
field:partis	0=-67
field:partner	6=-45
field:party	0=34
field:pas	3=-92
field:passe	5=-98
field:passion	5=-37
field:passionate	5=-73
field:passionne	5=-35
field:paternite	2=-38
field:paternity	2=41
field:paume	3=71
field:pcf	0=89
field:pcr	2=-39
field:pcs	7=58
field:peau	4=-36
field:pede	6=45
field:peine de mort	0=33
field:peines	8=33
field:perjury	8=54
field:perverting	8=41
field:petitions	0=28
field:philosophe	1=-26
field:philosopher	1=-42
field:philosophie	1=-29
field:philosophique	1=55
field:philosophy	1=-38
field:picket	7=36
field:pills	4=-67
field:pilule	4=-35
field:pin	0=-46
field:piquet	7=64
field:plaid	0=41
field:plans	5=33
field:playboy	5=-47
field:pleaded	8=45
field:pma	4=-51
field:pointage	3=-39
field:pointe	3=48
field:pointeuses	3=-27
field:polices	8=-34
field:policier	8=-34
field:polio	4=-42
field:political levy	7=33
field:politically	0=79
field:politics	0=-44
field:politiques	0=-82
field:poll	0=-38
field:polling	0=-36
field:polyamorous	5=46
field:polyamour	5=46
field:polyamoureuse	5=38
field:polyamoureux	5=40
field:porn	5=84
field:porno	5=80
field:pornographiques	5=30
field:porte un	2=-87
field:porte une	2=-27
field:porteur	2=-37
field:porteurs	2=-27
field:porteuse	2=88
field:portique	3=37
field:possession	8=49
field:pouce	3=80
field:poumons	4=46
field:poursuites	8=34
field:poursuivi	8=57
field:poutine	0=30
field:predispose	2=37
field:predisposition	2=63
field:prefere les filles	6=28
field:pregnant	4=40
field:prelevement	3=-62
field:preservatifs	5=-28
field:presidente	0=-64
field:presidentielle	0=52
field:presidents	0=-37
field:pression	3=42
field:prime minister	0=-58
field:principe	1=-49
field:principes	1=39
field:prints	3=46
field:prisons	8=-39
field:probation	8=62
field:proctoring	3=47
field:procureur	8=71
field:promiscuous	5=36
field:prosecuted	8=35
field:prosthetic	4=39
field:prostituees	5=47
field:prostitute	5=30
field:prostitution	5=-55
field:protest	0=-88
field:prothese	4=57
field:protheses	4=-53
field:ps	0=95
field:psychiatrie	4=-31
field:psychiatrist	4=-26
field:puceau	5=56
field:queer	6=26
field:questioned	8=26
field:radical	0=34
field:radio	4=-75
field:rally	0=57
field:rappel	4=-52
field:rappel a la loi	8=52
field:rapport	5=-37
field:rassemblement national	0=44
field:rationalist	1=69
field:rationaliste	1=59
field:rcn	7=80
field:recel	8=39
field:recherche	8=-29
field:recognition	7=-86
field:reconnaissance	3=-28
field:reconnait	3=39
field:reconquete	0=79
field:record	8=-38
field:recovered	4=-30
field:recovering	4=74
field:recovery	4=-26
field:reeducation	4=-55
field:referendum	0=52
field:reforme	0=-40
field:refuse	3=-54
field:refusee	3=36
field:refusees	3=48
field:regime	0=53 4=-79
field:regimes	0=-34
field:registered	8=-63
field:rehab	4=27
field:rehabilitation	4=-44 8=53
field:rein	4=42
field:reincarnation	4=-39
field:relaxe	8=58
field:relaxee	8=59
field:release	8=-27
field:released	8=33
field:relevees	3=48
field:religieux	1=-29
field:religion	1=75
field:religions	1=-54
field:remission	4=83
field:rencontres	5=-28
field:representant	7=-26
field:representative	7=-42
field:republican	0=42
field:reseau veineux	3=28
field:reserve	4=-45
field:reservee	4=30
field:retenue	7=-43
field:retinal	3=29 4=-35
field:retine	3=53 4=-78
field:retire	3=-26
field:retrait	3=28
field:retrait de permis	8=34
field:rett	2=34
field:rhume	4=35
field:right wing	0=41
field:riots	8=26
field:rmt	7=46
field:rn	0=104
field:rosicrucien	1=48
field:royaliste	0=65
field:rqth	4=84
field:rss	7=-62
field:runs in	2=-31
field:sa femme	6=-61
field:sa fiancee	6=35
field:safety rep	7=52
field:sag aftra	7=42
field:same sex	6=77
field:sanders	0=32
field:sans suite	8=29
field:sante	8=-61
field:sas	3=47
field:scan	3=133
field:scannait	3=37
field:scanne	3=54
field:scanner	3=41
field:scanners	3=-63
field:sceptical	1=-52
field:sceptics	1=-44
field:schopenhauer	1=32
field:sclerose	4=47
field:scoliosis	4=46
field:score	3=34
field:secretaire de	7=-35
field:secretaire du	7=44
field:sectioned	4=36
field:secularist	1=61
field:seduction	5=-38
field:seiu	7=67
field:seizure	4=47
field:selfie	3=77
field:senat	0=-89
field:seneca	1=46
field:sentence	8=34
field:sentences	8=-30
field:sequelle	4=36
field:sequelles	4=44
field:sequence	2=-64
field:sequences	2=-43
field:sequencing	2=-27
field:seropositif	4=68
field:served time	8=35
field:sex	5=37
field:sex offenders	8=62
field:sex tape	5=65
field:sexe	5=47
field:sexual orientation	6=40
field:sexuality	5=-58 6=27
field:sexually	5=40
field:sexuelle	5=51
field:sexuelles	5=29
field:sexuels	5=29
field:sfa	7=35
field:shop floor	7=-43
field:shop steward	7=70
field:shop stewards	7=-25
field:shoplifting	8=50
field:sickle cell	4=-51
field:signed off	4=38
field:sinn fein	0=28
field:siptu	7=38
field:skeptics	1=43
field:sleeping with	5=43
field:slept with	5=46
field:slipped disc	4=33
field:slogan	0=-33
field:smoker	4=49
field:snes	7=72
field:snj	7=37
field:snp	0=60
field:snuipp	7=57
field:sober	4=34
field:socialist	0=79
field:socialiste	0=73
field:socialistes	0=40
field:soeur	1=-79
field:soeurs	1=-65
field:soins	4=-64
field:soins palliatifs	4=-34
field:solidaires	7=114
field:solidarnosc	0=-67 7=29
field:son compagnon	6=-75
field:son copain	6=55
field:son fiance	6=25
field:son mari	6=-61
field:son petit ami	6=-48
field:soulevements de la terre	0=52
field:souverainiste	0=53
field:specialist	4=-52
field:specialite	4=-61
field:spectrum	4=46
field:spending	8=-25
field:spent	8=30
field:spinal	4=-36
field:spine	4=31
field:spiritual	1=-25
field:staff side	7=-39
field:stammer	4=35
field:sticker	0=29
field:stoical	1=-32
field:stoicien	1=85
field:stoicisme	1=26
field:stole	8=45
field:stolen	8=-28
field:stonewall	6=-26
field:straight	6=-38
field:stretch	8=27
field:strip	5=-51
field:stripped	5=-57
field:struck off	8=32
field:subs	7=37
field:subscriptions	7=-39
field:sud	7=103
field:sud rail	7=31
field:suicide	4=41
field:suppleant	0=32
field:suppleante	0=37
field:supporter	0=54
field:suppression	3=57
field:surgeon	4=-71
field:surgery	4=-59
field:sursis	8=68
field:swing	5=-54
field:swinger	5=49
field:swingers	5=58
field:sympathies	0=31
field:sympathisant	0=30
field:symptoms	4=-38
field:syndic	7=-87
field:syndicale	7=92
field:syndicales	7=30
field:syndicaliste	7=33
field:syndicats	7=-32
field:syndicaux	7=-28
field:syndique	7=117
field:syndiquee	7=70
field:syndiquer	7=39
field:syndrome	4=-48
field:tabac	4=-29
field:tablet	4=-53
field:tablets	4=73
field:tablier	1=35
field:tag	8=58
field:tagged	8=44
field:tante	6=-79
field:taulard	8=49
field:taule	8=51
field:tax evasion	8=40
field:taxes	0=29
field:tdah	4=46
field:tea party	0=37
field:teamster	7=33
field:teamsters	7=36
field:template	3=62
field:templates	3=30
field:temple	1=-38
field:tension	4=-42
field:tenue	1=-41
field:terminals	4=-25
field:test adn	2=50
field:tests adn	2=-37
field:tgwu	7=45
field:thalassaemia	2=56
field:the system	0=-49
field:theosophical	1=47
field:therapie	4=-63
field:therapist	4=-67
field:therapy	4=-35
field:thoreau	1=30
field:threesomes	5=34
field:thumb	3=36
field:thumbprint	3=62
field:thyroide	4=37
field:timbres	7=-54
field:time clock	3=-43
field:tired	4=-76
field:tolstoien	1=39
field:tourniquets	3=-37
field:tp53	2=-39
field:tracte	0=30
field:tracts	7=-50
field:trade unionist	7=61
field:trade unions	7=-45
field:transhumanist	1=44
field:translocation	2=72
field:transmis	2=-27
field:transmission	2=-64
field:transplant	4=44
field:travail d interet general	8=60
field:treasurer	0=-28
field:tremblement	4=64
field:tremor	4=43
field:tresorier	7=-29
field:trial	8=-39
field:tried	8=-43
field:trisomie	2=-31 4=44
field:trisomique	2=-34 4=43
field:trompait	5=41
field:trotskiste	0=58
field:trouble with the law	8=34
field:trump	0=71
field:tssa	7=34
field:tuc	7=-31
field:tumour	4=25
field:turner	2=52
field:twins	2=-58
field:two dads	6=38
field:two mums	6=62
field:typage	2=26
field:uaw	7=73
field:ucatt	7=28
field:ucu	7=66
field:udi	0=38
field:ukip	0=51
field:ukraine	0=33
field:ump	0=49
field:unbeliever	1=35
field:unef	7=-29
field:unfaithful	5=63
field:union	7=83
field:union card	7=49
field:union locale	7=46
field:unionise	0=-39 7=46
field:unionised	0=-99
field:unionist	0=48
field:unions	7=-56
field:unison	7=44
field:unite	7=39
field:unpaid work	8=48
field:unsa	7=120
field:usdaw	7=61
field:vaccinated	4=74
field:vaccination	4=-31
field:vaccine	4=-42
field:vaccinee	4=80
field:vaccins	4=47
field:valeurs	1=-37
field:variantes	2=-29
field:vegan	1=25
field:veganes	1=42
field:veganisme	1=29
field:vegans	1=-26
field:vein	3=47
field:veineux	3=36
field:venerable	1=62
field:ver di	7=51
field:verdict	8=-26
field:verifie	3=29
field:verifiee	3=-43
field:victim	8=-31
field:victime	8=-84
field:victimes	8=-33
field:vierge	5=26
field:violence	8=-86
field:virgin	5=46
field:virginity	5=55
field:visa	3=-36
field:visa centre	3=-41
field:visage	3=77
field:visages	3=-26
field:vocal	3=27
field:voice	3=37
field:voice sample	3=53
field:voiceprint	3=37
field:voix	0=-143 3=27
field:vol	8=35
field:volage	5=56
field:vols	8=-33
field:volt	0=27
field:votait	0=34
field:voter	0=56
field:vow	5=32
field:vue	4=-37
field:walk	3=27
field:ward	4=-80
field:warned	8=-30
field:warning	8=43
field:webcam	5=-27
field:wheelchairs	4=-36
field:wife	6=-80
field:wobbly	7=40
field:works council	7=-79
field:x	5=-26
field:xxy	2=29
field:yeux	3=-29 4=-62
field:zemmour	0=67
field:zen	1=-45
other:BIOMETRIC	0=-117 1=-126 2=-132 4=-101 5=-147 6=-133 7=-101 8=-130
other:CRIMINAL_CONVICTION	0=-128 1=-133 2=-50 3=-62 4=-118 5=-132 6=-125 7=-78
other:GENETIC	0=-127 1=-132 3=-75 4=-124 5=-121 6=-147 7=-96 8=-114
other:HEALTH	0=-157 1=-168 2=-44 3=-113 5=-91 6=-123 7=-152 8=-96
other:PHILOSOPHICAL_BELIEF	0=-122 2=-132 3=-114 4=-173 5=-125 6=-166 7=-129 8=-133
other:POLITICAL_OPINION	1=-83 2=-155 3=-111 4=-125 5=-162 6=-113 7=-55 8=-157
other:SEXUAL_ORIENTATION	0=-146 1=-174 2=-135 3=-119 4=-141 5=-93 7=-151 8=-61
other:SEX_LIFE	0=-169 1=-138 2=-132 3=-137 4=-144 6=-122 7=-98 8=-153
other:TRADE_UNION_MEMBERSHIP	0=-112 1=-151 2=-106 3=-109 4=-159 5=-103 6=-110 8=-119
role:hint	0=-55 1=-47
role:statement	1=32 2=51 3=59 4=25 5=49 6=32 7=69 8=32
role:topic	0=45 1=27 2=40 3=26 6=74 7=83 8=38
role:trait	1=83 4=25 5=37 7=-33 8=40
s:23an	2=29
s:aadh	3=44 8=-30
s:aadha	3=46
s:aban	3=-35 8=44
s:aband	3=-25 8=62
s:aber	0=26 1=38 7=-35
s:aberd	1=48 7=-41
s:abim	0=-33 3=58 4=55
s:abime	0=-32 4=53
s:abno	5=-41
s:abnor	2=25 5=-36
s:abon	5=34
s:abonn	5=37
s:abor	6=38
s:abou	1=-77 3=-64 6=27 8=25
s:abov	5=35
s:abse	0=-34 2=36 4=41 5=-41 6=29 7=44 8=-29
s:absen	0=-37 4=72 5=-37 6=33 7=53 8=-45
s:abst	1=-58 4=-99 5=72 8=-36
s:abste	0=-25
s:absti	4=-101 5=120
s:abstr	8=-30
s:absu	1=43
s:absur	1=53
s:acad	5=-47
s:acade	5=-45
s:acce	0=-70 3=32 4=-31 5=-29 7=-30 8=-39
s:accep	0=-40
s:acces	0=-34 4=-33 5=-25
s:acci	0=-32 2=-27 3=-30 5=57 6=-36
s:accid	0=-34 1=-27 2=-27 3=-34 5=63 6=-31
s:acco	1=44 3=-35 4=-36 5=-27 7=-78 8=-27
s:accom	3=-38 5=-34 6=25
s:accor	1=49 3=27 7=-56
s:accou	2=-43 3=-42 4=-75 6=-37 7=-56 8=-78
s:accr	4=36 7=-27
s:accu	0=-54 2=-30 3=-27 4=-34 5=-26 7=-29 8=34
s:accue	0=-50 6=37 7=-32 8=-25
s:accus	6=-40 8=60
s:acha	5=-30
s:achat	0=-48
s:ache	3=-29 4=-29 6=-42
s:achet	4=-36 6=-41
s:acou	3=-27
s:acqu	7=-25 8=103
s:acqui	8=102
s:acro	0=-28 2=-36 7=-41
s:acros	0=-25 2=-38 4=-35 7=-51
s:acte	0=-43 4=-49 5=-37
s:acti	4=-76 7=56 8=-44
s:actin	4=-29
s:actio	7=-32
s:activ	4=-41 7=89 8=-47
s:actn	2=46
s:acto	3=-37 6=-28
s:actor	3=-25
s:actu	3=34 4=-34
s:actua	4=-26
s:actue	3=31
s:adap	2=-34 3=-25 5=-42
s:adapt	2=-52 5=-39
s:adde	4=-27 6=47
s:adden	2=27
s:addi	4=-79 5=81 8=-64
s:addic	4=-81 5=73 8=-66
s:addre	7=-29
s:adep	0=-34 5=62
s:adept	0=-34 5=64
s:adey	4=30
s:adeye	4=38
s:adhe	1=38 4=-25 5=-32 7=33 8=-45
s:adher	5=-41 7=42
s:adhes	1=32 8=-37
s:adjo	4=-56 5=-70 6=-32
s:adjoi	4=-61 5=-62 6=-34
s:adju	0=-26 8=25
s:adjud	8=32
s:admi	0=-85 2=-33 3=-63 4=-58 6=-36
s:admin	0=-93 1=-28 2=-29 3=-58 4=-43 5=-27 7=41 8=-35
s:admit	1=31 3=-31 5=41 7=-31 8=31
s:adol	2=37
s:adole	2=35
s:adop	5=-42 6=33
s:adopt	5=-35
s:adre	2=40 4=-40 5=37
s:adres	5=40
s:adul	0=-48 1=-35 2=-29 3=-43 4=-43 5=69 6=-52 7=-44 8=-59
s:adult	4=-26 5=26 6=-28 8=-31
s:adve	1=-35 4=-31 6=-28 7=-29 8=-37
s:adver	1=-41 6=-29 7=-28 8=-25
s:advi	0=-42 1=-31 2=-50 3=-63 5=-48 6=-26 7=-59 8=-59
s:advic	5=-31 7=-25
s:advis	0=-51 1=-35 2=-47 3=-57 5=-42 7=-51 8=-55
s:aeri	8=-48
s:aerie	8=-51
s:aero	4=-42 8=34
s:aerop	4=-25 7=-28 8=34
s:affa	0=-47 1=-60 2=-28 3=-80 4=-75 6=-46 7=-41
s:affai	0=-39 1=-69 2=-30 3=-74 4=-64 6=-37 7=-38
s:affe	0=-29 4=32 5=-25
s:affec	4=46
s:affi	1=28 4=-39 5=50 6=-51 7=76 8=-27
s:affic	5=38 6=-28
s:affil	0=59 5=-26 7=80
s:affir	1=31 5=49
s:affr	4=-27 8=30
s:affra	8=30
s:afsc	7=57
s:afscm	7=46
s:afte	0=-56 1=29 2=38 3=25 4=34 6=-63
s:after	4=41 6=-34
s:aftr	0=-49 7=33
s:agac	0=31
s:agace	0=26
s:agai	0=60 1=28 2=32 4=35 5=-70 6=-52 8=-28
s:again	0=58 3=-31 5=-42 6=-42
s:agen	0=-131 1=-52 2=-79 3=-26 4=28 5=-27 6=-68 7=-31 8=-48
s:agenc	0=-102 1=-66 2=-50 4=50 6=-48 7=-31 8=-46
s:agend	0=-30
s:agent	0=-49 7=37 8=-28
s:aggr	2=-33
s:aggre	1=25 2=-45
s:agil	3=-27
s:agno	0=-46 1=34 4=-28 5=-53 6=-41
s:agnos	0=-56 4=-26 5=-48 6=-44
s:agre	0=-38 1=-63 4=-47 5=-49 7=-54
s:agree	3=33 7=-49
s:agreg	0=-25 1=-55
s:agrem	2=-41 6=27 8=54
s:agres	4=-29 8=-68
s:aide	4=-31
s:aili	0=-42 4=-61
s:ailie	0=-27
s:ailin	4=-57
s:aill	5=44 6=-43
s:aille	5=51 6=-56
s:aima	5=-32 6=53
s:aimai	6=53
s:aime	1=-28 5=-36
s:aimen	6=29
s:aimer	6=-38
s:airbu	0=-27
s:airf	4=-25
s:airl	2=50 3=-27 4=-41 7=-32
s:airli	2=43 3=-25 4=-53 7=-25
s:airp	5=-27 8=38
s:airpo	8=48
s:alar	0=-34 4=-45 8=-58
s:alarm	0=-33 4=-45 8=-49
s:albu	4=-45 8=-35
s:alco	3=-25 4=-30 8=95
s:alcoo	4=-49 8=101
s:alge	0=46 6=-47
s:algo	0=-25 2=-38 3=58 8=-49
s:algor	0=-25 2=-46 3=52 8=-48
s:alig	0=45 2=-27
s:alik	0=-34 2=-27
s:alle	0=-64 1=-42 2=-30 5=-71 6=-48 8=-42
s:allel	2=28
s:allem	0=-31 6=-30 7=27
s:aller	0=-35 2=-61 5=-85 7=-53
s:alli	0=37 8=-29
s:allia	7=28
s:allo	0=-43 1=27 5=-28 8=26
s:allow	1=25
s:alon	0=43 1=-44 2=33 4=-46
s:alph	2=44
s:alre	7=32
s:alrea	4=25 7=39
s:alsa	0=67 4=-34 7=-27
s:alsac	0=64 4=-35
s:alte	0=46 2=-41 5=-36
s:alter	0=30 2=-34 5=-31
s:altr	1=68 3=-26 7=-29
s:altru	1=74 3=-26 7=-27
s:alumn	0=-26 1=34
s:alwa	1=-27 4=-52 6=67
s:alway	0=27 1=-26 4=-47 6=69
s:alzh	2=53
s:alzhe	2=57
s:aman	0=-60 6=-56
s:amant	0=-55 6=-41
s:amat	0=-35
s:amate	0=-39 8=-25
s:amba	3=44
s:ambas	3=45
s:ambi	0=-43 1=46 6=60 7=-38
s:ambit	1=52
s:ambu	0=-26 4=-32 5=-35 6=-26
s:ambul	4=-32 5=-27
s:amel	2=-28
s:ameli	2=-26
s:amen	4=69
s:amena	4=54
s:amend	4=27
s:amer	2=55 3=-37 6=-51
s:ameri	0=30 2=43 3=-32 6=-57
s:amie	5=-41 6=70
s:amiti	6=27
s:amni	8=72
s:amon	1=-25 4=-47
s:amou	0=-69 1=-47 2=-43 3=-26 4=-51 6=40 7=-41 8=-35
s:amour	0=-32 1=-31 4=-45 5=-76 6=60 7=-29
s:amput	4=29
s:amus	3=45
s:amyo	2=46
s:amyot	2=44
s:anae	2=-40 4=49
s:anal	1=-39 2=29 3=-30 4=-52 5=-45 6=-47 7=-59 8=-73
s:analy	0=-35 1=-50 4=-50 5=-46 6=-43 7=-65 8=-51
s:anar	0=28 1=79 4=-38 5=-32 6=-26 7=-33
s:anarc	1=75 4=-38 5=-35 6=-32 7=-28
s:ances	2=-28
s:anci	0=68 1=43 2=-56 6=30 8=-30
s:ancie	0=51 1=66 2=-48 6=33 8=-38
s:anger	1=29
s:angi	2=39
s:angl	0=-29 1=-27 5=-27 8=-26
s:angla	0=-28 5=-26
s:angli	1=-45
s:anim	0=-90 1=109 2=-71 3=-65 4=-60 5=-80 6=-35 8=-52
s:anima	0=-66 1=100 2=-43 3=-59 4=-63 5=-62 6=-57 7=-49 8=-55
s:animi	1=61
s:ankl	8=31
s:anne	1=33 7=-25
s:annec	6=-45
s:anno	5=51
s:annon	5=63
s:annu	0=-28 3=-31 4=-48 5=-66 6=-26 8=54
s:annua	0=-28 4=-38 7=52
s:annue	5=-58
s:annul	8=79
s:anom	2=56 4=-26
s:anoma	2=56
s:anon	2=-25 4=-33 5=44 6=-38 8=43
s:anony	2=-27 3=-27 4=-30 5=48 6=-43 8=41
s:anor	2=31 5=-37
s:anot	0=-40 6=63 7=-39
s:anoth	0=-44 6=58 7=-44 8=-31
s:answ	1=-44 6=-49
s:answe	1=-46 6=-52 8=-30
s:ante	5=-29 8=65
s:antec	2=-28 5=-25 8=73
s:anth	0=-29 1=127 6=-40 7=-26 8=-29
s:anthr	1=136 6=-41 7=-25 8=-34
s:anti	0=-76 1=150 5=-81 6=-36 7=-25 8=-60
s:antic	0=25 4=62
s:antid	4=38
s:antin	1=60
s:antiq	4=-45
s:antis	0=-52 1=100
s:antit	1=60 2=30
s:anto	6=55
s:antoi	4=-26 6=73
s:anxi	4=26 5=-32
s:anxio	4=60
s:anyo	2=50 5=49
s:anyon	2=49 5=48
s:anyt	1=46
s:anyth	0=26 1=40 5=-29
s:apai	0=-30 5=-28
s:apais	0=-31
s:apne	4=74
s:apoe	4=-44
s:apol	0=51 4=-27
s:apoli	0=54
s:apos	1=49
s:apost	1=52
s:appa	0=40 1=51 2=37 5=-66 7=-25 8=-32
s:appar	0=41 1=52 4=27 5=-71 7=-35
s:appe	3=-26 4=46 5=-69 6=-37 7=-30
s:appea	1=-37 8=29
s:appel	4=90 5=-38 7=-27 8=-48
s:appl	1=37 2=33 5=-29
s:appli	1=30 4=-28
s:appo	0=-39 4=34 7=45 8=-52
s:appoi	0=-40 7=58 8=-42
s:appr	0=-29 1=-50 2=-35 3=25 4=-82 6=-34 7=40
s:appre	0=-66 1=-48 2=-43 3=-28 4=-44 6=-37 8=-26
s:appri	3=50 4=-25 7=42 8=-39
s:appro	0=33 1=-29 5=-51 6=-44 8=58
s:appu	0=27 2=46 4=-34
s:apre	0=-27 1=45 2=35 4=-33 6=25 7=-69
s:apri	4=43
s:arbi	0=-33 4=-32 7=-34
s:arbit	0=-32 4=-33 7=-39
s:arbr	0=54 2=-53
s:arch	0=-47 2=-36 3=-35 5=-63 6=-40 7=-37 8=-73
s:archi	0=-61 2=-30 4=-38 5=-56 6=-36 7=-33 8=-57
s:arde	0=-33
s:ardec	0=-34 1=26
s:argu	1=-29 6=31 8=-40
s:arme	8=-46
s:armee	1=-37
s:arna	8=39
s:arnau	2=-25
s:arou	4=-48
s:aroun	4=-30 5=39
s:arra	5=60 7=-45
s:arran	5=68 7=-47
s:arre	0=-65 1=-61 3=-25 5=-51 6=-51 7=-60 8=76
s:arres	0=-31
s:arret	1=-33 4=-31 8=63
s:arri	1=-45 5=-34 8=-57
s:arriv	1=-38 3=-50 8=-44
s:arro	0=44
s:arron	0=41
s:arth	4=59
s:arthr	4=66
s:arti	1=-43 3=-71 4=-46
s:artic	0=38 4=-36 5=37
s:artis	0=-41 1=-31 3=-52 4=-25 5=-54 7=-30 8=28
s:asce	0=-34 4=42
s:ascen	0=-35 4=39
s:asex	4=-39 6=40 8=-39
s:asexu	1=-30 4=-34 5=57 6=38 8=-39
s:ashk	2=48
s:ashke	2=52
s:aske	0=-26 5=-38 8=32
s:aski	3=38
s:askin	3=35
s:asle	0=-25
s:assa	4=-29
s:asse	1=37 2=-29 4=-44 5=-62 6=-36 7=-56 8=-47
s:assem	1=41 4=-27 5=-30 7=-45
s:asses	5=-50 8=-31
s:assi	0=-60 1=-47 2=-49 3=-63 4=-75 7=-65
s:assig	8=65
s:assis	0=-48 1=-34 2=-51 3=-56 4=-63 7=-70 8=-81
s:asso	0=-78 2=-66 3=-52 4=-63 6=-68 7=-37
s:assoc	0=-57 2=-59 3=-52 4=-63 5=31 6=-68 7=-45
s:assu	1=58 2=-50 3=-42 4=-61 5=48 7=-78
s:assum	1=30 5=58 6=48 7=-30
s:assur	2=-57 3=-47 4=-37 6=-36 7=-69
s:asth	1=-32 4=49 5=-54
s:asthm	1=-26 4=35 5=-54 8=-25
s:astr	0=-32 1=41 4=-39 5=-46
s:astro	1=50
s:atel	0=-26 1=-109 2=-34 3=-28 4=43 7=37
s:ateli	0=-36 1=-104 2=-37 4=40 7=37
s:athe	0=-70 1=84 2=-33 3=-59 4=-55 5=-50 6=-54 7=-47
s:athee	0=-29 1=66
s:athei	0=-51 1=64 2=-28 4=-54 5=-31 6=-38
s:athl	2=38 5=-26
s:athle	2=38 8=-30
s:atla	0=43 2=-31 4=-44 5=-43
s:atlan	0=52 4=-48 5=-41
s:atou	1=-25
s:atro	2=61 4=-28
s:atrop	2=60 4=-32
s:atta	0=43 1=-46 5=-35 6=-31 7=-61
s:attac	0=32 1=-35 5=-41 6=-36 7=-30 8=-26
s:atte	0=-49 2=45 5=35 8=33
s:attei	0=-28 2=54 3=-49
s:atten	0=-53 7=-28
s:attes	4=46
s:atti	4=-26 5=-90
s:attir	5=-86 6=32
s:attr	0=-27 3=49
s:attri	0=-28 3=48
s:aube	5=-27 6=26
s:auber	5=-33
s:aubi	4=45
s:aucti	3=-26
s:aucu	0=50 1=65 4=56 6=-46 7=-33
s:aucun	0=30 1=45 4=41 6=-41
s:audi	0=-61 1=-61 2=-47 3=-81 4=-85 6=-25 7=-63 8=-76
s:audie	8=-58
s:audio	3=-43 4=-50
s:audit	0=-45 1=-50 2=-35 4=-43 5=-27 7=-56
s:augu	0=35 1=31
s:augus	0=36 1=28
s:aujo	1=30
s:aujou	1=37
s:aumo	3=-46 6=-25 8=-45
s:aumon	3=-37 8=-39
s:aupr	0=-37 5=-25 7=-45
s:aupre	0=-36 4=-35 7=-45
s:aura	0=42 6=67 7=-38 8=41
s:aurai	5=-28 6=61 8=38
s:aure	1=39 3=-39
s:aurel	1=35 3=-33
s:auss	0=-40 2=29 5=-57
s:aust	4=-44
s:auste	4=-35
s:auth	0=-85 1=-27 2=-28 3=79 6=-32 7=-30 8=-37
s:authe	0=-57 3=91
s:autho	0=-31 6=-29 7=-38 8=-34
s:auti	5=-25 8=-28
s:autis	3=-25 4=37 8=-27
s:auto	0=26 1=-53 2=-45 3=56 5=-44 6=-30 7=-43
s:autom	0=-45 2=-37 3=51
s:auton	0=82 3=42 7=-37
s:autor	4=-31 5=-27
s:autr	4=-33 6=66 7=-29 8=-52
s:autre	0=40 6=-39
s:autri	8=-49
s:autu	4=40
s:autum	4=46 8=-32
s:auxil	6=-29
s:avai	0=43 1=-42 4=-47
s:avan	1=25 2=-34 3=36 4=-63 5=-39 6=64 8=-58
s:aven	0=-36 1=-26 3=-38 4=-28 5=-33 6=-29 8=-26
s:avent	0=-37 1=-29 3=-36 4=-27 5=-29 6=-33 8=-25
s:aver	1=-39 5=68
s:avert	1=-31 5=86
s:aveu	4=-46
s:aveug	4=-36
s:avio	2=25 4=32
s:avion	4=-28
s:avoc	0=-28 1=-46 2=-36 4=-38 5=-63 6=-61 7=40 8=-39
s:avoca	0=-36 1=-45 2=-36 4=-25 5=-54 6=-57 8=-31
s:avoi	2=-26 3=-61 4=58 6=-41 8=-45
s:avoid	4=29
s:avon	0=30
s:avou	5=83 7=-36 8=56
s:avow	1=35
s:avowe	1=40
s:avri	5=-40 8=53
s:awai	8=49
s:await	8=46
s:awar	6=56 8=-40
s:ayan	3=26 4=-37
s:babi	4=-25
s:babie	4=-31
s:bach	1=-31
s:bache	0=-30
s:badg	0=-108 1=-37 2=-49 3=46 5=-29
s:badge	3=-76
s:badl	5=-32
s:bail	0=-35 8=-64
s:baill	0=-32
s:bais	4=-47 8=29
s:baiss	4=-56 8=32
s:bake	1=-64 3=-59 5=-28 6=-84
s:baker	1=-38 3=-36 6=-63 8=-41
s:bala	4=-72 6=-34
s:balan	4=-73
s:balc	0=30
s:ball	0=49 3=-29 5=-35 7=-99
s:ballo	7=-98
s:ballr	0=-31
s:balp	7=39
s:bama	0=58
s:bamak	0=66
s:band	0=-30 5=-52
s:bank	0=-37 1=-28 4=-40 5=-53 8=-39
s:banki	0=-41 3=27
s:bann	0=-26 3=-27 8=50
s:banne	8=55
s:banni	0=-31
s:banq	1=-28 3=29 4=-40 5=-61 6=-46 7=-45 8=-55
s:banqu	1=-29 3=48 4=-42 5=-60 6=-48 7=-46 8=-63
s:bapt	7=54
s:bapte	1=51
s:bapti	7=47
s:barc	0=-29
s:barm	1=-25 5=-31 6=-38
s:barma	5=-33 6=-34
s:baro	2=-75
s:barr	0=-75 4=-37 5=-59 7=-40 8=62
s:barre	5=-40 8=88
s:barri	8=-46
s:bart	6=-32
s:barte	6=-30
s:base	8=-38
s:basi	8=-57
s:basq	0=-57 2=31
s:basqu	0=-58 2=38
s:bass	4=-37
s:bathr	4=29
s:bati	1=-39 4=-25 7=-35 8=-25
s:batim	1=-42 7=-40 8=-27
s:batt	5=49 8=-53
s:batte	5=35 8=-52
s:bava	0=37 4=-25
s:bavar	0=38
s:bayr	0=77 8=-32
s:bayro	0=88
s:beat	1=-37 4=26
s:beate	4=33
s:beau	4=-68 8=-25
s:beca	1=-46 2=-29 5=36 8=-28
s:becam	1=50
s:becau	0=29 1=-51 3=61 6=25 7=-39 8=-32
s:bect	7=45
s:befo	0=-44 1=-34 2=-27 4=70 8=-36
s:befor	0=-43 1=-35 2=-28 4=69 6=-40 8=-35
s:bega	4=65
s:beha	7=-40
s:behal	7=-35
s:behin	0=-27 4=25
s:bein	1=51 5=-29 6=30 7=-26
s:bela	0=73 3=-28
s:belar	0=80
s:belf	1=55
s:belfa	0=-31 1=39 7=-29
s:belg	0=26 4=-74 5=-25 7=-39 8=75
s:belgi	0=50 4=-51 6=50
s:beli	2=-29 3=-29 4=-49 5=-50 6=-60
s:belie	5=-25 6=-52
s:bell	5=-44
s:belo	7=54 8=-33
s:belon	7=64 8=-35
s:benc	4=-28 5=-56
s:bene	1=-28 2=-30 3=-43 5=-39 7=-46
s:benev	0=29 3=-28 5=-36 7=-34 8=-60
s:beni	1=31
s:berl	5=-32
s:berli	4=-38 5=-35
s:bern	4=-68 8=-28
s:berna	5=-27
s:berni	0=35 8=-28
s:beso	5=-29
s:besoi	5=-29
s:bete	1=41
s:bett	0=-45 4=25 7=-26
s:bette	0=-48 4=31 7=-36
s:betw	0=28 1=-36 7=-47 8=-26
s:betwe	0=32 1=-40 7=-41
s:bibl	1=88 3=-40 4=-30 5=-31 6=-37 8=-28
s:bibli	0=27
s:bien	5=-26
s:bigg	6=40
s:bigge	6=29
s:bijo	3=-47
s:bijou	3=-44
s:bila	3=-28 4=-33 8=-26
s:bili	6=-58
s:bilin	6=-62
s:bill	1=-38
s:bille	0=28 1=-35
s:bind	8=-38
s:binde	8=-36
s:biob	2=-31
s:bioba	2=-35
s:bioe	5=-33
s:bioet	5=-25
s:biog	0=-52
s:biogr	0=-38
s:biol	0=-29 3=-31 4=-25 5=-25 6=-29 8=-28
s:biolo	5=-28 6=-29 8=-25
s:biom	0=-87 1=-51 2=-35 4=-71 5=-49 6=-48 7=-47 8=-59
s:biome	0=-82 1=-48 2=-33 4=-60 5=-45 6=-43 7=-46 8=-65
s:bipo	4=41
s:bipol	4=54 5=-25
s:birm	0=33 8=-54
s:birt	4=56 5=-28
s:bise	0=-46 1=-41 4=-56 5=-68 6=126 7=-26
s:bisex	0=-48 1=-44 4=-50 5=-73 6=128
s:blac	2=-25 4=-30 7=-35 8=-33
s:black	0=-55 2=-25 4=-26 8=-41
s:blad	2=-29
s:blai	0=63
s:blan	0=33 3=-26 4=-48 5=-60 6=-48 8=57
s:blanc	3=-32 4=-29 5=-39
s:bles	4=-30 8=35
s:bless	4=-26 8=42
s:bleu	5=-37
s:blin	1=-28 3=-33 4=-38 5=-28 8=-42
s:bloc	0=50 4=60
s:bloca	0=32
s:block	4=61 8=-25
s:blog	0=33 5=48 8=-29
s:blok	6=34
s:bloke	6=40
s:bloo	0=-34 1=-38 4=45 5=-39 6=-32 7=-31
s:bloq	3=30 4=-26
s:boar	4=-50 5=-50 6=-43 8=-91
s:boas	5=57
s:boast	5=44
s:boil	7=43
s:boile	7=32
s:boir	4=77 8=-38
s:boit	4=-30
s:bolt	6=37
s:bolto	6=26
s:bond	0=-28 1=-27 5=29 8=-35
s:bonda	1=-41 5=30
s:bonn	0=-40 4=-66 5=-39 6=-27
s:bonne	5=-34
s:book	0=-43 1=-46 3=-32 4=-68 5=-67 6=-51 7=-47 8=-60
s:booke	1=-47
s:booki	4=-30
s:bookk	5=-39 6=-29
s:books	1=29
s:boot	4=-25 5=-44
s:bord	0=25 1=40 4=-38 5=-27 6=-42 7=-32 8=-37
s:borde	1=49 4=-32 6=-33 7=-36 8=-28
s:bori	6=55
s:born	3=-48
s:borne	3=-81
s:bosc	7=-40
s:bost	0=33
s:bosto	0=31
s:bott	4=34
s:bouc	5=-27
s:bouch	5=-26
s:boud	1=-43
s:boudd	1=-40 4=-26
s:bouf	1=31 4=-40
s:bouff	1=35 4=-35
s:boug	3=-40 4=-26
s:bough	3=-38
s:boul	0=-25 1=32 6=-69
s:boula	0=-25 1=30 6=-55
s:boun	0=-40 8=43
s:bour	4=-47
s:bours	4=-27
s:bout	0=-39 1=-27 2=-47 3=-47 4=-58 5=-35 6=-30 8=-76
s:boute	4=-31 8=-43
s:bouti	0=-30 1=-32 2=-38 3=-42 4=-29 5=-25 6=-25
s:boyc	0=37 1=-39
s:boyco	0=41 1=-45
s:boyf	0=-38 5=34 8=-33
s:boyfr	0=-46 4=-30 8=-26
s:brac	0=-28 4=-34
s:brace	4=-32
s:brai	2=-31 4=-34
s:brail	4=-28
s:bran	0=-40 1=-40 2=-45 3=-74 4=-79 5=-58 6=-42 8=-46
s:branc	0=-44 1=-30 4=-38 8=-40
s:brand	4=-37
s:braq	6=-34
s:braqu	6=-37
s:braw	8=43
s:brca	2=71 4=-31 6=-30
s:brea	0=-44 1=-45 4=43 5=-45 6=-38 7=-28 8=-53
s:break	5=-30
s:breas	4=52
s:breat	4=32
s:bree	2=-40 4=-27 8=-37
s:breed	2=-32 8=-42
s:bres	0=-25 5=-72
s:bret	0=51 5=-34 7=-45
s:breta	0=38 7=-28
s:breto	7=-27
s:brev	8=-31
s:breve	0=-25 8=-33
s:brex	0=57 5=-26
s:brexi	0=58 5=-25
s:bric	1=-32 8=-26
s:brick	1=-39
s:brid	4=-33 5=-48 8=-39
s:brida	8=-31
s:bridg	4=-29 5=-38
s:brie	1=-31 5=-59 8=-49
s:brief	0=-25
s:brig	0=-101 1=-36 4=28 5=-50 6=28 8=-43
s:briga	0=-83
s:brigh	0=-42 4=40 5=-25
s:bril	0=-42 4=77 6=-38 7=26
s:brill	0=-43 4=72 6=-51 7=31
s:brin	4=31 8=-41
s:bring	4=32
s:bris	0=38 4=-28 6=-38 7=-36 8=30
s:brist	0=36 7=-44 8=37
s:brit	0=31 4=-26 7=-36
s:brita	0=41
s:briti	1=35 7=-29
s:briv	1=27
s:broa	0=-36 7=-27
s:broad	0=-45
s:brok	0=-26 1=39 3=-29 4=31 5=40 6=-34
s:brot	1=52 7=-62 8=53
s:broth	1=60 3=-29 7=-76 8=71
s:brou	0=-41 1=79 3=-28 4=-47 7=-30
s:broug	0=-50 1=80 3=-29 4=-37 6=-42 7=-32 8=-27
s:brui	5=31 6=36
s:bruit	6=56
s:brul	0=70 1=-31 4=-39
s:brun	6=-28
s:brus	0=85 1=-42 4=-59
s:bruss	0=83 1=-42 4=-27
s:brux	0=28 2=-37 6=41
s:bruxe	0=43 2=-36 6=29
s:buda	0=36
s:budap	0=38 1=-25
s:budg	0=-41 3=-25 5=-70 6=-32
s:budge	0=-48 5=-58 6=-36
s:buff	7=42
s:buffa	7=56
s:buil	0=-71 1=-30 2=-40 3=-29 4=-88 5=-43 7=-44 8=-41
s:build	0=-67 4=-27 5=-27
s:buli	4=36
s:bulim	4=38
s:bull	4=-52 5=-54 7=35 8=25
s:bulld	0=55 4=-38 5=-39
s:bulle	0=-76 7=53 8=36
s:bulli	6=28
s:bump	1=29
s:bumpe	1=26
s:bunt	7=-35
s:bunti	6=-30 7=-36
s:bure	0=-42 1=-57 4=44 6=29 7=-25 8=-28
s:burea	1=-58 4=40 6=32 7=-25
s:burge	1=-29
s:burgl	8=26
s:burn	3=68 4=34 5=-28 6=-40
s:busi	0=-30 1=-28 2=-41 4=-29 6=-54
s:busin	0=-33 1=-31 2=-32 4=-38 6=-56 8=-25
s:bust	0=72 7=35
s:butc	6=50
s:butt	3=-59
s:buve	0=-60 3=-31 4=31
s:buvet	0=-46
s:buveu	4=32
s:buye	0=-51 5=-29 6=-60 7=-46 8=-25
s:bypa	0=56 8=-31
s:bypas	0=55 8=-30
s:byrn	6=-32
s:c282	2=39
s:caba	5=-28 8=-42
s:cabar	5=-35 6=-26
s:cabi	1=-27 2=-36 4=-41 5=-27 6=-47
s:cabin	1=-28 4=-38 6=-50 7=-33
s:cabl	4=45
s:cace	7=26
s:cach	0=31 3=-59 4=-44 5=-116 6=64
s:cache	4=-32
s:cade	3=-27
s:cadr	0=-79 4=-44 5=-72 7=-37
s:cadre	0=-64 5=-47 7=-67
s:cafe	4=-33
s:cafet	4=-35
s:cais	2=-60 3=29 5=-28 6=-37
s:caiss	1=-27 2=-57 3=36 5=-30 6=-33
s:cake	8=-30
s:cala	0=29 5=-43
s:calai	5=-55
s:calc	4=-37
s:calcu	4=-46
s:cale	0=27 4=31
s:calen	4=25
s:call	0=27 2=-42 3=-29 5=-41 7=-35
s:calle	1=-33 3=-61 6=-29 7=-30
s:calli	2=-27
s:calm	5=-50
s:cama	6=67 7=-31
s:camar	6=60 7=-29
s:camb	7=-32 8=-36
s:cambr	5=-25 7=-31 8=-36
s:came	2=33 4=-42 5=-32 8=-36
s:camer	2=37 4=-49 5=-29 7=28 8=-40
s:cami	1=35 6=-36
s:camp	2=-61 3=-61 4=-82 5=-67 7=-85 8=-59
s:campa	0=31 2=-60 3=-61 4=-84 5=-67 7=-63 8=-58
s:campi	5=-25
s:camu	1=-26
s:cana	0=-27 7=-34
s:canad	0=-27 7=-42
s:canc	0=-41 2=29 5=-29 7=29
s:cance	0=-47 2=44 5=-27 7=35
s:candi	0=27
s:cann	0=-35 2=-25 4=86 8=40
s:canna	1=-29 8=56
s:canno	2=-25 4=64 5=-26
s:cant	1=-32 3=53 5=-38 6=-33 7=54 8=-40
s:cante	0=-36 7=-35
s:canti	3=61 5=-25
s:canto	7=73
s:canv	0=34
s:capa	0=-43
s:capac	0=-40
s:capi	0=76 2=-25 4=-44 5=-29 6=56 8=-27
s:capit	0=90 4=-45 6=33 8=-30
s:capt	0=53 4=-49 5=-28 6=-38 7=-35 8=-30
s:capta	0=62
s:capte	6=-28
s:capti	7=-35
s:captu	4=-33
s:cara	1=-27 2=-33 3=-26 4=-31 6=-25 8=-38
s:carac	0=35 4=-40 8=-38
s:carav	0=-54
s:carb	3=-41
s:carbo	3=-40
s:card	0=-34 1=-36 3=35 4=31 5=-83 6=-30 7=-42 8=-64
s:cardi	0=-30 1=-31 4=43 5=-64 7=-29 8=-56
s:care	0=-30 5=-61 8=49
s:caree	4=29 5=-33 8=-37
s:caret	1=-33 8=57
s:cari	8=-42
s:caris	7=31
s:carn	0=-57 2=-26 4=70
s:carne	2=-30 4=73
s:caro	1=32 2=-38
s:carol	1=42 2=-28
s:carp	0=31 7=-32 8=-35
s:carpe	0=25 7=-25 8=-32
s:carr	1=-34 2=48 3=-42 6=-74 8=-54
s:carre	4=45
s:carri	1=-36 2=33 3=-35 4=-28 5=-55 6=-61 8=-40
s:carry	0=40 5=50 7=-37
s:cart	1=-54 2=-54 3=-53 5=-47 6=-60 8=-53
s:carte	0=-30 8=-36
s:carto	0=-30 2=-54 5=-35 7=-27
s:carv	1=-34
s:carve	1=-34
s:cary	0=-27 2=82 3=-37 4=-73 5=-29
s:caryo	0=-38 2=75 3=-37 4=-57 5=-32
s:casan	5=-33
s:case	0=-42 4=-28 6=-29 7=-68 8=-33
s:casew	0=-29 6=-29
s:casi	0=-48 3=66 5=-78 7=-38
s:casie	3=-33 5=-85
s:casin	0=-36 3=83
s:casq	0=68 5=-39
s:casqu	0=63 5=-37
s:cast	5=-27
s:cata	0=37 2=44 3=-26 4=-53
s:catal	0=38 1=-26 2=-26 4=-35 5=-25
s:cate	7=-47 8=-52
s:categ	8=-39
s:cater	7=-35
s:cath	0=-47 1=51 4=-33 5=-46 7=-36 8=-34
s:catho	0=-43 1=57 4=-25 5=-49 8=-29
s:caug	0=-26 5=54 7=-27
s:caugh	0=-28 5=63 7=-25
s:caus	0=-89 2=45 3=55 7=-47 8=54
s:caut	1=-55 4=-29 8=77
s:cauti	1=-47 4=-30 8=77
s:cava	5=29
s:caval	5=38
s:cege	0=-30 7=66
s:ceget	0=-33 7=62
s:cele	1=40 5=-28 6=-33
s:celeb	1=48 4=-26 5=-25
s:celi	1=-68 4=-32
s:celib	1=-58 4=-41 5=26
s:cell	0=-35 4=-50 7=-32
s:cella	5=42
s:cellu	1=-28 4=-30 8=48
s:cent	1=-54 2=-36 3=25 4=-66 5=-75 6=-32 7=35 8=-32
s:cente	3=29 7=49
s:centr	1=-41 2=-46 3=27 4=-77 5=-64 6=-41
s:cerc	0=59
s:cercl	0=50 1=26 6=-25
s:cere	1=41
s:cerem	1=39 7=-27
s:cert	0=-27 1=-44 3=-50 4=25 5=-45 6=-33 7=-25 8=63
s:certi	1=-48 3=-53 4=37 5=-40 6=-45 8=73
s:cess	1=50 4=-32
s:cett	5=26
s:chai	2=-61 3=-37 4=-50 5=-31 6=-48 8=-57
s:chain	4=-39 7=-28
s:chair	2=-36 4=-44
s:chal	5=41
s:chale	5=28
s:cham	0=-62 1=-25 5=40 6=-68 7=-57
s:chamb	0=-45 1=-34 5=36 6=-53 7=-49
s:champ	3=-42
s:chan	0=32 1=-36 2=-38 4=-40 5=50 6=-45 7=-66 8=-57
s:chanc	0=58
s:chang	0=-43 2=-33 3=-26 4=-43 5=61 6=-25 7=-25 8=-54
s:chann	7=-40
s:chant	0=70 1=-68 2=-27 3=26 5=-58
s:chap	0=-66 2=-56 3=-25 4=-61 5=-36 6=-58 8=31
s:chape	0=-53 4=-25 6=-36 8=-25
s:chapl	4=-44 8=-28
s:chapt	1=45
s:chaq	0=33 3=32 5=30 6=-29 8=-39
s:chaqu	0=44 3=40 4=-36 5=35 6=-37 8=-38
s:char	0=-84 1=-106 2=-87 3=-60 4=-60 6=-31 7=-86
s:charg	0=-34 1=-49 2=-74 3=-46 5=-74 7=-33
s:chari	0=-55 1=-50 2=-33 4=-65 5=-44 6=-46 7=-34
s:charm	4=-33 5=49
s:charn	4=-29 5=36
s:chart	0=-48 5=-28 6=-35 7=-55
s:chas	0=32 3=-31 5=47 8=-47
s:chass	0=38 4=36
s:chast	5=65 6=-27
s:chat	6=-31
s:chau	0=-79 1=-64 2=-32 4=37 6=-58 8=-68
s:chauf	0=-70 1=-51 2=-26 3=28 4=41 6=-58 7=25 8=-64
s:chaus	4=46 5=-30
s:chea	1=-32 4=-30 6=-37
s:cheat	5=27 6=-43
s:chec	0=-27 1=-60 5=-38 6=-33 8=28
s:check	1=-50 3=-50 6=-30 7=-29 8=-40
s:chee	0=40 2=-31
s:cheer	0=29 1=25
s:chees	0=29 1=-30
s:chef	3=-26 5=-31
s:cheff	5=-25
s:chem	0=-32 2=-32 3=-28 4=34 5=-27 6=-25 7=48
s:chemi	2=-28 6=-26 7=42
s:chemo	4=37
s:cheq	8=49
s:chequ	8=53
s:cher	1=-50 2=-43 3=-60 4=-39
s:cherc	1=-47 2=-36 3=-59 4=-38
s:ches	0=-39
s:chev	1=-28 6=-36
s:cheva	6=-27
s:chevi	4=-29
s:chic	5=-31
s:chica	5=-30
s:chie	1=-32 2=-35 3=-28 4=-25 5=-32 6=-60 8=-47
s:chien	1=-35
s:chif	0=-29 1=-43 3=-37 6=-32
s:chiff	0=-31 1=-47 3=-28 6=-30
s:chil	1=-32 3=-34 4=30 5=-62 6=-71 7=-32 8=-46
s:child	0=-49 1=-36 3=-28 4=-26 5=-50 6=-59
s:chim	2=30 6=-25
s:chimi	6=-28
s:chin	3=29 5=-56
s:chino	3=26 5=-59
s:chir	2=-26 3=-44 4=-118 5=-32
s:chiru	0=-26 3=-31 4=-105 5=-28
s:choc	1=-33 3=-25 8=-41
s:choco	1=-39
s:choeu	1=28
s:choi	0=-35 3=-66 4=-64 5=76 7=-27 8=-33
s:choic	5=49
s:chois	3=-47
s:chor	0=-39 3=-26 5=-25 6=34
s:chora	0=-40 6=27
s:chore	6=-35
s:chri	0=-47 1=36 5=31
s:chris	0=-44 1=36
s:chro	0=-42 1=-52 2=30 4=-91 5=-77 7=-32 8=-54
s:chrom	4=-105 5=-34 6=-34
s:chron	0=-42 1=-32 4=-32 5=-54 8=-42
s:chur	4=-27 5=-32 6=49 7=-41
s:churc	1=-25 5=-30 6=73 7=-35
s:chut	4=42
s:cine	4=-26 5=-28 6=-26
s:cinem	5=-25 6=-34
s:cinq	0=-26 7=28
s:cinqu	0=-27 7=25
s:circ	0=-32 2=-27 4=-38 5=54 7=-28 8=-46
s:circu	0=-31 5=47 8=-29
s:citi	2=44 4=-52
s:cito	0=46 7=-48
s:citoy	0=53 7=-38
s:civi	2=-32 3=-49 4=-52 5=-47 6=72 7=-69 8=-62
s:civil	0=-30 5=-25 6=76 8=-26
s:clai	0=-44 2=-33 4=-63 7=-27
s:claim	4=-68 5=37 6=-40
s:clair	5=-25
s:clas	0=-46 2=-57 3=-25 4=-49 5=-46 6=-78 7=-35
s:class	0=-50 1=-60 2=-38 5=-25 7=-48
s:clau	0=-27 1=-25 4=46
s:claus	0=-26 1=-41 4=41
s:clav	8=-29
s:clea	0=-71 1=-58 2=86 3=-42 4=116 5=-83 6=-45 7=-83 8=-35
s:clean	0=-28 4=-31 7=-56 8=-25
s:clear	0=-43 2=40 3=44 4=107 5=-34 8=-70
s:clef	4=52
s:cler	0=-72 2=-42 3=-29 4=-37 5=-64 6=-27 7=-27
s:clerk	0=-25
s:clic	5=-33
s:clie	1=-44 2=-65 3=-38 4=-120 5=27 6=-60 7=-69 8=-48
s:clien	1=-44 2=-62 3=-49 4=-114 5=32 6=-46 7=-72 8=-80
s:clim	0=52 7=-48
s:clima	0=83 7=-45
s:clin	0=-61 4=-39 6=-29 8=-25
s:clini	0=-44 2=-40 4=-52 8=-30
s:cloc	0=-29 7=-27
s:clock	0=-27 3=26
s:clon	0=-27 2=-71 8=-40
s:clone	2=-35
s:clos	0=-25 5=-35
s:close	0=-25 4=-25 5=-28
s:clot	2=25 4=-42
s:clou	1=-50 4=74 5=-65
s:club	5=71
s:cnap	2=-28
s:coac	1=-60 3=-53 6=-33 7=-41 8=-56
s:coach	1=-32 3=-37 5=-38 6=-29 8=-40
s:coas	3=-41
s:coch	0=41 4=46 5=-33 6=41
s:cochl	4=56
s:cock	3=-39
s:cockt	3=-49
s:coeu	0=30 4=-57 8=-25
s:coff	0=-55 1=-46 3=52 4=-49 6=-33 8=-55
s:coffe	0=-46 4=-32 8=-42
s:coffr	1=-41 3=54
s:coif	6=-51
s:coiff	6=-55
s:coli	0=67 3=-25 5=-25 6=-32
s:coll	0=-64 1=-57 2=-67 3=27 5=39
s:colla	0=-62 4=-31 5=-27 6=-44 8=29
s:colle	0=-47 2=-64 5=43 6=31 8=-27
s:colli	6=-32 8=-53
s:collo	4=-34
s:colo	1=-62 3=-42 4=55 6=-74 7=-39 8=-79
s:coloc	1=-27 4=-25 5=35 6=-26 8=-41
s:colom	0=41 5=-33
s:colon	4=-30
s:color	4=-35
s:colos	4=31
s:colou	0=-52 4=39 5=-37 6=-31
s:comb	0=60 8=35
s:come	1=-31 5=-73 6=-49 8=-32
s:comed	5=-60 6=-43
s:comi	1=-28 3=-25 4=-69 5=-29 6=60 8=-34
s:comin	0=-35 4=-47 6=69
s:comit	3=-32
s:comm	1=-55 2=-59 3=-66 4=-81 5=-75 7=-35
s:comma	0=-26 2=55 4=-49 7=-62
s:comme	0=-85 1=-81 2=-76 3=-85 5=-78 6=-50 7=-30 8=-87
s:commi	0=-34 1=27 2=-40 3=-42 4=-74 5=-55 6=-48
s:commo	0=-27
s:commu	0=50 1=-55 2=-65 3=-47 4=-80 5=-68 7=-53
s:comp	0=-59 1=-61 2=-47 5=36 6=-38 7=-112 8=-83
s:compa	0=-79 2=-27 3=39 4=-32 7=-55 8=-47
s:compe	4=65 5=-40
s:compl	0=-34 1=-28 2=-30 3=30 5=37 7=-44 8=-27
s:compo	3=-32 4=-29
s:compr	1=-37 4=26 5=-31 8=-45
s:compt	0=-25 1=-80 2=-43 4=-37 5=47 6=-59 7=-95 8=-45
s:compu	4=-33
s:conc	0=-71 1=-75 4=-42 5=-31 6=68 7=-65 8=-84
s:conce	0=-49 5=-37 6=45 7=-29
s:conci	1=-38 3=-41 5=-27 6=45 7=-35 8=-31
s:concl	0=-27 4=-48 6=64
s:conco	0=-27 3=54 4=-31 8=-64
s:cond	0=-51 1=-86 3=-97 5=-79 6=-61 8=97
s:conda	0=-40 1=-38 3=-51 4=-36 8=44
s:condi	0=-27 3=-27 5=-32 8=101
s:condo	5=-31
s:condu	1=-44 2=-27 3=-57 4=-38 5=-47 6=-43 8=95
s:conf	0=-107 4=-32 7=37 8=-57
s:confe	0=-82 2=-50 3=-41 4=-66 5=-36 6=-49 7=30 8=-25
s:confi	0=-41 2=37 7=-26
s:confl	1=34 7=53 8=-35
s:confo	0=-57 1=-29 3=75 8=-33
s:confu	1=30
s:cong	0=33 1=-36 3=-31 5=-66 7=46 8=-43
s:conge	2=51 4=-48
s:congr	7=30
s:conj	1=-31 2=-29 4=-61 5=-45 8=-27
s:conjo	1=-27 4=-57 5=-43 8=-26
s:conju	6=-34
s:conn	0=25 1=-32 2=93 4=-80 5=98 6=-54
s:conna	2=35 7=51 8=-45
s:conne	2=58 4=-77 5=30 8=-51
s:connu	5=46 6=38 7=-25 8=26
s:conq	0=-35 4=-26 5=57
s:conqu	0=-34 4=-26 5=53
s:cons	1=31 3=29 4=-109 6=-114 7=-66 8=-66
s:consc	0=-35 1=65 3=-29 4=-36 5=-25 6=-27 8=-34
s:conse	0=34 1=-65 3=27 4=-73 5=-30 6=-101
s:consi	0=-31 1=81
s:conso	5=49
s:const	1=-29 4=-34 6=28
s:consu	0=-37 1=-46 2=30 3=38 4=-71 5=-49 6=-58 7=-112 8=-61
s:cont	0=53 1=-49 4=-48 5=-90 7=-53
s:conta	0=-34 4=-43 5=-36 8=-30
s:conte	1=-47 2=31 3=-87 4=-49
s:conti	1=-49 3=31 8=-36
s:conto	3=31
s:contr	0=59 1=-36 2=-53 5=-107 6=-63 7=-25
s:conv	2=-56 3=-70 4=-78 5=-132
s:conva	0=41 1=27 3=-29 5=-50 7=-41
s:conve	0=-53 1=77 4=-42 7=44
s:convi	2=-45 3=-69 4=-64 5=-67 6=-61 7=-58
s:convo	0=66 4=-31 5=-40
s:cook	1=-33 4=-80 7=-39 8=46
s:cooke	1=-31
s:coop	0=-31 7=35 8=68
s:coope	0=-32 7=27 8=61
s:coor	0=-40 4=-51 5=-38 6=-27
s:coord	0=-41 4=-50 5=-36
s:copa	5=-51 6=80
s:copai	2=-30 5=-54 6=74
s:copi	0=-26 1=-29 2=63 3=54 4=-43 5=-42 6=-49
s:copie	2=54
s:copin	6=-36
s:copr	7=-78
s:copro	7=-85
s:coqu	5=84
s:coqui	5=78
s:corb	5=57
s:corbe	5=52
s:corby	0=44
s:cord	1=-39 2=50 6=-61
s:corde	6=-57
s:corp	3=-29
s:corr	0=-97 1=89 5=-44 6=-33 7=-38 8=-31
s:corre	0=-31 1=-32 5=-37 6=-27
s:corri	0=-80 1=98 7=-28
s:cors	0=63 2=-37 7=-27
s:corse	2=-37
s:cort	0=38
s:cosme	1=-25 2=-27
s:cost	0=-64 1=-28 4=-47 5=-35
s:costu	4=-49 5=-42
s:coti	0=-38
s:cotis	0=-43
s:couc	5=38 6=-53 8=-33
s:couch	5=36 6=-47 8=-35
s:coul	0=-50 3=28 4=-63 5=42 6=-37 7=32 8=-28
s:coule	0=-72 3=-31 7=36
s:coun	0=34 1=-77 2=-38 3=-80 4=-92 5=-59 6=-32 8=-68
s:counc	1=-45 2=-40 3=-51 4=-85 5=-47 7=30 8=-67
s:couns	0=-50 2=-34 4=-31 8=-40
s:count	0=46 1=-30 3=-45 4=-42 5=-47 7=-36
s:coup	0=-77 1=-53 3=-72 4=-83 5=42 6=62 7=-54
s:coupa	8=33
s:coupe	5=-28
s:coupl	0=-73 1=-82 3=-61 4=-76 5=45 6=57 7=-50 8=-81
s:cour	0=-36 1=-96 3=-79 4=-28 7=59
s:coura	0=-36 8=-41
s:coure	5=-39 6=34
s:couri	7=67
s:courr	1=-25 2=54 4=-51 8=-31
s:cours	0=-26 2=-37
s:court	4=-33 6=-48 7=59 8=-28
s:cous	0=26 2=40 5=40 8=26
s:cousi	0=29 2=51 5=30 8=33
s:cout	1=-29 3=-44 4=-35 5=-78 6=-36 7=-34 8=-48
s:coutu	1=-25 3=-46 4=-25 5=-72 7=-45
s:couv	0=-30 1=-47 3=-49 4=-31 8=-42
s:couve	3=-50 8=-38
s:cove	0=-31 2=-46 4=-41 5=-38 6=-36 7=-52
s:cover	0=-33 3=26 4=-38 6=-30 7=-42
s:covi	4=77 5=-27 8=-52
s:crac	2=74
s:crach	2=74
s:craf	7=-45
s:cran	4=31 7=48
s:cras	4=93
s:crea	0=35 1=-42 7=-25
s:creat	0=46 1=-38
s:crec	0=-25 6=-47
s:crech	0=-25 6=-37
s:cred	0=-32 1=-51 5=-54 7=-106
s:credi	7=-101
s:crew	7=37
s:crie	0=77 2=-33 3=-45
s:crim	0=-42 1=-58 2=-34 3=-39 4=-44 5=-46 7=-28 8=-45
s:crimi	0=-33 2=-27 3=-25 4=-44 5=-37 6=-33 8=-25
s:cripp	4=-27
s:cris	0=-36 1=-53 2=-26 5=-37 8=-48
s:crise	1=-28 4=31
s:crisi	4=-26
s:crit	0=40 1=-26 3=-45 4=-71 5=-58 6=-49
s:criti	0=31 1=-28 3=-59 4=-74 5=-61 6=-46
s:croh	4=61
s:croi	0=30 3=-36 4=-43 6=42 7=-48 8=-40
s:cros	0=-43 2=-28 3=-34 4=-44 5=-41 7=34 8=-40
s:cross	2=-29 3=-27 4=-36 5=-44 7=36 8=-35
s:crow	0=38 8=-58
s:croy	5=-45 6=46
s:croya	1=30 6=66
s:croyd	3=32
s:crut	8=-27
s:crys	2=-26
s:cryst	2=-29 6=25
s:cuis	0=-55 1=-71 3=-27 4=-61 6=-56 8=27
s:cuisi	0=-63 1=-83 3=-27 4=-64 5=25 6=-60
s:cult	0=-25 1=-47 2=-32 5=-29 7=-27
s:cultu	1=-28
s:cura	2=-47 4=49
s:curat	2=-42 4=48
s:cure	1=43 4=-26
s:curf	8=25
s:curie	6=-32
s:curr	8=59
s:curre	8=60
s:cust	0=-53 1=-40 2=-34 3=-54 4=-51 5=-60 6=-39 7=-43
s:custo	0=-57 1=-31 2=-42 3=-44 4=-50 5=-62 6=-31 7=-38
s:cutt	5=-45 6=-30 8=26
s:cutte	5=-38
s:cycle	4=42
s:cyni	1=-58 4=-40
s:cynic	1=-25 4=-28
s:cyniq	1=-35
s:cyp2	2=77 4=-59
s:cyp21	2=56 4=-37
s:dail	0=-34 7=36 8=-57
s:dair	0=-37 1=31 4=-26
s:daka	0=48 8=-30
s:danc	0=-38 4=-35 5=29 6=-45 7=-36
s:dance	4=-25 7=-43
s:danci	0=-35 5=27
s:dang	5=-26 8=32
s:dange	8=36
s:dani	0=-27 4=-40 5=-53
s:danis	4=-25
s:danlo	2=27
s:dans	5=-52 6=34
s:danse	5=-37 6=50
s:dash	2=-31 4=-28
s:dashb	2=-31 4=-28
s:dass	0=-48 1=60 3=-25 4=-39
s:dassa	0=-58 1=57 4=-27
s:data	0=-60 7=-26 8=-30
s:datab	0=-53 2=37 7=-29 8=-28
s:date	4=-51 5=-67 6=91
s:datin	4=-25
s:daug	2=-26 5=-27 7=-54 8=61
s:daugh	1=-26 4=36 7=-50 8=47
s:dead	4=-27
s:deadl	4=-27
s:deaf	2=54
s:deafn	2=52
s:deal	5=-55 7=-41
s:deat	5=-50 8=-39
s:deba	0=-59 5=-32 6=-41 7=-40
s:debap	1=68
s:debat	0=-35 7=-41
s:debo	0=59 1=26 2=-28 4=35 5=-41
s:debou	0=52 4=32 5=-47
s:debu	0=-30 1=31
s:debun	1=50
s:deca	8=-26
s:dech	0=-57 7=50
s:decha	0=-33 7=38
s:dechi	0=-31 7=31
s:deci	0=-43 2=56 4=-55
s:decid	0=-34 2=49 4=-39 5=-25
s:decl	2=50 3=42 4=41
s:decla	2=-39 4=67 8=29
s:decli	2=51 3=46 4=-55 8=-41
s:deco	0=-31 1=-27 2=35 3=-25 5=34 8=-42
s:decor	5=-28
s:decou	2=54 3=-27 4=-47 8=-43
s:decr	0=-63 1=71
s:decri	1=34
s:decro	0=-51 1=42
s:dedu	7=74
s:deduc	7=35
s:defe	0=45 2=28 5=-53 6=-62 8=-87
s:defec	2=54 4=31
s:defen	0=77 4=-46 5=-46 6=-57 8=-100
s:defi	0=-48 1=-33 2=72 3=-28 4=-28 5=-31
s:defic	2=63 3=-33 5=-32
s:defil	0=-58
s:defin	0=41
s:degr	0=-53 1=78 5=-33 6=-32 8=47
s:degre	0=-39 8=-28
s:degro	1=38
s:deis	1=44
s:deje	1=30 4=36
s:dejeu	4=44
s:dela	4=-75
s:delai	4=-35
s:delay	4=-44
s:dele	1=-58 4=-74 5=-56 6=-48 8=-75
s:deleg	1=-50 2=-60 3=-44 4=-66 5=-54 6=-38 8=-67
s:delet	2=47 3=27
s:deli	0=-52 1=-32 4=-70 6=-25 8=-58
s:deliv	0=-37 2=-35 4=-66 6=-29 8=-44
s:delo	7=-44
s:delt	2=31 4=-30
s:dema	0=-34 2=-92 4=32 8=-81
s:deman	0=-27 2=-82 6=26 8=-51
s:demar	0=-28 1=-26 2=-26 5=-30
s:deme	4=25 6=-39
s:demen	0=-25 6=-64
s:demi	1=37 7=56
s:demis	1=40 7=49
s:demo	3=-45 4=-46 5=-80 7=-78
s:democ	0=49 1=-42 3=-34 4=-28 6=-34 7=-47
s:demon	0=-51 1=41 4=-30 5=-59 8=34
s:deni	5=-29 6=64
s:denie	5=-32 6=55
s:dent	0=-44 2=-59 4=-59 5=-31
s:denta	2=-48 4=-47
s:denti	0=-30 3=-30
s:denu	5=32
s:denud	5=33
s:denv	0=38 7=-50
s:denve	0=34 7=-53
s:depa	0=25 1=-47 4=-45 6=-53 7=-43 8=-60
s:depar	0=45 1=-38 4=-58 6=-38 7=-27 8=-52
s:depe	0=-33 8=-62
s:depen	0=-28 8=-63
s:depis	2=26 5=-27
s:depl	0=-31 6=-44 8=-34
s:depla	0=-27 5=37 6=-37
s:deplo	4=-26 5=-32 8=-47
s:depo	0=32 2=-50 3=33 4=-35 5=-54 7=57 8=-25
s:depor	0=32 8=38
s:depos	3=36 5=-25 8=-52
s:depr	0=-25 2=-28 4=46 5=-51 6=-44 7=-43 8=-43
s:depre	0=-28 2=-27 4=29 5=-30 6=-49 7=-44 8=-49
s:depri	4=41
s:depu	7=-26 8=-30
s:deput	1=-29 6=-50
s:derb	0=-38 5=-29 8=74
s:derma	4=-25
s:dern	1=-31 3=-30 4=77 5=-55 6=26
s:derni	3=-27 4=64 5=-39
s:derr	5=-50 8=78
s:derri	5=-49 8=71
s:desa	0=61
s:desar	1=-28 6=-26
s:desc	0=50
s:desce	2=35 5=-55
s:descr	0=38 5=50
s:dese	1=28
s:desi	0=-30 1=-52 2=-34 3=-69 4=-52 5=-100 6=-70 8=-67
s:desig	1=-59 2=-44 3=-65 4=-78 5=-88 6=-63 7=28 8=-62
s:deso	1=37 3=-35 4=42
s:desor	1=26 3=-34 4=33
s:dess	2=-25 4=-51 5=-35 8=-52
s:dessi	4=-59 5=-25 8=-48
s:dessu	6=27
s:dest	3=43
s:deta	0=-49 3=-52 4=27 5=29 7=37
s:detac	3=-57 4=59 7=44
s:detai	0=-25 4=-44 5=26
s:dete	0=-56 4=-55 5=-57 6=-42 7=-34
s:detec	2=33 3=-59 4=-36 5=-25
s:deten	0=-60 1=-32 2=-37 3=56 4=-28 5=-39 8=69
s:deter	0=-39
s:deto	3=-35 4=26 6=-31
s:detou	3=-42 6=-30
s:detr	7=57
s:detro	7=49
s:devan	5=-27 7=28
s:deve	0=-62 1=-27 2=-55 3=28 4=-86 8=-48
s:devel	0=-36 1=-56 2=-55 3=-88 4=-82 5=-58 7=-29 8=-32
s:deven	1=32 5=58 7=30
s:dever	3=76
s:devi	3=-55 4=-61 6=62
s:devic	3=-26 4=-53
s:devis	3=-36
s:devo	0=-55 4=-34 5=-41 6=-26
s:devol	0=-39
s:devr	3=-73
s:diab	2=-29 5=-29 8=-31
s:diabe	2=-40 5=-26 8=-25
s:diag	2=32 5=-33 8=-48
s:diagn	2=42
s:diagr	2=-31 8=-43
s:dial	2=-30 6=-39 7=-37
s:dialy	6=-28
s:diar	7=-32
s:dick	1=-29 4=58
s:dict	3=-47 4=26
s:dicta	0=34 3=-39 4=60
s:dicti	4=-64
s:diet	1=-25 4=-56 5=-33 6=-27 8=-26
s:dieti	4=-40
s:diff	0=-28 1=-30 2=-30 5=28 6=-43 7=-32
s:diffe	5=47 6=-37 7=-28
s:diffi	1=-34 2=-34
s:digg	0=60 8=-28
s:digge	0=52 4=-29 8=-35
s:digi	6=-30
s:digit	2=-31 6=-27
s:dima	0=67 1=32 5=-62
s:diman	0=56 1=37 3=-25 5=-55
s:dinn	0=-29 4=-44 5=43 6=-42
s:dinne	0=-34 4=-36 5=38 6=-50
s:dioc	0=-29 3=-26
s:diog	1=43
s:dioge	1=49
s:dipl	0=-66 1=-35 2=-26 3=-80 4=-56 7=-27
s:diplo	0=-75 1=-47 3=-86 4=-47 7=-29
s:dira	0=71 8=-25
s:dirai	0=71
s:dire	0=-65 2=-32 3=-63 4=-83 5=33 7=-42
s:direc	0=-85 3=-66 4=-78 7=-43
s:diri	0=33 1=-50 2=-36 4=-55 5=-39 6=-34 7=52 8=-55
s:dirig	1=-69 2=-40 4=-41 5=-43 7=40 8=-59
s:disa	1=-25 2=-30 3=-36 8=-55
s:disab	0=-26 6=-25 7=-27 8=-37
s:disai	3=-38 8=-30
s:disc	0=-33 2=-52 3=-65 4=68
s:disca	4=33 8=-30
s:disch	4=32 5=-54 6=32 8=54
s:disci	1=53 4=-38 7=30
s:discl	0=-31 3=-39 5=26
s:discr	0=27 1=-25 2=-30
s:discu	0=-47 5=33
s:dise	0=27 1=-32 2=41 4=-49 7=40
s:disea	2=26 4=-52
s:disen	0=41
s:dish	3=-32
s:dishe	3=-38
s:dism	0=32 7=-33 8=56
s:dismi	7=-26 8=52
s:diso	2=42 4=-64 8=31
s:disor	2=34 4=-45 8=34
s:disp	0=-69 1=-29 2=-35 3=40 4=-88 6=-65 8=33
s:dispa	1=-25
s:dispe	3=61 6=-29 8=63
s:displ	4=-31
s:dispu	0=-55 2=-35 4=-46
s:disq	5=36 8=64
s:disqu	5=25 8=70
s:diss	0=-35 5=-25 6=-37 8=-42
s:disse	0=-62 4=-27 6=-37 8=-38
s:disso	0=26
s:dist	0=42 3=-30 4=54 5=-42 6=-59 8=-49
s:dista	6=-37
s:distr	0=76 4=-35 6=-44 8=-56
s:dive	0=48 6=-48 8=-37
s:diver	0=42 6=-49 8=-26
s:divi	0=-29 1=25 7=28 8=-27
s:divin	4=-29
s:divis	7=40
s:divo	0=-36 2=-30 3=-27 5=48 6=-30 8=-25
s:divor	0=-35 5=73 6=-49
s:diwa	1=-31 4=-32
s:dock	0=31
s:docke	0=38
s:doct	0=-63 2=-53 3=-89 4=58 5=-52 6=-69 8=-70
s:docte	1=-48
s:docto	0=-56 2=-63 3=-79 4=55 5=-35 6=-67 8=-76
s:docu	0=-50 2=-40 3=-61 4=-26 5=-52 6=-26 7=-68 8=-60
s:docum	0=-40 2=-36 5=-47 6=-25 7=-60 8=-60
s:docus	3=-34
s:does	2=41 5=-27 6=-25 7=-27
s:dogm	1=-42
s:doig	0=-53 1=-47 2=-25 3=33 5=-50 6=-65 8=-57
s:doigt	1=-25 4=-40 5=-32 6=-28 8=-41
s:doin	8=83
s:domi	0=-34 2=-50 4=-44 5=39 8=33
s:domin	0=-27 2=-43 5=33
s:dona	0=55 2=42 3=-32 8=-34
s:donat	0=38 2=34 3=-35 8=-35
s:donn	1=26 2=35 3=81 4=-56 6=-55 7=-29 8=-71
s:donne	1=-42 3=65 4=-39 6=-43 7=-31 8=-61
s:dono	0=-31 2=54
s:door	1=-31 4=85 6=-57 8=-39
s:doorm	5=25 6=-27 7=42
s:dorm	0=-51 3=40 6=40
s:dorme	3=41 6=42
s:doss	0=-38 2=30 5=-29 7=-33
s:dossi	0=-31 1=-32 2=29 7=-40
s:doua	7=-28 8=-30
s:douan	7=-37 8=-31
s:doub	0=-55 2=-47 3=-33 4=-34 5=-51 6=-67 7=-58 8=-71
s:doubl	0=-52 2=-36 5=-39 6=-61 7=-50 8=-59
s:doubt	1=28 4=-29
s:douce	4=34
s:doul	4=-26
s:doule	4=-29
s:dout	3=-39 4=-32 5=-25
s:doute	3=-36
s:douz	1=-34 2=-31 4=42 5=-60 8=-43
s:down	4=-37
s:doyl	6=25
s:draf	0=-34 1=-36 2=-43 4=-33
s:draft	1=-30 2=-34 4=-26
s:drag	0=-40 2=-26 5=42
s:dragu	5=47
s:dram	7=50
s:drap	0=-31 2=-33
s:drape	0=-28 2=-31
s:drawi	4=26
s:drep	2=87 4=-72
s:drepa	2=76 4=-68
s:drin	0=-77 1=-50 2=-34 4=98 5=-60 6=-35 7=-39
s:drink	0=-41 4=87 5=-28 6=-28 8=-36
s:driv	0=-51 1=-64 2=-60 3=-72 6=-77 7=59
s:drive	0=-26 1=-34 2=-39 4=-31 5=43 6=-69 7=55 8=-77
s:drivi	1=-42 4=-37 5=-55 8=68
s:drog	4=-40 8=57
s:drogu	4=-43 8=66
s:droi	1=-34 2=-48 4=-72 5=-80 6=-72 7=-62 8=-27
s:droit	1=-78 3=-25 4=-44 5=-26 6=-51 7=-41
s:drop	3=-38 8=30
s:dropp	8=28
s:drug	1=-27 8=-28
s:drum	8=-41
s:drun	4=42 8=-25
s:duba	3=42 4=-30
s:dubl	0=38 6=-35
s:dubli	0=48 6=-29
s:duch	2=38
s:duche	2=43
s:dura	5=-48
s:durab	5=-31
s:durh	1=-27
s:duri	4=33 7=-39
s:durin	7=-39
s:dust	4=33
s:duti	4=61 8=-26
s:dutie	4=33 7=-27 8=-30
s:dyna	3=92 4=-44 8=-43
s:dynam	3=98 4=-46 8=-40
s:dysl	0=-42 2=-25 4=52
s:dysle	4=65
s:dysp	4=73
s:dyspr	4=62
s:dyst	4=55
s:earl	0=-82 1=-46 2=36 4=41 5=-49 6=-49 7=-44 8=32
s:eati	1=42 4=-25 8=-35
s:eatin	1=47 4=-29 8=-35
s:ebat	5=34
s:eben	1=-43 5=-33 6=30
s:ebeni	1=-42 2=-31 4=27 5=-40 6=28
s:ecar	1=27 8=-26
s:ecart	1=28 3=34
s:echa	1=-33 2=-26 5=62 6=-46
s:echan	2=-32 5=68 6=-51
s:eche	1=-28 3=40 4=45 5=-44 6=-31
s:echel	4=67
s:ecla	5=-28 8=-33
s:eclai	8=-32
s:ecol	0=69 3=-63 4=-47 5=-85 7=-88 8=-33
s:ecole	5=-29 6=29
s:ecolo	0=47 7=-86
s:econ	0=-37 1=-46 4=-67 5=-42 6=-38 8=-31
s:econo	0=-49 1=-40 2=-28 3=-26 4=-63 5=-36 6=-32
s:ecop	8=74
s:ecou	3=-27
s:ecout	3=-25
s:ecri	3=27 4=-28 6=-30 7=-55
s:ecrir	3=32
s:ecrit	3=45 6=-27 8=43
s:ecze	5=-41 6=-30
s:eczem	3=27 5=-37 6=-43
s:edin	1=-29
s:edinb	1=-30
s:edit	0=-40 1=-80 2=-65 3=-32 4=-72 5=-76 6=-69 7=-27 8=-97
s:edite	0=-33 1=-36 5=-34 6=-30
s:edito	0=-43 1=-34 4=-36 5=-28 7=29 8=-40
s:editr	1=-39
s:educ	0=-71 5=-68 6=-30 7=32
s:educa	0=-72 2=-28 5=-64 6=-33 7=25
s:effa	8=-49
s:effac	8=-48
s:effe	1=54 5=-29 8=25
s:effec	1=51
s:effi	1=33 7=-30
s:effic	1=39
s:egli	5=-38
s:eglis	5=-36
s:ehpa	5=-38
s:eigh	0=-71 1=-42 3=-46 4=51 5=-43 8=74
s:eight	0=-40 4=39 6=36 8=58
s:elde	8=54
s:elec	0=-59 1=-59 2=-44 3=-49 4=-75 5=-56 6=-56
s:elect	0=-50 1=-61 2=-52 3=-41 4=-75 5=-55 6=-64 8=27
s:elev	0=-70 1=30 2=-37 3=-76 5=-69 8=-54
s:eleve	0=-57 3=-48 5=-42 6=63 8=-32
s:elle	4=-35 5=-41 6=58
s:emai	1=-27 4=29 8=-42
s:emba	0=-38 3=58 4=-28 6=-29 8=-48
s:embas	3=29
s:embau	0=-26 3=51 5=-26 6=-27 8=-39
s:embe	6=-39 8=48
s:embez	6=-44 8=39
s:embo	4=52
s:embr	0=-27 2=61 4=-67 6=-36 8=-27
s:embry	1=-27 2=78 4=-52 5=-30
s:emer	7=26
s:emerg	4=-26
s:emma	5=-43
s:emman	0=32 5=-59
s:empl	0=-35 1=-31 2=-34 4=-62 5=-85 7=-103 8=-80
s:emplo	0=-25 1=-32 2=-29 4=-56 5=-85 7=-80 8=-58
s:empo	1=-25
s:empor	1=-28
s:empr	0=-77 1=-59 2=-53 3=36 4=-80 5=-78 6=-79 7=-36 8=-106
s:empre	0=-68 1=-70 2=-48 3=52 4=-75 5=-74 6=-73 7=-31 8=-110
s:enca	4=-60 5=-28 6=-38
s:encad	4=-41 6=-26
s:ence	4=66
s:encei	4=62
s:ench	0=68 2=-33
s:encha	0=80 2=-28 4=26
s:encl	2=47 3=27
s:enclo	2=55 3=28
s:enco	0=55 1=-26 5=44 8=-39
s:encor	0=49 1=-29 8=-44
s:ende	0=-32 2=-29 3=-34 6=-42 7=-58
s:endo	4=54
s:endom	4=45
s:endu	2=63
s:endui	1=-26
s:endur	2=55
s:enfa	1=40 3=-36 5=-62 6=-40 7=-35
s:enfan	3=-30 4=-27 5=-36 6=-38 7=-38
s:enga	0=-83 3=-49 4=-31 5=-52 6=25 7=30 8=-44
s:engag	0=-63 3=-47 4=-32 5=-37 6=34 8=-36
s:engi	2=-73 3=-60 4=-83 5=-73 8=-57
s:engin	2=-85 3=-54 4=-86 5=-70 6=-26 8=-60
s:engl	0=-42 1=-29 2=-30 7=-26
s:engla	1=-26
s:engli	0=-37 2=-25
s:enha	3=-40
s:enhan	3=-35
s:ennu	5=-56
s:enqu	0=-48 1=-32 3=-27 6=-32 8=-95
s:enque	0=-35 3=-32 4=-30 6=-31 8=-82
s:enre	0=-33 1=-32 3=59 4=-47 6=-33 8=-31
s:enreg	0=-30 1=-27 3=68 4=-32 6=-27 8=-30
s:enro	0=-49 3=43 4=-36 8=-45
s:enrol	0=-40 3=120 4=-35 7=-26 8=-37
s:ense	0=-61 1=32 2=-25 3=-38 4=-45 5=-82 7=-32
s:ensei	0=-63 2=-34 3=-39 4=-30 5=-70 7=-32
s:ensem	4=-40 5=-65 6=39
s:ente	0=-27 4=54 5=-36 6=-31
s:enten	4=78
s:enter	5=-32 8=-28
s:enth	4=-25 5=-36
s:entr	0=-48 2=-55 3=79 4=-93 5=-30 8=55
s:entra	3=-26 6=-30
s:entre	0=-42 1=-36 2=-45 3=28 4=-79 8=-30
s:envi	4=-35
s:envis	4=-29
s:envo	3=-30 5=92
s:envoi	5=39
s:envoy	3=-34 5=56
s:enzym	2=-25
s:eparg	7=-27
s:epic	0=-38 1=30 5=-59 6=-42 7=-26 8=-25
s:epict	1=78
s:epicu	0=-38 5=-38 6=-35
s:epil	3=-40 4=70 5=-29
s:epile	4=66 5=-35
s:epip	2=-46 4=51
s:epipe	2=-42 4=48
s:epis	2=-48
s:episo	2=-55
s:epou	0=-29 1=-29 4=-41 5=34 6=-26 8=-31
s:epous	4=-49 8=-27
s:epre	1=-26 8=55
s:epreu	1=-25 8=47
s:equa	5=-30 6=42
s:equal	7=55
s:eque	0=-41
s:equi	1=-40 3=-29 4=-33 7=-35 8=-46
s:equil	2=56
s:equip	0=-31 1=-39 2=-51 3=-40 4=-26 7=-69 8=-44
s:equit	6=-25 7=25
s:erec	5=33
s:erect	5=35
s:ergo	1=-32
s:ergon	1=-27 4=27
s:erot	6=-27
s:erre	0=-36 1=-43 4=-43 5=58
s:erreu	0=-25 1=-38 3=34 4=-40 5=62 6=25 8=37
s:erro	8=-49
s:esca	4=-41 5=-32 8=-45
s:escal	8=-42
s:escap	4=-35
s:esco	1=-25
s:escor	0=-37 1=-29 5=-45
s:escr	3=-27 5=-30 8=-34
s:escro	3=-29 5=-25 8=-25
s:espa	0=-30 5=-28
s:espac	4=31
s:espag	0=-25 4=-26
s:espr	0=-28
s:espri	0=-25
s:essa	1=-36 3=34 4=-39 5=-26 6=-47 8=-57
s:essai	3=40 4=-34 5=-27
s:esta	0=-50 2=33
s:estab	2=38
s:estat	0=-57
s:esti	0=-58 4=28
s:estim	0=-59 3=-34 4=35
s:eston	3=-26
s:etab	2=38
s:etabl	2=43
s:etai	0=33 1=-42 2=-29 3=-42
s:etaie	5=29
s:etal	0=-30 1=-33 2=-27 5=65 8=-34
s:etale	5=45 8=-31
s:etalo	1=-36 2=-41 5=42
s:etan	1=26 8=-28
s:etat	0=-35 2=33
s:ethi	0=-61 1=25 2=-29 3=-34 5=-46 6=-39 7=-40 8=-52
s:ethic	0=-38 1=-30 8=-36
s:ethiq	0=-27 1=27 3=-27 5=-31 8=-27
s:etie	0=-32 1=-38
s:etien	0=-31 1=-30
s:etiqu	0=35
s:etoi	1=69
s:etoil	1=62
s:eton	0=-47 5=-34
s:etonn	0=-50 5=-32
s:etud	0=-31 2=-57 4=-57 5=-43 6=-59 7=-80 8=-85
s:etude	7=-32 8=-27
s:etudi	0=-45 1=-48 2=-31 3=-49 4=-34 5=-46 6=-63 7=-52 8=-49
s:euro	0=106 1=-78 2=-36 4=-40 5=-57 6=-49 7=-104 8=-49
s:eurod	3=27
s:europ	0=63 1=-63 2=-34 3=-33 4=-35 5=-35 6=-39 7=-107 8=-31
s:euros	0=66 8=-30
s:eust	7=-26
s:eusto	7=-26
s:even	1=-42 3=-30 5=-56 6=-30 7=-35 8=-60
s:evene	0=-28 4=41 5=-29
s:eveni	0=51 4=-46 8=-56
s:event	5=-38 7=-43
s:ever	1=39 3=-55 4=-41 5=66 7=-45 8=-35
s:every	0=34 2=41 4=-73 6=44 7=-26 8=-32
s:evid	4=-29
s:evide	4=-27
s:evit	0=-33 1=-36 2=-30 4=117 5=-36 6=-31 8=-45
s:evite	5=-28 8=-43
s:evol	2=-45
s:evolu	2=-32
s:evoq	1=35 4=-48 5=28 6=35
s:evoqu	1=36 4=-61 5=37 6=46
s:exam	0=-30 1=52 2=-28 4=-57 5=-45 6=-32 7=-37
s:exame	4=-45
s:exami	1=66 3=-40
s:exce	1=-42 2=-26 3=-47 4=-37 6=-25 8=-106
s:excel	1=-50 3=-47 4=-37 7=30 8=-90
s:exch	0=-31
s:excha	0=-28
s:excl	0=33 4=32
s:exclu	4=-33
s:excu	8=-43
s:excus	8=-38
s:exec	1=-35 4=-46 5=-39 7=39 8=-29
s:execu	0=29 1=-28 2=31 4=-63 5=-40 7=33 8=-26
s:exem	0=25
s:exemp	0=27
s:exer	8=38
s:exerc	8=50
s:exhi	5=-26
s:exhib	5=-26
s:exis	0=-38 1=73 4=-27 5=-41 7=-28
s:exist	0=-47 1=64 4=-27 5=-42 7=-29
s:exom	2=53 4=-48
s:expa	2=36 3=-28 4=-37 5=-36
s:expat	3=-26 4=-36 5=-27
s:expe	0=-65 3=-70 5=50 8=-83
s:expec	0=-39
s:expel	7=38
s:expen	5=55
s:exper	0=-48 3=-72 4=-38 6=-50 8=-69
s:expl	1=29 2=-41 4=-29 5=32 7=-42 8=-58
s:expla	0=-51 3=-28 5=-41 7=-44
s:expli	2=-40 5=59 6=-33
s:explo	8=-82
s:expo	5=-28 7=-27 8=-32
s:expor	7=-30
s:expos	0=-33 8=-26
s:expr	2=-41 3=-27
s:expre	2=-35 3=-30
s:exte	7=-32 8=-26
s:exti	0=32
s:extin	8=-28
s:extr	1=-45 3=-43 4=-44 6=-36 8=30
s:extra	0=-26 2=-48 3=-30 5=46
s:extre	0=29 1=-36
s:eyes	4=64
s:eyesi	4=66
s:fabe	7=-25
s:fabi	0=74 7=-41
s:fabr	0=-28 3=-47
s:facep	3=54
s:faci	0=-67 1=-52 2=-33 3=65 4=-67 5=-39 6=-40 7=-46 8=-64
s:facia	0=-68 1=-35 3=67 4=-44 5=-36 6=-27 7=-57 8=-50
s:facil	1=-27 3=-29 4=-26 8=-49
s:fact	0=-57 4=-48 6=-46
s:facte	8=-28
s:facto	3=30 4=-42
s:factu	8=27
s:faib	4=-45 5=53
s:faibl	4=-48 5=55
s:fail	3=40 4=65 5=-48
s:faile	4=43
s:faili	8=26
s:faill	4=49 5=-36 8=-33
s:fain	4=26
s:faint	4=25
s:fair	0=40 1=-52 3=-53 4=-28
s:fais	4=-35 5=52
s:faisa	4=-32 5=49 6=-26
s:fait	0=-35 1=-34 3=38 4=-51 5=83 6=-57 7=-38 8=-36
s:faith	5=41 6=-27
s:fall	3=25
s:fals	8=65
s:falsi	8=43
s:fami	0=26 1=-38 2=48 4=-130 7=-56
s:famil	1=-44 2=34 3=-32 4=-130 7=-49
s:fanc	2=55 6=25
s:farm	5=-34 6=-51 8=-32
s:farme	7=-28 8=-37
s:fasc	0=-25 4=63 7=-35
s:fasci	4=60 7=-31
s:fash	0=43 5=-25
s:fashi	0=49
s:fast	3=-25
s:fath	2=25 4=-56 7=38
s:fathe	2=27 4=-61 7=39
s:fati	0=-27 4=33
s:fatig	0=-28 4=27
s:faul	2=41 4=-31 8=-31
s:faur	0=-49 6=-26
s:faut	1=-35 5=67 6=-62
s:faute	0=-28 5=-25
s:favo	0=74 8=-26
s:favor	0=35 8=-29
s:favou	0=49 2=-36
s:fdse	7=81
s:feat	7=-40
s:featu	7=-43
s:febr	0=-25 7=45 8=29
s:febru	7=39 8=25
s:fede	1=-39 2=53 7=-87
s:feder	2=50 7=-93 8=42
s:fello	7=-27
s:femi	0=59 5=-32
s:femin	0=48 1=27
s:femm	0=-40 1=-48 2=-74 3=-36 5=81
s:femme	0=-43 1=-36 2=-29 3=-30 4=-62 6=78 8=-32
s:ferm	0=-39 2=-40 5=-40 6=-30
s:ferme	2=-40
s:ferr	0=-25 4=-47 5=-71 6=-37 7=52 8=-33
s:ferri	6=-28
s:ferro	5=-61 8=-32
s:fert	4=-41
s:ferti	4=-46
s:fest	1=-34 6=-36 7=-31
s:festi	1=-28 6=-44 8=34
s:feti	0=-41 5=39
s:fetic	5=55
s:fetis	0=-34
s:feui	2=-30 6=-27 7=32
s:feuil	2=-36 6=-36 7=27
s:feve	2=34 4=-53 5=-34
s:feyd	5=-38
s:feyde	5=-39
s:fian	1=-57 3=-39 4=-56 5=-33 6=34 7=-34 8=-61
s:fianc	0=-50 1=-37 3=-27 4=-45 6=52 8=-62
s:fiann	0=56
s:fibr	0=-26 4=28 7=-36
s:fibro	4=47
s:fich	0=-29 2=27 4=31 7=-41
s:fiche	5=-37
s:fichi	3=28 8=-39
s:fict	7=-43
s:ficti	7=-38
s:fide	0=55 1=35 3=-28 4=-25 5=-45 6=-71 8=-34
s:fidel	0=60 3=-29 4=-29 5=-47 6=-63 7=-30 8=-32
s:fiel	0=-35 2=-27 4=-53 5=-33 6=-32 7=-30
s:fier	0=29 1=38 5=-26 7=-27
s:fierc	0=59
s:fiert	0=-37
s:fiev	4=27
s:fift	4=-25 8=-41
s:figh	8=28
s:figu	0=40 2=69
s:figur	0=48 2=46
s:fija	3=-27 8=58
s:fijai	3=-30 8=57
s:fili	0=-30 2=-49 4=-55 5=-37 6=-27
s:filia	2=-40 4=-57 5=-37
s:fill	1=-49 3=-38 5=48 6=-26 7=-43 8=-55
s:fille	0=-40 1=-26 3=-32 4=-45 6=32 7=-25 8=-33
s:film	0=-80 1=-26 3=25 4=-37 5=113 6=-51 7=-28 8=-33
s:filme	0=-55 3=44
s:fina	0=-43 1=-31 5=-48 6=-37
s:finan	0=-30 4=-34 6=-33 7=-29
s:find	1=37 2=30 4=-51 8=26
s:fine	4=-36 8=39
s:fing	0=-71 1=-51 2=-54 3=53 4=-45 5=-43 6=-42 7=-66 8=-80
s:finge	0=-86 1=-59 2=-47 3=39 4=-53 5=-48 6=-42 7=-56 8=-78
s:fini	1=-34 4=-31 5=32 8=61
s:finis	0=25 1=-26 8=-25
s:fire	0=-27 4=-42 7=61
s:firef	4=-61
s:firew	1=-27
s:firm	0=25 4=-58 7=-31 8=-32
s:firmw	4=-51 8=-26
s:firs	0=-48 2=-44 3=-60 4=-36 5=-31 6=-32
s:fisc	7=-31 8=-33
s:fisca	7=-26 8=-48
s:fitt	5=-38 6=-48 7=-52 8=-28
s:fitte	5=-31 6=-47 7=-48 8=-27
s:fixe	1=-25 4=-32 5=-47 7=-39
s:flag	5=44 7=-32
s:flat	5=43 8=-32
s:flatm	5=36 8=-27
s:fleu	2=-28
s:flig	2=39 7=-27
s:fligh	2=30 7=-31
s:flin	5=32 7=40
s:flir	5=-98 8=-38
s:flirt	5=-68
s:floo	1=-32 3=33 7=-58 8=-25
s:floor	5=-45
s:flor	0=-29 3=-34
s:flot	0=68
s:flott	0=65
s:flow	3=-27 6=-51
s:flowe	3=-33 6=-45
s:flue	4=-41
s:fluen	4=-51
s:flye	0=71 6=-36
s:flyer	0=73 6=-38
s:flyi	4=26
s:foll	0=-30 1=72 4=-56 5=-34 7=-44
s:follo	1=73 4=-52 5=-28 7=-45
s:fonc	0=-27 6=-31 7=-62
s:fond	1=-71 3=-60 4=-48 5=-43 7=85 8=-40
s:fonda	0=-43 1=-60 4=-41 5=-27 6=-43 7=40 8=-30
s:foot	0=-70 1=-34 2=-29 5=-31 8=-28
s:footb	0=-63 2=-28
s:forb	3=-45 8=34
s:forc	8=-31
s:fore	0=-56 2=-79 3=-34 5=-79 6=-41 8=-49
s:forec	1=-49 4=-47
s:forem	0=-47 1=29 4=46 5=-27 7=28
s:foren	1=-33 2=-58 3=-26
s:fores	3=-31 5=-48
s:forg	3=-25 8=55
s:forge	4=-44 8=51
s:forgi	3=-35 8=37
s:fork	8=-46
s:forkl	8=-59
s:form	0=-64 1=-37 3=-67 4=-48 8=-51
s:forma	0=-47 1=-67 2=-41 3=-33 4=-57 5=-59 6=-74 7=-46 8=-65
s:forme	1=-33 5=45 7=51
s:formu	8=-34
s:fort	0=-43 6=-36 8=-36
s:forte	1=-27
s:foru	7=-28 8=-25
s:forw	2=-31
s:forwa	2=-47
s:fost	6=27
s:foui	0=-30
s:fouil	0=-27
s:foun	2=-28 3=-31 4=-40
s:found	4=-57 5=-35
s:four	0=-36 1=-32 4=-49 5=-69 6=-39
s:fourn	1=-32 4=-25 5=-48 6=-26
s:fourt	4=-25
s:foye	4=-35 5=-31 6=26
s:frac	0=63 4=-72
s:frack	0=63
s:fract	4=-58
s:frag	5=-27
s:fragi	2=25 5=-30
s:frai	5=88
s:fram	1=-49
s:frame	1=-42
s:fran	0=54 1=-39 2=-53 3=-35 4=-41 6=-44 8=-60
s:franc	0=76 1=-26 2=-36 3=-36 4=-48 5=-49 6=-41 8=-57
s:frank	0=-32 5=31
s:frapp	3=30
s:frau	0=-44 1=-47 2=-33 3=-36 4=-37 5=-36 7=-51 8=29
s:fraud	0=-26
s:free	0=-54 1=50 4=-38 5=-51 6=-29 7=-58 8=-50
s:freel	1=-57
s:freem	0=-37 1=79 5=-25 6=-25 7=-61 8=-35
s:freet	1=53
s:frei	2=-27
s:freig	2=-30
s:fren	6=-31
s:frenc	6=-31
s:freq	0=-39 1=51 2=-33 4=-41 5=106 6=-37
s:frequ	0=-36 1=50 2=-27 4=-28 5=114 6=-49
s:frer	1=-58 3=-36 4=47 5=-37 8=50
s:frere	2=48
s:frex	0=33
s:frexi	0=33
s:frid	0=-34 4=35 6=-25
s:frida	0=-37 4=28 6=-28
s:frie	1=29 4=-46 5=30 6=35 7=35
s:frien	1=34 4=-48 7=37
s:froi	5=28 6=-35
s:froid	5=32
s:fron	1=-49 2=-27 3=28 4=-82 6=-36 7=-62 8=57
s:front	0=-36 3=50 4=-53 8=58
s:froz	1=34 4=-35
s:froze	1=29
s:full	1=-42 4=77
s:fund	0=55 1=-29 4=-48 7=-52
s:fundi	0=-28
s:fundr	0=68 4=-48
s:fune	1=-33
s:funer	1=-36
s:furni	4=-29 5=-30
s:furt	7=-27 8=30
s:furth	7=-27 8=40
s:fusi	4=-36 5=-32
s:fusio	4=-33 7=27
s:futu	1=39 5=-33
s:futur	1=28 5=-30
s:gaba	3=38 5=-25 8=-35
s:gabar	3=43 8=-30
s:gagn	0=-46 3=25 8=-59
s:gall	6=-25
s:galle	6=-26
s:game	0=-27
s:gamm	1=-29 4=-58
s:gand	7=34
s:gant	3=31
s:gara	0=37 6=31
s:garag	0=28 6=30
s:garc	0=-39 1=-34 2=-30 5=-88 6=101
s:garco	0=-35 1=-38 2=-33 5=-82 6=110
s:gard	1=-50 3=33 4=-118 6=27
s:garda	3=35
s:garde	0=-45 1=36 5=-62
s:gardi	1=-107 2=-33 4=-32 6=55 8=-37
s:garg	1=-40
s:gargo	1=-40
s:gate	0=52 3=-53 4=-29 5=-49
s:gauc	1=-43 2=-62 4=25 5=-38 6=-43 7=-74 8=-33
s:gauch	1=-46 2=-69 4=41 5=-38 6=-46 7=-79 8=-43
s:gaul	0=43 5=-32
s:gaull	0=88
s:gdan	7=28
s:gdans	0=-32
s:gedm	2=25
s:gedma	2=28
s:gend	2=28 3=-27 8=-29
s:genda	3=-29 8=-27
s:gene	1=-93 3=-102 4=-167 5=-78 6=-89 7=-47
s:genea	0=-34 3=-25 8=-28
s:gener	1=-40 2=-64 4=-73 5=-55 8=51
s:genet	0=-67 1=-46 2=57 3=-72 4=-154 5=-56 6=-62 7=-51 8=-66
s:genev	5=25
s:geni	2=-69
s:geno	0=-44 1=-33 2=40 3=-35 4=29 5=-39 6=-47 7=-31 8=-36
s:genom	4=-40
s:genot	2=62 4=-49
s:genr	0=-34 1=-39 4=-27 6=-49
s:geog	5=-48
s:geogr	5=-50
s:geom	3=43 4=-26
s:geome	3=47
s:geor	7=29
s:georg	7=28
s:gera	1=-43 4=-40 6=-51 7=-43 8=-43
s:geran	1=-47 4=-32 6=-51 7=-34 8=-40
s:gere	8=41
s:gest	0=-57 1=-43 2=-39 3=40 4=-44 5=-47 6=-43 8=-29
s:gesti	0=-42 1=-39 3=25 4=-37 5=-39 6=-36
s:gift	6=32
s:gile	0=46
s:gilet	0=28
s:girl	0=-31 4=-66 5=39 7=-32 8=-41
s:girlf	4=-60 5=25 8=-39
s:give	0=-32 3=42 7=-67 8=62
s:glad	0=47
s:glan	4=66
s:gland	4=53
s:glas	3=-28 4=-49 7=-39 8=-31
s:glass	4=-44
s:glau	3=-33
s:glauc	2=28 3=-32 4=40
s:glaz	0=51
s:glis	1=53 3=-26
s:gliss	1=68 3=-26 5=28
s:glob	3=50
s:globa	3=54
s:glov	4=37 5=-29
s:gluc	0=36 2=-25
s:gluck	0=34
s:goal	0=-29
s:goalk	0=-35
s:goin	4=48 7=36
s:gold	3=-36
s:good	4=-27 8=-28
s:goss	4=-33 6=50 8=30
s:gossi	4=-34 6=47 8=34
s:goui	0=-36 1=-25 6=50
s:gouin	6=42
s:gour	0=-29
s:gout	4=41
s:goutt	4=40
s:gouv	1=-26 3=-26 5=-60 8=-43
s:gouve	5=-56 8=-34
s:gove	0=32 1=-36 4=-50 5=-40 6=-32 7=-39
s:gover	0=39 1=-32 3=-29 4=-55 5=-43 6=-32 7=-39
s:grac	4=-41 6=-30
s:grad	0=-55 2=-31 3=-25 4=-46
s:gradu	1=-29
s:graf	8=35
s:graff	8=35
s:gran	1=44 2=-28 3=-32 4=-45 5=-67
s:grand	4=-43 5=-27 7=-31 8=-36
s:grap	0=-66 2=-48
s:graph	0=-60 2=-34
s:grav	3=-25 4=-25
s:grave	4=-61
s:grea	1=-38 4=32
s:gree	0=57 3=-89 4=-48 5=-83 6=-49 7=-70
s:greem	5=-48
s:green	0=30
s:gref	4=-31 8=-64
s:greff	4=-48 8=-55
s:gren	6=-34
s:greno	3=-30 6=-37
s:grev	0=-25 1=-29 3=-25
s:greve	7=32
s:grie	0=-44 5=54 7=-27
s:griev	0=-26
s:gril	0=37
s:grill	0=50
s:grin	6=41
s:grind	6=32
s:grou	0=31 1=29 2=-54 3=-26 4=-35 5=27 6=-65
s:groun	1=68 8=31
s:group	3=-52 5=46 6=-53 7=-35
s:grow	3=-43
s:growe	3=-48
s:guar	1=-40 4=-33 5=-42 8=-37
s:guard	0=-45 3=29
s:guer	0=56 1=34 4=-51 5=-40 6=35
s:guere	4=-50 5=-31
s:gueri	6=36
s:guerr	0=39 1=44 4=-59
s:gues	1=-30 3=31 6=31
s:guest	1=-28
s:guic	3=-61
s:guich	3=-62
s:guid	0=-34 2=-25 3=-38 5=-47 6=-70 7=-33 8=-53
s:guil	0=-40 1=-33 7=-41 8=34
s:gurd	1=74
s:gurdj	1=84 5=-25
s:habi	1=-67 3=-25 4=-43 5=26 6=31 7=-27
s:habil	4=-51
s:habit	1=-57 6=40
s:hack	1=-63
s:hacke	1=-28
s:haem	2=45 4=-47
s:haemo	2=61 4=-50
s:hair	8=31
s:haird	8=34
s:hama	0=36
s:hamb	5=55
s:hambu	5=31
s:haml	0=-56
s:hamle	0=-61
s:hand	0=26 2=-67 3=-32 6=-100 7=-77 8=-40
s:handb	0=-29 4=-44 7=-38
s:handc	0=48 4=-27 5=32
s:hande	3=-27
s:handi	3=-80 4=28 6=-48
s:handl	0=-33 1=33 2=-29 4=-74 5=-63 6=-32
s:handp	3=25 8=-29
s:hands	3=-41 4=-45
s:handw	4=-51
s:hano	0=29
s:hapl	2=43
s:haplo	2=43
s:happ	0=-39
s:hara	8=-38
s:haras	8=-35
s:harc	5=-27 6=51
s:harce	6=57 8=-26
s:hard	3=-61 6=-63
s:harde	6=-63
s:hardw	3=-43
s:harm	2=33 4=40
s:harmo	1=42
s:harr	0=36 7=-29
s:harro	7=-29
s:haul	2=-31
s:hauli	2=-28
s:haut	4=-34 7=-26
s:haute	4=30
s:have	4=-56
s:havi	0=63 5=56 6=-42
s:havin	0=69 5=45 6=-27
s:haye	0=31
s:haza	3=-26
s:hazar	3=-30
s:head	3=-52 4=-38 5=51 7=-73 8=-45
s:headm	8=-25
s:heal	0=-56 1=-26 3=-28 5=-52 8=-42
s:healt	0=-44 1=-27 3=-26 5=-54 8=-44
s:hear	0=-27 1=-53 2=-28 3=-38 4=67 5=-65 6=-45 8=-39
s:heari	0=-28 1=-28 2=-34 5=-26 7=32
s:heat	5=-25
s:heav	4=33
s:hebd	3=-45
s:hele	2=-35
s:helen	2=-38 6=-25
s:heli	4=-27
s:hell	3=44
s:helm	0=-27 4=42
s:helma	4=59
s:help	2=-43 4=50 5=-33 6=-35 7=29 8=-66
s:helpe	2=-36 7=34 8=-71
s:helv	7=-35
s:helve	7=-29
s:hemo	2=72 4=-68
s:hemoc	2=25
s:hemop	2=51 4=-77
s:henc	1=31 8=-34
s:heni	0=34
s:herb	0=-32
s:here	0=-46 1=-32 2=34 4=-108 5=-38 6=-32 8=-32
s:hered	0=-42 1=-30 2=36 4=-107 5=-42 6=-30 7=-28 8=-27
s:heri	0=-38 4=-53 5=-28 6=-36 7=-36 8=-28
s:herit	0=-28 3=-28 4=-46 5=-28 6=-38 7=-44
s:herm	6=-50
s:herma	6=-51
s:hern	4=54 8=-44
s:herni	4=63 8=-45
s:hero	1=-93 6=-47 8=-29
s:heroi	6=-38 8=-31
s:hers	0=36 1=-30 5=26 6=28 7=-27
s:herse	0=34 1=-33 6=29
s:herv	6=-39
s:hete	0=-53 1=-57 2=26 3=-56 4=-72 5=-80 6=79 8=-63
s:heter	0=-49 1=-61 3=-51 4=-81 5=-74 6=69 7=-29 8=-61
s:heur	1=-78 3=-67 4=28 6=-30 7=37
s:heure	3=-70 4=51
s:hexh	4=-40 6=-40
s:hexha	4=-45 6=-46
s:hida	0=58 5=-25
s:hidal	0=61 5=-27
s:hier	4=-52
s:hiera	4=-60
s:high	4=55
s:highl	4=67
s:hill	0=76
s:hilla	0=87
s:hims	0=49 3=-40 4=29 7=-38 8=-43
s:himse	0=49 3=-38 4=40 7=-36
s:hind	1=93 4=-44
s:hindo	1=27
s:hint	0=-44 5=28 6=70
s:hinte	0=-25 6=51
s:hire	0=-25 7=-31 8=-44
s:hist	0=-95 1=-63 2=-41 3=-29 5=40 7=-39
s:histo	0=-86 1=-69 2=-42 3=-27 6=-37 8=-25
s:hive	4=27
s:hoan	0=38
s:hold	1=27 4=-42 5=-31 6=-44 7=54 8=-65
s:holde	0=-33 3=-37 6=-25 7=26
s:holi	1=33 7=-38
s:holid	1=38 7=-35
s:holl	6=-29 8=86
s:home	0=-32 1=45 4=-34 7=-25
s:homel	0=38
s:homeo	0=-67 1=57 7=-28
s:homm	0=-92 2=-54 3=-64 4=-80 5=35 6=58 7=-45 8=-77
s:homme	0=-50 1=-58 2=-33 3=-47 4=-59 6=69 8=-40
s:homo	0=-76 1=-80 3=-49 4=-89 5=-79 6=61 7=-73 8=-73
s:homog	6=-38
s:homol	2=-26 6=-25
s:homop	0=-28 6=-47 7=-27 8=-42
s:homos	0=-58 1=-53 2=-60 3=-31 4=-54 5=-73 6=97 7=-39 8=-63
s:homoz	2=62 4=-44
s:hone	5=-25
s:honn	7=33
s:honne	7=47
s:hono	7=43 8=-52
s:honou	1=-30 7=47 8=-43
s:hope	4=-32
s:hopi	0=-30 2=-48 4=-32 5=-26 6=38 7=29
s:hopit	0=-25 2=-46 4=-31 7=39
s:hora	6=-26
s:horai	5=-32
s:hori	3=-47 7=-27
s:horiz	3=-41 7=-28
s:horl	5=-35
s:horlo	5=-33
s:horo	4=-45
s:horos	4=-55
s:hors	4=48 7=-41
s:horse	7=-28
s:hosp	0=-40 1=55 2=-50 4=-29 5=-44 6=-36 7=25 8=-78
s:hospi	0=-53 1=59 2=-36 3=-25 4=-40 5=-49 6=-53 8=-77
s:host	0=46 1=-42 5=45
s:hoste	1=-34
s:hosti	0=43
s:hote	0=-48 1=-73 2=-28 3=-47 4=-72 5=100 6=-26 8=-41
s:hotel	3=-38 4=-28 5=-55 7=38
s:hotes	5=64
s:hour	1=-57 5=-28 8=27
s:hous	1=-53 2=-29 3=-36 5=-46 6=56 7=-84
s:house	0=41 1=-43 4=-35 6=36 7=-25
s:housi	7=-32
s:huil	5=-55
s:huis	0=-66 5=28 8=-31
s:huiss	0=-52 5=25 8=-29
s:huma	0=-48 1=53 2=-46 3=-78 4=-45 5=-59 6=-74 7=-40 8=-62
s:humai	1=41 3=-27 5=-46 6=-35
s:human	0=-53 1=51 3=-56 4=-35 5=-34 6=-43 7=-40 8=-68
s:hundr	3=-35
s:hung	0=35 7=-29
s:hunt	1=-38 2=60 4=-105
s:hunte	1=-29
s:hunti	2=74 4=-102
s:husb	0=-35 2=-44 5=54 6=-42
s:husba	2=-42 4=-27 5=44 6=-37
s:hybr	4=-34
s:hybri	4=-25
s:hype	2=54 4=49
s:hyper	2=59 4=43
s:idea	1=-35 5=-47 8=-43
s:ideal	1=-41
s:idee	1=-28 4=-26
s:idem	3=-36
s:idemi	3=-25
s:iden	0=-41 1=-31 3=36 4=-79 5=-43 7=-59 8=-80
s:ident	0=-41 1=-33 3=38 4=-63 5=-38 7=-51 8=-85
s:igno	2=49
s:ignor	2=53
s:illi	0=-27 3=40
s:illis	3=38
s:illn	4=52 8=-27
s:illne	4=44 8=-25
s:illu	4=-28
s:illus	4=-35
s:imag	4=-96 7=-50 8=-51
s:image	3=-25 4=-51
s:imagi	4=-66 8=-33
s:imme	1=-45 7=-26
s:immeu	1=-40
s:immi	4=-25
s:immig	0=41 4=-28 6=-29 7=-28
s:immo	0=-62 1=44 2=-44 4=-41 5=-36 6=-25 7=-45
s:immob	0=-52 1=-34 2=-36 4=-42 5=-31 7=-33
s:immor	1=58
s:impa	3=-46 8=-30
s:impac	3=-45
s:impl	4=41 7=25 8=43
s:impla	4=51 7=27
s:impo	0=-68 3=27 4=-50 5=31 6=-25 8=-30
s:impor	0=-56 3=-34 4=-29 5=-32 7=-25
s:impos	3=49
s:impot	4=-57 5=51
s:impr	0=-58 1=-33 2=-28 7=-43
s:impri	0=-78 7=-61
s:impu	4=-67 5=67
s:impui	4=-70 5=67
s:inap	4=78
s:inapt	4=69
s:inau	0=49
s:inaug	0=46
s:inca	4=42 8=31
s:incap	4=46
s:incar	8=32
s:ince	2=30
s:inci	1=-27 2=45 4=-35 5=-26
s:incid	2=52 4=-39 5=-26
s:incl	0=-34 1=-52 2=41 5=-32 6=36 7=-52 8=-52
s:inclu	0=-32 1=-40 2=25 5=-38 6=35 7=-46 8=-50
s:inco	6=55
s:incom	6=56
s:incr	1=79 2=-49
s:incro	1=86 2=-48
s:inde	1=-43 3=59 5=-43 6=-50 7=-72 8=-70
s:indep	1=-39 3=-26 4=-42 5=-25 6=-28 7=-75 8=-29
s:indi	4=54 7=-26 8=61
s:indic	4=49 8=54
s:indu	0=-30 1=-27 5=-38 7=-41 8=-34
s:indus	0=-29 1=-26 5=-43 7=-47 8=-31
s:infe	4=-35
s:infec	4=-29 5=-27
s:infi	1=-42 2=-67 4=-52 6=-40 8=-59
s:infid	5=42 6=-58
s:infir	1=-38 2=-65 4=-39 5=-38 7=38 8=-32
s:info	4=-86 6=-39 7=-31 8=-30
s:infor	4=-81 6=-26 7=-32 8=-42
s:inge	0=-65 1=-37 2=-34 3=-73 4=-43 5=-57 6=-30 8=-30
s:ingen	0=-66 1=-44 2=-26 3=-55 4=-34 5=-50 6=-27
s:inha	2=-43
s:inhal	2=-47
s:inhe	2=-37 4=-77
s:inher	2=-62 4=-71
s:init	0=-40 3=-25 4=-38 5=-27 6=-26 7=-63
s:initi	0=-38 1=-27 4=-43 5=-25 7=-76
s:inje	0=-29 3=-40 4=28 5=-46
s:injec	0=-37 3=-30 4=28 5=-37 6=-32
s:inju	2=39 4=-46 5=-46 6=33
s:injur	2=28 4=-46 5=-34
s:inma	1=-26 8=49
s:inmat	8=48
s:inno	2=-58 8=-35
s:innov	2=-58 8=-49
s:inqu	1=-25
s:inqui	1=-32
s:inra	2=-39
s:insc	0=-33 3=56 5=46
s:inscr	0=-27 3=42 5=33
s:inse	5=-53
s:inser	5=-31
s:insi	0=38 1=-35 5=-30 7=-42 8=43
s:insid	1=-26 2=-26 7=-30 8=50
s:insis	0=34 4=30
s:inso	4=64 5=-44 6=-34 7=-37
s:insom	4=77 5=-36
s:insou	6=-36 7=-34
s:insp	0=-49 4=-55 5=-43 8=-40
s:inspe	0=-47 4=-55 5=-39 8=-44
s:inst	0=-59 1=-51 2=-32 3=-63 4=-72 5=-77 6=41
s:insta	1=-41 3=-76 4=-45 5=-35 6=59
s:insti	0=-38 2=-28 5=-41 6=-46
s:instr	8=-49
s:insu	1=-54 2=-37 5=33 7=-31 8=-54
s:insul	2=-74 6=-33
s:insur	0=-35 1=-45 4=-89 5=29 6=28 7=-32 8=-65
s:inte	0=-85 2=-65 3=30
s:integ	0=-50 1=44
s:intel	6=-28
s:inter	0=-62 1=-36 2=-65 3=27 6=35
s:inti	0=-59 1=-25 2=-32 3=-29 4=-47 5=69 6=-68 7=-32 8=-52
s:intim	0=-52 1=-31 3=-28 4=-56 5=85 6=-60 7=-35 8=-57
s:into	2=62 4=-40
s:intol	2=62 4=-39
s:intr	5=-46
s:intra	1=43
s:intro	1=-36
s:intru	5=-33
s:inva	4=-40
s:inval	4=-30
s:inve	0=-47 1=-56 2=31 3=-46 4=-79 5=-85 6=-28 7=-51 8=-64
s:inven	1=-26 3=-48 4=-32
s:inver	2=36 4=-43
s:inves	0=-45 1=-36 4=-28 5=-89 6=-29 7=-40 8=-82
s:invo	0=-25 5=-33 8=-27
s:invoi	1=-41 5=-31 8=-37
s:irel	1=-32 5=-28
s:irela	1=-29
s:irre	1=81 3=-31
s:irrel	1=70 4=-25
s:isla	5=-53
s:islan	5=-58
s:isli	0=31 7=-42
s:islin	7=-43
s:isra	0=43
s:israe	0=52
s:issue	0=-30
s:ital	0=-34 4=-30 6=-32
s:itali	6=-30
s:ivre	0=-44 8=25
s:ivres	0=-58 8=28
s:jail	8=37
s:jaile	8=37
s:jama	0=34 2=-55 6=72 8=37
s:jamai	0=34 2=-69 6=65 7=-27 8=33
s:janu	0=57 6=-32
s:janua	0=57 6=-29
s:janv	0=43 2=-28
s:janvi	0=37 1=-25 2=-37 4=-27
s:jaqu	6=75 8=-27
s:jaque	6=70
s:jard	1=44 6=48 7=-31
s:jardi	1=47 6=40 7=-40
s:jarg	4=-42 7=-28
s:jargo	4=-48 7=-28
s:jaun	4=26
s:jaune	0=34 8=-27
s:jaur	0=-37
s:jaure	0=-26
s:jean	6=-48
s:jere	0=33
s:jerem	0=43
s:jesu	1=79
s:jesui	1=83
s:jeud	1=25 4=31
s:jeun	0=45 2=-26 3=-33 4=-32 5=58 6=-68 7=-40
s:jeune	0=48 1=-71 4=-35 5=27 7=-43 8=35
s:join	0=-38 1=35 3=48 4=-57 6=-66 7=40 8=-59
s:joine	5=-30 6=-56 7=87 8=-33
s:joint	3=-31
s:joke	1=50 4=-87 6=-61 7=-48 8=-69
s:jose	1=32
s:josep	1=45
s:joue	2=38 3=-30
s:joueu	2=48 3=-34
s:jour	0=-42 2=-40 4=-75 5=-72 7=27 8=-39
s:journ	0=-30 2=-47 4=-72 5=-75 7=50 8=-50
s:judg	0=-38 2=-43 4=-45 6=25 8=-45
s:judge	2=-38
s:judgi	6=34
s:judi	2=-44 3=-65 4=-34 5=-29 8=26
s:judic	2=-31 3=-80 4=-39 5=-29 8=45
s:juge	0=25 1=59 5=31 8=-43
s:jugem	1=54 8=-50
s:juli	5=-41 6=48
s:julie	5=-33 6=29
s:jume	0=25 2=-78 4=44
s:jumea	0=37 2=-88 4=41
s:jumel	6=-29
s:jump	8=33
s:jumpe	8=30
s:juni	0=-36 4=-32 5=88 7=25
s:junio	0=-34 4=-34 5=68
s:juri	2=-28 3=-68 4=-34 7=-68 8=-32
s:juris	2=-32 3=-80 4=-34 5=34 7=-54 8=-36
s:jusq	2=-32 3=-28 4=60 7=31 8=-26
s:jusqu	1=31
s:just	1=-30 4=-29 5=-53 6=-45
s:justi	4=-30 5=-29 7=-26
s:juve	1=-28 8=37
s:juven	1=-35 8=27
s:kamp	3=32
s:kampa	3=29
s:kant	1=59
s:kanti	1=67
s:kare	6=37
s:kari	5=-31 6=48
s:kary	2=59
s:karyo	2=65
s:kcnh	4=-57
s:keep	2=-26 5=53 6=-63 7=-41 8=-33
s:keys	3=53
s:keyst	3=37
s:kidn	2=65
s:kidne	2=59 7=-26
s:kill	1=38 2=42 8=-50
s:kille	2=46 8=-36
s:kine	4=-46
s:kines	4=-58
s:kitc	1=-34 7=-31
s:kitch	1=-30 6=-29
s:klin	2=39
s:kline	2=35 4=-38
s:knee	4=40
s:knoc	0=32
s:knock	0=33
s:know	2=31 3=40 4=-47
s:knowl	5=-43
s:koms	0=73
s:komso	0=79
s:koro	3=26
s:korom	3=25
s:kris	1=75
s:krish	1=84
s:kurd	0=58
s:kyot	1=-43
s:labe	4=-33
s:labo	0=33 1=-69 4=-65 5=-59 6=-55 7=-53 8=-50
s:labor	0=-27 1=-29 4=-39 6=-38 7=32
s:labou	1=-46 4=-31 5=-39 6=-33 7=-92 8=-35
s:laca	1=27 4=-29
s:lach	0=60 1=-26
s:lact	2=42
s:lacto	2=33
s:ladd	4=70
s:ladde	4=58
s:ladi	1=-31
s:lago	4=35
s:laic	0=-25 1=35
s:laici	1=-26
s:lain	1=44
s:laiq	0=-36
s:laiss	6=31 7=-27
s:lait	0=-28
s:lanc	4=-46
s:land	0=35 1=-47 3=-25 4=-58 6=45 7=-27
s:lande	0=40 5=-40
s:landl	0=-38 1=-30 4=-57 5=36 6=47 7=-32
s:lang	3=-39 4=-58 5=-56 6=-37 8=-56
s:langa	1=-64
s:langu	3=-39 4=-61 5=-47 6=-37 8=-46
s:lape	0=-33
s:laps	0=-34 1=-31 7=85
s:lapse	1=-29 7=67
s:lapt	3=-32 4=-31 8=25
s:lapto	3=-32 4=-28 8=27
s:late	2=36 3=-29 4=88 5=-83
s:laug	0=41 4=-53 8=-25
s:laugh	0=39 5=-30 8=-31
s:laun	1=34 2=-36
s:laund	1=49 4=-28 8=44
s:laur	5=-29 6=56
s:laure	5=-26 6=51
s:lawy	3=-25 6=-25 7=27
s:lawye	2=-32 3=-26 5=-30 8=-40
s:layo	0=-33 1=-32
s:layou	0=-42 1=-38
s:lead	0=-30 2=-49 4=-45 5=-39 8=-31
s:leade	2=-40 4=-37 5=-27 6=-27 8=-27
s:leaf	1=-28
s:leafl	1=-26
s:leag	0=41 8=26
s:leagu	0=28 8=37
s:leak	4=-37 6=-35
s:leake	5=30 6=-40
s:lear	0=-31 3=29 4=-31 6=27 7=25
s:learn	1=-26 2=44 4=-29 6=35
s:leas	1=-27
s:leat	1=29
s:leav	3=-60 5=-38 6=-30 7=-28 8=-52
s:leave	0=-57
s:leavi	4=-27
s:lect	0=28 1=-57 2=-30 4=-62 5=-55 6=-57 7=-25 8=-42
s:lecte	0=86 1=-34
s:lectu	1=-49 4=-42 5=-45 6=-59 8=-26
s:ledu	5=-27 6=42
s:leed	0=-59 1=-36 4=-35
s:lega	8=-33
s:lege	4=36 5=40
s:legen	4=-52
s:leger	4=37 5=54
s:legi	0=46 1=-28 2=-29 4=-29 8=-28
s:legis	0=33 1=-28 8=-25
s:leic	2=-29
s:leice	0=-26
s:leid	2=34
s:leide	2=34
s:leit	0=39 1=38
s:lemo	5=-31
s:lend	5=35
s:leni	0=81
s:leno	0=-32 1=46 5=-28 6=-51
s:lenoi	1=43 5=-27 6=-53
s:lero	6=-27
s:lesb	0=-69 1=-65 4=-63 5=-72 6=87 7=-35 8=-39
s:lesbi	0=-70 1=-45 4=-65 5=-60 6=99 7=-36 8=-40
s:lesbo	1=-38
s:lett	2=51 3=-27 6=-31 7=-36 8=35
s:lette	1=-34 2=42 4=-27 7=-32
s:lettr	1=32 2=40 3=-43 8=32
s:leuc	4=32
s:leuce	4=48
s:leuk	4=38
s:leuka	4=47
s:leur	6=-35
s:leve	0=-33 1=-27 4=51 5=-32 6=-30 8=-26
s:levr	4=47 5=-29
s:levre	4=33
s:lgbt	6=40
s:liai	0=-65 1=-44 4=-44 5=45 6=-57
s:liais	0=-68 1=-39 4=-47 6=-61 7=-31 8=-29
s:libe	2=-40 3=-72 4=-49 6=-53 7=-49
s:liber	2=-35 3=-67 6=-54 7=-48
s:libi	4=-82 5=78
s:libid	4=-88 5=80
s:libr	0=-92 1=41 2=-28 3=-76 4=-61 5=31 6=-54 7=-50 8=-33
s:libra	0=-34 1=-44 3=-33 4=-33 5=-48 8=-93
s:libre	1=61 5=-30
s:lice	0=-65 1=-58 2=-30 5=47 8=-49
s:licen	0=-72 1=-64 2=-37 3=-41 5=36 8=-27
s:life	6=-30
s:lifel	0=46
s:lift	3=-32 4=49 8=-36
s:lifti	3=-34 4=68
s:liga	4=33
s:ligam	4=36
s:ligh	0=-53 1=-26 2=-29 5=-33 6=-28
s:light	2=-31 5=-47
s:lign	1=33 2=-35 3=-52 8=-32
s:ligne	2=-27 3=-27
s:ligu	4=-34
s:like	0=-29 1=30 2=-31 3=-41 4=-41 5=43 6=-35 8=-27
s:lill	1=38 2=-35 4=-41 6=38 7=-35 8=-37
s:limi	1=-44
s:limit	1=-41
s:limo	4=-36
s:limog	4=-40
s:line	6=-35
s:ling	3=-36 4=-32 6=-28
s:linge	4=-29 5=-28
s:lisb	5=41
s:lisbo	5=35
s:list	1=-66 3=39 4=-33 5=-27 6=-25 7=42
s:liste	1=-43
s:lite	4=-26 5=-28 6=-25 8=-41
s:liter	6=-33 8=-44
s:lith	4=53 5=-30
s:lithi	4=45
s:litig	7=-38
s:litt	4=51 5=-46
s:litte	5=-25
s:littl	4=65
s:live	1=62 2=-40 3=-64 4=-54 6=27 8=-29
s:liver	0=-26 7=31
s:livi	4=-36
s:livin	4=-30
s:livr	0=-55 1=-36 3=-55 4=-75 5=-38
s:livra	1=-29
s:livre	7=39
s:load	5=-37
s:lobb	0=-74
s:lobby	0=-73
s:loca	0=28 1=37 2=-25 3=-36 4=-75 6=-47
s:local	6=-29
s:lock	2=-27 3=-25 5=-28 6=-31 8=47
s:locke	0=-34 8=44
s:locu	3=-37
s:locut	3=-38
s:lodg	0=-52 1=93 4=-58 6=-45 7=-136
s:lodge	5=34
s:loge	1=-72 6=42
s:logem	1=-40 5=-28
s:logeu	1=-57 5=32
s:logge	3=28
s:logi	0=-51 1=-46 2=-28 3=85 4=-49 5=-60 6=-54 7=-25 8=-50
s:logic	0=-41 1=-42 3=62 5=-26 6=-30 8=-30
s:logis	1=-32 4=-30 5=-37 6=-32 8=-30
s:loir	5=-44
s:lois	3=-41
s:loisi	3=-50
s:lond	0=29 1=-32 4=-27 7=30
s:londo	1=-27
s:long	1=57 2=-32 4=31 5=-35 8=-35
s:longe	4=35 5=42 6=-27
s:longt	1=72 5=-53 6=47
s:longu	5=-59 6=-30 7=-32
s:look	1=-26 4=-28 6=-72 8=-34
s:looke	8=-30
s:looki	4=-30
s:lope	2=26 6=-31 8=-27
s:lorr	0=26 3=-31 4=-48 5=-25
s:lorri	4=-36
s:loui	0=29 8=-30
s:louis	6=44
s:loun	7=-36
s:loung	2=-29 7=-29
s:lour	4=43 5=33
s:lourd	4=35 5=30
s:love	0=-51 4=-59 5=85 6=-88 8=-29
s:lover	5=37 6=-33
s:lovi	1=-31 6=68
s:lovin	1=-25 6=63
s:loya	5=-39 7=37
s:luci	5=-44 6=25 8=-26
s:lugg	0=-32
s:lugga	0=-44
s:lumi	1=-61 4=34
s:lumie	1=-58 4=34
s:lunc	3=27 4=52 6=-25 7=-25 8=-36
s:lung	4=47
s:lupu	4=-26 8=-25
s:luro	4=-26
s:luss	6=-34
s:lussa	6=-30
s:lutt	0=-26 7=-41 8=-26
s:lyce	1=-42 3=-29 5=-48 7=-59
s:lync	2=34 4=-26
s:maca	4=34
s:mach	0=-59 1=-50 2=-34 5=-26 7=-26 8=-41
s:machi	0=-46 1=-49 5=-28 8=-34
s:maco	0=-51 1=-49 2=-37 5=-45 6=-64 7=-31
s:macon	1=-26 6=-33 8=-54
s:macr	0=84 1=-35 3=-35 5=-45
s:macro	0=80 1=-30 3=-37 5=-50
s:mada	0=-30 3=28
s:madam	0=-31
s:maga	0=-63 4=-51 6=-58 8=43
s:magas	0=-68 5=-28 8=45
s:magaz	4=-37 6=-54
s:magni	4=28
s:mail	8=-32
s:main	0=-80 1=-38 3=-31 5=-58 7=-32
s:maint	3=-59 4=-58 5=-39 6=39
s:mair	1=-45 3=-55 4=-26 7=-38
s:mairi	1=-27 3=-51 5=-29 7=-29
s:mais	0=-41 1=-38 2=-42 3=-32 4=-27 7=-39
s:maiso	0=-36 1=-40 2=-42 3=-33 4=-30 6=26 7=-32 8=-45
s:mait	0=-54 2=-33 3=-41 4=-52 6=-57 7=-25 8=-51
s:maitr	0=-56 2=-33 3=-35 4=-67 5=-29 6=-59 7=-34 8=-56
s:majeu	5=31 6=-32
s:majo	7=-42
s:major	7=-33
s:make	0=26 1=-50 3=-53 4=-50 6=-36
s:maker	0=26 1=-29
s:mala	0=-38 3=-49 4=-33 5=-45 6=-61 8=-58
s:malad	0=-33 1=-29 2=40 3=-41 5=-48 6=-53 7=-25 8=-48
s:malar	4=-29
s:male	4=66
s:malen	4=65
s:malg	3=39 7=29
s:malgr	3=31 7=36
s:malv	0=-28 4=33 6=28
s:malw	0=-39
s:malwa	0=-31
s:mama	5=-63 6=38
s:maman	6=61
s:mamm	2=-47
s:mammo	2=-52
s:mana	0=-62 1=-99 2=-65 3=-101 5=-25 7=-62 8=-27
s:manag	0=-62 1=-87 2=-83 3=-106 5=-46 6=-32 7=-33 8=-43
s:manc	0=-27 7=32
s:manch	0=-33 7=28
s:mand	3=-31 4=-47 7=36 8=72
s:manda	4=-40 8=54
s:mang	0=-29 1=83 4=-25 6=-36 8=-26
s:mange	1=87
s:mani	4=-52 5=-50 6=-33 7=-33 8=40
s:manic	4=-25
s:manif	4=-48 8=32
s:manil	3=26
s:mann	5=-27 7=-27
s:manne	4=-31 5=-33 7=-40
s:mans	8=46
s:mansl	8=43
s:mant	8=-35
s:mantr	8=-45
s:manu	0=-36 1=-49 4=-43 5=-32 6=-34 8=-67
s:manue	1=-40 8=-48
s:manut	4=46 8=-28
s:maqu	0=-49 1=-28 7=-26
s:maque	0=-40 7=-27
s:mara	0=-31 3=-33 4=43 5=-61 6=-47 8=-43
s:marai	4=-30 6=-37
s:marat	0=-25 3=-29 4=55 5=-56 8=-45
s:marc	1=-31 2=-50 3=-42 4=36 5=-64 6=-27 7=-43 8=73
s:march	0=40 1=-58 2=-46 3=-57 5=-55 6=-44 7=-70
s:marcu	1=30 3=-30
s:mard	1=36 4=27
s:marf	4=-33
s:marfa	4=-36
s:marg	0=-52 2=33 4=-70 5=-50 6=43 8=51
s:marga	6=64
s:margi	2=26 4=-73
s:mari	0=-92 1=-91 2=-67 3=-69 4=-111 5=38 7=-84 8=-72
s:maria	0=-56 1=-58 4=-28 5=63 6=-58 7=-35 8=-26
s:marie	0=-69 2=-55 3=-34 4=-72 6=47 8=-38
s:marin	1=-32
s:mark	0=-55 1=-38 2=-61 3=-57 4=-32 5=-78 7=-31 8=-25
s:marke	0=-51 1=-26 2=-51 3=-52 4=-27 5=-72 6=38 7=-26
s:maro	0=-35 3=-39
s:maroq	3=-37
s:marq	0=-36 2=-37 3=-55 4=-44 6=-31
s:marqu	0=-39 2=-44 3=-57 4=-40 6=-33
s:marr	1=-75 3=-29 4=-106 5=79 6=-26 7=-49 8=-77
s:marri	1=-72 2=-38 3=-32 4=-95 5=82 6=-31 7=-49 8=-60
s:marro	2=56
s:marry	6=48
s:mars	3=33
s:marse	3=30 6=32
s:mart	3=-29 7=-38
s:marti	0=42 7=-31
s:marx	1=46 8=-32
s:marxi	1=35 8=-34
s:maso	0=-34 1=-30 7=-30
s:mason	1=38
s:mass	1=-35 3=-27 4=-43 5=-63
s:massa	4=-42 5=-65
s:mast	0=-53 3=-36 6=-71 7=-60
s:maste	0=-64 1=48 2=-26 3=-50 4=-25 5=-56 6=-78 7=-61 8=-27
s:matc	0=-66 2=29 3=84 4=-55 5=-60 6=-27 7=-60
s:match	3=37 5=-43
s:mate	0=-80 2=-25 4=-50 5=-39 6=-62 7=-29 8=-27
s:mater	0=-70 1=-26 4=-43 5=-42 6=-53 7=-29 8=-32
s:math	6=41
s:mathi	6=48
s:mati	0=-25 3=40 4=28 5=-39
s:matie	1=-47
s:matin	4=43
s:matr	0=-38
s:matri	0=-34
s:matt	0=60 6=41 7=-37
s:matte	0=58 6=39 7=-36
s:mauv	3=39 4=-26
s:mauva	3=30
s:maxi	3=-28
s:maxim	3=-33 6=-25
s:mayo	0=-49 5=29 7=-26
s:mean	1=61 7=-25
s:meas	5=-45
s:measu	5=-48
s:mech	0=-37
s:mecha	0=-33
s:mede	0=-43 2=42 3=-29 5=-34 7=37 8=-38
s:medec	0=-48 2=28 3=-27 5=-34 7=32 8=-47
s:medi	0=-88 1=-50 3=-53 5=-68 6=-100 7=-60
s:media	1=-25 4=-41 6=-38 7=-42 8=-32
s:medic	0=-33 1=-49 2=-32 3=-29 5=-48 6=-30 7=-54 8=31
s:medit	2=36 4=-42
s:meet	0=-66 1=-46 2=-27 5=-28 6=-28 7=34 8=-31
s:meeti	0=-77 1=-49 4=-27 8=-33
s:meil	0=-37 1=-45 3=-25 4=-29 5=-36 6=60 7=-30
s:meill	0=-38 1=-44 3=-25 5=-39 6=53 7=-31
s:mela	4=56
s:melan	4=63
s:mele	0=39
s:melen	0=31
s:memb	1=34 2=-36 4=-87 7=71 8=-82
s:membe	0=-51 1=-40 4=-57 5=-31 7=66 8=-83
s:membr	0=49 1=68 4=-51
s:memo	0=-57 1=-25 6=-44
s:memoi	0=-60 6=-44 8=-29
s:mena	4=-28 5=76
s:menag	5=75
s:mene	5=-36 7=38
s:meneu	7=38
s:meno	1=-49 5=66
s:menop	2=26 6=-25
s:mens	5=-40
s:mensu	5=-43
s:ment	0=-60 1=-36 2=-25 3=28 6=37 7=-48
s:menta	4=-40
s:menti	0=-43 1=-26 2=-25 3=37 6=57 7=-44
s:mento	0=-26 6=-25
s:menu	0=-47 5=-32 6=-45
s:menui	0=-44 1=38 6=-25
s:merc	5=-52 6=42
s:merch	5=-35
s:mercr	4=-25 6=42
s:mere	3=-42 6=58
s:merg	0=-28 5=-31 6=-44 7=52 8=-35
s:merge	0=-27 5=-26 6=-45 7=40 8=-30
s:mero	8=-25
s:mess	1=-33 3=-53 5=112 6=39
s:messa	3=-43 5=95
s:messi	5=57
s:mesu	3=40 8=-71
s:mesur	3=32 5=-33 8=-66
s:meta	2=30 3=-27 6=-56 7=48
s:metab	2=45
s:mete	1=61
s:meth	0=-38 5=-38 7=34 8=-43
s:metha	8=-27
s:metho	0=-36 4=-48 5=-43 7=50
s:meti	4=-40 5=-76 6=-49 8=-40
s:metie	4=-43 5=-66 6=-44 8=-31
s:metr	2=-51 3=27 5=-26 8=-58
s:metra	8=-42
s:mett	3=-27 5=-37
s:mette	5=-56
s:mich	1=-52 5=67 6=46
s:miche	0=-25 1=-51 5=54 6=50
s:micr	2=29 4=-58
s:micro	2=36 4=-49
s:midl	4=-26
s:midn	4=41
s:midni	4=40
s:midw	0=-32 2=-29
s:midwi	4=-37
s:mieu	0=-47
s:migr	0=73 1=-33 4=27 5=-29 6=-29 7=-40
s:migra	0=93 1=-35 4=40 5=-27 6=-32 7=-50
s:mili	1=92 2=-42 4=-38 5=-34 6=28 7=-38 8=-38
s:milit	1=94 4=-41 5=-27 7=-31 8=-31
s:mill	0=-45 3=-26 4=-49 5=-25
s:milli	3=-30 4=-29
s:mine	0=-28 3=-49 5=-36 6=-47 7=44
s:miner	7=39
s:mineu	3=-41 7=25
s:mini	0=-38 1=-66 2=-36 4=-82 7=-43 8=-54
s:minin	6=32
s:minis	0=-42 1=-64 2=-30 3=-28 4=-49 6=-63 7=-49 8=-46
s:mino	5=-44
s:minu	5=-37 6=-41 8=-25
s:minut	0=36 4=-60 5=-40 6=-44 8=-29
s:misc	5=62
s:misco	5=70
s:miss	0=-26 2=-29 4=-32 5=-27 6=-49 7=-25
s:missi	0=-29 1=-25 2=-27 3=30 4=-34 6=-42 8=27
s:mist	2=44
s:mista	2=33
s:mitte	0=28
s:mixt	1=26 5=-27 7=-32
s:mobi	0=-54 1=-25 2=-46 5=-46 6=-46 7=-58 8=-26
s:mobil	0=-52 1=-35 2=-37 3=-34 4=38 5=-43 6=-50 7=-47 8=-28
s:mode	2=-50 3=25 5=-88 6=-25 7=-81 8=-40
s:model	0=-36 4=34 5=-27
s:moder	0=-52 1=34 3=-34 5=-69
s:modu	4=28 5=-25 8=-31
s:moel	2=45
s:moell	2=46
s:moeu	0=42
s:moeur	0=37
s:moin	3=-49 4=102 8=-43
s:mole	2=-36
s:molec	2=-30
s:mome	0=69 4=59 7=-76
s:momen	0=57 4=51 7=-86
s:mona	0=118 2=-43 4=-33
s:monar	0=122 1=-27 2=-48 4=-33
s:mond	0=-37 1=-42 3=61 5=-25 7=37 8=-60
s:monda	0=-28 3=64 4=25 8=-45
s:mone	7=-25 8=68
s:moni	0=-34 1=-30 4=-45 6=-32
s:monit	0=-30 4=-45
s:mono	5=36 6=-48
s:monog	5=31 6=-25
s:mons	1=34 6=29
s:monsi	0=-36
s:mont	0=-39 1=-86 2=-27 3=-55 5=-90 6=35 7=31
s:monta	2=-26 5=-34 6=-36
s:monte	2=-40
s:month	2=-36 4=64 5=-50 6=-32 7=-33 8=25
s:montp	5=-28
s:montr	1=-50 4=-57 6=55
s:mora	0=-41 1=-66 2=-27 5=-46 6=41 8=-35
s:moral	1=-34 6=44
s:morm	4=-32 6=43 8=-48
s:mormo	6=28 8=-46
s:morn	4=70 5=-30 6=-38 8=-40
s:morni	0=37 4=68 5=-31 6=-34 8=-39
s:mosa	0=-35 2=67
s:mosai	0=-30 2=55
s:mosc	0=48 3=-40
s:mosco	0=63 3=-41
s:most	8=-60
s:mostl	8=-40
s:mote	4=-42 5=-58 6=-28
s:moteu	4=-49 5=-65 6=-27
s:moth	5=-38 8=-37
s:mothe	3=-28 5=-50 7=35 8=-55
s:moto	4=35 5=-35
s:motor	5=-28
s:mott	8=-29
s:moul	3=-48 4=-32 5=-31 7=-25
s:moula	3=-48
s:mouli	0=-44
s:move	2=-28 3=-26 4=-31 5=-40 6=31 7=-66
s:movem	0=39
s:muco	4=30
s:mucov	6=-26
s:mugg	8=-65
s:mugge	8=-44
s:mult	5=78 7=-40 8=-34
s:multi	4=29 5=63 7=-37 8=-34
s:muni	0=70 3=-38 4=-37 7=-51
s:munic	0=72 3=-40 4=-32 7=-44
s:mura	0=78 1=-33 5=-35
s:murd	0=25 1=29 8=-31
s:murde	8=-34
s:murm	0=30 4=62 5=-39
s:murmu	0=31 1=-31 4=63 5=-30
s:musc	2=68 4=-38 6=-30
s:muscu	2=56 4=-35 6=-26
s:muse	0=-69 1=-61 3=-31 4=-36 5=-27 6=-29 8=-29
s:museu	0=-38 3=-25 4=-25
s:musi	0=-82 1=-32 4=-37 5=-68 6=-31 7=74
s:music	0=-58 4=-31 5=-53 7=80
s:musiq	0=-61
s:musli	1=-31
s:musu	1=-26
s:musul	1=-25
s:muta	0=-32 1=-36 3=-43 4=-102 5=-45 7=-26 8=-40
s:mutat	1=-39 3=-35 4=-108 5=-60 6=-32 7=-26 8=-45
s:mute	2=-45 6=44
s:mutu	0=-28 1=-57 3=-41 4=-43 5=-34 6=40 7=-43 8=-42
s:mutua	3=-25 8=-26
s:mutue	0=-25 4=-46 5=-27 6=43 7=-31
s:mybp	2=60 4=-40
s:mybpc	2=68 4=-37
s:myhe	2=47 7=-30
s:myher	2=59
s:myop	2=40
s:myopa	2=42 4=-53
s:myse	4=67 5=54 6=-38
s:mysel	4=61 5=31
s:myst	0=48 6=26
s:myste	0=48 6=27
s:nadi	1=-38 6=31
s:nage	5=-63
s:nageu	5=-56
s:nais	0=33 3=-25 4=43
s:naiss	3=-35 4=44
s:nake	8=-40
s:name	2=-26 3=-45 5=45 6=51
s:namu	1=-56
s:nanc	0=43
s:nant	6=-26 8=-28
s:nante	6=-28 7=-32 8=-31
s:nasu	7=40
s:nasuw	7=58
s:nati	2=30 3=-42 4=-60 5=-50 6=-50 8=-58
s:natio	1=-38 3=-46 4=-49 5=-46 6=-51 8=-56
s:natu	0=-35 1=-32 2=-54 4=-42 6=-31 8=-26
s:natur	0=-33 1=-38 2=-48 4=-33 5=-44 8=-28
s:navi	1=-35
s:nean	3=59 8=27
s:near	2=-40 4=64 7=28
s:nearl	0=-29 2=-26 4=62 7=29
s:neat	2=-72
s:neck	2=34
s:need	0=-63 1=-59 2=-65 3=-32 4=47 5=-45 6=-41
s:neede	8=-27
s:nega	2=91
s:negat	2=98
s:nego	0=-88 1=-44 3=-34 4=-46 5=-68 6=-51 7=-51 8=-43
s:negoc	0=-29 1=-29 4=-39 5=-45 6=-36 7=-101
s:negot	0=-71 1=-27 3=-33 4=-26 5=-32 6=-39 7=30 8=-27
s:neig	0=-47 3=-42 5=29 6=34 8=36
s:neigh	0=-42 5=31 6=29
s:neit	1=37
s:neith	1=35
s:nerv	0=-39 4=107 7=-34
s:nerve	0=-45 4=87 7=-28
s:nervo	4=39
s:netw	0=-27 4=-56 5=45 6=30
s:netwo	0=-29 4=-49 5=54 8=-25
s:neur	2=30 3=-27
s:neuro	2=44
s:neut	1=26 8=-37
s:neutr	1=32 8=-34
s:neve	0=-54 1=-36 4=-33 7=97 8=25
s:never	6=-33
s:newb	0=72 4=-53 8=-27
s:newbu	0=73 4=-59 8=-38
s:news	4=-48 7=27 8=25
s:newsl	0=53
s:newsp	7=27 8=26
s:next	1=26 2=-39
s:nico	0=56
s:niec	2=32 4=-37
s:niet	0=-30 5=-43 6=-26
s:nietz	0=-32 5=-40 6=-25
s:nigh	0=-43 1=-78 2=-51 3=-57 4=88 5=44 6=-72 7=-49 8=72
s:night	1=-29 2=-28 4=39 7=-31 8=65
s:nihi	1=65 5=-28
s:nihil	1=60 5=-31
s:nime	5=-25 6=-31 8=34
s:nine	6=-52 8=76
s:ninet	6=-40 8=52
s:nivea	4=-26
s:nobo	5=-29 7=-26 8=-38
s:nobod	4=-33 5=-31 7=-27 8=-43
s:nois	3=-40
s:nomb	2=-33 5=73
s:nombr	2=-30 5=78
s:nomi	6=33 7=39
s:nomin	6=27 7=37
s:nomm	4=-50 5=-33 6=57
s:nord	0=-29 4=-29
s:nordi	4=-33
s:norm	0=-55 4=46 6=-26 7=-25
s:norma	0=-52 1=-29 5=-30 7=-26
s:nort	4=-26
s:norw	7=-31
s:nost	0=58
s:nosta	0=78
s:nota	0=-45 2=-42 3=48 4=-25 6=-85 8=27
s:notai	0=-39 2=-36 3=27 6=-94
s:notar	8=46
s:note	0=35 1=-31 4=25 5=-45 8=-55
s:noth	1=91 3=-67 5=-49 6=-40 7=-29 8=53
s:nothi	0=-31 1=79 3=-59 5=-48 6=-32 7=-30 8=53
s:noti	3=-27
s:notic	2=-28
s:noto	1=60 5=44
s:notoi	1=69
s:notr	2=-51 3=31 5=-56
s:nouv	1=-25 3=-40 4=25 7=-32 8=-41
s:nouve	3=-43 5=-33 7=-27 8=-39
s:nove	0=41 1=-74 4=-40 5=-47 6=-70
s:novem	0=71 4=-28
s:nucl	0=61 4=-30 7=-37
s:nucle	0=76 4=-28 7=-32 8=-34
s:nude	7=-26
s:nuit	1=-42 2=-32 3=-34 5=84 6=-30 8=45
s:numb	0=37 1=-32 3=39 4=-34 7=-29
s:numbe	0=68 1=-44 3=31 4=-29 5=-36 7=-29
s:nume	1=-43 2=-44 4=-31 5=-31 8=-53
s:numer	1=-48 2=-54 5=-35 7=25 8=-52
s:nurs	0=-48 1=-48 4=-25 5=-57 6=-87 8=-64
s:nurse	4=-66 5=-44 6=-51 7=-29 8=-39
s:nursi	4=73 5=-33 6=-35 7=-26
s:nutr	1=-38 4=-35 6=-26
s:nutri	1=-34 2=34 4=-39 5=-25
s:nymp	5=53
s:nymph	5=41
s:obam	0=43
s:obed	1=31 5=-38
s:obedi	1=34 5=-30
s:obje	0=-57 1=107 4=-46 5=-49 6=-32 7=-47
s:objec	0=-44 1=103 4=-36 7=-26 8=-27
s:obli	4=29 8=40
s:oblig	4=27 8=52
s:obse	0=-25 1=-36
s:obses	1=-31
s:obte	1=-45
s:obten	1=-39
s:occu	1=-29 8=-48
s:occup	1=-43 8=-44
s:octo	8=81
s:octob	8=93
s:oddl	4=-25 5=46
s:odil	6=25
s:oeuv	1=-36 5=-31
s:oeuvr	1=-27 5=-33 6=-25
s:offe	0=-35 1=43 2=43 5=-73
s:offen	5=-59
s:offer	2=60
s:offi	0=-27 1=-93 2=-69 3=-39 8=-69
s:offic	0=-33 1=-88 2=-73 3=-41 6=-27 8=-46
s:offr	0=-29 8=-40
s:offs	3=-32 4=54
s:offsh	3=-35 4=54
s:ofte	4=26 8=-59
s:oliv	6=28
s:olive	6=36
s:omah	7=-27
s:onbo	3=29 4=-27
s:onboa	3=30
s:oncl	2=41 3=-29 6=37
s:onco	2=55
s:oncog	2=49
s:onli	0=-43 1=46
s:onlin	0=-34 1=32
s:only	5=42
s:onlyf	5=55
s:open	3=66 8=-25
s:oper	0=-25 1=-33 2=-51 5=-34 6=-57 7=-65
s:opera	0=-30 2=-52 6=-39 7=-78 8=-54
s:opin	5=-29
s:opini	0=-36 5=-33
s:opio	4=-25
s:oppo	0=89 2=-28 3=-68 4=-87 5=-51 7=-26 8=-80
s:oppon	0=57 7=46
s:oppos	0=85 1=32 3=-80 4=-80 5=-34 6=-49 7=-55 8=-69
s:opte	4=-28
s:opti	0=-46 1=-37 4=-44 5=-30 7=-58 8=-41
s:optic	8=-48
s:optiq	4=-28 7=-26
s:oran	3=-26
s:orang	3=-32
s:orat	7=41
s:orba	0=28
s:orch	3=-29
s:orchi	3=-32
s:orde	0=-49 3=-26 6=-59 7=-45 8=105
s:order	7=-36 8=68
s:ordin	4=-29
s:ordon	4=-34
s:ordr	6=-31
s:oreil	4=30
s:orga	0=46 1=-75 2=-36 3=-28 4=-98 5=-32 6=-28 7=-30 8=-47
s:organ	0=40 1=-65 2=-38 3=-38 4=-94 5=-32 8=-57
s:orgu	7=-51
s:orie	0=-47 2=-57 3=-37 4=-51 5=-91 7=-54 8=-34
s:orien	0=-51 2=-61 3=-46 4=-47 5=-113 6=-37 7=-42 8=-34
s:orig	0=-38 2=57
s:origi	0=-45 2=47
s:orsa	2=-33
s:orth	0=-43 1=-73 2=-26 3=-38 4=-73 5=-42 6=-32 8=-31
s:ortho	0=-47 1=-70 2=-33 3=-41 4=-71 5=-39 6=-26 8=-35
s:osak	3=35
s:othe	0=-31 2=-29 5=92 6=-56 7=-64
s:other	5=-30 7=-49
s:otta	0=69 4=-34
s:ottaw	0=65 4=-29
s:oues	7=-44
s:outd	0=-50 1=-28 4=73 7=32
s:outdo	4=79
s:oute	6=82
s:outf	6=-35
s:outfi	6=-30
s:outi	4=-47
s:outil	4=-30
s:outl	0=32 1=41 7=-37
s:outlo	0=25 1=41 7=-43
s:outr	8=52
s:outra	8=62
s:outs	0=98 3=-26 5=-27 6=-27 7=-27
s:outsi	0=78 4=-31 7=-38
s:outsp	0=39
s:ouve	1=-49 4=-42 5=41 7=-63
s:ouver	1=-46 2=-28 4=-50 5=43 7=-42
s:ouvr	1=-32 4=-55 5=-66 7=-55 8=-49
s:ouvri	0=39 4=-29 5=-43 6=-28 7=-57
s:over	1=-40 2=-26 4=-59 5=44 6=-29 7=30
s:overs	0=-55 1=-30 4=-26 5=37 8=26
s:owne	0=-30 1=-44 2=-48 4=-48 6=-28 7=-25 8=54
s:oxfa	7=-48
s:pace	4=-44
s:pacem	4=-46
s:paci	0=-95 1=101 7=-46 8=-51
s:pacif	0=-101 1=108 7=-53 8=-55
s:pack	0=-26
s:packa	0=-31 4=-25
s:pacs	4=-25 6=-88
s:pacse	6=-63
s:page	0=43 3=-28
s:paie	1=30
s:pain	2=-28 3=-33 4=41 8=-47
s:paink	4=49 8=-33
s:paint	2=-25 3=-28
s:pair	0=52 3=-59
s:pala	4=71 5=-35 8=-32
s:palb	2=37
s:pale	0=42
s:pales	0=43
s:palm	0=-27 3=37
s:palma	3=73
s:palme	3=-44
s:palmi	3=-41
s:pamp	1=66 5=-36
s:pamph	1=64 5=-34
s:pande	8=-25
s:pane	0=40 2=-75 4=-32 5=-45 8=-27
s:pani	4=74 5=-34 8=-32
s:pann	4=-34
s:pans	3=31 5=-61 6=83
s:panse	5=-58 6=88
s:pant	1=25 4=-30
s:papa	6=81
s:pape	0=-48 1=-43 2=-50 4=-96 8=-25
s:paper	0=-40 3=-27 4=-98 8=-71
s:papi	0=32 1=-37 3=27 5=-55
s:papie	1=-33 5=-39
s:paqu	4=40
s:paque	4=27
s:para	0=30 1=-37 2=-28 4=-104 6=-60 7=-47 8=-48
s:parad	0=48 6=-33
s:paraf	5=-26
s:parai	5=41
s:paral	4=-82 5=-31 7=-28 8=-27
s:parc	0=26 1=-40 4=-54 5=-35 6=39 8=-57
s:parce	7=29
s:parco	4=-30
s:pard	0=-26 8=50
s:pardo	0=-28 8=41
s:pare	0=-68 4=-74 5=-56 7=-75 8=-34
s:paren	0=-66 2=32 3=-26 4=-81 5=-54 7=-71 8=-44
s:parf	5=-30
s:parfa	1=39
s:parfo	1=-29
s:pari	1=-56 5=-60 6=-34 7=-37
s:paris	1=-51 7=-44
s:park	0=-43 1=-43 2=35 4=43
s:parki	0=-39 1=-41 2=33 4=58
s:parl	0=-73 2=-52 3=-51 5=36 6=25 7=-48 8=-33
s:parle	0=-71 2=-34 4=52 5=-37 6=-37
s:parli	0=-30 5=-25 7=-40
s:parm	0=66 3=-28 6=30
s:paro	0=33 1=-31 2=-44 4=-47
s:parol	0=40 1=-27 2=-36 8=32
s:parq	8=26
s:parqu	8=27
s:parr	0=26 1=54 7=55
s:parra	0=37 1=47 7=42
s:part	1=-80 2=-50 3=-41 4=-50 7=-103 8=-126
s:parta	0=-34 4=-51 5=-68 6=61
s:parte	0=-81 1=-36 2=-49 3=-26 4=-59 5=29 7=-29
s:parti	0=-36 1=-29 5=36 7=28 8=-74
s:partn	3=-40 4=-40 6=-34 7=-42
s:parto	3=-33 5=29
s:pass	1=-26 2=-34 3=35 5=-82 6=-68 8=34
s:passa	0=-38 3=-32 4=-31 5=54 6=-28 8=-41
s:passe	0=-55 1=-35 2=-35 4=61 5=29 6=-32 7=-28 8=-50
s:passi	0=-43 1=-52 3=-53 4=44 5=-107 6=-26 8=-37
s:passp	0=-36 3=46 4=-38 5=-43
s:passw	3=27 8=-34
s:past	0=36 1=35 2=-31 4=-44
s:paste	0=-31 4=-31 5=-25
s:pasto	0=45 1=27 6=27
s:pate	0=-44 1=-31 2=-25 3=-62 4=-29 5=-29 6=-50 7=-28 8=-36
s:paten	0=-32 2=-46 3=-48 4=-58 6=-28
s:pater	3=-35 6=-36
s:patho	2=35
s:pati	1=-56 2=-88 3=-53 5=-32 6=-73 7=-44 8=-40
s:patie	0=-45 1=-50 2=-76 3=-37 6=-60 7=-29 8=-31
s:patis	4=-54 5=-27 6=-48
s:patr	0=26 1=-36 2=-39 3=-35 4=39 5=45 6=-56 7=-69
s:patri	0=56 2=-35 3=-42
s:patro	0=-31 1=-35 4=41 5=36 6=-58 7=-58
s:patt	3=79 5=-30
s:patte	2=-25 3=65 4=-26 5=-36
s:paum	3=94
s:payi	7=-31
s:payin	7=-28
s:paym	4=-26 8=-35
s:payme	4=-31 8=-32
s:payr	0=-25 7=-66 8=-30
s:payro	0=-28 5=-26 7=-60 8=-33
s:pays	0=-39 1=-33 7=42
s:paysa	0=-30 1=-36 7=33
s:peac	0=30 1=31 8=45
s:pean	4=28
s:peanu	4=30
s:peer	3=-32
s:pein	1=-46 3=-42 5=-68 6=-32
s:peint	0=-25 4=37 5=-50 8=-29
s:pele	0=-51 1=48
s:peler	0=-51 1=64
s:pelv	4=46
s:pelvi	4=47
s:penc	0=29
s:pench	0=36
s:pend	2=46 5=30 7=-54
s:penda	5=37 7=-34 8=-33
s:pendi	2=45
s:peni	4=40 8=-31
s:penit	0=-27 8=-40
s:penn	6=44
s:pens	0=-72 1=110 2=-35 5=-48 6=-39 8=-41
s:pense	0=-55 1=55 7=-41
s:pensi	0=-47 1=-30 6=-43 7=33 8=-30
s:peop	0=-40 1=-42 4=-78 6=60 7=-40 8=-52
s:peopl	0=-50 1=-53 2=-25 4=-77 6=50 7=-39 8=-53
s:pepi	3=-27 4=-32
s:pepin	4=-28
s:perc	6=-28
s:perd	3=-54 4=84
s:perdu	8=-43
s:perf	8=-65
s:perfe	4=60 8=-61
s:peri	6=-25 8=-48
s:perio	8=-54
s:perj	8=64
s:perju	8=55
s:perm	0=-43 2=-40 4=-102 5=-51 6=-47 7=-36 8=55
s:perma	0=-29 1=-38 4=-34 5=-38 8=-46
s:permi	0=-51 2=-25 4=-90 5=-37 7=-27 8=53
s:perr	0=28
s:perro	0=38
s:pers	0=-32 1=33 4=-63 5=48 7=-31 8=-40
s:perso	0=-26 4=-55 5=46 6=29 7=-67 8=-37
s:pert	6=-29
s:perv	8=28
s:perve	8=30
s:pete	1=33 6=-26
s:peti	1=-51 3=-27 5=-46 7=-34 8=-44
s:petit	1=-44 4=-29 5=-62 6=49 8=-31
s:petr	0=37
s:phar	1=-36 4=-67 5=-49 6=-41 7=-87 8=30
s:pharm	1=-28 4=-77 5=-40 6=-35 7=-71 8=57
s:phil	0=-68 1=-26 3=-25 4=-49 5=-66 6=-36 7=-44 8=-45
s:philo	0=-70 1=-27 3=-29 4=-60 5=-57 6=-42 7=-50 8=-55
s:phon	2=-29 8=50
s:phone	8=63
s:phot	0=-40 1=-67 2=-49 3=36 4=-108 5=28 6=-39 7=-59 8=-68
s:photo	0=-63 1=-45 2=-29 3=26 4=-83 6=-57 7=-46 8=-65
s:phra	1=-30
s:phras	1=-26
s:phys	0=-26 2=-29 4=-93 5=52 6=-59 7=-28
s:physi	0=-31 2=-31 4=-91 5=34 6=-62 7=-29
s:pian	3=-30 4=28 7=-27
s:piani	3=-30 4=73
s:pick	0=-39 1=-41 4=-29 6=-37 8=-30
s:picke	0=-31 1=-32 4=-31 6=-33
s:pict	5=56
s:pictu	5=29
s:piec	0=-45 3=50 5=-42 6=-26 7=-32 8=-35
s:pied	0=-68 4=67
s:pier	0=-25 1=25 5=-27 6=36 7=-26
s:pierr	0=-28 4=-31 5=-28 6=52 7=-25
s:pill	4=-69 5=30
s:pilo	0=-51 1=-52 3=32 5=-40 6=34 7=60 8=-56
s:pilot	0=-52 5=-33 6=73 7=62 8=-42
s:pilu	5=36
s:pilul	4=-32 5=37
s:pint	4=67 5=-38
s:pipe	2=-40
s:pipel	2=-32
s:piqu	4=-38 7=63
s:pique	7=68
s:pira	0=62 7=-50
s:pirat	0=72 7=-51
s:pitc	1=-25 8=-56
s:plac	0=58 3=-47 4=47 5=-47 6=-27 7=-84 8=25
s:place	4=-26 8=25
s:plai	0=42 3=29 7=-45
s:plaid	0=30 5=-26 6=-38 7=-25 8=49
s:plain	0=-26 3=33 4=-37
s:plais	8=-47
s:plan	0=-50 2=-81 5=-43 6=-51 8=-53
s:plann	0=-76 1=-37 2=-41 3=-27 4=-28 5=-61 6=-33 7=-64
s:plant	1=40 4=33 7=-27
s:plaq	2=-27 4=68 5=-29 6=-25 8=-46
s:plaqu	4=64 8=-52
s:plas	3=-26 4=43 8=-37
s:plast	3=-29 4=46 8=-45
s:plat	0=-47 1=37 4=58 5=-51 7=-32 8=-34
s:plate	1=-27 5=-33
s:platf	1=-29
s:play	0=-53 5=-82 6=-55
s:playb	5=-48
s:playe	5=-31
s:plea	0=-42 3=-31 6=52
s:plead	8=49
s:pleas	0=-48 3=-33 6=49 8=-51
s:plei	0=-46 1=-26 5=86
s:plom	1=-33 5=-29
s:plomb	1=-29 5=-28
s:plum	0=61 1=-29 2=-43 5=-33 6=-34
s:plumb	2=-33 4=42
s:plus	0=-58 5=106
s:plusi	0=-47 5=119
s:pneu	3=-26
s:podc	4=-29
s:podca	5=-26 6=36 8=-25
s:pode	0=61 6=-31
s:podem	0=55 6=-36
s:poet	0=-47 6=-31
s:poetr	0=-40 6=-41
s:poig	1=30 3=-32
s:poign	1=35 3=-35
s:poin	0=-57 1=-47 2=-27 4=-41 6=-55 7=-45 8=42
s:point	0=-33 1=-25 4=-52 5=-58 6=-47 7=-29 8=54
s:pois	7=26
s:pola	7=-26 8=60
s:polan	8=60
s:poli	1=-65 2=-40 3=-86 4=-94 5=-92 6=-40 7=-53
s:polic	1=-45 2=-36 3=-59 4=-77 5=-75 7=-48
s:polit	1=-72 3=-41 4=-68 5=-57 6=-64 7=-35 8=-56
s:poll	0=-35
s:polli	0=-36
s:polo	7=-40
s:polon	7=-40
s:poly	0=-53 1=-53 2=48 5=92 6=-34
s:polya	0=-60 2=-27 4=36 5=119 6=-30
s:polyc	2=62 4=-43
s:pomp	1=-25 2=-57 5=-39
s:ponc	0=-27 6=-25 8=-28
s:ponct	0=-29 1=-28 5=-25
s:pont	0=-27 1=27 4=64
s:popu	0=-48 1=-44 2=-35
s:popul	0=-56 1=-32 2=-38
s:porn	0=-48 4=-46 5=84
s:port	4=-34 5=-89 6=29 8=-101
s:porta	8=-35
s:porte	0=-44 3=-34 5=-29 6=35 7=-44 8=-60
s:portf	4=-30
s:porti	0=-27 3=63 5=-28
s:portr	1=-36 3=-31 5=-34 8=-38
s:portu	0=-56 1=-40 2=29
s:pose	0=-35 1=-36 3=25 5=29
s:posi	0=25 2=79 4=25 5=-48 6=-34 7=28 8=-27
s:posit	2=93 5=-50 8=-29
s:poss	4=-42 8=51
s:posse	4=-42 8=47
s:post	1=29 2=-56 4=-67 5=-36
s:postd	1=-34 4=-60 8=-33
s:poste	0=33 1=-30 3=-36
s:posti	0=-28 6=26
s:postu	0=-25
s:pouc	0=-59 1=-26 3=80 6=-26
s:poul	0=25 1=25 3=-31
s:poum	4=36
s:poumo	4=46
s:pour	1=32 3=-31 4=-70 7=-28 8=86
s:pourq	5=26
s:pours	4=-68 8=85
s:pourt	1=37
s:pout	0=40 5=-36
s:pouti	0=29
s:pouv	0=51 1=-32
s:pouvo	0=37 1=-40
s:powe	1=-25 6=-49
s:prac	0=-29 1=35 4=-58 5=35 6=-58 7=-25
s:pract	0=-27 1=27 4=-54 6=-55
s:prag	1=-46 4=-28
s:pragm	0=-27 1=-45
s:prai	4=-26
s:prais	4=-47
s:prat	0=-74 1=46 2=-35 3=-30 4=-66 5=71 6=-48 8=-36
s:prati	0=-72 2=-30 4=-54 5=81 6=-32 8=-35
s:prec	0=37 6=29 8=-37
s:preci	0=40 3=-31 5=-39 6=35 8=-30
s:preco	2=53 4=-34
s:pred	4=-82
s:prede	2=-35
s:predi	2=51 4=-91
s:pref	0=-66 2=-37 4=25 5=-41 6=63 7=-45 8=-55
s:prefe	0=-59 2=-37 5=-32 6=74 7=-34 8=-72
s:preg	4=28 5=46
s:pregn	4=28 5=44
s:prel	2=40 3=-96 7=37 8=-38
s:prele	2=42 3=-96 7=46 8=-40
s:prem	3=-61 4=-64 7=64 8=-49
s:premi	2=-37 3=-61 4=-44 7=58
s:pren	6=-52
s:prena	4=-27 5=-29
s:prep	1=-29 4=-39 5=-26 6=-32 7=-56 8=-36
s:prepa	0=-31 1=-26 4=-38 6=-34 7=-53 8=-35
s:pres	2=-86 3=55 5=-74
s:presc	4=-49 8=51
s:prese	1=-61 5=-78 7=-39 8=-60
s:presi	0=-25 1=31 2=-42 3=-28 4=-45 5=32 7=43
s:press	1=-49 2=-53 3=91 5=-66 6=-38
s:prest	4=-26 5=-42 7=-28
s:presu	8=26
s:pret	0=-33 3=-53 4=-30 5=92 6=-42 7=-32
s:prete	5=77 6=-37
s:prev	1=-30 2=35 3=29 4=-76 5=-43 6=-25 7=-50
s:preve	1=-32 4=-48 5=-38 7=-29 8=-25
s:previ	1=-25 4=-48 8=85
s:prevo	2=-30 4=-31
s:prevu	2=46 3=28
s:pric	4=-29 8=-34
s:prid	4=-30 5=-25
s:prie	0=-46 1=47 4=-26
s:pries	0=-44 1=50 5=-38 7=-31
s:prim	0=-52 4=-25 5=-48 7=-47
s:prima	7=-32
s:prime	5=-39
s:prin	1=-27 3=81 4=-67 6=-29 7=-69 8=-76
s:princ	0=29 3=-34 4=-46 6=-29 8=-28
s:print	0=-68 1=-37 3=25 4=-33 5=-29 7=-56 8=-55
s:prio	0=-39
s:pris	1=-74 2=-45 3=27 4=-73 5=-49 6=-46
s:prise	3=38
s:priso	1=-65 2=-36 4=-38 5=-47 6=-36
s:priv	2=-53 6=-34 8=-58
s:priva	1=-33 2=-25 4=-41 8=-49
s:prive	1=40 2=-44 4=59
s:privi	1=-31
s:priz	5=-37 7=-49 8=-47
s:prob	1=-38 2=-36 3=-35 4=73
s:proba	0=-47 4=-79 5=-30 7=29 8=28
s:probl	0=44 1=-44 4=108 8=-73
s:proc	0=33 1=-48 4=-52 5=-64 6=-69
s:proce	0=-58 1=-33 4=-56 5=-54 6=-29 8=-52
s:proch	0=70 5=-29 6=-46 7=41
s:proct	3=50
s:procu	0=-30 1=-30 8=58
s:prod	0=-69 1=-27 2=-74 3=-70 4=-67 5=-62 6=-58 8=-54
s:produ	0=-79 1=-49 2=-74 3=-59 4=-60 5=-66 6=-55 8=-55
s:prof	2=74 7=-35 8=-109
s:profe	0=-85 3=-72 7=-45 8=-40
s:profi	0=31 2=73 3=45 4=-56 8=-70
s:profo	0=-32 1=49
s:prog	0=-37 2=-33 5=-25 6=-77 7=-26 8=-30
s:progr	0=-47 3=-28 4=-29 5=-29 6=-81 7=-33 8=-28
s:proj	0=-50 3=-61 4=-66 6=-64 7=-64 8=-61
s:proje	1=-39 3=-76 4=-72 6=-53 7=-79 8=-56
s:prom	0=-63 1=-26 5=44
s:promi	0=-42 1=-34 5=74
s:promo	0=-44 3=-25
s:pron	8=53
s:prono	4=-26 8=62
s:proo	3=-25 4=-71
s:proof	4=-58
s:prop	1=-45 3=-36 6=-39
s:prope	0=47 8=-42
s:propo	5=30
s:propr	1=-32 6=-36 8=40
s:pros	0=-61 1=26 2=-46 3=-25 4=-34 5=32 6=-49
s:prose	1=45 2=-39
s:prosp	4=-27 5=-35
s:prost	0=-36 1=-32 5=32 6=-35
s:prot	0=-32 1=-66 2=-29 3=-51 4=-47 6=-62 7=-54 8=-75
s:prote	1=-55 3=-28 4=-38 6=-54 7=-34 8=-39
s:proth	3=-47 4=-29
s:proto	1=-25 8=-55
s:prou	0=38 1=-25 4=-37 5=-47 7=47
s:prous	6=-37
s:prouv	2=48 3=25 6=-26 8=33
s:provi	1=43 4=-26
s:prox	8=-40
s:psen	2=41 4=-33
s:pseud	5=27
s:psyc	0=-63 1=-37 2=-44 3=-42 5=-57 6=-76 8=-49
s:psych	0=-60 1=-48 2=-55 3=-34 4=-37 5=-49 6=-58 7=-26 8=-46
s:publ	0=26 2=-28 3=-69 4=-69 6=-36 7=-39
s:publi	0=39 3=-64 4=-70 6=-42 7=-54
s:puce	1=-30 5=46
s:pucea	5=43
s:pump	0=25 4=-30
s:punc	1=-33
s:punct	5=-29
s:pupi	4=-54 5=50 8=-29
s:pupil	4=-39 8=-31
s:purg	1=-28 4=-33 5=-31 8=105
s:purge	8=42
s:purse	7=-33
s:quak	7=-26
s:quake	0=25 1=26 5=-25
s:qual	1=-58 2=-49 4=-49 5=-38 8=-44
s:quali	1=-47 2=-56 3=30 4=-57 5=-38 6=-27 8=-34
s:quan	2=-29 4=-50 7=-33 8=67
s:quar	1=-36 3=-31 4=-27 5=-38 6=26 8=-37
s:quara	0=-33 2=-26
s:quarr	0=25
s:quart	1=-37
s:quas	1=-32 8=49
s:quash	8=46
s:quat	0=-34 6=-37 7=-48
s:quatr	0=-35 6=-33 7=-50
s:quay	4=57
s:quayl	4=47
s:queb	8=-30
s:quebe	8=-35
s:quee	0=-49 1=-28 4=-29 5=-27 7=-34
s:ques	0=31 3=-43 4=-29 8=-31
s:quest	3=-49 4=-33
s:queu	0=-35
s:queue	0=-40
s:quic	0=-33 3=-33 4=-61 5=-27
s:quie	1=-26
s:quin	1=-25 2=-31 7=-27 8=47
s:quinz	2=-30 8=35
s:quit	1=72 2=-35 3=-34 6=33 8=-36
s:quitt	1=49 2=-31 3=-26 5=29 6=39
s:quot	0=-44 2=47 4=-50
s:quoti	0=-62 2=38
s:rabb	1=38
s:rabbi	1=31
s:rabh	1=48
s:race	7=-50
s:raci	6=-28
s:raco	1=-53 4=-35 5=127 6=-28 7=-34 8=-39
s:racon	1=-45 5=120 7=-41 8=-37
s:radi	0=-27 1=-27 3=-50 4=-49 5=-55 6=-79
s:radic	1=-38 7=-27
s:radio	6=-45 7=36
s:rael	1=85 5=-44
s:raeli	1=99 5=-57
s:rail	0=25 7=-29
s:rais	0=-38 1=85 2=-40 3=-44 4=-49 8=25
s:raise	0=-35 1=83 2=-26 3=-42 4=-31 5=-34 7=-26 8=-27
s:raiso	8=47
s:rall	4=-25 8=-40
s:ralli	7=-30
s:rand	5=-46
s:rando	5=-53
s:rang	0=-25 1=-49 5=-50 6=-68 8=-63
s:range	1=-28 6=-40 8=-54
s:rapp	0=-40 1=-37 2=-38 4=-86 7=-53
s:rappe	2=-30 4=-41 8=53
s:rappo	0=-32 1=-31 4=-76 7=-50 8=-36
s:rare	5=37
s:rath	2=-35 7=33
s:rathe	2=-30 7=35
s:rati	0=-69 1=58 4=-44 5=-34 7=-45 8=-32
s:ratio	0=-55 1=70 4=-38 5=-31 7=-48 8=-37
s:rayo	1=-40 5=-27 7=-26
s:reac	1=-27 4=-33
s:read	1=72 2=-42 4=-26 6=-70 7=-58 8=-59
s:reade	1=-29 3=-34
s:readi	0=-46 3=-25 7=-25
s:real	0=-50 6=-36
s:reali	0=-54 6=-37
s:reas	6=35
s:reaso	6=27
s:rebe	0=34
s:rebel	0=29
s:rebu	8=-32
s:rebui	4=-26 8=-34
s:rece	1=-50 2=-68 6=-69 7=-36
s:recei	3=26 5=42
s:recep	1=-46 4=-43 5=-46 7=-35 8=-53
s:reces	2=-41 6=-26
s:rech	1=-29 4=37 5=-25 6=-29 8=-36
s:reche	8=-28
s:rechu	4=78
s:reci	8=84
s:recl	0=57 1=26 4=-54
s:recla	0=85 1=28 4=-52
s:reco	0=-38 1=-78 2=-84 5=-46 7=-91
s:recog	0=-60 3=31 4=-35 5=-36 6=-37 7=-98 8=-43
s:recoi	1=-25 6=25
s:recom	0=-26 2=-28 3=-45 4=-37 5=-71 6=-42 8=40
s:recon	0=27 2=-34 3=-31 5=-38 7=-50 8=68
s:recor	0=-30 1=-50 2=-35 3=48 4=-31 5=-44
s:recou	5=27 8=-60
s:recov	5=48 8=-38
s:recr	0=-34 2=-25 3=-43 4=36 6=-36 8=-58
s:recru	3=-31 4=32 6=-36 8=-56
s:rect	2=-31
s:recto	2=-39
s:recu	1=68 2=-25 4=27 7=-30 8=34
s:recup	4=47 8=51
s:recus	1=64
s:reda	0=-72 1=-41 2=-28 4=-25 6=-47 8=-37
s:redac	0=-65 1=-42 3=-26 6=-42 7=-30 8=-41
s:redi	1=-36 3=-33 7=-28
s:redig	1=-41 2=-27 3=-35
s:redu	0=-41 3=-35 4=-36
s:redun	0=-27
s:reed	4=-47
s:reedu	4=-42
s:reel	6=-47 7=42
s:refa	1=-25
s:refai	1=-31
s:refe	0=35 2=-52 3=-76 4=37 6=-40
s:refer	0=40 1=-28 2=-60 3=-84 4=28 5=25 6=-38
s:refo	1=-32 3=-26 4=65 5=-34 7=-37
s:refor	1=-32 2=-28 4=60 7=-40
s:refr	0=26 7=-56 8=-32
s:refu	1=57 2=49 5=-71 6=-55 7=46 8=-33
s:refug	0=29 1=-28 4=-43 5=-39 6=-31
s:refus	1=94 2=56 5=-65 6=-33 7=44 8=-31
s:rega	0=-48 1=-44 3=28 5=65 7=-32 8=-43
s:regar	0=-53 1=-33 5=37 7=-41 8=-33
s:regi	5=-45 6=-28 8=-61
s:regim	0=53 3=-26 4=-60
s:regio	1=-30 2=-44 3=-26 4=-35
s:regis	0=-43 2=27 3=29 4=42 5=-65 8=-43
s:regl	0=-49 2=-42 4=-27 8=-40
s:regle	8=-28
s:regr	5=35 6=-25 7=-32
s:regre	5=51 7=-32
s:regu	1=-51 5=82 6=-31 8=-83
s:regul	1=-45 5=88 8=-75
s:reha	3=-27 8=28
s:rehab	4=-56 8=51
s:rein	1=29 4=-38 6=-25
s:reinc	1=45 4=-41
s:reje	0=-41 1=49 2=-25 3=84 5=-28 6=51 7=-35 8=-32
s:rejec	1=28 3=70 7=-37
s:rejet	0=-26 1=48 3=33 5=-27 6=25
s:rejo	1=-38 2=-35 4=-40 5=-55 6=39 7=62 8=-44
s:rejoi	1=-41 2=-35 4=-42 5=-55 6=28 7=31 8=-54
s:rela	0=-49 1=-49 2=-50 3=-57 4=-54 5=59 6=-88 7=-70 8=35
s:relac	4=-35 8=25
s:relai	0=39 5=-49 6=-48
s:relat	0=-106 1=-38 2=-52 3=-54 4=-40 5=77 6=-84 7=-71 8=-83
s:relax	8=77
s:rele	0=-56 3=-49 4=-51 5=-80 6=-34 7=39
s:relea	0=-50 3=-53 4=-37 6=-47 7=39
s:relev	1=39 5=-62 6=29 8=-36
s:reli	0=-101 1=36 3=-61 4=-78 5=-25 6=-60 7=-29 8=-60
s:relie	1=43 2=30 4=-55
s:relig	0=-76 1=25 2=-30 3=-44 4=-27 6=-56 8=-46
s:relo	7=-31
s:reloc	7=-27
s:rema	5=-55 7=36 8=32
s:remai	0=40 1=28 4=-29 5=-33
s:remar	0=-30 4=37 5=-38 7=36
s:remb	8=39
s:rembo	8=30
s:reme	5=-54 6=-47
s:remed	0=-39
s:remem	0=34 4=33 5=-43
s:remi	3=72
s:remis	2=27 4=52
s:remo	0=-38 3=27
s:remot	4=-33
s:remov	0=-26
s:remp	0=-31
s:remu	0=-33
s:remun	0=-33
s:rena	1=-48
s:renai	1=-38
s:renc	0=-29 6=42
s:renco	5=-26 6=42
s:rend	0=-28
s:rendu	0=-37
s:reni	0=78 3=-29
s:renn	2=-37 6=-57
s:renne	0=41 2=-43 6=-52
s:reno	2=-30 8=-59
s:renon	5=29
s:renou	4=25 8=-36
s:renov	0=27 4=-49
s:rent	0=-27 4=75 5=-82 8=46
s:rentr	4=82 5=-78 8=38
s:renv	5=-38 6=52
s:renvo	5=-41 6=52
s:reor	3=-37
s:reorg	3=-36
s:repa	0=-68 1=-42 2=-44 3=-45 5=-60 7=-29 8=-33
s:repai	0=-32 1=-47 2=-35 3=-45 4=-33 5=-41 8=-41
s:repe	2=-55 3=-32
s:repen	0=68
s:repet	2=-42 4=30
s:repl	0=-82 2=-34 3=-37 4=56 7=-39 8=-37
s:repla	0=-50 3=-26 7=-25 8=-28
s:repli	2=-32
s:repo	0=-69 1=-39 2=43 4=-55 7=-42 8=-30
s:repon	3=-35 5=-33 6=33 8=-25
s:repor	0=-91 1=-38 4=-75 6=-37 7=-54
s:repr	0=-51 1=-59 2=-57 4=-42 5=-45 6=-90 7=32 8=45
s:repre	1=-42 2=-35 4=-29 5=-52 6=-76 7=27 8=-59
s:repri	0=-78 1=-47 4=-32 5=-35 7=56 8=76
s:repro	5=47 6=-39
s:repu	0=61 3=-35 4=-39 5=-52 6=-58 7=-42 8=-39
s:repub	0=69 1=-40 3=-26 4=-32 5=-50 6=-44 7=-94 8=-43
s:reput	0=-36 7=35
s:requ	4=-35 5=-28 7=-26
s:reque	7=-29
s:requi	4=-35 8=-31
s:rese	2=-45 4=-86 6=-43 7=-88
s:resea	0=-26 1=-38 2=-26 4=-70 5=-87 7=-78
s:reser	1=31 3=25 4=-36 5=45 6=-25
s:resi	0=-38 6=-46 7=34 8=28
s:resid	0=-97 4=-80 7=-71 8=31
s:resig	0=37 4=45 5=26 6=-44 7=76
s:reso	1=44
s:resol	1=55
s:resp	2=-32 3=-53 4=-76 5=-88 6=-55 8=-59
s:respe	1=66 3=-26 4=-47 5=-60 6=-38
s:respo	1=-30 3=-37 4=-35 5=-54 6=-46 8=-57
s:ress	3=79 4=-30 8=-60
s:resse	3=93 8=-48
s:rest	0=-58 1=-43 2=-45 3=-69 4=44 6=-63 7=-40 8=-62
s:resta	0=-70 1=-57 2=-26 3=-30 4=-39 8=-52
s:reste	5=28 6=-32 8=-63
s:resto	0=-26 1=-39 5=-48 8=-34
s:restr	3=-27 4=76
s:resu	1=-35 2=68 4=-35 5=-30 6=-26 7=-30 8=-35
s:resul	1=-36 2=54 4=-29 5=-43 6=-33 8=-36
s:reta	0=-67 1=-49 5=-32 8=-27
s:retai	0=-27
s:retar	0=-63 1=-53
s:rete	3=-34 7=-47
s:reten	3=-34 7=-48
s:reti	0=-35 1=-29 5=-50 6=-100
s:retin	3=30 4=-62 5=-26 8=-39
s:retir	0=-31 3=-39 6=-79 7=33
s:reto	4=-30
s:retou	4=-35
s:retr	0=-34 2=39 4=72 5=-35 7=-54
s:retra	0=-28 4=68 5=-26 7=-57 8=33
s:retro	2=54
s:retu	0=-36 4=-53 8=-53
s:retur	0=-49 4=-42 7=-26 8=-58
s:reun	1=41 4=-93 6=-60 7=70 8=-39
s:reuni	1=42 4=-94 6=-61 7=73 8=-35
s:reus	3=43 8=-63
s:reuss	3=25 8=-66
s:reut	0=-27
s:reute	0=-35
s:reve	3=-45 4=-60 8=-35
s:revel	0=-44 6=35
s:reven	3=-28 4=-68 5=-53 8=-29
s:rever	1=43
s:revi	1=-40 5=-38 7=-26 8=-46
s:revie	1=-30 8=-45
s:revis	5=-35
s:revo	0=-62 2=-32
s:revol	0=-65
s:revu	4=-31 5=-35 8=-39
s:rewr	2=-35 7=-32
s:rhum	0=-28 3=51 4=40
s:rhyt	3=25
s:rian	0=-46
s:righ	0=50 1=-54 2=-30 4=-83 5=-70 6=-92 7=-76 8=-38
s:right	1=-26 5=-38 6=-34
s:rigo	0=-27 1=25
s:ring	7=37 8=31
s:riot	4=-28 8=30
s:risk	2=42
s:risq	2=88 4=-40
s:risqu	2=75 4=-37
s:rive	5=-29 8=-28
s:road	6=-52
s:robb	8=-32
s:robe	5=-75
s:roch	0=38
s:rois	0=-38 6=38
s:roiss	0=-32 6=29
s:roll	3=-29 4=32
s:roma	0=-43 1=-45 2=-33 3=-41 4=-44 5=-98 6=-44 7=-28 8=-71
s:roman	0=-44 1=-35 2=-25 3=-25 4=-35 5=-74 6=-34 8=-73
s:rond	1=-28 5=-41
s:ronde	5=-39
s:roof	8=57
s:room	1=-45 4=29 5=-29
s:roqu	4=-27
s:rosi	1=71 4=-41
s:rosic	1=81
s:rota	0=-54
s:rotar	0=-45
s:roug	1=-31 2=-25 4=37 5=55 6=-36 8=-34
s:roun	7=-31
s:rout	0=-63 3=-56 5=-37 8=-47
s:routi	0=-64 3=-55 8=-33
s:rowi	4=28
s:rowin	4=30
s:roya	0=45 1=26 2=-32 5=-37 6=-40
s:royal	0=68 2=-36
s:rubr	0=-40 1=31
s:rubri	0=-32 1=39 4=-28
s:rudo	1=34
s:rudol	1=31
s:rugb	0=-60 3=-52 4=58 7=-57 8=-26
s:rule	6=47
s:rume	3=-61 5=38 6=55 8=35
s:rumeu	3=-57 6=54 8=34
s:rumo	4=-29 6=30
s:rumou	4=-31 6=36
s:runn	2=-40 6=36
s:runne	2=-43
s:runni	7=26
s:runw	0=29
s:runwa	0=25
s:rura	6=27
s:russ	0=58
s:russi	0=-25 1=-31
s:ryth	3=30
s:rythm	3=42
s:sack	0=-44 7=56
s:sacke	0=-45 7=47
s:sado	5=41
s:sadom	5=52
s:safe	3=-27 4=-27 7=58
s:safet	3=-30 4=-42 7=59
s:sail	5=-35 6=51 7=-45
s:sailo	6=55 7=-38
s:sain	2=26 4=25 6=-25
s:sais	3=-27 5=-35
s:saiso	3=-37
s:sala	0=-35 1=-36 2=-37 3=42 4=-51 5=-30 6=-56 7=41 8=-45
s:salar	0=-79 1=-64 2=-36 3=32 4=-50 5=-31 6=-58 7=47 8=-48
s:sale	0=-72 2=-68 3=-79 4=-73 5=41 6=-41 7=-54 8=-53
s:sales	2=-55
s:sali	2=31
s:sall	0=-46 3=35 8=-29
s:salm	1=-38 2=-34 3=-28
s:salmo	1=-29 2=-29 3=-27
s:salo	5=42
s:salon	5=37
s:salva	0=-25
s:same	1=-28 3=-30 5=37
s:samed	0=28 5=25
s:samp	2=40 3=45 5=-34 8=-41
s:sampl	3=48 5=-32 8=-38
s:sanc	4=-29
s:sand	0=54 4=-27 5=-55 8=-41
s:sande	0=31
s:sang	2=-38
s:sange	2=-27
s:sani	0=33 2=-36 4=55 5=-31
s:sanit	2=-39 4=52
s:sant	8=-28
s:sapp	6=40
s:sapph	6=56
s:sara	6=-33
s:sate	5=-33
s:satel	5=-52
s:satu	4=-32
s:satur	0=44 4=-34
s:saun	5=37
s:sauv	4=-37 5=-42
s:sauve	4=-34
s:save	0=-26 1=-31
s:saven	6=27
s:savi	0=-27 5=64 6=-31
s:savin	5=76
s:savo	0=54 1=-28 4=-28 7=-42
s:savoi	0=60 7=-35
s:scaf	3=-33 4=42
s:scaff	4=27
s:scan	0=-47 1=-39 2=-28 3=27 4=-82 5=56 7=-30
s:scand	0=-27 3=-57 5=66
s:scann	1=-31 3=59 4=-85 7=-32
s:scar	2=-26 5=-27 6=-65
s:scen	0=-40 1=-73 3=-36 4=-45 6=-66 7=-52 8=-50
s:scena	2=-53 6=-46
s:scene	3=-28
s:scep	2=-25 4=-49 5=-30 6=-37 8=-33
s:scept	1=-28 4=-45 5=-35 6=-38 8=-30
s:sche	6=-35
s:schem	6=-39
s:schi	3=55 4=37 7=-35
s:schip	3=54
s:schiz	4=57 7=-29
s:scho	2=-59 3=-35 5=-93 7=29 8=-55
s:schoo	0=31 2=-58 3=-28 5=-85 7=40 8=-49
s:scie	1=44 2=-49 3=-25 5=-47 6=-44 7=-41 8=-43
s:scien	0=-31 1=81 2=-57 4=-29 5=-51 6=-39 7=-30 8=-44
s:scier	0=29
s:scle	4=53 8=-39
s:scler	4=67 8=-40
s:scol	0=-46 4=48 5=-42 6=-34
s:scola	0=-35 5=-37 6=-31
s:scoli	4=53
s:scoo	4=-28
s:scoot	4=-29
s:scor	4=-26
s:score	2=30 4=-28
s:scot	1=-36
s:scott	0=40 7=-30
s:scou	0=-29 5=-48
s:scout	5=-35
s:scre	1=-36 3=25 8=-40
s:scree	1=-31 8=-25
s:scri	3=-43
s:scrip	3=-62
s:scru	1=-33 8=-30
s:scrut	1=-42
s:scul	3=-42
s:sculp	3=-44 6=35
s:sean	4=44 7=-32
s:seanc	4=39 7=-38
s:sear	0=-29 1=-26 8=36
s:searc	0=-26 3=27 8=33
s:seas	3=-32 6=-62 7=-30
s:seaso	3=-32 6=-65
s:seco	2=-34 4=-39 5=-50 8=-38
s:secon	0=25 2=-26 4=-25 5=-38
s:secou	0=-33 4=-46
s:secr	2=-75 3=-41 4=-83 5=25 6=-39 8=-86
s:secre	0=25 2=-75 3=-38 4=-77 6=-43 8=-82
s:sect	1=33 2=-37 3=-59 5=-27 8=-31
s:secte	3=-47 4=-47 7=48
s:secti	1=33 8=-37
s:secto	0=-60
s:secu	0=-35 1=43 2=-39 3=-27 4=-63 5=-40 6=-45
s:secul	0=-27 1=49 7=-26
s:secur	1=-28 2=-29 3=-48 4=-68 5=-36 6=-36
s:sedui	5=-33
s:seek	5=26
s:sego	0=43
s:segol	0=57
s:seiz	4=28 8=-26
s:seizu	4=40 8=-27
s:sejo	0=-35 1=-27 2=-36 4=36 5=-27 6=-39 8=-25
s:sejou	0=-32 1=-25 2=-28 4=46 5=-29 6=-37
s:sele	0=-33 2=-39 4=-32 6=-28
s:selec	0=-28 2=-43 4=-28 5=-28 6=-27
s:self	3=71
s:selfi	2=-26 3=79
s:sell	1=-54 2=-54 3=-71 4=-35 5=-28 6=-28 7=-56
s:selli	2=-35
s:selo	0=67 1=42 5=31 6=37 7=-34
s:sema	0=25 1=-29 2=-28 4=66 5=32 6=-29 8=-59
s:semai	0=25 1=-37 2=-31 4=80 5=35 6=-38 8=-62
s:semb	0=62
s:sembl	0=55
s:seme	1=-33
s:semen	0=-26 1=-29
s:semi	5=30 6=41 7=-29
s:semin	4=-26 5=61 6=70 7=-38
s:sena	0=-57 4=-30 5=-28 6=-40
s:senat	6=-42
s:send	1=-32 5=30
s:sene	1=59
s:senec	1=51
s:seni	1=-26 4=-45
s:senio	1=-34 4=-42
s:sens	1=35 4=-38 5=-52 6=-45 7=-37
s:sensu	5=-36
s:sent	0=-53 4=-43 5=-39 7=-33
s:sente	4=-36 5=-28 7=-31
s:sept	4=56 8=-38
s:septe	8=-25
s:sequ	5=-41 6=-30 7=-25
s:seque	2=-26 5=-46 6=-32
s:sera	3=-68 4=26 5=-32 6=56 8=32
s:serai	1=34 3=-75 5=-31 6=49 8=36
s:serg	6=-44
s:serge	6=-54
s:seri	2=-26 4=28 6=-87 7=-47
s:serie	6=-25
s:serio	4=37 8=54
s:serme	1=32
s:sero	4=71
s:serop	4=64 8=-38
s:serr	0=36 1=-41 3=-35
s:serre	0=49 1=-36 3=-27
s:serru	4=-28 5=-26 8=-34
s:serv	2=-71 4=-74 6=-75 8=47
s:serva	0=-45 3=43
s:serve	1=-56 4=-86 5=26 6=-54 8=32
s:servi	0=-27 1=38 2=-52 3=-27 4=-32 5=-37 6=-44 8=39
s:sett	0=-34 4=-32 5=-28 6=-44 7=25
s:settl	0=-30 5=-36 6=-28
s:seul	0=-48 4=45 5=46 6=49 8=-31
s:seule	5=34 6=30
s:seve	5=-26 7=-30
s:seven	0=34
s:sever	4=29 7=-34
s:sexo	0=-37 1=-29 4=-37 5=-30 6=-34
s:sexol	0=-29 1=-27 4=-26 6=-35
s:sext	1=-53 5=75
s:sexto	5=46
s:sexu	0=-71 1=-45 2=-41 3=-30 4=-92 5=42 7=-32 8=-62
s:sexua	0=-51 1=-25 4=-50 6=32 8=-29
s:sexue	0=-36 2=-44 4=-66 5=56 6=-47 8=-47
s:shap	2=-28
s:shar	0=25 3=-42 7=-54
s:share	5=-52
s:shee	8=-25
s:shef	0=-34 1=30
s:sheff	0=-25
s:shel	1=-41 6=-32
s:shelv	1=-32
s:sher	8=38
s:sheri	8=43
s:shif	0=-40 2=-53 3=-43 4=-31 6=-52
s:shift	2=-47 5=-31 6=-49 7=-30 8=29
s:shipy	0=-45
s:shoo	0=-34
s:shop	0=-58 1=-39 4=-61 8=35
s:shopl	0=-27 1=-27 4=-26 8=53
s:shor	0=-54 8=-39
s:short	0=-46 1=-49
s:shou	2=-47 4=36 6=-25
s:shoul	2=-28 6=-40 8=-29
s:show	2=54 5=-33 6=-50 8=40
s:showe	2=59 3=-33 4=-51
s:shru	5=41 6=-48
s:shrug	5=32 6=-47 8=-29
s:sick	2=26 4=-36 8=-45
s:sickl	4=-48 8=-42
s:sickn	4=-36
s:side	0=-30 7=31
s:siec	1=-38
s:siecl	1=-43
s:sieg	1=-32 2=-37 5=-38 6=-27 7=69
s:siem	0=-34
s:sieme	0=-47
s:sien	3=52
s:sigh	0=25 4=50 6=-40
s:sight	4=67
s:sign	3=48 4=-43 5=-93
s:signa	3=-39 4=-58 5=-63 7=-33 8=44
s:signe	5=-25
s:signi	2=35 4=-27
s:simp	0=-66 4=-49 5=-49
s:simpl	0=-60 4=-44 5=-50
s:simu	0=-38 1=66 4=-37 5=35 6=-37
s:simul	0=-39 1=65 4=-43 6=-37
s:sinc	0=-32 1=-38 2=-46 4=51 5=-47 6=28 8=29
s:sing	0=-34 1=29 2=-25 4=-40 5=-33 6=-48 8=-45
s:singa	8=-25
s:singe	0=-52 1=71
s:singl	5=-27
s:sipt	0=-80 7=46
s:sist	0=-42 1=33 2=29 6=-52 7=32 8=-38
s:siste	0=-43 1=33 2=29 6=-62 8=-37
s:site	0=-33 4=-43 5=58 8=-53
s:situ	4=29
s:situa	4=31
s:sixt	1=-44 4=-32
s:sixte	1=-28
s:skep	1=28
s:skept	0=-27
s:sket	5=50 8=-31
s:sketc	1=-28 5=49
s:slee	0=-41 2=-46 4=-61 5=101 6=-43 8=-43
s:sleep	0=-30 1=-26 2=-29 4=-45 5=101 6=-29
s:slep	0=-26 5=81 6=-45
s:slid	4=-41 6=-40
s:slide	4=-35 6=-42
s:slip	4=35
s:slipp	4=36
s:slog	0=-26 4=-27
s:smal	1=-28 6=29
s:smart	3=-38
s:smel	4=91 5=-25
s:smell	4=76 5=-27
s:smil	0=-40 2=-61 5=38
s:smile	2=-68 4=30
s:smok	4=86
s:smoke	4=54
s:smoot	4=-25
s:smug	8=57
s:smugg	8=60
s:snui	0=-29 7=46
s:snuip	0=-25 7=52
s:sobe	4=26
s:soci	2=-72 3=-38 4=-55 5=-59 6=-57 7=-58 8=-49
s:socia	0=52 1=-48 2=-44 3=-47 4=-38 5=-43 6=-48 7=-96 8=-38
s:socie	0=-54 2=-25 4=-45 5=-29 7=-25 8=-38
s:soeu	1=-103 2=75 4=-26 7=-35
s:soeur	1=-63 2=60 6=-52
s:soft	2=-38 3=46 5=-33 6=-28
s:softw	1=-25 2=-37 3=40 5=-28 6=-40 8=-28
s:soig	0=-46 1=-48 2=-32 6=-34 7=-30 8=-30
s:soign	0=-43 1=-47 2=-29 6=-37 8=-45
s:soin	3=-26 4=-29 8=38
s:soir	5=29
s:soire	0=-48 5=45
s:sole	5=-32 6=74
s:solen	6=74
s:soli	0=-93 1=26 5=-34 6=-63 7=34 8=-39
s:solic	7=-59
s:solid	0=-84 1=-34 5=-30 6=-40 7=80
s:solu	4=-26
s:solut	4=-34
s:solv	4=-32 5=-28
s:solve	5=-27
s:some	0=-28 4=56 5=-46
s:someb	6=31
s:someo	4=-51
s:somet	4=59 5=-38 6=-25
s:somm	0=39 4=53
s:somme	0=26 4=39 5=-26
s:sond	0=-36
s:sonde	0=-31
s:sort	5=-31 6=58 8=43
s:sorta	6=40 8=31
s:sorti	6=32
s:souc	2=33 3=-32 8=-42
s:souch	1=-27 2=38
s:soud	0=-35 1=-39 2=-29 6=-39 8=-51
s:soude	1=-26 2=-32 4=-26 6=-44 8=-27
s:souf	2=25 5=-40 6=27
s:souff	2=25 5=-44 6=38
s:souh	3=30 4=48
s:souha	0=-26 3=41 4=40
s:soul	0=81 4=-25 5=-28 7=-38
s:soule	0=60 7=-39
s:souli	0=51 1=27
s:soun	0=-41
s:soup	4=27 6=75
s:soupc	6=71
s:soupi	4=-28 5=48
s:soupl	4=46
s:sour	0=-48 2=-42 3=-38 6=-46 7=-25 8=-50
s:sourc	1=-34
s:souri	0=-33 1=36 6=-31 8=-44
s:sout	0=82 1=-29 3=-39 4=-48 5=-67 6=-70 7=-49 8=-31
s:soute	1=-34 3=-25
s:south	7=-36
s:souti	0=38 3=-37 4=-28 5=-43 6=-77 7=-32
s:souv	0=38 1=-51 4=57 5=30
s:souve	0=31 1=-41 3=-31 4=62 5=32
s:sovi	7=-32 8=-38
s:sovie	7=-38 8=-34
s:spac	1=-59
s:space	1=-55
s:spai	5=-25 8=47
s:span	5=-25 8=45
s:spani	5=-26 8=37
s:spar	0=-42 5=-41
s:spea	0=25 3=-33 4=-33 8=-42
s:speak	0=28 6=37 8=-47
s:spec	0=-58 1=-76 2=-66 3=-32 4=-30 5=-39 6=-46 8=-43
s:speci	0=-82 1=-67 2=-58 4=-74 5=-73 6=-26 8=-25
s:spect	4=39 5=45 6=-30 8=-27
s:spee	0=-41 1=-44 3=93 4=-49 5=-38 6=-31 7=-25
s:speec	0=-50 4=-35 7=-34
s:spel	4=53
s:spen	4=31 7=36
s:spend	1=28
s:spin	1=26 2=63 3=-30 5=-34
s:spina	2=73 4=-35 6=-45
s:spino	1=26
s:spir	1=-32
s:spiri	0=-26 1=-38
s:spit	4=51
s:spli	2=-56 4=-32
s:spok	7=-40
s:spoke	0=-56
s:spon	3=-26 4=52 5=33 6=-42
s:spons	4=61
s:spont	5=36 6=-36
s:spor	0=-64 1=-39 2=-25 4=-43 5=-47 6=-34 7=-48 8=-48
s:sport	4=-25 5=-27 6=-26 7=-38 8=-29
s:spre	1=-33 4=-74
s:sprea	1=-40 4=-58 6=35
s:spri	5=-28 6=-38 8=35
s:sprin	5=-31 6=-31 8=31
s:squa	0=-30 5=-36 7=-37 8=-43
s:squar	0=-25 1=30 5=-26 7=-28
s:stab	4=58 5=-37
s:stabl	4=33
s:stad	1=-56 3=67 5=-34 6=-37
s:staf	0=-30 2=-37 5=-51 8=-27
s:stag	0=-65 2=-57 3=-34 4=-46 6=-55 8=-55
s:stagi	0=-52 2=-49 4=-36 5=55 6=-46
s:stal	0=42 2=-35
s:stam	8=-34
s:stamm	4=29
s:stan	1=-104 2=-29 3=-52 6=-42 7=-76 8=-39
s:stand	1=-46 3=-46 4=-58 5=41 6=-30 8=-44
s:star	1=-46 2=-38 3=-28 5=-76 6=-28 7=40 8=-64
s:starb	7=55
s:start	7=32 8=-47
s:stat	1=-50 2=37 3=-45 4=-36 5=-70 7=-67 8=30
s:state	6=28
s:stati	0=-48 3=-34 5=-40 7=-61 8=60
s:statu	2=62 4=-68 5=-29 6=-25
s:stau	0=95 7=-59
s:staun	0=85 7=-50
s:stay	1=-28
s:staye	1=-30 8=36
s:stea	0=47
s:stee	5=-43
s:steel	0=-41 7=31
s:steer	0=48
s:stent	4=-30
s:step	2=-56 5=-26 6=61
s:steph	2=-45 4=-26 6=59
s:steri	2=-45 4=25
s:stew	0=-45 1=-38 3=-39 4=-39 5=-41 8=-27
s:stewa	0=-41 1=-36 3=-45 4=-37 5=-37
s:stic	2=-27 5=-31
s:stil	1=42 2=-32 6=-25 7=-29 8=-42
s:stin	2=-43
s:stoc	0=-28 1=-47 3=52 4=-32 6=-28 8=26
s:stock	5=26
s:stoi	0=-41 2=-25 3=-32 4=-45 5=-65 6=-46 8=-42
s:stoic	1=26 5=-36 6=-34
s:stoiq	5=-31 8=-28
s:stol	0=-31 4=-30 8=29
s:stom	2=-34 4=77
s:ston	5=-25 6=-28
s:stone	6=-38
s:stoo	4=-35
s:stop	1=30 4=44 5=-33 6=-28 8=-38
s:stopp	1=34 6=-27 8=-43
s:stopw	5=-26
s:stor	3=47 4=-37 7=-27 8=-35
s:stora	3=34
s:store	0=-25 2=34 4=-30
s:stra	1=-42 3=-40 4=-89 6=-46 7=-44 8=-64
s:strai	0=-47 1=-46 2=-38 3=-28 4=-67 5=-77 6=-31 7=-47
s:stran	0=-38 2=47
s:stras	0=31 1=-40
s:strat	0=25 5=-32 6=-36 8=-57
s:stre	0=-33 2=-37 3=-37 4=41 5=-32 6=-50 7=-25
s:stree	4=-26 6=-32 7=-38
s:stres	2=-36 3=-28 4=60 5=-26 6=-28
s:stret	8=29
s:stri	4=-58 5=-101 6=-73 7=-27 8=63
s:stric	0=-37 1=42
s:strik	1=-30 4=-34
s:strip	5=-63
s:stro	4=46 5=-26 6=-53 8=-66
s:strob	4=44
s:strok	0=-30 8=-27
s:stron	4=-30 6=-51 8=-68
s:stru	0=-38 1=-33 4=31 5=-27 7=-28
s:struc	1=-29 4=-40 5=-29 7=-25
s:stud	1=-55 3=-73 4=-125 5=-66 6=-54 7=-86
s:stude	3=-32 4=-81 5=-37 7=-74
s:studi	1=-43 2=-38 3=-54 4=-35 5=-40 6=-32 7=-40 8=-62
s:stup	3=-28 8=59
s:styl	4=-73 8=-41
s:subj	6=-39 7=-33 8=28
s:subje	1=-26 6=-41 7=-28 8=29
s:subo	5=89
s:subor	5=86
s:subs	1=41 4=-40 7=-46
s:subsc	1=34 7=-32
s:subsi	4=-27
s:succ	0=-37 6=-33 7=-27 8=-30
s:succe	0=-40 6=-32 7=-30 8=-27
s:suga	4=36
s:suic	4=33 8=-28
s:suici	0=-33 4=43 8=-26
s:suin	3=32 5=28
s:suis	2=27 8=-27
s:suiss	2=51 3=-26 8=-31
s:suit	0=-43 1=-27 2=-26 5=-32 6=-51 8=26
s:suiv	0=-56 3=-61 4=47 5=32 8=69
s:suivi	4=76 5=56 6=-50
s:suje	2=-27 5=30 8=-27
s:summ	0=-32 1=-29 3=-47 5=31
s:summe	0=-49 3=-47 6=-30
s:sund	0=52 1=30 4=-52 8=-28
s:sunda	4=-36
s:supe	2=-29 3=-30 4=34 7=-32 8=-38
s:super	3=-28 4=49 7=-35 8=-32
s:supp	1=-68 2=-41 3=-35 4=-31 5=-28 6=-34 7=-86
s:suppl	3=-46 4=-39 7=-25 8=-47
s:suppo	0=45 1=-36 2=-36 3=-31 5=-57 6=-31 7=-72
s:sure	1=26
s:suret	1=29
s:surf	5=36
s:surfa	5=40
s:surg	3=-45 4=-68 8=-31
s:surge	3=-42 4=-69
s:surm	4=25
s:surn	0=-34 1=43 5=66
s:surno	0=-25 1=-53 5=63
s:surp	4=-52 5=86 6=-71
s:surpr	4=-36 5=87 6=-70
s:surs	3=-35 8=57
s:sursi	3=-36 8=56
s:surv	0=-63 4=-49 7=29 8=-80
s:surve	0=-38 4=-69 8=-88
s:survi	1=-26
s:susp	0=38 1=57
s:suspe	0=35 1=58
s:svel	1=-26
s:swap	5=47 8=-39
s:swapp	5=34 8=-45
s:swea	5=-33
s:swed	7=-31
s:swede	7=-28
s:swedi	0=-31
s:swin	4=-28 5=27
s:swing	4=-29 5=58
s:swit	0=43
s:switc	0=41
s:swor	1=25 4=-29
s:symp	0=53 1=-37 4=-34 5=-46 7=-32
s:sympa	0=75 1=-26 5=-38
s:synd	0=-134 1=-90 2=27 3=-70 4=-46 5=-59 6=-75 7=80 8=-66
s:syndi	0=-143 1=-92 2=-75 3=-77 4=-74 5=-56 6=-77 7=86 8=-86
s:syndr	2=59
s:syst	0=-56 1=-36 2=-33 3=45 4=-75 5=-43 6=-52 7=-52 8=-48
s:syste	0=-65 1=-31 2=-31 3=57 4=-61 5=-46 6=-42 7=-49 8=-41
s:taba	4=-38 8=98
s:tabl	0=-35 1=-56 2=-47 3=79 4=-27 6=31 7=-40 8=-34
s:table	0=-67 2=-39 3=100 5=-38 6=-52
s:tabli	1=27
s:tablo	4=-31
s:tagg	8=46
s:tagge	8=46
s:tail	0=-37 1=-39 3=-49 5=-29 6=-50 8=-26
s:taill	0=-27 1=-40 3=-33 6=-25
s:tailo	5=-26 6=-25 8=-29
s:take	0=-62 1=-29 2=43 3=73 4=53 6=-51 8=-39
s:tale	0=29 6=-31 8=-30
s:talen	0=30 8=-28
s:talk	0=-26 4=45 6=-66 7=-66
s:tall	1=56 2=65 4=-33
s:tand	0=37 7=-32
s:tant	4=36 6=-93
s:taoi	4=-27
s:taois	1=40 4=-25
s:tapa	8=33
s:tapag	4=-26 8=35
s:tari	0=31 5=62 7=-27
s:tarif	0=28 5=75
s:tast	2=-42 8=-56
s:tato	1=35 6=35
s:tatou	0=-52 1=32
s:tatt	0=-25 1=58
s:tatto	0=-26 1=57
s:taug	0=-61 5=-35 6=-28 7=39 8=-27
s:taugh	0=-74 1=-40 5=-46 6=-31 7=35
s:taul	8=79
s:taula	8=46
s:taur	3=-36
s:taxe	0=34 8=-32
s:teac	0=-87 2=-44 3=-28 4=-62 5=-70 6=-36 8=-49
s:teach	0=-81 1=27 2=-44 4=-61 5=-51 6=-42 8=-32
s:team	0=-47 1=-30 2=-36 7=30
s:teams	0=-34
s:tech	0=-59 1=-63 2=-67 3=-68 4=-69 5=-42 6=-56 7=-31 8=-68
s:techn	0=-71 1=-77 2=-28 3=-76 4=-65 5=-50 6=-51 8=-72
s:teen	8=58
s:teena	8=52
s:tele	0=-69 1=-27 2=-63 6=-72 7=-50 8=35
s:telep	0=-43 2=-44 6=-31 7=-26 8=32
s:telet	0=-46 4=34 5=-59 6=-40
s:tell	0=54 1=-25 2=26 4=-45 5=-31 7=29
s:telli	0=31
s:temo	3=-26 8=-38
s:temoi	3=-26 5=-26 8=-46
s:temp	0=-26 1=-55 2=-25 3=52 5=-46 6=-28 7=-37 8=-34
s:tempe	4=-41
s:templ	1=-48 3=61 4=-29
s:tempo	1=-32
s:tena	5=-28
s:tend	3=-30 5=-37 6=34
s:tenda	1=41
s:tende	1=-26 3=-26 6=35
s:teni	4=38
s:tenn	0=-25
s:teno	3=-34 4=-40 6=34
s:tens	4=-57
s:tensi	4=-55
s:tenu	1=-30
s:term	0=-26 3=-55 6=-28 7=-26 8=-27
s:termi	3=-55 6=-28
s:terr	0=32 5=-41 6=-62 7=-44
s:terra	6=-54
s:terri	5=-28 7=31
s:test	0=-67 2=43 3=-95 4=-90 5=-48 6=-59 7=-58 8=-38
s:teste	0=-29 2=80 3=-71 4=-39 5=-35 6=-27 7=-41 8=-44
s:testi	2=-62 3=-36 4=-29
s:texa	0=99 7=-58
s:thal	2=79 3=-25 4=-57 5=-27
s:thala	2=38 4=-58
s:thale	1=26
s:than	7=58 8=-56
s:thank	0=-59 7=79
s:thatc	0=41
s:thea	1=-25 5=-59 6=-53 7=-26 8=-52
s:theat	4=-30 5=-48 6=-59 8=-51
s:thef	0=90 1=-38 8=-30
s:thei	0=26 2=-60 3=-60
s:them	0=46
s:theo	0=-50 1=60 5=-30 6=-62
s:theol	0=-35 1=45
s:theor	6=-48
s:theos	1=61
s:ther	0=-32 2=-32 4=-90 5=-26
s:thera	2=-59 4=-78 8=-38
s:there	0=36 1=27 4=-39
s:therm	3=32 4=-36 6=-49
s:thes	1=-34 2=-37 3=-57 5=-86 6=-76 7=-54 8=-40
s:thesi	1=-48 5=-30 6=-25 7=-26
s:thie	3=-39 6=33 8=-56
s:thier	6=49
s:thin	0=45 1=65 2=-49 3=-39 4=55 5=-63 7=33
s:thing	4=26 8=44
s:think	0=42 1=56 2=-41 5=-43 8=-70
s:thir	2=-36 4=-60
s:thirt	0=26 4=-29
s:thor	1=28 8=-43
s:thore	1=31 8=-42
s:thou	0=37 2=-49 4=30 5=-54 6=37 7=47
s:thoug	5=-45 6=37 7=44
s:thous	2=-32
s:thre	1=-63 2=-34 3=-41 5=73 6=-55 7=31 8=-29
s:three	5=50
s:thro	1=-34 2=39 3=-41 4=-31 5=42 7=46 8=-34
s:throm	2=67 4=-31
s:throu	3=-37 5=47 6=-26 7=26
s:throw	0=31 7=37
s:thum	0=-27 3=52 4=-49 5=-27
s:thumb	3=60
s:thur	1=46 4=38
s:thurs	1=42 4=34
s:thyr	4=45
s:thyro	4=39 8=-40
s:tick	2=26 3=34 5=-30 7=34
s:ticke	3=28 4=-27 7=39
s:tien	1=62 2=-29 3=-29 4=-52 6=-34 8=-53
s:tienn	5=-40 8=-40
s:tier	5=34
s:timbr	7=-33
s:time	6=-31
s:tire	4=-65 6=33
s:tiss	2=65 3=-42
s:tissu	2=50 3=-39
s:titl	2=-48
s:titr	4=-57 6=-27
s:titre	0=27
s:titu	7=32
s:titul	7=26
s:toge	4=-25 5=61
s:toget	5=68
s:toile	4=31 5=26 7=-39
s:tole	4=-29
s:toler	4=-31
s:toll	5=-56
s:tolle	5=-55
s:tols	1=55 4=-54 8=-27
s:tolst	1=55 4=-55 8=-26
s:tomb	1=-34 5=-30
s:tool	0=-37 1=-25
s:topi	3=-25
s:tori	4=-47
s:torie	4=-41
s:toro	0=-33 7=36
s:tota	4=46
s:touc	0=-34 1=-43 3=-47 4=-39 5=73 6=-60 8=-30
s:touch	0=-30 1=-45 3=-34 4=-55 5=80 6=-66
s:touj	4=49 5=-47
s:toujo	1=-46 4=59 5=-51
s:toul	2=-35 6=28
s:toulo	2=-25 6=30
s:tour	0=-47 1=-46 2=-31 3=-40 5=-45 6=-84 7=30
s:touri	5=-44
s:tourn	0=-33 1=-42 3=-39 5=31 6=-41 7=-25 8=38
s:tout	0=-44 1=97 2=-36 4=34 5=-26 7=-51 8=-63
s:toute	4=30 5=-52 6=41
s:towe	1=-26
s:toxi	0=-26 1=59
s:toxic	0=-27 1=64
s:trac	1=-48 2=-46 4=77 7=-46 8=-45
s:traca	2=-29
s:tract	0=33 7=-40
s:trad	0=-97 1=-38 2=-101 3=-86 4=-58 5=-28 6=-59 7=-59 8=-26
s:trade	3=-50 7=-48
s:tradi	2=-56
s:tradu	0=-35 1=-65 2=-28 4=-29 5=-38 6=-53 8=-42
s:traf	0=40 1=-28
s:traff	0=41
s:trai	0=-84 1=-38 3=-51 6=-84 7=-47 8=-56
s:train	0=-71 2=-73 3=-54 4=-101 6=-58 8=-25
s:trait	0=-25 1=-55 3=-31 7=-31 8=-38
s:traj	5=-62
s:traje	5=-55
s:tran	2=-55 5=-62 6=-62 7=-84 8=-88
s:trans	1=44 2=-34 5=-51 6=-52 7=-86 8=-71
s:trau	1=47
s:trav	0=-60 2=-39 6=-44 7=-26
s:trava	2=-29 5=-59 6=-47 7=-29
s:trave	0=-40 3=-36 4=41 6=-44
s:trawl	8=35
s:trea	0=-40 2=-50 4=85 5=-37 7=27 8=-25
s:treas	4=-31 7=42
s:treat	0=-30 2=-26 4=103 5=-28
s:trem	0=-33 3=-44 4=86 6=-32
s:tremb	0=-28 3=-29 4=47 6=-32
s:tremo	4=37
s:tren	5=30 8=-46
s:trent	6=-29 8=-49
s:tres	0=40 1=-40 3=-28 6=-42 7=-59
s:treso	0=39 1=-39 6=-39
s:tria	1=-46 2=-46 3=40 5=37 6=-32 7=-32 8=-55
s:trial	2=-25
s:trib	1=-41 3=-32 4=-59 7=-27
s:tribu	3=-34 4=-66 7=-28
s:trie	0=-33 2=67 4=51 6=-27 7=29 8=-36
s:trip	7=-35
s:tris	2=-67 4=47
s:triso	1=-26 2=-57 4=54
s:troi	0=-101 2=-25 4=-28 5=78 6=-91
s:trom	0=-30 5=45 6=-139
s:tromp	4=-25 5=27 6=-110
s:trot	0=82 5=-38
s:trots	0=83 5=-26
s:trou	0=-60 2=63 7=29
s:troub	3=38 5=-31 7=30 8=62
s:trouv	0=-49 1=27 2=63 3=-29 4=-42 8=-34
s:trum	0=39 4=-26
s:trur	4=-29
s:trus	1=-62 4=-54 5=-51 7=38
s:trust	4=-27 7=51
s:tues	4=49
s:tuesd	4=43
s:tumo	4=26
s:turk	8=42
s:turke	8=39
s:turn	0=-31 1=52 4=-44 5=-33 6=-36
s:turne	1=31 2=38 4=-28
s:turno	1=-29
s:tuto	0=-26 1=-36 4=-31 5=-29
s:twee	0=88 8=-33
s:tweet	0=50 8=-29
s:twel	0=25 4=-45 5=-29
s:twelv	4=-41 5=-37
s:twen	1=53 3=-31 4=33 5=-48 6=-27 8=25
s:twent	1=55 3=-33 4=37 5=-47 6=-32
s:twic	1=-40 3=25 4=29 5=-50 6=-46 7=-27 8=-38
s:twick	7=-37
s:twin	2=-41 4=36 5=-34 6=28
s:twit	0=62
s:twitt	0=73
s:typa	2=32
s:typag	1=-29
s:type	0=-45 1=-66 2=28 3=-35 4=56
s:typef	1=-71
s:typi	0=-34 3=60 4=-31 5=26 6=-30 7=-42
s:typin	3=68 4=-40 5=35 7=-45 8=-26
s:typo	5=-45
s:typog	5=-38
s:ugan	1=-25 5=-36 6=27
s:ugand	5=-43 6=38
s:ukra	0=35
s:ukrai	0=28
s:ulst	0=49 7=-35
s:ulste	0=42 7=-26
s:unbe	1=44
s:unbel	1=48
s:uncl	8=27
s:unde	1=-40 2=-35 3=-52 6=-35 7=-38
s:under	0=-32 4=-48
s:undet	4=48
s:unfa	5=52 6=-41
s:unfai	5=48 6=-49
s:unif	5=28 8=-54
s:unifo	5=28 8=-36
s:unio	0=-58 1=-50 2=-66 3=-103 4=-116 5=-109 6=-94 7=51 8=-105
s:union	0=-38 3=-35 4=-37 6=-29
s:unis	0=-43 7=39
s:uniso	0=-49 7=52
s:unit	0=-81 1=-63 3=-31 4=-54 5=-43 6=-50 7=97 8=-26
s:univ	0=27 5=-52 7=-50
s:unive	5=-43 6=-28 7=-46
s:unkn	8=32
s:unkno	8=27
s:unpa	0=87 6=-28 8=40
s:unpai	0=85 1=-26 3=-26 8=31
s:unpr	6=46
s:unpro	6=35
s:unre	0=36 4=-43
s:unti	3=-35 7=-47 8=32
s:uphe	5=34 8=-33
s:uphel	5=38 8=-46
s:urban	7=-29
s:usag	4=50 8=27
s:usda	0=-26 7=57
s:usee	3=27
s:usin	0=-26 4=-65 5=-27
s:usufr	5=-29
s:util	0=-27 1=60 5=25 6=-25 8=-37
s:utili	1=53 3=29 5=31 8=-38
s:vaca	1=-33 3=-28 4=-47 6=-31
s:vacan	4=-48
s:vacat	1=-31
s:vacc	0=62 1=-31 2=-41 5=-29 6=-26 7=-40
s:vacci	0=39 1=-27 2=-42 3=-26 5=-30 7=-37
s:vala	3=-32
s:valab	3=-33
s:vale	0=41 3=41 6=-42
s:valer	0=57
s:valeu	1=-30 3=42
s:vali	3=-53
s:valu	3=-31
s:valve	4=-38
s:vann	4=31
s:vant	5=70 8=25
s:vari	4=-33
s:varia	4=-42
s:vaul	3=31 5=-32
s:vega	0=-60 4=-39 5=-72 6=-42 7=-30 8=-51
s:vegan	0=-38 1=25 5=-38
s:vege	0=-36 1=-29 2=-54 3=-29 5=-42 7=-31 8=-25
s:veget	0=-31 2=-56 5=-46 6=-29 7=-25
s:vehi	3=-28
s:vehic	3=-33
s:veil	0=59 1=-48 4=-42 5=42 8=-66
s:veill	0=54 1=-43 4=-35 5=38 8=-67
s:veine	3=45
s:velo	8=32
s:vend	0=-33 2=-65 3=-61 4=-66 6=-50 7=-48 8=-32
s:venda	0=38
s:vende	0=-41 3=-54 4=-57 6=-25 7=-29
s:vendo	1=-25 4=-32
s:vendr	1=43 4=26 5=-29
s:vene	1=78
s:vener	1=79 5=-28
s:veni	4=-26 6=-29
s:vent	1=-31 2=-58 4=-35 5=-62 7=-33
s:vente	0=43 4=-31 5=-27
s:ventu	5=-55
s:venu	6=40 8=34
s:verb	8=-36
s:verba	8=-39
s:verd	8=-39
s:verdi	8=-31
s:veri	5=-27 6=-27
s:verif	5=-27 6=-25
s:verm	0=37 8=-29
s:verme	8=-31
s:vermo	0=35
s:verr	8=-53
s:vers	2=36 4=-36
s:vert	1=-52 3=-51 4=25 5=-27 6=-39
s:verti	4=69
s:vess	3=43
s:vesse	3=35
s:vete	4=-49 6=-28
s:veter	4=-47 5=-25 6=-33
s:veuv	3=-27
s:vian	1=52
s:viand	1=49
s:vich	0=-25
s:vict	0=-45 1=-46 5=-46 7=30 8=-117
s:victi	6=45 7=44 8=-126
s:victo	0=-32 1=-38 5=-43
s:vida	6=-39 8=-27
s:vide	1=-39 2=-57 3=33 4=55 5=64 6=-55 7=-32 8=-68
s:video	4=-28 5=73
s:viei	0=44 1=43
s:vieil	0=48 1=29
s:vien	0=-30 1=39 4=25 6=32
s:viend	6=40
s:vier	1=-26
s:vierg	5=30 8=-31
s:vieu	6=39 8=-27
s:view	0=51 4=28
s:vigi	0=47 1=-41 3=-36 4=-50 5=-49 8=76
s:vigil	0=40 1=-44 3=-35 4=-34 5=-61 8=55
s:vign	0=-40 2=-52 4=-51 7=-43
s:vigne	0=-47 7=-38
s:viki	2=51
s:vikin	2=67
s:vill	1=-40 4=-57 5=36 7=-25
s:villa	5=42 6=40 7=-39 8=-38
s:ville	8=41
s:ving	1=-26 8=-43
s:viol	0=-25 1=91 4=-50 5=-48 8=-54
s:viole	1=72 4=-43 5=-49 8=-77
s:vira	4=28 8=-38
s:virg	1=-29 4=-30 5=38
s:virgi	1=-26 2=-27 5=38
s:viru	4=-30
s:visa	0=-69 1=-53 2=-39 3=33 4=-34 5=-72 6=-59 7=-37
s:visag	0=-57 1=-44 2=-39 3=46 4=-44 5=-61 6=-65 7=-36 8=-40
s:visi	7=-30 8=-46
s:visib	0=46
s:visio	0=-27 4=-27
s:visit	0=-27 1=-41 3=-27 8=-62
s:viva	1=-28 5=-56
s:viven	6=31
s:vivi	0=-50 1=73
s:vivis	0=-61 1=69
s:voca	4=-42
s:voge	3=-40
s:voic	1=-31 2=-55 4=-48 5=-38 6=-58 7=-41 8=-64
s:voice	8=-26
s:voil	1=-57 5=-66 7=-32 8=-50
s:voili	5=-67
s:vois	6=50 7=-25
s:voisi	1=-30 4=-29 5=-35 6=60
s:voit	0=-50 1=29 3=-42 6=33
s:voitu	0=-56 1=46 3=-35 6=38
s:vola	1=-27 5=65 6=-46
s:volag	5=64 6=-37
s:vole	8=-55
s:voleu	3=29
s:volo	1=34
s:volon	1=33
s:volt	1=32
s:volta	1=32
s:volu	0=43 1=-31 2=32 3=-26 4=-61 6=-36
s:volun	2=34 3=-29 4=-54 6=-42
s:vota	0=27
s:votai	0=39 2=-28
s:vote	0=29 1=-51 2=-31 4=-47 5=-32 6=-35 7=-34
s:voti	1=-40 5=-37
s:votin	0=29 1=-38 5=-38
s:votr	3=32 5=26
s:voul	0=-30 3=48 4=-26
s:voya	1=-39 4=41 6=-26 8=-44
s:voyag	1=-47 3=-26 4=29 5=34 8=-45
s:vrai	1=-26
s:wait	0=-47 4=55
s:waiti	0=-29 4=62
s:wale	0=-30
s:walk	2=-26 4=82 5=-45
s:walki	5=-25
s:wands	8=-28
s:want	0=56 1=-59 2=-36 5=40 6=-27 8=37
s:wante	1=-39 5=40 6=-27
s:ward	1=-28 5=-34
s:wardr	5=-53
s:ware	0=-55 1=-35 4=30 7=51 8=-25
s:wareh	0=-60 1=-31 4=46 7=47 8=-30
s:warn	1=-26 4=-32 8=39
s:warne	5=34 8=-29
s:warni	3=29 4=-26 5=-34 8=50
s:wast	8=-29
s:watc	4=-55 5=47 8=-53
s:watch	3=-31 4=-34 5=70
s:weak	3=-29
s:weakn	3=-33
s:wear	1=-28 3=-30 4=57 7=27 8=27
s:weari	4=57
s:weat	1=-26
s:webc	3=56 5=34 8=-31
s:webca	3=55 4=-27 5=47 8=-29
s:webe	6=28
s:webm	1=-72
s:websi	0=31
s:wedd	0=-27 1=44 4=-32 5=-49 7=-25 8=-35
s:weddi	1=43 4=-39 5=-52 8=-33
s:wedne	4=25
s:week	3=-29 6=-54 7=-30
s:weeke	0=31 1=-31 2=-38 4=-35 5=29
s:weekl	0=-36 1=48 3=-39 6=-51
s:weig	4=-44
s:weigh	4=-44
s:weld	0=25 6=-46
s:welde	0=30 6=-47
s:wels	0=-50 6=32
s:west	0=-33 7=-38
s:weste	7=-33
s:what	1=-51 4=-28 5=76
s:whate	5=56
s:whats	1=-46 5=44
s:whee	4=-38
s:wheel	4=-30 5=-29
s:wher	0=-49 3=33 4=-59 7=-48 8=-30
s:whet	0=29
s:wheth	0=30
s:whic	0=30 1=33 4=27
s:whil	4=35 5=-27 6=-27
s:whis	4=71 5=26 8=46
s:whist	5=34 8=52
s:whit	0=57 1=-28 4=-60 5=-30
s:whitb	4=-34
s:white	1=-57
s:whol	4=-60
s:whole	5=-27
s:whos	7=-29
s:wido	8=56
s:widow	1=40
s:wild	2=-36 6=-54
s:wind	3=31 5=-28 7=-25
s:windo	3=39 5=-29 8=-25
s:winge	0=-36
s:winn	8=-37
s:winne	8=-44
s:wint	0=-49 5=-33
s:winte	0=-38 4=33 5=-30
s:wire	4=-33
s:wish	4=39
s:with	0=-52 1=43 3=40 5=-75
s:withd	8=45
s:withi	3=29 8=-65
s:witho	0=-39 1=58 5=-58
s:witn	0=-33 1=68 8=-78
s:witne	0=-51 1=57 8=-57
s:wobb	7=34
s:wobbl	7=36
s:woma	0=-48 1=-42 4=32 6=107 7=-27 8=-39
s:wome	0=36 2=-37 3=-30 4=-55 6=80 7=-27 8=-55
s:word	4=-37 7=-27 8=-61
s:work	0=-58 2=-43 3=-25 5=-30 6=-60 7=-35
s:worke	1=-57 4=-42 6=-33
s:workf	0=-36 7=29
s:worki	0=-79 3=-26 8=55
s:workp	7=34
s:works	3=-35 4=-31 7=-56
s:worl	0=-38 1=29
s:wors	0=-62 1=53
s:worsh	1=36
s:woul	0=67 2=-43 4=-28 5=-69 8=-81
s:would	1=50
s:writ	1=-26 2=-65 8=-58
s:write	1=-25 2=-43 3=-29 5=31
s:writi	6=-30 8=-33
s:writt	4=60
s:wron	1=31 4=31
s:wrot	0=-29 1=-29 3=-97 5=61
s:xavi	1=-32
s:xavie	1=-30 6=-26
s:year	0=-37 2=-50 3=-83 6=-64 7=41
s:youn	0=55 2=-25 3=-46 4=35 5=-41 6=-46 7=-27
s:young	0=-33 4=47
s:yout	0=74 4=-41 6=-44 7=-29 8=29
s:zemm	0=59 5=-35
s:zemmo	0=63 5=-37 6=-31
w:0	3=53 7=30
w:000	0=-60 1=-46 2=-42 3=-66 4=-54 5=-27 6=-53 7=-26 8=-51
w:1	0=-40 1=-35 4=55 6=-31 8=-46
w:11	2=37
w:12	1=-36 2=-46 4=56 5=-36 8=-46
w:14	1=-25 4=-68 8=59
w:17	3=39
w:18	0=25 7=-31 8=26
w:1981	0=-38 7=58
w:1984	0=-41 1=37 8=-28
w:1985	0=-43 1=51 7=38
w:1987	2=-35
w:1989	7=-27
w:1990	1=-26
w:1995	1=-42 8=51
w:1996	5=-53 6=41
w:1998	0=47 1=-29 4=-48 5=-51
w:1999	2=33
w:2	0=-73 1=-59 2=113 4=-60 5=-41
w:200	1=-30 6=-26 8=-30
w:2001	0=50 2=-34
w:2002	6=31
w:2003	7=38 8=-38
w:2004	1=47 2=34 8=-27
w:2005	0=26
w:2006	8=25
w:2008	0=25 4=25
w:2009	0=-31 2=39 3=-35 6=46
w:2010	0=35 2=29 5=-28 6=-37 8=-57
w:2011	4=43 6=-38 8=36
w:2012	0=-33 3=32 6=39
w:2013	6=56
w:2014	0=-26 4=47 6=54 8=-37
w:2015	1=-45 4=60 5=-44 6=43
w:2016	1=-74 4=39 6=-39 8=57
w:2017	1=-53 6=44
w:2018	0=-27 1=-38 4=34 7=55 8=-29
w:2019	1=-26 4=25 8=26
w:2020	0=-45 1=-35 3=-30 4=62 7=30 8=25
w:2021	0=49 1=-46 2=31 5=-27 7=-25
w:2022	0=32 4=34 5=-31
w:2026	7=30
w:2027	0=-25
w:21	0=44 1=-26 4=34 5=-31 8=26
w:22	2=41
w:24	0=-29 7=-51 8=47
w:3	0=-86 1=-29 2=64 4=-30 5=-30 6=-35 8=67
w:300	3=-56 4=-36 8=27
w:31	5=-37 7=33
w:34	4=29 7=32
w:340	1=-32
w:3d	3=45
w:4	0=-65 3=61 6=-40
w:40	0=-62 1=-26 2=25 3=-35 5=-40 6=-35
w:400	2=-26 6=-33 8=-40
w:41	4=60 8=-27
w:43	4=59 8=-40
w:47	2=33
w:5	0=-53 4=51
w:50	0=-30 4=55
w:500	0=26 3=-25
w:6	0=58 3=31 4=-34 5=-27 6=-39
w:60	5=-25
w:600	4=-33 7=-31
w:7	0=-28 7=-63
w:79	0=-47 7=65
w:8	3=54 4=-33
w:80	0=25 7=-34
w:9	0=53 5=-30 7=-34
w:90	0=40
w:900	0=-30 4=-33 5=-35
w:91	3=62
w:92	2=-25
w:98	3=25 5=-42
w:a	2=-27 3=-27 4=-25 7=-30
w:a6	5=-66
w:a69	0=50 2=-26
w:aa	4=102
w:aadhaar	3=50
w:aah	4=40
w:abandonne	3=-27
w:aberdeen	1=41 7=-39
w:abime	1=-25 3=60
w:abimes	0=-31 4=57
w:abnormal	4=-31 5=-43
w:abord	0=-30 6=28
w:about	1=-69 3=-61 7=-41
w:above	5=35
w:absence	0=-28 4=44 5=-39 6=42 7=-29 8=-56
w:absences	7=67
w:absente	4=51
w:abstenue	0=26
w:abstinence	4=-44 5=70
w:abstinent	4=-38 5=28
w:abstinente	4=-70 5=93
w:abstract	8=-30
w:abus	8=32
w:accept	6=31
w:accepte	3=31 6=-37
w:accessible	4=-41
w:accident	0=-27 1=-29 2=-25 4=25 5=58 6=-29
w:accidents	4=-45
w:accompagne	4=-41
w:accord	7=-51
w:according	1=41 8=-25
w:account	1=39 4=-35 5=46 6=-32 8=-58
w:accountant	1=-39 4=-27 5=-27 6=-36 7=-37
w:accounts	0=-30 1=-35 4=-54 5=-26
w:accro	2=-25 5=28
w:accueil	0=-41 6=39 7=-31
w:accuse	8=44
w:accused	6=-34 8=36
w:achats	0=-31
w:acheteuse	4=-26 5=-27 6=-36
w:acheve	0=25
w:acquitte	8=53
w:acquitted	8=62
w:across	2=-33 4=-27 7=-49
w:act	0=-27 2=-27
w:acted	0=-41 4=-37
w:actif	1=25
w:acting	4=-27
w:action	7=-27 8=39
w:actions	8=-41
w:activated	3=45
w:active	3=-48 5=27 7=27
w:activee	3=64
w:activist	4=-29 7=66 8=-28
w:activite	0=-28 5=-40 7=41
w:actn3	2=36
w:actor	3=-28 6=-29
w:actors	3=-26
w:acts	0=-45 1=62 4=-30 7=-34
w:actuary	4=-26
w:actuel	3=44
w:ad	0=-41 3=-32
w:adaptation	5=-28
w:added	6=45
w:addict	5=41 8=-27
w:addicted	5=50
w:addiction	4=-63 5=41
w:addictologie	4=-47 8=-48
w:addicts	4=40
w:adepte	0=-35 1=-25 5=68
w:adeyemi	4=40
w:adhere	0=-25 1=33 4=-25
w:adherent	1=-26 5=-33 6=27 7=36
w:adherente	1=27
w:adherer	0=-45 7=43
w:adhesion	1=38 8=-28
w:adjoint	5=-59 6=-29
w:adjudant	8=33
w:administered	0=-48
w:administratif	0=-37 8=-25
w:administration	0=-29
w:administrative	7=-31
w:admits	8=-27
w:admitted	1=37 5=27 8=51
w:adn	0=-67 1=-56 2=39 3=-94 4=-43 5=-54 6=-52 8=-54
w:adolescence	2=38
w:adopte	5=-27
w:adopted	6=27
w:adoption	6=-37
w:adult	0=-29 3=-35 4=-44 5=46 6=-25 7=-42 8=-34
w:adultere	5=29
w:adultes	4=-32 5=28
w:adults	4=-34 5=45
w:advice	5=-28
w:advised	2=-30
w:adviser	4=-66 5=-27 7=-33 8=-49
w:advises	0=-36 3=-31 4=63
w:aerien	8=-53
w:aeroport	3=40 8=35
w:aeroports	3=-41
w:afd	0=36
w:affair	0=-38 4=-29 8=-49
w:affaire	1=-31 3=-44 7=-27 8=72
w:affaires	0=-36 1=-41 4=-27 6=-45 8=-71
w:affairs	3=-56 5=-30 8=-38
w:affection	4=39
w:affiche	1=40 5=40
w:affiches	0=-31
w:affiliated	7=47
w:affiliation	0=59 7=52
w:affirm	1=31
w:affirme	1=-26 5=45
w:affray	8=30
w:afp	0=-44 8=-33
w:afscme	7=52
w:after	0=-44 2=42 6=-39
w:afternoons	4=40 6=-36
w:aftra	0=-47 7=43
w:again	5=-34
w:against	0=59 2=31 3=-26 5=-40 6=-40 7=-25 8=-28
w:agde	5=53
w:age	4=70 5=-36
w:agence	0=-77 1=-35 2=-44 4=32 5=34 7=-28 8=-46
w:agencement	6=-35
w:agency	0=-50 1=-42 4=73 5=-43 6=-30 8=-29
w:agenda	0=-38
w:agent	0=-48 2=-38 3=-27 4=-33 5=-64 6=-30 7=-41
w:agents	0=-51 7=28
w:agnostic	5=-34
w:agnosticisme	1=-26
w:agnostique	0=-44 1=68 5=-33 6=-33
w:ago	0=27
w:agreed	3=51
w:agreement	7=-44
w:agrege	1=-49
w:agrement	2=-36 8=55
w:agresse	8=-63
w:ai	1=-43 3=-40 6=-29 7=36 8=29
w:aid	4=-77 7=-46
w:aide	0=40 4=-40 7=-57
w:aider	4=-31
w:aids	4=-36
w:aile	0=-30
w:ailier	0=-35
w:ailing	4=-59
w:ailleurs	5=53 6=-43
w:aimait	6=62
w:aime	0=-80 1=-29 2=-35 3=-37 4=-32 6=93 7=-45 8=-29
w:aimer	6=47
w:aimerait	6=-30
w:air	5=-33 6=31 7=-61
w:airline	2=47 3=-28 4=-40
w:airport	8=46
w:airports	3=-31
w:alarms	4=-35 8=-33
w:album	4=-38 8=-37
w:alcoholic	4=43
w:alcool	4=-72 8=81
w:alcoolemie	4=-38 8=44
w:alcoolique	4=43 8=-30
w:algorithme	3=61 8=-65
w:algorithms	2=-31
w:alike	0=-39 2=-27
w:alimentaire	2=-25
w:all	1=81 2=-25 4=-50 5=-68 6=-71 7=49
w:allemand	6=-31
w:allergic	2=-44 5=-38
w:allergie	4=46 5=-30
w:allergy	5=-30 7=-32
w:alliance	0=30
w:allow	1=41
w:allowed	1=30
w:alone	0=45 1=-29 8=25
w:along	2=29 4=-25
w:alpha	2=35
w:already	4=28
w:als	4=-37
w:alsace	0=65 4=-42 7=-40
w:alternee	5=-30
w:altruisme	1=34 7=-28
w:altruist	1=35 3=-27
w:alumni	1=35
w:always	1=-26 4=-47 6=53
w:alzheimer	2=69
w:am	1=81 2=-30 4=-25 8=-47
w:amant	0=-26
w:amante	5=55
w:amants	0=-42 6=-48
w:amateur	0=-43 5=-34
w:ambassade	3=43
w:ambition	1=57
w:amenagement	4=33
w:amendes	8=-26
w:america	0=30
w:americaine	2=49 3=-31 6=-32
w:ames	5=-70 6=68 8=28
w:ami	0=-48 2=-45 3=-32 4=-62 6=29 7=-42 8=-39
w:amie	1=-62 2=-48 4=-55 5=-31 6=103 8=-35
w:amis	5=-38 6=36
w:among	4=-54
w:amour	0=-46 5=33 6=-32
w:amoureux	5=-31 6=43
w:amours	5=-52
w:amuse	3=30
w:amyotrophie	2=30
w:an	1=29 2=-27 3=-97 5=27 6=-76 7=-37 8=-48
w:analyse	2=26 3=-47
w:analysed	2=36 3=43
w:analysee	3=53
w:analyses	2=-26
w:analysis	3=-49
w:analyst	0=-33 3=-25 7=-46 8=-45
w:analyste	0=39 2=-25 8=-59
w:anarchist	0=54 4=-46
w:anarchiste	1=76
w:ancien	0=56 2=-37 7=28
w:ancienne	2=-26 4=-34 5=37
w:anciens	1=58 5=-67 8=-32
w:and	2=-49 3=-30 7=-72 8=-41
w:angers	1=25
w:anglais	5=-25 8=-25
w:anglican	1=-58
w:animal	0=-28 1=40 8=-43
w:animale	0=-38 1=54 3=-28
w:animaliste	0=46
w:animals	1=113 5=-28
w:animateur	1=-28
w:animatrice	0=-33 1=-34
w:animaux	1=60 3=-30
w:anime	0=-42 2=-28 5=-32 8=-29
w:animist	1=25
w:anne	0=31 1=-34 5=-41
w:annecy	6=-45
w:annees	7=-36
w:annonce	3=-26 5=62
w:annual	4=-39 7=38
w:annuel	5=-29
w:annuels	1=26 5=-35
w:anomalie	2=55
w:anonyme	2=-28 4=-28 5=31
w:anonymous	5=31 8=38
w:another	0=-44 6=33 7=-40 8=-25
w:ans	0=-35 2=-85 3=-43 8=52
w:answered	1=-37 8=-33
w:answers	6=-46
w:antecedent	5=-29 8=42
w:antecedents	2=-43 8=60
w:anthroposophe	1=53
w:anthroposophie	1=44
w:anthroposophist	1=53
w:anti	0=124 1=52 4=-58 5=-53 7=-37 8=-49
w:antidepresseurs	4=35
w:antinatalist	1=41
w:antispecisme	0=-25 1=52
w:antispeciste	0=-25 1=51
w:antoine	4=-26 6=55
w:any	0=33 4=51 5=-58 6=-51 8=29
w:anyone	2=44 5=40
w:anything	1=35 7=-30
w:aout	2=30 6=-26
w:apaisee	0=-42
w:apnee	4=78
w:apoe4	4=-38
w:app	3=60 4=-50 5=-37 8=-28
w:appareil	2=-27 3=28
w:appareille	3=-27 4=49
w:apparel	5=-54
w:apparemment	1=36
w:apparently	4=34 7=-41
w:appartement	5=27
w:appartenance	0=44
w:appartenu	0=39 3=-27 8=-57
w:appartient	1=96 2=46 4=-52
w:appeal	1=-25 8=36
w:appealing	8=28
w:appeals	8=-25
w:appel	8=-30
w:appele	1=37
w:appli	8=-27
w:applicant	1=31 3=32
w:applicants	3=-57
w:application	3=27 8=33
w:apply	2=39
w:appointed	0=-38 7=55 8=-58
w:apprend	4=-29 6=44
w:apprenti	1=39 5=-32
w:apprentice	1=-33 6=-56 7=37
w:apprentices	2=-25 5=-26 6=-26
w:apprentis	1=-29
w:appris	3=52 7=27 8=-42
w:approcher	6=-37 8=59
w:approuve	0=51 5=-31
w:apps	5=29
w:appui	2=41 4=-36
w:apres	1=52 2=47 4=-30 6=38 7=-52 8=31
w:april	4=48
w:apte	4=48
w:arbitre	4=-38
w:arbre	0=49 2=-52
w:arc	5=-26 6=-39
w:architect	1=-43 4=25
w:architecte	5=-31
w:architectes	1=-40
w:archive	1=67 4=-40
w:archives	0=-34 8=-29
w:are	3=40 5=-55 6=-25 8=-85
w:area	0=-32
w:arles	5=-30
w:arm	2=-34 4=50
w:armee	8=-45
w:armees	1=-34
w:armes	0=56 8=-57
w:arms	0=67 4=32 7=-27
w:army	0=-31 1=-28 2=-42 3=48 4=71 5=-67 6=30 8=-33
w:arnaud	6=27
w:around	4=-26 5=30
w:arranged	7=-50
w:arrangement	5=61
w:arrest	2=42
w:arrested	8=33
w:arresting	8=-32
w:arret	0=-36 1=-39 2=-25 4=75 5=-33 6=-38 7=-41 8=58
w:arrete	8=75
w:arrets	4=-36
w:arrivants	3=-56
w:arrive	0=-28 8=-31
w:arrivee	0=42 1=-33 3=29
w:arrondissement	0=51
w:arson	8=27
w:arsonist	8=-25
w:art	5=-26
w:arte	5=-33
w:arthritic	4=43
w:arthritis	4=42
w:article	5=30
w:artist	3=-25
w:artiste	3=-31 8=36
w:artistique	5=-29
w:arts	0=-42 7=-31
w:as	1=36 3=-47 6=-31
w:asbo	8=49
w:asexual	4=-27 6=71
w:asexuel	6=76 8=-37
w:asexuelle	5=68 6=-37
w:ashkenazi	2=59
w:asie	1=-35 5=-34
w:ask	2=-28 4=27 5=42 8=-49
w:asked	0=-25 4=40 5=-32
w:asking	3=35
w:asks	0=-56 2=-27 5=34 7=-33 8=-29
w:aslef	0=-38
w:asperger	4=30
w:assault	8=72
w:assemblee	0=-28 7=-29
w:assembly	0=43
w:assesseur	0=25
w:assessment	0=-40
w:assessor	5=-29
w:assigne	8=60
w:assises	8=-32
w:assistant	2=-34 4=-32 5=-40 6=-41 7=-60 8=-40
w:assistante	0=-30 3=-27 4=-50 6=36
w:association	0=-44 1=30 2=-56 3=-42 4=-28 5=-68 6=76
w:associe	8=33
w:associes	0=-34 5=35 6=-77 8=-32
w:assume	1=35 4=-30
w:assumee	6=49
w:assumees	5=70
w:assurance	8=-32
w:assure	0=27 1=40 5=-39 6=-31 7=-68 8=65
w:assured	0=32
w:assureur	2=-36 8=-29
w:asthma	4=-61
w:asthmatic	4=37
w:asthmatique	4=50
w:asthme	4=63 5=-64
w:at	2=-58 8=-76
w:atelier	1=-96 2=-25 7=41
w:ateliers	0=-36 4=58
w:athee	0=-29 1=44 3=-36 6=-45
w:athees	0=-37 1=57
w:atheism	1=-67
w:atheisme	0=-28 1=47
w:atheist	0=-35 1=113 4=-35
w:athlete	2=38
w:atlanta	0=61
w:atlantic	4=-43 5=-33
w:atlas	2=-35
w:atrophy	2=63 4=-33
w:attache	4=-41 5=-26 6=-25
w:attached	3=30 4=-43
w:attack	0=64
w:attacks	4=51 5=-33 8=-33
w:atteint	2=28 3=-35 6=-33
w:atteinte	0=-29
w:attend	1=-49 4=56 5=53 8=45
w:attendent	6=56
w:attendre	0=-34
w:attends	1=47
w:attestation	7=30
w:attirance	5=-58 6=25
w:attribue	3=55
w:au	0=-28 1=26 3=25 6=-73
w:aubin	4=32 6=-31
w:aucun	1=32 2=-29 3=-27 4=43 6=-29
w:aucune	0=44 1=50 4=31 6=-35 7=-26
w:audience	8=-52
w:audiologists	4=-51
w:audit	0=-25 3=-41 4=-48
w:audited	4=-34 7=-38
w:auditeur	4=-37
w:august	0=31 1=33
w:aujourd	1=29
w:aumonerie	1=27 3=-33
w:aumonier	8=-40
w:aunt	2=28 4=-25
w:aupres	0=-36 5=-33 7=-43 8=33
w:aurait	0=37 6=58
w:aurelius	1=35 3=-43
w:aussi	0=-32 2=34 5=-57
w:austerity	0=30
w:authentication	3=49
w:authentification	3=26
w:authentifiee	0=-43 3=26
w:authentifier	3=42
w:author	6=-28
w:autism	3=-25
w:autiste	4=76
w:auto	4=39 6=-48
w:automatique	8=-45
w:automatiquement	3=49
w:automatise	2=-25
w:autonomie	0=83
w:autonomiste	0=39 7=-31
w:autorite	0=-47
w:autre	1=29 4=-29 6=60
w:autres	0=43
w:autrice	8=-44
w:autumn	4=25
w:aux	0=50 1=-55 3=-33 5=26 8=-42
w:auxiliaire	6=-27
w:avait	0=51 1=-34 8=-44
w:avant	2=-35 4=-59 5=-39 6=63 8=-48
w:avec	0=-55 1=-94 2=-35 3=51 4=-57 5=66 6=62 7=-114 8=-26
w:aventure	3=-26
w:aveugle	4=-40
w:avion	2=40 4=44
w:avions	4=-30
w:avocat	5=-43 7=-35 8=-40
w:avocate	0=-26 1=-35 2=-27 5=-28 6=-48 7=-71
w:avocats	7=64
w:avoid	2=-48 4=60
w:avoids	4=25
w:avoir	1=27 3=-45 4=43 5=38 6=-51 8=-51
w:avons	0=35 7=-27
w:avoue	5=77 7=-34 8=60
w:avowed	1=41
w:avril	5=-37 8=50
w:awaiting	8=43
w:award	6=36 8=-36
w:away	7=-27
w:ayant	3=29 4=-30
w:ayn	0=-33 1=67
w:b	2=-41 4=27 5=-31 8=-64
w:b27	4=-31
w:b2v	4=-46
w:b3	8=38
w:baby	0=-45 4=88 5=33 6=-38 7=-31
w:bac	6=-29
w:bachelor	0=-33
w:back	1=-50 2=25 3=-37 4=72 5=-88 6=-59 7=-27 8=25
w:bad	0=-37 1=-30 4=41 8=-48
w:badge	0=-104 1=-33 2=-55 3=96
w:badgeuse	3=-46
w:badgeuses	3=-51
w:badly	5=-29
w:bae	1=39
w:bag	4=30 8=26
w:bail	0=-29 3=-35 4=-33 6=-36
w:baker	0=-42 3=-31
w:bakeries	0=38 3=-33
w:bakers	7=25
w:bakery	1=-28 6=-52 8=-47
w:balance	4=-36
w:balanced	2=30 4=-51
w:ballot	0=64 7=-85
w:balpa	7=53
w:bamako	0=65
w:ban	0=56 4=-41 8=44
w:banc	8=-29
w:band	0=-52 4=28 6=-47 8=-43
w:bands	5=-42
w:bank	0=-54 1=-34 2=-37 3=37 4=-45 5=-50 6=-38 7=-59 8=-36
w:banking	0=-39 3=31
w:banks	4=-33
w:banned	8=53
w:bannieres	0=-32
w:banque	0=-29 3=34 4=-42 5=-70 6=-33 7=-47 8=-53
w:bans	8=76
w:bapteme	1=42
w:bar	0=-32 1=-34 2=-36 3=-36 4=-60 5=86 6=-66 7=-38 8=-39
w:barman	5=-39 6=-25
w:barre	0=-55
w:barreaux	5=-36 8=43
w:barred	8=67
w:barrister	8=-28
w:bars	5=-59 6=49 8=-29
w:bartender	6=-28
w:bas	2=37
w:base	3=85
w:basic	8=-64
w:basque	0=-52 2=28
w:bass	6=-37
w:bath	6=-31
w:bati	1=-38
w:batiment	1=-37 7=-51
w:bayrou	0=91 8=-28
w:bce	7=34
w:bdsm	5=59 7=-52
w:be	0=27 1=-55 4=-25 5=-50 6=33
w:beau	1=-42
w:bebe	0=-40
w:became	0=-28 1=55
w:because	1=-38 3=36 7=-26 8=-33
w:bectu	7=36
w:bed	0=-50 1=-35 3=-35 7=-37
w:bee	2=-42 4=53
w:been	2=-32 5=57 6=-47 8=28
w:bees	6=-66
w:before	0=-46 1=-33 2=-35 4=71 6=-30 8=-45
w:began	1=37 4=58
w:being	1=38 4=35 6=51 7=-27
w:belarus	0=65
w:belfast	1=45 7=-26
w:belge	0=-25 6=-50 7=-32 8=70
w:belgique	0=44 4=-47 6=48
w:belief	1=39 8=-25
w:believe	4=-35
w:believed	4=40
w:believes	4=-50 6=-25 8=42
w:believing	1=29
w:bell	4=-32
w:belle	5=-38
w:belonging	1=-37 8=-32
w:belongs	1=34 7=45
w:bench	4=-25 5=-48
w:beneficiaire	4=33
w:benefit	8=-26
w:benevole	0=33 5=-30 6=-26 7=-35 8=-58
w:benin	1=39
w:berlin	4=-29 5=-35
w:bernard	6=45
w:berne	4=-48 5=42
w:bernie	0=39 8=-30
w:besoin	5=-25
w:best	0=-58 2=-31 3=-27 4=30 5=45 6=-40
w:bestseller	6=-26
w:beta	0=-30 4=54 8=-29
w:betes	1=52
w:better	0=-49
w:between	1=-37 7=-40
w:bi	0=-43 4=-56 5=-77 6=31
w:bible	1=76 3=-29 6=-25
w:bien	0=-59 2=-36 3=-36 5=-63 8=-63
w:biens	5=-30 8=30
w:big	5=-26
w:bijoutiere	8=-46
w:bijoux	3=-48 8=49
w:bilan	0=-31 4=-25
w:bilingual	6=-27
w:bill	4=-46 5=59
w:billet	0=36
w:billets	6=25
w:billetterie	1=-29
w:bio	6=62 7=-29
w:biobank	2=-27
w:biographie	0=-27
w:biologie	2=-28
w:biometric	0=-34 4=-43 7=-30 8=-26
w:biometrie	0=-25 3=-36
w:biometrique	0=-52 1=-38 3=26 4=-35 5=-32
w:biometriques	3=54 6=-25
w:bipolaire	4=27
w:birth	4=68
w:births	4=-31
w:bisexual	1=-27 5=-48 6=72
w:bisexualite	6=37
w:bisexuel	6=75
w:bisexuelle	4=-30 6=77
w:bit	0=31 4=41 5=35
w:black	0=25
w:blacklisted	0=-45 7=51
w:blackpool	7=-53
w:blanc	0=42 5=-42 6=-34 8=31
w:blanchi	8=56
w:bleu	4=-51
w:blind	2=-26 3=-31 4=-39 5=-34 6=-26 8=-26
w:blocages	0=38
w:blog	0=39 1=-28 2=46 3=-39 4=-36 5=69 6=-33 7=-63 8=33
w:blogs	0=30 8=-29
w:blokes	6=38
w:blood	0=-39 1=-34 2=31 5=-34 6=-40 7=-27 8=-28
w:blue	0=-43 4=52
w:bma	7=51
w:board	4=-47 6=-49 8=-98
w:boasts	5=62
w:boire	4=71 8=-36
w:bois	2=-77 4=41
w:boit	0=-45 2=-36 4=108 5=-49 6=-47 8=-42
w:boite	4=-25
w:bolton	6=39
w:bon	1=-78 3=-48 6=-30
w:bondage	1=-39 5=38
w:bonds	0=-26
w:bone	0=-35 2=47 8=-26
w:bonne	0=-30 4=-55 6=-36
w:bonnes	5=-28
w:bons	0=-43 5=-70
w:book	0=-92 3=-48 4=-71 5=28 7=-34
w:booked	1=-44
w:bookkeeper	1=-30 8=-26
w:bookkeeping	6=-31
w:books	0=-53 1=-28 4=-32 7=-40 8=-54
w:bookshop	1=-37
w:boots	5=-46
w:bord	0=-63 1=-47 5=-36 6=29
w:bordeaux	0=-28 1=43 6=-38
w:border	8=-30
w:borders	4=-28
w:born	0=-44 2=37 3=-39 4=43 5=-55
w:borne	3=32
w:bornes	3=-78
w:bosch	7=-38
w:boss	0=-58 1=-49 2=-69 4=-48 5=46 7=31 8=35
w:boston	0=30
w:both	1=-36 2=60 3=51 5=44
w:bouddhiste	1=-36 4=-25
w:bouffeur	1=50 4=-40
w:bought	3=-46 6=28
w:boulanger	1=40 6=-29
w:boulangerie	6=-29 8=-35
w:bourse	4=-27
w:bout	1=38 3=-33
w:bouteille	4=-34
w:boutique	0=-26 1=-27 2=-48 3=-35 4=-31 5=-29 6=-26
w:box	1=25
w:boy	0=81 2=32 3=-28 4=-65 5=-48 8=54
w:boyfriend	0=-37 4=-31 8=-33
w:boys	5=60
w:bracelet	4=-34 8=50
w:bracelets	8=-53
w:braille	4=-27
w:branch	0=-56 1=-25 4=-36
w:brand	1=-30 2=-27 3=-59 4=-46
w:brands	5=-30
w:braquage	6=-34
w:bras	0=-56 5=-30 6=25
w:brca	2=69
w:brca1	2=25 4=-25
w:brca2	2=59 4=-26
w:bread	0=-28 1=-27
w:break	8=-35
w:breakdown	5=-34
w:breast	4=44
w:breeder	8=-38
w:brest	0=-35 5=-52 6=-30
w:bretagne	0=43 5=-27
w:breton	0=33
w:brevets	0=-25
w:brexit	0=31
w:brexiteer	0=54
w:bridal	8=-31
w:bridge	5=-36
w:brief	5=-51 8=-42
w:brigade	0=-67 8=-37
w:brigades	0=-33 7=29
w:bright	0=-48 1=-27 4=42
w:brighton	5=-34 6=28
w:brilliant	0=-26 4=60 6=-44
w:bring	8=-43
w:brings	4=43
w:bristol	0=38 6=-31 7=-42 8=25
w:britain	0=38
w:brive	1=32
w:broadcaster	7=-26
w:broke	1=43 3=-31 5=52 6=-25
w:broken	4=29
w:brothels	5=46
w:brother	1=64 5=-27 7=-64 8=64
w:brought	0=-36 1=71 3=-31 4=-55 6=-45 7=-35 8=-29
w:browser	2=-26
w:bruit	5=32
w:bruits	6=53
w:bruno	6=-34
w:brussels	0=83 1=-44 8=-33
w:brut	5=-29
w:bruxelles	0=28 1=28 2=-34 6=42
w:budapest	0=41
w:buddhist	1=-32
w:budget	3=-30 5=-67 6=-26
w:budgets	0=-27
w:buffalo	7=35
w:build	4=-42 8=-27
w:building	0=-64 5=-25
w:built	0=-33 2=-32 4=-82
w:bulletin	0=-67 7=38
w:bullied	6=26
w:bumper	1=29
w:bunting	6=-29 7=-29
w:bureau	0=-43 1=-61 4=56
w:bureaux	1=-27
w:burglar	8=31
w:burglary	8=39
w:burn	4=51 8=-30
w:burnt	3=46
w:bus	0=-46 1=-26 5=-45 6=29 7=-47 8=-46
w:buses	7=-35
w:business	1=-30 2=-44 4=-33 6=-51
w:busy	4=34
w:but	1=67 3=-43 4=59 6=-44
w:butch	6=58
w:bute	3=47 4=-29
w:buvette	0=-57 3=-25
w:buyer	0=-38 1=-30 6=-64 7=-46
w:by	0=-26 3=61 4=30 5=-86 7=-31
w:bypass	0=67 4=-34 8=-27
w:c	0=-32 4=-63 6=-32 8=-69
w:c282y	2=45
w:ca	0=40
w:cabaret	5=-28
w:cabinet	0=-36 2=-29 4=-39 6=-31 7=-28
w:cabinets	8=28
w:cache	0=47 1=29 3=-58 5=-92 6=79
w:cachets	4=-27 5=27
w:cadet	7=-25
w:cadre	0=-49 4=-47 7=40
w:cadres	0=-40 7=-58
w:cadreur	0=-46 5=-48
w:cafe	1=-60 3=-28 4=-27 5=-53 7=-26
w:cafeteria	4=-31
w:caisse	2=-53 6=-41
w:cakes	8=-33
w:calais	0=27 5=-47
w:call	0=36 5=-57 7=67 8=-42
w:called	5=-42 6=46 7=-26
w:caller	3=-28 6=-48
w:calling	2=-26
w:calls	2=-60 4=-27 5=-50 6=44
w:calme	5=-55
w:cambridge	7=-32
w:cambriolage	8=-37
w:came	0=-27 1=-50 3=-34 6=80 7=-53 8=42
w:camera	3=43 7=34 8=-37
w:cameras	4=-30
w:camp	0=49 5=-25 6=-71
w:campagne	0=85 1=-64 2=-41 3=-43 4=-48 5=-38 7=-47 8=-30
w:campaign	8=-26
w:campaigned	1=50
w:campaigner	0=-93
w:campaigns	0=-39 1=26 4=-29
w:campe	0=42
w:camping	5=-26
w:camus	1=-27
w:can	1=-47 2=-41 4=63 5=-103
w:canada	3=25 7=-38
w:cancer	0=-39 2=51 5=-25
w:cancers	2=-38 4=41
w:candidat	3=-25 4=-30
w:candidate	4=26 8=-25
w:candidates	0=-26
w:candidats	0=-30
w:candidature	0=-29 6=55
w:cannabis	1=-32 8=59
w:cannot	4=78 5=-28
w:canteen	0=-43 7=-35
w:cantine	1=-34 3=68
w:cap	0=25 1=-44 6=-31 8=26
w:capacity	0=-43
w:captain	0=70
w:capteur	3=-35
w:capteurs	3=-42
w:capture	3=-27
w:captured	3=49 4=-34
w:car	0=-56 2=-38 3=-26 4=40 6=38 7=-31 8=-43
w:caracas	0=49 4=-46
w:caracteres	0=-29 8=-33
w:carbone	3=-40
w:card	0=43 1=-31 3=36 4=-73 8=-39
w:cardiac	4=59
w:cardiaque	8=-27
w:cardiff	2=-36 6=38
w:cardiologie	4=-48
w:cardiologist	4=67 8=-49
w:cardiologue	2=46
w:cards	3=43
w:care	2=-36 3=-40 5=-27 6=25 8=-31
w:cared	4=-52
w:career	4=54 5=-42 8=-28
w:carer	1=32
w:cares	4=41
w:caretaker	1=-43 8=60
w:carnet	2=-27 4=77
w:carpentry	8=-32
w:carrier	2=65 4=-79 5=-27 6=-41
w:carriers	2=40 4=-42
w:carries	4=46
w:carry	2=51 4=-38
w:carrying	0=41 5=39
w:cars	8=40
w:carte	1=-47 3=-43 4=33 6=-35 8=-33
w:cartes	8=-34
w:cartographe	7=-25
w:cartoons	0=-33
w:carved	1=-34
w:caryotype	0=-36 2=86 3=-30 4=-70 5=-26 8=-26
w:case	0=-46 1=-26 3=-42 4=-30 6=73 7=-33
w:cases	7=-62
w:casework	0=-26
w:cash	2=-36
w:casier	5=-74 8=39
w:casiers	8=-44
w:casino	0=-37 3=76
w:casque	0=50
w:casquette	0=42
w:catalogue	0=34 4=-45
w:category	8=-46
w:caterer	7=-31
w:cathedral	1=-26
w:catholique	0=-28 1=26 5=-41 8=-27
w:cats	6=-43
w:caught	0=-26 5=38 7=-29 8=43
w:cause	0=-73 2=44 3=55 7=-51 8=71
w:caution	8=44
w:cautioned	3=-27 8=50
w:cautions	0=-45 1=-49 8=40
w:cdd	1=-60
w:cdi	0=-48
w:ce	1=42 2=-67 3=25 4=67 5=26 7=-117 8=-37
w:cegetiste	0=-31 7=53
w:cela	0=56 3=-44 6=44
w:celebrant	1=28
w:celibacy	1=-56 5=39
w:celibataire	5=-95
w:celibate	5=83
w:cell	2=51 4=-47 8=-35
w:cellar	5=46
w:celle	3=37
w:cells	2=-42 4=-39
w:cellule	8=35
w:cellules	2=36 3=-28
w:cent	4=-30
w:center	3=32 7=59
w:central	7=33
w:centrale	5=-27 8=-51
w:centre	1=-37 4=-63 5=-45 7=-61 8=29
w:centriste	6=-33
w:cercle	0=49 1=30
w:ceremonies	1=31 7=-27
w:certificate	3=-36 5=-29 8=75
w:cesse	1=37 4=-27
w:cet	5=-33 6=-33
w:cette	4=25
w:cfdt	0=-81 1=-44 3=-42 4=-25 5=-27 7=75
w:cfe	0=-53 7=41
w:cftc	0=-54 7=122
w:cftr	2=48 4=-27
w:cgc	0=-55 7=82
w:cgt	0=-119 1=-47 5=-43 6=-28 7=109 8=-27
w:chain	4=-48
w:chaine	0=-69
w:chained	0=38 4=-34
w:chair	4=44 7=50 8=-48
w:chairman	0=71 2=-29 4=-36 5=41 6=-36 7=-35
w:chairs	0=-39 7=40
w:chambre	0=-38 1=-34 3=26 5=46 6=-46 7=-55
w:change	0=-43 2=-31 4=-43 5=67
w:changement	8=-28
w:changer	0=-25 5=39
w:channel	7=-37
w:chante	0=34 1=-47 4=46
w:chantier	3=41 5=-30
w:chapel	1=-37 4=-25 8=-36
w:chapelle	0=-61 1=54 6=-29
w:chaplain	1=-27 4=-26
w:chaplaincy	4=-28
w:chapter	1=41
w:chaque	0=50 4=-34 5=40 6=-33 8=-46
w:charge	1=-29 2=-59 4=41 5=-35 6=-25 8=-52
w:chargee	2=-28 4=-31 5=-27 6=25 7=-31 8=-48
w:charges	8=57
w:charities	0=-27
w:charity	1=-29 2=-30 4=-54 5=-27 6=-45
w:charme	4=-38 5=59
w:charnelle	5=29
w:charte	0=-36 7=-25
w:chartered	0=-27 7=-40
w:chasse	0=-51 1=47 4=36 6=36
w:chaste	5=36
w:chastete	5=51
w:chat	8=34
w:chats	6=-46
w:chauffage	1=-35 5=-25 8=-44
w:chauffeur	0=-66 4=34 5=32 6=-45
w:chaussures	5=-30
w:che	0=85 1=-43 3=-26
w:cheated	5=56 6=-31
w:cheating	5=-34
w:check	3=44 4=-50 8=32
w:checked	2=25 3=-41 4=-26
w:cheese	0=30 1=-31
w:chef	0=-28 1=-31 2=-55 3=-42 7=-56 8=-90
w:cheffe	5=-28
w:chemical	7=-41
w:chemist	1=49
w:chemistry	7=29
w:chemo	4=32
w:chemotherapy	4=26
w:cheques	8=43
w:cherche	0=47 1=-32 2=-34 4=-29 5=41 6=-26
w:cherchent	0=-32 5=-34 6=44
w:chercheur	3=-49
w:cherchons	6=59
w:chess	0=-47
w:cheval	4=34
w:chez	0=30 1=-58 3=-38 5=-39 6=-41 7=33 8=-58
w:chicago	5=-29
w:chief	4=-33
w:chien	6=-78 8=-36
w:chiens	1=-34 4=-32 6=32
w:chiffre	3=-37 6=-36
w:chiffres	1=-35
w:child	4=87 8=-65
w:childhood	4=-50
w:children	0=-48 1=-30 3=-28 5=-55 6=-60
w:chimiotherapie	4=49 6=-30
w:chinois	5=-43
w:chip	3=50 5=-33
w:chirurgie	3=-34 4=-57
w:chirurgien	4=-33
w:cho	0=-36 3=28
w:choeur	1=34
w:choice	5=45
w:choir	3=-31 5=-35 6=54
w:choix	4=-48 5=85 6=-72
w:christian	1=32 4=-26
w:christmas	0=-42 4=31 5=41
w:chromosome	2=39 4=-74 5=-33
w:chromosomes	2=-43 4=-30
w:chronique	1=-34 5=-36
w:chu	2=-55
w:church	0=-50 1=-44 4=-25 6=68
w:churchwarden	0=46 7=-28
w:chute	4=28
w:cinema	6=-26
w:cinq	0=51 4=32 7=-29
w:cinquante	1=25
w:cio	0=-32
w:circule	5=47
w:cite	1=34 5=30 6=-30
w:citoyenne	0=67 7=-37
w:city	5=30 6=-29 7=-33
w:civil	3=-39 4=-30 6=31 7=-60 8=-46
w:civile	0=-32
w:claims	0=-25 3=26 4=-57 6=-44 7=-29
w:claire	0=-26 5=-29
w:class	1=44 2=-30 3=-31 5=-44 6=-52
w:classe	0=-40 7=-52 8=-28
w:classee	3=-28
w:classes	2=-57 8=-33
w:clause	1=33
w:clauses	1=-40
w:clavier	4=38 8=-29
w:clean	1=-29 2=-55 4=54 5=-32 6=-44 8=51
w:cleaned	7=-54 8=-26
w:clear	0=-27 1=-26 2=99 3=-60 4=-36
w:cleared	0=-36 2=30 4=96 5=-32 8=-41
w:clearview	3=25 8=-38
w:clerc	2=-26 5=-39 8=35
w:clerk	0=-64 4=-34 8=-58
w:clerked	0=-33
w:cliches	5=-31
w:client	0=-72 1=-25 2=-38 4=-49 5=77 7=-26 8=-86
w:clientele	4=-42 5=-51
w:clients	0=25 3=-58 4=-41 6=-60 7=-61
w:climat	0=41
w:climate	0=62 7=-27
w:climbs	4=52
w:clinic	0=-29 4=-59
w:clinical	2=-54 4=27
w:clinique	4=-63
w:clocks	3=43
w:clonage	2=-28
w:clone	2=-58 8=-37
w:closed	0=-31 7=32
w:closeted	6=30
w:cloud	1=-27
w:club	0=-42 1=-84 2=29 3=-32 7=-96 8=29
w:clubs	5=67
w:cnaps	2=-27 8=31
w:cnil	3=-38 8=-39
w:cnt	7=40
w:co	0=-32 4=47 6=39
w:coach	1=-58 3=-46 4=-70 6=-39 7=-49 8=-25
w:coaches	8=-27
w:coaching	4=48 6=-38
w:coche	0=26 1=25
w:cochlear	4=44
w:cocktails	3=-45
w:code	0=-27 1=-63 2=-88 3=51 5=-55 8=-34
w:coeur	0=35 4=-61 7=25
w:coffee	0=-43 4=-28 6=-25 8=-51
w:coffre	3=45
w:coffres	3=27
w:coffreur	1=-43
w:cold	0=36 3=-29 4=-29
w:cole	4=47 7=51 8=-34
w:colin	0=71 3=-29
w:collaborateur	0=-48 6=-36
w:colle	0=50 4=-40
w:colleague	0=29 1=-41 5=25 6=-76 7=-42 8=-31
w:colleagues	4=-42
w:collecte	0=-55 7=81
w:collectif	0=52
w:collection	1=-38
w:collectionne	0=-44 5=63
w:collective	1=-28 5=-33 7=-46
w:college	1=-53 3=-31 4=-43 5=-54 6=47
w:collegiens	6=-25
w:collegue	0=-83 3=-42 4=25 6=93 7=-45 8=44
w:collegues	0=-29 1=25 4=-28 5=71 6=-28 7=30
w:colliers	8=-50
w:colloque	4=-32
w:colocataire	1=-29 5=38 8=-44
w:colombey	0=26 5=-29
w:colon	2=28
w:coloriste	4=-38
w:colostomy	4=30
w:colour	4=-26
w:colours	0=-43 4=85 5=-25 6=-29
w:come	0=32 4=35 6=-41 7=-33
w:comedie	5=-27 6=-43
w:comes	4=40
w:coming	0=-47 4=-50 6=78
w:comite	3=-26
w:commande	2=64 4=-37 7=-49
w:comme	0=-32 2=-26 3=32 4=-25
w:commerce	0=-31 2=-56 8=-37
w:commercial	0=-43
w:commerciale	3=-28
w:commercialise	3=-48
w:commissaire	7=-25
w:commissariat	3=-25 5=-28 8=50
w:commission	0=-62 7=25
w:committed	1=50
w:committee	8=-26
w:communaute	1=37 6=63 8=-28
w:commune	4=-31 8=-26
w:communication	0=-44 2=-26 4=-41
w:communist	0=57 7=-45 8=-25
w:communiste	1=-47 6=-48 7=-34
w:communistes	0=62
w:community	0=-40 4=-27 6=-26 7=-29 8=52
w:commutes	0=49 8=-35
w:compagne	3=-33
w:compagnie	4=-43 5=-29 6=61
w:compagnon	1=45 3=-43 4=-41 5=-77 6=-90
w:compagnons	1=-27 5=83
w:companies	4=-31
w:company	0=-54 1=-35 7=-25 8=-26
w:comparaison	3=-29
w:comparative	0=-38
w:compare	3=43
w:compared	3=41 8=-33
w:comparee	3=72
w:compas	1=-28
w:compass	1=39
w:compatible	2=38
w:complains	3=25
w:complaint	5=47
w:complet	4=45
w:completed	4=-26 8=68
w:compliance	7=-25
w:compris	1=-33 4=28 6=36
w:comptable	0=-60 1=-73 4=-76 5=72 6=-63 7=-101
w:compte	4=37 8=-48
w:comptes	7=-29
w:comptoir	0=-26 5=28 8=-31
w:computer	4=-32
w:concerne	0=-35 6=91 7=-35
w:concierge	1=-53 3=-47 4=-29 7=-36
w:conclut	4=-44 5=40
w:concours	5=-27 8=-40
w:concu	8=-33
w:condamnation	8=43
w:condamne	3=-33
w:condamnee	3=-25 8=31
w:conditionnelle	4=-28 8=56
w:conditions	4=39
w:conducted	1=-42
w:conducteur	5=-40
w:conductor	7=-30
w:conductrice	4=-29
w:conducts	1=32
w:conduit	3=-50 4=57 7=41
w:conduite	1=-43 7=-32 8=36
w:confederal	7=51
w:conference	0=-40 7=-42
w:conferences	0=-37 1=37 5=-39
w:confessionnelle	1=-36
w:confiance	4=-31 5=-36
w:confided	4=43
w:confie	3=-55 5=27
w:confirme	2=34
w:confirmed	2=59 3=25 4=-51 6=45
w:confirmee	3=38
w:confirms	1=-33
w:conflict	1=44
w:conflits	8=-29
w:confondu	3=53
w:conforme	3=29
w:conge	0=40 2=-54 5=-41
w:congres	7=51
w:conjoint	0=-26 2=-47 5=-33
w:conjointe	0=32 4=-60
w:connait	7=47 8=-43
w:connecte	8=-31
w:connectes	5=30
w:connu	0=67 2=31 3=-48 5=85 6=-69 8=35
w:connue	2=27 5=36 6=39
w:conquests	5=49
w:conquete	5=-37
w:conquetes	0=-34 4=-26 5=58
w:conscience	0=-30 1=60 3=-25 5=-30
w:conscientious	1=65 4=-34
w:conseil	1=-60 3=-34 4=-32 5=-56 6=-41
w:conseille	2=-29 3=-28
w:conseiller	0=42 2=-37 5=-35 6=-39 7=55
w:conseillere	0=48 2=-35 6=-50
w:consensual	5=64
w:consent	2=-31 8=-28
w:consented	3=35
w:consentement	3=57
w:consequence	1=39 2=31
w:conservateur	5=-25
w:conservation	0=-42
w:conservative	1=-37 3=-28 4=-25 5=-33 7=-35
w:conservees	2=44
w:conserves	3=43
w:considers	1=58
w:consignes	4=34
w:constituency	0=33
w:construit	4=-28
w:consulaire	8=-50
w:consulat	3=40
w:consultant	0=36 4=-58 5=-32 6=-36 7=-30
w:consultation	2=49
w:consultations	7=-60
w:consulte	2=28 5=30
w:consulting	0=-51
w:consumer	2=-29
w:contact	3=25 6=35
w:content	0=29 3=-26 5=38
w:contentieux	3=-62
w:contention	2=51
w:contient	2=26
w:continue	1=-31
w:contour	3=25
w:contraception	5=-43
w:contraceptive	5=-27
w:contract	0=-30 4=-57 6=-51 7=-28 8=-49
w:contractor	0=-66
w:contracts	7=30
w:contrat	0=-39 1=-36 2=-28
w:contrats	1=-28 4=34 6=-33 8=-28
w:contre	0=131 1=39 2=-60 3=-69 4=-40 5=-58 6=-72 7=-98
w:contrebande	8=66
w:contremaitre	0=65 6=41
w:controle	0=-67 1=-25 2=-35 5=-31
w:controlee	3=64
w:controles	3=-31 4=26
w:convaincu	0=46 1=29 3=-27 7=-33
w:convenor	0=-40 7=49
w:convention	0=41
w:conventions	0=-35 4=-32
w:convertie	1=38
w:convict	8=-44
w:convicted	5=-25
w:conviction	0=78 4=-45 5=-38 6=-45
w:convictions	0=-58 5=-29
w:convinced	1=33 8=-50
w:cook	4=-25 6=-56 8=35
w:cooked	1=-36
w:cooks	4=-83 8=47
w:cooperative	0=-32
w:coordinateur	4=-26
w:coordination	7=40
w:copain	2=-31 5=-60 6=74
w:copie	2=33 3=47 4=-29
w:copies	2=56 3=25
w:copine	6=-33
w:coproprietaires	7=-64
w:copropriete	7=-60
w:copy	3=-63 8=-27
w:coquines	5=72
w:corbeau	0=-29 5=44
w:corbyn	0=49
w:cordee	6=-63
w:core	1=39
w:cork	1=48 6=-46
w:correcteur	0=-27
w:correspondance	2=39
w:corrida	0=-93 1=111 7=-38
w:corse	0=67 7=-32
w:corset	2=-35 4=68
w:cost	5=50 8=-29
w:costume	4=-45
w:cote	0=-32 6=44 8=-30
w:cotisations	0=-32
w:couchait	5=33
w:couche	5=37 6=-39 8=-26
w:could	3=36 4=-54 5=44
w:couleur	3=-36
w:couleurs	0=-59 8=-31
w:council	1=-26 2=-45 3=-35 4=-51 5=-27 8=-65
w:councillor	0=30 7=-28
w:councillors	0=-59
w:councils	0=-45 4=-32
w:counselled	6=-28
w:counselling	2=59 4=-60
w:counsellor	0=-27 2=-93 4=34 5=-28 6=-51 8=-28
w:counsels	4=-38
w:count	4=-35
w:counting	0=-36
w:country	0=74 4=-32
w:counts	8=27
w:county	6=-31
w:coup	0=52 3=-42
w:coupe	1=29
w:couple	0=-69 1=-82 3=-71 4=-60 5=60 6=68 7=-45 8=-84
w:couples	5=-64 6=-42
w:coups	8=49
w:cour	8=-35
w:courante	8=-31
w:courent	6=51
w:coureur	5=-31
w:courier	7=48
w:courriel	4=-31
w:courrier	2=59 5=-27 8=-36
w:cours	1=-40 2=32 3=-49 4=57 5=-35 6=-66
w:course	1=-25 2=-34
w:court	2=28 3=-33 4=-40 5=34 7=-56
w:courted	0=-41 7=45
w:courtise	7=31
w:cousin	0=39 5=40 8=32
w:couts	1=-37
w:couture	3=-26 7=-35
w:couverts	1=-28
w:couverture	3=-31
w:couvre	0=-29
w:cover	3=-43
w:covered	0=-31 4=-30 6=-28 7=-28
w:covers	3=33
w:covid	4=94 5=-30 8=-45
w:crane	4=45 7=45
w:crash	4=82
w:creation	0=38 1=-36 7=-25
w:creche	3=27 6=-46
w:credit	7=-106
w:credo	1=-34 5=-36
w:cree	0=60 8=-38
w:creed	1=25
w:crew	1=-30 4=-38 5=-26 6=59 7=-45
w:crewe	7=31
w:crier	2=-35 3=-25
w:crime	1=-55 3=-33 8=-89
w:criminal	3=-30 4=-32
w:crise	4=-35
w:crises	1=-25 4=34
w:crisis	4=-26
w:crispr	8=-26
w:critic	3=-28
w:critique	0=-27 1=-25 5=-39
w:crohn	4=61
w:croit	0=63 3=-26 4=-29 5=-39 6=49 7=-28
w:croix	0=-50
w:cros	8=48
w:cross	0=-37
w:crosswords	4=-34 5=-33
w:crown	0=40 4=-25 8=-52
w:croyait	1=-28
w:croyant	6=68
w:croyante	1=36
w:croydon	3=38
w:cru	5=37
w:crutches	4=36 8=-29
w:crystallography	2=-27 6=27
w:cse	0=-74 7=-79
w:cuir	3=-35
w:cuisine	0=-31 1=-65 3=-47 5=-62
w:cuisinier	0=-30 4=-44 5=58 8=27
w:cuisiniere	1=-33
w:culte	1=-36
w:culture	8=-27
w:culturelle	0=-33
w:curator	2=-37
w:cure	1=-40 6=33
w:cures	1=51 4=-39
w:currently	8=63
w:custody	4=-28
w:customer	5=-35
w:customers	0=-42 3=-40
w:customs	5=-36 7=-36
w:cut	0=32 3=-39 4=-59 7=-39
w:cutter	5=-44
w:cutting	8=31
w:cv	0=-39 5=-47
w:cwu	4=-26 7=75
w:cycles	4=37
w:cynic	1=-38
w:cynical	1=-26
w:cynique	1=-37
w:cyp21a2	2=69 4=-46
w:d	3=-55 5=-31 7=-115 8=-31
w:dad	2=-39 6=57 7=34
w:dads	6=41
w:daily	0=-33 7=33 8=-50
w:dairy	0=-47 1=29 4=-27
w:dakar	0=61 8=-34
w:daly	7=30
w:dame	0=43 5=-54
w:dance	6=-43
w:dancers	5=38 7=-49
w:dancing	0=-35 5=35
w:dane	5=36
w:danish	4=-27
w:danlos	2=27
w:dans	0=-28 1=27 3=-36 4=-39
w:danseur	6=65
w:danseurs	6=-31
w:dashboard	2=-34 4=-27
w:dassault	0=-47 1=61 4=-35
w:data	0=-42 1=-48 2=-30 3=59 4=-35 5=-31 6=-25 7=-33 8=-32
w:database	0=-55 2=36 8=-30
w:date	2=-33 4=-28 5=-44 6=41
w:dated	5=-76 6=76
w:dates	3=-41 4=-51 6=28
w:daughter	4=41 7=-37 8=34
w:day	0=46 1=-52 2=-46 4=57 5=-53 6=-75 7=-42
w:days	1=45 3=37 4=58 6=-40 8=-60
w:dbs	3=-25 8=28
w:de	3=-29 4=-29 5=-41 6=-51 7=-28 8=-32
w:deadlines	4=-36
w:deaf	0=-49 4=32 8=-30
w:deafness	2=54
w:deal	0=-48 4=-25 5=-31 8=32
w:deals	2=-25 4=-33
w:dealt	5=-47 8=-34
w:death	0=34 5=-57 8=-41
w:debat	0=-31 1=-30
w:debating	7=-40
w:debit	7=34
w:debout	0=42 5=-48
w:debunks	1=44
w:debut	1=-32
w:decharge	0=-27 7=31
w:dechire	0=-32 7=29
w:decided	2=69 4=-27
w:declare	4=53
w:declared	1=37 4=35
w:declaree	4=34
w:decline	8=-33
w:declined	2=64 3=42 4=-58
w:decors	5=-28
w:decoupe	3=-26
w:decouvert	2=47 4=-33 5=26 6=-29
w:decouverte	5=-28 6=48
w:decrit	1=46
w:decroissance	0=-43 1=54
w:deducted	7=33
w:defect	2=36 4=42
w:defence	1=26
w:defend	0=54 8=-53
w:defends	0=28 8=-58
w:defendu	0=43 1=-32 6=-27
w:defenseur	7=35
w:deficiency	2=41
w:deficit	2=46
w:defile	0=-34
w:definit	0=33
w:degre	1=80
w:degree	0=-31 7=28
w:degrowth	1=45
w:deist	1=48
w:deja	6=44 8=32
w:dejeuner	4=42 8=-28
w:delais	4=-46
w:delays	4=-43
w:delegate	0=26
w:delegates	7=-26
w:delegation	2=-42 7=69
w:delegue	0=45 4=-37 8=-25
w:deleguee	0=-43 4=-31 8=-30
w:deleguer	7=-56 8=-43
w:delegues	7=-50
w:deleted	3=43
w:deletion	2=42
w:delit	5=46
w:delivered	4=-34
w:deliveroo	7=27
w:delivery	2=-35 6=-32
w:delta	4=-27
w:demande	0=-59 2=-87 6=39 8=-41
w:demandee	0=32
w:demarche	5=-32
w:demenage	6=-32
w:dementia	4=27
w:demi	2=36
w:demission	0=-43 7=64
w:demissionne	0=49 1=29 7=-27
w:demo	0=-25
w:democracy	0=29
w:democrat	0=40
w:democratic	7=-50
w:democratique	0=-32
w:democrats	0=42 7=-31
w:demonstration	0=-38 8=56
w:demonte	1=51 5=-52
w:dems	0=47
w:denied	5=-32 6=32
w:denis	6=26
w:dentaire	3=-26
w:dentaires	3=-45 4=-30
w:dental	2=-44 3=51
w:denudees	5=28
w:denver	0=33 7=-48
w:depart	1=-29 3=30 5=40 8=-39
w:departemental	0=31 7=43
w:departementale	7=-50
w:department	4=-31 8=-42
w:depistage	5=-26
w:deplacement	6=-40
w:deplacements	5=35
w:deported	0=-39 8=43
w:depose	3=46 8=-38
w:depot	0=-63 2=-39 5=-39 7=67
w:depression	4=31 7=-32 8=-38
w:depuis	8=-26
w:depute	1=-38 6=-38
w:deputee	0=-36
w:deputy	0=25
w:derby	0=-33 5=-27 8=69
w:dermatology	4=-28
w:dernier	0=-68 1=-26 3=-25 4=67 5=-50 6=33
w:derniere	0=72
w:derriere	5=-46 8=70
w:derry	7=30
w:des	2=-110 3=-121 4=-48 7=-35 8=-35
w:descend	2=66
w:described	5=37
w:describes	5=29
w:design	2=-26 5=-47 6=-30 8=-38
w:designed	1=-36 3=-37 4=-66 8=-29
w:designee	0=35
w:designer	0=-39 1=-40 5=-29 6=-39 7=-27
w:designs	3=-30
w:desir	5=-30
w:desk	2=-34 5=-54 7=-54 8=-29
w:desormais	1=43 3=-42
w:dessine	4=-55 8=-36
w:dessus	6=33
w:detache	7=48
w:detail	0=-25 4=-40
w:detectee	2=25
w:detection	3=-34 8=-44
w:detective	3=-38 8=-28
w:detention	0=-29 8=42
w:detenu	8=92
w:detenus	8=-41
w:determined	1=-57
w:detour	3=-37 4=31
w:dette	5=-29
w:deux	0=-45 1=-64 2=52 3=-26 5=42 6=-26 7=-53 8=32
w:developer	2=-34 6=31
w:developpe	3=-35 4=-38
w:developpeur	4=-25 5=-43 6=-28
w:devenant	7=35
w:deverrouille	3=85 4=-26 5=-33
w:device	3=-25 4=-33
w:devices	4=-35
w:devise	3=-29
w:devolution	0=-31
w:devra	3=-43
w:di	7=60
w:diabete	2=-43 4=25
w:diabetes	2=40 4=-39
w:diabetic	4=64
w:diabetics	4=-42
w:diabetique	4=93
w:diabetiques	4=-39
w:diagnostic	4=-30
w:diagnostiquee	2=35 4=-25
w:dialyse	4=28
w:diary	7=-25
w:did	5=-29 6=-65 8=69
w:didn	6=29
w:die	0=62 7=-46
w:died	4=37 7=-44
w:dietitian	4=-44
w:dieu	0=-37 1=75 3=-45 5=-25 6=-26
w:difficile	4=42
w:digger	0=66 4=-26 8=-34
w:digitale	3=-33
w:digitales	3=27
w:dimanche	0=61 1=33 5=-60 7=-25
w:dinner	6=-47
w:dinners	5=40
w:diogene	1=53
w:diplomas	8=-37
w:diplomat	0=-27
w:diplomate	0=-36
w:diplomatique	3=-42
w:diplomes	8=36
w:dire	0=48 1=-41 2=-34 3=-47 5=44 7=51
w:direct	0=-39 7=28 8=-28
w:directed	0=-39
w:directeur	3=-43 5=38 7=-29 8=-25
w:direction	0=-49 2=30
w:director	0=-51 1=-34 4=-46 8=46
w:directrice	0=-35 1=25 6=-46
w:dirige	1=-63 2=-42 4=-42 5=-39 6=-40 7=32
w:dirigeait	0=39 6=-28 8=-32
w:disabilities	4=27
w:disaggregated	5=-27
w:disait	5=41 8=-33
w:disc	4=53
w:discale	4=29 8=-30
w:discharge	8=63
w:discharged	4=28 5=-52 6=42
w:disciple	1=63
w:disciplinary	4=-25 7=40
w:disclosed	8=33
w:disclosure	3=-38
w:discret	0=33 5=-35 6=33
w:discretion	5=40 6=-26
w:discussed	5=39
w:disease	2=48
w:disent	7=31
w:dishes	3=-26
w:dismissed	5=41 7=-28 8=68
w:disorder	2=49 4=-39
w:disorders	4=-49
w:dispense	3=57 6=-27 8=59
w:display	4=-39
w:displays	8=-25
w:disponible	4=-31
w:dispute	0=-25 4=-33
w:disputes	0=-26 4=-39
w:disqualified	8=67
w:disque	5=30
w:dissertation	0=-55 6=-52 8=-32
w:distance	6=-38
w:distribue	0=63
w:distributeur	0=-37
w:distributeurs	5=-35
w:distribution	8=-34
w:district	0=50 6=-44
w:dit	0=-26 1=26 3=-77 5=38 6=48 7=-29
w:divers	0=49 8=-27
w:diversity	6=-41
w:diving	8=-28
w:division	7=41
w:divorce	0=-37 5=68 6=-44
w:dix	3=46 5=-47 7=-51 8=55
w:dj	5=-27
w:dna	0=-43 1=-30 2=32 4=-57 5=-50 6=-51 7=-26 8=-104
w:do	2=-31 3=-33 4=61 8=-36
w:dockers	7=50
w:docteur	1=-44 6=-27
w:doctor	0=-39 1=-56 3=-26 4=102 5=-50 6=-35 7=-43 8=-57
w:doctoral	8=-31
w:doctorante	2=-62 3=-38
w:doctorat	1=32 3=-35 4=-45
w:doctorate	1=34 2=-32 4=-50 6=-31
w:doctors	4=-42 7=44
w:documentaire	0=-35 2=-30 8=-26
w:documentary	7=-61
w:docusign	3=-39
w:does	1=38 2=68 4=-57 6=-25
w:doesn	0=27 2=44 5=-37 6=-35 7=-29
w:dog	1=-52 4=60 5=-48 6=48 8=-50
w:dogs	0=-42
w:doigt	0=-42 1=-25 3=60 4=45 6=-28
w:doigte	3=-59
w:doigts	3=43 4=-42 8=-47
w:doing	8=80
w:doit	5=-28 8=43
w:domicile	4=-26 8=32
w:dominant	2=-39 5=-34
w:dominatrice	5=44
w:don	0=-54 1=-25 5=64 6=34 7=-44 8=-26
w:donated	0=-36 2=43
w:donc	0=-32 2=-51 4=62
w:done	0=-25 3=62 4=-39
w:donne	1=28 2=45 3=43 4=-35 8=-43
w:donnee	2=26 3=45 5=31 7=-26 8=-44
w:donnees	0=-36 1=-27 2=-28 3=61 6=-36 8=-32
w:donner	0=47
w:donneurs	2=-32
w:donor	0=-28 2=58
w:dons	0=-59
w:dont	0=-56 3=-25 4=-47 6=57 8=-60
w:door	4=25 5=-44
w:doorman	6=-27 7=37
w:doors	6=-42 8=-28
w:dorment	3=38 6=46
w:dort	0=-25 5=-46
w:dos	0=-34 1=-44
w:dose	0=-29
w:dossier	2=27 6=37 7=-26
w:douanier	7=-31
w:double	0=-37 5=-33 8=-33
w:doubled	0=-28 2=-30 7=-26 8=-25
w:doubts	1=55 4=-27
w:doute	5=-28
w:douter	3=-26
w:douze	1=-34 4=43 5=-53 8=-46
w:down	1=38 2=-26 4=43 5=-38
w:dr	3=34 4=-37 6=-30
w:drafted	2=-29
w:drafts	1=-25
w:drag	6=-50
w:drapeau	2=-33
w:drapeaux	0=-47
w:drepanocytaire	2=43 4=-50
w:drepanocytose	2=64 4=-48
w:drew	8=-33
w:drh	5=-52
w:drink	0=-31 1=-25 4=34 5=-34
w:drinker	4=41
w:drinking	0=-47 4=86 8=-25
w:drive	0=-37 3=-67 4=56 7=33
w:driver	0=-64 2=-28 5=67 6=-36 8=-58
w:drivers	4=-54 7=52
w:drives	0=44 3=-27 5=-33 6=-33
w:driving	0=-26 1=-31 4=-53 5=-54 8=66
w:drogue	4=-30 8=62
w:droit	2=-36 3=27 4=-39 5=-49 7=-35 8=-34
w:droite	1=-71 4=-37
w:dropped	8=29
w:drops	0=-29 3=-37 4=36
w:drug	0=-27 5=-26 8=29
w:drugs	8=-34
w:drums	8=-39
w:dry	4=27
w:dsi	0=-38 1=-29 5=35
w:du	0=-42 1=-122 4=-48 8=-71
w:dubai	3=54
w:dublin	0=53
w:duchenne	2=36
w:due	4=37
w:dues	0=-52 5=-25
w:durable	5=-30
w:during	7=-45
w:duties	4=53 7=-27 8=-25
w:duty	4=36 5=-45
w:dwp	7=35
w:dynamics	3=44 4=-36
w:dynamique	3=84 8=-38
w:dyslexic	4=62
w:dyspraxic	4=45
w:e	1=-33 5=34 8=-47
w:each	5=65 6=-36
w:ear	0=-53 4=41 8=-30
w:early	0=-87 1=-48 2=32 4=49 5=-42 6=-56 7=-37 8=41
w:eating	1=40 4=-34 8=-35
w:eats	0=-52
w:eau	2=-37
w:eaux	7=-60
w:ebat	0=-38 4=-29 5=91
w:ebats	5=40
w:ebeniste	1=-47 2=-25 5=-29 6=43
w:ecarte	1=33
w:echange	5=42
w:echangisme	6=-34
w:echangiste	5=61
w:echec	3=55 5=-33
w:ecole	3=-54 5=-75 6=-28 7=-26
w:ecoles	5=-33
w:ecologie	1=30
w:ecologiste	0=104 1=-31 7=-68
w:ecologue	0=-37
w:economie	4=-28 5=-28 6=-32
w:economist	0=-27
w:economy	0=-29 4=-32
w:ecope	4=-27 8=76
w:ecoute	1=-25
w:ecrire	3=47
w:ecrit	4=-26 6=-31 7=-43 8=-36
w:ecriture	3=47 8=44
w:eczema	3=31 5=-36 6=-49
w:edite	2=-25
w:edited	6=-34
w:editor	0=-47 2=-47 4=-27 5=-25 8=-48
w:editrice	1=-36
w:edits	0=29 4=-25 8=-45
w:educateur	4=-37 7=-25
w:education	1=-52 4=-40 5=-55
w:educatrice	0=-38 1=33 4=36 8=-58
w:eelv	0=25
w:efface	8=-42
w:effacees	3=44
w:effacer	8=-35
w:effective	1=48
w:effectue	8=26
w:efficace	1=28 7=-31
w:egal	1=43
w:egg	4=-30
w:eglise	0=32 5=-44
w:ehpad	5=-32
w:eight	0=-41 1=-42 3=-35 4=39 8=27
w:eighteen	0=-42 4=34 6=33
w:eis	7=48
w:elected	0=-92 4=-31 7=55
w:electeur	0=75
w:election	7=33
w:elections	0=-75
w:electoral	0=-43
w:electrice	0=121 1=-42 7=-34
w:electrician	0=-38 8=-32
w:electronic	0=-35 8=38
w:electronique	0=-69 8=37
w:elevage	1=29
w:eleve	1=27 3=-31 4=35 5=-32
w:elevee	1=34
w:eleven	0=-32 1=-25 4=25
w:eleves	4=-38 6=-39
w:eleveur	3=-33
w:elle	0=-28 2=-29 3=-41 4=37
w:elles	4=-28 5=-35 6=65
w:else	0=-34 4=32 5=-44 6=-25
w:elus	5=-28 7=-47
w:ely	7=-30
w:email	1=-29 4=34 8=-42
w:embauche	3=37 8=-35
w:embezzled	8=27
w:embrasser	5=45 6=-43
w:emmanuel	0=34 5=-50
w:emploi	0=37 4=-30
w:emploie	6=-41
w:employed	0=-50 3=-47 7=-26
w:employee	7=-30
w:employees	4=-43 7=60
w:employer	0=34 3=29 5=-88 7=-41 8=-28
w:employers	0=-27 2=-25 3=-41 6=30 7=-60
w:employeur	0=-87 1=-29 3=38 4=-32 6=41 7=-85 8=-82
w:employment	7=-30 8=41
w:employs	8=-42
w:emporte	1=-26
w:empreinte	0=-60 1=-31 4=-31 5=-47 6=-25 8=-30
w:empreintes	0=-66 1=-51 2=-45 3=57 4=-70 5=-39 6=-56 8=-109
w:en	2=-34 3=-41 5=-65 7=-44 8=36
w:encadre	4=-50 6=-34
w:encartee	0=28
w:enceinte	4=53
w:enchaine	0=40
w:enchainee	0=54
w:enclosed	2=56
w:encore	0=44 1=-31 8=-37
w:end	2=-29 3=-32 6=-37 8=-30
w:ended	0=-27 3=-28 6=-30 7=-59
w:ends	0=29 4=-36 7=-59 8=54
w:endurance	2=68
w:enfance	4=57
w:enfant	0=27 4=-84 5=-26 8=25
w:enfants	0=-53 1=28 3=-27 5=-47 7=-32 8=-34
w:engage	0=37 1=-36 3=-25
w:engaged	4=-25 5=-40
w:engagee	0=-25 1=-25 7=39
w:engagement	0=-59 1=27 7=45
w:engineer	0=-63 2=-57 3=-38 4=-71 5=-45 8=-42
w:engineers	6=-34
w:engines	0=44 4=-32 5=-31
w:england	1=-32
w:english	0=-38 2=-27
w:enhanced	3=-38 8=29
w:ennui	5=-55
w:enquete	5=40 6=-28
w:enquetes	0=-42
w:enqueteur	8=-86
w:enquetrice	5=-34
w:enregistre	3=83
w:enregistree	3=63 4=-26
w:enregistrees	3=52
w:enregistrement	3=-36 5=26
w:enrol	3=-65
w:enrole	3=45 8=-27
w:enrolee	3=51
w:enrolled	3=64
w:enrolment	3=32
w:enseigne	0=-31 1=-71 5=-59
w:enseignement	0=-25 1=34 5=-27 6=-36
w:ensemble	4=-37 5=-58 6=35
w:entend	4=76
w:enthusiasm	4=-25
w:entraineur	0=-29
w:entre	1=28 3=71 5=-75 6=-36 8=-42
w:entree	0=-39 3=43 4=-25
w:entrepot	7=33
w:entreprendre	5=-41
w:entrepreneur	2=-36 6=61
w:entrepreneuriale	5=-50
w:entreprise	0=-35 1=-43 4=-64 5=-44 6=-38 8=-50
w:entreprises	7=-31
w:entrer	3=51
w:entretien	4=31
w:entretient	3=-57 5=39
w:entry	3=51 4=-30 6=-30 7=-34 8=75
w:envoie	5=43
w:envoye	0=-28 5=51
w:epargne	7=-25
w:epictete	1=30
w:epictetus	1=49
w:epicurean	1=-33
w:epicurien	1=27 6=-25
w:epicurienne	0=-32 1=-26
w:epilepsie	4=42
w:epileptic	4=50
w:epileptique	4=50
w:epipen	2=-42 4=49
w:episode	2=-50
w:epouse	5=29 8=-25
w:epreuve	5=-25 8=34
w:equal	6=39
w:equality	6=30 7=48
w:equilibree	2=39
w:equipe	1=-32 2=-42 8=-26
w:equipes	1=-40
w:equipment	7=-42
w:equity	0=-27 6=-25
w:era	4=-49
w:erection	5=31
w:eric	5=-62 6=-30
w:erotic	5=40
w:erotique	5=-45
w:erp	5=-51 8=-26
w:erreur	0=-33 1=-46 4=-33 5=55 6=31
w:error	8=-53
w:escale	8=-45
w:escort	0=-27 5=-28
w:escorte	5=-42
w:escroquerie	8=-44
w:esprit	5=-31
w:essai	1=-43 8=-36
w:essais	3=27 4=-41 5=-25
w:essay	6=-32 8=-38
w:est	2=-32 3=-38 4=42 5=-29 8=25
w:established	2=39
w:estate	0=-48
w:estates	7=-25
w:estimates	0=-30
w:et	2=-38 3=-73 4=-35 5=-59 7=-96
w:etabli	2=34
w:etaient	6=28
w:etais	5=-45 6=33
w:etait	0=25 1=-45 4=-26 5=45 6=-52
w:etalee	5=43 8=-36
w:etant	1=44
w:etat	0=-68
w:etats	0=-42 2=26
w:ete	0=-32 2=-26 3=48
w:ethical	0=-33 8=-39
w:ethique	0=-34 2=-25 5=-28 8=-26
w:ethiques	1=39
w:etienne	0=-27 1=-32 5=-25
w:etiquette	0=37
w:etoile	1=52
w:etonne	0=-46
w:etre	0=38 2=-30 6=66 8=-60
w:etude	4=-28 5=-48
w:etudes	7=-33 8=-38
w:etudiant	0=44 7=-32 8=-34
w:etudiante	0=-35
w:etudiants	1=-32
w:etudie	0=-73 2=-42 3=-43 6=-46
w:eu	0=-34 1=-36 3=-44 6=60
w:euro	0=78 1=-50
w:europe	0=29 7=-29
w:european	7=-59
w:europeen	7=-40
w:europeenne	0=76 7=-40
w:europeennes	0=50 1=-28 7=-30
w:euros	0=31
w:eurosceptic	0=58 8=-33
w:eurosceptique	0=43
w:euston	7=-30
w:eve	6=40
w:even	1=25
w:evening	8=-40
w:evenings	0=48 4=-52
w:events	0=-27 5=-42 7=-36
w:ever	0=45 7=-27 8=-25
w:every	0=-54 1=28 2=-30 3=-56 5=43 6=-74 7=-59 8=-27
w:everybody	0=62 6=29 7=-40
w:everyone	0=-26 2=56 4=-47 6=42
w:everything	1=46
w:everywhere	0=29
w:evite	1=-27 4=103 6=-29
w:evitee	4=-28 8=-25
w:eviter	4=43
w:evolution	2=-38
w:evoque	1=41 4=-41 5=27
w:evoquee	4=-34 5=-39 6=56
w:ex	0=35 2=-44 3=-41 4=-93 5=79 6=-52 8=89
w:exam	3=35 6=-33
w:examens	4=-27
w:examiner	3=-41
w:exams	5=-28
w:excel	8=-41
w:excellent	1=-34 8=-73
w:excellente	1=-33 7=38
w:exchange	0=-30
w:exclu	0=49 4=44
w:excuse	4=31 8=-51
w:executive	2=32 4=-46 5=-31 7=26 8=-25
w:exempted	3=34 4=42
w:exercer	8=55
w:exhibition	5=-25
w:existence	1=37
w:existentialist	1=57
w:existentialiste	1=53
w:exome	2=50 4=-51
w:expected	4=36
w:expecting	8=-27
w:expelled	7=44
w:expenses	5=56
w:experience	0=-34 5=55 8=-38
w:expert	3=-36 5=-28
w:expertise	2=31 4=-42
w:explained	1=28 4=48
w:explaining	0=-26 1=-25 4=-48 5=-27
w:explains	4=-25 7=-36
w:explicit	5=43
w:explique	0=26 6=-37
w:expliquer	5=32
w:exploite	8=-30
w:export	0=30
w:exposed	8=-28
w:exposition	0=-32
w:expression	3=-29
w:extinction	0=37 8=-28
w:extra	2=40 4=-25 5=-47
w:extraconjugale	5=56
w:extrait	3=-30
w:extramarital	5=40
w:extreme	1=-36
w:eye	3=-29 5=-48 8=-28
w:eyes	3=-38 4=48
w:eyesight	4=60
w:f508	4=-31
w:fabricant	3=-27
w:fac	0=45 5=-43 6=57 7=-26
w:facades	8=-27
w:face	0=-86 1=-41 2=-38 3=60 5=-61 6=-47 7=-64 8=-27
w:faceprint	3=43
w:facial	0=-26 1=-33 3=66 4=-35 7=-34 8=-28
w:faciale	0=-43 3=58 7=-45 8=-29
w:facilities	3=-34 8=-27
w:facility	7=39
w:facteur	2=31 7=-53
w:factor	3=28
w:factory	4=-48
w:faed	3=31 8=-31
w:faible	4=-49 5=48
w:fail	0=47
w:failed	4=38
w:failing	8=38
w:faillite	5=-36 8=-40
w:fainted	4=27
w:fair	1=-32 5=43
w:faire	0=46 1=-29 4=-38 5=-28
w:fairs	3=-49
w:faisait	4=-32 5=39
w:fait	1=41 2=41 3=-27 5=-33 8=46
w:faite	3=28 8=-25
w:faith	0=-27 1=-26 4=-43 5=64 6=-26 7=-47
w:faithful	5=33 6=-34
w:fall	3=-32 4=54 8=44
w:falsifie	8=55
w:familial	4=-35
w:families	0=-26 5=41 6=-31
w:famille	1=-50 2=56 4=-50 5=-26 6=31 7=26
w:familles	2=-39 6=-32
w:family	2=41 4=-85 7=-67 8=-43
w:fan	4=44
w:fancies	6=34
w:far	0=29 1=49 2=-27 4=-51
w:farm	2=-27 5=-36 6=-35 7=-27
w:fasciitis	4=70 7=-31
w:fashioned	0=49
w:fast	4=38
w:faster	3=-29
w:father	4=-47 6=-28 7=32
w:fatigue	4=45
w:fault	2=30 4=-27 8=-33
w:faute	1=-33 5=71 6=-46
w:faux	7=-28 8=55
w:favorable	0=41 8=-29
w:favour	0=52
w:faye	6=27
w:fbi	3=38
w:fbu	0=-57 7=41
w:fdsea	7=70
w:february	7=29 8=33
w:federal	7=-26 8=51
w:federalist	0=59
w:federation	2=55 7=-73
w:fee	1=-39 3=-26 7=32
w:feed	0=59
w:feel	0=46
w:fees	5=38 8=-27
w:feet	0=-70 3=-26 4=93 6=-43 7=-36
w:fein	0=31 7=-30
w:fell	0=35 1=-25 7=-51 8=-62
w:fellow	7=-25
w:feminine	1=34
w:femme	1=-30 2=-57 4=33 5=62 6=-76
w:femmes	0=-53 2=-34 3=-35 4=-64 6=77 8=-34
w:fer	4=42
w:ferme	0=-41
w:ferris	6=-34
w:ferroviaire	0=-25 5=-39
w:ferroviaires	5=-28
w:ferry	2=-30 7=58
w:fertility	4=-39
w:festival	6=-36 7=-30 8=36
w:fete	4=-44
w:fetichiste	5=52
w:fetish	0=-36
w:feu	5=33 6=-25
w:fever	4=-25
w:feves	3=-25
w:feydeau	5=-36
w:fh	2=33
w:fiance	1=-36 4=-56 5=-38 6=36 8=-28
w:fiancee	0=-50 8=-26
w:fianna	0=59
w:fibre	7=-26
w:fibromyalgie	4=53
w:fiche	2=42 3=-28 4=38 5=52 7=-36 8=-37
w:fiches	5=-28
w:fichier	3=44 8=-60
w:fiction	7=-31
w:fidele	0=61 1=51 6=-43 8=-26
w:fidelite	5=-32 6=-26
w:field	0=-30 4=-63 5=-34 6=-30 7=-42
w:fier	0=43 3=-27 6=49
w:fierce	0=66
w:fiere	0=-38 1=50
w:fierte	0=-38 6=25
w:fife	0=26
w:fifth	4=-34
w:fifty	4=-30 6=28
w:figure	0=62 2=56 3=-48
w:fijais	8=55
w:file	2=63 4=-80 5=40 6=28 7=-33 8=-30
w:files	4=-34
w:filiales	5=-36
w:filiation	2=-54
w:fille	0=-33 1=-27 4=42 5=59 6=-54 8=-36
w:filles	0=-40 1=-25 4=-43 6=38 7=-27 8=-29
w:film	1=-29 2=-34 5=-52 6=-84 8=-35
w:filme	0=-45 5=28 6=-38 7=-32
w:filmed	3=28
w:filmee	0=-51 5=32
w:films	4=-26 5=98
w:fils	3=-62 5=-74 6=43 7=-41
w:fin	0=70 5=46 6=-30 7=-29
w:finalist	5=-25
w:finance	7=-33
w:finances	7=25
w:find	0=-35
w:finds	1=50 4=-40 8=31
w:fine	0=45 8=-74
w:fined	8=69
w:fines	8=-25
w:finger	4=-30
w:fingerprint	0=-25 3=43 4=-96 7=-34 8=-46
w:fingerprinted	3=51
w:fingerprinting	4=-32
w:fingerprints	0=-42 3=50 4=-64 8=-38
w:fingers	3=-30 4=55
w:fingertips	3=46
w:finit	5=42 8=52
w:finn	4=-56 6=35 7=38
w:fire	0=-52 3=-39 8=63
w:fired	7=61
w:firm	0=-71 1=36 2=-59 4=-88 7=-48 8=-69
w:firms	1=-30
w:firmware	4=-46
w:first	2=-37 3=-50 4=-32 5=-32 6=-43
w:fiscal	0=-39
w:fiscaliste	7=-44
w:fiscalite	8=-44
w:fish	2=-30
w:fit	0=-30 2=-34 3=-27 4=87 5=-42 6=-38 8=-48
w:fits	4=-28
w:fitted	4=37
w:fitter	6=-33 7=-34 8=-34
w:five	1=-40 2=-34 4=68 5=-50 6=-25 7=-54
w:fixed	4=-28 7=-35
w:fixes	5=-46
w:flags	7=-32
w:flat	0=-36 3=-31 4=34 5=-43 6=37
w:flatmate	5=61 8=-29
w:flats	4=34
w:fled	0=85 1=-26
w:flight	2=30
w:flights	7=-36
w:fling	5=44
w:flirt	5=-60 8=-40
w:floor	3=31 4=44 5=30 7=-50
w:flow	2=-35
w:flower	3=-25
w:flowers	1=-26 6=-28
w:flu	4=26
w:fluent	4=-41
w:flux	2=-44 7=-78
w:fly	0=34
w:flyers	0=71 6=-38
w:fo	0=-76 1=-39 5=-25 6=-36 7=85 8=-34
w:foi	1=28 3=-26 5=-27 8=-36
w:fois	0=45 1=39 2=-41 3=28 5=58 6=-44 7=-33
w:folding	6=-25
w:follow	4=-39
w:followed	7=-27
w:follower	1=53
w:fond	3=41 5=-50
w:fondateur	0=40 1=-57 4=-33
w:fondatrice	0=-55 6=-27 7=48 8=-35
w:fonde	7=36
w:fonds	3=-31
w:food	1=-32 3=-27 4=-25 7=-54 8=34
w:foot	6=27
w:football	0=-56
w:footballer	6=33
w:footballeur	6=50
w:for	1=-28 3=-53 5=-39 6=-33
w:force	8=-29
w:ford	5=-26
w:forecast	1=-41
w:foreman	0=-50 4=52 5=-38
w:forensic	1=-26 3=-36
w:forest	5=-33
w:forestiere	3=-26
w:forged	4=-44 8=39
w:forgery	8=37
w:forging	3=-28 8=42
w:forklift	8=-32
w:form	0=-41 1=42 6=49 8=-51
w:formation	0=-42 1=-28 4=-30 5=-44 7=-33 8=-44
w:formatrice	1=-40 2=-28 3=-27 4=-57 6=-47
w:forme	0=-43 1=-37 2=47 3=-28 4=-60 5=-59 6=-33 8=37
w:former	5=40 6=-40 7=53 8=-39
w:forms	1=54
w:formulaire	4=36 8=-28
w:fort	0=-26 1=29 8=-28
w:forty	0=-25 6=-32
w:forum	1=-45 7=-31
w:forwarders	2=-29
w:fouilles	0=-28
w:found	4=-41 6=40 7=-31 8=33
w:founder	4=-41
w:four	0=-65 1=-51 2=-29 3=-54 4=62 5=-50 7=-48
w:fournie	3=33
w:fournisseur	5=-27
w:fournisseurs	5=-67
w:foyer	4=-32 5=-41 6=43
w:fracking	0=69
w:fragile	2=28
w:frameworks	1=-46
w:franc	4=-25 6=-32
w:francais	5=-32
w:francaise	8=-27
w:france	0=51 6=-40 8=-26
w:franco	0=-28
w:frankfurt	5=30
w:frappe	3=26
w:fraud	1=-29 4=-34 7=-35
w:free	1=-53 2=25 3=-34 4=-31 8=-58
w:freelance	1=-58
w:freemason	1=68 7=-38 8=-32
w:freemasons	0=-37
w:freethinker	1=36
w:freight	2=-33
w:french	6=-32
w:frequente	0=-30 1=60 4=-30 5=110
w:frere	1=-62 3=-32 4=42 7=26 8=44
w:freres	2=35 6=-25
w:frexit	0=32 2=-28
w:friendly	1=-34 4=-29 5=36 6=-39 7=42
w:friends	1=43 5=-31 6=52
w:froid	6=-26
w:froide	5=46
w:from	0=-50 3=37 5=-129 6=-45 8=36
w:front	1=-37 4=-47 6=-41 7=-48
w:frontiere	4=-54 8=84
w:frontieres	0=-40 3=38
w:frozen	1=32
w:fsu	0=-54 7=103
w:fui	0=97 4=-27
w:full	4=33 6=-49 8=-59
w:fully	1=-44 4=73
w:fume	4=40
w:fund	0=-59 1=-35 7=45
w:funding	0=-29
w:fundraising	4=-32
w:funds	0=25 7=-39
w:funerals	1=-31
w:furniture	4=-33
w:further	7=-25 8=32
w:fusion	4=-26
w:fut	0=81 2=-30 5=-44 8=-40
w:g	7=-31
w:g6pd	2=33
w:gabarit	3=77 8=-40
w:gabarits	3=-51
w:gael	0=51 8=-51
w:gagne	0=-38 8=-67
w:gai	4=-28
w:gait	0=-27 3=81 4=-32 8=-33
w:gala	5=37
w:gamme	1=-31 4=-43
w:gang	8=-52
w:gants	3=26
w:gap	1=-35 4=39 5=-48 8=72
w:garage	0=36 6=30
w:garcon	2=-31 4=28 5=-73 6=35
w:garcons	0=-32 4=-49 5=-46 6=109
w:gard	0=72 7=-53
w:garda	3=-27
w:gardait	3=32
w:garde	0=58 1=-35 4=-107 7=-46 8=25
w:garden	5=-36
w:gardener	0=-42 5=-33
w:gardien	1=-85 2=-25 7=27
w:gardienne	5=31
w:gardiens	0=-34 5=-51
w:gare	0=25 6=-75
w:gargoyles	1=-27
w:gate	1=-28 3=28
w:gates	0=54 3=-48 4=-27
w:gauche	1=-42 5=-41 6=-26 7=-78 8=-37
w:gauchers	4=-33
w:gaulliste	0=68
w:gave	3=45 4=76 5=-48 6=-41 7=-48 8=46
w:gay	0=-89 1=-89 2=-75 3=-36 4=-79 5=-142 6=56 7=-46 8=-76
w:gays	0=-56 5=-47 6=93
w:gaza	0=38 1=-32
w:gdansk	7=36
w:gedmatch	2=27
w:gendarme	8=-65
w:gendarmes	2=30 8=38
w:gene	0=-82 1=-34 2=94 3=-73 4=-132 7=-32 8=-53
w:general	5=-38 8=83
w:generation	4=-40
w:generations	0=-33 8=-35
w:genes	0=27 4=-69
w:genetic	0=-48 2=46 4=-60 8=-25
w:genetically	2=67 4=-53
w:geneticienne	2=-34
w:geneticist	4=-39
w:genetique	0=-34 2=62 3=-60 4=-85 5=-31 6=-30 8=-53
w:genetiquement	2=27
w:genetiques	2=-42
w:geneve	5=27
w:genie	2=-53
w:genome	2=46
w:genomes	2=-25
w:genomics	2=-26
w:genotype	2=76
w:genotyping	4=-35
w:genou	4=61
w:genre	0=-31 1=-33 4=-33 6=-45
w:geographique	5=-49
w:geometry	3=38 4=-25
w:gerant	1=-27 4=-26 6=-60 7=-27
w:gerante	1=-37 5=-26 8=-28
w:gere	0=-34 4=-57 5=-77 6=-58
w:gerer	8=28
w:gestes	3=26
w:gestion	1=-29 3=-27 5=-26
w:gestionnaire	0=-38 3=46 6=-31 7=-41
w:get	1=-33 3=30 4=-28 8=47
w:gets	0=62 4=26
w:ghana	4=25
w:gilets	0=35
w:girl	6=26
w:girlfriend	5=-32 8=-39
w:girlfriends	4=-28 5=79 6=-48
w:girls	5=-35 6=58 7=-25
w:give	4=54 6=-39
w:given	3=43 7=-54 8=72
w:gives	2=29 3=-26
w:glandular	4=60
w:glasgow	8=-27
w:glass	3=-37
w:glasses	4=-25
w:glastonbury	7=-34
w:glaucoma	3=-35 4=38
w:glisse	1=60 3=-27 5=28
w:global	3=57
w:glove	5=-45
w:glucksmann	0=38 2=-32
w:gmb	0=-36 1=-33 7=40
w:go	1=-62 2=-32 7=66 8=58
w:goalkeeper	0=-34
w:god	1=76 4=-38
w:goes	2=-39 4=66 5=48 6=-44
w:goff	0=35
w:going	4=41 7=33
w:golf	0=35 4=-85 7=-89
w:gone	4=56
w:good	0=-69 2=-46 3=-45 4=-70 5=-68 6=-47
w:goods	4=-28 8=-40
w:gossip	1=-25 4=-26 6=36 8=35
w:got	0=-48 1=-28 5=45 6=-42
w:gouine	6=53
w:gout	0=51 1=-41 2=-48 4=51 6=31 8=-43
w:gouvernante	0=-25 5=-33
w:gouvernement	0=65 3=-26
w:government	0=47 1=-27 4=-28 5=-40 6=-25 7=-37
w:governments	0=-42
w:governor	0=-33 8=52
w:governors	8=-29
w:gp	4=-32 5=-26
w:gpa	6=47
w:grace	0=30 3=-25 4=-39 8=-33
w:grade	0=-31
w:graduate	1=-32
w:graffiti	8=26
w:grand	1=35 3=-25 5=-29 7=-37 8=-26
w:grande	1=46
w:grandfather	2=27 4=-28
w:grands	6=-33
w:graphiste	0=-42
w:gras	4=-61
w:great	1=-48 4=31
w:green	0=68 1=-48 3=-76 4=-37 5=-46 6=-45 7=-62 8=-26
w:greens	0=39 7=-25
w:greffe	4=27
w:greffier	4=-52 8=-44
w:grenoble	6=-41
w:greves	7=34
w:grew	0=42 1=-46
w:grievance	0=-33 5=34
w:grilles	0=36
w:grin	2=-33 8=-35
w:grindr	6=30
w:grossesse	4=39
w:ground	8=34
w:grounds	1=73
w:group	0=58 2=-36 4=-72
w:groupe	0=32 1=-26 3=-46 5=52 6=-44 7=-33
w:guard	0=26 1=-33 4=-29 5=-34
w:guards	0=-57 3=53
w:gud	0=48
w:gueret	4=-60 5=-32
w:guerin	6=28
w:guerison	4=27
w:guerre	0=40 1=35 4=-65
w:guests	1=-31
w:guide	0=-46 3=-47 5=-53 6=-76 7=-36 8=-50
w:gurdjieff	1=87 5=-26
w:gym	3=41 4=-31 7=-43
w:h	0=-38 4=53 8=32
w:habilitations	4=-41
w:had	0=-47 1=-68 2=49 4=59 5=61 7=-78 8=33
w:haemochromatosis	2=29
w:haemophilia	4=-28
w:hair	2=30
w:hale	7=31
w:half	0=-34 1=-31 2=39 4=29 6=26
w:hall	0=-43 7=-25
w:hamas	0=36
w:hamburg	5=36
w:hand	0=-30 1=-54 2=-36 3=49 4=-32 5=-73 6=-51 7=-57 8=44
w:handball	0=-29 4=-38
w:handbook	7=-35
w:handcuffs	5=48
w:handicap	4=-34
w:handicape	3=-38 4=68
w:handicapee	4=56
w:handicapes	4=-45
w:handle	1=54 5=-32
w:handled	6=-31 8=51
w:handler	4=-47 8=-36
w:handling	1=-35 8=-44
w:handprint	3=37 8=-27
w:hands	4=58 5=-34 6=-35 7=-49
w:handshake	3=-43 4=-49
w:handwriting	4=-56 5=-28
w:hang	3=-48
w:hanoi	0=30
w:haplogroup	2=30
w:happy	1=33
w:harassment	8=-43
w:harcelement	6=25
w:hard	0=64 1=-47 4=66 5=-28
w:hardest	6=-64
w:hardware	3=-53
w:harmless	2=40
w:harmony	1=50 7=-26
w:has	1=-73 3=-42 4=54 6=-76 7=-36 8=39
w:hasn	0=-43 4=27 5=29 6=-26
w:haul	7=-34
w:hauliers	2=-34
w:haute	0=25 4=-45 7=-29
w:have	0=-31 3=-31 4=41 7=-45
w:having	0=53 5=61 6=-31
w:havre	7=31
w:hay	6=-27
w:hayek	0=34
w:hcr	3=41
w:he	3=-29 6=32 8=-36
w:head	0=-53 6=-40 7=-29 8=34
w:headed	0=-25
w:headmaster	8=-28
w:headquarters	7=-39
w:heads	0=34 7=-44
w:health	0=-43 2=31 4=-30 5=-38 8=-33
w:healthy	2=-45
w:healy	4=-25
w:hear	1=-32 2=-26 4=87 5=-31
w:hearing	0=-36 1=-31 2=-35 6=-26
w:hearings	4=-36 7=33
w:heart	0=-29 4=60 5=-54 7=-30 8=-36
w:heat	0=33 4=-31
w:heavy	8=-32
w:hebdo	3=-42 6=-25
w:held	3=-63 4=-31 8=50
w:helene	2=-31
w:hello	3=39
w:helmand	4=50
w:help	1=-46 4=-32
w:helped	2=-35 8=-59
w:helps	4=51 5=-30
w:helvetique	7=-31
w:hemochromatose	2=25
w:hemophilie	4=-30
w:hence	1=26 8=-37
w:henin	0=39
w:her	0=-43 3=41 8=-68
w:hereditaire	2=48 4=-42
w:hereditary	2=25 4=-70
w:heredite	0=-26
w:heritage	7=-36
w:herite	4=-42
w:hernie	4=41 8=-36
w:hero	6=-58
w:hers	0=-39 2=-27 4=-30 5=-25 7=-38
w:herself	0=32 1=-33 5=30 6=28
w:herve	6=-42
w:hetero	0=-32 1=-25 5=-38 6=64
w:heterogeneite	6=-26
w:heterosexual	4=-47 6=79
w:heterosexuel	6=48
w:heterosexuelle	6=42
w:heterozygote	2=50 4=-53
w:heure	0=36 1=-78 4=-38 7=38
w:heures	1=-31 3=-55 8=27
w:heureux	4=27 5=-34
w:hexham	4=-51 6=-38
w:hidalgo	0=47 5=-27
w:high	1=26
w:hill	5=-30
w:hillary	0=84
w:him	0=-68 3=50
w:himself	0=55 3=-37 7=-42
w:hindu	1=96 4=-39
w:hinted	6=57
w:hints	5=44 6=34
w:hip	0=-42 3=-26 4=79 8=-51
w:hire	3=-63
w:hired	0=-28
w:hires	8=-48
w:his	1=-30 2=41 3=58 5=27 8=-32
w:histoire	0=-63 1=-35 5=31
w:historian	7=-37
w:historien	6=-41
w:history	0=-26 1=-34 2=-32 4=26 5=-27 6=-43
w:hiv	2=-29 4=-38
w:hiver	0=-30 4=30
w:hla	0=-33 2=85 4=-33
w:hmp	8=-59
w:hmrc	3=45 8=35
w:hoang	0=29
w:hold	1=47 7=-35
w:holder	3=-44 6=-25
w:holds	0=37 1=28 2=28 5=-26 7=33 8=-54
w:holiday	7=-29
w:holidays	1=26
w:home	0=-66 1=-38 4=-70 5=-33 6=32 7=-28 8=30
w:homeless	0=43
w:homeopathy	1=40
w:homme	0=-73 1=37 3=-26 4=-47 5=41 7=-43 8=-40
w:hommes	0=-46 1=-50 3=-55 4=-51 6=67 8=-46
w:homo	0=-34 1=-53 4=-29 5=-31 6=85 8=-40
w:homoparentales	6=-25
w:homophobic	8=-32
w:homophobie	0=-30 7=-25
w:homosexual	4=-35 6=64
w:homosexualite	0=-30 1=-32 5=-36 6=41 7=-26 8=-25
w:homosexuality	6=-26
w:homosexuel	5=-55 6=97 8=-50
w:homosexuelle	6=63
w:homozygote	2=48
w:homozygous	2=36 4=-36
w:honour	1=-29
w:hopes	4=-27
w:hopital	2=-46 6=41 7=49
w:hopitaux	3=-32 4=-25
w:horaires	6=-25
w:horlogerie	5=-30
w:horoscopes	4=-52
w:hors	3=-35 8=29
w:horse	4=39
w:horses	7=-32
w:hospice	1=39 6=-40
w:hospital	1=53 4=-63 8=-35
w:hospitalise	4=90
w:hospitals	2=-29 4=-81
w:hostile	0=59
w:hot	5=57
w:hotel	0=-32 1=-83 4=-51 5=71 6=-31 8=-37
w:hotelier	1=30 3=-41
w:hotellerie	4=-30 5=-39 7=30
w:hotesse	5=-35 7=-27
w:hour	4=58 7=-29
w:hours	3=-29 5=-28 8=38
w:house	0=-58 1=-29 3=-34 5=-31 6=39 7=-59 8=27
w:household	0=43 1=-43 4=-31 6=35
w:housing	7=-35
w:how	0=37 2=-33 4=-32 5=-30
w:hr	0=-37 5=26 6=-49 7=-38 8=-35
w:hugo	6=35
w:huile	5=-43
w:huissier	0=-54 5=43 8=-25
w:huit	0=-34 2=-26 5=-29 8=62
w:hull	5=36 6=-51 7=-51
w:huma	0=57
w:humain	1=67 6=-26
w:humaine	5=-34
w:humanist	0=-33 1=48 8=-40
w:humaniste	0=-31 1=26
w:humanists	1=42
w:humanite	1=42 3=-26
w:humanites	1=-48
w:humanities	3=-27
w:hume	0=-43 4=64
w:hunt	7=-44 8=58
w:huntington	2=71 4=-100
w:husband	0=-27 2=-41 5=48 6=-45
w:hypersensible	4=38
w:i	6=25 8=-40
w:ibew	4=-50 7=47
w:ice	4=-27
w:ici	5=38
w:id	3=31
w:idea	4=-32
w:ideal	4=36 5=-51 8=-28
w:idealiste	1=-38
w:idee	1=-27 5=-25
w:idees	4=-30
w:idemia	3=-43
w:identical	2=52 4=-39
w:identification	3=-27
w:identifie	3=37
w:identified	2=-50
w:identifiee	2=25 3=31
w:identify	3=29
w:identity	8=-39
w:iec	4=-43
w:iel	4=34 5=-37 7=66 8=-28
w:if	0=45 1=-43
w:ig	0=-28 7=36
w:ignore	2=71
w:ii	2=39 4=37
w:il	3=-74 7=-52
w:ile	0=-30 7=-32
w:ill	4=35 6=-26
w:illisible	0=-26 3=44
w:illness	4=36 5=-29
w:illnesses	4=29
w:ilo	7=-26
w:ils	0=-42 2=-35 3=-36 4=-28 5=71 6=66 7=-37 8=-49
w:image	0=-35 3=43 7=-50
w:imagerie	4=-44
w:imaging	4=-27
w:immeuble	1=-44
w:immigration	0=45 6=-29
w:immobilier	0=-44 4=-35 5=-28
w:immoral	1=70
w:immune	4=27
w:immunocompromised	4=63
w:immunology	4=-44
w:impact	3=-54
w:implant	4=51
w:importe	0=-57
w:impotent	4=-66 5=50
w:imprimeur	0=-50 7=-38
w:in	2=-41 3=-52 7=-38
w:inapte	4=61
w:inauguration	0=50
w:incapacite	4=49
w:incarcere	8=38
w:include	4=-45
w:included	6=25
w:including	1=-47
w:inclusion	0=-26 4=61 6=27 7=-31
w:incroyant	1=70
w:inde	3=25
w:independance	0=69
w:independant	0=-81
w:independante	0=33
w:independence	0=47
w:independent	0=-25 4=-35 7=-30
w:index	3=76 8=-33
w:industry	7=-40
w:infectious	4=-32 5=-25
w:infidele	5=58 6=-42
w:infidelity	5=-30
w:infirmier	4=-39 5=-38
w:infirmiere	2=-50 5=30 6=-59 7=-35
w:infirmieres	5=-30 6=43 7=49
w:information	4=-35
w:informatise	4=-61
w:ingenieur	0=-29 3=-62 4=-25 5=-39 6=-45 7=45
w:ingenieure	0=-25 2=-29 3=-41
w:ingenieurs	0=-29
w:inhaler	2=-42
w:inhalers	4=-47
w:inheritance	2=-78
w:inherited	2=-26 4=-69 5=-28
w:initiation	1=-46
w:initiative	7=-71
w:initie	3=-35
w:initiee	1=-26 4=-27
w:injection	3=-29
w:injury	2=27
w:inmate	8=64
w:inmates	8=40
w:innovation	2=-49
w:inrae	2=-33
w:inscrit	0=-25 3=52 5=39
w:insertion	8=27
w:inside	4=-27 7=-41 8=47
w:insiste	0=41
w:insists	3=33 4=32
w:insomniaque	4=52 5=-44
w:insoumis	0=62 1=47 6=-37
w:insoumise	0=-36
w:inspecteur	0=-27
w:inspector	0=-27
w:inspectrice	4=-42
w:installe	1=-41
w:installer	3=-59 4=-49 6=62
w:instead	3=29
w:institute	6=-26
w:institution	8=32
w:insulin	2=-32 4=28
w:insuline	2=-60
w:insurance	0=-34 1=-44 2=-28 4=-54 6=36 8=-28
w:insurer	2=27 4=-57
w:intelligence	6=-29
w:interdiction	6=-42 8=73
w:interdit	3=53 8=38
w:interesse	1=25 3=45 4=-34 6=47
w:interessee	1=-32
w:interest	2=-28 5=31
w:interested	1=-36 6=64 8=-31
w:interet	0=-62 5=-36 8=56
w:interim	3=31 4=-29 7=-27
w:interimaire	3=37
w:interimaires	7=-33
w:intern	0=-29 3=-40 5=35
w:international	0=-32 7=80
w:interne	2=-30
w:interprete	8=-27
w:interpreted	4=-37
w:interpreter	4=44 8=-42
w:interruption	8=-29
w:interview	1=-33 4=77 7=-32 8=-32
w:interviewed	1=38 4=54 6=-37 8=-49
w:interviewer	0=54 5=32 6=-43
w:interviews	0=-45
w:intimate	0=-40 4=-43 5=74 6=-45 8=-36
w:intime	5=61 8=-32
w:intimes	0=-34 5=47
w:intimite	5=-35 6=-29
w:into	0=-74 1=-77 4=-53 5=29 6=29 7=89 8=-51
w:introduced	1=-32
w:intrusion	5=-45
w:inversion	2=47 4=-44
w:investigation	8=50
w:investigator	8=-69
w:investisseurs	5=-68
w:investment	0=-60
w:investor	0=-31
w:iraq	0=82 7=-76
w:ireland	1=-26 5=-25
w:iris	0=-52 1=-34 2=-31 4=-74 5=-49 6=-39 7=-30 8=-63
w:is	0=-25 2=-34 3=-42 7=-32 8=28
w:islington	7=-49
w:isn	0=-26 4=-56 6=69
w:iso	0=-48
w:israel	0=44
w:issue	6=28
w:issued	3=26
w:it	5=50
w:italien	6=-27
w:its	2=-49 3=-42 4=-65 5=-38 7=30
w:ivf	4=44
w:ivresse	0=-46 8=34
w:ivry	0=77 7=-51
w:iwgb	7=77
w:j	5=-29 8=54
w:jab	3=-25 4=48
w:jabs	4=-31
w:jack	6=-26 7=-59
w:jail	7=-29
w:jailed	8=39
w:jamais	0=30 2=-50 6=52 8=35
w:january	0=59 8=-29
w:janvier	0=46 1=-28 2=-28
w:jaquette	6=73 8=-27
w:jardin	1=47
w:jargon	4=-27 7=-30
w:je	0=58 2=-27 3=-52 6=-28 8=-65
w:jean	0=-53
w:jeans	6=-59
w:jeremy	0=33
w:jerome	6=28
w:jersey	5=-30
w:jeudi	4=32
w:jeune	1=29 5=53 6=-95
w:jeunes	0=64 1=-43 5=49 6=-43
w:jeunesse	6=35 7=-35
w:jill	0=34
w:job	1=-39 3=-42 6=-40 7=-35
w:jobs	1=26
w:join	0=-40 7=52
w:joined	5=-25 6=-26 7=86
w:joiner	6=-47
w:joint	0=-33 2=29 3=65 4=-45 5=-25
w:joke	0=39 1=86 7=-33
w:joked	0=-45 1=61
w:jokes	0=35 1=-30 2=-30 4=-74 5=36 6=-46 7=-48 8=-64
w:joseph	1=35
w:joue	5=-51 6=-93 7=-34
w:jour	2=-58 4=74 6=-28 8=-46
w:journal	1=68 2=-25 7=-37
w:journaliste	0=-32 1=-32 5=-36 8=-28
w:journalists	0=-27 1=-37 7=59
w:journee	0=31 5=-43 6=27
w:journeyman	4=-48 7=25
w:juan	5=46
w:judge	0=-41 8=-38
w:judges	2=-36
w:judging	6=29
w:judiciaire	3=-73 4=-37 5=-35
w:judiciaires	2=-37 8=51
w:judo	7=-50
w:juge	0=-38 2=-25 5=-40
w:jugee	8=47
w:jugement	1=62 5=26 8=-44
w:juin	1=-43 5=-39 8=59
w:juive	1=-35
w:julien	5=-34 6=54
w:july	4=30
w:jumeau	1=-25 2=-38 4=64
w:jumeaux	0=32 2=-70
w:jumelles	2=29 6=-25
w:jumped	8=25
w:june	0=-34 1=-25 4=30
w:junior	0=-27 4=-30 5=48 7=28
w:juniors	5=42
w:jure	0=-45 4=-28 5=58 6=-48
w:juriste	2=-28 3=-80 4=-36 5=28 7=-67 8=-35
w:jury	3=-55 4=-27 5=-62 6=-27 8=-87
w:jusqu	2=-29 3=-34 4=56
w:jusque	1=38
w:just	0=-34 1=66 4=50
w:justice	5=-41 6=-32
w:juvenile	1=-27 8=30
w:kampala	3=27
w:kantian	1=33
w:kantien	1=55
w:karen	6=39
w:karim	6=60
w:karyotype	2=64
w:kcnh2	4=-61
w:keen	4=33
w:keep	3=-48 5=59 6=-72 8=41
w:keeps	1=52 5=60 6=-59 8=-33
w:kelly	2=-43
w:kent	4=-39 5=-29
w:kept	1=-29 3=48 4=-39 7=-32
w:key	3=30
w:keystroke	3=44
w:kidney	4=46
w:kidneys	2=68
w:kids	1=45 5=45 8=-27
w:killed	2=34
w:kind	1=30 6=-56
w:kine	4=-72
w:kinesitherapeute	4=-36
w:king	0=42 1=-33
w:kit	2=95 4=-39
w:klinefelter	2=30 4=-39
w:knee	0=29 4=86 6=-36
w:knees	4=38
w:knew	0=-47 5=-30 6=55
w:knocked	0=41
w:know	0=-38 2=-33 5=91 6=-25 8=-26
w:knowledge	5=-26
w:known	2=25 7=-27 8=50
w:knows	3=56 4=-41 5=43 8=-47
w:komsomol	0=60
w:koroma	3=32
w:krishnamurti	1=75
w:kurde	0=57
w:kyoto	1=-35
w:l	7=-37 8=-42
w:l214	0=-36
w:la	4=-30 7=43
w:lab	0=-44 1=81 2=41 4=-41 7=-25 8=-45
w:label	2=-25 4=-34
w:labo	2=37
w:laboratoire	1=-31 4=-48 6=-35
w:labour	0=27 4=-31 5=-37 6=-29 7=-109 8=-36
w:lache	0=52
w:lactose	2=37
w:ladders	4=52
w:ladies	1=-30
w:lady	5=-28 7=25
w:lagos	4=32
w:laine	1=43
w:laique	0=-32 1=28
w:laisse	5=-26 6=34 7=-30
w:lake	6=-33
w:landes	0=40 5=-52
w:landlady	5=31
w:landlord	0=-29 4=-47 6=39 8=28
w:lane	0=-33 5=-41
w:language	4=-30
w:languages	5=-38 8=-26
w:langue	4=-31
w:langues	1=38
w:lapel	0=-26
w:lapse	0=-38 7=30
w:lapsed	1=-36 7=86
w:laptop	4=-25 5=46 8=-34
w:laptops	3=-26 5=-50 8=39
w:last	2=-45 3=-45 4=61 5=-63 6=35
w:late	2=50 7=-35
w:later	2=29
w:latex	4=87 5=-83
w:laugh	4=-38
w:laughs	0=26 5=-49 8=-38
w:laurent	5=-25 6=54
w:lave	3=-34 8=68
w:law	1=-55 2=-48 4=-53 6=-79 7=27 8=44
w:lawyer	2=-41 3=-26 5=-30 6=-28 7=-25 8=-26
w:lawyers	7=37
w:lay	1=-55 5=50 7=92 8=-39
w:layout	0=-40 1=-36
w:le	0=31
w:lead	0=-51 1=29 4=-47 5=-29 6=-47 7=-39
w:leader	5=-37 6=-27
w:leadership	2=-38
w:leads	0=-34 6=29 7=25
w:leaflet	0=-46
w:league	0=35 7=-25
w:leaked	5=32 6=-45
w:learning	7=43
w:learnt	3=44 7=-26
w:least	0=33 1=-27
w:leave	0=39 3=-37 5=-61 8=-55
w:leaving	0=29 4=-35 7=-27
w:lecteur	0=75 1=-31 3=42
w:lecteurs	3=-89
w:lecture	1=-34 3=54
w:lecturer	0=-39
w:lectures	0=34 1=-28 6=-45 8=-28
w:led	0=-49 3=-35 4=-68 7=33 8=-34
w:leduc	6=62
w:lee	0=-51 5=-36 6=27
w:leeds	0=-58 1=-43 6=-26
w:left	0=-74 4=38 5=40 6=51 7=41 8=-60
w:leg	0=-26 4=90
w:legal	8=-35
w:legendary	4=-45
w:legeres	5=72
w:legislatives	0=33 1=-26
w:leicester	2=-26
w:leiden	2=40
w:leith	0=36 1=45
w:lendemain	5=31
w:lenin	0=40
w:lenoir	0=-32 1=39 6=-52
w:leroy	4=38
w:les	2=-61 3=-88 4=26 5=-39 6=82 7=-47 8=-31
w:lesbian	0=-50 4=-42 5=-44 6=105 8=-31
w:lesbien	6=-28
w:lesbienne	0=-31 1=-27 4=-34 5=-33 6=57
w:lesbos	1=-35
w:let	1=-46 3=82 5=-52 6=-25 8=72
w:lets	3=34
w:letter	1=-45 2=44 4=-31 6=-29 8=34
w:letters	0=-25 6=32 7=-35 8=-43
w:lettre	0=-47 2=36 3=-52 6=-52
w:lettres	0=36 4=-27
w:leucemie	4=35
w:leukaemia	4=41
w:leur	0=29 4=-27 5=81
w:leurs	6=-34
w:leve	0=-47 7=-33 8=80
w:level	0=-36 4=-62
w:levres	4=41
w:levy	0=-33 7=28
w:lgbt	0=-67 4=-27 5=-47 7=-25
w:lgbtq	0=-26 6=42 7=-26
w:liaison	0=-60 1=-25 3=-25 4=-25 5=25 6=-54 7=-26 8=-25
w:liaisons	1=-27
w:lib	0=29
w:liberal	1=-37 3=-31 4=-31 5=-56 7=-37 8=-30
w:liberale	0=-38
w:liberals	0=41
w:liberation	0=-37 1=44
w:libere	8=44
w:libertarian	0=46 8=-31
w:libertin	5=42
w:libertine	5=-25
w:libido	4=-72 5=68
w:libraire	1=-34 8=-34
w:librairie	5=-27
w:librarian	8=-46
w:library	0=-25 8=-54
w:libre	0=-86 1=43 3=-42 4=-54 5=36 6=-70 7=-50
w:libres	1=59 5=-39
w:licence	0=-52 1=-58 2=-27 8=-37
w:licencie	0=-31 6=34 7=44
w:licenciement	4=51 7=-45
w:lie	1=51 6=-25
w:lieu	4=-26 6=-48 8=46
w:life	1=84 2=-43 3=-40 5=-48 6=61 7=-37
w:lifelong	0=38
w:lift	0=-27 3=-29 4=64 5=-25
w:lifting	3=-37 4=65
w:light	0=-46 4=28 8=33
w:lighting	4=-38
w:lights	5=-40
w:ligne	0=27 1=34 3=-37 4=-33 8=-39
w:lignee	2=-26
w:lignes	3=-30
w:ligue	0=-26 4=-34
w:like	0=-51 5=-60 6=79 7=50
w:likes	0=-30 1=28 3=-31 4=-33 5=58 8=-25
w:lille	1=50 2=-39 3=-28 4=-50 5=25 6=58 8=-38
w:limoges	4=-31
w:limp	4=38
w:limps	4=26
w:lind	0=-32 2=55 6=-28
w:line	1=-27 2=46 5=43 6=-76 8=-43
w:lines	5=32 6=-38
w:lingerie	0=-25 4=-26
w:link	0=-63 7=49
w:lion	4=-38
w:lip	4=29 7=29
w:lire	3=42 7=31
w:lisbonne	5=30
w:lise	3=31 6=79
w:list	1=-28 3=36 4=76 6=-38
w:liste	3=30
w:lists	0=-36 1=-31 7=31
w:lit	0=-63 1=36 4=59 5=-54
w:literacy	8=-36
w:literie	4=-26
w:lithium	4=49 5=-37
w:lits	4=-37
w:little	4=53
w:live	1=52 3=30 5=25 6=-31 7=-36
w:lived	4=25
w:liverpool	0=-27 4=-27
w:lives	1=72 2=-34 3=-61 4=-62 5=37 6=44 7=-37 8=-40
w:living	4=-27
w:livraison	1=-44
w:livre	0=-40 1=25 2=29 3=-42 4=-69 6=25
w:livres	3=-28
w:ll	2=37 8=-55
w:loads	5=-42
w:loan	4=-26
w:lobbying	0=-58
w:lobbyist	0=-28
w:lobbyiste	0=-26
w:local	0=40 1=53 4=-74
w:locale	0=26 3=-31 5=-46 6=-29 8=25
w:lock	3=45 4=-46
w:locked	0=-30
w:locks	8=37
w:lodge	0=-41 1=104 5=-30 6=-26 7=-133
w:lodged	5=-25
w:loge	0=-69 1=35 2=-30 3=-29 4=-33 5=-57 6=-74 8=-27
w:logement	0=39 1=-43
w:logeuse	1=-34 5=36
w:logged	3=53
w:logiciel	0=-46 1=-27 3=68 6=-26
w:login	3=57
w:logistics	4=-31 7=-28
w:logistique	5=-33
w:logo	7=-46
w:loi	0=59 4=-73 7=-48 8=58
w:loire	5=-43
w:loisirs	3=-42
w:london	1=-38 7=25
w:long	2=90 3=-47 5=-25 6=-69 7=-36 8=-31
w:longbridge	7=26
w:longer	4=46 6=-36 8=-30
w:longtemps	5=-51 6=34
w:longue	5=-38 7=-28
w:look	1=-29 4=-47
w:looked	8=-31
w:looking	4=-43 6=-27
w:looks	5=40 6=-50
w:lopes	2=30 8=-25
w:lorries	4=-38
w:lors	0=26 5=52 8=-47
w:lost	0=74 1=-37 2=-50 3=-58 4=81 5=-56 6=25 7=-50
w:lot	4=33 6=-39 7=27
w:lots	1=-30
w:louis	0=29
w:louise	6=36
w:lounge	7=-34
w:lourdement	5=32
w:lourdes	4=25
w:love	0=-44 1=-41 2=-29 3=-32 4=-53 5=-88 6=105 8=-29
w:lover	0=-25 5=78 6=-90
w:lovers	6=-33
w:loves	4=-39 5=-30 8=-35
w:low	4=72
w:lowe	7=30
w:lower	4=25 6=-30
w:loyal	5=-33 7=30
w:lr	0=99 7=-67
w:lse	0=-29
w:ltd	2=-37 7=-38
w:lu	3=27
w:luc	0=-41
w:lucie	6=28
w:lues	3=39
w:luggage	0=-29
w:lui	0=-35 1=28 2=48 5=-31 6=52 7=-44
w:lumiere	1=-32
w:lumieres	1=-45 4=33
w:lunch	3=26 4=30 8=-37
w:lung	0=-28 4=-45
w:lungs	4=43
w:lupus	8=-33
w:luron	4=-27
w:lussac	6=-30
w:lutte	7=-30 8=-30
w:lycee	0=25 1=-35 5=-29 7=-51
w:lynch	2=44 4=-33
w:lyon	1=-47 2=-26 3=-35 5=32
w:m	4=46
w:m25	0=57
w:ma	0=-104 2=-26 3=91 5=33 6=-50 7=28 8=-77
w:machine	0=-45 1=-51 2=-35 3=38 4=31
w:machines	4=-36
w:macon	0=-31 1=-26 4=-28 6=-45
w:maconne	1=41
w:maconnerie	1=-54 8=-46
w:macron	0=77 1=-26 3=-36 5=-47
w:made	0=-39 1=75 5=-32 7=-83 8=-66
w:maga	0=70 3=-27 5=-48
w:magasin	0=-43 7=32
w:magasins	8=55
w:magazine	4=-39 6=-45
w:magistrate	8=-38
w:magistrates	8=41
w:mai	0=-45 3=46 5=-36 7=26 8=52
w:mail	5=45
w:main	2=-68 4=29 6=-33 7=-28 8=-55
w:maine	0=-65
w:mains	1=-25 4=41 6=-25
w:maintenance	4=-48
w:maire	5=29 7=-35
w:mairie	1=-31 3=-51 5=-36
w:mais	0=111 2=-37 3=-30 4=-38 7=-26
w:maison	0=-36 1=-40 2=-45 3=-33 4=-32 7=-34
w:maitre	2=-27 3=-36 4=-37 5=-53 8=-46
w:maitresse	4=-41 6=-29
w:maitresses	5=37
w:majeure	5=30
w:majorite	0=36
w:maker	0=-28 3=-33 4=-32 5=-40
w:makers	1=-27
w:makes	0=28 1=-30 4=-28
w:mal	0=-52 1=66 4=47 6=-28 8=-30
w:malade	5=-34 6=-27 8=-31
w:malades	2=-35 4=-43
w:maladie	2=63 3=-37 6=-37 7=-26 8=-27
w:maladies	4=-37
w:malaria	4=-29
w:male	2=-25 3=-49 4=-32 6=28
w:malentendant	4=57
w:malgre	3=36 7=28
w:mamans	6=49
w:man	0=-64 1=-29 2=-52 3=-30 4=-49 6=88 7=85 8=27
w:managed	0=-38
w:management	0=-46 2=-38 4=-27 5=-48 6=-39
w:manager	1=-89 2=-60 3=-81 6=-40 7=-51 8=-64
w:managers	7=-28
w:manages	3=-56
w:managing	5=26 6=52
w:manchester	0=-31 7=36
w:mandat	7=35 8=76
w:mandataire	0=-45 7=-29 8=-25
w:mandate	0=63 4=-34 7=-32
w:mange	1=26 6=-32
w:manicure	3=-28
w:manif	0=54
w:manifestation	0=-43 8=50
w:manifestations	0=-27
w:manifeste	4=-35
w:manila	3=26
w:manner	7=-38
w:manslaughter	8=51
w:mantra	8=-46
w:manuel	8=-40
w:manutention	4=35
w:many	2=37
w:maquette	0=-44
w:marais	6=-29
w:marathon	3=-26 4=25 8=-33
w:marathons	4=58 5=-55
w:march	0=-54 2=-29 4=66 6=-55 8=38
w:marche	0=-54 1=-45 3=-28 7=-30 8=-58
w:marched	4=-28
w:marcher	0=97 4=-51
w:marches	0=-27 4=-25 5=-44 8=50
w:marcus	3=-31
w:mardi	1=49 4=26
w:margate	6=75
w:marge	0=-40 8=50
w:margin	2=39
w:margins	4=-70
w:mari	2=-26 3=-77 4=60 5=56 6=-42 7=-77
w:mariage	0=-53 1=-51 4=-27 5=61 6=-69 7=-30 8=-28
w:mariages	0=-28 5=-47
w:marie	0=-38 1=-32 2=-30 4=-36 5=36 7=-32 8=-33
w:mariee	0=-58 2=-46 4=-54 5=-84
w:mariees	1=-47 2=-31 4=-43 5=-41 6=71
w:maries	5=69 6=-38
w:marin	5=-36 6=-60
w:marine	1=-32
w:marins	2=30
w:market	2=-35 3=-54 5=-41
w:marketing	0=-52 5=-54 6=30
w:marque	0=-26 2=-41 3=-50
w:marques	4=-35
w:marriage	1=-62 4=-59 5=85 8=-50
w:marriages	5=55
w:married	0=-46 4=-47 6=-55
w:marrow	2=48
w:marrying	6=49
w:mars	4=45 5=-27
w:marseille	3=32 6=42
w:martin	3=-28
w:marxiste	1=53 8=-38
w:mason	0=-25 1=-51
w:masonic	1=31
w:massage	5=-58
w:mastectomie	4=-29
w:master	0=-49 2=-35 3=-41 4=-25 5=-57 6=-84 7=-61
w:match	0=-55 2=37 3=64 4=-48 7=-55
w:matched	3=54 5=-39
w:materialist	0=-42 1=57 8=-42
w:materialiste	0=-31 1=-42
w:materiaux	1=-45 4=-26
w:materiel	8=31
w:maternite	6=-25
w:mathieu	6=53
w:matiere	1=-47
w:matin	3=39 5=-40
w:matins	4=56
w:matter	0=36 1=25
w:mattered	0=34 1=-39 7=-27
w:mauvais	3=26
w:may	0=41 1=-62 4=52 5=72 6=-62 7=-33 8=33
w:mayor	0=-72 5=36 7=-27
w:me	1=43 5=-70 6=-30 7=50 8=-43
w:means	0=36 7=-27 8=-27
w:meat	1=75 5=-31 8=-48
w:mechanic	0=-35
w:medecin	5=-30 6=37 8=-37
w:medecine	4=-38
w:media	0=-60 6=-49 7=33
w:mediatrice	6=-35
w:medical	4=-46 7=-38 8=-26
w:medicale	2=-47 4=-28
w:medically	4=81
w:medicaments	3=-27 4=-46 8=63
w:medication	4=70
w:medicine	1=-27 4=-30
w:medite	1=46
w:meeting	0=-39 1=-35 7=43
w:meetings	0=-68 7=-25 8=-28
w:meilleur	0=-29 1=-27
w:meilleure	6=55
w:melanoma	4=35
w:melenchon	0=42
w:member	3=32 4=-54 7=71 8=-97
w:members	0=-26
w:membership	0=-73 1=-70 7=36
w:membre	0=30 1=42 4=-48 7=29
w:meme	1=28 2=55 3=31 5=-29 6=81 7=-36
w:memoir	5=28
w:memoire	0=-27 1=-28 5=-55 8=-26
w:memoirs	0=-45
w:men	0=-66 1=-54 3=-36 4=-72 5=35 6=121 7=-30 8=-68
w:menage	5=84
w:mene	0=-31 1=-33 3=-47 5=38 6=-25
w:menee	5=-35
w:meneur	7=43
w:menopause	6=-34
w:mensuels	5=-38
w:mention	0=-39 1=-33 5=-32 6=52
w:mentioned	4=28 8=-36
w:mentions	3=29 5=70 6=36 7=-30 8=-27
w:mentor	0=-26 6=-32
w:mer	4=-27 5=-69
w:merchandiser	5=-33
w:mercredi	6=33
w:mere	3=-42 6=-56 7=33 8=-48
w:meres	3=-37 6=60
w:merger	6=-37 7=55 8=-32
w:mes	1=34 3=39 8=-40
w:messages	3=-38 5=81
w:messieurs	5=44
w:mesure	8=-37
w:mesuree	3=40 5=-27
w:met	0=-59 1=-32 2=-32 3=-29 4=29
w:metaboliser	2=37
w:metal	6=-57 7=50
w:methadone	8=-31
w:methodes	7=42
w:methodist	0=-30 1=27
w:metier	4=-42 5=-61 6=-25 8=-41
w:metiers	6=-40
w:metrage	8=-47
w:metteur	5=-39
w:metz	2=-40 4=57 6=-37
w:mi	1=29 4=31
w:michel	1=-37 5=47 6=33
w:microdeletion	2=39 4=-52
w:midi	1=-46 4=86 5=-75
w:midnight	4=36
w:midwife	4=-28
w:mieux	0=-38 7=25
w:migraines	4=69
w:migrants	0=72 4=-38
w:migration	7=-26
w:mild	4=77
w:milieu	6=27
w:militaire	0=-71 1=-29 3=44 6=-40
w:militant	1=53 3=-38 6=-38 7=-35
w:militante	1=38 7=-25
w:militants	1=32
w:milite	1=60 4=-29 6=36 7=-44
w:million	3=-33
w:mills	4=-35
w:mind	4=-34
w:miner	6=-47
w:miners	7=28
w:mining	5=-25
w:minister	0=-83 5=58 6=-33
w:ministere	0=49 5=-48 8=-30
w:ministers	0=-29
w:ministre	1=-36
w:ministres	0=-45
w:ministry	2=-27 5=-31
w:minor	5=-42
w:minsk	0=33
w:minute	0=42 3=-34
w:minutes	4=-45 5=-36 6=-30
w:mis	0=-44 2=-30 3=-25 4=-61 5=83 7=-49 8=95
w:miscarriages	2=28
w:miscarried	4=41
w:misconduct	5=62
w:mise	0=-56 1=-33 4=-27 5=-27 8=86
w:missing	5=-48 8=36
w:mission	0=-25 1=-41 3=39 6=-31 7=-31
w:mistake	2=49
w:mitterrand	0=31
w:mixte	1=27 5=-36
w:mme	7=26
w:mobile	2=-27 5=-29 6=-26
w:mobilisation	2=-27
w:mobilite	4=48 6=-29
w:mobility	4=-25
w:mode	6=-28
w:model	3=47 7=-69
w:modele	0=-38 3=47
w:models	3=-41
w:modem	0=46 7=-44
w:moderated	0=-36
w:moderatrice	5=-70
w:modes	4=-44
w:module	8=-30
w:moelle	2=35
w:moeurs	0=40
w:moi	5=-74 6=39
w:moins	3=-47 4=104 8=-32
w:mois	0=-50 1=-33 2=-54 4=50 5=-55 6=-43 7=-30 8=80
w:moitie	1=40
w:moment	7=-30
w:momentum	0=50 7=-72
w:mon	3=38 8=-45
w:monarchie	0=51
w:monarchiste	0=63 4=-34
w:monday	3=68 4=31
w:monde	1=-40 6=25 7=27
w:money	8=49
w:moniteur	8=-48
w:monitor	4=-28
w:monnaie	8=-33
w:monsieur	0=-31
w:montagne	5=-29 6=-30
w:monte	0=-60 1=-25 4=-48 7=46
w:month	2=33 7=-31 8=27
w:monthly	0=30
w:months	0=-43 2=-26 4=81 5=-37 7=-35
w:montpellier	5=-41
w:montre	4=-57 7=31
w:montreuil	0=35 7=-34
w:moon	1=62
w:moral	5=-37
w:morale	1=-55 6=-31
w:more	0=-38 1=-57 2=-40 4=44 6=-47 8=-54
w:mormon	4=-28 8=-59
w:morning	0=49 4=65 5=-28 8=-34
w:mort	0=31 2=41 5=-61 8=-33
w:mosaic	2=29
w:mosaique	2=43
w:moscou	0=52 3=-32
w:most	4=-27
w:mostly	8=-49
w:mot	1=-35 3=39 5=-37 6=40 8=-35
w:moteur	4=-52 6=-28
w:moteurs	5=-61
w:mother	5=-36 7=44 8=-43
w:motto	8=-31
w:moulage	3=-32
w:moulages	3=-30
w:moulin	0=-30
w:mouvement	5=-30
w:move	0=64 1=-30 2=58 4=-65 6=-33 7=-29
w:moved	0=-36 4=-27 5=-28 6=39
w:movement	0=46 7=-26
w:mr	1=-38 7=31 8=33
w:mri	4=48 8=-33
w:mrs	5=-57
w:ms	2=-25 4=27
w:msc	0=-41
w:much	1=-62 8=29
w:mug	0=28
w:mugged	8=-49
w:multicarte	7=-34
w:multiple	4=32 5=31 8=-35
w:multiplie	5=47
w:mums	6=52
w:municipal	0=34 4=-31
w:municipales	0=36 7=-35
w:mural	0=98 1=-49 5=-32
w:murmure	3=-27 4=35 5=-50
w:muscular	2=60 4=-43 6=-27
w:musee	0=-39 1=-55
w:museum	0=-39
w:music	1=-35
w:musical	5=-59
w:musicians	0=-52 7=79
w:musique	0=-61
w:muslim	1=-25
w:musulman	1=-31
w:mutation	0=-28 1=-36 3=-32 4=-105 5=-44 8=-37
w:mutations	2=-66
w:mute	0=-42 2=-77 5=-42 6=36
w:mutee	2=-53 6=42
w:mutuelle	4=-38 5=-31 6=49 7=-30
w:my	5=66
w:mybpc3	2=61 4=-53
w:myheritage	2=57 7=-31
w:myopathie	2=47 4=-49
w:myself	4=63 5=44
w:mystere	0=38
w:n	3=-28 4=-73 5=26
w:nadia	1=-31 6=31
w:nageuse	5=-56
w:naissance	3=-37 4=56
w:naked	0=-33 8=-43
w:name	2=-27 8=39
w:named	4=-36 5=49 6=61
w:namur	1=-56
w:nancy	0=51
w:nanterre	8=-31
w:nantes	0=31 6=-46
w:napo	0=-30 7=38
w:nasuwt	7=44
w:national	0=26 2=31 3=-40 5=-30 6=-33 7=59 8=-40
w:nationale	0=-61 1=-31 7=-25
w:nationalist	0=58
w:nationalite	0=-78
w:natural	2=-33
w:naturalist	1=-42
w:nature	1=41
w:nautilus	7=29
w:navy	4=45
w:ne	0=25 1=48 2=-46 3=-62 4=60 7=-51
w:neant	3=49
w:near	6=-31
w:nearly	0=-28 2=-33 4=62 7=47
w:nee	4=45 8=-33
w:need	0=-57 1=-30 2=-32 5=-68 6=63
w:needed	8=-38
w:needs	0=-51 1=-57 2=-59 3=-35 4=72 5=-42 6=-32
w:negatif	2=45
w:negative	2=78
w:negociant	7=-60
w:negociation	7=-35
w:negocie	7=-63
w:negocier	1=-28 7=25
w:negotiate	0=-31 7=33
w:negotiated	7=-38
w:negotiating	2=27 7=33
w:negotiations	3=-27
w:negotiator	0=-38 7=34
w:neige	3=-43 8=51
w:neighbour	0=-46 4=29 5=42
w:neighbours	6=27
w:neither	1=32
w:nerves	0=-45 4=85 7=-28
w:nervous	4=50
w:network	0=-25 4=-50 5=61 6=49
w:neu	0=-69 7=90
w:neuf	0=-41 1=-26 3=-29 5=-46 6=-27
w:neutral	0=-27 1=32
w:neutre	0=33
w:never	0=-70 1=-44 4=-46 6=30 7=107
w:new	1=-41 4=40 5=-60 6=-43 7=-54 8=-69
w:newborn	2=-25
w:newbury	0=68 4=-50 8=-36
w:news	8=-34
w:newsletter	0=46
w:newspaper	7=30
w:next	4=42
w:nhs	4=-38
w:ni	1=100 2=-26 3=-35 4=-60 6=-48 8=-44
w:nice	0=-29 1=-27
w:niece	2=31 4=-37
w:nietzsche	5=-30
w:nietzscheen	1=44
w:night	1=-66 2=-52 3=-53 4=69 5=46 6=-54
w:nights	1=-32 4=36 7=-30 8=71
w:nihilist	1=67
w:nihiliste	1=41
w:nimes	6=-32 8=38
w:nine	0=-37 1=-27 4=68 5=-58 8=-56
w:nineteen	8=41
w:nineties	6=-39 8=52
w:niveau	4=-27
w:no	1=43 2=25 3=-64 6=-51 7=-56 8=83
w:nobody	4=-35 5=-27 7=-31 8=-43
w:noel	0=-40 6=25 7=50
w:noir	5=-30
w:noisy	3=-36
w:nom	0=-44 1=82 2=-43 3=-45 5=66 7=39
w:nominated	6=30 7=42
w:nomme	4=-53 5=-32 6=44
w:non	1=71 6=-73 7=-34
w:none	8=52
w:noon	1=-37
w:nor	0=41 1=43 4=-25 5=-27
w:nord	1=60 3=-29
w:normal	0=-40 2=42 4=43
w:north	1=-26 4=-35
w:norway	7=-32
w:nos	2=-34
w:nostalgique	0=67
w:not	1=85 2=-61 4=-47 5=-59 6=36
w:notaire	0=-41 2=-29 3=33
w:note	0=94 1=-67 3=-39 4=-35 5=-32 6=91 7=-29 8=-58
w:noted	0=30 2=26
w:notes	4=31 5=-35 8=-38
w:nothing	1=74 3=-56 5=-41 6=-43 7=-29 8=42
w:notice	2=-29 4=-27
w:noticed	4=45
w:notoire	1=77
w:notre	0=26 2=-51 3=30 5=-49
w:nous	0=-37 1=33 3=37 6=-37 7=27
w:nouveau	7=-34
w:nouveaux	3=-46
w:novak	4=-28
w:novel	0=-40 1=-56 6=-59
w:november	0=35
w:novo	2=50 4=-53
w:now	1=67 2=-34 3=-26 5=-68 7=42
w:npa	0=66
w:nu	1=-25
w:nucleaire	0=60 8=-32
w:nuclear	0=37 3=33
w:nude	5=61
w:nudes	7=-30
w:nue	5=25
w:nuit	1=-32 3=-43 4=34 5=-89 6=-49 8=78
w:nuits	1=-41 2=-37 3=-29 5=90 6=-38 8=47
w:nuj	1=-53 7=47
w:num	7=48
w:number	0=70 3=44 7=-29
w:numbers	0=-26 1=-26
w:numerique	1=-35 2=-39 8=-49
w:nun	0=-38 1=35 4=-25
w:nurse	0=-40 1=-33 3=-26 4=-64 6=-35 7=36 8=-30
w:nursed	5=-31 7=-26
w:nursery	3=38 6=-33
w:nurses	4=-54
w:nursing	4=71 5=-32 6=-47
w:nut	0=-57
w:nymphomane	5=40
w:oath	1=25
w:obama	0=49
w:obedience	1=43 5=-45
w:objecteur	1=58
w:objection	1=48
w:objectrice	1=37
w:objects	1=51
w:objet	5=-38 8=30
w:oblige	4=58
w:obsession	1=-34
w:obtenir	5=30
w:obtenu	1=-38
w:occupational	0=-35 8=-29
w:occupe	0=33 1=-40
w:ocd	4=59
w:october	8=45
w:oddly	4=-28 5=54
w:odile	6=29
w:oeil	4=-30 5=-34 8=-25
w:oeuvre	1=-33 5=-25 6=-28
w:of	2=-35 3=-25 4=-45 6=-38 7=-38
w:off	0=-56 1=-42 3=-55 4=79 6=-70
w:offences	8=-45
w:offender	5=-34 8=67
w:offenders	5=-51
w:offer	0=-30 4=28
w:offered	2=56
w:office	0=31 1=-64 2=-51 5=46 6=-58
w:officer	0=-95 1=-31 2=-26 3=-37 4=-50 5=-68 8=-42
w:officers	6=38
w:offices	7=-50
w:official	7=78
w:officier	0=-25 3=-25
w:officine	4=-34
w:offshore	3=-38 4=48
w:often	4=44 8=-60
w:ohio	0=37 4=-35
w:oil	0=50 1=-29 2=-26 3=-31
w:old	0=64 1=-73 4=-28 5=49 7=-33
w:oliver	6=40
w:on	2=-33 3=30
w:onboarding	3=36
w:once	0=60 1=-42 2=-31 6=-40 7=40 8=42
w:oncle	0=28 3=-25 6=39
w:oncogenetique	2=50
w:one	1=35 2=-35 3=-48 5=26 6=54 7=-47 8=-46
w:online	0=-30 1=59
w:only	0=-34 3=-26 6=32 7=-25
w:onlyfans	5=44
w:ont	1=-35 4=-86 8=-34
w:onze	8=32
w:open	0=-52 1=-51 4=41 8=-38
w:openly	4=27
w:opens	3=71
w:opera	5=-70 8=26
w:operateur	3=34
w:operation	3=35 5=56
w:operations	5=-44 7=-33 8=-51
w:operator	3=-33 7=-50
w:operatrice	0=-25
w:opere	4=45
w:opinion	0=-35
w:opponent	0=72 7=47
w:opposante	0=58 3=-35
w:oppose	0=46 1=49 3=-44 4=-57
w:opposee	0=-35
w:opposition	0=87 1=-25 3=-67 7=-40 8=-82
w:opted	4=-25
w:option	6=-45
w:optique	7=-33
w:or	0=-100 1=90 2=-30 3=27 5=45 6=-58
w:order	0=-50 6=-55 8=86
w:ordered	7=-35 8=70
w:ordre	6=-27
w:organisateur	0=-50
w:organisation	1=-55
w:organisations	7=-26
w:organisatrice	5=-48
w:organise	0=45 1=-38 5=25 6=-39 7=-36 8=-28
w:organised	4=-41 7=45
w:organiser	0=69 4=-35 6=-44 7=-62
w:organisers	7=-53
w:organises	0=33 7=83
w:organising	7=32
w:organist	6=51
w:orientation	2=-38 5=-90 7=-27
w:origine	2=35
w:origines	0=-29 2=43
w:orly	3=28
w:orsay	2=-31
w:orthodox	1=-56
w:orthophoniste	4=-29
w:osaka	3=35
w:osei	3=30
w:oslo	8=-26
w:other	5=105 6=-53 7=-39
w:others	4=29 7=-42
w:otherwise	4=-37
w:ott	4=58
w:ottawa	0=60
w:ou	4=-49 6=62 8=-49
w:ouest	7=-39
w:oui	0=42
w:our	2=-39 5=25 6=30 8=-72
w:out	2=-40 3=-30 4=50 5=-89 6=37 7=-31
w:outdoors	4=60
w:oute	0=-38 6=55 7=-27
w:outed	6=71
w:outil	3=29
w:outlook	0=41 1=39 7=-35
w:outrage	8=52
w:outside	0=72 3=-26 4=-32 5=-35 7=-49
w:outspoken	0=39
w:ouvert	1=-29 8=35
w:ouverte	0=34 5=53 7=-37
w:ouvertement	5=-25 6=38
w:ouvre	3=42 4=-29 8=-28
w:ouvrent	6=28
w:ouvrier	7=-29
w:ouvriere	0=34 7=-25
w:ouvriers	7=-30
w:over	1=-84 2=-44 3=-50 4=-72 6=-57 8=84
w:owe	2=-35 7=39
w:own	0=40 1=-31 2=78 3=-25 8=-87
w:owner	1=-34 3=-25 4=-47 8=59
w:owns	1=35
w:oxfam	7=-43
w:pa	7=-74
w:pacemakers	4=-51
w:pacific	1=-31 7=-32
w:pacifism	1=45
w:pacifist	1=55 8=-37
w:pacifiste	0=-89 1=100
w:pacse	6=-56
w:pacsee	6=-71
w:page	0=-41 1=37 4=-42 5=-59
w:pages	0=43 3=-39
w:paid	0=-64 2=-37 4=-47 6=-26 7=53 8=68
w:paie	0=-65 1=-39 2=-47 3=31 4=-41 6=39 7=57 8=-27
w:painkillers	4=47 8=-39
w:pair	0=-32 3=-44 5=70 6=-72 8=25
w:pairs	0=57 3=-58
w:paix	0=-55 7=30 8=-53
w:palais	8=-27
w:palb2	2=34
w:palliatifs	4=29
w:palliative	4=-37
w:palm	3=55 4=-56 5=-29 8=-43
w:palmaire	3=61
w:palmistry	3=-42
w:panel	2=-83 5=-41
w:panic	4=60 5=-26 8=-33
w:panne	4=-45 5=-27
w:pansexual	6=42
w:pansexuel	6=41
w:pansexuelle	5=-46 6=66
w:papas	6=84
w:paper	0=-35 1=-31 2=-36 4=-38 8=29
w:paperasse	4=-36 8=-47
w:papers	0=-34 7=-27 8=-35
w:paperwork	4=-57
w:papier	5=-27
w:papiers	0=43 1=-38 5=-26
w:par	2=32 3=46 4=-34 8=32
w:parade	0=44 6=-33
w:parafe	5=-27
w:parait	4=-26 5=43
w:paralegal	4=-28
w:paralysed	4=-38
w:paralysie	4=-33
w:parapharmacie	4=-25
w:parc	1=-51
w:parce	1=-44 3=32 6=43 8=-42
w:parcels	7=26
w:parcours	4=-38
w:parcs	3=-46
w:parent	0=-32
w:parental	0=-33 2=-29 4=-36 6=-25
w:parents	1=47 2=45 4=-62 5=-40 7=-48 8=-27
w:parfaite	0=45 4=-31
w:paris	5=-45 6=-43
w:parish	1=-56
w:park	1=-35 8=-29
w:parking	0=-34 1=-33 4=69 5=30
w:parkinson	2=31
w:parle	1=25 2=-60 3=-55 5=27 6=46 8=-52
w:parlement	0=-32
w:parlementaire	0=-41 5=-28
w:parler	0=-33 6=-29
w:parliament	7=-30
w:parliamentary	0=-36
w:parmi	0=71 3=-26 6=40
w:parole	0=48 1=-32
w:parquet	8=38
w:parrain	1=31
w:parraine	0=31 1=32 7=-28
w:part	2=30 6=-47 8=-63
w:partage	0=-39 4=-43 5=-25 6=31 7=-28
w:partenaire	0=-53 4=-33
w:partenaires	0=-45 2=-38 5=58 6=-35
w:parti	0=36 1=-65 4=-31 6=-53 7=-79 8=-42
w:partially	4=57
w:participe	0=56 5=-35 7=54
w:particulier	2=37 5=25
w:partie	2=-34 4=-30 5=35 6=-32
w:parties	0=-71
w:partis	0=-78
w:partisan	5=52
w:partner	5=-25 6=-47 7=-28
w:partners	0=-28 4=-53 5=52 6=-58
w:partout	3=-32
w:parts	1=-48 5=45
w:party	0=57 4=-65 6=-56 7=-72 8=-51
w:pas	1=32 2=42 3=-104 4=68 6=59 8=-41
w:pass	4=-49 5=-29
w:passage	3=-26
w:passe	0=33 1=31 2=29 3=58 4=-76 5=-107 8=58
w:passed	3=48 4=31 8=-45
w:passee	4=48
w:passenger	4=-38 8=-63
w:passeport	3=-38 4=-46 5=-43 8=38
w:passeports	4=-28
w:passer	4=29
w:passes	5=40
w:passing	4=47
w:passion	5=-46
w:passionate	5=-75
w:passionne	1=-35 5=-44
w:passport	0=-38 3=33 4=-33 5=-41 8=27
w:password	8=-31
w:past	1=37 4=32 7=-27 8=-30
w:pasteur	0=-27 1=32 6=-25
w:pastor	0=45
w:patent	0=-28
w:patents	4=-44
w:paternite	2=-66
w:paternity	2=35 3=-35
w:pathogenic	2=36
w:patience	2=-32 4=-32 6=-42
w:patient	3=-37 4=-59 5=-57
w:patiente	5=72
w:patients	0=-25 2=-49 4=36 5=-36
w:patissier	0=34 6=-50
w:patissiere	4=-49
w:patrimoine	2=-40
w:patron	4=42 6=-47
w:patronal	7=-34
w:patronne	5=56
w:pattern	3=73 4=-29 5=-25
w:pau	0=-31
w:paul	0=-50 5=-25 6=-42
w:paume	3=82
w:pay	0=-47 4=-45 5=36 7=44
w:paye	1=-77 5=63 8=57
w:payes	5=-37
w:paying	7=-37
w:payments	8=-35
w:payroll	0=-29 7=-55
w:pays	0=-44 1=26 7=40 8=-53
w:paysanne	7=61
w:pcf	0=96 5=-39 7=-73
w:pcr	2=-30
w:pcs	0=-54 7=59
w:peace	0=32 7=-33 8=52
w:peanut	4=32
w:peau	4=-47 6=70
w:pede	5=-38 6=51
w:peers	3=-30
w:peine	1=-34 4=-36 5=-30 7=-61 8=29
w:peines	8=38
w:peint	4=-36 5=-31
w:peinture	4=33 5=-48 7=25
w:pelerinage	0=-36 1=73 5=25
w:pelvis	4=51
w:pen	0=61 2=-41 3=61 4=33 5=-25 6=-34
w:pendant	5=38 7=-40 8=-27
w:pending	2=64
w:penitentiaire	0=-30 4=-25 8=-43
w:penn	6=36
w:pense	0=-28 1=100 3=-28 5=-32
w:pensee	0=-41 7=-44
w:penseur	1=39
w:penseuse	1=50
w:pension	0=-56 6=-32 8=-27
w:people	0=-36 1=-43 4=-67 6=53 7=-48 8=-47
w:pepinieriste	4=-32
w:per	4=-30
w:perdu	1=-29 3=-40 4=95 6=-49 8=25
w:perdue	8=-37
w:pere	0=78 2=70 3=-61 4=-79 5=-62 6=-50
w:perfect	4=43
w:period	4=-43 8=-52
w:periode	4=27
w:perjury	8=61
w:permanence	7=-30
w:permanent	0=-31
w:permis	0=-40 3=-29 4=-91 5=-37 8=48
w:permit	8=-35
w:perrot	0=27
w:person	4=-40 6=33
w:personal	2=27
w:personne	1=-25 5=27 6=28
w:personnel	0=-47 2=-29 7=-39
w:personnes	0=-25 5=-32 6=-31 7=-44
w:persons	1=36 5=55
w:perth	4=-53 6=-28 7=-27
w:peru	8=56
w:perverting	8=32
w:pese	0=33
w:peter	1=31 6=-26
w:petit	0=-25 1=-27 5=-25
w:petite	5=-28 6=37
w:petitions	0=39
w:peu	4=55 6=-28 8=-25
w:peut	1=-61 4=76
w:pharmaceutique	7=-36
w:pharmacie	4=-39 8=62
w:pharmacy	8=-25
w:phase	0=-27
w:phd	1=-38 4=-54 5=62 8=-38
w:philosophe	1=-33
w:philosopher	1=-37
w:philosophie	0=-31 4=-34 5=-44
w:philosophique	1=47 8=-38
w:philosophy	0=-30 1=-46 5=-26
w:phone	0=25 2=-28 4=28 5=35
w:phones	8=53
w:photo	1=-37 3=39 4=-33 6=-30 8=-25
w:photograph	5=26
w:photographe	3=-43 5=-72
w:photographed	0=-65 3=41
w:photographer	6=-28
w:photographie	3=47 4=-32 5=-42 6=-25
w:photographiee	3=38
w:photographiques	5=-29
w:photographs	5=30
w:photography	4=-42
w:photos	5=91 8=-30
w:phrases	3=45
w:physics	6=-32
w:physique	1=30 5=47 6=-38
w:piano	4=-51 7=-26
w:picket	1=-30
w:pictures	5=41
w:piece	0=-29 3=55 5=-39 8=-27
w:pieds	0=-68 4=72
w:pierre	0=-33 1=28 6=45 8=-26
w:pills	4=-56 5=31
w:pilot	1=-36 3=48 6=-29 8=-28
w:pilote	0=-29 4=33 6=57 8=-32
w:pilots	0=-28 7=77
w:pilule	4=-46 5=44
w:pin	0=-54 1=-49
w:pinto	4=58 5=-36
w:pipelines	2=-32
w:piquet	7=64
w:pirate	0=74 7=-40
w:pis	0=47
w:pitch	8=-57
w:place	0=72 4=56 5=-38 6=-51 7=-78
w:plaid	0=35
w:plaide	8=46
w:plaidoyer	0=45 6=-32
w:plainte	0=-28
w:plaisante	4=37 5=-35 8=-43
w:plan	1=-36 3=-35 4=-32 5=-74 7=-32 8=-42
w:planner	0=-26 1=-42 7=-34
w:planning	0=-49 2=-49 7=-41
w:plant	1=-32 2=-54 4=-38 7=46
w:plantar	4=58 7=-30
w:plantes	1=42 3=-42
w:plants	3=33 4=-33
w:plaques	4=51
w:plaquiste	8=-37
w:plateforme	5=-37 8=-30
w:platform	1=-35
w:plats	0=-34 4=88
w:play	0=-39 4=-47 8=-34
w:playboy	5=-48
w:played	6=-26
w:plays	0=-53 4=34 6=-44
w:plea	8=85
w:pleaded	8=46
w:please	0=-33 6=38
w:pleasures	8=-42
w:plein	0=-41 5=79
w:plombier	1=-31 5=-26
w:plongee	2=26
w:plumber	2=-34 4=49
w:plume	0=65
w:plus	0=44 1=-82 3=42 4=-71 5=85 6=-34 7=-51 8=-74
w:plusieurs	0=-59 1=26 5=93
w:plutot	8=-26
w:pma	4=-69 6=58
w:pme	0=-41
w:podcast	4=-30 5=38 6=33 8=-26
w:podemos	0=68 6=-29
w:poet	6=44
w:poetry	0=-45 6=-35
w:poignee	3=-33
w:point	0=-50 1=-26 7=-28
w:pointage	3=-48
w:pointe	3=50
w:pointeuse	6=-27
w:pointeuses	3=-28
w:pois	0=-25
w:poland	8=68
w:police	3=-30 4=-61 5=-38 6=34 7=-34
w:policeman	8=56
w:polices	1=-41 8=-38
w:policier	3=-44 8=-30
w:policiers	3=-34
w:policy	1=-25 2=-45 4=-47 5=-64
w:polio	4=-48
w:polite	0=33
w:political	3=-29
w:politically	0=78 1=-49
w:politics	1=-26 4=-31 6=-26
w:politique	1=-48 6=-36 7=-27
w:politiques	0=-71
w:poll	0=-27
w:polling	0=-32
w:polyamorous	0=-30 5=41
w:polyamour	0=-25 5=49
w:polyamoureuse	5=39
w:polyamoureux	5=48
w:polycystic	2=75 4=-33
w:pons	7=60
w:pool	5=33
w:poor	0=-30
w:populaire	0=-25 1=-38
w:porn	4=-26 5=74 6=-59
w:porno	0=-59 4=-38 5=84
w:pornographiques	5=34
w:port	0=-27 3=59 5=31 6=-37 8=-43
w:portage	8=-34
w:porte	0=56 2=-62 6=38
w:portee	1=-26 6=52 8=-26
w:portent	2=49
w:porter	1=44 4=-47
w:portes	6=32 8=-31
w:porteur	2=-52 3=-31 4=52
w:porteurs	2=-33
w:porteuse	2=78 4=-47 6=-30 7=-39
w:portfolio	4=-30
w:portique	3=37
w:portrait	1=-31 3=35 5=-33
w:portraitiste	3=-74
w:portugais	1=-30 2=32
w:pose	3=-35 5=49
w:posee	1=-25
w:poser	3=50 4=-26
w:positif	2=47
w:positions	0=61
w:positive	1=-27 2=51 5=-32
w:positiviste	0=-55
w:possession	1=-26 8=47
w:post	0=-51 1=-33 2=-58 3=-31 5=33 6=34 8=-26
w:postdoc	4=-63
w:poste	2=-43 4=-53 5=-35
w:posted	0=-32
w:poster	0=67 3=-26
w:posters	0=-34
w:posts	0=44 7=-28
w:postulent	5=-26 6=36
w:pouce	0=-62 3=61 5=-34
w:poumons	4=45
w:pour	2=-67 8=26
w:pourquoi	5=29
w:poursuites	8=56
w:poursuivi	4=-76 8=60
w:pourtant	1=40 3=-32 4=30
w:poutine	0=29
w:pouvoir	0=59 1=-39
w:power	6=-58
w:practice	4=-31 5=-26 6=-46
w:practises	1=36
w:pragmatique	1=-45
w:praise	1=25
w:praised	4=-30
w:pratiquant	5=-42
w:pratique	0=-50 1=43 4=-26 5=109 6=-55
w:pre	4=39
w:precinct	0=66
w:precise	8=-27
w:preciser	6=47
w:precoce	2=48 4=-36
w:predispose	2=34
w:predisposed	4=-41
w:predisposition	2=58
w:prefecture	3=35 4=-31 8=-37
w:prefer	6=-32
w:prefere	1=-25 3=-39 4=36 5=-82 6=40
w:preference	1=34
w:preferences	6=73 7=-34
w:preferred	6=31
w:prefers	0=-52 1=30
w:pregnant	4=29 5=52
w:prelevement	2=36 3=-55 7=44 8=-25
w:premier	3=-65 4=-41 6=-31 7=31
w:premiere	0=41 7=43
w:premiers	0=-34 6=41
w:premises	8=-36
w:premutation	4=-30
w:prend	1=-44 3=28 6=-43
w:prepared	7=-43
w:pres	1=33
w:presence	1=-41
w:present	1=38 3=27 8=25
w:presentation	5=-41 8=-63
w:presente	1=-35 5=-33 7=-25
w:presenter	4=-25
w:presents	0=-27
w:preservatifs	5=-33
w:preside	1=48 2=-44 7=33
w:president	0=-33
w:presidente	0=-67 5=57 6=-27 7=-26
w:presidentielle	0=51
w:presidents	0=-40
w:press	0=-48 3=-47 5=-57 7=-58
w:presse	0=-44 1=-39 2=-47 3=-70 5=-43 6=-28 8=27
w:pressed	0=46
w:pression	3=44
w:pressure	3=100 4=-40 8=-40
w:prestataire	0=-48 7=-37
w:prete	3=-41 5=37
w:pretend	5=76
w:prevention	2=-34 5=-38 6=-39 8=-25
w:preventive	4=-43
w:prevenu	6=51 8=-34
w:previent	4=-30
w:previous	1=-27 4=-30 5=-26 8=70
w:prevue	2=45 3=41
w:pricing	4=-32
w:pride	4=-51
w:priest	0=-39 1=37
w:priesthood	0=-25 6=29
w:prime	0=-50
w:primes	5=-44
w:principe	1=-53 5=68
w:principes	1=31
w:principle	5=-50
w:print	0=-42 3=85 5=-36 8=-40
w:printemps	0=-27 6=36
w:printer	6=-30
w:printing	0=-30
w:prints	3=53 4=-29 7=-49 8=-45
w:pris	1=-45 3=86 7=-30 8=-56
w:prise	0=-26 3=38 4=-54
w:prises	3=62
w:prison	1=-56 2=-31 4=-36 5=-43 6=-38
w:prisoners	8=-39
w:prisons	8=-43
w:private	5=31 8=-50
w:privee	1=36
w:prix	5=-27 8=-35
w:prize	5=-36 7=-51 8=-37
w:pro	0=97 8=-38
w:probably	0=-37 7=51
w:probation	4=-67 5=-31 8=55
w:problem	0=41 1=-31 4=66 5=-30 8=-32
w:probleme	4=60 8=-49
w:problemes	5=29
w:problems	4=45
w:procedure	3=-38
w:process	4=-33 8=-30
w:proche	0=58 5=-25 6=-39 7=39
w:proctoring	3=42
w:procurement	1=-32
w:procureur	8=64
w:product	1=-49 6=-37 7=-27
w:production	0=-37
w:productions	2=-39
w:produit	2=-35 3=-52 6=-25
w:produits	1=-38
w:professeur	1=-28 2=-30 3=-39
w:professional	4=-27 6=34
w:professionnel	3=-28 5=35
w:professionnelle	2=35 4=33 6=-67 7=-35
w:profil	1=-42 2=89 4=-25 8=-62
w:profile	0=30 1=27 2=29 3=59 4=-43 5=-41 6=33 8=-31
w:profonde	0=-30 1=48
w:profoundly	4=32
w:progressive	0=-27
w:project	0=-28 3=-42 4=-66 5=-36 6=-33 7=-61
w:projet	1=-41 3=-46 5=25 6=-35 8=-42
w:projets	0=-45 8=-27
w:promiscuous	0=-39 1=-39 5=39
w:promotion	0=-30
w:promotions	7=25
w:prononcee	8=55
w:prop	0=-52
w:property	0=53 8=-37
w:propre	8=53
w:propriete	5=-41 6=-37
w:prosecuted	8=44
w:prospect	4=-28 5=-30
w:prosthetic	4=41
w:prostituees	5=43
w:prostitute	5=31
w:prostitution	0=-27 5=-52
w:protection	3=-27 8=-46
w:protest	0=-82 8=32
w:protestant	1=-26
w:proteste	0=44 3=33
w:prothese	4=35
w:protheses	4=-68
w:prothesiste	3=-47 4=-31
w:proud	0=30 1=-29 2=-45 6=27 7=43
w:proust	6=-41
w:prouve	2=25 8=33
w:province	1=27
w:provisoire	8=30
w:ps	0=98 7=-82
w:psen1	2=43 4=-36
w:psychiatre	1=-28
w:pu	0=-39 3=34
w:pub	1=32 7=-32 8=29
w:public	1=-69 3=-40 4=-48 7=25
w:publications	1=25
w:publicitaires	0=-41
w:publics	0=-63
w:publie	1=64
w:publique	0=63 1=-26 5=35 7=-62
w:publiques	5=-39
w:published	5=-34 7=-26
w:puce	3=33
w:puceau	1=-32 5=51
w:puis	1=-49 3=-27 4=-65 5=-48 6=-28 8=67
w:pump	2=-42 4=32
w:pumps	4=-27
w:punctual	1=-33 5=51
w:pupil	5=50
w:pupils	4=-61 8=-45
w:purge	1=-31 8=77
w:purser	7=-34
w:put	0=28 1=-32 6=29
w:puts	0=37
w:qlik	6=-44
w:qt	4=-58
w:qu	1=61 4=-55 5=26 6=57 7=-62 8=-115
w:quaker	7=-27
w:qualite	0=-32 1=-32 2=-34 3=39 5=-36
w:quality	1=-26
w:quand	1=-41 2=-27 3=25 4=-37 7=-27 8=76
w:quarante	0=-36 6=31
w:quarry	8=-41
w:quarter	4=-34
w:quartier	0=-36 1=-28
w:quashed	8=42
w:quatre	0=-34 1=31 5=26 6=-36 7=-50
w:quayle	4=58
w:que	0=-28 1=64 2=-47 6=66 7=-84 8=-25
w:quebec	8=-28
w:queer	0=-36
w:question	1=38 3=-27 5=-28
w:questioned	8=26
w:questionnaire	4=-25 5=50 6=30 8=-29
w:questions	1=-33 6=-44
w:queues	0=-44
w:qui	1=31 2=-32 4=-27 5=-79 7=-64
w:quick	0=-30 4=-63 5=-27 6=-28
w:quiet	1=-28
w:quinze	2=-31 7=-32 8=39
w:quit	0=-35 7=51
w:quite	0=31 1=27
w:quitte	1=50 2=-27 3=-27 4=-30 6=40 7=30 8=-39
w:quitter	1=-28 4=53
w:quotidien	0=-61
w:rabbin	1=44
w:rabhi	1=56
w:racecourse	4=-32
w:raconte	1=-46 2=-28 4=-34 5=111 6=-37 7=-36 8=-54
w:radical	7=-33
w:radie	1=33 8=35
w:radio	1=-44 3=-45 4=-80
w:radiographers	7=58
w:raised	1=68 2=-26 4=-34 5=-37
w:raison	1=-49 7=27 8=41
w:raisons	1=45
w:rally	0=55
w:ran	0=32 1=-34 2=-54 3=-35 4=-54 5=-35 6=-29 7=-25 8=-47
w:rand	0=-26 1=64
w:randonnee	5=-52
w:rang	0=26 5=-33
w:range	5=-40 6=-51
w:rangement	8=-43
w:rao	8=65
w:rappel	2=-25 4=-44 8=62
w:rapport	1=-32 4=-66
w:rapports	3=-33 4=-32 6=-31 7=-35
w:rare	2=33 4=-43
w:rate	1=-53 4=41 6=27
w:rather	2=-36 7=33
w:rationalist	1=65
w:rationaliste	0=-34 1=58 7=-37
w:ray	2=-26
w:rayon	1=-46
w:rcn	0=-36 7=84
w:react	1=-30
w:read	1=-48 3=25 5=33 6=-37
w:reader	1=-25 3=31 4=-39
w:readers	3=-57 5=29
w:reading	0=-35 4=-34
w:reads	0=31 1=90 3=-25 5=-35 6=-37 7=-32
w:ready	1=-25
w:realise	0=-27 6=-36
w:realist	0=-29
w:rebellion	0=39
w:recel	8=39
w:recently	4=29
w:reception	1=-40 4=43 8=-44
w:receptionist	1=-33 4=-62 5=-27 7=-25
w:recherche	6=-27 8=-29
w:reclamations	4=-35
w:reclame	0=77 1=27
w:recognised	0=-32 7=-54
w:recognition	0=-32 3=25 7=-81 8=-30
w:recoit	1=-29 7=35
w:recommandation	5=-63
w:recommande	3=-46 5=-40 6=-40 8=46
w:reconnaissance	4=-26 8=-39
w:reconnait	1=-36 3=36
w:reconnu	6=35 8=89
w:reconnue	0=-40 4=41
w:reconquete	0=80 7=-32
w:record	1=-45 2=-31 3=49 4=-27 5=-42
w:recorded	8=55
w:recordings	3=-32
w:recordist	0=-36
w:records	3=47 4=-40
w:recours	8=-36
w:recouvrement	8=-40
w:recovered	4=-49
w:recovering	4=63 8=-34
w:recovery	4=-31 5=49
w:recruiter	0=-39 1=-38 4=53 6=-41 7=-25
w:recrute	7=-29
w:recrutement	0=36
w:recruter	8=-38
w:recruteur	3=-25 4=31
w:rectorat	2=-42
w:recu	0=-28 2=42 3=51
w:recuperation	4=-31 8=38
w:recuse	1=63
w:red	0=47 1=-38 2=44 3=-32 5=-38
w:redacteur	4=-38 6=-29
w:redaction	0=-65
w:redactrice	4=-28 5=-25
w:redige	1=-34 2=-31 3=-30 7=-27
w:redundancy	0=-26
w:reeducation	4=-47
w:referee	2=-31 3=-30 4=32 5=31 7=-33 8=-51
w:reference	0=-70 2=-79 3=-32 4=58 8=32
w:references	0=-40 2=27 4=-55 5=-33
w:referendum	0=60
w:referent	0=56 1=-28 4=-33 5=53 6=-33 7=33
w:referente	0=54 5=33 6=-34
w:reform	0=54 2=-27 4=-26 7=-33
w:reforme	0=-44 4=70
w:refugie	0=46
w:refus	1=32
w:refuse	1=112 2=31 3=-56 5=-43
w:refused	0=-65 1=-45 3=69 7=28 8=-47
w:refusee	3=37
w:refusees	3=40
w:refuses	0=38 4=-36 7=29
w:regard	1=-31 5=-28
w:regarde	0=-45 5=35
w:regime	0=50 4=-63
w:regimes	0=-28
w:regional	4=-26 5=33 6=-42
w:regionale	7=45
w:regionales	0=-30 7=-32
w:regisseur	0=-38 1=-33
w:regisseuse	5=-55 7=52
w:register	0=30 1=25 5=-48
w:registered	3=31 4=82 8=-56
w:registrar	7=-32
w:registre	1=-33 2=26
w:regle	1=44 2=-25 8=-30
w:reglementaires	8=-25
w:regrette	0=30 5=38
w:regular	1=-47 5=84
w:regulator	0=-41 5=-26 8=-64
w:regulier	0=29 5=43
w:rehab	4=35 8=-40
w:rehabilitation	3=-26 4=-49 8=63
w:rein	4=36
w:reincarnation	1=37 4=-44
w:rejected	1=-39 6=43
w:rejects	1=37 3=72 4=-33
w:rejetee	6=38
w:rejoindre	2=-30
w:rejoint	1=-28 4=-35 5=-32 7=64 8=-41
w:relache	4=-33
w:relaie	0=50 5=-31
w:related	4=59
w:relation	5=48 6=-82 8=-36
w:relations	0=-80 2=-30 3=-35 4=-60 6=-55 7=-37 8=-40
w:relationship	0=-29 4=-32 5=72 8=-28
w:relationships	5=-41
w:relaxe	8=50
w:relaxee	8=57
w:release	0=-33 4=-26 7=63
w:released	3=-33 8=51
w:releases	6=-41
w:releve	1=39 3=-34
w:relevees	3=40
w:relief	0=-36 1=42 4=-29
w:religieuse	1=-50 8=-36
w:religieux	1=-39
w:religion	0=-45 1=78 3=-39 4=-26 5=-58 6=-41
w:religions	1=-53
w:religious	0=-40 5=32
w:relit	1=40
w:relocate	7=-29
w:remain	0=35
w:remarks	0=-35 7=39
w:rembourse	8=35
w:remember	5=-34
w:remembers	0=42
w:remis	3=37 4=-44
w:remise	2=35 4=-29
w:remission	4=68
w:remote	4=-34
w:renaissance	0=31 1=-44
w:rencontre	5=27
w:rencontres	5=-36
w:rend	0=25 4=64
w:renie	0=68 3=-29
w:rennes	0=40 2=-44 6=-58
w:renonce	5=42
w:renouvellement	4=40 8=-42
w:renovation	0=26
w:renove	4=-37
w:rentre	4=82 5=-79 8=30
w:rentree	8=29
w:renvoye	5=-43 6=37
w:rep	0=-53 1=-25 4=-43 6=-37
w:repaid	1=-26
w:repair	2=-26 5=-25
w:repaired	3=-27 8=-27
w:repas	0=-32 4=34
w:repenti	0=68
w:repete	0=-36 2=-32 3=-30 4=32
w:replaced	0=-51 4=39 8=-36
w:replacement	7=-34
w:repond	3=-34 4=27
w:report	4=-67 5=-50 6=-33
w:reported	4=-42 5=41
w:reporter	0=-52
w:reporting	0=-32 5=-25
w:reports	5=40 7=-30
w:reprendre	0=31 3=26 4=29
w:reprennent	6=-41
w:representative	0=30 4=-37 7=-63
w:represente	7=38
w:represented	0=-46 4=-36 7=59
w:repris	0=-76 1=-34 4=-39 5=-31 7=56 8=48
w:reprise	5=-27
w:reps	7=32
w:republic	0=-27
w:republicaine	0=-57
w:republicains	0=44 7=-79
w:republican	0=53 7=-31
w:republique	5=-36
w:reputation	1=31
w:requires	8=-49
w:research	0=-42 4=-30 7=-37
w:researcher	4=-47 5=-48 7=-51
w:reseau	0=-38 3=28 7=-32 8=27
w:reseaux	5=-33
w:reserve	0=-37 1=32 3=37 4=-40 5=55
w:reservee	4=37
w:residence	0=-82 3=27 4=-25 5=-46 8=38
w:residents	4=-37
w:resigned	1=30 4=30 5=29 6=-34 7=74
w:respect	1=40 5=-49
w:respecte	4=-38
w:responsable	1=-62 3=-31 4=-30 5=-39 6=-41 8=-52
w:ressemblance	3=86 8=-59
w:rest	0=45 4=43 8=-36
w:restaurant	1=-32
w:restaurateurs	5=65 6=-49
w:restauration	0=-28 1=30
w:restauratrice	0=-39 5=-38
w:restaure	1=-46 8=-34
w:reste	5=-47
w:rester	5=40 6=-42 8=-48
w:restored	0=-33
w:restores	5=-42
w:restriction	3=-32 4=65
w:result	2=35
w:retards	1=-35 4=-25
w:retenu	3=-33
w:retenue	7=-27 8=44
w:retinal	4=-38
w:retine	3=63 4=-68 5=-27 8=-31
w:retire	3=-35 8=38
w:retired	4=52 7=39 8=-54
w:retirement	4=-27 6=-65
w:retour	4=-32
w:retrained	4=68
w:retrait	7=-38 8=42
w:retraite	6=-51 7=-33
w:retraites	6=54
w:retrouve	2=50
w:rett	2=32 4=-34
w:returned	4=-25 8=-35
w:reunion	0=-35 1=69 8=-28
w:reunions	1=-58 4=-102 6=-53 7=60
w:reussi	0=27
w:reussie	3=28
w:reussir	8=-30
w:reuters	0=-34
w:revele	0=-30 6=26
w:revendique	0=36 4=-41 6=25
w:revendue	5=-33
w:revient	4=48
w:revolution	0=-27
w:revu	2=-26
w:revue	5=-34 7=-25 8=-28
w:rewritten	2=-34
w:rewrote	7=-27
w:rhone	7=-30
w:rhume	0=-25 4=36
w:rhythm	3=34
w:riant	0=-55
w:rien	0=-39 1=74 2=37 5=-53 6=-59 7=-33 8=26
w:right	0=51 1=-72 2=-26 4=-58 5=-44 6=-69 7=-69
w:rights	5=-35 6=-39
w:ring	0=-60 1=-35 4=60
w:riots	4=-38 8=36
w:rire	0=38
w:risk	0=-41 2=54 4=-48 5=-42
w:risks	2=39
w:risque	2=105 4=-28
w:rit	0=58
w:rive	0=-51
w:river	8=-27
w:riverains	5=-26
w:rmt	0=-29 7=30
w:rn	0=79 1=-50 5=-44 7=-45
w:road	0=41 1=-51
w:rob	6=45
w:robbed	2=-25
w:robbery	8=-25
w:robes	5=-40
w:roche	0=33 7=-39
w:roe	8=31
w:roissy	0=-40
w:role	0=-44 2=-48 5=47 6=-29 7=-44 8=-63
w:roll	3=-37
w:roman	5=-72 6=-43 8=-42
w:romance	5=-25 8=-62
w:romanciere	8=-45
w:romans	5=-37
w:rome	5=59 6=45 8=-42
w:room	1=-62 5=-46
w:rooms	1=-43 5=-25
w:rose	0=58 4=-34 5=-27 7=27
w:rosicrucien	1=55
w:rotary	0=-44
w:rouge	1=-27 4=47 5=-65 6=-30 8=-40
w:round	5=41 7=-39
w:route	5=-33
w:routiers	8=-44
w:roux	6=36
w:row	0=31
w:rowing	4=28
w:royal	1=37 6=-30
w:royaliste	0=59
w:rqth	4=86
w:rss	7=-41
w:rubrique	0=-26 1=44 7=-25
w:rudolf	1=31
w:rue	0=-65
w:rugby	0=-67 3=-44 4=59 7=-56 8=-31
w:ruiz	2=-52
w:rule	8=-27
w:rules	6=41
w:rumeur	3=-41 5=29 6=44 8=38
w:rumour	6=43
w:run	0=-35 1=-27 2=48 3=-25 4=-70 5=-61 6=46 7=-27
w:runner	2=-44
w:running	6=30
w:runs	2=-43 3=-30 4=-56 5=-38 6=51 7=-54 8=-57
w:runway	0=28
w:rupture	0=29
w:rural	6=33
w:rythme	3=26
w:s	2=26 4=-56 5=-25 7=-42 8=28
w:sa	3=65 4=-49 8=-41
w:sachs	2=25
w:sacked	0=-42 7=66
w:sade	5=-42
w:safe	6=38
w:safety	7=62
w:sag	0=-52 7=44
w:sage	5=-34 6=-65
w:said	1=-65 6=48 7=62 8=40
w:sailor	5=-37 6=51
w:sain	2=26
w:saint	2=-30
w:saison	3=-30
w:sait	2=45 3=-38 4=-43 5=37 7=-27
w:salaire	0=27 1=37 7=-27
w:salarie	0=-30 1=-44 3=59 4=-32
w:salariee	0=-31 1=-31 2=-49 7=39 8=-27
w:salaries	1=-36 4=-34 7=49
w:salary	3=-26 6=-32 8=-29
w:sales	0=-55 2=-43 3=-65 4=-88 5=37 6=-40 7=-50 8=-55
w:salesman	2=-47
w:salle	0=-37 3=41 8=-29
w:salmon	1=-31 2=-36 3=-31
w:salon	5=41
w:salons	5=31
w:salvation	0=-27
w:same	0=-39 4=38 5=-97 6=92 7=-34
w:samedi	5=36
w:samedis	5=-28
w:sample	2=29 3=48 8=-38
w:samples	2=-25
w:sanders	0=30
w:sandra	5=-26 6=31
w:sang	0=-34 3=-39
w:sanger	2=-37
w:sanitaire	5=-27 8=-30
w:sans	0=-45 1=35 5=46 6=-47 7=-118 8=39
w:sante	2=-27 8=-43
w:sarah	6=-29
w:sas	3=33 4=-26
w:sat	0=102 4=-29 6=-32 8=-44
w:saturdays	0=28 4=-38
w:sauna	5=32
w:saving	5=75
w:savoir	0=31 1=-33
w:say	1=32 3=-37
w:says	3=-96 5=49 6=42 8=28
w:sc	8=-25
w:scaffold	3=-25 4=32
w:scan	0=-26 2=-51 3=132 4=-94
w:scandal	5=58
w:scanne	3=53
w:scanned	4=-33
w:scannee	3=32
w:scanner	4=-41
w:scanners	3=-73
w:scenariste	6=-48
w:scene	0=-45 1=-59 2=41 7=-60 8=-42
w:sceptic	0=56 1=-25 4=-25
w:sceptical	1=-51
w:sceptics	1=-53
w:sceptique	0=-28 8=-32
w:scheme	6=-44
w:schiphol	3=52
w:school	0=-31 2=-63 5=-72 7=26 8=-25
w:schools	0=42 1=33 8=-50
w:sciences	1=-55
w:scientifique	8=-25
w:scientologie	0=-34
w:sclerose	4=51
w:scolaire	0=-47 6=-32
w:scolaires	5=-33
w:scoliosis	4=42
w:score	3=29
w:scores	2=31
w:scotland	7=47
w:scottish	0=45 7=-35
w:scout	4=-26
w:scouts	5=-36
w:screen	4=48
w:screening	2=33 3=39 4=-67
w:screenings	4=-34
w:scrutin	1=-37
w:sculpteur	3=-27
w:se	2=-67 4=35 5=38 7=-30 8=-77
w:seance	7=-35
w:search	1=-25 8=25
w:season	6=-62
w:seasons	7=-27
w:seat	4=-28 7=-26
w:seche	5=-25
w:second	0=42 5=-26 6=28
w:secret	1=28 8=-73
w:secretaire	1=-32 2=-68 4=-43
w:secretariat	0=-42
w:secretary	3=-30 4=-47 6=-32 7=38 8=-56
w:secteur	3=-56
w:section	1=60 4=-31 8=-33
w:sectioned	4=34
w:sector	0=-52
w:secular	1=26 7=-28
w:secularist	1=54
w:securite	0=-48 3=-70 8=34
w:security	4=-41 6=-29 8=-62
w:seduced	5=26
w:seduction	5=-39
w:see	0=-30 4=73 5=27
w:seed	2=-27
w:seekers	6=-30
w:seen	5=49
w:sees	1=55 4=40 5=38 6=-39
w:segolene	0=57
w:sein	3=-40 5=40
w:seiu	7=53
w:seizure	4=55
w:sejour	3=25 4=-37
w:sejours	2=-25 4=50 6=-30
w:sel	0=25 3=-29
w:selection	2=-41
w:self	4=34
w:selfie	3=87
w:sell	0=53 3=-27 4=-32
w:selling	2=-37
w:sells	1=-55 2=-31 3=-97 6=-30 7=-47 8=-29
w:selon	0=42 1=47 7=-29 8=27
w:semaine	5=49 8=-35
w:semaines	0=36 4=89 5=-41 8=-45
w:semble	0=61
w:semences	7=-31
w:seminaire	5=57 6=47
w:seminar	7=-31
w:seminariste	6=39
w:senat	0=-75
w:senateur	0=-25
w:seneca	1=61
w:senior	1=-26 4=-43 6=35
w:sens	0=-41 1=80 2=-32 4=-31 5=-49 6=47 8=-51
w:sense	1=37 3=-26 6=-39
w:sent	0=41 1=-32 2=44 3=44 4=-62 5=61 6=-33 7=-37
w:sentence	3=-26 4=-39 8=36
w:sentences	8=-26
w:sentencing	8=26
w:sept	5=32
w:september	4=26
w:sequelle	4=47
w:sequelles	4=42
w:sequence	2=-61
w:sequenced	4=-42
w:sequences	2=-48
w:sequencing	2=-45
w:sera	8=-61
w:serait	1=31 3=-71 5=-28 6=54 8=40
w:sergeant	6=-38 8=28
w:serie	4=-29 6=-62 7=-40 8=-27
w:series	6=-27
w:serious	8=59
w:seriously	4=45
w:serment	1=25
w:seropositif	4=63 8=-29
w:serrer	0=49 1=-38 3=-27
w:serrures	8=-25
w:serrurier	8=-27
w:sert	3=61
w:servant	0=-28 3=56
w:serve	0=-25 3=38 7=33
w:served	1=-37 5=-29
w:server	3=40
w:serveur	1=-28 6=-40
w:serveuse	4=-58 5=42
w:servi	0=-39 1=29
w:service	2=-46 6=-30 8=-56
w:serving	1=-27 7=-38 8=85
w:ses	0=32 1=-54 2=46 3=30 4=-117 7=-62 8=-113
w:set	0=-55 1=-57 6=-31 7=-27 8=50
w:sete	5=-48
w:sets	6=-33 7=-37
w:settlement	0=-34
w:seul	4=34
w:seule	0=-50 1=27 4=54
w:seulement	4=-26 5=41 6=38
w:seven	0=-53
w:seventies	0=34
w:severe	4=50 7=-37
w:sex	0=-71 3=-28 4=-110 5=36 6=52 7=-34
w:sexe	0=-31 4=-50 5=45 6=34
w:sexologue	6=-27
w:sexual	0=-46 4=-32 5=60
w:sexualite	6=35
w:sexuality	5=-62 6=42
w:sexually	5=37
w:sexuelle	2=-28 4=-61 5=56 8=-39
w:sexuelles	5=29
w:sexuels	5=27
w:sfa	7=32
w:share	1=26 5=43 6=-39 7=-42
w:shareholders	0=-26
w:shares	5=-61
w:she	1=-25 8=-48
w:sheet	8=-33
w:sheffield	0=-25
w:sheriff	8=42
w:shift	0=-37 1=-34 3=-49 4=-42 5=39 7=-30 8=-47
w:shifts	2=-46 5=-25 6=-42 8=43
w:shipyard	0=-49
w:shop	0=-81 1=-44 2=-51 4=-26 5=-64 6=-61 8=-61
w:shoplifting	1=-27 8=50
w:shops	4=-30
w:short	8=-35
w:shorter	0=-36 8=-28
w:should	2=-35 4=-47
w:shoulder	4=58 6=-39
w:show	8=-30
w:showed	2=61 3=-31 4=-53
w:shows	5=-34 6=-27 8=49
w:shrugged	5=52 6=-35 8=-30
w:si	0=47 1=-33 4=-31 5=-33 6=59
w:sickle	2=34 4=-55 8=-31
w:side	0=-53 6=26
w:sides	0=-32
w:siecle	1=-50
w:siege	0=-45 1=-37 2=-34 5=-40 7=79
w:siemens	0=-42
w:sighs	0=39 6=-27
w:sight	4=50 5=-34
w:sighted	4=66
w:sign	4=-26 5=-44
w:signale	0=47 3=25
w:signalement	5=-26 8=50
w:signature	0=-42 1=-30 2=-58 4=-43
w:signe	3=30 5=-53 7=-28 8=-34
w:signed	3=-29 7=53
w:signer	0=-29 3=29 7=37
w:signes	4=-36
w:signification	2=38
w:signs	3=77 4=-47
w:simple	0=-33 5=-45
w:simplicite	0=-32
w:simulation	1=85
w:since	0=-34 1=-44 2=-39 4=50 5=-40 6=34 8=49
w:singer	0=-53 1=80
w:single	4=-29 5=-48
w:sings	0=33 1=-27 6=-26
w:sinn	7=-37
w:siptu	0=-59 7=42
w:sister	0=-31 1=42 2=29 6=-65 7=31 8=-29
w:sit	7=32
w:site	0=-66 1=-82 2=64 3=28 4=-64 6=-63 7=-33 8=-25
w:sites	0=-56 4=-43 5=51 8=-41
w:sits	0=61 8=-29
w:situation	4=25
w:six	0=-89 1=-49 2=-53 4=25 5=-93
w:sixteen	1=-30
w:skeptics	1=29
w:sketch	1=-25 5=62 8=-32
w:sleep	2=-29 5=56 6=-31 8=-28
w:sleeping	5=84
w:sleeps	0=-32 5=57
w:slept	4=-25 5=86 6=-53
w:slides	4=-37 6=-38
w:slip	7=29
w:slipped	4=43
w:slogan	0=-36
w:slow	2=29
w:small	1=-30 6=37
w:smartphones	3=-28
w:smiles	2=-62 4=34
w:smoked	4=32
w:smoker	4=39
w:smooth	4=-27
w:sncf	3=-26
w:snes	0=-42 1=-28 7=76
w:snj	7=43
w:snp	0=54 4=-30 7=-64
w:snuipp	0=-25 7=49
w:so	0=-33 4=55 7=-30 8=41
w:soap	6=-44
w:sober	4=27
w:social	0=-38 3=-25 5=-27 7=-26 8=-43
w:sociale	4=-31
w:sociales	7=-36
w:socialist	0=84 1=-35
w:socialiste	0=56 7=-69
w:socialistes	0=40 1=-27
w:sociaux	5=-27
w:societe	3=32 7=-27
w:society	0=-59 4=-39
w:soeur	1=-87 2=40
w:soeurs	1=-67 2=62 6=-47
w:soft	0=42 4=-28
w:software	2=-42 3=46 6=-38 7=-28 8=-29
w:soho	6=-65
w:soignant	4=26
w:soignante	4=26
w:soignee	5=35
w:soigneur	1=-39
w:soins	3=-28 8=46
w:soir	2=-32 3=-29 4=-38 5=30 6=-37
w:soiree	1=-25 5=-32
w:soirees	0=-37 5=47
w:soirs	0=26 5=-31
w:soit	0=-30 2=29
w:sold	0=-28 2=-39 3=-48 4=-30 6=-64 7=-43 8=-58
w:solene	6=86
w:solicitor	7=-63
w:solidaires	0=-68 1=-30 7=111
w:solidarity	7=-40
w:solidarnosc	0=-49 7=45
w:solide	0=-37 4=46 6=-36
w:some	4=-32 6=51
w:someone	4=-46
w:something	0=-30 4=83 5=-31 6=-27
w:sommeil	4=37
w:sommelier	0=38
w:son	1=-40 3=55 4=-33 8=-33
w:sondeur	0=-33
w:sons	2=31 4=-33 6=-60
w:sont	1=-58 2=45 3=70 4=-60 5=-42 6=57
w:sort	0=-39 4=49 5=-31 6=84 8=50
w:sortait	4=31 6=43
w:sorti	6=26 8=49
w:sortie	4=-26 5=-31
w:souches	2=39
w:souci	4=35 8=-44
w:soudeur	6=-28 8=-29
w:soudure	8=-26
w:souffle	6=38
w:souffre	2=34 5=-26
w:souhaite	0=-27 3=27
w:soulevements	0=52 7=-30
w:souligne	0=62 1=26
w:sound	0=-41
w:soup	0=-33
w:soupconne	6=74
w:soupire	4=-30 5=53
w:source	3=-35
w:sourde	4=26
w:souriant	0=39
w:sourire	4=44 5=-29
w:souris	1=-57 3=26
w:sourit	0=-62 1=52 5=30 8=-41
w:sous	0=-64 1=30 2=-34 5=50 6=-26 7=-50 8=43
w:soutenu	0=50 3=-27 6=29
w:south	0=28 1=-26
w:soutient	0=38 4=-34 6=-81
w:souvenir	4=74
w:souvent	1=-28 5=48
w:souverainiste	0=45 1=-52
w:souvient	0=26 3=26
w:soviet	7=-34 8=-26
w:sow	1=32 3=33
w:spaces	1=-62
w:spain	8=53
w:spanish	5=-27
w:spare	5=-32
w:speaks	0=26 6=29 7=30 8=-51
w:special	2=-45
w:specialist	2=-27 4=-57
w:specialiste	0=-48 1=-51 4=-28
w:specialite	4=-58
w:spectrum	4=43
w:speech	4=-30
w:speed	3=100 4=-42 5=-37 8=-29
w:spends	1=35
w:spent	4=51 7=34
w:spinal	2=63 4=-32
w:spinale	2=46
w:spine	4=37
w:spite	4=53
w:split	2=-54
w:spoke	0=56 7=-36 8=-27
w:sport	0=-65 3=38 4=-38
w:sportive	0=-28 7=-26
w:sports	0=30
w:spot	0=33
w:spreadsheets	1=-38 4=-61 6=26
w:spring	2=-32 4=27 6=-30 8=34
w:sprint	2=29
w:sql	7=-35
w:squad	8=-32
w:square	0=-29 7=-27
w:stable	4=40
w:stade	1=-59 3=45 5=-25
w:staff	0=-39 1=-28 2=-27 5=-36 8=-32
w:stage	0=-28 5=-67 8=-31
w:stagiaire	2=-45 5=48 6=-49
w:stagiaires	0=-57
w:stall	2=-28
w:stammer	4=33
w:stand	1=-32 4=30 5=-32 7=-59
w:standard	3=-40 7=-46 8=-33
w:standardiste	4=-35 5=48
w:standards	1=-27
w:stands	5=44
w:star	0=53 3=-28
w:starbucks	7=49
w:start	1=-39 2=-37 4=-36 5=-71 6=-31 7=-37 8=-40
w:starts	4=44 8=-40
w:state	0=57 5=-25 7=-31
w:states	6=35
w:statins	8=-28
w:station	0=-37 4=29 7=-57 8=68
w:stations	4=-41
w:statistician	5=-26
w:status	2=49 4=-59
w:statut	2=33 4=-33
w:staunch	0=94 7=-65
w:stay	0=-42 4=-29 6=-34 8=-29
w:stayed	1=-25 8=33
w:steel	5=-42 8=-25
w:steering	0=35
w:stein	0=28
w:stephane	2=-34 4=-30 6=61
w:steward	0=-43 1=-30 3=-38 4=-30 5=-42 8=-31
w:sti	4=-38
w:sticker	1=28 2=-32
w:still	0=37 1=58 2=-36 6=-26 7=-36 8=-54
w:stock	0=-30 1=-42 3=41 5=-31 8=36
w:stoical	1=-37 8=-25
w:stoicien	1=73 5=-25
w:stoicisme	1=29
w:stoique	4=-25 5=-37
w:stole	8=57
w:stone	4=44
w:stonewall	5=-28 6=-34
w:stood	0=25 4=-35
w:stop	0=40 4=54
w:stopped	1=34 4=41 6=-35 8=-40
w:storage	3=39
w:store	5=-55 8=-38
w:stored	2=34 3=30
w:stores	0=-32
w:story	5=53
w:straight	0=-25 4=-47 5=-59 8=27
w:strasbourg	1=-41 6=35
w:strategie	5=-27
w:stray	5=59 8=-28
w:street	7=-33
w:stress	1=-28 2=-35 3=-26 4=56 6=-25
w:strict	1=43
w:strip	5=-46
w:stripped	5=-53
w:stroke	4=-68
w:strokes	4=77
w:strong	8=-63
w:stronger	6=-60
w:struck	4=-26 8=25
w:structures	4=-29
w:student	4=-68 7=-39 8=31
w:students	0=28 7=-68
w:studied	2=-25
w:studies	0=-35 1=-40 7=-31 8=-44
w:studio	3=-37
w:study	4=-69
w:style	3=-36 4=-62 5=-25 8=-44
w:subject	1=-28 6=-33 7=-27 8=26
w:subs	7=39
w:subscriptions	7=-30
w:succes	5=32
w:sud	0=-96 1=-26 3=-25 4=-34 6=-41 7=80
w:suicide	4=48
w:suing	3=34 4=-28 5=27
w:suis	1=63 5=-63 6=48 7=-31
w:suisse	2=40 8=-26
w:suit	0=-27 1=55 3=-43 6=-39 7=-41 8=25
w:suite	0=-33 1=-28 6=-32
w:suits	4=-32 6=-43
w:suivi	0=-39 3=-58 6=75 8=67
w:suivie	4=71 5=62 6=-40
w:sujet	0=-25 4=-28 7=-27 8=-28
w:summer	3=-43 5=27 8=-34
w:summers	0=-45
w:sunday	1=30 4=-36
w:superb	4=28
w:superieur	5=-25 6=30
w:supervised	4=-29
w:supervisor	1=-40 2=-30 4=62 6=-42 8=-31
w:suppleante	0=43
w:supplier	5=43 8=-36
w:supplies	3=-32
w:support	0=49 5=-35 6=-56 7=-67
w:supported	4=-59 8=30
w:supporter	0=64
w:suppose	3=-36 6=35
w:suppression	3=50
w:sur	2=-72 4=-94 6=27 8=-68
w:sure	3=-48
w:surgeon	4=-73
w:surgery	3=-28 4=-57
w:surpris	5=86 6=-77
w:sursis	3=-28 8=65
w:surveillance	3=28
w:surveillant	0=-37 7=51 8=-49
w:surveillante	8=-34
w:surveillants	8=-34
w:survey	6=39
w:surveyor	0=-33 1=55 3=-29 4=-53 6=-37 7=-39
w:surveys	5=-39
w:suspect	4=-25
w:suspected	4=30
w:suspendu	0=56 4=-38 8=37
w:svelte	1=-29
w:swap	5=29
w:swear	1=33
w:sweden	7=-33
w:swing	5=-41
w:swingers	5=56
w:switched	0=35
w:sworn	8=-32
w:sympathie	0=51 5=-30
w:sympathies	0=40
w:sympathisant	0=30
w:symptoms	4=-30
w:syndic	7=-118
w:syndical	0=-35 7=33
w:syndicale	0=-72 2=-27 7=86
w:syndicales	7=47
w:syndicaliste	7=28
w:syndicat	0=-92 1=-29 2=-29 4=-31 5=-25 6=-40 7=82 8=-53
w:syndication	7=-80
w:syndicats	7=-45
w:syndique	6=-28 7=97
w:syndiquee	7=64
w:syndiquer	7=46
w:syndrome	2=47 4=-39
w:system	0=-44 4=-40 7=-53
w:systeme	1=-26 3=83 4=-39
w:systems	3=-34
w:t	0=38 2=30 4=34 5=59 6=39 7=-57 8=-54
w:tabac	4=-41 8=29
w:table	1=-57 3=-45 5=38 6=36 7=-62
w:tableaux	0=-32 6=-30
w:tablet	3=79 4=-65
w:tablets	2=-27 4=71
w:tablette	3=82
w:tablier	1=30
w:tabloid	4=-28
w:tag	8=55
w:tagged	8=46
w:tags	8=-25
w:taille	3=-40
w:tailleur	1=-33
w:take	2=-27 4=77 6=-44 8=-34
w:taken	0=-30 2=52 3=72 4=-71
w:takes	0=-37 4=82 6=-43 8=-34
w:talent	8=-25
w:talk	0=-40 4=-48
w:talks	4=47 7=-62
w:tant	1=-25 7=-27
w:tante	4=44 6=-81
w:tapage	8=36
w:tape	4=-67 5=44
w:taste	8=-41
w:tate	3=-46
w:tatoue	1=38 6=32
w:tattoo	0=-29 1=61
w:taught	0=-69 1=-32 4=-34 5=-45 6=-26 7=30 8=-27
w:taulard	8=53
w:taule	8=53
w:taux	3=49 4=48
w:tax	0=54 4=-31 5=-29 7=-66
w:taxes	0=27 8=-30
w:taxi	0=29 3=26 7=-31
w:tdah	4=48
w:teacher	0=-26 1=-28 2=-26 5=-39 6=-32 8=-38
w:teaches	0=-50 1=-27 4=-48 5=-26 7=-43 8=-42
w:teachings	1=51
w:team	1=-34 2=-58 3=-39 4=-84 6=40 7=-31 8=-81
w:teamster	7=33
w:teamsters	0=-37 2=-34
w:technical	4=-39
w:technician	2=-47 7=-30
w:technicien	7=-45
w:technicienne	3=-35
w:technique	0=-44 6=-25 7=39 8=-44
w:teenager	8=62
w:teens	7=30
w:telephone	2=-45 5=30 8=46
w:telephonique	0=-32
w:telethon	0=-38 5=-30
w:teletravail	1=-32 4=41 5=-25
w:tell	4=-32 5=32 6=26
w:tells	0=33 2=28 4=-36 7=31
w:temoin	1=-26 5=-25 8=-47
w:temp	5=53 7=-36
w:temper	4=-27
w:template	3=72
w:temple	1=-56
w:temps	3=-46 4=48 7=-45
w:ten	0=-65 1=-26 3=83 4=65 5=-31 6=-30 7=33 8=-41
w:tenait	6=31
w:tendance	1=36 5=-25
w:tender	3=-30
w:tenir	4=25
w:tennis	5=-33
w:tenor	3=-29 4=-32
w:tension	4=-48
w:tenu	1=-32 4=-49 8=-32
w:tenue	1=-36
w:term	7=-43
w:terrain	6=-59
w:terre	0=44 7=-36
w:territorial	5=-26
w:test	0=-99 1=-91 2=150 4=-64 5=-104 6=-93 7=-57 8=-69
w:teste	1=-74 2=69
w:tested	2=110 3=-30 4=-51 5=-31 8=-51
w:testee	2=34
w:tester	2=-50 7=-25
w:testeuse	3=-39
w:testing	2=-60
w:tests	0=-25 2=-68 3=-28 4=-78
w:tete	6=-37
w:texas	0=77 7=-50
w:tgwu	7=38
w:thalassaemia	2=47 4=-53
w:than	0=-53 2=51 4=43 8=-42
w:thank	8=-32
w:thanks	0=-53 7=62
w:that	1=44 6=53 7=-121 8=-51
w:the	2=-28
w:theatre	2=-25 3=-25 5=-57 6=-62 8=-32
w:theft	0=72 1=-50 8=-27
w:their	0=37 2=-61 3=-45
w:them	0=48 1=-58 2=-60 3=35 4=-75 5=40 8=-44
w:then	1=-39 3=-41 4=87 5=-62 6=-59 7=27 8=-27
w:theologie	1=30
w:theology	1=25
w:theorie	6=-36
w:theory	6=-34
w:theosophical	1=47
w:therapie	4=-63 5=27 6=30
w:therapist	4=-66 5=-32 8=-26
w:therapy	2=-51
w:there	0=-52 3=-30 4=-31 8=40
w:therefore	1=37 4=-27
w:these	0=-32 3=-44 5=-54 6=-61 7=-35
w:thesis	1=-41 3=-31 5=-26 6=-36 8=-31
w:they	0=-42 1=52 2=-31 3=34 4=-37 5=87 8=-52
w:thierry	6=41
w:thing	4=-38
w:things	8=31
w:think	1=32 5=-34 6=46
w:thinks	0=51 1=81 2=-40 5=-45 7=43 8=-48
w:third	0=-41 5=-38 6=-34 8=-25
w:thirty	0=38 4=-42 6=-37
w:this	1=-35 3=-30 4=44 7=-50 8=28
w:thoreau	1=30 8=-45
w:those	0=27 2=30
w:though	0=25 5=-37 6=27 7=51
w:thought	4=34
w:thousands	2=-33
w:three	1=-55 2=-44 3=-37 5=59 6=-48 7=36
w:threesomes	5=35
w:thrombose	2=25
w:through	3=-43 5=29 7=35
w:thrown	0=42 6=-25 7=39
w:thumb	4=-47
w:thumbprint	3=70
w:thursdays	1=32 4=39
w:thyroide	4=39 8=-34
w:ticked	1=45 2=28 5=26
w:ticket	1=-43 3=39 5=-50 7=39
w:tiennent	5=-43 8=-43
w:tient	1=51 2=-26 4=-38 6=-51 7=-31 8=-25
w:tiers	5=30
w:ties	4=-34
w:till	1=-38 4=-32 5=-35 6=-34 8=82
w:timbres	7=-45
w:time	1=-32 2=-58 3=-57 5=-45 6=-74 7=28 8=68
w:times	6=-50
w:tire	0=-56 1=28 8=72
w:tired	4=-46 6=35
w:tissue	2=37 3=-53
w:titre	0=-33 3=32 4=-54
w:titres	0=36
w:to	0=33 2=-41 3=-49 4=-29 8=-42
w:together	4=-26 5=77
w:toilettes	4=29 5=30 7=-29
w:told	0=58 2=28 3=-30 6=33
w:tolstoien	1=30 4=-50
w:tom	4=30
w:tombee	4=25
w:ton	0=-25 6=-27
w:too	0=-25 2=45 3=25 4=-27
w:took	1=-47 2=27 3=45 5=30 6=-55 8=50
w:tools	0=-37
w:tories	0=30 4=-46
w:tory	0=39 1=-58 6=-32 7=-26 8=-40
w:tot	0=-38 1=-28
w:total	4=48
w:touche	4=-61 5=61 6=-51
w:touchee	6=33
w:toujours	1=-34 4=60 5=-41
w:toulouse	2=-31
w:tour	0=-37 1=-52 2=-47 4=-27 5=28 6=-29
w:tourne	1=-25 5=51
w:tourner	0=-29 8=52
w:tourniquets	3=-25
w:tours	0=-26 1=-28 6=-61 7=59
w:tous	1=-50 3=28 4=-86 8=-45
w:tout	2=-38 3=-28 4=-49 5=36 8=-45
w:toute	0=-25 1=88 6=-51 7=-32 8=-62
w:toutes	4=39 5=-57 6=37 8=-34
w:town	1=-25 2=-48 3=-35 4=-39 6=67
w:toys	5=-47
w:tp53	2=-42
w:tracabilite	2=-30
w:trace	3=39
w:track	8=-31
w:tracts	7=-55
w:trade	0=-80 2=-36 3=-46 4=-34 6=-30 7=-27
w:trader	3=-31 7=-33
w:trading	2=-49
w:traducteur	1=-25
w:traduit	0=-25 1=-37 6=-44
w:train	4=25
w:trained	2=-52 3=-49 4=-42 5=-50 6=-28
w:trainee	4=-45 5=61 8=-53
w:trainer	4=-34 8=-26
w:training	5=-28
w:trains	5=-52
w:trait	2=69 4=-78 5=-28 6=-33
w:traite	4=44 8=-25
w:traiteur	1=-59 5=58
w:traits	3=-57
w:transaction	7=-38
w:transfer	2=-32
w:transhumanist	1=53 4=-30
w:translated	0=-31 1=-30 5=-36
w:translation	1=-43
w:translator	0=35
w:translocation	2=79
w:transmis	2=-28
w:transmission	2=-61
w:transparency	0=-29
w:transplant	0=-30 1=-28 4=50
w:transports	4=26 7=-50
w:travail	0=-45 3=-44 4=-28 6=-70
w:travaille	0=-52 2=-28 3=38 4=-85 5=-75 6=34 8=-42
w:travailler	0=26 4=26
w:travailleur	3=-41 4=69
w:travailleuse	3=-30 4=62
w:travaux	8=60
w:travel	0=-32 3=-31 4=56 5=26 8=-33
w:treasurer	2=-30 4=-32
w:treated	4=97
w:treatment	4=49
w:tremblement	3=-33 4=70
w:tremor	4=39
w:trente	8=-44
w:tres	0=41 1=-48 3=-26 5=62 6=-28 7=38 8=-26
w:tresorier	0=29 1=-28 6=-45 7=-44
w:tresoriere	0=34
w:tri	0=-35
w:trial	3=31 4=-38 8=-39
w:trials	2=-32
w:tribunal	0=-32 3=-26 4=-57 7=-27 8=27
w:tribune	0=29
w:tried	0=-28 4=58 7=36 8=-40
w:trips	7=-36
w:trisomie	2=-51
w:trisomique	2=-40
w:trois	0=-92 5=50 6=-108
w:trompait	5=45 6=-42
w:trompe	6=-99
w:trop	5=-25
w:trotskiste	0=60 5=-29
w:trou	4=53
w:trouble	8=50
w:trouve	0=-39 1=44 2=65 4=-55
w:true	1=29
w:trump	0=74
w:truro	4=-27
w:trust	1=-52 4=-40 5=-40
w:trustee	7=57
w:tssa	7=50
w:tube	2=76
w:tuc	0=-25
w:tue	8=-26
w:tuesday	4=38
w:tuesdays	4=34
w:tumour	4=31
w:tune	3=-27 6=-67
w:tupe	7=-80
w:turkey	8=36
w:turned	1=56
w:turner	2=35
w:tutor	1=-44 7=-28
w:tva	8=25
w:tweets	0=45 8=-25
w:twelve	0=27 4=-38 5=-30
w:twenties	0=25
w:twenty	0=-30 1=31 3=-33 4=52 5=-33 8=25
w:twice	1=-38 3=38 4=44 5=-54 6=-48 8=-50
w:twickenham	7=-28
w:twins	2=-32 4=36 5=-31 6=42 8=-26
w:twitter	0=56
w:two	0=-37 1=-79 3=-33 4=45 5=36
w:typage	1=-25 2=39
w:type	0=-54 1=-47 2=83 3=-58 4=44 5=-27 6=26 7=-34 8=-38
w:typed	0=-37 2=63
w:typeface	1=-48
w:types	3=-33 4=62
w:typing	3=67 4=-34 5=34 7=-34
w:uaw	7=69
w:ucatt	0=-45
w:ucu	0=-53 7=64
w:udb	0=38 7=-28
w:udi	0=93 7=-37
w:ueda	1=34
w:uganda	5=-37 6=32
w:uk	0=27 7=-31
w:ukip	0=62 1=-32 7=-48
w:ukraine	0=29
w:ulster	0=49 7=-38
w:ump	0=45 7=-46
w:un	1=-39 3=-54 4=37 5=25 7=-68
w:unasked	2=26
w:unbeliever	1=54
w:under	0=31 1=-35 2=-34 3=-56 4=-28 6=-31 7=-38
w:understand	2=-27
w:underwriter	4=-36
w:undetectable	4=37
w:une	0=-36 3=-74 4=26 7=-75
w:unef	7=-31
w:unfaithful	5=63 6=-47
w:uniforms	5=36 8=-29
w:union	0=-54 1=-58 2=-55 3=-96 4=-112 5=-108 6=-95 7=74 8=-95
w:unionise	0=-43 7=40
w:unionised	0=-95
w:unionist	0=55 7=-31
w:unions	0=-73 3=-33 4=-25
w:unis	0=-50 2=28
w:unison	0=-60 3=-33 7=33
w:unit	1=-30 4=-44
w:unite	0=-101 3=-27 4=-45 5=-38 6=-41 7=100
w:units	1=-43
w:universite	0=-29
w:university	0=37 5=-58 6=-27 7=-39
w:unknown	8=33
w:unpaid	0=88 1=-27 6=-32 8=31
w:unprompted	6=26
w:unsa	0=-75 2=-33 7=124
w:until	0=-25 2=-25 3=-32 5=-36 7=-62
w:up	1=31 2=-38 5=-27 6=-59 7=39
w:upheld	5=48 8=-42
w:ups	1=-51 5=-27 7=-33
w:urbanisme	0=25
w:us	0=27 1=-25 3=-25 7=-53
w:usage	3=-38 4=30
w:usdaw	7=55
w:use	4=-46
w:used	0=57 1=-52 2=-33 4=-63 5=43 6=63 8=-35
w:usees	3=29
w:user	1=-26 3=31 4=27
w:uses	3=27 4=77 6=-41 8=-80
w:usher	0=-28
w:usine	0=-26 4=-63 5=-29
w:usufruit	5=-26
w:utah	6=44
w:utile	3=-30
w:utilise	4=28 5=46
w:v	2=42
w:va	1=-30 4=48 5=42 6=-43
w:vacancy	4=-42
w:vaccinated	4=67
w:vaccination	0=-54 4=-48
w:vaccine	0=44 4=-32 7=-28
w:vaccinee	4=70
w:vaccins	4=43
w:valable	3=-31
w:vale	5=29
w:valerie	0=49
w:valeurs	1=-29 3=37
w:valu	5=-32
w:value	6=34
w:valve	4=32
w:valves	4=-44 7=-27
w:van	2=-43 4=-66 5=-34
w:vannes	4=25
w:vante	3=-28 5=69
w:variant	4=-46
w:variantes	2=-35
w:vat	8=27
w:vault	5=-44
w:vaut	5=-39
w:ve	0=65 5=39 6=-25
w:vecu	6=31 8=-25
w:vegan	0=-32 4=-34 5=-44 6=-31 8=-45
w:veganisme	1=30
w:vegans	1=-31
w:vegetale	2=-63
w:vegetarian	1=-40
w:veille	8=-43
w:veilleur	5=38 8=-33
w:vein	0=-38 3=55
w:veineux	3=34
w:velo	0=-39 1=-26 5=-26 7=54
w:velos	8=31
w:vend	0=-44 1=-63 2=-31 3=-44 4=-30 5=43 6=-39
w:vendait	0=42
w:vendeur	0=-26 1=-39 3=-29 4=-55 6=-38 8=28
w:vendeuse	3=-38 5=-30
w:vendor	3=26
w:vendors	4=-33
w:vendre	0=32 1=37 5=-32
w:vendredi	0=-33
w:vendu	1=29 2=-45 4=-41
w:venir	6=-29
w:venissieux	0=31
w:vente	2=-49
w:ventes	0=38 4=-28 5=-26
w:venu	5=-35
w:venue	6=33 8=41
w:ver	7=56
w:verbal	8=-28
w:verdict	8=-34
w:verifie	2=29 3=32
w:verifiee	3=-43 8=38
w:vermeer	8=-25
w:vermont	0=33 7=-25
w:vers	0=-25
w:verse	2=40
w:vert	0=-70 3=-63 4=47 5=-49
w:verte	3=-46 4=-34
w:verts	7=-28
w:very	0=-29 1=29 7=32
w:vessel	3=41
w:veut	0=42 4=-53 5=80
w:vfs	3=31
w:vial	0=29
w:viande	1=48
w:vice	0=-81 1=-30 5=49 7=47
w:vichy	0=-28
w:victim	7=31 8=-40
w:victime	6=26 8=-68
w:victimes	8=-41
w:victimised	8=-26
w:vidal	6=-36 8=-37
w:video	1=-26 2=-52 3=40 4=66 6=-52 7=-37 8=-55
w:videos	5=71
w:vie	0=-36 1=70 2=-44 3=-37 4=-81 5=111 6=-35 8=-70
w:vieille	1=51
w:viendra	6=35
w:vient	0=-26 1=37 4=25
w:vieux	6=50
w:view	1=-50
w:views	0=30
w:vigile	3=-40 4=-39 5=-26 8=77
w:vigne	2=-49 4=-52
w:vigneron	0=-43
w:vignerons	7=-35
w:village	1=-25 4=-31 5=33 6=47 7=-38 8=-30
w:ville	0=-28 4=-31 5=27 6=-36 8=-31
w:vingt	4=-26 7=25 8=-43
w:vins	0=-40 7=-44
w:viola	7=31
w:violence	1=89 8=-88
w:violences	1=-31 5=-31
w:violent	4=-47 8=29
w:virgin	0=-25 1=-25 5=38
w:virginia	5=-54
w:virginity	5=38
w:virus	4=-31
w:vis	6=31
w:visa	0=-57 1=-54 2=-55 4=-72 5=-53 6=40
w:visage	0=-54 1=-37 2=-26 3=42 4=-35 5=-61 6=-39 7=-26 8=-37
w:vise	0=-36 4=27 6=-45 8=44
w:visio	8=37
w:vision	0=-25 1=36 4=-26
w:visit	4=33
w:visite	4=61 5=-39 8=-29
w:visiteuse	4=-63
w:visits	5=42
w:vit	0=-43 1=38 2=-103 3=-44 7=-37 8=-56
w:vivant	1=-30
w:vivent	6=29
w:vivre	5=-27
w:vocal	4=-35
w:vocale	3=-26
w:voeu	1=40
w:vogel	3=-32
w:voice	0=-27 1=-29 2=-49 3=29 4=-39 5=-38 6=-62 7=-36 8=-59
w:voiceprint	3=48
w:voila	1=-42
w:voisin	5=44
w:voisinage	4=-29 5=-27
w:voisine	5=-36 6=34
w:voit	1=38
w:voiture	0=-42 1=47 3=-33 6=40
w:voix	0=-154 1=-37 2=-33 4=-54 5=-43 6=-28 8=-28
w:vol	0=-34 3=-26 4=-51 5=-35 8=47
w:volage	1=-28 5=72 6=-39
w:vole	4=-26 5=-41
w:volontaire	1=31
w:vols	8=-28
w:volt	0=51
w:voltaire	1=45
w:volunteer	0=55 4=-50 5=-25 6=-29 7=39
w:volunteered	5=38
w:volunteers	0=-26
w:votait	0=29 2=-31
w:vote	1=-67 4=-55 5=-69 6=-43 7=-27 8=-47
w:voted	1=-31
w:voter	0=35
w:votes	0=26 4=-25 7=-27
w:voting	1=-37 5=-38
w:votre	5=38
w:voulu	0=-27 3=48 4=-44 7=39
w:vous	4=-26 5=-26 6=56 8=-33
w:vow	5=31
w:vows	0=-34 1=68
w:voyage	4=-30 5=57
w:voyages	1=-49 4=37
w:vrai	0=51 5=38
w:vraie	1=-35
w:vu	4=-43
w:vue	0=-49 1=-33 2=-27 6=-37 8=71
w:vus	2=37 4=-57 5=33
w:waiting	0=-28 4=80
w:wales	0=-37 8=-26
w:walk	0=46 3=33 4=-25 6=-33
w:walks	4=74 5=-33
w:wall	0=-45
w:want	5=-26
w:wanted	1=-37 5=40 6=-34
w:wants	0=34 1=-33 2=-25 4=-26 8=48
w:war	0=52 1=53 3=-26 5=-30 7=-40 8=-34
w:ward	0=-28 4=-73
w:warehouse	0=-51 4=43 6=-27 7=60
w:warm	2=-50 4=44 8=-28
w:warned	5=34 7=30 8=-31
w:warning	8=28
w:warns	0=30 5=-28 8=26
w:warwick	1=28
w:was	1=-55 3=26 8=32
w:wasn	4=-26
w:watch	8=-35
w:watches	4=-26 5=55
w:way	0=-63 3=-47 4=-26 5=74 6=-28 7=-25 8=-32
w:we	1=61 3=46 4=-46 8=-72
w:wear	4=32
w:wearing	4=36
w:wears	1=-26 4=47 5=31
w:webcam	3=56 8=-39
w:weber	6=32
w:website	0=26
w:wedding	1=60 4=-26 5=-49 8=-39
w:wednesday	4=30
w:week	1=-56 2=-31 4=102 5=40 6=-61 7=66 8=-76
w:weekend	2=-33 5=-35
w:weekends	4=-34 5=65
w:weekly	0=-32 1=37 3=-36 6=-44
w:weeks	0=-36 1=-29 4=38 5=-47 8=-28
w:weight	4=-33
w:weights	3=-27
w:welder	0=40 6=-41
w:well	0=39 2=-30 3=-38 4=77 5=-51 6=-45 7=-61 8=-63
w:welsh	0=-45 6=33
w:went	1=-49 4=27 5=43 7=28 8=-30
w:were	0=-38 1=-55 2=-37 3=39 4=-65 5=53 6=-71 7=-54 8=40
w:west	5=-47
w:western	7=-36
w:what	0=-42 2=-43 5=-44 6=-26 8=-42
w:whatever	4=-26 5=55
w:whatsapp	1=-44 5=40
w:wheelchair	5=-25
w:wheelchairs	4=-34
w:when	0=29 1=-36 2=-25 5=-37
w:where	0=-49 3=35 4=-63 7=-38 8=-29
w:which	1=52 4=37 6=-27
w:while	4=33 5=-26
w:whistle	8=52
w:whitby	4=-43
w:white	0=66 4=-29
w:who	1=32 2=-33 3=-48 5=-55 7=-29
w:whoever	0=26
w:whole	4=-58
w:whom	2=-33 4=29 6=26
w:whose	7=-31
w:why	0=-52 1=-25 4=28 6=-28
w:widow	1=-31 8=64
w:widower	1=36
w:wife	1=-31 3=-29 5=91 6=-88 7=48 8=-53
w:wilde	5=-28 6=-50
w:will	0=40 3=-55 5=-33 8=-63
w:wind	6=-27
w:windows	3=33 7=-34
w:wine	0=-34
w:wing	0=117
w:winger	0=-42
w:winter	0=-33 4=31 5=-36
w:wish	4=31 7=-26
w:with	1=-50 4=25 5=36 7=-76 8=-31
w:withdrawn	8=64
w:within	8=-58
w:without	0=-26 1=57 5=-68
w:witness	8=-43
w:witnesses	0=-42 1=72 8=-33
w:wobbly	7=48
w:woman	0=-48 1=-46 4=30 6=89 7=-31 8=-32
w:women	0=35 2=-37 3=-27 4=-62 6=76 8=-56
w:won	2=-52 3=-41 4=49 5=-95 6=27 8=-37
w:wood	4=-40 5=-28 7=28 8=-47
w:wool	1=37 5=-29
w:word	4=-32 5=47 6=-59
w:words	4=-36 8=-59
w:work	0=-32 2=-30 3=-62 4=48 5=-38 6=33 7=-68 8=-36
w:worked	1=-41 6=-27 7=-44
w:worker	7=-25 8=-58
w:workers	0=44 5=-27
w:workforce	0=-34
w:working	0=-70 3=-26 8=47
w:workplace	7=38
w:works	0=-76 1=26 2=-27 3=-27 5=-53 6=-53 7=-48 8=-28
w:workshop	3=-33 5=-31 6=-31
w:workshops	5=39 7=-38
w:world	0=-39 1=32
w:worn	0=67 5=-27
w:would	0=98 2=-44 4=-31 5=-60 7=-26 8=-64
w:wouldn	1=42
w:write	0=31 2=-44 8=-26
w:writes	2=-30 3=-26 5=40
w:writing	4=-28 6=-31 8=-30
w:written	4=65
w:wrong	1=36 4=28 8=-30
w:wrote	0=-45 1=-42 3=-97 5=39
w:x	0=39 2=95 3=-29 4=-86
w:xxy	4=-25
w:y	5=-35 6=26
w:yann	1=-42 5=26
w:yard	3=-28
w:year	3=-45 4=48 6=50 7=-35 8=-57
w:years	0=-26 2=-82 3=-69 6=-60 7=47
w:yes	0=31 8=-27
w:yeux	3=-37 4=-68 8=54
w:yoga	4=-44
w:york	0=-30 4=41
w:you	0=-25 4=52 5=57 8=-38
w:young	0=98 3=-57 4=-25 5=-28 6=-51
w:younger	4=39
w:your	3=26 4=-29
w:youth	0=57 4=-34 6=-38 7=-36 8=33
w:yves	5=-71 6=49
w:zele	8=-43
w:zemmour	0=61 5=-35 6=-31
w:zen	1=-36
w:zero	6=28
w:zone	3=26
w:zz	2=33
`;
