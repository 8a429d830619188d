"""Given names that the census of the United States does not hold, by the languages that they come from.

Written for this project from general knowledge; spellings as English-language news has them. Particles of surnames
and words that join names stand here too.
"""

SLAVIC = """
Aleh Alena Ales Aleś Aleksandar Aleksander Aleksandr Aleksandra Aleksei Aleksej Aleksey Alexandr Alexei Alexey Alexeyevich
Alisher Alla Anastasia Anastasiia Anastasiya Anatol Anatoli Anatolii Anatoliy Anatoly Andrei Andrej Andrey Andrii Andriy Andrij
Andrzej Anja Anton Antonina Arkady Arkadi Arseniy Arseny Arsen Artem Artyom Artur Bartosz Bohdan Bogdan Bogumil Boris Borys
Bozena Bronislaw Cezary Czeslaw Danil Danila Danylo Daria Darya Daryna Denis Denys Dimitar Dimitri Dmitri Dmitrij Dmitriy Dmitro
Dmitry Dmytro Dragan Drazen Dusan Dzmitry Egor Ekaterina Elvira Emil Evgeni Evgeniy Evgeny Fedor Fyodor Galina Gennadi Gennadii
Gennadiy Gennady Georgi Georgiy Georgy Gleb Goran Grigori Grigory Grzegorz Halyna Hanna Henryk Hryhoriy Igor Ihar Ihor Ilia
Ilya Inna Iosif Irina Iryna Ivan Ivana Ivanka Ivo Jacek Jadwiga Jakub Janusz Jaroslav Jaroslaw Jerzy Jozef Kateryna Katarzyna
Katya Khrystyna Kirill Kiril Kiryl Konstantin Kostyantyn Krzysztof Ksenia Kseniya Kyrylo Larysa Larisa Lech Leonid Lesya
Lidia Lidiya Lyubov Lyudmila Liudmyla Liudmila Ludmila Lukasz Maciej Maksim Maksym Maksymilian Marek Margarita Maria Mariia
Marija Mariya Marko Maryna Mateusz Matvey Mateja Maxim Michal Mieczyslaw Mihail Mikalai Mikhail Mikhailo Mikita Mikola Milan
Milica Milos Miloš Milorad Miroslav Miroslaw Mstislav Mykhailo Mykhaylo Mykola Mykyta Nadezhda Nadia Nadiia Nadiya Natalia
Nataliia Nataliya Natalya Nenad Nikita Nikolai Nikolaj Nikolay Nina Oksana Oleg Oleh Olena Oleksandr Oleksandra Oleksiy
Oleksii Oleksij Olesya Olga Olha Ondrej Ostap Pavel Pavlo Pawel Petar Petr Petro Piotr Polina Predrag Przemyslaw Pyotr Radoslaw
Radovan Ramzan Ratko Rodion Roman Ruslan Rustam Ryszard Sasha Semen Semyon Serge Sergei Sergej Sergey Sergii Sergio Serhii
Serhij Serhiy Siarhei Slavko Slobodan Slawomir Solomiya Stanislav Stanislaw Stefan Stepan Svetlana Sviatlana Svitlana Svyatoslav
Sviatoslav Szymon Tadeusz Tamara Taras Tatiana Tatsiana Tatyana Tetiana Tetyana Timofey Timur Tomasz Tomas Tomislav Tymofiy
Uladzimir Ulyana Vadim Vadym Valentin Valentina Valentyn Valentyna Valeri Valeria Valerii Valeriy Valery Vasil Vasili Vasiliy
Vasily Vasyl Vatslav Veaceslav Veronika Viacheslav Viktor Viktoria Viktoriia Viktoriya Vitali Vitalii Vitaliy Vitaly Vitalik
Vlad Vladislav Vladislava Vladimir Vladyslav Vojislav Volodymyr Vyacheslav Waclaw Wieslaw Wladyslaw Witold Wojciech Yana
Yaroslav Yaroslava Yegor Yekaterina Yelena Yevgeni Yevgeniy Yevgeny Yevhen Yevheniia Yevhenii Yevheniy Yulia Yuliia Yuliya Yuri Yurii
Yuriy Yury Zbigniew Zdenek Zdravko Zlatko Zoran Zoya
"""

