/** Learned from the development sentences by `test/screen/training`: not written by hand. */
export const trainedWeights = `
after:head	-32
after:job	-53
alone	53
any:0	59
any:000	-159
any:00417	48
any:08	33
any:11e	27
any:120	30
any:13	34
any:1707	-28
any:1810	-37
any:1814	-30
any:18e	46
any:1956	31
any:1974	26
any:1987	-30
any:1988	29
any:1989	-44
any:1990	-58
any:1994	30
any:1er	-59
any:20	-57
any:200	-81
any:2000	44
any:2002	-26
any:2004	36
any:2011	41
any:2013	45
any:2014	45
any:2022	43
any:2023	-32
any:2024	-37
any:2025	44
any:2027	-40
any:2031	-33
any:20881	33
any:20e	25
any:22	28
any:255	32
any:2m	-43
any:3	-26
any:300	-57
any:31	-37
any:32	-28
any:34	36
any:340	-54
any:35	-39
any:38	-55
any:3m	-28
any:40	-49
any:400	-85
any:44	-28
any:5	-47
any:500	-35
any:5e	-28
any:5g	-29
any:6	45
any:60	-93
any:600	-61
any:62304	-52
any:7	-66
any:70	-31
any:71	31
any:75	-47
any:79	37
any:80	-25
any:802	25
any:88	46
any:900	-119
any:91	56
any:92	-34
any:93	35
any:98	-45
any:a40	-34
any:a6	-51
any:a69	28
any:a7	-51
any:aa	75
any:aachen	-30
any:aah	43
any:ab	-44
any:abaisser	58
any:abandonne	-25
any:abandonnees	35
any:abats	-34
any:abattage	-43
any:abeilles	-25
any:abime	38
any:abimees	33
any:abimes	41
any:abnormal	-34
any:abolition	39
any:abonne	36
any:abonnee	48
any:abonnements	-42
any:abonnes	-52
any:abord	29
any:abouti	-39
any:above	35
any:abrite	-46
any:abscisses	-41
any:absence	30
any:absences	59
any:absente	39
any:absenteisme	-33
any:absolue	-28
any:absolute	-31
any:abstention	-60
any:abstentionniste	37
any:abstinence	-29
any:abstract	-25
any:absurdite	-27
any:abuse	-37
any:academia	-54
any:academie	-73
any:academiques	-44
any:acariens	33
any:acas	-59
any:accede	55
any:accent	-34
any:accents	-33
any:acceptabilite	-39
any:accepte	25
any:acceptee	44
any:accepter	-48
any:accepterai	-33
any:accessibilite	-70
any:accessibility	-31
any:accessible	-51
any:accessoiriste	-57
any:accompagne	-34
any:accompagnee	-36
any:accompagnement	-50
any:accompagnes	-50
any:accord	-30
any:accorde	36
any:accordee	36
any:accordeur	44
any:according	43
any:accordionist	-46
any:accords	-44
any:accouchements	-35
any:accountant	-97
any:accountants	-28
any:accounting	-42
any:accounts	-81
any:accouplements	-38
any:accreditation	-25
any:accredited	-35
any:accroche	-45
any:accueil	-34
any:accueille	-34
any:accueillent	28
any:accuracy	-36
any:achats	-69
any:acheteuse	-107
any:achterberg	50
any:acoustique	-63
any:acquis	-26
any:acquitte	42
any:acquittee	51
any:acres	-28
any:across	-102
any:act	-41
any:acted	-67
any:actes	-34
any:acteur	-45
any:acting	-46
any:actionnaire	-44
any:actions	-38
any:activated	40
any:activiste	-29
any:activite	-50
any:actor	-64
any:actors	-51
any:actuary	-25
any:acute	-62
any:ad	-69
any:adaptation	-60
any:adapter	-55
any:added	27
any:addiction	-25
any:addictions	-36
any:addictologie	-62
any:addicts	28
any:address	-32
any:addresses	-51
any:adds	-32
any:ader	36
any:adherent	27
any:adherer	-43
any:adhesif	-26
any:adjoint	-34
any:adjointe	-57
any:adjoints	-82
any:admin	-42
any:administered	-56
any:administratif	-71
any:administration	-53
any:administrative	-44
any:administratives	-36
any:administrator	-29
any:administratrice	33
any:administre	-52
any:admiration	-41
any:admis	34
any:admissible	-35
any:admits	-26
any:admoneste	27
any:adn	-27
any:ado	48
any:adolescente	-28
any:adolescents	28
any:adopter	-52
any:adoptes	32
any:adoptions	-67
any:adorable	36
any:adrien	-34
any:ads	-46
any:adsl	-37
any:adult	-32
any:adultes	-43
any:adverse	-33
any:advert	-39
any:adverts	-28
any:advice	-52
any:advised	-71
any:adviser	-111
any:advises	-35
any:aerien	-57
any:aerienne	-44
any:aeroports	-49
any:aerosols	-42
any:aerospace	-34
any:affaires	-80
any:affairs	-66
any:affective	-33
any:affichage	-31
any:affiche	27
any:affichees	31
any:affiches	-37
any:affiliated	28
any:affiliation	33
any:affilie	36
any:affirme	43
any:affirms	39
any:affreteur	-29
any:afghanistan	26
any:afp	-59
any:afscme	59
any:again	38
any:agde	31
any:age	27
any:aged	-33
any:agees	-33
any:ageing	-37
any:agen	-44
any:agence	-55
any:agencement	-57
any:agences	-47
any:agency	-25
any:agent	-73
any:agents	-41
any:ages	-67
any:agglomeration	-33
any:aggregation	-41
any:agile	-66
any:agiles	-60
any:agitee	25
any:agm	-48
any:agnostic	-25
any:agnosticisme	-34
any:agonie	-30
any:agreable	-26
any:agree	-37
any:agreement	-55
any:agregation	-68
any:agrege	-71
any:agrement	49
any:agres	-54
any:agresse	-78
any:agression	-50
any:agriculteurs	-27
any:agricultrice	30
any:agriculture	-41
any:ahead	-43
any:ahmadi	37
any:ahtee	57
any:aid	-134
any:aider	-33
any:aids	-37
any:aiguilleur	-30
any:aigus	32
any:aile	-60
any:ailes	-27
any:ailier	-38
any:ailing	-78
any:aimable	-36
any:aiment	-39
any:aimerait	-37
any:ainsi	-46
any:air	-55
any:airbus	-29
any:aires	29
any:airframes	-27
any:airline	-38
any:airlines	-43
any:airports	-56
any:airways	-26
any:aisance	-48
any:aise	-71
any:aix	-25
any:ajusteur	-41
any:alarm	-53
any:alarms	-77
any:album	-75
any:alcoholics	-32
any:alcooliques	-52
any:alcoolisme	38
any:ald	37
any:alerte	-48
any:alexandre	-39
any:algebraic	-32
any:alger	-56
any:algerie	31
any:algorithme	32
any:algorithmes	-26
any:algorithmique	-42
any:algorithms	-45
any:alignment	-28
any:aligre	39
any:alike	-52
any:alimentaire	-39
any:alimentaires	-38
any:alimentation	-37
any:alite	34
any:all	26
any:allaite	39
any:allard	-31
any:allee	34
any:alleged	-29
any:allele	-26
any:allemand	-78
any:allemands	-26
any:allergic	-44
any:allergy	-33
any:allocation	-41
any:allocations	25
any:allotment	-41
any:allowed	-27
any:ally	-57
any:along	28
any:alpes	-43
any:already	31
any:alternee	-78
any:altogether	26
any:aluminium	-45
any:always	25
any:amadi	33
any:amante	48
any:amants	-47
any:amap	-51
any:amateur	-36
any:amatrice	34
any:ambassades	-28
any:ambassador	-36
any:ambidextre	-55
any:amblyope	77
any:ambulance	-40
any:ambulancier	-59
any:ambulanciere	-64
any:amelioration	-46
any:ameliore	-31
any:amendements	-47
any:amendes	-43
any:americain	51
any:amiable	-27
any:amiel	29
any:amman	-40
any:amnistie	57
any:among	-48
any:amorc	33
any:amoureuse	28
any:amoureux	-30
any:amp	-51
any:ampli	-49
any:amplifon	-30
any:amputation	35
any:ampute	26
any:amputee	-29
any:amyotrophie	26
any:anaesthetist	-25
any:analysee	25
any:analyses	-36
any:analysis	-75
any:analyst	-96
any:analyste	-53
any:anar	37
any:anarchisme	43
any:anarchiste	49
any:anarchists	-32
any:anc	45
any:ancestor	-33
any:ancestral	41
any:ancestry	-55
any:ancetres	-26
any:ancien	33
any:ancienne	44
any:anciennes	-110
any:andrew	33
any:anger	36
any:anges	-32
any:anglais	-62
any:angle	-30
any:anglian	-29
any:anglican	-81
any:animalerie	-37
any:animalier	-30
any:animals	59
any:animateur	-73
any:animation	-32
any:animatrice	-126
any:animist	28
any:annecy	-71
any:anniversaire	-35
any:annoncee	40
any:annonces	-70
any:annuels	-30
any:annule	40
any:annulee	30
any:anomalie	37
any:anomalies	-32
any:anorexia	-34
any:anorexique	39
any:answered	-53
any:answers	-65
any:antecedents	27
any:anthropometre	-27
any:anthropometrie	-28
any:anthroposophist	29
any:anthroposophy	37
any:anti	65
any:anticoagulants	39
any:anticyclones	-50
any:antifasciste	26
any:antifraude	-35
any:antigrippal	46
any:antinataliste	26
any:antiques	-56
any:antispeciesist	26
any:antitheiste	56
any:antivirus	-46
any:antoinette	-49
any:anxiety	-32
any:anxieuse	28
any:anxiolytique	27
any:anyone	47
any:apaisee	-43
any:apaisees	-40
any:aphone	40
any:api	-36
any:apiarist	-32
any:apiculteur	-43
any:apicultrice	-44
any:apnee	42
any:apoe4	-44
any:apolitical	25
any:apologised	-46
any:apostasie	38
any:appareille	28
any:apparel	-64
any:apparent	-32
any:apparently	27
any:appartient	29
any:appeals	-59
any:appel	-32
any:appelait	28
any:appelante	27
any:appelez	51
any:appellations	-41
any:appelle	-38
any:appels	-27
any:applaudi	-34
any:applicants	-56
any:applicateur	-44
any:application	32
any:applique	27
any:appliquee	-65
any:apply	26
any:applying	-33
any:appoint	-30
any:apporte	29
any:apprecie	-29
any:apprenant	-38
any:apprend	-26
any:apprentice	-47
any:apprentices	-75
any:apprenticeships	-37
any:apprentie	46
any:apprentis	-77
any:apprentissage	-31
any:approach	-57
any:approcher	34
any:appui	48
any:apres	33
any:april	32
any:aquarelles	-39
any:arabic	-34
any:arachides	33
any:arbitrates	-44
any:arbitre	-71
any:arc	-64
any:arcgis	-38
any:arch	39
any:archeologiques	-42
any:archeologue	-66
any:architect	-37
any:architectes	-65
any:architectural	-31
any:architecture	-32
any:archivee	34
any:archives	-98
any:archivist	-33
any:archiviste	-49
any:area	-27
any:argent	-37
any:argentine	30
any:argile	-61
any:argues	-63
any:armatures	-46
any:armed	25
any:armees	-41
any:armoire	29
any:armoires	-39
any:arms	30
any:aronde	-35
any:arranged	-51
any:arrangement	39
any:arrestation	-27
any:arresting	-40
any:arret	29
any:arrets	-59
any:arrighi	-31
any:arrivait	35
any:arrivants	-66
any:arrive	-65
any:arrondissement	34
any:ars	-46
any:art	-98
any:arte	-60
any:artec	-48
any:arthrite	-36
any:arthrose	40
any:articles	-53
any:articulate	35
any:artisans	-33
any:artist	-74
any:artiste	-36
any:artistes	-26
any:artistique	-35
any:artists	-25
any:arts	-97
any:ascenseur	-50
any:ascenseurs	29
any:ascot	-37
any:ase	-27
any:aseptique	-45
any:asexue	28
any:asexuel	28
any:asexuelle	-33
any:ash	40
any:ashkenazi	43
any:asia	-41
any:aside	-54
any:asie	-83
any:asile	-31
any:asking	31
any:aslef	-25
any:asmatique	28
any:asos	-32
any:aspirateurs	-30
any:assaini	-43
any:assault	32
any:assaulted	-54
any:asse	-31
any:assemblage	-53
any:assemblee	-36
any:assessed	-29
any:assessor	-53
any:assidu	-40
any:assidument	29
any:assigne	30
any:assises	-54
any:assistance	-60
any:assistant	-136
any:assiste	-49
any:associate	-30
any:associatif	-69
any:association	-57
any:associations	-36
any:associative	-38
any:associes	-63
any:assumees	46
any:assurance	-36
any:assuree	-36
any:assureur	-68
any:asthma	-70
any:asthmatic	29
any:asthmatique	42
any:asthmatiques	-52
any:asthme	32
any:astrazeneca	-33
any:astrology	25
any:astronomie	-30
any:asylum	-30
any:asymptote	-58
any:atelier	-75
any:ateliers	-34
any:athees	40
any:atheism	-59
any:atheist	47
any:athlete	42
any:athletics	-35
any:athletisme	-37
any:atlanta	38
any:atlantic	-75
any:atmosphere	-43
any:atouts	-27
any:atrophy	28
any:attache	-39
any:attachee	-33
any:attacher	40
any:attack	40
any:attal	-27
any:attaque	-34
any:attend	49
any:attendant	-30
any:attendent	33
any:attendre	-34
any:attends	27
any:attendu	28
any:attentat	-61
any:attente	-30
any:attentif	-27
any:attention	49
any:attentive	-41
any:attestee	29
any:attirance	-40
any:attirantes	-26
any:attire	-40
any:attiree	-30
any:attorney	-42
any:attract	-31
any:attracts	-42
any:atypiques	-38
any:aubrac	-36
any:auctioneer	-32
any:aucun	28
any:aude	-62
any:audience	-60
any:audio	-80
any:audiobooks	-26
any:audiologists	-43
any:audioprothese	-34
any:audit	-53
any:audite	-32
any:audited	-91
any:auditeur	-94
any:auditif	36
any:auditionne	-25
any:auditors	-44
any:auditrice	-52
any:audits	-41
any:aumonerie	-40
any:aumonier	-66
any:aumoniere	-62
any:aupres	-25
any:aurait	40
any:aurelie	-33
any:aurillac	-56
any:austerite	-50
any:austerity	-28
any:austria	-35
any:autant	32
any:auteur	-58
any:auteure	-26
any:authentication	36
any:author	-66
any:authorised	-48
any:authorities	-35
any:authority	-45
any:autism	-36
any:autiste	61
any:autistes	-44
any:auto	-66
any:autocar	-39
any:autoimmune	35
any:automated	41
any:automatique	-35
any:automatiquement	36
any:automatise	-37
any:automne	32
any:automobiles	-30
any:autonomie	52
any:autorisation	-27
any:autorise	29
any:autorisee	-43
any:autorisees	-29
any:autorite	-49
any:autoroute	57
any:autre	36
any:autres	42
any:autrice	-43
any:auxiliaire	-67
any:auxquels	-41
any:avaient	30
any:available	-39
any:aventure	-42
any:aventures	-35
any:aventureuse	-65
any:aventurier	-34
any:aventuriere	-27
any:averted	-59
any:avertissement	61
any:aveugle	-68
any:avh	-25
any:aviaire	-52
any:avion	25
any:avions	-39
any:avis	-68
any:avocat	-108
any:avocate	-46
any:avocats	67
any:avoine	-28
any:avons	-34
any:avoue	37
any:avowed	30
any:awaiting	25
any:awakening	37
any:aware	38
any:awareness	-47
any:b	-53
any:b1	-40
any:b2	-32
any:b2v	-62
any:b3	31
any:ba	-44
any:babies	-43
any:baby	29
any:baccalaureat	-30
any:bachelor	-55
any:bachelors	-49
any:backed	-35
any:background	-44
any:badges	-63
any:badgeuses	-66
any:badly	-56
any:bafa	-28
any:bagnes	-41
any:bags	-26
any:bague	-35
any:bah	31
any:bahrein	28
any:baignades	-29
any:bail	-32
any:bailiff	-69
any:bains	-33
any:baisers	-25
any:baisse	-44
any:bake	-25
any:baker	-32
any:bakery	-86
any:bakes	-41
any:baking	-47
any:balais	-54
any:balance	-54
any:balanced	-31
any:ballads	-42
any:ballon	-37
any:ballots	-36
any:ballroom	-42
any:balpa	42
any:bamako	53
any:ban	49
any:bancaires	-26
any:band	-41
any:bandes	-32
any:bands	-65
any:bank	-77
any:banker	-31
any:banking	-64
any:bankruptcy	-64
any:banks	-68
any:banners	-34
any:bannieres	-28
any:banque	-65
any:banques	-38
any:bans	49
any:bapteme	27
any:baptised	41
any:bar	-47
any:barber	-32
any:barcelona	-42
any:bare	-40
any:barista	-38
any:barman	-49
any:baronetcy	-66
any:barracks	-38
any:barre	-44
any:barred	40
any:barriere	-31
any:barrieres	-26
any:barring	-25
any:barrister	-60
any:bartender	-39
any:baryton	-48
any:bascule	-25
any:base	47
any:based	-44
any:bases	-48
any:basic	-81
any:basketball	-50
any:bass	-69
any:bassiste	-46
any:bat	-42
any:bataille	-34
any:bateau	-49
any:bateaux	-46
any:bath	-28
any:bathing	-29
any:bati	-56
any:batiment	-89
any:batteries	-49
any:battery	-28
any:batting	32
any:baux	-31
any:bavaria	34
any:bayard	38
any:bayer	-31
any:bayonne	-26
any:bayrou	68
any:bazin	-40
any:bbc	-50
any:bd	-35
any:bde	-36
any:bdsm	26
any:beach	-31
any:bearer	37
any:bearn	-28
any:beat	-26
any:beaten	31
any:beats	-39
any:beaucoup	-33
any:beaumont	26
any:beaute	-44
any:beautician	-69
any:beauval	-40
any:beaux	-65
any:became	34
any:bedroom	-27
any:beds	-62
any:bedside	-47
any:beekeeper	-45
any:beekeeping	-74
any:been	48
any:bees	-79
any:begaie	37
any:began	28
any:begles	-25
any:begue	63
any:behalf	-65
any:behavioural	-32
any:beko	-78
any:belarus	40
any:believe	-44
any:believed	37
any:belle	-83
any:belmarsh	-51
any:belonging	-36
any:belt	-69
any:bench	-88
any:benedicte	-43
any:benedictine	-30
any:beneficie	69
any:benefit	-67
any:benevole	-27
any:benevoles	-58
any:benit	-38
any:benoit	48
any:bentham	-42
any:bereaved	-30
any:berger	-53
any:bernadette	-53
any:bertillon	-40
any:besoins	-46
any:best	-46
any:bestseller	-37
any:beta	25
any:betabloquants	39
any:beton	-42
any:better	-42
any:beurre	-30
any:bfawu	42
any:bi	-34
any:bialowieza	-35
any:biathlon	-34
any:biberons	-37
any:bicarburant	-28
any:biche	-47
any:bicycles	-45
any:bielle	-38
any:biennale	-67
any:bientot	-42
any:biere	-27
any:bifida	25
any:bigame	-45
any:bijouterie	-27
any:bijoutiere	-48
any:bijoutiers	-35
any:bijoux	-27
any:bilame	-34
any:bilan	-70
any:bilaterales	36
any:bilingual	-64
any:bilingue	-38
any:bilingues	-44
any:billetterie	-52
any:bimestrielle	-40
any:bimoteur	-75
any:binaire	-26
any:binder	-42
any:binome	-29
any:bioethics	-48
any:bioethique	-39
any:biographe	-43
any:biographie	-33
any:biography	-25
any:bioinformatics	-35
any:biologie	-73
any:biologiques	29
any:biology	-71
any:biometric	-39
any:biometrics	-36
any:biometrie	-50
any:biometrique	-39
any:biometriques	-28
any:biotech	-48
any:biotechnologie	-36
any:biotechnology	-26
any:bipeur	28
any:birch	-39
any:bird	-26
any:birmingham	-25
any:birth	37
any:births	-63
any:bisannuelle	-32
any:bisexuel	40
any:bisontin	-85
any:bit	39
any:bivouac	-34
any:bizarrement	28
any:black	29
any:blackballed	31
any:blackpool	-45
any:blacksmith	-28
any:bladder	-32
any:blades	-38
any:blague	39
any:blair	31
any:blake	-39
any:blame	-45
any:blanche	-36
any:blanchi	55
any:blanchiment	-34
any:blanchisserie	-38
any:blaster	-59
any:ble	-67
any:bleeding	-41
any:blesse	49
any:blesses	-33
any:blessures	33
any:bleu	-85
any:bleue	-80
any:blind	-46
any:blindfold	-29
any:bloc	-25
any:blocages	36
any:blockers	33
any:blog	37
any:blogged	38
any:bloquee	28
any:blot	-73
any:blouses	-56
any:blues	-42
any:bma	32
any:bnssa	-39
any:board	-81
any:boarding	-52
any:boasts	52
any:boats	-52
any:bobby	34
any:bobinages	-41
any:body	-57
any:bodyguard	-51
any:boeuf	-56
any:boiler	-28
any:bois	-62
any:boit	31
any:boite	-27
any:boiterie	-55
any:boiteries	-74
any:bold	-37
any:bolsonaro	27
any:bolton	34
any:bombe	32
any:bon	-39
any:bonapartiste	31
any:bond	-37
any:bonds	-55
any:bondsman	-36
any:bones	43
any:bonn	-25
any:bonne	-53
any:bonnes	-48
any:bons	-76
any:bonus	-35
any:book	-109
any:booked	-52
any:booking	-26
any:bookkeeper	-69
any:bookkeeping	-43
any:books	-131
any:bookshelf	47
any:bookshop	-47
any:boots	-62
any:borders	-51
any:bore	-27
any:boring	45
any:born	34
any:bornes	-71
any:bosch	-44
any:bosse	-39
any:bot	-37
any:botanist	-44
any:both	35
any:bottes	-59
any:bottier	-28
any:bouche	-40
any:boucher	-67
any:bouchers	-33
any:bouches	-39
any:bouclages	-34
any:boucle	-30
any:bouddha	-32
any:bouddhiste	-60
any:boue	-45
any:bouffees	34
any:bouffeur	-26
any:bougerait	-33
any:boulangerie	-75
any:boulangers	-77
any:bouledogue	-30
any:boulimie	48
any:boulogne	27
any:boundary	-44
any:bourg	30
any:bourgeoise	-28
any:bourgogne	-58
any:bourse	-61
any:boute	-26
any:bouteille	-60
any:bouteilles	-64
any:boutique	-134
any:boutonniere	32
any:bovary	-34
any:bovet	-29
any:bovine	-47
any:bovins	-54
any:bowls	44
any:boxing	26
any:boy	40
any:boyfriend	-55
any:boys	37
any:bracelets	-73
any:braille	-89
any:braised	-31
any:brancardier	-65
any:branch	-27
any:brand	-141
any:brands	-53
any:brandt	28
any:braquage	-39
any:braqueur	35
any:brass	-36
any:brasserie	-39
any:brasseur	-31
any:bray	-39
any:bread	-68
any:break	-40
any:breakdown	-37
any:breast	34
any:breastfeeding	38
any:brebis	-43
any:bred	-33
any:breeder	-74
any:breeding	-49
any:breeds	-34
any:breguet	-35
any:bresilien	-46
any:brest	-53
any:bretagne	-60
any:bretonneau	-33
any:bretonnes	-25
any:brevet	-47
any:brevets	-88
any:brexiteer	29
any:bricklayer	-29
any:bricklaying	-29
any:bridal	-43
any:bride	-67
any:bridges	-26
any:brief	-91
any:briefed	-44
any:briefs	-25
any:brieuc	-49
any:brigade	-106
any:brilliant	34
any:bring	-51
any:brings	30
any:bris	25
any:british	-37
any:brive	42
any:broadcaster	-47
any:broadcasts	-39
any:brodeuse	-46
any:broke	35
any:broker	-46
any:brothels	36
any:brother	25
any:brotherhood	-40
any:brotherly	-32
any:brothers	-30
any:browser	-48
any:bruits	36
any:brule	33
any:brules	-55
any:brulures	53
any:bruno	-50
any:brussels	38
any:brut	-59
any:bruxellois	-34
any:bsc	-85
any:bt	-30
any:btp	-30
any:bts	-46
any:bu	25
any:bucarest	34
any:buddhist	-35
any:budget	-87
any:budgets	-52
any:buffalo	29
any:bug	-27
any:bugs	-33
any:build	-47
any:building	-71
any:built	-105
any:bullied	26
any:bundnis	32
any:bunting	-65
any:burden	-25
any:bureaucracy	-31
any:burger	-51
any:burgled	-51
any:burnt	34
any:bursary	48
any:bus	-72
any:buses	-32
any:business	-80
any:businessmen	-33
any:busker	-25
any:buste	56
any:but	30
any:butch	50
any:butcher	-61
any:butte	-50
any:buvette	-81
any:buveur	33
any:buyer	-105
any:buzzwords	-29
any:byrne	-63
any:c	-36
any:c282y	28
any:c9orf72	45
any:cab	40
any:cabaret	-76
any:cabinet	-60
any:cable	-30
any:cableur	32
any:caces	-26
any:cachets	-27
any:cadet	-32
any:cadolle	-31
any:cadre	-82
any:cadres	-71
any:cadreur	-81
any:caen	-41
any:caf	-28
any:cafe	-53
any:cafeteria	-35
any:cahier	-31
any:cahuzac	32
any:cairngorms	-30
any:caisse	-54
any:caisses	-36
any:caissier	29
any:cake	-38
any:cakes	-71
any:calais	-33
any:calcul	-57
any:calcule	-41
any:calculs	-37
any:calendar	34
any:caller	-53
any:calme	-82
any:camarade	34
any:camarades	-28
any:cambridge	-46
any:cambriolee	-25
any:came	28
any:camera	-40
any:cameras	-59
any:camerounaise	31
any:camille	-51
any:camion	-35
any:camionnette	-46
any:campagne	29
any:campagnes	-51
any:campaign	-44
any:campaigned	38
any:campaigner	-103
any:campaigns	-45
any:camped	33
any:camping	-81
any:camps	-42
any:campsite	-35
any:camus	-25
any:canadian	-35
any:canadien	-34
any:canadienne	-34
any:cancale	-46
any:cancelled	46
any:cancerologue	-51
any:candidates	-60
any:candidats	-54
any:candour	-37
any:canine	-52
any:cannage	-56
any:canne	-34
any:cannes	33
any:canteen	-45
any:canton	36
any:canvas	-33
any:capacity	-35
any:capita	-30
any:capitaine	-48
any:capitales	31
any:capitalism	43
any:capitalist	34
any:capitol	43
any:capricieuse	48
any:capricorn	-36
any:captain	40
any:captation	-49
any:capte	34
any:captee	43
any:capteur	-77
any:capteurs	-88
any:captioned	-42
any:captions	-31
any:capture	-37
any:caractere	-43
any:caracteres	-58
any:caravanes	-44
any:caravans	-25
any:carbone	-68
any:cardiac	33
any:cardiff	-30
any:cardigan	-26
any:cardio	-35
any:cardiologie	-74
any:cards	29
any:care	-59
any:cared	-77
any:caresser	-43
any:caretaker	38
any:cargo	-28
any:carnaval	-60
any:carnet	39
any:carole	-37
any:carols	34
any:carpentry	-45
any:carre	-46
any:carried	-29
any:carrieres	-31
any:carsat	-46
any:cartable	-40
any:cartes	-92
any:cartesien	-25
any:cartographe	-29
any:cartographie	-67
any:cartons	41
any:cartoon	-49
any:cartoons	-25
any:carved	-44
any:caryotypiste	-48
any:cas	-46
any:casanova	-32
any:cascadeur	-63
any:caseload	-31
any:cases	-88
any:casework	-34
any:caseworker	-30
any:cash	-50
any:cashier	-39
any:casiers	-61
any:casino	36
any:casque	25
any:casse	72
any:cassee	-54
any:casses	-48
any:castel	-31
any:cat	55
any:catalogne	32
any:cataloguer	-33
any:catalogues	-25
any:catalysis	-32
any:catapults	-26
any:cataracts	34
any:categorie	-49
any:category	-46
any:catered	-38
any:caterer	-45
any:catering	-37
any:cathedral	-46
any:catholic	-52
any:catholicism	31
any:catholique	-44
any:cats	-65
any:cattle	-48
any:caught	34
any:cause	26
any:cautions	-46
any:cautious	40
any:cavaleur	33
any:cavalier	-34
any:caviste	-36
any:cdaph	-59
any:cdd	-75
any:cdi	-51
any:cea	25
any:cecile	32
any:cedars	31
any:ceder	-45
any:cedetiste	35
any:cegetiste	39
any:cela	54
any:celibataire	-67
any:celibate	51
any:cells	-60
any:cellulaire	-40
any:cellules	-30
any:celui	64
any:cemetery	-31
any:center	40
any:centre	-31
any:cents	-73
any:ceo	-39
any:cepage	-47
any:cepages	-31
any:cercle	47
any:cerebral	26
any:cerebrale	64
any:cergy	-26
any:certains	54
any:certificate	30
any:certification	-48
any:certified	-45
any:certifiee	-32
any:certifies	39
any:cesar	-38
any:cesure	-32
any:cet	-74
any:cette	-39
any:cftc	56
any:cftr	-29
any:cgt	28
any:chabbat	-37
any:chad	-29
any:chain	-63
any:chaine	-80
any:chains	-34
any:chaired	-41
any:chais	-44
any:chaleureux	-41
any:chamber	-30
any:chambre	-31
any:chambres	-59
any:champ	34
any:champagne	-35
any:champion	-54
any:chan	31
any:chance	25
any:chancellor	39
any:changement	-59
any:channel	-42
any:chansons	-33
any:chantier	-49
any:chantiers	-66
any:chants	-31
any:chaotic	-35
any:chapardait	69
any:chapel	-36
any:chapitre	-60
any:chaplain	-64
any:charcutier	-31
any:charge	-70
any:chargee	-49
any:chargees	-33
any:charities	-50
any:charity	-96
any:charpente	-41
any:charte	-57
any:chartered	-69
any:chartes	-33
any:chasseurs	-39
any:chastes	-33
any:chat	-46
any:chatbots	-40
any:chateau	-54
any:chatterley	-35
any:chaud	-50
any:chaude	-62
any:chaudement	-39
any:chauffage	-78
any:chauves	-29
any:chavez	34
any:che	49
any:cheap	-30
any:cheat	-30
any:cheating	-43
any:cheats	-26
any:check	36
any:checker	37
any:checklists	-53
any:checks	-92
any:cheek	-33
any:cheerful	-27
any:cheese	-33
any:cheffe	-56
any:cheltenham	-53
any:chemical	-51
any:cheminots	51
any:chemotherapy	26
any:chene	-33
any:cheques	25
any:cherche	-33
any:chercheur	-67
any:chercheuse	-76
any:cherchons	57
any:cheries	-27
any:chess	-86
any:chevaux	-65
any:cheverny	-28
any:cheville	40
any:chevillee	-32
any:chevres	-28
any:chicks	-36
any:chief	-26
any:chiefs	-27
any:chien	-25
any:chiens	-76
any:chiffre	-72
any:chiffres	-75
any:child	56
any:childhood	-55
any:children	-54
any:chile	-57
any:chimie	-38
any:chimiste	-52
any:chine	36
any:chinois	-77
any:chirurgicale	-31
any:chirurgie	-61
any:chirurgien	-90
any:chirurgienne	-92
any:chocolatier	-41
any:chocolats	-49
any:choeur	-63
any:choice	30
any:choirs	28
any:choisit	-38
any:cholet	-33
any:chome	-41
any:choose	37
any:chorale	-28
any:chord	-45
any:choregraphe	-49
any:choregraphie	-31
any:choriste	-38
any:chorus	35
any:chosen	-38
any:choux	-42
any:chretien	50
any:christie	-43
any:chromatography	-52
any:chromosome	-29
any:chromosomes	-29
any:chronicle	-45
any:chroniques	-52
any:chroniqueur	-49
any:chroniqueuse	-54
any:chronometre	-38
any:chronotachygraphe	-25
any:chu	-81
any:chuchote	28
any:church	-47
any:chypre	-26
any:ciaran	-48
any:cidff	-41
any:cidre	-25
any:ciel	-50
any:cigarette	65
any:cimade	-41
any:cineaste	-29
any:cinema	-69
any:cinematheque	-40
any:cinquieme	-34
any:cioran	31
any:cipd	-35
any:circonstances	-69
any:circuit	-38
any:circulation	-51
any:circule	27
any:circulent	30
any:circus	-30
any:cire	-89
any:cirque	-48
any:cis	54
any:cisco	-42
any:cistercien	-33
any:citee	-46
any:citizen	-57
any:citoyen	-36
any:citys	-33
any:civil	-28
any:civique	-57
any:claimant	-34
any:claims	-34
any:claire	-49
any:claires	34
any:class	-69
any:classe	-76
any:classes	-89
any:classique	-52
any:classiques	-46
any:clauses	-55
any:clavier	-31
any:claviers	-45
any:cleaned	-83
any:cleaner	-27
any:cleaners	-45
any:cleared	42
any:clearview	-34
any:clefs	-67
any:cleft	30
any:clerc	-54
any:clerk	-133
any:clerked	-60
any:clerks	-34
any:cles	-75
any:cliente	57
any:clientele	-104
any:clients	-89
any:clignement	44
any:climber	-29
any:climbing	34
any:climbs	32
any:clinic	-33
any:clinical	-45
any:clinically	50
any:clinicienne	-47
any:clinique	-80
any:cliniques	-35
any:clinton	-39
any:clipboard	-52
any:clock	-27
any:clockmakers	-26
any:clocks	25
any:cloisons	-69
any:clonage	-48
any:clone	-79
any:cloned	-31
any:clonee	33
any:cloning	-43
any:clos	-62
any:closet	-46
any:closeted	26
any:closing	-34
any:cloth	-27
any:clotures	-38
any:cloud	-33
any:clouds	-42
any:cloue	26
any:club	-29
any:clumsy	37
any:cmp	52
any:cnam	-30
any:cnaps	-36
any:cnav	-29
any:cnc	-29
any:cned	42
any:cnil	-65
any:cnrs	-54
any:cnt	26
any:co	38
any:coach	-57
any:coached	-33
any:coaching	-27
any:coast	-26
any:coastguard	-36
any:coche	34
any:cochee	52
any:cochleaires	60
any:cocktails	-42
any:coco	52
any:codage	-48
any:codant	-66
any:code	-58
any:codebase	-34
any:coder	-33
any:codes	-37
any:coe	28
any:coeliaque	35
any:coequipiers	-50
any:coffee	-53
any:coffrage	-38
any:coffre	37
any:coffres	-39
any:coffreur	-48
any:cofondatrice	-28
any:cohort	-51
any:cohortes	-54
any:coiffe	-58
any:coiffeuse	-66
any:coiffure	-70
any:cold	-32
any:coldstream	-47
any:cole	27
any:colette	-31
any:coliques	-50
any:collaborateur	-85
any:collaboratrice	-38
any:collection	-54
any:collectionne	38
any:collections	-38
any:collective	-79
any:collee	-45
any:collegiens	-37
any:collet	32
any:collier	-33
any:colliers	-52
any:colline	-50
any:colloque	-52
any:colloques	-52
any:colmar	-26
any:colocataires	-25
any:colocation	-93
any:coloriste	-57
any:colour	-28
any:colours	52
any:columbus	25
any:colza	-27
any:coma	47
any:combattait	38
any:comble	71
any:comedian	-54
any:comedie	-67
any:comedien	-97
any:comedy	-50
any:comites	-27
any:commencer	-54
any:commentateur	-25
any:commercants	-45
any:commerce	-99
any:commercial	-33
any:commerciale	-97
any:commerciales	-79
any:commercialise	-41
any:commerciaux	-28
any:commis	-34
any:commissaire	-73
any:commissariats	-29
any:commits	-37
any:committees	-40
any:committeewoman	53
any:common	-49
any:commonwealth	-27
any:commotion	-27
any:communale	34
any:communaute	53
any:commune	-59
any:communes	-36
any:communicante	-44
any:communication	-85
any:communicative	-35
any:communicator	-30
any:communistes	33
any:commute	-44
any:commuting	-52
any:compagnon	-39
any:compagnons	45
any:companies	-47
any:companion	32
any:comparative	-52
any:compare	-40
any:comparee	43
any:comparison	34
any:comparu	35
any:compas	-34
any:compasses	-65
any:compensatoires	-42
any:competence	-76
any:competences	-58
any:complained	-52
any:complaint	38
any:complaints	-67
any:complementaire	-42
any:complet	34
any:completed	31
any:complexe	-61
any:compliance	-25
any:composer	-27
any:composites	-29
any:comprehensive	-31
any:comprise	-29
any:comprises	-30
any:compromis	-68
any:comptabilise	-30
any:comptabilite	-54
any:comptable	-34
any:comptee	38
any:comptes	-106
any:comptoir	-67
any:compulsif	63
any:computer	-72
any:comradely	-26
any:concept	-58
any:conceptrice	-36
any:concerne	26
any:conchyliculture	-32
any:concierge	-44
any:conciliatrice	-31
any:conclu	-32
any:concoit	-53
any:concordaient	25
any:concordant	35
any:concordent	48
any:concours	-56
any:concu	-46
any:concubinage	50
any:concubine	-29
any:concurrence	-48
any:concurrent	-48
any:condamner	-71
any:condamnes	-44
any:conditional	34
any:conditionnement	-64
any:conduct	31
any:conducted	-46
any:conducteur	-68
any:conductor	-50
any:conduire	-39
any:conduite	-30
any:confectionery	-36
any:confederal	62
any:conference	-89
any:conferences	-28
any:conferencier	-39
any:conferenciere	-58
any:confesses	-38
any:confession	-57
any:confessionnelle	-52
any:confiance	-92
any:confided	49
any:confident	-29
any:confidentiel	32
any:confier	42
any:confinement	-33
any:confirm	-39
any:confirmed	51
any:confirmee	56
any:confirms	-35
any:confiserie	-28
any:conflict	31
any:conflit	55
any:conflits	-26
any:confondent	-38
any:conforme	29
any:conformes	-61
any:conformite	-70
any:congelateurs	-52
any:congenitale	29
any:congres	29
any:congressistes	-36
any:conjoint	-45
any:conjoints	-33
any:conjonctif	31
any:conjugal	-28
any:connaissance	43
any:connecte	-25
any:connectees	-25
any:connu	60
any:conquerir	-30
any:conquests	34
any:conquete	-57
any:conquiert	-41
any:consacre	-50
any:consciencieuse	-50
any:conscientious	40
any:conseil	-40
any:conseille	-80
any:conseiller	37
any:conseillere	-27
any:conseils	-35
any:consensual	63
any:consent	-50
any:consented	49
any:consentement	49
any:consentis	39
any:consequence	50
any:conservation	-52
any:conservative	-33
any:conservatoire	-47
any:conservator	-40
any:conservatory	-27
any:conservatrice	-44
any:conservatrices	-42
any:conservees	44
any:conserves	50
any:considers	27
any:consignes	26
any:consomme	27
any:constats	-36
any:constitution	-49
any:construit	-43
any:consulaire	-62
any:consulate	34
any:consultant	-61
any:consultante	-65
any:consultatif	-28
any:consultations	-95
any:consulte	63
any:consulting	-67
any:consumer	-51
any:contacts	-45
any:contagieux	-37
any:contagious	-25
any:containers	-33
any:contentieux	-81
any:contenu	-39
any:contenus	-30
any:contestations	-41
any:conteur	-47
any:conteuse	-35
any:continent	56
any:continu	40
any:continue	-46
any:continuite	-38
any:continuous	-31
any:contours	-35
any:contraception	-83
any:contraceptive	-56
any:contract	-77
any:contracte	52
any:contractee	25
any:contractor	-90
any:contracts	-27
any:contractuel	-39
any:contradicteurs	-30
any:contradiction	27
any:contraire	-29
any:contraste	29
any:contrats	-95
any:contrebande	47
any:contrefacon	39
any:contremaitre	49
any:contributeur	-26
any:control	-42
any:controlee	37
any:controleur	-73
any:controleurs	41
any:controller	-40
any:controls	-35
any:convaincue	33
any:convaincus	-53
any:convenor	34
any:conventionne	-52
any:conventions	-81
any:conversation	-30
any:converti	-25
any:convertis	32
any:convict	-61
any:convictions	-36
any:conviendrait	-38
any:convives	-25
any:convois	-27
any:convoy	31
any:convulsions	41
any:cookbook	-32
any:cooked	-32
any:cooks	-49
any:cooperates	44
any:cooptee	-40
any:coordinated	-30
any:coordinateur	-34
any:coordinator	-65
any:coordinatrice	-80
any:copain	-25
any:cope	-35
any:copine	-32
any:copines	-33
any:copper	-43
any:coproprietaires	-70
any:copropriete	-56
any:copy	-44
any:copywriter	-59
any:coquin	-26
any:coquines	64
any:corail	-47
any:corbeau	30
any:cordeau	-35
any:cordee	-59
any:cordes	-33
any:cornee	43
any:corner	-35
any:corpo	29
any:corpus	-56
any:correcteur	-51
any:correctrice	-84
any:correspondance	41
any:correspondant	-29
any:corrida	43
any:corrige	-86
any:corriger	-28
any:corruption	-51
any:corse	-26
any:corsets	-52
any:cosmetics	-43
any:cosmetique	-69
any:cost	26
any:costa	-32
any:coste	-35
any:costs	-27
any:costume	-60
any:costumier	-37
any:costumiere	-63
any:cotisation	-31
any:coton	50
any:couchaient	38
any:couchait	55
any:coucherie	40
any:coud	-28
any:coudes	-51
any:couldn	-38
any:couleur	-56
any:coulisse	-47
any:councillors	-70
any:councils	-93
any:counsel	-37
any:counselled	-47
any:counsellor	-82
any:counsels	-30
any:count	-55
any:counted	-36
any:counter	-28
any:counterbalance	-31
any:counting	-59
any:countries	-47
any:coup	-42
any:coupe	-36
any:coupes	-27
any:couple	30
any:couples	-68
any:coups	36
any:cour	-73
any:courant	-66
any:courante	-86
any:courbe	-41
any:coureur	-26
any:couriers	30
any:courriel	-41
any:courrier	-37
any:course	-27
any:courses	-64
any:coursiers	46
any:courtier	-57
any:courtise	27
any:courtois	-32
any:courtoisie	39
any:courts	-25
any:couru	27
any:cousin	38
any:cousins	38
any:cout	-33
any:coute	51
any:couts	-74
any:coutumes	-69
any:couture	-95
any:couturier	-26
any:couturiere	-53
any:couvert	-49
any:couverture	-60
any:couveuse	36
any:couvoir	-33
any:couvre	-65
any:couvrent	-28
any:cover	-71
any:covered	-94
any:cox	-59
any:cp	-47
any:cpam	-26
any:cpe	-36
any:crabbe	25
any:cracher	56
any:cracovie	-32
any:craftsmen	-30
any:craint	25
any:crane	34
any:cranes	-52
any:crash	74
any:crates	-32
any:crazy	-43
any:creative	-34
any:creche	-32
any:credit	-142
any:credo	-40
any:crete	-31
any:creteil	-27
any:cretes	26
any:crew	-74
any:criblages	-27
any:crick	-29
any:cricket	-55
any:cried	57
any:crier	-67
any:crieuse	-33
any:crillon	-33
any:crime	-96
any:criminal	-46
any:criminel	-45
any:criminologist	-34
any:criminology	-51
any:crippled	-27
any:crippling	-36
any:crise	-36
any:crises	37
any:crisis	-78
any:crispr	-72
any:critic	-42
any:critical	-48
any:criticising	51
any:critics	-47
any:critique	-96
any:critiques	-72
any:crm	-31
any:crohn	39
any:croire	-30
any:croissance	-38
any:croix	-77
any:cros	42
any:crossed	-54
any:crosswords	-79
any:crowds	28
any:croyait	-30
any:croyez	-54
any:crpc	25
any:crues	-31
any:crus	33
any:crutch	-28
any:crystals	-25
any:csc	31
any:cse	-115
any:csp	40
any:cue	-31
any:cuillere	-66
any:cuirs	-31
any:cuisine	-108
any:cuisines	-27
any:cuisiniere	-46
any:cuisiniers	-50
any:cuisiniste	-37
any:cuisse	49
any:cuivres	-46
any:cul	-27
any:culasse	-32
any:culottes	36
any:culpabilite	-45
any:cult	-25
any:culte	-53
any:culture	-89
any:culturelle	-40
any:curator	-69
any:cure	-35
any:cures	-46
any:curieux	-63
any:curiosite	-29
any:currently	60
any:curricular	-27
any:custody	-26
any:customer	-82
any:customers	-93
any:customs	-64
any:cut	-77
any:cutter	-67
any:cvs	-47
any:cwu	25
any:cyanoacrylate	-50
any:cynic	-36
any:cynical	-66
any:cynicism	-34
any:cynique	-56
any:cytogenetique	-34
any:d	-30
any:dacosta	-40
any:dactylo	-82
any:dactylographie	-49
any:dactyloscopique	40
any:dad	46
any:dagenham	30
any:daily	-44
any:dairy	-36
any:dakar	51
any:daltonienne	42
any:daly	32
any:damages	-57
any:dames	-26
any:damp	-41
any:dance	-50
any:dancer	-54
any:dances	-31
any:dangereuse	25
any:daniel	-28
any:danielle	-51
any:danish	-45
any:danone	-62
any:danse	-78
any:danseur	-32
any:danseurs	-29
any:danseuse	34
any:darts	-51
any:dashboard	-58
any:data	-39
any:database	-25
any:databases	-28
any:datait	-43
any:datent	-32
any:dates	-57
any:dating	-27
any:daughter	28
any:daughters	-84
any:dauphins	-42
any:david	-43
any:dax	-25
any:dbs	-32
any:de	-28
any:deacon	-47
any:dead	-55
any:deadlines	-65
any:deaf	-40
any:deafness	36
any:deal	-25
any:deals	-66
any:dealt	-59
any:dean	-31
any:death	-53
any:deauville	-37
any:debaptise	42
any:debaptiser	29
any:debat	-55
any:debate	-53
any:debates	-33
any:debating	-37
any:debauche	-52
any:debauchee	-38
any:debloque	43
any:debout	27
any:debridee	29
any:debt	-37
any:debut	-42
any:decay	-27
any:decelee	-39
any:dechets	-44
any:decided	49
any:decides	-77
any:decision	-63
any:deck	-30
any:declarant	-29
any:declare	30
any:declared	57
any:declaree	30
any:declares	26
any:declined	43
any:deconseillee	-26
any:decor	-29
any:decoratrice	-38
any:decors	-64
any:decoupe	-50
any:decoupes	-38
any:decouvert	29
any:decouvertes	-34
any:decrocheurs	-35
any:dedicacee	29
any:deduites	40
any:defeat	-32
any:defect	45
any:defectueuse	47
any:defendants	-45
any:defends	-41
any:defendu	-26
any:defense	34
any:defi	-47
any:defibrillateur	51
any:deficience	52
any:defilait	-57
any:defile	-29
any:defilent	-71
any:defiles	-44
any:definit	35
any:definitive	26
any:defis	-46
any:defunt	45
any:degeneration	28
any:degommeuses	30
any:degre	52
any:degrees	-42
any:degrisement	36
any:degrowth	38
any:deguste	-57
any:delais	-82
any:delays	-64
any:delegate	-40
any:delegated	-57
any:delegates	-34
any:deleguee	-29
any:deleguer	-96
any:delegues	-38
any:deletion	40
any:delhi	30
any:deli	-36
any:delinquants	-37
any:delit	35
any:delits	-34
any:delivered	-45
any:deliveries	-38
any:delivers	-32
any:delivery	-60
any:delivre	-44
any:dell	-30
any:deloitte	-53
any:delphine	-45
any:demain	-53
any:demandait	29
any:demandee	-53
any:demandent	-52
any:demandera	-42
any:demandes	-55
any:demandeur	25
any:demandeurs	-116
any:demarche	-33
any:demarches	-32
any:demarcheur	-38
any:demarre	-25
any:demenage	-34
any:demenagement	27
any:demenageons	-35
any:demenageur	-74
any:dement	-34
any:demeuree	36
any:demissionne	29
any:demo	-55
any:democrate	30
any:democratique	-44
any:demon	30
any:demonstratrice	-56
any:demontable	-38
any:demontree	-54
any:dems	29
any:denominational	-38
any:dentaire	-72
any:dentaires	-84
any:dentist	-36
any:dentiste	-74
any:dentistry	-42
any:dentition	25
any:denver	-26
any:depannage	-60
any:depannait	-33
any:depanneur	-47
any:departemental	34
any:departementale	-47
any:departementaux	-35
any:departements	43
any:department	-50
any:depaysement	-42
any:depend	-33
any:dependance	-35
any:depends	-67
any:depistage	-45
any:deplacement	-51
any:deplacements	25
any:deploiement	-35
any:deployments	-71
any:deportation	-59
any:deporte	26
any:deposee	-35
any:depositions	-30
any:depouillement	-27
any:depreciation	-26
any:depressions	-58
any:depressive	47
any:deputes	-25
any:derecognised	-30
any:derive	-30
any:dermatology	-57
any:derniere	45
any:deroute	-31
any:derriere	38
any:derry	25
any:des	-45
any:desamiantage	-55
any:desamorce	-29
any:descend	55
any:descendant	-43
any:descendante	-57
any:describe	35
any:described	27
any:describing	28
any:deserves	27
any:design	-102
any:designe	35
any:designed	-107
any:designee	35
any:designer	-119
any:designs	-58
any:desintoxication	29
any:desir	-51
any:desk	-47
any:despot	-30
any:dessin	-59
any:dessinateur	-47
any:dessinatrice	-26
any:dessine	-93
any:dessus	-40
any:detached	25
any:detachement	28
any:detail	-49
any:details	-32
any:detection	-102
any:detective	-45
any:detectives	34
any:detenons	35
any:detenteur	-28
any:detenu	53
any:detenus	-62
any:detergents	-69
any:determined	-75
any:determinedly	-40
any:deteste	28
any:detourage	-44
any:detournement	-25
any:detroit	48
any:detrousse	-41
any:detruire	33
any:detruits	40
any:dette	-40
any:dettes	-36
any:develop	-29
any:developed	-25
any:development	-57
any:developpe	-73
any:developpement	-54
any:developpeur	-105
any:developpeuse	-51
any:devenu	48
any:devenue	43
any:deverrouille	41
any:device	-47
any:devices	-57
any:devine	60
any:devise	-62
any:devoir	-56
any:devolution	-48
any:devon	-31
any:devops	-27
any:devra	-66
any:devrais	-51
any:devront	-46
any:dg	-29
any:dgccrf	-46
any:diabete	44
any:diabetes	-39
any:diabetic	42
any:diabetics	-58
any:diabetique	82
any:diabetiques	-118
any:diabetologie	-45
any:diaconat	49
any:diacre	-84
any:diagnosis	26
any:diagramming	-62
any:diagrams	-27
any:dialogue	-54
any:dialyse	-29
any:dialyses	-46
any:diaphragms	-55
any:diary	-36
any:diaw	35
any:dickens	-29
any:dicky	34
any:dictation	34
any:diction	-48
any:dictionaries	-56
any:dictionary	-27
any:dicton	-25
any:die	29
any:diesel	-38
any:diet	-52
any:dieteticienne	-69
any:dietetique	-42
any:dietitian	-68
any:diets	-27
any:diffamation	25
any:difference	-34
any:different	27
any:differents	-52
any:difficiles	-32
any:difficult	-47
any:difficulte	-32
any:diffusait	-33
any:diffusion	-35
any:digital	-33
any:digitale	-29
any:digitales	-35
any:digitised	-26
any:dijon	-69
any:dimanche	25
any:dinner	-52
any:diocese	-52
any:diogene	33
any:diop	49
any:diploma	-35
any:diplomas	-59
any:diplomat	-54
any:diplomate	-43
any:diplomatie	-47
any:diplomatique	-44
any:diplome	-73
any:diplomee	-59
any:dirait	47
any:direct	-53
any:directed	-45
any:directeurs	44
any:direction	-93
any:directional	-30
any:directions	-25
any:directors	-31
any:directory	-28
any:directrice	-32
any:directs	-35
any:dires	46
any:dirige	-57
any:dirigeants	-26
any:diriger	-35
any:disability	-45
any:disaggregated	-54
any:disaient	-27
any:discharge	27
any:discours	-39
any:discrete	-64
any:discrimination	-27
any:discriminations	-25
any:discuss	-38
any:diseases	-45
any:dish	-44
any:dishes	-53
any:dismay	26
any:dismissal	-26
any:dismissed	42
any:disorderly	-29
any:disorders	-53
any:dispatched	-29
any:dispatcher	-44
any:dispense	58
any:dispensee	29
any:display	-52
any:displays	-46
any:disponible	-91
any:disputes	-51
any:disqualified	47
any:disques	-44
any:dissertation	-109
any:distance	-28
any:distingue	65
any:distribue	57
any:distributeur	-47
any:distributeurs	-43
any:distribution	-60
any:diu	-32
any:diversity	-45
any:divorced	40
any:divorcee	-26
any:divorces	-57
any:diwali	-85
any:dj	-57
any:djamena	-25
any:doc	-44
any:docteur	-54
any:docteure	-26
any:doctissimo	-32
any:doctor	38
any:doctoral	-44
any:doctorant	-33
any:doctorante	-83
any:doctorantes	39
any:doctorants	-40
any:doctorat	-43
any:doctorate	-54
any:documentaire	-81
any:documentaires	-53
any:documentaliste	-60
any:documentariste	-28
any:documentary	-79
any:documents	-56
any:docusign	-37
any:dodging	35
any:dogmatique	-38
any:dogme	-46
any:dogs	-42
any:doha	-31
any:doigte	-75
any:doigtes	-47
any:doigts	26
any:doing	41
any:doit	34
any:dole	-81
any:dolly	-34
any:domestic	-34
any:domicile	-27
any:domina	57
any:dominant	-76
any:dominante	-37
any:dominatrice	40
any:domotique	-44
any:donateurs	38
any:donations	-57
any:donc	-28
any:donegal	-26
any:donnee	28
any:donors	-34
any:dons	-78
any:dont	27
any:door	-34
any:doorbell	27
any:doors	-52
any:dormi	-35
any:dorothy	-50
any:dortoir	-32
any:dos	-27
any:dose	-35
any:dossiers	-87
any:dote	-27
any:douanier	-41
any:doublage	-81
any:doublages	-48
any:doubled	-102
any:doubleur	-74
any:doubt	-38
any:douce	-37
any:douleur	-36
any:douloureuses	27
any:doute	-77
any:douter	-37
any:douvres	-62
any:douze	-61
any:dow	-26
any:down	32
any:downloads	-34
any:doyle	30
any:dozen	-36
any:dp	-47
any:dpo	-36
any:dr	-31
any:drafted	-70
any:drafts	-45
any:draftsman	-30
any:drag	-70
any:dragon	-56
any:dragster	-33
any:dragueur	53
any:dragueurs	26
any:drain	-55
any:drama	44
any:drape	-39
any:drapeau	-28
any:drapeaux	-58
any:dresse	-30
any:drew	-67
any:drh	-41
any:drink	38
any:drinkers	-38
any:drinking	31
any:drives	-35
any:driving	-26
any:drogue	30
any:drogues	-26
any:droit	-39
any:droits	-66
any:droiture	-68
any:drole	-49
any:drolement	-25
any:drone	-50
any:drones	-35
any:drosophile	-26
any:drove	-47
any:drugs	-57
any:drummer	-25
any:drums	-51
any:dry	28
any:dsi	-63
any:du	-27
any:dual	-26
any:duchenne	30
any:due	25
any:dunelm	-39
any:dungeon	30
any:dunkeld	-50
any:dunn	36
any:duo	-55
any:dur	32
any:durable	-57
any:durand	-50
any:duras	-40
any:durban	25
any:durham	-50
any:dutch	-67
any:dyer	55
any:dynamique	44
any:dyscalculique	43
any:dyslateral	-35
any:dyslexic	49
any:dyslexie	43
any:dyslexique	47
any:dyslexiques	-58
any:dysphasiques	-59
any:dysplasie	-31
any:dyspraxia	39
any:dyspraxic	28
any:dyspraxie	28
any:dystonia	52
any:e	-44
any:e16	-41
any:ease	-38
any:east	-59
any:easy	37
any:eat	-41
any:eats	-32
any:eau	-69
any:eaux	-41
any:ebat	-28
any:ebauche	-34
any:ebola	-33
any:ebruiter	-68
any:ecailler	-45
any:ecart	-59
any:ecarte	28
any:echangiste	26
any:echantillon	52
any:echecs	-37
any:echelle	-33
any:echelles	44
any:echo	-38
any:echos	-65
any:echouee	34
any:eclairage	-44
any:eclairagiste	-52
any:eclampsia	25
any:eclat	50
any:ecloserie	-44
any:eclusier	-28
any:ecole	-55
any:ecolo	31
any:ecologique	-49
any:ecologiste	34
any:ecologue	-46
any:economics	-39
any:economie	-52
any:economique	30
any:economist	-60
any:economiste	-33
any:economy	-73
any:ecope	50
any:ecoutant	-71
any:ecoutante	-47
any:ecoute	-58
any:ecran	58
any:ecrans	-50
any:ecrire	-36
any:ecris	-29
any:ecrivain	-35
any:ecrivaine	-29
any:ecrivait	-28
any:edge	-44
any:edit	-46
any:edite	-52
any:edited	-86
any:editeur	-71
any:edition	-66
any:editor	-87
any:editorial	-47
any:editrice	-74
any:edits	-39
any:educateur	-76
any:educatif	61
any:education	-72
any:educational	37
any:educator	-29
any:efface	-51
any:effective	33
any:effectue	29
any:effet	-44
any:effets	-25
any:efforts	28
any:egal	25
any:egg	-31
any:egoist	48
any:ehpad	-52
any:eiger	-38
any:eighteen	27
any:eighty	61
any:ejaculateur	30
any:elbows	-31
any:elder	30
any:elderly	-50
any:eldest	36
any:elected	-31
any:electeur	26
any:elections	-61
any:electoral	-89
any:electorale	-35
any:electrice	55
any:electrician	-98
any:electricien	-38
any:electricite	-32
any:electrique	40
any:electriques	-26
any:electronique	-40
any:electroniques	-38
any:electrosensible	30
any:elevee	27
any:eleven	-26
any:elevent	54
any:eleves	-130
any:eleveur	-66
any:eleveuse	-59
any:elimination	29
any:elire	34
any:elocution	-58
any:elodie	-26
any:eloges	-71
any:eloigner	28
any:elu	-29
any:elue	-36
any:elus	-94
any:ely	-34
any:elysee	-54
any:email	-39
any:emballage	-52
any:embauchee	-48
any:embossing	-59
any:embrassait	26
any:embryo	-25
any:embryons	52
any:emigrated	31
any:emile	-40
any:emirats	36
any:emission	-43
any:emmenage	-32
any:empeche	29
any:emploi	-25
any:emploie	-77
any:employe	-45
any:employed	-108
any:employee	-37
any:employers	-83
any:employeur	-72
any:employs	-60
any:emporte	-36
any:empresse	29
any:ena	-65
any:encadrait	-31
any:encadre	-79
any:encaissement	-34
any:encartee	29
any:enceinte	43
any:enceintes	-61
any:enchaine	58
any:enchainee	32
any:enclose	25
any:encres	36
any:end	-44
any:endocrinologie	-55
any:endometriose	33
any:endometriosis	36
any:enduits	-40
any:endurance	73
any:endurant	-43
any:energy	-48
any:enfance	-33
any:enfants	-38
any:enfin	74
any:engaged	-41
any:engagements	-27
any:engine	-57
any:engineer	-88
any:engineers	-63
any:engins	-42
any:england	-58
any:english	-80
any:enjoy	-36
any:enlacement	-35
any:enleve	30
any:enlightened	-27
any:enlightenment	-46
any:enm	-25
any:ennui	-66
any:enquete	-25
any:enquetes	-41
any:enqueteur	-56
any:enqueteurs	-35
any:enquetrice	-83
any:enrayee	-36
any:enregistree	27
any:enregistrees	28
any:enregistrement	-34
any:enregistrer	-49
any:enrol	-69
any:enrole	-29
any:enrolee	34
any:enrolement	33
any:enseignais	-51
any:enseignant	-75
any:enseignants	-70
any:enseigne	-67
any:enseignee	-52
any:enseignements	54
any:enseigner	-39
any:ensuite	-40
any:entend	60
any:enterprise	-44
any:enterprises	-30
any:enterrements	-28
any:entertainments	-25
any:enthusiasm	-50
any:entraide	-37
any:entrainait	-73
any:entraineur	-103
any:entrant	-26
any:entreprendre	-69
any:entrepreneuriale	-60
any:entrepreneurs	-25
any:entreprise	-69
any:entreprises	-68
any:entrer	35
any:entretien	58
any:entries	36
any:entry	36
any:envers	28
any:envie	-25
any:envisagee	-44
any:envoie	32
any:enzymes	-28
any:eoliennes	34
any:epanouie	38
any:epargne	-50
any:epaves	-25
any:epi	-26
any:epicerie	-93
any:epictetus	35
any:epicurean	-34
any:epicurienne	-59
any:epicurisme	33
any:epicurus	-30
any:epidemic	-34
any:epilation	-38
any:epilepsy	-25
any:epileptic	34
any:epileptique	60
any:episode	-44
any:epithesiste	-25
any:epoque	31
any:epoux	-29
any:epr	38
any:equality	37
any:equestre	-59
any:equilibree	40
any:equin	-46
any:equine	-30
any:equinix	-46
any:equipe	-37
any:equipement	25
any:equipes	-79
any:equipment	-81
any:equity	-30
any:era	-56
any:ergonome	-41
any:ergonomic	29
any:ergotherapie	-71
any:eric	-73
any:erlangen	-54
any:erotic	30
any:erotique	-50
any:erotologue	-68
any:erp	-77
any:erreurs	-44
any:error	-45
any:esat	-72
any:escale	-52
any:escape	-49
any:escaped	-53
any:escorte	-107
any:escorted	-43
any:escortes	61
any:escorting	-30
any:escorts	35
any:escroquerie	-39
any:esl	-48
any:esoterisme	-34
any:espacees	25
any:espagnol	-37
any:espagnole	-41
any:esprit	-113
any:esprits	32
any:essai	-37
any:essais	-55
any:essay	-37
any:essayer	-31
any:essence	-42
any:essex	-42
any:established	26
any:estampage	-63
any:estampes	-25
any:estate	-37
any:estates	-62
any:estheticienne	-52
any:estimate	-41
any:estimates	-27
any:estimations	-31
any:estonia	-51
any:et	-29
any:etablie	27
any:etage	26
any:etais	-38
any:etal	-44
any:etales	36
any:etalon	54
any:etalonnage	-56
any:etalonneur	-28
any:etalonnier	-32
any:etapes	-63
any:etat	-57
any:eteinte	32
any:etes	-42
any:ethics	-44
any:ethique	-49
any:ethiques	25
any:ethnologue	-85
any:ethologue	-60
any:etienne	-53
any:etoile	38
any:etoilees	-39
any:etonne	-57
any:etonner	26
any:etrangement	29
any:etreinte	-34
any:etretat	-27
any:etude	-92
any:etudes	-28
any:etudiant	-40
any:etudiante	-46
any:etudiantes	-42
any:etudiants	-47
any:etudie	-113
any:eu	31
any:eue	-71
any:eurocommunist	28
any:european	-53
any:europeen	-79
any:europeens	-31
any:eurosceptique	27
any:euston	-33
any:evacue	45
any:evadez	-32
any:evaluation	-62
any:evalue	-30
any:eveil	-25
any:evenement	45
any:evenementiel	-68
any:evenements	-25
any:evening	-72
any:evensong	-32
any:event	-46
any:events	-88
any:everton	-35
any:every	-27
any:everybody	25
any:evidence	-45
any:evite	47
any:evitee	-68
any:evites	-25
any:evoluer	-35
any:evolution	-44
any:evoquees	39
any:evry	-32
any:exam	-38
any:examens	-78
any:examinatrice	-30
any:examined	-27
any:examiner	-72
any:exaministe	54
any:exams	-37
any:exaspere	-27
any:exceeded	-44
any:excel	-69
any:excellence	-45
any:excellent	-45
any:excellents	-76
any:exces	-30
any:exchange	-43
any:excite	-47
any:exclure	32
any:exclusivite	-25
any:excuses	-40
any:executed	-38
any:exemplary	-59
any:exemple	30
any:exempted	42
any:exerce	-36
any:exercer	58
any:exhaustion	34
any:exhibition	-83
any:exigees	28
any:existe	-39
any:existential	-70
any:existentialist	26
any:existing	-26
any:exists	35
any:exotic	-40
any:expansion	36
any:expatriate	-33
any:expatriation	-38
any:expatrie	-26
any:expatries	-35
any:expecting	-26
any:expelled	28
any:expenses	55
any:experiences	-35
any:expert	-100
any:experte	-25
any:expertes	-26
any:expertise	-40
any:experts	-41
any:expires	-28
any:explained	28
any:explaining	-81
any:explains	-48
any:explicit	26
any:expliquer	34
any:exploitation	-32
any:exploration	-43
any:explosives	-55
any:export	-27
any:exposed	-38
any:exposees	-75
any:exposition	-83
any:expressed	-41
any:expression	-54
any:exprime	-35
any:expunged	34
any:extended	-37
any:exterieur	31
any:external	-32
any:extraconjugale	55
any:extracted	-31
any:extraction	-43
any:extrait	-42
any:extramarital	34
any:extras	-77
any:eye	-41
any:f	-61
any:faber	-44
any:fabians	35
any:fabien	29
any:fable	37
any:fabricant	-55
any:fabrication	-33
any:fabrice	30
any:fabrique	-36
any:facades	-69
any:faceprint	38
any:faces	-36
any:faciales	-44
any:facials	-34
any:facilities	-76
any:facing	32
any:facon	47
any:facteur	-25
any:facteurs	27
any:factory	-55
any:facts	-34
any:faiblesse	-29
any:failed	29
any:failing	26
any:failli	33
any:faillite	-63
any:faim	39
any:fair	-25
any:fairs	-41
any:fais	26
any:faisaient	28
any:faisant	36
any:faite	-40
any:falls	-27
any:false	44
any:familial	-67
any:familiales	-35
any:familiaux	28
any:families	-27
any:familles	-98
any:fan	35
any:fanfare	-50
any:fantome	-42
any:fao	-26
any:fare	35
any:farines	-70
any:farm	-44
any:farmer	-48
any:farmers	-82
any:farming	-43
any:fasciitis	26
any:fascism	-26
any:fashion	-32
any:faster	-29
any:fathers	37
any:fatigue	51
any:fatiguee	-45
any:fatiguees	-39
any:fault	-43
any:faune	-26
any:faure	-36
any:faussaire	-39
any:faute	37
any:fauteuils	-70
any:faveur	-43
any:faveurs	59
any:favours	-37
any:faye	-29
any:fbi	36
any:fbn1	-41
any:fdsea	52
any:fear	-43
any:feature	-41
any:federale	-25
any:federalist	34
any:federation	-31
any:federations	-32
any:fee	-48
any:felins	-25
any:fell	-47
any:fellow	-51
any:felons	-51
any:felony	28
any:female	-48
any:feminin	-31
any:feministe	29
any:femmes	34
any:femur	48
any:femurs	-50
any:fenetre	-46
any:fermait	-27
any:ferme	-35
any:ferment	-51
any:fermes	-40
any:fermeture	26
any:fermiers	-30
any:feroce	26
any:ferrand	36
any:ferrant	-58
any:ferronnier	-46
any:ferroviaire	-52
any:ferroviaires	-57
any:fertility	-67
any:fervent	32
any:festival	-88
any:festivals	-72
any:fetes	-28
any:fetichiste	49
any:feuille	30
any:feuilleton	-26
any:feverish	-49
any:fevrier	43
any:few	-30
any:feydeau	-75
any:feyzin	35
any:fgtb	37
any:fiancailles	37
any:fiance	-44
any:fiancee	-40
any:fiances	-51
any:fibre	-73
any:fibromyalgie	37
any:fibromyalgique	34
any:fibrosis	-30
any:fichage	-49
any:fiches	-80
any:fiction	-30
any:fidelisation	-61
any:fidelise	-50
any:fidelite	-63
any:fidelity	-30
any:field	-121
any:fieldwork	-30
any:fier	50
any:fierce	49
any:fiertes	-41
any:fifteen	-31
any:fifties	-27
any:figaro	-48
any:figeac	-37
any:figurant	-33
any:figurent	39
any:fil	-40
any:filatures	-54
any:file	35
any:files	-37
any:filiale	-30
any:filiales	-60
any:filiation	-67
any:filiere	-32
any:fillon	39
any:film	-126
any:filmee	-27
any:films	58
any:filtrage	-25
any:filtration	-39
any:fimo	-25
any:fin	57
any:finalement	-25
any:finalist	-51
any:finals	27
any:finance	-68
any:financiere	-69
any:financierement	-34
any:financiers	-65
any:finch	-49
any:find	-39
any:findings	26
any:finds	25
any:fine	-63
any:fined	27
any:fines	-34
any:finger	-37
any:fingerprint	-26
any:fingerprinting	-43
any:fini	58
any:finishing	-73
any:finisseur	-65
any:finistere	27
any:finit	86
any:fired	50
any:firefighter	-42
any:firefighters	-59
any:firewall	-35
any:firm	-55
any:firmware	-81
any:first	-51
any:fisc	-47
any:fiscal	-56
any:fiscaliste	-59
any:fiscalite	-40
any:fish	-50
any:fits	-34
any:fitter	-95
any:fiv	38
any:fix	-30
any:fixe	-34
any:fixed	-93
any:fixes	-38
any:flagrant	50
any:flags	-42
any:flame	-38
any:flanche	48
any:flat	25
any:flats	28
any:flaubert	-29
any:flavours	-30
any:fled	40
any:fleet	-36
any:flights	-65
any:fling	30
any:flins	43
any:flirt	-46
any:flirtation	-59
any:flirte	-44
any:flirted	-33
any:floating	33
any:flocage	-54
any:flooring	-49
any:floors	-48
any:florist	-38
any:floss	-29
any:flottante	39
any:flow	-68
any:flower	-52
any:flowers	-52
any:fluent	-66
any:fluide	35
any:flush	-25
any:flute	-65
any:fluviale	-54
any:flux	-92
any:fly	32
any:flyers	33
any:fo	38
any:fob	25
any:focal	56
any:focale	-32
any:foie	-51
any:foire	-48
any:fold	-36
any:folding	-39
any:folk	-81
any:follow	-38
any:followed	-65
any:follower	44
any:fonciere	-54
any:fonctionnaire	-43
any:fonctionne	-28
any:fond	-25
any:fondateur	-27
any:fondation	-49
any:fondatrice	-37
any:fondatrices	-37
any:fonderies	53
any:fonds	-47
any:fondu	-32
any:food	-58
any:foods	-39
any:fools	-50
any:football	-40
any:footballeur	29
any:footfall	-48
any:forbes	-46
any:force	-30
any:forcer	-29
any:ford	-29
any:forecast	-65
any:forecaster	-39
any:foreman	40
any:forensic	-94
any:forensics	-47
any:forest	-44
any:forestier	-57
any:forestiere	-29
any:forets	28
any:forfaitiste	-63
any:forge	-59
any:forgeron	-35
any:forgerons	-44
any:forgery	34
any:forklift	-43
any:forklifts	-47
any:formait	-29
any:formalites	-28
any:formateur	-41
any:formation	-115
any:formatrice	-130
any:forme	-34
any:formee	-78
any:forment	28
any:former	27
any:formers	-27
any:formidable	-79
any:formulaires	-43
any:formulateur	-47
any:formulation	-62
any:formulator	-51
any:forte	-29
any:fortes	-35
any:forum	-35
any:forwarders	-49
any:fos	49
any:fou	-48
any:fouilles	-70
any:founded	-35
any:founder	-36
any:founders	-47
any:four	-35
any:fournir	-29
any:fournis	-32
any:fournisseur	-56
any:fournisseurs	-114
any:fours	-31
any:foutu	27
any:fr	-27
any:fracking	49
any:fracture	-47
any:fractures	-62
any:fragilites	-35
any:fraiche	-35
any:frais	56
any:fraiseuse	-33
any:frame	25
any:frames	-55
any:frameworks	-57
any:franc	-68
any:francais	-80
any:franceconnect	47
any:franchise	-40
any:franco	-81
any:francois	49
any:frappe	-32
any:frappes	-29
any:frasques	44
any:fratrie	-67
any:fraude	-31
any:fraudes	-28
any:free	-44
any:freelance	-76
any:freemasons	-34
any:freetown	-28
any:freight	-42
any:frein	-59
any:frelons	-49
any:french	-76
any:frequente	57
any:frequents	43
any:frere	25
any:fresh	-32
any:fresque	-35
any:freud	-51
any:fridays	-34
any:friends	31
any:frigide	-27
any:frigidite	41
any:frigos	-30
any:fringe	-40
any:froid	-49
any:froides	-25
any:fromager	-49
any:frontalier	-43
any:fruit	-35
any:fsu	52
any:fui	44
any:full	-25
any:fume	40
any:fumeurs	-61
any:fun	33
any:fund	-27
any:funding	-39
any:fundraised	52
any:fundraiser	-48
any:fundraising	-51
any:funebres	-29
any:funeraires	-28
any:funeral	-25
any:funerals	-47
any:furniture	-62
any:fusibles	-28
any:futur	26
any:future	28
any:fuyant	-31
any:fuyard	-30
any:g	-83
any:gabarit	35
any:gabarits	-73
any:gabon	-25
any:gagny	64
any:gai	-82
any:gaie	-65
any:gaiete	-32
any:gaillard	-52
any:gala	-47
any:gale	-45
any:galerie	-51
any:galeries	-28
any:galeriste	-35
any:gallery	-43
any:galway	-26
any:games	-47
any:gamme	-94
any:gand	-52
any:gandrange	32
any:gang	-54
any:gangs	-41
any:gaps	36
any:garage	35
any:garantie	-41
any:garanties	-31
any:garcons	26
any:garden	-58
any:gardener	-41
any:gardent	35
any:gardiennage	30
any:gardienne	-32
any:gardiens	-77
any:gare	-67
any:gares	-45
any:gargoyles	-41
any:garlic	-47
any:gastric	34
any:gateaux	-47
any:gatekeeper	-32
any:gatk	-50
any:gatwick	36
any:gaubert	28
any:gauchere	-54
any:gauchers	-55
any:gauches	-56
any:gaulle	30
any:gaulliste	64
any:gaultier	-41
any:gave	36
any:gaye	-40
any:gayle	-33
any:gaynor	-25
any:gcse	-34
any:gdpr	-31
any:gearbox	-26
any:ged	-47
any:geek	-67
any:geelong	27
any:gel	-32
any:gels	-32
any:gendarme	-80
any:gendarmes	47
any:gender	-48
any:genealogique	-49
any:genealogiste	-64
any:genealogy	-41
any:genent	56
any:general	35
any:generale	-63
any:generaliste	-41
any:generation	-82
any:generations	-76
any:generator	-26
any:genes	-48
any:geneticien	-29
any:geneticienne	-54
any:geneticist	-43
any:genetics	-50
any:genetique	-33
any:genetiques	-49
any:genie	-77
any:genique	-47
any:genome	27
any:genomes	-44
any:genomics	-50
any:genomique	-41
any:genotypage	-35
any:genotype	36
any:genre	-31
any:gens	-46
any:geographie	-32
any:geographique	-82
any:geologist	-43
any:georges	59
any:gerant	-36
any:gerante	-71
any:gerants	-46
any:gercee	40
any:gere	-110
any:geriatrie	-63
any:german	-47
any:gestion	-55
any:gestionnaire	-95
any:get	31
any:getty	-39
any:gide	-52
any:gifted	36
any:gigs	-50
any:gil	27
any:gilbert	34
any:giono	-30
any:girlfriend	-37
any:girls	29
any:giscardien	49
any:git	-69
any:gite	-44
any:givaudan	-47
any:giving	25
any:gladly	-29
any:gladstone	42
any:glandular	49
any:glasgow	-57
any:glasses	-42
any:glastonbury	-51
any:glaucome	31
any:glaze	-28
any:glazier	43
any:gleeden	-39
any:glisse	27
any:gluten	-35
any:glyphosate	46
any:goal	-31
any:goalkeeper	-54
any:goes	31
any:goff	36
any:going	34
any:golden	-48
any:goldman	-36
any:golf	-99
any:gone	57
any:good	-61
any:goods	-71
any:google	-32
any:gop	45
any:gordes	-59
any:gordons	-36
any:got	32
any:gourmand	-31
any:gouvernante	-85
any:gouvernements	-35
any:gouverneur	-33
any:governments	-66
any:gp	-64
any:gps	-50
any:gracie	29
any:grade	-48
any:grader	-40
any:graduate	-84
any:graffiti	27
any:grain	-37
any:graines	-44
any:grandeur	-54
any:grands	-78
any:grange	42
any:grants	-34
any:graphic	-25
any:graphique	-63
any:graphiste	-41
any:graphologie	-42
any:graphql	-37
any:gras	-36
any:gratitude	42
any:graveur	-63
any:greement	-31
any:greements	-86
any:greffes	-41
any:greffier	-108
any:greffiere	-30
any:greffon	-58
any:grenade	-48
any:grenoble	-69
any:greve	-48
any:greves	35
any:grey	-27
any:greyhounds	-32
any:grid	-31
any:grief	32
any:grillardin	-26
any:grilles	27
any:grimaud	-60
any:grimond	26
any:grin	-27
any:grippe	-42
any:gris	-45
any:groix	-73
any:gros	-28
any:grossesse	29
any:grossesses	-26
any:grossiste	-39
any:ground	30
any:grounds	29
any:groupama	-45
any:groupes	-50
any:grower	-55
any:grutier	30
any:guards	-26
any:gueret	-77
any:gueri	33
any:guerre	38
any:guessan	38
any:guests	-49
any:guichet	-55
any:guichetiere	-51
any:guichetiers	-47
any:guide	-79
any:guild	-28
any:guillaume	-41
any:guilledou	34
any:guise	35
any:gurdjieff	59
any:gustave	31
any:guy	-37
any:gymnastics	-48
any:gymnastique	-57
any:gynecologique	-31
any:gynecologue	-56
any:h	42
any:h1	-46
any:habiles	-52
any:habilitation	29
any:habilitations	-67
any:habillage	-30
any:habitant	-52
any:habite	-42
any:habitue	84
any:hacked	38
any:hacker	-59
any:hacking	-61
any:haemochromatosis	37
any:hahn	-33
any:hairdresser	51
any:hairdressing	-65
any:halden	35
any:halewood	42
any:hall	-47
any:halterophilie	-27
any:hamburg	25
any:hamlet	-64
any:hammersmith	-31
any:hams	-45
any:hanche	-53
any:hanches	-53
any:handbags	-26
any:handball	-92
any:handballeur	-53
any:handbook	-43
any:handcuffs	43
any:handibasket	-56
any:handicap	-40
any:handicapee	35
any:handisport	-31
any:handler	-98
any:handles	-65
any:handling	-79
any:handovers	-52
any:handshake	-75
any:handwriting	-50
any:hang	-69
any:haplogroupe	39
any:haras	-43
any:harassment	-48
any:harcelement	-35
any:hard	31
any:hardest	-90
any:hardness	-34
any:hardware	-52
any:harem	52
any:harmony	29
any:harnais	51
any:harris	48
any:harrogate	-32
any:harvard	-30
any:harvey	-25
any:hashing	-28
any:hat	29
any:hatchery	-27
any:haul	-69
any:hauliers	-49
any:haut	-61
any:haute	-51
any:hauteur	29
any:havana	-48
any:haven	-45
any:hay	-52
any:hazards	-38
any:hcr	-37
any:headache	-43
any:headed	-38
any:headhunter	25
any:headmaster	-73
any:headmistress	-41
any:headquarters	-36
any:health	-46
any:healthy	-42
any:healy	-41
any:hear	52
any:heathrow	-26
any:heating	-32
any:hebdo	-70
any:hec	-66
any:heckled	30
any:hectares	-34
any:heir	-43
any:heirs	-35
any:helene	-54
any:helice	-32
any:helix	-57
any:hello	38
any:helmand	25
any:helmets	-61
any:help	-65
any:helped	-56
any:helpline	-49
any:helvetique	-38
any:hematome	27
any:hemiplegique	37
any:hemiplegiques	-37
any:hemophiles	-39
any:hemophilie	-26
any:hemorragie	70
any:hems	-52
any:hepatite	56
any:hepatologie	-40
any:herald	-37
any:herbal	-27
any:herbs	-36
any:heredia	-34
any:hereditary	-25
any:heredite	-69
any:heredity	-25
any:hereford	-31
any:heritage	-87
any:herite	-50
any:herites	-27
any:heritier	-46
any:heritiere	-51
any:hermaphrodite	-42
any:hernie	45
any:hero	-30
any:heroine	-61
any:heroinomane	53
any:herons	-30
any:heros	-102
any:hers	-88
any:herself	41
any:herve	-55
any:hesite	-52
any:heteroclite	-59
any:heterocycles	-30
any:heterodoxe	-87
any:heterodyne	-47
any:heterogeneite	-53
any:heterogreffe	-43
any:heterosexuel	48
any:heure	-28
any:heureuse	-31
any:hexham	-37
any:hierarchy	-52
any:hiking	-38
any:hill	-30
any:hillary	57
any:hilton	27
any:himself	38
any:hindou	26
any:hindoue	-51
any:hindu	43
any:hinted	26
any:hints	46
any:hire	-90
any:hired	-73
any:hires	-66
any:hiring	-33
any:histoire	-27
any:historian	-79
any:historienne	-73
any:history	-55
any:hitch	-37
any:hiv	-49
any:hiver	-25
any:hmp	-53
any:hmrc	41
any:hobby	-29
any:holder	-61
any:holds	25
any:holiday	-58
any:holloway	47
any:homal	-37
any:home	-71
any:homeowners	-27
any:homes	-33
any:homogeneous	-49
any:homographie	-36
any:homologation	-86
any:homologous	-29
any:homologue	-42
any:homonyme	-49
any:homoparentales	-29
any:homoparentalites	46
any:homophobe	-37
any:homophobes	-29
any:homophobic	-48
any:homophobie	-69
any:homophonie	-32
any:homosexual	26
any:homosexuality	-31
any:homosexuelle	29
any:homosexuels	-73
any:honest	-36
any:honk	31
any:honneur	-42
any:honoraires	-43
any:honour	-59
any:honoured	-49
any:honours	44
any:hooks	-25
any:hopes	-45
any:hopitaux	-73
any:hopper	49
any:horairiste	-55
any:horizon	-35
any:horizons	-45
any:horlogere	-55
any:horlogerie	-56
any:hormonal	33
any:horoscopes	-56
any:horses	-44
any:hospice	-36
any:hospitalier	28
any:hospitaliere	-31
any:hospitaliers	-53
any:hospitalisations	-74
any:hospitalise	75
any:hospitalisee	33
any:hospitalises	-43
any:hospitalite	-43
any:hospitality	-78
any:hospitals	-102
any:host	-66
any:hosted	-43
any:hostile	53
any:hosts	36
any:hote	-41
any:hotel	-50
any:hotellerie	-35
any:hotels	-43
any:hotesse	-29
any:hotesses	77
any:hour	30
any:hourly	-44
any:houses	-31
any:housing	-49
any:hove	27
any:howard	-31
any:hr	-62
any:hrbp	-29
any:hsbc	-26
any:huet	-30
any:huile	-76
any:huissier	-27
any:huissiere	-26
any:huma	46
any:humaine	-64
any:humaines	-37
any:human	-46
any:humanism	-34
any:humaniste	-35
any:humanistes	-56
any:humanitaire	-48
any:humanite	39
any:humanites	-59
any:humanities	-63
any:humankind	44
any:humides	-31
any:humour	-62
any:hundred	-70
any:hungary	-48
any:hunter	-27
any:hunters	-34
any:huntington	-73
any:huon	35
any:hurt	71
any:husbandry	-44
any:hussar	-51
any:hustings	-45
any:hybrides	-33
any:hydrologue	-43
any:hygiene	-51
any:hyperbare	-38
any:hypermarche	-32
any:hypermetrope	48
any:hypertension	38
any:hyperthyroidie	32
any:hypoacousie	55
any:hysterectomie	25
any:iasi	29
any:ibiza	39
any:ice	-32
any:ici	32
any:idea	-81
any:ideal	-41
any:idealiste	-51
any:ideas	-28
any:idee	-51
any:idees	-38
any:idemia	-48
any:identification	-46
any:identifies	30
any:identitaires	28
any:identite	-43
any:identites	-30
any:identity	-65
any:idylle	51
any:iec	-61
any:iel	55
any:if	33
any:ifop	-33
any:ignore	60
any:ii	29
any:ikea	-37
any:ile	-27
any:iles	-52
any:illusion	26
any:illusions	-47
any:ilo	-30
any:ils	45
any:imagerie	-54
any:images	-41
any:imaginaire	-36
any:imagination	-42
any:imaging	-37
any:imc	-44
any:immersion	-69
any:immeuble	-30
any:immobilier	-92
any:immobiliere	-47
any:immobilieres	-31
any:immobiliers	-30
any:immoral	31
any:immunocompromised	37
any:immunodepression	-26
any:immunology	-70
any:impact	-60
any:impasse	-28
any:impassible	-40
any:impenitent	33
any:implique	45
any:important	41
any:importatrice	-46
any:importe	-77
any:imported	-39
any:importer	-32
any:imposait	-27
any:impose	-50
any:imposee	-40
any:impossible	54
any:imprime	-39
any:imprimees	-36
any:imprimerie	-57
any:imprimeur	-86
any:imprimeurs	-27
any:improvement	-33
any:improvisation	-25
any:impuissance	-34
any:inapte	50
any:incidents	-26
any:include	-76
any:includes	-27
any:including	-42
any:inclusion	33
any:incroyant	64
any:indecis	36
any:indefinite	-57
any:indemne	34
any:indemnites	-41
any:independance	38
any:independant	-84
any:independante	50
any:independent	-74
any:index	38
any:indexe	-57
any:indication	40
any:indictment	38
any:indifferent	-63
any:indique	-32
any:individuels	-46
any:industrial	-43
any:industrie	-39
any:industriel	-54
any:industrielles	-36
any:industriels	-30
any:industry	-87
any:inebranlable	-31
any:ined	-56
any:ines	-25
any:inexploitables	38
any:infectious	-55
any:infideles	-26
any:infidelites	39
any:infidelity	-36
any:infirmary	-32
any:infirmier	-50
any:infirmiere	-27
any:infirmieres	35
any:infirmiers	-36
any:info	-26
any:informaticien	-32
any:information	-38
any:informatise	-78
any:informed	-32
any:infortune	-26
any:ingenieur	-73
any:ingenieure	-85
any:ingenieures	-39
any:ingenieurs	-39
any:inhalers	-50
any:inheritance	-90
any:inherited	-66
any:initiation	-57
any:initiative	-97
any:initiee	-56
any:inject	-33
any:injecteurs	-25
any:injection	-70
any:injections	33
any:inked	34
any:inmate	36
any:innocent	-50
any:innovation	-69
any:innover	-65
any:inquirer	-36
any:inrae	-56
any:inria	-37
any:inscrit	34
any:inscrite	26
any:inscrivent	42
any:insead	-43
any:insee	-63
any:inserm	-66
any:insistant	51
any:insolvency	-38
any:insomniac	33
any:insomniaque	31
any:insomniaques	-76
any:insomnie	42
any:insoumise	-48
any:inspe	-40
any:inspecteur	-40
any:inspection	-31
any:inspections	-50
any:inspector	-66
any:inspectrice	-43
any:installait	-31
any:installe	-46
any:installed	-31
any:installerait	28
any:institut	-33
any:institute	-32
any:instituteur	36
any:institutionnelles	-26
any:institutrice	-77
any:instructor	-48
any:instruit	-70
any:instrumentiste	-73
any:insuffisant	41
any:insuline	-57
any:insulinodependante	26
any:insultes	-26
any:insurance	-27
any:insurer	-27
any:integrateur	-31
any:integration	-27
any:intelligence	-60
any:inter	-28
any:intercourse	-55
any:interdiction	58
any:interdit	44
any:interdite	39
any:interesse	39
any:interessee	32
any:interests	-29
any:interfaces	-37
any:interieur	-31
any:interim	-33
any:interimaires	-42
any:interlocuteur	-52
any:intermittente	-87
any:intermittents	43
any:intern	-38
any:international	43
any:internationale	-37
any:internes	-52
any:interns	-28
any:interphone	41
any:interphonie	-30
any:interpret	-34
any:interpretation	-46
any:interprete	-73
any:interpreted	-45
any:interpreter	-37
any:interprets	-43
any:interrogates	-28
any:intersection	-27
any:intervenante	-39
any:interviews	-60
any:intime	-31
any:intimement	-31
any:intimite	-59
any:intolerante	46
any:intransigeante	38
any:introduced	-41
any:intrusion	-49
any:inutiles	-48
any:inventaire	-71
any:inventaires	-49
any:invented	-26
any:invention	-34
any:inversion	-30
any:investigates	-84
any:investigator	-61
any:investisseurs	-93
any:investiture	35
any:investment	-81
any:investments	-37
any:investor	-52
any:investors	-49
any:invetere	52
any:invisible	29
any:invite	-29
any:invoice	-42
any:invoices	-68
any:invoicing	-33
any:ios	-32
any:ipad	26
any:ipp	53
any:ireland	-47
any:iris	-26
any:irm	-26
any:irreligieux	48
any:irritable	-52
any:irwin	-26
any:islands	-41
any:isle	-57
any:isn	28
any:iso	-68
any:israel	28
any:issues	-41
any:ist	-30
any:istanbul	-28
any:italie	-35
any:italien	-36
any:italiens	-52
any:itinerant	-48
any:its	-35
any:ivf	31
any:ivg	-25
any:ivoire	-25
any:ivory	-33
any:ivr	-66
any:ivre	29
any:ivry	38
any:iwgb	28
any:jabs	-37
any:jack	-88
any:jacquie	39
any:jadot	37
any:jail	-31
any:jailed	35
any:jain	-27
any:jaloux	-27
any:jambon	-30
any:janvier	29
any:japan	-26
any:japonais	-30
any:jaquette	64
any:jaquettes	-39
any:jardinage	-27
any:jardinerie	26
any:jardiniers	-45
any:jardins	-38
any:jargon	-71
any:jaures	-37
any:jazz	-53
any:jean	-62
any:jeans	-66
any:jeremy	25
any:jersey	-45
any:jesuites	25
any:jeu	-88
any:jeudi	30
any:jeunes	33
any:jewish	-60
any:jim	34
any:jo	25
any:job	-34
any:jobs	28
any:john	-35
any:joined	27
any:joiner	-77
any:joins	-43
any:jointe	-53
any:jointes	-55
any:joints	-44
any:joke	32
any:joked	29
any:jokes	-52
any:joliment	-67
any:jordanie	-55
any:joseph	28
any:jouait	-78
any:joue	-123
any:joueur	-75
any:jouissance	-25
any:jourdain	27
any:journalisme	-53
any:journalist	-25
any:journaliste	-77
any:journaux	-39
any:journee	38
any:journees	30
any:journeyman	-27
any:juan	41
any:judge	-108
any:judges	-27
any:judiciaire	-60
any:judiciaires	26
any:judo	-87
any:jugee	27
any:jugement	44
any:juive	-66
any:julian	-28
any:julien	35
any:jumeau	-26
any:jumelage	-34
any:jumelle	-25
any:jura	-42
any:juree	-45
any:jurisprudence	-39
any:juriste	-93
any:juror	-79
any:jury	-71
any:just	27
any:juste	-71
any:k	-72
any:k2	-59
any:kaci	30
any:kaizen	-47
any:kamala	57
any:kanaky	34
any:kangourous	-35
any:kantar	-31
any:kantian	31
any:kay	-48
any:kcnh2	53
any:keele	-46
any:keeper	-47
any:keeping	-50
any:keeps	32
any:kelly	-50
any:ken	30
any:kent	-83
any:keppra	32
any:kew	-29
any:keynes	-25
any:keys	-29
any:khagne	-39
any:kidneys	35
any:kids	51
any:killer	-49
any:kilometre	-28
any:kilos	-27
any:kind	-25
any:kinds	-40
any:kine	-53
any:kinesitherapeute	-104
any:kink	25
any:kissing	55
any:kit	37
any:kitchen	-31
any:kitchens	-64
any:kits	-82
any:klein	-51
any:knee	64
any:knitwear	-26
any:knocked	25
any:knocks	-36
any:knots	-52
any:know	40
any:knowledge	-39
any:knuckle	-45
any:ko	38
any:komsomol	55
any:kosher	-27
any:kotlin	-32
any:kpmg	-46
any:krishnamurti	73
any:kroll	-33
any:kruger	-41
any:kuala	-27
any:kurde	35
any:kws	-46
any:kyoto	-69
any:kyste	-31
any:l214	-32
any:lab	26
any:label	-97
any:labiale	-28
any:labo	34
any:laboratoire	-65
any:laborers	37
any:labour	-40
any:labourer	-41
any:labradors	-31
any:labyrinthitis	48
any:lacanien	-56
any:lacher	-40
any:lacunes	-35
any:ladder	36
any:ladies	-42
any:lagos	34
any:laicard	39
any:laicite	-39
any:laine	-25
any:laissez	-40
any:lait	-35
any:laitiere	-29
any:lake	-46
any:lames	-38
any:lamour	-33
any:lamps	-25
any:lancet	-52
any:land	-30
any:landscape	-37
any:lane	-61
any:langage	-45
any:langages	-40
any:langevin	31
any:language	-54
any:languages	-46
any:langue	-51
any:lap	42
any:lapin	-30
any:lapsed	38
any:laptops	-29
any:larges	-52
any:laser	-37
any:last	38
any:lasting	-34
any:latent	-34
any:later	47
any:lathes	-27
any:latin	-67
any:laugh	-46
any:laughed	38
any:laughs	-56
any:launch	-66
any:launched	-26
any:laundering	-32
any:laundring	50
any:lavage	-29
any:laval	-58
any:lavigne	-25
any:law	-53
any:lawyer	-81
any:lawyers	32
any:lay	46
any:layer	-42
any:layout	-64
any:lcie	-30
any:lcp	-38
any:ldc	-34
any:lead	-88
any:leader	-60
any:leadership	-27
any:leaflet	-28
any:leafleting	-29
any:leaks	-26
any:lean	-86
any:leaning	27
any:lease	-25
any:leather	29
any:leaver	-44
any:leavers	-35
any:lebrun	-30
any:leclerc	-28
any:lecteur	27
any:lecteurs	-77
any:lecture	-72
any:lecturer	-61
any:lectures	-43
any:ledgers	-31
any:lee	-53
any:leeds	-25
any:lefort	33
any:legacies	-39
any:legal	-60
any:legendary	-67
any:legende	26
any:legeres	59
any:legionnaire	-42
any:legiste	-53
any:legitime	-33
any:legue	-33
any:leicester	-66
any:lemoine	-40
any:lemon	-30
any:lemons	-35
any:lenine	59
any:lenoir	-45
any:lent	-37
any:lentement	-82
any:leo	-37
any:lepeniste	51
any:leroux	-37
any:leroy	34
any:lesbien	-46
any:lesbienne	31
any:lesbiennes	49
any:lese	-25
any:less	-33
any:lesson	-40
any:lets	30
any:letters	-56
any:letting	-40
any:lettres	-25
any:leucemie	36
any:leucemiques	-36
any:levain	-38
any:leve	-27
any:levee	-39
any:level	-62
any:levure	-40
any:levures	-51
any:lfi	-36
any:lgbt	-44
any:liability	-32
any:liaison	-33
any:liaisons	-30
any:liant	-28
any:liban	-35
any:libanaise	-61
any:liberal	-33
any:liberale	-82
any:liberee	-50
any:libertine	-34
any:libido	-53
any:libraire	-39
any:librairie	-41
any:librarian	-76
any:library	-59
any:licence	-52
any:licenciee	26
any:licenciement	25
any:licensed	-57
any:licensing	-41
any:liee	41
any:lies	40
any:lieutenant	-38
any:life	34
any:lifeguard	-41
any:lifeguarding	-66
any:lifting	37
any:lifts	-39
any:ligaments	45
any:light	-31
any:lighting	-79
any:lights	-50
any:lignee	-64
any:lignes	-51
any:ligue	-75
any:like	45
any:lilly	-27
any:lily	-31
any:limagrain	-57
any:limitante	-34
any:limitantes	-29
any:limited	-61
any:lind	-38
any:linen	-53
any:linge	-73
any:lingerie	-52
any:linguistiques	-35
any:link	-50
any:linux	-50
any:lion	-68
any:lions	-42
any:lipsticks	-48
any:liquidateur	-51
any:liquidation	-32
any:lire	40
any:lisait	36
any:lise	67
any:lisible	-40
any:lisibles	41
any:list	38
any:liste	27
any:listed	-33
any:listen	-25
any:listens	-29
any:listes	-26
any:lists	-37
any:literacy	-57
any:literie	-62
any:litigation	-49
any:litige	-58
any:lits	-96
any:litteraire	-28
any:litterature	-77
any:little	38
any:live	45
any:liveness	-28
any:liver	-28
any:living	-39
any:livraison	-37
any:livre	-69
any:livrer	-46
any:livres	-76
any:livrets	-31
any:livreurs	45
any:ll	-35
any:llc	-43
any:llm	-25
any:loads	-57
any:loan	-95
any:lobbied	-26
any:lobby	-34
any:lobbying	-81
any:lobbyist	-32
any:local	28
any:locataires	-28
any:lockdown	33
any:lockheed	39
any:locksmith	-71
any:lodged	-51
any:lodger	52
any:logee	-32
any:logement	-26
any:loges	-53
any:login	55
any:logisticien	-60
any:logisticienne	-48
any:logistics	-58
any:logistique	-66
any:logo	-73
any:loire	-82
any:loisirs	-36
any:lombaires	40
any:lombalgie	40
any:londres	-34
any:longer	25
any:longtemps	-46
any:longtermist	60
any:longue	-27
any:longues	-40
any:look	-65
any:looking	-80
any:loomis	-25
any:loose	-31
any:lord	-34
any:lords	-34
any:lorient	-46
any:lorrain	-49
any:lors	46
any:loss	-37
any:lost	42
any:lots	-45
any:loudeac	-26
any:loue	-57
any:lounge	-63
any:loupe	47
any:loups	-55
any:lourdement	46
any:louvre	-39
any:loved	-45
any:lover	35
any:loves	-70
any:loving	36
any:lovingly	-29
any:low	50
any:loyal	-31
any:lr	32
any:lrem	-51
any:lse	-26
any:ltd	-76
any:lu	-42
any:lubrifiants	-26
any:luc	-50
any:lucernaire	-28
any:lucien	-42
any:ludotheque	-47
any:luggage	-57
any:luigi	36
any:lumiere	-49
any:lumineuse	-27
any:lumpur	-28
any:lunetier	-25
any:lung	-71
any:lupin	-44
any:luron	-64
any:lussac	-48
any:lutenist	-40
any:luthiere	-40
any:lutte	-62
any:luxe	-56
any:lycee	-47
any:lyceens	-46
any:lynx	-62
any:lyon	-51
any:lyric	-33
any:lyrique	-37
any:m6	-48
any:mac	-55
any:macarons	-29
any:machinerie	-37
any:machines	-100
any:machiniste	-26
any:macon	-28
any:maconne	-32
any:maconnerie	-68
any:maconnique	-28
any:macron	29
any:macros	-32
any:macular	25
any:macumba	-32
any:madagascar	47
any:madison	26
any:magasinier	-52
any:magasins	27
any:maghreb	-53
any:magistrate	-69
any:magreb	-33
any:mai	34
any:maif	-50
any:maigre	31
any:maillot	-31
any:maillots	-34
any:maine	-95
any:maintainer	-47
any:maintenance	-53
any:mainteneur	-41
any:maintient	-30
any:maire	26
any:mairie	-50
any:mairies	-45
any:maisons	-71
any:maitre	-83
any:maitrise	-47
any:maitrisee	45
any:majeure	28
any:majeurs	-36
any:major	-65
any:majoritaire	-35
any:maker	-105
any:makhnovchtchina	41
any:making	-82
any:mal	65
any:malade	-31
any:malades	-95
any:maladies	-62
any:malaise	33
any:malaria	-37
any:male	-45
any:malentendant	44
any:malgre	37
any:malheureuse	-28
any:mall	-34
any:malo	30
any:malta	-29
any:malvoyante	50
any:malvoyants	-43
any:malware	-50
any:maman	-75
any:mammograms	-38
any:mammoth	-49
any:man	38
any:managed	-64
any:management	-63
any:manager	-62
any:managers	-67
any:manages	-55
any:managing	39
any:manchester	-28
any:mandat	45
any:mandataire	-60
any:mangas	-28
any:mangeur	47
any:maniaque	-31
any:manicure	-73
any:manier	41
any:manif	32
any:manifestant	-32
any:manifestations	-52
any:manifeste	-28
any:manipulateur	-29
any:manipulatrice	-29
any:mannequin	-81
any:mannequins	-26
any:manner	-41
any:manquait	-31
any:manslaughter	32
any:mantra	-92
any:manual	-54
any:manucure	-52
any:manuel	-95
any:manufacturer	-63
any:manuscrite	27
any:manutention	-30
any:manutentionnaire	-62
any:mao	44
any:maoiste	26
any:map	-30
any:mapping	-36
any:maquette	-68
any:maquettiste	-56
any:maquillage	-57
any:maquille	-35
any:maraicher	-40
any:marais	-40
any:marathon	-45
any:marbre	-37
any:marc	-25
any:march	25
any:marchandise	-36
any:marcher	53
any:marches	-25
any:marcus	-27
any:mardi	34
any:marechal	-54
any:marfan	-30
any:margate	64
any:marge	29
any:marges	-35
any:margins	-78
any:marguerite	-39
any:mariages	-99
any:marianne	25
any:marie	-40
any:mariees	33
any:marin	-40
any:marine	-49
any:marines	-43
any:marionnettes	-26
any:maritalement	34
any:maritime	-25
any:maritimes	-25
any:market	-91
any:marketing	-57
any:markets	-26
any:marks	-40
any:marne	-30
any:maroquinier	-61
any:maroquiniere	-75
any:marque	-88
any:marques	-83
any:marraine	-50
any:married	-43
any:mars	36
any:marshal	-38
any:marteau	-33
any:martin	-68
any:marvin	-43
any:marx	-25
any:marxiste	52
any:mask	26
any:masks	-57
any:mason	-77
any:masques	-77
any:mass	-32
any:massage	-97
any:massages	-52
any:masse	-60
any:masseur	-48
any:master	-78
any:masterchef	-34
any:matadors	-26
any:matched	-26
any:matchmaker	-58
any:matelas	-29
any:materialiste	-43
any:materialistic	-60
any:materials	-37
any:materiaux	-76
any:maternite	-35
any:mathematiques	-36
any:mathieu	30
any:matiere	-52
any:matin	25
any:matinaux	53
any:mating	-40
any:matins	46
any:matrimoniale	-36
any:matrimoniaux	-43
any:matter	38
any:matters	32
any:mauboussin	-32
any:mauvaise	40
any:mauvaises	46
any:maux	55
any:maxime	-49
any:maxims	-32
any:may	27
any:maybe	42
any:mayor	-51
any:mba	-41
any:me	29
any:measure	-61
any:measured	34
any:measures	-55
any:mecanicien	-87
any:mecaniques	-40
any:mecenat	-39
any:mechanic	-58
any:medaille	-28
any:medecins	-72
any:media	-58
any:medias	-37
any:mediated	-28
any:mediateur	-52
any:mediatrice	-89
any:medical	-58
any:medicale	-40
any:medically	60
any:medicament	-29
any:medicamenteuse	-30
any:medicaments	25
any:medicated	53
any:medication	28
any:medicine	-61
any:mediocrity	-32
any:meditation	-70
any:medite	30
any:mediter	-60
any:mediterranean	36
any:meetings	-95
any:meets	-31
any:mefie	25
any:mefv	26
any:megeve	-29
any:mehdi	-58
any:meilleur	-79
any:melancolique	29
any:melange	-40
any:melanoma	30
any:melanome	29
any:mele	36
any:melilla	36
any:membership	-77
any:membre	57
any:meme	29
any:memoir	34
any:memoire	-35
any:memoires	-50
any:memoirs	-39
any:memorise	34
any:memorisee	44
any:men	29
any:mena	-33
any:menage	29
any:menager	-54
any:menagez	-28
any:mende	-33
any:mended	-26
any:mendel	-47
any:mene	-35
any:menee	-67
any:meneur	36
any:menopause	-42
any:menottes	31
any:mensuel	-26
any:mensuels	-39
any:mentale	-51
any:mentions	36
any:mentor	-83
any:ments	-26
any:menuisier	-88
any:menus	-46
any:mep	34
any:mer	-101
any:mercantour	-42
any:merchandiser	-65
any:mercredis	31
any:meres	43
any:merged	-25
any:merger	-29
any:merino	-25
any:merogis	-27
any:mes	34
any:messagerie	43
any:messages	30
any:messe	-35
any:messieurs	35
any:mesure	-67
any:mesuree	31
any:mesurer	-60
any:metabolic	33
any:metaboliser	26
any:metal	-29
any:metallurgie	-27
any:metaux	-39
any:metempsycose	53
any:meteo	-51
any:meteorologue	-42
any:method	-47
any:methode	-51
any:methodist	-32
any:methodists	-47
any:methotrexate	34
any:metier	-94
any:metiers	-42
any:metrage	-55
any:metrages	-29
any:metres	-29
any:metrics	-44
any:metropole	-32
any:mettre	-53
any:meuble	32
any:meubles	-52
any:meudon	-41
any:meyzieu	-68
any:mi	25
any:miami	27
any:michel	46
any:micro	-77
any:microbes	-45
any:microdeletion	-25
any:midlands	-41
any:midnight	27
any:midwife	-49
any:midwives	-45
any:miel	-52
any:mieux	-44
any:migraine	-33
any:migraines	41
any:migraineuse	58
any:migrants	38
any:migration	-77
any:migre	-38
any:mild	49
any:milipol	-26
any:militaire	-56
any:militaires	-25
any:milite	26
any:mill	-35
any:mille	-49
any:million	-59
any:millions	-46
any:mills	-66
any:mimic	-53
any:mind	-68
any:miner	-53
any:minerve	58
any:mines	-27
any:mineur	-66
any:minibus	-48
any:minimes	-57
any:minister	-48
any:ministere	-25
any:ministers	-68
any:ministres	-94
any:ministry	-28
any:minor	-39
any:mint	-39
any:minuit	-32
any:minuscule	-55
any:minutes	-60
any:minuties	-26
any:miracles	-46
any:mireille	-37
any:miroir	-50
any:mis	43
any:misconduct	35
any:miss	-64
any:mission	-25
any:missionary	-26
any:mistake	25
any:mitigation	-25
any:mixte	-77
any:mlh1	27
any:mlle	-33
any:mobile	-59
any:mobilier	-60
any:mobility	-43
any:mock	-55
any:mode	-62
any:modelage	-29
any:modeles	44
any:modelise	-28
any:modeliste	-57
any:modelling	43
any:models	-32
any:moderated	-66
any:moderatrice	-82
any:modere	-54
any:modes	-73
any:modest	-36
any:modestie	-40
any:module	-35
any:moelle	29
any:moeurs	28
any:moites	-40
any:moitie	47
any:molaire	-36
any:moleculaire	-51
any:molecular	-46
any:moliere	-40
any:molle	-25
any:moment	71
any:monarchie	42
any:mondaine	-27
any:monday	31
any:monetaire	-35
any:money	42
any:monique	-49
any:moniteur	-34
any:monitor	-54
any:monitoring	32
any:monk	-54
any:monnaie	-45
any:monnaye	26
any:monograph	-25
any:mononucleose	38
any:monopoly	-33
any:montage	-63
any:montagne	-78
any:montalivet	43
any:monte	-33
any:montee	-29
any:monter	26
any:montessori	-30
any:monteur	-52
any:monteuse	-55
any:months	35
any:montmartre	-30
any:montpellier	-60
any:montre	-28
any:montreal	56
any:montrent	-44
any:montres	-27
any:mood	37
any:mooting	-27
any:moral	-63
any:morale	-60
any:moraliste	-35
any:moralite	35
any:mormon	-60
any:morning	45
any:mosaique	-27
any:moscou	27
any:most	-36
any:mostly	-41
any:motard	-35
any:moteur	-43
any:moteurs	-120
any:mothers	-40
any:motifs	-46
any:motion	38
any:mots	-34
any:motto	-53
any:moulage	-48
any:moulages	-42
any:mould	40
any:moulin	-69
any:moulins	-35
any:mourir	33
any:mouvement	-55
any:moved	-28
any:mover	-48
any:mr	31
any:mrs	-26
any:msc	-69
any:mthfr	32
any:much	-81
any:muette	35
any:mugged	-72
any:mulberry	-28
any:mulhouse	-42
any:mull	32
any:multicarte	-68
any:multicartes	-51
any:multifacteur	-61
any:multiples	77
any:mums	46
any:municipale	35
any:mur	42
any:murailler	-33
any:murder	-33
any:murdoch	34
any:murins	-28
any:murphy	-32
any:musculation	-25
any:museau	-27
any:musee	-106
any:museum	-84
any:music	-49
any:musical	-66
any:musicale	-37
any:musicien	-63
any:musicienne	36
any:musiciens	35
any:musique	-72
any:muslim	-40
any:musulman	-60
any:mutations	-57
any:mute	-46
any:mutee	-28
any:mutinerie	-28
any:mutual	-52
any:mutualiste	-46
any:mutuelle	-29
any:mym	44
any:myope	50
any:myopes	-69
any:myself	55
any:mystere	46
any:mystery	-30
any:na	29
any:nageuse	-67
any:naked	-48
any:named	69
any:names	-32
any:naming	-34
any:namur	-80
any:nanisme	68
any:nanny	31
any:nanterre	-57
any:nantes	-35
any:nappes	-27
any:narcisses	-32
any:nash	-49
any:nasty	-31
any:natation	-66
any:nathan	-51
any:nation	-34
any:national	26
any:nationale	-84
any:nationalise	35
any:nationalist	54
any:nationalite	-90
any:nationality	-35
any:nations	-70
any:nationwide	-30
any:natural	-25
any:naturalist	-55
any:naturaliste	-36
any:naturel	-40
any:naturelle	-59
any:naturiste	-39
any:naturistes	-28
any:naturopathe	-32
any:natwest	-32
any:naval	-55
any:navale	-39
any:navigateur	-47
any:navigo	-31
any:navires	-39
any:navy	35
any:ndiaye	44
any:neant	33
any:nearly	29
any:neat	-45
any:neatness	-66
any:nebosh	-28
any:necessite	29
any:nee	36
any:needed	-64
any:negative	42
any:negociable	-39
any:negociant	-77
any:negociation	-32
any:negociations	-58
any:negociatrice	-35
any:negocie	-109
any:negociees	44
any:negotiated	-56
any:negotiating	33
any:negotiations	-58
any:neo	-29
any:neobanque	-38
any:nerves	29
any:nervous	26
any:nes	-41
any:net	-27
any:nets	-48
any:nettes	-29
any:neurofibromatosis	43
any:neutral	-35
any:neuve	58
any:neuves	-36
any:nevers	-52
any:nevralgie	30
any:nevrose	70
any:new	-45
any:newborn	-60
any:newcomer	-28
any:news	-50
any:nextflow	-40
any:nexus	28
any:nez	-72
any:ngo	-26
any:nhs	-66
any:nice	-39
any:nickel	50
any:nickname	-57
any:nicola	42
any:nie	41
any:nieces	-47
any:nietzsche	-37
any:nightclub	-25
any:nights	45
any:nihilism	-33
any:nil	-44
any:nineteen	28
any:niort	-29
any:nipsa	29
any:nkosi	53
any:noel	32
any:noir	-40
any:noires	26
any:noisette	-37
any:noisy	-32
any:nom	43
any:nombre	-38
any:nominated	45
any:nommant	25
any:noms	56
any:noon	-59
any:nordique	-70
any:nordisk	-28
any:norfolk	-50
any:normale	53
any:normande	-50
any:normandie	-42
any:normes	-58
any:north	-37
any:norway	-44
any:norwegian	-28
any:nose	-33
any:nostalgique	30
any:notaire	-29
any:notaires	-48
any:notary	28
any:notation	-33
any:note	35
any:notice	-59
any:noticed	28
any:notices	-47
any:notoire	73
any:notoriete	-25
any:noumea	-29
any:nous	39
any:nouveaux	-69
any:nouvelle	-29
any:nouvelles	32
any:novel	-119
any:novelist	-27
any:novels	-28
any:novice	-33
any:now	29
any:npa	49
any:nu	-37
any:nuanciers	-43
any:nuclear	31
any:nude	33
any:nudes	-41
any:nudiste	45
any:nue	25
any:nuls	-41
any:num	26
any:number	61
any:numbers	-71
any:numeracy	33
any:numerate	-38
any:numerique	-82
any:numeriques	-35
any:numerisation	-32
any:numerise	-27
any:numeriser	-38
any:numero	51
any:numismate	-44
any:nun	-36
any:nurse	-59
any:nursed	-83
any:nurses	-81
any:nus	-56
any:nutrigenetique	-46
any:nutritionniste	-34
any:nvq	-38
any:nymphomane	33
any:oakes	-35
any:obama	34
any:obese	52
any:objecteur	27
any:objects	54
any:objet	-39
any:obligation	29
any:obligatoires	28
any:oblige	36
any:observation	-41
any:obtenteur	-47
any:obtenu	-32
any:obtenue	35
any:obtenus	28
any:ocaml	-33
any:occlusion	-32
any:occupational	-40
any:occupee	-44
any:ocd	51
any:oceanographe	-41
any:octobre	53
any:odd	-47
any:odile	-41
any:odorat	-59
any:oeil	-27
any:oenologue	-26
any:oeuvre	-101
any:oeuvres	-38
any:offenbach	-47
any:offence	-46
any:offences	-54
any:offender	29
any:offenders	-36
any:offending	-29
any:offered	48
any:offert	54
any:officer	-68
any:offices	-49
any:official	42
any:officials	-27
any:officiant	-55
any:officielle	-36
any:officier	-47
any:officiere	-29
any:officine	-56
any:offline	-29
any:offre	-71
any:offres	-28
any:offrir	-30
any:often	-27
any:ogg	-31
any:ogm	-25
any:oil	-50
any:oiseaux	-28
any:olive	-37
any:olympics	-42
any:omaha	-32
any:omc	-25
any:onboarding	-34
any:once	35
any:oncles	30
any:oncologie	-47
any:oncologique	65
any:oncology	-31
any:ones	-48
any:onfray	-32
any:ong	-47
any:ongles	-37
any:ongulaire	-59
any:onlyfans	39
any:ons	-35
any:ont	-25
any:onu	-44
any:opens	41
any:opera	-74
any:operait	-55
any:operated	-31
any:operateur	-47
any:operationnelle	-61
any:operations	-50
any:operative	32
any:operator	-58
any:operatrice	-60
any:operer	29
any:ophtalmologue	-44
any:opinion	-69
any:opinions	-38
any:opioid	-33
any:opioides	-47
any:oposant	38
any:opponent	49
any:opposed	-28
any:opposee	-29
any:opte	-28
any:optician	-58
any:opticienne	-74
any:optics	-32
any:optimise	-28
any:optique	-84
any:oracle	-36
any:oral	-52
any:oran	-35
any:orange	-40
any:oranges	-68
any:oratrice	32
any:oraux	-70
any:orchidees	-36
any:orchids	-36
any:ordered	36
any:ordonnancement	-62
any:ordonnees	-46
any:ordonnes	-28
any:ordre	-34
any:ordres	-71
any:ore	-43
any:oreilles	-25
any:oreillette	33
any:orfevre	-41
any:organigramme	-49
any:organique	-33
any:organisait	-30
any:organisateur	-54
any:organisation	-75
any:organisations	-46
any:organisatrice	-54
any:organisee	-41
any:organiser	-38
any:organisers	-60
any:organises	66
any:organising	26
any:organist	39
any:organiste	-86
any:orgies	52
any:orgue	-26
any:orgues	-71
any:orgy	-46
any:orient	-49
any:orientale	-36
any:orientation	-67
any:orientations	-29
any:oriente	-48
any:oriented	-44
any:orientee	-73
any:orkney	-39
any:orleans	-65
any:orly	-42
any:ornithologue	-29
any:orsay	-36
any:ortega	-31
any:orthese	54
any:orthodox	-76
any:orthodoxe	-78
any:orthopaedic	-35
any:orthopedie	-28
any:orthopediques	-43
any:orthophonie	-59
any:orthophoniste	-75
any:orthoptiste	-31
any:ortiz	-36
any:oscp	-49
any:osier	-41
any:oslo	-50
any:osseuse	-31
any:osteologue	-48
any:osteoporose	31
any:others	-41
any:otherwise	-60
any:otp	-29
any:ottawa	34
any:ouest	-82
any:oui	27
any:outdoors	30
any:outed	54
any:outee	27
any:outfitter	-77
any:outil	26
any:outillage	-36
any:outils	-63
any:outrage	40
any:outreach	-31
any:outs	-47
any:outside	27
any:ouvertement	29
any:ouverture	-43
any:ouvertures	-39
any:ouvrage	-40
any:ouvrier	-59
any:ouvriers	-57
any:ouvrons	65
any:ovarian	-51
any:ovens	-54
any:overalls	-47
any:overdoses	-38
any:oversaw	-27
any:ovocytes	28
any:owned	-38
any:owner	-27
any:owners	-45
any:ox	-34
any:oxfam	-53
any:oxford	-25
any:oxygen	-34
any:pa	-76
any:pace	-49
any:pacemaker	30
any:pacemakers	-52
any:pacific	-62
any:pacifies	-50
any:pacifism	27
any:packaging	-52
any:pacs	-33
any:pacse	-75
any:pacsee	-79
any:paiement	-31
any:paienne	26
any:paies	-31
any:paillettes	-28
any:pain	-36
any:paint	-54
any:painter	-26
any:painting	-31
any:paintings	-29
any:pairs	-28
any:paix	-42
any:palais	-45
any:palate	45
any:pallet	-34
any:palliative	-34
any:palmaire	40
any:palme	-33
any:palmer	-51
any:palmes	-59
any:palmistry	-48
any:palpeurs	-25
any:pam	-48
any:pamphlets	52
any:pandas	-31
any:pandemic	-51
any:panel	-53
any:panels	-35
any:panne	-78
any:pansements	-84
any:pansexuel	32
any:pantheon	-36
any:pantin	-40
any:papa	-36
any:papas	26
any:paper	-33
any:paperasse	-85
any:papers	-52
any:paperwork	-79
any:papier	-46
any:papillonne	46
any:parachutisme	-33
any:paradoxe	29
any:parafe	-27
any:paraissent	-39
any:parait	37
any:paralegal	-46
any:paralympians	-34
any:paralympic	-28
any:paralympique	-40
any:paralyse	-34
any:paralysed	-51
any:paralysie	-66
any:paramedic	-85
any:parametres	-26
any:parapharmacie	-48
any:paraplegique	55
any:parc	-83
any:parcours	-67
any:parcs	-69
any:pardon	-49
any:pardoned	31
any:pareille	30
any:parement	-30
any:parent	-55
any:parental	-123
any:parfait	-34
any:parfaitement	59
any:paris	-58
any:parish	-60
any:park	-59
any:parking	43
any:parle	27
any:parlement	-68
any:parlementaire	-96
any:parler	-69
any:parlez	41
any:parliament	-50
any:parliamentary	-77
any:parlour	-28
any:parmi	54
any:paroisse	-26
any:paroissienne	30
any:parole	32
any:paroles	-43
any:parrain	30
any:parrainages	30
any:parrainee	41
any:partage	-26
any:partageait	43
any:parted	-37
any:parti	-38
any:partially	64
any:participant	33
any:participe	52
any:particle	-25
any:particles	-34
any:particules	-31
any:particulier	35
any:particuliere	-42
any:partiel	-31
any:parties	-73
any:partis	-48
any:partisan	48
any:partner	-36
any:partnered	-34
any:partout	26
any:pass	-48
any:passade	38
any:passage	-30
any:passager	-55
any:passagere	59
any:passagers	-77
any:passait	44
any:passations	-75
any:passenger	-26
any:passeport	-66
any:passeports	-76
any:passer	31
any:passes	45
any:passion	-46
any:passionate	-68
any:passionately	-40
any:passionne	-71
any:passive	-65
any:passphrases	30
any:passport	-27
any:pasteur	-53
any:pastor	61
any:pastoral	40
any:pastry	-53
any:patachon	-62
any:patch	-47
any:pate	-37
any:patent	-76
any:patented	-58
any:patents	-84
any:paternelle	32
any:paternite	-49
any:pathway	-28
any:patience	-97
any:patient	-123
any:patiente	54
any:patients	-35
any:patineuse	-34
any:patisserie	-34
any:patissier	-66
any:patissiere	-57
any:patrimoine	-72
any:patriote	52
any:patrols	-41
any:patronal	-33
any:patronale	-40
any:patronne	32
any:patrons	-57
any:paturages	-43
any:pau	-25
any:paul	-63
any:pauses	38
any:payant	36
any:paye	43
any:payee	51
any:payes	-30
any:paying	-34
any:payment	-28
any:payments	-68
any:payroll	-102
any:payrolls	-25
any:paysagiste	-47
any:paysanne	32
any:paysannes	-56
any:pc	-53
any:pcr	-56
any:peace	41
any:peanut	27
any:peau	27
any:peche	-43
any:peckham	-29
any:pecresse	34
any:pedagogique	-39
any:pediatrique	-26
any:pedicure	-45
any:pedigrees	-44
any:pedopornographie	-55
any:peels	-34
any:peers	-50
any:peine	-47
any:peint	-81
any:peintre	-88
any:peints	-36
any:peintures	-45
any:pelerinage	46
any:pelvis	26
any:pen	59
any:penal	-54
any:penaliste	-35
any:penchant	36
any:penche	25
any:pending	34
any:pendre	25
any:penetration	-45
any:penicillin	61
any:penitentiaire	-89
any:penne	58
any:penninghen	-31
any:pensee	-29
any:pensees	-67
any:penseur	32
any:penseurs	44
any:pension	-26
any:pensionne	27
any:pensions	-58
any:people	-54
any:pepiniere	-27
any:pepinieriste	-74
any:perceuse	-31
any:perche	-29
any:percussionniste	-30
any:perd	83
any:perdu	41
any:perdue	-84
any:perfect	42
any:perfectionism	-37
any:perfectionnisme	-42
any:performance	-33
any:perfusion	-65
any:perigueux	-32
any:period	-96
any:periode	-33
any:perjury	46
any:perkins	-40
any:permanence	-56
any:permanencier	-77
any:permanente	-37
any:permit	-66
any:perpignan	-43
any:perquisition	-42
any:perruches	-56
any:person	26
any:personally	31
any:personas	-30
any:personnage	-45
any:personnages	-58
any:personnalite	-37
any:personnel	-31
any:personnelle	45
any:personnes	-109
any:persons	55
any:persuade	-38
any:perte	26
any:pertes	47
any:perth	-49
any:perverting	35
any:pet	-27
any:petit	-29
any:petitami	-47
any:petition	-27
any:petitions	36
any:petits	-53
any:petrol	35
any:petty	-42
any:peul	44
any:peuples	-59
any:peur	-40
any:phalanges	34
any:phare	-36
any:pharma	-44
any:pharmaceutique	-46
any:pharmacien	-68
any:pharmacienne	54
any:pharmacogenetique	-25
any:pharmacovigilance	-64
any:pharmacy	-41
any:phase	-34
any:phased	25
any:phd	-26
any:phedre	-37
any:philippe	-35
any:philosophe	-38
any:philosopher	-41
any:philosophie	-41
any:philosophy	-44
any:phlebotomiste	-25
any:phlebotomy	-100
any:phobie	53
any:phobique	46
any:phoenix	62
any:phones	38
any:photograph	30
any:photographe	-72
any:photographed	-43
any:photographer	-72
any:photographiee	53
any:photographies	-50
any:photographique	-41
any:photographiques	-39
any:photography	-68
any:photophobie	37
any:photoshop	-43
any:php	-38
any:phrase	-56
any:phrases	29
any:phylogenetic	-34
any:physicienne	-56
any:physicist	-47
any:physics	-34
any:physio	-33
any:physiotherapist	-38
any:physiotherapy	-31
any:physique	60
any:pianist	57
any:pianiste	-67
any:piano	-50
any:picked	-31
any:picket	-26
any:picketwire	-30
any:picking	-60
any:pictures	29
any:piece	-26
any:pieces	-83
any:pieton	-37
any:pietons	-26
any:pigalle	-37
any:pigiste	-43
any:pigments	-79
any:pigs	-48
any:pilates	-29
any:pilier	-39
any:pill	-28
any:pills	-32
any:pilots	36
any:piment	-62
any:pin	-55
any:pincer	39
any:pink	-42
any:pipelines	-47
any:pipework	-25
any:piquet	27
any:piqures	56
any:pis	34
any:pisteur	-25
any:pitch	-87
any:pkd1	26
any:places	-34
any:plafonds	-57
any:plage	-48
any:plaid	34
any:plaie	-76
any:plainly	-55
any:plaint	28
any:plaintes	-30
any:plaisante	-31
any:plaisanteries	50
any:plaisir	-73
any:plaisirs	-57
any:plait	-33
any:plan	-81
any:planification	-49
any:planificatrice	-78
any:planifier	-29
any:planking	-46
any:planner	-103
any:planning	-78
any:plannings	-25
any:plantaire	-56
any:plantar	33
any:plaque	40
any:plaquee	-62
any:plaques	32
any:plaquiste	-64
any:plasma	-25
any:plasticienne	-52
any:plastique	-35
any:plateau	-31
any:plateforme	-79
any:platform	-48
any:plato	41
any:plats	61
any:platte	-25
any:play	-26
any:playboy	-56
any:played	-67
any:player	-26
any:playmate	-26
any:plays	-69
any:plea	54
any:pleaded	33
any:please	27
any:pleasure	-53
any:pleasures	-67
any:pledge	-90
any:plein	-38
any:pleine	34
any:plie	-31
any:pliee	44
any:plis	-51
any:plombier	-59
any:plonge	-48
any:ploughing	-46
any:plu	-50
any:pluie	-27
any:plupart	53
any:pluriel	-32
any:plusieurs	59
any:pme	-71
any:pmsi	-49
any:pneumatique	-61
any:pneus	-63
any:po	25
any:poa	34
any:pochettes	-32
any:podcast	-49
any:podcasts	-51
any:podemos	26
any:podologue	-70
any:poeles	-30
any:poemes	-33
any:poet	27
any:poete	-34
any:poetry	-64
any:poils	-41
any:poincons	-31
any:point	-75
any:pointage	-41
any:pointait	37
any:pointer	38
any:pointeuses	-53
any:points	-30
any:poireaux	-35
any:pois	-35
any:poissons	-28
any:poker	-38
any:poland	38
any:polar	-28
any:polars	-32
any:pole	-31
any:polices	-86
any:policier	-98
any:policiere	-32
any:policiers	-45
any:policy	-85
any:polie	-52
any:polissage	-44
any:polite	35
any:political	-29
any:politically	43
any:politique	-37
any:politiques	-104
any:politiste	-58
any:poll	-41
any:polling	-67
any:polls	-29
any:polonais	-29
any:polonaise	-44
any:polyamoureux	-34
any:polyarthrite	34
any:polyartrite	33
any:polykystique	27
any:polymeres	-33
any:polymetalliques	-36
any:polytraumatises	-54
any:pommes	-26
any:pommiers	-34
any:pompe	-33
any:pompei	-26
any:pompes	-53
any:pompier	-40
any:poncage	28
any:ponctualite	-60
any:ponctuelle	-41
any:ponies	-29
any:pons	58
any:pont	-78
any:pontages	33
any:pool	-30
any:populaire	-63
any:populations	-36
any:populiste	-25
any:porcs	-42
any:port	41
any:portage	-31
any:portails	-43
any:portee	34
any:portefeuille	-25
any:porter	39
any:porteur	-27
any:porteurs	-31
any:portfolio	-59
any:portier	-42
any:portiques	-58
any:porto	-26
any:portraitiste	-77
any:portraits	-62
any:ports	-51
any:portsmouth	-26
any:portugaise	-39
any:portuguese	-41
any:posait	-30
any:posed	29
any:posee	-38
any:posent	-38
any:poser	-32
any:poses	28
any:poseur	-28
any:position	-43
any:positions	56
any:positive	27
any:positives	60
any:positiviste	-31
any:possede	-39
any:possession	30
any:possible	-29
any:post	-29
any:postdoc	-107
any:poste	-33
any:poster	41
any:posters	-61
any:postes	-64
any:postgresql	-45
any:posts	30
any:postures	-29
any:potable	-27
any:potager	-32
any:potasse	-27
any:pote	-35
any:potentiel	-45
any:poterie	-60
any:potiers	-28
any:pottery	-35
any:poulain	28
any:poules	-63
any:poulpe	-30
any:pouls	-64
any:pourboires	51
any:pousse	-48
any:pousseurs	-55
any:poussins	-74
any:pouvoir	-35
any:power	-66
any:practice	-93
any:practise	33
any:practising	-30
any:pragmatique	-62
any:pragmatist	-38
any:praised	-46
any:praises	-31
any:praticiens	34
any:pratiquant	-27
any:pratiquante	-53
any:pratique	37
any:pratiquons	-32
any:prays	-33
any:pre	34
any:preacher	-33
any:preavis	-81
any:precedent	33
any:preche	-48
any:precieux	58
any:precinct	40
any:precises	-30
any:precoce	38
any:predecesseur	-63
any:predecessor	-31
any:predictif	27
any:prefectorale	-63
any:prefer	-25
any:preferences	38
any:preferer	53
any:prefers	-31
any:prefet	-36
any:pregnant	34
any:preleve	-49
any:prelevements	-55
any:preleveur	-26
any:preliminaires	-25
any:prelude	-29
any:premature	48
any:premises	-51
any:premutation	-35
any:prenante	-34
any:prenatal	-27
any:prends	53
any:prenom	26
any:prepa	-34
any:preparation	-34
any:preparatrice	-71
any:prepare	-77
any:prepared	-70
any:preparer	-73
any:prepose	30
any:pres	34
any:presbytes	-78
any:prescription	26
any:presence	-48
any:present	32
any:presentation	-76
any:presentations	-57
any:presentee	-56
any:presentent	-45
any:presenter	-33
any:preservatifs	-48
any:presidential	-71
any:presidents	-48
any:presque	35
any:press	-69
any:presse	-44
any:pressure	44
any:prestataire	-28
any:prestations	-43
any:prestidigitateur	-52
any:preston	33
any:pretend	38
any:pretentions	-39
any:prets	-33
any:preuve	-25
any:prevenir	-33
any:preventeur	-71
any:preventive	-30
any:preventives	-42
any:previent	25
any:previous	53
any:prevoir	-33
any:prevoyance	-49
any:prevu	44
any:prevue	49
any:price	-40
any:pricing	-44
any:primary	-48
any:prime	-90
any:primees	-53
any:primes	-56
any:principe	28
any:principled	-25
any:printed	-27
any:printer	-60
any:printers	-40
any:printing	-47
any:prioritaires	-47
any:pris	34
any:prise	-52
any:prises	57
any:prisoners	-40
any:prisonnier	29
any:prisons	-65
any:privacy	-79
any:prives	29
any:privilege	-50
any:prix	-107
any:prize	-92
any:pro	45
any:probate	-34
any:probationary	-36
any:problemes	60
any:procedes	-30
any:procedures	-63
any:proceedings	26
any:proces	-37
any:process	-86
any:processing	-55
any:prochaines	26
any:proche	32
any:procuration	-30
any:procurement	-52
any:procureur	72
any:producer	-29
any:product	-90
any:producteurs	-38
any:production	-45
any:productions	-28
any:produit	-78
any:produits	-78
any:prof	-42
any:professe	54
any:professeur	-28
any:professeure	-38
any:profession	-68
any:professionals	28
any:professionnelles	-29
any:professionnels	-49
any:profil	25
any:profile	38
any:profoundly	46
any:programmateur	-40
any:programme	-25
any:programmer	-70
any:progres	-55
any:progresse	-25
any:progressive	-25
any:project	-86
any:projectionniste	-26
any:projet	-85
any:projets	-89
any:promise	31
any:promo	-34
any:promotion	-33
any:pronom	39
any:proof	-46
any:proofreads	-55
any:prop	-62
any:propagande	-32
any:propos	32
any:proposition	-28
any:propre	71
any:propres	-33
any:propriete	-70
any:prosecuted	29
any:prosecution	-34
any:prosecutor	-41
any:prosecutors	-34
any:proselytisme	45
any:prospectuses	-32
any:prostheses	-50
any:prosthetic	33
any:prostituee	25
any:prostituees	40
any:prostituent	-46
any:prostitution	-88
any:protected	-70
any:protection	-78
any:protections	-58
any:protege	28
any:proteges	-26
any:proteines	-35
any:protest	-46
any:protestant	-48
any:protestante	-44
any:protestation	-51
any:proteste	57
any:protested	39
any:protheses	-49
any:prothesiste	-79
any:protocoles	-27
any:prototype	-59
any:prototypes	-55
any:proust	-38
any:prouve	46
any:prouvee	33
any:proved	-29
any:proven	-25
any:provincial	37
any:proviseur	-47
any:provisoire	-41
any:proxenetisme	-46
any:proximite	-31
any:prudence	-25
any:ps	35
any:psoriasis	38
any:psychanalyste	-59
any:psychiatre	-92
any:psychiatrie	-28
any:psychiatrist	-41
any:psychique	44
any:psychologie	-54
any:psychologique	35
any:psychologiquement	48
any:psychologist	-39
any:psychologue	-54
any:psychology	-47
any:psychomotricite	-49
any:psychotic	40
any:public	-30
any:publicitaire	-29
any:publicitaires	-48
any:publicite	-50
any:publics	-71
any:publie	52
any:published	-88
any:publisher	-55
any:puces	-46
any:puericulture	-49
any:pugh	-27
any:pui	-44
any:puits	-40
any:pujol	-39
any:pulse	-41
any:punctuality	-94
any:pupil	38
any:pupilles	26
any:pupils	-85
any:puregym	-34
any:purge	55
any:purser	-54
any:putsch	47
any:pvda	53
any:qa	-26
any:qlik	-54
any:qt	36
any:quais	-40
any:qualification	-44
any:qualifierais	34
any:qualite	-49
any:quality	-55
any:quantity	50
any:quartier	-92
any:quartiers	-43
any:queen	-46
any:quel	36
any:quelqu	71
any:quentin	29
any:questioning	35
any:questions	-34
any:queue	-30
any:queues	-31
any:quick	-73
any:quickly	-35
any:quimper	-35
any:quit	26
any:quitte	26
any:quittee	40
any:quittent	-35
any:quitter	41
any:quotidien	-42
any:r	-53
any:r1b	38
any:rabhi	50
any:raccroche	-45
any:race	-30
any:racecourse	-38
any:races	-51
any:rachat	-32
any:racinaire	-66
any:racing	-51
any:racistes	31
any:racolage	-63
any:racole	56
any:raconte	59
any:racontent	-52
any:radar	-47
any:radical	-26
any:radicalement	-36
any:radie	44
any:radio	-115
any:radioamateur	-51
any:radiographer	-92
any:radiographers	61
any:radiotherapy	42
any:raelienne	44
any:raffle	-30
any:ragot	30
any:raid	-38
any:raidd	-57
any:rail	-32
any:railroad	-44
any:rails	-50
any:railway	-44
any:railways	34
any:rainbow	-42
any:raise	-58
any:rallye	-37
any:ramadan	-53
any:rampe	-26
any:ran	-74
any:rancongiciels	-37
any:rancune	-40
any:randonnee	-77
any:range	-56
any:rangement	-87
any:rangements	-29
any:ranger	-58
any:rangs	34
any:rangueil	-62
any:ranks	26
any:rao	55
any:rapport	-40
any:rapporteur	-61
any:rapports	-35
any:rares	-39
any:rassurent	-34
any:ratepayers	-57
any:rational	-60
any:rationaliser	-52
any:rationalisme	-26
any:rationalist	33
any:rationnelle	-26
any:rattle	-25
any:raye	49
any:rayon	-72
any:razor	-32
any:rcm	27
any:rcn	47
any:re	-51
any:react	-57
any:reacteur	-47
any:reactions	-31
any:read	-33
any:readers	-56
any:reading	-49
any:reads	43
any:ready	-40
any:real	-32
any:realise	-66
any:realist	-44
any:reanimation	-27
any:reau	-50
any:rebelle	44
any:rebond	-58
any:rebuilding	-38
any:rebuilt	-57
any:receipts	32
any:recensement	-51
any:recenseur	-25
any:recepisse	-26
any:reception	-41
any:receptionist	-97
any:receptionne	-44
any:recessif	-29
any:recession	-25
any:recessions	-49
any:recessive	-31
any:recette	-31
any:recetteur	-42
any:recevait	25
any:recherche	-61
any:recidiviste	70
any:recipes	-30
any:recital	-29
any:recits	-33
any:reclamations	-43
any:reclame	74
any:recognisable	-40
any:recognised	-57
any:recognises	-29
any:recognition	-46
any:recoit	-41
any:recolte	30
any:recombination	-28
any:recommandation	-35
any:recommandations	-26
any:recommande	-71
any:recommandee	-26
any:recommandent	-31
any:reconnais	-48
any:reconnaissance	-62
any:reconnaissances	-29
any:reconnu	49
any:reconquete	37
any:reconstitue	-37
any:recorded	39
any:recordings	-33
any:recordist	-40
any:recousus	31
any:recouvrement	-66
any:recovered	-45
any:recovering	27
any:recruitment	-48
any:recruits	-37
any:recrute	-26
any:recrutee	-48
any:recrutements	-54
any:recruter	-49
any:recruteur	45
any:recto	-34
any:rectorat	-56
any:recueille	-52
any:recueillis	39
any:recues	-28
any:recuse	33
any:recusee	36
any:recyclage	-39
any:redacteur	-106
any:redaction	-30
any:redactrice	-89
any:redemarrage	-48
any:redesign	-55
any:redige	-58
any:rediger	-38
any:redon	-38
any:redonne	-30
any:redoute	36
any:redresse	-83
any:redressee	-32
any:redressement	-36
any:reds	-43
any:reduit	-28
any:redundancy	-60
any:reeducation	-25
any:reel	-48
any:reels	-39
any:reemploi	-42
any:reenroler	37
any:ref	34
any:refait	-42
any:refection	-71
any:refectoire	30
any:referencement	-44
any:references	-64
any:referendum	29
any:referent	41
any:refonte	-51
any:refoule	26
any:refoulee	26
any:refraction	-28
any:refreshers	-50
any:refrigere	-48
any:refroidi	26
any:refuge	-81
any:refugie	34
any:refugiee	-35
any:refugies	-68
any:refume	42
any:refus	53
any:refusait	-42
any:refuse	41
any:refusees	31
any:refuses	32
any:regard	-26
any:regarder	32
any:regie	-57
any:regimes	-48
any:region	-58
any:regionales	-43
any:regions	-48
any:regisseur	-89
any:register	-25
any:registered	35
any:registrar	-53
any:registre	-27
any:registres	31
any:reglage	-47
any:reglages	-36
any:regle	-51
any:reglementaire	-25
any:reglementaires	-47
any:regles	27
any:regret	-52
any:regrette	42
any:regrettee	54
any:regroupement	-28
any:regular	53
any:regulation	-82
any:regulator	-102
any:regulier	54
any:rehabilitated	-31
any:rehired	46
any:reilly	27
any:rein	26
any:reine	-25
any:reins	-36
any:rejected	47
any:rejets	-51
any:rejette	34
any:rejoindra	27
any:rejoindrait	-32
any:rejoindre	-52
any:relais	-57
any:relance	-37
any:relate	-42
any:related	38
any:relationnel	-61
any:relations	-49
any:relationship	42
any:relationships	-57
any:relaxe	47
any:releases	-56
any:relecteur	-38
any:relecteurs	-33
any:relectrice	-69
any:relecture	-25
any:relevait	-40
any:relevant	43
any:relevees	48
any:releves	-54
any:relie	-47
any:relieuse	-50
any:religieux	-41
any:religions	-58
any:remainers	35
any:remand	35
any:rembourse	29
any:rembourses	-41
any:remede	-44
any:remedes	-35
any:remedy	-46
any:remember	-44
any:remercier	-36
any:remission	27
any:remote	-55
any:remplacant	-66
any:remplacante	41
any:remplace	-28
any:remplacees	-28
any:remplir	-26
any:remplissage	-41
any:remuneration	-61
any:remuneree	-37
any:renault	-64
any:rencontrer	49
any:rencontres	-32
any:rend	78
any:rendu	-25
any:rendus	-80
any:renewed	-37
any:renie	38
any:rennes	-62
any:renonce	25
any:renouvelle	-28
any:renouvellement	-43
any:renove	-62
any:renown	39
any:rent	-30
any:rentree	46
any:reorganisation	-48
any:reorganise	-31
any:rep	-34
any:repaid	-80
any:repair	-94
any:repaired	-57
any:reparateur	-26
any:reparations	-47
any:repare	-60
any:repas	-28
any:repassage	-62
any:repeint	-48
any:repense	-32
any:repenti	31
any:repere	-48
any:reperer	-35
any:repertoire	-26
any:repetees	31
any:repeter	-28
any:repetition	37
any:replaced	-68
any:replacement	-41
any:replicated	-46
any:reponses	-28
any:reportage	-49
any:reportages	-48
any:reporter	-42
any:reporting	-54
any:repos	77
any:reprend	28
any:reprendre	58
any:reprennent	-82
any:reprenons	-26
any:representant	-43
any:representative	-30
any:represente	31
any:represents	-62
any:reprimanded	42
any:reprise	26
any:reprises	40
any:reproduction	-71
any:reproduit	-40
any:reps	33
any:republic	-56
any:republicain	-49
any:republicaine	-76
any:republicains	26
any:republican	29
any:republicans	42
any:reputee	38
any:request	-39
any:required	-52
any:requirements	-28
any:requires	-53
any:requis	39
any:rerouted	-29
any:resale	-29
any:resat	30
any:rescues	-45
any:research	-125
any:researched	-37
any:researcher	-97
any:researches	-35
any:reseaux	-43
any:reservee	25
any:reserves	-37
any:reserviste	33
any:reservoirs	-25
any:reset	-36
any:residence	-57
any:resident	-37
any:residente	-45
any:residents	-85
any:resigned	67
any:resiste	-26
any:respectee	-30
any:respire	38
any:responsabilisation	-33
any:responsable	-44
any:responsables	-33
any:responsible	-29
any:ressemblance	36
any:ressources	-25
any:ressuscite	-29
any:restaurant	-55
any:restaurants	-48
any:restaurateur	-52
any:restaurateurs	53
any:restauratrice	-86
any:restaure	-97
any:rester	-48
any:restes	37
any:restoration	-35
any:restored	-61
any:restores	-84
any:restraining	38
any:restrictions	29
any:resultats	-28
any:resume	67
any:retail	-42
any:retard	-62
any:retarde	-39
any:retards	-44
any:retenu	-89
any:retienne	26
any:retient	41
any:retina	-27
any:retinal	-29
any:retinien	-25
any:retinopathy	-40
any:retirement	-91
any:retirer	-30
any:retouche	-39
any:retoucheuse	-31
any:retrained	71
any:retraining	-45
any:retraite	-80
any:retrospective	-39
any:retrouvaient	32
any:retrouve	44
any:retrouvee	46
any:retrouvent	-46
any:retrouves	26
any:return	-41
any:returned	-60
any:returning	-60
any:returns	-36
any:reuil	-43
any:reunions	-33
any:reussi	56
any:reussir	-67
any:reussite	-58
any:reuters	-55
any:reve	45
any:reveille	25
any:revendu	-46
any:revendue	-60
any:revenue	-26
any:revers	45
any:reversion	-36
any:reveuse	-44
any:revient	35
any:review	-51
any:reviewer	-44
any:revise	-28
any:revolution	-49
any:revolutionary	-48
any:revolutionne	-29
any:revu	-46
any:revue	-82
any:revues	-29
any:rewritten	-39
any:rewrote	-44
any:rex	60
any:rey	-29
any:reyes	37
any:rfid	-29
any:rgpd	-35
any:rh	-49
any:rheumatologist	-25
any:rhone	-36
any:rhumatisants	33
any:rhumatismes	28
any:riant	-27
any:rica	-27
any:rics	-39
any:rideaux	54
any:ridge	-64
any:ridicule	26
any:rient	39
any:rights	-84
any:rigoureuse	-47
any:rigoureux	25
any:rigueur	-79
any:riksdag	40
any:ringleader	35
any:riots	-31
any:risk	-35
any:risque	25
any:risques	-62
any:rit	31
any:rive	-48
any:river	-50
any:riverains	-38
any:roadbuilder	-49
any:roadmaps	-28
any:robberies	-36
any:robbery	-29
any:robes	-70
any:robespierre	-37
any:robots	-44
any:robustesse	-37
any:roc	39
any:roca	-45
any:roche	35
any:rock	-65
any:roehampton	-48
any:roi	-52
any:role	-65
any:roles	-82
any:roll	-77
any:rolled	-39
any:roller	-59
any:rollo	39
any:romain	46
any:roman	-126
any:romance	-31
any:romancier	-64
any:romanciere	-79
any:romane	-34
any:romanes	-30
any:romans	-77
any:romeu	-26
any:rompue	-47
any:rompus	70
any:rondement	-51
any:rondes	-48
any:ronge	-46
any:roofer	27
any:rooke	47
any:room	-67
any:rooms	-55
any:roots	-36
any:roses	-68
any:rosicrucian	53
any:ross	-26
any:rossi	-34
any:rota	-45
any:rotary	-64
any:rothamsted	-33
any:roue	-46
any:rouen	-26
any:rouges	-40
any:rougi	61
any:rouille	-29
any:roulants	-25
any:roule	-28
any:roulements	-70
any:roundabouts	-28
any:rounds	-33
any:roussel	-29
any:route	-43
any:routiere	-42
any:routiers	-48
any:routine	-64
any:routing	-66
any:roux	35
any:row	-28
any:rowe	-43
any:rowers	-25
any:roy	47
any:royan	-38
any:royer	-34
any:rqth	39
any:rrh	-28
any:rss	-66
any:rubrique	-30
any:ruchers	-55
any:rue	-96
any:ruffin	30
any:rugby	-66
any:ruiz	-69
any:ruling	-27
any:rum	-26
any:rumour	40
any:rung	-48
any:runner	-58
any:running	47
any:rupture	35
any:rurale	25
any:russes	47
any:russian	-55
any:rwanda	62
any:saatchi	-32
any:sabine	-34
any:sable	-43
any:sac	25
any:sacs	-29
any:sade	-64
any:sadomasochisme	25
any:sage	-86
any:sages	-46
any:said	45
any:saignant	-37
any:sailors	-42
any:sain	-32
any:saine	44
any:saines	-26
any:sains	-26
any:saint	-25
any:sainte	-30
any:sais	-46
any:saisie	-31
any:saisit	-48
any:saisons	-65
any:sake	27
any:salaires	-52
any:salarial	-51
any:salaries	-36
any:salary	-39
any:sales	-100
any:salesman	-49
any:salesmanship	-43
any:saliva	-29
any:salle	-56
any:salmon	-85
any:salon	-48
any:salue	-76
any:saluent	-51
any:salvation	-54
any:same	25
any:samourai	-31
any:samples	-39
any:samu	-70
any:san	-26
any:sanatorium	28
any:sanctions	-40
any:sandales	-36
any:sandrine	-33
any:sands	38
any:sanger	-28
any:sanguines	-37
any:sanguins	-25
any:sante	-46
any:saoudien	48
any:sapeur	-43
any:sappho	-46
any:sarah	-50
any:sarkozyste	26
any:sarl	-42
any:sat	37
any:satellites	-43
any:satirical	-25
any:satisfaction	-32
any:saturdays	-25
any:saumon	-45
any:sauter	-41
any:sauve	-47
any:sauvee	-43
any:sauveteur	-40
any:savait	40
any:saved	-32
any:saves	-26
any:savile	-62
any:saving	46
any:savoie	-51
any:savons	-43
any:savoy	-32
any:saw	-77
any:saxony	-25
any:sc	-54
any:scams	-47
any:scandal	28
any:scannait	-52
any:scanner	-64
any:scanners	-96
any:scannes	26
any:scare	-73
any:scares	-50
any:scarifie	-31
any:sceaux	36
any:scenarise	-63
any:scenariste	-76
any:scene	-41
any:scenes	-48
any:scenographe	-38
any:sceptical	-67
any:scepticism	-25
any:sceptics	-57
any:scheme	-76
any:schiphol	28
any:schizophrene	54
any:schmitt	-47
any:scholar	-45
any:sciatique	-33
any:scie	46
any:science	-62
any:sciences	-42
any:scientifique	-63
any:scientist	-65
any:scientologist	52
any:scientologue	58
any:scierie	-37
any:scissors	-37
any:scn5a	60
any:scolaire	-61
any:scoliosis	37
any:scooters	-43
any:scop	-26
any:scorer	-27
any:scout	-72
any:scouts	-55
any:scrap	-36
any:screen	46
any:screenings	-44
any:screens	-32
any:script	-38
any:scripts	-40
any:scrutatrice	-40
any:sculpteur	-59
any:sculptures	-41
any:scythes	-32
any:seafarers	-35
any:seal	-52
any:seamstress	-25
any:season	-67
any:seasons	-46
any:seat	-30
any:seche	-58
any:seconde	31
any:seconds	-47
any:secourisme	-58
any:secouriste	-49
any:secours	-64
any:secretaire	-59
any:secretariat	-42
any:secrets	-61
any:secteur	-58
any:sector	-59
any:secularist	34
any:secured	-26
any:securite	-70
any:seducteur	-26
any:seduction	-55
any:seductrice	-44
any:seduits	-41
any:see	63
any:seed	-33
any:seeing	42
any:seekers	-31
any:seeks	28
any:segolene	50
any:seine	-28
any:seiu	33
any:sejour	-48
any:sejours	26
any:sel	25
any:selection	-32
any:selectionne	-45
any:selectionneur	-44
any:selectionneuse	-31
any:selfie	28
any:selling	-40
any:sells	-73
any:selon	39
any:semaines	64
any:semble	36
any:semences	-82
any:seminar	-64
any:senat	-96
any:senate	-39
any:senateur	-25
any:seneca	52
any:senegalais	-35
any:senior	-28
any:seniors	-41
any:sens	37
any:sensations	28
any:sense	-30
any:sensibles	-38
any:sensors	-36
any:sensual	-36
any:sensuels	-41
any:sent	52
any:sentences	-33
any:sentimentale	55
any:sentimentaux	-32
any:sentry	-45
any:seoul	-40
any:separee	-58
any:sequelle	45
any:sequelles	26
any:sequence	-54
any:sequenced	-35
any:sequences	-73
any:sequenceur	27
any:sequenceurs	-32
any:sequencing	-56
any:sera	-47
any:serge	-71
any:sergeant	-38
any:serie	-138
any:series	-57
any:serigraphie	-49
any:serious	32
any:seropositif	51
any:seropositives	-25
any:serre	-35
any:serrurier	-91
any:sert	25
any:sertissage	-33
any:servants	-39
any:server	32
any:servers	-30
any:serveurs	-30
any:serveuses	30
any:services	-38
any:serving	53
any:servir	39
any:session	46
any:set	-25
any:sets	-54
any:settle	-41
any:settled	-80
any:settlement	-27
any:seuils	-64
any:seule	41
any:seulement	58
any:seven	-38
any:seveso	34
any:sexage	-50
any:sexed	-36
any:sexes	-33
any:sexologie	-38
any:sexologist	-56
any:sextant	-37
any:sexto	31
any:sexton	-29
any:sexualites	-46
any:sexuel	-73
any:sexuels	51
any:sfa	34
any:shape	34
any:shaped	-34
any:share	32
any:shareholder	-30
any:shareholders	-38
any:shares	-38
any:sharp	-46
any:shaw	37
any:sheets	-31
any:shelter	-62
any:shelves	-34
any:shelving	-50
any:shift	-47
any:shifts	-33
any:ship	-25
any:shipyard	-48
any:shirts	-43
any:shoes	-35
any:shoot	-33
any:shop	-66
any:shopkeeper	-73
any:shoplifted	25
any:shoplifters	-30
any:shoppers	-34
any:shops	-63
any:short	-54
any:shortages	-25
any:shorter	-53
any:shortlisted	-45
any:shouts	33
any:show	-74
any:sia	-39
any:sick	-59
any:sickness	-32
any:sidaction	-26
any:sides	-40
any:siecle	-68
any:siemens	-53
any:sien	55
any:siennes	47
any:sighed	-26
any:sighted	56
any:sigma	-62
any:sign	-52
any:signage	-35
any:signal	-62
any:signaler	44
any:signales	-38
any:signalisation	-31
any:signature	-50
any:signatures	-72
any:signed	35
any:signes	-49
any:signification	28
any:signing	-29
any:signs	43
any:sikh	-58
any:silence	-39
any:silicone	-51
any:silver	-29
any:simmons	-30
any:simple	-46
any:simples	-31
any:simplicite	-31
any:simplification	-29
any:simulateur	-25
any:simulation	25
any:sinai	26
any:singapore	-46
any:singer	32
any:single	-117
any:sinistres	-67
any:site	-40
any:sits	33
any:six	-26
any:sixieme	-30
any:sixteen	-43
any:sixth	-35
any:sixty	-33
any:skeptical	-30
any:ski	48
any:skin	26
any:slates	-41
any:sleeping	50
any:slept	33
any:slides	-52
any:slipped	30
any:slogan	-72
any:slow	-27
any:smart	41
any:smartphones	-35
any:smelled	45
any:smiles	-28
any:smith	-38
any:smoke	49
any:smoker	29
any:smoking	-34
any:smuggled	48
any:smuggling	28
any:smur	-38
any:snails	-40
any:snaresbrook	-58
any:sncf	-65
any:snj	45
any:snow	-26
any:snphare	35
any:snsm	-60
any:so	31
any:soap	-60
any:social	-66
any:sociale	-68
any:sociales	-65
any:socially	30
any:societe	-39
any:societes	-27
any:socio	-48
any:sociologie	-30
any:soeur	-48
any:soho	-83
any:soignants	-44
any:soignees	-65
any:soigneur	-77
any:soil	-62
any:soin	-69
any:soins	-35
any:soiree	-26
any:soirees	30
any:soirs	-47
any:soixante	-40
any:sol	-103
any:sold	-88
any:soldat	-40
any:soleil	-60
any:solene	44
any:solferino	-45
any:solicitor	-62
any:solidaires	59
any:solidarity	-50
any:solides	-55
any:solipsist	66
any:soliste	-71
any:solitude	-37
any:sols	-38
any:solution	-40
any:solved	-37
any:solving	-34
any:someone	-52
any:something	35
any:somniferes	31
any:sonde	-73
any:sondeur	-66
any:songs	-28
any:sonia	32
any:sonne	32
any:sonneur	-59
any:sons	-40
any:sony	-30
any:sophie	-27
any:sophrologie	-40
any:sort	80
any:sortant	42
any:sortante	35
any:sorti	63
any:sorties	-72
any:sortir	44
any:sortirait	30
any:sos	-29
any:souche	-47
any:souchier	-29
any:soudeur	-82
any:soudeurs	-47
any:soudure	-67
any:souhaitee	25
any:soulage	-56
any:soulever	45
any:souliers	-39
any:souligne	48
any:soumis	-72
any:soumise	73
any:soumission	26
any:sound	-62
any:soup	-46
any:soupconne	34
any:souples	34
any:source	-51
any:sourdough	-41
any:souriant	26
any:sourit	25
any:soutenance	-54
any:soutenu	33
any:soutenue	-31
any:south	-28
any:southampton	-28
any:soutient	-36
any:souvenirs	-28
any:souvient	31
any:soviet	-65
any:sow	33
any:spa	-30
any:spaces	-69
any:spare	-28
any:sparing	-29
any:spartan	-34
any:spat	36
any:spd	31
any:speaking	-30
any:special	-37
any:specialisee	-46
any:specialises	-55
any:specialist	-70
any:specialiste	-119
any:specialite	-79
any:speciality	-25
any:specials	-40
any:specimen	-30
any:spectacle	-26
any:spectacles	-43
any:spectateur	37
any:spectator	29
any:speech	-79
any:speeches	-30
any:speechwriter	-50
any:speed	36
any:spell	36
any:spending	-46
any:spends	32
any:spent	27
any:spinale	26
any:spinster	37
any:spirit	-47
any:spiritual	-51
any:spite	36
any:splint	-27
any:split	-53
any:spoils	40
any:spoke	-25
any:spokesman	-25
any:spokesperson	-39
any:sponsors	38
any:sponsorship	-44
any:spontanee	-40
any:sport	-35
any:sportif	-33
any:sportifs	-72
any:sportive	-64
any:sports	-30
any:spreadsheet	-66
any:spreadsheets	-29
any:springfield	43
any:springs	-34
any:sql	-51
any:squad	-60
any:ssiap	-43
any:sst	-29
any:st	-34
any:stade	26
any:stadier	-29
any:stadiums	-43
any:staff	-71
any:staffed	-28
any:stage	-45
any:stages	-68
any:stagiaires	-56
any:stainless	-26
any:stalinist	35
any:stall	-56
any:stamina	-36
any:stamp	-75
any:stamps	-41
any:stance	-60
any:stand	-56
any:standard	-62
any:standards	-39
any:stands	28
any:starbucks	32
any:start	-104
any:startups	-34
any:starves	50
any:stately	-28
any:station	30
any:stations	-66
any:statistician	-60
any:statisticien	-60
any:statue	-47
any:status	-30
any:staunch	36
any:stay	-75
any:stays	35
any:steam	43
any:steel	-54
any:stents	-29
any:stephanie	-62
any:stephen	46
any:sterilets	-29
any:sterilisation	-25
any:steward	-59
any:stewardship	-43
any:sti	-44
any:sticker	-28
any:still	-37
any:sting	-68
any:stock	-43
any:stocke	57
any:stockes	-28
any:stocks	-50
any:stoic	-39
any:stoical	-66
any:stoicien	69
any:stoics	-37
any:stoique	-103
any:stomie	25
any:stonewall	-52
any:stop	32
any:stopwatches	-37
any:storage	27
any:store	-85
any:straight	-36
any:straightened	-47
any:straightforward	-81
any:strains	-46
any:strasbourg	-31
any:strategist	-45
any:stratifie	-66
any:streaming	-46
any:street	-68
any:streets	-33
any:strike	-37
any:strikes	-38
any:string	41
any:stripped	-73
any:striptease	-30
any:strix	-54
any:stroboscopiques	27
any:stroke	-59
any:strokes	29
any:strong	-42
any:stronger	-63
any:struck	-60
any:structural	-39
any:structures	-30
any:strung	30
any:stryker	-26
any:stuc	35
any:stud	-41
any:student	-40
any:students	-58
any:studied	-34
any:studies	-93
any:studio	-74
any:study	-31
any:stupid	43
any:sturgeon	28
any:styal	45
any:style	-82
any:styliste	-44
any:stylo	35
any:subi	28
any:subject	-34
any:subjects	-27
any:submission	-28
any:subordinates	35
any:subs	33
any:subscriber	30
any:subscriptions	-29
any:subsidiary	-37
any:subsidies	-36
any:succede	-32
any:succes	-34
any:success	-30
any:successeur	-62
any:successifs	35
any:succession	-64
any:successoral	-32
any:successorale	-32
any:sucre	-54
any:suedoise	-73
any:suffered	-34
any:suing	27
any:suits	-94
any:suivait	-31
any:suivent	-61
any:suivra	-31
any:sujet	-53
any:summer	-43
any:summers	-53
any:sunday	-27
any:sunny	-64
any:superbe	-58
any:supermarche	26
any:superpose	-25
any:supervisait	-37
any:supervised	-40
any:supper	-50
any:supplee	-46
any:supplement	-60
any:suppliers	-45
any:supplies	-59
any:supply	-34
any:support	-79
any:supporter	36
any:supports	-44
any:supposee	55
any:supprimes	-35
any:supreme	-29
any:surchauffe	-29
any:surdite	43
any:sure	-74
any:surface	33
any:surfaced	30
any:surgeon	-88
any:surgeons	-37
any:surgeries	34
any:surgery	-58
any:surmenage	35
any:surmonte	-29
any:surnaturel	30
any:surnom	-75
any:surnomme	44
any:surpoids	51
any:surprise	29
any:surprises	-42
any:surveillante	-63
any:surveillants	-42
any:surveiller	-29
any:survey	34
any:surveys	-54
any:survivent	-30
any:survivors	-41
any:susan	30
any:suspect	-32
any:suspecte	39
any:suspend	45
any:suspendue	43
any:suspicion	35
any:suspicous	-28
any:sussex	-40
any:suturing	-65
any:svelte	-34
any:svt	-48
any:swapped	-46
any:swapping	42
any:swear	-33
any:sweat	-32
any:swedish	-32
any:swimming	-63
any:swingball	-49
any:swingers	30
any:switzerland	-47
any:sy	34
any:sylvie	-78
any:symptoms	-25
any:synchronised	27
any:syndic	-102
any:syndical	-27
any:syndicale	34
any:syndicales	28
any:syndicalisme	-27
any:syndication	-84
any:syndicats	-53
any:syndicaux	-26
any:syndique	62
any:syndiquee	31
any:syndrome	34
any:synthese	-35
any:syriens	-63
any:sysadmin	-40
any:system	-26
any:systematique	-48
any:systeme	29
any:systems	-81
any:tabacologue	41
any:tabasse	81
any:table	-26
any:tableaux	-77
any:tables	-44
any:tablette	78
any:tabs	-51
any:tache	55
any:tactiles	-26
any:tag	41
any:tags	-53
any:tagueur	35
any:taille	-71
any:tailleur	-74
any:tailor	-73
any:taken	32
any:taker	-42
any:takes	39
any:talese	-37
any:talibans	54
any:talk	-64
any:talker	-49
any:talking	-40
any:talks	-27
any:taller	29
any:tallis	45
any:tamponne	-48
any:tandem	-48
any:tant	-42
any:tante	-53
any:tantes	-44
any:tantot	39
any:tapissiere	-61
any:tardif	40
any:tarifees	52
any:tariffs	25
any:tart	-50
any:tartu	-29
any:taste	-82
any:tasting	-34
any:tate	-51
any:tatoos	42
any:tatoue	39
any:tatoueur	-48
any:taught	-61
any:taulard	28
any:taureaux	-45
any:taurin	-30
any:taux	49
any:taxidermiste	-42
any:taxidermists	-26
any:tbilisi	-48
any:tchad	-41
any:tcheque	-46
any:tchernobyl	-26
any:tchetchenes	-36
any:tea	-28
any:teacher	-56
any:teaches	-78
any:teachings	42
any:team	-63
any:teams	-73
any:tease	44
any:technical	-51
any:technician	-113
any:technicien	-111
any:technicienne	-69
any:technico	-32
any:technique	-25
any:techniques	-32
any:technologique	-34
any:teenager	40
any:teetotal	-27
any:teintes	36
any:teleconseillere	-53
any:telefilm	-45
any:telephones	-37
any:telephonique	-72
any:telespectateurs	-54
any:telethon	-80
any:teletravaille	-30
any:television	-59
any:tellers	-35
any:temoignage	36
any:temoigner	-38
any:temoin	-61
any:temoins	30
any:temper	-44
any:temperature	-47
any:template	32
any:temple	-56
any:temporaire	-26
any:temporary	-30
any:temps	-26
any:ten	43
any:tenace	-59
any:tender	-73
any:tendinite	28
any:tendus	-91
any:tennis	-71
any:tenor	-36
any:tension	-42
any:tenu	-57
any:tenue	-28
any:term	-46
any:termes	-26
any:terminals	-40
any:terminaux	-59
any:termist	32
any:terrain	-91
any:territorial	-44
any:terror	-34
any:tessier	26
any:testait	-32
any:tester	-89
any:testeur	-38
any:testeuse	-28
any:testified	-26
any:testing	-100
any:tests	-93
any:testud	40
any:tetanie	51
any:tetanos	26
any:tetes	-33
any:tetraplegique	39
any:tetraplegiques	-58
any:tetu	-93
any:text	-45
any:textbook	-34
any:texte	-26
any:textile	-41
any:texts	-25
any:tfl	27
any:tgwu	28
any:thailande	28
any:thank	-29
any:thanked	-25
any:thatcherite	25
any:theatre	-125
any:theo	-36
any:theorie	-73
any:theory	-72
any:theosophical	46
any:therapist	-85
any:therapy	-47
any:theresa	29
any:thermique	-48
any:thermostats	-50
any:thesarde	-27
any:these	-104
any:thesis	-56
any:they	25
any:thier	-35
any:thieves	-43
any:things	54
any:thinker	-55
any:thinking	-30
any:thinks	50
any:thinners	66
any:third	-39
any:thirties	46
any:thoreau	-26
any:those	38
any:though	32
any:thousands	-32
any:threat	-33
any:threats	-29
any:thrillers	-40
any:throne	-65
any:thumb	-35
any:thumbprint	45
any:thumbs	-29
any:thursdays	42
any:tibias	-57
any:tic	-70
any:ticked	41
any:tidied	-31
any:tie	51
any:tied	-42
any:tiennent	-40
any:tient	-26
any:tiers	29
any:ties	-44
any:tiges	-39
any:tiles	-44
any:timber	-29
any:timbre	42
any:timbres	-51
any:timeline	28
any:times	-69
any:timetabling	-32
any:timing	-37
any:tinder	-29
any:tintin	-31
any:tips	-39
any:tir	-59
any:tirages	-41
any:tirait	-41
any:tired	-50
any:tires	26
any:tiroir	32
any:tisserande	-35
any:tisserands	-36
any:title	-40
any:titre	-36
any:tlscontact	-28
any:tms	-27
any:toc	28
any:today	-28
any:toe	25
any:together	30
any:toilets	-27
any:told	43
any:tolerances	-36
any:tolerates	-27
any:tollet	28
any:tolstoien	-36
any:tombe	-42
any:tomber	-36
any:tomorrow	31
any:ton	-43
any:tone	-27
any:tonnes	-25
any:tooling	-38
any:tools	-58
any:toothpaste	-46
any:top	-36
any:topic	-52
any:topographiques	-50
any:tories	-31
any:toros	-30
any:torrefaction	-42
any:torrides	44
any:tot	-36
any:totale	27
any:touch	-25
any:touchant	40
any:touche	-44
any:touchees	-35
any:toucher	-76
any:toulouse	-43
any:tour	-59
any:toured	-63
any:tourisme	-47
any:tournages	-29
any:tournee	-64
any:tourniquet	40
any:tourniquets	-57
any:tours	-48
any:towards	-43
any:towels	-41
any:toxicologue	-36
any:toxicology	29
any:toxicomane	41
any:toxicomanes	-64
any:toyota	-28
any:tp53	-53
any:trac	-31
any:tracabilite	-58
any:tracait	-64
any:traces	-28
any:tracheotomie	49
any:tracheotomise	50
any:track	-36
any:tractage	-65
any:tractages	28
any:tracte	29
any:trade	-77
any:trademark	-39
any:trader	-83
any:trades	-33
any:trading	-55
any:traducteur	-70
any:traductrice	-50
any:traduit	-72
any:traduite	-32
any:traduits	-26
any:trafford	35
any:train	-74
any:trained	-56
any:trainees	-38
any:trainer	-80
any:training	-50
any:trains	-74
any:traite	-44
any:traitee	48
any:traitements	-47
any:traiteur	-65
any:traitre	-50
any:traits	-26
any:trajet	-41
any:trajets	-82
any:tranche	-76
any:tranquillants	-25
any:tranquille	-37
any:transaction	-58
any:transactions	-36
any:transcendance	39
any:transcendental	-35
any:transformation	-64
any:transfusee	57
any:transgenic	-28
any:transgeniques	-34
any:transit	-25
any:transition	-38
any:translated	-82
any:translation	-51
any:translocation	57
any:transmis	-29
any:transmises	37
any:transmission	-76
any:transpalettes	-33
any:transparency	-44
any:transplant	-27
any:transports	-42
any:traps	-31
any:traque	-26
any:trautmann	39
any:travail	-32
any:travaillent	-29
any:travailler	-32
any:travaillera	-32
any:travailleur	31
any:travel	44
any:travels	-40
any:trawlers	29
any:treated	85
any:treats	-61
any:tree	-75
any:trees	-27
any:treizieme	-46
any:tremble	-37
any:tremblement	29
any:trends	-43
any:trepied	-55
any:tres	37
any:tresorerie	-64
any:tri	-82
any:triad	36
any:trial	-33
any:tribun	-35
any:tribute	-45
any:tricycle	-28
any:trier	54
any:trimestres	-36
any:trimestriels	-35
any:triolisme	35
any:tripier	-28
any:trisomiques	-48
any:tritherapie	39
any:trompe	-33
any:tropicales	-26
any:trotskyste	35
any:troublemaker	44
any:troubles	26
any:troupe	-48
any:trouple	46
any:trumpeter	-59
any:truques	48
any:truro	-43
any:trust	-62
any:trustee	49
any:trusts	-36
any:try	-39
any:ts	-72
any:tshisekedi	32
any:tssa	48
any:tube	55
any:tuberculose	-29
any:tubereuse	28
any:tuc	-25
any:tue	-28
any:tuesday	38
any:tulip	-25
any:tumefie	-25
any:tumours	-31
any:tune	-85
any:tuned	-31
any:tupe	-69
any:turban	-68
any:turbo	-27
any:turbot	-28
any:turin	-47
any:turner	26
any:turning	29
any:turnover	-33
any:turnstile	-28
any:tuteur	-91
any:tutor	-68
any:tutrice	-35
any:tweet	43
any:tweeted	37
any:twelve	-50
any:twenty	29
any:twickenham	-54
any:twin	-40
any:twitter	35
any:typage	-25
any:type	48
any:typeface	-65
any:typesetter	-35
any:typist	-28
any:typographie	-41
any:typographique	-38
any:typography	-44
any:tyres	-26
any:uaw	44
any:ucatt	-25
any:udi	54
any:ue	-37
any:ueda	38
any:ufap	47
any:ugict	46
any:uimm	-28
any:uk	-36
any:ultrasons	-39
any:ulysse	42
any:uml	-58
any:underinvestment	-52
any:understand	-25
any:understood	26
any:underwriter	-53
any:undischarged	28
any:undone	-31
any:unef	-54
any:unfair	-25
any:unflappable	-30
any:unionised	-63
any:unionist	45
any:unions	-61
any:unique	-25
any:unit	-98
any:units	-36
any:univers	45
any:universite	-92
any:unknown	40
any:unmistakable	-28
any:unpaid	44
any:unprompted	25
any:unreadable	-62
any:unreconstructed	47
any:unsa	29
any:until	-43
any:untouched	28
any:upholsterer	-27
any:ups	-90
any:urnes	-43
any:urologue	-33
any:urss	-61
any:urssaf	-49
any:usage	50
any:usagers	-32
any:used	38
any:user	25
any:users	-29
any:usher	-48
any:usine	-46
any:usines	-41
any:usufruit	-45
any:utilisateurs	-37
any:utilise	27
any:utilisera	53
any:utmost	-50
any:utrecht	33
any:va	49
any:vacances	-34
any:vacancy	-67
any:vacataire	-77
any:vaccinated	58
any:vaccinateur	-46
any:vaccination	-76
any:vaccinee	39
any:vaches	-49
any:vae	-60
any:vaillant	-43
any:vais	-48
any:val	-47
any:valable	-54
any:valedictorian	-34
any:valent	28
any:valenton	-30
any:valerie	27
any:valid	-61
any:validation	-28
any:validite	-38
any:valise	-36
any:valises	-27
any:valoir	31
any:values	-43
any:valves	-70
any:van	-47
any:vannerie	-34
any:var	-40
any:variant	-37
any:variantes	-51
any:varices	54
any:varnished	-49
any:vase	-47
any:vaut	-43
any:vax	35
any:ve	34
any:vecteur	44
any:vecteurs	-32
any:vedette	-103
any:vegan	-50
any:veganism	29
any:vegans	-44
any:vegetal	-34
any:vegetale	-62
any:vegetarian	-39
any:vegetarien	-33
any:vehicle	-26
any:veille	-77
any:veillees	63
any:veilleur	-45
any:veineuse	35
any:veineux	31
any:veins	-38
any:velours	-28
any:venait	-39
any:vend	-78
any:vendangeurs	-25
any:vendent	-29
any:vendeur	-31
any:vendeuse	-35
any:vending	-51
any:vendors	-46
any:vendre	29
any:vendredi	-85
any:vendu	-91
any:vendus	-29
any:venerable	34
any:veneralat	29
any:vengeance	-26
any:venice	-34
any:venir	-36
any:vente	-131
any:ventilators	-26
any:venture	-56
any:venu	-28
any:verbal	-61
any:verbes	-54
any:verdict	-62
any:verger	-68
any:vergers	-26
any:verif	34
any:verifie	-33
any:verifies	31
any:verify	-25
any:vermeer	-32
any:veronique	53
any:verrier	-72
any:verrous	-35
any:vers	-53
any:versailles	-25
any:version	50
any:verso	-51
any:vert	-42
any:verte	-76
any:vertiges	42
any:vertus	-32
any:vesoul	-26
any:vessie	60
any:vestiaire	36
any:vestiaires	-32
any:vet	-28
any:veterinaire	-51
any:veterinary	-38
any:vets	-39
any:vetting	-35
any:vetus	49
any:veuvage	-32
any:vicar	-34
any:vichy	-46
any:victime	-45
any:victimes	-76
any:victims	-28
any:victoria	-39
any:victorian	-47
any:victorians	-44
any:victory	-52
any:videos	31
any:videosurveillance	-37
any:videur	-32
any:vieille	58
any:vierges	-27
any:vierzon	-28
any:vieux	-36
any:view	-37
any:viewings	30
any:vif	-48
any:vigie	-48
any:vigilance	-41
any:vigils	30
any:vigne	-80
any:vigneron	-58
any:vignerons	-45
any:vignes	-32
any:vikings	30
any:vilnius	-36
any:vin	-25
any:vins	-107
any:viol	-38
any:violences	-60
any:violents	30
any:vip	-25
any:vips	-33
any:viral	-48
any:vire	49
any:virginia	-54
any:virginite	25
any:virgo	-38
any:virus	-82
any:visa	-72
any:visages	-79
any:visagiste	-26
any:visiteur	-27
any:visiteurs	-48
any:visiteuse	-80
any:visitor	-31
any:visitors	-58
any:vissee	28
any:vitamins	-29
any:vite	-50
any:vitesses	-31
any:viticole	-66
any:viticulture	-32
any:vitrage	-46
any:vitraux	-31
any:vivait	-39
any:vive	-44
any:vivisectionist	32
any:vocale	-27
any:vocodeur	-40
any:vodka	-29
any:voeu	38
any:voeux	64
any:voice	-43
any:voices	-50
any:voie	43
any:voies	-39
any:voila	-71
any:voile	-97
any:voilier	-51
any:voiliers	-75
any:voir	34
any:voirie	-29
any:vois	55
any:voisin	29
any:voisins	30
any:voit	43
any:voiture	30
any:voix	-53
any:volant	-48
any:voles	-45
any:volets	25
any:volonte	32
any:voluntary	-40
any:vomissements	45
any:vont	51
any:voss	44
any:vote	-37
any:voted	-38
any:votee	-52
any:voter	29
any:voterait	25
any:voting	-37
any:vows	59
any:voyageur	-47
any:voyageurs	-65
any:voyagiste	-34
any:voyait	60
any:voyant	51
any:vrai	52
any:vraie	-44
any:vrp	-46
any:vu	36
any:w3c	-37
any:waiters	-39
any:waiting	57
any:waits	31
any:wake	32
any:wales	-50
any:wall	-51
any:wallon	-31
any:walsall	-26
any:wanting	39
any:war	51
any:ward	-63
any:warden	-42
any:wardrobe	-54
any:wards	-31
any:warehouse	25
any:warehouses	-25
any:warm	-33
any:warmth	25
any:wars	-30
any:wash	-25
any:wasn	-41
any:waste	-60
any:watch	-80
any:watches	57
any:watchmaker	-34
any:water	-36
any:waves	-40
any:weakness	-44
any:weapons	-34
any:wearing	32
any:wears	42
any:weather	-51
any:web	-85
any:webcams	40
any:webmaster	-42
any:webmestre	-51
any:websites	-33
any:weekend	-43
any:weekends	37
any:weeks	-34
any:weight	-39
any:weights	-38
any:weiss	54
any:welding	-26
any:welds	-25
any:wembley	-50
any:western	-63
any:what	-64
any:wheat	-55
any:wheelchairs	-45
any:where	-44
any:whirlpool	-41
any:whisky	51
any:whistleblower	29
any:whitby	-52
any:white	41
any:whiteboards	-53
any:whole	-47
any:wholesalers	-31
any:why	-33
any:wick	-34
any:widow	38
any:widowed	-27
any:wifi	43
any:wild	-32
any:wilde	-64
any:wildlife	-54
any:will	-38
any:wind	-43
any:window	-29
any:wine	-56
any:wines	-25
any:wing	71
any:winger	-53
any:winner	-38
any:wins	43
any:wired	-33
any:withdrawn	58
any:withdrew	-42
any:within	-45
any:without	-34
any:witness	-61
any:wittgenstein	-26
any:wives	68
any:wolfsburg	30
any:woman	33
any:womaniser	26
any:women	25
any:won	-38
any:wondered	35
any:wood	-75
any:wooden	-29
any:woolf	-46
any:word	-43
any:worker	-81
any:working	-55
any:workmanship	-33
any:workplaces	35
any:works	-34
any:workshop	-39
any:workshops	-36
any:worldcoin	38
any:worm	-53
any:worn	28
any:worships	27
any:worst	-44
any:wound	-42
any:writer	-50
any:writing	-64
any:written	32
any:wrong	33
any:wyylde	32
any:xavier	-57
any:xerox	-32
any:xixe	-38
any:xve	-52
any:xviiie	-30
any:yangon	48
any:yard	-41
any:yeast	-35
any:yilmaz	25
any:yoga	-73
any:yonne	54
any:yoplait	-40
any:you	32
any:youth	27
any:zaatari	-33
any:zeal	-30
any:zele	-55
any:zeman	30
any:zemmour	35
any:zen	-48
any:zero	-66
any:ziani	48
any:zips	-52
any:zoology	-41
any:zootechnicien	-41
any:zootechnicienne	-59
before:job	-37
before:other	-33
before:work	-40
bias	-35
couple	140
field:0	-88
field:0 none	-88
field:2	71
field:2 mention	72
field:2 none	70
field:3	115
field:3 mention	115
field:3 none	116
field:4	218
field:4 mention	155
field:4 none	187
following:0	30
following:12	29
following:14	59
following:2011	-37
following:2012	28
following:2016	32
following:2018	29
following:2019	32
following:22	30
following:3	-53
following:30	44
following:3d	-51
following:41	43
following:43	-45
following:abime	49
following:about	-35
following:absence	-25
following:accepte	-25
following:accessoiriste	-38
following:according	112
following:accueil	-36
following:activee	58
following:activist	58
following:administrative	-26
following:adopted	36
following:advice	-26
following:aerien	-55
following:affiche	58
following:affiliation	57
following:after	65
following:against	-27
following:agence	-52
following:agent	-42
following:agiles	-35
following:all	61
following:allergy	-42
following:always	29
following:among	-39
following:an	-53
following:analysed	60
following:analysis	-60
following:analyste	-46
following:ancienne	69
following:and	50
following:animale	-42
following:animatrice	-39
following:anime	57
following:annual	38
following:ans	-32
following:any	29
following:anything	39
following:appareil	-41
following:apparel	-40
following:appris	31
following:apps	33
following:apres	53
following:arbitre	-29
following:arm	-31
following:artiste	65
following:arts	-37
following:asks	-27
following:assistante	-50
following:association	85
following:assume	59
following:assumee	55
following:assure	34
following:assuree	-32
following:at	39
following:attendent	46
following:attentive	-46
following:atteste	29
following:au	26
following:aucune	30
following:aupres	41
following:aussi	-27
following:avant	42
following:avec	61
following:avoir	-29
following:avoue	46
following:bancaire	-39
following:bank	-34
following:benevole	-48
following:berlin	-34
following:best	-25
following:bleue	-26
following:blog	27
following:bonne	25
following:books	-37
following:bosse	-28
following:both	67
following:by	37
following:c	50
following:ca	57
following:cabinet	-54
following:cadres	39
following:called	42
following:calling	-29
following:candidat	-29
following:candidate	55
following:canine	-25
following:carbone	-46
following:card	59
following:care	-72
following:carries	-26
following:cars	38
following:cassee	-28
following:ce	57
following:centre	-61
following:cftc	-44
following:cgt	-51
following:chair	-27
following:chaque	42
following:charge	41
following:charity	-39
following:chaude	-44
following:chef	-44
following:cherche	40
following:chiens	-36
following:children	-55
following:choir	-35
following:chronique	40
following:cinq	-26
following:citoyenne	-31
following:civil	-44
following:class	44
following:classes	-34
following:classiques	-45
following:club	38
following:co	27
following:coach	-34
following:coche	-28
following:cocktails	-34
following:code	-27
following:collaborateur	-40
following:collegue	27
following:comme	43
following:commission	-37
following:communiste	-57
following:complet	59
following:compris	37
following:comprises	-45
following:comptable	29
following:conditions	73
following:conducteur	-27
following:conduit	29
following:confirme	35
following:conforme	27
following:connue	96
following:constable	-52
following:controle	53
following:convaincu	68
following:convaincue	39
following:convictions	36
following:core	-27
following:corset	-34
following:cost	-28
following:council	33
following:couple	38
following:courante	-28
following:cours	-69
following:court	-35
following:cse	69
following:cuisinier	33
following:culture	-28
following:culturelle	-26
following:daily	42
following:day	-63
following:dbs	-30
following:de	-28
following:death	-60
following:debout	-62
following:decouvert	-43
following:dehors	-29
following:depose	40
following:depuis	76
following:des	-54
following:design	-29
following:designer	-49
following:detection	-31
following:deux	41
following:did	-28
following:disabled	-32
following:disaggregated	-30
following:disent	-29
following:dishes	-32
following:disorder	63
following:displays	-27
following:disputes	-31
following:dit	47
following:donc	39
following:double	48
following:driving	-57
following:du	-27
following:during	58
following:ecole	-26
following:ecologiste	-54
following:economist	-26
following:ecrit	38
following:editor	-27
following:education	-29
following:effectue	47
following:elected	-32
following:elections	-26
following:elle	59
following:encore	46
following:ended	62
following:enfant	-33
following:engine	-28
following:engines	-45
following:ensemble	40
following:entre	-77
following:entrepreneuriale	-54
following:entretiens	-47
following:equilibre	56
following:equilibree	49
following:equipe	-28
following:et	42
following:etait	37
following:etalee	32
following:etant	-32
following:ete	-96
following:etre	-34
following:etude	-35
following:events	-34
following:exige	30
following:exigees	41
following:extra	-34
following:extrait	33
following:eye	-34
following:facial	-46
following:faciale	-27
following:facteur	-28
following:failed	39
following:faisant	35
following:faite	44
following:family	29
following:fatigue	49
following:feminine	33
following:feministe	47
following:femme	-45
following:ferme	-34
following:ferroviaire	-29
following:fiction	-28
following:fier	29
following:figure	41
following:fils	25
following:firm	-33
following:five	29
following:fo	-29
following:fois	45
following:folding	-29
following:font	25
following:for	26
following:forestiere	-31
following:form	-60
following:formation	-54
following:formatrice	-41
following:foster	35
following:four	-38
following:fragile	-38
following:fraud	47
following:free	-42
following:frequente	-27
following:friendly	-37
following:furniture	-27
following:gael	-46
following:garde	-35
following:garden	-27
following:gardens	-32
following:gardiens	-42
following:gate	-28
following:gauche	26
following:gave	50
following:gay	-32
following:gene	-62
following:general	40
following:genetique	-106
following:genique	-25
following:geographique	-56
following:gestionnaire	-41
following:given	37
following:glisse	44
following:good	33
following:goods	-42
following:grande	31
following:gros	-26
following:group	40
following:guide	32
following:hand	-46
following:handed	-41
following:hang	-63
following:he	34
following:health	-31
following:helene	-34
following:helvetique	-31
following:hence	36
following:her	-39
following:hereditaire	-61
following:himself	94
following:history	-38
following:home	51
following:horaires	38
following:hormonal	39
following:hotellerie	-52
following:huit	-32
following:humaine	-46
following:husband	59
following:hygiene	-26
following:ideal	49
following:if	64
following:il	76
following:illisible	25
following:ils	61
following:image	26
following:imaging	-25
following:ines	43
following:infirmier	-27
following:infirmiere	-50
following:installer	-30
following:insurance	-28
following:intactes	44
following:investment	-32
following:investments	-26
following:is	26
following:islington	-40
following:isn	-31
following:j	32
following:jack	-47
following:je	89
following:jean	-32
following:jeunesse	-46
following:judiciaire	-32
following:judiciaires	-34
following:jure	-25
following:jusqu	81
following:karim	34
following:keeper	-30
following:keeps	50
following:kitchen	-45
following:la	-55
following:lab	-31
following:label	-37
following:laboratoire	-68
following:lache	49
following:lapse	-25
following:lapsed	44
following:last	74
following:late	45
following:law	-53
following:leadership	-28
following:leger	64
following:legeres	69
following:les	-30
following:lesbienne	-29
following:letters	-33
following:leve	-42
following:level	-32
following:levy	-33
following:libre	-32
following:life	33
following:line	-34
following:lines	-46
following:lit	50
following:local	45
following:locale	-46
following:logement	-40
following:london	53
following:long	-30
following:lors	55
following:lost	-26
following:louise	36
following:lr	-52
following:lucie	-47
following:luggage	-28
following:lui	37
following:m	60
following:ma	-55
following:machine	-66
following:machines	-26
following:made	31
following:magazine	-52
following:main	34
following:mais	53
following:makes	51
following:man	102
following:management	-54
following:manager	-95
following:manque	46
following:manuel	-37
following:marie	61
following:mariee	64
following:marketing	-66
following:matrimoniaux	-33
following:matter	-25
following:means	35
following:media	-38
following:medicale	-43
following:member	45
following:membership	56
following:membre	-49
following:meme	45
following:mensuels	-32
following:mention	52
following:mere	44
following:mes	-32
following:messages	-36
following:militaire	-36
following:milite	38
following:moi	25
following:momentum	-53
following:mother	51
following:ms	30
following:multicarte	-34
following:muscular	-31
following:musicale	-35
following:mutation	-31
following:mutuel	-34
following:n	45
following:nageuse	-53
following:near	32
following:needs	67
following:negatif	61
following:negative	52
following:net	-32
following:ni	44
following:night	49
following:nine	25
following:no	49
following:nobody	48
following:nom	-35
following:none	57
following:nor	65
following:normal	82
following:notaire	-32
following:note	44
following:nothing	75
following:notoire	63
following:now	53
following:numerique	-44
following:numismate	-47
following:nurse	-56
following:of	-48
following:off	-40
following:offenders	-51
following:oil	-44
following:on	38
following:one	-42
following:ont	31
following:organist	-26
following:orientation	-69
following:oui	29
following:our	37
following:ouvrent	34
following:pacific	-35
following:packaging	-37
following:paie	-40
following:palm	-27
following:palmaire	64
following:panel	-32
following:paper	-43
following:papers	-35
following:parce	-47
following:paris	26
following:partner	-34
following:partners	-27
following:party	-46
following:passe	38
following:passeport	45
following:patients	-40
following:patronal	-32
following:pattern	43
following:paul	-59
following:pauses	65
following:paysan	-52
following:peintre	-25
following:pendant	75
following:pense	25
following:percussionniste	-34
following:perdue	-63
following:person	46
following:personne	30
following:petite	38
following:pharmaceutique	-28
following:phones	29
following:photographiques	-33
following:photographs	38
following:photos	70
following:pictures	43
following:piece	-26
following:pilot	29
following:place	53
following:plays	51
following:plus	30
following:police	44
following:policy	-36
following:porte	-27
following:portraitiste	-59
following:positif	34
following:positive	63
following:postdoc	-25
following:poste	-30
following:precise	44
following:prefere	35
following:pres	38
following:preventive	-42
following:print	37
following:prises	45
following:produits	-25
following:profile	34
following:profonde	43
following:programme	-29
following:propriete	-41
following:psychologique	-47
following:publicitaires	-44
following:puis	51
following:pupils	-30
following:qualite	-34
following:quatre	-68
following:question	-29
following:qui	-30
following:radio	-31
following:rapide	32
following:rare	28
following:rares	29
following:readers	-64
following:reading	-64
following:reads	43
following:receptionist	-46
following:recognition	32
following:recommande	57
following:reconnait	39
following:reconnu	48
following:reconnue	35
following:records	-28
following:recuperation	-46
following:referente	-30
following:refused	38
following:regard	-25
following:registered	35
following:rehabilitation	-25
following:relations	-59
following:relationship	41
following:removed	38
following:rep	27
following:repenti	57
following:repete	-25
following:repond	25
following:reprennent	-27
following:repris	-31
following:reprise	54
following:research	-39
following:researcher	-56
following:responsable	-37
following:results	36
following:retraite	-27
following:reussie	32
following:revendique	52
following:rien	25
following:river	-32
following:roof	-31
following:rouge	-30
following:routiers	-26
following:rue	-35
following:rugby	-34
following:sage	-53
following:said	35
following:saint	-49
following:sait	-76
following:salariee	-62
following:sales	-69
following:salle	-33
following:sample	43
following:samples	28
following:sans	42
following:says	30
following:scan	-46
following:scene	50
following:scientifique	-28
following:score	-32
following:secretaire	-48
following:section	70
following:see	33
following:selon	26
following:sert	43
following:servant	42
following:service	-107
following:services	-35
following:ses	-53
following:set	59
following:shaped	-28
following:she	60
following:showed	43
following:si	-28
following:signale	56
following:signe	-33
following:simple	-53
following:since	57
following:sister	-45
following:site	-42
following:sits	-29
following:six	30
following:so	100
following:social	-35
following:sociales	-28
following:socialiste	-28
following:sociaux	35
following:software	-46
following:soit	34
following:solides	-54
following:songs	-35
following:sont	48
following:souligne	57
following:sous	46
following:spinale	39
following:squad	-35
following:stabilise	56
following:staff	-45
following:start	-33
following:station	-46
following:status	-54
following:still	29
following:stored	51
following:street	-42
following:student	-55
following:students	51
following:studies	-70
following:studio	-25
following:style	-60
following:sud	-64
following:suivi	56
following:support	-28
following:supposee	48
following:syndical	-26
following:syndicale	-42
following:t	37
following:taken	65
following:teaches	40
following:teenagers	-46
following:tendance	45
following:territorial	-31
following:test	81
following:testing	-60
following:tests	-30
following:that	-30
following:the	-40
following:theatre	-34
following:them	37
following:then	33
following:therapist	-25
following:these	31
following:though	38
following:three	52
following:ticked	44
following:ticket	54
following:tient	-29
following:time	-47
following:titre	-48
following:told	40
following:too	55
following:tous	72
following:tout	56
following:toute	41
following:toutes	76
following:town	-39
following:trait	-31
following:transmises	31
following:travaille	32
following:tres	51
following:trompe	-31
following:trust	-25
following:uml	-27
following:union	-29
following:unison	-34
following:unit	-37
following:unprompted	41
following:until	113
following:uses	42
following:va	-30
following:vegetale	-49
following:vehicule	-32
following:verbal	-26
following:videos	67
following:vingt	-41
following:visa	-45
following:voila	-39
following:volage	-48
following:voulu	-25
following:wall	-35
following:ward	47
following:wears	57
following:were	31
following:when	56
following:where	-39
following:which	29
following:who	54
following:whom	28
following:wifi	39
following:will	26
following:without	55
following:won	-38
following:workers	-33
following:works	27
following:would	60
following:writes	41
following:wrote	31
following:x	47
following:zz	25
following:|	29
left:000	-34
left:12	-47
left:2009	-36
left:2022	25
left:3	70
left:400	-34
left:41	-53
left:abonnee	43
left:absolute	-25
left:accepte	26
left:acces	33
left:account	73
left:accro	36
left:accueil	-40
left:actif	37
left:active	51
left:actrice	40
left:ad	-49
left:added	-34
left:addict	50
left:addictologie	-33
left:adepte	63
left:adeyemi	28
left:adherent	33
left:adjoint	44
left:admitted	58
left:adn	-66
left:adonne	29
left:adultere	-44
left:advises	-42
left:aeroport	30
left:affaires	-41
left:affiliated	42
left:agent	-84
left:agnostique	-44
left:agreed	39
left:ai	75
left:aimait	-62
left:all	68
left:allergic	-32
left:also	-27
left:always	44
left:am	32
left:amant	-34
left:amateur	38
left:ames	-33
left:analyse	57
left:analysed	-31
left:analyste	32
left:ancien	26
left:ancienne	32
left:and	-26
left:animal	44
left:animale	27
left:animaux	44
left:anne	50
left:annulation	-29
left:anomalie	70
left:antecedents	69
left:anti	-30
left:antispeciste	-31
left:any	67
left:app	51
left:apparemment	30
left:apparently	105
left:appartenance	51
left:appartient	59
left:applicant	106
left:applicants	-47
left:apprenti	39
left:appris	30
left:approcher	-41
left:apps	-26
left:apres	-36
left:are	42
left:armee	45
left:arrivants	-53
left:artiste	-48
left:as	25
left:asks	25
left:assistant	-30
left:assistante	-54
left:assure	-42
left:assureur	-38
left:asthme	-34
left:at	-27
left:athee	-33
left:athees	-28
left:atheisme	-32
left:athlete	40
left:attache	43
left:attachee	56
left:attends	27
left:aubry	-29
left:aucun	67
left:aucune	68
left:audit	-55
left:audited	-44
left:aujourd	28
left:aumonier	-40
left:aunt	-57
left:aurait	29
left:aussi	26
left:authentification	-33
left:avant	-31
left:aveugle	-31
left:avocat	-28
left:avocate	49
left:avoir	115
left:avoue	49
left:award	49
left:ayant	46
left:aziz	-28
left:b	-56
left:b27	-29
left:badge	94
left:baisser	-52
left:bancaire	41
left:bank	73
left:bar	-32
left:bartender	-26
left:base	37
left:be	48
left:beaten	34
left:became	57
left:been	97
left:before	-33
left:being	83
left:belong	27
left:belonged	33
left:belongs	63
left:beneficie	32
left:benoit	25
left:bernard	34
left:bi	-36
left:bible	26
left:bibliotheque	28
left:bilan	-47
left:bioethique	-33
left:biographie	-25
left:biometrie	-27
left:biometriques	-29
left:bit	77
left:blackballed	34
left:bladder	-27
left:blanche	-28
left:bloc	29
left:blog	32
left:blouses	-30
left:blue	-39
left:bonne	-29
left:books	-38
left:bord	26
left:bornes	-46
left:both	51
left:bouffeur	-42
left:boulanger	-36
left:bout	-62
left:boy	-56
left:bras	-33
left:brca2	-38
left:breast	33
left:brief	-53
left:brigade	-29
left:bright	46
left:broke	37
left:brother	74
left:bruit	47
left:brule	34
left:building	-30
left:built	-62
left:bulletin	43
left:bulletins	-40
left:bureaux	-33
left:burger	-26
left:bus	41
left:business	-85
left:but	84
left:cabinet	-34
left:cache	34
left:cadet	33
left:cadre	-55
left:cafe	-45
left:caisse	-38
left:calls	67
left:campagne	67
left:campaign	-34
left:campaigned	61
left:can	-54
left:cancelled	26
left:candidate	31
left:cannabis	-30
left:cantine	37
left:capteur	-35
left:card	29
left:care	74
left:caretaker	-25
left:carnet	41
left:carrier	-57
left:carries	66
left:carry	58
left:carrying	48
left:cartes	-25
left:caryotype	-56
left:cascadeur	-56
left:case	32
left:casier	-81
left:casse	57
left:catalogue	56
left:caught	27
left:cause	113
left:cela	-31
left:cells	-50
left:cellules	27
left:center	29
left:cercle	41
left:certifie	34
left:cesse	45
left:cette	36
left:cgt	-63
left:chaired	55
left:chambre	-34
left:change	51
left:chante	-43
left:charge	-26
left:charges	30
left:charme	-51
left:cheat	-27
left:check	-39
left:chef	72
left:cherche	-25
left:chien	-44
left:chiens	-26
left:chirurgie	-32
left:choir	34
left:christmas	-33
left:chromosome	-60
left:chromosomes	-31
left:chute	-26
left:cinema	-26
left:cinq	-51
left:civil	-39
left:clean	-49
left:cleaned	-29
left:clef	-45
left:client	40
left:cliente	51
left:clientele	-25
left:clients	-57
left:clocks	37
left:clos	-26
left:clubs	53
left:coach	-39
left:code	-59
left:coffre	34
left:coiffeur	60
left:colin	-34
left:collectionne	58
left:collegues	54
left:come	27
left:comedien	-39
left:comme	54
left:commerciale	-34
left:committed	41
left:committee	59
left:compagne	-40
left:compagnon	51
left:company	-57
left:compare	-32
left:compared	-45
left:comptable	35
left:comptes	-52
left:compulsif	43
left:concours	-27
left:conductrice	-45
left:conduit	-49
left:conferences	43
left:confie	43
left:confirmed	36
left:conge	-68
left:conjoint	-36
left:connaissance	41
left:conseille	-34
left:conserve	27
left:consommateur	37
left:consultant	-31
left:consultations	-72
left:consulte	71
left:consumer	-43
left:contestations	-25
left:contient	27
left:contract	-28
left:contracte	40
left:contrat	-43
left:contre	-42
left:controle	27
left:conviction	-49
left:convinced	78
left:coordinatrice	-30
left:copies	29
left:couche	-53
left:council	44
left:counsels	-25
left:count	-34
left:coup	-50
left:coupe	-44
left:couple	49
left:couples	-95
left:cours	-31
left:course	-38
left:court	-29
left:couru	27
left:couvre	-27
left:covered	-43
left:covers	35
left:covid	-25
left:credit	-44
left:croit	30
left:croyait	35
left:cuisine	-44
left:cuisiniere	-40
left:cure	-29
left:curiosity	-31
left:currently	72
left:cv	-27
left:dans	-49
left:data	34
left:day	42
left:deaf	-31
left:dealt	-57
left:debate	-49
left:declined	49
left:decouvert	33
left:decouverte	63
left:decrit	38
left:defence	37
left:defendu	-59
left:deficiency	43
left:deficit	27
left:definit	27
left:demande	-41
left:demandee	-27
left:demandeurs	-27
left:demi	-38
left:dentaire	-47
left:dental	29
left:deplace	43
left:depression	-32
left:depuis	-79
left:dernier	-53
left:des	-26
left:describes	64
left:designed	-62
left:dessin	-48
left:detection	-28
left:deux	25
left:developpeur	-41
left:devoir	-25
left:diallo	-39
left:did	64
left:dirige	39
left:dirigeait	47
left:dirigeante	30
left:disciplinary	-25
left:disclosure	-39
left:dissertation	-27
left:distance	-40
left:distribue	32
left:diversite	-25
left:divorce	26
left:dix	76
left:dna	-78
left:doctor	-29
left:doctorante	-50
left:doctorate	-61
left:documentary	-32
left:does	-27
left:doesn	36
left:doigts	-40
left:donc	25
left:donnee	45
left:donnees	54
left:dons	-41
left:doors	39
left:dormi	-51
left:dort	-43
left:dos	-49
left:dossiers	-41
left:doublage	-34
left:double	-64
left:dow	-35
left:down	52
left:drh	-83
left:drink	-51
left:droit	-61
left:droite	-43
left:drouet	-27
left:drug	34
left:dur	31
left:early	-37
left:ebeniste	55
left:echecs	-64
left:echo	-30
left:economie	-33
left:ecoute	46
left:ecrans	37
left:ecrit	-48
left:edited	-35
left:editor	54
left:educatrice	41
left:elected	75
left:electeur	79
left:electronique	-28
left:eleve	86
left:eleven	56
left:eleves	-80
left:eleveuse	-32
left:elle	29
left:empeche	-26
left:emploi	-26
left:employer	-27
left:employers	-53
left:empreinte	-45
left:empreintes	-78
left:encadre	-30
left:enchaine	29
left:enfant	101
left:engagee	53
left:engagement	25
left:enquete	-26
left:enregistrement	27
left:enseigne	-56
left:ensemble	-40
left:entend	-30
left:entre	78
left:entreprise	-49
left:envoie	48
left:epouse	95
left:equality	44
left:equipe	44
left:equity	-33
left:erreur	-44
left:escalade	-26
left:essai	-71
left:et	-27
left:etait	39
left:etant	72
left:etat	38
left:ete	43
left:ethical	-25
left:etiquette	40
left:etre	39
left:etude	-34
left:etudiante	-58
left:etudie	-39
left:eu	50
left:european	-32
left:every	-63
left:evoque	57
left:ex	28
left:examens	-36
left:exclu	42
left:excuse	-46
left:exige	73
left:expecting	-28
left:experience	-32
left:expert	-34
left:exposed	-29
left:extraction	-31
left:extrait	-68
left:fabien	35
left:face	-30
left:facial	-27
left:faciale	-50
left:facteur	-51
left:failed	48
left:fais	29
left:fait	50
left:father	25
left:faure	26
left:fausse	-52
left:favour	46
left:federation	44
left:femme	51
left:femmes	-34
left:ferrand	47
left:fertility	-44
left:festival	-57
left:fiance	-46
left:fiancee	-47
left:fiches	-26
left:fidelite	-38
left:field	-40
left:fierce	35
left:figure	30
left:filatures	-27
left:file	38
left:filiale	-51
left:fille	57
left:filles	-25
left:film	-66
left:filmed	31
left:films	64
left:finance	36
left:fingerprint	-55
left:finn	55
left:first	35
left:flux	-52
left:foi	-46
left:fois	33
left:fonctionnaire	-28
left:fond	44
left:fonde	53
left:force	-29
left:forensic	-28
left:forging	-36
left:formateur	29
left:formation	-37
left:forme	46
left:forte	-34
left:forum	-34
left:found	32
left:france	-43
left:free	-39
left:frequente	49
left:frere	70
left:freud	-45
left:friendly	28
left:fuite	58
left:fully	29
left:gait	-63
left:gants	-63
left:garcon	51
left:garcons	39
left:garde	-89
left:gardien	-84
left:gardiens	-29
left:gaubert	28
left:gendarme	-48
left:gene	-84
left:general	-29
left:genetic	-32
left:genetically	-63
left:geneticien	26
left:genetique	-49
left:genie	-45
left:gere	-44
left:gets	30
left:gilbert	32
left:give	39
left:gmb	-50
left:goes	34
left:good	-43
left:gout	-37
left:graines	-28
left:graphiste	40
left:greffier	-43
left:gros	31
left:grossesse	-33
left:grounds	33
left:group	-38
left:groupe	31
left:guichet	-32
left:guichetiers	-50
left:guide	-43
left:habilitation	28
left:habite	-25
left:had	65
left:handball	-32
left:handed	44
left:handicape	-32
left:handle	-29
left:handled	50
left:hands	-53
left:happy	-37
left:has	46
left:have	93
left:having	38
left:head	-43
left:health	26
left:her	45
left:hereditary	-46
left:heterosexual	-58
left:heure	-49
left:high	26
left:hill	26
left:him	37
left:himself	38
left:hints	29
left:hla	-35
left:hold	65
left:holds	77
left:hommes	-62
left:homo	-29
left:homosexualite	-27
left:homosexuelle	-56
left:homozygous	-44
left:hors	27
left:hospital	-30
left:hotel	-32
left:hours	-48
left:house	39
left:hr	-56
left:hui	31
left:huile	-53
left:huissier	-42
left:huit	40
left:hull	-48
left:humanist	-37
left:hundred	-37
left:ideal	-31
left:identifying	-29
left:iel	72
left:ils	48
left:image	34
left:imagerie	-71
left:immeuble	-35
left:impact	-38
left:impotent	-47
left:imprimeur	-43
left:impuissant	-49
left:include	-53
left:independance	-36
left:index	-44
left:infirmier	-30
left:informatise	-64
left:inherited	-43
left:initiative	-30
left:inscrit	39
left:instruit	-30
left:insurance	-35
left:intelligence	-37
left:interesse	-26
left:interessee	51
left:interested	58
left:internet	-26
left:interprete	-30
left:interpreted	-45
left:intime	-36
left:into	36
left:iris	-34
left:is	30
left:islande	43
left:isn	44
left:it	-30
left:its	-27
left:j	47
left:jamais	28
left:je	63
left:jeunes	59
left:jeux	-37
left:join	48
left:joined	26
left:joint	57
left:joue	-80
left:joueur	-26
left:journal	25
left:judiciaire	-53
left:juge	74
left:jumelles	50
left:june	42
left:juriste	-26
left:jusqu	45
left:juvenile	-46
left:keep	-31
left:keeps	69
left:kept	-39
left:knew	28
left:known	31
left:ko	-29
left:laboratoire	-34
left:laisse	-57
left:law	37
left:lay	27
left:leader	49
left:leave	-58
left:leaving	30
left:lecteur	26
left:lecture	-38
left:led	34
left:left	74
left:leroy	38
left:leur	-27
left:leve	-70
left:lgbtq	-30
left:libido	-66
left:libre	-50
left:licence	-44
left:life	-42
left:lifelong	42
left:ligne	-58
left:ligue	-30
left:line	40
left:lion	-36
left:lit	-36
left:litterature	-71
left:live	78
left:liverpool	-31
left:lives	42
left:local	65
left:long	-49
left:look	-64
left:lost	-30
left:loue	-28
left:love	-50
left:low	51
left:lowe	25
left:lui	40
left:lutte	-44
left:lycee	-29
left:ma	40
left:machine	-27
left:macon	34
left:madame	-40
left:magazine	-77
left:main	-67
left:maitresse	-54
left:malades	-48
left:maladie	79
left:malgre	29
left:manages	-26
left:manque	-40
left:manuel	-25
left:marche	-45
left:mari	40
left:mariage	-25
left:marie	-42
left:marine	-27
left:marques	-43
left:married	50
left:masonic	-39
left:masques	-38
left:massage	-29
left:matin	-75
left:matter	35
left:may	45
left:mecenat	-30
left:media	-39
left:members	37
left:membre	49
left:memoire	-72
left:mene	47
left:mentioned	55
left:mentionne	26
left:mere	-29
left:mes	25
left:messages	30
left:michel	-37
left:mild	29
left:militante	36
left:milite	61
left:ministere	-33
left:ministers	-25
left:modele	46
left:moderated	-33
left:moi	32
left:mois	36
left:moites	-30
left:mon	52
left:monarchiste	-41
left:monsieur	-27
left:monte	61
left:months	59
left:montre	-34
left:more	-37
left:mot	-48
left:moteur	25
left:moteurs	-44
left:moulin	-34
left:mourir	31
left:moved	-34
left:ms	46
left:multiplie	35
left:musee	-29
left:musulman	-25
left:mutation	-65
left:mutuelle	-75
left:my	38
left:n	-28
left:national	35
left:nationale	-37
left:ne	-31
left:nee	46
left:negotiated	-52
left:neither	53
left:network	-45
left:never	56
left:new	45
left:newbury	-54
left:nice	-27
left:nineteen	38
left:no	64
left:nom	-31
left:non	57
left:not	36
left:note	74
left:noticed	69
left:notices	-46
left:notre	-27
left:now	63
left:nuit	28
left:nuits	44
left:nun	-43
left:nus	-30
left:occupational	-50
left:occupe	-42
left:oeil	-36
left:of	34
left:office	-26
left:officier	-36
left:oil	47
left:old	28
left:once	68
left:openly	61
left:opposante	-32
left:opted	-29
left:opticien	52
left:optional	-27
left:order	62
left:ordre	44
left:organise	34
left:organiser	31
left:organises	48
left:orient	-39
left:origine	25
left:orly	38
left:orthophoniste	-34
left:our	53
left:oute	-51
left:outil	25
left:outils	-43
left:outspoken	36
left:ouvert	-42
left:ouvertement	62
left:ouvre	-27
left:over	44
left:owner	-34
left:page	-41
left:pair	57
left:paix	35
left:palm	-33
left:panne	-43
left:paper	-47
left:par	41
left:parce	39
left:parler	-26
left:parole	52
left:part	61
left:parti	-81
left:participe	28
left:partner	26
left:passage	27
left:passed	54
left:passeport	-81
left:pasteur	45
left:pastor	50
left:paternite	-58
left:patients	-58
left:patissier	45
left:patissiere	-45
left:patrimoine	-32
left:patron	-51
left:pcs	-30
left:peine	-48
left:peint	-26
left:penitentiaire	-37
left:people	-69
left:permis	-109
left:perrot	39
left:personnes	-66
left:petite	35
left:phd	-51
left:philosophie	37
left:philosophy	-27
left:photo	35
left:pied	-63
left:pilote	51
left:pilule	32
left:placee	25
left:plaint	50
left:plant	-40
left:plateau	-30
left:platt	27
left:play	-82
left:played	-51
left:pleine	-33
left:plu	-33
left:plus	57
left:plutot	50
left:pointage	-41
left:points	30
left:police	35
left:policy	-39
left:polycystic	-42
left:pompier	54
left:porno	-64
left:porte	63
left:portent	31
left:portier	-37
left:poser	38
left:positive	45
left:post	32
left:postdoc	-36
left:poste	-58
left:pouces	25
left:pour	48
left:pousse	-31
left:practises	39
left:pratique	56
left:predisposed	-43
left:predisposition	-52
left:prefecture	-29
left:prefere	43
left:prefet	-33
left:prelevement	52
left:premier	-31
left:prend	27
left:prendre	49
left:prepare	40
left:prepared	-39
left:presente	56
left:preside	44
left:president	72
left:pretresse	-26
left:prevenir	-32
left:prevention	-60
left:prevoir	-55
left:prevoyance	-25
left:prints	-48
left:pris	30
left:prison	-43
left:private	-42
left:probably	30
left:probleme	30
left:problemes	43
left:proces	-44
left:proche	88
left:produit	-29
left:professeur	36
left:professional	27
left:professionnel	27
left:profil	63
left:programme	-50
left:propos	-55
left:propre	52
left:protection	-34
left:proteges	-25
left:protestante	-26
left:prothesiste	-30
left:proud	35
left:psoriasis	-34
left:psychiatre	-37
left:psychologue	-30
left:public	-69
left:publics	-44
left:purge	34
left:put	-43
left:qu	78
left:que	37
left:question	62
left:questionnaire	-26
left:qui	-53
left:quit	42
left:quitte	57
left:raconte	59
left:radie	27
left:raised	39
left:raison	37
left:rapport	-32
left:rapports	-48
left:rare	57
left:rationalisme	-47
left:ravel	-25
left:rayon	-78
left:rcn	-27
left:read	-67
left:reader	-44
left:reason	-43
left:recensement	-40
left:reclame	49
left:recoit	-46
left:recommande	-26
left:reconnu	71
left:reconnue	40
left:recours	47
left:recouvrement	-25
left:recruiter	34
left:recruteur	31
left:recupere	30
left:recuse	32
left:red	69
left:redaction	-35
left:referee	-28
left:referent	41
left:referente	-39
left:refuse	46
left:regarde	46
left:regisseur	-39
left:registered	70
left:regular	29
left:regulier	33
left:rejette	54
left:rejoint	-40
left:relaie	40
left:relation	45
left:relations	42
left:rencontre	60
left:rendu	32
left:renonce	46
left:rep	-28
left:reporter	47
left:repris	41
left:requires	-47
left:researcher	-49
left:researches	-28
left:reseau	27
left:reseaux	-31
left:reserviste	32
left:residence	-75
left:residents	-47
left:resigned	36
left:responsable	44
left:restauration	51
left:restaure	-36
left:restores	-47
left:restriction	36
left:result	-32
left:retired	27
left:retraite	-46
left:revendique	36
left:revient	31
left:rewrote	-39
left:rien	25
left:risque	-52
left:rive	-29
left:rn	-54
left:roe	30
left:role	-90
left:rompu	32
left:rondes	-25
left:routier	63
left:roy	34
left:rudolf	31
left:rue	-57
left:rugby	-66
left:rumeur	54
left:rythme	-28
left:sa	36
left:safe	40
left:sage	-39
left:sain	-50
left:sait	25
left:salarie	-49
left:salaries	-49
left:sales	-83
left:same	-77
left:sang	-35
left:sans	-28
left:sante	-30
left:sas	-26
left:sat	26
left:scan	-69
left:scene	-70
left:sciences	-52
left:se	52
left:secretaire	37
left:securite	-31
left:security	-53
left:seen	59
left:selection	-35
left:sells	-102
left:semaine	-27
left:sens	-47
left:serait	60
left:serrures	-35
left:served	33
left:serveuse	27
left:service	57
left:serving	-34
left:ses	50
left:set	-84
left:seule	-68
left:seven	27
left:seveso	32
left:sex	-72
left:sexe	-46
left:sexes	-26
left:sexual	-56
left:sexualite	-51
left:sexuelle	-27
left:she	34
left:shifts	-31
left:shop	-34
left:should	-40
left:si	25
left:sickel	27
left:sickle	-41
left:siege	-53
left:sien	30
left:signalement	33
left:since	-71
left:site	51
left:sites	33
left:six	27
left:snp	-35
left:so	-51
left:socialist	-31
left:soeurs	-26
left:soigne	50
left:soirees	29
left:some	45
left:sont	40
left:sort	77
left:sortait	49
left:sorti	72
left:sourd	-49
left:soutenu	46
left:soutient	60
left:soviet	-52
left:special	34
left:specialiste	-55
left:spectrum	-25
left:speech	-39
left:speed	-50
left:spent	38
left:spite	36
left:spoke	33
left:sports	-63
left:staff	35
left:stagiaire	38
left:stand	-27
left:standard	-70
left:state	-31
left:stay	39
left:still	74
left:stimulateur	34
left:stoique	-32
left:stood	47
left:stopped	-29
left:strict	32
left:students	-61
left:studied	-42
left:subi	31
left:suis	51
left:suit	-26
left:suivi	-29
left:suivie	59
left:sujet	30
left:summer	-40
left:supervisor	26
left:support	30
left:supporte	-44
left:suppose	-31
left:sur	-129
left:surpris	41
left:surveillance	-27
left:suspendu	49
left:sympathie	45
left:syndrome	76
left:systeme	-36
left:taken	-33
left:talks	-58
left:tape	-34
left:taught	-50
left:taux	34
left:tax	-31
left:teaches	-52
left:technicien	-37
left:tele	-33
left:telephone	40
left:temoin	-33
left:ten	42
left:terminaux	-29
left:test	37
left:tests	-53
left:tete	30
left:texas	-43
left:that	56
left:them	28
left:then	-42
left:therapeute	30
left:these	-51
left:think	34
left:thinks	27
left:third	25
left:three	-30
left:tiennent	-30
left:tirait	-41
left:titre	28
left:told	-58
left:took	32
left:tory	32
left:tot	-38
left:touch	-26
left:touche	-85
left:touchees	-26
left:tour	25
left:tourne	28
left:tours	-90
left:tout	-40
left:traces	44
left:trade	-64
left:traducteur	-38
left:traduit	-38
left:trained	-35
left:trainee	-51
left:traiteur	-40
left:translated	-26
left:travail	-89
left:travaille	-118
left:travailleur	43
left:treated	54
left:tremblement	-31
left:tres	43
left:tresorier	29
left:trials	43
left:trompait	-35
left:trompe	-43
left:trouble	-36
left:trouve	71
left:tupe	-76
left:turned	43
left:twice	59
left:typing	27
left:under	54
left:union	-32
left:unite	-61
left:united	-35
left:until	-59
left:urologue	-33
left:used	27
left:uses	72
left:usine	-51
left:utilisateur	-29
left:valide	-31
left:van	-72
left:vance	28
left:vaut	-29
left:ve	72
left:vecu	62
left:veganes	-26
left:vegetarien	-37
left:vend	-32
left:vendeur	67
left:vendeuse	-25
left:vendu	-62
left:venu	-30
left:vert	-44
left:veut	-27
left:victimes	-29
left:video	36
left:videos	41
left:vieille	28
left:vierge	-38
left:vigile	-40
left:vigneron	-45
left:village	-30
left:violence	26
left:violent	-41
left:vis	51
left:visage	-41
left:visages	-27
left:visites	27
left:visiteuse	-57
left:visits	62
left:vit	29
left:vivre	37
left:vocal	-51
left:voice	-29
left:voila	-29
left:voit	-54
left:vol	-56
left:volontaire	26
left:vous	-30
left:voyageurs	-49
left:vraie	-31
left:vu	-37
left:wanted	54
left:wants	-28
left:was	55
left:we	92
left:wears	59
left:webcam	46
left:weeks	37
left:were	48
left:western	-38
left:when	-49
left:while	60
left:who	-39
left:widower	45
left:wilde	-42
left:witness	-51
left:women	90
left:work	45
left:worked	-34
left:worker	-32
left:workers	41
left:works	-67
left:would	32
left:wrote	-67
left:y	-35
left:year	33
left:yoga	-34
left:young	36
mark:COMMA	53
mark:|	25
masked	115
mentions:2	32
mentions:3	66
mentions:4	105
nearest:job	-55
nearest:job job	-84
nearest:job link	-57
nearest:job other	-72
nearest:job person	44
nearest:job work	-60
nearest:job |	-36
nearest:link	34
nearest:link job	31
nearest:link link	27
nearest:link other	-85
nearest:link person	42
nearest:link work	-41
nearest:link |	48
nearest:other	-30
nearest:other work	-71
nearest:person person	32
nearest:person |	33
nearest:work	-57
nearest:work job	-54
nearest:work person	-33
nearest:work work	-129
nearest:work |	-51
next:head	-52
next:job	-55
next:person	35
next:work	-33
none	-89
other	-169
others:1	-48
others:2	-97
others:3	-199
previous:000	-27
previous:2	36
previous:2009	-36
previous:2019	35
previous:3	32
previous:4	-30
previous:400	-28
previous:about	-66
previous:absolute	-26
previous:active	73
previous:adn	-50
previous:after	55
previous:against	36
previous:aime	32
previous:an	30
previous:analyse	76
previous:analyste	-29
previous:ancien	33
previous:ancienne	39
previous:anne	52
previous:anomalie	58
previous:ans	28
previous:antecedents	63
previous:any	70
previous:app	49
previous:apparently	76
previous:applicant	74
previous:apres	26
previous:asthme	-42
previous:athee	-26
previous:athees	-29
previous:aucun	91
previous:aucune	55
previous:audited	-27
previous:avait	-33
previous:avec	-30
previous:avoir	72
previous:b27	-26
previous:back	-34
previous:bad	34
previous:badge	43
previous:baker	35
previous:be	71
previous:beaten	31
previous:been	30
previous:before	-25
previous:being	36
previous:biometrie	-35
previous:blood	-42
previous:blue	-35
previous:bon	-41
previous:bonne	-32
previous:both	27
previous:bracelet	25
previous:breast	27
previous:business	-65
previous:cache	-58
previous:campagne	25
previous:candidat	43
previous:cannabis	-44
previous:carries	-40
previous:carrying	45
previous:casier	-48
previous:centre	33
previous:chez	-26
previous:chiens	-26
previous:christmas	-31
previous:chromosome	-54
previous:cinema	-32
previous:cleaned	-34
previous:clients	-48
previous:clubs	52
previous:code	-35
previous:comme	62
previous:committed	40
previous:compagne	-72
previous:company	-39
previous:compared	-32
previous:comptable	44
previous:congres	37
previous:consumer	-39
previous:controle	63
previous:convaincu	-26
previous:convinced	82
previous:couleurs	-44
previous:coupe	-27
previous:couples	-36
previous:covered	-25
previous:credit	-48
previous:croit	53
previous:croyait	29
previous:cuisine	-25
previous:cut	-41
previous:day	27
previous:declined	36
previous:deficiency	26
previous:demeuree	39
previous:democratic	-32
previous:dentaire	-36
previous:des	-35
previous:did	54
previous:dirigeante	41
previous:disciplinary	-27
previous:dit	61
previous:dix	45
previous:doigt	32
previous:doigts	-29
previous:donnees	56
previous:dos	-25
previous:driving	-56
previous:droit	-29
previous:dubai	48
previous:early	-58
previous:echecs	-40
previous:elected	48
previous:eleves	-63
previous:elle	27
previous:empeche	-27
previous:employer	-26
previous:employeur	-33
previous:empreintes	-42
previous:enfant	52
previous:enfants	-91
previous:entreprise	-26
previous:equity	-35
previous:est	36
previous:etais	49
previous:etant	68
previous:ethical	-36
previous:etiquette	44
previous:etre	68
previous:etudiante	-59
previous:every	-57
previous:famille	48
previous:familles	-26
previous:father	-32
previous:fausse	-65
previous:fertility	-44
previous:field	-40
previous:filiale	-54
previous:fille	54
previous:films	52
previous:first	37
previous:found	38
previous:four	-42
previous:free	29
previous:frequente	-47
previous:fully	36
previous:fut	28
previous:gait	-32
previous:gardiens	-29
previous:gene	-33
previous:genetique	-40
previous:genie	-50
previous:genre	66
previous:gmb	-39
previous:graphiste	-34
previous:groupe	54
previous:guichet	-36
previous:had	55
previous:handled	49
previous:hands	-33
previous:has	36
previous:have	69
previous:having	37
previous:her	54
previous:hereditary	-37
previous:his	49
previous:holds	33
previous:homme	61
previous:hotel	32
previous:hr	-28
previous:hrbp	-25
previous:huile	-56
previous:humanist	-40
previous:husband	-55
previous:identite	-38
previous:iel	40
previous:il	28
previous:imagerie	-50
previous:in	38
previous:inherited	-51
previous:intelligence	-49
previous:into	30
previous:it	-63
previous:juriste	-55
previous:juvenile	-44
previous:known	66
previous:left	62
previous:lifelong	39
previous:lion	-31
previous:litterature	-44
previous:live	39
previous:lives	36
previous:local	65
previous:longtemps	-41
previous:lost	-53
previous:lui	55
previous:lycee	-38
previous:m	-25
previous:magazine	-63
previous:main	-66
previous:mains	-25
previous:maladie	108
previous:marche	-48
previous:mariage	-34
previous:marques	-38
previous:masonic	-28
previous:me	-42
previous:member	35
previous:mentioned	51
previous:messages	39
previous:met	-30
previous:methodist	-45
previous:mild	27
previous:militant	34
previous:mission	-33
previous:mme	-113
previous:mois	-36
previous:months	28
previous:moulin	-30
previous:mr	-61
previous:ms	-90
previous:mutation	-32
previous:mutuelle	-41
previous:ne	47
previous:neither	48
previous:newbury	-56
previous:ni	-26
previous:no	53
previous:nom	-40
previous:non	29
previous:note	58
previous:notre	-31
previous:nous	30
previous:now	32
previous:occupational	-47
previous:of	65
previous:on	-28
previous:once	33
previous:ont	38
previous:openly	53
previous:orthophoniste	-67
previous:ouvertement	47
previous:own	41
previous:parti	-76
previous:passeport	-82
previous:paternite	-38
previous:patrimoine	-34
previous:pays	29
previous:perdu	-47
previous:personnes	-47
previous:petit	62
previous:petite	34
previous:peu	68
previous:peut	-40
previous:philosophie	38
previous:pilote	-28
previous:planning	-46
previous:plant	-46
previous:pleine	-28
previous:polycystic	-46
previous:porte	-25
previous:pose	52
previous:practises	38
previous:pratiques	55
previous:premiere	-29
previous:prepared	-47
previous:prevention	-30
previous:prevoyance	-25
previous:private	-43
previous:probably	25
previous:professeur	50
previous:profil	77
previous:proof	-37
previous:propre	71
previous:protection	-42
previous:proud	33
previous:public	-84
previous:publics	-48
previous:qu	37
previous:qualite	-32
previous:qui	-61
previous:rapport	-40
previous:rayon	-33
previous:read	-35
previous:recherche	50
previous:recueil	27
previous:referent	-47
previous:referente	-39
previous:refused	43
previous:registered	75
previous:rejoint	-43
previous:relation	68
previous:relations	63
previous:reseau	46
previous:residence	-59
previous:responsable	49
previous:restores	-48
previous:rive	-26
previous:routier	46
previous:roy	28
previous:rudolf	28
previous:rugby	-78
previous:said	-41
previous:sait	47
previous:sales	-51
previous:same	-93
previous:says	59
previous:secretaire	-30
previous:security	-33
previous:sells	-86
previous:sens	-28
previous:sent	61
previous:serait	53
previous:served	-37
previous:service	32
previous:ses	55
previous:seule	-69
previous:sex	-63
previous:sexologue	42
previous:sexual	-57
previous:sickle	-37
previous:siege	-30
previous:signature	31
previous:since	-61
previous:site	45
previous:sites	32
previous:six	29
previous:soeur	-45
previous:sold	27
previous:son	49
previous:souhaite	36
previous:sous	31
previous:speech	-44
previous:sports	-56
previous:staff	38
previous:still	32
previous:stimulateur	27
previous:strict	46
previous:student	-61
previous:students	-64
previous:suis	53
previous:suite	-37
previous:summer	-46
previous:sur	-39
previous:surveillant	26
previous:t	49
previous:taught	-25
previous:technique	-30
previous:test	32
previous:tested	-41
previous:that	44
previous:they	34
previous:thinks	48
previous:third	38
previous:to	30
previous:trade	-54
previous:travail	-51
previous:travaille	27
previous:travailleur	76
previous:tres	38
previous:trois	-30
previous:trompe	-86
previous:un	58
previous:under	45
previous:une	26
previous:union	-52
previous:unite	-52
previous:up	56
previous:used	26
previous:uses	34
previous:usine	-38
previous:van	-44
previous:ve	28
previous:vert	-38
previous:veterinaire	25
previous:vice	-47
previous:vidal	30
previous:videos	46
previous:vie	87
previous:vigneron	-36
previous:visiteuse	-47
previous:visits	63
previous:vit	29
previous:volontaire	46
previous:we	52
previous:western	-35
previous:while	46
previous:who	62
previous:whole	40
previous:widower	55
previous:with	-59
previous:without	41
previous:wrote	61
previous:x	-48
previous:yes	26
previous:youth	29
right:0	31
right:000	-44
right:1	35
right:12	30
right:14	41
right:15	81
right:1979	28
right:1981	28
right:1994	46
right:1995	60
right:1998	55
right:1er	-41
right:2006	57
right:2008	32
right:2012	36
right:2013	61
right:2014	55
right:2016	43
right:2017	42
right:2018	47
right:2019	53
right:2020	71
right:2021	42
right:2022	70
right:2030	57
right:22	61
right:24	57
right:3	48
right:30	27
right:300	-49
right:31	50
right:3d	-50
right:4	78
right:41	48
right:5	-53
right:50	70
right:60	-30
right:7	29
right:8	31
right:98	-25
right:aberdeen	-28
right:abime	55
right:absence	45
right:absente	55
right:academie	-46
right:acas	-33
right:accepte	43
right:accepterai	-46
right:accessoiriste	-48
right:accident	62
right:accorde	28
right:according	104
right:account	25
right:accountant	-51
right:accueil	-48
right:achats	-55
right:acheteuse	-32
right:acheve	27
right:across	-32
right:actionnaire	-36
right:actions	-49
right:activated	41
right:activee	59
right:activist	63
right:activite	-36
right:adapte	45
right:adjoint	-45
right:adjudant	25
right:administratif	-27
right:adn	-52
right:adopte	34
right:adoption	-27
right:adresse	38
right:adultere	-27
right:adults	27
right:adviser	-55
right:aerien	-54
right:aerienne	-36
right:affaires	-78
right:affiche	60
right:affiliation	56
right:afp	-54
right:after	70
right:age	28
right:agence	-37
right:agencement	-38
right:agency	-37
right:agents	38
right:agiles	-39
right:agregation	-49
right:agrege	-38
right:agrement	36
right:ai	42
right:aimants	40
right:aime	32
right:ainsi	32
right:airbus	-35
right:airport	58
right:airports	-50
right:aise	-54
right:algebraic	-25
right:algorithme	-30
right:alike	-57
right:alimentation	-27
right:all	62
right:allergy	-44
right:alliance	50
right:along	38
right:altruisme	-32
right:always	33
right:am	29
right:amant	-41
right:amants	-57
right:amman	-31
right:amour	-35
right:anaemia	-47
right:analysed	56
right:analysis	-56
right:analyst	-65
right:analyste	-41
right:ancien	35
right:ancienne	54
right:anciens	-49
right:and	41
right:angle	-40
right:animale	-56
right:animaliste	36
right:animals	34
right:animateur	-30
right:animatrice	-44
right:anime	55
right:anne	-40
right:annees	92
right:annonce	-55
right:annual	42
right:annuel	39
right:anonymement	44
right:anonymous	76
right:another	-46
right:ans	35
right:antimilitaristes	38
right:antrim	33
right:any	31
right:anything	64
right:apparel	-34
right:appelle	38
right:appellent	-29
right:appels	-47
right:apprend	56
right:apprenticeships	-38
right:apprentie	43
right:apprentis	-44
right:approach	-32
right:apps	27
right:apres	83
right:arbitre	-34
right:architect	-42
right:archivee	36
right:archives	-42
right:archiviste	-29
right:argues	-59
right:armee	89
right:arret	-46
right:arte	-25
right:artist	-33
right:arts	-41
right:asexuelle	-47
right:asked	29
right:asking	32
right:asks	29
right:assemblee	-25
right:assemblies	46
right:assistant	-32
right:associe	53
right:associes	-74
right:assume	47
right:assumee	60
right:astrid	27
right:asylum	-28
right:atelier	28
right:atlanta	26
right:atlantic	-36
right:attached	58
right:atteint	-29
right:attend	51
right:attendent	38
right:attentive	-41
right:atteste	29
right:aube	-36
right:audio	-29
right:aupres	75
right:auriculaire	60
right:aussi	50
right:austerite	-35
right:autonome	67
right:autre	-50
right:autres	51
right:avec	42
right:aventure	-33
right:avocat	-31
right:avoids	52
right:avoir	-71
right:award	-44
right:away	46
right:ayant	-31
right:bac	26
right:badges	-36
right:bakeries	-25
right:bakery	-55
right:balais	-57
right:balance	-43
right:bancaire	-52
right:band	-85
right:bands	-52
right:bank	-111
right:barbe	-27
right:barman	-30
right:bas	29
right:base	26
right:bati	-37
right:batiment	-84
right:batteur	-32
right:be	46
right:bee	50
right:bees	-45
right:behind	31
right:belgique	-25
right:benevole	-82
right:benevolement	26
right:benevoles	-25
right:benin	58
right:berne	54
right:better	-72
right:bible	44
right:bien	31
right:bijoutiere	-37
right:bilan	-62
right:biometrie	-43
right:blackpool	-39
right:blanc	57
right:blanche	25
right:bleue	-51
right:bloc	-32
right:blog	77
right:blois	-39
right:boasts	35
right:boeuf	-41
right:bois	-62
right:boit	34
right:bon	-75
right:bonne	37
right:bookkeeper	-50
right:books	-33
right:bord	-30
right:bordeaux	58
right:border	-45
right:bords	44
right:bosch	-41
right:boss	-36
right:both	32
right:bourgogne	-47
right:bourse	-46
right:bout	30
right:boy	42
right:boys	56
right:brand	-63
right:brass	-30
right:break	28
right:bresilien	-29
right:brest	-66
right:brings	38
right:bristol	45
right:brussels	-28
right:bruxelles	46
right:btp	-35
right:budget	-69
right:bureau	30
right:burnt	41
right:bus	-52
right:business	43
right:but	26
right:buvette	-37
right:buyer	-50
right:by	37
right:c	28
right:ca	60
right:cabinet	-86
right:cachets	30
right:cadre	38
right:cadres	32
right:cafe	-59
right:caisse	-30
right:called	40
right:calling	-35
right:calls	32
right:cambriolage	32
right:cancer	50
right:candidat	54
right:candidate	82
right:canine	-27
right:cannabis	28
right:captain	29
right:car	-37
right:caracteres	-41
right:caravanes	-46
right:carbone	-49
right:card	29
right:cardiaques	-48
right:cardiff	-33
right:care	-80
right:carnet	31
right:carreleur	35
right:carrier	-31
right:carries	-40
right:cars	39
right:carte	-30
right:caryotype	-42
right:case	54
right:cash	-25
right:casino	37
right:casque	-31
right:catalogue	-46
right:caterer	-29
right:catholique	52
right:cause	-42
right:cautions	-64
right:cdd	-70
right:cdi	-51
right:ce	68
right:cela	59
right:cell	29
right:celle	-30
right:celui	34
right:central	31
right:cents	-37
right:cfdt	-73
right:cfe	-27
right:cftc	-30
right:cgt	-91
right:chacun	25
right:chaine	-63
right:chair	-47
right:chairman	35
right:chantier	-46
right:chaque	102
right:charge	49
right:chargee	44
right:charges	-28
right:charities	-36
right:charity	-59
right:chats	82
right:chaude	-46
right:chaudement	-30
right:check	33
right:checks	-29
right:cheques	29
right:cherche	51
right:cheval	-61
right:chevaux	-25
right:chiens	-30
right:chiffres	-34
right:child	29
right:childhood	-62
right:children	-70
right:chimique	-26
right:choeur	-47
right:choice	49
right:choix	-36
right:christmas	38
right:chu	-48
right:church	-31
right:chypre	-27
right:cinema	-34
right:cinquieme	-25
right:cire	-78
right:cite	52
right:citoyenne	-39
right:civil	-50
right:class	34
right:classe	-29
right:classes	-38
right:classiques	-43
right:clef	43
right:clerk	-62
right:cles	-31
right:cliente	26
right:clientele	-47
right:clientes	62
right:clients	-31
right:clinic	29
right:cloue	34
right:cnil	-52
right:cnrs	-36
right:cnt	-63
right:coche	-25
right:cocktails	-36
right:code	-40
right:codebase	-31
right:collaborateur	-37
right:colle	-47
right:college	-52
right:collegue	87
right:colliers	-46
right:colon	32
right:coloriste	-34
right:comedie	-25
right:comes	35
right:commande	-45
right:comme	78
right:commercial	-56
right:commission	-48
right:committee	-31
right:communiste	-53
right:community	-28
right:compagne	49
right:company	37
right:compare	27
right:compared	53
right:compass	46
right:complet	38
right:completed	32
right:comprises	-35
right:compte	-44
right:comptes	-38
right:concierge	-33
right:conclut	33
right:concours	-49
right:conditionnement	-25
right:conditions	77
right:conducteur	-40
right:conduit	36
right:conduite	50
right:confederation	-27
right:conference	-32
right:confinement	-29
right:confirme	34
right:confirmed	-36
right:confirmee	34
right:conforme	29
right:conformite	-26
right:conges	-25
right:conjoint	-48
right:connait	32
right:connue	59
right:conseiller	-27
right:consequence	38
right:constable	-45
right:consultant	40
right:consultante	-25
right:consultatif	-31
right:consultation	-40
right:consulting	-62
right:contact	-29
right:contractor	-51
right:contracts	-46
right:contrats	-53
right:contre	30
right:convaincu	83
right:convaincue	27
right:conversion	-30
right:conviction	61
right:convictions	37
right:convoquee	-33
right:cooperative	-45
right:coordinator	-25
right:copain	-49
right:copies	37
right:copropriete	-25
right:copy	-28
right:corbeau	28
right:cordee	-62
right:cork	-28
right:corrida	-63
right:corset	-32
right:cosmetics	-32
right:cote	33
right:could	52
right:couleur	-33
right:councils	-46
right:county	40
right:coupable	-25
right:coupe	35
right:couple	44
right:couples	-29
right:courier	43
right:cours	43
right:courses	-32
right:court	-26
right:courtes	58
right:courtier	-30
right:couture	-58
right:cover	-36
right:cp	-29
right:cracovie	-33
right:creche	-37
right:crewe	35
right:crier	-48
right:criminal	-35
right:critiques	-36
right:croire	42
right:croises	31
right:crosswords	-52
right:cuisine	-51
right:cuisinier	42
right:culture	-59
right:culturelle	-31
right:curator	-37
right:customers	-36
right:customs	-30
right:cut	-48
right:cv	25
right:cycles	67
right:dactylographie	-35
right:dassault	-53
right:data	-31
right:daughter	-56
right:dauphins	-38
right:days	60
right:dbs	-29
right:death	-52
right:debout	-56
right:declare	51
right:declined	27
right:decouvert	-55
right:defect	38
right:definit	61
right:degre	71
right:degree	-57
right:dehors	-33
right:delais	-32
right:deleguee	-31
right:delivre	-31
right:demandee	-50
right:demandeurs	-43
right:democrats	-31
right:dentaire	-37
right:denver	30
right:depanneur	-31
right:depose	43
right:depuis	97
right:dernier	80
right:des	-46
right:design	-63
right:designer	-76
right:desk	-31
right:desormais	42
right:detection	-36
right:detention	-25
right:dette	-25
right:deux	29
right:devenant	29
right:diction	-35
right:didn	26
right:died	-25
right:dijon	-34
right:dimanche	62
right:dinner	-35
right:diplome	-29
right:diplomes	47
right:directeur	32
right:direction	-75
right:dirige	59
right:disabled	-30
right:disaggregated	-25
right:discret	48
right:discrimination	-32
right:discussed	43
right:disent	-52
right:dishes	-26
right:disliked	30
right:dismissed	30
right:disorder	62
right:display	-45
right:displays	-34
right:disponible	-30
right:disputes	-37
right:distributeur	-35
right:district	57
right:divorce	-38
right:dna	60
right:dockers	51
right:doctorante	-46
right:doctorat	-40
right:documentaire	-45
right:doesn	46
right:dog	63
right:doigts	-26
right:doing	-29
right:domicile	-29
right:don	-28
right:donc	33
right:donne	62
right:door	-33
right:dort	30
right:dose	-46
right:dossier	41
right:douanier	-37
right:doubled	-37
right:down	32
right:drh	-42
right:driver	-70
right:drives	41
right:driving	-43
right:droit	25
right:drops	-25
right:drugs	-27
right:dry	27
right:dunkeld	-27
right:dure	48
right:during	62
right:dusty	38
right:duty	-51
right:e4	28
right:eats	38
right:eau	-51
right:eaux	-40
right:echec	26
right:echos	-48
right:ecole	-64
right:ecologiste	-52
right:ecoute	-72
right:ecrans	-44
right:ecrire	30
right:ecrit	25
right:edition	-29
right:editor	-82
right:education	-36
right:effectue	46
right:eglise	44
right:ehpad	-25
right:elected	-43
right:electeur	-40
right:electrice	29
right:electronique	-40
right:eleven	26
right:eleves	-32
right:elimination	35
right:elle	34
right:eloigner	34
right:else	40
right:empeche	51
right:emploi	-41
right:employed	-38
right:empreinte	-48
right:empreintes	-32
right:encaissement	-42
right:enclosed	-30
right:encore	49
right:ended	26
right:enfance	45
right:enfant	-50
right:enfants	-97
right:engage	-43
right:engine	-34
right:engineer	-48
right:engines	-37
right:english	-48
right:ennui	-56
right:enquete	58
right:enquetrice	-41
right:enrole	-29
right:enseignee	-40
right:entre	-28
right:entree	40
right:entrepot	28
right:entrepreneuriale	-61
right:entretien	40
right:entretiens	-57
right:entretient	-45
right:envisagee	-38
right:envoye	53
right:epanouie	35
right:epaule	-42
right:epicerie	-54
right:epilation	-26
right:epipen	-47
right:epouse	64
right:equilibre	52
right:equilibree	44
right:equipe	-73
right:equipement	27
right:equipes	-43
right:eric	-88
right:essai	73
right:essais	25
right:est	28
right:estate	-43
right:etait	47
right:etalee	37
right:etats	35
right:ete	35
right:ethique	-48
right:etienne	-56
right:etiquette	-57
right:etonne	26
right:etre	-61
right:etude	-42
right:etudes	33
right:etudiante	36
right:europeennes	-35
right:events	-55
right:everyone	50
right:everywhere	32
right:evite	46
right:evolution	-26
right:ex	91
right:excel	-50
right:excellent	29
right:executive	-47
right:exemplaire	26
right:exigees	39
right:existe	-29
right:exome	-66
right:experience	-26
right:expertise	-32
right:explained	59
right:export	-37
right:expression	-31
right:external	-27
right:extra	-39
right:extrait	49
right:fac	40
right:facial	-32
right:faciale	-37
right:facilities	-25
right:failed	39
right:faire	-51
right:fairs	-50
right:faisant	25
right:fait	-54
right:faite	27
right:famille	39
right:farm	-52
right:farmers	-26
right:fatigue	33
right:fbu	-31
right:fee	-53
right:fees	31
right:fell	-56
right:feminine	39
right:feministe	30
right:femmes	75
right:ferme	-40
right:festival	29
right:feydeau	-55
right:fichage	-28
right:fiche	66
right:fiches	-42
right:fidelite	36
right:fier	79
right:fiere	74
right:fifteen	52
right:fifty	39
right:figure	62
right:filatures	-27
right:filiale	-25
right:fille	-31
right:film	-75
right:fin	26
right:finance	-42
right:fini	67
right:fire	-25
right:fired	46
right:firm	-76
right:firms	-45
right:fitter	-49
right:fixed	-47
right:flush	-27
right:flying	31
right:fo	-55
right:foi	40
right:fois	41
right:folding	-28
right:fonction	-31
right:fond	-44
right:fondateur	-62
right:fondatrice	-49
right:fonds	-58
right:food	-58
right:football	-50
right:for	-41
right:formalites	-31
right:formateur	-36
right:formation	-87
right:formatrice	-55
right:former	35
right:forty	59
right:foule	25
right:founder	-33
right:four	-36
right:fournie	34
right:fournisseurs	-31
right:foyer	47
right:fragile	-38
right:frameworks	-29
right:franc	-29
right:france	-52
right:fraud	33
right:free	-35
right:freelance	-49
right:frequente	-28
right:frequents	58
right:friday	68
right:fridays	42
right:friends	42
right:froide	-38
right:front	-44
right:frontiere	-43
right:fruits	27
right:fsu	-41
right:gael	-51
right:galerie	-29
right:gants	47
right:garage	41
right:garden	-32
right:gardens	-47
right:gardiens	-41
right:gare	-65
right:garlic	-35
right:gate	-28
right:gatwick	27
right:gave	56
right:gay	-83
right:gendarmes	25
right:gender	-27
right:gene	-46
right:genetic	-39
right:genetique	-108
right:geneve	59
right:genique	-30
right:geographique	-58
right:gerant	-62
right:gerante	-41
right:gere	35
right:gestion	-42
right:gestionnaire	-45
right:get	39
right:git	-49
right:given	30
right:gives	57
right:glasgow	-26
right:glisse	79
right:goalkeeper	-42
right:going	49
right:golf	25
right:good	-41
right:goods	-44
right:got	-57
right:gout	-74
right:goute	38
right:gouvernante	-45
right:governor	49
right:gpa	27
right:gps	-40
right:grace	-42
right:grader	-35
right:graphiste	-40
right:green	42
right:greffiere	45
right:gros	-34
right:grounds	30
right:groupe	-25
right:habit	27
right:had	-38
right:hand	-41
right:handed	-49
right:handicapee	-31
right:handler	-60
right:hands	82
right:hang	-64
right:harmony	26
right:haul	-29
right:haut	-37
right:headquarters	-28
right:heads	-30
right:health	-62
right:hearing	-26
right:heavy	-40
right:hectares	-25
right:helvetique	-31
right:hence	48
right:her	42
right:hereditaire	-64
right:herself	74
right:heures	55
right:heureuse	-30
right:himself	103
right:his	43
right:history	-30
right:hiver	49
right:holds	31
right:home	50
right:homo	-34
right:homophobie	-34
right:homosexuel	-55
right:honnete	30
right:hopitaux	-31
right:horaires	40
right:hormonal	39
right:horoscopes	-48
right:horse	37
right:hospitals	-26
right:hotesse	32
right:hours	49
right:house	-28
right:hr	-33
right:hull	60
right:humaine	-36
right:husband	92
right:hygiene	-26
right:i	65
right:ideal	53
right:idees	-31
right:identification	27
right:iel	43
right:if	83
right:ii	41
right:il	63
right:illisible	62
right:illusions	-49
right:illustratrice	43
right:ils	66
right:immobilier	-62
right:immobiliere	-25
right:included	44
right:inclusion	-45
right:indetectable	27
right:index	-30
right:ines	38
right:infirmier	-26
right:ingenieur	-44
right:ingenieure	-36
right:ingenieurs	-34
right:initiation	-28
right:inscrit	43
right:inside	-38
right:insists	45
right:installateur	-27
right:installer	-75
right:institute	-36
right:instituteur	67
right:instructions	-26
right:instrumentiste	-55
right:insurance	33
right:intacte	-25
right:intactes	39
right:interdit	51
right:interet	-49
right:interimaire	34
right:internat	38
right:internet	28
right:interview	52
right:into	-29
right:inventaires	-37
right:investisseurs	-49
right:investment	-30
right:investments	-29
right:ireland	-29
right:isere	-31
right:islington	-36
right:it	52
right:italien	-27
right:its	33
right:ivg	-46
right:ivry	66
right:jack	-47
right:jail	-27
right:jamais	29
right:janvier	39
right:jardin	43
right:je	54
right:jean	-42
right:jeans	-39
right:jeu	-27
right:jeune	-30
right:jeunes	-82
right:jeunesse	28
right:job	-54
right:joint	43
right:jointe	-26
right:jour	84
right:journal	-62
right:journalists	36
right:journee	-48
right:jours	32
right:judging	30
right:judiciaire	-39
right:judiciaires	-30
right:juin	29
right:jumeaux	26
right:june	90
right:jury	-55
right:jusqu	42
right:karim	25
right:keep	35
right:keeper	-33
right:kent	-33
right:kept	76
right:kinesitherapeute	-52
right:kitchen	-46
right:kits	-25
right:knowledge	-26
right:knows	77
right:kruger	-37
right:l	30
right:l214	-52
right:lab	-51
right:label	-64
right:laboratoire	-67
right:lache	88
right:lactose	46
right:ladders	39
right:lagos	42
right:lake	-30
right:lane	-53
right:langues	59
right:lapsed	36
right:larne	27
right:last	50
right:late	35
right:latex	67
right:law	-88
right:lay	51
right:layout	-33
right:le	28
right:lead	-35
right:learned	-27
right:lecteur	62
right:lecture	40
right:led	33
right:left	33
right:leger	86
right:legeres	71
right:legion	43
right:leicester	-25
right:lentilles	-29
right:lesbienne	-41
right:let	49
right:letter	27
right:lettre	50
right:leurs	-39
right:level	-25
right:levres	-33
right:levy	-28
right:lgbt	-34
right:liberale	-33
right:librarian	-43
right:library	-42
right:libre	31
right:licence	-48
right:lie	39
right:life	59
right:light	42
right:lighting	-39
right:ligne	25
right:likes	57
right:limoges	-43
right:line	33
right:lines	-48
right:lisbon	26
right:lise	53
right:listens	-35
right:lit	72
right:lives	58
right:livre	-27
right:livres	-34
right:livreurs	41
right:locale	-47
right:locks	30
right:loge	-32
right:logeuse	45
right:logiciel	25
right:logistique	-41
right:loi	-62
right:loire	-42
right:london	-30
right:longer	29
right:look	-58
right:lorries	-42
right:lorry	38
right:lors	108
right:lost	33
right:louise	34
right:lr	-78
right:ltd	-50
right:lu	-33
right:luc	-27
right:lucie	-30
right:lues	43
right:luggage	-26
right:lui	45
right:lunch	47
right:lussac	-32
right:lynx	-54
right:lyon	-36
right:ma	-56
right:machines	-52
right:magazine	36
right:maghreb	-42
right:mai	45
right:mains	58
right:maintenance	-51
right:maire	26
right:mais	46
right:majoritaire	-38
right:maker	-54
right:makes	48
right:mali	42
right:man	83
right:management	-49
right:manager	-110
right:manuel	-35
right:manuscrite	33
right:marais	-61
right:marche	-100
right:marcher	-44
right:marches	-57
right:mardi	61
right:marfan	-37
right:mari	47
right:mariage	-25
right:marie	63
right:mariee	53
right:marin	-60
right:marins	31
right:market	-52
right:marketing	-97
right:maroquiniere	-26
right:marque	-55
right:marriage	30
right:married	83
right:mars	31
right:marseille	41
right:master	-50
right:matiere	-44
right:matin	26
right:matrimoniaux	-39
right:me	35
right:means	49
right:mechanic	-43
right:medecin	39
right:media	-44
right:mediatrice	-36
right:medical	34
right:medicale	-65
right:meetings	-105
right:meilleure	33
right:member	104
right:membership	76
right:meme	84
right:memoire	-29
right:menee	-41
right:mensuels	-28
right:mention	38
right:mentioned	63
right:mentions	-41
right:mer	-96
right:mercredi	35
right:mere	39
right:messages	-31
right:met	53
right:metier	-32
right:metres	25
right:mi	35
right:milieu	28
right:militaire	-44
right:militant	41
right:milite	50
right:mineurs	41
right:mining	31
right:minister	34
right:ministre	37
right:minutes	-44
right:mis	-26
right:missing	33
right:mission	-59
right:mme	68
right:mobilite	-47
right:mode	-30
right:model	-34
right:models	-29
right:modes	-60
right:modestie	-37
right:moi	34
right:mois	59
right:momentum	-38
right:montage	-34
right:montagne	-34
right:montessori	-37
right:months	43
right:montpellier	-49
right:montrent	-35
right:more	70
right:morning	40
right:mortgage	30
right:mosaique	-61
right:most	-34
right:mot	45
right:motard	-32
right:moulages	-29
right:mouvement	-27
right:moved	53
right:movement	48
right:mr	41
right:ms	50
right:msc	-43
right:multicarte	-32
right:municipal	33
right:musee	-46
right:musicale	-37
right:musicien	-25
right:mutuel	-32
right:my	92
right:n	70
right:nageuse	-60
right:naissance	96
right:namur	-52
right:nanterre	-31
right:national	-60
right:ne	38
right:near	35
right:need	75
right:needs	61
right:negatif	67
right:negative	47
right:negocie	-39
right:neighbour	40
right:net	-33
right:neuf	38
right:neuves	-27
right:never	29
right:next	39
right:nhs	-44
right:ni	42
right:nimes	30
right:nine	38
right:no	77
right:nobody	58
right:noire	-28
right:none	56
right:nor	59
right:normal	84
right:normandie	-35
right:norway	-36
right:not	-43
right:notaire	-37
right:note	92
right:noted	38
right:nothing	61
right:notoire	66
right:nous	35
right:now	42
right:nucleaire	28
right:number	41
right:numismate	-36
right:nurse	-69
right:nursery	-28
right:objet	-57
right:oblige	54
right:obtenir	34
right:october	68
right:oeuvre	-41
right:of	-51
right:offenders	-44
right:officer	89
right:offre	-66
right:offres	-26
right:oil	-49
right:on	38
right:oncle	34
right:ont	28
right:opera	-74
right:operation	61
right:operations	-35
right:operator	-32
right:operatrice	-42
right:optique	-45
right:or	-56
right:organisation	-56
right:organises	-39
right:orientation	-68
right:orthophoniste	-34
right:oscp	-38
right:other	-37
right:others	-47
right:otherwise	30
right:ottawa	-26
right:ou	74
right:ouest	-46
right:our	42
right:out	62
right:outside	60
right:ouvertes	-31
right:ouvrent	30
right:ouvriere	29
right:ouvrir	25
right:own	69
right:pacific	-38
right:packaging	-35
right:palm	-63
right:palmaire	70
right:panel	-48
right:paperasse	-82
right:paperwork	-62
right:papier	-43
right:parait	29
right:parce	-73
right:parcours	-58
right:parfaite	-53
right:park	-32
right:parking	37
right:parle	63
right:partenaires	-46
right:parti	-59
right:partiel	41
right:partner	-41
right:partners	-39
right:pas	33
right:passagers	-31
right:passe	92
right:passee	26
right:passeport	55
right:passion	47
right:past	69
right:pasteur	54
right:patiente	58
right:patients	-66
right:patronal	-35
right:patronale	-26
right:patronne	53
right:pau	-35
right:paul	-47
right:pauses	62
right:payments	-29
right:payroll	-73
right:pays	-56
right:paysagiste	-49
right:paysan	-49
right:pcf	-72
right:pcs	-47
right:peels	-25
right:peers	-37
right:peintre	-29
right:peinture	-58
right:pen	63
right:pendant	100
right:people	-37
right:pepinieriste	-60
right:percussionniste	-29
right:perdue	-58
right:pere	40
right:person	42
right:personne	45
right:petite	33
right:pharmaceutique	-26
right:pharmacie	-28
right:phd	-25
right:philosophie	-54
right:phone	65
right:phones	56
right:photo	-26
right:photographiques	-29
right:photographs	32
right:photos	52
right:phrases	49
right:physionomiste	-26
right:piano	-56
right:pictures	40
right:piece	-46
right:pieces	-27
right:pierre	56
right:pigalle	-43
right:pigiste	-30
right:pigments	-50
right:pin	-35
right:place	25
right:plaint	-53
right:plaisantait	25
right:plaisante	-50
right:planning	-58
right:plant	48
right:plaques	61
right:plateforme	-46
right:plays	49
right:please	45
right:pliage	46
right:pme	-29
right:pointeuse	49
right:poissons	-25
right:poland	35
right:police	36
right:policeman	-34
right:policy	-28
right:pompier	-28
right:poor	38
right:port	67
right:porte	34
right:porter	60
right:portique	-43
right:portraitiste	-53
right:positif	30
right:positive	56
right:post	-60
right:postdoc	-38
right:pouce	-26
right:poursuivi	-41
right:pourtant	30
right:pouvoir	25
right:practice	-42
right:pratiquant	72
right:precise	67
right:prefere	36
right:preference	27
right:prefet	53
right:prelevement	-36
right:premier	65
right:premiere	61
right:premutation	-40
right:preparation	-28
right:preparatrice	-53
right:presence	-36
right:presidente	30
right:press	-49
right:prestataire	-49
right:pret	27
right:preventive	-48
right:previent	56
right:prevoir	58
right:prevu	25
right:principe	41
right:print	42
right:printemps	83
right:printers	-43
right:prises	53
right:privilege	-26
right:prix	-46
right:procurement	-35
right:producer	-28
right:product	-58
right:productions	-40
right:produit	-41
right:produits	-49
right:professeur	26
right:professionnelle	-34
right:profile	50
right:profonde	30
right:programme	-46
right:progressive	33
right:projet	-45
right:projets	-30
right:promotion	-41
right:propre	61
right:propriete	-41
right:prospectuses	-37
right:proteges	29
right:prototype	-49
right:proud	35
right:ps	-62
right:psen1	-43
right:psychiatrie	32
right:psychologique	-34
right:publicitaires	-35
right:publics	-40
right:puce	44
right:puis	58
right:pupil	57
right:pupils	-29
right:put	63
right:qatar	-45
right:qu	-46
right:quand	50
right:quarante	30
right:question	-29
right:questionnaire	51
right:questions	-55
right:quotidien	-48
right:radio	-67
right:raison	-27
right:ramp	-40
right:ran	-52
right:range	-72
right:ranger	-37
right:rather	47
right:rayon	-61
right:reacteur	-40
right:read	34
right:reader	-44
right:reading	-34
right:reads	37
right:rebelle	41
right:reception	-55
right:receptionist	-62
right:recommande	48
right:reconnait	31
right:reconnu	54
right:reconnue	44
right:record	31
right:recordist	-50
right:records	-31
right:recours	-37
right:recovery	58
right:recruteur	58
right:rectorat	-28
right:recu	-28
right:recuperation	-51
right:redaction	-35
right:reelu	32
right:refait	45
right:referendum	-25
right:referente	-44
right:refused	41
right:refusee	-26
right:regard	-36
right:register	-54
right:registered	33
right:registrar	-32
right:registre	-37
right:regle	25
right:regrets	40
right:regular	26
right:rejected	36
right:rejoint	-35
right:relations	-78
right:relationship	36
right:relectrice	-28
right:releve	48
right:religion	-40
right:religious	-44
right:remain	68
right:remember	-32
right:remise	33
right:removed	25
right:rendez	37
right:rendu	-32
right:rennes	32
right:rentree	35
right:repair	-48
right:repenti	68
right:repetition	75
right:replaced	-40
right:repond	59
right:reponse	49
right:reportage	-42
right:reporter	-51
right:reporting	-37
right:reports	51
right:reprend	60
right:reprendre	48
right:reprennent	-51
right:repris	50
right:reprise	60
right:republicains	28
right:repute	26
right:requis	42
right:research	-48
right:researcher	-61
right:respecte	66
right:responsable	-35
right:restauration	-26
right:reste	26
right:restoration	-26
right:results	26
right:retard	-28
right:retired	-31
right:retirement	-64
right:retraites	38
right:retrouvee	39
right:reunions	-110
right:reussie	26
right:reussir	-34
right:revele	-31
right:rez	-25
right:rgpd	-35
right:rien	74
right:rieuse	30
right:rights	-29
right:ring	-38
right:riots	-41
right:risk	-30
right:risque	43
right:rit	38
right:river	-39
right:rn	-45
right:road	-45
right:rock	-44
right:role	-39
right:romain	32
right:roman	-72
right:roof	-30
right:room	-34
right:rope	-40
right:routiers	-26
right:roux	35
right:rue	-43
right:rugby	-37
right:rumeur	62
right:runner	-37
right:running	43
right:runs	29
right:rythme	-35
right:s	-25
right:sa	47
right:safety	-36
right:said	68
right:saint	-36
right:sainte	-31
right:saison	36
right:sait	-106
right:salariee	-30
right:salaries	-28
right:sales	-85
right:salmon	-29
right:same	33
right:sample	27
right:sandra	-26
right:sanitaires	31
right:sas	-26
right:saturday	25
right:saturdays	29
right:says	45
right:scan	-59
right:scene	31
right:science	-45
right:sciences	27
right:scientifique	-26
right:score	-34
right:scottish	-33
right:search	37
right:season	-36
right:seat	-27
right:second	47
right:secret	41
right:secretaire	-35
right:section	67
right:see	32
right:sees	-32
right:seize	43
right:sejour	-28
right:sells	39
right:selon	69
right:senateur	42
right:send	28
right:sept	62
right:sera	-57
right:sergeant	-56
right:serie	-67
right:serment	-28
right:servant	45
right:serveuse	37
right:service	-64
right:services	-35
right:ses	-43
right:set	70
right:sets	-29
right:seul	-47
right:seventeen	26
right:sex	-37
right:sexe	-42
right:shaped	-32
right:sheffield	34
right:shifts	-45
right:shop	-46
right:short	-44
right:showed	55
right:side	27
right:sides	-34
right:siege	34
right:signale	49
right:signe	-37
right:silences	-25
right:simple	-62
right:since	46
right:sinn	-28
right:sinon	25
right:six	28
right:sixteen	-33
right:slow	42
right:small	-40
right:smiles	-27
right:snes	-35
right:snuipp	-27
right:so	102
right:social	-45
right:sociale	-29
right:sociales	-40
right:socialiste	-45
right:sociaux	46
right:society	25
right:soeur	44
right:soeurs	50
right:software	-31
right:soho	-52
right:soignants	-31
right:soigne	32
right:soins	-52
right:soirees	39
right:soit	38
right:sold	-53
right:solicitor	-45
right:solidaires	-45
right:solides	-52
right:some	52
right:sommeil	45
right:songs	-27
right:sont	-35
right:sort	-48
right:sortant	-29
right:sortie	31
right:sos	-28
right:souhaite	61
right:souligne	57
right:sound	-51
right:sourire	38
right:soutenu	49
right:soutenue	-31
right:soutient	51
right:space	36
right:spain	49
right:spanish	35
right:spectacle	48
right:spinale	41
right:sport	-63
right:sportive	-28
right:spot	-34
right:spreadsheets	-65
right:spring	56
right:sprint	33
right:squad	-40
right:stabilise	74
right:staff	-63
right:stage	-47
right:stand	-44
right:stations	-51
right:status	-27
right:steel	-34
right:stephane	38
right:sterilisation	-26
right:stored	50
right:street	-29
right:strong	46
right:student	-35
right:students	31
right:studies	-66
right:studio	-30
right:style	-90
right:subject	-32
right:subscriber	41
right:sucre	-46
right:sud	-78
right:suffered	46
right:suisse	-41
right:suite	45
right:suivi	71
right:sujet	-48
right:summer	-29
right:supervisor	-37
right:supplier	53
right:support	-58
right:supposee	48
right:surface	44
right:surpris	-89
right:surprise	-44
right:surveillance	33
right:surveyor	-63
right:surveys	-29
right:sympathie	-40
right:syndical	-32
right:syndicale	-36
right:syndique	-39
right:systeme	42
right:systems	-41
right:t	31
right:table	-35
right:tableaux	-62
right:tablet	40
right:tablette	43
right:taille	32
right:tailor	-36
right:take	-27
right:taken	85
right:talent	-51
right:tant	-48
right:tante	75
right:taste	-37
right:tatoue	65
right:taught	39
right:teacher	-43
right:teams	-34
right:teamsters	-47
right:technician	-35
right:technicien	-35
right:technicienne	-34
right:teenager	76
right:teenagers	-28
right:teens	42
right:teleconseillere	-44
right:telephone	51
right:telephonique	-37
right:tendance	42
right:tenor	-55
right:tenue	37
right:terrain	-46
right:territorial	-26
right:teste	-66
right:tester	-53
right:testing	-55
right:tests	-62
right:tete	-28
right:than	-29
right:the	26
right:theatre	-71
right:theory	-29
right:therapist	-53
right:they	36
right:things	77
right:thirty	51
right:those	45
right:though	36
right:thought	26
right:thrombose	57
right:ticked	78
right:ticket	41
right:till	45
right:time	40
right:times	26
right:tinder	-37
right:tired	31
right:titre	-39
right:to	34
right:toilettes	31
right:told	73
right:too	50
right:took	-63
right:tories	-58
right:touche	-32
right:toucher	-48
right:touches	-25
right:toujours	44
right:toulouse	33
right:tour	38
right:tous	76
right:toutes	79
right:town	-45
right:train	-54
right:trained	38
right:trainer	-25
right:training	-40
right:trains	-64
right:traiteur	-38
right:tram	-46
right:transmises	38
right:transports	-41
right:travaille	30
right:travaux	-34
right:treasurer	26
right:treated	64
right:treatment	58
right:tres	75
right:tresorerie	-26
right:trial	38
right:troisieme	34
right:trompe	-28
right:troupe	-25
right:trust	-36
right:tune	-82
right:twenty	53
right:twice	34
right:twickenham	-33
right:twins	50
right:type	69
right:typing	-33
right:uk	-32
right:uml	-45
right:un	27
right:undetectable	33
right:une	36
right:unions	-33
right:unique	-33
right:unison	-42
right:unit	-43
right:united	49
right:universite	-48
right:unprompted	38
right:unsa	-92
right:unspent	-31
right:until	115
right:up	47
right:ups	-33
right:usagers	-25
right:user	76
right:usufruit	-29
right:va	27
right:valeurs	-25
right:valide	-30
right:value	-33
right:van	-43
right:vegetale	-29
right:veille	-35
right:vendent	-49
right:vendeur	-28
right:vendeuse	-53
right:vente	-78
right:verbal	-31
right:very	46
right:veterinaire	-27
right:victoria	-27
right:video	-35
right:videos	46
right:vieille	75
right:vigne	-59
right:vignerons	-43
right:ville	-55
right:vingt	34
right:vins	-56
right:violence	33
right:visa	-36
right:vise	47
right:visite	40
right:vitale	-29
right:vivant	-57
right:voice	-52
right:voila	-31
right:voile	-31
right:voisin	32
right:voit	67
right:voiture	26
right:voitures	45
right:vol	56
right:volage	-46
right:volant	-27
right:volonte	40
right:voltaire	-29
right:volunteer	48
right:vrai	36
right:vue	-45
right:wales	-36
right:wall	-38
right:wanted	-60
right:war	-25
right:warned	46
right:waste	-42
right:waterloo	43
right:we	62
right:wears	64
right:web	-25
right:week	82
right:weekends	34
right:weeks	-68
right:welsh	37
right:what	-26
right:whatsapp	-54
right:when	71
right:where	-71
right:whether	39
right:which	52
right:while	42
right:who	40
right:whole	-26
right:whom	28
right:why	45
right:wifi	43
right:will	55
right:winner	-44
right:with	34
right:withdrawn	36
right:without	49
right:won	-49
right:work	79
right:workers	-32
right:works	55
right:worn	43
right:would	29
right:write	27
right:writes	36
right:wrote	79
right:yard	-40
right:year	-40
right:years	54
right:youth	71
right:zele	-30
right:zero	-33
right:zz	30
role:statement	43
role:trait	28
spelt:capitals	26
spelt:first CAPITAL CAPITAL	-27
spelt:first CAPITAL |	60
spelt:first LOWER	-28
spelt:first LOWER |	65
spelt:first UPPER	104
spelt:first UPPER LOWER	110
spelt:first UPPER |	34
spelt:inside CAPITAL	39
spelt:inside CAPITAL LOWER	34
spelt:inside CAPITAL |	38
spelt:inside LOWER CAPITAL	27
spelt:inside LOWER UPPER	-93
spelt:inside UPPER	76
spelt:inside UPPER LOWER	74
spelt:inside UPPER |	55
spelt:next UPPER	-48
vocabulary:0	-39
vocabulary:0 none	-41
vocabulary:1	-29
vocabulary:1 none	-84
vocabulary:2 mention	54
vocabulary:2 none	-53
vocabulary:3	41
vocabulary:3 mention	47
vocabulary:3 none	-25
vocabulary:4	82
vocabulary:4 mention	104
vocabulary:5	89
vocabulary:5 mention	55
vocabulary:5 none	53
with:0	45
with:000	-117
with:11	27
with:12	30
with:14	46
with:15	25
with:17	40
with:18	40
with:1981	30
with:1984	-29
with:1987	-28
with:1990	-50
with:1994	52
with:1996	33
with:1er	-31
with:200	-65
with:2002	-25
with:2003	37
with:2004	49
with:2005	31
with:2008	36
with:2010	35
with:2013	35
with:2014	33
with:2016	40
with:2018	42
with:2020	36
with:2022	71
with:2031	-33
with:22	58
with:24	38
with:255	31
with:2m	-29
with:30	33
with:300	-59
with:31	-39
with:340	-45
with:3m	-26
with:40	-72
with:400	-69
with:47	-25
with:50	45
with:500	32
with:512	34
with:6	39
with:60	-71
with:600	-30
with:71	45
with:8	36
with:90	58
with:91	27
with:abattoir	52
with:aberdeen	-31
with:abime	33
with:abimee	-31
with:abimes	32
with:abonne	38
with:abonnee	37
with:abonnements	-32
with:abonnes	-27
with:above	53
with:absences	40
with:absente	44
with:abus	33
with:academie	-47
with:acas	-30
with:accent	-37
with:accepterai	-36
with:acces	40
with:accessibilite	-51
with:accessoiriste	-42
with:accident	66
with:accompagnaient	36
with:accord	-32
with:accorde	44
with:according	53
with:accouchement	-31
with:accountant	-26
with:accounts	-77
with:accro	27
with:accueil	-60
with:accueillait	-26
with:achats	-32
with:acheteuse	-36
with:acide	-27
with:acoustique	-59
with:across	-74
with:act	-42
with:acted	-61
with:actif	26
with:acting	-32
with:actionnaire	-28
with:actions	-41
with:activated	45
with:active	52
with:activee	62
with:activist	39
with:activiste	-28
with:activite	-50
with:actor	-49
with:ad	-57
with:adaptation	-38
with:added	37
with:addictologie	-41
with:adepte	36
with:adeyemi	35
with:adhesion	26
with:adjoint	-51
with:adjoints	-70
with:adjustments	30
with:administered	-63
with:administratif	-63
with:administration	-56
with:administrative	-44
with:administrator	-29
with:admiration	-35
with:admis	30
with:admitted	57
with:adn	-99
with:adopte	83
with:adopted	43
with:adopter	-46
with:adultere	-64
with:adultes	-36
with:advert	-41
with:advice	-43
with:advised	-47
with:adviser	-41
with:advises	-55
with:aerien	-57
with:aerienne	-37
with:aeroport	40
with:aeroports	-49
with:affair	-73
with:affaire	34
with:affaires	-61
with:affairs	-40
with:affection	28
with:affichage	-27
with:affiches	-34
with:affiliated	38
with:affiliation	76
with:affinites	25
with:afp	-42
with:after	27
with:agacent	34
with:again	25
with:age	40
with:agencement	-47
with:agent	-34
with:agiles	-52
with:agnostique	-42
with:ago	33
with:agreable	-33
with:agree	-38
with:agreed	40
with:agregation	-59
with:agrege	-58
with:agrement	39
with:agriculture	-35
with:aid	-53
with:aimable	-35
with:aimait	-41
with:aimants	30
with:aime	-25
with:aimerait	-42
with:airport	33
with:airports	-43
with:aisance	-36
with:aise	-56
with:alcool	36
with:algorithme	-57
with:algorithmique	-32
with:aligre	44
with:alike	-52
with:alimentation	-27
with:all	61
with:allele	-66
with:allemand	-46
with:allergic	-70
with:allergy	-44
with:alliance	40
with:allow	27
with:allowed	25
with:along	57
with:alors	50
with:alpha	28
with:already	53
with:altruisme	-41
with:always	44
with:am	28
with:amant	-85
with:amants	-81
with:ambassade	28
with:ambition	41
with:amenage	34
with:amenagement	25
with:americain	43
with:ami	-50
with:amie	-43
with:amis	59
with:amniocentese	-32
with:among	-31
with:amour	-68
with:amp	-38
with:amuse	29
with:anaemia	-52
with:analysed	33
with:analyses	-29
with:analysis	-65
with:analyst	-47
with:ancien	49
with:ancienne	74
with:anciennes	-66
with:anciens	-40
with:anemie	28
with:angers	30
with:animal	47
with:animaliste	45
with:animals	32
with:animateur	-33
with:animatrice	-56
with:animaux	55
with:annecy	-42
with:annees	37
with:annonces	-44
with:annuel	44
with:annuels	-37
with:annulation	-32
with:anomalie	66
with:anonyme	31
with:another	-30
with:answered	-45
with:antecedents	52
with:anthroposophe	-47
with:antifraude	-29
with:antigrippal	32
with:antimilitaristes	30
with:antispeciste	-36
with:antrim	46
with:any	58
with:anyone	26
with:anything	98
with:aout	55
with:apaisee	-40
with:api	-26
with:apoe4	-47
with:app	37
with:apparel	-53
with:apparemment	57
with:apparently	37
with:appartement	41
with:appartient	37
with:appel	31
with:appele	28
with:appelez	-38
with:appli	-34
with:applicant	80
with:applicants	-45
with:application	26
with:apply	37
with:apprenti	39
with:apprentice	-32
with:apprentices	-66
with:apprenticeships	-35
with:apprentie	49
with:apprentis	-53
with:appris	31
with:appui	48
with:apres	33
with:april	44
with:apropos	-28
with:apte	-33
with:arbitre	-40
with:archeologue	-57
with:archi	32
with:architect	-30
with:architecture	-27
with:archive	-65
with:archivee	26
with:archives	-53
with:archiviste	-29
with:argile	-64
with:argues	-66
with:armee	25
with:armes	41
with:arms	34
with:arranged	-61
with:arrest	36
with:arrested	-39
with:arrete	55
with:arrets	-28
with:arrivants	-42
with:arrive	-46
with:arrondissement	43
with:art	-46
with:arte	-52
with:artec	-47
with:artist	-37
with:artistique	-36
with:arts	-67
with:ascenseur	-28
with:ascenseurs	43
with:asexuel	-26
with:asexuelle	-63
with:ashkenazi	55
with:asie	-42
with:asile	33
with:asked	50
with:asking	38
with:asks	32
with:assistant	-102
with:assistante	-42
with:associations	-27
with:associes	-74
with:assume	80
with:assumee	37
with:assumees	42
with:assured	30
with:assuree	-33
with:assureur	-50
with:asthmatique	-29
with:asthme	-61
with:astrid	26
with:astronomie	-28
with:athee	-47
with:athees	-36
with:atheisme	-44
with:atheist	-48
with:athlete	29
with:atlantic	-53
with:attache	32
with:attached	78
with:attacks	-50
with:attaque	-34
with:atteint	-32
with:atteinte	42
with:attend	36
with:attendent	36
with:attendre	-32
with:attends	33
with:attentat	-43
with:attente	30
with:attention	36
with:attentive	-36
with:attestation	32
with:attirance	-41
with:attire	-32
with:attribue	-31
with:auberge	-39
with:aubin	30
with:aucun	71
with:aucune	50
with:aude	-60
with:audio	-50
with:audiologists	-44
with:audioprothese	-28
with:audited	-68
with:auditrice	-35
with:august	40
with:aujourd	47
with:aumonerie	32
with:aumonier	-36
with:auriculaire	56
with:authentification	-53
with:authentifiee	-45
with:author	-52
with:authorities	-37
with:autism	-31
with:auto	-50
with:automatise	-27
with:automne	39
with:autonome	56
with:autonomiste	-36
with:autorise	44
with:autorite	-42
with:autoroute	42
with:autres	46
with:autrice	-25
with:avaient	26
with:avances	-27
with:aventure	-45
with:aventures	-42
with:aveugle	-44
with:avion	48
with:avocat	-67
with:avocate	-36
with:avocats	49
with:avoids	38
with:avoue	64
with:avril	59
with:awaiting	39
with:away	43
with:ayn	38
with:b27	-44
with:babies	-29
with:bac	30
with:bachelor	-30
with:back	30
with:background	-25
with:badge	94
with:badges	-64
with:badgeuse	-25
with:bafouille	-32
with:bag	38
with:bagram	29
with:bailleur	26
with:baisse	-48
with:baisser	-53
with:bakeries	-31
with:bakery	-62
with:balais	-51
with:ball	-26
with:ballroom	-54
with:ballymena	41
with:bamako	42
with:band	-58
with:bands	-58
with:banking	-32
with:banks	-32
with:barbe	-28
with:bardet	28
with:barracks	-27
with:barre	-44
with:barrister	-42
with:baryton	-59
with:bas	30
with:base	30
with:based	-27
with:bass	-52
with:bati	-50
with:batiment	-60
with:battements	-32
with:bayard	39
with:bbc	-33
with:bdsm	-65
with:bearer	32
with:beaten	30
with:beats	-33
with:beau	26
with:became	61
with:because	28
with:bectu	-29
with:been	44
with:bees	-78
with:begles	-35
with:behalf	-40
with:behind	39
with:being	58
with:belfast	-37
with:belief	-28
with:believe	39
with:believed	43
with:bell	29
with:belle	-59
with:belonged	32
with:belonging	-38
with:belongs	46
with:bench	-80
with:benedicte	-33
with:beneficie	73
with:benelux	-26
with:benevolement	33
with:benin	35
with:benoit	57
with:bernard	32
with:best	-53
with:beton	-30
with:better	-61
with:between	25
with:bi	-104
with:bible	41
with:bibliotheque	28
with:bielle	-49
with:bien	29
with:biens	-56
with:bijoutiere	-50
with:bill	-54
with:billet	32
with:billetterie	-39
with:binaire	-29
with:bio	53
with:bioethique	-39
with:biologie	-29
with:biometric	-46
with:biometrie	-73
with:biometrique	-32
with:biometriques	-43
with:biotech	-30
with:bipeur	26
with:bisexuelle	-38
with:bit	82
with:bizarrement	50
with:blackballed	26
with:blacklisted	-43
with:blackpool	-60
with:blacksmith	-31
with:bladder	-31
with:blades	-27
with:blanc	37
with:ble	-40
with:bleu	-64
with:bleue	-50
with:blind	-50
with:blog	68
with:blouses	-29
with:blue	-41
with:board	-48
with:boasts	54
with:boeuf	-35
with:bois	-57
with:bolton	39
with:bon	-30
with:bonds	-42
with:bons	-72
with:book	-63
with:booked	-49
with:bookkeeper	-53
with:books	-82
with:bookshop	-37
with:boots	-44
with:bordeaux	31
with:borders	-33
with:bornes	-46
with:bosch	-31
with:boston	35
with:both	44
with:bouffeur	-47
with:bourg	47
with:bourgogne	-46
with:bourse	-44
with:boutique	-82
with:bovet	-26
with:bovine	-27
with:box	25
with:boy	37
with:braille	-25
with:braised	-33
with:brand	-110
with:brass	-29
with:brca	-44
with:brca2	-44
with:bread	-54
with:break	32
with:breakdown	-25
with:breast	33
with:bresilien	-33
with:brest	-41
with:brevets	-29
with:brief	-68
with:brieuc	-28
with:brigade	-38
with:brigue	-39
with:brilliant	-25
with:bring	-40
with:brings	29
with:brive	35
with:broadcaster	-27
with:broken	29
with:brother	93
with:browser	-30
with:bruno	27
with:brut	-33
with:btp	-29
with:budget	-50
with:budgets	-32
with:buffalo	31
with:build	-45
with:building	-50
with:built	-94
with:bulldozer	-26
with:bulletin	52
with:bulletins	-44
with:bullied	30
with:bureau	46
with:bureaux	30
with:burger	-37
with:burnt	33
with:bus	-50
with:buses	-25
with:business	-39
with:busy	27
with:but	31
with:buvette	-57
with:buyer	-45
with:c282y	28
with:ca	46
with:cabaret	-43
with:cabinet	-35
with:cable	-25
with:cache	61
with:cadre	-61
with:caen	-32
with:cafeteria	-26
with:cahuzac	37
with:calculee	-25
with:calendar	34
with:call	70
with:called	46
with:caller	-42
with:calme	-72
with:cambridge	-36
with:cambriolage	30
with:camera	-76
with:cameras	-37
with:camille	27
with:campagne	43
with:campaign	-44
with:campaigned	61
with:cancelled	55
with:candidat	64
with:candidate	47
with:candidats	-41
with:candidature	37
with:canine	-44
with:canne	-48
with:cannot	59
with:cantine	52
with:capacity	-53
with:capitaine	-48
with:captain	33
with:capteur	-47
with:capture	-25
with:captured	-39
with:car	-34
with:caractere	-25
with:caracteres	-54
with:caravanes	-46
with:carbone	-51
with:card	34
with:cardiaque	-36
with:cardiaques	-45
with:cared	-52
with:cariste	31
with:carnet	60
with:carreleur	27
with:carrier	-99
with:carrieres	-30
with:carry	36
with:cars	30
with:cartes	-49
with:cartographie	-59
with:carved	-34
with:caryotype	-98
with:cas	-29
with:casanova	-34
with:cascadeur	-52
with:case	38
with:cases	-77
with:casework	-33
with:caseworker	-33
with:casier	-75
with:casino	41
with:casquette	39
with:casse	57
with:cassee	-25
with:catapults	-25
with:category	-35
with:caterer	-33
with:catholique	90
with:cats	-35
with:caught	32
with:cause	44
with:cautions	-59
with:cdd	-62
with:cdi	-62
with:cela	26
with:celibacy	-52
with:celibataire	46
with:cell	38
with:cells	-71
with:cellule	-42
with:center	25
with:centrale	34
with:cents	-63
with:cepage	-39
with:ceremonies	31
with:certificat	32
with:certifie	38
with:ces	37
with:cet	-61
with:cfdt	-68
with:cfe	-40
with:cftc	-42
with:cgc	-36
with:cgt	-110
with:chacun	32
with:chain	-31
with:chaine	-27
with:chamber	-26
with:champion	-30
with:chan	32
with:chance	35
with:change	34
with:changer	57
with:changi	33
with:channel	-37
with:chantal	35
with:chapel	-25
with:chapelle	-50
with:chapter	31
with:chaque	41
with:charge	-39
with:charities	-44
with:charity	-82
with:charte	-36
with:chartered	-28
with:chartes	-25
with:chaste	-78
with:chastete	-29
with:chat	69
with:chats	75
with:chaud	-27
with:chaude	-36
with:chaudement	-37
with:chauffage	-44
with:chauffeurs	28
with:che	-57
with:cheat	-30
with:cheated	-31
with:checks	-58
with:chef	58
with:cheffe	25
with:cheminots	55
with:chemist	-27
with:chemistry	37
with:cherche	29
with:chercheur	-61
with:chercheuse	-43
with:cherchons	73
with:cheval	-31
with:chevaux	-25
with:chief	-30
with:chien	37
with:chiens	-38
with:chiffre	-48
with:chiffres	-60
with:child	-40
with:childhood	-54
with:children	-49
with:chimie	-40
with:chimio	-28
with:chimiotherapie	-50
with:chimique	-27
with:chirurgical	26
with:chirurgie	-50
with:choice	63
with:choir	29
with:choregraphe	-36
with:christmas	29
with:chromosome	-77
with:chromosomes	-41
with:chronique	35
with:chroniqueuse	-32
with:chu	-51
with:chuchote	26
with:churches	36
with:chute	28
with:cinema	-51
with:cinematheque	-37
with:cinq	-52
with:cinquieme	-32
with:cio	-42
with:circulation	-31
with:circule	45
with:cire	-86
with:citoyenne	-35
with:civil	25
with:claimant	-45
with:class	-44
with:classe	-52
with:classes	-59
with:classiques	-37
with:clauses	-40
with:cleaned	-62
with:cleaners	-40
with:cleared	28
with:clefs	-55
with:clerk	-80
with:clerks	-27
with:cles	-42
with:cliches	-33
with:cliente	65
with:clientele	-54
with:clientes	54
with:clients	-58
with:clignement	37
with:climat	-29
with:clinical	-37
with:clinique	25
with:clocks	25
with:clos	-51
with:cloue	-53
with:clubs	40
with:cnil	-50
with:cnrs	-36
with:co	42
with:coached	-31
with:coaching	-26
with:coche	28
with:cocktails	-41
with:codage	-56
with:code	-56
with:codebase	-25
with:coder	26
with:coffee	-33
with:coffre	52
with:coiffeuse	-54
with:colas	36
with:collaborateur	-71
with:colleagues	31
with:collecte	46
with:collectif	-26
with:collection	-48
with:collectionne	57
with:collective	-30
with:collegue	82
with:collegues	48
with:colliers	-43
with:colloque	-46
with:coloriste	-39
with:comble	63
with:come	27
with:comedie	-42
with:comedien	-90
with:comes	26
with:coming	-61
with:commande	-32
with:commercants	-40
with:commerce	-83
with:commercial	28
with:commerciale	-58
with:commercialise	-32
with:commissaire	-41
with:committed	46
with:commun	-25
with:communication	-55
with:communist	-49
with:communiste	-58
with:commutes	51
with:compagnie	-82
with:compagnon	52
with:compagnons	26
with:compare	-51
with:compass	30
with:compensee	84
with:complains	27
with:complaint	28
with:complementaire	-31
with:complet	56
with:completed	39
with:complexe	-45
with:compliance	-29
with:comprend	25
with:compris	34
with:comprises	-45
with:comptabilite	-36
with:comptee	27
with:comptes	-93
with:comptoir	-42
with:compulsif	56
with:concierge	-80
with:conclut	45
with:concours	-29
with:concu	-42
with:concurrent	-40
with:condamnation	-38
with:condamne	-38
with:condamner	-52
with:conditions	72
with:conducteur	-29
with:conductrice	-40
with:conducts	26
with:conduit	-45
with:conference	-36
with:conferencier	-32
with:confided	39
with:confidence	31
with:confident	-25
with:confinement	-29
with:confirme	45
with:confirmed	27
with:confirmee	58
with:conflict	48
with:conflits	26
with:conforme	37
with:conformite	-59
with:congenital	-34
with:congo	-36
with:conjoint	-76
with:conjugale	34
with:connait	27
with:connectee	-31
with:connue	40
with:consacre	-42
with:conscience	-26
with:conscientious	-35
with:conseille	-61
with:conseiller	49
with:consent	-40
with:consenti	55
with:consequence	37
with:conservation	-33
with:conserve	32
with:conservees	42
with:consignes	39
with:consomme	29
with:consultant	35
with:consultatif	-33
with:consultations	-66
with:consulting	-60
with:consumer	-42
with:content	50
with:contention	52
with:contestations	-25
with:contract	-56
with:contracte	50
with:contractor	-79
with:contractuel	-26
with:contrats	-60
with:contremaitre	32
with:controlee	54
with:controleur	-31
with:controleurs	42
with:controls	-38
with:convaincu	53
with:convaincue	35
with:convenor	-27
with:convention	47
with:conventions	-63
with:conversation	-26
with:conversion	-32
with:convicted	-40
with:conviction	49
with:convinced	33
with:convoy	-37
with:cooked	-28
with:coordinateur	-35
with:coordinator	-43
with:coordinatrice	-48
with:copain	-75
with:copies	45
with:copropriete	-36
with:copy	-60
with:corbeau	25
with:cordeau	-29
with:cordee	-52
with:cordon	32
with:cork	-40
with:corps	-28
with:corpus	-60
with:correctrice	-34
with:correspondance	35
with:corrida	-72
with:corrige	-40
with:corse	-29
with:corset	-34
with:cosmetics	-30
with:cosmetique	-54
with:cost	30
with:costumes	-25
with:costumiere	-29
with:cotisation	-25
with:coton	28
with:couche	-57
with:couleur	-38
with:council	40
with:councillor	-56
with:councils	-76
with:counselled	-38
with:count	-33
with:counting	-43
with:couples	-83
with:cour	-35
with:courante	-63
with:courbe	-48
with:courier	30
with:courriels	29
with:course	-54
with:courses	-40
with:court	28
with:courtier	-41
with:courtise	26
with:couru	35
with:cousin	80
with:coute	55
with:couts	-66
with:couture	-66
with:couturiere	-40
with:couvert	-39
with:couvre	-47
with:cover	-39
with:covered	-59
with:cox	-62
with:cp	-40
with:cpam	-33
with:credit	-60
with:crew	-47
with:crewe	30
with:crick	-33
with:criee	37
with:crier	-52
with:criminal	-27
with:crisis	-44
with:criticising	26
with:critique	-72
with:critiques	-44
with:croises	28
with:croit	72
with:croix	-28
with:crosswords	-46
with:croydon	32
with:cru	55
with:crues	-29
with:crutches	-29
with:cuisine	-76
with:cuisinier	46
with:cuisiniere	-45
with:culture	-69
with:culturelle	-36
with:curator	-40
with:cure	-73
with:curieux	-37
with:currently	74
with:custody	-42
with:customer	-27
with:customers	-68
with:customs	-47
with:cut	-58
with:cutter	-43
with:cwu	-27
with:cyanoacrylate	-49
with:cycles	47
with:dacosta	-29
with:dactyloscopique	-27
with:dakar	46
with:daly	34
with:dance	-45
with:dane	39
with:danish	-29
with:danseur	-59
with:dashboard	-45
with:dassault	-53
with:data	-28
with:datent	-30
with:dates	-70
with:daughter	26
with:dauphins	-41
with:dax	-54
with:day	46
with:days	49
with:deadlines	-32
with:deaf	-58
with:deal	-48
with:deals	-35
with:dealt	-35
with:death	-60
with:debate	-38
with:debunks	29
with:decision	-34
with:declare	35
with:declared	63
with:declaree	29
with:declined	80
with:decors	-49
with:decoupe	-26
with:decrit	41
with:defect	28
with:defence	41
with:defendants	-29
with:defendu	-63
with:defi	-45
with:deficiency	33
with:definit	64
with:degre	36
with:deja	34
with:dejoue	-25
with:delais	-63
with:delegate	47
with:delegated	-36
with:delegation	-48
with:deleguee	-38
with:delete	34
with:delhi	37
with:delivered	-37
with:delivery	-58
with:demande	31
with:demandee	-35
with:demandes	-42
with:demandeurs	-69
with:demarche	-48
with:demission	29
with:demissionne	61
with:democratic	-32
with:democrats	-35
with:demonstration	31
with:demonstratrice	-30
with:denies	42
with:dentaire	-71
with:dentaires	-66
with:depannait	-41
with:department	-32
with:depistage	-29
with:deplace	27
with:deploiement	-31
with:depositions	-27
with:depot	27
with:depression	-67
with:depute	-62
with:deputy	52
with:dernier	36
with:derniere	44
with:deroute	-33
with:descend	68
with:described	33
with:describes	75
with:design	-49
with:designed	-92
with:designer	-92
with:designs	-37
with:desir	-41
with:desk	27
with:desormais	35
with:dessin	-50
with:dessine	-90
with:dessus	43
with:destruction	25
with:detection	-77
with:detective	-25
with:detenons	34
with:detention	-46
with:detergents	-66
with:detruire	34
with:detruits	30
with:dette	-38
with:dettes	-38
with:develop	-42
with:developpe	-62
with:developpeur	-73
with:devenu	50
with:deverrouille	-52
with:devices	-36
with:devoir	-38
with:devra	-61
with:diabete	-55
with:diabetique	-36
with:dialyse	-47
with:diary	-25
with:diction	-37
with:did	50
with:didn	35
with:died	-30
with:dieu	-40
with:different	40
with:digitale	25
with:dijon	-59
with:dinner	-31
with:diop	28
with:diplomas	-35
with:diplomate	-39
with:diplomatique	-25
with:diplome	-44
with:diplomes	30
with:directeur	34
with:direction	-71
with:director	-28
with:directs	-36
with:dires	55
with:dirigeante	44
with:disability	-29
with:disabled	-30
with:disaggregated	-31
with:disclosed	38
with:disclosure	-38
with:discours	-25
with:discret	25
with:discrimination	-37
with:discussed	28
with:disease	25
with:dish	-41
with:dishes	-33
with:dismissed	80
with:disorder	55
with:dispense	27
with:display	-39
with:displays	-32
with:disponible	-40
with:dissertation	-98
with:distribue	36
with:distributeur	-29
with:distributeurs	-27
with:distribution	-49
with:district	33
with:dit	39
with:divers	-45
with:diversity	-37
with:diving	32
with:divorce	35
with:dj	-47
with:dna	-32
with:doc	-26
with:dockers	41
with:doctor	45
with:doctoral	-37
with:doctorante	-82
with:doctorate	-39
with:documentaire	-59
with:documentaliste	-54
with:documentary	-63
with:documents	-26
with:docusign	-37
with:doesn	41
with:dog	55
with:doigt	-34
with:doit	73
with:dole	-77
with:domaine	-32
with:donated	35
with:donates	26
with:donne	71
with:donnees	48
with:donner	34
with:donor	28
with:dons	-35
with:doorman	37
with:dorment	-26
with:dormi	-51
with:dort	-27
with:dos	-55
with:dose	-39
with:dossier	38
with:dossiers	-47
with:dote	-27
with:douanier	-33
with:doublage	-60
with:doubled	-72
with:doute	-53
with:dow	-26
with:down	32
with:dpo	-27
with:dr	-52
with:drafted	-55
with:drafts	-36
with:drew	-42
with:drh	-73
with:drinking	-52
with:droits	-44
with:drugs	-29
with:drums	-41
with:dry	35
with:dsi	-46
with:due	35
with:dunkeld	-40
with:dunn	30
with:dure	44
with:during	46
with:dusty	32
with:e4	35
with:each	-27
with:early	-32
with:ears	30
with:east	-36
with:easy	44
with:eaux	-43
with:ebat	-42
with:ebats	-56
with:ecarte	26
with:echangisme	-40
with:echo	-25
with:echos	-62
with:ecologiste	-59
with:ecology	-25
with:economie	-60
with:economique	27
with:economist	-31
with:economy	-52
with:ecrivait	-26
with:eczema	-50
with:edited	-48
with:editeur	-35
with:edition	-39
with:editor	-31
with:editorial	-51
with:editrice	-48
with:educateur	-37
with:educatif	38
with:education	-46
with:educational	45
with:effectue	44
with:efficace	-47
with:eighteen	-41
with:elected	41
with:electeur	27
with:election	51
with:electoral	-52
with:electrice	25
with:electronique	-77
with:elevee	36
with:eleven	48
with:eleves	-96
with:eleveur	-52
with:eleveuse	-26
with:elimination	31
with:eloigner	33
with:else	52
with:elus	-39
with:ely	-36
with:embassy	41
with:emblee	34
with:embrasser	-49
with:emirats	29
with:emission	-33
with:empeche	30
with:emploie	-30
with:employed	-97
with:employee	-28
with:employees	-28
with:employer	35
with:employers	-61
with:employeur	-25
with:employment	53
with:employs	-44
with:emporte	-26
with:empreinte	-116
with:empreintes	-87
with:empresse	29
with:encadre	-88
with:encaissement	-37
with:encarte	26
with:enchaine	39
with:enchainee	-28
with:enclosed	30
with:endurance	57
with:enfance	33
with:engage	-58
with:engagee	64
with:engagement	34
with:engine	-34
with:england	-41
with:english	-48
with:ennui	-53
with:enquetes	-32
with:enquetrice	-47
with:enregistre	-33
with:enregistree	-57
with:enrole	-54
with:enrolee	-42
with:enrolled	-28
with:enseignant	-72
with:enseignante	27
with:enseignants	-49
with:enseigne	-42
with:enseignee	-31
with:ensemble	-29
with:entend	-36
with:enterprise	-25
with:entrainait	-71
with:entraine	40
with:entree	29
with:entrepreneuriale	-59
with:entreprise	-31
with:entreprises	-49
with:entrer	46
with:entretien	74
with:entretiens	-36
with:entretient	-36
with:envisagee	-25
with:envoie	55
with:envoye	33
with:epanouie	37
with:epaule	-30
with:epicerie	-56
with:epicurienne	-26
with:epilation	-30
with:epipen	-39
with:epouse	65
with:epr	29
with:equality	39
with:equilibre	44
with:equilibree	46
with:equinix	-36
with:equipe	-37
with:equipement	25
with:equipes	-27
with:equipiers	-25
with:equipment	-33
with:equity	-41
with:eric	-62
with:erlangen	-42
with:erotiques	-41
with:erp	-63
with:escale	-43
with:espagne	28
with:essay	-44
with:estates	-32
with:estheticienne	-30
with:estimates	-25
with:estonia	-31
with:etais	-44
with:etait	59
with:etalon	50
with:etalonnage	-37
with:etats	28
with:ete	51
with:ethical	-57
with:ethique	-76
with:etienne	-66
with:etoile	31
with:etonne	-34
with:etre	41
with:etude	-56
with:etudes	26
with:etudiante	-46
with:etudiantes	30
with:etudie	-47
with:europeen	-39
with:europeenne	-34
with:europeennes	-42
with:evacue	41
with:evalue	-44
with:evening	-51
with:events	-60
with:ever	48
with:every	29
with:everybody	61
with:evite	60
with:evitee	-40
with:eviter	68
with:evolution	-37
with:evoque	50
with:evry	-30
with:ex	89
with:examens	-50
with:examiner	-38
with:excel	-78
with:excellent	-26
with:excellents	-71
with:exclu	43
with:excuse	-27
with:exemple	60
with:exempted	62
with:exige	38
with:exigees	36
with:existe	-34
with:existentialiste	-26
with:exome	-62
with:expenses	26
with:expert	-64
with:explained	53
with:expliquer	54
with:exposed	-33
with:exposition	-58
with:expression	-25
with:external	-28
with:extra	-51
with:extraction	-46
with:extras	-51
with:extreme	-42
with:eyes	39
with:f	-44
with:f508	-26
with:faber	-39
with:fabien	27
with:fabre	-31
with:fabricant	-43
with:fac	57
with:facades	-65
with:face	-61
with:facebook	26
with:facial	-63
with:faciale	-72
with:facilities	-54
with:facteur	-34
with:factory	-42
with:faed	-31
with:failed	43
with:failli	33
with:faillite	-34
with:faim	38
with:faisait	-52
with:faisant	46
with:fait	32
with:faith	-26
with:faithful	-40
with:fall	33
with:familiale	-38
with:familles	-68
with:family	33
with:fan	53
with:farine	55
with:farmer	-40
with:farmers	-26
with:faster	29
with:father	31
with:fatigue	33
with:fatiguee	-27
with:faure	51
with:faute	-65
with:faux	-54
with:faveur	-46
with:favorable	45
with:favour	48
with:fbn1	-28
with:fbu	-56
with:february	31
with:federal	46
with:federation	51
with:fee	-40
with:fees	58
with:fell	-38
with:feministe	38
with:femme	40
with:femmes	-44
with:ferme	-32
with:ferment	-36
with:ferrand	55
with:ferroviaire	-36
with:fertility	-49
with:festival	-39
with:festivals	-31
with:feuilleton	-29
with:fevrier	64
with:feydeau	-67
with:fiance	-31
with:fiancee	-31
with:fibre	-46
with:fibrosis	27
with:fichage	-35
with:fiche	76
with:fiches	-68
with:fiction	-38
with:fidele	-53
with:field	-73
with:fier	69
with:fierce	38
with:fiere	26
with:fierte	26
with:fievre	26
with:fife	29
with:fight	-28
with:figurant	-35
with:figure	57
with:figurent	46
with:filatures	-47
with:file	46
with:files	-34
with:filiale	-81
with:filiere	-28
with:film	-116
with:films	63
with:finance	-40
with:find	-39
with:fingerprint	-77
with:fingerprints	-69
with:fini	68
with:finit	68
with:finn	-37
with:fired	45
with:firm	-37
with:firmware	-55
with:fiscale	43
with:fish	-46
with:fitter	-59
with:fixed	-52
with:fixes	-31
with:flags	-33
with:flat	53
with:flatmate	30
with:fled	33
with:flights	-25
with:floor	55
with:flore	-25
with:flow	-58
with:flower	-32
with:flowers	-34
with:flux	-48
with:fly	40
with:flying	37
with:fo	-77
with:fob	31
with:fois	29
with:following	25
with:fonctionnaire	-30
with:fondation	-32
with:fondatrice	-56
with:font	53
with:foot	29
with:football	-71
with:footballeur	38
with:foreman	72
with:forensic	-28
with:forest	-29
with:forged	-51
with:forging	-36
with:forklift	-39
with:form	70
with:formalite	27
with:formalites	-39
with:formation	-119
with:formatrice	-119
with:forme	-27
with:former	72
with:formulaire	40
with:formulaires	-30
with:forte	-40
with:forums	51
with:foster	26
with:found	37
with:fournisseurs	-45
with:fragile	-36
with:frames	-29
with:frameworks	-38
with:franc	-52
with:francais	-43
with:france	-29
with:fraude	-27
with:freelance	-44
with:freemason	-63
with:freemasons	-46
with:freight	-41
with:frequentes	-30
with:frequents	55
with:frere	66
with:freres	31
with:freud	-45
with:friday	67
with:fridays	35
with:fridge	30
with:friends	71
with:from	44
with:frontieres	31
with:frozen	-31
with:fruits	44
with:fsu	-63
with:fuite	60
with:furniture	-38
with:further	42
with:futur	39
with:fuyant	-36
with:g6pd	-34
with:gabarit	-74
with:gael	-54
with:gagne	-36
with:gait	-57
with:galante	-33
with:galerie	-35
with:games	-34
with:gamme	-53
with:gants	30
with:gap	64
with:garage	34
with:garcon	-32
with:gardait	26
with:garden	-38
with:gardienne	-28
with:gardiens	-36
with:gare	-32
with:gares	-41
with:gargoyles	-34
with:garlic	-38
with:gatwick	31
with:gauchers	-35
with:gave	42
with:gavin	-26
with:gay	-142
with:gazette	47
with:gel	-30
with:gendarme	-47
with:gendarmerie	30
with:gender	-39
with:gene	-81
with:genealogie	37
with:general	-47
with:generation	-29
with:genes	-35
with:genetic	-93
with:genetically	-52
with:geneticist	-28
with:genetique	-114
with:genetiquement	-29
with:genie	-63
with:genique	-26
with:genou	26
with:genoux	-37
with:genre	63
with:gens	-43
with:geographique	-62
with:gerante	-48
with:gere	-43
with:gestionnaire	-61
with:get	44
with:gets	61
with:ghent	26
with:gilbert	25
with:gilets	-29
with:girlfriend	25
with:git	-52
with:give	25
with:gives	30
with:glasgow	-36
with:glasses	-37
with:glisse	54
with:gmb	-54
with:goalkeeper	-48
with:goes	32
with:going	70
with:golf	-74
with:good	-32
with:goods	-43
with:gossip	40
with:gouine	-51
with:gout	-64
with:gouvernante	-61
with:gouvernement	-51
with:governor	42
with:gp	28
with:gps	-50
with:grader	-35
with:graines	-34
with:grand	36
with:grandi	46
with:granted	30
with:graphic	-25
with:gravite	26
with:greements	-39
with:greffier	-54
with:grenoble	-73
with:grossesse	-36
with:grossiste	-27
with:ground	46
with:grounds	71
with:guard	27
with:guessan	47
with:guests	-48
with:guichet	-39
with:guichetiere	37
with:guichetiers	-45
with:guide	-40
with:gym	30
with:gynecologique	-27
with:gynecologue	-52
with:h	79
with:habilitation	32
with:habitent	-50
with:haddad	-25
with:hair	41
with:hale	38
with:halewood	32
with:hall	-26
with:hamburg	31
with:hand	-35
with:handball	-50
with:handbook	-36
with:handicap	-33
with:handicape	-45
with:handicapee	-26
with:handicapes	41
with:handler	-74
with:handshake	-55
with:hang	-58
with:hanoi	38
with:hard	27
with:hardest	-70
with:hardware	-35
with:harmless	27
with:harmony	44
with:has	25
with:haul	-30
with:haut	-33
with:haven	-35
with:havre	34
with:headed	-28
with:headquarters	-28
with:healthy	-43
with:healy	-33
with:hearing	-44
with:heat	31
with:hebdo	-53
with:hec	-51
with:helene	-40
with:hello	60
with:helmand	33
with:help	-46
with:helps	27
with:helvetique	-33
with:hence	41
with:henin	31
with:hereditaire	-78
with:hereditary	-59
with:heredite	-36
with:herite	-66
with:hernies	-25
with:heroine	-44
with:hetero	-62
with:heterosexual	-51
with:heureuse	-43
with:heureux	-53
with:hexham	-41
with:high	32
with:him	31
with:himself	41
with:hire	-66
with:hired	-39
with:hires	-63
with:historian	-46
with:hla	-79
with:hmrc	66
with:hoang	34
with:hold	33
with:holder	-28
with:holds	76
with:holiday	-43
with:holidays	30
with:homeopathie	29
with:homeopathy	26
with:hommes	-74
with:homo	-96
with:homosexualite	-82
with:homosexuel	-79
with:homosexuelle	-57
with:homozygous	-44
with:honk	-46
with:honours	46
with:hopital	63
with:hopitaux	-43
with:horaires	36
with:hormonal	39
with:horoscopes	-45
with:hors	57
with:hospital	47
with:hospitalise	-41
with:hospitals	-40
with:hote	-32
with:hotel	-51
with:hotellerie	-28
with:hotels	-46
with:hotesse	40
with:howard	-27
with:hr	-62
with:hrbp	-27
with:hui	33
with:huile	-63
with:huissier	-38
with:humain	-35
with:humaine	-36
with:humanist	-40
with:humaniste	-41
with:hundred	-33
with:hunters	-25
with:huntington	-25
with:huon	-37
with:husband	87
with:hydrologue	-38
with:i	28
with:iain	27
with:iasi	32
with:ibew	-57
with:ici	60
with:idea	-28
with:ideal	34
with:ideas	-27
with:idees	-26
with:idemia	-32
with:identifie	-36
with:identifies	35
with:identify	26
with:identites	-30
with:iec	-43
with:iel	110
with:if	54
with:ignore	47
with:ii	37
with:illisible	54
with:illusions	-32
with:imagerie	-51
with:imc	-59
with:immigration	-26
with:immobilier	-67
with:immobiliere	-45
with:immoral	43
with:immunodepression	-31
with:impact	-42
with:imposee	-40
with:impotent	-55
with:impression	29
with:imprime	-37
with:imprimeur	-58
with:impuissant	-47
with:inauguration	46
with:include	-46
with:including	-27
with:inde	31
with:independance	-36
with:indetectable	31
with:index	-78
with:indication	45
with:industrielles	-43
with:industry	-34
with:ined	-36
with:inexploitables	26
with:infidele	-61
with:infidelites	-42
with:infirmary	-39
with:infirmieres	54
with:informatise	-59
with:informed	-40
with:ingenieur	-37
with:ingenieure	-29
with:ingenieurs	-38
with:inherited	-77
with:initiation	-27
with:initiative	-63
with:initiee	-26
with:injection	-46
with:inked	37
with:innovation	-52
with:inrae	-59
with:inscrit	97
with:inscrite	50
with:insee	-34
with:inserm	-51
with:inside	-54
with:insiste	56
with:insists	48
with:insomniaques	-33
with:inspecteur	-29
with:inspector	-32
with:inspectrice	-38
with:installe	-26
with:installer	-66
with:instituteur	46
with:institutrice	-63
with:instruit	-48
with:instrumentiste	-59
with:insu	53
with:intacte	-30
with:intactes	31
with:intelligence	-51
with:interdiction	56
with:interdit	80
with:interdite	63
with:interesse	27
with:interessee	57
with:interessent	-49
with:interested	47
with:interet	-26
with:interets	41
with:interim	32
with:internat	52
with:international	28
with:internes	-47
with:interphone	26
with:interprete	-37
with:interpreted	-56
with:interprets	-33
with:interview	66
with:interviewer	32
with:interviews	-58
with:intimate	-58
with:intime	-59
with:intimes	-37
with:into	-26
with:intolerance	55
with:inventaire	-25
with:inventaires	-32
with:investissement	-25
with:investisseurs	-59
with:investment	-68
with:invisible	51
with:invoices	-51
with:invoicing	-29
with:ireland	-32
with:iris	-68
with:islande	35
with:isn	52
with:iso	-64
with:it	42
with:italien	-25
with:its	-29
with:ivg	-42
with:ivoire	-25
with:ivresse	-37
with:ivry	30
with:jab	-30
with:jack	-39
with:jail	-30
with:jambe	-62
with:january	43
with:janvier	29
with:jaquette	-33
with:jardin	-34
with:jardinier	-28
with:jaser	-40
with:jaunes	-28
with:je	32
with:jean	-42
with:jeans	-47
with:jeu	-56
with:jeune	-46
with:jobs	41
with:join	43
with:joiner	-37
with:joint	37
with:jointe	-38
with:joints	-26
with:jokes	-51
with:jouait	-57
with:joue	-83
with:joueur	-44
with:jour	36
with:journalists	-30
with:journeyman	-49
with:judge	-45
with:judges	-26
with:judging	55
with:judiciaire	-73
with:judiciaires	-37
with:judo	-43
with:juge	33
with:jugement	58
with:jumeaux	38
with:jumelles	31
with:june	56
with:junior	-74
with:jura	-35
with:juree	-27
with:juriste	-41
with:jury	-25
with:jusqu	70
with:juste	-26
with:juvenile	-41
with:kaci	39
with:karen	31
with:karim	28
with:keen	39
with:keeper	-35
with:kennel	33
with:kent	-41
with:kept	28
with:kids	43
with:kilos	28
with:kinesitherapeute	-50
with:king	-28
with:kits	-46
with:klinefelter	-52
with:knocked	54
with:know	45
with:knowledge	-31
with:knows	37
with:ko	44
with:kong	25
with:koroma	25
with:kruger	-31
with:kyoto	-42
with:label	-52
with:labo	50
with:laboratoire	-35
with:lacanien	-64
with:lactose	49
with:ladders	40
with:ladies	-43
with:lads	-28
with:laine	-33
with:laique	-33
with:laisse	-33
with:lake	-30
with:lance	-25
with:lane	-46
with:langevin	33
with:languages	-32
with:langues	49
with:lannion	36
with:lapin	-56
with:lapsed	82
with:laptop	54
with:larges	-41
with:laser	-32
with:last	55
with:late	45
with:later	54
with:latex	84
with:latin	-42
with:laugh	-29
with:laughed	46
with:laughs	-42
with:launch	-42
with:laval	-33
with:lawyer	-32
with:lawyers	39
with:lay	31
with:layout	-65
with:lead	-69
with:leads	71
with:learning	46
with:leave	45
with:leaving	54
with:lecteur	63
with:lectrice	25
with:lecture	-43
with:lecturer	-34
with:lectures	-37
with:leduc	37
with:left	64
with:legendary	-51
with:leger	104
with:legeres	60
with:legion	45
with:legiste	-35
with:leith	-34
with:length	35
with:leroy	37
with:lesbian	-64
with:lesbienne	-59
with:let	53
with:lets	31
with:letter	44
with:letters	-42
with:lettre	28
with:leurs	-68
with:leve	-62
with:lever	44
with:levres	-28
with:levy	-53
with:lgbt	-31
with:lgbtq	-29
with:liaison	-68
with:liberal	-49
with:liberale	-32
with:liberee	-25
with:libertarian	-37
with:libertin	-32
with:libertinage	-32
with:libido	-99
with:libraire	-44
with:librairie	-34
with:librarian	-41
with:libre	-47
with:licenciement	60
with:licensing	-31
with:lieu	-29
with:lifelong	51
with:lift	38
with:lifting	-31
with:light	37
with:lighting	-64
with:ligne	39
with:lignes	-31
with:ligue	-45
with:like	36
with:likes	25
with:lille	43
with:limoges	-43
with:linkedin	47
with:lion	-46
with:liquidateur	-59
with:lisbon	31
with:lise	64
with:listen	-28
with:listens	-30
with:lists	-35
with:lits	-39
with:litterature	-75
with:little	30
with:live	55
with:livraison	-36
with:livre	-31
with:livres	-47
with:livreurs	44
with:loads	-43
with:lockheed	34
with:locks	28
with:loge	-29
with:logement	33
with:logeuse	52
with:logged	43
with:logistics	-42
with:logistique	-47
with:logo	-73
with:logs	42
with:loi	-26
with:loire	-40
with:long	-27
with:longtemps	-42
with:longues	-31
with:look	-39
with:looked	-31
with:looking	-42
with:looks	-38
with:lorries	-34
with:lorry	28
with:lors	95
with:loss	-26
with:lot	36
with:loue	-38
with:louise	37
with:lounge	-39
with:lourd	60
with:lourdement	58
with:lourdes	-25
with:love	-64
with:lovers	-32
with:loves	35
with:low	59
with:lr	-81
with:ltd	-52
with:lucie	-36
with:lues	43
with:luggage	-27
with:lumieres	27
with:lunch	56
with:lussac	-26
with:luthier	-25
with:lutte	-40
with:luxe	-46
with:lyme	-37
with:lynx	-64
with:lyon	-28
with:m	47
with:m25	40
with:m6	-40
with:machines	-54
with:macron	-42
with:madagascar	43
with:madame	-37
with:magasin	36
with:magasins	64
with:maghreb	-50
with:mai	71
with:mail	58
with:main	-48
with:maine	-72
with:mains	58
with:maintenance	-38
with:maire	25
with:mairies	-49
with:maitre	-50
with:maitresse	-90
with:maitresses	-33
with:maitrise	-27
with:majeure	49
with:major	-40
with:maker	-71
with:mal	26
with:malade	-39
with:malades	-50
with:malgre	39
with:mali	29
with:maman	-60
with:managed	-62
with:manager	-32
with:managers	-37
with:manages	-43
with:managing	30
with:mandats	35
with:mange	65
with:manifestant	-30
with:manifestation	37
with:manifeste	-28
with:manuel	-59
with:manutentionnaire	-46
with:maquette	-75
with:maquettiste	-27
with:maquillage	-41
with:march	34
with:marche	-58
with:marched	-44
with:marcher	-38
with:marcus	-40
with:marfan	-42
with:marge	39
with:margin	29
with:mari	64
with:mariages	-30
with:maricopa	-26
with:marie	-33
with:maries	-61
with:marin	-55
with:market	-85
with:marketing	-103
with:maroquinier	-48
with:marque	-65
with:marques	-62
with:marriage	31
with:married	92
with:mars	30
with:marseille	53
with:marxist	30
with:masks	-38
with:mason	-41
with:masonic	-29
with:masques	-58
with:massage	-29
with:mastectomie	26
with:master	-59
with:match	-30
with:matched	-44
with:materialist	-79
with:materiaux	-70
with:materiel	26
with:mathieu	36
with:matiere	-47
with:matins	64
with:matrimoniaux	-39
with:matter	25
with:mattered	-26
with:may	54
with:mayor	40
with:me	58
with:means	43
with:mecanicien	-53
with:mecenat	-30
with:mechanic	-44
with:medecin	43
with:medecine	41
with:medecins	-37
with:media	-41
with:mediateur	-36
with:mediatrice	-54
with:medicale	-76
with:medicaments	29
with:medicine	-33
with:medite	58
with:meetings	-106
with:megarde	29
with:meilleur	-53
with:member	83
with:members	47
with:membre	46
with:meme	52
with:memoir	37
with:memoire	-71
with:memoires	-42
with:memoirs	-38
with:mend	29
with:mende	-29
with:mene	-27
with:menee	-56
with:meneur	41
with:mensuel	-25
with:mensuels	-33
with:mention	29
with:mentioned	43
with:mentionne	34
with:mer	-59
with:mere	63
with:meres	-48
with:mes	39
with:messe	33
with:met	27
with:metaboliser	26
with:method	-36
with:methodist	-25
with:metier	-69
with:metiers	-30
with:metrage	-63
with:mettre	-48
with:metz	27
with:meudon	-38
with:mi	64
with:michel	27
with:midi	-41
with:midlands	-41
with:midwives	-32
with:mieux	27
with:migration	-35
with:mild	57
with:milieu	31
with:militant	42
with:militante	54
with:milite	77
with:million	-59
with:millions	-31
with:mills	-35
with:miner	-38
with:mineurs	29
with:ministre	30
with:ministry	-27
with:minuscule	-53
with:minute	26
with:minutes	-50
with:misconduct	26
with:mise	-34
with:miss	-59
with:missed	32
with:mistake	51
with:mme	45
with:mode	-49
with:modele	36
with:modeles	49
with:modeliste	-57
with:models	-30
with:modem	-40
with:moderated	-46
with:moderatrice	-78
with:modere	-38
with:modes	-62
with:modestie	-34
with:moelle	51
with:moeurs	37
with:moi	35
with:moine	36
with:moites	-25
with:moitie	43
with:moleculaire	-26
with:momentum	-55
with:monarchiste	-40
with:moniteur	-49
with:monnaie	-31
with:monsieur	35
with:montage	-44
with:montagne	-45
with:monteur	-34
with:monteuse	-42
with:month	46
with:monthly	35
with:montpellier	-39
with:montre	-48
with:montreal	48
with:montrent	-33
with:montres	-27
with:montreuil	26
with:moral	-29
with:mormon	-44
with:mornings	59
with:mort	-27
with:mosaique	-42
with:motard	-34
with:moteurs	-68
with:motifs	-35
with:mots	-33
with:moulages	-27
with:moulin	-26
with:mourir	27
with:mouvement	-36
with:movement	48
with:mr	37
with:ms	50
with:msc	-49
with:much	-46
with:multicarte	-28
with:multicartes	-37
with:multifacteur	-51
with:multiples	74
with:municipal	27
with:municipales	-48
with:mural	-48
with:murmure	77
with:musee	-78
with:museum	-54
with:musical	-65
with:musicale	-40
with:musicien	-36
with:musulman	-31
with:mutation	-45
with:mutations	-36
with:mutual	-46
with:mutuelle	31
with:my	71
with:mybpc3	34
with:myheritage	-38
with:mystere	54
with:nageuse	-56
with:naissance	36
with:naked	-38
with:name	46
with:named	27
with:names	-48
with:namur	-67
with:nanterre	-29
with:national	28
with:nationale	-46
with:nationwide	-33
with:naturalisation	30
with:natwest	-27
with:naval	-45
with:navy	39
with:near	73
with:nearly	-46
with:nee	44
with:need	65
with:needs	85
with:negatif	66
with:negative	44
with:negociation	44
with:negocie	-77
with:negocier	-27
with:negotiated	-36
with:negotiating	53
with:negotiations	-28
with:negotiator	-25
with:neighbour	37
with:neighbours	72
with:neither	47
with:neo	-33
with:nerves	-40
with:neu	-72
with:neutre	35
with:neuve	54
with:neuves	-30
with:never	56
with:new	-54
with:newbury	-39
with:nez	-31
with:nhs	-33
with:ni	26
with:nineteen	38
with:no	40
with:noel	35
with:noire	-25
with:noires	33
with:nom	28
with:non	60
with:none	57
with:nor	40
with:nordisk	-40
with:normal	62
with:normes	-56
with:norway	-26
with:not	36
with:note	67
with:nothing	38
with:notice	-36
with:noticed	54
with:notices	-40
with:notoire	31
with:nourri	35
with:nous	63
with:nouveau	32
with:nouveaux	-49
with:novel	-95
with:novo	-36
with:now	69
with:npa	-35
with:nu	-27
with:nucleaire	28
with:nuit	35
with:nuj	-43
with:number	60
with:numbers	-36
with:numerique	-45
with:numeriques	-32
with:numero	33
with:numismate	-44
with:nurses	-44
with:nus	-35
with:obedience	-42
with:objection	-28
with:objet	-32
with:obligation	43
with:oblige	45
with:observation	-44
with:obtenir	25
with:obtenue	53
with:occupational	-71
with:october	67
with:oddly	41
with:oeil	-47
with:oeuvre	-63
with:oeuvres	-25
with:off	29
with:offenders	-40
with:offered	48
with:officine	-32
with:offre	-54
with:oise	25
with:okonedo	-32
with:older	26
with:omaha	-27
with:on	35
with:onboarding	48
with:once	59
with:oncle	33
with:one	47
with:ong	-30
with:only	56
with:onu	-33
with:onze	25
with:openly	63
with:opera	-51
with:operateur	-42
with:operation	43
with:operationnelle	-32
with:operations	-28
with:operator	-50
with:operatrice	-46
with:opere	-25
with:ophtalmologue	-45
with:opinion	-39
with:opponent	37
with:opposition	-57
with:opticien	50
with:option	-29
with:optique	-81
with:or	-33
with:orange	-35
with:ordered	35
with:ordinateur	40
with:ordonnees	-44
with:ordre	35
with:ordres	-79
with:oreille	-44
with:oreillette	31
with:organisateur	-52
with:organisation	-53
with:organisatrice	-27
with:organise	26
with:organises	42
with:orient	-54
with:orientation	-95
with:origine	27
with:orleans	-25
with:orly	-36
with:orpheline	45
with:orsay	-35
with:orthopedie	-31
with:orthophoniste	-52
with:ortiz	-33
with:osaka	31
with:oscp	-43
with:oslo	-39
with:other	-72
with:others	-40
with:ottawa	-44
with:ouest	-52
with:oui	42
with:our	69
with:out	36
with:oute	-66
with:outil	34
with:outils	-43
with:outreach	-27
with:outs	-36
with:outspoken	29
with:ouvert	-54
with:ouvertement	53
with:ouverture	-36
with:ouvertures	-25
with:ouvrage	-26
with:ouvrent	30
with:ouvriere	30
with:over	35
with:own	26
with:owner	-41
with:ox	-25
with:pa	-48
with:pacific	-37
with:pacifiste	-37
with:packaging	-51
with:page	46
with:paid	26
with:paie	34
with:pair	36
with:palb2	-42
with:palm	-71
with:palmaire	63
with:pam	-46
with:panic	-55
with:panne	-59
with:pannes	-32
with:papas	-39
with:paperasse	-71
with:paperwork	-61
with:papier	-45
with:papiers	-38
with:parade	-27
with:parafe	-37
with:parait	36
with:parapharmacie	-42
with:parcours	-25
with:parent	-40
with:parentale	-25
with:parfaitement	66
with:parfois	50
with:parish	-29
with:park	-59
with:parlementaire	-32
with:parler	-50
with:parlez	49
with:paroisse	45
with:parole	37
with:parrain	41
with:part	47
with:partage	-30
with:partenaire	-70
with:partenaires	-72
with:parti	-77
with:participe	41
with:particulier	39
with:partiel	52
with:parties	27
with:partis	-28
with:partner	61
with:partners	-47
with:partouzes	-35
with:parts	-60
with:pas	31
with:passagers	-32
with:passait	31
with:passe	76
with:passed	43
with:passee	48
with:passes	75
with:passport	29
with:past	45
with:pastor	58
with:patch	-32
with:patent	-33
with:patents	-56
with:paternity	-48
with:patience	-52
with:patiente	63
with:patients	-64
with:patineuse	-39
with:patisserie	-28
with:patissiere	-40
with:patrimoine	-62
with:patron	-26
with:patronal	-41
with:patronne	49
with:patte	26
with:pau	-46
with:paul	-51
with:paume	-29
with:pauses	42
with:pay	42
with:payant	42
with:paying	-32
with:payments	-54
with:payroll	-65
with:paysagiste	-54
with:paysanne	-27
with:pcf	-76
with:pcs	-67
with:peau	73
with:peche	-27
with:pede	-56
with:peels	-30
with:peers	-43
with:peine	-57
with:peint	-70
with:peintre	-60
with:pelerinage	-27
with:pen	79
with:penalty	-39
with:pending	43
with:penitentiaire	-42
with:penrith	-38
with:pensees	-51
with:pension	-31
with:people	-65
with:pepiniere	-30
with:pepinieriste	-74
with:percussionniste	-32
with:perd	46
with:perdu	45
with:perdue	-75
with:pere	42
with:period	-59
with:periode	51
with:permis	25
with:perrot	53
with:person	58
with:personnage	-45
with:personnages	-50
with:personne	45
with:personnel	27
with:personnelle	52
with:personnes	-82
with:petit	40
with:petits	-33
with:petrolier	-29
with:peu	34
with:pharmacien	-27
with:pharmacienne	73
with:phd	-43
with:philippe	-46
with:philosophy	-36
with:phone	40
with:phones	40
with:phoque	36
with:photo	52
with:photograph	55
with:photographer	-27
with:photographie	34
with:photographiee	35
with:photographiques	-27
with:photos	30
with:physionomiste	-29
with:physiotherapist	-30
with:physique	-25
with:pianiste	-49
with:piano	-52
with:pictures	37
with:piece	-52
with:pieces	-40
with:pied	-46
with:pierre	54
with:pigalle	-39
with:pigiste	-26
with:pigments	-57
with:pike	32
with:pilote	30
with:pilule	28
with:piquet	-26
with:pitch	-54
with:plaidoyer	46
with:plainte	72
with:plaisanteries	55
with:plaisir	-36
with:plaisirs	-25
with:plan	-44
with:planes	50
with:planner	-52
with:planning	-36
with:plant	33
with:plantes	38
with:plaquer	-31
with:plaques	32
with:plateforme	-42
with:play	-72
with:played	-44
with:please	77
with:pliage	37
with:plombier	-47
with:plu	-37
with:pma	43
with:pme	-63
with:pneus	-42
with:podcast	-28
with:podologue	-37
with:poet	28
with:poetry	-52
with:poils	-25
with:point	-36
with:pointage	-35
with:pointeuse	-34
with:points	28
with:poissy	25
with:poland	44
with:pole	-27
with:polices	-41
with:policiers	-36
with:policy	-49
with:polite	54
with:politics	53
with:polycystic	-25
with:pommiers	-34
with:pons	44
with:pont	-67
with:populaire	-25
with:porno	-87
with:pornographie	-29
with:port	40
with:portable	33
with:porte	44
with:portefeuille	-59
with:porter	56
with:portes	44
with:porteuse	-80
with:portier	-26
with:portique	-32
with:portiques	-42
with:portraitiste	-72
with:posee	-33
with:poses	49
with:positif	42
with:position	31
with:positive	73
with:possede	-30
with:postdoc	-86
with:posted	26
with:poster	-34
with:posters	-28
with:posts	57
with:poterie	-34
with:pouce	-87
with:pouces	29
with:poules	-50
with:pouls	-39
with:poupee	-25
with:poursuivi	-38
with:pousse	-37
with:poutou	-31
with:power	-36
with:pr	-48
with:practice	-57
with:praise	44
with:praticiens	32
with:pratiquant	54
with:pratiquons	-29
with:pre	57
with:precedent	50
with:precinct	39
with:precise	37
with:preciser	30
with:predispose	-32
with:predisposed	-47
with:predisposition	-49
with:prefecture	37
with:prelevement	26
with:prelevements	-29
with:premiere	78
with:premises	-30
with:premutation	-63
with:prend	36
with:prendre	29
with:preparation	-25
with:preparatrice	-42
with:prepare	-36
with:prepared	-56
with:pres	56
with:presence	-48
with:present	35
with:presentation	-65
with:presente	79
with:presentee	-44
with:preside	35
with:president	52
with:presque	34
with:press	-92
with:pressure	-48
with:pretend	33
with:prevenir	-30
with:previous	25
with:prevoyance	-40
with:prevu	47
with:pricing	-25
with:priesthood	25
with:principe	51
with:printer	-31
with:printers	-30
with:printing	-27
with:prints	-61
with:prises	44
with:privacy	-38
with:private	-85
with:privee	35
with:prix	-88
with:prize	-64
with:probably	30
with:problem	-37
with:probleme	39
with:problemes	40
with:procedures	-42
with:process	-36
with:proche	86
with:proches	39
with:procurement	-39
with:producer	-30
with:product	-31
with:productions	-40
with:produit	-56
with:produits	-67
with:prof	-34
with:professeur	30
with:professeure	-69
with:profession	-48
with:profil	92
with:profile	71
with:programmateur	-35
with:programmer	-78
with:progres	-54
with:project	-81
with:projets	-57
with:prononcee	43
with:proof	-36
with:prop	-63
with:property	-40
with:propre	83
with:propres	-55
with:propriete	-34
with:prospect	-28
with:prospectuses	-40
with:protection	-31
with:protege	25
with:protestant	-29
with:protestante	-27
with:proteste	37
with:protesters	-47
with:prothesiste	-42
with:prototype	-56
with:prouve	74
with:province	30
with:provincial	48
with:prudence	26
with:ps	-74
with:psen1	-44
with:psoriasis	-37
with:psychiatre	-47
with:psychologique	-40
with:publications	37
with:publicitaires	-37
with:publics	-51
with:publiques	31
with:published	-51
with:publisher	-29
with:pupil	58
with:pupils	-109
with:purge	48
with:put	32
with:puts	66
with:quarante	-64
with:quarrel	34
with:quatre	32
with:queen	-31
with:queer	-31
with:question	39
with:questionnaire	34
with:queues	-28
with:quick	-32
with:quit	41
with:quitte	36
with:quotidien	-47
with:r1b	43
with:rabbin	45
with:rabhi	38
with:racing	-25
with:racolage	-59
with:raconte	44
with:radical	-26
with:radie	43
with:radio	-70
with:raised	50
with:raison	30
with:raisons	35
with:rallie	-40
with:rally	-29
with:ran	-70
with:rand	30
with:rang	58
with:range	-58
with:rangement	-51
with:ranger	-44
with:rangs	36
with:rao	72
with:rappel	-34
with:rapports	-102
with:rapprocher	39
with:rare	26
with:rather	43
with:rationalisme	-39
with:rationalist	-29
with:rationaliste	-35
with:rayon	-92
with:rcn	-55
with:react	-28
with:reacteur	-39
with:reader	-58
with:realise	-34
with:realist	-31
with:reason	-28
with:rebelle	34
with:rebond	-51
with:recensement	-35
with:reception	-27
with:receptionist	-72
with:reclame	54
with:recognised	-55
with:recognises	-25
with:recoit	-65
with:recommandation	-66
with:reconnait	-33
with:reconnu	39
with:reconnue	33
with:reconquete	-38
with:reconstitue	-26
with:record	70
with:recorded	40
with:recordings	-25
with:recordist	-53
with:records	-41
with:recousus	-35
with:recouvrement	-43
with:recovered	-36
with:recovery	39
with:recruited	27
with:recruteur	70
with:recto	-34
with:rectorat	-44
with:recueillis	54
with:recuperation	-47
with:recupere	50
with:recuse	40
with:recusee	31
with:recyclage	-25
with:red	-25
with:redacteur	-73
with:redaction	-28
with:redactrice	-52
with:redige	-62
with:redoute	44
with:redundancy	-25
with:reeducation	-27
with:reelu	27
with:reemploi	-43
with:reenroler	28
with:refectoire	30
with:referee	28
with:referendum	-33
with:referent	59
with:refoule	33
with:refoulee	32
with:refroidi	35
with:refuge	-39
with:refugie	45
with:refugies	-31
with:refuse	45
with:refused	31
with:refuses	52
with:regie	-57
with:region	-42
with:regionales	-28
with:regisseur	-32
with:registered	60
with:registrar	-31
with:regles	39
with:regrets	29
with:regrette	27
with:regular	28
with:regulation	-63
with:regulator	-50
with:regulier	74
with:rehab	-46
with:rehabilitation	-39
with:rein	-33
with:rejete	25
with:rejette	59
with:rejoindre	-40
with:rejoint	-31
with:related	47
with:relation	53
with:relationships	-26
with:release	40
with:releases	-28
with:relectrice	-60
with:releve	38
with:religieuse	25
with:religion	-39
with:relit	-29
with:relocate	27
with:remain	72
with:remarie	60
with:rembourse	52
with:remember	-27
with:remet	34
with:remis	28
with:renaissance	-27
with:renault	-48
with:rencontre	42
with:rend	45
with:rendus	-50
with:renonce	51
with:rentre	-36
with:rentree	52
with:renvoye	46
with:rep	-51
with:repaid	-33
with:repair	-66
with:repaired	-51
with:repare	-30
with:repas	43
with:repenti	62
with:repere	-38
with:repertoire	-37
with:repetition	59
with:replaced	-86
with:repond	35
with:repondu	26
with:reponse	31
with:reportage	-53
with:reporting	-46
with:reprend	63
with:reprendre	70
with:reprennent	-60
with:represente	57
with:represented	29
with:reprises	37
with:reproduit	-43
with:republicains	36
with:republican	-41
with:reputation	31
with:repute	27
with:required	42
with:requires	-50
with:requis	46
with:research	-50
with:researcher	-44
with:researches	-28
with:reserve	69
with:reservee	39
with:reserviste	40
with:residents	-86
with:resigned	63
with:respect	-57
with:respecte	37
with:ressemblance	-50
with:restaurant	-59
with:restaurants	-36
with:restauration	29
with:restauratrice	-71
with:restaure	-92
with:restes	36
with:restoration	-26
with:restored	-44
with:restores	-67
with:restriction	50
with:resultat	28
with:resultats	25
with:results	42
with:retarde	-41
with:retards	-51
with:retenu	-98
with:retient	31
with:retine	-36
with:retirement	-58
with:retirer	-29
with:retrait	-62
with:retrouvaient	-31
with:retrouve	33
with:retrouvee	54
with:retrouvent	-25
with:rett	-41
with:return	-43
with:returned	-30
with:returns	-29
with:reunion	28
with:reunions	-74
with:reussir	-38
with:reuters	-30
with:revelee	29
with:revendique	36
with:revendu	-52
with:revendue	-49
with:revers	40
with:reverse	-26
with:revient	42
with:reviews	-43
with:revue	-45
with:rewritten	-26
with:rewrote	-48
with:reyes	37
with:rgpd	-26
with:rien	42
with:rient	50
with:rights	-36
with:rigoureuse	-48
with:rigueur	-57
with:ring	-25
with:riots	-54
with:risks	39
with:risques	-38
with:rit	27
with:rive	-31
with:river	-35
with:rn	-87
with:road	-37
with:rocamadour	-28
with:rock	-50
with:roe	34
with:roi	-52
with:role	-91
with:roles	-64
with:roll	-35
with:romain	39
with:roman	-92
with:romancier	-39
with:rompu	32
with:rompue	-37
with:rondes	-32
with:rooms	-32
with:rope	-25
with:rouen	-26
with:roule	-31
with:roumaine	34
with:routier	29
with:routiers	-28
with:roux	56
with:rowe	-42
with:roy	53
with:royal	40
with:royalistes	-25
with:rudolf	30
with:rue	-72
with:rugby	-61
with:ruiz	-55
with:rumeur	46
with:runner	-33
with:running	26
with:runs	41
with:rupture	37
with:russian	-29
with:ruth	33
with:rythme	-26
with:sabatier	-33
with:sade	-38
with:safe	37
with:sage	-46
with:said	41
with:sain	-55
with:saisonnieres	-25
with:saisons	-55
with:sait	-62
with:salaires	-45
with:salaried	-27
with:salaries	-75
with:sales	-73
with:salesman	-50
with:salmon	-59
with:salons	53
with:salue	-63
with:same	-43
with:samu	-69
with:sandra	-27
with:saoudien	30
with:sapeur	-35
with:sas	-44
with:sat	49
with:savile	-25
with:savoie	-33
with:savoir	49
with:say	32
with:says	46
with:scan	-86
with:scanne	-29
with:scanner	-61
with:scenarise	-49
with:scenariste	-71
with:sceptique	-43
with:scheme	-25
with:schiphol	49
with:schmitt	-41
with:science	-27
with:scientifique	-54
with:scientologie	-41
with:scissors	-30
with:score	-27
with:scouts	-35
with:screen	47
with:screening	28
with:screenshot	47
with:scrutin	-38
with:sculpteur	-30
with:scythes	-33
with:se	67
with:seamstress	-39
with:search	25
with:season	-56
with:second	36
with:secondment	30
with:secretariat	-42
with:section	77
with:sector	-45
with:securite	-42
with:see	52
with:seekers	-27
with:seems	53
with:seen	38
with:segolene	60
with:seizure	-28
with:sejour	34
with:sell	-32
with:selling	-28
with:sells	-46
with:selon	66
with:semaines	59
with:semences	-49
with:seminaire	57
with:seminar	-45
with:senat	-36
with:sens	-45
with:sent	30
with:separee	-38
with:sept	26
with:sequencage	31
with:sequenced	-33
with:sera	-49
with:serait	40
with:sergeant	-55
with:serie	-119
with:series	-52
with:seriously	31
with:serre	-26
with:serrer	31
with:serrure	37
with:serrurier	-48
with:sert	29
with:servant	33
with:servants	-25
with:serve	46
with:served	68
with:server	43
with:serving	-33
with:sets	-42
with:seven	32
with:seventies	34
with:sex	-86
with:sexe	-78
with:sexes	-52
with:sexologue	45
with:sexual	-82
with:sexualite	-34
with:sexuel	-34
with:sexuelle	-66
with:sexuelles	-25
with:shaped	-33
with:share	26
with:shareholders	-33
with:sheet	-28
with:sheets	-28
with:shelving	-28
with:shift	-44
with:shifts	-37
with:shipyard	-37
with:shoot	-41
with:shop	-78
with:shoppers	-27
with:shops	-27
with:short	-48
with:shorter	-52
with:show	-39
with:shows	75
with:sick	-34
with:sickle	-39
with:side	48
with:siecle	-43
with:siemens	-45
with:sien	44
with:siennes	62
with:signalement	35
with:signales	-34
with:signs	47
with:silences	-25
with:silicone	-53
with:simplicite	-27
with:since	58
with:singapore	-28
with:single	-62
with:sinn	-27
with:sinon	35
with:siptu	-55
with:sit	32
with:situation	28
with:sixieme	-27
with:sixteen	-37
with:ski	36
with:sleep	-28
with:slept	-45
with:slides	-39
with:slip	34
with:slogan	-35
with:slow	42
with:smiles	-35
with:smn1	-30
with:sncf	-51
with:snes	-47
with:snp	-60
with:snphare	33
with:snuipp	-31
with:so	57
with:social	-32
with:sociale	-26
with:sociales	-45
with:socialist	-49
with:socialiste	-42
with:socialistes	-56
with:societe	-33
with:society	26
with:socio	-45
with:soeur	42
with:soft	29
with:soho	-59
with:soignant	27
with:soigne	35
with:soignee	26
with:soin	-72
with:soins	-27
with:soirees	49
with:soirs	-25
with:soit	61
with:sol	-51
with:sold	-42
with:solicitor	-55
with:solidaires	-38
with:solide	36
with:solides	-44
with:solitude	-27
with:some	76
with:somebody	32
with:someone	-37
with:sonde	-57
with:sondeur	-25
with:sonnette	-37
with:sons	-27
with:sort	70
with:sortait	48
with:sortant	-26
with:sorti	89
with:sortie	27
with:sortir	-31
with:sou	28
with:soucis	33
with:soudure	-44
with:souffrir	27
with:soulevements	-37
with:souligne	67
with:sound	-64
with:sourd	-44
with:souriant	40
with:sourit	29
with:soutenu	48
with:soutenue	-40
with:souvient	59
with:soviet	-45
with:sow	38
with:spain	31
with:spanish	49
with:speak	32
with:speaks	62
with:specialement	26
with:specialisee	-32
with:specialist	-27
with:specialiste	-60
with:specialite	-45
with:specimen	-34
with:spectacle	-34
with:spectacles	-38
with:speech	-43
with:speed	-56
with:spends	41
with:spinale	36
with:spite	62
with:split	-50
with:spring	28
with:sprint	36
with:sql	-43
with:squad	-32
with:square	-35
with:stabilise	66
with:stable	42
with:stages	-52
with:stairs	34
with:stall	-33
with:stamps	-28
with:stand	-65
with:standard	-43
with:standardiste	-26
with:standards	-30
with:starbucks	30
with:start	-33
with:starts	-33
with:stately	-25
with:stations	-50
with:statistician	-35
with:status	-34
with:stay	-54
with:stayed	30
with:steel	-29
with:steering	32
with:stephane	36
with:stephanie	-67
with:sterile	-36
with:steroid	34
with:steward	-28
with:still	34
with:stoique	-42
with:stop	58
with:stopped	-51
with:store	-52
with:stored	42
with:story	-26
with:straight	-27
with:street	-38
with:strict	32
with:strip	-38
with:stroboscopiques	27
with:strongly	27
with:struck	-39
with:students	-31
with:studies	-64
with:studio	-25
with:study	-60
with:style	-105
with:subscriber	44
with:succede	-33
with:sucre	-31
with:sud	-93
with:suffered	48
with:suffisent	-31
with:sugar	-49
with:suing	43
with:suisse	35
with:suite	34
with:suits	-60
with:suivants	34
with:suivi	-37
with:suivie	30
with:sujet	45
with:summers	-40
with:superb	35
with:supervised	-40
with:supplement	-59
with:supplier	26
with:supplies	-43
with:supporte	-35
with:supported	-25
with:supposee	50
with:sur	-31
with:sure	-74
with:surface	33
with:surgeon	34
with:surgery	-25
with:surnom	-56
with:sursis	-25
with:surveille	26
with:survey	34
with:surveys	-40
with:suspend	27
with:suspendu	31
with:svelte	-26
with:svt	-40
with:swansea	-29
with:swear	30
with:sweden	29
with:switched	38
with:sylvie	-57
with:syndical	-43
with:syndicale	-60
with:syndicats	-28
with:syndique	-28
with:syndrome	58
with:sysadmin	-28
with:system	29
with:systems	-40
with:t	54
with:table	-41
with:tableaux	-49
with:tables	-39
with:tablet	43
with:tablette	47
with:tact	37
with:tags	-33
with:tailleur	-42
with:tailor	-36
with:take	-32
with:taken	59
with:tant	-62
with:tante	64
with:tart	-29
with:taste	-64
with:tasting	-28
with:tate	-43
with:tatoue	34
with:taureaux	-38
with:taxidermiste	-26
with:tchad	-47
with:tchetchenes	-30
with:tea	-39
with:teaches	-48
with:teaching	50
with:teachings	38
with:teams	-32
with:teamsters	-57
with:technician	-74
with:technicien	-94
with:technico	-30
with:teenager	64
with:teenagers	29
with:teens	29
with:teleconseillere	-45
with:telephone	26
with:telephonique	-39
with:telethon	-40
with:teletravail	65
with:television	-32
with:tell	46
with:tells	47
with:temp	-29
with:temps	39
with:ten	35
with:tender	-46
with:tennis	-37
with:tension	-30
with:tenu	-53
with:tenue	37
with:term	-38
with:terminaux	-58
with:terrain	-45
with:territorial	-31
with:tessier	39
with:test	38
with:teste	-32
with:tested	-31
with:tester	-63
with:testes	32
with:testeur	-33
with:testing	-36
with:tetes	-31
with:tetu	-44
with:texas	-35
with:text	-28
with:thales	33
with:thanks	-58
with:the	29
with:theatre	-96
with:theft	26
with:then	54
with:theorie	-72
with:therapie	26
with:therapist	-59
with:therapy	-39
with:there	40
with:thermal	30
with:these	-90
with:thesis	-38
with:thevenot	26
with:they	63
with:things	79
with:thinks	32
with:thirty	28
with:thoreau	-46
with:those	33
with:though	31
with:thought	54
with:thrombose	58
with:through	40
with:thrown	35
with:thumb	-54
with:ticked	90
with:tiers	42
with:time	25
with:tinder	-38
with:tirait	-36
with:tired	36
with:titulaire	61
with:to	32
with:toc	-29
with:toilets	40
with:toilettes	25
with:told	68
with:tolstoy	-25
with:tom	25
with:ton	-28
with:tone	-27
with:too	54
with:took	27
with:tools	-37
with:tories	-55
with:tot	-25
with:touche	-101
with:toucher	-58
with:tout	-39
with:toutes	59
with:toys	-55
with:trac	-35
with:tracabilite	-37
with:traces	-35
with:trade	-42
with:trader	-29
with:trading	-37
with:traducteur	-38
with:traductrice	-25
with:traduit	-44
with:trahie	-43
with:train	-27
with:trainee	-75
with:trainer	-47
with:training	-37
with:trains	-84
with:traiteur	-77
with:traitre	-51
with:trajets	-72
with:tranche	-47
with:transaction	-50
with:transformation	-51
with:transhumanist	-43
with:translated	-37
with:translation	-55
with:translator	-46
with:transmises	26
with:travaille	27
with:travailler	51
with:travailleur	29
with:travailleuse	25
with:travaux	-41
with:treated	88
with:treatment	54
with:tremblement	-38
with:tremor	-25
with:tres	58
with:tresorerie	-30
with:tresoriere	30
with:tri	-32
with:trial	31
with:tribune	37
with:tricycle	-25
with:trisomie	-30
with:trois	-48
with:troisieme	62
with:trompait	-49
with:trompe	-123
with:trompee	-25
with:trou	45
with:troupe	-32
with:trouve	57
with:true	41
with:trump	-27
with:trust	-61
with:trustee	36
with:trusts	-31
with:tuesdays	39
with:tune	-78
with:tupe	-72
with:turned	41
with:turnover	-39
with:tuteur	-35
with:tutor	-48
with:tutrice	-47
with:tva	26
with:tweets	41
with:twenty	38
with:twice	48
with:twickenham	-27
with:two	37
with:types	-27
with:ucu	-48
with:ue	-26
with:ueda	43
with:uk	-49
with:ukip	-34
with:uml	-42
with:under	69
with:underwriter	-34
with:undetectable	42
with:unfaithful	-56
with:union	-101
with:unions	-48
with:unison	-55
with:unit	-64
with:unite	-109
with:universite	-46
with:unknown	32
with:unmarried	-34
with:unpaid	48
with:unprompted	47
with:unsa	-99
with:unspent	-27
with:until	52
with:ups	-63
with:urbanisme	-25
with:urgences	42
with:urologue	-27
with:us	32
with:usagers	-27
with:uses	41
with:usine	-71
with:usines	-30
with:usufruit	-34
with:utah	25
with:utilise	29
with:vacances	-38
with:vacataire	-36
with:vaccine	-33
with:vae	-31
with:vale	25
with:valid	-41
with:valoir	30
with:valves	-34
with:van	-93
with:variant	-28
with:ve	51
with:vegan	-33
with:vegane	-37
with:veganes	-42
with:veganisme	-30
with:vegetal	-33
with:vegetale	-42
with:vegetarien	-35
with:veille	-28
with:veilleur	-34
with:vein	-48
with:veines	-27
with:velours	-31
with:vendeuse	-73
with:vendors	-41
with:vendu	-75
with:venir	-62
with:vente	-84
with:ventes	28
with:verbal	-37
with:verifie	-39
with:verifiee	44
with:verre	49
with:verrerie	-27
with:vers	-25
with:verse	30
with:verso	-41
with:vert	-33
with:verte	-41
with:very	29
with:veulent	-26
with:veut	45
with:veux	-69
with:vial	27
with:vichy	-26
with:victimes	-40
with:victoria	-33
with:victorian	-26
with:vidal	26
with:videos	81
with:videosurveillant	-35
with:vieille	91
with:vierge	-33
with:view	-45
with:vif	-29
with:vigile	-35
with:vigne	-56
with:vigneron	-39
with:vignerons	-33
with:vins	-83
with:violence	49
with:violent	-43
with:vips	-33
with:viral	-32
with:virale	26
with:vire	-33
with:vis	36
with:visage	-44
with:visages	-53
with:visas	-45
with:visio	36
with:visiteurs	-48
with:visiteuse	-74
with:visitors	-46
with:visits	32
with:vite	46
with:vitraux	-26
with:vivait	-60
with:vivant	-51
with:vivre	51
with:vocal	-46
with:vocale	-45
with:vocodeur	-28
with:voeu	43
with:voice	-47
with:voila	-72
with:voile	-53
with:vois	51
with:voisin	68
with:voit	-52
with:voiture	49
with:voix	-56
with:volage	-71
with:volant	-39
with:volontaires	26
with:volonte	43
with:volontiers	49
with:vols	32
with:voluntarily	27
with:volunteer	35
with:volunteered	43
with:vont	-27
with:votait	-37
with:vote	-46
with:voted	-45
with:voting	-65
with:votre	-25
with:voyages	49
with:voyageurs	-52
with:voyez	-33
with:vrai	44
with:vraie	-28
with:vu	25
with:vue	-39
with:vus	-30
with:waiting	46
with:wales	-35
with:walking	-32
with:walks	41
with:wall	-27
with:want	68
with:wanted	-38
with:warehouse	27
with:warned	32
with:warns	30
with:wars	-29
with:wasn	29
with:waste	-41
with:watch	-48
with:waterloo	40
with:we	69
with:wear	34
with:wearing	44
with:wears	106
with:web	-48
with:webcam	41
with:wedding	-30
with:wednesday	31
with:weekend	-33
with:weekends	39
with:weeks	64
with:well	-55
with:went	42
with:western	-51
with:where	-44
with:whether	28
with:which	29
with:while	79
with:whom	31
with:widower	59
with:wife	32
with:wifi	44
with:wilde	-67
with:windows	36
with:wing	25
with:winner	-42
with:wiped	28
with:wires	-29
with:wishes	26
with:withdrawn	61
with:witness	-44
with:witnesses	-42
with:woman	-31
with:women	51
with:word	-69
with:words	28
with:work	74
with:worker	-25
with:workforce	26
with:working	-35
with:workplace	-32
with:workshop	-26
with:worn	60
with:would	27
with:wouldn	41
with:writers	-52
with:writes	55
with:writing	-28
with:written	69
with:wrongly	36
with:wrote	26
with:x	49
with:xiie	-33
with:xve	-43
with:xxy	-46
with:years	29
with:yes	26
with:yet	35
with:yoga	-44
with:york	45
with:young	27
with:youth	70
with:yves	-38
with:zaatari	-31
with:zele	-48
words:3	31
words:4	30
words:5	28

b:02 >	3=27
b:1 >	8=-33
b:1 antitrypsine	2=28
b:1 diabetic	4=27
b:100 >	2=26
b:12 >	2=-56 4=75
b:14 02	3=31 4=-31
b:14 h	4=34
b:15 >	2=44 4=48
b:18 >	0=34 7=-26
b:1984 >	1=50 8=-37
b:1985 >	0=-49 1=37 7=31
b:1990 >	1=-39 5=-38
b:1995 >	3=-31 4=-27 8=63
b:1998 >	5=-84 6=28
b:1999 >	2=30
b:1er septembre	2=-26
b:2 000	8=-26
b:2 >	0=-26 4=-47 6=36
b:2 kcnh2	2=101 4=-57
b:20 >	4=-44
b:20 heures	8=30
b:2003 >	7=36
b:2004 >	1=42 2=33
b:2005 >	0=30
b:2006 >	6=-32 8=33
b:2009 >	0=-33 3=-29 6=49 7=36
b:2010 >	1=-32 2=-25 3=-34 5=-27
b:2010 a	0=34
b:2010 and	2=30 8=-31
b:2011 >	0=27
b:2011 he	4=32
b:2012 >	0=-32 1=-35 5=35 6=53
b:2012 et	5=-25
b:2013 >	4=48
b:2014 >	4=68 5=-75 8=-33
b:2015 >	4=30
b:2016 >	1=-52 6=36 8=53
b:2016 and	0=42 1=-32
b:2016 un	6=-67 8=-32
b:2017 >	0=52 4=-33 6=42
b:2017 and	0=-32
b:2018 >	1=-27 3=25 5=-40 7=37
b:2018 a	4=27
b:2019 >	1=-46 2=-35 3=28 4=109 7=-70 8=-59
b:2019 il	4=31
b:2020 >	0=-38 7=44 8=37
b:2021 >	0=27 1=-39 2=37 3=-42
b:2022 >	0=38 7=34
b:2026 >	8=29
b:2027 >	0=-37
b:21 en	2=41 4=-50
b:21 janvier	0=52
b:22 >	2=46
b:24 7	7=-59
b:24 heures	8=54
b:3 000	2=-31
b:3 >	0=-45 1=-29 4=-46 6=-50 7=-40
b:3 mars	4=26
b:3d de	3=-36
b:4 000	4=-43
b:4 >	7=-51
b:4 march	0=-37 4=30
b:41 >	3=44
b:43 days	3=-27 4=60 8=-51
b:5 >	5=-48
b:50 >	4=68
b:6 >	3=49
b:7 >	3=25
b:80 >	0=31 2=-32
b:98 >	5=-35
b:< a	2=-84 3=-83 4=26 5=-26 6=-34 8=-41
b:< abonnee	5=48
b:< abstinence	4=-33 5=25
b:< abstinent	4=-60 5=64
b:< acces	3=47
b:< access	4=33
b:< according	8=-29
b:< accro	5=63 6=-32
b:< accuse	8=25
b:< active	5=25 7=25
b:< activist	0=-32
b:< addict	4=-71 5=48
b:< addicted	4=-51 5=54
b:< addiction	4=-42
b:< adepte	0=-26 3=-46 5=83
b:< adherent	6=35 7=-53
b:< adherente	1=33
b:< adjoint	0=32 5=-26 7=-31
b:< admitted	3=-26 5=42
b:< adn	2=33 3=-28 6=-40
b:< adult	4=-26 5=-54
b:< adultere	3=-42 5=59
b:< advises	3=-26
b:< affaire	5=-46 8=-26
b:< affairs	5=-30
b:< affiliation	7=42
b:< afscme	7=54
b:< after	2=61
b:< agent	0=-33 1=-28 3=-25 4=-27 5=-42 8=-34
b:< agnostic	1=51
b:< agnostique	0=-26 1=64 5=-29
b:< aide	4=-27 5=-44
b:< aime	0=-28 1=-35 4=-56 5=85 6=-43 8=-31
b:< alcool	4=37 8=-52
b:< allergic	4=-26 5=-34
b:< allergie	4=71
b:< allergies	4=33
b:< amants	5=-29
b:< ambulancier	4=26
b:< ami	5=-49
b:< an	1=-53 4=-60 5=-82 7=34 8=-45
b:< analyse	2=54
b:< analyste	8=-35
b:< anarchiste	0=-69 1=89
b:< ancien	0=90 1=-37 3=-26 6=-27 7=-31 8=33
b:< ancienne	5=53 6=-44 7=64
b:< anomalie	2=77
b:< antecedents	4=38
b:< anti	0=101 1=-25 4=-38 8=-34
b:< antinatalist	1=44
b:< antispeciste	1=40
b:< aphone	4=45
b:< appareil	4=28
b:< apparemment	1=38
b:< apparently	5=-25 7=-34
b:< appeals	8=-34
b:< applicant	2=34 5=-46
b:< apprenti	1=-25 5=-45 6=54
b:< apres	4=43
b:< apte	4=35
b:< arbre	2=-28
b:< arc	6=-25
b:< arrested	0=-25
b:< arresting	8=-35
b:< arret	4=75 8=-50
b:< arretee	4=42 8=-55
b:< as	0=-32 2=-33 4=31 5=-79 7=-77 8=-84
b:< asexual	4=-30 6=66
b:< asexuel	6=84
b:< asexuelle	5=72 6=-79
b:< asked	3=-30 4=-32 5=-49 6=-27 8=58
b:< assigne	8=57
b:< assistante	0=-38 3=-30 5=-39 6=-29
b:< assureur	4=-31 5=-29
b:< asthmatique	4=55
b:< asthme	4=102
b:< at	3=31 8=44
b:< athee	1=108
b:< atheist	4=-31
b:< attache	0=29 5=-45
b:< attachee	4=51
b:< attend	5=54
b:< attirance	5=-57
b:< attire	5=-40 6=-36
b:< attiree	6=-31
b:< au	0=44 3=38 5=-38 6=45
b:< aucun	3=43 4=39 8=-30
b:< aucune	1=32 3=32 4=27 5=-32
b:< audit	4=-41
b:< audition	4=-37
b:< aumonier	1=-26 8=-41
b:< aux	3=37 4=-42
b:< avait	3=28 5=34
b:< aveugle	0=-28
b:< avocat	5=-79 6=-47 7=-28
b:< avocate	2=-32 6=-56 7=-31
b:< bachelor	0=-25
b:< bad	4=30
b:< badge	0=-66 3=68
b:< bail	4=-34
b:< banned	8=44
b:< banque	2=-37
b:< bar	4=-27 5=-42 6=-33
b:< barred	8=40
b:< bartender	6=-26
b:< base	3=34
b:< bed	0=-29 4=-32 5=32 6=-40
b:< begue	4=29
b:< believes	1=-26 5=-35 8=-52
b:< benevole	0=25 6=40
b:< between	0=40
b:< bi	4=-42 5=-49
b:< bibliothecaire	0=-26
b:< bilan	4=-45
b:< biobanque	2=-49
b:< biologie	2=-25
b:< biometrie	3=-58 8=-26
b:< bisexual	6=49
b:< bisexuel	6=52
b:< bisexuelle	0=-31 4=-27 6=62
b:< bisontin	4=-38
b:< blacklisted	0=-41
b:< blind	4=-99
b:< blue	0=-30 4=58
b:< boit	1=-38 4=50
b:< bon	0=40 4=29 5=-38
b:< bonne	0=-30 4=-36
b:< born	2=62 4=-64
b:< both	0=31 2=27 4=-28 5=62
b:< bouddhiste	1=-28
b:< bouffeur	1=36 4=-48
b:< boulimique	6=-26
b:< bracelet	8=40
b:< bracelets	8=-45
b:< branch	0=-51 7=-28
b:< brought	1=82
b:< buddhist	1=-25
b:< built	4=-39
b:< bureau	7=32
b:< business	6=-54
b:< c	2=28 4=-37
b:< cadre	4=-61
b:< caissiere	5=-39
b:< came	4=-33 6=26
b:< camp	6=-37
b:< campagne	0=-52
b:< campaign	0=-65
b:< campaigned	1=50
b:< can	7=-26
b:< cancer	2=-31 4=44 5=-35
b:< candidat	1=-31 5=47 6=-48 7=-25 8=29
b:< candidate	0=61 1=-51 2=-37 4=37 5=-43
b:< candidature	0=-49 6=62
b:< canne	4=-32
b:< capteurs	3=-61
b:< card	7=37
b:< career	4=52
b:< carnet	4=56
b:< carrier	4=-56 6=-25
b:< carriers	2=-43
b:< carries	4=56
b:< carte	0=-44 3=25 4=35
b:< caryotype	2=85 5=-32
b:< cascadeur	5=-57
b:< case	8=-35
b:< casier	5=-56 8=66
b:< casiers	8=-25
b:< catalogue	0=60 4=-42
b:< catholique	5=-29
b:< ce	4=40 6=39 7=-39
b:< celibataire	5=-84 6=49
b:< cell	8=-42
b:< cellules	4=-27
b:< centre	0=-52
b:< cftr	4=-32
b:< chaired	0=-26 6=25 7=-32
b:< chairs	7=-32
b:< chambre	7=-41
b:< chanteuse	4=37 5=-34 6=-34
b:< chapel	1=-26 7=-35
b:< chaplain	1=-33
b:< charge	0=-26 6=-26 8=-41
b:< chargee	4=-45 5=-31 6=-43
b:< charme	4=-28
b:< chaste	0=-26 1=-48 5=60
b:< chastete	5=33
b:< chauffeur	0=-72 4=25 5=-56 6=-37
b:< cheating	5=-36
b:< chef	1=-75 3=-62 4=32 5=-71 6=-34 7=-31
b:< cherche	3=-28 6=-36
b:< chercheur	3=-43
b:< chez	0=73 3=34
b:< choregraphe	5=-40
b:< chromosome	2=-106
b:< chroniqueur	4=-34
b:< chute	4=-52
b:< cinq	0=-28
b:< claire	6=44
b:< clean	4=-42 8=58
b:< cleared	4=101
b:< client	5=77
b:< clients	5=46
b:< clinical	4=-26
b:< closet	6=-25
b:< closeted	6=34
b:< coach	7=-36
b:< code	2=-27
b:< coeur	4=-34
b:< collaboratrice	0=-37
b:< collectionne	0=-28 5=42
b:< collective	7=-38
b:< colon	4=-63
b:< comedien	6=-68
b:< coming	4=-37 6=42
b:< comite	0=-70
b:< comme	6=53
b:< committed	1=43
b:< communaute	1=34 8=-39
b:< community	7=-35
b:< compagnon	1=45 6=-80
b:< comparaison	3=58
b:< comparative	0=-43
b:< comptable	0=-38 1=-67 3=-40 4=-37 7=-46 8=33
b:< condamne	8=-28
b:< conducteur	3=-32 4=40
b:< conductrice	2=-33 4=28
b:< confederation	7=-37
b:< conjoint	5=-27
b:< conjointe	6=-51
b:< connexion	3=53
b:< connue	5=48
b:< conquete	5=-29
b:< conseil	2=25 6=-36
b:< conseiller	2=-71 4=54 5=-41 7=44 8=-59
b:< conseillere	4=-58 6=-41
b:< conservateur	0=-38
b:< considers	1=45
b:< consommateur	4=-35 5=39
b:< consultant	5=-35 7=-30
b:< consultante	6=-29
b:< consultation	2=55
b:< consulte	4=53 5=65 6=-36
b:< contour	3=46
b:< contrat	3=-29 4=-32 5=-38
b:< controle	0=-41 3=46 4=-52 8=-26
b:< convenor	7=-50
b:< convertie	1=46
b:< convicted	5=-29 8=-34
b:< conviction	1=-31
b:< convictions	0=30 1=-67 8=-43
b:< coordinatrice	3=-35
b:< cotisations	7=-67
b:< couche	0=-70 5=35
b:< counsellor	6=-25
b:< coupable	8=-26
b:< couple	0=-27 4=-32 8=-36
b:< couples	5=-28
b:< coureur	5=-33
b:< court	7=-35
b:< covered	6=-25
b:< covid	3=-32 4=62
b:< credit	7=-26
b:< crime	8=-27
b:< crohn	4=48
b:< croit	4=-54
b:< cuisine	1=-30
b:< cuisinier	0=-39
b:< cure	4=42
b:< currently	8=75
b:< custody	4=-44 8=-87
b:< cynique	1=-52
b:< d	0=26 6=-55
b:< dactylo	4=-25
b:< daltonien	3=-33 4=42
b:< dans	3=38 6=57
b:< data	3=-26
b:< dating	5=-28
b:< de	0=75
b:< declined	2=26 3=28 7=27
b:< defenseur	7=26
b:< deficit	2=35
b:< delegate	0=-27 7=-37
b:< delegates	7=-27
b:< delegue	0=34 3=-34 7=-51
b:< demarche	4=-26
b:< democratic	0=-34
b:< denied	6=36
b:< depressed	4=-27
b:< depression	3=-30 8=-32
b:< depressive	4=66
b:< depuis	0=-35 3=-43 4=45 5=-55
b:< deputy	0=43
b:< des	5=89 6=48
b:< designed	4=-53
b:< detache	4=-25
b:< detection	8=-26
b:< detenu	3=29 8=29
b:< determined	1=-53
b:< deux	0=-42 1=-44 2=49 3=-56 4=32 5=-82 6=-30 7=-32 8=37
b:< developpe	3=-26
b:< developpeur	1=-26 5=-40
b:< diabete	2=-53 4=75
b:< diabetes	4=-28
b:< diabetic	4=74
b:< diabetique	4=81
b:< diagnosed	2=26
b:< dialysis	4=-32
b:< did	6=-62 8=96
b:< digital	3=-54
b:< diminue	4=31
b:< directeur	1=-32 5=-53 6=-26 7=-27
b:< directrice	4=-54 5=-58
b:< disability	4=-44
b:< disciple	1=44
b:< disqualified	8=55
b:< dit	0=46 5=36
b:< diversity	6=-40
b:< divorce	5=-52 6=49
b:< divorcee	6=37
b:< dix	3=-32 4=66 5=-28
b:< dna	3=-28 8=-25
b:< doctor	4=46
b:< doctorante	2=-72
b:< doctorat	3=-31
b:< does	1=55 2=34
b:< doesn	2=-31 4=89 5=-45 6=-36
b:< doigt	3=56
b:< doigte	3=-55
b:< don	0=-29 5=71
b:< donne	3=-57
b:< donnees	3=58
b:< dossier	3=40
b:< double	5=-40
b:< doubts	1=41
b:< douze	0=25
b:< down	2=48 4=-35
b:< drag	6=-37
b:< drague	5=-49
b:< dragueur	5=78
b:< droit	0=-45 3=-27
b:< droite	0=-69 4=-43 5=-29
b:< duchenne	2=32
b:< dues	0=-45 7=-25
b:< dynamique	3=58
b:< dyslexic	4=54
b:< ebats	5=-44
b:< echangiste	5=39
b:< ecologiste	0=31
b:< economie	0=-33
b:< eczema	4=52 5=-27
b:< editrice	1=-31
b:< educateur	4=-28 5=-37
b:< education	4=-46
b:< educatrice	8=-46
b:< effective	1=39
b:< elected	7=28
b:< electeur	0=51 3=29
b:< electronic	0=-34 8=55
b:< eleveur	3=-45
b:< eleveuse	2=-34
b:< elle	3=-38 7=32 8=45
b:< elles	5=-31 6=29
b:< elue	7=-32
b:< embauche	3=35
b:< empreinte	3=40
b:< empreintes	1=-32 3=100 8=-53
b:< en	0=-46 1=-30 4=87 5=-44
b:< enceinte	4=64 5=-73
b:< engagee	0=-27 3=37
b:< enquete	5=-34 8=-26
b:< enregistre	3=-32
b:< enregistree	3=25
b:< enregistrement	3=-40
b:< enrole	3=-36
b:< enseignante	1=-28 4=46
b:< entre	0=39
b:< entretient	5=26
b:< epicurienne	1=-28
b:< epileptique	4=46
b:< epouse	6=-53
b:< equity	7=-28
b:< escort	5=-73
b:< escorte	5=-53
b:< ethical	8=-33
b:< ethics	1=-69
b:< ethique	1=-46
b:< eu	5=-38
b:< european	0=-45 7=-45
b:< ex	0=91 1=-29 5=-65 6=33 7=45 8=97
b:< examen	1=-43 3=-28
b:< existentialiste	1=56
b:< extrait	3=-29
b:< face	0=-38 3=-57 4=-26 5=-25
b:< failed	3=-36 4=46
b:< fait	3=-26 6=-32
b:< famille	7=45
b:< family	0=-44 2=-66 5=-25
b:< fantasmes	5=27
b:< far	0=26
b:< father	1=-32 7=39 8=-26
b:< fausse	4=27 5=-51
b:< fauteuil	4=26
b:< favorable	0=47
b:< femme	6=-27
b:< fetichiste	5=71
b:< fidele	0=54 1=55 4=-29 6=-61
b:< fifteen	4=-35
b:< fille	0=26
b:< fils	2=31 4=-55 6=29
b:< fine	8=-55
b:< fined	8=29
b:< fines	8=-31
b:< fingerprint	3=-31
b:< fingerprints	0=-30 3=84
b:< first	0=-29
b:< flirt	5=-51 8=-25
b:< fluent	4=-46
b:< fo	7=-107
b:< fondatrice	7=63
b:< for	4=-26
b:< force	7=-67
b:< forensic	1=-31 3=-31
b:< formateur	3=34
b:< formatrice	2=-29 3=-37
b:< former	0=47 7=61
b:< fragile	4=-42
b:< franc	1=106 3=-35
b:< frappe	8=-63
b:< fraud	8=-37
b:< free	1=-54 2=36 8=-45
b:< freemason	1=39
b:< frequente	5=58
b:< frere	1=-52 7=-28
b:< front	0=-25
b:< fruits	4=-58
b:< full	4=-35 7=-28 8=-30
b:< fully	4=69
b:< gabarit	3=37
b:< gabarits	3=-44
b:< gait	3=53 8=-30
b:< garde	0=-35 3=-67 4=-43 6=-36 8=80
b:< gardien	0=-33 1=-53 5=-43 7=31
b:< gardienne	1=-28
b:< gauche	0=-69 4=34
b:< gaulliste	0=70
b:< gay	0=-29 2=-25 5=-32 6=93 8=-41
b:< gendarme	2=-43 8=-38
b:< genetic	2=-30
b:< genetically	2=59 4=-50
b:< geneticienne	2=-41
b:< genetique	2=-53
b:< genie	2=-52
b:< genotype	2=47
b:< genou	4=61
b:< genre	5=-48
b:< gestionnaire	3=-26
b:< girlfriend	6=-44
b:< glaucome	4=52
b:< gmb	1=-32 7=58
b:< good	3=-28
b:< government	0=-83
b:< grand	1=-67 6=-32
b:< grande	5=-40
b:< graphiste	0=-31 5=31
b:< green	4=-31 7=-34
b:< greffe	2=-38 4=36
b:< greffier	4=-52 8=-38
b:< grew	6=25
b:< grossesse	4=90
b:< guichetiere	3=31
b:< guide	5=-29
b:< guild	7=-45
b:< guilty	8=-41
b:< gynecologue	5=-32
b:< habitue	5=90
b:< had	4=55 5=43 6=-46
b:< haemochromatosis	2=32
b:< hand	3=-47 4=-50
b:< handball	4=-37
b:< handicap	5=-25
b:< handprint	3=25
b:< handwriting	3=33 4=-43
b:< has	2=33 3=-46 6=-26
b:< he	1=-25 3=-58 8=-32
b:< head	4=31 5=-28
b:< health	4=-50
b:< healthy	4=58
b:< heart	0=-28
b:< helped	2=-39
b:< hemophile	2=-44 4=67
b:< hemophilie	2=53 4=-41
b:< hepatite	4=38
b:< her	2=40 3=-31 4=-49 6=-42 7=-33
b:< heredite	4=-26
b:< hernie	4=54
b:< hetero	0=-45 5=-33 6=71
b:< heterosexual	4=-36 6=83
b:< heterosexuel	6=61
b:< heterosexuelle	6=63
b:< his	0=-62 1=-113 2=70 4=-44 5=-44 6=-108 7=28
b:< histoire	0=-36 6=-48
b:< historien	5=39 6=-36
b:< historienne	6=-58
b:< hla	0=-28 2=32 4=-26
b:< holds	0=65 3=-43 7=33 8=-55
b:< homme	5=53 6=-25
b:< homo	1=-30 6=81
b:< homosexuality	6=-56
b:< homosexuel	5=-53 6=67
b:< homosexuelle	6=79 7=-49
b:< hospital	4=-91
b:< hospitalise	4=54
b:< hotel	1=-35 5=-30
b:< hotelier	5=25
b:< hotesse	5=-31
b:< huile	5=-49
b:< huissier	0=-32 5=-28
b:< humaniste	1=39
b:< humanites	1=-48
b:< husband	6=-47
b:< i	3=-28 5=-26 8=-54
b:< idealiste	1=-29
b:< identification	3=36
b:< identifie	3=58
b:< identity	3=33 8=-29
b:< iel	0=26 6=-36 7=76
b:< il	3=-75 7=26 8=31
b:< ils	0=-26 2=-42 4=-44 5=72 6=32 7=-38
b:< imagerie	4=-50
b:< immunocompromised	4=54
b:< impotent	4=-53 5=58
b:< imprimeur	0=-42 7=-41
b:< impuissant	4=-36 5=34
b:< in	0=45 3=-32 4=31 5=-85 6=35
b:< inapte	4=75
b:< independantiste	0=32
b:< independent	0=-45
b:< index	3=75
b:< infidele	5=43 6=-46
b:< infirmier	2=-31 4=-45 5=-35 6=31
b:< infirmiere	2=-27 4=-32 5=-50
b:< ingenieur	3=-43 6=31
b:< ingenieure	3=-44
b:< inherited	2=-45
b:< initie	1=-28
b:< initiee	4=-37
b:< injury	4=-26
b:< inscrit	6=-29
b:< inscrite	5=55
b:< insomniaque	4=53 5=-34
b:< insurance	4=-40
b:< interdiction	4=78 6=-45 8=31
b:< interdit	8=74
b:< intervenant	8=-39
b:< intime	8=-34
b:< intimite	5=-27
b:< into	1=-50 5=78 8=-26
b:< intolerante	4=62
b:< iris	3=-40 4=-35
b:< is	7=-93 8=28
b:< it	1=-33 7=-46 8=49
b:< j	3=-31 5=27 8=64
b:< jamais	0=-36 5=95 6=-59 8=44
b:< jambe	4=68
b:< je	1=29 4=34 8=-62
b:< jeune	6=-34
b:< joined	7=-27
b:< journaliste	0=-33 1=-26
b:< juge	4=-32 5=30
b:< juriste	0=-40 3=-67 4=36 5=-36 7=-59
b:< jury	3=-26
b:< kantian	1=41
b:< kantien	1=58 4=-25
b:< karyotype	2=41
b:< keeps	5=77
b:< kept	2=-36
b:< known	0=35
b:< kyste	4=-39
b:< l	0=-92 1=-39 2=-57 4=-37 6=36 7=-57 8=-63
b:< la	0=-71 2=-25 6=-28 8=26
b:< lab	2=-30
b:< labour	0=-67 4=-35 5=-27
b:< laique	1=41
b:< lapsed	1=-25 7=61
b:< lawyer	7=-26
b:< lay	7=63
b:< le	0=-48 2=-60 7=-34
b:< leads	1=38
b:< leather	1=-53 5=55
b:< lecteur	0=45 3=-56
b:< lecture	4=-25
b:< lecturer	0=-29
b:< left	0=-26 1=-26 5=-25 7=33
b:< les	0=-25 1=-66 4=-80 5=-70 7=25 8=-44
b:< lesbienne	6=146
b:< lesbos	1=-34
b:< leur	3=-46 5=77
b:< leve	0=-40
b:< lgbt	6=-55
b:< lgbtq	6=44 7=-25
b:< liaison	5=-49
b:< liberal	0=30 5=-44
b:< libere	3=-25 8=53
b:< liberee	0=-26
b:< libertin	5=60
b:< libraire	1=-37
b:< librairie	6=-29
b:< lifelong	0=46
b:< lignee	2=-26
b:< lingerie	5=-29
b:< liquidateur	4=-45
b:< liste	0=-64
b:< lit	1=-27 5=-79
b:< live	3=40
b:< lives	0=-55 1=-37 4=-25 5=53
b:< local	0=49 7=-46
b:< lodge	1=-65
b:< logged	3=52
b:< long	1=42 2=54 4=-34
b:< lost	4=31
b:< loves	4=-33 5=-31
b:< low	4=86
b:< lui	0=-43 2=75 3=-34 4=-73 5=-34
b:< lunettes	4=38
b:< m	1=36 2=-26 3=-30 5=26 7=42 8=48
b:< ma	0=-67 1=29 2=-26 5=38 8=-41
b:< macon	1=28 4=-32
b:< maconnerie	1=-25
b:< made	5=29
b:< main	0=-29 4=-28 8=-29
b:< maire	0=-28 5=-33
b:< maitre	1=-49 5=-25 8=-28
b:< maitresse	5=-67
b:< makes	0=54 5=42
b:< malade	4=-42
b:< maladie	2=89 4=-44
b:< male	3=-41 6=-56
b:< malvoyante	4=60
b:< managed	4=-37
b:< mandat	0=-39 7=27 8=87
b:< mandataire	0=-45
b:< mandate	7=25
b:< mandats	7=35
b:< manutentionnaire	3=-36
b:< mari	1=-37 4=25 6=-67
b:< mariage	5=-60
b:< marie	5=-79 6=-81
b:< mariee	0=-41 3=-28 6=43
b:< maries	5=-39
b:< marques	4=-29
b:< married	6=-101
b:< mason	1=-48
b:< massage	5=-66
b:< master	1=-30
b:< materialiste	1=-69
b:< mecanicien	4=-31
b:< medecin	4=-108 6=-27 7=26
b:< mediatrice	6=-31
b:< medical	4=-56
b:< medically	4=79
b:< member	0=-46 1=55 6=29 7=-64
b:< membre	0=52 1=34 4=-26 5=-35
b:< men	6=-36
b:< menage	5=36 6=-25
b:< mental	4=-36
b:< mentioned	4=29 5=-50 6=-31
b:< mere	2=-37 5=-38 6=-26
b:< mes	3=34
b:< met	7=-27
b:< methodist	4=-37
b:< militaire	0=-58
b:< militant	0=-37 7=32
b:< militante	1=41 7=-47
b:< mise	5=-26 8=-46
b:< mme	0=33 1=34 3=-36 5=38 6=-43 7=41
b:< mobilite	4=55
b:< modele	3=-44
b:< moderatrice	5=-48
b:< moine	5=34
b:< mon	3=28 4=60 6=32 7=-27
b:< monarchiste	0=57 4=-39
b:< moniteur	8=-38
b:< monitrice	6=-25
b:< monsieur	0=-28 1=32
b:< moral	1=-51
b:< mother	2=-33 4=33
b:< mr	2=-36 3=-27 4=34 5=-48 6=31 7=26 8=55
b:< mrs	1=33 6=30
b:< ms	2=-32 5=33
b:< murder	8=-33
b:< muslim	1=-26
b:< mutation	2=-29 4=-32 6=-38
b:< mutations	2=-52
b:< mutuelle	4=-26
b:< my	1=33 2=47 5=-55 6=-25
b:< myopathie	2=27
b:< myope	4=71
b:< n	1=-27 4=43 5=71
b:< naked	5=-34
b:< nationalite	0=-70
b:< naturalist	1=-45
b:< ne	0=-46 2=-32 4=81 5=-48
b:< nee	3=-30 4=58
b:< needs	6=-29 8=-27
b:< negotiated	7=-62
b:< neither	0=37
b:< nerfs	4=-44
b:< neutre	0=39
b:< never	0=-52 1=-47 3=35 6=81 7=39
b:< new	8=-33
b:< ni	0=32 1=25 4=-52 5=38
b:< nietzsche	1=42
b:< night	4=-48 5=-41
b:< nihiliste	1=48
b:< no	1=-111 3=-47 5=29 6=-87 8=64
b:< nobody	0=-29
b:< nombreuses	5=-32
b:< non	0=-85 1=-31 5=-38 6=-63
b:< nostalgique	0=70
b:< not	1=-41 5=-43 6=37 7=81 8=30
b:< notaire	5=-61
b:< note	4=-46
b:< nothing	1=-27 2=29 4=31
b:< notre	0=-28 3=50 6=41
b:< nous	3=48 6=-33
b:< nude	5=-36
b:< nue	5=-36
b:< nuit	0=43
b:< nuits	4=-31
b:< nuj	1=-41
b:< nurse	4=-29
b:< nymphomane	5=51
b:< objecteur	1=54
b:< objection	1=-34
b:< objectrice	1=42
b:< occupational	4=-69
b:< oeil	3=-39 4=42
b:< off	0=-46 4=82 5=-38 7=-28
b:< offences	8=-32
b:< officier	6=-31
b:< on	0=-25 4=58 5=118 6=62 7=84 8=56
b:< once	4=-38 5=33 8=39
b:< one	1=-30 7=-54 8=-29
b:< open	5=-55
b:< openly	6=30
b:< operation	3=40 4=-41
b:< opere	4=-32
b:< opposante	0=65 3=-31 4=-26
b:< oppose	0=33 1=38 3=-35 4=-47
b:< opposition	0=-66
b:< opticien	4=31
b:< opticienne	4=-44
b:< oreille	4=-45
b:< orientation	6=-43
b:< orthophoniste	4=-64
b:< our	2=-45 4=50 7=-34 8=-34
b:< out	0=-42 4=-57 6=44 7=-45
b:< oute	0=-64 5=-29 6=50 7=-28
b:< ouvertement	6=50
b:< ouvre	3=-53
b:< pacifiste	0=-53 1=63
b:< pacse	4=-29 6=-46
b:< pacsee	6=-64
b:< paid	8=45
b:< pain	4=-28
b:< palm	3=27 8=-36
b:< pansexual	6=33
b:< pansexuel	6=51
b:< pansexuelle	5=-50 6=58
b:< paralysie	4=-28 5=-26
b:< parental	0=-37 6=-26
b:< parliamentary	0=-31
b:< parole	8=-47
b:< partenaires	5=-77
b:< parti	0=-60
b:< partially	4=27
b:< partner	5=-52 6=-54
b:< partouzes	5=43
b:< party	0=-84 5=-26
b:< pas	0=-27 2=-29 3=-31 4=44 6=80
b:< passe	3=-50 7=-26
b:< passed	3=32 4=28
b:< passee	3=32
b:< passeport	3=-73 4=-39 8=-42
b:< passionne	1=-35 5=-60
b:< passport	3=-29 4=-26
b:< past	1=50
b:< pasteur	5=-38
b:< paternity	2=38
b:< patissiere	4=-50
b:< pays	7=29
b:< pede	5=-41 6=59
b:< peine	0=-29 1=-25 4=-56 7=-55 8=-90
b:< peines	4=-26 8=-28
b:< pendant	0=52 5=-27
b:< pension	1=-27 4=-36
b:< pere	2=25 4=-26 6=-32
b:< permanence	0=-41 4=-28 7=-33
b:< permis	1=-55 4=-100 8=67
b:< personne	6=26
b:< perte	4=41
b:< pharmacovigilance	4=-29
b:< philosophie	1=-109
b:< philosophy	1=-35
b:< phobique	4=59
b:< photo	0=38 3=32
b:< photographie	3=60
b:< photos	0=-41 1=-30
b:< pilote	4=53 5=-34
b:< pilule	4=40 5=-35
b:< pink	6=-31
b:< place	8=45
b:< plainte	8=68
b:< plan	5=-59
b:< plans	5=-39
b:< plant	2=-45
b:< playboy	5=-52
b:< plutot	0=29 6=45
b:< podologue	4=-26
b:< pointe	3=-26
b:< police	0=-34 8=-38
b:< policier	3=-27 8=-55
b:< policy	0=-29
b:< political	0=-67
b:< politically	0=59
b:< politique	0=-38
b:< poll	0=-46
b:< polyamour	5=34
b:< polyamoureuse	5=37
b:< polyamoureux	2=-37
b:< porte	0=34 2=-26 4=31 8=47
b:< porteur	2=-38 4=37
b:< porteuse	2=-30 4=-25 7=-28
b:< positive	4=27
b:< positiviste	0=-30
b:< postdoc	4=-49
b:< pour	3=61 5=-26
b:< practises	1=36
b:< pratique	0=-37 1=57
b:< pratiques	3=-32 5=50
b:< predispose	2=-27
b:< predisposed	4=-31
b:< predisposition	2=44 4=-37
b:< prefere	4=-28 5=40
b:< preference	6=-71
b:< prefers	0=-35 4=-25
b:< pregnant	4=58
b:< prend	0=-50
b:< prepared	7=-42
b:< president	0=-60 7=-53
b:< pressure	3=73 8=-28
b:< pretre	6=-26
b:< prevenu	8=32
b:< prevoir	3=-25 5=-50
b:< pride	4=-26 6=-70
b:< pris	4=39
b:< prison	8=-116
b:< pro	0=42
b:< probation	8=-55
b:< problemes	4=65
b:< proces	8=-48
b:< professeur	5=-32
b:< profil	2=47 3=50 8=-36
b:< programmateur	6=-26
b:< promiscuous	0=-39 1=-33 5=39
b:< prospect	7=-37
b:< protest	0=-29
b:< prothese	0=-40 4=76
b:< protheses	4=-42
b:< prothesiste	3=-25 4=-37
b:< psychiatre	4=-101
b:< psychologue	4=-33 5=-37
b:< ptsd	4=52
b:< public	0=-37 5=-36
b:< queer	0=-36 6=57
b:< radical	0=-40
b:< raised	1=29
b:< ran	0=47 1=-28 2=-45 4=-25 8=-31
b:< rapport	5=-90
b:< rapporteur	5=-36
b:< rapports	3=-32 5=33
b:< rare	4=-34
b:< rassemblement	0=-48
b:< rcn	7=47
b:< recognised	3=-60
b:< reconnaissance	3=-54 4=26
b:< reconnu	3=51
b:< reconnue	3=-51 4=58
b:< record	8=-53
b:< recouvrement	8=-27
b:< recovering	4=28
b:< red	2=49 4=-61
b:< redactrice	4=-42
b:< referent	0=61 3=-33 5=-34 7=38
b:< referente	4=-53
b:< refus	3=51
b:< refuse	1=53 5=56 8=-29
b:< refused	3=53
b:< refuses	0=35 1=-39 4=-38
b:< registered	4=80 8=-41
b:< regular	5=60
b:< rein	3=-25
b:< rejected	1=-34 6=37
b:< relation	6=-79
b:< relations	6=-33
b:< relationship	5=-55
b:< released	3=-37
b:< releve	3=-46
b:< releves	3=-64
b:< rencontres	5=-28
b:< renvoye	5=-31 6=28
b:< reported	0=-26 5=56
b:< reporter	0=-27 4=46
b:< reports	0=-25
b:< representant	3=-25 4=-27 7=-51
b:< representante	0=-25
b:< representative	7=-56
b:< represented	0=-45 7=43
b:< republique	0=-40
b:< researcher	7=-27
b:< responsable	1=-33 4=-40 5=-37 6=-45
b:< resultat	2=35
b:< retina	3=49 4=-71
b:< retinal	4=-56
b:< retine	4=-42
b:< retired	4=-38 7=28
b:< revolutionary	0=-37
b:< rewrote	7=-36
b:< rien	3=33 4=61 5=-31 8=-33
b:< right	0=-70 3=-29 5=-30 6=-25
b:< risque	2=43
b:< robbed	2=-26 8=-29
b:< romance	5=60 8=-52
b:< romanciere	8=-31
b:< rosicrucien	1=63
b:< royaliste	0=37
b:< rqth	4=112
b:< rue	1=-46
b:< rugby	7=-34
b:< rumeur	5=-30 6=43
b:< rumour	6=36
b:< runs	1=-34 4=-50 5=-33 6=36
b:< s	0=67 2=-30 3=32 4=-38 5=39
b:< sa	1=-58 2=-51 5=38 6=-80
b:< sage	4=-48 5=-51
b:< sales	7=-45
b:< same	4=-29 5=-66 6=55
b:< sang	2=34 3=-25
b:< sans	3=29 4=-50 6=-37
b:< says	0=39
b:< scanned	3=-53
b:< scanner	3=-51
b:< scenariste	5=-42 6=-50
b:< sceptic	1=37
b:< sceptical	1=-40
b:< sceptique	0=-26 1=27 8=-30
b:< schizophrene	4=62
b:< se	0=55 1=-38 3=-30 5=63 6=42
b:< secretaire	0=-40 2=-53 4=-45 7=-46
b:< secretary	0=43 7=-25
b:< section	0=-58 1=-27 7=-51
b:< security	8=-48
b:< seducteur	5=-38
b:< seiu	7=51
b:< selfie	3=62
b:< sells	3=-63 4=-42
b:< selon	1=-28 3=25 5=-26
b:< sent	0=64 5=45 6=-44
b:< sentenced	8=41
b:< sequencage	2=71
b:< sequenced	2=-39
b:< serait	1=44 3=-53 8=46
b:< seropositif	4=66 8=-31
b:< serrurier	3=-29 4=-33
b:< served	7=31 8=36
b:< serveur	3=-50 5=-63
b:< ses	0=53 4=-25 5=-29 6=27 7=-32 8=-57
b:< set	7=-34
b:< sex	4=-44 5=88 8=-31
b:< sexe	5=-83
b:< sexual	5=71
b:< sexualite	5=49
b:< sexually	5=37
b:< she	1=-31 3=-43
b:< shop	7=-34
b:< signature	2=-45 4=-42 8=-31
b:< signed	4=41 7=-45
b:< since	3=42 4=43
b:< single	5=-53
b:< site	5=-42
b:< sits	0=49 8=-25
b:< social	0=-42
b:< sociologue	5=-38 6=34
b:< soeur	1=-51 2=86 4=-98
b:< soignante	5=33
b:< soins	4=-71
b:< soirees	1=-43 5=85
b:< sold	3=-36
b:< solidarity	7=-45
b:< son	0=61 1=-48 4=57 6=-61 7=27 8=33
b:< sort	0=-27 4=60 5=-75 6=50 7=-25
b:< sorti	4=50 8=42
b:< souffre	4=-42
b:< sous	4=78 8=37
b:< souverainiste	0=37
b:< speaker	3=26
b:< speaks	1=-30 6=49
b:< specialiste	4=-30
b:< speech	4=-42
b:< speechwriter	0=-30
b:< spends	1=29
b:< sports	4=-44
b:< staff	5=-27
b:< stage	0=39 4=30
b:< state	7=-26
b:< staunch	0=81 7=-67
b:< sterile	2=-31 4=60
b:< steward	7=-98
b:< still	5=29
b:< stolen	8=-37
b:< stonewall	6=-28
b:< stood	0=25
b:< straight	4=-34 8=-26
b:< strict	1=48
b:< strike	7=-37
b:< strip	5=-36
b:< strongly	0=31
b:< student	0=-59 3=-26
b:< sud	7=-71
b:< suivi	4=88 8=82
b:< suivie	4=74
b:< support	3=-35
b:< supported	4=-49
b:< supporter	0=42
b:< supports	0=26
b:< sur	3=39
b:< surveillance	3=-25
b:< surveillant	0=-34 7=51 8=-57
b:< suspected	4=32
b:< suspendu	0=60 4=-40
b:< swing	0=26 5=-52
b:< swinger	5=39
b:< syndic	7=-76
b:< syndicat	7=-121
b:< syndication	7=-68
b:< syndique	7=47
b:< syndrome	2=82 4=-52
b:< taught	0=-38 1=-48 4=-37 7=-29
b:< taux	3=57 4=61
b:< tdah	4=44
b:< tea	0=34 7=-25
b:< teaches	0=-28 4=-34
b:< technicien	5=-31
b:< tells	0=47 4=-40
b:< temoin	8=-42
b:< ten	7=50
b:< tension	4=57
b:< test	0=-42 1=-26 3=32 5=-32
b:< tested	2=32
b:< testeur	3=-38
b:< tests	4=-38
b:< tete	4=-27
b:< tetraplegique	4=85 5=-41
b:< the	0=-36 2=-42 3=44
b:< their	0=-29 2=-31 4=70 5=48 6=-30 8=45
b:< theorie	6=-32
b:< therapeute	4=-37
b:< these	1=-32 6=-39
b:< they	3=57 4=-78 5=70 6=-69
b:< thinks	0=-38 7=50
b:< third	4=-41
b:< three	4=39 8=36
b:< thumb	4=-33
b:< thumbprint	3=38
b:< tient	0=-45 3=-38
b:< time	4=-38 8=-36
b:< tinder	5=-31
b:< tired	4=-44
b:< told	1=-35 4=46 6=-43 8=37
b:< took	6=-42 7=27 8=64
b:< tory	0=58 1=-42 8=-43
b:< toutes	5=-26
b:< traces	4=47
b:< tracts	0=-42
b:< trade	7=-27
b:< traducteur	1=-29
b:< traduit	4=-28
b:< trahie	5=54 6=-25
b:< trained	2=-49 3=-27 8=-32
b:< trait	4=-40
b:< traiteur	1=-42 4=-48
b:< traits	3=-52
b:< transhumanist	1=38 4=-25
b:< translated	0=-27
b:< transmission	2=-60
b:< travail	5=-26 8=46
b:< travailleur	3=-33 4=33
b:< treasurer	0=37 7=-59
b:< tres	0=-26
b:< tresorier	0=25 1=-34 7=46
b:< tresoriere	0=41 7=-28
b:< trial	8=-64
b:< triple	5=-38
b:< trisomie	2=63 4=-70
b:< trois	3=25 4=-65 6=-25 8=27
b:< trompe	1=-39 6=-55
b:< trouble	4=-68
b:< troubles	4=69
b:< twenty	8=38
b:< two	0=29 1=-57 2=-37 5=-81 6=41 7=-37
b:< typage	2=25
b:< type	4=75
b:< un	0=44 1=-88 2=-38 3=-65 5=33 6=-64 7=-38 8=-38
b:< under	4=75 8=62
b:< une	0=-28 1=-80 2=-39 4=-40 5=-41 6=-72 7=-28
b:< union	0=-92 1=-66 3=-32 4=-36 5=-47 6=-35 7=31 8=-32
b:< unison	7=47
b:< united	0=-56
b:< uses	4=59
b:< utilitarian	1=-25
b:< vacataire	3=-25
b:< vaccinated	4=54
b:< vaccination	4=-87
b:< vaccinee	4=75
b:< vaccins	4=71
b:< variant	2=-66
b:< vegan	1=25 8=-36
b:< vegane	1=63
b:< vegetarien	0=-25
b:< vein	3=39
b:< vend	3=-38 5=46
b:< vendait	0=30
b:< vendeur	2=-33 4=-38 6=-26
b:< vendeuse	1=-34 3=-29
b:< verification	5=-27
b:< verifie	3=-34
b:< vert	4=-27
b:< vertiges	4=60
b:< veuf	5=51
b:< veuve	6=43
b:< vice	7=41
b:< victime	6=39 8=-58
b:< vie	5=45 6=-52
b:< vieille	5=27
b:< vierge	5=36 8=-77
b:< vigile	4=-42
b:< vigneron	0=-31
b:< vigneronne	4=-28 5=36
b:< virgin	5=-25
b:< visa	3=-41 4=-29
b:< visage	4=50
b:< vision	4=36
b:< visiteuse	4=-52
b:< visits	5=60
b:< vit	2=-56 5=43 6=-88
b:< voeu	5=32
b:< voice	5=-31
b:< voiceprint	3=26
b:< voix	0=-56 4=-30 5=-27
b:< volage	5=56
b:< vols	8=-31
b:< volunteer	4=-42
b:< vote	0=-35
b:< votes	0=42
b:< wants	0=-25 5=-46 7=39
b:< was	0=27 6=32 7=34
b:< watches	5=62
b:< we	0=38 1=-29 3=68 4=-50 5=-39 8=-57
b:< wears	4=37 8=39
b:< wedding	1=-26 5=-28 6=-35
b:< western	7=-39
b:< wheelchair	4=29
b:< widower	1=35 6=26
b:< will	4=27
b:< won	6=69
b:< worked	5=-29
b:< works	0=-30 3=33 7=-35
b:< would	0=48
b:< wrote	0=-65 1=-45 3=-62 4=-25 5=-52 8=-36
b:< x	4=-30 5=-37
b:< youth	4=-39
b:a 17	4=46
b:a 2020	0=28 4=47
b:a 3d	3=44
b:a 50	0=-57
b:a 99	3=34
b:a >	2=82
b:a abandonne	3=-41
b:a accepte	3=59 5=-41 7=-34
b:a adopte	5=-30 6=43
b:a aime	5=29 6=-59
b:a angers	1=34
b:a anime	1=-25
b:a annonce	6=48
b:a appris	0=26 5=-45
b:a arles	6=35
b:a arrete	8=74
b:a aucun	6=-27
b:a aucune	0=32 4=-26
b:a avoue	5=55
b:a baby	4=72
b:a badge	0=-38
b:a bakery	4=-34 6=-33
b:a balanced	4=-43
b:a bamako	0=41
b:a ban	8=68
b:a believer	1=32
b:a beneficie	4=53 8=49
b:a berlin	5=35
b:a biometric	3=25
b:a bit	4=36 5=44
b:a blog	7=-53 8=50
b:a blood	3=55
b:a bloque	3=42 4=-28 8=-25
b:a book	0=-71
b:a bookkeeper	1=-32
b:a bordeaux	5=30 6=-44
b:a born	0=-26 2=-46 3=-38
b:a bout	4=-41
b:a boy	0=79 1=-25 3=-49 4=-39 8=45
b:a boyfriend	5=38 6=-41
b:a breakdown	4=-29
b:a brest	0=-37 4=-34 5=-55 6=-68
b:a brive	5=41
b:a broadcaster	7=-35
b:a bruxelles	5=31
b:a cafe	0=31
b:a campaign	0=-26
b:a candidate	4=-30
b:a car	4=37 5=-37 6=-33
b:a card	0=38 7=-51
b:a carrier	2=46 4=-34
b:a category	8=-35
b:a catholic	1=-29
b:a cause	0=-72 2=29 3=57 4=76 5=-30 6=64 8=-57
b:a caution	8=27
b:a ce	1=33 2=29 7=-50
b:a cede	5=48
b:a celle	3=38
b:a celui	2=44
b:a chaque	0=30
b:a charity	4=-36 5=-31 8=35
b:a chaud	8=-50
b:a chiffre	3=-44
b:a child	4=75 8=-47
b:a children	4=-46
b:a civil	0=-32
b:a class	3=-43
b:a clean	4=-52 6=-31
b:a client	5=87
b:a clinic	2=-54 4=-74
b:a clone	2=-47 8=-35
b:a cochlear	4=39
b:a cold	0=40
b:a colle	0=30
b:a colleague	0=46 1=-28 3=-26 6=-35 7=-33
b:a colostomy	4=28
b:a commande	2=56 4=-33 7=-67
b:a committed	1=30
b:a communist	0=50
b:a community	7=-60 8=47
b:a company	4=-31
b:a compare	3=42
b:a conclu	5=-31
b:a concu	8=-36
b:a conduit	3=-34 7=37
b:a confie	1=33
b:a confirme	2=26 3=-27
b:a confirmed	6=38
b:a connu	0=52 3=-26 5=87 6=-72
b:a consensual	5=55
b:a conservative	0=-62
b:a contracte	4=51
b:a contractor	0=-55
b:a convaincu	0=-39 3=-25
b:a convenor	7=31
b:a conviction	1=-77 8=61
b:a convinced	0=54 1=67 8=-37
b:a coque	8=-33
b:a counsellor	2=-29 4=48
b:a coupe	1=39
b:a course	6=-27
b:a couru	5=31
b:a cousin	0=36 5=-38
b:a coute	4=45 5=41 8=-31
b:a couvert	0=-38
b:a cracovie	6=-30
b:a credit	7=-37
b:a cree	0=44
b:a crime	1=-41 8=-36
b:a criminal	4=-35 8=-60
b:a cru	3=-25 4=44 5=46
b:a cystic	4=-37
b:a d	3=44 4=-25 6=53
b:a dakar	0=39 5=48
b:a day	0=-41 1=-37 2=-39 3=-37 4=61 5=-33 6=-31 7=-32 8=-32
b:a de	2=37 4=-35
b:a deal	8=-25
b:a dechire	0=-25 7=30
b:a decouvert	2=25 4=-25
b:a defendu	0=25 1=-31 5=-34
b:a delegate	7=29
b:a deleguer	7=-46 8=-49
b:a demande	0=-26 1=67 2=-36 5=-28 6=40
b:a demenage	3=26
b:a demissionne	0=44 1=40 7=-30
b:a democrat	0=47
b:a democratic	7=-51
b:a demonstration	0=-32 8=42
b:a depose	3=29 5=-37
b:a des	0=-41 3=-28 4=27
b:a desk	1=32 4=28
b:a dessine	4=-50
b:a deux	0=-34 5=-45
b:a developpe	4=-26
b:a die	0=30 7=-35
b:a digger	0=70 4=-32 8=-37
b:a director	8=54
b:a dirige	5=-25 7=-25
b:a distance	1=29 3=27 6=-46
b:a dit	0=36 6=69
b:a dix	0=-26 1=-25 3=-35 5=32 6=40 8=35
b:a dna	2=64 5=-29 8=-75
b:a doctor	1=-26 4=-60
b:a doctorate	1=34
b:a documentary	7=-28
b:a domicile	4=-35 5=-38 8=28
b:a dominant	5=-27
b:a donne	0=29 2=54 4=-46
b:a donor	2=39
b:a dormi	0=-38 6=27
b:a double	4=-38 5=-29
b:a drink	4=40
b:a droite	1=-28 4=28 5=44 6=-28
b:a drug	5=-37 8=50
b:a du	0=-34 3=80 4=59
b:a dubai	4=-43
b:a ecope	4=-27 8=52
b:a ecrit	1=-29 4=-71 6=-44 8=-50
b:a efface	8=-29
b:a elle	3=-30
b:a empreinte	3=-65
b:a en	1=-31 4=29
b:a enregistre	3=-28
b:a epouse	0=-45 5=-59
b:a ete	0=-29 3=70 7=30
b:a etudie	0=-31
b:a eu	0=-33 4=28 5=51 8=45
b:a eviter	4=46
b:a evoque	1=41 4=-44 5=35
b:a facial	3=-37
b:a failli	4=27
b:a fait	0=-49 1=50 2=58 4=33 5=-60
b:a faith	1=33
b:a fall	4=52
b:a family	0=31 7=-45
b:a faute	5=81 6=-47
b:a femmes	5=75
b:a ferme	5=58 6=28
b:a fertility	4=-46
b:a fetish	5=71
b:a fever	4=-60
b:a fianna	0=50
b:a field	7=-39
b:a fierce	0=35
b:a fifth	4=-34
b:a figure	3=-25 7=33
b:a film	1=-27
b:a filme	5=-64
b:a fine	0=43 4=-34 8=-25
b:a fingerprint	3=-69 8=-28
b:a firm	1=25 4=-48 7=-32
b:a flat	4=-35 5=-35 6=55
b:a fling	5=40
b:a fo	7=55
b:a fob	3=27
b:a fonde	7=47
b:a force	3=32 7=25
b:a forme	3=-31
b:a former	0=-43 5=61 7=27
b:a fraud	1=-26
b:a freemason	1=56 7=-28 8=-30
b:a fui	0=100 4=-36
b:a full	7=54
b:a gagne	0=-26 8=-34
b:a garde	0=73 3=54 4=71 5=-30 8=-28
b:a gauche	5=40 7=-42
b:a gay	0=-28 6=27
b:a gene	4=-37
b:a genes	0=52 2=-63
b:a genetic	2=36 4=-30
b:a gere	4=-54 5=-62 6=-25
b:a gift	0=30
b:a girlfriend	6=40
b:a golf	7=-65
b:a good	1=-37 3=-46 4=-27 7=32
b:a gp	4=-62
b:a green	0=29 4=-51 7=-31
b:a grin	5=26
b:a group	0=57 1=-46 4=-32 7=-30
b:a gueret	4=-53 5=-39
b:a guide	4=39
b:a gym	4=-26
b:a half	2=35
b:a healthy	2=-39 4=-55
b:a hearing	1=-30
b:a heart	4=63
b:a hereditary	2=33
b:a herite	2=-38
b:a hip	4=73
b:a history	4=-36
b:a hospice	6=-29
b:a hospital	1=53 4=-48
b:a hotel	5=42
b:a hotesses	5=90
b:a housing	7=-27
b:a humanist	1=54
b:a identifie	3=-44
b:a installe	3=-28
b:a insuline	2=-51 4=39
b:a interdit	2=28 4=41 5=-25 8=-37
b:a jail	8=-60
b:a jamais	2=-56 5=-55 6=71 8=-57
b:a joiner	6=-42
b:a joint	3=45
b:a joke	0=35 1=86
b:a joue	6=-93
b:a jour	3=-26 4=83
b:a judge	0=-32 8=-29
b:a jury	8=-43
b:a l	3=26 4=-67 5=-28 6=34 7=-34 8=-28
b:a la	0=-78 1=30 2=-47 5=-30 7=40 8=29
b:a labour	0=39
b:a lache	0=34
b:a laisse	4=47 6=50
b:a later	4=29
b:a law	6=-44
b:a lay	1=-62 5=53
b:a le	0=-25 2=61 3=-42 5=-27
b:a les	3=27 4=68
b:a lesbian	0=-41 4=-27 6=125 8=-30
b:a letter	4=31 8=48
b:a liberal	0=-35
b:a lifelong	1=29
b:a lift	4=46
b:a lille	1=25 4=-46 5=-31 6=45
b:a limoges	5=73
b:a line	8=-26
b:a little	4=42
b:a livre	0=-41 7=-31
b:a lodge	1=87 7=-65
b:a long	1=-25 4=33 5=-49 6=-42
b:a longtemps	6=40
b:a lost	8=40
b:a lot	4=33 7=36
b:a love	5=-30
b:a lover	5=54 6=-59
b:a lui	3=27 5=27
b:a lyon	1=-53 5=-43 6=32
b:a ma	3=31 6=-26
b:a macron	3=-45 5=-32
b:a madagascar	3=30 6=37
b:a maga	0=54 5=-30
b:a magazine	5=32
b:a man	0=-26 1=-33 4=-26 5=-77 6=76 8=64
b:a manager	7=42
b:a married	5=55 6=-29
b:a marxist	0=-29
b:a masonic	1=26
b:a matter	1=39
b:a melun	3=34 4=-27
b:a member	1=67 5=-25 6=-37 7=43
b:a mene	3=-50 7=40
b:a methodist	0=-34 1=29
b:a metz	2=-28 4=42 5=-42
b:a mi	1=26 4=28
b:a midi	4=46
b:a migre	3=-34
b:a milite	6=45 7=49
b:a mining	6=37
b:a minister	5=65
b:a mis	4=-78 5=83 6=-25 7=-33 8=29
b:a mistress	5=77
b:a mobilite	4=-27
b:a mon	3=25 5=53 6=-39
b:a monte	0=-55 4=-46 5=-79 7=75
b:a montpellier	2=-26
b:a montre	2=36 4=-60
b:a montreal	3=56 6=64 8=-27
b:a montreuil	0=25 6=35 7=-42
b:a mortgage	0=-36 6=-36
b:a motorbike	4=35
b:a mural	0=79 1=-42
b:a museum	0=-26
b:a musical	5=-71
b:a mutation	2=49 4=-27
b:a nantes	0=-35 5=-40
b:a ne	4=-34
b:a negocie	6=-27 7=-78
b:a negotiator	7=81
b:a neighbour	5=27
b:a new	0=-45 4=51
b:a newsletter	0=39
b:a ni	4=31
b:a night	0=-35 8=83
b:a no	0=34
b:a noel	0=-32
b:a non	1=71
b:a note	0=37 4=-52
b:a nous	6=60
b:a nurse	4=33
b:a obtenu	4=-34 5=33
b:a occupe	0=37
b:a orsay	2=-27
b:a ouvert	4=-32 5=-32 8=44
b:a pacifist	1=35 8=-35
b:a page	0=26
b:a paralysed	4=-36
b:a parking	1=-31
b:a parle	4=46 5=-31
b:a parraine	0=36 7=-28
b:a part	5=56
b:a participe	0=47 5=-43
b:a party	0=29
b:a pas	0=37 1=53 2=52 4=-38 5=25 6=-54 7=36 8=42
b:a passe	0=32 2=31 4=-40 5=-103 8=71
b:a passenger	4=-33 8=-53
b:a passer	4=44
b:a pau	0=-25 2=-30
b:a paye	1=-32 5=53 8=38
b:a pen	0=33 2=-46 4=63
b:a perdu	0=25 4=102 5=37 8=-34
b:a philosophy	1=40
b:a phone	3=-39
b:a photograph	5=32
b:a photographie	4=-41 5=-44
b:a picture	5=31
b:a pilot	4=39 8=-30
b:a pilote	3=-33
b:a pin	3=34
b:a plaide	3=-36 6=-25 7=-27 8=46
b:a play	0=-26 4=-47 5=-30
b:a plu	5=-38
b:a plus	3=30 5=45 6=-87 8=-56
b:a plusieurs	0=-47 5=88
b:a porte	0=-27 2=-34 3=-29 4=-25 5=25 7=36 8=-60
b:a pose	3=-40 5=100 6=-25
b:a poser	4=-25
b:a pourtant	5=-44
b:a preciser	4=-31 6=30
b:a present	5=41
b:a presente	0=-53 5=-43 6=55
b:a presenter	3=-43
b:a preside	0=29
b:a prevenir	5=-49
b:a pris	1=-51 3=56 8=-65
b:a prison	8=-36
b:a prize	5=-37 7=-42
b:a problem	0=41 1=-37 4=51 5=-27
b:a produit	2=-39
b:a prosthetic	4=31
b:a protest	0=-50 8=28
b:a proteste	0=59 3=31
b:a psychiatrist	4=80
b:a pu	0=-43 3=41
b:a pub	8=27
b:a pupil	1=26 5=44
b:a purge	8=43
b:a quarante	0=-27 4=46 6=64
b:a quatre	4=46 7=-27
b:a queer	6=50
b:a quinze	0=29 4=-25 7=-25 8=66
b:a quitte	0=-30 1=48 6=48 7=38 8=-29
b:a raconte	6=35
b:a radical	0=-26
b:a rally	0=40
b:a rare	2=28
b:a rate	4=72
b:a reading	1=59
b:a realise	0=-36 6=-29
b:a recommande	4=44
b:a reconnaissance	3=-70 7=-30 8=-26
b:a reconnu	4=-29 5=47 8=64
b:a reconnue	5=36
b:a recovering	4=60 8=-28
b:a recu	2=32 5=38
b:a redige	1=-42 2=-28 7=-36
b:a redonne	4=-36
b:a refait	1=-32 5=-57
b:a reform	0=45
b:a refuse	1=-52 2=81 3=-48 4=56 5=-29
b:a reims	5=-25
b:a rejoint	0=48 6=29 7=42
b:a relationship	5=33 6=27
b:a remis	3=37 4=-59
b:a rencontre	1=-36
b:a rendu	0=32 5=-33 7=34
b:a rennes	2=-35 6=-48
b:a renonce	4=38 8=-28
b:a renove	4=-32
b:a rep	7=-31
b:a repetition	5=64
b:a reprendre	7=27
b:a represente	7=41
b:a repris	0=-28 4=-50 7=33
b:a republican	0=26
b:a residence	8=59
b:a restaure	1=-44
b:a rester	6=27
b:a retire	3=-54 4=43
b:a retreat	1=31
b:a retrouve	2=52
b:a reussir	8=-28
b:a revele	0=-25
b:a rien	6=-45 8=-36
b:a risque	4=36 5=49
b:a roissy	0=-31 6=34
b:a rompu	6=38
b:a row	0=41
b:a sa	0=46 3=116 4=56
b:a saint	1=-38
b:a sainte	4=25
b:a same	5=-78 6=50
b:a sauve	3=-46
b:a scanne	3=74
b:a schiphol	3=34
b:a school	4=-34 6=-31
b:a sciences	0=31
b:a seat	0=30
b:a seduit	5=25
b:a seize	7=-34
b:a sept	4=39
b:a servi	0=-36 1=35 3=56 4=-33
b:a ses	0=50 3=35 4=-69
b:a sex	4=-29 5=31
b:a sexual	5=40
b:a shipyard	0=-40
b:a shop	7=77
b:a short	1=29
b:a sick	4=-43
b:a signale	1=-25 3=36 6=-59
b:a signaler	2=31 4=53 8=-35
b:a signe	5=-43
b:a six	4=48
b:a slipped	4=44
b:a small	6=38
b:a socialist	0=31 1=-38
b:a society	1=28
b:a soft	0=36 4=-35
b:a son	1=-69 3=71 5=35
b:a soutenu	0=46
b:a special	2=-44
b:a speech	4=-39
b:a stammer	4=48
b:a steward	7=-51
b:a stick	4=27
b:a stoic	1=25
b:a straight	6=-70
b:a strasbourg	5=-31
b:a stroke	4=27
b:a student	0=45 4=-29 8=41
b:a subi	4=31
b:a sud	7=27
b:a suivi	1=29 3=-50 4=-75 5=-29 6=60
b:a summer	3=-45
b:a supplier	5=58
b:a surgeon	4=-39
b:a surpris	5=58 6=-55
b:a surprise	5=53 6=-60
b:a suspended	8=25
b:a swingers	5=28
b:a t	0=27 1=-25 4=-49 5=126 8=-36
b:a table	0=43 1=-29 6=61
b:a tabloid	4=-42
b:a tag	8=51
b:a talk	0=-28
b:a taxi	3=35
b:a teamster	7=56
b:a teenager	8=57
b:a tenu	0=53 1=-32 3=-35 4=-68 5=-49 6=-35 8=-29
b:a tenue	1=-47 4=60
b:a test	4=-33
b:a teste	2=67 3=-31
b:a tetu	4=-37
b:a third	4=-27
b:a tinder	5=38 6=-26
b:a tire	0=-48 1=26 4=-72 8=79
b:a titre	1=31
b:a tory	0=82
b:a toujours	1=-47
b:a toulouse	5=-36 6=40
b:a tourne	1=-27 6=-25
b:a tours	6=-26
b:a tous	4=28
b:a tout	2=50 6=-26 7=-61
b:a toute	0=-55 1=43 3=-37 4=-47 5=42
b:a traduit	1=-28 6=-35
b:a trainee	4=-47 5=53 8=-49
b:a transmis	1=33 2=-48 4=-36
b:a travaille	4=-72
b:a traverse	4=54 5=-35
b:a trente	8=-44
b:a trois	0=-60 1=-26 3=-58 5=159 6=-71
b:a trompe	5=53 6=-28
b:a trouve	2=64 4=-38 5=33
b:a two	0=-26
b:a typeface	1=-49
b:a un	1=54 2=56 3=-37 4=-38 6=-49 8=54
b:a une	0=-51 1=42 2=25 3=-31 4=104 5=47 6=60 7=-31 8=35
b:a union	0=-27 1=-31 3=-35 4=-32 7=107
b:a united	0=39
b:a university	0=-35 5=-38
b:a us	1=-25 8=27
b:a vaccine	4=-68
b:a valid	3=-34
b:a valu	0=26 5=-25
b:a van	4=-51
b:a vecu	6=-35
b:a velo	7=84
b:a vendu	1=36 2=-26 3=-57 4=-49
b:a vingt	1=28 4=-25 5=71 8=-32
b:a virgin	5=88
b:a voile	8=-57
b:a volunteer	0=53 7=63
b:a voter	0=37
b:a vu	0=-25 1=-40 3=-57 5=28 8=30
b:a vue	3=74 4=-121 6=-35 8=58
b:a ward	4=-65
b:a warehouse	0=-26 4=-27
b:a warm	2=-36 4=48
b:a week	4=45 8=-80
b:a weekly	1=51 4=-31
b:a wheelchair	4=36
b:a whistle	8=40
b:a wife	8=-35
b:a witness	8=-61
b:a wobbly	7=36
b:a woman	0=-35 1=-29 4=-67 5=-52 6=105
b:a year	0=-85 4=55 5=32 6=-56 7=34 8=-49
b:a young	0=28 8=35
b:a zoo	1=35
b:aa and	4=63
b:aadhaar iris	3=25
b:abime par	3=29
b:abimes par	4=37
b:abnormal loads	5=-39
b:abonne a	5=28
b:about a	5=-34 8=43
b:about her	5=61
b:about his	6=26
b:about it	0=44 4=59 5=53 6=-26 8=-45
b:about leave	6=27
b:about sunday	4=-27
b:about the	0=-31 1=-45 2=-26 7=-25 8=94
b:absence >	4=66
b:absence de	4=81
b:absences pour	7=58
b:absente le	1=27 4=28
b:abstenue dit	0=32
b:abstinent par	4=-26
b:abstinente >	4=-43 5=79
b:abstinente par	4=-33 5=40
b:abstract her	8=-31
b:abus de	8=58
b:access to	4=47
b:accident >	4=-45
b:accident de	3=-32 4=51 5=-38 6=-34
b:accident du	4=73
b:accident the	3=41 4=-51 5=30
b:accompagne des	4=-30
b:accompagnement de	4=-25
b:accord pour	3=35
b:accord signe	3=-31
b:according to	1=37 2=36 6=28
b:account of	1=50
b:accountant >	1=-42
b:accounts >	5=-28
b:accounts of	4=-34
b:accro au	4=-48 5=48
b:accro aux	4=33
b:accueil >	6=28
b:accueil a	4=-29
b:accueil des	3=-33
b:accueil et	0=-33
b:accuse de	8=-41
b:accused of	6=-36 8=31
b:achats >	0=-29
b:acheteur >	3=-38
b:acquitte >	8=56
b:across from	7=-49
b:across three	2=-39
b:action >	8=37
b:activated for	3=31
b:active in	0=64
b:active trade	7=43
b:activee pour	3=37
b:activite >	5=-32
b:acts for	7=-35
b:actuary >	1=30
b:added >	6=59
b:addict au	4=-56 5=46
b:addicted to	4=-33 5=48
b:addiction au	4=25 5=42 8=-34
b:addicts in	4=41
b:adepte du	1=-35 5=90
b:adherent d	0=-35
b:adherent de	0=-32 6=33
b:adherent du	0=35
b:adherer a	7=30
b:adhesion a	7=-33
b:adjoint >	5=-34
b:adjoint du	7=33
b:adjointe au	0=36
b:adjudant >	8=39
b:administration >	3=44
b:admits >	0=-47 5=-25
b:adn a	2=57
b:adn de	2=-28 3=-36
b:adn il	2=46
b:adn pour	2=31
b:adn que	3=-52
b:adopted in	6=27
b:adoption >	2=41 3=26
b:adoption par	6=-31
b:adresses >	5=28
b:adultere >	5=61
b:adultere avec	5=38
b:adultere et	5=-57
b:adults in	4=-33 5=29
b:adviser >	0=-28
b:advises employers	3=-31
b:aeroports >	3=-47
b:affair of	5=-87
b:affair to	5=-25
b:affair with	0=-33 4=-30 5=46 6=-55 8=-32
b:affaire >	5=-25
b:affaire classee	3=-34 8=-33
b:affaire de	3=-31 8=67
b:affaires >	5=70
b:affaires l	6=-27
b:affaires publiques	5=-32
b:affairs >	5=-27
b:affairs at	5=-32
b:affairs of	5=-41
b:affiche >	0=-34 1=26
b:affiche avec	0=-34 5=56
b:affiches de	0=-37
b:affiliated to	7=46
b:affray >	8=26
b:afp >	0=-38 8=-25
b:after a	0=-50 1=-32 5=-51
b:after an	0=-29 5=54 6=-46
b:after her	4=-31
b:after reading	1=42
b:after the	0=-34 2=-25 3=36 4=46 5=-40 7=25
b:afternoons >	4=30 6=-30
b:again >	3=25
b:against the	0=127 1=-62 2=56 3=-31 4=-32 7=-25 8=-30
b:agde >	5=38
b:age of	4=66
b:agence >	0=-33 4=25 5=40
b:agence d	3=46
b:agence de	2=-53 3=-49 4=-28
b:agency >	0=-39 3=-46
b:agenda >	0=-28
b:agent >	0=-81 4=-25 5=-38
b:agent d	0=-28 3=-25 5=39
b:agent de	3=-72 4=-53
b:agent immobilier	5=-28
b:agents au	3=-60
b:agnostique >	1=37
b:agnostique tendance	1=43 5=-29
b:agree filatures	5=-33
b:agreement with	7=-55
b:agrement d	8=42
b:ai deux	5=60
b:ai ete	5=-57
b:ai eu	0=-40 6=-26
b:ai fait	0=-33 1=28 3=35 4=28 5=-45 6=28
b:ai jamais	0=49 8=-28
b:ai milite	0=50 7=-52
b:ai pas	0=-36 3=-57 4=-55 5=52 7=39
b:ai plus	5=-29
b:ai pris	0=34
b:ai quitte	0=64 1=-25 5=-48
b:ai refuse	7=33
b:ai une	3=-38
b:ai vote	0=-26 7=32
b:aid >	4=-69
b:aide a	5=-48 8=29
b:aide aux	7=-31 8=-36
b:aide les	3=-41 6=-29
b:aide soignant	4=-40
b:aide soignante	5=31
b:ailleurs >	5=54 6=-39
b:aimait les	6=54
b:aimait pas	6=-33
b:aime autant	6=44
b:aime etre	4=-27 5=49
b:aime pas	4=-50 6=76
b:aime que	0=-35 5=-34 6=82
b:aime un	6=31
b:aiment >	5=-32
b:ainsi >	0=-46 4=-31
b:air >	5=26
b:air france	6=41
b:airline s	2=43 3=-28 4=-36
b:alarme >	0=-30 3=31
b:album >	4=-37 8=-38
b:alcool >	2=40 4=-35 8=76
b:alcool d	4=51 8=-43
b:alcoolemie >	4=-54 8=61
b:alcoolique >	8=-29
b:ald 30	4=46
b:algorithme de	3=-30
b:algorithme l	3=46
b:all >	0=47 4=-32
b:all its	1=40
b:all my	0=32
b:all of	7=38
b:all over	3=-62
b:all parties	0=-48
b:all sides	0=-30
b:all ten	3=32
b:all things	4=39 8=42
b:allergic to	2=-45 5=-44
b:allergie au	4=72
b:allergie aux	4=-55
b:allergique aux	4=36
b:allergy >	4=38 7=-28
b:ally of	6=-31
b:alone >	0=44 4=-25
b:along with	2=33
b:alors >	2=26 8=-35
b:alpha 1	2=34
b:alsace >	0=36 4=-50
b:altruisme efficace	1=30 7=-34
b:always been	0=27 4=-32
b:alzheimer >	4=44
b:alzheimer precoce	2=63 4=-47
b:am a	5=-61
b:am against	1=63
b:amant >	5=33
b:amant a	1=-31 5=60
b:amant au	5=37
b:amant de	5=58 6=54
b:amants >	5=62
b:amants d	0=-26 5=-27
b:ambassade >	3=35
b:ambition >	1=42
b:amenagement >	4=35
b:america ohio	0=46
b:americaine >	2=60 3=-47 6=-35
b:ames was	5=-44 8=40
b:ami >	1=55 4=-46 5=-57 6=28
b:ami d	6=-33
b:ami de	6=-46
b:ami l	6=-45
b:amie >	5=-33 6=84
b:amie carole	5=-53 6=32
b:amie l	6=69
b:amour >	5=25 6=-45
b:amour avec	5=-43 6=60
b:amour de	5=-53 6=46
b:amour du	5=-31
b:amour et	5=-26
b:amour libre	5=73
b:amuse >	3=29
b:amyotrophie spinale	2=33
b:an >	0=-52 1=-35 3=-31 5=-33 6=-26
b:an absurdist	1=26
b:an accountant	0=-25 6=-30
b:an affair	0=-32 4=-25 5=46 6=-63
b:an anonymous	8=32
b:an anthroposophist	1=41
b:an anti	1=60
b:an arrangement	5=67 6=-26
b:an atheist	0=-29 1=62 4=-26
b:an avowed	1=37
b:an award	6=48
b:an de	0=59
b:an dernier	0=-52 4=41
b:an dit	4=32 8=-39
b:an ear	8=-33
b:an editor	0=-29
b:an engineer	1=32
b:an epipen	2=-46 4=51
b:an ethical	1=38
b:an ex	5=30
b:an eye	4=-28
b:an hour	4=61
b:an independent	4=-39
b:an inmate	8=48
b:an insulin	2=-26 4=26
b:an insurer	4=-29 8=-28
b:an interpreter	4=65
b:an lgbt	0=-31 6=-38
b:an occupational	4=-25
b:an office	0=44 4=36
b:an old	0=72 1=-39 5=-26 6=43 8=44
b:an open	1=-36 5=77
b:an organiser	0=40
b:an passe	5=-65 6=27
b:an unbeliever	1=39
b:analyse d	3=-40
b:analyse de	2=-42
b:analyse des	3=-27
b:analysee pour	3=39
b:analysis >	3=-47
b:analyst >	8=-26
b:analyst at	0=-29
b:analyste >	8=-39
b:ancien >	1=-29 4=61 7=37
b:ancien associe	4=58 5=-61 6=45
b:ancien cabinet	6=37
b:ancien chef	5=-29 6=-42
b:ancien collegue	1=43 5=-34
b:ancien cure	0=-40 1=-52 4=-44
b:ancien de	0=27 7=32
b:ancien detenu	8=80
b:ancien directeur	6=-74
b:ancien du	0=31 4=-45 7=28
b:ancien employeur	3=25 5=40 8=-53
b:ancien patron	4=55 8=-27
b:ancien secretaire	0=59 7=-33
b:ancien superieur	5=-38 6=51
b:ancienne collegue	0=34 1=-32
b:ancienne responsable	7=36
b:anciens >	6=60
b:and a	1=-79 2=-29 3=-62 8=37
b:and an	8=-26
b:and anti	0=43
b:and anxiety	4=-47
b:and asked	4=46 7=-32
b:and asks	1=34 4=66 7=-29
b:and believes	0=-36 1=68
b:and brother	8=53
b:and by	0=72 1=-36 8=-35
b:and calls	1=33
b:and can	1=-28 4=42
b:and doesn	0=66 1=-35 5=-41
b:and eats	0=-49
b:and finds	1=56 4=-34
b:and for	0=33
b:and found	8=37
b:and funerals	1=-42
b:and goes	2=-31 4=59
b:and got	0=-52 4=-29 8=50
b:and happy	0=-34 1=28
b:and has	4=48 6=-37
b:and hasn	0=-25
b:and have	1=37
b:and he	1=59 4=-69 6=-33 8=42
b:and helped	8=-37
b:and her	1=57 2=-26 3=57 4=-30 5=-71 7=-36
b:and his	1=-41 8=-53
b:and i	4=34 5=-29 7=-39
b:and is	0=40 1=49 3=30 4=73 5=27 6=79
b:and it	1=-31
b:and its	0=-39 6=34 7=-31
b:and joined	4=65
b:and kept	2=38 8=-37
b:and later	2=56 6=29
b:and led	7=35
b:and left	0=-99 5=62 6=-47 7=-31
b:and let	0=-26 8=57
b:and likes	5=35
b:and lives	1=69
b:and lost	0=73 3=-44 6=-25 8=-45
b:and married	6=49
b:and member	0=29
b:and mills	4=-33
b:and moved	0=52
b:and needs	2=-42 4=68
b:and never	1=-25 3=-43 4=-26 8=-32
b:and now	0=25 4=-53
b:and on	0=-91
b:and only	2=26
b:and open	4=62
b:and other	6=-38
b:and out	4=42
b:and paid	8=33
b:and proud	1=-25 5=-29 7=40
b:and retrained	3=-34 4=84
b:and runs	8=-25
b:and safety	4=-28 7=37
b:and said	6=27
b:and says	4=-67
b:and she	2=-32 4=42 6=27
b:and sits	7=-33
b:and so	2=58 4=-32 6=30
b:and sold	5=60
b:and stayed	0=37 8=34
b:and still	1=39 8=-30
b:and talks	4=61
b:and temper	1=32
b:and that	0=72 1=36 4=40 7=-50 8=-45
b:and the	1=-63 3=-53 4=-84 5=28 6=37 7=-45
b:and their	0=-26 2=-31 4=-41 5=-39
b:and then	3=-25
b:and therefore	1=25
b:and they	5=-26
b:and three	4=42
b:and through	0=50 7=36
b:and tired	4=-62 6=36
b:and told	0=56 2=-32 4=-42
b:and trained	4=-26 8=47
b:and two	0=-25 4=45 6=-33
b:and uses	4=26
b:and was	1=-34 5=-25 7=54 8=34
b:and wife	6=-85 7=32
b:and won	4=35 7=-41
b:and works	1=36 4=26
b:and would	2=-25 4=-42
b:and wrote	0=26 1=-39
b:anemie de	2=52
b:angers >	1=28
b:angoisse dans	4=27
b:animal est	1=53
b:animaliste >	0=47 1=-30
b:animateur >	5=-30
b:animatrice >	0=-43 1=-37 4=-30
b:animatrice de	5=-28
b:animaux par	1=36 3=-26
b:animaux pour	1=31
b:anime >	8=-47
b:anime le	7=61
b:anime un	4=-39 5=-39 8=31
b:anime une	0=-26 1=-27
b:anne >	5=-30
b:anne hidalgo	0=59 5=-30
b:annecy >	5=-29 6=-32
b:annee >	7=29
b:annee de	1=34
b:annees a	5=30
b:annonce >	3=-40 4=-26 5=63 6=-58
b:annuel >	4=70
b:anomalie du	2=42 4=-26
b:anomalie genetique	2=42
b:anonyme >	4=-33 5=61
b:anonymous note	8=33
b:another >	7=-27
b:another man	5=-66 6=75
b:another woman	6=29
b:ans >	0=-36 2=-55 7=-44 8=57
b:ans a	0=46 1=-38 4=-32 5=-42 7=-27 8=-25
b:ans avec	5=-61 6=32
b:ans d	0=-27 4=47 5=-46
b:ans dans	0=31
b:ans de	1=-43 4=27 6=-29
b:ans dit	0=35
b:ans elle	4=29 5=77 6=-35
b:ans en	5=-40
b:ans et	4=29
b:ans il	0=37 1=56 4=-29
b:ans le	4=-25 5=-36
b:ans qu	0=-45 5=-32
b:answers to	6=-54
b:antecedents judiciaires	2=-30 3=-29 8=64
b:anthroposophist >	1=41
b:antidepresseurs depuis	4=33
b:any more	4=52 5=-34
b:any party	0=42
b:anyone for	2=58 4=-45
b:anything >	8=46
b:anything else	0=-28 1=37 4=-44 5=-30
b:aout >	4=35
b:appareil auditif	4=44
b:appareil de	3=46
b:appareil photo	3=-32
b:apparemment il	1=29
b:apparently a	1=30
b:apparently he	4=39 8=-48
b:apparently on	4=52
b:apparently she	4=-37
b:apparently the	8=-40
b:appartement >	6=33
b:appartenu a	0=38 3=-25 8=-60
b:appartient a	1=86 2=57 4=-51
b:appel >	5=-39 8=34
b:appel d	5=26
b:appel de	8=-25
b:appelle a	0=48
b:appels >	0=-25
b:appli de	3=34 4=-42
b:applicant >	3=47
b:applicant chairs	0=-33
b:applicant from	3=28
b:applicant had	4=29
b:applicant has	4=26
b:applicant is	0=46 1=53 3=-30 4=28
b:applicant objects	1=43
b:applicant s	5=-38
b:applicant sold	4=-34
b:applicant was	0=-48 1=31 6=-31
b:applicant wrote	2=30
b:apprend aux	4=-25
b:apprenti boulanger	6=46
b:apprentie >	3=57
b:apprentis >	2=-26 5=-25
b:appris a	3=-25 5=-37 6=39 7=57
b:approcher son	6=-36 8=57
b:appui >	0=36 2=38 5=34 8=-31
b:apres avoir	0=39 5=-27 6=32
b:apres des	5=32 8=34
b:apres l	4=51 6=-30 8=-39
b:apres la	5=-59
b:apres le	0=-37 1=28 2=71 5=52
b:apres sa	5=-57 8=-48
b:apres ses	0=32
b:apres six	4=68
b:apres son	1=-39 3=43 4=-31 6=36 7=-34 8=-31
b:apres un	1=42 4=-35
b:apres une	2=-28 3=-28 5=68 7=-38
b:apres vingt	4=-25 5=-48
b:april >	4=45
b:apte >	4=71
b:apte a	4=26
b:apte au	4=-71
b:apte sans	4=76
b:arbre genealogique	2=-27
b:arc en	6=-30
b:archeologue >	3=-35
b:archi >	0=28
b:architecte d	4=-57
b:archive >	1=40 4=-39
b:are all	3=-39
b:are both	2=27 4=-32 7=28 8=31
b:are hard	0=31
b:are her	5=-27
b:are his	0=-32 8=-58
b:are in	1=36 5=-47 8=35
b:are not	1=46 4=-32
b:are on	3=64 8=-34
b:are the	1=-58 4=40 8=-26
b:are what	0=-29 1=30 4=-31
b:area manager	0=-28 7=28
b:arles >	5=-45 6=36
b:arm >	4=-52
b:armee >	3=38
b:armee par	1=25
b:army >	5=-42
b:arrest in	2=44
b:arrested in	8=39
b:arrested the	8=-41
b:arret >	4=37 8=-36
b:arret de	5=-25
b:arret longue	4=36
b:arret pour	4=36
b:arrete >	4=-28 8=67
b:arrete de	4=82 8=-49
b:arretee trois	4=27 8=-36
b:arrets de	4=-38
b:arrondissement groupe	0=36
b:arson >	8=27
b:arts >	5=-31
b:arts degree	0=-27
b:as a	0=64 3=-28 5=-61 6=29 8=36
b:as an	0=-36 1=63 3=-29 4=-27 5=-33 6=-57 7=-47 8=-45
b:as branch	0=-29
b:as buyer	6=-44
b:as centre	0=76
b:as far	1=38 4=-49
b:as he	4=-39 6=48 7=-27
b:as his	1=42 4=-48 7=-36
b:as hr	6=-56 7=-41
b:as i	1=34
b:as its	1=-49
b:as one	0=42 3=-39 4=-26 6=27
b:as plant	7=-37
b:as secular	1=-31
b:as she	2=-29 4=77 5=-26 8=-43
b:as the	0=-26 2=32 3=34 4=26 5=51 7=40
b:as ward	4=-25 7=-34
b:asexual and	4=-31
b:asexuel il	6=46
b:asie >	1=-37 5=-29 8=-30
b:asile en	3=31 4=-29
b:ask >	4=34 5=32
b:asked >	4=55 6=27
b:asked about	0=-41 1=27 5=-51 7=-25 8=65
b:asked for	3=77 4=28 5=39 8=-57
b:asked if	6=31
b:asked not	6=-30
b:asked that	4=-49 7=28
b:asked to	0=-26 3=-43 4=44
b:asked whether	0=29
b:asked why	1=-25
b:asking >	3=40
b:asks >	1=-62 5=68
b:asks for	0=-28 1=41 2=-27 5=-66
b:aslef >	7=30
b:assigne a	8=57
b:assistant >	2=-36 3=-27 6=-27 8=-26
b:assistant at	7=-28
b:assistant de	3=32 8=-26
b:assistante >	3=-29 5=37 6=46
b:assistante de	5=-30
b:assistante dentaire	4=-38
b:assistante du	0=-27 5=37
b:associatif >	7=-42
b:association >	5=-38 8=-40
b:association de	6=36
b:association des	7=-33
b:associe >	0=-27 4=69 6=43
b:associe et	8=36
b:associes >	0=-40 5=-54
b:associes a	5=93 6=-61
b:assume >	0=-31 4=57 5=26
b:assume il	1=32
b:assure la	4=-35 5=-34
b:assure t	1=-25 5=-47 8=62
b:assure un	0=-26 1=47 5=27
b:assured us	0=32
b:assureur >	2=-46 3=46 8=-29
b:asthma inhalers	4=-48
b:asthmatique >	4=30
b:asthmatique donc	4=26
b:at a	1=-57 2=-64 3=-71 4=-108 6=-74
b:at addenbrooke	2=33 4=-27
b:at all	1=62
b:at every	1=-27 5=58
b:at fifty	6=33
b:at ford	7=34
b:at forty	4=61 5=44
b:at glastonbury	7=-28
b:at heart	4=-45
b:at her	1=74 4=-66 7=53
b:at his	3=38 5=25 6=40
b:at hmp	8=-61
b:at home	4=-34
b:at king	1=-36
b:at lunch	5=46
b:at night	3=-29 4=37 7=-45
b:at nineteen	8=28
b:at school	4=-38 6=37
b:at ten	4=69
b:at the	1=-72 4=-48 7=31 8=-45
b:at thirty	4=44 5=39
b:at unison	7=-46
b:at university	5=-33
b:at weekends	0=36 4=-33 5=41
b:at work	1=-26 2=32 6=83
b:atelier >	0=36 1=-49 6=30 7=43
b:atelier de	5=-48
b:atelier qu	0=-38
b:ateliers >	0=-25 4=-29 5=-25
b:athee >	1=78
b:athee a	1=39
b:athee et	1=-57
b:athees >	1=46
b:atheism >	1=-60
b:atheisme au	1=-41
b:atheist >	1=69
b:atheist as	1=36 4=-30
b:atheist since	1=31
b:athlete s	2=43
b:atlanta >	0=62
b:attached >	2=-32 3=38 4=-39
b:attachee parlementaire	0=-70
b:atteint d	2=46 3=-34
b:atteinte de	0=-29 2=69 4=-31
b:attend le	1=-28 5=86
b:attend les	6=40
b:attend son	5=-26 6=-32 8=66
b:attend un	5=-27 6=-52 8=-28
b:attendent un	6=46
b:attends a	1=36 4=-26
b:attirance pour	5=-56 6=51
b:attire par	5=-43
b:attracted to	6=47
b:au 1er	0=-25
b:au bout	1=34 4=26
b:au bras	4=-44 5=44
b:au bulletin	0=-51 8=55
b:au bureau	0=-35 5=45
b:au canada	3=38 7=-34
b:au cancer	2=32 4=-31
b:au candidat	8=-26
b:au centre	0=-28 3=52
b:au chef	5=32
b:au chu	2=-42
b:au client	6=28
b:au club	5=60 7=-47
b:au coeur	4=65
b:au college	3=49
b:au comite	7=42
b:au commissariat	8=59
b:au congres	7=36
b:au conseil	0=42 1=-35 3=-32 5=-89 7=28
b:au consulat	3=-30
b:au controle	3=100 5=-46
b:au couvent	1=-30 6=47
b:au covid	4=33
b:au dejeuner	0=25 2=-35
b:au depot	8=66
b:au dossier	1=-25 2=41 3=61 4=-30 6=-31
b:au droit	1=52
b:au faed	3=35 8=-28
b:au fichier	3=31 8=-60
b:au fijais	3=-27 8=60
b:au genou	4=66
b:au grand	1=60
b:au groupe	5=30 8=30
b:au jury	5=57 6=-33
b:au lecteur	3=-25
b:au lit	4=72 5=-47 6=47
b:au lycee	4=40 5=-27
b:au maghreb	5=-46
b:au maire	0=45
b:au mali	5=48
b:au marche	0=38 3=-46 4=44 6=49
b:au mariage	0=-43 1=-37 4=-31 6=-76
b:au micro	3=-26
b:au musee	0=-26 3=35
b:au nom	3=-35 7=57
b:au pair	5=48 6=-63
b:au parlement	0=-36
b:au parti	0=39 7=-46
b:au pcf	0=61 7=-62
b:au piquet	7=40
b:au pointage	3=29
b:au port	3=59 4=41 8=-29
b:au portique	3=33
b:au poste	3=37 4=-71 5=-67 8=62
b:au pouvoir	0=47
b:au premier	0=32
b:au present	5=-32
b:au printemps	4=-33 6=47
b:au progres	4=-50
b:au ps	0=76 7=-49
b:au qatar	6=51
b:au quebec	6=30 8=-28
b:au rectorat	4=-29
b:au regime	0=68 4=-65
b:au revers	0=33 1=33
b:au rez	4=44
b:au salon	3=-34
b:au scanner	4=-47
b:au sein	4=-41 5=27
b:au senat	0=-35
b:au sens	1=71 3=-39 6=63 8=-33
b:au sexe	4=-60 5=110
b:au sfa	7=48
b:au siege	0=-33 7=-46
b:au snes	0=-35 7=57
b:au sujet	6=-33
b:au syndicat	0=-52 7=41
b:au telephone	2=-33 4=55 5=-30
b:au theatre	5=-36 6=-81
b:au travail	2=-46 8=-31
b:au tribunal	4=-30 8=-31
b:au vestiaire	5=95
b:au volant	4=-34
b:au vu	1=30 3=30
b:aube >	4=-38 5=47
b:auberge >	5=-26 6=45
b:aucun dieu	0=-25 1=41
b:aucun engagement	0=46
b:aucun probleme	4=35 8=-54
b:aucun rapport	5=29
b:aucun souci	4=50 8=-37
b:aucune allergie	4=33
b:aucune donnee	3=26
b:aucune empreinte	3=73
b:aucune gene	4=31
b:aucune mention	0=-44 8=39
b:aucune opinion	0=38
b:audience >	8=-36
b:audiologists >	4=-56
b:audit >	5=-38
b:audit a	5=77
b:audit du	5=-28
b:audited the	7=-58
b:auditeur >	4=-65
b:audition d	4=44
b:aujourd hui	1=33
b:aupres d	4=27 5=-30
b:aupres de	0=-34 4=-43 5=-58 6=37 8=60
b:aupres des	7=-31
b:aurait couche	5=28
b:auriculaire droit	3=28
b:aussi >	1=-37 2=35
b:autant les	6=48
b:autant que	5=46 6=-33
b:authentification >	3=57
b:authentification par	3=-31
b:authentifie par	3=25
b:authentifiee par	0=-50 3=33
b:authentifier >	3=31
b:autisme >	4=-30
b:autiste >	4=81
b:autiste d	4=34
b:autistes >	4=-37
b:autistes et	4=-53
b:auto immune	4=28
b:automatique >	8=-45
b:autonome >	0=-62 3=26 4=39
b:autoroute >	0=36 5=46
b:autre >	0=35 4=-38 5=54
b:autre bord	0=-41 6=36
b:autre femme	5=-27 6=31
b:autres >	5=40
b:autrice >	8=-33
b:aux arachides	4=44
b:aux blocages	0=37
b:aux bras	4=53
b:aux cantonales	0=26
b:aux chats	4=59
b:aux critiques	4=-48
b:aux deux	3=40
b:aux elections	0=-31 7=44
b:aux etats	0=-45
b:aux europeennes	0=26
b:aux grilles	0=44
b:aux hopitaux	4=-33
b:aux jeunes	5=-25 8=32
b:aux legislatives	0=25 1=-32
b:aux migraines	4=27
b:aux modes	4=-58
b:aux municipales	0=26 3=-31 7=-32
b:aux portes	3=36
b:aux prud	6=25
b:aux republicains	0=48 7=-42
b:aux reunions	0=-48 1=-36 4=-120 7=49
b:aux sites	5=32
b:aux victimes	8=-43
b:available from	7=27
b:avait le	0=74
b:avait pas	4=-29
b:avait une	5=44
b:avant chaque	1=36
b:avant d	3=26
b:avant de	6=46
b:avant l	2=35 5=-55 8=-30
b:avant la	2=39 3=28 4=-71
b:avant le	4=-39
b:avant sa	3=25
b:avc >	4=51
b:avec des	0=-36 3=-29 4=-31 6=44
b:avec deux	0=-25 1=-29 4=36 5=88 6=-92
b:avec l	0=-41 1=31 3=87 4=-34 5=32 6=-48
b:avec la	3=37 4=-37 5=115 6=-51 7=-99 8=-40
b:avec le	4=-29 5=84 6=29
b:avec les	4=-52 5=25 6=-27 7=-65 8=-27
b:avec macron	0=29
b:avec mon	5=34
b:avec qui	6=89
b:avec sa	1=-47 4=-104 5=39 8=-37
b:avec ses	0=-40 4=-43 5=-66 6=-33
b:avec son	0=-54 1=-59 3=56 4=-37 7=-44 8=-43
b:avec sursis	8=59
b:avec tout	7=38
b:avec trois	4=-31 5=86
b:avec un	0=-75 1=-52 3=-40 6=74 7=-33 8=-51
b:avec une	0=-49 3=-55 4=77 5=34 6=72 8=-72
b:aventure >	5=-43
b:aventure avec	3=-27 5=86
b:aventure entrepreneuriale	5=-63
b:aventure humaine	5=-45
b:aventures en	5=-40
b:avertissement >	5=59
b:aveugle de	4=39
b:avion >	2=47 4=35 8=-46
b:avocat >	2=-26
b:avocat de	5=-51
b:avocat il	5=-39 6=-38
b:avocate >	4=-34 5=28 7=-33 8=-34
b:avocate elle	6=-41
b:avoir aucune	0=31
b:avoir d	4=77
b:avoir de	5=33
b:avoir des	1=53
b:avoir ete	3=37 5=43
b:avoir eu	5=74 6=-25
b:avoir fait	5=36 7=38
b:avoir jamais	5=51 6=-46
b:avoir manifeste	0=30 4=-43
b:avoir transmis	2=25
b:avoue t	3=-28 4=-27 7=-37 8=-34
b:avoue une	5=50
b:avowed nihilist	1=36
b:avril >	3=27 5=-57 8=43
b:awaiting trial	8=28
b:ayant ete	3=29
b:ayn rand	1=54
b:b >	1=52 3=39
b:b2v et	4=-55
b:baby in	0=-25 4=57
b:bac >	8=31
b:back end	5=-42
b:back on	4=35
b:back to	0=38 4=-32 6=-32
b:badge >	0=-105 3=30
b:badge sans	3=38
b:badgeuse a	3=-52
b:badgeuses a	3=-52
b:bae >	1=42
b:bail >	5=46 6=-28 8=-52
b:bail in	8=34
b:bakery >	0=34
b:ballot >	0=80 7=-61
b:bamako >	0=50
b:ban >	8=50
b:banc >	4=42
b:bank >	3=-70 8=-56
b:bank and	8=45
b:bank in	5=-26
b:bank s	3=25
b:banned from	8=50
b:banque >	5=-38 6=-38 8=-25
b:banque a	3=-43
b:banque de	2=-26 5=-26
b:bapteme >	1=44
b:bar >	6=47
b:bar a	3=-26 5=68
b:bar gay	6=-90
b:bar in	6=-28
b:bar manager	6=-28
b:barre a	0=-52
b:barred from	8=37
b:bars gays	5=-67 6=81
b:bas de	2=58 4=-28
b:base d	3=65
b:base de	3=51
b:base du	3=78
b:basque >	0=-36 2=29
b:bat contre	4=43
b:batiment >	4=-25 7=-34 8=-30
b:batteur >	5=30
b:be >	6=33
b:be a	0=67 1=-36 4=-52
b:be asked	3=-51
b:be home	4=-52
b:beau frere	1=-39
b:beau pere	8=36
b:beaux arts	3=-29 5=-32
b:became an	1=25
b:because he	1=-35
b:because his	5=-26
b:because i	0=-34 6=37
b:because of	1=-41 2=-28 3=51 4=56
b:because she	0=63 1=-38 2=41 4=-33
b:because the	0=-35 5=32 8=-28
b:bed the	5=58
b:bed with	5=-37
b:been a	4=-25 6=29 8=-34
b:been an	0=65 4=-44
b:been clean	4=75
b:been convicted	8=43
b:been faithful	5=38 6=-43
b:been in	4=42 8=66
b:been intimate	4=-30 5=48
b:been married	5=-31 6=-41
b:been on	0=37
b:been to	1=44 8=27
b:bees >	6=-61
b:before lunch	4=51
b:before she	0=-29 8=-35
b:begue il	4=33
b:behalf of	7=-37
b:being a	1=28
b:being an	0=-26 1=28
b:being asked	4=-59 6=36
b:being gay	6=34
b:being treated	4=38
b:belge >	0=-36
b:belgique >	0=51
b:belief in	1=26
b:believe in	4=-27 6=-26
b:believer in	1=-48
b:believes in	4=-27 8=-32
b:believes that	8=-43
b:belle aventure	4=-28 5=-52
b:belonged to	0=30
b:belonging to	1=-28 8=-26
b:belongs to	0=-26 1=34 7=56
b:bench >	4=-28
b:beneficie d	4=41 8=48
b:benefit fraud	8=-42
b:benevole >	4=-47 8=-31
b:benevole a	0=-34
b:benevole au	0=-30
b:benevole d	6=26 8=-30
b:benevole de	0=61 6=-27
b:benin >	4=53
b:berlin >	0=-32 6=-33
b:bernie sanders	0=41 8=-30
b:besoin de	4=59
b:best in	6=-40
b:best sense	0=-45
b:better than	0=-30 4=39 7=-25
b:bi >	5=-65
b:bi a	6=54
b:bi et	4=-35 5=-30 6=82
b:bi media	6=-53
b:bi precise	6=55
b:bi qlik	6=-59
b:bi weekly	6=-35
b:bible >	1=-51
b:bible he	1=64
b:bien >	1=63 3=-53 4=64 6=-60 8=-33
b:bien dans	4=-31 6=64
b:bien etre	1=-46 5=-40
b:bien fait	4=-45
b:bien faite	3=-40
b:bien suivie	4=27 5=-31
b:biens sociaux	8=40
b:big in	7=27
b:bill of	4=-60
b:bio >	6=51
b:biobanque >	2=38
b:biographie de	0=-32
b:biography of	0=-29
b:biometric passport	3=-31
b:biometric residence	3=-43
b:biometrie >	3=-28
b:biometrie de	3=64
b:biometrie forestiere	3=-26
b:biometrique >	0=-27 3=-27
b:biometrique a	3=25
b:biometrique au	3=-25
b:biometrique valide	3=-30
b:biometriques d	3=-37
b:births >	4=-37
b:bisexual >	6=30
b:bisexual and	6=55
b:bisexualite >	6=27
b:bisexuelle elle	6=29
b:bit of	0=38 5=53
b:black lives	0=37
b:blacklisted in	7=27
b:blague sur	6=43
b:blanc >	0=41
b:blanc sur	0=45
b:blanche >	4=25
b:blind pupils	4=48
b:blind to	4=-72
b:blind which	4=49
b:blocages de	0=31
b:blog >	0=62 2=39
b:blog a	5=31
b:blog de	4=-26
b:blog on	7=-42
b:blogs about	5=26 8=-25
b:blood and	3=-45
b:blood every	2=26
b:blood sugar	4=48
b:board >	0=31 8=-27
b:board of	0=-25
b:boasts of	5=58
b:bois de	2=-43 5=38
b:bois est	2=-51
b:boit >	4=97 6=-34
b:boit plus	1=-27 4=55
b:boite >	4=-47 6=33
b:boite de	4=-41
b:boite un	4=54
b:bon pour	4=35
b:bone he	0=27 1=27 8=-34
b:bonne sante	8=-34
b:bonne table	3=-40
b:bonne vue	4=-50
b:book >	3=-26
b:book on	0=-55
b:books of	7=-36
b:bord >	0=-58 1=-25 5=-25 6=44
b:bordeaux >	1=42 5=-26 6=-48
b:born with	0=-25 2=93 4=32 5=-56
b:bornes a	3=-80
b:boss >	0=-37 1=-36 2=-45
b:boss in	0=-31
b:boss s	8=46
b:bosse deja	6=-29
b:both >	6=-31
b:both carry	2=30
b:both hands	3=54 5=-43
b:both of	3=34 5=48
b:both parents	2=40
b:both unite	7=40
b:boucher >	1=-28
b:bouffeur de	1=48 4=-46
b:boulanger >	5=38
b:bound over	8=43
b:bourg la	6=26
b:bout de	4=-27
b:bout des	4=26
b:boutique >	5=-27
b:boutique de	2=-38
b:boy >	0=43
b:boyfriend >	5=51 6=-31
b:boyfriend on	6=36
b:boys >	5=-27 6=29
b:bracelet electronique	8=69
b:braille >	4=-26
b:branch >	0=-67 7=53
b:branch at	7=56
b:branch chair	0=-59 7=45
b:branch manager	7=-75
b:branch of	0=60 7=-35
b:branch secretary	0=-75
b:brand >	2=-27
b:bras >	4=29
b:bras d	5=33
b:bras droit	3=-34 4=-81
b:brca >	2=-33
b:brca mutation	2=29
b:break in	3=37
b:brest >	0=-30 4=-34 5=-39 6=-61
b:breton il	0=35
b:brevets sur	3=-47
b:brexit for	0=-31
b:brigade votes	0=-66
b:brigades union	0=-25 7=30
b:bright has	1=-33 4=39
b:brighton >	5=-36 6=31
b:bristol >	6=-28 8=29
b:britain in	0=46
b:brive >	5=53
b:broadcaster >	7=-25
b:broke his	8=58
b:brother are	8=65
b:brother in	2=25
b:brother is	0=26 1=35 7=-36 8=28
b:brought a	4=-26
b:brought her	7=41
b:brought up	1=88
b:bruit court	5=34
b:bruno >	5=-29
b:brussels office	0=68 1=-36 4=-27
b:bruxelles >	6=30
b:bsc >	5=-25
b:budget >	3=-27 6=-31
b:buffalo >	7=35
b:built a	0=-28 4=-25 5=-25
b:built the	4=-27
b:bulletin n	0=-26 8=38
b:bullied at	6=27
b:bumper sticker	1=31
b:bureau >	2=29 7=-80
b:bureau au	4=29
b:bureau d	0=-59 5=-75 6=64
b:bureau de	7=55
b:bureau des	0=32
b:bureau selon	0=-31 5=49
b:bureaux >	4=64
b:burn out	8=-41
b:bus >	7=-26 8=-49
b:business >	1=-28 7=30
b:business partner	6=-35
b:but he	8=26
b:but keeps	7=29
b:but she	4=66
b:buvette >	0=-45
b:buyer >	5=-25
b:by >	4=-29
b:by a	2=-31 4=-59 6=39 7=-38
b:by and	0=-44
b:by choice	5=46
b:by conviction	0=49 1=35 8=-87
b:by day	0=50
b:by eight	8=33
b:by face	3=46
b:by facial	3=50
b:by half	4=-44
b:by her	0=-70 1=-56 2=-41 3=31 4=45 5=-32 8=-66
b:by his	8=-30
b:by mistake	2=44
b:by night	0=56
b:by one	7=-26
b:by police	8=41
b:by six	4=-47 5=-39 6=34
b:by the	0=-69 2=53 3=33 4=50 5=-34 8=31
b:by three	4=27
b:by trade	1=-33
b:by video	4=105 8=-30
b:by your	3=30
b:c est	2=-38 4=-32
b:c etait	3=40 5=69
b:ca le	6=26
b:cabinet >	4=-48 6=32
b:cabinet a	4=-52 5=-26
b:cabinet d	0=31
b:caces 1	7=28
b:cache pas	0=70 1=45 3=-63
b:cache qu	5=-99 6=35
b:cache ses	5=-35 6=54
b:cadet >	1=30
b:cadet est	3=-26
b:cadre >	0=-35 7=33
b:cadre de	4=-56
b:cadres >	0=-47
b:cafe >	0=25 5=36 6=60
b:cafe in	5=-30
b:caisse >	2=-52 3=-39 5=44
b:caisse d	6=-26
b:cakes >	8=-34
b:call >	5=-37 8=-27
b:call centre	0=-30 3=26
b:called the	0=-25
b:caller >	5=26 6=-36
b:calls her	2=-35 6=53 7=53
b:calls him	0=39
b:calls himself	1=35
b:calls his	7=-34
b:calls it	0=-30
b:calme >	4=-30 5=-58
b:cambriolage pour	3=42 8=-32
b:came >	4=-42
b:came back	2=51 3=-32 6=-28 8=28
b:came out	0=-46 4=-33 6=87
b:came to	5=-28
b:came up	1=-25
b:camera >	3=-47
b:camera a	3=52 8=-26
b:camera du	3=59 5=-38
b:cameras >	3=-38
b:campagne >	6=52
b:campagne d	0=41
b:campagne de	0=32 1=-26 3=-26 4=-29 6=-28
b:campagnes >	5=-25
b:campaign >	0=41
b:campaigned for	1=55
b:campaigns for	0=25 4=-33
b:camping >	5=-37 6=-25
b:can start	4=-61
b:can t	1=-37 2=-29 3=57 4=98 5=-75 7=-39
b:can type	4=-29
b:canada >	3=35 7=-38
b:cancer >	0=-28 4=41 5=35
b:cancer and	4=-38
b:cancer du	2=26 4=39
b:cancer lion	4=-26 5=-32
b:cancerologie >	4=-48
b:candidat >	2=37 3=70 4=-45 5=-25 7=-25 8=-37
b:candidat a	0=-46 3=-28 4=-39 5=33 7=64 8=-25
b:candidat aurait	5=-50 6=53
b:candidat est	0=-48 1=-49 3=-51 4=-54 5=-58 6=-67 7=-31 8=50
b:candidat fait	0=31
b:candidat figure	3=-35
b:candidat gere	6=-36
b:candidat n	2=39 4=-50
b:candidat ne	1=45 3=-43 4=62 5=-64 6=-25
b:candidat porte	2=-29 4=42
b:candidat recuse	1=68
b:candidat retenu	3=-27 8=-34
b:candidat s	0=48 5=-65 6=32
b:candidat se	4=29
b:candidat tient	5=41
b:candidate >	4=53 8=34
b:candidate a	0=-34 3=71 5=39 6=27 7=56 8=79
b:candidate attend	4=43
b:candidate built	4=-41
b:candidate designed	3=-28
b:candidate disclosed	1=-32 4=32 8=39
b:candidate est	0=63 2=41 4=-37 5=27 8=-59
b:candidate et	2=-32 5=-26 6=61
b:candidate etait	0=-40 7=27
b:candidate for	0=25 7=-29
b:candidate habite	6=-54
b:candidate had	4=56 5=27
b:candidate has	0=-28 1=-45 2=-46 3=-50 5=-36 8=-26
b:candidate in	7=-33
b:candidate is	0=-52 1=-38 4=45
b:candidate left	0=-54 1=51
b:candidate lives	3=-39
b:candidate n	1=48 3=35 8=-39
b:candidate runs	0=29 4=-33 5=37
b:candidate s	0=-51 1=36 6=-42
b:candidate said	6=35
b:candidate se	0=30 4=37 6=-69 7=-30
b:candidate tourne	5=30
b:candidate vit	1=26 5=76 6=-46 8=-30
b:candidate was	0=37 5=37 6=45 8=36
b:candidats de	0=-31
b:candidature d	6=57
b:cannabis >	4=49
b:canne >	4=83 6=-30
b:canteen >	0=25
b:canteen and	0=-61
b:cantine >	0=33 2=39 4=-33 5=-34
b:canton >	5=-28 6=-35 7=65
b:canvassed for	0=31
b:cap >	8=26
b:cap d	5=37
b:captain >	0=36
b:captee sur	3=52
b:capteur d	3=-76
b:capteur ne	3=41
b:capteurs d	3=-33
b:capture de	3=25
b:captured on	3=38 4=-51
b:car >	0=-49 6=27
b:card >	3=36 4=-31
b:card carrying	0=45 7=-35
b:card holder	3=-30
b:card in	0=-42 7=57
b:card over	0=80 7=-65
b:cardiaque >	4=42
b:cardiaques >	2=-39 4=55
b:cardiff >	2=-31 6=25
b:cardiologie >	4=-41
b:care >	4=-85 6=45
b:cared for	4=-57
b:career break	4=29
b:carer >	1=35
b:cares for	4=30
b:carnet de	4=49
b:carrier >	2=33 4=-26
b:carrier for	2=39
b:carrier of	2=57 4=-41
b:carriere a	1=-25
b:carriers of	2=43 4=-33
b:carries a	0=43 2=-34 4=32 7=36
b:carries an	2=-68 4=86
b:carries brca2	2=28 4=-25
b:carries the	2=73 4=-49
b:carries town	2=-29
b:carry the	2=60
b:carte >	0=-27 3=25
b:carte a	0=-70 7=26
b:carte au	7=-34
b:carte aux	0=51 7=-47
b:carte cgt	7=46
b:carte d	0=50 4=-44 7=-30
b:carte de	0=-66 4=-38 7=25
b:carte du	0=40
b:carte genetique	0=-28 7=-32
b:carte mobilite	4=77
b:caryotype normal	2=36
b:case >	3=-26
b:case closed	0=-25
b:case worker	8=-37
b:cash flow	2=-32
b:casier >	8=77
b:casier a	8=-63
b:casier vierge	5=-78 8=63
b:casino >	0=-27 3=63
b:casse le	4=74
b:catalogue d	4=-48
b:catered for	1=-32
b:caterer >	7=-30
b:catholic and	1=-43
b:catholique et	1=-31
b:caught with	8=48
b:cause d	3=53 8=-50
b:cause dans	0=-37 8=78
b:cause de	0=-49 2=31 4=63 6=72 7=-25
b:cause du	0=-46 6=-33
b:cause kurde	0=58
b:caution >	3=-33
b:caution for	8=33
b:cdd >	1=-69
b:cdi >	7=-53
b:ce candidat	3=38
b:ce jour	2=25 4=-49
b:ce n	5=-44 6=64 7=-35
b:ce poste	3=-56 5=-31 6=55
b:ce professeur	5=41
b:ce qu	1=53 7=-57
b:ce que	0=36 1=-48 4=-48 5=-49 6=46 7=-61
b:ce qui	0=43 1=34 4=-45 7=-33
b:cede aux	5=25
b:cela >	8=37
b:cela ne	0=26 3=-30 5=-48 6=40
b:celibataire et	6=67
b:celibataire geographique	5=-29
b:celibate by	5=42
b:cell >	2=41 4=-44
b:cell after	8=59
b:cell trait	2=39 4=-35
b:cellar >	5=38
b:celle du	3=29
b:cellule de	0=-35 8=69
b:cellules souches	2=31
b:celui de	0=-27 3=82
b:celui du	3=27
b:center >	7=57
b:centrale >	3=28 5=-30 8=-29
b:centre >	0=-29 5=39 6=-26
b:centre de	0=-73 3=28 4=-41 7=-30 8=30
b:centre right	0=72
b:centre s	3=46
b:centriste >	0=30 6=-41
b:cercle sur	0=49
b:certificate >	4=-32 8=50
b:certificate of	8=58
b:certifie des	3=29
b:cesse de	1=37 4=-45
b:cfdt >	0=-48 3=-26 7=66
b:cfdt cadres	0=-28 7=52
b:cfdt en	7=-25
b:cfe cgc	0=-47 7=72
b:cftc >	7=67
b:cftc au	7=68
b:cftr delta	4=-40
b:cgc en	7=42
b:cgt >	0=-55 1=-28 5=-39 6=-28 7=46
b:cgt de	7=68
b:cgt depuis	0=-26
b:chain in	4=-25
b:chaine d	0=-41
b:chair >	0=66 7=-32 8=-29
b:chair of	0=-67 7=33
b:chaired the	0=-48
b:chairs her	0=-37
b:chairs the	7=34
b:chamber of	0=-29
b:chambre froide	5=53
b:change >	4=44
b:change de	5=84
b:changer d	5=50
b:changer de	5=31
b:channel 4	7=-46
b:chante a	1=-50 6=-32
b:chantier >	4=30 5=-36
b:chantier de	3=37
b:chantier naval	0=-45
b:chapel >	7=29
b:chapitre de	5=-26
b:chaplain >	8=-41
b:chapter of	1=40
b:chaque lundi	0=-38 3=-35
b:chaque matin	1=32 3=44 4=-51 5=-44
b:chaque nuit	4=-44
b:chaque printemps	4=65
b:chaque scrutin	0=43 1=-47
b:chaque semaine	5=56 6=-36
b:charcot il	4=42
b:charge >	8=42
b:charge de	1=-31 8=-39
b:charge du	4=-34
b:charge of	2=-43
b:chargee d	4=-29
b:chargee de	2=-27 4=-32 5=-28 6=44
b:charges >	4=81
b:charity for	4=-27
b:charity that	8=39
b:charme >	5=41
b:charme a	5=48
b:charnelle >	5=31 6=-31
b:chasse >	0=-37 1=47 4=35
b:chasse du	6=51
b:chasseur de	0=57 1=-38 3=-25 4=-56
b:chaste depuis	5=28
b:chaste par	0=-32 1=-53 5=28
b:chats >	4=-25
b:chauffeur >	5=66 6=30
b:chauffeur a	4=46
b:chauffeur d	0=-36 6=-41
b:chauffeur de	0=-49 3=-45 5=-69
b:chauffeur se	3=35
b:chaussee >	4=43
b:cheated on	5=79
b:check off	7=31
b:cheese start	1=-27
b:chef >	1=-68 2=-58 3=-29 5=43 7=-25 8=-34
b:chef d	1=29
b:chef de	0=30 1=-35 2=-32 3=-29 5=39 6=-26 7=-27 8=-37
b:chef vegan	8=-35
b:chemotherapy >	4=28
b:cheques >	8=46
b:cherche a	5=-40 6=-56
b:cherche des	5=-33
b:cherche un	0=38 1=-37 5=-49 6=-40
b:cherchent un	5=41
b:cherchent une	0=-32 5=-25
b:chercheur >	4=-29
b:cherchons a	6=72
b:cheval >	4=61
b:chez aides	4=-27
b:chez elle	4=61 5=47 7=36
b:chez idemia	3=-36
b:chez l	0=-27 1=-47 3=46
b:chez la	2=39
b:chez le	3=28 5=95
b:chez les	0=58 6=-40 8=-27
b:chez lui	0=39 1=-41 2=27
b:chez nous	7=36 8=32
b:chez orange	3=-27
b:chez sa	1=-44 2=26 4=-52 5=-30 6=-27
b:chez son	3=55 6=61
b:chez un	1=-33 2=-26 3=-32 4=-35 6=-36
b:chien >	6=54
b:chiens >	6=32
b:chiens guides	4=-26
b:chiffre >	6=-27
b:chiffres >	1=-31 4=-30 5=-25
b:children and	6=-25
b:children s	4=-55
b:chinois >	5=-68
b:chip photo	3=30 5=-43
b:choeur >	1=31 5=-31
b:choice >	2=25 5=45
b:choir >	0=-43 6=45
b:choix >	4=-30 5=73 6=-79
b:chose entre	5=31
b:christmas do	5=35
b:chromosomique rare	2=-39
b:chronique >	4=65
b:chu >	2=-38
b:church >	0=-42
b:church for	1=-42 6=48
b:churches >	1=32
b:churchwarden >	0=60 7=-32
b:chute de	4=43
b:cinematheque >	5=-40
b:cinq ans	4=43 5=43 6=-25 8=-33
b:cinq langues	5=-59
b:cinq mois	4=51 5=-54
b:circule sur	5=39
b:civil >	0=-41 1=25 8=-34
b:civil partner	6=36
b:civil servant	0=-37
b:civil service	0=47
b:civil union	7=-25
b:claims >	3=31 5=36
b:claims handler	4=-30 8=-28
b:classe les	5=-28
b:classee >	3=-36
b:claustrophobe il	4=49
b:clavier >	3=-46 4=31
b:clavier analysee	3=43
b:clean as	8=57
b:clean bill	4=-36
b:clean driving	4=-32 8=-54
b:clean for	4=71
b:cleaners in	0=-30
b:clear >	2=87 3=-73 4=-39
b:cleared by	4=75 8=-36
b:clearview >	3=34
b:clerc >	2=-29 3=-27 5=-33
b:clerc de	5=-28
b:clerk >	0=-35 4=-29 6=-27 7=-38 8=-70
b:client >	0=-38 4=-64 5=-29 8=-49
b:client d	5=91
b:client dit	6=-44 8=-38
b:client elle	8=30
b:client regulier	5=32
b:client s	5=34 6=30
b:clientele >	2=-29 4=-30 5=-33
b:clientes >	5=67
b:clients >	3=-54
b:clients d	5=48
b:clients de	0=33
b:clients ont	5=-49
b:clinic >	2=37
b:clinic for	2=-42 4=-43
b:clinic in	4=-46
b:clinic nurse	4=-37
b:clinical trials	4=30
b:clinique >	4=-61
b:clock >	3=-67
b:clocks on	3=46
b:clocks with	3=-34
b:clos et	8=-29
b:closed >	0=-28
b:closed shop	7=44
b:closeted at	6=35
b:club >	0=-43 4=-25 5=31 7=-51 8=42
b:club d	6=32
b:club de	1=-31 6=-35 7=-52
b:club in	0=59 4=-28
b:club lgbt	6=29
b:club libertin	5=-54
b:clubs d	5=-55
b:cmp de	4=36
b:cnrs >	6=-29
b:co founded	1=30
b:coach >	1=-44 7=-33
b:coaching >	4=51 6=-34 8=-27
b:coche >	0=46
b:cochlear implant	4=37
b:code >	5=-26
b:code base	2=-25
b:code du	7=36
b:code en	1=-40
b:code for	4=-29
b:code l	4=-36
b:coeliac so	4=42
b:coeur >	4=73 5=71 6=-36 7=29
b:coeur de	0=-27 4=-67
b:coeur et	3=26
b:coffee >	0=-33 5=25 7=30
b:coffre >	3=26
b:coiffeur et	6=62
b:collaborateur >	6=-27
b:colle des	0=58
b:colleague >	0=-43 4=41 5=47 6=-62
b:colleague says	0=38
b:collecte des	4=27
b:collectionne les	0=-45 5=66
b:collective >	1=-28
b:collective bargaining	7=-28
b:college >	4=-25 5=-41 8=-37
b:collegue >	0=-113 1=47 5=72 7=-27
b:collegue du	5=-26 6=63
b:collegue il	0=-55 5=-31 6=49 7=-26
b:collegues >	0=-25
b:collegues de	1=28
b:collegues en	0=-39 5=30
b:collegues l	0=-59 4=-34
b:collegues le	0=59 5=-50
b:colloque >	4=-38
b:colocataire >	0=33 5=30 8=-39
b:colocation avec	5=-38 6=-47
b:colon >	2=-32 4=45
b:coloriste >	4=-26
b:colostomy bag	4=29
b:colour >	4=30
b:coma de	4=25
b:comble >	4=45 8=43
b:come from	0=46 7=-47
b:come out	4=52 6=-50
b:comedien >	5=-30
b:comes first	4=40
b:coming out	0=-38 4=-49 5=-33 6=52
b:commande un	2=51 4=-32 7=-53
b:comme a	0=-46
b:comme agent	1=43
b:comme deleguee	7=60
b:comme il	5=-29 6=73
b:comme sa	6=-31
b:comme son	4=-25 6=45
b:comme tous	3=38 4=-32
b:comme toute	0=32 3=45 7=-28
b:comme un	3=-43 4=39
b:comme une	4=44
b:commercial >	0=-39 7=-41
b:commerciale en	3=-27
b:commercialise des	3=-35
b:commissariat >	3=-32 8=40
b:commission >	0=-54 4=34
b:committee >	7=-69
b:committee of	0=45 7=60 8=-27
b:communaute de	1=33 8=-26
b:commune >	0=-33 3=-26
b:communication >	4=-45
b:communication d	0=-29
b:communication workers	7=25
b:communiste >	1=-43 4=-34 6=-31
b:communiste d	0=42
b:community in	1=28
b:community order	7=-46 8=64
b:community organiser	7=-34
b:compagne >	5=43
b:compagne attendent	6=53
b:compagne cherchent	6=-28
b:compagne de	6=-32
b:compagne est	4=65 5=-37 6=49
b:compagne l	5=32
b:compagnie des	5=-51 6=104
b:compagnon >	1=32
b:compagnon a	1=61
b:compagnon d	6=-51
b:compagnon de	6=-55
b:compagnon est	1=34 6=-50
b:compagnon l	6=-34
b:compagnon macon	1=-51 6=-28
b:compagnons >	5=89
b:company >	5=29
b:company doctor	4=67
b:company of	6=43
b:company s	0=-39 2=-46 4=-44
b:comparaison d	3=-32
b:comparaison de	3=34
b:comparative politics	0=-35
b:compare a	2=32
b:compare au	3=42
b:compare les	3=-31
b:compared with	3=38
b:comparee a	3=50
b:compatible a	2=46
b:compensee >	4=78
b:complet >	4=49
b:completed >	8=55
b:compliance >	7=-25
b:compris >	0=28 1=-32
b:comprises >	3=-37
b:comptabilite >	6=-53
b:comptable >	5=72 6=-37
b:comptable a	1=-60
b:comptable au	7=-25
b:comptable d	4=-32 5=-86
b:comptable du	0=-48
b:comptable la	0=-28 5=55
b:compte >	5=-59 6=36
b:compte de	3=-37 7=-34
b:compte deux	6=-47
b:compte x	0=49 5=-48
b:comptes rendus	3=-34
b:comptoir >	8=-28
b:concerne >	2=26 6=58
b:concierge >	1=-34 3=-34 4=-37 5=-34 6=43
b:concoit des	4=-37 5=-26
b:concurrence >	3=-29
b:concurrent >	5=-51
b:condamnation de	8=-26
b:condamnation effacee	8=52
b:condamnation pour	8=44
b:condamne a	8=-82
b:condamne pour	8=75
b:condamnee pour	3=-27 8=38
b:conditionnement >	4=-28
b:conditions >	4=51
b:conducteur d	5=-35
b:conductrice >	2=37 4=-45
b:conduit l	3=-41
b:conduit plus	4=39
b:conduite >	7=-31
b:conduite en	8=29
b:confederation helvetique	7=-30
b:confederation paysanne	7=45
b:conference organiser	7=-35
b:conferenciere >	5=-33
b:confiance avec	5=-45
b:confided that	4=52
b:confidence that	5=-29
b:confie >	4=27
b:confie la	5=31 6=48
b:confie qu	1=27
b:confie t	3=-39 6=29
b:confirme >	4=-26 6=25
b:confirme par	2=49
b:confirmed by	2=44 3=27 4=-37
b:confirmee >	2=31 3=34
b:conflict of	0=25 5=33
b:conforme >	3=48
b:conge a	4=29 5=-40
b:conge du	4=-32
b:conge pour	0=53 6=47
b:conges poses	5=29
b:congres confederal	7=72
b:congress house	7=-48
b:conjoint a	2=-28 6=-52
b:conjoint collaborateur	6=-35
b:conjoint de	6=25
b:conjointe >	6=28
b:conjointe mme	6=45
b:connait la	3=-36 5=-28
b:connait les	8=-31
b:connu des	3=-61 8=63
b:connu la	0=27
b:connu que	5=57 6=-60
b:connue >	2=52
b:connue de	3=-26 4=-46 6=73
b:connue des	5=60 8=31
b:conquete de	5=-40
b:conquetes >	5=45
b:conscience >	1=73
b:conseil >	1=-42
b:conseil a	0=-49 5=-26
b:conseil d	0=-43
b:conseil de	7=48
b:conseil en	2=-37 5=-33
b:conseil genetique	2=69
b:conseil municipal	0=37
b:conseille des	2=-36
b:conseiller d	0=27
b:conseiller en	0=-39 2=-41
b:conseiller regional	0=36
b:conseillere au	6=-37
b:conseillere conjugale	5=-30
b:conseillere d	0=26
b:conseillere du	5=43
b:conseillere en	0=-38
b:consent >	3=-26 8=-30
b:consented to	3=47
b:consentement a	3=39
b:consentement mutuel	3=-32 5=33
b:consentement retire	3=26
b:consequence >	1=50 2=28
b:conservation de	0=-30 3=41 8=-32
b:conservative party	0=28
b:conservative says	0=38
b:conservative voter	0=27
b:constable >	8=-33
b:constituency labour	0=53
b:consulat de	3=-44
b:consultant bi	6=-29
b:consultant en	5=-27
b:consultation d	2=43
b:consulte en	4=67
b:contact >	3=30
b:contact physique	5=57
b:content >	5=27
b:contention en	2=31
b:contour de	3=60
b:contraception >	5=-48
b:contract >	1=-31 4=-30 6=-50
b:contract for	0=-37
b:contract was	4=28
b:contracte le	4=49
b:contractee a	4=33
b:contractor >	0=-76
b:contrairement a	2=26
b:contrat >	5=82
b:contrat d	5=-47
b:contrat de	0=-28 4=-32 6=34
b:contrats >	5=-28
b:contrats de	1=-27
b:contre des	3=31 5=68
b:contre elle	8=65
b:contre indication	4=69
b:contre l	0=58 2=-35 4=43 6=-27
b:contre la	0=45 1=72 8=-50
b:contre le	0=71 1=-36 3=-53 4=-52 5=-26 8=-37
b:contre les	0=-33 4=-71 6=-48
b:contre lui	8=59
b:contre son	7=-34
b:contre un	0=47 4=45 5=-46
b:contrebande >	4=-25 8=52
b:contremaitre >	0=78 5=-33 6=45
b:controle d	3=-54 4=-40
b:controle du	3=57
b:controle facial	3=51
b:controle judiciaire	3=-26 8=26
b:controle les	3=-36
b:controle par	4=-31
b:controle qualite	3=-48
b:controle vocal	3=40 4=-35
b:convaincu >	0=-29 6=26
b:convaincu il	0=37
b:convaincue >	1=33
b:convaincue elle	5=53
b:convenor at	7=55
b:convenor for	7=35
b:convention >	0=50
b:convicted of	8=44
b:conviction >	0=36 1=32
b:conviction et	0=25 1=-52
b:conviction for	1=-83 8=70
b:conviction he	1=47 8=-56
b:conviction il	0=-38 1=-31
b:conviction that	1=-52
b:convictions >	0=-82 1=39 8=-52
b:convictions and	0=-37 1=-35
b:convictions d	0=44
b:convictions veganes	1=50
b:convinced the	1=-38 8=-26
b:cook >	6=-38
b:cook and	8=41
b:cooperative >	7=53
b:copain >	6=-82
b:copain a	6=28
b:copies of	3=30
b:corbeau >	5=54
b:cork >	1=38 6=-36
b:correcteur >	4=28
b:corse il	0=49
b:corset >	2=-27 4=57
b:cote >	0=-46 4=43 5=-61 6=30
b:couchait avec	5=68
b:couche avec	5=81
b:couche de	5=-46
b:couche les	5=-50
b:couche pour	3=-38 5=65 8=-26
b:couche sur	5=-48
b:couleurs >	0=-53 4=48
b:couleurs de	0=-40 7=43
b:council >	2=-28 4=-40 6=25 7=68 8=-49
b:council for	0=26 7=-31
b:council of	7=29
b:council on	0=-30 7=64
b:councillor >	0=56
b:councils >	4=-26
b:counsellor >	2=-88
b:counsels gay	6=31
b:county council	0=-49
b:coup d	3=-38 4=-32
b:couple >	6=26
b:couple a	4=-30 5=36
b:couple avec	4=-42 5=-82 6=81
b:couple d	2=-34 6=44
b:couple de	2=-25 4=-42 5=-47 6=-64
b:couple depuis	5=-41
b:couple deux	3=-28 6=63
b:couple est	4=49 5=80 6=-43
b:couple et	6=-29
b:couple gay	5=-43
b:couple libre	5=32
b:couple ouvert	5=38 6=-40
b:couple pratique	5=46 6=-25
b:couples >	5=-31
b:couples de	5=-38 6=-60
b:cour d	8=-63
b:cour de	8=-49
b:courent il	6=54
b:courriels >	4=33
b:courrier >	2=43 4=-49 5=-38
b:courrier du	2=28
b:cours >	3=-41 4=64 6=-33 7=-49 8=37
b:cours a	3=-31
b:cours de	2=-42 5=-43
b:course >	6=27
b:course of	8=32
b:court >	4=-28 5=-44 8=-25
b:court dans	2=52 4=-28
b:court interpreter	5=-25 8=-40
b:court les	5=59 6=52
b:court metrage	5=-27 8=-44
b:court ordered	7=-32 8=73
b:court qu	5=37
b:courtes >	4=45 5=39 6=-43
b:cousin >	0=42 5=43
b:coute son	4=50
b:couverts >	1=-32
b:covered the	4=-25
b:covid >	3=35
b:covid jabs	4=-27
b:covid long	4=57
b:cracovie >	6=-26
b:craindre >	5=28 6=-28
b:creation >	0=47
b:creche >	8=25
b:creche l	6=-47
b:creche ou	3=66
b:credit union	7=-94
b:cree un	0=52
b:crew >	4=-43 7=-47
b:crime >	6=30 8=-27
b:criminal lawyer	8=-41
b:criminal record	3=-50
b:crise d	4=49
b:crises d	4=25
b:critique >	5=-47 6=-28
b:crohn s	4=60
b:croire le	1=-39 4=33
b:croit a	1=98 4=-54
b:croit en	0=-25 1=-67
b:croit plus	0=69 1=-25 4=-37 5=36
b:croit qu	1=55
b:croix rouge	0=-51
b:crosswords >	4=-32
b:crown court	8=-51
b:cru bon	1=-32 5=52
b:cse >	7=-45
b:cuir >	1=82 5=-58
b:cuir et	1=-69 5=87
b:cuisinier a	0=-44 4=-38 5=68
b:cuisinier marie	3=-26
b:cuisiniere vegane	1=-25
b:curator >	2=-34
b:cure a	5=50
b:cure d	4=-36
b:cure de	4=32
b:cure il	0=-36 1=-55 4=-47 6=28
b:customer service	2=-27
b:cut sick	4=-36
b:cutter >	5=-25
b:cv >	5=-33 6=40
b:cv il	6=-27
b:cwu >	7=61
b:cycles everywhere	0=29 4=-27
b:d >	4=46
b:d abord	0=-34 3=42
b:d absence	4=47
b:d abus	3=-55
b:d acces	4=-26 5=-48
b:d accueil	4=-34 7=-44
b:d achats	0=-37
b:d actions	8=-32
b:d activite	0=-41
b:d addictologie	4=45
b:d adhesion	0=-45 7=47
b:d administration	0=-35 3=35
b:d adn	2=41
b:d adultere	5=40
b:d affaires	3=34 6=-33 8=-26
b:d agde	5=38
b:d agence	1=31
b:d aide	8=-30
b:d air	5=32
b:d alcool	4=80 5=-39 6=-26 8=-49
b:d alzheimer	2=49
b:d amour	5=-76 6=63
b:d angoisse	4=35
b:d anne	0=42
b:d appel	8=-28
b:d appels	0=-27
b:d approcher	6=-33 8=64
b:d apres	0=-25 1=50 2=82 5=65 6=43 7=-51 8=-52
b:d archi	0=32
b:d arles	5=-28
b:d arret	4=36 8=69
b:d arrondissement	0=39
b:d asile	4=-25
b:d assises	8=-33
b:d assurance	8=-30
b:d atelier	1=-35
b:d attache	5=-27
b:d autistes	4=41
b:d autoroute	0=51 5=42
b:d autre	1=55
b:d autres	5=31 6=-48
b:d aventure	3=-28
b:d avoir	1=41 2=53 3=-30 5=55 8=-26
b:d ayn	1=42
b:d eau	4=-31 5=-25
b:d ecart	3=-49
b:d ecole	1=-32 5=-63 8=-46
b:d ecoute	4=56
b:d ecran	3=-47 4=44
b:d ecrans	3=-27
b:d education	5=-27
b:d ehlers	2=-57 4=54
b:d eleves	3=-26 6=-48
b:d elle	6=33
b:d emblee	7=29
b:d empreinte	0=-28
b:d empreintes	1=-25 3=-75 5=-28 8=-43
b:d en	3=-27 6=-39
b:d enfance	6=-33
b:d enfant	4=30
b:d enfants	4=66
b:d engins	5=-37
b:d ensemble	4=-41
b:d entreprendre	5=-51
b:d entreprise	2=-27 4=-28 5=-33 6=38
b:d entreprises	6=-26
b:d entretien	3=55 5=51
b:d epargne	7=-25
b:d epicure	1=33
b:d equipe	1=48 4=52 6=31
b:d erection	5=35
b:d eric	5=-46
b:d essai	3=29 4=31 8=-39
b:d etat	0=-38
b:d etre	6=85 8=-28
b:d etudes	3=-43 5=-26 6=-28
b:d examen	3=25
b:d exemple	0=34
b:d exercer	8=70
b:d expertise	5=-61
b:d extreme	0=81
b:d histoire	6=-28
b:d homme	3=-30 5=27
b:d hommes	5=-46 6=41
b:d hopital	6=-28 8=-26
b:d hotel	3=-27
b:d identification	3=25
b:d images	3=-52
b:d immeuble	1=-28
b:d impact	3=-50
b:d incapacite	4=27
b:d initiative	7=-74
b:d initie	1=-26 8=32
b:d insertion	8=47
b:d insuline	4=-46
b:d interet	8=86
b:d intrusion	5=-33
b:d ivresse	8=27
b:d ivry	0=77 7=-45
b:d like	4=29
b:d oeil	3=36 4=-47
b:d oeuvre	5=-41
b:d office	4=52
b:d offres	5=41
b:d oncogenetique	2=37
b:d opinion	0=-40
b:d opposition	3=70 7=-37
b:d oreille	3=33 4=50
b:d oreilles	4=-42
b:d origine	2=40
b:d ou	0=-56 5=88 6=34 7=-32 8=-36
b:d ouvrir	3=32 5=-26
b:d rather	0=29
b:d un	0=-49 1=-43 3=-42 6=-96 7=-107 8=-94
b:d une	0=-56 2=-42 3=-49 6=-57 7=-55
b:d urgence	5=-38
b:d usine	7=-26
b:dad was	7=50
b:dads he	6=33
b:daily >	1=29 8=-29
b:daily bread	0=-27
b:dairy board	1=26
b:dakar >	5=53
b:dame des	0=39 5=-42
b:dancers >	5=41
b:dans aucun	0=27 3=-31 7=-26 8=51
b:dans chaque	5=55
b:dans deux	4=-31
b:dans l	2=-37 5=46 6=-61 8=30
b:dans la	0=-66 4=-41 5=56 6=-26 8=-30
b:dans le	1=-32 2=45 7=33 8=-85
b:dans les	3=-61 4=-52 5=-40 6=-31 8=76
b:dans sa	2=44 5=70 8=34
b:dans ses	0=-63 2=-56 4=-28 6=-28
b:dans son	2=-46 6=63
b:dans toutes	0=-28 3=38
b:dans un	0=-70 2=-48 5=51 7=-32 8=-44
b:dans une	1=67 3=-51 4=-79 5=-54 7=-42 8=-25
b:data center	3=40
b:data centre	3=47
b:data protection	3=-25
b:data stored	3=53
b:date >	2=-31 4=-27
b:date du	0=46
b:dated a	5=-59 6=63
b:dates >	3=-37
b:dates women	6=30
b:dating apps	5=39
b:dating of	5=-38
b:daughter >	7=-44
b:daughter has	2=-30
b:day >	6=-47 8=-25
b:day a	7=26 8=30
b:day and	4=73
b:day of	4=46
b:day one	3=29
b:day s	2=-27
b:days >	0=-35 1=36 3=34 4=-29 7=-52
b:days a	4=-26
b:de 20	4=-34
b:de 2010	0=31
b:de 2012	3=34
b:de 2017	8=31
b:de 2018	4=27 5=36
b:de 2019	0=-25 4=25 7=46
b:de 24	8=59
b:de 300	3=-30
b:de 50	4=65
b:de bamako	0=36
b:de bar	3=-28
b:de biens	8=38
b:de bijoux	3=-45 5=-37
b:de blois	3=36 4=-45
b:de boeuf	4=-29
b:de boire	4=72 8=-46
b:de bord	0=-35 6=34
b:de bourg	5=60
b:de brest	6=61
b:de bretagne	3=-33
b:de bureau	4=-26 5=-58
b:de bus	4=43
b:de cancer	2=61 4=-42
b:de caracteres	0=-29
b:de carte	0=-35 7=47
b:de casier	3=-43 8=-32
b:de casino	4=61
b:de ce	0=-54 5=36
b:de celibat	5=45
b:de chaleur	4=28
b:de chaque	3=50
b:de charges	4=47 8=-31
b:de charme	5=39
b:de chauffage	8=-37
b:de chaussee	4=42
b:de chef	0=34 4=33
b:de chiens	3=-28
b:de choeur	1=26 5=-26
b:de cinq	4=58 5=-56
b:de classe	7=-57
b:de clearview	3=54 8=-30
b:de coeur	0=40 3=33 4=-57 8=-27
b:de coffres	3=-39
b:de commerce	7=-27
b:de comparaison	3=-29
b:de comptable	5=-31
b:de comptoir	8=-25
b:de conduire	4=30
b:de conferences	5=-44
b:de confiance	5=-47 6=-43
b:de conge	2=-32
b:de contention	2=51
b:de contrat	5=76
b:de contrebande	4=-28 8=58
b:de conversion	4=-38 6=54
b:de convictions	0=27
b:de copropriete	7=-33
b:de cordee	6=-62
b:de couple	1=-25 4=-55 5=59 6=-76
b:de creteil	3=36
b:de crise	0=-27
b:de croire	1=32 4=-43
b:de cuisine	5=-54
b:de culture	3=-41 4=-25
b:de cures	1=40 4=-46
b:de debat	0=-28
b:de delegation	7=37
b:de depart	4=-36
b:de desintoxication	4=32
b:de desir	5=52 6=-29
b:de detournement	8=38
b:de deux	1=-35 3=-34 4=-30 5=-28 6=28
b:de dialyse	4=-57
b:de diogene	1=60
b:de dire	0=46 1=-37 5=53
b:de discours	0=33
b:de dix	1=-30 4=58 6=-33
b:de dj	5=-41
b:de dons	0=-49
b:de dos	4=59
b:de drapeaux	0=-25
b:de droit	0=28 5=-41
b:de droite	0=85 1=-26
b:de fac	1=29 6=-37
b:de face	4=45
b:de famille	5=-30 6=-25
b:de fanconi	1=-25 2=48
b:de fee	3=-51
b:de femmes	0=-25 5=-70 6=-60
b:de fer	3=-33 4=51 8=-54
b:de feves	2=39
b:de file	0=57
b:de films	5=36
b:de fin	3=-39
b:de fo	0=-38 7=68
b:de foi	1=31
b:de fond	5=-50
b:de foot	0=60
b:de formation	0=-30 7=38
b:de france	3=-50 6=-31 7=38
b:de frappe	3=57 8=-51
b:de garde	4=-42
b:de gardien	1=-25
b:de gardiens	5=-59
b:de gare	6=-71
b:de gauche	0=121 4=-46 5=-31 7=-51
b:de gerer	8=46
b:de grenoble	5=-29
b:de greve	0=-33
b:de grossesse	4=-58
b:de hanche	4=-54
b:de huntington	2=57 4=-61
b:de jaures	0=-34
b:de jeunes	0=-25
b:de jour	5=40
b:de journee	0=35 4=68 5=-31
b:de judo	7=-25
b:de jumeaux	4=33
b:de jupons	5=45
b:de krishnamurti	1=79
b:de l	1=54 2=30 3=48 5=-25 8=-38
b:de la	4=-66
b:de lecteurs	3=-32
b:de levure	2=-25
b:de ligne	4=-45 7=33
b:de lille	0=-68 2=-25 3=-28 5=38 6=35
b:de lire	3=58 7=-41
b:de liste	0=31 7=-29
b:de lit	5=57
b:de livraison	1=-37
b:de loisirs	0=-38 3=-54
b:de louis	5=-29
b:de lui	5=116
b:de luxe	4=-36
b:de lynch	2=34
b:de lynx	4=-26
b:de lyon	5=-32 6=-89
b:de m	3=73 5=-35 6=36
b:de ma	0=-51 3=56 4=40
b:de maconnerie	1=-33
b:de main	1=35 2=-35 3=-42 4=-32
b:de mairie	7=-27
b:de maison	5=-35
b:de maisons	5=-52
b:de marche	3=44
b:de marches	8=39
b:de marfan	2=50 4=-57
b:de mariages	5=-49
b:de marins	2=36
b:de masse	1=-25 5=-39
b:de medicaments	4=-27 8=68
b:de meme	1=32 5=-29
b:de memoire	4=53
b:de mer	4=47
b:de metier	0=-25 4=-35
b:de mission	5=31
b:de mme	3=84 7=-27
b:de moelle	4=49
b:de mon	3=27 6=-25
b:de mort	0=32 8=-35
b:de mot	3=68
b:de moto	4=45
b:de mots	3=-49
b:de mucoviscidose	2=69 4=-68
b:de mutation	2=25 5=40
b:de naissance	3=-25 4=72
b:de nantes	0=42
b:de neandertal	2=30
b:de neuf	4=26
b:de nice	3=41
b:de nietzsche	1=-44 5=-27
b:de nimes	8=34
b:de notaire	5=-26
b:de notoriete	4=-41 5=44
b:de notre	2=-32
b:de nouveau	4=68 5=-29
b:de nu	5=-50
b:de nuit	5=-79 6=-27 8=-25
b:de paie	2=-26 6=55 7=26
b:de paix	8=-31
b:de parcours	4=-44
b:de parents	3=-35 7=-44
b:de paris	5=-41
b:de parking	4=69
b:de parkinson	0=-28 2=39 4=44
b:de parole	5=38 7=-31
b:de partenaire	5=91
b:de partenaires	5=54
b:de pas	3=-81
b:de passe	0=-26 3=41 4=-26 5=-56
b:de passeport	3=37 4=-42
b:de paternite	4=-34
b:de pau	5=26
b:de paume	3=-42
b:de peau	3=45 4=-53
b:de peinture	5=-43 7=33
b:de permis	3=-28 4=-76 8=67
b:de peu	1=58
b:de phase	0=-32
b:de photos	3=-27
b:de pilote	4=-26
b:de plein	8=37
b:de plongee	4=39
b:de plus	0=-48 1=-32 2=37 4=-70 5=-28
b:de plusieurs	1=34 7=-25
b:de pneus	4=-44
b:de pointage	3=-44 4=-34
b:de poker	3=-27
b:de police	3=-67 8=39
b:de porno	0=-26 4=-39 5=49
b:de porter	1=38 4=80 8=-54
b:de porto	3=-26
b:de poste	0=-42 4=-45
b:de postes	4=-35
b:de preservatifs	5=-26
b:de presse	1=-41 3=-31 4=27 5=-42
b:de prevention	4=37 5=-25
b:de prevoyance	4=-30
b:de prison	8=60
b:de probation	8=41
b:de produit	3=-36
b:de profil	0=36 5=-26
b:de projet	5=49
b:de projets	2=-26
b:de promotion	5=-26
b:de prostituees	5=26
b:de prostitution	5=-25
b:de protheses	4=-25
b:de proxenetisme	8=-31
b:de prud	7=47
b:de quarante	4=-38
b:de quartier	0=-30
b:de quatre	4=49 5=-59
b:de rang	0=43 1=-26 5=-54
b:de rapport	4=-39 5=50
b:de rapports	2=-36 4=-46 5=43
b:de rayon	5=55 6=43
b:de reception	8=-42
b:de recherche	4=25 8=-30
b:de reconnaissance	3=45 5=-32
b:de reconquete	7=-34
b:de recrutement	0=-26
b:de recueil	3=-32
b:de redaction	4=43
b:de relations	5=63 6=-36
b:de religion	1=-48
b:de rencontres	5=-35
b:de rendez	2=-35
b:de rennes	1=32 5=-33
b:de repos	4=59 5=30
b:de reprise	4=49 5=-28
b:de resident	7=-37
b:de ressemblance	3=61
b:de restaurateurs	5=66
b:de restauration	0=-28 1=27
b:de retraite	6=-45
b:de rien	0=-27
b:de risque	2=-30
b:de route	6=-33
b:de rugby	4=-45 6=-35
b:de sa	0=-81 1=41 2=52 3=81 4=-38 5=-49 6=26 7=26 8=-65
b:de sade	5=-32
b:de salle	3=-57 4=-58
b:de sante	8=-72
b:de scanner	3=-26
b:de se	2=-29 7=30
b:de secret	5=-56 8=-50
b:de secteur	4=-31
b:de section	0=43 7=-75
b:de securite	3=-49 8=29
b:de serrer	0=51 1=-32 3=-33
b:de service	5=38
b:de ses	0=-59 1=25 2=-40 4=36 5=112
b:de sete	6=59
b:de sexe	5=70
b:de sexualite	4=-45
b:de signature	2=-49 3=45
b:de signification	2=28
b:de ski	5=46
b:de soins	4=-38 8=58
b:de soleil	3=-45
b:de solidaires	7=41
b:de son	7=39
b:de souffle	4=-72
b:de souris	1=-29 3=25
b:de sport	3=39
b:de stade	3=63
b:de stage	4=-27
b:de station	4=45
b:de suite	6=-28
b:de suivi	4=-44
b:de surete	1=36
b:de surveillance	3=56
b:de taille	3=-37
b:de telephones	3=-41
b:de tennis	5=-30
b:de terrain	6=-65
b:de test	3=51
b:de tetes	0=49 1=-37 3=-31 4=-50 5=-29
b:de theatre	3=-27
b:de toujours	1=27
b:de tours	0=-26 7=47
b:de tous	0=-49 3=-44 6=41
b:de tout	1=-30 2=-46 4=-30 5=-81
b:de toute	5=-40
b:de toutes	0=-41
b:de tram	2=-33 4=31
b:de tranche	4=-29 8=-25
b:de travail	4=-43 8=42
b:de travailler	0=41 4=25
b:de travailleur	3=-31 4=46
b:de travaux	8=49
b:de trois	0=-32 1=-34 5=-72 7=-29
b:de trop	2=32
b:de tunis	3=-44
b:de turner	2=37 4=-25
b:de type	2=45
b:de vaccination	4=40
b:de vannes	4=25
b:de veines	3=-35
b:de verification	4=37
b:de verre	3=-28
b:de vestiaire	5=-35
b:de victimes	8=-38
b:de vie	1=58 2=-35 4=-35 5=-26
b:de vieux	5=-61
b:de vignerons	7=-27
b:de vingt	5=44
b:de visa	4=-42
b:de visages	3=55
b:de vivre	1=33
b:de voisinage	2=29 5=-31
b:de voitures	8=45
b:de voyage	5=-29
b:de zemmour	0=42
b:de zero	4=-25 6=31
b:deadlines >	4=-28
b:deaf in	0=-40 4=56
b:deal >	0=-45 7=31
b:dealt with	5=-49 7=-43
b:debating society	7=-29
b:debout prolongee	4=39
b:debunks homeopathy	1=45
b:dechire sa	7=27
b:declare >	4=31 5=32
b:declare inapte	4=46
b:declaree apte	4=38
b:declined the	2=31
b:declined to	7=33
b:decouvert >	5=25
b:decouvert par	2=43 5=-27
b:decouvert un	2=48 4=-42
b:decouverte par	2=43
b:decouvre l	5=25
b:decrit comme	1=25 5=-39
b:defect >	4=49
b:defend des	8=-49
b:defend la	0=79
b:defendu la	0=46
b:defenseur syndical	7=33
b:deficit en	2=42
b:defile contre	0=48
b:definit il	0=53
b:degree >	1=29
b:dehors >	6=40
b:dejeuner >	2=-32
b:delegate to	0=44
b:delegation syndicale	7=36
b:delegue a	7=-25
b:delegue cgt	7=98
b:delegue des	0=28
b:delegue general	0=-25
b:delegue regional	7=-37
b:delegue syndical	7=-28
b:deleguee >	7=33
b:deleguee cgt	7=46
b:deleguee de	7=-48
b:deleguee syndicale	7=26
b:delit d	5=54
b:delivre >	3=30
b:delta f508	4=-41
b:demande >	4=48 5=-36 6=-56 7=30 8=-53
b:demande de	3=38 4=-29 5=26
b:demande des	4=-38 5=37
b:demande du	1=28 2=-46 4=30
b:demande l	3=31 4=40
b:demande le	7=-30
b:demande par	2=40 3=-61 8=-32
b:demande qu	4=35
b:demande sa	2=-56 3=-43
b:demande si	6=35
b:demande un	1=37 3=-89 4=68 5=-46 6=37 8=32
b:demande une	2=-32 6=28 7=28
b:demandee pour	0=29 3=-50
b:demandeurs d	3=-26
b:demandeurs de	3=-44
b:demarche de	3=-41
b:demenage >	3=34
b:demenagement >	4=51
b:demenagent a	6=29
b:demenageur >	6=-46
b:demission >	0=-49 4=-33 7=32
b:demissionne >	0=-39 5=25
b:demissionne du	0=58
b:democratic leadership	0=-39
b:democrats in	0=34
b:demonstration >	0=-30 8=41
b:demonte des	5=-36
b:dems in	0=33
b:dentaire >	4=-26
b:dentaire prise	3=-40
b:depart >	3=36
b:depart de	0=39 3=-36 4=45 5=32
b:departemental >	7=31
b:department >	0=36
b:depistage du	2=-38
b:deplace en	4=26
b:deplacement >	4=-30 6=-26
b:depose ses	3=32
b:depose une	5=-39 8=-29
b:depot >	0=-56 7=74 8=-27
b:depot de	8=-45
b:depression >	4=41
b:depression apres	4=52
b:depression in	4=52 8=-36
b:depuis 1990	1=-38 5=-34
b:depuis 1998	4=30 5=-61
b:depuis 2011	4=49
b:depuis 2012	3=25
b:depuis 2014	5=-28 6=30
b:depuis 2015	4=-40
b:depuis 2016	6=-74
b:depuis 2018	3=-35 4=-38
b:depuis 2019	1=25
b:depuis 2020	7=40
b:depuis 2021	3=-45 4=60
b:depuis >	5=65 6=-27 8=82
b:depuis cinq	4=-29 5=25
b:depuis des	5=47
b:depuis deux	0=33 3=-37 5=28
b:depuis dix	4=-52 5=54 8=-34
b:depuis huit	5=-43
b:depuis l	2=30 6=28
b:depuis la	0=-56 3=41 6=44 8=-69
b:depuis le	6=-41
b:depuis mon	2=-29
b:depuis qu	3=40
b:depuis rien	4=26
b:depuis sa	0=38 1=-50
b:depuis ses	4=40
b:depuis six	5=45 8=-26
b:depuis son	0=-30 2=-34 4=-49 5=47 6=-43
b:depuis toujours	0=27
b:depuis trente	3=58
b:depuis un	2=48 3=-35 5=-30 6=30 8=-25
b:depuis une	4=70 8=-47
b:depuis vingt	1=41 5=-46
b:derby >	0=-41 5=-32 8=72
b:dernier >	0=-36 5=-31
b:dernier dit	0=-39 1=-32 4=57
b:dernier et	5=30
b:derriere les	5=-47 8=63
b:derry >	0=31
b:des achats	5=41
b:des affiches	0=55
b:des agents	3=-37
b:des aimants	4=44
b:des amants	5=-68
b:des amis	1=33 5=-40 6=60
b:des anges	5=-28
b:des annees	5=27
b:des architectes	1=-37
b:des arrets	4=-27
b:des ateliers	5=31
b:des athees	1=43
b:des bornes	3=-51
b:des bureaux	5=-26
b:des cartes	3=-36
b:des cheminots	7=46
b:des cheques	3=-38 8=50
b:des chiens	4=-30
b:des claviers	4=-26
b:des clients	3=-25
b:des clubs	5=88
b:des coffres	3=45
b:des collegues	0=-33 5=75 6=-25
b:des commercants	3=-29
b:des conferences	1=53
b:des contrats	4=-31
b:des coproprietaires	7=-68
b:des couples	5=-48 6=-67
b:des courses	4=-32
b:des crises	1=-25 4=55
b:des demandeurs	3=-57 4=-55
b:des depressions	4=-33
b:des deux	0=-31 2=-27 4=72 5=31 6=-38
b:des dockers	7=55
b:des dossiers	4=-39
b:des eaux	7=-46
b:des empreintes	3=-30 8=-28
b:des enfants	0=-27 1=26 6=-47 8=28
b:des entreprises	7=-41
b:des femmes	5=-25 6=99
b:des films	5=49
b:des gants	1=-27 3=35 4=42
b:des garcons	6=65
b:des gilets	0=27
b:des hommes	5=-46 6=45
b:des hopitaux	3=-25 4=-47
b:des horaires	4=-55
b:des idees	0=-39
b:des jeunes	0=64 5=-34 8=49
b:des jeux	4=-25
b:des jumeaux	0=27 2=-34
b:des landes	0=48 5=-50
b:des liaisons	5=-30
b:des ligaments	4=40
b:des livres	3=-27
b:des longues	0=51
b:des lumieres	1=-28
b:des mains	3=-43
b:des malades	2=-35 4=-40
b:des marches	0=-59 4=-37 8=67
b:des materiaux	1=-40
b:des messages	5=49
b:des mineurs	8=-68
b:des moteurs	5=-32
b:des notices	4=-42
b:des passagers	3=-27
b:des personnes	4=-43
b:des photos	5=81
b:des pieds	5=45
b:des pointeuses	3=-29
b:des portes	6=25
b:des portiques	3=-33
b:des procedures	4=-36
b:des protheses	4=-48
b:des raisons	1=52
b:des rapports	5=-40
b:des reclamations	4=-42
b:des refugies	3=-56
b:des religions	1=-55
b:des repas	0=-38
b:des retraites	0=41
b:des risques	3=-35
b:des salaries	3=-31 4=-28
b:des sejours	4=48
b:des serrures	3=-34
b:des services	8=37
b:des signes	4=-39
b:des sites	5=81 8=-34
b:des soins	4=-27
b:des soirees	1=35 5=34 6=-37
b:des soulevements	0=63 7=-39
b:des stocks	0=-27
b:des tests	2=-37
b:des toilettes	5=45
b:des tracts	0=79 7=-43
b:des transports	7=-51
b:des usagers	5=-26
b:des ventes	0=40 4=-32
b:des verts	0=58
b:des victimes	4=-26
b:des videos	5=50
b:des visages	0=-39 3=-49
b:des visas	3=54
b:des voix	3=-26 4=59
b:des voyageurs	3=-27
b:describes her	5=46
b:design >	1=-28 5=-27
b:designed >	1=-32
b:designed a	3=-25
b:designee par	0=25 7=42
b:designer >	1=-40 5=-34
b:desir d	5=-84
b:desk >	7=-43
b:desormais >	1=39
b:dessine >	8=-26
b:detache syndical	7=27
b:detection >	8=-25
b:detection de	8=-36
b:detention >	8=38
b:detenu >	8=59
b:detenu il	8=43
b:deux >	0=-42 2=39 3=35 6=-34 8=-34
b:deux ans	3=-44 4=41 5=-26 6=-79 8=101
b:deux cabinets	4=-25
b:deux cachets	4=-32 8=-38
b:deux cents	1=-27 3=-27
b:deux chats	6=-40
b:deux compagnons	5=86
b:deux contrats	4=27
b:deux doigts	3=-46 4=55
b:deux enfants	4=-50 5=-32 6=28
b:deux femmes	6=-127
b:deux filles	2=25 4=-40 5=-78 6=-93
b:deux fois	0=-31 3=27 5=40 6=-56
b:deux foyers	3=-38 5=43
b:deux freres	1=-36 4=-27
b:deux garcons	6=65
b:deux hommes	3=-39 5=81 6=-109
b:deux index	3=31
b:deux jumeaux	2=-32
b:deux mains	3=63 4=-46
b:deux mamans	6=25
b:deux maries	6=27
b:deux marques	5=-43
b:deux meres	3=-35 6=81
b:deux mois	5=43
b:deux nuits	4=-37 8=58
b:deux papas	5=-28 6=26
b:deux paquets	4=31
b:deux peres	6=27
b:deux pouces	3=29
b:deux semaines	3=25 4=34 8=-25
b:deux sexes	5=-31
b:deux soeurs	1=-48 2=57 5=33 6=-27
b:devant l	1=33 3=26
b:devant la	5=31
b:devant le	0=-39 4=-40 5=32 7=34
b:devant les	0=56 1=-40 4=36 5=-42
b:developer >	2=-27 6=32
b:developpe un	3=-29
b:developpe une	4=-29
b:developpeur >	4=-27
b:devenant cadre	7=35
b:deverrouille la	3=50 4=-29
b:deverrouille son	3=61
b:dg >	5=32
b:diabete de	2=-49 4=48
b:diabetes care	4=-57
b:diabetique >	4=39
b:diabetique elle	4=75
b:diabetiques >	4=-58
b:diagnosed with	4=30
b:dialyse le	4=67
b:dicte ses	3=-33 4=33
b:did >	7=26 8=-29
b:did community	8=38
b:did eight	8=29
b:did her	8=41
b:did not	4=47
b:didn t	5=-43 6=31
b:die >	0=36 7=-31
b:died of	1=-25 2=30
b:dietitian >	4=-45
b:dieu l	1=26
b:dieu ni	1=38 5=-26
b:difficulte >	4=-29 8=25
b:diffusion de	4=-25
b:digital signature	3=-36
b:dijon >	6=-56
b:dimanche >	0=66 5=48
b:dimanche il	0=-42 1=35 5=-51 6=28
b:dire >	0=27 5=-40 6=37 7=-29
b:directeur >	0=39 4=-38
b:directeur d	1=-32 5=-29 7=-25
b:directeur de	5=-56 6=33
b:direction >	0=-33 3=-73 4=-35 7=-39
b:director >	8=-36
b:director at	0=-27 1=-33
b:director for	4=-38 8=60
b:director she	7=-46
b:directrice d	4=-48 5=-35
b:directrice de	4=-26
b:directrice des	5=-35
b:directrice export	6=28
b:directrice il	5=45
b:dirige >	0=-30
b:dirige la	0=48 7=46
b:dirige un	0=-52
b:dirige une	0=43 1=-33 6=-26 7=-25
b:disaggregated data	5=-30
b:disait son	5=63
b:disc >	4=63
b:discharged from	4=39 5=-56 6=46
b:disciple de	1=42
b:disciplinary hearings	7=40
b:discours pour	0=-37
b:discret dit	5=-27
b:discussed at	5=40
b:disease >	4=-45
b:disent les	5=48
b:disent ses	0=-28 4=65 5=-50
b:dismissed >	7=-29 8=66
b:disorder >	2=47 4=-32
b:disponible en	4=-38
b:dispute >	7=38
b:disputes >	7=33
b:disqualified as	8=59
b:disque >	5=41
b:dissertation >	0=-35 6=-46
b:dissertation is	0=-30
b:distance >	3=42
b:distribue des	0=61
b:district council	0=45
b:dit >	0=44 1=-27 4=35
b:dit a	0=45 1=61 4=-26 6=87 7=-30
b:dit avoir	1=27 3=30 5=-41
b:dit cet	5=-35
b:dit d	5=-40
b:dit de	0=30
b:dit elle	0=-65 5=-48 6=-25 7=42 8=-46
b:dit en	0=27
b:dit etre	5=30
b:dit il	2=-48 5=-48 6=47 7=-29 8=51
b:dit l	0=-30 1=-34 3=-36 5=40 6=-27
b:dit la	1=48 3=-46 7=-40
b:dit le	0=-37 1=-62 2=25 3=-52 5=47 6=25
b:dit m	5=-28 6=-27
b:dit mme	5=-31
b:dit n	5=35 6=-52
b:dit ne	0=30 1=44 5=26
b:dit on	0=-28 3=-52 4=-36 6=25 8=-41
b:dit pas	4=-25 6=51
b:dit proche	0=31 7=46
b:dit qu	0=-32 1=-29 4=46 5=44 6=37 7=37
b:dit que	3=27
b:dit sa	0=-50 2=-38 3=-44 6=-31 8=-55
b:dit son	0=-38 1=-37 3=-49 4=90 5=-72 8=-41
b:dit une	5=26 6=-70
b:divers >	8=-28
b:divers droite	0=48
b:divers gauche	0=28
b:diversity board	6=-31
b:divorce >	5=42 6=-51
b:divorce d	5=-51 6=53
b:divorce il	4=47 5=-51
b:divorcee d	5=-31
b:dix ans	1=45 5=-30 7=-32
b:dix doigts	3=37
b:dix empreintes	3=66
b:dix huit	3=-26 4=-58 7=28 8=67
b:dix neuf	8=31
b:dj >	5=-30
b:dna >	2=-91 3=52
b:dna lab	2=-28
b:dna of	2=-33
b:dna sample	2=42
b:dna taken	2=57 4=-29 8=-38
b:dna test	2=42 3=-32
b:dna was	0=-25 2=60
b:do >	0=-40 1=34
b:do it	0=46 4=-35
b:docteur en	1=-43
b:doctor >	2=53
b:doctorante >	3=-33 4=-28
b:doctorat >	4=-44
b:doctorate >	6=-51
b:documentaire sur	0=-42
b:documentaires sur	5=-40
b:docusign >	3=-25
b:does he	2=64 4=-32
b:does not	4=-46
b:doesn t	2=35 6=-33 7=-30
b:dog >	1=-34 4=34 5=-35 6=73
b:dog called	4=44
b:dogs >	1=30
b:doigt >	3=35
b:doigt d	0=-27 3=37 5=-32
b:doigt de	3=-74
b:doigts >	4=29
b:doigts a	3=42
b:doigts agiles	3=-41
b:doigts au	3=47
b:doigts de	3=-92
b:doigts depuis	3=40 8=-31
b:dole >	5=-25 6=-69
b:domicile >	4=-28 5=-40 8=-41
b:dominatrice le	5=42
b:don >	4=-38 5=-60
b:don juan	5=77
b:don t	6=45
b:donc pas	2=-32 3=-57 4=49
b:donne des	0=-26 1=54 6=-25
b:donne par	0=-25 1=-55
b:donne sa	2=55
b:donne ses	2=-37 3=52
b:donnee biometrique	0=-25
b:donnees biometriques	3=74
b:donnees d	3=55
b:donor to	0=36
b:dont elle	0=-37 4=44 5=-43 8=-46
b:dont il	0=-56 6=74
b:dont l	3=-31 6=-56
b:dont la	3=34 6=58
b:door >	4=26
b:doors for	0=46 8=-27
b:dorment dans	3=47 5=-63 6=42
b:dort dans	5=-30 6=-33
b:dos >	4=65
b:dos fragile	4=35
b:dose of	0=-31
b:dossier >	2=45 3=-33 5=-25 8=27
b:dossier de	2=27 4=-50
b:dossier du	1=35
b:dossier medical	4=-29
b:dossiers >	3=-31
b:dossiers de	4=-37
b:douanier >	7=-34
b:double >	5=-27
b:double le	6=-34
b:doubled her	7=-34
b:doubleur >	6=-72
b:doute >	4=-32
b:douze ans	4=39 5=-32
b:down as	0=-33
b:down s	2=-28 4=66
b:drafted the	2=-28
b:drapeaux et	0=-28
b:drapeaux pour	0=-25
b:drepanocytaire heterozygote	2=35
b:drepanocytose >	2=29
b:drh >	5=43 7=-27
b:drh d	1=29
b:drink driving	4=-33 8=44
b:drive >	4=26 7=37
b:driver >	0=-53 3=32 5=-48 7=-36 8=-32
b:driver for	7=-31
b:drivers >	4=-32
b:drives a	0=35
b:drives an	4=31
b:drives the	4=-28
b:driving >	4=41 5=-68
b:driving licence	4=-40 8=-60
b:droit >	4=55 5=-25
b:droit au	0=34 1=-26
b:droit d	3=55
b:droit de	0=-36 5=-39
b:droit du	4=-56
b:droit humain	1=70 6=-25
b:droite >	0=-27 3=-45 4=100
b:droite a	0=-67 5=45
b:droite de	0=-27
b:droite depuis	0=41
b:droite du	0=-44
b:droite ni	0=36
b:droite par	0=70 1=-28
b:droite pour	0=-32
b:drove the	0=-28
b:dsi >	0=-31 1=-33
b:du 2	8=45
b:du 4	3=38 4=30 5=-38
b:du >	4=-69
b:du barreau	8=26
b:du batiment	7=-28
b:du batteur	5=44 6=-29
b:du beton	4=-27
b:du bois	2=-53 4=32
b:du bourg	5=-40 6=34
b:du bruit	2=-37 5=27
b:du budget	4=-33
b:du bureau	5=68
b:du burn	4=-33
b:du candidat	2=52 3=27 4=-53 5=-49
b:du canton	5=-32 6=-33 7=66
b:du cap	5=79
b:du casino	0=-29 3=64
b:du centre	0=-31 5=44 8=27
b:du chantier	5=-32
b:du chromosome	2=61 4=-30 5=-25
b:du client	1=-43 2=-29
b:du club	0=-39 2=29 6=28
b:du code	3=-42
b:du colon	4=38
b:du comite	0=62 7=-29
b:du concierge	1=-34
b:du contrat	3=36
b:du couple	2=-25 4=51
b:du cse	7=-97
b:du cuir	1=27 5=47
b:du data	3=39
b:du depot	7=31
b:du devoir	5=-33
b:du diocese	1=30
b:du directeur	5=46
b:du dossier	3=26 6=43
b:du droit	0=46 1=27
b:du facteur	2=46
b:du fichier	3=-41
b:du fondateur	4=-38 5=-58
b:du formulaire	3=31
b:du gene	2=39
b:du genre	5=49 7=26
b:du gerant	5=26
b:du grand	1=-40
b:du groupe	0=-34 6=-31
b:du gud	0=43 7=-28
b:du handicap	4=-48
b:du havre	3=-32 7=42
b:du jura	5=-26
b:du livre	5=-26
b:du locuteur	3=-41
b:du logiciel	2=-26 3=31 6=-31
b:du lycee	8=34
b:du magasin	0=-38 3=57 7=27
b:du maire	0=-31
b:du mais	2=-27
b:du majeur	3=38
b:du marais	6=-61
b:du marche	0=-42 3=-41 4=-98
b:du marketing	5=-34 6=60
b:du materiel	8=31
b:du medecin	2=25
b:du metier	5=-32
b:du ministere	0=75
b:du modem	0=45
b:du nord	1=54 5=-40
b:du nouveau	7=-39
b:du npa	0=61 7=-28
b:du parc	1=-58
b:du parking	3=33
b:du parti	0=60 7=-50
b:du passeport	3=78
b:du patrimoine	0=-30
b:du patron	5=-50
b:du pcf	0=74 5=-26 7=-34
b:du personnel	0=-29
b:du pied	0=-46 4=71
b:du placard	6=-25
b:du plan	0=-31
b:du planning	0=-39 5=40
b:du porno	0=-39
b:du portail	3=-45
b:du poste	3=43
b:du pouce	3=49
b:du prefet	3=-32 5=55
b:du premier	4=-32 7=56
b:du ps	0=40 7=-41
b:du public	0=-45 3=-28
b:du quartier	3=-27
b:du rein	4=27
b:du reseau	6=46
b:du restaurant	5=-25 6=-58
b:du risque	2=-55
b:du salarie	3=70 7=63
b:du samu	4=-60
b:du sang	0=-30 4=58
b:du scrutin	0=-27
b:du second	4=-35
b:du sein	4=30
b:du seminaire	5=-25 6=60
b:du senat	0=-38
b:du serveur	3=30
b:du service	5=47
b:du siege	3=67
b:du site	6=29
b:du sommeil	4=89
b:du son	3=-34 5=-28
b:du sport	4=-57
b:du stade	1=-50 3=69 8=-58
b:du standard	3=31
b:du sursis	8=50
b:du syndicat	7=127
b:du systeme	3=32
b:du telephone	5=40
b:du teletravail	2=-48 3=-30 5=-28
b:du temps	7=-44
b:du test	4=55
b:du travail	0=-43 1=-34 3=-53 5=-27 6=-30 8=-41
b:du tribunal	2=25
b:du velo	0=-34 4=-28 7=-28
b:du viagra	5=40
b:du visage	5=-26
b:du voyage	4=-38
b:dubai >	3=25
b:dublin >	6=-28
b:due in	4=49 6=-26
b:dues to	7=48
b:dure depuis	5=39
b:during the	7=-27
b:dynamique de	3=60 8=-39
b:dyslexia and	4=-41
b:dyslexiques >	4=-36
b:e gates	3=-35
b:e mail	5=31
b:ear for	8=-29
b:early >	0=-55 4=-40 8=-41
b:early and	2=-39 4=71
b:early on	4=29
b:easy >	4=38
b:eating meat	1=47 8=-32
b:eaux technicien	7=-28
b:ebats a	5=41
b:ebats dans	4=-25 5=27
b:ebeniste >	1=-46 5=-37
b:ecart >	3=-47 5=-38 8=-27
b:echange de	5=26
b:echangiste >	5=55
b:echangistes du	5=27
b:echantillon de	3=48
b:echecs >	6=41
b:echos >	4=-45
b:ecole >	0=-30 4=29
b:ecole catholique	1=30
b:ecole d	0=28
b:ecole de	3=-37
b:ecole privee	1=41
b:ecole steiner	1=-51
b:ecologie profonde	0=-25 1=35
b:ecologiste >	0=69
b:ecologiste a	0=57 7=-58
b:economie politique	0=-35
b:ecope d	4=-26 8=29
b:ecope de	8=63
b:ecran >	3=-33 4=54
b:ecran contraste	4=54
b:ecran de	3=-59 4=47
b:ecrire >	5=-33
b:ecrit >	4=41 5=-27
b:ecrit a	0=35
b:ecrit dans	5=63 8=-33
b:ecrit des	5=-26
b:ecrit elle	1=31 2=-38 6=-62
b:ecrit en	6=35
b:ecrit il	1=39 2=41 5=-51 6=-28 8=39
b:ecrit l	5=60
b:ecrit la	5=-44
b:ecrit le	5=55
b:ecrit mme	0=31 2=-33 6=45 8=-31
b:ecrit pour	6=-40
b:ecrit que	8=38
b:ecrit son	4=53
b:ecrit sur	0=46
b:ecrit un	3=-32 4=-44
b:eczema >	3=25 6=-34
b:edited a	1=-29
b:editeur de	3=-27 5=-31
b:editor >	0=-34 4=-37 7=-42
b:edits a	4=-34 6=-27 8=-45
b:educateur aupres	4=-25 5=-47
b:educatrice >	1=49
b:educatrice aupres	4=39
b:effacee >	3=-28
b:effacees >	3=33
b:effective altruist	1=41
b:effectue a	3=33
b:effort >	2=27 4=34
b:eglise >	0=41 1=26 5=-41
b:ehlers danlos	4=35
b:ehpad >	4=-27 5=-39
b:eight >	1=-32 3=-37 4=52 8=38
b:eight years	4=-34
b:eighteen months	0=-30 4=57
b:eis >	7=29
b:elected as	0=51
b:elected by	0=-35 7=-32
b:elected health	7=26
b:elected to	4=-29 7=57
b:electeur de	0=55
b:election agent	0=37
b:election for	0=-33 7=55
b:elections >	0=-67 7=26
b:elections professionnelles	7=27
b:electrician >	0=-33 7=-27 8=-38
b:electricite >	6=-28
b:electronic tags	8=-27
b:electronique >	0=-44 3=-40 8=36
b:eleve >	1=-70 3=29 5=32 6=-63
b:eleve des	1=53 5=-27 6=-37
b:eleve deux	5=-25 6=37
b:eleve ses	1=33
b:eleven weeks	0=-32 7=25
b:eleves >	3=-35
b:eleves autistes	4=-48
b:eleves ont	6=-37
b:eleveur il	3=-47
b:elle >	0=-58 2=-97 4=60 7=40 8=26
b:elle a	3=-58 4=-28 5=-65 7=-26 8=49
b:elle accompagne	6=-33
b:elle aime	5=-74 6=54
b:elle anime	4=32 7=68
b:elle appartient	1=26
b:elle attend	1=-48 3=-25 4=36 5=35 8=38
b:elle aurait	5=89 6=-64
b:elle aussi	4=52
b:elle aux	5=-33 6=65
b:elle avait	0=71
b:elle boite	4=39
b:elle cherche	5=-63 6=-39
b:elle coche	0=40
b:elle collecte	0=-53 7=66
b:elle compare	2=-26
b:elle concoit	4=-33
b:elle connait	4=-37 5=-36
b:elle conseille	2=-35
b:elle controle	3=-35
b:elle coordonne	4=55 5=-56
b:elle cotise	7=36
b:elle d	2=28
b:elle dans	5=54 6=34
b:elle de	0=37 4=-47 5=-41 6=47
b:elle defend	8=-42
b:elle demande	2=-39 5=38
b:elle dirige	4=-25 6=-58 7=-38
b:elle dit	0=-26 2=29 5=58 6=37
b:elle ecrit	4=37 5=-31 6=28
b:elle eleve	5=-35 6=71
b:elle en	0=-55 1=-25 5=48 6=-73 8=-30
b:elle encadre	5=-28 6=-39
b:elle enchaine	4=29 6=-25
b:elle enseigne	3=-33
b:elle est	0=-80 2=32 5=-55 8=-69
b:elle et	2=-31 4=-26 6=53
b:elle etait	0=62 2=-42 4=58 8=31
b:elle etudie	0=-65 3=-35
b:elle explique	5=60 6=-38
b:elle figure	8=27
b:elle forme	3=-56 6=-25 8=-39
b:elle frequente	5=104 6=-78
b:elle fut	0=-64
b:elle garde	0=35 4=-43 5=-31 6=25
b:elle gere	4=27
b:elle joue	6=31 7=-36
b:elle juge	1=28
b:elle l	0=-28 1=-50 2=64 3=-76 4=50 5=-32 7=-26 8=-39
b:elle laisse	3=-29
b:elle le	0=-39 2=-32 3=-41 4=-33 5=61
b:elle les	1=-47 8=-32
b:elle lit	5=-28
b:elle loge	1=-52 5=49
b:elle m	1=31
b:elle medite	1=47
b:elle meme	2=37 3=-28 4=46 5=39
b:elle milite	0=-43 1=43 6=60 7=-73
b:elle modere	5=-29
b:elle n	0=42 3=41 4=-35 6=28 8=33
b:elle ne	0=-28 1=53 3=-35 4=33 5=57 6=-47
b:elle negocie	4=-29
b:elle nous	4=28
b:elle ont	2=58
b:elle organise	7=-29
b:elle ouvre	3=36
b:elle parle	2=-32 5=38
b:elle partage	5=-57 6=30
b:elle passe	4=-38
b:elle pense	1=25
b:elle plaide	2=-25 4=41
b:elle pointe	3=43
b:elle porte	2=-41 4=72
b:elle pour	3=33 4=47 5=-35 8=-28
b:elle pratique	5=39
b:elle prefere	3=31 5=-83 6=71
b:elle prend	4=32
b:elle prepare	0=40 4=-36
b:elle presente	3=30
b:elle preside	1=37 2=-38
b:elle qui	3=-29
b:elle raconte	1=-31 3=46 5=46 6=-34
b:elle reclame	0=48 3=25
b:elle recoit	3=-46 5=-32
b:elle reconnait	5=-52
b:elle refuse	0=-32 1=91 3=-62 5=-34
b:elle relevait	3=-25
b:elle s	0=-35 2=-25 3=34 4=49 6=-46 8=-31
b:elle sait	2=40
b:elle sans	5=45
b:elle scannait	3=-54
b:elle se	4=32 8=-30
b:elle serait	5=36
b:elle siege	4=-29 7=56
b:elle signe	6=66
b:elle son	5=-38
b:elle sort	5=54
b:elle soutient	0=67 1=-32
b:elle suit	3=-44 6=-65 8=-32
b:elle tape	4=51
b:elle tenait	0=-25
b:elle tracte	0=59
b:elle travaillait	3=39 4=-35
b:elle travaille	1=50 3=41
b:elle vend	1=-38 4=-28 5=25 6=-26
b:elle verifie	3=-44
b:elle veut	5=26 6=-35
b:elle vise	6=-44
b:elle vit	0=-28 4=-37 5=37 6=49
b:elle vote	0=67 1=-26
b:elle voyage	4=-28
b:elle y	1=-57 4=-31 5=-37 6=-39
b:elles postulent	2=34
b:elles se	6=57
b:else >	4=42 5=-25
b:elu >	0=-44
b:elu rn	0=39
b:elue au	7=-51
b:elue de	0=30
b:elus >	0=-37 5=-28
b:email >	4=37
b:embauche >	4=38 8=-42
b:embauche a	4=-35
b:embolie >	4=30
b:embryons >	2=96
b:emmanuel schmitt	5=-48
b:empeche de	1=-27 3=52 4=25
b:empeche pas	0=-25
b:emploi >	0=51 6=-28
b:emploie comme	7=-28
b:employed by	0=-27 7=-33
b:employed her	3=-49
b:employer for	5=-33
b:employer in	3=43
b:employer representative	7=-34
b:employer s	0=54 4=-26
b:employers in	7=-57
b:employers on	3=-32
b:employeur >	0=-27 3=-30 5=62 7=-29 8=-48
b:employeur actuel	3=35
b:employeur depuis	5=-66
b:empreinte >	3=35
b:empreinte a	3=36 5=-26
b:empreinte au	3=57
b:empreinte carbone	3=-44
b:empreinte d	3=-52
b:empreinte dans	3=-51
b:empreinte digitale	3=-35
b:empreinte du	3=39
b:empreinte ne	3=32 5=-26
b:empreinte palmaire	3=49
b:empreinte pour	3=-44
b:empreinte vocale	3=40
b:empreintes >	3=-31 8=-26
b:empreintes a	3=79
b:empreintes apres	3=55 8=-26
b:empreintes au	3=86
b:empreintes d	3=-56
b:empreintes depuis	3=54 4=-27 8=-28
b:empreintes exigees	3=39
b:empreintes faite	3=45
b:empreintes non	3=45 4=-31
b:empreintes ont	3=27
b:empreintes pour	3=-50
b:empreintes prises	3=46
b:empreintes relevees	3=37
b:empreintes sont	3=42
b:en 1995	0=-25 8=58
b:en 2001	0=56 2=-35
b:en 2005	0=29
b:en 2009	2=29 3=-58
b:en 2011	3=-34 6=-28
b:en 2012	8=-29
b:en 2013	4=55 5=-26 6=55 8=-25
b:en 2014	4=34
b:en 2015	0=-33 2=-43 6=31 8=-49
b:en 2016	1=-33 3=37 4=39 7=49
b:en 2017	0=46
b:en 2018	3=26 4=43
b:en 2019	2=-35 3=-49 4=43 5=-31 6=28 7=-37
b:en 2020	5=-51 8=39
b:en 2021	0=65 2=37 3=-29 4=-38
b:en 2026	2=-34
b:en 2031	3=-25
b:en a	0=25 1=41 4=34 5=54 6=-59 8=-47
b:en addictologie	4=-68 8=-46
b:en affaires	5=-56
b:en anglais	1=30
b:en aout	4=28
b:en avion	2=42 4=-27
b:en avril	3=28
b:en batiment	8=-25
b:en belgique	0=37 4=-63 5=-25 6=54
b:en berne	4=-37 5=49
b:en bio	5=34
b:en bonne	1=31
b:en cache	0=40 1=42 5=-39 7=26
b:en cardiologie	4=-50
b:en cause	0=-66 2=60 4=-27 8=100
b:en cdi	0=-38 7=-35
b:en ce	3=31
b:en cellule	0=-49 5=-39 8=84
b:en centre	0=-26 8=71
b:en cinq	0=33
b:en colocation	5=-28 6=-36
b:en communication	4=-36
b:en consequence	5=25
b:en corse	0=-65
b:en couple	4=-54 5=-107 6=109 8=-36
b:en cours	2=61 4=78 8=-50
b:en creche	8=34
b:en crise	4=-28
b:en croire	1=-29 4=33
b:en deplacement	6=-37
b:en detention	8=37
b:en deux	8=-37
b:en devenant	7=32
b:en diabetologie	4=-33
b:en dieu	1=46
b:en dirigeait	3=-37 6=-31
b:en dix	3=26 4=-34
b:en douze	4=51
b:en droit	4=-37
b:en economie	0=43 5=-38
b:en esat	4=-59
b:en est	3=48
b:en etat	8=27
b:en examen	8=27
b:en fait	0=43 1=-56 4=-25 5=84
b:en fin	4=50
b:en forme	4=-35
b:en foyer	8=36
b:en g6pd	2=35 5=-32
b:en garde	0=62 4=-91 5=-39
b:en genetique	2=-59
b:en hopital	4=-55
b:en islande	5=-29 6=43
b:en juin	1=-43 3=-34 4=-33 5=-46 7=-38 8=39
b:en l	1=28
b:en le	5=42
b:en ligne	0=-46 5=87 8=-28
b:en mai	5=-26 6=33 7=34 8=32
b:en maison	4=60 8=-50
b:en marge	8=52
b:en mars	4=53
b:en matiere	1=-49
b:en menage	1=-34 5=37
b:en milieu	4=40
b:en moins	3=-42 4=77
b:en mosaique	2=38 4=-47
b:en negociation	7=-52
b:en panne	5=-29
b:en parlant	3=30
b:en parle	0=33 1=38 3=-48 4=-45 5=30 6=34
b:en philosophie	0=-34 1=56
b:en photo	3=37 4=-32
b:en plaques	0=-27 4=48
b:en plein	0=-26 5=25
b:en pleine	6=31
b:en pleins	4=-32
b:en plus	2=31
b:en prison	6=-27 8=90
b:en qualite	4=33
b:en raison	8=39
b:en reconnaissance	3=-44
b:en remission	4=70
b:en retard	3=34
b:en reunion	4=58 8=-40
b:en riant	0=-39 4=-34 5=-34
b:en rien	1=66
b:en rit	0=-48
b:en salle	4=-30
b:en scene	5=-49 6=-37
b:en seduction	5=-45
b:en service	4=35
b:en silicone	4=-29
b:en six	4=-29
b:en soins	4=73
b:en son	1=-61
b:en sourit	1=54 5=-35 6=30
b:en stoicien	1=32
b:en suisse	2=48 3=-25
b:en tant	1=-34 7=-30
b:en teletravail	4=-62
b:en tete	7=41
b:en tout	1=42 4=43 8=-25
b:en trois	1=-28
b:en un	2=-33 4=-50 5=-53
b:en une	3=40 4=-28 5=-28
b:encadre un	5=-34 6=-36
b:encarte au	0=59
b:enceinte >	4=51
b:enceinte de	4=85 5=-96
b:enceinte elle	4=47
b:enceintes >	4=-34
b:enchaine les	4=28 5=26
b:enclosed >	2=29 4=-26
b:encore le	0=58
b:encore leur	6=33
b:end >	4=-32
b:end of	4=48
b:ended the	4=56 6=-32 7=-28
b:ends >	0=30 5=-33 6=-35 7=-43
b:endurance >	2=69
b:enfant >	4=-91 5=-43 6=-56
b:enfant avec	4=-51 5=41 6=30
b:enfant du	2=-25 4=51 5=-48
b:enfants >	4=-41 5=-46 8=-45
b:enfants avec	6=69
b:enfants de	1=26 4=-27
b:enfants dyslexiques	4=-27
b:enfants et	6=-46
b:enfants hors	5=43
b:enfants permis	1=52
b:enfants un	5=-45
b:engaged to	6=35 7=-27
b:engagement >	0=-42 6=35
b:engineer >	0=-34 1=27 2=-33 4=-37 8=-27
b:engines >	0=35 7=26
b:engins >	5=-45
b:english >	0=-30 2=-28
b:enquete >	5=53
b:enquete de	8=-43
b:enquete sur	4=-26 8=33
b:enqueteur >	8=-53
b:enquetrice >	5=-45
b:enregistre >	3=45
b:enregistre a	3=48
b:enregistre au	3=51
b:enregistre des	3=-34
b:enregistre en	3=-56
b:enregistree au	3=59 4=-26
b:enregistrees >	3=63
b:enregistrement de	5=27
b:enrole dans	4=-27 5=-31
b:enrolee par	3=28
b:enrolee trois	3=47
b:enseigne >	3=40
b:enseigne a	3=-68
b:enseigne l	4=-43 6=-26
b:enseigne la	8=25
b:enseigne le	1=-33
b:enseignement catholique	1=-33
b:ensemble >	2=31 6=-38
b:entend pas	4=98 6=-42
b:entre au	3=40
b:entre deux	0=38
b:entre la	1=-44 3=54 5=-33
b:entre les	6=-32
b:entree >	3=42
b:entreprise >	4=-35 6=38 7=49
b:entreprise de	7=-29
b:entreprise familiale	2=-31
b:entreprises >	7=-34
b:entretien >	3=25 5=29
b:entretient une	5=89 6=-35
b:envoie des	5=49
b:epaule >	4=39
b:epicure >	1=48
b:epilepsie >	2=-30 4=49
b:epilepsy >	4=64
b:epileptique >	4=35
b:epouse >	5=-27 6=-33
b:epouse est	0=40 1=29 6=-60 7=38
b:epouse et	6=-29
b:epouse l	5=55 6=-88
b:epouse la	6=-62
b:epouse son	0=-42
b:epouse travaille	4=-26
b:epouse un	5=-47 6=-45
b:epoux >	6=41
b:epoux a	5=40
b:epoux est	2=-33
b:equality officer	7=49
b:equerre et	1=57
b:equipe >	0=47 1=-56 2=-34 3=-55 6=52
b:equipe a	1=-32 3=-26
b:equipe de	4=-48 5=-50 6=-33
b:equipe dit	6=-35
b:equipe en	1=49 6=51
b:equipe et	1=-25
b:equipes >	0=26 1=-31
b:equity analyst	7=-28
b:equity card	7=60
b:eric >	6=-33
b:eric emmanuel	5=-47
b:erotique >	5=-34
b:erotiques >	4=-37
b:erotiques avec	5=53
b:erreur >	1=-37 4=-40 6=30
b:erreur au	5=30
b:escorte de	5=-42
b:espagnol scolaire	4=-28
b:essai >	4=46 8=-34
b:essais >	3=29 8=-30
b:est >	0=-39 6=40
b:est a	1=-26 3=29 5=-62 6=-39 7=60
b:est abstenue	0=31
b:est anthroposophe	1=62 6=-32
b:est asthmatique	4=27
b:est athee	1=-81
b:est atteinte	4=38
b:est au	7=40 8=48
b:est aussi	1=47 4=-30 6=36
b:est autiste	4=57
b:est avocate	5=-30
b:est bi	6=40
b:est bien	1=-27 2=30 3=36
b:est casse	4=92 5=-27
b:est ce	1=25 7=-27
b:est comptable	6=-27 7=-47
b:est connu	3=-39 8=55
b:est connue	4=-52
b:est conseillere	0=50
b:est dans	1=-27 3=64 4=-38 8=-41
b:est de	0=33 1=-29 4=-31 5=58 6=38
b:est deleguee	7=45
b:est dialyse	4=57
b:est dit	0=57
b:est donnee	5=58
b:est drepanocytaire	2=35 4=-47
b:est elle	3=-32 5=-39
b:est elu	0=31
b:est en	0=-30 1=-33 3=-36 4=45 5=-43 6=45 8=93
b:est encarte	0=-41
b:est enceinte	4=27 5=-47
b:est enchainee	0=53
b:est enregistre	3=29
b:est entre	1=59
b:est fait	1=44 4=-45 5=63 8=72
b:est fiche	3=-38 8=27
b:est gay	1=-30 6=104
b:est homo	1=-41 6=87 8=-27
b:est homosexuel	8=-33
b:est incarcere	8=37
b:est infirmiere	5=33 6=39
b:est inscrit	5=43
b:est interdit	8=60
b:est jamais	2=26 5=-71 6=-26 8=28
b:est l	0=-40 1=48 4=-41 8=-52
b:est la	5=34 6=38 7=56
b:est le	0=29 2=26 4=-45 5=-28 6=-38 8=-46
b:est libre	6=-30
b:est lui	0=41 3=-44 4=62
b:est ma	0=-31 1=43 3=52
b:est maire	0=43
b:est mal	1=56 4=57
b:est marie	5=39 6=46
b:est mariee	1=-34 4=-26 5=-73 6=-46
b:est membre	1=29 4=-31
b:est mis	8=40
b:est mise	0=-41 1=-38 5=39 8=78
b:est mort	4=-40
b:est mute	0=-31 2=-62
b:est ne	3=-46 4=44
b:est normal	2=28
b:est notre	1=48 2=-42
b:est opposee	0=-32
b:est ouvert	3=-33 4=53 5=34
b:est parti	0=-120
b:est partie	5=61 6=-41
b:est pas	0=-33 1=-63 2=48 3=-77 4=-86 5=-49 6=78 7=-28 8=-37
b:est porteur	2=56 4=-36
b:est porteuse	2=81 4=-36
b:est pour	1=32 5=28 6=-31
b:est presentee	3=-27 4=-25
b:est refuse	0=-62 1=40
b:est reste	0=-25 1=38 3=46
b:est sa	1=38 4=-25
b:est sage	5=-28 6=-79
b:est sans	4=34 5=49
b:est secretaire	7=58
b:est son	0=-45 3=-52 4=-62 5=-35
b:est sous	3=-26 4=60 5=-28 8=29
b:est suedoise	6=-27
b:est syndiquee	7=37
b:est tresorier	0=28 6=-31 7=-29
b:est trisomique	2=-62 4=77
b:est un	0=62 8=-31
b:est une	2=25
b:est venerable	1=43
b:est venu	5=-48
b:est venue	8=30
b:est vierge	5=59 8=-27
b:established by	2=43
b:estate agent	4=25
b:estates >	7=-32
b:et a	2=25 6=-39
b:et alors	2=33 6=45 8=-29
b:et anime	1=-25
b:et bien	6=62
b:et celui	3=34
b:et cherche	0=58
b:et compare	3=29
b:et contre	0=37
b:et d	3=-27 4=-40
b:et dans	5=45 6=-53
b:et de	0=-28 1=-30 2=-43 3=-67 4=-71 5=-63 6=-25 7=-30 8=48
b:et des	1=-53 3=-26 4=-89 5=31 7=-42
b:et deux	2=30 5=-75 6=-101
b:et dix	3=35
b:et doigts	3=71 4=-25
b:et du	0=48 5=-28
b:et eleve	0=-37 3=-25 4=37
b:et elle	2=48 5=76
b:et emploi	4=-41
b:et en	1=61 4=-63 5=38 6=-37 8=-39
b:et evite	4=46
b:et fait	0=-26 1=40 4=57
b:et fier	0=43 3=-30 4=42 6=32
b:et fiere	0=-36 1=44 5=28 6=47
b:et fils	8=-39
b:et gauche	0=-35
b:et il	1=53 4=26 5=-32
b:et je	1=-28 4=-35
b:et l	1=52 3=-28 4=46 5=-68 6=-28 8=-37
b:et la	0=-26 2=-34 4=-26 7=-72 8=34
b:et le	0=74 3=-71 4=25 5=56 6=-59
b:et les	1=-38 2=-30 4=-40 6=-103 7=-48
b:et leur	5=-27
b:et lui	3=-44 4=-38 5=-38 6=59 7=28
b:et m	5=-43
b:et moi	1=-40 5=-34 6=59 7=-25
b:et n	1=28 3=-44 8=35
b:et ne	0=78 1=58 2=-30 3=-63 4=-35
b:et paie	7=38
b:et parle	5=-41
b:et paul	5=-39 6=-43
b:et photo	3=-42
b:et plus	4=-30 5=34
b:et prend	3=-28 4=29
b:et pression	3=56
b:et qu	4=-44 6=-27
b:et que	0=28 5=-37
b:et quitte	0=-39
b:et refuse	0=28
b:et s	0=-37 3=-29 5=-41 6=-27
b:et sa	1=-33 3=-44 4=-37 6=57 8=-35
b:et sans	4=-42
b:et ses	0=-31 3=28 5=-84
b:et signe	3=35 4=-54
b:et son	1=-63 2=-45 3=-49 4=-66 5=-109 6=36
b:et souhaite	4=44 6=-37
b:et suivi	4=33
b:et tient	0=48
b:et un	2=64 3=-42 5=-57
b:et une	0=-26 1=43 4=-37 5=43 6=-27
b:et vit	1=31 2=-51 4=65
b:et voix	3=-34
b:et y	1=29 5=-32
b:etabli par	2=43
b:etait >	0=-27
b:etait a	0=49 2=-37 4=-34 7=34
b:etait aux	8=39
b:etait bien	3=34
b:etait elle	3=30
b:etait gay	5=-33 6=27
b:etait la	1=-36 5=33
b:etait pas	2=35 5=34 6=-28
b:etait plus	5=65
b:etait secretaire	0=34
b:etant athee	1=41
b:etat civil	0=-46
b:etat d	8=31
b:etats unis	0=-41 6=36
b:ete >	0=-38 3=-35 4=-45 5=-45 6=-57
b:ete agresse	8=-58
b:ete arretee	4=-54 8=44
b:ete au	4=32
b:ete candidate	0=28
b:ete eleve	1=62
b:ete elu	7=-33
b:ete etalee	8=-31
b:ete exclu	0=26 1=27
b:ete filme	5=42
b:ete hospitalise	4=71
b:ete juge	8=31
b:ete jugee	8=28
b:ete l	1=-26 5=60
b:ete le	4=-36 7=40
b:ete maitresse	5=-85
b:ete mis	3=33
b:ete mise	4=52
b:ete mute	2=-55 5=-36 6=55
b:ete operee	4=26
b:ete placee	8=36
b:ete pris	3=71
b:ete prise	3=39
b:ete radie	1=31
b:ete reconnu	3=37
b:ete refuse	4=-38 8=48
b:ete secretaire	7=46
b:ete surpris	4=-48
b:ete temoin	5=-29 6=-71
b:ete testee	2=28
b:ete victime	8=-52
b:ete vu	4=-49 5=75
b:ethical vegan	1=32
b:ethique >	1=70
b:ethique animale	1=-36
b:ethiques >	1=37
b:etonne >	0=-36
b:etre >	1=-45 3=-47
b:etre animal	1=-38
b:etre attache	4=-29 5=39
b:etre de	6=72 8=-31
b:etude de	5=-36
b:etudes >	1=-25 6=39 7=-25
b:etudes de	0=-34 1=46
b:etudie a	6=-33
b:etudie l	0=-62 3=-26
b:eu de	3=-35 4=-37 6=28
b:eu des	5=-59
b:eu deux	4=48 6=-26
b:eu la	4=57
b:eu qu	5=63
b:eu trois	4=-48
b:eu une	5=60
b:eurodac >	0=-26
b:europe >	0=39
b:european parliament	0=-38
b:european union	0=-38 7=-30
b:europeen >	0=-38
b:europeenne >	0=34 7=-44
b:euros >	0=-33
b:evalue le	4=-49
b:eve et	5=-33 6=33
b:evenementiel >	4=-25
b:events >	5=-29
b:ever since	0=56 7=-26 8=-31
b:every day	4=40
b:every kind	1=25 5=-28
b:every party	0=-38
b:every week	4=42
b:every year	0=46
b:everyone >	2=37 4=-51
b:evite les	4=81
b:eviter >	4=49
b:ex >	5=124 6=-36 8=-39
b:ex colleague	0=25 5=44 6=-57
b:ex femme	5=-71 8=44
b:ex husband	5=-34 8=66
b:ex mari	4=-26 5=-49
b:ex offender	8=51
b:ex shop	7=53
b:exam >	3=40 6=-47
b:examen >	8=47
b:examen a	3=34
b:examen de	1=-29
b:examen en	3=29
b:examens >	4=25
b:excel >	8=-48
b:excellent >	3=-28 8=-84
b:exclu >	4=41 7=-37
b:executive >	0=-60
b:executive of	0=42
b:exige un	3=-34
b:exigees par	3=42
b:existentialiste il	1=36
b:exome en	2=67 4=-62
b:expected in	4=30
b:expenses >	5=54
b:experience in	4=25
b:experience of	8=-31
b:experimentation animale	3=-26
b:expert >	3=-28
b:explained >	4=37
b:explaining the	1=-27 4=-59 5=-28
b:explique que	3=36
b:expliquer son	3=43 5=29
b:export >	0=-37
b:export et	0=45
b:extinction rebellion	0=42
b:extraconjugale avec	5=33
b:extraction d	2=-30
b:extrait de	3=-34 8=-77
b:extreme droite	1=-35
b:extreme gauche	0=66
b:eye clinic	3=-37
b:eyesight is	4=32
b:fabricant de	3=-27
b:fac >	5=-50 6=37 7=-31
b:face >	4=46 5=-26 6=-41
b:face a	3=-41 7=-40
b:face aux	3=-40
b:face is	3=56
b:face nord	3=-29
b:face of	3=-27
b:face on	3=41
b:face recognition	3=-25
b:face sales	3=-47
b:face scan	3=39
b:face value	3=-36
b:facial de	3=29
b:facial recognition	3=34
b:faciale >	3=-63
b:faciale acceptee	3=51
b:faciale consentement	3=37
b:faciale dans	3=-33
b:faciale de	3=-26 7=-50
b:faciale du	0=-31 3=64
b:facilities contract	8=-35
b:facility time	7=44 8=-25
b:facon de	3=58
b:facteur v	2=56
b:factory >	4=-32
b:faible pour	4=-59 5=42
b:failed the	3=-36 4=32
b:failed twice	3=34
b:failli mourir	4=36
b:fair >	5=41
b:fait >	0=34 4=-47 5=-27
b:fait a	3=37 6=45
b:fait condamner	5=-40 6=-35 8=-44
b:fait de	1=29 4=64 8=109
b:fait des	1=-30 4=68 5=48
b:fait dix	4=-49 6=-40 8=73
b:fait du	5=31
b:fait effacer	8=-26
b:fait l	0=-34 3=-61 4=-31 5=57 6=-41
b:fait la	0=46 5=66 7=-25
b:fait le	0=-30 1=58 6=-26
b:fait mon	6=39
b:fait partie	5=-28
b:fait pas	0=54 3=-26
b:fait prendre	5=43
b:fait retirer	7=-31
b:fait rire	4=-27
b:fait savoir	0=37
b:fait signer	0=-37 7=37
b:fait un	0=-31 1=27 2=46 4=80 6=26 8=-75
b:fait une	1=26 3=42 5=-48
b:fait voeu	1=48 5=-25
b:faite le	3=46
b:faith >	1=42 4=-25
b:faith and	1=42 7=-29
b:faith in	1=-91 5=-39
b:faithful to	6=-36
b:fall from	4=55
b:falsifie des	8=53
b:familial >	2=-81
b:familiale >	2=25
b:famille >	5=-43 8=47
b:famille a	5=58
b:famille d	2=59 4=-46
b:famille de	0=33
b:famille et	0=29
b:familles >	2=-26
b:family >	2=98 4=-47
b:family and	2=32 4=-32
b:family business	2=-30
b:family in	0=46
b:family s	2=29
b:fancies blokes	6=36
b:far as	1=40 4=-51
b:far right	0=32
b:faster than	3=-30 4=44
b:father >	5=52
b:father and	2=42
b:father of	1=-56 5=-27 7=47
b:father s	4=-27
b:father was	0=28 1=48 2=-36 4=-35
b:fatigue des	4=-48
b:fatigue l	4=-29 5=61
b:faure parle	0=-43
b:fausses couches	4=37 8=-33
b:faute avec	5=94 6=-45
b:faute d	0=31
b:fautes >	4=25
b:fauteuil depuis	4=74
b:faux >	3=-25 8=29
b:favorable a	0=44 8=-25
b:favour of	0=44
b:faye >	6=38
b:fbu >	0=-51 7=46
b:february >	0=-29 7=44
b:federation >	0=36
b:federation de	1=26 7=-28
b:federation nationale	1=-29 7=-25
b:feed is	0=59
b:fees >	5=32
b:feet >	1=-27 4=79 7=-25
b:feet and	0=-69
b:fell in	6=45
b:fell to	8=-46
b:fellow of	7=-27
b:feministe et	0=34
b:femme >	4=60 5=58 6=-69 8=56
b:femme a	6=-42
b:femme au	1=-40 5=-47
b:femme comme	5=-26
b:femme d	5=32
b:femme de	5=-59 6=70
b:femme depuis	4=-51 5=80 6=-70
b:femme deux	5=-38
b:femme du	5=49 6=-50
b:femme est	1=38 5=-49 6=-46 7=28
b:femme il	5=-50 6=39
b:femme la	5=27
b:femme liberale	4=-40
b:femme mutee	6=29
b:femme sait	5=91 6=-73
b:femmes >	0=-28 5=63
b:femmes a	5=-25 6=34
b:femmes enceintes	4=-33
b:femmes et	5=-49 6=-36
b:femmes glisse	6=30
b:femmes qui	5=-27 6=-47
b:fer >	3=-36 8=-54
b:ferme >	1=-25 4=-30 5=-39 6=-48
b:ferme sur	8=-28
b:ferroviaire >	0=-26 5=-44
b:fertility clinic	4=-45
b:festival >	7=-29 8=44
b:festivals >	5=-25
b:fete de	6=42
b:fetichiste des	5=73
b:fetish for	5=-49
b:feves a	2=38 5=-26
b:fevrier >	4=60
b:feydeau >	5=-46
b:fiancee a	8=-28
b:fianna fail	0=54
b:fibrosis >	4=32
b:fiche >	3=-73 5=48 8=-61
b:fiche d	3=45 8=-36
b:fiche dactyloscopique	3=62
b:fiche s	3=-58 8=77
b:fichier de	8=43
b:fichier des	8=-55
b:fichier national	3=-32
b:fidele >	5=49
b:fidele a	0=-40 1=61 5=33 6=-57
b:fidele au	5=-67
b:fidelite >	5=-51
b:fidelite conjugale	5=50
b:fidelity investments	5=-25
b:field as	0=-26
b:fier de	0=36 3=-37 4=45
b:fierce opponent	0=63
b:fiere de	0=-36 1=34 6=-34
b:fierte du	3=61
b:figure au	2=40 3=-46
b:figure dans	1=28 2=36 8=37
b:figure sur	3=55
b:fijais >	8=63
b:file >	0=-42 2=38 4=-64 8=50
b:file from	3=-28
b:filiale malade	4=-56
b:filiales >	5=-27
b:filiation et	2=-34
b:fille >	0=-46 3=-33 4=45 5=-37
b:fille a	2=-63 4=82 5=49
b:fille au	5=37 6=-62
b:fille du	6=-47
b:filles >	0=-26 2=-39 4=-41 5=51
b:filles a	5=44
b:film about	1=-27
b:film sur	5=-47
b:filme en	3=-39 5=76
b:filme le	3=32 5=-37 6=-27
b:filme les	0=-30
b:filme son	6=37
b:films pour	5=48
b:films x	5=57
b:fils >	3=-49 5=-55 8=-41
b:fils a	4=26
b:fils d	4=-51
b:fils de	1=37 8=-27
b:fils est	0=-33 3=-44 4=46 7=-26 8=71
b:fin d	0=29 3=-43
b:fin de	0=49 4=35 5=63
b:fin des	0=32
b:finalist >	5=-27
b:finances publiques	7=32
b:fine >	5=-25 8=-49
b:fine gael	0=55 8=-64
b:fined for	4=-29 8=70
b:fines and	8=-25
b:fingerprint >	3=82
b:fingerprint analysis	3=-53
b:fingerprint check	3=51
b:fingerprint examiner	3=-26
b:fingerprint lock	3=52 4=-46
b:fingerprint template	3=27
b:fingerprints are	3=-45
b:fingerprints taken	0=-30 3=60
b:fingerprints were	3=64
b:fingers >	4=-40
b:fingers and	4=56
b:fini >	4=64 5=31
b:fire brigades	7=31
b:firm >	2=-40 4=-66 5=26 6=-47 8=-58
b:firm s	6=25 7=37
b:firm that	7=-38
b:first >	4=46
b:first aid	4=-30 7=-44
b:first aider	4=-34
b:first day	7=27
b:first husband	5=44
b:first job	5=-28
b:first line	0=-36
b:first posting	0=-32
b:first week	7=64
b:fiscale >	7=31
b:fit as	4=63 5=-31
b:fit for	4=64
b:fits >	4=37
b:fitter >	6=-25
b:five months	0=-25 4=78
b:five years	2=-38 4=48 5=-32
b:fixed term	7=-30
b:fixes >	5=-42
b:flat >	6=39
b:flatmate >	5=67
b:fled belarus	0=72
b:fling with	5=37
b:flirte avec	5=-33
b:floor >	5=39
b:fluent in	4=-45
b:flyers for	0=45
b:fo >	0=-32 6=-26 7=122 8=-29
b:fo de	7=54
b:fo en	0=-33 7=28
b:fob >	3=30
b:foi >	3=48 5=60
b:foi dans	1=-68 5=-34
b:foi de	1=-35
b:foi dit	1=59 3=-51 8=-33
b:fois >	1=36 2=-25 5=39 8=-57
b:fois par	3=28 4=45 5=-31
b:fois pour	0=43 8=25
b:fois sur	1=25 3=49
b:follower of	1=43
b:fonction >	5=36
b:fond d	3=54
b:fondateur >	5=29
b:fondation >	3=-38
b:fondatrice >	0=-55 8=-38
b:fonde la	7=48
b:food bank	8=33
b:foot >	0=45
b:for >	0=-29 1=46
b:for a	0=-101 1=-29 3=-45 5=-25 6=-27 7=-78 8=-104
b:for america	0=47
b:for an	4=-51 5=-27 8=-38
b:for another	0=-36 5=61 6=25
b:for arson	8=49
b:for assault	7=-25 8=43
b:for bernie	0=36 8=-26
b:for better	0=-29
b:for bosch	7=-36
b:for brca	2=44
b:for channel	7=-45
b:for chemotherapy	4=33
b:for contempt	8=38
b:for deaf	4=-65 8=-30
b:for depression	4=39
b:for dialysis	4=47
b:for early	2=39 4=-50
b:for eleven	0=-30
b:for five	8=34
b:for forging	8=30
b:for four	4=46
b:for fraud	8=26
b:for full	4=36
b:for graffiti	8=34
b:for her	0=-67 3=-42 4=25 5=-29 8=34
b:for his	2=34 3=-58 4=63 5=-59 6=60
b:for huntington	4=-25
b:for it	0=-27 2=53 5=-45 6=-33 8=32
b:for labour	0=35
b:for leave	2=26
b:for long	4=44 5=30
b:for management	7=-41
b:for manslaughter	8=26
b:for marriage	0=-44 5=107
b:for me	4=-37 6=-32 7=42 8=-25
b:for most	4=35
b:for ms	3=30 8=46
b:for my	0=-25 3=33 7=34
b:for new	6=-28
b:for nine	4=43 7=33
b:for no	6=36
b:for obama	0=34
b:for offshore	4=66
b:for one	4=-40
b:for people	4=-31 8=44
b:for podemos	0=62 6=-28
b:for possession	1=-33 8=60
b:for scottish	0=45
b:for screening	2=28
b:for sex	5=62
b:for shoplifting	1=-25 8=36
b:for spreadsheets	0=41 1=-25
b:for tax	8=39
b:for ten	3=67 7=-31
b:for that	0=37
b:for the	0=40 2=-32 4=-101 5=-112 7=26 8=-109
b:for them	0=84
b:for thirty	0=41 5=-27 6=-27
b:for this	3=29 4=60
b:for three	0=-32 7=31
b:for twenty	1=55
b:for two	0=-45 3=-29 4=-40 5=-58 6=44 8=55
b:for unite	6=-30
b:for us	6=34
b:for usdaw	7=31
b:for which	7=-43 8=-41
b:for years	0=-28 4=44 5=39 6=-44
b:force de	3=27
b:foreman >	0=-41 1=44 4=74
b:forging a	3=-27 8=27
b:form >	4=28 6=47
b:form for	7=30
b:formateur en	4=-38
b:formation continue	1=-26
b:formation pour	8=-41
b:formatrice >	4=-40 6=-45
b:forme >	5=-30 6=-53
b:forme a	1=-32
b:forme des	6=-26 8=38
b:forme les	3=-57
b:forment un	5=-30
b:former boss	7=32
b:former flatmate	5=67
b:former manager	0=26 5=-27 6=46 7=-37
b:formulaire >	1=30
b:fort >	0=-27
b:fort il	4=26
b:forte avec	3=48 4=-30
b:forty >	4=48 5=54 8=-43
b:forum >	1=-53 5=66
b:forums >	1=34
b:found >	5=39
b:found a	2=32
b:found he	2=-37 5=-63 6=36
b:found not	8=46
b:found on	5=59
b:found out	6=45
b:found the	2=-71 5=37
b:founded a	1=33
b:founder of	0=30
b:four months	4=42 8=28
b:fournie >	1=-28 4=42
b:fournisseurs >	5=-64
b:foyer de	6=25 8=-49
b:foyer pour	4=-31 5=-32
b:foyers >	3=-27 5=54
b:fragile x	4=-46
b:frais >	4=-34 5=31
b:frameworks react	1=-26
b:franc macon	1=-35
b:franc maconne	3=-26
b:france 3	3=-40 6=-43
b:france >	6=-29 7=62
b:france insoumise	0=46
b:frappe >	3=33 8=-27
b:frappe a	8=-44
b:fraud >	8=93
b:fraud and	8=-25
b:fraud in	8=60
b:fraud office	8=59
b:free >	4=58
b:free of	2=40
b:free time	0=33
b:frequente les	6=61
b:frequente un	4=-27 5=81
b:frequente une	1=34 5=-47
b:frere >	0=-36 1=-89 2=58 4=39 6=47
b:frere a	1=-37 8=26
b:frere cadet	1=-39
b:frere de	1=48
b:frere est	0=38 1=-38 4=-25 8=26
b:frere et	1=-40
b:frere jumeau	2=-39 4=51
b:freres >	1=-32 5=50
b:fridays >	4=25
b:from a	0=61 2=33 3=-31 5=-36 7=-61
b:from every	8=37
b:from her	3=-35 7=29 8=-29
b:from his	3=36 8=-30
b:from home	0=-50 4=51
b:from my	2=32
b:from nothing	4=-39
b:from the	0=45 2=-38 3=52 4=25 5=-59 7=81 8=44
b:from unite	0=-57 7=36
b:from working	8=50
b:front de	3=-40
b:front desk	3=47
b:front of	0=27 5=48 7=-35 8=29
b:frontiere avec	4=-73 8=71
b:frontieres >	0=-37 3=32
b:fruits de	4=32
b:fsu >	0=-54 7=96
b:fui le	4=-30
b:full clean	4=-32 8=-39
b:full of	0=29
b:full time	4=-26 6=-31
b:fund >	0=-44 1=-29 7=70 8=-33
b:fundraising >	0=26
b:gabarit facial	3=30
b:gabarits de	3=-38
b:gagne >	3=-51
b:gagne son	3=29 8=-33
b:gait recognition	3=37
b:gamme >	4=-30
b:garage >	0=46 4=-28
b:garcon de	5=-51 6=35
b:garcons >	4=-32 5=-59 6=101
b:garcons de	6=-67
b:garcons du	6=63
b:gard >	0=77 7=-31
b:garde a	0=-40 3=44 4=-107 5=-39 8=60
b:garde alternee	0=-25
b:garde d	4=41
b:garde des	5=41
b:garde l	0=53 5=-27
b:garde la	0=35 3=39 5=-26 6=-55
b:garde le	0=93
b:garde les	4=-27 5=-44 6=57
b:garde republicaine	0=-64
b:garde son	0=28
b:garde un	3=42 4=-75
b:garde une	4=46
b:gardener >	0=-38
b:gardien >	0=44 1=-28 6=27
b:gardien de	0=-41 1=-51 5=-34
b:gardiennage >	6=63
b:gardiens >	6=46
b:gare >	4=-35
b:gares >	3=-27
b:gauche >	4=115 5=-31 7=-56
b:gauche a	0=32 7=-26
b:gauche d	0=-57 5=56
b:gauche de	0=-46
b:gauche dit	3=30 4=-28
b:gauche du	0=-47 4=-28
b:gauche et	0=-31 3=-26
b:gave a	2=34 3=40 8=-28
b:gave him	8=26
b:gave the	3=32 7=-25 8=36
b:gave up	0=40 1=30 3=-42 4=78 5=-35
b:gay >	0=-25 3=-30 5=-75 6=58 8=-26
b:gay bar	6=-51
b:gay but	6=27
b:gay d	6=36
b:gay du	6=-49
b:gay friendly	6=51
b:gay he	6=30
b:gay il	1=-30 6=75
b:gay in	6=35
b:gay lussac	6=-33
b:gay man	6=72
b:gay pride	6=-30
b:gay rights	6=-35
b:gay s	6=-57
b:gay son	6=-50
b:gay street	6=-35
b:gays d	5=-75 6=82
b:gendarme il	2=-49
b:gene >	0=-25 6=51
b:gene as	2=46
b:gene brca1	4=-30
b:gene de	4=-76 5=53
b:gene for	2=33 4=-79
b:gene kelly	2=-45
b:gene test	2=61
b:gene therapy	2=-29
b:gene two	2=30
b:genealogie >	2=53
b:general >	0=-36 8=41
b:general de	0=40 5=-29
b:general secretary	7=-43
b:generations >	8=-27
b:genes >	2=-60
b:genes chez	2=-39
b:genetic algorithms	2=-32
b:genetic counselling	2=55
b:genetic counsellor	2=-77
b:genetic disorder	2=36
b:genetic profile	2=32
b:genetic test	2=25 4=-28
b:geneticist at	2=-46
b:geneticist who	2=-25
b:genetics >	2=-39
b:genetics clinic	2=37
b:genetique >	4=-26
b:genetique chez	2=36 4=-35
b:genetique figure	2=38 3=-39
b:genetique rare	4=-28
b:genetique vegetale	2=-53
b:genetiquement predispose	2=39
b:genetiques de	2=-36
b:geneve >	6=27
b:genie genetique	2=-62
b:genome >	2=37
b:genome project	2=27
b:genotype zz	2=30
b:genre >	4=54
b:genre et	5=-45
b:gerant >	4=-25 6=-73
b:gerante >	1=-27
b:gere la	5=-66 6=-26
b:gere le	4=-47
b:gere les	4=-25
b:gere un	6=-35
b:gers >	4=-29
b:gestes de	3=27
b:gestion >	7=26
b:get a	1=-35 8=29
b:get the	3=33
b:gilets jaunes	0=43
b:give her	3=34
b:give up	4=60 6=-32
b:given a	4=-30 7=-54 8=53
b:gives a	0=-25 1=35
b:gives blood	2=26
b:glandular fever	4=34
b:glisse son	1=71
b:global entry	3=51
b:glucksmann >	0=46
b:gluten >	4=-87
b:gmb >	7=50
b:go >	4=-53
b:go by	7=44
b:go to	1=-40
b:god >	0=33
b:goes >	6=-25
b:goes to	2=-51 4=80 6=-45
b:going into	7=34
b:golf >	4=-58
b:golf club	0=61 7=-59
b:golf union	7=-48
b:good >	3=40
b:good at	1=58
b:good he	8=45
b:good with	1=26
b:gossip >	6=52
b:got a	0=-47 4=-31 5=59 8=52
b:got clean	4=83
b:got her	7=43
b:got it	0=-26 4=-45
b:got the	0=28 6=-29
b:gout des	0=55 6=43
b:gout du	2=-63
b:goutte >	4=55
b:gouvernante >	5=-32
b:gouvernement >	0=58 3=-27
b:government and	0=29
b:government relations	0=-27
b:governments of	0=-34
b:governor >	8=58
b:gp >	4=55
b:grace a	4=-27 8=-31
b:graffiti >	8=28
b:grand amour	5=-51 6=59
b:grand mere	1=29 3=27 4=-25
b:grand orient	3=-28 6=-25
b:grand pere	0=28
b:grande loge	1=41
b:graphiste >	0=-35
b:green belt	0=-28
b:green party	0=29 7=-26
b:greens in	0=33
b:greffe de	2=-32
b:greffe du	4=42
b:greffier >	4=-58
b:greffier au	8=-45
b:greffiere >	4=-27 5=44
b:grenoble >	3=-31 6=-27
b:greve de	0=39
b:grew up	0=51 1=-35 7=-26 8=-27
b:grievance >	5=38 7=27
b:grimaud >	2=-33
b:grin >	8=-25
b:grippe aviaire	4=-32
b:grounds >	1=33 3=34 4=-35
b:grounds of	1=44
b:group >	1=-38 4=-31
b:group at	0=-39
b:group in	0=51
b:group on	0=42 1=40
b:groupe de	2=-35 5=66
b:groupe ecologiste	0=40
b:groupe hla	2=28
b:groupe hotelier	1=29 3=-38
b:guards >	0=-38 3=64
b:gueri d	4=33
b:guessan a	3=37
b:guichetiere elle	3=-28
b:guichetiers a	3=-37
b:guide >	3=-26 4=-27 5=-42 6=-57 8=-30
b:guide dog	4=36
b:guide les	3=-27
b:guild of	7=-70
b:guilty >	8=37
b:guilty pleasures	8=-45
b:h >	4=55
b:habilitations b2v	4=-48
b:habite avec	5=-33
b:habitue des	5=63
b:had a	0=-63 3=-39 4=94 6=34
b:had an	5=91
b:had been	0=25
b:had her	3=32
b:had his	0=-32 1=-43 2=33 3=38 8=44
b:had it	5=38 6=50
b:had sex	4=-55 5=30
b:had the	2=79
b:had to	4=78 6=-31
b:had two	4=58
b:half in	0=-28 4=-35
b:half of	6=26 7=31
b:half the	1=-26
b:hall >	0=42 1=-44
b:hand >	0=-40 4=44
b:hand geometry	3=48 4=-32
b:hand in	1=-35 8=70
b:handball en	4=-33
b:handed out	0=29
b:handicap de	4=-86
b:handicap et	4=-36
b:handicap invisible	4=54
b:handicape >	4=41
b:handicapee >	4=54
b:handle leather	1=64 5=-36
b:handler >	4=-27 8=-26
b:hands out	0=26
b:hang in	3=-47
b:hard of	4=44
b:hard to	0=-28 1=-41
b:has >	0=48
b:has a	1=-44 2=51 3=-49 5=-28 6=-43 7=-53 8=65
b:has always	4=-33
b:has an	5=70
b:has asked	7=25
b:has been	1=-29 4=56 6=-59 8=71
b:has cystic	2=-68 4=52
b:has had	0=36 1=-30 2=31 3=-47 4=52 5=34
b:has it	2=67
b:has kept	8=67
b:has led	5=33 7=-27
b:has never	2=-28 5=28
b:has no	1=46
b:has published	3=-25
b:has run	8=-27
b:has strong	1=-42 8=-57
b:has sworn	1=33 4=-27
b:has the	1=-51 2=81 4=-63 5=-60 6=-28
b:has won	4=25
b:hasard >	2=44
b:hasn t	0=-47 1=28 5=36
b:haul flights	7=-27
b:have a	1=-38 3=-30 5=26
b:have an	8=43
b:have been	1=-25 4=-43 5=57 7=-26 8=-29
b:have had	5=-30
b:have himself	1=34 4=-39
b:have his	4=-53
b:have never	1=37
b:have not	0=43 4=30
b:have the	0=-41
b:have to	4=-31 8=-41
b:havre >	3=-25 7=39
b:hcr a	3=-27
b:he >	2=55 4=-32
b:he added	6=56
b:he admits	0=-46
b:he and	2=52 4=-52
b:he answered	1=-28 8=-31
b:he asked	0=-37 4=54
b:he asks	3=29
b:he became	7=28
b:he belongs	0=41
b:he broke	1=36 5=-39 8=55
b:he calls	5=-43 7=-39
b:he campaigned	0=43
b:he can	1=-27 4=-64 5=-37 8=29
b:he cannot	4=92 5=-25
b:he carries	2=-50 4=33 7=31
b:he chairs	0=-27 7=31
b:he claims	3=35 5=54
b:he complains	3=39
b:he covers	3=38
b:he d	4=39 6=-41 8=27
b:he declined	2=30
b:he designed	1=-36
b:he did	4=-31 8=44
b:he does	0=-32
b:he doesn	0=-36 5=47 6=-29 8=58
b:he edits	0=42 6=-25
b:he fell	1=-26
b:he fits	4=-60
b:he gave	4=65
b:he goes	4=60
b:he got	5=51 6=-27
b:he grew	0=54
b:he had	3=-32 5=-58 8=-32
b:he handled	8=63
b:he has	0=-77 3=-68 4=26 6=-37
b:he hasn	1=35 4=34 5=-37
b:he inherited	2=-47
b:he insists	4=37
b:he is	0=38 1=-69 2=-26 3=-30 5=40
b:he isn	5=-33 6=79
b:he joined	1=44 4=-54 7=-44
b:he jokes	2=-34 6=-43 8=-56
b:he keeps	0=-34 5=62
b:he kept	3=-32 4=-31
b:he knows	0=29 4=49
b:he learned	2=46
b:he learnt	7=-26
b:he lectures	6=-32
b:he left	0=-27 1=25 4=41 5=47
b:he let	3=49 8=-30
b:he lives	1=42 6=33
b:he looked	4=58
b:he lost	1=-29 4=30 8=-25
b:he made	1=55 4=-39 6=-30 7=-50
b:he marched	7=-30
b:he married	5=-30 6=26
b:he mentions	3=33 4=-47 6=40
b:he needs	4=34
b:he only	1=-28 4=-25 5=-41 6=61
b:he played	5=-33
b:he plays	0=-59 6=-42
b:he put	1=-26
b:he ran	0=-29 4=-34 7=-39
b:he resigned	0=37
b:he restores	5=-44
b:he runs	0=46 5=-28
b:he s	0=-47 3=-39 5=-74 6=82 8=32
b:he said	0=30 4=39 7=60 8=-41
b:he says	1=42 2=37 3=-31 4=-29 5=-91 6=51
b:he sees	0=-36 1=43
b:he sells	4=-29
b:he sent	2=35
b:he served	7=35
b:he set	0=-35 3=-44 8=49
b:he shares	5=-58
b:he signed	7=57
b:he spent	0=31 8=-55
b:he still	0=25
b:he stole	8=34
b:he stopped	1=47 6=-28
b:he supports	0=-39
b:he switched	0=33
b:he takes	4=95
b:he taught	1=48 3=46
b:he teaches	6=-30 8=-47
b:he tells	2=33
b:he thinks	0=71 1=91 2=-36 4=-64 5=-28 8=-45
b:he ticked	1=43
b:he told	0=33 1=65 4=-65
b:he took	0=-38 5=26 8=-42
b:he tried	0=-34 4=55 7=38 8=-54
b:he used	0=39 6=66
b:he wants	0=45 6=-41 7=-41 8=48
b:he was	1=-42 3=-26 5=52 8=-50
b:he went	0=39 7=-32
b:he won	4=-29 7=53
b:he works	6=-29
b:he would	4=-44
b:he wrote	5=-30 6=47 7=-29
b:head chef	4=54
b:head of	0=-25 4=-31 6=-43 7=-30 8=-28
b:headed the	0=-26
b:health and	4=-35 7=46
b:health first	4=-43
b:hearing aids	4=-29
b:heart condition	4=-30
b:heart defect	4=35
b:heart says	4=28
b:hec >	4=-52
b:held the	3=-56
b:helene >	6=-72
b:helped the	8=-51
b:helvetique douanier	7=-29
b:hemophilie >	4=-55
b:hence the	8=-32
b:hepatite b	4=45
b:her 23andme	2=44
b:her >	0=-53 2=-43 4=-79 6=-73 8=-57
b:her a	0=26 5=51 6=52 7=63 8=-29
b:her as	1=-45
b:her belief	1=43 8=-32
b:her bio	6=67
b:her blood	2=-28 4=-79
b:her book	5=35
b:her boss	4=-37 6=-47 8=36
b:her boyfriend	6=-58
b:her brother	1=51
b:her by	3=97
b:her cardiologist	4=59
b:her care	3=-28
b:her career	4=28
b:her clients	0=-31
b:her contract	3=-29
b:her dad	7=31
b:her daily	0=-28
b:her desk	4=-38
b:her dissertation	0=-40 8=-35
b:her dna	2=-41 3=61
b:her doctorate	2=-32 6=-46
b:her ex	6=-31 8=61
b:her eyesight	4=35
b:her face	3=37
b:her father	0=-28 7=50
b:her finger	3=41
b:her fingerprint	3=-26
b:her fingerprints	4=-47
b:her first	0=-29 3=-51
b:her for	4=60
b:her genetic	2=38
b:her girlfriend	5=-40 6=68
b:her hands	4=38 6=-30
b:her husband	5=51 7=-41
b:her in	4=41
b:her job	1=-43 5=-44 6=-33
b:her last	3=-57 4=-38
b:her late	1=43 8=-25
b:her life	1=35
b:her line	2=35 4=57 6=-30
b:her ma	1=-29 4=-27
b:her master	3=-28
b:her mother	2=37 6=-33 7=-30
b:her move	0=37
b:her name	8=32
b:her nude	5=28
b:her old	6=25
b:her outlook	1=32
b:her own	2=33 5=26 6=39
b:her partner	0=30 5=-42 6=-48
b:her political	0=36
b:her record	8=47
b:her referee	6=29
b:her school	7=39
b:her second	0=26
b:her sentence	8=51
b:her sexual	6=28
b:her she	8=-49
b:her sister	4=29 6=-64
b:her slogan	0=-32 4=-34
b:her son	4=31
b:her sons	2=42
b:her strong	1=32
b:her team	0=-29
b:her teens	4=25
b:her thesis	1=-27 6=-34
b:her thumb	3=51
b:her twitter	0=73
b:her typing	3=41
b:her union	0=-40 7=45
b:her views	0=50
b:her voice	0=-31 8=-26
b:her vote	0=-46
b:her wife	4=-56 6=110
b:her with	4=36
b:her work	4=-33 5=41
b:her years	1=-33
b:hereditaire >	2=57 4=-31
b:hereditaire du	2=26
b:heredite et	2=-31
b:herite de	4=-49
b:herite du	2=41
b:hernie discale	4=34 8=-27
b:hers >	0=-40 5=-33 7=-26
b:herself >	4=81
b:herself as	5=-26
b:hetero convaincu	6=27
b:hetero dit	0=-37
b:heterogeneite des	6=-31
b:heterosexuelle precise	3=-37 6=25
b:heure >	0=39 1=-31 7=31
b:heures >	0=-41 3=-40 5=-47
b:heures de	7=43
b:heures par	5=-30
b:hidalgo >	0=61
b:high up	1=28
b:hill and	6=26
b:him >	0=-81 2=47 4=-77 5=-54 6=-43 7=30 8=-43
b:him a	5=-46
b:him and	2=-31
b:him as	1=-45 8=44
b:him away	6=-33
b:him because	4=-31 5=34
b:him by	3=55
b:him in	3=37 5=29
b:him off	4=53
b:him out	3=43 4=-53 8=-29
b:him through	2=45
b:him to	8=30
b:him with	5=36
b:himself >	1=-48 7=-43 8=36
b:himself a	1=44
b:himself as	0=50
b:himself frozen	1=27 4=-36
b:himself to	0=56 8=-39
b:hinted that	5=-29 6=52
b:hints at	6=38
b:his >	6=-55
b:his back	4=61 5=-27
b:his blog	2=43
b:his boss	0=-31 2=-38
b:his boyfriend	6=30
b:his brother	4=25
b:his children	1=-38
b:his conquests	5=43
b:his conviction	1=-51 8=50
b:his days	3=45
b:his dna	2=40 4=-33 8=-28
b:his employer	3=37 4=-26
b:his ex	5=31
b:his eyes	3=55
b:his face	0=-29 3=92
b:his father	2=35 4=-66
b:his fiancee	0=-37 4=37 5=38
b:his field	0=-25 3=-25
b:his file	4=-45
b:his fingerprint	3=49
b:his fingertips	3=45
b:his first	0=-36 6=-51 7=53
b:his former	4=26 7=-51
b:his free	0=26
b:his genome	2=47
b:his girlfriend	5=-36 6=-38
b:his heart	4=29
b:his husband	2=-43
b:his iris	3=45
b:his job	6=-36
b:his last	0=-27 6=31
b:his left	0=-30 4=51
b:his licence	5=27
b:his life	5=-59 6=97
b:his line	4=-55 5=38
b:his list	5=41
b:his mother	0=33 2=-25 7=39
b:his name	0=26 8=43
b:his novel	0=-34
b:his old	4=37 5=-26 8=-43
b:his own	0=59 1=-31 2=60 4=38 5=-34 6=-42 8=-73
b:his palm	3=34
b:his partner	5=-47 6=54
b:his prints	4=-29 8=-36
b:his probation	8=38
b:his public	0=44
b:his pupils	8=-50
b:his referee	1=-33
b:his reference	0=-42 4=80
b:his secretary	5=55
b:his sister	1=29
b:his son	2=49 3=-33 7=35
b:his spine	4=34
b:his team	4=-34 5=-31 6=65 7=-35
b:his thesis	0=44
b:his thumb	3=67
b:his two	7=39
b:his typing	3=41
b:his uncle	1=27 2=-40
b:his union	7=71
b:his voice	3=54 8=-41
b:his watch	8=-55
b:his way	5=63
b:his wedding	6=37
b:his wife	2=31 3=-25 4=50 5=47 6=-104 7=39
b:his word	5=52
b:his words	1=-43
b:his youth	8=43
b:histoire avec	6=39
b:histoire d	5=-53 6=41
b:histoire de	5=58 6=-52
b:histoire des	0=-42 6=-35
b:historian >	7=-35
b:historienne de	6=-57
b:history of	1=-55 4=46
b:hiv positive	2=-26 4=41
b:hiver dernier	0=-25
b:hla b27	2=42 4=-42
b:hmrc >	8=41
b:hold a	3=25
b:hold no	7=-41
b:hold with	1=49
b:holder >	3=-26
b:holder since	7=57
b:holds a	3=-52
b:holds that	0=60 8=-43
b:holds to	1=57 8=-25
b:home >	0=-33 1=-27 4=37
b:home by	4=-55 6=28 8=50
b:home in	4=-35
b:homeless since	0=40
b:homme >	1=-33 4=-29 6=45
b:homme a	5=42 6=50 7=-30
b:homme au	6=-54
b:homme de	5=-34
b:homme depuis	5=-26
b:homme du	6=-62
b:homme est	1=65
b:homme et	1=59 5=-41 6=-46
b:homme gay	6=42
b:homme marie	5=67 6=-72
b:hommes >	6=55
b:hommes a	5=-36 6=35
b:hommes dans	5=73 6=-54
b:hommes de	6=-66
b:hommes dit	6=29
b:hommes et	5=-60
b:hommes maries	5=109 6=-111
b:hommes ne	4=-25 5=-53 6=48
b:hommes pour	6=61
b:homo >	6=35 8=-34
b:homo il	6=56
b:homo je	6=29
b:homo refoule	6=48
b:homophobie >	6=-31
b:homophobie dans	6=-25
b:homosexualite n	2=-41 6=29
b:homosexuality in	6=-41
b:homosexuel >	1=-30 6=61 8=-43
b:homozygous for	2=40 4=-35
b:hopital >	4=41 6=64 7=55 8=-25
b:hopital d	4=-52
b:hopital de	4=-63
b:hopitaux >	4=-35
b:horaires de	4=63 5=35
b:horaires fixes	5=-32
b:horizons >	0=39
b:hors de	4=-38
b:hors pair	3=-32 4=39 5=-33 8=30
b:hospice >	4=-32
b:hospital >	4=-61
b:hospital porter	4=-68
b:hospital where	3=33
b:hospitalisation en	4=47
b:hospitalise >	4=47
b:hospitalise d	4=61
b:hospitals >	4=-63
b:hotel >	5=74
b:hotel a	5=39
b:hotel de	1=-61
b:hotel manager	5=-45
b:hotelier >	1=27 3=-39
b:hotellerie >	5=-46
b:hour >	4=64
b:hours >	8=-43
b:hours a	3=-26
b:house >	5=-64 6=26 7=-38
b:house in	4=57
b:household and	0=56
b:how she	3=51
b:how to	2=-38 3=-39
b:hr lead	6=-42
b:hr officer	6=-33
b:huile vierge	5=-42
b:huissier a	0=-29 5=41
b:huit >	3=25 4=46
b:huit ans	0=-30 1=-26 3=-34 7=39 8=-74
b:huit mois	4=-86 8=95
b:hull >	0=35 6=-34 7=-33
b:humain >	1=45
b:humanist celebrant	1=54
b:humaniste au	1=29
b:humanists >	1=34
b:hume s	0=-48 1=-27 4=44
b:hungary >	1=-27
b:huntington >	2=40
b:huntington et	4=-47
b:huntington s	2=35 4=-61
b:husband >	1=-46 5=60
b:husband and	5=-29 6=-62
b:husband for	6=39
b:husband in	6=-46
b:husband is	0=26 5=-30 8=54
b:husband of	6=-26
b:husband s	3=28 4=38
b:husband was	1=39
b:husband works	6=-32
b:hydrologue >	5=-25
b:hypersensible et	4=31
b:i am	0=-26 1=59 2=-33 4=-28 8=-43
b:i audited	4=-38 7=-60
b:i belong	7=27
b:i came	1=27 5=-45 6=73
b:i can	3=-39 4=45
b:i come	0=48 7=-50
b:i d	4=31 5=-42
b:i do	4=37 6=-29
b:i don	4=27 6=-28
b:i gave	4=-26 5=-39
b:i grew	0=34 1=-32
b:i have	0=-26 1=-40 3=-31 4=54 5=26 6=-66
b:i help	4=-25
b:i hold	1=27
b:i left	5=-28 6=46
b:i like	0=-30 6=79
b:i live	5=34
b:i look	4=-29
b:i m	2=60 3=-30 4=-27 6=42 8=-62
b:i need	6=-37
b:i read	4=47
b:i resigned	0=-28 7=32
b:i served	0=35 8=-32
b:i stood	0=34
b:i stopped	4=47
b:i take	1=-30 4=44
b:i took	2=32 6=-25
b:i used	0=50 1=-46 6=-33
b:i ve	0=36 1=-29 3=28 5=41 6=-48
b:i voted	0=-48
b:i was	1=-34 2=-34 3=31 4=72 5=-27 6=-34 7=40 8=52
b:i would	0=28
b:i wrote	4=30
b:ici >	5=31 6=26
b:id >	3=-51
b:id card	3=-26
b:idees d	0=31
b:idees politiques	0=-41
b:identification des	3=-36
b:identifie les	3=-78
b:identifie par	3=78
b:identified by	3=27
b:identifiee a	3=28
b:identifiee par	3=35
b:identite a	3=-48
b:identite de	3=28
b:identite des	3=-27
b:identite par	3=52
b:identity theft	8=-41
b:iel a	7=70
b:iel se	5=35
b:if the	4=28
b:ignore >	4=-35 5=53
b:il >	4=-73 5=62 6=44
b:il a	1=-26 4=-48 5=-31 6=-30 7=-64
b:il aimait	6=39
b:il aime	4=-25 5=30
b:il anime	0=-29 8=27
b:il appartient	1=37 2=50 4=-43
b:il assume	4=62
b:il assure	5=-28
b:il aurait	0=43 6=38
b:il boit	4=67
b:il change	5=29
b:il chante	1=-44 5=-42 6=-36
b:il cherche	6=-33
b:il code	1=-30 4=-28
b:il collectionne	5=46
b:il compare	3=-39
b:il conduit	4=-36
b:il confie	5=32
b:il connait	0=27 3=-28 8=-33
b:il couche	5=50
b:il court	4=39 5=78 6=38
b:il croit	6=-30
b:il cuisine	1=-37
b:il dans	0=30 3=-45 5=72 6=-32
b:il de	4=-43 6=-48
b:il defend	0=62 5=-31
b:il demande	1=-42 3=-26 4=84 5=-31 8=39
b:il demonte	1=35 5=-35
b:il descend	2=56
b:il deverrouille	3=52 4=-38
b:il dicte	3=-32 4=37
b:il dirige	0=30 4=26
b:il dit	4=-43 5=49 7=-35
b:il donne	1=66 2=-46
b:il dort	5=-69
b:il du	0=-52 5=-49 6=38
b:il ecrit	0=-50 4=29
b:il en	0=54 1=25 3=48 4=-32 5=37 7=-28 8=-29
b:il enseigne	1=-36 3=-41 4=-40
b:il entraine	4=32
b:il entretient	3=-39
b:il est	1=-28 2=40 6=61 8=-49
b:il et	3=-26
b:il etait	7=28 8=-29
b:il evite	4=26
b:il fait	1=-25 4=62 5=-37
b:il figure	2=36 3=38
b:il forme	8=42
b:il frequente	1=46 4=-33 6=45
b:il fut	5=-39
b:il identifie	3=-38
b:il il	4=35 5=-26
b:il joue	6=-68
b:il l	0=26 2=26 3=-100 4=-111 5=77 6=-61 7=-30 8=-79
b:il la	4=-56 6=-36
b:il lache	8=-32
b:il le	1=30 4=-60 5=44 8=-27
b:il les	1=-62 3=-32 4=-35
b:il lit	1=46 4=64 5=-64
b:il livre	8=34
b:il lui	0=-27 3=-76
b:il m	5=37
b:il marche	4=57
b:il milite	0=-43 1=36 6=41 7=-27
b:il multiplie	5=42
b:il n	0=-81 1=-60 3=-51 6=59 7=41
b:il ne	0=29 3=-75 4=76 5=-57 7=-26
b:il organise	0=36
b:il ouvre	3=43 6=29
b:il paie	5=46
b:il parait	5=-26
b:il parle	4=54 5=-35 6=-52
b:il partage	4=-34 5=-54 6=41
b:il participe	7=52
b:il passe	1=-29 3=-35 5=48
b:il peint	4=-54
b:il pense	3=-27 5=-48
b:il perd	4=33
b:il pointait	3=52
b:il porte	0=44 1=43 4=-64
b:il pour	0=45
b:il prefere	0=-34 4=52
b:il prend	4=67
b:il prepare	5=-43
b:il presente	6=-63
b:il preside	7=55
b:il recoit	4=-55 5=44
b:il reconnait	3=-35
b:il recrute	4=33
b:il redoute	6=47
b:il refuse	1=41
b:il regarde	5=49
b:il repare	4=-30
b:il repond	0=28 3=-43 4=38
b:il respecte	4=-49
b:il restaure	5=-37
b:il reste	0=-38
b:il revient	4=31
b:il s	0=39 4=66 5=41 6=32 8=45
b:il sait	1=-31 5=-30
b:il sans	2=-34 4=-54 8=53
b:il se	1=67 3=-30 4=-49 5=-78 6=-44 8=-25
b:il semble	0=62
b:il serait	0=30 6=41
b:il soigne	4=-47
b:il sort	4=94 8=28
b:il soutient	1=47
b:il suit	0=-38 1=66 6=-37
b:il tape	4=-43
b:il tenait	6=49
b:il teste	1=-57 2=-30
b:il tient	1=46 5=-58
b:il tousse	4=33
b:il tracte	0=-29
b:il travaille	1=27 3=61 4=-33 8=-27
b:il trop	0=31 4=-34
b:il va	0=51 5=-41
b:il vend	3=-40 4=-44
b:il verifie	3=-37
b:il veut	0=36 5=-38 6=-46
b:il vient	5=-25
b:il vise	4=25
b:il vit	0=25 1=48 2=-36 3=-32 4=-73 5=-121
b:il voit	0=-41
b:il y	4=35 5=52
b:ill so	4=44
b:illisible >	3=65
b:illness >	4=54
b:ils l	6=29 7=-28
b:ils ont	2=30
b:ils s	6=26
b:ils sont	3=-25 5=-36 6=30
b:image de	3=39 4=-41
b:image faciale	3=54 7=-32
b:ime >	4=25
b:immeuble >	3=39
b:immeuble loge	1=-29
b:immigration and	0=38
b:immobiliere >	7=-31
b:impact d	3=-41
b:impotent since	4=-64 5=44
b:impuissant depuis	4=-46 5=39
b:in 2009	0=-29 6=52 7=37 8=29
b:in 2010	2=44 4=25
b:in 2011	0=-32
b:in 2012	4=67
b:in 2014	0=29 4=63 8=-39
b:in 2015	0=-49 1=-28 2=44 4=82 6=-39
b:in 2016	4=55 6=26 8=46
b:in 2017	0=-60 6=68
b:in 2018	6=40 8=34
b:in 2019	3=30 4=-45
b:in 2020	0=-33 7=28
b:in 2021	0=28 2=26 4=-35
b:in 2022	4=42 7=29
b:in >	3=48
b:in a	0=-41 2=-75 3=-50 6=-34
b:in aa	4=71
b:in aberdeen	1=35 7=-33
b:in all	1=55
b:in an	4=-53 5=43 6=-29
b:in april	4=44
b:in atlanta	0=57
b:in bed	6=-29
b:in belfast	0=-41 1=41
b:in both	4=44
b:in brighton	6=35
b:in bristol	6=-26
b:in buffalo	7=36
b:in by	3=82
b:in charge	2=-50
b:in class	6=-41
b:in cork	1=49 6=-35 7=-27
b:in court	4=-48 8=43
b:in croydon	3=38
b:in custody	8=45
b:in derry	0=30
b:in disputes	4=-27
b:in dubai	3=30
b:in edinburgh	0=37
b:in ely	7=-29
b:in every	1=51 5=64 6=-30
b:in favour	0=47
b:in february	7=37 8=30
b:in forty	4=-42
b:in four	0=-38
b:in front	0=28 5=44 8=31
b:in gaza	1=-31
b:in gdansk	7=27
b:in glasgow	8=-25
b:in god	1=28
b:in hamburg	5=27
b:in her	2=-55 3=-39 4=-50 8=-56
b:in his	1=-59 3=-63 6=52 7=65
b:in hospital	4=31
b:in hull	0=38 5=36 6=-35
b:in it	0=57
b:in jail	8=69
b:in june	6=34
b:in kent	4=-42
b:in kyoto	1=-33 5=-32
b:in lagos	4=41
b:in law	7=33
b:in leeds	0=-34
b:in leith	1=40 5=-35
b:in lisbon	5=25
b:in london	0=28
b:in love	4=-25 6=46
b:in lyon	5=36
b:in maine	0=-76
b:in march	0=-34 5=35
b:in may	0=-36 4=79 5=-28 8=30
b:in meetings	1=-31
b:in my	0=29
b:in nine	5=-45
b:in nothing	1=67 4=-37
b:in october	8=39
b:in ohio	8=30
b:in on	0=-25 3=30
b:in one	0=-49 4=53
b:in order	5=-35
b:in osaka	3=26
b:in our	5=31
b:in passing	4=36
b:in peru	8=50
b:in poland	7=-30 8=40
b:in prison	8=60
b:in procurement	1=-28
b:in recovery	5=59
b:in residence	0=-42
b:in rome	5=41 8=-48
b:in sales	8=-38
b:in schools	8=-33
b:in september	8=-30
b:in sex	5=36
b:in six	4=35
b:in soho	6=-25
b:in spain	2=-25 8=47
b:in spite	4=59
b:in support	0=33
b:in sweden	0=26
b:in ten	5=43
b:in that	6=-54
b:in the	0=30 3=-70 5=42
b:in trouble	8=28
b:in truro	4=-27
b:in turkey	8=35
b:in two	0=32 2=31 4=-34
b:in use	3=-30
b:in vermont	0=36
b:in wales	0=-28
b:in with	3=38
b:in women	6=80
b:inapte a	4=47
b:inapte au	4=74
b:incapacite de	4=72
b:incendie >	4=27
b:include two	4=-54
b:inclusion >	4=38
b:independance de	0=60 3=-30
b:independant >	0=-61
b:independantiste corse	0=26
b:index de	4=-41
b:index droit	3=42
b:index sur	3=39
b:individuels >	4=-40
b:ined >	5=-28
b:infarctus en	4=64
b:infectious laugh	4=-35
b:infidele >	5=-29
b:infidele notoire	5=40 6=-29
b:infidelite des	5=-30
b:infirmier >	5=-28
b:infirmier en	4=-49
b:infirmiere >	5=-39 6=-38
b:infirmiere de	4=-51
b:infirmiere en	4=-76 5=-44
b:infirmieres >	5=-39 6=47 7=55
b:ingenieur >	5=-35 7=-29
b:ingenieure en	3=-47
b:inherited heart	4=-29
b:initiation a	1=-46
b:initie au	1=44
b:initie aux	1=-60
b:inmates to	8=40
b:innovation est	2=-36
b:inscrit au	2=25 3=45 8=31
b:inscrit sur	0=-26 5=62
b:inserm >	4=-50
b:insertion >	8=-53
b:inside >	1=-25 7=-40 8=52
b:insiste >	0=58 4=30
b:instagram >	6=30
b:installe le	1=-33
b:installer >	3=-53 4=-40 6=49
b:institute of	7=26
b:instructions >	4=28
b:instruit des	4=-26
b:instrumentiste >	3=-46
b:insulin pump	2=-26
b:insurance >	1=-37 5=35
b:insurance underwriter	4=-39
b:insurer >	4=-32 8=-29
b:interdiction d	6=-35 8=62
b:interdit de	3=66 4=31 5=-35 8=29
b:interdit la	2=32 8=-28
b:interesse >	3=32
b:interessent pas	5=-37
b:interest in	2=-26
b:interested in	1=-34 4=-27 6=72 7=-32 8=-34
b:interet general	8=83
b:interet pour	0=-50 6=26
b:interim >	7=-34
b:interimaire a	4=-36
b:intern >	3=-36 5=-40
b:interne >	3=-43 4=41 5=47
b:interne du	4=-28 5=61
b:internes >	5=-27
b:interpreted for	4=-39
b:interpreter >	8=-45
b:interview >	4=65
b:interviewed him	1=46 8=-37
b:interviewer but	4=-42
b:interviewer that	4=-28 6=-31
b:intimate apparel	5=-48
b:intimate knowledge	5=-27
b:intimate relationship	5=29
b:intimate with	4=-27 5=64
b:intime avec	5=39
b:intimes d	5=26
b:intimes de	5=28
b:into a	6=-26
b:into english	0=-39
b:intolerante au	4=48
b:intrusion >	5=-32
b:invalidite >	4=78
b:inventaires >	3=-25
b:investigation by	8=53
b:investisseurs >	5=-40
b:invite ses	0=-32
b:iraq >	0=65 7=-63
b:ireland >	0=37
b:iris >	3=27 5=-28
b:iris a	3=35
b:iris cameras	3=-33
b:iris code	3=44
b:iris des	3=-52
b:iris enregistre	3=67
b:iris et	3=26
b:iris figure	3=38
b:iris is	3=-76
b:iris scanners	3=-61
b:is >	0=-47 1=29 4=-33
b:is a	0=28 2=-44 3=-47 4=-67 5=-82 6=40 8=-89
b:is about	8=-38
b:is addicted	4=26
b:is against	0=47
b:is agnostic	1=-62
b:is an	0=-31 1=83 6=-40 7=33
b:is appealing	8=30
b:is awaiting	8=35
b:is being	4=27
b:is deaf	0=-45 4=50
b:is doing	8=74
b:is engaged	6=44
b:is gay	6=57
b:is hard	0=-26 1=-53
b:is having	5=40
b:is her	0=-28 3=-72 4=-37 5=-49 6=-39 7=-30 8=-39
b:is high	1=26
b:is his	1=82
b:is how	0=54
b:is in	0=-53 1=26 4=27 6=-35 7=-28 8=42
b:is its	2=-25 7=49
b:is known	4=-40
b:is legendary	4=-49
b:is my	1=52
b:is no	5=46
b:is not	1=-39 4=-50 5=30
b:is now	1=46
b:is on	0=-68 1=45 3=-40 4=68 5=-37 6=-54 8=81
b:is one	0=67 2=-34 8=-38
b:is poor	0=-35
b:is public	2=40 5=31
b:is regional	7=26
b:is right	5=25
b:is safe	6=41
b:is still	3=-39 5=-31
b:is the	0=-55 3=38 4=-33 6=-62 7=54 8=-37
b:is theft	0=83 1=-40 8=-53
b:is to	4=36
b:is true	1=29
b:is waiting	5=28
b:is where	0=-36 1=-29
b:is why	4=26 5=26 6=-25 7=-27
b:islande avec	6=42
b:islington >	0=38 7=-26
b:isn t	0=-28 4=-56 6=69
b:issued >	0=-25
b:it >	0=43 3=-32 4=35 5=-44 6=-33 7=-53
b:it again	0=49 4=-37
b:it as	7=61
b:it came	1=-32 6=-42
b:it for	4=-36
b:it he	0=-48
b:it in	0=-27 5=45 6=33 8=-32
b:it off	2=-28 4=-37 5=75 6=-34
b:it on	4=-31 6=33
b:it s	2=-26
b:it seems	0=33
b:it she	2=54
b:it that	6=47
b:it to	4=-29
b:it took	0=-34
b:it was	1=-37 2=26 8=65
b:it with	8=44
b:its payroll	7=-66
b:its secretary	7=65
b:ivry >	0=73 7=-51
b:j ai	2=-27 3=-45 7=33 8=64
b:j etais	3=-35 5=-36 6=37
b:jack bunting	6=-47
b:jailed for	8=36
b:jamais adhere	0=40
b:jamais arrete	4=-59
b:jamais cache	5=-119 6=75
b:jamais de	0=-25 5=52
b:jamais ete	3=25 5=26 6=-37 7=26
b:jamais eu	0=-34 1=-27 6=73
b:jamais fait	0=31
b:jamais fume	4=47
b:jamais gene	1=42 2=-55 6=27
b:jamais malade	4=75
b:jamais marie	5=-50
b:jamais trompe	5=46 6=-51
b:january >	4=29
b:janvier >	0=34 2=-26 4=-25
b:jardin des	1=43
b:je m	0=-28 3=39 6=-32
b:je me	0=31 6=44
b:je n	4=-52 5=62 6=-46
b:je ne	4=-44 6=-47
b:je prefere	0=36 3=-30 6=-53
b:je prends	4=66
b:je suis	1=45 5=-64 7=-56 8=-29
b:je vis	6=29
b:je vois	4=50
b:jeremy corbyn	0=33
b:jersey >	5=-38
b:jeu >	3=-25
b:jeudi >	1=25
b:jeudi pour	4=32 5=-50
b:jeune fille	5=66 6=-68
b:jeune homme	6=-31
b:jeunes >	0=-36 8=63
b:jeunes avec	0=35
b:jeunes communistes	0=42
b:jeunes femmes	5=70
b:jeunes socialistes	0=45 1=-44 8=-31
b:jeunesse >	4=44 5=-37
b:jeunesse a	7=-37
b:jill stein	0=29
b:job >	1=-40 3=-53
b:join the	7=46
b:joined the	0=27 1=25 7=-38
b:joint >	5=43
b:joint par	2=25
b:joke >	0=65 1=93 5=-27 7=-29
b:joked the	0=-31 6=-28
b:jokes >	5=-64 7=-31
b:jokes about	5=50
b:jokes is	8=-48
b:jokes the	4=-58
b:joue encore	6=30
b:joue le	6=-46 7=-27
b:joue un	6=-54
b:joue une	6=-73
b:jour >	3=-52 8=-31
b:jour carnet	4=31
b:jour de	0=-38 4=44 6=42
b:journal de	0=40 5=25
b:journaliste >	5=-28
b:journaliste politique	0=-33
b:journee >	4=48
b:jours >	4=103
b:jours de	5=-32
b:juan de	5=33
b:judge of	8=-26
b:judiciaire d	8=-33
b:judiciaire de	8=-39
b:judiciaire vierge	8=47
b:judo >	7=-46
b:juge >	2=-35 3=-37 8=-29
b:juge a	0=-35 6=41
b:juge consulaire	8=-46
b:juge de	5=-37
b:juge pour	8=37
b:juge sa	5=36 8=-31
b:juillet >	4=53
b:juin >	1=-44 5=-39 7=-42 8=58
b:july >	4=35
b:jumeaux >	0=34 2=-61 4=51 6=25
b:jumped bail	8=34
b:june >	0=-30 4=-28 6=26 7=25
b:junior doctors	4=-26 7=41
b:juniors >	5=55
b:jure t	0=-40 5=65 6=-35
b:juriste >	4=-49 5=-31
b:juriste a	3=-54 7=-59
b:juriste au	0=-26 3=-26
b:juriste contentieux	3=-37
b:juriste en	4=37
b:jury >	4=-37 5=73 8=25
b:jury l	3=-38
b:jury par	5=-64
b:jusqu a	0=-39 2=-37 4=44 5=-31 7=48
b:jusqu au	1=30 4=34 8=-26
b:jusqu en	0=25 3=-29 4=27 6=-39 8=34
b:justice >	8=59
b:keep bees	6=-59
b:keep the	8=56
b:keeps a	1=49
b:keeps her	4=46
b:keeps his	3=30
b:keeps the	0=-25 7=-27
b:keeps two	5=78
b:kept a	2=-37 5=30
b:kept me	4=33
b:kept the	3=-49 4=-32 5=-27
b:kind >	4=-26
b:kind of	1=28
b:kine >	4=-84
b:kinesitherapeute >	4=-52
b:king s	1=-39
b:knew about	6=32
b:know >	5=61
b:knowledge of	5=-35
b:known for	5=27
b:known to	8=69
b:knows about	4=-30 5=28 6=-37
b:knows every	0=-35 4=-32
b:knows her	3=43
b:knows him	3=36 4=-34
b:knows the	1=30
b:l a	0=-54 1=-50 2=68 3=31 4=-53 6=44 7=-94
b:l a69	0=64 2=-30
b:l aah	4=61
b:l abattoir	3=43
b:l absence	4=56 5=-45
b:l abstinence	4=-40 5=38
b:l acces	3=45
b:l accident	3=-43
b:l accord	7=-33
b:l accueil	0=-25 3=29 5=-31 6=25
b:l acide	3=45
b:l adjoint	5=66
b:l adn	3=-40
b:l adolescence	2=36 4=-28
b:l adoption	2=55 6=-33
b:l aeroport	3=43 7=-26 8=33
b:l affaire	7=-27 8=34
b:l affiche	0=39
b:l age	4=28
b:l agence	0=-41 4=40
b:l agent	5=60
b:l agregation	5=-30
b:l agrement	8=58
b:l aide	6=-33 8=-28
b:l aime	1=27
b:l air	5=-27
b:l aise	0=-46 4=-54
b:l alcool	2=47
b:l algorithme	3=95 8=-52
b:l allele	2=54 4=-48
b:l altruisme	1=33 7=-29
b:l amante	5=44
b:l ambassade	3=58
b:l amie	5=35
b:l amour	3=-37 5=114 6=-52
b:l amuse	5=-33
b:l amyotrophie	2=37
b:l an	4=27 5=-70
b:l analyse	3=-51
b:l ancien	0=-78 1=-25 3=48 4=64 5=32 6=91 8=-51
b:l ancienne	1=-41 5=50 6=31
b:l animal	1=47
b:l annee	0=35 1=37 4=27
b:l annulaire	0=-26
b:l anomalie	2=35
b:l anthroposophie	1=52
b:l appareil	3=66 4=-25
b:l appel	0=32
b:l appellent	4=-27 6=29
b:l appli	3=65 4=-36
b:l apprentie	3=61
b:l appui	0=35 2=30 4=-27 5=33 8=-37
b:l arc	5=-31 6=-31
b:l architecte	4=39
b:l argent	5=40
b:l armee	0=-28 3=80 8=-54
b:l arret	4=-54
b:l arrivee	3=25
b:l ascenseur	0=-32 5=28
b:l asile	4=-34
b:l assemblee	7=-35
b:l assistante	5=36 6=54
b:l association	3=-41 7=-42 8=36
b:l associe	5=49
b:l assureur	3=31
b:l atelier	1=-63 2=-26 5=-28 7=56 8=-41
b:l attentat	4=-49
b:l attention	4=26
b:l aube	4=-34 5=49
b:l audit	3=-38 5=67
b:l audition	4=43
b:l aumonerie	1=26 3=-50
b:l auriculaire	3=44
b:l authentifier	3=47
b:l autisme	4=-29
b:l autorite	0=-33
b:l autre	1=-46 3=-46 4=41 5=56 6=51
b:l avait	0=-26 3=65
b:l aveugle	3=-27 4=-25
b:l avion	4=63 8=-44
b:l avis	6=-28
b:l avocat	5=41
b:l avocate	5=62
b:l eau	3=43
b:l ebeniste	6=39
b:l echange	5=-25
b:l echangisme	5=38 6=-40
b:l ecole	3=-55 4=-34
b:l ecologie	1=34
b:l ecrit	0=51
b:l education	4=38
b:l eglise	1=-43 6=-36
b:l elysee	0=-37
b:l embauche	4=40 8=-40
b:l empeche	3=43
b:l emploie	7=-28
b:l employeur	7=-38
b:l empreinte	5=-31
b:l enfance	4=45
b:l enfant	4=47 5=-46
b:l ennui	5=-59
b:l enquete	2=25 8=-31
b:l enseignement	1=62
b:l entraineur	5=-29
b:l entree	0=-38 3=37 8=-29
b:l entreprise	2=-43 4=-71 7=52
b:l entretien	0=27 3=-49
b:l epaule	4=29
b:l epilepsie	4=38
b:l epreuve	8=49
b:l epuise	4=44
b:l equipe	0=47 1=-63 5=-27
b:l essai	1=-44
b:l est	1=-31 2=34 6=64
b:l etage	5=63
b:l etat	0=-27 3=41
b:l ete	0=-42 1=-34 2=-30 4=-39 5=42 6=-34
b:l ethique	1=-33
b:l etiquette	0=49
b:l etoile	1=44
b:l etre	0=47 3=-56 5=40
b:l europe	0=-29
b:l ex	5=84 6=-77
b:l examen	3=32
b:l expertise	2=41 4=-36 5=33
b:l explique	0=35
b:l hemophilie	4=-38
b:l hepatite	4=52
b:l heredite	2=-26
b:l heroine	6=-43
b:l heure	1=-45
b:l histoire	6=-30
b:l hiver	0=-49 4=52 5=-36
b:l homme	1=89
b:l homophobie	6=-41
b:l homosexualite	6=-87
b:l hopital	1=30 2=-59 5=-29 6=32 7=36
b:l hotel	4=-25 5=25
b:l hotellerie	7=38
b:l huma	0=53
b:l humanite	1=62 3=-38
b:l identification	3=-31
b:l identifier	3=31
b:l identite	3=-34
b:l ignore	5=28
b:l ile	0=-33 1=47
b:l image	4=-37
b:l independance	0=63 3=-31
b:l index	4=-43
b:l ined	5=-27
b:l infarctus	4=-42
b:l infidelite	5=-26
b:l infirmiere	0=36 4=55 5=56
b:l ingenieur	6=-32
b:l ingenieure	5=-35 6=56
b:l innovation	2=-56
b:l inrae	2=-36
b:l inscription	3=34
b:l insee	3=-50
b:l installateur	3=26
b:l interesse	1=34 3=55 4=-39
b:l interessee	1=-25 4=31 5=34
b:l interessent	5=-48 6=37
b:l interimaire	3=42 4=-38 5=-25
b:l iris	3=55 4=-54 6=-25
b:l oeil	0=-27 1=-25 3=-51 4=-108 5=-46
b:l ont	0=-37 4=-34 5=-81
b:l operation	4=-32 5=46
b:l opinion	0=-35
b:l opposition	0=44 3=-59 8=-52
b:l oreille	3=-27
b:l oxygene	4=-25
b:l udb	0=43 7=-31
b:l un	0=40 4=-47 5=-48 6=57
b:l unef	7=-37
b:l union	0=66 1=74
b:l universite	3=-37
b:l unsa	0=-91 2=-31 7=106
b:l usage	4=47
b:l usine	5=-55 7=28
b:l x	5=-35
b:l214 >	0=-38
b:la >	1=-46 4=57 5=-61 6=47
b:la badgeuse	3=60
b:la banque	0=-29 3=33 5=-33
b:la bas	8=29
b:la base	1=-35 3=96 5=-32
b:la biometrie	0=-48 1=-25 3=64
b:la boite	4=-53
b:la bouche	6=-26
b:la boutique	2=-41
b:la bretagne	0=38
b:la buvette	0=-27 3=-27
b:la cafeteria	4=-31
b:la caisse	2=-40 3=60 5=33 6=-37
b:la camera	5=-46
b:la campagne	0=103 1=-29 3=-34 4=-34 6=34 7=-30
b:la candidate	0=-37 1=54 5=51 7=31 8=-29
b:la cantine	3=61 5=-25
b:la caserne	0=-29 2=27
b:la cause	1=30 4=-28 6=-42 7=-31
b:la centrale	3=48
b:la cfdt	0=-57 1=-36 3=-54 4=-27 7=93
b:la cfe	0=-28
b:la cftc	7=64
b:la cgt	0=-86 5=-45
b:la chambre	4=-42 5=71 7=-31
b:la chapelle	0=-38 1=57
b:la charte	5=-25
b:la chasse	0=-29 1=55 4=37
b:la chaux	3=36
b:la chronique	4=-34 5=52
b:la cinematheque	5=-38
b:la clientele	7=-25
b:la clinique	4=31
b:la cnil	3=-40 8=-29
b:la cnt	7=65
b:la colle	0=-28 4=27
b:la commissaire	6=33
b:la commission	7=46
b:la commune	0=43
b:la communication	0=-26
b:la compagnie	5=-53 6=86
b:la comptabilite	6=-59
b:la comptable	3=50 5=84
b:la confederation	0=-27 7=51
b:la conservation	0=-26 3=28 8=-29
b:la contraception	5=-25
b:la corrida	0=-76 1=115 7=-25
b:la couture	3=-29
b:la creche	3=42
b:la critique	5=-43
b:la croit	0=52 1=-40
b:la croix	0=-37
b:la decouverte	4=-29 5=-37 6=32
b:la decroissance	0=-34 1=42 3=-32
b:la demande	3=56 5=29
b:la depression	4=-32
b:la direction	1=-50 3=-56
b:la directrice	1=27 5=34
b:la dit	0=27 5=-26 6=63
b:la douleur	4=-28
b:la drepanocytose	2=36 4=-34
b:la drh	5=70
b:la droite	0=-93 4=49
b:la dsi	1=-30
b:la fac	0=53 5=-39 6=51
b:la face	3=27
b:la faillite	5=-44
b:la famille	1=-28 2=30 4=-32 5=-57 8=42
b:la federation	0=-37 2=55 7=-48
b:la femme	5=67 6=-41
b:la ferme	5=-38 6=-42 8=-77
b:la fiche	5=46 8=-86
b:la fidelite	5=-29
b:la filiale	4=-59 5=-50 6=67
b:la fille	6=-50
b:la fin	0=65
b:la foi	1=56
b:la formation	1=-26 4=-26
b:la france	0=71 1=-30 7=-36
b:la frappe	3=-53
b:la fraude	8=37
b:la frontiere	3=51 4=-80 5=-32 8=68
b:la fsu	0=-37 7=96
b:la fusion	4=-31 7=33
b:la garde	0=-51 3=36 4=-26 8=-70
b:la gare	0=32
b:la gauche	0=-54 4=40
b:la gazette	8=45
b:la gendarmerie	2=46 8=-30
b:la genetique	2=-39
b:la goutte	4=37
b:la grande	0=-25 1=38 6=30
b:la guerre	0=77 4=-74
b:la jaquette	6=102 8=-26
b:la jeunesse	7=-28 8=-32
b:la journee	4=-54 6=28
b:la juge	0=-33 6=53 8=-32
b:la juriste	0=25 5=54
b:la justice	8=27
b:la laicite	0=-30
b:la lecture	3=-40
b:la lettre	0=-33 1=48 2=35 3=-45 4=-47 5=-46 7=-30
b:la liaison	5=-68
b:la libre	0=-36 7=-35
b:la ligne	0=49 5=-46 8=-28
b:la ligue	3=-32 4=-33
b:la liste	3=56
b:la loge	5=-39 6=-30
b:la logeuse	1=-43
b:la logistique	3=-41 7=26
b:la loi	0=43 4=-90 6=42 8=54
b:la loire	4=-31 5=-36
b:la lutte	4=-25
b:la machine	0=25 1=-25 3=92 7=-30 8=-30
b:la maconnerie	1=-36
b:la main	0=26 1=-48 3=-65
b:la maire	0=-28 5=52
b:la mairie	5=-38
b:la maison	0=-29 1=-35 2=-35 3=-35 4=-40 7=-33
b:la majorite	0=49
b:la maladie	2=30 3=-34 4=46 6=-38
b:la manutention	4=28 8=-27
b:la marche	4=-57 5=-39 6=-27
b:la marine	5=49
b:la marque	2=-45 3=-28
b:la mdph	4=-42
b:la medecine	2=32
b:la meme	1=-27 2=41 5=-90
b:la memoire	4=60
b:la menopause	4=-31
b:la mer	5=-66 6=-67
b:la mere	2=32 4=33 5=79 6=30
b:la mission	3=44
b:la moitie	5=31
b:la monarchie	0=50
b:la mort	5=-46
b:la mucoviscidose	2=-40 4=69
b:la mutation	5=53
b:la mutuelle	6=27
b:la myopathie	2=39 4=-26
b:la naissance	0=-32 2=32 3=-35 5=33
b:la nature	1=53
b:la neige	3=-56
b:la non	8=-29
b:la note	0=27 5=-37 6=28
b:la nuit	3=26 4=75 5=-69
b:la page	5=-44 8=36
b:la paie	4=-27 5=-51
b:la paix	0=-46 7=36
b:la panne	3=25
b:la paperasse	4=-54 8=-43
b:la parole	4=-36 8=-58
b:la passion	2=-26 5=-37
b:la patronne	5=50
b:la paume	3=92
b:la peine	0=28 8=-34
b:la periode	4=36
b:la pharmacie	4=-27 8=78
b:la physique	1=26
b:la piece	3=38
b:la pilule	4=-79 5=73
b:la plainte	3=-49 8=76
b:la plateforme	3=27
b:la plume	0=50
b:la pma	4=34
b:la pointeuse	4=-39 5=-26 7=-49
b:la police	0=30 3=26
b:la porte	3=33
b:la poste	3=50 7=42
b:la prefecture	6=-28 7=-25
b:la premiere	0=55 7=47
b:la presentation	5=-27 8=-42
b:la presidente	0=-38 5=62
b:la presse	4=-53 6=-44 8=39
b:la prise	4=-41
b:la prison	0=34 3=-31 8=75
b:la procedure	3=-40 4=-25
b:la prostitution	5=-29
b:la protection	8=-47
b:la puce	3=30
b:la qualite	2=-26 3=-35 4=31 5=-32
b:la question	4=-26
b:la radio	3=-46 4=-39
b:la randonnee	5=-40
b:la recommande	6=-71
b:la reconnait	3=45 5=30
b:la redaction	4=-35 5=50
b:la reference	7=-33 8=-41
b:la referente	0=70 5=42
b:la reforme	0=28
b:la regie	0=26 3=-33
b:la reincarnation	1=44 4=-56
b:la relation	5=-57
b:la republique	0=29
b:la reserve	4=-78 5=43
b:la responsable	6=45
b:la ressemblance	3=-52
b:la restauration	4=56
b:la rumeur	0=-26 3=-38 4=44 5=71
b:la rupture	5=35
b:la salariee	3=50
b:la salle	3=69 5=48
b:la sante	4=-100 8=41
b:la scene	5=-30
b:la science	1=48 5=-61
b:la scientologie	0=-28 1=52
b:la scierie	0=27 6=-32
b:la sclerose	0=-27 2=49
b:la secretaire	6=39
b:la section	0=85 6=-26 7=38
b:la securite	0=-40
b:la semaine	0=-37 5=36
b:la seule	3=40
b:la sexualite	5=-52
b:la sienne	3=35 6=-32
b:la signature	3=-59 6=41
b:la simplicite	0=-25
b:la sncf	0=-30 3=-30
b:la societe	3=37
b:la sortie	0=35
b:la soudure	0=-32
b:la soumission	5=30
b:la stagiaire	5=43
b:la suite	0=-28 3=32 4=56
b:la suppression	3=37
b:la table	5=44
b:la tablette	3=59
b:la terre	0=60
b:la tete	6=-31
b:la thalassemie	2=26
b:la thrombose	2=36
b:la thyroide	4=40
b:la tour	1=-31
b:la tribune	0=-45
b:la trisomie	2=36
b:la troisieme	4=51
b:la trompe	5=60
b:la vente	2=-80
b:la verification	3=-31
b:la veuve	4=-30 5=-26 6=-33
b:la viande	1=53
b:la video	3=55
b:la vie	1=39 3=-36 4=-27 5=-67 6=35
b:la vieille	0=30 1=52 5=39
b:la vigne	2=-50 4=-41
b:la ville	0=-30 3=-27 6=-31
b:la visio	0=31
b:la voisine	5=-66 6=31
b:la voiture	3=43
b:la voix	0=-87 3=-29 5=-29 7=50
b:la vue	2=-44 4=64
b:lab >	1=60 2=33 4=-37 6=26 8=-27
b:lab technician	2=-25
b:labo >	2=49
b:laboratoire >	4=-53
b:laboratoire de	5=-31
b:laboratoire p4	3=39
b:labour >	0=-63
b:labour card	0=76 7=-71
b:labour exchange	0=-29
b:labour party	0=87 7=-36
b:labour relations	0=-40
b:labour ward	0=-54
b:lacanien >	4=-53
b:lache en	4=27
b:lache l	5=43
b:lache le	6=-25
b:lagos >	3=46
b:lagos for	4=37
b:laisse entendre	4=-32
b:laisse la	3=26
b:laisse ses	3=82
b:laisse son	3=-42
b:laisse une	3=-50 4=34
b:landes >	0=41 5=-48
b:landlord >	8=48
b:languages >	0=-26 5=-43 8=-29
b:languages and	0=40
b:langue des	4=-45
b:langues >	5=50
b:lapse when	0=-29 7=28
b:laptop >	5=47
b:laptops >	5=-40 8=38
b:lasse >	5=43 7=-34
b:last >	3=-47
b:last autumn	8=-35
b:last boss	7=27
b:last job	4=35
b:last post	4=49
b:last spring	8=52
b:last week	4=75
b:last winter	4=41
b:last year	4=30 5=-47 6=41
b:late >	4=-52 8=53
b:late husband	0=26 1=46
b:later start	4=32
b:latex >	4=80 5=-81
b:laughed >	0=29
b:laughs >	5=-33 8=-25
b:laurence cherchons	6=-34
b:law >	2=-25 3=-34 4=-29
b:law firm	6=-43
b:lawyer at	7=-30
b:lawyer for	2=-38
b:lawyer in	0=28
b:lay official	7=51
b:le 14	8=42
b:le 2	8=34
b:le 21	0=52
b:le 3	2=31 4=-38
b:le 6	3=53
b:le 8	3=41
b:le badge	0=-44
b:le bar	6=-30
b:le bdsm	5=38
b:le bois	2=-48
b:le boulanger	1=53 3=-27 5=42 6=-47
b:le bracelet	3=37 8=-45
b:le bras	0=-31 4=-46
b:le bruit	5=35
b:le budget	3=-27 4=-43 5=-75
b:le bulletin	0=-35 7=48 8=-37
b:le bureau	0=-39 5=-62 6=57
b:le bus	8=-50
b:le cabinet	4=-32
b:le cambriolage	3=37 8=-26
b:le cancer	4=-85
b:le candidat	3=-42 7=46 8=29
b:le capteur	3=31
b:le cardiologue	2=37 4=-25 5=-33
b:le caryotype	2=25 3=-30
b:le casino	3=33
b:le chantier	3=60 4=-57 6=-35
b:le chauffeur	3=28 4=28 5=38
b:le chef	0=49 1=74 3=32 5=110
b:le chien	4=-32
b:le chiffre	6=-33
b:le client	0=-28 1=-64 3=-25 4=-46 5=52
b:le club	2=42 4=-30 5=-32 6=32
b:le code	2=-44 7=34
b:le coeur	4=-55 6=-29
b:le coffre	3=48
b:le commissaire	6=-53
b:le comptable	4=37
b:le compte	3=-41 7=-25
b:le conge	2=-38 4=-35
b:le connait	5=-27 7=35
b:le conseil	0=-33
b:le consulat	3=36
b:le contour	3=61
b:le contremaitre	0=76 5=-28 6=41
b:le controle	3=-32
b:le corbeau	5=51
b:le couple	5=54 6=-42
b:le courrier	2=42 4=-51 5=-45
b:le covid	3=27
b:le croit	1=-45 6=87
b:le croyait	1=-44
b:le cure	4=-46 5=25
b:le depot	0=-50 2=-37 7=32 8=-46
b:le desir	5=-78
b:le dg	3=-37
b:le dimanche	0=53 1=44 4=-28 5=-60
b:le dire	3=-31 5=-38
b:le directeur	1=39 4=59 5=62 6=42
b:le disent	0=51 7=35
b:le dit	0=65 2=33 6=33 7=27 8=46
b:le divorce	3=-31
b:le doigt	0=-30 5=-36 6=-26
b:le dos	4=69
b:le dossier	1=32 2=49 3=-78 4=36 5=-27 8=-32
b:le drh	5=-72
b:le fait	0=34 1=-26 4=-52
b:le fichage	0=-37
b:le fichier	3=60 8=-63
b:le fils	6=77 8=49
b:le foie	4=-60
b:le formulaire	3=-68
b:le frere	2=48
b:le front	3=-36
b:le gard	0=52 7=-31
b:le gardien	0=39 5=31
b:le gene	0=-33 1=-39 3=-32 4=-29
b:le geneticien	2=26
b:le genotype	2=46
b:le gerant	0=53 5=28
b:le goff	0=31
b:le gout	0=51 2=-71 4=-42
b:le gouvernement	0=69 3=-37 8=-26
b:le grand	5=-59 6=42
b:le groupe	1=-28 5=38 6=-29
b:le jeudi	0=-28 1=-34 4=56 5=28
b:le jour	4=45 5=-41
b:le journal	1=44 7=-28
b:le juge	2=-35 5=-35 8=60
b:le jury	0=42 3=-42 4=-45 5=-40
b:le labo	2=40
b:le laboratoire	3=27 5=-33
b:le lecteur	1=-28 3=59 4=-36 5=-47
b:le livreur	6=-29
b:le logiciel	3=75
b:le lot	8=-25
b:le lundi	5=26
b:le lycee	0=25 3=-47 6=-25
b:le maire	5=44
b:le marche	0=-32 1=-27 4=-57
b:le mardi	1=36 3=-29 4=52 5=-48 6=-27
b:le mari	2=-42 5=56 6=-64
b:le mariage	0=-34 1=-40 5=102 6=-32
b:le matin	3=-41 4=72
b:le medecin	2=25 4=120 5=-34 6=-34
b:le meilleur	1=-33
b:le meme	5=-37
b:le mercredi	6=29
b:le met	5=28
b:le metier	1=34 4=31 6=-32
b:le midi	1=-50 4=56 5=-39
b:le mobilier	7=-35
b:le mois	4=33 5=-57
b:le monde	1=-34 4=-50 5=48 7=29
b:le mot	5=37
b:le mur	5=59
b:le nom	5=44
b:le notaire	3=28
b:le nouveau	4=-26
b:le oui	0=52
b:le parquet	5=-35 8=61
b:le partenaire	5=-32
b:le parti	1=-45
b:le passe	0=53
b:le patissier	0=53
b:le patron	5=76
b:le pen	0=62 5=-33 6=-28
b:le pense	1=38 5=-27
b:le pere	2=42 4=49
b:le plan	0=-42 4=40 5=-65
b:le plus	4=-31 5=34
b:le portail	3=48
b:le porte	6=42 7=42
b:le portique	3=62 5=-46
b:le poste	0=-53 1=46 3=-73 4=28 5=-42 8=-35
b:le pouce	3=25 4=-66
b:le pouls	0=-37
b:le prefet	5=-27 6=-34
b:le premier	0=-38 1=33 4=31
b:le prestataire	3=25
b:le produit	1=-38
b:le projet	0=-31 2=-61 4=-69 5=-78
b:le rachat	4=30
b:le raconte	5=43
b:le recommande	4=36
b:le reconnaisse	3=35
b:le reconnait	3=79 4=-27
b:le recruteur	0=26 1=28
b:le referent	0=27 1=31 5=-46
b:le regime	0=31 4=-40
b:le repete	5=28 8=35
b:le retour	0=27 4=-35
b:le retrait	3=37 7=-27
b:le revendique	4=-28
b:le rn	5=-38
b:le role	5=-60 6=-25 7=-31
b:le roman	5=-48
b:le rugby	4=34
b:le sachiez	5=38 6=-34
b:le sait	1=30 5=54 6=-37
b:le samedi	1=-30 5=66
b:le sang	2=-25
b:le sas	3=57
b:le savent	6=-37
b:le seminaire	5=48
b:le sens	2=-26
b:le serveur	3=42 8=47
b:le service	4=25
b:le siege	4=51 7=-31
b:le sien	3=70 5=-28 6=-25
b:le signale	1=31
b:le site	6=-86
b:le soir	0=29 3=-34 4=-57 5=28 7=42
b:le sommelier	4=-37
b:le soupconne	6=80 8=-33
b:le stage	0=-56 1=43 4=55
b:le stagiaire	5=46 6=26
b:le stand	3=-33 7=-27
b:le suit	2=-48 3=40 5=-42 6=27
b:le sujet	6=27
b:le syndicat	0=-26 7=68
b:le syndrome	2=-64 4=46
b:le systeme	3=77 4=-44
b:le taux	4=-51
b:le telephone	3=73
b:le telethon	0=-30
b:le teletravail	3=43 4=-34
b:le terminal	3=72 4=-32
b:le test	1=-37 2=80 3=-52 4=-81 5=47 6=-39
b:le theatre	5=-35
b:le tour	1=-29 5=-25
b:le tourniquet	3=39
b:le train	4=30 5=-55
b:le traitement	4=-52
b:le travail	5=39
b:le tresorier	5=39
b:le tribunal	4=-34
b:le trou	4=49 5=-38
b:le veganisme	1=29
b:le veilleur	5=46
b:le vendeur	5=40 8=32
b:le vendredi	0=-35
b:le vieux	5=34
b:le vih	4=33
b:le visa	3=48
b:le visage	0=-28
b:le voisin	5=-25
b:le vol	4=62
b:le week	4=-25 5=39
b:lead >	6=-40
b:lead at	0=-43
b:leader >	0=-39
b:leadership style	0=-37
b:leads a	1=25
b:leads the	6=36 7=30
b:leaflet on	0=-30
b:leaflets for	0=28
b:league >	0=47
b:learned to	6=31
b:leave >	4=-27
b:leave early	4=28
b:leave for	6=48
b:leave from	0=-26
b:leave the	0=76 7=-54
b:leave to	0=-63 4=-33 7=32
b:lecteur d	4=40 8=-26
b:lecteur de	0=87 3=-34 4=-26
b:lecteur ne	3=30
b:lecteurs d	3=-70
b:lecteurs de	3=-47
b:lecture d	3=-46
b:lecture on	7=-26
b:lectures on	3=-27 6=-32
b:led a	4=-27
b:led the	4=-48 7=55
b:leeds >	4=-45 6=-28 7=-34
b:leeds and	4=62
b:left >	2=-28 4=32
b:left after	0=-52 5=38 6=-38
b:left and	0=25
b:left bank	0=-32 7=-31
b:left because	0=-38 5=55
b:left budapest	0=51 1=-28
b:left hand	0=-43 4=27
b:left handed	0=-36
b:left her	0=-57 4=29 6=83
b:left his	0=-39 4=45
b:left it	1=-40
b:left luggage	0=-35
b:left of	0=77
b:left the	0=-78 1=45 5=39 6=34 7=59
b:left when	5=25 6=-32
b:left wing	0=87
b:left winger	0=-44
b:leger >	4=81 5=-48
b:leith >	1=48 5=-37
b:les a	1=-51 5=55
b:les animaux	1=42
b:les annees	8=53
b:les appels	3=31
b:les armes	1=52 8=-33
b:les autres	6=-33
b:les aventures	5=-25
b:les badges	3=-38
b:les barreaux	5=-31 8=47
b:les bars	1=-34 6=73
b:les cachets	4=-29 5=29
b:les cameras	3=53
b:les chiffres	1=-34 4=-31 6=-26
b:les clients	0=50 3=-41
b:les clubs	6=-26
b:les collegues	0=33 4=-35 5=28 6=30
b:les comptes	4=-51
b:les conquetes	5=44
b:les consignes	4=41
b:les cotisations	0=-32 7=34
b:les couleurs	0=-48 4=57 7=42
b:les couts	1=-40 5=-26
b:les delais	4=-29
b:les deplacements	5=29
b:les deux	0=-27 3=37 4=-25 5=68 8=-38
b:les diabetiques	4=-37
b:les dix	3=33
b:les doigts	3=30 4=-28
b:les ecoles	0=26 6=29
b:les ecrans	4=32 8=-37
b:les elections	0=-38
b:les elus	0=-27 5=-30
b:les empreintes	3=37
b:les enfants	4=-38
b:les entretiens	1=29 4=49
b:les familles	6=-32
b:les femmes	1=-27 4=-53 5=-60 6=150
b:les festivals	5=-27
b:les fiances	5=-37
b:les filles	4=-26 5=38 6=96
b:les forums	1=35
b:les gabarits	3=-32
b:les garcons	0=-27 4=-44 5=-54 6=50
b:les gares	3=-34
b:les genes	2=34 4=-25
b:les genoux	4=65
b:les hommes	1=-47 4=-35 5=-27 6=90
b:les images	3=37
b:les jumeaux	2=-25
b:les levres	4=61
b:les livreurs	7=51
b:les lumieres	1=-27 4=36
b:les mains	4=41
b:les maitresses	0=-28 5=49
b:les marches	0=27
b:les memoires	6=-31
b:les missions	1=36
b:les mois	5=63
b:les nouveaux	3=-46
b:les nuits	4=-30 5=-42 6=-25
b:les ordres	0=-35 1=-43 4=-53
b:les papiers	6=37
b:les parents	3=25
b:les partenaires	1=-28 5=30
b:les partis	0=-54
b:les petitions	0=26
b:les pieces	3=-43
b:les premiers	6=38
b:les principes	1=33
b:les rapports	1=-39 5=26 6=-28
b:les reins	4=-42
b:les relations	5=-27
b:les republicains	7=-35
b:les residents	3=-26
b:les resultats	2=43
b:les retards	1=-42
b:les reunions	6=-34
b:les riverains	5=-30
b:les salons	5=-31
b:les samedis	0=32 5=-27
b:les sas	3=-68
b:les siennes	3=80
b:les siens	6=28
b:les signatures	3=-27
b:les soirs	0=44
b:les stagiaires	0=-49 5=-32
b:les syndicats	7=-58
b:les tests	2=-44
b:les titres	0=27 3=-25
b:les toilettes	5=33
b:les tracts	0=-33
b:les tres	5=80
b:les visages	3=-37 8=-27
b:les vols	8=-29
b:les voyageurs	3=-56
b:les week	0=43 5=-35 6=-25 7=-47
b:les yeux	3=-35 4=-75 5=62 8=52
b:lesbian >	0=-34 6=57
b:lesbian mother	6=51
b:lesbian she	8=-29
b:lesbienne >	6=27
b:lesbienne assumee	6=29
b:lesbienne dans	6=-42
b:lesbienne elle	5=-25 6=67
b:lesbienne et	6=52
b:lesbos >	3=27
b:let her	0=-29 4=35 7=26
b:let him	0=-27
b:let off	8=58
b:letter >	3=30
b:letter against	0=26 1=-39
b:letter of	2=37 8=43
b:letters >	1=43 6=31
b:lettre >	0=-44 1=27 8=-42
b:lettre anonyme	3=-27 8=31
b:lettre dit	2=44
b:lettres de	0=52 4=-41
b:leucemie >	4=30
b:leur liaison	5=42
b:leur maison	6=56
b:leur repertoire	6=35
b:leve le	3=-26
b:leve tot	0=-37
b:level 2	4=-37 7=34
b:lgbt a	6=-33
b:lgbt centre	6=-25
b:lgbt de	6=-47
b:lgbt il	6=42
b:lgbt network	6=-31
b:liaison >	5=29
b:liaison a	5=54
b:liaison a6	5=-47
b:liaison avec	0=-39 5=95 6=-43
b:liaison chaude	5=-38
b:liaison de	5=-28
b:liaison entre	5=-28
b:liaison ferroviaire	5=-34
b:liaison froide	5=-33
b:liaisons ferroviaires	5=-43
b:lib dems	0=50
b:liberal arts	0=-40
b:liberal she	0=37
b:liberale a	4=-47
b:liberation >	5=27 8=-29
b:liberee de	0=-26
b:libido est	4=-53 5=42
b:libido since	4=-45 5=32
b:libraire >	5=-30 6=-26
b:libraire rayon	1=-37 6=-68
b:librairie >	5=-36
b:library >	7=32
b:libre >	6=-26 8=62
b:libre au	8=-36
b:libre de	1=-30 6=-43
b:libre deux	5=-32
b:libre et	1=-37
b:libre pensee	0=-35 7=-34
b:libre penseur	1=31
b:libre penseuse	1=61
b:libres >	1=30 5=-37
b:licence >	1=-40 4=-35 5=26 8=-44
b:licence as	4=33
b:licence until	0=-35 8=38
b:licenciement >	4=29 5=40 7=-33
b:lie a	5=-33
b:lieu de	5=37
b:life >	0=29 1=25 4=-43 5=-65 6=75 8=57
b:life and	0=28
b:life as	1=43
b:life is	1=33 5=31 8=-38
b:life was	6=52
b:lift >	4=41
b:ligaments croises	4=45
b:light >	4=27
b:lighting >	4=-25
b:ligne >	1=28 3=-28 4=-35 5=-27
b:ligne d	4=59
b:ligne de	0=59 1=39 4=-52 5=-29
b:lignee de	2=-49 5=-25
b:ligue contre	4=-34
b:like him	6=29 8=34
b:like his	7=43
b:like to	4=-33
b:likes to	4=-34
b:lille >	1=48 3=-32 5=35 6=-26
b:lille et	5=-33
b:limagrain >	2=-26
b:limp >	4=59
b:line >	0=-31 5=-40 6=-39
b:line manager	4=30 5=65 6=-48
b:lingerie >	5=-29
b:link >	0=-68 7=35
b:linkedin >	6=27
b:liquidateur de	4=-61
b:lire un	7=41
b:list >	0=-25 7=31
b:list for	0=-38 4=85
b:list of	0=75
b:liste >	7=-35
b:liste citoyenne	0=44 7=-39
b:liste d	7=-26
b:liste ecologiste	0=52 7=-53
b:liste fo	7=64
b:liste sud	0=-71 7=76
b:lit >	4=50 5=43
b:lit avec	5=25 6=-34
b:lit de	0=-34 5=34 6=-31
b:lit on	1=35 2=29 5=-34 6=42
b:lit pas	3=40 5=-28
b:lit plus	3=39 5=-25
b:lit sur	4=68 5=-31
b:lits >	4=-31
b:live in	1=55
b:live with	5=33
b:liverpool >	4=-27 7=32
b:lives by	1=108 3=-48 4=-38
b:lives in	1=-55 5=77
b:lives matter	0=46
b:lives with	1=-39 3=-25 4=-43 5=-73 6=40
b:living >	4=-36
b:livre >	1=28 2=32
b:livre des	0=-32 8=30
b:livre le	7=-30
b:livres audio	3=-41
b:lobbyist for	0=-50
b:local 79	0=-31 7=73
b:local >	1=48
b:local conservative	0=70 7=-41
b:local de	0=43
b:local paper	8=37
b:locale >	7=28
b:locale de	0=-48 1=49 7=-28
b:locale du	0=74 7=-31
b:locked up	0=-32 8=33
b:lockheed >	3=28
b:locks in	3=-26
b:locuteur >	3=-41
b:lodge >	7=-38
b:lodge in	1=115 7=-52
b:lodge manager	1=-41
b:lodge of	1=61 7=-36
b:loge >	0=-27 1=-28
b:loge a	1=36
b:loge chez	1=-66
b:loge de	1=102 5=-38
b:loge du	1=-45
b:loge feminine	1=28
b:logement de	5=43 6=-29
b:logeuse >	1=-36 5=63
b:logiciel >	3=64
b:logiciel de	3=32
b:logiciel libre	6=-31
b:logisticienne >	0=-25
b:logistique >	3=-32 7=29
b:logo >	7=-59
b:loi >	0=-33 6=29
b:loi travail	0=36 4=-36
b:londres >	4=-32
b:long >	3=-49
b:long covid	4=36
b:long haul	7=-42
b:long meetings	0=-40 4=-53
b:long sejour	3=-46
b:longues reunions	0=60
b:look after	4=-56
b:looked after	1=-26
b:looking >	4=-28
b:lors d	3=29
b:lors de	2=37 3=-40 6=-25
b:lors du	0=30 4=55 5=43
b:lost >	0=70 2=-39
b:lost a	4=57 5=-37 6=-49
b:lost faith	1=-31
b:lost his	4=42
b:lost my	8=-42
b:lost the	0=-33 3=-39 4=39 6=44
b:lost two	3=-47 4=73
b:louise >	6=30
b:love affair	5=-51
b:love hotel	5=-47
b:love of	6=49
b:love with	6=25
b:lover for	5=58 6=-38
b:lover of	0=-29 5=63 6=-46
b:low blood	4=74
b:lr >	0=89 7=-50
b:lr de	0=53
b:ltd >	7=-41
b:luggage office	0=-31
b:lui >	0=-66 4=-32 5=-46 6=62 7=29
b:lui a	0=-30 5=-107 7=-64 8=-25
b:lui aussi	2=25 4=33
b:lui c	4=-25 5=25 6=-32
b:lui connait	5=65
b:lui en	1=-30 8=36
b:lui et	0=-38 1=-26 2=25 5=-59 6=36
b:lui fait	6=-37
b:lui manque	0=-32 3=-51 4=76
b:lui meme	0=32 4=55 5=40 6=83
b:lui n	2=64 3=-36 4=-62
b:lui nu	5=74
b:lui ont	3=-35 7=25 8=28
b:lui ouvre	3=64 4=-38
b:lui prete	5=36
b:lui qui	0=43 3=-35
b:lui sont	1=-29 2=33
b:lui vaut	1=31 5=-48
b:lumieres >	1=-27
b:lunch >	4=27 8=-33
b:lundi >	0=-40 3=45 4=29
b:lunettes et	4=-35
b:lung cancer	4=-36
b:lutte contre	0=-27
b:luxe >	4=-42
b:luxembourg >	5=26
b:lycee >	0=-28 7=-28
b:lycee elle	5=-34
b:lynch confirme	2=31
b:lyon >	1=-32
b:m a	2=-52 3=-25 5=37 6=-44
b:m aubin	3=26
b:m blot	6=-37
b:m costa	3=-27 4=28
b:m faure	0=-38
b:m faye	5=-48
b:m gay	6=30
b:m haddad	3=-30
b:m interdit	8=-34
b:m le	0=46
b:m lenoir	5=-26
b:m n	3=31
b:m oppose	3=40
b:m petit	4=25
b:m pons	7=60
b:m roche	0=44
b:m roux	3=27
b:m sow	3=39
b:m told	6=38
b:m vasseur	6=25
b:m vidal	3=36 6=-29 8=-26
b:m6 >	5=-43
b:ma >	1=-67
b:ma carte	0=-52 3=-78
b:ma compagne	4=93
b:ma femme	1=-34 4=25
b:ma fille	2=27
b:ma grand	2=-38
b:ma main	0=-31 3=41
b:ma mere	0=-64 4=25 7=27
b:ma section	0=-42 7=47
b:ma vie	5=84 6=-40
b:ma voix	0=-31 3=67
b:ma was	4=-44
b:machine >	2=-25
b:machine a	0=32 5=47 6=38
b:macon >	1=-72
b:macon a	1=-34 4=51 6=-28 8=30
b:macon coffreur	1=-30
b:macon depuis	1=-28 3=51
b:maconne d	1=51 3=-29
b:maconnerie >	1=-39 8=-30
b:macron >	0=28 3=-27
b:madagascar >	3=31 6=39
b:madame >	3=-26 5=49
b:made a	1=38
b:made her	4=-26
b:made him	1=30 5=-52 7=-34 8=-30
b:made the	8=-30
b:magasin >	0=-27 5=25 7=38
b:magasin et	3=27
b:magasins >	5=-30
b:magazine >	1=33
b:magazine for	6=-30
b:maghreb >	5=-51
b:magistrate >	8=-38
b:mai >	1=-30 3=27 5=-41
b:main >	3=79 4=-42
b:main au	3=47
b:main avec	3=-41 6=58
b:main courante	8=-28
b:main d	0=45 1=-31 3=-61
b:main dans	3=-58 5=-27 6=59
b:main de	3=-41 4=-36
b:main droite	4=83
b:main du	3=-52
b:main enregistre	3=36
b:main est	3=43
b:main et	3=-25
b:main ferme	1=-35
b:main gauche	0=-55 4=41
b:main pour	3=29
b:main sur	3=-63 4=-52 5=53 6=-27
b:main sure	3=-25
b:main verte	3=-44 4=-27
b:mains >	3=37
b:mains d	4=36
b:mains de	3=-51
b:mains sont	3=59
b:maintenance >	4=-40
b:maire >	0=-43 5=64
b:maire a	0=-40
b:maire communiste	0=38
b:maire de	0=-30
b:maire il	0=-34 5=-27
b:mairie >	6=-44
b:mairie de	3=29
b:mairie du	6=47
b:mais n	0=27 3=-44
b:mais ponctuel	5=37
b:mais un	6=57
b:maison >	0=-29 5=46 6=-47
b:maison d	4=-32
b:maison de	4=65 6=29
b:maison en	5=-29
b:maitre chien	8=-31
b:maitre d	3=-40 5=-39
b:maitresse >	5=82
b:maitresse d	5=-32
b:maitresse de	5=-78
b:maitresse du	5=102
b:maitresse femme	5=-73
b:maitresse nageuse	5=-65
b:maitresses >	5=30
b:majorite presidentielle	0=62
b:maker >	0=-27 5=-52
b:makes her	4=38
b:makes no	0=64
b:mal >	1=50
b:mal a	4=-31
b:mal de	3=-28 4=80
b:malade de	4=-67
b:malades d	4=-28
b:malades de	4=-43
b:maladie >	4=-26
b:maladie d	4=29
b:maladie de	2=26 3=-41 4=44 5=-28 6=-41
b:maladie genetique	2=89 4=-78
b:maladie hereditaire	2=71 4=-42
b:malvoyante elle	4=39
b:mamans a	6=82
b:man >	1=-32 4=-26 5=32 7=34 8=-29
b:man and	6=53
b:man from	0=-31 7=32
b:man in	6=45
b:man on	7=55
b:man the	5=-59
b:man through	7=43
b:managed a	0=-25
b:managed the	4=-50
b:management >	0=-36 5=-30 6=-33 8=39
b:manager >	0=30 1=-51 2=-30 4=-29 5=-42 8=-37
b:manager at	3=-32 7=-51
b:manager he	7=-41
b:manager of	2=-30
b:managers >	7=-27
b:manages a	4=-43
b:manages the	3=-34
b:managing director	6=53 8=-31
b:mandat >	0=-52 7=36
b:mandat en	0=48 7=-51
b:mange pas	8=-30
b:mange rien	1=44
b:manie de	3=25
b:manifestation culturelle	0=-35
b:manifestations des	0=-25
b:manifeste contre	4=-46
b:manifeste un	0=-53
b:manila >	3=29
b:manque >	3=39 8=-27
b:manslaughter >	8=30
b:manuel de	1=-25
b:manutention >	4=37
b:maquette >	0=-45 7=-28
b:marais barman	6=-31
b:marathons >	4=31 5=-46
b:march >	0=-50 3=31 4=34 5=29 7=44
b:march and	0=25 4=29
b:marche >	0=33 3=-45 4=-54 6=57
b:marche avec	0=-50 3=-29 4=109
b:marche de	0=-33 4=-32
b:marche des	6=-36
b:marche du	0=-26 4=-29
b:marched against	0=28 2=-27
b:marched in	0=-26
b:marches en	4=-40 8=-25
b:marches publics	0=-46 8=30
b:marcus aurelius	1=37
b:mardi >	1=53 5=-43 6=-38
b:margate >	6=71
b:mari >	0=-39 2=59 3=-30 5=60
b:mari au	5=-42
b:mari d	6=-80
b:mari de	2=-35 6=68
b:mari demenagent	6=53
b:mari dit	2=-36
b:mari ecrit	5=40 6=-40
b:mari elle	5=33 6=-38
b:mari est	0=52 1=34 2=-25 4=78 5=-82 6=-87 7=-59 8=25
b:mari et	1=-33 4=-37 5=77 6=-87
b:mari l	5=77 6=-56
b:mari la	4=66 5=26 6=-28
b:mari lui	6=-30
b:mari ne	3=-40
b:mari ont	6=-33
b:mari pour	5=-55 6=116
b:mari tiennent	5=-32 6=50
b:mariage >	0=-41 1=-43
b:mariage avec	6=74
b:mariage de	5=-83 6=-73
b:mariage et	5=46
b:marie >	0=-28 6=-66
b:marie a	1=50 6=26
b:marie avec	5=-89 6=33
b:marie en	5=-25 6=55
b:marie et	5=49
b:marie il	6=41
b:marie le	6=-31
b:marie son	5=44 6=-130
b:mariee >	5=-32
b:mariee a	1=39 2=-29 3=-27 5=-54
b:mariee avec	5=-45 6=37
b:mariee deux	6=40
b:mariee un	6=-33
b:maries depuis	5=-40 6=-27
b:marin >	5=-62
b:marine le	0=38 5=-30
b:market >	2=-28 3=-41 5=-25
b:marketing >	5=-38 6=49
b:marque de	5=-35
b:marque pour	5=28
b:marriage >	5=70
b:marriage and	0=56 1=-41 8=-43
b:married but	5=57 6=-57
b:married colleague	5=56 6=-34
b:married to	0=-26 5=-97
b:mars >	4=60 6=-33 8=37
b:mason s	1=-45
b:masonic lodge	1=42 7=-30
b:masse >	1=-29 5=-55
b:mastectomie preventive	4=-35
b:master >	5=-56 6=-73
b:master s	1=-29 3=-41
b:match >	3=58
b:match days	3=-25 7=-49
b:matched his	3=44
b:matched to	3=40
b:materialist >	1=31
b:materialiste >	0=-36
b:matiere de	1=-42
b:matin >	3=41 4=49
b:matin et	3=38
b:matter of	1=32
b:mauvais souvenir	3=25 4=-37
b:may >	0=-49
b:may and	4=57
b:may be	0=58 1=-39
b:mayor of	0=-40
b:mayor s	0=-50
b:mdph >	4=27
b:me >	3=32 7=-41
b:me from	4=27
b:me he	5=-36
b:means it	0=32
b:meat >	1=26
b:mecanique et	4=36 6=-34
b:medecin >	4=70
b:medecin a	2=26 6=55
b:medecin du	5=26
b:medecin l	4=50
b:medecin lui	4=64 8=-35
b:medecine du	2=34
b:medical devices	4=-56
b:medical for	3=-25 4=39
b:medical form	2=29 4=-73
b:medical grounds	3=36
b:medicale >	4=-29
b:medicale d	4=-46
b:medicale elle	4=-31
b:medicale en	4=-48
b:medicaments en	4=-46
b:medication >	4=62
b:medicine >	4=-33
b:meetings he	0=-46 1=-26
b:megarde >	5=26
b:meilleure amie	5=58
b:melanome >	2=56 4=-29
b:melun >	4=-35
b:member >	1=-46 3=33 5=-30 6=-27 7=57
b:member and	0=46 7=58 8=-33
b:member of	0=-56 1=41 3=-27 5=31
b:member second	7=58
b:member services	7=-46
b:members >	0=30 7=30
b:members of	0=-40
b:membership lapse	7=32
b:membership of	0=44 7=44
b:membre d	1=61 5=38
b:membre de	0=-66 1=33
b:membre du	0=28 1=-27 7=38
b:membre fondateur	0=48 1=-35 4=-26
b:meme >	1=30 2=38 4=60 5=48 6=42
b:meme concerne	3=-37 6=46
b:meme d	3=-29 4=51
b:meme entreprise	1=-28 5=-62 6=-29
b:meme lit	6=37
b:meme sans	5=30
b:meme sexe	5=-64 6=46
b:memoire >	2=-30 4=37 5=-33 6=-46
b:memoire de	5=-29
b:memoire sur	4=-52 5=-35
b:memoires d	5=-25 6=-31
b:memorisee par	3=46
b:men >	4=-34 5=-27 6=98 8=-46
b:men and	0=-43 6=46
b:men in	6=39
b:men s	0=-37
b:menage a	5=103 6=-28
b:menage avec	1=-32
b:mene la	7=57
b:menopause >	4=-55
b:mental health	4=-26
b:mention au	0=-43 8=45
b:mention manuscrite	4=39
b:mentioned >	3=38
b:mentioned her	5=-26
b:mentions a	4=43 5=45
b:mentor >	0=-30 6=-33
b:mer >	4=39 5=-29
b:merci de	4=31
b:mercredi >	6=38
b:mere >	1=-35 2=38 3=-26 6=-54 8=-52
b:mere a	0=37 4=74 6=-41
b:mere atteinte	4=43
b:mere celibataire	5=-39
b:mere d	4=37 5=82
b:mere de	6=30
b:mere est	0=-32 3=27 6=30 7=33
b:mere et	2=45
b:mere lui	4=-36
b:mere porteuse	2=-27
b:merger >	7=37
b:mes collegues	1=53 2=-28
b:mes convictions	1=-26
b:mes donnees	3=54
b:mes empreintes	3=48
b:mes etudes	1=27
b:messages erotiques	4=-33 5=48
b:mesure >	8=-32
b:mesure la	8=-29
b:met en	6=-25
b:met her	1=-25
b:met his	6=34
b:metaboliser >	2=34
b:metaboliseur lent	4=-30
b:methadone >	4=50 8=-25
b:methodist minister	0=-37
b:metier >	1=-63 3=-37 4=-80 5=-31 6=-47 7=38 8=-43
b:metier a	4=55
b:metier de	0=41 3=-28
b:metre >	4=29
b:metro >	3=33
b:metz >	4=44 5=-45
b:mi temps	4=47 5=-25 8=-26
b:midi >	1=-36 4=57 5=-70
b:mieux que	0=-45 5=-37
b:migrants >	0=52 4=-41
b:militant >	7=-28
b:militant de	0=-55 7=49
b:militante de	1=36
b:militante du	0=-26
b:militante ecologiste	1=-25
b:militante elle	0=-27
b:militante feministe	0=40
b:milite au	0=-26
b:milite chez	0=39 6=-44 7=27
b:milite contre	1=44
b:milite dans	6=81 7=-53
b:milite pour	0=-48 1=76 4=-30 6=27 7=-44
b:miner >	6=-46
b:miners strike	7=-39
b:mineurs >	7=37 8=63
b:minister >	0=-73 5=61
b:minister and	0=27
b:minister for	0=-49
b:ministere >	3=-26 5=-31
b:ministers of	0=-30
b:ministre >	0=-30 5=63
b:ministre de	0=44 1=-25
b:ministry >	5=-34
b:minute >	0=48 3=-39 4=29 6=-28
b:minutes >	0=36 4=-54
b:minutes for	0=-29 7=28
b:mis en	0=-35 3=-34 4=-37 5=-25 8=82
b:mis une	4=-29 5=49
b:miscarried in	4=33
b:mise a	8=59
b:mise en	0=-41 1=-47 4=30 5=32 6=-35 8=38
b:mission >	7=-34
b:mission a	3=30
b:mission sur	5=-41
b:mistress in	5=63
b:mitterrand et	0=36
b:mme aubry	6=-31
b:mme blanc	0=-31
b:mme colin	0=43 3=-26
b:mme faure	0=-25
b:mme gay	6=-88
b:mme le	2=29 5=44
b:mme loiseau	5=-35
b:mme ott	3=-30 4=57 8=-27
b:mme petit	5=-27
b:mme pons	0=39
b:mme pujol	5=-25
b:mme roche	5=39
b:mme vial	5=-29
b:mobile >	3=-36 4=-33
b:mobilite inclusion	4=53
b:mobilite reduite	4=51
b:model of	3=57
b:modele de	3=65
b:modem >	0=57
b:modere un	5=-31
b:modes il	4=-36
b:moeurs legeres	5=74
b:moi >	1=-31 6=-36
b:moi avons	7=-27
b:moi deux	6=65
b:moi ecrit	5=-50
b:moine pendant	5=42
b:mois >	0=-36 3=-30 6=-26 7=32 8=-39
b:mois a	2=-26 4=-72 8=87
b:mois avec	8=54
b:mois d	4=55
b:mois de	0=-32
b:mois elle	4=55 5=-68
b:mois pour	8=-37
b:moitie du	5=30
b:mon accord	3=33
b:mon adn	2=43 3=-31
b:mon ancien	8=-26
b:mon chef	5=72
b:mon coming	0=-36 6=41
b:mon compagnon	0=46
b:mon conjoint	6=43
b:mon copain	6=49
b:mon employeur	3=29
b:mon empreinte	3=49
b:mon engagement	0=-44 7=41
b:mon epouse	6=-34
b:mon epoux	2=-28
b:mon ex	5=-43 6=54
b:mon fils	0=-38 4=50
b:mon frere	1=-32 6=25 8=29
b:mon mari	0=-27 1=-49 4=-46 5=82 6=-71
b:mon pere	0=36 2=31 3=-39 6=-30 7=-34
b:mon poste	0=48 5=46
b:mon visage	3=39
b:monday >	3=85
b:monde >	4=-44 7=28
b:moniteur de	5=41
b:monte la	5=-30 7=33
b:monte le	7=-31
b:monte un	5=-52
b:monte une	0=-45 4=-42 7=82
b:month >	2=26 8=32
b:monthly to	0=33
b:months >	4=-32 6=-25
b:months in	8=52
b:months with	4=39
b:montre un	7=43
b:montreal >	3=45 6=75
b:montreuil >	0=38 6=25 7=-35
b:moon >	1=59
b:moral et	1=28
b:moral philosophy	1=-70
b:morale laique	1=-36
b:more >	1=-31 5=-50
b:morning >	0=-26 4=31
b:mort de	2=30
b:mortgage >	0=-31 6=-35
b:mosaique >	2=42
b:mot de	0=-29 1=-29 3=62 5=-52
b:moteur >	3=-27 6=-29
b:moteur de	3=42
b:mother >	0=-52
b:mother chaired	7=35
b:mother of	1=-25 2=-47 4=38 6=45 7=50
b:mother s	2=33 4=-62
b:mother was	8=-41
b:mots de	3=-37
b:moulin rouge	0=-45
b:move >	2=55
b:move to	0=55 4=-50
b:moved to	0=28 4=-37 6=26
b:mr ames	5=-48 6=57 8=46
b:mr bell	4=-26 7=39
b:mr healy	4=-39
b:mr hume	0=-36 4=47
b:mr lowe	7=37
b:mr osei	4=-25
b:ms adeyemi	4=36
b:ms baker	0=-30 4=32
b:ms cole	4=34 7=41
b:ms daly	7=29
b:ms day	8=-39
b:ms hale	7=31
b:ms lowe	1=-29 4=32
b:ms roe	8=38
b:ms vale	5=27 6=-28
b:ms vogel	3=-30
b:msc >	0=-34
b:mugged in	8=-54
b:multicarte >	7=-33
b:multicartes >	5=-45
b:multiplie les	1=-33 5=57
b:mum is	7=38
b:municipal >	0=56
b:municipal d	0=26
b:municipales de	3=-27 7=-39
b:mur des	5=54
b:mural of	0=92 1=-45
b:murmure que	0=31 4=58 5=-41 6=-49
b:muscular atrophy	2=49 4=-34
b:musee >	5=-48
b:musee de	1=-32
b:musical >	5=-60
b:musicians union	6=-28 7=29
b:mutation >	5=34
b:mutation a	2=-44
b:mutation au	2=-45 6=33
b:mutation brca2	2=27 6=-25
b:mutation connue	2=64
b:mutation des	2=-44 5=45
b:mutation elle	2=43 4=-32
b:mutation familiale	2=49
b:mutation in	4=-43
b:mutation interne	2=-37
b:mutation pour	2=-27
b:mutation professionnelle	2=-80
b:mutation testing	2=-37
b:mute a	0=-31 2=-30
b:mute elle	2=-35 6=-69
b:mutee a	5=-34
b:mutuel >	5=51
b:mutuelle >	4=43 6=89
b:mutuelle sante	4=-33
b:my boss	6=-25
b:my brother	7=-27
b:my daughter	2=34
b:my dna	2=41
b:my employer	0=55
b:my father	1=33 7=-34 8=38
b:my husband	7=46
b:my life	0=77
b:my mum	7=37
b:my partner	4=38 6=-56
b:my sister	8=-35
b:my son	4=49 8=40
b:my thesis	7=-33
b:my two	5=59 6=27
b:my union	7=57
b:my voice	3=37
b:my wife	6=-51
b:mym >	5=57
b:myself >	4=70 6=-28
b:mystere >	0=48
b:n 3	0=-37 3=31 8=70
b:n a	0=-36 3=41 5=37 7=30 8=-27
b:n ai	3=-35 4=-45 5=60 6=-28 7=40 8=-40
b:n aime	0=-39 3=26 4=-48 5=-37 6=116
b:n avoir	3=-33 5=47 6=-81
b:n en	0=69 4=-48 5=-27 6=51
b:n entend	4=106 5=-36 6=-48
b:n est	2=50 3=-58 4=-53 5=-62 6=35
b:n etait	2=34 3=-27 5=43 6=-46
b:n guessan	3=45
b:n ont	7=-26
b:n y	0=64 1=-32 3=-33 4=-45 6=48
b:naissance >	2=25 4=36 5=31
b:name in	0=36
b:name is	8=51
b:named in	5=73
b:nancy >	0=49
b:nanterre >	0=-25
b:nantes >	0=33 1=-30 6=-27
b:national >	0=35
b:national secular	1=41
b:national union	1=-38 7=32
b:nationale >	0=-25
b:nationale francaise	1=27
b:navy >	4=61
b:ne boit	5=-34
b:ne cache	0=26 3=-46 6=37
b:ne conduit	4=41
b:ne croit	1=42 5=33
b:ne figure	8=46
b:ne l	0=41 1=-38 2=36 3=-40 4=-52 5=-71
b:ne le	3=71 4=-31 6=-32
b:ne lit	3=33 4=-25 5=-44
b:ne lui	1=-26 3=-67 4=-28 6=-35
b:ne mange	1=52 4=25
b:ne parle	0=37 5=26
b:ne pas	3=-50
b:ne passe	3=49 5=-26
b:ne peut	0=-41 4=122
b:ne plus	4=30 6=-25
b:ne porte	1=40
b:ne pose	4=25
b:ne prend	4=-45 5=33
b:ne s	3=-29 4=-25 5=-68 8=27
b:ne se	3=-58 4=26 5=-41 6=40
b:ne sent	0=-48 3=-34 4=70
b:ne supporte	4=73 5=-38
b:ne travaille	5=-32
b:ne veut	4=-53 5=35
b:ne voit	0=-32 3=-25 4=100
b:ne vote	0=75 1=-35
b:neant >	3=60
b:necker >	4=-33
b:nee avec	4=55
b:nee de	6=26
b:need a	5=-69 6=86
b:needed >	8=-36
b:needs a	1=-29 2=-51 5=-30 8=38
b:needs to	4=29
b:negative >	2=60
b:negociation >	1=25 7=-27
b:negocie avec	7=-87
b:negocier >	1=-26
b:negotiated with	7=-42
b:negotiating team	7=43
b:negotiator for	7=30
b:neighbour is	5=30
b:nerfs de	4=-51
b:nerves >	4=39
b:nettoyage >	0=-26 7=29
b:network >	6=52
b:network as	6=49
b:neu >	7=34
b:neu in	0=-44 7=33
b:neuf >	4=42
b:neuf ans	0=-26 3=-27 4=28
b:neuf sur	4=-33
b:neuve >	3=36
b:never a	4=44
b:never been	0=-40 4=25 5=32
b:never belonged	0=39
b:never had	5=26 8=-44
b:never has	0=-28
b:never joined	0=-50 7=117
b:never late	4=-70 8=50
b:never voted	0=69
b:never will	0=33 2=28
b:new hires	8=-52
b:newbury bypass	0=55 4=-53 8=-39
b:newsletter on	0=36
b:nhs >	4=-29
b:ni croyant	1=37
b:ni femme	6=-30
b:ni homme	5=29
b:ni maitre	1=45
b:ni sexe	1=-27 4=-41 5=46
b:nice >	0=-26
b:night >	5=25 6=-25 7=-47
b:night in	5=46 8=65
b:night manager	4=55 5=-41
b:night shift	5=54
b:night shifts	2=-51 8=-43
b:night stands	5=44
b:night with	1=-26 5=42
b:night work	4=33
b:nights >	4=50
b:nights in	8=37
b:nimes >	6=-39 8=42
b:nine >	4=39
b:nine years	4=25 7=25 8=-59
b:no but	8=27
b:no charge	8=32
b:no convictions	0=-52 1=-70 8=54
b:no creed	1=26
b:no criminal	8=51
b:no dusty	4=32
b:no free	1=30
b:no longer	5=36 6=-37
b:no party	0=-26
b:no pathogenic	2=36
b:no political	0=57
b:no previous	1=-26 8=48
b:no reason	4=-58 6=38
b:no restriction	3=-31
b:no secret	5=29
b:no sexual	6=-33
b:no ties	4=-34
b:no union	7=-50
b:no visa	4=-30 8=-29
b:nobody had	2=36 3=29
b:noel >	2=-31
b:noir a	5=29
b:nom >	3=40 5=50
b:nom d	2=-25
b:nom de	0=-25 2=-26 3=-44 7=42 8=-25
b:nom figure	1=37 3=-40
b:non >	0=50 1=38 4=25
b:non believer	1=30
b:non confessionnelle	1=-28
b:non elle	6=-30
b:non en	0=25 7=-33
b:non lieu	8=46
b:non par	0=30 1=-34 3=27
b:non porteuse	2=46
b:non proteges	5=54
b:non religious	0=-44 1=88
b:non violence	1=53 8=-48
b:none >	8=55
b:nord >	1=56 6=-45
b:normal >	2=27 4=61
b:north west	7=30
b:nostalgique de	0=69
b:not >	0=-54 1=69
b:not a	0=62 2=36 4=-26 7=-53
b:not ask	2=-26 4=26
b:not be	3=48 4=-47
b:not carry	2=28
b:not gay	6=59
b:not guilty	8=50
b:not have	0=-32 3=35
b:not in	7=46
b:not interested	6=60 7=35
b:not quite	0=-33
b:not share	1=39 4=36
b:not the	4=39 8=-43
b:not to	0=-49 1=-36 4=-34 5=-64 6=-29
b:not unionised	0=-76 7=55
b:not work	0=48
b:notaire >	0=-25 2=-30 5=38
b:note >	0=36
b:note l	3=-26 6=57
b:note la	3=-36 4=60 8=-28
b:note le	0=74 1=-37 4=-37 5=44
b:note says	0=-29 5=-69 6=96
b:note t	4=-54 5=30
b:notes de	5=38
b:notes the	4=38 8=-30
b:nothing >	0=58 1=-40 4=-53
b:nothing now	1=71
b:nothing on	3=-28 8=68
b:nothing that	0=-52 1=35 4=42
b:nothing to	2=-40 4=52
b:notice >	2=-25
b:noticed a	0=25
b:notoire >	1=62
b:notoriete publique	5=33
b:notre adn	2=-48
b:notre candidat	3=-32
b:notre dame	0=52 5=-44
b:notre directrice	6=27
b:nous >	3=-51 6=-39 8=27
b:nous a	4=-37 5=27
b:nous avons	6=-36
b:nous dit	4=52 6=27
b:nous rapprocher	6=62
b:nouveau >	4=75
b:novel is	0=-33
b:novembre >	0=52 4=32 5=-40
b:now >	1=73 4=34 8=-35
b:now a	1=43
b:now runs	4=36
b:now sells	0=42
b:nu >	5=26
b:nucleaire >	0=42 8=-29
b:nude photos	5=35
b:nude pictures	5=34
b:nue propriete	5=-46
b:nuit >	3=-28 4=35 5=-89 8=-26
b:nuit au	5=-44 8=63
b:nuit dans	4=-36 5=-32
b:nuit debout	0=50 5=-57
b:nuit en	0=-33 4=-37 5=-56 8=78
b:nuits >	1=-25 4=29 5=83
b:nuits a	5=48
b:nuits au	5=-33 8=52
b:numerique >	3=42
b:numeriques master	1=-27
b:nurse >	5=-27
b:nurse in	2=-35 4=30 5=-25
b:nurse with	4=-47
b:objecteur de	1=35
b:objects to	1=49
b:objet d	4=-26 8=28
b:obtenu l	3=-39
b:obtenu le	5=35
b:occupational health	4=34
b:occupational therapist	4=-44
b:occupational therapy	4=-28
b:occupe la	0=36
b:october >	8=54
b:oeil >	3=-25 4=-36
b:oeil a	4=-25
b:oeil de	3=-39 4=80
b:oeil du	3=-28
b:oeil et	3=-33 4=-32
b:oeil sur	3=-28 4=35
b:of 2	2=29
b:of a	0=-40 1=37 2=-43 3=-46 4=-72 5=57 6=-25 7=-131
b:of all	0=-46 1=-25 8=40
b:of an	0=-29 1=-57 3=-33 6=-36
b:of any	4=-31 6=-36 8=40
b:of anything	8=53
b:of aslef	7=49
b:of both	0=-38 3=25 4=-28
b:of camus	1=-40
b:of chemistry	7=31
b:of conscience	1=57
b:of conviction	1=51 8=-38
b:of england	1=-32
b:of every	0=-54
b:of fits	4=42
b:of forty	4=-37 8=-25
b:of fracking	0=65
b:of fraud	8=59
b:of genomes	2=-32
b:of harmony	1=46
b:of health	0=-25 4=-49
b:of hearing	4=41
b:of her	2=43 3=70 8=-49
b:of himself	5=35 6=-30 8=-36
b:of his	0=-27 1=31 5=62 7=-41 8=-65
b:of ireland	0=-34
b:of israel	0=28
b:of it	0=-50 1=37 5=25
b:of its	0=28 6=27
b:of justice	8=45
b:of men	6=65
b:of mr	3=55 5=-29 7=-38 8=-28
b:of my	0=49 1=36 3=33
b:of nine	4=52
b:of no	2=29
b:of opera	5=-63
b:of our	0=39 6=41
b:of people	4=-26
b:of place	6=-32
b:of radiographers	7=53
b:of retirement	6=-65
b:of sales	5=64
b:of scotland	7=37
b:of six	6=36 8=-38
b:of sleep	8=-29
b:of spinal	2=34 4=-30
b:of tax	8=47
b:of ten	0=-39 2=45
b:of texas	0=43
b:of that	0=-70
b:of the	1=-26 2=-36 4=-42 5=-133 6=-25 8=-120
b:of theft	8=46
b:of them	1=-34 2=-45 4=-65 5=39
b:of thirty	3=-36 4=-42
b:of three	0=-28 3=-49 5=-63 6=37 7=-29
b:of two	0=26 2=-50 5=-28 6=28 7=-45 8=-36
b:of which	0=35 3=25 7=28
b:of whom	2=-43 4=45
b:of women	1=45
b:of wood	5=-28
b:off >	1=-28 3=-46 4=-35 6=-28
b:off after	8=26
b:off for	7=46
b:off in	4=26
b:off until	0=-37 4=43
b:off with	0=-29 2=-35 4=31 5=43 6=-45 8=29
b:offenders register	5=-51 8=50
b:office >	2=-42 5=69 6=-26 7=30 8=33
b:office clerk	8=-44
b:office en	4=61
b:office in	7=42
b:office of	7=-47
b:office the	3=41
b:officer >	0=-33 5=-33 6=42 8=-70
b:officer at	0=-33 7=-31 8=-101
b:officer for	0=-34
b:official of	7=53
b:officier >	3=-27
b:offshore work	4=54
b:ohio >	0=-36
b:oil trader	3=-33
b:old boss	1=-33
b:old fashioned	0=46
b:old school	0=57
b:on 3	0=-27 8=47
b:on 4	4=37
b:on >	0=-30 3=-36 4=-52 5=53 6=-47
b:on a	0=-63 1=-55 2=-31 3=40 7=-36 8=-76
b:on account	1=62
b:on an	1=-46
b:on animals	1=56
b:on appeal	8=80
b:on bail	8=-25
b:on behalf	7=-33
b:on call	5=-32
b:on crutches	4=50
b:on dans	2=33 4=-31 5=31 6=27
b:on day	3=25
b:on de	5=-45
b:on depression	4=27
b:on dit	1=60 4=-31 5=49 6=-49 7=33
b:on expenses	5=59
b:on face	3=-41
b:on facility	7=31
b:on file	0=-41 3=32 4=-47 5=-27 8=43
b:on fridays	4=-40
b:on garde	3=30
b:on genetic	2=-26
b:on grounds	1=45
b:on her	0=-37 3=-44 5=27 8=-30
b:on his	0=49 3=-34 4=-33 6=-36 8=-44
b:on it	0=-25 1=78 4=-28 5=-29
b:on l	4=-71 5=40 6=45 8=78
b:on la	0=38 4=-36 5=58 6=38
b:on le	0=-37 1=-47 4=-34 6=76 7=65
b:on les	5=60
b:on licence	0=-35 8=57
b:on long	7=-30
b:on lui	0=-33 3=47 5=25 6=-45 8=-49
b:on match	7=-41
b:on medical	3=42
b:on monday	3=47 4=28 5=-26 7=-29
b:on murmure	4=63
b:on my	6=-31
b:on ne	3=-35 4=42 5=32
b:on no	8=26
b:on page	1=26
b:on paper	4=37
b:on principle	5=-54
b:on probation	4=-28 8=40
b:on record	3=77 8=-73
b:on request	3=-32
b:on sait	0=31 1=34 5=47
b:on saturdays	7=-28
b:on secondment	7=30
b:on site	1=-36 5=25
b:on stage	5=-76
b:on strike	7=36
b:on sur	1=41 6=44
b:on tax	0=30 7=-40
b:on the	0=-38 1=33 4=50 7=53 8=28
b:on trade	7=-32
b:on tuesdays	4=26
b:on two	4=25
b:on which	1=25
b:on with	3=48 5=32 7=-67
b:onboarding app	3=50
b:once >	8=-32
b:once a	4=25 7=45
b:oncle >	6=58
b:oncle et	0=29 8=30
b:oncogenetique >	2=28
b:oncogenetique le	2=34
b:oncology >	4=-35
b:oncology who	4=38
b:one >	0=-26 1=64 3=37 5=-29 7=37
b:one chromosome	2=28 4=-34
b:one copy	2=33
b:one day	7=26
b:one entry	8=42
b:one eye	4=85
b:one hand	4=47
b:one in	4=-32 5=27
b:one night	4=-39
b:one of	1=-49 2=-58 3=-43 4=-28 5=-39 6=94
b:ongulaire >	4=-39
b:only >	1=42 4=26
b:ont adopte	6=30
b:ont appris	0=-37 7=39
b:ont deux	2=-43 4=-27 5=-25 6=-36
b:ont ete	2=29 3=86 4=-38 5=44
b:ont forme	5=-39 6=-37
b:ont fuite	5=31
b:ont la	2=45
b:ont pese	4=27 8=-30
b:ont refuse	5=30
b:ont repris	5=-29
b:ont suivi	5=-47
b:ont un	2=25
b:open about	4=42
b:open letter	0=48 1=-33
b:open marriage	5=44
b:open plan	0=-37
b:openly about	4=39
b:openly lesbian	6=31
b:opens the	3=58
b:opera >	5=-51
b:operation >	3=50 6=-28
b:operation du	2=-34 4=34
b:operations >	8=-30
b:operations on	4=38
b:operator >	7=-34
b:opinion politique	0=42
b:opponent of	0=74
b:opposante au	0=39 4=-38
b:oppose a	0=27 1=42 4=-35
b:opposition de	0=-51
b:opposition research	0=-31
b:optique >	4=-42
b:or a	5=48
b:or so	0=-34 5=43
b:orange >	3=-31
b:order >	1=-61 5=37 6=-55 8=86
b:order of	1=40 2=30 4=42 8=-29
b:ordre >	5=26
b:ordre des	1=-37
b:ordres pour	0=-40 1=-64 4=-54
b:oreille >	3=-55 4=75 5=-34
b:oreille et	4=36
b:oreille pour	4=-26
b:oreilles et	4=-39
b:organise >	7=-55
b:organise des	0=63 5=58
b:organise les	0=41 7=-37
b:organised a	0=-30
b:organised the	4=-31 7=48
b:organiser >	0=34
b:organiser for	0=30
b:organiser s	7=-57
b:organises for	0=-27 7=88
b:organiste >	3=-26 5=-34
b:orient >	1=45
b:orient en	1=51
b:orientation >	0=-25 5=-55 6=36 7=-28
b:orientation professionnelle	6=-54
b:orientation sexuelle	2=-27 5=-32
b:origine genetique	2=37
b:origines >	2=30
b:orsay >	2=-31
b:orthophoniste >	6=-34
b:osaka >	3=35
b:other side	6=34
b:others >	4=25 7=-53
b:otherwise a	4=-40
b:ou elle	1=27 3=-43 4=-44
b:ou il	3=55 5=-33
b:ou l	6=-49
b:ou la	5=72
b:ou le	4=32 5=48 8=-31
b:ou mon	0=-30
b:ou non	0=49
b:ou on	3=31 5=35
b:ou son	3=-51 6=62
b:ouest >	7=-32
b:ouest france	0=-39
b:our candidate	4=44 5=-30
b:our form	4=-44
b:our man	5=-26
b:our new	3=-50
b:our reception	4=32
b:out >	0=-40 2=-38 3=52 4=79 5=31 6=-39 8=-46
b:out a	6=46
b:out as	6=-53
b:out at	4=-41 5=-26 6=122
b:out aupres	6=44
b:out chez	6=35
b:out flyers	0=66 6=-35
b:out in	0=-32 4=73 6=-27
b:out leaflets	0=42
b:out of	5=-41 6=-90
b:out on	6=-42 8=-54
b:out since	0=-49
b:out to	0=-25 4=-34 5=-25 6=109 7=-25
b:out with	0=51 6=-35 7=-44
b:oute par	0=-45 5=-28 6=55 7=-30
b:outed by	6=77
b:outil de	3=31
b:outrage >	8=56
b:outside the	0=64 3=-27
b:ouvert une	8=72
b:ouverte >	0=33 7=-61
b:ouvertement gay	6=51
b:ouvertement homosexuel	6=25
b:ouvre >	3=37
b:ouvre a	3=42 4=-34
b:ouvre l	3=-39
b:ouvre la	3=60
b:ouvre le	3=28
b:ouvre un	3=-26
b:ouvrent a	6=33
b:ouvriere >	0=28
b:ouvriers >	7=-32
b:ouvrir le	3=34
b:over >	7=-33
b:over a	4=-61 8=84
b:over an	5=54
b:over coffee	0=-37 5=26 6=-27
b:over the	0=28 3=-28 4=-41 5=-61 7=53
b:over to	8=58
b:own account	0=50
b:own van	8=-43
b:own words	0=55 6=36
b:owner >	4=-36
b:owner s	1=-35 8=63
b:oxfam >	7=-32
b:pacifiste de	0=-39 1=56
b:pacse a	6=25
b:pacse avec	6=61
b:page 2	6=48
b:page >	1=32 5=-66
b:pages >	0=32
b:paid >	8=34
b:paid by	0=-51
b:paid for	2=-41 7=32 8=39
b:paid post	0=-30
b:paid time	7=35
b:paid up	7=71
b:paie >	5=-26
b:paie de	4=-34
b:paie pour	5=35
b:painkillers >	4=62 8=-37
b:pair >	2=41 4=28 6=-67
b:pairs >	0=60 3=-46
b:palb2 >	2=51 4=-28
b:palm >	3=54
b:palm oil	3=-34
b:palm print	3=40
b:palm readers	3=-48
b:palm vein	3=32
b:panel >	7=33
b:panel that	2=-34
b:panic attacks	4=68 5=-34 8=-32
b:panne >	4=-44
b:pansexuel d	6=36
b:pansexuelle >	6=44
b:paper >	5=-27 7=-25
b:paper on	0=-41 4=-48
b:papers >	4=-26 5=33
b:papers of	0=-27
b:par an	3=-39 4=61
b:par camera	3=-81
b:par choix	4=-53 5=78 6=-82
b:par conviction	0=41 5=25
b:par des	0=30 5=-68
b:par ecrit	4=44
b:par elle	2=-39
b:par empreinte	3=-50
b:par erreur	4=-34 5=48
b:par ethique	1=42 5=-25
b:par fidelite	0=27 5=29 6=-29
b:par gpa	2=-30 6=58
b:par hasard	2=44 4=-25
b:par jour	3=-25 4=-30 8=-27
b:par l	1=-37 2=71 3=77 4=43 5=-42 6=-48
b:par la	1=-45 2=37 6=-81 7=71 8=25
b:par le	0=-27 1=-37 3=118 5=-73 6=-41 7=-28 8=52
b:par les	0=-46 2=-25 4=-43 5=-64 6=75 7=-74 8=-27
b:par lui	8=-32
b:par megarde	5=29
b:par metier	1=-30
b:par mois	0=-25 1=-31 5=29 6=-51 7=39 8=-59
b:par pacifisme	1=30
b:par philosophie	1=63 5=-31
b:par principe	0=34 1=-30 5=61
b:par reconnaissance	3=91
b:par respect	1=56
b:par sa	3=50 5=-56 6=-33
b:par selfie	3=41
b:par semaine	3=-46 4=-30 5=57
b:par ses	0=56 1=-53 3=-57 5=-26 8=-48
b:par son	0=-38 1=-37 2=-52 3=72 4=-42 6=-44 8=-58
b:par test	2=28
b:par un	0=-66 1=-58 2=38 5=-78 6=44 8=55
b:par une	4=62 5=26
b:par votre	3=30
b:parait il	4=-34 5=70
b:paralegal >	4=-25
b:parce qu	0=55 1=-41 3=-29 4=-32 6=42
b:parce que	6=56
b:parcours >	5=-26 8=-26
b:parent >	4=-32
b:parental leave	0=-40 4=-26
b:parents >	4=-29 6=37
b:parents d	3=-25
b:parfaite >	0=31 4=-48
b:parfois >	4=82
b:paris >	5=-47 6=-32
b:park >	1=-29 8=-46
b:parking >	3=33
b:parkinson >	2=44
b:parle >	4=39
b:parle a	5=40
b:parle avec	4=60
b:parle d	4=-50 5=31
b:parle de	0=-27 1=-26 5=-50 6=40
b:parle encore	5=-36
b:parle lentement	4=-28
b:parle peu	4=-38
b:parle pour	4=28 7=31 8=-29
b:parle que	0=26 5=29
b:parle sans	2=-50 5=63
b:parlementaire >	0=-50
b:parlementaire d	0=-61
b:parler de	0=-28
b:parliament >	0=41 7=-38
b:parliamentary researcher	0=-37
b:parmi les	0=65 5=-29 6=43
b:paroisse >	6=26
b:parole >	8=65
b:parole a	0=32
b:parole board	8=-59
b:parole de	0=49 7=38 8=-42
b:parole des	0=47
b:parquet a	8=81
b:part >	3=50 5=39
b:part en	4=-26 5=-43
b:part in	2=57
b:part of	3=-32
b:part time	5=-28 7=-40
b:partage >	3=-35
b:partage la	5=-31 6=60
b:partage sa	5=-35 6=75
b:partage un	0=-28 6=-56
b:partenaire de	6=-35
b:partenaires >	2=-39 5=32
b:partenaires financiers	5=-40
b:partent a	6=26
b:parti >	0=-65 5=-25 7=-46
b:parti animaliste	0=46
b:parti de	0=-43 5=-27
b:parti en	0=-38
b:parti pirate	0=55 7=-43
b:parti pour	0=38 5=-30
b:parti radical	0=55
b:partially sighted	4=66
b:participe a	0=40 5=-33
b:participe aux	0=42 7=64
b:partie de	2=-30
b:partie des	0=31 5=-28 6=-35
b:partiel >	4=-34 5=-36
b:parties >	0=-29
b:partner >	6=-49
b:partner at	6=-60
b:partner in	6=-29
b:partner is	1=27 4=50 6=-96
b:partner of	6=-29
b:partner swap	5=-26
b:partners >	5=61
b:partners at	5=83
b:partners in	5=-48
b:partout >	6=54
b:partum >	4=-31
b:party >	5=26
b:party and	0=34
b:party conferences	0=-26
b:party he	0=38
b:party in	0=63 7=-26
b:party member	0=75
b:party since	7=-38
b:party wall	0=-35
b:pas >	3=-43 5=-45
b:pas a	3=31
b:pas avoir	4=66
b:pas d	0=-32 1=31 3=38 4=36 5=42 7=48
b:pas dans	3=-62 7=34
b:pas de	0=-31 1=69 3=-100 4=91 5=38 6=-70 8=28
b:pas demande	3=-25 6=-28
b:pas dit	5=-38 6=37
b:pas du	5=54 7=26
b:pas en	3=-32 5=56
b:pas etre	2=-41 4=-37 6=-29
b:pas eu	4=-26 5=72
b:pas gay	6=49
b:pas herite	2=53 3=-27 4=-54
b:pas hetero	5=-25 6=46
b:pas homo	6=35
b:pas le	2=46 3=-86 5=-38
b:pas les	4=58 5=-46 6=73
b:pas mystere	0=49
b:pas pour	4=-25
b:pas que	3=45
b:pas reconnu	0=-30 3=-35 6=53
b:pas reconnue	3=40
b:pas repris	3=-27 4=31
b:pas s	4=37
b:pas sa	4=-28 5=-42 6=39
b:pas ses	5=45
b:pas son	5=-41
b:pas un	5=-44 6=46 7=-27
b:pas voulu	3=61 4=-56
b:passade avec	5=78
b:passage au	3=-39 8=45
b:passe >	1=70 5=-95 8=-25
b:passe a	3=40
b:passe au	1=-41 3=43 5=-38
b:passe de	2=-26
b:passe l	6=56
b:passe la	5=-79
b:passe le	3=26 5=-54
b:passe les	3=-46
b:passe par	4=38 5=-42
b:passe sanitaire	0=47
b:passe ses	0=37 5=44
b:passe son	2=29
b:passe une	4=-50 5=-38 8=63
b:passed the	4=28
b:passeport >	8=58
b:passeport biometrique	3=-101 4=-33 8=-25
b:passion du	2=-30
b:passion for	5=-32
b:passion pour	5=-48
b:passionne de	1=-36 5=-30
b:passport >	3=45 8=44
b:passport and	3=-32
b:passport chip	3=41 5=-33
b:past master	1=46
b:pasteur >	1=42
b:pasteur il	5=-28
b:pastry >	4=-25
b:patents >	4=-27
b:paternite positif	2=37
b:paternity test	2=34
b:patience >	6=-33
b:patiente >	5=47
b:patients >	4=-59
b:patissier >	6=-50
b:patron >	0=-28 5=-53
b:patronal du	7=-30
b:patronne >	5=56
b:pau >	0=-32 2=-33 4=-25 5=41 6=35
b:paul >	4=-41
b:paume >	3=58
b:paume a	3=39
b:paume dans	3=37
b:pay deal	0=-50
b:paye >	1=-34
b:paye une	5=101
b:payroll >	4=-31 7=-60
b:payroll in	0=-35
b:pays >	6=30
b:pays has	1=-29
b:paysagiste >	8=-43
b:pcs in	0=-32 7=29
b:peanut allergy	4=35
b:peau >	4=-33 5=38 6=46
b:peine >	8=31
b:peine a	7=-47 8=-72
b:peine de	0=26
b:peine et	8=39
b:peine perdue	4=-25 8=-36
b:peint des	3=-27
b:peintre >	4=-28
b:peinture >	4=40
b:pen >	2=-46 3=62 4=45
b:pendant deux	4=28 5=77 6=-45 8=-30
b:pendant dix	1=66 4=-33 5=-59
b:pendant l	0=27
b:pendant la	4=27
b:pendant le	5=30
b:pendant les	4=-39 5=42
b:pendant mon	5=49
b:pendant neuf	0=-25 5=-41
b:pendant quatre	3=42 4=-30
b:pendant ses	0=43 6=49
b:pendant six	5=-33
b:pendant son	3=42
b:pendant trois	0=-44 5=-32
b:pendant un	0=-33 4=-25
b:penitentiaire a	8=-30
b:pense >	1=33 5=-29
b:pense que	1=87 2=-29 3=-34 5=-45 6=-31
b:pensee section	1=57 7=-29
b:penseuse >	1=35
b:pension board	7=32
b:pension fund	0=-43
b:people >	0=-32 1=-28 6=-26
b:people like	6=37 8=29
b:people she	8=-41
b:people with	4=-39
b:per cent	4=-36
b:perd la	4=67
b:perdu l	0=42 3=-28 4=67
b:perdu la	1=40 3=31
b:perdu sa	5=52
b:perdu son	4=-33 6=-32
b:perdu un	0=-31 1=-26 3=-47 4=85 6=-31
b:pere >	2=76 3=-46 6=-35 7=29 8=-29
b:pere a	0=34 4=-37 6=27 7=-46
b:pere de	4=50 5=-35
b:pere est	8=36
b:pere et	0=28 2=63 7=47
b:pere etait	1=38 4=-36
b:pere fut	0=51 1=41
b:pere l	2=-30
b:pere n	2=27 3=-65
b:peres l	6=67
b:period of	4=-32 8=-44
b:periode d	4=41
b:perjury >	8=37
b:permis b	8=-58
b:permis c	8=-33
b:permis pour	4=-54 8=44
b:permit >	3=31
b:personne >	5=48 6=-34
b:personne a	5=-25 6=-27
b:personnel >	1=34 2=-25 7=-47
b:personnel cgt	7=45
b:personnes en	4=-41
b:perth >	7=-29
b:peru >	8=38
b:perverting the	8=41
b:petit a	5=-27
b:petit ami	4=-28 5=-37
b:petit copain	6=31
b:petit et	6=30
b:petitions contre	0=33
b:peu >	1=45 5=-33
b:peut pas	4=99 6=-28
b:peut plus	4=73
b:peut travailler	4=39
b:pharmacie >	4=-27 8=81
b:phd >	8=-39
b:phd in	1=-36 4=-31 6=26
b:philosophical about	1=-31
b:philosophie >	1=-35
b:philosophie de	1=41
b:philosophie il	0=-36
b:philosophie magazine	1=-25
b:philosophy >	1=36
b:philosophy of	1=33
b:phone >	5=36
b:phones >	8=28
b:photo >	3=-57 5=43
b:photo avec	3=31
b:photo biometrique	3=-28
b:photo d	3=-48
b:photo de	0=32 3=31
b:photo et	3=67
b:photographe >	5=-48
b:photographe de	5=-69
b:photographe part	5=-26 6=26
b:photographiques d	5=-32
b:photographs of	5=38
b:photos >	0=27
b:photos a	5=-35
b:photos et	3=-29
b:photos of	5=34
b:phrases pour	3=56 7=-35
b:physique et	5=32
b:picket line	0=-37
b:picture of	5=38
b:piece de	5=-34
b:pied une	4=-48
b:pieds et	0=-36 5=29
b:pierre et	6=29
b:pierre rabhi	1=53
b:pigalle >	5=-48
b:pilot >	3=36
b:pilote d	5=-27
b:pilote de	7=28
b:pilote la	3=-32
b:pilots union	7=54
b:pin >	3=26
b:pirate party	0=38
b:pitch >	8=-37
b:place >	4=27
b:place de	4=58 5=-42
b:place en	4=-29 8=43
b:place goes	6=-27
b:place publique	0=97 7=-62
b:placee en	4=-36 8=29
b:plaide coupable	8=53
b:plaide pour	3=-27 7=-26
b:plainte >	3=56 5=36 8=-86
b:plaisante son	3=-44 4=-31 5=39
b:plaisante t	5=-78 8=-46
b:plan >	0=75 2=31 4=-65
b:plan a	0=-55 5=-70
b:plan de	0=-46 5=-25 8=-26
b:plan offices	4=25
b:plan social	4=56
b:planner >	0=-27 5=-26 7=-31
b:planning >	0=-27
b:planning elle	5=35
b:planning familial	2=-38
b:plans d	5=-31
b:plans de	5=-51
b:plant >	4=-30 7=28
b:plant director	7=-31
b:plant manager	7=78
b:plantar fasciitis	4=69
b:plaquiste >	8=-32
b:plateforme >	3=32 5=-28
b:plateforme de	5=-32
b:play about	0=-26 4=-46 5=-27
b:play and	5=63 8=-25
b:please >	1=38
b:please send	4=27
b:plein ebat	0=-28 4=-32 5=37
b:pleins ebats	4=-32 5=28
b:plongee >	4=28
b:plume >	0=60
b:plus >	0=51 1=-44 3=-50 5=44
b:plus d	1=-30 3=40 4=-40
b:plus de	1=-26 5=26 6=-74 7=-29 8=-63
b:plus depuis	0=28 1=-47 3=58 4=73 5=-52
b:plus et	2=33 3=-25 4=44
b:plus grand	4=-30 5=27 6=47
b:plus l	3=-47 5=44 6=-45
b:plus qu	0=-29 4=34 5=26
b:plus que	5=27 6=-26
b:plus rien	4=37
b:plus son	5=-28
b:plus touche	4=-52 5=44
b:pma >	4=-66 6=31
b:pme >	1=26
b:pneumonia >	4=33
b:poche >	1=25 4=30
b:podcast >	4=-65 5=26
b:poignee de	1=27 3=-26
b:point >	0=-38 7=-28
b:pointe avec	3=67
b:pointeuses a	3=-29
b:points >	8=-28
b:poland >	7=-37 8=65
b:police >	3=-72 8=-26
b:police a	3=35
b:police de	8=-26
b:police officer	6=57
b:police pour	8=43
b:police scientifique	3=-26 8=-26
b:policier a	8=-54
b:policiers >	3=-34
b:policy >	0=43 5=-33
b:political affiliation	0=46
b:political economy	0=-30
b:political levy	0=-33 7=27
b:political risk	0=-34
b:political science	0=-25
b:politically homeless	0=38
b:politics >	0=-63 7=27
b:politique >	0=65
b:politique a	0=-26
b:politique d	0=-33
b:politique de	0=-26
b:politique elle	0=-50
b:polyamorous >	5=43
b:polyamoureuse elle	5=29
b:polyamoureux il	2=-27 5=33
b:polycystic kidneys	2=70 4=-45
b:pompe a	2=-50 4=49
b:pompier >	0=-31
b:porn at	5=34 6=-43
b:porno au	0=-26 5=50
b:porno il	4=-60 5=36
b:port >	5=80 6=-32
b:port de	5=-35 8=-32
b:portail la	3=27
b:porte la	6=-38
b:porte le	2=-74 4=-31
b:porte les	0=-39 7=45
b:porte parole	0=65 7=48
b:porte plainte	5=50 8=-59
b:porte sur	3=-63 5=45 6=36
b:porte un	0=57 2=-83 3=-32 4=98 7=-26 8=45
b:porte une	2=-61 4=80
b:porter >	4=30 8=-48
b:portes ouvertes	4=-26 6=30
b:porteur d	4=88
b:porteur de	2=-65 4=-91
b:porteur du	4=-33
b:porteur sain	2=62 4=-49
b:porteuse >	2=66 4=-27
b:porteuse de	2=46 7=-26
b:porteuse du	4=-29
b:portique de	3=30 5=-32
b:portrait de	1=-25
b:portraitiste >	3=-27
b:portraits robots	8=-25
b:portugais >	1=-29 2=31
b:pose de	3=-26
b:pose nue	5=34
b:pose pour	5=71
b:posee >	3=-30
b:poser le	3=57
b:poser un	3=-33
b:poses en	4=35
b:position in	7=26
b:positive >	2=46 4=-66
b:positive au	4=34
b:positive undetectable	4=35
b:post >	7=38
b:post doc	2=-26
b:postdoc >	2=-29 4=-28
b:postdoc on	4=-53
b:poste >	0=-60 3=35 4=-77 5=-35 6=41 8=44
b:poste a	4=71 5=-32
b:poste administratif	0=-26
b:poste au	1=31
b:poste dans	0=-36
b:poste en	0=33 3=-40 5=37 8=33
b:poste est	5=-32 8=-50
b:poste pour	0=69 1=-27 6=-47
b:postes pour	4=-54
b:posting >	0=-35
b:posting to	6=38
b:postulent ensemble	6=29
b:postulent tous	6=-42
b:pouce de	3=58
b:pouce droit	3=28
b:pouce vert	3=-56
b:pouces sont	3=35 8=-28
b:pouls du	0=-36
b:poumons abimes	4=52
b:pour abus	8=26
b:pour adultere	5=39
b:pour adultes	4=-30 5=27
b:pour alcool	3=-29 4=-92 8=88
b:pour arte	5=-30
b:pour avoir	0=46 4=-53 5=56 7=30 8=-53
b:pour ca	4=28 5=47
b:pour cela	4=29 8=33
b:pour chiens	1=-26
b:pour conduite	8=50
b:pour de	5=40 8=42
b:pour des	0=-59 1=37 3=-40 6=-48 7=-34 8=-39
b:pour diabetiques	4=-25
b:pour elle	0=-41 1=30 3=-25 6=40
b:pour enfants	4=-66
b:pour entrer	3=57
b:pour expliquer	3=39 5=36 8=-27
b:pour femmes	4=-37 5=-35
b:pour france	5=-42
b:pour homosexualite	6=-27
b:pour jeunes	8=-30
b:pour l	0=-44 1=25 3=89 4=-95 6=-38 8=-56
b:pour la	2=-32 3=26 4=-32 5=-56 6=-101
b:pour le	0=33 1=-59 2=-27 4=41 5=-28 7=-78 8=-54
b:pour les	0=-33 1=27 2=-25 3=-59 4=-87 8=-54
b:pour lui	0=-25 4=-46 5=-45 8=-50
b:pour m	3=50
b:pour marine	5=-36 6=-47
b:pour mon	3=27 4=48
b:pour negocier	7=34
b:pour obtenir	5=32
b:pour outrage	4=-32 8=56
b:pour ouvrir	3=26
b:pour personnes	4=-33
b:pour philippe	1=-30 4=-26 6=29
b:pour qu	4=34 5=-32
b:pour qui	0=30 2=-37
b:pour raison	4=60 8=-25
b:pour rire	0=40
b:pour sa	1=-25 2=28 4=32 6=120
b:pour ses	1=-28 4=62
b:pour signer	5=-41
b:pour son	1=-34 3=26 5=-59 6=53
b:pour tapage	8=42
b:pour tous	5=-38
b:pour trois	5=-31 6=26
b:pour un	2=-30 5=41 6=-47 7=-71
b:pour une	0=-45 2=-36 3=-56 4=30 5=26 6=31 7=-28
b:pour vol	4=-38 8=79
b:poursuivi pour	8=31
b:power bi	6=-48
b:pragmatique il	1=-29
b:pratiquant il	4=-31
b:pratique >	5=41
b:pratique l	4=-44 5=50 6=-27
b:pratique la	0=-37 1=47 5=-33
b:pratique le	5=46 6=-25
b:pratiques sexuelles	5=25
b:precinct captain	0=54
b:precise la	3=-35
b:precise que	4=-50
b:precise son	6=30
b:precise t	8=-28
b:preciser >	4=-33 6=33
b:predisposed to	4=-42
b:predisposition hereditaire	2=25 4=-25
b:predisposition to	2=30
b:prefectorale >	0=-26
b:prefecture de	3=32 8=-36
b:prefere la	4=-27 5=-67 6=89 7=36
b:prefere les	4=39
b:preference pour	5=-29
b:prefers not	0=-33 5=-31
b:prefet >	5=59
b:pregnant >	4=62
b:pregnant and	4=-43 5=63
b:prelevement adn	2=28
b:premier mari	6=-26
b:premiere fois	4=-29
b:premiere heure	0=52 7=48
b:prenatal test	4=-26
b:prend des	4=86 5=-30
b:prend deux	4=54
b:prend du	5=29
b:prend en	3=29
b:prend la	4=-62
b:prend les	3=-25
b:prend un	0=70 4=74
b:prepare des	4=-31
b:prepare les	5=-49
b:pres de	1=38
b:presente sa	6=26
b:preside la	0=36 1=25 7=56
b:preside le	5=-25
b:president >	0=26 6=-42 7=-58
b:president de	0=-28
b:president du	6=43 7=-35
b:president of	0=-31
b:presidente >	0=-73 5=78
b:presidente se	0=-29 5=40
b:presidentielle >	0=53
b:press >	1=-51
b:press officer	7=-27
b:presse >	2=-30 8=-32
b:presse locale	8=39
b:presse regionale	3=-33 7=28
b:prestataire >	0=-40 3=58 7=-26
b:prestataire de	0=-30 3=-32
b:pret >	5=-37
b:pret a	1=41 3=-25
b:prete sa	3=-32
b:pretend un	5=58
b:pretre il	6=-29
b:prevenir >	0=35
b:prevention >	2=52
b:previent son	4=-41
b:prevoir >	4=-46
b:prevu en	4=38
b:prevue >	2=28
b:pricing >	4=-30
b:pride as	6=42
b:pride network	6=40
b:pride of	6=-53
b:prime minister	0=-50
b:principe >	0=48 1=-57 5=60
b:principes de	1=32 4=-28
b:principle >	0=-37 5=-37
b:principle he	0=51 5=-25
b:printemps >	5=28 6=33
b:printer >	6=-30
b:prints are	3=55
b:pris a	4=-26
b:pris en	3=37
b:pris la	0=28
b:pris le	0=-31 5=36
b:pris ma	0=55 7=-45
b:pris pour	0=-27 3=81 8=-40
b:pris sa	0=-30 5=39
b:pris ses	3=25
b:pris un	4=25
b:prise d	3=-27
b:prise de	2=-44 4=-54
b:prises a	3=46
b:prises pour	3=30
b:prison >	1=-26 6=-35 8=73
b:prison en	0=44 3=-27
b:prison officer	8=-71
b:prison pour	8=48
b:prison service	7=46
b:prisons >	8=-25
b:private secretary	0=-60
b:privee >	1=40 3=31
b:prix >	5=-39 8=-36
b:prize >	5=-41 7=-38
b:probation >	8=69
b:probation service	8=-31
b:problem in	4=42
b:probleme >	7=30
b:probleme de	4=76 8=-44
b:problemes d	5=39
b:procedure >	3=-47 7=29 8=-32
b:procedure de	4=36
b:proces >	3=35 8=34
b:proces verbal	8=-27
b:process >	4=-33
b:proche des	0=48 7=48
b:proche du	0=26
b:proches >	6=39
b:procurement >	1=-25
b:product designer	1=-29
b:production >	4=-35
b:produit >	1=-33 2=-29
b:prof de	3=-32
b:professeur d	6=-32
b:professeur de	2=-27 3=-63
b:professeure de	4=-25
b:professionnel >	5=44
b:professionnelle >	2=37 6=-59
b:profil >	2=-26 5=61
b:profil adn	2=67 3=-49
b:profil avec	0=41
b:profil de	3=75 8=-25
b:profil genetique	2=52 3=-28 8=-38
b:profil vocal	3=43
b:profile >	0=27 2=-53
b:profile is	0=-25 2=33 5=30
b:profile of	3=44 8=-29
b:profoundly deaf	4=41
b:programme >	3=37 5=26
b:project >	5=-29
b:projet >	0=-41 1=-35 4=-48 5=-32
b:projet a	5=57
b:projet d	0=62 5=-36
b:projet de	1=36 3=-28
b:prolongee >	4=36
b:promotion >	7=28
b:prononcee par	8=61
b:property is	0=74 8=-29
b:prospect of	7=-33
b:prosthetic arm	4=38
b:prostituee >	5=47
b:prostitution >	5=-56
b:protection judiciaire	8=-43
b:protest songs	0=-29
b:prothese de	4=45
b:protheses bilaterales	4=27
b:protheses de	4=-51
b:prothesiste dentaire	3=-25
b:prothesiste ongulaire	4=-36
b:prototypes >	8=-25
b:proud >	0=50 6=-38
b:proud of	0=-58 7=46
b:proud to	0=73
b:prouvee par	2=48
b:province >	1=25
b:ps >	0=54
b:ps a	0=56 7=-52
b:psychiatre >	4=-50
b:psychiatrie >	6=-27
b:psychiatrist >	4=-49
b:psychologue >	5=28
b:ptsd after	4=25
b:public >	3=-36 5=25 6=25
b:public affairs	5=-50
b:public health	4=-25
b:public profile	0=43
b:publics >	8=26
b:publique >	0=-29 5=27
b:publiques >	5=-27
b:puce du	3=42
b:puis a	0=-29 5=58
b:puis comparee	3=38
b:puis l	4=-25 6=34
b:puis maitresse	5=-25
b:puis plus	4=-29 5=42
b:puis recommande	3=-29
b:puis relache	4=-42
b:pujol >	5=-26
b:punctual >	1=-37 5=58
b:pupil s	5=50
b:pupils in	4=30
b:purge sa	8=38
b:purser >	7=-25
b:put it	0=25
b:puts it	0=46
b:qatar >	6=45
b:qu a	1=34 4=-40 5=45
b:qu avocate	7=-28
b:qu elle	2=60 4=-117 5=-30 6=70 7=-35 8=-69
b:qu en	1=43
b:qu il	1=-27 2=-48 3=-32 4=39 8=-64
b:qu on	0=-35 3=29 8=-38
b:qu uber	3=25
b:qu un	4=33 5=71 6=-58
b:qu une	1=31 3=-53 5=35 6=-48
b:qualite de	3=-32 4=57
b:qualite par	3=-57
b:quand elle	0=-25 3=48 8=33
b:quand il	3=35 4=-33
b:quand les	0=30 3=-27
b:quand on	3=44 4=-76 5=-39 8=85
b:quarante ans	0=-32 5=28 6=68
b:quatre ans	3=39 4=-54 8=27
b:quatre fois	4=41
b:quatre langues	1=47
b:quatre mois	4=44 5=-61
b:que blanc	0=50
b:que c	3=57
b:que cela	0=33 3=-34
b:que d	4=53
b:que de	5=35
b:que des	0=-30 1=-31 4=-28 5=-45 6=80
b:que gay	6=70
b:que j	3=-38 5=-48 6=49
b:que je	5=-62 6=51 7=-27
b:que l	0=-34 1=29 6=-25 8=-28
b:que la	0=-39 1=47 3=71 4=-29 5=-29 6=-31 7=-46
b:que le	0=-34 1=45 3=50 5=-61
b:que les	0=-38 1=-41 3=-29 4=-35 5=-107 6=113 7=-29
b:que lui	1=-25
b:que m	4=67 5=40 6=-45
b:que ma	3=29
b:que manager	6=-26
b:que mme	8=36
b:que mon	2=27 3=-31
b:que nous	1=46
b:que pour	4=-38 6=31
b:que sa	0=-25 3=29 4=-37 5=59
b:que son	2=32 5=28 6=-49
b:que vous	5=34 6=-34
b:quebec >	8=-27
b:queen s	7=-26
b:quelqu un	4=46 5=43
b:quelque chose	5=34
b:question >	8=-34
b:question du	0=27
b:questioned about	5=-25 8=50
b:questionnaire >	4=30 5=25
b:questions >	5=39 6=-53
b:questions about	0=35
b:qui a	0=33
b:qui elle	0=28 2=-37 6=59
b:qui en	3=-31 5=66 6=-26
b:qui il	6=41
b:qui l	1=51 2=36 3=44 4=-32 7=36 8=-30
b:qui la	4=58
b:qui le	0=45 3=33 4=37 6=-36
b:qui lui	1=28 3=-29 5=-53
b:qui m	3=-29 8=-27
b:qui me	3=45
b:qui n	5=33 6=-26
b:qui ne	4=-32 6=25
b:qui s	1=32 3=-28 6=-43
b:quick >	4=-49 8=-41
b:quiet room	1=-29
b:quinze ans	4=25 5=-39
b:quit the	0=-32 1=34
b:quitte l	3=29
b:quitte la	0=-33 1=51 4=39 5=37 6=-30
b:quitte le	1=64 3=-28 6=-67
b:quitte les	0=-40 1=-29 4=-56 6=29
b:quitte son	0=-28 4=-33 5=-81 6=91
b:quotidien >	2=26
b:rachat >	4=33 5=-38 6=-34
b:raconte >	5=28
b:raconte au	5=45
b:raconte que	3=58
b:raconte ses	5=37
b:raconte son	6=47
b:raconte t	5=51
b:radie de	1=34
b:radio >	4=-54 6=25
b:raised a	1=63
b:raised the	1=29
b:raison >	1=-52
b:raison de	4=26 8=36
b:raisons ethiques	1=40
b:rally >	0=25
b:ran its	4=-30
b:ran the	0=45 2=-32 4=-42 7=-42
b:rand >	1=54
b:range was	1=-25
b:rappel a	4=-45 8=55
b:rapport >	5=-32
b:rapport depuis	4=-33
b:rapport sexuel	4=-28 5=-55
b:rapporteur d	5=-38
b:rapports a	5=63
b:rapports avec	5=-40 6=-27
b:rapports d	5=-53
b:rapports de	5=-27
b:rapports mensuels	5=-28
b:rapports non	5=55
b:rapports sexuels	5=42
b:rapprocher de	6=46
b:rare >	2=-40
b:rare elle	2=-32 4=30
b:rassemblement national	0=49
b:rationaliste >	0=-27 1=27
b:rayon a	5=47 6=40
b:react vue	1=-26
b:read >	4=49 5=35 6=-56
b:read a	2=-25
b:read philosophy	1=-33
b:reader rejects	3=68 4=-43
b:readers to	3=-36
b:reading group	0=-41
b:reads epictetus	1=26
b:reads the	1=45
b:realise un	0=-28
b:reason >	4=-37 6=42
b:recel >	8=54
b:reception >	1=-33
b:receptionist in	4=-32
b:recherche >	6=-28
b:reclame de	1=33
b:recognised by	0=-29 3=-28
b:recognised her	3=32
b:recognition >	7=-35
b:recognition agreement	7=-35
b:recognition at	3=25
b:recognition consent	3=26
b:recoit chaque	5=50 6=-31
b:recoit des	4=-54 5=-44 6=37
b:recoit les	3=-31
b:recommandation >	4=-27 6=-61
b:recommande >	6=-62
b:recommande par	4=-34 6=-31 8=60
b:reconnaissance >	3=58
b:reconnaissance d	3=-59
b:reconnaissance de	4=44
b:reconnaissance du	3=-41 4=-26
b:reconnaissance faciale	7=-28
b:reconnaissance veineuse	3=26
b:reconnaissance vocale	3=-57
b:reconnait pas	3=68 4=-27
b:reconnait ses	3=47
b:reconnait un	4=-37 5=-51
b:reconnait une	3=-43 5=47
b:reconnaitre >	1=27
b:reconnu >	0=-41 5=-53 6=48 8=31
b:reconnu a	3=55
b:reconnu avoir	5=46 8=27
b:reconnu par	3=27
b:reconnu travailleur	4=29
b:reconnue a	2=31 4=-44
b:reconnue par	3=38 8=-26
b:reconnue travailleuse	4=32
b:reconquete >	0=75
b:record >	3=58
b:record certificate	4=-33 8=-28
b:record is	8=72
b:record of	4=-31
b:recordings >	3=-31
b:recordist >	0=-29
b:recours >	4=-29
b:recours a	4=29
b:recovery of	4=-29
b:recruiter >	4=28
b:recrute des	4=38
b:recrutement >	0=27
b:recrutement de	3=-25
b:rectorat >	2=-34 4=-31
b:recuse toute	1=82
b:red green	2=38
b:red hair	2=44
b:red tape	4=-63
b:redaction d	0=-37
b:redige des	4=-38
b:redige le	0=46
b:redige un	1=-39 5=25
b:reduite >	4=-46
b:refait le	1=-25
b:refait sa	0=-31 5=-35
b:referee >	1=32 2=-27 7=-42 8=-28
b:referee says	5=48
b:reference >	1=-39 2=-77 4=-53 5=-73 7=-40 8=66
b:reference calls	0=28
b:reference hints	5=51 6=29
b:reference mentions	4=34
b:reference says	0=-55 4=45 5=-36 6=-49 7=26 8=-38
b:references >	0=-40 2=46 7=31
b:referendum yes	0=38
b:referent handicap	4=-46
b:referent un	0=61 5=-32
b:referente >	5=-27 6=-25
b:reform last	0=29
b:reforme des	0=31
b:reforme du	0=-52
b:reforme pour	0=-46 4=84
b:refus de	1=29 3=49
b:refuse >	4=59
b:refuse d	0=-29 1=25
b:refuse de	0=49 1=34 2=51 3=-84
b:refuse l	0=-47 4=32
b:refuse la	3=46 4=35
b:refuse le	3=-39
b:refuse les	0=50 1=34 6=-26 8=-29
b:refuse qu	3=38
b:refuse que	2=37
b:refuse tout	1=36 5=57
b:refused >	3=-25 4=32
b:refused the	8=-45
b:refused to	1=-36 3=53 7=44
b:refusee >	2=-45
b:refusee par	3=46
b:refuses to	0=40 1=-41 4=-37 7=40
b:regarde du	0=-28 5=33
b:regime de	0=39
b:regional >	0=-51 5=29 7=-44
b:regional organiser	6=-31
b:regionale >	3=-33 7=38
b:regisseur >	0=-33
b:regisseur de	3=-46
b:regisseuse >	7=46
b:register >	1=29
b:registered >	3=40
b:registered blind	4=51
b:registered disabled	4=66 8=-31
b:registre >	3=37 4=-33
b:registre des	2=29
b:regle >	1=-28
b:regrette >	0=-26 5=63
b:regular at	5=58
b:regulier de	0=30
b:rehab >	4=29
b:rehabilitation >	4=-31
b:rein >	4=45
b:rein il	4=31
b:rejected by	1=-35 4=58 6=28
b:rejoint le	0=31 7=38
b:rejoint sa	6=-29
b:rejoint son	6=39
b:relation avec	4=-30 5=34 6=30
b:relation client	5=-41
b:relation de	5=-36
b:relation extraconjugale	5=31
b:relation fournisseurs	5=-46
b:relation intime	5=25
b:relation suivie	5=79 6=-86
b:relations >	0=-27 5=-43
b:relations avec	5=33 6=44
b:relations intimes	4=-27 5=36
b:relations presse	5=-55
b:relations publiques	5=-31
b:relations sexuelles	5=25
b:relations with	5=-57
b:relationship manager	5=-58
b:relationship with	5=34
b:relaxee >	8=50
b:release >	7=44
b:released from	3=-31
b:released without	8=47
b:relectrice >	2=-31 4=-26
b:relevait les	3=-29
b:releve d	3=-58
b:releve des	3=-54
b:relevees a	3=60
b:relief >	4=-33
b:religieuse >	6=56
b:religieuse ni	1=27 8=-43
b:religion a	1=-33
b:religion et	1=49
b:religions >	1=-52
b:religious education	1=-50
b:remain and	0=35
b:rembourse >	8=46
b:remis >	3=44
b:remis sur	4=-60
b:remission >	4=55
b:remote work	4=-32
b:rencontre sa	1=-47 6=34
b:rencontres photographiques	5=-30
b:rendez vous	2=-36 4=51
b:rendu >	0=-63 5=49
b:rendu sa	7=35
b:rennes >	2=-47 6=-62
b:renonce a	4=47 8=-25
b:rentre a	8=35
b:renvoye du	6=32
b:rep >	7=-44
b:rep at	7=55
b:rep for	7=86
b:rep in	7=29
b:rep on	7=26
b:rep s	7=-61
b:repas >	8=28
b:repenti >	0=29
b:repenti il	0=35
b:repertoire >	6=35
b:repete >	4=-36 5=58 6=-29 8=37
b:repete t	2=-26 4=37
b:repond elle	4=-31
b:repond il	6=37
b:repond qu	3=-45 4=31
b:report >	2=40
b:reported on	4=-40
b:reporter >	0=-29
b:reports on	0=-57
b:repos >	4=67 5=28
b:reprendre les	3=44
b:reprennent la	6=-40
b:representant multicarte	7=-31
b:representante de	7=-47
b:represente >	5=-34 6=38
b:repris de	8=69
b:repris sa	7=31
b:repris un	5=-25
b:reprise >	5=-31
b:reprise de	5=-33
b:reprises >	3=34
b:republicains >	0=46 7=-58
b:required >	8=-26
b:research >	1=-25
b:researcher >	4=-44
b:researcher at	7=-32
b:reseau >	4=-37
b:reseau veineux	3=41
b:reserve >	4=-25
b:reserve d	3=37 8=36
b:reserve visite	4=48
b:reservee >	4=29
b:residence >	0=-44
b:residence card	7=-25
b:residence de	5=-29
b:resigned >	4=60 5=33
b:resigned from	0=45 7=83
b:respecte le	4=-49
b:responsable >	4=-31 8=-34
b:responsable de	0=-30
b:responsable des	0=26 5=40
b:responsable du	0=-30
b:responsable export	0=38
b:responsable qualite	4=-42 5=-48 6=39
b:responsible for	5=-25
b:rest of	0=35 8=-28
b:restaurant >	3=-28 6=28
b:restauration >	0=-27 1=35
b:restauratrice >	4=-31 5=-50
b:restauratrice de	0=-33
b:restaure des	8=-29
b:reste >	1=36
b:rester a	5=-30
b:rester vierge	5=63 8=-43
b:restriction >	4=38
b:restriction medicale	4=35
b:result >	0=30
b:resultat >	2=41
b:resultat genetique	2=25
b:resultats de	2=44
b:resume son	0=-27 6=74
b:retard >	3=26
b:retards de	1=-31
b:retenu >	3=-35 8=-30
b:retenu devra	3=-37
b:retenue a	8=46
b:retina scan	3=39 4=-63
b:retine >	4=-51 5=-27
b:retine scannee	3=50
b:retire >	4=48
b:retire mon	3=29
b:retire ses	3=-67
b:retire son	3=76
b:retirer la	3=-48
b:retour de	4=-39
b:retrait de	3=31 7=-31 8=42
b:retraite >	5=-27 6=25
b:retraite spirituelle	4=-29 5=53
b:return to	4=-58
b:returning officer	0=-33
b:reunion >	4=32 6=28
b:reunion le	1=49 5=-36
b:reunions >	0=52 4=-36
b:reunions de	1=-27 4=-39 7=46
b:reussi >	3=88 5=-42
b:reussite >	4=-28 8=-34
b:revendique >	4=-41 6=33
b:revolutionary new	0=-37
b:rey a	7=-29
b:rez de	4=49
b:rh >	6=-34
b:rhone >	7=-29
b:rhume >	4=41
b:riant >	0=-32 3=29 4=-36
b:rien >	1=26 8=57
b:rien a	4=51 5=26 6=-25 8=-35
b:rien au	4=-26 8=54
b:rien d	1=60
b:rien de	1=38 2=43 3=37 4=-74 5=-36
b:rien il	0=-36
b:rien trouve	2=36
b:right >	1=-27 7=-28
b:right hand	0=-31 3=30 5=-26
b:right iris	3=27
b:right of	0=33
b:right wing	0=32
b:ring >	5=-28
b:rire >	0=-28
b:risk >	2=33
b:risks >	2=42
b:risque d	2=43 4=-31 5=33
b:risque de	2=80 4=-43
b:risque hereditaire	2=43
b:rival >	5=43
b:riverains >	5=-31
b:rmt >	7=46
b:rmt and	7=-32
b:rmt at	7=40
b:rn >	0=69
b:rn au	0=37
b:rn ce	0=25
b:robot de	3=55 4=-50 5=-42
b:robots pour	8=-26
b:roche >	0=51 7=-53
b:roche a	5=31 7=29
b:roissy >	0=-30 7=26
b:role de	5=-54
b:roll out	4=-30 6=-26
b:roman >	4=-28 5=-47
b:romancier >	3=-35
b:romans erotiques	5=-54
b:rome >	5=36 6=39
b:room >	1=-34 5=-33 6=41
b:rooms >	4=32
b:rouge >	0=-29 7=32
b:roux >	6=49
b:row >	0=31
b:royal society	7=-33
b:royaliste il	0=26
b:rqth >	4=65
b:rqth en	4=46
b:rudolf steiner	1=39
b:rue de	0=-49
b:rugby >	0=-31 7=-27
b:rugby union	7=-46
b:ruled out	1=27
b:rules >	6=54
b:rumeur >	4=43
b:rumeur d	3=-32 6=47
b:run >	4=-29 6=30
b:run a	5=-36
b:run from	8=49
b:run the	6=33
b:runner >	2=-42
b:running >	4=26 7=32
b:runs a	0=26 4=-53 6=-51
b:runs an	1=-25
b:runs in	4=-66
b:runs marathons	4=35
b:runs the	1=28 5=-38 6=46 7=-27
b:runs three	0=49
b:rupture de	3=-27
b:rythme de	3=36
b:s >	0=40 1=-51 3=-39 5=-45 6=-25 8=34
b:s a	2=35 5=55 6=-48
b:s absente	1=28 4=49 6=-26
b:s affiche	0=-32 5=51
b:s allergic	2=-50
b:s an	1=31 4=-37
b:s appelle	0=-25
b:s assistant	7=-64
b:s been	4=-42 7=26
b:s career	5=-25
b:s daughter	7=-44
b:s disease	2=35 4=-32
b:s en	0=44 1=33 3=31 6=-45 8=34
b:s est	0=34 2=-35 5=36
b:s excuse	4=37
b:s father	5=54
b:s fingerprints	3=43 8=-29
b:s form	4=27
b:s gay	5=-62 6=50
b:s got	2=38 4=-42 8=28
b:s husband	5=-27 6=40
b:s identifie	3=44
b:s illness	4=47
b:s in	2=-26 4=78 5=-31
b:s installe	6=43
b:s lay	7=40 8=-35
b:s letter	4=-32
b:s line	2=30 4=-35
b:s lover	5=38 6=-27
b:s march	0=71 7=-39
b:s not	0=72 6=25 7=-54
b:s on	4=-39 8=27
b:s oppose	1=40
b:s ouvre	3=56
b:s pa	7=-51
b:s secretary	4=-34
b:s sentence	8=46
b:s server	3=31 8=30
b:s son	6=25
b:s syndrome	4=54
b:s system	3=38
b:s the	0=-51 5=-28
b:s wife	4=-49 5=83
b:s y	0=-37 4=-43 6=64
b:sa banque	3=50
b:sa bio	4=-28
b:sa bisexualite	6=44
b:sa carte	0=53 1=-30 4=-62
b:sa cecite	3=-25 4=35
b:sa chastete	5=26
b:sa chronique	4=-49 6=26
b:sa compagne	3=-44 4=-88 5=31
b:sa conjointe	0=38 4=-56 6=47
b:sa conviction	1=60 6=-29
b:sa copine	6=-34
b:sa creation	0=59
b:sa crise	4=33
b:sa demande	3=66 4=44
b:sa demarche	3=47 5=-28
b:sa demission	0=-57 4=-34 5=-28 7=51
b:sa devise	3=-30
b:sa facon	3=56
b:sa famille	0=35 2=38 4=-39 5=-43 6=47 7=-30
b:sa femme	3=-53 4=39 5=80 6=-66 8=-46
b:sa fiancee	4=-48
b:sa fiche	3=43 8=-35
b:sa fille	0=-53 4=76 5=-84 6=33
b:sa foi	1=-36
b:sa frappe	3=45
b:sa grand	2=38
b:sa jeunesse	4=46 6=27 8=31
b:sa lettre	1=-49 4=26 7=26 8=31
b:sa liaison	5=31
b:sa libido	4=-54 5=28
b:sa licence	1=-29
b:sa loge	1=87
b:sa main	0=-37 3=109
b:sa maitresse	5=131
b:sa maladie	4=47
b:sa meilleure	5=45 6=34
b:sa mere	0=41 1=-42 2=36 3=-42 5=-25 6=-47 7=-42 8=-55
b:sa mise	8=59
b:sa mission	3=25
b:sa mutation	2=-26 3=-50
b:sa page	1=34
b:sa paroisse	8=-26
b:sa peau	4=-27 6=40
b:sa peine	8=45
b:sa petite	5=-56 6=25
b:sa philosophie	1=45
b:sa photo	3=33
b:sa premiere	5=27
b:sa promotion	1=27
b:sa propre	2=28
b:sa reforme	0=-47
b:sa responsable	4=-40 8=-26
b:sa retine	3=66 4=-70 5=-25
b:sa salive	2=49 3=-37
b:sa secretaire	5=47
b:sa sexualite	5=-51 6=52
b:sa signature	0=-36 2=31 4=-30
b:sa societe	3=26 8=-29
b:sa soeur	1=-59 4=57 5=-29
b:sa specialite	4=-66
b:sa superieure	5=42
b:sa sympathie	0=27
b:sa these	4=-32 6=-34
b:sa tutrice	0=-30 3=-30 4=-64 5=52
b:sa vie	0=-27 1=48 4=-91 5=78 8=-57
b:sa voisine	5=52 6=84
b:sa voix	0=-83 3=69 4=-62 5=-43
b:sa vue	3=-63 4=44
b:sacked for	0=-29 7=37
b:sade >	5=-37
b:safe for	4=-28 6=39
b:safety rep	7=54
b:safety representative	7=45
b:sag aftra	0=-49 7=48
b:sage femme	4=-81 5=-60 6=-75
b:sages femmes	5=-32
b:said >	0=54 1=-35 2=-38 4=35 5=-28 6=34 7=45
b:said a	4=-47 8=39
b:said so	8=-35
b:said that	4=25 5=-33 6=31
b:said the	0=39 1=-46 3=-40 4=69 5=-37 7=-32
b:said to	4=-28 5=57 6=-32
b:sain de	2=60 4=-48
b:saint etienne	1=-43
b:sainte anne	5=-32
b:saisit les	3=-38
b:saisons >	5=-49
b:sait depuis	2=25
b:sait qu	4=-25 6=30
b:sait que	1=30
b:sait tout	5=35 6=-74
b:salaire >	1=39 5=-57
b:salarie >	0=-33
b:salarie d	1=-35 7=-38
b:salariee >	4=-27 7=-80
b:salariee d	4=40 7=34
b:salary >	8=-25
b:sales >	2=-29 3=-25 8=-25
b:sales in	4=-32
b:sales rep	7=-44
b:salive a	2=52 3=-28
b:salle >	3=-49 4=-65
b:salle blanche	3=27
b:salle de	3=27 4=-28 5=38
b:salle des	3=63
b:same school	6=28
b:same sex	5=-131 6=77
b:samedi >	1=-25 5=-45
b:sample >	3=33
b:samples >	1=28
b:samples by	5=-25
b:sang >	2=-69 4=65
b:sanitaire >	0=32
b:sans arret	1=-36
b:sans carte	0=32
b:sans consequence	2=29
b:sans contact	3=30
b:sans detour	3=-37 5=39
b:sans dieu	1=45
b:sans ecart	5=-42
b:sans en	1=-46 6=-30 7=27
b:sans etiquette	7=-44
b:sans gene	2=-87 3=-33 5=59 6=59
b:sans gluten	4=-52
b:sans incidence	3=-36
b:sans plus	5=44
b:sans qu	3=43 4=-28
b:sans religion	1=60
b:sans reserve	1=59 4=48
b:sans restriction	4=46
b:sans sel	4=40
b:sans sexualite	5=49
b:sans suite	3=48 4=-48
b:sans syndicat	7=-104
b:sans vie	5=52
b:sans voiture	1=25
b:sante >	4=-62 8=29
b:sante au	4=-64
b:sante de	4=54 8=-37
b:sat in	0=45
b:sat on	0=62 4=-28 8=-41
b:savent >	5=37 6=-32
b:savent qu	6=47
b:savoie >	0=35
b:savoir >	0=45
b:savoir si	2=44
b:say >	0=-47 1=69 3=-25 4=45 5=-32 6=-30
b:say but	5=-30 6=28
b:say so	0=48 5=34
b:says >	0=44 1=48 2=-74 4=46 6=25 7=-34 8=74
b:says a	0=30 2=-31 3=-28 5=60
b:says an	6=36
b:says and	1=-36 2=49 4=-56 5=-27 6=37
b:says he	0=41 1=-31 3=-25 5=-26
b:says her	1=-58 4=51 6=-47 7=-41
b:says his	0=-71 1=68 2=-46
b:says it	4=-53
b:says of	6=-26 8=-49
b:says she	7=32
b:says so	4=-71
b:says that	0=-57 4=61 5=44 8=-35
b:says the	0=-28 2=46 3=-38 6=-61
b:says they	5=48
b:scan 3d	3=-36
b:scan and	2=-38 3=61
b:scan de	3=44
b:scan of	3=48
b:scanne a	3=39
b:scanne les	3=35
b:scanne ses	3=50
b:scanned >	3=29 4=-31
b:scanned at	3=45
b:scanned in	3=30
b:scanned the	3=-49
b:scanners >	3=-66
b:scenariste d	5=-40 6=-40
b:scene du	5=-31
b:scene en	5=36
b:sceptic >	1=35
b:sceptique au	1=68
b:sceptique sur	1=-44
b:school >	2=-54 8=-45
b:school and	1=-32
b:school in	4=-25
b:school run	6=-40
b:school s	5=-49
b:schools >	0=-38 1=33 5=-29 8=-28
b:science >	5=-56
b:sciences po	0=36
b:scierie >	0=27 6=-40
b:sclerose en	4=32
b:scoliose >	4=35
b:scoliosis >	4=52
b:scotland and	7=-27
b:scottish greens	0=61
b:scottish independence	0=41
b:scottish parliament	0=-36
b:scout leader	4=-28
b:se bat	4=36
b:se definit	0=48
b:se deplace	4=40
b:se dit	0=33 1=42 3=-41 4=-55 6=52
b:se faire	2=-30 5=48
b:se marie	5=-55
b:se plaint	3=46 5=-34
b:se prend	3=39
b:se presente	0=50
b:se reclame	1=36
b:se represente	5=-32 6=38
b:se retrouvaient	5=64
b:se sait	2=39 4=-48
b:se sont	1=-30 2=-28 4=-25 5=-39 6=63
b:se vante	5=62 6=-43
b:search result	8=36
b:second parent	4=-32
b:second tenor	3=-26
b:second year	0=26 6=34
b:secondes >	3=38 5=-28
b:secret in	5=53
b:secret of	0=27 1=31 5=-29
b:secret pour	5=-54 8=-36
b:secretaire a	6=43
b:secretaire d	2=-43 4=-35
b:secretaire de	0=29 7=-33
b:secretaire du	0=-26 7=52
b:secretaire medicale	4=-44
b:secretary >	0=-37 7=74 8=-34
b:secretary for	4=-35
b:secretary of	0=36 1=37 5=-30
b:secretary s	5=30 7=-57
b:secretary to	0=-57
b:secteur >	3=-41 4=-34
b:section >	0=-29 6=42 7=49
b:section au	0=29 7=-47
b:section de	0=-32 1=38
b:section du	0=64 1=25 7=-56
b:section fo	7=68
b:section locale	7=-37
b:section sud	0=-42 7=55
b:sectioned in	4=25
b:secular humanist	1=39
b:secular society	1=39
b:secularist >	1=60
b:securite >	3=-59 5=-31
b:securite d	0=-30
b:security guard	0=55
b:seduit la	5=94
b:seduit le	5=-57
b:see colours	4=80
b:see the	2=28
b:sees a	4=56 5=-25
b:sees the	0=-34 1=28
b:segolene royal	0=59
b:sein de	4=-36
b:sejour >	3=-28
b:sejour biometrique	3=-54
b:sejours a	4=61
b:sel >	3=-35 4=44
b:selection de	3=44
b:selfie video	3=32
b:sells hearing	4=-60
b:sells iris	3=-63
b:selon l	0=-40 5=91 6=-30
b:selon la	0=-26 1=30 4=35 5=41 8=37
b:selon le	0=69 5=-69 6=52
b:selon les	1=40
b:selon sa	1=-48 5=63
b:selon ses	1=26
b:selon son	0=28 1=-30 2=39 3=-29 4=-58 5=-50
b:selon un	8=26
b:selon une	5=-52
b:semaine >	4=-39 5=85 8=-30
b:semaine sur	5=-28
b:semaines >	0=37
b:semaines d	4=43
b:seminaire >	5=46
b:seminaire de	5=62
b:seminaire pour	5=-61 6=64
b:seminariste >	6=56
b:senateur >	5=62
b:sens de	1=58
b:sens du	2=-28
b:sens fort	1=36
b:sense >	0=46 1=53
b:sense of	0=-62 6=-44
b:sent along	3=25 4=-26
b:sent her	2=38 5=44
b:sent to	0=65 3=32 6=-50
b:sentence >	8=30
b:sentence was	8=44
b:separee de	6=-48
b:sept mois	4=59 5=-36
b:september >	4=28
b:septicemie >	4=30
b:sequelles d	4=37
b:sequenced and	2=30
b:sequencing core	2=-26
b:sera demande	8=-58
b:sergeant >	6=-40
b:serie >	6=-42
b:serious fraud	8=63
b:seriously ill	4=27
b:serrer la	0=51 1=-33 3=-39
b:sert d	3=50
b:sert de	0=-36 3=59
b:serve de	3=37
b:served as	0=25 7=45
b:served on	7=40 8=-58
b:served time	8=33
b:served two	8=25
b:serveur >	1=-30 8=-26
b:service >	3=-38 4=45 5=58 7=50 8=-38
b:service civil	1=34 8=-27
b:service de	4=-30
b:service des	0=-30
b:service for	8=30
b:services de	8=33
b:ses absences	4=26 8=-33
b:ses apprentis	5=-28
b:ses clientes	0=-27
b:ses clients	3=-28 4=-29 5=-64
b:ses collegues	0=-69 4=-26 5=-69
b:ses conquetes	5=46
b:ses convictions	0=-25 1=39
b:ses deux	1=-48 2=51 3=27 4=-48 5=-31
b:ses dix	3=66 8=-27
b:ses donnees	3=38
b:ses dossiers	4=-30
b:ses ebats	5=43
b:ses eleves	5=-29
b:ses empreintes	3=132 4=-33 5=-30 8=-51
b:ses enfants	1=26 4=33 5=-44 6=-30
b:ses equipes	1=-38 5=-42
b:ses fournisseurs	5=-38
b:ses genes	4=-26
b:ses heures	0=42 5=28
b:ses idees	0=52
b:ses infidelites	5=62 6=-40
b:ses iris	3=25
b:ses lecteurs	3=-55
b:ses lectures	0=44
b:ses mains	4=35
b:ses messages	4=-27 5=58
b:ses mots	1=32
b:ses nuits	5=83
b:ses opinions	0=25 3=-26 5=-28
b:ses origines	2=38
b:ses pairs	0=60 3=-66
b:ses parents	0=-34 1=29 2=28 5=-31 6=40
b:ses pieds	0=-38 5=33
b:ses preferences	5=-36 6=84 7=-39
b:ses projets	0=-32
b:ses propres	3=43 6=-61
b:ses publications	0=35 1=26
b:ses relations	5=-53
b:ses silences	4=-30
b:ses soirees	5=43
b:ses veines	3=47
b:ses vingt	0=32 4=46
b:ses voisins	0=-27 4=67 6=49
b:ses yeux	3=39 4=-41
b:set up	3=40
b:sete >	6=49
b:seul >	5=25
b:seule main	3=-31 4=89
b:seulement >	4=52
b:seven years	8=36
b:sex addict	4=-44 5=44
b:sex club	5=74
b:sex disaggregated	5=-26
b:sex he	5=46
b:sex in	4=-46 5=72
b:sex life	4=-29 5=51
b:sex marriage	5=-55
b:sex offenders	5=-52 8=58
b:sex partner	5=-53 6=58
b:sex she	5=33
b:sex tape	5=46
b:sex with	5=32
b:sexe >	4=-31 5=78 6=-30
b:sexe des	5=-30
b:sexe il	4=-38 5=31
b:sexe ni	4=-38 5=37
b:sexologue clinicienne	5=-33
b:sexual health	5=-33
b:sexual misconduct	5=61
b:sexual orientation	5=-65
b:sexual relationship	5=32
b:sexualite a	5=-76 6=48
b:sexualite debridee	5=32
b:sexuality >	5=-52
b:sexually active	5=42
b:sexuel >	5=-88
b:sexuel au	5=-32
b:sexuelle >	6=32
b:sexuelle depuis	4=-32 5=26
b:sexuelle est	5=40
b:sexuels dans	5=57
b:share a	6=-50
b:share the	6=30
b:shares them	0=27
b:she acted	0=-44 4=-30
b:she advised	0=-31
b:she and	1=30 4=-32 5=-34 6=63
b:she asked	4=-35 5=52
b:she asks	1=37
b:she believes	0=56 1=-53
b:she broke	5=51 8=-42
b:she brought	4=-27 7=33
b:she calls	0=-33 3=35
b:she came	6=60
b:she can	3=63 4=75 5=-34 6=-31
b:she carries	2=41 4=-43
b:she coaches	8=-27
b:she cut	0=37
b:she d	4=46 5=-29 6=55
b:she decides	0=-26
b:she did	0=-32
b:she doesn	0=-36
b:she drafts	1=-40
b:she edited	6=-28
b:she edits	4=-29 8=-31
b:she explained	4=63
b:she fell	0=45 6=48 7=-38
b:she gives	1=36
b:she got	7=49
b:she had	1=-30 3=48 4=-44 6=-32 8=27
b:she has	1=-52 2=29 3=-69 4=-38 6=-58
b:she hasn	0=-25 4=-26 5=32
b:she holds	1=59
b:she inherited	2=37
b:she investigated	5=-30 8=-61
b:she is	0=-31 2=-31 3=-38 4=40 5=-47 6=26 7=51 8=-29
b:she jokes	0=27 7=-25
b:she keeps	0=26 7=-27
b:she knows	1=44 4=-29 6=-29
b:she leads	6=33
b:she left	0=-34 6=59 7=25
b:she likes	4=-26
b:she lives	4=-26 5=-50
b:she lost	0=-25 4=57 6=-27
b:she manages	3=-42
b:she married	5=-42
b:she mentioned	3=28
b:she moved	0=-35 6=25
b:she nearly	0=-26 2=-47 4=63
b:she needs	4=30
b:she now	4=42
b:she organised	0=-25
b:she photographed	0=-47
b:she put	3=-43
b:she raised	4=-26
b:she ran	7=39
b:she refused	7=25
b:she runs	7=-51
b:she s	0=-82 4=-33 5=-37 7=49 8=32
b:she said	0=-52 5=-43 6=52 7=50
b:she sat	0=50
b:she says	0=81 3=49 4=-44 8=-48
b:she sees	4=56
b:she sells	4=41
b:she served	8=48
b:she signs	3=51
b:she slept	5=44 6=-38
b:she sold	5=53
b:she spent	4=69 7=36
b:she stands	0=65
b:she still	0=25 8=-31
b:she stood	0=-26 7=29
b:she takes	1=-33 6=-25
b:she tested	4=-32
b:she told	2=31 4=66 5=34 7=-38 8=-48
b:she took	0=33 4=-44
b:she votes	0=43
b:she wants	4=-46 6=33
b:she was	0=36 4=60 7=-71 8=50
b:she went	1=-40 4=41 7=62
b:she won	1=56 5=-37
b:she worked	1=-31 3=36 7=-32 8=-32
b:she works	4=27 7=-36
b:she would	0=72
b:she wrote	0=-35 4=-62 5=60 6=-31 7=-34 8=-35
b:sheffield >	0=-35 1=31 7=33
b:sheriff >	8=30
b:shift >	3=-52 4=-30 5=55
b:shifts >	0=-28 4=-83 6=-40 8=62
b:shop >	0=-32 5=-26 7=-27
b:shop and	2=-25
b:shop floor	4=43 7=-62
b:shop in	3=35 4=-27 7=32
b:shop steward	7=61
b:shoplifting >	1=-25
b:show >	8=-61
b:showed >	2=29 5=27
b:showed that	4=-32
b:shows >	1=41 4=-26 8=-25
b:shows in	4=30
b:shows no	8=46
b:si elle	1=-30 2=27 3=-31
b:si son	4=-32 7=27
b:si vous	5=-44 6=65 7=-27
b:sick building	4=-25
b:sick of	4=-28
b:sickle cell	2=51 4=-37 8=-37
b:sickness absence	4=-50
b:side >	0=-29 6=37 7=-75
b:side in	7=34
b:sides >	7=26
b:siecle >	5=-27
b:siege >	3=61 4=-32
b:siege au	3=-27 6=-28 7=79
b:siege de	7=-64
b:siege du	0=-40
b:sien >	3=-26 4=70
b:sienne >	2=33 3=30 6=-32
b:sigma >	0=-28
b:signale par	1=28
b:signale un	3=36 4=45
b:signaler >	2=30
b:signaler cote	4=61 8=-41
b:signature >	2=-41 3=-41 6=29 8=42
b:signature biometrique	3=44
b:signature cocktails	3=-37
b:signature de	3=-53
b:signature dishes	3=-30
b:signature du	3=-40
b:signature vocale	3=46
b:signatures >	3=-26
b:signe >	3=25 4=-30
b:signe de	0=-51 4=58
b:signe l	0=30 7=-33
b:signe la	0=-27
b:signe le	0=-35 4=49
b:signe un	3=31
b:signe une	5=-50
b:signed an	0=26 1=-31
b:signed off	0=-32 4=52
b:signed the	7=-35
b:signed up	0=40 7=53
b:signee >	3=32 7=-27
b:signer >	3=33 5=-57
b:silicone >	3=-37
b:simplicite volontaire	1=40
b:since 1998	0=43
b:since 2008	4=35
b:since 2009	7=-39
b:since 2011	4=34
b:since 2012	1=-27 4=-36 6=57
b:since 2014	5=-51 6=29
b:since 2015	0=25 2=-31
b:since >	1=-31 6=-52 8=30
b:since a	4=27
b:since birth	4=51
b:since covid	4=38
b:since he	1=36 4=-29
b:since her	1=-28
b:since his	4=-41 8=42
b:since march	0=-74 4=65 6=-32 8=61
b:since my	4=-55
b:since school	6=68
b:since the	3=40 4=54 5=30 6=-25 8=-33
b:sings in	0=28 6=-28
b:sinn fein	0=35 7=-27
b:sister >	0=-36 7=33
b:sister has	4=29
b:site >	1=-28 2=56 4=-34 6=-60
b:site d	2=39
b:site de	3=35 5=-26
b:site libertin	5=54
b:site manager	1=-38
b:sites >	4=-36 5=-40
b:sites de	5=58
b:sites pornographiques	5=27
b:sits as	0=37
b:sits on	0=33 6=-25
b:situation >	6=-28
b:situation de	4=26
b:six >	2=39 4=-28 5=-70 8=42
b:six ans	0=-38 1=-30 6=-27 8=-30
b:six mois	0=-48 2=-25 4=64 6=-27
b:six months	8=-44
b:six semaines	4=27
b:six sigma	0=-27
b:six years	1=-33 4=50 6=30
b:ski >	5=42
b:sleep by	2=-28 8=-32
b:sleeping with	5=44
b:slept with	5=55 6=-47
b:slides >	4=-34 6=-33
b:slipped disc	4=42
b:slogan >	0=-42 4=-32
b:sncf >	3=-27
b:snes >	0=-43 7=57
b:snuipp >	0=-28 7=57
b:so >	0=92 1=-33 2=-36 4=-82 5=61
b:so at	0=43 4=-30
b:so he	0=-76 2=54 7=-27
b:so in	0=-43 1=44
b:so no	4=65 8=60
b:so please	0=-26 4=49 5=31
b:so she	1=36 6=-25
b:so the	5=27 7=-36
b:sober >	4=28
b:social >	0=-25 4=28
b:social elle	1=-31
b:social media	0=-60 7=33
b:social worker	7=-28
b:sociale >	4=-31
b:sociales >	7=-28
b:socialist >	0=52
b:socialiste >	0=75
b:socialiste a	0=43 7=-46
b:socialiste de	0=29
b:sociaux >	8=35
b:society >	1=25 7=-39
b:society of	0=-33 7=36
b:sociologue des	5=-26 6=62
b:soeur >	3=45 4=60 5=-28
b:soeur a	1=-57 2=26 5=-26 6=33
b:soeur jumelle	2=-36 6=25
b:software >	0=36
b:soignante elle	4=-29 5=28
b:soigne >	4=70
b:soigne la	4=-32
b:soigne pour	4=49 8=-32
b:soigne ses	4=-46
b:soins d	4=-58
b:soins palliatifs	4=36
b:soir >	0=-36 1=25 3=37 4=-38 7=45
b:soir avec	5=52
b:soir du	0=-33 5=30
b:soir sur	5=67
b:soirees etudiantes	5=-31
b:soirees sur	5=49
b:sold hearing	4=46
b:sold out	6=-30
b:sold time	3=-28
b:solene >	5=-29 6=63
b:solidaires >	7=76
b:solidaires finances	7=26
b:someone who	4=-43
b:somme >	1=25
b:somniferes >	4=61
b:son >	2=48 3=-57 8=-34
b:son accident	5=30
b:son accord	3=32
b:son adn	3=-42 8=-32
b:son agence	1=-39 4=37
b:son amant	1=-31 5=71
b:son ami	1=58 3=-45 6=78
b:son amie	5=-60 6=74
b:son ancien	6=-64 8=-62
b:son ancienne	0=43 1=-32 3=-27 4=-56 7=-28
b:son appartenance	4=-29 7=41
b:son arrivee	1=-26
b:son assistante	5=57
b:son associe	5=-56 6=-65 8=31
b:son avc	4=42
b:son badge	0=-36 6=28
b:son beau	1=-31 8=40
b:son blog	0=60 8=-43
b:son bureau	6=-37
b:son calme	4=-27 5=-47
b:son casier	8=55
b:son casque	0=48 1=-27 5=-31
b:son chef	2=-53 4=-34 5=33 6=34
b:son chien	5=26
b:son coeur	4=45 5=-71 6=70
b:son compagnon	0=-46 3=-43 4=-58 5=-73 6=-73 7=33 8=-45
b:son compte	0=40 5=-68 6=58
b:son conjoint	2=-38 5=-25 6=32
b:son consentement	3=63
b:son copain	5=-48
b:son couple	3=-28 5=32 6=39
b:son cours	3=-45 8=71
b:son cv	4=-34 6=-31
b:son depart	4=36 5=35 8=-25
b:son dernier	5=-41 6=63
b:son directeur	0=57
b:son divorce	4=53 6=-39
b:son doigt	3=93 4=-56
b:son dos	3=-32 4=61
b:son ecole	6=37
b:son employeur	0=-31 4=-33 5=-46 7=-37
b:son empreinte	3=34
b:son engagement	0=-68 1=58 7=39
b:son entreprise	4=-25 7=-39
b:son epouse	3=-31 5=35 6=-36 7=32
b:son epoux	3=-36
b:son equipe	0=-28 1=-63 6=-57
b:son ex	0=-30 4=-54 5=32 7=-27 8=44
b:son fiance	1=-25
b:son fils	2=69 5=-28
b:son frere	1=-72 4=44 5=-29 6=28 8=45
b:son gabarit	3=53
b:son genome	2=54
b:son grand	0=35
b:son homosexualite	0=-27 2=-46 6=122
b:son image	3=45
b:son index	0=-32 3=67
b:son insu	3=34
b:son iris	3=73
b:son is	7=33 8=52
b:son jugement	1=69
b:son licenciement	4=31 7=-27
b:son lit	3=-27 4=32 5=40 6=-42
b:son livre	2=25 4=-35 6=-44
b:son maitre	3=-33
b:son mari	2=-31 3=-41 4=48 5=32 7=-59
b:son mariage	6=72
b:son medecin	4=59 8=-36
b:son memoire	3=-27 4=-44 5=-48 6=-39
b:son metier	3=-49 4=-70 5=-36
b:son mot	3=41
b:son nom	1=78 5=29 8=39
b:son obsession	1=-33
b:son offre	5=-44
b:son oncle	2=-38 5=-28 6=38
b:son operation	3=51 4=-42
b:son orientation	5=-35 6=78
b:son parrain	1=51
b:son partenaire	4=-38 6=54
b:son parti	0=81
b:son passage	4=36
b:son patron	6=-45 8=37
b:son pere	0=62 1=29 3=-53 4=-39 5=-51 8=-37
b:son permis	4=41
b:son petit	4=52 6=-55
b:son podcast	4=-56
b:son portefeuille	3=33 5=-43
b:son portrait	3=56
b:son poste	3=70 4=-26 6=-52
b:son pouce	0=-37 3=70 5=-37
b:son precedent	6=26
b:son premier	4=-38 5=29 6=-30
b:son proces	3=31
b:son professeur	5=58
b:son profil	1=-26 2=28 5=54 8=-27
b:son projet	0=-25 3=-43
b:son propre	1=-29 2=28 3=54 4=55 5=32 8=-36
b:son rapport	2=49 5=-35
b:son reseau	4=-32
b:son rythme	3=45
b:son salaire	0=-28 1=41
b:son style	8=-34
b:son sujet	6=-38
b:son syndicat	7=99
b:son tablier	1=26
b:son test	2=58 3=38
b:son tour	5=54
b:son travail	4=-30 5=-25 6=-48
b:son tuteur	2=-26 4=-25
b:son veuvage	2=-31 3=-25
b:son visage	1=-30 3=123 4=-62 5=-49 7=-34 8=-49
b:son was	4=74
b:sonde les	4=-30
b:sons >	4=-29 6=-46
b:sont au	3=28
b:sont dans	3=42
b:sont deux	5=-31 6=-30
b:sont mariees	1=-27
b:sort avec	0=-42 6=107
b:sort d	4=27
b:sort de	3=-25 4=49 6=-39 8=39
b:sortait d	4=48
b:souci de	1=31 4=45 8=-49
b:soudure >	8=-26
b:souffle au	4=75
b:souffre de	4=37
b:souhaite >	4=36 6=-25
b:souhaite pas	3=33
b:souhaite rester	6=-34
b:souhaite un	4=38
b:soulevements de	0=60 7=-31
b:sound recordist	0=-37
b:soupconne d	6=72
b:soupire t	5=48
b:source >	3=-30 4=38 8=-52
b:sourd aux	4=-63
b:sourd de	4=71
b:sourds >	4=-41
b:souriant >	1=29
b:sourit >	1=56 5=-27
b:sourit il	0=-29 5=53
b:sous antidepresseurs	4=49
b:sous bracelet	4=-25 8=47
b:sous controle	3=-26 8=32
b:sous insuline	4=41
b:sous l	0=-28
b:sous le	3=26 5=65 6=-42
b:sous son	5=37
b:sous surveillance	3=-41 4=56
b:sous traitant	3=26
b:sous traitement	4=28
b:sous trois	0=-41
b:soutien a	0=48 5=-32
b:soutient >	0=-35 6=-80
b:soutient les	1=-42
b:souvent >	5=44
b:soviet union	7=-28 8=-26
b:sow a	3=36
b:spain if	8=34
b:spare time	5=-50
b:speaks about	8=-30
b:speaks at	6=65
b:speaks of	1=51
b:speaks with	1=-27
b:special school	2=-53
b:specialiste de	1=-42 4=-30
b:specialiste des	1=-30 5=-31
b:specialiste du	0=-46
b:specialite >	4=-27
b:spectacle sur	5=-43
b:speech is	4=28
b:speech therapist	4=-30
b:speed are	3=74 8=-38
b:spent >	1=-33 8=76
b:spent a	4=75
b:spent in	8=58
b:spent two	4=-25
b:spinal muscular	2=42 4=-29 6=-27
b:spinale >	2=35
b:spinoza et	1=-27
b:spirituelle >	4=-41 5=46
b:spite of	4=59
b:spoke at	0=27
b:spoke of	6=32
b:sponsorship needed	3=-25
b:sport >	0=-39 4=-35
b:spreadsheets >	0=43 6=48
b:spring >	8=37
b:stade >	8=51
b:staff >	2=-26 7=-55
b:staff association	7=46
b:staff network	6=46
b:staff side	7=-39
b:staff to	0=31
b:stage >	4=-26 5=34 7=-42 8=-27
b:stage a	3=-36 4=29 5=-53
b:stage de	0=33 7=35
b:stages de	5=-27
b:stagiaire >	2=-58 5=26 6=49
b:stagiaire a	5=46
b:stagiaires >	0=-29
b:stand at	5=-48 7=-49
b:stand for	4=78
b:standard >	7=-51
b:standard de	8=-29
b:standardiste >	5=41
b:standards and	0=-39 1=-27
b:stands by	5=35
b:start in	4=-58
b:start up	1=-44 4=-81 5=-43 8=-27
b:station >	6=25
b:station debout	4=41
b:stations >	4=-38 8=-25
b:statistician at	5=-32
b:staunch unionist	0=89 7=-68
b:stay a	5=35
b:stay in	4=-43 6=-27
b:sterile dit	2=-29 4=60
b:steward >	7=33
b:steward at	7=-35
b:steward of	7=-69
b:steward s	7=-37
b:sticker >	0=36
b:still a	5=49
b:stoic in	1=-43
b:stoiciens >	1=-27
b:stole from	8=60
b:stole the	8=-58
b:stolen and	5=61 8=-35
b:stood down	0=-25
b:storage of	3=30
b:straight >	5=-33 6=55
b:straight a	6=-33
b:straight he	6=84
b:strasbourg >	5=-28
b:stress engineer	4=-42
b:strike >	7=-36
b:strike as	7=33
b:strike committee	7=44
b:strike with	7=38
b:strong convictions	0=-28 1=-31 8=-53
b:stronger >	6=-51
b:struck off	1=-28 4=-28 8=32
b:student >	4=-28 8=27
b:student in	0=48
b:students union	7=-62
b:studies >	0=-29 1=-28 2=-37 7=-32 8=-57
b:study >	4=-56
b:style >	0=35 4=-66 8=-25
b:subi une	4=38
b:subject of	5=25 6=-40
b:succes >	5=34
b:sud >	0=-62 5=-32 6=-25 7=84
b:sud ouest	7=-36
b:sud rail	7=38
b:sugar she	4=71
b:suicide l	4=25
b:suis agnostique	1=32
b:suis gay	6=29
b:suisse >	2=54 3=-33 6=-30 8=-27
b:suit >	2=-42 3=48 5=-76
b:suit des	8=-31
b:suit la	0=-48 3=-35 4=-38
b:suit les	1=73
b:suit me	7=-35
b:suit sa	5=-54 6=43
b:suit son	0=-25 3=-35 8=67
b:suit un	4=53 5=40
b:suit une	4=38 6=-32
b:suite >	3=49 4=-48 6=-37
b:suite a	5=35
b:suite d	3=36
b:suivent >	6=-40
b:suivi >	3=-48
b:suivi a	4=46 5=-49 6=60
b:suivi de	0=-42 4=-90
b:suivi des	4=-42
b:suivi par	4=85 8=84
b:suivi pour	4=29
b:suivie >	4=27 5=-30
b:suivie avec	5=92 6=-96
b:suivie par	0=-41 4=47
b:sujet >	6=34
b:sujet de	2=-43 4=-32 5=-42 6=-52
b:summer >	4=30
b:summer party	0=-33 5=37
b:summers >	0=-25
b:sunday shifts	1=34 4=-33
b:superieur >	6=29
b:supervisor >	1=-30 4=30 6=-43
b:suppleante d	0=26
b:supplier >	8=-31
b:supplies >	3=-30
b:supply chain	4=-33
b:support >	6=-27
b:support of	0=46
b:supporte pas	4=79 5=-50
b:supported a	4=-34
b:supporter >	0=28
b:supporter of	0=56
b:suppression de	3=32
b:sur >	8=-44
b:sur animaux	1=34 3=-30
b:sur casanova	5=-46
b:sur des	3=-32 5=32
b:sur deux	0=-60 2=55 3=35 4=40 5=43 6=-27
b:sur dix	3=33
b:sur gleeden	5=41
b:sur index	3=-37
b:sur internet	5=46
b:sur l	2=-25 4=-55 5=-72
b:sur la	0=-58 1=-33 2=-76 4=-103 5=-64 8=-28
b:sur le	0=-71 1=-35 4=-66 5=32 6=41 7=-37 8=-52
b:sur les	1=-41 2=-57 3=-66 5=-30 7=-42 8=-58
b:sur leur	3=-40 5=57
b:sur liste	0=-29 7=59
b:sur mesure	8=-31
b:sur mon	4=-27
b:sur mym	5=43
b:sur pied	4=-46
b:sur proust	6=-28
b:sur sa	0=-60 1=72 3=64 4=-30 5=-42 8=-27
b:sur scene	3=-34 5=46
b:sur ses	4=-30 6=40 7=-41
b:sur son	0=77 5=34 6=52 8=-46
b:sur tablette	3=60
b:sur trois	2=53 5=-26
b:sur un	0=37 1=-35 3=-43 4=30 6=-33
b:sur une	0=-35 2=-47 7=29
b:surete >	1=43
b:surgeon s	4=-51
b:surnom donne	1=-50
b:surpris avec	5=48 6=-59
b:surpris en	4=-45 5=36
b:surprise avec	5=72
b:sursis >	8=48
b:sursis pour	8=68
b:surveillance >	3=-42 4=53
b:surveillance de	3=-26
b:surveillant >	3=-35
b:surveillant de	8=-28
b:surveillant penitentiaire	8=-42
b:surveyor >	0=-68
b:suspendu de	0=58 4=-46 8=25
b:switched from	0=28
b:sworn off	1=29 4=-30
b:sympathie pour	5=-26
b:syndic >	7=-83
b:syndic de	7=-34
b:syndicale >	7=41
b:syndicales >	7=43
b:syndicat >	0=-67
b:syndicat des	7=116
b:syndicat fo	7=50
b:syndicat mixte	7=-26
b:syndicat patronal	7=-41
b:syndicats >	7=-41
b:syndique >	7=76
b:syndiquee >	7=35
b:syndiquer >	3=-26 7=48
b:syndrome d	2=-35 4=61
b:syndrome de	2=78 4=-96
b:system >	7=-25
b:system for	4=-29
b:systeme >	3=27
b:systeme biometrique	3=26
b:systeme du	3=26
b:systeme ne	4=-37
b:systems >	3=-39
b:t >	1=-34 2=79 4=-63 5=-57 6=59
b:t be	0=-32 4=45
b:t been	1=33 4=30
b:t believe	0=-33 4=-34 6=-30
b:t do	0=-27 4=50
b:t drink	4=-37
b:t elle	3=-34 5=66
b:t get	1=-29 8=34
b:t had	4=-63 5=43
b:t have	3=-41 4=80 5=-30
b:t hear	4=87 6=-26
b:t hold	1=33
b:t il	4=-96 5=96 7=-34 8=-28
b:t into	6=29
b:t join	1=31
b:t on	2=-29 6=39 8=-35
b:t stand	0=44 4=44
b:t take	4=28
b:t work	1=46 4=40
b:table >	1=-28 3=-47 5=43 6=30
b:tableaux de	6=-36
b:tablet >	3=37 4=-37
b:tablette >	3=60
b:tabloid >	4=-40
b:tact >	5=32
b:tagged home	8=56
b:take a	1=-35
b:taken at	3=46
b:taken by	4=-29
b:talk >	4=-48
b:talks >	5=29
b:talks with	7=-45
b:tant qu	7=-29
b:tante >	4=38 6=-60
b:tapage >	8=41
b:tarifees en	5=51
b:taste the	8=-35
b:tate >	3=-51
b:tate was	4=-26
b:taught a	0=-28 3=-41
b:taught blind	4=34
b:taught her	0=-35
b:taught me	7=35
b:taught religious	1=-44
b:tax >	1=48 7=-52
b:tax adviser	0=38
b:tax fraud	8=43
b:tdah diagnostique	4=44
b:tea party	0=31
b:teacher >	6=35 8=-25
b:teachers union	7=28
b:teaches at	6=35 7=-26
b:teaches in	8=-52
b:teaches inmates	8=45
b:teachings of	1=25
b:team >	4=-35 5=-40 7=-39 8=-43
b:team calls	2=-25
b:technician >	1=-26 7=-29
b:technicien >	2=-26 7=-32
b:technique >	0=-38 7=42
b:technologique de	1=-25
b:tee shirt	0=38 5=-31 6=31 7=-31
b:teenager and	0=-25 8=59
b:teenagers and	6=39
b:telephone >	2=-33 3=-75 4=36 5=-37 8=50
b:telephone de	5=33
b:telephone professionnel	3=26
b:telethon >	0=-26
b:teletravail >	2=-48 3=37 5=-31
b:temoigne dans	6=36
b:temoin au	6=-64
b:temoin de	1=-26 6=49
b:template of	3=45
b:temple maconnique	1=-29
b:temps >	4=70
b:temps dit	6=-26
b:temps partiel	5=-25
b:temps plein	4=-35
b:temps therapeutique	4=27
b:ten fingers	3=32
b:ten in	4=76
b:ten years	4=-48 5=31 7=26
b:tenait la	0=30
b:tenor >	3=-29 4=-25
b:tenu >	0=-28 4=-37
b:tenu a	0=30 3=-40
b:tenu la	0=-36 1=-33 7=47
b:tenu le	5=-37 6=-31
b:tenu un	0=52
b:tenue de	1=-51
b:terminaux de	3=-29 4=-36
b:terms as	0=40
b:terrain >	2=-29 6=-47
b:terrain genetique	2=32
b:terre >	0=51 7=-36
b:territorial >	5=-38
b:test >	2=69 4=-29
b:test a	2=43
b:test adn	0=-36 2=71 3=-31
b:test and	2=25
b:test bench	4=-28
b:test came	2=69 4=-48
b:test d	2=41 3=25 5=-37
b:test de	1=-37 4=42 5=-62
b:test for	2=27
b:test genetique	2=29
b:test in	4=29
b:test l	2=38 4=-77
b:test on	3=-27 4=34
b:test that	2=39
b:tested >	2=26 4=-49
b:tested clear	2=63 8=-26
b:tested for	2=45
b:tested positive	4=64
b:tester >	2=-45 7=-25
b:testing >	2=-32
b:testing of	4=-27
b:tests >	1=-34 4=65
b:tests adn	2=-66
b:tests genetiques	2=-30
b:tete >	3=46 5=-31
b:tete bien	3=-29
b:tete de	0=43
b:tete du	6=-32
b:tetes >	0=48 1=-44
b:texas >	0=35
b:thalassaemia trait	2=35
b:thales >	1=25 4=-50
b:than i	3=-26 4=54 5=39
b:than swear	1=25
b:than the	0=-33 8=-37
b:that >	8=48
b:that a	0=-30 1=48
b:that acts	7=-35
b:that all	1=37 8=-49
b:that ended	7=-26
b:that he	0=38 3=-51 6=46 8=-89
b:that her	4=-41 5=47
b:that his	4=40
b:that is	1=-31 6=30
b:that it	4=51 6=32
b:that mr	1=-36 5=45
b:that nobody	1=25
b:that order	6=-48
b:that property	0=70 8=-40
b:that reason	0=41
b:that s	0=62 5=-25 7=-48
b:that she	6=36 8=-61
b:that the	0=-27 4=-25 5=-43 6=45
b:that wasn	8=30
b:the 2019	7=34
b:the accident	3=36
b:the accounts	4=-38
b:the ad	0=-36
b:the afd	0=32
b:the affair	5=-52 8=-35
b:the age	4=67
b:the agency	0=-35 1=-41 4=88
b:the airline	2=36 4=-42
b:the airport	3=49 8=29
b:the alliance	0=61
b:the animals	1=59
b:the annual	4=-28
b:the anti	0=37
b:the app	3=28
b:the arms	0=46 7=-37
b:the army	2=-45 3=25 4=36 5=-75 6=32
b:the atlantic	4=-40
b:the autumn	8=30
b:the baby	0=-25 4=38
b:the bakers	7=33
b:the bakery	0=-47 4=34
b:the ballot	7=-27
b:the band	0=-50 5=35 8=-50
b:the bank	0=-40 1=-26 3=62 4=-41 5=-28 6=-25 8=-70
b:the best	0=-56 5=33
b:the bible	1=-42
b:the board	1=-40 4=-40 7=-28 8=-33
b:the bone	1=28 8=-30
b:the books	4=-34
b:the border	3=33 8=-39
b:the borders	4=-32
b:the boss	0=-35 5=27 7=28
b:the boys	6=53
b:the branch	8=-27
b:the brand	3=-44
b:the brca1	2=42
b:the brigade	0=-69
b:the british	1=48
b:the brussels	0=53 1=-35 4=-29
b:the building	0=-48
b:the bumper	1=25
b:the bus	0=-28
b:the business	1=-25
b:the candidate	4=-36 5=-32
b:the canteen	2=-27 3=34 7=-27
b:the car	8=-26
b:the caretaker	1=-49 8=77
b:the centre	0=62
b:the certificate	4=-33 8=79
b:the chairman	4=-28 5=47 6=-29
b:the chapel	1=-35 7=58
b:the chaplain	4=-27 8=35
b:the chartered	7=-26
b:the choir	0=-35 6=74
b:the christmas	5=48
b:the church	1=-28 6=58
b:the civil	0=52 7=-25
b:the client	5=-55
b:the clinic	0=-27 2=31 3=29 4=-26
b:the closed	7=43
b:the coach	0=29 2=37
b:the code	4=-36
b:the college	0=34
b:the company	0=-52 1=-26 4=42 6=36 7=-30
b:the conflict	5=33
b:the consent	3=-32
b:the constable	2=28 8=54
b:the constituency	0=59
b:the contract	3=35
b:the council	0=-28
b:the couple	2=43 5=49 6=-49
b:the course	6=33 8=41
b:the court	8=-31
b:the crane	4=42 7=45
b:the crash	4=71
b:the crown	0=40
b:the cwu	0=-25 7=58
b:the dairy	0=-34
b:the data	3=48
b:the database	8=-29
b:the dbs	8=37
b:the decline	7=-27 8=-39
b:the democrats	0=55 1=-29
b:the department	0=42
b:the depot	0=-38 7=41
b:the district	0=34
b:the divorce	4=-28 5=63 8=-26
b:the dna	2=-36
b:the doctor	8=-28
b:the driver	0=-30 4=43 5=71 6=-30
b:the drivers	7=36
b:the dwp	7=41
b:the election	0=-43 7=43
b:the embassy	3=31
b:the employer	3=26
b:the employers	7=-52
b:the end	4=53
b:the ethics	1=33
b:the eu	0=39
b:the european	0=-37 7=-30
b:the ex	5=49
b:the exam	3=34
b:the executive	0=52 2=37 7=32
b:the eye	2=27 3=-38
b:the family	2=54 4=-62 5=42
b:the far	1=43
b:the fbi	3=33
b:the fbu	0=-64 7=63
b:the file	2=32 5=-32 6=50 8=-54
b:the finance	0=-26 7=-27
b:the fingerprint	3=79 4=-41
b:the fire	4=25
b:the firm	3=27 4=-73 5=32 6=35 7=37
b:the first	7=28
b:the flu	4=26
b:the foreman	4=39
b:the form	0=-36 4=47 5=-28
b:the former	0=-25 4=28 5=35 8=-25
b:the gap	5=-30 6=-35 8=82
b:the gene	2=67 4=-65
b:the genetic	2=47
b:the geneticist	2=38 4=-41
b:the gossip	1=-27 4=-31 6=56 8=34
b:the government	0=86 7=-33
b:the governor	8=60
b:the gp	4=44
b:the green	0=59
b:the grievance	0=-45
b:the group	8=28
b:the gym	3=47
b:the hand	3=59 4=-43
b:the head	8=57
b:the history	1=-52
b:the hospice	1=26
b:the hospital	1=41 4=-35 7=-30
b:the hotel	1=-25 3=41 5=49
b:the house	6=32
b:the hr	5=63 7=-51
b:the insurer	2=27 5=41
b:the interview	4=70 5=-43
b:the interviewer	0=27 4=-26 5=33 6=-34
b:the iris	3=-37
b:the iwgb	7=60
b:the job	6=33
b:the junior	7=39
b:the jury	8=-54
b:the kids	1=30 5=39
b:the kitchen	0=38
b:the komsomol	0=74
b:the lab	1=29 2=80 8=-26
b:the labour	7=-32
b:the landlady	5=41
b:the landlord	8=51
b:the last	4=69
b:the launch	8=-25
b:the law	4=-39 6=-56 8=59
b:the left	3=-38 4=39 7=-43
b:the letter	4=-29 5=26
b:the letters	0=-25
b:the lib	0=47
b:the liberal	0=-58
b:the liberals	0=43
b:the library	7=45
b:the line	7=47
b:the list	0=71 4=-31 8=30
b:the local	0=65 7=-82 8=27
b:the lodge	7=-73
b:the lost	1=-27 5=-27
b:the lover	0=-32 5=82 6=-31
b:the m25	0=47
b:the magistrates	8=47
b:the margin	2=36
b:the market	0=26 2=-25 3=-45 5=-27
b:the mayor	0=-34
b:the medical	2=35 3=-33
b:the members	7=-36
b:the membership	0=-50 7=-28
b:the menopause	4=50
b:the merger	5=-25 6=-44 7=46 8=-31
b:the met	7=27
b:the mill	6=-39
b:the minutes	0=-27
b:the missing	8=33
b:the month	4=35
b:the moon	1=51
b:the morning	0=48 3=-30 4=67 5=-25 6=-25 8=-25
b:the move	2=60
b:the musicians	0=-60 6=-26 7=74
b:the nasuwt	7=25
b:the national	2=26 7=31 8=-25
b:the navy	4=38 8=-28
b:the neighbour	4=30 5=31
b:the neu	0=-45
b:the new	0=-26 1=-27 3=36 5=-42
b:the newbury	0=75 4=-56 8=-41
b:the night	4=72 5=58
b:the nineties	6=-43 8=55
b:the north	4=-38
b:the note	3=-27 5=-59 6=97
b:the novel	6=-54
b:the nuclear	3=33
b:the num	7=50
b:the nurse	2=40 4=-32 5=25 7=39
b:the nursery	3=38 6=-32
b:the offence	8=-42
b:the office	0=-30 3=27 4=-80 5=63
b:the old	3=-39 4=-49 5=72 8=-29
b:the only	3=-43 8=45
b:the opposition	8=-33
b:the order	1=39 5=28
b:the other	5=67 7=-46
b:the owner	1=-36 5=31 8=61
b:the panel	0=78 2=-88 7=41
b:the paper	7=28 8=53
b:the papers	5=26
b:the parish	0=-36 1=-25 7=-29
b:the partner	5=31 6=-67
b:the party	0=-44 7=52
b:the passport	3=37
b:the past	4=33 8=-28
b:the pastor	5=27 6=29
b:the patient	3=-28
b:the pay	0=-43
b:the payroll	4=31
b:the pcs	0=-33 7=42
b:the peace	8=53
b:the pension	0=-52 7=33
b:the phone	0=46 3=50
b:the photo	5=42 7=25
b:the picket	1=-35
b:the pilots	7=63
b:the pirate	0=49
b:the pitch	8=-39
b:the plant	3=27 7=89
b:the play	5=-51
b:the police	0=-32
b:the post	6=53
b:the practice	6=-32
b:the premises	8=-32
b:the president	0=46 6=-37
b:the press	1=77 5=-56 7=-32
b:the pride	6=36
b:the prison	3=58
b:the probation	8=-40
b:the proctoring	3=30
b:the public	7=36
b:the quarry	0=28
b:the reader	3=69
b:the receptionist	4=-34
b:the recognition	7=-38
b:the record	6=31 8=-48
b:the recruiter	0=-32 4=61
b:the referee	4=28 5=28 6=-28 8=-39
b:the reference	0=-32 2=-83 3=-37 4=-79 6=-41 8=57
b:the regulator	0=-49 8=-38
b:the religion	0=-29 1=48
b:the report	2=25
b:the rest	0=38 8=-30
b:the result	0=27
b:the return	4=-51
b:the right	6=-33 7=-32
b:the ring	6=30
b:the rmt	0=-31 7=107
b:the role	0=-26 2=-44 8=-49
b:the royal	4=32 6=-28
b:the run	8=45
b:the sales	5=61
b:the same	4=55 6=56 7=-38
b:the school	4=41 5=-45
b:the scottish	0=34 7=-37
b:the second	6=52 7=-29
b:the security	0=31 3=37
b:the serious	8=67
b:the seventies	0=37
b:the sex	0=-29 5=-44 8=58
b:the shop	0=-26 4=28 7=-31 8=-26
b:the snp	0=27 7=-26
b:the socialist	0=36
b:the society	7=69
b:the sports	0=37
b:the spring	4=37
b:the staff	0=-27
b:the stage	4=-27 5=-26
b:the stairs	4=33
b:the start	4=-40
b:the storage	3=33
b:the story	5=32
b:the students	0=-37 7=-76
b:the subject	1=-30 6=-40 7=-26
b:the summer	0=-35 4=32 5=33
b:the surveyor	0=31 5=44
b:the system	0=-48 3=39
b:the tablet	3=72 4=-58
b:the tate	3=-55
b:the tattoo	0=-35 1=61
b:the teachers	7=31
b:the team	0=-33 2=-35 8=-45
b:the test	4=42
b:the theosophical	1=56
b:the thumb	3=-72
b:the till	1=-28 5=-56 6=-35 8=71
b:the time	3=-32
b:the tories	4=-57
b:the town	4=-25 6=46
b:the trade	3=-39
b:the translator	0=44
b:the trial	8=-26
b:the tribunal	5=31 6=50
b:the twins	0=26 4=27 7=-34
b:the two	4=-25
b:the ucu	7=30
b:the union	1=-56 3=-29 4=-35 6=-39 7=115 8=-36
b:the unite	7=47
b:the university	0=66 4=31
b:the us	0=-43 8=31
b:the user	3=33 4=-59
b:the vacancy	4=-43
b:the vault	3=37
b:the vegan	1=-46
b:the village	0=-29 5=53 6=38
b:the voice	0=27
b:the waiting	0=-26 4=75
b:the war	0=84 1=-44 4=-27 7=-44
b:the warehouse	4=50
b:the way	0=-43
b:the website	0=45
b:the weekend	8=30
b:the welder	0=40
b:the whole	4=-26
b:the wine	0=-25
b:the woman	4=52
b:the women	0=46
b:the word	6=-43
b:the work	0=-35 3=28 7=28
b:the workers	0=51 7=-56
b:the works	0=-46
b:the world	0=-41 1=36
b:the written	4=36
b:the yard	3=-29
b:the year	0=-29 1=59 3=-49 6=74 7=-62
b:the youth	0=29 5=-33 8=46
b:theatre >	3=-32 5=-33
b:theatre de	6=-40
b:theft >	0=83 1=-43 8=-38
b:their dog	6=46
b:their genetic	2=-47
b:their parents	4=-29 6=-74
b:their son	4=45
b:them >	1=-29 2=-26 3=34 4=-31
b:them well	0=-26 1=-25 8=-39
b:then >	4=44 8=-29
b:then a	0=-30
b:then back	0=30
b:then foreman	7=48
b:theosophical society	1=55
b:therapie >	4=-53 5=43
b:therapie de	4=-34 6=49
b:therapie genique	4=-29
b:therapist trained	5=-42
b:therapy >	4=-49
b:there >	1=-31 3=-26 4=-36 5=-50 8=49
b:there is	1=25
b:these >	7=-29
b:these d	0=-25
b:these de	4=-30
b:these sur	1=-32 5=-28 6=-35
b:thesis >	1=-26
b:thesis about	4=-55
b:thesis on	0=-31 4=38 5=-26 6=-30 7=-35
b:thesis supervisor	0=40
b:they are	4=26
b:they found	5=-32 6=33
b:they have	4=-30 5=55 6=-36
b:they say	1=44 2=-43 4=42 5=-29
b:they share	5=63 6=-38
b:thierry >	5=-25
b:thinks that	1=51
b:thinks the	0=92
b:third generation	4=-38
b:thirty years	0=40 5=-31 6=-29
b:those who	0=34
b:though she	5=-32
b:thousands of	2=-35
b:three >	5=27 6=-32
b:three months	8=-36
b:three she	4=27 6=41
b:three summers	0=-25
b:three times	4=25
b:three unions	0=-41 7=55
b:three weeks	2=25 5=-53
b:three years	5=26 7=29
b:thrombose >	2=50
b:through >	4=43
b:through a	2=41
b:through and	0=49
b:through the	5=65 7=41
b:thrown out	0=45 7=38
b:thumb >	3=73
b:thumb opens	3=29
b:thyroide >	4=69
b:ticked >	1=55
b:ticked twice	4=25 6=29
b:ticket >	0=-45 7=41
b:tiennent un	5=-45
b:tiennent une	8=-35
b:tient >	6=31
b:tient en	3=51
b:tient il	4=-35 5=46
b:tient l	1=65
b:tient la	0=-40 1=-25 3=-29 5=-67 6=-68
b:tient que	1=70
b:tient un	1=-32 2=-25 3=-34
b:tient une	0=61 1=-30
b:till >	5=-53 6=-29 8=39
b:time >	0=-31 4=43 5=-51 6=-45 7=-34 8=-37
b:time as	7=29
b:time at	4=28
b:time clock	3=-37
b:time clocks	3=-34
b:time he	3=28
b:time in	4=29 6=-54 8=86
b:time off	7=50
b:time served	0=-33 7=-30 8=-40
b:time she	7=34 8=56
b:time work	4=-59
b:times >	4=-36
b:times a	1=-26
b:tinder berlin	5=-31
b:tired of	4=-53 6=47
b:titre de	3=34 4=-65 5=-34
b:titres de	1=-34 3=-26
b:titulaire du	3=25
b:to a	0=50 1=-78 2=-45 4=-33 5=45 7=-49
b:to airports	3=-30
b:to bakeries	3=-27
b:to be	0=-34 4=-48 6=36
b:to bring	8=-34
b:to cardiff	6=27
b:to cook	8=48
b:to crosswords	4=-46
b:to declare	4=32
b:to dublin	0=40
b:to frameworks	1=-29
b:to full	6=-34
b:to give	3=39 4=62 6=-43
b:to go	0=-38 7=75
b:to have	1=33 2=26 4=-33 7=-27
b:to her	0=-36 6=-37 8=-59
b:to his	6=-42 7=-54
b:to hospitals	4=-44
b:to hull	0=33
b:to identify	3=34
b:to join	7=41
b:to keep	4=-38 5=38 6=-41 8=45
b:to know	8=-27
b:to latex	4=60 5=-38
b:to leave	0=75 7=-49
b:to march	7=49
b:to me	4=47
b:to move	4=-39
b:to my	5=37 6=25
b:to negotiate	7=34
b:to no	0=39
b:to one	2=31 4=-29 5=-46
b:to paperwork	4=-63
b:to pass	4=-34
b:to pay	0=-27 5=43
b:to perth	4=-43
b:to prison	8=43
b:to put	3=37
b:to read	2=-29
b:to reform	0=25
b:to remain	0=-44 4=-27
b:to say	1=-34 3=-25
b:to sc	8=-26
b:to sell	0=48
b:to start	4=29
b:to stay	0=-39 6=-42
b:to stop	4=46 8=35
b:to take	4=53 8=-45
b:to testing	1=29
b:to the	0=47 1=42 2=28 4=-83 5=-55 8=-87
b:to two	8=32
b:to unionise	0=-45 7=50
b:to us	6=-34
b:to use	3=-25
b:to work	1=-32 4=-42 5=-36 6=-33 7=-39
b:to year	7=-28
b:together >	5=58
b:toilettes >	5=50
b:told a	0=-32 7=34
b:told he	6=38
b:told her	4=57 5=-27
b:told me	5=-43
b:told she	4=-72
b:told the	0=69 1=51 2=-35 5=83 6=-78 7=-36
b:told to	2=31 4=49
b:told us	0=31 5=-33 7=-36
b:too >	0=-30 6=30
b:took a	5=38 6=-30 8=64
b:took her	0=-45 3=32
b:took him	0=-43
b:took his	3=39 5=32 8=-25
b:took over	4=-31 5=-39
b:took part	2=39
b:took the	0=29 5=53 8=39
b:tories >	0=54 4=-37
b:tories and	0=-37
b:tory and	0=27
b:tory mp	0=46
b:touche sa	4=-52 5=53 6=-26
b:touche une	4=-25 5=79 6=-68
b:toujours >	1=-33 3=27
b:toujours au	3=31 4=42
b:toulouse >	5=-35 6=36
b:tour >	1=-39 5=-33
b:tour de	2=-38 3=-52
b:tourne dans	5=35
b:tourne des	5=29
b:tourner la	8=38
b:tours >	0=-38 5=-37 6=44 7=44
b:tours avec	6=-92
b:tours of	4=28
b:tous >	0=67 1=-26 4=49 5=-31 6=-28
b:tous bords	0=-47
b:tous deux	6=-49
b:tous les	2=39 3=30 4=-44
b:tout >	4=-44 5=-43 7=43 8=-29
b:tout court	6=34
b:tout de	4=51 5=26 6=-65
b:tout est	3=-53
b:tout l	4=30 5=37
b:tout laisse	6=-29
b:tout le	1=-34 2=45 4=-42 5=70 8=-32
b:tout va	4=64
b:toute dette	5=-26
b:toute l	0=-69 3=34 5=-43 8=-27
b:toute la	1=-27 4=-56 5=45
b:toute religion	1=34
b:toute sa	0=30 5=40 7=-27
b:toute violence	1=33 8=-31
b:toutes deux	5=-62 6=62
b:toutes les	3=38 5=53
b:town >	6=25
b:town crier	0=-32 2=-29 3=-27
b:town hall	6=40
b:toxicomanes >	4=-62
b:tp53 >	2=-32
b:traces de	4=32
b:tracte pour	0=35
b:tracts de	0=-45
b:tracts publicitaires	0=-33
b:trade unionist	0=-64 7=65
b:trade unions	7=-38
b:traduit les	6=-30
b:trafic aerien	8=-48
b:trahie par	5=48
b:trained >	7=26
b:trained as	8=48
b:trained at	5=-28
b:trainer >	8=-28
b:trainer for	4=-26
b:trains >	1=-27 5=-49
b:trait >	2=38 4=-30
b:traite la	4=-26
b:traite pour	4=43
b:traitement >	4=79
b:traitement a	2=38
b:traitement de	4=-57 5=-39
b:traitement des	4=-53
b:translated the	0=-31
b:translocation equilibree	2=38
b:transmis le	4=-36
b:transmis par	5=33
b:transmises a	2=-25 3=46
b:transmission d	2=-45
b:travail >	1=-33 3=-26 4=-39 6=-43 7=-34
b:travail bien	4=-47 5=-30
b:travail d	1=53 8=59
b:travail en	6=-28
b:travail et	4=-46
b:travaille >	3=40
b:travaille a	1=31 4=-43 5=-25
b:travaille avec	4=54 6=-29
b:travaille chez	5=38 7=39
b:travaille en	4=-25 5=-48
b:travaille pas	4=-38
b:travaille pourtant	1=50
b:travailler a	4=30
b:travailler pour	0=45
b:travailleur handicape	3=-41 4=77
b:travailleuse handicapee	4=27
b:travaux d	8=42
b:travel >	0=-29
b:treasurer >	0=-64 7=55
b:treasurer of	1=25 6=-30
b:treated for	4=93
b:tremblement de	3=-27 4=59
b:tremor in	4=34
b:trente ans	8=-32
b:trente jours	3=-26 4=-25
b:tres a	0=40
b:tres bien	5=38 6=-28
b:tres jeunes	5=60
b:tresorerie >	5=-27
b:tresorier de	0=57 7=-27
b:tresorier du	0=61 7=32
b:tresoriere du	0=41
b:trial for	8=28
b:trial in	8=36
b:trials >	1=-36
b:tribunal >	4=-29 5=30 6=43
b:tribune >	0=39
b:tried to	4=59 7=37 8=-45
b:trips >	7=-30
b:trisomie 21	2=-49 4=30
b:trois >	4=-50 5=118 6=-32
b:trois ans	0=-70 2=-31 5=-37 6=-32 8=38
b:trois associes	0=-30 4=-29 5=63
b:trois avec	5=90
b:trois collegues	7=43
b:trois de	3=40
b:trois enfants	5=-53
b:trois essais	3=32
b:trois fois	1=30 4=-29 5=-81
b:trois heures	4=66 5=-26
b:trois matins	3=33 4=29
b:trois mois	5=-55 6=48
b:trois phrases	3=67 7=-33
b:trois semaines	0=35 4=28 5=-30
b:troisieme degre	4=30
b:trompe il	5=51 6=-42
b:trompe l	5=-47
b:trompe la	5=-66
b:trompe sa	5=89 6=-62
b:trompe son	5=52 6=-39
b:tromperie sur	5=-25
b:trop >	4=-31 5=58
b:trop a	0=28
b:trop dit	1=-33 4=78
b:trou dans	4=43 8=-36
b:trouble bipolaire	4=36
b:trouble with	3=38 4=-35 8=37
b:trouve ca	2=-27 3=32 5=-25
b:trouve chez	2=74 4=-34
b:trouve un	2=43
b:trump s	0=40
b:trustee of	7=58
b:tuc >	7=28
b:tuc congress	7=60
b:tunnel >	2=-33 4=47
b:turned down	0=-30 1=36
b:tuteur >	0=-25 2=-27
b:tutor >	1=-30
b:tutrice >	0=-28 3=-34 5=-46
b:tutrice de	5=57
b:twelve years	0=34
b:twenty years	1=56 4=-41 7=30 8=34
b:twice >	1=-27 5=-48
b:twice a	0=29 3=-36 4=33 7=-39
b:twice and	0=-30 3=34 8=-42
b:twins >	2=-30 6=56
b:twins came	2=-37 4=40 7=-26
b:twins in	4=36 6=-31 8=-32
b:twitter feed	0=51
b:two >	4=46 5=-26 6=58
b:two boys	6=32
b:two children	6=-36
b:two copies	2=48
b:two dads	6=32
b:two days	4=-28 7=35 8=-26
b:two fingers	3=-36 4=63
b:two men	5=-29 6=29
b:two more	1=-36
b:two mums	6=63
b:two nights	4=-26 8=91
b:two of	0=34
b:two operations	4=67 5=-27
b:two partners	4=-25 6=-25
b:two strokes	0=-27 4=55
b:two terms	0=39
b:two tours	4=48
b:two with	4=-59 6=27
b:two years	4=-41 5=-36 6=-25
b:type 1	2=-30 4=95
b:type 2	2=90 6=-29
b:type >	3=-25 6=41
b:typeface >	1=-55
b:types with	3=-34 4=69
b:typing and	2=36 7=-34
b:udb >	0=29
b:uk >	1=30
b:uk and	0=41 7=-34
b:ump >	0=39
b:un >	4=32 5=-29
b:un accident	3=-25 4=67 5=-26
b:un amant	4=-26 5=85 6=-41
b:un ami	1=-44 4=-30 6=29
b:un an	0=-43 5=-34
b:un ancien	1=57 5=-81 6=37
b:un appareil	4=40
b:un associe	5=55
b:un atelier	1=-50 4=-37 8=40
b:un autocollant	0=27
b:un autre	5=-75
b:un avc	4=67
b:un badge	2=-46 3=61
b:un bailleur	8=-25
b:un bar	5=33
b:un bebe	0=-46 4=59 5=-71
b:un bilan	7=38
b:un blog	1=-44 5=36
b:un bon	5=-47
b:un bracelet	8=50
b:un bresilien	5=-34
b:un bureau	0=-25 4=51 7=-28
b:un burn	4=61
b:un cabaret	5=-41
b:un cafe	6=25
b:un cancer	4=111
b:un candidat	0=80
b:un casier	5=-27
b:un centre	0=-62 4=-51 5=-26
b:un cercle	1=41
b:un chantier	5=-25
b:un chien	4=36 5=35 6=-46
b:un chromosome	2=74
b:un client	1=40 6=-49 8=-27
b:un clignement	3=61 4=-30
b:un club	0=-28 3=-45 6=-29
b:un collegue	0=-107 4=-35 5=66 6=43 8=46
b:un comble	4=46 8=47
b:un compte	5=36 6=29
b:un conge	0=65 5=-27 6=37
b:un conseiller	8=58
b:un contrat	8=29
b:un controle	3=-45 4=-37
b:un corset	2=-29 4=71
b:un couple	2=-34 3=-36 4=-39 6=62
b:un court	5=-25 8=-47
b:un danseur	6=61
b:un depot	0=31 8=-31
b:un diagnostic	3=-29 4=-43
b:un documentaire	0=-46
b:un doigt	3=-40 4=66
b:un don	2=40 4=-33
b:un ecran	4=48
b:un ehpad	5=-29
b:un emploi	0=41
b:un employeur	6=-39 7=-27
b:un enfant	4=-68 5=63
b:un entretien	8=41
b:un esprit	5=-39
b:un essai	0=-26 3=40 4=-62
b:un ex	5=30
b:un extrait	8=-56
b:un fabricant	3=-38
b:un faible	4=-65 5=47
b:un faux	8=38
b:un feuilleton	6=-25
b:un fichier	3=32
b:un film	2=-27 5=-40
b:un fils	6=104
b:un forum	6=35
b:un fournisseur	8=-32
b:un foyer	4=-29 5=-52 8=-42
b:un garcon	3=-39 5=-62 6=71
b:un gene	2=71 4=-51
b:un grand	0=-32 5=53
b:un groupe	3=-35 5=29
b:un hebdomadaire	4=-26
b:un homme	0=-38 1=-52 4=-35 6=43 7=-35
b:un hopital	4=-66
b:un hotel	5=34
b:un infarctus	4=60
b:un jour	5=-35
b:un journal	0=36 5=30
b:un juge	8=41
b:un kit	2=53 4=-36
b:un lecteur	4=48
b:un libertin	5=50
b:un livre	1=39 6=63
b:un local	4=48 5=-26
b:un logement	1=-46 5=-50 6=50
b:un logiciel	3=37
b:un love	5=-34
b:un magazine	5=29 6=-26
b:un maire	0=-31
b:un maitre	1=-28
b:un manuel	3=-30
b:un marche	8=-34
b:un mauvais	3=25 4=-34
b:un medecin	5=44 6=46
b:un melanome	4=52
b:un memoire	4=-46 5=-27
b:un mi	4=62
b:un ministre	0=48 1=-29 5=51 6=-76
b:un mois	4=39 5=-58
b:un moteur	3=29
b:un musee	5=-32
b:un nouveau	3=-26 4=-29
b:un numero	3=38
b:un oeil	3=-47 4=53
b:un partenaire	5=-56
b:un parti	0=36
b:un passeport	3=-53
b:un petit	6=65
b:un peu	0=46 1=-35 2=41
b:un phoque	6=28
b:un portrait	1=-55
b:un poste	1=38 6=30
b:un prelevement	2=46 3=-54 7=32
b:un prestataire	3=-32
b:un pret	5=-31
b:un prix	8=-39
b:un proces	8=-27
b:un profil	3=26
b:un programme	5=40
b:un projet	0=48
b:un psychiatre	4=32
b:un quotidien	0=-46
b:un rappel	4=-63 8=55
b:un rayon	1=-27
b:un referent	5=70
b:un regard	3=47
b:un registre	3=34 4=-32
b:un rein	4=55
b:un reseau	8=29
b:un restaurant	6=38
b:un risque	2=62 4=-39
b:un roman	4=-32
b:un rouge	0=98
b:un scan	3=31
b:un scanner	3=-26 4=29
b:un selfie	3=45
b:un service	1=33 2=-29 4=-31 8=-27
b:un seul	1=-32 5=25
b:un siege	3=-37 4=26 7=-30
b:un site	2=28 5=40
b:un soir	5=73
b:un spectacle	5=-47
b:un steward	6=38
b:un syndicat	0=-39 6=50
b:un syndrome	2=38 4=-39
b:un telephone	8=50
b:un temps	0=26 4=-25
b:un test	2=68 3=-55 4=-25 5=-55
b:un tiers	5=36
b:un traitement	4=88
b:un village	2=-60 4=-52 6=34
b:un visage	3=-74
b:un voisin	5=32
b:un vol	4=-29 8=28
b:un vrai	0=59
b:unasked >	2=26
b:uncle and	8=27
b:under a	0=31 4=31 8=-26
b:under her	4=-25
b:under his	0=33 4=-63 5=36
b:under investigation	8=56
b:under the	4=36 5=25
b:une affaire	3=-25 4=-33 8=36
b:une agence	4=-25
b:une amie	1=-38 4=-62 5=26
b:une amitie	6=48
b:une ancienne	0=-29 1=-31 5=-25 6=47 7=-48
b:une anomalie	4=-26 5=-30
b:une association	0=-45 2=-50 4=-35 5=-25 6=67 7=-29 8=-27
b:une autre	4=-60 5=54
b:une aventure	3=-31 5=34
b:une badgeuse	3=-63
b:une bagarre	8=26
b:une banque	0=35 1=-25 3=-30 5=-33 6=-41 8=-54
b:une base	3=-31
b:une belle	4=-28 5=-62
b:une biobanque	2=45
b:une camera	3=68 8=-32
b:une canne	4=72 6=-38
b:une carte	0=-27 3=29
b:une casquette	0=40
b:une chaine	0=-38 5=-34
b:une chute	4=62
b:une cliente	5=39
b:une clinique	4=-65
b:une cohorte	2=33
b:une collegue	0=-58 4=-44 5=-72 6=109
b:une condamnation	4=-26 8=60
b:une cooperative	0=-30 7=39
b:une deletion	2=46
b:une depression	4=62
b:une deputee	0=-40
b:une double	5=43
b:une ecole	4=-31
b:une eleve	5=51
b:une empreinte	3=-62
b:une entreprise	2=44 4=-37
b:une equipe	4=-75
b:une erreur	3=45 8=54
b:une escort	5=37
b:une escroquerie	8=-72
b:une etude	5=-30
b:une ex	5=32
b:une famille	2=53 4=-33
b:une femme	1=-33 4=-35
b:une ferme	1=33 6=-29 8=-34
b:une fille	5=59
b:une fois	0=-30 1=-29 3=48 5=-52 7=-29
b:une fraude	8=-32
b:une greffe	4=44
b:une hernie	4=32 8=-29
b:une heure	1=-35 3=-44 4=-38
b:une histoire	6=62
b:une hospitalisation	4=47
b:une interimaire	4=-32 5=28
b:une lesbienne	6=-46
b:une lettre	5=58
b:une liaison	5=131 6=-42
b:une liste	3=-28
b:une loge	1=107 5=-58 6=-29
b:une longue	4=-42
b:une machine	3=-25
b:une main	3=-48 4=-27
b:une mairie	0=43 3=-29
b:une maitresse	5=33 6=-29
b:une manifestation	8=50
b:une marque	5=-46
b:une methode	3=-58
b:une militante	0=43
b:une mutation	2=-39 4=-44 5=-28
b:une mutuelle	4=-38
b:une nuit	0=-57 4=-57 5=-34 8=114
b:une obedience	5=-45
b:une oreille	3=-40 4=40
b:une panne	4=-61
b:une passade	5=58
b:une passion	5=49 6=-31
b:une patiente	5=63
b:une photo	0=27 3=55
b:une piece	5=-43
b:une place	0=-37
b:une plainte	3=51 8=-42
b:une plateforme	5=-43
b:une pme	2=-30 4=-32
b:une prison	8=-61
b:une prostituee	5=43
b:une prothese	4=41
b:une relation	4=-29 5=103
b:une sante	4=61 8=-59
b:une sclerose	4=31
b:une section	0=-26 7=42
b:une semaine	3=41 4=-26 5=-48 8=-25
b:une septicemie	4=34
b:une serie	4=-43 5=-54 6=-67 7=-27 8=-28
b:une seule	3=-33 4=74 5=44
b:une stagiaire	5=47
b:une subordonnee	5=73
b:une therapie	4=-26 5=42 6=59
b:une translocation	2=70
b:une tribune	0=51
b:une usine	4=-37
b:une video	4=-27 5=55
b:une vieille	3=-26
b:une voiture	5=28 6=34
b:une voix	0=-25 3=-53 4=-42
b:union >	0=-58 1=-28 3=-30 4=-27 7=75
b:union activist	0=-35 7=43
b:union and	0=69 7=-38
b:union as	7=67
b:union at	0=-33 7=67
b:union card	7=47
b:union chapel	7=-39
b:union congress	7=-56
b:union departementale	7=-50
b:union des	1=37 7=-25
b:union drive	7=51
b:union europeenne	0=58 7=-38
b:union for	7=58
b:union he	7=56
b:union household	0=29
b:union jack	6=-29 7=-53
b:union libre	5=-67 6=57
b:union locale	7=49
b:union man	7=74
b:union member	0=-42 7=52
b:union membership	0=-36 1=-49 7=25
b:union of	1=-46 7=-31
b:union organisers	7=-41
b:union over	0=-33 7=56
b:union pacific	1=-27 7=-48
b:union rationaliste	0=-43 1=52
b:union referee	7=-26
b:union s	7=96
b:union side	7=37
b:union sportive	7=-25
b:union station	7=-41
b:union subs	7=34
b:union was	7=-56
b:union when	6=-26
b:union work	7=35
b:unionised site	7=-53
b:unionist from	0=81 7=-63
b:unions >	7=-46
b:unions in	7=-30
b:unis >	6=25
b:unison >	7=93
b:unison for	7=33
b:unite and	6=-31 7=-65
b:unite branch	7=28
b:unite in	7=65
b:unite stewards	7=45
b:unite the	7=55
b:university >	5=-42
b:unpaid work	8=51
b:unprompted >	6=42
b:unsa >	0=-28 2=-25 3=-25 7=74
b:until 2014	8=32
b:until she	0=25 4=-35
b:until the	4=66
b:up >	0=28
b:up a	1=-31
b:up at	3=53
b:up by	3=26 5=-41 8=-41
b:up for	0=-33 6=-25 8=43
b:up gay	6=40
b:up in	1=-25 7=-31 8=-29
b:up nursing	4=51 6=-43
b:up on	1=27
b:up the	4=28
b:up to	0=-29 7=44
b:up two	0=-27
b:up with	0=35 4=-28 7=64
b:upheld >	5=42 8=-31
b:urgence >	5=-32
b:us >	1=-25 3=-45 4=-34 5=38 7=-38 8=-48
b:us about	8=28
b:us for	0=-30 8=29
b:us he	4=57
b:us so	4=-30
b:us that	0=38 1=-31
b:us to	0=-25 8=-40
b:usage de	4=37 8=28
b:use the	3=34 4=-35
b:used her	3=29
b:used to	0=54 1=-50 3=-26 4=-43 6=48
b:usees par	3=25
b:uses >	4=41
b:uses a	4=66
b:usher at	8=-32
b:usine a	4=-45
b:usine de	7=61
b:usine et	4=63 5=-34
b:utah >	6=29
b:v leiden	2=38
b:va a	0=55 4=-32 5=-26
b:va bien	4=69
b:vaccination >	4=-84
b:vaccine il	4=57
b:vaccinee contre	4=56
b:vaccins a	4=70
b:valable dix	3=-36
b:valeurs >	3=31
b:valu des	0=31
b:valve >	4=28
b:van >	0=-26 4=-50 8=50
b:van was	8=-47
b:vante de	5=74 6=-47
b:variant >	2=31 4=-54
b:variant calling	2=-29
b:variant de	2=28
b:varices >	4=50
b:vault >	3=26
b:ve been	0=31 4=54
b:ve had	5=69 6=-40
b:ve never	4=28
b:vecu dix	5=-29
b:vecu un	5=52
b:vegan cheese	1=-32
b:vegan chef	8=-33
b:vegan for	1=75
b:vegan on	1=32
b:vegan range	1=-28
b:vegane par	1=45
b:veganisme ethique	1=29
b:velo >	0=-59 4=49 5=-29 7=43
b:vend des	1=-52 3=-46 4=-56 8=-29
b:vend ses	5=43
b:vendeur >	4=-38
b:vendeur de	2=-29
b:vendeuse >	5=-30 6=-29
b:vendeuse de	5=-48
b:vendeuse en	1=28 3=-46
b:vendredi >	0=-31 4=30
b:vendu des	2=-27 4=-36
b:venerable d	1=37
b:venerable de	1=33
b:vente >	3=-31
b:venu avec	5=-37 6=-36
b:venue avec	5=-29 6=31
b:ver di	7=60
b:verification d	3=-25
b:verification des	3=-45
b:verification du	3=27
b:verifie l	3=-44
b:verifie la	3=-37
b:verifie les	3=-35
b:verifie que	3=-26
b:verifie son	3=46
b:verifiee >	3=-53 5=-25 8=45
b:vers les	3=-32
b:verse au	2=31 8=-33
b:vert bouteille	4=-29
b:verte et	4=-25
b:vertiges >	4=54
b:vestiaire >	5=73 8=-28
b:veterinaire >	4=-39
b:veut changer	5=47
b:veut pas	1=26 2=-30 4=-41 5=28
b:veut plus	3=39 4=-32
b:veut rester	8=-50
b:veut tourner	8=33
b:veuve de	6=35
b:vial a	0=36
b:vice presidente	0=-59
b:victime d	4=25 6=33 8=-79
b:victimes de	8=-42
b:video >	2=-28 4=43
b:video a	0=48
b:video et	3=51
b:videos a	5=28
b:vie >	1=54 4=54 6=56
b:vie amoureuse	5=72 6=-38
b:vie avec	5=-49 6=32
b:vie d	5=-25
b:vie de	1=-25 6=-57
b:vie est	1=39
b:vie et	1=35 5=43 6=-47
b:vie intime	2=-37 5=54
b:vie privee	4=-37 5=32
b:vie sentimentale	4=-35 5=76
b:vie sexuelle	4=-41 5=76 8=-37
b:vieille ecole	0=31 1=29 5=40
b:vient avec	5=-44
b:vient de	0=-41 1=65
b:vierge >	5=79
b:vierge a	8=-83
b:vierge de	5=-77
b:vieux greements	4=-32 5=-56
b:view of	1=-49
b:vigile >	8=88
b:vigile d	4=-69
b:vigneron independant	0=-41
b:village >	0=49 1=-34 7=-29
b:ville >	0=-38 3=-32 6=28
b:vingt ans	7=29
b:vins >	7=-29
b:violence >	8=-35
b:violence after	1=42
b:violence est	1=47 8=-34
b:virgin >	5=76
b:virgin and	5=35
b:virgin at	5=43
b:virgin atlantic	5=-27
b:virgin trains	5=-46
b:virginite avec	5=39
b:visa >	4=-37
b:visa centre	3=-41
b:visage >	3=73
b:visage a	3=37 4=-28
b:visage de	0=-28 3=46
b:visage depuis	3=31
b:visage par	3=54 5=-26
b:visage pour	3=-38 4=-30
b:visage toutes	3=35
b:visages >	3=38
b:visages pour	3=-33
b:visio >	0=26 4=-25 8=43
b:vision >	4=-30
b:visite du	4=45
b:visiteuse medicale	4=-66
b:vit a	0=39 2=-38 5=27 6=-91
b:vit avec	1=-64 3=-36 5=-28 6=-39 8=-40
b:vit chez	1=-55 2=-61 4=28 5=-36 6=-32
b:vit de	1=59
b:vit depuis	5=-41 6=73
b:vit en	1=30 6=34
b:vit sans	1=29
b:vit selon	1=69 8=-34
b:vit son	6=30
b:vit une	6=65
b:vitesse et	3=25
b:vivait avec	5=-52
b:vivent a	5=40 6=-65
b:vivre en	1=33
b:vocale >	3=-43
b:vocale activee	3=49
b:vocale d	3=-29
b:vocale du	3=67
b:vocale il	3=-36
b:voeu de	1=49 5=34
b:voice authentication	3=34
b:voice coach	3=-30
b:voice for	3=-35
b:voice referendum	0=41
b:voice sample	3=42
b:voiceprint is	3=33 8=-25
b:voisin >	5=38
b:voisinage >	4=-28
b:voisine >	6=82
b:voisins >	4=52 5=-26
b:voit double	4=79
b:voiture >	0=-42 1=47 6=36
b:voiture de	5=26
b:voix >	0=-46 4=-54
b:voix d	3=-25
b:voix de	3=-60 7=63
b:voix enregistree	3=31
b:voix est	4=-41
b:voix grave	3=38
b:voix par	3=52
b:voix pour	3=40
b:voix qui	4=-27
b:voix sert	0=-35 3=65
b:voix soit	0=-27 3=40
b:vol a	8=-74
b:vol de	3=-30 4=-55 8=73
b:vol en	8=-38
b:vole du	8=42
b:volontiers >	0=27
b:volt >	0=44 7=-41
b:volunteer >	0=64 7=52
b:vote a	0=86 1=-26
b:vote electronique	0=-34
b:vote plus	0=63 1=-27
b:vote que	0=48
b:voted remain	0=36
b:voted with	0=-56
b:voter >	0=42
b:voter a	0=-46 3=30
b:votes for	0=82
b:votes green	0=43 4=-33
b:votes on	0=-63
b:votre logiciel	3=29
b:voulu poser	3=41
b:voulu que	3=33
b:vous a	6=-27
b:vous le	5=40 6=-44
b:vous voyez	5=-51 6=78 7=-31
b:voyage avec	3=-28
b:voyage d	3=43 5=47
b:voyages >	4=52 5=-28
b:vu au	4=-49 5=47
b:vu la	4=-28
b:vu un	5=-49 6=-34 8=36
b:vue >	2=-25 5=-48 8=35
b:vue d	4=-43
b:vue de	3=52 4=-34
b:vue en	4=-58 8=55
b:vulgarise la	4=-37
b:waiting list	0=-30 4=73
b:wales >	1=-41
b:walks with	4=29
b:wandsworth >	8=-45
b:want to	5=-25
b:wanted in	8=55
b:wants a	4=39
b:wants the	0=55
b:wants to	0=-28 4=-75 5=-28 7=25 8=-27
b:war in	0=48 7=-40
b:ward >	4=-35
b:ward clerk	0=-37
b:ward sister	0=-25 7=37
b:warehouse >	0=-27 7=37
b:warned the	0=-27 5=31 7=37
b:warns an	5=-26 8=27
b:was a	0=-29 1=30 3=-50 5=-81 7=38 8=-66
b:was about	0=-29 1=-38
b:was among	0=29
b:was an	0=59 8=50
b:was arrested	8=35
b:was at	0=56 1=-30 4=-32 5=-26 6=-36 8=-26
b:was born	2=39 4=87 5=-49
b:was caught	5=25 8=67
b:was cautioned	3=-26 8=27
b:was cleared	5=-37
b:was compared	3=42
b:was convicted	8=57
b:was discussed	5=41
b:was dismissed	5=28
b:was elected	0=-63 7=51
b:was found	8=30
b:was given	7=-52 8=65
b:was he	1=-29 7=29 8=66
b:was her	0=-27 1=-43 2=-39 4=-54 6=-46 7=-27 8=-26
b:was hers	0=-27 5=-40
b:was his	0=-48 1=-60 2=-33 3=-38 4=-54 6=-60 7=-74 8=-47
b:was in	0=87 1=-27 2=-51 3=-31 4=40 6=-25 8=-68
b:was it	1=80
b:was late	4=-34
b:was locked	8=46
b:was married	6=-41
b:was matched	3=27
b:was mugged	8=-52
b:was off	4=39
b:was on	0=47 3=-41 7=43
b:was once	0=46 7=43
b:was out	7=27
b:was outed	6=69
b:was president	0=32
b:was quick	8=26
b:was raised	1=57
b:was recognised	7=-48
b:was repaid	1=-34
b:was sacked	7=41
b:was scanned	3=36
b:was seen	5=64
b:was sentenced	8=-66
b:was sequenced	2=41
b:was tested	2=40 4=-60
b:was the	0=-78 1=-66 2=-27 5=79 6=-75 8=-39
b:was thrown	7=28
b:was to	8=70
b:was told	2=29 4=-60
b:was treasurer	0=-37 4=-34 7=37
b:was treated	4=80
b:was unfaithful	5=29
b:wasn t	4=-29 6=-27
b:watch >	8=-42
b:watch list	3=26
b:way >	3=-32
b:way through	5=78
b:we asked	1=27 4=-28
b:we met	4=34
b:we were	5=-25
b:weakness for	3=-29
b:wearing a	4=41
b:wears a	0=-41 5=27 6=-36
b:wears hearing	4=26
b:website of	0=27
b:wedding photographer	6=-30
b:weddings and	1=-39
b:week >	4=62 7=62 8=-75
b:week end	0=25 4=-45 5=41 6=-36
b:week ends	0=35 6=-31 7=-45
b:weekends >	0=37 5=55
b:weekly >	0=-29 3=-46 4=-45
b:weeks >	4=30
b:weeks in	8=-41
b:well >	0=-35 4=60 6=-34 8=-62
b:well to	0=66
b:went on	0=32
b:went to	8=-31
b:were a	0=-27
b:were found	5=54
b:were her	0=-29 4=-27
b:were in	0=39
b:were taken	3=28
b:were the	6=-80
b:west >	7=38
b:western union	7=-41
b:what he	4=-49
b:what the	4=37
b:what they	4=36
b:wheelchair user	4=85
b:when he	5=-40
b:when her	4=30 6=-29
b:when i	5=-31 8=35
b:when it	5=40 6=-50
b:when my	2=-35 4=40
b:when she	1=-39 3=38 4=42 5=38 6=47 7=29
b:when the	4=-31 5=-28
b:when they	5=-37
b:when we	4=-45 6=26
b:where he	0=-35 3=40 4=-40 7=-34
b:where she	1=-28 3=27 4=-34 7=-35
b:whether the	4=32
b:which >	4=26
b:which ended	4=58 6=-25
b:which he	4=33 8=-39
b:which his	1=25 3=31 8=-25
b:which is	0=-29 3=-45 4=29 8=52
b:which ruled	1=29
b:which she	1=43 4=-45 7=-30
b:who had	1=-33 4=42 8=75
b:who has	4=52 8=34
b:who interviewed	1=40 8=-49
b:why he	7=-25
b:why she	5=29
b:wife >	4=90 6=-48
b:wife and	2=-26 6=-68
b:wife are	2=54 4=-27
b:wife has	4=26
b:wife is	4=-60 5=-33
b:wife says	5=42
b:wife to	0=-43 6=28
b:will >	1=-32
b:will have	4=-28 8=-40
b:will need	4=49
b:will not	0=39
b:windows hello	3=30
b:winter >	0=-39
b:with >	6=29
b:with a	0=-26 1=-46 3=-38 4=47 5=82 7=-79 8=-56
b:with addicts	4=38
b:with all	0=-30
b:with an	0=35 1=-26 2=53 4=-57
b:with another	5=-64 6=64
b:with anyone	4=-38 5=69
b:with care	6=37
b:with children	8=49
b:with epilepsy	4=-29
b:with face	3=31
b:with four	6=32 8=34
b:with glandular	4=45
b:with her	1=-27 3=88 4=-52 6=-48 7=-27
b:with his	0=-68 1=-32 3=41 4=48 6=41 8=-45
b:with my	0=-53 5=42 6=-27
b:with one	0=-25 4=65 5=-38 8=-38
b:with palm	3=-26
b:with prospect	7=-30
b:with the	0=43 3=35 4=-61 5=80 6=-28 7=-29
b:with two	1=-27 4=-32 5=28 6=-25
b:with unite	4=-29
b:withdrawn >	8=72
b:within a	3=25 8=-37
b:without a	5=-57 8=-29
b:without an	4=-39
b:without being	4=-42
b:without charge	8=37
b:witnesses and	0=-33 1=75
b:wobbly >	7=46
b:woman >	0=-39 4=-32 5=-38 6=71
b:woman in	5=27 6=61
b:women >	0=-40 5=-48 6=75
b:women according	5=42
b:women freemasons	1=42
b:women s	0=41 1=-26 2=-25 4=-47 5=-25 6=-66
b:won >	0=-45
b:won a	5=-35
b:won at	6=50
b:won over	1=-36
b:won t	0=47 1=37 4=62 5=-48 6=-46 8=-25
b:won the	0=-51 2=-41
b:won two	4=29
b:words >	1=42 5=-28 8=-48
b:work >	0=-45 2=28 3=-60 5=-39 6=-29 8=-86
b:work for	0=52 1=-25
b:work in	0=-30 7=-30
b:work on	0=-66 1=60 4=-32
b:work phone	5=31
b:work since	6=52
b:work with	0=43
b:worked >	3=33 8=31
b:worked as	0=-39 8=-30
b:worked for	0=-37 1=-30 5=-27
b:worked in	7=-31
b:worker for	8=-34
b:workers party	0=52 7=-60
b:workers united	7=46
b:working with	8=51
b:works council	0=-68 4=-33 7=-31
b:works from	4=36
b:works in	1=30 3=31 4=-25 7=-25
b:works with	1=37 3=-25
b:workshop >	5=-40
b:would again	3=37 4=-34
b:would do	0=41 4=-35
b:would like	4=-25
b:would need	5=-40 6=48
b:would not	4=-43 7=-33
b:would prefer	6=-31
b:would rather	0=-30 3=32
b:wouldn t	0=-27 1=52 4=-25
b:writes and	0=-35 4=28 7=27
b:writes her	6=26
b:writes the	2=-29 5=34
b:writing >	4=-28
b:written test	4=43
b:wrote a	3=-31 4=-25 5=-66 8=-26
b:wrote for	4=-62 6=30
b:wrote her	5=44 6=-35 7=25
b:wrote in	2=33 4=32 6=33 8=-29
b:wrote on	4=54
b:wrote the	2=-44 3=-96 6=-43 7=-67 8=55
b:wrote to	8=-38
b:x >	2=26 4=-36 5=48
b:x et	2=60 5=-49
b:x fragile	2=34 4=-33 5=-27
b:x ray	2=-25
b:y a	1=-27 4=29 6=-51
b:y croit	0=65 1=-43 4=-34
b:y est	0=-41 1=30 3=42 5=-28 6=42
b:y tient	6=42
b:year 9	7=-32
b:year >	0=32 1=-30 3=-64 4=-84 6=57 8=-36
b:year and	6=26
b:year in	0=-25 4=72 6=53
b:year s	0=-58 7=35
b:year to	4=66
b:years >	2=-48 3=-64 6=-56
b:years ago	8=33
b:years and	4=34 5=25 6=-25
b:years as	1=38
b:years for	8=63
b:years in	0=41 1=-34 4=-27 5=-25 8=-30
b:years on	1=-38 4=-38 7=59
b:years sober	4=31
b:yes campaign	0=30
b:yeux >	8=56
b:yeux dans	3=-25 4=-37
b:yoga >	5=30
b:york >	4=52
b:youth wing	0=42
b:yves et	5=-70 6=65
b:zemmour >	0=46
b:zemmour a	0=27 5=-39
b:zone reservee	3=53
beside:BIOMETRIC 1	0=-31 1=-28 5=-32 7=-64 8=-32
beside:BIOMETRIC 2	0=-128 1=-47 2=-44 4=-89 5=-115 6=-75 7=-107 8=-107
beside:CRIMINAL_CONVICTION 1	0=-48 1=-57 2=-33 4=-33 5=-50 6=-60 7=-69
beside:CRIMINAL_CONVICTION 2	0=-178 1=-74 2=-63 3=-76 4=-163 5=-101 6=-143 7=-131
beside:GENETIC 1	0=-52 1=-97 3=-121 4=-49 5=-101 6=-41 7=-88 8=-89
beside:GENETIC 2	0=-125 1=-112 3=-138 4=-188 5=-156 6=-121 7=-77 8=-128
beside:HEALTH 1	0=-111 1=-89 3=-72 5=-66 6=-71 7=-110 8=-47
beside:HEALTH 2	0=-147 1=-143 3=-104 5=-74 6=-87 7=-124 8=-111
beside:PHILOSOPHICAL_BELIEF 1	0=-56 3=-72 4=-89 5=-35 6=-31 7=-57 8=-52
beside:PHILOSOPHICAL_BELIEF 2	0=-156 2=-88 3=-124 4=-163 5=-62 6=-37 7=-167 8=-169
beside:POLITICAL_OPINION 1	1=-31 2=-61
beside:POLITICAL_OPINION 2	2=-66 3=-71 4=-151 5=-137 6=-69 7=-67 8=-135
beside:SEXUAL_ORIENTATION 1	0=-104 1=-75 2=-117 3=-149 4=-87 7=-72 8=-84
beside:SEXUAL_ORIENTATION 2	0=-64 1=-44 2=-98 3=-126 4=-62 7=-50 8=-78
beside:SEX_LIFE 1	0=-66 1=-85 2=-67 3=-59 4=-108 6=-72 7=-117 8=-84
beside:SEX_LIFE 2	0=-164 1=-100 3=-98 4=-114 6=-45 7=-112 8=-59
beside:TRADE_UNION_MEMBERSHIP 1	2=-84 3=-26 4=-61 5=-54 6=-59 8=-55
beside:TRADE_UNION_MEMBERSHIP 2	0=-95 1=-55 2=-43 3=-78 4=-172 5=-174 6=-47 8=-62
bias	0=-46 1=-46 2=-54 3=-61 5=-30 6=-32 7=-47 8=-39
couple:a man	6=56
couple:a woman	6=127
couple:amoureux man	6=33
couple:another man	6=78
couple:another woman	6=29
couple:autre woman	6=41
couple:avec man	6=60
couple:avec woman	6=68
couple:both	6=70
couple:d woman	6=92
couple:de man	6=65
couple:epouse woman	6=40
couple:ex woman	6=-62
couple:fiance man	6=27
couple:her woman	6=68
couple:his man	6=44
couple:his woman	6=-123
couple:joined other	6=-62
couple:joined same	6=243
couple:joined unknown	6=42
couple:la woman	6=-36
couple:man man	6=198
couple:man woman	6=-201
couple:mon man	6=-32
couple:mon woman	6=-28
couple:my woman	6=-50
couple:named other	6=-218
couple:named same	6=205
couple:named unknown	6=-62
couple:other	6=-206
couple:petit man	6=-69
couple:petite woman	6=51
couple:premier man	6=-29
couple:s man	6=34
couple:sa woman	6=-31
couple:same	6=246
couple:une woman	6=77
couple:union man	6=-45
couple:unknown	6=-66
couple:unknown man	6=-45
couple:unknown woman	6=-42
couple:woman man	6=-148
couple:woman woman	6=232
field:0	0=-96 1=-100 2=-122 3=-151 4=-48 5=-67 6=-81 7=-136 8=-111
field:1	0=-42 2=-47 3=-69 7=-51
field:2	0=55 1=144 2=131 3=39 4=39 5=39 7=87 8=85
field:23andme	2=32
field:3	0=129 1=74 2=167 3=105 7=89 8=80
field:4	0=124 1=42 2=71 3=127 7=129 8=84
field:aadhaar	3=43
field:aah	4=55
field:abstinence	4=-58 5=32
field:abstinent	4=-40
field:abstinente	4=-88 5=88
field:absurdist	1=31
field:abus de biens	8=45
field:accord	7=-57
field:accouchement	4=31
field:accuse	8=38
field:accused	8=31
field:acheteuse	4=-42
field:acouphenes	4=33
field:acquitte	8=58
field:acquitted	8=53
field:actn3	2=45
field:addict	4=-54
field:addicted	4=-30
field:addictologie	4=-25
field:addicts	4=50
field:adepte	1=-25
field:adherent	7=48
field:adherente	0=32 7=-41
field:adherer	0=-61 7=45
field:adhesion	7=33
field:adn	2=42
field:adultere	5=25
field:affaire	5=-38
field:affairs	5=-53
field:affray	8=29
field:afscme	7=52
field:agent	0=-53
field:agnostique	1=60
field:agresse	8=-66
field:aids	4=-30
field:ailing	4=-60
field:aime les femmes	6=64
field:aime les garcons	6=-51
field:alcoholic	4=39
field:alcoolemie	4=-61 8=57
field:alcoolique	4=100
field:alcoolisme	4=39
field:alcoologie	4=55
field:ald	4=54
field:allele	2=40
field:allergenes	4=-26
field:allergie	4=43
field:allergies	4=29
field:allergique	4=40
field:alliance party	0=37
field:als	4=-39
field:altruisme	1=36
field:altruisme efficace	1=32
field:altruist	1=46
field:amant	5=40
field:amante	5=66
field:amende	8=40
field:amniocentese	2=51
field:amyotrophie	2=43
field:anarchist	0=45
field:ancestry	2=-38
field:angoisse	4=37
field:animaliste	1=-27
field:animist	1=30
field:ankle	8=30
field:anorexia	4=-31
field:anorexie	4=28
field:anorexique	4=58
field:antecedents	2=-38
field:anthroposophe	1=64
field:anthroposophie	1=48
field:anthroposophist	1=70
field:anticoagulants	4=36
field:antidepressants	4=26
field:antidepresseurs	4=26
field:antinatalist	1=46
field:antispecisme	1=65
field:antispeciste	1=48
field:anxiete	4=27
field:apnee	4=67
field:appareil auditif	4=39
field:appareille	4=42
field:appeal	8=31
field:appealing	8=51
field:appeals	8=-35
field:appelle a	0=38
field:appendicite	4=36
field:apte	4=51
field:arachides	4=48
field:arbre	2=-56
field:arc en ciel	6=-31
field:armees	1=-41
field:armes	1=25 8=-68
field:arresting	8=-34
field:arrets	4=-30
field:arson	8=40
field:arsonist	8=-29
field:arthritic	4=34
field:arthritis	4=37
field:asbo	8=42
field:asexual	6=79
field:asexuel	6=76
field:asile	4=-55
field:aslef	7=39
field:asperger	4=26
field:assault	8=66
field:assemblee	0=-35
field:assigne	8=55
field:assises	8=-27
field:asthma	4=-57
field:asthmatic	4=42
field:asthmatique	4=86
field:asthme	4=66
field:atelier	1=-113
field:athee	1=49
field:athees	1=45
field:atheism	1=-43
field:atheisme	1=58
field:atheist	1=77
field:attirance	6=31
field:au lit	5=-58
field:audience	8=-42
field:audit	4=-75
field:auditeur	4=-63
field:auditif	4=39
field:authentication	3=52
field:authentifiee	3=40
field:authentifier	3=35
field:autism	4=27
field:autiste	4=82
field:auto immune	4=31
field:autonome	0=-62
field:autonomiste	0=34
field:avant le mariage	5=47
field:aventure	5=-44
field:aventures	5=47
field:b27	2=36
field:b3	8=42
field:badge	0=-103
field:ballot	0=53 7=-72
field:ban	8=40
field:banned	8=55
field:bapteme	1=32
field:bar gay	6=-89
field:barred	8=53
field:basque	0=-40
field:bdsm	5=84
field:bectu	7=27
field:bed with	5=-30
field:begue	4=84
field:belief	1=31
field:beliefs	1=27
field:believes	1=-61
field:bernie	0=38
field:bi	6=34
field:bipolaire	4=38
field:bipolar	4=30
field:bisexual	6=75
field:bisexualite	6=28
field:bisexuel	6=91
field:bisexuelle	6=87
field:black lives matter	0=42
field:blacklisted	7=49
field:blanchi	8=61
field:blind	4=-26
field:blocages	0=36
field:bloque	7=-38
field:bma	7=61
field:boite	4=-36
field:boiteries	4=-79
field:bondage	5=29
field:bord	0=-71
field:bornes	3=-43
field:bouddhiste	1=-40
field:bouffeur de cures	1=53
field:boulimique	4=31
field:bound over	8=54
field:bouteille	4=-25
field:bracelet	8=63
field:bracelet electronique	8=76
field:bracelets	8=-63
field:branch	0=-56
field:branch chair	7=50
field:brca	2=35
field:brca1	2=31
field:brca2	2=63
field:brexiteer	0=41
field:brothels	5=30
field:brother	7=-56
field:buddhist	1=-36
field:bulletin	0=-81 8=37
field:bureau	0=-46 7=-80
field:burglar	8=28
field:burglary	8=26
field:burn out	4=42
field:butch	6=48
field:cache	5=-86
field:cachets	4=-30
field:calculs	4=-42
field:cambriolage	8=-34
field:camera	3=30
field:camp	6=-65
field:campaigner	0=-90
field:campaigns	0=-40
field:cancers	4=25
field:candidat a	0=-57
field:candidate a	0=-39
field:candidature	0=-55
field:capteurs	3=-79
field:captured	3=61
field:card carrying	7=-46
field:cardiac	4=44
field:cardiaques	4=53
field:cardiologie	4=-64
field:carrier	2=60
field:caryotype	2=98
field:casier	8=57
field:casier judiciaire	8=32
field:casiers	8=-38
field:caught with	5=-28
field:cause	0=-69
field:caution	8=51
field:cautioned	8=38
field:cautions	8=30
field:ce	7=-140
field:cecite	4=34
field:cegetiste	7=45
field:celibacy	5=44
field:celibataire	5=-103
field:celibate	5=89
field:cell	8=-29
field:cells	8=-32
field:cellule	8=30
field:centrale	8=-47
field:centre	0=-45
field:cfdt	7=59
field:cfe	7=37
field:cfe cgc	7=62
field:cftc	7=89
field:cftr	2=26
field:cgc	7=87
field:cgt	7=87
field:chair of	0=-81
field:chapel	1=-45
field:charges	8=47
field:charnelle	5=33
field:chaste	5=80
field:cheated	5=54
field:cheating	5=-29
field:check off	7=32
field:chemo	4=29
field:chemotherapy	4=28
field:chimiotherapie	4=58
field:chirurgie	4=-31
field:chirurgien	4=-53
field:chromosome	2=48
field:chromosomique	2=41
field:chroniques	4=-49
field:chroniqueur	4=-32
field:church	1=-38
field:cicatrices	4=48
field:civil partner	6=36
field:classes	8=-30
field:claustrophobe	4=48
field:clavier	3=-61
field:clear	3=-82
field:cleared	8=-36
field:clearview	3=37
field:climat	0=48
field:clinic	4=-55
field:clinique	4=-61
field:clone	2=-57
field:closed shop	7=39
field:closeted	6=35
field:cnt	7=56
field:cochlear	4=42
field:coeliaque	4=48
field:coeur	4=-32
field:collecte	0=-73
field:collectif	0=54
field:collectionne	0=-38
field:college	0=-43
field:collegue	0=-92
field:collegues	0=-44
field:colon	4=-42
field:colostomy	4=27
field:colour blind	4=-40
field:coma	4=30
field:come out	6=-37
field:coming out	6=56
field:commissariat	8=75
field:communist	0=59
field:communiste	0=30
field:communistes	0=62
field:community	7=-57
field:compagnon	6=-68
field:comparee	3=64
field:concordance	3=40
field:condamnation	8=52
field:condamnee	8=39
field:condamner	8=-45
field:condition	4=30
field:conditionnelle	8=61
field:conductrice	2=25
field:conduite en etat	8=27
field:confederal	7=59
field:confederation	7=32
field:confederation paysanne	7=36
field:confondu	3=26
field:confucian	1=40
field:congenital	2=30
field:conjointe	6=48
field:conquests	5=38
field:conquete	5=-33
field:conquetes	5=36
field:conscience	1=45
field:conseil genetique	2=80
field:conseiller regional	0=58
field:consented	3=43
field:consentement	3=59
field:consenti	3=-34
field:conservateur	0=36
field:conserve	3=44
field:conservee	3=27
field:conserves	3=49
field:consultant	4=-50
field:contempt	8=35
field:contentieux	3=-62
field:contraception	5=-54
field:contraceptive	5=-37
field:contrebande	8=52
field:controle d acces	3=-71
field:convenor	7=63
field:convict	8=-53
field:conviction	8=33
field:convictions	0=-60
field:copain	6=36
field:coquines	5=60
field:corbyn	0=42
field:corset	4=53
field:corsets	4=-50
field:cotisations	7=-38
field:couchait	5=55
field:couche avec	5=58
field:couleurs	0=-76
field:councillor	0=31
field:councillors	0=-46
field:counselling	4=-70
field:coupable	8=41
field:couple libre	5=43
field:couple ouvert	5=30
field:coups	8=43
field:cour	8=-62
field:covid	4=49
field:cretes	3=41
field:crime	8=-73
field:crises	4=47
field:crohn	4=79
field:croit	1=-32
field:crown court	8=-45
field:croyait	1=-31
field:croyante	1=46
field:cse	7=-74
field:cuir	1=-27 5=-51
field:cure	1=-74 4=-33
field:cures	1=30 4=-50
field:curfew	8=27
field:custody	8=-27
field:cwu	7=83
field:cynic	1=-42
field:cynical	1=-33
field:cyp21a2	2=62
field:cyp2d6	2=31
field:cystic fibrosis	2=-28
field:d un soir	5=52
field:dactyloscopique	3=58
field:daltonien	4=53
field:dated	5=-73
field:dates women	6=28
field:dealt	8=-27
field:decharge	7=25
field:decroissance	0=-40 1=52
field:defenseur syndical	7=31
field:defile	0=-29
field:degrowth	1=41
field:deist	1=52
field:delegation	7=34
field:deleguer	7=-46
field:delegues	7=-34
field:deleted	3=54
field:deletion	2=46
field:demarche	3=25
field:demo	0=-33
field:democrat	0=32
field:democrats	0=28
field:demonstration	0=-29
field:deported	0=-48 8=40
field:depression	4=28
field:depressions	4=-58
field:depressive	4=75
field:desintoxication	4=34
field:detache	7=38
field:detention	8=36
field:detenu	8=83
field:detenus	8=-37
field:deux meres	6=81
field:deux papas	6=45
field:deux peres	6=31
field:deverrouille	3=88
field:devolution	0=-26
field:diabete	4=94
field:diabetes	4=-35
field:diabetic	4=50
field:diabetics	4=-48
field:diabetique	4=127
field:diabetiques	4=-102
field:diabetologie	4=-31
field:diagnostique	4=36
field:dialyse	4=37
field:dieu	1=63
field:digitale	3=-26
field:digitales	3=-35
field:disc	4=56
field:disciple	1=44
field:disciplinary	7=35
field:disease	4=-52
field:disorder	4=-39
field:disorders	4=-28
field:disqualified	8=63
field:dna	2=26
field:dna test	2=56
field:dogme	1=-27
field:doigt	3=54
field:doigte	3=-68
field:doigts	3=62
field:dominant	2=-42 5=-32
field:dominatrice	5=52
field:don juan	5=74
field:donated	0=-35
field:dos	4=32
field:down s	2=-30
field:drag	6=-46
field:dragueur	5=69
field:drapeaux	0=-50
field:drepanocytaire	2=58 4=-57
field:drepanocytose	2=59 4=-56
field:drink driving	8=38
field:drinker	4=45
field:droit humain	1=70
field:duchenne	2=38
field:due in	4=43
field:dys	4=37
field:dyslexic	4=64
field:dyslexique	4=59
field:dyslexiques	4=-45
field:dyspraxic	4=51
field:e gates	3=-33
field:ebat	5=36
field:ebats	5=36
field:echangisme	5=30
field:echangiste	5=51
field:echangistes	5=25
field:ecologie profonde	1=43
field:ecologique	0=-42
field:ecologiste	0=115
field:ecologue	0=-37
field:eczema	4=41
field:efface	8=-49
field:effacees	3=47
field:effacer	8=-29
field:effective altruist	1=29
field:eglise	1=-25
field:ehlers danlos	2=-31
field:eis	7=40
field:elected	0=-70
field:elections	0=-96
field:elections professionnelles	7=36
field:electoral	0=-82
field:electrician	0=-51
field:electronic	0=-31
field:elocution	4=-41
field:elu	0=-27
field:elus	7=-44
field:elysee	0=-43
field:embezzled	8=31
field:embolie	4=31
field:embrasser	5=59
field:empreintes	3=46
field:en arret	4=28
field:en forme	4=-49
field:encarte	0=31
field:enceinte	4=63
field:enceinte de	5=-97
field:endometriose	4=46
field:engage	0=46
field:engagee	0=-44
field:engagement	0=-43
field:enqueteur	8=-62
field:enregistree	3=86
field:enregistrees	3=64
field:enrol	3=-63
field:enrole	3=46
field:enrolee	3=74
field:enrolement	3=38
field:enrolled	3=71
field:enrolment	3=25
field:epaule	4=31
field:epictete	1=39
field:epictetus	1=42
field:epicure	1=32
field:epicurien	1=33
field:epicurienne	1=-25
field:epilepsie	4=58
field:epileptic	4=46
field:epileptique	4=59
field:epipen	4=56
field:erection	5=29
field:erotic	5=28
field:erotique	5=-34
field:erotiques	5=33
field:esat	4=-54
field:escorte	5=-89
field:escortes	5=54
field:escroc	8=32
field:escroquerie	8=-27
field:etat	0=-94
field:etats	0=-45
field:ethics	1=-25
field:ethiques	1=43
field:europeennes	0=32
field:eurosceptic	0=45
field:eurosceptique	0=52
field:ex offender	8=49
field:examen en ligne	3=32
field:existentialist	1=33
field:existentialiste	1=59
field:exome	2=70
field:explicit	5=51
field:extinction rebellion	0=40
field:extraconjugale	5=68
field:extramarital	5=35
field:extreme gauche	0=69
field:eyes	3=-33
field:eyesight	4=74
field:face	3=48
field:face scan	3=36
field:faceprint	3=44
field:facial	3=75
field:facial recognition	3=45
field:faciale	3=26
field:faciales	3=-25
field:facility time	7=41
field:facteur v	2=52
field:faed	3=44
field:faillite	8=-34
field:fainted	4=31
field:falsifie	8=49
field:familial	2=-45
field:fancies	6=29
field:far right	0=44
field:fascism	0=-28
field:father of the chapel	7=44
field:fatigue	4=39
field:fausses couches	4=42
field:faux	8=53
field:fbi	3=42
field:fbu	7=57
field:federal	7=-37
field:federalist	0=29
field:federation	0=-62 7=-73
field:femme	6=-53
field:ferme	8=-26
field:fetichiste	5=85
field:fh	2=33
field:fianna fail	0=48
field:fibromyalgie	4=55
field:fiche s	8=85
field:fichier	8=-30
field:fidele	5=-30
field:fight	8=27
field:figure	3=-33
field:fijais	8=50
field:filiation	2=-44
field:fine	8=-82
field:fine gael	0=50
field:fined	8=53
field:fingerprint	3=39
field:fingerprinted	3=46
field:fingerprints	3=64
field:fingers	3=-32
field:fingertips	3=42
field:fits	4=-43
field:fling	5=26
field:flirt	5=-41
field:flu	4=36
field:fo	7=74
field:foie	4=-48
field:forged	8=45
field:forgery	8=37
field:forging	8=30
field:fracture	4=-30
field:fragile	4=39
field:franc maconne	1=26
field:france insoumise	0=40
field:frappe	8=-61
field:freemason	1=88
field:freethinker	1=26
field:frere	1=-74
field:freres	1=-32
field:frexit	0=43
field:frontieres	0=-32
field:frozen	1=29
field:fsu	7=81
field:fume	4=60
field:g6pd	2=37
field:gabarit	3=90
field:gabarits	3=-80
field:gait	3=79
field:gandhi	1=29
field:gang	8=-47
field:gants	1=-40
field:garde a vue	8=51
field:gate	3=31
field:gates	3=-47
field:gaulliste	0=72
field:gay	6=78
field:gay bar	6=-41
field:gays	6=36
field:gaza	0=42
field:gendarme	8=-63
field:gendarmerie	8=-25
field:gendarmes	8=50
field:gene	2=58
field:general secretary	7=-46
field:genes	2=-26
field:genetic counsellor	2=-54
field:genetically	2=64
field:geneticien	2=-25
field:geneticienne	2=-52
field:genetique	2=78
field:genetiquement	2=45
field:genetiques	2=-59
field:genome	2=87
field:genomes	2=-32
field:genomics	2=-32
field:genotype	2=75
field:genou	4=33
field:genoux	4=43
field:gerer	8=49
field:gilets jaunes	0=31
field:girlfriend	6=25
field:glandular fever	4=39
field:glaucome	4=27
field:global entry	3=44
field:gmb	7=44
field:god	1=88
field:gouine	6=44
field:gout	4=54
field:goutte	4=52
field:gouvernement	0=70
field:government	0=33
field:governments	0=-49
field:gp	4=-46
field:graffiti	8=35
field:grande loge	1=46
field:green party	0=33
field:greens	0=43
field:greffes	4=-34
field:greffier	4=-59
field:greffiere	4=-52
field:greve	7=-27
field:greves	7=27
field:grossesse	4=62
field:gud	0=43
field:gueret	4=-61
field:gueri	4=43
field:guerie	4=26
field:guide dog	4=29
field:guilty	8=35
field:haemochromatosis	2=44
field:haemophilia	4=-39
field:hamas	0=41
field:hand geometry	3=44
field:handicape	4=64
field:handicapee	4=74
field:handicapes	4=-26
field:handling	8=-50
field:handprint	3=34
field:haplotype	2=48
field:harassment	8=-49
field:hard of hearing	4=40
field:hcr	3=-31
field:health	4=-76
field:hearing aids	4=-34
field:hearings	4=-31
field:heart condition	4=-29
field:hemophile	2=-46 4=83
field:hemophilie	2=36 4=-72
field:hepatite	4=81
field:her girlfriend	6=73
field:her wife	6=102
field:hereditaire	2=81
field:heredity	2=-28
field:hernie	4=64
field:hernie discale	4=30
field:hernies	4=37
field:heroinomane	4=63
field:hetero	6=97
field:heterosexual	6=82
field:heterosexuel	6=63
field:heterosexuelle	6=65
field:heterozygote	2=78
field:heures de delegation	7=34
field:hidalgo	0=57
field:his boyfriend	6=49
field:hla	2=88
field:hmp	8=-49
field:homo	6=94
field:homoparentales	6=-27
field:homophobie	6=-30
field:homosexual	6=65
field:homosexualite	6=83
field:homosexuel	6=102
field:homosexuelle	6=92
field:homosexuels	6=-77
field:homozygote	2=38
field:homozygous	2=31
field:hopital	4=-28
field:hopitaux	4=-68
field:hospital	4=-73
field:hospitalisation	4=34
field:hospitalise	4=97
field:hospitalised	4=28
field:hospitalisee	4=66
field:hospitals	4=-71
field:huma	0=54
field:humanist	1=38
field:humaniste	1=34
field:humanists	1=44
field:humanites	1=-52
field:huntington	2=89 4=-97
field:husband	6=-52
field:hypersensible	4=31
field:hypertension	4=38
field:ibew	7=54
field:idealiste	1=-41
field:identifie	3=59
field:identity theft	8=-38
field:ill	4=41
field:illness	4=29
field:illnesses	4=28
field:immigration	0=50
field:immune	4=32
field:immunocompromised	4=52
field:immunology	4=-50
field:impaired	4=-27
field:impotent	5=49
field:impuissant	5=37
field:inapte	4=86
field:incarcere	8=42
field:incroyant	1=51
field:independance	0=59
field:independant	0=-73
field:independante	0=53
field:independantiste	0=36
field:independence	0=54
field:index	3=102
field:infidele	5=59
field:infidelite	5=-29
field:infidelites	5=81
field:inhalers	4=-46
field:inheritance	2=-80
field:initiation	1=-53
field:injury	4=-28
field:inmate	8=58
field:inside	8=59
field:insider	8=32
field:insomniaque	4=57
field:insoumis	0=54
field:insoumise	0=-43
field:insulin	4=47
field:interdiction	8=51
field:interdit	8=28
field:interdite	8=-28
field:intimate	5=73
field:intimes	5=31
field:intimite	5=-26
field:intolerance	4=-52
field:intolerante	4=55
field:inversion	2=41
field:investigated	8=-28
field:investigation	8=53
field:investigator	8=-60
field:iris	3=44
field:iris scanners	3=-66
field:israel	0=32
field:ivf	4=40
field:ivg	4=33
field:ivresse	8=47
field:iwgb	7=63
field:jab	4=60
field:jabs	4=-29
field:jailed	8=35
field:jambe	4=80
field:jaures	0=-34
field:jeunes socialistes	0=39
field:judiciaire	8=47
field:judiciaires	8=68
field:jugee	8=43
field:jugement	8=-33
field:jumeau	2=-27
field:jumeaux	2=-76
field:jumelle	2=-58
field:jupons	5=44
field:jury	8=-85
field:justice	8=33
field:juvenile	8=30
field:kantian	1=37
field:kantien	1=51
field:karyotype	2=63
field:keystroke	3=42
field:kidney	4=44
field:kine	4=-42
field:klinefelter	2=44
field:knees	4=37
field:kurde	0=61
field:lactose	4=-46
field:laine	1=31
field:laique	1=33
field:langue des signes	4=-43
field:lapel	0=-32
field:lapsed	1=-36
field:latex	5=-94
field:lay official	7=47
field:le pen	0=41
field:leaflet	0=-40
field:lecteurs	3=-44
field:left	0=-68
field:left wing	0=96
field:leger	5=-97
field:legislatives	0=35
field:leiden	2=36
field:lesbian	6=92
field:lesbienne	6=78
field:lesbiennes	6=52
field:leucemie	4=62
field:leukaemia	4=40
field:lgbt	6=-39
field:lgbtq	6=35
field:liaison	5=30
field:lib dems	0=51
field:liberale	0=-46
field:liberals	0=35
field:libere	8=44
field:libertarian	0=48
field:libertin	5=60
field:libertine	5=-27
field:libido	5=73
field:libre penseuse	1=50
field:licence	8=-26
field:licenciement	7=-32
field:ligaments	4=53
field:lignee	2=-38
field:limps	4=27
field:lit	5=-87
field:lit sur les levres	4=69
field:lithium	4=40
field:lobbying	0=-65
field:lobbyist	0=-42
field:lodge	1=41 7=-138
field:loge	1=48
field:logement	1=-56
field:logeuse	1=-51
field:loi travail	0=38
field:lover	5=51 6=-97
field:lr	0=76
field:lumiere	1=-43
field:lumieres	1=-41
field:lung	4=-47
field:lungs	4=49
field:lutte	0=-31
field:macon	1=-55
field:maconne	1=48
field:maconnerie	1=-49
field:macron	0=69
field:maga	0=75
field:magistrate	8=-45
field:magistrates	8=49
field:maire	0=-34
field:maitresses	5=29
field:majeur	3=42
field:mal de dos	4=29
field:malades	4=-70
field:maladie	4=29
field:maladies	4=-47
field:malaise	4=33
field:malaria	4=-34
field:malentendant	4=66
field:malvoyante	4=58
field:malvoyants	4=-38
field:mandataire	0=-58
field:mandate	7=-29
field:mandats	7=27
field:manif	0=60
field:manifestation	0=-43
field:manifestations	0=-35
field:manifesto	0=25
field:manslaughter	8=41
field:march	0=-45
field:marche des fiertes	6=-28
field:marches	0=-49
field:marcus aurelius	1=29
field:marfan	2=33
field:mari	6=-61
field:marie a	6=25
field:married	6=-56
field:mason	1=-52
field:masonic	1=-27
field:massage	5=-76
field:mastectomie	4=-34
field:matched	3=45
field:materialist	1=59
field:mayor	0=-63
field:medecin du travail	4=-43
field:medical	4=-49
field:medicaments	4=-57
field:medication	4=66
field:melanoma	4=37
field:melenchon	0=47
field:member of the	0=-38
field:membership	0=-88
field:meme sexe	6=52
field:mention	8=41
field:mentionne	8=-29
field:mesure	8=-62
field:methadone	4=54
field:microdeletion	2=34
field:migraines	4=64
field:militaire	0=-74
field:militant	0=-29
field:militants	0=-27
field:milite	7=-54
field:minister	0=-78
field:ministre	0=27
field:mis en examen	8=40
field:miscarried	4=38
field:mitterrand	0=39
field:modem	0=49
field:moelle	2=28
field:momentum	0=58
field:monarchiste	0=72
field:morale	1=-42
field:mosaique	2=36
field:mri	4=34
field:mugged	8=-47
field:municipales	0=38
field:murder	8=-34
field:musicians union	7=37
field:mutation	2=43
field:mutations	2=-31
field:mute	2=-69
field:myheritage	2=61
field:mym	5=60
field:myopathie	2=52 4=-33
field:myope	4=81
field:napo	7=47
field:nasuwt	7=45
field:nationalist	0=55
field:naturalisation	1=-29
field:naturalist	1=-48
field:naturaliste	1=-38
field:naturiste	5=-29
field:neandertal	2=30
field:negociant	7=-71
field:negociation	7=-37
field:negocie	7=-84
field:negocier	7=50
field:neu	7=96
field:nietzscheen	1=45
field:nihilist	1=65
field:nihiliste	1=44
field:non believer	1=55
field:non lieu	8=66
field:non violence	1=54
field:notre dame des landes	0=40
field:npa	0=66
field:nude	5=49
field:nue	5=73
field:nues	5=27
field:nuit	5=-87
field:nuit debout	0=39
field:nuj	7=50
field:num	7=56
field:numerise	3=-27
field:nut	7=32
field:nymphomane	5=51
field:obama	0=56
field:obedience	1=42
field:obese	4=55
field:objecteur	1=66
field:objectrice	1=35
field:occupational	0=-50
field:occupe	0=43
field:ocd	4=51
field:offence	8=-33
field:offences	8=-41
field:offender	8=71
field:on licence	8=63
field:oncogenetique	2=52
field:one night stands	5=46
field:onlyfans	5=44
field:open marriage	5=39
field:opens the	3=70
field:operationnelle	4=-29
field:operations	4=-70
field:opere	4=27
field:operee	4=55
field:opinion	0=-26
field:opposante	0=60 3=-36
field:opposition	0=52
field:orban	0=28
field:oreille	3=-44
field:organiser	7=-61
field:organisers	7=-57
field:orgies	5=47
field:out at work	6=43
field:oute	6=48
field:outed	6=80
field:outrage	8=51
field:ouvre	3=77
field:ouvrent	3=-35
field:ouvrier	7=-40
field:ouvriers	7=-35
field:pacemaker	4=49
field:pacemakers	4=-59
field:pacifism	1=38
field:pacifist	1=63
field:pacifiste	0=-101 1=98
field:pacse	6=-47
field:pacsee	6=-66
field:paie pour	5=37
field:painkillers	4=65
field:palb2	2=43
field:palestine	0=26
field:palestinian	0=29
field:palliatifs	4=-49
field:palliative	4=-31
field:palm	3=57
field:palm vein	3=33
field:panel	2=-60
field:panels	2=-33
field:panic attacks	4=53
field:panne	5=-48
field:pansexual	6=44
field:pansexuel	6=57
field:pansexuelle	6=57
field:paralysed	4=-44
field:paralysie	4=-45
field:paraplegique	4=84
field:parkinson	4=29
field:parlement	0=-34
field:parlementaire	0=-47
field:parliament	0=-28
field:parquet	8=26
field:partially sighted	4=61
field:parties	0=-69
field:partis	0=-56
field:partner	6=-37
field:partouzes	5=35
field:party	0=56
field:pas	3=-83
field:passe	5=-102
field:passion	5=-43
field:passionate	5=-61
field:passionne	5=-47
field:paternity	2=43
field:pcf	0=100
field:pcr	2=-29
field:pcs	7=52
field:peau	4=-107
field:pede	6=66
field:peine de mort	0=35
field:peines	8=33
field:perfusion	4=-35
field:perjury	8=63
field:perverting	8=40
field:petitions	0=41
field:philosophe	1=-29
field:philosopher	1=-34
field:philosophical	1=26
field:philosophie	1=-38
field:philosophique	1=57
field:philosophy	1=-59
field:phobie	4=61
field:phobique	4=64
field:photos nues	5=31
field:picket	7=26
field:pills	4=-49
field:pilule	4=-27
field:pin	0=-45
field:piquet	7=64
field:plaid	0=31
field:plaisir	5=-56
field:plan a trois	5=-27
field:playboy	5=-45
field:pleaded	8=31
field:pma	4=-43
field:pneumonia	4=25
field:poignets	4=44
field:pointeuses	3=-41
field:polices	8=-36
field:policier	8=-82
field:political levy	7=38
field:politically	0=72
field:politics	0=-32
field:politiques	0=-63
field:polling	0=-36
field:polyamorous	5=56
field:polyamour	5=49
field:polyamoureuse	5=34
field:polyarthrite	4=57
field:porn	5=75
field:porno	5=64
field:pornographiques	5=30
field:porte la	2=35
field:porte le	2=-64
field:porte un	2=-91
field:porte une	2=-65
field:porteurs	2=-29
field:porteuse	2=80
field:portique	3=52
field:portiques	3=-37
field:possession	8=58
field:pouce	3=60
field:poursuites	8=50
field:poursuivi	8=71
field:poutine	0=35
field:predisposition	2=70
field:prefere les filles	6=29
field:preleve	3=-47
field:prelevement	2=31 3=-69
field:premutation	2=35
field:preservatifs	5=-36
field:presidente	0=-86
field:presidentielle	0=48
field:presidents	0=-41
field:prevenu	8=-26
field:prime minister	0=-44
field:principe	1=-39
field:principes	1=38
field:prints	3=49
field:prisons	8=-40
field:probation	8=49
field:process	8=-25
field:proctoring	3=39
field:procureur	8=69
field:promiscuous	5=46
field:prosecuted	8=44
field:prostate	4=34
field:prosthetic	4=50
field:prostituee	5=40
field:prostituees	5=63
field:prostitute	5=30
field:prostitution	5=-71
field:proteges	7=-30
field:protest	0=-91
field:prothese	4=41
field:ps	0=97
field:psychiatre	4=-26
field:psychiatrique	4=37
field:psychiatrist	4=-30
field:puceau	5=57
field:questioned	8=27
field:radical	0=59
field:radio	4=-81
field:rally	0=53
field:rappel	4=-69
field:rappel a la loi	8=66
field:rapport	5=-66
field:rapporteur	5=-56
field:rassemblement national	0=52
field:rationalist	1=63
field:rationaliste	1=56
field:rcn	7=71
field:recel	8=42
field:recherche	8=-44
field:rechute	4=46
field:recognition	7=-82
field:reconnaissance	3=-45
field:reconnaisse	3=42
field:reconnait	3=51
field:reconquete	0=85
field:recovered	4=-49
field:recovering	4=70
field:recovery	4=-28
field:referendum	0=61
field:reforme	0=-36
field:refus	3=62
field:refuse	3=-69
field:refusee	3=71
field:regime	0=25
field:registered	8=-62
field:rehab	4=44
field:rehabilitation	4=-48 8=49
field:rein	4=60
field:reincarnation	4=-61
field:relaxe	8=57
field:relaxee	8=58
field:released	8=54
field:relevait	3=-32
field:releve	3=-55
field:relevees	3=55
field:releves	3=-41
field:religieuse	1=-38
field:religion	1=59
field:religions	1=-55
field:remission	4=66
field:renaissance	0=37
field:rencontres	5=-31
field:representative	7=-32
field:reps	7=30
field:republican	0=43
field:reseau veineux	3=51
field:reserve	4=-41
field:retenue	7=-40
field:retinal	4=-44
field:retine	3=59 4=-97
field:retinienne	3=35
field:retire	3=-35
field:retrait de permis	8=37
field:rett	2=39
field:revolution	0=-28
field:revolutionary	0=-30
field:rhumatismes	4=57
field:right wing	0=42
field:riots	8=33
field:rn	0=107
field:rosicrucien	1=55
field:royaliste	0=75
field:rqth	4=63
field:rss	7=-58
field:runs in	2=-45
field:sa copine	6=-42
field:sa femme	6=-59
field:safety rep	7=65
field:sag aftra	7=41
field:salive	2=47 3=-43
field:same sex	6=55
field:sanders	0=29
field:sante	8=-96
field:scan	3=105
field:scanne	3=52
field:scanned	3=48
field:scanner	4=-36
field:scanners	3=-55
field:scannes	3=46
field:sceptical	1=-66
field:sceptics	1=-51
field:schizophrene	4=59
field:schopenhauer	1=31
field:sciatique	4=33
field:scoliose	4=31
field:scoliosis	4=52
field:score	3=51
field:secretaire de	7=-27
field:secretaire du	7=59
field:section	7=32
field:secularist	1=68
field:seduction	5=-43
field:seiu	7=56
field:seizure	4=41
field:selfie	3=93
field:senat	0=-65
field:senateur	0=-38
field:seneca	1=47
field:sentence	8=28
field:sentences	8=-28
field:septicemie	4=32
field:sequelle	4=47
field:sequelles	4=47
field:sequencage	2=47
field:sequence	2=-38
field:sequences	2=-54
field:sequencing	2=-50
field:seropositif	4=71
field:sevre	4=58
field:sex offenders	8=57
field:sex tape	5=55
field:sexe	5=42
field:sextoys	5=25
field:sexual	5=35
field:sexual orientation	6=36
field:sexuality	5=-74 6=39
field:sexually	5=35
field:sexuel	5=-51
field:sexuelle	5=54
field:sexuels	5=64
field:sfa	7=36
field:shop floor	7=-60
field:shop steward	7=57
field:shoplifting	8=51
field:sick	4=-26
field:sickle cell	4=-56
field:sign language	4=-39
field:signature	3=-29
field:signatures	3=-37
field:signed off	4=50
field:sinn fein	0=30
field:siptu	7=43
field:site de rencontres	5=-29
field:sites de rencontre	5=-26
field:skeptics	1=39
field:sleeping with	5=57
field:slept with	5=55
field:slipped disc	4=32
field:slogan	0=-43
field:smoker	4=47
field:snes	7=75
field:snj	7=39
field:snp	0=52
field:snuipp	7=51
field:socialist	0=75
field:socialiste	0=51
field:socialistes	0=44
field:soeur	1=-81
field:soeurs	1=-64
field:soins	4=-104
field:solidaires	7=127
field:solidarnosc	0=-59 7=43
field:somniferes	4=29
field:son amoureux	6=-28
field:son compagnon	6=-38
field:son petit ami	6=-42
field:souffle	4=-34
field:soulevements de la terre	0=59
field:soumise	5=-33
field:soumission	5=36
field:sourd	4=39
field:sourde	4=30
field:sourds	4=-35
field:souverainiste	0=45
field:specialist	4=-52
field:specialiste	4=-39
field:specialite	4=-60
field:spectrum	4=47
field:spent	8=38
field:spinal	4=-32
field:spine	4=46
field:spirituelle	1=-26
field:staff side	7=-28
field:stammer	4=36
field:stents	4=-33
field:sterile	4=58
field:sti	4=-37
field:stocke	3=30
field:stoic	1=-35
field:stoical	1=-42
field:stoicien	1=83
field:stole	8=58
field:stored	3=28
field:straight	6=-26
field:stretch	8=33
field:strikes	7=-25
field:stripped	5=-64
field:stroke	4=-38
field:struck off	8=27
field:subs	7=42
field:subscriptions	7=-43
field:sud	7=78
field:sud rail	7=33
field:suicide	4=28
field:suppleante	0=47
field:supporter	0=70
field:suppression	3=29
field:supprimees	3=39
field:surdite	4=74
field:surgeon	4=-86
field:surgery	4=-45
field:sursis	8=79
field:swing	5=-44
field:swinger	5=38
field:swingers	5=48
field:sympathies	0=36
field:syndic	7=-83
field:syndicale	7=91
field:syndique	7=106
field:syndiquee	7=77
field:syndiquer	7=50
field:tabac	4=-37
field:tablet	4=-51
field:tablets	4=68
field:tablier	1=35
field:tag	8=80
field:tagged	8=43
field:tante	6=-83
field:tarifees	5=55
field:taulard	8=45
field:taule	8=59
field:tdah	4=60
field:teamster	7=34
field:teamsters	7=26
field:template	3=62
field:temple	1=-44
field:tenue	1=-73
field:test adn	2=62
field:test genetique	2=26
field:tests adn	2=-81
field:tests genetiques	2=-34
field:tete de liste	7=-31
field:tetraplegique	4=69
field:tgwu	7=30
field:thalassaemia	2=43
field:the system	0=-41
field:theosophical	1=54
field:therapeute	4=-29
field:therapie	4=-36
field:therapie de conversion	6=50
field:therapist	4=-78
field:therapy	4=-27
field:thoreau	1=41
field:threesomes	5=30
field:thrombose	4=-33
field:thumb	3=26
field:thumbprint	3=64
field:timbres	7=-33
field:time clock	3=-27
field:tired	4=-59
field:toc	4=54
field:tolstoien	1=40
field:tory	0=41
field:tourniquet	3=64
field:tourniquets	3=-49
field:tousse	4=30
field:toxicomane	4=61
field:toxicomanes	4=-62
field:tp53	2=-52
field:tracte	0=45
field:tracts	7=-42
field:trade union	7=-25
field:trade unionist	7=62
field:trade unions	7=-50
field:transhumanist	1=53
field:translocation	2=87
field:transmission	2=-77
field:transplant	4=58
field:travail d interet general	8=60
field:tremblement	4=61
field:tremor	4=38
field:tresorier	7=-56
field:trial	8=-29
field:tried	8=-45
field:trisomique	2=-64 4=45
field:trisomiques	2=-26 4=-26
field:trompait	5=33
field:trompe	5=54
field:trompee	5=44
field:tromper	5=-44
field:trotskiste	0=65
field:trouble with the law	8=31
field:troubles	4=70
field:trouple	5=58
field:trump	0=77
field:tssa	7=50
field:tumour	4=26
field:turner	2=51
field:twins	2=-46
field:two dads	6=27
field:two mums	6=47
field:uaw	7=70
field:ucu	7=75
field:udi	0=50
field:ukip	0=47
field:ukraine	0=35
field:ump	0=62
field:unbeliever	1=44
field:unef	7=-28
field:unfaithful	5=66
field:union	7=83
field:union card	7=45
field:union duties	7=26
field:union libre	5=-66
field:union locale	7=53
field:unionise	0=-40 7=41
field:unionised	0=-85
field:unionist	0=50
field:unions	7=-69
field:unison	7=35
field:unite	7=74
field:unpaid work	8=43
field:unsa	7=127
field:usdaw	7=58
field:vaccinated	4=66
field:vaccination	4=-36
field:vaccinations	4=31
field:vaccine	4=-36
field:vaccinee	4=89
field:variant	2=35
field:variantes	2=-45
field:varices	4=57
field:vegan	1=34
field:veganes	1=35
field:veganisme	1=40
field:vegans	1=-27
field:vein	3=62
field:veineuse	3=40
field:veineux	3=47
field:venerable	1=68
field:ver di	7=63
field:verdict	8=-42
field:verifie	3=-33
field:verifiee	3=-44
field:vertiges	4=57
field:viagra	5=43
field:victim	8=-26
field:victime	8=-79
field:victimes	8=-52
field:vierge	5=48 8=-61
field:views	0=48
field:vih	4=34
field:violence	8=-100
field:virgin	5=57
field:virginite	5=41
field:virginity	5=38
field:virus	4=-49
field:visa	3=-42
field:visa centre	3=-31
field:visage	3=49
field:visages	3=-31
field:visas	3=26
field:vocal	3=53
field:voice sample	3=39
field:voiceprint	3=52
field:voix	0=-165
field:volage	5=96
field:volt	0=36
field:votait	0=31
field:voter	0=62
field:vow	5=27
field:walk	3=32
field:ward	4=-87
field:warned	8=-30
field:warning	8=40
field:webcam	5=-33
field:wheelchairs	4=-60
field:wife	6=-107
field:wobbly	7=39
field:workers	7=25
field:works council	7=-66
field:worldcoin	3=36
field:wyylde	5=26
field:x	5=-40
field:x fragile	2=25
field:xxy	2=25
field:xyy	2=25
field:yeux	4=-83
field:zemmour	0=80
field:zen	1=-36
other:BIOMETRIC	0=-140 1=-123 2=-139 4=-136 5=-159 6=-131 7=-118 8=-122
other:CRIMINAL_CONVICTION	0=-103 1=-129 2=-33 3=-70 4=-124 5=-100 6=-102 7=-116
other:GENETIC	0=-144 1=-93 3=-85 4=-160 5=-117 6=-92 7=-96 8=-123
other:HEALTH	0=-178 1=-178 2=-76 3=-117 5=-135 6=-117 7=-177 8=-110
other:PHILOSOPHICAL_BELIEF	0=-102 2=-132 3=-94 4=-176 5=-124 6=-163 7=-134 8=-126
other:POLITICAL_OPINION	1=-90 2=-140 3=-100 4=-105 5=-163 6=-118 7=-61 8=-162
other:SEXUAL_ORIENTATION	0=-180 1=-167 2=-149 3=-133 4=-176 5=-148 7=-137 8=-62
other:SEX_LIFE	0=-189 1=-147 2=-158 3=-98 4=-195 6=-114 7=-120 8=-177
other:TRADE_UNION_MEMBERSHIP	0=-110 1=-136 2=-116 3=-118 4=-156 5=-110 6=-100 8=-115
role:field	4=35
role:hint	0=-51 1=-39 6=-29
role:statement	1=30 2=28 3=60 4=50 5=53 6=60 7=72 8=35
role:topic	0=46 1=49 2=56 7=71 8=52
role:trait	1=76
s:23an	2=37
s:23and	2=30
s:aadh	3=33
s:aadha	3=43
s:aban	3=-33 8=63
s:aband	3=-32 8=51
s:abat	4=-49
s:aber	1=42 7=-44
s:aberd	7=-40
s:abid	1=-28
s:abim	1=-32 3=86
s:abime	3=48 4=25
s:abno	5=-39
s:abnor	5=-47
s:abon	4=-25
s:abonn	4=-27
s:abor	3=27 6=28
s:abou	1=-83 2=-30 3=-76 6=30 7=-28
s:abov	5=37
s:abse	0=-29 2=34 4=73 5=-71 7=40 8=-29
s:absen	0=-25 2=29 4=36 5=-68 7=51 8=-34
s:abst	1=-44 4=-108 5=44 8=-28
s:absti	4=-89 5=73
s:abstr	8=-27
s:absu	1=41
s:absur	1=48
s:acad	3=-45 4=-38 5=-46
s:acade	3=-50 4=-38 5=-54
s:acce	0=-87 1=-41 3=54 4=-53 6=-46 7=-56 8=-57
s:accep	0=-55 3=52 6=-42 7=-46 8=-29
s:acces	0=-54 4=-59
s:acci	0=-29 2=-25 3=-34 5=34 6=-62
s:accid	0=-27 1=-26 3=-25 5=28 6=-53
s:acco	1=27 2=-34 7=-80 8=-74
s:accom	2=-27 3=-45 5=-50 6=25
s:accor	1=27 4=32 7=-61
s:accou	2=-60 3=-53 4=-69 6=-64 7=-56 8=-71
s:accr	1=-27 3=-47 5=30 6=-45 7=-35
s:accro	3=-42 4=44
s:accu	0=-42 1=-33 2=-36 4=-60 5=-60 7=-40
s:accue	0=-37 1=-43 2=-32 4=-57 5=-64 7=-39 8=-38
s:accus	3=-43 6=-30 8=44
s:acha	4=-61
s:achat	0=-41 4=-61
s:ache	3=-42 4=-40 6=-41
s:achet	3=-38 4=-46 5=-34 6=-40
s:acou	4=-29
s:acoup	4=29
s:acous	4=-48
s:acqu	7=-28 8=99
s:acqui	7=-25 8=102
s:acro	0=-26 2=-35 4=-27 7=-45
s:acros	0=-31 2=-43 4=-30 7=-45
s:acte	0=-49 3=-38 4=-56 5=-37
s:acti	2=-45 3=46 4=-94 7=51 8=-38
s:actin	4=-28
s:actio	5=-28 7=-41
s:activ	2=-35 3=38 4=-66 7=57 8=-44
s:actn	2=47
s:acto	3=-46 6=-35
s:actr	5=44
s:actri	5=54
s:actu	4=-43
s:actua	4=-42
s:actue	3=26
s:acut	4=-27
s:adap	2=-49 3=-31 5=-38 8=-31
s:adapt	2=-47 3=-39 5=-42
s:adde	2=39 6=47
s:addi	4=-61 5=53 8=-73
s:addic	4=-59 5=57 8=-84
s:addr	7=-34
s:addre	7=-40
s:adep	0=-36 3=-32 5=81
s:adept	0=-25 3=-43 5=73
s:adey	4=28
s:adhe	0=-26 1=48 4=-33 5=-36 7=30 8=-45
s:adher	5=-29 7=40 8=-28
s:adhes	1=42
s:adjo	1=-28 3=-30 4=-71 6=-41
s:adjoi	1=-27 3=-35 4=-93 6=-42
s:adjud	8=35
s:admi	0=-82 2=-33 4=-53 6=-59
s:admin	0=-84 1=-25 2=-39 4=-61 5=-58 6=-37 8=-36
s:admir	5=-41
s:admit	1=27 3=-28 5=32 7=-33
s:adol	2=43 5=-31
s:adole	2=37 4=-25 5=-31
s:adop	0=-31 2=25 5=-45 6=62
s:adopt	0=-35 2=35 5=-53 6=47
s:ador	6=58
s:adre	2=41 4=-62 5=40
s:adres	4=-28 5=39
s:adul	0=-52 1=-30 2=-37 3=-53 4=-67 5=64 6=-56 7=-46 8=-54
s:adult	0=-37 3=-40 4=-57 5=45 6=-44 8=-35
s:adve	0=26 1=-41 4=-33 6=-28 8=-38
s:adver	0=36 1=-45 4=-35 6=-29 7=-25 8=-33
s:advi	0=-46 1=-27 2=-48 3=-59 5=-59 7=-67 8=-51
s:advis	0=-35 1=-30 2=-34 3=-65 5=-37 7=-42 8=-48
s:aeri	3=-36 8=-45
s:aerie	3=-25 8=-45
s:aero	5=-29 7=-26 8=31
s:aerop	4=-28 7=-25 8=35
s:affa	0=-33 1=-65 3=-58 4=-81 5=-29 6=-40 7=-53
s:affai	0=-33 1=-69 3=-43 4=-82 6=-52 7=-49
s:affe	4=41 6=27
s:affec	4=47 5=-31
s:affi	1=38 3=-44 4=-57 5=87 6=-62 7=67 8=-34
s:affic	3=-28 4=-30 5=50 6=-48 7=-30
s:affil	0=58 5=-54 7=91
s:affir	1=40 5=65
s:affr	5=-25 8=26
s:affra	8=27
s:affre	5=-40
s:afsc	7=65
s:afscm	7=51
s:afte	0=-47 2=35 6=-51
s:after	4=40 6=-31
s:aftr	0=-51 7=44
s:agai	0=60 4=45 5=-65 6=-47
s:again	0=61 1=26 3=-28 5=-43 6=-41 8=-48
s:agen	0=-124 1=-37 2=-75 4=30 6=-72 7=-29 8=-40
s:agenc	0=-97 1=-64 2=-65 4=42 5=-47 6=-46 8=-41
s:agend	0=-29
s:agent	0=-41 3=-65 7=26 8=-31
s:aggr	2=-27
s:aggre	2=-31
s:agil	3=-41 4=-32
s:agile	3=-37
s:agno	0=-45 1=27 4=-27 5=-52 6=-51
s:agnos	0=-47 1=27 4=-32 5=-45 6=-45 8=-29
s:agre	0=-52 1=-55 3=27 4=-75 5=-75 7=-52 8=-25
s:agree	3=37 7=-49
s:agreg	0=-47 1=-33 5=-39
s:agrem	8=51
s:agres	4=-42 8=-72
s:agric	5=-27
s:aide	4=-29
s:aigu	4=45
s:aili	0=-32 4=-53
s:ailie	0=-25
s:ailin	4=-61
s:aill	5=57 6=-36
s:aille	5=60 6=-28
s:aima	2=-33 3=-28 5=-72
s:aimai	5=-71 6=42
s:aiman	4=33
s:aime	5=-63 6=38
s:aimen	5=-33
s:aimer	6=-35
s:ains	4=-33
s:airb	5=-30
s:aire	5=49
s:airl	2=37 4=-50 7=-30
s:airli	2=43 4=-39 7=-32 8=-25
s:airp	4=-30 5=-30 8=31
s:airpo	0=-27 4=-28
s:alar	0=-32 3=25 4=-37 5=-25 8=-53
s:alarm	0=-30 4=-46 8=-37
s:albu	4=-41 8=-39
s:alco	0=-40 1=-27 3=-39 4=25 5=-34 6=-32 8=52
s:alcoo	1=-36 3=-39 5=-29 6=-34 8=63
s:aler	4=-28
s:alert	4=-25
s:alex	2=-30
s:alexa	2=-34
s:alge	0=45 3=-38 8=-28
s:algo	0=-38 1=-27 2=-34 3=49 4=-34 8=-53
s:algor	0=-43 1=-28 2=-37 3=65 4=-30 5=-29 8=-57
s:alig	0=46 2=-31
s:alik	0=-26
s:alim	4=-51
s:alime	4=-49
s:alla	3=-37 4=45
s:alle	0=-72 1=-44 3=-25 5=-92 6=-84 7=-48 8=-65
s:allel	2=36 4=-57 6=-25
s:allem	0=-38 6=-43 7=30
s:aller	0=-48 1=-30 2=-74 4=28 5=-86 6=-34 7=-59 8=-40
s:alli	0=47 8=-31
s:allia	0=26
s:allo	0=-39 1=29 4=-27 5=-25
s:alloc	4=-33
s:allow	0=-27
s:alon	0=36 1=-40 2=33 4=-47 8=25
s:alor	2=30 6=36 8=-32
s:alph	2=36
s:alre	7=36
s:alrea	7=26
s:alsa	0=69 4=-31
s:alsac	0=65 4=-35 7=-28
s:alte	0=27 2=-37 5=-28
s:alter	0=36 2=-35
s:altr	1=77 7=-32
s:altru	1=66
s:alum	0=-28
s:alumn	0=-28 1=26
s:alwa	0=32 4=-44 6=54
s:alway	0=28 1=-27 4=-39 6=71
s:alzh	2=60 5=-30
s:alzhe	2=57 5=-27
s:aman	0=-46 1=-53 4=-69 5=46
s:amant	0=-48 4=-44 6=-66
s:amat	0=-55 3=-29 5=27
s:amate	0=-40 4=-27 8=-26
s:amba	3=63 6=-35
s:ambas	3=60 6=-31
s:ambi	0=-38 1=59 4=-52 5=-34 6=48 7=-42
s:ambit	1=50
s:ambu	0=-30 5=-34 6=-31
s:ambul	0=-30 4=-32 5=-29
s:amen	0=-28 3=-48 4=44
s:amena	3=-31 4=32
s:amer	2=46 4=-25 6=-28
s:ameri	2=50
s:amie	0=-39 4=-25 5=-55 6=72
s:amit	3=-32 4=-29 6=45
s:amiti	4=-26 6=28
s:amni	2=42 5=-33 8=54
s:amnio	2=37 5=-33
s:amon	1=-27 4=-56
s:amou	0=-66 1=-70 2=-41 3=-49 4=-78 5=34 6=52 7=-42 8=-38
s:amour	0=-32 1=-37 4=-56 6=45
s:ampl	4=-55
s:amus	3=45 5=-31
s:amyo	2=33
s:amyot	2=41
s:anae	2=-42 4=38 8=-30
s:anal	1=-56 5=-56 6=-56 7=-54 8=-69
s:analy	0=-29 1=-50 2=55 5=-60 6=-61 7=-62 8=-58
s:anar	0=32 1=78 4=-38 5=-41 6=-27 7=-26
s:anarc	0=42 1=74 3=-31 4=-37 5=-35
s:ance	0=-25 1=-37 4=-28 5=-36 6=-25
s:ances	1=-31 2=27 5=-33 6=-28
s:anci	0=35 2=-59 6=37 7=42
s:ancie	0=36 1=47 2=-61 6=25 8=-27
s:anem	2=58
s:anemi	2=47
s:anes	3=31 4=-33
s:anest	3=44 4=-26
s:ange	5=-41 8=40
s:anger	1=31 8=-25
s:angi	2=44
s:angl	0=-36 1=-40 3=-33 4=-48 5=-39 6=-30 8=-31
s:angla	0=-26 1=27 4=-35 8=-32
s:angli	1=-45
s:ango	4=70
s:angoi	4=74
s:anim	0=-85 1=107 2=-70 3=-78 4=-54 5=-74 6=-25 8=-48
s:anima	0=-63 1=102 2=-45 3=-62 4=-87 5=-94 6=-57 7=-53 8=-52
s:animi	1=58
s:ankl	8=27
s:anne	5=-31
s:annec	5=-30 6=-35
s:annee	4=29
s:anno	0=-25 3=-44 4=46 6=-34
s:annon	3=-54 4=34 6=-39 8=-25
s:annu	0=-55 1=33 3=-45 5=-44 7=26 8=58
s:annua	1=25 4=-28 7=53
s:annue	4=30 5=-44
s:annul	0=-27 4=-51 8=73
s:anom	2=81 4=-37 5=-28
s:anoma	2=53 4=-35 5=-29
s:anon	1=-43 2=-36 4=-42 5=56 6=-31 8=36
s:anony	1=-50 2=-34 3=-25 4=-44 5=59 6=-38 8=36
s:anor	4=39 5=-55
s:anore	4=29
s:anot	0=-42 3=-29 6=43 7=-40 8=-33
s:anoth	0=-38 6=54 7=-36 8=-29
s:answ	1=-33 6=-58 8=-29
s:answe	0=-26 1=-38 6=-53 8=-32
s:ante	2=-37 4=31 5=-32 8=69
s:antec	2=-36 5=-29 8=70
s:anth	1=119 5=-31 6=-53 8=-32
s:anthr	0=-25 1=111 5=-27 6=-54 7=-27
s:anti	0=-58 1=140 3=-40 5=-90 6=-47 7=-31 8=-57
s:antic	0=28
s:antid	4=46
s:antin	1=62
s:antiq	4=-39
s:antis	0=-43 1=89
s:antit	1=60 2=32
s:anto	4=-32 5=-36
s:antoi	4=-38 5=-44 6=27
s:anxi	4=55 5=-28
s:anxie	4=31
s:anxio	4=47
s:anyo	2=53 5=40
s:anyon	2=53 5=45
s:anyt	0=28 1=38 2=-27 5=-31 8=28
s:anyth	1=27 2=-26 5=-29
s:apai	0=-25 5=-39
s:apais	5=-29
s:apar	0=25
s:apho	4=55
s:aphon	4=58
s:apic	0=-29 4=-45
s:apicu	0=-28 4=-57
s:apne	4=62
s:apoe	4=-35
s:apol	0=49
s:apoli	0=58
s:apos	1=53
s:apost	1=46
s:appa	0=36 1=45 4=25 5=-90 7=-43 8=-31
s:appar	0=39 1=55 2=25 5=-81 8=-32
s:appe	0=-37 1=-25 2=-31 3=36 5=-61 6=38 7=-41 8=-26
s:appea	1=-43 8=35
s:appel	0=-46 3=37 5=-44 6=42 7=-28 8=-28
s:appl	1=31 2=25 4=-51 5=-53
s:appli	1=27 6=-35
s:appo	0=-37 7=34 8=-53
s:appoi	0=-33 7=33 8=-45
s:appr	0=-44 2=-49 4=-76 5=-45 6=-27 7=34
s:appre	0=-52 1=-43 2=-57 3=-31 4=-82 8=-37
s:appri	4=-26 5=-43 7=53
s:appro	0=36 5=-47 6=-50 8=50
s:appu	0=39 2=34 5=39 8=-32
s:apre	1=33 2=47 3=52 6=26 7=-60 8=-25
s:apri	4=35
s:arac	4=38
s:arach	4=47
s:arbi	0=-27 3=-27 4=-42 7=-43
s:arbit	0=-31 4=-47 7=-39
s:arbr	0=35 2=-55 3=-25
s:arch	0=-40 1=31 2=-41 3=-79 5=-56 6=-63 7=-35 8=-82
s:arche	3=-52
s:archi	0=-58 2=-36 3=-44 5=-55 6=-61 7=-30 8=-52
s:arde	1=38
s:arge	4=-55 5=32
s:argen	2=37 3=-35 4=-47 5=37
s:argi	3=-50
s:argil	3=-45
s:argu	0=-25 1=-26 6=34 8=-42
s:arle	5=-48
s:arme	3=35 6=-29 8=-46
s:armee	1=-28
s:armoi	3=26
s:arna	8=35
s:arou	4=-46
s:aroun	4=-41 5=33
s:arra	5=69 7=-49
s:arran	5=65 6=-27 7=-39
s:arre	0=-62 1=-52 3=-42 5=-53 6=-49 7=-55 8=58
s:arres	2=30 7=-37
s:arret	0=-25 1=-26 2=-34 8=73
s:arri	1=-36 4=-31 5=-46 8=-59
s:arriv	1=-33 3=-29 4=-30 5=-45 8=-45
s:arro	0=45
s:arron	0=38
s:arth	0=34 3=-48 4=92
s:arthr	3=-57 4=89
s:arti	1=-43 2=-33 3=-84 4=-27 5=-40 6=-30
s:artic	0=27 3=-45 6=-37
s:artis	0=-51 3=-40 4=-76 5=-45 7=-26
s:asce	0=-32 4=48
s:ascen	1=-33 4=40 5=27
s:asep	4=-40
s:asept	4=-37
s:asex	4=-42 6=51 8=-27
s:asexu	4=-55 6=60 8=-26
s:ashk	0=-34 2=75
s:ashke	0=-43 2=61
s:asil	0=27 4=-48
s:aske	0=-39 4=38 5=-31 8=54
s:askin	3=40
s:aspe	4=36
s:asper	4=38
s:assa	4=-57 7=-35
s:assai	4=-34
s:asse	1=33 2=-31 4=-44 5=-75 6=-39 7=-46 8=-47
s:assem	0=-28 1=39 4=-35 5=-28 7=-29
s:asses	5=-48 8=-31
s:assi	0=-62 1=-47 2=-50 3=-42 4=-104 7=-62
s:assid	5=43
s:assig	8=52
s:assis	0=-61 1=-46 2=-53 3=-53 4=-120 7=-74 8=-72
s:asso	0=-69 2=-61 3=-65 4=-33 6=-47 7=-54
s:assoc	0=-68 2=-67 3=-64 4=-26 6=-37 7=-29
s:assu	1=38 2=-33 4=-36 7=-88
s:assum	1=30 3=-28 5=57 6=51 7=-27
s:assur	2=-42 4=-73 5=-39 6=-35 7=-63
s:asth	0=-30 1=-28 2=-27 3=-52 4=39 5=-25 6=-26 8=-26
s:asthm	0=-35 1=-35 3=-37 5=-31
s:astr	0=-26 1=46 3=-25 4=-42 5=-55
s:astro	1=55 5=-51
s:atel	1=-125 2=-38 3=-48 5=-44 7=47
s:ateli	1=-103 2=-31 3=-34 5=-53 7=43
s:athe	0=-86 1=74 2=-39 3=-55 4=-58 5=-63 6=-69 7=-46
s:athee	0=-30 1=61 7=-25
s:athei	0=-56 1=93 2=-28 4=-51 5=-39 6=-44
s:athl	2=37 5=-29
s:athle	2=42 5=-41
s:atla	0=35 2=-27 4=-54 5=-46
s:atlan	0=49 4=-45 5=-36
s:atmo	4=-55
s:atmos	4=-43
s:atou	1=-29
s:atro	2=65 4=-36 6=-27
s:atrop	2=54 4=-33
s:atta	1=-34 3=-32 6=-38 7=-44
s:attac	6=-33
s:attaq	3=-28
s:atte	0=-71 2=43 3=-30 8=27
s:attei	0=-31 2=51 3=-39 5=-28 6=-32
s:atten	0=-50 1=-26 5=26 6=26
s:attes	7=27
s:atti	5=-101
s:attir	5=-106 6=36
s:attr	3=29
s:attri	3=42
s:aube	5=-38
s:auber	5=-30
s:aubi	3=27 4=33
s:auct	3=-31
s:aucti	3=-30
s:aucu	0=33 1=66 3=37 4=42 5=56 6=-84 7=-43
s:aucun	0=32 1=38 3=35 6=-37 8=-25
s:audi	0=-80 1=-65 2=-61 3=-103 4=-82 6=-40 7=-69 8=-62
s:audie	8=-49
s:audio	3=-36 4=-73
s:audit	0=-75 1=-51 2=-61 3=-47 5=-48 7=-58 8=-26
s:augm	5=31
s:augme	5=30
s:augu	0=31 4=-25
s:augus	0=31 1=26
s:aujo	1=43
s:aujou	1=27
s:aumo	0=-30 3=-49 8=-40
s:aumon	0=-35 3=-57 8=-54
s:aupr	0=-37 5=-60 6=37 7=-25 8=44
s:aupre	0=-48 5=-85 7=-44
s:aura	0=27 4=-27 5=44 6=38 8=37
s:aurai	0=25 5=35 7=-30 8=31
s:aure	1=38 3=-45 5=-29
s:aurel	1=41 3=-38
s:auric	4=48
s:auss	0=-34 3=-28 4=26
s:aust	2=-32 4=-43
s:auste	4=-37
s:auta	5=35
s:autan	5=27
s:aute	3=-31
s:auteu	3=-26
s:auth	0=-56 3=58 4=-41 6=-35 7=-47 8=-36
s:authe	0=-57 3=52 4=-27
s:autho	0=-32 6=-31 7=-42 8=-29
s:auti	3=-27 4=31 5=-44 6=-43 8=-28
s:autis	2=-33 3=-29 4=40 5=-40 6=-39 8=-31
s:auto	0=30 1=-47 2=-53 3=44 6=-47 7=-46 8=-39
s:autoc	0=25
s:autom	0=-44 2=-31 3=40 4=-25 5=-26
s:auton	0=59 4=43 5=-32 7=-26
s:autor	1=-28 3=25 4=-25 5=31
s:autr	2=-32 3=50 4=-64 5=49 6=43 7=-28 8=-73
s:autre	3=64 4=-27 5=47 6=-57 8=-26
s:autri	8=-37
s:autu	4=38
s:autum	4=37
s:auxil	6=-30
s:avai	1=-48 2=-26 3=59 4=-71 6=-30 8=-30
s:avaie	3=43 8=32
s:avan	0=-49 1=31 2=27 4=-94 6=31 8=-49
s:avanc	0=-29 5=29
s:aven	0=-35 1=-37 3=-37 4=-58 6=-69 8=-32
s:avent	0=-31 1=-27 3=-53 4=-49 6=-60 8=-25
s:avenu	3=25
s:aver	5=62
s:avert	5=74
s:aveu	0=-36 3=-53
s:aveug	0=-35 3=-54 4=-43
s:aviai	4=-30
s:avio	2=27 4=25 8=-41
s:avion	4=-26 5=29
s:avoc	0=-40 1=-47 2=-62 4=-27 5=-35 8=-44
s:avoca	0=-40 1=-49 2=-63 3=-30 5=-29 8=-44
s:avoi	0=25 3=-50 5=64 8=-38
s:avoid	4=32
s:avon	7=-27
s:avou	3=-27 5=70 6=-25 7=-34 8=57
s:avow	1=36
s:avowe	1=35
s:avri	0=32 3=25 5=-58 8=45
s:awai	8=44
s:await	8=49
s:awar	6=61 8=-54
s:ayan	3=45 4=-45
s:babi	4=-33
s:babie	4=-30
s:bach	1=-28 4=-28
s:bache	0=-32 1=-32
s:back	1=-39
s:badg	0=-98 1=-48 2=-40 3=58 4=-61 5=-57 8=-29
s:badge	0=-30 3=-27 4=-57 5=-36
s:badl	5=-37
s:bail	8=-65
s:baill	8=-33
s:bais	3=-52 4=29 6=-27 8=45
s:baiss	3=-49 6=-28 8=48
s:bake	1=-60 3=-52 5=-29 6=-64
s:baker	1=-55 3=-38 6=-75 8=-41
s:bala	4=-67 6=-49 8=-27
s:balan	4=-62
s:balco	0=32
s:ball	0=25 3=-41 5=-39 7=-99
s:ballo	0=57 3=-28 7=-85
s:ballr	0=-38
s:balp	7=48
s:bama	0=50
s:bamak	0=61
s:banc	0=-56 4=-28
s:banca	0=-44 4=-26
s:band	0=-25 5=-57
s:bank	0=-44 1=-37 4=-49 5=-73 8=-41
s:banke	2=26
s:banki	0=-41 5=-25
s:bann	4=-25 8=66
s:banne	3=-26 8=56
s:banni	0=-27
s:banq	1=-36 2=-50 4=-54 5=-80 6=-49 7=-39 8=-72
s:banqu	0=-31 1=-34 2=-45 4=-66 5=-72 6=-40 7=-43 8=-57
s:bapt	7=42
s:bapte	1=42
s:bapti	7=39
s:barb	0=-26 3=27 4=-25 6=-31
s:barbe	6=-27
s:barc	0=-39
s:barm	5=-28 6=-41
s:barma	6=-28
s:baro	2=-59
s:barr	0=-62 3=-58 4=-48 5=-50 7=-41 8=65
s:barre	3=-36 4=-27 5=-50 7=-25 8=79
s:barri	3=-27 8=-60
s:bart	6=-26
s:barte	6=-31
s:base	3=-30 8=-35
s:basi	8=-55
s:basq	0=-49 2=31
s:basqu	0=-41 2=29
s:bass	2=-46
s:bassi	2=-55
s:basti	3=40 5=-32
s:bata	7=-27
s:batai	7=-28
s:bate	3=-26 5=-37
s:batea	5=-48
s:bati	1=-51 4=-39 7=-35 8=-27
s:batim	1=-34 4=-28 7=-36 8=-26
s:batt	4=-25 5=32 8=-64
s:batte	5=45 8=-60
s:bava	0=40 4=-44
s:bavar	0=47 4=-51
s:bayr	0=86
s:bayro	0=89
s:bear	0=35
s:beat	1=-25 4=25
s:beate	4=35
s:beau	4=-63 5=-58 6=-27 8=-25
s:beauc	5=-35
s:beaut	4=-53
s:beca	0=43 3=25 5=36 8=-40
s:becam	1=38
s:becau	0=25 1=-56 3=61 6=36
s:bect	7=26
s:befo	0=-57 1=-40 2=-30 4=88 6=-34 7=-36 8=-54
s:befor	0=-44 1=-34 2=-29 4=70 6=-35 7=-46 8=-43
s:bega	1=27 4=52 5=-46
s:begai	5=-31
s:begu	4=71
s:beha	7=-44
s:behal	7=-39
s:behi	0=-28 4=28
s:behin	0=-29 4=30
s:bein	1=36 4=29 5=-33 6=41
s:bela	0=62
s:belar	0=67
s:belf	0=-33 1=35
s:belfa	1=47
s:belg	1=-25 4=-73 7=-27 8=80
s:belgi	0=48 4=-52 6=47
s:beli	2=-34 3=-39 4=-49 5=-35 6=-55 8=29
s:belie	2=-37 3=-34 4=-46 5=-37 6=-53
s:bell	4=-38 5=-65
s:belo	6=-34 7=63 8=-31
s:belon	6=-29 7=64 8=-39
s:benc	5=-60
s:bene	0=26 1=-28 2=-25 3=-52 4=-25 5=-66 7=-59
s:bened	6=-35
s:benef	4=35
s:benev	0=42 1=-29 3=-30 4=-80 5=-51 7=-33 8=-51
s:beni	1=29 2=-25 6=-34
s:beno	3=-25 5=-26 6=81
s:benoi	5=-27 6=85
s:berl	6=-41
s:berli	4=-32 6=-40
s:bern	0=28 4=-49 5=28 8=-34
s:berna	5=-28
s:berni	0=36 8=-29
s:bert	1=-32 3=-26 5=-40 6=51
s:bertr	5=-38 6=50
s:besid	0=-30
s:beso	3=-32 4=52
s:besoi	3=-32 4=59
s:bete	1=54
s:beto	4=-26
s:bett	0=-57 4=28
s:bette	0=-46 4=33 5=-26 7=-32
s:betw	0=32 1=-43 7=-46
s:betwe	0=31 1=-40 7=-43
s:bibl	1=81 3=-44 5=-28 6=-39 7=-29
s:bicy	3=-27
s:bicyc	3=-29
s:biel	0=47 3=-45 4=-26
s:bien	3=-77 5=-56 8=35
s:biga	3=-25 5=-48
s:bigg	6=31
s:bigge	6=26
s:bijo	3=-78 5=-42
s:bijou	3=-73 5=-29
s:bila	2=-28 8=-38
s:bili	6=-45
s:bilin	6=-48
s:bill	1=-32
s:bille	1=-38
s:bime	6=-31
s:bind	8=-34
s:binde	8=-27
s:biob	3=-25
s:bioba	2=-34 4=-25
s:biog	0=-53
s:biogr	0=-50
s:biol	3=-32 5=-30 8=-25
s:biolo	3=-30 4=-33 6=-28 8=-28
s:biom	0=-91 1=-60 2=-55 4=-78 5=-85 6=-62 7=-51 8=-90
s:biome	0=-78 1=-64 2=-44 4=-86 5=-69 6=-68 7=-47 8=-96
s:bipo	4=50 5=-31
s:bipol	4=41 5=-36
s:birm	0=48 3=-27 8=-54
s:birt	4=58
s:birth	4=-33
s:bise	0=-51 1=-50 4=-55 5=-70 6=119
s:bisex	0=-56 1=-41 3=-25 4=-61 5=-90 6=118
s:bish	5=26
s:biso	4=-46
s:bison	4=-32
s:bist	5=46
s:bistr	5=55
s:blac	2=-31 4=-30 8=-40
s:black	0=-49 1=32 2=-30 8=-36
s:blad	2=-37
s:blag	6=48
s:blagu	5=-30 6=45
s:blai	0=70
s:blan	0=48 2=-28 4=-39 5=-68 6=-45 8=42
s:blanc	2=-26 4=-27 5=-39
s:bles	3=31 8=37
s:bless	3=31 4=38 8=37
s:bleu	3=-36 5=-34
s:blin	5=-33 6=-26 8=-37
s:blind	2=26
s:bloc	0=56 4=66
s:bloca	0=36
s:block	0=28 4=71
s:blog	0=31 5=44 8=-26
s:bloi	3=39 4=-42
s:blok	6=26
s:bloke	6=33
s:bloo	0=-33 1=-41 4=25 5=-40 6=-37 7=-31 8=-37
s:bloq	0=-25 3=71 7=-37
s:bloqu	3=59 7=-30
s:blou	4=-28
s:blous	4=-37
s:boar	4=-50 5=-58 6=-36 8=-82
s:boas	5=49
s:boast	5=54
s:boil	7=29
s:boile	7=39
s:boir	4=60 8=-41
s:boit	0=-30 3=27 4=-95
s:boite	4=-70
s:bolt	6=40
s:bolto	6=46
s:bond	0=-26 1=-27 8=-28
s:bonda	1=-35 5=30
s:bonn	0=-41 3=-26 4=-27 5=-58 6=-38 7=26 8=-42
s:bonne	5=-36
s:book	0=-51 1=-33 2=-39 3=-30 4=-56 5=-67 6=-52 7=-33 8=-61
s:booke	1=-44
s:bookk	5=-34 6=-31
s:boot	5=-40
s:bord	0=28 1=31 4=-29 6=-41 7=-32 8=-53
s:borde	1=30 4=-25 6=-47 7=-27 8=-47
s:bori	6=41
s:born	3=-65
s:borne	3=-63
s:bosc	7=-48
s:bost	0=43
s:bosto	0=29
s:bott	0=-33
s:bouc	1=-31 3=-34 4=-59 5=-34 6=-56
s:bouch	4=-25 5=-25 6=-50
s:boucl	4=-41
s:boud	1=-47
s:boudd	1=-48 4=-25
s:bouf	1=36 5=-38
s:bouff	1=38 5=-46
s:boug	3=-41
s:bough	3=-30
s:boul	0=-37 2=-34 3=-37 5=27 6=-45 7=-29 8=-43
s:boula	0=-31 1=31 2=-26 3=-42 6=-40
s:bouli	4=52
s:boun	0=-45 8=36
s:bour	3=-25 4=-69 5=32 6=30
s:bourg	4=-33
s:bours	4=-46
s:bout	0=-29 2=-44 3=-44 4=-57 5=-64 6=-33 7=-25 8=-78
s:boute	4=-40 8=-53
s:bouti	1=-26 2=-36 3=-41 4=-35 5=-63 6=-29 8=-25
s:bovi	4=-62
s:bovin	4=-57
s:boyc	0=41 1=-38
s:boyco	0=50 1=-39
s:boyf	0=-36 4=-32 8=-36
s:boyfr	0=-31 4=-31 8=-31
s:brac	0=-35 3=32 4=-44 5=-26 7=29
s:brace	4=-48
s:brai	2=-35 4=-42
s:brail	4=-36
s:bran	0=-41 1=-38 2=-49 3=-77 4=-89 5=-79 6=-38 8=-46
s:branc	0=-44 2=-32 3=-33 4=-33 5=-56 8=-39
s:brand	0=34 4=-40 5=-26
s:braq	6=-43
s:braqu	4=-26 6=-28
s:bras	0=-31
s:braw	8=46
s:brca	2=71 4=-43 6=-30
s:brea	0=-45 1=-40 4=54 5=-52 6=-38 7=-25 8=-57
s:break	5=-31
s:breas	4=51
s:breat	4=39
s:bree	2=-33 4=-43 8=-44
s:breed	2=-46 4=-33 8=-34
s:bres	0=-41 2=-26 4=-46 5=-67 6=-31
s:bresi	5=-40
s:bret	0=55 3=-37 4=-25 5=-45 7=-46
s:breta	0=33 3=-41 5=-42
s:breto	0=25 7=-26
s:brev	0=-26 3=-46 4=-39
s:breve	0=-26 3=-45 4=-45
s:brex	0=61
s:brexi	0=58 4=-32
s:bric	1=-45
s:brick	1=-30
s:brid	4=-34 5=-56 8=-36
s:brida	8=-38
s:bridg	4=-29 5=-44
s:brie	0=-28 1=-50 5=-64 8=-41
s:brig	0=-97 1=-29 3=-34 5=-72 6=89 8=-63
s:briga	0=-83 3=-36 8=-63
s:brigh	0=-41 4=34 5=-35
s:brigu	5=-41
s:bril	0=-34 4=67 6=-40 7=35
s:brill	0=-25 4=62 6=-42
s:brin	4=32 8=-37
s:bring	4=36
s:bris	0=40 6=-27 7=-35
s:brist	0=32 7=-38 8=32
s:brit	0=25 1=35 4=-29 7=-28
s:brita	0=36
s:briti	1=44
s:briv	5=56
s:broa	0=-50 7=-32
s:broad	0=-47 7=-26
s:brok	0=-35 1=39 3=-35 4=31 5=40 6=-25 7=-26
s:brot	1=53 3=-33 6=-31 7=-59 8=68
s:broth	0=-26 1=58 3=-30 6=-35 7=-75 8=55
s:brou	0=-53 1=66 3=-31 4=-53 7=-40
s:broug	0=-59 1=76 3=-33 4=-51 6=-46 7=-37
s:broui	6=40
s:brow	2=-26 3=-31 4=26
s:brows	2=-26
s:brui	2=-45 3=-30 5=47 6=27
s:bruit	6=46
s:brul	0=60 1=-30 5=-39
s:brule	3=40 4=-60 5=-31
s:brulu	3=26
s:brus	0=68 1=-40 4=-56 8=26
s:bruss	0=69 1=-38 4=-34 8=-30
s:brux	0=34 2=-26 6=40
s:bruxe	2=-29 4=-26
s:buda	0=44 1=-33
s:budap	0=43 1=-26
s:budg	0=-50 3=-27 4=-80 5=-36 6=-29 7=-34
s:budge	0=-51 1=-30 3=-34 4=-66 6=-48 7=-36
s:buff	7=41
s:buffa	7=39
s:buil	0=-82 2=-25 4=-86 5=-47 6=-29 8=-41
s:build	0=-65 5=-29
s:buli	4=38
s:bulim	4=34
s:bull	3=-28 4=-42 5=-64 7=40 8=45
s:bulld	0=46 4=-36 5=-43
s:bulle	0=-78 7=41 8=41
s:bump	1=34
s:bunt	6=-38 7=-36
s:bunti	6=-29
s:bure	1=-72 3=-35 4=28 8=-28
s:burea	0=-48 1=-88 5=25
s:burg	0=-27 1=-32 4=-29
s:burn	3=60 6=-39
s:buse	7=-28
s:busi	1=-29 2=-30 4=-38 6=-62 8=-27
s:busin	1=-32 2=-30 4=-38 6=-72 7=27 8=-31
s:bust	0=77 7=29
s:butc	4=-28 6=50
s:butt	3=-59
s:buve	0=-49 3=-30 4=38
s:buvet	0=-47
s:buveu	4=33
s:buye	0=-49 1=-32 6=-57 7=-43 8=-25
s:bypa	0=67 8=-30
s:bypas	0=63 4=-26 8=-36
s:byrn	6=-32
s:c282	2=46
s:caba	1=25 5=-45 6=-25 8=-43
s:cabar	5=-42
s:cabi	1=-36 2=-35 4=-89
s:cabin	1=-29 2=-34 4=-91 7=-35
s:cabl	4=37 5=-30
s:cable	4=33
s:cach	0=37 1=39 3=-30 4=-57 5=-84 6=96 7=27 8=-42
s:cache	4=-44 8=-33
s:cade	1=-26
s:cadr	0=-83 4=-81 5=-70 7=-56
s:cadre	0=-62 5=-42 7=-42
s:cafe	2=27 4=-31
s:cafet	4=-32
s:cais	0=-26 2=-48 6=-41
s:caiss	0=-30 1=-26 2=-35 6=-40
s:cake	8=-28
s:cala	0=28 5=-62
s:calai	0=36 3=25 5=-45
s:calc	2=-25 3=-30 4=-74
s:calcu	2=-35 3=-39 4=-82
s:calen	4=34
s:call	0=47 2=-53 3=-32 4=-27 5=-61 7=-40
s:calle	1=-25 3=-54 6=-30 7=-33 8=26
s:calli	2=-35
s:calm	4=-46 5=-55
s:cama	6=60 7=-46
s:camar	6=57 7=-43
s:camb	3=42 5=-39 7=-30 8=-47
s:cambr	3=25 7=-32 8=-41
s:came	1=-28 2=30 4=-60 5=-58 7=40 8=-57
s:camer	2=39 4=-62 5=-67 8=-58
s:cami	1=35 5=-37 6=-58
s:camil	5=-29
s:camio	6=-57
s:camp	0=28 1=-26 2=-61 3=-65 4=-103 5=-96 7=-79 8=-68
s:campa	0=28 2=-45 3=-68 4=-85 5=-65 7=-74 8=-50
s:campi	5=-37 6=-26
s:cana	3=30 5=-32 6=-32 7=-40
s:canad	0=-31 5=-41 7=-38
s:canc	0=-41 2=40 6=-34 7=34 8=-33
s:cance	0=-47 1=-26 2=28 5=-29 6=-32 7=26 8=-31
s:candi	8=-27
s:cani	2=-30 4=-27
s:canin	2=-26 4=-31
s:cann	0=-53 1=-33 2=-33 3=-31 4=38 5=-59 6=-46
s:canna	1=-44
s:canne	4=66
s:canno	4=76 5=-34
s:cant	0=-36 3=45 5=-68 6=-52 7=31 8=-45
s:cante	0=-40 2=-29 7=-32 8=-26
s:canti	2=26 3=37 4=-53 5=-25
s:canto	5=-28 6=-36 7=70
s:canv	0=43
s:canva	0=33
s:capa	0=-37
s:capac	0=-43 4=-28
s:capi	0=77 2=-45 4=-54 6=41 8=-33
s:capit	0=77 2=-50 4=-60 6=55 8=-40
s:capri	4=40
s:capt	0=25 1=-33 4=-84 5=-59 6=-45 8=-25
s:capta	0=59
s:capte	0=-28 4=-28 5=-34
s:capti	7=-33
s:captu	3=33 4=-43
s:cara	2=-44 3=-29 4=-42 8=-36
s:carac	0=53 2=-36 3=-29 4=-48 8=-31
s:carav	0=-35
s:carb	3=-44
s:carbo	3=-53
s:card	0=-37 1=-44 4=49 5=-74 7=-46 8=-78
s:cardi	0=-39 1=-35 4=64 5=-67 6=-27 7=-35 8=-57
s:care	0=-30 2=-35 5=-53 7=-26 8=37
s:caree	0=-29 4=33 5=-53
s:caret	1=-48 8=50
s:carg	4=-30
s:cari	7=34
s:caris	7=25
s:carn	0=-64 4=60
s:carne	4=61
s:caro	1=40 5=-40 6=39
s:carol	1=45 5=-59 6=27
s:carp	4=-25 8=-34
s:carpe	0=37 4=-31 8=-30
s:carr	0=27 1=-46 2=57 3=-44 6=-79 8=-54
s:carre	4=53
s:carri	1=-46 2=33 3=-31 5=-48 6=-67 7=42 8=-44
s:carry	0=37 5=47 7=-36
s:cart	1=-50 2=-27 3=-25 5=-83 6=-40 8=-62
s:carte	3=-33 5=-32 8=-27
s:carto	0=-36 2=-30 3=-28 4=38 5=-46 7=-35
s:carv	1=-34
s:carve	1=-33
s:cary	2=88 3=-52 4=-63 5=-43
s:caryo	2=82 3=-37 4=-77 5=-35 6=-25
s:casa	5=-26
s:casan	5=-25
s:casc	5=-55
s:casca	5=-53
s:case	0=-52 4=-27 6=-30 7=-66 8=-34
s:caser	0=-34 2=27
s:casew	0=-39
s:casi	0=-38 2=-27 3=47 4=29 5=-103 6=-33 8=28
s:casie	2=-25 3=-38 4=-36 5=-91 8=25
s:casin	0=-29 3=61 4=31 5=-30 8=-41
s:casq	0=61 4=29 5=-56
s:casqu	0=66 5=-60
s:cass	4=50 5=-29
s:casse	4=-56
s:cata	0=37 2=42 3=-30 4=-52 5=-35
s:catal	0=39 3=-26 4=-62 5=-32
s:catar	2=62
s:cate	3=-48 7=-49 8=-47
s:categ	3=-43 8=-34
s:cater	7=-46
s:cath	0=-60 1=61 4=-32 5=-50 7=-34 8=-35
s:catho	0=-63 1=32 4=-29 5=-53 8=-30
s:caug	5=42 7=-25
s:caugh	5=56 6=-29
s:caus	0=-74 2=67 3=46 4=41 5=-52 6=46 7=-51 8=63
s:cause	0=-25 2=36 4=-32
s:caut	1=-58 3=-34 8=72
s:cauti	0=32 1=-61 3=-34 4=-26 8=56
s:ceci	4=33 5=-40 6=68
s:cecit	4=28
s:cede	4=-40 7=54
s:cege	7=57
s:ceget	7=60
s:cele	4=-33 5=-33 6=-29
s:celeb	1=28 4=-39 5=-39 6=-27
s:celi	1=-74 3=-25 4=-40
s:celib	1=-61 4=-32
s:cell	0=-41 4=-73 7=-27 8=37
s:cella	5=48
s:cellu	3=-30 4=-46 5=-27 8=34
s:celu	0=-32 2=25 3=85 5=-34 6=51
s:cent	1=-57 2=-32 4=-97 5=-50 6=-48 7=31
s:cente	0=-28 3=39 7=59
s:centr	1=-49 2=-30 4=-87 5=-31
s:cepa	2=-27 3=-27 4=-27
s:cepag	2=-31 4=-29
s:ceram	3=-25
s:cerc	0=43 1=33 4=-35 6=-31
s:cercl	0=52 1=37 4=-41
s:cere	0=-39 1=32 4=96 5=-39 8=-45
s:cereb	4=96 5=-29 8=-48
s:cerem	0=-30
s:cert	0=-36 1=-46 2=-34 3=-25 4=59 6=-35 8=64
s:certa	4=51
s:certi	0=-31 1=-49 2=-36 4=31 6=-32 7=-25 8=58
s:cess	1=38 4=-38
s:cett	6=-34
s:chac	5=47 6=-25
s:chacu	5=46 6=-34
s:chai	1=30 2=-55 3=-44 4=-54 6=-37 8=-66
s:chain	0=-25 4=-46 5=29
s:chair	0=32 2=-40 4=-35 6=-25
s:chal	4=35
s:chale	4=38
s:cham	0=-67 1=-40 6=-73 7=-49 8=-26
s:chamb	0=-53 1=-35 6=-55 7=-62
s:champ	3=-38
s:chan	0=45 1=-62 2=-46 4=-32 6=-73 7=-79 8=-88
s:chanc	0=45 2=37
s:chang	2=-41 4=-27 5=73 6=-44 8=-60
s:chann	7=-51
s:chant	0=62 1=-44 2=-35 3=39 5=-67 6=-56 7=-29 8=-58
s:chap	0=-70 2=-54 4=-74 5=-58 6=-49 8=52
s:chape	0=-47 4=-33 6=-39 8=-32
s:chapl	4=-53 5=-25
s:chapt	1=46
s:chaq	0=45 3=27 5=27 6=-49 7=-29 8=-34
s:chaqu	0=34 3=37 6=-56 8=-26
s:char	0=-93 1=-100 2=-85 3=-83 4=-42 6=-66 7=-81
s:charc	1=-41
s:charg	0=-51 1=-58 2=-53 3=-69 5=-83 7=-41
s:chari	0=-52 1=-47 2=-28 4=-64 5=-51 6=-49
s:charm	4=-49 5=52
s:charn	4=-37 5=69 6=-49
s:charp	5=-41
s:chart	0=-43 1=-30 3=-33 6=-29 7=-64
s:chas	3=-66 4=-31 5=28 8=-46
s:chass	0=26 3=-50 5=-54 6=47
s:chast	0=-59 1=-50 5=71 6=-52
s:chat	0=-27 3=-32 6=-55
s:chate	5=-30
s:chatt	6=-25
s:chau	0=-92 1=-78 3=-33 4=25 5=27 6=-36 8=-96
s:chaud	1=-25 5=-42
s:chauf	0=-74 1=-39 3=-26 5=40 6=-34 8=-69
s:chaus	4=25
s:chea	1=-36 4=-35 6=-62
s:cheat	4=-26 6=-43
s:chec	0=-32 1=-57 2=36 6=-32
s:check	1=-53 3=-45 7=-26
s:chee	0=44 2=-34 4=-31 7=-25
s:cheer	1=30
s:chees	1=-28
s:cheff	5=-28
s:chem	0=-38 2=-31 3=-36 4=41 5=-32 6=-26 7=37
s:chemi	0=-32 2=-28 5=-31 7=41
s:chemo	4=36
s:cheq	3=-32 8=37
s:chequ	3=-30 8=32
s:cher	1=-65 2=-26 3=-52 4=-34
s:cherc	1=-60 2=-26 3=-32 4=-25
s:ches	0=-40 5=-25 6=-25
s:chev	1=-29 2=-37 6=-51
s:cheva	1=-28 2=-29
s:chic	5=-32
s:chie	1=-32 2=-48 3=-35 4=-48 8=-38
s:chien	1=-27 4=-62 5=-27
s:chif	0=-27 1=-33 3=-49 4=-46 5=-34 6=-48
s:chiff	1=-40 3=-45 4=-41 5=-34 6=-51
s:chil	0=-30 3=-32 5=-67 6=-62 7=-47 8=-29
s:child	0=-53 1=-40 3=-34 4=-31 5=-53 6=-51 7=-27
s:chim	3=-54 4=42 6=-56
s:chimi	2=-26 3=-58 6=-57
s:chin	3=51 5=-70
s:chino	3=27 5=-73
s:chir	4=-115 5=-38
s:chiru	0=-26 4=-120 5=-35
s:choc	1=-28 8=-32
s:choco	1=-32 8=-31
s:choe	1=31 3=-30 4=-26 5=-44 6=-28
s:choeu	1=31 3=-32 4=-25 5=-41
s:choi	0=-55 3=-56 4=-59 5=82 8=-28
s:choic	5=47
s:chois	3=-31
s:chol	4=-35
s:chole	4=-30
s:chor	0=-38 3=-36 5=-75 6=27
s:chora	0=-28
s:chore	5=-40
s:chori	5=-28
s:chos	4=-29 5=33
s:chri	0=-36 1=34 7=-25
s:chris	0=-46 1=37
s:chro	0=-66 1=-40 2=33 3=-39 4=-83 5=-57 7=-33 8=-55
s:chrom	2=41 4=-83 5=-62 6=-29
s:chron	0=-46 1=-28 2=-27 4=-49 7=-26 8=-44
s:chur	4=-27 5=-42 6=43 7=-28 8=-25
s:churc	1=-30 5=-42 6=60 7=-29
s:chut	4=31
s:cica	4=31
s:cicat	4=40
s:cidf	5=-29
s:ciga	4=61 8=33
s:cigar	4=67 8=39
s:cimen	3=27
s:cine	5=-65
s:cinem	4=-31 5=-54
s:cinqu	0=-30
s:circ	0=-33 2=-25 3=-27 4=-30 5=53 6=-25 8=-43
s:circu	5=59 8=-50
s:cirq	0=-25
s:cirqu	0=-31
s:citi	2=28 4=-45
s:cito	0=30 7=-46
s:citoy	0=39 7=-43
s:civi	2=-30 3=-49 4=-67 5=-59 6=65 7=-72 8=-63
s:civil	0=-27 5=-42 6=67
s:clai	0=-31 2=-31 4=-68 5=-25
s:claim	3=25 4=-93 5=38 6=-37 7=-26
s:clair	4=31 5=-51
s:clas	0=-55 2=-55 3=-25 4=-46 5=-64 6=-90 7=-45
s:class	0=-41 1=-62 2=-52 4=-42 5=-50 6=-67 7=-42 8=-27
s:clau	4=41
s:claus	4=37
s:clav	3=-42
s:clavi	3=-46
s:clea	0=-83 1=-60 2=74 3=-28 4=85 5=-85 6=-59 7=-84 8=-25
s:clean	0=-35 4=-27 7=-60 8=-27
s:clear	0=-48 2=30 3=28 4=99 5=-41 8=-59
s:clef	4=37 6=-62
s:cler	0=-81 2=-41 3=-41 4=-49 5=-73 6=-32
s:clerk	0=-32
s:clie	1=-46 2=-74 3=-56 4=-135 5=30 6=-69 7=-81 8=-47
s:clien	0=-25 1=-39 2=-68 3=-51 4=-134 5=34 6=-73 7=-75 8=-56
s:clig	3=65 4=-26
s:clign	3=60
s:clim	0=81 1=-40 5=-29 7=-33
s:clima	0=76 7=-36 8=-30
s:climb	5=-25 8=32
s:clin	0=-55 1=-38 2=-25 4=-70 6=-43 7=-27 8=-27
s:clini	0=-53 1=-36 2=-29 4=-69 6=-38 8=-26
s:cloc	0=-26
s:clock	3=31
s:clon	0=-32 2=-84 5=-25 8=-41
s:clone	2=-37 3=37
s:clos	5=-34
s:close	0=-32 5=-36 6=31
s:clot	4=-57
s:clou	1=-42 4=82 5=-71
s:club	5=60
s:coac	1=-61 3=-56 5=-40 6=-43 7=-46
s:coach	1=-25 3=-27 5=-27
s:coas	3=-25
s:coch	2=-33 4=85 5=-61 6=56 7=-35 8=-43
s:cochl	4=91 8=-34
s:cock	3=-35
s:cockt	3=-38
s:coda	4=-43 6=-66
s:codag	4=-33
s:code	3=-33
s:codeb	2=-31
s:coel	4=31
s:coeli	4=42
s:coeu	5=31 6=49 8=-39
s:coff	0=-62 1=-51 3=29 4=-60 5=-28 6=-32 8=-47
s:coffe	0=-55 4=-27 5=29 6=-28 7=25 8=-49
s:coffr	1=-36 3=45 4=-39 5=-48
s:coho	4=-73
s:cohor	2=31 4=-79
s:coif	0=-33 3=-54 4=-48 5=-45
s:coiff	0=-34 3=-49 4=-49
s:cola	7=47
s:coli	0=60 3=-39 4=-69 5=-39
s:coll	0=-54 1=-36 2=-76 4=-41 5=32
s:colla	0=-56 3=38 4=-37 5=-40 6=-52 8=26
s:colle	0=-54 1=-33 2=-72 5=36 6=34
s:colli	6=-29 8=-49
s:collo	4=-42
s:colo	0=26 1=-80 3=-59 6=-72 7=-41 8=-68
s:coloc	6=-49 8=-45
s:colog	1=-50 5=66 8=-29
s:colom	0=30 5=-36
s:colon	4=-47
s:color	4=-34
s:colou	0=-50 4=56 5=-28
s:comb	0=62 4=45 8=49
s:combl	4=45 8=47
s:come	1=-33 2=-26 5=-83 6=-91 8=-29
s:comed	5=-82 6=-100 8=-27
s:comi	1=-31 3=-34 4=-73 5=-33 6=41 8=-34
s:comin	0=-49 4=-48 5=-39 6=50
s:comit	0=29 4=-43 7=30
s:comm	1=-41 2=-64 3=-79 4=-60 5=-44 7=-46
s:comma	2=58 4=-39 6=-25 7=-58
s:comme	0=-99 1=-84 2=-80 3=-69 4=-25 6=-57 7=-42 8=-85
s:commi	0=-77 2=-27 3=-49 4=-47 5=-81 6=-39 7=49
s:commo	0=-31 1=-26 4=39 8=-37
s:commu	0=43 1=-51 2=-36 3=-59 4=-97 5=-93 7=-58
s:comp	0=-65 1=-45 2=-45 5=31 7=-116 8=-77
s:compa	0=-84 1=-27 2=-33 7=-43 8=-63
s:compe	3=-51 4=28 5=-67
s:compl	3=27 7=-39
s:compo	3=-30 4=-33 8=28
s:compr	0=26 1=-26 5=-60 6=39 8=-37
s:compt	0=-37 1=-83 2=-42 3=-35 4=-35 5=40 6=-39 7=-114 8=-45
s:compu	4=-34 5=58
s:conc	0=-69 1=-72 4=-69 5=-35 6=45 7=-61 8=-82
s:conce	3=-27 4=-31 5=-41 6=35 7=-27
s:conci	1=-38 3=-41 4=-47 5=-37 6=37 7=-26 8=-28
s:concl	4=-25 6=47 8=-32
s:conco	0=-28 3=71 4=-52 5=-26 8=-55
s:concu	3=-29
s:cond	0=-69 1=-80 3=-119 4=-27 5=-105 6=-82 8=82
s:conda	1=-30 3=-56 4=-51 5=-53 6=-39 8=32
s:condi	3=-32 5=-31 8=110
s:condo	5=-30
s:condu	1=-42 3=-95 4=-42 5=-60 6=-57 8=73
s:conf	0=-112 4=-73 7=44 8=-58
s:confe	0=-92 2=-57 3=-60 4=-69 5=-61 6=-56 7=27 8=-25
s:confi	0=-54 2=48 3=38 4=-40 7=-32
s:confl	5=38 6=-37 7=36
s:confo	0=-35 1=-40 5=-46 8=-36
s:confr	3=25
s:confu	1=25
s:cong	0=33 1=-44 4=-43 5=-32 7=32 8=-64
s:conge	3=-38 4=-51 6=-29 8=-28
s:congr	3=-38 5=-26 7=39
s:conj	1=-39 3=-34 4=-57 5=-44 8=-41
s:conjo	1=-36 3=-27 4=-62 5=-61 6=44 8=-39
s:conju	6=-28
s:conn	0=34 1=-45 2=76 3=-29 4=-67 5=101 6=-71
s:conna	4=30 7=39 8=-30
s:conne	2=44 4=-71 8=-42
s:connu	2=49 3=-39 4=-55 5=37 6=49
s:conq	0=-27 4=-30 6=-30
s:conqu	4=-32 6=-33
s:cons	0=34 1=41 4=-94 6=-92 7=-39 8=-73
s:consa	3=-37 4=-38
s:consc	0=-43 1=81 3=-34 4=-36 5=-36 8=-27
s:conse	0=27 1=-56 4=-61 6=-106 8=-55
s:consi	0=-28 1=69 6=-26
s:conso	4=-53 5=58
s:const	1=-40 4=-35 5=-49
s:consu	1=-53 3=48 4=-47 6=-48 7=-113 8=-53
s:cont	0=43 1=-37 2=-53 4=-57 5=-39 6=-43 7=-31
s:conta	0=-33 4=-66 6=29 8=-39
s:conte	1=-38 3=-60 4=-66 7=-25
s:conti	1=-54 2=28 3=39 4=-42 5=51 8=-27
s:conto	3=29 4=-33
s:contr	0=55 2=-77 5=-67 6=-44 7=-33
s:conv	0=28 2=-70 4=-67 5=-41
s:conva	0=26 1=33 3=-54 7=-31 8=-28
s:conve	0=-28 1=42 4=-96 5=-60 6=39 7=31
s:convi	0=-25 2=-49 3=-87 4=-48 5=-65 6=-67 7=-54
s:convo	0=59 1=-32 3=48 4=-30 5=-28 8=-39
s:cook	1=-33 4=-99 7=-33 8=54
s:cooke	1=-30
s:coop	0=-28 6=-27 8=74
s:coope	0=-26 8=61
s:coor	0=-34 1=-26 3=-50 4=-55 5=-75 6=-38 8=-27
s:coord	0=-30 3=-47 4=-37 5=-84 6=-30 8=-33
s:copa	5=-76 6=74
s:copai	5=-79 6=53
s:copi	0=-28 1=-38 2=60 3=26 4=-68 5=-65 8=-37
s:copie	2=62 5=-45 8=-25
s:copin	4=-35 5=-29
s:copr	7=-80
s:copro	7=-94
s:coqu	5=70 8=-33
s:coqui	5=81
s:corb	1=-31 2=-26 5=41
s:corbe	0=-45 3=25 5=52
s:corby	0=42
s:cord	0=-26 1=-27 2=44 3=-28 5=-28 6=-56
s:corde	5=-31 6=-62
s:corn	5=-31
s:corne	4=35 5=-34
s:corp	0=28 3=-25 4=-28 6=-48
s:corpu	3=-28 6=-28
s:corr	0=-94 1=93 4=-30 5=-69 6=-25 7=-30 8=-26
s:corre	0=-39 1=-42 3=-25 5=-28 6=-32
s:corri	0=-78 1=106 5=-59 7=-25
s:cors	2=-36 5=-28 7=-29
s:corse	2=-35
s:corte	0=31
s:cosm	2=-32 5=-40
s:cosme	5=-58
s:cost	0=-68 1=-33 3=-43 4=-40 5=-56
s:costu	4=-57 5=-40
s:coti	0=-44 2=-28 6=-27
s:cotis	0=-44 6=-25
s:couc	0=-47 1=-38 2=-50 3=-54 4=28 5=39 6=-51 8=-56
s:couch	0=-35 1=-43 2=-38 3=-45 4=28 5=55 6=-50 8=-51
s:coul	0=-66 6=-37 7=25 8=-31
s:coule	0=-80 3=-48 4=53 5=-36 8=-26
s:coun	1=-68 2=-47 3=-72 4=-131 5=-71 6=-25 8=-83
s:counc	0=28 1=-44 2=-40 3=-36 4=-79 5=-40 8=-71
s:couns	0=-53 2=-27 4=-60 5=-34 8=-34
s:count	0=64 1=-43 3=-44 4=-53 5=-45 7=-58
s:coup	0=-114 1=-78 3=-54 4=-26 6=60 7=-59
s:coupe	8=-28
s:coupl	0=-86 1=-85 3=-63 4=-68 5=29 6=64 7=-64 8=-93
s:cour	0=-55 1=-105 3=-101 7=60
s:coura	3=-28 5=-35 8=-30
s:courb	4=-58
s:coure	3=-29 6=60
s:couri	7=65
s:courr	2=54 4=-47 5=-25 8=-38
s:cours	1=-33 2=-49 4=-36 5=-28
s:court	1=-28 2=-26 3=-30 5=29 6=-64 7=66 8=-39
s:cous	0=26 2=59 4=-40 5=36
s:cousi	0=42 2=55 4=-39 5=32 8=33
s:cout	0=-33 1=-34 3=-53 4=27 5=-54 6=-49 7=-32 8=-45
s:coutu	0=-28 1=-26 3=-50 4=-44 5=-82 6=-40 7=-34
s:couv	0=-49 1=-64 2=-28 3=-49 5=-28 8=-29
s:couve	0=-49 1=-64 3=-42 4=29 5=-38
s:couvr	4=-40
s:cove	2=-43 4=-34 5=-46 6=-34 7=-41
s:cover	0=-32 3=30 4=-31 7=-44
s:covi	2=-33 4=51 5=-32 8=-37
s:crab	1=40
s:crac	2=53 3=-25 6=-29
s:crach	2=83 3=-30
s:craf	7=-50
s:crain	2=25 5=26
s:cran	7=47
s:cras	4=94
s:crea	0=29 1=-38 3=-29 8=-30
s:creat	0=42 1=-36 7=-27 8=-28
s:crec	3=25 4=-29 6=-41
s:crech	3=33 4=-28 6=-56
s:cred	0=-31 1=-31 4=-25 5=-64 7=-96
s:credi	0=-26 1=-25 7=-102
s:cret	3=62 8=-29
s:crete	3=57 8=-25
s:crew	7=35
s:crie	0=62 2=-27 3=-59 4=-26 5=-27
s:crim	0=-54 1=-59 2=-25 3=-37 4=-55 5=-40 6=-25 7=-33 8=-55
s:crimi	0=-39 2=-26 4=-53 5=-38 6=-37 8=-26
s:crip	4=-26
s:cripp	4=-31
s:cris	0=-43 1=-55 2=-31 5=-51 6=-31 7=-25 8=-38
s:crise	4=48
s:crisi	4=-37
s:crit	0=47 1=-32 3=-57 4=-81 5=-57 6=-61
s:criti	0=36 1=-29 3=-62 4=-76 5=-62 6=-74
s:croh	4=77 5=-32
s:croi	2=-26 3=-39 4=-30 6=66 7=-33 8=-36
s:cros	0=-40 1=-29 2=-29 3=-25 4=-52 5=-33 7=29 8=-31
s:cross	2=-31 4=-51 5=-40 8=-35
s:crow	0=42 8=-52
s:croy	0=-28 4=-33 5=-72 6=47
s:croya	4=-26 5=-34 6=52
s:crys	2=-32 6=32
s:cryst	2=-28
s:cuis	0=-60 1=-75 2=-35 5=-25 6=-55
s:cuisi	0=-55 1=-81 2=-26 4=-61 6=-34 7=-26
s:cult	1=-41 2=-35 3=-43 4=-38 5=-47 6=-25 7=-30 8=-39
s:cultu	3=-47 4=-32 5=-28 7=-25 8=-32
s:cura	2=-52
s:curat	2=-48
s:cure	1=43 4=-39
s:curi	1=-48 2=-25 5=-36
s:curie	1=-32
s:curio	5=-37
s:curr	8=83
s:curre	8=75
s:cust	0=-44 1=-39 2=-38 3=-56 4=-61 5=-69 6=-25 7=-34
s:custo	0=-45 1=-39 2=-31 3=-49 4=-56 5=-80 6=-32 7=-37
s:cutt	5=-40 6=-25
s:cutte	5=-37
s:cycl	4=32
s:cyni	1=-71 4=-30
s:cynic	1=-33
s:cyniq	1=-54
s:cyp2	2=76 4=-66
s:cyp21	2=58 4=-38
s:cyp2d	2=26 4=-33
s:cyst	2=-33
s:cysti	2=-28
s:dact	4=-37 8=-50
s:dacty	3=36 4=-35 8=-53
s:dail	0=-39 8=-41
s:dair	0=-43 4=-27
s:daka	0=39 5=44 8=-28
s:dalt	3=-49 4=69
s:dalto	3=-36 4=72
s:danc	0=-41 4=-35 6=-51 7=-52
s:dance	4=-29 7=-49
s:danci	0=-32
s:dang	8=31
s:dange	8=42
s:dani	4=-35 5=-52
s:danis	4=-27
s:danl	4=43
s:danlo	4=41
s:dans	2=-27 4=-27 5=-52
s:danse	5=-27 6=43
s:dash	2=-38 4=-39
s:dashb	2=-33 4=-27
s:dass	0=-50 1=62 4=-26
s:dassa	0=-43 1=56 4=-34
s:data	0=-56 2=44 8=-27
s:datab	0=-41 2=46 8=-27
s:date	3=-40 4=-56 5=-83 6=100
s:daten	5=-28
s:dati	4=-26
s:datin	4=-26
s:daug	7=-43 8=45
s:daugh	1=-29 4=26 6=-27 7=-47 8=47
s:daup	5=-36
s:dauph	5=-40
s:dead	4=-40
s:deadl	4=-34
s:deaf	2=40
s:deafn	2=54
s:deal	2=-30 5=-62 7=-49
s:deale	5=-32
s:deat	5=-55 8=-44
s:deba	0=-40 1=44 5=-79 6=-34 7=-47
s:debap	1=71
s:debat	0=-30 6=-25 7=-38
s:debau	5=-68
s:debo	0=36 5=-51
s:debou	0=47 1=25 4=26 5=-54
s:debr	5=34
s:debri	5=28
s:debu	0=-34 1=33 5=-30 7=-25
s:debun	0=-30 1=51
s:deca	8=-25
s:decad	3=28
s:dece	5=-29
s:dech	0=-50 3=-51 7=55
s:decha	0=-31 7=26
s:dechi	0=-28 7=36
s:deci	0=-38 2=43 3=-29 4=-59
s:decid	0=-45 2=71 4=-35
s:decis	3=-29
s:decl	2=44 3=77 4=57
s:decla	4=84
s:decli	2=51 3=89 8=-36
s:deco	0=-26 1=-36 2=76 3=-52 4=-31 5=-28 8=-37
s:decon	3=-30 4=66
s:decor	5=-57
s:decou	2=70 3=-37 4=-81 8=-43
s:decr	0=-55 1=66 4=76 5=-62 8=-66
s:decri	1=36 5=-40
s:decro	0=-44 1=53 4=88 5=-37 8=-65
s:dedu	7=64
s:deduc	7=40
s:defe	0=72 2=41 5=-77 6=-58 8=-78
s:defec	2=58 4=44
s:defen	0=55 4=-49 5=-74 6=-62 8=-88
s:defi	1=-25 2=95 5=-52 8=-27
s:defib	2=64
s:defic	2=62 5=-26
s:defil	0=-68 4=-65 5=-27
s:defin	0=34
s:degr	0=-53 1=86 3=-32 5=-55 6=-35 8=32
s:degre	0=-33 7=26 8=-37
s:degro	1=45
s:degu	4=-49
s:degus	4=-50
s:deho	0=-29 3=41 6=48
s:dehor	0=-27 3=42 6=42
s:deis	1=58
s:deje	8=-32
s:dejeu	2=-39
s:dela	4=-76
s:delai	4=-42
s:delay	4=-39
s:dele	1=-61 4=-79 5=-41 6=-61 8=-94
s:deleg	1=-57 2=-53 3=-63 4=-53 5=-62 6=-51 8=-78
s:delet	2=54 3=26
s:deli	0=-44 2=-36 3=-34 4=-64 5=36 8=-42
s:deliv	0=-36 2=-34 3=-30 4=-52 5=-27 6=-32 8=-41
s:delo	7=-51
s:delt	2=25 4=-37
s:dema	0=-53 2=-49 5=-37 8=-83
s:deman	0=-31 2=-60 3=-35 8=-68
s:demar	0=-33 2=-33 4=-48 5=-34
s:deme	0=-37 1=-47 2=-29 4=45 6=-47 8=-30
s:demen	0=-33 4=35 5=-35 6=-54
s:demi	1=28 7=42
s:demis	1=34 4=-34 7=34
s:demo	2=-39 3=-49 4=-76 5=-73 7=-54
s:democ	0=46 1=-43 4=-32 5=-28 6=-33 7=-55
s:demon	0=-58 1=34 4=-49 5=-57
s:deni	5=-26 6=50
s:denie	6=48
s:dent	0=-47 1=-34 2=-57 3=33 4=-49 5=-46 6=-47
s:denta	2=-44 3=25 4=-89
s:denti	0=-40 4=-31 6=-27
s:denv	0=38 7=-52
s:denve	0=44 7=-53
s:depa	0=39 1=-49 2=-32 3=-39 4=-27 6=-57 7=-49 8=-62
s:depak	4=25
s:depan	3=-36 4=-35 5=-34
s:depar	0=43 1=-44 4=-34 6=-38 7=-28 8=-44
s:depe	0=-39 8=-57
s:depen	0=-30 5=-25 8=-53
s:depi	4=-26
s:depis	4=-36
s:depl	0=-51 2=-29 6=-46 8=-32
s:depla	0=-46 6=-46
s:deplo	3=-25 4=-29 5=-28 8=-31
s:depo	2=-50 5=-66 6=-32 7=53
s:depor	0=36 6=-43 8=35
s:depos	0=25 3=28 5=-41 8=-33
s:depr	0=-28 1=-30 2=-29 3=-36 4=36 5=-60 6=-43 7=-42 8=-48
s:depre	1=-25 2=-27 3=-37 4=37 5=-42 6=-49 7=-31 8=-50
s:depri	4=49 5=-35
s:depu	1=-27 5=33
s:depui	2=-25 5=37 8=-39
s:deput	6=-66 7=-25
s:derb	0=-31 5=-42 8=73
s:deriv	2=-25
s:derma	4=-37
s:dern	3=-29 4=50 5=-74
s:derni	4=64 5=-66 6=31
s:dero	3=30
s:derr	5=-30 7=28 8=80
s:derri	5=-53 8=81
s:desa	1=-33 5=-35 7=-36
s:desac	0=31 3=41
s:desam	5=-27
s:desar	0=34
s:desc	0=42 2=41 3=-43 6=-30 8=-31
s:desce	2=40 3=-36 5=-49
s:descr	0=45 5=50
s:dese	1=27
s:desh	0=-28
s:desha	0=-30 1=-32
s:desi	0=-34 1=-59 2=-60 3=-86 4=-75 5=-31 6=-80 7=42 8=-60
s:desig	0=-32 1=-48 2=-51 3=-73 4=-84 5=-86 6=-67 8=-59
s:desin	1=-26 4=27
s:deso	1=31 3=-30 4=34
s:desor	1=38 3=-31 4=26
s:dess	3=-67 4=-70 5=-73 8=-58
s:dessi	3=-67 4=-55 5=-48 6=-29 8=-59
s:dest	3=42 8=-46
s:destr	3=51 8=-40
s:deta	0=-36 3=-39 5=28 7=33
s:detac	4=45 7=32
s:detai	0=-25 4=-55 5=29
s:dete	0=-45 1=-39 4=-71 6=-53 7=-29 8=41
s:detec	2=34 3=-38 4=-41 8=-32
s:deten	0=-54 3=33 4=-43 5=-38 6=-31 8=52
s:deter	0=-29 3=-30 4=-27
s:deto	3=-37 8=-28
s:detou	3=-39
s:detr	3=48 4=25 7=42
s:detro	7=50
s:detru	3=46 4=45
s:dett	4=-26 5=-33 8=-25
s:dette	8=-28
s:deve	0=-52 1=-39 2=-59 4=-28 8=-37
s:devel	0=-37 1=-46 2=-61 3=-98 4=-67 5=-64 7=-30 8=-30
s:deven	4=48 5=48 7=38
s:dever	3=76 4=-40
s:devi	3=-63 4=-69 6=67
s:devic	4=-70
s:devis	3=-40
s:devo	0=-43 4=-41 5=-59
s:devoi	5=-42
s:devol	0=-37
s:devr	3=-66 4=-33
s:dgcc	5=-26
s:diab	0=-37 5=-58 6=-48 8=-57
s:diabe	0=-28 2=-33 5=-58 6=-40 8=-46
s:diac	5=38
s:diag	2=32 3=-27 5=-25 8=-39
s:diagn	2=42
s:diagr	2=-31 8=-38
s:dial	1=-28 2=-37 5=-49 7=-41
s:diall	0=36 6=27 7=-32
s:dialy	5=-40
s:diar	7=-26
s:dick	1=-36 4=57
s:dict	3=-77 4=29
s:dicta	3=-42 4=59
s:dicti	4=-65
s:diet	0=-32 1=-29 4=-51 5=-26
s:diete	4=-25
s:dieti	4=-41
s:diff	0=-35 1=-30 2=-35 4=-44 5=65 6=-55 7=-30 8=26
s:diffe	4=-44 5=93 6=-49 7=-31
s:diffi	1=-29 2=-37 5=-30
s:diffu	4=-32 5=-32
s:digg	0=67 4=-45 8=-41
s:digge	0=53 4=-35 8=-33
s:digi	3=-44 4=-35 6=-26
s:digit	3=-33 4=-32 6=-26
s:dijo	5=-25 6=-46
s:dima	0=83 1=37 3=-27 4=-29 5=-30 6=28
s:diman	0=68 1=39
s:dimi	4=32
s:dimin	4=30
s:dinn	0=-35 4=-45 5=40 6=-48
s:dinne	0=-33 4=-50 5=45 6=-47 7=25
s:dioc	3=-25
s:diog	1=46
s:dioge	1=48
s:dipl	0=-75 1=-31 2=-32 3=-86 4=-63 5=-58 7=-29
s:diplo	0=-58 1=-29 2=-33 3=-88 4=-65 5=-65 6=-26
s:dira	0=56
s:dirai	0=64
s:dire	0=-66 2=-33 3=-108 7=-41
s:direc	0=-71 2=-32 3=-114 5=25 7=-54
s:diri	1=-56 2=-38 3=-44 5=-62 6=-62 7=46 8=-62
s:dirig	0=32 1=-52 2=-37 3=-49 5=-63 6=-54 7=42 8=-55
s:disa	0=25 1=-32 2=-29 3=-36 8=-52
s:disab	5=-34 6=-26 8=-40
s:disag	5=-27
s:disai	3=-33 4=25 5=38 6=29 8=-32
s:disc	0=-39 2=-51 3=-53 4=31
s:disca	4=37 8=-39
s:disch	4=40 5=-44 6=56 8=51
s:disci	1=60 4=-38 7=31
s:discl	0=-42 3=-43
s:disco	1=-34
s:discr	0=28 1=-38 2=-27 3=-26 4=-41 8=-25
s:discu	0=-41 3=27 5=26
s:dise	0=45 1=-28 2=25 3=-48 6=-38
s:disea	2=32 4=-44
s:disen	0=34 3=-40 4=51 6=-32 7=25
s:dish	3=-34
s:dishe	3=-36
s:dism	0=36 8=57
s:dismi	8=65
s:diso	2=48 4=-50 8=31
s:disor	2=46 4=-38 8=38
s:disp	0=-53 1=-50 3=47 4=-100 6=-65
s:dispa	1=-33 2=39 4=-32 5=27
s:dispe	3=73 8=40
s:displ	4=-51
s:dispo	4=-45 6=-33
s:dispu	0=-47 2=-31 4=-52
s:disq	3=-26 5=33 8=74
s:disqu	4=-25 5=26 8=68
s:diss	4=-30 5=-29 6=-42 8=-36
s:disse	0=-55 6=-39 8=-27
s:disso	0=44
s:dist	0=68 2=-26 4=44 5=-44 6=-56 8=-58
s:dista	6=-35
s:disti	0=-34 4=76
s:distr	0=66 4=-36 5=-27 6=-42 8=-47
s:dive	0=42 3=-25 6=-47 8=-36
s:diver	0=51 6=-42 8=-37
s:divi	0=-27 1=28 7=40 8=-26
s:divin	2=26 8=-30
s:divis	7=40
s:divo	0=-42 3=-68 8=-43
s:divor	0=-40 3=-60 8=-35
s:diwa	4=-40
s:dixi	5=49
s:dock	0=42
s:docke	0=41
s:doct	0=-56 2=-50 3=-75 4=49 5=-34 6=-76 8=-92
s:docte	1=-45
s:docto	0=-65 2=-60 3=-81 4=43 5=-25 6=-63 8=-77
s:docu	0=-49 2=-40 3=-74 4=-29 5=-72 6=-25 7=-61 8=-45
s:docum	0=-41 2=-34 3=-70 4=-35 5=-67 6=-26 7=-74 8=-45
s:docus	3=-32
s:does	2=36 4=34 5=-31 6=-40 7=-33
s:dogm	1=-53
s:doig	0=-82 1=-70 2=-35 3=55 5=-81 6=-71 7=-41 8=-51
s:doigt	0=-72 1=-46 2=-30 3=28 5=-59 6=-47 7=-38 8=-29
s:doin	4=-29 5=-25 8=76
s:doma	1=-27
s:domi	0=-40 2=-53 3=-29 4=-58 5=32 6=-35
s:domic	4=-30 5=-52
s:domin	2=-55 3=-26 4=-30 5=65 8=-25
s:dona	0=45 2=31 3=-47 8=-29
s:donat	0=56 2=40 3=-31 8=-26
s:donn	0=-29 3=66 4=-106 6=-54 7=-32 8=-92
s:donne	1=-31 3=72 4=-33 6=-42 7=-25 8=-65
s:dono	2=52 8=-28
s:door	1=-25 2=-26 4=60 6=-70 8=-34
s:doorm	5=31 6=-36 7=32
s:dorm	0=-43
s:dorme	3=41 6=47
s:doss	0=-37 1=-26 2=25 5=-42 7=-27
s:dossi	0=-41 5=-36 7=-29
s:doua	7=-31 8=-36
s:douan	7=-25 8=-36
s:doub	0=-62 2=-61 3=-62 5=-47 6=-68 7=-55 8=-75
s:doubl	0=-58 1=-44 2=-47 3=-46 5=-55 6=-54 7=-31 8=-69
s:doubt	1=52 4=-31
s:doule	2=25 4=-28
s:dout	3=-49 4=-37
s:doute	3=-35
s:douz	1=-26 2=-29 3=-36 5=-63 8=-36
s:doyl	6=38
s:draf	0=-39 1=-49 2=-44 4=-30
s:draft	0=-38 1=-49 4=-27
s:drag	0=-27 3=-36 6=58
s:drago	3=-36
s:dragu	6=49
s:dram	7=42
s:drap	0=-48 3=-37
s:drape	0=-48
s:drep	2=85 4=-92
s:drepa	2=87 4=-70
s:drin	0=-75 1=-47 2=-26 4=97 5=-54 6=-32 7=-32
s:drink	0=-35 4=89 5=-30
s:driv	0=-56 1=-64 2=-52 3=-42 6=-88 7=36
s:drive	0=-25 1=-43 2=-34 5=36 6=-63 7=54 8=-72
s:drivi	1=-29 4=-27 5=-53 8=61
s:drog	4=-26 8=60
s:drogu	5=-30 8=63
s:droi	1=-28 2=-71 5=-56 6=-57 7=-48 8=-26
s:droit	1=-84 3=-32 4=41 6=-64 7=-29
s:drol	1=-36 5=-31
s:dron	4=-57
s:drop	3=-58 8=44
s:dropp	3=-26 8=40
s:drou	4=-36
s:drug	1=-35
s:drum	8=-48
s:drumm	5=-26
s:duba	3=47 4=-33
s:dubl	0=45 6=-28
s:dubli	0=35 6=-29
s:duch	2=46
s:duche	2=45
s:dura	3=-28 5=-61
s:durab	5=-33
s:duri	7=-32
s:durin	0=-25 4=31
s:dutc	0=-26
s:duti	4=55 8=-29
s:dutie	4=55
s:dyna	3=97 4=-60 8=-36
s:dynam	3=104 4=-52 8=-35
s:dysl	0=-34 2=-29 4=50
s:dysle	2=-26 4=42
s:dysp	2=-34 4=43 8=-37
s:dyspr	4=67
s:dyst	4=49
s:earl	0=-66 1=-42 2=43 4=49 5=-30 6=-60 7=-27 8=34
s:eati	1=39 8=-40
s:eatin	1=33 4=-32 8=-29
s:ebat	1=-37 5=35
s:eben	1=-43 5=-40 6=52
s:ebeni	1=-41 5=-37 6=38
s:ecar	1=28 3=-28 6=43 8=-37
s:ecart	5=-44 6=56
s:echa	0=-72 1=-29 2=-28 3=43 4=41 5=45 6=-57
s:echan	0=-29 1=-30 2=-26 3=32 4=-40 5=38 6=-67
s:echar	0=-37 4=58
s:eche	3=37 5=-47 8=-33
s:echec	4=-27
s:echel	4=35
s:echo	3=48 4=-53
s:echou	3=52
s:ecla	4=79 5=-29
s:ecol	0=65 3=-59 4=-56 5=-83 7=-84 8=-66
s:ecole	5=-43 6=35
s:ecolo	0=49 4=-29 7=-78
s:econ	0=-44 1=-44 2=-29 4=-71 5=-42 6=-41 8=-26
s:econo	0=-28 1=-38 2=-39 4=-65 5=-56 6=-45 8=-27
s:ecop	4=-28 8=74
s:ecou	3=-38 5=-28 6=-38
s:ecout	3=-28 5=-32 6=-39
s:ecra	0=-29 3=-37 4=92 5=-30 8=-43
s:ecran	3=-28 8=-39
s:ecri	2=-25 6=-28 7=-65
s:ecrit	2=-25 3=38 4=-28 5=-29 6=-35 8=38
s:ecriv	5=-54
s:ecze	3=30 4=38 5=-27 6=-34
s:eczem	3=31 4=31 5=-45 6=-30
s:edin	1=-30
s:edinb	1=-26
s:edit	0=-48 1=-76 2=-78 3=-59 4=-108 5=-88 6=-75 8=-92
s:edite	0=-36 1=-43 4=-36 5=-43 6=-43
s:edito	0=-41 1=-35 2=-29 4=-54 5=-30 8=-63
s:editr	1=-31 5=-25
s:educ	0=-65 3=-30 5=-89 6=-44 7=29
s:educa	0=-62 4=-30 5=-83 6=-43 7=45
s:effa	3=42 4=-30 8=-27
s:effac	3=37 4=-31 8=-31
s:effe	1=53 5=-52 8=25
s:effec	1=47 8=34
s:effi	1=39
s:effic	1=38
s:effo	3=-60 4=49 8=-33
s:effor	3=-67 4=59 8=-35
s:egli	0=34 5=-26 6=-33
s:eglis	0=32 5=-32 6=-25
s:ehle	2=-34 4=48
s:ehler	2=-39 4=41
s:ehpa	5=-39 6=-29
s:eigh	0=-69 1=-51 3=-42 4=60 5=-39 6=25 8=65
s:eight	0=-49 4=33 6=30 8=57
s:elde	1=26 4=-29 8=70
s:elec	0=-47 1=-47 2=-33 3=-62 5=-75 6=-70
s:elect	0=-61 1=-29 2=-38 3=-70 5=-73 6=-79
s:elev	0=-64 1=37 2=-72 3=-53 5=-27 6=34 8=-44
s:eleve	0=-67 2=-54 3=-60 5=-63 8=-35
s:elle	4=-35 5=-79 6=99
s:eloc	4=-40
s:elocu	4=-37
s:eloi	4=48
s:eloig	4=51
s:elys	0=-41
s:elyse	0=-40
s:emai	8=-46
s:emba	0=-29 3=54 4=-40 5=-34 6=-38 8=-41
s:embal	4=-58
s:embas	3=34
s:embau	3=50 5=-30 6=-34 8=-38
s:embe	6=-29 8=34
s:embez	6=-38 8=42
s:embl	7=29
s:embo	3=-26
s:embol	4=28
s:embr	1=-32 2=101 4=-68 5=42 6=-51
s:embra	4=-26 5=59 6=-29
s:embry	1=-25 2=85 4=-57 5=-36
s:emer	4=-29 7=32
s:emerg	4=-28
s:emil	5=-34 6=42
s:emir	3=47 4=-37
s:emira	3=50 4=-27
s:emma	0=30 5=-42
s:emman	0=30 5=-46
s:emme	6=29
s:emmen	6=37
s:empe	3=27
s:empec	3=35
s:empl	0=-28 1=-38 4=-64 5=-105 7=-69 8=-47
s:emplo	1=-29 2=-39 4=-74 5=-95 7=-91 8=-60
s:empo	1=-25
s:empor	1=-28
s:empr	0=-52 1=-78 2=-55 3=53 4=-103 5=-89 6=-79 7=-56 8=-127
s:empre	0=-56 1=-75 2=-54 3=59 4=-121 5=-92 6=-76 7=-47 8=-115
s:enca	3=-33 4=-61 5=-44 6=-43
s:encad	4=-52 5=-40 6=-43
s:ence	3=-27 4=31 8=-34
s:encei	3=-29 4=69 6=-25
s:ench	0=71 2=-31 4=27
s:encha	0=87 2=-28
s:encl	2=44 3=36 4=-29
s:enclo	2=50 3=36 4=-26
s:enco	1=-47 5=35 8=-36
s:encor	0=45 1=-48 8=-38
s:encr	3=57
s:encre	3=29
s:ende	0=-40 3=-37 6=-40 7=-52
s:endom	4=68
s:endu	2=65
s:endui	1=-27
s:endur	2=64
s:enfa	0=-30 1=33 2=-75 3=-55 5=-66 7=-32
s:enfan	2=-76 3=-61 5=-52 7=-31
s:enfi	6=37
s:enga	0=-58 4=-41 5=-47 7=39 8=-38
s:engag	0=-59 4=-33 5=-51 6=40 7=35 8=-38
s:engi	2=-71 3=-64 4=-96 5=-90 8=-55
s:engin	0=-35 2=-78 3=-59 4=-88 5=-78 8=-55
s:engl	0=-48 1=-32 2=-31
s:engla	1=-30
s:engli	0=-37
s:enha	3=-36 8=28
s:enhan	3=-44 8=49
s:enla	5=43 8=-32
s:enlac	5=41 8=-34
s:enle	3=31
s:enlev	3=42 8=-29
s:enlig	5=-25
s:ennu	5=-59
s:enqu	0=-43 3=-27 4=-54 6=-42 8=-67
s:enque	0=-39 1=-28 3=-26 4=-51 6=-46 8=-80
s:enre	0=-44 1=-40 2=-33 3=58 4=-69 5=-26 6=-33 7=-37 8=-27
s:enreg	0=-41 1=-36 3=47 4=-66 5=-26 6=-41 7=-32 8=-26
s:enro	0=-47 2=-34 3=68 4=-56 5=-37 8=-35
s:enrol	0=-41 3=120 4=-54 5=-42 8=-37
s:ense	0=-69 2=-45 3=-74 4=-68
s:ensei	0=-56 2=-55 3=-63 4=-58 5=-88
s:ensem	4=-48
s:ente	0=-47 2=-25 3=-40 4=109 6=-36 8=25
s:enten	0=-44 3=-51 4=104 6=-26
s:enter	4=-27 5=-34 7=-30
s:enth	2=46 4=-36 5=-53 6=-25
s:entr	0=-60 1=-32 2=-69 3=49 4=-62 5=-44 6=-61 7=-52 8=39
s:entra	0=-37 3=-49 5=-84 6=-63 7=-31 8=-31
s:entre	0=-29 1=-46 2=-77 4=-43 8=-26
s:enve	2=-33
s:envel	0=26 4=25
s:envi	4=-30
s:envis	4=-37
s:envo	0=-30 3=-25 5=72
s:envoi	5=44
s:envoy	1=-25 5=48
s:epan	5=41
s:epano	5=38
s:epau	3=-36 4=64 5=26
s:epaul	3=-37 4=49
s:epic	0=-36 1=38 3=-25 4=-36 5=-65 6=-52 7=-26 8=-25
s:epice	4=-28 5=-27 6=-41
s:epict	1=65
s:epicu	0=-25 5=-30 6=-33
s:epid	4=-25
s:epide	4=-28 8=-27
s:epil	2=-51 3=-30 4=54 5=-35 8=-27
s:epila	3=-28
s:epile	2=-39 4=68 5=-42 8=-26
s:epip	2=-41 4=48
s:epipe	2=-35 4=56
s:epis	2=-38 5=-25
s:episo	2=-31
s:epou	0=-39 1=-30 2=-55 3=-48 4=-44 5=34 8=-47
s:epous	0=-26 2=-27 3=-31 4=-36 5=39 6=-29 8=-30
s:epre	4=-28 5=-25 8=56
s:epreu	1=-28 4=-33 5=-29 8=33
s:equa	5=-25 6=33 7=37
s:equal	7=41
s:eque	0=-44
s:equi	1=-32 2=-27 3=-39 4=-48 5=-51 7=-34 8=-50
s:equil	2=37 4=27
s:equin	3=-34
s:equip	1=-43 2=-52 4=-38 5=-37 7=-67 8=-42
s:equit	0=-41 6=-33 7=26
s:ergo	0=-29 1=-27 2=-28
s:erot	4=-31
s:eroti	4=-32 5=25 6=-33
s:erre	0=-30 1=-43 4=-27 5=29 8=51
s:erreu	0=-42 1=-52 4=-29 8=61
s:erro	8=-56
s:esca	5=-47 8=-51
s:escal	5=-25 8=-40
s:escap	5=-30
s:esco	0=-42 4=-37 6=-25 8=-31
s:escor	0=-34 4=-29 8=-33
s:escr	5=-39
s:escro	5=-27 8=-26
s:espa	4=30 5=-46
s:espac	4=47
s:espag	0=-25 4=-33 5=-29
s:espr	5=-42
s:espri	5=-50
s:essa	1=-35 3=49 4=-47 6=-60 8=-72
s:essai	4=-47 5=-32 8=-25
s:esta	0=-59 2=27 3=-33 5=-27 7=-33 8=-68
s:estab	2=31
s:estam	8=-42
s:estat	0=-47 1=27 7=-31
s:esth	4=-38
s:esthe	4=-34
s:esti	0=-51 3=-29
s:estim	0=-53 3=-28
s:esto	3=-25
s:eston	3=-26
s:etab	2=54
s:etabl	2=50 8=-25
s:etag	5=57
s:etai	1=-44 4=-58 5=48 6=-50
s:etal	1=-34 5=77 6=-25 8=-30
s:etale	5=67 8=-34
s:etan	1=56 5=-28
s:etap	5=-55
s:etat	0=-33
s:etei	5=34
s:etein	5=38
s:ethi	0=-66 2=-35 3=-55 4=-33 5=-59 6=-48 7=-32 8=-51
s:ethic	0=-46 3=-28 5=-33 8=-41
s:ethiq	0=-34 1=49 2=-25 5=-41
s:etie	0=-29 1=-42 6=38
s:etien	1=-45
s:etiq	0=27 3=-29
s:etiqu	0=51
s:etoi	1=56 5=-31 6=-29
s:etoil	1=55
s:eton	0=-47 4=29 5=-37
s:etonn	0=-48 4=30 5=-33
s:etran	5=29
s:etud	0=-44 2=-42 3=-69 4=-72 5=-33 6=-72 7=-80 8=-71
s:etude	3=-47 4=-34 7=-35 8=-36
s:etudi	0=-56 1=-51 2=-55 3=-43 4=-53 6=-64 7=-58 8=-41
s:euro	0=96 1=-62 2=-42 3=-49 4=-52 5=-60 6=-62 7=-125 8=-55
s:europ	0=85 1=-59 2=-40 3=-34 4=-45 5=-42 6=-49 7=-101 8=-31
s:euros	0=73 5=-27 8=-41
s:eust	7=-26
s:eusto	7=-25
s:evac	4=88 5=-35 8=-39
s:evacu	4=83 5=-30 8=-41
s:eval	4=-26 6=-55
s:evalu	4=-30 6=-51
s:even	1=-35 3=-29 5=-57 6=-30 7=-38 8=-67
s:evene	4=35 5=-25
s:eveni	0=38 4=-44 8=-49
s:event	0=-27 5=-29 7=-34
s:ever	0=-26 1=76 3=-49 4=-36 5=58 7=-42 8=-59
s:every	0=49 2=29 3=-27 4=-72 6=49 7=-39 8=-36
s:evid	4=-31
s:evit	4=89 5=-38 8=-42
s:evite	5=-33 8=-45
s:evol	2=-40
s:evolu	2=-43
s:evoq	1=42 4=-49 5=26 6=40
s:evoqu	1=46 4=-50 5=33 6=57
s:exam	1=34 2=-41 4=-53 5=-64 6=-39 7=-35
s:exame	1=-38 2=-29 3=34 4=-29 5=-30
s:exami	1=52 3=-47 4=-25
s:exce	1=-47 3=-46 4=-45 7=30 8=-107
s:excel	1=-56 3=-54 4=-48 8=-92
s:exch	0=-31
s:excha	0=-29
s:excl	0=38 7=-39
s:exclu	1=-45 4=-37
s:excu	1=-31 4=25 8=-35
s:excus	1=-39 8=-42
s:exec	0=25 4=-60 5=-38 6=-31 7=25 8=-32
s:execu	1=-37 4=-45 5=-34 7=39
s:exem	0=29 3=26
s:exemp	0=25 4=30
s:exer	8=52
s:exerc	8=34
s:exhi	1=-37
s:exhib	1=-28 6=-30
s:exig	3=52 5=-35
s:exige	3=56
s:exis	0=-32 1=69 2=-57 5=-47 8=-27
s:exist	0=-39 1=78 2=-62 3=41 4=-25 5=-48 7=-31 8=-30
s:exom	2=56 4=-55
s:expa	2=54 4=-44 5=-28 6=-43
s:expat	4=-35 5=-39 6=-33
s:expe	0=-60 2=-32 3=-60 5=43 6=-53 8=-81
s:expec	0=-34 4=26 8=-36
s:expel	7=33
s:expen	5=63
s:exper	0=-54 3=-67 4=-35 6=-58 8=-80
s:expl	1=27 2=-30 3=38 4=-33 5=41 7=-69 8=-47
s:expla	0=-47 5=-43 7=-31
s:expli	4=-32 5=91 6=-27
s:explo	0=-30 3=33 4=-39 8=-70
s:expo	1=-36 3=-79 4=-27 5=-56 6=-36 7=-30
s:expor	0=27 5=-42 6=-25
s:expos	3=-71 5=-27 8=-33
s:expr	2=-43 3=-32
s:expre	2=-44
s:exte	4=32 7=-34 8=-25
s:exter	4=44 7=-32
s:exti	0=36 4=-25
s:extin	0=49 4=-25
s:extr	0=30 1=-47 3=-53 4=-41 6=-41
s:extra	2=-61 3=-47
s:extre	0=55 1=-42 4=-30
s:eyes	4=68
s:eyesi	4=60
s:fabe	6=-25 7=-28
s:fabi	0=85 7=-38
s:fabr	0=-32 3=-66 4=-35
s:fabri	0=-30 3=-49
s:faca	3=-52 8=-28
s:facad	3=-48
s:face	1=-26
s:facep	3=47
s:faci	0=-57 1=-49 2=-36 3=45 4=-87 5=-61 6=-41 7=-57 8=-36
s:facia	0=-65 1=-32 2=-26 3=30 4=-75 5=-42 6=-34 7=-95 8=-36
s:facil	3=-25 4=-26 8=-56
s:faco	3=73
s:fact	0=-50 2=31 4=-53 5=-41 6=-56
s:facte	7=-32 8=-32
s:facto	4=-33
s:factu	8=33
s:faib	4=-32
s:faibl	4=-31 5=26
s:fail	3=30 4=57 5=-67
s:faile	4=35
s:faili	8=26
s:faill	4=29 5=-55 8=-34
s:fair	0=32 1=-47 4=-25
s:fais	4=-33 5=76 6=-50
s:faisa	5=71
s:fait	0=-28 4=-71 5=86 6=-61 7=-45 8=-33
s:faith	5=42 6=-51
s:fall	3=26 8=-26
s:fals	5=-28 8=68
s:falsi	8=58
s:fami	1=-36 2=29 3=-37 4=-150 7=-46
s:famil	1=-46 2=45 3=-36 4=-147 7=-50
s:fanc	1=-30 2=48 4=-27
s:fanci	6=26
s:fanco	2=50
s:fanta	5=45
s:fanto	5=-28
s:fari	8=-25
s:farm	0=-26 4=-25 5=-55 6=-48 7=-28 8=-38
s:farme	0=-26 5=-38 8=-36
s:fasc	4=67
s:fasci	4=67
s:fash	0=47
s:fashi	0=49
s:fast	3=-29 4=25
s:faste	0=-26 4=40
s:fath	2=45 4=-49 7=45
s:fathe	2=34 4=-53 7=47
s:fati	5=53
s:fatig	0=-25 3=-31 5=47
s:faul	2=52 4=-30
s:faur	0=-34
s:faus	3=-34 4=67 5=-66
s:fauss	3=-36 4=45 5=-69
s:faut	1=-47 5=49 6=-52 8=-27
s:faute	0=-48 5=-26
s:fave	5=29
s:faveu	5=28
s:favo	0=56 5=-29 8=-30
s:favor	0=47 2=31 8=-31
s:favou	0=38 2=-50
s:fdse	7=82
s:feat	7=-44
s:featu	7=-50
s:febr	0=-33 7=32 8=27
s:febru	0=-38 7=42 8=27
s:fede	1=-47 2=65 7=-98 8=30
s:feder	1=-40 2=56 7=-97 8=34
s:felin	4=-29
s:fello	7=-27
s:femi	1=31 7=-26
s:femin	0=34 4=-30
s:femm	0=-55 1=-91 2=-51 3=-73 4=-49 5=53
s:femme	0=-57 1=-46 2=-37 3=-36 4=-94 5=59 6=70 7=-39 8=-42
s:femu	4=27
s:ferm	0=-38 2=-38 3=-57 4=29 6=-53
s:ferme	2=-30 3=-45 4=52 5=-38
s:ferr	0=-31 4=-71 5=-32 7=56 8=-37
s:ferra	4=-55 5=48
s:ferro	0=-31 5=-70
s:fert	4=-46
s:ferti	4=-45
s:fest	1=-27 5=-48 6=-44 7=-38
s:festi	0=-28 1=-35 5=-47 6=-58 7=-36 8=25
s:feti	0=-41 5=75
s:fetic	5=88
s:fetis	0=-25
s:feui	6=-27 7=41
s:feuil	2=-29 6=-25 7=25
s:feve	2=39 4=-47 5=-36
s:fevr	4=59
s:fevri	4=52
s:feyd	5=-59
s:feyde	5=-66
s:fian	1=-49 2=-25 3=-31 4=-69 5=-53 6=42 7=-26 8=-58
s:fianc	0=-55 1=-40 2=-26 3=-30 4=-57 5=-51 6=43 8=-55
s:fiann	0=58
s:fibr	0=-30 3=-41 4=57 5=-40
s:fibro	2=-29 4=51
s:fich	0=-52 2=27 7=-34 8=-45
s:ficha	0=-37
s:fiche	3=48 5=-39 8=-30
s:fichi	8=-30
s:fict	7=-30
s:ficti	7=-31
s:fide	0=41 1=46 2=-26 3=-48 4=-36 6=-94 8=-28
s:fidel	2=-25 3=-42 4=-38 6=-88 7=-28
s:fiel	0=-37 2=-34 4=-63 5=-25 6=-36 7=-28
s:fier	0=27 1=26 3=26 4=-39 7=-37
s:fierc	0=66
s:fiert	0=-45 3=36 4=-35 5=-25 6=-26
s:fift	4=-48 6=34 8=-43
s:figh	8=29
s:figu	0=44 2=49 4=-25 5=-33
s:figur	0=37 2=52 3=-36 5=-29 7=31
s:fija	3=-31 8=52
s:fijai	3=-26 8=54
s:fila	5=-54
s:filat	5=-47
s:fili	0=-36 2=-67 4=-72 5=-80 6=39
s:filia	2=-59 4=-73 5=-73 6=38
s:fill	1=-52 7=-45 8=-50
s:fille	0=-39 1=-38 3=-32 4=-73 6=54 7=-28
s:film	0=-76 1=-32 2=-38 3=28 4=-62 5=72 6=-30 7=-40 8=-47
s:filme	0=-46 3=35
s:filt	4=-30 5=-31
s:filtr	4=-26 5=-34
s:fina	0=-43 1=-31 2=-27 3=-34 4=-38 5=-62 6=-35
s:final	4=28 5=-26
s:finan	3=-31 4=-73 5=-54 6=-35
s:find	0=-27 1=50 4=-49 8=31
s:fine	4=-31 8=45
s:fing	0=-83 1=-46 2=-54 3=46 4=-44 5=-62 6=-47 7=-59 8=-91
s:finge	0=-76 1=-54 2=-57 3=62 4=-39 5=-57 6=-62 7=-62 8=-84
s:fini	0=26 1=-47 3=-41 4=-41 5=48 8=63
s:finis	1=-36
s:fire	0=-33 1=-32 4=-39 7=61
s:firef	4=-49
s:firm	0=25 1=-37 4=-54 8=-25
s:firmw	4=-54
s:firs	0=-43 2=-42 3=-54 6=-40
s:fisc	8=-35
s:fisca	7=-32 8=-39
s:fitt	4=29 5=-41 6=-40 7=-51 8=-27
s:fitte	4=35 5=-38 6=-42 7=-42
s:fixe	5=-45 7=-34 8=-31
s:flag	5=32 7=-31 8=-26
s:flam	5=-43
s:flat	5=51
s:flatm	5=55 7=-27 8=-26
s:flig	2=26 4=-37 7=-25
s:fligh	2=36 4=-30 7=-25
s:flin	5=39 7=34
s:flir	5=-74 8=-35
s:flirt	5=-70
s:floc	4=-34
s:floo	3=39 7=-79 8=-31
s:floor	5=-40
s:flor	0=-25 3=-38
s:flot	0=61
s:flott	0=63
s:flow	6=-38
s:flowe	3=-27 6=-43
s:fluen	4=-46
s:flui	6=62
s:fluid	6=51
s:flye	0=61 6=-39
s:flyer	0=69 6=-27
s:flyi	4=28
s:flyin	4=31
s:foca	3=-32 4=58
s:foir	5=-26
s:fold	6=-27
s:foldi	6=-29
s:foll	1=60 4=-39 5=-41 7=-42
s:follo	1=64 4=-50 5=-38 7=-40
s:fonc	0=-32 4=-31 6=-32 7=-66
s:fonct	0=-29 4=-27 6=-41
s:fond	1=-57 3=-82 5=-44 6=-71 7=51 8=-58
s:fonda	1=-43 3=-43 4=-68 5=-41 6=-52 7=57 8=-37
s:fonde	7=30
s:foot	0=-72 2=-25 3=28 5=-38 7=-26 8=-35
s:footb	0=-55 5=-26 8=-28
s:forb	3=-39 8=30
s:forc	5=-36 8=-27
s:fore	0=-57 1=34 2=-74 3=-51 5=-71 8=-47
s:forec	1=-36 4=-48
s:forem	0=-47 1=37 4=60 8=-28
s:foren	1=-31 2=-48 3=-39
s:fores	3=-38 5=-39
s:forf	1=-31
s:forfa	1=-31
s:forg	2=-36 3=-43 4=-32 5=-36 8=43
s:forge	2=-26 4=-47 5=-30 8=61
s:forgi	3=-35 4=-28 8=32
s:fork	8=-62
s:forkl	8=-58
s:form	0=-41 3=-55 4=-82 8=-38
s:forma	0=-63 1=-56 2=-50 3=-27 4=-84 5=-68 6=-67 7=-43 8=-64
s:forme	3=-26 5=33 7=57 8=-39
s:formu	0=-35 5=-50 8=-33
s:fort	0=-48 6=-39 8=-39
s:foru	7=-36
s:forum	1=32
s:forw	2=-43
s:forwa	2=-42
s:fost	6=35
s:foste	6=37
s:foun	2=-30 4=-47
s:found	0=-33 4=-58 6=-28
s:four	0=-36 1=-42 2=-42 3=-57 5=-46 6=-42 8=-53
s:fourn	0=-28 1=-41 2=-30 3=-35 5=-43 6=-42 8=-35
s:fourt	4=-28
s:foye	3=-37 4=-51 5=35 6=27
s:foyer	3=-29 5=47
s:frac	0=65 4=-63
s:frack	0=66
s:fract	4=-68
s:frag	5=-28
s:fragi	2=31 5=-30
s:frai	4=-34 5=81 6=-37 7=32
s:frais	7=42
s:fram	1=-40 8=-27
s:frame	1=-48 4=-32
s:fran	0=31 2=-58 3=-31 4=-65 5=-48 6=-32 8=-46
s:franc	0=47 2=-59 4=-68 5=-56 6=-39 8=-45
s:frank	5=43
s:frap	0=-37 2=-25 4=-31 5=-25 8=-36
s:frapp	0=-35 2=-30 4=-28 5=-27 8=-36
s:frat	3=-32 4=-33
s:fratr	3=-35 4=-27
s:frau	0=-41 1=-39 2=-42 3=-37 4=-45 5=-42 6=-42 7=-40
s:fraud	0=-25 5=-28
s:free	0=-52 1=55 4=-45 5=-50 6=-35 7=-49 8=-50
s:freel	1=-57
s:freem	0=-43 1=67 7=-53 8=-37
s:freet	1=34 5=-30
s:frei	0=26 2=-28 4=-28
s:freig	2=-36
s:fren	6=-25
s:freq	0=-39 1=47 5=114 6=-56 8=-26
s:frequ	0=-35 1=43 2=-27 5=103 6=-42 8=-25
s:frer	1=-66 2=37 4=43 5=26 8=27
s:frere	1=-34 2=37 5=38 6=-29
s:fres	2=-32
s:frex	0=43
s:frexi	0=33
s:frid	0=-30 4=30 6=-36
s:frida	0=-26 6=-30
s:frie	4=-40 6=74 8=-28
s:frien	4=-53 5=37 6=56
s:frig	5=27
s:frigi	5=43
s:froi	2=-36 6=-38
s:froid	5=36
s:fron	1=-42 3=36 4=-106 6=-34 7=-67 8=41
s:front	0=-44 3=45 4=-76 5=-43 8=50
s:froz	1=37 4=-35
s:froze	1=36 4=-26
s:frui	8=-40
s:fruit	4=37 8=-34
s:fuit	5=45
s:full	1=-34 4=97
s:fund	0=55 1=-30 4=-50 7=-53
s:fundi	0=-28
s:fundr	0=76 1=-26 4=-57
s:fune	0=-30 1=-34
s:funer	1=-35 2=-28
s:furt	0=-26 8=39
s:furth	8=34
s:fusi	4=-33 5=-28 7=25
s:fusio	4=-38 5=-27 7=31
s:futu	1=28 6=52
s:futur	1=37
s:fuya	8=-25
s:gaba	0=-31 3=33 4=-30 7=-30 8=-42
s:gabar	0=-37 3=44 4=-27 7=-30 8=-43
s:gabo	3=-27
s:gagn	0=-28 3=-40 4=68 8=-66
s:gala	3=-44 5=41
s:galan	5=38
s:gale	5=-40
s:galer	3=-33 5=-48
s:game	0=-30
s:gamm	1=-26 4=-67
s:gand	1=25 7=27
s:gandh	1=25
s:gant	1=-33 4=60
s:gara	0=41 4=-45
s:garag	0=50 4=-31
s:garan	4=-25
s:garc	0=-32 1=-26 2=-28 3=-61 5=-98 6=119 8=-26
s:garco	0=-37 1=-28 2=-30 3=-54 5=-92 6=132
s:gard	1=-62 3=59 4=-102 6=28
s:garda	3=42
s:garde	0=-41 1=30 4=-46 5=-58 6=-30
s:gardi	1=-101 2=-32 6=30 8=-35
s:gare	3=-31
s:garg	1=-39
s:gargo	1=-37
s:gast	4=57
s:gastr	4=65
s:gate	0=56 3=-55 5=-46
s:gauc	1=-39 2=-69 4=33 6=-57 7=-89 8=-40
s:gauch	0=-25 1=-44 2=-79 4=51 5=-27 6=-56 7=-76 8=-41
s:gaul	0=67
s:gaull	0=83 5=-37
s:gaze	8=54
s:gazet	8=45
s:gdan	7=35
s:gdans	7=27
s:gean	4=40
s:gend	0=-29 5=-45 8=-41
s:genda	8=-45
s:gende	5=-27
s:gene	1=-101 3=-103 4=-214 5=-75 6=-66 7=-57
s:genea	0=-35 1=-32 3=-30 5=-49 8=-28
s:gener	1=-33 2=-65 3=-40 4=-78 5=-60 8=62
s:genet	0=-85 1=-53 2=40 3=-86 4=-172 5=-69 6=-63 7=-54 8=-78
s:geni	2=-47 4=-26
s:geniq	4=-28
s:geno	0=-48 1=-40 2=43 3=-27 4=29 5=-47 6=-57 7=-39 8=-44
s:genom	4=-35 6=-28
s:genot	2=72 4=-40
s:genou	4=33
s:genr	0=-31 1=-45 3=-30 4=34 6=-57
s:geog	2=-35 5=-49
s:geogr	2=-27 4=-33 5=-41
s:geom	3=68 4=-33
s:geome	3=63 4=-26
s:geor	0=-27 6=69 7=28
s:georg	6=53 7=30
s:gera	1=-45 3=-32 4=-53 6=-80 7=-34 8=-42
s:geran	1=-48 4=-40 6=-80 7=-33 8=-36
s:gere	8=41
s:geri	4=-32
s:geria	4=-27
s:gest	0=-51 1=-46 2=-41 5=-49 6=-52 8=-35
s:gesti	0=-31 1=-32 2=-28 4=-53 5=-37 6=-46 7=-27
s:gift	6=31
s:gile	0=25
s:gilet	0=41
s:girl	1=-31 4=-65 5=29 7=-36 8=-47
s:girlf	4=-53 5=38 8=-32
s:give	0=-27 2=26 4=-27 7=-57 8=67
s:glad	0=55
s:glan	4=61
s:gland	4=58
s:glas	3=-33 4=-47 7=-36 8=-25
s:glass	4=-38
s:glau	2=31 4=42
s:glauc	4=31
s:glaz	0=55
s:glis	1=54 2=-29 3=-35 6=28
s:gliss	1=66 2=-38 3=-39
s:glob	3=59
s:globa	3=59
s:glov	4=34 5=-34
s:gluc	0=33 2=-25
s:gluck	0=41
s:goal	0=-31
s:goalk	0=-29
s:goin	4=37 7=47
s:gold	3=-35
s:good	4=-25
s:gord	5=-49 6=-37
s:goss	4=-30 6=58 8=33
s:gossi	0=-27 4=-37 6=49 8=38
s:goui	0=-32 1=-25 3=-27 6=52
s:gouin	0=-34 6=51
s:gour	0=-29
s:gout	4=61
s:goutt	1=-25 4=40
s:gouv	3=-38 5=-64 8=-28
s:gouve	3=-33 5=-64 8=-25
s:gove	0=34 1=-42 4=-44 5=-41 6=-43 7=-48
s:gover	0=36 1=-32 4=-42 5=-42 6=-39 7=-53
s:grac	0=36 1=25 4=-60
s:grad	0=-39 2=-29 3=-27 4=-43 5=-29
s:gradu	1=-41
s:graf	8=32
s:graff	8=26
s:grai	2=-45
s:gran	1=29 2=-31 4=-44 6=47 7=-41
s:grand	5=-80 8=-48
s:grap	0=-79 2=-49 3=-33 6=-41
s:graph	0=-85 2=-43 3=-39 6=-40
s:grav	4=-42
s:grave	4=-68
s:grea	1=-43 4=30
s:gree	0=66 3=-110 4=-34 5=-81 6=-56 7=-71
s:greem	4=-42 5=-57
s:green	1=47 7=-27
s:gref	2=-53 4=-34 6=-25 8=-64
s:greff	2=-49 4=-33 5=37 8=-68
s:gren	3=-29 5=-43 6=-31
s:greno	5=-33 6=-33
s:grev	0=-29 3=-34
s:greve	7=33
s:grie	0=-44 5=40
s:griev	0=-31
s:gril	0=54
s:grill	0=45
s:grim	0=28 4=-38 6=45
s:grima	2=-35
s:grind	5=27
s:grip	4=-31
s:gripp	4=-33
s:gros	4=45 5=-33
s:gross	5=-41
s:grou	0=30 1=30 4=-41 5=35 6=-73 7=-31
s:groun	0=-32 1=60 3=35 8=30
s:group	1=-32 3=-61 4=-54 5=39 6=-66 7=-30
s:grow	1=-25 3=-64
s:growe	3=-53
s:growi	6=29 8=35
s:guar	1=-34 3=44 4=-47 5=-45 7=-25 8=-46
s:guard	0=-49 3=47 8=-31
s:guer	0=32 1=61 4=-35 5=-49 6=27
s:guere	4=-56 5=-43
s:gueri	6=31
s:guerr	0=39 1=45 4=-30
s:gues	1=-37 3=34 6=32
s:guess	3=39
s:guest	1=-27
s:guic	1=-28 3=-27 4=-34
s:guich	1=-29 4=-42
s:guid	0=-47 2=-27 3=-73 5=-72 6=-69 7=-29 8=-51
s:guil	0=-40 1=-37 4=-34 8=33
s:guill	5=30
s:guilt	5=-25
s:gurd	1=91 5=-31
s:gurdj	1=80 5=-44
s:gymn	4=-29
s:gymna	4=-42
s:gyne	4=-38 5=-40
s:gynec	4=-46 5=-39
s:habi	1=-53 4=-83 7=-29
s:habil	4=-59
s:habit	1=-59
s:hack	1=-58
s:hacke	1=-33 8=31
s:hadd	3=-29
s:hadda	6=26
s:haem	2=53 4=-51
s:haemo	2=50 4=-55
s:hair	8=44
s:haird	8=55
s:hama	0=34
s:hamb	5=41
s:hambu	5=30
s:haml	0=-50
s:hamle	0=-82
s:hanc	4=-38
s:hanch	4=-39 5=-25
s:hand	2=-70 5=-41 6=-89 7=-63
s:handb	0=-40 4=-54 5=-47 7=-47
s:handc	0=48 4=-50 5=69
s:handi	1=-25 3=-69 5=-37 6=-32 7=-31
s:handl	0=-32 2=-31 4=-75 5=-65 6=-37
s:handp	3=28
s:hands	3=-33 4=-60
s:handw	4=-65
s:hano	0=38
s:hapl	2=91
s:haplo	2=86
s:happ	0=-38
s:hara	8=-31
s:haras	8=-44
s:harc	6=42 8=-43
s:harce	6=36 8=-35
s:hard	3=-54 6=-63
s:harde	6=-63
s:hardw	3=-39
s:harm	1=42 2=42
s:harml	2=40
s:harmo	1=45
s:harr	0=62 7=-34
s:harro	7=-34
s:hasa	2=47 4=-25
s:hasar	2=51
s:haul	2=-26
s:hauli	2=-31
s:haut	0=39 4=-29
s:haute	4=30
s:have	4=-48
s:havi	0=69 5=50 6=-37
s:havin	0=67 5=58 6=-36
s:havr	3=-26 7=34
s:haye	0=27
s:haza	3=-36
s:hazar	3=-35
s:head	0=-31 3=-57 4=-55 5=33 7=-61 8=-49
s:headq	7=-25
s:heal	0=-50 1=-26 4=-43 5=-45 8=-36
s:healt	0=-46 1=-25 5=-47 8=-44
s:hear	0=-47 1=-51 2=-37 3=-53 4=32 5=-74 6=-46 8=-37
s:heari	0=-28 1=-38 2=-37 4=34 7=27 8=-27
s:hebd	3=-39
s:helen	2=-26
s:heli	4=-33
s:hell	3=54
s:helm	4=38 5=-25
s:helma	4=47
s:help	2=-49 4=35 5=-29 6=-40 7=28 8=-81
s:helpe	7=30 8=-69
s:helpl	6=-28
s:helv	7=-35
s:helve	7=-36
s:hemo	6=-25
s:hemoc	2=26
s:henc	3=27
s:heni	0=27
s:hepa	2=-26 4=42
s:hepat	2=-27 4=51
s:herb	0=-37
s:here	0=-43 2=32 4=-130 5=-39 6=-37 7=-33 8=-33
s:hered	0=-54 2=33 4=-125 5=-36 6=-36 7=-28 8=-35
s:heri	0=-30 3=-32 4=-85 5=-41 6=-45 7=-44 8=-35
s:herit	0=-30 3=-33 4=-70 5=-41 6=-25 7=-37
s:herm	6=-46
s:herma	6=-43
s:hern	4=80 8=-49
s:herni	4=75 8=-45
s:hero	1=-96 3=-28 4=51 5=-32 6=-45 8=-26
s:heroi	4=54 6=-43 8=-33
s:hers	0=38 1=-25 5=34 6=31
s:herse	0=37 6=34
s:herv	6=-31
s:hete	0=-73 1=-46 2=37 3=-65 4=-88 5=-84 6=73 7=-48 8=-57
s:heter	0=-80 1=-53 3=-55 4=-88 5=-98 6=91 7=-35 8=-57
s:heur	1=-54 2=-30 3=-79 5=-46 6=-32 7=45 8=45
s:heure	2=-30 3=-63 4=26 6=-34
s:hexh	4=-41
s:hexha	4=-42 6=-25
s:hida	0=52 5=-31
s:hidal	0=47
s:hier	4=-49
s:hiera	4=-54
s:high	4=45
s:highl	4=56
s:hill	0=76
s:hilla	0=74 4=-26
s:hims	0=75 3=-35 7=-33 8=-35
s:himse	0=52 3=-36 4=26 7=-39 8=-27
s:hind	1=101 4=-35 5=-30 6=-28
s:hindo	1=29
s:hint	0=-30 5=49 6=58 7=-25
s:hinte	6=49
s:hire	0=-37 2=-27 8=-41
s:hist	0=-82 1=-53 2=-54 3=-37 5=34 7=-43
s:histo	0=-89 1=-68 2=-57 3=-41 8=-27
s:hive	0=-62 4=43 5=-34
s:hoan	0=31
s:hobb	5=-25
s:hold	0=25 1=28 4=-43 5=-38 6=-40 7=53 8=-68
s:holde	0=-51 3=-50
s:holi	1=25 7=-36
s:holid	1=32 7=-36
s:holl	4=-49 6=-30 8=68
s:home	1=46 4=-33 7=-27
s:homel	0=34
s:homeo	0=-58 1=56
s:homm	0=-102 2=-58 3=-57 4=-101 6=52 7=-31 8=-72
s:homme	0=-54 1=-63 2=-35 3=-48 4=-53 6=60 8=-39
s:homo	0=-99 1=-81 3=-36 4=-104 5=-90 6=72 7=-70 8=-87
s:homog	6=-49
s:homol	0=-25 2=-30 6=-44
s:homop	0=-34 6=-28 8=-29
s:homos	0=-74 1=-55 2=-52 3=-48 4=-68 5=-84 6=83 7=-82 8=-50
s:homoz	2=63 4=-33 6=-26
s:honn	3=-27 7=40
s:honne	7=33
s:hono	1=-37 3=-33 5=-45 7=44 8=-45
s:honou	1=-29 5=-30 7=32 8=-40
s:hope	4=-41
s:hopi	0=-40 2=-54 4=-41 5=-32 6=53 8=-33
s:hopit	0=-31 2=-61 4=-31 5=-32 6=52 8=-28
s:hora	6=-29
s:horai	2=-28 5=-29
s:hori	3=-43 7=-29
s:horiz	3=-40 5=-29
s:horl	3=-37 5=-31
s:horlo	3=-46 5=-31
s:horm	4=58
s:hormo	4=56
s:horo	4=-50
s:horos	4=-50
s:hors	4=49 7=-45
s:horse	7=-26
s:hosp	0=-43 1=70 2=-35 4=-35 5=-59 6=-74 8=-73
s:hospi	0=-43 1=56 2=-31 4=-52 5=-63 6=-69 7=32 8=-69
s:host	0=60 1=-41
s:hoste	1=-34
s:hosti	0=43
s:hote	0=-55 1=-84 2=-46 3=-45 4=-101 5=70 8=-41
s:hotel	3=-62 4=-65 5=-32 7=32
s:hotes	1=-30 5=55
s:hour	1=-50 2=-25 3=-34 8=38
s:hous	1=-49 3=-48 5=-46 6=42 7=-80
s:house	0=52 1=-43 4=-37 6=35
s:housi	7=-35
s:huil	5=-66
s:huis	0=-51 5=42 8=-28
s:huiss	0=-51 5=45 8=-34
s:huma	0=-47 1=56 2=-45 3=-88 4=-51 5=-94 6=-79 7=-37 8=-66
s:humai	1=48 3=-31 5=-68 6=-36
s:human	0=-46 1=36 2=-27 3=-58 4=-35 5=-53 6=-47 7=-27 8=-71
s:humo	4=-33 6=-25
s:humou	4=-27
s:hund	3=-26
s:hundr	3=-30 5=-25
s:hung	0=44 7=-33
s:hunt	1=-36 2=73 4=-97
s:hunte	1=-34
s:hunti	2=87 4=-94
s:hurl	8=-30
s:husb	2=-48 5=39 6=-45
s:husba	2=-51 4=-30 5=52 6=-27
s:hydr	4=-25 6=-25
s:hype	2=45 4=42 5=-25
s:hyper	2=32 4=44
s:hypo	4=39
s:hyst	4=41
s:hyste	4=45
s:idea	1=-30 5=-57 8=-31
s:ideal	1=-49
s:idee	4=-31
s:idem	3=-48
s:idemi	3=-42
s:iden	0=-53 1=-41 3=30 4=-91 5=-65 7=-55 8=-73
s:ident	0=-40 1=-47 3=49 4=-93 5=-61 7=-52 8=-77
s:idyl	5=51
s:idyll	5=58
s:igno	2=44 5=29
s:ignor	2=32 3=26 4=-31 5=37
s:illi	0=-36 3=47 4=-32 5=-25
s:illis	0=-41 3=42 4=-29
s:illn	4=57 5=-28
s:illne	4=52 5=-31 6=-26
s:illu	4=-48 5=-28
s:illus	4=-38 5=-29
s:imag	0=-45 1=-29 3=29 4=-114 5=-54 6=-39 7=-40 8=-49
s:image	4=-56
s:imagi	4=-71 8=-32
s:imme	1=-50 3=27 7=-26 8=-57
s:immeu	1=-48 3=35 7=-25
s:immi	0=68 4=-29 6=-31
s:immig	0=50 4=-30 6=-33 7=-31
s:immo	0=-53 1=48 2=-29 3=-26 4=-47 5=-47 7=-53 8=-25
s:immob	0=-58 2=-32 4=-48 5=-39 7=-45
s:immor	1=67
s:immu	0=-31 2=-41 3=-25
s:immun	0=-36 2=-42
s:impa	3=-52 8=-39
s:impac	3=-55
s:impas	8=-29
s:impl	4=74 5=-26 8=30
s:impla	2=-27 4=59 8=-27
s:impo	0=-58 1=-26 2=-30 6=-27 8=-48
s:impor	0=-52 3=-33 7=-29 8=-29
s:impos	3=30 5=-42 8=-27
s:impot	4=-57 5=49
s:impr	0=-38 1=-36 2=-26 3=-49 4=-46 5=-30 7=-54
s:impri	0=-58 3=-36 4=-39 7=-39
s:impro	1=-28
s:impu	4=-52 5=46
s:impui	4=-50 5=52
s:inap	4=77
s:inapt	4=83
s:inau	0=44
s:inaug	0=54
s:inca	8=36
s:incar	8=37
s:ince	2=32 4=29
s:incen	4=31
s:inci	1=-26 2=51 4=-30
s:incid	1=-25 2=61 4=-25
s:incl	0=-32 1=-55 2=31 5=-39 7=-46 8=-49
s:inclu	1=-38 2=26 7=-37 8=-47
s:inco	4=-31 5=-30 6=47
s:incom	4=-31 6=44
s:incr	1=85 2=-51
s:incro	1=73 2=-46
s:inde	1=-54 3=54 4=-38 5=-69 6=-53 7=-64 8=-70
s:indem	2=36
s:indep	1=-25 3=-41 4=-44 7=-63
s:index	3=-50
s:indi	0=-25 7=-34 8=26
s:indic	4=55 8=48
s:indie	3=30
s:indiv	4=-45
s:indu	0=-30 1=-25 4=-31 5=-80 7=-52 8=-43
s:indus	0=-28 1=-30 4=-32 5=-80 6=-31 7=-56 8=-46
s:infe	4=-47
s:infec	4=-43
s:infi	0=-30 1=-40 2=-69 3=-36 4=-59 6=-32 7=43 8=-48
s:infid	4=-27 5=35 6=-76
s:infir	0=-32 1=-46 2=-71 3=-28 4=-64 6=33 7=46 8=-41
s:info	4=-72 6=-28 7=-39 8=-31
s:infor	4=-83 6=-34 7=-29 8=-45
s:inge	0=-68 1=-40 2=-40 3=-84 4=-53 5=-86 8=-26
s:ingen	0=-65 1=-45 2=-40 3=-93 4=-50 5=-75 7=26 8=-29
s:inha	2=-46
s:inhal	2=-49
s:inhe	2=-38 4=-82
s:inher	0=-28 2=-57 4=-76
s:init	0=-42 3=-30 4=-46 5=-36 6=-35 7=-75
s:initi	0=-46 3=-34 4=-39 5=-34 6=-28 7=-85
s:inje	1=-28 3=-34 4=51 5=-49 6=-36
s:injec	0=-29 3=-45 4=56 5=-49 6=-35
s:inju	2=41 4=-55 5=-48 6=26
s:injur	2=28 4=-54 5=-31
s:inma	0=-28 8=34
s:inmat	0=-29 8=38
s:inno	2=-65 8=-49
s:innov	2=-63 8=-51
s:inqu	1=-25 5=-28
s:inqui	1=-29 5=-27
s:inra	2=-52
s:insc	0=-32 3=55 5=29 6=27
s:inscr	0=-40 3=43 5=44 6=28
s:inse	0=-28 3=-36 4=-62 5=-55 6=-27
s:inser	4=-61 8=30
s:insi	0=41 1=-39 3=-26 4=25 5=29 7=-46 8=44
s:insid	4=-34 7=-39 8=31
s:insis	0=48 4=47 5=55
s:inso	3=-26 4=67 5=-79 6=-65 7=-27
s:insom	3=-32 4=59 5=-59 6=-51
s:insou	6=-34 7=-32
s:insp	0=-44 4=-57 5=-76 8=-50
s:inspe	0=-36 4=-52 5=-68 8=-48
s:inst	0=-69 1=-60 2=-48 3=-58 4=-70 5=-100 8=-27
s:insta	0=-28 1=-36 3=-56 4=-37 5=-53 6=48
s:inste	3=28
s:insti	0=-34 2=-30 4=-61 5=-70 6=-39
s:instr	3=-54 4=-53 8=-48
s:insu	1=-60 2=-54 3=-28 5=34 7=-29 8=-56
s:insuf	4=39
s:insul	1=-27 2=-62 4=26
s:insur	0=-42 1=-48 4=-96 5=25 6=25 7=-27 8=-57
s:inta	0=53 1=-38 4=67 8=-29
s:intac	0=53 1=-38 4=68 8=-43
s:inte	0=-87 1=-37 2=-75 4=26
s:integ	0=-43 1=30 3=-41
s:intel	6=-32
s:inten	0=-28
s:inter	0=-61 1=-42 2=-70 3=31 8=-27
s:inti	0=-47 1=-30 2=-61 3=-42 4=-73 5=56 6=-58 7=-30 8=-63
s:intim	0=-56 1=-29 2=-41 3=-34 4=-67 5=50 6=-65 7=-31 8=-47
s:into	2=79 4=-37
s:intol	2=82 4=-45
s:intr	5=-57
s:intra	1=41
s:intro	1=-28
s:inut	4=-43
s:inuti	4=-35
s:inve	0=-38 1=-63 3=-60 4=-83 5=-56 6=-45 7=-44 8=-79
s:inven	3=-57 4=-43
s:inver	2=42 4=-34
s:inves	1=-38 2=-35 4=-53 5=-107 6=-33 7=-28 8=-57
s:invi	4=45
s:invis	4=44
s:invit	0=-30
s:invo	1=-38 5=-29 8=-40
s:invoi	1=-38 5=-34 8=-30
s:irel	1=-37
s:irela	0=37 1=-35
s:irre	1=86 3=-25
s:irrel	1=71 4=-30
s:isla	5=-64 6=32
s:islan	5=-68 6=34
s:isli	0=27 7=-46
s:islin	0=28 7=-45
s:isra	0=37 3=26
s:israe	0=46 3=27
s:issue	0=-32 3=25
s:ital	0=-29 5=-27 8=34
s:itali	0=-29 5=-35
s:ivre	0=-33 8=45
s:ivres	0=-35 8=44
s:jacq	5=60
s:jacqu	5=42
s:jail	8=30
s:jaile	8=44
s:jama	2=-45 6=38
s:jamai	1=-26 2=-47
s:jamb	0=-33 1=-36 3=-35 4=82 5=-44
s:janu	0=44 6=-29 8=-25
s:janua	0=44 6=-34
s:janv	0=28 2=-33 3=-25 4=33
s:janvi	0=43 2=-26 4=36 6=-29
s:japo	3=29 5=-33
s:japon	3=28 5=-30
s:jaqu	6=102 8=-30
s:jaque	6=97 8=-31
s:jard	1=30 3=-61 4=-36 5=-32 6=35 7=-41
s:jardi	1=35 3=-37 4=-40 5=-48 6=33 7=-34
s:jarg	4=-42
s:jargo	4=-49 7=-29
s:jaun	0=30 8=-25
s:jaune	0=45
s:jaure	0=-33
s:jean	6=-34
s:jerem	0=35
s:jero	6=25
s:jerom	6=36
s:jers	5=-33
s:jerse	5=-33
s:jesu	1=73 6=-48
s:jesui	1=79 6=-60
s:jeton	3=27
s:jeud	4=71 6=-33 7=-31
s:jeun	0=57 2=-34 3=-34 5=55 6=-104 7=-56 8=31
s:jeune	0=39 1=-72 2=-27 6=-45 7=-53 8=34
s:jewi	4=-32
s:jewis	4=-26
s:join	0=-26 4=-38 6=-79 7=58 8=-65
s:joine	2=-28 3=32 5=-43 6=-68 7=72 8=-34
s:joint	1=-25 3=-55 4=-35
s:joke	1=47 2=-31 4=-85 5=42 6=-55 7=-38 8=-62
s:joli	0=-61
s:jose	1=48 2=-25
s:josep	1=51
s:joue	2=42 3=-62 4=-29
s:joueu	2=42 3=-46 4=-38 8=-48
s:jour	0=-25 2=-44 5=-98 7=45 8=-47
s:journ	0=-31 2=-33 5=-52 7=39 8=-45
s:judg	1=-29 2=-36 4=-52 8=-42
s:judge	2=-34
s:judgi	6=27
s:judi	2=-30 3=-85 4=-66 5=-39 8=28
s:judic	2=-29 3=-77 4=-54 5=-34 8=59
s:juge	1=58 3=-32 5=39
s:jugem	1=54 5=33 8=-52
s:juil	4=49
s:juill	4=51
s:juiv	1=-32
s:juli	5=-39 6=58
s:julie	5=-35 6=52
s:jume	1=-28 2=-85 3=32 4=88 5=-51 6=25 7=-30
s:jumea	2=-78 4=90 5=-27
s:jumel	2=-51 3=40 5=-36 6=41
s:jump	8=34
s:jumpe	8=39
s:juni	0=-32 2=-25 4=-31 5=67 6=-60 7=44
s:junio	0=-44 4=-31 5=65 6=-74 7=33
s:jupo	5=46
s:jupon	5=33
s:jure	8=-27
s:juri	0=25 2=-49 3=-92 6=-39 7=-80 8=-36
s:juris	2=-46 3=-110 6=-38 7=-63 8=-37
s:jusq	1=33 2=-47 3=-54 4=50 5=-37 6=-53 7=45
s:jusqu	1=35
s:just	1=-26 3=-29 5=-62 6=-37 8=33
s:justi	5=-67 6=-31 8=40
s:juve	1=-27 8=28
s:juven	1=-29 8=32
s:kama	0=65
s:kant	1=52 4=-33
s:kanti	1=76 4=-30
s:kare	6=44
s:kari	5=-38 6=72
s:kary	2=62
s:karyo	0=-28 2=61
s:kcnh	2=96 4=-62
s:keep	2=-26 5=67 6=-58 8=-29
s:kell	2=-33
s:kevi	5=-34 6=67
s:keys	3=40
s:keyst	3=34
s:kidn	2=63
s:kidne	2=78 4=26
s:kill	0=-30 1=28 2=39 8=-38
s:kille	2=38 8=-39
s:kilo	8=-26
s:kine	4=-63 5=-29 8=-28
s:kines	4=-54 5=-30 8=-26
s:kitc	1=-27 5=-27 7=-25
s:kitch	1=-33 5=-26
s:klin	2=41 4=-44
s:kline	2=48 4=-44
s:knee	4=31
s:knoc	0=31 8=-27
s:knock	0=45 8=-28
s:know	3=36 4=-28
s:knowl	5=-32
s:koms	0=78
s:komso	0=58
s:kris	1=88
s:krish	1=81
s:kurd	0=57
s:kyot	1=-46
s:kyst	4=-25
s:labe	4=-41 8=-37
s:labo	1=-77 3=-38 4=-77 5=-76 6=-52 7=-58 8=-47
s:labor	1=-31 4=-59 5=-35 6=-39 7=25
s:labou	1=-59 3=-28 4=-39 5=-43 6=-36 7=-99 8=-36
s:laca	4=-61
s:lacan	4=-61
s:lach	0=54 8=-25
s:lact	2=40 4=-33
s:lacto	2=35 4=-29
s:ladd	4=60
s:ladde	4=68
s:lago	3=46 4=41
s:laic	1=31
s:lain	1=42
s:laiqu	1=42
s:lais	4=29 5=-48 8=-28
s:laiss	4=39 5=-52 8=-34
s:lanc	4=-43
s:land	1=-56 4=-51 6=41 7=-34
s:lande	0=49 5=-50
s:landl	0=-39 1=-28 4=-53 5=31 6=46 7=-28
s:lang	1=-27 4=-36 5=-32 6=-31 8=-51
s:langa	1=-54
s:langu	3=-36 5=-46 8=-43
s:lape	0=-43
s:lapi	4=-36
s:laps	0=-44 1=-35 7=89
s:lapse	1=-35 7=85
s:lapto	3=-29 6=-30 8=35
s:larg	4=-25
s:lase	4=-26
s:lass	5=38 7=-46
s:late	2=51 3=-37 4=103 5=-97
s:laug	0=36 4=-55 8=-28
s:laugh	0=35 4=-30 5=-32 8=-29
s:laun	2=-32 4=-29 8=26
s:launc	1=-31 8=-32
s:laund	1=43 8=49
s:laur	5=-34 6=31
s:laure	5=-38
s:lawy	2=-38 5=-44 6=-26 8=-43
s:lawye	2=-28 5=-37 6=-29 8=-25
s:layo	0=-36 1=-41
s:layou	0=-34 1=-43
s:lead	2=-44 3=-25 4=-46 5=-33
s:leade	2=-38 4=-38 5=-38 6=-36
s:leaf	1=-26
s:leafl	1=-28
s:leag	0=43 8=36
s:leagu	8=32
s:leak	4=-26 5=43 6=-47
s:leake	5=42 6=-35
s:lear	0=-35 2=45 4=-42 6=37 7=28
s:learn	2=31 4=-34 6=42 7=32
s:leas	1=-29
s:leat	1=27
s:leav	3=-52 5=-32 7=-38 8=-57
s:leave	0=-54
s:leavi	4=-36
s:lect	1=-32 2=-30 4=-49 5=-107 6=-71 7=-41 8=-52
s:lecte	0=66 1=-37 5=-62 6=-28 8=-28
s:lectr	1=36 5=-28
s:lectu	1=-48 4=-61 5=-68 6=-49 8=-28
s:ledu	6=35
s:leed	0=-57 1=-49 6=-31
s:lega	8=-26
s:legal	4=32
s:lege	3=57 4=43
s:legen	3=41 4=-51 5=-37
s:leger	4=25 5=75
s:legi	0=46 1=-35 2=-29 3=35 4=-46 5=-47
s:legio	3=32
s:legis	0=36 1=-28 4=-38
s:legit	0=30 5=-32
s:leice	0=-31
s:leid	2=38
s:leide	2=48
s:leit	0=44 1=43 5=-41
s:lemo	3=-34 4=-33
s:lengt	0=25
s:leni	0=86
s:leno	1=30 6=-38
s:lenoi	1=44 5=-27 6=-44
s:lente	4=-25
s:lenti	5=-25
s:lero	4=31 6=-37
s:lesb	0=-73 1=-83 2=-33 4=-79 5=-70 6=96 7=-36 8=-38
s:lesbi	0=-71 1=-45 2=-25 3=-37 4=-77 5=-75 6=113 7=-28 8=-39
s:lesbo	1=-38
s:lett	2=36 3=-67 4=-42 8=25
s:lette	2=33 4=-32 7=-30
s:lettr	3=-68 8=27
s:leuc	4=25
s:leuce	4=39
s:leuk	4=38
s:leuka	4=44
s:leur	3=-64 6=-33
s:leve	0=-28 1=-30 2=-25 4=-46 5=-37 6=-25 8=-29
s:levr	0=-27 4=44
s:levre	4=46 5=-28
s:levu	2=-31
s:liai	0=-59 1=-32 3=-38 4=-54 5=33 6=-62 7=-29 8=-37
s:liais	0=-55 1=-33 2=-27 3=-40 4=-55 6=-64 7=-33 8=-36
s:liba	4=-34
s:libe	2=-49 3=-90 4=-72 6=-73 7=-60
s:liber	2=-48 3=-91 4=-60 6=-65 7=-49
s:libi	4=-76 5=87
s:libid	4=-93 5=71
s:libr	0=-92 1=47 2=-35 3=-93 4=-75 7=-52 8=-48
s:libra	0=-39 1=-51 3=-38 5=-74 8=-99
s:libre	1=66 5=-37
s:lice	0=-73 1=-60 2=-31 3=-33 5=35 7=-25 8=-41
s:licen	0=-69 1=-55 2=-38 3=-28 8=-29
s:lieu	6=-26
s:lieut	6=-25
s:life	4=-33 5=-28 6=-28
s:lifel	0=49
s:lift	3=-45 4=73 5=-30
s:lifti	3=-34 4=78
s:liga	4=54
s:ligam	4=54
s:ligh	0=-58 1=-26 2=-31 5=-52 6=-29
s:light	2=-25 5=-57
s:lign	1=31 2=-63 3=-41 4=-25 6=-32 8=-53
s:ligne	2=-50 5=-37
s:ligu	3=-26 4=-36
s:like	1=28 3=-34 4=-40 5=43
s:lill	0=-27 2=-36 3=-35 4=-60 6=67 7=-43 8=-46
s:lima	2=-26
s:limi	1=-54
s:limit	1=-47
s:limo	4=-62 5=64
s:limog	4=-48 5=51
s:limou	4=-28
s:line	0=-25 6=-42
s:ling	0=-36 3=-41 4=-41 6=-28
s:linge	0=-29 4=-31
s:link	6=31
s:linke	6=32
s:lion	7=-26
s:liqu	4=-54 8=-25
s:liqui	4=-54
s:lisa	5=48
s:lisai	5=33
s:lisi	3=41
s:lisib	3=35
s:list	1=-66 3=31 4=-27 5=-26 6=-38 7=29
s:liste	1=-42 8=-33
s:lite	5=-37 8=-35
s:liter	0=-25 5=-36 8=-42
s:lith	4=43 5=-30
s:lithi	4=45 5=-26
s:liti	7=-32
s:litig	7=-31
s:litt	4=61 5=-32 6=-71
s:litte	6=-69
s:littl	4=68
s:live	0=-30 1=45 2=-44 3=-69 4=-57 6=37 8=-34
s:liver	0=-25 4=-32
s:livin	4=-34
s:livr	0=-70 1=-40 2=38 3=-65 4=-105 5=-67 6=-38 7=34
s:livra	1=-34
s:livre	0=-30 4=-33 5=-38 6=-32 7=51
s:load	5=-38
s:lobb	0=-73
s:lobby	0=-53
s:loca	0=54 1=40 4=-53 6=-54
s:local	6=-35 8=32
s:lock	4=-33 5=-27 6=-25 8=62
s:locke	0=-27 8=32
s:lockh	3=28
s:locu	3=-41
s:locut	3=-27
s:lodg	0=-57 1=106 4=-54 6=-34 7=-138 8=-26
s:lodge	5=41
s:loge	1=-102
s:logem	1=-57
s:logeu	1=-59 5=53
s:logg	3=47
s:logge	3=36
s:logi	0=-55 1=-51 2=-48 3=67 4=-73 5=-52 6=-56 8=-50
s:logic	0=-49 1=-37 3=64 4=-37 5=-40 6=-33 8=-30
s:logis	1=-27 2=-27 3=-41 4=-55 5=-29 6=-29 8=-27
s:loir	4=-40 5=-51
s:lois	0=25 3=-52 5=-31
s:loise	5=-41
s:loisi	0=25 3=-47
s:lomb	4=79
s:lomba	4=76
s:lond	0=26 1=-48 4=-47 7=26
s:londo	1=-39 4=-38 7=26
s:long	0=45 1=53 3=-25 5=-41 8=-41
s:longe	4=40 5=35 6=-30
s:longt	1=65 4=-25 5=-38
s:longu	2=-25 4=-26 5=-64 6=-25 7=-38
s:look	6=-57
s:looke	8=-32
s:looki	4=-47
s:lope	8=-27
s:lorr	4=-44 5=-37
s:lorri	4=-38
s:loui	0=26 5=-39 6=33
s:louis	6=45
s:loun	7=-43
s:loung	2=-27 7=-36
s:loup	3=-33 4=42
s:lour	3=-57 4=69
s:love	0=-55 1=-27 2=-28 4=-50 5=82 6=-76 8=-31
s:lover	5=32 6=-37
s:lovi	6=57
s:lovin	6=62
s:loya	7=43
s:luci	4=-25 5=-72 6=35
s:lugg	0=-39
s:lugga	0=-27
s:lumi	1=-56 3=-28 4=30
s:lumie	1=-53
s:lunc	4=55 8=-32
s:lund	0=-56 3=32
s:lune	3=-27 8=-47
s:lunet	8=-42
s:lung	2=-25 4=48
s:lupu	4=35 8=-26
s:luss	6=-46
s:lussa	6=-40
s:luth	5=-40
s:luthi	4=-36 5=-29
s:lutt	7=-35
s:luxe	4=34
s:luxem	5=32
s:lyce	1=-37 5=-31 7=-49
s:lync	2=28 4=-25
s:lyri	5=-44
s:maca	4=31
s:macar	4=32
s:mach	0=-52 1=-57 2=-34 5=-41 7=-47 8=-60
s:machi	0=-46 1=-50 2=-38 3=44 5=-30 7=-45 8=-52
s:maco	0=-38 2=-29 5=-58 6=-57
s:macon	5=-39 6=-35 8=-41
s:macr	0=79 3=-46 4=-30 5=-45
s:macro	0=87 3=-45 4=-35 5=-46
s:mada	0=-27 5=38 6=40
s:madag	3=30
s:madam	3=-40 5=47
s:maga	0=-69 3=30 4=-52 6=-53 8=25
s:magas	0=-72 1=-32 3=37 4=-37 5=-28 6=-25 8=43
s:magaz	4=-40 6=-37
s:magh	5=-50
s:maghr	5=-48
s:magi	7=-29
s:magn	4=31
s:magni	4=27
s:maig	4=34
s:maigr	4=38
s:maill	2=-27
s:main	0=-79 1=-56 5=-99
s:maint	3=-59 4=-73 5=-59
s:mair	1=-50 3=-46 4=-46 5=69 6=-31 7=-62
s:mairi	3=-30 4=-28 5=-38 6=-49
s:mais	0=-34 1=-49 2=-42 3=-55 5=-51 7=-39 8=-37
s:maiso	0=-45 1=-46 2=-43 3=-54 4=25 5=-80 7=-33
s:mait	0=-61 2=-40 3=-48 4=-26 6=-65 7=-41 8=-58
s:maitr	0=-71 2=-44 3=-32 4=-51 6=-76 7=-30 8=-70
s:maje	3=37 6=-33
s:majeu	3=43
s:majo	3=-29 5=-27 7=-40
s:major	0=38 7=-26
s:make	0=28 1=-54 3=-41 4=-46 6=-32
s:maker	0=33 1=-36
s:mala	0=-35 3=-71 5=-64 6=-49 7=-27 8=-40
s:malad	0=-32 1=-33 3=-72 5=-58 6=-62 8=-38
s:malar	4=-27
s:male	4=47
s:malen	4=58
s:malg	7=32
s:malgr	3=32 7=37
s:malv	0=-27 4=31
s:malw	0=-33
s:malwa	0=-35
s:mama	5=-55
s:mamm	2=-39
s:mammo	2=-48
s:mana	0=-48 1=-102 2=-88 3=-113 6=-43 7=-41 8=-32
s:manag	0=-44 1=-89 2=-91 3=-113 5=-43 7=-64 8=-52
s:manc	0=-35 4=-25 7=28
s:manch	0=-35 7=33
s:mand	3=-25 4=-32 8=53
s:manda	0=28 3=-28 4=-41 8=64
s:mang	0=-36 1=90 4=33 5=-37 6=-38 8=-37
s:mange	1=78
s:mani	2=-35 4=-69 5=-72 6=-53 7=-41
s:mania	0=-25
s:manif	0=-33 3=-32 4=-45 6=-29 8=36
s:manil	3=26
s:manip	2=-25 4=-34
s:mann	5=-35 7=-39
s:manne	4=-26 7=-35
s:manq	0=-28 3=-25 4=50 5=-30 6=-29 8=-50
s:manqu	4=44 5=-33 8=-40
s:mans	8=36
s:mansl	8=45
s:mant	3=-30 4=-26 8=-36
s:mantr	8=-43
s:manu	0=-40 1=-53 3=-53 4=-42 5=-61 6=-40 7=-29 8=-65
s:manue	1=-32 3=-25 4=-27 8=-40
s:manus	4=41
s:manut	3=-52
s:maqu	0=-55 3=-50 4=-50 7=-32
s:maque	0=-41 7=-31
s:maqui	3=-33 4=-42
s:mara	0=-31 3=-43 4=29 5=-64 7=-26 8=-44
s:marat	4=40 5=-53 8=-35
s:marc	1=-33 2=-62 4=31 5=-96 7=-50 8=36
s:march	0=35 1=-55 2=-50 5=-92 7=-55 8=26
s:marcu	1=29 3=-33
s:mard	1=51 3=-35 4=44 5=-35 6=-38
s:mare	4=-61
s:marf	2=44 4=-66
s:marfa	2=44 4=-65
s:marg	0=-33 2=32 4=-83 5=-63 6=39 8=44
s:marga	6=59
s:margi	2=27 4=-76
s:mari	0=-91 1=-74 2=-61 3=-114 4=-166 5=51 7=-78 8=-86
s:maria	0=-70 1=-88 2=-39 3=-42 4=-60 5=58 6=-36 7=-37 8=-40
s:marie	0=-72 2=-72 3=-54 4=-83 6=48 7=-36 8=-40
s:marin	4=-74 6=-34
s:marit	5=45 6=-28
s:mark	0=-79 1=-28 2=-60 3=-61 4=-48 5=-89 6=29 7=-26
s:marke	0=-47 1=-32 2=-53 3=-47 4=-39 5=-79
s:maro	0=-35 3=-32 5=-39
s:maroq	3=-34 4=-34 5=-35
s:marq	0=-43 2=-49 3=-59 4=-63 6=-36
s:marqu	0=-37 2=-33 3=-64 4=-66 5=-33 6=-27
s:marr	0=-35 1=-74 3=-35 4=-92 5=71 6=-32 7=-49 8=-70
s:marri	1=-58 2=-45 3=-30 4=-87 5=79 6=-40 7=-43 8=-58
s:marro	2=46
s:marry	4=-29 6=47
s:marse	6=33
s:mart	7=-26
s:marti	0=27 7=-56
s:marxi	8=-25
s:mask	8=-25
s:maso	0=-27 6=-37 7=-30
s:mason	1=31 7=-28
s:masqu	2=-28
s:mass	1=-35 4=-64 5=-89
s:massa	4=-62 5=-67
s:mast	0=-59 1=46 3=-43 4=-34 5=-36 6=-85 7=-72 8=-34
s:maste	0=-59 1=41 3=-48 4=-30 5=-75 6=-80 7=-67 8=-33
s:matc	0=-52 2=29 3=86 4=-50 5=-51 6=-34 7=-56
s:match	3=32 5=-50
s:mate	0=-60 3=-37 4=-47 5=-58 6=-60 7=-30
s:mater	0=-59 3=-32 4=-45 5=-53 6=-62 7=-36 8=-29
s:math	5=-25 6=45
s:mathi	6=47
s:mati	0=-26 1=-33 2=33 3=38 4=51 5=-55 6=-30 7=-28 8=-32
s:matie	1=-40
s:matin	3=27 4=53
s:matr	0=-32 4=-26
s:matri	0=-33 4=-29
s:matt	0=53 6=41 7=-38
s:matte	0=59 6=50
s:mauv	5=42
s:mauva	5=47
s:maxi	3=-40
s:maxim	3=-33
s:mayo	0=-66
s:mean	1=69 2=-31 7=-25 8=-34
s:meas	4=-26 5=-45
s:measu	4=-27 5=-59
s:meca	6=-48
s:mecan	4=-31 5=-28 6=-41
s:mech	0=-39
s:mede	0=-52 2=31 3=-28 6=47 8=-67
s:medec	0=-56 2=25 3=-36 6=36 8=-68
s:medi	0=-97 1=-41 3=-61 5=-89 6=-104 7=-63
s:media	3=-51 4=-35 5=-52 6=-38 7=-51
s:medic	0=-42 1=-45 3=-34 5=-48 6=-31 7=-52 8=31
s:medit	4=-38
s:meet	0=-67 1=-27 2=-27 5=-29 7=26 8=-46
s:meeti	0=-68 1=-32 5=-31 7=42 8=-36
s:megar	5=26
s:meil	0=-35 1=-40 3=-48 5=39 7=-37
s:meill	0=-32 1=-51 3=-43 5=30 7=-29
s:mela	2=51 4=46
s:melan	2=45 4=32
s:mele	0=43
s:melen	0=39
s:melu	4=-30
s:memb	2=-38 4=-94 5=-25 7=82 8=-79
s:membe	0=-29 2=-30 4=-59 7=59 8=-88
s:membr	0=39 1=57 4=-47
s:memo	0=-71 1=-32 3=64 4=52 5=-37 6=-70 8=-26
s:memoi	0=-66 1=-32 2=-31 3=-57 4=58 5=-42 6=-70 8=-30
s:memor	3=89
s:mena	1=-37 5=66 8=-28
s:menag	1=-44 4=-26 5=73 8=-31
s:mend	4=-32
s:mene	4=-42 5=-41 7=38
s:meneu	7=45
s:meno	1=-33 5=53
s:mens	5=-44
s:mensu	5=-40
s:ment	0=-63 2=-40 5=25 6=26 7=-64
s:menta	4=-58
s:menti	0=-47 1=-31 3=39 6=59 7=-58
s:mento	0=-32 6=-26
s:menu	0=-46 1=49 3=-25 5=-39 6=-55
s:menui	0=-44 1=45 5=-30
s:merc	3=-52 4=43 5=-63 6=39
s:merch	5=-40
s:mercr	6=49
s:mere	3=-41 6=58 8=-27
s:merg	0=-25 5=-28 6=-44 7=38 8=-32
s:merge	0=-27 5=-36 6=-51 7=35 8=-26
s:mess	3=-53 4=-51 5=118 8=-30
s:messa	2=-26 3=-40 4=-33 5=101 6=-27
s:messi	6=51
s:mesu	4=-36 5=-29 8=-80
s:mesur	3=26 4=-34 5=-39 8=-80
s:meta	0=-27 2=38 6=-60 7=42
s:metab	2=49
s:mete	1=48 4=-60
s:meth	0=-46 2=-28 3=-32 5=-76 6=-37 8=-41
s:metha	4=40 8=-25
s:metho	0=-44 2=-27 4=-28 5=-59 6=-31 7=41
s:meti	3=-59 4=-69 5=-78 6=-79 8=-48
s:metie	3=-60 4=-38 5=-92 6=-77 8=-44
s:metr	3=-26 5=-52 7=-31 8=-43
s:metra	2=-35 5=-36 8=-54
s:metre	2=28 4=-30
s:mett	3=-57 4=-27
s:mette	4=-29
s:mettr	3=-47
s:meub	5=48
s:meubl	5=47
s:mich	1=-39 5=53 6=54
s:miche	1=-39 5=61 6=51
s:micr	0=-26 3=-34 4=-73 5=-40
s:micro	2=29 4=-68 5=-29
s:midn	4=39
s:midni	4=35
s:midw	0=-34 2=-27 4=-28
s:midwi	0=-27 2=-31 4=-27 5=-25
s:mieu	0=-35 1=-26 6=-33 7=28
s:migr	0=68 1=-33 3=-44 4=44 5=-45 6=-34 7=-47 8=-33
s:migra	0=89 1=-27 4=38 5=-45 6=-35 7=-46 8=-34
s:mili	0=-25 1=88 2=-39 5=-56 7=-52 8=-38
s:milie	2=-29 4=37
s:milit	0=-29 1=79 4=-55 5=-40 7=-47 8=-30
s:mill	0=-55 1=-32 2=-25 3=-44 4=-64 5=-39
s:milli	1=-26 3=-41 4=-40
s:mine	0=-34 3=-57 4=52 5=-44 6=-53 7=46
s:miner	4=76 7=33
s:mineu	3=-54 4=-34
s:mini	1=-70 2=-39 4=-77 6=-63 7=-44 8=-51
s:minie	6=29
s:minim	3=38
s:minin	6=40
s:minis	0=-33 1=-66 2=-32 3=-42 4=-50 5=36 6=-103 7=-42 8=-38
s:mino	5=-36
s:mins	3=-29
s:minu	3=-53 5=-58 6=-54 8=-39
s:minui	5=-28
s:minut	3=-48 5=-47 6=-53 8=-36
s:misc	4=32 5=62
s:misco	5=58
s:miss	4=-33 5=-42 6=-48 8=31
s:missi	4=-35 5=-50 6=-46 8=25
s:mist	2=42
s:mista	2=45
s:mitt	0=31
s:mitte	0=33
s:mixt	1=41 5=-48 6=-34
s:mobi	0=-54 1=-33 2=-37 3=-50 5=-74 7=-52 8=-28
s:mobil	0=-46 1=-41 2=-31 3=-45 4=41 5=-75 7=-52 8=-28
s:mode	2=-43 4=-56 5=-57 6=-31 7=-90 8=-38
s:model	0=-58 3=55 4=-26 5=33
s:moder	0=-65 3=-31 5=-109
s:modes	1=-35 3=-42
s:modu	4=27 8=-39
s:modul	8=-36
s:moel	4=65
s:moell	4=58
s:moeu	0=26
s:moeur	0=33
s:moin	0=-26 1=-27 3=-59 4=77 8=-26
s:moit	1=30 5=28
s:moiti	1=34
s:mole	2=-41
s:molec	2=-27
s:moli	5=-28
s:molie	5=-28
s:mome	0=57 4=43 5=56 6=-25 7=-65
s:momen	0=45 4=34 5=46 7=-69
s:mona	0=131 1=-28 2=-37 4=-58
s:monar	0=122 1=-26 2=-49 4=-42
s:mond	0=-54 1=-35 3=63 5=34 6=-26 7=29 8=-57
s:monda	0=-33 3=67 4=27 8=-38
s:mone	7=-25 8=56
s:monet	7=-25
s:moni	0=-32 1=-31 4=-61
s:monit	0=-28 1=-31 4=-71 6=37
s:monn	8=-27
s:monna	5=29 8=-32
s:mono	4=44 6=-44
s:monog	5=32 6=-35
s:monoz	2=44
s:mons	0=-25 1=37
s:monsi	1=30
s:mont	0=-30 1=-87 2=-26 3=-37 5=-61 7=26
s:monta	4=-25 8=-26
s:monte	2=-48 5=-25 6=-30 8=-31
s:month	2=-26 3=-28 4=82 5=-38 6=-43 7=-38
s:montp	5=-27 6=-30
s:montr	1=-38 4=-59 6=64 8=-27
s:moqu	5=37
s:mora	0=-35 1=-59 2=-26 3=-28 4=-28 5=-51 8=-29
s:moral	1=-53 5=-25 6=33
s:morm	6=36 8=-58
s:mormo	6=38 8=-47
s:morn	0=33 4=67 5=-42 6=-26 8=-35
s:morni	0=26 4=53 5=-38 8=-31
s:mort	0=-26
s:mosa	0=-31 2=58 4=-55
s:mosai	0=-35 2=62 4=-50
s:mosc	0=47 3=-41 5=-33
s:mosco	0=61 3=-41 6=29
s:most	8=-53
s:mostl	8=-49
s:mota	1=-29
s:mote	0=-32 4=-37 5=-73 6=-51
s:moteu	0=-28 3=-26 4=-39 5=-74 6=-52
s:moth	3=-36 4=-37 5=-34 8=-44
s:mothe	3=-37 5=-27 7=27 8=-43
s:mott	8=-35
s:moul	3=-85 4=-31 5=-34 6=-30
s:moula	3=-55
s:mouli	0=-36 3=-31
s:mour	4=33
s:mouri	4=33
s:mouv	3=-30
s:mouve	3=-30
s:move	3=-28 4=-57 5=-40 7=-50
s:movem	0=47
s:muet	4=36
s:muett	4=43
s:mugg	8=-38
s:mugge	8=-54
s:mult	1=-36 3=-52 4=50 5=63 6=-26 7=-46 8=-36
s:multi	1=-38 3=-47 4=41 5=62 6=-26 7=-41 8=-32
s:muni	0=73 4=-33 7=-53 8=-30
s:munic	0=69 4=-37 7=-48 8=-28
s:mura	0=62 5=-36
s:murd	8=-31
s:murde	8=-34
s:murm	4=66 8=-28
s:murmu	0=27 4=60 8=-30
s:musc	2=73 4=-43
s:muscu	2=62 4=-33
s:muse	0=-76 1=-51 2=-29 3=-38 4=-49 5=-53 6=-34 8=-43
s:museu	0=-34 3=-25 4=-31
s:musi	0=-82 1=-44 3=-35 4=-43 5=-88 7=68 8=-33
s:music	0=-69 3=-27 4=-39 5=-82 7=77
s:musiq	0=-68
s:musli	1=-26
s:musu	4=-29
s:musul	1=-26
s:muta	0=-44 1=-48 3=-71 4=-137 7=-35 8=-50
s:mutat	0=-33 1=-47 2=27 3=-60 4=-128 7=-36 8=-41
s:mute	2=46 4=-37 5=-54
s:mutu	0=-36 1=-58 3=-63 4=-49 6=32 7=-33 8=-42
s:mutua	3=-36 8=-28
s:mutue	0=-28 1=-26 2=-26 3=-46 4=-49 6=54 7=-26
s:mybp	2=64 4=-36
s:mybpc	2=54 4=-40
s:myhe	2=58 7=-27
s:myher	2=54 7=-37
s:myop	2=49
s:myopa	2=62 4=-39
s:myse	4=58 5=40 6=-34
s:mysel	4=62 5=54 6=-30
s:myst	0=43 6=31
s:myste	0=50
s:nadi	1=-27 6=33
s:nage	5=-68
s:nageu	5=-70
s:nais	0=-41 2=27 3=-66 4=40 7=-29
s:naiss	0=-40 2=39 3=-51 4=37 5=32
s:nake	0=-28 8=-31
s:name	2=-27 3=-28 5=52 6=29
s:namu	1=-59
s:nanc	0=53
s:nant	4=-39 5=-43 6=-29 8=-29
s:nante	5=-36 8=-26
s:napp	1=28 3=-28
s:narc	3=-29 4=28
s:nast	3=-32
s:nasu	7=50
s:nasuw	0=-33 7=50
s:nath	5=-50
s:natha	5=-30 6=44
s:nati	0=35 1=-37 3=-63 4=-60 5=-52 6=-74 8=-62
s:natio	3=-55 4=-63 5=-46 6=-57 8=-53
s:natu	0=-26 1=-36 2=-51 3=35 4=-36 5=-38 6=-26 8=-36
s:natur	0=-42 1=-39 2=-44 3=30 4=-44 5=-27 6=-31 7=-25 8=-39
s:nava	0=-39 5=-41
s:navi	1=-41 5=-30
s:navig	1=-34
s:navir	5=-26
s:nean	2=30 3=59
s:neand	2=39
s:near	2=-38 4=59 7=26
s:nearl	2=-32 4=63 7=45
s:neat	2=-82
s:neck	4=-39
s:necke	4=-36
s:need	0=-64 1=-50 2=-67 3=-40 4=36 5=-66 6=-38
s:neede	3=-28 8=-56
s:nega	2=76
s:negat	2=76
s:nego	0=-77 1=-27 3=-49 5=-94 6=-59 7=-53 8=-43
s:negoc	0=-28 1=-26 3=-29 4=31 5=-85 6=-43 7=-126 8=-30
s:negot	0=-72 1=-38 3=-33 4=-32 5=-27 6=-36
s:neig	0=-45 3=-54 5=29 8=41
s:neigh	0=-48
s:neit	1=46 5=-30
s:neith	1=56 4=-28
s:nerv	0=-51 4=94 7=-29 8=-26
s:nerve	0=-40 4=85
s:nervo	4=44
s:nett	0=-30 5=-31
s:netto	0=-25 7=29
s:netw	0=-27 4=-46 5=62 6=27 7=-25 8=-25
s:netwo	0=-35 4=-52 5=56 7=-25 8=-34
s:neur	2=43 4=43
s:neuro	2=25 4=45
s:neut	1=27 8=-32
s:neuv	3=43
s:neve	0=-48 1=-36 4=-46 6=29 7=97
s:never	6=-25
s:nevr	4=71
s:nevro	4=74
s:newb	0=63 4=-62 8=-40
s:newbo	2=-26
s:newbu	0=69 4=-49 8=-30
s:news	0=36 4=-27
s:newsl	0=49
s:newsp	0=-39 7=28
s:next	1=30 2=-43
s:nich	8=-27
s:nick	4=38 8=-27
s:nico	0=61
s:niec	4=-45
s:niet	0=-25 5=-47
s:nietz	5=-57
s:nigh	1=-72 2=-64 3=-65 4=75 5=47 6=-82 7=-37 8=72
s:night	1=-29 2=-25 4=32 5=-27 7=-36 8=77
s:nihi	1=63 2=-26
s:nihil	1=62 2=-26
s:nime	6=-35 8=41
s:nine	6=-42 8=73
s:ninet	6=-41 8=68
s:nive	3=44 4=-36
s:nivea	3=43 4=-27
s:nobo	3=29 7=-32 8=-42
s:nobod	2=26 3=28 4=-28 7=-31 8=-49
s:nodu	4=40
s:noir	3=33 4=25
s:noire	4=27
s:nois	3=-40
s:nomb	2=-45 4=-27 5=74
s:nombr	4=-27 5=87
s:nomi	6=30 7=35
s:nomin	7=33
s:nomm	3=37 4=-30 6=59 8=-36
s:nomme	3=37 5=-36 8=-38
s:nord	0=-31 4=-26 6=-26
s:nordi	4=-28 5=-45 6=-27
s:norm	0=-50 1=-34 2=60 3=-57 6=-37 7=-28
s:norma	0=-38 2=63 4=33 6=-28 7=-26
s:norme	3=-54
s:nort	4=-36
s:nost	0=73
s:nosta	0=55
s:nota	0=-34 2=-51 4=-41 5=-38 6=-57 8=32
s:notai	0=-35 2=-33 4=-39 6=-51
s:notar	8=43
s:note	0=30 1=-39 4=26 8=-51
s:noth	1=86 3=-73 5=-41 6=-36 7=-29 8=43
s:nothi	1=81 3=-62 5=-46 6=-33 7=-25 8=26
s:noti	5=-25
s:notic	5=-25
s:noto	0=-39 1=54 4=-38 5=99 6=-40
s:notoi	1=58 5=97 6=-30
s:notor	4=-30
s:notr	0=28 2=-59 5=-64 6=36
s:nouv	1=-35 3=-45 4=40 6=-47 7=-50 8=-45
s:nouve	1=-35 3=-44 4=37 6=-47 7=-43 8=-40
s:nove	0=47 1=-48 5=-54 6=-69
s:novel	1=-25
s:novem	0=70 5=-51
s:nucl	0=66 1=-26 4=-34 8=-36
s:nucle	0=67 1=-25 3=28 4=-32 7=-28 8=-31
s:nude	7=-37
s:nuit	0=-36 1=-48 2=-31 3=-53 5=106 6=-59 7=-27 8=50
s:numb	0=43 1=-37 3=31 4=-48 5=-27 8=-28
s:numbe	0=39 1=-33 3=38 4=-30 5=-27
s:nume	0=-28 1=-57 2=-48 4=-34 5=-32 8=-43
s:numer	0=-25 1=-57 2=-47 4=-32 5=-45 8=-55
s:nurs	0=-70 1=-60 4=-47 5=-48 6=-76 8=-55
s:nurse	3=25 4=-58 5=-54 6=-36 7=-29 8=-34
s:nursi	4=59 5=-40 6=-32
s:nutr	0=-27 1=-28 4=-31
s:nutri	1=-26 2=33 4=-39 5=-25
s:nymp	5=52
s:nymph	5=42
s:obam	0=44
s:obed	1=38 5=-46 6=-28
s:obedi	1=37 5=-43
s:obes	4=37
s:obje	0=-46 1=118 4=-68 6=-26 7=-39
s:objec	0=-43 1=113 4=-49 5=-26 8=-32
s:obli	4=38 8=53
s:oblig	4=32 8=40
s:obse	0=-25 1=-36 3=-42 4=-31
s:obser	3=-27
s:obses	1=-38
s:obte	1=-46 2=-40 5=25
s:obten	1=-45 2=-34 3=-25 5=42
s:occu	1=-48 8=-40
s:occup	1=-43 8=-35
s:octo	8=86
s:octob	8=76
s:oddl	4=-29 5=55
s:odil	5=-26 8=-27
s:oeuv	3=-26 4=-30 5=-47
s:oeuvr	1=-33 3=-31 4=-34 5=-46
s:offe	0=-58 1=48 2=41 5=-35 6=-26 7=-31
s:offen	0=-25 1=29 5=-68
s:offer	0=-33 2=61 5=56 7=-32
s:offi	1=-79 2=-69 3=-53 5=-36 6=-31 8=-56
s:offic	0=-30 1=-86 2=-70 3=-48 4=-36 8=-47
s:offr	0=-26 3=-45 5=-40 8=-34
s:offre	3=-34 5=26 8=-32
s:offs	3=-25 4=48
s:offsh	3=-35 4=53
s:ofte	4=43 8=-56
s:oliv	5=-31 6=39
s:olive	6=36
s:olymp	7=-26
s:onbo	3=37
s:onboa	3=34
s:oncl	2=30 4=-30 5=-33 6=59
s:onco	2=56 4=25 5=-39
s:oncog	2=67
s:oncol	0=-25
s:ongu	4=-30
s:ongul	4=-40
s:onli	0=-29 1=42
s:onlin	0=-27 1=50
s:only	5=60
s:onlyf	5=60
s:open	3=60 8=-29
s:oper	0=-40 1=-44 2=-60 5=-41 6=-64 7=-75 8=-31
s:opera	0=-32 2=-58 4=-67 6=-46 7=-66 8=-49
s:opere	4=77
s:opht	3=-48
s:ophta	3=-45
s:opin	3=-30 5=-44
s:opini	3=-28 5=-46
s:opio	4=-32
s:opioi	4=-34
s:oppo	0=107 1=32 4=-84 5=-66 8=-77
s:oppon	0=64 7=30
s:oppos	0=77 1=26 4=-98 5=-56 6=-59 7=-62 8=-85
s:opte	4=-31
s:opti	0=-47 1=-32 4=-33 5=-44 7=-51 8=-53
s:optic	0=-29 1=-31 2=-27 5=-39 6=-31 8=-52
s:optio	3=46 7=-26
s:optiq	3=-44 4=-60
s:oran	3=-36
s:orang	3=-34 4=-28
s:orat	7=41
s:orch	3=-25 4=-29
s:orchi	4=-25
s:orde	0=-59 1=-25 6=-64 7=-44 8=111
s:order	7=-32 8=61
s:ordi	5=33 6=-25
s:ordin	5=27
s:ordo	2=-44 3=27 4=-31 5=-41
s:ordon	2=-43 3=29 5=-38
s:ordr	0=-42 1=-35 4=-64
s:ordre	0=-27 1=-59 4=-48
s:orei	3=-26 5=-38 6=-37
s:oreil	0=-32 2=-29 5=-40 6=-35
s:orfe	3=-41
s:orfev	3=-39
s:orga	0=36 1=-72 2=-62 3=-41 4=-92 5=-31 8=-41
s:organ	0=51 1=-67 2=-57 3=-47 4=-97 5=-32 8=-43
s:orgi	5=46
s:orgie	5=47
s:orgu	7=-49
s:orie	0=-49 2=-61 3=-51 4=-64 5=-114 7=-46 8=-39
s:orien	0=-50 2=-56 3=-56 4=-55 5=-115 7=-34 8=-38
s:orig	2=50 4=-25 5=-32
s:origi	0=-31 2=54 4=-38 5=-36
s:orle	5=-25
s:orlea	5=-30 6=-25
s:orph	2=-49 4=35
s:orphe	2=-52 4=41
s:orsa	2=-34
s:orth	0=-50 1=-78 2=-55 3=-39 5=-58 6=-53 8=-34
s:ortho	0=-54 1=-61 3=-43 4=-81 5=-61 6=-41 8=-30
s:orti	0=-28
s:osak	3=30
s:othe	0=-29 2=-30 3=-30 5=93 6=-60 7=-73 8=-37
s:other	5=-35 7=-37
s:otta	0=57 4=-31
s:ottaw	0=59 4=-37
s:oues	0=-41 7=-40
s:outd	0=-46 4=71 7=42
s:outdo	4=72
s:oute	6=89
s:outf	6=-27
s:outfi	6=-27
s:outi	3=26 4=-65
s:outil	3=-28 4=-61
s:outl	0=39 1=41 7=-47
s:outlo	0=40 1=39 7=-42
s:outr	4=-28 5=-26 8=56
s:outra	4=-29 8=49
s:outs	0=95 2=-25 4=-26 5=-38 7=-39
s:outsi	0=85 4=-27 5=-43 7=-38
s:outsp	0=37
s:ouve	1=-56 3=-28 6=28 7=-55
s:ouver	1=-56 2=-26 3=-28 7=-65
s:ouvr	1=-43 3=78 4=-71 5=-89 6=45 7=-60 8=-42
s:ouvra	5=-32
s:ouvre	3=-36 6=37
s:ouvri	0=44 3=33 4=-42 5=-49 6=-42 7=-66
s:over	1=-28 4=-67 5=40 6=-37
s:overs	0=-57 5=47 8=26
s:ovocy	2=26
s:owne	0=-31 1=-45 2=-46 3=-26 4=-48 5=-32 6=-32 8=46
s:oxfa	7=-32
s:oxfo	4=-25
s:oxfor	1=28
s:pacem	4=-31
s:paci	0=-108 1=94 6=-28 7=-47 8=-57
s:pacif	0=-92 1=102 7=-48 8=-51
s:pack	4=-27
s:packa	0=-26 5=-30
s:pacs	4=-35 5=-52 6=-51
s:pacse	6=-58
s:page	0=37
s:paie	1=40 4=-28
s:pain	3=-33 4=39 5=-26 8=-37
s:paink	4=59 8=-34
s:pair	0=58 3=-64
s:pala	4=60 5=-27
s:palb	2=50 4=-33
s:pale	0=48
s:pales	0=61
s:pall	3=-28 6=-31
s:palm	0=-30 3=30 4=-33 5=-27
s:palma	3=84
s:palme	3=-62
s:palmi	3=-41
s:pamp	1=55
s:pamph	1=62
s:pand	8=-30
s:pane	0=41 2=-72 4=-29 5=-39 8=-33
s:panel	2=-29
s:pani	4=63 5=-32 8=-29
s:pann	4=-77
s:pans	4=-39 5=-26 6=82
s:panse	0=-25 4=-47 6=82
s:pant	4=-29 5=45 6=-26
s:panta	5=61
s:panth	1=36
s:papa	4=-28 5=-37 6=88
s:pape	0=-36 1=-33 2=-41 4=-107
s:paper	0=-42 4=-107 7=-26 8=-58
s:papi	1=-44 5=28 6=30 8=-27
s:papie	0=29 1=-35 5=-53 6=25
s:papil	3=-28 5=70
s:paqu	4=25
s:paque	4=29
s:para	1=-49 2=-51 4=-26 6=-52 7=-45 8=-66
s:parad	0=54 4=48 6=-49
s:parai	1=-27 3=30 4=-36 5=55
s:paral	0=-60 4=-74 5=-32
s:param	2=-32
s:parap	4=47
s:parc	1=-42 3=-43 4=-28 5=-56 6=57 8=-49
s:parco	5=-33 8=-29
s:pard	0=-25 8=38
s:pardo	0=-34 8=46
s:pare	0=-78 4=-97 5=-57 7=-54 8=-38
s:paren	0=-66 4=-84 5=-67 7=-63 8=-34
s:parf	2=-26 5=-34 6=-34
s:parfa	0=26 1=34 4=-30 5=-33
s:parfo	1=-36 4=66
s:pari	0=-33 1=-55 3=-25 5=-32 6=-38 7=-28 8=-29
s:paris	1=-54 3=-40 5=36 7=-32
s:park	0=-53 1=-40 2=29 4=65 7=-27
s:parki	0=-52 1=-44 2=25 4=66 7=-28
s:parl	0=-53 2=-48 3=-25 4=31 7=-28 8=-42
s:parla	3=33
s:parle	0=-81 2=-27 3=-44 5=-52 6=-41
s:parli	0=-38 7=-40
s:parm	0=62 6=46
s:paro	0=30 1=-42 2=-53 3=-43 4=-30 5=49 7=-32
s:paroi	0=-45 5=48 7=-38 8=-25
s:parol	0=52 2=-40
s:parq	5=-25 8=41
s:parqu	5=-28 8=45
s:parr	0=42 1=58 4=30 5=-55 7=54
s:parra	0=45 1=65 3=-35 4=34 5=-53 7=50
s:part	1=-81 2=-40 3=-84 4=-60 5=43 7=-105 8=-128
s:parta	0=-46 1=-30 3=-44 4=-56 6=61
s:parte	0=-80 1=-59 2=-52 3=-50 4=-70 5=58 7=-28 8=-41
s:parti	0=-37 1=-38 3=30 4=25 5=28 7=40 8=-78
s:partn	0=-29 3=-34 6=-39 7=-39
s:parto	3=-30 6=66
s:pass	1=-26 5=-65 6=-75
s:passa	0=-38 1=-30 4=-38 5=81 6=-79
s:passe	0=-62 1=-30 2=-32 3=27 6=-47 8=-31
s:passi	0=-54 1=-44 3=-49 5=-108 6=-28 8=-25
s:passp	0=-31 3=53 4=-44 5=-55
s:passw	3=28 8=-40
s:past	0=29 1=36 2=-32 3=-25 4=-49 5=-45 7=-27
s:paste	4=-31 5=-33
s:pasto	0=46 5=30 6=25
s:pastr	4=-32
s:patc	0=-25
s:pate	0=-54 1=-30 3=-57 4=-46 5=-39 6=-46 7=-30 8=-34
s:paten	0=-38 2=-28 3=-68 4=-43 6=-28
s:pater	0=-39 3=-34 5=-27
s:patho	2=26
s:pati	1=-55 2=-66 3=-76 6=-83 7=-44 8=-63
s:patie	0=-49 1=-53 2=-68 3=-53 6=-68 7=-34 8=-33
s:patis	0=27 3=-28 4=-55 5=-30 6=-49
s:patr	1=-41 2=-29 3=-50 5=60 6=-30 7=-58
s:patri	2=-34 3=-30
s:patro	0=-67 1=-30 5=66 6=-52 7=-53
s:patt	3=60 4=29 5=-27 6=-43
s:patte	3=72 5=-38
s:paum	3=39
s:paus	4=84 7=-26
s:pause	4=76 7=-28
s:paye	5=34
s:payin	7=-37
s:paym	8=-31
s:payme	8=-35
s:payr	0=-37 7=-80 8=-37
s:payro	0=-45 4=-29 7=-72 8=-30
s:pays	0=-32 8=-44
s:paysa	0=-31 6=42 8=-45
s:peac	0=36 7=-52 8=42
s:pean	4=25
s:peanu	4=38
s:pedi	4=-51
s:pedig	3=-29
s:peer	3=-27
s:pein	1=-50 2=-34 3=-71 4=-25 5=-76 6=-33
s:peine	4=-26 8=40
s:peint	5=-58 8=-31
s:pele	0=-41 1=55
s:peler	0=-45 1=59
s:pelv	4=45
s:pelvi	4=59
s:pena	5=-25
s:penc	0=38 5=29
s:pench	0=28
s:pend	2=49 4=-28 7=-26 8=-32
s:penda	2=-29 3=28 4=-31 5=33 7=-25 8=-36
s:pendi	2=57 8=32
s:peni	4=58 8=-29
s:penit	8=-37
s:penn	3=-40 6=52
s:pens	0=-80 1=91 2=-51 3=-43 5=-94 6=-50 8=-50
s:pense	0=-38 1=101 5=-62 7=-33
s:pensi	0=-52 1=-30 6=-30 8=-43
s:peop	0=-57 1=-55 3=-25 4=-79 6=44 7=-45 8=-51
s:peopl	0=-41 1=-45 3=-30 4=-93 6=48 7=-35 8=-47
s:pepi	3=-27 4=-62
s:pepin	2=-27 4=-69
s:perc	3=-25 6=-35
s:perd	0=-61 3=-26 4=85 6=-50
s:perdu	0=-43 8=-31
s:pere	6=30
s:perf	8=-69
s:perfe	4=62 8=-62
s:perfu	4=-50
s:peri	3=-29 4=-27 5=-27 7=-25 8=-69
s:perio	8=-66
s:perj	8=52
s:perju	8=57
s:perm	0=-49 2=-56 3=-36 5=-71 6=-50 7=-31 8=43
s:perma	0=-25 1=-41 3=-36 4=-29 5=-41 8=-50
s:permi	0=-44 2=-33 3=-41 4=-25 5=-45 6=-38 7=-35 8=61
s:perr	5=-45
s:perro	0=39
s:pers	0=-37 3=-34 4=-117 5=25 7=-48 8=-42
s:perse	0=-27
s:perso	3=-39 4=-105 5=79 7=-29 8=-31
s:persu	5=-45
s:pert	4=37 5=-26 7=-32
s:perv	8=32
s:perve	8=38
s:pete	1=31 6=-27
s:peti	1=-58 3=-26 5=-104 7=-29 8=-55
s:petit	1=-47 3=-39 5=-102 6=52 8=-47
s:petr	0=40
s:petro	0=33 8=28
s:phar	1=-34 4=-79 5=-75 7=-73 8=29
s:pharm	1=-37 4=-78 5=-61 7=-78 8=49
s:phen	2=32
s:phil	0=-55 1=-33 2=-25 3=-51 4=-57 5=-94 7=-41 8=-57
s:phili	1=-29 6=34
s:philo	0=-73 2=-35 3=-26 4=-52 5=-72 6=-48 7=-27 8=-61
s:phle	4=-41 8=-48
s:phleb	4=-51 8=-44
s:phob	4=80
s:phobi	4=84
s:phon	0=25 4=35 8=47
s:phone	8=47
s:phoq	6=27
s:phoqu	6=38
s:phot	0=-52 1=-89 2=-65 4=-81 6=-34 7=-73 8=-87
s:photo	0=-70 1=-69 2=-37 4=-45 7=-55 8=-68
s:phra	3=47 4=29 5=-48 7=-40 8=-45
s:phras	3=51 4=40 5=-34 7=-42 8=-37
s:phys	0=-28 2=-39 3=-43 4=-95 5=64 6=-66 7=-35
s:physi	0=-32 2=-38 3=-34 4=-91 5=77 6=-64 7=-32 8=-26
s:pian	3=-55 4=37
s:piani	3=-54 4=66 5=-36
s:pick	0=-46 1=-43 4=-36 6=-36 8=-32
s:picke	0=-33 1=-36 6=-29 8=-25
s:pict	5=41
s:pictu	3=28 5=46
s:piec	0=-45 4=-39 5=-63 7=-35 8=-26
s:piece	3=-46
s:pied	0=-63 4=44
s:pieg	5=28
s:pier	0=-32 6=54
s:pierr	0=-26 6=37
s:piga	5=-40
s:pigal	5=-44
s:pigm	2=-41
s:pigme	2=-55
s:pill	4=-60 5=34
s:pilo	0=-56 1=-51 5=-72 7=67 8=-50
s:pilot	0=-53 1=-26 3=-68 5=-58 6=34 7=63 8=-37
s:pilu	4=-54 5=59
s:pilul	4=-60 5=40
s:pint	4=64
s:pipe	2=-58
s:pipel	2=-42
s:piqu	4=40 7=72
s:pique	7=76
s:piqur	4=42
s:pira	0=71 7=-41
s:pirat	0=67 3=-27 7=-61
s:pisc	5=-34
s:pist	3=-36
s:pitc	5=-29 8=-53
s:plac	0=52 2=-28 3=-69 4=29 5=-64 7=-64 8=36
s:place	4=-43 8=29
s:plai	0=51 2=-40 4=-28 6=-51 7=-35
s:plaid	0=37 2=-28 3=-45 4=33 6=-29 8=42
s:plain	0=-30 3=67
s:plais	5=32 6=-45 8=-43
s:plan	0=-71 2=-100 3=-33 5=-42 6=-62 8=-63
s:plani	2=-34 4=-53
s:plann	0=-79 2=-41 3=-27 4=-32 6=-35 7=-58 8=-28
s:plant	1=37 4=29 5=-26
s:plaq	2=-31 3=-30 4=38 5=45 6=-43 8=-46
s:plaqu	0=-25 2=-47 3=-47 4=29 6=-47 8=-30
s:plas	3=-75 4=52 8=-39
s:plast	3=-77 4=43 8=-39
s:plat	0=-32 1=33 4=29 5=-62 7=-27 8=-33
s:plate	4=-51 5=-51
s:platf	1=-34 4=-31
s:play	0=-69 5=-88 6=-62
s:playb	5=-54
s:playe	5=-34 6=-27 7=-25
s:plea	0=-59 3=-32 5=-28 6=39 8=-26
s:plead	8=33
s:pleas	0=-49 6=34 8=-52
s:plei	0=-37 5=34 8=32
s:plein	5=26 6=28
s:plom	1=-42 5=-45
s:plomb	1=-39 5=-41
s:plon	1=-32
s:plong	1=-30
s:plum	0=46 1=-31 2=-51 3=-25 4=30 5=-55 6=-27 7=-29
s:plumb	2=-46 4=41
s:plus	0=-66 5=105 7=-38
s:plusi	0=-65 5=101 7=-31
s:pluto	8=-25
s:pneu	4=-52
s:pneum	4=-41
s:poch	0=-31 2=-33 4=30
s:podc	4=-58
s:podca	4=-67
s:pode	0=53 6=-26
s:podem	0=56 6=-32
s:podo	4=-31
s:podol	3=-26 4=-41
s:poet	0=-37 2=-30 6=-35
s:poetr	0=-36 6=-39
s:poid	3=-47 4=42
s:poig	1=34 4=40
s:poign	3=-32 4=32
s:poin	0=-50 1=-50 2=-35 4=-76 5=-38 6=-53 7=-69 8=36
s:point	1=-37 3=26 4=-78 5=-53 6=-39 7=-48 8=41
s:pois	5=-25 7=34
s:poiss	7=27
s:poke	3=-32 4=-29 5=42 8=-29
s:pola	7=-26 8=61
s:polan	8=53
s:poli	1=-59 2=-38 3=-64 4=-60 5=-123 6=-49 7=-73
s:polic	0=-34 1=-32 2=-42 3=-51 4=-98 5=-85 7=-52
s:polit	1=-67 3=-54 4=-69 5=-62 6=-94 7=-36 8=-45
s:poll	0=-46 1=-25 4=53
s:polle	0=-31 4=46
s:polli	0=-37
s:polo	7=-38
s:polon	7=-34
s:poly	0=-29 1=-53 2=58 3=-54 5=82 6=-49
s:polya	0=-50 2=-42 4=57 5=67 6=-52
s:polyc	2=61 4=-46
s:polyg	3=-37 5=73
s:polym	1=-46
s:polyt	0=29 4=-48
s:pomm	4=-28
s:pomp	0=-53 1=-31 2=-61 3=-31 5=-50 6=-36 8=-25
s:pompe	4=-44
s:pompi	0=-33 3=-26 5=-26
s:ponc	1=-41 6=-25
s:ponct	0=-30 1=-26 4=-30
s:pont	1=39 4=44
s:popu	0=-49 1=-29 2=-41
s:popul	0=-57 1=-34 2=-39
s:porn	0=-58 4=-70 5=82 6=-31 7=-31
s:porno	5=62
s:port	5=-75 8=-91
s:porta	8=-28
s:porte	0=-46 2=44 5=-63 6=27 7=-45 8=-70
s:portf	4=-29
s:porti	0=-29 3=28 4=-43 5=-57
s:portr	1=-51 5=-46 8=-41
s:portu	0=-33 1=-34 2=32
s:posa	3=-26 4=-30 7=28
s:posai	3=-40 4=-36
s:pose	0=-54 4=-49 5=52 6=-28
s:posi	0=26 1=-28 2=96 5=-64 6=-39
s:posit	1=-36 2=89 5=-64 6=-42 8=-29
s:poss	1=28 2=-39 4=-62 8=41
s:posse	4=-55 8=46
s:possi	2=-36
s:post	2=-64 4=-41 5=-65 6=26 8=-27
s:postd	2=-45 4=-55 8=-26
s:poste	0=37 3=-41 4=-48
s:posti	6=42
s:postu	0=-27 4=-32 5=-41 6=38
s:pota	3=-32
s:pote	3=-35
s:poten	3=-37
s:poter	1=-25
s:pouc	0=-58 1=-33 3=57 4=-26 5=-48 6=-28 8=-44
s:pouce	3=-32 4=47
s:poul	0=28 3=-50 6=-38
s:poum	4=27 5=-25
s:pour	0=-34 1=30 4=-74 5=29 8=87
s:pours	4=-74 8=90
s:pourt	1=43 5=-44
s:pous	3=-36 5=-52
s:pouss	0=-25 3=-26 5=-52
s:pout	0=47 5=-30
s:pouti	0=40
s:pouto	0=28
s:pouv	0=55 1=-43
s:pouvo	0=55 1=-39 3=-27 5=-27
s:powe	6=-59
s:prac	0=-27 4=-44 5=30 6=-61
s:pract	0=-30 1=25 4=-40 5=29 6=-52
s:prag	0=-37 1=-50
s:pragm	0=-32 1=-43
s:prai	4=-44
s:prais	4=-34
s:prat	0=-67 2=-31 3=-38 4=-86 5=59 6=-46 8=-28
s:prati	0=-63 1=34 2=-29 3=-43 4=-75 5=64 6=-35
s:prea	5=-37
s:preav	4=-27
s:prec	0=47 2=26 6=41 8=-45
s:prece	5=41
s:preci	0=52 2=-33 5=-40 6=42 8=-50
s:preco	2=53 4=-50
s:pred	4=-90 5=-33 6=-36
s:prede	2=-31
s:predi	2=74 4=-101 5=-27
s:pref	0=-43 2=-44 5=-26 6=53 7=-34 8=-43
s:prefe	0=-65 2=-42 5=-32 6=57 7=-32 8=-51
s:preg	5=43
s:pregn	4=26 5=35
s:prel	3=-97 4=-33 7=40 8=-35
s:prele	3=-81 4=-29 7=37 8=-32
s:prem	3=-42 7=34 8=-44
s:prema	4=74 8=-27
s:premi	2=-42 3=-39 4=-38 6=-26 7=40 8=-25
s:premu	2=37 4=-49 5=-29
s:pren	2=-25 3=44 6=-61 8=-55
s:prena	4=-39 5=-36
s:prend	1=30 3=28
s:prenn	3=55 5=-32
s:preno	3=44 4=-30
s:prep	2=-28 3=-58 4=-84 5=-55 6=-39 7=-42 8=-32
s:prepa	2=-25 3=-56 4=-70 5=-59 6=-40 7=-47
s:pres	0=-34 2=-83 3=36 4=-47 5=-58 7=-26
s:presc	4=-49 8=63
s:prese	1=-47 4=-47 5=-76 7=-52 8=-45
s:presi	0=-37 1=47 2=-45 3=-39 4=-54 5=37 8=-27
s:presq	4=79 8=-28
s:press	1=-61 2=-47 3=43 4=-28 6=-64
s:prest	3=41 5=-59 7=-39
s:pret	0=-47 3=-38 4=-47 5=76 6=-33 7=-28 8=-28
s:prete	4=-34 5=86
s:pretr	5=43
s:preu	1=-30
s:prev	1=-46 2=49 3=-32 4=-25 5=-97 6=-48 7=-39 8=34
s:preve	2=49 4=-62 5=-62 6=-44 7=-40 8=-51
s:previ	0=32 1=-27 3=-33 8=62
s:prevo	0=-33 4=-28 5=-50
s:prevu	2=38 4=59 8=-27
s:pric	4=-28 8=-26
s:prici	4=-29
s:prid	4=-42 5=-26
s:prie	0=-46 1=47 4=-31 7=-29
s:pries	0=-48 1=47 4=-33 5=-42 7=-36
s:prim	0=-53 4=-40 5=-76 7=-41
s:prima	7=-37
s:prime	5=-53
s:prin	0=-27 1=-40 3=64 4=-38 6=-29 7=-48 8=-74
s:princ	0=46 4=-50 6=-34
s:print	0=-67 1=-38 7=-57 8=-34
s:prio	0=-33 4=-28
s:prior	4=-32
s:pris	1=-61 2=-65 4=-108 5=-85 6=-65
s:prise	3=78 4=-47
s:priso	1=-59 2=-26 4=-57 5=-57 6=-36 8=32
s:priv	2=-66 4=-33 5=35 6=-41 8=-44
s:priva	1=-35 3=-27 4=-46 8=-45
s:prive	1=39 2=-50 5=26
s:privi	1=-34 5=-27
s:priz	5=-37 7=-45
s:prob	1=-61 2=-37 3=-45 4=103 6=-28 7=28 8=36
s:proba	0=-43 4=-86 5=-33 7=37 8=53
s:probl	0=38 1=-40 4=141 6=-26 8=-93
s:proc	1=-39 3=-34 4=-42 5=-59 6=-29
s:proce	0=-64 1=-36 3=-40 4=-41 6=-45
s:proch	0=85 5=-44 7=42
s:proct	3=35
s:procu	1=-27 8=50
s:prod	0=-66 1=-25 2=-79 3=-69 4=-48 5=-89 6=-74 8=-58
s:produ	0=-61 1=-35 2=-74 3=-72 4=-53 5=-82 6=-77 8=-64
s:prof	2=64 7=-30 8=-104
s:profe	0=-78 3=-67 7=-44 8=-43
s:profi	0=43 1=-25 2=77 3=59 4=-67 8=-83
s:profo	1=56
s:prog	0=-52 4=-42 6=-66 7=-38
s:progr	0=-47 1=-30 4=-44 6=-83 7=-33 8=-35
s:proj	1=-29 2=-82 3=-75 4=-77 5=-26 6=-45 7=-69 8=-53
s:proje	0=-50 1=-44 2=-62 3=-78 4=-96 6=-64 7=-54 8=-56
s:prol	4=39
s:prolo	4=43
s:prom	0=-60 3=-39 6=-26
s:promi	0=-28 1=-34 4=25 5=51
s:promo	0=-28 3=-29 4=-26 5=-36
s:pron	4=-35 6=45 8=56
s:prono	6=45 8=54
s:proo	4=-69
s:proof	4=-58
s:prop	1=-53 3=30 4=36 5=33 6=-96 8=-27
s:prope	0=44 1=-33 8=-37
s:propo	2=29 5=49 6=-43
s:propr	1=-25 2=29 3=44 4=42 6=-77
s:pros	0=-58 2=-52 3=-27 5=28 6=-61 8=-28
s:prose	1=55 2=-43
s:prosp	4=-41
s:prost	0=-41 1=-40 5=30 6=-46 8=-30
s:prot	1=-88 2=-36 3=-64 4=-27 6=-59 7=-43 8=-65
s:prote	1=-66 2=-27 3=-43 4=-38 5=39 6=-45 7=-47 8=-29
s:proth	0=-49 3=-51 5=-25
s:proto	1=-29 8=-58
s:prou	0=28 1=-30 4=-25 5=-40 7=30 8=25
s:prous	6=-27
s:prouv	2=53 8=32
s:prov	1=28 4=-25 5=-37
s:provi	1=46 4=-38 5=-30
s:prox	0=-27 8=-42
s:proxe	8=-27
s:prud	4=30 5=-28
s:prude	4=32 5=-27 6=-35
s:psen	2=59 4=-53 5=-25
s:psyc	0=-76 1=-53 2=-50 3=-63 5=-68 6=-81 7=-43 8=-55
s:psych	0=-61 1=-62 2=-62 3=-63 5=-56 6=-70 7=-47 8=-55
s:publ	0=26 3=-75 4=-109 6=-63 7=-33
s:publi	0=45 3=-83 4=-107 6=-66 7=-34
s:puce	1=-27 5=49
s:pucea	1=-35 5=57
s:pujo	5=-36
s:punct	1=-27
s:pupi	0=-28 1=25 4=-52 8=-46
s:pupil	4=-56 5=-29 8=-37
s:purg	1=-29 3=34 4=-42 5=-39 8=98
s:purge	8=30
s:purs	7=-29
s:purse	7=-34
s:qata	6=54
s:quak	1=42 7=-36
s:quake	7=-33
s:qual	1=-53 2=-73 3=-25 5=-63 8=-38
s:quali	1=-44 2=-74 3=-52 5=-78 8=-43
s:quan	0=27 2=-36 3=65 4=-78 5=-45 8=75
s:quar	0=-31 1=-59 3=-58 6=39 8=-36
s:quara	0=-38 4=-26 6=49 8=-26
s:quart	1=-41 3=-59 4=-39 6=-26
s:quas	1=-27 8=46
s:quash	1=-28 8=44
s:quat	0=-33 6=-43 7=-45
s:quatr	0=-41 3=40 5=25 6=-55 7=-35
s:quay	4=53
s:quayl	2=-28 4=60
s:queb	6=31 8=-30
s:quebe	8=-33
s:quee	0=-40 4=-29 5=-38 7=-32
s:quel	4=26 5=70 6=-29
s:quell	3=30
s:quelq	4=44 5=86
s:ques	0=29 4=-30 7=-26
s:quest	0=28 3=-30 4=-37
s:queu	0=-45
s:queue	0=-37
s:quic	0=-30 3=-46 4=-75 5=-25
s:quie	1=-29
s:quin	2=-26 4=56 5=-52 7=-31
s:quinz	4=48 5=-50 6=-25 7=-25
s:quit	1=43 2=-37 3=-36 6=53 7=28 8=-27
s:quitt	1=32 2=-28 3=-27 6=54 8=-26
s:quot	0=-33 2=47 4=-59
s:quoti	0=-48 2=31
s:rabb	1=31
s:rabbi	1=28
s:rabh	1=56
s:race	7=-71
s:rach	4=36 5=-52 6=-39
s:racha	5=-47 6=-26
s:raci	4=-63
s:racin	4=-69
s:raco	0=-46 1=-54 4=-35 5=121 6=-39 7=-41 8=-36
s:racol	0=-50 5=56
s:racon	1=-57 2=31 4=-43 5=117 7=-39 8=-46
s:radi	3=-70 4=-69 5=-55 6=-52
s:radic	1=-28
s:radio	6=-50 7=46
s:rael	1=91 5=-51
s:raeli	1=104 5=-55
s:rail	0=38 1=-25 4=-28 7=-27
s:railw	0=34
s:rain	6=-25
s:rainb	6=-25
s:rais	0=-40 1=64 2=-53 3=-69 6=-29
s:raise	1=84 2=-27 3=-53 4=-37 5=-39
s:raiso	0=-27 1=26 3=-34 4=62 8=31
s:rall	0=34 4=-33 5=-41 8=-38
s:ralli	0=25
s:rand	5=-48
s:rando	5=-48
s:rang	0=-29 1=-51 4=-46 6=-64 8=-56
s:range	0=-28 1=-34 6=-46 8=-54
s:rapi	2=31
s:rapid	2=40
s:rapp	0=-38 1=-69 4=-104 5=-59 7=-35 8=46
s:rappe	4=-79 8=65
s:rappo	0=-35 1=-72 3=-28 4=-82 5=-58 7=-30
s:rappr	6=25
s:rare	3=-49 4=26
s:rass	3=-39
s:rath	2=-29 5=-38
s:rathe	2=-30
s:rati	0=-63 1=80 4=-33 5=-47 7=-40 8=-27
s:ratio	0=-52 1=86 4=-34 5=-39 7=-44 8=-28
s:rave	3=-25
s:rayo	1=-53 4=-78 5=25 6=-38
s:reac	0=-29 1=-32 2=-28 4=-61
s:react	4=-49
s:read	1=80 2=-46 4=-66 5=-26 6=-66 7=-62 8=-70
s:reade	0=-30 4=-44 6=-32 8=-29
s:readi	0=-34 8=-25
s:real	0=-65 6=-35
s:reali	0=-65 1=-28 6=-35
s:reaso	6=34
s:rebe	0=26 4=28 5=-37
s:rebel	0=44 4=34 5=-27
s:rebui	8=-34
s:rece	0=-34 1=-59 2=-80 3=-31 4=-35 6=-81 7=-47
s:recei	0=-38 5=31
s:recen	3=-38
s:recep	1=-46 2=-26 4=-56 5=-29 6=-34 7=-39 8=-62
s:reces	2=-58
s:rech	4=37 5=-37 6=-50
s:reche	1=-25 3=-26 5=-26 6=-41 8=-43
s:rechu	4=41
s:reci	5=-31 8=64
s:recit	5=-26
s:recl	0=71 1=26
s:recla	0=79 3=30
s:reco	0=-47 1=-49 2=-67 6=-85 7=-85
s:recog	0=-47 1=-34 4=-47 5=-45 7=-87 8=-53
s:recoi	3=-40 4=-58 7=36
s:recom	1=-34 2=-41 3=-37 5=-35 6=-118 8=41
s:recon	3=-25 7=-60 8=31
s:recor	0=-50 1=-55 2=-35 3=65 4=-57 5=-58
s:recou	3=-54 4=59 8=-68
s:recov	5=47 8=-33
s:recr	1=-44 2=-37 3=-43 4=41 5=-31 6=-59 8=-41
s:recru	3=-35 4=28 5=-26 6=-51 8=-59
s:rect	2=-31 3=-39 4=-30
s:recto	2=-36 4=-33
s:recu	0=-64 1=53 2=-33 3=42 5=30 6=-29 7=-30
s:recue	0=-51 1=-35 3=59 4=-25 5=26 8=-37
s:recup	1=-26 8=34
s:recus	1=68
s:reda	0=-60 1=-47 4=-61 6=-41 7=-25 8=-40
s:redac	0=-66 1=-42 4=-68 6=-47 7=-33 8=-33
s:rede	4=-32
s:redi	1=-66 2=-34 3=-47 4=-35 5=-25 8=-27
s:redig	1=-63 2=-42 3=-38 4=-49 5=-37
s:redo	2=-32 4=-35 6=38
s:redon	4=-26
s:redou	5=25 6=42
s:redr	4=-52 5=-32
s:redre	4=-65 5=-25
s:redu	0=-39 1=-27 3=-30 6=-34
s:redui	6=-27
s:redun	0=-30
s:reel	6=-34 7=39
s:refa	0=-72 1=-38 3=-28 4=51 8=-33
s:refai	0=-67 1=-29 3=-33 4=43 5=29 8=-33
s:refe	2=-68 3=-26 4=27 6=-44
s:refec	3=39 5=-77
s:refer	0=34 2=-51 3=-74 6=-36
s:refl	0=29 1=-49
s:refle	0=43 1=-44
s:refo	1=-30 2=-37 3=25 4=39 5=-41 7=-37 8=-33
s:refon	0=-28 3=-25
s:refor	0=26 1=-26 2=-33 3=-28 4=49 7=-35
s:refou	3=58 6=50
s:refr	0=36 3=-41 7=-48 8=-31
s:refu	1=67 2=34 4=37 6=-31 7=27 8=-30
s:refug	0=33 3=-27 4=-64 5=-46 6=-48
s:refus	1=64 2=48 7=42
s:rega	0=-49 1=-42 5=70 7=-29 8=-30
s:regar	0=-46 1=-43 5=70 6=-33 7=-32 8=-30
s:regi	2=-52 3=-42 5=-77 6=-58 8=-56
s:regio	1=-31 2=-47 3=-39 4=-64
s:regis	0=-49 3=26 5=-59 6=-27 8=-39
s:regl	0=-60 2=-41 3=-43 4=-26 6=-29 8=-63
s:regla	0=-37 4=-52
s:regle	4=34 5=-37 8=-30
s:regr	3=-28 5=80 6=-25 7=-27
s:regre	4=-28 5=80 6=-30 7=-32
s:regu	1=-47 5=86 6=-26 8=-66
s:regul	1=-38 5=85 6=-32 8=-74
s:reha	8=26
s:rehab	3=-29 4=-73 8=43
s:reim	5=-26
s:rein	0=-27 1=41 4=-65 6=-32
s:reinc	1=53 4=-60
s:reje	0=-41 1=62 3=88 5=-47 6=65 7=-35 8=-38
s:rejec	3=69 6=49 7=-28
s:rejet	0=-31 1=41 3=42 4=-53 5=-28 8=-30
s:rejo	1=-31 2=-36 4=-43 5=-79 6=34 7=61 8=-43
s:rejoi	2=-34 4=-42 5=-75 7=59 8=-30
s:rela	0=-63 1=-50 2=-64 4=-64 5=52 6=-56 7=-76
s:relac	4=-40 8=26
s:relai	0=29 5=-48 6=-35
s:relan	3=27 5=-44 8=-27
s:relat	0=-122 1=-28 2=-62 3=-79 4=-38 5=68 6=-32 7=-68 8=-88
s:relax	8=79
s:rele	0=-68 2=-27 3=-26 4=-51 5=-35 7=30
s:relea	0=-36 3=-56 4=-39 6=-37 7=42
s:relec	2=-36 3=-39 4=-38 5=-27
s:relev	0=-40 8=-38
s:reli	0=-92 3=-72 4=-93 5=-29 7=-51 8=-79
s:relie	0=-42 1=33 4=-49
s:relig	0=-73 3=-76 4=-41 5=-36 7=-29 8=-39
s:rema	0=29 5=-63 7=37
s:remai	0=59 1=39 4=-27 6=-29 7=-25
s:remar	4=33 5=-61 6=43 7=44
s:remb	4=-52 8=43
s:rembo	4=-50 8=44
s:reme	2=-25 3=-38 5=-50 6=-49 8=-26
s:remed	0=-27 4=-30
s:remem	0=26 4=26 5=-42
s:remi	0=-29 3=63
s:remis	4=56
s:remo	0=-36 5=-59
s:remon	4=48 5=-35
s:remot	4=-37
s:remov	0=-34
s:remp	0=-27 3=-25 4=-50 5=26 8=-33
s:rempl	0=-31 4=-56 5=27 8=-31
s:remu	0=-26
s:remun	0=-33
s:rena	1=-36 3=-55 4=30
s:renai	0=38 1=-35
s:renc	0=-29 1=-55 4=-29 5=-35 6=43
s:renco	0=-30 1=-45 5=-28 6=43
s:rend	0=-43 2=-45 6=-31 7=38 8=-33
s:rende	2=-43 4=49
s:rendu	3=-27 4=-29 7=32
s:reni	0=47 3=-30
s:renn	0=28 2=-54 3=-26 4=-42 5=-54 6=-75
s:renne	0=27 2=-51 4=-35 5=-53 6=-60
s:reno	2=-29 3=-46 8=-78
s:renon	4=40 8=-25
s:renou	0=-31 3=-34 8=-56
s:renov	4=-39
s:rent	4=51 5=-78 8=53
s:rentr	4=51 5=-75 8=48
s:renv	5=-31 6=34
s:renvo	6=36
s:reor	3=-38
s:reorg	3=-42
s:repa	0=-75 1=-64 2=-56 3=-31 4=-32 5=-91 6=-26 7=-34 8=-27
s:repai	0=-25 1=-59 2=-37 3=-36 4=-35 5=-40 8=-50
s:repar	3=-30 4=-53
s:repas	5=-28
s:repe	2=-60 3=-60 4=-56 5=28
s:repen	0=53 2=-34
s:reper	0=-29 4=-46 5=-32 6=43 8=-27
s:repet	2=-32 3=-31 5=70
s:repl	0=-66 1=-26 2=-49 3=-28 4=36 7=-43 8=-31
s:repla	0=-45 3=-26 4=30 7=-47 8=-38
s:repli	2=-47
s:repo	0=-48 1=-61 3=-36 4=29 7=-39
s:repon	2=-45 5=-32 6=51
s:repor	0=-76 1=-47 6=-55 7=-44
s:repr	0=-62 1=-76 2=-54 5=-86 6=-37 7=35 8=30
s:repre	1=-36 2=-47 3=25 5=-76 8=-58
s:repri	0=-68 1=-43 4=30 5=-77 7=47 8=67
s:repro	3=-29 4=-45 6=-42
s:repu	0=54 3=-56 4=-56 6=-44 7=-63 8=-51
s:repub	0=46 1=-37 3=-48 4=-51 5=-55 6=-42 7=-101 8=-39
s:reput	0=-42 1=34 5=57 7=27
s:requ	0=-28 3=25 4=-32 5=-34 7=-26
s:requi	4=-26
s:rese	2=-51 4=-79 5=-29 7=-79 8=36
s:resea	0=-60 1=-54 2=-30 4=-100 5=-82 7=-71
s:reser	1=45 4=-45 6=-42
s:resi	0=-36 2=-44 4=-37 5=30 6=-38 7=38
s:resid	0=-102 4=-66 5=-26 7=-68 8=44
s:resig	4=33 6=-33 7=73
s:resis	2=-29 4=-36 5=35
s:reso	1=46
s:resol	1=48
s:resp	2=-46 3=-66 5=-75 8=-56
s:respe	1=48 5=-63 6=-26
s:respi	3=-35 4=67 6=30
s:respo	1=-42 2=-31 3=-49 4=-90 5=-46 8=-45
s:ress	1=-29 3=65 4=-41 8=-55
s:resse	3=86 5=-25 8=-70
s:ressu	4=-26
s:rest	0=-33 1=-56 2=-47 3=-31 4=35 5=-36 6=-56 7=-37 8=-69
s:resta	0=-73 1=-64 2=-34 5=-29 6=-57 7=-25 8=-47
s:reste	5=47 6=-30 8=-56
s:resto	0=-35 1=-46 4=-29 5=-54 8=-27
s:restr	3=-42 4=86 7=-25 8=33
s:resu	1=-49 2=76 4=-34 5=-33 7=-25
s:resul	1=-42 2=64 4=-29 5=-44 6=-51 7=-27
s:resum	6=55
s:reta	0=-53 1=-51 4=-42 5=-40 6=-31 8=-33
s:retai	0=-26
s:retar	0=-41 1=-46 4=-41 5=-27 6=-29 8=-34
s:rete	3=-67 7=-35
s:reten	3=-74 7=-39
s:reti	0=-32 1=-35 2=-48 5=-69 6=-94 7=-26
s:retie	3=54 4=52 7=-35
s:retin	2=-25 3=45 4=-46 5=-34 8=-26
s:retir	0=-28 3=-36 4=49 5=-52 6=-68
s:reto	0=27 4=-31 5=-29
s:retou	4=-49 5=-25
s:retr	0=-44 2=54 4=38 7=-60
s:retra	1=-25 2=-25 4=55 7=-60 8=28
s:retro	0=-34 1=-28 2=46 6=-30
s:retu	0=-47 4=-57 5=-28 7=-25 8=-57
s:retur	0=-36 4=-58 8=-52
s:reun	0=25 2=-29 4=-25 5=-36 6=-35 7=66 8=-60
s:reuni	1=25 2=-33 4=-40 5=-58 6=-33 7=69 8=-46
s:reus	3=70 5=-34 8=-81
s:reuss	1=-30 3=88 5=-34 6=-26 8=-73
s:reut	0=-32
s:reute	0=-44
s:reve	3=-60 5=-50 8=-35
s:revel	0=-40 5=25
s:reven	0=26 2=-33 3=-41 5=-87 8=-38
s:rever	1=58
s:revi	1=-29 5=-44 7=-25 8=-39
s:revie	1=-28 8=-38
s:revis	5=-25
s:revo	0=-67
s:revol	0=-63
s:revu	1=-29 4=-34 5=-27 8=-30
s:rewr	2=-48 7=-35
s:rewri	2=-25
s:rewro	2=-32 7=-29
s:reye	6=25
s:rheu	3=32
s:rhon	1=28 7=-28
s:rhum	3=32 5=-30
s:rhuma	3=38 4=46
s:rian	0=-42 4=-46 5=-26
s:ride	5=62 7=32
s:ridi	3=39
s:righ	0=55 1=-43 2=-29 4=-77 5=-55 6=-91 7=-63
s:right	5=-36 6=-40
s:rigu	2=-34 5=-50
s:rigue	2=-25 5=-47
s:ring	7=33 8=25
s:riot	4=-38 8=32
s:risk	2=36
s:risq	2=86 3=-41 4=-60 6=-32
s:risqu	0=-27 2=72 3=-44 4=-64 6=-25
s:riva	0=-31 5=47
s:rive	5=-42 8=-29
s:river	5=-32
s:road	6=-50
s:robb	2=-28
s:robbe	2=-32
s:robe	5=-73
s:robo	3=40 4=-37 5=-27 8=-29
s:robot	8=-29
s:roch	5=42
s:rois	0=-25 6=32
s:roiss	0=-31
s:role	5=-82
s:rolle	4=-52
s:roma	0=-53 1=-61 2=-30 3=-54 4=-82 5=-53 7=-41 8=-75
s:romai	6=33
s:roman	0=-46 1=-41 2=-31 3=-44 4=-46 6=-65 7=-26 8=-50
s:romp	5=36 6=26
s:rompu	5=38
s:rond	5=-49
s:ronde	5=-53
s:roof	8=72
s:room	1=-39 5=-28
s:roqu	4=-35 8=27
s:rosi	1=83 4=-45
s:rosic	1=85
s:rota	0=-44
s:rotar	0=-42
s:roug	0=-39 5=47 8=-37
s:rouge	0=-35
s:roul	4=-48
s:roule	4=-52
s:roum	3=28
s:rouma	3=40
s:roun	7=-34
s:rous	4=43
s:rouss	4=52
s:rout	0=-63 3=-67 5=-44
s:routi	0=-55 3=-57 5=-47 8=-36
s:rowi	4=30
s:rowin	4=28
s:roya	0=45 2=-32 5=-43 6=-36
s:royal	0=73
s:rubr	0=-49 1=26
s:rubri	0=-45 1=30
s:rudo	1=30
s:rudol	1=36
s:rugb	0=-83 1=-32 3=-55 4=59 5=-38 6=-38 7=-69
s:rule	6=42
s:rume	0=-30 3=-75 4=30 5=47 6=38
s:rumeu	3=-69 5=54 6=46
s:rumo	6=39
s:rumou	4=-30 6=33
s:runn	2=-47 4=28 5=-25 6=27 7=29
s:runne	2=-41
s:rupt	4=40 5=32
s:ruptu	3=-26 4=34
s:rura	6=31
s:russ	0=74
s:russi	0=-27
s:ryth	3=46 4=-27 8=-34
s:rythm	3=34 4=-29 8=-37
s:sabl	0=-37
s:sach	5=43 6=-34
s:sachi	5=36 6=-31
s:sack	0=-39 7=57
s:sacke	0=-37 7=43
s:sado	5=38
s:sadom	5=44
s:safe	3=-34 4=-31 7=56
s:safet	4=-37 7=57
s:sage	5=-30
s:sail	5=-30 6=58 7=-35
s:sailo	6=65 7=-41
s:sain	5=-51 6=-29
s:saint	5=-30
s:sais	0=-51 3=-63
s:saiso	0=-62 3=-32
s:sala	0=-36 1=-38 2=-53 3=40 4=-43 5=-42 6=-57 7=40 8=-44
s:salai	5=-59
s:salar	0=-75 1=-64 2=-52 4=-30 6=-59 7=42 8=-47
s:sale	0=-66 1=-25 2=-77 3=-69 4=-78 5=46 6=-33 7=-51 8=-60
s:sales	2=-64
s:sali	2=25 3=-39
s:saliv	2=36 3=-39
s:sall	0=-36 2=-26 3=37 4=-74 6=-28 8=-33
s:salm	1=-32 2=-27
s:salmo	1=-29 2=-42
s:salo	3=-40 5=31
s:salon	5=40
s:salu	3=48 5=-78
s:salue	3=63 5=-43
s:salva	0=-31
s:same	1=-27 3=-29
s:samed	0=32 3=-38 5=44
s:samp	3=55 5=-43 8=-28
s:sampl	3=55 5=-37 8=-42
s:sana	4=81 8=-54
s:sanat	4=81 8=-51
s:sanc	4=-32 7=26
s:sanct	7=26
s:sand	0=66 4=-38 5=-66 6=33 8=-48
s:sande	0=27 8=-29
s:sandr	5=-27
s:sange	2=-28
s:sani	0=33 2=-46 4=27
s:sanit	0=29 2=-35
s:sant	1=-31 3=-33 5=-26 6=-31 7=-25 8=-66
s:saou	3=41 4=42
s:saoud	3=32
s:sapp	6=53
s:sapph	6=56
s:sara	6=-31
s:sate	5=-44
s:satel	5=-51
s:satu	0=38 4=-28
s:satur	0=47 4=-33 7=-28
s:sauv	3=-44 4=-37 5=-47
s:sauve	4=-33 5=-37
s:sava	5=57
s:savai	5=59
s:save	1=-38 4=-31
s:savi	0=-39 5=68 6=-26
s:savin	0=-29 5=68
s:savo	0=32 1=-37 2=33 4=-38 6=-31 7=-34
s:savoi	0=25 1=-26 2=33 4=-28 7=-27
s:scaf	3=-29 4=27
s:scan	0=-42 1=-38 2=-54 4=-76 5=52 6=-32 7=-44
s:scand	2=-27 3=-55 5=73
s:scann	0=-26 1=-40 4=-80 5=-30 6=-25 7=-35
s:scar	2=-31 4=-25 6=-65
s:scea	0=62
s:sceau	0=68
s:scen	0=-51 1=-66 3=-47 4=-62 6=-41 7=-39 8=-49
s:scena	2=-32 4=-34 5=-58 6=-49
s:sceno	5=-25
s:scep	0=25 2=-32 4=-57 5=-41 6=-47 8=-35
s:scept	1=-27 2=-30 4=-52 5=-37 6=-50 8=-32
s:sche	6=-35
s:schem	0=-27 6=-34
s:schi	3=52 4=40
s:schip	3=47
s:schiz	4=51
s:schm	5=-40
s:schmi	5=-54
s:scho	2=-67 3=-43 5=-111 7=36 8=-55
s:schoo	2=-57 3=-36 5=-113 8=-42
s:schop	1=34
s:scia	4=27 8=-47
s:sciat	8=-38
s:scie	1=67 2=-54 3=-43 4=-34 5=-85 6=-62 7=-41 8=-55
s:scien	0=-53 1=86 2=-48 3=-42 4=-39 5=-85 6=-44 7=-37 8=-50
s:scier	6=-32
s:scle	0=-29 2=45 6=-27 8=-46
s:scler	0=-29 2=38 4=28 8=-58
s:scol	0=-54 3=-26 4=63 5=-39 6=-44
s:scola	0=-48 5=-26 6=-32
s:scoli	4=66
s:scoo	4=-29 8=34
s:scoot	4=-43 8=35
s:scor	3=39
s:scot	0=33 1=-28 4=-32
s:scotl	7=38
s:scott	0=34 7=-34
s:scou	0=-26 4=-33 5=-48
s:scout	5=-49
s:scre	1=-32 4=-27 8=-35
s:scree	1=-28 3=36 4=-33
s:scri	3=-40
s:scrip	2=-25 3=-47
s:scru	1=-52 8=-29
s:scrut	1=-44
s:scul	3=-47 4=-25
s:sculp	3=-44 4=-25
s:seams	7=-27
s:sean	4=27 7=-25
s:seanc	4=41 7=-25
s:sear	1=-37 3=28 8=38
s:searc	3=27 8=37
s:seas	3=-37 6=-50 7=-30
s:seaso	3=-32 6=-56 7=-37
s:seat	8=-28
s:seba	5=-33 6=55
s:sebas	5=-28 6=58
s:sech	3=25 5=-33
s:seco	2=-32 4=-57 7=26 8=-33
s:secon	0=38 2=-25 4=-42 6=35 8=-25
s:secou	3=-31 4=-59
s:secr	2=-77 3=-45 4=-99 5=27 8=-83
s:secre	2=-85 3=-48 4=-89 8=-89
s:sect	0=-31 1=52 2=-26 3=-86 5=-47 8=-38
s:secte	3=-50 4=-53 7=28
s:secti	1=37 2=-25 3=-55 4=58 5=-32
s:secto	0=-57
s:secu	1=37 2=-44 3=-48 4=-78 5=-75 6=-57
s:secul	0=-40 1=48
s:secur	2=-32 3=-28 4=-71 5=-57 6=-43
s:sedu	4=-46 6=-26
s:seduc	4=-37
s:sedui	5=-29
s:seek	5=30 6=-28
s:seeke	6=-29
s:seem	0=32
s:sego	0=65
s:segol	0=54
s:seiz	4=41 8=-25
s:seizu	4=44 8=-33
s:sejo	1=-26 4=49 6=-32
s:sejou	0=-30 4=52 5=-28 6=-26 8=-29
s:sele	0=-31 1=-28 2=-71 3=30 5=-32
s:selec	0=-31 1=-26 2=-56 5=-28 6=-28
s:self	3=92 4=-29
s:selfi	2=-26 3=88 4=-26
s:sell	0=30 1=-75 2=-57 3=-73 4=-64 5=-53 6=-38 7=-65
s:selli	2=-34
s:selo	0=59 1=42 4=-45 5=51 6=31 7=-36
s:sema	1=-30 2=-38 4=76 5=63 6=-32 8=-45
s:semai	0=27 1=-34 2=-40 4=87 5=70 6=-25 8=-60
s:semb	0=52
s:sembl	0=53
s:seme	2=-26 4=25 5=-42 6=-46
s:semel	3=-31 4=34 5=-27
s:semen	1=-26 6=-27
s:semi	0=-48 3=-28 4=-45 5=43 6=52 7=-36 8=-33
s:semin	0=-38 3=-25 4=-39 5=39 6=58 7=-32 8=-32
s:sena	0=-48 4=-42 5=33 6=-64
s:senat	4=-27 5=32 6=-64
s:send	5=25
s:sene	1=60 3=-37
s:senec	1=59
s:seni	1=-27 4=-53
s:senio	1=-29 4=-56
s:sens	1=30 3=-63 5=-49 6=-54 7=-30
s:senso	4=-27
s:sensu	5=-38
s:sent	0=-50 3=-31 4=-73 5=58 6=-27 7=-40
s:sente	0=-35 3=-27 4=-35 5=-29 7=-35
s:senti	4=-39 5=67
s:sepa	4=-34 5=-25
s:separ	5=-26
s:sept	0=-29 2=-33 4=26 8=-31
s:septe	2=-38 4=35 8=-30
s:septi	4=29
s:sequ	0=-30 1=-26 2=-30 5=-45 6=-25 8=-29
s:seque	0=-29 3=-33 5=-41 6=-32 8=-28
s:sera	3=-56 6=35 8=32
s:serai	3=-67 6=57 8=33
s:serg	3=-35 4=-25 6=-85 8=30
s:serge	3=-34 6=-37
s:seri	1=-27 2=-32 5=-61 6=-84 7=-49
s:serie	8=-29
s:serio	4=43 8=44
s:serm	1=26 3=-27
s:serme	1=32
s:sero	4=67 8=-41
s:serop	4=81 8=-30
s:serr	0=38 1=-43 4=-52 5=-27 6=-31 8=-46
s:serre	0=45 1=-26 3=-29
s:serru	0=-32 4=-53 6=-31 8=-36
s:serv	2=-68 3=63 4=-63 6=-59 8=45
s:serva	0=-42 3=47 8=-31
s:serve	1=-61 2=-29 4=-88 6=-29 8=32
s:servi	1=35 2=-53 3=-64 4=-30 5=-30 6=-68 8=33
s:sess	3=66
s:sessi	3=48
s:sett	0=-25 4=-30 5=-45 6=-34
s:settl	0=-27 5=-39 6=-36
s:seul	0=-44 1=33 2=-31 4=96
s:seule	1=26 2=-27 4=25 6=59
s:seve	7=-31
s:sever	4=31 7=-26
s:sevr	4=64
s:sexe	5=-49
s:sexo	0=-27 1=-37 4=-36 5=36 6=-47 7=-32 8=-27
s:sexol	0=-29 1=-33 4=-40 5=44 6=-49
s:sext	1=-47 5=68 8=-51
s:sexta	1=-29 5=31 8=-37
s:sexu	0=-71 1=-53 2=-46 3=-35 4=-120 5=36 7=-43 8=-68
s:sexua	0=-60 4=-73 5=28 7=-25 8=-30
s:sexue	1=-41 2=-40 4=-79 5=33 8=-57
s:shap	2=-35 3=40
s:shape	2=-25
s:shar	3=-35 6=-25 7=-45
s:share	4=-25 5=-47
s:shee	8=-36
s:shef	0=-38 7=28
s:sheff	0=-40 7=26
s:shel	1=-39 4=-28 6=-31 8=-31
s:sher	8=39
s:sheri	8=29
s:shif	0=-58 2=-43 3=-49 4=-40 6=-57 8=26
s:shift	0=-31 2=-45 5=-34 6=-48 8=45
s:ship	0=-33
s:shipy	0=-38
s:shir	5=-35
s:shoo	0=-35
s:shop	0=-66 1=-55 2=-28 4=-48 5=-34 6=-25 8=27
s:shopl	0=-28 1=-27 8=50
s:shor	0=-46 8=-36
s:short	0=-59 1=-36
s:shou	2=-39 4=28 6=-26
s:shoul	1=-41 2=-30 8=-26
s:show	1=30 2=70 3=-28 4=-28 6=-35
s:showe	0=-28 2=57 4=-54
s:shru	5=34 6=-27 8=-27
s:shrug	5=49 6=-39
s:sick	2=28 4=-47 8=-43
s:sickl	4=-40 8=-39
s:sickn	4=-32
s:side	0=-27
s:siec	1=-45 5=-36
s:siecl	1=-39 5=-29
s:sieg	0=-25 1=-29 2=-47 3=35 5=-38 6=-41 7=56
s:sieme	0=-41
s:sien	3=72 4=-32
s:sienn	3=78 4=-27 6=-41
s:sies	1=-25 4=37
s:siest	4=34
s:sigh	4=47 5=30 6=-44
s:sight	4=76
s:sigm	0=-29
s:sign	0=-34 1=-40 4=-29 5=-132
s:signa	4=-42 5=-83 6=-46 7=-51 8=28
s:signe	1=-30 4=-32 5=-57 7=44
s:signi	2=26
s:sile	4=-53
s:silen	4=-54
s:silh	3=33
s:silho	3=43
s:sili	3=-40 4=-26
s:silic	3=-34 4=-26
s:simp	0=-54 4=-66 5=-50
s:simpl	0=-49 4=-63 5=-51
s:simu	0=-36 1=70 2=-33 4=-45 6=-34
s:simul	0=-50 1=78 2=-43 4=-38 6=-40
s:sinc	2=-38 4=37 6=50 8=34
s:sing	1=34 2=-34 4=-44 5=-43 8=-36
s:singa	8=-29
s:singe	0=-52 1=76
s:singl	4=-33 5=-30
s:sipt	0=-64 7=50
s:sist	0=-42 1=31 6=-62 7=37 8=-39
s:siste	0=-54 1=36 2=25 4=40 6=-69 8=-43
s:site	0=-59 4=-31 5=70 6=-25 8=-33
s:situ	6=-29
s:situa	6=-35
s:sive	0=25
s:sixt	0=-25 1=-32 4=-25
s:sixte	1=-34
s:skep	0=-32 1=30
s:skept	0=-26 1=34
s:sket	1=-29 5=55 8=-27
s:sketc	1=-31 5=49
s:slee	0=-36 2=-47 3=-26 4=-64 5=113 6=-47 7=-33 8=-36
s:sleep	1=-42 4=-55 5=102 6=-25
s:slep	5=84 6=-57
s:slid	4=-40 6=-44
s:slide	4=-30 6=-39
s:slip	4=38
s:slipp	4=36
s:slog	0=-36 4=-34
s:sloga	0=-36
s:smal	1=-26 6=31
s:smart	3=-47
s:smel	0=-28 4=89 5=-36
s:smell	4=74 5=-33
s:smil	2=-56 5=45
s:smile	2=-47 4=35
s:smok	4=87
s:smoke	4=58
s:smug	8=60
s:smugg	8=65
s:snui	0=-32 7=49
s:snuip	0=-28 7=46
s:sobr	4=25
s:soci	1=-29 2=-74 4=-65 5=-89 7=-71 8=-49
s:socia	0=60 1=-82 2=-49 3=-49 4=-30 5=-64 6=-28 7=-93 8=-52
s:socie	0=-59 4=-36 5=-31 6=-34 8=-35
s:socio	5=-45 6=31
s:soeu	1=-103 2=95 4=-57 5=-26 7=-31
s:soeur	1=-56 2=52 4=-32 5=25 6=-28
s:soft	2=-49 3=49 5=-40 6=-45 7=-34 8=-35
s:softw	1=-30 2=-42 3=50 5=-40 6=-43 7=-32 8=-35
s:soig	0=-43 1=-58 2=-45 3=-36 6=-46 7=-32 8=-67
s:soign	0=-49 1=-66 2=-48 3=-35 4=26 6=-51 7=-37 8=-67
s:soin	3=-26 4=-43 6=-38 8=40
s:soir	1=-31 3=-33 4=-29 5=64 6=-55
s:soire	0=-41 1=-30 3=-30 5=68
s:soixa	4=-25
s:sole	3=-37 4=-37 5=-31 6=71
s:solei	3=-36
s:solen	6=68
s:soli	0=-99 5=-30 6=-68 7=45 8=-38
s:solic	7=-47
s:solid	0=-100 1=-46 5=-29 6=-44 7=97
s:solu	4=-34
s:solut	4=-27
s:solv	5=-41
s:solva	4=26
s:some	1=-27 4=49 5=-44 8=-26
s:someo	4=-41
s:somet	4=83 5=-38 6=-27
s:somm	4=35 5=-62
s:somme	3=27 4=54 5=-39
s:somn	4=59
s:somni	4=61
s:sond	0=-34 4=-68 5=-30 6=-26
s:sonde	0=-30
s:song	0=-29
s:sonn	4=81 5=-65 6=-47
s:sonne	4=88 5=-61 6=-40
s:soph	5=-51 6=27
s:sophi	5=-43
s:sort	1=-36 5=60 6=55 8=40
s:sorta	0=-28 4=40 6=41 8=32
s:sorti	1=-25 4=-60 5=44 6=33 8=-33
s:souc	2=30 3=-25 8=-49
s:souch	2=32 3=-29 4=-35
s:soud	0=-50 2=-39 3=-44 5=-48 6=-51 8=-46
s:soude	0=-28 2=-29 4=-62 5=-25 6=-46
s:souf	3=-27 4=-46 5=-54 6=43
s:souff	2=28 5=-50 6=48
s:souh	0=-29 4=34 5=-50 8=-28
s:souha	0=-32 4=36 5=-65 6=-36
s:soul	0=80 5=-26 7=-39 8=-47
s:soula	4=-58
s:soule	0=53 4=64 8=-33
s:souli	0=43 1=27
s:soum	3=78 8=-53
s:soumi	3=80 8=-66
s:soun	0=-45
s:soup	6=71
s:soupc	6=54
s:soupi	4=-33 5=45 6=27
s:soupl	4=36
s:sour	0=-29 2=-57 3=-27 4=27 5=-25 6=-52 8=-74
s:sourc	3=-32 4=50 5=-29 8=-42
s:souri	8=-40
s:sout	0=84 1=-29 2=-29 3=-53 4=-53 5=-63 6=-57 7=-53
s:soute	0=43 1=-32 3=-28 5=-28
s:south	7=-36
s:souti	0=26 3=-36 4=-41 5=-42 6=-90
s:souv	0=32 1=-59 4=53 6=-27
s:souve	1=-51 4=66 6=-32
s:souvi	3=37
s:sovi	7=-38 8=-26
s:sovie	7=-37 8=-28
s:spac	0=-35 1=-75 4=35
s:space	1=-64
s:spai	8=51
s:span	8=32
s:spani	8=27
s:spar	0=-41 5=-44
s:spea	0=28 4=-38 5=-25 6=38 7=27 8=-43
s:speak	0=38 4=-32 7=25 8=-42
s:spec	0=-78 1=-65 2=-60 3=-27 4=-51 5=-67 6=-26 8=-51
s:speci	0=-79 1=-73 2=-61 4=-96 5=-89 8=-34
s:spect	0=29 3=-56 4=36 5=25 8=-31
s:spee	0=-48 1=-30 3=89 4=-57 5=-48 6=-28 7=-28
s:speec	0=-38 3=-26 4=-30 7=-34 8=-33
s:spel	4=38
s:spen	4=35 7=40
s:spend	1=31
s:spin	0=-43 2=75 4=28 5=-36 6=38
s:spina	2=71 4=-29 6=-35
s:spir	1=-42 4=-48 5=33
s:spiri	1=-49 4=-45 5=35
s:spit	4=44
s:spli	2=-44
s:splin	4=-35
s:spok	0=26 4=-25 7=-44 8=-25
s:spoke	0=-47
s:spon	3=-30 4=59 6=-51
s:spons	3=-32 4=51 6=-35
s:spor	0=-31 1=-31 2=-26 4=-35 5=-53 6=-25 7=-46 8=-42
s:sport	1=-26 3=-27 4=-48 5=-36 6=-35 7=-38
s:spre	4=-68 6=31
s:sprea	1=-41 4=-64 5=-30 6=30
s:spri	0=-26 3=-25 5=-35 6=-37
s:sprin	4=29 5=-33 6=-40 8=40
s:squa	0=-30 1=28 6=-30 7=-32 8=-44
s:squar	0=-25 1=36 4=-28
s:stab	4=72 5=-38
s:stabi	4=49 5=-26
s:stabl	4=42 5=-26
s:stad	0=-29 1=-56 3=32 5=-31 6=-44
s:staf	0=-38 2=-35 5=-38 7=-52 8=-34
s:staff	4=-28
s:stag	0=-59 2=-78 3=-29 6=-31 8=-54
s:stage	4=-25 5=-37
s:stagi	0=-63 1=-29 2=-74 4=-49 5=70 8=-25
s:stair	4=35
s:stal	0=34 2=-36
s:stam	0=-25 1=-27 8=-34
s:stamm	4=30
s:stan	1=-86 2=-26 3=-47 6=-46 7=-75 8=-58
s:stand	1=-35 3=-42 5=39 6=-31 7=-30 8=-51
s:star	1=-44 2=-45 3=-66 4=26 5=-76 7=53 8=-66
s:starb	7=41
s:start	3=-58 4=30 7=49 8=-45
s:stat	1=-45 2=48 3=-68 4=-71 5=-60 7=-71 8=27
s:state	1=-27 6=31
s:stati	0=-53 3=-51 5=-50 7=-46 8=43
s:statu	2=61 3=-28 4=-72 5=-27
s:stau	0=81 7=-72
s:staun	0=94 7=-71
s:stay	0=27 1=-29 5=-25 8=33
s:staye	1=-37 8=26
s:stea	0=37
s:stee	4=-30 5=-37
s:steel	0=-51 7=30
s:steer	0=26
s:sten	0=-39
s:stent	4=-31
s:step	2=-41 4=-28 5=-32 6=58
s:steph	2=-40 5=-33 6=70
s:steri	2=-36 3=-29 4=40
s:stev	6=27
s:stew	0=-41 1=-32 2=-25 3=-39 4=-39 5=-46 8=-28
s:stewa	0=-43 1=-30 2=-36 3=-42 4=-40 5=-48 6=-38 8=-27
s:stic	4=32 5=-32
s:stick	1=25 2=-29
s:stil	0=31 1=50 2=-41 4=-28 5=-26 6=-36 8=-58
s:stin	2=-45
s:stoc	1=-49 3=51 4=-47 8=28
s:stock	4=-31
s:stoi	0=-39 2=-33 3=-43 4=-43 5=-72 6=-33 7=-29 8=-45
s:stoic	1=36 5=-46
s:stoiq	3=-29 5=-35 8=-29
s:stol	0=-31 3=-28 4=-38 8=31
s:stom	2=-33 4=58
s:ston	6=-39
s:stone	6=-34
s:stoo	4=-38 5=-28
s:stop	1=42 4=31 5=-36 6=-33 8=-50
s:stopp	1=44 4=38 6=-26 8=-41
s:stopw	5=-28
s:stor	0=-34 1=-26 2=33 4=-33 7=-27 8=-39
s:stora	3=28
s:store	2=46
s:stra	0=-30 1=-32 3=-38 4=-82 6=-36 7=-56
s:strai	0=-51 1=-32 2=-33 3=-34 4=-71 5=-92 6=-34 7=-49
s:stran	0=-45 2=43
s:stras	0=29 1=-26 5=-31
s:strat	5=-39 6=-36 8=-48
s:stre	0=-32 2=-30 3=-48 4=39 5=-44 6=-55
s:stree	6=-33 7=-31
s:stres	3=-34 4=35
s:stret	8=25
s:stri	1=27 4=-75 5=-54 6=-75 7=-32 8=66
s:stric	1=38
s:strik	1=-25 4=-41
s:strip	5=-87
s:stro	3=-25 4=40 5=-30 6=-67 8=-85
s:strob	4=56
s:strok	0=-40
s:stron	0=31 4=-49 6=-55 8=-68
s:stru	0=-26 1=-30
s:struc	1=-33 4=-40 5=-29
s:stry	2=-26
s:stryk	2=-26
s:stud	1=-54 2=-28 3=-76 4=-114 5=-62 6=-51 7=-105
s:stude	3=-33 4=-67 5=-32 7=-95
s:studi	1=-50 2=-42 3=-50 4=-44 5=-42 6=-36 7=-49 8=-60
s:stup	3=-37 8=57
s:styl	1=-29 4=-73 5=-35 8=-54
s:styli	3=-27
s:subj	1=-26 6=-41 7=-27 8=38
s:subje	1=-28 6=-47 7=-31 8=39
s:subo	5=91
s:subor	5=84
s:subs	1=27
s:subsc	1=33 5=27
s:subsi	4=-35
s:succ	0=-51 2=-27 4=-49 6=-45
s:succe	0=-49 2=-31 3=-35 4=-62 6=-51 8=-32
s:sucr	5=-42
s:sued	6=-36
s:suedo	5=-26 6=-36
s:suff	0=-37 6=-31
s:suic	0=-28 1=-33 8=-27
s:suici	0=-30 1=-35 8=-26
s:suin	4=-31 5=26
s:suis	2=53 6=-36 8=-34
s:suiss	2=49 6=-39 8=-34
s:suit	0=-47 1=-26 3=48 6=-77
s:suiv	0=-71 2=-37 3=-33 4=65 7=-39 8=25
s:suiva	0=-29 3=25
s:suive	6=-30
s:suivi	0=-48 1=-29 3=-26 4=87 5=55 6=-82
s:suivr	1=39 4=-34 5=-31
s:suje	0=-25 2=-50 8=-28
s:summ	0=-40 1=-29 3=-53 8=-29
s:summe	0=-40 3=-44
s:sund	0=56 1=29 4=-67 8=-33
s:sunda	1=30 4=-35
s:supe	2=-30 3=-45 4=25 7=-53 8=-41
s:super	2=-35 3=-36 4=30 6=-29 7=-40 8=-46
s:supp	0=34 1=-73 2=-50 3=-50 5=-31 6=-47 7=-80 8=-29
s:suppl	0=-31 3=-40 4=-35 6=-27 7=-37 8=-53
s:suppo	0=34 1=-40 2=-43 3=-42 5=-67 6=-36 7=-77
s:surc	4=-30 8=-35
s:surd	4=77 5=-31
s:surdi	4=75 5=-40
s:sure	1=30
s:suret	1=33
s:surf	5=64
s:surfa	5=55
s:surg	0=-35 3=-35 4=-91 5=-25 8=-26
s:surge	3=-30 4=-70 5=-25 8=-28
s:surm	4=30
s:surn	0=-25 3=-32 5=25
s:surno	1=-45 5=31
s:surp	3=-41 4=26 5=90 6=-91
s:surpr	3=-38 5=93 6=-93
s:surr	4=-49
s:surre	4=-36
s:surs	3=-26 8=61
s:sursi	8=58
s:surv	0=-58 1=29 3=-39 4=-29 8=-89
s:surve	0=-43 1=40 4=-31 5=-54 8=-99
s:survi	1=-25
s:susc	2=54 4=-59
s:susce	2=38 4=-50
s:susp	0=45 1=45 5=-60 6=44
s:suspe	0=28 1=54 5=-55 6=31 8=30
s:suspi	3=27
s:suza	5=-41 6=25
s:suzan	5=-42
s:svelt	1=-26
s:swap	5=58 8=-36
s:swapp	5=41 8=-43
s:swea	5=-40
s:swed	7=-28
s:swede	7=-27
s:swedi	0=-25
s:swin	1=-25 4=-37
s:swing	5=51
s:swit	0=29
s:switc	0=30
s:swor	1=34 8=-27
s:sylv	1=-45 4=-38 6=-25
s:symp	0=63 3=-28 4=-34 5=-39
s:sympa	0=71 5=-39
s:sympt	4=-37
s:synd	0=-140 1=-78 3=-57 4=-42 5=-65 6=-37 7=86 8=-62
s:syndi	0=-141 1=-72 2=-65 3=-59 4=-83 5=-74 6=-29 7=76 8=-69
s:syndr	2=36
s:synt	6=-27
s:synth	3=-26
s:syri	3=-55 4=-36
s:syrie	0=27 3=-48 4=-26
s:syst	0=-72 1=-41 2=-30 3=46 4=-76 5=-62 6=-48 7=-43 8=-46
s:syste	0=-58 1=-34 2=-32 3=54 4=-70 5=-51 6=-49 7=-47 8=-39
s:taba	4=73 5=-30 6=-25 8=86
s:tabac	4=67
s:tabl	1=-36 2=-35 3=79 4=-28 7=-48 8=-31
s:table	0=-52 2=-26 3=79 5=-52 6=-61
s:tabli	1=38
s:tablo	4=-32 6=26
s:tach	5=58
s:tagg	8=31
s:tagge	8=38
s:tail	0=-38 1=-35 2=28 3=-36 4=-54 5=-45 6=-62 8=-47
s:taill	1=-26 2=27 3=-47 4=-50 6=-41
s:tailo	5=-25 6=-33 8=-29
s:take	0=-65 1=-37 2=44 3=80 6=-55 8=-38
s:tale	6=-32 7=-37 8=-36
s:talen	4=28 7=-43 8=-31
s:talk	4=28 6=-68 7=-58
s:tall	1=45 2=46 4=-40
s:tand	0=37
s:tant	4=44 5=-54 6=-48
s:taoi	1=42
s:taois	1=37
s:tapa	8=45
s:tapag	8=36
s:tapi	4=-53
s:tapis	4=-41
s:tard	6=42
s:tardi	6=41
s:tari	5=69 7=-25
s:tarif	5=62
s:tast	2=-38 8=-60
s:tato	1=32 4=-42
s:tatou	1=37 4=-34
s:tatt	0=-31 1=46
s:tatto	0=-25 1=54
s:taug	0=-64 5=-43 6=-38 7=34
s:taugh	0=-56 5=-45 6=-30
s:taul	8=76
s:taula	8=38
s:taup	4=38
s:taur	3=-30
s:taure	3=-25
s:taxe	0=40 8=-35
s:tcha	4=-29
s:tche	0=-44 6=-27
s:tchet	0=-25 6=-28
s:teac	0=-78 2=-53 4=-73 5=-72 6=-34 8=-32
s:teach	0=-80 2=-49 4=-74 5=-68 6=-25 8=-52
s:team	0=-39 1=-36 2=-44 5=-26 7=46
s:teams	0=-44 2=-33 7=40
s:tech	0=-77 1=-67 2=-61 3=-95 4=-29 5=-70 6=-56 8=-73
s:techn	0=-75 1=-67 2=-63 3=-84 5=-77 6=-53 7=-41 8=-74
s:teen	8=51
s:teena	8=58
s:teet	4=-27
s:teeto	4=-26
s:tein	4=35
s:teint	4=41
s:tele	0=-82 1=-33 2=-76 4=31 5=-60 6=-92 7=-66
s:telec	0=-57
s:telep	0=-78 1=-26 2=-54 4=28 6=-35 7=-29 8=25
s:teles	3=-48
s:telet	0=-50 1=-29 2=-61 5=-68 6=-35 8=-29
s:telev	6=-26
s:tell	0=63 1=-33 2=29 4=-50
s:temo	0=-29 8=-52
s:temoi	0=-28 8=-63
s:temp	1=-40 2=-43 5=-84 6=-55 7=-55 8=-48
s:tempe	3=-36 4=-34
s:templ	0=-33 1=-53 3=69 4=-35
s:tempo	1=-31
s:tena	5=-34 6=28
s:tenai	5=-28 6=33
s:tend	0=-25 3=-45 5=-99 6=58 8=-30
s:tenda	1=36 5=-31
s:tende	1=-29 3=-30 6=31
s:tendr	6=47
s:tenn	5=-38
s:tenni	0=-25 5=-27 7=-26
s:teno	3=-35 4=-30 6=39
s:tens	0=-28
s:tensi	4=-28
s:tenu	1=-83 4=26
s:term	6=-46 7=-32 8=-34
s:termi	0=-25 4=-37 6=-35
s:terr	0=44 4=-29 6=-63 7=-42
s:terra	6=-82
s:terri	7=31
s:tess	3=33
s:tessi	3=27
s:test	0=-80 1=-27 2=49 3=-106 4=-73 5=-69 6=-63 7=-48 8=-59
s:testa	4=-29
s:teste	0=-46 2=91 3=-74 4=-51 5=-52 6=-31 7=-30 8=-57
s:testi	2=-61 4=-35 8=-25
s:teta	4=62
s:tetan	4=74
s:tete	0=50 1=-38 3=-33 4=-48
s:tetr	4=38 5=-48
s:tetra	4=53 5=-38
s:texa	0=102 7=-54
s:text	5=-40
s:thal	1=28 2=71 4=-98
s:thala	2=59 4=-69
s:thale	4=-44
s:than	7=64 8=-42
s:thank	0=-55 7=74 8=-26
s:that	0=29
s:thatc	0=28
s:thea	1=-31 3=-26 5=-80 6=-78 7=-30 8=-30
s:theat	0=-26 3=-40 5=-67 6=-75 7=-25 8=-36
s:thef	0=83 1=-46
s:thei	2=-53 3=-58
s:them	0=49 1=-29
s:theo	0=-45 1=70 4=-72 5=-38 6=-66 7=-28
s:theol	0=-31 1=41 5=-34
s:theor	4=-61 6=-53
s:theos	1=66
s:ther	0=-26 2=-43 4=-84
s:thera	0=-26 2=-51 4=-100 6=33 8=-42
s:there	0=38
s:therm	3=34 4=-51 6=-64
s:thes	0=-39 1=-26 2=-55 3=-50 4=-40 5=-74 6=-77 7=-63 8=-37
s:thesi	1=-38 3=-32 5=-35 6=-40 7=-33 8=-33
s:thie	3=-34 5=-28 8=-52
s:thier	5=-30
s:thin	0=34 1=60 2=-49 3=-35 4=53 5=-70 8=-27
s:thing	1=28 4=29 8=39
s:think	0=33 1=34 2=-43 5=-47 6=-34 8=-68
s:thir	1=28 2=-27 4=-44 5=-34 8=-26
s:thor	1=43 8=-40
s:thore	1=35 8=-43
s:thos	0=41
s:thou	2=-33 5=-49 7=34
s:thoug	0=32 5=-47 6=28 7=39
s:thous	2=-27
s:thre	1=-70 2=-50 3=-51 5=69 6=-51 8=-29
s:threa	5=-26
s:three	5=44
s:thro	1=-35 2=52 3=-49 4=-35 5=43 6=-36 7=38 8=-47
s:throm	2=72 4=-39
s:throu	3=-43 5=36 7=32 8=-39
s:throw	0=37
s:thum	3=56 4=-54 8=-29
s:thumb	3=70 8=-28
s:thur	1=34 4=39
s:thurs	1=30 4=56
s:thyr	4=48
s:thyro	4=42 8=-29
s:tick	3=34 7=30
s:ticke	3=35 7=26
s:tien	1=48 2=-53 4=-80 5=-56 8=-64
s:tienn	4=-26 5=-61 8=-38
s:tier	5=36
s:tile	1=-26
s:timb	3=42 5=-27 7=-26 8=-25
s:timbr	3=47 5=-32 7=-26
s:time	6=-31
s:tind	6=-37
s:tinde	6=-34
s:tira	0=-35 5=-42
s:tire	4=-56 5=53
s:tiro	5=58
s:tiroi	5=44 8=-29
s:tiss	0=-29 2=72 3=-32 5=-38
s:tissu	2=60 3=-39
s:titl	2=-43
s:title	4=31
s:titr	4=-70 6=-29 8=-33
s:titre	0=25 1=-33 3=-39
s:titu	3=29
s:toge	5=72
s:toget	5=73
s:toil	5=27 7=-27
s:toile	5=33 7=-26
s:toler	4=-26
s:toll	5=-52
s:tolle	5=-49
s:tols	1=70 4=-81
s:tolst	1=73 4=-64 8=-25
s:tomb	1=-37 5=-53 6=-31
s:tombe	4=28
s:tool	0=-40 1=-31
s:topi	3=-25
s:tori	4=-55
s:torie	4=-53
s:toro	0=-38 7=33
s:torre	5=-28
s:torri	5=57
s:tota	5=36
s:touc	0=-25 1=-38 3=-40 4=-26 5=79 6=-69 8=-28
s:touch	0=-27 1=-34 3=-26 4=-36 5=82 6=-92
s:touj	0=25 3=39 4=53 5=-40 8=-27
s:toujo	3=33 4=46 5=-49 8=-33
s:toul	2=-28 5=-45
s:toulo	2=-27 5=-56 6=32
s:tour	0=-56 1=-46 4=-29 5=-28 6=-66
s:touri	5=-38
s:tourn	0=-45 1=-40 4=-36 6=-52 8=27
s:tous	1=-36 4=84 5=-37 6=-33
s:touss	1=-35 4=88 5=-37
s:tout	0=-48 1=104 2=-48 4=-63 7=-55 8=-61
s:toute	2=-42 3=35 7=-27
s:toxi	1=52
s:toxic	0=-25 1=37 5=-26
s:trac	1=-43 2=-56 4=40 5=-42 6=-38 7=-37 8=-57
s:traca	4=-49
s:trace	8=-33
s:trach	4=80
s:tract	7=-44
s:trad	0=-96 1=-28 2=-82 3=-92 4=-82 5=-63 6=-56 7=-49
s:trade	3=-52 7=-42
s:tradi	2=-58
s:tradu	0=-41 1=-67 3=-28 4=-54 5=-46 6=-54 8=-54
s:traf	0=36
s:traff	0=29
s:trafi	4=-30
s:trah	6=-28 8=-34
s:trahi	8=-35
s:trai	0=-77 3=-46 4=-49 5=-43 6=-95 7=-51 8=-59
s:train	0=-78 2=-69 3=-66 4=-99 6=-53 8=-41
s:trait	0=-26 1=-66 2=-25 5=-25 6=-39 7=-35 8=-26
s:traj	4=-59 5=-41
s:traje	4=-45 5=-51
s:tran	0=-35 2=-28 3=-44 4=-53 5=-75 6=-68 7=-88 8=-100
s:tranc	4=-28 8=-29
s:trans	0=-45 2=-34 4=-43 5=-102 6=-58 7=-92 8=-93
s:trau	1=42 4=26
s:trav	0=-45 2=-57 3=-37 5=-51 6=-60
s:trava	2=-35 3=-45 5=-65 6=-52
s:trave	0=-45 2=-27 3=-29 4=63 5=-26
s:traw	8=38
s:trawl	8=34
s:trea	2=-38 3=-25 4=71 5=-37 7=43 8=-27
s:treas	4=-46 7=37
s:treat	0=-27 4=103 5=-26
s:trem	3=-57 4=83 6=-34
s:tremb	3=-57 4=63
s:tremo	4=38
s:tren	1=-40 4=-44 8=-45
s:trent	4=-40 8=-45
s:tres	0=28 1=-38 3=-34 4=-44 6=-47 7=-47 8=-25
s:treso	0=42 1=-44 3=-31 4=-35 6=-47 7=-52 8=-25
s:tria	1=-47 2=-33 3=35 7=-34 8=-41
s:trial	1=-29 2=-28
s:trib	1=-37 4=-67
s:tribu	1=-32 4=-68
s:tric	4=-29
s:trie	0=-30 2=82 4=27 6=-28 7=31 8=-50
s:trim	5=-40
s:trime	5=-37
s:trip	2=31 4=-34 7=-33
s:tripl	2=32 5=-39
s:tris	2=-42 4=41
s:triso	2=-59 4=33
s:troi	0=-93 1=-31 5=44 6=-78
s:trois	3=-32 4=26 5=-41
s:trom	0=-38 1=-65 3=55 4=-57 5=39 6=-112 8=-39
s:tromp	0=-37 1=-53 3=41 4=-40 5=53 6=-133 8=-35
s:trot	0=91 5=-34
s:trots	0=90 5=-40
s:trou	0=-72 2=55 3=43 4=35
s:troub	2=-31 5=-40 6=-26 7=42 8=32
s:troup	4=-36
s:trouv	0=-46 2=72 4=-73 6=28 8=-33
s:trum	0=39 4=-49 8=-29
s:trump	4=-34
s:trur	4=-28
s:trus	0=26 1=-59 2=-25 4=-42 5=-54
s:trust	7=55
s:tube	2=48 4=-42
s:tuber	2=46 4=-41
s:tues	4=49
s:tuesd	4=61
s:tuni	3=-27
s:tunn	2=-36 4=55
s:tunne	2=-37 4=43
s:turb	3=-28 4=-28 6=-30
s:turk	4=-27 8=39
s:turke	8=36
s:turn	1=56 2=35 4=-46 6=-41 8=-25
s:turne	1=48 2=53 4=-31
s:turno	1=-25
s:tute	2=-35
s:tuteu	0=-26 2=-28 4=-33
s:tuto	1=-43 4=-28 5=-29 7=-33
s:tutr	0=-36 3=-33 5=34
s:tutri	0=-36 3=-52 5=37
s:twee	0=96 8=-25
s:tweet	0=64 8=-33
s:twel	4=-34 5=-49
s:twelv	0=32 4=-35 5=-51
s:twen	1=41 3=-26 4=35 5=-38 6=-36 8=28
s:twent	1=65 4=35 5=-39 6=-44 8=25
s:twic	1=-37 3=33 5=-38 6=-34 8=-38
s:twick	7=-31
s:twin	2=-51 4=38 6=42 8=-29
s:twit	0=66
s:twitt	0=70
s:type	0=-42 1=-63 2=46 3=-48 4=61 8=-33
s:typef	1=-63
s:typi	0=-32 3=76 4=-41 5=25 7=-41 8=-32
s:typin	3=63 4=-34 5=32 7=-36
s:typo	4=-49 5=-47
s:typog	4=-50 5=-36
s:ucat	0=-33 7=25
s:ugan	5=-31 6=31
s:ugand	5=-31 6=37
s:ulst	0=49 7=-42
s:ulste	0=49 7=-41
s:unbe	1=44
s:unbel	1=33
s:uncl	8=33
s:unde	1=-41 2=-42 3=-55 6=-35 7=-29
s:under	4=-37
s:undet	4=32
s:unfa	5=66 6=-56
s:unfai	5=68 6=-56
s:unif	8=-45
s:unifo	8=-33
s:unio	0=-51 1=-62 2=-79 3=-104 4=-129 5=-131 6=-57 7=50 8=-95
s:union	0=-62 3=-32 4=-41 6=-26
s:uniq	4=-28
s:unis	0=-49 3=-28 7=43
s:uniso	0=-53 7=28
s:unit	0=-80 1=-58 2=-26 3=-41 4=-77 5=-53 6=-60 7=89 8=-31
s:univ	3=-48 5=-62 6=-26 7=-37
s:unive	1=30 3=-45 5=-58 7=-54 8=-31
s:unkn	8=30
s:unkno	8=26
s:unloc	3=25
s:unpa	0=91 8=36
s:unpai	0=84 3=-27 8=28
s:unpr	6=41
s:unpro	6=33
s:unre	0=38 2=29 4=-32
s:unti	0=-34 2=-27 3=-47 5=-28 7=-63
s:uphe	5=43 8=-32
s:uphel	5=33 8=-31
s:urba	0=27
s:urban	0=29 7=-29
s:urge	4=31 5=-30
s:urgen	4=32 5=-35
s:urol	5=-32
s:urolo	5=-29
s:usag	4=36 8=27
s:usda	7=60
s:ushe	0=-29
s:usin	0=-30 4=-32 5=-48 8=-25
s:usuf	5=-40
s:usufr	5=-34
s:util	1=62 8=-27
s:utili	1=59 8=-27
s:vaca	1=-32 3=-46 4=-53 5=-43
s:vacan	4=-55 5=-35
s:vacc	0=45 1=-41 2=-27 3=-52 5=-27 6=-28 7=-29 8=-43
s:vacci	1=-33 2=-27 3=-40 5=-37 6=-28 7=-39 8=-44
s:vache	3=-26
s:vala	3=-26
s:valab	3=-26
s:vale	0=57 4=-34 5=-31 6=-53
s:valer	0=51
s:valeu	1=-25 3=26
s:vali	4=25 5=-27 8=-35
s:valid	4=36 8=-27
s:valu	3=-30 6=34
s:valv	0=-32 1=-26 7=-27
s:valve	4=-47 7=-28
s:vanc	8=31
s:vann	3=42 8=-39
s:vanne	8=-31
s:vant	3=-33 5=81 6=-67
s:vari	5=-26 6=-29
s:varia	4=-50
s:varic	4=53
s:vars	6=51
s:varso	6=32
s:vasse	7=25
s:vaul	3=33 5=-30
s:vect	3=53
s:vecte	3=60
s:vega	0=-67 1=26 4=-55 5=-79 6=-42 8=-64
s:vegan	0=-41 1=36 4=-25 5=-37
s:vege	0=-36 2=-52 3=-28 5=-44 7=-25 8=-25
s:veget	0=-38 1=-28 2=-49 3=-29 5=-38 6=-29
s:vehi	3=-26 4=35
s:vehic	3=-25 4=32 8=-27
s:veil	0=65 1=-28 4=-44 8=-64
s:veill	0=60 1=-29 4=-41 8=-63
s:vein	4=42 5=-29
s:veine	3=28 4=64
s:velo	4=-34 5=-32 8=50
s:vend	2=-86 3=-94 4=-94 6=-49 7=-59 8=-41
s:venda	0=28
s:vende	0=-49 2=-44 3=-69 4=-69 6=-38 7=-30
s:vendo	4=-31
s:vendr	1=33 3=-47 5=-40
s:vene	1=71 6=-32
s:vener	1=81 6=-27
s:veni	4=-28
s:venis	0=31
s:vent	1=-30 2=-90 3=-36 4=-67 5=-91 6=-28 7=-29 8=-43
s:vente	0=35 4=-44
s:ventu	5=-42
s:verb	5=-43 8=-35
s:verba	8=-27
s:verd	8=-41
s:verdi	8=-35
s:verg	1=-46
s:verge	1=-48
s:veri	0=-26 1=-29 4=-25 5=-62
s:verif	1=-25 3=-25 5=-55 6=-25
s:verm	0=39
s:vermo	0=26
s:verr	3=-41 4=33 8=-37
s:verre	5=-33
s:verri	4=-61
s:verro	8=-33
s:vers	2=33 3=-57 4=-33 5=63 8=-43
s:verse	4=-37 5=35
s:vert	1=-45 2=-28 3=-42 4=59 5=-37 6=-45 7=-40
s:verti	4=85
s:veso	5=25
s:vess	3=51 4=64
s:vesse	3=41
s:vest	4=-26 5=72 8=-25
s:vesti	5=78 8=-31
s:vete	1=-25 2=-25 4=-25 5=-27 6=-30
s:veter	0=-25 4=-40 5=-27 6=-27
s:veul	4=-55 6=51
s:veule	4=-55 6=65
s:veuv	2=-39 3=-25 4=-31
s:veuva	2=-26
s:viag	4=-28 5=39
s:viagr	4=-27 5=46
s:vian	1=48
s:viand	1=48
s:vich	0=-26
s:vict	0=-55 1=-40 5=-44 7=39 8=-120
s:victi	7=37 8=-115
s:victo	0=-40 1=-45 5=-37
s:vida	0=31 3=32 6=-35 8=-28
s:vide	1=-48 2=-63 3=-27 4=45 5=52 6=-66 7=-41 8=-62
s:video	0=-32 1=-30 3=-49 4=-31 5=62
s:viei	1=38 5=53
s:vieil	0=26 1=37 5=46 8=28
s:vien	0=-36 1=54 3=-30 5=-47 6=31
s:viend	6=41
s:vier	0=-26 1=-47 3=-31 4=-39 5=35 6=-29 8=-35
s:vierg	1=-44 3=-25 4=-33 5=40
s:vieu	4=-35 6=34 8=-27
s:view	4=32 5=-28
s:vigi	0=38 1=-45 3=-27 4=-40 5=-60 8=84
s:vigil	0=43 1=-34 3=-56 4=-52 5=-57 8=79
s:vign	0=-34 2=-70 4=-78 7=-55
s:vigne	0=-49 4=-42 7=-54
s:viki	2=61
s:vikin	2=46
s:vill	0=-29 1=-29 2=-25 3=-47 4=-79 6=41
s:villa	1=-36 4=-69 6=48 7=-36 8=-38
s:ville	4=-27 6=-26 8=46
s:ving	0=32 3=-37 5=-32 6=-39 8=-35
s:viol	1=75 3=-52 5=-52 8=-63
s:viole	1=73 3=-48 5=-42 8=-52
s:vira	8=-34
s:vire	3=37 4=-37
s:virem	3=37 4=-33
s:virg	0=-29 1=-26 2=-26 3=-29 4=-40 5=42
s:virgi	1=-31 4=-26 5=38
s:viru	4=-52
s:visa	0=-82 1=-52 2=-42 3=44 4=-46 5=-72 6=-61 7=-44 8=-51
s:visag	0=-74 1=-54 2=-41 3=39 5=-71 6=-56 7=-40 8=-77
s:visi	1=-31 2=-31 3=-64 6=-44 7=-45 8=-48
s:visib	0=50
s:visio	0=-30 2=-38 3=-54 4=57 5=-25 8=-28
s:visit	0=-42 1=-38 3=-53 7=-29 8=-70
s:visu	4=25
s:visue	4=39
s:vite	4=-31
s:vites	3=31
s:viti	4=-49 5=-33
s:vitic	4=-58 5=-28
s:vitr	1=33 5=-39
s:viva	1=-25 3=68 4=-27 5=-71
s:vivai	5=-56
s:vivan	3=79 5=-40
s:vivi	0=-56 1=81
s:vivis	0=-53 1=69
s:vivo	5=-36
s:vivon	5=-27
s:vivr	1=29
s:voca	0=-30 1=-27 4=-57 5=-47
s:vocal	4=-41
s:voge	3=-37
s:voic	2=-50 3=37 4=-61 5=-64 6=-52 7=-26 8=-72
s:voice	8=-27
s:voie	3=30
s:voil	1=-52 3=-47 4=-36 5=-79 7=-27 8=-74
s:voili	3=-32 5=-76
s:vois	4=30 6=88 7=-29
s:voisi	4=41 6=76
s:voit	0=-60 1=35
s:voitu	0=-55 1=40
s:vola	1=-30 4=-38 5=71 6=-52
s:volag	1=-33 5=90 6=-55
s:volan	4=-29
s:vole	4=25 8=-26
s:volo	0=-38 1=44 5=-31 6=-32 8=-42
s:volon	1=32 3=30 4=25 5=-38 6=-28 8=-52
s:volt	1=36 4=-64
s:volta	1=45 4=-61
s:volu	2=37 3=-28 4=-66 6=-44
s:volun	3=-27 4=-61 6=-40
s:votai	0=27
s:vote	1=-57 2=-34 4=-54 5=-55 6=-35 7=-38 8=-25
s:voti	1=-33 5=-38
s:votin	1=-45 5=-44
s:votr	4=-28 8=-31
s:voul	3=63 4=-43 5=-27 7=33 8=-25
s:voya	1=-53 2=-47 4=40 5=60 6=-40 8=-41
s:voyag	0=-28 1=-45 2=-33 3=-55 8=-48
s:voyai	5=82
s:voyan	3=55 4=63 5=-41
s:voye	3=-47 6=72 7=-26
s:vulg	4=-33
s:vulga	4=-32
s:wait	0=-44 4=65
s:waiti	0=-31 4=73
s:wale	0=-40
s:walk	4=65 5=-41 6=-36
s:wands	8=-35
s:want	0=33 1=-49 2=-42 5=26 8=57
s:wante	1=-38 5=43 6=-35
s:ward	1=-35 4=-28 5=-45
s:wardr	5=-44
s:ware	0=-63 1=-38 4=48 7=61
s:wareh	0=-56 1=-34 4=40 7=69
s:warm	0=26
s:warmt	0=27
s:warn	4=-36 7=25 8=35
s:warne	0=-29 5=31 7=35 8=-28
s:warni	3=28 4=-26 5=-31 8=47
s:warr	2=36
s:warw	1=30
s:warwi	1=31
s:watc	3=-28 4=-48 5=68 8=-62
s:watch	3=-43 4=-31 5=80 8=-25
s:water	7=26
s:wear	0=-32 1=-33 3=-28 4=45
s:weari	4=56
s:webc	3=63 5=51 8=-35
s:webca	3=63 5=33 8=-42
s:webm	1=-75
s:websi	4=-26
s:wedd	1=34 4=-41 5=-65 8=-36
s:weddi	1=45 3=-27 4=-49 5=-55
s:wedn	4=26
s:week	1=31 3=-44 6=-39
s:weeke	0=31 2=-40 4=-33 5=40
s:weekl	0=-37 1=51 3=-35 6=-41
s:weig	4=-30
s:weigh	4=-43
s:weld	0=35 4=-29 6=-50
s:welde	0=39 6=-57
s:wels	0=-41 1=-25
s:west	0=-34 7=-47
s:weste	7=-51
s:what	1=-52 5=64 6=-26
s:whate	5=50
s:whats	1=-49 5=29
s:whee	5=-28
s:wheel	4=-42 5=-28
s:wher	0=-57 3=36 4=-65 7=-46 8=-25
s:whet	7=32
s:whic	1=49 4=32 6=-26 8=-30
s:whil	4=51 5=-27 6=-30
s:whis	4=47 8=45
s:whist	4=-27 5=29 8=41
s:whit	0=59 1=-39 4=-51 5=-34
s:whitb	4=-35
s:white	1=-53
s:whol	4=-54 8=-29
s:whole	5=-28
s:whos	7=-28
s:wido	8=63
s:wild	2=-34 5=-35 6=-47
s:wind	3=33 8=-36
s:windo	3=47 7=-41 8=-31
s:wing	0=-44
s:winge	0=-41
s:winn	8=-37
s:winne	8=-38
s:wint	0=-32 5=-38
s:winte	0=-38 5=-36
s:wipe	3=36
s:with	0=-25 1=54 3=28 5=-71
s:withd	4=-33 8=65
s:withi	3=38 8=-55
s:witho	0=-28 1=46 5=-72
s:witn	0=-39 1=72 4=-27 8=-71
s:witne	0=-38 1=67 8=-71
s:wobb	7=45
s:wobbl	7=45
s:woma	0=-62 1=-45 2=-25 3=-25 6=96 8=-38
s:wome	0=39 2=-44 3=-25 4=-58 6=77 8=-60
s:word	0=25 2=-27 4=-47 7=-25 8=-51
s:work	0=-70 2=-49 3=-43 6=-38 7=-42
s:worke	1=-51 4=-33 6=-38 7=-26 8=-25
s:workf	0=-37 7=31
s:worki	0=-71 3=-25 8=46
s:workp	7=44
s:works	3=-25 6=-33 7=-42
s:worl	0=-34 3=41
s:world	3=48
s:wors	0=-65 1=55
s:worsh	0=-26 1=55
s:woul	0=76 2=-33 4=-35 5=-84 8=-63
s:would	0=-29 1=41 4=-33 7=31 8=-28
s:writ	1=-25 2=-78 8=-60
s:write	2=-52
s:writi	4=-33 6=-30 8=-26
s:writt	4=57
s:wron	1=29 4=39
s:wrong	3=29
s:wrot	0=-58 1=-30 3=-97 5=27 7=-26
s:wyyl	5=41
s:wyyld	5=30
s:xavi	1=-28
s:yann	6=-28
s:year	0=-50 1=-36 2=-62 3=-80 6=-48 7=45
s:youn	0=76 2=-40 3=-39 5=-52 6=-57 7=-26
s:young	0=-31 2=-25 4=39
s:yout	0=54 4=-55 6=-37 7=-32
s:zemm	0=57 5=-37
s:zemmo	0=70 5=-25
s:zoot	1=-35 4=-28
s:zoote	1=-35
w:0	3=67 7=53
w:000	0=-45 1=-43 2=-41 3=-56 4=-77 5=-32 6=-52 8=-35
w:02	3=40
w:1	0=-38 1=-40 4=49 6=-38 8=-57
w:100	2=36
w:11	2=28
w:12	0=-26 1=-41 4=48 5=-25 8=-45
w:120	8=25
w:14	1=-32 2=40 4=-36 5=-25 8=46
w:15	2=32
w:17	1=-27 3=38 4=42 8=-39
w:18	0=36 7=-37
w:1981	7=54
w:1984	0=-40 1=36 8=-25
w:1985	0=-34 1=25 7=31
w:1987	2=-34
w:1989	7=-25
w:1990	1=-35 4=-33 5=-39 7=30
w:1992	0=27
w:1994	8=25
w:1995	1=-35 3=-25 4=-25 8=61
w:1996	5=-41 6=46
w:1998	0=35 4=-34 5=-69
w:1999	2=25
w:2	0=-72 1=-46 2=111 3=28 4=-79 5=-51
w:20	2=-28 4=-54 6=-26 8=28
w:200	1=-35 4=-29
w:2001	0=48 2=-37
w:2003	1=-31 7=51 8=-33
w:2004	1=47 2=28
w:2005	0=36
w:2006	6=-33 8=39
w:2009	3=-48 6=54
w:2010	0=37 3=-42 5=-30 8=-25
w:2011	4=35 6=-32
w:2012	0=-29 3=43 6=41
w:2013	4=51 5=-30 6=48
w:2014	4=53 5=-34 6=36 8=-30
w:2015	1=-56 3=-27 4=60 5=-42 6=31 8=-27
w:2016	0=37 1=-50 4=37 6=-44 8=34
w:2017	1=-48 6=44
w:2018	0=-41 1=-29 7=39 8=-27
w:2019	1=-33 2=-33 3=-34 4=45
w:2020	0=-48 3=-34 4=27 5=-51 8=37
w:2021	0=61 1=-49 2=42 3=-55 5=-36 7=-37
w:2022	0=37 4=55 7=26
w:2026	2=-37 8=36
w:2027	0=-31
w:2030	7=-26
w:21	0=50 1=-26 2=-28 4=48 8=30
w:22	2=41
w:24	7=-56 8=50
w:2m	4=-26
w:3	0=-87 1=-33 2=34 4=-56 5=-30 6=-44 8=70
w:30	4=53 8=-29
w:300	3=-49 4=-41
w:31	5=-57 7=30
w:34	4=25 7=28
w:340	1=-28 7=-29
w:4	0=-56 1=-27 3=37 4=35 5=-41 6=-35 8=-30
w:40	0=-63 1=-29 2=75 3=-45 4=-33 5=-63 6=-51 8=-33
w:400	8=-32
w:41	4=47 8=-31
w:43	4=54 8=-53
w:47	2=31
w:5	0=-29 5=-46
w:50	0=-51 4=61
w:500	0=41 3=-25
w:6	0=73 3=32 4=-32 6=-42
w:60	0=-32 4=-33 8=-26
w:600	4=-31
w:7	7=-67
w:71	3=42
w:79	0=-33 7=65
w:8	0=-33 2=37 3=57 7=-25
w:80	7=-39
w:9	0=41 3=30 5=-31 7=-28
w:900	0=-25 4=-39 5=-38
w:91	3=59
w:98	3=28 5=-30
w:99	3=25
w:a	1=-25 7=-32
w:a6	5=-45
w:a69	0=63 2=-36
w:aa	4=116 5=-61
w:aadhaar	3=52
w:aah	4=46
w:abandonne	3=-39
w:abattoir	1=-30
w:abattoirs	1=30 3=-28
w:aberdeen	1=37 7=-37
w:abidjan	1=-27
w:abime	3=64
w:abimes	4=69
w:abnormal	4=-25 5=-40
w:abonne	5=36
w:abonnee	5=39
w:abonnements	5=-29
w:abonnes	5=-34
w:abord	3=45 6=28
w:about	1=-52 3=-64 7=-39
w:above	5=28
w:absence	0=-29 3=-26 4=36 5=-63 6=40 7=-31 8=-59
w:absences	2=26 4=40 7=58
w:absente	1=38 3=29 4=43 6=-27
w:abstenue	0=32
w:abstinence	4=-56 5=50
w:abstinent	4=-32
w:abstinente	4=-84 5=93
w:abus	3=-64 4=61
w:academie	4=-50
w:acas	4=-28
w:accepte	3=86 6=-58 7=-30
w:acceptee	3=55
w:acces	4=-37 5=-63
w:accessibilite	0=-30 4=-34
w:accessible	4=-36
w:accessoiriste	4=-43
w:accident	0=-35 3=-30 5=28 6=-52
w:accompagne	5=-32
w:accompagnement	4=-29
w:accompagnera	6=-26
w:accord	3=25 4=-30 7=-58 8=-27
w:accorde	3=49
w:according	1=42 2=27
w:accords	7=-28
w:accouchement	4=35 5=-30
w:account	1=54 2=-26 4=-39 5=34 6=-42 8=-61
w:accountant	1=-33 4=-36 6=-29 7=-44
w:accounts	0=-30 1=-39 4=-49 5=-37
w:accro	5=69 6=-39
w:accueil	0=-44 1=-31 3=26 4=-46 5=-72 7=-40 8=-27
w:accuse	8=25
w:accused	6=-38 8=40
w:achats	0=-44 4=-56
w:acheteur	3=-25
w:acheteuse	4=-55 6=-31
w:acide	3=34
w:acouphenes	4=42
w:acoustique	4=-56
w:acquitte	8=64
w:acquitted	8=41
w:across	0=-28 2=-48 7=-53
w:acted	0=-41 4=-36
w:actes	3=-27
w:actif	4=-33 7=37
w:acting	4=-30
w:action	7=-33 8=28
w:actions	8=-33
w:activated	3=40
w:active	3=-69 7=36
w:activee	3=64 5=-26
w:activist	1=-25 7=78
w:activite	0=-36 5=-32 7=26
w:actn3	2=38
w:actor	3=-28 6=-27
w:actrice	4=-29 5=44
w:acts	0=-42 1=52 4=-25 7=-33
w:actuary	1=26 4=-29
w:acute	4=-26
w:ad	0=-34 3=-32
w:adaptation	4=-25 5=-35
w:added	6=41
w:addenbrooke	2=25
w:addict	4=-33 5=70
w:addicted	4=-38 5=57
w:addiction	8=-46
w:addictologie	8=-37
w:addicts	4=50
w:adepte	3=-46 5=78
w:adeyemi	4=26
w:adhd	4=28
w:adhere	1=40
w:adherent	1=-25 7=42
w:adherente	1=26
w:adherer	0=-48 7=40
w:adhesion	1=47 8=-29
w:adjoint	4=-31 6=-33
w:adjudant	8=28
w:administered	0=-49 7=-29
w:administratif	0=-28
w:administration	0=-35 4=-27 5=-26
w:administrative	7=-28
w:administre	5=-34
w:admis	4=26 5=35
w:admits	0=-28
w:admitted	1=30 3=-32 5=29 8=43
w:adn	0=-62 1=-50 2=59 3=-127 4=-47 5=-92 6=-80 7=-36 8=-52
w:adolescence	2=40 4=-27
w:adopte	5=-31 6=61
w:adopted	6=25
w:adoption	2=32 6=-58
w:adresse	4=-33
w:adult	0=-28 3=-36 4=-38 5=30 7=-32
w:adultere	3=-34 5=36 8=-28
w:adultery	5=-28
w:adultes	4=-31
w:adults	4=-40 5=45
w:advised	3=-35
w:adviser	4=-83 7=-30 8=-46
w:advises	0=-35 3=-44 4=52
w:aerien	8=-45
w:aerienne	3=-30
w:aeroport	3=32 8=53
w:aeroports	3=-52
w:afd	0=31
w:affair	0=-37 4=-31 8=-37
w:affaire	1=-25 3=-63 4=-38 5=-57 8=72
w:affaires	0=-40 1=-36 3=31 4=-32 6=-46 8=-79
w:affairs	3=-39 5=-37
w:affection	4=45
w:affiche	1=26 3=-30 5=55 6=-34 7=-25
w:affiches	5=-26
w:affiliated	7=50
w:affiliation	0=66 5=-31 7=39
w:affirm	1=27
w:affirme	5=83
w:affray	8=26
w:afp	0=-41 8=-28
w:afscme	7=62
w:after	0=-46 1=26 2=51 6=-37
w:afternoons	4=38 6=-39
w:aftra	0=-54 7=46
w:again	5=-38
w:against	0=51 3=-35 5=-45 6=-41 8=-35
w:agde	5=33
w:age	4=79 5=-55
w:agence	0=-63 1=-38 2=-58 6=-25 7=-33 8=-34
w:agencement	6=-38
w:agency	0=-61 1=-43 4=53
w:agenda	0=-25
w:agent	0=-82 2=-33 3=-40 4=-56 5=-28 6=-39 7=-53
w:agents	0=-42 3=-59 7=35
w:agiles	3=-37
w:agnostic	5=-27 6=-26
w:agnostique	0=-27 1=78 5=-27 6=-40
w:ago	4=34 8=29
w:agree	5=-30
w:agreed	3=40
w:agreement	7=-39
w:agregation	5=-37
w:agrege	1=-30
w:agrement	2=-30 8=64
w:agresse	8=-56
w:ai	0=31 2=-45 3=-42 4=-28 5=49 6=-32 8=51
w:aid	4=-86 7=-47
w:aide	0=65 2=-29 3=-49 4=-30 6=-49 7=-44
w:aile	4=-31
w:ailing	4=-54
w:ailleurs	5=44 6=-41
w:aimait	5=-56 6=44
w:aime	0=-72 2=-37 3=-31 4=-71 5=62 6=60 7=-61 8=-51
w:aiment	5=-28
w:aimer	5=-34 6=57
w:aimerait	6=-32
w:ainsi	4=-42
w:air	7=-62
w:airbus	5=-28
w:aires	5=46
w:airline	2=50 4=-50 7=-25
w:airport	3=35 8=37
w:aise	0=-33 4=-56
w:alarme	0=-28 3=36
w:alarms	4=-40 8=-45
w:album	4=-33 8=-34
w:alcoholic	4=38
w:alcool	2=36 3=-28 6=-36 8=78
w:alcoolemie	4=-57 8=51
w:alcoolique	4=100 5=-71 8=-44
w:alcoolisme	4=44
w:alcoologie	4=37
w:ald	4=59
w:alexandre	2=-29
w:alger	3=-39
w:algorithme	3=75 8=-55
w:algorithms	2=-33
w:alike	0=-34
w:all	1=82 2=-46 3=-45 4=-67 5=-64 6=-64 7=44
w:allele	2=38 4=-58
w:allemand	6=-33
w:allemande	7=31
w:allergic	2=-58 5=-35
w:allergie	4=58 5=-41
w:allergies	4=27
w:allergologue	8=-30
w:allergy	7=-32
w:alliance	8=-31
w:allow	1=33
w:ally	6=-31
w:alone	1=-36 7=-26
w:along	2=50 3=31 4=-27
w:alors	2=34 6=39 8=-35
w:alpha	2=37
w:already	7=36
w:als	4=-35
w:alsace	0=61 4=-36 7=-32
w:altruisme	1=34
w:altruist	1=45
w:alumni	0=-25 1=26
w:always	0=33 4=-46 6=66
w:alzheimer	2=52 5=-33
w:am	1=61 2=-32 4=-47 8=-41
w:amant	0=-33 1=-40 4=-29
w:amante	0=-25 5=73
w:amants	0=-27 4=-40 6=-65
w:amateur	0=-35 8=-29
w:ambassade	2=-27 3=38
w:ambition	1=57
w:ameliore	2=-25
w:amenage	4=42
w:amende	8=41
w:america	0=35
w:americain	3=41 6=27
w:americaine	2=61 6=-32
w:ames	4=-31 5=-59 6=55 8=36
w:ami	0=-55 1=36 2=-40 3=-64 4=-86 5=-47 7=-36 8=-44
w:amie	1=-48 2=-25 3=-41 4=-81 6=78 7=-33 8=-30
w:amies	6=64
w:amis	1=36 5=-45 6=61
w:amitie	3=-29 4=-30 6=28
w:amniocentese	2=45 5=-37
w:among	4=-57
w:amour	0=-38 1=-45 3=-40 4=-32 5=70
w:amoureuse	5=53
w:amoureux	5=-38
w:amours	4=-30 5=-36 6=60
w:amp	4=-26 5=-30
w:ampute	4=35
w:amuse	0=-29 3=49 5=-30
w:amyotrophie	2=41
w:an	0=30 1=39 2=-44 3=-117 6=-59 7=-32 8=-57
w:analyse	2=41 3=-30 4=35
w:analysed	2=33 3=43
w:analysee	3=69
w:analysis	3=-48
w:analyst	0=-29 3=-26 7=-48 8=-54
w:analyste	0=39 2=-25 4=-31 8=-47
w:anarchist	0=56 4=-26
w:anarchiste	1=77 5=-25
w:ancestry	2=-40
w:ancien	0=72 2=-41 3=32
w:ancienne	2=-32 3=-51 4=26 5=46 6=54 8=-38
w:anciennes	4=-50 5=-34
w:anciens	1=66 4=-36 5=-77 6=40 8=-46
w:and	2=-45 3=-31 5=-29 6=-30 7=-81 8=-43
w:anemie	2=43
w:anges	5=-27
w:anglais	4=-30
w:anglican	1=-51
w:angoisse	4=38
w:animal	0=-28 1=57 6=-30 8=-52
w:animale	0=-50 1=62 3=-29 4=-25
w:animaliste	0=56 1=-33
w:animals	0=-28 1=94 5=-33
w:animateur	1=-25 5=-38
w:animatrice	0=-47 1=-50 4=-39 5=-39
w:animaux	1=73 5=-25
w:anime	0=-49 3=-41 7=44 8=-35
w:ankle	8=26
w:anne	0=28 1=-33 5=-72 6=45 7=-30
w:annecy	5=-30 6=-40
w:annee	1=25
w:annees	4=28
w:annonce	3=-48 5=71 6=-41
w:annonces	5=-48
w:annuaire	1=32
w:annual	7=44
w:annuel	1=-25 4=49 5=-33
w:annuels	1=27 5=-31
w:anomalie	2=83 4=-29 5=-25
w:anonyme	4=-33 5=56
w:anonymement	1=-38 5=44
w:anonymous	8=28
w:anorexie	4=33
w:anorexique	4=57
w:another	0=-40 3=-26 6=31 7=-25 8=-36
w:ans	2=-86 4=41 8=33
w:answered	1=-34
w:answers	6=-49
w:antecedent	8=40
w:antecedents	2=-38 4=34 8=58
w:anthroposophe	1=76 6=-33
w:anthroposophie	1=37
w:anthroposophist	1=65
w:anti	0=121 1=50 4=-54 5=-30 6=-25 7=-30 8=-30
w:anticoagulants	4=25
w:antidepresseurs	4=25
w:antinatalist	1=45
w:antispecisme	0=-27 1=63
w:antispeciste	0=-35 1=54
w:antoine	4=-32 5=-31 6=57
w:anvers	5=26
w:any	0=65 4=48 5=-59 6=-51
w:anyone	2=35 5=43
w:anything	1=55 5=-38 6=-25 7=-26
w:aout	4=30
w:aphone	4=59
w:apnee	4=63
w:apoe	2=38
w:apoe4	2=25 4=-46
w:app	3=67 4=-45 5=-29 8=-42
w:appareil	2=-30 4=38 6=-26
w:appareille	4=45
w:apparel	5=-51
w:apparemment	1=37
w:apparently	4=44 7=-40
w:appartenance	0=40 4=-33
w:appartenu	0=34 8=-40
w:appartient	1=75 2=42 4=-48 5=-33
w:appeal	1=-25 4=-29 8=28
w:appealing	8=29
w:appeals	8=-40
w:appel	4=-25 8=-27
w:appelait	5=-27 6=53
w:appele	1=50 7=-26
w:appellent	0=-27 6=33
w:appels	0=-31 3=33
w:appendicite	4=34
w:appli	3=63 4=-47
w:applicant	3=28
w:applicants	3=-43
w:application	4=-29 8=39
w:apply	2=38
w:appointed	0=-43 7=54 8=-51
w:apprend	4=-46 6=47
w:apprenti	1=28 5=-57 6=41
w:apprentice	1=-28 6=-54 7=28
w:apprentices	1=-29 2=-26
w:apprentie	5=69 6=-31
w:apprentis	1=-37 2=-27
w:appris	5=-54 7=59 8=-27
w:approach	0=-26
w:approcher	6=-28 8=51
w:approuve	0=51 5=-31
w:apps	5=35
w:appui	0=35 2=31 5=48 8=-28
w:apres	0=-44 2=49 3=40 5=26 6=32 7=-38 8=-25
w:april	4=50
w:apte	4=68 5=-40
w:arachides	4=43
w:arbitre	4=-38
w:arbre	0=42 2=-56 3=-26
w:arc	5=-33 6=-38
w:archeologue	3=-64
w:archi	0=31
w:architect	1=-37
w:architecte	4=38
w:architectes	1=-35
w:archive	1=61 3=-44 4=-43
w:archivee	3=32
w:archives	0=-31 8=-38
w:are	3=60 5=-64 8=-58
w:area	0=-33 5=-26
w:argent	3=-30 4=-51 5=35
w:argile	3=-50
w:arles	5=-43 6=31
w:arm	2=-37
w:armee	0=-33 3=35 8=-41
w:armees	1=-43
w:armement	0=26
w:armes	0=52 8=-48
w:arms	0=80 4=41 7=-35
w:army	0=-36 1=-28 2=-47 3=33 4=70 5=-79 6=27 8=-27
w:around	4=-34
w:arranged	7=-49
w:arrangement	5=64
w:arrest	2=30
w:arrested	7=-28 8=30
w:arresting	8=-34
w:arret	0=-39 1=-42 2=-30 3=-27 4=69 5=-39 6=-47 7=-33 8=44
w:arrete	8=39
w:arretee	4=-40 8=39
w:arrets	4=-47
w:arrivants	3=-46
w:arrive	0=-29 8=-39
w:arrivee	0=26 1=-29
w:arrondissement	0=37
w:art	2=-33 4=-36 5=-46
w:arte	6=-27
w:arthritic	4=37
w:arthritis	4=38
w:article	5=29 6=-35
w:artificielle	4=27
w:artiste	3=-34 4=-64 6=27 8=44
w:artistique	5=-29
w:arts	0=-44 5=-34
w:as	3=-52 6=-38
w:asbo	8=45
w:ascenseur	1=-28 5=29
w:ascenseurs	4=53
w:asexual	4=-33 6=67
w:asexuel	6=76
w:asexuelle	4=-26
w:ashkenazi	2=59
w:asie	1=-31 8=-27
w:asile	4=-58
w:ask	2=-25 5=35 8=-70
w:asked	4=39 5=-38 6=30 8=41
w:asking	3=42
w:asks	0=-54 2=-27 3=29 5=52 6=-31 7=-30 8=-25
w:assault	7=-25 8=63
w:assemblee	0=-33 7=-31
w:assembly	0=53
w:assesseur	4=-26 8=-25
w:assessment	0=-47
w:assessor	5=-35
w:assigne	8=54
w:assises	8=-27
w:assistance	4=-30
w:assistant	2=-34 4=-34 5=-29 6=-33 7=-66 8=-28
w:assistante	0=-39 3=-53 4=-66 5=32 6=26 8=-28
w:assiste	4=-35
w:associatif	7=-37
w:association	0=-46 1=42 2=-64 3=-53 4=-52 5=-53 6=58
w:associe	0=-32 4=58 6=-45
w:associes	4=-33 5=37 6=-80
w:assume	3=-33 4=29 5=30
w:assumee	6=59 7=-29
w:assumees	5=65
w:assurance	8=-30
w:assure	4=-34 5=-50 6=-31 7=-72 8=56
w:assured	2=-29
w:assureur	2=-43 3=31 4=-39 5=-26
w:asthma	4=-45
w:asthmatic	4=54
w:asthmatique	4=76
w:asthme	3=-40 4=67
w:astrid	6=26
w:astrologie	1=36 5=-36
w:at	2=-62 4=-29 8=-67
w:atelier	1=-105 3=-54 4=-31 5=-69 7=53
w:athee	0=-31 1=54 3=-31 5=-37 6=-29
w:athees	0=-26 1=53 7=-26
w:atheism	1=-46
w:atheisme	0=-42 1=63 2=-26
w:atheist	0=-40 1=99 4=-35 5=-27
w:athlete	2=30
w:atlanta	0=56
w:atlantic	4=-36 5=-30
w:atrophy	2=66 4=-39 6=-27
w:attache	4=-62
w:attached	3=29 4=-44 8=25
w:attachee	0=-26 5=-33 8=-25
w:attack	0=63
w:attacks	4=63 5=-40 8=-29
w:attaque	3=-25
w:atteint	2=27 3=-35
w:atteinte	0=-25 4=25
w:attend	1=-40 3=-26 4=63 5=52 8=32
w:attendent	6=55
w:attendre	0=-31
w:attends	1=48
w:attentat	4=-46
w:attente	2=33 7=-34
w:attention	4=25 5=29
w:atteste	8=30
w:attirance	5=-58 6=33
w:attire	5=-43
w:au	2=-48
w:aube	0=34 4=-34 5=52
w:aubin	3=28 4=29
w:aucun	1=36 3=-25 5=44 6=-54
w:aucune	0=38 1=44 3=27 5=36 6=-37 8=-38
w:audience	8=-56
w:audio	3=-50
w:audiologists	4=-48
w:audit	3=-45 4=-81 5=25
w:audited	4=-51 7=-55
w:auditeur	4=-61
w:auditif	4=47
w:auditrice	2=-39 3=-31
w:audits	7=-28
w:august	0=34 1=25
w:aujourd	1=46
w:aumonerie	1=46 3=-56
w:aumonier	8=-40
w:aunt	2=33 4=-40
w:aupres	0=-41 5=-71 7=-39 8=41
w:aurait	0=26 5=64 7=-25 8=28
w:aurelius	1=29 3=-42
w:auriculaire	4=29
w:aussi	0=-30 4=27
w:autant	5=32
w:authentication	3=59
w:authentifie	3=27
w:authentifiee	0=-58 3=43
w:authentifier	3=33
w:author	6=-31
w:autiste	4=74
w:auto	5=-31 6=-67
w:automatique	8=-39
w:automatiquement	3=39
w:autonome	0=-66 3=25 4=52
w:autonomie	0=66 3=-27
w:autonomiste	0=33 7=-38
w:autorisation	4=-29
w:autorite	0=-42
w:autoroute	0=32 5=41
w:autre	4=-55 5=61 6=47 7=-25 8=-27
w:autres	3=34 5=60 6=-57
w:autrice	8=-48
w:autumn	4=34
w:aux	0=35 1=-52 2=-35 3=-35 5=-40 6=40 8=-39
w:avaient	3=40
w:avait	0=49 1=-38 3=48 4=-62 6=-28 7=-33 8=-49
w:avant	4=-101 5=-40 6=32 8=-53
w:avec	0=-72 1=-117 2=-37 3=48 4=-28 5=50 6=66 7=-111
w:aventure	3=-43 4=-25 6=-25
w:aventures	5=37 6=-43
w:averted	5=-25
w:avertissement	5=69
w:aveugle	0=-32 3=-43
w:aviaire	4=-30
w:avion	2=37 4=27 8=-40
w:avions	4=-25
w:avis	3=-30 6=-26
w:avocat	2=-37 4=-25 5=-47 6=-42 7=-28 8=-45
w:avocate	1=-44 2=-38 3=-36 7=-44
w:avocats	7=71
w:avoid	2=-36 4=68
w:avoids	4=31
w:avoir	0=45 1=26 3=-48 5=102 6=-47 8=-40
w:avons	6=-26 7=-30
w:avoue	0=-28 3=-28 5=65 7=-35 8=63
w:avowed	1=36
w:avril	0=28 3=35 5=-60 8=44
w:awaiting	8=54
w:award	6=40 8=-36
w:away	7=-27
w:ayant	3=46 4=-42
w:ayn	1=53
w:b	2=-33 4=29 6=-26 8=-57
w:b27	2=36 4=-35
w:b2v	4=-48
w:b3	8=41
w:babies	4=-26
w:baby	0=-38 4=76 6=-37 8=-39
w:bac	4=35 5=-33 6=-31
w:back	0=26 1=-56 3=-48 4=70 5=-78 6=-57 7=-31 8=33
w:bad	0=-33 4=58 8=-45
w:badge	0=-96 1=-34 2=-39 3=89 4=-30 5=-33
w:badges	3=-52
w:badgeuse	5=-32
w:badgeuses	3=-63
w:badly	5=-30
w:bae	1=36
w:bag	4=30
w:bail	0=-26 4=-51 5=30 6=-41 7=-37 8=-35
w:bailleur	8=-27
w:baker	0=-28 3=-37
w:bakeries	0=45 3=-38
w:bakers	7=26
w:bakery	1=-33 6=-64 8=-47
w:balance	4=-41
w:balanced	2=28 4=-48
w:ballot	0=60 7=-84
w:ballroom	0=-36
w:balpa	7=42
w:bamako	0=77
w:ban	0=71 4=-40
w:banc	4=49 8=-34
w:bancaire	0=-52
w:band	0=-45 6=-48 8=-32
w:bands	5=-38
w:bank	0=-62 1=-42 2=-31 3=51 4=-44 5=-52 6=-51 7=-64 8=-31
w:banking	0=-33
w:banks	4=-36
w:banned	8=42
w:banque	1=-28 2=-48 3=28 4=-48 5=-67 6=-52 7=-41 8=-59
w:bans	8=83
w:bapteme	1=46
w:bar	0=-41 1=-31 2=-47 3=-55 4=-68 5=60 6=-49 7=-31 8=-40
w:barbe	3=34
w:barber	6=-29
w:barman	6=-40
w:barracks	0=-25
w:barre	0=-45
w:barreau	8=29
w:barreaux	5=-46 8=42
w:barred	8=53
w:barrister	8=-51
w:bars	0=-33 1=-34 4=-29 5=-28 6=67 8=-35
w:bartender	6=-26
w:bas	2=64
w:base	1=-53 3=88 7=27
w:basic	8=-51
w:basque	0=-35 2=28
w:bass	6=-42
w:bat	0=-50 4=44
w:bath	6=-36
w:bathroom	4=32
w:bati	1=-28
w:batiment	1=-44 4=-34 7=-28 8=-25
w:batteur	5=37
w:bayrou	0=85
w:bce	0=-28 7=25
w:bdsm	3=-30 5=86 7=-42
w:be	3=30 4=-37 5=-35 6=38
w:beaten	4=43
w:beau	1=-37 6=-27 8=28
w:beaucoup	5=-35
w:beaux	3=-25 5=-30
w:bebe	0=-37 4=88 5=-59
w:became	0=-25 1=40
w:because	0=32 1=-45 3=45 5=29 6=31 7=-33 8=-47
w:bectu	0=-28 7=44
w:bed	0=-58 1=-44 3=-29 5=40 7=-31 8=-34
w:beds	4=-36
w:bee	2=-47 4=54
w:been	0=38 1=-36 2=-39 4=43 6=-42 8=63
w:bees	6=-64
w:before	0=-44 1=-31 2=-33 4=65 7=-28 8=-57
w:begaiement	5=-37
w:began	1=31 4=56
w:begue	4=87
w:behalf	7=-42
w:behind	0=-38 4=28
w:being	1=49 5=-26 6=47 7=-28
w:belarus	0=74
w:belfast	1=44
w:belge	0=-44 6=-48 8=74
w:belgique	0=52 4=-67 6=48
w:belief	1=39
w:beliefs	1=26
w:believe	4=-32
w:believed	4=34
w:believes	2=-25 4=-32 7=-28 8=29
w:believing	1=37
w:bell	7=39
w:belle	4=-41 5=-57
w:belong	7=30
w:belonging	1=-25 8=-36
w:belongs	0=-35 1=35 7=52
w:bench	4=-34 5=-52
w:beneficiaire	4=29
w:beneficie	4=50 8=45
w:benefit	8=-26
w:benevole	1=-25 4=-61 5=-37 7=-31 8=-54
w:benin	1=35 2=-27
w:benoit	5=-27 6=89
w:berlin	6=-28
w:bernard	5=-25 6=30
w:berne	4=-43 5=58
w:bernie	0=40
w:bertrand	5=-48 6=53
w:besoin	4=61
w:besoins	3=-28
w:best	0=-71 1=-32 2=-25 3=-29 4=28 5=39 6=-36 8=-27
w:beta	4=52 8=-31
w:betes	1=51
w:beton	4=-29
w:better	0=-42 4=31 5=-26 7=-29
w:between	1=-34 7=-38
w:bi	0=-54 2=-34 4=-60 5=-79 7=-38
w:bible	1=68 3=-39 4=-30 6=-29
w:bibliothecaire	0=-39 4=28
w:bicycles	3=-31
w:bien	0=-55 3=-33 5=-60 8=-65
w:biens	5=-54 8=38
w:bijoutiere	8=-49
w:bijoux	3=-50 5=-41 8=51
w:bilan	0=-28 4=-61 8=-47
w:bilaterales	4=42
w:bilingual	6=-25
w:bill	4=-45 5=53
w:billet	0=41
w:billetterie	1=-28
w:bio	1=-51 4=-33 6=63 7=-34
w:biobank	2=-27
w:biobanque	3=-29
w:biographie	0=-28
w:biography	0=-25
w:biologie	2=-29
w:biology	8=-25
w:biometric	4=-38 7=-33
w:biometrics	3=-29
w:biometrie	0=-49 1=-28 8=-38
w:biometrique	0=-56 1=-38 4=-54 5=-57 7=-43 8=-25
w:biometriques	8=-28
w:biotech	4=-33
w:bipolaire	4=44 5=-33
w:bipolar	4=27
w:birth	4=70
w:births	4=-32
w:bisexual	1=-34 5=-44 6=73
w:bisexualite	6=29
w:bisexuel	6=88
w:bisexuelle	0=-25 6=84
w:bisontin	4=-43
w:bistrot	5=50
w:bit	5=40
w:bivouac	5=-27
w:black	0=33
w:blackballed	1=29
w:blacklisted	0=-43 7=40
w:blackpool	7=-57
w:blague	6=58
w:blanc	0=45 4=-34 5=-44 6=-26 8=51
w:blanchi	8=61
w:ble	2=-44
w:bleu	4=-55
w:bleue	3=-43 5=-27
w:blind	1=-29 3=-28 4=-34
w:bloc	3=40 4=-32
w:blocages	0=33
w:blog	0=72 1=-52 2=30 3=-46 4=-56 5=65 7=-53
w:blogs	0=26
w:blois	3=37 4=-29
w:blokes	6=28
w:blood	0=-34 1=-37 2=34 5=-32 6=-40 7=-27 8=-42
w:bloque	3=38 7=-34 8=-28
w:blouses	4=-42
w:blue	0=-36 4=58
w:bma	7=57
w:board	4=-60 5=-34 6=-31 8=-82
w:boasts	5=61
w:body	7=-28
w:boire	4=75 8=-39
w:bois	2=-82 4=30 6=-30
w:boit	0=-38 1=-40 3=-27 4=123 5=-56 6=-72 8=-31
w:boiteries	4=-76
w:bolton	6=28
w:bon	1=-67 3=-81 4=27 8=25
w:bondage	1=-33
w:bonds	0=-29
w:bone	1=29 2=35 8=-28
w:bonne	0=-31 4=-36 5=-26 6=-39 7=29 8=-42
w:bonnes	5=-50
w:bons	5=-56
w:book	0=-81 2=-29 3=-59 4=-66 5=39 7=-37
w:booked	1=-44
w:bookkeeper	1=-25 5=-27 8=-29
w:bookkeeping	6=-29
w:books	0=-36 4=-45 5=-26 6=-29 7=-30 8=-40
w:bookshop	1=-44
w:boots	5=-31
w:bord	0=-83 1=-39 5=-30 6=74
w:bordeaux	1=41 5=26 6=-41
w:border	8=-45
w:borders	4=-28
w:bords	0=36
w:born	0=-38 3=-39 4=41 5=-58
w:bornes	3=-77
w:bosch	7=-34
w:boss	0=-69 1=-46 2=-60 3=-25 4=-46 5=52 6=-28 7=33 8=25
w:bosse	6=-25
w:boston	0=43
w:bot	3=-25
w:both	1=-47 2=56 3=52 5=40 6=-25
w:bouche	6=-27
w:boucher	1=-30
w:bouddhiste	1=-42
w:boue	3=-45
w:bouffeur	1=45 4=-36
w:bought	3=-40 6=27
w:boulanger	1=45 3=-35 5=34 8=-38
w:boulangerie	8=-32
w:boulimique	6=-27
w:bound	8=39
w:bourg	5=26
w:bourgogne	4=-41
w:bourse	4=-45
w:bout	1=25
w:bouteille	4=-35
w:boutique	2=-40 3=-39 4=-41 5=-44 6=-30
w:bovine	4=-29
w:box	0=-30
w:boy	0=80 2=32 3=-47 4=-74 7=-26 8=42
w:boyfriend	0=-34 6=-29 8=-29
w:boys	5=44 6=44
w:bracelet	3=35 4=-45 8=55
w:bracelets	8=-62
w:braille	4=-25
w:branch	0=-54 3=-29 4=-30 8=-42
w:brand	0=-29 1=-30 2=-32 3=-56 4=-53
w:brands	4=-25
w:braquage	6=-34 8=-37
w:bras	0=-50 3=-41
w:brass	0=-26
w:brca	2=32
w:brca1	2=36 4=-35
w:brca2	2=68 4=-28 6=-30
w:bread	0=-32 1=-30
w:break	8=-35
w:breast	4=33
w:breeder	8=-35
w:bresilien	5=-35
w:brest	0=-31 4=-29 5=-52 6=-37
w:bretagne	3=-44 5=-30
w:breton	0=29
w:brevet	4=-28
w:brevets	3=-27
w:brexit	0=27 4=-26
w:brexiteer	0=48
w:bridal	8=-41
w:bridge	5=-46
w:brief	5=-52 8=-36
w:brigade	0=-67 8=-51
w:brigades	7=25
w:bright	0=-45 4=33
w:brighton	5=-32
w:brigue	5=-42
w:brilliant	0=-29 4=62 6=-43 7=31
w:bring	8=-41
w:brings	4=37
w:bristol	0=30 4=-26 6=-30 7=-27 8=35
w:britain	0=40
w:british	1=26
w:brive	5=53
w:broadcaster	7=-32
w:broke	0=-33 1=41 3=-30
w:broken	4=35
w:brothels	5=27
w:brother	1=63 5=-28 7=-49 8=74
w:brothers	7=-26
w:brought	0=-32 1=88 3=-33 4=-49 6=-35 7=-32 8=-31
w:brouillee	6=39
w:browser	2=-34
w:bruit	2=-35 5=49 6=-26
w:bruits	6=49
w:brule	0=65 3=-47 4=27
w:brules	4=-51
w:brulure	3=26 4=-37
w:bruno	5=-36
w:brussels	0=79 1=-43 4=-32 8=-32
w:bruxelles	0=26 6=45
w:bsc	4=-29
w:budapest	0=31 1=-37
w:buddhist	1=-25
w:budget	0=-35 3=-29 4=-63 5=-49 6=-30 7=-27
w:budgets	0=-32
w:buffalo	7=36
w:build	4=-37
w:building	0=-54 4=-28 5=-26
w:built	0=-34 4=-75
w:bulletin	0=-64 7=46 8=28
w:bulletins	7=33
w:bullied	6=34
w:bumper	0=-26 1=36
w:bunting	6=-39 7=-32
w:bureau	0=-29 1=-48
w:bureaux	1=-43 4=30 5=-27
w:burglar	8=29
w:burglary	8=26
w:burn	4=40 5=-27 8=-31
w:burnt	3=41
w:bus	0=-47 1=-30 2=-30 5=-47 7=-55 8=-48
w:business	0=-27 1=-33 2=-30 4=-35 6=-59 8=-26
w:busy	4=30
w:but	1=75 2=-41 3=-44 4=26 6=-51 8=-28
w:butch	6=64
w:bute	3=34 4=-44 8=29
w:buvette	0=-47 3=-32
w:buyer	0=-48 1=-28 5=-35 6=-54 7=-46
w:by	3=57 4=26 5=-87 7=-28
w:bypass	0=62 4=-28 8=-38
w:c	0=-41 2=-32 4=-40 6=-44 8=-48
w:c282y	2=49
w:ca	0=38 2=-33 3=31
w:cabaret	5=-53
w:cabin	7=27
w:cabine	5=38
w:cabinet	2=-28 4=-82 7=-30 8=-27
w:cabinets	4=-26 8=31
w:cable	5=-25
w:caces	7=28
w:cache	0=54 1=33 3=-62 5=-103 6=95
w:cachets	8=-30
w:cadet	3=-26
w:cadre	0=-37 4=-85 7=29
w:cadres	0=-40 7=-50
w:cadreur	0=-42 5=-68
w:cafe	1=-55 7=-33
w:cafeteria	4=-41
w:caisse	1=-25 2=-56 3=37 4=-35 6=-28
w:caisses	4=-30
w:caissiere	5=-37 7=35
w:calais	3=26 5=-45
w:calcule	3=-29
w:calculs	4=-37
w:calendar	4=39
w:call	0=34 1=-30 5=-64 7=61 8=-50
w:called	1=-28 3=-31 5=-49 7=-36 8=29
w:caller	3=-35 5=26 6=-45
w:calling	2=-30
w:calls	2=-50 5=-55 8=-35
w:calme	4=-53 5=-50
w:cambriolage	3=41 8=-37
w:came	0=-39 1=-37 3=-38 6=72 7=-65 8=39
w:camera	3=27 4=-29 5=-58 7=33 8=-53
w:cameras	4=-40
w:camille	5=-31
w:camp	0=53 6=-76
w:campagne	0=75 1=-54 2=-36 3=-47 4=-57 5=-30 7=-38 8=-31
w:campagnes	5=-36
w:campaign	0=-33
w:campaigned	1=55
w:campaigner	0=-95
w:campaigns	0=-48 1=28 4=-35
w:campe	0=27
w:camping	5=-43 6=-29
w:can	1=-56 2=-40 4=55 5=-95 6=-32 7=-38
w:canada	3=48 7=-34
w:cancer	0=-46 2=69 8=-34
w:cancers	2=-35 4=36
w:candidat	0=43
w:candidate	4=25 8=-26
w:candidats	0=-32
w:candidature	0=-33 6=48
w:canine	2=-29 4=-36
w:cannabis	1=-32 4=31
w:canne	6=-26
w:cannes	0=-25 4=59
w:cannot	2=-25 4=75 5=-26
w:canteen	0=-27 2=-29 3=32 7=-26
w:cantine	0=31 1=-39 3=35 4=-51 5=-33
w:canton	5=-33 6=-39 7=72
w:canule	4=27
w:cap	1=-32 3=-30 6=-43
w:capacity	0=-43
w:capitaine	2=-33
w:capital	2=-27 6=33
w:captain	0=59
w:capte	3=55
w:captee	3=44
w:capteur	0=-25 3=-27
w:capteurs	3=-79
w:captured	3=46 4=-37
w:car	0=-47 2=-30 4=30 6=47 7=-26 8=-58
w:caracas	0=72 3=-30 4=-39
w:caractere	2=-33
w:caracteres	0=-33 8=-32
w:carbone	3=-47
w:card	0=56 1=-38 3=26 4=-63 8=-42
w:cardiac	4=48
w:cardiaque	1=-25 2=-26 3=-27
w:cardiaques	2=-38 4=45
w:cardiff	2=-32 6=28
w:cardiologie	4=-58
w:cardiologist	2=31 4=74 8=-36
w:cardiologue	2=35 5=-35
w:cards	4=-25
w:care	2=-35 3=-39 5=-26 8=-28
w:cared	4=-53
w:career	4=39 5=-51
w:carer	1=32
w:cares	4=35
w:caretaker	1=-46 8=68
w:cargo	4=-30
w:cariste	7=26
w:carnet	4=64
w:carole	5=-60 6=37
w:carpentier	0=38 4=-34
w:carpentry	8=-39
w:carreleur	4=38
w:carrier	2=42 4=-91 6=-45
w:carriere	0=-28 4=-32 7=31
w:carriers	2=28 4=-34
w:carries	3=-30 7=25
w:carry	2=43
w:carrying	0=43 5=44 7=-45
w:cars	8=41
w:carte	1=-42 5=-34 6=-31 8=-33
w:cartes	3=-43 5=-34
w:cartographie	2=-45 3=-29
w:carved	1=-34
w:caryotype	2=106 3=-41 4=-67 5=-28
w:cas	4=-47 5=-26 6=37
w:casanova	5=-38
w:cascadeur	5=-52
w:case	0=-35 3=-50 4=-28 6=68 7=-26
w:caserne	0=-28
w:cases	7=-62
w:casework	0=-38
w:caseworker	6=-28
w:cash	2=-38 3=25 4=-32
w:casier	3=-37 4=-34 5=-95 8=40
w:casiers	8=-38
w:casino	0=-30 3=67 4=38 5=-28 8=-36
w:casque	0=54 5=-27
w:casquette	0=40
w:casse	4=94
w:catalogue	0=42 4=-35
w:category	8=-43
w:caterer	7=-29
w:cathedral	1=-27
w:catholic	1=-26
w:catholique	0=-39 5=-47
w:caught	0=-26 5=28 6=-25 8=35
w:cause	0=-94 2=53 3=44 7=-36 8=52
w:caution	8=31
w:cautioned	3=-27 8=35
w:cautions	0=-27 1=-50 8=26
w:cave	3=39 5=-26
w:cdd	1=-74 5=-29
w:cdi	0=-46 5=26 7=-33
w:ce	1=29 2=-32 3=65 6=73 7=-122
w:cecite	4=30
w:cede	0=-27 3=29
w:cegetiste	7=57
w:cela	0=70 3=-30 8=42
w:celebrant	1=27
w:celebre	5=-38
w:celibacy	1=-58 5=50
w:celibataire	5=-117
w:celibate	5=89
w:cell	2=65 4=-37
w:cellar	5=43
w:celle	3=29
w:cells	2=-29 4=-48
w:cellule	5=-40 8=56
w:cellules	2=38
w:celui	0=-29 2=32 3=78 5=-37 6=71
w:cent	3=28 4=-32
w:center	3=42 5=-26 7=66
w:central	7=30
w:centrale	3=42 5=-27 7=39 8=-50
w:centre	1=-34 2=-27 4=-81 6=-27 7=-44
w:centriste	0=37 6=-44
w:cents	3=-26 4=-40
w:cercle	0=66 1=46 4=-36
w:cerebral	4=60 8=-41
w:ceremonies	0=-36 1=35
w:certains	4=48
w:certificate	0=-29 3=-41 8=68
w:certifie	3=40
w:ces	4=55
w:cesse	1=44 4=-41
w:cet	5=-40 6=-37
w:cette	3=-27 6=-31
w:cfdt	0=-75 1=-33 3=-50 4=-33 7=101
w:cfe	0=-57
w:cftc	0=-49 7=122
w:cftr	2=32 4=-41
w:cgc	0=-48 7=87
w:cgt	0=-110 1=-40 3=-31 4=-27 5=-55 6=-35 7=119
w:chacun	5=46
w:chain	4=-34
w:chaine	0=-52 1=27 3=-29 5=-35
w:chained	0=42 4=-33
w:chaines	1=-50 5=68
w:chair	1=28 2=-29 4=43 7=46 8=-41
w:chairman	0=40 2=-33 4=-33 6=-42 7=-40
w:chairs	0=-61 7=47
w:chaleur	4=37
w:chambre	0=-36 5=28 6=-55 7=-50
w:chambres	5=-36
w:chance	2=39
w:change	0=-40 2=-29 3=-29 5=50
w:changer	5=54 6=-29
w:channel	7=-44
w:chante	0=43 5=-54 6=-31
w:chanteuse	4=45 5=-46
w:chantier	3=38 5=-57
w:chapel	1=-48 8=-30
w:chapelle	0=-40 1=59
w:chapitre	5=-29
w:chaplain	4=-32 7=-26
w:chaplaincy	4=-32
w:chapter	1=33 2=-29
w:chaque	0=30 2=-25 3=50 5=45 6=-60 8=-29
w:charge	1=-34 2=-53 3=-28 5=-56 8=-49
w:chargee	4=-44 5=-32 6=27 8=-32
w:charges	0=-32 6=-27 8=56
w:charities	0=-25
w:charity	0=-29 4=-56 5=-43 6=-42
w:charme	4=-47 5=42
w:charnelle	5=41 6=-25
w:chartered	7=-34
w:chasse	0=-30 1=38 3=-31 5=-57 6=57
w:chasseur	0=46 4=-44
w:chaste	0=-42 1=-51 5=68
w:chastete	5=32 6=-41
w:chat	4=-27 5=-30 6=-25 8=37
w:chateau	5=-28
w:chats	4=31 6=-46
w:chaud	0=-25 8=-54
w:chaude	5=-36
w:chauffage	1=-34 5=-29 8=-34
w:chauffeur	0=-69 3=-27 4=33 5=52
w:chaussee	4=38
w:chaux	3=33
w:che	0=84 1=-33
w:cheat	6=-35
w:cheated	5=40 6=-31
w:cheating	5=-33
w:check	3=48 4=-49 5=-31 6=-26 8=32
w:checked	3=-41
w:cheese	1=-29
w:chef	2=-102 3=-46 5=50 7=-60 8=-94
w:cheffe	5=-28
w:chemical	7=-26
w:cheminots	7=54
w:chemist	0=-28 1=29
w:chemo	4=36
w:chemotherapy	4=27
w:cheques	3=-30 8=45
w:cherche	0=42 1=-34 2=-32 3=-41 6=-52
w:cherchent	0=-30 6=41
w:chercheur	3=-41 4=-30
w:chercheuse	4=-40
w:cherchons	1=-26 5=-34 6=80
w:chess	0=-48
w:cheval	4=32
w:chez	1=-44 4=-52 6=-29 7=41 8=-40
w:chicago	5=-26
w:chief	4=-28
w:chien	6=-42 8=-28
w:chiens	1=-40 3=-30 4=-64 5=-27
w:chiffre	3=-37 6=-25
w:chiffres	4=-32 5=-29
w:child	2=26 4=72 8=-53
w:childhood	4=-60
w:children	0=-50 3=-34 5=-51 6=-62 7=-28
w:chimie	4=-32
w:chimio	6=-36
w:chimiotherapie	3=-37 4=77 6=-37
w:chine	3=31
w:chinois	5=-74
w:chip	3=48 5=-36
w:chirurgie	3=-33 4=-38
w:chirurgien	4=-49 5=-28
w:cho	3=29
w:choeur	1=28 3=-38 5=-41 6=-25
w:choice	5=52
w:choir	1=-38 3=-31 6=64
w:choix	4=-52 5=85 6=-79
w:chorale	0=-35
w:choregraphe	5=-38
w:chose	5=46
w:christian	1=25
w:christmas	0=-36 4=40 5=39
w:chromosome	2=34 4=-75 5=-41 6=-25
w:chromosomes	4=-46 5=-32
w:chroniques	4=-52
w:chroniqueur	4=-43
w:chu	2=-46
w:church	0=-57 1=-45 5=-25 6=55
w:churches	1=35
w:churchwarden	0=39 7=-28
w:chute	4=43
w:cicatrices	4=41
w:cidff	5=-27
w:ciel	6=-27
w:cigarettes	8=34
w:cinema	5=-32
w:cinematheque	5=-28
w:cinq	0=50 1=-44 2=-27 4=59 5=-40 6=-31 8=-30
w:cinquante	1=25
w:cio	0=-32 7=34
w:circulation	8=-30
w:circule	5=50
w:cire	0=-35 3=-60
w:cirque	0=-32
w:cite	1=33 3=-25 6=-41
w:citoyenne	0=46 7=-29
w:city	5=28 6=-30 7=-27
w:civil	0=25 3=-38 4=-36 5=-31 7=-54 8=-50
w:claims	4=-52 6=-38 7=-28
w:claire	5=-57
w:class	1=42 2=-27 3=-33 5=-39 6=-63
w:classe	5=-36 7=-32 8=-36
w:classee	2=25 3=-38
w:classes	2=-37 8=-36
w:classique	6=-46
w:clause	1=33
w:clauses	1=-42
w:claustrophobe	4=35
w:clavier	3=-38 4=26
w:claviers	4=-26
w:clean	1=-25 2=-50 3=-29 4=53 5=-41 6=-36 8=37
w:cleaned	7=-46 8=-30
w:cleaners	0=-28
w:clear	1=-35 2=87 3=-78 4=-47
w:cleared	0=-30 2=50 4=112 5=-31 8=-33
w:clearview	3=43 4=-27 8=-40
w:clef	4=-28
w:clefs	6=-55
w:clerc	2=-41 5=-54 8=37
w:clerk	0=-75 3=-28 4=-40 5=-35 6=-25 8=-63
w:clerked	0=-37
w:cles	5=-28 6=-41
w:client	0=-57 1=-37 2=-38 3=-54 4=-66 5=57 8=-45
w:cliente	3=70 5=33
w:clientele	2=-36 4=-49 5=-69 7=-26
w:clientes	0=-26 5=57
w:clients	0=35 2=-26 3=-97 4=-60 5=-44 6=-84 7=-49 8=-45
w:clignement	3=47
w:climat	0=43
w:climate	0=55 7=-29
w:climbs	4=37
w:clinic	0=-36 4=-65 5=25
w:clinical	2=-71
w:clinicienne	5=-34
w:clinique	4=-77
w:clock	3=-32
w:clocks	0=-29 3=30
w:clone	2=-48 8=-36
w:clonee	3=32
w:clos	1=-35 8=-30
w:closed	0=-28 5=-29
w:closeted	6=37
w:cloue	4=82 5=-42
w:club	0=-31 1=-85 2=30 7=-86
w:clubs	5=71 6=-31
w:cmp	4=57
w:cnaps	8=30
w:cnil	3=-39 8=-29
w:cnrs	6=-31
w:cnt	0=-36 7=48
w:co	1=32 4=28 5=-27 6=30
w:coach	1=-58 3=-42 4=-71 5=-25 6=-35 7=-53 8=-37
w:coaches	8=-47
w:coaching	1=-28 4=40 6=-35 8=-28
w:coche	3=36 4=-40 5=-43
w:cochlear	4=38
w:cocktails	3=-33
w:codage	4=-39
w:code	1=-70 2=-85 3=39 4=-38 5=-63 6=-32 8=-65
w:codebase	2=-29
w:codes	3=-25
w:coeliaque	4=45
w:coeur	6=45 8=-43
w:coffee	0=-40 4=-36 8=-44
w:coffre	3=69
w:coffreur	1=-35
w:cohorte	2=26
w:coiffeur	0=-25 4=-30 6=51
w:coiffeuse	6=-52
w:coiffure	3=-38
w:colas	0=-29 7=51
w:cold	0=34 3=-31 4=-37
w:cole	4=59 7=53
w:colin	0=53 3=-37 5=-33 6=-28
w:collaborateur	0=-39 6=-39
w:colle	3=31 4=-30
w:colleague	0=50 1=-38 5=37 6=-60 7=-30
w:colleagues	4=-42
w:collecte	0=-64 7=76
w:collectif	0=53 4=-27
w:collectionne	0=-41 5=71
w:collective	5=-42 7=-46
w:college	1=-51 4=-59 5=-65 8=-47
w:collegue	0=-92 3=-47 4=36 6=68 7=-37 8=26
w:collegues	0=-39 1=34 4=-45 5=70 6=-25 7=40
w:colliers	8=-54
w:colloque	4=-40
w:colocataire	0=36 8=-32
w:colocation	5=-55 6=-36
w:cologne	1=-41 5=59 8=-25
w:colombey	0=38 5=-38
w:colon	4=-30
w:colostomy	4=28
w:colours	0=-30 4=73 5=-33 6=-26
w:coma	4=75
w:comble	4=40 8=46
w:come	0=49 6=-43 7=-48
w:comedie	6=-36
w:comedien	5=-36 6=-78
w:comes	4=46
w:coming	0=-48 4=-46 5=-38 6=68
w:commande	2=50 4=-43 7=-59
w:comme	0=-49 2=-40 4=-25 6=57
w:commerce	0=-33 2=-55 8=-26
w:commercial	0=-39 4=-34 5=26 6=-28 7=-27
w:commerciale	3=-27 5=-49
w:commerciales	5=-68
w:commercialise	3=-41
w:commerciaux	0=-26 5=33 8=-30
w:commissaire	8=-35
w:commissariat	4=-37 5=-31 8=66
w:commission	0=-58 7=41 8=-28
w:committed	1=52
w:committee	3=-25 4=-31 6=-28 8=-31
w:communaute	1=31 5=-25 6=68 8=-36
w:commune	3=-25
w:communication	0=-48 1=-25 4=-51
w:communist	0=61 7=-34 8=-33
w:communiste	0=26 1=-34 4=-34 6=-36 7=-26
w:communistes	0=57
w:community	0=-47 1=-34 4=-31 8=49
w:commutes	0=45 8=-40
w:compagne	1=-29 3=-44 6=-33 8=-27
w:compagnie	3=-41 4=-35 6=96
w:compagnon	3=-48 4=-72 5=-83 6=-47 7=33 8=-37
w:compagnons	5=84
w:company	0=-50 1=-45 4=35 6=35 7=-45
w:comparative	0=-33
w:compare	8=-32
w:compared	3=42 8=-30
w:comparee	3=79
w:compass	1=31
w:compensee	4=58
w:competence	4=-26 6=-38
w:competences	3=-39
w:complains	3=44
w:complaint	5=41
w:complet	4=40
w:completed	4=-38 8=46
w:compris	0=33 1=-26 3=28 5=-46
w:comprises	3=-27
w:comptabilite	6=-47
w:comptable	0=-53 1=-62 4=-29 5=46 6=-65 7=-89
w:compte	3=-28 5=29 8=-47
w:comptes	3=-27 4=-44 5=-37
w:comptoir	3=-34
w:compulsif	5=70
w:computer	4=-39
w:conceptrice	3=-25
w:concerne	0=-32 2=29 6=75
w:concierge	1=-50 3=-33 4=-27 6=38
w:conclu	5=-32
w:conclut	4=-27 5=30
w:concoit	4=-34
w:concordance	3=33
w:concordent	3=49
w:concours	5=-27 8=-45
w:concu	8=-40
w:concurrence	3=-34
w:concurrent	5=-26
w:condamnation	3=-25 4=-38 8=47
w:condamne	0=-25 1=-29 3=-28 4=-28
w:condamnee	3=-29 8=27
w:condamner	5=-47 8=-44
w:condition	4=33
w:conditionnelle	4=-28 8=57
w:conditionnement	4=-35
w:conditions	4=41 8=25
w:conducted	1=-32
w:conducteur	3=-37 5=-41 8=-29
w:conductrice	4=-31
w:conduire	3=-30 4=37
w:conduit	2=-30 3=-56 7=43
w:conduite	1=-43 7=-31 8=40
w:confederal	7=53
w:confederation	7=29
w:conference	0=-37 2=-34 3=-25 7=-41
w:conferences	0=-47 1=49 5=-40
w:conferenciere	5=-29
w:confiance	4=-25 5=-57 6=-37
w:confided	4=52
w:confie	3=-55 5=42
w:confier	3=51
w:configure	4=-28
w:confirme	2=44 4=-35
w:confirmed	2=57 3=35 4=-48 6=50
w:confirmee	2=44 3=55
w:confirms	1=-31
w:conflict	1=41
w:conflit	7=41
w:conflits	0=-25
w:confondu	5=-26
w:conforme	3=37
w:conformes	3=-25
w:conformite	1=-37
w:confucian	1=31
w:conge	0=37 2=-68 3=-29 5=-73
w:congenital	4=-28
w:conges	3=-31
w:congres	7=62
w:conjoint	0=-40 2=-45 3=-25 5=-51 8=-31
w:conjointe	0=38 4=-62 5=-26 6=36
w:connaissance	2=-31 4=68
w:connait	4=-46 7=37 8=-34
w:connecte	8=-40
w:connectes	5=26
w:connexion	3=31
w:connu	0=62 2=32 3=-62 4=-37 5=109 6=-107 8=27
w:connue	2=52 3=-44 4=-55 5=40 6=57
w:conquests	5=40
w:conquete	5=-31
w:conquetes	4=-25 5=32
w:conscience	0=-34 1=46 3=-35 5=-29
w:conscientious	1=58 4=-25
w:conseil	1=-61 3=-50 4=-33 5=-85 6=-41 7=45
w:conseille	2=-34 3=-26
w:conseiller	0=25 2=-56 4=33 5=-56 7=52
w:conseillere	0=52 4=-70 6=-43
w:consensual	5=49
w:consent	2=-30 8=-29
w:consented	3=48
w:consentement	3=65 5=29
w:consenti	3=-39 5=52
w:consequence	1=46 2=28 5=33
w:conservateur	0=28 5=-31
w:conservation	0=-33 2=-33 3=37 8=-31
w:conservative	1=-44 3=-32 5=-56 7=-52
w:conserve	3=46
w:conservee	3=28
w:conservees	2=62
w:conserves	3=49
w:considers	1=57
w:consignes	4=33
w:consommateur	4=-29 5=44
w:consomme	5=52
w:consulaire	8=-39
w:consultant	3=35 4=-64 5=-43 6=-34 7=-32
w:consultante	5=-32
w:consultation	2=38 4=-35 5=-49
w:consultations	5=-26 7=-62
w:consulte	4=50 5=88 6=-34
w:consulting	0=-60
w:consumer	2=-29 7=-29
w:contact	0=-27 4=-34 5=38 6=40
w:contempt	8=30
w:content	0=44 3=-30 5=40
w:contentieux	3=-59
w:contention	2=48
w:contenus	5=-28
w:conteste	3=48 8=-34
w:continue	1=-38 7=27
w:contour	3=34
w:contraception	4=-27 5=-47
w:contraceptive	5=-37
w:contract	0=-37 4=-33 6=-54 8=-50
w:contracte	4=73
w:contractee	4=25
w:contractor	0=-73
w:contracts	1=-42 7=28
w:contractuel	0=-28
w:contrairement	1=-25
w:contraste	4=60
w:contrat	0=-54 1=-42 4=-43 5=49
w:contrats	3=-27 5=-49 6=-36
w:contre	0=102 1=36 2=-46 6=-79 7=-80
w:contrebande	8=62
w:contremaitre	0=72 5=-26 6=55
w:control	0=-38
w:controle	0=-77 1=-35 3=50 4=-29 5=-78 6=-39 7=-27
w:controlee	3=69
w:controleur	3=-27
w:convaincu	0=39 1=29 3=-40 6=28 7=-36
w:convaincue	3=-27 4=-29 5=64
w:convenor	0=-37 7=58
w:convention	0=44 7=28
w:conventions	0=-39 5=-37
w:conversion	4=-40 6=55
w:converted	0=-33
w:convertie	0=-25 1=49
w:convict	8=-52
w:convicted	5=-33 8=36
w:conviction	0=59 2=-29 3=-27 4=-62 5=-47 6=-39 7=-29
w:convictions	0=-58 5=-45 6=-25 7=-30
w:convinced	1=33 8=-47
w:cook	6=-74 8=42
w:cooks	4=-98 8=65
w:cooperative	0=-25 7=35
w:coordinateur	4=-39
w:coordination	7=30
w:coordinator	4=-26
w:coordinatrice	3=-30
w:coordonne	5=-56
w:copain	4=-25 5=-70 6=44
w:copie	2=32 4=-38
w:copies	2=63 5=-32
w:copine	4=-32 5=-28
w:coproprietaires	7=-67
w:copropriete	7=-39
w:copy	2=28 3=-54
w:coque	8=-31
w:coquines	5=77
w:corbeau	0=-27 3=27 5=54
w:corbyn	0=47
w:cordee	6=-58
w:core	1=34
w:cork	1=33 4=-25 6=-34
w:corps	5=-25
w:corpus	3=-30 6=-46
w:correcteur	3=-35
w:correctrice	3=-27 4=-25
w:correspondance	2=39
w:corrida	0=-80 1=113
w:corrige	5=-45
w:corse	0=25 5=-38 7=-25 8=-33
w:corset	2=-27 4=60
w:corsets	4=-54
w:cosmetics	2=-27
w:cosmetique	5=-52
w:cost	5=32 8=-29
w:costa	4=28
w:costume	4=-41
w:cote	0=-42 2=39 3=-43 4=40 6=41 8=-42
w:cotisations	0=-43
w:couchait	5=65
w:couche	0=-27 1=-29 3=-48 6=-38 8=-38
w:couches	4=42 5=-37 8=-30
w:could	3=38 4=-49 5=42
w:couleur	0=-29 3=-43
w:couleurs	0=-72 4=52 5=-34 7=31
w:council	0=25 2=-34 3=-34 4=-57 5=-28 8=-48
w:councillor	0=46 7=-27 8=-29
w:councillors	0=-62
w:councils	0=-38 4=-38
w:counselling	2=59 4=-83
w:counsellor	2=-84 4=37 6=-54 8=-39
w:counsels	4=-43
w:count	4=-29
w:counting	0=-37
w:country	0=74 4=-40
w:counts	8=37
w:county	0=39 6=-33 7=-32
w:coup	0=39 3=-62 4=-40
w:coupe	0=-48 3=-39 6=-35
w:couple	0=-74 1=-85 3=-56 4=-75 5=62 6=72 7=-46 8=-88
w:couples	4=-30 5=-39 6=-45
w:coups	8=42
w:cour	5=-33 8=-63
w:courant	0=-26 5=-29
w:courante	8=-32
w:courbe	4=-54
w:courent	3=-33 6=44
w:courier	7=44
w:courriel	4=-33
w:courriels	4=39
w:courrier	2=57 4=-52 5=-35 8=-26
w:cours	1=-35 3=-52 4=41 5=-63 6=-68 7=-45
w:course	1=-28 2=-40 4=-32
w:courses	4=-30
w:court	0=-40 1=-38 2=40 3=-80 5=37 6=25 7=-64
w:courted	0=-30 7=53
w:courtes	4=50 5=28 6=-44 8=-26
w:courtier	4=-37
w:courtise	7=31
w:couru	5=39
w:cousin	5=35
w:cousins	2=62 4=-26
w:coute	4=41 5=40 8=-30
w:couts	1=-47 5=-38
w:couture	3=-38 7=-35
w:couturiere	3=-26
w:couvent	1=-42
w:couvert	0=-26 8=-27
w:couverts	1=-26
w:couverture	3=-35
w:couveuse	4=37
w:cover	2=-26 3=-46 5=-28
w:covered	0=-39 7=-30
w:covers	3=35
w:covid	4=56 5=-32 8=-42
w:cp	5=-48
w:craindre	6=-27
w:crane	4=26 7=38
w:crash	4=107
w:creation	0=52 1=-39
w:creche	3=32 4=-25 6=-40
w:credit	7=-103
w:credo	5=-40
w:cree	0=48 4=-29 5=-27 8=-41
w:crew	0=-27 4=-47 5=-33 6=41 7=-59
w:crewe	7=37
w:criee	0=28
w:crier	2=-30
w:crime	1=-49 8=-84
w:criminal	4=-36
w:crises	1=-25 4=56
w:crisis	4=-49
w:critic	3=-32
w:critics	3=-26
w:critique	0=-30 5=-41 6=-34
w:critiques	4=-59
w:crohn	4=74 5=-31
w:croire	4=-28
w:croises	4=51
w:croit	0=83 3=-28 4=-72 6=75
w:croix	0=-54
w:cros	8=36
w:cross	0=-34
w:crossed	2=-27
w:crosswords	4=-44 5=-26
w:crown	0=36 4=-32 8=-48
w:croyait	6=27
w:croyant	6=57
w:croyante	1=38
w:croydon	3=40
w:cru	4=30 5=59
w:crutches	4=41
w:crystallography	2=-27
w:cse	0=-64 7=-77
w:cuir	5=26
w:cuisine	1=-58 2=-26 4=-41 5=-73
w:cuisinier	0=-46 5=53 8=27
w:cuisiniere	1=-42
w:culture	3=-42 4=-34 8=-32
w:culturelle	0=-37
w:curator	2=-35
w:cure	0=-39 1=-75 4=-33 5=34 6=54
w:cures	1=29 4=-57
w:curieux	1=-31
w:currently	8=75
w:custody	4=-41 8=-27
w:customer	2=-27 5=-28
w:customers	0=-31 3=-55
w:customs	5=-42
w:cut	0=33 3=-35 4=-57 7=-40
w:cutter	5=-37
w:cv	3=-28 5=-61
w:cwu	0=-27 7=79
w:cycles	4=38
w:cynic	1=-34
w:cynical	1=-32 6=-25
w:cyp21a2	2=48 4=-41
w:cyp2d6	4=-36
w:d	0=-29 2=-45 3=-35 7=-122 8=-32
w:dactylo	4=-28
w:dactyloscopique	3=56
w:dad	2=-36 6=52 7=52
w:daily	0=-37 7=25 8=-25
w:dairy	0=-44 4=-26
w:dakar	0=43 5=49 8=-27
w:daltonien	3=-32 4=53
w:daly	7=29
w:dame	0=39 5=-43
w:dance	6=-38
w:dancers	4=-27 5=38 7=-29
w:dane	5=41
w:danish	4=-32
w:danlos	2=-29 4=39
w:dans	0=-30 3=-37 4=-40 5=47
w:danseur	5=-26
w:dashboard	2=-34 4=-35
w:dassault	0=-42 1=50 4=-31
w:data	0=-56 1=-52 3=58 4=-37 5=-54 6=-33 7=-45 8=-38
w:database	0=-53 8=-25
w:date	0=29 2=-31 4=-38 5=-46 6=48
w:dated	5=-67 6=65
w:dates	3=-27 4=-56 6=39
w:dating	4=-27
w:daughter	7=-38 8=53
w:dauphins	5=-38
w:day	0=60 1=-36 2=-41 4=68 5=-56 6=-77 7=-29
w:days	0=-28 1=52 3=41 4=39 6=-26 8=-63
w:dbs	1=-25 8=26
w:de	2=-26 4=-32 5=-36 6=-44 7=-35 8=-36
w:deadlines	4=-45
w:deaf	0=-45
w:deafness	2=49
w:deal	0=-45 5=-35 8=53
w:dealer	5=-28
w:deals	2=-27 4=-30
w:dealt	5=-48 7=-39
w:death	5=-60 8=-44
w:debat	0=-38 1=-25
w:debating	7=-34
w:debout	0=43 4=30 5=-60
w:debridee	5=42
w:debunks	1=39
w:decembre	8=25
w:decharge	0=-26 7=30
w:dechire	0=-34 7=30
w:decided	2=40 4=-32
w:decision	3=-25
w:declare	4=50
w:declared	1=38 4=44
w:declaree	4=33
w:decline	3=52 4=27 8=-36
w:declined	2=55 3=50 4=-44
w:decors	5=-43
w:decoupe	3=-25
w:decouvert	2=82 4=-50
w:decouverte	2=36 4=-47 5=-40 6=36
w:decouvre	5=35
w:decrit	1=32 5=-45
w:decroissance	0=-37 1=48 3=-27
w:deducted	7=26
w:defect	2=39 4=45
w:defend	0=71 5=-26 6=-26 8=-48
w:defendants	4=-33
w:defends	0=27 8=-44
w:defendu	0=39 1=-27 5=-41
w:deficiency	2=40
w:deficit	2=57 5=-27
w:definit	0=59
w:degre	1=88 6=-40
w:degree	0=-30 8=-29
w:degrowth	1=42
w:dehors	3=39 6=32
w:deist	1=48
w:deja	3=47
w:dejeuner	2=-35 8=-27
w:delais	1=-31 4=-41
w:delays	4=-41
w:delegate	7=-28
w:delegation	2=-45 7=64
w:delegue	3=-44 4=-31
w:deleguee	0=-35 4=-29 7=30
w:deleguer	7=-50 8=-45
w:delegues	7=-61
w:deleted	3=28
w:deletion	2=50
w:delit	5=51
w:delivered	4=-28 8=-28
w:delivery	2=-28 6=-30
w:delta	4=-37
w:demande	0=-70 2=-32 4=41 8=-50
w:demandee	0=30 2=-36 3=-36
w:demandes	4=-29
w:demandeur	3=41
w:demandeurs	3=-80 4=-51
w:demarche	2=-34 4=-40 5=-29
w:demenage	6=-36
w:demenagement	4=52
w:demenagent	5=-33 6=31
w:demenageur	6=-35
w:demi	1=-28 2=27
w:demission	0=-62 4=-41 7=62
w:demissionne	0=30 1=40 7=-35
w:demo	0=-38
w:democracy	0=27
w:democrat	0=26
w:democratic	7=-43
w:democrats	1=-33
w:demonstration	0=-32 8=50
w:demonstratrice	4=-25
w:demonte	1=32 4=-35 5=-33
w:dems	0=61
w:denied	6=44
w:dentaire	3=-46 4=-42
w:dentaires	3=-29 4=-58
w:dental	2=-48 3=60
w:dents	4=32
w:denver	0=42 7=-35
w:depannage	4=-31
w:depanneur	5=-40
w:depart	1=-26 5=41
w:departemental	0=26
w:departementale	7=-55
w:department	0=-25 8=-38
w:deplace	4=36
w:deplacement	4=-26
w:deplacements	5=32
w:deported	0=-50 8=40
w:depose	3=34 4=31 5=-38 8=-42
w:depot	0=-35 2=-42 5=-34 7=71 8=-33
w:depression	3=-38 5=-33 7=-30 8=-38
w:depressions	4=-65
w:depressive	4=74
w:depuis	1=-32 5=39 8=-34
w:depute	6=-49
w:deputy	0=36
w:derby	0=-36 5=-40 8=62
w:dermatology	4=-37
w:dernier	0=-84 4=66 5=-82 6=28
w:derniere	0=71
w:derriere	5=-42 8=84
w:derry	7=27
w:des	2=-141 3=-131 4=-56 7=-36 8=-34
w:descend	2=59
w:described	5=42
w:describes	5=29
w:design	2=-38 5=-51 6=-28
w:designed	1=-28 3=-43 4=-63
w:designee	0=35
w:designer	0=-36 1=-42 4=-28 5=-40 6=-47 7=-29
w:desintoxication	4=32
w:desir	4=-30 6=-38
w:desk	2=-42 5=-58 7=-62 8=-37
w:desormais	1=38 4=29
w:dessin	3=-42
w:dessinateur	8=-31
w:dessine	4=-50 5=-29 8=-29
w:dessus	5=-35
w:detache	4=-30 7=32
w:detail	0=-29 4=-51 5=32
w:detecteur	3=26
w:detection	3=-42 4=-26 8=-64
w:detective	3=-40 8=-30
w:detention	4=-30 8=35
w:detenu	0=-29 4=-35 8=94
w:detenus	8=-25
w:detergents	0=-30 4=-48
w:determined	1=-56
w:detour	3=-27 5=35
w:dette	5=-25
w:dettes	8=-29
w:deux	0=-92 1=-65 2=67 3=-45 4=88 5=48 6=-50 7=-50
w:developer	2=-40 6=29
w:developpe	3=-38
w:developpeur	1=-28 4=-37 5=-38 6=-28
w:developpeuse	3=-26
w:devenant	7=35
w:devenu	4=40
w:deverrouille	3=93 4=-45 8=-26
w:device	4=-38
w:devices	4=-46
w:devise	3=-28
w:devoir	5=-41
w:devolution	0=-35
w:devra	3=-41
w:dg	3=-39
w:di	7=61
w:diabete	2=-55 4=90
w:diabetes	2=47 4=-39
w:diabetic	4=52
w:diabetics	4=-51
w:diabetique	0=-27 4=132
w:diabetiques	4=-108
w:diabetologie	4=-35
w:diagnosed	2=38
w:diagnostic	3=-28
w:diagnostique	4=49
w:diallo	0=40 6=26 7=-45
w:dialyse	5=-27
w:dicte	3=-32 4=30
w:did	0=-34 2=26 3=-26 5=-27 6=-54 8=85
w:didn	5=-36
w:die	0=55
w:died	1=-31 4=29 7=-36
w:dietitian	4=-44
w:dieu	1=68 3=-27 5=-26 6=-42
w:different	3=31 5=55 6=-26
w:difficile	4=46
w:difficult	4=-30
w:diffusion	4=-34
w:digger	0=67 4=-40 8=-26
w:digitale	3=-26
w:digitales	8=-26
w:dijon	6=-44
w:dimanche	0=58 1=45 4=-32
w:diminue	4=30
w:dinner	6=-48
w:dinners	5=59
w:diogene	1=55
w:diploma	4=-27
w:diplomas	8=-39
w:diplomat	0=-25
w:diplomate	0=-41
w:diplomatie	3=-34
w:diplomatique	3=-48
w:diplome	5=-46
w:diplomes	3=-46 8=45
w:dire	0=47 2=-41 3=-42 6=37 7=30
w:direct	0=-43
w:directed	0=-39
w:directeur	0=33 3=-42 4=45 5=32 7=-33 8=-27
w:direction	0=-47 1=-44 3=-64 4=-43 7=-34
w:director	0=-69 1=-36 4=-65 8=33
w:directrice	0=-43 1=35 4=-75
w:dires	4=50
w:dirige	0=27 1=-53 2=-31 5=-41 6=-38 7=25 8=-34
w:dirigeait	0=33 3=-28 6=-31 8=-25
w:dirigeante	6=26
w:disabled	8=-28
w:disaggregated	5=-25
w:disait	8=-34
w:disc	4=43
w:discale	4=42 8=-25
w:discharge	4=-26 8=64
w:discharged	4=37 5=-43 6=47
w:disciple	1=67 4=-29
w:disciplinary	4=-29
w:disclosed	0=-36 8=25
w:disclosure	3=-47
w:discours	1=-40
w:discret	0=31 4=-26 5=-48 6=28
w:discretion	5=30
w:discussed	5=34
w:disease	2=33
w:disent	0=46 3=-39 4=47 7=25
w:dishes	3=-38
w:dismissed	5=26 6=25 8=55
w:disorder	2=46 4=-31
w:disorders	4=-50
w:disparu	2=38
w:dispense	3=48 8=37
w:display	4=-43
w:disponible	4=-50 5=-29
w:dispute	0=-32 4=-36 5=36
w:disputes	0=-32 4=-25 8=-29
w:disqualified	8=71
w:disque	5=40
w:dissertation	0=-43 6=-49 8=-28
w:dissolution	0=46
w:distance	6=-31
w:distingue	4=64
w:distribue	0=67
w:distributeur	0=-41
w:distribution	8=-41
w:district	0=47 6=-43
w:dit	1=25 3=-65 6=53
w:divers	0=37 8=-38
w:diversity	6=-37
w:diving	8=-31
w:division	7=38
w:divorce	0=-39 3=-69 5=48 8=-36
w:divorcee	5=-39
w:divorces	5=-44
w:dix	0=-42 2=-29 7=-41 8=43
w:dj	5=-47 6=-26
w:dna	0=-46 1=-32 4=-77 5=-62 6=-34 8=-114
w:do	0=-26 2=-33 3=-37 4=44 6=-28 8=-46
w:doc	2=-29
w:dockers	0=-32 7=53
w:docteur	1=-36
w:doctor	0=-32 1=-46 2=39 3=-28 4=106 5=-51 6=-39 7=-45 8=-64
w:doctorante	2=-67 3=-32
w:doctorat	1=40 3=-36 4=-45
w:doctorate	1=35 2=-42 4=-52 6=-34
w:doctors	4=-47 7=34
w:documentaire	2=-34 5=-32
w:documentaires	5=-57
w:documentaliste	3=-37
w:documentary	7=-66
w:docusign	3=-33
w:does	1=40 2=40 3=-32 4=-52 6=-28
w:doesn	0=27 1=26 2=44 7=-33
w:dog	1=-45 4=65 5=-46 6=53 8=-58
w:dogme	1=-34
w:dogs	0=-34 1=27 4=-26
w:doigt	0=-31 1=-33 3=63 5=-65 6=-43
w:doigte	3=-56
w:doigts	0=-58 1=-53 2=-28 3=43 5=-55 6=-42 7=-30 8=-38
w:doing	4=-28 8=78
w:doit	5=-25 8=48
w:dole	6=-68
w:domicile	4=-25 5=-41
w:dominant	2=-39 5=-39
w:dominatrice	5=57
w:domine	5=33
w:don	0=-74 1=-39 3=-34 5=45 6=27 7=-47 8=-40
w:donated	0=-38 2=32
w:donc	0=-40 2=-37 4=46 5=-26
w:done	3=72 4=-58 5=-33
w:donne	0=-40 1=47 2=31 4=-84 5=-34 6=-48 8=-44
w:donnee	0=-27 5=56 8=-32
w:donnees	0=-31 2=-31 3=85 5=-35 8=-28
w:donner	0=45 8=-38
w:donor	0=-31 2=53
w:dons	0=-40
w:dont	0=-72 6=89 8=-25
w:door	3=-43 4=27 5=-35
w:doorman	5=28 7=37
w:doors	6=-38 8=-26
w:dorment	3=40 6=58
w:dormi	0=-40 6=-44
w:dort	0=-30 1=-30 4=57 6=-27
w:dos	0=-42 1=-27 2=-28 3=-34 5=-29 7=-26
w:dose	0=-40
w:dossier	0=-38 3=25 5=-29 6=32 7=-26
w:dossiers	3=-25 4=-50
w:douanes	8=-32
w:douanier	7=-28
w:doublage	3=-30 5=-45
w:double	0=-36 4=46 6=-28 8=-39
w:doubled	0=-26 7=-32 8=-26
w:doubleur	6=-65
w:doubts	1=37 4=-28
w:douleur	4=-29
w:doute	3=-30 4=-39
w:douter	3=-31
w:douze	1=-29 2=-26 3=-47 5=-61 8=-31
w:down	1=27 4=51 5=-44
w:doyle	6=26
w:dpo	3=-38
w:dr	3=43 4=-39 6=-34
w:drafted	0=-31 2=-27 4=-30
w:drafts	1=-46
w:drag	6=-39
w:dragon	3=-37
w:dragueur	5=56
w:drapeaux	0=-51
w:drepanocytaire	2=62 4=-58
w:drepanocytose	2=53 4=-59
w:drew	8=-34
w:drh	5=48 6=-34 7=-44
w:drink	0=-40 1=-26 4=45 5=-46
w:drinker	4=49
w:drinking	0=-41 4=85
w:drive	0=-29 3=-72 4=57 7=52
w:driver	0=-64 5=67 6=-38 7=29 8=-61
w:drivers	4=-43 5=-25 7=46
w:drives	0=36 3=-29 5=-37 6=-36
w:driving	1=-37 4=-27 5=-60 7=-27 8=70
w:drogue	5=-25 8=68
w:drogues	4=-25
w:droit	2=-67 3=67 4=-78 5=-81 6=-36 7=-30 8=-34
w:droite	1=-69 4=35 6=-30
w:droits	6=-30
w:drone	4=-65
w:dropped	3=-30 8=41
w:drops	0=-32 3=-33 4=29
w:drug	3=32 4=-27 5=-37 8=35
w:drugs	1=-26
w:drums	8=-38
w:drunk	4=36
w:dry	4=31
w:dsi	0=-42 1=-33
w:du	0=-40 1=-112 2=-46 3=31 4=-30 8=-66
w:dubai	3=57 4=-39
w:dublin	0=31 6=-33
w:duchenne	2=43
w:due	4=69 6=-38
w:dues	0=-40
w:dunn	4=26
w:duo	5=-37
w:dur	4=49
w:durable	3=-33 5=-39
w:dure	5=25
w:during	4=32 7=-37
w:dutch	0=-29
w:duties	4=49 8=-29
w:duty	4=36 5=-53
w:dwp	7=42
w:dynamics	3=49 4=-44
w:dynamique	3=84 8=-33
w:dys	4=50
w:dyslexic	4=71
w:dyslexique	4=65
w:dyslexiques	4=-45
w:dyspraxic	4=37
w:e	1=-35 8=-30
w:e4	2=26
w:each	5=57 6=-44
w:ear	0=-47 3=30 4=43 8=-26
w:early	0=-82 1=-30 2=45 4=57 6=-55 7=-26 8=40
w:ears	4=28
w:east	4=-41
w:easy	4=31
w:eating	1=48 4=-27 8=-41
w:eats	0=-46
w:eau	2=-30 4=-44
w:eaux	7=-47
w:ebat	0=-27 4=-25 5=36
w:ebats	1=-32 5=33
w:ebeniste	1=-42 5=-36 6=38
w:ecart	3=-57 4=-31 8=-28
w:ecarte	5=-46 6=57
w:echange	3=-25
w:echangisme	5=30 6=-41
w:echangiste	3=-26 5=34
w:echantillon	3=51
w:echarpe	0=-37 4=58
w:echec	3=59 5=-27
w:echecs	4=-29 6=31 8=-26
w:echos	4=-47
w:ecole	2=-31 3=-48 4=-35 5=-60 7=-26 8=-58
w:ecoles	5=-38 6=36
w:ecologie	0=-30 1=30
w:ecologique	0=-30
w:ecologiste	0=113 1=-28 7=-57
w:ecologue	0=-38
w:economie	4=-30 5=-38
w:economique	7=28
w:economy	0=-34 4=-29
w:ecope	4=-27 8=74
w:ecoute	3=-35 4=-47
w:ecran	3=-28 4=95
w:ecrans	8=-32
w:ecrire	5=-34
w:ecrit	2=-35 3=-37 4=27 7=-32 8=-38
w:ecriture	1=-25 3=28 4=-36 8=31
w:eczema	3=35 4=46 6=-32
w:edinburgh	1=-25
w:edited	0=-29 1=-29 4=-26 6=-41
w:editeur	5=-30
w:editor	0=-46 1=-36 2=-40 4=-34 5=-27 8=-46
w:editrice	1=-38
w:edits	4=-39 6=-27 8=-59
w:educateur	5=-53 7=-25 8=-34
w:education	1=-58 5=-52 8=-30
w:educatrice	0=-27 1=42 6=-26 8=-53
w:eelv	0=25
w:efface	8=-52
w:effacees	3=50 8=-31
w:effective	1=49
w:effectue	3=32 8=26
w:effet	5=-28
w:efficace	1=34 7=-27
w:effort	3=-31 4=28 8=-31
w:egal	1=59
w:egg	4=-34
w:eglise	0=27 5=-31 6=-39
w:ehlers	4=34
w:ehpad	5=-36
w:eight	0=-45 1=-55 3=-38 4=30 8=33
w:eighteen	0=-51 4=43 6=42
w:eis	7=30
w:elected	0=-79 4=-37 7=66
w:electeur	0=73
w:election	7=35
w:elections	0=-82
w:electoral	0=-74
w:electrice	0=96 1=-28 4=-50 7=-26
w:electrician	0=-49 7=-30 8=-28
w:electricite	6=-34
w:electronic	0=-39 8=52
w:electronique	0=-68 3=-49 4=-26 8=52
w:eleve	1=41 2=-26
w:elevee	4=48
w:eleven	0=-39
w:eleves	3=-30 4=-87 5=-46 6=-43
w:eleveur	3=-49 6=-27
w:eleveuse	2=-31
w:elle	2=-26 3=-52 4=26 7=-30
w:elles	4=-38 5=-71 6=72
w:elocution	4=-40
w:eloigner	4=40
w:else	0=-34 1=26 2=-29 5=-38 8=-26
w:elue	0=-26 5=-29
w:elus	0=-30 5=-39 7=-33
w:ely	7=-38
w:elysee	0=-39
w:email	4=29 8=-34
w:embassy	3=29
w:embauche	0=-26 3=39 8=-46
w:embezzled	8=28
w:emblee	7=25
w:embolie	4=25
w:embrasser	5=44 6=-27
w:embryons	2=99
w:emmanuel	0=26 5=-39
w:empeche	3=30 4=25
w:emploi	0=33 2=-26 6=-51
w:employed	0=-40 3=-45 7=-30
w:employee	7=-31
w:employees	4=-27 7=65
w:employer	4=-38 5=-75 7=-36
w:employers	3=-40 6=35 7=-52
w:employeur	0=-48 3=30 4=-56 6=33 7=-75 8=-69
w:employment	0=-26 8=29
w:employs	8=-44
w:empreinte	0=-65 1=-35 2=-27 3=31 4=-63 5=-57 6=-35 7=-33 8=-38
w:empreintes	0=-50 1=-59 2=-27 3=55 4=-85 5=-65 6=-57 8=-116
w:en	3=-35 4=37 7=-46 8=27
w:encadre	4=-49 5=-35 6=-32
w:enceinte	3=-26 4=58
w:enceintes	4=-40
w:enchaine	0=45 6=-27
w:enchainee	0=66 2=-38
w:enclosed	2=58
w:encore	0=42 1=-37 8=-41
w:encre	3=28
w:end	3=-30 6=-43 7=-26
w:ended	0=-30 3=-31 6=-45 7=-63
w:endometriose	4=51
w:ends	4=-49 6=-41 7=-69 8=60
w:enduits	1=-31
w:endurance	2=65
w:enfance	4=37 6=-36
w:enfant	2=-52 6=-25 8=40
w:enfants	0=-65 1=32 3=-39 5=-79 6=-27 7=-33 8=-40
w:enfin	6=36
w:engage	0=31 3=-44
w:engaged	5=-33 6=25
w:engagee	0=-46 1=-25 3=26
w:engagement	0=-88 1=34 3=-25 7=40
w:engine	3=-31
w:engineer	0=-37 1=33 2=-68 3=-40 4=-83 5=-52 8=-49
w:engineers	6=-26
w:engines	0=41 4=-29 5=-31
w:engins	5=-30
w:england	1=-28 7=-28
w:english	0=-35 2=-28
w:enhanced	3=-41 8=29
w:ennui	0=-26 5=-55
w:enquete	4=-34 5=38
w:enquetes	0=-25
w:enqueteur	8=-58
w:enquetrice	5=-49
w:enregistre	4=-33 5=-35
w:enregistree	0=-25 1=-29 3=103 4=-30
w:enregistrees	3=58
w:enrol	3=-61
w:enrole	3=37 4=-33 5=-31 8=-26
w:enrolee	3=78
w:enrolement	3=53
w:enrolled	3=80
w:enseignant	4=-45
w:enseignante	4=41
w:enseignants	2=-34 4=-28
w:enseigne	0=-34 1=-69 3=-41 4=-46 5=-47
w:enseignee	6=-33
w:enseignement	1=51 5=-51
w:ensemble	4=-53 5=28 6=34
w:entend	3=-40 4=123 5=-40 7=-25
w:entendre	4=-33
w:enthusiasm	4=-27
w:entrainait	6=-52
w:entraine	4=59
w:entraineur	0=-27 3=-31 4=-32 5=-47
w:entre	0=-29 3=76 5=-82 7=-30 8=-31
w:entree	0=-34 3=61 8=-25
w:entreprendre	5=-59
w:entrepreneur	2=-65 6=61
w:entrepreneuriale	5=-73
w:entreprise	0=-31 1=-45 4=-103 5=-78 7=31 8=-35
w:entrer	0=-25 3=75
w:entretien	1=-33 2=-28 4=30 5=50 7=-27 8=33
w:entretiens	1=33 5=-47
w:entretient	3=-57 5=74 6=-28
w:entry	3=58 4=-33 5=-29 6=-26 7=-42 8=61
w:envoie	5=41
w:envoye	3=-28 5=31
w:epanouie	5=32
w:epaule	3=-36 4=61
w:epaules	5=31
w:epicerie	6=-42
w:epictete	1=41
w:epictetus	1=41
w:epicure	1=31
w:epicurean	1=-36
w:epicurien	1=32
w:epicurienne	1=-37
w:epilation	3=-26
w:epilepsie	4=59
w:epileptic	4=47
w:epileptique	4=67
w:epipen	2=-39 4=63
w:episode	2=-36
w:epouse	0=-25 3=-26 4=-29
w:epoux	0=-25 1=-28 2=-33 3=-34 4=-59 6=25
w:epr	3=36
w:epreuve	1=-25 4=-34 8=40
w:equal	6=26
w:equality	7=45
w:equilibre	4=32
w:equilibree	2=35
w:equipe	1=-27 2=-41 8=-27
w:equipes	1=-37 5=-51 6=-29
w:equipment	7=-55
w:equity	0=-34
w:era	4=-44
w:erection	5=26
w:eric	5=-39 6=-42
w:erotic	5=49
w:erotique	5=-41
w:erotiques	4=-33
w:erp	5=-52 8=-27
w:erreur	0=-39 1=-43 3=32 4=-34 5=39 8=52
w:error	8=-60
w:esat	4=-64
w:escale	8=-28
w:escape	5=-26
w:escorte	5=-79
w:escortes	5=55
w:escroc	5=-32 8=35
w:escroquerie	8=-33
w:espagne	3=29 5=-26
w:espagnol	4=-27
w:esprit	5=-50
w:essai	0=-35 1=-53 3=25 4=-36 5=-26 8=-36
w:essais	4=-39 5=-25
w:essay	6=-47
w:essayer	3=-26
w:est	2=-31 4=37 8=30
w:established	2=45
w:estate	0=-44 4=28
w:estates	7=-37
w:estheticienne	4=-35
w:et	0=41 2=-30 3=-64 4=-62 5=-28 7=-95 8=-37
w:etabli	2=44
w:etage	1=-36 5=71
w:etais	3=-38 5=-46 6=31
w:etait	1=-43 4=-34 5=69 6=-51
w:etalee	5=31 8=-25
w:etalon	3=31 5=39
w:etalonnage	1=-27
w:etant	1=46 3=25 5=-28
w:etat	0=-85 1=-45 3=36 4=-25
w:etats	0=-33 6=29
w:ete	0=-37 3=75
w:ethical	0=-32 8=-38
w:ethique	0=-25 5=-34 6=-29
w:ethiques	1=51
w:etienne	1=-45
w:etiquette	0=29 6=-27
w:etoile	1=52
w:etonne	0=-38
w:etre	0=37 2=-40 6=45 7=-28 8=-54
w:etude	4=-43 5=-42 6=-63
w:etudes	3=-45 4=-39 7=-25 8=-32
w:etudiant	0=51 5=-32 8=-25
w:etudiante	0=-37 4=-32 5=31 7=-29
w:etudie	0=-74 2=-39 3=-30 6=-50
w:eu	1=-50 5=48 6=53 7=-25
w:euro	0=70 1=-37
w:europe	0=37 6=-30
w:european	7=-62
w:europeen	7=-37
w:europeenne	0=47 7=-59
w:europeennes	0=38 7=-32
w:eurosceptic	0=33 8=-32
w:eurosceptique	0=55
w:euston	7=-27
w:evacue	4=76 5=-26 8=-46
w:eve	5=-35
w:even	1=25
w:evenementiel	4=-25
w:evening	8=-46
w:evenings	0=45 4=-49
w:events	0=-26 5=-34 7=-44
w:ever	0=55 8=-35
w:every	1=39 2=-29 3=-46 5=44 6=-81 7=-40
w:everybody	0=60 6=31 7=-32
w:everyone	0=-53 1=-26 2=55 4=-46 6=40
w:everything	1=39
w:everywhere	0=32
w:evite	4=94
w:evitee	8=-34
w:eviter	4=57 5=-29
w:evolution	2=-43
w:evoque	1=27 4=-28 5=28
w:evoquee	4=-45 6=55
w:ex	0=26 2=-57 3=-48 4=-69 5=67 7=26 8=86
w:exam	3=25 6=-34
w:examen	1=-44 3=59 5=-26 8=26
w:examens	4=-39
w:examiner	3=-47
w:exams	5=-28
w:excel	4=-26 8=-39
w:excellent	8=-70
w:excellente	1=-25 7=31
w:exchange	0=-33
w:exclu	0=26 4=25
w:excluded	4=-28
w:exclusivite	1=-46
w:excuse	1=-35 4=27 5=28 8=-40
w:executive	2=36 4=-46 5=-25 7=56
w:exempted	3=27 4=34
w:exercer	8=66
w:exige	3=27 5=-30
w:exigees	3=31
w:existe	2=-50
w:existence	1=35
w:existential	5=-30
w:existentialist	1=40
w:existentialiste	1=63
w:exome	2=76 4=-59
w:expatrie	6=-25
w:expected	4=31
w:expecting	8=-30
w:expelled	7=37
w:expenses	5=59
w:experience	0=-31 5=66 6=-41 8=-47
w:experiences	6=-29
w:expert	3=-63
w:expertise	2=30 4=-50 5=-44
w:explained	0=-31 1=35 4=62
w:explaining	0=-30 4=-57 5=-28
w:explains	7=-26
w:explicit	5=40
w:explique	4=-32 5=57 6=-30
w:expliquer	3=42
w:exploite	8=-27
w:export	5=-27 7=-25
w:exposed	8=-25
w:exposition	0=-30 3=-27
w:expression	3=-25
w:extinction	0=36
w:extra	2=43 4=-27 5=-46 6=-25
w:extraconjugale	5=68
w:extraction	2=-31
w:extrait	3=-29
w:extramarital	5=48
w:extreme	0=51 1=-31
w:eye	0=-27 5=-43 8=-25
w:eyes	4=35
w:eyesight	4=66
w:f	5=-57
w:faber	7=-25
w:fabre	3=-33
w:fabricant	3=-29
w:fac	0=39 5=-43 6=48 7=-27 8=-30
w:facades	3=-44 8=-27
w:face	0=-77 1=-47 2=-34 3=61 5=-67 6=-72 7=-69 8=-33
w:faceprint	3=43
w:faces	3=-36
w:facial	0=-29 2=-29 3=78 4=-61 5=-36 6=-26 7=-52
w:faciale	0=-45 3=40 4=-26 7=-60 8=-28
w:faciales	3=-41
w:facilities	3=-30 8=-42
w:facility	7=38
w:facon	3=73
w:facteur	2=31 7=-42 8=-34
w:factory	4=-31
w:faed	3=46 8=-35
w:faible	5=29
w:fail	0=43
w:failed	3=29 4=29 5=-27
w:failing	8=31
w:faillite	5=-50
w:fainted	4=26
w:fair	0=27 1=-51 5=35
w:faire	0=33 1=-28 6=-30
w:fairs	3=-40
w:faisait	3=-27 4=-27 5=57
w:fait	1=32 2=63 7=-34 8=46
w:faite	4=-55
w:faith	4=-37 5=51 6=-32 7=-29
w:faithful	5=53 6=-41
w:fall	3=-26 4=53 8=37
w:falsifie	3=-25 5=-26 8=49
w:familial	2=-40 4=-41
w:familiale	5=-30
w:families	0=-26 2=-32 5=42 6=-34
w:famille	1=-54 2=62 3=-31 4=-75
w:familles	2=-49 4=-28 6=-35
w:family	2=50 4=-87 7=-54 8=-46
w:fan	4=29 5=-26
w:fancies	6=35
w:fanconi	2=52
w:fantasmes	5=39
w:far	1=47 2=-30 4=-33
w:farine	4=52
w:farm	2=-28 4=-26 5=-34 6=-38 7=-27
w:farmers	4=-26 5=-28
w:fasciitis	4=70
w:fashioned	0=49
w:fast	4=39
w:faster	3=-25 4=25
w:father	2=28 4=-57 7=34
w:fatigue	5=49
w:fault	2=48
w:faure	0=-44
w:fausse	3=-27 4=30 5=-58 8=41
w:fausses	4=52
w:faute	0=40 5=60 6=-49
w:fauteuil	4=31
w:faux	3=-38 4=-34 5=-27 7=-34 8=62
w:favorable	0=33 2=31 8=-27
w:favour	0=52
w:faye	5=-47
w:fbi	3=40
w:fbn1	4=-47
w:fbu	0=-54 7=57
w:fdsea	7=85
w:february	0=-32 7=35
w:federal	7=-33 8=59
w:federalist	0=57
w:federation	2=56 7=-75
w:fee	1=-41 3=-47 7=28
w:feed	0=54
w:feel	0=39 1=-25
w:fees	5=41 8=-31
w:feet	0=-66 1=-26 3=-37 4=93 6=-38 7=-29
w:fein	0=25
w:fell	0=33 4=-30 6=39 7=-52 8=-48
w:feminin	5=-31
w:feminine	1=28 5=-28
w:feministe	5=46
w:femme	1=-53 2=-53 3=-47 5=60 6=-51
w:femmes	0=-54 1=-48 2=-38 3=-41 4=-87 5=28 6=67 7=-41 8=-48
w:fer	3=-32 4=53 8=-52
w:ferme	0=-32 4=-45 6=-37 8=-28
w:ferrand	5=52
w:ferroviaire	5=-44 7=25
w:ferroviaires	5=-44
w:ferry	2=-27 7=36
w:fertility	4=-44
w:festival	0=-25 5=-32 6=-53 7=-35 8=28
w:festivals	1=-30 5=-38
w:fete	1=46 4=-70
w:fetichiste	5=84
w:feu	6=-30 8=36
w:feuille	2=-26 7=38
w:fever	3=32
w:feves	2=39
w:fevrier	4=47
w:feydeau	5=-61
w:fh	2=32
w:fiance	0=-27 1=-32 4=-57 5=-41
w:fiancee	0=-49 8=-35
w:fiances	5=-44
w:fianna	0=45
w:fibre	0=-31 5=-37 7=-31
w:fibromyalgie	4=41
w:fibrosis	2=-37
w:fichage	0=-38
w:fiche	2=33 3=-36 5=34 8=-44
w:fiches	5=-33
w:fichier	8=-31
w:fidele	0=51 1=34 4=-27 6=-83
w:fidelite	5=-41
w:field	0=-38 4=-59 5=-34 6=-40 7=-30
w:fier	3=-31 4=34 6=52
w:fierce	0=68
w:fiere	0=-47 1=40 5=32 6=28
w:fierte	0=-35 1=-31 3=37 4=-36
w:fiertes	6=-33
w:fievre	4=26
w:fife	0=26
w:fifth	4=-31
w:fifty	4=-28 6=31
w:figurant	8=-31
w:figure	0=54 2=55 3=-31 7=28
w:figurent	3=45
w:fijais	3=-30 8=48
w:fil	5=-34
w:filatures	5=-43
w:file	2=60 4=-82 5=32 6=48 7=-35
w:filiale	4=-57 5=-50 6=53
w:filiales	5=-28
w:filiation	2=-47
w:fille	0=-42 4=58 6=-65 7=-30 8=-38
w:filles	0=-37 1=-44 3=-33 4=-55 6=47 7=-26
w:film	1=-26 2=-47 4=-33 5=-55 6=-55 8=-31
w:filme	0=-49 1=-28 3=38 4=-38 7=-27
w:filmed	3=32
w:filmee	0=-37
w:films	4=-26 5=86 6=-33 8=-26
w:fils	0=-37 2=26 3=-66 5=-92 6=55 7=-31
w:fin	0=84 3=-52 4=30 5=62 6=-33 7=-27
w:finalist	5=-25
w:finance	3=-25 4=-29 6=-27 7=-31
w:finances	7=40
w:financiers	5=-44
w:find	0=-43
w:finds	1=41 4=-42 8=26
w:fine	0=29 1=-25 3=-25 5=-34 8=-65
w:fined	4=-29 8=61
w:finger	4=-28
w:fingerprint	0=-25 3=36 4=-94 5=-29 6=-27 7=-34 8=-64
w:fingerprinted	3=55
w:fingerprinting	4=-38
w:fingerprints	0=-40 3=71 4=-60 8=-40
w:fingers	3=-26 4=40
w:fingertips	3=47
w:fini	4=58 5=37
w:finit	5=62 8=50
w:finn	4=-55 6=42 7=38
w:fire	0=-47 3=-40 5=-28 8=38
w:fired	7=65
w:firm	0=-70 1=31 2=-57 4=-96 7=-42 8=-79
w:firms	0=31 1=-34
w:firmware	4=-53 8=-25
w:first	2=-43 3=-42 4=-30 5=-36 6=-53
w:fiscal	0=-31
w:fiscale	7=25
w:fiscaliste	7=-46
w:fiscalite	8=-38
w:fish	2=-36
w:fit	2=-28 4=87 5=-51 6=-26 8=-40
w:fitness	3=29
w:fits	4=-49
w:fitted	4=33
w:fitter	6=-29 7=-44 8=-28
w:fiv	2=48
w:five	1=-42 2=-42 3=-26 4=77 5=-53 6=-28 7=-45
w:fixed	7=-38 8=-30
w:fixes	5=-36
w:flags	7=-32
w:flat	0=-41 3=-44 4=27 5=-51 6=36
w:flatmate	0=28 5=38 7=-25
w:fled	0=87 1=-26 3=-26 4=-25
w:flight	2=27
w:flights	7=-32
w:fling	5=41
w:flirt	5=-30 8=-28
w:flirte	5=-30
w:floor	3=39 5=26 7=-50
w:flow	2=-51
w:flower	3=-35
w:flowers	6=-44
w:flu	4=26
w:fluent	4=-35
w:fluide	6=76
w:flux	2=-35 7=-70
w:flyers	0=78 6=-33
w:flying	4=27
w:fo	0=-77 1=-28 3=-26 4=-32 5=-35 6=-29 7=90 8=-30
w:fob	3=30
w:foi	0=-35 5=32 8=-48
w:foie	4=-38
w:fois	2=-39 3=53 5=38 6=-52 7=-48 8=-34
w:folding	6=-32
w:follow	4=-42
w:followed	7=-38
w:follower	1=68
w:fonction	3=26 6=-29
w:fond	3=61 5=-52
w:fondateur	0=52 1=-42 4=-45
w:fondation	3=-34
w:fondatrice	0=-50 7=45 8=-33
w:fonde	4=-33 7=25
w:fonds	0=-42 3=-41 5=-25
w:font	5=41 6=29
w:food	1=-31 7=-29 8=43
w:foot	0=31
w:football	0=-58 6=-37
w:footballeur	6=38
w:for	1=-46 3=-53 4=-28 5=-42 6=-56
w:force	3=33 8=-26
w:ford	5=-29
w:forecast	1=-36
w:foreman	0=-37 1=25 4=53
w:forensic	1=-34 3=-32
w:forest	5=-33
w:forestiere	3=-35
w:forfaitiste	1=-33
w:forged	4=-42 8=46
w:forgery	8=36
w:forging	3=-33 4=-30 8=32
w:forklift	8=-39
w:form	0=-47 1=54 6=46 8=-39
w:formateur	3=27 4=-28
w:formation	0=-44 1=-33 4=-51 5=-41 6=-30 7=-30 8=-58
w:formatrice	1=-33 2=-37 3=-37 4=-45 5=-30 6=-55
w:forme	0=-42 1=-40 2=58 3=-25 5=-66 6=-73 8=44
w:formee	4=-62
w:former	5=54 7=60
w:forms	1=45
w:formulaire	1=28 3=-39 8=-27
w:fort	0=-26 1=27
w:fortes	1=-26
w:forty	3=-27 6=-39 8=-41
w:forum	1=-55 6=28 7=-29
w:forums	1=28
w:forwarders	2=-36
w:foster	6=34
w:fouilles	0=-25
w:found	4=-54 6=27 8=30
w:founded	4=-31
w:founder	4=-30
w:four	0=-67 1=-53 2=-31 3=-48 5=-46 7=-31
w:fourni	3=-25
w:fournie	1=-29 4=35
w:fournisseur	4=-31 8=-45
w:fournisseurs	3=-30 4=-26 5=-85
w:foyer	4=-37 6=39
w:foyers	3=-35 5=52
w:fracking	0=80
w:fracture	4=-36
w:fragile	2=35 5=-40
w:frais	4=-28 5=92
w:fraiseuse	7=36
w:frameworks	1=-49
w:franc	3=-47 5=-40
w:francais	5=-30
w:francaise	0=43
w:france	0=32 3=-42 4=-43 6=-30
w:franceconnect	3=52 5=-42
w:franco	0=-26 6=-34
w:francois	0=57 1=-29
w:frankfurt	0=-26 5=30
w:frappe	0=-36 4=-32 8=-32
w:fratrie	4=-29
w:fraud	1=-31 4=-40 5=-26 6=-26 7=-36
w:fraude	5=-34
w:free	1=-57 2=29 4=-31 8=-53
w:freelance	1=-73
w:freemason	1=82 7=-38 8=-26
w:freemasons	0=-33
w:freethinker	1=29
w:frequente	0=-28 1=42 4=-57 5=96 8=-33
w:frequents	4=60
w:frere	1=-78 2=36 4=37 5=-35 6=31 8=66
w:freres	1=-30 2=33 5=28 6=-32
w:frexit	0=34
w:friday	0=-30 4=30
w:friendly	1=-49 4=-36 5=47 6=64 7=29
w:friends	1=62 5=-28 6=53
w:froid	2=-37 4=35 5=-38 6=-29
w:froide	5=40
w:from	0=-35 3=45 4=25 5=-113 6=-43 8=46
w:front	1=-33 3=31 4=-39 6=-32 7=-54
w:frontiere	4=-77 5=-51 8=91
w:frontieres	0=-39 3=45
w:frozen	1=41 4=-32
w:fruits	4=40 8=-39
w:fsu	0=-55 7=92
w:fui	0=99 4=-35
w:fuite	5=51
w:full	6=-34 7=25 8=-61
w:fully	1=-39 4=70
w:fume	4=94 5=-48 6=-31
w:fund	0=-60 5=-25 7=37 8=-25
w:fundraising	0=28 4=-29
w:funds	0=40 7=-46
w:funerals	1=-33
w:further	8=30
w:fusion	7=27
w:fut	1=30 4=-33 5=-27 8=-46
w:futur	6=50
w:g	8=-32
w:g6pd	2=42 5=-25
w:gabarit	0=-26 3=104 7=-41 8=-31
w:gabarits	3=-74
w:gael	0=52 8=-61
w:gagne	3=-46 7=37 8=-51
w:gai	1=-32 4=-27
w:gait	0=-36 3=55 4=-36 8=-34
w:galante	3=-41 5=44
w:galerie	3=-26
w:games	3=-25
w:gamme	1=-31 4=-73
w:gand	5=-55
w:gang	8=-44
w:gants	4=34
w:gap	0=-44 1=-31 2=-30 4=48 5=-42 7=-29 8=74
w:garage	0=46
w:garcon	3=-43 4=32 5=-57 6=79
w:garcons	0=-33 4=-62 5=-81 6=83
w:gard	0=60 7=-29
w:gardait	3=39
w:garde	0=46 1=-38 3=65 4=-62 7=-43
w:garden	3=-35 5=-54
w:gardener	0=-31 1=33 5=-25
w:gardien	1=-70 7=34
w:gardiennage	6=49
w:gardienne	1=-26 3=-27 5=38
w:gardiens	0=-31 1=-26 5=-57
w:gare	3=33 6=-62
w:gares	3=-36
w:gargoyles	1=-41
w:gates	0=58 3=-48
w:gauche	1=-42 2=-31 4=57 6=-60 7=-77 8=-35
w:gauchers	4=-30
w:gaulliste	0=67
w:gave	3=39 4=67 5=-51 6=-28 7=-47 8=32
w:gay	0=-77 1=-87 2=-69 3=-71 4=-95 5=-150 6=64 7=-45 8=-74
w:gays	0=-38 4=-31 5=-78 6=92
w:gaza	0=41 1=-34
w:gazette	8=56
w:gdansk	0=-28 7=38
w:geant	2=-27 4=37
w:gendarme	2=-42 8=-85
w:gendarmerie	2=49
w:gendarmes	2=26 8=58
w:gender	5=-34
w:gene	0=-75 2=60 3=-65 4=-155 7=-33 8=-58
w:genealogie	2=43
w:genealogique	2=-31
w:general	5=-32 8=85
w:generation	4=-40
w:generations	0=-30 8=-33
w:genes	0=41 2=-36 4=-76 5=-33
w:genetic	0=-42 2=35 4=-79 5=-25
w:genetically	2=59 4=-64
w:geneticienne	2=-45
w:geneticist	4=-37
w:genetique	0=-58 1=-41 2=71 3=-75 4=-105 5=-38 6=-33 7=-33 8=-41
w:genetiquement	2=35 4=-32
w:genetiques	2=-44
w:geneve	6=31
w:genie	2=-58
w:genome	2=55
w:genomes	2=-35
w:genomics	2=-30
w:genotypage	2=-25
w:genotype	2=85 4=-26
w:genotyping	4=-30
w:genou	4=42
w:genre	1=-40 3=-27 4=25 6=-47
w:gens	3=-45
w:geographique	5=-41
w:geometry	3=47 4=-37
w:georges	6=65 7=26
w:gerant	0=25 1=-27 4=-35 5=25 6=-71 7=-28
w:gerante	1=-38
w:gere	0=-38 4=-28 5=-80 6=-51 8=-28
w:gerer	8=43
w:geriatrie	4=-32
w:gestes	4=-31
w:gestion	5=-28
w:gestionnaire	4=-40 5=-27 6=-37 7=-37
w:get	1=-28 3=29 7=-26 8=57
w:gets	0=51
w:gilets	0=50 8=-29
w:girlfriend	4=-28 5=-30 8=-28
w:girlfriends	4=-43 5=80 6=-60
w:girls	4=-26 5=-34 6=68
w:gite	5=-35
w:give	4=54 6=-36
w:given	3=41 7=-60 8=66
w:gives	2=30
w:glandular	4=56
w:glass	3=-31
w:glasses	4=-40
w:glaucoma	3=-28
w:glaucome	4=47
w:glisse	1=51 2=-38 3=-31
w:global	3=54
w:glove	4=40 5=-31
w:glucksmann	0=37
w:gmb	0=-37 7=53
w:go	1=-73 2=-39 3=-28 7=44 8=30
w:goalkeeper	0=-25
w:god	1=72 4=-36 8=-35
w:goes	0=-26 2=-47 4=72 5=29 6=-51 8=27
w:goff	0=49
w:going	4=38 7=44
w:golf	0=45 4=-70 7=-73
w:gone	4=63
w:good	0=-45 2=-52 3=-30 4=-65 5=-78 6=-45 8=34
w:goods	4=-35 8=-25
w:gossip	4=-34 6=50 8=32
w:got	0=-47 3=-25 5=47 6=-45 7=28 8=31
w:gouine	0=-27 1=-29 6=48
w:gout	0=48 1=-39 2=-78 3=-55 4=52 8=-65
w:goutte	1=-28 4=29
w:gouvernante	0=-37 5=-51
w:gouvernement	0=68 3=-28 8=-27
w:government	0=56 1=-28 5=-37 7=-40 8=-34
w:governments	0=-51
w:governor	8=55
w:gp	4=-51 5=-28
w:gpa	2=-56 6=78
w:grace	0=26 4=-53 8=-29
w:grade	0=-33
w:graduate	0=-33 1=-27
w:graffiti	8=26
w:grand	1=60 2=-32 4=-76 6=44 7=-46 8=-27
w:grande	1=33 4=28 5=-42 6=29
w:grandfather	2=27 4=-31
w:grandi	8=-25
w:grands	4=-25
w:graphiste	0=-55 2=-33 6=-29
w:graphql	2=-33
w:gras	4=-48 8=42
w:great	1=-42 4=32
w:greements	5=-55
w:green	0=76 1=-37 3=-87 5=-46 6=-46 7=-58 8=-25
w:greens	0=34
w:greffe	2=-31 3=31 4=26
w:greffes	4=-47
w:greffier	4=-56 8=-35
w:greffiere	4=-40 5=38 8=-34
w:grenoble	3=-25 5=-36 6=-33
w:greve	1=-26 3=-26
w:greves	7=31
w:grew	0=50 1=-28 8=-26
w:grievance	0=-37 5=29
w:grilles	0=50
w:grimaud	2=-43
w:grippe	4=-26
w:gros	4=40 5=-42
w:grossesse	4=59 5=-33
w:ground	8=26
w:grounds	0=-35 1=72
w:group	0=49 4=-62 7=-41
w:groupe	3=-52 4=-40 5=49 6=-46
w:growing	6=31 8=27
w:guard	0=42 1=-29 4=-36 5=-37
w:guards	0=-44 3=39 8=-32
w:gud	0=43 7=-29
w:gueret	4=-47 5=-38
w:gueri	4=41
w:guerin	6=33
w:guerre	0=41 1=51
w:guessan	3=50
w:guichet	3=-54
w:guichetiers	3=-40
w:guide	0=-43 2=-26 3=-66 5=-70 6=-73 7=-31 8=-51
w:guides	4=-27
w:guilty	5=-26
w:gurdjieff	1=90 5=-29
w:gym	3=68 4=-32 7=-57 8=-28
w:gynecologue	5=-41
w:h	0=-29 1=-26 4=61
w:habilitations	4=-41
w:habilleuse	5=-25
w:habitue	5=98
w:had	0=-56 1=-65 2=43 3=26 4=57 5=32 6=-30 7=-86 8=34
w:haemochromatosis	2=47
w:hair	2=33
w:hale	7=39
w:half	0=-31 1=-29 2=29 7=25
w:hall	0=-46 1=-30 3=28 5=-40 7=-41
w:hamas	0=31
w:hamburg	5=33
w:hanche	4=-40
w:hand	0=-39 1=-50 2=-36 3=44 4=-37 5=-66 6=-47 7=-52 8=43
w:handball	4=-48 5=-30
w:handbook	7=-32
w:handcuffs	5=59
w:handed	3=-25
w:handicap	5=-28
w:handicape	3=-44 4=92
w:handicapee	3=-31 4=77
w:handle	1=47 5=-32
w:handled	6=-34 8=48
w:handler	4=-64 8=-40
w:handling	8=-47
w:hands	5=-42 6=-42 7=-47
w:handshake	3=-46 4=-56
w:handwriting	3=29 4=-62
w:hang	0=-27 3=-53
w:hanoi	0=36
w:haplotype	2=42
w:happy	0=-30 1=30
w:harassment	8=-51
w:hard	0=52 1=-43 4=71
w:hardest	6=-60
w:hardware	3=-39
w:harmless	2=39
w:harmony	1=54
w:has	1=-70 3=-45 4=48 6=-51 8=34
w:hasard	2=54
w:hasn	0=-32 5=28 6=-33
w:haul	7=-40
w:hauliers	2=-28
w:haut	3=-33
w:haute	4=-62
w:have	0=-38 3=-39 4=60 5=-27 7=-44
w:having	0=64 5=35 6=-36
w:havre	3=-30 7=36
w:hayek	0=33
w:hcr	3=-32
w:he	3=-29 8=-39
w:head	0=-65 4=26 6=-46 7=-34 8=26
w:headed	0=-27
w:headquarters	7=-36
w:heads	0=35 7=-43
w:health	0=-49 4=-47 5=-44 8=-41
w:healthy	2=-37
w:healy	4=-38
w:hear	4=72 5=-40 6=-28
w:heard	0=26
w:hearing	0=-31 1=-29 2=-32
w:hearings	7=38
w:heart	0=-44 3=-34 4=58 5=-56 7=-32
w:heat	0=35 4=-39
w:heavy	8=-26
w:hebdo	3=-36 6=-34
w:hec	4=-46
w:held	3=-58 4=-26 8=52
w:helene	2=-28 6=-25
w:hello	3=47
w:helmand	4=60
w:help	1=-48 4=-33
w:helped	2=-38 7=29 8=-62
w:helpline	6=-31
w:helps	4=43
w:helvetique	7=-29
w:hemochromatose	2=27
w:hemophile	2=-59 4=70
w:hemophilie	2=39 4=-65
w:hence	1=33 2=27 8=-29
w:henin	0=26
w:hepatite	4=83
w:her	0=-33 1=-28 3=35 4=-26 6=-27 8=-66
w:hereditaire	2=54 4=-86
w:hereditary	2=32 4=-70
w:heredite	0=-35 4=-26
w:heredity	2=-29
w:heritage	7=-36
w:herite	4=-71
w:hernie	4=53
w:hernies	4=28 8=-25
w:hero	6=-57
w:heroine	3=-26 6=-48
w:heroinomane	4=67
w:hers	0=-47 4=-36 5=-55 7=-28
w:herself	0=29 1=-35 5=27 7=-29
w:herve	6=-37
w:hetero	0=-55 1=-25 5=-49 6=86 7=-31
w:heterodoxe	6=-58
w:heterosexual	4=-43 6=84 8=-25
w:heterosexuel	6=57
w:heterosexuelle	5=-27 6=63
w:heterozygote	2=67 4=-61 6=-26
w:heure	0=43 1=-75 3=-42 4=-42 7=45
w:heures	1=-31 2=-32 3=-56 5=-34 8=50
w:heureuse	1=28 4=-46
w:hexham	4=-39 6=-39
w:hfe	2=26
w:hidalgo	0=60 5=-29
w:high	1=28 5=-31
w:hill	5=-28 6=30
w:hillary	0=79
w:him	0=-87 1=-40 3=44
w:himself	0=49 3=-32 7=-39 8=-44
w:hindu	1=90 4=-42
w:hinted	6=37
w:hints	5=58 6=42
w:hip	0=-30 4=73 5=-29 8=-46
w:hire	3=-51
w:hired	0=-34
w:hires	8=-55
w:his	1=-39 2=38 3=53 5=29 8=-40
w:histoire	0=-37 4=-44 5=38 6=27
w:historian	7=-34
w:historien	6=-28
w:historienne	6=-52
w:history	0=-37 1=-59 2=-25 5=-25 6=-48
w:hiver	0=-64 4=39 5=-38
w:hla	0=-44 2=97 4=-42
w:hmp	8=-41
w:hmrc	3=64 8=29
w:hoang	0=37
w:hold	1=49 7=-43
w:holder	3=-47
w:holds	0=39 1=38 3=33 4=-25 7=28 8=-62
w:holiday	3=-27 7=-44
w:holidays	1=41
w:home	0=-66 1=-46 4=-71 5=-38 6=31 8=31
w:homeless	0=34
w:homeopathie	1=35
w:homeopathy	1=44
w:homme	0=-63 1=52 2=-31 3=-32 4=-79 7=-51 8=-46
w:hommes	0=-61 1=-58 2=-34 3=-43 4=-59 6=64 8=-44
w:homo	0=-32 1=-53 4=-45 5=-47 6=94 8=-34
w:homologation	0=-30 6=-28
w:homologue	0=-29
w:homophobic	8=-27
w:homophobie	0=-38 6=-27
w:homosexual	6=66
w:homosexualite	0=-27 1=-27 2=-50 3=-28 5=-40 6=68
w:homosexuel	0=-36 1=-35 4=-26 5=-58 6=100 8=-53
w:homosexuelle	6=77 7=-57
w:homosexuels	6=-65
w:homozygous	2=39 4=-40
w:honneur	3=-31
w:hopes	4=-46
w:hopital	0=-38 2=-58 5=-35 6=33 8=-32
w:hopitaux	4=-66
w:horaires	2=-26 6=-26
w:horizons	5=-32 7=-26
w:horlogerie	5=-28
w:hormonal	4=64
w:horoscopes	4=-52
w:hors	8=30
w:horse	4=53 7=-26
w:horses	7=-33
w:hospice	1=46 4=-29 5=-25 6=-28
w:hospital	1=52 4=-83 5=-34 8=-34
w:hospitalier	7=39
w:hospitalisation	4=37
w:hospitalise	4=113 6=-35 8=-26
w:hospitalised	4=28
w:hospitalisee	4=54
w:hospitals	4=-75
w:hostile	0=60
w:hot	5=46
w:hotel	0=-38 1=-77 2=-28 3=-31 4=-62 5=53 6=-26 7=-35 8=-29
w:hotelier	1=26 3=-40
w:hotellerie	4=-58 5=-45 7=27
w:hotesse	3=26 5=-57
w:hotesses	5=81
w:hour	4=61
w:hours	3=-29 8=29
w:house	0=-49 1=-28 3=-35 4=34 5=-34 6=29 7=-70 8=34
w:household	0=48 1=-28 4=-27 6=45
w:housing	7=-27
w:how	0=32 2=-40 5=-30
w:hr	0=-34 6=-39 7=-30 8=-36
w:hub	7=27
w:hugo	4=-29 6=41
w:hui	1=38
w:huile	5=-45
w:huissier	0=-49 5=39 8=-28
w:huit	0=-34 1=-33 4=-37 7=30 8=56
w:hull	5=31 6=-49 7=-63
w:huma	0=58
w:humain	1=57 3=-26 6=-26
w:humaine	5=-42
w:humanist	0=-29 1=37 8=-39
w:humaniste	0=-35 1=44
w:humanists	1=36
w:humanite	1=51 3=-29
w:humanites	1=-53
w:hume	0=-33 1=-29 4=61
w:humour	3=-26 4=-30
w:hundred	3=-31
w:hunt	7=-43 8=48
w:huntington	2=77 4=-100
w:husband	2=-47 4=-33 5=34 6=-33
w:hydrologue	5=-28
w:hypersensible	4=27
w:hypertension	4=52
w:i	6=26
w:ibew	4=-35 7=62
w:ibis	5=48
w:ice	4=-28
w:ici	5=35
w:id	3=28
w:idea	1=-30
w:ideal	4=36 5=-42
w:idealist	1=26
w:idealiste	1=-48
w:idee	1=-35
w:idemia	3=-45
w:identical	2=52 4=-37
w:identifie	0=-27 2=-26 3=49 6=-25
w:identified	2=-37 3=26
w:identifier	3=25
w:identifies	6=25
w:identify	3=30
w:identite	0=-45 2=-35 4=-28
w:identity	8=-38
w:idylle	5=46
w:iec	4=-43
w:iel	0=26 7=79
w:if	0=43 1=-41
w:ig	0=-32 7=36
w:ignore	2=36 4=-29 5=32
w:ii	2=32
w:il	3=-63 7=-56
w:ile	0=-37 1=44 7=-25
w:ill	4=40
w:illisible	0=-32 3=52
w:illness	2=-25 4=30 5=-25
w:illnesses	4=37
w:ils	0=-45 1=26 2=-28 4=-62 5=82 6=30 7=-53 8=-45
w:image	0=-37 3=49 4=-48 5=-33 7=-31
w:imagerie	4=-55
w:imaging	4=-31
w:immeuble	1=-36 3=36
w:immigration	0=34 6=-25
w:immobilier	0=-58 4=-41 5=-32
w:immobiliere	7=-32
w:immoral	1=64
w:immunocompromised	4=62
w:immunology	4=-46
w:impact	3=-54
w:implant	4=39
w:implants	4=66
w:impose	3=-45
w:impossible	3=62
w:impotent	4=-52 5=55
w:imprime	0=-28
w:imprimeur	0=-35 4=-26 7=-45
w:impuissant	4=-43 5=35
w:in	2=-51 3=-52 7=-27
w:inapte	4=97
w:inauguration	0=49
w:incarcere	8=40
w:incendie	4=26
w:incidence	3=-46
w:include	4=-52
w:including	1=-50
w:inclusion	4=73 7=-30
w:incroyant	1=56
w:independance	0=47 3=-28
w:independant	0=-92
w:independante	0=55
w:independantiste	0=29
w:independence	0=54
w:independent	0=-28 4=-34 7=-33
w:index	0=-53 2=-25 3=112 4=-55 5=-39 6=-26 8=-36
w:indication	4=52 8=-25
w:indien	3=26
w:individuels	4=-39
w:industriel	8=-34
w:industry	0=-27 7=-40
w:ined	5=-32
w:ines	0=-40 5=-28 6=31
w:infidele	5=77 6=-66
w:infidelite	5=-26
w:infidelites	5=80 6=-37
w:infidelity	5=-25
w:infirmier	2=-26 4=-43 5=-68 6=50
w:infirmiere	1=-27 2=-46 3=-28 4=-33 6=-25 7=-46
w:infirmieres	5=-40 6=31 7=62
w:info	0=-38
w:information	2=31 4=-34 7=-31
w:informatise	4=-56
w:ingenieur	0=-37 1=-35 2=-36 3=-52 4=-42 5=-51 7=33
w:ingenieure	3=-67 5=-48 6=42
w:ingenieurs	0=-32
w:inhaler	2=-48
w:inhalers	4=-57
w:inheritance	2=-77
w:inherited	2=-26 4=-63
w:initiation	1=-55 5=-27
w:initiative	0=-25 7=-76
w:initie	3=-30
w:initiee	1=-28 4=-37
w:injection	3=-30 4=-28 6=-25
w:injections	4=44
w:injury	2=42 4=-40
w:inmate	8=38
w:inmates	8=47
w:inn	6=52
w:innovation	2=-63
w:inrae	2=-49
w:inscrit	2=27 3=57 5=30 6=-30
w:inscrite	2=-31 3=33 5=47
w:insee	3=-49
w:inserm	4=-52
w:insertion	4=-25
w:inside	1=-30 4=-33 6=-27 7=-35 8=32
w:insider	8=31
w:insiste	0=43 3=-27 4=28
w:insists	3=27 4=37
w:insomniaque	4=49 5=-33
w:insoumis	0=41 1=27 6=-40
w:instagram	6=29
w:installe	1=-33 3=-35
w:installer	3=-65 6=55
w:institut	4=-31
w:institute	0=-27 2=-26
w:instituteur	6=64
w:institution	8=41
w:institutrice	5=-34 6=-74
w:instructions	4=32
w:instruit	4=-45 8=-25
w:instrumentiste	3=-40 4=-30
w:insulin	2=-35 4=49
w:insuline	2=-50
w:insurance	1=-42 4=-55 6=26 8=-34
w:insurer	2=28 4=-54 5=37 8=-28
w:intelligence	6=-31
w:interdiction	4=76 6=-50 8=43
w:interdit	3=49 4=60 5=-60
w:interdite	4=49 8=-32
w:interesse	1=29 3=63 4=-48 5=-36 6=43
w:interessee	1=-32 4=28 6=28
w:interessent	5=-40
w:interest	4=-38
w:interested	1=-30 6=55 8=-34
w:interet	0=-45 3=-34 4=-30 5=-27 8=78
w:interim	3=47 4=-42 5=-45 7=-27
w:interimaire	3=58 4=-45
w:interimaires	7=-33
w:intermittents	3=-28 7=66
w:intern	3=-46 4=-26
w:internat	4=41
w:international	0=-26 7=69
w:interne	2=-47 3=-57 5=83
w:internet	5=58
w:interprete	8=-30
w:interpreted	4=-45
w:interpreter	4=53 5=-25 8=-47
w:intervenant	8=-40
w:interview	1=-38 4=49 8=-48
w:interviewed	1=35 4=55 8=-54
w:interviewer	0=56 4=-30 5=31 6=-42
w:interviews	0=-48
w:intimate	0=-27 4=-36 5=77 6=-52
w:intime	2=-35 8=-30
w:intimes	5=26
w:intimite	5=-31 6=-35
w:into	0=-80 1=-81 4=-61 5=34 7=87 8=-51
w:intolerance	2=57 4=-53
w:intolerante	4=55
w:introduced	1=-35
w:intrusion	5=-33
w:inventaire	3=-28
w:inversion	2=40 4=-40
w:investigation	8=53
w:investigator	8=-64
w:investisseurs	5=-79
w:investment	0=-67 1=-26
w:investor	0=-29
w:invisible	4=47
w:iraq	0=84 7=-54
w:ireland	1=-31
w:iris	0=-69 1=-40 2=-25 3=34 4=-99 5=-75 6=-53 7=-43 8=-62
w:irises	3=25
w:irish	0=-27
w:is	1=42 2=-27 7=-31 8=28
w:islande	5=-25
w:islington	0=27 7=-42
w:isn	0=-27 4=-56 5=-27 6=70
w:iso	0=-45 4=-31
w:israel	0=26
w:issue	6=25
w:issued	0=-26 3=39
w:it	1=29 7=-31
w:italien	6=-26
w:its	2=-46 3=-50 4=-58 5=-42
w:ivf	4=48
w:ivg	5=-43
w:ivresse	0=-32 8=38
w:ivry	0=74 7=-52
w:iwgb	7=69
w:j	0=25 2=-56 3=-50 8=53
w:jab	4=58
w:jack	6=-39 7=-48
w:jade	6=39
w:jail	7=-26
w:jailed	8=39
w:jamais	0=37 2=-30 5=-28 6=35
w:jambe	0=-35 3=-37 4=83 5=-37
w:january	0=61 6=-29
w:janvier	0=29 2=-39 4=42 6=-26
w:japonais	3=32 5=-34
w:jaquette	6=106 8=-37
w:jardin	1=54 3=-34
w:jardinier	1=-27
w:jargon	4=-47
w:jaune	2=-28 4=25
w:jaunes	0=27 8=-29
w:je	0=51 8=-42
w:jean	0=-36
w:jeans	6=-56
w:jeremy	0=45
w:jerome	6=29
w:jersey	5=-32
w:jesuites	1=61 6=-36
w:jeu	3=-41 5=-25
w:jeudi	4=68 6=-38 7=-25
w:jeune	1=26 4=-25 5=26 6=-105 8=-31
w:jeunes	0=54 1=-52 4=-56 5=37 6=-67
w:jeunesse	4=41 7=-45
w:jeux	3=-37 4=41
w:jill	0=29
w:job	1=-37 4=26 7=-40
w:jobs	1=26
w:join	0=-31 7=47
w:joined	1=41 2=-29 5=-30 7=89
w:joiner	3=32 6=-47
w:joint	2=35 4=-65
w:jointe	3=-54
w:joke	0=58 1=92 7=-34 8=-31
w:joked	0=-42 1=56 6=-29
w:jokes	0=45 4=-74 5=25 6=-48 7=-43 8=-61
w:joseph	1=46
w:joue	4=-31 5=-70 6=-71 7=-35
w:joueur	3=-29 4=-30
w:jour	0=-55 1=-25 2=-54 4=64 8=-47
w:journal	1=66 4=-30 7=-40
w:journaliste	0=-49 1=-32 5=-42
w:journalists	1=-42 7=57
w:journee	4=29
w:journees	4=36
w:journeyman	4=-47 7=28
w:jours	0=-25 3=-38 4=42 5=-52
w:juan	5=65
w:judge	0=-50 6=-32 8=-49
w:judges	2=-27
w:judging	7=27
w:judiciaire	3=-69 4=-59 5=-37
w:judiciaires	3=-28 8=49
w:judo	0=-25 7=-41
w:juge	0=-54 2=-42 3=-34 4=-57
w:jugee	8=39
w:jugement	1=57 5=34 8=-42
w:juillet	4=45
w:juin	1=-40 5=-54 7=-41 8=45
w:julien	5=-37 6=49
w:july	4=25
w:jumeau	2=-39 4=49
w:jumeaux	2=-69 4=61 5=-32 7=-26
w:jumelle	2=-61 3=37 5=-32
w:jumelles	6=32
w:jumped	8=26
w:june	0=-30 2=-28 6=36
w:junior	0=-27 2=-28 4=-37 5=57 6=-65
w:juniors	5=36
w:jupons	5=50
w:jura	5=-30
w:jure	0=-40 4=-43 5=95 6=-51
w:juree	8=-26
w:juriste	2=-42 3=-107 6=-39 7=-69 8=-35
w:jury	0=34 3=-74 6=-48 7=-26 8=-106
w:jusqu	2=-45 4=54 6=-41 7=37 8=-27
w:jusque	1=36
w:just	0=-39 1=79 4=36 6=-27
w:justice	4=-33 5=-41 6=-30 8=27
w:juvenile	0=-29 8=39
w:kaci	8=35
w:kantian	1=30
w:kantien	1=61 4=-25
w:karen	5=-29 6=37
w:karim	5=-28 6=72
w:karyotype	2=68
w:kcnh2	2=109 4=-62
w:keen	4=41
w:keep	3=-47 4=34 5=58 6=-77 8=38
w:keeps	1=38 5=77 6=-71
w:kelly	2=-30
w:kent	0=-28 4=-40 5=-28
w:kept	0=-25 1=-33 3=36 4=-36 5=-25 7=-26
w:kevin	5=-45 6=69
w:key	3=28
w:keystroke	3=46
w:kidney	4=41
w:kidneys	2=75
w:kids	1=42 5=38
w:killed	2=38
w:kilos	8=-36
w:kind	6=-50
w:kine	4=-30 6=-37
w:kinesitherapeute	4=-51 5=-26
w:king	0=55 1=-38
w:kit	2=58 4=-38
w:kits	2=-34 3=-26
w:klinefelter	2=42 4=-47
w:knee	0=34 4=86 6=-30
w:knees	4=40
w:knew	0=-44 6=60
w:knocked	0=54
w:know	0=-43 2=-26 3=29 5=75 8=-26
w:knowledge	5=-45
w:known	4=-29 7=-25 8=43
w:knows	1=30 3=44 4=-67 8=-40
w:ko	3=57
w:komsomol	0=79
w:krishnamurti	1=72 4=-26
w:kurde	0=57
w:kyoto	1=-46
w:l	7=-36 8=-54
w:l214	0=-39
w:la	4=-32 7=27
w:lab	0=-38 1=66 2=34 4=-32 5=-27 7=-26 8=-40
w:label	4=-33 5=-29 8=-30
w:labo	2=52 3=34
w:laboratoire	4=-74 5=-40 6=-32
w:labour	0=33 1=-26 4=-36 5=-42 6=-36 7=-94 8=-36
w:lacanien	4=-44
w:lache	0=40 5=27 8=-30
w:lactose	2=49
w:ladders	4=40
w:lady	5=-31
w:lagos	3=39 4=43
w:laicite	0=-25
w:laine	1=39 5=-26
w:laique	1=48
w:laisse	4=46 5=-49 8=-31
w:lake	6=-37
w:landes	0=39 5=-53
w:landlord	0=-36 4=-38 5=-27 6=35 8=28
w:lane	0=-41 5=-37
w:langage	1=-33
w:language	4=-32
w:languages	0=26 3=-30 5=-36
w:langue	4=-46
w:langues	1=31 4=33
w:lapel	0=-30
w:lapin	4=-45
w:lapse	0=-32 7=30
w:lapsed	1=-42 7=76
w:laptop	4=-25 5=44
w:laptops	5=-50 8=44
w:lasse	5=41 7=-31
w:last	1=-26 2=-39 3=-58 4=89 5=-49 6=32
w:late	2=33 7=-32
w:later	0=42 2=48
w:latex	4=114 5=-92
w:latin	0=-25 5=-31
w:laugh	4=-47
w:laughs	4=-31 5=-43 8=-29
w:laurent	5=-35 6=45
w:lave	0=-27 3=-28 4=-30 8=76
w:law	0=-40 1=-60 2=-45 4=-74 5=-29 6=-86 8=46
w:lawyer	2=-32 5=-30 6=-27 7=-26 8=-27
w:lawyers	7=34
w:lay	1=-63 5=34 7=90 8=-31
w:layout	0=-27 1=-47
w:le	5=34
w:lead	0=-62 1=37 2=-25 4=-59 6=-49 7=-50
w:leader	4=-44 5=-25
w:leadership	0=25
w:leads	0=-28 1=25
w:leaflet	0=-39
w:leaflets	0=28
w:league	0=41 8=32
w:leaked	5=46 6=-39
w:lean	0=-34
w:learned	2=28 6=25 7=25
w:learning	7=49
w:learnt	0=-28 3=49 7=-30
w:least	0=34 1=-28
w:leave	0=37 3=-38 5=-58 7=-37 8=-54
w:leaving	0=28 4=-33
w:lecteur	0=73 1=-30 5=-42
w:lecteurs	3=-47
w:lectrice	1=29 5=-25
w:lecture	0=-27 1=-25 5=-40
w:lecturer	0=-39
w:lectures	0=48 3=-26 4=-29 6=-38 8=-29
w:led	0=-52 3=-31 4=-64 6=-26 7=41 8=-36
w:leduc	6=39
w:lee	0=-50 5=-47
w:leeds	0=-54 1=-57 6=-25
w:left	0=-69 1=39 4=54 6=49 7=40 8=-48
w:leg	0=-26 4=75 6=-27
w:legal	8=-35
w:legendary	4=-55
w:leger	3=30 4=96 5=-83
w:legeres	5=76
w:legion	3=41
w:legislatives	0=26 1=-37
w:leiden	2=40
w:leith	0=52 1=35 5=-31
w:lenin	0=30
w:lenoir	0=-26 1=34 5=-29 6=-46
w:lent	4=-39
w:leroy	4=32 7=27
w:les	2=-55 3=-79 4=-27 6=56 7=-25 8=-42
w:lesbian	0=-54 4=-30 5=-38 6=76 8=-25
w:lesbien	6=-31
w:lesbienne	0=-25 1=-39 3=-29 4=-49 5=-46 6=82
w:lesbiennes	6=60
w:lesbos	1=-36
w:let	0=-35 1=-41 3=52 5=-54 6=-29 7=26 8=63
w:lets	3=37
w:letter	1=-35 2=38 4=-39 6=-29 8=33
w:letters	0=-52 5=-30 7=-42 8=-38
w:lettre	3=-66 4=-30
w:lettres	0=28 4=-44 5=-31 6=-25
w:leucemie	4=60
w:leukaemia	4=46
w:leur	1=-44 3=-101 5=66 7=-32
w:leurs	3=-67 5=38 6=-37
w:leve	0=-41 3=-58 4=-53 5=-35 7=-29 8=70
w:level	0=-31 4=-57
w:lever	4=45
w:levres	4=49
w:levy	0=-38 7=39
w:lgbt	0=-70 1=-28 4=-45 5=-63
w:lgbtq	6=27 7=-29
w:liaison	0=-67 3=-28 4=-48 6=-70 7=-29 8=-33
w:lib	0=33
w:liberal	1=-41 4=-31 5=-73 6=-25
w:liberale	0=-42 4=-37 5=-37
w:liberals	0=35
w:liberation	0=-40 1=51 5=44
w:libere	8=44
w:libertarian	0=59
w:liberte	5=-26
w:libertin	0=-25 1=-25 3=-37 5=46 6=-30
w:libertinage	1=-42
w:libertine	5=-29
w:libido	4=-98 5=78
w:libraire	1=-35 3=-27 5=-28 8=-40
w:librairie	3=-32 5=-37
w:librarian	8=-47
w:library	7=26 8=-48
w:libre	0=-79 1=70 3=-62 4=-67 7=-52
w:libres	1=66 5=-50 6=-25
w:licence	0=-48 1=-46 2=-28 3=-35 6=-32
w:licencie	7=26
w:licenciement	4=25 5=28 7=-28
w:lie	1=48
w:lieu	6=-59 8=61
w:life	1=82 2=-32 3=-26 4=-29 5=-30 6=42 7=-33
w:lifelong	0=30
w:lift	4=61 5=-30
w:lifting	3=-56 4=68
w:ligaments	4=42
w:light	0=-58 6=-28
w:lighting	4=-32 5=-33
w:lights	5=-45
w:ligne	1=40 2=-27 3=-31 5=28 8=-51
w:lignee	2=-36 5=-27
w:ligue	3=-28 4=-31
w:like	0=-46 5=-64 6=97 7=68
w:likes	1=31 3=-34 4=-38 5=52
w:lille	1=31 3=-29 4=-63 6=74 8=-43
w:limoges	4=-48 5=74 6=-27
w:limp	4=27
w:lind	0=-29 2=52
w:line	2=30 5=34 6=-87 7=26 8=-53
w:lines	6=-45
w:linge	5=-33
w:lingerie	0=-27 4=-35
w:link	0=-48 7=35
w:linkedin	6=32
w:lion	4=-28 5=-35
w:lions	7=-29
w:lip	4=34 7=37
w:liquidateur	4=-53
w:lire	3=60
w:lisait	5=34
w:lise	6=54
w:lisibles	3=42
w:list	1=-30 3=41 4=77 6=-47
w:liste	3=46 5=-28
w:lists	0=-34 1=-27
w:lit	0=-51 1=38 4=70 5=-64 6=52 8=-25
w:literacy	8=-41
w:lithium	4=36 5=-26
w:lits	4=-54 5=-41
w:litterature	6=-79
w:little	4=58
w:live	1=67 3=35 5=42 6=-42 7=-31
w:liverpool	0=-27 7=25
w:lives	1=82 2=-38 3=-60 4=-41 5=37 6=32 7=-41 8=-40
w:livraison	1=-41
w:livre	0=-50 2=25 3=-44 4=-82 5=-69
w:livres	3=-49
w:livreurs	7=61
w:ll	2=36 8=-50
w:loads	5=-41
w:loan	7=-31
w:lobbying	0=-62
w:local	0=30 1=57 4=-55 6=-27
w:locale	1=27 6=-36 7=-26 8=38
w:lock	3=33 4=-47
w:lockheed	1=26
w:locks	3=-38 8=48
w:lodge	0=-40 1=110 4=-27 5=-39 6=-27 7=-134
w:lodged	5=-33
w:loge	0=-50 1=47 2=-37 3=-41 4=-49 5=-56 6=-67 7=-26
w:logement	0=42 1=-58
w:logeuse	1=-53 5=40
w:logged	3=31
w:logiciel	0=-38 1=-28 2=-29 3=76 4=-28 6=-40
w:login	3=69
w:logisticien	4=-40
w:logisticienne	0=-28
w:logistics	4=-26 7=-26
w:logistique	0=-27 3=-44 5=-34
w:logo	7=-58
w:loi	0=33 4=-87 5=-25 6=34 8=50
w:loin	2=-36 5=44 6=-28
w:loire	4=-30 5=-41
w:loiseau	5=-27 6=27
w:loisirs	3=-50
w:london	1=-42 4=-30
w:londres	4=-26
w:long	2=93 3=-83 5=-39 6=-78 7=-25
w:longer	4=51 6=-35
w:longs	2=34
w:longtemps	4=-36 5=-42
w:longue	1=26 5=-48
w:longues	4=-50
w:look	1=-41 2=-32 4=-62
w:looked	8=-34
w:looking	4=-34
w:looks	5=41 6=-52
w:lorries	4=-39 5=-25
w:lorry	0=32
w:lors	0=29 2=32 3=-40 4=35 5=35 6=-32
w:loss	8=-26
w:lost	0=61 2=-60 3=-57 4=102 5=-52 6=30 7=-60
w:lot	4=31 7=26
w:loue	4=-28
w:louis	0=36 5=-27 7=37
w:louise	6=35
w:lounge	2=-31 7=-38
w:loups	3=-39
w:lourd	3=-46 4=62
w:lourdement	5=31
w:love	0=-49 1=-38 2=-33 3=-33 4=-58 5=-105 6=81 8=-29
w:lover	5=97 6=-91
w:lovers	5=35 6=-31
w:loves	4=-46 5=-32
w:low	4=73
w:lowe	5=-26 7=42
w:lower	6=-30
w:loyal	5=-28 7=38
w:lr	0=94 1=-29 7=-75
w:lse	0=-30
w:ltd	2=-27 7=-37
w:luc	0=-31 5=-35
w:lucie	5=-44
w:lues	3=34
w:luggage	0=-25
w:lui	0=-25 2=31 6=45 7=-29
w:lumieres	1=-44 4=39
w:lunch	4=38 8=-30
w:lund	6=26
w:lundi	0=-63
w:lunettes	4=25
w:lung	0=-40 4=-52
w:lungs	4=53
w:lupus	4=39 8=-27
w:lussac	6=-35
w:luthier	4=-28
w:lutte	0=-29 4=-25 7=-34 8=-25
w:luxe	4=-28
w:luxembourg	5=28
w:lycee	1=-35 4=26 7=-56
w:lyme	4=50
w:lynch	2=42 4=-35
w:lynx	3=-26 4=-36
w:lyon	1=-40 2=-29 4=-37 6=-36 7=-25
w:m	3=30 4=49
w:m25	0=51 1=-25
w:m6	5=-28
w:ma	0=-122 3=53 8=-75
w:machine	1=-39 3=69 7=-30 8=-31
w:machines	0=-29 3=-28 4=-38 8=-25
w:macon	0=-25 1=-40 5=-25 6=-44
w:maconne	1=57 5=-29
w:maconnerie	1=-56 8=-30
w:maconnique	6=-26
w:macons	1=27
w:macron	0=84 3=-40 5=-31
w:macroniste	0=26
w:madagascar	6=35
w:madame	0=-31 3=-32 5=46
w:made	0=-42 1=87 5=-52 6=-34 7=-80 8=-71
w:madrid	0=25
w:maga	0=64 3=-37 5=-45
w:magasin	0=-34 3=45 7=41 8=-39
w:magasins	5=-31 8=60
w:magazine	4=-30 6=-40
w:maghreb	5=-47
w:magistrate	8=-46
w:magistrates	8=42
w:mai	0=-37 1=-30 3=40 4=33 5=-42 8=30
w:mail	1=-37 4=46
w:main	0=-53 2=-71 4=26 7=-35 8=-44
w:maine	0=-63
w:mains	1=-47 4=31 5=-70 6=-41
w:maintenance	4=-64
w:maire	0=-38 3=-37 5=77 7=-33
w:mairie	1=-28 4=-28 5=-41 6=-28
w:mais	0=82 2=-64 3=-83 5=-36 7=-39
w:maison	0=-44 1=-37 2=-42 3=-46 5=-33 7=-30
w:maisons	5=-71
w:maitre	0=-25 3=-34 4=-40 5=-96 6=-57 8=-46
w:maitresse	0=-37 4=-43 5=25 6=-41
w:maitresses	0=-26
w:maitrise	4=-34
w:majeur	3=38
w:majeure	5=47
w:major	3=-26
w:majorite	0=39
w:maker	0=-28 4=-34 5=-51
w:makers	0=35 1=-27
w:makes	0=42 5=30
w:mal	0=-54 1=46 3=-41 4=106 5=-27 6=-57 7=-29 8=-32
w:malades	2=-26 4=-71
w:maladie	2=45 3=-76 5=-39 6=-39 8=-26
w:maladies	4=-41
w:malaise	4=31
w:male	3=-34 6=39
w:malentendant	4=57
w:malgre	3=31 4=25 7=31
w:mali	5=35
w:malvoyante	4=62
w:malvoyants	4=-42
w:malware	0=-37
w:man	0=-78 1=-30 2=-60 4=-81 6=64 7=72
w:managed	0=-33
w:management	0=-39 2=-39 4=-33 5=-49 6=-37
w:manager	0=-25 1=-104 2=-55 3=-80 6=-27 7=-52 8=-63
w:managers	4=-36
w:manages	3=-46
w:managing	5=31 6=46 8=-27
w:manchester	0=-34 4=-26 7=28
w:mandat	0=-29 3=-26 8=74
w:mandataire	0=-46
w:mandate	0=53 4=-28
w:mandats	7=38
w:mange	1=37 4=53 8=-29
w:manicure	4=-25
w:manie	3=31
w:manif	0=52
w:manifestation	8=46
w:manifestations	0=-38
w:manifeste	4=-44
w:manila	3=39
w:mannequin	5=-27
w:manner	7=-36
w:manque	4=63 5=-30 8=-42
w:manquee	0=-26
w:manslaughter	8=47
w:mantra	8=-33
w:manuel	3=-27 5=-29 8=-44
w:manuscrite	4=35
w:manutention	4=28 8=-29
w:manutentionnaire	3=-27
w:many	2=34 4=-40
w:maquette	0=-48
w:maquillage	4=-36
w:marais	3=-25 5=-29
w:marathon	8=-27
w:marathons	4=38 5=-54
w:marc	5=-34
w:march	0=-56 2=-27 4=81 6=-40 8=38
w:marche	1=-38 2=-25 5=-36 7=-26 8=-49
w:marched	2=-26
w:marcher	0=103 4=-40
w:marches	0=-37 4=-55 5=-45 8=64
w:marcus	1=32 3=-29
w:mardi	1=64 3=-38 4=56 6=-32
w:marfan	2=40 4=-64
w:margate	6=66
w:marge	0=-25 6=-26 8=59
w:margin	2=35
w:margins	4=-79
w:mari	1=-28 2=-49 3=-63 4=42 5=82 6=-51 7=-72
w:mariage	0=-66 1=-84 2=-30 3=-43 4=-42 5=95 6=-42 7=-25 8=-37
w:mariages	0=-28 5=-54
w:marie	0=-50 1=-38 2=-40 3=-39 4=-72 5=37 8=-40
w:mariee	0=-59 2=-42 3=-44 4=-47 5=-63 8=-35
w:mariees	1=-34 2=-29 4=-30 5=-60 6=102
w:maries	5=78 6=-52
w:marin	5=-76
w:marine	0=41 4=-64
w:marins	2=38
w:market	2=-38 3=-37 5=-47
w:marketing	0=-43 4=-31 5=-53
w:marque	2=-50 3=-41 5=-26
w:marques	4=-43 5=-55
w:marqueurs	2=30
w:marriage	1=-57 2=-28 4=-46 5=73 8=-50
w:marriages	5=46
w:married	0=-47 4=-50 6=-50
w:marrow	2=41
w:marrying	4=-33 6=39
w:mars	3=27 4=54 6=-28 7=-29
w:marseille	6=38
w:marxiste	0=34 1=59
w:masks	8=-25
w:mason	1=-63 6=-32
w:masonic	1=29 7=-34
w:masque	2=-29
w:masques	4=-49
w:massage	4=-25 5=-64
w:massages	4=-36
w:masse	5=-39
w:mastectomie	4=-33
w:master	0=-55 1=43 2=-39 3=-42 4=-36 5=-65 6=-91 7=-61
w:match	0=-54 2=52 3=81 4=-40 7=-49
w:matched	3=38 5=-39
w:materialist	0=-46 1=61 8=-54
w:materialiste	0=-27 1=-41
w:materiaux	1=-41 4=-27
w:mathieu	6=49
w:matiere	1=-44
w:matin	4=43 5=-59 8=-25
w:matins	3=31 4=31
w:matrimoniaux	0=-34
w:matter	0=34 1=44
w:mattered	0=34 1=-41 7=-32
w:mauvais	4=-35 5=40
w:may	0=36 1=-55 5=68 6=-65 7=-46 8=39
w:mayor	0=-68
w:mdph	2=-28 3=-40 4=34
w:me	1=42 3=34 5=-74 7=52 8=-50
w:means	0=42
w:measured	3=30
w:meat	1=65 5=-34 8=-45
w:mecanicien	4=-46 5=-26
w:mecanique	4=35 6=-26
w:mechanic	0=-28
w:medecin	3=-27 6=35 7=31 8=-62
w:medecine	4=-37
w:medecins	0=-36
w:media	0=-47 6=-55 7=37
w:mediatrice	3=-36 6=-34
w:medical	7=-28 8=-43
w:medicale	2=-28 4=-39 8=-49
w:medically	4=79
w:medicaments	4=-62 8=75
w:medication	4=68
w:medicine	4=-33
w:medite	1=51
w:meeting	1=-35 7=48
w:meetings	0=-64 5=-28 7=-30 8=-28
w:meilleur	1=-35
w:meilleure	3=-35 5=36
w:melanoma	4=36
w:melanome	2=48
w:melenchon	0=37
w:melun	3=25 4=-30
w:member	2=-30 3=31 4=-59 7=64 8=-77
w:membership	0=-75 1=-58 7=48
w:membre	0=67 1=43 4=-56
w:meme	1=35 2=53 4=52 5=-68 6=69
w:memoir	5=45
w:memoire	0=-25 1=-30 2=-30 3=-57 4=47 5=-77 6=-54 8=-30
w:memoires	6=-29
w:memoirs	0=-38
w:memorisee	3=61
w:men	0=-83 1=-51 3=-37 4=-97 6=118 8=-76
w:menage	1=-33 4=-31 5=92
w:mene	0=-27 2=25 3=-55 4=-25 5=31 6=-27 7=35
w:menee	4=-36 5=-37
w:meneur	7=37
w:mensuels	5=-27
w:mention	0=-59 1=-30 3=-28 4=31 5=-44 6=41
w:mentioned	1=26 2=-26 5=-50 7=-28 8=-37
w:mentionne	5=34 8=-31
w:mentions	3=45 5=50 6=33 7=-34 8=-31
w:mentor	0=-25
w:menuisier	5=-34
w:menus	6=-30
w:mer	1=-32 4=27 5=-91 6=-70 8=-31
w:merchandiser	5=-40
w:merci	4=45
w:mere	5=37 7=25 8=-51
w:meres	3=-28 6=71 8=-26
w:merger	6=-42 7=37 8=-33
w:merite	1=30
w:mes	1=47 2=-26 3=80 8=-48
w:messages	3=-40 4=-32 5=102 6=-30
w:messieurs	5=43 6=51
w:mesure	8=-56
w:mesuree	3=48
w:met	0=-54 1=-48 2=-42
w:metaboliser	2=32
w:metaboliseur	2=26 4=-35
w:metal	6=-50 7=49
w:methadone	4=44 8=-28
w:method	5=-25
w:methodes	5=-32 7=49
w:methodist	0=-34 4=-41
w:metier	3=-72 4=-50 5=-83 6=-56 8=-54
w:metiers	6=-31
w:metrage	8=-41
w:metre	4=27
w:metres	2=33 4=-34
w:mettre	3=-51
w:metz	2=-27 4=46
w:mi	4=67
w:michel	1=-37 5=47 6=46
w:microdeletion	2=35 4=-55
w:midi	1=-46 4=87 5=-30 6=-30
w:midnight	4=33
w:midwife	4=-35
w:mieux	0=-42 6=-34 7=33
w:migraines	4=73
w:migrants	0=78 4=-46
w:mild	4=75
w:milieu	2=-32 4=33
w:militaire	0=-74 1=-28 3=55 6=-59
w:militant	1=49 3=-42 6=-26
w:militante	1=43 6=-27
w:militants	1=30
w:milite	1=76 4=-35 6=76 7=-32
w:mille	0=-31
w:mind	4=-49
w:miner	6=-44
w:minerve	4=72
w:mineur	3=-31
w:mineurs	3=-33 7=37
w:minier	6=30
w:mining	6=41
w:minister	0=-79 5=56 6=-26
w:ministere	0=61 1=-28 5=-41 7=-28
w:ministers	0=-32
w:ministre	1=-30 5=35 6=-80
w:ministres	0=-28
w:minor	5=-31
w:minsk	0=42
w:minuit	5=-25
w:minute	3=-41 4=41 6=-26 8=-25
w:minutes	4=-59 5=-37 6=-28
w:minuties	3=-25
w:mis	0=-42 2=-29 4=-94 5=88 7=-31 8=84
w:miscarried	4=32
w:misconduct	5=60
w:mise	0=-57 1=-47 5=34 6=-49 8=88
w:missing	5=-48 8=25
w:mission	0=-30 1=-58 3=48 6=-34 7=-29
w:mistake	2=29 5=27
w:mitterrand	0=33
w:mixte	5=-56 6=-34 7=-33
w:mjc	1=29
w:mme	2=-37 3=41
w:mobile	3=-29 4=-55 5=-51
w:mobilier	7=-32
w:mobilite	4=79 5=-33 6=-40
w:mobility	4=-25
w:mode	4=-25 6=-27
w:model	3=40 7=-60
w:modele	0=-28 3=51 4=-40 5=-42
w:modeles	5=70
w:modelisee	3=25
w:modeliste	4=-35
w:models	3=-30
w:modem	0=56 7=-42
w:moderated	0=-36 5=-28
w:moderatrice	5=-82
w:modere	5=-26
w:modes	4=-64
w:module	8=-35
w:moelle	4=48
w:moeurs	0=30
w:moi	0=-31 1=-43 4=-36 6=38 7=-41
w:moine	5=26
w:moins	3=-43 4=81 8=-28
w:mois	0=-69 1=-47 2=-46 3=-53 4=74 5=-47 6=-30 8=72
w:moitie	1=29
w:moleculaire	2=-27
w:moliere	5=-30
w:moment	4=42 5=68
w:momentum	0=52 7=-55
w:mon	2=-28 3=53 4=38 5=43 6=-25 8=-65
w:monarchie	0=56
w:monarchist	0=31
w:monarchiste	0=70 4=-42
w:monday	3=62
w:monde	4=-36 5=38
w:money	8=61
w:moniteur	4=-31 5=40 6=-26 8=-43
w:monitor	4=-48
w:monitrice	5=-47 6=62
w:monnaie	8=-33
w:monsieur	1=32 6=25
w:montagne	5=-32 6=-28
w:monte	0=-55 4=-63 5=-71 7=76
w:montessori	6=-26
w:monteur	2=-28
w:month	1=-28 2=35 7=-32 8=35
w:monthly	0=35
w:months	0=-60 2=-33 3=-26 4=58 5=-38 6=-34 7=-31 8=30
w:montpellier	5=-29
w:montre	4=-66 7=25
w:montreal	3=59 6=64
w:montreuil	0=40 7=-35
w:moon	1=54
w:moral	5=-33 8=-26
w:morale	1=-46 6=-28
w:more	0=-45 1=-69 2=-31 4=52 6=-33 8=-54
w:mormon	4=-25 8=-46
w:morning	0=44 4=72 5=-40 8=-33
w:mort	4=-46 5=-60 8=-34
w:mosaic	2=26
w:mosaique	2=35 4=-42
w:moscou	0=65 3=-42
w:most	4=-30
w:mostly	8=-63
w:mot	0=-45 1=-37 3=63 4=-29 5=-26 6=37 8=-32
w:moteur	5=-35 6=-45
w:moteurs	0=-30 3=-29 4=-46 5=-44
w:mother	3=-38 5=-39 7=61 8=-46
w:motifs	0=-29
w:moto	4=45 6=-33
w:motorbike	4=26
w:mots	3=-59 4=36 5=-33
w:motto	8=-38
w:moulage	3=-29
w:moulages	3=-30
w:moulin	0=-32
w:mourir	4=29
w:move	0=49 2=45 4=-55
w:moved	0=-40 6=51 7=-33
w:movement	0=32 6=-27
w:mr	1=-33 5=-40 7=26
w:mri	4=43 8=-40
w:mrs	1=27 4=-28 5=-52 7=-27
w:ms	2=-37 3=40 8=36
w:msc	0=-43 4=-27
w:much	1=-56
w:muette	4=44
w:mug	0=30
w:mugged	8=-50
w:multicarte	7=-41
w:multicartes	5=-40
w:multiple	4=29 5=34
w:multiples	4=47 5=55
w:multiplie	1=-39 5=54
w:mum	7=32
w:mums	6=54
w:municipal	0=48 4=-30 8=-36
w:municipale	3=25
w:municipales	0=43 7=-39
w:municipaux	0=26
w:mur	5=31
w:mural	0=89 1=-41 5=-39
w:murder	1=28 8=-32
w:murmure	0=25 4=71 5=-33
w:muscular	2=60 4=-30
w:musee	0=-46 1=-44 4=-27 5=-64
w:museum	0=-41 3=-30
w:music	1=-26
w:musical	5=-68
w:musicians	0=-50 6=-26 7=60
w:musique	0=-58
w:muslim	1=-25
w:musulman	4=-26
w:mutation	0=-37 1=-43 2=31 3=-57 4=-118 7=-31 8=-34
w:mutations	6=-29
w:mute	0=-40 2=-86 4=-31 5=-48 6=41
w:mutee	5=-41
w:mutuel	3=-35 5=46 6=-29
w:mutuelle	0=-36 4=-42 5=-34 6=44 7=-28
w:my	5=43 7=29 8=-27
w:mybpc3	2=54 4=-40
w:myheritage	2=56 7=-28
w:mym	5=40
w:myopathie	2=59 4=-36
w:myope	4=77
w:myself	4=47 5=50 6=-34
w:mystere	0=60 6=25
w:n	4=-43 5=50 6=25 8=34
w:nadia	1=-37 6=32
w:nageuse	5=-62
w:naissance	0=-41 3=-61 4=40
w:naked	0=-29 8=-39
w:name	8=44
w:named	0=-25 4=-31 5=54 6=41
w:names	3=-33
w:namur	1=-59
w:nancy	0=47
w:nantes	0=42 5=-41
w:napo	0=-31 7=42
w:nasuwt	7=49
w:nathalie	5=-32 6=42
w:national	2=29 3=-42 6=-44 7=60 8=-52
w:nationale	0=-55 1=-26
w:nationalist	0=54
w:nationalite	0=-69
w:naturalisation	3=54
w:naturalist	1=-42
w:naturaliste	1=-30
w:nature	1=44
w:naturiste	5=-38
w:naval	0=-30
w:navy	4=51 8=-31
w:ne	1=52 2=-56 3=-56 4=99 5=-27 7=-40
w:neandertal	2=39
w:neant	3=63
w:near	6=-44
w:nearly	0=-31 2=-41 4=61 7=39
w:necker	4=-40
w:nee	4=70
w:need	0=-46 1=-33 5=-67 6=58
w:needed	3=-26 8=-45
w:needs	0=-51 1=-48 2=-57 3=-26 4=53 5=-48 6=-36 8=27
w:negatif	2=42 4=32
w:negative	2=78
w:negociant	7=-60
w:negociation	1=26 7=-43
w:negociations	5=-44
w:negocie	4=-28 7=-81
w:negotiate	7=28
w:negotiating	7=49
w:negotiator	0=-41 7=39
w:neige	3=-41 8=47
w:neighbour	0=-51 5=28
w:neither	1=43
w:neo	3=-27
w:nerves	0=-40 4=77 7=-31
w:nervous	4=37
w:nes	5=-30
w:net	4=-28
w:network	0=-30 4=-53 5=47 6=36 8=-36
w:neu	0=-64 7=91
w:neuf	0=-53 1=-25 3=-35 4=38 5=-27
w:neutral	0=-45 1=36
w:neutre	0=39
w:neuve	3=38
w:never	0=-54 1=-28 4=-52 6=43 7=88 8=26
w:new	0=-37 1=-34 2=-27 5=-69 6=-56 7=-51 8=-65
w:newborn	2=-29
w:newbury	0=72 4=-56 8=-30
w:news	8=-34
w:newsletter	0=51 4=-28
w:next	4=28 8=-29
w:nez	4=-40
w:nhs	4=-37
w:ni	0=25 1=118 2=-38 3=-64 8=-46
w:nice	0=-32 3=37 5=-30
w:nie	0=-25 3=-34 4=-58 5=97
w:niece	2=30 4=-42
w:nietzsche	5=-35
w:nietzscheen	1=41 5=-36
w:night	1=-68 2=-55 3=-54 4=54 5=32 6=-72 7=-38
w:nights	1=-29 4=29 5=-32 7=-38 8=69
w:nihilist	1=64
w:nihiliste	1=39
w:nimes	6=-31 8=37
w:nine	0=-35 1=-25 4=54 5=-55 6=-28 8=-60
w:nineties	6=-48 8=68
w:niveau	3=39 4=-36
w:no	1=46 3=-60 6=-50 7=-69 8=83
w:nobody	6=26 7=-27 8=-45
w:noel	0=-51 7=42
w:noires	3=35
w:noisy	3=-33
w:nom	0=-42 1=72 2=-51 3=-28 4=-52 5=68 7=29
w:nombreuses	5=34
w:nominated	7=38
w:nomme	5=-37 6=63
w:nommee	3=45 5=-39 8=-38
w:non	1=44 2=-27 6=-96 7=-28
w:none	8=37
w:noon	1=-31
w:nor	0=50 1=42 5=-30
w:nord	1=49 3=-25 5=-27
w:normal	4=36
w:normale	2=47
w:normes	3=-46
w:north	4=-37
w:norway	7=-26
w:nos	0=-35 2=-27 4=49
w:nostalgique	0=61
w:not	1=79 2=-59 4=-60 5=-60 6=36 7=25
w:notaire	0=-38 2=-44 4=-29
w:note	0=78 1=-44 3=-25 5=-35 6=97 7=-45 8=-52
w:noted	0=34 2=35
w:notes	3=-43 4=29 5=32 8=-41
w:nothing	0=-37 1=88 3=-66 5=-52 6=-33 7=-33 8=46
w:notice	5=-25
w:noticed	4=58
w:notices	4=-45
w:notoire	1=52 5=84 6=-31
w:notoriete	4=-42 5=36
w:notre	2=-54 5=-68 6=29
w:nous	2=-41 4=69
w:nouveau	7=-41
w:nouveaux	3=-40
w:novel	0=-29 1=-47 6=-62
w:november	0=34 4=-40
w:novembre	0=48 4=36 5=-57
w:novo	2=36 4=-51
w:now	1=60 2=-33 3=-30 5=-59 7=37
w:npa	0=69 7=-28
w:nucleaire	0=52 1=-25 3=-25 8=-39
w:nuclear	0=44 3=32 4=-26
w:nude	5=62
w:nue	5=60
w:nuit	1=-31 3=-37 4=32 5=-101 6=-56 8=93
w:nuits	0=-42 1=-44 2=-32 3=-43 4=-47 5=99 6=-64 8=55
w:nuj	1=-51 7=59
w:num	7=61
w:number	0=75 3=32 4=-38
w:numbers	0=-36
w:numerique	1=-32 2=-33 8=-50
w:numerise	3=-32
w:numero	3=45
w:nun	0=-38 1=35 4=-26
w:nurse	0=-46 1=-36 3=-25 4=-89 6=-46 8=-33
w:nursed	5=-33
w:nursery	3=36 6=-26
w:nurses	4=-44
w:nursing	4=71 5=-44 6=-36
w:nus	5=-44 8=-31
w:nut	0=-53
w:nymphomane	5=51
w:oath	1=27
w:obama	0=49
w:obedience	1=42 5=-46
w:obese	4=67
w:obi	4=29
w:objecteur	1=43
w:objection	1=46
w:objectrice	1=32
w:objects	1=59
w:objet	4=-25 5=-34
w:obligatoires	4=37
w:oblige	4=39
w:observation	3=-40
w:obsession	1=-34
w:obtenu	1=-40 4=-46
w:obtenue	2=-30 4=49
w:occupational	0=-59 8=-34
w:occupe	0=34 1=-37 4=27
w:ocd	4=50
w:october	8=39
w:oddly	5=49
w:odile	5=-30 6=26 8=-33
w:oeil	1=-39 5=-51 6=-30 8=-28
w:oeuvre	1=-25 3=-35 5=-38
w:of	2=-40 3=-34 4=-49 6=-40 7=-27
w:off	0=-76 1=-30 2=-26 3=-68 4=70 6=-63
w:offence	8=-37
w:offences	8=-34
w:offender	5=-29 8=67
w:offenders	5=-58
w:offer	0=-28 4=26 8=-28
w:offered	2=56
w:office	0=29 1=-50 2=-61 5=30 6=-61 7=-36
w:officer	0=-107 1=-43 3=-35 4=-52 5=-69 8=-54
w:offices	7=-52
w:official	7=67
w:officier	3=-29
w:officine	4=-34
w:offre	0=-37 5=-49
w:offres	3=-31 5=33 8=-40
w:offshore	3=-29 4=65
w:often	4=36 8=-54
w:ohio	3=-25 4=-38 8=33
w:oil	0=50 2=-47 3=-36
w:old	0=66 1=-59 2=-37 4=-36 5=39
w:oliver	6=38
w:on	1=-25 2=-49 3=25
w:once	0=60 1=-43 2=-42 6=-34 7=32 8=52
w:oncle	3=-33 5=-29 6=49
w:oncogenetique	2=50
w:oncology	4=-26
w:one	1=26 5=29 6=62 7=-42 8=-42
w:ongulaire	4=-37
w:online	0=-26 1=47
w:only	0=-32 3=-35 6=36 7=-38 8=27
w:onlyfans	5=53
w:ont	0=-43 1=-38 3=29 4=-66 6=-33 7=-40 8=-52
w:onze	0=-30 8=37
w:open	0=-36 1=-49 4=51 8=-34
w:opens	3=59
w:opera	5=-79 8=30
w:operateur	3=-30 4=-45
w:operation	2=-47 3=75 5=36 6=-33
w:operationnelle	3=-28 4=-37
w:operations	5=-25 7=-30 8=-43
w:operator	5=-26 7=-36
w:operatrice	7=-33
w:opere	4=28 5=-30
w:operee	4=33
w:opinion	0=-39
w:opinions	3=-29
w:opponent	0=64 7=36
w:opposante	0=77 3=-45 4=-28
w:oppose	0=30 1=60 4=-49 5=-26
w:opposee	0=-36
w:opposition	0=60 1=-32 3=-30 5=-32 7=-56 8=-77
w:opted	3=29
w:opticien	5=-26 6=-31
w:opticienne	4=-42
w:option	3=38 6=-35
w:optique	3=-37 4=-48
w:or	0=-76 1=98 2=-46 6=-38
w:oral	0=-39
w:orange	3=-32
w:order	0=-42 3=-25 6=-52 8=85
w:ordered	8=70
w:ordinateur	5=26
w:ordre	0=-25 6=-40
w:ordres	0=-34 1=-67 4=-56
w:oreille	0=-29 2=-27 3=-37 4=33 5=-41 6=-35
w:organisateur	0=-48
w:organisation	0=-35 1=-34
w:organisatrice	5=-28
w:organise	0=53 1=-30 4=-29 5=42 6=-28 7=-65
w:organised	7=47
w:organiser	0=74 4=-36 5=-26 6=-50 7=-34
w:organisers	7=-47
w:organises	7=80
w:organising	7=32
w:organist	6=61
w:organiste	3=-36 5=-33
w:orgies	5=47
w:orient	6=-29
w:orientation	2=-28 5=-95 7=-32
w:oriente	3=-26
w:origine	2=43
w:origines	2=31
w:orleans	5=-28
w:orpheline	2=-47 4=48
w:orthodox	1=-51
w:orthodoxe	0=-25 5=-39
w:orthopedie	4=-30
w:orthophoniste	4=-33
w:osaka	3=29
w:oslo	8=-27
w:other	0=-30 1=-31 5=100 6=-56 7=-52
w:others	4=31 7=-52
w:otherwise	4=-46 5=-29
w:ott	3=-29 4=67
w:ottawa	0=62
w:ou	0=-52 2=-29 4=-40 5=43 7=-29 8=-64
w:ouest	0=-25 7=-36
w:oui	0=30 3=67 4=-36 6=-31
w:our	2=-44 5=37 8=-62
w:out	2=-43 3=-38 4=47 5=-85 6=30 7=-45 8=-26
w:outdoors	4=76
w:oute	0=-57 5=-33 6=57
w:outed	6=76
w:outil	3=34
w:outils	4=-51
w:outlook	0=44 1=38 7=-42
w:outrage	8=47
w:outside	0=82 4=-30 5=-43 7=-42
w:outspoken	0=41
w:ouvert	1=-45 4=39 6=-36 8=27
w:ouverte	0=31 3=25 4=-27 5=30 7=-50
w:ouvertement	5=-26 6=49
w:ouvertes	4=-33 6=26
w:ouvre	3=88 4=-52 5=-40 8=-33
w:ouvrent	3=-47 6=40
w:ouvrier	5=-26 7=-41
w:ouvriere	0=35 7=-28
w:ouvriers	7=-38
w:ouvrir	3=32
w:over	1=-76 2=-50 3=-60 4=-64 6=-58 8=73
w:ovocytes	2=27
w:owe	2=-34 7=25
w:own	0=36 2=71 3=-26 8=-78
w:owner	1=-38 3=-25 4=-55 6=-26 8=40
w:owns	1=30
w:oxfam	7=-33
w:oxford	1=30 4=-26
w:p4	3=35
w:pa	4=-25 7=-57
w:pacemaker	4=54
w:pacemakers	4=-59
w:pacific	1=-39 7=-37
w:pacifism	1=41
w:pacifist	1=64 8=-49
w:pacifiste	0=-105 1=110
w:pacse	4=-30 5=-39 6=-35
w:pacsee	6=-55
w:page	0=-30 1=38 4=-59 5=-76
w:pages	0=31
w:paid	0=-73 1=-30 2=-42 4=-38 7=70 8=50
w:paie	0=-56 2=-36 4=-51 6=32 7=60 8=-36
w:painkillers	4=43 8=-40
w:pair	2=37 3=-34 5=40 6=-79 8=33
w:pairs	0=52 3=-70
w:paix	0=-53 5=-31 6=-27 8=-42
w:palb2	2=59 4=-28
w:palestine	0=27
w:palestinian	0=26
w:palliatifs	6=-26
w:palliative	4=-34
w:palm	0=-30 3=49 4=-51 5=-26 6=-28 8=-46
w:palmaire	3=79
w:palmes	3=-43
w:palmistry	3=-43
w:pandemic	8=-28
w:panel	0=38 2=-49 5=-36 8=-36
w:panic	4=59 5=-36 8=-30
w:panne	4=-76 5=-41
w:pansement	4=-27 5=35
w:pansexual	6=42
w:pansexuel	6=48
w:pansexuelle	5=-50 6=56
w:pantalon	5=52
w:papa	2=-34 6=46
w:papas	2=-29 5=-32 6=65
w:paper	1=-28 2=-47 4=-36 8=25
w:paperasse	4=-53 8=-47
w:papers	0=-29 7=-33
w:paperwork	4=-64
w:papier	5=-27
w:papiers	1=-44 5=-28 6=33
w:paquets	4=38
w:par	2=35 3=47
w:parade	0=57 6=-38
w:parafe	5=-27
w:parait	4=-33 5=66 6=-29
w:paralegal	4=-33
w:paralysed	4=-40
w:paralysie	4=-49 5=-26
w:paramedic	4=-29
w:parapharmacie	4=-29
w:paraplegique	4=83
w:parc	1=-67
w:parce	0=40 1=-29 6=75 8=-45
w:parcours	4=-33 5=-37 8=-25
w:parcs	3=-33
w:parent	0=-30 4=-31
w:parental	0=-47 2=-30 4=-30
w:parentale	3=26 6=-51
w:parents	0=-28 2=43 4=-59 5=-44 7=-57
w:parfaite	0=36 4=-53
w:parfaitement	1=48 4=29
w:parfois	1=-31 2=-27 4=45
w:paris	5=-76 6=-48
w:parish	1=-54 7=-25
w:park	1=-30 8=-61
w:parking	0=-33 1=-36 3=25 4=70 5=44
w:parkinson	0=-27 4=43
w:parlant	3=37
w:parle	1=36 3=-53 5=48 6=37 8=-28
w:parlementaire	0=-63 5=-28
w:parler	0=-39 5=-31
w:parliament	0=-40
w:parliamentary	0=-38
w:parmi	0=71 6=42
w:paroisse	0=-26 5=30 8=-29
w:paroissienne	5=52
w:parole	0=46 1=-31 2=-41 4=28
w:parquet	5=-31 8=27
w:parrain	1=60 5=-60
w:parraine	0=33 1=27 7=-28
w:part	0=-31 2=35 8=-73
w:partage	3=-49 4=-64 5=-66 6=45
w:partagent	5=-58 6=65
w:partenaire	0=-34 3=-27 4=-62
w:partenaires	0=-60 1=-44 2=-52 4=-35 5=52 6=-49
w:parti	1=-59 3=-33 4=-48 5=-41 6=-50 7=-88 8=-39
w:partially	4=67
w:participe	0=62 5=-41 7=52
w:particulier	2=36
w:partie	4=-34 5=58 6=-31
w:partiel	5=-32
w:parties	0=-66
w:partis	0=-52
w:partisan	5=51
w:partner	0=-37 4=29 5=-48 6=-32 7=-29
w:partners	0=-27 1=-27 4=-48 5=70 6=-62
w:partout	3=-28 6=62
w:partouzes	5=36
w:parts	1=-38 5=44
w:party	0=46 3=-34 4=-70 5=-25 6=-62 7=-62 8=-58
w:paru	1=32 3=-27
w:pas	1=37 2=31 3=-81 4=50 6=54 8=-37
w:pass	4=-36
w:passade	5=65
w:passage	3=-28
w:passager	3=-38
w:passagere	5=59
w:passagers	5=-26
w:passait	3=45
w:passe	0=57 1=33 3=39 5=-110 8=73
w:passed	3=34 4=32 8=-48
w:passenger	4=-29 8=-47
w:passeport	4=-62 5=-34 7=-33
w:passeports	3=-29
w:passer	3=28
w:passes	5=33
w:passing	4=45
w:passion	4=-31 5=-58 6=-33
w:passionate	5=-64
w:passionne	1=-42 5=-57
w:passport	0=-29 4=-39 5=-50 8=25
w:password	3=25 8=-27
w:past	1=36 4=39 7=-29
w:pasteur	0=-25 1=25 4=-33 5=-38 6=-34
w:pastor	0=66 1=-25 5=30
w:pastry	4=-33
w:patent	0=-32
w:patents	4=-47 6=-27
w:paternite	0=-27 2=-26
w:paternity	2=39 3=-33 8=-27
w:pathogenic	2=34
w:patience	2=-25 4=-34 5=-38 6=-34
w:patient	3=-28 4=-44 5=-51
w:patiente	5=63
w:patients	0=-27 1=-28 2=-49 5=-53
w:patissier	3=-28 6=-42
w:patissiere	4=-41
w:patrimoine	0=-29 2=-34
w:patron	0=-36 1=-26 3=-34 5=50 6=-33 8=33
w:patronal	7=-41
w:patronale	0=-30
w:patronne	5=52
w:pattern	3=78 4=-27 5=-29
w:pau	0=-29 2=-39 3=-37 4=-28 5=36 7=-25
w:paul	0=-49 4=-41 5=-64
w:paume	0=-25
w:pauses	4=77 7=-25
w:pay	0=-54 3=-25 4=-47 5=25 7=41
w:paye	1=-54 5=87 8=49
w:payes	5=-37
w:paying	7=-29
w:payments	8=-34
w:payroll	0=-33 7=-72
w:pays	0=-56 4=-32 6=33 7=39 8=-49
w:paysagiste	8=-52
w:paysan	6=47 7=-54
w:paysanne	7=49
w:pcf	0=95 5=-36 7=-72
w:pcr	2=-34
w:pcs	0=-69 7=50
w:peace	0=44 5=-27 7=-44 8=52
w:peanut	4=29
w:peau	0=-35 3=90 4=-99 5=35 6=53
w:pede	5=-42 6=57
w:peers	3=-28
w:peine	1=-41 3=-36 5=-43 7=-51
w:peines	4=-31 8=35
w:peint	3=-28 4=-34
w:peintre	4=-37 8=-25
w:peinture	5=-51 7=28
w:pelerinage	0=-39 1=64
w:pelvis	4=40
w:pen	0=63 2=-43 3=36 4=31 5=-41 6=-42
w:pendant	1=33 4=-25 7=-30 8=-55
w:pending	2=52
w:penitentiaire	8=-31
w:penn	6=33
w:pense	1=93 2=-31 3=-34 5=-52
w:pensee	0=-29 7=-32
w:pensees	5=-69
w:penseur	1=40
w:penseuse	1=52
w:pension	0=-44 4=31 6=-25 8=-34
w:pensions	4=-50
w:people	0=-56 1=-59 3=-25 4=-79 6=46 7=-47 8=-62
w:pepiniere	2=-28
w:pepinieriste	4=-60
w:perd	2=-39 4=111
w:perdu	3=-35 4=87 6=-38
w:perdue	0=-36 8=-33
w:pere	0=96 2=30 3=-71 5=-30 6=-37
w:peres	6=31
w:perfect	4=37
w:perfusion	4=-57
w:period	4=-37 8=-63
w:perjury	8=55
w:permanence	4=-26 7=-38
w:permanencier	5=-25
w:permanent	0=-29
w:permis	0=-36 2=-43 3=-44 4=-43 5=-40 6=-30 7=-25 8=74
w:permit	8=-27
w:perrot	0=36
w:person	0=40 6=33
w:personal	2=49
w:personnage	3=-29
w:personnages	2=-35
w:personne	1=-27 5=29
w:personnel	0=-39 1=31 2=-33 7=-25
w:personnes	0=-27 3=-29 4=-87 5=-25 7=-34
w:persons	1=44 5=53
w:perte	4=34
w:perth	1=28 4=-41
w:peru	8=50
w:peter	1=39
w:petit	0=-39 5=-37
w:petite	3=-27 5=-54 6=34 8=-28
w:petites	5=-58 6=65
w:petitions	0=44
w:peu	6=-48 8=-28
w:peur	4=30 6=-39
w:peut	0=-57 1=-47 4=100 5=-37 6=-30
w:pharmaceutique	7=-31
w:pharmacie	4=-35 5=-28 8=61
w:pharmacien	4=-31 6=-51
w:pharmacienne	0=26 6=61
w:pharmacy	8=-25
w:phd	1=-43 4=-60 5=57 8=-37
w:philosopher	1=-39
w:philosophie	0=-47 4=-26 5=-61
w:philosophique	1=62 8=-39
w:philosophy	0=-40 1=-34 4=-27
w:phobie	4=67
w:phobique	4=65
w:phone	2=-26 4=29
w:phones	8=40
w:phoque	6=31
w:photo	1=-43 3=30 4=-81 6=-34 7=-25 8=-44
w:photograph	0=27
w:photographe	3=-45 5=-43
w:photographed	0=-54 3=33
w:photographie	3=66 4=-42 5=-51
w:photographiee	3=59
w:photographiques	5=-26
w:photographs	5=35
w:photography	4=-39
w:photos	0=-34 1=-45 3=-69 5=61 8=-29
w:phrases	3=54 4=48 5=-26 7=-33 8=-27
w:physique	5=97 6=-55
w:pianiste	3=-48 5=-29
w:piano	4=-43
w:picked	3=25 6=-35
w:picket	0=-30 1=-37 7=27
w:picture	3=25
w:pictures	5=53
w:piece	0=-35 4=-28 5=-57
w:pieces	3=-50 7=-25
w:pied	0=-43 4=34
w:pieds	0=-57 2=-25 4=57
w:pierre	0=-28 6=33
w:pigalle	5=-37
w:pigments	2=-51
w:pike	5=25
w:pills	4=-51 5=36
w:pilot	1=-36 3=39 5=-25 6=-36
w:pilote	0=-42 3=-46 5=-54 6=38 8=-40
w:pilots	7=80
w:pilule	4=-28 5=51
w:pin	0=-43 1=-52 3=34
w:pinto	4=75
w:pipelines	2=-34
w:piquet	7=61
w:pirate	0=72 3=-28 7=-53
w:pis	0=39
w:piscine	5=-28
w:pitch	1=-25 5=-26 8=-45
w:place	0=62 3=-53 4=69 5=-44 6=-43 7=-76 8=30
w:placee	4=-31 8=26
w:plaid	0=29
w:plaide	3=-36 4=34 8=49
w:plaidoyer	0=42
w:plaint	3=53 5=-26
w:plainte	0=-29 3=42 5=36
w:plaisantait	5=29
w:plaisante	0=28 5=50 6=-40 8=-54
w:plaisanteries	5=45
w:plaisir	5=-61
w:plaisirs	5=-29
w:plan	1=-31 3=-37 4=-43 5=-85 8=-34
w:planner	0=-28 1=-30 7=-33
w:planning	0=-55 2=-38 7=-37
w:plans	3=-25
w:plant	1=-30 2=-43 4=-34 7=54
w:plantar	4=64
w:plantes	1=48 3=-28
w:plants	3=28 4=-35
w:plaque	4=44
w:plaques	0=-27 8=-27
w:plaquiste	8=-31
w:plateforme	5=-61
w:platform	1=-38
w:plats	0=-37 4=75
w:play	0=-46 4=-55 5=28 8=-31
w:playboy	5=-45
w:played	5=-33
w:plays	0=-51 4=30 6=-48
w:plea	8=83
w:pleaded	8=42
w:please	0=-38 4=32 6=41
w:pleasures	8=-43
w:plein	5=32 8=32
w:pleins	5=37
w:plombier	1=-40 5=-42
w:plu	5=-26
w:plumber	2=-41 4=46
w:plumbing	8=25
w:plume	0=46 5=-32
w:plus	0=38 1=-85 5=75 6=-82 7=-66 8=-76
w:plusieurs	0=-66 1=31 5=99 7=-32
w:plutot	4=-29
w:pma	4=-34 6=56
w:pme	0=-33 2=-37 4=-40
w:pneumonia	4=25
w:pneus	4=-30
w:po	0=31
w:podcast	4=-59
w:podemos	0=67 6=-32
w:podologue	4=-31
w:poet	6=31
w:poetry	0=-37 6=-32
w:poids	3=-46 4=45
w:poignee	3=-29
w:poignets	4=43
w:point	0=-42 1=-42 6=-35
w:pointage	3=-26 4=-50
w:pointait	3=42
w:pointe	3=29
w:pointeuse	4=-49 6=-29 7=-52
w:pointeuses	3=-35
w:points	4=-25
w:poker	3=-26 5=37 8=-34
w:poland	8=62
w:pole	5=-36
w:police	0=-25 3=-37 4=-68 5=-48
w:policeman	8=38
w:polices	1=-43 8=-34
w:policier	8=-77
w:policiers	3=-33
w:policy	2=-49 4=-41 5=-53
w:polite	0=30 2=29
w:political	1=-26 3=-30
w:politically	0=70 1=-30
w:politics	0=33 4=-34
w:politique	1=-48 4=-32 5=-26 6=-25
w:politiques	0=-62 6=-67
w:pollen	0=-31 4=57
w:polling	0=-35
w:polyamorous	0=-35 5=59 6=-25
w:polyamour	5=47
w:polyamoureuse	5=49
w:polyarthrite	4=74 5=-27
w:polycystic	2=61 4=-35
w:pompe	2=-48
w:pompes	4=-40
w:pompier	0=-33 4=41 6=-43
w:ponctualite	6=-25
w:ponctuel	5=33
w:pons	7=57
w:pont	5=-79
w:pool	5=36
w:poor	0=-27 4=29
w:populaire	1=-29
w:porn	5=85 6=-54
w:porno	0=-53 4=-64 5=69
w:pornographie	5=27
w:port	1=-39 4=63 5=42 6=-42 8=-66
w:portage	2=27 8=-45
w:porte	0=33 2=-74 3=-38 8=-29
w:portee	6=65 8=-26
w:portefeuille	5=-46
w:portent	2=46
w:porter	1=32 3=-26 4=29 6=-27 8=-48
w:portes	3=49 6=32
w:porteur	3=-33
w:porteuse	2=94 4=-54 6=-26 7=-28
w:portfolio	4=-26
w:portique	3=49 5=-38
w:portiques	3=-35
w:porto	3=-37
w:portrait	1=-52 3=66
w:portraitiste	3=-63
w:portraits	8=-30
w:ports	4=-36
w:portugais	1=-31 2=31
w:posait	3=-38 4=-30 7=31
w:pose	1=-31 3=-46 5=77 8=-41
w:posee	0=-25
w:poser	3=36 4=-76 5=-26
w:poses	4=37
w:positif	2=62
w:position	0=-28 4=-35 7=27
w:positions	0=59
w:positive	2=61 4=38 5=-26
w:positiviste	0=-47
w:possede	1=31 4=-54
w:possession	1=-28 8=47
w:possible	2=-43
w:post	0=-30 1=-42 2=-57 3=-35 5=49 7=34
w:postdoc	2=-54 4=-66
w:poste	0=-33 2=-35 5=-47 8=25
w:posted	5=30
w:poster	0=57 3=-27
w:posters	0=-29
w:postes	4=-27
w:posting	6=38
w:posts	0=52 5=26 7=-37
w:postulent	5=-43
w:poterie	5=-25
w:pouce	0=-60 1=-36 3=68 4=-82 5=-42 6=-31 8=-25
w:pouces	4=42
w:pouls	0=-43 3=-28
w:poumons	4=38
w:pour	2=-74 8=30
w:poursuites	8=48
w:poursuivi	4=-65 8=75
w:pourtant	1=61 5=-34
w:poutine	0=39
w:pouvoir	0=54 1=-40 5=-27
w:power	6=-58
w:practice	6=-40
w:practises	1=46 4=-25
w:praise	1=27
w:praised	4=-32
w:prat	4=28
w:pratiquant	4=-35 5=-39 6=36
w:pratique	0=-42 4=-52 5=81 6=-61
w:pratiques	3=-34
w:pre	4=59
w:preavis	5=-26
w:precedent	5=32 6=27
w:precinct	0=42
w:precise	4=26 5=-41 8=-41
w:preciser	4=-34 6=33
w:precoce	2=58 4=-52
w:predisposed	4=-48
w:predisposition	2=68 4=-62
w:prefectorale	0=-25
w:prefecture	3=44 4=-27 6=-33 8=-46
w:prefer	6=-26
w:prefere	1=-27 4=41 5=-30 6=37
w:preference	1=38 5=-27
w:preferences	6=84 7=-33
w:preferred	6=53
w:prefers	0=-54 7=-27
w:prefet	3=-36 5=42 6=-61
w:pregnant	4=33 5=48
w:preleve	3=-49
w:prelevement	2=45 3=-53 7=40
w:prelevements	3=-25
w:premature	4=78
w:premier	3=-37 4=-49 6=-44
w:premiere	0=30 4=-34 6=-29 7=39
w:premiers	6=41
w:premises	8=-45
w:premutation	2=29 4=-49
w:prenatal	4=-26
w:prend	1=-36 3=-33 4=40 6=-41
w:prendre	1=42 3=27 6=-31 8=-28
w:prends	4=60
w:prenne	3=55 5=-41
w:prenom	3=47 4=-27 5=37
w:preparation	6=-26
w:preparatrice	4=-47
w:prepare	0=29 4=-39 5=-51
w:prepared	0=-30 6=-29 7=-36
w:pres	1=44 4=25
w:presence	1=-44
w:present	1=29
w:presentation	3=26 5=-48 8=-54
w:presente	5=-46 7=-26
w:presentee	3=-38 4=-26
w:presenter	4=-25
w:presents	0=-29 4=29
w:preservatifs	5=-43
w:preside	1=61 2=-51 5=-26 7=54
w:president	5=-27 6=26
w:presidente	0=-78 1=-31 5=90 7=-28
w:presidentielle	0=46
w:presidents	0=-40
w:presque	4=78 8=-33
w:press	0=-41 3=-31 5=-63 7=-45 8=25
w:presse	0=-44 1=-39 2=-33 3=-50 5=-35 6=-64 8=34
w:pressed	0=44
w:pressure	3=105 4=-38 8=-39
w:prestataire	0=-75 7=-43
w:pret	1=34 3=-30 5=-32
w:pretend	5=90 6=-27
w:preuve	1=-27 3=30
w:prevenir	0=30 5=-49 6=-28
w:prevention	2=37 5=-45 8=-38
w:preventive	2=38 4=-60
w:previent	3=-39
w:previous	0=28 4=-41 5=-34 8=89
w:prevoir	0=-34 5=-54
w:prevoyance	4=-39
w:prevu	4=46
w:prevue	2=26 4=52 8=-28
w:pricing	4=-26
w:pride	4=-46
w:priest	0=-36 1=37 5=-26 6=-34
w:prime	0=-46
w:primes	5=-30
w:principe	0=32 1=-29 5=57
w:principes	1=36 4=-27
w:principle	5=-62
w:print	0=-43 3=91 5=-38 8=-46
w:printemps	6=36
w:printer	6=-29
w:printers	1=-25 3=-29
w:prints	3=49 4=-33 7=-49
w:pris	1=-67 3=91 7=-41 8=-51
w:prise	0=-26 2=-51 4=-71 5=-38 8=-25
w:prises	3=80 4=-52
w:prison	1=-41 2=-26 4=-51 5=-46 6=-44
w:prisoners	8=-39
w:prisons	8=-39
w:privacy	2=-25 4=-26
w:private	8=-40
w:prive	5=31
w:privee	1=41 3=26 4=-36 5=39
w:privilege	1=-27
w:prix	3=-45 5=-51 8=-34
w:prize	5=-40 7=-55 8=-25
w:pro	0=90 3=-26 4=-25 8=-36
w:probably	0=-28 7=43
w:probation	4=-80 8=60
w:problem	0=45 1=-40 4=64 5=-28 8=-33
w:probleme	4=78 8=-64
w:problemes	4=73 5=30
w:problems	4=28
w:procedure	3=-39
w:procedures	4=-29
w:proces	0=-32 4=-27
w:process	4=-38
w:proche	0=62 5=-31 6=-37 7=49
w:proches	5=-31 6=34
w:proctoring	3=43
w:procurement	1=-32
w:procureur	8=67
w:product	1=-48 6=-52
w:production	0=-28 4=-44 7=33
w:productions	2=-34
w:products	8=-28
w:produit	2=-32 3=-37 5=-48
w:produits	8=-31
w:prof	3=-26
w:professeur	0=-39 1=-33 2=-35 3=-51 5=66 8=-26
w:professeure	4=-32 5=-66 6=34
w:profession	1=-31 5=-33
w:professional	6=33
w:professionnelle	4=44 6=-70 7=-29
w:professionnelles	5=-30
w:profil	1=-33 2=61 3=38 4=-38 5=48 8=-71
w:profile	2=28 3=42 4=-50 5=-29 6=28 8=-46
w:profonde	1=62
w:profoundly	4=44
w:programmateur	6=-33
w:programme	4=-33 7=-25
w:programmer	4=-43 6=-40
w:progres	4=-60
w:progressive	0=-37 4=34
w:project	0=-27 2=31 3=-32 4=-66 5=-27 7=-54
w:projet	2=-68 3=-60 4=-47 6=-36
w:projets	0=-37 2=-25
w:prolongee	4=33
w:promiscuous	0=-32 1=-28 5=37
w:promotion	0=-26 4=-32
w:prononcee	4=-25 8=62
w:prop	0=-54
w:property	0=33 1=-36 8=-39
w:propos	5=48 6=-48
w:propose	2=26
w:propre	2=43 3=34 4=50 5=27
w:propres	3=33 6=-52
w:propriete	5=-36
w:prosecuted	8=45
w:prospect	7=40
w:prosthetic	4=41
w:prostituee	5=48
w:prostituees	5=56
w:prostitute	5=32
w:prostitution	0=-26 5=-70
w:protection	0=-29 3=-26 8=-49
w:protege	4=38
w:proteges	3=-43 5=53 7=-25
w:protest	0=-95 8=36
w:protestante	0=-26
w:proteste	0=46 3=28
w:prothese	0=-29 4=33
w:protheses	4=-40
w:prothesiste	3=-54 4=-34
w:prototype	8=-28
w:proud	0=45 2=-37 5=-37 7=47
w:prouve	2=28 3=34 8=27
w:prouvee	2=36
w:province	0=25
w:provisoire	4=-25 8=31
w:proxenetisme	8=-28
w:prudence	4=27 6=-31
w:ps	0=83 7=-75
w:psen1	2=48 4=-50
w:psychiatre	1=-25 4=-45 5=-36
w:psychiatrique	5=-26
w:psychologique	4=64 5=-46 8=-26
w:psychologist	6=-29
w:psychologue	4=-31 6=-28
w:ptsd	4=26
w:pu	0=-41 3=54
w:pub	5=-25 7=-28
w:public	1=-67 3=-46 4=-50
w:publicitaires	0=-45
w:publics	0=-55 4=-56
w:publie	1=65 5=34
w:publique	0=85 1=-32 7=-66
w:publiques	3=-25 5=-56
w:published	3=-25 5=-37 7=-26
w:puceau	1=-28 5=40
w:puis	0=-33 1=-55 2=-61 7=-27 8=62
w:pump	2=-37
w:pumps	0=27 4=-28
w:punctual	5=49
w:pupil	1=35 5=49
w:pupils	4=-49 8=-52
w:purge	3=31 4=-30 5=-37 8=69
w:purser	7=-32
w:put	0=25 1=-38 2=-37 6=25
w:puts	0=43
w:qatar	6=51
w:qlik	6=-55
w:qt	2=106 4=-45
w:qu	1=45 6=47 7=-42 8=-118
w:quaker	1=34 7=-33
w:qualite	0=-34 1=-40 2=-55 3=-35 5=-71 6=30
w:quality	1=-25
w:quand	1=-45 2=-29 3=69 4=-81 5=-31 8=85
w:quarante	0=-46 2=-31 4=-42 6=29
w:quarry	0=27 8=-34
w:quarter	2=27
w:quartier	0=-26 3=-29
w:quashed	8=39
w:quatre	0=-39 1=37 3=33 6=-42 7=-42
w:quayle	4=45
w:que	0=-32 1=51 4=-28 6=73 7=-91
w:quebec	6=33 8=-29
w:queen	7=-29
w:queer	0=-31 5=-34 6=27
w:quel	4=49
w:quelle	0=-26
w:quelqu	4=36 5=30
w:quelque	5=39
w:question	1=39 5=-38 8=-26
w:questionnaire	5=42 8=-25
w:questions	1=-55 6=-47
w:queues	0=-39
w:qui	0=25 1=45 4=-53 7=-45 8=-41
w:quick	0=-29 4=-56
w:quiet	1=-28
w:quinze	2=-27 4=44 5=-50 7=-27
w:quit	0=-46 1=28 7=65
w:quite	6=-27
w:quitte	1=50 2=-29 3=-38 6=27 8=-44
w:quitter	4=52
w:quotidien	0=-45 2=25
w:rabbin	1=44
w:rabhi	1=50
w:rachat	4=27 5=-47 6=-30
w:raconte	1=-34 3=40 4=-34 5=117 6=-33 7=-30 8=-38
w:radical	5=-25 7=-29
w:radie	1=30 8=29
w:radio	1=-35 3=-52 4=-76
w:radiographers	7=55
w:raised	0=-27 1=77 2=-29 4=-36 5=-36
w:raison	1=-46 4=48
w:raisons	1=52
w:rally	0=60 8=-28
w:ran	1=-34 2=-60 3=-38 4=-62 5=-35 8=-56
w:rand	1=62
w:randonnee	5=-48
w:rang	0=38 1=-30 5=-36
w:range	1=-28 6=-50
w:rangement	8=-48
w:ranger	1=-26
w:rao	8=72
w:rapide	2=28
w:rappel	4=-68 5=-33 8=55
w:rapport	1=-30 2=41 4=-45 5=-61
w:rapporteur	5=-43
w:rapports	1=-44 2=-58 3=-42 4=-57 6=-46 7=-28
w:rapproche	3=42
w:rapprocher	6=32
w:rare	4=-32
w:rares	3=-35
w:rate	1=-32 4=42 7=-27
w:rather	2=-26
w:rationalist	1=77
w:rationaliste	0=-41 1=66 7=-38
w:ravel	3=-28
w:ray	2=-25
w:rayon	1=-57 4=-81 5=29 6=-42
w:rcn	0=-38 7=91
w:re	4=-25
w:react	1=-34 2=-26
w:reacteur	4=-29
w:read	1=-49 3=48 5=33 6=-49
w:reader	4=-35
w:readers	3=-59
w:reading	0=-36 4=-28
w:reads	0=35 1=99 5=-45 6=-29 7=-39
w:realise	0=-43 5=-27 6=-38
w:realist	0=-25
w:reason	6=33
w:reasonable	4=-26
w:rebellion	0=40
w:recel	3=-30 8=38
w:recensement	3=-29
w:recently	4=27
w:reception	1=-39 4=35 5=-35 6=-25 8=-50
w:receptionist	1=-35 4=-57 5=-34 7=-33
w:recessive	2=-27
w:recherche	5=-34 6=-34 8=-46
w:rechute	4=34 6=-30
w:reclamations	4=-36
w:reclame	0=75 1=29 3=29
w:reclassement	4=32
w:recognise	7=36
w:recognised	0=-38 7=-48
w:recognises	8=-26
w:recognition	0=-30 3=32 7=-84 8=-31
w:recoit	3=-42 4=-56 5=29 7=38
w:recommandation	6=-58
w:recommande	3=-42 4=27 5=-49 6=-86 8=31
w:reconnaissance	3=-36 5=-42 7=-38 8=-37
w:reconnaisse	3=38 5=-31
w:reconnait	1=-39 3=46 4=-85
w:reconnaitre	1=42 5=-28 6=-25
w:reconnu	0=-51 1=-27 6=31 8=93
w:reconnue	0=-39 4=30 5=38
w:reconquete	0=99 7=-36
w:record	1=-45 3=55 5=-41 7=25 8=-31
w:recorded	8=50
w:recordings	3=-26
w:recordist	0=-33
w:records	3=54 4=-42
w:recours	8=-31
w:recouvrement	8=-51
w:recovered	4=-47
w:recovering	4=57
w:recovery	4=-25 5=61
w:recruited	7=49
w:recruiter	0=-36 1=-34 4=53 6=-35
w:recrute	7=-34
w:recrutee	6=-27
w:recruter	8=-34
w:recruteur	1=29 4=30
w:rectorat	2=-30
w:recu	0=-32 2=36 3=49 5=33 6=-64
w:recueille	8=-39
w:recueilli	3=40
w:recues	0=-37 5=29
w:recuperation	4=-50 8=50
w:recuse	1=66 5=-29
w:red	0=48 1=-29 2=41 5=-41 6=-29
w:redacteur	1=-33 4=-31
w:redaction	0=-56 5=27
w:redactrice	4=-48 5=-29
w:redige	1=-56 2=-35 3=-36 4=-30 7=-30
w:redonne	4=-27
w:redoute	5=27 6=38
w:redresse	4=-29
w:reduite	4=29
w:redundancy	0=-32
w:reeducation	4=-28
w:refait	0=-58 1=-29 5=36 8=-35
w:referee	1=-34 3=-25 4=46 8=-50
w:reference	0=-60 2=-86 4=46 8=38
w:references	0=-51 2=33 4=-72 5=-41
w:referendum	0=62
w:referent	0=69 3=-37 4=-63 5=42 6=-26 7=41
w:referente	0=66 4=-32 5=27 6=-34
w:reform	0=65 2=-26 4=-34 7=-32
w:reforme	0=-42 4=32
w:refoule	3=33 6=42
w:refuge	5=-40
w:refugie	0=46
w:refugiee	4=-40
w:refugies	3=-34
w:refus	0=-38 1=31 3=50
w:refuse	1=98 2=65 3=-49 6=-41
w:refused	0=-68 1=-35 3=89 7=36 8=-52
w:refusee	2=-53 3=58
w:refusees	3=35
w:refuser	6=36
w:refuses	0=43 4=-26 7=33
w:regard	4=-26 5=-42
w:regarde	0=-32 5=49
w:regarder	4=27 5=43
w:regie	3=-45
w:regime	0=36
w:regimes	0=-32
w:region	4=-43
w:regional	5=29 6=-31 8=-26
w:regionale	3=-29 7=49
w:regisseur	0=-39 1=-26 3=-44
w:regisseuse	5=-39 7=35
w:register	0=41 5=-56
w:registered	3=49 4=54 8=-77
w:registrar	7=-25
w:registre	2=34 4=-48
w:regle	4=-43 8=-44
w:regles	4=37
w:regret	0=-40
w:regrets	5=36
w:regrette	5=50
w:regular	1=-39 4=25 5=83
w:regulation	4=-47 8=-38
w:regulator	0=-39 5=-29 8=-48
w:regulier	0=39 4=32
w:rehab	4=44 8=-31
w:rehabilitation	4=-54 8=58
w:rein	3=-35 4=73
w:reincarnation	1=57 4=-59
w:rejected	1=-35 4=52 6=32
w:rejects	1=56 3=82 4=-44
w:rejete	3=71
w:rejette	1=54
w:rejoindre	2=-25
w:rejoint	1=-32 4=-37 5=-39 7=46
w:relache	4=-41 8=26
w:relaie	0=36
w:relancer	3=38 5=-29
w:related	4=47
w:relation	3=-28 4=-49 5=85 6=-58 8=-25
w:relations	0=-80 1=-35 2=-25 3=-42 4=-56 7=-48 8=-46
w:relationship	0=-27 4=-31 5=79
w:relationships	5=-47
w:relaxe	8=63
w:relaxee	8=63
w:release	0=-29 7=46 8=-28
w:released	3=-40 8=33
w:releases	6=-30
w:relectrice	2=-42
w:releve	1=26 3=-53 5=38 6=-26 8=-30
w:relevees	3=38
w:relief	1=52 4=-26
w:religieuse	6=49 8=-43
w:religion	0=-41 1=93 3=-72 4=-32 5=-70 6=-51
w:religions	1=-41
w:religious	0=-48 5=52
w:relit	8=-32
w:remain	0=48 1=-30 4=-25
w:remarie	5=-59 6=52
w:remarks	0=-28 7=47
w:rembourse	8=50
w:remember	5=-36
w:remembers	0=33
w:remis	3=65 4=-55
w:remise	4=-26
w:remission	4=74
w:remonte	4=35 5=-40
w:remote	0=-32 4=-35
w:removed	0=-25
w:remuneration	0=-29
w:renaissance	1=-34
w:rencontre	1=-42 4=-28
w:rencontres	5=-32 6=-26
w:rend	0=28 4=84
w:rendez	2=-41 4=38
w:rendu	0=-28 6=-26 7=26
w:rendue	7=30 8=-25
w:rendus	3=-41 4=-25
w:renie	0=56
w:rennes	0=38 2=-42 4=-28 5=-41 6=-67 7=-31
w:renonce	4=45 5=27 8=-35
w:renouvellement	8=-35
w:renove	4=-38
w:rentre	4=57 5=-62 8=36
w:rentree	8=40
w:renvoye	5=-27 6=35
w:rep	0=-44 3=-30 4=-47 6=-28
w:repaid	1=-50
w:repair	2=-28
w:repaired	3=-32 8=-31
w:repare	4=-39
w:repas	0=-39 4=29 5=-35
w:repassage	5=-46
w:repenti	0=58
w:repete	2=-33 5=40
w:repetition	5=64
w:replaced	0=-43 1=-26 3=-27 8=-31
w:replacement	7=-33
w:repond	3=-38 5=-28 6=54
w:report	2=30 5=-54 6=-32 8=25
w:reportage	5=-35
w:reported	4=-43 5=43
w:reporter	0=-58 5=-28
w:reporting	0=-30 5=-33
w:reports	5=44
w:repos	4=81
w:reprend	4=46
w:reprendre	0=30 3=66
w:reprennent	6=-48
w:representant	3=-26 4=-27
w:representative	0=37 4=-40 7=-40
w:represente	0=-27 5=-31 6=39 7=39
w:represented	0=-47 4=-31 7=75
w:repris	0=-61 3=-34 4=-30 5=-50 7=52 8=65
w:reprise	4=77 5=-48
w:reprises	3=39
w:reps	7=35
w:republic	0=-25
w:republicaine	0=-67
w:republicains	0=64 7=-72
w:republican	0=45 7=-32
w:republique	0=44 5=-38
w:reputation	1=29
w:repute	0=-43 5=28 7=29
w:requires	8=-52
w:requis	8=54
w:research	0=-49 1=-31 4=-41 7=-40
w:researcher	4=-46 5=-28 6=-30 7=-36
w:reseau	0=-42 4=-64 5=-31 7=-32
w:reseaux	5=-30
w:reserve	0=-29 1=41 4=-53 5=43 8=31
w:reservee	3=34
w:reserviste	0=51 3=-28
w:residence	0=-99 4=-27 5=-29 7=-41 8=47
w:resident	4=-31 7=-27
w:residents	0=-35 3=-32 4=-48
w:resigned	0=27 4=30 6=-28 7=77 8=-25
w:respect	1=50 4=-32 5=-64 6=-27
w:responsable	1=-60 2=-33 3=-42 4=-80 5=-49 7=26 8=-48
w:ressemblance	3=89 8=-54
w:rest	0=37 4=42 8=-30
w:restaurant	1=-44 5=-46 6=-31
w:restaurants	1=-36
w:restaurateurs	5=62
w:restauration	0=-28 4=46 5=-31
w:restauratrice	0=-40 4=-29 5=-40
w:restaure	1=-56 4=-27 5=-51 8=-35
w:reste	0=26 3=30 4=-42 5=-51 6=-35
w:rester	8=-52
w:restored	0=-34
w:restores	5=-62
w:restriction	3=-25 4=69
w:resultat	2=58 6=-26
w:resultats	2=26
w:resume	6=61
w:retards	1=-39 4=-26
w:retenu	3=-51
w:retenue	7=-30 8=44
w:retinal	4=-59
w:retine	3=63 4=-91 5=-28
w:retinienne	3=40 4=-25
w:retire	3=-34 4=42 5=-36 8=56
w:retired	4=50 7=52 8=-49
w:retirement	4=-25 6=-76
w:retirer	7=-30
w:retour	0=31 2=-27 3=26
w:retrained	3=-26 4=80
w:retrait	4=-28 7=-33 8=43
w:retraite	1=-25 4=-62 6=-41 7=-41
w:retraites	6=55
w:retrouvaient	5=67
w:retrouvait	5=-25
w:retrouve	2=55
w:retrouvee	2=36
w:rett	2=45 4=-37
w:return	4=-40
w:returned	8=-51
w:returning	0=-35
w:reunion	0=-29 1=55 4=49 8=-35
w:reunions	1=-47 4=-69 5=-27 6=-44 7=62
w:reussi	0=26 3=88 5=-59
w:reussie	3=41
w:reussir	3=-42 5=-26 8=-50
w:reussite	8=-30
w:reuters	0=-33
w:revele	0=-29
w:revendique	0=27 1=27 4=-28 6=30
w:revendue	5=-48
w:revenu	4=42 5=-34 8=-27
w:revenue	5=-25
w:revers	1=40 2=-25
w:revient	4=38
w:revolution	0=-25
w:revolutionary	0=-31
w:revu	2=-26
w:revue	1=-27 5=-25 8=-31
w:rewritten	2=-29
w:rewrote	2=-27
w:rez	4=29
w:rh	4=-29 6=-27
w:rhone	0=-26 1=25
w:rhumatismes	4=56
w:rhume	5=-30
w:riant	0=-34 4=-31 5=-32 6=28
w:rien	0=-60 1=73 2=44 5=-40 6=-68 7=-44 8=38
w:right	0=55 1=-63 2=-32 4=-77 5=-35 6=-81 7=-72
w:rights	4=-36 5=-38 6=-30
w:rigoureuse	1=-26
w:rigueur	5=-53
w:ring	0=-50 2=-27 4=75
w:riots	4=-53 8=40
w:rire	0=28 4=-34
w:risk	0=-42 2=60 4=-38 5=-46
w:risks	2=40
w:risque	2=69 4=-75
w:risques	3=-42
w:rit	1=-33 4=25 6=-26
w:rival	0=-29 5=32
w:rive	0=-31
w:riverains	5=-25
w:rmt	0=-35 7=37
w:rn	0=110 1=-42 5=-48 6=-25 7=-47
w:road	0=51 1=-33 7=-30
w:rob	6=43
w:robbed	2=-36
w:robes	5=-49
w:robot	3=47 4=-41
w:robots	8=-30
w:roche	0=30 5=32 7=-27
w:rock	2=-50
w:roe	8=31
w:roissy	0=-35 7=31
w:role	0=-45 2=-46 4=32 6=-26 7=-32 8=-58
w:roles	5=-71
w:roll	3=-39 4=-33
w:romain	6=37
w:roman	1=-27 4=-42 5=-72 6=-28 8=-44
w:romance	5=26 8=-54
w:romancier	3=-33
w:romanciere	8=-35
w:romans	5=-54
w:rome	4=-27 5=35 8=-39
w:rompu	6=27
w:room	1=-52 3=-26 5=-44 8=-31
w:rooms	1=-36 5=-29
w:rose	0=54 4=-43 7=27
w:rosicrucien	1=57
w:rotary	0=-40
w:rouge	1=-25 3=33 4=27 5=-51 6=-28 8=-29
w:roumaine	3=43
w:round	5=30 7=-34
w:route	6=-31
w:routier	6=28
w:routiers	3=-29 8=-27
w:roux	6=52
w:row	0=35 6=-29
w:roy	6=31
w:royal	1=30 6=-40
w:royaliste	0=80
w:rqth	4=66
w:rss	7=-51
w:rubrique	0=-50 4=-25
w:rudolf	1=34
w:rue	0=-67 1=-56 6=-43
w:rugby	0=-76 1=-33 3=-51 4=56 5=-43 6=-38 7=-62 8=-30
w:ruiz	2=-48
w:rule	3=33 5=29 8=-25
w:ruled	1=28
w:rules	1=-25 6=43
w:rumeur	1=-25 3=-68 4=36 5=41 6=35
w:rumour	6=26
w:run	0=-68 1=-32 2=45 4=-57 5=-57 6=46 7=-41
w:runner	2=-38
w:runs	0=38 2=-33 3=-33 4=-53 5=-41 6=62 7=-65 8=-58
w:runway	0=29
w:rupture	4=37
w:rural	6=32 7=-25
w:ruth	6=27
w:rythme	3=55 4=-29 8=-35
w:s	2=43 4=-29 6=26 7=-47
w:sa	0=-48 3=82 4=-28 5=29 8=-54
w:sachiez	5=33 6=-41
w:sacked	0=-31 7=52
w:sade	5=-43
w:safe	4=-31 6=37
w:safety	4=-38 7=45
w:sag	0=-42 7=45
w:sage	4=-28 5=-75 6=-65
w:sages	5=-32
w:said	1=-63 3=-51 7=71 8=78
w:sailor	5=-35 6=68
w:sain	2=58 4=-48 5=-50
w:sainte	4=28 5=-29
w:saisit	3=-28
w:saison	3=-37 4=47
w:saisonniere	0=-49 5=47
w:saisons	5=-38
w:sait	2=47 4=-56 5=74 6=-69 7=-27
w:salaire	0=51 1=32 5=-43
w:salarie	0=-35 1=-45 3=62 4=-38
w:salariee	0=-48 2=-61 3=26 6=-29 7=33 8=-29
w:salaries	1=-27 3=-34 4=-58 7=63
w:salary	6=-29
w:sales	0=-52 2=-48 3=-64 4=-76 5=27 6=-29 7=-59 8=-58
w:salesman	2=-45
w:salive	2=32 3=-43
w:salle	0=-46 2=-32 3=38 4=-74 5=31 6=-26 8=-32
w:salmon	1=-38 2=-27
w:salon	3=-42
w:salons	5=32
w:salue	5=-63
w:same	0=-34 4=44 5=-99 6=86 7=-36
w:samedi	1=-26 5=38
w:sample	2=41 3=52 8=-45
w:samples	1=26 2=-28 5=-39
w:samu	4=-52 5=-29
w:sanders	0=39 8=-29
w:sandra	6=36
w:sang	0=-30 2=27 3=-39 4=50
w:sanger	2=-25
w:sanguin	2=36
w:sanitaire	0=34 4=-30
w:sans	0=-35 1=41 5=26 6=-49 7=-128 8=26
w:sante	1=-29 3=-32 6=-29 7=-25 8=-80
w:saoudien	3=32
w:sarah	6=-34
w:sas	5=-28
w:sat	0=92 4=-33 5=-29 6=-30 8=-42
w:saturdays	0=31 4=-25 7=-25
w:sauve	3=-29
w:savait	5=58
w:saved	4=-31
w:savent	6=-28
w:savile	6=-25
w:saving	5=78
w:savoie	7=-31
w:savoir	0=52 1=-29 2=49 4=-30
w:say	1=31 3=-44
w:says	3=-78 5=46 6=35
w:sc	8=-35
w:scaffold	3=-30 4=27
w:scan	0=-38 2=-55 3=109 4=-81
w:scandal	5=48
w:scannait	3=-26 4=-34
w:scanne	3=50 4=-27
w:scanned	3=32 4=-41
w:scanner	4=-35
w:scanners	3=-61
w:scannes	3=37
w:sceaux	0=55
w:scenariste	5=-46 6=-38
w:scene	0=-45 1=-55 2=39 3=-50 4=-40 5=30 7=-30 8=-49
w:scenes	5=-25
w:sceptic	0=52 4=-46
w:sceptical	1=-49
w:sceptics	1=-52
w:sceptique	0=-30 6=-31 8=-28
w:scheme	6=-39
w:schiphol	3=46
w:schizophrene	4=56
w:schmitt	5=-35
w:school	2=-50 5=-82 7=49
w:schools	0=57 1=25 5=-41 8=-49
w:sciatique	8=-33
w:scie	3=-77 4=86
w:science	0=-33 5=-63
w:sciences	1=-53
w:scientifique	3=-36 8=-27
w:scientologie	0=-30 1=44
w:scierie	6=-42
w:sclerose	2=40
w:scolaire	0=-61 6=-34
w:scolaires	5=-30
w:scoliose	4=26
w:scoliosis	4=41
w:scooter	4=-26
w:score	2=-33 3=49
w:scores	2=30
w:scotland	7=36
w:scottish	7=-33
w:scouts	5=-41
w:screen	4=67
w:screening	2=41 3=34 4=-79
w:screenings	4=-25
w:script	3=-33
w:scrutin	1=-31
w:se	2=-59 5=48 7=-64 8=-80
w:seance	4=29
w:search	1=-30 8=32
w:season	6=-39
w:seasons	7=-39
w:seat	4=-29
w:seche	5=-37
w:second	4=-27 5=-49 6=33 8=-27
w:secondment	7=30
w:secret	1=25 5=26 8=-60
w:secretaire	1=-29 2=-71 4=-52 5=-29 7=-30
w:secretariat	0=-35
w:secretary	1=33 3=-43 4=-50 6=-37 8=-49
w:secteur	3=-50 4=-46 7=33
w:section	1=38 4=-39 5=-46
w:sector	0=-56
w:secular	7=-25
w:secularist	1=67
w:securite	0=-40 3=-68 4=-50 5=-52
w:security	8=-58
w:seducteur	4=-28
w:seduction	5=-50
w:see	0=-30 4=81 5=52
w:seekers	6=-28
w:seems	0=32
w:seen	5=52
w:sees	0=-31 1=48 4=41 6=-47 8=-28
w:segolene	0=60
w:sein	3=-31 6=-28
w:seiu	7=41
w:seizure	4=47 8=-33
w:sejour	4=-37
w:sejours	4=50
w:sel	3=-31 4=33
w:selection	2=-45 3=32
w:self	4=51
w:selfie	3=100 5=-31
w:selfies	5=25
w:sell	0=43
w:selling	2=-37
w:sells	1=-56 3=-71 4=-44 5=-33 6=-38 7=-51
w:selon	0=57 1=34 4=-47 5=45 6=25 7=-41
w:semaine	4=-66 5=75 8=-25
w:semaines	0=31 2=-34 4=99 5=-48 8=-26
w:semble	0=54
w:seminaire	0=-36 4=-36 6=53
w:seminar	7=-31
w:seminariste	1=30 5=-30 6=45
w:senat	0=-67
w:senateur	0=-36 5=32
w:sends	1=-31
w:seneca	1=50
w:senior	1=-33 4=-41 6=28
w:sens	1=85 2=-43 3=-51 5=-43 6=49 8=-37
w:sense	1=49 6=-56
w:sent	1=-33 2=42 5=64 6=-33 7=-29
w:sentence	0=-32 3=-28 4=-33 7=-30 8=30
w:sentences	8=-27
w:sentencing	8=32
w:sentimentale	4=-45 5=72
w:separee	6=-48
w:sept	4=39 5=-41
w:september	8=-27
w:septembre	2=-27 4=25
w:septicemie	4=29
w:sequelle	4=60
w:sequelles	4=42
w:sequencage	2=40 4=-27
w:sequence	2=-38
w:sequenced	4=-42
w:sequences	2=-48
w:sequencing	2=-28
w:sera	8=-46
w:serait	1=45 3=-36 6=42
w:sergeant	6=-38
w:serie	4=-29 5=-56 6=-76 7=-25 8=-33
w:series	6=-27
w:serious	8=67
w:seriously	4=39
w:seropositif	4=78 8=-36
w:serrer	0=54 1=-37 3=-43
w:serrure	3=31
w:serrures	8=-32
w:serrurier	4=-35
w:sert	0=-43 3=68 5=-31
w:servait	3=26
w:servant	0=-40 3=46
w:serve	0=-28 3=34 7=39
w:served	1=-28 4=-28 5=-28 6=-25 7=40
w:server	3=35
w:serveur	5=-74
w:serveuse	4=-68 5=44
w:serveuses	5=35
w:servi	0=-29 3=61 4=-31
w:service	2=-47 3=-42 6=-53 8=-80
w:services	0=-34 5=-43
w:serving	1=-26 7=-54 8=98
w:ses	0=25 1=-48 2=52 3=42 5=25 7=-72 8=-126
w:session	3=49
w:set	0=-59 1=-52 3=28 5=-33 6=-31 7=-27 8=43
w:sete	5=-44 6=50
w:seul	6=-37
w:seule	0=-46 4=85 5=27 6=-50
w:seulement	2=-28 6=27
w:seven	0=-34
w:seventies	0=44
w:several	4=-35
w:severe	4=37 7=-28
w:sevre	4=47 5=-26
w:sex	0=-59 1=-36 2=-28 4=-134 5=82 7=-51
w:sexe	1=-44 3=-31 4=-83 5=40
w:sexes	5=-34
w:sexologie	5=-27
w:sexologue	5=47 6=-47
w:sexual	0=-43 4=-33 5=49 8=-28
w:sexualite	4=-57 6=30
w:sexuality	5=-65 6=41
w:sexually	5=34
w:sexuel	4=-27 5=-30
w:sexuelle	2=-25 4=-51 5=49 8=-34
w:sexuelles	6=-29
w:sexuels	5=49
w:sfa	7=41
w:share	0=32 1=25 4=27 5=46 7=-37
w:shareholders	0=-33
w:shares	0=28 5=-60
w:she	8=-47
w:sheet	8=-31
w:sheets	5=-27
w:sheffield	0=-39 1=32 7=33
w:shelving	8=-26
w:sheriff	8=36
w:shift	0=-37 1=-26 3=-46 4=-60 8=-45
w:shifts	2=-48 6=-42 8=40
w:shipyard	0=-40
w:shirt	0=26 7=-28
w:shop	0=-70 1=-50 2=-43 5=-74 6=-55 8=-70
w:shoplifting	8=52
w:short	4=-30 8=-41
w:shorter	0=-45
w:should	1=-25 2=-40 4=-49 6=31
w:shoulder	4=58 6=-53
w:show	5=-31 6=-25 8=-26
w:showed	2=66 4=-45
w:shows	4=-26 5=-29 6=-29 8=38
w:shrugged	5=49 6=-42 8=-31
w:si	1=-46 3=-54 4=-47 5=-34 6=77
w:sick	4=-28
w:sickle	2=33 4=-40 8=-42
w:side	0=-41 2=25 5=-29
w:siecle	1=-43 5=-38
w:siege	0=-36 1=-26 2=-36 5=-36 6=-49 7=65
w:siemens	0=-30
w:sien	3=72 4=60 5=-33 6=-26
w:sienne	3=42 6=-35
w:siennes	3=64
w:siens	6=30
w:sieste	1=-28 4=28
w:sighs	0=33 6=-31
w:sight	4=52 5=-27
w:sighted	4=67
w:sigma	0=-29
w:sign	5=-49
w:signal	4=-40
w:signale	0=47 5=-25 6=-63 8=-26
w:signalement	8=60
w:signaler	4=61 8=-37
w:signature	0=-58 1=-46 2=-30 4=-65 5=-34 6=27
w:signatures	3=-38 8=-34
w:signe	0=-37 2=-29 5=-68 6=53 7=-28 8=-48
w:signed	0=35 4=28 7=34
w:signee	3=33 7=-29
w:signer	0=-39 3=28 5=-45 7=30
w:signes	4=-52
w:signification	2=26
w:signs	3=93 4=-31
w:silences	4=-30
w:silhouette	3=44
w:silicone	3=-40 4=-28
w:simple	0=-40 4=-43
w:simplement	8=31
w:simplicite	0=-31 1=42
w:simulation	1=81 4=-34
w:since	1=-38 2=-46 4=54 5=-39 8=37
w:singer	0=-53 1=83
w:single	5=-66
w:sings	0=41
w:sinn	0=28 7=-25
w:siptu	0=-65 7=42
w:sister	0=-47 1=30 2=31 6=-70 7=30 8=-35
w:sit	7=25
w:site	0=-72 1=-74 2=46 4=-70 6=-85 7=-28
w:sites	0=-61 4=-42 5=70 6=-29 8=-32
w:sits	0=67 8=-28
w:six	0=-94 1=-58 2=-26 3=-60 4=38 5=-66 7=-48 8=-37
w:sixteen	1=-36
w:skeptics	1=32
w:sketch	1=-31 5=52 8=-28
w:ski	5=44
w:sleep	2=-32 4=-27 5=39 8=-26
w:sleeping	5=85
w:sleeps	0=-28 1=-28 4=-39 5=55 6=-29
w:slept	5=90 6=-49
w:slides	4=-39 6=-38
w:slip	7=27
w:slipped	4=41
w:slogan	0=-44
w:sm	5=28
w:small	1=-28 6=35
w:smartphones	3=-33
w:smiles	2=-47 4=30
w:smoker	4=50
w:smooth	3=26
w:sncf	3=-38
w:snes	0=-41 1=-28 7=80
w:snj	7=35
w:snp	0=50 7=-60
w:snuipp	0=-28 7=55
w:so	0=-28 4=58 6=-34 8=38
w:soap	6=-40
w:social	0=-42 5=-55 8=-55
w:sociale	4=-50
w:sociales	7=-33
w:socialist	0=81 1=-36
w:socialiste	0=66 7=-67
w:socialistes	0=39 1=-34 8=-39
w:sociaux	6=-26 8=39
w:societe	1=-28 3=25 7=-34 8=-36
w:society	0=-69 1=27 4=-41 7=-48
w:sociologue	5=-39 6=34
w:soeur	1=-73 2=73 4=-31 5=-51
w:soeurs	1=-66 2=55 4=-28 6=-29
w:soft	0=28 4=-26
w:software	2=-59 3=46 5=-34 6=-43 7=-29 8=-33
w:soho	6=-65
w:soignant	5=-32
w:soignante	4=-29 5=54
w:soignants	4=-28
w:soigne	0=-26 1=-26 3=-30 4=80 5=-40 6=-29 8=-46
w:soignee	5=40
w:soigneur	1=-27
w:soin	5=-72
w:soins	3=-35 4=-25 6=-29 8=30
w:soir	4=-62 5=95 6=-36 7=35
w:soiree	1=-31
w:soirees	0=-45 5=95
w:soirs	5=-43 6=-54
w:soit	0=-42 2=35 4=36
w:sol	0=-45 4=-33
w:sold	0=-25 2=-37 3=-61 4=-43 6=-49 7=-32 8=-46
w:soleil	3=-47
w:solene	5=-27 6=74
w:solicitor	7=-44
w:solidaires	0=-57 1=-26 6=-26 7=134
w:solidarity	7=-45
w:solidarnosc	0=-51 7=37
w:solide	4=37
w:solides	4=-54
w:solved	5=-27
w:some	4=-47 6=44
w:someone	4=-35
w:something	4=74 5=-34 6=-26
w:somme	3=-41
w:sommeil	4=70 5=-51
w:sommelier	0=25 4=-33
w:somniferes	4=38
w:son	1=-47 3=63 4=-37 8=-32
w:sonde	4=-71
w:sondeur	0=-33
w:sons	2=25 4=-30 6=-65
w:sont	0=-33 1=-52 3=31 4=-68 5=-52 6=28
w:sophie	5=-44
w:sort	0=-61 3=-44 4=122 6=79 7=-28 8=48
w:sortait	4=42 5=-39 6=39
w:sortant	5=42
w:sorti	4=41 5=-33 8=65
w:sortie	4=-29 5=-52 6=28 8=-25
w:sorties	5=-32
w:sortir	5=67
w:souches	2=40 3=-28
w:souci	1=25 4=45 8=-41
w:soudeur	4=-55 6=-35 8=-30
w:soudure	0=-32
w:souffle	4=-26 6=38
w:souffre	2=27 5=-35
w:souffrir	6=29
w:souhaite	5=-45 8=-26
w:souhaitee	4=42
w:soulevements	0=50 7=-28
w:soulever	4=53
w:souligne	0=44
w:soumise	3=64 5=-38
w:soumission	5=33
w:sound	0=-40
w:soup	0=-37
w:soupconne	6=71
w:soupire	4=-33 5=55
w:source	4=51 5=-30 8=-48
w:sourd	5=-53
w:sourde	4=25
w:sourds	4=-27
w:souriant	1=28
w:sourire	0=30 4=42 5=-38
w:souris	1=-65 3=25
w:sourit	0=-53 1=39 4=-26 5=50 8=-38
w:sous	0=-54 2=-36 3=-59 4=37 6=-27 7=-59
w:soutenu	0=42 6=45
w:soutenue	6=-25
w:soutient	0=50 6=-68
w:souvenir	3=-25 4=37
w:souvent	0=-33 1=-34 4=49
w:souverainiste	0=55 1=-40
w:souvient	3=42
w:soviet	7=-26
w:sow	1=36 3=34 4=25 8=-36
w:space	0=-28 4=25
w:spaces	1=-66
w:spain	8=45
w:spare	5=-34
w:speaks	4=-28 7=31 8=-39
w:special	2=-46 3=38
w:specialist	2=-25 4=-40
w:specialiste	0=-42 1=-55 4=-29 5=-30
w:specialite	4=-67
w:spectacle	5=-59 7=32
w:spectrum	4=45
w:speech	4=-35 8=-31
w:speechwriter	0=-31
w:speed	3=94 4=-33 5=-50 8=-41
w:spending	8=-28
w:spends	1=30
w:spent	7=42
w:spinal	2=42 4=-37 6=-26
w:spinale	2=39
w:spine	4=33
w:spirit	1=-26
w:spiritual	1=-28
w:spirituelle	4=-42 5=41
w:spite	4=63
w:split	2=-54
w:spoke	0=60 7=-33
w:sponsor	4=26
w:sponsors	4=39
w:sport	0=-59 2=-26 3=45
w:sportif	4=-27
w:sportifs	4=-26
w:sportive	0=-32 7=-31
w:sports	0=33 4=-36
w:spot	0=44 4=-31
w:spreadsheets	1=-33 4=-50
w:spring	0=-27 6=-32 8=26
w:sprint	2=38
w:sql	7=-44
w:squad	8=-42
w:square	0=-25 1=41 4=-32 7=-35
w:stabilise	4=37
w:stable	4=38 5=-26
w:stade	1=-64 3=57
w:staff	0=-27 1=-26 2=-28 5=-33 7=-29 8=-37
w:stage	0=-44 1=26 2=-26 3=-49 5=-48 6=-41 7=-27 8=-43
w:stages	5=-26
w:stagiaire	2=-45 4=-36 5=62
w:stagiaires	0=-62
w:stairs	4=37
w:stall	2=-31
w:stammer	4=47
w:stand	0=26 1=-36 3=-38 4=33 5=-27 7=-58
w:standard	5=-40 7=-43 8=-43
w:standardiste	3=-32 4=-30 5=43
w:stands	5=47
w:star	0=63
w:starbucks	7=34
w:start	1=-47 2=-32 4=-38 5=-76 7=-29 8=-31
w:starts	4=40 8=-45
w:state	0=58 5=-25 7=-36
w:statins	8=-29
w:station	0=-29 3=-41 7=-43 8=76
w:stations	4=-42
w:statistician	5=-37
w:status	2=46 4=-48
w:statut	2=28 4=-40
w:staunch	0=88 7=-64
w:stay	0=-43 6=-43 8=-26
w:stayed	1=-29 5=-28 8=25
w:steel	5=-26
w:steering	0=41
w:stein	0=27
w:stents	4=-41
w:stephane	2=-29 4=-34 5=-29 6=61
w:sterile	4=54
w:steward	0=-41 3=-37 4=-37 5=-45
w:stewards	7=30
w:sti	4=-29
w:stick	4=30
w:sticker	1=31 2=-29
w:still	1=39 2=-47 6=-26 8=-54
w:stock	1=-37 5=-25 8=34
w:stocke	3=51
w:stoical	1=-40
w:stoicien	1=56 5=-27
w:stoicisme	1=29
w:stoique	3=-32 5=-29 8=-29
w:stole	8=43
w:stonewall	6=-36
w:stood	0=26 4=-30
w:stop	0=29 4=52
w:stopped	1=38 4=29 8=-45
w:storage	3=26
w:store	5=-55 8=-29
w:stored	2=42
w:stores	0=-35
w:story	5=45
w:straight	0=-33 4=-40 5=-67 8=32
w:straightforward	8=-40
w:strasbourg	0=26 1=-33 5=-36
w:strategie	0=38 5=-34
w:stray	5=54 8=-27
w:street	6=-30
w:stress	1=-35 3=-36 4=55
w:strike	1=-25
w:strip	4=-26
w:stripped	5=-62
w:stroke	4=-46
w:strokes	4=75
w:strong	4=-29 8=-67
w:stronger	6=-44
w:strongly	0=26
w:struck	4=-37
w:student	4=-66 8=35
w:students	7=-65
w:studies	0=-31 2=-26 6=-26 7=-43 8=-57
w:studio	3=-29 7=-27
w:study	2=30 4=-54
w:style	3=-40 4=-69 5=-47 8=-48
w:subi	4=38
w:subject	1=-25 4=-32 6=-39 7=-27 8=46
w:subordonnee	5=66
w:subs	7=38
w:subscriptions	7=-52
w:succes	4=-50
w:succession	5=-25
w:sucre	5=-46
w:sud	0=-91 1=-31 4=-41 5=-47 6=-45 7=79
w:suedoise	6=-42
w:suffit	3=26
w:sugar	0=-27
w:suicide	8=-33
w:suing	4=-26 5=39
w:suis	1=61 5=-64 7=-50 8=-31
w:suisse	2=51 6=-29 8=-26
w:suit	1=54 4=39 5=-52 6=-27 7=-40 8=27
w:suite	0=-34 1=-26 3=51 6=-46
w:suits	4=-27 6=-44
w:suivent	6=-34
w:suivi	0=-34 2=-26 3=-53 4=43 5=-29 6=71 7=-30 8=46
w:suivie	0=-57 1=-27 4=69 5=55 6=-97
w:suivre	1=36 4=-27
w:sujet	1=-25 2=-50 8=-30
w:summer	0=-28 3=-38 5=25 8=-30
w:summers	0=-34
w:sunday	1=27 4=-28
w:superieur	6=33
w:superieure	5=44
w:supervised	4=-28
w:supervisor	1=-33 2=-26 4=48 6=-52 8=-26
w:suppleante	0=42
w:supplier	5=36 8=-34
w:supplies	3=-26
w:support	0=43 3=-33 5=-29 6=-43 7=-67
w:supporte	4=76 5=-54
w:supported	4=-53 8=37
w:supporter	0=66
w:supports	0=-25
w:suppose	3=-36
w:supposee	5=47
w:suppression	3=34
w:sur	1=-39 2=-28 4=-117 8=-86
w:surdite	4=71 5=-28
w:sure	3=-58
w:surete	1=31
w:surface	4=-27 5=47
w:surgeon	3=-25 4=-72
w:surgery	4=-48
w:surnom	1=-51
w:surpris	3=-45 5=76 6=-81
w:surprise	4=-27 5=56 6=-45
w:surrenales	4=-46
w:sursis	8=60
w:surveillance	4=39
w:surveillant	3=-31 7=63 8=-50
w:surveillants	8=-27
w:surveille	4=39
w:survey	6=35
w:surveyor	0=-30 1=65 4=-64 6=-29 7=-40
w:surveys	5=-42
w:suspect	4=-27
w:suspecte	6=63
w:suspected	4=46
w:suspendu	0=55 4=-65 5=-51 8=54
w:suzanne	5=-42 6=38
w:svelte	1=-29
w:svt	2=-32
w:swap	5=33
w:swear	1=27
w:sweden	7=-29
w:swing	0=28 5=-50
w:swinger	5=39
w:swingers	5=52
w:switched	0=32
w:sworn	1=32 4=-41 8=-31
w:sympathie	0=47 3=-26 5=-34
w:sympathies	0=45
w:sympathisant	0=27
w:symptoms	4=-35
w:syndic	3=26 7=-109
w:syndical	0=-36 3=-33
w:syndicale	0=-54 3=-29 7=107
w:syndicales	7=43
w:syndicat	0=-101 3=-40 7=84 8=-34
w:syndication	7=-91
w:syndicaux	7=-25
w:syndique	3=-38 4=-30 6=-40 7=107
w:syndiquee	1=-27 7=81
w:syndiquer	3=-25 7=52
w:syndrome	4=-27
w:system	0=-57 3=36 4=-26 7=-37 8=-32
w:systeme	3=77 4=-48 5=-33
w:systems	3=-45
w:t	0=26 4=25 5=68 6=34 7=-59 8=-47
w:tabac	4=-36 8=31
w:tabacologue	4=81
w:table	1=-57 3=-47 4=-31 5=32 6=34 7=-51
w:tableau	4=30
w:tableaux	0=-27 6=-46
w:tables	3=-44
w:tablet	3=78 4=-58
w:tablets	4=77
w:tablette	3=91
w:tablier	1=36
w:tabloid	4=-44 6=27
w:tag	8=64
w:tagged	8=48
w:tags	8=-29
w:taille	3=-43 4=-43
w:tailleur	6=-35
w:tailor	6=-31 8=-28
w:take	1=-27 2=-29 4=69 6=-56 8=-38
w:taken	0=-40 2=47 3=100 4=-66 8=-32
w:takes	0=-30 3=-29 4=103 6=-39 7=27
w:talent	3=-28 4=40 8=-36
w:talk	0=-56 4=-47
w:talks	0=-26 4=46 7=-50
w:tant	7=-28
w:tante	4=57 5=-31 6=-101
w:tapage	8=40
w:tape	0=-41 1=-38 3=26 4=-26 5=67
w:tarifees	5=44
w:taste	2=-26 8=-38
w:tate	3=-54 4=-30
w:tatoue	1=47
w:tattoo	0=-26 1=52
w:taught	0=-71 1=-33 5=-37 6=-38 7=28
w:taulard	8=43
w:taule	8=58
w:taupe	4=25
w:taureaux	3=-34
w:taux	3=43
w:tax	0=61 4=-36 7=-68
w:taxes	0=27 8=-41
w:taxi	0=29 3=34 4=-36
w:tchad	4=-37
w:tdah	4=55
w:teacher	0=-42 2=-30 5=-45 8=-32
w:teaches	0=-54 4=-45 5=-33 7=-50
w:teachings	1=39
w:team	0=-29 1=-25 2=-57 3=-37 4=-90 5=-42 6=51 8=-79
w:teams	1=-32 3=-25
w:teamster	7=28
w:teamsters	0=-32 2=-31 7=31
w:technical	4=-36
w:technician	1=-32 2=-52 4=-38 7=-28
w:technicien	2=-40 3=-25 4=-26 5=-35 7=-42
w:technicienne	3=-40 7=-27
w:technique	0=-49 6=-25 7=34 8=-40
w:tee	0=28 5=-31 7=-36
w:teenager	8=61
w:teens	4=27
w:teetotal	4=-26
w:telephone	0=-62 2=-51 4=47 6=-38 7=-27 8=32
w:telephones	3=-32
w:telephonique	0=-30 4=-32 5=-25
w:telethon	0=-29 5=-27
w:teletravail	2=-54 3=44 5=-46
w:teletravaille	4=27
w:tell	4=-27
w:tells	0=37 1=-25 2=38 4=-46 7=37
w:temoigne	6=31
w:temoin	5=-30 8=-56
w:temp	5=60 7=-34
w:temperature	3=-33
w:template	3=55 4=-33
w:temple	1=-47
w:temps	2=-30 3=-35 4=32 5=-63 6=-30 7=-32 8=-33
w:ten	0=-63 1=-37 3=96 4=64 6=-28 7=25 8=-39
w:tenait	6=32
w:tendance	1=43 5=-25
w:tender	1=-32 3=-33
w:tendre	6=41
w:tennis	5=-48
w:tenor	4=-36 6=42
w:tension	0=-27
w:tenu	2=-27 3=-59 4=-66 5=-45 7=36 8=-34
w:tenue	1=-84 4=59
w:term	0=-25 7=-42
w:terminal	3=41 4=-28
w:terminals	4=-26
w:terminaux	3=-36 4=-35
w:terrain	0=-27 4=-29 6=-74
w:terre	0=44 7=-34
w:territorial	5=-34
w:test	0=-85 1=-76 2=133 4=-65 5=-54 6=-94 7=-49 8=-66
w:teste	1=-59 2=65 3=-50
w:tested	2=105 4=-53 5=-36 6=-27 8=-55
w:tester	2=-55 7=-36
w:testes	2=47
w:testeur	3=-47
w:testing	2=-63 4=-39
w:tests	0=-33 2=-105 3=-25 4=-30 6=-30
w:tete	0=41 3=29 5=-54 6=-39 7=-28
w:tetes	0=49 1=-39 3=-27 4=-55
w:tetraplegique	4=67 5=-27
w:tetu	4=-35 5=-25
w:texas	0=86 7=-49
w:text	3=-46
w:tgwu	0=-25 7=39
w:thailand	8=26
w:thalassaemia	2=48 4=-46
w:thalassemie	4=-32
w:thales	4=-41
w:than	0=-57 2=57 3=-29 4=52 7=-30 8=-43
w:thank	0=27 8=-38
w:thanks	0=-45 7=67
w:that	1=35 3=-25 6=31 7=-104 8=-64
w:the	2=-26
w:theatre	3=-38 5=-59 6=-69 8=-35
w:theft	0=87 1=-62 8=-30
w:their	0=34 1=-30 2=-59 3=-57
w:them	0=35 1=-55 2=-58 3=27 4=-80 5=25 8=-59
w:then	0=25 1=-49 3=-35 4=86 5=-79 6=-61 8=-31
w:theologie	1=45
w:theorie	4=-61 6=-29
w:theory	6=-33
w:theosophical	1=54
w:therapeute	4=-33
w:therapeutique	8=-28
w:therapie	4=-46 6=58
w:therapist	4=-73
w:therapy	2=-37
w:there	0=-55 3=-36 4=-34 5=-55 8=49
w:therefore	4=-27
w:thermal	3=31
w:thermique	4=-40
w:these	0=-52 2=-27 3=-33 4=-47 5=-60 6=-62 7=-39
w:thesis	1=-39 3=-31 5=-26 6=-39 7=-31 8=-28
w:they	0=-40 1=62 3=44 4=-25 5=71 8=-50
w:thing	4=-41
w:things	1=28 4=41 8=29
w:think	5=-32 6=47
w:thinks	0=45 1=73 2=-53 4=-27 5=-50 6=-31 7=33 8=-56
w:third	0=-34 4=-35 5=-37 6=-26
w:thirty	0=25 4=-26 6=-30
w:this	1=-34 4=54 5=-29 7=-43 8=27
w:thoreau	1=34 8=-42
w:those	0=34
w:though	0=37 5=-37 7=46
w:thought	4=30
w:three	1=-66 2=-33 3=-50 5=50 6=-65
w:threesomes	5=35
w:thrombose	2=60 4=-33
w:through	1=-25 3=-39 5=26 7=44 8=-28
w:thrown	0=51 7=29
w:thumb	4=-58
w:thumbprint	3=61
w:thursdays	4=48
w:thyroide	4=39 8=-28
w:ticked	1=43
w:ticket	0=-44 1=-37 3=36 5=-36 7=39
w:tied	0=-26
w:tiennent	2=-32 4=-29 5=-54 8=-31
w:tient	1=64 2=-32 3=-44 4=-70 7=-25 8=-37
w:tiers	1=26 5=37
w:ties	4=-41
w:till	1=-38 4=-26 5=-48 6=-37 8=78
w:timbre	3=47
w:timbres	7=-40
w:time	1=-29 2=-64 3=-48 5=-60 6=-71 8=77
w:times	6=-50
w:tinder	5=25
w:tire	0=-35 1=31 4=-37 8=77
w:tired	4=-60 6=41
w:tiroir	5=44
w:tiroirs	5=37
w:tissu	2=39
w:tissue	2=41 3=-38
w:titre	4=-68 5=-30 7=-27
w:titres	0=30 1=-36 3=-35
w:titulaire	3=27
w:tlscontact	3=-26
w:to	0=36 2=-37 3=-28 4=-45 8=-46
w:toc	0=-28 4=53
w:together	5=67
w:toilettes	5=45 7=-25
w:told	0=49 3=-39 5=32
w:tolstoien	1=41 4=-61
w:tom	4=37
w:tombe	3=30 5=-28
w:ton	6=-32
w:too	0=-35 2=27 4=-25
w:took	0=-39 1=-44 2=28 3=49 4=-40 5=28 6=-68 8=47
w:tools	0=-36
w:topic	3=-33
w:tories	0=36 4=-49
w:tory	0=52 1=-57 7=-32 8=-49
w:tot	0=-27
w:touch	3=-26
w:touche	4=-51 5=86 6=-83
w:toucher	5=-59
w:touches	6=-27
w:toujours	1=-40 3=40 4=43 5=-56 8=-35
w:toulouse	2=-25 5=-38 6=39
w:tour	0=-32 1=-56 2=-36 3=-56 5=47
w:tourisme	5=-31
w:tourne	1=-29 5=34
w:tournee	5=-29
w:tourner	0=-30 8=44
w:tourniquet	3=46
w:tourniquets	3=-49
w:tours	0=-39 5=-43 6=-36 7=45
w:tous	1=-63 2=28 4=-29 8=-33
w:tousse	1=-29 4=83 5=-45 6=-31
w:tout	1=42 3=-81 4=40 6=-26 8=-63
w:toute	0=-37 1=90 4=-55 6=-43 7=-25 8=-50
w:toutes	2=-39 5=32 6=46 7=-28
w:town	2=-49 3=-30 4=-47 6=60
w:toxicomane	4=53
w:toxicomanes	4=-61
w:toys	5=43
w:tp53	2=-45
w:tracabilite	2=-35
w:tracte	0=35
w:tracts	7=-54
w:trade	0=-74 2=-37 3=-47 7=-45
w:trader	3=-30
w:trading	2=-61
w:traducteur	1=-27 8=-27
w:traductrice	3=-27
w:traduit	0=-25 1=-37 4=-51 5=-25 6=-38
w:trafic	4=-25
w:trahie	6=-29 8=-28
w:train	4=-29 5=-62 6=-29
w:trained	0=-33 2=-65 3=-35 4=-38 5=-59 6=-30 8=29
w:trainee	4=-31 5=75 8=-48
w:trainer	4=-35 8=-27
w:training	5=-25
w:trains	5=-61
w:trait	2=72 4=-90 5=-33
w:traite	5=-37 8=-26
w:traitement	5=-37
w:traiteur	1=-62 4=-56 5=52 6=-35
w:trajets	4=-56 5=-37
w:tram	2=-32 4=37
w:tran	5=41 6=-48
w:tranche	4=-26 8=-25
w:transaction	7=-38
w:transfer	2=-27
w:transhumanist	1=57 4=-33
w:transition	0=-30
w:translated	0=-35 1=-30
w:translation	1=-41
w:translator	0=34
w:translocation	2=91
w:transmis	1=33 4=-34
w:transmises	2=-26 3=45
w:transmission	2=-59
w:transparency	0=-34
w:transplant	0=-41 4=47
w:transports	7=-41
w:travail	0=-28 3=-47 4=-32 5=-25 6=-89 8=27
w:travaillait	3=34 4=-39
w:travaille	0=-70 5=-80 8=-53
w:travailler	0=37 3=-29 4=30 5=-32 6=-48
w:travailleur	3=-57 4=78
w:travailleurs	4=26
w:travailleuse	4=37
w:travaux	5=-33 8=28
w:travel	4=45 5=42
w:traverse	4=64 5=-35
w:treasurer	0=-30 4=-40 7=50
w:treated	4=103
w:treatment	4=48
w:tree	0=-26
w:tremblement	3=-31 4=65
w:tremor	4=46
w:trente	3=38 4=-33 8=-39
w:tres	0=28 1=-46 3=-35 5=91 6=-41
w:tresorerie	5=-29
w:tresorier	0=29 1=-37 5=54 6=-42 7=-56
w:tresoriere	0=38
w:tri	0=-31 3=-38
w:trial	3=28 4=-47 8=-41
w:trials	1=-31 2=-30 4=29
w:tribunal	4=-67 6=36
w:tried	4=39 7=25 8=-36
w:triple	5=-41
w:trips	7=-35
w:trisomique	2=-48 4=40
w:trois	0=-75 1=-35 4=-40 5=58 6=-49
w:troisieme	4=34 5=-42
w:trompait	5=34 6=-44
w:trompe	0=-36 1=-54 3=31 4=-46 5=26 6=-107 8=-44
w:trompee	6=-28
w:tromper	3=46 5=-49
w:trop	1=-53 3=70 4=-26 7=-27
w:trotskiste	0=63 5=-37
w:trou	4=42 5=-37
w:trouble	3=35 5=-30 7=-35 8=50
w:troubles	4=73
w:troupe	5=-44
w:trouple	5=55
w:trouve	0=-52 1=37 2=59 4=-43
w:true	1=35
w:trump	0=78
w:truro	4=-26
w:trust	1=-48 4=-32 5=-38
w:trustee	7=50
w:try	0=-26 4=-25
w:tssa	7=53
w:tube	2=62 3=-27
w:tuesday	4=35
w:tumour	4=26
w:tune	6=-74
w:tunnel	2=-49 4=46
w:tupe	7=-71
w:turkey	8=43
w:turned	1=57
w:turner	2=57 4=-28
w:tuteur	2=-34
w:tutor	1=-37 4=-26
w:tutrice	3=-55 5=49
w:tva	8=28
w:tweets	0=47 8=-27
w:twelve	0=27 4=-31 5=-44
w:twenties	0=33 6=-40
w:twenty	0=-45 1=34 3=-28 4=47 5=-31
w:twice	0=29 1=-38 3=35 4=31 5=-52 6=-35 8=-56
w:twickenham	7=-32
w:twins	2=-33 4=37 6=30 7=-30 8=-29
w:twitter	0=59
w:two	0=-39 1=-75 4=43 5=41
w:type	0=-46 1=-34 2=84 3=-68 4=48 5=-36 7=-30 8=-48
w:typed	0=-43 2=35
w:typeface	1=-58
w:types	3=-34 4=76
w:typing	3=54 4=-26 5=35 7=-33 8=-33
w:uaw	7=69
w:uber	3=36
w:ucatt	0=-32
w:ucu	0=-62 7=75
w:udb	0=34 7=-32
w:udi	0=79
w:ueda	1=43
w:uganda	5=-38 6=32
w:ukip	0=58 7=-50
w:ulster	0=44 7=-37
w:ump	0=55 7=-39
w:un	1=-25 3=-71 4=26 7=-90
w:unbeliever	1=48
w:uncle	2=-29 8=30
w:under	0=27 1=-29 2=-32 3=-66
w:underwriter	4=-37
w:undetectable	4=49
w:une	0=-40 2=-27 3=-71 4=42 5=38 7=-47 8=-26
w:unef	7=-37
w:unfaithful	5=76 6=-58
w:uniforms	5=27 8=-28
w:union	0=-59 1=-52 2=-77 3=-107 4=-121 5=-115 6=-64 7=60 8=-92
w:unionise	0=-41 7=47
w:unionised	0=-99
w:unionist	0=42
w:unions	0=-50 4=-27
w:unis	0=-40 6=25
w:unison	0=-64 3=-26 7=50
w:unit	1=-29 4=-67
w:unite	0=-90 3=-28 4=-67 5=-42 6=-39 7=91
w:units	1=-43
w:universite	0=-27 3=-38 7=-29
w:university	0=25 5=-51 7=-34
w:unknown	8=32
w:unlocks	3=28
w:unpaid	0=83 3=-25 7=-26 8=40
w:unprompted	6=39
w:unsa	0=-98 2=-27 7=133
w:until	2=-27 3=-40 5=-44 7=-64
w:up	1=40 2=-42 6=-49
w:upheld	5=46 8=-37
w:ups	1=-56 7=-28
w:urbanisme	0=30 7=-25
w:urgence	5=-40
w:urgences	4=25
w:us	1=-34 3=-31 6=-41 7=-60
w:usage	4=37 8=29
w:usagers	5=-30
w:usdaw	7=64
w:use	5=-25
w:used	0=61 1=-33 2=-28 4=-45 5=33 6=66 7=-31
w:user	3=37
w:uses	4=113 8=-74
w:usine	0=-25 5=-51
w:usines	4=-30
w:usufruit	5=-33
w:utah	6=31
w:utile	3=-28 4=35
w:utilise	5=30
w:utilitarian	1=30
w:v	2=52
w:va	0=54 1=-26 3=-49 4=86 5=30 6=-46
w:vacances	5=-29
w:vacancy	4=-43
w:vacataire	1=-26 3=-30
w:vaccinated	4=80
w:vaccination	0=-38 4=-29
w:vaccinations	4=44
w:vaccine	0=42 3=-25 4=-30
w:vaccinee	4=82
w:vae	3=-34
w:valerie	0=52 4=-25
w:valeurs	3=37
w:valid	3=-30
w:valide	4=36
w:validee	3=25
w:valu	0=26 5=-34
w:value	3=-31 6=28
w:valve	4=37
w:valves	4=-47
w:van	2=-37 4=-70
w:vance	8=34
w:vante	3=-38 5=82 6=-46
w:variant	4=-61
w:variantes	2=-40
w:varices	4=58
w:varsovie	6=55
w:vat	8=34
w:vault	3=43
w:vaut	0=-33 1=41 5=-33 6=-27
w:ve	0=62 1=-27 5=40 6=-34
w:vecteur	3=63
w:vegan	0=-39 4=-42 5=-52 6=-26 8=-52
w:vegane	1=25 5=-32
w:veganes	1=37
w:veganisme	1=37
w:vegetale	2=-49
w:vehicule	1=-27 4=50
w:veille	8=-41
w:veilleur	4=-27 8=-46
w:vein	0=-36 3=61 8=-25
w:veines	4=48 5=-28
w:veineuse	3=44
w:veineux	3=46
w:velo	0=-74 1=-33 5=-32 7=58
w:velos	8=50
w:vend	0=-46 1=-54 3=-81 4=-65 5=53 6=-39 8=-30
w:vendeur	0=-29 1=-36 2=-41 3=-40 4=-53 6=-33 8=32
w:vendeuse	0=-27 3=-51 4=-40 6=-48 8=-33
w:vendors	4=-28
w:vendre	0=25 1=38
w:vendredi	0=-39 3=-38
w:vendu	1=29 3=-46 4=-33
w:venerable	1=47
w:vente	2=-82
w:ventes	0=51 4=-56 5=-36
w:venu	5=-53
w:venue	8=26
w:ver	7=61
w:verbal	0=-25 8=-34
w:verdict	8=-38
w:verifie	0=-26 3=-54
w:verifiee	3=-31 8=48
w:vermont	0=30
w:verre	3=-28
w:vers	3=-52 5=-35
w:verse	2=46 8=-37
w:versee	4=-36 5=26
w:vert	0=-57 3=-70 4=53 5=-33
w:verte	3=-38 4=-25
w:vertiges	4=64
w:verts	6=-26
w:very	1=32 7=32
w:vessel	3=48
w:vestiaire	5=69 8=-36
w:veuf	4=-26 5=30
w:veulent	0=-28 4=-46 6=53
w:veut	2=-25 4=-61 5=71
w:veuvage	2=-32 5=25
w:veuve	4=-42
w:veux	5=-58 6=57
w:viagra	4=-33 5=41
w:vial	0=29 5=-28
w:viande	1=45
w:vice	0=-75 1=-26 2=-31 5=44 7=39
w:victim	7=28 8=-32
w:victime	8=-86
w:victimes	4=-41 8=-64
w:vidal	6=-34 8=-25
w:video	1=-42 2=-44 4=52 6=-66 7=-38 8=-49
w:videos	5=55
w:vie	0=-64 1=60 2=-55 3=-73 4=-90 5=104 7=-40 8=-81
w:vieille	0=26 1=46 5=51 8=25
w:viendra	6=28
w:vient	1=55 5=-55
w:vierge	1=-46 3=-29 5=40 8=-39
w:vieux	4=-48 5=-26 6=40
w:view	1=-31
w:views	0=29
w:vigile	3=-37 8=66
w:vigne	2=-50 4=-47
w:vigneron	0=-36
w:vigneronne	4=-29 6=25
w:vignerons	7=-32
w:vih	2=-32 4=41
w:village	1=-29 4=-70 5=26 6=31 7=-33 8=-42
w:ville	0=-34 1=-25 3=-38
w:vingt	3=-33 8=-57
w:vins	0=-33 2=-35 4=-45 7=-29
w:violence	1=91 8=-85
w:violences	5=-28
w:violent	4=-51 8=39
w:viral	4=-37
w:virements	3=41 4=-32
w:virgin	5=45
w:virginia	5=-43
w:virginite	5=44
w:virginity	5=42
w:virus	4=-48
w:visa	0=-55 1=-54 2=-44 4=-103 5=-67 6=49 7=-35 8=-31
w:visage	0=-63 1=-52 2=-50 3=64 5=-74 6=-32 7=-32 8=-46
w:visages	0=-38 3=-26 4=-34 8=-29
w:visas	3=28
w:vise	6=-61 8=46
w:visio	0=32 4=-29 8=30
w:vision	0=-37 3=-51 4=50 5=-32
w:visit	0=-32
w:visite	4=56 5=-68 8=-39
w:visites	5=47
w:visiteurs	3=-39
w:visiteuse	4=-53
w:visits	5=44
w:visuelle	4=36
w:vit	1=66 2=-94 3=-76 7=-51 8=-87
w:vite	1=-31 5=-27 6=-30 8=-30
w:vitesse	3=25
w:vivait	5=-58
w:vivant	3=70 5=-43
w:vivre	1=31
w:vocal	3=75 4=-36 5=-32
w:vocale	3=-32 4=-31
w:voeu	1=43
w:vogel	3=-32
w:voice	0=-27 1=-25 2=-46 3=25 4=-56 5=-47 6=-53 8=-52
w:voiceprint	3=47
w:voila	1=-38
w:voile	8=-71
w:voilier	3=-32
w:vois	4=53
w:voisin	5=52
w:voisinage	2=30 4=-40 5=-37
w:voisine	5=-38 6=65
w:voisins	4=54 5=-46 6=44
w:voit	0=-25 4=109 5=-35
w:voiture	0=-54 1=49 6=25
w:voitures	8=27
w:voix	0=-174 1=-51 2=-38 4=-52 5=-92 6=-62
w:vol	0=-50 5=-53 6=-31 8=43
w:volage	5=90 6=-44
w:volant	4=-36
w:vole	0=-25 4=-31 5=-25 8=31
w:voleur	3=32
w:volontaire	1=40 3=28 8=-32
w:volontaires	3=27
w:vols	8=-30
w:volt	0=58 7=-37
w:voltaire	1=43 4=-57
w:volunteer	0=50 3=-32 4=-46 6=-32 7=44 8=-27
w:volunteered	2=28 5=43
w:volunteers	8=28
w:vont	5=44 6=34
w:voss	5=80
w:votait	0=38 2=-28
w:vote	0=25 1=-61 3=-46 4=-64 5=-70 6=-43 8=-45
w:voted	1=-35
w:voter	0=64
w:votes	4=-41 7=-27
w:voting	1=-48 5=-41
w:votre	8=-29
w:voulu	0=-26 3=63 4=-58 5=-27 7=27 8=-32
w:vous	2=-48 4=37 7=-33 8=-41
w:vow	5=28
w:vows	0=-42 1=66
w:voyage	4=-41 5=37
w:voyages	1=-37 4=34 5=-29 6=30
w:voyageurs	3=-73
w:voyait	4=-32 5=87
w:voyant	3=57 4=67 5=-49
w:voyez	5=-58 6=78
w:vrai	0=63 5=28
w:vraie	1=-25
w:vu	4=-66 5=77 6=44
w:vue	0=-44 1=-32 2=-75 5=-30 6=-44 8=42
w:vulgarise	1=27 4=-36
w:vus	2=30 4=-66 5=31
w:waiting	0=-32 4=72
w:wales	0=-31
w:walk	0=40 3=34 4=-25 6=-45
w:walks	4=66 5=-31
w:wall	0=-45
w:wandsworth	8=-26
w:want	5=-28
w:wanted	1=-30 2=-25 5=46 6=-39
w:wants	0=39 1=-39 4=-36 8=38
w:war	0=47 1=70 4=-36 7=-30 8=-41
w:ward	4=-75 6=-30
w:warden	1=-39
w:warehouse	0=-59 4=29 7=63
w:warm	2=-44 5=-30
w:warned	0=-30 5=36 7=26
w:warning	8=31
w:warns	0=26 5=-35 8=29
w:warwick	1=32
w:was	1=-55 8=34
w:wasn	4=-25
w:waste	8=-31
w:watch	5=-38 8=-58
w:watches	5=82
w:way	0=-74 3=-50 4=-28 5=85 7=-32 8=-39
w:we	0=-26 1=74 3=28 8=-69
w:wearing	4=49
w:wears	4=34 5=38 7=34
w:web	3=-27
w:webcam	3=74 5=-27 8=-31
w:webcams	5=47
w:wedding	1=58 3=-27 4=-34 5=-57 8=-30
w:week	0=34 1=-49 2=-29 3=-41 4=70 6=-70 7=74 8=-77
w:weekend	2=-35 5=-36
w:weekends	0=33 4=-36 5=47
w:weekly	0=-34 1=48 3=-47 6=-40
w:weeks	0=-38 4=37 5=-70
w:weights	3=-26
w:welder	0=37 6=-58
w:well	2=-26 3=-46 4=93 5=-52 6=-46 7=-62 8=-69
w:welsh	0=-43 6=38
w:went	0=34 1=-43 4=28 5=41 7=41 8=-31
w:were	1=-49 2=-25 3=43 4=-45 5=58 6=-59 7=-41 8=31
w:west	5=-42 7=25
w:western	7=-37
w:what	0=-36 2=-36 3=-37 5=-29 6=-33 8=-43
w:whatever	5=49
w:whatsapp	1=-56 5=48
w:wheelchair	5=-27
w:wheelchairs	4=-57
w:when	0=26 1=-63 5=-33
w:where	0=-41 3=41 4=-71 6=25 7=-47
w:which	0=28 1=49 6=-31 8=-36
w:while	4=49 5=-38 6=-25
w:whistle	8=45
w:whitby	4=-34
w:white	0=71 4=-29
w:who	1=31 2=-60 3=-53 5=-32
w:whole	4=-60
w:whom	2=-54 4=29 5=-25
w:why	1=-36 4=33 6=-38
w:widow	1=-35 8=50
w:widower	1=36
w:wife	0=-30 1=-38 3=-38 5=84 6=-89 7=33 8=-55
w:wilde	5=-32 6=-52
w:will	0=29 3=-74 8=-54
w:windows	3=53 7=-31
w:wine	0=-35
w:wing	0=114 5=-27
w:winger	0=-38
w:winter	0=-31 4=26
w:wish	7=-25
w:with	1=-42 5=40 7=-73 8=-30
w:withdrawn	8=64
w:within	8=-50
w:without	0=-42 1=54 5=-74
w:witness	8=-49
w:witnesses	0=-41 1=70 8=-45
w:wobbly	7=48
w:woman	0=-42 1=-36 3=-31 4=29 6=91 7=-28
w:women	0=26 2=-47 3=-29 4=-68 6=79 8=-56
w:won	2=-56 3=-50 4=42 5=-82 6=55 8=-48
w:wood	4=-41 5=-28 8=-49
w:wool	1=49 5=-57
w:word	4=-31 5=42 6=-50
w:words	0=29 1=25 4=-42 7=-25 8=-54
w:work	0=-25 3=-55 4=51 5=-38 7=-43
w:worked	1=-45 3=37 6=-26 7=-42
w:worker	0=-28 8=-41
w:workers	0=31 5=-33
w:workforce	0=-31
w:working	0=-70 3=-27 4=-25 8=41
w:workplace	7=31
w:works	0=-63 4=47 5=-60 6=-38 7=-47 8=-36
w:workshop	3=-27 5=-35
w:workshops	5=31 7=-33
w:world	0=-36 1=28
w:worldcoin	3=39
w:worn	0=65 6=-25 7=-32
w:would	0=79 2=-40 4=-27 5=-64 7=-42 8=-70
w:wouldn	0=-26 1=43 4=-28 8=-25
w:write	0=33 2=-50 4=28
w:writers	0=-28
w:writes	2=-44
w:writing	4=-25 8=-26
w:written	4=66
w:wrong	1=27 4=40 8=-25
w:wrote	0=-26 1=-46 3=-108 5=61
w:wyylde	5=33
w:x	0=36 2=122 3=-30 4=-92 5=-30
w:xavier	1=-33
w:xxy	2=29
w:y	1=-32 2=34 3=26 6=49 8=-29
w:yann	1=-40
w:yard	3=-28
w:year	0=31 3=-49 4=57 5=-29 6=58 7=-50 8=-59
w:years	0=-41 1=-26 2=-68 3=-81 6=-51 7=33
w:yes	4=-31 5=-26 6=-26
w:yet	1=41
w:yeux	4=-75 5=41 6=38 8=38
w:yoga	1=-32 4=-50
w:york	0=-25 4=37
w:you	4=44 5=52 8=-47
w:young	0=71 1=-26 3=-40 4=-26 5=-31 6=-40
w:younger	0=-30 2=-28 4=41
w:your	3=27
w:youth	0=61 4=-49 6=-31 7=-45
w:yves	5=-67 6=70
w:zele	8=-36
w:zemmour	0=66 5=-34
w:zen	1=-41
w:zero	4=-39 5=-33 6=25
w:zone	3=45 4=-34
`;
