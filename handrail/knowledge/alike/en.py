"""English: a line is a group of words that stand for each other; before `->`, words that hint.

`a_b` is two words in a row. A word may stand in several groups.
"""

from typing import Final

WORDS: Final = """
delivery shipping shipment shipped dispatch courier postage carrier freight transport
deliver ship send dispatch post mail
postage shipping_cost delivery_cost delivery_charge delivery_fee shipping_fee
parcel package packet shipment delivery
stuff things goods -> order parcel item
parcel package -> order
item product article goods thing merchandise
how_long how_many_days how_soon how_fast how_quickly duration -> time
arrive arrival show_up turn_up get_here reach receive come
late delay delayed overdue not_arrived hasnt_arrived still_waiting taking_forever behind_schedule
lost missing gone disappear vanish nowhere cant_find not_found
track tracking trace where_is where_are whereabouts follow status
fast quick express urgent rush next_day same_day overnight priority asap speed
tomorrow today same_day next_day -> express delivery
driver courier carrier delivery_man postman mailman
neighbour neighbor next_door somebody_else
shed porch garage doorstep front_door hallway safe_place leave_it
pickup pick_up collect collection fetch
store shop branch outlet showroom
abroad overseas foreign international worldwide
return send_back give_back bring_back ship_back post_back take_back bring_it_back send_it_back send_this_back send_them_back
return send_back -> label
label sticker printer print
exchange swap replace replacement substitute switch
refund reimburse money_back pay_back paid_back repay get_my_money cash_back chargeback credited compensation compensate
withdraw withdrawal cooling_off change_my_mind changed_my_mind revoke rescind
dont_like not_happy dissatisfied disappointed doesnt_fit -> return
cancel stop abort call_off terminate end discontinue unsubscribe quit
subscription subscribe membership plan abo recurring
skip pause suspend hold postpone
change modify edit alter update amend adjust switch
add include append insert attach put
remove delete erase drop clear discard get_rid wipe
broken damaged damage defective faulty fault defect broke crack cracked dent dented scratch scratched torn smashed shattered chipped malfunction not_working doesnt_work stopped_working wont_work bust kaput
wrong incorrect mistake mistaken error different false mixed_up
wrong_item wrong_product sent_me_a wrong_colour wrong_color wrong_size
repair fix mend service maintenance restore
spare part component replacement_part blade battery
warranty guarantee covered coverage
price cost charge fee rate amount expensive cheap how_much
free gratis no_charge complimentary no_cost without_charge
pay payment paying paid settle
pay_with take_card accept -> payment method
card debit_card credit_card visa mastercard amex american_express maestro
paypal klarna apple_pay google_pay sofort ideal giropay visa mastercard amex american_express maestro -> payment method
instalment installment pay_later pay_monthly financing
amex -> american
declined decline refused refuse rejected reject denied failed fail unsuccessful not_accepted
charged_twice billed_twice double_charge charged_two_times billed_two_times paid_twice two_times twice -> double twice
bill billed charge charged invoice
invoice receipt bill proof_of_purchase
tax vat taxes duty customs
voucher gift_card gift_voucher present_card gift_certificate
gift present
balance how_much_is_left left_on remaining remainder
expire run_out expiry expiration valid validity lapse
discount promo promotion coupon rebate deal price_reduction sale promo_code discount_code code percent_off
combine together stack two_codes
student military senior -> discount
password passcode pin login_details credential
sign_in log_in login signin logon log_on sign_on
log_in login logon log_on signin -> sign
sign_out log_out logout
locked locked_out blocked block suspended disabled frozen cant_access no_access
forgot forgotten forget lost reset recover
account profile user_account registration
register sign_up signup enrol enroll create_account join
close_account delete_account deactivate cancel_account delete_my_account
email e_mail mail gmail hotmail outlook yahoo
email_address mail_address -> email
phone telephone mobile cell call ring hotline
contact reach get_in_touch write_to talk speak chat
customer_service support help_desk helpdesk hotline call_centre call_center
person human agent representative somebody staff operator employee advisor
open opening_hours opening_times open_on business_hours hours
saturday sunday weekend holiday bank_holiday -> hours open
address street house_number postcode zip_code postal_code
moved_house moved_home new_home relocate move -> address
privacy personal_data data_protection gdpr my_data information_about_me info_about_me
data info information details record
store keep save retain hold retention
copy export download duplicate
cookie tracking browser_tracking
nothing_here not_here isnt_here never_arrived never_came didnt_arrive didnt_come hasnt_come not_received havent_received didnt_receive never_received shown_up -> late missing lost arrive
changed_my_mind change_my_mind -> cancel return withdrawal
forgot_to_add same_order add_to_my_order -> change order
charge_for do_you_charge u_charge -> cost price fee
gets_here gets_to get_to_me -> delivery
bring_back take_back send_back give_back -> return
pay_back paid_back give_money -> refund
chat conversation message transcript
complaint complain unhappy grievance
blind deaf disabled disability wheelchair screen_reader accessible accessibility impaired
available availability in_stock stock sold_out out_of_stock back_in_stock restock
preorder pre_order reserve reservation
business company firm trade corporate wholesale bulk hotel office b2b
quote quotation offer estimate
job hiring vacancy career work_for_you recruit
old used worn
recycle recycling dispose disposal scrap throw_away take_away e_waste
custom customised customized personalised personalized engraved engraving monogram embroidered bespoke
typo misspelt misspelled spelling_mistake
clean cleaning wash descale scale limescale
setup set_up install installation assemble assembly configure
wire cable cord
winter frost freezing freeze cold snow
mow mower lawnmower mowing
kettle boiler
start begin launch activate turn_on switch_on enable
turn_off switch_off disable deactivate shut_off stop
buy purchase order bought acquire
basket cart trolley bag
checkout check_out
size dimension measurement big large small
colour color shade
picture photo image pic snapshot
film movie video clip
upload post submit
hide conceal invisible private hidden
show display view see visible
search find look_up lookup locate
save backup back_up store archive
move transfer migrate shift
merge combine join unify
split divide separate
block ban prevent stop mute
allow permit enable let
limit restrict maximum cap most
list overview index
folder directory
file document doc attachment
calendar schedule agenda
reminder alarm alert notification notify
friend contact buddy
group team circle
share sharing publish
link url hyperlink web_address
website site webpage page web_page homepage
app application program software
computer pc laptop desktop
strikethrough crossed_out cross_out strike_through
bold italic underline -> format
sort arrange rearrange
filter rule sift
automatic automatically auto
spreadsheet excel sheet table
column row cell
sum total add_up
transfer wire remit remittance
deposit pay_in put_in
withdraw take_out cash_out
cash atm cash_machine banknote
bank account_number iban
loan mortgage credit lending
interest apr rate yield
savings save saving
stolen theft fraud scam fraudulent unauthorised unauthorized suspicious
lost_card stolen_card -> block
statement history transactions
currency exchange_rate fx foreign_currency
booking reservation ticket flight
luggage baggage suitcase
seat place
insurance cover policy
doctor medical health
faq help guide manual instruction
munich berlin hamburg cologne frankfurt stuttgart dresden leipzig bavaria -> germany
vienna graz salzburg linz innsbruck -> austria
holland amsterdam rotterdam utrecht -> netherlands
dublin cork galway limerick -> ireland
london manchester birmingham edinburgh glasgow scotland wales england britain uk -> united_kingdom kingdom uk
paris lyon marseille nice -> france
rome milan naples -> italy
madrid barcelona -> spain
zurich geneva basel -> switzerland
new_york chicago america us -> usa
brussels antwerp -> belgium
copenhagen -> denmark
stockholm -> sweden
oslo -> norway
warsaw krakow -> poland
prague -> czech
furniture table chair sofa couch bench shelf -> large furniture
armchair sofa couch settee
"""