ARABIC_PERSIAN_TURKIC = """
Abbas Abd Abdallah Abdel Abdelaziz Abdelkader Abdelmajid Abdelmalek Abdelrahman Abdirahman Abdirashid Abdul Abdulaziz Abdulhamid
Abdulkadir Abdullah Abdullahi Abdulmalik Abdulrahman Abdur Abed Abid Abu Adel Adil Adnan Afshin Ahmad Ahmed Ahmet Aisha Akbar Akram Alaa
Ali Alireza Amal Amin Amina Amine Amir Amira Ammar Amr Anas Anwar Aref Arif Asad Asghar Ashraf Asif Asim Asma Assad Atef Awad Ayad
 Aylin Ayman Ayse Aysel Azadeh Aziz Aziza Azza Babak Badr Baha Bahram Bakr Barzan Bashar Basel Bashir Basim Bassam Bassem
Behrouz Behzad Bilal Bilawal Binali Bulent Burak Burhan Cem Cemal Cemil Dalia Daoud Darius Darwish Dawood Devlet Ebrahim Ebru Ehsan Ekrem
Elham Emine Emre Ercan Erdal Erdem Erhan Esmail Esra Essam Fadi Fadel Fadhil Fahad Fahd Fahim Faisal Faiz Fakhri Faraj Fares Farhad Farid
Farida Faris Farooq Farouk Faruk Farzad Fateh Fathi Fatih Fatima Fatma Fatmata Fawaz Fawzi Faysal Ferhat Fethullah Fikret Firas Fouad
Fuad Gamal Ghada Ghalib Ghassan Ghulam Habib Hadi Hafez Hafiz Hagop Haidar Haider Haitham Hakan Hakim Haluk Hamad Hamdi Hamed Hamid
Hamza Hana Hanan Hani Hariri Haroon Haroun Hasan Hashem Hashim Hassan Hatem Haydar Haytham Hazem Hesham Hicham Hikmet Hisham Hosni
Hossein Houari Huda Hulusi Huma Hussain Hussam Hussein Huseyin Ibrahim Idris Ihab Ihsan Ilham Imad Iman Imran Intisar Iqbal Isa
Isam Ishaq Ismael Ismail Ismet Issa Iyad Izzat Jaber Jabir Jafar Jalal Jalil Jamal Jameel Jamil Jamila Jassim Javad Javed Jawad Jawdat
Kaan Kadir Kais Kamal Kamel Kamil Kamran Karim Karima Kayhan Kazem Kazim Kemal Khadija Khaled Khalid Khalifa Khalil Khamis Khurram
Khalilullah Laila Latifa Layla Leila Leyla Lina Lubna Luay Lutfi Maha Mahdi Maher Mahir Mahmoud Mahmud Mahmut Mahnaz Majed Majid Malik Manal
Mansour Mansoor Marwan Maryam Masoud Masrour Massoud Mehdi Mehmet Mehran Meral Mesut Mevlut Mina Mitra Moammar Moataz Mohamad
Mohamed Mohammad Mohammed Mohamud Mohsen Mojtaba Mokhtar Moncef Monir Morteza Mostafa Mouaz Moustafa Muammar Muath Mubarak Muhamed
Muhammad Muhammadu Muhammed Muhsin Mujahid Mukhtar Muna Munir Muqtada Murad Murat Musa Musab Mushtaq Mustafa
Mutaz Nabih Nabil Nabila Nada Nader Nadim Nagib Nahed Naim Naima Najib Najla Naguib Narges Nasir Nasser Nasreen Nasrin Navid Nawaf
Nawaz Nazanin Nazar Nechirvan Necmettin Nevin Nidal Nihad Niloufar Nizar Noor Nouri Numan Nur Nuri Omar Omer Omid Orhan Osama Osman Othman
Ozgur Parisa Parviz Payam Pervez Qais Qasem Qasim Qassem Qusay Rabia Rachid Rafiq Raghad Rahim Rahman Rahmon Raif Ramadan Rami Ramin
Ramzi Rania Rashad Rasheed Rashid Rasul Raza Razan Recep Reem Reza Riad Riyad Riza Roya Ruhollah Rustem Saad Saadi Sabah Sabri
Saddam Sadiq Saeed Safa Safwan Sahar Said Saif Sajjad Salah Salam Saleem Saleh Salem Salih Salim Salma Salman Samar Sameh
Sami Samih Samir Samira Sana Saqib Sara Sardar Sarwar Sayed Sayyid Sedat Selahattin Selim Serkan Seyed Seyyed Shadi Shafiq
Shahbaz Shaher Shahid Shahin Shahram Shakil Shamil Sharif Shaukat Shawki Shehbaz Sherif Shirin Shukri Sinan Siham
Sirajuddin Soheil Soraya Sufian Suha Suhail Sulaiman Suleiman Suleyman Taha Taher Tahir Taleb Talal Tamer Tamim
Tareq Tarek Tariq Tawfiq Tayeb Tayyip Tolga Turki Ufuk Umar Umit Usama Usman Uthman Volkan Waheed Wael Wafa Wahid Waleed
Walid Wasim Wissam Yahya Yamin Yasar Yasin Yasir Yasmin Yasser Yassin Yazid Yousef Youssef Yunus Yusuf Zaher Zahra Zaid Zainab
Zakaria Zakir Zaki Zalmay Zayd Zayed Zayn Zeinab Zeynep Ziad Zia Ziya Zubair Zuhair Zulfikar
Aigul Ainura Akylbek Almazbek Askar Azamat Bakyt Bekzod Dastan Dilshod Gulnara Gurbanguly Ilhom Islom Kairat
Kassym Kurmanbek Nursultan Nurlan Rustamjon Sadyr Sapar Shavkat Sherzod Sooronbay Ulugbek Zamira
Heydar Ilgar Elmar Elnur Vugar Araz Vahid Armen Artak Ashot Aram Gagik Garegin Hakob Hayk Hovhannes Karen Levon Nikol Raffi Robert Samvel Sarkis
Serzh Tigran Vahan Vahe Vazgen Vardan Bidzina Giorgi Giga Irakli Kakha Levan Mikheil Nino Nika Salome Shalva Tamar Tornike Zaza Zurab
"""

WEST_EUROPEAN = """
Adrien Agnes Agnieszka Alain Albrecht Alda Alessandra Alessandro Alessia Alexandre Alexis Alfonso Amelie Anders Andre André Andrea Andreas
Angela Angelo Anja Anke Annalena Anneli Annelies Annegret Annika Anniken Antje Antoine Antonella Antonin Antonio António Antoni Antti Anu Ari
Arnaud Arne Arvid Asa Astrid Aurelie Aurélien Axel Beata Beate Beatrix Benedetta Benoit Benoît Bernd Bernhard Berit Bertrand
Birgit Birgitta Bjarne Bjorn Björn Boudewijn Bram Brigitte Bruno Camilla Camille Carles Carlo Carlos Carmela Carole Carsten Cecile Cecilia
Cédric Cedric Celine Chiara Chloe Christel Christelle Christoph Christophe Claes Claudio Clemens Clement Clément Cornelia Cosimo Cristian
Cristiano Cristina Cyril Damien Daniele Danielle Davide Denise Detlef Didier Diederik Dieter Dietmar Dilma Dimitrios Dimitris Dirk Dominique
Donatella Ebba Eberhard Eduardo Egon Eirik Elena Eleni Elie Elina Elio Elisabetta Elke Emilio Emmanuel Emmanuelle Enda Enrico Enrique Enzo
Erich Erik Erkki Erna Ernesto Ernst Espen Esperanza Esteban Etienne Eva Evangelos Evelyne Fabian Fabio Fabien Fabrice Fabrizio Federica
Federico Felipe Fernand Fernando Ferdinand Filip Filippo Florence Florent Florian Franc Francesca Francesco Francisco Franck François Francois
Françoise Francoise Franz Frederic Frédéric Frederik Fredrik Friedrich Frits Fritz Gabriel Gabriele Gaspard Gaston Georges Georgios Geert Gerard
Gérard Gerd Gerda Gerhard Gerrit Gert Giacomo Giancarlo Gianfranco Gianluca Gianni Gilles Gino Giorgia Giorgio Giovanni Giulia Giuliano Giulio
Giuseppe Gonzalo Göran Gro Gudrun Guido Guillaume Guillem Guillermo Gunnar Gunter Günter Günther Gustaf Gustav Gustavo Guus Halvor Hanne Hannelore
Hannes Hans Harald Harri Hartmut Heidi Heike Heiko Heinrich Heinz Helen Helena Helga Helle Helmut Hendrik Henning Henri Henrik Henrique Herman
Hermann Hervé Herve Hilde Horst Hubert Hugo Ignacio Ignazio Igone Ilaria Ilse Inga Ingeborg Inger Ingo Ingrid Inigo Iñigo Iris Isabelle Isabella
Isidro Isolde Ivar Jaak Jaakko Jaap Jacinda Jacopo Jacques Jacqueline Jaime Jan Janez Jannik Janne Jari Javier Jean Jeanne Jens Jeroen Jerome
Jérôme Jesper Jesús Joachim Joao João Joana Joaquim Joaquin Joaquín Jochen Johan Johann Johanna Johannes Joost Jordi Jorg Jörg Jorge Jorma
Josef José Jose Josep Josefa Joseph Jost Joris Juan Juana Juha Jukka Jules Julien Julio Jurgen Jürgen Jussi Jutta Kaare Kai Kaisa Kaja Karel
Karin Karl Karsten Kasper Katarina Katja Katrin Kerstin Kersti Kjell Klaus Knud Knut Konrad Kristian Kristiina Kristin Kristina Kurt Kyriakos
Lars Lasse Laszlo László Laurent Laurence Leif Lena Lennart Leo Leopoldo Lieve Lionel Lisbeth Loic Loïc Lorenzo Lothar Louis Luc Luca Lucas
Lucia Luciano Lucie Lucien Ludovic Ludwig Luigi Luis Luís Lukas Luisa Luuk Maarten Magda Magdalena Magdaléna Magnus Maike Mairead Maite Manfred
Manolis Manon Manuel Manuela Marc Marcel Marcello Marcelo Marco Marcos Maren Margarete Margarethe Margrethe Margriet Maria María Mariano
Marianne Marie Marielle Marine Mario Marion Marit Marlene Marta Martina Martine Massimo Mateo Mathias Mathieu Mathilde Mats Matteo
Matthias Matthieu Matti Maurizio Mauricio Mauro Maxence Maxime Mette Michel Michele Michèle Mickael Miguel Mikael Mikkel Mikko Milena Mireille
Mirko Monika Monique Morten Nadine Nathalie Nicola Nicolae Nicolas Nicolás Nicole Niels Niko Nikos Nils Noel Noemi Norbert Nuno Odile Olaf
Olav Ola Ole Oliver Olivier Olli Oriol Oscar Óscar Oskar Otto Ove Pablo Paavo Panos Paola Paolo Pascal Pasquale Patrice Patricio Patrik Paulo
Pauline Pedro Pekka Penelope Petra Petri Petros Philipp Philippe Pia Pierre Pier Piero Pieter Pietro Pilar Poul Quim Rafael Rafaela Raffaele
Rafal Rainer Ralf Ramón Raul Raúl Reinhard Reinhold Remy Rémi Renata Renate Renato René Rene Ricardo Riccardo Rikard Riikka Rita Roberta
Roberto Rodolfo Rodrigo Roger Roland Rolf Romain Romano Romina Rosa Rosario Rudolf Rui Ruud Salvador Salvatore Sandrine Sandro Sanna Santiago
Saskia Sauli Sebastian Sebastián Sebastien Sébastien Sepp Sergi Servais Sigmar Sigrid Silvia Silvio Simon Simona Simone Siv Sofia Sofie Solveig
Sonja Sophie Søren Soren Stefania Stefano Steffen Sten Stéphane Stephane Stig Susana Susanna Susanne Sven Svenja Sylvain Sylvie Tarja Teresa Terje
Theo Theodor Theodoros Theresia Therese Thibault Thierry Thijs Thomas Thorsten Timo Tiziana Tjeerd Tobias Tommaso Torsten Toomas Torben
Trine Tuomas Ueli Ugo Ulf Ulla Ulrich Ulrike Umberto Urho Urs Ursula Ute Uwe Valerie Valérie Valeria Valerio Vasilis Vassilis Veerle Veronica
Vicente Victoire Viggo Viktor Ville Vincent Vincenzo Virginie Vittorio Volker Walter Werner Wilfried Wilhelm Willem Wim Winfried Wolfgang Wopke
Wouter Xavier Xavi Yann Yannick Yannis Yiannis Yves Yvette Yvonne Zsolt Zsuzsanna Attila Balazs Balázs Bence Ferenc Gabor Gábor Gergely György
Gyorgy Imre Istvan István Janos János Judit Katalin Laci Levente Miklos Orsolya Peter Péter Sandor Sándor Tamas Tibor Viktória Zoltan Zoltán
Adrian Alexandru Andreea Bogdan Calin Catalin Călin Corina Cosmin Costel Cristi Dacian Dragos Elena Florin Gheorghe Ilie Ioan Ioana Ion
Ionel Ionut Iulian Klaus Laura Liviu Maia Marcel Marius Mihaela Mihai Mircea Mugur Nicusor Nicu Octavian Ovidiu Petre Radu Raluca Razvan
Sorin Stelian Traian Tudor Valeriu Vasile Victor Viorica Vlad Algirdas Andrius Dalia Gitanas Gintaras Ingrida Jonas Jurgita Jurgis
Kestutis Linas Ramunas Rimantas Saulius Valdas Vytautas Andris Edgars Egils Evika Girts Guntis Ilze Inese Janis Jānis Juris Krisjanis
Maris Raimonds Valdis Zane Kaja Jüri Taavi Siim Urmas Marko Toomas Alketa Arben Bujar Edi Enver Erion Fatos Hashim Ilir Isa Kadri Kushtrim Lulzim
Ramush Sali Vjosa Albin Alar Angus Aine Aoife Aodhan Brendan Bronwyn Caoimhe Ciara Ciaran Colm Conor Cormac Daithi Declan Deirdre Dermot Diarmuid
Donal Dylan Eamon Eimear Eoghan Eoin Fergus Finbar Fionnuala Geraint Gareth Gethin Grainne Hamish Huw Iain Ieuan Kieran Leanne Llew Mhairi Micheál Micheal Niall
Niamh Nuala Oisin Oonagh Padraig Phelim Rhodri Rhys Rory Ruairi Sean Seán Seamus Shaun Sinead Siobhan Siân Tadhg
"""

AFRICAN = """
Abebe Abena Abiy Abiodun Abubakar Achille Adama Adaeze Ade Adebayo Adewale Agathe Akinwumi Akua Alassane Albertine Aliko Alioune Alpha Amadou Ambroise Amara Ameenah Aminata
Aminatou Andry Ange Anicet Assimi Atiku Atta Awa Ayo Azali Babatunde Babacar Baba Balla Bamanga Biniam Blaise Bola Boubacar Bukola Chidi Chidinma Chika Chike Chimamanda Chinedu
Chinua Chuka Cheick Cheikh Collins Cyprien Cyril Damiba Danjuma Daouda Debretsion Demba Denis Didier Djibril Domitien Ebele Edem Ejike Ekow Ellen Emeka Emmerson Essi Evariste Fatou Fatoumata
Faure Faustin Felix Firmin Folake Fodé Francine Funke Garba Gbenga Gilbert Goodluck Grace Haile Hailemariam Hakainde Hage Hery Ibrahima Ifeanyi Ifeoma Innocent Isatou Isaias Issoufou
Jakaya Jomo Julius Kabiru Kagiso Kaguta Kemi Kenneth Kgalema Khama Khadim Kizza Kofi Koffi Kojo Kwabena Kwaku Kwame Kwasi Kwesi Lamine Laurent Lazarus Lindiwe Macky Mahamadou Mahamat Mamadou Mamady
Mangosuthu Mariam Mariama Meles Mengistu Mfon Mmusi Modibo Mokgweetsi Moise Moïse Moussa Mulugeta Mwai Nana Naledi Ndidi Nelson Ngozi Njeri Nkosazana Nnamdi Nonso Oby Obiageli Olusegun Olumide
Oluwaseun Omoyele Ousmane Oumar Patrice Paulin Phumzile Raila Rotimi Rufai Sahle Salva Samia Samora Samson Sani Seif Sekou Seretse Seyni Siphiwe Sipho Siaka Sidi Siti Solomon Sylvestre Tedros Temitope Teodoro Thabo Thandi
Thomas Tidjane Tunde Uche Uhuru Umaru Umaro Valens Wafula Wangari Wole Yaw Yaya Yayi Yemi Yoweri Zainab Zanele Zwelinzima
Abdoulaye Abdou Alieu Idriss Ismaël Ismaila Hassane Hissene Souleymane Seydou Toumani Tiéman Tieman Younous
"""

ASIAN = """
Aditya Ajay Ajit Akhilesh Akshay Amartya Amit Amitabh Anand Anil Anita Anjali Ankit Anupam Anurag Aparna Arjun Arun Aruna Arvind Arundhati Asha Ashish Ashok Ashwin Atal Atul
Bal Balakrishnan Bharat Bhupinder Bimal Biplab Chandra Chandrababu Chandan Deepak Deepika Devendra Dhananjay Dinesh Divya Dilip Draupadi Farooq Gaurav Gautam Girish Gopal Gotabaya
Govind Harish Harsh Harsha Hemant Himanta Indira Indra Ishaan Jagdish Jairam Jasprit Jawaharlal Jayalalithaa Jaya Jitendra Jyoti Kailash Kalpana Kamala Kapil Karan Karthik Kavita Kiran Kishore Krishna
Kumar Lakshmi Lalit Lata Madhav Madhu Mahatma Mahendra Mahesh Mahinda Maithripala Mamata Manish Manmohan Manoj Mayawati Meera Mohan Mukesh Mukul Murali Naga Nagesh Nalin Nandini Narendra Naresh Naveen Neelam
Neha Nikhil Nirmala Nitin Nitish Omkar Pankaj Parag Parvez Pawan Pinarayi Prabhu Prakash Pranab Prasad Prashant Pratibha Prem Priti Priya Priyanka Rabindranath Radha Raghav Raghuram Rahul Raj Raja Rajan Rajendra Rajesh
Rajiv Rajnath Rakesh Ram Rama Raman Ramesh Ranil Ranjan Ranjit Ratan Ravi Ravindra Rekha Rishi Ritu Rohan Rohit Sachin Sanjay Sanjiv Sarath Satish Satya Saurabh Shankar Sharad Shashi Shekhar Shiv Shivraj
Shobha Shyam Siddharth Sitaram Smriti Sonia Srinivas Subhash Subrahmanyam Sudhir Sujata Suman Sunil Sunita Suresh Surya Sushil Sushma Swapna Swati Tarun Tejashwi Thaksin Uday Uddhav Uma Vandana Varun
Venkaiah Vidya Vijay Vijaya Vikas Vikram Vikrant Vinay Vineet Vinod Virat Vishal Vivek Yashwant Yogi Yogendra Yashwantrao Zoramthanga Bhumika Khadga Pushpa Baburam Bidhya Girija Sher
Akihito Akira Atsushi Daisuke Eiji Emi Fumio Fumiko Hideki Hideo Hiroaki Hirofumi Hiromi Hiroshi Hirokazu Hisashi Ichiro Isamu Itsunori Junichiro Junko Katsuya Kazuo Kazuya Keiko Keiji Keisuke Kei Ken Kenichi
Kenji Kenta Kenzo Kiyoshi Koichi Koji Kotaro Kumiko Kunio Kyoko Makoto Mamoru Manabu Masaaki Masahiko Masahiro Masako Masaki Masao Masashi Masato Masayoshi Megumi Michiko Mieko Minoru Mitsuru Motegi Nana Naoki Naoko Naomi Naoto
Naruhito Nobuo Nobuyuki Noriko Osamu Ryo Ryota Ryuichi Sadako Saori Satoshi Seiji Shigeru Shigeo Shingo Shinji Shinzo Shinya Sho Shoichi Shunichi Tadao Taizo Takahiro Takako Takao Takashi Takeshi Takuya Taro Tatsuya Tetsuya Tomoko Tomomi
Toru Toshiaki Toshihiro Toshio Toshimitsu Tsutomu Yasuhiro Yasuo Yasushi Yoichi Yoko Yoriko Yosuke Yoshihide Yoshihiko Yoshihiro Yoshimasa Yoshiro Yoshitaka Yuichi Yuji Yuka Yukiko Yukio Yumi Yuriko Yusuke Yutaka
Byung Chang Chul Dae Dong Eun Geun Gyeong Hee Ho Hoon Hyeon Hyo Hyun Hyung Jae Ji Jin Jong Joo Joon Ju Jun Jung Ki Kwang Kyu Kyung Mi Min Myung Nam Sang Seok Seong Seung Si Sook Soo Soon Suk Sung Tae Woo Yeon Yong Yoo Young Yun
Aung Bao Bongbong Chavalit Chuan Dao Duc Duy Ferdinand Hai Hien Hieu Hoang Hun Huong Huy Hung Khin Kyaw Lan Linh Loan Manh Maung Minh Myint Nam Ngoc Nguyen Nhu Phuc Phuong Prayut Prayuth Quang Quoc Rodrigo Sen Soe Somchai Suchart Surayud Thanh Thao Thein Thi Tho Thich Thong Thuy Tien Toan Tran Trong Truong Tuan Viet Wirat Yingluck Zaw
Abhisit Agus Anies Anwar Ari Arief Bambang Basuki Budi Budiono Dewi Djoko Eko Gita Hasto Indah Iwan Joko Jusuf Ketut Luhut Mahathir Mahfud Megawati Muhyiddin Najib Ngurah Nyoman Prabowo Puan Puji Purnomo Putu Retno Ridwan Rini Setya Sigit Siti Slamet Sri Sudirman Suharto
 Susilo Sutarman Tito Tri Wahyu Wawan Wayan Wiranto Yudi Yusril Zulkifli Benigno Corazon Gloria Imelda Isko Jejomar Leila Leni Manny Panfilo Ramon Risa Sara Vicente
Bin Bo Chao Chen Cheng Chi Chun Cong Cui Da Deng Dong Fang Fei Feng Fu Gang Guang Guo Hao Hong Hu Hua Huan Hui Jia Jian Jiang Jiao Jie Jing Jintao Jinping Jiabao Jun Kai Keqiang Kun Lei Liang Lijian Lin Ling Liu Mao Mei Meng
Min Ming Na Ning Peng Ping Qi Qiang Qiao Qin Qing Qishan Quan Rong Rui Shan Shao Sheng Shi Shu Tao Tian Ting Tong Wei Wen Wenbin Xi Xia Xian Xiang Xiao Xiaobo Xiaoming Xiaoping Xin Xing Xu Xuan Xue Xun Yan Yang Yi Ying Yong Yu Yuan Yue Yun Ze Zedong Zemin Zhang Zhao Zhe Zhen Zheng Zhi Zhou Zhu Zi
Batbold Batmunkh Khaltmaa Ukhnaa Tsakhia Nambaryn
"""

AMERICAN_LATIN = """
Adolfo Agustín Agustin Alan Alberto Alejandro Alejandra Alfredo Alicia Alondra Alvaro Álvaro Ana Anahí Andrés Andres Anita Aníbal Antonia Ariel Arturo Augusto Aurelio Ayrton Beatriz Benito Bernardo Blanca Camila Camilo Carmen Celso Cesar César
Ciro Claudia Clemente Consuelo Cuauhtémoc Dani Daniela Daniel Danilo Dario Darío Diego Dolores Domingo Edgardo Edgar Edmundo Edson Eduarda Eladio Elsa Elias Emiliano Enriqueta Estela Evo Fabiola Fátima Felipa Fidel Flavio Flávio Francisca Franco
Gabriela Geraldo Germán German Getúlio Gilberto Gilma Gladys Graciela Gregorio Guadalupe Gustavo Héctor Hector Hernán Hernan Hilario Horacio Horácio Humberto Inácio Inés Ines Iván Ivone Jair Jaír Janja Joaquina Jorgelina Josefina Josué Juliana Julián Julian Kenia
Keiko Lázaro Lautaro Lenin Leonel Leopoldo Lilian Lídia Lorena Lourdes Lucila Lula Lupe Luz Macarena Marcela Marcia Márcia Margarita Mariana Maribel Maricela Marina Marisol Maristela Martín Mauricio Máximo Mercedes Micaela Michelle Mirta Moisés Mônica Mónica
Nayib Nestor Néstor Nicanor Nidia Norma Octavio Olmedo Oriana Orlando Osvaldo Ovidio Paloma Patrícia Paz Perla Piedad Porfirio Rafael Ramiro Raquel Raimundo Reinaldo Renán Rigoberta Rocío Rogelio Romeu Romulo Rómulo Ronaldo Roxana Rubén Ruben Samuel
Sandra Saúl Sebastião Simón Soledad Susana Tabaré Teófilo Tomás Ulises Valentín Verónica Vinicius Virgilio Walfrido Wilfredo Wilmar Wilson Xiomara Yolanda Zulema
"""

ENGLISH = """
Abe Addison Adlai Aidan Aiden Alastair Alfie Alistair Amelia Andie Andy Anneliese Annie Archie Avril Barack Barney Barnaby Baz Bea Becca Beth Bex Bev Bill Billie Bobby Boyd Brad Brady Bram Brent Bridget Brit Bryce Bud Caleb
Callum Cam Cameron Carly Carrie Cate Chaz Charlie Chas Chet Chloe Chris Chrissy Chuck Cindy Clem Cliff Clint Clive Cole Connor Cory Craig Crispin Cyrus Dan Danny Daphne Darcy Dave Davy Dean Debbie Deb Declan Dee Denny Desmond Dex
Dick Dirk Dominic Don Donny Doug Drew Duncan Dwayne Ed Eddie Ella Ellie Emmett Erin Ernie Esme Ethan Euan Evie Ewan Finlay Finley Finn Fiona Flo Flora Floyd Fran Frankie Fred Freddie Freddy Gabby Gail Gary Gavin Gemma Geoff Geoffrey George
Gerry Giles Ginny Glenda Glyn Glynn Gordon Graeme Graham Greg Gus Guy Gwen Hal Hank Harriet Harry Harvey Hattie Hayley Hazel Heather Hillary Hilary Hugh Hunter Ian Imogen Isla Issy Ivor Jack Jackie Jacqui Jade Jake Jamie Jan Jared Jason Jasper Jay Jed Jeff
Jem Jemima Jen Jenna Jennie Jenny Jeremy Jerry Jess Jesse Jill Jim Jimmy Jo Joan Jodie Joe Joel Joey John Johnny Jon Jonathan Jonny Josh Joss Jude Judy Julian Juliet Justin Kate Katie Kay Keir Keith Kelly Ken Kenny Kerry Kev Kevin Kim Kirsten Kirsty Kit Kurt
Kyle Lachlan Lance Larry Leigh Len Lenny Leo Leon Les Lewis Liam Lily Linda Lisa Liz Lizzie Lloyd Lorna Lou Louise Luke Lydia Lyndon Lynn Mac Mads Maggie Malcolm Marcus Marge Marty Matt Maude Maureen Max Mel Melanie Mia Mick Mike Miles Millie Milo Mitch Mitt
Mo Molly Nancy Nate Neal Ned Neil Nell Nick Nicky Nigel Noah Noel Nora Norm Olivia Ollie Orla Oswald Owen Paddy Pam Pat Patsy Paul Peg Penny Percy Perry Pete Phil Philippa Phoebe Piers Pip Polly Poppy Preston Quentin Rachael Rachel Ralph Randy Ray Reg
Reggie Rhoda Rich Rick Ricky Rishi Rob Robbie Robin Rod Roddy Rodney Roger Ron Ronnie Rosie Ross Rowan Roy Ruby Rupert Russ Ruth Ryan Sadie Sal Sally Sam Sandy Saul Scott Sid Skye Sophie Stan Stella Steve Stevie Stewart Stu Stuart Sue Susie Suzy Tamsin Tara Ted
Terry Tess Tessa Theo Theresa Tilly Tim Timmy Tina Toby Tom Tommy Toni Tony Tracy Trent Trevor Trish Tristan Trudy Val Vera Vic Vicky Vince Viv Wade Wally Wayne Wendy Wes Willa William Willie Willy Winston Xander Zac Zach Zack Zara Zoe
"""

PARTICLES = frozenset(
    [
        "al",
        "el",
        "ul",
        "ur",
        "es",
        "ibn",
        "bin",
        "bint",
        "ben",
        "von",
        "van",
        "der",
        "den",
        "de",
        "del",
        "della",
        "di",
        "da",
        "do",
        "dos",
        "das",
        "du",
        "la",
        "le",
        "ten",
        "ter",
        "af",
        "av",
        "zu",
        "zum",
        "abu",
        "bat",
        "ould",
        "y",
        "e",
    ]
)
"""Words in lower case that stand inside a person's name."""

GIVEN_OWN = f"{SLAVIC} {ARABIC_PERSIAN_TURKIC} {WEST_EUROPEAN} {AFRICAN} {ASIAN} {AMERICAN_LATIN} {ENGLISH}"
